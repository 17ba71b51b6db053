<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AttachmentView</name>
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
        <name>ChatSession</name>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
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
    </context>
</TS>
