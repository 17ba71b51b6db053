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
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Go to…</source>
            <translation>移動…</translation>
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
            <translation>取り除く</translation>
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
        <name>Attachments</name>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>There is no text in “{name}”.</source>
            <translation>「{name}」にはテキストがありません。</translation>
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” cannot be read ({reason}): check the file.</source>
            <translation>「{name}」を読み取れません（{reason}）。ファイルを確認してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” is a folder: attach the files in it instead.</source>
            <translation>「{name}」はフォルダーです。中のファイルを添付してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” is larger than 2 MB: attach only the part that matters.</source>
            <translation>「{name}」は2 MBを超えています。必要な部分だけを添付してください。</translation>
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” is not a text file: copy the text that you need and paste it here.</source>
            <translation>「{name}」はテキストファイルではありません。必要なテキストをコピーしてここに貼り付けてください。</translation>
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” is not an ordinary file: attach a text file.</source>
            <translation>「{name}」は通常のファイルではありません。テキストファイルを添付してください。</translation>
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
            <source>Attach text files</source>
            <translation>テキストファイルを添付</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
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
            <translation>移動</translation>
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
            <source>Attach text files…</source>
            <translation>テキストファイルを添付…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
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
            <translation>約{tokens}トークン超過しています。テキストを短くするか、添付ファイルを取り除いてください。</translation>
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
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>GGUFモデル (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>Open model file</source>
            <translation>モデルファイルを開く</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <location filename="../../app/ui/drop_hint.py" />
            <source>Drop text files to attach them, or a model file to open it</source>
            <translation>テキストファイルをドロップすると添付、モデルファイルをドロップすると開きます</translation>
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
        <name>Engine</name>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Answering…</source>
            <translation>回答中…</translation>
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
            <source>The model is not running</source>
            <translation>モデルは動作していません</translation>
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
            <translation>表示中の分岐のプレーンテキスト（メモやエディター向け）</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch for any browser, without scripts</source>
            <translation>表示中の分岐（どのブラウザーでも閲覧可能、スクリプトなし）</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch on pages, to print or to send</source>
            <translation>表示中の分岐のページ文書（印刷や送付向け）</translation>
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
        <name>FolderMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete the folder</source>
            <translation>フォルダーを削除</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation here</source>
            <translation>ここで新しい会話</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
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
            <source>Tell me when an answer is ready</source>
            <translation>回答ができたら通知する</translation>
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
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>When an answer took more than ten seconds and the window is not in front.</source>
            <translation>回答に10秒以上かかり、ウィンドウが最前面にない場合に通知します。</translation>
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
        <name>MainWindow</name>
        <message numerus="yes">
            <location filename="../../app/ui/main_window.py" />
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n件の会話を削除しました。</numerusform>
            </translation>
        </message>
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
            <source>The conversation was deleted.</source>
            <translation>会話を削除しました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>The last answer was copied.</source>
            <translation>最後の回答をコピーしました。</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>“{title}” was deleted.</source>
            <translation>「{title}」を削除しました。</translation>
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
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Automatic fits this computer. The model is loaded anew after a change.</source>
            <translation>「自動」はこのコンピューターに合わせて調整します。変更するとモデルが読み込み直されます。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>How many processor cores work on an answer.</source>
            <translation>回答の生成に使うプロセッサーのコア数です。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>How much of the model the graphics card takes; 0 leaves it out.</source>
            <translation>モデルのうちグラフィックカードに載せる量です。0では使いません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>In tokens: how much of a conversation the model sees. More takes more memory.</source>
            <translation>モデルが参照できる会話の長さ（トークン数）です。多いほどメモリーを使います。</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Layers on the graphics card</source>
            <translation>グラフィックカードの層数</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Open model file…</source>
            <translation>モデルファイルを開く…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Show the models folder</source>
            <translation>モデルのフォルダーを表示</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Threads</source>
            <translation>スレッド数</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The model file {name} is no longer where it was, so another model answers. Open it again from its new place.</source>
            <translation>モデルファイル{name}が元の場所にないため、別のモデルが回答します。新しい場所から開き直してください。</translation>
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
            <source>Deleted conversations stay in the trash for 30 days and are then overwritten. Temporary conversations are kept in memory only and end when you leave them.</source>
            <translation>削除した会話は30日間ゴミ箱に残り、その後上書きされて消去されます。一時的な会話はメモリー内だけに置かれ、離れると終了します。</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Everything lies on this computer, in one folder that only your user may read. Nothing is sent anywhere.</source>
            <translation>すべての内容はこのコンピューターの、ご自分のユーザーだけが読み取れる1つのフォルダーにあります。どこにも送信されません。</translation>
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
        <name>PaletteEntries</name>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Conversation</source>
            <translation>会話</translation>
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
        <name>PrivacyPage</name>
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
        <name>QuestionBar</name>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
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
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Settings</source>
            <translation>設定</translation>
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
            <source>Take back</source>
            <translation>復元</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Take back from the trash</source>
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
            <source>For real answers, get gpt-oss-20b as a GGUF file (about 12 GB, for a computer with 16 GB of memory) and open it here, or drop it onto this window.</source>
            <translation>実用的な回答を得るには、GGUFファイルのgpt-oss-20b（約12 GB、メモリー16 GBのコンピューター向け）を入手し、ここで開くか、このウィンドウにドロップしてください。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.</source>
            <translation>ここでは、このコンピューターで動作する言語モデル、OpenAIのgpt-ossと会話できます。書いた内容が外に出ることはありません。</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.

The starter model that came along is very small and not smart: something to try the window with, not to rely on.</source>
            <translation>ここでは、このコンピューターで動作する言語モデル、OpenAIのgpt-ossと会話できます。書いた内容が外に出ることはありません。

付属のスターターモデルはとても小さく、賢くありません。アプリを試すためのもので、頼りにはしないでください。</translation>
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
            <source>Open model file…</source>
            <translation>モデルファイルを開く…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>The model’s licence</source>
            <translation>モデルのライセンス</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>To begin, get gpt-oss-20b as a GGUF file (about 12 GB, for a computer with 16 GB of memory) and open it here, or drop it onto this window.</source>
            <translation>始めるには、GGUFファイルのgpt-oss-20b（約12 GB、メモリー16 GBのコンピューター向け）を入手し、ここで開くか、このウィンドウにドロップしてください。</translation>
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
            <translation>何を知りたいですか？</translation>
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
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Attachment {0}</source>
            <translation>添付ファイル{0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Remove {name}</source>
            <translation>{name}を取り除く</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>{name}, {length}</source>
            <translation>{name}、{length}</translation>
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
        <name>_Hooks</name>
        <message>
            <location filename="../../app/main.py" />
            <source>Something went wrong inside Harmonium. Your texts are safe; the log has more.</source>
            <translation>Harmoniumの内部で問題が発生しました。テキストは失われていません。詳細はログにあります。</translation>
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
        <name>_ModelList</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Starter model</source>
            <translation>スターターモデル</translation>
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
