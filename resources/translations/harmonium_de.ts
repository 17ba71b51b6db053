<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>About Harmonium</source>
            <translation>Über Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Built of:</source>
            <translation>Verwendete Bestandteile:</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Free software under the Apache License 2.0. Not made by OpenAI.</source>
            <translation>Freie Software unter der Apache-Lizenz 2.0. Nicht von OpenAI.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium's licence</source>
            <translation>Lizenz von Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Talk with OpenAI's open-weight gpt-oss on your own computer.</source>
            <translation>Sprechen Sie auf dem eigenen Computer mit gpt-oss, den offenen Modellen von OpenAI.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>About Harmonium</source>
            <translation>Über Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Answer now</source>
            <translation>Jetzt antworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Asking and answers</source>
            <translation>Fragen und Antworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach a folder…</source>
            <translation>Ordner anhängen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach files…</source>
            <translation>Dateien anhängen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close the document</source>
            <translation>Dokument schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy last answer</source>
            <translation>Letzte Antwort kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents…</source>
            <translation>Dokumente …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Give the model’s memory back</source>
            <translation>Speicher des Modells freigeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Go to…</source>
            <translation>Gehe zu …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Import conversations…</source>
            <translation>Unterhaltungen importieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Larger text</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models…</source>
            <translation>Modelle …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New temporary conversation</source>
            <translation>Neue temporäre Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>Normale Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open model file…</source>
            <translation>Modelldatei öffnen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Read everything for the next question</source>
            <translation>Für die nächste Frage alles lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Search conversations</source>
            <translation>Unterhaltungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Settings…</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the conversations</source>
            <translation>Unterhaltungen ein-/ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the reasoning</source>
            <translation>Gedankengang ein-/ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Adapters (LoRA)</source>
            <translation>Adapter (LoRA)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Add an adapter file…</source>
            <translation>Adapterdatei hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Small files that change how this model answers.</source>
            <translation>Kleine Dateien, die ändern, wie dieses Modell antwortet.</translation>
        </message>
    </context>
    <context>
        <name>AnswerSources</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Show all %Ln source(s)</source>
            <translation>
                <numerusform>%Ln Quelle zeigen</numerusform>
                <numerusform>Alle %Ln Quellen zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Also with Ctrl and + or -, or with Ctrl and the wheel.</source>
            <translation>Auch mit Strg und + oder - oder mit Strg und dem Mausrad.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Hide the model's reasoning</source>
            <translation>Gedankengang des Modells ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>You then only see that the model is thinking, and for how long.</source>
            <translation>Sie sehen dann nur noch, dass das Modell nachdenkt und wie lange.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Put into the text</source>
            <translation>In den Text einfügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>… %n more character(s)</source>
            <translation>
                <numerusform>… %n weiteres Zeichen</numerusform>
                <numerusform>… %n weitere Zeichen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Looking for backups…</source>
            <translation>Sicherungen werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>There is no backup yet. Harmonium makes one on each day on which you write.</source>
            <translation>Es gibt noch keine Sicherung. Harmonium erstellt an jedem Tag eine, an dem Sie schreiben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Your conversations, documents and settings go back to that day. What you have now is kept in the profile folder. The window closes for a moment.</source>
            <translation>Ihre Unterhaltungen, Dokumente und Einstellungen werden wieder so, wie sie an diesem Tag waren. Der jetzige Stand bleibt im Profilordner erhalten. Das Fenster schließt sich für einen Moment.</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <location filename="../../app/ui/safety/backup_list.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
    </context>
    <context>
        <name>BackupRows</name>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>A backup is being made…</source>
            <translation>Sicherung wird erstellt …</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Go back to an earlier day</source>
            <translation>Zu einem früheren Tag zurückkehren</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Harmonium makes a backup on each day on which you write, and keeps the last seven. They are encrypted if your conversations are. Each backup also checks your conversations for damage.</source>
            <translation>Harmonium erstellt an jedem Tag, an dem Sie schreiben, eine Sicherung und bewahrt die letzten sieben auf. Sie sind verschlüsselt, wenn Ihre Unterhaltungen es sind. Bei jeder Sicherung werden Ihre Unterhaltungen auch auf Schäden geprüft.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Last backup: {day}, {size}</source>
            <translation>Letzte Sicherung: {day}, {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Looking for backups…</source>
            <translation>Sicherungen werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Restore…</source>
            <translation>Wiederherstellen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Show what is damaged…</source>
            <translation>Schäden zeigen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>There is no backup yet</source>
            <translation>Es gibt noch keine Sicherung</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>What you have now is kept in the profile folder.</source>
            <translation>Der jetzige Stand bleibt im Profilordner erhalten.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Everything goes back to that day. What you have now is kept in the profile folder.</source>
            <translation>Alles wird wieder so, wie es an diesem Tag war. Der jetzige Stand bleibt im Profilordner erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Looking for backups…</source>
            <translation>Sicherungen werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>There is no backup. Go back and choose Repair: it saves what can still be read.</source>
            <translation>Es gibt keine Sicherung. Gehen Sie zurück und wählen Sie „Reparieren“: Damit wird gerettet, was noch lesbar ist.</translation>
        </message>
    </context>
    <context>
        <name>BeginMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Import conversations…</source>
            <translation>Unterhaltungen importieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Nothing of it is stored: it is gone when you leave it.</source>
            <translation>Davon wird nichts gespeichert: Sie ist weg, sobald Sie sie verlassen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Temporary conversation</source>
            <translation>Temporäre Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>BodyMenu</name>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy link address</source>
            <translation>Linkadresse kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Quote</source>
            <translation>Zitieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Next version</source>
            <translation>Nächste Version</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Previous version</source>
            <translation>Vorige Version</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Version {here} of {count}</source>
            <translation>Version {here} von {count}</translation>
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) are in “{name}” now.</source>
            <translation>
                <numerusform>%n Unterhaltung ist jetzt in „{name}“.</numerusform>
                <numerusform>%n Unterhaltungen sind jetzt in „{name}“.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) were imported.</source>
            <translation>
                <numerusform>%n Unterhaltung wurde importiert.</numerusform>
                <numerusform>%n Unterhaltungen wurden importiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>The conversation is in “{name}” now.</source>
            <translation>Die Unterhaltung ist jetzt in „{name}“.</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation</source>
            <translation>Anweisungen für diese Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation (there are some)</source>
            <translation>Anweisungen für diese Unterhaltung (vorhanden)</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Not stored</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Show the conversations</source>
            <translation>Unterhaltungen einblenden</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>An archive cannot be attached: unpack it first, or use Import in the menu if it holds conversations.</source>
            <translation>Ein Archiv kann nicht angehängt werden: Entpacken Sie es zuerst, oder importieren Sie es über das Menü, wenn es Unterhaltungen enthält.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Answering another conversation</source>
            <translation>Antwortet in anderer Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Ask something</source>
            <translation>Stellen Sie eine Frage</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Choose a model</source>
            <translation>Modell wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Let the starter model answer now</source>
            <translation>Jetzt das Startmodell antworten lassen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Only text can be pasted: models like gpt-oss do not see pictures.</source>
            <translation>Nur Text kann eingefügt werden: Modelle wie gpt-oss sehen keine Bilder.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Repair…</source>
            <translation>Reparieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Some of your conversations are damaged. Nothing was changed.</source>
            <translation>Einige Ihrer Unterhaltungen sind beschädigt. Es wurde nichts verändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Starter model</source>
            <translation>Startmodell</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Temporary conversation</source>
            <translation>Temporäre Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Thinking…</source>
            <translation>Denkt nach …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Together that would be too much text to attach: add only what matters.</source>
            <translation>Zusammen wäre das zu viel Text zum Anhängen: Fügen Sie nur hinzu, worauf es ankommt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Your conversations can only be read: their folder or disk is write-protected. Search and export them as usual; nothing new is kept.</source>
            <translation>Ihre Unterhaltungen können nur gelesen werden: Der Ordner oder das Laufwerk ist schreibgeschützt. Suchen und exportieren Sie wie gewohnt; Neues wird nicht gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ChatSession</name>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>No model is chosen. Open a model file first.</source>
            <translation>Es ist kein Modell gewählt. Öffnen Sie zuerst eine Modelldatei.</translation>
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Stop the answer first, then delete the message.</source>
            <translation>Halten Sie zuerst die Antwort an, dann löschen Sie die Nachricht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation>
                <numerusform>Die älteste Nachricht passt nicht mehr in den Kontext des Modells.</numerusform>
                <numerusform>Die ältesten %n Nachrichten passen nicht mehr in den Kontext des Modells.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CitationPreview</name>
        <message>
            <location filename="../../app/ui/chat/citation_preview.py" />
            <source>Click to open</source>
            <translation>Zum Öffnen klicken</translation>
        </message>
    </context>
    <context>
        <name>CollectionChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Collection {name}, {facts}</source>
            <translation>Sammlung {name}, {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Do not use {name} in this conversation</source>
            <translation>{name} in dieser Unterhaltung nicht verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>{read} of {files}</source>
            <translation>{read} von {files}</translation>
        </message>
    </context>
    <context>
        <name>CollectionHead</name>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Delete…</source>
            <translation>Löschen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>More about it</source>
            <translation>Mehr zur Sammlung</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Name of the collection</source>
            <translation>Name der Sammlung</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>Collections</source>
            <translation>Sammlungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>This conversation</source>
            <translation>Diese Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>{name}, {count}</source>
            <translation>{name}, {count}</translation>
        </message>
    </context>
    <context>
        <name>CollectionPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>A temporary conversation uses no collections.</source>
            <translation>Eine temporäre Unterhaltung verwendet keine Sammlungen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add files…</source>
            <translation>Dateien hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. A folder is watched: what comes into it later is read too. Any conversation can use the collection.</source>
            <translation>Legen Sie hier Dateien oder Ordner ab. Ein Ordner wird überwacht: Was später hineinkommt, wird auch gelesen. Jede Unterhaltung kann die Sammlung verwenden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. They are read on this computer, and your questions are answered from them, with the place that proves it.</source>
            <translation>Legen Sie hier Dateien oder Ordner ab. Sie werden auf diesem Computer gelesen, und Ihre Fragen werden aus ihnen beantwortet, mit der Stelle, die es belegt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Files that only this conversation uses.</source>
            <translation>Dateien, die nur diese Unterhaltung verwendet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Find a file by its name</source>
            <translation>Datei nach Namen suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Left out of folders: hidden files, links, programs, pictures and sound, and what tools make for themselves (.git, node_modules, __pycache__, .venv, build). A file named .harmoniumignore in a folder says what else, in the way of .gitignore. Files are only read, never changed.</source>
            <translation>In Ordnern ausgelassen: versteckte Dateien, Verknüpfungen, Programme, Bilder und Ton sowie das, was Werkzeuge für sich selbst anlegen (.git, node_modules, __pycache__, .venv, build). Eine Datei namens .harmoniumignore in einem Ordner sagt, was noch, so wie .gitignore. Dateien werden nur gelesen, nie geändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>No file has “{words}” in its name.</source>
            <translation>Keine Datei hat „{words}“ im Namen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Open in its program</source>
            <translation>Im Programm öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Read again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>This conversation</source>
            <translation>Diese Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Use it in this conversation</source>
            <translation>In dieser Unterhaltung verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What is left out of folders</source>
            <translation>Was in Ordnern ausgelassen wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What was read…</source>
            <translation>Was gelesen wurde …</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>A command, a conversation, a saved prompt</source>
            <translation>Ein Befehl, eine Unterhaltung, ein gespeicherter Prompt</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Add to the message</source>
            <translation>Zur Nachricht hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Answer now</source>
            <translation>Jetzt antworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach a folder…</source>
            <translation>Ordner anhängen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach files…</source>
            <translation>Dateien anhängen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Collections</source>
            <translation>Sammlungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Documents…</source>
            <translation>Dokumente …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>End the thinking and answer with what there is</source>
            <translation>Nachdenken beenden und mit dem bisherigen Stand antworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Instructions for this conversation…</source>
            <translation>Anweisungen für diese Unterhaltung …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Keep this text as a saved prompt…</source>
            <translation>Diesen Text als Prompt speichern …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model: {name}</source>
            <translation>Modell: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Models…</source>
            <translation>Modelle …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Not in a temporary conversation</source>
            <translation>Nicht in einer temporären Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Open model file…</source>
            <translation>Modelldatei öffnen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Quoted text</source>
            <translation>Zitierter Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Read everything</source>
            <translation>Alles lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Saved prompts	/</source>
            <translation>Gespeicherte Prompts	/</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>The model that answers</source>
            <translation>Das Modell, das antwortet</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Your message</source>
            <translation>Ihre Nachricht</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>{name} (cannot be used)</source>
            <translation>{name} (nicht verwendbar)</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Back end</source>
            <translation>Backend</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Copy all of this</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Cores</source>
            <translation>Kerne</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Give the memory back</source>
            <translation>Speicher freigeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>In memory</source>
            <translation>Im Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Instructions</source>
            <translation>Befehlssätze</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Look again</source>
            <translation>Erneut untersuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Looking at this computer…</source>
            <translation>Dieser Computer wird untersucht …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory speed</source>
            <translation>Speicherdurchsatz</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>No model is in memory. The next question loads it.</source>
            <translation>Es ist kein Modell im Arbeitsspeicher. Die nächste Frage lädt es.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Reads</source>
            <translation>Liest</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What models compute on</source>
            <translation>Worauf Modelle rechnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>Was dieser Computer kann, ließ sich nicht ermitteln.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Writes</source>
            <translation>Schreibt</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>could not be loaded</source>
            <translation>konnte nicht geladen werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>driver {driver}</source>
            <translation>Treiber {driver}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>not needed</source>
            <translation>nicht benötigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{cores} cores, {threads} threads</source>
            <translation>{cores} Kerne, {threads} Threads</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{free} of {total} free</source>
            <translation>{free} von {total} frei</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{name} is in memory, ready to answer.</source>
            <translation>{name} ist im Arbeitsspeicher und bereit zu antworten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} GB/s, measured</source>
            <translation>{number} GB/s, gemessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens</source>
            <translation>{number} Token</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s</source>
            <translation>{number} Token/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s ({certainty})</source>
            <translation>{number} Token/s ({certainty})</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{total}, of which {free} are free</source>
            <translation>{total}, davon {free} frei</translation>
        </message>
    </context>
    <context>
        <name>Connections</name>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of the update {subject}</source>
            <translation>Download des Updates {subject}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of {subject}</source>
            <translation>Download von {subject}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Files of {subject}</source>
            <translation>Dateien von {subject}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Look for an update of Harmonium</source>
            <translation>Suche nach einem Update von Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Nobody asked for this</source>
            <translation>Niemand hat das angefordert</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Search for “{subject}”</source>
            <translation>Suche nach „{subject}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>by a command</source>
            <translation>durch einen Befehl</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>in the program part “{program}”</source>
            <translation>im Programmteil „{program}“</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>no address was named</source>
            <translation>keine Adresse genannt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>not finished</source>
            <translation>nicht abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused, Harmonium was offline</source>
            <translation>abgelehnt, Harmonium war offline</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>{sent} sent, {received} received</source>
            <translation>{sent} gesendet, {received} empfangen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>“{subject}” tried this by itself</source>
            <translation>„{subject}“ hat das von selbst versucht</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln connection(s) since installation</source>
            <translation>
                <numerusform>%Ln Verbindung seit der Installation</numerusform>
                <numerusform>%Ln Verbindungen seit der Installation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln more attempt(s) were refused.</source>
            <translation>
                <numerusform>%Ln weiterer Versuch wurde abgelehnt.</numerusform>
                <numerusform>%Ln weitere Versuche wurden abgelehnt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections, the latest first</source>
            <translation>Verbindungen, die neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copy the list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/offline.py" />
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Harmonium was started with --offline. It stays offline until you quit it.</source>
            <translation>Harmonium wurde mit --offline gestartet. Es bleibt offline, bis Sie es beenden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>No connection in the list has these words.</source>
            <translation>Keine Verbindung in der Liste enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Nothing is downloaded or searched for, whatever you click.</source>
            <translation>Nichts wird heruntergeladen oder gesucht, egal, was Sie anklicken.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list</source>
            <translation>Liste durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list of connections</source>
            <translation>Liste der Verbindungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Stay offline</source>
            <translation>Offline bleiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>This file keeps Harmonium offline. While it exists, that cannot be changed here:</source>
            <translation>Diese Datei hält Harmonium offline. Solange es sie gibt, lässt sich das hier nicht ändern:</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>When you look for an update, {host} learns which of its files you ask for, and nothing else.</source>
            <translation>Wenn Sie nach einem Update suchen, erfährt {host}, welche seiner Dateien Sie anfordern, und sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Your questions, answers, documents and settings are never sent. Only when you search for a model or download one does {host} learn something: the words of the search, the name of the model, and your access token if the model needs one. Files may come from other computers that {host} names. Those never get your access token.</source>
            <translation>Ihre Fragen, Antworten, Dokumente und Einstellungen werden nie gesendet. Nur wenn Sie ein Modell suchen oder herunterladen, erfährt {host} etwas: die Suchwörter, den Namen des Modells und Ihr Zugriffstoken, falls das Modell eines verlangt. Dateien können von anderen Computern kommen, die {host} nennt. Diese erhalten Ihr Zugriffstoken nie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>“{reason}”</source>
            <translation>„{reason}“</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <location filename="../../app/ui/help/contents.py" />
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{percent} % of the context</source>
            <translation>{percent} % des Kontexts</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{used} of the {all} tokens that the model can read at once, with what you are writing now.</source>
            <translation>{used} der {all} Token, die das Modell auf einmal lesen kann, einschließlich dessen, was Sie gerade schreiben.</translation>
        </message>
    </context>
    <context>
        <name>ContextWarning</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>The oldest %n message(s) will not fit: the model will not see them.</source>
            <translation>
                <numerusform>Die älteste Nachricht passt nicht mehr hinein: Das Modell wird sie nicht sehen.</numerusform>
                <numerusform>Die ältesten %n Nachrichten passen nicht mehr hinein: Das Modell wird sie nicht sehen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text or remove an attachment.</source>
            <translation>Um etwa {tokens} Token zu lang: Kürzen Sie den Text, oder entfernen Sie einen Anhang.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text.</source>
            <translation>Um etwa {tokens} Token zu lang: Kürzen Sie den Text.</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the conversation</source>
            <translation>Neuer Name der Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the folder</source>
            <translation>Neuer Name des Ordners</translation>
        </message>
    </context>
    <context>
        <name>ConversationItemModel</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, collapsed</source>
            <translation>Ordner {name}, zugeklappt</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, expanded</source>
            <translation>Ordner {name}, aufgeklappt</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, being answered</source>
            <translation>{title}, wird beantwortet</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, pinned</source>
            <translation>{title}, angeheftet</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
    </context>
    <context>
        <name>ConversationView</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/conversation_view.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n Unterhaltung</numerusform>
                <numerusform>%n Unterhaltungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <location filename="../../app/ui/protection/cover.py" />
            <source>Harmonium is locked</source>
            <translation>Harmonium ist gesperrt</translation>
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>%n part(s) could not be read</source>
            <translation>
                <numerusform>%n Teil konnte nicht gelesen werden</numerusform>
                <numerusform>%n Teile konnten nicht gelesen werden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Answer again, from all of the text: this takes longer</source>
            <translation>Noch einmal aus dem ganzen Text antworten: Das dauert länger</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything</source>
            <translation>Alles lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything for this question</source>
            <translation>Für diese Frage alles lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on none of the documents</source>
            <translation>Stützt sich auf keines der Dokumente</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {0}</source>
            <translation>Stützt sich auf Textstellen aus {0}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {used} of %n document(s)</source>
            <translation>
                <numerusform>Stützt sich auf Textstellen aus {used} von %n Dokument</numerusform>
                <numerusform>Stützt sich auf Textstellen aus {used} von %n Dokumenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of %n document(s)</source>
            <translation>
                <numerusform>Stützt sich auf den ganzen Text von %n Dokument</numerusform>
                <numerusform>Stützt sich auf den ganzen Text von %n Dokumenten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of {0}</source>
            <translation>Stützt sich auf den ganzen Text von {0}</translation>
        </message>
    </context>
    <context>
        <name>DamageDialog</name>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Damaged conversations</source>
            <translation>Beschädigte Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. The damaged files are kept. The disk may be about to fail: copy the profile folder to another one.</source>
            <translation>Beim Reparieren bleibt jede Nachricht erhalten, die noch lesbar ist. Fehlende Nachrichten werden aus einer Sicherung geholt, wenn sie dort sind, und sonst gekennzeichnet. Die beschädigten Dateien werden aufbewahrt. Das Laufwerk steht vielleicht vor dem Ausfall: Kopieren Sie den Profilordner auf ein anderes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Restore a backup…</source>
            <translation>Sicherung wiederherstellen …</translation>
        </message>
    </context>
    <context>
        <name>DamageNotices</name>
        <message>
            <location filename="../../app/ui/safety/damage_notices.py" />
            <source>Show…</source>
            <translation>Anzeigen …</translation>
        </message>
    </context>
    <context>
        <name>DamagedPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repair</source>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. Whatever you choose, the damaged files are kept.</source>
            <translation>Beim Reparieren bleibt jede Nachricht erhalten, die noch lesbar ist. Fehlende Nachrichten werden aus einer Sicherung geholt, wenn sie dort sind, und sonst gekennzeichnet. Was Sie auch wählen: Die beschädigten Dateien werden aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup…</source>
            <translation>Sicherung wiederherstellen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Some of your conversations are damaged</source>
            <translation>Einige Ihrer Unterhaltungen sind beschädigt</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>This file is damaged, and was left untouched:</source>
            <translation>Diese Datei ist beschädigt und wurde nicht angetastet:</translation>
        </message>
    </context>
    <context>
        <name>Deletions</name>
        <message numerus="yes">
            <location filename="../../app/ui/deletions.py" />
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n Unterhaltung wurde gelöscht.</numerusform>
                <numerusform>%n Unterhaltungen wurden gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>The conversation was deleted.</source>
            <translation>Die Unterhaltung wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>“{title}” was deleted.</source>
            <translation>„{title}“ wurde gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>The passphrase is set.</source>
            <translation>Die Passphrase ist festgelegt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here and answers from now on.</source>
            <translation>{name} ist da und antwortet ab jetzt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here.</source>
            <translation>{name} ist da.</translation>
        </message>
    </context>
    <context>
        <name>DocumentChip</name>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Open in its program</source>
            <translation>Im Programm öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read it again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read {name} again</source>
            <translation>{name} erneut lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove from this conversation</source>
            <translation>Aus dieser Unterhaltung entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>What was read of it…</source>
            <translation>Was davon gelesen wurde …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>{name}, {facts}</source>
            <translation>{name}, {facts}</translation>
        </message>
    </context>
    <context>
        <name>DocumentChips</name>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
    </context>
    <context>
        <name>DocumentCollections</name>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>There is nothing in it that can be read.</source>
            <translation>Darin ist nichts, was gelesen werden kann.</translation>
        </message>
    </context>
    <context>
        <name>DocumentCommands</name>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed.</source>
            <translation>„{name}“ wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed: add the file again to see it.</source>
            <translation>„{name}“ wurde entfernt: Fügen Sie die Datei wieder hinzu, um das Dokument zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetails</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Extent</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>How much of it is read</source>
            <translation>Wie viel davon gelesen ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Left out, or not as you see it</source>
            <translation>Ausgelassen oder anders, als Sie es sehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Open in its program</source>
            <translation>Im Programm öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Read again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>about {n} tokens</source>
            <translation>etwa {n} Token</translation>
        </message>
    </context>
    <context>
        <name>DocumentFileDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Documents ({patterns})</source>
            <translation>Dokumente ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>DocumentFolderDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach a folder</source>
            <translation>Ordner anhängen</translation>
        </message>
    </context>
    <context>
        <name>DocumentItemModel</name>
        <message>
            <location filename="../../app/ui/documents/document_item_model.py" />
            <source>{name}, {state}</source>
            <translation>{name}, {state}</translation>
        </message>
    </context>
    <context>
        <name>DocumentLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln being read</source>
            <translation>
                <numerusform>%Ln wird gelesen</numerusform>
                <numerusform>%Ln werden gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln collection(s)</source>
            <translation>
                <numerusform>%Ln Sammlung</numerusform>
                <numerusform>%Ln Sammlungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln Dokument</numerusform>
                <numerusform>%Ln Dokumente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Being read; you can ask already</source>
            <translation>Wird gelesen; Sie können schon fragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Read everything</source>
            <translation>Alles lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Searched</source>
            <translation>Wird durchsucht</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Show or hide the documents ({count})</source>
            <translation>Dokumente ein-/ausblenden ({count})</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The model reads all of it before it answers.</source>
            <translation>Das Modell liest alles, bevor es antwortet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The next question is answered from all of the text, read part by part.
That takes its time, and is right for “summarise”, “list all”, “how many”.</source>
            <translation>Die nächste Frage wird aus dem ganzen Text beantwortet, der Teil für Teil gelesen wird.
