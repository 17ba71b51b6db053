<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>About Harmonium</source>
            <translation>À propos d’Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Built of:</source>
            <translation>Composants :</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Free software under the Apache License 2.0. Not made by OpenAI.</source>
            <translation>Logiciel libre sous licence Apache 2.0. N’est pas un produit d’OpenAI.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium's licence</source>
            <translation>Licence d’Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Talk with OpenAI's open-weight gpt-oss on your own computer.</source>
            <translation>Dialoguez sur votre propre ordinateur avec gpt-oss, les modèles à poids ouverts d’OpenAI.</translation>
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
            <translation>À propos d’Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Answer now</source>
            <translation>Répondre maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Asking and answers</source>
            <translation>Questions et réponses</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach a folder…</source>
            <translation>Joindre un dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach files…</source>
            <translation>Joindre des fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close the document</source>
            <translation>Fermer le document</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy last answer</source>
            <translation>Copier la dernière réponse</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents…</source>
            <translation>Documents…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Give the model’s memory back</source>
            <translation>Libérer la mémoire du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Go to…</source>
            <translation>Aller à…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Import conversations…</source>
            <translation>Importer des conversations…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New temporary conversation</source>
            <translation>Nouvelle conversation temporaire</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>Taille de texte normale</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open model file…</source>
            <translation>Ouvrir un fichier de modèle…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Read everything for the next question</source>
            <translation>Tout lire pour la prochaine question</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Search conversations</source>
            <translation>Rechercher dans les conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the conversations</source>
            <translation>Afficher ou masquer les conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the reasoning</source>
            <translation>Afficher ou masquer le raisonnement</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Write a message</source>
            <translation>Écrire un message</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Adapters (LoRA)</source>
            <translation>Adaptateurs (LoRA)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Add an adapter file…</source>
            <translation>Ajouter un fichier d’adaptateur…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Small files that change how this model answers.</source>
            <translation>De petits fichiers qui changent la façon dont ce modèle répond.</translation>
        </message>
    </context>
    <context>
        <name>AnswerSources</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Show all %Ln source(s)</source>
            <translation>
                <numerusform>Afficher %Ln source</numerusform>
                <numerusform>Afficher les %Ln sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Also with Ctrl and + or -, or with Ctrl and the wheel.</source>
            <translation>Aussi avec Ctrl et + ou -, ou avec Ctrl et la molette.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Hide the model's reasoning</source>
            <translation>Masquer le raisonnement du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>You then only see that the model is thinking, and for how long.</source>
            <translation>Vous voyez alors seulement que le modèle réfléchit, et depuis combien de temps.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Put into the text</source>
            <translation>Insérer dans le texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>… %n more character(s)</source>
            <translation>
                <numerusform>… %n caractère de plus</numerusform>
                <numerusform>… %n caractères de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Looking for backups…</source>
            <translation>Recherche de sauvegardes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>There is no backup yet. Harmonium makes one on each day on which you write.</source>
            <translation>Il n’y a pas encore de sauvegarde. Harmonium en crée une chaque jour où vous écrivez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Your conversations, documents and settings go back to that day. What you have now is kept in the profile folder. The window closes for a moment.</source>
            <translation>Vos conversations, vos documents et vos paramètres redeviennent ce qu’ils étaient ce jour-là. L’état actuel est conservé dans le dossier de profil. La fenêtre se ferme un instant.</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <location filename="../../app/ui/safety/backup_list.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
    </context>
    <context>
        <name>BackupRows</name>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>A backup is being made…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Go back to an earlier day</source>
            <translation>Revenir à un jour précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Harmonium makes a backup on each day on which you write, and keeps the last seven. They are encrypted if your conversations are. Each backup also checks your conversations for damage.</source>
            <translation>Harmonium crée une sauvegarde chaque jour où vous écrivez, et conserve les sept dernières. Elles sont chiffrées si vos conversations le sont. À chaque sauvegarde, Harmonium vérifie aussi que vos conversations ne sont pas endommagées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Last backup: {day}, {size}</source>
            <translation>Dernière sauvegarde : {day}, {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Looking for backups…</source>
            <translation>Recherche de sauvegardes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Show what is damaged…</source>
            <translation>Afficher ce qui est endommagé…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>There is no backup yet</source>
            <translation>Il n’y a pas encore de sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>What you have now is kept in the profile folder.</source>
            <translation>L’état actuel est conservé dans le dossier de profil.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Everything goes back to that day. What you have now is kept in the profile folder.</source>
            <translation>Tout redevient ce que c’était ce jour-là. L’état actuel est conservé dans le dossier de profil.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Looking for backups…</source>
            <translation>Recherche de sauvegardes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>There is no backup. Go back and choose Repair: it saves what can still be read.</source>
            <translation>Il n’y a pas de sauvegarde. Revenez en arrière et choisissez « Réparer » : ce qui peut encore être lu est sauvé.</translation>
        </message>
    </context>
    <context>
        <name>BeginMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Import conversations…</source>
            <translation>Importer des conversations…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Nothing of it is stored: it is gone when you leave it.</source>
            <translation>Rien n’en est enregistré : elle disparaît quand vous la quittez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Temporary conversation</source>
            <translation>Conversation temporaire</translation>
        </message>
    </context>
    <context>
        <name>BodyMenu</name>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy code</source>
            <translation>Copier le code</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy link address</source>
            <translation>Copier l’adresse du lien</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Quote</source>
            <translation>Citer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Next version</source>
            <translation>Version suivante</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Previous version</source>
            <translation>Version précédente</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Version {here} of {count}</source>
            <translation>Version {here} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) are in “{name}” now.</source>
            <translation>
                <numerusform>%n conversation est maintenant dans « {name} ».</numerusform>
                <numerusform>%n conversations sont maintenant dans « {name} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) were imported.</source>
            <translation>
                <numerusform>%n conversation a été importée.</numerusform>
                <numerusform>%n conversations ont été importées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>The conversation is in “{name}” now.</source>
            <translation>La conversation est maintenant dans « {name} ».</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation</source>
            <translation>Consignes pour cette conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation (there are some)</source>
            <translation>Consignes pour cette conversation (il y en a)</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Not stored</source>
            <translation>Non enregistrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Show the conversations</source>
            <translation>Afficher les conversations</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>An archive cannot be attached: unpack it first, or use Import in the menu if it holds conversations.</source>
            <translation>Une archive ne peut pas être jointe : décompressez-la d’abord, ou importez-la par le menu si elle contient des conversations.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Answering another conversation</source>
            <translation>Répond à une autre conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Ask something</source>
            <translation>Posez une question</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Let the starter model answer now</source>
            <translation>Laisser le modèle de départ répondre maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Only text can be pasted: models like gpt-oss do not see pictures.</source>
            <translation>Seul du texte peut être collé : les modèles comme gpt-oss ne voient pas les images.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Repair…</source>
            <translation>Réparer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Some of your conversations are damaged. Nothing was changed.</source>
            <translation>Certaines de vos conversations sont endommagées. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Starter model</source>
            <translation>Modèle de départ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Temporary conversation</source>
            <translation>Conversation temporaire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Thinking…</source>
            <translation>Réflexion…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Together that would be too much text to attach: add only what matters.</source>
            <translation>Cela ferait trop de texte à joindre au total : n’ajoutez que ce qui compte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Your conversations can only be read: their folder or disk is write-protected. Search and export them as usual; nothing new is kept.</source>
            <translation>Vos conversations sont en lecture seule : leur dossier ou leur disque est protégé en écriture. Cherchez-y et exportez-les comme d’habitude ; rien de nouveau n’est conservé.</translation>
        </message>
    </context>
    <context>
        <name>ChatSession</name>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>No model is chosen. Open a model file first.</source>
            <translation>Aucun modèle n’est choisi. Ouvrez d’abord un fichier de modèle.</translation>
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Stop the answer first, then delete the message.</source>
            <translation>Arrêtez d’abord la réponse, puis supprimez le message.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation>
                <numerusform>Le plus ancien message ne tient plus dans le contexte du modèle.</numerusform>
                <numerusform>Les %n plus anciens messages ne tiennent plus dans le contexte du modèle.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CitationPreview</name>
        <message>
            <location filename="../../app/ui/chat/citation_preview.py" />
            <source>Click to open</source>
            <translation>Cliquez pour ouvrir</translation>
        </message>
    </context>
    <context>
        <name>CollectionChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Collection {name}, {facts}</source>
            <translation>Collection {name}, {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Do not use {name} in this conversation</source>
            <translation>Ne pas utiliser {name} dans cette conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>{read} of {files}</source>
            <translation>{read} sur {files}</translation>
        </message>
    </context>
    <context>
        <name>CollectionHead</name>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>More about it</source>
            <translation>Plus sur la collection</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Name of the collection</source>
            <translation>Nom de la collection</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>This conversation</source>
            <translation>Cette conversation</translation>
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
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>A temporary conversation uses no collections.</source>
            <translation>Une conversation temporaire n’utilise pas de collections.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. A folder is watched: what comes into it later is read too. Any conversation can use the collection.</source>
            <translation>Déposez ici des fichiers ou des dossiers. Un dossier est surveillé : ce qui y arrive plus tard est lu aussi. Toute conversation peut utiliser la collection.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. They are read on this computer, and your questions are answered from them, with the place that proves it.</source>
            <translation>Déposez ici des fichiers ou des dossiers. Ils sont lus sur cet ordinateur, et les réponses à vos questions en sont tirées, avec l’endroit qui le prouve.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Files that only this conversation uses.</source>
            <translation>Fichiers que seule cette conversation utilise.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Find a file by its name</source>
            <translation>Chercher un fichier par son nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Left out of folders: hidden files, links, programs, pictures and sound, and what tools make for themselves (.git, node_modules, __pycache__, .venv, build). A file named .harmoniumignore in a folder says what else, in the way of .gitignore. Files are only read, never changed.</source>
            <translation>Omis dans les dossiers : les fichiers cachés, les liens, les programmes, les images et le son, et ce que les outils créent pour eux-mêmes (.git, node_modules, __pycache__, .venv, build). Un fichier nommé .harmoniumignore dans un dossier dit quoi d’autre, à la manière de .gitignore. Les fichiers sont seulement lus, jamais modifiés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>No file has “{words}” in its name.</source>
            <translation>Aucun fichier ne contient « {words} » dans son nom.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Open in its program</source>
            <translation>Ouvrir dans son programme</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>This conversation</source>
            <translation>Cette conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Use it in this conversation</source>
            <translation>L’utiliser dans cette conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What is left out of folders</source>
            <translation>Ce qui est omis dans les dossiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What was read…</source>
            <translation>Ce qui a été lu…</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>A command, a conversation, a saved prompt</source>
            <translation>Une commande, une conversation, un prompt enregistré</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Add to the message</source>
            <translation>Ajouter au message</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Answer now</source>
            <translation>Répondre maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach a folder…</source>
            <translation>Joindre un dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach files…</source>
            <translation>Joindre des fichiers…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Collections</source>
            <translation>Collections</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Documents…</source>
            <translation>Documents…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>End the thinking and answer with what there is</source>
            <translation>Mettre fin à la réflexion et répondre en l’état</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Instructions for this conversation…</source>
            <translation>Consignes pour cette conversation…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Keep this text as a saved prompt…</source>
            <translation>Enregistrer ce texte comme prompt…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model: {name}</source>
            <translation>Modèle : {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Not in a temporary conversation</source>
            <translation>Pas dans une conversation temporaire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Open model file…</source>
            <translation>Ouvrir un fichier de modèle…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Quoted text</source>
            <translation>Texte cité</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Read everything</source>
            <translation>Tout lire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Saved prompts	/</source>
            <translation>Prompts enregistrés	/</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>The model that answers</source>
            <translation>Le modèle qui répond</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Your message</source>
            <translation>Votre message</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>{name} (cannot be used)</source>
            <translation>{name} (inutilisable)</translation>
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
            <translation>Contexte</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Copy all of this</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Cores</source>
            <translation>Cœurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Give the memory back</source>
            <translation>Libérer la mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>In memory</source>
            <translation>En mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Instructions</source>
            <translation>Jeux d’instructions</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Look again</source>
            <translation>Examiner de nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Looking at this computer…</source>
            <translation>Examen de cet ordinateur…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory speed</source>
            <translation>Débit de la mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>No model is in memory. The next question loads it.</source>
            <translation>Aucun modèle n’est en mémoire. La prochaine question le chargera.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Reads</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What models compute on</source>
            <translation>Sur quoi calculent les modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>Les capacités de cet ordinateur n’ont pas pu être déterminées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Writes</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>could not be loaded</source>
            <translation>n’a pas pu être chargé</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>driver {driver}</source>
            <translation>pilote {driver}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>not needed</source>
            <translation>pas nécessaire</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{cores} cores, {threads} threads</source>
            <translation>{cores} cœurs, {threads} threads</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{free} of {total} free</source>
            <translation>{free} libres sur {total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{name} is in memory, ready to answer.</source>
            <translation>{name} est en mémoire, prêt à répondre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} GB/s, measured</source>
            <translation>{number} Go/s, mesurés</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens</source>
            <translation>{number} jetons</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s</source>
            <translation>{number} jetons/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s ({certainty})</source>
            <translation>{number} jetons/s ({certainty})</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{total}, of which {free} are free</source>
            <translation>{total}, dont {free} libres</translation>
        </message>
    </context>
    <context>
        <name>Connections</name>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of the update {subject}</source>
            <translation>Téléchargement de la mise à jour {subject}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of {subject}</source>
            <translation>Téléchargement de {subject}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Files of {subject}</source>
            <translation>Fichiers de {subject}</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Look for an update of Harmonium</source>
            <translation>Recherche d’une mise à jour d’Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Nobody asked for this</source>
            <translation>Personne ne l’a demandé</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Search for “{subject}”</source>
            <translation>Recherche de « {subject} »</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>by a command</source>
            <translation>par une commande</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>in the program part “{program}”</source>
            <translation>dans la partie « {program} » du programme</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>no address was named</source>
            <translation>aucune adresse indiquée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>not finished</source>
            <translation>non terminée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused, Harmonium was offline</source>
            <translation>refusée, Harmonium était hors ligne</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>{sent} sent, {received} received</source>
            <translation>{sent} envoyés, {received} reçus</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>“{subject}” tried this by itself</source>
            <translation>« {subject} » l’a tenté de sa propre initiative</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln connection(s) since installation</source>
            <translation>
                <numerusform>%Ln connexion depuis l’installation</numerusform>
                <numerusform>%Ln connexions depuis l’installation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln more attempt(s) were refused.</source>
            <translation>
                <numerusform>%Ln autre tentative a été refusée.</numerusform>
                <numerusform>%Ln autres tentatives ont été refusées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections, the latest first</source>
            <translation>Connexions, les plus récentes d’abord</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copy the list</source>
            <translation>Copier la liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/offline.py" />
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Harmonium was started with --offline. It stays offline until you quit it.</source>
            <translation>Harmonium a été lancé avec --offline. Il reste hors ligne jusqu’à ce que vous le quittiez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>No connection in the list has these words.</source>
            <translation>Aucune connexion de la liste ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Nothing is downloaded or searched for, whatever you click.</source>
            <translation>Rien n’est téléchargé ni recherché, où que vous cliquiez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list</source>
            <translation>Rechercher dans la liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list of connections</source>
            <translation>Rechercher dans la liste des connexions</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Stay offline</source>
            <translation>Rester hors ligne</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>This file keeps Harmonium offline. While it exists, that cannot be changed here:</source>
            <translation>Ce fichier garde Harmonium hors ligne. Tant qu’il existe, cela ne peut pas être changé ici :</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>When you look for an update, {host} learns which of its files you ask for, and nothing else.</source>
            <translation>Quand vous cherchez une mise à jour, {host} apprend lesquels de ses fichiers vous demandez, et rien d’autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Your questions, answers, documents and settings are never sent. Only when you search for a model or download one does {host} learn something: the words of the search, the name of the model, and your access token if the model needs one. Files may come from other computers that {host} names. Those never get your access token.</source>
            <translation>Vos questions, réponses, documents et paramètres ne sont jamais envoyés. C’est seulement quand vous cherchez ou téléchargez un modèle que {host} apprend quelque chose : les mots de la recherche, le nom du modèle, et votre jeton d’accès si le modèle en demande un. Les fichiers peuvent venir d’autres ordinateurs que {host} indique. Ceux-ci ne reçoivent jamais votre jeton d’accès.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>“{reason}”</source>
            <translation>« {reason} »</translation>
        </message>
    </context>
    <context>
        <name>Contents</name>
        <message>
            <location filename="../../app/ui/help/contents.py" />
            <source>Contents</source>
            <translation>Sommaire</translation>
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
            <translation>{percent} % du contexte</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{used} of the {all} tokens that the model can read at once, with what you are writing now.</source>
            <translation>{used} des {all} jetons que le modèle peut lire à la fois, y compris ce que vous êtes en train d’écrire.</translation>
        </message>
    </context>
    <context>
        <name>ContextWarning</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>The oldest %n message(s) will not fit: the model will not see them.</source>
            <translation>
                <numerusform>Le plus ancien message ne tiendra pas : le modèle ne le verra pas.</numerusform>
                <numerusform>Les %n plus anciens messages ne tiendront pas : le modèle ne les verra pas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text or remove an attachment.</source>
            <translation>Trop long d’environ {tokens} jetons : raccourcissez le texte ou retirez une pièce jointe.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text.</source>
            <translation>Trop long d’environ {tokens} jetons : raccourcissez le texte.</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the conversation</source>
            <translation>Nouveau nom de la conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the folder</source>
            <translation>Nouveau nom du dossier</translation>
        </message>
    </context>
    <context>
        <name>ConversationItemModel</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, collapsed</source>
            <translation>Dossier {name}, replié</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, expanded</source>
            <translation>Dossier {name}, déplié</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, being answered</source>
            <translation>{title}, réponse en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, pinned</source>
            <translation>{title}, épinglée</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Unpin</source>
            <translation>Détacher</translation>
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
        <name>Cover</name>
        <message>
            <location filename="../../app/ui/protection/cover.py" />
            <source>Harmonium is locked</source>
            <translation>Harmonium est verrouillé</translation>
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>%n part(s) could not be read</source>
            <translation>
                <numerusform>%n partie n’a pas pu être lue</numerusform>
                <numerusform>%n parties n’ont pas pu être lues</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Answer again, from all of the text: this takes longer</source>
            <translation>Répondre de nouveau, à partir de tout le texte : c’est plus long</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything</source>
            <translation>Tout lire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything for this question</source>
            <translation>Tout lire pour cette question</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on none of the documents</source>
            <translation>Ne s’appuie sur aucun des documents</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {0}</source>
            <translation>S’appuie sur des passages de {0}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {used} of %n document(s)</source>
            <translation>
                <numerusform>S’appuie sur des passages de {used} document sur %n</numerusform>
                <numerusform>S’appuie sur des passages de {used} des %n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of %n document(s)</source>
            <translation>
                <numerusform>S’appuie sur tout le texte de %n document</numerusform>
                <numerusform>S’appuie sur tout le texte de %n documents</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of {0}</source>
            <translation>S’appuie sur tout le texte de {0}</translation>
        </message>
    </context>
    <context>
        <name>DamageDialog</name>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Damaged conversations</source>
            <translation>Conversations endommagées</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. The damaged files are kept. The disk may be about to fail: copy the profile folder to another one.</source>
            <translation>La réparation conserve chaque message encore lisible. Les messages manquants sont repris d’une sauvegarde s’ils s’y trouvent, et signalés sinon. Les fichiers endommagés sont conservés. Le disque est peut-être sur le point de tomber en panne : copiez le dossier de profil sur un autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
    </context>
    <context>
        <name>DamageNotices</name>
        <message>
            <location filename="../../app/ui/safety/damage_notices.py" />
            <source>Show…</source>
            <translation>Afficher…</translation>
        </message>
    </context>
    <context>
        <name>DamagedPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. Whatever you choose, the damaged files are kept.</source>
            <translation>La réparation conserve chaque message encore lisible. Les messages manquants sont repris d’une sauvegarde s’ils s’y trouvent, et signalés sinon. Quel que soit votre choix, les fichiers endommagés sont conservés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Some of your conversations are damaged</source>
            <translation>Certaines de vos conversations sont endommagées</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>This file is damaged, and was left untouched:</source>
            <translation>Ce fichier est endommagé et n’a pas été modifié :</translation>
        </message>
    </context>
    <context>
        <name>Deletions</name>
        <message numerus="yes">
            <location filename="../../app/ui/deletions.py" />
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n conversation a été supprimée.</numerusform>
                <numerusform>%n conversations ont été supprimées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>The conversation was deleted.</source>
            <translation>La conversation a été supprimée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>“{title}” was deleted.</source>
            <translation>« {title} » a été supprimée.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>The passphrase is set.</source>
            <translation>La phrase de passe est définie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here and answers from now on.</source>
            <translation>{name} est là et répond désormais.</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here.</source>
            <translation>{name} est là.</translation>
        </message>
    </context>
    <context>
        <name>DocumentChip</name>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Open in its program</source>
            <translation>Ouvrir dans son programme</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read it again</source>
            <translation>Le relire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read {name} again</source>
            <translation>Relire {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove from this conversation</source>
            <translation>Retirer de cette conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>What was read of it…</source>
            <translation>Ce qui en a été lu…</translation>
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
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>DocumentCollections</name>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>There is nothing in it that can be read.</source>
            <translation>Il n’y a là rien qui puisse être lu.</translation>
        </message>
    </context>
    <context>
        <name>DocumentCommands</name>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed.</source>
            <translation>« {name} » a été retiré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed: add the file again to see it.</source>
            <translation>« {name} » a été retiré : ajoutez de nouveau le fichier pour le voir.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetails</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Extent</source>
            <translation>Étendue</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>How much of it is read</source>
            <translation>Part déjà lue</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Left out, or not as you see it</source>
            <translation>Omis, ou différent de ce que vous voyez</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Open in its program</source>
            <translation>Ouvrir dans son programme</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>about {n} tokens</source>
            <translation>environ {n} jetons</translation>
        </message>
    </context>
    <context>
        <name>DocumentFileDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Documents ({patterns})</source>
            <translation>Documents ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>DocumentFolderDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach a folder</source>
            <translation>Joindre un dossier</translation>
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
                <numerusform>%Ln en cours de lecture</numerusform>
                <numerusform>%Ln en cours de lecture</numerusform>
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
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Being read; you can ask already</source>
            <translation>Lecture en cours ; vous pouvez déjà demander</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Read everything</source>
            <translation>Tout lire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Searched</source>
            <translation>Par recherche</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Show or hide the documents ({count})</source>
            <translation>Afficher ou masquer les documents ({count})</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The model reads all of it before it answers.</source>
            <translation>Le modèle lit tout avant de répondre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The next question is answered from all of the text, read part by part.
That takes its time, and is right for “summarise”, “list all”, “how many”.</source>
            <translation>La prochaine question reçoit une réponse tirée de tout le texte, lu partie par partie.
Cela prend du temps et convient à « résume », « liste tous », « combien ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Up to {room} tokens of text are read whole. What does not fit is searched: the model opens the places that it finds.</source>
            <translation>Jusqu’à {room} jetons de texte sont lus en entier. Dans ce qui dépasse, le modèle fait des recherches : il ouvre les endroits qu’il trouve.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Whole text: {used} of {room} tokens</source>
            <translation>Texte entier : {used} sur {room} jetons</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>{whole} whole ({used} of {room} tokens), the rest searched</source>
            <translation>{whole} en entier ({used} sur {room} jetons), le reste par recherche</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <location filename="../../app/ui/documents/document_list.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Nothing of this document is read yet.</source>
            <translation>Rien de ce document n’est encore lu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>There is no text in this document.</source>
            <translation>Il n’y a pas de texte dans ce document.</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>This document is not here any longer. Add the file again to see it.</source>
            <translation>Ce document n’est plus ici. Ajoutez de nouveau le fichier pour le voir.</translation>
        </message>
    </context>
    <context>
        <name>DocumentViews</name>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The system has no program for “{name}”, or the file is gone: look for it in its folder.</source>
            <translation>Le système n’a pas de programme pour « {name} », ou le fichier n’est plus là : cherchez-le dans son dossier.</translation>
        </message>
    </context>
    <context>
        <name>DocumentWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln not read</source>
            <translation>
                <numerusform>%Ln non lu</numerusform>
                <numerusform>%Ln non lus</numerusform>
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
                <numerusform>%Ln feuille</numerusform>
                <numerusform>%Ln feuilles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln slide(s)</source>
            <translation>
                <numerusform>%Ln diapositive</numerusform>
                <numerusform>%Ln diapositives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln en attente</numerusform>
                <numerusform>%Ln en attente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>It could not be read.</source>
            <translation>Il n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>No files yet</source>
            <translation>Encore aucun fichier</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>Page(s) {numbers}</source>
            <translation>
                <numerusform>Page {numbers}</numerusform>
                <numerusform>Pages {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read</source>
            <translation>Lu</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read in part: {extent}</source>
            <translation>Lu en partie : {extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read: {extent}</source>
            <translation>Lu : {extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading, {percent}</source>
            <translation>Lecture, {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>The file is gone or out of reach. What was read of it can still be searched.</source>
            <translation>Le fichier n’est plus là ou est hors d’atteinte. On peut encore chercher dans ce qui en a été lu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>There is text that nobody sees in the document; the model reads it.</source>
            <translation>Il y a là du texte que personne ne voit dans le document ; le modèle le lit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Waits to be read</source>
            <translation>En attente d’être lu</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>file is gone</source>
            <translation>fichier absent</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>reading</source>
            <translation>lecture</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>waiting</source>
            <translation>en attente</translation>
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
            <translation>{places} : {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{read} of {extent}</source>
            <translation>{read} sur {extent}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… et %Ln autre</numerusform>
                <numerusform>… et %Ln autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>%n file(s) were removed. They stay where they are.</source>
            <translation>
                <numerusform>%n fichier a été retiré. Il reste où il est.</numerusform>
                <numerusform>%n fichiers ont été retirés. Ils restent où ils sont.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete “{name}”? What was read of its files is forgotten; the files stay.</source>
            <translation>Supprimer « {name} » ? Ce qui a été lu de ses fichiers est oublié ; les fichiers restent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Drop files or folders to add them here</source>
            <translation>Déposez des fichiers ou des dossiers pour les ajouter ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>New collection</source>
            <translation>Nouvelle collection</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” is no longer watched. Its files stay where they are.</source>
            <translation>« {name} » n’est plus surveillé. Ses fichiers restent où ils sont.</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” was removed. The file stays.</source>
            <translation>« {name} » a été retiré. Le fichier reste.</translation>
        </message>
    </context>
    <context>
        <name>DownloadCard</name>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel the download of {name}</source>
            <translation>Annuler le téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Download of {name}</source>
            <translation>Téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on with the download of {name}</source>
            <translation>Reprendre le téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>It is here, and it is exactly the published file.</source>
            <translation>Le fichier est là, et c’est exactement celui qui a été publié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep the download of {name}</source>
            <translation>Garder le téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause the download of {name}</source>
            <translation>Mettre en pause le téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take off the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take {name} off the list</source>
            <translation>Retirer {name} de la liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away the {size} that are here already?</source>
            <translation>Supprimer les {size} déjà téléchargés ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away what is here of {name}</source>
            <translation>Supprimer ce qui est déjà téléchargé de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw it away</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try to download {name} again</source>
            <translation>Réessayer de télécharger {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use it</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use {name}</source>
            <translation>Utiliser {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>{received} of {total}</source>
            <translation>{received} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Do not take it in</source>
            <translation>Ne pas l’ajouter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Download of {name}</source>
            <translation>Téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Go on with the download</source>
            <translation>Reprendre le téléchargement</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Import of {name}</source>
            <translation>Importation de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Pause the download</source>
            <translation>Mettre en pause le téléchargement</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Show all downloads</source>
            <translation>Afficher tous les téléchargements</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Taking the file in and checking it</source>
            <translation>Ajout et vérification du fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
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
            <translation>Vérification de l’intégrité…</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Could not be fetched</source>
            <translation>Le téléchargement a échoué</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Here, and checked</source>
            <translation>Téléchargé et vérifié</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Paused at {percent}</source>
            <translation>En pause à {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waiting; it goes on by itself</source>
            <translation>En attente ; reprise automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waits for the one before it</source>
            <translation>En attente du téléchargement précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{number} MB/s</source>
            <translation>{number} Mo/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{time} left</source>
            <translation>encore {time}</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <location filename="../../app/services/downloads.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or bring the model file here from another computer.</source>
            <translation>Harmonium est en mode hors ligne : désactivez-le dans les paramètres, ou apportez le fichier du modèle depuis un autre ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Back to no limit</source>
            <translation>Supprimer la limite</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Download limit</source>
            <translation>Limite de téléchargement</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads go on after a lost connection, and after Harmonium was closed. What arrives is compared with what was published before a model is used.</source>
            <translation>Les téléchargements reprennent après une coupure de connexion, et après la fermeture d’Harmonium. Avant qu’un modèle soit utilisé, ce qui est arrivé est comparé à ce qui a été publié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Get a model</source>
            <translation>Obtenir un modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Harmonium is offline by choice: nothing is fetched until you change it.</source>
            <translation>Harmonium est en mode hors ligne : rien n’est téléchargé tant que vous n’y changez rien.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>In megabytes a second, for all downloads together.</source>
            <translation>En mégaoctets par seconde, pour tous les téléchargements ensemble.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Nothing is being downloaded.</source>
            <translation>Aucun téléchargement en cours.</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <location filename="../../app/ui/drop_hint.py" />
            <source>Drop files or folders to ask about them, or a model file to open it</source>
            <translation>Déposez des fichiers ou des dossiers pour poser des questions dessus, ou un fichier de modèle pour l’ouvrir</translation>
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
            <translation>Examen de cet ordinateur…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>This computer's memory</source>
            <translation>Mémoire de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Writes {writing} tokens/s ({certainty}); reads {reading} tokens/s.</source>
            <translation>Écrit {writing} jetons/s ({certainty}) ; lit {reading} jetons/s.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card, the experts of {experts} of them in the computer's memory.</source>
            <translation>{number} couches sur {all} dans la carte graphique, dont {experts} avec leurs experts dans la mémoire de l’ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card.</source>
            <translation>{number} couches sur {all} dans la carte graphique.</translation>
        </message>
    </context>
    <context>
        <name>EffortButton</name>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High effort</source>
            <translation>Effort élevé</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High: thinks long, for hard problems</source>
            <translation>Élevé : réfléchit longtemps, pour les problèmes difficiles</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>How long the model thinks before it answers</source>
            <translation>Combien de temps le modèle réfléchit avant de répondre</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low</source>
            <translation>Faible</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low effort</source>
            <translation>Effort faible</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low: answers quickly, thinks little</source>
            <translation>Faible : répond vite, réfléchit peu</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium effort</source>
            <translation>Effort moyen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium: a good balance for most questions</source>
            <translation>Moyen : un bon équilibre pour la plupart des questions</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort</source>
            <translation>Sans niveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort levels</source>
            <translation>Pas de niveaux d’effort</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>This model cannot be told how long to think; gpt-oss can.</source>
            <translation>On ne peut pas indiquer à ce modèle combien de temps réfléchir ; à gpt-oss, si.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>environ %n minute</numerusform>
                <numerusform>environ %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n second(s)</source>
            <translation>
                <numerusform>environ %n seconde</numerusform>
                <numerusform>environ %n secondes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about an hour</source>
            <translation>environ une heure</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>more than an hour</source>
            <translation>plus d’une heure</translation>
        </message>
    </context>
    <context>
        <name>EncryptingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypted so far</source>
            <translation>Déjà chiffré</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypting your conversations</source>
            <translation>Chiffrement de vos conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>This happens once. Nothing is lost if it is interrupted.</source>
            <translation>Cela n’arrive qu’une fois. Rien n’est perdu en cas d’interruption.</translation>
        </message>
    </context>
    <context>
        <name>EndPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Nothing was changed</source>
            <translation>Rien n’a été modifié</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Open Harmonium</source>
            <translation>Ouvrir Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repaired</source>
            <translation>Réparation terminée</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restored</source>
            <translation>Restauration terminée</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>The files from before are kept in:</source>
            <translation>Les fichiers précédents sont conservés dans :</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your documents will be read again.</source>
            <translation>Vos documents seront relus.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Answering…</source>
            <translation>Réponse en cours…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Checking the model file… {percent} %</source>
            <translation>Vérification du fichier du modèle… {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Loading model… {percent} %</source>
            <translation>Chargement du modèle… {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model not loaded</source>
            <translation>Modèle non chargé</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded</source>
            <translation>Modèle déchargé</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded after a pause</source>
            <translation>Modèle déchargé après une pause</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded for other programs</source>
            <translation>Modèle déchargé pour d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Other programs need the memory, so the model gave it back. The next question loads it again.</source>
            <translation>D’autres programmes ont besoin de la mémoire, le modèle l’a donc libérée. La prochaine question le rechargera.</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Starting the engine…</source>
            <translation>Démarrage du moteur…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Testing the model…</source>
            <translation>Test du modèle…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>The model is not running</source>
            <translation>Le modèle est à l’arrêt</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Also remove the models in this folder</source>
            <translation>Supprimer aussi les modèles de ce dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Erase everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>The keys are destroyed first, so that nobody can read what may be left on this disk. Copies of the folder that were made before can still be opened with the passphrase or the recovery code.</source>
            <translation>Les clés sont détruites en premier, pour que personne ne puisse lire ce qui resterait sur ce disque. Les copies du dossier faites auparavant peuvent toujours être ouvertes avec la phrase de passe ou le code de récupération.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This profile is not encrypted. The files are overwritten, but modern disks may keep older copies of what was in them.</source>
            <translation>Ce profil n’est pas chiffré. Les fichiers sont écrasés, mais les disques modernes peuvent garder d’anciennes copies de leur contenu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This removes all conversations, prompts, settings and backups of this profile, and what Harmonium has stored of your documents. Then Harmonium closes. Files elsewhere stay, such as the documents themselves and exports.</source>
            <translation>Les conversations, prompts, paramètres et sauvegardes de ce profil sont tous supprimés, ainsi que ce que Harmonium a enregistré de vos documents. Ensuite, Harmonium se ferme. Les fichiers qui se trouvent ailleurs restent, comme les documents eux-mêmes et les exports.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Type “{word}” to confirm. This cannot be undone.</source>
            <translation>Saisissez « {word} » pour confirmer. Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>erase</source>
            <translation>effacer</translation>
        </message>
    </context>
    <context>
        <name>ErasingWindow</name>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Erasing everything</source>
            <translation>Effacement de tout en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium closes when it is done. If it is interrupted, it goes on next time.</source>
            <translation>Harmonium se ferme quand c’est terminé. En cas d’interruption, l’effacement reprend la prochaine fois.</translation>
        </message>
    </context>
    <context>
        <name>ExpertPage</name>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>16 bits</source>
            <translation>16 bits</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits</source>
            <translation>8 bits</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits take half the memory; gpt-oss becomes slower with them.</source>
            <translation>8 bits prennent moitié moins de mémoire ; gpt-oss en devient plus lent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic: {value}</source>
            <translation>Automatique : {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Back to the three choices</source>
            <translation>Revenir aux trois choix</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Batch</source>
            <translation>Taille de lot</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Counted from the last one; one more than there are takes the output, too.</source>
            <translation>Comptées à partir de la dernière ; une de plus que leur nombre inclut aussi la sortie.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Every value</source>
            <translation>Toutes les valeurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Experts are most of the weights, and few are used for each token.</source>
            <translation>Les experts forment l’essentiel des poids, et peu d’entre eux servent pour chaque jeton.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>How many processor cores compute.</source>
            <translation>Combien de cœurs du processeur calculent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>In tokens: how much of a conversation the model sees.</source>
            <translation>En jetons : la part d’une conversation que voit le modèle.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers on the graphics card</source>
            <translation>Couches sur la carte graphique</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers whose experts stay in the computer's memory</source>
            <translation>Couches dont les experts restent dans la mémoire de l’ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Less memory for the context, and faster.</source>
            <translation>Moins de mémoire pour le contexte, et plus rapide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Loads faster, and lets a model that is too big run from the disk.</source>
            <translation>Charge plus vite, et permet à un modèle trop grand de tourner depuis le disque.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Lock it in memory</source>
            <translation>Verrouiller en mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Map the file into memory</source>
            <translation>Projeter le fichier en mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Microbatch</source>
            <translation>Taille de micro-lot</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Precision of the context</source>
            <translation>Précision du contexte</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Processor only</source>
            <translation>Processeur seul</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>The system cannot move it to the disk; it may refuse.</source>
            <translation>Le système ne peut pas le déplacer sur le disque ; il peut refuser.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens computed together. More read faster and take memory.</source>
            <translation>Jetons calculés ensemble. Plus il y en a, plus la lecture est rapide et plus elle prend de mémoire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens that are read in one go; until then a stop has to wait.</source>
            <translation>Jetons lus d’un seul coup ; un arrêt doit attendre jusque-là.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What computes.</source>
            <translation>Ce qui calcule.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What is automatic follows from the choice and from this computer.</source>
            <translation>Ce qui est automatique découle du choix et de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>All branches, for Harmonium to import again</source>
            <translation>Toutes les branches, à réimporter dans Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Export %n conversation(s)</source>
            <translation>
                <numerusform>Exporter la conversation</numerusform>
                <numerusform>Exporter %n conversations</numerusform>
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
            <translation>La branche affichée en texte brut, pour les notes et les éditeurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch for any browser, without scripts</source>
            <translation>La branche affichée pour tout navigateur, sans scripts</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch on pages, to print or to send</source>
            <translation>La branche affichée sur des pages, à imprimer ou à envoyer</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant</source>
            <translation>Non filtré, peut-être faux ou déplaisant</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant; with the tool steps</source>
            <translation>Non filtré, peut-être faux ou déplaisant ; avec les étapes d’outil</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>With the raw reasoning</source>
            <translation>Avec le raisonnement brut</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>A part of the program failed and did not finish what it was doing.</source>
            <translation>Une partie du programme est tombée en panne et n’a pas achevé ce qu’elle faisait.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Something went wrong inside Harmonium</source>
            <translation>Un problème est survenu dans Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Start again</source>
            <translation>Redémarrer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>There are %n other problem(s) as well.</source>
            <translation>
                <numerusform>Il y a aussi %n autre problème.</numerusform>
                <numerusform>Il y a aussi %n autres problèmes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>This has happened %n time(s).</source>
            <translation>
                <numerusform>Cela s’est produit %n fois.</numerusform>
                <numerusform>Cela s’est produit %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>You can go on. If something does not work as it should afterwards, start Harmonium again.</source>
            <translation>Vous pouvez continuer. Si quelque chose ne fonctionne pas bien ensuite, redémarrez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Your conversations and documents are stored as they were. An answer that is being written goes on.</source>
            <translation>Vos conversations et vos documents sont enregistrés tels qu’ils étaient. Une réponse en cours d’écriture se poursuit.</translation>
        </message>
    </context>
    <context>
        <name>FailureViews</name>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Harmonium ended unexpectedly last time. Nothing that was stored is lost.</source>
            <translation>Harmonium s’est arrêté de façon inattendue la dernière fois. Rien de ce qui était enregistré n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The report was copied.</source>
            <translation>Le rapport a été copié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The same problem inside Harmonium has come up again.</source>
            <translation>Le même problème est réapparu dans Harmonium.</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPopup</name>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>A note, if you like. It stays on this computer.</source>
            <translation>Une note, si vous voulez. Elle reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Remove the rating</source>
            <translation>Retirer l’évaluation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was good about it?</source>
            <translation>Qu’est-ce qui était bien ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was wrong?</source>
            <translation>Qu’est-ce qui n’allait pas ?</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>As it suits the disk</source>
            <translation>Selon le disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Copy it into the models folder</source>
            <translation>Le copier dans le dossier des modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Drop a model file (.gguf) here, from a stick or from another program. It is checked before it is used.</source>
            <translation>Déposez ici un fichier de modèle (.gguf), depuis une clé USB ou un autre programme. Il est vérifié avant d’être utilisé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>How a file is taken in</source>
            <translation>Comment un fichier est ajouté</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>I have the file</source>
            <translation>J’ai le fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Leave it where it lies</source>
            <translation>Le laisser où il est</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Link it into the models folder</source>
            <translation>Le lier dans le dossier des modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Where it is kept</source>
            <translation>Où il est conservé</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Close other large programs while it answers.</source>
            <translation>Fermez les autres programmes lourds pendant qu’il répond.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Download it anew</source>
            <translation>Télécharger de nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Forecast: {speed}, {context} context.
{pace}</source>
            <translation>Prévision : {speed}, contexte {context}.
{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name}</source>
            <translation>Télécharger {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name} anyway</source>
            <translation>Télécharger {name} quand même</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Go on with the download</source>
            <translation>Reprendre le téléchargement</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Harmonium is offline, so nothing is downloaded. Fetch the file on another computer and bring it here.</source>
            <translation>Harmonium est hors ligne, rien n’est donc téléchargé. Récupérez le fichier sur un autre ordinateur et apportez-le ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>I have the file…</source>
            <translation>J’ai le fichier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It can be used where it is: nothing has to be downloaded ({size}).</source>
            <translation>Il peut être utilisé là où il est : rien à télécharger ({size}).</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory.</source>
            <translation>Il demande {memory} de mémoire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory. From the disk it would run too: {speed}. {pace}</source>
            <translation>Il demande {memory} de mémoire. Depuis le disque, il tournerait aussi : {speed}. {pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Its answers are worth more than those of the starter model.</source>
            <translation>Ses réponses valent mieux que celles du modèle de départ.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Looking whether it fits this computer…</source>
            <translation>Vérification de sa compatibilité avec cet ordinateur…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open a GGUF file here, or drop it onto this window.</source>
            <translation>Ouvrez ici un fichier GGUF, ou déposez-le sur cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open model file…</source>
            <translation>Ouvrir un fichier de modèle…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>See other models…</source>
            <translation>Autres modèles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use it</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use {name}</source>
            <translation>Utiliser {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{app} already has {name}</source>
            <translation>{app} a déjà {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} could not be fetched</source>
            <translation>{name} n’a pas pu être téléchargé</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} fits this computer</source>
            <translation>{name} convient à cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is large for this computer</source>
            <translation>{name} est grand pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is not here yet</source>
            <translation>{name} n’est pas encore là</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is on this computer</source>
            <translation>{name} est sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is too large for this computer</source>
            <translation>{name} est trop grand pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} just fits this computer</source>
            <translation>{name} convient tout juste à cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>FolderChips</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folders</source>
            <translation>Dossiers surveillés</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete the folder</source>
            <translation>Supprimer le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation here</source>
            <translation>Nouvelle conversation ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>In other programs</source>
            <translation>Dans d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>LM Studio, Ollama, Jan, GPT4All and Hugging Face keep no model here.</source>
            <translation>LM Studio, Ollama, Jan, GPT4All et Hugging Face n’ont aucun modèle ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again</source>
            <translation>Chercher de nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again for models of other programs</source>
            <translation>Chercher de nouveau les modèles d’autres programmes</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Looking into the folders of other programs…</source>
            <translation>Recherche dans les dossiers d’autres programmes…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>These need no download: their files are used, and left as they are.</source>
            <translation>Ceux-ci n’ont pas à être téléchargés : leurs fichiers sont utilisés, sans être modifiés.</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>An answer that took more than ten seconds, or a model that was fetched, while the window is not in front.</source>
            <translation>Une réponse qui a pris plus de dix secondes, ou un modèle téléchargé, quand la fenêtre n’est pas au premier plan.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Every new conversation begins with them; each can have its own.</source>
            <translation>Chaque nouvelle conversation commence avec elles ; chacune peut avoir les siennes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>For example: Answer briefly, in German.</source>
            <translation>Par exemple : Réponds brièvement, en français.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Harmonium then stays ready there when its window is closed, with the model in memory.</source>
            <translation>Harmonium y reste alors prêt quand sa fenêtre est fermée, avec le modèle en mémoire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>How long gpt-oss thinks in a new conversation.</source>
            <translation>Combien de temps gpt-oss réfléchit dans une nouvelle conversation.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Instructions for the model</source>
            <translation>Consignes pour le modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Low</source>
            <translation>Faible</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Reasoning effort</source>
            <translation>Effort de raisonnement</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Send messages with</source>
            <translation>Envoyer les messages avec</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Show an icon in the notification area</source>
            <translation>Afficher une icône dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Tell me when something is ready</source>
            <translation>M’avertir quand quelque chose est prêt</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The other one begins a new line; Shift+Enter always does.</source>
            <translation>L’autre touche commence une nouvelle ligne ; Maj+Entrée le fait toujours.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The system's ({language})</source>
            <translation>Langue du système ({language})</translation>
        </message>
    </context>
    <context>
        <name>GenerationPage</name>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Every field may stay automatic: then the values of the model's maker hold, and the effort decides how long it thinks.</source>
            <translation>Chaque champ peut rester automatique : les valeurs de l’éditeur du modèle s’appliquent alors, et l’effort détermine combien de temps il réfléchit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>How freely words are chosen. 0 gives the same answer every time.</source>
            <translation>Avec quelle liberté les mots sont choisis. 0 donne chaque fois la même réponse.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens, reasoning included. A word is about one and a half.</source>
            <translation>En jetons, raisonnement compris. Un mot en vaut environ un et demi.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens. Then the model has to answer with what it has.</source>
            <translation>En jetons. Ensuite, le modèle doit répondre avec ce qu’il a.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Leaves out words that are less likely than this share of all.</source>
            <translation>Écarte les mots moins probables que cette part de l’ensemble.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest answer</source>
            <translation>Réponse la plus longue</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest reasoning</source>
            <translation>Raisonnement le plus long</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Temperature</source>
            <translation>Température</translation>
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
            <translation>Pour classer des textes, et le petit modèle de départ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Get a model</source>
            <translation>Obtenir un modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Looking at what this computer can do…</source>
            <translation>Examen des capacités de cet ordinateur…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Models that need an account</source>
            <translation>Modèles qui demandent un compte</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Search for others</source>
            <translation>En chercher d’autres</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>The first one suits this computer best. A model is one large file; it is fetched once, and then answers without the internet.</source>
            <translation>Le premier convient le mieux à cet ordinateur. Un modèle est un gros fichier ; il est téléchargé une fois, puis répond sans internet.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>Les capacités de cet ordinateur n’ont pas pu être déterminées.</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Forward</source>
            <translation>Avancer</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Nothing in the guide has these words.</source>
            <translation>Aucun passage du guide ne contient ces mots.</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Search the guide</source>
            <translation>Rechercher dans le guide</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>The guide is missing from this installation: install Harmonium again.</source>
            <translation>Le guide manque dans cette installation : réinstallez Harmonium.</translation>
        </message>
    </context>
    <context>
        <name>HubSearch</name>
        <message numerus="yes">
            <location filename="../../app/ui/models/hub_search.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Asking {host}…</source>
            <translation>Interrogation de {host}…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>For example: qwen 3</source>
            <translation>Par exemple : qwen 3</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Harmonium is offline by choice. Turn that off in the settings first.</source>
            <translation>Harmonium est en mode hors ligne. Désactivez-le d’abord dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Nothing found. Try fewer or other words.</source>
            <translation>Aucun résultat. Essayez avec moins de mots ou d’autres mots.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search for models</source>
            <translation>Rechercher des modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>This asks {host}, and sends what you typed there. Others publish these models; not all of them work.</source>
            <translation>Cela interroge {host} et y envoie ce que vous avez saisi. Ces modèles sont publiés par d’autres ; tous ne fonctionnent pas.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Branches, dates and reasoning are kept. Pictures and other attachments that are no text leave a note. The files themselves stay as they are.</source>
            <translation>Les branches, les dates et le raisonnement sont conservés. Les images et les autres pièces jointes qui ne sont pas du texte laissent une note. Les fichiers eux-mêmes ne changent pas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Import conversations</source>
            <translation>Importer des conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .chat file, or the folder of its models, where they lie</source>
            <translation>un fichier .chat, ou le dossier des modèles, où ils se trouvent</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .json file from “Export”, or a folder of them</source>
            <translation>un fichier .json venant d’« Exporter », ou un dossier qui en contient</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the .zip from “Export data”, or its conversations.json</source>
            <translation>le .zip venant d’« Exporter les données », ou son conversations.json</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder .lmstudio/conversations, or one of its files</source>
            <translation>le dossier .lmstudio/conversations, ou l’un de ses fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder “threads” in its data folder, or one of them</source>
            <translation>le dossier « threads » du dossier de données, ou l’un de ceux qu’il contient</translation>
        </message>
    </context>
    <context>
        <name>InstructionsPanel</name>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>For example: Answer in French, in short sentences.</source>
            <translation>Par exemple : Réponds en anglais, par phrases courtes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Instructions for this conversation</source>
            <translation>Consignes pour cette conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>New conversations begin with this</source>
            <translation>Les nouvelles conversations commencent ainsi</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Use as default for new conversations</source>
            <translation>Utiliser pour les nouvelles conversations</translation>
        </message>
    </context>
    <context>
        <name>JumpButton</name>
        <message>
            <location filename="../../app/ui/chat/jump_button.py" />
            <source>Jump to the latest message</source>
            <translation>Aller au dernier message</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Adapters (*.gguf)</source>
            <translation>Adaptateurs (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Choose an adapter</source>
            <translation>Choisir un adaptateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Copy the model to</source>
            <translation>Copier le modèle vers</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Get a model</source>
            <translation>Obtenir un modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Looking for models…</source>
            <translation>Recherche de modèles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Manifests (*.json)</source>
            <translation>Manifestes (*.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move the models to</source>
            <translation>Déplacer les modèles vers</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move to another folder or disk…</source>
            <translation>Déplacer vers un autre dossier ou disque…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Only the small starter is here so far.</source>
            <translation>Il n’y a encore que le petit modèle de départ.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Save the model's fingerprint</source>
            <translation>Enregistrer l’empreinte du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Where they lie</source>
            <translation>Où ils se trouvent</translation>
        </message>
    </context>
    <context>
        <name>LinkPrompt</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open this link?</source>
            <translation>Ouvrir ce lien ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>The name of this place has letters that may look like others.</source>
            <translation>Le nom de ce site contient des lettres qui peuvent ressembler à d’autres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>What stands before the @ is not where the link leads.</source>
            <translation>Ce qui précède le @ n’est pas l’endroit où mène le lien.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write</source>
            <translation>Écrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write a mail?</source>
            <translation>Écrire un e-mail ?</translation>
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Delete (Del)</source>
            <translation>Supprimer (Suppr)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Move to a folder</source>
            <translation>Déplacer vers un dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Pin or unpin</source>
            <translation>Épingler ou détacher</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder</source>
            <translation>Supprimer le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder “{name}”? The conversations in it stay.</source>
            <translation>Supprimer le dossier « {name} » ? Les conversations qu’il contient restent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder {number}</source>
            <translation>Nouveau dossier {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Nothing found. Try other or fewer words.</source>
            <translation>Rien trouvé. Essayez d’autres mots, ou moins de mots.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search conversations</source>
            <translation>Rechercher dans les conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>The search index is being built after the repair. Old messages are not found yet.</source>
            <translation>L’index de recherche est reconstruit après la réparation. Les anciens messages ne sont pas encore trouvés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Your conversations will be listed here.</source>
            <translation>La liste de vos conversations s’affichera ici.</translation>
        </message>
    </context>
    <context>
        <name>LocalCard</name>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Chat template</source>
            <translation>Gabarit de conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Check the file now</source>
            <translation>Vérifier le fichier maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Comes from</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy these details</source>
            <translation>Copier ces détails</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy to a stick…</source>
            <translation>Copier sur une clé USB…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details of {name}</source>
            <translation>Détails de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Last checked</source>
            <translation>Dernière vérification</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Longest context</source>
            <translation>Contexte le plus long</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>More about {name}</source>
            <translation>Plus sur {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move {name} to the trash</source>
            <translation>Mettre {name} à la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Name of the model</source>
            <translation>Nom du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Published by</source>
            <translation>Publié par</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Save its fingerprint…</source>
            <translation>Enregistrer son empreinte…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Show in its folder</source>
            <translation>Afficher dans son dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory of {name}</source>
            <translation>Vitesse et mémoire de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory…</source>
            <translation>Vitesse et mémoire…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Take off the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use it</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use {name}</source>
            <translation>Utiliser {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>built into Harmonium</source>
            <translation>intégré à Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>comes with Harmonium</source>
            <translation>fourni avec Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>none: it continues texts, and does not converse</source>
            <translation>aucun : il continue des textes, sans dialoguer</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>of the model file</source>
            <translation>du fichier du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>used where it lies</source>
            <translation>utilisé là où il est</translation>
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
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Show Harmonium</source>
            <translation>Afficher Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>The last answer was copied.</source>
            <translation>La dernière réponse a été copiée.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Too long to edit here</source>
            <translation>Trop long pour être modifié ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>What can be done with this message</source>
            <translation>Ce qu’on peut faire de ce message</translation>
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy code</source>
            <translation>Copier le code</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/message_body.py" />
            <source>… %Ln more character(s): show more</source>
            <translation>
                <numerusform>… %Ln caractère de plus : afficher plus</numerusform>
                <numerusform>… %Ln caractères de plus : afficher plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageCommands</name>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message and what followed it were deleted.</source>
            <translation>Le message et ce qui le suivait ont été supprimés.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message was deleted.</source>
            <translation>Le message a été supprimé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>MessageFacts</name>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>First token after {seconds} s</source>
            <translation>Premier jeton après {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Speed: {speed}</source>
            <translation>Vitesse : {speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens read: {total}, of them {cached} from the cache</source>
            <translation>Jetons lus : {total}, dont {cached} depuis le cache</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}</source>
            <translation>Jetons écrits : {total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}, of them {thought} to think</source>
            <translation>Jetons écrits : {total}, dont {thought} pour réfléchir</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>high effort</source>
            <translation>effort élevé</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>low effort</source>
            <translation>effort faible</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>medium effort</source>
            <translation>effort moyen</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>{speed} tokens/s</source>
            <translation>{speed} jetons/s</translation>
        </message>
    </context>
    <context>
        <name>MessageMenus</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Regenerate</source>
            <translation>Régénérer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With another model</source>
            <translation>Avec un autre modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With high effort</source>
            <translation>Avec un effort élevé</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With low effort</source>
            <translation>Avec un effort faible</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With medium effort</source>
            <translation>Avec un effort moyen</translation>
        </message>
    </context>
    <context>
        <name>MessageWidget</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Ended at the length limit</source>
            <translation>Terminée à la limite de longueur</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Interrupted: {0}</source>
            <translation>Interrompue : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>This answer failed.</source>
            <translation>Cette réponse a échoué.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Your message</source>
            <translation>Votre message</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>the program ended before the answer did.</source>
            <translation>le programme s’est terminé avant la réponse.</translation>
        </message>
    </context>
    <context>
        <name>ModelFileDialog</name>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>Choose a model file</source>
            <translation>Choisir un fichier de modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>GGUF models ({patterns})</source>
            <translation>Modèles GGUF ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>A PEM file with the certificates of your company’s network, if it looks into encrypted connections.</source>
            <translation>Un fichier PEM avec les certificats du réseau de votre entreprise, s’il inspecte les connexions chiffrées.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n hour(s)</source>
            <translation>
                <numerusform>Après %n heure</numerusform>
                <numerusform>Après %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Après %n minute</numerusform>
                <numerusform>Après %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>An embedding model in the GGUF format: it finds passages by what they mean, too. Another one than ours may know more languages.</source>
            <translation>Un modèle d’embedding au format GGUF : il trouve aussi les passages d’après leur sens. Un autre que le nôtre peut connaître plus de langues.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>As the system says</source>
            <translation>Celui du système</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificats (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a certificate file</source>
            <translation>Choisir un fichier de certificats</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a model file</source>
            <translation>Choisir un fichier de modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when nobody asks</source>
            <translation>Libérer la mémoire en cas d’inactivité</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when other programs need it</source>
            <translation>Libérer la mémoire quand d’autres programmes en ont besoin</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Mirror</source>
            <translation>Miroir</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Model for searching documents</source>
            <translation>Modèle pour chercher dans les documents</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models (*.gguf)</source>
            <translation>Modèles (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>More certificate authorities</source>
            <translation>Autres autorités de certification</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Only while no answer is being written.</source>
            <translation>Seulement quand aucune réponse n’est en cours.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no address of a proxy. One looks like http://proxy:3128.</source>
            <translation>Ce n’est pas l’adresse d’un proxy. Elle ressemble à http://proxy:3128.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>Ce n’est pas une adresse web. Elle ressemble à https://example.org.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The next question loads it again, which takes some seconds.</source>
            <translation>La prochaine question le recharge, ce qui prend quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The one that comes with Harmonium</source>
            <translation>Celui fourni avec Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>There is no such file.</source>
            <translation>Ce fichier n’existe pas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Those of the system</source>
            <translation>Celles du système</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Where models are fetched from, if not from Hugging Face itself.</source>
            <translation>D’où les modèles sont téléchargés, si ce n’est de Hugging Face même.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Which models there are, and how each is placed on this computer, is chosen in the Models window.</source>
            <translation>Les modèles présents et leur répartition sur cet ordinateur se choisissent dans la fenêtre « Modèles ».</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Accelerator</source>
            <translation>Accélérateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>An answer takes many minutes.</source>
            <translation>Une réponse prend de longues minutes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Changed since it was checked: it is checked again before it is used</source>
            <translation>Modifié depuis sa vérification : il sera vérifié de nouveau avant d’être utilisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: exactly the published file</source>
            <translation>Vérifié : exactement le fichier publié</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: unchanged since it came to this computer</source>
            <translation>Vérifié : inchangé depuis son arrivée sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fast</source>
            <translation>Rapide</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fits this computer: {speed}, {context} context</source>
            <translation>Convient à cet ordinateur : {speed}, contexte {context}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>For sorting texts, not for talking</source>
            <translation>Pour classer des textes, pas pour dialoguer</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics card</source>
            <translation>Carte graphique</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics in the processor, sharing the computer's memory</source>
            <translation>Puce graphique du processeur, partageant la mémoire de l’ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Just fits this computer, if little else is open: {speed}, {context} context</source>
            <translation>Convient tout juste à cet ordinateur, si peu d’autres programmes sont ouverts : {speed}, contexte {context}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Long context</source>
            <translation>Contexte long</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Not checked yet</source>
            <translation>Pas encore vérifié</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Right for most: long conversations, and memory left for others.</source>
            <translation>Convient à la plupart : de longues conversations, et de la mémoire laissée aux autres programmes.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Sees whole books at once; takes more memory and time.</source>
            <translation>Voit des livres entiers d’un coup ; prend plus de mémoire et de temps.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Short conversations and files, answered as fast as can be.</source>
            <translation>Conversations et fichiers courts, réponses aussi rapides que possible.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer's memory: it would run from the disk, {speed}</source>
            <translation>Trop grand pour la mémoire de cet ordinateur : il tournerait depuis le disque, {speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer: it cannot be loaded</source>
            <translation>Trop grand pour cet ordinateur : il ne peut pas être chargé</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes about as fast as one reads.</source>
            <translation>Écrit à peu près aussi vite qu’on lit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes faster than one reads.</source>
            <translation>Écrit plus vite qu’on ne lit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes much faster than one reads.</source>
            <translation>Écrit beaucoup plus vite qu’on ne lit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes slower than one reads.</source>
            <translation>Écrit plus lentement qu’on ne lit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>about {speed} tokens/s</source>
            <translation>environ {speed} jetons/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>between {low} and {high}, an estimate</source>
            <translation>entre {low} et {high}, estimation</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>learned from answers on this computer</source>
            <translation>d’après les réponses sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>less than a minute</source>
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>licence {licence}</source>
            <translation>licence {licence}</translation>
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
            <translation>{number} Go</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} MB</source>
            <translation>{number} Mo</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} billion</source>
            <translation>{number} milliards</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} million</source>
            <translation>{number} millions</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, about {time} at 100 Mbit/s</source>
            <translation>{size}, environ {time} à 100 Mbit/s</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, less than a minute at 100 Mbit/s</source>
            <translation>{size}, moins d’une minute à 100 Mbit/s</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../app/services/models.py" />
            <source>A download is not finished. Let it end, or cancel it, before the folder is moved.</source>
            <translation>Un téléchargement n’est pas terminé. Laissez-le finir, ou annulez-le, avant de déplacer le dossier.</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The model file {name} is no longer where it was, so another model answers. Open it again from its new place.</source>
            <translation>Le fichier de modèle {name} n’est plus à sa place, c’est donc un autre modèle qui répond. Rouvrez-le depuis son nouvel emplacement.</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The models are now in {folder}.</source>
            <translation>Les modèles sont maintenant dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>There was nothing to compare {name} with. From now on a change is noticed.</source>
            <translation>Il n’y avait rien à quoi comparer {name}. Désormais, une modification sera remarquée.</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>Written: {name}</source>
            <translation>Écrit : {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>{name} is intact: every byte is as it should be.</source>
            <translation>{name} est intact : chaque octet est conforme.</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} is off the list. Its file stays where it is.</source>
            <translation>{name} est retiré de la liste. Son fichier reste où il est.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} lies in the trash.</source>
            <translation>{name} est dans la corbeille.</translation>
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
            <translation>Copier en texte brut</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Delete from here on</source>
            <translation>Supprimer à partir d’ici</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote</source>
            <translation>Citer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote the selection</source>
            <translation>Citer la sélection</translation>
        </message>
    </context>
    <context>
        <name>MoveMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Move to</source>
            <translation>Déplacer vers</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Out of the folder</source>
            <translation>Hors du dossier</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Keep this name</source>
            <translation>Garder ce nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Leave the name as it was</source>
            <translation>Laisser le nom tel quel</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>At least 8 characters. Best are a few words that nobody else would combine.</source>
            <translation>Au moins 8 caractères. Le mieux : quelques mots que personne d’autre n’assemblerait ainsi.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>New passphrase</source>
            <translation>Nouvelle phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Repeat the passphrase</source>
            <translation>Répéter la phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>That is too short: a passphrase needs at least 8 characters.</source>
            <translation>C’est trop court : une phrase de passe a au moins 8 caractères.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>The two passphrases are not the same: type them again.</source>
            <translation>Les deux phrases de passe ne sont pas identiques : saisissez-les à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../app/ui/notice_bar.py" />
            <source>Close this notice</source>
            <translation>Fermer cet avis</translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Open in the browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Before it answers, gpt-oss thinks in writing. Harmonium shows these notes as they are, folded away above the answer.</source>
            <translation>Avant de répondre, gpt-oss réfléchit par écrit. Harmonium affiche ces notes telles quelles, repliées au-dessus de la réponse.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Copies and exports leave the reasoning out unless you ask for it. The settings can hide it altogether.</source>
            <translation>Les copies et les exports omettent le raisonnement, sauf si vous le demandez. Les paramètres permettent de le masquer tout à fait.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Deleted conversations stay in the trash for 30 days and are then overwritten; backups of earlier days hold them a little longer. Temporary conversations are kept in memory only and end when you leave them.</source>
            <translation>Les conversations supprimées restent 30 jours dans la corbeille, puis elles sont écrasées ; les sauvegardes des jours précédents les contiennent encore un peu plus longtemps. Les conversations temporaires ne sont gardées qu’en mémoire et prennent fin quand vous les quittez.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Everything lies on this computer, in one folder that only your user may read. Nothing is sent anywhere.</source>
            <translation>Tout se trouve sur cet ordinateur, dans un seul dossier que seul votre compte peut lire. Rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>In an encrypted profile nothing that you or a model wrote can be read without its key: not in the database and its copies, and not in what models have read.</source>
            <translation>Dans un profil chiffré, rien de ce que vous ou un modèle avez écrit ne peut être lu sans sa clé : ni dans la base de données et ses copies, ni dans ce que les modèles ont lu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>One condition comes with gpt-oss: whoever uses it obeys the law that applies to them.</source>
            <translation>Une condition accompagne gpt-oss : quiconque l’utilise respecte la loi qui lui est applicable.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI did not train them to be safe or right. They can be wrong, contradict the answer, or contain language that the answer would not. Do not rely on them, and do not pass them on unread.</source>
            <translation>OpenAI ne les a pas entraînées à être sûres ou justes. Elles peuvent être fausses, contredire la réponse ou contenir des propos que la réponse ne contiendrait pas. Ne vous y fiez pas, et ne les transmettez pas sans les avoir lues.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI publishes gpt-oss-20b and gpt-oss-120b under the Apache License 2.0. You may use, change and pass on the models, for your work as well.</source>
            <translation>OpenAI publie gpt-oss-20b et gpt-oss-120b sous licence Apache 2.0. Vous pouvez utiliser, modifier et transmettre les modèles, y compris pour votre travail.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI wishes its models to be used safely, responsibly and democratically, and leaves you as much control as possible over how you use them.</source>
            <translation>OpenAI souhaite que ses modèles soient utilisés de façon sûre, responsable et démocratique, et vous laisse autant de contrôle que possible sur l’usage que vous en faites.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI's usage policy for gpt-oss</source>
            <translation>Politique d’utilisation d’OpenAI pour gpt-oss</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The model's licence</source>
            <translation>Licence du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The small starter model is SmolLM2 by Hugging Face, under the same licence. Other models that you open have licences of their own.</source>
            <translation>Le petit modèle de départ est SmolLM2 de Hugging Face, sous la même licence. Les autres modèles que vous ouvrez ont leurs propres licences.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>This is a summary in our words; OpenAI's own are at this address:</source>
            <translation>Ceci est un résumé avec nos mots ; ceux d’OpenAI se trouvent à cette adresse :</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What is stored where</source>
            <translation>Ce qui est enregistré, et où</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What the reasoning is</source>
            <translation>Ce qu’est le raisonnement</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Who passes a model on adds the licence, keeps the notices that came with it and says what was changed. There is no warranty: nobody vouches for what a model answers.</source>
            <translation>Qui transmet un modèle y joint la licence, conserve les mentions qui l’accompagnaient et indique ce qui a été modifié. Il n’y a aucune garantie : personne ne répond de ce qu’un modèle écrit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>harmonium.db: conversations with their reasoning, drafts, saved prompts, settings
models: a place for model files; others are used where they lie
window.ini: the window's size and place
logs: what the program did, without anything that you or a model wrote</source>
            <translation>harmonium.db : conversations avec leur raisonnement, brouillons, prompts enregistrés, paramètres
models : un emplacement pour les fichiers de modèles ; les autres sont utilisés là où ils se trouvent
window.ini : taille et position de la fenêtre
logs : ce que le programme a fait, sans rien de ce que vous ou un modèle avez écrit</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>snapshots: daily copies of harmonium.db, of the last seven days
keys.json: how an encrypted profile is unlocked, without the key itself
reports: where the program crashed, if it ever did</source>
            <translation>snapshots : copies quotidiennes de harmonium.db, des sept derniers jours
keys.json : comment un profil chiffré est déverrouillé, sans la clé elle-même
reports : où le programme a planté, si cela lui est arrivé</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>states: what models have read of your conversations and documents, so that they need not read it again; the settings clear it</source>
            <translation>states : ce que les modèles ont lu de vos conversations et documents, pour ne pas avoir à le relire ; les réglages l’effacent</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>An answer could not be finished</source>
            <translation>Une réponse n’a pas pu être terminée</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>Your answer is ready</source>
            <translation>Votre réponse est prête</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} could not be fetched</source>
            <translation>{name} n’a pas pu être téléchargé</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} is here</source>
            <translation>{name} est là</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>I have the file…</source>
            <translation>J’ai le fichier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>Other models…</source>
            <translation>Autres modèles…</translation>
        </message>
    </context>
    <context>
        <name>OpeningWindow</name>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter the recovery code to open them.</source>
            <translation>Saisissez le code de récupération pour les ouvrir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter your passphrase to open them.</source>
            <translation>Saisissez votre phrase de passe pour les ouvrir.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Your conversations are encrypted</source>
            <translation>Vos conversations sont chiffrées</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Back to automatic</source>
            <translation>Revenir à « Automatique »</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove it</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>To have it again you need its file. Remove it?</source>
            <translation>Pour l’ajouter de nouveau, il vous faudra son fichier. Le retirer ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it belongs to another version of Harmonium</source>
            <translation>non utilisé : appartient à une autre version d’Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it is not what was signed, or others may change it. Remove it, and add it again from its file.</source>
            <translation>non utilisé : ce n’est pas ce qui a été signé, ou d’autres peuvent le modifier. Supprimez-le et ajoutez-le à nouveau depuis son fichier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>used</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>version {version}</source>
            <translation>version {version}</translation>
        </message>
    </context>
    <context>
        <name>PackList</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>No pack is installed.</source>
            <translation>Aucun pack n’est installé.</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {0} cannot be shown</source>
            <translation>La page {0} ne peut pas être affichée</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
    </context>
    <context>
        <name>PagedDialog</name>
        <message>
            <location filename="../../app/ui/paged_dialog.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Saved prompt</source>
            <translation>Prompt enregistré</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Search all conversations for “{words}”</source>
            <translation>Rechercher « {words} » dans toutes les conversations</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Close the document</source>
            <translation>Fermer le document</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Next citation</source>
            <translation>Citation suivante</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Open in the system's program</source>
            <translation>Ouvrir dans le programme du système</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Previous citation</source>
            <translation>Citation précédente</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Search in the document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Source {0} of {1}</source>
            <translation>Source {0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Current passphrase, or the recovery code</source>
            <translation>Phrase de passe actuelle ou code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>It opens your conversations when the password store of this system does not, and unlocks the window when it is locked.</source>
            <translation>Elle ouvre vos conversations quand le trousseau de clés de ce système ne le fait pas, et déverrouille la fenêtre quand elle est verrouillée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set a passphrase</source>
            <translation>Définir une phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set it</source>
            <translation>Définir</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>You are asked for it at each start, and when the window is locked.</source>
            <translation>Elle vous est demandée à chaque démarrage, et quand la fenêtre est verrouillée.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Show what is written</source>
            <translation>Afficher la saisie</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {0}</source>
            <translation>Page {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Slide {0}</source>
            <translation>Diapositive {0}</translation>
        </message>
    </context>
    <context>
        <name>PlacementPage</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Get a model</source>
            <translation>Obtenir un modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Set every value…</source>
            <translation>Régler toutes les valeurs…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Some values are set by hand. The choice decides about the others.</source>
            <translation>Certaines valeurs sont réglées à la main. Le choix décide des autres.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Speed and memory</source>
            <translation>Vitesse et mémoire</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>There is no model on this computer yet.</source>
            <translation>Il n’y a pas encore de modèle sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Erase everything…</source>
            <translation>Tout effacer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Otherwise they only say that an answer is ready.</source>
            <translation>Sinon, elles disent seulement qu’une réponse est prête.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show texts in notifications</source>
            <translation>Afficher les textes dans les notifications</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>The model runs on this computer. Questions, answers and files never leave it.</source>
            <translation>Le modèle fonctionne sur cet ordinateur. Questions, réponses et fichiers ne le quittent jamais.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>What is stored where</source>
            <translation>Ce qui est enregistré, et où</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Your conversations lie here:</source>
            <translation>Vos conversations se trouvent ici :</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restoring the backup</source>
            <translation>Restauration de la sauvegarde</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Saving what can still be read</source>
            <translation>Récupération de ce qui peut encore être lu</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>With many conversations this takes a minute or two.</source>
            <translation>Avec beaucoup de conversations, cela prend une minute ou deux.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your conversations will be there again in a moment.</source>
            <translation>Vos conversations seront de nouveau là dans un instant.</translation>
        </message>
    </context>
    <context>
        <name>PromptDialog</name>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Deleted.</source>
            <translation>Supprimé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name, found by typing /</source>
            <translation>Nom, à trouver avec /</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New prompt</source>
            <translation>Nouveau prompt</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Saved prompts</source>
            <translation>Prompts enregistrés</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>The text that is put into your message</source>
            <translation>Le texte inséré dans votre message</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PromptMenu</name>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Enter puts it into your message</source>
            <translation>Entrée l’insère dans votre message</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts</source>
            <translation>Prompts enregistrés</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts…</source>
            <translation>Prompts enregistrés…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Texts that you use often can be kept here.</source>
            <translation>Les textes que vous utilisez souvent peuvent être conservés ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>{name}: {text}</source>
            <translation>{name} : {text}</translation>
        </message>
    </context>
    <context>
        <name>Prompts</name>
        <message>
            <location filename="../../app/services/prompts.py" />
            <source>A saved prompt needs a name and a text: write both.</source>
            <translation>Un prompt enregistré a besoin d’un nom et d’un texte : écrivez les deux.</translation>
        </message>
    </context>
    <context>
        <name>ProtectionRows</name>
        <message numerus="yes">
            <location filename="../../app/ui/protection/rows.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Après %n minute</numerusform>
                <numerusform>Après %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Also when the computer goes to sleep. An answer that is being written goes on.</source>
            <translation>Aussi quand l’ordinateur se met en veille. Une réponse en cours d’écriture se poursuit.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Anyone who gets hold of this disk can read them. The window closes for a moment while they are encrypted.</source>
            <translation>Quiconque met la main sur ce disque peut les lire. La fenêtre se ferme un instant pendant leur chiffrement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change the passphrase</source>
            <translation>Changer la phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encrypt your conversations</source>
            <translation>Chiffrer vos conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Harmonium then opens without a question once you are logged in.</source>
            <translation>Harmonium s’ouvre alors sans rien demander, une fois votre session ouverte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It also unlocks the window, and opens your conversations on another computer.</source>
            <translation>Elle déverrouille aussi la fenêtre, et ouvre vos conversations sur un autre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It opens your conversations when nothing else does. A new one takes the place of the one before.</source>
            <translation>Il ouvre vos conversations quand rien d’autre ne le fait.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Keep the key in the system's password store</source>
            <translation>Garder la clé dans le trousseau de clés du système</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock</source>
            <translation>Verrouillage</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock now</source>
            <translation>Verrouiller maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock when nobody uses Harmonium</source>
            <translation>Verrouiller en cas d’inactivité</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new one…</source>
            <translation>En créer un autre…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new recovery code</source>
            <translation>Créer un nouveau code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Only a passphrase can unlock the window again: set one first.</source>
            <translation>Seule une phrase de passe peut déverrouiller la fenêtre : définissez-en d’abord une.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove the passphrase</source>
            <translation>Retirer la phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save it…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save the recovery code</source>
            <translation>Enregistrer le code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase before you switch this off. Otherwise only the recovery code would be left.</source>
            <translation>Définissez une phrase de passe avant de désactiver ceci. Sinon, il ne resterait que le code de récupération.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase…</source>
            <translation>Définir une phrase de passe…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them, or your passphrase when it does not.</source>
            <translation>Le trousseau de clés de ce système les ouvre, ou votre phrase de passe quand il ne le fait pas.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them.</source>
            <translation>Le trousseau de clés de ce système les ouvre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The window can be locked once your conversations are encrypted.</source>
            <translation>La fenêtre peut être verrouillée une fois vos conversations chiffrées.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are encrypted</source>
            <translation>Vos conversations sont chiffrées</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are not encrypted</source>
            <translation>Vos conversations ne sont pas chiffrées</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your passphrase opens them.</source>
            <translation>Votre phrase de passe les ouvre.</translation>
        </message>
    </context>
    <context>
        <name>Quarantine</name>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>The model is loaded with a smaller context and less on the graphics card. The settings of the model change it back.</source>
            <translation>Le modèle est chargé avec un contexte plus petit et occupe moins la carte graphique. Les paramètres du modèle permettent de revenir en arrière.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>There is nothing left to make safer: this model fails with the smallest context on the processor, too. Choose another model, or get its file again.</source>
            <translation>Il ne reste rien à rendre plus sûr : ce modèle échoue aussi avec le plus petit contexte sur le processeur. Choisissez un autre modèle, ou récupérez de nouveau le fichier de celui-ci.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Use safer settings</source>
            <translation>Paramètres plus sûrs</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>QuestionDocuments</name>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading documents… {done} of {total}</source>
            <translation>Lecture des documents… {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading “{name}”… {percent} %</source>
            <translation>Lecture de « {name} »… {percent} %</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Asked about {names}</source>
            <translation>Question sur {names}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel (Esc)</source>
            <translation>Annuler (Échap)</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send, and get another answer</source>
            <translation>Envoyer et obtenir une autre réponse</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>The version before is kept.</source>
            <translation>La version précédente est conservée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Wait until the answer has ended, or stop it</source>
            <translation>Attendez la fin de la réponse, ou arrêtez-la</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Your message</source>
            <translation>Votre message</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>A passphrase can protect your conversations instead. You are asked for it at each start.</source>
            <translation>À la place, une phrase de passe peut protéger vos conversations. Elle vous est demandée à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Ask the password store again</source>
            <translation>Redemander au trousseau de clés</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypt</source>
            <translation>Chiffrer</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Protect your conversations</source>
            <translation>Protégez vos conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you write can be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>Ce que vous écrivez peut être chiffré sur ce disque. Ce système n’a pas de trousseau de clés où garder la clé : vous choisissez donc une phrase de passe, qui vous est demandée à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you wrote can now be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>Ce que vous avez écrit peut maintenant être chiffré sur ce disque. Ce système n’a pas de trousseau de clés où garder la clé : vous choisissez donc une phrase de passe, qui vous est demandée à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption</source>
            <translation>Sans chiffrement</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption, anyone who gets hold of this disk can read what you write.</source>
            <translation>Sans chiffrement, quiconque met la main sur ce disque peut lire ce que vous écrivez.</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Your message</source>
            <translation>Votre message</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… %Ln more character(s). Copy takes the whole message.</source>
            <translation>
                <numerusform>… %Ln caractère de plus. « Copier » prend tout le message.</numerusform>
                <numerusform>… %Ln caractères de plus. « Copier » prend tout le message.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… et %Ln autre</numerusform>
                <numerusform>… et %Ln autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingRows</name>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear what the model has read</source>
            <translation>Effacer ce que le modèle a lu</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Long conversations and documents then go on at once, even after a restart. Nothing of a temporary conversation is kept.</source>
            <translation>Les longues conversations et les documents reprennent alors aussitôt, même après un redémarrage. Rien n’est conservé d’une conversation temporaire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>No conversation is deleted; the model only has to read again.</source>
            <translation>Aucune conversation n’est supprimée ; le modèle doit seulement relire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Nothing is kept on the disk</source>
            <translation>Rien n’est conservé sur le disque</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead</source>
            <translation>Lire à l’avance</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead on battery, too</source>
            <translation>Lire à l’avance aussi sur batterie</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Remember what the model has read</source>
            <translation>Se souvenir de ce que le modèle a lu</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Room on the disk, at most</source>
            <translation>Place sur le disque, au plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>The model reads what is there already while you look at it or write, so that its answer begins sooner.</source>
            <translation>Le modèle lit déjà ce qui est là pendant que vous le regardez ou écrivez ; sa réponse commence ainsi plus tôt.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>What was not needed for longest is forgotten first.</source>
            <translation>Ce qui n’a pas servi depuis le plus longtemps est oublié en premier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} GB</source>
            <translation>{size} Go</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} on the disk now</source>
            <translation>{size} sur le disque actuellement</translation>
        </message>
    </context>
    <context>
        <name>ReasoningPane</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>%n tool step(s)</source>
            <translation>
                <numerusform>%n étape d’outil</numerusform>
                <numerusform>%n étapes d’outil</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning: {0}, {1}</source>
            <translation>Raisonnement : {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking</source>
            <translation>Réflexion en cours</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking… {0}</source>
            <translation>Réflexion… {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought</source>
            <translation>A réfléchi</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought for {0}</source>
            <translation>A réfléchi pendant {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>closed</source>
            <translation>replié</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>open</source>
            <translation>déplié</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium recovery code</source>
            <translation>Code de récupération Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code</source>
            <translation>Harmonium : code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code of the conversations in {folder}</source>
            <translation>Harmonium : code de récupération des conversations dans {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>I have saved it</source>
            <translation>Je l’ai enregistré</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens the conversations in {folder}</source>
            <translation>Il ouvre les conversations dans {folder}</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens your conversations when nothing else does: when you have forgotten the passphrase, when the password store is lost, or when the disk is in another computer. Nobody can replace it for you then.</source>
            <translation>Il ouvre vos conversations quand rien d’autre ne le fait : quand vous avez oublié la phrase de passe, que le trousseau de clés est perdu ou que le disque est dans un autre ordinateur. Personne ne peut alors vous le remplacer.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Keep it on paper or in a password manager, and not only on this computer. Anyone who has it and this disk can read everything.</source>
            <translation>Gardez-le sur papier ou dans un gestionnaire de mots de passe, et pas seulement sur cet ordinateur. Quiconque possède ce code et ce disque peut tout lire.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text</source>
            <translation>Enregistrer en texte</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text…</source>
            <translation>Enregistrer en texte…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save your recovery code</source>
            <translation>Enregistrez votre code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>That folder holds the conversations that the code opens: choose another one, best on a USB stick that you keep elsewhere.</source>
            <translation>Ce dossier contient les conversations que le code ouvre : choisissez-en un autre, de préférence sur une clé USB que vous gardez ailleurs.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code could not be printed: try again, or write it down.</source>
            <translation>Le code n’a pas pu être imprimé : réessayez, ou notez-le à la main.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was copied. Paste it where you want to keep it. Then copy something else, so that nobody else can paste it.</source>
            <translation>Le code a été copié. Collez-le là où vous voulez le garder. Copiez ensuite autre chose, pour que personne d’autre ne puisse le coller.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was saved.</source>
            <translation>Le code a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was sent to the printer.</source>
            <translation>Le code a été envoyé à l’imprimante.</translation>
        </message>
    </context>
    <context>
        <name>RemoteCard</name>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Comes from</source>
            <translation>Provenance</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details of {name}</source>
            <translation>Détails de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Download of {name}</source>
            <translation>Téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get {name}</source>
            <translation>Télécharger {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Harmonium is offline by choice, so it cannot be fetched.</source>
            <translation>Harmonium est en mode hors ligne, il ne peut donc pas être téléchargé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It answers at present.</source>
            <translation>C’est lui qui répond actuellement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It is on this computer.</source>
            <translation>Il est sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its publisher asks for an account and a token.</source>
            <translation>Son éditeur demande un compte et un jeton d’accès.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its size is looked up when you get it.</source>
            <translation>Sa taille sera déterminée au téléchargement.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Published by {owner}: Harmonium has not tried it.</source>
            <translation>Publié par {owner} : Harmonium ne l’a pas essayé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download</source>
            <translation>Afficher le téléchargement</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download of {name}</source>
            <translation>Afficher le téléchargement de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use it</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use {name}</source>
            <translation>Utiliser {name}</translation>
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
            <translation>Un rapport dit où la panne s’est produite, et avec quelle version, quel système et quel modèle. Il ne contient rien de vos conversations ni de vos documents, et n’est envoyé à personne.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Hide report</source>
            <translation>Masquer le rapport</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Show report</source>
            <translation>Afficher le rapport</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was copied.</source>
            <translation>Le rapport a été copié.</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was saved.</source>
            <translation>Le rapport a été enregistré.</translation>
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
            <translation>Résultats</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/results.py" />
            <source>{title}, on the page {page}: {text}</source>
            <translation>{title}, à la page « {page} » : {text}</translation>
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
                <numerusform>%n conversation est endommagée sur le disque. Toutes les autres sont intactes.</numerusform>
                <numerusform>%n conversations sont endommagées sur le disque. Toutes les autres sont intactes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n from a backup</source>
            <translation>
                <numerusform>%n repris d’une sauvegarde</numerusform>
                <numerusform>%n repris d’une sauvegarde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n kept</source>
            <translation>
                <numerusform>%n conservé</numerusform>
                <numerusform>%n conservés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n lost</source>
            <translation>
                <numerusform>%n perdu</numerusform>
                <numerusform>%n perdus</numerusform>
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
                <numerusform>%n message a été perdu.</numerusform>
                <numerusform>%n messages ont été perdus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were saved.</source>
            <translation>
                <numerusform>%n message a été récupéré.</numerusform>
                <numerusform>%n messages ont été récupérés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A conversation without a title</source>
            <translation>Une conversation sans titre</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A part of the profile is damaged on the disk. No conversation is affected.</source>
            <translation>Une partie du profil est endommagée sur le disque. Aucune conversation n’est touchée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Also damaged: {parts}.</source>
            <translation>Également endommagé : {parts}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>As far as can be seen, no message was lost.</source>
            <translation>Autant qu’on puisse en juger, aucun message n’a été perdu.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>The backup of {day} was restored.</source>
            <translation>La sauvegarde ({day}) a été restaurée.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>This backup cannot be read.</source>
            <translation>Cette sauvegarde ne peut pas être lue.</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>and %n more conversation(s)</source>
            <translation>
                <numerusform>et %n autre conversation</numerusform>
                <numerusform>et %n autres conversations</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>settings</source>
            <translation>les paramètres</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the order of lists</source>
            <translation>l’ordre des listes</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the search index</source>
            <translation>l’index de recherche</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the stored text of documents</source>
            <translation>le texte enregistré des documents</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>{conversation}: {facts}</source>
            <translation>{conversation} : {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>“{title}”</source>
            <translation>« {title} »</translation>
        </message>
    </context>
    <context>
        <name>SearchBar</name>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Next match</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Previous match</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Search in the document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n day(s) left</source>
            <translation>
                <numerusform>encore %n jour</numerusform>
                <numerusform>encore %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Empty. Drag conversations here.</source>
            <translation>Vide. Glissez des conversations ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Previous 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>The newest {count} places</source>
            <translation>Les {count} résultats les plus récents</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Yesterday</source>
            <translation>Hier</translation>
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
                <numerusform>%n sélectionnée</numerusform>
                <numerusform>%n sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>End the selection (Esc)</source>
            <translation>Terminer la sélection (Échap)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"date" is not a day like 2026-01-31</source>
            <translation>« date » n’est pas un jour comme 2026-01-31</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is neither true nor false</source>
            <translation>« {0} » n’est ni vrai ni faux</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a list</source>
            <translation>« {0} » n’est pas une liste</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a sensible number</source>
            <translation>« {0} » n’est pas un nombre plausible</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not text</source>
            <translation>« {0} » n’est pas du texte</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is neither true nor false</source>
            <translation>« {0} » d’une partie {1} n’est ni vrai ni faux</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not a whole number</source>
            <translation>« {0} » d’une partie {1} n’est pas un nombre entier</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not text</source>
            <translation>« {0} » d’une partie {1} n’est pas du texte</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>--passphrase-file</source>
            <translation>--passphrase-file</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>116.8 billion, 5.1 billion active</source>
            <translation>116,8 milliards, dont 5,1 milliards actifs</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>135 million</source>
            <translation>135 millions</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>20.9 billion, 3.6 billion active</source>
            <translation>20,9 milliards, dont 3,6 milliards actifs</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>A classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>Un classificateur, pas un modèle de conversation : il juge des textes d’après une politique que vous rédigez pour lui.</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>A collection needs a name: type one.</source>
            <translation>Une collection a besoin d’un nom : saisissez-en un.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>A comment on the page is far too long: only its beginning was read.</source>
            <translation>Un commentaire de la page est bien trop long : seul son début a été lu.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>A context of {0} tokens needs {1} GB of memory, but this computer has {2} GB. Choose a smaller context.</source>
            <translation>Un contexte de {0} jetons demande {1} Go de mémoire, mais cet ordinateur en a {2} Go. Choisissez un contexte plus petit.</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>A folder needs a name.</source>
            <translation>Un dossier a besoin d’un nom.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>A part of the file arrives damaged again and again: try again later, or choose another endpoint.</source>
            <translation>Une partie du fichier arrive endommagée à chaque fois : réessayez plus tard, ou choisissez un autre miroir.</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>A passphrase needs at least 8 characters: choose a longer one, such as four words.</source>
            <translation>Une phrase de passe doit avoir au moins 8 caractères : choisissez-en une plus longue, par exemple quatre mots.</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code has 34 letters and digits, and this has {0}: compare it with what you wrote down and try again.</source>
            <translation>Un code de récupération a 34 lettres et chiffres, et celui-ci en a {0} : comparez-le avec ce que vous avez noté et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code never contains “{0}”: compare it with what you wrote down and try again.</source>
            <translation>Aucun code de récupération ne contient « {0} » : comparez-le avec ce que vous avez noté et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>A saved prompt needs a name and a text.</source>
            <translation>Un prompt enregistré a besoin d’un nom et d’un texte.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>A web page came in place of the file, perhaps the sign-in page of this network: open a web page and sign in; {0} is asked again then.</source>
            <translation>Une page web est arrivée à la place du fichier, peut-être la page de connexion de ce réseau : ouvrez une page web et connectez-vous ; {0} sera alors interrogé de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>An access token has no spaces: copy it again from huggingface.co.</source>
            <translation>Un jeton d’accès ne contient pas d’espaces : copiez-le de nouveau depuis huggingface.co.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>An answer is being written to this conversation in another window or command. Wait until it is finished, or stop it there.</source>
            <translation>Une réponse est en cours d’écriture dans cette conversation, dans une autre fenêtre ou commande. Attendez qu’elle soit terminée, ou arrêtez-la là-bas.</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Another Harmonium window or command has these conversations open: close it, and encrypt them then.</source>
            <translation>Une autre fenêtre ou commande d’Harmonium a ouvert ces conversations : fermez-la, puis chiffrez-les.</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>Another Harmonium window or command is making or encrypting this profile right now. Try again in a moment.</source>
            <translation>Une autre fenêtre ou commande d’Harmonium est en train de créer ou de chiffrer ce profil. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Another Harmonium window or command is writing to the conversations right now. Try again in a moment.</source>
            <translation>Une autre fenêtre ou commande d’Harmonium est en train d’écrire dans les conversations. Réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Another window or command has just encrypted this profile: start again.</source>
            <translation>Une autre fenêtre ou commande vient de chiffrer ce profil : redémarrez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>Another window or command is adding or removing a pack: wait until it is done, and try again.</source>
            <translation>Une autre fenêtre ou une commande est en train d’ajouter ou de supprimer un pack : attendez qu’elle ait terminé, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>Another window or command is changing the keys of this profile: try again.</source>
            <translation>Une autre fenêtre ou commande est en train de changer les clés de ce profil : réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>Another window or command of Harmonium downloads this.</source>
            <translation>Une autre fenêtre ou commande d’Harmonium télécharge ceci.</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>Choose another file of this model, or another model.</source>
            <translation>Choisissez un autre fichier de ce modèle, ou un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Choose conversations exported as JSON by Harmonium, ChatGPT's export (the .zip or conversations.json), LM Studio's .conversation.json, Jan's threads or a .chat of GPT4All.</source>
            <translation>Choisissez des conversations exportées en JSON par Harmonium, l’export de ChatGPT (le .zip ou conversations.json), un .conversation.json de LM Studio, les threads de Jan ou un .chat de GPT4All.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Close other programs, choose a smaller context or a smaller model, and try again.</source>
            <translation>Fermez d’autres programmes, choisissez un contexte ou un modèle plus petit, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>Comes with Harmonium and answers at once: it is very small, so do not rely on what it says.</source>
            <translation>Fourni avec Harmonium, il répond tout de suite : il est très petit, ne vous fiez donc pas à ce qu’il dit.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Disk quota exceeded</source>
            <translation>quota d’espace disque dépassé</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Encrypting takes {0} MB of room on the disk that holds {1}: free some and try again. Nothing has changed.</source>
            <translation>Le chiffrement demande {0} Mo de place sur le disque qui contient {1} : libérez de l’espace et réessayez. Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File name too long</source>
            <translation>nom de fichier trop long</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File too large</source>
            <translation>fichier trop volumineux</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>Graphics cards cannot be used through Vulkan: the system has no libvulkan.so.1. Install the Vulkan loader (libvulkan1 or vulkan-loader) and the driver of the card.</source>
            <translation>Les cartes graphiques ne peuvent pas être utilisées avec Vulkan : il manque libvulkan.so.1 au système. Installez le chargeur Vulkan (libvulkan1 ou vulkan-loader) et le pilote de la carte.</translation>
        </message>
        <message>
            <location filename="../../app/engine/client.py" />
            <source>HARMONIUM_ENGINE_COMMAND is not a JSON list of words: correct it.</source>
            <translation>HARMONIUM_ENGINE_COMMAND n’est pas une liste JSON de mots : corrigez-la.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>HARMONIUM_PASSPHRASE</source>
            <translation>HARMONIUM_PASSPHRASE</translation>
        </message>
        <message>
            <location filename="../../app/window.py" />
            <source>Harmonium is already open with this profile, but its window does not answer. End it, or choose another profile with --data-dir.</source>
            <translation>Harmonium est déjà ouvert avec ce profil, mais sa fenêtre ne répond pas. Arrêtez-le, ou choisissez un autre profil avec --data-dir.</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0} ({1}): it connects to nothing while that file is there.</source>
            <translation>Le fichier {0} ({1}) tient Harmonium à l’écart du réseau : tant qu’il est là, aucune connexion n’est établie.</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0}: it connects to nothing while that file is there.</source>
            <translation>Le fichier {0} tient Harmonium à l’écart du réseau : tant qu’il est là, aucune connexion n’est établie.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or leave out --offline, to reach the network.</source>
            <translation>Harmonium est en mode hors ligne : désactivez-le dans les paramètres, ou omettez --offline, pour accéder au réseau.</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>Harmonium made a mistake while it answered. Try again; the log tells more.</source>
            <translation>Harmonium a commis une erreur en répondant. Réessayez ; le journal en dit plus.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_index.py" />
            <source>Harmonium made a mistake while it read documents. Add them again; the log tells more.</source>
            <translation>Harmonium a fait une erreur en lisant des documents. Ajoutez-les de nouveau ; le journal en dit plus.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>Harmonium stopped while this answer was being written.</source>
            <translation>Harmonium s’est arrêté pendant l’écriture de cette réponse.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Input/output error</source>
            <translation>erreur d’entrée/sortie</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Is a directory</source>
            <translation>est un dossier</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>It is attached to a message in a message in a message: save it first.</source>
            <translation>Ceci est joint à un message dans un message dans un message : enregistrez-le d’abord.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>It is damaged: reading it failed.</source>
            <translation>Endommagé : la lecture a échoué.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>It is far too long: only its beginning was read.</source>
            <translation>Beaucoup trop long : seul le début a été lu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>Its cells lie too far apart: move them together or delete those far from the table.</source>
            <translation>Ses cellules sont trop éloignées les unes des autres : rapprochez-les ou supprimez celles qui sont loin du tableau.</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>Loading the model was stopped.</source>
            <translation>Le chargement du modèle a été arrêté.</translation>
        </message>
        <message>
            <location filename="../../app/store/rows.py" />
            <source>Message {0} in the database is damaged. Put a backup of the database in its place, or delete this conversation.</source>
            <translation>Le message {0} de la base de données est endommagé. Remplacez la base par une sauvegarde, ou supprimez cette conversation.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>NVIDIA cards cannot be used through CUDA: the system has no libcuda.so.1. Install NVIDIA's driver.</source>
            <translation>Les cartes NVIDIA ne peuvent pas être utilisées avec CUDA : il manque libcuda.so.1 au système. Installez le pilote de NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>No model is chosen. Choose one below the question.</source>
            <translation>Aucun modèle n’est choisi. Choisissez-en un sous la question.</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>No model is loaded.</source>
            <translation>Aucun modèle n’est chargé.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <location filename="../../app/assistant/whole_reading.py" />
            <location filename="../../app/engine/link.py" />
            <location filename="../../app/services/engine_worker.py" />
            <location filename="../../app/services/worker_stores.py" />
            <source>No model is loaded. Choose a model first.</source>
            <translation>Aucun modèle n’est chargé. Choisissez d’abord un modèle.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>No passphrase can be read from {0} ({1}): name a file whose first line is the passphrase.</source>
            <translation>Aucune phrase de passe ne peut être lue depuis {0} ({1}) : indiquez un fichier dont la première ligne est la phrase de passe.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>No passphrase was chosen. To go without encryption, answer with an empty line.</source>
            <translation>Aucune phrase de passe n’a été choisie. Pour renoncer au chiffrement, répondez par une ligne vide.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No space left on device</source>
            <translation>plus d’espace sur le périphérique</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No such file or directory</source>
            <translation>fichier ou dossier introuvable</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Not a directory</source>
            <translation>pas un dossier</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>Nothing can be read of the conversations any more. Restore a backup, if there is one; the damaged files stay where they are.</source>
            <translation>Plus rien ne peut être lu des conversations. Restaurez une sauvegarde, s’il y en a une ; les fichiers endommagés restent où ils sont.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive holds too many files.</source>
            <translation>Rien n’a été importé, car l’archive contient trop de fichiers.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is damaged or of an unknown kind: download or pack it again, or unpack it and choose the folder.</source>
            <translation>Rien n’a été importé, car l’archive est endommagée ou d’un type inconnu : téléchargez-la ou recréez-la, ou décompressez-la et choisissez le dossier.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is protected by a password: unpack it and choose the folder instead.</source>
            <translation>Rien n’a été importé, car l’archive est protégée par un mot de passe : décompressez-la et choisissez plutôt le dossier.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} cannot be read as conversations: {1}. {2}</source>
            <translation>Rien n’a été importé, car {0} ne peut pas être lu comme des conversations : {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} holds no conversation. {1}</source>
            <translation>Rien n’a été importé, car {0} ne contient aucune conversation. {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because {0} is too large for conversations (over {1} MB, or {2} MB together): import fewer at once.</source>
            <translation>Rien n’a été importé, car {0} est trop volumineux pour des conversations (plus de {1} Mo, ou {2} Mo en tout) : importez-en moins à la fois.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>Of one file {0} pages are read: split it to read the rest.</source>
            <translation>D’un fichier, {0} pages sont lues : divisez-le pour lire le reste.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Only questions are put to the hub.</source>
            <translation>Seules des requêtes de lecture sont adressées au hub.</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>Only the system's trash can take this model back.</source>
            <translation>Ce modèle ne peut être restauré que depuis la corbeille du système.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>Only {0} attachments are read of one message: save the others as files.</source>
            <translation>D’un message, seules {0} pièces jointes sont lues : enregistrez les autres comme fichiers.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>Only {0} cells are read of one sheet: split it.</source>
            <translation>D’une feuille, seules {0} cellules sont lues : divisez-la.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>Only {0} slides are read of one file: split it.</source>
            <translation>D’un fichier, seules {0} diapositives sont lues : divisez-le.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's larger open model: it knows more and makes fewer mistakes than gpt-oss-20b, and is slow unless the computer has 64 GB of memory.</source>
            <translation>Le plus grand modèle ouvert d’OpenAI : il en sait plus et se trompe moins que gpt-oss-20b, mais reste lent si l’ordinateur n’a pas 64 Go de mémoire.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's smaller open model: it reasons before it answers, writes and programs well, and knows the world until June 2024, with mistakes.</source>
            <translation>Le plus petit modèle ouvert d’OpenAI : il raisonne avant de répondre, écrit et programme bien, et connaît le monde jusqu’en juin 2024, avec des erreurs.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Operation not permitted</source>
            <translation>opération non permise</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Page {0} of {1} cannot be shown: open the file in the program it is made for.</source>
            <translation>La page {0} de {1} ne peut pas être affichée : ouvrez le fichier dans le programme pour lequel il est fait.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>Page {0} of {1} is damaged or missing.</source>
            <translation>La page {0} de {1} est endommagée ou absente.</translation>
        </message>
        <message>
            <location filename="../../app/hub/sources.py" />
            <source>Part {0} of {1} is missing: put all parts into one folder.</source>
            <translation>Il manque la partie {0} de {1} : mettez toutes les parties dans un même dossier.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>Part {0} of {1} is missing: put {2} beside {3}.</source>
            <translation>La partie {0} sur {1} manque : placez {2} à côté de {3}.</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Permission denied</source>
            <translation>accès refusé</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Read-only file system</source>
            <translation>système de fichiers en lecture seule</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it needs more than {0} MB of memory.</source>
            <translation>La lecture demande plus de {0} Mo de mémoire.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it took too long and was stopped.</source>
            <translation>La lecture prenait trop de temps et a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>Receiving the file failed: it is asked for again.</source>
            <translation>La réception du fichier a échoué : il est demandé de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>Slide {0} is damaged and was not read.</source>
            <translation>La diapositive {0} est endommagée et n’a pas été lue.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Something else than the hub answered, such as the sign-in page of a network: open a web page, sign in, and try again.</source>
            <translation>Ce n’est pas le hub qui a répondu, mais par exemple la page de connexion d’un réseau : ouvrez une page web, connectez-vous et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Something in Harmonium wanted to reach the network although nobody had asked for it, and was refused: please report it.</source>
            <translation>Quelque chose dans Harmonium a voulu accéder au réseau alors que personne ne l’avait demandé, et cela a été refusé : merci de le signaler.</translation>
        </message>
        <message>
            <location filename="../../app/services/tasks.py" />
            <source>Something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>Un problème est survenu dans Harmonium. Réessayez ; le journal en dit plus.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract cannot be started</source>
            <translation>Tesseract ne peut pas être démarré</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract failed</source>
            <translation>Tesseract a échoué</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract has no language installed</source>
            <translation>aucune langue n’est installée pour Tesseract</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract is not installed</source>
            <translation>Tesseract n’est pas installé</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract took too long</source>
            <translation>Tesseract a pris trop de temps</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The NVIDIA card is not used: the system drives it with nouveau, which llama.cpp cannot compute with. Install NVIDIA's own driver.</source>
            <translation>La carte NVIDIA n’est pas utilisée : le système la pilote avec nouveau, avec lequel llama.cpp ne peut pas calculer. Installez le pilote de NVIDIA.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapter {0} does not go with this model, or is damaged. Load the model without it.</source>
            <translation>L’adaptateur {0} ne va pas avec ce modèle, ou est endommagé. Chargez le modèle sans lui.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapters cannot be used together. Load the model with one of them.</source>
            <translation>Les adaptateurs ne peuvent pas être utilisés ensemble. Chargez le modèle avec l’un d’eux.</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>The address of your updates is none: write it as https://HOST/FOLDER, in the settings.</source>
            <translation>L’adresse de vos mises à jour n’en est pas une : écrivez-la sous la forme https://HOST/DOSSIER, dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The answer ended before anything had arrived: it is asked again.</source>
            <translation>La réponse s’est terminée avant que rien n’arrive : la requête est répétée.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answer for {0} makes no sense: it is asked again.</source>
            <translation>La réponse pour {0} n’a pas de sens : la requête est répétée.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answers for {0} make no sense: try again later, or choose another endpoint.</source>
            <translation>Les réponses pour {0} n’ont pas de sens : réessayez plus tard, ou choisissez un autre miroir.</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>The backup of the conversations was not written as it should be: check the disk.</source>
            <translation>La sauvegarde des conversations n’a pas été écrite correctement : vérifiez le disque.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>The book names this chapter but does not hold it.</source>
            <translation>Le livre nomme ce chapitre mais ne le contient pas.</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: `harmonium models available` lists them.</source>
            <translation>Le catalogue n’a pas de modèle {0} : `harmonium models available` les énumère.</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: did you mean {1}?</source>
            <translation>Le catalogue n’a pas de modèle {0} : vouliez-vous dire {1} ?</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} cannot be read ({1}): check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>Le catalogue de modèles {0} ne peut pas être lu ({1}) : vérifiez $HARMONIUM_CATALOGUE, ou réinstallez.</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is damaged: check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>Le catalogue de modèles {0} est endommagé : vérifiez $HARMONIUM_CATALOGUE, ou réinstallez.</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is of another format: use one that is made for this version of Harmonium.</source>
            <translation>Le catalogue de modèles {0} est d’un autre format : utilisez-en un fait pour cette version d’Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The certificates in “{0}” cannot be read: choose a file in PEM format.</source>
            <translation>Les certificats de « {0} » ne peuvent pas être lus : choisissez un fichier au format PEM.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} cannot be made or was lost: check the network.</source>
            <translation>La connexion à {0} est impossible ou a été perdue : vérifiez le réseau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} was closed: check the network.</source>
            <translation>La connexion à {0} a été fermée : vérifiez le réseau.</translation>
        </message>
        <message>
            <location filename="../../app/store/answers.py" />
            <source>The conversation was deleted for good while this answer was being written, so the answer was not saved.</source>
            <translation>La conversation a été supprimée définitivement pendant l’écriture de cette réponse, qui n’a donc pas été enregistrée.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>The conversation {0} is in the trash: choose one that the list shows.</source>
            <translation>La conversation {0} est dans la corbeille : choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not empty: delete it instead.</source>
            <translation>La conversation {0} contient déjà quelque chose : supprimez-la.</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not in the trash: delete it first.</source>
            <translation>La conversation {0} n’est pas dans la corbeille : supprimez-la d’abord.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked. {0} Or give the passphrase with {1} FILE or in {2}, or run the command in a terminal.</source>
            <translation>Les conversations sont chiffrées et verrouillées. {0} Ou donnez la phrase de passe avec {1} FICHIER ou dans {2}, ou exécutez la commande dans un terminal.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked: give the passphrase with {0} FILE or in {1}, or run the command in a terminal.</source>
            <translation>Les conversations sont chiffrées et verrouillées : donnez la phrase de passe avec {0} FICHIER ou dans {1}, ou exécutez la commande dans un terminal.</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The conversations are open in another window or command. End it and try again.</source>
            <translation>Les conversations sont ouvertes dans une autre fenêtre ou commande. Arrêtez-la et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The device computed no numbers (NaN).</source>
            <translation>Le périphérique n’a pas calculé de nombres valides (NaN).</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk is full: free some space, and the download goes on.</source>
            <translation>Le disque est plein : libérez de l’espace, et le téléchargement reprendra.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk lacks {0} GB for this model: free some space, and the download goes on.</source>
            <translation>Il manque {0} Go sur le disque pour ce modèle : libérez de l’espace, et le téléchargement reprendra.</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} cannot be looked at ({1}): check that it is plugged in.</source>
            <translation>Le disque de {0} ne peut pas être examiné ({1}) : vérifiez qu’il est branché.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>The disk of {0} does not keep what is written to it: choose another one.</source>
            <translation>Le disque de {0} ne conserve pas ce qui y est écrit : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>The disk of {0} has no trash: delete the file in the file manager.</source>
            <translation>Le disque de {0} n’a pas de corbeille : supprimez le fichier dans le gestionnaire de fichiers.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The disk of {0} has {1} left, and a copy needs {2}: free some space, or choose another disk.</source>
            <translation>Il reste {1} sur le disque de {0}, et une copie demande {2} : libérez de l’espace, ou choisissez un autre disque.</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} is formatted as FAT, which holds no file larger than 4 GB, and the model has {1}: choose a folder on another disk, or format this one as exFAT (which removes all that is on it).</source>
            <translation>Le disque de {0} est formaté en FAT, qui n’accepte aucun fichier de plus de 4 Go, et le modèle fait {1} : choisissez un dossier sur un autre disque, ou formatez celui-ci en exFAT (ce qui efface tout son contenu).</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>The disk that holds {0} is full. Free some space and try again; everything saved before is intact.</source>
            <translation>Le disque qui contient {0} est plein. Libérez de l’espace et réessayez ; tout ce qui a été enregistré avant est intact.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The document cannot be shown: something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>Le document ne peut pas être affiché : un problème est survenu dans Harmonium. Réessayez ; le journal en dit plus.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>The download ended unexpectedly ({0}): try again.</source>
            <translation>Le téléchargement s’est terminé de façon inattendue ({0}) : réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old. Install a newer one.</source>
            <translation>Le pilote de la carte NVIDIA est trop ancien. Installez-en un plus récent.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old: {0}, needs {1}. Install a newer one.</source>
            <translation>Le pilote de la carte NVIDIA est trop ancien : {0}, il faut {1}. Installez-en un plus récent.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine answered something else than it was asked. Try again.</source>
            <translation>Le moteur a répondu autre chose que ce qui lui était demandé. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine could not be started. Install Harmonium again if this stays.</source>
            <translation>Le moteur n’a pas pu démarrer. Réinstallez Harmonium si cela persiste.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not say whether the model is loaded. Try again.</source>
            <translation>Le moteur n’a pas indiqué si le modèle est chargé. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not start within {0} seconds. Try again when the computer is less busy.</source>
            <translation>Le moteur n’a pas démarré en {0} secondes. Réessayez quand l’ordinateur sera moins occupé.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine does not belong to this version of Harmonium. Install it again.</source>
            <translation>Le moteur ne correspond pas à cette version d’Harmonium. Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>The engine does not know this request.</source>
            <translation>Le moteur ne connaît pas cette requête.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine sent something unreadable and is being replaced. Try again.</source>
            <translation>Le moteur a envoyé quelque chose d’illisible et va être remplacé. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly. {0}</source>
            <translation>Le moteur s’est arrêté de façon inattendue. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: it used memory that is not its own. {0}</source>
            <translation>Le moteur s’est arrêté de façon inattendue : il a utilisé de la mémoire qui n’est pas la sienne. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: llama.cpp stopped at one of its own checks. {0}</source>
            <translation>Le moteur s’est arrêté de façon inattendue : llama.cpp s’est interrompu à l’un de ses propres contrôles. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: the model file could not be read any further. Check that the drive with the model is connected, verify the file and try again.</source>
            <translation>Le moteur s’est arrêté de façon inattendue : le fichier du modèle n’a pas pu être lu plus loin. Vérifiez que le disque contenant le modèle est branché et que le fichier est intact, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: this processor lacks an instruction it needs. Choose another device or install a build for older processors.</source>
            <translation>Le moteur s’est arrêté de façon inattendue : il manque à ce processeur une instruction nécessaire. Choisissez un autre périphérique ou installez une version pour processeurs plus anciens.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped {0} times within {1} minutes with this model and these settings, so it is not started again. Choose a smaller context, fewer GPU layers or another file.</source>
            <translation>Le moteur s’est arrêté {0} fois en {1} minutes avec ce modèle et ces paramètres, il n’est donc pas redémarré. Choisissez un contexte plus petit, moins de couches GPU ou un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The file of gpt-oss-20b that was offered until July 2026: keep it if you have it, else take the current one.</source>
            <translation>Le fichier de gpt-oss-20b proposé jusqu’en juillet 2026 : gardez-le si vous l’avez, sinon prenez l’actuel.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be read ({0}): {1}. Allow Harmonium to read it and start again.</source>
            <translation>Le fichier de clés de ce profil ne peut pas être lu ({0}) : {1}. Autorisez Harmonium à le lire, puis redémarrez-le.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be written ({0}): {1}. Allow Harmonium to write to its folder and try again.</source>
            <translation>Le fichier de clés de ce profil ne peut pas être écrit ({0}) : {1}. Autorisez Harmonium à écrire dans son dossier et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys is damaged: {0}. Put a copy of it there from a backup; without it the conversations cannot be opened.</source>
            <translation>Le fichier de clés de ce profil est endommagé : {0}. Remplacez-le par une copie venant d’une sauvegarde ; sans lui, les conversations ne peuvent pas être ouvertes.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The file that arrived as {0} is not the one that was asked for, or was damaged on its way, and was removed: try again, or choose another endpoint.</source>
            <translation>Le fichier arrivé sous le nom {0} n’est pas celui qui a été demandé, ou a été endommagé en chemin, et a été supprimé : réessayez, ou choisissez un autre miroir.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>The files of {0} cannot be told apart: choose another repository.</source>
            <translation>Les fichiers de {0} ne peuvent pas être distingués : choisissez un autre dépôt.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is empty: write the passphrase there.</source>
            <translation>La première ligne de {0} est vide : écrivez-y la phrase de passe.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is not UTF-8 text, so it is no passphrase: name another file.</source>
            <translation>La première ligne de {0} n’est pas du texte UTF-8, ce n’est donc pas une phrase de passe : indiquez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>The folder to export to is gone: choose another one.</source>
            <translation>Le dossier d’exportation n’existe plus : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so it computes in a slower way now, which gives the right ones. Updating its driver may help.</source>
            <translation>La carte graphique a donné des résultats faux lors d’un test, elle calcule donc maintenant d’une façon plus lente, qui en donne de justes. Mettre à jour son pilote peut aider.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so the processor computes the answers. Updating its driver may help.</source>
            <translation>La carte graphique a donné des résultats faux lors d’un test, c’est donc le processeur qui calcule les réponses. Mettre à jour son pilote peut aider.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>The hub did not say which commit it has: try again later.</source>
            <translation>Le hub n’a pas indiqué quel commit il détient : réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub does not show this repository to everyone, or has none of that name: check the name, accept its terms on its page, and give an access token in the settings or in HF_TOKEN.</source>
            <translation>Le hub ne montre pas ce dépôt à tout le monde, ou n’en a aucun de ce nom : vérifiez le nom, acceptez ses conditions sur sa page, et indiquez un jeton d’accès dans les paramètres ou dans HF_TOKEN.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub gave an answer that makes no sense: try again later.</source>
            <translation>La réponse du hub n’a pas de sens : réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub has another file under the name {0} than the one that was asked for: look at its page, or choose another model.</source>
            <translation>Le hub a sous le nom {0} un autre fichier que celui qui a été demandé : consultez sa page, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub has no such repository: check its name.</source>
            <translation>Le hub n’a pas de tel dépôt : vérifiez son nom.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub refused the request (status {0}): try again later.</source>
            <translation>Le hub a refusé la requête (statut {0}) : réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub refuses this access token for {0}: accept the terms of the repository on its page, or save another token, and try again.</source>
            <translation>Le hub refuse ce jeton d’accès pour {0} : acceptez les conditions du dépôt sur sa page, ou enregistrez un autre jeton d’accès, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>The hub sends requests in circles: try again later.</source>
            <translation>Le hub fait tourner les requêtes en rond : réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub sends us to an address that is none: try again later, or check the endpoint.</source>
            <translation>Le hub renvoie vers une adresse qui n’en est pas une : réessayez plus tard, ou vérifiez le miroir.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub's address “{0}” is none: write it as https://HOST, in the settings or in HF_ENDPOINT.</source>
            <translation>L’adresse « {0} » du hub n’en est pas une : écrivez-la sous la forme https://HOST, dans les paramètres ou dans HF_ENDPOINT.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The key in the system's password store is not that of this profile: enter the passphrase or the recovery code.</source>
            <translation>La clé du trousseau de clés du système n’est pas celle de ce profil : saisissez la phrase de passe ou le code de récupération.</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The keys are destroyed, but {0} files in {1} could not be removed: close all programs that use them, and delete the folder.</source>
            <translation>Les clés sont détruites, mais {0} fichiers dans {1} n’ont pas pu être supprimés : fermez tous les programmes qui les utilisent, et supprimez le dossier.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The keys of this profile are of a newer version of Harmonium: {0}. Use that version.</source>
            <translation>Les clés de ce profil viennent d’une version plus récente d’Harmonium : {0}. Utilisez cette version.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The keys of this profile were replaced while it was open: start Harmonium again.</source>
            <translation>Les clés de ce profil ont été remplacées pendant qu’il était ouvert : redémarrez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The larger classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>Le plus grand classificateur, pas un modèle de conversation : il juge des textes d’après une politique que vous rédigez pour lui.</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The last changes to the conversations are damaged on the disk; nothing was written over. Repair them, or restore a backup.</source>
            <translation>Les dernières modifications des conversations sont endommagées sur le disque ; rien n’a été écrasé. Réparez-les, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The link to the file has expired: {0} gives a new one.</source>
            <translation>Le lien vers le fichier a expiré : {0} en donne un nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/updates/signature.py" />
            <source>The list of keys for updates, {0}, cannot be read: install Harmonium anew.</source>
            <translation>La liste des clés pour les mises à jour, {0}, ne peut pas être lue : réinstallez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The manifest beside {0} is of other files: take it away, or put the right one there.</source>
            <translation>Le manifeste à côté de {0} concerne d’autres fichiers : retirez-le, ou mettez-y le bon.</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The model has no such tokens: choose another one.</source>
            <translation>Le modèle n’a pas de tels jetons : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The model needed more memory than this computer has free. {0}</source>
            <translation>Le modèle avait besoin de plus de mémoire que cet ordinateur n’en a de libre. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free, so it would be read from the disk while it answers: about {2} tokens a second. Choose a smaller model, or be patient.</source>
            <translation>Le modèle demande {0} Go de mémoire et {1} Go sont libres, il serait donc lu depuis le disque pendant qu’il répond : environ {2} jetons par seconde. Choisissez un modèle plus petit, ou soyez patient.</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free. Close other programs, or choose a smaller model or a smaller context.</source>
            <translation>Le modèle demande {0} Go de mémoire et {1} Go sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit ou un contexte plus petit.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The model took more memory than planned, so less of it lies where it is fastest, or its context is shorter. Close other programs and load it again to change that.</source>
            <translation>Le modèle a pris plus de mémoire que prévu, une part moindre se trouve donc là où il est le plus rapide, ou son contexte est plus court. Pour y remédier, fermez d’autres programmes et rechargez-le.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>The pack {0} is in use, or may not be changed: close all conversations and commands that use the model, and try again.</source>
            <translation>Le pack {0} est utilisé, ou ne peut pas être modifié : fermez toutes les conversations et commandes qui utilisent le modèle, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan without text: install Tesseract and read the file again.</source>
            <translation>La page est un scan sans texte : installez Tesseract et relisez le fichier.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan, and {0}: its text could not be recognised.</source>
            <translation>La page est un scan, et {0} : son texte n’a pas pu être reconnu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is damaged.</source>
            <translation>La page est endommagée.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is far too long: only its beginning was read.</source>
            <translation>La page est beaucoup trop longue : seul le début a été lu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page needs more memory than a file may take.</source>
            <translation>La page demande plus de mémoire qu’un fichier ne peut en prendre.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>The parts of {0} do not belong together: download or copy them again.</source>
            <translation>Les parties de {0} ne vont pas ensemble : téléchargez-les ou copiez-les de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The password store is not set up to open this profile: enter the passphrase or the recovery code.</source>
            <translation>Le trousseau de clés n’est pas configuré pour ouvrir ce profil : saisissez la phrase de passe ou le code de récupération.</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} cannot be read ({1}): choose another one with --data-dir.</source>
            <translation>Le dossier de profil {0} ne peut pas être lu ({1}) : choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>The profile folder {0} cannot be used ({1}): choose another one with --data-dir.</source>
            <translation>Le dossier de profil {0} ne peut pas être utilisé ({1}) : choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} is not a folder: choose another one with --data-dir.</source>
            <translation>Le dossier de profil {0} n’est pas un dossier : choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>The program that reads documents does not start: install Harmonium again.</source>
            <translation>Le programme qui lit les documents ne démarre pas : réinstallez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The prompt has {0} tokens, but the model can read {1} at once. Shorten it or load the model with a larger context.</source>
            <translation>Le prompt compte {0} jetons, mais le modèle ne peut en lire que {1} à la fois. Raccourcissez-le ou chargez le modèle avec un contexte plus grand.</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>The prompt “{0}” was deleted: save it as a new one.</source>
            <translation>Le prompt « {0} » a été supprimé : enregistrez-le comme nouveau prompt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy of the settings or of the system cannot be used: name one as http://HOST:PORT.</source>
            <translation>Le proxy des paramètres ou du système ne peut pas être utilisé : indiquez-en un sous la forme http://HOST:PORT.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy refuses the connection: check the proxy of the settings or of the system.</source>
            <translation>Le proxy refuse la connexion : vérifiez le proxy des paramètres ou du système.</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning has ended. Open Harmonium again to use it.</source>
            <translation>La recherche par le sens est terminée. Rouvrez Harmonium pour l’utiliser.</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning stopped unexpectedly; the search by words goes on.</source>
            <translation>La recherche par le sens s’est arrêtée de façon inattendue ; la recherche par mots continue.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>The server sends us to another address, which is refused: write the address where the updates lie.</source>
            <translation>Le serveur renvoie vers une autre adresse, ce qui est refusé : indiquez l’adresse où se trouvent les mises à jour.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>The sheet is damaged and was not read.</source>
            <translation>La feuille est endommagée et n’a pas été lue.</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>The starter model belongs to the program and cannot be removed.</source>
            <translation>Le modèle de départ fait partie du programme et ne peut pas être retiré.</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: install the package harmonium-starter, or get another model with `harmonium models pull` or `harmonium models import`.</source>
            <translation>Le modèle de départ n’est pas installé : installez le paquet harmonium-starter, ou procurez-vous un autre modèle avec `harmonium models pull` ou `harmonium models import`.</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: name a model file with --model, or install again.</source>
            <translation>Le modèle de départ n’est pas installé : indiquez un fichier de modèle avec --model, ou réinstallez.</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>The system could not start the installer {0}: open it yourself.</source>
            <translation>Le système n’a pas pu lancer le programme d’installation {0} : ouvrez-le vous-même.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The system ended the engine, most likely because memory ran out. {0}</source>
            <translation>Le système a mis fin au moteur, très probablement par manque de mémoire. {0}</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not answer: unlock it and try again.</source>
            <translation>Le trousseau de clés du système ne répond pas : déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The system's password store does not have the key of this profile: enter the passphrase or the recovery code.</source>
            <translation>Le trousseau de clés du système n’a pas la clé de ce profil : saisissez la phrase de passe ou le code de récupération.</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not keep what it is given: use another one.</source>
            <translation>Le trousseau de clés du système ne conserve pas ce qu’on lui confie : utilisez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store has something else under the name of Harmonium's “{0}”: remove it there and try again.</source>
            <translation>Le trousseau de clés du système contient autre chose sous « {0} », le nom utilisé par Harmonium : supprimez-le là-bas et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store refused: unlock it and try again.</source>
            <translation>Le trousseau de clés du système a refusé : déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>The text is nested more than {0} levels deep, which no document is: it is not read.</source>
            <translation>Le texte est imbriqué sur plus de {0} niveaux, ce qu’aucun document n’est : il n’est pas lu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>The text of this page cannot be read: it is damaged.</source>
            <translation>Le texte de cette page ne peut pas être lu : elle est endommagée.</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The three files of gpt-oss-120b that were offered before the single one: keep them if you have them, else take the current one.</source>
            <translation>Les trois fichiers de gpt-oss-120b proposés avant le fichier unique : gardez-les si vous les avez, sinon prenez l’actuel.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: its driver offers neither Vulkan nor CUDA. Install its Vulkan driver (mesa-vulkan-drivers for AMD and Intel, NVIDIA's own for NVIDIA).</source>
            <translation>La carte {0} n’est pas utilisée : son pilote n’offre ni Vulkan ni CUDA. Installez son pilote Vulkan (mesa-vulkan-drivers pour AMD et Intel, celui de NVIDIA pour NVIDIA).</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: the system has no driver for it. Install one.</source>
            <translation>La carte {0} n’est pas utilisée : le système n’a pas de pilote pour elle. Installez-en un.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this installation of Harmonium has no back end for graphics cards.</source>
            <translation>La carte {0} n’est pas utilisée : cette installation d’Harmonium n’a pas de backend pour les cartes graphiques.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this user may not open it. Add the user to the groups “render” and “video” and log in again.</source>
            <translation>La carte {0} n’est pas utilisée : cet utilisateur n’a pas le droit de l’ouvrir. Ajoutez l’utilisateur aux groupes « render » et « video » et reconnectez-vous.</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>There is a collection {0} already: choose another name.</source>
            <translation>Il existe déjà une collection {0} : choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>There is a folder “{0}” already: choose another name.</source>
            <translation>Il existe déjà un dossier « {0} » : choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>There is a mistake in this recovery code: compare it with what you wrote down and try again.</source>
            <translation>Il y a une erreur dans ce code de récupération : comparez-le avec ce que vous avez noté et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>There is a new {0} where the old one lay.</source>
            <translation>Un nouveau fichier {0} se trouve à la place de l’ancien.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no adapter {0} at that place: choose its file again.</source>
            <translation>Il n’y a pas d’adaptateur {0} à cet endroit : choisissez de nouveau son fichier.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no conversation {0}: choose one that the list shows.</source>
            <translation>Il n’y a pas de conversation {0} : choisissez-en une dans la liste.</translation>
        </message>
        <message>
            <location filename="../../app/engine/model_options.py" />
            <source>There is no device named {0} here. There are: {1}.</source>
            <translation>Il n’y a pas ici de périphérique nommé {0}. Il y a : {1}.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/whole_reading.py" />
            <source>There is no document {0}. There are: {1}.</source>
            <translation>Il n’y a pas de document {0}. Il y a : {1}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>There is no download {0}: it has ended, or never began.</source>
            <translation>Il n’y a pas de téléchargement {0} : il est terminé, ou n’a jamais commencé.</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>There is no file {0} at that place any more.</source>
            <translation>Il n’y a plus de fichier {0} à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>There is no file {0} at that place: check the model's path.</source>
            <translation>Il n’y a pas de fichier {0} à cet endroit : vérifiez le chemin du modèle.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no file {0}. Choose another model file.</source>
            <translation>Il n’y a pas de fichier {0}. Choisissez un autre fichier de modèle.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no message {0} in this conversation.</source>
            <translation>Il n’y a pas de message {0} dans cette conversation.</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: did you mean {1}?</source>
            <translation>Il n’y a pas de modèle {0} : vouliez-vous dire {1} ?</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: name one of `harmonium models list` or a file.</source>
            <translation>Il n’y a pas de modèle {0} : indiquez-en un de `harmonium models list` ou un fichier.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>There is no pack {0}: `harmonium packs list` names those that there are.</source>
            <translation>Il n’y a pas de pack {0} : `harmonium packs list` énumère ceux qui existent.</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>There is no room left for the profile in {0}: free some space.</source>
            <translation>Il n’y a plus de place pour le profil dans {0} : libérez de l’espace.</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>There is no room left for this profile's keys: free some space and try again.</source>
            <translation>Il n’y a plus de place pour les clés de ce profil : libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory for a context of {0} tokens. Load the model with a smaller context.</source>
            <translation>Il n’y a pas assez de mémoire pour un contexte de {0} jetons. Chargez le modèle avec un contexte plus petit.</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>There is not enough memory for checking the passphrase ({0} MB are needed): close other programs and try again.</source>
            <translation>Il n’y a pas assez de mémoire pour vérifier la phrase de passe ({0} Mo sont nécessaires) : fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>There is not enough memory to draw this page.</source>
            <translation>Il n’y a pas assez de mémoire pour dessiner cette page.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory to load {0}. Close other programs or choose a smaller model.</source>
            <translation>Il n’y a pas assez de mémoire pour charger {0}. Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>There is nothing to search for: name a model or a part of its name.</source>
            <translation>Il n’y a rien à chercher : indiquez un modèle ou une partie de son nom.</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>There is too little room on the disk for a backup of the conversations. Free some space; the conversations themselves are safe.</source>
            <translation>Il y a trop peu de place sur le disque pour une sauvegarde des conversations. Libérez de l’espace ; les conversations elles-mêmes ne risquent rien.</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_format.py" />
            <source>This JSON schema cannot be used ({0}): write a simpler one.</source>
            <translation>Ce schéma JSON ne peut pas être utilisé ({0}) : écrivez-en un plus simple.</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>This backup is damaged itself: choose another one.</source>
            <translation>Cette sauvegarde est elle-même endommagée : choisissez-en une autre.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>This build of Harmonium trusts no key, so it takes no update and no pack from a file: install another build over this one instead.</source>
            <translation>Cette version d’Harmonium ne fait confiance à aucune clé et n’accepte donc ni mise à jour ni pack depuis un fichier : installez plutôt une autre version par-dessus celle-ci.</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>This collection was deleted: choose one that the list shows.</source>
            <translation>Cette collection a été supprimée : choisissez-en une que la liste affiche.</translation>
        </message>
        <message>
            <location filename="../../app/documents/shelf.py" />
            <source>This document is not among those of the conversation any more: add it again.</source>
            <translation>Ce document ne fait plus partie de la conversation : ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/store/documents_rows.py" />
            <source>This document was removed: add its file again.</source>
            <translation>Ce document a été retiré : ajoutez de nouveau son fichier.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This document was removed: add the file again to see it.</source>
            <translation>Ce document a été retiré : ajoutez de nouveau le fichier pour le voir.</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>This engine already holds a model.</source>
            <translation>Ce moteur contient déjà un modèle.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file is not built as its format demands ({0}): save it anew and add it again.</source>
            <translation>Ce fichier n’est pas construit comme son format l’exige ({0}) : réenregistrez-le et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file needs more than {0} MB of memory, the most that reading takes: split it.</source>
            <translation>Ce fichier demande plus de {0} Mo de mémoire, le maximum pour la lecture : divisez-le.</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>This folder is gone: choose another one.</source>
            <translation>Ce dossier n’existe plus : choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../app/engine/backends.py" />
            <source>This installation has nothing that computes on this processor. Install Harmonium again.</source>
            <translation>Cette installation n’a rien qui calcule sur ce processeur. Réinstallez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This is not an access token: copy it again from huggingface.co.</source>
            <translation>Ce n’est pas un jeton d’accès : copiez-le de nouveau depuis huggingface.co.</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>This is too long for the engine: {0} MB of text where at most {1} MB can be sent at once. Shorten it.</source>
            <translation>C’est trop long pour le moteur : {0} Mo de texte, alors que {1} Mo au plus peuvent être envoyés à la fois. Raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>This message was deleted, with its conversation or alone.</source>
            <translation>Ce message a été supprimé, avec sa conversation ou seul.</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be run any more. Load the model again.</source>
            <translation>Le gabarit de conversation (chat template) de ce modèle ne peut plus être exécuté. Chargez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be used. {0}</source>
            <translation>Le gabarit de conversation (chat template) de ce modèle ne peut pas être utilisé. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template is too large to run. {0}</source>
            <translation>Le gabarit de conversation (chat template) de ce modèle est trop grand pour être exécuté. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template leaves the question out. {0}</source>
            <translation>Le gabarit de conversation (chat template) de ce modèle omet la question. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template took too long and was stopped. {0}</source>
            <translation>Le gabarit de conversation (chat template) de ce modèle a pris trop de temps et a été arrêté. {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template used too much memory or time and was stopped. {0}</source>
            <translation>Le gabarit de conversation (chat template) de ce modèle a utilisé trop de mémoire ou de temps et a été arrêté. {0}</translation>
        </message>
        <message>
            <location filename="../../app/services/protection.py" />
            <source>This opens another profile: enter the passphrase of this one.</source>
            <translation>Ceci ouvre un autre profil : saisissez la phrase de passe de celui-ci.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This part of the document was not read: open the file itself.</source>
            <translation>Cette partie du document n’a pas été lue : ouvrez le fichier lui-même.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This passphrase does not open the profile: check Caps Lock and the layout of the keyboard, and try again.</source>
            <translation>Cette phrase de passe n’ouvre pas le profil : vérifiez le verrouillage des majuscules et la disposition du clavier, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile has no passphrase: let the system's password store open it, or enter the recovery code.</source>
            <translation>Ce profil n’a pas de phrase de passe : laissez le trousseau de clés du système l’ouvrir, ou saisissez le code de récupération.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is encrypted already.</source>
            <translation>Ce profil est déjà chiffré.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>This profile is encrypted already: open it with its passphrase.</source>
            <translation>Ce profil est déjà chiffré : ouvrez-le avec sa phrase de passe.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is not encrypted.</source>
            <translation>Ce profil n’est pas chiffré.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This recovery code does not open the profile: it belongs to another profile, or a newer code has replaced it.</source>
            <translation>Ce code de récupération n’ouvre pas le profil : il appartient à un autre profil, ou un code plus récent l’a remplacé.</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>This system has no password store that can keep a secret safely: start one, such as GNOME Keyring or KWallet.</source>
            <translation>Ce système n’a pas de trousseau de clés capable de garder un secret en sécurité : démarrez-en un, comme GNOME Keyring ou KWallet.</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This system has no password store that can keep a token safely: start one, such as GNOME Keyring or KWallet, or set HF_TOKEN for a single command.</source>
            <translation>Ce système n’a pas de trousseau de clés capable de garder un jeton d’accès en sécurité : démarrez-en un, comme GNOME Keyring ou KWallet, ou définissez HF_TOKEN pour une seule commande.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Too many pages of this file cannot be read: the rest was left.</source>
            <translation>Trop de pages de ce fichier ne peuvent pas être lues : le reste a été omis.</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Try again. If it happens again, choose fewer GPU layers, a smaller context or another model file.</source>
            <translation>Réessayez. Si cela se reproduit, choisissez moins de couches GPU, un contexte plus petit ou un autre fichier de modèle.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} can follow {1} or later, and this is {2}: install {3} first.</source>
            <translation>La version {0} demande la version {1} ou une plus récente, et celle-ci est la {2} : installez d’abord la {3}.</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} has no installer for this computer ({1}) in this file: get the file that has one.</source>
            <translation>Ce fichier ne contient pas de programme d’installation de la version {0} pour cet ordinateur ({1}) : récupérez le fichier qui en contient un.</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} is in this file only as {1} Harmonium, and this is {2} Harmonium: get the file that has the {3} one.</source>
            <translation>La version {0} n’est dans ce fichier que comme Harmonium « {1} », et celui-ci est Harmonium « {2} » : procurez-vous le fichier qui contient « {3} ».</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is older than this one, {1}, and may not be able to open your conversations: make a backup, and confirm it to go back.</source>
            <translation>La version {0} est plus ancienne que celle-ci, {1}, et ne pourra peut-être pas ouvrir vos conversations : faites une sauvegarde, et confirmez que vous voulez revenir en arrière.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is what runs already: confirm it to install it again.</source>
            <translation>La version {0} est celle que vous utilisez déjà : confirmez que vous voulez la réinstaller.</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>What lies at this address is no list of updates ({0}): check the address.</source>
            <translation>Ce qui se trouve à cette adresse n’est pas une liste de mises à jour ({0}) : vérifiez l’adresse.</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>What this message followed was deleted as well: bring that back first.</source>
            <translation>Ce que suivait ce message a été supprimé aussi : restaurez-le d’abord.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without a passphrase only the recovery code would open this profile: let the system's password store open it first.</source>
            <translation>Sans phrase de passe, seul le code de récupération ouvrirait ce profil : laissez d’abord le trousseau de clés du système l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without the system's password store only the recovery code would open this profile: set a passphrase first.</source>
            <translation>Sans le trousseau de clés du système, seul le code de récupération ouvrirait ce profil : définissez d’abord une phrase de passe.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question has about {0} tokens but the model can read {1} at once. Shorten it, or choose a larger context.</source>
            <translation>Votre question compte environ {0} jetons, mais le modèle ne peut en lire que {1} à la fois. Raccourcissez-la, ou choisissez un contexte plus grand.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the answer so far has about {0} tokens but the model can read {1} at once. Ask for the rest in a new question, or choose a larger context.</source>
            <translation>Votre question et le début de la réponse comptent environ {0} jetons, mais le modèle ne peut en lire que {1} à la fois. Demandez la suite dans une nouvelle question, ou choisissez un contexte plus grand.</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the results of its tools has about {0} tokens but the model can read {1} at once. Ask for less at once, or choose a larger context.</source>
            <translation>Votre question et les résultats des outils comptent environ {0} jetons, mais le modèle ne peut en lire que {1} à la fois. Demandez moins à la fois, ou choisissez un contexte plus grand.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>a JSON object is missing where one belongs</source>
            <translation>il manque un objet JSON là où il en faut un</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>a key of its metadata is empty or appears twice</source>
            <translation>une clé des métadonnées est vide ou apparaît deux fois</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>a list</source>
            <translation>une liste</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/lm_studio.py" />
            <source>a message of it has no version</source>
            <translation>un message n’a aucune version</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment</source>
            <translation>pièce jointe</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}</source>
            <translation>pièce jointe {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}, {1}</source>
            <translation>pièce jointe {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachments</source>
            <translation>pièces jointes</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>chapter {0}</source>
            <translation>chapitre {0}</translation>
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
            <translation>nom impossible</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>incomplete {0} part</source>
            <translation>partie {0} incomplète</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it ends too early</source>
            <translation>il se termine trop tôt</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it has less than no messages</source>
            <translation>il a moins de zéro message</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it holds a value of the unknown type {0}</source>
            <translation>il contient une valeur du type inconnu {0}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it holds an item of an unknown kind</source>
            <translation>il contient un élément d’un genre inconnu</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is a thread of Jan without its messages, so choose its folder</source>
            <translation>c’est un thread de Jan sans ses messages, choisissez donc son dossier</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is for another program</source>
            <translation>il est destiné à un autre programme</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is in a format that this version does not know</source>
            <translation>il est dans un format que cette version ne connaît pas</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is nested too deep</source>
            <translation>l’imbrication est trop profonde</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is no conversation of a known kind</source>
            <translation>ce n’est pas une conversation d’un type connu</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is not a GGUF file</source>
            <translation>ce n’est pas un fichier GGUF</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>it is not valid JSON</source>
            <translation>ce n’est pas du JSON valide</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it is of the unknown version {0}</source>
            <translation>il est de la version inconnue {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is written for big-endian machines</source>
            <translation>il est écrit pour des machines gros-boutistes (big-endian)</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names a file twice</source>
            <translation>il nomme deux fois le même fichier</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names no files, or too many</source>
            <translation>il ne nomme aucun fichier, ou trop de fichiers</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it stores numbers in a way (type {0}) that is not known here</source>
            <translation>il stocke les nombres d’une façon (type {0}) inconnue ici</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it uses version {0} of the GGUF format</source>
            <translation>il utilise la version {0} du format GGUF</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>it uses {0} of {1} experts</source>
            <translation>il utilise {0} experts sur {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>it was written by another version of Harmonium</source>
            <translation>il a été écrit par une autre version d’Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>its "head" is none of its messages</source>
            <translation>« head » n’est aucun des messages</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is not a number</source>
            <translation>l’alignement n’est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is {0}</source>
            <translation>l’alignement est {0}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>its answers are nested too deep</source>
            <translation>les réponses sont imbriquées trop profondément</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header announces {0} tensors and {1} keys</source>
            <translation>l’en-tête annonce {0} tenseurs et {1} clés</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header holds a text of {0} bytes</source>
            <translation>l’en-tête contient un texte de {0} octets</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header is larger than 256 MB</source>
            <translation>l’en-tête dépasse 256 Mo</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest cannot be read</source>
            <translation>le manifeste ne peut pas être lu</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest is too long</source>
            <translation>le manifeste est trop long</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of unknown type {0}</source>
            <translation>les métadonnées contiennent une liste du type inconnu {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of {0} items</source>
            <translation>les métadonnées contiennent une liste de {0} éléments</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a value of unknown type {0}</source>
            <translation>les métadonnées contiennent une valeur du type inconnu {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its rope.dimension_count is {0}</source>
            <translation>rope.dimension_count vaut {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its table of characters is not a list</source>
            <translation>la table des caractères n’est pas une liste</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its tensors do not lie one after the other</source>
            <translation>les tenseurs ne se suivent pas</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its version is none</source>
            <translation>le numéro de version n’en est pas un</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a byte token that names no byte</source>
            <translation>le vocabulaire contient un jeton d’octet qui ne désigne aucun octet</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a token twice</source>
            <translation>le vocabulaire contient deux fois le même jeton</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary is not a list of texts</source>
            <translation>le vocabulaire n’est pas une liste de textes</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary lacks a token for byte {0}</source>
            <translation>il manque au vocabulaire un jeton pour l’octet {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share an embedding_length of {1}</source>
            <translation>{0} têtes ne peuvent pas se partager une embedding_length de {1}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share {1} key heads</source>
            <translation>{0} têtes ne peuvent pas se partager {1} têtes de clés</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of something else than numbers</source>
            <translation>{0} est une liste d’autre chose que des nombres</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of the wrong type</source>
            <translation>{0} est une liste du mauvais type</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list with impossible numbers</source>
            <translation>{0} est une liste contenant des nombres impossibles</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is no token of its vocabulary</source>
            <translation>{0} n’est pas un jeton du vocabulaire</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not a small positive number</source>
            <translation>{0} n’est pas un petit nombre positif</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not given</source>
            <translation>{0} n’est pas indiqué</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is shorter than its vocabulary</source>
            <translation>{0} est plus court que le vocabulaire</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is {1}</source>
            <translation>{0} vaut {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/jan.py" />
            <source>line {0}: {1}</source>
            <translation>ligne {0} : {1}</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>one of its files is for a system that nobody knows</source>
            <translation>l’un des fichiers est pour un système inconnu</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>one of its matrices is stored as {0}</source>
            <translation>l’une des matrices est stockée en {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has an impossible shape</source>
            <translation>l’un des tenseurs a une forme impossible</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has {0} dimensions</source>
            <translation>l’un des tenseurs a {0} dimensions</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>page {0}</source>
            <translation>page {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>pages {0}–{1}</source>
            <translation>pages {0}–{1}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/ooxml.py" />
            <source>part {0}</source>
            <translation>partie {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet Sheet {0}</source>
            <translation>feuille {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet {0}</source>
            <translation>feuille {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>slide {0}</source>
            <translation>diapositive {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>slides {0} to {1}</source>
            <translation>diapositives {0} à {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>something stands behind its end</source>
            <translation>il y a quelque chose après la fin</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the flavour of one of its files is none</source>
            <translation>l’édition d’un de ses fichiers n’en est pas une</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the hash of one of its files is none</source>
            <translation>l’empreinte de l’un des fichiers n’en est pas une</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the id of a message is not a whole number</source>
            <translation>l’identifiant d’un message n’est pas un nombre entier</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>the messages form a circle</source>
            <translation>les messages forment une boucle</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name of one of its files is none</source>
            <translation>le nom de l’un des fichiers n’en est pas un</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name or the origin of the pack is none</source>
            <translation>le nom ou l’origine du pack n’est pas valide</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the parent of message {0} does not stand before it</source>
            <translation>le parent du message {0} ne se trouve pas avant lui</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/reading.py" />
            <source>the rest</source>
            <translation>le reste</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the size of one of its files cannot be</source>
            <translation>la taille de l’un des fichiers est impossible</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>the standard input</source>
            <translation>l’entrée standard</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>two of its messages have the id {0}</source>
            <translation>deux messages ont l’identifiant {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>two of its tensors have the same name</source>
            <translation>deux tenseurs ont le même nom</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>unknown part type {0}</source>
            <translation>type de partie inconnu {0}</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/readers/source.py" />
            <location filename="../../app/hub/catalog.py" />
            <location filename="../../app/updates/archive.py" />
            <source>unknown reason</source>
            <translation>raison inconnue</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} began with the whole file where a part was asked for: it is asked again.</source>
            <translation>{0} a commencé par le fichier entier alors qu’une partie était demandée : la requête est répétée.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} belongs to another profile, or is damaged; it was left untouched. Put the one that belongs here in its place, or a backup of it.</source>
            <translation>{0} appartient à un autre profil, ou est endommagé ; le fichier n’a pas été modifié. Remplacez-le par celui qui a sa place ici, ou par une sauvegarde de ce dernier.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} can only be read: its folder or disk is write-protected. Make it writable, or choose another folder with --data-dir.</source>
            <translation>{0} est en lecture seule : son dossier ou son disque est protégé en écriture. Rendez-le accessible en écriture, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} cannot be linked into the models folder, which lies on another disk or may not share it: import it as a copy or in place.</source>
            <translation>{0} ne peut pas être lié dans le dossier des modèles, qui se trouve sur un autre disque ou ne peut pas le partager : importez-le comme copie ou sur place.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be opened ({1}): check that it is there and that you may read it.</source>
            <translation>{0} ne peut pas être ouvert ({1}) : vérifiez qu’il est là et que vous pouvez le lire.</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} cannot be opened ({1}): make it readable for you.</source>
            <translation>{0} ne peut pas être ouvert ({1}) : rendez-le lisible pour vous.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} cannot be opened or written. Check that its folder exists and is yours to write, or choose another one with --data-dir.</source>
            <translation>{0} ne peut pas être ouvert ou écrit. Vérifiez que son dossier existe et que vous pouvez y écrire, ou choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>{0} cannot be opened: {1}, the file with its keys, is gone, or the conversations are damaged. Nothing was changed. Put both files back from a copy of the profile folder.</source>
            <translation>{0} ne peut pas être ouvert : {1}, le fichier qui contient ses clés, a disparu, ou les conversations sont endommagées. Rien n’a été modifié. Remettez les deux fichiers en place à partir d’une copie du dossier de profil.</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} cannot be put into the trash ({1}): check that you may write to its folder.</source>
            <translation>{0} ne peut pas être mis à la corbeille ({1}) : vérifiez que vous avez le droit d’écrire dans son dossier.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} cannot be reached: check the network and the proxy.</source>
            <translation>{0} est injoignable : vérifiez le réseau et le proxy.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be read ({1}): check its path and rights.</source>
            <translation>{0} ne peut pas être lu ({1}) : vérifiez son chemin et ses droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} cannot be read ({1}): check its path.</source>
            <translation>{0} ne peut pas être lu ({1}) : vérifiez son chemin.</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} cannot be read ({1}): check the disk it lies on.</source>
            <translation>{0} ne peut pas être lu ({1}) : vérifiez le disque sur lequel il se trouve.</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read ({1}): check where it lies.</source>
            <translation>{0} ne peut pas être lu ({1}) : vérifiez où il se trouve.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be read ({1}): copy it to another disk and add it again.</source>
            <translation>{0} ne peut pas être lu ({1}) : copiez-le sur un autre disque et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <location filename="../../app/hub/verification.py" />
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read to its end ({1}): check the disk it lies on.</source>
            <translation>{0} ne peut pas être lu jusqu’au bout ({1}) : vérifiez le disque sur lequel il se trouve.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be used ({1}): it is damaged, or another version of Harmonium is needed.</source>
            <translation>{0} ne peut pas être utilisé ({1}) : le fichier est endommagé, ou il faut une autre version d’Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded because {1} is missing. Install it, or install Harmonium again.</source>
            <translation>{0} n’a pas pu être chargé, car il manque {1}. Installez-le, ou réinstallez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} could not be loaded: it is damaged or not a model that llama.cpp reads. Download or copy it again.</source>
            <translation>{0} n’a pas pu être chargé : le fichier est endommagé ou n’est pas un modèle que llama.cpp sait lire. Téléchargez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded: {1}. Update the driver of the graphics card, or install Harmonium again.</source>
            <translation>{0} n’a pas pu être chargé : {1}. Mettez à jour le pilote de la carte graphique, ou réinstallez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): choose another place for it.</source>
            <translation>{0} n’a pas pu être écrit ({1}) : choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): close what may have it open, see whether you may write there, and try again.</source>
            <translation>{0} n’a pas pu être écrit ({1}) : fermez ce qui pourrait l’avoir ouvert, vérifiez que vous avez le droit d’y écrire, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): free some space and try again.</source>
            <translation>{0} n’a pas pu être écrit ({1}) : libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} declares a document type of its own, which no document needs and bombs are made of: it is not read.</source>
            <translation>{0} déclare son propre type de document, dont aucun document n’a besoin et qui sert à fabriquer des bombes : il n’est pas lu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} does not answer: check the network.</source>
            <translation>{0} ne répond pas : vérifiez le réseau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} does not have the hash that it should have, so it is damaged or another file: download or copy it again.</source>
            <translation>{0} n’a pas l’empreinte attendue, il est donc endommagé ou c’est un autre fichier : téléchargez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} does not say what it is made of, so it is no book or a damaged one: get it again from where it came from.</source>
            <translation>{0} ne dit pas de quoi il est fait, ce n’est donc pas un livre, ou il est endommagé : récupérez-le de nouveau là d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} does not say what model it is: choose another file.</source>
            <translation>{0} n’indique pas de quel modèle il s’agit : choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has a fault of its own: try again later.</source>
            <translation>{0} est lui-même en panne : réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} has a part of more than {1} MB: split it.</source>
            <translation>{0} a une partie de plus de {1} Mo : divisez-le.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/mail.py" />
            <source>{0} has messages in messages without end, which no mail has: it is not read.</source>
            <translation>{0} contient sans fin des messages dans des messages, ce qu’aucun courriel ne fait : il n’est pas lu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no GGUF model with a hash: choose another repository.</source>
            <translation>{0} n’a pas de modèle GGUF avec une empreinte : choisissez un autre dépôt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>{0} has no certificate that this computer trusts: sign in to this network if it wants that, or add its certificate authority in the settings.</source>
            <translation>{0} n’a pas de certificat reconnu par cet ordinateur : connectez-vous à ce réseau s’il le demande, ou ajoutez son autorité de certification dans les paramètres.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>{0} has no list of slides, so it is no presentation or a damaged one: open it in PowerPoint or Impress and save it again.</source>
            <translation>{0} n’a pas de liste de diapositives, ce n’est donc pas une présentation, ou elle est endommagée : ouvrez-le dans PowerPoint ou Impress et réenregistrez-le.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model file named {1} with a hash: look at its page, or choose another repository.</source>
            <translation>{0} n’a pas de fichier de modèle nommé {1} avec une empreinte : consultez sa page, ou choisissez un autre dépôt.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2} ….</source>
            <translation>{0} n’a pas de modèle {1} : il a {2}….</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2}.</source>
            <translation>{0} n’a pas de modèle {1} : il a {2}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} has no such file (it answers {1}): check the address, or ask who looks after it.</source>
            <translation>{0} n’a pas de tel fichier (réponse : {1}) : vérifiez l’adresse, ou demandez à la personne qui s’occupe du serveur.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <source>{0} has no text part, so it is damaged: open it in LibreOffice and save it again.</source>
            <translation>{0} n’a pas de partie texte, il est donc endommagé : ouvrez-le dans LibreOffice et réenregistrez-le.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/word.py" />
            <source>{0} has no text part, so it is no Word document or a damaged one: open it in a word processor and save it again.</source>
            <translation>{0} n’a pas de partie texte, ce n’est donc pas un document Word, ou il est endommagé : ouvrez-le dans un traitement de texte et réenregistrez-le.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has nothing for this computer ({1}): get the pack that belongs to it.</source>
            <translation>{0} n’a rien pour cet ordinateur ({1}) : récupérez le pack qui lui correspond.</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} has other parts than when it was checked: import it again if that is meant.</source>
            <translation>{0} a d’autres parties qu’au moment de sa vérification : importez-le de nouveau si c’est voulu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1} …): name one of them, such as {2}:{3}.</source>
            <translation>{0} a plusieurs modèles ({1}…) : indiquez l’un d’eux, par exemple {2}:{3}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1}): name one of them, such as {2}:{3}.</source>
            <translation>{0} a plusieurs modèles ({1}) : indiquez l’un d’eux, par exemple {2}:{3}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has too many requests to answer: try again in a few minutes.</source>
            <translation>{0} reçoit trop de requêtes : réessayez dans quelques minutes.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has version {1} of the pack, which is older than the one that there is, {2}: remove that one first if you want the older one.</source>
            <translation>{0} contient la version {1} du pack, plus ancienne que celle qui est là, {2} : supprimez d’abord celle-ci si vous voulez l’ancienne.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} has {1} parts, and one hash cannot stand for them: put the manifest of the model beside it instead.</source>
            <translation>{0} a {1} parties, et une seule empreinte ne peut pas les représenter : placez plutôt le manifeste du modèle à côté.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} holds more than {1} parts, which no document does: it is not read.</source>
            <translation>{0} contient plus de {1} parties, ce qu’aucun document ne fait : il n’est pas lu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} holds notes for making models smaller, not a model.</source>
            <translation>{0} contient des données servant à réduire des modèles, pas un modèle.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} holds too many files to look through: choose the folder that has only the conversations.</source>
            <translation>{0} contient trop de fichiers à parcourir : choisissez le dossier qui ne contient que les conversations.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>{0} in “{1}”</source>
            <translation>{0} dans « {1} »</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a LoRA adapter, not a model of its own.</source>
            <translation>{0} est un adaptateur LoRA, pas un modèle à part entière.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a Word document of the kind before 2007: open it in Word or LibreOffice, save it as .docx and add that.</source>
            <translation>{0} est un document Word d’avant 2007 : ouvrez-le dans Word ou LibreOffice, enregistrez-le au format .docx et ajoutez le résultat.</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} is a database of another program; it was left untouched. Move it elsewhere, or choose another folder with --data-dir.</source>
            <translation>{0} est la base de données d’un autre programme ; elle n’a pas été modifiée. Déplacez-la ailleurs, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a device or a pipe, not a model: name a .gguf file.</source>
            <translation>{0} est un périphérique ou un tube, pas un modèle : indiquez un fichier .gguf.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a document of Apple's office programs: export it as PDF and add that.</source>
            <translation>{0} est un document des logiciels de bureau d’Apple : exportez-le en PDF et ajoutez le résultat.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a file of an older office program or is damaged: save it as PDF and add that.</source>
            <translation>{0} vient d’un ancien logiciel de bureau ou est endommagé : enregistrez-le en PDF et ajoutez le résultat.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is a file: choose a folder.</source>
            <translation>{0} est un fichier : choisissez un dossier.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a folder, not a model: name the .gguf file in it.</source>
            <translation>{0} est un dossier, pas un modèle : indiquez le fichier .gguf qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is a folder: add it as a folder.</source>
            <translation>{0} est un dossier : ajoutez-le comme dossier.</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} is a folder: name a file in it.</source>
            <translation>{0} est un dossier : indiquez un fichier qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} is a kind of model that this version cannot run.</source>
            <translation>{0} est un type de modèle que cette version ne peut pas exécuter.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>{0} is a message of more than {1} MB: save its attachments as files and add those.</source>
            <translation>{0} est un message de plus de {1} Mo : enregistrez ses pièces jointes comme fichiers et ajoutez-les.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a model of a kind ({1}) that this version of Harmonium cannot run: a newer one may.</source>
            <translation>{0} est un modèle d’un type ({1}) que cette version d’Harmonium ne peut pas exécuter : une version plus récente le pourra peut-être.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is a pack and no update: add it as a pack.</source>
            <translation>{0} est un pack et non une mise à jour : ajoutez-le comme pack.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a picture or a film: only text can be read. Save a scan as PDF and add that.</source>
            <translation>{0} est une image ou un film : seul du texte peut être lu. Enregistrez un scan en PDF et ajoutez le résultat.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a presentation of the kind before 2007: open it in PowerPoint or LibreOffice, save it as .pptx and add that.</source>
            <translation>{0} est une présentation d’avant 2007 : ouvrez-la dans PowerPoint ou LibreOffice, enregistrez-la au format .pptx et ajoutez le résultat.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is a web page of more than {1} MB: split it.</source>
            <translation>{0} est une page web de plus de {1} Mo : divisez-la.</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is an adapter for models of another kind ({1}), not for this one ({2}).</source>
            <translation>{0} est un adaptateur pour des modèles d’un autre type ({1}), pas pour celui-ci ({2}).</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is an archive: unpack it and add the files in it.</source>
            <translation>{0} est une archive : décompressez-la et ajoutez les fichiers qu’elle contient.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is an update and no pack: install it as an update.</source>
            <translation>{0} est une mise à jour et non un pack : installez-la comme mise à jour.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} is being downloaded by another window or command of Harmonium: wait for it, or end it there.</source>
            <translation>{0} est en cours de téléchargement par une autre fenêtre ou commande d’Harmonium : attendez qu’elle finisse, ou arrêtez-la là-bas.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is busy (status {1}): it is asked again.</source>
            <translation>{0} est occupé (statut {1}) : la requête est répétée.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (a part of it is not the XML it should be): get it again from where it came from.</source>
            <translation>{0} est endommagé (une partie n’est pas le XML qu’elle devrait être) : récupérez-le de nouveau là d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (cells lie where no sheet has any): open it in a spreadsheet program and save it again.</source>
            <translation>{0} est endommagé (des cellules se trouvent là où aucune feuille n’en a) : ouvrez-le dans un tableur et réenregistrez-le.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (it does not begin as its format does): get it again from where it came from.</source>
            <translation>{0} est endommagé (le début n’est pas celui de son format) : récupérez-le de nouveau là d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (its list of sheets cannot be read): open it in a spreadsheet program and save it again.</source>
            <translation>{0} est endommagé (sa liste de feuilles ne peut pas être lue) : ouvrez-le dans un tableur et réenregistrez-le.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its part “{1}” cannot be unpacked): get it again from where it came from.</source>
            <translation>{0} est endommagé (sa partie « {1} » ne peut pas être décompressée) : récupérez-le de nouveau là d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its table of contents cannot be read): get it again from where it came from.</source>
            <translation>{0} est endommagé (sa table des matières ne peut pas être lue) : récupérez-le de nouveau là d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>{0} is damaged (no page of it can be found): get it again from where it came from.</source>
            <translation>{0} est endommagé (aucune de ses pages ne peut être trouvée) : récupérez-le de nouveau là d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (parts of it are missing): get it again from where it came from.</source>
            <translation>{0} est endommagé (il en manque des parties) : récupérez-le de nouveau là d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} is damaged (reading it failed): get it again from where it came from.</source>
            <translation>{0} est endommagé (la lecture a échoué) : récupérez-le de nouveau là d’où il vient.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is damaged ({1}): download or copy it again.</source>
            <translation>{0} est endommagé ({1}) : téléchargez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is damaged and was not encrypted; it was left untouched. Put a backup in its place.</source>
            <translation>{0} est endommagé et n’a pas été chiffré ; le fichier n’a pas été modifié. Remplacez-le par une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged or not a Harmonium database; it was left untouched. Move it elsewhere to start afresh, or put a backup in its place.</source>
            <translation>{0} est endommagé ou n’est pas une base de données d’Harmonium ; le fichier n’a pas été modifié. Déplacez-le ailleurs pour repartir de zéro, ou remplacez-le par une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is damaged, so the models folder stays where it is: download or import that model again, or remove it.</source>
            <translation>{0} est endommagé, le dossier des modèles reste donc où il est : téléchargez ou importez ce modèle de nouveau, ou retirez-le.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/msg.py" />
            <source>{0} is damaged: open it in Outlook and save it again.</source>
            <translation>{0} est endommagé : ouvrez-le dans Outlook et réenregistrez-le.</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged; it was left untouched. What can be read of it can be saved: `harmonium profile repair`, or restore a backup.</source>
            <translation>{0} est endommagé ; le fichier n’a pas été modifié. Ce qui peut en être lu peut être récupéré avec `harmonium profile repair` ; ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is empty: nothing can be read of it.</source>
            <translation>{0} est vide : rien ne peut en être lu.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is encrypted, and nothing was given that opens it. Give its passphrase or its recovery code.</source>
            <translation>{0} est chiffré, et rien de ce qui l’ouvre n’a été donné. Donnez sa phrase de passe ou son code de récupération.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/pdfium.py" />
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is encrypted: save it without a password and add it again.</source>
            <translation>{0} est chiffré : enregistrez-le sans mot de passe et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is for Harmonium {1} or later, and this is {2}: update Harmonium first.</source>
            <translation>{0} est pour Harmonium {1} ou plus récent, et celui-ci est {2} : mettez d’abord Harmonium à jour.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is gone: it was erased or moved away while Harmonium had it open. Close all windows and commands of Harmonium and start again.</source>
            <translation>{0} n’est plus là : le fichier a été effacé ou déplacé pendant que Harmonium l’avait ouvert. Fermez toutes les fenêtres et commandes de Harmonium, puis relancez-le.</translation>
        </message>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>{0} is gone: look where the file is now and add it again.</source>
            <translation>{0} n’est plus là : cherchez où est le fichier maintenant et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is in a form that only Ollama can run: get the model from its catalogue entry here instead.</source>
            <translation>{0} est dans une forme que seul Ollama peut exécuter : téléchargez plutôt le modèle ici, depuis le catalogue.</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} is in parts, which cannot be used where they lie: import it as a copy.</source>
            <translation>{0} est en plusieurs parties, qui ne peuvent pas être utilisées là où elles sont : importez-le comme copie.</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is incomplete, its end is missing: download or copy it again.</source>
            <translation>{0} est incomplet, il manque la fin : téléchargez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>{0} is larger than {1} MB, most of it pictures: save it as .docx.</source>
            <translation>{0} dépasse {1} Mo, surtout des images : enregistrez-le au format .docx.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is larger than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0} dépasse {1} Mo, le maximum lu pour un fichier : divisez-le.</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is made for another version of Harmonium ({1}): get the pack that belongs to this one.</source>
            <translation>{0} est fait pour une autre version d’Harmonium ({1}) : récupérez le pack qui correspond à celle-ci.</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>{0} is missing: put all parts of the model into one folder.</source>
            <translation>{0} manque : placez toutes les parties du modèle dans un même dossier.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is nested more than {1} levels deep, which no document is: it is not read.</source>
            <translation>{0} est imbriqué sur plus de {1} niveaux, ce qu’aucun document n’est : il n’est pas lu.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is nested more than {1} levels deep, which no page is: it is not read.</source>
            <translation>{0} est imbriqué sur plus de {1} niveaux, ce qu’aucune page n’est : il n’est pas lu.</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is no LoRA adapter: choose a GGUF file that is one.</source>
            <translation>{0} n’est pas un adaptateur LoRA : choisissez un fichier GGUF qui en est un.</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>{0} is no file: choose a file or a folder.</source>
            <translation>{0} n’est pas un fichier : choisissez un fichier ou un dossier.</translation>
        </message>
        <message>
            <location filename="../../app/core/private_files.py" />
            <source>{0} is no folder of yours, but a link, a file or somebody else's: move it away and try again.</source>
            <translation>{0} n’est pas un dossier à vous, mais un lien, un fichier ou le dossier de quelqu’un d’autre : déplacez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is no longer at {1}: choose another model.</source>
            <translation>{0} n’est plus dans {1} : choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} is no longer in the trash.</source>
            <translation>{0} n’est plus dans la corbeille.</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} is no manifest of a model: copy it again, or take it away to import the model without it.</source>
            <translation>{0} n’est pas le manifeste d’un modèle : copiez-le de nouveau, ou retirez-le pour importer le modèle sans lui.</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>{0} is no model that Harmonium can search with: choose an embedding model in the GGUF format.</source>
            <translation>{0} n’est pas un modèle avec lequel Harmonium peut chercher : choisissez un modèle d’embedding au format GGUF.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is no name that a file can have: rename it.</source>
            <translation>{0} n’est pas un nom qu’un fichier peut avoir : renommez-le.</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} is no repository: write it as OWNER/NAME.</source>
            <translation>{0} n’est pas un dépôt : écrivez-le sous la forme OWNER/NAME.</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is no update and no pack for Harmonium: choose a file whose name ends in .harmonium-update.</source>
            <translation>{0} n’est ni une mise à jour ni un pack pour Harmonium : choisissez un fichier dont le nom se termine par .harmonium-update.</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>{0} is not UTF-8 text: name a file with {1}.</source>
            <translation>{0} n’est pas du texte UTF-8 : indiquez un fichier avec {1}.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not a GGUF model: choose a file that is one.</source>
            <translation>{0} n’est pas un modèle GGUF : choisissez un fichier qui en est un.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is not a document that can be read: save it as PDF or as text and add that.</source>
            <translation>{0} n’est pas un document qui peut être lu : enregistrez-le en PDF ou en texte et ajoutez le résultat.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is not a file but a device or a pipe: choose a file.</source>
            <translation>{0} n’est pas un fichier mais un périphérique ou un tube : choisissez un fichier.</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} is not among the models of Harmonium, so there is nothing to remove. The file itself was left alone.</source>
            <translation>{0} ne fait pas partie des modèles de Harmonium, il n’y a donc rien à retirer. Le fichier lui-même n’a pas été touché.</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is not an unencrypted database: there is nothing to encrypt.</source>
            <translation>{0} n’est pas une base de données sans chiffrement : il n’y a rien à chiffrer.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is not empty: choose an empty folder, or a new one.</source>
            <translation>{0} n’est pas vide : choisissez un dossier vide, ou un nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is not encrypted, although it should be in this profile; it was left untouched. Put the encrypted one back in its place, or encrypt this one.</source>
            <translation>{0} n’est pas chiffré, alors qu’il devrait l’être dans ce profil ; le fichier n’a pas été modifié. Remplacez-le par celui qui est chiffré, ou chiffrez celui-ci.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is not open to everyone: accept its terms on its page at the hub, save an access token, and try again.</source>
            <translation>{0} n’est pas ouvert à tous : acceptez ses conditions sur sa page du hub, enregistrez un jeton d’accès et réessayez.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not part {1} of {2}, though its name says so: give all parts their original names.</source>
            <translation>{0} n’est pas la partie {1} de {2}, bien que son nom le dise : redonnez à toutes les parties leur nom d’origine.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>{0} is not pinned to a commit and a hash, so nobody could tell whether the right file arrived: choose another repository.</source>
            <translation>{0} n’est pas fixé à un commit et à une empreinte, personne ne pourrait donc dire si le bon fichier est arrivé : choisissez un autre dépôt.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is not signed by anyone whom Harmonium trusts, so nothing of it is used: get it from where you got Harmonium.</source>
            <translation>{0} n’est signé par personne à qui Harmonium fait confiance, rien n’en est donc utilisé : récupérez-le là où vous avez obtenu Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not the first part of its model: choose part 1 of {1}.</source>
            <translation>{0} n’est pas la première partie de son modèle : choisissez la partie 1 sur {1}.</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} is not there any more, or its disk is not connected: bring it back, or remove it from the list.</source>
            <translation>{0} n’est plus là, ou son disque n’est pas connecté : ramenez-le, ou retirez-le de la liste.</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is not what it was when it was checked, so it was not copied: verify it, then download or import it again.</source>
            <translation>{0} n’est plus ce qu’il était lors de sa vérification et n’a donc pas été copié : vérifiez-le, puis téléchargez-le ou importez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} is not what it was when it was checked: it is damaged or was exchanged. Download or copy it again, or import it anew if the change is meant.</source>
            <translation>{0} n’est plus ce qu’il était lors de sa vérification : il est endommagé ou a été remplacé. Téléchargez-le ou copiez-le de nouveau, ou réimportez-le si la modification est voulue.</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is not what was signed: it is damaged or was changed. Get it again.</source>
            <translation>{0} n’est pas ce qui a été signé : il est endommagé ou a été modifié. Récupérez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is one of {1} parts but is not named like one: give all parts their original names (…-00001-of-{2}.gguf).</source>
            <translation>{0} est l’une des {1} parties mais n’en porte pas le nom : redonnez à toutes les parties leur nom d’origine (…-00001-of-{2}.gguf).</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} is protected against copying (DRM), so only the shop's own program can read it.</source>
            <translation>{0} est protégé contre la copie (DRM), seul le programme de la boutique peut donc le lire.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is signed but cannot be used ({1}): tell whoever gave it to you.</source>
            <translation>{0} est signé mais ne peut pas être utilisé ({1}) : signalez-le à la personne qui vous l’a donné.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is the image part of another model: choose the model itself.</source>
            <translation>{0} est la partie image d’un autre modèle : choisissez le modèle lui-même.</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is there already: choose another folder, or remove it.</source>
            <translation>{0} y est déjà : choisissez un autre dossier, ou retirez-le.</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is {1} bytes long, no model: download or copy it again.</source>
            <translation>{0} fait {1} octets, ce n’est pas un modèle : téléchargez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} lacks some of its matrices: download or copy it again.</source>
            <translation>Il manque des matrices dans {0} : téléchargez-le ou copiez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} lies in the models folder or around it: choose a folder elsewhere.</source>
            <translation>{0} se trouve dans le dossier des modèles ou le contient : choisissez un dossier ailleurs.</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} needs about {1} GB of memory, but this computer has {2} GB. Choose a smaller model.</source>
            <translation>{0} demande environ {1} Go de mémoire, mais cet ordinateur en a {2} Go. Choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} needs more than {1} MB of memory to be read: split it.</source>
            <translation>{0} demande plus de {1} Mo de mémoire pour être lu : divisez-le.</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} needs {1} GB on the disk, and {2} GB are free: free some space, or move the folder of models to another disk.</source>
            <translation>{0} demande {1} Go sur le disque, et {2} Go sont libres : libérez de l’espace, ou déplacez le dossier des modèles vers un autre disque.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sends more than it said: ask who looks after it.</source>
            <translation>{0} envoie plus qu’annoncé : demandez à la personne qui s’occupe du serveur.</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} sends us to an address without encryption, which is refused: sign in to this network if it wants that.</source>
            <translation>{0} renvoie vers une adresse sans chiffrement, ce qui est refusé : connectez-vous à ce réseau s’il le demande.</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} sends us to {1}, which is not asked: sign in to this network if it wants that, or check the endpoint.</source>
            <translation>{0} renvoie vers {1}, qui n’est pas interrogé : connectez-vous à ce réseau s’il le demande, ou vérifiez le miroir.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sent only a part of the file: try again later.</source>
            <translation>{0} n’a envoyé qu’une partie du fichier : réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} takes too long to answer: try again later, or ask who looks after it.</source>
            <translation>{0} met trop de temps à répondre : réessayez plus tard, ou adressez-vous à qui s’en occupe.</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} takes too long to open and was left: split it or save it anew.</source>
            <translation>{0} met trop de temps à s’ouvrir et a été laissé de côté : divisez-le ou réenregistrez-le.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0} dépasse {1} Mo une fois décompressé, le maximum lu pour un fichier : divisez-le.</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} times its size, as files do that are made to fill a memory: it is not read.</source>
            <translation>{0} devient plus de {1} fois plus gros une fois décompressé, comme les fichiers faits pour remplir une mémoire : il n’est pas lu.</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} was exchanged since it was looked at: choose it again.</source>
            <translation>{0} a été remplacé depuis son examen : choisissez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} was written by a newer version of Harmonium; it was left untouched. Install the newest version to open it.</source>
            <translation>{0} a été écrit par une version plus récente d’Harmonium ; le fichier n’a pas été modifié. Installez la version la plus récente pour l’ouvrir.</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} was written to while it was copied: wait until that has ended, and pause downloads.</source>
            <translation>{0} a été modifié pendant la copie : attendez que ce soit terminé, et mettez les téléchargements en pause.</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} was written to while it was read: wait until that has ended.</source>
            <translation>{0} a été modifié pendant la lecture : attendez que ce soit terminé.</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>{0} would have to hold {1} GB and has room for {2} GB. Choose fewer layers for it or a smaller context.</source>
            <translation>{0} devrait contenir {1} Go et a de la place pour {2} Go. Choisissez moins de couches pour ce périphérique ou un contexte plus petit.</translation>
        </message>
    </context>
    <context>
        <name>ServerRows</name>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Fetch it</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>For organisations that keep updates on a server of their own. Harmonium looks there only when you click, and notes it under Connections.</source>
            <translation>Pour les organisations qui gardent les mises à jour sur leur propre serveur. Harmonium ne le consulte que lorsque vous cliquez, et le note dans « Connexions ».</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>From your own network</source>
            <translation>Depuis votre propre réseau</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Harmonium {version} is there, {size}.</source>
            <translation>Harmonium {version} est disponible, {size}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Intranet address</source>
            <translation>Adresse intranet</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Look there now</source>
            <translation>Consulter maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>Ce n’est pas une adresse web. Elle ressemble à https://example.org.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>There is no newer version for this computer.</source>
            <translation>Il n’y a pas de version plus récente pour cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>SheetRows</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_rows.py" />
            <source>{0}: overview</source>
            <translation>{0} : vue d’ensemble</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Select all cells</source>
            <translation>Sélectionner toutes les cellules</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Sheets</source>
            <translation>Feuilles</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Table of the document</source>
            <translation>Tableau du document</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>/ at the beginning</source>
            <translation>/ au début</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Choose several conversations</source>
            <translation>Sélectionner plusieurs conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Delete the chosen conversation</source>
            <translation>Supprimer la conversation sélectionnée</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>In lists and answers</source>
            <translation>Dans les listes et les réponses</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Menu of the chosen conversation</source>
            <translation>Menu de la conversation sélectionnée</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Move through the conversations</source>
            <translation>Parcourir les conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>New line</source>
            <translation>Nouvelle ligne</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Next or previous control</source>
            <translation>Élément suivant ou précédent</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Saved prompts</source>
            <translation>Prompts enregistrés</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation>Maj+Entrée</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+F10</source>
            <translation>Maj+F10</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Shift+Up, Shift+Down</source>
            <translation>Maj+Haut, Maj+Bas</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Maj+Tab</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>To the end of the conversation</source>
            <translation>Aller à la fin de la conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Up, Down</source>
            <translation>Haut, Bas</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>While you write</source>
            <translation>Pendant l’écriture</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>All as they were</source>
            <translation>Tout rétablir</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Click a key and press another one.</source>
            <translation>Cliquez sur un raccourci et appuyez sur un autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>{key} already belongs to “{command}”. Take it away there first.</source>
            <translation>{key} appartient déjà à « {command} ». Retirez-le d’abord à cet endroit.</translation>
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
            <translation>Masquer les conversations</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>More to begin with</source>
            <translation>Autres façons de commencer</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: the model was shown no such place.</source>
            <translation>Non vérifié : aucun endroit de ce genre n’a été montré au modèle.</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: these lines do not hold the numbers or words that the sentence quotes.</source>
            <translation>Non vérifié : ces lignes ne contiennent pas les nombres ou les mots que la phrase cite.</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Unknown place</source>
            <translation>Endroit inconnu</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>not verified</source>
            <translation>non vérifié</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>p. {page}</source>
            <translation>p. {page}</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>“{text}”</source>
            <translation>« {text} »</translation>
        </message>
    </context>
    <context>
        <name>StartFailure</name>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Harmonium could not start</source>
            <translation>Harmonium n’a pas pu démarrer</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Something went wrong inside Harmonium before its window opened. Your conversations and documents are stored as they were. Start Harmonium once more; if it happens again, the report helps to find out why.</source>
            <translation>Un problème est survenu dans Harmonium avant que sa fenêtre ne s’ouvre. Vos conversations et vos documents sont enregistrés tels qu’ils étaient. Relancez Harmonium ; si cela se reproduit, le rapport aide à trouver pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>StartNotice</name>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Save it…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set a passphrase…</source>
            <translation>Définir une phrase de passe…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set it up again</source>
            <translation>Le configurer à nouveau</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The password store of this system did not open your conversations.</source>
            <translation>Le trousseau de clés de ce système n’a pas ouvert vos conversations.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The recovery code has opened your conversations.</source>
            <translation>Le code de récupération a ouvert vos conversations.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations are encrypted. Save the recovery code: it opens them when nothing else does.</source>
            <translation>Vos conversations sont chiffrées. Enregistrez le code de récupération : il les ouvre quand rien d’autre ne le fait.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations could not be encrypted and stay as they are.</source>
            <translation>Vos conversations n’ont pas pu être chiffrées et restent telles quelles.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <location filename="../../app/ui/viewer/text_view.py" />
            <source>Text of the document</source>
            <translation>Texte du document</translation>
        </message>
    </context>
    <context>
        <name>TokenField</name>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>A token is kept in this system's keyring. A new one takes its place.</source>
            <translation>Un jeton d’accès est conservé dans le trousseau de clés de ce système. Un nouveau prend sa place.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Forget the token</source>
            <translation>Oublier le jeton d’accès</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Keep it</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Some publishers ask for an account. Make a token there, and paste it here: it is kept in this system's keyring and sent to nobody else.</source>
            <translation>Certains éditeurs demandent un compte. Créez-y un jeton d’accès et collez-le ici : il est conservé dans le trousseau de clés de ce système et n’est envoyé à personne d’autre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Token for gated models</source>
            <translation>Jeton d’accès aux modèles à accès restreint</translation>
        </message>
    </context>
    <context>
        <name>ToolStep</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Looked for “{0}” in a page</source>
            <translation>A cherché « {0} » dans une page</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Opened {0}</source>
            <translation>A ouvert {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Ran a program</source>
            <translation>A exécuté un programme</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Read everything: {0}</source>
            <translation>Tout lu : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Searched for “{0}”</source>
            <translation>A recherché « {0} »</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer finished</source>
            <translation>Réponse terminée</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer stopped</source>
            <translation>Réponse arrêtée</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Attached</source>
            <translation>Pièce jointe</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Called {name}</source>
            <translation>Appel de {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Result of {name}</source>
            <translation>Résultat de {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer failed.</source>
            <translation>Cette réponse a échoué.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was interrupted.</source>
            <translation>Cette réponse a été interrompue.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was still being written.</source>
            <translation>Cette réponse était encore en cours d’écriture.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was stopped.</source>
            <translation>Cette réponse a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>TrashPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Back to the conversations</source>
            <translation>Retour aux conversations</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Conversations stay here for %n day(s) before they go.</source>
            <translation>
                <numerusform>Les conversations restent ici %n jour avant de disparaître.</numerusform>
                <numerusform>Les conversations restent ici %n jours avant de disparaître.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete %n conversation(s) for good? This cannot be undone.</source>
            <translation>
                <numerusform>Supprimer définitivement %n conversation ? Cette action est irréversible.</numerusform>
                <numerusform>Supprimer définitivement %n conversations ? Cette action est irréversible.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete all that is in the trash for good? This cannot be undone.</source>
            <translation>Supprimer définitivement tout le contenu de la corbeille ? Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good…</source>
            <translation>Supprimer définitivement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete “{title}” for good? This cannot be undone.</source>
            <translation>Supprimer définitivement « {title} » ? Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Deleted conversations</source>
            <translation>Conversations supprimées</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Empty the trash</source>
            <translation>Vider la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore from the trash</source>
            <translation>Restaurer depuis la corbeille</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>The trash is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
    </context>
    <context>
        <name>Turns</name>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Preparing…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading everything… {done} of {total}</source>
            <translation>Lecture de tout le texte… {done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question…</source>
            <translation>Lecture de la question…</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question… {percent} %</source>
            <translation>Lecture de la question… {percent} %</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>En attente de la réponse précédente…</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Ask the password store again</source>
            <translation>Redemander au trousseau de clés</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlocking…</source>
            <translation>Déverrouillage…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the passphrase</source>
            <translation>Utiliser la phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the recovery code</source>
            <translation>Utiliser le code de récupération</translation>
        </message>
    </context>
    <context>
        <name>UpdateCard</name>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copy the command</source>
            <translation>Copier la commande</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Harmonium {version}</source>
            <translation>Harmonium {version}</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install anyway…</source>
            <translation>Installer quand même…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Installer</source>
            <translation>Programme d’installation</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install…</source>
            <translation>Installer…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is newer than yours, {version}. Your conversations stay.</source>
            <translation>Cette version est plus récente que la vôtre, {version}. Vos conversations restent.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is older than yours, {version}, and may not be able to open your conversations. Make a backup first, and go back only if you must.</source>
            <translation>Cette version est plus ancienne que la vôtre, {version}, et ne pourra peut-être pas ouvrir vos conversations. Faites d’abord une sauvegarde, et ne revenez en arrière que s’il le faut.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The command that installs it</source>
            <translation>Commande d’installation</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was checked once more. Run this command in a terminal:</source>
            <translation>Le programme d’installation a été vérifié une nouvelle fois. Exécutez cette commande dans un terminal :</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was opened: go on in its window. Close Harmonium when it asks for that. If no window appears, install the file yourself:</source>
            <translation>Le programme d’installation a été ouvert : continuez dans sa fenêtre. Quittez Harmonium quand il le demande. Si aucune fenêtre n’apparaît, installez le fichier vous-même :</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The system could not open the installer. Run this command in a terminal, or open the file yourself:</source>
            <translation>Le système n’a pas pu ouvrir le programme d’installation. Exécutez cette commande dans un terminal, ou ouvrez le fichier vous-même :</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>This is the version that you have already, {version}.</source>
            <translation>C’est la version que vous avez déjà, {version}.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>What is new</source>
            <translation>Nouveautés</translation>
        </message>
    </context>
    <context>
        <name>UpdatesPage</name>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>A pack lets the model compute on more graphics cards, for example with CUDA. It is a signed file as well, and belongs to one version of Harmonium.</source>
            <translation>Un pack permet au modèle de calculer sur davantage de cartes graphiques, par exemple avec CUDA. C’est aussi un fichier signé, et il appartient à une version précise d’Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Add pack from file…</source>
            <translation>Ajouter un pack depuis un fichier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Checking and adding the pack…</source>
            <translation>Vérification et ajout du pack…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose a pack</source>
            <translation>Choisir un pack</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose an update</source>
            <translation>Choisir une mise à jour</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Fetching it…</source>
            <translation>Téléchargement…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Install update from file…</source>
            <translation>Installer une mise à jour depuis un fichier…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Looking…</source>
            <translation>Examen en cours…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Packs</source>
            <translation>Packs</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Removing the pack…</source>
            <translation>Retrait du pack…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Signed files for Harmonium (*.harmonium-update)</source>
            <translation>Fichiers signés pour Harmonium (*.harmonium-update)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Taking out the installer…</source>
            <translation>Extraction du programme d’installation…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>This is Harmonium {version}. It never looks for updates by itself: a new version comes as a signed file, which is checked before anything of it is used.</source>
            <translation>Voici Harmonium {version}. Il ne cherche jamais de mises à jour de sa propre initiative : une nouvelle version arrive sous forme de fichier signé, qui est vérifié avant que quoi que ce soit n’en soit utilisé.</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n hour(s) left</source>
            <translation>
                <numerusform>%n heure restante</numerusform>
                <numerusform>%n heures restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute restante</numerusform>
                <numerusform>%n minutes restantes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when a model is here.</source>
            <translation>Réponse dès qu’un modèle sera là.</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when {name} is here</source>
            <translation>Réponse dès que {name} sera là </translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched, so the starter model answers.</source>
            <translation>Le modèle n’est plus téléchargé, c’est donc le modèle de départ qui répond.</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched. Your question is kept; choose a model for it.</source>
            <translation>Le modèle n’est plus téléchargé. Votre question est conservée ; choisissez un modèle pour elle.</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>less than a minute left</source>
            <translation>moins d’une minute restante</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download begins soon</source>
            <translation>le téléchargement commence bientôt</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download is paused at {percent}</source>
            <translation>le téléchargement est en pause à {percent}</translation>
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
            <translation>Saisir la phrase de passe</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Enter the recovery code</source>
            <translation>Saisir le code de récupération</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>It may be asking you for its own password, in another window.</source>
            <translation>Il vous demande peut-être son propre mot de passe, dans une autre fenêtre.</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Waiting for the password store</source>
            <translation>En attente du trousseau de clés</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>A temporary conversation</source>
            <translation>Une conversation temporaire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>About its reasoning</source>
            <translation>Son raisonnement</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.</source>
            <translation>Ici, vous dialoguez avec un modèle de langage qui fonctionne sur cet ordinateur : gpt-oss, d’OpenAI. Ce que vous écrivez reste ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>If you would rather not wait, the starter model can answer first: a button for that comes with your question.</source>
            <translation>Si vous préférez ne pas attendre, le modèle de départ peut répondre d’abord : un bouton apparaît pour cela avec votre question.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It can be wrong: check what matters.</source>
            <translation>Il peut se tromper : vérifiez ce qui compte.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It is only in this computer’s memory: not stored, not listed, not found by any search, and gone as soon as you open another conversation or close Harmonium.</source>
            <translation>Elle n’existe que dans la mémoire de cet ordinateur : ni enregistrée, ni listée, introuvable par la recherche, et elle disparaît dès que vous ouvrez une autre conversation ou fermez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Or just write: the starter model answers at once. It is very small and not smart, something to try the window with, not to rely on.</source>
            <translation>Ou écrivez simplement : le modèle de départ répond tout de suite. Il est très petit et pas très malin : de quoi essayer la fenêtre, mais pas s’y fier.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>The model’s licence</source>
            <translation>Licence du modèle</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>To try the window without a large model, install the package harmonium-starter, then start Harmonium again.</source>
            <translation>Pour essayer la fenêtre sans grand modèle, installez le paquet harmonium-starter, puis redémarrez Harmonium.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Usage policy</source>
            <translation>Politique d’utilisation</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Welcome to Harmonium</source>
            <translation>Bienvenue dans Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>What would you like to know?</source>
            <translation>Que voulez-vous savoir ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>You can write already</source>
            <translation>Vous pouvez déjà écrire</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. Harmonium is made for gpt-oss; other models work too, without effort levels.</source>
            <translation>{name} répond sur cet ordinateur. Harmonium est conçu pour gpt-oss ; d’autres modèles fonctionnent aussi, sans niveaux d’effort.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. What you write stays here.</source>
            <translation>{name} répond sur cet ordinateur. Ce que vous écrivez reste ici.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} is on its way and answers your question when it is here.</source>
            <translation>{name} arrive et répondra à votre question dès qu’il sera là.</translation>
        </message>
    </context>
    <context>
        <name>WorkingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Opening your conversations</source>
            <translation>Ouverture de vos conversations</translation>
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
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
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
            <translation>Mauvaise réponse</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer, chosen</source>
            <translation>Mauvaise réponse, choisie</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer</source>
            <translation>Bonne réponse</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer, chosen</source>
            <translation>Bonne réponse, choisie</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Regenerate</source>
            <translation>Régénérer</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Attachment {0}</source>
            <translation>Pièce jointe {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Collection {0}</source>
            <translation>Collection {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Document {0}</source>
            <translation>Document {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Read whole</source>
            <translation>Lu en entier</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Searched</source>
            <translation>Consulté par recherche</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Answered</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Asked</source>
            <translation>Demande</translation>
        </message>
    </context>
    <context>
        <name>_DetailsPage</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>What was read</source>
            <translation>Ce qui a été lu</translation>
        </message>
    </context>
    <context>
        <name>_DeviceRow</name>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>computing {size}</source>
            <translation>calcul {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>context {size}</source>
            <translation>contexte {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>free {size}</source>
            <translation>libre {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>missing {size}</source>
            <translation>manque {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>weights {size}</source>
            <translation>poids {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>{used} of {available}</source>
            <translation>{used} sur {available}</translation>
        </message>
    </context>
    <context>
        <name>_FolderChip</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Do not watch {name}, and remove its files</source>
            <translation>Ne plus surveiller {name} et retirer ses fichiers</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folder {path}</source>
            <translation>Dossier surveillé {path}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>watched</source>
            <translation>surveillé</translation>
        </message>
    </context>
    <context>
        <name>_Footer</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>All automatic</source>
            <translation>Tout automatique</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>As they were</source>
            <translation>Comme avant</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Use these values</source>
            <translation>Utiliser ces valeurs</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>What this leads to</source>
            <translation>Ce que cela donne</translation>
        </message>
    </context>
    <context>
        <name>_FoundCard</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use it</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use {name} of {app}</source>
            <translation>Utiliser {name} de {app}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>{size} · kept by {app}</source>
            <translation>{size} · conservé par {app}</translation>
        </message>
    </context>
    <context>
        <name>_JobRow</name>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Checking every byte of {name}</source>
            <translation>Vérification de chaque octet de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Copying {name}</source>
            <translation>Copie de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Moving the models to {name}</source>
            <translation>Déplacement des modèles vers {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Stop: {what}</source>
            <translation>Arrêter : {what}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Taking in {name}</source>
            <translation>Ajout de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: waits for the one before it</source>
            <translation>{what} : en attente de la tâche précédente</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: {percent} %</source>
            <translation>{what} : {percent} %</translation>
        </message>
    </context>
    <context>
        <name>_KeyRow</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Back to the usual key</source>
            <translation>Rétablir la touche par défaut</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>No key</source>
            <translation>Aucune touche</translation>
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue this answer</source>
            <translation>Continuer cette réponse</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Go on where the answer ended</source>
            <translation>Reprendre là où la réponse s’est arrêtée</translation>
        </message>
    </context>
    <context>
        <name>_MoreChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln autre</numerusform>
                <numerusform>%Ln autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more document(s)</source>
            <translation>
                <numerusform>%Ln autre document</numerusform>
                <numerusform>%Ln autres documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_RepoCard</name>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get {name}</source>
            <translation>Télécharger {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes</source>
            <translation>Afficher les tailles</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes of {name}</source>
            <translation>Afficher les tailles de {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>licence {licence}</source>
            <translation>licence {licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>needs an account and a token</source>
            <translation>demande un compte et un jeton d’accès</translation>
        </message>
    </context>
    <context>
        <name>_SourceRow</name>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Source {0}: {1}</source>
            <translation>Source {0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>_StepHeader</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Tool step: {0}</source>
            <translation>Étape d’outil : {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>{0}, failed</source>
            <translation>{0}, échec</translation>
        </message>
    </context>
    <context>
        <name>_StepsView</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Raw and unfiltered, as the model thinks. It may be wrong.</source>
            <translation>Brut et non filtré, tel que le modèle réfléchit. Il peut se tromper.</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
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
