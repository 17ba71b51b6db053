<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AnswerSources</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Show all %Ln source(s)</source>
            <translation>
                <numerusform>Show %Ln source</numerusform>
                <numerusform>Show all %Ln sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>… %n more character(s)</source>
            <translation>
                <numerusform>… %n more character</numerusform>
                <numerusform>… %n more characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) are in “{name}” now.</source>
            <translation>
                <numerusform>%n conversation is in “{name}” now.</numerusform>
                <numerusform>%n conversations are in “{name}” now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) were imported.</source>
            <translation>
                <numerusform>%n conversation was imported.</numerusform>
                <numerusform>%n conversations were imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChatSession</name>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation>
                <numerusform>The oldest message no longer fits into the model's context.</numerusform>
                <numerusform>The oldest %n messages no longer fit into the model's context.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectionChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConnectionsPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln connection(s) since installation</source>
            <translation>
                <numerusform>%Ln connection since installation</numerusform>
                <numerusform>%Ln connections since installation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln more attempt(s) were refused.</source>
            <translation>
                <numerusform>%Ln more attempt was refused.</numerusform>
                <numerusform>%Ln more attempts were refused.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContextWarning</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>The oldest %n message(s) will not fit: the model will not see them.</source>
            <translation>
                <numerusform>The oldest message will not fit: the model will not see it.</numerusform>
                <numerusform>The oldest %n messages will not fit: the model will not see them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationView</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/conversation_view.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>%n part(s) could not be read</source>
            <translation>
                <numerusform>%n part could not be read</numerusform>
                <numerusform>%n parts could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {used} of %n document(s)</source>
            <translation>
                <numerusform>Rests on passages from {used} of %n document</numerusform>
                <numerusform>Rests on passages from {used} of %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of %n document(s)</source>
            <translation>
                <numerusform>Rests on the whole text of %n document</numerusform>
                <numerusform>Rests on the whole text of %n documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deletions</name>
        <message numerus="yes">
            <location filename="../../app/ui/deletions.py" />
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n conversation was deleted.</numerusform>
                <numerusform>%n conversations were deleted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln being read</source>
            <translation>
                <numerusform>%Ln being read</numerusform>
                <numerusform>%Ln being read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln collection(s)</source>
            <translation>
                <numerusform>%Ln collection</numerusform>
                <numerusform>%Ln collections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln not read</source>
            <translation>
                <numerusform>%Ln not read</numerusform>
                <numerusform>%Ln not read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln sheet(s)</source>
            <translation>
                <numerusform>%Ln sheet</numerusform>
                <numerusform>%Ln sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln slide(s)</source>
            <translation>
                <numerusform>%Ln slide</numerusform>
                <numerusform>%Ln slides</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln waiting</numerusform>
                <numerusform>%Ln waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>Page(s) {numbers}</source>
            <translation>
                <numerusform>Page {numbers}</numerusform>
                <numerusform>Pages {numbers}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>%n file(s) were removed. They stay where they are.</source>
            <translation>
                <numerusform>%n file was removed. It stays where it is.</numerusform>
                <numerusform>%n files were removed. They stay where they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EffortButton</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>about %n minute</numerusform>
                <numerusform>about %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n second(s)</source>
            <translation>
                <numerusform>about %n second</numerusform>
                <numerusform>about %n seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Export %n conversation(s)</source>
            <translation>
                <numerusform>Export conversation</numerusform>
                <numerusform>Export %n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>There are %n other problem(s) as well.</source>
            <translation>
                <numerusform>There is %n other problem as well.</numerusform>
                <numerusform>There are %n other problems as well.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>This has happened %n time(s).</source>
            <translation>
                <numerusform>This has happened %n time.</numerusform>
                <numerusform>This has happened %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n place found</numerusform>
                <numerusform>%n places found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HubSearch</name>
        <message numerus="yes">
            <location filename="../../app/ui/models/hub_search.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n place found</numerusform>
                <numerusform>%n places found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/message_body.py" />
            <source>… %Ln more character(s): show more</source>
            <translation>
                <numerusform>… %Ln more character: show more</numerusform>
                <numerusform>… %Ln more characters: show more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n hour(s)</source>
            <translation>
                <numerusform>After %n hour</numerusform>
                <numerusform>After %n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProtectionRows</name>
        <message numerus="yes">
            <location filename="../../app/ui/protection/rows.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… %Ln more character(s). Copy takes the whole message.</source>
            <translation>
                <numerusform>… %Ln more character. Copy takes the whole message.</numerusform>
                <numerusform>… %Ln more characters. Copy takes the whole message.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… and %Ln more</numerusform>
                <numerusform>… and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReasoningPane</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>%n tool step(s)</source>
            <translation>
                <numerusform>%n tool step</numerusform>
                <numerusform>%n tool steps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafetyWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s) are damaged on the disk. All others are intact.</source>
            <translation>
                <numerusform>%n conversation is damaged on the disk. All others are intact.</numerusform>
                <numerusform>%n conversations are damaged on the disk. All others are intact.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n from a backup</source>
            <translation>
                <numerusform>%n from a backup</numerusform>
                <numerusform>%n from a backup</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n kept</source>
            <translation>
                <numerusform>%n kept</numerusform>
                <numerusform>%n kept</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n lost</source>
            <translation>
                <numerusform>%n lost</numerusform>
                <numerusform>%n lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were lost.</source>
            <translation>
                <numerusform>%n message was lost.</numerusform>
                <numerusform>%n messages were lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were saved.</source>
            <translation>
                <numerusform>%n message was saved.</numerusform>
                <numerusform>%n messages were saved.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>and %n more conversation(s)</source>
            <translation>
                <numerusform>and %n more conversation</numerusform>
                <numerusform>and %n more conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrashPanel</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Conversations stay here for %n day(s) before they go.</source>
            <translation>
                <numerusform>Conversations stay here for %n day before they go.</numerusform>
                <numerusform>Conversations stay here for %n days before they go.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete %n conversation(s) for good? This cannot be undone.</source>
            <translation>
                <numerusform>Delete %n conversation for good? This cannot be undone.</numerusform>
                <numerusform>Delete %n conversations for good? This cannot be undone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n hour(s) left</source>
            <translation>
                <numerusform>%n hour left</numerusform>
                <numerusform>%n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_AttachmentChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_MoreChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more document(s)</source>
            <translation>
                <numerusform>%Ln more document</numerusform>
                <numerusform>%Ln more documents</numerusform>
            </translation>
        </message>
    </context>
</TS>
