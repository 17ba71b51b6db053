<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>About Harmonium</source>
            <translation>关于 Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Built of:</source>
            <translation>所用组件：</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Free software under the Apache License 2.0. Not made by OpenAI.</source>
            <translation>依据 Apache 许可证 2.0 发布的自由软件，并非 OpenAI 的产品。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium's licence</source>
            <translation>Harmonium 的许可证</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Talk with OpenAI's open-weight gpt-oss on your own computer.</source>
            <translation>在自己的电脑上与 OpenAI 的开放权重模型 gpt-oss 对话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>About Harmonium</source>
            <translation>关于 Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Answer now</source>
            <translation>立即回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Asking and answers</source>
            <translation>提问与回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach a folder…</source>
            <translation>附加文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach files…</source>
            <translation>附加文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close the document</source>
            <translation>关闭文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy last answer</source>
            <translation>复制最后的回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents…</source>
            <translation>文档…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Give the model’s memory back</source>
            <translation>释放模型占用的内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Go to…</source>
            <translation>转到…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Guide</source>
            <translation>使用指南</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Import conversations…</source>
            <translation>导入对话…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New conversation</source>
            <translation>新建对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New temporary conversation</source>
            <translation>新建临时对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>默认文字大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open model file…</source>
            <translation>打开模型文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Read everything for the next question</source>
            <translation>下次提问时通读全文</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Search conversations</source>
            <translation>搜索对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the conversations</source>
            <translation>显示或隐藏对话列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the reasoning</source>
            <translation>展开或收起思考过程</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Write a message</source>
            <translation>输入消息</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Adapters (LoRA)</source>
            <translation>适配器 (LoRA)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Add an adapter file…</source>
            <translation>添加适配器文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Small files that change how this model answers.</source>
            <translation>可改变此模型回答方式的小文件。</translation>
        </message>
    </context>
    <context>
        <name>AnswerSources</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Show all %Ln source(s)</source>
            <translation>
                <numerusform>显示全部 %Ln 个来源</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Also with Ctrl and + or -, or with Ctrl and the wheel.</source>
            <translation>也可以按 Ctrl 加 + 或 -，或按住 Ctrl 滚动滚轮。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Hide the model's reasoning</source>
            <translation>隐藏模型的思考过程</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>You then only see that the model is thinking, and for how long.</source>
            <translation>隐藏后只显示模型正在思考以及思考了多久。</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Put into the text</source>
            <translation>放入正文</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>… %n more character(s)</source>
            <translation>
                <numerusform>… 还有 %n 个字符</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Looking for backups…</source>
            <translation>正在查找备份…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>There is no backup yet. Harmonium makes one on each day on which you write.</source>
            <translation>尚无备份。在您写过内容的每一天，Harmonium 都会生成一个备份。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Your conversations, documents and settings go back to that day. What you have now is kept in the profile folder. The window closes for a moment.</source>
            <translation>您的对话、文档和设置会恢复到当天的状态。当前的内容会保留在配置文件夹中。窗口会暂时关闭。</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <location filename="../../app/ui/safety/backup_list.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
    </context>
    <context>
        <name>BackupRows</name>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>A backup is being made…</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Go back to an earlier day</source>
            <translation>回到之前的某一天</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Harmonium makes a backup on each day on which you write, and keeps the last seven. They are encrypted if your conversations are. Each backup also checks your conversations for damage.</source>
            <translation>在您写过内容的每一天，Harmonium 都会生成一个备份，并保留最近七个。如果对话已加密，备份也会加密。每次备份时还会检查对话是否损坏。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Last backup: {day}, {size}</source>
            <translation>上次备份：{day}，{size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Looking for backups…</source>
            <translation>正在查找备份…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Show what is damaged…</source>
            <translation>查看损坏的内容…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>There is no backup yet</source>
            <translation>尚无备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>What you have now is kept in the profile folder.</source>
            <translation>当前的内容会保留在配置文件夹中。</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Everything goes back to that day. What you have now is kept in the profile folder.</source>
            <translation>一切都会恢复到当天的状态。当前的内容会保留在配置文件夹中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Looking for backups…</source>
            <translation>正在查找备份…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>There is no backup. Go back and choose Repair: it saves what can still be read.</source>
            <translation>没有备份。请返回并选择“修复”：这样可以保住仍可读取的内容。</translation>
        </message>
    </context>
    <context>
        <name>BeginMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Import conversations…</source>
            <translation>导入对话…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation</source>
            <translation>新建对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Nothing of it is stored: it is gone when you leave it.</source>
            <translation>内容不会保存，离开后即消失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Temporary conversation</source>
            <translation>临时对话</translation>
        </message>
    </context>
    <context>
        <name>BodyMenu</name>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy as Markdown</source>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy code</source>
            <translation>复制代码</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy link address</source>
            <translation>复制链接地址</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy table</source>
            <translation>复制表格</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Quote</source>
            <translation>引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Next version</source>
            <translation>下一版本</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Previous version</source>
            <translation>上一版本</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Version {here} of {count}</source>
            <translation>版本 {here}，共 {count} 个</translation>
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) are in “{name}” now.</source>
            <translation>
                <numerusform>%n 个对话现已保存到“{name}”。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) were imported.</source>
            <translation>
                <numerusform>已导入 %n 个对话。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>Show the folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>The conversation is in “{name}” now.</source>
            <translation>对话现已保存到“{name}”。</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation</source>
            <translation>此对话的指令</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation (there are some)</source>
            <translation>此对话的指令（已设置）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Not stored</source>
            <translation>不会保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Show the conversations</source>
            <translation>显示对话列表</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>An archive cannot be attached: unpack it first, or use Import in the menu if it holds conversations.</source>
            <translation>无法附加压缩包：请先解压；如果其中是对话，请使用菜单中的导入功能。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Answering another conversation</source>
            <translation>正在回答另一个对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Ask something</source>
            <translation>请输入问题</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Let the starter model answer now</source>
            <translation>现在由入门模型回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Only text can be pasted: models like gpt-oss do not see pictures.</source>
            <translation>只能粘贴文字：gpt-oss 这类模型看不到图片。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Repair…</source>
            <translation>修复…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Some of your conversations are damaged. Nothing was changed.</source>
            <translation>您的部分对话已损坏。未作任何改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Starter model</source>
            <translation>入门模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Temporary conversation</source>
            <translation>临时对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Thinking…</source>
            <translation>正在思考…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Together that would be too much text to attach: add only what matters.</source>
            <translation>附加的文字总量过多：请只添加需要的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Your conversations can only be read: their folder or disk is write-protected. Search and export them as usual; nothing new is kept.</source>
            <translation>您的对话只能读取：其文件夹或磁盘受写保护。仍可照常搜索和导出，但不会保存任何新内容。</translation>
        </message>
    </context>
    <context>
        <name>ChatSession</name>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>No model is chosen. Open a model file first.</source>
            <translation>尚未选择模型。请先打开模型文件。</translation>
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Stop the answer first, then delete the message.</source>
            <translation>请先停止回答，再删除消息。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation>
                <numerusform>最早的 %n 条消息已超出模型的上下文。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CitationPreview</name>
        <message>
            <location filename="../../app/ui/chat/citation_preview.py" />
            <source>Click to open</source>
            <translation>点击打开</translation>
        </message>
    </context>
    <context>
        <name>CollectionChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Collection {name}, {facts}</source>
            <translation>文档集“{name}”，{facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Do not use {name} in this conversation</source>
            <translation>在此对话中不使用“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>{read} of {files}</source>
            <translation>{read}/{files}</translation>
        </message>
    </context>
    <context>
        <name>CollectionHead</name>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>More about it</source>
            <translation>更多操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Name of the collection</source>
            <translation>文档集名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>Collections</source>
            <translation>文档集</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>This conversation</source>
            <translation>此对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>{name}, {count}</source>
            <translation>{name}，{count}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>A temporary conversation uses no collections.</source>
            <translation>临时对话不使用文档集。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. A folder is watched: what comes into it later is read too. Any conversation can use the collection.</source>
            <translation>将文件或文件夹拖放到这里。文件夹会受到监视：以后新增的内容也会读取。任何对话都可以使用此文档集。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. They are read on this computer, and your questions are answered from them, with the place that proves it.</source>
            <translation>将文件或文件夹拖放到这里。它们在这台电脑上读取，您的问题会据此回答，并注明依据的位置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Files that only this conversation uses.</source>
            <translation>仅此对话使用的文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Find a file by its name</source>
            <translation>按名称查找文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Left out of folders: hidden files, links, programs, pictures and sound, and what tools make for themselves (.git, node_modules, __pycache__, .venv, build). A file named .harmoniumignore in a folder says what else, in the way of .gitignore. Files are only read, never changed.</source>
            <translation>文件夹中会忽略：隐藏文件、链接、程序、图片和声音，以及工具自行生成的内容（.git、node_modules、__pycache__、.venv、build）。还要忽略哪些内容，可在文件夹中用名为 .harmoniumignore 的文件指定，写法与 .gitignore 相同。文件只会被读取，绝不会被更改。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>No file has “{words}” in its name.</source>
            <translation>没有名称包含“{words}”的文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Open in its program</source>
            <translation>用关联的程序打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>This conversation</source>
            <translation>此对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Use it in this conversation</source>
            <translation>在此对话中使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What is left out of folders</source>
            <translation>文件夹中忽略的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What was read…</source>
            <translation>已读取的内容…</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>A command, a conversation, a saved prompt</source>
            <translation>命令、对话或已保存的提示词</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Found</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Go to</source>
            <translation>转到</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Add to the message</source>
            <translation>添加到消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Answer now</source>
            <translation>立即回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach a folder…</source>
            <translation>附加文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach files…</source>
            <translation>附加文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Collections</source>
            <translation>文档集</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Documents…</source>
            <translation>文档…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>End the thinking and answer with what there is</source>
            <translation>结束思考，根据现有内容回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Instructions for this conversation…</source>
            <translation>此对话的指令…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Keep this text as a saved prompt…</source>
            <translation>将此文本保存为提示词…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model: {name}</source>
            <translation>模型：{name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Not in a temporary conversation</source>
            <translation>临时对话中不可用</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Open model file…</source>
            <translation>打开模型文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Quoted text</source>
            <translation>引用的文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Read everything</source>
            <translation>通读全文</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Saved prompts	/</source>
            <translation>已保存的提示词	/</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>The model that answers</source>
            <translation>用于回答的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Your message</source>
            <translation>您的消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>{name} (cannot be used)</source>
            <translation>{name}（无法使用）</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Back end</source>
            <translation>后端</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Copy all of this</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Cores</source>
            <translation>核心</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Give the memory back</source>
            <translation>释放内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>In memory</source>
            <translation>内存中的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Instructions</source>
            <translation>指令集</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Look again</source>
            <translation>重新检测</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Looking at this computer…</source>
            <translation>正在检测这台电脑…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory speed</source>
            <translation>内存速度</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>No model is in memory. The next question loads it.</source>
            <translation>内存中没有模型。下次提问时会加载。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Reads</source>
            <translation>读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What models compute on</source>
            <translation>模型使用的计算设备</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>无法检测这台电脑的性能。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Writes</source>
            <translation>生成</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>could not be loaded</source>
            <translation>无法加载</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>driver {driver}</source>
            <translation>驱动程序 {driver}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>not needed</source>
            <translation>不需要</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{cores} cores, {threads} threads</source>
            <translation>{cores} 个核心，{threads} 个线程</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{free} of {total} free</source>
            <translation>{total}，可用 {free}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{name} is in memory, ready to answer.</source>
            <translation>{name} 已在内存中，可以回答。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} GB/s, measured</source>
            <translation>{number} GB/s（实测）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens</source>
            <translation>{number} 个 token</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s</source>
            <translation>{number} token/秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s ({certainty})</source>
            <translation>{number} token/秒（{certainty}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{total}, of which {free} are free</source>
            <translation>{total}，其中可用 {free}</translation>
        </message>
    </context>
    <context>
        <name>Connections</name>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of the update {subject}</source>
            <translation>下载更新 {subject}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of {subject}</source>
            <translation>下载 {subject}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Files of {subject}</source>
            <translation>{subject} 的文件列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Look for an update of Harmonium</source>
            <translation>查找 Harmonium 的更新</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Nobody asked for this</source>
            <translation>无人要求此连接</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Search for “{subject}”</source>
            <translation>搜索“{subject}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>by a command</source>
            <translation>由命令发起</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>in the program part “{program}”</source>
            <translation>在程序的“{program}”部分中</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>no address was named</source>
            <translation>未指定地址</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>not finished</source>
            <translation>未完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused, Harmonium was offline</source>
            <translation>已拒绝，Harmonium 处于离线状态</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>{sent} sent, {received} received</source>
            <translation>发送 {sent}，接收 {received}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>“{subject}” tried this by itself</source>
            <translation>“{subject}”自行尝试</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln connection(s) since installation</source>
            <translation>
                <numerusform>安装以来共 %Ln 次连接</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln more attempt(s) were refused.</source>
            <translation>
                <numerusform>另有 %Ln 次尝试被拒绝。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections, the latest first</source>
            <translation>连接列表，最新的在前</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copy the list</source>
            <translation>复制列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/offline.py" />
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Harmonium was started with --offline. It stays offline until you quit it.</source>
            <translation>Harmonium 以 --offline 启动。在您退出之前，它会一直保持离线。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>No connection in the list has these words.</source>
            <translation>列表中没有包含这些词的连接。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Nothing is downloaded or searched for, whatever you click.</source>
            <translation>无论您点击什么，都不会下载或搜索。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list</source>
            <translation>搜索列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list of connections</source>
            <translation>搜索连接列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Stay offline</source>
            <translation>保持离线</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>This file keeps Harmonium offline. While it exists, that cannot be changed here:</source>
            <translation>此文件使 Harmonium 保持离线。只要它存在，就无法在这里更改：</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>When you look for an update, {host} learns which of its files you ask for, and nothing else.</source>
            <translation>在您查找更新时，{host} 只会得知您请求了它的哪些文件，不会得知其他任何信息。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Your questions, answers, documents and settings are never sent. Only when you search for a model or download one does {host} learn something: the words of the search, the name of the model, and your access token if the model needs one. Files may come from other computers that {host} names. Those never get your access token.</source>
            <translation>您的问题、回答、文档和设置绝不会发送。只有在您搜索或下载模型时，{host} 才会得知：搜索词、模型的名称，以及模型要求时您的访问令牌。文件可能来自 {host} 指定的其他电脑。它们绝不会得到您的访问令牌。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>“{reason}”</source>
            <translation>“{reason}”</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <location filename="../../app/ui/help/contents.py" />
            <source>Contents</source>
            <translation>目录</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{percent} % of the context</source>
            <translation>上下文的 {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{used} of the {all} tokens that the model can read at once, with what you are writing now.</source>
            <translation>模型一次最多能读取 {all} 个 token，连同正在输入的内容已用 {used} 个。</translation>
        </message>
    </context>
    <context>
        <name>ContextWarning</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>The oldest %n message(s) will not fit: the model will not see them.</source>
            <translation>
                <numerusform>最早的 %n 条消息放不下：模型将看不到它们。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text or remove an attachment.</source>
            <translation>约超出 {tokens} 个 token：请缩短文字或移除附件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text.</source>
            <translation>约超出 {tokens} 个 token：请缩短文字。</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the conversation</source>
            <translation>对话的新名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the folder</source>
            <translation>文件夹的新名称</translation>
        </message>
    </context>
    <context>
        <name>ConversationItemModel</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, collapsed</source>
            <translation>文件夹“{name}”，已折叠</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, expanded</source>
            <translation>文件夹“{name}”，已展开</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, being answered</source>
            <translation>{title}，正在回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, pinned</source>
            <translation>{title}，已置顶</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Pin</source>
            <translation>置顶</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
    </context>
    <context>
        <name>ConversationView</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/conversation_view.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n 个对话</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <location filename="../../app/ui/protection/cover.py" />
            <source>Harmonium is locked</source>
            <translation>Harmonium 已锁定</translation>
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>%n part(s) could not be read</source>
            <translation>
                <numerusform>%n 个部分无法读取</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Answer again, from all of the text: this takes longer</source>
            <translation>根据全文重新回答：耗时较长</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything</source>
            <translation>通读全文</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything for this question</source>
            <translation>为此问题通读全文</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on none of the documents</source>
            <translation>未依据任何文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {0}</source>
            <translation>依据：{0} 的部分段落</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {used} of %n document(s)</source>
            <translation>
                <numerusform>依据：%n 个文档中 {used} 个的部分段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of %n document(s)</source>
            <translation>
                <numerusform>依据：%n 个文档的全文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of {0}</source>
            <translation>依据：{0} 的全文</translation>
        </message>
    </context>
    <context>
        <name>DamageDialog</name>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Damaged conversations</source>
            <translation>损坏的对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. The damaged files are kept. The disk may be about to fail: copy the profile folder to another one.</source>
            <translation>修复会保留所有仍可读取的消息。缺失的消息如果备份中有，就从备份中补回，否则加以标记。损坏的文件会保留。磁盘可能即将出现故障：请将配置文件夹复制到其他磁盘。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Restore a backup…</source>
            <translation>恢复备份…</translation>
        </message>
    </context>
    <context>
        <name>DamageNotices</name>
        <message>
            <location filename="../../app/ui/safety/damage_notices.py" />
            <source>Show…</source>
            <translation>显示…</translation>
        </message>
    </context>
    <context>
        <name>DamagedPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. Whatever you choose, the damaged files are kept.</source>
            <translation>修复会保留所有仍可读取的消息。缺失的消息如果备份中有，就从备份中补回，否则加以标记。无论您如何选择，损坏的文件都会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Some of your conversations are damaged</source>
            <translation>您的部分对话已损坏</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>This file is damaged, and was left untouched:</source>
            <translation>此文件已损坏，未作改动：</translation>
        </message>
    </context>
    <context>
        <name>Deletions</name>
        <message numerus="yes">
            <location filename="../../app/ui/deletions.py" />
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>已删除 %n 个对话。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>The conversation was deleted.</source>
            <translation>对话已删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>“{title}” was deleted.</source>
            <translation>“{title}”已删除。</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>The passphrase is set.</source>
            <translation>密码短语已设置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here and answers from now on.</source>
            <translation>{name} 已下载，今后由它回答。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here.</source>
            <translation>{name} 已下载。</translation>
        </message>
    </context>
    <context>
        <name>DocumentChip</name>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Open in its program</source>
            <translation>用关联的程序打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read it again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read {name} again</source>
            <translation>重新读取 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove from this conversation</source>
            <translation>从此对话中移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove {name}</source>
            <translation>移除 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>What was read of it…</source>
            <translation>已读取的内容…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>{name}, {facts}</source>
            <translation>{name}，{facts}</translation>
        </message>
    </context>
    <context>
        <name>DocumentChips</name>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
    </context>
    <context>
        <name>DocumentCollections</name>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>There is nothing in it that can be read.</source>
            <translation>其中没有可读取的内容。</translation>
        </message>
    </context>
    <context>
        <name>DocumentCommands</name>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed.</source>
            <translation>“{name}”已移除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed: add the file again to see it.</source>
            <translation>“{name}”已移除：请重新添加该文件以查看。</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetails</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Extent</source>
            <translation>篇幅</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>How much of it is read</source>
            <translation>读取进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Left out, or not as you see it</source>
            <translation>未读取或与所见不同的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Open in its program</source>
            <translation>用关联的程序打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>about {n} tokens</source>
            <translation>约 {n} 个 token</translation>
        </message>
    </context>
    <context>
        <name>DocumentFileDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach files</source>
            <translation>附加文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Documents ({patterns})</source>
            <translation>文档 ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>DocumentFolderDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach a folder</source>
            <translation>附加文件夹</translation>
        </message>
    </context>
    <context>
        <name>DocumentItemModel</name>
        <message>
            <location filename="../../app/ui/documents/document_item_model.py" />
            <source>{name}, {state}</source>
            <translation>{name}，{state}</translation>
        </message>
    </context>
    <context>
        <name>DocumentLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln being read</source>
            <translation>
                <numerusform>%Ln 个读取中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln collection(s)</source>
            <translation>
                <numerusform>%Ln 个文档集</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln 个文档</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Being read; you can ask already</source>
            <translation>正在读取，现在即可提问</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Read everything</source>
            <translation>通读全文</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Searched</source>
            <translation>通过搜索使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Show or hide the documents ({count})</source>
            <translation>显示或隐藏文档（{count}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The model reads all of it before it answers.</source>
            <translation>模型会先读完全文再回答。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The next question is answered from all of the text, read part by part.
That takes its time, and is right for “summarise”, “list all”, “how many”.</source>
            <translation>下一个问题将逐段读完全文后再回答。
这需要一些时间，适合“总结”“列出全部”“有多少”这类问题。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Up to {room} tokens of text are read whole. What does not fit is searched: the model opens the places that it finds.</source>
            <translation>不超过 {room} 个 token 的文本会读取全文。放不下的则进行搜索：模型会打开找到的位置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Whole text: {used} of {room} tokens</source>
            <translation>全文：{used}/{room} 个 token</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>{whole} whole ({used} of {room} tokens), the rest searched</source>
            <translation>{whole} 个读取全文（{used}/{room} 个 token），其余搜索</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <location filename="../../app/ui/documents/document_list.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Nothing of this document is read yet.</source>
            <translation>此文档尚未读取任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>There is no text in this document.</source>
            <translation>此文档中没有文本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>This document is not here any longer. Add the file again to see it.</source>
            <translation>此文档已不在这里。请重新添加该文件以查看。</translation>
        </message>
    </context>
    <context>
        <name>DocumentViews</name>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The system has no program for “{name}”, or the file is gone: look for it in its folder.</source>
            <translation>系统中没有可打开“{name}”的程序，或者文件已不存在：请到其所在文件夹中查找。</translation>
        </message>
    </context>
    <context>
        <name>DocumentWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln not read</source>
            <translation>
                <numerusform>%Ln 个无法读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln 页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln sheet(s)</source>
            <translation>
                <numerusform>%Ln 张工作表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln slide(s)</source>
            <translation>
                <numerusform>%Ln 张幻灯片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln 个等待中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>It could not be read.</source>
            <translation>无法读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>No files yet</source>
            <translation>还没有文件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>Page(s) {numbers}</source>
            <translation>
                <numerusform>第 {numbers} 页</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read</source>
            <translation>已读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read in part: {extent}</source>
            <translation>已读取部分内容：{extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read: {extent}</source>
            <translation>已读取：{extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading, {percent}</source>
            <translation>正在读取，{percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>The file is gone or out of reach. What was read of it can still be searched.</source>
            <translation>文件已不存在或无法访问。之前读取的内容仍可搜索。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>There is text that nobody sees in the document; the model reads it.</source>
            <translation>文档中有看不见的文字，模型会读到它们。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Waits to be read</source>
            <translation>等待读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>file is gone</source>
            <translation>文件不存在</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>reading</source>
            <translation>读取中</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{places}: {reason}</source>
            <translation>{places}：{reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{read} of {extent}</source>
            <translation>{read}/{extent}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… 另有 %Ln 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>%n file(s) were removed. They stay where they are.</source>
            <translation>
                <numerusform>已移除 %n 个文件。文件本身仍在原处。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete “{name}”? What was read of its files is forgotten; the files stay.</source>
            <translation>要删除“{name}”吗？从其文件读取的内容会被清除，文件本身会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Drop files or folders to add them here</source>
            <translation>拖放文件或文件夹以添加到这里</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>New collection</source>
            <translation>新建文档集</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” is no longer watched. Its files stay where they are.</source>
            <translation>已停止监视“{name}”。其中的文件仍在原处。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” was removed. The file stays.</source>
            <translation>“{name}”已移除。文件本身会保留。</translation>
        </message>
    </context>
    <context>
        <name>DownloadCard</name>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel the download of {name}</source>
            <translation>取消下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Download of {name}</source>
            <translation>下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on with the download of {name}</source>
            <translation>继续下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>It is here, and it is exactly the published file.</source>
            <translation>已下载，且与发布的文件完全一致。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep the download of {name}</source>
            <translation>保留 {name} 的下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause the download of {name}</source>
            <translation>暂停下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take off the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take {name} off the list</source>
            <translation>从列表中移除 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away the {size} that are here already?</source>
            <translation>要丢弃已下载的 {size} 吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away what is here of {name}</source>
            <translation>丢弃 {name} 已下载的部分</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw it away</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try to download {name} again</source>
            <translation>重试下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use {name}</source>
            <translation>使用 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>{received} of {total}</source>
            <translation>{received} / {total}</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>%n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Do not take it in</source>
            <translation>取消导入</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Download of {name}</source>
            <translation>下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Go on with the download</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Import of {name}</source>
            <translation>导入 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Pause the download</source>
            <translation>暂停下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Show all downloads</source>
            <translation>显示所有下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Taking the file in and checking it</source>
            <translation>正在导入并校验文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>DownloadWords</name>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Checking that it arrived unchanged…</source>
            <translation>正在校验文件是否完整…</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Could not be fetched</source>
            <translation>无法下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Here, and checked</source>
            <translation>已下载并校验</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Paused at {percent}</source>
            <translation>已暂停于 {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waiting; it goes on by itself</source>
            <translation>等待中，会自动继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waits for the one before it</source>
            <translation>等待前一个下载完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{number} MB/s</source>
            <translation>{number} MB/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{time} left</source>
            <translation>剩余时间：{time}</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <location filename="../../app/services/downloads.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or bring the model file here from another computer.</source>
            <translation>Harmonium 已设为离线：请在设置中关闭“保持离线”，或从其他电脑拷贝模型文件。</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Back to no limit</source>
            <translation>恢复不限速</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Download limit</source>
            <translation>下载限速</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads go on after a lost connection, and after Harmonium was closed. What arrives is compared with what was published before a model is used.</source>
            <translation>连接中断或关闭 Harmonium 后，下载都会继续。使用模型前，会将下载的内容与发布的内容进行比对。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Get a model</source>
            <translation>获取模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Harmonium is offline by choice: nothing is fetched until you change it.</source>
            <translation>Harmonium 已设为离线：更改此设置前不会下载任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>In megabytes a second, for all downloads together.</source>
            <translation>以 MB/秒为单位，适用于所有下载的总和。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>None</source>
            <translation>不限速</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Nothing is being downloaded.</source>
            <translation>当前没有下载。</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <location filename="../../app/ui/drop_hint.py" />
            <source>Drop files or folders to ask about them, or a model file to open it</source>
            <translation>拖放文件或文件夹以针对其内容提问，或拖放模型文件以打开</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>EffectView</name>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Looking at this computer…</source>
            <translation>正在检测这台电脑…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>This computer's memory</source>
            <translation>这台电脑的内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Writes {writing} tokens/s ({certainty}); reads {reading} tokens/s.</source>
            <translation>生成 {writing} token/秒（{certainty}）；读取 {reading} token/秒。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card, the experts of {experts} of them in the computer's memory.</source>
            <translation>{all} 层中有 {number} 层在显卡上，其中 {experts} 层的专家在电脑内存中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card.</source>
            <translation>{all} 层中有 {number} 层在显卡上。</translation>
        </message>
    </context>
    <context>
        <name>EffortButton</name>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High effort</source>
            <translation>思考强度：高</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High: thinks long, for hard problems</source>
            <translation>高：思考时间长，适合难题</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>How long the model thinks before it answers</source>
            <translation>模型回答前思考多久</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low effort</source>
            <translation>思考强度：低</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low: answers quickly, thinks little</source>
            <translation>低：回答快，思考少</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium effort</source>
            <translation>思考强度：中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium: a good balance for most questions</source>
            <translation>中：兼顾速度与质量，适合多数问题</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort</source>
            <translation>不可调</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort levels</source>
            <translation>思考强度不可调</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>This model cannot be told how long to think; gpt-oss can.</source>
            <translation>此模型无法设定思考多久，gpt-oss 可以。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>约 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n second(s)</source>
            <translation>
                <numerusform>约 %n 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about an hour</source>
            <translation>约一小时</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>more than an hour</source>
            <translation>一小时以上</translation>
        </message>
    </context>
    <context>
        <name>EncryptingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypted so far</source>
            <translation>加密进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypting your conversations</source>
            <translation>正在加密您的对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>This happens once. Nothing is lost if it is interrupted.</source>
            <translation>只需进行一次。即使中断，也不会丢失任何内容。</translation>
        </message>
    </context>
    <context>
        <name>EndPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Nothing was changed</source>
            <translation>未作任何更改</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Open Harmonium</source>
            <translation>打开 Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repaired</source>
            <translation>修复完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restored</source>
            <translation>恢复完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>The files from before are kept in:</source>
            <translation>原有的文件保存在：</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your documents will be read again.</source>
            <translation>您的文档会重新读取。</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Answering…</source>
            <translation>正在回答…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Checking the model file… {percent} %</source>
            <translation>正在校验模型文件… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Loading model… {percent} %</source>
            <translation>正在加载模型… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model not loaded</source>
            <translation>模型未加载</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded</source>
            <translation>模型已卸载</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded after a pause</source>
            <translation>模型因闲置已卸载</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded for other programs</source>
            <translation>模型已卸载，以供其他程序使用内存</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Other programs need the memory, so the model gave it back. The next question loads it again.</source>
            <translation>其他程序需要内存，因此已释放模型占用的内存。下次提问时会重新加载。</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Starting the engine…</source>
            <translation>正在启动引擎…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Testing the model…</source>
            <translation>正在测试模型…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>The model is not running</source>
            <translation>模型未运行</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Also remove the models in this folder</source>
            <translation>同时抹除此文件夹中的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Erase everything</source>
            <translation>全部抹除</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>The keys are destroyed first, so that nobody can read what may be left on this disk. Copies of the folder that were made before can still be opened with the passphrase or the recovery code.</source>
            <translation>首先销毁密钥，使任何人都无法读取此磁盘上可能残留的内容。此前复制的文件夹副本，仍可用密码短语或恢复码打开。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This profile is not encrypted. The files are overwritten, but modern disks may keep older copies of what was in them.</source>
            <translation>此配置未加密。文件会被覆写，但现代磁盘可能仍留有其内容的旧副本。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This removes all conversations, prompts, settings and backups of this profile, and what Harmonium has stored of your documents. Then Harmonium closes. Files elsewhere stay, such as the documents themselves and exports.</source>
            <translation>此配置的所有对话、提示词、设置和备份，以及 Harmonium 存储的文档内容都会被移除。随后 Harmonium 会关闭。其他位置的文件会保留，例如文档本身和导出的文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Type “{word}” to confirm. This cannot be undone.</source>
            <translation>请输入“{word}”以确认。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>erase</source>
            <translation>抹除</translation>
        </message>
    </context>
    <context>
        <name>ErasingWindow</name>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Erasing everything</source>
            <translation>正在抹除所有内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium closes when it is done. If it is interrupted, it goes on next time.</source>
            <translation>完成后 Harmonium 会关闭。如果中断，下次会继续。</translation>
        </message>
    </context>
    <context>
        <name>ExpertPage</name>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>16 bits</source>
            <translation>16 位</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits</source>
            <translation>8 位</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits take half the memory; gpt-oss becomes slower with them.</source>
            <translation>8 位只占一半内存，但 gpt-oss 会变慢。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic: {value}</source>
            <translation>自动：{value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Back to the three choices</source>
            <translation>返回三个选项</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Batch</source>
            <translation>批大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Counted from the last one; one more than there are takes the output, too.</source>
            <translation>从最后一层算起；比总层数多 1 时，输出层也放到显卡上。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Every value</source>
            <translation>全部数值</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Experts are most of the weights, and few are used for each token.</source>
            <translation>专家占权重的大部分，而每个 token 只用到其中少数。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>How many processor cores compute.</source>
            <translation>参与计算的处理器核心数。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>In tokens: how much of a conversation the model sees.</source>
            <translation>以 token 计：模型能看到多少对话内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers on the graphics card</source>
            <translation>显卡上的层数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers whose experts stay in the computer's memory</source>
            <translation>专家留在电脑内存中的层数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Less memory for the context, and faster.</source>
            <translation>上下文占用的内存更少，速度更快。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Loads faster, and lets a model that is too big run from the disk.</source>
            <translation>加载更快，过大的模型也能从磁盘运行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Lock it in memory</source>
            <translation>锁定在内存中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Map the file into memory</source>
            <translation>将文件映射到内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Microbatch</source>
            <translation>微批大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Precision of the context</source>
            <translation>上下文的精度</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Processor only</source>
            <translation>仅处理器</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>The system cannot move it to the disk; it may refuse.</source>
            <translation>系统无法将其移到磁盘；但系统可能会拒绝锁定。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Threads</source>
            <translation>线程数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens computed together. More read faster and take memory.</source>
            <translation>一同计算的 token 数。越多读取越快，也越占内存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens that are read in one go; until then a stop has to wait.</source>
            <translation>一次读取的 token 数；读完之前无法停止。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What computes.</source>
            <translation>用于计算的设备。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What is automatic follows from the choice and from this computer.</source>
            <translation>设为自动的值由所选项和这台电脑决定。</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>All branches, for Harmonium to import again</source>
            <translation>包含所有分支，可再次导入 Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Export %n conversation(s)</source>
            <translation>
                <numerusform>导出 %n 个对话</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch as plain text, for notes and editors</source>
            <translation>当前分支的纯文本，适合笔记和编辑器</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch for any browser, without scripts</source>
            <translation>当前分支的网页，任何浏览器均可打开，不含脚本</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch on pages, to print or to send</source>
            <translation>当前分支的分页文档，适合打印或发送</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant</source>
            <translation>未经过滤，可能有误或令人不适</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant; with the tool steps</source>
            <translation>未经过滤，可能有误或令人不适；包含工具步骤</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>With the raw reasoning</source>
            <translation>包含原始思考过程</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>A part of the program failed and did not finish what it was doing.</source>
            <translation>程序的一部分出错，未能完成正在进行的操作。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Something went wrong inside Harmonium</source>
            <translation>Harmonium 内部出错</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Start again</source>
            <translation>重新启动</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>There are %n other problem(s) as well.</source>
            <translation>
                <numerusform>此外还有 %n 个其他问题。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>This has happened %n time(s).</source>
            <translation>
                <numerusform>此问题已发生 %n 次。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>You can go on. If something does not work as it should afterwards, start Harmonium again.</source>
            <translation>您可以继续。如果之后有什么工作不正常，请重新启动 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Your conversations and documents are stored as they were. An answer that is being written goes on.</source>
            <translation>您的对话和文档仍按原样保存。正在生成的回答会继续。</translation>
        </message>
    </context>
    <context>
        <name>FailureViews</name>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Harmonium ended unexpectedly last time. Nothing that was stored is lost.</source>
            <translation>Harmonium 上次意外退出。已保存的内容没有丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The report was copied.</source>
            <translation>报告已复制。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The same problem inside Harmonium has come up again.</source>
            <translation>Harmonium 内部再次出现了同样的问题。</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPopup</name>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>A note, if you like. It stays on this computer.</source>
            <translation>可以写点备注，只保存在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Remove the rating</source>
            <translation>取消评价</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was good about it?</source>
            <translation>好在哪里？</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was wrong?</source>
            <translation>哪里有问题？</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>As it suits the disk</source>
            <translation>根据磁盘自动选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Copy it into the models folder</source>
            <translation>复制到模型文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Drop a model file (.gguf) here, from a stick or from another program. It is checked before it is used.</source>
            <translation>将 U 盘或其他程序中的模型文件 (.gguf) 拖放到这里。使用前会先校验。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>How a file is taken in</source>
            <translation>文件的导入方式</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>I have the file</source>
            <translation>已有模型文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Leave it where it lies</source>
            <translation>留在原处</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Link it into the models folder</source>
            <translation>链接到模型文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Where it is kept</source>
            <translation>存放位置</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Close other large programs while it answers.</source>
            <translation>回答期间请关闭其他大型程序。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Download it anew</source>
            <translation>重新下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Forecast: {speed}, {context} context.
{pace}</source>
            <translation>预计：{speed}，{context} 上下文。
{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name}</source>
            <translation>获取 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name} anyway</source>
            <translation>仍要获取 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Go on with the download</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Harmonium is offline, so nothing is downloaded. Fetch the file on another computer and bring it here.</source>
            <translation>Harmonium 处于离线状态，不会下载任何内容。请在其他电脑上下载文件，再拷贝到这里。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>I have the file…</source>
            <translation>我已有文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It can be used where it is: nothing has to be downloaded ({size}).</source>
            <translation>可以就地使用，无需下载（{size}）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory.</source>
            <translation>需要 {memory} 内存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory. From the disk it would run too: {speed}. {pace}</source>
            <translation>需要 {memory} 内存。也可以从磁盘运行：{speed}。{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Its answers are worth more than those of the starter model.</source>
            <translation>它的回答比入门模型更可靠。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Looking whether it fits this computer…</source>
            <translation>正在检测是否适合这台电脑…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open a GGUF file here, or drop it onto this window.</source>
            <translation>在这里打开 GGUF 文件，或将其拖放到此窗口。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open model file…</source>
            <translation>打开模型文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>See other models…</source>
            <translation>查看其他模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use {name}</source>
            <translation>使用 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{app} already has {name}</source>
            <translation>{app} 已有 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} could not be fetched</source>
            <translation>无法下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} fits this computer</source>
            <translation>{name} 适合这台电脑</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is large for this computer</source>
            <translation>{name} 对这台电脑来说偏大</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is not here yet</source>
            <translation>{name} 尚未下载完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is on this computer</source>
            <translation>这台电脑上已有 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is too large for this computer</source>
            <translation>{name} 对这台电脑来说太大</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} just fits this computer</source>
            <translation>{name} 勉强适合这台电脑</translation>
        </message>
    </context>
    <context>
        <name>FolderChips</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folders</source>
            <translation>受监视的文件夹</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete the folder</source>
            <translation>删除文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation here</source>
            <translation>在此新建对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>In other programs</source>
            <translation>其他程序中的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>LM Studio, Ollama, Jan, GPT4All and Hugging Face keep no model here.</source>
            <translation>LM Studio、Ollama、Jan、GPT4All 和 Hugging Face 在这台电脑上没有模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again for models of other programs</source>
            <translation>重新查找其他程序的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Looking into the folders of other programs…</source>
            <translation>正在查找其他程序的文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>These need no download: their files are used, and left as they are.</source>
            <translation>这些模型无需下载：直接使用其文件，且不会改动。</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>An answer that took more than ten seconds, or a model that was fetched, while the window is not in front.</source>
            <translation>窗口不在最前时，如果用时超过十秒的回答或模型下载已完成，则发出通知。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Every new conversation begins with them; each can have its own.</source>
            <translation>每个新对话都以此开始，也可以单独设置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>For example: Answer briefly, in German.</source>
            <translation>例如：请用中文简短回答。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Harmonium then stays ready there when its window is closed, with the model in memory.</source>
            <translation>关闭窗口后，Harmonium 会留在那里待命，模型保留在内存中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>How long gpt-oss thinks in a new conversation.</source>
            <translation>新对话中 gpt-oss 思考多久。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Instructions for the model</source>
            <translation>给模型的指令</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Reasoning effort</source>
            <translation>思考强度</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Send messages with</source>
            <translation>发送消息的按键</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Show an icon in the notification area</source>
            <translation>在通知区域显示图标</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Tell me when something is ready</source>
            <translation>完成时通知我</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The other one begins a new line; Shift+Enter always does.</source>
            <translation>另一个按键用于换行；Shift+Enter 始终换行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The system's ({language})</source>
            <translation>跟随系统（{language}）</translation>
        </message>
    </context>
    <context>
        <name>GenerationPage</name>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Every field may stay automatic: then the values of the model's maker hold, and the effort decides how long it thinks.</source>
            <translation>各项都可以保持自动：此时采用模型开发者给出的值，思考多久由思考强度决定。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>How freely words are chosen. 0 gives the same answer every time.</source>
            <translation>选词的自由程度。设为 0 时每次回答都相同。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens, reasoning included. A word is about one and a half.</source>
            <translation>以 token 计，包含思考过程。一个英文单词约为一个半 token。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens. Then the model has to answer with what it has.</source>
            <translation>以 token 计。达到后模型必须根据现有内容回答。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Leaves out words that are less likely than this share of all.</source>
            <translation>排除可能性低于此比例的词。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest answer</source>
            <translation>最长回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest reasoning</source>
            <translation>最长思考过程</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Top p</source>
            <translation>Top p</translation>
        </message>
    </context>
    <context>
        <name>GetPage</name>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>For sorting texts, and the small starter</source>
            <translation>文本分类模型和小型入门模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Get a model</source>
            <translation>获取模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Looking at what this computer can do…</source>
            <translation>正在检测这台电脑的性能…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Models that need an account</source>
            <translation>需要账号的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Search for others</source>
            <translation>搜索其他模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>The first one suits this computer best. A model is one large file; it is fetched once, and then answers without the internet.</source>
            <translation>第一个最适合这台电脑。模型是一个大文件，只需下载一次，之后无需联网即可回答。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>无法检测这台电脑的性能。</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>找到 %n 处结果</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Guide</source>
            <translation>使用指南</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Nothing in the guide has these words.</source>
            <translation>使用指南中没有包含这些词的内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Search the guide</source>
            <translation>搜索使用指南</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>The guide is missing from this installation: install Harmonium again.</source>
            <translation>所安装的程序中缺少使用指南：请重新安装 Harmonium。</translation>
        </message>
    </context>
    <context>
        <name>HubSearch</name>
        <message numerus="yes">
            <location filename="../../app/ui/models/hub_search.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>找到 %n 个仓库</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Asking {host}…</source>
            <translation>正在查询 {host}…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>For example: qwen 3</source>
            <translation>例如：qwen 3</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Harmonium is offline by choice. Turn that off in the settings first.</source>
            <translation>Harmonium 已设为离线。请先在设置中关闭“保持离线”。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Nothing found. Try fewer or other words.</source>
            <translation>未找到结果。请减少词语或换用其他词。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search for models</source>
            <translation>搜索模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>This asks {host}, and sends what you typed there. Others publish these models; not all of them work.</source>
            <translation>将向 {host} 查询，并发送您输入的内容。这些模型由第三方发布，不一定都能使用。</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Branches, dates and reasoning are kept. Pictures and other attachments that are no text leave a note. The files themselves stay as they are.</source>
            <translation>分支、日期和思考过程都会保留。图片等非文本附件会以备注代替。原文件不会改动。</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Import conversations</source>
            <translation>导入对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .chat file, or the folder of its models, where they lie</source>
            <translation>.chat 文件，或存放这些文件的模型文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .json file from “Export”, or a folder of them</source>
            <translation>通过“导出”得到的 .json 文件，或存放这些文件的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the .zip from “Export data”, or its conversations.json</source>
            <translation>通过“导出数据”得到的 .zip，或其中的 conversations.json</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder .lmstudio/conversations, or one of its files</source>
            <translation>文件夹 .lmstudio/conversations，或其中的一个文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder “threads” in its data folder, or one of them</source>
            <translation>数据文件夹中的“threads”文件夹，或其中的一个</translation>
        </message>
    </context>
    <context>
        <name>InstructionsPanel</name>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>For example: Answer in French, in short sentences.</source>
            <translation>例如：请用英文回答，句子要短。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Instructions for this conversation</source>
            <translation>此对话的指令</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>New conversations begin with this</source>
            <translation>新对话将以此开始</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Use as default for new conversations</source>
            <translation>设为新对话的默认指令</translation>
        </message>
    </context>
    <context>
        <name>JumpButton</name>
        <message>
            <location filename="../../app/ui/chat/jump_button.py" />
            <source>Jump to the latest message</source>
            <translation>跳到最新消息</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Adapters (*.gguf)</source>
            <translation>适配器 (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Choose an adapter</source>
            <translation>选择适配器</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Copy the model to</source>
            <translation>将模型复制到</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Get a model</source>
            <translation>获取模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Looking for models…</source>
            <translation>正在查找模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Manifests (*.json)</source>
            <translation>清单 (*.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move the models to</source>
            <translation>将模型移到</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move to another folder or disk…</source>
            <translation>移到其他文件夹或磁盘…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>On this computer</source>
            <translation>这台电脑上的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Only the small starter is here so far.</source>
            <translation>目前只有小型入门模型。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Save the model's fingerprint</source>
            <translation>保存模型的指纹</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Show the folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Where they lie</source>
            <translation>存放位置</translation>
        </message>
    </context>
    <context>
        <name>LinkPrompt</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Copy address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open this link?</source>
            <translation>要打开此链接吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>The name of this place has letters that may look like others.</source>
            <translation>此网站名称含有易与其他字符混淆的字符。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>What stands before the @ is not where the link leads.</source>
            <translation>@ 前面的内容并不是链接指向的地方。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write</source>
            <translation>写邮件</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write a mail?</source>
            <translation>要写邮件吗？</translation>
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Delete (Del)</source>
            <translation>删除 (Del)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Move to a folder</source>
            <translation>移到文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Pin or unpin</source>
            <translation>置顶或取消置顶</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder</source>
            <translation>删除文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder “{name}”? The conversations in it stay.</source>
            <translation>要删除文件夹“{name}”吗？其中的对话会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder {number}</source>
            <translation>新建文件夹 {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Nothing found. Try other or fewer words.</source>
            <translation>未找到结果。请换用其他词或减少词语。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search conversations</source>
            <translation>搜索对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>The search index is being built after the repair. Old messages are not found yet.</source>
            <translation>修复后正在建立搜索索引。暂时搜不到旧消息。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Your conversations will be listed here.</source>
            <translation>您的对话会显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>LocalCard</name>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Chat template</source>
            <translation>对话模板</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Check the file now</source>
            <translation>立即校验文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Comes from</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy these details</source>
            <translation>复制这些信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy to a stick…</source>
            <translation>复制到 U 盘…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details of {name}</source>
            <translation>{name} 的详细信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Experts</source>
            <translation>专家</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Family</source>
            <translation>系列</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Last checked</source>
            <translation>上次校验</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Layers</source>
            <translation>层数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Longest context</source>
            <translation>最长上下文</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>More about {name}</source>
            <translation>{name} 的更多操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move to the trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move {name} to the trash</source>
            <translation>将 {name} 移到回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Name of the model</source>
            <translation>模型的名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Parameters</source>
            <translation>参数量</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Published by</source>
            <translation>发布者</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Save its fingerprint…</source>
            <translation>保存其指纹…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Show in its folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory of {name}</source>
            <translation>{name} 的速度与内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory…</source>
            <translation>速度与内存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Take off the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use {name}</source>
            <translation>使用 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>built into Harmonium</source>
            <translation>Harmonium 内置</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>comes with Harmonium</source>
            <translation>随 Harmonium 提供</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>none: it continues texts, and does not converse</source>
            <translation>无：只能续写文本，不能对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>of the model file</source>
            <translation>来自模型文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>used where it lies</source>
            <translation>就地使用</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>New conversation</source>
            <translation>新建对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Show Harmonium</source>
            <translation>显示 Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>The last answer was copied.</source>
            <translation>已复制最后的回答。</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Too long to edit here</source>
            <translation>太长，无法在此编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>What can be done with this message</source>
            <translation>可对此消息执行的操作</translation>
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy code</source>
            <translation>复制代码</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/message_body.py" />
            <source>… %Ln more character(s): show more</source>
            <translation>
                <numerusform>… 还有 %Ln 个字符：显示更多</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageCommands</name>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message and what followed it were deleted.</source>
            <translation>该消息及其后的内容已删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message was deleted.</source>
            <translation>消息已删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>MessageFacts</name>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>First token after {seconds} s</source>
            <translation>{seconds} 秒后出现首个 token</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Speed: {speed}</source>
            <translation>速度：{speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens read: {total}, of them {cached} from the cache</source>
            <translation>读取 token：{total}，其中缓存 {cached}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}</source>
            <translation>生成 token：{total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}, of them {thought} to think</source>
            <translation>生成 token：{total}，其中思考 {thought}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>high effort</source>
            <translation>思考强度：高</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>low effort</source>
            <translation>思考强度：低</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>medium effort</source>
            <translation>思考强度：中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>{speed} tokens/s</source>
            <translation>{speed} token/秒</translation>
        </message>
    </context>
    <context>
        <name>MessageMenus</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Regenerate</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With another model</source>
            <translation>使用其他模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With high effort</source>
            <translation>使用高思考强度</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With low effort</source>
            <translation>使用低思考强度</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With medium effort</source>
            <translation>使用中思考强度</translation>
        </message>
    </context>
    <context>
        <name>MessageWidget</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Ended at the length limit</source>
            <translation>已达长度上限</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Interrupted: {0}</source>
            <translation>已中断：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>This answer failed.</source>
            <translation>此回答失败。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Your message</source>
            <translation>您的消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>the program ended before the answer did.</source>
            <translation>回答完成前程序已退出。</translation>
        </message>
    </context>
    <context>
        <name>ModelFileDialog</name>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>Choose a model file</source>
            <translation>选择模型文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>GGUF models ({patterns})</source>
            <translation>GGUF 模型 ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>A PEM file with the certificates of your company’s network, if it looks into encrypted connections.</source>
            <translation>如果公司网络会检查加密连接，请选择包含其证书的 PEM 文件。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n hour(s)</source>
            <translation>
                <numerusform>%n 小时后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>An embedding model in the GGUF format: it finds passages by what they mean, too. Another one than ours may know more languages.</source>
            <translation>GGUF 格式的嵌入模型，还能按语义查找段落。换用其他嵌入模型可能支持更多语言。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>As the system says</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>证书 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a certificate file</source>
            <translation>选择证书文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a model file</source>
            <translation>选择模型文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when nobody asks</source>
            <translation>闲置时释放内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when other programs need it</source>
            <translation>其他程序需要时释放内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Mirror</source>
            <translation>镜像</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Model for searching documents</source>
            <translation>文档搜索模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models (*.gguf)</source>
            <translation>模型 (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>More certificate authorities</source>
            <translation>其他证书颁发机构</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Only while no answer is being written.</source>
            <translation>仅在没有生成回答时进行。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no address of a proxy. One looks like http://proxy:3128.</source>
            <translation>这不是代理地址。代理地址形如 http://proxy:3128。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>这不是网址。网址形如 https://example.org。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The next question loads it again, which takes some seconds.</source>
            <translation>下次提问时会重新加载，需要几秒钟。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The one that comes with Harmonium</source>
            <translation>Harmonium 自带的模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>There is no such file.</source>
            <translation>没有此文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Those of the system</source>
            <translation>仅系统自带的</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Where models are fetched from, if not from Hugging Face itself.</source>
            <translation>不从 Hugging Face 下载模型时使用的地址。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Which models there are, and how each is placed on this computer, is chosen in the Models window.</source>
            <translation>可在“模型”窗口中选择模型，以及各模型在这台电脑上的运行方式。</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Accelerator</source>
            <translation>加速器</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>An answer takes many minutes.</source>
            <translation>一次回答需要很多分钟。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Changed since it was checked: it is checked again before it is used</source>
            <translation>校验后有变化：使用前会再次校验</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: exactly the published file</source>
            <translation>已校验：与发布的文件完全一致</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: unchanged since it came to this computer</source>
            <translation>已校验：自存入这台电脑以来没有变化</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fast</source>
            <translation>快速</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fits this computer: {speed}, {context} context</source>
            <translation>适合这台电脑：{speed}，{context} 上下文</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>For sorting texts, not for talking</source>
            <translation>用于文本分类，不用于对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics card</source>
            <translation>显卡</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics in the processor, sharing the computer's memory</source>
            <translation>处理器集成显卡，共用电脑内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Just fits this computer, if little else is open: {speed}, {context} context</source>
            <translation>少开其他程序时，勉强适合这台电脑：{speed}，{context} 上下文</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Long context</source>
            <translation>长上下文</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Not checked yet</source>
            <translation>尚未校验</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Right for most: long conversations, and memory left for others.</source>
            <translation>适合多数情况：可长时间对话，并为其他程序留出内存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Sees whole books at once; takes more memory and time.</source>
            <translation>一次能看完整本书；占用更多内存和时间。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Short conversations and files, answered as fast as can be.</source>
            <translation>适合短对话和小文件，回答最快。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer's memory: it would run from the disk, {speed}</source>
            <translation>超出这台电脑的内存：将从磁盘运行，{speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer: it cannot be loaded</source>
            <translation>对这台电脑来说太大：无法加载</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes about as fast as one reads.</source>
            <translation>生成速度与阅读速度相当。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes faster than one reads.</source>
            <translation>生成速度快于阅读速度。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes much faster than one reads.</source>
            <translation>生成速度远快于阅读速度。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes slower than one reads.</source>
            <translation>生成速度慢于阅读速度。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>about {speed} tokens/s</source>
            <translation>约 {speed} token/秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>between {low} and {high}, an estimate</source>
            <translation>估计在 {low} 到 {high} 之间</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>learned from answers on this computer</source>
            <translation>根据这台电脑上的回答得出</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>less than a minute</source>
            <translation>不到 1 分钟</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>licence {licence}</source>
            <translation>许可证：{licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{forecast}. {pace}</source>
            <translation>{forecast}。{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{hours} h</source>
            <translation>{hours} 小时</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} GB</source>
            <translation>{number} GB</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} billion</source>
            <translation>{number}B</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} million</source>
            <translation>{number}M</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, about {time} at 100 Mbit/s</source>
            <translation>{size}，以 100 Mbit/s 下载约需 {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, less than a minute at 100 Mbit/s</source>
            <translation>{size}，以 100 Mbit/s 下载不到 1 分钟</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../app/services/models.py" />
            <source>A download is not finished. Let it end, or cancel it, before the folder is moved.</source>
            <translation>有下载尚未完成。移动文件夹前，请等待其完成或将其取消。</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The model file {name} is no longer where it was, so another model answers. Open it again from its new place.</source>
            <translation>模型文件 {name} 已不在原处，因此改用其他模型回答。请从新位置重新打开它。</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The models are now in {folder}.</source>
            <translation>模型现已位于 {folder}。</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>There was nothing to compare {name} with. From now on a change is noticed.</source>
            <translation>没有可与 {name} 比对的记录。今后如有变化即可发现。</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>Written: {name}</source>
            <translation>已写入：{name}</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>{name} is intact: every byte is as it should be.</source>
            <translation>{name} 完好无损：每个字节都正确。</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} is off the list. Its file stays where it is.</source>
            <translation>{name} 已从列表中移除，文件仍在原处。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} lies in the trash.</source>
            <translation>{name} 已移到回收站。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{title} ({count})</source>
            <translation>{title}（{count}）</translation>
        </message>
    </context>
    <context>
        <name>MoreMenu</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Copy as plain text</source>
            <translation>复制为纯文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Delete from here on</source>
            <translation>从此处开始删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote</source>
            <translation>引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote the selection</source>
            <translation>引用所选内容</translation>
        </message>
    </context>
    <context>
        <name>MoveMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Move to</source>
            <translation>移到</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Out of the folder</source>
            <translation>移出文件夹</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Keep this name</source>
            <translation>保存此名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Leave the name as it was</source>
            <translation>保留原名称</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>At least 8 characters. Best are a few words that nobody else would combine.</source>
            <translation>至少 8 个字符。最好用几个别人不会放在一起的词。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>New passphrase</source>
            <translation>新密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Repeat the passphrase</source>
            <translation>再次输入</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>That is too short: a passphrase needs at least 8 characters.</source>
            <translation>太短：密码短语至少需要 8 个字符。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>The two passphrases are not the same: type them again.</source>
            <translation>两次输入的密码短语不一致：请重新输入。</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../app/ui/notice_bar.py" />
            <source>Close this notice</source>
            <translation>关闭此通知</translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Before it answers, gpt-oss thinks in writing. Harmonium shows these notes as they are, folded away above the answer.</source>
            <translation>gpt-oss 在回答之前会以文字进行思考。Harmonium 原样显示这些内容，并折叠在回答上方。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Copies and exports leave the reasoning out unless you ask for it. The settings can hide it altogether.</source>
            <translation>除非您要求，复制和导出都不包含思考过程。也可以在设置中将其完全隐藏。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Deleted conversations stay in the trash for 30 days and are then overwritten; backups of earlier days hold them a little longer. Temporary conversations are kept in memory only and end when you leave them.</source>
            <translation>已删除的对话会在回收站中保留 30 天，然后被覆盖；前几天的备份还会再保留它们一小段时间。临时对话只保存在内存中，离开时即结束。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Everything lies on this computer, in one folder that only your user may read. Nothing is sent anywhere.</source>
            <translation>所有内容都在这台电脑上，存放在只有您的用户可读取的一个文件夹中，不会发送到任何地方。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>In an encrypted profile nothing that you or a model wrote can be read without its key: not in the database and its copies, and not in what models have read.</source>
            <translation>在加密的配置中，没有密钥就无法读取您或模型所写的任何内容：数据库及其副本中的内容，以及模型已读过的内容，都是如此。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>One condition comes with gpt-oss: whoever uses it obeys the law that applies to them.</source>
            <translation>使用 gpt-oss 有一个条件：使用者须遵守所适用的法律。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI did not train them to be safe or right. They can be wrong, contradict the answer, or contain language that the answer would not. Do not rely on them, and do not pass them on unread.</source>
            <translation>OpenAI 并未训练这些思考过程使其安全或正确。它们可能有误、与回答矛盾，或包含回答中不会出现的言辞。请不要依赖它们，也不要未经阅读就转发。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI publishes gpt-oss-20b and gpt-oss-120b under the Apache License 2.0. You may use, change and pass on the models, for your work as well.</source>
            <translation>OpenAI 依据 Apache 许可证 2.0 发布 gpt-oss-20b 和 gpt-oss-120b。您可以使用、修改和再分发这些模型，也可用于工作。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI wishes its models to be used safely, responsibly and democratically, and leaves you as much control as possible over how you use them.</source>
            <translation>OpenAI 希望其模型得到安全、负责和民主的使用，并尽可能让您自主决定如何使用。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI's usage policy for gpt-oss</source>
            <translation>OpenAI 的 gpt-oss 使用政策</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The model's licence</source>
            <translation>模型的许可证</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The small starter model is SmolLM2 by Hugging Face, under the same licence. Other models that you open have licences of their own.</source>
            <translation>小型入门模型是 Hugging Face 的 SmolLM2，采用相同的许可证。您打开的其他模型各有其许可证。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>This is a summary in our words; OpenAI's own are at this address:</source>
            <translation>以上是我们的概述；OpenAI 的原文见此地址：</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What is stored where</source>
            <translation>数据的存放位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What the reasoning is</source>
            <translation>什么是思考过程</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Who passes a model on adds the licence, keeps the notices that came with it and says what was changed. There is no warranty: nobody vouches for what a model answers.</source>
            <translation>再分发模型时须附上许可证、保留随附的声明并说明改动之处。不提供任何担保：没有人为模型的回答负责。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>harmonium.db: conversations with their reasoning, drafts, saved prompts, settings
models: a place for model files; others are used where they lie
window.ini: the window's size and place
logs: what the program did, without anything that you or a model wrote</source>
            <translation>harmonium.db：对话及其思考过程、草稿、已保存的提示词、设置
models：存放模型文件的地方；其他位置的模型文件就地使用
window.ini：窗口的大小和位置
logs：程序的运行记录，不含您或模型所写的任何内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>snapshots: daily copies of harmonium.db, of the last seven days
keys.json: how an encrypted profile is unlocked, without the key itself
reports: where the program crashed, if it ever did</source>
            <translation>snapshots：harmonium.db 的每日副本，保留最近七天
keys.json：加密的配置如何解锁，不含密钥本身
reports：程序崩溃的位置（如果发生过）</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>states: what models have read of your conversations and documents, so that they need not read it again; the settings clear it</source>
            <translation>states：模型已读过的对话和文档内容，因此无需重新读取；可在设置中清除</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>An answer could not be finished</source>
            <translation>有一个回答未能完成</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>Your answer is ready</source>
            <translation>回答已完成</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} could not be fetched</source>
            <translation>无法下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} is here</source>
            <translation>{name} 已下载</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>I have the file…</source>
            <translation>我已有文件…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>Other models…</source>
            <translation>其他模型…</translation>
        </message>
    </context>
    <context>
        <name>OpeningWindow</name>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter the recovery code to open them.</source>
            <translation>请输入恢复码以打开对话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter your passphrase to open them.</source>
            <translation>请输入您的密码短语以打开对话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Your conversations are encrypted</source>
            <translation>您的对话已加密</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Back to automatic</source>
            <translation>恢复自动</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>To have it again you need its file. Remove it?</source>
            <translation>要再次使用，需要它的文件。要移除吗？</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it belongs to another version of Harmonium</source>
            <translation>未使用：属于其他版本的 Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it is not what was signed, or others may change it. Remove it, and add it again from its file.</source>
            <translation>未使用：它与签名的内容不符，或者其他人可以更改它。请将其移除，然后从其文件重新添加。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>used</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>version {version}</source>
            <translation>版本 {version}</translation>
        </message>
    </context>
    <context>
        <name>PackList</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>No pack is installed.</source>
            <translation>未安装扩展包。</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {0} cannot be shown</source>
            <translation>无法显示第 {0} 页</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
    </context>
    <context>
        <name>PagedDialog</name>
        <message>
            <location filename="../../app/ui/paged_dialog.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Saved prompt</source>
            <translation>已保存的提示词</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Search all conversations for “{words}”</source>
            <translation>在所有对话中搜索“{words}”</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Close the document</source>
            <translation>关闭文档</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Next citation</source>
            <translation>下一处引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Open in the system's program</source>
            <translation>用系统关联的程序打开</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Previous citation</source>
            <translation>上一处引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Search in the document</source>
            <translation>在文档中搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Source {0} of {1}</source>
            <translation>来源 {0}/{1}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Change the passphrase</source>
            <translation>更改密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Current passphrase, or the recovery code</source>
            <translation>当前的密码短语或恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>It opens your conversations when the password store of this system does not, and unlocks the window when it is locked.</source>
            <translation>当此系统的密码库无法打开您的对话时，用它打开对话；窗口锁定后，用它解锁。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set a passphrase</source>
            <translation>设置密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set it</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>You are asked for it at each start, and when the window is locked.</source>
            <translation>每次启动时以及窗口锁定后，都需要输入。</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Show what is written</source>
            <translation>显示输入的内容</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {0}</source>
            <translation>第 {0} 页</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {page} of {pages}</source>
            <translation>第 {page} 页，共 {pages} 页</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Slide {0}</source>
            <translation>幻灯片 {0}</translation>
        </message>
    </context>
    <context>
        <name>PlacementPage</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Get a model</source>
            <translation>获取模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Set every value…</source>
            <translation>设置全部数值…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Some values are set by hand. The choice decides about the others.</source>
            <translation>部分数值已手动设置，其余由所选项决定。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Speed and memory</source>
            <translation>速度与内存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>There is no model on this computer yet.</source>
            <translation>这台电脑上还没有模型。</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Erase everything…</source>
            <translation>全部抹除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Otherwise they only say that an answer is ready.</source>
            <translation>关闭时只通知回答已完成。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show texts in notifications</source>
            <translation>在通知中显示内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show the folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>The model runs on this computer. Questions, answers and files never leave it.</source>
            <translation>模型在这台电脑上运行。问题、回答和文件都不会离开这台电脑。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>What is stored where</source>
            <translation>数据的存放位置</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Your conversations lie here:</source>
            <translation>您的对话存放在这里：</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restoring the backup</source>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Saving what can still be read</source>
            <translation>正在救回仍可读取的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>With many conversations this takes a minute or two.</source>
            <translation>如果对话很多，需要一两分钟。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your conversations will be there again in a moment.</source>
            <translation>您的对话很快就会恢复。</translation>
        </message>
    </context>
    <context>
        <name>PromptDialog</name>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Deleted.</source>
            <translation>已删除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name, found by typing /</source>
            <translation>名称，输入 / 即可找到</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New prompt</source>
            <translation>新提示词</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Saved prompts</source>
            <translation>已保存的提示词</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>The text that is put into your message</source>
            <translation>要放入消息的文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>PromptMenu</name>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Enter puts it into your message</source>
            <translation>按 Enter 放入消息</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts</source>
            <translation>已保存的提示词</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts…</source>
            <translation>已保存的提示词…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Texts that you use often can be kept here.</source>
            <translation>常用的文本可以保存在这里。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>{name}: {text}</source>
            <translation>{name}：{text}</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <location filename="../../app/services/prompts.py" />
            <source>A saved prompt needs a name and a text: write both.</source>
            <translation>提示词需要名称和文本：请填写这两项。</translation>
        </message>
    </context>
    <context>
        <name>ProtectionRows</name>
        <message numerus="yes">
            <location filename="../../app/ui/protection/rows.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Also when the computer goes to sleep. An answer that is being written goes on.</source>
            <translation>电脑进入睡眠时也会锁定。正在生成的回答会继续。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Anyone who gets hold of this disk can read them. The window closes for a moment while they are encrypted.</source>
            <translation>任何拿到此磁盘的人都能读取您的对话。加密期间，窗口会暂时关闭。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change the passphrase</source>
            <translation>更改密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encrypt your conversations</source>
            <translation>加密您的对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Harmonium then opens without a question once you are logged in.</source>
            <translation>开启后，您登录系统即可直接打开 Harmonium，无需询问。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It also unlocks the window, and opens your conversations on another computer.</source>
            <translation>它还可以解锁窗口，并在其他电脑上打开您的对话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It opens your conversations when nothing else does. A new one takes the place of the one before.</source>
            <translation>其他方式都无法打开时，用它打开您的对话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Keep the key in the system's password store</source>
            <translation>将密钥保存在系统的密码库中</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock now</source>
            <translation>立即锁定</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock when nobody uses Harmonium</source>
            <translation>无人使用 Harmonium 时锁定</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new one…</source>
            <translation>重新生成…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new recovery code</source>
            <translation>生成新的恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Only a passphrase can unlock the window again: set one first.</source>
            <translation>只有密码短语才能重新解锁窗口：请先设置。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove the passphrase</source>
            <translation>移除密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save it…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save the recovery code</source>
            <translation>保存恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase before you switch this off. Otherwise only the recovery code would be left.</source>
            <translation>关闭此项之前，请先设置密码短语。否则就只剩下恢复码了。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase…</source>
            <translation>设置密码短语…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them, or your passphrase when it does not.</source>
            <translation>由此系统的密码库打开；密码库未能打开时，使用您的密码短语。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them.</source>
            <translation>由此系统的密码库打开。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The window can be locked once your conversations are encrypted.</source>
            <translation>您的对话加密后，才能锁定窗口。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are encrypted</source>
            <translation>您的对话已加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are not encrypted</source>
            <translation>您的对话未加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your passphrase opens them.</source>
            <translation>由您的密码短语打开。</translation>
        </message>
    </context>
    <context>
        <name>Quarantine</name>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>The model is loaded with a smaller context and less on the graphics card. The settings of the model change it back.</source>
            <translation>模型现以较小的上下文加载，并减少了对显卡的使用。可在模型的设置中改回。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>There is nothing left to make safer: this model fails with the smallest context on the processor, too. Choose another model, or get its file again.</source>
            <translation>没有更安全的设置可用：即使用最小的上下文并在处理器上运行，此模型仍会失败。请选择其他模型，或重新获取其文件。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Use safer settings</source>
            <translation>使用更安全的设置</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>QuestionDocuments</name>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading documents… {done} of {total}</source>
            <translation>正在读取文档… {done}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading “{name}”… {percent} %</source>
            <translation>正在读取“{name}”… {percent}%</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Asked about {names}</source>
            <translation>针对 {names} 提问</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel (Esc)</source>
            <translation>取消 (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send, and get another answer</source>
            <translation>发送并获取新的回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>The version before is kept.</source>
            <translation>之前的版本会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Wait until the answer has ended, or stop it</source>
            <translation>请等待回答结束，或将其停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Your message</source>
            <translation>您的消息</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>A passphrase can protect your conversations instead. You are asked for it at each start.</source>
            <translation>也可以改用密码短语保护您的对话。每次启动时都需要输入。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Ask the password store again</source>
            <translation>重新请求密码库</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypt</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Protect your conversations</source>
            <translation>保护您的对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you write can be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>您所写的内容可以在此磁盘上加密。此系统没有可保存密钥的密码库，因此请设置一个密码短语，每次启动时都需要输入。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you wrote can now be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>您写过的内容现在可以在此磁盘上加密。此系统没有可保存密钥的密码库，因此请设置一个密码短语，每次启动时都需要输入。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption</source>
            <translation>不加密</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption, anyone who gets hold of this disk can read what you write.</source>
            <translation>如果不加密，任何拿到此磁盘的人都能读取您写的内容。</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Your message</source>
            <translation>您的消息</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… %Ln more character(s). Copy takes the whole message.</source>
            <translation>
                <numerusform>… 还有 %Ln 个字符。复制时会包含整条消息。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… 另有 %Ln 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingRows</name>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear what the model has read</source>
            <translation>清除模型已读的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Long conversations and documents then go on at once, even after a restart. Nothing of a temporary conversation is kept.</source>
            <translation>这样，长对话和文档可以立即继续，重启后也一样。临时对话的内容不会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>No conversation is deleted; the model only has to read again.</source>
            <translation>不会删除任何对话；模型只需重新读取。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Nothing is kept on the disk</source>
            <translation>磁盘上未保留任何内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead</source>
            <translation>预先读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead on battery, too</source>
            <translation>使用电池时也预先读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Reading</source>
            <translation>读取</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Remember what the model has read</source>
            <translation>记住模型已读的内容</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Room on the disk, at most</source>
            <translation>最多占用磁盘空间</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>The model reads what is there already while you look at it or write, so that its answer begins sooner.</source>
            <translation>在您查看或书写时，模型会先读取已有的内容，从而更早开始回答。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>What was not needed for longest is forgotten first.</source>
            <translation>最久未使用的内容会最先被清除。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} on the disk now</source>
            <translation>目前占用磁盘 {size}</translation>
        </message>
    </context>
    <context>
        <name>ReasoningPane</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>%n tool step(s)</source>
            <translation>
                <numerusform>%n 个工具步骤</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning: {0}, {1}</source>
            <translation>思考过程：{0}，{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking</source>
            <translation>正在思考</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking… {0}</source>
            <translation>正在思考… {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought</source>
            <translation>已思考</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought for {0}</source>
            <translation>思考了 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>closed</source>
            <translation>已收起</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>open</source>
            <translation>已展开</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium recovery code</source>
            <translation>Harmonium 恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code</source>
            <translation>Harmonium：恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code of the conversations in {folder}</source>
            <translation>Harmonium：{folder} 中对话的恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>I have saved it</source>
            <translation>我已保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens the conversations in {folder}</source>
            <translation>用于打开 {folder} 中的对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens your conversations when nothing else does: when you have forgotten the passphrase, when the password store is lost, or when the disk is in another computer. Nobody can replace it for you then.</source>
            <translation>其他方式都无法打开时，用它打开您的对话：例如您忘记了密码短语、密码库丢失，或磁盘换到了其他电脑上。到那时，没有人能为您补发。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Keep it on paper or in a password manager, and not only on this computer. Anyone who has it and this disk can read everything.</source>
            <translation>请将它写在纸上或保存在密码管理器中，不要只存放在这台电脑上。任何人只要有它和此磁盘，就能读取所有内容。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text</source>
            <translation>保存为文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text…</source>
            <translation>保存为文本…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save your recovery code</source>
            <translation>请保存您的恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>That folder holds the conversations that the code opens: choose another one, best on a USB stick that you keep elsewhere.</source>
            <translation>该文件夹中存放着恢复码所打开的对话：请选择其他文件夹，最好是另外保管的 U 盘。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code could not be printed: try again, or write it down.</source>
            <translation>无法打印恢复码：请重试，或手抄恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was copied. Paste it where you want to keep it. Then copy something else, so that nobody else can paste it.</source>
            <translation>恢复码已复制。请粘贴到您要保存的位置。然后复制其他内容，以免他人粘贴出恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was saved.</source>
            <translation>恢复码已保存。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was sent to the printer.</source>
            <translation>恢复码已发送到打印机。</translation>
        </message>
    </context>
    <context>
        <name>RemoteCard</name>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Access</source>
            <translation>访问</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Comes from</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details of {name}</source>
            <translation>{name} 的详细信息</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Download of {name}</source>
            <translation>下载 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get</source>
            <translation>获取</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get {name}</source>
            <translation>获取 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Harmonium is offline by choice, so it cannot be fetched.</source>
            <translation>Harmonium 已设为离线，因此无法下载。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It answers at present.</source>
            <translation>当前用于回答。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It is on this computer.</source>
            <translation>已在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its publisher asks for an account and a token.</source>
            <translation>发布者要求提供账号和访问令牌。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its size is looked up when you get it.</source>
            <translation>获取时会查询其大小。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Parameters</source>
            <translation>参数量</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Published by {owner}: Harmonium has not tried it.</source>
            <translation>由 {owner} 发布，未经 Harmonium 试用。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download</source>
            <translation>显示下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download of {name}</source>
            <translation>显示 {name} 的下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use {name}</source>
            <translation>使用 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>A report says where the failure happened, and with which version, system and model. It holds nothing from your conversations or documents, and is sent to nobody.</source>
            <translation>报告说明出错的位置，以及当时的程序版本、系统和模型。报告不含您的对话或文档中的任何内容，也不会发送给任何人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Hide report</source>
            <translation>隐藏报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report…</source>
            <translation>保存报告…</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Show report</source>
            <translation>显示报告</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was copied.</source>
            <translation>报告已复制。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was saved.</source>
            <translation>报告已保存。</translation>
        </message>
    </context>
    <context>
        <name>RescueWindow</name>
        <message>
            <location filename="../../app/ui/safety/rescue_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message>
            <location filename="../../app/ui/help/results.py" />
            <source>Places that were found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/results.py" />
            <source>{title}, on the page {page}: {text}</source>
            <translation>{title}，位于“{page}”页面：{text}</translation>
        </message>
    </context>
    <context>
        <name>SafetyWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s) are damaged on the disk. All others are intact.</source>
            <translation>
                <numerusform>磁盘上有 %n 个对话已损坏。其他对话均完好。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n from a backup</source>
            <translation>
                <numerusform>来自备份 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n kept</source>
            <translation>
                <numerusform>保留 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n lost</source>
            <translation>
                <numerusform>丢失 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were lost.</source>
            <translation>
                <numerusform>丢失了 %n 条消息。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were saved.</source>
            <translation>
                <numerusform>已救回 %n 条消息。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A conversation without a title</source>
            <translation>无标题的对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A part of the profile is damaged on the disk. No conversation is affected.</source>
            <translation>磁盘上配置的一部分已损坏。对话未受影响。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Also damaged: {parts}.</source>
            <translation>另有损坏：{parts}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>As far as can be seen, no message was lost.</source>
            <translation>就目前所见，没有消息丢失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>The backup of {day} was restored.</source>
            <translation>已恢复{day}的备份。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>This backup cannot be read.</source>
            <translation>无法读取此备份。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>and %n more conversation(s)</source>
            <translation>
                <numerusform>另有 %n 个对话</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the order of lists</source>
            <translation>列表的排序</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the search index</source>
            <translation>搜索索引</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the stored text of documents</source>
            <translation>存储的文档文本</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>{conversation}: {facts}</source>
            <translation>{conversation}：{facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>“{title}”</source>
            <translation>“{title}”</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Close the search</source>
            <translation>关闭搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Next match</source>
            <translation>下一个匹配项</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Previous match</source>
            <translation>上一个匹配项</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Search in the document</source>
            <translation>在文档中搜索</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>{0} of {1}</source>
            <translation>{0}/{1}</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n day(s) left</source>
            <translation>
                <numerusform>还剩 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n 处结果</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Empty. Drag conversations here.</source>
            <translation>空文件夹。可将对话拖到这里。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Previous 7 days</source>
            <translation>过去 7 天</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>The newest {count} places</source>
            <translation>最新的 {count} 处结果</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>{month} {year}</source>
            <translation>{year} 年{month}</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>%n selected</source>
            <translation>
                <numerusform>已选择 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>End the selection (Esc)</source>
            <translation>结束选择 (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"date" is not a day like 2026-01-31</source>
            <translation>“date”不是 2026-01-31 这样的日期</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is neither true nor false</source>
            <translation>“{0}”既不是 true 也不是 false</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a list</source>
            <translation>“{0}”不是列表</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a sensible number</source>
            <translation>“{0}”不是合理的数值</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not text</source>
            <translation>“{0}”不是文本</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is neither true nor false</source>
            <translation>{1} 部分的“{0}”既不是 true 也不是 false</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not a whole number</source>
            <translation>{1} 部分的“{0}”不是整数</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not text</source>
            <translation>{1} 部分的“{0}”不是文本</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>--passphrase-file</source>
            <translation>--passphrase-file</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>116.8 billion, 5.1 billion active</source>
            <translation>1168 亿，其中激活 51 亿</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>135 million</source>
            <translation>1.35 亿</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>20.9 billion, 3.6 billion active</source>
            <translation>209 亿，其中激活 36 亿</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>A classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>分类模型，不是对话模型：按照您编写的策略评判文本。</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>A collection needs a name: type one.</source>
            <translation>文档集需要名称：请输入名称。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>A comment on the page is far too long: only its beginning was read.</source>
            <translation>页面上的一条批注过长：只读取了开头部分。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>A context of {0} tokens needs {1} GB of memory, but this computer has {2} GB. Choose a smaller context.</source>
            <translation>{0} 个 token 的上下文需要 {1} GB 内存，但这台电脑只有 {2} GB。请选择较小的上下文。</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>A folder needs a name.</source>
            <translation>文件夹需要名称。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>A part of the file arrives damaged again and again: try again later, or choose another endpoint.</source>
            <translation>文件的一部分多次下载后仍然损坏：请稍后重试，或换用其他镜像。</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>A passphrase needs at least 8 characters: choose a longer one, such as four words.</source>
            <translation>密码短语至少需要 8 个字符：请选择更长的，例如四个词。</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code has 34 letters and digits, and this has {0}: compare it with what you wrote down and try again.</source>
            <translation>恢复码由 34 个字母和数字组成，而此码有 {0} 个：请与您记下的内容核对后重试。</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code never contains “{0}”: compare it with what you wrote down and try again.</source>
            <translation>恢复码中不会有“{0}”：请与您记下的内容核对后重试。</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>A saved prompt needs a name and a text.</source>
            <translation>提示词需要名称和文本。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>A web page came in place of the file, perhaps the sign-in page of this network: open a web page and sign in; {0} is asked again then.</source>
            <translation>收到的是网页而不是文件，可能是此网络的登录页面：请打开任意网页并登录，之后会再次请求 {0}。</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>An access token has no spaces: copy it again from huggingface.co.</source>
            <translation>访问令牌中没有空格：请从 huggingface.co 重新复制。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>An answer is being written to this conversation in another window or command. Wait until it is finished, or stop it there.</source>
            <translation>另一个窗口或命令正在为此对话生成回答。请等待其完成，或在那里停止。</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Another Harmonium window or command has these conversations open: close it, and encrypt them then.</source>
            <translation>另一个 Harmonium 窗口或命令正打开着这些对话：请将其关闭后再加密。</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>Another Harmonium window or command is making or encrypting this profile right now. Try again in a moment.</source>
            <translation>另一个 Harmonium 窗口或命令正在创建或加密此配置。请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Another Harmonium window or command is writing to the conversations right now. Try again in a moment.</source>
            <translation>另一个 Harmonium 窗口或命令正在写入对话。请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Another window or command has just encrypted this profile: start again.</source>
            <translation>另一个窗口或命令刚刚加密了此配置：请重新启动。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>Another window or command is adding or removing a pack: wait until it is done, and try again.</source>
            <translation>另一个窗口或命令正在添加或移除扩展包：请等待其完成后重试。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>Another window or command is changing the keys of this profile: try again.</source>
            <translation>另一个窗口或命令正在更改此配置的密钥：请重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>Another window or command of Harmonium downloads this.</source>
            <translation>Harmonium 的另一个窗口或命令正在下载此内容。</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>Choose another file of this model, or another model.</source>
            <translation>请选择此模型的其他文件，或其他模型。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Choose conversations exported as JSON by Harmonium, ChatGPT's export (the .zip or conversations.json), LM Studio's .conversation.json, Jan's threads or a .chat of GPT4All.</source>
            <translation>请选择 Harmonium 导出的 JSON 对话、ChatGPT 的导出文件（.zip 或 conversations.json）、LM Studio 的 .conversation.json、Jan 的 threads 或 GPT4All 的 .chat。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Close other programs, choose a smaller context or a smaller model, and try again.</source>
            <translation>请关闭其他程序，选择较小的上下文或较小的模型，然后重试。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>Comes with Harmonium and answers at once: it is very small, so do not rely on what it says.</source>
            <translation>随 Harmonium 提供，可立即回答：它非常小，请不要依赖它的回答。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Disk quota exceeded</source>
            <translation>超出磁盘配额</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Encrypting takes {0} MB of room on the disk that holds {1}: free some and try again. Nothing has changed.</source>
            <translation>加密需要 {1} 所在的磁盘上有 {0} MB 空间：请腾出空间后重试。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File name too long</source>
            <translation>文件名过长</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File too large</source>
            <translation>文件过大</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>Graphics cards cannot be used through Vulkan: the system has no libvulkan.so.1. Install the Vulkan loader (libvulkan1 or vulkan-loader) and the driver of the card.</source>
            <translation>无法通过 Vulkan 使用显卡：系统中没有 libvulkan.so.1。请安装 Vulkan 加载器（libvulkan1 或 vulkan-loader）和显卡的驱动程序。</translation>
        </message>
        <message>
            <location filename="../../app/engine/client.py" />
            <source>HARMONIUM_ENGINE_COMMAND is not a JSON list of words: correct it.</source>
            <translation>HARMONIUM_ENGINE_COMMAND 不是由词语组成的 JSON 列表：请更正。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>HARMONIUM_PASSPHRASE</source>
            <translation>HARMONIUM_PASSPHRASE</translation>
        </message>
        <message>
            <location filename="../../app/window.py" />
            <source>Harmonium is already open with this profile, but its window does not answer. End it, or choose another profile with --data-dir.</source>
            <translation>Harmonium 已使用此配置打开，但其窗口没有响应。请将其结束，或用 --data-dir 选择其他配置。</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0} ({1}): it connects to nothing while that file is there.</source>
            <translation>Harmonium 因文件 {0}（{1}）而与网络断开：只要此文件存在，就不会建立任何连接。</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0}: it connects to nothing while that file is there.</source>
            <translation>Harmonium 因文件 {0} 而与网络断开：只要此文件存在，就不会建立任何连接。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or leave out --offline, to reach the network.</source>
            <translation>Harmonium 已设为离线：如要连接网络，请在设置中关闭“保持离线”，或去掉 --offline。</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>Harmonium made a mistake while it answered. Try again; the log tells more.</source>
            <translation>Harmonium 在回答时出错。请重试；详情见日志。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_index.py" />
            <source>Harmonium made a mistake while it read documents. Add them again; the log tells more.</source>
            <translation>Harmonium 在读取文档时出错。请重新添加文档；详情见日志。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>Harmonium stopped while this answer was being written.</source>
            <translation>生成此回答时 Harmonium 已停止。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Input/output error</source>
            <translation>输入/输出错误</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Is a directory</source>
            <translation>是文件夹</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>It is attached to a message in a message in a message: save it first.</source>
            <translation>它是多层嵌套邮件中的附件：请先将其另存。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>It is damaged: reading it failed.</source>
            <translation>已损坏：读取失败。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>It is far too long: only its beginning was read.</source>
            <translation>内容过长：只读取了开头部分。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>Its cells lie too far apart: move them together or delete those far from the table.</source>
            <translation>单元格相距太远：请将它们移到一起，或删除远离表格的单元格。</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>Loading the model was stopped.</source>
            <translation>已停止加载模型。</translation>
        </message>
        <message>
            <location filename="../../app/store/rows.py" />
            <source>Message {0} in the database is damaged. Put a backup of the database in its place, or delete this conversation.</source>
            <translation>数据库中的消息 {0} 已损坏。请用数据库的备份替换，或删除此对话。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>NVIDIA cards cannot be used through CUDA: the system has no libcuda.so.1. Install NVIDIA's driver.</source>
            <translation>无法通过 CUDA 使用 NVIDIA 显卡：系统中没有 libcuda.so.1。请安装 NVIDIA 的驱动程序。</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>No model is chosen. Choose one below the question.</source>
            <translation>尚未选择模型。请在问题下方选择一个。</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>No model is loaded.</source>
            <translation>未加载模型。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <location filename="../../app/assistant/whole_reading.py" />
            <location filename="../../app/engine/link.py" />
            <location filename="../../app/services/engine_worker.py" />
            <location filename="../../app/services/worker_stores.py" />
            <source>No model is loaded. Choose a model first.</source>
            <translation>未加载模型。请先选择模型。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>No passphrase can be read from {0} ({1}): name a file whose first line is the passphrase.</source>
            <translation>无法从 {0} 读取密码短语（{1}）：请指定第一行为密码短语的文件。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>No passphrase was chosen. To go without encryption, answer with an empty line.</source>
            <translation>未选择密码短语。如不需要加密，请直接按 Enter 键。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No space left on device</source>
            <translation>设备空间不足</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No such file or directory</source>
            <translation>文件或文件夹不存在</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Not a directory</source>
            <translation>不是文件夹</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>Nothing can be read of the conversations any more. Restore a backup, if there is one; the damaged files stay where they are.</source>
            <translation>对话中已没有可读取的内容。如有备份，请恢复备份；损坏的文件会留在原处。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive holds too many files.</source>
            <translation>未导入任何内容，因为压缩包中的文件过多。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is damaged or of an unknown kind: download or pack it again, or unpack it and choose the folder.</source>
            <translation>未导入任何内容，因为压缩包已损坏或类型未知：请重新下载或打包，或者解压后选择文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is protected by a password: unpack it and choose the folder instead.</source>
            <translation>未导入任何内容，因为压缩包受密码保护：请解压后选择文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} cannot be read as conversations: {1}. {2}</source>
            <translation>未导入任何内容，因为无法将 {0} 作为对话读取：{1}。{2}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} holds no conversation. {1}</source>
            <translation>未导入任何内容，因为 {0} 中没有对话。{1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because {0} is too large for conversations (over {1} MB, or {2} MB together): import fewer at once.</source>
            <translation>未导入任何内容，因为 {0} 作为对话过大（超过 {1} MB，或合计超过 {2} MB）：请减少一次导入的数量。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>Of one file {0} pages are read: split it to read the rest.</source>
            <translation>每个文件最多读取 {0} 页：要读取其余部分，请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Only questions are put to the hub.</source>
            <translation>只向 Hub 发送查询请求。</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>Only the system's trash can take this model back.</source>
            <translation>只能从系统的回收站恢复此模型。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>Only {0} attachments are read of one message: save the others as files.</source>
            <translation>每封邮件最多读取 {0} 个附件：请将其余附件另存为文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>Only {0} cells are read of one sheet: split it.</source>
            <translation>每张工作表最多读取 {0} 个单元格：请拆分工作表。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>Only {0} slides are read of one file: split it.</source>
            <translation>每个文件最多读取 {0} 张幻灯片：请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's larger open model: it knows more and makes fewer mistakes than gpt-oss-20b, and is slow unless the computer has 64 GB of memory.</source>
            <translation>OpenAI 较大的开放模型：比 gpt-oss-20b 知识更多、错误更少，但电脑内存不足 64 GB 时速度较慢。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's smaller open model: it reasons before it answers, writes and programs well, and knows the world until June 2024, with mistakes.</source>
            <translation>OpenAI 较小的开放模型：先思考再回答，擅长写作和编程，知识截至 2024 年 6 月，可能有误。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Operation not permitted</source>
            <translation>操作不被允许</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Page {0} of {1} cannot be shown: open the file in the program it is made for.</source>
            <translation>无法显示 {1} 的第 {0} 页：请用对应的程序打开该文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>Page {0} of {1} is damaged or missing.</source>
            <translation>{1} 的第 {0} 页已损坏或缺失。</translation>
        </message>
        <message>
            <location filename="../../app/hub/sources.py" />
            <source>Part {0} of {1} is missing: put all parts into one folder.</source>
            <translation>缺少第 {0} 部分（共 {1} 部分）：请将所有部分放在同一文件夹中。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>Part {0} of {1} is missing: put {2} beside {3}.</source>
            <translation>缺少第 {0} 部分（共 {1} 部分）：请将 {2} 放在 {3} 旁边。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Permission denied</source>
            <translation>权限不足</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Read-only file system</source>
            <translation>只读文件系统</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it needs more than {0} MB of memory.</source>
            <translation>读取需要超过 {0} MB 的内存。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it took too long and was stopped.</source>
            <translation>读取时间过长，已停止。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>Receiving the file failed: it is asked for again.</source>
            <translation>接收文件失败：将再次请求。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>Slide {0} is damaged and was not read.</source>
            <translation>幻灯片 {0} 已损坏，未读取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Something else than the hub answered, such as the sign-in page of a network: open a web page, sign in, and try again.</source>
            <translation>响应的不是 Hub，可能是网络的登录页面：请打开任意网页，登录后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Something in Harmonium wanted to reach the network although nobody had asked for it, and was refused: please report it.</source>
            <translation>Harmonium 中有部分程序在无人要求的情况下试图连接网络，已被拒绝：请报告此问题。</translation>
        </message>
        <message>
            <location filename="../../app/services/tasks.py" />
            <source>Something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>Harmonium 内部出错。请重试；详情见日志。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract cannot be started</source>
            <translation>无法启动 Tesseract</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract failed</source>
            <translation>Tesseract 出错</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract has no language installed</source>
            <translation>Tesseract 未安装任何语言</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract is not installed</source>
            <translation>未安装 Tesseract</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract took too long</source>
            <translation>Tesseract 耗时过长</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The NVIDIA card is not used: the system drives it with nouveau, which llama.cpp cannot compute with. Install NVIDIA's own driver.</source>
            <translation>未使用 NVIDIA 显卡：系统用 nouveau 驱动它，llama.cpp 无法借此计算。请安装 NVIDIA 官方驱动程序。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapter {0} does not go with this model, or is damaged. Load the model without it.</source>
            <translation>适配器 {0} 与此模型不匹配，或已损坏。请不带它加载模型。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapters cannot be used together. Load the model with one of them.</source>
            <translation>这些适配器无法同时使用。请只带其中一个加载模型。</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>The address of your updates is none: write it as https://HOST/FOLDER, in the settings.</source>
            <translation>您的更新地址无效：请在设置中写成 https://HOST/FOLDER 的形式。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The answer ended before anything had arrived: it is asked again.</source>
            <translation>尚未收到任何内容，响应就已结束：将再次请求。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answer for {0} makes no sense: it is asked again.</source>
            <translation>对 {0} 的响应无效：将再次请求。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answers for {0} make no sense: try again later, or choose another endpoint.</source>
            <translation>对 {0} 的响应无效：请稍后重试，或换用其他镜像。</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>The backup of the conversations was not written as it should be: check the disk.</source>
            <translation>对话的备份未能正确写入：请检查磁盘。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>The book names this chapter but does not hold it.</source>
            <translation>书中列有此章节，但没有其内容。</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: `harmonium models available` lists them.</source>
            <translation>模型目录中没有模型 {0}：可用 `harmonium models available` 列出模型。</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: did you mean {1}?</source>
            <translation>模型目录中没有模型 {0}：您要找的是 {1} 吗？</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} cannot be read ({1}): check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>无法读取模型目录文件 {0}（{1}）：请检查 $HARMONIUM_CATALOGUE，或重新安装。</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is damaged: check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>模型目录文件 {0} 已损坏：请检查 $HARMONIUM_CATALOGUE，或重新安装。</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is of another format: use one that is made for this version of Harmonium.</source>
            <translation>模型目录文件 {0} 的格式不符：请使用适用于此版本 Harmonium 的文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The certificates in “{0}” cannot be read: choose a file in PEM format.</source>
            <translation>无法读取“{0}”中的证书：请选择 PEM 格式的文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} cannot be made or was lost: check the network.</source>
            <translation>无法连接 {0}，或连接已中断：请检查网络。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} was closed: check the network.</source>
            <translation>与 {0} 的连接已关闭：请检查网络。</translation>
        </message>
        <message>
            <location filename="../../app/store/answers.py" />
            <source>The conversation was deleted for good while this answer was being written, so the answer was not saved.</source>
            <translation>生成此回答时对话已被永久删除，因此回答未保存。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>The conversation {0} is in the trash: choose one that the list shows.</source>
            <translation>对话 {0} 在回收站中：请选择列表中显示的对话。</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not empty: delete it instead.</source>
            <translation>对话 {0} 中已有消息：请删除该对话。</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not in the trash: delete it first.</source>
            <translation>对话 {0} 不在回收站中：请先删除它。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked. {0} Or give the passphrase with {1} FILE or in {2}, or run the command in a terminal.</source>
            <translation>对话已加密并锁定。{0}或者用 {1} FILE 或在 {2} 中提供密码短语，或在终端中运行此命令。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked: give the passphrase with {0} FILE or in {1}, or run the command in a terminal.</source>
            <translation>对话已加密并锁定：请用 {0} FILE 或在 {1} 中提供密码短语，或在终端中运行此命令。</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The conversations are open in another window or command. End it and try again.</source>
            <translation>对话已在另一个窗口或命令中打开。请将其结束后重试。</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The device computed no numbers (NaN).</source>
            <translation>设备计算出的不是有效数值（NaN）。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk is full: free some space, and the download goes on.</source>
            <translation>磁盘已满：请腾出空间，下载会继续。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk lacks {0} GB for this model: free some space, and the download goes on.</source>
            <translation>磁盘空间还差 {0} GB，放不下此模型：请腾出空间，下载会继续。</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} cannot be looked at ({1}): check that it is plugged in.</source>
            <translation>无法查看 {0} 所在的磁盘（{1}）：请检查是否已连接。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>The disk of {0} does not keep what is written to it: choose another one.</source>
            <translation>{0} 所在的磁盘不能正确保存写入的内容：请选择其他磁盘。</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>The disk of {0} has no trash: delete the file in the file manager.</source>
            <translation>{0} 所在的磁盘没有回收站：请在文件管理器中删除该文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The disk of {0} has {1} left, and a copy needs {2}: free some space, or choose another disk.</source>
            <translation>{0} 所在的磁盘还剩 {1}，而副本需要 {2}：请腾出空间，或选择其他磁盘。</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} is formatted as FAT, which holds no file larger than 4 GB, and the model has {1}: choose a folder on another disk, or format this one as exFAT (which removes all that is on it).</source>
            <translation>{0} 所在的磁盘为 FAT 格式，不能存放大于 4 GB 的文件，而模型有 {1}：请选择其他磁盘上的文件夹，或将此磁盘格式化为 exFAT（会清除其中的所有内容）。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>The disk that holds {0} is full. Free some space and try again; everything saved before is intact.</source>
            <translation>{0} 所在的磁盘已满。请腾出空间后重试；之前保存的内容均完好。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The document cannot be shown: something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>无法显示文档：Harmonium 内部出错。请重试；详情见日志。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>The download ended unexpectedly ({0}): try again.</source>
            <translation>下载意外结束（{0}）：请重试。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old. Install a newer one.</source>
            <translation>NVIDIA 显卡的驱动程序过旧。请安装较新的版本。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old: {0}, needs {1}. Install a newer one.</source>
            <translation>NVIDIA 显卡的驱动程序过旧：当前为 {0}，需要 {1}。请安装较新的版本。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine answered something else than it was asked. Try again.</source>
            <translation>引擎的响应与请求不符。请重试。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine could not be started. Install Harmonium again if this stays.</source>
            <translation>无法启动引擎。如果问题持续，请重新安装 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not say whether the model is loaded. Try again.</source>
            <translation>引擎没有报告模型是否已加载。请重试。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not start within {0} seconds. Try again when the computer is less busy.</source>
            <translation>引擎未能在 {0} 秒内启动。请在电脑不太忙时重试。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine does not belong to this version of Harmonium. Install it again.</source>
            <translation>引擎与此版本的 Harmonium 不匹配。请重新安装。</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>The engine does not know this request.</source>
            <translation>引擎不认识此请求。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine sent something unreadable and is being replaced. Try again.</source>
            <translation>引擎发送了无法读取的内容，正在更换。请重试。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly. {0}</source>
            <translation>引擎意外停止。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: it used memory that is not its own. {0}</source>
            <translation>引擎意外停止：它访问了不属于自己的内存。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: llama.cpp stopped at one of its own checks. {0}</source>
            <translation>引擎意外停止：llama.cpp 因自身检查而停止。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: the model file could not be read any further. Check that the drive with the model is connected, verify the file and try again.</source>
            <translation>引擎意外停止：模型文件无法继续读取。请检查模型所在的驱动器是否已连接，校验文件后重试。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: this processor lacks an instruction it needs. Choose another device or install a build for older processors.</source>
            <translation>引擎意外停止：此处理器缺少所需的指令。请选择其他设备，或安装适用于较旧处理器的版本。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped {0} times within {1} minutes with this model and these settings, so it is not started again. Choose a smaller context, fewer GPU layers or another file.</source>
            <translation>使用此模型和这些设置时，引擎在 {1} 分钟内停止了 {0} 次，因此不再启动。请选择较小的上下文、减少显卡上的层数或更换文件。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The file of gpt-oss-20b that was offered until July 2026: keep it if you have it, else take the current one.</source>
            <translation>2026 年 7 月之前提供的 gpt-oss-20b 文件：已有的可继续使用，否则请选用当前文件。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be read ({0}): {1}. Allow Harmonium to read it and start again.</source>
            <translation>无法读取此配置的密钥文件（{0}）：{1}。请允许 Harmonium 读取，然后重新启动。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be written ({0}): {1}. Allow Harmonium to write to its folder and try again.</source>
            <translation>无法写入此配置的密钥文件（{0}）：{1}。请允许 Harmonium 写入其文件夹，然后重试。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys is damaged: {0}. Put a copy of it there from a backup; without it the conversations cannot be opened.</source>
            <translation>此配置的密钥文件已损坏：{0}。请用备份中的副本替换；没有它就无法打开对话。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The file that arrived as {0} is not the one that was asked for, or was damaged on its way, and was removed: try again, or choose another endpoint.</source>
            <translation>收到的 {0} 不是所请求的文件，或在传输中损坏，已被移除：请重试，或换用其他镜像。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>The files of {0} cannot be told apart: choose another repository.</source>
            <translation>无法区分 {0} 的文件：请选择其他仓库。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is empty: write the passphrase there.</source>
            <translation>{0} 的第一行是空的：请在那里写入密码短语。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is not UTF-8 text, so it is no passphrase: name another file.</source>
            <translation>{0} 的第一行不是 UTF-8 文本，因此不是密码短语：请指定其他文件。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>The folder to export to is gone: choose another one.</source>
            <translation>导出的目标文件夹已不存在：请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so it computes in a slower way now, which gives the right ones. Updating its driver may help.</source>
            <translation>显卡在测试中给出了错误的结果，因此现在改用较慢但正确的计算方式。更新显卡驱动程序可能会有帮助。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so the processor computes the answers. Updating its driver may help.</source>
            <translation>显卡在测试中给出了错误的结果，因此由处理器计算回答。更新其驱动程序可能会有帮助。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>The hub did not say which commit it has: try again later.</source>
            <translation>Hub 没有说明其提交版本：请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub does not show this repository to everyone, or has none of that name: check the name, accept its terms on its page, and give an access token in the settings or in HF_TOKEN.</source>
            <translation>Hub 未公开此仓库，或没有该名称的仓库：请检查名称，在其页面上接受条款，并在设置或 HF_TOKEN 中提供访问令牌。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub gave an answer that makes no sense: try again later.</source>
            <translation>Hub 的响应无效：请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub has another file under the name {0} than the one that was asked for: look at its page, or choose another model.</source>
            <translation>Hub 上名为 {0} 的文件不是所请求的文件：请查看其页面，或选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub has no such repository: check its name.</source>
            <translation>Hub 上没有此仓库：请检查名称。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub refused the request (status {0}): try again later.</source>
            <translation>Hub 拒绝了请求（状态 {0}）：请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub refuses this access token for {0}: accept the terms of the repository on its page, or save another token, and try again.</source>
            <translation>Hub 不接受用此访问令牌获取 {0}：请在仓库页面上接受条款，或保存其他令牌，然后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>The hub sends requests in circles: try again later.</source>
            <translation>Hub 的重定向形成循环：请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub sends us to an address that is none: try again later, or check the endpoint.</source>
            <translation>Hub 重定向到无效的地址：请稍后重试，或检查镜像。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub's address “{0}” is none: write it as https://HOST, in the settings or in HF_ENDPOINT.</source>
            <translation>Hub 的地址“{0}”无效：请在设置或 HF_ENDPOINT 中写成 https://HOST 的形式。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The key in the system's password store is not that of this profile: enter the passphrase or the recovery code.</source>
            <translation>系统密码库中的密钥不是此配置的：请输入密码短语或恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The keys are destroyed, but {0} files in {1} could not be removed: close all programs that use them, and delete the folder.</source>
            <translation>密钥已销毁，但 {1} 中有 {0} 个文件无法移除：请关闭所有使用这些文件的程序，然后删除该文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The keys of this profile are of a newer version of Harmonium: {0}. Use that version.</source>
            <translation>此配置的密钥由较新版本的 Harmonium 生成：{0}。请使用该版本。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The keys of this profile were replaced while it was open: start Harmonium again.</source>
            <translation>此配置的密钥在打开期间被替换：请重新启动 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The larger classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>较大的分类模型，不是对话模型：按照您编写的策略评判文本。</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The last changes to the conversations are damaged on the disk; nothing was written over. Repair them, or restore a backup.</source>
            <translation>对话的最近更改在磁盘上已损坏；未覆盖任何内容。请修复，或恢复备份。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The link to the file has expired: {0} gives a new one.</source>
            <translation>文件的链接已过期：{0} 会提供新的链接。</translation>
        </message>
        <message>
            <location filename="../../app/updates/signature.py" />
            <source>The list of keys for updates, {0}, cannot be read: install Harmonium anew.</source>
            <translation>无法读取更新的密钥列表 {0}：请重新安装 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The manifest beside {0} is of other files: take it away, or put the right one there.</source>
            <translation>{0} 旁边的清单属于其他文件：请将其移走，或换成正确的清单。</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The model has no such tokens: choose another one.</source>
            <translation>模型中没有这些 token：请选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The model needed more memory than this computer has free. {0}</source>
            <translation>模型所需内存超过了这台电脑的可用内存。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free, so it would be read from the disk while it answers: about {2} tokens a second. Choose a smaller model, or be patient.</source>
            <translation>模型需要 {0} GB 内存，而可用内存为 {1} GB，因此回答时会从磁盘读取：每秒约 {2} 个 token。请选择较小的模型，或耐心等待。</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free. Close other programs, or choose a smaller model or a smaller context.</source>
            <translation>模型需要 {0} GB 内存，而可用内存为 {1} GB。请关闭其他程序，或选择较小的模型或较小的上下文。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The model took more memory than planned, so less of it lies where it is fastest, or its context is shorter. Close other programs and load it again to change that.</source>
            <translation>模型占用的内存超出预计，因此放在最快位置的部分减少了，或上下文缩短了。要改变这一情况，请关闭其他程序后重新加载。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>The pack {0} is in use, or may not be changed: close all conversations and commands that use the model, and try again.</source>
            <translation>扩展包 {0} 正在使用中，或不允许更改：请关闭所有使用模型的对话和命令，然后重试。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan without text: install Tesseract and read the file again.</source>
            <translation>此页是没有文本的扫描件：请安装 Tesseract 并重新读取文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan, and {0}: its text could not be recognised.</source>
            <translation>此页是扫描件，无法识别其中的文字（{0}）。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is damaged.</source>
            <translation>此页已损坏。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is far too long: only its beginning was read.</source>
            <translation>此页过长：只读取了开头部分。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page needs more memory than a file may take.</source>
            <translation>此页所需的内存超过了单个文件的上限。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>The parts of {0} do not belong together: download or copy them again.</source>
            <translation>{0} 的各个部分不属于同一模型：请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The password store is not set up to open this profile: enter the passphrase or the recovery code.</source>
            <translation>密码库未设置为打开此配置：请输入密码短语或恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} cannot be read ({1}): choose another one with --data-dir.</source>
            <translation>无法读取配置文件夹 {0}（{1}）：请用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>The profile folder {0} cannot be used ({1}): choose another one with --data-dir.</source>
            <translation>无法使用配置文件夹 {0}（{1}）：请用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} is not a folder: choose another one with --data-dir.</source>
            <translation>配置文件夹 {0} 不是文件夹：请用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>The program that reads documents does not start: install Harmonium again.</source>
            <translation>读取文档的程序无法启动：请重新安装 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The prompt has {0} tokens, but the model can read {1} at once. Shorten it or load the model with a larger context.</source>
            <translation>输入内容有 {0} 个 token，但模型一次最多能读取 {1} 个。请缩短内容，或以更大的上下文加载模型。</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>The prompt “{0}” was deleted: save it as a new one.</source>
            <translation>提示词“{0}”已被删除：请另存为新提示词。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy of the settings or of the system cannot be used: name one as http://HOST:PORT.</source>
            <translation>无法使用设置或系统中的代理：请写成 http://HOST:PORT 的形式。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy refuses the connection: check the proxy of the settings or of the system.</source>
            <translation>代理拒绝连接：请检查设置或系统中的代理。</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning has ended. Open Harmonium again to use it.</source>
            <translation>语义搜索已结束。要使用它，请重新打开 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning stopped unexpectedly; the search by words goes on.</source>
            <translation>语义搜索意外停止；关键词搜索仍可使用。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>The server sends us to another address, which is refused: write the address where the updates lie.</source>
            <translation>服务器重定向到其他地址，已被拒绝：请填写更新所在的地址。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>The sheet is damaged and was not read.</source>
            <translation>此工作表已损坏，未读取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>The starter model belongs to the program and cannot be removed.</source>
            <translation>入门模型是程序的一部分，无法移除。</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: install the package harmonium-starter, or get another model with `harmonium models pull` or `harmonium models import`.</source>
            <translation>入门模型未安装：请安装软件包 harmonium-starter，或用 `harmonium models pull` 或 `harmonium models import` 获取其他模型。</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: name a model file with --model, or install again.</source>
            <translation>未安装入门模型：请用 --model 指定模型文件，或重新安装。</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>The system could not start the installer {0}: open it yourself.</source>
            <translation>系统无法启动安装程序 {0}：请自行打开。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The system ended the engine, most likely because memory ran out. {0}</source>
            <translation>系统结束了引擎，很可能是因为内存不足。{0}</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not answer: unlock it and try again.</source>
            <translation>系统的密码库没有响应：请解锁后重试。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The system's password store does not have the key of this profile: enter the passphrase or the recovery code.</source>
            <translation>系统的密码库中没有此配置的密钥：请输入密码短语或恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not keep what it is given: use another one.</source>
            <translation>系统的密码库未能保存存入的内容：请使用其他密码库。</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store has something else under the name of Harmonium's “{0}”: remove it there and try again.</source>
            <translation>系统密码库中 Harmonium 的“{0}”名下存有其他内容：请在密码库中将其移除后重试。</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store refused: unlock it and try again.</source>
            <translation>系统的密码库拒绝了请求：请解锁后重试。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>The text is nested more than {0} levels deep, which no document is: it is not read.</source>
            <translation>文本嵌套超过 {0} 层，正常的文档不会如此：未读取。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>The text of this page cannot be read: it is damaged.</source>
            <translation>无法读取此页的文本：已损坏。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The three files of gpt-oss-120b that were offered before the single one: keep them if you have them, else take the current one.</source>
            <translation>改为单个文件之前提供的 gpt-oss-120b 的三个文件：已有的可继续使用，否则请选用当前文件。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: its driver offers neither Vulkan nor CUDA. Install its Vulkan driver (mesa-vulkan-drivers for AMD and Intel, NVIDIA's own for NVIDIA).</source>
            <translation>未使用 {0} 显卡：其驱动程序既不支持 Vulkan 也不支持 CUDA。请安装 Vulkan 驱动程序（AMD 和 Intel 用 mesa-vulkan-drivers，NVIDIA 用官方驱动程序）。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: the system has no driver for it. Install one.</source>
            <translation>未使用 {0} 显卡：系统中没有它的驱动程序。请安装。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this installation of Harmonium has no back end for graphics cards.</source>
            <translation>未使用 {0} 显卡：所安装的 Harmonium 没有用于显卡的后端。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this user may not open it. Add the user to the groups “render” and “video” and log in again.</source>
            <translation>未使用 {0} 显卡：此用户无权访问。请将用户加入“render”和“video”组，然后重新登录。</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>There is a collection {0} already: choose another name.</source>
            <translation>已有名为 {0} 的文档集：请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>There is a folder “{0}” already: choose another name.</source>
            <translation>已有文件夹“{0}”：请换一个名称。</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>There is a mistake in this recovery code: compare it with what you wrote down and try again.</source>
            <translation>此恢复码有误：请与您记下的内容核对后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>There is a new {0} where the old one lay.</source>
            <translation>原来的位置已有新的 {0}。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no adapter {0} at that place: choose its file again.</source>
            <translation>该位置没有适配器 {0}：请重新选择其文件。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no conversation {0}: choose one that the list shows.</source>
            <translation>没有对话 {0}：请选择列表中显示的对话。</translation>
        </message>
        <message>
            <location filename="../../app/engine/model_options.py" />
            <source>There is no device named {0} here. There are: {1}.</source>
            <translation>这里没有名为 {0} 的设备。可用设备：{1}。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/whole_reading.py" />
            <source>There is no document {0}. There are: {1}.</source>
            <translation>没有文档 {0}。现有文档：{1}。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>There is no download {0}: it has ended, or never began.</source>
            <translation>没有下载 {0}：它已结束，或从未开始。</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>There is no file {0} at that place any more.</source>
            <translation>该位置已没有文件 {0}。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>There is no file {0} at that place: check the model's path.</source>
            <translation>该位置没有文件 {0}：请检查模型的路径。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no file {0}. Choose another model file.</source>
            <translation>没有文件 {0}。请选择其他模型文件。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no message {0} in this conversation.</source>
            <translation>此对话中没有消息 {0}。</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: did you mean {1}?</source>
            <translation>没有模型 {0}：您要找的是 {1} 吗？</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: name one of `harmonium models list` or a file.</source>
            <translation>没有模型 {0}：请指定 `harmonium models list` 中的一个，或指定文件。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>There is no pack {0}: `harmonium packs list` names those that there are.</source>
            <translation>没有扩展包 {0}：可用 `harmonium packs list` 列出现有的扩展包。</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>There is no room left for the profile in {0}: free some space.</source>
            <translation>{0} 中没有空间存放配置：请腾出空间。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>There is no room left for this profile's keys: free some space and try again.</source>
            <translation>没有空间存放此配置的密钥：请腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory for a context of {0} tokens. Load the model with a smaller context.</source>
            <translation>内存不足以容纳 {0} 个 token 的上下文。请以较小的上下文加载模型。</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>There is not enough memory for checking the passphrase ({0} MB are needed): close other programs and try again.</source>
            <translation>内存不足，无法校验密码短语（需要 {0} MB）：请关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>There is not enough memory to draw this page.</source>
            <translation>内存不足，无法绘制此页。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory to load {0}. Close other programs or choose a smaller model.</source>
            <translation>内存不足，无法加载 {0}。请关闭其他程序或选择较小的模型。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>There is nothing to search for: name a model or a part of its name.</source>
            <translation>没有要搜索的内容：请输入模型名称或其一部分。</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>There is too little room on the disk for a backup of the conversations. Free some space; the conversations themselves are safe.</source>
            <translation>磁盘空间不足，无法备份对话。请腾出空间；对话本身是安全的。</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_format.py" />
            <source>This JSON schema cannot be used ({0}): write a simpler one.</source>
            <translation>无法使用此 JSON schema（{0}）：请写得更简单些。</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>This backup is damaged itself: choose another one.</source>
            <translation>此备份本身已损坏：请选择其他备份。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>This build of Harmonium trusts no key, so it takes no update and no pack from a file: install another build over this one instead.</source>
            <translation>此版本的 Harmonium 不信任任何密钥，因此不接受来自文件的更新和扩展包：请改为覆盖安装其他版本。</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>This collection was deleted: choose one that the list shows.</source>
            <translation>此文档集已删除：请选择列表中的文档集。</translation>
        </message>
        <message>
            <location filename="../../app/documents/shelf.py" />
            <source>This document is not among those of the conversation any more: add it again.</source>
            <translation>此文档已不在该对话的文档中：请重新添加。</translation>
        </message>
        <message>
            <location filename="../../app/store/documents_rows.py" />
            <source>This document was removed: add its file again.</source>
            <translation>此文档已移除：请重新添加其文件。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This document was removed: add the file again to see it.</source>
            <translation>此文档已移除：请重新添加该文件以查看。</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>This engine already holds a model.</source>
            <translation>此引擎已加载模型。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file is not built as its format demands ({0}): save it anew and add it again.</source>
            <translation>此文件不符合其格式的要求（{0}）：请重新保存后再添加。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file needs more than {0} MB of memory, the most that reading takes: split it.</source>
            <translation>此文件所需内存超过读取上限 {0} MB：请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>This folder is gone: choose another one.</source>
            <translation>此文件夹已不存在：请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/engine/backends.py" />
            <source>This installation has nothing that computes on this processor. Install Harmonium again.</source>
            <translation>所安装的程序中没有可在此处理器上计算的后端。请重新安装 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This is not an access token: copy it again from huggingface.co.</source>
            <translation>这不是访问令牌：请从 huggingface.co 重新复制。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>This is too long for the engine: {0} MB of text where at most {1} MB can be sent at once. Shorten it.</source>
            <translation>内容过长，引擎无法处理：文本有 {0} MB，而一次最多只能发送 {1} MB。请缩短内容。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>This message was deleted, with its conversation or alone.</source>
            <translation>此消息已被删除（单独删除或随对话一起删除）。</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be run any more. Load the model again.</source>
            <translation>无法再运行此模型的对话模板。请重新加载模型。</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be used. {0}</source>
            <translation>无法使用此模型的对话模板。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template is too large to run. {0}</source>
            <translation>此模型的对话模板过大，无法运行。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template leaves the question out. {0}</source>
            <translation>此模型的对话模板遗漏了问题。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template took too long and was stopped. {0}</source>
            <translation>此模型的对话模板耗时过长，已被停止。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template used too much memory or time and was stopped. {0}</source>
            <translation>此模型的对话模板占用的内存或时间过多，已被停止。{0}</translation>
        </message>
        <message>
            <location filename="../../app/services/protection.py" />
            <source>This opens another profile: enter the passphrase of this one.</source>
            <translation>这用于打开另一个配置：请输入此配置的密码短语。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This part of the document was not read: open the file itself.</source>
            <translation>文档的这一部分未读取：请打开文件本身。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This passphrase does not open the profile: check Caps Lock and the layout of the keyboard, and try again.</source>
            <translation>此密码短语无法打开配置：请检查 Caps Lock 和键盘布局，然后重试。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile has no passphrase: let the system's password store open it, or enter the recovery code.</source>
            <translation>此配置没有密码短语：请让系统的密码库打开它，或输入恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is encrypted already.</source>
            <translation>此配置已经加密。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>This profile is encrypted already: open it with its passphrase.</source>
            <translation>此配置已经加密：请用其密码短语打开。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is not encrypted.</source>
            <translation>此配置未加密。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This recovery code does not open the profile: it belongs to another profile, or a newer code has replaced it.</source>
            <translation>此恢复码无法打开此配置：它属于其他配置，或已被较新的恢复码取代。</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>This system has no password store that can keep a secret safely: start one, such as GNOME Keyring or KWallet.</source>
            <translation>此系统没有可安全保存密钥的密码库：请启动一个，例如 GNOME Keyring 或 KWallet。</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This system has no password store that can keep a token safely: start one, such as GNOME Keyring or KWallet, or set HF_TOKEN for a single command.</source>
            <translation>此系统没有可安全保存访问令牌的密码库：请启动一个，例如 GNOME Keyring 或 KWallet，或为单次命令设置 HF_TOKEN。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Too many pages of this file cannot be read: the rest was left.</source>
            <translation>此文件无法读取的页过多：其余部分未读取。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Try again. If it happens again, choose fewer GPU layers, a smaller context or another model file.</source>
            <translation>请重试。如果再次发生，请减少显卡上的层数、选择较小的上下文或其他模型文件。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} can follow {1} or later, and this is {2}: install {3} first.</source>
            <translation>版本 {0} 要求 {1} 或更高版本，而当前版本为 {2}：请先安装 {3}。</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} has no installer for this computer ({1}) in this file: get the file that has one.</source>
            <translation>此文件中没有版本 {0} 适用于这台电脑（{1}）的安装程序：请获取包含该安装程序的文件。</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} is in this file only as {1} Harmonium, and this is {2} Harmonium: get the file that has the {3} one.</source>
            <translation>此文件中的版本 {0} 仅有“{1}”版 Harmonium，而当前是“{2}”版 Harmonium：请获取包含“{3}”版的文件。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is older than this one, {1}, and may not be able to open your conversations: make a backup, and confirm it to go back.</source>
            <translation>版本 {0} 比当前版本 {1} 旧，可能无法打开您的对话：请先备份，并确认要退回旧版本。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is what runs already: confirm it to install it again.</source>
            <translation>当前运行的就是版本 {0}：如要重新安装，请确认。</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>What lies at this address is no list of updates ({0}): check the address.</source>
            <translation>此地址上的内容不是更新列表（{0}）：请检查地址。</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>What this message followed was deleted as well: bring that back first.</source>
            <translation>此消息之前的内容也已被删除：请先恢复那些内容。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without a passphrase only the recovery code would open this profile: let the system's password store open it first.</source>
            <translation>没有密码短语，就只有恢复码能打开此配置：请先设置由系统的密码库打开它。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without the system's password store only the recovery code would open this profile: set a passphrase first.</source>
            <translation>没有系统的密码库，就只有恢复码能打开此配置：请先设置密码短语。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question has about {0} tokens but the model can read {1} at once. Shorten it, or choose a larger context.</source>
            <translation>您的问题约有 {0} 个 token，但模型一次最多能读取 {1} 个。请缩短问题，或选择更大的上下文。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the answer so far has about {0} tokens but the model can read {1} at once. Ask for the rest in a new question, or choose a larger context.</source>
            <translation>您的问题连同目前的回答约有 {0} 个 token，但模型一次最多能读取 {1} 个。请另提一个问题获取其余内容，或选择更大的上下文。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the results of its tools has about {0} tokens but the model can read {1} at once. Ask for less at once, or choose a larger context.</source>
            <translation>您的问题连同工具结果约有 {0} 个 token，但模型一次最多能读取 {1} 个。请一次少问一些，或选择更大的上下文。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>a JSON object is missing where one belongs</source>
            <translation>应有 JSON 对象之处缺少对象</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>a key of its metadata is empty or appears twice</source>
            <translation>元数据的某个键为空或重复</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/lm_studio.py" />
            <source>a message of it has no version</source>
            <translation>其中一条消息没有版本</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}</source>
            <translation>附件 {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}, {1}</source>
            <translation>附件 {0}，{1}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>chapter {0}</source>
            <translation>章节“{0}”</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>harmonium-updates.json</source>
            <translation>harmonium-updates.json</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <location filename="../../app/hub/gguf.py" />
            <location filename="../../app/store/transfer/archive.py" />
            <source>impossible name</source>
            <translation>名称无效</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>incomplete {0} part</source>
            <translation>{0} 部分不完整</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it ends too early</source>
            <translation>内容提前结束</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it has less than no messages</source>
            <translation>消息数为负</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it holds a value of the unknown type {0}</source>
            <translation>包含未知类型 {0} 的值</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it holds an item of an unknown kind</source>
            <translation>包含未知种类的条目</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is a thread of Jan without its messages, so choose its folder</source>
            <translation>这是 Jan 的 thread，但不含消息，请选择其文件夹</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is for another program</source>
            <translation>适用于其他程序</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is in a format that this version does not know</source>
            <translation>此版本不支持其格式</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is nested too deep</source>
            <translation>嵌套过深</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is no conversation of a known kind</source>
            <translation>不是已知种类的对话</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is not a GGUF file</source>
            <translation>不是 GGUF 文件</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>it is not valid JSON</source>
            <translation>不是有效的 JSON</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it is of the unknown version {0}</source>
            <translation>版本 {0} 未知</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is written for big-endian machines</source>
            <translation>适用于大端序机器</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names a file twice</source>
            <translation>重复列出了某个文件</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names no files, or too many</source>
            <translation>没有列出文件，或列出过多文件</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it stores numbers in a way (type {0}) that is not known here</source>
            <translation>数值的存储方式未知（类型 {0}）</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it uses version {0} of the GGUF format</source>
            <translation>使用 GGUF 格式的版本 {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>it uses {0} of {1} experts</source>
            <translation>使用 {1} 个专家中的 {0} 个</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>it was written by another version of Harmonium</source>
            <translation>由其他版本的 Harmonium 写入</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>its "head" is none of its messages</source>
            <translation>“head”不是其中的消息</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is not a number</source>
            <translation>对齐值不是数值</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is {0}</source>
            <translation>对齐值为 {0}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>its answers are nested too deep</source>
            <translation>回答嵌套过深</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header announces {0} tensors and {1} keys</source>
            <translation>文件头声明有 {0} 个张量和 {1} 个键</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header holds a text of {0} bytes</source>
            <translation>文件头含有 {0} 字节的文本</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header is larger than 256 MB</source>
            <translation>文件头大于 256 MB</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest cannot be read</source>
            <translation>无法读取其清单</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest is too long</source>
            <translation>清单过长</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of unknown type {0}</source>
            <translation>元数据包含未知类型 {0} 的列表</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of {0} items</source>
            <translation>元数据包含有 {0} 项的列表</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a value of unknown type {0}</source>
            <translation>元数据包含未知类型 {0} 的值</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its rope.dimension_count is {0}</source>
            <translation>rope.dimension_count 为 {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its table of characters is not a list</source>
            <translation>字符表不是列表</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its tensors do not lie one after the other</source>
            <translation>张量没有依次排列</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its version is none</source>
            <translation>版本号无效</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a byte token that names no byte</source>
            <translation>词表中有不对应任何字节的字节 token</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a token twice</source>
            <translation>词表中有重复的 token</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary is not a list of texts</source>
            <translation>词表不是文本列表</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary lacks a token for byte {0}</source>
            <translation>词表缺少字节 {0} 的 token</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share an embedding_length of {1}</source>
            <translation>{0} 个头无法平分 embedding_length {1}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share {1} key heads</source>
            <translation>{0} 个头无法共用 {1} 个键头</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of something else than numbers</source>
            <translation>{0} 是非数值的列表</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of the wrong type</source>
            <translation>{0} 是错误类型的列表</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list with impossible numbers</source>
            <translation>{0} 是包含无效数值的列表</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is no token of its vocabulary</source>
            <translation>{0} 不是词表中的 token</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not a small positive number</source>
            <translation>{0} 不是较小的正数</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not given</source>
            <translation>缺少 {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is shorter than its vocabulary</source>
            <translation>{0} 比词表短</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is {1}</source>
            <translation>{0} 为 {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/jan.py" />
            <source>line {0}: {1}</source>
            <translation>第 {0} 行：{1}</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>one of its files is for a system that nobody knows</source>
            <translation>某个文件适用于未知的系统</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>one of its matrices is stored as {0}</source>
            <translation>某个矩阵以 {0} 格式存储</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has an impossible shape</source>
            <translation>某个张量的形状无效</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has {0} dimensions</source>
            <translation>某个张量有 {0} 个维度</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>page {0}</source>
            <translation>第 {0} 页</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>pages {0}–{1}</source>
            <translation>第 {0}–{1} 页</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/ooxml.py" />
            <source>part {0}</source>
            <translation>部分“{0}”</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet Sheet {0}</source>
            <translation>工作表“Sheet {0}”</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet {0}</source>
            <translation>工作表“{0}”</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>slide {0}</source>
            <translation>幻灯片 {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>slides {0} to {1}</source>
            <translation>幻灯片 {0}–{1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>something stands behind its end</source>
            <translation>末尾之后还有内容</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>the file</source>
            <translation>该文件</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the flavour of one of its files is none</source>
            <translation>其中一个文件的版本类型无效</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the hash of one of its files is none</source>
            <translation>某个文件的哈希值无效</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the id of a message is not a whole number</source>
            <translation>某条消息的 id 不是整数</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>the messages form a circle</source>
            <translation>消息形成循环</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name of one of its files is none</source>
            <translation>某个文件的名称无效</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name or the origin of the pack is none</source>
            <translation>扩展包的名称或来源无效</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the parent of message {0} does not stand before it</source>
            <translation>消息 {0} 的上级不在其之前</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/reading.py" />
            <source>the rest</source>
            <translation>其余部分</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the size of one of its files cannot be</source>
            <translation>某个文件的大小无效</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>the standard input</source>
            <translation>标准输入</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>two of its messages have the id {0}</source>
            <translation>两条消息的 id 都是 {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>two of its tensors have the same name</source>
            <translation>两个张量同名</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>unknown part type {0}</source>
            <translation>未知的部分类型 {0}</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/readers/source.py" />
            <location filename="../../app/hub/catalog.py" />
            <location filename="../../app/updates/archive.py" />
            <source>unknown reason</source>
            <translation>原因不明</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} began with the whole file where a part was asked for: it is asked again.</source>
            <translation>请求的是一部分，{0} 却从头发送了整个文件：将再次请求。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} belongs to another profile, or is damaged; it was left untouched. Put the one that belongs here in its place, or a backup of it.</source>
            <translation>{0} 属于其他配置，或已损坏，未作改动。请用此处原有的文件或其备份替换。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} can only be read: its folder or disk is write-protected. Make it writable, or choose another folder with --data-dir.</source>
            <translation>{0} 只能读取：其文件夹或磁盘受写保护。请使其可写，或用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} cannot be linked into the models folder, which lies on another disk or may not share it: import it as a copy or in place.</source>
            <translation>无法将 {0} 链接到模型文件夹，因为该文件夹在其他磁盘上，或不支持链接：请以复制或就地使用的方式导入。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be opened ({1}): check that it is there and that you may read it.</source>
            <translation>无法打开 {0}（{1}）：请检查文件是否存在，以及您是否有读取权限。</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} cannot be opened ({1}): make it readable for you.</source>
            <translation>无法打开 {0}（{1}）：请授予自己读取权限。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} cannot be opened or written. Check that its folder exists and is yours to write, or choose another one with --data-dir.</source>
            <translation>无法打开或写入 {0}。请检查其文件夹是否存在且可写，或用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>{0} cannot be opened: {1}, the file with its keys, is gone, or the conversations are damaged. Nothing was changed. Put both files back from a copy of the profile folder.</source>
            <translation>无法打开 {0}：存放其密钥的文件 {1} 已丢失，或者对话已损坏。未作任何改动。请从配置文件夹的副本中将这两个文件放回原处。</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} cannot be put into the trash ({1}): check that you may write to its folder.</source>
            <translation>无法将 {0} 移到回收站（{1}）：请检查是否有权写入其文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} cannot be reached: check the network and the proxy.</source>
            <translation>无法连接 {0}：请检查网络和代理。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be read ({1}): check its path and rights.</source>
            <translation>无法读取 {0}（{1}）：请检查其路径和权限。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} cannot be read ({1}): check its path.</source>
            <translation>无法读取 {0}（{1}）：请检查其路径。</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} cannot be read ({1}): check the disk it lies on.</source>
            <translation>无法读取 {0}（{1}）：请检查其所在磁盘。</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read ({1}): check where it lies.</source>
            <translation>无法读取 {0}（{1}）：请检查其所在位置。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be read ({1}): copy it to another disk and add it again.</source>
            <translation>无法读取 {0}（{1}）：请复制到其他磁盘后重新添加。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <location filename="../../app/hub/verification.py" />
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read to its end ({1}): check the disk it lies on.</source>
            <translation>无法完整读取 {0}（{1}）：请检查其所在磁盘。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be used ({1}): it is damaged, or another version of Harmonium is needed.</source>
            <translation>无法使用 {0}（{1}）：文件已损坏，或需要其他版本的 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded because {1} is missing. Install it, or install Harmonium again.</source>
            <translation>无法加载 {0}，因为缺少 {1}。请安装它，或重新安装 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} could not be loaded: it is damaged or not a model that llama.cpp reads. Download or copy it again.</source>
            <translation>无法加载 {0}：文件已损坏，或不是 llama.cpp 可读取的模型。请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded: {1}. Update the driver of the graphics card, or install Harmonium again.</source>
            <translation>无法加载 {0}：{1}。请更新显卡的驱动程序，或重新安装 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): choose another place for it.</source>
            <translation>无法写入 {0}（{1}）：请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): close what may have it open, see whether you may write there, and try again.</source>
            <translation>无法写入 {0}（{1}）：请关闭可能正在使用它的程序，确认您有权在该处写入，然后重试。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): free some space and try again.</source>
            <translation>无法写入 {0}（{1}）：请腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} declares a document type of its own, which no document needs and bombs are made of: it is not read.</source>
            <translation>{0} 声明了自己的文档类型（DTD），正常的文档不需要它，而恶意文件常用它：未读取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} does not answer: check the network.</source>
            <translation>{0} 没有响应：请检查网络。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} does not have the hash that it should have, so it is damaged or another file: download or copy it again.</source>
            <translation>{0} 的哈希值不符，可能已损坏或是其他文件：请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} does not say what it is made of, so it is no book or a damaged one: get it again from where it came from.</source>
            <translation>{0} 没有说明其组成内容，因此不是电子书或已损坏：请从原来的来源重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} does not say what model it is: choose another file.</source>
            <translation>{0} 没有说明是什么模型：请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has a fault of its own: try again later.</source>
            <translation>{0} 自身出现故障：请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} has a part of more than {1} MB: split it.</source>
            <translation>{0} 中有超过 {1} MB 的部分：请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/mail.py" />
            <source>{0} has messages in messages without end, which no mail has: it is not read.</source>
            <translation>{0} 中的邮件层层嵌套、没有止境，正常的邮件不会如此：未读取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no GGUF model with a hash: choose another repository.</source>
            <translation>{0} 没有带哈希值的 GGUF 模型：请选择其他仓库。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>{0} has no certificate that this computer trusts: sign in to this network if it wants that, or add its certificate authority in the settings.</source>
            <translation>{0} 没有这台电脑信任的证书：如果此网络要求登录，请先登录；或在设置中添加其证书颁发机构。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>{0} has no list of slides, so it is no presentation or a damaged one: open it in PowerPoint or Impress and save it again.</source>
            <translation>{0} 没有幻灯片列表，因此不是演示文稿或已损坏：请用 PowerPoint 或 Impress 打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model file named {1} with a hash: look at its page, or choose another repository.</source>
            <translation>{0} 没有名为 {1} 且带哈希值的模型文件：请查看其页面，或选择其他仓库。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2} ….</source>
            <translation>{0} 没有模型 {1}：只有 {2} 等。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2}.</source>
            <translation>{0} 没有模型 {1}：只有 {2}。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} has no such file (it answers {1}): check the address, or ask who looks after it.</source>
            <translation>{0} 上没有此文件（响应为 {1}）：请检查地址，或询问其管理员。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <source>{0} has no text part, so it is damaged: open it in LibreOffice and save it again.</source>
            <translation>{0} 没有文本部分，因此已损坏：请用 LibreOffice 打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/word.py" />
            <source>{0} has no text part, so it is no Word document or a damaged one: open it in a word processor and save it again.</source>
            <translation>{0} 没有文本部分，因此不是 Word 文档或已损坏：请用文字处理程序打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has nothing for this computer ({1}): get the pack that belongs to it.</source>
            <translation>{0} 中没有适用于这台电脑（{1}）的内容：请获取与这台电脑匹配的扩展包。</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} has other parts than when it was checked: import it again if that is meant.</source>
            <translation>{0} 的组成部分与校验时不同：如果这是有意的，请重新导入。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1} …): name one of them, such as {2}:{3}.</source>
            <translation>{0} 有多个模型（{1} 等）：请指定其中一个，例如 {2}:{3}。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1}): name one of them, such as {2}:{3}.</source>
            <translation>{0} 有多个模型（{1}）：请指定其中一个，例如 {2}:{3}。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has too many requests to answer: try again in a few minutes.</source>
            <translation>{0} 的请求过多：请过几分钟再试。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has version {1} of the pack, which is older than the one that there is, {2}: remove that one first if you want the older one.</source>
            <translation>{0} 中的扩展包版本为 {1}，早于现有的 {2}：如需旧版本，请先移除现有版本。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} has {1} parts, and one hash cannot stand for them: put the manifest of the model beside it instead.</source>
            <translation>{0} 有 {1} 个部分，无法用一个哈希值校验：请改为将模型的清单放在其旁边。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} holds more than {1} parts, which no document does: it is not read.</source>
            <translation>{0} 包含超过 {1} 个部分，正常的文档不会如此：未读取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} holds notes for making models smaller, not a model.</source>
            <translation>{0} 是用于压缩模型的数据，不是模型。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} holds too many files to look through: choose the folder that has only the conversations.</source>
            <translation>{0} 中的文件过多，无法逐一查看：请选择只含对话的文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>{0} in “{1}”</source>
            <translation>“{1}”：{0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a LoRA adapter, not a model of its own.</source>
            <translation>{0} 是 LoRA 适配器，不是独立的模型。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a Word document of the kind before 2007: open it in Word or LibreOffice, save it as .docx and add that.</source>
            <translation>{0} 是 2007 以前格式的 Word 文档：请用 Word 或 LibreOffice 打开，另存为 .docx 后添加。</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} is a database of another program; it was left untouched. Move it elsewhere, or choose another folder with --data-dir.</source>
            <translation>{0} 是其他程序的数据库，未作改动。请将其移到别处，或用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a device or a pipe, not a model: name a .gguf file.</source>
            <translation>{0} 是设备或管道，不是模型：请指定 .gguf 文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a document of Apple's office programs: export it as PDF and add that.</source>
            <translation>{0} 是 Apple 办公软件的文档：请导出为 PDF 后添加。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a file of an older office program or is damaged: save it as PDF and add that.</source>
            <translation>{0} 是旧版办公软件的文件或已损坏：请另存为 PDF 后添加。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is a file: choose a folder.</source>
            <translation>{0} 是文件：请选择文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a folder, not a model: name the .gguf file in it.</source>
            <translation>{0} 是文件夹，不是模型：请指定其中的 .gguf 文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is a folder: add it as a folder.</source>
            <translation>{0} 是文件夹：请作为文件夹添加。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} is a folder: name a file in it.</source>
            <translation>{0} 是文件夹：请指定其中的文件。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} is a kind of model that this version cannot run.</source>
            <translation>{0} 属于此版本无法运行的模型类型。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>{0} is a message of more than {1} MB: save its attachments as files and add those.</source>
            <translation>{0} 是超过 {1} MB 的邮件：请将其附件另存为文件后添加。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a model of a kind ({1}) that this version of Harmonium cannot run: a newer one may.</source>
            <translation>{0} 的模型类型（{1}）无法在此版本的 Harmonium 中运行：较新的版本或许可以。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is a pack and no update: add it as a pack.</source>
            <translation>{0} 是扩展包，不是更新：请作为扩展包添加。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a picture or a film: only text can be read. Save a scan as PDF and add that.</source>
            <translation>{0} 是图片或视频：只能读取文本。如为扫描件，请另存为 PDF 后添加。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a presentation of the kind before 2007: open it in PowerPoint or LibreOffice, save it as .pptx and add that.</source>
            <translation>{0} 是 2007 以前格式的演示文稿：请用 PowerPoint 或 LibreOffice 打开，另存为 .pptx 后添加。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is a web page of more than {1} MB: split it.</source>
            <translation>{0} 是超过 {1} MB 的网页：请拆分。</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is an adapter for models of another kind ({1}), not for this one ({2}).</source>
            <translation>{0} 是用于其他类型模型（{1}）的适配器，不适用于此模型（{2}）。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is an archive: unpack it and add the files in it.</source>
            <translation>{0} 是压缩包：请解压后添加其中的文件。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is an update and no pack: install it as an update.</source>
            <translation>{0} 是更新，不是扩展包：请作为更新安装。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} is being downloaded by another window or command of Harmonium: wait for it, or end it there.</source>
            <translation>Harmonium 的另一个窗口或命令正在下载 {0}：请等待其完成，或在那里结束。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is busy (status {1}): it is asked again.</source>
            <translation>{0} 繁忙（状态 {1}）：将再次请求。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (a part of it is not the XML it should be): get it again from where it came from.</source>
            <translation>{0} 已损坏（其中一部分不是应有的 XML）：请从原来的来源重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (cells lie where no sheet has any): open it in a spreadsheet program and save it again.</source>
            <translation>{0} 已损坏（有单元格超出了工作表的范围）：请用电子表格程序打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (it does not begin as its format does): get it again from where it came from.</source>
            <translation>{0} 已损坏（开头不符合其格式）：请从原来的来源重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (its list of sheets cannot be read): open it in a spreadsheet program and save it again.</source>
            <translation>{0} 已损坏（无法读取其工作表列表）：请用电子表格程序打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its part “{1}” cannot be unpacked): get it again from where it came from.</source>
            <translation>{0} 已损坏（其中的部分“{1}”无法解压）：请从原来的来源重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its table of contents cannot be read): get it again from where it came from.</source>
            <translation>{0} 已损坏（无法读取其目录）：请从原来的来源重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>{0} is damaged (no page of it can be found): get it again from where it came from.</source>
            <translation>{0} 已损坏（找不到任何页）：请从原来的来源重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (parts of it are missing): get it again from where it came from.</source>
            <translation>{0} 已损坏（缺少部分内容）：请从原来的来源重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} is damaged (reading it failed): get it again from where it came from.</source>
            <translation>{0} 已损坏（读取失败）：请从原来的来源重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is damaged ({1}): download or copy it again.</source>
            <translation>{0} 已损坏（{1}）：请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is damaged and was not encrypted; it was left untouched. Put a backup in its place.</source>
            <translation>{0} 已损坏，因此没有加密，未作改动。请用备份替换。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged or not a Harmonium database; it was left untouched. Move it elsewhere to start afresh, or put a backup in its place.</source>
            <translation>{0} 已损坏或不是 Harmonium 数据库，未作改动。请将其移到别处以重新开始，或用备份替换。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is damaged, so the models folder stays where it is: download or import that model again, or remove it.</source>
            <translation>{0} 已损坏，因此模型文件夹留在原处：请重新下载或导入该模型，或将其移除。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/msg.py" />
            <source>{0} is damaged: open it in Outlook and save it again.</source>
            <translation>{0} 已损坏：请用 Outlook 打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged; it was left untouched. What can be read of it can be saved: `harmonium profile repair`, or restore a backup.</source>
            <translation>{0} 已损坏，未作改动。可用 `harmonium profile repair` 救回其中仍可读取的内容，或恢复备份。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is empty: nothing can be read of it.</source>
            <translation>{0} 是空的：没有可读取的内容。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is encrypted, and nothing was given that opens it. Give its passphrase or its recovery code.</source>
            <translation>{0} 已加密，而未提供可将其打开的信息。请提供其密码短语或恢复码。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/pdfium.py" />
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is encrypted: save it without a password and add it again.</source>
            <translation>{0} 已加密：请保存为无密码的文件后重新添加。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is for Harmonium {1} or later, and this is {2}: update Harmonium first.</source>
            <translation>{0} 适用于 Harmonium {1} 或更高版本，而当前是 {2}：请先更新 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is gone: it was erased or moved away while Harmonium had it open. Close all windows and commands of Harmonium and start again.</source>
            <translation>{0} 已不存在：Harmonium 打开它期间，它被抹除或移走。请关闭 Harmonium 的所有窗口和命令，然后重新启动。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>{0} is gone: look where the file is now and add it again.</source>
            <translation>{0} 已不存在：请查找该文件现在的位置并重新添加。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is in a form that only Ollama can run: get the model from its catalogue entry here instead.</source>
            <translation>{0} 的格式只有 Ollama 能运行：请改为从本程序的模型目录获取此模型。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} is in parts, which cannot be used where they lie: import it as a copy.</source>
            <translation>{0} 分为多个部分，无法就地使用：请以复制的方式导入。</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is incomplete, its end is missing: download or copy it again.</source>
            <translation>{0} 不完整，缺少末尾部分：请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>{0} is larger than {1} MB, most of it pictures: save it as .docx.</source>
            <translation>{0} 大于 {1} MB，且大部分是图片：请另存为 .docx。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is larger than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0} 大于单个文件的读取上限 {1} MB：请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is made for another version of Harmonium ({1}): get the pack that belongs to this one.</source>
            <translation>{0} 适用于其他版本的 Harmonium（{1}）：请获取与此版本匹配的扩展包。</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>{0} is missing: put all parts of the model into one folder.</source>
            <translation>缺少 {0}：请将模型的所有部分放在同一文件夹中。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is nested more than {1} levels deep, which no document is: it is not read.</source>
            <translation>{0} 嵌套超过 {1} 层，正常的文档不会如此：未读取。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is nested more than {1} levels deep, which no page is: it is not read.</source>
            <translation>{0} 嵌套超过 {1} 层，正常的网页不会如此：未读取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is no LoRA adapter: choose a GGUF file that is one.</source>
            <translation>{0} 不是 LoRA 适配器：请选择作为适配器的 GGUF 文件。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>{0} is no file: choose a file or a folder.</source>
            <translation>{0} 不是文件：请选择文件或文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/core/private_files.py" />
            <source>{0} is no folder of yours, but a link, a file or somebody else's: move it away and try again.</source>
            <translation>{0} 不是您的文件夹，而是链接、文件或他人的文件夹：请将其移走后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is no longer at {1}: choose another model.</source>
            <translation>{0} 已不在 {1} 上：请选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} is no longer in the trash.</source>
            <translation>{0} 已不在回收站中。</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} is no manifest of a model: copy it again, or take it away to import the model without it.</source>
            <translation>{0} 不是模型的清单：请重新复制，或将其移走后再导入模型。</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>{0} is no model that Harmonium can search with: choose an embedding model in the GGUF format.</source>
            <translation>{0} 不是 Harmonium 可用于搜索的模型：请选择 GGUF 格式的嵌入模型。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is no name that a file can have: rename it.</source>
            <translation>{0} 不是有效的文件名：请重命名。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} is no repository: write it as OWNER/NAME.</source>
            <translation>{0} 不是仓库：请写成 OWNER/NAME 的形式。</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is no update and no pack for Harmonium: choose a file whose name ends in .harmonium-update.</source>
            <translation>{0} 既不是 Harmonium 的更新，也不是扩展包：请选择名称以 .harmonium-update 结尾的文件。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>{0} is not UTF-8 text: name a file with {1}.</source>
            <translation>{0} 不是 UTF-8 文本：请用 {1} 指定文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not a GGUF model: choose a file that is one.</source>
            <translation>{0} 不是 GGUF 模型：请选择这种格式的模型文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is not a document that can be read: save it as PDF or as text and add that.</source>
            <translation>{0} 不是可读取的文档：请另存为 PDF 或文本后添加。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is not a file but a device or a pipe: choose a file.</source>
            <translation>{0} 不是文件，而是设备或管道：请选择文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} is not among the models of Harmonium, so there is nothing to remove. The file itself was left alone.</source>
            <translation>{0} 不在 Harmonium 的模型之中，因此没有可移除的内容。文件本身未作改动。</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is not an unencrypted database: there is nothing to encrypt.</source>
            <translation>{0} 不是未加密的数据库：没有可加密的内容。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is not empty: choose an empty folder, or a new one.</source>
            <translation>{0} 不是空文件夹：请选择空文件夹或新文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is not encrypted, although it should be in this profile; it was left untouched. Put the encrypted one back in its place, or encrypt this one.</source>
            <translation>{0} 未加密，而在此配置中应当加密，未作改动。请将加密的文件放回原处，或加密此文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is not open to everyone: accept its terms on its page at the hub, save an access token, and try again.</source>
            <translation>{0} 并非对所有人开放：请在 Hub 的页面上接受其条款，保存访问令牌，然后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not part {1} of {2}, though its name says so: give all parts their original names.</source>
            <translation>{0} 并非如其名称所示是第 {1} 部分（共 {2} 部分）：请恢复所有部分的原始名称。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>{0} is not pinned to a commit and a hash, so nobody could tell whether the right file arrived: choose another repository.</source>
            <translation>{0} 没有固定的提交和哈希值，无法确认收到的文件是否正确：请选择其他仓库。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is not signed by anyone whom Harmonium trusts, so nothing of it is used: get it from where you got Harmonium.</source>
            <translation>{0} 没有 Harmonium 所信任的签名，因此不会使用其中的任何内容：请从您获取 Harmonium 的地方获取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not the first part of its model: choose part 1 of {1}.</source>
            <translation>{0} 不是模型的第一部分：请选择第 1 部分（共 {1} 部分）。</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} is not there any more, or its disk is not connected: bring it back, or remove it from the list.</source>
            <translation>{0} 已不存在，或其所在磁盘未连接：请恢复它，或从列表中移除。</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is not what it was when it was checked, so it was not copied: verify it, then download or import it again.</source>
            <translation>{0} 与校验时不同，因此未复制：请校验它，然后重新下载或导入。</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} is not what it was when it was checked: it is damaged or was exchanged. Download or copy it again, or import it anew if the change is meant.</source>
            <translation>{0} 与校验时不同：已损坏或被替换。请重新下载或复制；如果是有意更改，请重新导入。</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is not what was signed: it is damaged or was changed. Get it again.</source>
            <translation>{0} 与签名时的内容不符：已损坏或被更改。请重新获取。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is one of {1} parts but is not named like one: give all parts their original names (…-00001-of-{2}.gguf).</source>
            <translation>{0} 是 {1} 个部分之一，但名称不符：请恢复所有部分的原始名称 (…-00001-of-{2}.gguf)。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} is protected against copying (DRM), so only the shop's own program can read it.</source>
            <translation>{0} 受版权保护（DRM），只能用商店自己的程序读取。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is signed but cannot be used ({1}): tell whoever gave it to you.</source>
            <translation>{0} 已签名，但无法使用（{1}）：请告知提供此文件的人。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is the image part of another model: choose the model itself.</source>
            <translation>{0} 是其他模型的图像部分：请选择模型本身。</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is there already: choose another folder, or remove it.</source>
            <translation>{0} 已存在：请选择其他文件夹，或将其移除。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is {1} bytes long, no model: download or copy it again.</source>
            <translation>{0} 只有 {1} 字节，不是模型：请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} lacks some of its matrices: download or copy it again.</source>
            <translation>{0} 缺少部分矩阵：请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} lies in the models folder or around it: choose a folder elsewhere.</source>
            <translation>{0} 在模型文件夹之内，或包含模型文件夹：请选择其他位置的文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} needs about {1} GB of memory, but this computer has {2} GB. Choose a smaller model.</source>
            <translation>{0} 需要约 {1} GB 内存，但这台电脑只有 {2} GB。请选择较小的模型。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} needs more than {1} MB of memory to be read: split it.</source>
            <translation>读取 {0} 需要超过 {1} MB 的内存：请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} needs {1} GB on the disk, and {2} GB are free: free some space, or move the folder of models to another disk.</source>
            <translation>{0} 需要 {1} GB 磁盘空间，而可用空间为 {2} GB：请腾出空间，或将模型文件夹移到其他磁盘。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sends more than it said: ask who looks after it.</source>
            <translation>{0} 发送的数据多于其声明的大小：请询问其管理员。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} sends us to an address without encryption, which is refused: sign in to this network if it wants that.</source>
            <translation>{0} 重定向到未加密的地址，已拒绝：如果此网络要求登录，请先登录。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} sends us to {1}, which is not asked: sign in to this network if it wants that, or check the endpoint.</source>
            <translation>{0} 重定向到 {1}，未向其发送请求：如果此网络要求登录，请先登录；或检查镜像。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sent only a part of the file: try again later.</source>
            <translation>{0} 只发送了文件的一部分：请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} takes too long to answer: try again later, or ask who looks after it.</source>
            <translation>{0} 响应时间过长：请稍后重试，或询问其管理员。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} takes too long to open and was left: split it or save it anew.</source>
            <translation>打开 {0} 耗时过长，已放弃：请拆分或重新保存文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0} 解压后超过单个文件的读取上限 {1} MB：请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} times its size, as files do that are made to fill a memory: it is not read.</source>
            <translation>{0} 解压后超过自身大小的 {1} 倍，这是意在耗尽内存的文件的特征：未读取。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} was exchanged since it was looked at: choose it again.</source>
            <translation>{0} 在查看之后被替换：请重新选择。</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} was written by a newer version of Harmonium; it was left untouched. Install the newest version to open it.</source>
            <translation>{0} 由较新版本的 Harmonium 写入，未作改动。请安装最新版本后再打开。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} was written to while it was copied: wait until that has ended, and pause downloads.</source>
            <translation>复制 {0} 时有内容写入：请等待写入结束，并暂停下载。</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} was written to while it was read: wait until that has ended.</source>
            <translation>读取 {0} 时有内容写入：请等待写入结束。</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>{0} would have to hold {1} GB and has room for {2} GB. Choose fewer layers for it or a smaller context.</source>
            <translation>{0} 需要容纳 {1} GB，但只能容纳 {2} GB。请减少其层数，或选择较小的上下文。</translation>
        </message>
    </context>
    <context>
        <name>ServerRows</name>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Fetch it</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>For organisations that keep updates on a server of their own. Harmonium looks there only when you click, and notes it under Connections.</source>
            <translation>适用于在自己的服务器上存放更新的组织。Harmonium 只在您点击时查找更新，并记录在“连接”中。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>From your own network</source>
            <translation>来自您自己的网络</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Harmonium {version} is there, {size}.</source>
            <translation>可获取 Harmonium {version}，{size}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Intranet address</source>
            <translation>内网地址</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Look there now</source>
            <translation>立即查找</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>这不是网址。网址形如 https://example.org。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>There is no newer version for this computer.</source>
            <translation>没有适用于这台电脑的较新版本。</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>SheetRows</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_rows.py" />
            <source>{0}: overview</source>
            <translation>{0}：概览</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Select all cells</source>
            <translation>选择所有单元格</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Sheets</source>
            <translation>工作表</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Table of the document</source>
            <translation>文档的表格</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>/ at the beginning</source>
            <translation>在开头输入 /</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Choose several conversations</source>
            <translation>选择多个对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Delete the chosen conversation</source>
            <translation>删除所选对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>In lists and answers</source>
            <translation>在列表和回答中</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Menu of the chosen conversation</source>
            <translation>所选对话的菜单</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Move through the conversations</source>
            <translation>在对话间移动</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>New line</source>
            <translation>换行</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Next or previous control</source>
            <translation>下一个或上一个控件</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Saved prompts</source>
            <translation>已保存的提示词</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+F10</source>
            <translation>Shift+F10</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+Up, Shift+Down</source>
            <translation>Shift+↑、Shift+↓</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab、Shift+Tab</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>To the end of the conversation</source>
            <translation>转到对话末尾</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Up, Down</source>
            <translation>↑、↓</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>While you write</source>
            <translation>输入时</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>All as they were</source>
            <translation>全部恢复默认</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Click a key and press another one.</source>
            <translation>点击一个按键，然后按下新的按键。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>{key} already belongs to “{command}”. Take it away there first.</source>
            <translation>{key} 已用于“{command}”。请先在那里取消。</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Hide the conversations</source>
            <translation>隐藏对话列表</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>More to begin with</source>
            <translation>更多新建选项</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>New conversation</source>
            <translation>新建对话</translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: the model was shown no such place.</source>
            <translation>未核实：提供给模型的内容中没有这个位置。</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: these lines do not hold the numbers or words that the sentence quotes.</source>
            <translation>未核实：这些行中没有句子所引用的数字或词语。</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Unknown place</source>
            <translation>位置不明</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>not verified</source>
            <translation>未核实</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>p. {page}</source>
            <translation>第 {page} 页</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>“{text}”</source>
            <translation>“{text}”</translation>
        </message>
    </context>
    <context>
        <name>StartFailure</name>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Harmonium could not start</source>
            <translation>Harmonium 无法启动</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Something went wrong inside Harmonium before its window opened. Your conversations and documents are stored as they were. Start Harmonium once more; if it happens again, the report helps to find out why.</source>
            <translation>Harmonium 在窗口打开之前内部出错。您的对话和文档仍按原样保存。请再次启动 Harmonium；如果再次发生，报告有助于查明原因。</translation>
        </message>
    </context>
    <context>
        <name>StartNotice</name>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Save it…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set a passphrase…</source>
            <translation>设置密码短语…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set it up again</source>
            <translation>重新设置</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The password store of this system did not open your conversations.</source>
            <translation>此系统的密码库未能打开您的对话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The recovery code has opened your conversations.</source>
            <translation>已用恢复码打开您的对话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations are encrypted. Save the recovery code: it opens them when nothing else does.</source>
            <translation>您的对话已加密。请保存恢复码：其他方式都无法打开时，用它打开对话。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations could not be encrypted and stay as they are.</source>
            <translation>您的对话无法加密，仍保持原样。</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <location filename="../../app/ui/viewer/text_view.py" />
            <source>Text of the document</source>
            <translation>文档的文本</translation>
        </message>
    </context>
    <context>
        <name>TokenField</name>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>A token is kept in this system's keyring. A new one takes its place.</source>
            <translation>访问令牌保存在此系统的密码库中。新令牌会将其替换。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Forget the token</source>
            <translation>删除访问令牌</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Keep it</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Some publishers ask for an account. Make a token there, and paste it here: it is kept in this system's keyring and sent to nobody else.</source>
            <translation>有些发布者要求提供账号。请在其网站创建访问令牌并粘贴到这里：令牌保存在此系统的密码库中，不会发送给其他任何人。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Token for gated models</source>
            <translation>用于受限模型的访问令牌</translation>
        </message>
    </context>
    <context>
        <name>ToolStep</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Looked for “{0}” in a page</source>
            <translation>在网页中查找了“{0}”</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Opened {0}</source>
            <translation>打开了 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Ran a program</source>
            <translation>运行了程序</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Read everything: {0}</source>
            <translation>已通读全部：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Searched for “{0}”</source>
            <translation>搜索了“{0}”</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer finished</source>
            <translation>回答完成</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer stopped</source>
            <translation>回答已停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Assistant</source>
            <translation>助手</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Attached</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Called {name}</source>
            <translation>调用了 {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Image</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Reasoning</source>
            <translation>思考过程</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Result of {name}</source>
            <translation>{name} 的结果</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer failed.</source>
            <translation>此回答失败。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was interrupted.</source>
            <translation>此回答已中断。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was still being written.</source>
            <translation>此回答仍在生成中。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was stopped.</source>
            <translation>此回答已停止。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>You</source>
            <translation>您</translation>
        </message>
    </context>
    <context>
        <name>TrashPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Back to the conversations</source>
            <translation>返回对话列表</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Conversations stay here for %n day(s) before they go.</source>
            <translation>
                <numerusform>对话会在这里保留 %n 天，之后消失。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete %n conversation(s) for good? This cannot be undone.</source>
            <translation>
                <numerusform>要永久删除 %n 个对话吗？此操作无法撤销。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete all that is in the trash for good? This cannot be undone.</source>
            <translation>要永久删除回收站中的所有内容吗？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good…</source>
            <translation>永久删除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete “{title}” for good? This cannot be undone.</source>
            <translation>要永久删除“{title}”吗？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Deleted conversations</source>
            <translation>已删除的对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Empty the trash</source>
            <translation>清空回收站</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore from the trash</source>
            <translation>从回收站恢复</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>The trash is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
    </context>
    <context>
        <name>Turns</name>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Preparing…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading everything… {done} of {total}</source>
            <translation>正在通读全文… {done}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question…</source>
            <translation>正在读取问题…</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question… {percent} %</source>
            <translation>正在读取问题… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>正在等待上一个回答…</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Ask the password store again</source>
            <translation>重新请求密码库</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlocking…</source>
            <translation>正在解锁…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the passphrase</source>
            <translation>使用密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the recovery code</source>
            <translation>使用恢复码</translation>
        </message>
    </context>
    <context>
        <name>UpdateCard</name>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copy the command</source>
            <translation>复制命令</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Harmonium {version}</source>
            <translation>Harmonium {version}</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install anyway…</source>
            <translation>仍要安装…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Installer</source>
            <translation>安装程序</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install…</source>
            <translation>安装…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is newer than yours, {version}. Your conversations stay.</source>
            <translation>此版本比您现有的版本 {version} 新。您的对话会保留。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is older than yours, {version}, and may not be able to open your conversations. Make a backup first, and go back only if you must.</source>
            <translation>此版本比您现有的版本 {version} 旧，可能无法打开您的对话。请先备份，并且只在必要时退回。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Show the folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Signed by</source>
            <translation>签名者</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The command that installs it</source>
            <translation>安装命令</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was checked once more. Run this command in a terminal:</source>
            <translation>已再次校验安装程序。请在终端中运行此命令：</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was opened: go on in its window. Close Harmonium when it asks for that. If no window appears, install the file yourself:</source>
            <translation>安装程序已打开：请在其窗口中继续。在它要求时关闭 Harmonium。如果没有出现窗口，请自行安装此文件：</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The system could not open the installer. Run this command in a terminal, or open the file yourself:</source>
            <translation>系统无法打开安装程序。请在终端中运行此命令，或自行打开该文件：</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>This is the version that you have already, {version}.</source>
            <translation>这就是您现有的版本 {version}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>What is new</source>
            <translation>更新内容</translation>
        </message>
    </context>
    <context>
        <name>UpdatesPage</name>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>A pack lets the model compute on more graphics cards, for example with CUDA. It is a signed file as well, and belongs to one version of Harmonium.</source>
            <translation>扩展包让模型可以在更多显卡上计算，例如通过 CUDA。它同样是已签名的文件，并且只属于某一个版本的 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Add pack from file…</source>
            <translation>从文件添加扩展包…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Checking and adding the pack…</source>
            <translation>正在校验并添加扩展包…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose a pack</source>
            <translation>选择扩展包</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose an update</source>
            <translation>选择更新</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Fetching it…</source>
            <translation>正在下载…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Install update from file…</source>
            <translation>从文件安装更新…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Looking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Packs</source>
            <translation>扩展包</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Removing the pack…</source>
            <translation>正在移除扩展包…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Signed files for Harmonium (*.harmonium-update)</source>
            <translation>Harmonium 的已签名文件 (*.harmonium-update)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Taking out the installer…</source>
            <translation>正在提取安装程序…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>This is Harmonium {version}. It never looks for updates by itself: a new version comes as a signed file, which is checked before anything of it is used.</source>
            <translation>这是 Harmonium {version}。它绝不会自行查找更新：新版本以已签名文件的形式提供，使用其中任何内容之前都会先校验。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Updates</source>
            <translation>更新</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n hour(s) left</source>
            <translation>
                <numerusform>还剩 %n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>还剩 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when a model is here.</source>
            <translation>有模型可用后回答。</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when {name} is here</source>
            <translation>{name} 就绪后回答</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched, so the starter model answers.</source>
            <translation>模型不再下载，因此由入门模型回答。</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched. Your question is kept; choose a model for it.</source>
            <translation>模型不再下载。您的问题已保留，请为它选择模型。</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>less than a minute left</source>
            <translation>还剩不到 1 分钟</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download begins soon</source>
            <translation>下载即将开始</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download is paused at {percent}</source>
            <translation>下载已暂停（{percent}）</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>WaitingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Enter the passphrase</source>
            <translation>输入密码短语</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Enter the recovery code</source>
            <translation>输入恢复码</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>It may be asking you for its own password, in another window.</source>
            <translation>密码库可能正在另一个窗口中请您输入它自己的密码。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Waiting for the password store</source>
            <translation>正在等待密码库</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>A temporary conversation</source>
            <translation>临时对话</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>About its reasoning</source>
            <translation>关于思考过程</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.</source>
            <translation>在这里，您可以与这台电脑上运行的语言模型对话：OpenAI 的 gpt-oss。您写下的内容只留在这里。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>If you would rather not wait, the starter model can answer first: a button for that comes with your question.</source>
            <translation>如果不想等待，可以先由入门模型回答：提问后会出现相应的按钮。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It can be wrong: check what matters.</source>
            <translation>它可能出错：重要内容请核实。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It is only in this computer’s memory: not stored, not listed, not found by any search, and gone as soon as you open another conversation or close Harmonium.</source>
            <translation>它只存在于这台电脑的内存中：不保存、不列出、搜索不到；打开其他对话或关闭 Harmonium 后即消失。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Or just write: the starter model answers at once. It is very small and not smart, something to try the window with, not to rely on.</source>
            <translation>也可以直接输入：入门模型会立即回答。它非常小，也不聪明，可以用来试用本程序，但不要依赖它。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>The model’s licence</source>
            <translation>模型的许可证</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>To try the window without a large model, install the package harmonium-starter, then start Harmonium again.</source>
            <translation>若想不用大模型先试用窗口，请安装软件包 harmonium-starter，然后重新启动 Harmonium。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Usage policy</source>
            <translation>使用政策</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Welcome to Harmonium</source>
            <translation>欢迎使用 Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>What would you like to know?</source>
            <translation>您想了解什么？</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>You can write already</source>
            <translation>现在就可以提问</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. Harmonium is made for gpt-oss; other models work too, without effort levels.</source>
            <translation>{name} 在这台电脑上回答。Harmonium 专为 gpt-oss 打造；其他模型也能用，但不能调节思考强度。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. What you write stays here.</source>
            <translation>{name} 在这台电脑上回答。您写下的内容只留在这里。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} is on its way and answers your question when it is here.</source>
            <translation>{name} 正在下载，完成后会回答您的问题。</translation>
        </message>
    </context>
    <context>
        <name>WorkingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Opening your conversations</source>
            <translation>正在打开您的对话</translation>
        </message>
    </context>
    <context>
        <name>_AddressField</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
    </context>
    <context>
        <name>_AttachmentChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Remove {name}</source>
            <translation>移除 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>{name}, {length}</source>
            <translation>{name}，{length}</translation>
        </message>
    </context>
    <context>
        <name>_Buttons</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer</source>
            <translation>回答不好</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer, chosen</source>
            <translation>回答不好，已选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer</source>
            <translation>回答很好</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer, chosen</source>
            <translation>回答很好，已选择</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Regenerate</source>
            <translation>重新生成</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Attachment {0}</source>
            <translation>附件 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Collection {0}</source>
            <translation>文档集 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Document {0}</source>
            <translation>文档 {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Read whole</source>
            <translation>已读取全文</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Searched</source>
            <translation>已搜索</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Answered</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Asked</source>
            <translation>请求</translation>
        </message>
    </context>
    <context>
        <name>_DetailsPage</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>What was read</source>
            <translation>已读取的内容</translation>
        </message>
    </context>
    <context>
        <name>_DeviceRow</name>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>computing {size}</source>
            <translation>计算 {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>context {size}</source>
            <translation>上下文 {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>free {size}</source>
            <translation>可用 {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>missing {size}</source>
            <translation>缺少 {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>weights {size}</source>
            <translation>权重 {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>{used} of {available}</source>
            <translation>{used} / {available}</translation>
        </message>
    </context>
    <context>
        <name>_FolderChip</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Do not watch {name}, and remove its files</source>
            <translation>停止监视“{name}”，并移除其中的文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folder {path}</source>
            <translation>受监视的文件夹 {path}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>watched</source>
            <translation>监视中</translation>
        </message>
    </context>
    <context>
        <name>_Footer</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>All automatic</source>
            <translation>全部自动</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>As they were</source>
            <translation>恢复原值</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Use these values</source>
            <translation>使用这些值</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>What this leads to</source>
            <translation>这些值的效果</translation>
        </message>
    </context>
    <context>
        <name>_FoundCard</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use {name} of {app}</source>
            <translation>使用 {app} 的 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>{size} · kept by {app}</source>
            <translation>{size} · 由 {app} 保存</translation>
        </message>
    </context>
    <context>
        <name>_JobRow</name>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Checking every byte of {name}</source>
            <translation>正在校验 {name} 的每个字节</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Copying {name}</source>
            <translation>正在复制 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Moving the models to {name}</source>
            <translation>正在将模型移到 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Stop: {what}</source>
            <translation>停止：{what}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Taking in {name}</source>
            <translation>正在导入 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: waits for the one before it</source>
            <translation>{what}：排队中，等待前一个</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: {percent} %</source>
            <translation>{what}：{percent}%</translation>
        </message>
    </context>
    <context>
        <name>_KeyRow</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Back to the usual key</source>
            <translation>恢复默认按键</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>No key</source>
            <translation>未设置按键</translation>
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue this answer</source>
            <translation>继续此回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Go on where the answer ended</source>
            <translation>从回答结束处继续</translation>
        </message>
    </context>
    <context>
        <name>_MoreChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more</source>
            <translation>
                <numerusform>另有 %Ln 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more document(s)</source>
            <translation>
                <numerusform>另有 %Ln 个文档</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_RepoCard</name>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get</source>
            <translation>获取</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get {name}</source>
            <translation>获取 {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes</source>
            <translation>显示大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes of {name}</source>
            <translation>显示 {name} 的大小</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>licence {licence}</source>
            <translation>许可证：{licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>needs an account and a token</source>
            <translation>需要账号和访问令牌</translation>
        </message>
    </context>
    <context>
        <name>_SourceRow</name>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Source {0}: {1}</source>
            <translation>来源 {0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>_StepHeader</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Tool step: {0}</source>
            <translation>工具步骤：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>{0}, failed</source>
            <translation>{0}，失败</translation>
        </message>
    </context>
    <context>
        <name>_StepsView</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Raw and unfiltered, as the model thinks. It may be wrong.</source>
            <translation>模型思考的原始内容，未经过滤，可能有误。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning</source>
            <translation>思考过程</translation>
        </message>
    </context>
    <context>
        <name>_ZoomSlider</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
    </context>
</TS>