Das braucht seine Zeit und ist richtig für „fasse zusammen“, „liste alle auf“, „wie viele“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Up to {room} tokens of text are read whole. What does not fit is searched: the model opens the places that it finds.</source>
            <translation>Bis zu {room} Token Text werden ganz gelesen. Was nicht hineinpasst, wird durchsucht: Das Modell öffnet die Stellen, die es findet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Whole text: {used} of {room} tokens</source>
            <translation>Ganzer Text: {used} von {room} Token</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>{whole} whole ({used} of {room} tokens), the rest searched</source>
            <translation>{whole} ganz ({used} von {room} Token), der Rest wird durchsucht</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <location filename="../../app/ui/documents/document_list.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Nothing of this document is read yet.</source>
            <translation>Von diesem Dokument ist noch nichts gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Opening…</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>There is no text in this document.</source>
            <translation>In diesem Dokument ist kein Text.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>This document is not here any longer. Add the file again to see it.</source>
            <translation>Dieses Dokument ist nicht mehr hier. Fügen Sie die Datei wieder hinzu, um es zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>DocumentViews</name>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The system has no program for “{name}”, or the file is gone: look for it in its folder.</source>
            <translation>Das System hat kein Programm für „{name}“, oder die Datei ist nicht mehr da: Suchen Sie sie in ihrem Ordner.</translation>
        </message>
    </context>
    <context>
        <name>DocumentWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln not read</source>
            <translation>
                <numerusform>%Ln nicht gelesen</numerusform>
                <numerusform>%Ln nicht gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln Seite</numerusform>
                <numerusform>%Ln Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln sheet(s)</source>
            <translation>
                <numerusform>%Ln Tabellenblatt</numerusform>
                <numerusform>%Ln Tabellenblätter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln slide(s)</source>
            <translation>
                <numerusform>%Ln Folie</numerusform>
                <numerusform>%Ln Folien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln wartet</numerusform>
                <numerusform>%Ln warten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>It could not be read.</source>
            <translation>Es konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>No files yet</source>
            <translation>Noch keine Dateien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>Page(s) {numbers}</source>
            <translation>
                <numerusform>Seite {numbers}</numerusform>
                <numerusform>Seiten {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read in part: {extent}</source>
            <translation>Teilweise gelesen: {extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read: {extent}</source>
            <translation>Gelesen: {extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading, {percent}</source>
            <translation>Wird gelesen, {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>The file is gone or out of reach. What was read of it can still be searched.</source>
            <translation>Die Datei ist nicht mehr da oder nicht erreichbar. Was davon gelesen wurde, lässt sich weiter durchsuchen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>There is text that nobody sees in the document; the model reads it.</source>
            <translation>Dort steht Text, den im Dokument niemand sieht; das Modell liest ihn.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Waits to be read</source>
            <translation>Wartet auf das Lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>cannot be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>file is gone</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>reading</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{number} {unit}</source>
            <translation>{number} {unit}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{places}: {reason}</source>
            <translation>{places}: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{read} of {extent}</source>
            <translation>{read} von {extent}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… und noch %Ln</numerusform>
                <numerusform>… und noch %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>%n file(s) were removed. They stay where they are.</source>
            <translation>
                <numerusform>%n Datei wurde entfernt. Sie bleibt, wo sie ist.</numerusform>
                <numerusform>%n Dateien wurden entfernt. Sie bleiben, wo sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete “{name}”? What was read of its files is forgotten; the files stay.</source>
            <translation>„{name}“ löschen? Was aus den Dateien gelesen wurde, wird vergessen; die Dateien bleiben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Drop files or folders to add them here</source>
            <translation>Legen Sie Dateien oder Ordner ab, um sie hier hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>New collection</source>
            <translation>Neue Sammlung</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” is no longer watched. Its files stay where they are.</source>
            <translation>„{name}“ wird nicht mehr überwacht. Die Dateien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” was removed. The file stays.</source>
            <translation>„{name}“ wurde entfernt. Die Datei bleibt.</translation>
        </message>
    </context>
    <context>
        <name>DownloadCard</name>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel the download of {name}</source>
            <translation>Download von {name} abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Download of {name}</source>
            <translation>Download von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on with the download of {name}</source>
            <translation>Download von {name} fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>It is here, and it is exactly the published file.</source>
            <translation>Die Datei ist da, und sie ist genau die veröffentlichte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep the download of {name}</source>
            <translation>Download von {name} behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause the download of {name}</source>
            <translation>Download von {name} pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take off the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take {name} off the list</source>
            <translation>{name} aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away the {size} that are here already?</source>
            <translation>Die {size} verwerfen, die schon da sind?</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away what is here of {name}</source>
            <translation>Bisherigen Download von {name} verwerfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw it away</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try to download {name} again</source>
            <translation>Download von {name} erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use {name}</source>
            <translation>{name} verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>{received} of {total}</source>
            <translation>{received} von {total}</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n weiterer</numerusform>
                <numerusform>%n weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Do not take it in</source>
            <translation>Nicht übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Download of {name}</source>
            <translation>Download von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Go on with the download</source>
            <translation>Download fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Import of {name}</source>
            <translation>Import von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Pause the download</source>
            <translation>Download pausieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Show all downloads</source>
            <translation>Alle Downloads zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Taking the file in and checking it</source>
            <translation>Datei wird übernommen und geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>DownloadWords</name>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Checking that it arrived unchanged…</source>
            <translation>Prüft, ob alles unverändert ankam …</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Could not be fetched</source>
            <translation>Konnte nicht heruntergeladen werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Here, and checked</source>
            <translation>Da und geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Paused at {percent}</source>
            <translation>Pausiert bei {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waiting; it goes on by itself</source>
            <translation>Wartet; es geht von selbst weiter</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waits for the one before it</source>
            <translation>Wartet auf den vorigen Download</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{number} MB/s</source>
            <translation>{number} MB/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <location filename="../../app/services/downloads.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or bring the model file here from another computer.</source>
            <translation>Harmonium ist im Offline-Modus: Schalten Sie ihn in den Einstellungen aus, oder bringen Sie die Modelldatei von einem anderen Computer hierher.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Back to no limit</source>
            <translation>Begrenzung aufheben</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Download limit</source>
            <translation>Download-Begrenzung</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads go on after a lost connection, and after Harmonium was closed. What arrives is compared with what was published before a model is used.</source>
            <translation>Downloads gehen nach einem Verbindungsabbruch weiter, und auch, nachdem Harmonium geschlossen wurde. Bevor ein Modell verwendet wird, wird das Heruntergeladene mit dem Veröffentlichten verglichen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Get a model</source>
            <translation>Modell holen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Harmonium is offline by choice: nothing is fetched until you change it.</source>
            <translation>Harmonium ist im Offline-Modus: Bis Sie das ändern, wird nichts heruntergeladen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>In megabytes a second, for all downloads together.</source>
            <translation>In Megabyte pro Sekunde, für alle Downloads zusammen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Nothing is being downloaded.</source>
            <translation>Es wird nichts heruntergeladen.</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <location filename="../../app/ui/drop_hint.py" />
            <source>Drop files or folders to ask about them, or a model file to open it</source>
            <translation>Legen Sie Dateien oder Ordner ab, um nach ihnen zu fragen, oder eine Modelldatei, um sie zu öffnen</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>EffectView</name>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Looking at this computer…</source>
            <translation>Dieser Computer wird untersucht …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>This computer's memory</source>
            <translation>Arbeitsspeicher dieses Computers</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Writes {writing} tokens/s ({certainty}); reads {reading} tokens/s.</source>
            <translation>Schreibt {writing} Token/s ({certainty}); liest {reading} Token/s.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card, the experts of {experts} of them in the computer's memory.</source>
            <translation>{number} von {all} Schichten auf der Grafikkarte, die Experten von {experts} davon im Arbeitsspeicher des Computers.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card.</source>
            <translation>{number} von {all} Schichten auf der Grafikkarte.</translation>
        </message>
    </context>
    <context>
        <name>EffortButton</name>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High effort</source>
            <translation>Hoher Aufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High: thinks long, for hard problems</source>
            <translation>Hoch: denkt lange nach, für schwierige Aufgaben</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>How long the model thinks before it answers</source>
            <translation>Wie lange das Modell vor der Antwort nachdenkt</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low effort</source>
            <translation>Niedriger Aufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low: answers quickly, thinks little</source>
            <translation>Niedrig: antwortet schnell, denkt wenig nach</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium effort</source>
            <translation>Mittlerer Aufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium: a good balance for most questions</source>
            <translation>Mittel: ausgewogen, für die meisten Fragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort</source>
            <translation>Ohne Stufen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort levels</source>
            <translation>Keine Aufwandsstufen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>This model cannot be told how long to think; gpt-oss can.</source>
            <translation>Diesem Modell kann man nicht sagen, wie lange es nachdenken soll; gpt-oss schon.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>etwa %n Minute</numerusform>
                <numerusform>etwa %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n second(s)</source>
            <translation>
                <numerusform>etwa %n Sekunde</numerusform>
                <numerusform>etwa %n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about an hour</source>
            <translation>etwa eine Stunde</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>more than an hour</source>
            <translation>mehr als eine Stunde</translation>
        </message>
    </context>
    <context>
        <name>EncryptingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypted so far</source>
            <translation>Bisher verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypting your conversations</source>
            <translation>Ihre Unterhaltungen werden verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>This happens once. Nothing is lost if it is interrupted.</source>
            <translation>Das geschieht nur einmal. Auch wenn es unterbrochen wird, geht nichts verloren.</translation>
        </message>
    </context>
    <context>
        <name>EndPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Nothing was changed</source>
            <translation>Nichts wurde geändert</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Open Harmonium</source>
            <translation>Harmonium öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repaired</source>
            <translation>Repariert</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restored</source>
            <translation>Wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>The files from before are kept in:</source>
            <translation>Die vorherigen Dateien sind aufbewahrt in:</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your documents will be read again.</source>
            <translation>Ihre Dokumente werden neu gelesen.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Answering…</source>
            <translation>Antwortet …</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Checking the model file… {percent} %</source>
            <translation>Modelldatei wird geprüft … {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Loading model… {percent} %</source>
            <translation>Modell wird geladen … {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model not loaded</source>
            <translation>Modell nicht geladen</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded</source>
            <translation>Modell entladen</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded after a pause</source>
            <translation>Modell nach einer Pause entladen</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded for other programs</source>
            <translation>Modell für andere Programme entladen</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Other programs need the memory, so the model gave it back. The next question loads it again.</source>
            <translation>Andere Programme brauchen den Arbeitsspeicher, deshalb hat das Modell ihn freigegeben. Die nächste Frage lädt es wieder.</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Starting the engine…</source>
            <translation>Engine wird gestartet …</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Testing the model…</source>
            <translation>Modell wird getestet …</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>The model is not running</source>
            <translation>Das Modell läuft nicht</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Also remove the models in this folder</source>
            <translation>Auch die Modelle in diesem Ordner löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Erase everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>The keys are destroyed first, so that nobody can read what may be left on this disk. Copies of the folder that were made before can still be opened with the passphrase or the recovery code.</source>
            <translation>Die Schlüssel werden zuerst vernichtet, damit niemand lesen kann, was auf diesem Laufwerk vielleicht zurückbleibt. Kopien des Ordners, die vorher gemacht wurden, lassen sich weiterhin mit der Passphrase oder dem Wiederherstellungscode öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This profile is not encrypted. The files are overwritten, but modern disks may keep older copies of what was in them.</source>
            <translation>Dieses Profil ist nicht verschlüsselt. Die Dateien werden überschrieben, aber moderne Laufwerke können ältere Kopien ihres Inhalts behalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This removes all conversations, prompts, settings and backups of this profile, and what Harmonium has stored of your documents. Then Harmonium closes. Files elsewhere stay, such as the documents themselves and exports.</source>
            <translation>Alle Unterhaltungen, Prompts, Einstellungen und Sicherungen dieses Profils werden gelöscht, und alles, was Harmonium aus Ihren Dokumenten gespeichert hat. Danach wird Harmonium geschlossen. Dateien an anderen Orten bleiben erhalten, etwa die Dokumente selbst und Exporte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Type “{word}” to confirm. This cannot be undone.</source>
            <translation>Geben Sie zur Bestätigung „{word}“ ein. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>erase</source>
            <translation>löschen</translation>
        </message>
    </context>
    <context>
        <name>ErasingWindow</name>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Erasing everything</source>
            <translation>Alles wird gelöscht</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium closes when it is done. If it is interrupted, it goes on next time.</source>
            <translation>Harmonium wird geschlossen, wenn alles gelöscht ist. Wird das unterbrochen, geht es beim nächsten Mal weiter.</translation>
        </message>
    </context>
    <context>
        <name>ExpertPage</name>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>16 bits</source>
            <translation>16 Bit</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits</source>
            <translation>8 Bit</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits take half the memory; gpt-oss becomes slower with them.</source>
            <translation>8 Bit brauchen halb so viel Speicher; gpt-oss wird damit langsamer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic: {value}</source>
            <translation>Automatisch: {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Back to the three choices</source>
            <translation>Zurück zu den drei Möglichkeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Batch</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Counted from the last one; one more than there are takes the output, too.</source>
            <translation>Von der letzten an gezählt; eine mehr, als es gibt, nimmt auch die Ausgabe dazu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Every value</source>
            <translation>Alle Werte</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Experts are most of the weights, and few are used for each token.</source>
            <translation>Experten machen die meisten Gewichte aus, und nur wenige werden für ein Token gebraucht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>How many processor cores compute.</source>
            <translation>Wie viele Prozessorkerne rechnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>In tokens: how much of a conversation the model sees.</source>
            <translation>In Token: wie viel von einer Unterhaltung das Modell sieht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers on the graphics card</source>
            <translation>Schichten auf der Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers whose experts stay in the computer's memory</source>
            <translation>Schichten, deren Experten im Arbeitsspeicher des Computers bleiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Less memory for the context, and faster.</source>
            <translation>Weniger Speicher für den Kontext, und schneller.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Loads faster, and lets a model that is too big run from the disk.</source>
            <translation>Lädt schneller, und ein zu großes Modell kann vom Laufwerk laufen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Lock it in memory</source>
            <translation>Im Arbeitsspeicher festhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Map the file into memory</source>
            <translation>Datei in den Speicher einblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Microbatch</source>
            <translation>Mikrobatchgröße</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Precision of the context</source>
            <translation>Genauigkeit des Kontexts</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Processor only</source>
            <translation>Nur Prozessor</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>The system cannot move it to the disk; it may refuse.</source>
            <translation>Das System kann es nicht auslagern; es kann das ablehnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens computed together. More read faster and take memory.</source>
            <translation>Token, die gemeinsam berechnet werden. Mehr lesen schneller und brauchen Speicher.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens that are read in one go; until then a stop has to wait.</source>
            <translation>Token, die in einem Zug gelesen werden; so lange muss ein Anhalten warten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What computes.</source>
            <translation>Was rechnet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What is automatic follows from the choice and from this computer.</source>
            <translation>Was automatisch ist, ergibt sich aus der Wahl und aus diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>All branches, for Harmonium to import again</source>
            <translation>Alle Zweige, um sie wieder in Harmonium zu importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Export %n conversation(s)</source>
            <translation>
                <numerusform>Unterhaltung exportieren</numerusform>
                <numerusform>%n Unterhaltungen exportieren</numerusform>
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
            <translation>Der gezeigte Zweig als reiner Text, für Notizen und Editoren</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch for any browser, without scripts</source>
            <translation>Der gezeigte Zweig für jeden Browser, ohne Skripte</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch on pages, to print or to send</source>
            <translation>Der gezeigte Zweig auf Seiten, zum Drucken oder Verschicken</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant</source>
            <translation>Ungefiltert, möglicherweise falsch oder unangenehm</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant; with the tool steps</source>
            <translation>Ungefiltert, möglicherweise falsch oder unangenehm; mit den Werkzeugschritten</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>With the raw reasoning</source>
            <translation>Mit dem rohen Gedankengang</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>A part of the program failed and did not finish what it was doing.</source>
            <translation>Ein Teil des Programms ist ausgefallen und hat nicht zu Ende gebracht, was er gerade tat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Something went wrong inside Harmonium</source>
            <translation>In Harmonium ist etwas schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Start again</source>
            <translation>Neu starten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>There are %n other problem(s) as well.</source>
            <translation>
                <numerusform>Außerdem gibt es %n weiteres Problem.</numerusform>
                <numerusform>Außerdem gibt es %n weitere Probleme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>This has happened %n time(s).</source>
            <translation>
                <numerusform>Das ist %n Mal geschehen.</numerusform>
                <numerusform>Das ist %n Mal geschehen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>You can go on. If something does not work as it should afterwards, start Harmonium again.</source>
            <translation>Sie können weitermachen. Wenn danach etwas nicht richtig funktioniert, starten Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Your conversations and documents are stored as they were. An answer that is being written goes on.</source>
            <translation>Ihre Unterhaltungen und Dokumente sind gespeichert, wie sie waren. Eine Antwort, die gerade geschrieben wird, läuft weiter.</translation>
        </message>
    </context>
    <context>
        <name>FailureViews</name>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Harmonium ended unexpectedly last time. Nothing that was stored is lost.</source>
            <translation>Harmonium wurde beim letzten Mal unerwartet beendet. Nichts Gespeichertes ist verloren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The report was copied.</source>
            <translation>Der Bericht wurde kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The same problem inside Harmonium has come up again.</source>
            <translation>Dasselbe Problem in Harmonium ist wieder aufgetreten.</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPopup</name>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>A note, if you like. It stays on this computer.</source>
            <translation>Eine Notiz, wenn Sie mögen. Sie bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Remove the rating</source>
            <translation>Bewertung entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was good about it?</source>
            <translation>Was war gut daran?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was wrong?</source>
            <translation>Was war falsch?</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>As it suits the disk</source>
            <translation>Wie es zum Laufwerk passt</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Choose a file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Copy it into the models folder</source>
            <translation>In den Modellordner kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Drop a model file (.gguf) here, from a stick or from another program. It is checked before it is used.</source>
            <translation>Legen Sie hier eine Modelldatei (.gguf) ab, von einem USB-Stick oder aus einem anderen Programm. Sie wird geprüft, bevor sie verwendet wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>How a file is taken in</source>
            <translation>Wie eine Datei übernommen wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>I have the file</source>
            <translation>Ich habe die Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Leave it where it lies</source>
            <translation>Dort lassen, wo sie liegt</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Link it into the models folder</source>
            <translation>In den Modellordner verlinken</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Where it is kept</source>
            <translation>Wo sie aufbewahrt wird</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Choose a model</source>
            <translation>Modell wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Close other large programs while it answers.</source>
            <translation>Schließen Sie andere große Programme, während es antwortet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Download it anew</source>
            <translation>Neu herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Forecast: {speed}, {context} context.
{pace}</source>
            <translation>Prognose: {speed}, Kontext {context}.
{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name}</source>
            <translation>{name} herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name} anyway</source>
            <translation>{name} trotzdem herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Go on with the download</source>
            <translation>Download fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Harmonium is offline, so nothing is downloaded. Fetch the file on another computer and bring it here.</source>
            <translation>Harmonium ist offline, deshalb wird nichts heruntergeladen. Laden Sie die Datei auf einem anderen Computer herunter und bringen Sie sie hierher.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>I have the file…</source>
            <translation>Ich habe die Datei …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It can be used where it is: nothing has to be downloaded ({size}).</source>
            <translation>Es kann verwendet werden, wo es liegt: Nichts muss heruntergeladen werden ({size}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory.</source>
            <translation>Es braucht {memory} Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory. From the disk it would run too: {speed}. {pace}</source>
            <translation>Es braucht {memory} Arbeitsspeicher. Vom Laufwerk würde es auch laufen: {speed}. {pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Its answers are worth more than those of the starter model.</source>
            <translation>Seine Antworten sind mehr wert als die des Startmodells.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Looking whether it fits this computer…</source>
            <translation>Prüft, ob es auf diesen Computer passt …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open a GGUF file here, or drop it onto this window.</source>
            <translation>Öffnen Sie hier eine GGUF-Datei, oder ziehen Sie sie auf dieses Fenster.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open model file…</source>
            <translation>Modelldatei öffnen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>See other models…</source>
            <translation>Andere Modelle …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use {name}</source>
            <translation>{name} verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{app} already has {name}</source>
            <translation>{app} hat {name} schon</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} could not be fetched</source>
            <translation>{name} konnte nicht heruntergeladen werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} fits this computer</source>
            <translation>{name} passt auf diesen Computer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is large for this computer</source>
            <translation>{name} ist groß für diesen Computer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is not here yet</source>
            <translation>{name} ist noch nicht da</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is on this computer</source>
            <translation>{name} ist auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is too large for this computer</source>
            <translation>{name} ist zu groß für diesen Computer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} just fits this computer</source>
            <translation>{name} passt gerade noch auf diesen Computer</translation>
        </message>
    </context>
    <context>
        <name>FolderChips</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folders</source>
            <translation>Überwachte Ordner</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete the folder</source>
            <translation>Ordner löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation here</source>
            <translation>Neue Unterhaltung hier</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>In other programs</source>
            <translation>In anderen Programmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>LM Studio, Ollama, Jan, GPT4All and Hugging Face keep no model here.</source>
            <translation>LM Studio, Ollama, Jan, GPT4All und Hugging Face haben hier kein Modell.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again for models of other programs</source>
            <translation>Erneut nach Modellen anderer Programme suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Looking into the folders of other programs…</source>
            <translation>Ordner anderer Programme werden durchsucht …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>These need no download: their files are used, and left as they are.</source>
            <translation>Diese müssen nicht heruntergeladen werden: Ihre Dateien werden verwendet und bleiben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>An answer that took more than ten seconds, or a model that was fetched, while the window is not in front.</source>
            <translation>Eine Antwort, die mehr als zehn Sekunden gedauert hat, oder ein heruntergeladenes Modell, während das Fenster nicht im Vordergrund ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Every new conversation begins with them; each can have its own.</source>
            <translation>Jede neue Unterhaltung beginnt mit ihnen; jede kann eigene haben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>For example: Answer briefly, in German.</source>
            <translation>Zum Beispiel: Antworte kurz und auf Deutsch.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Harmonium then stays ready there when its window is closed, with the model in memory.</source>
            <translation>Harmonium bleibt dann dort bereit, wenn sein Fenster geschlossen wird, mit dem Modell im Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>How long gpt-oss thinks in a new conversation.</source>
            <translation>Wie lange gpt-oss in einer neuen Unterhaltung nachdenkt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Instructions for the model</source>
            <translation>Anweisungen für das Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Reasoning effort</source>
            <translation>Denkaufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Send messages with</source>
            <translation>Nachrichten senden mit</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Show an icon in the notification area</source>
            <translation>Symbol im Benachrichtigungsbereich zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Tell me when something is ready</source>
            <translation>Benachrichtigen, wenn etwas fertig ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The other one begins a new line; Shift+Enter always does.</source>
            <translation>Mit der anderen Taste beginnt eine neue Zeile, mit Umschalt+Enter immer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The system's ({language})</source>
            <translation>Systemsprache ({language})</translation>
        </message>
    </context>
    <context>
        <name>GenerationPage</name>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Every field may stay automatic: then the values of the model's maker hold, and the effort decides how long it thinks.</source>
            <translation>Jedes Feld darf auf „Automatisch“ bleiben: Dann gelten die Werte des Modellherstellers, und der Denkaufwand bestimmt, wie lange das Modell nachdenkt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>How freely words are chosen. 0 gives the same answer every time.</source>
            <translation>Wie frei Wörter gewählt werden. Bei 0 ist die Antwort jedes Mal dieselbe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens, reasoning included. A word is about one and a half.</source>
            <translation>In Token, einschließlich Gedankengang. Ein Wort sind etwa anderthalb.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens. Then the model has to answer with what it has.</source>
            <translation>In Token. Danach muss das Modell mit dem antworten, was es hat.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Leaves out words that are less likely than this share of all.</source>
            <translation>Lässt Wörter weg, die weniger wahrscheinlich sind als dieser Anteil an allen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest answer</source>
            <translation>Längste Antwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest reasoning</source>
            <translation>Längster Gedankengang</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Temperature</source>
            <translation>Temperatur</translation>
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
            <translation>Zum Einordnen von Texten, und das kleine Startmodell</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Get a model</source>
            <translation>Modell holen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Looking at what this computer can do…</source>
            <translation>Es wird ermittelt, was dieser Computer kann …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Models that need an account</source>
            <translation>Modelle, die ein Konto verlangen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Search for others</source>
            <translation>Nach anderen suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>The first one suits this computer best. A model is one large file; it is fetched once, and then answers without the internet.</source>
            <translation>Das erste passt am besten zu diesem Computer. Ein Modell ist eine große Datei; es wird einmal heruntergeladen und antwortet dann ohne Internet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>Was dieser Computer kann, ließ sich nicht ermitteln.</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n Fundstelle</numerusform>
                <numerusform>%n Fundstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Guide</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Nothing in the guide has these words.</source>
            <translation>Keine Stelle im Handbuch enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Search the guide</source>
            <translation>Handbuch durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>The guide is missing from this installation: install Harmonium again.</source>
            <translation>In dieser Installation fehlt das Handbuch: Installieren Sie Harmonium neu.</translation>
        </message>
    </context>
    <context>
        <name>HubSearch</name>
        <message numerus="yes">
            <location filename="../../app/ui/models/hub_search.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n Treffer</numerusform>
                <numerusform>%n Treffer</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Asking {host}…</source>
            <translation>{host} wird gefragt …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>For example: qwen 3</source>
            <translation>Zum Beispiel: qwen 3</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Harmonium is offline by choice. Turn that off in the settings first.</source>
            <translation>Harmonium ist im Offline-Modus. Schalten Sie ihn zuerst in den Einstellungen aus.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Nothing found. Try fewer or other words.</source>
            <translation>Nichts gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search for models</source>
            <translation>Nach Modellen suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>This asks {host}, and sends what you typed there. Others publish these models; not all of them work.</source>
            <translation>Damit wird {host} gefragt und Ihre Eingabe dorthin gesendet. Diese Modelle werden von anderen veröffentlicht; nicht alle funktionieren.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Branches, dates and reasoning are kept. Pictures and other attachments that are no text leave a note. The files themselves stay as they are.</source>
            <translation>Zweige, Zeitangaben und Gedankengänge bleiben erhalten. Bilder und andere Anhänge, die kein Text sind, hinterlassen eine Notiz. Die Dateien selbst bleiben unverändert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose folder…</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .chat file, or the folder of its models, where they lie</source>
            <translation>eine .chat-Datei oder der Ordner der Modelle, in dem sie liegen</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .json file from “Export”, or a folder of them</source>
            <translation>eine .json-Datei aus „Exportieren“ oder ein Ordner davon</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the .zip from “Export data”, or its conversations.json</source>
            <translation>die .zip-Datei aus „Daten exportieren“ oder die conversations.json darin</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder .lmstudio/conversations, or one of its files</source>
            <translation>der Ordner .lmstudio/conversations oder eine Datei daraus</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder “threads” in its data folder, or one of them</source>
            <translation>der Ordner „threads“ im Datenordner oder einer daraus</translation>
        </message>
    </context>
    <context>
        <name>InstructionsPanel</name>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>For example: Answer in French, in short sentences.</source>
            <translation>Zum Beispiel: Antworte auf Französisch, in kurzen Sätzen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Instructions for this conversation</source>
            <translation>Anweisungen für diese Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>New conversations begin with this</source>
            <translation>Neue Unterhaltungen beginnen damit</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Use as default for new conversations</source>
            <translation>Als Vorgabe für neue Unterhaltungen</translation>
        </message>
    </context>
    <context>
        <name>JumpButton</name>
        <message>
            <location filename="../../app/ui/chat/jump_button.py" />
            <source>Jump to the latest message</source>
            <translation>Zur neuesten Nachricht springen</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Adapters (*.gguf)</source>
            <translation>Adapter (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Choose an adapter</source>
            <translation>Adapter wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Copy the model to</source>
            <translation>Modell kopieren nach</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Get a model</source>
            <translation>Modell holen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Looking for models…</source>
            <translation>Modelle werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Manifests (*.json)</source>
            <translation>Manifeste (*.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move the models to</source>
            <translation>Modelle verschieben nach</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move to another folder or disk…</source>
            <translation>Ordner oder Laufwerk wechseln …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Only the small starter is here so far.</source>
            <translation>Bisher ist nur das kleine Startmodell da.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Save the model's fingerprint</source>
            <translation>Prüfsumme des Modells speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Where they lie</source>
            <translation>Wo sie liegen</translation>
        </message>
    </context>
    <context>
        <name>LinkPrompt</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open this link?</source>
            <translation>Diesen Link öffnen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>The name of this place has letters that may look like others.</source>
            <translation>Der Name dieser Adresse enthält Buchstaben, die wie andere aussehen können.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>What stands before the @ is not where the link leads.</source>
            <translation>Was vor dem @ steht, ist nicht das Ziel des Links.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write a mail?</source>
            <translation>Eine E-Mail schreiben?</translation>
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Delete (Del)</source>
            <translation>Löschen (Entf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Move to a folder</source>
            <translation>In einen Ordner verschieben</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Pin or unpin</source>
            <translation>Anheften oder lösen</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder</source>
            <translation>Ordner löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder “{name}”? The conversations in it stay.</source>
            <translation>Den Ordner „{name}“ löschen? Die Unterhaltungen darin bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder {number}</source>
            <translation>Neuer Ordner {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Nothing found. Try other or fewer words.</source>
            <translation>Nichts gefunden. Versuchen Sie andere oder weniger Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search conversations</source>
            <translation>Unterhaltungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>The search index is being built after the repair. Old messages are not found yet.</source>
            <translation>Der Suchindex wird nach der Reparatur aufgebaut. Alte Nachrichten werden noch nicht gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Your conversations will be listed here.</source>
            <translation>Hier werden Ihre Unterhaltungen aufgelistet.</translation>
        </message>
    </context>
    <context>
        <name>LocalCard</name>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Chat template</source>
            <translation>Chat-Vorlage</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Check the file now</source>
            <translation>Datei jetzt prüfen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Comes from</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy these details</source>
            <translation>Diese Details kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy to a stick…</source>
            <translation>Auf USB-Stick kopieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details of {name}</source>
            <translation>Details zu {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Experts</source>
            <translation>Experten</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Last checked</source>
            <translation>Zuletzt geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Longest context</source>
            <translation>Längster Kontext</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>More about {name}</source>
            <translation>Mehr zu {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move to the trash</source>
            <translation>In den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move {name} to the trash</source>
            <translation>{name} in den Papierkorb legen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Name of the model</source>
            <translation>Name des Modells</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Published by</source>
            <translation>Veröffentlicht von</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Save its fingerprint…</source>
            <translation>Prüfsumme speichern …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Show in its folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory of {name}</source>
            <translation>Tempo und Speicher von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory…</source>
            <translation>Tempo und Speicher …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Take off the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use {name}</source>
            <translation>{name} verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>built into Harmonium</source>
            <translation>in Harmonium eingebaut</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>comes with Harmonium</source>
            <translation>kommt mit Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>none: it continues texts, and does not converse</source>
            <translation>keine: Es setzt Texte fort und führt keine Gespräche</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>of the model file</source>
            <translation>aus der Modelldatei</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>used where it lies</source>
            <translation>verwendet, wo es liegt</translation>
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
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Show Harmonium</source>
            <translation>Harmonium zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>The last answer was copied.</source>
            <translation>Die letzte Antwort wurde kopiert.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Too long to edit here</source>
            <translation>Zu lang zum Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>What can be done with this message</source>
            <translation>Was man mit dieser Nachricht tun kann</translation>
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/message_body.py" />
            <source>… %Ln more character(s): show more</source>
            <translation>
                <numerusform>… %Ln weiteres Zeichen: mehr anzeigen</numerusform>
                <numerusform>… %Ln weitere Zeichen: mehr anzeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageCommands</name>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message and what followed it were deleted.</source>
            <translation>Die Nachricht und alles danach wurden gelöscht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message was deleted.</source>
            <translation>Die Nachricht wurde gelöscht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>MessageFacts</name>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>First token after {seconds} s</source>
            <translation>Erstes Token nach {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Speed: {speed}</source>
            <translation>Geschwindigkeit: {speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens read: {total}, of them {cached} from the cache</source>
            <translation>Gelesene Token: {total}, davon {cached} aus dem Cache</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}</source>
            <translation>Geschriebene Token: {total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}, of them {thought} to think</source>
            <translation>Geschriebene Token: {total}, davon {thought} zum Nachdenken</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>high effort</source>
            <translation>hoher Aufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>low effort</source>
            <translation>niedriger Aufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>medium effort</source>
            <translation>mittlerer Aufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>{speed} tokens/s</source>
            <translation>{speed} Token/s</translation>
        </message>
    </context>
    <context>
        <name>MessageMenus</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Regenerate</source>
            <translation>Neu generieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With another model</source>
            <translation>Mit anderem Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With high effort</source>
            <translation>Mit hohem Aufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With low effort</source>
            <translation>Mit niedrigem Aufwand</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With medium effort</source>
            <translation>Mit mittlerem Aufwand</translation>
        </message>
    </context>
    <context>
        <name>MessageWidget</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Ended at the length limit</source>
            <translation>An der Längengrenze beendet</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Interrupted: {0}</source>
            <translation>Unterbrochen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>This answer failed.</source>
            <translation>Diese Antwort ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Your message</source>
            <translation>Ihre Nachricht</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>the program ended before the answer did.</source>
            <translation>Das Programm endete vor der Antwort.</translation>
        </message>
    </context>
    <context>
        <name>ModelFileDialog</name>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>Choose a model file</source>
            <translation>Modelldatei wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>GGUF models ({patterns})</source>
            <translation>GGUF-Modelle ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>A PEM file with the certificates of your company’s network, if it looks into encrypted connections.</source>
            <translation>Eine PEM-Datei mit den Zertifikaten des Netzwerks Ihrer Firma, wenn es in verschlüsselte Verbindungen hineinsieht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n hour(s)</source>
            <translation>
                <numerusform>Nach %n Stunde</numerusform>
                <numerusform>Nach %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Nach %n Minute</numerusform>
                <numerusform>Nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>An embedding model in the GGUF format: it finds passages by what they mean, too. Another one than ours may know more languages.</source>
            <translation>Ein Embedding-Modell im GGUF-Format: Es findet Textstellen auch nach ihrer Bedeutung. Ein anderes als unseres kann mehr Sprachen kennen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>As the system says</source>
            <translation>Wie im System eingestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Zertifikate (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a certificate file</source>
            <translation>Zertifikatdatei wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a model file</source>
            <translation>Modelldatei wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when nobody asks</source>
            <translation>Arbeitsspeicher freigeben, wenn niemand fragt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when other programs need it</source>
            <translation>Arbeitsspeicher freigeben, wenn andere Programme ihn brauchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Mirror</source>
            <translation>Spiegelserver</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Model for searching documents</source>
            <translation>Modell für die Suche in Dokumenten</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models (*.gguf)</source>
            <translation>Modelle (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models…</source>
            <translation>Modelle …</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>More certificate authorities</source>
            <translation>Weitere Zertifizierungsstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Only while no answer is being written.</source>
            <translation>Nur, solange keine Antwort geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no address of a proxy. One looks like http://proxy:3128.</source>
            <translation>Das ist keine Adresse eines Proxys. So sieht eine aus: http://proxy:3128.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>Das ist keine Webadresse. So sieht eine aus: https://example.org.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The next question loads it again, which takes some seconds.</source>
            <translation>Die nächste Frage lädt es wieder, was ein paar Sekunden dauert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The one that comes with Harmonium</source>
            <translation>Das mit Harmonium gelieferte</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>There is no such file.</source>
            <translation>Diese Datei gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Those of the system</source>
            <translation>Die des Systems</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Where models are fetched from, if not from Hugging Face itself.</source>
            <translation>Woher Modelle heruntergeladen werden, wenn nicht von Hugging Face selbst.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Which models there are, and how each is placed on this computer, is chosen in the Models window.</source>
            <translation>Welche Modelle es gibt und wie jedes auf diesem Computer verteilt wird, wählen Sie im Fenster „Modelle“.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Accelerator</source>
            <translation>Beschleuniger</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>An answer takes many minutes.</source>
            <translation>Eine Antwort dauert viele Minuten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Changed since it was checked: it is checked again before it is used</source>
            <translation>Seit der Prüfung verändert: wird vor der Verwendung erneut geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: exactly the published file</source>
            <translation>Geprüft: genau die veröffentlichte Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: unchanged since it came to this computer</source>
            <translation>Geprüft: unverändert, seit sie auf diesen Computer kam</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fast</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fits this computer: {speed}, {context} context</source>
            <translation>Passt auf diesen Computer: {speed}, Kontext {context}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>For sorting texts, not for talking</source>
            <translation>Zum Einordnen von Texten, nicht für Gespräche</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics card</source>
            <translation>Grafikkarte</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics in the processor, sharing the computer's memory</source>
            <translation>Grafik im Prozessor, teilt sich den Arbeitsspeicher des Computers</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Just fits this computer, if little else is open: {speed}, {context} context</source>
            <translation>Passt gerade noch auf diesen Computer, wenn sonst wenig geöffnet ist: {speed}, Kontext {context}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Long context</source>
            <translation>Langer Kontext</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Not checked yet</source>
            <translation>Noch nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Right for most: long conversations, and memory left for others.</source>
            <translation>Für die meisten richtig: lange Unterhaltungen, und Arbeitsspeicher bleibt für anderes übrig.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Sees whole books at once; takes more memory and time.</source>
            <translation>Sieht ganze Bücher auf einmal; braucht mehr Arbeitsspeicher und Zeit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Short conversations and files, answered as fast as can be.</source>
            <translation>Kurze Unterhaltungen und Dateien, so schnell wie möglich beantwortet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer's memory: it would run from the disk, {speed}</source>
            <translation>Zu groß für den Arbeitsspeicher dieses Computers: Es würde vom Laufwerk laufen, {speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer: it cannot be loaded</source>
            <translation>Zu groß für diesen Computer: Es kann nicht geladen werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes about as fast as one reads.</source>
            <translation>Schreibt etwa so schnell, wie man liest.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes faster than one reads.</source>
            <translation>Schreibt schneller, als man liest.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes much faster than one reads.</source>
            <translation>Schreibt viel schneller, als man liest.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes slower than one reads.</source>
            <translation>Schreibt langsamer, als man liest.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>about {speed} tokens/s</source>
            <translation>etwa {speed} Token/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>between {low} and {high}, an estimate</source>
            <translation>zwischen {low} und {high}, geschätzt</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>learned from answers on this computer</source>
            <translation>aus Antworten auf diesem Computer gelernt</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>licence {licence}</source>
            <translation>Lizenz {licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{forecast}. {pace}</source>
            <translation>{forecast}. {pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
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
            <translation>{number} Milliarden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} million</source>
            <translation>{number} Millionen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, about {time} at 100 Mbit/s</source>
            <translation>{size}, etwa {time} bei 100 Mbit/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, less than a minute at 100 Mbit/s</source>
            <translation>{size}, weniger als eine Minute bei 100 Mbit/s</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../app/services/models.py" />
            <source>A download is not finished. Let it end, or cancel it, before the folder is moved.</source>
            <translation>Ein Download ist nicht abgeschlossen. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab, bevor Sie den Ordner verschieben.</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The model file {name} is no longer where it was, so another model answers. Open it again from its new place.</source>
            <translation>Die Modelldatei {name} ist nicht mehr an ihrem Ort, deshalb antwortet ein anderes Modell. Öffnen Sie sie von ihrem neuen Ort aus.</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The models are now in {folder}.</source>
            <translation>Die Modelle sind jetzt in {folder}.</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>There was nothing to compare {name} with. From now on a change is noticed.</source>
            <translation>Es gab nichts, womit {name} verglichen werden konnte. Ab jetzt wird eine Änderung bemerkt.</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>Written: {name}</source>
            <translation>Geschrieben: {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>{name} is intact: every byte is as it should be.</source>
            <translation>{name} ist unversehrt: Jedes Byte ist, wie es sein soll.</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} is off the list. Its file stays where it is.</source>
            <translation>{name} ist aus der Liste entfernt. Die Datei bleibt, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} lies in the trash.</source>
            <translation>{name} liegt im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{title} ({count})</source>
            <translation>{title} ({count})</translation>
        </message>
    </context>
    <context>
        <name>MoreMenu</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Copy as plain text</source>
            <translation>Als reinen Text kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Delete from here on</source>
            <translation>Ab hier löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote</source>
            <translation>Zitieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote the selection</source>
            <translation>Auswahl zitieren</translation>
        </message>
    </context>
    <context>
        <name>MoveMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Move to</source>
            <translation>Verschieben nach</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Out of the folder</source>
            <translation>Aus dem Ordner heraus</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Keep this name</source>
            <translation>Diesen Namen übernehmen</translation>
        </message>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Leave the name as it was</source>
            <translation>Namen lassen, wie er war</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>At least 8 characters. Best are a few words that nobody else would combine.</source>
            <translation>Mindestens 8 Zeichen. Am besten sind ein paar Wörter, die niemand sonst so zusammenstellt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Repeat the passphrase</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>That is too short: a passphrase needs at least 8 characters.</source>
            <translation>Das ist zu kurz: Eine Passphrase braucht mindestens 8 Zeichen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>The two passphrases are not the same: type them again.</source>
            <translation>Die beiden Passphrasen stimmen nicht überein: Geben Sie sie noch einmal ein.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../app/ui/notice_bar.py" />
            <source>Close this notice</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Before it answers, gpt-oss thinks in writing. Harmonium shows these notes as they are, folded away above the answer.</source>
            <translation>Bevor es antwortet, denkt gpt-oss schriftlich nach. Harmonium zeigt diese Notizen, wie sie sind, zugeklappt über der Antwort.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Copies and exports leave the reasoning out unless you ask for it. The settings can hide it altogether.</source>
            <translation>Beim Kopieren und Exportieren bleibt der Gedankengang weg, außer Sie verlangen ihn. In den Einstellungen lässt er sich ganz ausblenden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Deleted conversations stay in the trash for 30 days and are then overwritten; backups of earlier days hold them a little longer. Temporary conversations are kept in memory only and end when you leave them.</source>
            <translation>Gelöschte Unterhaltungen bleiben 30 Tage im Papierkorb und werden dann überschrieben; Sicherungen früherer Tage enthalten sie noch etwas länger. Temporäre Unterhaltungen liegen nur im Arbeitsspeicher und enden, wenn Sie sie verlassen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Everything lies on this computer, in one folder that only your user may read. Nothing is sent anywhere.</source>
            <translation>Alles liegt auf diesem Computer, in einem Ordner, den nur Ihr Benutzerkonto lesen darf. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>In an encrypted profile nothing that you or a model wrote can be read without its key: not in the database and its copies, and not in what models have read.</source>
            <translation>In einem verschlüsselten Profil ist nichts, was Sie oder ein Modell geschrieben haben, ohne seinen Schlüssel lesbar: weder in der Datenbank und ihren Kopien noch in dem, was Modelle gelesen haben.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>One condition comes with gpt-oss: whoever uses it obeys the law that applies to them.</source>
            <translation>Für gpt-oss gilt eine Bedingung: Wer es verwendet, hält sich an das für ihn geltende Recht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI did not train them to be safe or right. They can be wrong, contradict the answer, or contain language that the answer would not. Do not rely on them, and do not pass them on unread.</source>
            <translation>OpenAI hat sie nicht darauf trainiert, sicher oder richtig zu sein. Sie können falsch sein, der Antwort widersprechen oder Ausdrücke enthalten, die in der Antwort nicht stünden. Verlassen Sie sich nicht auf sie, und geben Sie sie nicht ungelesen weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI publishes gpt-oss-20b and gpt-oss-120b under the Apache License 2.0. You may use, change and pass on the models, for your work as well.</source>
            <translation>OpenAI veröffentlicht gpt-oss-20b und gpt-oss-120b unter der Apache-Lizenz 2.0. Sie dürfen die Modelle verwenden, verändern und weitergeben, auch beruflich.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI wishes its models to be used safely, responsibly and democratically, and leaves you as much control as possible over how you use them.</source>
            <translation>OpenAI wünscht sich, dass seine Modelle sicher, verantwortungsvoll und demokratisch verwendet werden, und überlässt Ihnen so weit wie möglich, wie Sie sie verwenden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI's usage policy for gpt-oss</source>
            <translation>Nutzungsrichtlinie von OpenAI für gpt-oss</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The model's licence</source>
            <translation>Lizenz des Modells</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The small starter model is SmolLM2 by Hugging Face, under the same licence. Other models that you open have licences of their own.</source>
            <translation>Das kleine Startmodell ist SmolLM2 von Hugging Face, unter derselben Lizenz. Andere Modelle, die Sie öffnen, haben eigene Lizenzen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>This is a summary in our words; OpenAI's own are at this address:</source>
            <translation>Dies ist eine Zusammenfassung in unseren Worten; den Wortlaut von OpenAI finden Sie unter dieser Adresse:</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What is stored where</source>
            <translation>Was wo gespeichert ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What the reasoning is</source>
            <translation>Was der Gedankengang ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Who passes a model on adds the licence, keeps the notices that came with it and says what was changed. There is no warranty: nobody vouches for what a model answers.</source>
            <translation>Wer ein Modell weitergibt, fügt die Lizenz bei, behält die mitgelieferten Hinweise bei und gibt an, was geändert wurde. Es gibt keine Gewährleistung: Niemand steht dafür ein, was ein Modell antwortet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>harmonium.db: conversations with their reasoning, drafts, saved prompts, settings
models: a place for model files; others are used where they lie
window.ini: the window's size and place
logs: what the program did, without anything that you or a model wrote</source>
            <translation>harmonium.db: Unterhaltungen mit ihren Gedankengängen, Entwürfe, gespeicherte Prompts, Einstellungen
models: ein Ort für Modelldateien; andere werden verwendet, wo sie liegen
window.ini: Größe und Position des Fensters
logs: was das Programm getan hat, ohne etwas, das Sie oder ein Modell geschrieben haben</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>snapshots: daily copies of harmonium.db, of the last seven days
keys.json: how an encrypted profile is unlocked, without the key itself
reports: where the program crashed, if it ever did</source>
            <translation>snapshots: tägliche Kopien von harmonium.db, aus den letzten sieben Tagen
keys.json: wie ein verschlüsseltes Profil entsperrt wird, ohne den Schlüssel selbst
reports: wo das Programm abgestürzt ist, falls es je dazu kam</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>states: what models have read of your conversations and documents, so that they need not read it again; the settings clear it</source>
            <translation>states: was Modelle von Ihren Unterhaltungen und Dokumenten gelesen haben, damit sie es nicht noch einmal lesen müssen; die Einstellungen leeren es</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>An answer could not be finished</source>
            <translation>Eine Antwort konnte nicht beendet werden</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>Your answer is ready</source>
            <translation>Ihre Antwort ist fertig</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} could not be fetched</source>
            <translation>{name} konnte nicht heruntergeladen werden</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} is here</source>
            <translation>{name} ist da</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>I have the file…</source>
            <translation>Ich habe die Datei …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>Other models…</source>
            <translation>Andere Modelle …</translation>
        </message>
    </context>
    <context>
        <name>OpeningWindow</name>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter the recovery code to open them.</source>
            <translation>Geben Sie den Wiederherstellungscode ein, um sie zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter your passphrase to open them.</source>
            <translation>Geben Sie Ihre Passphrase ein, um sie zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Your conversations are encrypted</source>
            <translation>Ihre Unterhaltungen sind verschlüsselt</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Back to automatic</source>
            <translation>Zurück auf „Automatisch“</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>To have it again you need its file. Remove it?</source>
            <translation>Um es wieder hinzuzufügen, brauchen Sie die Datei. Das Paket entfernen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it belongs to another version of Harmonium</source>
            <translation>wird nicht verwendet: gehört zu einer anderen Version von Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it is not what was signed, or others may change it. Remove it, and add it again from its file.</source>
            <translation>nicht verwendet: Es ist nicht, was signiert wurde, oder andere können es ändern. Entfernen Sie es und fügen Sie es aus seiner Datei neu hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>used</source>
            <translation>wird verwendet</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>version {version}</source>
            <translation>Version {version}</translation>
        </message>
    </context>
    <context>
        <name>PackList</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>No pack is installed.</source>
            <translation>Es ist kein Paket installiert.</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {0} cannot be shown</source>
            <translation>Seite {0} kann nicht gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
    </context>
    <context>
        <name>PagedDialog</name>
        <message>
            <location filename="../../app/ui/paged_dialog.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Saved prompt</source>
            <translation>Gespeicherter Prompt</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Search all conversations for “{words}”</source>
            <translation>Alle Unterhaltungen nach „{words}“ durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Close the document</source>
            <translation>Dokument schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Next citation</source>
            <translation>Nächster Beleg</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Open in the system's program</source>
            <translation>Im Programm des Systems öffnen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Previous citation</source>
            <translation>Vorheriger Beleg</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Search in the document</source>
            <translation>Im Dokument suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Source {0} of {1}</source>
            <translation>Quelle {0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Current passphrase, or the recovery code</source>
            <translation>Bisherige Passphrase oder Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>It opens your conversations when the password store of this system does not, and unlocks the window when it is locked.</source>
            <translation>Sie öffnet Ihre Unterhaltungen, wenn der Passwortspeicher dieses Systems es nicht tut, und entsperrt das Fenster, wenn es gesperrt ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set a passphrase</source>
            <translation>Passphrase festlegen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set it</source>
            <translation>Festlegen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>You are asked for it at each start, and when the window is locked.</source>
            <translation>Sie werden bei jedem Start danach gefragt, und wenn das Fenster gesperrt ist.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Show what is written</source>
            <translation>Eingabe zeigen</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {0}</source>
            <translation>Seite {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Slide {0}</source>
            <translation>Folie {0}</translation>
        </message>
    </context>
    <context>
        <name>PlacementPage</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Get a model</source>
            <translation>Modell holen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Set every value…</source>
            <translation>Alle Werte einstellen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Some values are set by hand. The choice decides about the others.</source>
            <translation>Einige Werte sind von Hand eingestellt. Über die anderen entscheidet die Wahl.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Speed and memory</source>
            <translation>Tempo und Speicher</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>There is no model on this computer yet.</source>
            <translation>Auf diesem Computer gibt es noch kein Modell.</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Erase everything…</source>
            <translation>Alles löschen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Otherwise they only say that an answer is ready.</source>
            <translation>Sonst melden sie nur, dass eine Antwort fertig ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show texts in notifications</source>
            <translation>Texte in Benachrichtigungen zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>The model runs on this computer. Questions, answers and files never leave it.</source>
            <translation>Das Modell läuft auf diesem Computer. Fragen, Antworten und Dateien verlassen ihn nie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>What is stored where</source>
            <translation>Was wo gespeichert ist</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Your conversations lie here:</source>
            <translation>Ihre Unterhaltungen liegen hier:</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restoring the backup</source>
            <translation>Die Sicherung wird wiederhergestellt</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Saving what can still be read</source>
            <translation>Was noch lesbar ist, wird gerettet</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>With many conversations this takes a minute or two.</source>
            <translation>Bei vielen Unterhaltungen dauert das ein bis zwei Minuten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your conversations will be there again in a moment.</source>
            <translation>Ihre Unterhaltungen sind gleich wieder da.</translation>
        </message>
    </context>
    <context>
        <name>PromptDialog</name>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Deleted.</source>
            <translation>Gelöscht.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name, found by typing /</source>
            <translation>Name, zu finden mit /</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New prompt</source>
            <translation>Neuer Prompt</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Saved prompts</source>
            <translation>Gespeicherte Prompts</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>The text that is put into your message</source>
            <translation>Der Text, der in Ihre Nachricht eingefügt wird</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>PromptMenu</name>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Enter puts it into your message</source>
            <translation>Enter fügt ihn in Ihre Nachricht ein</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts</source>
            <translation>Gespeicherte Prompts</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts…</source>
            <translation>Gespeicherte Prompts …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Texts that you use often can be kept here.</source>
            <translation>Hier lassen sich Texte aufbewahren, die Sie oft verwenden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>{name}: {text}</source>
            <translation>{name}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <location filename="../../app/services/prompts.py" />
            <source>A saved prompt needs a name and a text: write both.</source>
            <translation>Ein gespeicherter Prompt braucht einen Namen und einen Text: Schreiben Sie beides.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionRows</name>
        <message numerus="yes">
            <location filename="../../app/ui/protection/rows.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Nach %n Minute</numerusform>
                <numerusform>Nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Also when the computer goes to sleep. An answer that is being written goes on.</source>
            <translation>Auch wenn der Computer in den Ruhezustand geht. Eine Antwort, die gerade geschrieben wird, läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Anyone who gets hold of this disk can read them. The window closes for a moment while they are encrypted.</source>
            <translation>Wer dieses Laufwerk in die Hände bekommt, kann sie lesen. Während sie verschlüsselt werden, schließt sich das Fenster für einen Moment.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encrypt your conversations</source>
            <translation>Unterhaltungen verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Harmonium then opens without a question once you are logged in.</source>
            <translation>Harmonium öffnet sich dann ohne Nachfrage, sobald Sie angemeldet sind.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It also unlocks the window, and opens your conversations on another computer.</source>
            <translation>Sie entsperrt auch das Fenster und öffnet Ihre Unterhaltungen auf einem anderen Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It opens your conversations when nothing else does. A new one takes the place of the one before.</source>
            <translation>Er öffnet Ihre Unterhaltungen, wenn nichts anderes es tut.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Keep the key in the system's password store</source>
            <translation>Schlüssel im Passwortspeicher des Systems aufbewahren</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock now</source>
            <translation>Jetzt sperren</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock when nobody uses Harmonium</source>
            <translation>Sperren, wenn niemand Harmonium verwendet</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new one…</source>
            <translation>Neuen erstellen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new recovery code</source>
            <translation>Neuen Wiederherstellungscode erstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Only a passphrase can unlock the window again: set one first.</source>
            <translation>Nur mit einer Passphrase lässt sich das Fenster wieder entsperren: Legen Sie zuerst eine fest.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove the passphrase</source>
            <translation>Passphrase entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save it…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save the recovery code</source>
            <translation>Wiederherstellungscode speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase before you switch this off. Otherwise only the recovery code would be left.</source>
            <translation>Legen Sie eine Passphrase fest, bevor Sie das ausschalten. Sonst bliebe nur der Wiederherstellungscode.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase…</source>
            <translation>Passphrase festlegen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them, or your passphrase when it does not.</source>
            <translation>Der Passwortspeicher dieses Systems öffnet sie, oder Ihre Passphrase, wenn er es nicht tut.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them.</source>
            <translation>Der Passwortspeicher dieses Systems öffnet sie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The window can be locked once your conversations are encrypted.</source>
            <translation>Das Fenster lässt sich sperren, sobald Ihre Unterhaltungen verschlüsselt sind.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are encrypted</source>
            <translation>Ihre Unterhaltungen sind verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are not encrypted</source>
            <translation>Ihre Unterhaltungen sind nicht verschlüsselt</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your passphrase opens them.</source>
            <translation>Ihre Passphrase öffnet sie.</translation>
        </message>
    </context>
    <context>
        <name>Quarantine</name>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Models…</source>
            <translation>Modelle …</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>The model is loaded with a smaller context and less on the graphics card. The settings of the model change it back.</source>
            <translation>Das Modell wird mit einem kleineren Kontext und weniger auf der Grafikkarte geladen. In den Einstellungen des Modells lässt sich das wieder ändern.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>There is nothing left to make safer: this model fails with the smallest context on the processor, too. Choose another model, or get its file again.</source>
            <translation>Sicherer lässt sich nichts mehr einstellen: Dieses Modell scheitert auch mit dem kleinsten Kontext auf dem Prozessor. Wählen Sie ein anderes Modell, oder laden Sie die Datei dieses Modells neu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Use safer settings</source>
            <translation>Sicherer einstellen</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>QuestionDocuments</name>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading documents… {done} of {total}</source>
            <translation>Dokumente werden gelesen … {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading “{name}”… {percent} %</source>
            <translation>„{name}“ wird gelesen … {percent} %</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Asked about {names}</source>
            <translation>Gefragt zu {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel (Esc)</source>
            <translation>Abbrechen (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send, and get another answer</source>
            <translation>Senden und eine neue Antwort erhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>The version before is kept.</source>
            <translation>Die vorige Version bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Wait until the answer has ended, or stop it</source>
            <translation>Warten Sie das Ende der Antwort ab, oder halten Sie sie an</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Your message</source>
            <translation>Ihre Nachricht</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>A passphrase can protect your conversations instead. You are asked for it at each start.</source>
            <translation>Stattdessen kann eine Passphrase Ihre Unterhaltungen schützen. Sie werden bei jedem Start danach gefragt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Ask the password store again</source>
            <translation>Passwortspeicher erneut fragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypt</source>
            <translation>Verschlüsseln</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Protect your conversations</source>
            <translation>Schützen Sie Ihre Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you write can be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>Was Sie schreiben, kann auf diesem Laufwerk verschlüsselt werden. Dieses System hat keinen Passwortspeicher, der den Schlüssel aufbewahren könnte; deshalb wählen Sie eine Passphrase und werden bei jedem Start danach gefragt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you wrote can now be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>Was Sie geschrieben haben, kann jetzt auf diesem Laufwerk verschlüsselt werden. Dieses System hat keinen Passwortspeicher, der den Schlüssel aufbewahren könnte; deshalb wählen Sie eine Passphrase und werden bei jedem Start danach gefragt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption</source>
            <translation>Ohne Verschlüsselung</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption, anyone who gets hold of this disk can read what you write.</source>
            <translation>Ohne Verschlüsselung kann jeder, der dieses Laufwerk in die Hände bekommt, lesen, was Sie schreiben.</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Your message</source>
            <translation>Ihre Nachricht</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… %Ln more character(s). Copy takes the whole message.</source>
            <translation>
                <numerusform>… %Ln weiteres Zeichen. „Kopieren“ erfasst die ganze Nachricht.</numerusform>
                <numerusform>… %Ln weitere Zeichen. „Kopieren“ erfasst die ganze Nachricht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… und noch %Ln</numerusform>
                <numerusform>… und noch %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingRows</name>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear what the model has read</source>
            <translation>Vergessen, was das Modell gelesen hat</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Long conversations and documents then go on at once, even after a restart. Nothing of a temporary conversation is kept.</source>
            <translation>Lange Unterhaltungen und Dokumente gehen dann sofort weiter, auch nach einem Neustart. Von temporären Unterhaltungen wird nichts aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>No conversation is deleted; the model only has to read again.</source>
            <translation>Keine Unterhaltung wird gelöscht; das Modell muss nur noch einmal lesen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Nothing is kept on the disk</source>
            <translation>Nichts liegt auf der Festplatte</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead</source>
            <translation>Vorauslesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead on battery, too</source>
            <translation>Auch im Akkubetrieb vorauslesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Remember what the model has read</source>
            <translation>Merken, was das Modell gelesen hat</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Room on the disk, at most</source>
            <translation>Platz auf der Festplatte, höchstens</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>The model reads what is there already while you look at it or write, so that its answer begins sooner.</source>
            <translation>Das Modell liest schon, was da ist, während Sie es ansehen oder schreiben; so beginnt seine Antwort früher.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>What was not needed for longest is forgotten first.</source>
            <translation>Was am längsten nicht gebraucht wurde, wird zuerst vergessen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} on the disk now</source>
            <translation>Jetzt {size} auf der Festplatte</translation>
        </message>
    </context>
    <context>
        <name>ReasoningPane</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>%n tool step(s)</source>
            <translation>
                <numerusform>%n Werkzeugschritt</numerusform>
                <numerusform>%n Werkzeugschritte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning: {0}, {1}</source>
            <translation>Gedankengang: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking</source>
            <translation>Denkt nach</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking… {0}</source>
            <translation>Denkt nach … {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought</source>
            <translation>Nachgedacht</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought for {0}</source>
            <translation>{0} nachgedacht</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>closed</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>open</source>
            <translation>aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium recovery code</source>
            <translation>Harmonium-Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code</source>
            <translation>Harmonium: Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code of the conversations in {folder}</source>
            <translation>Harmonium: Wiederherstellungscode für die Unterhaltungen in {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>I have saved it</source>
            <translation>Ich habe ihn gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens the conversations in {folder}</source>
            <translation>Er öffnet die Unterhaltungen in {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens your conversations when nothing else does: when you have forgotten the passphrase, when the password store is lost, or when the disk is in another computer. Nobody can replace it for you then.</source>
            <translation>Er öffnet Ihre Unterhaltungen, wenn nichts anderes es tut: wenn Sie die Passphrase vergessen haben, wenn der Passwortspeicher verloren ist oder wenn das Laufwerk in einem anderen Computer steckt. Dann kann ihn niemand mehr für Sie ersetzen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Keep it on paper or in a password manager, and not only on this computer. Anyone who has it and this disk can read everything.</source>
            <translation>Bewahren Sie ihn auf Papier oder in einem Passwortmanager auf, und nicht nur auf diesem Computer. Wer ihn und dieses Laufwerk hat, kann alles lesen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text</source>
            <translation>Als Text speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text…</source>
            <translation>Als Text speichern …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save your recovery code</source>
            <translation>Speichern Sie Ihren Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>That folder holds the conversations that the code opens: choose another one, best on a USB stick that you keep elsewhere.</source>
            <translation>In diesem Ordner liegen die Unterhaltungen, die der Code öffnet: Wählen Sie einen anderen, am besten auf einem USB-Stick, den Sie anderswo aufbewahren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code could not be printed: try again, or write it down.</source>
            <translation>Der Code konnte nicht gedruckt werden: Versuchen Sie es noch einmal, oder schreiben Sie ihn ab.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was copied. Paste it where you want to keep it. Then copy something else, so that nobody else can paste it.</source>
            <translation>Der Code wurde kopiert. Fügen Sie ihn dort ein, wo Sie ihn aufbewahren möchten. Kopieren Sie dann etwas anderes, damit niemand sonst ihn einfügen kann.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was saved.</source>
            <translation>Der Code wurde gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was sent to the printer.</source>
            <translation>Der Code wurde an den Drucker gesendet.</translation>
        </message>
    </context>
    <context>
        <name>RemoteCard</name>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Access</source>
            <translation>Zugang</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Comes from</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details of {name}</source>
            <translation>Details zu {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Download of {name}</source>
            <translation>Download von {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get {name}</source>
            <translation>{name} herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Harmonium is offline by choice, so it cannot be fetched.</source>
            <translation>Harmonium ist im Offline-Modus, deshalb kann es nicht heruntergeladen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It answers at present.</source>
            <translation>Es antwortet zurzeit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It is on this computer.</source>
            <translation>Es ist auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its publisher asks for an account and a token.</source>
            <translation>Der Herausgeber verlangt ein Konto und ein Zugriffstoken.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its size is looked up when you get it.</source>
            <translation>Die Größe wird beim Herunterladen ermittelt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Published by {owner}: Harmonium has not tried it.</source>
            <translation>Veröffentlicht von {owner}: mit Harmonium nicht erprobt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download</source>
            <translation>Download zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download of {name}</source>
            <translation>Download von {name} zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use {name}</source>
            <translation>{name} verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>A report says where the failure happened, and with which version, system and model. It holds nothing from your conversations or documents, and is sent to nobody.</source>
            <translation>Ein Bericht sagt, wo der Fehler aufgetreten ist und mit welcher Version, welchem System und welchem Modell. Er enthält nichts aus Ihren Unterhaltungen oder Dokumenten und wird an niemanden gesendet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Hide report</source>
            <translation>Bericht ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report…</source>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Show report</source>
            <translation>Bericht zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was copied.</source>
            <translation>Der Bericht wurde kopiert.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was saved.</source>
            <translation>Der Bericht wurde gespeichert.</translation>
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
            <translation>Fundstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/results.py" />
            <source>{title}, on the page {page}: {text}</source>
            <translation>{title}, auf der Seite „{page}“: {text}</translation>
        </message>
    </context>
    <context>
        <name>SafetyWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n Unterhaltung</numerusform>
                <numerusform>%n Unterhaltungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s) are damaged on the disk. All others are intact.</source>
            <translation>
                <numerusform>%n Unterhaltung ist auf dem Laufwerk beschädigt. Alle anderen sind unversehrt.</numerusform>
                <numerusform>%n Unterhaltungen sind auf dem Laufwerk beschädigt. Alle anderen sind unversehrt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n from a backup</source>
            <translation>
                <numerusform>%n aus einer Sicherung</numerusform>
                <numerusform>%n aus einer Sicherung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n kept</source>
            <translation>
                <numerusform>%n erhalten</numerusform>
                <numerusform>%n erhalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n lost</source>
            <translation>
                <numerusform>%n verloren</numerusform>
                <numerusform>%n verloren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were lost.</source>
            <translation>
                <numerusform>%n Nachricht ging verloren.</numerusform>
                <numerusform>%n Nachrichten gingen verloren.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were saved.</source>
            <translation>
                <numerusform>%n Nachricht wurde gerettet.</numerusform>
                <numerusform>%n Nachrichten wurden gerettet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A conversation without a title</source>
            <translation>Eine Unterhaltung ohne Titel</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A part of the profile is damaged on the disk. No conversation is affected.</source>
            <translation>Ein Teil des Profils ist auf dem Laufwerk beschädigt. Keine Unterhaltung ist betroffen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Also damaged: {parts}.</source>
            <translation>Auch beschädigt: {parts}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>As far as can be seen, no message was lost.</source>
            <translation>Soweit sich erkennen lässt, ging keine Nachricht verloren.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>The backup of {day} was restored.</source>
            <translation>Die Sicherung ({day}) wurde wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>This backup cannot be read.</source>
            <translation>Diese Sicherung kann nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>and %n more conversation(s)</source>
            <translation>
                <numerusform>und %n weitere Unterhaltung</numerusform>
                <numerusform>und %n weitere Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the order of lists</source>
            <translation>die Reihenfolge von Listen</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the search index</source>
            <translation>der Suchindex</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the stored text of documents</source>
            <translation>der gespeicherte Text von Dokumenten</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>{conversation}: {facts}</source>
            <translation>{conversation}: {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>“{title}”</source>
            <translation>„{title}“</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Previous match</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Search in the document</source>
            <translation>Im Dokument suchen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n day(s) left</source>
            <translation>
                <numerusform>noch %n Tag</numerusform>
                <numerusform>noch %n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n Fundstelle</numerusform>
                <numerusform>%n Fundstellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Empty. Drag conversations here.</source>
            <translation>Leer. Hierher ziehen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Previous 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Show more</source>
            <translation>Mehr anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>The newest {count} places</source>
            <translation>Die neuesten {count} Fundstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>End the selection (Esc)</source>
            <translation>Auswahl beenden (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"date" is not a day like 2026-01-31</source>
            <translation>„date“ ist kein Tag wie 2026-01-31</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is neither true nor false</source>
            <translation>„{0}“ ist weder wahr noch falsch</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a list</source>
            <translation>„{0}“ ist keine Liste</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a sensible number</source>
            <translation>„{0}“ ist keine sinnvolle Zahl</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not text</source>
            <translation>„{0}“ ist kein Text</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is neither true nor false</source>
            <translation>„{0}“ in einem Teil vom Typ {1} ist weder wahr noch falsch</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not a whole number</source>
            <translation>„{0}“ in einem Teil vom Typ {1} ist keine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not text</source>
            <translation>„{0}“ in einem Teil vom Typ {1} ist kein Text</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>--passphrase-file</source>
            <translation>--passphrase-file</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>116.8 billion, 5.1 billion active</source>
            <translation>116,8 Milliarden, davon 5,1 Milliarden aktiv</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>135 million</source>
            <translation>135 Millionen</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>20.9 billion, 3.6 billion active</source>
            <translation>20,9 Milliarden, davon 3,6 Milliarden aktiv</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>A classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>Ein Klassifikator, kein Chat-Modell: Er beurteilt Texte nach einer Richtlinie, die Sie dafür schreiben.</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>A collection needs a name: type one.</source>
            <translation>Eine Sammlung braucht einen Namen: Geben Sie einen ein.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>A comment on the page is far too long: only its beginning was read.</source>
            <translation>Ein Kommentar auf der Seite ist viel zu lang: Nur sein Anfang wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>A context of {0} tokens needs {1} GB of memory, but this computer has {2} GB. Choose a smaller context.</source>
            <translation>Ein Kontext von {0} Token braucht {1} GB Arbeitsspeicher, aber dieser Computer hat {2} GB. Wählen Sie einen kleineren Kontext.</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>A folder needs a name.</source>
            <translation>Ein Ordner braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>A part of the file arrives damaged again and again: try again later, or choose another endpoint.</source>
            <translation>Ein Teil der Datei kommt immer wieder beschädigt an: Versuchen Sie es später noch einmal, oder wählen Sie einen anderen Spiegelserver.</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>A passphrase needs at least 8 characters: choose a longer one, such as four words.</source>
            <translation>Eine Passphrase muss mindestens 8 Zeichen haben: Wählen Sie eine längere, etwa vier Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code has 34 letters and digits, and this has {0}: compare it with what you wrote down and try again.</source>
            <translation>Ein Wiederherstellungscode hat 34 Buchstaben und Ziffern, und dieser hat {0}: Vergleichen Sie ihn mit dem, was Sie notiert haben, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code never contains “{0}”: compare it with what you wrote down and try again.</source>
            <translation>Kein Wiederherstellungscode enthält „{0}“: Vergleichen Sie ihn mit dem, was Sie notiert haben, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>A saved prompt needs a name and a text.</source>
            <translation>Ein gespeicherter Prompt braucht einen Namen und einen Text.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>A web page came in place of the file, perhaps the sign-in page of this network: open a web page and sign in; {0} is asked again then.</source>
            <translation>Statt der Datei kam eine Webseite, vielleicht die Anmeldeseite dieses Netzwerks: Öffnen Sie eine Webseite und melden Sie sich an; {0} wird dann erneut gefragt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>An access token has no spaces: copy it again from huggingface.co.</source>
            <translation>Ein Zugriffstoken hat keine Leerzeichen: Kopieren Sie es noch einmal von huggingface.co.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>An answer is being written to this conversation in another window or command. Wait until it is finished, or stop it there.</source>
            <translation>In einem anderen Fenster oder Befehl wird gerade eine Antwort in diese Unterhaltung geschrieben. Warten Sie, bis sie fertig ist, oder halten Sie sie dort an.</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Another Harmonium window or command has these conversations open: close it, and encrypt them then.</source>
            <translation>Ein anderes Fenster oder ein anderer Befehl von Harmonium hat diese Unterhaltungen geöffnet: Beenden Sie es, und verschlüsseln Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>Another Harmonium window or command is making or encrypting this profile right now. Try again in a moment.</source>
            <translation>Ein anderes Fenster oder ein anderer Befehl von Harmonium erstellt oder verschlüsselt gerade dieses Profil. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Another Harmonium window or command is writing to the conversations right now. Try again in a moment.</source>
            <translation>Ein anderes Fenster oder ein anderer Befehl von Harmonium schreibt gerade in die Unterhaltungen. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Another window or command has just encrypted this profile: start again.</source>
            <translation>Ein anderes Fenster oder ein anderer Befehl hat dieses Profil soeben verschlüsselt: Starten Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>Another window or command is adding or removing a pack: wait until it is done, and try again.</source>
            <translation>Ein anderes Fenster oder ein Befehl fügt gerade ein Paket hinzu oder entfernt eines: Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>Another window or command is changing the keys of this profile: try again.</source>
            <translation>Ein anderes Fenster oder ein anderer Befehl ändert gerade die Schlüssel dieses Profils: Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>Another window or command of Harmonium downloads this.</source>
            <translation>Ein anderes Fenster oder ein anderer Befehl von Harmonium lädt dies herunter.</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>Choose another file of this model, or another model.</source>
            <translation>Wählen Sie eine andere Datei dieses Modells oder ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Choose conversations exported as JSON by Harmonium, ChatGPT's export (the .zip or conversations.json), LM Studio's .conversation.json, Jan's threads or a .chat of GPT4All.</source>
            <translation>Wählen Sie Unterhaltungen, die Harmonium als JSON exportiert hat, den Export von ChatGPT (die .zip-Datei oder conversations.json), eine .conversation.json von LM Studio, threads von Jan oder eine .chat-Datei von GPT4All.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Close other programs, choose a smaller context or a smaller model, and try again.</source>
            <translation>Schließen Sie andere Programme, wählen Sie einen kleineren Kontext oder ein kleineres Modell, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>Comes with Harmonium and answers at once: it is very small, so do not rely on what it says.</source>
            <translation>Kommt mit Harmonium und antwortet sofort: Es ist sehr klein, verlassen Sie sich also nicht auf das, was es sagt.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Disk quota exceeded</source>
            <translation>Festplattenkontingent überschritten</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Encrypting takes {0} MB of room on the disk that holds {1}: free some and try again. Nothing has changed.</source>
            <translation>Das Verschlüsseln braucht {0} MB Platz auf dem Laufwerk mit {1}: Schaffen Sie Platz und versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File name too long</source>
            <translation>Dateiname zu lang</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File too large</source>
            <translation>Datei zu groß</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>Graphics cards cannot be used through Vulkan: the system has no libvulkan.so.1. Install the Vulkan loader (libvulkan1 or vulkan-loader) and the driver of the card.</source>
            <translation>Grafikkarten können nicht über Vulkan verwendet werden: Dem System fehlt libvulkan.so.1. Installieren Sie den Vulkan-Loader (libvulkan1 oder vulkan-loader) und den Treiber der Karte.</translation>
        </message>
        <message>
            <location filename="../../app/engine/client.py" />
            <source>HARMONIUM_ENGINE_COMMAND is not a JSON list of words: correct it.</source>
            <translation>HARMONIUM_ENGINE_COMMAND ist keine JSON-Liste von Wörtern: Berichtigen Sie es.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>HARMONIUM_PASSPHRASE</source>
            <translation>HARMONIUM_PASSPHRASE</translation>
        </message>
        <message>
            <location filename="../../app/window.py" />
            <source>Harmonium is already open with this profile, but its window does not answer. End it, or choose another profile with --data-dir.</source>
            <translation>Harmonium ist mit diesem Profil schon geöffnet, aber sein Fenster antwortet nicht. Beenden Sie es, oder wählen Sie mit --data-dir ein anderes Profil.</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0} ({1}): it connects to nothing while that file is there.</source>
            <translation>Die Datei {0} ({1}) hält Harmonium vom Netzwerk fern: Solange es sie gibt, wird keine Verbindung hergestellt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0}: it connects to nothing while that file is there.</source>
            <translation>Die Datei {0} hält Harmonium vom Netzwerk fern: Solange es sie gibt, wird keine Verbindung hergestellt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or leave out --offline, to reach the network.</source>
            <translation>Harmonium ist im Offline-Modus: Schalten Sie ihn in den Einstellungen aus, oder lassen Sie --offline weg, um auf das Netzwerk zuzugreifen.</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>Harmonium made a mistake while it answered. Try again; the log tells more.</source>
            <translation>Harmonium hat beim Antworten einen Fehler gemacht. Versuchen Sie es noch einmal; mehr steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_index.py" />
            <source>Harmonium made a mistake while it read documents. Add them again; the log tells more.</source>
            <translation>Harmonium hat beim Lesen von Dokumenten einen Fehler gemacht. Fügen Sie sie wieder hinzu; mehr steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>Harmonium stopped while this answer was being written.</source>
            <translation>Harmonium wurde beendet, während diese Antwort geschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Is a directory</source>
            <translation>Ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>It is attached to a message in a message in a message: save it first.</source>
            <translation>Dies hängt an einer Nachricht in einer Nachricht in einer Nachricht: Speichern Sie es zuerst.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>It is damaged: reading it failed.</source>
            <translation>Beschädigt: Das Lesen ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>It is far too long: only its beginning was read.</source>
            <translation>Viel zu lang: Nur der Anfang wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>Its cells lie too far apart: move them together or delete those far from the table.</source>
            <translation>Die Zellen liegen zu weit auseinander: Rücken Sie sie zusammen, oder löschen Sie die, die weit von der Tabelle entfernt sind.</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>Loading the model was stopped.</source>
            <translation>Das Laden des Modells wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/store/rows.py" />
            <source>Message {0} in the database is damaged. Put a backup of the database in its place, or delete this conversation.</source>
            <translation>Nachricht {0} in der Datenbank ist beschädigt. Ersetzen Sie die Datenbank durch eine Sicherungskopie, oder löschen Sie diese Unterhaltung.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>NVIDIA cards cannot be used through CUDA: the system has no libcuda.so.1. Install NVIDIA's driver.</source>
            <translation>NVIDIA-Karten können nicht über CUDA verwendet werden: Dem System fehlt libcuda.so.1. Installieren Sie den Treiber von NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>No model is chosen. Choose one below the question.</source>
            <translation>Es ist kein Modell gewählt. Wählen Sie eines unter der Frage.</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>No model is loaded.</source>
            <translation>Es ist kein Modell geladen.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <location filename="../../app/assistant/whole_reading.py" />
            <location filename="../../app/engine/link.py" />
            <location filename="../../app/services/engine_worker.py" />
            <location filename="../../app/services/worker_stores.py" />
            <source>No model is loaded. Choose a model first.</source>
            <translation>Es ist kein Modell geladen. Wählen Sie zuerst ein Modell.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>No passphrase can be read from {0} ({1}): name a file whose first line is the passphrase.</source>
            <translation>Aus {0} kann keine Passphrase gelesen werden ({1}): Geben Sie eine Datei an, deren erste Zeile die Passphrase ist.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>No passphrase was chosen. To go without encryption, answer with an empty line.</source>
            <translation>Es wurde keine Passphrase gewählt. Antworten Sie mit einer leeren Zeile, um auf Verschlüsselung zu verzichten.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No space left on device</source>
            <translation>Kein Speicherplatz mehr auf dem Gerät</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No such file or directory</source>
            <translation>Datei oder Ordner nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Not a directory</source>
            <translation>Kein Ordner</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>Nothing can be read of the conversations any more. Restore a backup, if there is one; the damaged files stay where they are.</source>
            <translation>Von den Unterhaltungen lässt sich nichts mehr lesen. Stellen Sie eine Sicherung wieder her, wenn es eine gibt; die beschädigten Dateien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive holds too many files.</source>
            <translation>Nichts wurde importiert, denn das Archiv enthält zu viele Dateien.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is damaged or of an unknown kind: download or pack it again, or unpack it and choose the folder.</source>
            <translation>Nichts wurde importiert, denn das Archiv ist beschädigt oder von unbekannter Art: Laden oder packen Sie es neu, oder entpacken Sie es und wählen den Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is protected by a password: unpack it and choose the folder instead.</source>
            <translation>Nichts wurde importiert, denn das Archiv ist durch ein Passwort geschützt: Entpacken Sie es und wählen Sie stattdessen den Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} cannot be read as conversations: {1}. {2}</source>
            <translation>Nichts wurde importiert, denn {0} lässt sich nicht als Unterhaltungen lesen: {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} holds no conversation. {1}</source>
            <translation>Nichts wurde importiert, denn {0} enthält keine Unterhaltung. {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because {0} is too large for conversations (over {1} MB, or {2} MB together): import fewer at once.</source>
            <translation>Nichts wurde importiert, denn {0} ist zu groß für Unterhaltungen (über {1} MB, oder {2} MB zusammen): Importieren Sie weniger auf einmal.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>Of one file {0} pages are read: split it to read the rest.</source>
            <translation>Von einer Datei werden {0} Seiten gelesen: Teilen Sie sie auf, um den Rest zu lesen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Only questions are put to the hub.</source>
            <translation>An den Hub werden nur Anfragen gerichtet.</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>Only the system's trash can take this model back.</source>
            <translation>Dieses Modell lässt sich nur aus dem Papierkorb des Systems wiederherstellen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>Only {0} attachments are read of one message: save the others as files.</source>
            <translation>Von einer Nachricht werden nur {0} Anhänge gelesen: Speichern Sie die anderen als Dateien.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>Only {0} cells are read of one sheet: split it.</source>
            <translation>Von einem Tabellenblatt werden nur {0} Zellen gelesen: Teilen Sie es auf.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>Only {0} slides are read of one file: split it.</source>
            <translation>Von einer Datei werden nur {0} Folien gelesen: Teilen Sie sie auf.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's larger open model: it knows more and makes fewer mistakes than gpt-oss-20b, and is slow unless the computer has 64 GB of memory.</source>
            <translation>Das größere offene Modell von OpenAI: Es weiß mehr und macht weniger Fehler als gpt-oss-20b, ist aber langsam, wenn der Computer nicht 64 GB Arbeitsspeicher hat.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's smaller open model: it reasons before it answers, writes and programs well, and knows the world until June 2024, with mistakes.</source>
            <translation>Das kleinere offene Modell von OpenAI: Es denkt nach, bevor es antwortet, schreibt und programmiert gut und kennt die Welt bis Juni 2024, mit Fehlern.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Operation not permitted</source>
            <translation>Vorgang nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Page {0} of {1} cannot be shown: open the file in the program it is made for.</source>
            <translation>Seite {0} von {1} kann nicht gezeigt werden: Öffnen Sie die Datei in dem Programm, für das sie gemacht ist.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>Page {0} of {1} is damaged or missing.</source>
            <translation>Seite {0} von {1} ist beschädigt oder fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/sources.py" />
            <source>Part {0} of {1} is missing: put all parts into one folder.</source>
            <translation>Teil {0} von {1} fehlt: Legen Sie alle Teile in einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>Part {0} of {1} is missing: put {2} beside {3}.</source>
            <translation>Teil {0} von {1} fehlt: Legen Sie {2} neben {3}.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Permission denied</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Read-only file system</source>
            <translation>Schreibgeschütztes Dateisystem</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it needs more than {0} MB of memory.</source>
            <translation>Das Lesen braucht mehr als {0} MB Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it took too long and was stopped.</source>
            <translation>Das Lesen dauerte zu lange und wurde abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>Receiving the file failed: it is asked for again.</source>
            <translation>Der Empfang der Datei ist fehlgeschlagen: Sie wird erneut angefordert.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>Slide {0} is damaged and was not read.</source>
            <translation>Folie {0} ist beschädigt und wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Something else than the hub answered, such as the sign-in page of a network: open a web page, sign in, and try again.</source>
            <translation>Es antwortete etwas anderes als der Hub, etwa die Anmeldeseite eines Netzwerks: Öffnen Sie eine Webseite, melden Sie sich an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Something in Harmonium wanted to reach the network although nobody had asked for it, and was refused: please report it.</source>
            <translation>Etwas in Harmonium wollte auf das Netzwerk zugreifen, obwohl niemand das verlangt hatte, und wurde abgelehnt: Bitte melden Sie das.</translation>
        </message>
        <message>
            <location filename="../../app/services/tasks.py" />
            <source>Something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>In Harmonium ist etwas schiefgegangen. Versuchen Sie es noch einmal; mehr steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract cannot be started</source>
            <translation>Tesseract kann nicht gestartet werden</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract failed</source>
            <translation>Tesseract ist gescheitert</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract has no language installed</source>
            <translation>für Tesseract ist keine Sprache installiert</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract is not installed</source>
            <translation>Tesseract ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract took too long</source>
            <translation>Tesseract brauchte zu lange</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The NVIDIA card is not used: the system drives it with nouveau, which llama.cpp cannot compute with. Install NVIDIA's own driver.</source>
            <translation>Die NVIDIA-Karte wird nicht verwendet: Das System betreibt sie mit nouveau, womit llama.cpp nicht rechnen kann. Installieren Sie den Treiber von NVIDIA selbst.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapter {0} does not go with this model, or is damaged. Load the model without it.</source>
            <translation>Der Adapter {0} passt nicht zu diesem Modell oder ist beschädigt. Laden Sie das Modell ohne ihn.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapters cannot be used together. Load the model with one of them.</source>
            <translation>Die Adapter können nicht zusammen verwendet werden. Laden Sie das Modell mit einem von ihnen.</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>The address of your updates is none: write it as https://HOST/FOLDER, in the settings.</source>
            <translation>Die Adresse Ihrer Updates ist keine: Schreiben Sie sie in den Einstellungen als https://HOST/ORDNER.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The answer ended before anything had arrived: it is asked again.</source>
            <translation>Die Antwort endete, bevor etwas angekommen war: Es wird erneut angefragt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answer for {0} makes no sense: it is asked again.</source>
            <translation>Die Antwort zu {0} ergibt keinen Sinn: Es wird erneut angefragt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answers for {0} make no sense: try again later, or choose another endpoint.</source>
            <translation>Die Antworten zu {0} ergeben keinen Sinn: Versuchen Sie es später noch einmal, oder wählen Sie einen anderen Spiegelserver.</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>The backup of the conversations was not written as it should be: check the disk.</source>
            <translation>Die Sicherung der Unterhaltungen wurde nicht richtig geschrieben: Prüfen Sie das Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>The book names this chapter but does not hold it.</source>
            <translation>Das Buch nennt dieses Kapitel, enthält es aber nicht.</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: `harmonium models available` lists them.</source>
            <translation>Der Katalog hat kein Modell {0}: `harmonium models available` listet sie auf.</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: did you mean {1}?</source>
            <translation>Der Katalog hat kein Modell {0}: Meinten Sie {1}?</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} cannot be read ({1}): check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>Der Modellkatalog {0} kann nicht gelesen werden ({1}): Prüfen Sie $HARMONIUM_CATALOGUE, oder installieren Sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is damaged: check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>Der Modellkatalog {0} ist beschädigt: Prüfen Sie $HARMONIUM_CATALOGUE, oder installieren Sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is of another format: use one that is made for this version of Harmonium.</source>
            <translation>Der Modellkatalog {0} hat ein anderes Format: Verwenden Sie einen, der für diese Version von Harmonium gemacht ist.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The certificates in “{0}” cannot be read: choose a file in PEM format.</source>
            <translation>Die Zertifikate in „{0}“ können nicht gelesen werden: Wählen Sie eine Datei im PEM-Format.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} cannot be made or was lost: check the network.</source>
            <translation>Die Verbindung zu {0} kommt nicht zustande oder ist abgebrochen: Prüfen Sie das Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} was closed: check the network.</source>
            <translation>Die Verbindung zu {0} wurde geschlossen: Prüfen Sie das Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../app/store/answers.py" />
            <source>The conversation was deleted for good while this answer was being written, so the answer was not saved.</source>
            <translation>Die Unterhaltung wurde endgültig gelöscht, während diese Antwort geschrieben wurde; deshalb wurde die Antwort nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>The conversation {0} is in the trash: choose one that the list shows.</source>
            <translation>Die Unterhaltung {0} ist im Papierkorb: Wählen Sie eine aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not empty: delete it instead.</source>
            <translation>In der Unterhaltung {0} steht schon etwas: Löschen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not in the trash: delete it first.</source>
            <translation>Die Unterhaltung {0} ist nicht im Papierkorb: Löschen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked. {0} Or give the passphrase with {1} FILE or in {2}, or run the command in a terminal.</source>
            <translation>Die Unterhaltungen sind verschlüsselt und gesperrt. {0} Oder geben Sie die Passphrase mit {1} DATEI oder in {2} an, oder führen Sie den Befehl in einem Terminal aus.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked: give the passphrase with {0} FILE or in {1}, or run the command in a terminal.</source>
            <translation>Die Unterhaltungen sind verschlüsselt und gesperrt: Geben Sie die Passphrase mit {0} DATEI oder in {1} an, oder führen Sie den Befehl in einem Terminal aus.</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The conversations are open in another window or command. End it and try again.</source>
            <translation>Die Unterhaltungen sind in einem anderen Fenster oder Befehl geöffnet. Beenden Sie das und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The device computed no numbers (NaN).</source>
            <translation>Das Gerät hat keine gültigen Zahlen berechnet (NaN).</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk is full: free some space, and the download goes on.</source>
            <translation>Das Laufwerk ist voll: Schaffen Sie Platz, dann geht der Download weiter.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk lacks {0} GB for this model: free some space, and the download goes on.</source>
            <translation>Auf dem Laufwerk fehlen {0} GB für dieses Modell: Schaffen Sie Platz, dann geht der Download weiter.</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} cannot be looked at ({1}): check that it is plugged in.</source>
            <translation>Das Laufwerk von {0} kann nicht untersucht werden ({1}): Prüfen Sie, ob es angeschlossen ist.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>The disk of {0} does not keep what is written to it: choose another one.</source>
            <translation>Das Laufwerk von {0} behält nicht, was darauf geschrieben wird: Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>The disk of {0} has no trash: delete the file in the file manager.</source>
            <translation>Das Laufwerk von {0} hat keinen Papierkorb: Löschen Sie die Datei in der Dateiverwaltung.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The disk of {0} has {1} left, and a copy needs {2}: free some space, or choose another disk.</source>
            <translation>Auf dem Laufwerk von {0} sind noch {1} frei, und eine Kopie braucht {2}: Schaffen Sie Platz, oder wählen Sie ein anderes Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} is formatted as FAT, which holds no file larger than 4 GB, and the model has {1}: choose a folder on another disk, or format this one as exFAT (which removes all that is on it).</source>
            <translation>Das Laufwerk von {0} ist mit FAT formatiert, das keine Datei über 4 GB fasst, und das Modell hat {1}: Wählen Sie einen Ordner auf einem anderen Laufwerk, oder formatieren Sie dieses mit exFAT (was alles darauf löscht).</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>The disk that holds {0} is full. Free some space and try again; everything saved before is intact.</source>
            <translation>Das Laufwerk mit {0} ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; alles zuvor Gespeicherte ist unversehrt.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The document cannot be shown: something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>Das Dokument kann nicht gezeigt werden: In Harmonium ist etwas schiefgegangen. Versuchen Sie es noch einmal; mehr steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>The download ended unexpectedly ({0}): try again.</source>
            <translation>Der Download endete unerwartet ({0}): Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old. Install a newer one.</source>
            <translation>Der Treiber der NVIDIA-Karte ist zu alt. Installieren Sie einen neueren.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old: {0}, needs {1}. Install a newer one.</source>
            <translation>Der Treiber der NVIDIA-Karte ist zu alt: {0}, nötig ist {1}. Installieren Sie einen neueren.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine answered something else than it was asked. Try again.</source>
            <translation>Die Engine hat etwas anderes geantwortet als gefragt. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine could not be started. Install Harmonium again if this stays.</source>
            <translation>Die Engine konnte nicht gestartet werden. Installieren Sie Harmonium neu, wenn das so bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not say whether the model is loaded. Try again.</source>
            <translation>Die Engine hat nicht gemeldet, ob das Modell geladen ist. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not start within {0} seconds. Try again when the computer is less busy.</source>
            <translation>Die Engine ist nicht innerhalb von {0} Sekunden gestartet. Versuchen Sie es noch einmal, wenn der Computer weniger ausgelastet ist.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine does not belong to this version of Harmonium. Install it again.</source>
            <translation>Die Engine gehört nicht zu dieser Version von Harmonium. Installieren Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>The engine does not know this request.</source>
            <translation>Die Engine kennt diese Anfrage nicht.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine sent something unreadable and is being replaced. Try again.</source>
            <translation>Die Engine hat etwas Unlesbares gesendet und wird ersetzt. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly. {0}</source>
            <translation>Die Engine hat unerwartet aufgehört. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: it used memory that is not its own. {0}</source>
            <translation>Die Engine hat unerwartet aufgehört: Sie griff auf fremden Speicher zu. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: llama.cpp stopped at one of its own checks. {0}</source>
            <translation>Die Engine hat unerwartet aufgehört: llama.cpp brach bei einer seiner eigenen Prüfungen ab. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: the model file could not be read any further. Check that the drive with the model is connected, verify the file and try again.</source>
            <translation>Die Engine hat unerwartet aufgehört: Die Modelldatei ließ sich nicht weiter lesen. Prüfen Sie, ob das Laufwerk mit dem Modell angeschlossen und die Datei unversehrt ist, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: this processor lacks an instruction it needs. Choose another device or install a build for older processors.</source>
            <translation>Die Engine hat unerwartet aufgehört: Diesem Prozessor fehlt ein Befehl, den sie braucht. Wählen Sie ein anderes Gerät, oder installieren Sie eine Fassung für ältere Prozessoren.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped {0} times within {1} minutes with this model and these settings, so it is not started again. Choose a smaller context, fewer GPU layers or another file.</source>
            <translation>Die Engine wurde mit diesem Modell und diesen Einstellungen {0}-mal in {1} Minuten beendet und wird deshalb nicht neu gestartet. Wählen Sie einen kleineren Kontext, weniger GPU-Schichten oder eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The file of gpt-oss-20b that was offered until July 2026: keep it if you have it, else take the current one.</source>
            <translation>Die Datei von gpt-oss-20b, die bis Juli 2026 angeboten wurde: Behalten Sie sie, wenn Sie sie haben, sonst nehmen Sie die aktuelle.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be read ({0}): {1}. Allow Harmonium to read it and start again.</source>
            <translation>Die Schlüsseldatei dieses Profils kann nicht gelesen werden ({0}): {1}. Erlauben Sie Harmonium, sie zu lesen, und starten Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be written ({0}): {1}. Allow Harmonium to write to its folder and try again.</source>
            <translation>Die Schlüsseldatei dieses Profils kann nicht geschrieben werden ({0}): {1}. Erlauben Sie Harmonium, in ihren Ordner zu schreiben, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys is damaged: {0}. Put a copy of it there from a backup; without it the conversations cannot be opened.</source>
            <translation>Die Schlüsseldatei dieses Profils ist beschädigt: {0}. Legen Sie eine Sicherungskopie davon dorthin; ohne sie können die Unterhaltungen nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The file that arrived as {0} is not the one that was asked for, or was damaged on its way, and was removed: try again, or choose another endpoint.</source>
            <translation>Die Datei, die als {0} ankam, ist nicht die angeforderte oder wurde unterwegs beschädigt und wurde entfernt: Versuchen Sie es noch einmal, oder wählen Sie einen anderen Spiegelserver.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>The files of {0} cannot be told apart: choose another repository.</source>
            <translation>Die Dateien von {0} lassen sich nicht unterscheiden: Wählen Sie ein anderes Repository.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is empty: write the passphrase there.</source>
            <translation>Die erste Zeile von {0} ist leer: Schreiben Sie die Passphrase dorthin.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is not UTF-8 text, so it is no passphrase: name another file.</source>
            <translation>Die erste Zeile von {0} ist kein UTF-8-Text, also keine Passphrase: Geben Sie eine andere Datei an.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>The folder to export to is gone: choose another one.</source>
            <translation>Den Zielordner für den Export gibt es nicht mehr: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so it computes in a slower way now, which gives the right ones. Updating its driver may help.</source>
            <translation>Die Grafikkarte lieferte in einem Test falsche Ergebnisse, deshalb rechnet sie jetzt auf eine langsamere Art, die richtige liefert. Ein neuerer Treiber kann helfen.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so the processor computes the answers. Updating its driver may help.</source>
            <translation>Die Grafikkarte lieferte in einem Test falsche Ergebnisse, deshalb berechnet der Prozessor die Antworten. Ein neuerer Treiber kann helfen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>The hub did not say which commit it has: try again later.</source>
            <translation>Der Hub hat nicht gesagt, welchen Commit er hat: Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub does not show this repository to everyone, or has none of that name: check the name, accept its terms on its page, and give an access token in the settings or in HF_TOKEN.</source>
            <translation>Der Hub zeigt dieses Repository nicht jedem oder hat keines mit diesem Namen: Prüfen Sie den Namen, stimmen Sie den Bedingungen auf seiner Seite zu, und geben Sie ein Zugriffstoken in den Einstellungen oder in HF_TOKEN an.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub gave an answer that makes no sense: try again later.</source>
            <translation>Die Antwort des Hubs ergibt keinen Sinn: Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub has another file under the name {0} than the one that was asked for: look at its page, or choose another model.</source>
            <translation>Der Hub hat unter dem Namen {0} eine andere Datei als die angeforderte: Sehen Sie auf der Seite nach, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub has no such repository: check its name.</source>
            <translation>Der Hub hat kein solches Repository: Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub refused the request (status {0}): try again later.</source>
            <translation>Der Hub hat die Anfrage abgelehnt (Status {0}): Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub refuses this access token for {0}: accept the terms of the repository on its page, or save another token, and try again.</source>
            <translation>Der Hub lehnt dieses Zugriffstoken für {0} ab: Stimmen Sie den Bedingungen auf der Seite des Repositorys zu, oder speichern Sie ein anderes Zugriffstoken, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>The hub sends requests in circles: try again later.</source>
            <translation>Der Hub leitet Anfragen im Kreis: Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub sends us to an address that is none: try again later, or check the endpoint.</source>
            <translation>Der Hub verweist auf eine Adresse, die keine ist: Versuchen Sie es später noch einmal, oder prüfen Sie den Spiegelserver.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub's address “{0}” is none: write it as https://HOST, in the settings or in HF_ENDPOINT.</source>
            <translation>Die Adresse „{0}“ des Hubs ist keine: Schreiben Sie sie als https://HOST, in den Einstellungen oder in HF_ENDPOINT.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The key in the system's password store is not that of this profile: enter the passphrase or the recovery code.</source>
            <translation>Der Schlüssel im Passwortspeicher des Systems ist nicht der dieses Profils: Geben Sie die Passphrase oder den Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The keys are destroyed, but {0} files in {1} could not be removed: close all programs that use them, and delete the folder.</source>
            <translation>Die Schlüssel sind vernichtet, aber {0} Dateien in {1} konnten nicht entfernt werden: Schließen Sie alle Programme, die sie verwenden, und löschen Sie den Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The keys of this profile are of a newer version of Harmonium: {0}. Use that version.</source>
            <translation>Die Schlüssel dieses Profils stammen von einer neueren Version von Harmonium: {0}. Verwenden Sie diese Version.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The keys of this profile were replaced while it was open: start Harmonium again.</source>
            <translation>Die Schlüssel dieses Profils wurden ersetzt, während es geöffnet war: Starten Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The larger classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>Der größere Klassifikator, kein Chat-Modell: Er beurteilt Texte nach einer Richtlinie, die Sie dafür schreiben.</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The last changes to the conversations are damaged on the disk; nothing was written over. Repair them, or restore a backup.</source>
            <translation>Die letzten Änderungen an den Unterhaltungen sind auf dem Laufwerk beschädigt; nichts wurde überschrieben. Reparieren Sie sie, oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The link to the file has expired: {0} gives a new one.</source>
            <translation>Der Link zur Datei ist abgelaufen: {0} gibt einen neuen.</translation>
        </message>
        <message>
            <location filename="../../app/updates/signature.py" />
            <source>The list of keys for updates, {0}, cannot be read: install Harmonium anew.</source>
            <translation>Die Liste der Schlüssel für Updates, {0}, kann nicht gelesen werden: Installieren Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The manifest beside {0} is of other files: take it away, or put the right one there.</source>
            <translation>Das Manifest neben {0} gehört zu anderen Dateien: Entfernen Sie es, oder legen Sie das richtige dorthin.</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The model has no such tokens: choose another one.</source>
            <translation>Das Modell hat keine solchen Token: Wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The model needed more memory than this computer has free. {0}</source>
            <translation>Das Modell brauchte mehr Arbeitsspeicher, als auf diesem Computer frei ist. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free, so it would be read from the disk while it answers: about {2} tokens a second. Choose a smaller model, or be patient.</source>
            <translation>Das Modell braucht {0} GB Arbeitsspeicher, und {1} GB sind frei, deshalb würde es während der Antwort vom Laufwerk gelesen: etwa {2} Token pro Sekunde. Wählen Sie ein kleineres Modell, oder haben Sie Geduld.</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free. Close other programs, or choose a smaller model or a smaller context.</source>
            <translation>Das Modell braucht {0} GB Arbeitsspeicher, und {1} GB sind frei. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell oder einen kleineren Kontext.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The model took more memory than planned, so less of it lies where it is fastest, or its context is shorter. Close other programs and load it again to change that.</source>
            <translation>Das Modell hat mehr Speicher gebraucht als geplant, deshalb liegt weniger davon dort, wo es am schnellsten ist, oder sein Kontext ist kürzer. Um das zu ändern, schließen Sie andere Programme und laden es neu.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>The pack {0} is in use, or may not be changed: close all conversations and commands that use the model, and try again.</source>
            <translation>Das Paket {0} ist in Gebrauch oder darf nicht geändert werden: Beenden Sie alle Unterhaltungen und Befehle, die das Modell verwenden, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan without text: install Tesseract and read the file again.</source>
            <translation>Die Seite ist ein Scan ohne Text: Installieren Sie Tesseract, und lesen Sie die Datei erneut.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan, and {0}: its text could not be recognised.</source>
            <translation>Die Seite ist ein Scan, und {0}: Der Text konnte nicht erkannt werden.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is damaged.</source>
            <translation>Die Seite ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is far too long: only its beginning was read.</source>
            <translation>Die Seite ist viel zu lang: Nur der Anfang wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page needs more memory than a file may take.</source>
            <translation>Die Seite braucht mehr Arbeitsspeicher, als eine Datei belegen darf.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>The parts of {0} do not belong together: download or copy them again.</source>
            <translation>Die Teile von {0} gehören nicht zusammen: Laden oder kopieren Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The password store is not set up to open this profile: enter the passphrase or the recovery code.</source>
            <translation>Der Passwortspeicher ist nicht dafür eingerichtet, dieses Profil zu öffnen: Geben Sie die Passphrase oder den Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} cannot be read ({1}): choose another one with --data-dir.</source>
            <translation>Der Profilordner {0} kann nicht gelesen werden ({1}): Wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>The profile folder {0} cannot be used ({1}): choose another one with --data-dir.</source>
            <translation>Der Profilordner {0} kann nicht verwendet werden ({1}): Wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} is not a folder: choose another one with --data-dir.</source>
            <translation>Der Profilordner {0} ist kein Ordner: Wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>The program that reads documents does not start: install Harmonium again.</source>
            <translation>Das Programm, das Dokumente liest, startet nicht: Installieren Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The prompt has {0} tokens, but the model can read {1} at once. Shorten it or load the model with a larger context.</source>
            <translation>Der Prompt hat {0} Token, aber das Modell kann nur {1} auf einmal lesen. Kürzen Sie ihn, oder laden Sie das Modell mit einem größeren Kontext.</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>The prompt “{0}” was deleted: save it as a new one.</source>
            <translation>Der Prompt „{0}“ wurde gelöscht: Speichern Sie ihn als neuen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy of the settings or of the system cannot be used: name one as http://HOST:PORT.</source>
            <translation>Der Proxy aus den Einstellungen oder vom System kann nicht verwendet werden: Geben Sie einen als http://HOST:PORT an.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy refuses the connection: check the proxy of the settings or of the system.</source>
            <translation>Der Proxy lehnt die Verbindung ab: Prüfen Sie den Proxy in den Einstellungen oder im System.</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning has ended. Open Harmonium again to use it.</source>
            <translation>Die Suche nach Bedeutung ist beendet. Öffnen Sie Harmonium neu, um sie zu verwenden.</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning stopped unexpectedly; the search by words goes on.</source>
            <translation>Die Suche nach Bedeutung endete unerwartet; die Suche nach Wörtern geht weiter.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>The server sends us to another address, which is refused: write the address where the updates lie.</source>
            <translation>Der Server verweist auf eine andere Adresse, und das wird abgelehnt: Geben Sie die Adresse an, unter der die Updates liegen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>The sheet is damaged and was not read.</source>
            <translation>Das Tabellenblatt ist beschädigt und wurde nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>The starter model belongs to the program and cannot be removed.</source>
            <translation>Das Startmodell gehört zum Programm und kann nicht entfernt werden.</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: install the package harmonium-starter, or get another model with `harmonium models pull` or `harmonium models import`.</source>
            <translation>Das Startmodell ist nicht installiert: Installieren Sie das Paket harmonium-starter, oder holen Sie ein anderes Modell mit `harmonium models pull` oder `harmonium models import`.</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: name a model file with --model, or install again.</source>
            <translation>Das Startmodell ist nicht installiert: Geben Sie mit --model eine Modelldatei an, oder installieren Sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>The system could not start the installer {0}: open it yourself.</source>
            <translation>Das System konnte das Installationsprogramm {0} nicht starten: Öffnen Sie es selbst.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The system ended the engine, most likely because memory ran out. {0}</source>
            <translation>Das System hat die Engine beendet, wahrscheinlich weil der Arbeitsspeicher nicht reichte. {0}</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not answer: unlock it and try again.</source>
            <translation>Der Passwortspeicher des Systems antwortet nicht: Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The system's password store does not have the key of this profile: enter the passphrase or the recovery code.</source>
            <translation>Der Passwortspeicher des Systems enthält den Schlüssel dieses Profils nicht: Geben Sie die Passphrase oder den Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not keep what it is given: use another one.</source>
            <translation>Der Passwortspeicher des Systems behält nicht, was ihm übergeben wird: Verwenden Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store has something else under the name of Harmonium's “{0}”: remove it there and try again.</source>
            <translation>Im Passwortspeicher des Systems liegt unter „{0}“, dem Namen von Harmonium, etwas anderes: Entfernen Sie es dort und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store refused: unlock it and try again.</source>
            <translation>Der Passwortspeicher des Systems hat es abgelehnt: Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>The text is nested more than {0} levels deep, which no document is: it is not read.</source>
            <translation>Der Text ist mehr als {0} Ebenen tief verschachtelt, wie es kein Dokument ist: Er wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>The text of this page cannot be read: it is damaged.</source>
            <translation>Der Text dieser Seite kann nicht gelesen werden: Sie ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The three files of gpt-oss-120b that were offered before the single one: keep them if you have them, else take the current one.</source>
            <translation>Die drei Dateien von gpt-oss-120b, die vor der einzelnen angeboten wurden: Behalten Sie sie, wenn Sie sie haben, sonst nehmen Sie die aktuelle.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: its driver offers neither Vulkan nor CUDA. Install its Vulkan driver (mesa-vulkan-drivers for AMD and Intel, NVIDIA's own for NVIDIA).</source>
            <translation>Die {0}-Karte wird nicht verwendet: Ihr Treiber bietet weder Vulkan noch CUDA. Installieren Sie ihren Vulkan-Treiber (mesa-vulkan-drivers für AMD und Intel, den eigenen von NVIDIA für NVIDIA).</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: the system has no driver for it. Install one.</source>
            <translation>Die {0}-Karte wird nicht verwendet: Das System hat keinen Treiber für sie. Installieren Sie einen.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this installation of Harmonium has no back end for graphics cards.</source>
            <translation>Die {0}-Karte wird nicht verwendet: Diese Installation von Harmonium hat kein Backend für Grafikkarten.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this user may not open it. Add the user to the groups “render” and “video” and log in again.</source>
            <translation>Die {0}-Karte wird nicht verwendet: Dieser Benutzer darf sie nicht öffnen. Fügen Sie den Benutzer den Gruppen „render“ und „video“ hinzu und melden Sie sich neu an.</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>There is a collection {0} already: choose another name.</source>
            <translation>Es gibt schon eine Sammlung {0}: Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>There is a folder “{0}” already: choose another name.</source>
            <translation>Es gibt schon einen Ordner „{0}“: Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>There is a mistake in this recovery code: compare it with what you wrote down and try again.</source>
            <translation>In diesem Wiederherstellungscode ist ein Fehler: Vergleichen Sie ihn mit dem, was Sie notiert haben, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>There is a new {0} where the old one lay.</source>
            <translation>Wo {0} lag, liegt jetzt etwas Neues mit diesem Namen.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no adapter {0} at that place: choose its file again.</source>
            <translation>An diesem Ort gibt es keinen Adapter {0}: Wählen Sie die Datei neu.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no conversation {0}: choose one that the list shows.</source>
            <translation>Es gibt keine Unterhaltung {0}: Wählen Sie eine aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../app/engine/model_options.py" />
            <source>There is no device named {0} here. There are: {1}.</source>
            <translation>Hier gibt es kein Gerät namens {0}. Vorhanden sind: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/whole_reading.py" />
            <source>There is no document {0}. There are: {1}.</source>
            <translation>Es gibt kein Dokument {0}. Es gibt: {1}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>There is no download {0}: it has ended, or never began.</source>
            <translation>Es gibt keinen Download {0}: Er ist beendet oder hat nie begonnen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>There is no file {0} at that place any more.</source>
            <translation>An diesem Ort gibt es keine Datei {0} mehr.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>There is no file {0} at that place: check the model's path.</source>
            <translation>An diesem Ort gibt es keine Datei {0}: Prüfen Sie den Pfad des Modells.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no file {0}. Choose another model file.</source>
            <translation>Es gibt keine Datei {0}. Wählen Sie eine andere Modelldatei.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no message {0} in this conversation.</source>
            <translation>In dieser Unterhaltung gibt es keine Nachricht {0}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: did you mean {1}?</source>
            <translation>Es gibt kein Modell {0}: Meinten Sie {1}?</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: name one of `harmonium models list` or a file.</source>
            <translation>Es gibt kein Modell {0}: Nennen Sie eines aus `harmonium models list` oder eine Datei.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>There is no pack {0}: `harmonium packs list` names those that there are.</source>
            <translation>Es gibt kein Paket {0}: `harmonium packs list` listet die vorhandenen auf.</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>There is no room left for the profile in {0}: free some space.</source>
            <translation>In {0} ist kein Platz mehr für das Profil: Schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>There is no room left for this profile's keys: free some space and try again.</source>
            <translation>Für die Schlüssel dieses Profils ist kein Platz mehr: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory for a context of {0} tokens. Load the model with a smaller context.</source>
            <translation>Der Arbeitsspeicher reicht nicht für einen Kontext von {0} Token. Laden Sie das Modell mit einem kleineren Kontext.</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>There is not enough memory for checking the passphrase ({0} MB are needed): close other programs and try again.</source>
            <translation>Zum Prüfen der Passphrase ist nicht genug Arbeitsspeicher frei ({0} MB sind nötig): Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>There is not enough memory to draw this page.</source>
            <translation>Der Arbeitsspeicher reicht nicht, um diese Seite zu zeichnen.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory to load {0}. Close other programs or choose a smaller model.</source>
            <translation>Der Arbeitsspeicher reicht nicht, um {0} zu laden. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>There is nothing to search for: name a model or a part of its name.</source>
            <translation>Es gibt nichts zu suchen: Nennen Sie ein Modell oder einen Teil seines Namens.</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>There is too little room on the disk for a backup of the conversations. Free some space; the conversations themselves are safe.</source>
            <translation>Auf dem Laufwerk ist zu wenig Platz für eine Sicherung der Unterhaltungen. Schaffen Sie Platz; die Unterhaltungen selbst sind nicht in Gefahr.</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_format.py" />
            <source>This JSON schema cannot be used ({0}): write a simpler one.</source>
            <translation>Dieses JSON-Schema kann nicht verwendet werden ({0}): Schreiben Sie ein einfacheres.</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>This backup is damaged itself: choose another one.</source>
            <translation>Diese Sicherung ist selbst beschädigt: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>This build of Harmonium trusts no key, so it takes no update and no pack from a file: install another build over this one instead.</source>
            <translation>Diese Fassung von Harmonium vertraut keinem Schlüssel und nimmt deshalb weder Updates noch Pakete aus einer Datei an: Installieren Sie stattdessen eine andere Fassung über diese.</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>This collection was deleted: choose one that the list shows.</source>
            <translation>Diese Sammlung wurde gelöscht: Wählen Sie eine, die die Liste zeigt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/shelf.py" />
            <source>This document is not among those of the conversation any more: add it again.</source>
            <translation>Dieses Dokument gehört nicht mehr zur Unterhaltung: Fügen Sie es wieder hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/store/documents_rows.py" />
            <source>This document was removed: add its file again.</source>
            <translation>Dieses Dokument wurde entfernt: Fügen Sie die Datei wieder hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This document was removed: add the file again to see it.</source>
            <translation>Dieses Dokument wurde entfernt: Fügen Sie die Datei wieder hinzu, um es zu sehen.</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>This engine already holds a model.</source>
            <translation>Diese Engine enthält schon ein Modell.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file is not built as its format demands ({0}): save it anew and add it again.</source>
            <translation>Diese Datei ist nicht so aufgebaut, wie ihr Format es verlangt ({0}): Speichern Sie sie neu, und fügen Sie sie wieder hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file needs more than {0} MB of memory, the most that reading takes: split it.</source>
            <translation>Diese Datei braucht mehr als {0} MB Arbeitsspeicher, das meiste, was das Lesen belegt: Teilen Sie sie auf.</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>This folder is gone: choose another one.</source>
            <translation>Diesen Ordner gibt es nicht mehr: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/engine/backends.py" />
            <source>This installation has nothing that computes on this processor. Install Harmonium again.</source>
            <translation>Diese Installation enthält nichts, was auf diesem Prozessor rechnet. Installieren Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This is not an access token: copy it again from huggingface.co.</source>
            <translation>Das ist kein Zugriffstoken: Kopieren Sie es noch einmal von huggingface.co.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>This is too long for the engine: {0} MB of text where at most {1} MB can be sent at once. Shorten it.</source>
            <translation>Das ist zu lang für die Engine: {0} MB Text, wo höchstens {1} MB auf einmal gesendet werden können. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>This message was deleted, with its conversation or alone.</source>
            <translation>Diese Nachricht wurde gelöscht, mit ihrer Unterhaltung oder allein.</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be run any more. Load the model again.</source>
            <translation>Die Chat-Vorlage dieses Modells kann nicht mehr ausgeführt werden. Laden Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be used. {0}</source>
            <translation>Die Chat-Vorlage dieses Modells kann nicht verwendet werden. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template is too large to run. {0}</source>
            <translation>Die Chat-Vorlage dieses Modells ist zu groß, um ausgeführt zu werden. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template leaves the question out. {0}</source>
            <translation>Die Chat-Vorlage dieses Modells lässt die Frage weg. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template took too long and was stopped. {0}</source>
            <translation>Die Chat-Vorlage dieses Modells brauchte zu lange und wurde angehalten. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template used too much memory or time and was stopped. {0}</source>
            <translation>Die Chat-Vorlage dieses Modells brauchte zu viel Speicher oder Zeit und wurde angehalten. {0}</translation>
        </message>
        <message>
            <location filename="../../app/services/protection.py" />
            <source>This opens another profile: enter the passphrase of this one.</source>
            <translation>Das öffnet ein anderes Profil: Geben Sie die Passphrase dieses Profils ein.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This part of the document was not read: open the file itself.</source>
            <translation>Dieser Teil des Dokuments wurde nicht gelesen: Öffnen Sie die Datei selbst.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This passphrase does not open the profile: check Caps Lock and the layout of the keyboard, and try again.</source>
            <translation>Diese Passphrase öffnet das Profil nicht: Prüfen Sie die Feststelltaste und das Tastaturlayout, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile has no passphrase: let the system's password store open it, or enter the recovery code.</source>
            <translation>Dieses Profil hat keine Passphrase: Lassen Sie es vom Passwortspeicher des Systems öffnen, oder geben Sie den Wiederherstellungscode ein.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is encrypted already.</source>
            <translation>Dieses Profil ist schon verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>This profile is encrypted already: open it with its passphrase.</source>
            <translation>Dieses Profil ist schon verschlüsselt: Öffnen Sie es mit seiner Passphrase.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is not encrypted.</source>
            <translation>Dieses Profil ist nicht verschlüsselt.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This recovery code does not open the profile: it belongs to another profile, or a newer code has replaced it.</source>
            <translation>Dieser Wiederherstellungscode öffnet das Profil nicht: Er gehört zu einem anderen Profil, oder ein neuerer Code hat ihn ersetzt.</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>This system has no password store that can keep a secret safely: start one, such as GNOME Keyring or KWallet.</source>
            <translation>Dieses System hat keinen Passwortspeicher, der ein Geheimnis sicher aufbewahren kann: Starten Sie einen, etwa GNOME Keyring oder KWallet.</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This system has no password store that can keep a token safely: start one, such as GNOME Keyring or KWallet, or set HF_TOKEN for a single command.</source>
            <translation>Dieses System hat keinen Passwortspeicher, der ein Zugriffstoken sicher aufbewahren kann: Starten Sie einen, etwa GNOME Keyring oder KWallet, oder setzen Sie HF_TOKEN für einen einzelnen Befehl.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Too many pages of this file cannot be read: the rest was left.</source>
            <translation>Zu viele Seiten dieser Datei können nicht gelesen werden: Der Rest wurde ausgelassen.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Try again. If it happens again, choose fewer GPU layers, a smaller context or another model file.</source>
            <translation>Versuchen Sie es noch einmal. Wenn es wieder geschieht, wählen Sie weniger GPU-Schichten, einen kleineren Kontext oder eine andere Modelldatei.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} can follow {1} or later, and this is {2}: install {3} first.</source>
            <translation>Version {0} setzt {1} oder neuer voraus, und dies ist {2}: Installieren Sie zuerst {3}.</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} has no installer for this computer ({1}) in this file: get the file that has one.</source>
            <translation>Diese Datei enthält kein Installationsprogramm von Version {0} für diesen Computer ({1}): Holen Sie die Datei, die eines enthält.</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} is in this file only as {1} Harmonium, and this is {2} Harmonium: get the file that has the {3} one.</source>
            <translation>Version {0} ist in dieser Datei nur als Harmonium „{1}“ enthalten, und dies ist Harmonium „{2}“: Holen Sie die Datei mit „{3}“.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is older than this one, {1}, and may not be able to open your conversations: make a backup, and confirm it to go back.</source>
            <translation>Version {0} ist älter als diese, {1}, und kann Ihre Unterhaltungen vielleicht nicht öffnen: Legen Sie eine Sicherung an, und bestätigen Sie, dass Sie zurückgehen wollen.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is what runs already: confirm it to install it again.</source>
            <translation>Version {0} läuft bereits: Bestätigen Sie, dass Sie sie noch einmal installieren wollen.</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>What lies at this address is no list of updates ({0}): check the address.</source>
            <translation>Unter dieser Adresse liegt keine Liste von Updates ({0}): Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>What this message followed was deleted as well: bring that back first.</source>
            <translation>Das, worauf diese Nachricht folgte, wurde auch gelöscht: Holen Sie zuerst das zurück.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without a passphrase only the recovery code would open this profile: let the system's password store open it first.</source>
            <translation>Ohne Passphrase würde nur der Wiederherstellungscode dieses Profil öffnen: Lassen Sie es zuerst vom Passwortspeicher des Systems öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without the system's password store only the recovery code would open this profile: set a passphrase first.</source>
            <translation>Ohne den Passwortspeicher des Systems würde nur der Wiederherstellungscode dieses Profil öffnen: Legen Sie zuerst eine Passphrase fest.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question has about {0} tokens but the model can read {1} at once. Shorten it, or choose a larger context.</source>
            <translation>Ihre Frage hat etwa {0} Token, aber das Modell kann nur {1} auf einmal lesen. Kürzen Sie sie, oder wählen Sie einen größeren Kontext.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the answer so far has about {0} tokens but the model can read {1} at once. Ask for the rest in a new question, or choose a larger context.</source>
            <translation>Ihre Frage und die bisherige Antwort haben etwa {0} Token, aber das Modell kann nur {1} auf einmal lesen. Bitten Sie in einer neuen Frage um den Rest, oder wählen Sie einen größeren Kontext.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the results of its tools has about {0} tokens but the model can read {1} at once. Ask for less at once, or choose a larger context.</source>
            <translation>Ihre Frage und die Ergebnisse der Werkzeuge haben etwa {0} Token, aber das Modell kann nur {1} auf einmal lesen. Fragen Sie nach weniger auf einmal, oder wählen Sie einen größeren Kontext.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>a JSON object is missing where one belongs</source>
            <translation>ein JSON-Objekt fehlt, wo eines hingehört</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>a key of its metadata is empty or appears twice</source>
            <translation>ein Schlüssel der Metadaten ist leer oder kommt doppelt vor</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/lm_studio.py" />
            <source>a message of it has no version</source>
            <translation>eine Nachricht darin hat keine Version</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment</source>
            <translation>Anhang</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}</source>
            <translation>Anhang {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}, {1}</source>
            <translation>Anhang {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>chapter {0}</source>
            <translation>Kapitel {0}</translation>
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
            <translation>unmöglicher Name</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>incomplete {0} part</source>
            <translation>unvollständiger Teil vom Typ {0}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it ends too early</source>
            <translation>sie endet zu früh</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it has less than no messages</source>
            <translation>sie hat weniger als null Nachrichten</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it holds a value of the unknown type {0}</source>
            <translation>sie enthält einen Wert vom unbekannten Typ {0}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it holds an item of an unknown kind</source>
            <translation>sie enthält ein Element unbekannter Art</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is a thread of Jan without its messages, so choose its folder</source>
            <translation>es ist ein Thread von Jan ohne seine Nachrichten, wählen Sie also den Ordner</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is for another program</source>
            <translation>sie ist für ein anderes Programm</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is in a format that this version does not know</source>
            <translation>sie hat ein Format, das diese Version nicht kennt</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is nested too deep</source>
            <translation>sie ist zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is no conversation of a known kind</source>
            <translation>es ist keine Unterhaltung bekannter Art</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is not a GGUF file</source>
            <translation>es ist keine GGUF-Datei</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>it is not valid JSON</source>
            <translation>es ist kein gültiges JSON</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it is of the unknown version {0}</source>
            <translation>sie hat die unbekannte Version {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is written for big-endian machines</source>
            <translation>sie ist für Big-Endian-Rechner geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names a file twice</source>
            <translation>sie nennt eine Datei doppelt</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names no files, or too many</source>
            <translation>sie nennt keine Dateien oder zu viele</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it stores numbers in a way (type {0}) that is not known here</source>
            <translation>sie speichert Zahlen auf eine Art (Typ {0}), die hier nicht bekannt ist</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it uses version {0} of the GGUF format</source>
            <translation>sie verwendet Version {0} des GGUF-Formats</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>it uses {0} of {1} experts</source>
            <translation>sie verwendet {0} von {1} Experten</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>it was written by another version of Harmonium</source>
            <translation>sie wurde von einer anderen Version von Harmonium geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>its "head" is none of its messages</source>
            <translation>„head“ ist keine der Nachrichten</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is not a number</source>
            <translation>die Ausrichtung darin ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is {0}</source>
            <translation>die Ausrichtung darin ist {0}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>its answers are nested too deep</source>
            <translation>die Antworten sind zu tief verschachtelt</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header announces {0} tensors and {1} keys</source>
            <translation>der Header kündigt {0} Tensoren und {1} Schlüssel an</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header holds a text of {0} bytes</source>
            <translation>der Header enthält einen Text von {0} Byte</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header is larger than 256 MB</source>
            <translation>der Header ist größer als 256 MB</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest cannot be read</source>
            <translation>das Manifest kann nicht gelesen werden</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest is too long</source>
            <translation>das Manifest ist zu lang</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of unknown type {0}</source>
            <translation>die Metadaten enthalten eine Liste vom unbekannten Typ {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of {0} items</source>
            <translation>die Metadaten enthalten eine Liste mit {0} Elementen</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a value of unknown type {0}</source>
            <translation>die Metadaten enthalten einen Wert vom unbekannten Typ {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its rope.dimension_count is {0}</source>
            <translation>rope.dimension_count ist {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its table of characters is not a list</source>
            <translation>die Zeichentabelle ist keine Liste</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its tensors do not lie one after the other</source>
            <translation>die Tensoren liegen nicht hintereinander</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its version is none</source>
            <translation>die Versionsnummer ist keine</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a byte token that names no byte</source>
            <translation>das Vokabular enthält ein Byte-Token, das kein Byte benennt</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a token twice</source>
            <translation>das Vokabular enthält ein Token doppelt</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary is not a list of texts</source>
            <translation>das Vokabular ist keine Liste von Texten</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary lacks a token for byte {0}</source>
            <translation>im Vokabular fehlt ein Token für Byte {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share an embedding_length of {1}</source>
            <translation>{0} Heads können sich nicht eine embedding_length von {1} teilen</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share {1} key heads</source>
            <translation>{0} Heads können sich nicht {1} Key-Heads teilen</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of something else than numbers</source>
            <translation>{0} ist eine Liste von etwas anderem als Zahlen</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of the wrong type</source>
            <translation>{0} ist eine Liste vom falschen Typ</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list with impossible numbers</source>
            <translation>{0} ist eine Liste mit unmöglichen Zahlen</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is no token of its vocabulary</source>
            <translation>{0} ist kein Token des Vokabulars</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not a small positive number</source>
            <translation>{0} ist keine kleine positive Zahl</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not given</source>
            <translation>{0} ist nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is shorter than its vocabulary</source>
            <translation>{0} ist kürzer als das Vokabular</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is {1}</source>
            <translation>{0} ist {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/jan.py" />
            <source>line {0}: {1}</source>
            <translation>Zeile {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>one of its files is for a system that nobody knows</source>
            <translation>eine Datei darin ist für ein unbekanntes System</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>one of its matrices is stored as {0}</source>
            <translation>eine Matrix ist als {0} gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has an impossible shape</source>
            <translation>ein Tensor hat eine unmögliche Form</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has {0} dimensions</source>
            <translation>ein Tensor hat {0} Dimensionen</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>page {0}</source>
            <translation>Seite {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>pages {0}–{1}</source>
            <translation>Seiten {0}–{1}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/ooxml.py" />
            <source>part {0}</source>
            <translation>Teil {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet Sheet {0}</source>
            <translation>Tabellenblatt {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet {0}</source>
            <translation>Tabellenblatt {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>slide {0}</source>
            <translation>Folie {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>slides {0} to {1}</source>
            <translation>Folien {0} bis {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>something stands behind its end</source>
            <translation>hinter dem Ende steht noch etwas</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>the file</source>
            <translation>die Datei</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the flavour of one of its files is none</source>
            <translation>die Ausgabe einer ihrer Dateien ist keine bekannte</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the hash of one of its files is none</source>
            <translation>die Prüfsumme einer Datei ist keine</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the id of a message is not a whole number</source>
            <translation>die ID einer Nachricht ist keine ganze Zahl</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>the messages form a circle</source>
            <translation>die Nachrichten bilden einen Kreis</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name of one of its files is none</source>
            <translation>der Name einer Datei ist keiner</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name or the origin of the pack is none</source>
            <translation>der Name oder die Herkunft des Pakets ist ungültig</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the parent of message {0} does not stand before it</source>
            <translation>die Vorgängerin von Nachricht {0} steht nicht davor</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/reading.py" />
            <source>the rest</source>
            <translation>der Rest</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the size of one of its files cannot be</source>
            <translation>die Größe einer Datei ist unmöglich</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>the standard input</source>
            <translation>der Standardeingabe</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>two of its messages have the id {0}</source>
            <translation>zwei Nachrichten haben die ID {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>two of its tensors have the same name</source>
            <translation>zwei Tensoren haben denselben Namen</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>unknown part type {0}</source>
            <translation>unbekannter Teiltyp {0}</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/readers/source.py" />
            <location filename="../../app/hub/catalog.py" />
            <location filename="../../app/updates/archive.py" />
            <source>unknown reason</source>
            <translation>unbekannter Grund</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} began with the whole file where a part was asked for: it is asked again.</source>
            <translation>{0} begann mit der ganzen Datei, wo ein Teil angefordert war: Es wird erneut angefragt.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} belongs to another profile, or is damaged; it was left untouched. Put the one that belongs here in its place, or a backup of it.</source>
            <translation>{0} gehört zu einem anderen Profil oder ist beschädigt; die Datei blieb unangetastet. Ersetzen Sie sie durch die hierher gehörende oder durch eine Sicherungskopie davon.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} can only be read: its folder or disk is write-protected. Make it writable, or choose another folder with --data-dir.</source>
            <translation>{0} kann nur gelesen werden: Ordner oder Laufwerk ist schreibgeschützt. Machen Sie ihn beschreibbar, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} cannot be linked into the models folder, which lies on another disk or may not share it: import it as a copy or in place.</source>
            <translation>{0} kann nicht in den Modellordner verlinkt werden, der auf einem anderen Laufwerk liegt oder die Datei nicht teilen darf: Importieren Sie sie als Kopie oder an Ort und Stelle.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be opened ({1}): check that it is there and that you may read it.</source>
            <translation>{0} kann nicht geöffnet werden ({1}): Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} cannot be opened ({1}): make it readable for you.</source>
            <translation>{0} kann nicht geöffnet werden ({1}): Machen Sie es für sich lesbar.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} cannot be opened or written. Check that its folder exists and is yours to write, or choose another one with --data-dir.</source>
            <translation>{0} kann nicht geöffnet oder geschrieben werden. Prüfen Sie, ob der Ordner vorhanden ist und Sie darin schreiben dürfen, oder wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>{0} cannot be opened: {1}, the file with its keys, is gone, or the conversations are damaged. Nothing was changed. Put both files back from a copy of the profile folder.</source>
            <translation>{0} kann nicht geöffnet werden: {1}, die Datei mit den Schlüsseln, fehlt, oder die Unterhaltungen sind beschädigt. Nichts wurde geändert. Legen Sie beide Dateien aus einer Kopie des Profilordners zurück.</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} cannot be put into the trash ({1}): check that you may write to its folder.</source>
            <translation>{0} kann nicht in den Papierkorb gelegt werden ({1}): Prüfen Sie, ob Sie in den Ordner schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} cannot be reached: check the network and the proxy.</source>
            <translation>{0} ist nicht erreichbar: Prüfen Sie das Netzwerk und den Proxy.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be read ({1}): check its path and rights.</source>
            <translation>{0} kann nicht gelesen werden ({1}): Prüfen Sie Pfad und Rechte.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} cannot be read ({1}): check its path.</source>
            <translation>{0} kann nicht gelesen werden ({1}): Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} cannot be read ({1}): check the disk it lies on.</source>
            <translation>{0} kann nicht gelesen werden ({1}): Prüfen Sie das Laufwerk, auf dem es liegt.</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read ({1}): check where it lies.</source>
            <translation>{0} kann nicht gelesen werden ({1}): Prüfen Sie, wo die Datei liegt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be read ({1}): copy it to another disk and add it again.</source>
            <translation>{0} kann nicht gelesen werden ({1}): Kopieren Sie die Datei auf ein anderes Laufwerk, und fügen Sie sie wieder hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <location filename="../../app/hub/verification.py" />
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read to its end ({1}): check the disk it lies on.</source>
            <translation>{0} kann nicht bis zum Ende gelesen werden ({1}): Prüfen Sie das Laufwerk, auf dem es liegt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be used ({1}): it is damaged, or another version of Harmonium is needed.</source>
            <translation>{0} kann nicht verwendet werden ({1}): Die Datei ist beschädigt, oder es ist eine andere Version von Harmonium nötig.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded because {1} is missing. Install it, or install Harmonium again.</source>
            <translation>{0} konnte nicht geladen werden, weil {1} fehlt. Installieren Sie es, oder installieren Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} could not be loaded: it is damaged or not a model that llama.cpp reads. Download or copy it again.</source>
            <translation>{0} konnte nicht geladen werden: Die Datei ist beschädigt oder kein Modell, das llama.cpp liest. Laden oder kopieren Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded: {1}. Update the driver of the graphics card, or install Harmonium again.</source>
            <translation>{0} konnte nicht geladen werden: {1}. Aktualisieren Sie den Treiber der Grafikkarte, oder installieren Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): choose another place for it.</source>
            <translation>{0} konnte nicht geschrieben werden ({1}): Wählen Sie einen anderen Ort dafür.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): close what may have it open, see whether you may write there, and try again.</source>
            <translation>{0} konnte nicht geschrieben werden ({1}): Schließen Sie, was es geöffnet haben könnte, prüfen Sie, ob Sie dort schreiben dürfen, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): free some space and try again.</source>
            <translation>{0} konnte nicht geschrieben werden ({1}): Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} declares a document type of its own, which no document needs and bombs are made of: it is not read.</source>
            <translation>{0} deklariert einen eigenen Dokumenttyp, den kein Dokument braucht und aus dem Bomben gebaut werden: Die Datei wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} does not answer: check the network.</source>
            <translation>{0} antwortet nicht: Prüfen Sie das Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} does not have the hash that it should have, so it is damaged or another file: download or copy it again.</source>
            <translation>{0} hat nicht die Prüfsumme, die es haben sollte, ist also beschädigt oder eine andere Datei: Laden oder kopieren Sie die Datei neu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} does not say what it is made of, so it is no book or a damaged one: get it again from where it came from.</source>
            <translation>{0} sagt nicht, woraus es besteht, ist also kein Buch oder ein beschädigtes: Holen Sie die Datei noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} does not say what model it is: choose another file.</source>
            <translation>{0} gibt nicht an, welches Modell es ist: Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has a fault of its own: try again later.</source>
            <translation>{0} hat selbst eine Störung: Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} has a part of more than {1} MB: split it.</source>
            <translation>{0} hat einen Teil von mehr als {1} MB: Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/mail.py" />
            <source>{0} has messages in messages without end, which no mail has: it is not read.</source>
            <translation>{0} hat endlos Nachrichten in Nachrichten, wie es keine E-Mail hat: Die Datei wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no GGUF model with a hash: choose another repository.</source>
            <translation>{0} hat kein GGUF-Modell mit einer Prüfsumme: Wählen Sie ein anderes Repository.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>{0} has no certificate that this computer trusts: sign in to this network if it wants that, or add its certificate authority in the settings.</source>
            <translation>{0} hat kein Zertifikat, dem dieser Computer vertraut: Melden Sie sich bei diesem Netzwerk an, wenn es das verlangt, oder fügen Sie die Zertifizierungsstelle in den Einstellungen hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>{0} has no list of slides, so it is no presentation or a damaged one: open it in PowerPoint or Impress and save it again.</source>
            <translation>{0} hat keine Liste von Folien, ist also keine Präsentation oder eine beschädigte: Öffnen Sie die Datei in PowerPoint oder Impress, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model file named {1} with a hash: look at its page, or choose another repository.</source>
            <translation>{0} hat keine Modelldatei namens {1} mit einer Prüfsumme: Sehen Sie auf der Seite nach, oder wählen Sie ein anderes Repository.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2} ….</source>
            <translation>{0} hat kein Modell {1}: Vorhanden sind {2} ….</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2}.</source>
            <translation>{0} hat kein Modell {1}: Vorhanden sind {2}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} has no such file (it answers {1}): check the address, or ask who looks after it.</source>
            <translation>{0} hat keine solche Datei (Antwort: {1}): Prüfen Sie die Adresse, oder fragen Sie die Person, die den Server betreut.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <source>{0} has no text part, so it is damaged: open it in LibreOffice and save it again.</source>
            <translation>{0} hat keinen Textteil, ist also beschädigt: Öffnen Sie die Datei in LibreOffice, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/word.py" />
            <source>{0} has no text part, so it is no Word document or a damaged one: open it in a word processor and save it again.</source>
            <translation>{0} hat keinen Textteil, ist also kein Word-Dokument oder ein beschädigtes: Öffnen Sie die Datei in einer Textverarbeitung, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has nothing for this computer ({1}): get the pack that belongs to it.</source>
            <translation>{0} enthält nichts für diesen Computer ({1}): Holen Sie das Paket, das zu ihm gehört.</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} has other parts than when it was checked: import it again if that is meant.</source>
            <translation>{0} hat andere Teile als bei der Prüfung: Importieren Sie es neu, wenn das beabsichtigt ist.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1} …): name one of them, such as {2}:{3}.</source>
            <translation>{0} hat mehrere Modelle ({1} …): Nennen Sie eines davon, etwa {2}:{3}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1}): name one of them, such as {2}:{3}.</source>
            <translation>{0} hat mehrere Modelle ({1}): Nennen Sie eines davon, etwa {2}:{3}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has too many requests to answer: try again in a few minutes.</source>
            <translation>{0} hat zu viele Anfragen zu beantworten: Versuchen Sie es in ein paar Minuten noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has version {1} of the pack, which is older than the one that there is, {2}: remove that one first if you want the older one.</source>
            <translation>{0} enthält Version {1} des Pakets, die älter ist als die vorhandene, {2}: Entfernen Sie diese zuerst, wenn Sie die ältere möchten.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} has {1} parts, and one hash cannot stand for them: put the manifest of the model beside it instead.</source>
            <translation>{0} hat {1} Teile, und eine Prüfsumme kann nicht für alle stehen: Legen Sie stattdessen das Manifest des Modells daneben.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} holds more than {1} parts, which no document does: it is not read.</source>
            <translation>{0} enthält mehr als {1} Teile, wie es kein Dokument tut: Die Datei wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} holds notes for making models smaller, not a model.</source>
            <translation>{0} enthält Angaben zum Verkleinern von Modellen, kein Modell.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} holds too many files to look through: choose the folder that has only the conversations.</source>
            <translation>{0} enthält zu viele Dateien, um sie zu durchsuchen: Wählen Sie den Ordner, der nur die Unterhaltungen enthält.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>{0} in “{1}”</source>
            <translation>{0} in „{1}“</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a LoRA adapter, not a model of its own.</source>
            <translation>{0} ist ein LoRA-Adapter, kein eigenständiges Modell.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a Word document of the kind before 2007: open it in Word or LibreOffice, save it as .docx and add that.</source>
            <translation>{0} ist ein Word-Dokument aus der Zeit vor 2007: Öffnen Sie es in Word oder LibreOffice, speichern Sie es als .docx, und fügen Sie das hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} is a database of another program; it was left untouched. Move it elsewhere, or choose another folder with --data-dir.</source>
            <translation>{0} ist eine Datenbank eines anderen Programms; sie blieb unangetastet. Verschieben Sie sie, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a device or a pipe, not a model: name a .gguf file.</source>
            <translation>{0} ist ein Gerät oder eine Pipe, kein Modell: Geben Sie eine .gguf-Datei an.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a document of Apple's office programs: export it as PDF and add that.</source>
            <translation>{0} ist ein Dokument der Office-Programme von Apple: Exportieren Sie es als PDF, und fügen Sie das hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a file of an older office program or is damaged: save it as PDF and add that.</source>
            <translation>{0} stammt aus einem älteren Office-Programm oder ist beschädigt: Speichern Sie die Datei als PDF, und fügen Sie das hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is a file: choose a folder.</source>
            <translation>{0} ist eine Datei: Wählen Sie einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a folder, not a model: name the .gguf file in it.</source>
            <translation>{0} ist ein Ordner, kein Modell: Geben Sie die .gguf-Datei darin an.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is a folder: add it as a folder.</source>
            <translation>{0} ist ein Ordner: Fügen Sie ihn als Ordner hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} is a folder: name a file in it.</source>
            <translation>{0} ist ein Ordner: Geben Sie eine Datei darin an.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} is a kind of model that this version cannot run.</source>
            <translation>{0} ist eine Art von Modell, die diese Version nicht ausführen kann.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>{0} is a message of more than {1} MB: save its attachments as files and add those.</source>
            <translation>{0} ist eine Nachricht von mehr als {1} MB: Speichern Sie die Anhänge als Dateien, und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a model of a kind ({1}) that this version of Harmonium cannot run: a newer one may.</source>
            <translation>{0} ist ein Modell einer Art ({1}), die diese Version von Harmonium nicht ausführen kann: Eine neuere kann es vielleicht.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is a pack and no update: add it as a pack.</source>
            <translation>{0} ist ein Paket und kein Update: Fügen Sie es als Paket hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a picture or a film: only text can be read. Save a scan as PDF and add that.</source>
            <translation>{0} ist ein Bild oder ein Film: Nur Text kann gelesen werden. Speichern Sie einen Scan als PDF, und fügen Sie das hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a presentation of the kind before 2007: open it in PowerPoint or LibreOffice, save it as .pptx and add that.</source>
            <translation>{0} ist eine Präsentation aus der Zeit vor 2007: Öffnen Sie sie in PowerPoint oder LibreOffice, speichern Sie sie als .pptx, und fügen Sie das hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is a web page of more than {1} MB: split it.</source>
            <translation>{0} ist eine Webseite von mehr als {1} MB: Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is an adapter for models of another kind ({1}), not for this one ({2}).</source>
            <translation>{0} ist ein Adapter für Modelle einer anderen Art ({1}), nicht für dieses ({2}).</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is an archive: unpack it and add the files in it.</source>
            <translation>{0} ist ein Archiv: Entpacken Sie es, und fügen Sie die Dateien darin hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is an update and no pack: install it as an update.</source>
            <translation>{0} ist ein Update und kein Paket: Installieren Sie es als Update.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} is being downloaded by another window or command of Harmonium: wait for it, or end it there.</source>
            <translation>{0} wird von einem anderen Fenster oder Befehl von Harmonium heruntergeladen: Warten Sie darauf, oder beenden Sie es dort.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is busy (status {1}): it is asked again.</source>
            <translation>{0} ist ausgelastet (Status {1}): Es wird erneut angefragt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (a part of it is not the XML it should be): get it again from where it came from.</source>
            <translation>{0} ist beschädigt (ein Teil ist nicht das XML, das er sein sollte): Holen Sie die Datei noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (cells lie where no sheet has any): open it in a spreadsheet program and save it again.</source>
            <translation>{0} ist beschädigt (Zellen liegen, wo kein Tabellenblatt welche hat): Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (it does not begin as its format does): get it again from where it came from.</source>
            <translation>{0} ist beschädigt (der Anfang ist nicht der des Formats): Holen Sie die Datei noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (its list of sheets cannot be read): open it in a spreadsheet program and save it again.</source>
            <translation>{0} ist beschädigt (die Liste der Tabellenblätter kann nicht gelesen werden): Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its part “{1}” cannot be unpacked): get it again from where it came from.</source>
            <translation>{0} ist beschädigt (der Teil „{1}“ kann nicht entpackt werden): Holen Sie die Datei noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its table of contents cannot be read): get it again from where it came from.</source>
            <translation>{0} ist beschädigt (das Inhaltsverzeichnis kann nicht gelesen werden): Holen Sie die Datei noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>{0} is damaged (no page of it can be found): get it again from where it came from.</source>
            <translation>{0} ist beschädigt (keine Seite ist zu finden): Holen Sie die Datei noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (parts of it are missing): get it again from where it came from.</source>
            <translation>{0} ist beschädigt (Teile fehlen): Holen Sie die Datei noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} is damaged (reading it failed): get it again from where it came from.</source>
            <translation>{0} ist beschädigt (das Lesen ist fehlgeschlagen): Holen Sie die Datei noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is damaged ({1}): download or copy it again.</source>
            <translation>{0} ist beschädigt ({1}): Laden oder kopieren Sie die Datei neu.</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is damaged and was not encrypted; it was left untouched. Put a backup in its place.</source>
            <translation>{0} ist beschädigt und wurde nicht verschlüsselt; die Datei blieb unangetastet. Ersetzen Sie sie durch eine Sicherungskopie.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged or not a Harmonium database; it was left untouched. Move it elsewhere to start afresh, or put a backup in its place.</source>
            <translation>{0} ist beschädigt oder keine Datenbank von Harmonium; die Datei blieb unangetastet. Verschieben Sie sie, um neu anzufangen, oder ersetzen Sie sie durch eine Sicherungskopie.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is damaged, so the models folder stays where it is: download or import that model again, or remove it.</source>
            <translation>{0} ist beschädigt, deshalb bleibt der Modellordner, wo er ist: Laden oder importieren Sie dieses Modell neu, oder entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/msg.py" />
            <source>{0} is damaged: open it in Outlook and save it again.</source>
            <translation>{0} ist beschädigt: Öffnen Sie die Datei in Outlook, und speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged; it was left untouched. What can be read of it can be saved: `harmonium profile repair`, or restore a backup.</source>
            <translation>{0} ist beschädigt; die Datei blieb unangetastet. Was davon lesbar ist, lässt sich mit `harmonium profile repair` retten, oder stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is empty: nothing can be read of it.</source>
            <translation>{0} ist leer: Daraus kann nichts gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is encrypted, and nothing was given that opens it. Give its passphrase or its recovery code.</source>
            <translation>{0} ist verschlüsselt, und es wurde nichts angegeben, was die Datei öffnet. Geben Sie die Passphrase oder den Wiederherstellungscode an.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/pdfium.py" />
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is encrypted: save it without a password and add it again.</source>
            <translation>{0} ist verschlüsselt: Speichern Sie die Datei ohne Passwort, und fügen Sie sie wieder hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is for Harmonium {1} or later, and this is {2}: update Harmonium first.</source>
            <translation>{0} ist für Harmonium {1} oder neuer, und dies ist {2}: Aktualisieren Sie zuerst Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is gone: it was erased or moved away while Harmonium had it open. Close all windows and commands of Harmonium and start again.</source>
            <translation>{0} ist nicht mehr da: Die Datei wurde gelöscht oder verschoben, während Harmonium sie geöffnet hatte. Schließen Sie alle Fenster und Befehle von Harmonium und starten Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>{0} is gone: look where the file is now and add it again.</source>
            <translation>{0} ist nicht mehr da: Suchen Sie, wo die Datei jetzt ist, und fügen Sie sie wieder hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is in a form that only Ollama can run: get the model from its catalogue entry here instead.</source>
            <translation>{0} hat eine Form, die nur Ollama ausführen kann: Laden Sie das Modell stattdessen hier aus dem Katalog herunter.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} is in parts, which cannot be used where they lie: import it as a copy.</source>
            <translation>{0} besteht aus Teilen, die nicht verwendet werden können, wo sie liegen: Importieren Sie es als Kopie.</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is incomplete, its end is missing: download or copy it again.</source>
            <translation>{0} ist unvollständig, das Ende fehlt: Laden oder kopieren Sie die Datei neu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>{0} is larger than {1} MB, most of it pictures: save it as .docx.</source>
            <translation>{0} ist größer als {1} MB, das meiste davon Bilder: Speichern Sie die Datei als .docx.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is larger than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0} ist größer als {1} MB, das meiste, was von einer Datei gelesen wird: Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is made for another version of Harmonium ({1}): get the pack that belongs to this one.</source>
            <translation>{0} ist für eine andere Version von Harmonium gemacht ({1}): Holen Sie das Paket, das zu dieser gehört.</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>{0} is missing: put all parts of the model into one folder.</source>
            <translation>{0} fehlt: Legen Sie alle Teile des Modells in einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is nested more than {1} levels deep, which no document is: it is not read.</source>
            <translation>{0} ist mehr als {1} Ebenen tief verschachtelt, wie es kein Dokument ist: Die Datei wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is nested more than {1} levels deep, which no page is: it is not read.</source>
            <translation>{0} ist mehr als {1} Ebenen tief verschachtelt, wie es keine Seite ist: Die Datei wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is no LoRA adapter: choose a GGUF file that is one.</source>
            <translation>{0} ist kein LoRA-Adapter: Wählen Sie eine GGUF-Datei, die einer ist.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>{0} is no file: choose a file or a folder.</source>
            <translation>{0} ist keine Datei: Wählen Sie eine Datei oder einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/core/private_files.py" />
            <source>{0} is no folder of yours, but a link, a file or somebody else's: move it away and try again.</source>
            <translation>{0} ist kein Ordner von Ihnen, sondern eine Verknüpfung, eine Datei oder gehört jemand anderem: Verschieben Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is no longer at {1}: choose another model.</source>
            <translation>{0} ist nicht mehr in {1}: Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} is no longer in the trash.</source>
            <translation>{0} ist nicht mehr im Papierkorb.</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} is no manifest of a model: copy it again, or take it away to import the model without it.</source>
            <translation>{0} ist kein Manifest eines Modells: Kopieren Sie es neu, oder entfernen Sie es, um das Modell ohne es zu importieren.</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>{0} is no model that Harmonium can search with: choose an embedding model in the GGUF format.</source>
            <translation>{0} ist kein Modell, mit dem Harmonium suchen kann: Wählen Sie ein Embedding-Modell im GGUF-Format.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is no name that a file can have: rename it.</source>
            <translation>{0} ist kein Name, den eine Datei haben kann: Benennen Sie sie um.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} is no repository: write it as OWNER/NAME.</source>
            <translation>{0} ist kein Repository: Schreiben Sie es als OWNER/NAME.</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is no update and no pack for Harmonium: choose a file whose name ends in .harmonium-update.</source>
            <translation>{0} ist weder ein Update noch ein Paket für Harmonium: Wählen Sie eine Datei, deren Name auf .harmonium-update endet.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>{0} is not UTF-8 text: name a file with {1}.</source>
            <translation>{0} ist kein UTF-8-Text: Geben Sie mit {1} eine Datei an.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not a GGUF model: choose a file that is one.</source>
            <translation>{0} ist kein GGUF-Modell: Wählen Sie eine Datei, die eines ist.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is not a document that can be read: save it as PDF or as text and add that.</source>
            <translation>{0} ist kein Dokument, das gelesen werden kann: Speichern Sie es als PDF oder als Text, und fügen Sie das hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is not a file but a device or a pipe: choose a file.</source>
            <translation>{0} ist keine Datei, sondern ein Gerät oder eine Pipe: Wählen Sie eine Datei.</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} is not among the models of Harmonium, so there is nothing to remove. The file itself was left alone.</source>
            <translation>{0} gehört nicht zu den Modellen von Harmonium, es gibt also nichts zu entfernen. Die Datei selbst blieb unberührt.</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is not an unencrypted database: there is nothing to encrypt.</source>
            <translation>{0} ist keine unverschlüsselte Datenbank: Es gibt nichts zu verschlüsseln.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is not empty: choose an empty folder, or a new one.</source>
            <translation>{0} ist nicht leer: Wählen Sie einen leeren Ordner oder einen neuen.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is not encrypted, although it should be in this profile; it was left untouched. Put the encrypted one back in its place, or encrypt this one.</source>
            <translation>{0} ist nicht verschlüsselt, obwohl es das in diesem Profil sein sollte; die Datei blieb unangetastet. Ersetzen Sie sie durch die verschlüsselte, oder verschlüsseln Sie diese.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is not open to everyone: accept its terms on its page at the hub, save an access token, and try again.</source>
            <translation>{0} ist nicht für alle zugänglich: Stimmen Sie den Bedingungen auf der Seite im Hub zu, speichern Sie ein Zugriffstoken und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not part {1} of {2}, though its name says so: give all parts their original names.</source>
            <translation>{0} ist nicht Teil {1} von {2}, obwohl der Name das sagt: Geben Sie allen Teilen ihre ursprünglichen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>{0} is not pinned to a commit and a hash, so nobody could tell whether the right file arrived: choose another repository.</source>
            <translation>{0} ist nicht auf einen Commit und eine Prüfsumme festgelegt, deshalb könnte niemand sagen, ob die richtige Datei ankam: Wählen Sie ein anderes Repository.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is not signed by anyone whom Harmonium trusts, so nothing of it is used: get it from where you got Harmonium.</source>
            <translation>{0} ist von niemandem signiert, dem Harmonium vertraut, deshalb wird nichts daraus verwendet: Holen Sie die Datei von dort, woher Sie auch Harmonium haben.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not the first part of its model: choose part 1 of {1}.</source>
            <translation>{0} ist nicht der erste Teil des Modells: Wählen Sie Teil 1 von {1}.</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} is not there any more, or its disk is not connected: bring it back, or remove it from the list.</source>
            <translation>{0} ist nicht mehr da, oder das Laufwerk ist nicht angeschlossen: Bringen Sie es zurück, oder entfernen Sie es aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is not what it was when it was checked, so it was not copied: verify it, then download or import it again.</source>
            <translation>{0} ist nicht mehr, was es bei der Prüfung war, und wurde deshalb nicht kopiert: Prüfen Sie es, dann laden oder importieren Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} is not what it was when it was checked: it is damaged or was exchanged. Download or copy it again, or import it anew if the change is meant.</source>
            <translation>{0} ist nicht mehr, was es bei der Prüfung war: Die Datei ist beschädigt oder wurde ausgetauscht. Laden oder kopieren Sie sie neu, oder importieren Sie sie neu, wenn die Änderung beabsichtigt ist.</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is not what was signed: it is damaged or was changed. Get it again.</source>
            <translation>{0} ist nicht das, was signiert wurde: Die Datei ist beschädigt oder wurde geändert. Holen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is one of {1} parts but is not named like one: give all parts their original names (…-00001-of-{2}.gguf).</source>
            <translation>{0} ist einer von {1} Teilen, heißt aber nicht so: Geben Sie allen Teilen ihre ursprünglichen Namen (…-00001-of-{2}.gguf).</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} is protected against copying (DRM), so only the shop's own program can read it.</source>
            <translation>{0} ist kopiergeschützt (DRM), deshalb kann nur das Programm des Anbieters es lesen.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is signed but cannot be used ({1}): tell whoever gave it to you.</source>
            <translation>{0} ist signiert, kann aber nicht verwendet werden ({1}): Sagen Sie es der Person, von der Sie die Datei haben.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is the image part of another model: choose the model itself.</source>
            <translation>{0} ist der Bildteil eines anderen Modells: Wählen Sie das Modell selbst.</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is there already: choose another folder, or remove it.</source>
            <translation>{0} gibt es dort schon: Wählen Sie einen anderen Ordner, oder entfernen Sie es.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is {1} bytes long, no model: download or copy it again.</source>
            <translation>{0} ist {1} Byte lang und kein Modell: Laden oder kopieren Sie die Datei neu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} lacks some of its matrices: download or copy it again.</source>
            <translation>In {0} fehlen einige Matrizen: Laden oder kopieren Sie die Datei neu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} lies in the models folder or around it: choose a folder elsewhere.</source>
            <translation>{0} liegt im Modellordner oder um ihn herum: Wählen Sie einen Ordner an anderer Stelle.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} needs about {1} GB of memory, but this computer has {2} GB. Choose a smaller model.</source>
            <translation>{0} braucht etwa {1} GB Arbeitsspeicher, aber dieser Computer hat {2} GB. Wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} needs more than {1} MB of memory to be read: split it.</source>
            <translation>{0} braucht zum Lesen mehr als {1} MB Arbeitsspeicher: Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} needs {1} GB on the disk, and {2} GB are free: free some space, or move the folder of models to another disk.</source>
            <translation>{0} braucht {1} GB auf dem Laufwerk, und {2} GB sind frei: Schaffen Sie Platz, oder verschieben Sie den Modellordner auf ein anderes Laufwerk.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sends more than it said: ask who looks after it.</source>
            <translation>{0} sendet mehr als angekündigt: Fragen Sie die Person, die den Server betreut.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} sends us to an address without encryption, which is refused: sign in to this network if it wants that.</source>
            <translation>{0} verweist auf eine Adresse ohne Verschlüsselung, was abgelehnt wird: Melden Sie sich bei diesem Netzwerk an, wenn es das verlangt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} sends us to {1}, which is not asked: sign in to this network if it wants that, or check the endpoint.</source>
            <translation>{0} verweist auf {1}, und dort wird nicht angefragt: Melden Sie sich bei diesem Netzwerk an, wenn es das verlangt, oder prüfen Sie den Spiegelserver.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sent only a part of the file: try again later.</source>
            <translation>{0} hat nur einen Teil der Datei gesendet: Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} takes too long to answer: try again later, or ask who looks after it.</source>
            <translation>{0} braucht zu lange für eine Antwort: Versuchen Sie es später noch einmal, oder fragen Sie, wer sich darum kümmert.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} takes too long to open and was left: split it or save it anew.</source>
            <translation>Das Öffnen von {0} dauert zu lange und wurde abgebrochen: Teilen Sie die Datei auf, oder speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0} ist entpackt größer als {1} MB, das meiste, was von einer Datei gelesen wird: Teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} times its size, as files do that are made to fill a memory: it is not read.</source>
            <translation>{0} ist entpackt mehr als {1}-mal so groß, wie Dateien, die einen Speicher füllen sollen: Die Datei wird nicht gelesen.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} was exchanged since it was looked at: choose it again.</source>
            <translation>{0} wurde seit der Prüfung ausgetauscht: Wählen Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} was written by a newer version of Harmonium; it was left untouched. Install the newest version to open it.</source>
            <translation>{0} wurde von einer neueren Version von Harmonium geschrieben; die Datei blieb unangetastet. Installieren Sie die neueste Version, um sie zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} was written to while it was copied: wait until that has ended, and pause downloads.</source>
            <translation>In {0} wurde während des Kopierens geschrieben: Warten Sie, bis das beendet ist, und pausieren Sie Downloads.</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} was written to while it was read: wait until that has ended.</source>
            <translation>In {0} wurde während des Lesens geschrieben: Warten Sie, bis das beendet ist.</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>{0} would have to hold {1} GB and has room for {2} GB. Choose fewer layers for it or a smaller context.</source>
            <translation>{0} müsste {1} GB aufnehmen und hat Platz für {2} GB. Wählen Sie weniger Schichten dafür oder einen kleineren Kontext.</translation>
        </message>
    </context>
    <context>
        <name>ServerRows</name>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Fetch it</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>For organisations that keep updates on a server of their own. Harmonium looks there only when you click, and notes it under Connections.</source>
            <translation>Für Organisationen, die Updates auf einem eigenen Server bereithalten. Harmonium sieht dort nur nach, wenn Sie klicken, und vermerkt es unter „Verbindungen“.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>From your own network</source>
            <translation>Aus dem eigenen Netzwerk</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Harmonium {version} is there, {size}.</source>
            <translation>Dort liegt Harmonium {version}, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Intranet address</source>
            <translation>Intranet-Adresse</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Look there now</source>
            <translation>Jetzt dort nachsehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>Das ist keine Webadresse. So sieht eine aus: https://example.org.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>There is no newer version for this computer.</source>
            <translation>Es gibt keine neuere Version für diesen Computer.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SheetRows</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_rows.py" />
            <source>{0}: overview</source>
            <translation>{0}: Überblick</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Select all cells</source>
            <translation>Alle Zellen auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Sheets</source>
            <translation>Tabellenblätter</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Table of the document</source>
            <translation>Tabelle des Dokuments</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>/ at the beginning</source>
            <translation>/ am Anfang</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Choose several conversations</source>
            <translation>Mehrere Unterhaltungen auswählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Delete the chosen conversation</source>
            <translation>Ausgewählte Unterhaltung löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>In lists and answers</source>
            <translation>In Listen und Antworten</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Menu of the chosen conversation</source>
            <translation>Menü der Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Move through the conversations</source>
            <translation>Durch die Unterhaltungen gehen</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>New line</source>
            <translation>Neue Zeile</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Next or previous control</source>
            <translation>Nächstes/voriges Element</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Saved prompts</source>
            <translation>Gespeicherte Prompts</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation>Umschalt+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+F10</source>
            <translation>Umschalt+F10</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+Up, Shift+Down</source>
            <translation>Umschalt+Hoch/Herunter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Umschalt+Tab</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>To the end of the conversation</source>
            <translation>Zum Ende der Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Up, Down</source>
            <translation>Hoch, Herunter</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>While you write</source>
            <translation>Beim Schreiben</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>All as they were</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Click a key and press another one.</source>
            <translation>Klicken Sie auf ein Tastenkürzel und drücken Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>{key} already belongs to “{command}”. Take it away there first.</source>
            <translation>{key} gehört bereits zu „{command}“. Entfernen Sie es zuerst dort.</translation>
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
            <translation>Unterhaltungen ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>More to begin with</source>
            <translation>Mehr zum Anfangen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: the model was shown no such place.</source>
            <translation>Nicht geprüft: Eine solche Stelle wurde dem Modell nicht gezeigt.</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: these lines do not hold the numbers or words that the sentence quotes.</source>
            <translation>Nicht geprüft: Diese Zeilen enthalten die Zahlen oder Wörter nicht, die der Satz zitiert.</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Unknown place</source>
            <translation>Unbekannte Stelle</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>not verified</source>
            <translation>nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>p. {page}</source>
            <translation>S. {page}</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>“{text}”</source>
            <translation>„{text}“</translation>
        </message>
    </context>
    <context>
        <name>StartFailure</name>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Harmonium could not start</source>
            <translation>Harmonium konnte nicht starten</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Something went wrong inside Harmonium before its window opened. Your conversations and documents are stored as they were. Start Harmonium once more; if it happens again, the report helps to find out why.</source>
            <translation>In Harmonium ist etwas schiefgegangen, bevor sich das Fenster geöffnet hat. Ihre Unterhaltungen und Dokumente sind gespeichert, wie sie waren. Starten Sie Harmonium noch einmal; wenn es wieder geschieht, hilft der Bericht, die Ursache zu finden.</translation>
        </message>
    </context>
    <context>
        <name>StartNotice</name>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Save it…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set a passphrase…</source>
            <translation>Passphrase festlegen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set it up again</source>
            <translation>Wieder einrichten</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The password store of this system did not open your conversations.</source>
            <translation>Der Passwortspeicher dieses Systems hat Ihre Unterhaltungen nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The recovery code has opened your conversations.</source>
            <translation>Der Wiederherstellungscode hat Ihre Unterhaltungen geöffnet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations are encrypted. Save the recovery code: it opens them when nothing else does.</source>
            <translation>Ihre Unterhaltungen sind verschlüsselt. Speichern Sie den Wiederherstellungscode: Er öffnet sie, wenn nichts anderes es tut.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations could not be encrypted and stay as they are.</source>
            <translation>Ihre Unterhaltungen konnten nicht verschlüsselt werden und bleiben, wie sie sind.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <location filename="../../app/ui/viewer/text_view.py" />
            <source>Text of the document</source>
            <translation>Text des Dokuments</translation>
        </message>
    </context>
    <context>
        <name>TokenField</name>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>A token is kept in this system's keyring. A new one takes its place.</source>
            <translation>Ein Zugriffstoken liegt im Passwortspeicher dieses Systems. Ein neues tritt an seine Stelle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Forget the token</source>
            <translation>Zugriffstoken vergessen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Keep it</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Some publishers ask for an account. Make a token there, and paste it here: it is kept in this system's keyring and sent to nobody else.</source>
            <translation>Manche Herausgeber verlangen ein Konto. Erstellen Sie dort ein Zugriffstoken und fügen Sie es hier ein: Es wird im Passwortspeicher dieses Systems aufbewahrt und an niemand anderen gesendet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Token for gated models</source>
            <translation>Zugriffstoken für zugangsbeschränkte Modelle</translation>
        </message>
    </context>
    <context>
        <name>ToolStep</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Looked for “{0}” in a page</source>
            <translation>„{0}“ auf einer Seite gesucht</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Opened {0}</source>
            <translation>{0} geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Ran a program</source>
            <translation>Programm ausgeführt</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Read everything: {0}</source>
            <translation>Alles gelesen: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Searched for “{0}”</source>
            <translation>Nach „{0}“ gesucht</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer finished</source>
            <translation>Antwort beendet</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer stopped</source>
            <translation>Antwort angehalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Reading…</source>
            <translation>Liest …</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Attached</source>
            <translation>Angehängt</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Called {name}</source>
            <translation>Aufruf von {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Reasoning</source>
            <translation>Gedankengang</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Result of {name}</source>
            <translation>Ergebnis von {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer failed.</source>
            <translation>Diese Antwort ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was interrupted.</source>
            <translation>Diese Antwort wurde unterbrochen.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was still being written.</source>
            <translation>Diese Antwort wurde noch geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was stopped.</source>
            <translation>Diese Antwort wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
    </context>
    <context>
        <name>TrashPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Back to the conversations</source>
            <translation>Zurück zu den Unterhaltungen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Conversations stay here for %n day(s) before they go.</source>
            <translation>
                <numerusform>Unterhaltungen bleiben %n Tag hier, bevor sie verschwinden.</numerusform>
                <numerusform>Unterhaltungen bleiben %n Tage hier, bevor sie verschwinden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete %n conversation(s) for good? This cannot be undone.</source>
            <translation>
                <numerusform>%n Unterhaltung endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
                <numerusform>%n Unterhaltungen endgültig löschen? Das lässt sich nicht rückgängig machen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete all that is in the trash for good? This cannot be undone.</source>
            <translation>Alles im Papierkorb endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good…</source>
            <translation>Endgültig löschen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete “{title}” for good? This cannot be undone.</source>
            <translation>„{title}“ endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Deleted conversations</source>
            <translation>Gelöschte Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore from the trash</source>
            <translation>Aus dem Papierkorb wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>The trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>Turns</name>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Preparing…</source>
            <translation>Wird vorbereitet …</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading everything… {done} of {total}</source>
            <translation>Alles wird gelesen … {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question…</source>
            <translation>Frage wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question… {percent} %</source>
            <translation>Frage wird gelesen … {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>Wartet auf die vorige Antwort …</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Ask the password store again</source>
            <translation>Passwortspeicher erneut fragen</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlocking…</source>
            <translation>Wird entsperrt …</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the passphrase</source>
            <translation>Passphrase verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the recovery code</source>
            <translation>Wiederherstellungscode verwenden</translation>
        </message>
    </context>
    <context>
        <name>UpdateCard</name>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copy the command</source>
            <translation>Befehl kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Harmonium {version}</source>
            <translation>Harmonium {version}</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install anyway…</source>
            <translation>Trotzdem installieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Installer</source>
            <translation>Installationsprogramm</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install…</source>
            <translation>Installieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is newer than yours, {version}. Your conversations stay.</source>
            <translation>Diese Version ist neuer als Ihre, {version}. Ihre Unterhaltungen bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is older than yours, {version}, and may not be able to open your conversations. Make a backup first, and go back only if you must.</source>
            <translation>Diese Version ist älter als Ihre, {version}, und kann Ihre Unterhaltungen vielleicht nicht öffnen. Legen Sie zuerst eine Sicherung an, und gehen Sie nur zurück, wenn es sein muss.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Show the folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The command that installs it</source>
            <translation>Befehl zum Installieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was checked once more. Run this command in a terminal:</source>
            <translation>Das Installationsprogramm wurde noch einmal geprüft. Führen Sie diesen Befehl in einem Terminal aus:</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was opened: go on in its window. Close Harmonium when it asks for that. If no window appears, install the file yourself:</source>
            <translation>Das Installationsprogramm wurde geöffnet: Machen Sie in seinem Fenster weiter. Beenden Sie Harmonium, wenn es das verlangt. Wenn kein Fenster erscheint, installieren Sie die Datei selbst:</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The system could not open the installer. Run this command in a terminal, or open the file yourself:</source>
            <translation>Das System konnte das Installationsprogramm nicht öffnen. Führen Sie diesen Befehl in einem Terminal aus, oder öffnen Sie die Datei selbst:</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>This is the version that you have already, {version}.</source>
            <translation>Das ist die Version, die Sie schon haben, {version}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>What is new</source>
            <translation>Neuerungen</translation>
        </message>
    </context>
    <context>
        <name>UpdatesPage</name>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>A pack lets the model compute on more graphics cards, for example with CUDA. It is a signed file as well, and belongs to one version of Harmonium.</source>
            <translation>Mit einem Paket kann das Modell auf weiteren Grafikkarten rechnen, zum Beispiel mit CUDA. Auch ein Paket ist eine signierte Datei und gehört zu einer bestimmten Version von Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Add pack from file…</source>
            <translation>Paket aus Datei hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Checking and adding the pack…</source>
            <translation>Paket wird geprüft und hinzugefügt …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose a pack</source>
            <translation>Paket wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose an update</source>
            <translation>Update wählen</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Fetching it…</source>
            <translation>Wird heruntergeladen …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Install update from file…</source>
            <translation>Update aus Datei installieren …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Looking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Packs</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Removing the pack…</source>
            <translation>Paket wird entfernt …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Signed files for Harmonium (*.harmonium-update)</source>
            <translation>Signierte Dateien für Harmonium (*.harmonium-update)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Taking out the installer…</source>
            <translation>Installationsprogramm wird entpackt …</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>This is Harmonium {version}. It never looks for updates by itself: a new version comes as a signed file, which is checked before anything of it is used.</source>
            <translation>Dies ist Harmonium {version}. Es sucht nie von selbst nach Updates: Eine neue Version kommt als signierte Datei, die geprüft wird, bevor etwas daraus verwendet wird.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Updates</source>
            <translation>Updates</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n hour(s) left</source>
            <translation>
                <numerusform>noch %n Stunde</numerusform>
                <numerusform>noch %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>noch %n Minute</numerusform>
                <numerusform>noch %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when a model is here.</source>
            <translation>Wird beantwortet, sobald ein Modell da ist.</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when {name} is here</source>
            <translation>Wird beantwortet, sobald {name} da ist</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched, so the starter model answers.</source>
            <translation>Das Modell wird nicht mehr heruntergeladen, deshalb antwortet das Startmodell.</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched. Your question is kept; choose a model for it.</source>
            <translation>Das Modell wird nicht mehr heruntergeladen. Ihre Frage bleibt erhalten; wählen Sie ein Modell für sie.</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>less than a minute left</source>
            <translation>noch weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download begins soon</source>
            <translation>der Download beginnt bald</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download is paused at {percent}</source>
            <translation>der Download ist bei {percent} pausiert</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>WaitingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Enter the passphrase</source>
            <translation>Passphrase eingeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Enter the recovery code</source>
            <translation>Wiederherstellungscode eingeben</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>It may be asking you for its own password, in another window.</source>
            <translation>Vielleicht fragt er in einem anderen Fenster nach seinem eigenen Passwort.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Waiting for the password store</source>
            <translation>Warten auf den Passwortspeicher</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>A temporary conversation</source>
            <translation>Eine temporäre Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>About its reasoning</source>
            <translation>Über den Gedankengang</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.</source>
            <translation>Hier sprechen Sie mit einem Sprachmodell, das auf diesem Computer läuft: gpt-oss von OpenAI. Was Sie schreiben, bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>If you would rather not wait, the starter model can answer first: a button for that comes with your question.</source>
            <translation>Wenn Sie lieber nicht warten, kann zuerst das Startmodell antworten: Eine Schaltfläche dafür erscheint bei Ihrer Frage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It can be wrong: check what matters.</source>
            <translation>Es kann sich irren: Prüfen Sie, was wichtig ist.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It is only in this computer’s memory: not stored, not listed, not found by any search, and gone as soon as you open another conversation or close Harmonium.</source>
            <translation>Sie liegt nur im Arbeitsspeicher dieses Computers: nicht gespeichert, nicht aufgelistet, durch keine Suche zu finden und weg, sobald Sie eine andere Unterhaltung öffnen oder Harmonium schließen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Or just write: the starter model answers at once. It is very small and not smart, something to try the window with, not to rely on.</source>
            <translation>Oder schreiben Sie einfach: Das Startmodell antwortet sofort. Es ist sehr klein und nicht klug: gut, um das Fenster auszuprobieren, aber nicht, um sich darauf zu verlassen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>The model’s licence</source>
            <translation>Lizenz des Modells</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>To try the window without a large model, install the package harmonium-starter, then start Harmonium again.</source>
            <translation>Um das Fenster ohne großes Modell auszuprobieren, installieren Sie das Paket harmonium-starter und starten Sie Harmonium neu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Usage policy</source>
            <translation>Nutzungsrichtlinie</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Welcome to Harmonium</source>
            <translation>Willkommen bei Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>What would you like to know?</source>
            <translation>Was möchten Sie wissen?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>You can write already</source>
            <translation>Sie können schon schreiben</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. Harmonium is made for gpt-oss; other models work too, without effort levels.</source>
            <translation>{name} antwortet auf diesem Computer. Harmonium ist für gpt-oss gemacht; andere Modelle funktionieren auch, ohne Aufwandsstufen.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. What you write stays here.</source>
            <translation>{name} antwortet auf diesem Computer. Was Sie schreiben, bleibt hier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} is on its way and answers your question when it is here.</source>
            <translation>{name} ist unterwegs und beantwortet Ihre Frage, sobald es da ist.</translation>
        </message>
    </context>
    <context>
        <name>WorkingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Opening your conversations</source>
            <translation>Ihre Unterhaltungen werden geöffnet</translation>
        </message>
    </context>
    <context>
        <name>_AddressField</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>_AttachmentChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>{name}, {length}</source>
            <translation>{name}, {length}</translation>
        </message>
    </context>
    <context>
        <name>_Buttons</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer</source>
            <translation>Schlechte Antwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer, chosen</source>
            <translation>Schlechte Antwort, gewählt</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer</source>
            <translation>Gute Antwort</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer, chosen</source>
            <translation>Gute Antwort, gewählt</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Regenerate</source>
            <translation>Neu generieren</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Attachment {0}</source>
            <translation>Anhang {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Collection {0}</source>
            <translation>Sammlung {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Document {0}</source>
            <translation>Dokument {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Read whole</source>
            <translation>Ganz gelesen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Searched</source>
            <translation>Durchsucht</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Answered</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Asked</source>
            <translation>Anfrage</translation>
        </message>
    </context>
    <context>
        <name>_DetailsPage</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>What was read</source>
            <translation>Was gelesen wurde</translation>
        </message>
    </context>
    <context>
        <name>_DeviceRow</name>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>computing {size}</source>
            <translation>Berechnung {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>context {size}</source>
            <translation>Kontext {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>free {size}</source>
            <translation>frei {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>missing {size}</source>
            <translation>fehlt {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>weights {size}</source>
            <translation>Gewichte {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>{used} of {available}</source>
            <translation>{used} von {available}</translation>
        </message>
    </context>
    <context>
        <name>_FolderChip</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Do not watch {name}, and remove its files</source>
            <translation>{name} nicht mehr überwachen und die Dateien daraus entfernen</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folder {path}</source>
            <translation>Überwachter Ordner {path}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>watched</source>
            <translation>überwacht</translation>
        </message>
    </context>
    <context>
        <name>_Footer</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>All automatic</source>
            <translation>Alles automatisch</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>As they were</source>
            <translation>Wie vorher</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Use these values</source>
            <translation>Diese Werte verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>What this leads to</source>
            <translation>Wozu das führt</translation>
        </message>
    </context>
    <context>
        <name>_FoundCard</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use {name} of {app}</source>
            <translation>{name} von {app} verwenden</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>{size} · kept by {app}</source>
            <translation>{size} · von {app}</translation>
        </message>
    </context>
    <context>
        <name>_JobRow</name>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Checking every byte of {name}</source>
            <translation>Jedes Byte von {name} wird geprüft</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Copying {name}</source>
            <translation>{name} wird kopiert</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Moving the models to {name}</source>
            <translation>Modelle werden nach {name} verschoben</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Stop: {what}</source>
            <translation>Anhalten: {what}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Taking in {name}</source>
            <translation>{name} wird übernommen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: waits for the one before it</source>
            <translation>{what}: wartet auf den Vorgang davor</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: {percent} %</source>
            <translation>{what}: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>_KeyRow</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Back to the usual key</source>
            <translation>Zurück zur Standardtaste</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>No key</source>
            <translation>Kein Kürzel</translation>
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue this answer</source>
            <translation>Diese Antwort fortsetzen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Go on where the answer ended</source>
            <translation>Dort weitermachen, wo die Antwort endete</translation>
        </message>
    </context>
    <context>
        <name>_MoreChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln weiteres</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more document(s)</source>
            <translation>
                <numerusform>%Ln weiteres Dokument</numerusform>
                <numerusform>%Ln weitere Dokumente</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_RepoCard</name>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get {name}</source>
            <translation>{name} herunterladen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes</source>
            <translation>Größen zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes of {name}</source>
            <translation>Größen von {name} zeigen</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>licence {licence}</source>
            <translation>Lizenz {licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>needs an account and a token</source>
            <translation>braucht ein Konto und ein Zugriffstoken</translation>
        </message>
    </context>
    <context>
        <name>_SourceRow</name>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Source {0}: {1}</source>
            <translation>Quelle {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>_StepHeader</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Tool step: {0}</source>
            <translation>Werkzeugschritt: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>{0}, failed</source>
            <translation>{0}, fehlgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>_StepsView</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Raw and unfiltered, as the model thinks. It may be wrong.</source>
            <translation>Roh und ungefiltert, so wie das Modell denkt. Es kann falsch sein.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning</source>
            <translation>Gedankengang</translation>
        </message>
    </context>
    <context>
        <name>_ZoomSlider</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
</TS>
