<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>About Harmonium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Built of:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Free software under the Apache License 2.0. Not made by OpenAI.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium's licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Talk with OpenAI's open-weight gpt-oss on your own computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Version {version}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>About Harmonium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Answer now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Asking and answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy last answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Go to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Import conversations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New temporary conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Normal text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open model file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Search conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the reasoning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Write a message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Also with Ctrl and + or -, or with Ctrl and the wheel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Hide the model's reasoning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>You then only see that the model is thinking, and for how long.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Attachments</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Put into the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>… %n more character(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>There is no text in “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” cannot be read ({reason}): check the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” is a folder: attach the files in it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” is larger than 2 MB: attach only the part that matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” is not a text file: copy the text that you need and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/attachments.py" />
            <source>“{name}” is not an ordinary file: attach a text file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BeginMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Import conversations…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Nothing of it is stored: it is gone when you leave it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Temporary conversation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BodyMenu</name>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy as Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy link address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Next version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Previous version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Version {here} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) are in “{name}” now.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) were imported.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>The conversation is in “{name}” now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation (there are some)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Not stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Show the conversations (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>An archive cannot be attached: unpack it first, or use Import in the menu if it holds conversations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Answering another conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Ask something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Attach text files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Choose a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Only text can be pasted: models like gpt-oss do not see pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Starter model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Temporary conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Thinking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Together that would be too much text to attach: add only what matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatSession</name>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>No model is chosen. Open a model file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Stop the answer first, then delete the message.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>A command, a conversation, a saved prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Add to the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Answer now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach text files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>End the thinking and answer with what there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Instructions for this conversation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Keep this text as a saved prompt…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Open model file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Pasted text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Saved prompts	/</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Stop (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>The model that answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Your message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>{name} (cannot be used)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{percent} % of the context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{used} of the {all} tokens that the model can read at once, with what you are writing now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContextWarning</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>The oldest %n message(s) will not fit: the model will not see them.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text or remove an attachment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationItemModel</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, collapsed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, expanded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, being answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, pinned</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Pin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Unpin</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConversationView</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/conversation_view.py" />
            <source>%n conversation(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>GGUF models (*.gguf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>Open model file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{minutes} min {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{seconds} s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EffortButton</name>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High: thinks long, for hard problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>How long the model thinks before it answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low: answers quickly, thinks little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium: a good balance for most questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>This model cannot be told how long to think; gpt-oss can.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n second(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about an hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>more than an hour</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Answering…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Loading model… {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model not loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Starting the engine…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>The model is not running</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>All branches, for Harmonium to import again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Export %n conversation(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Markdown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch as plain text, for notes and editors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch for any browser, without scripts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch on pages, to print or to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant; with the tool steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>With the raw reasoning</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FeedbackPopup</name>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>A note, if you like. It stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Remove the rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was good about it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was wrong?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Ctrl+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Every new conversation begins with them; each can have its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>For example: Answer briefly, in German.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>General</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Harmonium then stays ready there when its window is closed, with the model in memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>How long gpt-oss thinks in a new conversation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Instructions for the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Reasoning effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Send messages with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Show an icon in the notification area</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Tell me when an answer is ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The other one begins a new line; Shift+Enter always does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The system's ({language})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>When an answer took more than ten seconds and the window is not in front.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GenerationPage</name>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Every field may stay automatic: then the values of the model's maker hold, and the effort decides how long it thinks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>How freely words are chosen. 0 gives the same answer every time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens, reasoning included. A word is about one and a half.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens. Then the model has to answer with what it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Leaves out words that are less likely than this share of all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest reasoning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Top p</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Branches, dates and reasoning are kept. Pictures and other attachments that are no text leave a note. The files themselves stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Import conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .chat file, or the folder of its models, where they lie</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .json file from “Export”, or a folder of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the .zip from “Export data”, or its conversations.json</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder .lmstudio/conversations, or one of its files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder “threads” in its data folder, or one of them</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>InstructionsPanel</name>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>For example: Answer in French, in short sentences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Instructions for this conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>New conversations begin with this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Use as default for new conversations</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkPrompt</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Copy address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open this link?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>The name of this place has letters that may look like others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>What stands before the @ is not where the link leads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write a mail?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Delete (Del)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Move to a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Pin or unpin</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder “{name}”? The conversations in it stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Nothing found. Try other or fewer words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Your conversations will be listed here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <location filename="../../app/ui/main_window.py" />
            <source>%n conversation(s) were deleted.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Harmonium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Show Harmonium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>The conversation was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>The last answer was copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>“{title}” was deleted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Too long to edit here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>What can be done with this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy code</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageCommands</name>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message and what followed it were deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageFacts</name>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>First token after {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Speed: {speed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens read: {total}, of them {cached} from the cache</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}, of them {thought} to think</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>high effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>low effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>medium effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>{speed} tokens/s</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageMenus</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Regenerate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With another model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With high effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With low effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With medium effort</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageWidget</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Ended at the length limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Interrupted: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>This answer failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Your message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>the program ended before the answer did.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Automatic fits this computer. The model is loaded anew after a change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Context</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>How many processor cores work on an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>How much of the model the graphics card takes; 0 leaves it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>In tokens: how much of a conversation the model sees. More takes more memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Layers on the graphics card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Open model file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Show the models folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Threads</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The model file {name} is no longer where it was, so another model answers. Open it again from its new place.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoreMenu</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Copy as plain text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Delete from here on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote the selection</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MoveMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Move to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Out of the folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../app/ui/notice_bar.py" />
            <source>Close this notice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Open in the browser</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Before it answers, gpt-oss thinks in writing. Harmonium shows these notes as they are, folded away above the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Copies and exports leave the reasoning out unless you ask for it. The settings can hide it altogether.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Deleted conversations stay in the trash for 30 days and are then overwritten. Temporary conversations are kept in memory only and end when you leave them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Everything lies on this computer, in one folder that only your user may read. Nothing is sent anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>One condition comes with gpt-oss: whoever uses it obeys the law that applies to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI did not train them to be safe or right. They can be wrong, contradict the answer, or contain language that the answer would not. Do not rely on them, and do not pass them on unread.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI publishes gpt-oss-20b and gpt-oss-120b under the Apache License 2.0. You may use, change and pass on the models, for your work as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI wishes its models to be used safely, responsibly and democratically, and leaves you as much control as possible over how you use them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI's usage policy for gpt-oss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The model's licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The small starter model is SmolLM2 by Hugging Face, under the same licence. Other models that you open have licences of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>This is a summary in our words; OpenAI's own are at this address:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What is stored where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What the reasoning is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Who passes a model on adds the licence, keeps the notices that came with it and says what was changed. There is no warranty: nobody vouches for what a model answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>harmonium.db: conversations with their reasoning, drafts, saved prompts, settings
models: a place for model files; others are used where they lie
window.ini: the window's size and place
logs: what the program did, without anything that you or a model wrote</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>An answer could not be finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>Your answer is ready</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Automatic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Back to automatic</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Saved prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Search all conversations for “{words}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Otherwise they only say that an answer is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show texts in notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>The model runs on this computer. Questions, answers and files never leave it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>What is stored where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Your conversations lie here:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromptDialog</name>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name, found by typing /</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Saved prompts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>The text that is put into your message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromptMenu</name>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Enter puts it into your message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Texts that you use often can be kept here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>{name}: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <location filename="../../app/services/prompts.py" />
            <source>A saved prompt needs a name and a text: write both.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Pasted text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send, and get another answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>The version before is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Wait until the answer has ended, or stop it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Your message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Your message</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… %Ln more character(s). Copy takes the whole message.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReasoningPane</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>%n tool step(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning: {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking… {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n day(s) left</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n place(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Empty. Drag conversations here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Previous 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Show more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>The newest {count} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>%n selected</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>End the selection (Esc)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>/ at the beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Choose several conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Ctrl+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Delete the chosen conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>In lists and answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Move through the conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>New line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Next or previous control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Saved prompts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+Up, Shift+Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Tab, Shift+Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>To the end of the conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Up, Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>While you write</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>All as they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Click a key and press another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>{key} already belongs to “{command}”. Take it away there first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Harmonium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Hide the conversations (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>More to begin with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>New conversation (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ToolStep</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Looked for “{0}” in a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Opened {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Ran a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Searched for “{0}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Jump to the latest message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Assistant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Attached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Called {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Reasoning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Result of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was interrupted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was still being written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>You</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrashPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Back to the conversations</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Conversations stay here for %n day(s) before they go.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Del</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete %n conversation(s) for good? This cannot be undone.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete all that is in the trash for good? This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete “{title}” for good? This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Deleted conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Empty the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Take back from the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>The trash is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Turns</name>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Preparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question… {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Waiting for the answer before this one…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>A temporary conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>About its reasoning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>For real answers, get gpt-oss-20b as a GGUF file (about 12 GB, for a computer with 16 GB of memory) and open it here, or drop it onto this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.

The starter model that came along is very small and not smart: something to try the window with, not to rely on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It can be wrong: check what matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It is only in this computer’s memory: not stored, not listed, not found by any search, and gone as soon as you open another conversation or close Harmonium.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Open model file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>The model’s licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>To begin, get gpt-oss-20b as a GGUF file (about 12 GB, for a computer with 16 GB of memory) and open it here, or drop it onto this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Usage policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Welcome to Harmonium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>What would you like to know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. Harmonium is made for gpt-oss; other models work too, without effort levels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. What you write stays here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_AddressField</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Buttons</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer, chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer, chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Regenerate</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>%n line(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Attachment {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>{name}, {length}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Asked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Hooks</name>
        <message>
            <location filename="../../app/main.py" />
            <source>Something went wrong inside Harmonium. Your texts are safe; the log has more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_KeyRow</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Back to the usual key</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Go on where the answer ended</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_ModelList</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Starter model</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_StepHeader</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Tool step: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>{0}, failed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_StepsView</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Raw and unfiltered, as the model thinks. It may be wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_ZoomSlider</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
