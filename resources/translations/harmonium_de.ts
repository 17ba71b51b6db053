<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Answer now</source>
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
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open model file…</source>
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
            <source>Show or hide the conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Write a message</source>
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
        <name>ChatPage</name>
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
            <source>Choose a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Show the conversations (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Starter model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Thinking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>{percent} % of the context used</source>
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
            <source>Preparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Reading the question…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Reading the question… {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Waiting for the answer before this one…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Answer now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>End the thinking and answer with what there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>High	thinks long, for hard problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>High effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>How long the model thinks before it answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Low	answers quickly, thinks little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Low effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Medium	a good balance for most questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Medium effort</source>
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
            <source>No effort levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Open model file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send</source>
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
            <source>This model cannot be told how long to think; gpt-oss can.</source>
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
    </context>
    <context>
        <name>ConversationItemModel</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>1 place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Previous 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{count} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, being answered</source>
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
        <name>MainWindow</name>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>GGUF models (*.gguf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Harmonium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Open model file</source>
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
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copy message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Regenerate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Regenerate answer</source>
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
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>{0} tokens/s</source>
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
        <name>NoticeBar</name>
        <message>
            <location filename="../../app/ui/notice_bar.py" />
            <source>Close this notice</source>
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
        <name>ReasoningPane</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>1 tool step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning: {0}, {1}</source>
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
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{0} tool steps</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
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
            <source>New conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>New conversation (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Nothing found. Try other or fewer words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Search conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>Your conversations will be listed here.</source>
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
            <source>Get gpt-oss-20b as a GGUF file (about 12 GB, for a computer with 16 GB of memory) and open it here, or drop it onto this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Have a look around</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Open a model to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Open model file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>The starter model came with Harmonium. It is very small and not smart: something to try the window with, not to rely on.

For real answers, get gpt-oss-20b as a GGUF file (about 12 GB, for a computer with 16 GB of memory) and open it here, or drop it onto this window.</source>
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
        <name>_Chip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>%n line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
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
        <name>_Hooks</name>
        <message>
            <location filename="../../app/main.py" />
            <source>Something went wrong inside Harmonium. Your texts are safe; the log has more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Your message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>… {0} more characters. Copy takes the whole message.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_StepsView</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Called {0} {1}</source>
            <translation type="unfinished" />
        </message>
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
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Tool step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{0} answered: {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
