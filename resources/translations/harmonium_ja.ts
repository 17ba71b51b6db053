<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>About Harmonium</source>
            <translation>Harmoniumについて</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Built of:</source>
            <translation>使用しているコンポーネント：</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Free software under the Apache License 2.0. Not made by OpenAI.</source>
            <translation>Apache License 2.0に基づく自由ソフトウェアです。OpenAIの製品ではありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium's licence</source>
            <translation>Harmoniumのライセンス</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Talk with OpenAI's open-weight gpt-oss on your own computer.</source>
            <translation>OpenAIのオープンウェイトモデルgpt-ossと、自分のコンピューターで会話できます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Version {version}</source>
            <translation>バージョン{version}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>About Harmonium</source>
            <translation>Harmoniumについて</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Answer now</source>
            <translation>今すぐ回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Asking and answers</source>
            <translation>質問と回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach a folder…</source>
            <translation>フォルダーを添付…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach files…</source>
            <translation>ファイルを添付…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close the document</source>
            <translation>文書を閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy last answer</source>
            <translation>最後の回答をコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents…</source>
            <translation>文書…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Give the model’s memory back</source>
            <translation>モデルのメモリーを解放</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Go to…</source>
            <translation>ジャンプ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Guide</source>
            <translation>ガイド</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Import conversations…</source>
            <translation>会話をインポート…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Larger text</source>
            <translation>文字を大きく</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New temporary conversation</source>
            <translation>新しい一時的な会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>標準の文字サイズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open model file…</source>
            <translation>モデルファイルを開く…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Program</source>
            <translation>アプリ</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Read everything for the next question</source>
            <translation>次の質問で全文を読む</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Search conversations</source>
            <translation>会話を検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the conversations</source>
            <translation>会話一覧の表示/非表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the reasoning</source>
            <translation>思考過程の表示/非表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>文字を小さく</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>View</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Write a message</source>
            <translation>メッセージを書く</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Adapters (LoRA)</source>
            <translation>アダプター（LoRA）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Add an adapter file…</source>
            <translation>アダプターファイルを追加…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Small files that change how this model answers.</source>
            <translation>このモデルの回答のしかたを変える小さなファイルです。</translation>
        </message>
    </context>
    <context>
        <name>AnswerSources</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Show all %Ln source(s)</source>
            <translation>
                <numerusform>%Ln件の出典をすべて表示</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Also with Ctrl and + or -, or with Ctrl and the wheel.</source>
            <translation>Ctrlと+または-、あるいはCtrlとホイールでも変更できます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Hide the model's reasoning</source>
            <translation>モデルの思考過程を隠す</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>You then only see that the model is thinking, and for how long.</source>
            <translation>思考中であることと、その時間だけが表示されます。</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Put into the text</source>
            <translation>本文に入れる</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>… %n more character(s)</source>
            <translation>
                <numerusform>… 残り%n文字</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Looking for backups…</source>
            <translation>バックアップを探しています…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>There is no backup yet. Harmonium makes one on each day on which you write.</source>
            <translation>バックアップはまだありません。何か書いた日ごとに、Harmoniumが1つ作成します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Your conversations, documents and settings go back to that day. What you have now is kept in the profile folder. The window closes for a moment.</source>
            <translation>会話、文書、設定がその日の状態に戻ります。現在の内容はプロファイルのフォルダーに残ります。ウィンドウはいったん閉じます。</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <location filename="../../app/ui/safety/backup_list.py" />
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
    </context>
    <context>
        <name>BackupRows</name>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>A backup is being made…</source>
            <translation>バックアップを作成中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Go back to an earlier day</source>
            <translation>以前の日の状態に戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Harmonium makes a backup on each day on which you write, and keeps the last seven. They are encrypted if your conversations are. Each backup also checks your conversations for damage.</source>
            <translation>何か書いた日ごとに、Harmoniumがバックアップを作成し、直近の7つを残します。会話が暗号化されていれば、バックアップも暗号化されます。作成のたびに、会話が壊れていないかも検査します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Last backup: {day}, {size}</source>
            <translation>最後のバックアップ：{day}、{size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Looking for backups…</source>
            <translation>バックアップを探しています…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Restore…</source>
            <translation>復元…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Show what is damaged…</source>
            <translation>壊れている内容を表示…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>There is no backup yet</source>
            <translation>バックアップはまだありません</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>What you have now is kept in the profile folder.</source>
            <translation>現在の内容はプロファイルのフォルダーに残ります。</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Everything goes back to that day. What you have now is kept in the profile folder.</source>
            <translation>すべてがその日の状態に戻ります。現在の内容はプロファイルのフォルダーに残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Looking for backups…</source>
            <translation>バックアップを探しています…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>There is no backup. Go back and choose Repair: it saves what can still be read.</source>
            <translation>バックアップがありません。戻って「修復」を選択すると、まだ読み取れる内容を救出できます。</translation>
        </message>
    </context>
    <context>
        <name>BeginMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Import conversations…</source>
            <translation>会話をインポート…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Nothing of it is stored: it is gone when you leave it.</source>
            <translation>何も保存されず、離れると消えます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Temporary conversation</source>
            <translation>一時的な会話</translation>
        </message>
    </context>
    <context>
        <name>BodyMenu</name>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy as Markdown</source>
            <translation>Markdownとしてコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy code</source>
            <translation>コードをコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy link address</source>
            <translation>リンクのアドレスをコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy table</source>
            <translation>表をコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Quote</source>
            <translation>引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Next version</source>
            <translation>次のバージョン</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Previous version</source>
            <translation>前のバージョン</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Version {here} of {count}</source>
            <translation>バージョン{here}/{count}</translation>
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) are in “{name}” now.</source>
            <translation>
                <numerusform>%n件の会話を「{name}」に保存しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) were imported.</source>
            <translation>
                <numerusform>%n件の会話をインポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>Show the folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>The conversation is in “{name}” now.</source>
            <translation>会話を「{name}」に保存しました。</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation</source>
            <translation>この会話への指示</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation (there are some)</source>
            <translation>この会話への指示（設定あり）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Menu</source>
            <translation>メニュー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Not stored</source>
            <translation>保存されません</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Show the conversations</source>
            <translation>会話一覧を表示</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>An archive cannot be attached: unpack it first, or use Import in the menu if it holds conversations.</source>
            <translation>アーカイブは添付できません。先に展開してください。会話が入っている場合は、メニューの「インポート」を使ってください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Answering another conversation</source>
            <translation>別の会話に回答中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Ask something</source>
            <translation>質問を入力</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Let the starter model answer now</source>
            <translation>今すぐスターターモデルで回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Only text can be pasted: models like gpt-oss do not see pictures.</source>
            <translation>貼り付けられるのはテキストだけです。gpt-ossのようなモデルは画像を認識できません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Repair…</source>
            <translation>修復…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Some of your conversations are damaged. Nothing was changed.</source>
            <translation>一部の会話が壊れています。何も変更されていません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Starter model</source>
            <translation>スターターモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Temporary conversation</source>
            <translation>一時的な会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Thinking…</source>
            <translation>思考中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Together that would be too much text to attach: add only what matters.</source>
            <translation>添付するテキストが全体で多すぎます。必要なものだけを追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Your conversations can only be read: their folder or disk is write-protected. Search and export them as usual; nothing new is kept.</source>
            <translation>会話は読み取り専用です。フォルダーまたはディスクが書き込み禁止になっています。検索とエクスポートは通常どおり使えますが、新しい内容は保存されません。</translation>
        </message>
    </context>
    <context>
        <name>ChatSession</name>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>No model is chosen. Open a model file first.</source>
            <translation>モデルが選択されていません。先にモデルファイルを開いてください。</translation>
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Stop the answer first, then delete the message.</source>
            <translation>先に回答を停止してから、メッセージを削除してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation>
                <numerusform>古いほうから%n件のメッセージがモデルのコンテキストに収まらなくなりました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CitationPreview</name>
        <message>
            <location filename="../../app/ui/chat/citation_preview.py" />
            <source>Click to open</source>
            <translation>クリックして開く</translation>
        </message>
    </context>
    <context>
        <name>CollectionChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln個のファイル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Collection {name}, {facts}</source>
            <translation>コレクション「{name}」、{facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Do not use {name} in this conversation</source>
            <translation>この会話で「{name}」を使用しない</translation>
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
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>More about it</source>
            <translation>その他の操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Name of the collection</source>
            <translation>コレクションの名前</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln個のファイル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>Collections</source>
            <translation>コレクション</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>This conversation</source>
            <translation>この会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>{name}, {count}</source>
            <translation>{name}、{count}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln個のファイル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>A temporary conversation uses no collections.</source>
            <translation>一時的な会話ではコレクションを使用しません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add a folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add files…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. A folder is watched: what comes into it later is read too. Any conversation can use the collection.</source>
            <translation>ファイルやフォルダーをここにドロップしてください。フォルダーは監視され、あとから追加されたものも読み取ります。コレクションはどの会話でも使用できます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. They are read on this computer, and your questions are answered from them, with the place that proves it.</source>
            <translation>ファイルやフォルダーをここにドロップしてください。このコンピューター上で読み取り、質問にはその内容から、根拠となる箇所を示して回答します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Files that only this conversation uses.</source>
            <translation>この会話だけで使用するファイルです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Find a file by its name</source>
            <translation>名前でファイルを検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Left out of folders: hidden files, links, programs, pictures and sound, and what tools make for themselves (.git, node_modules, __pycache__, .venv, build). A file named .harmoniumignore in a folder says what else, in the way of .gitignore. Files are only read, never changed.</source>
            <translation>フォルダー内で除外されるもの：隠しファイル、リンク、プログラム、画像と音声、ツールが自動で作成するもの（.git、node_modules、__pycache__、.venv、build）。それ以外に除外するものは、フォルダー内の.harmoniumignoreという名前のファイルに、.gitignoreと同じ書き方で指定できます。ファイルは読み取るだけで、変更されることはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>No file has “{words}” in its name.</source>
            <translation>名前に「{words}」を含むファイルはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Open in its program</source>
            <translation>関連付けられたアプリで開く</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Read again</source>
            <translation>読み取り直す</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>This conversation</source>
            <translation>この会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Use it in this conversation</source>
            <translation>この会話で使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What is left out of folders</source>
            <translation>フォルダー内で除外されるもの</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What was read…</source>
            <translation>読み取った内容…</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>A command, a conversation, a saved prompt</source>
            <translation>コマンド、会話、保存したプロンプト</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Found</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Go to</source>
            <translation>ジャンプ</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Add to the message</source>
            <translation>メッセージに追加</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Answer now</source>
            <translation>今すぐ回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach a folder…</source>
            <translation>フォルダーを添付…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach files…</source>
            <translation>ファイルを添付…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Collections</source>
            <translation>コレクション</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Documents…</source>
            <translation>文書…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>End the thinking and answer with what there is</source>
            <translation>思考を打ち切り、そこまでの内容で回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Instructions for this conversation…</source>
            <translation>この会話への指示…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Keep this text as a saved prompt…</source>
            <translation>このテキストをプロンプトとして保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model: {name}</source>
            <translation>モデル：{name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Not in a temporary conversation</source>
            <translation>一時的な会話では使えません</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Open model file…</source>
            <translation>モデルファイルを開く…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Pasted text</source>
            <translation>貼り付けたテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Quoted text</source>
            <translation>引用したテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Read everything</source>
            <translation>全文を読む</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Saved prompts	/</source>
            <translation>保存したプロンプト	/</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>The model that answers</source>
            <translation>回答するモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Your message</source>
            <translation>あなたのメッセージ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>{name} (cannot be used)</source>
            <translation>{name}（使用できません）</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Back end</source>
            <translation>バックエンド</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Copy all of this</source>
            <translation>すべてコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Cores</source>
            <translation>コア</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Give the memory back</source>
            <translation>メモリーを解放</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>In memory</source>
            <translation>メモリー内のモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Instructions</source>
            <translation>命令セット</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Look again</source>
            <translation>再確認</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Looking at this computer…</source>
            <translation>このコンピューターを確認中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory speed</source>
            <translation>メモリー速度</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>No model is in memory. The next question loads it.</source>
            <translation>メモリーにモデルはありません。次の質問で読み込まれます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Processor</source>
            <translation>プロセッサー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Reads</source>
            <translation>読み込み</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What models compute on</source>
            <translation>モデルの計算に使うデバイス</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>このコンピューターの性能を確認できませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Writes</source>
            <translation>生成</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>could not be loaded</source>
            <translation>読み込み失敗</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>driver {driver}</source>
            <translation>ドライバー：{driver}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>not needed</source>
            <translation>不要</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{cores} cores, {threads} threads</source>
            <translation>{cores}コア、{threads}スレッド</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{free} of {total} free</source>
            <translation>{total}（空き{free}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{name} is in memory, ready to answer.</source>
            <translation>{name}はメモリーに読み込まれ、回答できる状態です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} GB/s, measured</source>
            <translation>{number} GB/s（実測）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens</source>
            <translation>{number}トークン</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s</source>
            <translation>{number}トークン/秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s ({certainty})</source>
            <translation>{number}トークン/秒（{certainty}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{total}, of which {free} are free</source>
            <translation>{total}（空き{free}）</translation>
        </message>
    </context>
    <context>
        <name>Connections</name>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of the update {subject}</source>
            <translation>アップデート{subject}のダウンロード</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of {subject}</source>
            <translation>{subject}のダウンロード</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Files of {subject}</source>
            <translation>{subject}のファイル一覧</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Look for an update of Harmonium</source>
            <translation>Harmoniumのアップデートの確認</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Nobody asked for this</source>
            <translation>誰も要求していない接続</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Search for “{subject}”</source>
            <translation>「{subject}」の検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>by a command</source>
            <translation>コマンドから</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>in the program part “{program}”</source>
            <translation>アプリの「{program}」部分</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>no address was named</source>
            <translation>アドレスの指定なし</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>not finished</source>
            <translation>未完了</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused, Harmonium was offline</source>
            <translation>拒否（Harmoniumはオフライン）</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>{sent} sent, {received} received</source>
            <translation>送信{sent}、受信{received}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>“{subject}” tried this by itself</source>
            <translation>「{subject}」が自動で試行</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln connection(s) since installation</source>
            <translation>
                <numerusform>インストール以降の接続：%Ln回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln more attempt(s) were refused.</source>
            <translation>
                <numerusform>ほかに%Ln回の試行が拒否されました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections, the latest first</source>
            <translation>接続の一覧（新しい順）</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copy the list</source>
            <translation>一覧をコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/offline.py" />
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Harmonium was started with --offline. It stays offline until you quit it.</source>
            <translation>Harmoniumは--offlineを指定して起動されました。終了するまでオフラインのままです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>No connection in the list has these words.</source>
            <translation>一覧に、この語句を含む接続はありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Nothing is downloaded or searched for, whatever you click.</source>
            <translation>何をクリックしても、ダウンロードや検索は行われません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list</source>
            <translation>一覧を検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list of connections</source>
            <translation>接続の一覧を検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Stay offline</source>
            <translation>オフラインを維持</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>This file keeps Harmonium offline. While it exists, that cannot be changed here:</source>
            <translation>次のファイルにより、Harmoniumはオフラインになっています。このファイルがある間は、ここで変更できません：</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>When you look for an update, {host} learns which of its files you ask for, and nothing else.</source>
            <translation>アップデートを確認するときに{host}に伝わるのは、どのファイルを要求したかだけで、ほかには何も伝わりません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Your questions, answers, documents and settings are never sent. Only when you search for a model or download one does {host} learn something: the words of the search, the name of the model, and your access token if the model needs one. Files may come from other computers that {host} names. Those never get your access token.</source>
            <translation>質問、回答、文書、設定が送信されることは決してありません。モデルを検索またはダウンロードするときにだけ、検索語、モデルの名前、モデルが求める場合はアクセストークンが{host}に伝わります。ファイルは{host}が指定する別のコンピューターから届くことがありますが、そこにアクセストークンが送られることはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>“{reason}”</source>
            <translation>「{reason}」</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <location filename="../../app/ui/help/contents.py" />
            <source>Contents</source>
            <translation>目次</translation>
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
            <translation>コンテキストの{percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{used} of the {all} tokens that the model can read at once, with what you are writing now.</source>
            <translation>モデルが一度に読めるのは{all}トークンです。入力中の内容を含めて{used}トークンを使用しています。</translation>
        </message>
    </context>
    <context>
        <name>ContextWarning</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>The oldest %n message(s) will not fit: the model will not see them.</source>
            <translation>
                <numerusform>古いほうから%n件のメッセージは収まらず、モデルには渡されません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text or remove an attachment.</source>
            <translation>約{tokens}トークン超過しています。テキストを短くするか、添付ファイルを外してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text.</source>
            <translation>約{tokens}トークン超過しています。テキストを短くしてください。</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the conversation</source>
            <translation>会話の新しい名前</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the folder</source>
            <translation>フォルダーの新しい名前</translation>
        </message>
    </context>
    <context>
        <name>ConversationItemModel</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, collapsed</source>
            <translation>フォルダー「{name}」、折りたたみ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, expanded</source>
            <translation>フォルダー「{name}」、展開</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, being answered</source>
            <translation>{title}、回答中</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, pinned</source>
            <translation>{title}、ピン留め済み</translation>
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
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
    </context>
    <context>
        <name>ConversationView</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/conversation_view.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n件の会話</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <location filename="../../app/ui/protection/cover.py" />
            <source>Harmonium is locked</source>
            <translation>Harmoniumはロックされています</translation>
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>%n part(s) could not be read</source>
            <translation>
                <numerusform>%nか所を読み取れませんでした</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Answer again, from all of the text: this takes longer</source>
            <translation>全文に基づいて再度回答（時間がかかります）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything</source>
            <translation>全文を読む</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything for this question</source>
            <translation>この質問のために全文を読む</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on none of the documents</source>
            <translation>どの文書にも基づいていません</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {0}</source>
            <translation>根拠：{0}の一部</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {used} of %n document(s)</source>
            <translation>
                <numerusform>根拠：%n件の文書のうち{used}件の一部</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of %n document(s)</source>
            <translation>
                <numerusform>根拠：%n件の文書の全文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of {0}</source>
            <translation>根拠：{0}の全文</translation>
        </message>
    </context>
    <context>
        <name>DamageDialog</name>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Damaged conversations</source>
            <translation>壊れた会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Later</source>
            <translation>あとで</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. The damaged files are kept. The disk may be about to fail: copy the profile folder to another one.</source>
            <translation>修復すると、まだ読み取れるメッセージはすべて残ります。欠けたメッセージは、バックアップにあればそこから補い、なければ印を付けます。壊れたファイルは残ります。ディスクがまもなく故障する可能性があります。プロファイルのフォルダーを別のディスクにコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Restore a backup…</source>
            <translation>バックアップを復元…</translation>
        </message>
    </context>
    <context>
        <name>DamageNotices</name>
        <message>
            <location filename="../../app/ui/safety/damage_notices.py" />
            <source>Show…</source>
            <translation>表示…</translation>
        </message>
    </context>
    <context>
        <name>DamagedPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. Whatever you choose, the damaged files are kept.</source>
            <translation>修復すると、まだ読み取れるメッセージはすべて残ります。欠けたメッセージは、バックアップにあればそこから補い、なければ印を付けます。どちらを選んでも、壊れたファイルは残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup…</source>
            <translation>バックアップを復元…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Some of your conversations are damaged</source>
            <translation>一部の会話が壊れています</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>This file is damaged, and was left untouched:</source>
            <translation>次のファイルが壊れています。変更は加えていません：</translation>
        </message>
    </context>
    <context>
        <name>Deletions</name>
        <message numerus="yes">
            <location filename="../../app/ui/deletions.py" />
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n件の会話を削除しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>The conversation was deleted.</source>
            <translation>会話を削除しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>“{title}” was deleted.</source>
            <translation>「{title}」を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>The passphrase is set.</source>
            <translation>パスフレーズを設定しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here and answers from now on.</source>
            <translation>{name}のダウンロードが完了しました。今後はこのモデルが回答します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here.</source>
            <translation>{name}のダウンロードが完了しました。</translation>
        </message>
    </context>
    <context>
        <name>DocumentChip</name>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Open in its program</source>
            <translation>関連付けられたアプリで開く</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read it again</source>
            <translation>読み取り直す</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read {name} again</source>
            <translation>{name}を読み取り直す</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove from this conversation</source>
            <translation>この会話から外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove {name}</source>
            <translation>{name}を外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>What was read of it…</source>
            <translation>読み取った内容…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>{name}, {facts}</source>
            <translation>{name}、{facts}</translation>
        </message>
    </context>
    <context>
        <name>DocumentChips</name>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Documents</source>
            <translation>文書</translation>
        </message>
    </context>
    <context>
        <name>DocumentCollections</name>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>There is nothing in it that can be read.</source>
            <translation>読み取れるものがありません。</translation>
        </message>
    </context>
    <context>
        <name>DocumentCommands</name>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed.</source>
            <translation>「{name}」を外しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed: add the file again to see it.</source>
            <translation>「{name}」は外されています。表示するには、ファイルをもう一度追加してください。</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetails</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Extent</source>
            <translation>分量</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>How much of it is read</source>
            <translation>読み取りの進行状況</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Left out, or not as you see it</source>
            <translation>読み取れなかった箇所、見た目と異なる箇所</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Open in its program</source>
            <translation>関連付けられたアプリで開く</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Read again</source>
            <translation>読み取り直す</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>about {n} tokens</source>
            <translation>約{n}トークン</translation>
        </message>
    </context>
    <context>
        <name>DocumentFileDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach files</source>
            <translation>ファイルを添付</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Documents ({patterns})</source>
            <translation>文書 ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>DocumentFolderDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach a folder</source>
            <translation>フォルダーを添付</translation>
        </message>
    </context>
    <context>
        <name>DocumentItemModel</name>
        <message>
            <location filename="../../app/ui/documents/document_item_model.py" />
            <source>{name}, {state}</source>
            <translation>{name}、{state}</translation>
        </message>
    </context>
    <context>
        <name>DocumentLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln being read</source>
            <translation>
                <numerusform>%Ln件を読み取り中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln collection(s)</source>
            <translation>
                <numerusform>%Ln個のコレクション</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln件の文書</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Being read; you can ask already</source>
            <translation>読み取り中です（もう質問できます）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Read everything</source>
            <translation>全文を読む</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Searched</source>
            <translation>検索して使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Show or hide the documents ({count})</source>
            <translation>文書の表示/非表示（{count}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The model reads all of it before it answers.</source>
            <translation>モデルは全文を読んでから回答します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The next question is answered from all of the text, read part by part.
That takes its time, and is right for “summarise”, “list all”, “how many”.</source>
            <translation>次の質問には、全文を少しずつ読んでから回答します。
時間はかかりますが、「要約して」「すべて挙げて」「いくつあるか」といった質問に適しています。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Up to {room} tokens of text are read whole. What does not fit is searched: the model opens the places that it finds.</source>
            <translation>{room}トークンまでのテキストは全文を読みます。収まらない分は検索し、モデルは見つかった箇所を開きます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Whole text: {used} of {room} tokens</source>
            <translation>全文：{used}/{room}トークン</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>{whole} whole ({used} of {room} tokens), the rest searched</source>
            <translation>全文{whole}件（{used}/{room}トークン）、残りは検索</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <location filename="../../app/ui/documents/document_list.py" />
            <source>Documents</source>
            <translation>文書</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Document</source>
            <translation>文書</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Nothing of this document is read yet.</source>
            <translation>この文書はまだ読み取られていません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Opening…</source>
            <translation>開いています…</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>There is no text in this document.</source>
            <translation>この文書にテキストはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>This document is not here any longer. Add the file again to see it.</source>
            <translation>この文書はもうここにありません。表示するには、ファイルをもう一度追加してください。</translation>
        </message>
    </context>
    <context>
        <name>DocumentViews</name>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The system has no program for “{name}”, or the file is gone: look for it in its folder.</source>
            <translation>「{name}」を開けるアプリがシステムにないか、ファイルがなくなっています。保存先のフォルダーを確認してください。</translation>
        </message>
    </context>
    <context>
        <name>DocumentWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln個のファイル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln not read</source>
            <translation>
                <numerusform>%Ln件は読み取り不可</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Lnページ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln sheet(s)</source>
            <translation>
                <numerusform>%Ln枚のシート</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln slide(s)</source>
            <translation>
                <numerusform>%Ln枚のスライド</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln件が待機中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>It could not be read.</source>
            <translation>読み取れませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>No files yet</source>
            <translation>ファイルはまだありません</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>Page(s) {numbers}</source>
            <translation>
                <numerusform>{numbers}ページ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read</source>
            <translation>読み取り済み</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read in part: {extent}</source>
            <translation>一部のみ読み取り済み：{extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read: {extent}</source>
            <translation>読み取り済み：{extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading, {percent}</source>
            <translation>読み取り中、{percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>The file is gone or out of reach. What was read of it can still be searched.</source>
            <translation>ファイルがなくなったか、アクセスできません。すでに読み取った内容は引き続き検索できます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>There is text that nobody sees in the document; the model reads it.</source>
            <translation>文書に目に見えないテキストがあり、モデルはそれも読みます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Waits to be read</source>
            <translation>読み取り待ち</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>cannot be read</source>
            <translation>読み取り不可</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>file is gone</source>
            <translation>ファイルなし</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>reading</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>waiting</source>
            <translation>待機中</translation>
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
                <numerusform>… ほか%Ln件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>%n file(s) were removed. They stay where they are.</source>
            <translation>
                <numerusform>%n個のファイルを外しました。ファイル自体は元の場所に残ります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete “{name}”? What was read of its files is forgotten; the files stay.</source>
            <translation>「{name}」を削除しますか？ファイルから読み取った内容は消去されますが、ファイル自体は残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Drop files or folders to add them here</source>
            <translation>ファイルやフォルダーをドロップしてここに追加</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>New collection</source>
            <translation>新しいコレクション</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” is no longer watched. Its files stay where they are.</source>
            <translation>「{name}」の監視を終了しました。ファイル自体は元の場所に残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” was removed. The file stays.</source>
            <translation>「{name}」を外しました。ファイル自体は残ります。</translation>
        </message>
    </context>
    <context>
        <name>DownloadCard</name>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel the download of {name}</source>
            <translation>{name}のダウンロードをキャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Download of {name}</source>
            <translation>{name}のダウンロード</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on with the download of {name}</source>
            <translation>{name}のダウンロードを再開</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>It is here, and it is exactly the published file.</source>
            <translation>ダウンロードが完了し、公開されたファイルと完全に一致しています。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep the download of {name}</source>
            <translation>{name}のダウンロードを残す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause the download of {name}</source>
            <translation>{name}のダウンロードを一時停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take off the list</source>
            <translation>一覧から外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take {name} off the list</source>
            <translation>{name}を一覧から外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away the {size} that are here already?</source>
            <translation>ダウンロード済みの{size}を破棄しますか？</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away what is here of {name}</source>
            <translation>{name}のダウンロード済みの部分を破棄</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw it away</source>
            <translation>破棄</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try to download {name} again</source>
            <translation>{name}のダウンロードを再試行</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use it</source>
            <translation>使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use {name}</source>
            <translation>{name}を使う</translation>
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
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Do not take it in</source>
            <translation>インポートをキャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Download of {name}</source>
            <translation>{name}のダウンロード</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Go on with the download</source>
            <translation>ダウンロードを再開</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Import of {name}</source>
            <translation>{name}のインポート</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Pause the download</source>
            <translation>ダウンロードを一時停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Show all downloads</source>
            <translation>すべてのダウンロードを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Taking the file in and checking it</source>
            <translation>ファイルをインポートして検証中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Try again</source>
            <translation>再試行</translation>
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
            <translation>正しく届いたか検証しています…</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Could not be fetched</source>
            <translation>ダウンロードできませんでした</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Here, and checked</source>
            <translation>ダウンロードと検証が完了しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Paused at {percent}</source>
            <translation>{percent} で一時停止中</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waiting; it goes on by itself</source>
            <translation>待機中です。自動的に再開します</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waits for the one before it</source>
            <translation>前のダウンロードを待っています</translation>
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
            <translation>残り{time}</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <location filename="../../app/services/downloads.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or bring the model file here from another computer.</source>
            <translation>Harmoniumはオフラインに設定されています。設定で「オフラインを維持」をオフにするか、別のコンピューターからモデルファイルを持ってきてください。</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Back to no limit</source>
            <translation>制限なしに戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Download limit</source>
            <translation>ダウンロード速度の上限</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads go on after a lost connection, and after Harmonium was closed. What arrives is compared with what was published before a model is used.</source>
            <translation>ダウンロードは、接続が切れたあとや、Harmoniumを閉じたあとでも続きから再開されます。モデルを使う前に、受信した内容を公開された内容と照合します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Get a model</source>
            <translation>モデルを入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Harmonium is offline by choice: nothing is fetched until you change it.</source>
            <translation>Harmoniumはオフラインに設定されています。設定を変更するまで、何もダウンロードされません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>In megabytes a second, for all downloads together.</source>
            <translation>すべてのダウンロードの合計（MB/秒）です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>None</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Nothing is being downloaded.</source>
            <translation>ダウンロード中のものはありません。</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <location filename="../../app/ui/drop_hint.py" />
            <source>Drop files or folders to ask about them, or a model file to open it</source>
            <translation>ファイルやフォルダーをドロップして質問、モデルファイルをドロップして開く</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes}分{seconds}秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{seconds} s</source>
            <translation>{seconds}秒</translation>
        </message>
    </context>
    <context>
        <name>EffectView</name>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Looking at this computer…</source>
            <translation>このコンピューターを確認中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>This computer's memory</source>
            <translation>このコンピューターのメモリー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Writes {writing} tokens/s ({certainty}); reads {reading} tokens/s.</source>
            <translation>生成{writing}トークン/秒（{certainty}）、読み込み{reading}トークン/秒。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card, the experts of {experts} of them in the computer's memory.</source>
            <translation>{all}層のうち{number}層をグラフィックカードに置き、そのうち{experts}層のエキスパートはコンピューターのメモリーに置きます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card.</source>
            <translation>{all}層のうち{number}層をグラフィックカードに置きます。</translation>
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
            <translation>思考レベル：高</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High: thinks long, for hard problems</source>
            <translation>高：長く考える（難しい問題向け）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>How long the model thinks before it answers</source>
            <translation>回答前にモデルが考える長さ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low effort</source>
            <translation>思考レベル：低</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low: answers quickly, thinks little</source>
            <translation>低：あまり考えず、すばやく回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium effort</source>
            <translation>思考レベル：中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium: a good balance for most questions</source>
            <translation>中：ほとんどの質問に適したバランス</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort levels</source>
            <translation>思考レベルなし</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>This model cannot be told how long to think; gpt-oss can.</source>
            <translation>このモデルでは思考の長さを指定できません。gpt-ossでは指定できます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>約%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n second(s)</source>
            <translation>
                <numerusform>約%n秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about an hour</source>
            <translation>約1時間</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>more than an hour</source>
            <translation>1時間以上</translation>
        </message>
    </context>
    <context>
        <name>EncryptingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypted so far</source>
            <translation>暗号化の進行状況</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypting your conversations</source>
            <translation>会話を暗号化しています</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>This happens once. Nothing is lost if it is interrupted.</source>
            <translation>この処理は1回だけです。途中で中断されても、何も失われません。</translation>
        </message>
    </context>
    <context>
        <name>EndPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Nothing was changed</source>
            <translation>何も変更していません</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Open Harmonium</source>
            <translation>Harmoniumを開く</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repaired</source>
            <translation>修復しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restored</source>
            <translation>復元しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>The files from before are kept in:</source>
            <translation>元のファイルの保存場所：</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your documents will be read again.</source>
            <translation>文書は読み直されます。</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Answering…</source>
            <translation>回答中…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Checking the model file… {percent} %</source>
            <translation>モデルファイルを検証中… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Loading model… {percent} %</source>
            <translation>モデルを読み込み中… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model not loaded</source>
            <translation>モデル未読み込み</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded</source>
            <translation>モデルを解放済み</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded after a pause</source>
            <translation>未使用のためモデルを解放済み</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded for other programs</source>
            <translation>ほかのアプリのためモデルを解放済み</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Other programs need the memory, so the model gave it back. The next question loads it again.</source>
            <translation>ほかのアプリがメモリーを必要としているため、モデルのメモリーを解放しました。次の質問で再び読み込まれます。</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Starting the engine…</source>
            <translation>エンジンを起動中…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Testing the model…</source>
            <translation>モデルをテスト中…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>The model is not running</source>
            <translation>モデルは動作していません</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Also remove the models in this folder</source>
            <translation>このフォルダーにあるモデルも消去</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Erase everything</source>
            <translation>すべて消去</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>The keys are destroyed first, so that nobody can read what may be left on this disk. Copies of the folder that were made before can still be opened with the passphrase or the recovery code.</source>
            <translation>最初に鍵を破棄するため、このディスクに残っているかもしれない内容は誰にも読めなくなります。以前に作成したフォルダーのコピーは、パスフレーズまたは回復コードで引き続き開けます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This profile is not encrypted. The files are overwritten, but modern disks may keep older copies of what was in them.</source>
            <translation>このプロファイルは暗号化されていません。ファイルは上書きされますが、最近のディスクには内容の古いコピーが残ることがあります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This removes all conversations, prompts, settings and backups of this profile, and what Harmonium has stored of your documents. Then Harmonium closes. Files elsewhere stay, such as the documents themselves and exports.</source>
            <translation>このプロファイルのすべての会話、プロンプト、設定、バックアップと、Harmoniumが文書から保存した内容が削除され、その後Harmoniumが終了します。元の文書やエクスポートしたものなど、ほかの場所にあるファイルは残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Type “{word}” to confirm. This cannot be undone.</source>
            <translation>確認のため「{word}」と入力してください。この操作は元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>erase</source>
            <translation>消去</translation>
        </message>
    </context>
    <context>
        <name>ErasingWindow</name>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Erasing everything</source>
            <translation>すべてを消去しています</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium closes when it is done. If it is interrupted, it goes on next time.</source>
            <translation>完了するとHarmoniumが終了します。中断された場合は、次回に続きを行います。</translation>
        </message>
    </context>
    <context>
        <name>ExpertPage</name>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>16 bits</source>
            <translation>16ビット</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits</source>
            <translation>8ビット</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits take half the memory; gpt-oss becomes slower with them.</source>
            <translation>8ビットではメモリーが半分で済みますが、gpt-ossは遅くなります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic: {value}</source>
            <translation>自動：{value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Back to the three choices</source>
            <translation>3つの選択肢に戻る</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Batch</source>
            <translation>バッチサイズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Counted from the last one; one more than there are takes the output, too.</source>
            <translation>最後の層から数えます。層の総数より1つ多くすると、出力層も置きます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Every value</source>
            <translation>すべての値</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Experts are most of the weights, and few are used for each token.</source>
            <translation>エキスパートは重みの大部分を占めますが、トークンごとに使うのは一部だけです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>How many processor cores compute.</source>
            <translation>計算に使うプロセッサーのコア数です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>In tokens: how much of a conversation the model sees.</source>
            <translation>モデルが参照できる会話の長さ（トークン数）です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers on the graphics card</source>
            <translation>グラフィックカードの層数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers whose experts stay in the computer's memory</source>
            <translation>エキスパートをメモリーに残す層数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Less memory for the context, and faster.</source>
            <translation>コンテキストに使うメモリーが減り、速くなります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Loads faster, and lets a model that is too big run from the disk.</source>
            <translation>読み込みが速くなり、大きすぎるモデルもディスクから実行できます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Lock it in memory</source>
            <translation>メモリーにロック</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Map the file into memory</source>
            <translation>ファイルをメモリーにマップ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Microbatch</source>
            <translation>マイクロバッチサイズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Precision of the context</source>
            <translation>コンテキストの精度</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Processor only</source>
            <translation>プロセッサーのみ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>The system cannot move it to the disk; it may refuse.</source>
            <translation>システムがディスクに移せなくなります。システムに拒否されることもあります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Threads</source>
            <translation>スレッド数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens computed together. More read faster and take memory.</source>
            <translation>まとめて計算するトークン数です。多いほど読み込みが速くなり、メモリーを使います。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens that are read in one go; until then a stop has to wait.</source>
            <translation>一度に読み込むトークン数です。読み終わるまで停止できません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What computes.</source>
            <translation>計算に使うデバイスです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What is automatic follows from the choice and from this computer.</source>
            <translation>自動の値は、選択とこのコンピューターに応じて決まります。</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>All branches, for Harmonium to import again</source>
            <translation>すべての分岐（Harmoniumに再度インポート可能）</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Export %n conversation(s)</source>
            <translation>
                <numerusform>%n件の会話をエクスポート</numerusform>
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
            <translation>表示中の分岐をプレーンテキストで（メモやエディター向け）</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch for any browser, without scripts</source>
            <translation>表示中の分岐をどのブラウザーでも開ける形式で（スクリプトなし）</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch on pages, to print or to send</source>
            <translation>表示中の分岐をページ形式で（印刷や送付向け）</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant</source>
            <translation>未加工のため、誤りや不快な内容を含む場合があります</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant; with the tool steps</source>
            <translation>未加工のため、誤りや不快な内容を含む場合があります。ツール使用も含みます</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Web page</source>
            <translation>Webページ</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>With the raw reasoning</source>
            <translation>未加工の思考過程を含める</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>A part of the program failed and did not finish what it was doing.</source>
            <translation>アプリの一部で問題が発生し、実行中の処理を完了できませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Go on</source>
            <translation>続行</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Something went wrong inside Harmonium</source>
            <translation>Harmoniumの内部で問題が発生しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Start again</source>
            <translation>再起動</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>There are %n other problem(s) as well.</source>
            <translation>
                <numerusform>ほかにも%n件の問題があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>This has happened %n time(s).</source>
            <translation>
                <numerusform>この問題は%n回発生しています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>You can go on. If something does not work as it should afterwards, start Harmonium again.</source>
            <translation>このまま続行できます。その後うまく動作しないことがあれば、Harmoniumを再起動してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Your conversations and documents are stored as they were. An answer that is being written goes on.</source>
            <translation>会話と文書は元のまま保存されています。生成中の回答はそのまま続きます。</translation>
        </message>
    </context>
    <context>
        <name>FailureViews</name>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Harmonium ended unexpectedly last time. Nothing that was stored is lost.</source>
            <translation>前回、Harmoniumが予期せず終了しました。保存済みの内容は失われていません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The report was copied.</source>
            <translation>レポートをコピーしました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The same problem inside Harmonium has come up again.</source>
            <translation>Harmoniumの内部で同じ問題が再び発生しました。</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPopup</name>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>A note, if you like. It stays on this computer.</source>
            <translation>よろしければメモをどうぞ。このコンピューターにのみ保存されます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Remove the rating</source>
            <translation>評価を取り消す</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was good about it?</source>
            <translation>どこが良かったですか？</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was wrong?</source>
            <translation>どこに問題がありましたか？</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>As it suits the disk</source>
            <translation>ディスクに合わせて自動</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Choose a file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Copy it into the models folder</source>
            <translation>モデルのフォルダーにコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Drop a model file (.gguf) here, from a stick or from another program. It is checked before it is used.</source>
            <translation>USBメモリーやほかのアプリのモデルファイル（.gguf）をここにドロップしてください。使用前に検証されます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>How a file is taken in</source>
            <translation>ファイルのインポート方法</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>I have the file</source>
            <translation>手元にあるファイル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Leave it where it lies</source>
            <translation>元の場所のまま使用</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Link it into the models folder</source>
            <translation>モデルのフォルダーにリンク</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Where it is kept</source>
            <translation>保存場所</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Close other large programs while it answers.</source>
            <translation>回答中は、ほかの大きなアプリを終了してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Download it anew</source>
            <translation>改めてダウンロード</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Forecast: {speed}, {context} context.
{pace}</source>
            <translation>予測：{speed}、コンテキスト{context}。
{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name}</source>
            <translation>{name}を入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name} anyway</source>
            <translation>それでも{name}を入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Go on with the download</source>
            <translation>ダウンロードを再開</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Harmonium is offline, so nothing is downloaded. Fetch the file on another computer and bring it here.</source>
            <translation>Harmoniumはオフラインのため、何もダウンロードされません。別のコンピューターでファイルをダウンロードして、ここに持ってきてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>I have the file…</source>
            <translation>手元のファイルを使う…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It can be used where it is: nothing has to be downloaded ({size}).</source>
            <translation>元の場所のまま使えます。ダウンロードは必要ありません（{size}）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory.</source>
            <translation>{memory}のメモリーが必要です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory. From the disk it would run too: {speed}. {pace}</source>
            <translation>{memory}のメモリーが必要です。ディスクからでも実行できます（{speed}）。{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Its answers are worth more than those of the starter model.</source>
            <translation>スターターモデルよりも実用的な回答が得られます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Looking whether it fits this computer…</source>
            <translation>このコンピューターに適しているか確認中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open a GGUF file here, or drop it onto this window.</source>
            <translation>ここでGGUFファイルを開くか、このウィンドウにドロップしてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open model file…</source>
            <translation>モデルファイルを開く…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>See other models…</source>
            <translation>ほかのモデルを見る…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use it</source>
            <translation>使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use {name}</source>
            <translation>{name}を使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{app} already has {name}</source>
            <translation>{app}に{name}があります</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} could not be fetched</source>
            <translation>{name}をダウンロードできませんでした</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} fits this computer</source>
            <translation>{name}はこのコンピューターに適しています</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is large for this computer</source>
            <translation>{name}はこのコンピューターには大きめです</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is not here yet</source>
            <translation>{name}のダウンロードはまだ完了していません</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is on this computer</source>
            <translation>{name}がこのコンピューターにあります</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is too large for this computer</source>
            <translation>{name}はこのコンピューターには大きすぎます</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} just fits this computer</source>
            <translation>{name}はこのコンピューターでかろうじて動作します</translation>
        </message>
    </context>
    <context>
        <name>FolderChips</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folders</source>
            <translation>監視中のフォルダー</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete the folder</source>
            <translation>フォルダーを削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation here</source>
            <translation>ここに新しい会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>In other programs</source>
            <translation>ほかのアプリのモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>LM Studio, Ollama, Jan, GPT4All and Hugging Face keep no model here.</source>
            <translation>LM Studio、Ollama、Jan、GPT4All、Hugging Faceのモデルは、このコンピューターにありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again</source>
            <translation>もう一度探す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again for models of other programs</source>
            <translation>ほかのアプリのモデルをもう一度探す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Looking into the folders of other programs…</source>
            <translation>ほかのアプリのフォルダーを確認中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>These need no download: their files are used, and left as they are.</source>
            <translation>これらはダウンロード不要です。ファイルはそのまま使用され、変更されません。</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>An answer that took more than ten seconds, or a model that was fetched, while the window is not in front.</source>
            <translation>ウィンドウが最前面にないとき、10秒以上かかった回答や、モデルのダウンロードの完了を通知します。</translation>
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
            <translation>新しい会話はこの指示で始まります。会話ごとに変更もできます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>For example: Answer briefly, in German.</source>
            <translation>例：日本語で簡潔に答えてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Harmonium then stays ready there when its window is closed, with the model in memory.</source>
            <translation>ウィンドウを閉じても、モデルをメモリーに保持したまま通知領域で待機します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>How long gpt-oss thinks in a new conversation.</source>
            <translation>新しい会話でgpt-ossが考える長さです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Instructions for the model</source>
            <translation>モデルへの指示</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Language</source>
            <translation>言語</translation>
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
            <translation>思考レベル</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Send messages with</source>
            <translation>メッセージの送信キー</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Show an icon in the notification area</source>
            <translation>通知領域にアイコンを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Tell me when something is ready</source>
            <translation>完了したら通知する</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The other one begins a new line; Shift+Enter always does.</source>
            <translation>もう一方は改行になります。Shift+Enterは常に改行です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The system's ({language})</source>
            <translation>システムの言語（{language}）</translation>
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
            <translation>どの項目も自動のままでかまいません。その場合はモデル開発元の値が使われ、思考の長さは思考レベルで決まります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>How freely words are chosen. 0 gives the same answer every time.</source>
            <translation>言葉を選ぶ自由度です。0にすると毎回同じ回答になります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens, reasoning included. A word is about one and a half.</source>
            <translation>思考過程を含むトークン数です。英単語1語は約1.5トークンです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens. Then the model has to answer with what it has.</source>
            <translation>トークン数です。達すると、モデルはそこまでの内容で回答します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Leaves out words that are less likely than this share of all.</source>
            <translation>この割合に入らない、可能性の低い言葉を除外します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest answer</source>
            <translation>回答の最大長</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest reasoning</source>
            <translation>思考過程の最大長</translation>
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
            <translation>テキスト分類用モデルと小さなスターターモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Get a model</source>
            <translation>モデルを入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Looking at what this computer can do…</source>
            <translation>このコンピューターの性能を確認中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Models that need an account</source>
            <translation>アカウントが必要なモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Search for others</source>
            <translation>ほかのモデルを検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>The first one suits this computer best. A model is one large file; it is fetched once, and then answers without the internet.</source>
            <translation>最初のモデルがこのコンピューターに最も適しています。モデルは1つの大きなファイルで、一度ダウンロードすれば、その後はインターネットなしで回答できます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>このコンピューターの性能を確認できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n件見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Contents</source>
            <translation>目次</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Forward</source>
            <translation>進む</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Guide</source>
            <translation>ガイド</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Nothing in the guide has these words.</source>
            <translation>ガイドに、この語句を含む箇所はありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Search the guide</source>
            <translation>ガイドを検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>The guide is missing from this installation: install Harmonium again.</source>
            <translation>インストールされているアプリにガイドがありません。Harmoniumを再インストールしてください。</translation>
        </message>
    </context>
    <context>
        <name>HubSearch</name>
        <message numerus="yes">
            <location filename="../../app/ui/models/hub_search.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n件のリポジトリが見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Asking {host}…</source>
            <translation>{host}に問い合わせ中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>For example: qwen 3</source>
            <translation>例：qwen 3</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Harmonium is offline by choice. Turn that off in the settings first.</source>
            <translation>Harmoniumはオフラインに設定されています。先に設定で「オフラインを維持」をオフにしてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Nothing found. Try fewer or other words.</source>
            <translation>見つかりませんでした。言葉を減らすか、別の言葉を使ってください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search for models</source>
            <translation>モデルを検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>This asks {host}, and sends what you typed there. Others publish these models; not all of them work.</source>
            <translation>{host}に問い合わせ、入力した内容を送信します。これらのモデルは第三者が公開したもので、すべてが動作するとはかぎりません。</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Branches, dates and reasoning are kept. Pictures and other attachments that are no text leave a note. The files themselves stay as they are.</source>
            <translation>分岐、日付、思考過程は保持されます。画像などテキスト以外の添付ファイルはメモに置き換わります。元のファイルは変更されません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Import conversations</source>
            <translation>会話をインポート</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .chat file, or the folder of its models, where they lie</source>
            <translation>.chatファイル、またはそれらがあるモデルのフォルダー</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .json file from “Export”, or a folder of them</source>
            <translation>「エクスポート」で保存した.jsonファイル、またはそのフォルダー</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the .zip from “Export data”, or its conversations.json</source>
            <translation>「データをエクスポート」で得た.zip、または中のconversations.json</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder .lmstudio/conversations, or one of its files</source>
            <translation>.lmstudio/conversationsフォルダー、または中のファイル1つ</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder “threads” in its data folder, or one of them</source>
            <translation>データフォルダー内の「threads」フォルダー、または中の1つ</translation>
        </message>
    </context>
    <context>
        <name>InstructionsPanel</name>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>For example: Answer in French, in short sentences.</source>
            <translation>例：英語で、短い文で答えてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Instructions for this conversation</source>
            <translation>この会話への指示</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>New conversations begin with this</source>
            <translation>新しい会話はこの指示で始まります</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Use as default for new conversations</source>
            <translation>新しい会話の既定にする</translation>
        </message>
    </context>
    <context>
        <name>JumpButton</name>
        <message>
            <location filename="../../app/ui/chat/jump_button.py" />
            <source>Jump to the latest message</source>
            <translation>最新のメッセージへ移動</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Adapters (*.gguf)</source>
            <translation>アダプター (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Choose an adapter</source>
            <translation>アダプターを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Copy the model to</source>
            <translation>モデルのコピー先</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Get a model</source>
            <translation>モデルを入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Looking for models…</source>
            <translation>モデルを検索中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Manifests (*.json)</source>
            <translation>マニフェスト (*.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move the models to</source>
            <translation>モデルの移動先</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move to another folder or disk…</source>
            <translation>別のフォルダーやディスクに移動…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>On this computer</source>
            <translation>このコンピューターのモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Only the small starter is here so far.</source>
            <translation>今あるのは小さなスターターモデルだけです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Save the model's fingerprint</source>
            <translation>モデルのフィンガープリントを保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Show the folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Where they lie</source>
            <translation>保存場所</translation>
        </message>
    </context>
    <context>
        <name>LinkPrompt</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open this link?</source>
            <translation>このリンクを開きますか？</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>The name of this place has letters that may look like others.</source>
            <translation>このサイト名には、ほかの文字と紛らわしい文字が含まれています。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>What stands before the @ is not where the link leads.</source>
            <translation>@より前の部分は、リンクの移動先ではありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write</source>
            <translation>メールを書く</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write a mail?</source>
            <translation>メールを書きますか？</translation>
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Delete (Del)</source>
            <translation>削除 (Del)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Move to a folder</source>
            <translation>フォルダーに移動</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Pin or unpin</source>
            <translation>ピン留め/解除</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder</source>
            <translation>フォルダーを削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder “{name}”? The conversations in it stay.</source>
            <translation>フォルダー「{name}」を削除しますか？中の会話は残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder {number}</source>
            <translation>新しいフォルダー{number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Nothing found. Try other or fewer words.</source>
            <translation>見つかりませんでした。別の言葉を使うか、言葉を減らしてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search conversations</source>
            <translation>会話を検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>The search index is being built after the repair. Old messages are not found yet.</source>
            <translation>修復後の検索インデックスを作成しています。古いメッセージはまだ検索で見つかりません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Your conversations will be listed here.</source>
            <translation>会話はここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>LocalCard</name>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Chat template</source>
            <translation>チャットテンプレート</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Check the file now</source>
            <translation>ファイルを今すぐ検証</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Comes from</source>
            <translation>入手元</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy these details</source>
            <translation>この詳細をコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy to a stick…</source>
            <translation>USBメモリーにコピー…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details of {name}</source>
            <translation>{name}の詳細</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Experts</source>
            <translation>エキスパート</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Family</source>
            <translation>ファミリー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Last checked</source>
            <translation>最終検証</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Layers</source>
            <translation>層数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Longest context</source>
            <translation>最大コンテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>More about {name}</source>
            <translation>{name}のその他の操作</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move to the trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move {name} to the trash</source>
            <translation>{name}をゴミ箱に移動</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Name of the model</source>
            <translation>モデルの名前</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Parameters</source>
            <translation>パラメーター数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Published by</source>
            <translation>公開元</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Save its fingerprint…</source>
            <translation>フィンガープリントを保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Show in its folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory of {name}</source>
            <translation>{name}の速度とメモリー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory…</source>
            <translation>速度とメモリー…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Take off the list</source>
            <translation>一覧から外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use it</source>
            <translation>使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use {name}</source>
            <translation>{name}を使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>built into Harmonium</source>
            <translation>Harmoniumに内蔵</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>comes with Harmonium</source>
            <translation>Harmoniumに付属</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>none: it continues texts, and does not converse</source>
            <translation>なし：文章の続きを書くモデルで、会話はできません</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>of the model file</source>
            <translation>モデルファイルのもの</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>used where it lies</source>
            <translation>元の場所のまま使用</translation>
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
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Show Harmonium</source>
            <translation>Harmoniumを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>The last answer was copied.</source>
            <translation>最後の回答をコピーしました。</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Too long to edit here</source>
            <translation>長すぎるため、ここでは編集できません</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>What can be done with this message</source>
            <translation>このメッセージの操作</translation>
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy code</source>
            <translation>コードをコピー</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/message_body.py" />
            <source>… %Ln more character(s): show more</source>
            <translation>
                <numerusform>… 残り%Ln文字：さらに表示</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageCommands</name>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message and what followed it were deleted.</source>
            <translation>メッセージとそれ以降を削除しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message was deleted.</source>
            <translation>メッセージを削除しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>MessageFacts</name>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>First token after {seconds} s</source>
            <translation>最初のトークンまで{seconds}秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Speed: {speed}</source>
            <translation>速度：{speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens read: {total}, of them {cached} from the cache</source>
            <translation>読み込みトークン：{total}（うちキャッシュ{cached}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}</source>
            <translation>生成トークン：{total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}, of them {thought} to think</source>
            <translation>生成トークン：{total}（うち思考{thought}）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>high effort</source>
            <translation>思考レベル：高</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>low effort</source>
            <translation>思考レベル：低</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>medium effort</source>
            <translation>思考レベル：中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>{speed} tokens/s</source>
            <translation>{speed}トークン/秒</translation>
        </message>
    </context>
    <context>
        <name>MessageMenus</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Regenerate</source>
            <translation>再生成</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With another model</source>
            <translation>別のモデルで</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With high effort</source>
            <translation>思考レベル「高」で</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With low effort</source>
            <translation>思考レベル「低」で</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With medium effort</source>
            <translation>思考レベル「中」で</translation>
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
            <translation>長さの上限に達しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Interrupted: {0}</source>
            <translation>中断されました：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Stopped</source>
            <translation>停止しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>This answer failed.</source>
            <translation>この回答は失敗しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Your message</source>
            <translation>あなたのメッセージ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>the program ended before the answer did.</source>
            <translation>回答の完了前にアプリが終了しました。</translation>
        </message>
    </context>
    <context>
        <name>ModelFileDialog</name>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>Choose a model file</source>
            <translation>モデルファイルを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>GGUF models ({patterns})</source>
            <translation>GGUFモデル ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>A PEM file with the certificates of your company’s network, if it looks into encrypted connections.</source>
            <translation>会社のネットワークが暗号化通信を検査している場合に、その証明書を収めたPEMファイルを指定します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n hour(s)</source>
            <translation>
                <numerusform>%n時間後</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n分後</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>An embedding model in the GGUF format: it finds passages by what they mean, too. Another one than ours may know more languages.</source>
            <translation>GGUF形式の埋め込みモデルです。意味からも該当箇所を見つけます。別のモデルにすると、より多くの言語に対応できる場合があります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>As the system says</source>
            <translation>システムの設定に従う</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>証明書 (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a certificate file</source>
            <translation>証明書ファイルを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a model file</source>
            <translation>モデルファイルを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when nobody asks</source>
            <translation>使っていないときにメモリーを解放</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when other programs need it</source>
            <translation>ほかのアプリが必要とするときにメモリーを解放</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Memory</source>
            <translation>メモリー</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Mirror</source>
            <translation>ミラー</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Model for searching documents</source>
            <translation>文書検索用のモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models (*.gguf)</source>
            <translation>モデル (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>More certificate authorities</source>
            <translation>追加の認証局</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Never</source>
            <translation>解放しない</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Only while no answer is being written.</source>
            <translation>回答を生成していないときに限ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no address of a proxy. One looks like http://proxy:3128.</source>
            <translation>プロキシのアドレスではありません。http://proxy:3128のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>Webアドレスではありません。https://example.orgのように入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The next question loads it again, which takes some seconds.</source>
            <translation>次の質問で再び読み込まれます。数秒かかります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The one that comes with Harmonium</source>
            <translation>Harmonium付属のモデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>There is no such file.</source>
            <translation>そのファイルはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Those of the system</source>
            <translation>システムの認証局のみ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Where models are fetched from, if not from Hugging Face itself.</source>
            <translation>Hugging Face以外からモデルをダウンロードする場合の取得元です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Which models there are, and how each is placed on this computer, is chosen in the Models window.</source>
            <translation>使用するモデルと、このコンピューターでの動かし方は、「モデル」ウィンドウで選択します。</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Accelerator</source>
            <translation>アクセラレーター</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>An answer takes many minutes.</source>
            <translation>1つの回答に何分もかかります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Balanced</source>
            <translation>バランス</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Changed since it was checked: it is checked again before it is used</source>
            <translation>検証後に変更されています（使用前に再度検証されます）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: exactly the published file</source>
            <translation>検証済み：公開されたファイルと完全に一致</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: unchanged since it came to this computer</source>
            <translation>検証済み：このコンピューターに保存してから変更なし</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fast</source>
            <translation>高速</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fits this computer: {speed}, {context} context</source>
            <translation>このコンピューターに適しています：{speed}、コンテキスト{context}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>For sorting texts, not for talking</source>
            <translation>テキストの分類用（会話用ではありません）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics card</source>
            <translation>グラフィックカード</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics in the processor, sharing the computer's memory</source>
            <translation>プロセッサー内蔵グラフィック（コンピューターのメモリーを共有）</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Just fits this computer, if little else is open: {speed}, {context} context</source>
            <translation>ほかのアプリをあまり開いていなければ、このコンピューターでかろうじて動作します：{speed}、コンテキスト{context}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Long context</source>
            <translation>長いコンテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Not checked yet</source>
            <translation>未検証</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Processor</source>
            <translation>プロセッサー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Right for most: long conversations, and memory left for others.</source>
            <translation>ほとんどの場合に適しています。長い会話ができ、ほかのアプリのメモリーも残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Sees whole books at once; takes more memory and time.</source>
            <translation>本を丸ごと参照できますが、メモリーと時間がより多く必要です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Short conversations and files, answered as fast as can be.</source>
            <translation>短い会話やファイルに、できるだけ速く回答します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer's memory: it would run from the disk, {speed}</source>
            <translation>このコンピューターのメモリーには大きすぎるため、ディスクから実行されます：{speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer: it cannot be loaded</source>
            <translation>このコンピューターには大きすぎるため、読み込めません</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes about as fast as one reads.</source>
            <translation>読む速さと同じくらいの速さで生成します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes faster than one reads.</source>
            <translation>読む速さより速く生成します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes much faster than one reads.</source>
            <translation>読む速さよりずっと速く生成します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes slower than one reads.</source>
            <translation>生成は読む速さより遅くなります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>about {speed} tokens/s</source>
            <translation>約{speed}トークン/秒</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>between {low} and {high}, an estimate</source>
            <translation>推定{low}～{high}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>learned from answers on this computer</source>
            <translation>このコンピューターでの回答から算出</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>less than a minute</source>
            <translation>1分未満</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>licence {licence}</source>
            <translation>ライセンス：{licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{forecast}. {pace}</source>
            <translation>{forecast}。{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{hours} h</source>
            <translation>{hours}時間</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours}時間{minutes}分</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes}分</translation>
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
            <translation>{size}、100 Mbit/sで約{time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, less than a minute at 100 Mbit/s</source>
            <translation>{size}、100 Mbit/sで1分未満</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../app/services/models.py" />
            <source>A download is not finished. Let it end, or cancel it, before the folder is moved.</source>
            <translation>完了していないダウンロードがあります。フォルダーを移動する前に、完了を待つか、キャンセルしてください。</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The model file {name} is no longer where it was, so another model answers. Open it again from its new place.</source>
            <translation>モデルファイル{name}が元の場所にないため、別のモデルが回答します。新しい場所から開き直してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The models are now in {folder}.</source>
            <translation>モデルを{folder}に移動しました。</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>There was nothing to compare {name} with. From now on a change is noticed.</source>
            <translation>{name}には比較できる記録がありませんでした。今後は変更があれば検出します。</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>Written: {name}</source>
            <translation>書き込みました：{name}</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>{name} is intact: every byte is as it should be.</source>
            <translation>{name}に問題はありません。すべてのバイトが正しい状態です。</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} is off the list. Its file stays where it is.</source>
            <translation>{name}を一覧から外しました。ファイルは元の場所に残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} lies in the trash.</source>
            <translation>{name}をゴミ箱に移動しました。</translation>
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
            <translation>プレーンテキストとしてコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Delete from here on</source>
            <translation>ここから後を削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote</source>
            <translation>引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote the selection</source>
            <translation>選択範囲を引用</translation>
        </message>
    </context>
    <context>
        <name>MoveMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Move to</source>
            <translation>移動先</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Out of the folder</source>
            <translation>フォルダーから出す</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Keep this name</source>
            <translation>この名前にする</translation>
        </message>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Leave the name as it was</source>
            <translation>元の名前のままにする</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>At least 8 characters. Best are a few words that nobody else would combine.</source>
            <translation>8文字以上。ほかの人が思いつかない単語をいくつか組み合わせるのが最適です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>New passphrase</source>
            <translation>新しいパスフレーズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Repeat the passphrase</source>
            <translation>もう一度入力</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>That is too short: a passphrase needs at least 8 characters.</source>
            <translation>短すぎます。パスフレーズは8文字以上必要です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>The two passphrases are not the same: type them again.</source>
            <translation>2つのパスフレーズが一致しません。もう一度入力してください。</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../app/ui/notice_bar.py" />
            <source>Close this notice</source>
            <translation>この通知を閉じる</translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Open in the browser</source>
            <translation>ブラウザーで開く</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Before it answers, gpt-oss thinks in writing. Harmonium shows these notes as they are, folded away above the answer.</source>
            <translation>gpt-ossは回答の前に、文章で思考します。Harmoniumはその内容を、回答の上に折りたたんでそのまま表示します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Copies and exports leave the reasoning out unless you ask for it. The settings can hide it altogether.</source>
            <translation>コピーやエクスポートには、指定しないかぎり思考過程は含まれません。設定で完全に隠すこともできます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Deleted conversations stay in the trash for 30 days and are then overwritten; backups of earlier days hold them a little longer. Temporary conversations are kept in memory only and end when you leave them.</source>
            <translation>削除した会話は 30 日間ゴミ箱に残り、その後上書きされます。それ以前の日のバックアップには、もうしばらく残ります。一時的な会話はメモリーにだけ保持され、離れると終了します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Everything lies on this computer, in one folder that only your user may read. Nothing is sent anywhere.</source>
            <translation>すべての内容はこのコンピューターの、ご自分のユーザーだけが読み取れる1つのフォルダーにあります。どこにも送信されません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>In an encrypted profile nothing that you or a model wrote can be read without its key: not in the database and its copies, and not in what models have read.</source>
            <translation>暗号化されたプロファイルでは、利用者やモデルが書いた内容は鍵がなければ読み取れません。データベースとそのコピーも、モデルが読んだ内容も同様です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>One condition comes with gpt-oss: whoever uses it obeys the law that applies to them.</source>
            <translation>gpt-ossには条件が1つあります。利用者は自分に適用される法律を守らなければなりません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI did not train them to be safe or right. They can be wrong, contradict the answer, or contain language that the answer would not. Do not rely on them, and do not pass them on unread.</source>
            <translation>OpenAIは、思考過程が安全または正確になるようには訓練していません。誤りや回答との矛盾、回答には現れない表現を含むことがあります。頼りにせず、読まずに人に渡すこともしないでください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI publishes gpt-oss-20b and gpt-oss-120b under the Apache License 2.0. You may use, change and pass on the models, for your work as well.</source>
            <translation>OpenAIはgpt-oss-20bとgpt-oss-120bをApache License 2.0で公開しています。モデルの利用、変更、再配布が可能で、仕事にも使えます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI wishes its models to be used safely, responsibly and democratically, and leaves you as much control as possible over how you use them.</source>
            <translation>OpenAIは、モデルが安全に、責任をもって、民主的に利用されることを望み、使い方についてはできるかぎり利用者に委ねています。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI's usage policy for gpt-oss</source>
            <translation>OpenAIのgpt-oss利用ポリシー</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The model's licence</source>
            <translation>モデルのライセンス</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The small starter model is SmolLM2 by Hugging Face, under the same licence. Other models that you open have licences of their own.</source>
            <translation>小さなスターターモデルはHugging FaceのSmolLM2で、ライセンスは同じです。そのほかに開いたモデルには、それぞれのライセンスがあります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>This is a summary in our words; OpenAI's own are at this address:</source>
            <translation>これは当方による要約です。OpenAIの原文は次のアドレスにあります：</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What is stored where</source>
            <translation>保存される内容と場所</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What the reasoning is</source>
            <translation>思考過程とは</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Who passes a model on adds the licence, keeps the notices that came with it and says what was changed. There is no warranty: nobody vouches for what a model answers.</source>
            <translation>モデルを再配布する場合は、ライセンスを添付し、付属の告知を残し、変更点を明記します。保証はありません。モデルの回答には誰も責任を負いません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>harmonium.db: conversations with their reasoning, drafts, saved prompts, settings
models: a place for model files; others are used where they lie
window.ini: the window's size and place
logs: what the program did, without anything that you or a model wrote</source>
            <translation>harmonium.db：会話とその思考過程、下書き、保存したプロンプト、設定
models：モデルファイルの置き場所（ほかの場所のファイルはその場所のまま使用）
window.ini：ウィンドウの大きさと位置
logs：アプリの動作記録（利用者やモデルが書いた内容は含みません）</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>snapshots: daily copies of harmonium.db, of the last seven days
keys.json: how an encrypted profile is unlocked, without the key itself
reports: where the program crashed, if it ever did</source>
            <translation>snapshots：harmonium.dbの毎日のコピー（直近の7日分）
keys.json：暗号化されたプロファイルのロックを解除する方法（鍵そのものは含みません）
reports：アプリがクラッシュした箇所（クラッシュしたことがある場合）</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>states: what models have read of your conversations and documents, so that they need not read it again; the settings clear it</source>
            <translation>states：会話とドキュメントのうちモデルが読んだ内容。読み直さずに済むように保存され、設定から消去できます</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>An answer could not be finished</source>
            <translation>回答を完了できませんでした</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>Your answer is ready</source>
            <translation>回答ができました</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} could not be fetched</source>
            <translation>{name}をダウンロードできませんでした</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} is here</source>
            <translation>{name}のダウンロードが完了しました</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>I have the file…</source>
            <translation>手元のファイルを使う…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>Other models…</source>
            <translation>ほかのモデル…</translation>
        </message>
    </context>
    <context>
        <name>OpeningWindow</name>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter the recovery code to open them.</source>
            <translation>会話を開くには、回復コードを入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter your passphrase to open them.</source>
            <translation>会話を開くには、パスフレーズを入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Your conversations are encrypted</source>
            <translation>会話は暗号化されています</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Back to automatic</source>
            <translation>自動に戻す</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove it</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>To have it again you need its file. Remove it?</source>
            <translation>再び使うには、そのファイルが必要です。削除しますか？</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it belongs to another version of Harmonium</source>
            <translation>未使用：別のバージョンのHarmonium用です</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it is not what was signed, or others may change it. Remove it, and add it again from its file.</source>
            <translation>使用されていません。署名されたものと異なるか、ほかの人が変更できる状態です。削除して、ファイルから追加し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>used</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>version {version}</source>
            <translation>バージョン{version}</translation>
        </message>
    </context>
    <context>
        <name>PackList</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>No pack is installed.</source>
            <translation>拡張パックはインストールされていません。</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {0} cannot be shown</source>
            <translation>{0}ページを表示できません</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>{page}/{pages}ページ</translation>
        </message>
    </context>
    <context>
        <name>PagedDialog</name>
        <message>
            <location filename="../../app/ui/paged_dialog.py" />
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Document</source>
            <translation>文書</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Saved prompt</source>
            <translation>保存したプロンプト</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Search all conversations for “{words}”</source>
            <translation>すべての会話で「{words}」を検索</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Close the document</source>
            <translation>文書を閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Next citation</source>
            <translation>次の引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Open in the system's program</source>
            <translation>システムで関連付けられたアプリで開く</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Previous citation</source>
            <translation>前の引用</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Search in the document</source>
            <translation>文書内を検索</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Source {0} of {1}</source>
            <translation>出典 {0}/{1}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Change the passphrase</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Current passphrase, or the recovery code</source>
            <translation>現在のパスフレーズまたは回復コード</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>It opens your conversations when the password store of this system does not, and unlocks the window when it is locked.</source>
            <translation>このシステムのパスワード保管庫で会話を開けないときに使います。ロックされたウィンドウの解除にも使います。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set a passphrase</source>
            <translation>パスフレーズを設定</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set it</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>You are asked for it at each start, and when the window is locked.</source>
            <translation>起動するたびに、またウィンドウがロックされたときに、入力が必要です。</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Show what is written</source>
            <translation>入力内容を表示</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {0}</source>
            <translation>{0}ページ</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {page} of {pages}</source>
            <translation>{page}/{pages}ページ</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Slide {0}</source>
            <translation>スライド{0}</translation>
        </message>
    </context>
    <context>
        <name>PlacementPage</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Get a model</source>
            <translation>モデルを入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Set every value…</source>
            <translation>すべての値を設定…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Some values are set by hand. The choice decides about the others.</source>
            <translation>一部の値は手動で設定されています。ほかの値は選択に応じて決まります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Speed and memory</source>
            <translation>速度とメモリー</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>There is no model on this computer yet.</source>
            <translation>このコンピューターにはまだモデルがありません。</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Erase everything…</source>
            <translation>すべて消去…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Otherwise they only say that an answer is ready.</source>
            <translation>オフの場合は、回答ができたことだけを知らせます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show texts in notifications</source>
            <translation>通知に内容を表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show the folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>The model runs on this computer. Questions, answers and files never leave it.</source>
            <translation>モデルはこのコンピューター上で動作します。質問、回答、ファイルが外部に送られることはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>What is stored where</source>
            <translation>保存される内容と場所</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Your conversations lie here:</source>
            <translation>会話の保存場所：</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restoring the backup</source>
            <translation>バックアップを復元しています</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Saving what can still be read</source>
            <translation>まだ読み取れる内容を救出しています</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>With many conversations this takes a minute or two.</source>
            <translation>会話が多い場合は、1～2分かかります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your conversations will be there again in a moment.</source>
            <translation>会話はまもなく元に戻ります。</translation>
        </message>
    </context>
    <context>
        <name>PromptDialog</name>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Deleted.</source>
            <translation>削除しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name, found by typing /</source>
            <translation>名前（/を入力すると見つかります）</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New prompt</source>
            <translation>新しいプロンプト</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Saved prompts</source>
            <translation>保存したプロンプト</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>The text that is put into your message</source>
            <translation>メッセージに入れるテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>PromptMenu</name>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Enter puts it into your message</source>
            <translation>Enterでメッセージに入れます</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts</source>
            <translation>保存したプロンプト</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts…</source>
            <translation>保存したプロンプト…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Texts that you use often can be kept here.</source>
            <translation>よく使うテキストをここに保存できます。</translation>
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
            <translation>プロンプトには名前とテキストが必要です。両方を入力してください。</translation>
        </message>
    </context>
    <context>
        <name>ProtectionRows</name>
        <message numerus="yes">
            <location filename="../../app/ui/protection/rows.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n分後</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Also when the computer goes to sleep. An answer that is being written goes on.</source>
            <translation>コンピューターがスリープするときにもロックします。生成中の回答はそのまま続きます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Anyone who gets hold of this disk can read them. The window closes for a moment while they are encrypted.</source>
            <translation>このディスクを手にした人は誰でも会話を読めます。暗号化の間、ウィンドウはいったん閉じます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change the passphrase</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encrypt your conversations</source>
            <translation>会話を暗号化</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encryption</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Harmonium then opens without a question once you are logged in.</source>
            <translation>ログイン後は、入力を求められずにHarmoniumが開きます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It also unlocks the window, and opens your conversations on another computer.</source>
            <translation>ウィンドウのロック解除や、別のコンピューターで会話を開くときにも使います。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It opens your conversations when nothing else does. A new one takes the place of the one before.</source>
            <translation>ほかの方法で開けないときに、会話を開けます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Keep the key in the system's password store</source>
            <translation>鍵をシステムのパスワード保管庫に保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock now</source>
            <translation>今すぐロック</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock when nobody uses Harmonium</source>
            <translation>Harmoniumを使っていないときにロック</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new one…</source>
            <translation>新しく作成…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new recovery code</source>
            <translation>新しい回復コードを作成</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Never</source>
            <translation>ロックしない</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Only a passphrase can unlock the window again: set one first.</source>
            <translation>ウィンドウのロックを解除できるのはパスフレーズだけです。先に設定してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Recovery code</source>
            <translation>回復コード</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove the passphrase</source>
            <translation>パスフレーズを削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save it…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save the recovery code</source>
            <translation>回復コードを保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase before you switch this off. Otherwise only the recovery code would be left.</source>
            <translation>これをオフにする前に、パスフレーズを設定してください。設定しないと、開く方法が回復コードだけになります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase…</source>
            <translation>パスフレーズを設定…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them, or your passphrase when it does not.</source>
            <translation>このシステムのパスワード保管庫で開きます。それで開けないときは、パスフレーズを使います。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them.</source>
            <translation>このシステムのパスワード保管庫で開きます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The window can be locked once your conversations are encrypted.</source>
            <translation>会話を暗号化すると、ウィンドウをロックできるようになります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are encrypted</source>
            <translation>会話は暗号化されています</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are not encrypted</source>
            <translation>会話は暗号化されていません</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your passphrase opens them.</source>
            <translation>パスフレーズで開きます。</translation>
        </message>
    </context>
    <context>
        <name>Quarantine</name>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>The model is loaded with a smaller context and less on the graphics card. The settings of the model change it back.</source>
            <translation>コンテキストを小さくし、グラフィックカードに置く分を減らしてモデルを読み込みます。モデルの設定で元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>There is nothing left to make safer: this model fails with the smallest context on the processor, too. Choose another model, or get its file again.</source>
            <translation>これ以上安全な設定はありません。このモデルは、最小のコンテキストでプロセッサーだけを使っても失敗します。別のモデルを選択するか、ファイルを再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Use safer settings</source>
            <translation>より安全な設定を使う</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>QuestionDocuments</name>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading documents… {done} of {total}</source>
            <translation>文書を読み取り中… {done}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading “{name}”… {percent} %</source>
            <translation>「{name}」を読み取り中… {percent}%</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Asked about {names}</source>
            <translation>{names}についての質問</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel (Esc)</source>
            <translation>キャンセル (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Pasted text</source>
            <translation>貼り付けたテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send, and get another answer</source>
            <translation>送信して新しい回答を得る</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>The version before is kept.</source>
            <translation>前のバージョンは残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Wait until the answer has ended, or stop it</source>
            <translation>回答の終了を待つか、停止してください</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Your message</source>
            <translation>あなたのメッセージ</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>A passphrase can protect your conversations instead. You are asked for it at each start.</source>
            <translation>代わりにパスフレーズで会話を保護できます。起動するたびに入力が必要です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Ask the password store again</source>
            <translation>パスワード保管庫を再試行</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypt</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Protect your conversations</source>
            <translation>会話を保護</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you write can be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>これから書く内容を、このディスク上で暗号化できます。このシステムには鍵を保存できるパスワード保管庫がないため、パスフレーズを決め、起動するたびに入力します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you wrote can now be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>これまでに書いた内容を、このディスク上で暗号化できるようになりました。このシステムには鍵を保存できるパスワード保管庫がないため、パスフレーズを決め、起動するたびに入力します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption</source>
            <translation>暗号化しない</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption, anyone who gets hold of this disk can read what you write.</source>
            <translation>暗号化しない場合、このディスクを手にした人は誰でも内容を読めます。</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Your message</source>
            <translation>あなたのメッセージ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… %Ln more character(s). Copy takes the whole message.</source>
            <translation>
                <numerusform>… 残り%Ln文字。コピーするとメッセージ全体が対象になります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… ほか%Ln件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingRows</name>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear what the model has read</source>
            <translation>モデルが読んだ内容を消去</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Long conversations and documents then go on at once, even after a restart. Nothing of a temporary conversation is kept.</source>
            <translation>長い会話やドキュメントを、再起動後でもすぐに続けられます。一時的な会話の内容は保存されません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>No conversation is deleted; the model only has to read again.</source>
            <translation>会話は削除されません。モデルが読み直すだけです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Nothing is kept on the disk</source>
            <translation>ディスクには何も保存されていません</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead</source>
            <translation>先に読んでおく</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead on battery, too</source>
            <translation>バッテリー使用時も先に読んでおく</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Reading</source>
            <translation>読み取り</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Remember what the model has read</source>
            <translation>モデルが読んだ内容を覚えておく</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Room on the disk, at most</source>
            <translation>ディスク使用量の上限</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>The model reads what is there already while you look at it or write, so that its answer begins sooner.</source>
            <translation>見たり書いたりしている間に、モデルが今ある内容を先に読んでおくため、回答が早く始まります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>What was not needed for longest is forgotten first.</source>
            <translation>最も長く使われていないものから忘れます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} on the disk now</source>
            <translation>現在のディスク使用量：{size}</translation>
        </message>
    </context>
    <context>
        <name>ReasoningPane</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>%n tool step(s)</source>
            <translation>
                <numerusform>ツール使用%n回</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning: {0}, {1}</source>
            <translation>思考過程：{0}、{1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking</source>
            <translation>思考中</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking… {0}</source>
            <translation>思考中… {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought</source>
            <translation>思考済み</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought for {0}</source>
            <translation>思考時間：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>closed</source>
            <translation>折りたたみ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>open</source>
            <translation>展開</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium recovery code</source>
            <translation>Harmonium回復コード</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code</source>
            <translation>Harmonium：回復コード</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code of the conversations in {folder}</source>
            <translation>Harmonium：{folder}にある会話の回復コード</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>I have saved it</source>
            <translation>保存しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens the conversations in {folder}</source>
            <translation>{folder}にある会話を開くコードです</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens your conversations when nothing else does: when you have forgotten the passphrase, when the password store is lost, or when the disk is in another computer. Nobody can replace it for you then.</source>
            <translation>パスフレーズを忘れた、パスワード保管庫が失われた、ディスクを別のコンピューターに移したなど、ほかの方法で開けないときに会話を開けます。そのときになってから代わりのコードを用意することは、誰にもできません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Keep it on paper or in a password manager, and not only on this computer. Anyone who has it and this disk can read everything.</source>
            <translation>紙に書くか、パスワードマネージャーに保存してください。このコンピューターだけに置かないでください。コードとこのディスクを手にした人は、すべてを読めます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Later</source>
            <translation>あとで</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Print…</source>
            <translation>印刷…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Recovery code</source>
            <translation>回復コード</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text</source>
            <translation>テキストとして保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text…</source>
            <translation>テキストとして保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save your recovery code</source>
            <translation>回復コードを保存してください</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>That folder holds the conversations that the code opens: choose another one, best on a USB stick that you keep elsewhere.</source>
            <translation>そのフォルダーには、このコードで開く会話があります。別のフォルダーを選択してください。別の場所に保管するUSBメモリーが最適です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code could not be printed: try again, or write it down.</source>
            <translation>コードを印刷できませんでした。再試行するか、書き留めてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was copied. Paste it where you want to keep it. Then copy something else, so that nobody else can paste it.</source>
            <translation>コードをコピーしました。保管したい場所に貼り付けてください。その後、ほかの人に貼り付けられないように、何か別のものをコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was saved.</source>
            <translation>コードを保存しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was sent to the printer.</source>
            <translation>コードをプリンターに送信しました。</translation>
        </message>
    </context>
    <context>
        <name>RemoteCard</name>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Access</source>
            <translation>アクセス</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Comes from</source>
            <translation>入手元</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details of {name}</source>
            <translation>{name}の詳細</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Download of {name}</source>
            <translation>{name}のダウンロード</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Files</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get</source>
            <translation>入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get {name}</source>
            <translation>{name}を入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Harmonium is offline by choice, so it cannot be fetched.</source>
            <translation>Harmoniumはオフラインに設定されているため、ダウンロードできません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It answers at present.</source>
            <translation>現在、回答に使われています。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It is on this computer.</source>
            <translation>このコンピューターにあります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its publisher asks for an account and a token.</source>
            <translation>公開元がアカウントとアクセストークンを求めています。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its size is looked up when you get it.</source>
            <translation>サイズは入手するときに確認されます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Parameters</source>
            <translation>パラメーター数</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Published by {owner}: Harmonium has not tried it.</source>
            <translation>{owner}が公開したもので、Harmoniumでは試していません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download</source>
            <translation>ダウンロードを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download of {name}</source>
            <translation>{name}のダウンロードを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use it</source>
            <translation>使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use {name}</source>
            <translation>{name}を使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>A report says where the failure happened, and with which version, system and model. It holds nothing from your conversations or documents, and is sent to nobody.</source>
            <translation>レポートには、問題が発生した箇所と、そのときのバージョン、システム、モデルが記されます。会話や文書の内容は一切含まれず、誰にも送信されません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Hide report</source>
            <translation>レポートを隠す</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Report</source>
            <translation>レポート</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report</source>
            <translation>レポートを保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report…</source>
            <translation>レポートを保存…</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Show report</source>
            <translation>レポートを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was copied.</source>
            <translation>レポートをコピーしました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was saved.</source>
            <translation>レポートを保存しました。</translation>
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
            <translation>検索結果</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/results.py" />
            <source>{title}, on the page {page}: {text}</source>
            <translation>{title}、ページ「{page}」：{text}</translation>
        </message>
    </context>
    <context>
        <name>SafetyWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n件の会話</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s) are damaged on the disk. All others are intact.</source>
            <translation>
                <numerusform>ディスク上で%n件の会話が壊れています。ほかの会話はすべて無事です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n from a backup</source>
            <translation>
                <numerusform>バックアップから%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n kept</source>
            <translation>
                <numerusform>残存%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n lost</source>
            <translation>
                <numerusform>消失%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n件のメッセージ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were lost.</source>
            <translation>
                <numerusform>%n件のメッセージが失われました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were saved.</source>
            <translation>
                <numerusform>%n件のメッセージを救出しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A conversation without a title</source>
            <translation>タイトルのない会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A part of the profile is damaged on the disk. No conversation is affected.</source>
            <translation>ディスク上でプロファイルの一部が壊れています。会話に影響はありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Also damaged: {parts}.</source>
            <translation>ほかに壊れているもの：{parts}。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>As far as can be seen, no message was lost.</source>
            <translation>確認できる範囲では、メッセージは失われていません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>The backup of {day} was restored.</source>
            <translation>{day}のバックアップを復元しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>This backup cannot be read.</source>
            <translation>このバックアップは読み取れません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>and %n more conversation(s)</source>
            <translation>
                <numerusform>ほか%n件の会話</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the order of lists</source>
            <translation>一覧の並び順</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the search index</source>
            <translation>検索インデックス</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the stored text of documents</source>
            <translation>保存された文書のテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>{conversation}: {facts}</source>
            <translation>{conversation}：{facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>“{title}”</source>
            <translation>「{title}」</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Close the search</source>
            <translation>検索を閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Next match</source>
            <translation>次の一致箇所</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Previous match</source>
            <translation>前の一致箇所</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Search in the document</source>
            <translation>文書内を検索</translation>
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
                <numerusform>残り%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n件の一致</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Empty. Drag conversations here.</source>
            <translation>空です。会話をここにドラッグできます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Previous 7 days</source>
            <translation>過去7日間</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Show more</source>
            <translation>さらに表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>The newest {count} places</source>
            <translation>新しい順に{count}件の一致</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>%n selected</source>
            <translation>
                <numerusform>%n件を選択中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>End the selection (Esc)</source>
            <translation>選択を終了 (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"date" is not a day like 2026-01-31</source>
            <translation>「date」が2026-01-31のような日付ではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is neither true nor false</source>
            <translation>「{0}」がtrueでもfalseでもありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a list</source>
            <translation>「{0}」がリストではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a sensible number</source>
            <translation>「{0}」が妥当な数値ではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not text</source>
            <translation>「{0}」がテキストではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is neither true nor false</source>
            <translation>{1}の部分の「{0}」がtrueでもfalseでもありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not a whole number</source>
            <translation>{1}の部分の「{0}」が整数ではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not text</source>
            <translation>{1}の部分の「{0}」がテキストではありません</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>--passphrase-file</source>
            <translation>--passphrase-file</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>116.8 billion, 5.1 billion active</source>
            <translation>1,168 億（うちアクティブ 51 億）</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>135 million</source>
            <translation>1.35 億</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>20.9 billion, 3.6 billion active</source>
            <translation>209 億（うちアクティブ 36 億）</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>A classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>チャットモデルではなく、分類モデルです。自分で書いたポリシーに従ってテキストを判定します。</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>A collection needs a name: type one.</source>
            <translation>コレクションには名前が必要です。名前を入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>A comment on the page is far too long: only its beginning was read.</source>
            <translation>ページのコメントが長すぎるため、先頭だけを読み取りました。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>A context of {0} tokens needs {1} GB of memory, but this computer has {2} GB. Choose a smaller context.</source>
            <translation>{0}トークンのコンテキストには{1} GBのメモリーが必要ですが、このコンピューターには{2} GBしかありません。コンテキストを小さくしてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>A folder needs a name.</source>
            <translation>フォルダーには名前が必要です。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>A part of the file arrives damaged again and again: try again later, or choose another endpoint.</source>
            <translation>ファイルの一部が繰り返し壊れて届きます。しばらくしてから再試行するか、別のミラーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>A passphrase needs at least 8 characters: choose a longer one, such as four words.</source>
            <translation>パスフレーズは8文字以上必要です。4つの単語を並べるなど、もっと長いものにしてください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code has 34 letters and digits, and this has {0}: compare it with what you wrote down and try again.</source>
            <translation>回復コードは英数字34文字ですが、これは{0}文字です。書き留めたものと照らし合わせて、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code never contains “{0}”: compare it with what you wrote down and try again.</source>
            <translation>回復コードに「{0}」は含まれません。書き留めたものと照らし合わせて、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>A saved prompt needs a name and a text.</source>
            <translation>プロンプトには名前とテキストが必要です。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>A web page came in place of the file, perhaps the sign-in page of this network: open a web page and sign in; {0} is asked again then.</source>
            <translation>ファイルの代わりにWebページが届きました。このネットワークのサインインページの可能性があります。Webページを開いてサインインしてください。その後{0}に再度要求します。</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>An access token has no spaces: copy it again from huggingface.co.</source>
            <translation>アクセストークンに空白は含まれません。huggingface.coからもう一度コピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>An answer is being written to this conversation in another window or command. Wait until it is finished, or stop it there.</source>
            <translation>別のウィンドウまたはコマンドが、この会話に回答を書き込んでいます。完了を待つか、そちらで停止してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Another Harmonium window or command has these conversations open: close it, and encrypt them then.</source>
            <translation>別のHarmoniumのウィンドウまたはコマンドがこの会話を開いています。閉じてから暗号化してください。</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>Another Harmonium window or command is making or encrypting this profile right now. Try again in a moment.</source>
            <translation>別のHarmoniumのウィンドウまたはコマンドがこのプロファイルを作成中または暗号化中です。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Another Harmonium window or command is writing to the conversations right now. Try again in a moment.</source>
            <translation>別のHarmoniumのウィンドウまたはコマンドが会話を書き込み中です。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Another window or command has just encrypted this profile: start again.</source>
            <translation>別のウィンドウまたはコマンドがこのプロファイルを暗号化したところです。起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>Another window or command is adding or removing a pack: wait until it is done, and try again.</source>
            <translation>別のウィンドウまたはコマンドがパックを追加または削除しています。終わるまで待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>Another window or command is changing the keys of this profile: try again.</source>
            <translation>別のウィンドウまたはコマンドがこのプロファイルの鍵を変更中です。再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>Another window or command of Harmonium downloads this.</source>
            <translation>Harmoniumの別のウィンドウまたはコマンドがこれをダウンロード中です。</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>Choose another file of this model, or another model.</source>
            <translation>このモデルの別のファイルか、別のモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Choose conversations exported as JSON by Harmonium, ChatGPT's export (the .zip or conversations.json), LM Studio's .conversation.json, Jan's threads or a .chat of GPT4All.</source>
            <translation>HarmoniumがJSONでエクスポートした会話、ChatGPTのエクスポート（.zipまたはconversations.json）、LM Studioの.conversation.json、Janのthreads、GPT4Allの.chatのいずれかを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Close other programs, choose a smaller context or a smaller model, and try again.</source>
            <translation>ほかのアプリを終了し、コンテキストかモデルを小さくしてから、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>Comes with Harmonium and answers at once: it is very small, so do not rely on what it says.</source>
            <translation>Harmoniumに付属し、すぐに回答します。とても小さいため、回答を頼りにしないでください。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Disk quota exceeded</source>
            <translation>ディスク使用量の上限を超えています</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Encrypting takes {0} MB of room on the disk that holds {1}: free some and try again. Nothing has changed.</source>
            <translation>暗号化するには、{1}のあるディスクに{0} MBの空きが必要です。空き容量を増やして再試行してください。何も変更していません。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File name too long</source>
            <translation>ファイル名が長すぎます</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File too large</source>
            <translation>ファイルが大きすぎます</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>Graphics cards cannot be used through Vulkan: the system has no libvulkan.so.1. Install the Vulkan loader (libvulkan1 or vulkan-loader) and the driver of the card.</source>
            <translation>Vulkanでグラフィックカードを使用できません。システムにlibvulkan.so.1がありません。Vulkanローダー（libvulkan1またはvulkan-loader）とカードのドライバーをインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/client.py" />
            <source>HARMONIUM_ENGINE_COMMAND is not a JSON list of words: correct it.</source>
            <translation>HARMONIUM_ENGINE_COMMANDが文字列のJSONリストではありません。修正してください。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>HARMONIUM_PASSPHRASE</source>
            <translation>HARMONIUM_PASSPHRASE</translation>
        </message>
        <message>
            <location filename="../../app/window.py" />
            <source>Harmonium is already open with this profile, but its window does not answer. End it, or choose another profile with --data-dir.</source>
            <translation>Harmoniumはこのプロファイルですでに開いていますが、ウィンドウが応答しません。終了させるか、--data-dirで別のプロファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0} ({1}): it connects to nothing while that file is there.</source>
            <translation>ファイル{0}（{1}）により、Harmoniumはネットワークから切り離されています。このファイルがある間は、どこにも接続しません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0}: it connects to nothing while that file is there.</source>
            <translation>ファイル{0}により、Harmoniumはネットワークから切り離されています。このファイルがある間は、どこにも接続しません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or leave out --offline, to reach the network.</source>
            <translation>Harmoniumはオフラインに設定されています。ネットワークに接続するには、設定で「オフラインを維持」をオフにするか、--offlineを外してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>Harmonium made a mistake while it answered. Try again; the log tells more.</source>
            <translation>回答中にHarmoniumでエラーが発生しました。再試行してください。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_index.py" />
            <source>Harmonium made a mistake while it read documents. Add them again; the log tells more.</source>
            <translation>文書の読み取り中にHarmoniumで問題が発生しました。文書をもう一度追加してください。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>Harmonium stopped while this answer was being written.</source>
            <translation>この回答の生成中にHarmoniumが停止しました。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Input/output error</source>
            <translation>入出力エラー</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Is a directory</source>
            <translation>フォルダーです</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>It is attached to a message in a message in a message: save it first.</source>
            <translation>メールの中のメールの中のメールに添付されています。先に保存してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>It is damaged: reading it failed.</source>
            <translation>壊れているため、読み取れませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>It is far too long: only its beginning was read.</source>
            <translation>長すぎるため、冒頭だけを読み取りました。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>Its cells lie too far apart: move them together or delete those far from the table.</source>
            <translation>セルどうしが離れすぎています。近くにまとめるか、表から離れたセルを削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>Loading the model was stopped.</source>
            <translation>モデルの読み込みを停止しました。</translation>
        </message>
        <message>
            <location filename="../../app/store/rows.py" />
            <source>Message {0} in the database is damaged. Put a backup of the database in its place, or delete this conversation.</source>
            <translation>データベースのメッセージ{0}が壊れています。データベースをバックアップに置き換えるか、この会話を削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>NVIDIA cards cannot be used through CUDA: the system has no libcuda.so.1. Install NVIDIA's driver.</source>
            <translation>CUDAでNVIDIAのカードを使用できません。システムにlibcuda.so.1がありません。NVIDIAのドライバーをインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>No model is chosen. Choose one below the question.</source>
            <translation>モデルが選択されていません。質問の下で選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>No model is loaded.</source>
            <translation>モデルが読み込まれていません。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <location filename="../../app/assistant/whole_reading.py" />
            <location filename="../../app/engine/link.py" />
            <location filename="../../app/services/engine_worker.py" />
            <location filename="../../app/services/worker_stores.py" />
            <source>No model is loaded. Choose a model first.</source>
            <translation>モデルが読み込まれていません。先にモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>No passphrase can be read from {0} ({1}): name a file whose first line is the passphrase.</source>
            <translation>{0}からパスフレーズを読み取れません（{1}）。1行目がパスフレーズのファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>No passphrase was chosen. To go without encryption, answer with an empty line.</source>
            <translation>パスフレーズが選択されていません。暗号化しない場合は、何も入力せずにEnterキーを押してください。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No space left on device</source>
            <translation>デバイスに空き容量がありません</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No such file or directory</source>
            <translation>ファイルまたはフォルダーがありません</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Not a directory</source>
            <translation>フォルダーではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>Nothing can be read of the conversations any more. Restore a backup, if there is one; the damaged files stay where they are.</source>
            <translation>会話から読み取れるものはもうありません。バックアップがあれば復元してください。壊れたファイルは元の場所に残ります。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive holds too many files.</source>
            <translation>アーカイブ内のファイルが多すぎるため、何もインポートしませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is damaged or of an unknown kind: download or pack it again, or unpack it and choose the folder.</source>
            <translation>アーカイブが壊れているか不明な形式のため、何もインポートしませんでした。もう一度ダウンロードまたは圧縮するか、展開してフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is protected by a password: unpack it and choose the folder instead.</source>
            <translation>アーカイブがパスワードで保護されているため、何もインポートしませんでした。展開してフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} cannot be read as conversations: {1}. {2}</source>
            <translation>{0}を会話として読み取れないため、何もインポートしませんでした（{1}）。{2}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} holds no conversation. {1}</source>
            <translation>{0}に会話がないため、何もインポートしませんでした。{1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because {0} is too large for conversations (over {1} MB, or {2} MB together): import fewer at once.</source>
            <translation>{0}が会話としては大きすぎるため（{1} MB、または合計{2} MBを超過）、何もインポートしませんでした。一度にインポートする数を減らしてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>Of one file {0} pages are read: split it to read the rest.</source>
            <translation>1つのファイルで読み取るのは{0}ページまでです。残りを読み取るには、ファイルを分割してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Only questions are put to the hub.</source>
            <translation>Hubには照会だけを送ります。</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>Only the system's trash can take this model back.</source>
            <translation>このモデルを復元できるのは、システムのゴミ箱だけです。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>Only {0} attachments are read of one message: save the others as files.</source>
            <translation>1通のメールで読み取る添付ファイルは{0}個までです。残りはファイルとして保存してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>Only {0} cells are read of one sheet: split it.</source>
            <translation>1枚のシートで読み取るセルは{0}個までです。シートを分割してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>Only {0} slides are read of one file: split it.</source>
            <translation>1つのファイルで読み取るスライドは{0}枚までです。ファイルを分割してください。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's larger open model: it knows more and makes fewer mistakes than gpt-oss-20b, and is slow unless the computer has 64 GB of memory.</source>
            <translation>OpenAIの大きいほうのオープンモデルです。gpt-oss-20bより知識が豊富で誤りが少ない一方、メモリーが64 GBないコンピューターでは遅くなります。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's smaller open model: it reasons before it answers, writes and programs well, and knows the world until June 2024, with mistakes.</source>
            <translation>OpenAIの小さいほうのオープンモデルです。回答の前に思考し、文章やプログラミングが得意で、2024年6月までの知識がありますが、誤りもあります。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Operation not permitted</source>
            <translation>許可されていない操作です</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Page {0} of {1} cannot be shown: open the file in the program it is made for.</source>
            <translation>{1}の{0}ページを表示できません。対応するアプリでファイルを開いてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>Page {0} of {1} is damaged or missing.</source>
            <translation>{1}の{0}ページが壊れているか、欠けています。</translation>
        </message>
        <message>
            <location filename="../../app/hub/sources.py" />
            <source>Part {0} of {1} is missing: put all parts into one folder.</source>
            <translation>{1}個のうち{0}番目の部分がありません。すべての部分を1つのフォルダーに入れてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>Part {0} of {1} is missing: put {2} beside {3}.</source>
            <translation>{1}個のうち{0}番目の部分がありません。{2}を{3}と同じ場所に置いてください。</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Permission denied</source>
            <translation>アクセス権がありません</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Read-only file system</source>
            <translation>読み取り専用のファイルシステムです</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it needs more than {0} MB of memory.</source>
            <translation>読み取りに{0} MBを超えるメモリーが必要です。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it took too long and was stopped.</source>
            <translation>読み取りに時間がかかりすぎたため、中止しました。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>Receiving the file failed: it is asked for again.</source>
            <translation>ファイルを受信できませんでした。再度要求します。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>Slide {0} is damaged and was not read.</source>
            <translation>スライド{0}は壊れているため、読み取られませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Something else than the hub answered, such as the sign-in page of a network: open a web page, sign in, and try again.</source>
            <translation>Hubではないもの（ネットワークのサインインページなど）が応答しました。Webページを開いてサインインし、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Something in Harmonium wanted to reach the network although nobody had asked for it, and was refused: please report it.</source>
            <translation>Harmoniumの一部が、誰も要求していないのにネットワークに接続しようとしたため、拒否しました。この問題を報告してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/tasks.py" />
            <source>Something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>Harmoniumの内部で問題が発生しました。再試行してください。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract cannot be started</source>
            <translation>Tesseractを起動できません</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract failed</source>
            <translation>Tesseractでエラーが発生しました</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract has no language installed</source>
            <translation>Tesseractに言語がインストールされていません</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract is not installed</source>
            <translation>Tesseractがインストールされていません</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract took too long</source>
            <translation>Tesseractの処理に時間がかかりすぎました</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The NVIDIA card is not used: the system drives it with nouveau, which llama.cpp cannot compute with. Install NVIDIA's own driver.</source>
            <translation>NVIDIAのカードは使用されていません。システムが使っているnouveauでは、llama.cppは計算できません。NVIDIA純正のドライバーをインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapter {0} does not go with this model, or is damaged. Load the model without it.</source>
            <translation>アダプター{0}はこのモデルに合わないか、壊れています。このアダプターなしでモデルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapters cannot be used together. Load the model with one of them.</source>
            <translation>これらのアダプターは同時に使用できません。どれか1つだけを付けてモデルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>The address of your updates is none: write it as https://HOST/FOLDER, in the settings.</source>
            <translation>アップデートのアドレスが無効です。設定で、https://HOST/FOLDERの形式で指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The answer ended before anything had arrived: it is asked again.</source>
            <translation>何も届かないうちに応答が終わりました。再度要求します。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answer for {0} makes no sense: it is asked again.</source>
            <translation>{0}への応答が正しくありません。再度要求します。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answers for {0} make no sense: try again later, or choose another endpoint.</source>
            <translation>{0}への応答が正しくありません。しばらくしてから再試行するか、別のミラーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>The backup of the conversations was not written as it should be: check the disk.</source>
            <translation>会話のバックアップが正しく書き込まれませんでした。ディスクを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>The book names this chapter but does not hold it.</source>
            <translation>この章は目次にありますが、本の中にありません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: `harmonium models available` lists them.</source>
            <translation>カタログにモデル{0}はありません。`harmonium models available`で一覧を表示できます。</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: did you mean {1}?</source>
            <translation>カタログにモデル{0}はありません。{1}のことですか？</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} cannot be read ({1}): check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>モデルのカタログ{0}を読み取れません（{1}）。$HARMONIUM_CATALOGUEを確認するか、再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is damaged: check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>モデルのカタログ{0}が壊れています。$HARMONIUM_CATALOGUEを確認するか、再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is of another format: use one that is made for this version of Harmonium.</source>
            <translation>モデルのカタログ{0}の形式が異なります。このバージョンのHarmonium用のものを使用してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The certificates in “{0}” cannot be read: choose a file in PEM format.</source>
            <translation>「{0}」の証明書を読み取れません。PEM形式のファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} cannot be made or was lost: check the network.</source>
            <translation>{0}に接続できないか、接続が切れました。ネットワークを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} was closed: check the network.</source>
            <translation>{0}との接続が閉じられました。ネットワークを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/answers.py" />
            <source>The conversation was deleted for good while this answer was being written, so the answer was not saved.</source>
            <translation>この回答の生成中に会話が完全に削除されたため、回答は保存されませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>The conversation {0} is in the trash: choose one that the list shows.</source>
            <translation>会話{0}はゴミ箱にあります。一覧に表示されているものを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not empty: delete it instead.</source>
            <translation>会話{0}にはすでにメッセージがあります。会話を削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not in the trash: delete it first.</source>
            <translation>会話{0}はゴミ箱にありません。先に削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked. {0} Or give the passphrase with {1} FILE or in {2}, or run the command in a terminal.</source>
            <translation>会話は暗号化され、ロックされています。{0}または、{1} FILEか{2}でパスフレーズを指定するか、ターミナルでコマンドを実行してください。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked: give the passphrase with {0} FILE or in {1}, or run the command in a terminal.</source>
            <translation>会話は暗号化され、ロックされています。{0} FILEまたは{1}でパスフレーズを指定するか、ターミナルでコマンドを実行してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The conversations are open in another window or command. End it and try again.</source>
            <translation>会話は別のウィンドウまたはコマンドで開かれています。終了させて再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The device computed no numbers (NaN).</source>
            <translation>デバイスの計算結果が数値になりませんでした（NaN）。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk is full: free some space, and the download goes on.</source>
            <translation>ディスクがいっぱいです。空き容量を増やすと、ダウンロードが再開されます。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk lacks {0} GB for this model: free some space, and the download goes on.</source>
            <translation>このモデルにはディスクの空き容量が{0} GB足りません。空き容量を増やすと、ダウンロードが再開されます。</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} cannot be looked at ({1}): check that it is plugged in.</source>
            <translation>{0}のあるディスクを確認できません（{1}）。接続されているか確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>The disk of {0} does not keep what is written to it: choose another one.</source>
            <translation>{0}のあるディスクは、書き込んだ内容を正しく保持しません。別のディスクを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>The disk of {0} has no trash: delete the file in the file manager.</source>
            <translation>{0}のあるディスクにはゴミ箱がありません。ファイルマネージャーでファイルを削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The disk of {0} has {1} left, and a copy needs {2}: free some space, or choose another disk.</source>
            <translation>{0}のあるディスクの空き容量は{1}ですが、コピーには{2}が必要です。空き容量を増やすか、別のディスクを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} is formatted as FAT, which holds no file larger than 4 GB, and the model has {1}: choose a folder on another disk, or format this one as exFAT (which removes all that is on it).</source>
            <translation>{0}のあるディスクはFAT形式で、4 GBを超えるファイルを保存できませんが、モデルは{1}あります。別のディスクのフォルダーを選択するか、このディスクをexFATでフォーマットしてください（中身はすべて消去されます）。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>The disk that holds {0} is full. Free some space and try again; everything saved before is intact.</source>
            <translation>{0}のあるディスクがいっぱいです。空き容量を増やして再試行してください。これまでに保存した内容は無事です。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The document cannot be shown: something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>Harmonium内部で問題が発生したため、文書を表示できません。もう一度お試しください。詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>The download ended unexpectedly ({0}): try again.</source>
            <translation>ダウンロードが予期せず終了しました（{0}）。再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old. Install a newer one.</source>
            <translation>NVIDIAのカードのドライバーが古すぎます。新しいものをインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old: {0}, needs {1}. Install a newer one.</source>
            <translation>NVIDIAのカードのドライバーが古すぎます（現在{0}、必要なのは{1}）。新しいものをインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine answered something else than it was asked. Try again.</source>
            <translation>エンジンの応答が要求と一致しません。再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine could not be started. Install Harmonium again if this stays.</source>
            <translation>エンジンを起動できませんでした。繰り返す場合は、Harmoniumを再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not say whether the model is loaded. Try again.</source>
            <translation>モデルを読み込めたかどうか、エンジンから応答がありませんでした。再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not start within {0} seconds. Try again when the computer is less busy.</source>
            <translation>エンジンが{0}秒以内に起動しませんでした。コンピューターの負荷が下がってから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine does not belong to this version of Harmonium. Install it again.</source>
            <translation>エンジンがこのバージョンのHarmoniumのものではありません。再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>The engine does not know this request.</source>
            <translation>エンジンの知らない要求です。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine sent something unreadable and is being replaced. Try again.</source>
            <translation>エンジンが読み取れない内容を送ったため、入れ替えています。再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly. {0}</source>
            <translation>エンジンが予期せず停止しました。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: it used memory that is not its own. {0}</source>
            <translation>エンジンが予期せず停止しました（不正なメモリーアクセス）。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: llama.cpp stopped at one of its own checks. {0}</source>
            <translation>エンジンが予期せず停止しました（llama.cppの内部検査による停止）。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: the model file could not be read any further. Check that the drive with the model is connected, verify the file and try again.</source>
            <translation>モデルファイルを読み続けられず、エンジンが予期せず停止しました。モデルのあるドライブが接続されているか確認し、ファイルを検証してから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: this processor lacks an instruction it needs. Choose another device or install a build for older processors.</source>
            <translation>このプロセッサーに必要な命令がないため、エンジンが予期せず停止しました。別のデバイスを選択するか、古いプロセッサー向けの版をインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped {0} times within {1} minutes with this model and these settings, so it is not started again. Choose a smaller context, fewer GPU layers or another file.</source>
            <translation>このモデルと設定では、エンジンが{1}分以内に{0}回停止したため、再び起動しません。コンテキストを小さくする、グラフィックカードの層数を減らす、または別のファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The file of gpt-oss-20b that was offered until July 2026: keep it if you have it, else take the current one.</source>
            <translation>2026年7月まで提供されていたgpt-oss-20bのファイルです。すでにあるならそのまま使い、なければ現在のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be read ({0}): {1}. Allow Harmonium to read it and start again.</source>
            <translation>このプロファイルの鍵のファイルを読み取れません（{0}）：{1}。Harmoniumに読み取りを許可して、起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be written ({0}): {1}. Allow Harmonium to write to its folder and try again.</source>
            <translation>このプロファイルの鍵のファイルに書き込めません（{0}）：{1}。そのフォルダーへの書き込みをHarmoniumに許可して、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys is damaged: {0}. Put a copy of it there from a backup; without it the conversations cannot be opened.</source>
            <translation>このプロファイルの鍵のファイルが壊れています：{0}。バックアップにあるコピーに置き換えてください。このファイルがないと会話を開けません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The file that arrived as {0} is not the one that was asked for, or was damaged on its way, and was removed: try again, or choose another endpoint.</source>
            <translation>{0}として届いたファイルは、要求したものと異なるか、転送中に壊れたため、削除しました。再試行するか、別のミラーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>The files of {0} cannot be told apart: choose another repository.</source>
            <translation>{0}のファイルを区別できません。別のリポジトリを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is empty: write the passphrase there.</source>
            <translation>{0}の1行目が空です。そこにパスフレーズを書いてください。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is not UTF-8 text, so it is no passphrase: name another file.</source>
            <translation>{0}の1行目はUTF-8のテキストではないため、パスフレーズではありません。別のファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>The folder to export to is gone: choose another one.</source>
            <translation>エクスポート先のフォルダーがなくなりました。別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so it computes in a slower way now, which gives the right ones. Updating its driver may help.</source>
            <translation>テストでグラフィックカードの計算結果が正しくなかったため、遅くても正しい方法で計算しています。ドライバーを更新すると改善することがあります。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so the processor computes the answers. Updating its driver may help.</source>
            <translation>グラフィックカードのテスト結果が正しくなかったため、プロセッサーで回答を計算します。ドライバーを更新すると改善する場合があります。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>The hub did not say which commit it has: try again later.</source>
            <translation>Hubがどのコミットかを示しませんでした。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub does not show this repository to everyone, or has none of that name: check the name, accept its terms on its page, and give an access token in the settings or in HF_TOKEN.</source>
            <translation>このリポジトリはHubで一般公開されていないか、その名前のものがありません。名前を確認し、ページで利用条件に同意して、設定またはHF_TOKENでアクセストークンを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub gave an answer that makes no sense: try again later.</source>
            <translation>Hubの応答が正しくありません。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub has another file under the name {0} than the one that was asked for: look at its page, or choose another model.</source>
            <translation>Hubにある{0}という名前のファイルは、要求したものと異なります。ページを確認するか、別のモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub has no such repository: check its name.</source>
            <translation>Hubにそのリポジトリはありません。名前を確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub refused the request (status {0}): try again later.</source>
            <translation>Hubが要求を拒否しました（状態{0}）。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub refuses this access token for {0}: accept the terms of the repository on its page, or save another token, and try again.</source>
            <translation>Hubは{0}に対してこのアクセストークンを拒否しました。リポジトリのページで利用条件に同意するか、別のトークンを保存して、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>The hub sends requests in circles: try again later.</source>
            <translation>Hubの転送がループしています。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub sends us to an address that is none: try again later, or check the endpoint.</source>
            <translation>Hubから無効なアドレスに転送されました。しばらくしてから再試行するか、ミラーを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub's address “{0}” is none: write it as https://HOST, in the settings or in HF_ENDPOINT.</source>
            <translation>Hubのアドレス「{0}」は無効です。設定またはHF_ENDPOINTで、https://HOSTの形式で指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The key in the system's password store is not that of this profile: enter the passphrase or the recovery code.</source>
            <translation>システムのパスワード保管庫にある鍵は、このプロファイルのものではありません。パスフレーズまたは回復コードを入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The keys are destroyed, but {0} files in {1} could not be removed: close all programs that use them, and delete the folder.</source>
            <translation>鍵は破棄されましたが、{1}にある{0}個のファイルを削除できませんでした。それらを使用しているアプリをすべて終了し、フォルダーを削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The keys of this profile are of a newer version of Harmonium: {0}. Use that version.</source>
            <translation>このプロファイルの鍵は、新しいバージョンのHarmoniumのものです：{0}。そのバージョンを使用してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The keys of this profile were replaced while it was open: start Harmonium again.</source>
            <translation>このプロファイルを開いている間に、鍵が置き換えられました。Harmoniumを再起動してください。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The larger classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>大きいほうの分類モデルで、チャットモデルではありません。自分で書いたポリシーに従ってテキストを判定します。</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The last changes to the conversations are damaged on the disk; nothing was written over. Repair them, or restore a backup.</source>
            <translation>会話への最後の変更がディスク上で壊れています。何も上書きしていません。修復するか、バックアップを復元してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The link to the file has expired: {0} gives a new one.</source>
            <translation>ファイルへのリンクの有効期限が切れました。{0}から新しいリンクを取得します。</translation>
        </message>
        <message>
            <location filename="../../app/updates/signature.py" />
            <source>The list of keys for updates, {0}, cannot be read: install Harmonium anew.</source>
            <translation>アップデート用の鍵の一覧{0}を読み取れません。Harmoniumを再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The manifest beside {0} is of other files: take it away, or put the right one there.</source>
            <translation>{0}と同じ場所にあるマニフェストは別のファイルのものです。取り除くか、正しいものに置き換えてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The model has no such tokens: choose another one.</source>
            <translation>モデルにそのようなトークンはありません。別のモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The model needed more memory than this computer has free. {0}</source>
            <translation>モデルに必要なメモリーが、このコンピューターの空きメモリーを超えました。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free, so it would be read from the disk while it answers: about {2} tokens a second. Choose a smaller model, or be patient.</source>
            <translation>モデルには{0} GBのメモリーが必要ですが、空きは{1} GBのため、回答中はディスクから読み取ります（毎秒約{2}トークン）。小さいモデルを選択するか、気長にお待ちください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free. Close other programs, or choose a smaller model or a smaller context.</source>
            <translation>モデルには{0} GBのメモリーが必要ですが、空きは{1} GBです。ほかのアプリを終了するか、モデルまたはコンテキストを小さくしてください。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The model took more memory than planned, so less of it lies where it is fastest, or its context is shorter. Close other programs and load it again to change that.</source>
            <translation>モデルが予定より多くのメモリーを使ったため、最も速い場所に置かれた部分が減ったか、コンテキストが短くなりました。改善するには、ほかのアプリを終了して、もう一度読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>The pack {0} is in use, or may not be changed: close all conversations and commands that use the model, and try again.</source>
            <translation>拡張パック{0}は使用中か、変更が許可されていません。モデルを使っている会話とコマンドをすべて閉じてから、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan without text: install Tesseract and read the file again.</source>
            <translation>このページはテキストのないスキャン画像です。Tesseractをインストールして、ファイルを読み取り直してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan, and {0}: its text could not be recognised.</source>
            <translation>このページはスキャン画像で、テキストを認識できませんでした（{0}）。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is damaged.</source>
            <translation>このページは壊れています。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is far too long: only its beginning was read.</source>
            <translation>このページは長すぎるため、冒頭だけを読み取りました。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page needs more memory than a file may take.</source>
            <translation>このページに必要なメモリーが、1つのファイルで使える上限を超えています。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>The parts of {0} do not belong together: download or copy them again.</source>
            <translation>{0}の各部分が同じモデルのものではありません。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The password store is not set up to open this profile: enter the passphrase or the recovery code.</source>
            <translation>パスワード保管庫は、このプロファイルを開くように設定されていません。パスフレーズまたは回復コードを入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} cannot be read ({1}): choose another one with --data-dir.</source>
            <translation>プロファイルのフォルダー{0}を読み取れません（{1}）。--data-dirで別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>The profile folder {0} cannot be used ({1}): choose another one with --data-dir.</source>
            <translation>プロファイルのフォルダー{0}を使用できません（{1}）。--data-dirで別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} is not a folder: choose another one with --data-dir.</source>
            <translation>プロファイルのフォルダー{0}はフォルダーではありません。--data-dirで別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>The program that reads documents does not start: install Harmonium again.</source>
            <translation>文書を読み取るプログラムが起動しません。Harmoniumを再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The prompt has {0} tokens, but the model can read {1} at once. Shorten it or load the model with a larger context.</source>
            <translation>入力は{0}トークンですが、モデルが一度に読めるのは{1}トークンです。短くするか、コンテキストを大きくしてモデルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>The prompt “{0}” was deleted: save it as a new one.</source>
            <translation>プロンプト「{0}」は削除されました。新しいプロンプトとして保存してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy of the settings or of the system cannot be used: name one as http://HOST:PORT.</source>
            <translation>設定またはシステムのプロキシを使用できません。http://HOST:PORTの形式で指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy refuses the connection: check the proxy of the settings or of the system.</source>
            <translation>プロキシが接続を拒否しました。設定またはシステムのプロキシを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning has ended. Open Harmonium again to use it.</source>
            <translation>意味による検索が終了しました。使うには、Harmoniumを開き直してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning stopped unexpectedly; the search by words goes on.</source>
            <translation>意味による検索が予期せず停止しました。語句による検索は引き続き使えます。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>The server sends us to another address, which is refused: write the address where the updates lie.</source>
            <translation>サーバーから別のアドレスに転送されたため、拒否しました。アップデートが置かれているアドレスを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>The sheet is damaged and was not read.</source>
            <translation>このシートは壊れているため、読み取られませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>The starter model belongs to the program and cannot be removed.</source>
            <translation>スターターモデルはアプリの一部のため、削除できません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: install the package harmonium-starter, or get another model with `harmonium models pull` or `harmonium models import`.</source>
            <translation>スターターモデルがインストールされていません。パッケージ harmonium-starter をインストールするか、`harmonium models pull` または `harmonium models import` で別のモデルを入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: name a model file with --model, or install again.</source>
            <translation>スターターモデルがインストールされていません。--modelでモデルファイルを指定するか、再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>The system could not start the installer {0}: open it yourself.</source>
            <translation>システムがインストーラー {0} を起動できませんでした。ご自分で開いてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The system ended the engine, most likely because memory ran out. {0}</source>
            <translation>システムがエンジンを終了させました。おそらくメモリー不足が原因です。{0}</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not answer: unlock it and try again.</source>
            <translation>システムのパスワード保管庫が応答しません。ロックを解除して再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The system's password store does not have the key of this profile: enter the passphrase or the recovery code.</source>
            <translation>システムのパスワード保管庫に、このプロファイルの鍵がありません。パスフレーズまたは回復コードを入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not keep what it is given: use another one.</source>
            <translation>システムのパスワード保管庫は、渡された内容を保持しません。別の保管庫を使用してください。</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store has something else under the name of Harmonium's “{0}”: remove it there and try again.</source>
            <translation>システムのパスワード保管庫には、Harmoniumの「{0}」の名前で別のものが保存されています。保管庫から削除して、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store refused: unlock it and try again.</source>
            <translation>システムのパスワード保管庫に拒否されました。ロックを解除して再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>The text is nested more than {0} levels deep, which no document is: it is not read.</source>
            <translation>テキストが{0}階層を超えて入れ子になっています。通常の文書ではありえないため、読み取りません。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>The text of this page cannot be read: it is damaged.</source>
            <translation>このページのテキストは壊れているため、読み取れません。</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The three files of gpt-oss-120b that were offered before the single one: keep them if you have them, else take the current one.</source>
            <translation>1つのファイルになる前に提供されていたgpt-oss-120bの3つのファイルです。すでにあるならそのまま使い、なければ現在のものを選んでください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: its driver offers neither Vulkan nor CUDA. Install its Vulkan driver (mesa-vulkan-drivers for AMD and Intel, NVIDIA's own for NVIDIA).</source>
            <translation>{0}のカードは使用されていません。ドライバーがVulkanにもCUDAにも対応していません。Vulkanドライバー（AMDとIntelはmesa-vulkan-drivers、NVIDIAは純正ドライバー）をインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: the system has no driver for it. Install one.</source>
            <translation>{0}のカードは使用されていません。システムにドライバーがありません。インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this installation of Harmonium has no back end for graphics cards.</source>
            <translation>{0}のカードは使用されていません。インストールされているHarmoniumに、グラフィックカード用のバックエンドがありません。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this user may not open it. Add the user to the groups “render” and “video” and log in again.</source>
            <translation>{0}のカードは使用されていません。このユーザーにはアクセス権がありません。ユーザーを「render」と「video」のグループに追加して、ログインし直してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>There is a collection {0} already: choose another name.</source>
            <translation>{0}という名前のコレクションはすでにあります。別の名前にしてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>There is a folder “{0}” already: choose another name.</source>
            <translation>フォルダー「{0}」はすでにあります。別の名前にしてください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>There is a mistake in this recovery code: compare it with what you wrote down and try again.</source>
            <translation>この回復コードには誤りがあります。書き留めたものと照らし合わせて、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>There is a new {0} where the old one lay.</source>
            <translation>元の場所に新しい{0}があります。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no adapter {0} at that place: choose its file again.</source>
            <translation>その場所にアダプター{0}はありません。ファイルを選択し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no conversation {0}: choose one that the list shows.</source>
            <translation>会話{0}はありません。一覧に表示されているものを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/model_options.py" />
            <source>There is no device named {0} here. There are: {1}.</source>
            <translation>{0}という名前のデバイスはありません。使用できるのは{1}です。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/whole_reading.py" />
            <source>There is no document {0}. There are: {1}.</source>
            <translation>文書{0}はありません。あるのは次の文書です：{1}。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>There is no download {0}: it has ended, or never began.</source>
            <translation>ダウンロード{0}はありません。すでに終了したか、開始されていません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>There is no file {0} at that place any more.</source>
            <translation>その場所にファイル{0}はもうありません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>There is no file {0} at that place: check the model's path.</source>
            <translation>その場所にファイル{0}はありません。モデルのパスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no file {0}. Choose another model file.</source>
            <translation>ファイル{0}がありません。別のモデルファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no message {0} in this conversation.</source>
            <translation>この会話にメッセージ{0}はありません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: did you mean {1}?</source>
            <translation>モデル{0}はありません。{1}のことですか？</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: name one of `harmonium models list` or a file.</source>
            <translation>モデル{0}はありません。`harmonium models list`にあるものか、ファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>There is no pack {0}: `harmonium packs list` names those that there are.</source>
            <translation>拡張パック{0}はありません。`harmonium packs list`で一覧を表示できます。</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>There is no room left for the profile in {0}: free some space.</source>
            <translation>{0}にプロファイルを置く空き容量がありません。空き容量を増やしてください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>There is no room left for this profile's keys: free some space and try again.</source>
            <translation>このプロファイルの鍵を置く空き容量がありません。空き容量を増やして再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory for a context of {0} tokens. Load the model with a smaller context.</source>
            <translation>{0}トークンのコンテキストにはメモリーが足りません。コンテキストを小さくしてモデルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>There is not enough memory for checking the passphrase ({0} MB are needed): close other programs and try again.</source>
            <translation>パスフレーズを確認するためのメモリーが足りません（{0} MB必要です）。ほかのアプリを終了して再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>There is not enough memory to draw this page.</source>
            <translation>メモリーが足りないため、このページを描画できません。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory to load {0}. Close other programs or choose a smaller model.</source>
            <translation>メモリーが足りないため{0}を読み込めません。ほかのアプリを終了するか、小さいモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>There is nothing to search for: name a model or a part of its name.</source>
            <translation>検索する言葉がありません。モデルの名前またはその一部を入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>There is too little room on the disk for a backup of the conversations. Free some space; the conversations themselves are safe.</source>
            <translation>会話のバックアップに必要な空き容量がディスクにありません。空き容量を増やしてください。会話自体は無事です。</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_format.py" />
            <source>This JSON schema cannot be used ({0}): write a simpler one.</source>
            <translation>このJSONスキーマは使用できません（{0}）。もっと単純なものにしてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>This backup is damaged itself: choose another one.</source>
            <translation>このバックアップ自体が壊れています。別のバックアップを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>This build of Harmonium trusts no key, so it takes no update and no pack from a file: install another build over this one instead.</source>
            <translation>この版のHarmoniumはどの鍵も信頼しないため、ファイルからのアップデートや拡張パックを受け付けません。代わりに、別の版を上書きインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>This collection was deleted: choose one that the list shows.</source>
            <translation>このコレクションは削除されました。一覧にあるものを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/shelf.py" />
            <source>This document is not among those of the conversation any more: add it again.</source>
            <translation>この文書は、もうこの会話の文書にありません。もう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/documents_rows.py" />
            <source>This document was removed: add its file again.</source>
            <translation>この文書は外されています。ファイルをもう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This document was removed: add the file again to see it.</source>
            <translation>この文書は外されています。表示するには、ファイルをもう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>This engine already holds a model.</source>
            <translation>このエンジンにはすでにモデルが読み込まれています。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file is not built as its format demands ({0}): save it anew and add it again.</source>
            <translation>このファイルは形式の規則に従っていません（{0}）。保存し直して、もう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file needs more than {0} MB of memory, the most that reading takes: split it.</source>
            <translation>このファイルには、読み取りの上限である{0} MBを超えるメモリーが必要です。ファイルを分割してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>This folder is gone: choose another one.</source>
            <translation>このフォルダーはなくなりました。別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/backends.py" />
            <source>This installation has nothing that computes on this processor. Install Harmonium again.</source>
            <translation>インストールされているアプリに、このプロセッサーで計算するバックエンドがありません。Harmoniumを再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This is not an access token: copy it again from huggingface.co.</source>
            <translation>アクセストークンではありません。huggingface.coからもう一度コピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>This is too long for the engine: {0} MB of text where at most {1} MB can be sent at once. Shorten it.</source>
            <translation>エンジンには長すぎます。テキストは{0} MBですが、一度に送れるのは{1} MBまでです。短くしてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>This message was deleted, with its conversation or alone.</source>
            <translation>このメッセージは、会話とともに、または単独で削除されました。</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be run any more. Load the model again.</source>
            <translation>このモデルのチャットテンプレートを実行できなくなりました。モデルをもう一度読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be used. {0}</source>
            <translation>このモデルのチャットテンプレートは使用できません。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template is too large to run. {0}</source>
            <translation>このモデルのチャットテンプレートは大きすぎて実行できません。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template leaves the question out. {0}</source>
            <translation>このモデルのチャットテンプレートには質問が含まれません。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template took too long and was stopped. {0}</source>
            <translation>このモデルのチャットテンプレートは時間がかかりすぎたため、停止しました。{0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template used too much memory or time and was stopped. {0}</source>
            <translation>このモデルのチャットテンプレートはメモリーまたは時間を使いすぎたため、停止しました。{0}</translation>
        </message>
        <message>
            <location filename="../../app/services/protection.py" />
            <source>This opens another profile: enter the passphrase of this one.</source>
            <translation>これは別のプロファイルを開くものです。このプロファイルのパスフレーズを入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This part of the document was not read: open the file itself.</source>
            <translation>文書のこの部分は読み取られていません。ファイルそのものを開いてください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This passphrase does not open the profile: check Caps Lock and the layout of the keyboard, and try again.</source>
            <translation>このパスフレーズではプロファイルを開けません。Caps Lockとキーボードの配列を確認して、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile has no passphrase: let the system's password store open it, or enter the recovery code.</source>
            <translation>このプロファイルにはパスフレーズがありません。システムのパスワード保管庫で開くか、回復コードを入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is encrypted already.</source>
            <translation>このプロファイルはすでに暗号化されています。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>This profile is encrypted already: open it with its passphrase.</source>
            <translation>このプロファイルはすでに暗号化されています。パスフレーズで開いてください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is not encrypted.</source>
            <translation>このプロファイルは暗号化されていません。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This recovery code does not open the profile: it belongs to another profile, or a newer code has replaced it.</source>
            <translation>この回復コードではプロファイルを開けません。別のプロファイルのものか、新しいコードに置き換えられています。</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>This system has no password store that can keep a secret safely: start one, such as GNOME Keyring or KWallet.</source>
            <translation>このシステムには、秘密の情報を安全に保存できるパスワード保管庫がありません。GNOME KeyringやKWalletなどを起動してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This system has no password store that can keep a token safely: start one, such as GNOME Keyring or KWallet, or set HF_TOKEN for a single command.</source>
            <translation>このシステムには、アクセストークンを安全に保存できるパスワード保管庫がありません。GNOME KeyringやKWalletなどを起動するか、コマンドごとにHF_TOKENを設定してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Too many pages of this file cannot be read: the rest was left.</source>
            <translation>このファイルには読み取れないページが多すぎるため、残りは読み取りませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Try again. If it happens again, choose fewer GPU layers, a smaller context or another model file.</source>
            <translation>再試行してください。繰り返す場合は、グラフィックカードの層数を減らす、コンテキストを小さくする、または別のモデルファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} can follow {1} or later, and this is {2}: install {3} first.</source>
            <translation>バージョン{0}には{1}以降が必要ですが、現在は{2}です。先に{3}をインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} has no installer for this computer ({1}) in this file: get the file that has one.</source>
            <translation>このファイルには、このコンピューター（{1}）用のバージョン{0}のインストーラーがありません。それを含むファイルを入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} is in this file only as {1} Harmonium, and this is {2} Harmonium: get the file that has the {3} one.</source>
            <translation>このファイルのバージョン {0} は「{1}」版の Harmonium だけで、こちらは「{2}」版の Harmonium です。「{3}」版を含むファイルを入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is older than this one, {1}, and may not be able to open your conversations: make a backup, and confirm it to go back.</source>
            <translation>バージョン{0}は現在の{1}より古く、会話を開けない可能性があります。バックアップを作成し、古いバージョンに戻すことを承認してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is what runs already: confirm it to install it again.</source>
            <translation>バージョン{0}はすでに使用中です。再インストールすることを承認してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>What lies at this address is no list of updates ({0}): check the address.</source>
            <translation>このアドレスにあるものは、アップデートの一覧（{0}）ではありません。アドレスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>What this message followed was deleted as well: bring that back first.</source>
            <translation>このメッセージの前の内容も削除されています。先にそちらを復元してください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without a passphrase only the recovery code would open this profile: let the system's password store open it first.</source>
            <translation>パスフレーズがないと、このプロファイルを開けるのは回復コードだけになります。先に、システムのパスワード保管庫で開けるようにしてください。</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without the system's password store only the recovery code would open this profile: set a passphrase first.</source>
            <translation>システムのパスワード保管庫がないと、このプロファイルを開けるのは回復コードだけになります。先にパスフレーズを設定してください。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question has about {0} tokens but the model can read {1} at once. Shorten it, or choose a larger context.</source>
            <translation>質問は約{0}トークンですが、モデルが一度に読めるのは{1}トークンです。短くするか、コンテキストを大きくしてください。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the answer so far has about {0} tokens but the model can read {1} at once. Ask for the rest in a new question, or choose a larger context.</source>
            <translation>質問とここまでの回答は約{0}トークンですが、モデルが一度に読めるのは{1}トークンです。続きは新しい質問で尋ねるか、コンテキストを大きくしてください。</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the results of its tools has about {0} tokens but the model can read {1} at once. Ask for less at once, or choose a larger context.</source>
            <translation>質問とツールの結果は約{0}トークンですが、モデルが一度に読めるのは{1}トークンです。一度に尋ねる量を減らすか、コンテキストを大きくしてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>a JSON object is missing where one belongs</source>
            <translation>あるべきJSONオブジェクトがありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>a key of its metadata is empty or appears twice</source>
            <translation>メタデータのキーが空か、重複しています</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>a list</source>
            <translation>リスト</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/lm_studio.py" />
            <source>a message of it has no version</source>
            <translation>バージョンのないメッセージがあります</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}</source>
            <translation>添付ファイル{0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}, {1}</source>
            <translation>添付ファイル{0}、{1}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachments</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>chapter {0}</source>
            <translation>章「{0}」</translation>
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
            <translation>無効な名前</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>incomplete {0} part</source>
            <translation>{0}の部分が不完全です</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it ends too early</source>
            <translation>途中で終わっています</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it has less than no messages</source>
            <translation>メッセージ数が負の値です</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it holds a value of the unknown type {0}</source>
            <translation>不明な型{0}の値が含まれています</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it holds an item of an unknown kind</source>
            <translation>不明な種類の項目が含まれています</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is a thread of Jan without its messages, so choose its folder</source>
            <translation>メッセージのないJanのスレッドです。そのフォルダーを選択してください</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is for another program</source>
            <translation>別のアプリ用です</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is in a format that this version does not know</source>
            <translation>このバージョンでは不明な形式です</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is nested too deep</source>
            <translation>入れ子が深すぎます</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is no conversation of a known kind</source>
            <translation>既知の種類の会話ではありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is not a GGUF file</source>
            <translation>GGUFファイルではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>it is not valid JSON</source>
            <translation>有効なJSONではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it is of the unknown version {0}</source>
            <translation>不明なバージョン{0}です</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is written for big-endian machines</source>
            <translation>ビッグエンディアンのコンピューター向けです</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names a file twice</source>
            <translation>同じファイルが2回挙げられています</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names no files, or too many</source>
            <translation>ファイルが1つも挙げられていないか、多すぎます</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it stores numbers in a way (type {0}) that is not known here</source>
            <translation>数値の格納方法が不明です（型{0}）</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it uses version {0} of the GGUF format</source>
            <translation>GGUF形式のバージョン{0}を使用しています</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>it uses {0} of {1} experts</source>
            <translation>{1}個のうち{0}個のエキスパートを使用しています</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>it was written by another version of Harmonium</source>
            <translation>別のバージョンのHarmoniumで書き込まれています</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>its "head" is none of its messages</source>
            <translation>「head」が、含まれるメッセージのどれでもありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is not a number</source>
            <translation>アラインメントが数値ではありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is {0}</source>
            <translation>アラインメントが{0}です</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>its answers are nested too deep</source>
            <translation>回答の入れ子が深すぎます</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header announces {0} tensors and {1} keys</source>
            <translation>ヘッダーに{0}個のテンソルと{1}個のキーがあると記されています</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header holds a text of {0} bytes</source>
            <translation>ヘッダーに{0}バイトのテキストがあります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header is larger than 256 MB</source>
            <translation>ヘッダーが256 MBを超えています</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest cannot be read</source>
            <translation>マニフェストを読み取れません</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest is too long</source>
            <translation>マニフェストが長すぎます</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of unknown type {0}</source>
            <translation>メタデータに不明な型{0}のリストがあります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of {0} items</source>
            <translation>メタデータに{0}項目のリストがあります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a value of unknown type {0}</source>
            <translation>メタデータに不明な型{0}の値があります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its rope.dimension_count is {0}</source>
            <translation>rope.dimension_countが{0}です</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its table of characters is not a list</source>
            <translation>文字の表がリストではありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its tensors do not lie one after the other</source>
            <translation>テンソルが連続して並んでいません</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its version is none</source>
            <translation>バージョンが無効です</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a byte token that names no byte</source>
            <translation>語彙に、どのバイトも表さないバイトトークンがあります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a token twice</source>
            <translation>語彙に重複するトークンがあります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary is not a list of texts</source>
            <translation>語彙がテキストのリストではありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary lacks a token for byte {0}</source>
            <translation>語彙にバイト{0}のトークンがありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share an embedding_length of {1}</source>
            <translation>{0}個のヘッドで{1}のembedding_lengthを分け合えません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share {1} key heads</source>
            <translation>{0}個のヘッドで{1}個のキーヘッドを共有できません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of something else than numbers</source>
            <translation>{0}が数値以外のリストです</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of the wrong type</source>
            <translation>{0}が誤った型のリストです</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list with impossible numbers</source>
            <translation>{0}が無効な数値を含むリストです</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is no token of its vocabulary</source>
            <translation>{0}が語彙のトークンではありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not a small positive number</source>
            <translation>{0}が小さい正の数ではありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not given</source>
            <translation>{0}がありません</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is shorter than its vocabulary</source>
            <translation>{0}が語彙より短くなっています</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is {1}</source>
            <translation>{0}が{1}です</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/jan.py" />
            <source>line {0}: {1}</source>
            <translation>{0}行目：{1}</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>one of its files is for a system that nobody knows</source>
            <translation>不明なシステム用のファイルがあります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>one of its matrices is stored as {0}</source>
            <translation>{0}形式で格納された行列があります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has an impossible shape</source>
            <translation>無効な形状のテンソルがあります</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has {0} dimensions</source>
            <translation>{0}次元のテンソルがあります</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>page {0}</source>
            <translation>{0}ページ</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>pages {0}–{1}</source>
            <translation>{0}–{1}ページ</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/ooxml.py" />
            <source>part {0}</source>
            <translation>部分「{0}」</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet Sheet {0}</source>
            <translation>シート「Sheet {0}」</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet {0}</source>
            <translation>シート「{0}」</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>slide {0}</source>
            <translation>スライド{0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>slides {0} to {1}</source>
            <translation>スライド{0}–{1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>something stands behind its end</source>
            <translation>終端の後ろに余分な内容があります</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>the file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the flavour of one of its files is none</source>
            <translation>含まれるファイルの一つのエディションが正しくありません</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the hash of one of its files is none</source>
            <translation>ハッシュ値が無効なファイルがあります</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the id of a message is not a whole number</source>
            <translation>メッセージのidが整数ではありません</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>the messages form a circle</source>
            <translation>メッセージが循環しています</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name of one of its files is none</source>
            <translation>名前が無効なファイルがあります</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name or the origin of the pack is none</source>
            <translation>拡張パックの名前または作成元が無効です</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the parent of message {0} does not stand before it</source>
            <translation>メッセージ{0}の親が、それより前にありません</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/reading.py" />
            <source>the rest</source>
            <translation>残りの部分</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the size of one of its files cannot be</source>
            <translation>サイズが無効なファイルがあります</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>the standard input</source>
            <translation>標準入力</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>two of its messages have the id {0}</source>
            <translation>2つのメッセージのidが{0}です</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>two of its tensors have the same name</source>
            <translation>同じ名前のテンソルが2つあります</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>unknown part type {0}</source>
            <translation>不明な部分の型{0}</translation>
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
            <translation>{0}が、要求した部分ではなくファイル全体を送り始めました。再度要求します。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} belongs to another profile, or is damaged; it was left untouched. Put the one that belongs here in its place, or a backup of it.</source>
            <translation>{0}は別のプロファイルのものか、壊れているため、変更していません。本来ここにあるべきもの、またはそのバックアップに置き換えてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} can only be read: its folder or disk is write-protected. Make it writable, or choose another folder with --data-dir.</source>
            <translation>{0}は読み取り専用です。フォルダーまたはディスクが書き込み禁止になっています。書き込めるようにするか、--data-dirで別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} cannot be linked into the models folder, which lies on another disk or may not share it: import it as a copy or in place.</source>
            <translation>{0}をモデルのフォルダーにリンクできません。フォルダーが別のディスクにあるか、リンクに対応していません。コピーするか、元の場所のまま使用する方法でインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be opened ({1}): check that it is there and that you may read it.</source>
            <translation>{0}を開けません（{1}）。ファイルが存在し、読み取りの権限があるか確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} cannot be opened ({1}): make it readable for you.</source>
            <translation>{0}を開けません（{1}）。読み取れるようにアクセス権を変更してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} cannot be opened or written. Check that its folder exists and is yours to write, or choose another one with --data-dir.</source>
            <translation>{0}を開けないか、書き込めません。フォルダーが存在し、書き込み権限があるかを確認するか、--data-dirで別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>{0} cannot be opened: {1}, the file with its keys, is gone, or the conversations are damaged. Nothing was changed. Put both files back from a copy of the profile folder.</source>
            <translation>{0}を開けません。鍵のファイル{1}が失われているか、会話が壊れています。何も変更していません。プロファイルのフォルダーのコピーから、両方のファイルを元の場所に戻してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} cannot be put into the trash ({1}): check that you may write to its folder.</source>
            <translation>{0}をゴミ箱に移動できません（{1}）。フォルダーへの書き込み権限があるか確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} cannot be reached: check the network and the proxy.</source>
            <translation>{0}に接続できません。ネットワークとプロキシを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be read ({1}): check its path and rights.</source>
            <translation>{0}を読み取れません（{1}）。パスとアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} cannot be read ({1}): check its path.</source>
            <translation>{0}を読み取れません（{1}）。パスを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} cannot be read ({1}): check the disk it lies on.</source>
            <translation>{0}を読み取れません（{1}）。保存先のディスクを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read ({1}): check where it lies.</source>
            <translation>{0}を読み取れません（{1}）。保存先を確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be read ({1}): copy it to another disk and add it again.</source>
            <translation>{0}を読み取れません（{1}）。別のディスクにコピーして、もう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <location filename="../../app/hub/verification.py" />
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read to its end ({1}): check the disk it lies on.</source>
            <translation>{0}を最後まで読み取れません（{1}）。保存先のディスクを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be used ({1}): it is damaged, or another version of Harmonium is needed.</source>
            <translation>{0}を使用できません（{1}）。壊れているか、別のバージョンのHarmoniumが必要です。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded because {1} is missing. Install it, or install Harmonium again.</source>
            <translation>{1}がないため、{0}を読み込めませんでした。それをインストールするか、Harmoniumを再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} could not be loaded: it is damaged or not a model that llama.cpp reads. Download or copy it again.</source>
            <translation>{0}を読み込めませんでした。壊れているか、llama.cppで読めるモデルではありません。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded: {1}. Update the driver of the graphics card, or install Harmonium again.</source>
            <translation>{0}を読み込めませんでした（{1}）。グラフィックカードのドライバーを更新するか、Harmoniumを再インストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): choose another place for it.</source>
            <translation>{0}を書き込めませんでした（{1}）。別の場所を選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): close what may have it open, see whether you may write there, and try again.</source>
            <translation>{0} に書き込めませんでした（{1}）。開いている可能性のあるものを閉じ、そこに書き込めるか確認してから、もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): free some space and try again.</source>
            <translation>{0}を書き込めませんでした（{1}）。空き容量を増やして再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} declares a document type of its own, which no document needs and bombs are made of: it is not read.</source>
            <translation>{0}は独自の文書型（DTD）を宣言しています。通常の文書には不要で、悪意のあるファイルに使われるものなので、読み取りません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} does not answer: check the network.</source>
            <translation>{0}が応答しません。ネットワークを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} does not have the hash that it should have, so it is damaged or another file: download or copy it again.</source>
            <translation>{0}のハッシュ値が一致しません。壊れているか、別のファイルです。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} does not say what it is made of, so it is no book or a damaged one: get it again from where it came from.</source>
            <translation>{0}には構成情報がないため、電子書籍ではないか、壊れています。入手元から再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} does not say what model it is: choose another file.</source>
            <translation>{0}には、どのモデルかが記されていません。別のファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has a fault of its own: try again later.</source>
            <translation>{0}側で障害が発生しています。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} has a part of more than {1} MB: split it.</source>
            <translation>{0}には{1} MBを超える部分があります。ファイルを分割してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/mail.py" />
            <source>{0} has messages in messages without end, which no mail has: it is not read.</source>
            <translation>{0}ではメールの中のメールが際限なく続いています。通常のメールではありえないため、読み取りません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no GGUF model with a hash: choose another repository.</source>
            <translation>{0}にはハッシュ値のあるGGUFモデルがありません。別のリポジトリを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>{0} has no certificate that this computer trusts: sign in to this network if it wants that, or add its certificate authority in the settings.</source>
            <translation>{0}には、このコンピューターが信頼する証明書がありません。必要であればこのネットワークにサインインするか、設定で認証局を追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>{0} has no list of slides, so it is no presentation or a damaged one: open it in PowerPoint or Impress and save it again.</source>
            <translation>{0}にはスライドの一覧がないため、プレゼンテーションではないか、壊れています。PowerPointまたはImpressで開き、保存し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model file named {1} with a hash: look at its page, or choose another repository.</source>
            <translation>{0}には、{1}という名前でハッシュ値のあるモデルファイルがありません。ページを確認するか、別のリポジトリを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2} ….</source>
            <translation>{0}にモデル{1}はありません。あるのは{2}などです。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2}.</source>
            <translation>{0}にモデル{1}はありません。あるのは{2}です。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} has no such file (it answers {1}): check the address, or ask who looks after it.</source>
            <translation>{0}にそのファイルはありません（応答：{1}）。アドレスを確認するか、サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <source>{0} has no text part, so it is damaged: open it in LibreOffice and save it again.</source>
            <translation>{0}にはテキストの部分がないため、壊れています。LibreOfficeで開き、保存し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/word.py" />
            <source>{0} has no text part, so it is no Word document or a damaged one: open it in a word processor and save it again.</source>
            <translation>{0}にはテキストの部分がないため、Word文書ではないか、壊れています。ワープロソフトで開き、保存し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has nothing for this computer ({1}): get the pack that belongs to it.</source>
            <translation>{0}には、このコンピューター（{1}）用のものがありません。このコンピューター用の拡張パックを入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} has other parts than when it was checked: import it again if that is meant.</source>
            <translation>{0}を構成する部分が検証時と異なります。意図した変更であれば、もう一度インポートしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1} …): name one of them, such as {2}:{3}.</source>
            <translation>{0}には複数のモデルがあります（{1}など）。{2}:{3}のように1つを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1}): name one of them, such as {2}:{3}.</source>
            <translation>{0}には複数のモデルがあります（{1}）。{2}:{3}のように1つを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has too many requests to answer: try again in a few minutes.</source>
            <translation>{0}への要求が多すぎます。数分後に再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has version {1} of the pack, which is older than the one that there is, {2}: remove that one first if you want the older one.</source>
            <translation>{0} のパックはバージョン {1} で、今あるもの（{2}）より古いものです。古いほうが必要なら、先に今のものを削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} has {1} parts, and one hash cannot stand for them: put the manifest of the model beside it instead.</source>
            <translation>{0}は{1}個の部分に分かれているため、1つのハッシュ値では検証できません。代わりにモデルのマニフェストを同じ場所に置いてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} holds more than {1} parts, which no document does: it is not read.</source>
            <translation>{0}には{1}個を超える部分があります。通常の文書ではありえないため、読み取りません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} holds notes for making models smaller, not a model.</source>
            <translation>{0}はモデルを小さくするためのデータで、モデルではありません。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} holds too many files to look through: choose the folder that has only the conversations.</source>
            <translation>{0}はファイルが多すぎて調べられません。会話だけが入ったフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>{0} in “{1}”</source>
            <translation>「{1}」：{0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a LoRA adapter, not a model of its own.</source>
            <translation>{0}はLoRAアダプターで、単独のモデルではありません。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a Word document of the kind before 2007: open it in Word or LibreOffice, save it as .docx and add that.</source>
            <translation>{0}は2007より前の形式のWord文書です。WordまたはLibreOfficeで開き、.docxとして保存したものを追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} is a database of another program; it was left untouched. Move it elsewhere, or choose another folder with --data-dir.</source>
            <translation>{0}は別のアプリのデータベースのため、変更していません。ほかの場所に移すか、--data-dirで別のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a device or a pipe, not a model: name a .gguf file.</source>
            <translation>{0}はデバイスまたはパイプで、モデルではありません。.ggufファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a document of Apple's office programs: export it as PDF and add that.</source>
            <translation>{0}はAppleのオフィスソフトの文書です。PDFとして書き出したものを追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a file of an older office program or is damaged: save it as PDF and add that.</source>
            <translation>{0}は古いオフィスソフトのファイルか、壊れています。PDFとして保存したものを追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is a file: choose a folder.</source>
            <translation>{0}はファイルです。フォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a folder, not a model: name the .gguf file in it.</source>
            <translation>{0}はフォルダーで、モデルではありません。中の.ggufファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is a folder: add it as a folder.</source>
            <translation>{0}はフォルダーです。フォルダーとして追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} is a folder: name a file in it.</source>
            <translation>{0}はフォルダーです。中のファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} is a kind of model that this version cannot run.</source>
            <translation>{0}は、このバージョンでは実行できない種類のモデルです。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>{0} is a message of more than {1} MB: save its attachments as files and add those.</source>
            <translation>{0}は{1} MBを超えるメールです。添付ファイルをファイルとして保存し、それらを追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a model of a kind ({1}) that this version of Harmonium cannot run: a newer one may.</source>
            <translation>{0}は、このバージョンのHarmoniumでは実行できない種類（{1}）のモデルです。新しいバージョンなら実行できる可能性があります。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is a pack and no update: add it as a pack.</source>
            <translation>{0}はアップデートではなく拡張パックです。拡張パックとして追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a picture or a film: only text can be read. Save a scan as PDF and add that.</source>
            <translation>{0}は画像または動画です。読み取れるのはテキストだけです。スキャンしたものは、PDFとして保存して追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a presentation of the kind before 2007: open it in PowerPoint or LibreOffice, save it as .pptx and add that.</source>
            <translation>{0}は2007より前の形式のプレゼンテーションです。PowerPointまたはLibreOfficeで開き、.pptxとして保存したものを追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is a web page of more than {1} MB: split it.</source>
            <translation>{0}は{1} MBを超えるWebページです。分割してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is an adapter for models of another kind ({1}), not for this one ({2}).</source>
            <translation>{0}は別の種類のモデル（{1}）用のアダプターで、このモデル（{2}）用ではありません。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is an archive: unpack it and add the files in it.</source>
            <translation>{0}はアーカイブです。展開して、中のファイルを追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is an update and no pack: install it as an update.</source>
            <translation>{0}は拡張パックではなくアップデートです。アップデートとしてインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} is being downloaded by another window or command of Harmonium: wait for it, or end it there.</source>
            <translation>{0}は、Harmoniumの別のウィンドウまたはコマンドがダウンロード中です。完了を待つか、そちらで終了してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is busy (status {1}): it is asked again.</source>
            <translation>{0}が混み合っています（状態{1}）。再度要求します。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (a part of it is not the XML it should be): get it again from where it came from.</source>
            <translation>{0}は壊れています（一部が正しいXMLではありません）。入手元から再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (cells lie where no sheet has any): open it in a spreadsheet program and save it again.</source>
            <translation>{0}は壊れています（シートの範囲外にセルがあります）。表計算ソフトで開き、保存し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (it does not begin as its format does): get it again from where it came from.</source>
            <translation>{0}は壊れています（先頭が形式と一致しません）。入手元から再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (its list of sheets cannot be read): open it in a spreadsheet program and save it again.</source>
            <translation>{0}は壊れています（シートの一覧を読み取れません）。表計算ソフトで開き、保存し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its part “{1}” cannot be unpacked): get it again from where it came from.</source>
            <translation>{0}は壊れています（部分「{1}」を展開できません）。入手元から再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its table of contents cannot be read): get it again from where it came from.</source>
            <translation>{0}は壊れています（内容の一覧を読み取れません）。入手元から再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>{0} is damaged (no page of it can be found): get it again from where it came from.</source>
            <translation>{0}は壊れています（ページが1つも見つかりません）。入手元から再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (parts of it are missing): get it again from where it came from.</source>
            <translation>{0}は壊れています（一部が欠けています）。入手元から再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} is damaged (reading it failed): get it again from where it came from.</source>
            <translation>{0}は壊れています（読み取りに失敗しました）。入手元から再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is damaged ({1}): download or copy it again.</source>
            <translation>{0}は壊れています（{1}）。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is damaged and was not encrypted; it was left untouched. Put a backup in its place.</source>
            <translation>{0}は壊れているため、暗号化も変更もしていません。バックアップに置き換えてください。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged or not a Harmonium database; it was left untouched. Move it elsewhere to start afresh, or put a backup in its place.</source>
            <translation>{0}は壊れているか、Harmoniumのデータベースではないため、変更していません。ほかの場所に移して新しく始めるか、バックアップに置き換えてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is damaged, so the models folder stays where it is: download or import that model again, or remove it.</source>
            <translation>{0}が壊れているため、モデルのフォルダーは移動していません。そのモデルをもう一度ダウンロードまたはインポートするか、削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/msg.py" />
            <source>{0} is damaged: open it in Outlook and save it again.</source>
            <translation>{0}は壊れています。Outlookで開き、保存し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged; it was left untouched. What can be read of it can be saved: `harmonium profile repair`, or restore a backup.</source>
            <translation>{0}は壊れているため、変更していません。`harmonium profile repair`で読み取れる内容を救出するか、バックアップを復元してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is empty: nothing can be read of it.</source>
            <translation>{0}は空で、読み取れるものがありません。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is encrypted, and nothing was given that opens it. Give its passphrase or its recovery code.</source>
            <translation>{0}は暗号化されていますが、開くためのものが指定されていません。パスフレーズまたは回復コードを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/pdfium.py" />
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is encrypted: save it without a password and add it again.</source>
            <translation>{0}は暗号化されています。パスワードなしで保存し、もう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is for Harmonium {1} or later, and this is {2}: update Harmonium first.</source>
            <translation>{0} は Harmonium {1} 以降用ですが、これは {2} です。先に Harmonium を更新してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is gone: it was erased or moved away while Harmonium had it open. Close all windows and commands of Harmonium and start again.</source>
            <translation>{0}がなくなっています。Harmoniumで開いている間に、消去または移動されました。Harmoniumのウィンドウとコマンドをすべて終了し、再起動してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>{0} is gone: look where the file is now and add it again.</source>
            <translation>{0}がなくなっています。ファイルの現在の場所を確認し、もう一度追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is in a form that only Ollama can run: get the model from its catalogue entry here instead.</source>
            <translation>{0}はOllamaでしか実行できない形式です。代わりに、このアプリのカタログからモデルを入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} is in parts, which cannot be used where they lie: import it as a copy.</source>
            <translation>{0}は複数の部分に分かれているため、元の場所のままでは使用できません。コピーする方法でインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is incomplete, its end is missing: download or copy it again.</source>
            <translation>{0}は不完全で、末尾がありません。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>{0} is larger than {1} MB, most of it pictures: save it as .docx.</source>
            <translation>{0}は{1} MBを超えており、大部分が画像です。.docxとして保存してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is larger than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0}は、1つのファイルの読み取り上限である{1} MBを超えています。ファイルを分割してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is made for another version of Harmonium ({1}): get the pack that belongs to this one.</source>
            <translation>{0}は別のバージョンのHarmonium（{1}）用です。このバージョン用の拡張パックを入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>{0} is missing: put all parts of the model into one folder.</source>
            <translation>{0}がありません。モデルのすべての部分を1つのフォルダーに入れてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is nested more than {1} levels deep, which no document is: it is not read.</source>
            <translation>{0}は{1}階層を超えて入れ子になっています。通常の文書ではありえないため、読み取りません。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is nested more than {1} levels deep, which no page is: it is not read.</source>
            <translation>{0}は{1}階層を超えて入れ子になっています。通常のWebページではありえないため、読み取りません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is no LoRA adapter: choose a GGUF file that is one.</source>
            <translation>{0}はLoRAアダプターではありません。アダプターのGGUFファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>{0} is no file: choose a file or a folder.</source>
            <translation>{0}はファイルではありません。ファイルまたはフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/core/private_files.py" />
            <source>{0} is no folder of yours, but a link, a file or somebody else's: move it away and try again.</source>
            <translation>{0} はあなたのフォルダーではなく、リンク、ファイル、またはほかの人のものです。移動してから、もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is no longer at {1}: choose another model.</source>
            <translation>{0}は{1}にもうありません。別のモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} is no longer in the trash.</source>
            <translation>{0}はもうゴミ箱にありません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} is no manifest of a model: copy it again, or take it away to import the model without it.</source>
            <translation>{0}はモデルのマニフェストではありません。もう一度コピーするか、取り除いてマニフェストなしでモデルをインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>{0} is no model that Harmonium can search with: choose an embedding model in the GGUF format.</source>
            <translation>{0}は、Harmoniumが検索に使えるモデルではありません。GGUF形式の埋め込みモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is no name that a file can have: rename it.</source>
            <translation>{0}はファイル名として使えません。名前を変更してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} is no repository: write it as OWNER/NAME.</source>
            <translation>{0}はリポジトリではありません。OWNER/NAMEの形式で指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is no update and no pack for Harmonium: choose a file whose name ends in .harmonium-update.</source>
            <translation>{0}はHarmoniumのアップデートでも拡張パックでもありません。名前が.harmonium-updateで終わるファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>{0} is not UTF-8 text: name a file with {1}.</source>
            <translation>{0}はUTF-8のテキストではありません。{1}でファイルを指定してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not a GGUF model: choose a file that is one.</source>
            <translation>{0}はGGUFモデルではありません。この形式のモデルファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is not a document that can be read: save it as PDF or as text and add that.</source>
            <translation>{0}は読み取れる文書ではありません。PDFまたはテキストとして保存したものを追加してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is not a file but a device or a pipe: choose a file.</source>
            <translation>{0}はファイルではなく、デバイスまたはパイプです。ファイルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} is not among the models of Harmonium, so there is nothing to remove. The file itself was left alone.</source>
            <translation>{0}はHarmoniumのモデルに含まれていないため、削除するものはありません。ファイル自体には触れていません。</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is not an unencrypted database: there is nothing to encrypt.</source>
            <translation>{0}は暗号化されていないデータベースではないため、暗号化するものがありません。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is not empty: choose an empty folder, or a new one.</source>
            <translation>{0}は空ではありません。空のフォルダーか新しいフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is not encrypted, although it should be in this profile; it was left untouched. Put the encrypted one back in its place, or encrypt this one.</source>
            <translation>{0}は、このプロファイルでは暗号化されているはずですが、暗号化されていないため、変更していません。暗号化されたものを元の場所に戻すか、これを暗号化してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is not open to everyone: accept its terms on its page at the hub, save an access token, and try again.</source>
            <translation>{0}は一般公開されていません。Hubのページで利用条件に同意し、アクセストークンを保存して、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not part {1} of {2}, though its name says so: give all parts their original names.</source>
            <translation>{0}は、名前に反して、{2}個のうち{1}番目の部分ではありません。すべての部分を元の名前にしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>{0} is not pinned to a commit and a hash, so nobody could tell whether the right file arrived: choose another repository.</source>
            <translation>{0}はコミットとハッシュ値が固定されておらず、正しいファイルが届いたか確認できません。別のリポジトリを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is not signed by anyone whom Harmonium trusts, so nothing of it is used: get it from where you got Harmonium.</source>
            <translation>{0}にはHarmoniumが信頼する署名がないため、内容は一切使用されません。Harmoniumの入手元から入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not the first part of its model: choose part 1 of {1}.</source>
            <translation>{0}はモデルの最初の部分ではありません。{1}個のうち1番目の部分を選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} is not there any more, or its disk is not connected: bring it back, or remove it from the list.</source>
            <translation>{0}がなくなったか、保存先のディスクが接続されていません。元に戻すか、一覧から外してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is not what it was when it was checked, so it was not copied: verify it, then download or import it again.</source>
            <translation>{0}は検証時と異なるため、コピーしませんでした。検証してから、もう一度ダウンロードまたはインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} is not what it was when it was checked: it is damaged or was exchanged. Download or copy it again, or import it anew if the change is meant.</source>
            <translation>{0}は検証時と異なります。壊れたか、入れ替えられています。もう一度ダウンロードまたはコピーしてください。意図した変更であれば、改めてインポートしてください。</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is not what was signed: it is damaged or was changed. Get it again.</source>
            <translation>{0}は署名時の内容と異なります。壊れているか、変更されています。再度入手してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is one of {1} parts but is not named like one: give all parts their original names (…-00001-of-{2}.gguf).</source>
            <translation>{0}は{1}個の部分の1つですが、名前が合っていません。すべての部分を元の名前（…-00001-of-{2}.gguf）にしてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} is protected against copying (DRM), so only the shop's own program can read it.</source>
            <translation>{0}はコピー防止（DRM）で保護されているため、販売元のアプリでしか読み取れません。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is signed but cannot be used ({1}): tell whoever gave it to you.</source>
            <translation>{0}は署名されていますが、使用できません（{1}）。提供元に知らせてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is the image part of another model: choose the model itself.</source>
            <translation>{0}は別のモデルの画像部分です。モデル本体を選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is there already: choose another folder, or remove it.</source>
            <translation>{0}はすでにあります。別のフォルダーを選択するか、それを削除してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is {1} bytes long, no model: download or copy it again.</source>
            <translation>{0}は{1}バイトしかなく、モデルではありません。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} lacks some of its matrices: download or copy it again.</source>
            <translation>{0}には一部の行列がありません。もう一度ダウンロードまたはコピーしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} lies in the models folder or around it: choose a folder elsewhere.</source>
            <translation>{0}は、モデルのフォルダーの中にあるか、それを含んでいます。別の場所のフォルダーを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} needs about {1} GB of memory, but this computer has {2} GB. Choose a smaller model.</source>
            <translation>{0}には約{1} GBのメモリーが必要ですが、このコンピューターには{2} GBしかありません。小さいモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} needs more than {1} MB of memory to be read: split it.</source>
            <translation>{0}の読み取りには{1} MBを超えるメモリーが必要です。ファイルを分割してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} needs {1} GB on the disk, and {2} GB are free: free some space, or move the folder of models to another disk.</source>
            <translation>{0}にはディスクの空き容量が{1} GB必要ですが、空きは{2} GBです。空き容量を増やすか、モデルのフォルダーを別のディスクに移動してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sends more than it said: ask who looks after it.</source>
            <translation>{0}が、通知されたより多くのデータを送信しています。サーバーの管理者に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} sends us to an address without encryption, which is refused: sign in to this network if it wants that.</source>
            <translation>{0}から暗号化されていないアドレスに転送されたため、拒否しました。必要であればこのネットワークにサインインしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} sends us to {1}, which is not asked: sign in to this network if it wants that, or check the endpoint.</source>
            <translation>{0}から{1}に転送されましたが、要求は送っていません。必要であればこのネットワークにサインインするか、ミラーを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sent only a part of the file: try again later.</source>
            <translation>{0}からファイルの一部しか送信されませんでした。しばらくしてから再試行してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} takes too long to answer: try again later, or ask who looks after it.</source>
            <translation>{0} の応答に時間がかかりすぎています。後でもう一度試すか、管理者に問い合わせてください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} takes too long to open and was left: split it or save it anew.</source>
            <translation>{0}は開くのに時間がかかりすぎるため、中止しました。ファイルを分割するか、保存し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0}は展開すると、1つのファイルの読み取り上限である{1} MBを超えます。ファイルを分割してください。</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} times its size, as files do that are made to fill a memory: it is not read.</source>
            <translation>{0}は展開すると元のサイズの{1}倍を超えます。メモリーを使い切るために作られたファイルの特徴なので、読み取りません。</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} was exchanged since it was looked at: choose it again.</source>
            <translation>{0}は、確認した後に置き換えられています。もう一度選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} was written by a newer version of Harmonium; it was left untouched. Install the newest version to open it.</source>
            <translation>{0}は新しいバージョンのHarmoniumで書き込まれたため、変更していません。開くには最新版をインストールしてください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} was written to while it was copied: wait until that has ended, and pause downloads.</source>
            <translation>{0}のコピー中に書き込みがありました。書き込みの終了を待ち、ダウンロードを一時停止してください。</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} was written to while it was read: wait until that has ended.</source>
            <translation>{0}の読み取り中に書き込みがありました。書き込みが終わるまでお待ちください。</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>{0} would have to hold {1} GB and has room for {2} GB. Choose fewer layers for it or a smaller context.</source>
            <translation>{0}には{1} GBを置く必要がありますが、空きは{2} GBです。置く層数を減らすか、コンテキストを小さくしてください。</translation>
        </message>
    </context>
    <context>
        <name>ServerRows</name>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Fetch it</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>For organisations that keep updates on a server of their own. Harmonium looks there only when you click, and notes it under Connections.</source>
            <translation>独自のサーバーにアップデートを置いている組織向けです。Harmoniumはクリックしたときにだけ確認し、「接続」に記録します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>From your own network</source>
            <translation>自分のネットワークから</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Harmonium {version} is there, {size}.</source>
            <translation>Harmonium {version}があります（{size}）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Intranet address</source>
            <translation>イントラネットのアドレス</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Look there now</source>
            <translation>今すぐ確認</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>Webアドレスではありません。https://example.orgのように入力してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>There is no newer version for this computer.</source>
            <translation>このコンピューター用の新しいバージョンはありません。</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>SheetRows</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_rows.py" />
            <source>{0}: overview</source>
            <translation>{0}：概要</translation>
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
            <translation>すべてのセルを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Sheets</source>
            <translation>シート</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Table of the document</source>
            <translation>文書の表</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>/ at the beginning</source>
            <translation>先頭で/</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Choose several conversations</source>
            <translation>複数の会話を選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Close</source>
            <translation>閉じる</translation>
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
            <translation>選択した会話を削除</translation>
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
            <translation>一覧と回答で</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Menu of the chosen conversation</source>
            <translation>選択した会話のメニュー</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Move through the conversations</source>
            <translation>会話の間を移動</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>New line</source>
            <translation>改行</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Next or previous control</source>
            <translation>次または前のコントロール</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Saved prompts</source>
            <translation>保存したプロンプト</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Send</source>
            <translation>送信</translation>
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
            <translation>会話の末尾へ</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Up, Down</source>
            <translation>↑、↓</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>While you write</source>
            <translation>入力中</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>All as they were</source>
            <translation>すべて既定に戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Click a key and press another one.</source>
            <translation>キーをクリックして、新しいキーを押してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>{key} already belongs to “{command}”. Take it away there first.</source>
            <translation>{key}はすでに「{command}」に使われています。先にそちらで解除してください。</translation>
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
            <translation>会話一覧を隠す</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>More to begin with</source>
            <translation>新規作成の選択肢</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: the model was shown no such place.</source>
            <translation>未確認：モデルに渡した内容に、この箇所はありません。</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: these lines do not hold the numbers or words that the sentence quotes.</source>
            <translation>未確認：文中で引用されている数値や語句が、これらの行にありません。</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Unknown place</source>
            <translation>場所不明</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>not verified</source>
            <translation>未確認</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>p. {page}</source>
            <translation>{page}ページ</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>“{text}”</source>
            <translation>「{text}」</translation>
        </message>
    </context>
    <context>
        <name>StartFailure</name>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Harmonium could not start</source>
            <translation>Harmoniumを起動できませんでした</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Something went wrong inside Harmonium before its window opened. Your conversations and documents are stored as they were. Start Harmonium once more; if it happens again, the report helps to find out why.</source>
            <translation>ウィンドウが開く前に、Harmoniumの内部で問題が発生しました。会話と文書は元のまま保存されています。Harmoniumをもう一度起動してください。再び発生する場合は、レポートが原因の究明に役立ちます。</translation>
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
            <translation>パスフレーズを設定…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set it up again</source>
            <translation>再設定</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The password store of this system did not open your conversations.</source>
            <translation>このシステムのパスワード保管庫で会話を開けませんでした。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The recovery code has opened your conversations.</source>
            <translation>回復コードで会話を開きました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations are encrypted. Save the recovery code: it opens them when nothing else does.</source>
            <translation>会話は暗号化されています。回復コードを保存してください。ほかの方法で開けないときに、会話を開けます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations could not be encrypted and stay as they are.</source>
            <translation>会話を暗号化できませんでした。元のまま残ります。</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <location filename="../../app/ui/viewer/text_view.py" />
            <source>Text of the document</source>
            <translation>文書のテキスト</translation>
        </message>
    </context>
    <context>
        <name>TokenField</name>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>A token is kept in this system's keyring. A new one takes its place.</source>
            <translation>アクセストークンは、このシステムのパスワード保管庫にあります。新しいものを保存すると置き換えられます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Forget the token</source>
            <translation>アクセストークンを削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Keep it</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Some publishers ask for an account. Make a token there, and paste it here: it is kept in this system's keyring and sent to nobody else.</source>
            <translation>アカウントを求める公開元もあります。そこでアクセストークンを作成し、ここに貼り付けてください。このシステムのパスワード保管庫に保存され、ほかの誰にも送信されません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Token for gated models</source>
            <translation>アカウントが必要なモデルのアクセストークン</translation>
        </message>
    </context>
    <context>
        <name>ToolStep</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Looked for “{0}” in a page</source>
            <translation>ページ内で「{0}」を検索しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Opened {0}</source>
            <translation>{0}を開きました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Ran a program</source>
            <translation>プログラムを実行しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Read everything: {0}</source>
            <translation>すべて読みました：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Searched for “{0}”</source>
            <translation>「{0}」を検索しました</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer finished</source>
            <translation>回答が完了しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer stopped</source>
            <translation>回答を停止しました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Attached</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Called {name}</source>
            <translation>{name}を呼び出しました</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Image</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Reasoning</source>
            <translation>思考過程</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Result of {name}</source>
            <translation>{name}の結果</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer failed.</source>
            <translation>この回答は失敗しました。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was interrupted.</source>
            <translation>この回答は中断されました。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was still being written.</source>
            <translation>この回答は生成中でした。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was stopped.</source>
            <translation>この回答は停止されました。</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>You</source>
            <translation>あなた</translation>
        </message>
    </context>
    <context>
        <name>TrashPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Back to the conversations</source>
            <translation>会話一覧に戻る</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Conversations stay here for %n day(s) before they go.</source>
            <translation>
                <numerusform>会話はここに%n日間残り、その後消去されます。</numerusform>
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
                <numerusform>%n件の会話を完全に削除しますか？この操作は元に戻せません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete all that is in the trash for good? This cannot be undone.</source>
            <translation>ゴミ箱の中身をすべて完全に削除しますか？この操作は元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good</source>
            <translation>完全に削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good…</source>
            <translation>完全に削除…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete “{title}” for good? This cannot be undone.</source>
            <translation>「{title}」を完全に削除しますか？この操作は元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Deleted conversations</source>
            <translation>削除した会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Empty the trash</source>
            <translation>ゴミ箱を空にする</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore from the trash</source>
            <translation>ゴミ箱から復元</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>The trash is empty.</source>
            <translation>ゴミ箱は空です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
    </context>
    <context>
        <name>Turns</name>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Preparing…</source>
            <translation>準備中…</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading everything… {done} of {total}</source>
            <translation>全文を読んでいます… {done}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question…</source>
            <translation>質問を読み込み中…</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question… {percent} %</source>
            <translation>質問を読み込み中… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>前の回答の完了待ち…</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Ask the password store again</source>
            <translation>パスワード保管庫を再試行</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Recovery code</source>
            <translation>回復コード</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlock</source>
            <translation>ロックを解除</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlocking…</source>
            <translation>ロックを解除中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the passphrase</source>
            <translation>パスフレーズを使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the recovery code</source>
            <translation>回復コードを使う</translation>
        </message>
    </context>
    <context>
        <name>UpdateCard</name>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copy the command</source>
            <translation>コマンドをコピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Harmonium {version}</source>
            <translation>Harmonium {version}</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install anyway…</source>
            <translation>それでもインストール…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Installer</source>
            <translation>インストーラー</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install…</source>
            <translation>インストール…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is newer than yours, {version}. Your conversations stay.</source>
            <translation>現在のバージョン{version}より新しいバージョンです。会話は残ります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is older than yours, {version}, and may not be able to open your conversations. Make a backup first, and go back only if you must.</source>
            <translation>現在のバージョン{version}より古く、会話を開けない可能性があります。先にバックアップを作成し、必要な場合にだけ戻してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Show the folder</source>
            <translation>フォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Signed by</source>
            <translation>署名者</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The command that installs it</source>
            <translation>インストールするコマンド</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was checked once more. Run this command in a terminal:</source>
            <translation>インストーラーをもう一度検証しました。ターミナルで次のコマンドを実行してください：</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was opened: go on in its window. Close Harmonium when it asks for that. If no window appears, install the file yourself:</source>
            <translation>インストーラーを開きました。そのウィンドウで続けてください。求められたら、Harmoniumを終了してください。ウィンドウが表示されない場合は、次のファイルを手動でインストールしてください：</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The system could not open the installer. Run this command in a terminal, or open the file yourself:</source>
            <translation>システムがインストーラーを開けませんでした。端末でこのコマンドを実行するか、ご自分でファイルを開いてください：</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>This is the version that you have already, {version}.</source>
            <translation>現在使用中のバージョン{version}と同じです。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>What is new</source>
            <translation>変更点</translation>
        </message>
    </context>
    <context>
        <name>UpdatesPage</name>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>A pack lets the model compute on more graphics cards, for example with CUDA. It is a signed file as well, and belongs to one version of Harmonium.</source>
            <translation>拡張パックを追加すると、モデルはCUDAなどを使って、より多くのグラフィックカードで計算できます。拡張パックも署名付きのファイルで、特定のバージョンのHarmonium用です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Add pack from file…</source>
            <translation>ファイルから拡張パックを追加…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Checking and adding the pack…</source>
            <translation>拡張パックを検証して追加しています…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose a pack</source>
            <translation>拡張パックを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose an update</source>
            <translation>アップデートを選択</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Fetching it…</source>
            <translation>ダウンロード中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Install update from file…</source>
            <translation>ファイルからアップデートをインストール…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Looking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Packs</source>
            <translation>拡張パック</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Removing the pack…</source>
            <translation>拡張パックを削除しています…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Signed files for Harmonium (*.harmonium-update)</source>
            <translation>Harmonium用の署名付きファイル (*.harmonium-update)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Taking out the installer…</source>
            <translation>インストーラーを取り出しています…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>This is Harmonium {version}. It never looks for updates by itself: a new version comes as a signed file, which is checked before anything of it is used.</source>
            <translation>これはHarmonium {version}です。アップデートを自動で確認することは決してありません。新しいバージョンは署名付きのファイルとして提供され、使用する前に検証されます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Updates</source>
            <translation>アップデート</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n hour(s) left</source>
            <translation>
                <numerusform>残り%n時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>残り%n分</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when a model is here.</source>
            <translation>モデルの準備ができたら回答します。</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when {name} is here</source>
            <translation>{name}の準備ができたら回答します</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched, so the starter model answers.</source>
            <translation>モデルのダウンロードを取りやめたため、スターターモデルが回答します。</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched. Your question is kept; choose a model for it.</source>
            <translation>モデルのダウンロードを取りやめました。質問は残っています。回答するモデルを選択してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>less than a minute left</source>
            <translation>残り1分未満</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download begins soon</source>
            <translation>ダウンロードはまもなく始まります</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download is paused at {percent}</source>
            <translation>ダウンロードは{percent}で一時停止中</translation>
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
            <translation>パスフレーズを入力</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Enter the recovery code</source>
            <translation>回復コードを入力</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>It may be asking you for its own password, in another window.</source>
            <translation>保管庫自体のパスワードの入力を、別のウィンドウで求めている可能性があります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Waiting for the password store</source>
            <translation>パスワード保管庫の応答を待っています</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>A temporary conversation</source>
            <translation>一時的な会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>About its reasoning</source>
            <translation>思考過程について</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.</source>
            <translation>ここでは、このコンピューターで動作する言語モデル、OpenAIのgpt-ossと会話できます。書いた内容が外に出ることはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>If you would rather not wait, the starter model can answer first: a button for that comes with your question.</source>
            <translation>待たずに、先にスターターモデルで回答することもできます。質問すると、そのためのボタンが表示されます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It can be wrong: check what matters.</source>
            <translation>誤ることがあります。重要なことは確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It is only in this computer’s memory: not stored, not listed, not found by any search, and gone as soon as you open another conversation or close Harmonium.</source>
            <translation>このコンピューターのメモリー内だけにあります。保存も一覧表示もされず、検索でも見つかりません。別の会話を開くか、Harmoniumを閉じると消えます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Or just write: the starter model answers at once. It is very small and not smart, something to try the window with, not to rely on.</source>
            <translation>このまま書くこともできます。スターターモデルがすぐに回答します。とても小さく、賢くはありません。アプリを試すためのもので、頼りにはしないでください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>The model’s licence</source>
            <translation>モデルのライセンス</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>To try the window without a large model, install the package harmonium-starter, then start Harmonium again.</source>
            <translation>大きなモデルなしでウィンドウを試すには、パッケージ harmonium-starter をインストールしてから Harmonium を起動し直してください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Usage policy</source>
            <translation>利用ポリシー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Welcome to Harmonium</source>
            <translation>Harmoniumへようこそ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>What would you like to know?</source>
            <translation>何について知りたいですか？</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>You can write already</source>
            <translation>もう質問できます</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. Harmonium is made for gpt-oss; other models work too, without effort levels.</source>
            <translation>{name}がこのコンピューターで回答します。Harmoniumはgpt-oss向けですが、ほかのモデルも使えます（思考レベルは選べません）。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. What you write stays here.</source>
            <translation>{name}がこのコンピューターで回答します。書いた内容が外に出ることはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} is on its way and answers your question when it is here.</source>
            <translation>{name}をダウンロード中です。完了したら質問に回答します。</translation>
        </message>
    </context>
    <context>
        <name>WorkingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Opening your conversations</source>
            <translation>会話を開いています</translation>
        </message>
    </context>
    <context>
        <name>_AddressField</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
    </context>
    <context>
        <name>_AttachmentChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Remove {name}</source>
            <translation>{name}を外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>{name}, {length}</source>
            <translation>{name}、{length}</translation>
        </message>
    </context>
    <context>
        <name>_Buttons</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer</source>
            <translation>良くない回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer, chosen</source>
            <translation>良くない回答、選択済み</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer</source>
            <translation>良い回答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer, chosen</source>
            <translation>良い回答、選択済み</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Regenerate</source>
            <translation>再生成</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Attachment {0}</source>
            <translation>添付ファイル{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Collection {0}</source>
            <translation>コレクション{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Document {0}</source>
            <translation>文書{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Read whole</source>
            <translation>全文を読み取り済み</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Searched</source>
            <translation>検索済み</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Answered</source>
            <translation>応答</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Asked</source>
            <translation>要求</translation>
        </message>
    </context>
    <context>
        <name>_DetailsPage</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>What was read</source>
            <translation>読み取った内容</translation>
        </message>
    </context>
    <context>
        <name>_DeviceRow</name>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>computing {size}</source>
            <translation>計算：{size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>context {size}</source>
            <translation>コンテキスト：{size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>free {size}</source>
            <translation>空き：{size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>missing {size}</source>
            <translation>不足：{size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>weights {size}</source>
            <translation>重み：{size}</translation>
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
            <translation>「{name}」の監視を終了し、そのファイルを外す</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folder {path}</source>
            <translation>監視中のフォルダー{path}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>watched</source>
            <translation>監視中</translation>
        </message>
    </context>
    <context>
        <name>_Footer</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>All automatic</source>
            <translation>すべて自動</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>As they were</source>
            <translation>元の値に戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Use these values</source>
            <translation>この値を使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>What this leads to</source>
            <translation>この設定の結果</translation>
        </message>
    </context>
    <context>
        <name>_FoundCard</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use it</source>
            <translation>使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use {name} of {app}</source>
            <translation>{app}の{name}を使う</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>{size} · kept by {app}</source>
            <translation>{size} · {app}が保存</translation>
        </message>
    </context>
    <context>
        <name>_JobRow</name>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Checking every byte of {name}</source>
            <translation>{name}の全バイトを検証中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Copying {name}</source>
            <translation>{name}をコピー中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Moving the models to {name}</source>
            <translation>モデルを{name}に移動中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Stop: {what}</source>
            <translation>停止：{what}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Taking in {name}</source>
            <translation>{name}をインポート中</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: waits for the one before it</source>
            <translation>{what}：順番待ち</translation>
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
            <translation>既定のキーに戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>No key</source>
            <translation>キーなし</translation>
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue</source>
            <translation>続行</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue this answer</source>
            <translation>この回答を続ける</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Go on where the answer ended</source>
            <translation>回答が終わったところから続ける</translation>
        </message>
    </context>
    <context>
        <name>_MoreChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more</source>
            <translation>
                <numerusform>ほか%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more document(s)</source>
            <translation>
                <numerusform>ほか%Ln件の文書</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_RepoCard</name>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get</source>
            <translation>入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get {name}</source>
            <translation>{name}を入手</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes</source>
            <translation>サイズを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes of {name}</source>
            <translation>{name}のサイズを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>licence {licence}</source>
            <translation>ライセンス：{licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>needs an account and a token</source>
            <translation>アカウントとアクセストークンが必要</translation>
        </message>
    </context>
    <context>
        <name>_SourceRow</name>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Source {0}: {1}</source>
            <translation>出典{0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>_StepHeader</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Tool step: {0}</source>
            <translation>ツール使用：{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>{0}, failed</source>
            <translation>{0}、失敗</translation>
        </message>
    </context>
    <context>
        <name>_StepsView</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Raw and unfiltered, as the model thinks. It may be wrong.</source>
            <translation>モデルの思考をそのまま、未加工で表示しています。誤りを含む場合があります。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning</source>
            <translation>思考過程</translation>
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
