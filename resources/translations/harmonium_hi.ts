<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>About Harmonium</source>
            <translation>Harmonium के बारे में</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Built of:</source>
            <translation>इनसे बना है:</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Free software under the Apache License 2.0. Not made by OpenAI.</source>
            <translation>Apache License 2.0 के तहत मुक्त सॉफ़्टवेयर। इसे OpenAI ने नहीं बनाया है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Harmonium's licence</source>
            <translation>Harmonium का लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Talk with OpenAI's open-weight gpt-oss on your own computer.</source>
            <translation>OpenAI के ओपन-वेट मॉडल gpt-oss से अपने ही कंप्यूटर पर बातचीत करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/about_dialog.py" />
            <source>Version {version}</source>
            <translation>संस्करण {version}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>About Harmonium</source>
            <translation>Harmonium के बारे में</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Answer now</source>
            <translation>अभी जवाब दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Asking and answers</source>
            <translation>सवाल और जवाब</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach a folder…</source>
            <translation>फ़ोल्डर अटैच करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Attach files…</source>
            <translation>फ़ाइलें अटैच करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Close the document</source>
            <translation>दस्तावेज़ बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Conversations</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Copy last answer</source>
            <translation>पिछला जवाब कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Documents…</source>
            <translation>दस्तावेज़…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Export…</source>
            <translation>एक्सपोर्ट करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Give the model’s memory back</source>
            <translation>मॉडल की मेमोरी ख़ाली करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Go to…</source>
            <translation>यहाँ जाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Guide</source>
            <translation>गाइड</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Help</source>
            <translation>सहायता</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Import conversations…</source>
            <translation>बातचीत इंपोर्ट करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Keyboard shortcuts</source>
            <translation>कीबोर्ड शॉर्टकट</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Larger text</source>
            <translation>टेक्स्ट बड़ा करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Lock</source>
            <translation>लॉक करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Models…</source>
            <translation>मॉडल…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New conversation</source>
            <translation>नई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>New temporary conversation</source>
            <translation>नई अस्थायी बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Normal text size</source>
            <translation>टेक्स्ट का सामान्य आकार</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Open model file…</source>
            <translation>मॉडल फ़ाइल खोलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Read everything for the next question</source>
            <translation>अगले सवाल के लिए सब पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Rename</source>
            <translation>नाम बदलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Search conversations</source>
            <translation>बातचीत में खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Settings…</source>
            <translation>सेटिंग…</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the conversations</source>
            <translation>बातचीत की सूची दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Show or hide the reasoning</source>
            <translation>तर्क दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Smaller text</source>
            <translation>टेक्स्ट छोटा करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Trash</source>
            <translation>ट्रैश</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>View</source>
            <translation>देखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/actions.py" />
            <source>Write a message</source>
            <translation>संदेश लिखें</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Adapters (LoRA)</source>
            <translation>एडैप्टर (LoRA)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Add an adapter file…</source>
            <translation>एडैप्टर फ़ाइल जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/adapter_list.py" />
            <source>Small files that change how this model answers.</source>
            <translation>छोटी फ़ाइलें जो इस मॉडल के जवाब देने का ढंग बदलती हैं।</translation>
        </message>
    </context>
    <context>
        <name>AnswerSources</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Show all %Ln source(s)</source>
            <translation>
                <numerusform>%Ln स्रोत दिखाएँ</numerusform>
                <numerusform>सभी %Ln स्रोत दिखाएँ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Also with Ctrl and + or -, or with Ctrl and the wheel.</source>
            <translation>Ctrl के साथ + या - से, या Ctrl के साथ माउस व्हील से भी।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Appearance</source>
            <translation>रंग-रूप</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>As the system</source>
            <translation>सिस्टम के अनुसार</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Colours</source>
            <translation>रंग</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Dark</source>
            <translation>गहरा</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Hide the model's reasoning</source>
            <translation>मॉडल का तर्क छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Light</source>
            <translation>हल्का</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>Text size</source>
            <translation>टेक्स्ट का आकार</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/appearance_page.py" />
            <source>You then only see that the model is thinking, and for how long.</source>
            <translation>तब केवल यह दिखता है कि मॉडल सोच रहा है, और कितनी देर से।</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChips</name>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Attachments</source>
            <translation>अटैचमेंट</translation>
        </message>
    </context>
    <context>
        <name>AttachmentView</name>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Put into the text</source>
            <translation>टेक्स्ट में डालें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_view.py" />
            <source>… %n more character(s)</source>
            <translation>
                <numerusform>… %n और अक्षर</numerusform>
                <numerusform>… %n और अक्षर</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Looking for backups…</source>
            <translation>बैकअप खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Restore a backup</source>
            <translation>बैकअप वापस लाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>There is no backup yet. Harmonium makes one on each day on which you write.</source>
            <translation>अभी कोई बैकअप नहीं है। जिस दिन आप कुछ लिखते हैं, उस दिन Harmonium एक बैकअप बनाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_dialog.py" />
            <source>Your conversations, documents and settings go back to that day. What you have now is kept in the profile folder. The window closes for a moment.</source>
            <translation>आपकी बातचीत, दस्तावेज़ और सेटिंग उस दिन जैसी हो जाएँगी। अभी जो है, वह प्रोफ़ाइल फ़ोल्डर में रखा जाएगा। विंडो थोड़ी देर के लिए बंद होगी।</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <location filename="../../app/ui/safety/backup_list.py" />
            <source>Backups</source>
            <translation>बैकअप</translation>
        </message>
    </context>
    <context>
        <name>BackupRows</name>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>A backup is being made…</source>
            <translation>बैकअप बनाया जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Back up now</source>
            <translation>अभी बैकअप लें</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Backups</source>
            <translation>बैकअप</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Go back to an earlier day</source>
            <translation>पहले के किसी दिन पर लौटें</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Harmonium makes a backup on each day on which you write, and keeps the last seven. They are encrypted if your conversations are. Each backup also checks your conversations for damage.</source>
            <translation>Harmonium हर उस दिन एक बैकअप बनाता है जब आप कुछ लिखते हैं, और पिछले सात रखता है। आपकी बातचीत एन्क्रिप्टेड हों, तो बैकअप भी एन्क्रिप्टेड होते हैं। हर बैकअप के साथ यह भी जाँचा जाता है कि कोई बातचीत ख़राब तो नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Last backup: {day}, {size}</source>
            <translation>पिछला बैकअप: {day}, {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Looking for backups…</source>
            <translation>बैकअप खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Restore…</source>
            <translation>वापस लाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>Show what is damaged…</source>
            <translation>दिखाएँ क्या ख़राब है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>There is no backup yet</source>
            <translation>अभी कोई बैकअप नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/backup_rows.py" />
            <source>What you have now is kept in the profile folder.</source>
            <translation>अभी जो है, वह प्रोफ़ाइल फ़ोल्डर में रखा जाता है।</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Everything goes back to that day. What you have now is kept in the profile folder.</source>
            <translation>सब कुछ उस दिन जैसा हो जाएगा। अभी जो है, वह प्रोफ़ाइल फ़ोल्डर में रखा जाएगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Looking for backups…</source>
            <translation>बैकअप खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup</source>
            <translation>बैकअप वापस लाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>There is no backup. Go back and choose Repair: it saves what can still be read.</source>
            <translation>कोई बैकअप नहीं है। पीछे जाएँ और “ठीक करें” चुनें: जो अब भी पढ़ा जा सकता है, वह बचा लिया जाएगा।</translation>
        </message>
    </context>
    <context>
        <name>BeginMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Import conversations…</source>
            <translation>बातचीत इंपोर्ट करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation</source>
            <translation>नई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Nothing of it is stored: it is gone when you leave it.</source>
            <translation>इसका कुछ भी सहेजा नहीं जाता: आपके हटते ही यह मिट जाती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Temporary conversation</source>
            <translation>अस्थायी बातचीत</translation>
        </message>
    </context>
    <context>
        <name>BodyMenu</name>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy as Markdown</source>
            <translation>Markdown के रूप में कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy code</source>
            <translation>कोड कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy link address</source>
            <translation>लिंक का पता कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Copy table</source>
            <translation>तालिका कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Quote</source>
            <translation>उद्धृत करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/body_menu.py" />
            <source>Select all</source>
            <translation>सब चुनें</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Next version</source>
            <translation>अगला संस्करण</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Previous version</source>
            <translation>पिछला संस्करण</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/branch_switch.py" />
            <source>Version {here} of {count}</source>
            <translation>{count} में से संस्करण {here}</translation>
        </message>
    </context>
    <context>
        <name>Carrier</name>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) are in “{name}” now.</source>
            <translation>
                <numerusform>%n बातचीत अब “{name}” में है।</numerusform>
                <numerusform>%n बातचीत अब “{name}” में हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/carrier.py" />
            <source>%n conversation(s) were imported.</source>
            <translation>
                <numerusform>%n बातचीत इंपोर्ट की गई।</numerusform>
                <numerusform>%n बातचीत इंपोर्ट की गईं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>Show the folder</source>
            <translation>फ़ोल्डर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/carrier.py" />
            <source>The conversation is in “{name}” now.</source>
            <translation>बातचीत अब “{name}” में है।</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation</source>
            <translation>इस बातचीत के लिए निर्देश</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Instructions for this conversation (there are some)</source>
            <translation>इस बातचीत के लिए निर्देश (मौजूद हैं)</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Menu</source>
            <translation>मेन्यू</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Not stored</source>
            <translation>सहेजी नहीं जाती</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Offline</source>
            <translation>ऑफ़लाइन</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_header.py" />
            <source>Show the conversations</source>
            <translation>बातचीत की सूची दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>An archive cannot be attached: unpack it first, or use Import in the menu if it holds conversations.</source>
            <translation>आर्काइव अटैच नहीं किया जा सकता: पहले इसे अनपैक करें, या इसमें बातचीत हो तो मेन्यू से इंपोर्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Answering another conversation</source>
            <translation>दूसरी बातचीत में जवाब दे रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Ask something</source>
            <translation>कुछ पूछें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Choose a model</source>
            <translation>मॉडल चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Let the starter model answer now</source>
            <translation>अभी शुरुआती मॉडल से जवाब लें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>New conversation</source>
            <translation>नई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Only text can be pasted: models like gpt-oss do not see pictures.</source>
            <translation>केवल टेक्स्ट चिपकाया जा सकता है: gpt-oss जैसे मॉडल चित्र नहीं देखते।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Repair…</source>
            <translation>ठीक करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Some of your conversations are damaged. Nothing was changed.</source>
            <translation>आपकी कुछ बातचीत ख़राब हो गई हैं। कुछ भी बदला नहीं गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Starter model</source>
            <translation>शुरुआती मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Temporary conversation</source>
            <translation>अस्थायी बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Thinking…</source>
            <translation>सोच रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Together that would be too much text to attach: add only what matters.</source>
            <translation>कुल मिलाकर यह अटैच करने के लिए बहुत ज़्यादा टेक्स्ट होगा: केवल ज़रूरी हिस्सा जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/chat_page.py" />
            <source>Your conversations can only be read: their folder or disk is write-protected. Search and export them as usual; nothing new is kept.</source>
            <translation>आपकी बातचीत को केवल पढ़ा जा सकता है: उनका फ़ोल्डर या डिस्क लिखने से सुरक्षित है। हमेशा की तरह उनमें खोजें और उन्हें एक्सपोर्ट करें; नया कुछ सहेजा नहीं जाता।</translation>
        </message>
    </context>
    <context>
        <name>ChatSession</name>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>No model is chosen. Open a model file first.</source>
            <translation>कोई मॉडल नहीं चुना गया है। पहले कोई मॉडल फ़ाइल खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/services/chat_session.py" />
            <source>Stop the answer first, then delete the message.</source>
            <translation>पहले जवाब रोकें, फिर संदेश मिटाएँ।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/chat_session.py" />
            <source>The oldest %n message(s) no longer fit into the model's context.</source>
            <translation>
                <numerusform>सबसे पुराना संदेश अब मॉडल के संदर्भ में नहीं समाता।</numerusform>
                <numerusform>सबसे पुराने %n संदेश अब मॉडल के संदर्भ में नहीं समाते।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CitationPreview</name>
        <message>
            <location filename="../../app/ui/chat/citation_preview.py" />
            <source>Click to open</source>
            <translation>खोलने के लिए क्लिक करें</translation>
        </message>
    </context>
    <context>
        <name>CollectionChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln फ़ाइल</numerusform>
                <numerusform>%Ln फ़ाइलें</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Collection {name}, {facts}</source>
            <translation>संग्रह {name}, {facts}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Do not use {name} in this conversation</source>
            <translation>इस बातचीत में {name} का इस्तेमाल न करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>{read} of {files}</source>
            <translation>{files} में से {read}</translation>
        </message>
    </context>
    <context>
        <name>CollectionHead</name>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Delete…</source>
            <translation>मिटाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>More about it</source>
            <translation>और विकल्प</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Name of the collection</source>
            <translation>संग्रह का नाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_head.py" />
            <source>Rename…</source>
            <translation>नाम बदलें…</translation>
        </message>
    </context>
    <context>
        <name>CollectionList</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln फ़ाइल</numerusform>
                <numerusform>%Ln फ़ाइलें</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>Collections</source>
            <translation>संग्रह</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_list.py" />
            <source>This conversation</source>
            <translation>यह बातचीत</translation>
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
                <numerusform>%Ln फ़ाइल</numerusform>
                <numerusform>%Ln फ़ाइलें</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>A temporary conversation uses no collections.</source>
            <translation>अस्थायी बातचीत में संग्रह इस्तेमाल नहीं होते।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add a folder…</source>
            <translation>फ़ोल्डर जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Add files…</source>
            <translation>फ़ाइलें जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. A folder is watched: what comes into it later is read too. Any conversation can use the collection.</source>
            <translation>फ़ाइलें या फ़ोल्डर यहाँ छोड़ें। फ़ोल्डर पर निगरानी रहती है: उसमें बाद में आने वाली फ़ाइलें भी पढ़ी जाती हैं। संग्रह का इस्तेमाल किसी भी बातचीत में हो सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Drop files or folders here. They are read on this computer, and your questions are answered from them, with the place that proves it.</source>
            <translation>फ़ाइलें या फ़ोल्डर यहाँ छोड़ें। ये इसी कंप्यूटर पर पढ़ी जाती हैं, और आपके सवालों के जवाब इन्हीं से दिए जाते हैं, उस जगह के साथ जो यह साबित करती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Files that only this conversation uses.</source>
            <translation>फ़ाइलें जो केवल इस बातचीत में इस्तेमाल होती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Find a file by its name</source>
            <translation>नाम से फ़ाइल खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Left out of folders: hidden files, links, programs, pictures and sound, and what tools make for themselves (.git, node_modules, __pycache__, .venv, build). A file named .harmoniumignore in a folder says what else, in the way of .gitignore. Files are only read, never changed.</source>
            <translation>फ़ोल्डरों में से ये छोड़े जाते हैं: छिपी फ़ाइलें, लिंक, प्रोग्राम, चित्र और ऑडियो, और जो टूल अपने लिए बनाते हैं (.git, node_modules, __pycache__, .venv, build)। फ़ोल्डर में .harmoniumignore नाम की फ़ाइल, .gitignore की तरह, बताती है कि और क्या छोड़ना है। फ़ाइलें केवल पढ़ी जाती हैं, कभी बदली नहीं जातीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>No file has “{words}” in its name.</source>
            <translation>किसी फ़ाइल के नाम में “{words}” नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Open in its program</source>
            <translation>अपने प्रोग्राम में खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Read again</source>
            <translation>फिर से पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>This conversation</source>
            <translation>यह बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>Use it in this conversation</source>
            <translation>इस बातचीत में इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What is left out of folders</source>
            <translation>फ़ोल्डरों में से क्या छोड़ा जाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/collection_page.py" />
            <source>What was read…</source>
            <translation>क्या पढ़ा गया…</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>A command, a conversation, a saved prompt</source>
            <translation>कोई कमांड, बातचीत या सहेजा गया प्रॉम्प्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Found</source>
            <translation>नतीजे</translation>
        </message>
        <message>
            <location filename="../../app/ui/command_palette.py" />
            <source>Go to</source>
            <translation>यहाँ जाएँ</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Add to the message</source>
            <translation>संदेश में जोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Answer now</source>
            <translation>अभी जवाब दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach a folder…</source>
            <translation>फ़ोल्डर अटैच करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Attach files…</source>
            <translation>फ़ाइलें अटैच करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Collections</source>
            <translation>संग्रह</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Documents…</source>
            <translation>दस्तावेज़…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>End the thinking and answer with what there is</source>
            <translation>सोचना ख़त्म करें और अब तक जो है उसी से जवाब दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Instructions for this conversation…</source>
            <translation>इस बातचीत के लिए निर्देश…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Keep this text as a saved prompt…</source>
            <translation>इस टेक्स्ट को प्रॉम्प्ट के रूप में सहेजें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Model: {name}</source>
            <translation>मॉडल: {name}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Models…</source>
            <translation>मॉडल…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Not in a temporary conversation</source>
            <translation>अस्थायी बातचीत में नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Open model file…</source>
            <translation>मॉडल फ़ाइल खोलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Pasted text</source>
            <translation>चिपकाया गया टेक्स्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Quoted text</source>
            <translation>उद्धृत टेक्स्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Read everything</source>
            <translation>सब पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Saved prompts	/</source>
            <translation>सहेजे गए प्रॉम्प्ट	/</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>The model that answers</source>
            <translation>जवाब देने वाला मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>Your message</source>
            <translation>आपका संदेश</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/composer.py" />
            <source>{name} (cannot be used)</source>
            <translation>{name} (इस्तेमाल नहीं हो सकता)</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Back end</source>
            <translation>बैकएंड</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Context</source>
            <translation>संदर्भ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Copy all of this</source>
            <translation>यह सब कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Cores</source>
            <translation>कोर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Engine</source>
            <translation>इंजन</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Give the memory back</source>
            <translation>मेमोरी ख़ाली करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>In memory</source>
            <translation>मेमोरी में</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Instructions</source>
            <translation>इंस्ट्रक्शन</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Look again</source>
            <translation>फिर से देखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Looking at this computer…</source>
            <translation>यह कंप्यूटर देखा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory</source>
            <translation>मेमोरी</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Memory speed</source>
            <translation>मेमोरी की गति</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>No model is in memory. The next question loads it.</source>
            <translation>मेमोरी में कोई मॉडल नहीं है। अगला सवाल उसे लोड करेगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Processor</source>
            <translation>प्रोसेसर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Reads</source>
            <translation>पढ़ने की गति</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>This computer</source>
            <translation>यह कंप्यूटर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What models compute on</source>
            <translation>मॉडल किस पर गणना करते हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>यह पता नहीं चल सका कि यह कंप्यूटर क्या कर सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>Writes</source>
            <translation>लिखने की गति</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>could not be loaded</source>
            <translation>लोड नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>driver {driver}</source>
            <translation>ड्राइवर {driver}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>in use</source>
            <translation>इस्तेमाल में</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>not needed</source>
            <translation>ज़रूरत नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{cores} cores, {threads} threads</source>
            <translation>{cores} कोर, {threads} थ्रेड</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{free} of {total} free</source>
            <translation>{total} में से {free} ख़ाली</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{name} is in memory, ready to answer.</source>
            <translation>{name} मेमोरी में है, जवाब देने को तैयार।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} GB/s, measured</source>
            <translation>{number} GB/से॰, मापी हुई</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens</source>
            <translation>{number} टोकन</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s</source>
            <translation>{number} टोकन/से॰</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{number} tokens/s ({certainty})</source>
            <translation>{number} टोकन/से॰ ({certainty})</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/computer_page.py" />
            <source>{total}, of which {free} are free</source>
            <translation>{total}, जिसमें से {free} ख़ाली</translation>
        </message>
    </context>
    <context>
        <name>Connections</name>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of the update {subject}</source>
            <translation>अपडेट {subject} का डाउनलोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Download of {subject}</source>
            <translation>{subject} का डाउनलोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Files of {subject}</source>
            <translation>{subject} की फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Look for an update of Harmonium</source>
            <translation>Harmonium के अपडेट की खोज</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Nobody asked for this</source>
            <translation>इसके लिए किसी ने नहीं कहा</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>Search for “{subject}”</source>
            <translation>“{subject}” की खोज</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>by a command</source>
            <translation>कमांड से</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>done</source>
            <translation>पूरा हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>failed</source>
            <translation>विफल</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>in the program part “{program}”</source>
            <translation>प्रोग्राम के “{program}” हिस्से में</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>no address was named</source>
            <translation>कोई पता नहीं बताया गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>not finished</source>
            <translation>पूरा नहीं हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused</source>
            <translation>ठुकराया गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>refused, Harmonium was offline</source>
            <translation>ठुकराया गया, Harmonium ऑफ़लाइन था</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>{sent} sent, {received} received</source>
            <translation>{sent} भेजे गए, {received} मिले</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connection_words.py" />
            <source>“{subject}” tried this by itself</source>
            <translation>“{subject}” ने अपने आप कोशिश की</translation>
        </message>
    </context>
    <context>
        <name>ConnectionsPage</name>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln connection(s) since installation</source>
            <translation>
                <numerusform>इंस्टॉल होने के बाद से %Ln कनेक्शन</numerusform>
                <numerusform>इंस्टॉल होने के बाद से %Ln कनेक्शन</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>%Ln more attempt(s) were refused.</source>
            <translation>
                <numerusform>%Ln और कोशिश ठुकराई गई।</numerusform>
                <numerusform>%Ln और कोशिशें ठुकराई गईं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Connections, the latest first</source>
            <translation>कनेक्शन, सबसे नए पहले</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Copy the list</source>
            <translation>सूची कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/offline.py" />
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Harmonium was started with --offline. It stays offline until you quit it.</source>
            <translation>Harmonium को --offline के साथ शुरू किया गया था। आपके बंद करने तक यह ऑफ़लाइन रहेगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>No connection in the list has these words.</source>
            <translation>सूची के किसी कनेक्शन में ये शब्द नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Nothing is downloaded or searched for, whatever you click.</source>
            <translation>आप कुछ भी क्लिक करें, न कुछ डाउनलोड होता है, न खोजा जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list</source>
            <translation>सूची में खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Search the list of connections</source>
            <translation>कनेक्शन की सूची में खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Stay offline</source>
            <translation>ऑफ़लाइन रहें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>This file keeps Harmonium offline. While it exists, that cannot be changed here:</source>
            <translation>यह फ़ाइल Harmonium को ऑफ़लाइन रखती है। जब तक यह मौजूद है, इसे यहाँ बदला नहीं जा सकता:</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>When you look for an update, {host} learns which of its files you ask for, and nothing else.</source>
            <translation>जब आप अपडेट खोजते हैं, तो {host} को केवल यह पता चलता है कि आप उसकी कौन-सी फ़ाइलें माँगते हैं, और कुछ नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/connections_page.py" />
            <source>Your questions, answers, documents and settings are never sent. Only when you search for a model or download one does {host} learn something: the words of the search, the name of the model, and your access token if the model needs one. Files may come from other computers that {host} names. Those never get your access token.</source>
            <translation>आपके सवाल, जवाब, दस्तावेज़ और सेटिंग कभी नहीं भेजे जाते। {host} को केवल तब कुछ पता चलता है जब आप कोई मॉडल खोजते या डाउनलोड करते हैं: खोज के शब्द, मॉडल का नाम, और मॉडल माँगे तो आपका एक्सेस टोकन। फ़ाइलें {host} के बताए दूसरे कंप्यूटर से भी आ सकती हैं। उन्हें आपका एक्सेस टोकन कभी नहीं मिलता।</translation>
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
            <translation>विषय-सूची</translation>
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
            <translation>संदर्भ का {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>{used} of the {all} tokens that the model can read at once, with what you are writing now.</source>
            <translation>मॉडल एक बार में {all} टोकन पढ़ सकता है; आप अभी जो लिख रहे हैं उसे मिलाकर {used} इस्तेमाल हुए हैं।</translation>
        </message>
    </context>
    <context>
        <name>ContextWarning</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>The oldest %n message(s) will not fit: the model will not see them.</source>
            <translation>
                <numerusform>सबसे पुराना संदेश नहीं समाएगा: मॉडल उसे नहीं देखेगा।</numerusform>
                <numerusform>सबसे पुराने %n संदेश नहीं समाएँगे: मॉडल उन्हें नहीं देखेगा।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text or remove an attachment.</source>
            <translation>लगभग {tokens} टोकन ज़्यादा हैं: टेक्स्ट छोटा करें या कोई अटैचमेंट हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/context_meter.py" />
            <source>Too long by about {tokens} tokens: shorten the text.</source>
            <translation>लगभग {tokens} टोकन ज़्यादा हैं: टेक्स्ट छोटा करें।</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the conversation</source>
            <translation>बातचीत का नया नाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_delegate.py" />
            <source>New name of the folder</source>
            <translation>फ़ोल्डर का नया नाम</translation>
        </message>
    </context>
    <context>
        <name>ConversationItemModel</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, collapsed</source>
            <translation>फ़ोल्डर {name}, सिमटा हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>Folder {name}, expanded</source>
            <translation>फ़ोल्डर {name}, खुला हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>New conversation</source>
            <translation>नई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, being answered</source>
            <translation>{title}, जवाब आ रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_item_model.py" />
            <source>{title}, pinned</source>
            <translation>{title}, पिन की हुई</translation>
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
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Export…</source>
            <translation>एक्सपोर्ट करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Pin</source>
            <translation>पिन करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>नाम बदलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Unpin</source>
            <translation>पिन हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>ConversationView</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/conversation_view.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n बातचीत</numerusform>
                <numerusform>%n बातचीत</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cover</name>
        <message>
            <location filename="../../app/ui/protection/cover.py" />
            <source>Harmonium is locked</source>
            <translation>Harmonium लॉक है</translation>
        </message>
    </context>
    <context>
        <name>CoverageLine</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>%n part(s) could not be read</source>
            <translation>
                <numerusform>%n हिस्सा पढ़ा नहीं जा सका</numerusform>
                <numerusform>%n हिस्से पढ़े नहीं जा सके</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Answer again, from all of the text: this takes longer</source>
            <translation>पूरे टेक्स्ट से फिर जवाब दें: इसमें ज़्यादा समय लगता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything</source>
            <translation>सब पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Read everything for this question</source>
            <translation>इस सवाल के लिए सब पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on none of the documents</source>
            <translation>किसी दस्तावेज़ पर आधारित नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {0}</source>
            <translation>{0} के अंशों पर आधारित</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on passages from {used} of %n document(s)</source>
            <translation>
                <numerusform>%n में से {used} दस्तावेज़ के अंशों पर आधारित</numerusform>
                <numerusform>%n में से {used} दस्तावेज़ों के अंशों पर आधारित</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of %n document(s)</source>
            <translation>
                <numerusform>%n दस्तावेज़ के पूरे टेक्स्ट पर आधारित</numerusform>
                <numerusform>%n दस्तावेज़ों के पूरे टेक्स्ट पर आधारित</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Rests on the whole text of {0}</source>
            <translation>{0} के पूरे टेक्स्ट पर आधारित</translation>
        </message>
    </context>
    <context>
        <name>DamageDialog</name>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Damaged conversations</source>
            <translation>ख़राब हुई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Later</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repair</source>
            <translation>ठीक करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. The damaged files are kept. The disk may be about to fail: copy the profile folder to another one.</source>
            <translation>ठीक करने पर हर वह संदेश बना रहता है जो अब भी पढ़ा जा सकता है। जो संदेश नहीं मिलते, वे बैकअप में हों तो वहाँ से लिए जाते हैं, नहीं तो उन पर निशान लगा दिया जाता है। ख़राब फ़ाइलें रखी रहती हैं। हो सकता है कि डिस्क जल्द ही ख़राब हो जाए: प्रोफ़ाइल फ़ोल्डर दूसरी डिस्क पर कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/damage_dialog.py" />
            <source>Restore a backup…</source>
            <translation>बैकअप वापस लाएँ…</translation>
        </message>
    </context>
    <context>
        <name>DamageNotices</name>
        <message>
            <location filename="../../app/ui/safety/damage_notices.py" />
            <source>Show…</source>
            <translation>दिखाएँ…</translation>
        </message>
    </context>
    <context>
        <name>DamagedPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repair</source>
            <translation>ठीक करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repairing keeps every message that can still be read. Missing messages are taken from a backup if it has them, and marked if not. Whatever you choose, the damaged files are kept.</source>
            <translation>ठीक करने पर हर वह संदेश बना रहता है जो अब भी पढ़ा जा सकता है। जो संदेश नहीं मिलते, वे बैकअप में हों तो वहाँ से लिए जाते हैं, नहीं तो उन पर निशान लगा दिया जाता है। आप जो भी चुनें, ख़राब फ़ाइलें रखी रहती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restore a backup…</source>
            <translation>बैकअप वापस लाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Some of your conversations are damaged</source>
            <translation>आपकी कुछ बातचीत ख़राब हो गई हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>This file is damaged, and was left untouched:</source>
            <translation>यह फ़ाइल ख़राब है, और इसे छुआ नहीं गया:</translation>
        </message>
    </context>
    <context>
        <name>Deletions</name>
        <message numerus="yes">
            <location filename="../../app/ui/deletions.py" />
            <source>%n conversation(s) were deleted.</source>
            <translation>
                <numerusform>%n बातचीत मिटा दी गई।</numerusform>
                <numerusform>%n बातचीत मिटा दी गईं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>The conversation was deleted.</source>
            <translation>बातचीत मिटा दी गई।</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>Undo</source>
            <translation>पहले जैसा करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/deletions.py" />
            <source>“{title}” was deleted.</source>
            <translation>“{title}” मिटा दी गई।</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>The passphrase is set.</source>
            <translation>पासफ़्रेज़ सेट हो गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here and answers from now on.</source>
            <translation>{name} आ गया है और अब से यही जवाब देगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/dialogs.py" />
            <source>{name} is here.</source>
            <translation>{name} आ गया है।</translation>
        </message>
    </context>
    <context>
        <name>DocumentChip</name>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Open in its program</source>
            <translation>अपने प्रोग्राम में खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read it again</source>
            <translation>इसे फिर से पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Read {name} again</source>
            <translation>{name} फिर से पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove from this conversation</source>
            <translation>इस बातचीत से हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Remove {name}</source>
            <translation>{name} हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>What was read of it…</source>
            <translation>क्या पढ़ा गया…</translation>
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
            <translation>दस्तावेज़</translation>
        </message>
    </context>
    <context>
        <name>DocumentCollections</name>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>There is nothing in it that can be read.</source>
            <translation>इसमें ऐसा कुछ नहीं है जिसे पढ़ा जा सके।</translation>
        </message>
    </context>
    <context>
        <name>DocumentCommands</name>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>Undo</source>
            <translation>पहले जैसा करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed.</source>
            <translation>“{name}” को हटा दिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_commands.py" />
            <source>“{name}” was removed: add the file again to see it.</source>
            <translation>“{name}” को हटा दिया गया: इसे देखने के लिए फ़ाइल फिर से जोड़ें।</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetails</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Extent</source>
            <translation>विस्तार</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>How much of it is read</source>
            <translation>कितना पढ़ा जा चुका है</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Left out, or not as you see it</source>
            <translation>छूटा हुआ, या जैसा दिखता है वैसा नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Open in its program</source>
            <translation>अपने प्रोग्राम में खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Read again</source>
            <translation>फिर से पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>Text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>about {n} tokens</source>
            <translation>लगभग {n} टोकन</translation>
        </message>
    </context>
    <context>
        <name>DocumentFileDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach files</source>
            <translation>फ़ाइलें अटैच करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Documents ({patterns})</source>
            <translation>दस्तावेज़ ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>DocumentFolderDialog</name>
        <message>
            <location filename="../../app/ui/documents/file_dialogs.py" />
            <source>Attach a folder</source>
            <translation>फ़ोल्डर अटैच करें</translation>
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
                <numerusform>%Ln पढ़ा जा रहा है</numerusform>
                <numerusform>%Ln पढ़े जा रहे हैं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln collection(s)</source>
            <translation>
                <numerusform>%Ln संग्रह</numerusform>
                <numerusform>%Ln संग्रह</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_line.py" />
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln दस्तावेज़</numerusform>
                <numerusform>%Ln दस्तावेज़</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Being read; you can ask already</source>
            <translation>पढ़ा जा रहा है; आप अभी से पूछ सकते हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Read everything</source>
            <translation>सब पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Searched</source>
            <translation>खोज के ज़रिए</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Show or hide the documents ({count})</source>
            <translation>दस्तावेज़ दिखाएँ या छिपाएँ ({count})</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The model reads all of it before it answers.</source>
            <translation>मॉडल जवाब देने से पहले यह सब पढ़ता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>The next question is answered from all of the text, read part by part.
That takes its time, and is right for “summarise”, “list all”, “how many”.</source>
            <translation>अगले सवाल का जवाब पूरे टेक्स्ट से दिया जाता है, जिसे हिस्सों में पढ़ा जाता है।
इसमें समय लगता है, और यह “सारांश दें”, “सबकी सूची बनाएँ”, “कितने हैं” के लिए सही है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Up to {room} tokens of text are read whole. What does not fit is searched: the model opens the places that it finds.</source>
            <translation>{room} टोकन तक का टेक्स्ट पूरा पढ़ा जाता है। जो नहीं समाता उसमें खोजा जाता है: मॉडल मिली हुई जगहें खोलता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>Whole text: {used} of {room} tokens</source>
            <translation>पूरा टेक्स्ट: {room} में से {used} टोकन</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/document_line.py" />
            <source>{whole} whole ({used} of {room} tokens), the rest searched</source>
            <translation>पूरे: {whole} ({room} में से {used} टोकन), बाक़ी खोज के ज़रिए</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <location filename="../../app/ui/documents/document_list.py" />
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
    </context>
    <context>
        <name>DocumentPane</name>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Document</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Nothing of this document is read yet.</source>
            <translation>इस दस्तावेज़ का अभी कुछ भी नहीं पढ़ा गया है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>Opening…</source>
            <translation>खोला जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>There is no text in this document.</source>
            <translation>इस दस्तावेज़ में कोई टेक्स्ट नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/document_pane.py" />
            <source>This document is not here any longer. Add the file again to see it.</source>
            <translation>यह दस्तावेज़ अब यहाँ नहीं है। इसे देखने के लिए फ़ाइल फिर से जोड़ें।</translation>
        </message>
    </context>
    <context>
        <name>DocumentViews</name>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The system has no program for “{name}”, or the file is gone: look for it in its folder.</source>
            <translation>सिस्टम में “{name}” के लिए कोई प्रोग्राम नहीं है, या फ़ाइल अब नहीं है: इसे इसके फ़ोल्डर में देखें।</translation>
        </message>
    </context>
    <context>
        <name>DocumentWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln फ़ाइल</numerusform>
                <numerusform>%Ln फ़ाइलें</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln not read</source>
            <translation>
                <numerusform>%Ln नहीं पढ़ी गई</numerusform>
                <numerusform>%Ln नहीं पढ़ी गईं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln पृष्ठ</numerusform>
                <numerusform>%Ln पृष्ठ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln sheet(s)</source>
            <translation>
                <numerusform>%Ln शीट</numerusform>
                <numerusform>%Ln शीट</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln slide(s)</source>
            <translation>
                <numerusform>%Ln स्लाइड</numerusform>
                <numerusform>%Ln स्लाइड</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln प्रतीक्षा में</numerusform>
                <numerusform>%Ln प्रतीक्षा में</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>It could not be read.</source>
            <translation>इसे पढ़ा नहीं जा सका।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>No files yet</source>
            <translation>अभी कोई फ़ाइल नहीं</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>Page(s) {numbers}</source>
            <translation>
                <numerusform>पृष्ठ {numbers}</numerusform>
                <numerusform>पृष्ठ {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read</source>
            <translation>पढ़ा गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read in part: {extent}</source>
            <translation>आंशिक रूप से पढ़ा गया: {extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Read: {extent}</source>
            <translation>पढ़ा गया: {extent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading, {percent}</source>
            <translation>पढ़ा जा रहा है, {percent}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Reading…</source>
            <translation>पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>The file is gone or out of reach. What was read of it can still be searched.</source>
            <translation>फ़ाइल अब नहीं है या पहुँच से बाहर है। उसका जो हिस्सा पढ़ा गया था, उसमें अब भी खोजा जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>There is text that nobody sees in the document; the model reads it.</source>
            <translation>इसमें ऐसा टेक्स्ट है जो दस्तावेज़ में किसी को नहीं दिखता; मॉडल उसे पढ़ता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>Waits to be read</source>
            <translation>पढ़े जाने की प्रतीक्षा में</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>cannot be read</source>
            <translation>पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>file is gone</source>
            <translation>फ़ाइल अब नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>reading</source>
            <translation>पढ़ा जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>waiting</source>
            <translation>प्रतीक्षा में</translation>
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
            <translation>{places}: {reason}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/words.py" />
            <source>{read} of {extent}</source>
            <translation>{extent} में से {read}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/documents/words.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… और %Ln</numerusform>
                <numerusform>… और %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentsDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>%n file(s) were removed. They stay where they are.</source>
            <translation>
                <numerusform>%n फ़ाइल हटा दी गई। वह जहाँ है वहीं रहती है।</numerusform>
                <numerusform>%n फ़ाइलें हटा दी गईं। वे जहाँ हैं वहीं रहती हैं।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Delete “{name}”? What was read of its files is forgotten; the files stay.</source>
            <translation>“{name}” मिटाएँ? इसकी फ़ाइलों से पढ़ा हुआ भुला दिया जाता है; फ़ाइलें बनी रहती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Drop files or folders to add them here</source>
            <translation>यहाँ जोड़ने के लिए फ़ाइलें या फ़ोल्डर छोड़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>New collection</source>
            <translation>नया संग्रह</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>Undo</source>
            <translation>पहले जैसा करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” is no longer watched. Its files stay where they are.</source>
            <translation>“{name}” पर अब निगरानी नहीं है। इसकी फ़ाइलें जहाँ हैं वहीं रहती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/documents_dialog.py" />
            <source>“{name}” was removed. The file stays.</source>
            <translation>“{name}” को हटा दिया गया। फ़ाइल बनी रहती है।</translation>
        </message>
    </context>
    <context>
        <name>DownloadCard</name>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Cancel the download of {name}</source>
            <translation>{name} का डाउनलोड रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Download of {name}</source>
            <translation>{name} का डाउनलोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Go on with the download of {name}</source>
            <translation>{name} का डाउनलोड जारी रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>It is here, and it is exactly the published file.</source>
            <translation>यह आ गया है, और यह ठीक वही प्रकाशित फ़ाइल है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Keep the download of {name}</source>
            <translation>{name} का डाउनलोड रहने दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause</source>
            <translation>विराम दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Pause the download of {name}</source>
            <translation>{name} के डाउनलोड को विराम दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take off the list</source>
            <translation>सूची से हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Take {name} off the list</source>
            <translation>{name} को सूची से हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away the {size} that are here already?</source>
            <translation>डाउनलोड हो चुके {size} मिटाएँ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw away what is here of {name}</source>
            <translation>{name} का डाउनलोड हो चुका हिस्सा मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Throw it away</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Try to download {name} again</source>
            <translation>{name} फिर से डाउनलोड करने की कोशिश करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use it</source>
            <translation>इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>Use {name}</source>
            <translation>{name} इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>in use</source>
            <translation>इस्तेमाल में</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/download_card.py" />
            <source>{received} of {total}</source>
            <translation>{total} में से {received}</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n और</numerusform>
                <numerusform>%n और</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Do not take it in</source>
            <translation>इंपोर्ट न करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Download of {name}</source>
            <translation>{name} का डाउनलोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Go on with the download</source>
            <translation>डाउनलोड जारी रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Import of {name}</source>
            <translation>{name} का इंपोर्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Pause the download</source>
            <translation>डाउनलोड को विराम दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Show all downloads</source>
            <translation>सभी डाउनलोड दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Taking the file in and checking it</source>
            <translation>फ़ाइल इंपोर्ट की और जाँची जा रही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/download_strip.py" />
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
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
            <translation>जाँचा जा रहा है कि यह बिना बदले आया है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Could not be fetched</source>
            <translation>डाउनलोड नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Here, and checked</source>
            <translation>आ गया, और जाँचा हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Paused at {percent}</source>
            <translation>{percent} पर विराम</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waiting; it goes on by itself</source>
            <translation>इंतज़ार है; यह अपने आप जारी होगा</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>Waits for the one before it</source>
            <translation>पिछले डाउनलोड का इंतज़ार है</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{number} MB/s</source>
            <translation>{number} MB/से॰</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <location filename="../../app/ui/progress_words.py" />
            <source>{time} left</source>
            <translation>{time} बाक़ी</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <location filename="../../app/services/downloads.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or bring the model file here from another computer.</source>
            <translation>Harmonium ऑफ़लाइन मोड में है: इसे सेटिंग में बंद करें, या मॉडल फ़ाइल दूसरे कंप्यूटर से यहाँ लाएँ।</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Back to no limit</source>
            <translation>फिर बिना सीमा के करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Download limit</source>
            <translation>डाउनलोड की सीमा</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads</source>
            <translation>डाउनलोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Downloads go on after a lost connection, and after Harmonium was closed. What arrives is compared with what was published before a model is used.</source>
            <translation>कनेक्शन टूटने और Harmonium बंद होने के बाद भी डाउनलोड आगे चलते हैं। मॉडल इस्तेमाल करने से पहले, जो आया है उसका मिलान प्रकाशित फ़ाइल से किया जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Get a model</source>
            <translation>मॉडल पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Harmonium is offline by choice: nothing is fetched until you change it.</source>
            <translation>Harmonium ऑफ़लाइन मोड में है: जब तक आप इसे न बदलें, कुछ डाउनलोड नहीं होगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>In megabytes a second, for all downloads together.</source>
            <translation>मेगाबाइट प्रति सेकंड में, सभी डाउनलोड मिलाकर।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/downloads_page.py" />
            <source>Nothing is being downloaded.</source>
            <translation>कुछ भी डाउनलोड नहीं हो रहा है।</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <location filename="../../app/ui/drop_hint.py" />
            <source>Drop files or folders to ask about them, or a model file to open it</source>
            <translation>फ़ाइलें या फ़ोल्डर उनके बारे में पूछने के लिए छोड़ें, या मॉडल फ़ाइल उसे खोलने के लिए</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} मि॰ {seconds} से॰</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>{seconds} s</source>
            <translation>{seconds} से॰</translation>
        </message>
    </context>
    <context>
        <name>EffectView</name>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Looking at this computer…</source>
            <translation>यह कंप्यूटर देखा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>This computer's memory</source>
            <translation>इस कंप्यूटर की मेमोरी</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>Writes {writing} tokens/s ({certainty}); reads {reading} tokens/s.</source>
            <translation>{writing} टोकन/से॰ लिखता है ({certainty}); {reading} टोकन/से॰ पढ़ता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card, the experts of {experts} of them in the computer's memory.</source>
            <translation>{all} में से {number} लेयर ग्राफ़िक्स कार्ड पर, उनमें से {experts} के एक्सपर्ट कंप्यूटर की मेमोरी में।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/effect_view.py" />
            <source>{number} of {all} layers on the graphics card.</source>
            <translation>{all} में से {number} लेयर ग्राफ़िक्स कार्ड पर।</translation>
        </message>
    </context>
    <context>
        <name>EffortButton</name>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High</source>
            <translation>अधिक</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High effort</source>
            <translation>अधिक प्रयास</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>High: thinks long, for hard problems</source>
            <translation>अधिक: देर तक सोचता है, कठिन सवालों के लिए</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>How long the model thinks before it answers</source>
            <translation>जवाब देने से पहले मॉडल कितनी देर सोचता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low</source>
            <translation>कम</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low effort</source>
            <translation>कम प्रयास</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Low: answers quickly, thinks little</source>
            <translation>कम: जल्दी जवाब देता है, थोड़ा सोचता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium</source>
            <translation>मध्यम</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium effort</source>
            <translation>मध्यम प्रयास</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>Medium: a good balance for most questions</source>
            <translation>मध्यम: ज़्यादातर सवालों के लिए अच्छा संतुलन</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort</source>
            <translation>प्रयास नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>No effort levels</source>
            <translation>प्रयास के स्तर नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>This model cannot be told how long to think; gpt-oss can.</source>
            <translation>इस मॉडल को यह नहीं बताया जा सकता कि कितनी देर सोचना है; gpt-oss को बताया जा सकता है।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>लगभग %n मिनट</numerusform>
                <numerusform>लगभग %n मिनट</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about %n second(s)</source>
            <translation>
                <numerusform>लगभग %n सेकंड</numerusform>
                <numerusform>लगभग %n सेकंड</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>about an hour</source>
            <translation>लगभग एक घंटा</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/effort_button.py" />
            <source>more than an hour</source>
            <translation>एक घंटे से ज़्यादा</translation>
        </message>
    </context>
    <context>
        <name>EncryptingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypted so far</source>
            <translation>अब तक एन्क्रिप्ट हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypting your conversations</source>
            <translation>आपकी बातचीत एन्क्रिप्ट की जा रही हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>This happens once. Nothing is lost if it is interrupted.</source>
            <translation>यह केवल एक बार होता है। बीच में रुक जाए, तो भी कुछ नहीं खोता।</translation>
        </message>
    </context>
    <context>
        <name>EndPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Nothing was changed</source>
            <translation>कुछ नहीं बदला गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Open Harmonium</source>
            <translation>Harmonium खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Repaired</source>
            <translation>ठीक कर दिया गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restored</source>
            <translation>बैकअप वापस लाया गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>The files from before are kept in:</source>
            <translation>पहले की फ़ाइलें यहाँ रखी हैं:</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your documents will be read again.</source>
            <translation>आपके दस्तावेज़ फिर से पढ़े जाएँगे।</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Answering…</source>
            <translation>जवाब दे रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Checking the model file… {percent} %</source>
            <translation>मॉडल फ़ाइल जाँची जा रही है… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Loading model… {percent} %</source>
            <translation>मॉडल लोड हो रहा है… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model not loaded</source>
            <translation>मॉडल लोड नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded</source>
            <translation>मॉडल मेमोरी से हटाया गया</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded after a pause</source>
            <translation>ख़ाली समय के बाद मॉडल मेमोरी से हटाया गया</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Model unloaded for other programs</source>
            <translation>दूसरे प्रोग्राम के लिए मॉडल मेमोरी से हटाया गया</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Other programs need the memory, so the model gave it back. The next question loads it again.</source>
            <translation>दूसरे प्रोग्राम को मेमोरी चाहिए, इसलिए मॉडल ने उसे ख़ाली कर दिया। अगला सवाल उसे फिर लोड करेगा।</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Ready</source>
            <translation>तैयार</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Starting the engine…</source>
            <translation>इंजन शुरू हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>Testing the model…</source>
            <translation>मॉडल परखा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/services/engine.py" />
            <source>The model is not running</source>
            <translation>मॉडल नहीं चल रहा है</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Also remove the models in this folder</source>
            <translation>इस फ़ोल्डर के मॉडल भी हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Erase everything</source>
            <translation>सब कुछ मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>The keys are destroyed first, so that nobody can read what may be left on this disk. Copies of the folder that were made before can still be opened with the passphrase or the recovery code.</source>
            <translation>सबसे पहले कुंजियाँ मिटाई जाती हैं, ताकि इस डिस्क पर जो बचा रह जाए, उसे कोई न पढ़ सके। फ़ोल्डर की जो कॉपियाँ पहले बनाई गई थीं, वे पासफ़्रेज़ या रिकवरी कोड से अब भी खोली जा सकती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This profile is not encrypted. The files are overwritten, but modern disks may keep older copies of what was in them.</source>
            <translation>यह प्रोफ़ाइल एन्क्रिप्टेड नहीं है। फ़ाइलें ओवरराइट की जाती हैं, पर आधुनिक डिस्क पर उनकी सामग्री की पुरानी कॉपियाँ बची रह सकती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>This removes all conversations, prompts, settings and backups of this profile, and what Harmonium has stored of your documents. Then Harmonium closes. Files elsewhere stay, such as the documents themselves and exports.</source>
            <translation>इस प्रोफ़ाइल की सभी बातचीत, प्रॉम्प्ट, सेटिंग और बैकअप हटा दिए जाएँगे, और आपके दस्तावेज़ों से Harmonium ने जो सहेजा है वह भी। उसके बाद Harmonium बंद हो जाएगा। दूसरी जगहों की फ़ाइलें बनी रहेंगी, जैसे ख़ुद दस्तावेज़ और एक्सपोर्ट।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>Type “{word}” to confirm. This cannot be undone.</source>
            <translation>पुष्टि के लिए “{word}” लिखें। इसे वापस नहीं लाया जा सकेगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erase_dialog.py" />
            <source>erase</source>
            <translation>मिटाना</translation>
        </message>
    </context>
    <context>
        <name>ErasingWindow</name>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Erasing everything</source>
            <translation>सब कुछ मिटाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/erasing_window.py" />
            <source>Harmonium closes when it is done. If it is interrupted, it goes on next time.</source>
            <translation>काम पूरा होने पर Harmonium बंद हो जाएगा। बीच में रुक जाए, तो अगली बार आगे बढ़ेगा।</translation>
        </message>
    </context>
    <context>
        <name>ExpertPage</name>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>16 bits</source>
            <translation>16 बिट</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits</source>
            <translation>8 बिट</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>8 bits take half the memory; gpt-oss becomes slower with them.</source>
            <translation>8 बिट आधी मेमोरी लेते हैं; इनसे gpt-oss धीमा हो जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic</source>
            <translation>स्वचालित</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Automatic: {value}</source>
            <translation>स्वचालित: {value}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Back to the three choices</source>
            <translation>तीन विकल्पों पर लौटें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Batch</source>
            <translation>बैच</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Context</source>
            <translation>संदर्भ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Counted from the last one; one more than there are takes the output, too.</source>
            <translation>आख़िरी लेयर से गिनी जाती हैं; कुल से एक ज़्यादा रखने पर आउटपुट भी शामिल होता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Device</source>
            <translation>डिवाइस</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Every value</source>
            <translation>सभी मान</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Experts are most of the weights, and few are used for each token.</source>
            <translation>ज़्यादातर वेट एक्सपर्ट के होते हैं, और हर टोकन के लिए कुछ ही काम आते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Flash attention</source>
            <translation>फ़्लैश अटेंशन</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>How many processor cores compute.</source>
            <translation>प्रोसेसर के कितने कोर गणना करते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>In tokens: how much of a conversation the model sees.</source>
            <translation>टोकन में: मॉडल बातचीत का कितना हिस्सा देखता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers on the graphics card</source>
            <translation>ग्राफ़िक्स कार्ड पर लेयर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Layers whose experts stay in the computer's memory</source>
            <translation>लेयर जिनके एक्सपर्ट कंप्यूटर की मेमोरी में रहें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Less memory for the context, and faster.</source>
            <translation>संदर्भ के लिए कम मेमोरी, और ज़्यादा तेज़।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Loads faster, and lets a model that is too big run from the disk.</source>
            <translation>तेज़ी से लोड होता है, और बहुत बड़ा मॉडल डिस्क से चल सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Lock it in memory</source>
            <translation>मेमोरी में लॉक करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Map the file into memory</source>
            <translation>फ़ाइल को मेमोरी में मैप करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Microbatch</source>
            <translation>माइक्रोबैच</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>On</source>
            <translation>चालू</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Precision of the context</source>
            <translation>संदर्भ का प्रिसिज़न</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Processor only</source>
            <translation>केवल प्रोसेसर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>The system cannot move it to the disk; it may refuse.</source>
            <translation>सिस्टम इसे डिस्क पर नहीं ले जा सकता; वह मना कर सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Threads</source>
            <translation>थ्रेड</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens computed together. More read faster and take memory.</source>
            <translation>एक साथ गणना होने वाले टोकन। ज़्यादा होने पर पढ़ना तेज़ होता है और मेमोरी लगती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>Tokens that are read in one go; until then a stop has to wait.</source>
            <translation>टोकन जो एक बार में पढ़े जाते हैं; तब तक रोकने के लिए इंतज़ार करना पड़ता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What computes.</source>
            <translation>गणना कौन करता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/expert_page.py" />
            <source>What is automatic follows from the choice and from this computer.</source>
            <translation>स्वचालित मान चुने हुए विकल्प और इस कंप्यूटर से तय होते हैं।</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>All branches, for Harmonium to import again</source>
            <translation>सभी शाखाएँ, ताकि Harmonium इन्हें फिर इंपोर्ट कर सके</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose file…</source>
            <translation>फ़ाइल चुनें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Choose folder…</source>
            <translation>फ़ोल्डर चुनें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Conversation</source>
            <translation>बातचीत</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Export %n conversation(s)</source>
            <translation>
                <numerusform>%n बातचीत एक्सपोर्ट करें</numerusform>
                <numerusform>%n बातचीत एक्सपोर्ट करें</numerusform>
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
            <translation>दिख रही शाखा सादे टेक्स्ट में, नोट्स और एडिटर के लिए</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch for any browser, without scripts</source>
            <translation>दिख रही शाखा किसी भी ब्राउज़र के लिए, बिना स्क्रिप्ट के</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>The shown branch on pages, to print or to send</source>
            <translation>दिख रही शाखा पन्नों पर, छापने या भेजने के लिए</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant</source>
            <translation>बिना फ़िल्टर किया हुआ, और शायद ग़लत या अप्रिय</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Unfiltered, and possibly wrong or unpleasant; with the tool steps</source>
            <translation>बिना फ़िल्टर किया हुआ, और शायद ग़लत या अप्रिय; टूल के चरणों के साथ</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>Web page</source>
            <translation>वेब पेज</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/export_dialog.py" />
            <source>With the raw reasoning</source>
            <translation>मूल तर्क के साथ</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>A part of the program failed and did not finish what it was doing.</source>
            <translation>प्रोग्राम का एक हिस्सा विफल हो गया और जो काम कर रहा था उसे पूरा नहीं कर सका।</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Go on</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Something went wrong inside Harmonium</source>
            <translation>Harmonium के भीतर कुछ गड़बड़ हुई</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Start again</source>
            <translation>फिर से शुरू करें</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>There are %n other problem(s) as well.</source>
            <translation>
                <numerusform>इसके अलावा %n और समस्या है।</numerusform>
                <numerusform>इसके अलावा %n और समस्याएँ हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>This has happened %n time(s).</source>
            <translation>
                <numerusform>ऐसा %n बार हुआ है।</numerusform>
                <numerusform>ऐसा %n बार हुआ है।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>You can go on. If something does not work as it should afterwards, start Harmonium again.</source>
            <translation>आप काम जारी रख सकते हैं। इसके बाद कुछ ठीक से काम न करे, तो Harmonium फिर से शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_page.py" />
            <source>Your conversations and documents are stored as they were. An answer that is being written goes on.</source>
            <translation>आपकी बातचीत और दस्तावेज़ जैसे थे वैसे ही सहेजे हुए हैं। कोई जवाब लिखा जा रहा हो तो वह जारी रहता है।</translation>
        </message>
    </context>
    <context>
        <name>FailureViews</name>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Copy report</source>
            <translation>रिपोर्ट कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>Harmonium ended unexpectedly last time. Nothing that was stored is lost.</source>
            <translation>पिछली बार Harmonium अचानक बंद हो गया था। सहेजा हुआ कुछ भी नहीं खोया है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The report was copied.</source>
            <translation>रिपोर्ट कॉपी हो गई।</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/failure_views.py" />
            <source>The same problem inside Harmonium has come up again.</source>
            <translation>Harmonium के भीतर वही समस्या फिर आई है।</translation>
        </message>
    </context>
    <context>
        <name>FeedbackPopup</name>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>A note, if you like. It stays on this computer.</source>
            <translation>चाहें तो एक नोट लिखें। यह इसी कंप्यूटर पर रहता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Remove the rating</source>
            <translation>रेटिंग हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was good about it?</source>
            <translation>इसमें क्या अच्छा था?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/feedback_popup.py" />
            <source>What was wrong?</source>
            <translation>इसमें क्या ग़लत था?</translation>
        </message>
    </context>
    <context>
        <name>FileDrop</name>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>As it suits the disk</source>
            <translation>डिस्क के अनुसार</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Choose a file…</source>
            <translation>फ़ाइल चुनें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Copy it into the models folder</source>
            <translation>मॉडल के फ़ोल्डर में कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Drop a model file (.gguf) here, from a stick or from another program. It is checked before it is used.</source>
            <translation>पेन ड्राइव से या किसी दूसरे प्रोग्राम से मॉडल फ़ाइल (.gguf) यहाँ छोड़ें। इस्तेमाल से पहले इसे जाँचा जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>How a file is taken in</source>
            <translation>फ़ाइल कैसे इंपोर्ट हो</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>I have the file</source>
            <translation>फ़ाइल मेरे पास है</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Leave it where it lies</source>
            <translation>जहाँ है वहीं रहने दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Link it into the models folder</source>
            <translation>मॉडल के फ़ोल्डर में लिंक करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_drop.py" />
            <source>Where it is kept</source>
            <translation>यह कहाँ रखी जाए</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Choose a model</source>
            <translation>मॉडल चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Close other large programs while it answers.</source>
            <translation>इसके जवाब देते समय दूसरे बड़े प्रोग्राम बंद रखें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Download it anew</source>
            <translation>नए सिरे से डाउनलोड करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Forecast: {speed}, {context} context.
{pace}</source>
            <translation>अनुमान: {speed}, {context} संदर्भ।
{pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name}</source>
            <translation>{name} पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Get {name} anyway</source>
            <translation>फिर भी {name} पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Go on with the download</source>
            <translation>डाउनलोड जारी रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Harmonium is offline, so nothing is downloaded. Fetch the file on another computer and bring it here.</source>
            <translation>Harmonium ऑफ़लाइन है, इसलिए कुछ डाउनलोड नहीं होता। फ़ाइल किसी दूसरे कंप्यूटर पर डाउनलोड करके यहाँ लाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>I have the file…</source>
            <translation>फ़ाइल मेरे पास है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It can be used where it is: nothing has to be downloaded ({size}).</source>
            <translation>जहाँ है वहीं से इस्तेमाल हो सकता है: कुछ डाउनलोड करने की ज़रूरत नहीं ({size})।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory.</source>
            <translation>इसे {memory} मेमोरी चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>It needs {memory} of memory. From the disk it would run too: {speed}. {pace}</source>
            <translation>इसे {memory} मेमोरी चाहिए। यह डिस्क से भी चल सकता है: {speed}। {pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Its answers are worth more than those of the starter model.</source>
            <translation>इसके जवाब शुरुआती मॉडल के जवाबों से बेहतर होते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Looking whether it fits this computer…</source>
            <translation>देखा जा रहा है कि यह इस कंप्यूटर के लिए ठीक है या नहीं…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open a GGUF file here, or drop it onto this window.</source>
            <translation>यहाँ कोई GGUF फ़ाइल खोलें, या उसे इस विंडो पर खींचकर छोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Open model file…</source>
            <translation>मॉडल फ़ाइल खोलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>See other models…</source>
            <translation>दूसरे मॉडल देखें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use it</source>
            <translation>इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>Use {name}</source>
            <translation>{name} इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{app} already has {name}</source>
            <translation>{app} में {name} पहले से है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} could not be fetched</source>
            <translation>{name} डाउनलोड नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} fits this computer</source>
            <translation>{name} इस कंप्यूटर के लिए ठीक है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is large for this computer</source>
            <translation>{name} इस कंप्यूटर के लिए बड़ा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is not here yet</source>
            <translation>{name} अभी नहीं आया है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is on this computer</source>
            <translation>{name} इस कंप्यूटर पर है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} is too large for this computer</source>
            <translation>{name} इस कंप्यूटर के लिए बहुत बड़ा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/first_run.py" />
            <source>{name} just fits this computer</source>
            <translation>{name} इस कंप्यूटर में बस समा जाता है</translation>
        </message>
    </context>
    <context>
        <name>FolderChips</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folders</source>
            <translation>निगरानी वाले फ़ोल्डर</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Delete the folder</source>
            <translation>फ़ोल्डर मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New conversation here</source>
            <translation>यहाँ नई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Rename</source>
            <translation>नाम बदलें</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>In other programs</source>
            <translation>दूसरे प्रोग्राम में</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>LM Studio, Ollama, Jan, GPT4All and Hugging Face keep no model here.</source>
            <translation>LM Studio, Ollama, Jan, GPT4All और Hugging Face का कोई मॉडल यहाँ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again</source>
            <translation>फिर से देखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Look again for models of other programs</source>
            <translation>दूसरे प्रोग्राम के मॉडल फिर से खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Looking into the folders of other programs…</source>
            <translation>दूसरे प्रोग्राम के फ़ोल्डर देखे जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>These need no download: their files are used, and left as they are.</source>
            <translation>इन्हें डाउनलोड करने की ज़रूरत नहीं: इनकी फ़ाइलें जैसी हैं वैसी ही इस्तेमाल होती हैं।</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>An answer that took more than ten seconds, or a model that was fetched, while the window is not in front.</source>
            <translation>दस सेकंड से ज़्यादा लेने वाला जवाब, या डाउनलोड हुआ मॉडल, जब विंडो सामने न हो।</translation>
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
            <translation>हर नई बातचीत इनसे शुरू होती है; हर बातचीत के अपने निर्देश भी हो सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>For example: Answer briefly, in German.</source>
            <translation>जैसे: संक्षेप में, हिंदी में जवाब दें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>General</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Harmonium then stays ready there when its window is closed, with the model in memory.</source>
            <translation>तब विंडो बंद होने पर भी Harmonium वहाँ तैयार रहता है, और मॉडल मेमोरी में रहता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>High</source>
            <translation>अधिक</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>How long gpt-oss thinks in a new conversation.</source>
            <translation>नई बातचीत में gpt-oss कितनी देर सोचता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Instructions for the model</source>
            <translation>मॉडल के लिए निर्देश</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Low</source>
            <translation>कम</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Medium</source>
            <translation>मध्यम</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Reasoning effort</source>
            <translation>तर्क के लिए प्रयास</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Send messages with</source>
            <translation>संदेश इससे भेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Show an icon in the notification area</source>
            <translation>सूचना क्षेत्र में आइकन दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>Tell me when something is ready</source>
            <translation>कुछ तैयार होने पर सूचित करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The other one begins a new line; Shift+Enter always does.</source>
            <translation>दूसरे से नई पंक्ति शुरू होती है; Shift+Enter से हमेशा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/general_page.py" />
            <source>The system's ({language})</source>
            <translation>सिस्टम की ({language})</translation>
        </message>
    </context>
    <context>
        <name>GenerationPage</name>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Answers</source>
            <translation>जवाब</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Every field may stay automatic: then the values of the model's maker hold, and the effort decides how long it thinks.</source>
            <translation>हर फ़ील्ड स्वचालित रह सकती है: तब मॉडल बनाने वाले के मान लागू होते हैं, और प्रयास तय करता है कि वह कितनी देर सोचे।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>How freely words are chosen. 0 gives the same answer every time.</source>
            <translation>शब्द कितनी छूट से चुने जाते हैं। 0 पर हर बार वही जवाब मिलता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens, reasoning included. A word is about one and a half.</source>
            <translation>टोकन में, तर्क सहित। एक शब्द लगभग डेढ़ टोकन का होता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>In tokens. Then the model has to answer with what it has.</source>
            <translation>टोकन में। इसके बाद मॉडल को अब तक की सोच से ही जवाब देना होता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Leaves out words that are less likely than this share of all.</source>
            <translation>कुल संभावना के इस हिस्से से बाहर के कम संभावित शब्द छोड़ देता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest answer</source>
            <translation>सबसे लंबा जवाब</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Longest reasoning</source>
            <translation>सबसे लंबा तर्क</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/generation_page.py" />
            <source>Temperature</source>
            <translation>टेम्परेचर</translation>
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
            <translation>टेक्स्ट छाँटने के लिए, और छोटा शुरुआती मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Get a model</source>
            <translation>मॉडल पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Looking at what this computer can do…</source>
            <translation>देखा जा रहा है कि यह कंप्यूटर क्या कर सकता है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Models that need an account</source>
            <translation>मॉडल जिनके लिए खाता चाहिए</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>Search for others</source>
            <translation>दूसरे मॉडल खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>The first one suits this computer best. A model is one large file; it is fetched once, and then answers without the internet.</source>
            <translation>पहला मॉडल इस कंप्यूटर के लिए सबसे ठीक है। मॉडल एक बड़ी फ़ाइल होता है; इसे एक बार डाउनलोड किया जाता है, और फिर यह इंटरनेट के बिना जवाब देता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/get_page.py" />
            <source>What this computer can do could not be found out.</source>
            <translation>यह पता नहीं चल सका कि यह कंप्यूटर क्या कर सकता है।</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message numerus="yes">
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n नतीजा मिला</numerusform>
                <numerusform>%n नतीजे मिले</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Contents</source>
            <translation>विषय-सूची</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Guide</source>
            <translation>गाइड</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Nothing in the guide has these words.</source>
            <translation>गाइड में ये शब्द कहीं नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>Search the guide</source>
            <translation>गाइड में खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/guide_dialog.py" />
            <source>The guide is missing from this installation: install Harmonium again.</source>
            <translation>इस इंस्टॉलेशन में गाइड नहीं है: Harmonium फिर से इंस्टॉल करें।</translation>
        </message>
    </context>
    <context>
        <name>HubSearch</name>
        <message numerus="yes">
            <location filename="../../app/ui/models/hub_search.py" />
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n नतीजा मिला</numerusform>
                <numerusform>%n नतीजे मिले</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Asking {host}…</source>
            <translation>{host} से पूछा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>For example: qwen 3</source>
            <translation>जैसे: qwen 3</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Harmonium is offline by choice. Turn that off in the settings first.</source>
            <translation>Harmonium ऑफ़लाइन मोड में है। पहले इसे सेटिंग में बंद करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Nothing found. Try fewer or other words.</source>
            <translation>कुछ नहीं मिला। कम या दूसरे शब्द आज़माएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search</source>
            <translation>खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Search for models</source>
            <translation>मॉडल खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>This asks {host}, and sends what you typed there. Others publish these models; not all of them work.</source>
            <translation>इससे {host} से पूछा जाता है, और आपका लिखा वहाँ भेजा जाता है। ये मॉडल दूसरे लोग प्रकाशित करते हैं; सभी काम नहीं करते।</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Branches, dates and reasoning are kept. Pictures and other attachments that are no text leave a note. The files themselves stay as they are.</source>
            <translation>शाखाएँ, तारीख़ें और तर्क बने रहते हैं। चित्रों और ऐसे दूसरे अटैचमेंट की जगह, जो टेक्स्ट नहीं हैं, एक नोट रहता है। मूल फ़ाइलें जैसी हैं वैसी ही रहती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose file…</source>
            <translation>फ़ाइल चुनें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Choose folder…</source>
            <translation>फ़ोल्डर चुनें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Conversations</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>Import conversations</source>
            <translation>बातचीत इंपोर्ट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .chat file, or the folder of its models, where they lie</source>
            <translation>कोई .chat फ़ाइल, या उसके मॉडल का फ़ोल्डर, जहाँ ये फ़ाइलें होती हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>a .json file from “Export”, or a folder of them</source>
            <translation>“एक्सपोर्ट करें” से मिली .json फ़ाइल, या ऐसी फ़ाइलों का फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the .zip from “Export data”, or its conversations.json</source>
            <translation>“Export data” से मिली .zip, या उसकी conversations.json</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder .lmstudio/conversations, or one of its files</source>
            <translation>.lmstudio/conversations फ़ोल्डर, या उसकी कोई फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../app/ui/transfer/import_dialog.py" />
            <source>the folder “threads” in its data folder, or one of them</source>
            <translation>उसके डेटा फ़ोल्डर का “threads” फ़ोल्डर, या उसमें से कोई एक</translation>
        </message>
    </context>
    <context>
        <name>InstructionsPanel</name>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>For example: Answer in French, in short sentences.</source>
            <translation>जैसे: अंग्रेज़ी में, छोटे वाक्यों में जवाब दें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Instructions for this conversation</source>
            <translation>इस बातचीत के लिए निर्देश</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>New conversations begin with this</source>
            <translation>नई बातचीत इसी से शुरू होती है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/instructions_panel.py" />
            <source>Use as default for new conversations</source>
            <translation>नई बातचीत के लिए डिफ़ॉल्ट बनाएँ</translation>
        </message>
    </context>
    <context>
        <name>JumpButton</name>
        <message>
            <location filename="../../app/ui/chat/jump_button.py" />
            <source>Jump to the latest message</source>
            <translation>सबसे नए संदेश पर जाएँ</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Adapters (*.gguf)</source>
            <translation>एडैप्टर (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Choose an adapter</source>
            <translation>एडैप्टर चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Copy the model to</source>
            <translation>मॉडल यहाँ कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Get a model</source>
            <translation>मॉडल पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Looking for models…</source>
            <translation>मॉडल खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Manifests (*.json)</source>
            <translation>मैनिफ़ेस्ट (*.json)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move the models to</source>
            <translation>मॉडल यहाँ ले जाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Move to another folder or disk…</source>
            <translation>दूसरे फ़ोल्डर या डिस्क पर ले जाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>On this computer</source>
            <translation>इस कंप्यूटर पर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Only the small starter is here so far.</source>
            <translation>अभी यहाँ केवल छोटा शुरुआती मॉडल है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Save the model's fingerprint</source>
            <translation>मॉडल का फ़िंगरप्रिंट सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Show the folder</source>
            <translation>फ़ोल्डर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/library_page.py" />
            <source>Where they lie</source>
            <translation>ये कहाँ रखे हैं</translation>
        </message>
    </context>
    <context>
        <name>LinkPrompt</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Copy address</source>
            <translation>पता कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Open this link?</source>
            <translation>यह लिंक खोलें?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>The name of this place has letters that may look like others.</source>
            <translation>इस साइट के नाम में ऐसे अक्षर हैं जो दूसरे अक्षरों जैसे दिख सकते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>What stands before the @ is not where the link leads.</source>
            <translation>@ से पहले जो लिखा है, लिंक वहाँ नहीं ले जाता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write</source>
            <translation>लिखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Write a mail?</source>
            <translation>ईमेल लिखें?</translation>
        </message>
    </context>
    <context>
        <name>ListBar</name>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Delete (Del)</source>
            <translation>मिटाएँ (Del)</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Export</source>
            <translation>एक्सपोर्ट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Move to a folder</source>
            <translation>फ़ोल्डर में ले जाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_bar.py" />
            <source>Pin or unpin</source>
            <translation>पिन करें या हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>ListPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Conversations</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder</source>
            <translation>फ़ोल्डर मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Delete the folder “{name}”? The conversations in it stay.</source>
            <translation>फ़ोल्डर “{name}” मिटाएँ? इसकी बातचीत बनी रहेंगी।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>New folder {number}</source>
            <translation>नया फ़ोल्डर {number}</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Nothing found. Try other or fewer words.</source>
            <translation>कुछ नहीं मिला। दूसरे या कम शब्द आज़माएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search</source>
            <translation>खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Search conversations</source>
            <translation>बातचीत में खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>The search index is being built after the repair. Old messages are not found yet.</source>
            <translation>ठीक करने के बाद खोज का इंडेक्स बनाया जा रहा है। पुराने संदेश अभी नहीं मिलेंगे।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Trash</source>
            <translation>ट्रैश</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/list_panel.py" />
            <source>Your conversations will be listed here.</source>
            <translation>आपकी बातचीत यहाँ दिखेंगी।</translation>
        </message>
    </context>
    <context>
        <name>LocalCard</name>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Chat template</source>
            <translation>चैट टेम्पलेट</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Check the file now</source>
            <translation>फ़ाइल अभी जाँचें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Comes from</source>
            <translation>स्रोत</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy these details</source>
            <translation>यह विवरण कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Copy to a stick…</source>
            <translation>पेन ड्राइव पर कॉपी करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Details of {name}</source>
            <translation>{name} का विवरण</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Experts</source>
            <translation>एक्सपर्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Family</source>
            <translation>परिवार</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Last checked</source>
            <translation>पिछली जाँच</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Layers</source>
            <translation>लेयर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Longest context</source>
            <translation>सबसे लंबा संदर्भ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>More about {name}</source>
            <translation>{name} के और विकल्प</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move to the trash</source>
            <translation>ट्रैश में डालें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Move {name} to the trash</source>
            <translation>{name} को ट्रैश में डालें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Name of the model</source>
            <translation>मॉडल का नाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Parameters</source>
            <translation>पैरामीटर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Precision</source>
            <translation>प्रिसिज़न</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Published by</source>
            <translation>प्रकाशक</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Rename…</source>
            <translation>नाम बदलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Save its fingerprint…</source>
            <translation>फ़िंगरप्रिंट सहेजें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Show in its folder</source>
            <translation>फ़ोल्डर में दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory of {name}</source>
            <translation>{name} की गति और मेमोरी</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Speed and memory…</source>
            <translation>गति और मेमोरी…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Take off the list</source>
            <translation>सूची से हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use it</source>
            <translation>इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>Use {name}</source>
            <translation>{name} इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>built into Harmonium</source>
            <translation>Harmonium में शामिल</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>comes with Harmonium</source>
            <translation>Harmonium के साथ आता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>in use</source>
            <translation>इस्तेमाल में</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>none: it continues texts, and does not converse</source>
            <translation>कोई नहीं: यह टेक्स्ट आगे बढ़ाता है, बातचीत नहीं करता</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>of the model file</source>
            <translation>मॉडल फ़ाइल का</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/local_card.py" />
            <source>used where it lies</source>
            <translation>जहाँ है वहीं से इस्तेमाल</translation>
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
            <translation>नई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>Show Harmonium</source>
            <translation>Harmonium दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/main_window.py" />
            <source>The last answer was copied.</source>
            <translation>पिछला जवाब कॉपी हो गया।</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>बदलाव करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Too long to edit here</source>
            <translation>यहाँ बदलाव करने के लिए बहुत लंबा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>What can be done with this message</source>
            <translation>इस संदेश के साथ क्या किया जा सकता है</translation>
        </message>
    </context>
    <context>
        <name>MessageBody</name>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_body.py" />
            <source>Copy code</source>
            <translation>कोड कॉपी करें</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/message_body.py" />
            <source>… %Ln more character(s): show more</source>
            <translation>
                <numerusform>… %Ln और अक्षर: और दिखाएँ</numerusform>
                <numerusform>… %Ln और अक्षर: और दिखाएँ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageCommands</name>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message and what followed it were deleted.</source>
            <translation>संदेश और उसके बाद का सब कुछ मिटा दिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>The message was deleted.</source>
            <translation>संदेश मिटा दिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_commands.py" />
            <source>Undo</source>
            <translation>पहले जैसा करें</translation>
        </message>
    </context>
    <context>
        <name>MessageFacts</name>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>First token after {seconds} s</source>
            <translation>पहला टोकन {seconds} से॰ में</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Speed: {speed}</source>
            <translation>गति: {speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens read: {total}, of them {cached} from the cache</source>
            <translation>पढ़े गए टोकन: {total}, इनमें से {cached} कैश से</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}</source>
            <translation>लिखे गए टोकन: {total}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>Tokens written: {total}, of them {thought} to think</source>
            <translation>लिखे गए टोकन: {total}, इनमें से {thought} सोचने में</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>high effort</source>
            <translation>अधिक प्रयास</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>low effort</source>
            <translation>कम प्रयास</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>medium effort</source>
            <translation>मध्यम प्रयास</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_facts.py" />
            <source>{speed} tokens/s</source>
            <translation>{speed} टोकन/से॰</translation>
        </message>
    </context>
    <context>
        <name>MessageMenus</name>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Regenerate</source>
            <translation>फिर से बनाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With another model</source>
            <translation>दूसरे मॉडल से</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With high effort</source>
            <translation>अधिक प्रयास से</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With low effort</source>
            <translation>कम प्रयास से</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>With medium effort</source>
            <translation>मध्यम प्रयास से</translation>
        </message>
    </context>
    <context>
        <name>MessageWidget</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Answer</source>
            <translation>जवाब</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Ended at the length limit</source>
            <translation>लंबाई की सीमा पर ख़त्म हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Interrupted: {0}</source>
            <translation>बीच में रुका: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Stopped</source>
            <translation>रोका गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>This answer failed.</source>
            <translation>यह जवाब नहीं बन सका।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Your message</source>
            <translation>आपका संदेश</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>the program ended before the answer did.</source>
            <translation>जवाब पूरा होने से पहले प्रोग्राम बंद हो गया।</translation>
        </message>
    </context>
    <context>
        <name>ModelFileDialog</name>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>Choose a model file</source>
            <translation>मॉडल फ़ाइल चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/file_dialog.py" />
            <source>GGUF models ({patterns})</source>
            <translation>GGUF मॉडल ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>A PEM file with the certificates of your company’s network, if it looks into encrypted connections.</source>
            <translation>आपकी कंपनी के नेटवर्क के सर्टिफ़िकेट वाली PEM फ़ाइल, अगर वह एन्क्रिप्ट किए गए कनेक्शन की जाँच करता है।</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n hour(s)</source>
            <translation>
                <numerusform>%n घंटे बाद</numerusform>
                <numerusform>%n घंटे बाद</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/settings/model_page.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n मिनट बाद</numerusform>
                <numerusform>%n मिनट बाद</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>An embedding model in the GGUF format: it finds passages by what they mean, too. Another one than ours may know more languages.</source>
            <translation>GGUF फ़ॉर्मैट का एम्बेडिंग मॉडल: यह अंशों को उनके अर्थ से भी ढूँढता है। हमारे मॉडल के अलावा कोई दूसरा मॉडल ज़्यादा भाषाएँ जान सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>As the system says</source>
            <translation>सिस्टम के अनुसार</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>सर्टिफ़िकेट (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a certificate file</source>
            <translation>सर्टिफ़िकेट फ़ाइल चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose a model file</source>
            <translation>मॉडल फ़ाइल चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when nobody asks</source>
            <translation>सवाल न आएँ तो मेमोरी ख़ाली करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Give memory back when other programs need it</source>
            <translation>दूसरे प्रोग्राम को ज़रूरत हो तो मेमोरी ख़ाली करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Memory</source>
            <translation>मेमोरी</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Mirror</source>
            <translation>मिरर</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Model for searching documents</source>
            <translation>दस्तावेज़ों में खोजने का मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models (*.gguf)</source>
            <translation>मॉडल (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Models…</source>
            <translation>मॉडल…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>More certificate authorities</source>
            <translation>और सर्टिफ़िकेट अथॉरिटी</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Network</source>
            <translation>नेटवर्क</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Never</source>
            <translation>कभी नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Only while no answer is being written.</source>
            <translation>केवल तब, जब कोई जवाब न लिखा जा रहा हो।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Proxy</source>
            <translation>प्रॉक्सी</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no address of a proxy. One looks like http://proxy:3128.</source>
            <translation>यह किसी प्रॉक्सी का पता नहीं है। पता http://proxy:3128 जैसा होता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>यह वेब पता नहीं है। पता https://example.org जैसा होता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The next question loads it again, which takes some seconds.</source>
            <translation>अगला सवाल मॉडल को फिर लोड करेगा, जिसमें कुछ सेकंड लगते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>The one that comes with Harmonium</source>
            <translation>Harmonium के साथ आने वाला</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>There is no such file.</source>
            <translation>ऐसी कोई फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Those of the system</source>
            <translation>सिस्टम की</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Where models are fetched from, if not from Hugging Face itself.</source>
            <translation>मॉडल कहाँ से डाउनलोड हों, अगर सीधे Hugging Face से नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/model_page.py" />
            <source>Which models there are, and how each is placed on this computer, is chosen in the Models window.</source>
            <translation>कौन-से मॉडल हों, और हर मॉडल इस कंप्यूटर पर कैसे रखा जाए, यह “मॉडल” विंडो में चुना जाता है।</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Accelerator</source>
            <translation>ऐक्सेलरेटर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>An answer takes many minutes.</source>
            <translation>एक जवाब में कई मिनट लगते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Balanced</source>
            <translation>संतुलित</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Changed since it was checked: it is checked again before it is used</source>
            <translation>जाँच के बाद बदला गया: इस्तेमाल से पहले फिर जाँचा जाएगा</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: exactly the published file</source>
            <translation>जाँचा हुआ: ठीक वही प्रकाशित फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Checked: unchanged since it came to this computer</source>
            <translation>जाँचा हुआ: इस कंप्यूटर पर आने के बाद से नहीं बदला</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fast</source>
            <translation>तेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Fits this computer: {speed}, {context} context</source>
            <translation>इस कंप्यूटर के लिए ठीक: {speed}, {context} संदर्भ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>For sorting texts, not for talking</source>
            <translation>टेक्स्ट छाँटने के लिए, बातचीत के लिए नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics card</source>
            <translation>ग्राफ़िक्स कार्ड</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Graphics in the processor, sharing the computer's memory</source>
            <translation>प्रोसेसर में बने ग्राफ़िक्स, जो कंप्यूटर की मेमोरी साझा करते हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Just fits this computer, if little else is open: {speed}, {context} context</source>
            <translation>इस कंप्यूटर में बस समा जाता है, अगर और कुछ ख़ास न खुला हो: {speed}, {context} संदर्भ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Long context</source>
            <translation>लंबा संदर्भ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Not checked yet</source>
            <translation>अभी नहीं जाँचा गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Processor</source>
            <translation>प्रोसेसर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Right for most: long conversations, and memory left for others.</source>
            <translation>ज़्यादातर के लिए सही: लंबी बातचीत, और दूसरे प्रोग्राम के लिए भी मेमोरी बचती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Sees whole books at once; takes more memory and time.</source>
            <translation>पूरी किताबें एक साथ देखता है; ज़्यादा मेमोरी और समय लेता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Short conversations and files, answered as fast as can be.</source>
            <translation>छोटी बातचीत और फ़ाइलें, जवाब जितनी जल्दी हो सके।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer's memory: it would run from the disk, {speed}</source>
            <translation>इस कंप्यूटर की मेमोरी के लिए बहुत बड़ा: यह डिस्क से चलेगा, {speed}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Too big for this computer: it cannot be loaded</source>
            <translation>इस कंप्यूटर के लिए बहुत बड़ा: लोड नहीं हो सकता</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes about as fast as one reads.</source>
            <translation>लगभग उतनी ही तेज़ी से लिखता है जितनी से पढ़ा जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes faster than one reads.</source>
            <translation>पढ़ने की गति से तेज़ लिखता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes much faster than one reads.</source>
            <translation>पढ़ने की गति से कहीं तेज़ लिखता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>Writes slower than one reads.</source>
            <translation>पढ़ने की गति से धीमा लिखता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>about {speed} tokens/s</source>
            <translation>लगभग {speed} टोकन/से॰</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>between {low} and {high}, an estimate</source>
            <translation>{low} और {high} के बीच, अनुमान</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>learned from answers on this computer</source>
            <translation>इस कंप्यूटर पर मिले जवाबों से</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>less than a minute</source>
            <translation>एक मिनट से कम</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>licence {licence}</source>
            <translation>लाइसेंस {licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{forecast}. {pace}</source>
            <translation>{forecast}। {pace}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{hours} h</source>
            <translation>{hours} घं॰</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} घं॰ {minutes} मि॰</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{minutes} min</source>
            <translation>{minutes} मि॰</translation>
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
            <translation>{number} बिलियन</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number} million</source>
            <translation>{number} मिलियन</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{number}k</source>
            <translation>{number}k</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, about {time} at 100 Mbit/s</source>
            <translation>{size}, 100 Mbit/s पर लगभग {time}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/words.py" />
            <source>{size}, less than a minute at 100 Mbit/s</source>
            <translation>{size}, 100 Mbit/s पर एक मिनट से कम</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <location filename="../../app/services/models.py" />
            <source>A download is not finished. Let it end, or cancel it, before the folder is moved.</source>
            <translation>एक डाउनलोड पूरा नहीं हुआ है। फ़ोल्डर ले जाने से पहले उसे पूरा होने दें, या रद्द करें।</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The model file {name} is no longer where it was, so another model answers. Open it again from its new place.</source>
            <translation>मॉडल फ़ाइल {name} अब अपनी जगह पर नहीं है, इसलिए दूसरा मॉडल जवाब दे रहा है। इसे नई जगह से फिर खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>The models are now in {folder}.</source>
            <translation>मॉडल अब {folder} में हैं।</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>There was nothing to compare {name} with. From now on a change is noticed.</source>
            <translation>{name} के मिलान के लिए कुछ नहीं था। अब से कोई भी बदलाव पकड़ में आएगा।</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>Written: {name}</source>
            <translation>सहेजा गया: {name}</translation>
        </message>
        <message>
            <location filename="../../app/services/models.py" />
            <source>{name} is intact: every byte is as it should be.</source>
            <translation>{name} सही-सलामत है: हर बाइट वैसी ही है जैसी होनी चाहिए।</translation>
        </message>
    </context>
    <context>
        <name>ModelsDialog</name>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>Undo</source>
            <translation>पहले जैसा करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} is off the list. Its file stays where it is.</source>
            <translation>{name} सूची से हटा दिया गया। इसकी फ़ाइल जहाँ है वहीं रहेगी।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/models_dialog.py" />
            <source>{name} lies in the trash.</source>
            <translation>{name} ट्रैश में है।</translation>
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
            <translation>सादे टेक्स्ट में कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Delete from here on</source>
            <translation>यहाँ से आगे सब मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote</source>
            <translation>उद्धृत करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_menus.py" />
            <source>Quote the selection</source>
            <translation>चुना हुआ हिस्सा उद्धृत करें</translation>
        </message>
    </context>
    <context>
        <name>MoveMenu</name>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Move to</source>
            <translation>यहाँ ले जाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>New folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/conversation_menu.py" />
            <source>Out of the folder</source>
            <translation>फ़ोल्डर से बाहर</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Keep this name</source>
            <translation>यह नाम रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/name_field.py" />
            <source>Leave the name as it was</source>
            <translation>नाम पहले जैसा रहने दें</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>At least 8 characters. Best are a few words that nobody else would combine.</source>
            <translation>कम से कम 8 अक्षर। सबसे अच्छे हैं कुछ ऐसे शब्द, जिन्हें कोई और एक साथ न जोड़े।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>New passphrase</source>
            <translation>नया पासफ़्रेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Repeat the passphrase</source>
            <translation>वही एक बार और</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>That is too short: a passphrase needs at least 8 characters.</source>
            <translation>यह बहुत छोटा है: पासफ़्रेज़ में कम से कम 8 अक्षर चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>The two passphrases are not the same: type them again.</source>
            <translation>दोनों पासफ़्रेज़ एक जैसे नहीं हैं: उन्हें फिर से लिखें।</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../app/ui/notice_bar.py" />
            <source>Close this notice</source>
            <translation>यह सूचना बंद करें</translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Open in the browser</source>
            <translation>ब्राउज़र में खोलें</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Before it answers, gpt-oss thinks in writing. Harmonium shows these notes as they are, folded away above the answer.</source>
            <translation>जवाब देने से पहले gpt-oss लिखकर सोचता है। Harmonium ये नोट्स जैसे हैं वैसे ही, जवाब के ऊपर समेटकर दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Copies and exports leave the reasoning out unless you ask for it. The settings can hide it altogether.</source>
            <translation>कॉपी और एक्सपोर्ट करते समय तर्क तभी शामिल होता है जब आप चाहें। सेटिंग में इसे पूरी तरह छिपाया जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Deleted conversations stay in the trash for 30 days and are then overwritten; backups of earlier days hold them a little longer. Temporary conversations are kept in memory only and end when you leave them.</source>
            <translation>मिटाई गई बातचीत 30 दिन तक ट्रैश में रहती हैं और फिर ओवरराइट कर दी जाती हैं; पिछले दिनों के बैकअप में वे कुछ समय और रहती हैं। अस्थायी बातचीत केवल मेमोरी में रहती हैं और आपके हटते ही ख़त्म हो जाती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Everything lies on this computer, in one folder that only your user may read. Nothing is sent anywhere.</source>
            <translation>सब कुछ इसी कंप्यूटर पर, एक ऐसे फ़ोल्डर में है जिसे केवल आपका यूज़र खाता पढ़ सकता है। कहीं कुछ नहीं भेजा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>In an encrypted profile nothing that you or a model wrote can be read without its key: not in the database and its copies, and not in what models have read.</source>
            <translation>एन्क्रिप्टेड प्रोफ़ाइल में आपका या किसी मॉडल का लिखा कुछ भी उसकी कुंजी के बिना नहीं पढ़ा जा सकता: न डेटाबेस और उसकी कॉपियों में, न मॉडल के पढ़े हुए में।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>One condition comes with gpt-oss: whoever uses it obeys the law that applies to them.</source>
            <translation>gpt-oss के साथ एक शर्त है: इसे इस्तेमाल करने वाला अपने ऊपर लागू क़ानून का पालन करे।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI did not train them to be safe or right. They can be wrong, contradict the answer, or contain language that the answer would not. Do not rely on them, and do not pass them on unread.</source>
            <translation>OpenAI ने इन्हें सुरक्षित या सही होने के लिए प्रशिक्षित नहीं किया है। ये ग़लत हो सकते हैं, जवाब के उलट हो सकते हैं, या इनमें ऐसी भाषा हो सकती है जो जवाब में न होती। इन पर भरोसा न करें, और बिना पढ़े आगे न भेजें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI publishes gpt-oss-20b and gpt-oss-120b under the Apache License 2.0. You may use, change and pass on the models, for your work as well.</source>
            <translation>OpenAI gpt-oss-20b और gpt-oss-120b को Apache License 2.0 के तहत प्रकाशित करता है। आप इन मॉडल को इस्तेमाल कर सकते हैं, बदल सकते हैं और आगे दे सकते हैं, अपने काम-काज के लिए भी।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI wishes its models to be used safely, responsibly and democratically, and leaves you as much control as possible over how you use them.</source>
            <translation>OpenAI चाहता है कि उसके मॉडल सुरक्षित, ज़िम्मेदार और लोकतांत्रिक ढंग से इस्तेमाल हों, और इनके इस्तेमाल पर आपको जितना हो सके उतना नियंत्रण देता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>OpenAI's usage policy for gpt-oss</source>
            <translation>gpt-oss के लिए OpenAI की उपयोग नीति</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The model's licence</source>
            <translation>मॉडल का लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>The small starter model is SmolLM2 by Hugging Face, under the same licence. Other models that you open have licences of their own.</source>
            <translation>छोटा शुरुआती मॉडल Hugging Face का SmolLM2 है, इसी लाइसेंस के तहत। आप जो दूसरे मॉडल खोलते हैं, उनके अपने लाइसेंस होते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>This is a summary in our words; OpenAI's own are at this address:</source>
            <translation>यह हमारे शब्दों में सारांश है; OpenAI के अपने शब्द इस पते पर हैं:</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What is stored where</source>
            <translation>क्या कहाँ सहेजा जाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>What the reasoning is</source>
            <translation>तर्क क्या है</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>Who passes a model on adds the licence, keeps the notices that came with it and says what was changed. There is no warranty: nobody vouches for what a model answers.</source>
            <translation>जो मॉडल आगे देता है वह लाइसेंस जोड़ता है, उसके साथ मिली सूचनाएँ बनाए रखता है और बताता है कि क्या बदला गया। कोई वारंटी नहीं है: मॉडल के जवाब की ज़िम्मेदारी कोई नहीं लेता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>harmonium.db: conversations with their reasoning, drafts, saved prompts, settings
models: a place for model files; others are used where they lie
window.ini: the window's size and place
logs: what the program did, without anything that you or a model wrote</source>
            <translation>harmonium.db: बातचीत और उनके तर्क, ड्राफ़्ट, सहेजे गए प्रॉम्प्ट, सेटिंग
models: मॉडल फ़ाइलों की जगह; बाक़ी जहाँ हैं वहीं से इस्तेमाल होती हैं
window.ini: विंडो का आकार और जगह
logs: प्रोग्राम ने क्या किया, आपके या मॉडल के लिखे के बिना</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>snapshots: daily copies of harmonium.db, of the last seven days
keys.json: how an encrypted profile is unlocked, without the key itself
reports: where the program crashed, if it ever did</source>
            <translation>snapshots: harmonium.db की रोज़ की कॉपियाँ, पिछले सात दिनों की
keys.json: एन्क्रिप्टेड प्रोफ़ाइल कैसे अनलॉक होती है, ख़ुद कुंजी के बिना
reports: प्रोग्राम कहाँ क्रैश हुआ, अगर कभी हुआ हो</translation>
        </message>
        <message>
            <location filename="../../app/ui/about/notices.py" />
            <source>states: what models have read of your conversations and documents, so that they need not read it again; the settings clear it</source>
            <translation>states: आपकी बातचीत और दस्तावेज़ों में से मॉडल जो पढ़ चुके हैं, ताकि उसे फिर न पढ़ना पड़े; सेटिंग से इसे साफ़ किया जा सकता है</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>An answer could not be finished</source>
            <translation>एक जवाब पूरा नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>Your answer is ready</source>
            <translation>आपका जवाब तैयार है</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} could not be fetched</source>
            <translation>{name} डाउनलोड नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../app/services/notifications.py" />
            <source>{name} is here</source>
            <translation>{name} आ गया है</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>I have the file…</source>
            <translation>फ़ाइल मेरे पास है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/offer_card.py" />
            <source>Other models…</source>
            <translation>दूसरे मॉडल…</translation>
        </message>
    </context>
    <context>
        <name>OpeningWindow</name>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter the recovery code to open them.</source>
            <translation>उन्हें खोलने के लिए रिकवरी कोड डालें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Enter your passphrase to open them.</source>
            <translation>उन्हें खोलने के लिए अपना पासफ़्रेज़ डालें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Harmonium</source>
            <translation>Harmonium</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_window.py" />
            <source>Your conversations are encrypted</source>
            <translation>आपकी बातचीत एन्क्रिप्टेड हैं</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Automatic</source>
            <translation>स्वचालित</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/form.py" />
            <source>Back to automatic</source>
            <translation>फिर स्वचालित करें</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Keep it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove it</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>Remove…</source>
            <translation>हटाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>To have it again you need its file. Remove it?</source>
            <translation>इसे फिर से पाने के लिए इसकी फ़ाइल चाहिए होगी। हटाएँ?</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it belongs to another version of Harmonium</source>
            <translation>इस्तेमाल में नहीं: यह Harmonium के दूसरे संस्करण का है</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>not used: it is not what was signed, or others may change it. Remove it, and add it again from its file.</source>
            <translation>उपयोग में नहीं: यह वह नहीं है जिस पर हस्ताक्षर किए गए थे, या दूसरे लोग इसे बदल सकते हैं। इसे हटाएँ और इसकी फ़ाइल से फिर जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>used</source>
            <translation>इस्तेमाल में</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>version {version}</source>
            <translation>संस्करण {version}</translation>
        </message>
    </context>
    <context>
        <name>PackList</name>
        <message>
            <location filename="../../app/ui/updates/pack_list.py" />
            <source>No pack is installed.</source>
            <translation>कोई पैक इंस्टॉल नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {0} cannot be shown</source>
            <translation>पृष्ठ {0} दिखाया नहीं जा सकता</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>{pages} में से पृष्ठ {page}</translation>
        </message>
    </context>
    <context>
        <name>PagedDialog</name>
        <message>
            <location filename="../../app/ui/paged_dialog.py" />
            <source>Pages</source>
            <translation>पृष्ठ</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Conversation</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Document</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Saved prompt</source>
            <translation>सहेजा गया प्रॉम्प्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/palette_entries.py" />
            <source>Search all conversations for “{words}”</source>
            <translation>सभी बातचीत में “{words}” खोजें</translation>
        </message>
    </context>
    <context>
        <name>PaneHeader</name>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Close the document</source>
            <translation>दस्तावेज़ बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Next citation</source>
            <translation>अगला उद्धरण</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Open in the system's program</source>
            <translation>सिस्टम के प्रोग्राम में खोलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Previous citation</source>
            <translation>पिछला उद्धरण</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Search in the document</source>
            <translation>दस्तावेज़ में खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/pane_header.py" />
            <source>Source {0} of {1}</source>
            <translation>{1} में से स्रोत {0}</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Change the passphrase</source>
            <translation>पासफ़्रेज़ बदलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Current passphrase, or the recovery code</source>
            <translation>मौजूदा पासफ़्रेज़, या रिकवरी कोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>It opens your conversations when the password store of this system does not, and unlocks the window when it is locked.</source>
            <translation>जब इस सिस्टम का पासवर्ड स्टोर आपकी बातचीत नहीं खोलता, तब यह उन्हें खोलता है, और लॉक हुई विंडो को अनलॉक करता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set a passphrase</source>
            <translation>पासफ़्रेज़ सेट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>Set it</source>
            <translation>सेट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/passphrase_dialog.py" />
            <source>You are asked for it at each start, and when the window is locked.</source>
            <translation>यह हर बार शुरू करते समय, और विंडो लॉक होने पर पूछा जाता है।</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <location filename="../../app/ui/protection/passphrase_field.py" />
            <source>Show what is written</source>
            <translation>लिखा हुआ दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {0}</source>
            <translation>पृष्ठ {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Page {page} of {pages}</source>
            <translation>{pages} में से पृष्ठ {page}</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/place_words.py" />
            <source>Slide {0}</source>
            <translation>स्लाइड {0}</translation>
        </message>
    </context>
    <context>
        <name>PlacementPage</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Get a model</source>
            <translation>मॉडल पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Set every value…</source>
            <translation>सभी मान तय करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Some values are set by hand. The choice decides about the others.</source>
            <translation>कुछ मान हाथ से तय किए गए हैं। बाक़ी चुने हुए विकल्प से तय होते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Speed and memory</source>
            <translation>गति और मेमोरी</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>There is no model on this computer yet.</source>
            <translation>इस कंप्यूटर पर अभी कोई मॉडल नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Erase everything…</source>
            <translation>सब कुछ मिटाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Otherwise they only say that an answer is ready.</source>
            <translation>नहीं तो वे केवल यह बताती हैं कि जवाब तैयार है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Privacy</source>
            <translation>निजता</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show texts in notifications</source>
            <translation>सूचनाओं में टेक्स्ट दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Show the folder</source>
            <translation>फ़ोल्डर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>The model runs on this computer. Questions, answers and files never leave it.</source>
            <translation>मॉडल इसी कंप्यूटर पर चलता है। सवाल, जवाब और फ़ाइलें कभी इससे बाहर नहीं जातीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>What is stored where</source>
            <translation>क्या कहाँ सहेजा जाता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/privacy_page.py" />
            <source>Your conversations lie here:</source>
            <translation>आपकी बातचीत यहाँ हैं:</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Restoring the backup</source>
            <translation>बैकअप वापस लाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Saving what can still be read</source>
            <translation>जो अब भी पढ़ा जा सकता है, उसे बचाया जा रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>With many conversations this takes a minute or two.</source>
            <translation>बहुत सारी बातचीत हों, तो इसमें एक-दो मिनट लगते हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/rescue_pages.py" />
            <source>Your conversations will be there again in a moment.</source>
            <translation>आपकी बातचीत थोड़ी ही देर में फिर से यहाँ होंगी।</translation>
        </message>
    </context>
    <context>
        <name>PromptDialog</name>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Deleted.</source>
            <translation>मिटा दिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Name, found by typing /</source>
            <translation>नाम, / लिखने पर मिलेगा</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>New prompt</source>
            <translation>नया प्रॉम्प्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Saved prompts</source>
            <translation>सहेजे गए प्रॉम्प्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Text</source>
            <translation>टेक्स्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>The text that is put into your message</source>
            <translation>वह टेक्स्ट जो आपके संदेश में डाला जाएगा</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_dialog.py" />
            <source>Undo</source>
            <translation>पहले जैसा करें</translation>
        </message>
    </context>
    <context>
        <name>PromptMenu</name>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Enter puts it into your message</source>
            <translation>Enter से यह आपके संदेश में आ जाएगा</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts</source>
            <translation>सहेजे गए प्रॉम्प्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Saved prompts…</source>
            <translation>सहेजे गए प्रॉम्प्ट…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/prompt_menu.py" />
            <source>Texts that you use often can be kept here.</source>
            <translation>अक्सर काम आने वाले टेक्स्ट यहाँ रखे जा सकते हैं।</translation>
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
            <translation>सहेजे गए प्रॉम्प्ट के लिए नाम और टेक्स्ट दोनों चाहिए: दोनों लिखें।</translation>
        </message>
    </context>
    <context>
        <name>ProtectionRows</name>
        <message numerus="yes">
            <location filename="../../app/ui/protection/rows.py" />
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n मिनट बाद</numerusform>
                <numerusform>%n मिनट बाद</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Also when the computer goes to sleep. An answer that is being written goes on.</source>
            <translation>जब कंप्यूटर स्लीप में जाए, तब भी। जो जवाब लिखा जा रहा हो, वह लिखा जाता रहता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Anyone who gets hold of this disk can read them. The window closes for a moment while they are encrypted.</source>
            <translation>यह डिस्क जिसके हाथ लगे, वह इन्हें पढ़ सकता है। एन्क्रिप्ट करते समय विंडो थोड़ी देर के लिए बंद होती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change the passphrase</source>
            <translation>पासफ़्रेज़ बदलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Change…</source>
            <translation>बदलें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encrypt your conversations</source>
            <translation>अपनी बातचीत एन्क्रिप्ट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Encryption</source>
            <translation>एन्क्रिप्शन</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Harmonium then opens without a question once you are logged in.</source>
            <translation>तब आपके लॉग इन कर लेने पर Harmonium बिना कुछ पूछे खुलता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It also unlocks the window, and opens your conversations on another computer.</source>
            <translation>यह विंडो भी अनलॉक करता है, और दूसरे कंप्यूटर पर आपकी बातचीत खोलता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>It opens your conversations when nothing else does. A new one takes the place of the one before.</source>
            <translation>जब और कुछ काम न करे, तब यह आपकी बातचीत खोलता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Keep the key in the system's password store</source>
            <translation>कुंजी सिस्टम के पासवर्ड स्टोर में रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock</source>
            <translation>लॉक</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock now</source>
            <translation>अभी लॉक करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Lock when nobody uses Harmonium</source>
            <translation>Harmonium इस्तेमाल न हो तो लॉक करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new one…</source>
            <translation>नया बनाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Make a new recovery code</source>
            <translation>नया रिकवरी कोड बनाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Never</source>
            <translation>कभी नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Only a passphrase can unlock the window again: set one first.</source>
            <translation>विंडो को फिर से केवल पासफ़्रेज़ से अनलॉक किया जा सकता है: पहले एक सेट करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Passphrase</source>
            <translation>पासफ़्रेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Recovery code</source>
            <translation>रिकवरी कोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Remove the passphrase</source>
            <translation>पासफ़्रेज़ हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save it…</source>
            <translation>सहेजें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Save the recovery code</source>
            <translation>रिकवरी कोड सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase before you switch this off. Otherwise only the recovery code would be left.</source>
            <translation>इसे बंद करने से पहले पासफ़्रेज़ सेट करें। नहीं तो केवल रिकवरी कोड बचेगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Set a passphrase…</source>
            <translation>पासफ़्रेज़ सेट करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them, or your passphrase when it does not.</source>
            <translation>इन्हें इस सिस्टम का पासवर्ड स्टोर खोलता है, या जब वह न खोले, तब आपका पासफ़्रेज़।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The password store of this system opens them.</source>
            <translation>इन्हें इस सिस्टम का पासवर्ड स्टोर खोलता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>The window can be locked once your conversations are encrypted.</source>
            <translation>आपकी बातचीत एन्क्रिप्ट होने के बाद विंडो लॉक की जा सकती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are encrypted</source>
            <translation>आपकी बातचीत एन्क्रिप्टेड हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your conversations are not encrypted</source>
            <translation>आपकी बातचीत एन्क्रिप्टेड नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/rows.py" />
            <source>Your passphrase opens them.</source>
            <translation>इन्हें आपका पासफ़्रेज़ खोलता है।</translation>
        </message>
    </context>
    <context>
        <name>Quarantine</name>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Models…</source>
            <translation>मॉडल…</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>The model is loaded with a smaller context and less on the graphics card. The settings of the model change it back.</source>
            <translation>मॉडल छोटे संदर्भ के साथ लोड होता है, और ग्राफ़िक्स कार्ड पर उसका कम हिस्सा रहता है। मॉडल की सेटिंग में इसे पहले जैसा किया जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>There is nothing left to make safer: this model fails with the smallest context on the processor, too. Choose another model, or get its file again.</source>
            <translation>इससे ज़्यादा सुरक्षित सेटिंग नहीं बची: यह मॉडल प्रोसेसर पर सबसे छोटे संदर्भ के साथ भी विफल होता है। दूसरा मॉडल चुनें, या इसकी फ़ाइल फिर से पाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/quarantine.py" />
            <source>Use safer settings</source>
            <translation>ज़्यादा सुरक्षित सेटिंग चुनें</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
    </context>
    <context>
        <name>QuestionDocuments</name>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading documents… {done} of {total}</source>
            <translation>दस्तावेज़ पढ़े जा रहे हैं… {total} में से {done}</translation>
        </message>
        <message>
            <location filename="../../app/services/question_documents.py" />
            <source>Reading “{name}”… {percent} %</source>
            <translation>“{name}” पढ़ा जा रहा है… {percent}%</translation>
        </message>
    </context>
    <context>
        <name>QuestionEditor</name>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Asked about {names}</source>
            <translation>{names} के बारे में सवाल</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Cancel (Esc)</source>
            <translation>रद्द करें (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Pasted text</source>
            <translation>चिपकाया गया टेक्स्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Send, and get another answer</source>
            <translation>भेजें और दूसरा जवाब पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>The version before is kept.</source>
            <translation>पिछला संस्करण बना रहता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Wait until the answer has ended, or stop it</source>
            <translation>जवाब पूरा होने तक रुकें, या उसे रोक दें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_editor.py" />
            <source>Your message</source>
            <translation>आपका संदेश</translation>
        </message>
    </context>
    <context>
        <name>QuestionPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>A passphrase can protect your conversations instead. You are asked for it at each start.</source>
            <translation>इसके बजाय पासफ़्रेज़ आपकी बातचीत की सुरक्षा कर सकता है। यह हर बार शुरू करते समय पूछा जाएगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Ask the password store again</source>
            <translation>पासवर्ड स्टोर से फिर पूछें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Encrypt</source>
            <translation>एन्क्रिप्ट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Protect your conversations</source>
            <translation>अपनी बातचीत सुरक्षित करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you write can be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>आप जो लिखेंगे उसे इस डिस्क पर एन्क्रिप्ट किया जा सकता है। इस सिस्टम में कुंजी रखने के लिए कोई पासवर्ड स्टोर नहीं है, इसलिए आप एक पासफ़्रेज़ चुनते हैं, जो हर बार शुरू करते समय पूछा जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>What you wrote can now be encrypted on this disk. This system has no password store to keep the key in, so you choose a passphrase and are asked for it at each start.</source>
            <translation>आपने जो लिखा है उसे अब इस डिस्क पर एन्क्रिप्ट किया जा सकता है। इस सिस्टम में कुंजी रखने के लिए कोई पासवर्ड स्टोर नहीं है, इसलिए आप एक पासफ़्रेज़ चुनते हैं, जो हर बार शुरू करते समय पूछा जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption</source>
            <translation>बिना एन्क्रिप्शन के</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Without encryption, anyone who gets hold of this disk can read what you write.</source>
            <translation>एन्क्रिप्शन के बिना, यह डिस्क जिसके हाथ लगे, वह आपका लिखा पढ़ सकता है।</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Your message</source>
            <translation>आपका संदेश</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… %Ln more character(s). Copy takes the whole message.</source>
            <translation>
                <numerusform>… %Ln और अक्षर। कॉपी करने पर पूरा संदेश आता है।</numerusform>
                <numerusform>… %Ln और अक्षर। कॉपी करने पर पूरा संदेश आता है।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/question_view.py" />
            <source>… and %Ln more</source>
            <translation>
                <numerusform>… और %Ln</numerusform>
                <numerusform>… और %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingRows</name>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear</source>
            <translation>साफ़ करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Clear what the model has read</source>
            <translation>मॉडल का पढ़ा हुआ साफ़ करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Long conversations and documents then go on at once, even after a restart. Nothing of a temporary conversation is kept.</source>
            <translation>तब लंबी बातचीत और दस्तावेज़ तुरंत आगे बढ़ते हैं, रीस्टार्ट के बाद भी। अस्थायी बातचीत का कुछ भी नहीं रखा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>No conversation is deleted; the model only has to read again.</source>
            <translation>कोई बातचीत नहीं हटती; मॉडल को बस फिर से पढ़ना पड़ता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Nothing is kept on the disk</source>
            <translation>डिस्क पर कुछ नहीं रखा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead</source>
            <translation>पहले से पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Read ahead on battery, too</source>
            <translation>बैटरी पर भी पहले से पढ़ें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Reading</source>
            <translation>पढ़ना</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Remember what the model has read</source>
            <translation>मॉडल ने जो पढ़ा उसे याद रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>Room on the disk, at most</source>
            <translation>डिस्क पर ज़्यादा से ज़्यादा जगह</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>The model reads what is there already while you look at it or write, so that its answer begins sooner.</source>
            <translation>आप देख या लिख रहे हों तब तक मॉडल मौजूद सामग्री पढ़ लेता है, ताकि उसका जवाब जल्दी शुरू हो।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>What was not needed for longest is forgotten first.</source>
            <translation>जो सबसे लंबे समय से काम नहीं आया, वह पहले भुला दिया जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} GB</source>
            <translation>{size} GB</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/reading_rows.py" />
            <source>{size} on the disk now</source>
            <translation>अभी डिस्क पर {size}</translation>
        </message>
    </context>
    <context>
        <name>ReasoningPane</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>%n tool step(s)</source>
            <translation>
                <numerusform>%n टूल चरण</numerusform>
                <numerusform>%n टूल चरण</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning: {0}, {1}</source>
            <translation>तर्क: {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking</source>
            <translation>सोच रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thinking… {0}</source>
            <translation>सोच रहा है… {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought</source>
            <translation>सोचा</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Thought for {0}</source>
            <translation>{0} तक सोचा</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>closed</source>
            <translation>बंद</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>open</source>
            <translation>खुला</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium recovery code</source>
            <translation>Harmonium रिकवरी कोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code</source>
            <translation>Harmonium: रिकवरी कोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Harmonium: recovery code of the conversations in {folder}</source>
            <translation>Harmonium: {folder} की बातचीत का रिकवरी कोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>I have saved it</source>
            <translation>मैंने इसे सहेज लिया है</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens the conversations in {folder}</source>
            <translation>यह {folder} की बातचीत खोलता है</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>It opens your conversations when nothing else does: when you have forgotten the passphrase, when the password store is lost, or when the disk is in another computer. Nobody can replace it for you then.</source>
            <translation>जब और कुछ काम न करे, तब यह आपकी बातचीत खोलता है: जब आप पासफ़्रेज़ भूल गए हों, जब पासवर्ड स्टोर खो गया हो, या जब डिस्क दूसरे कंप्यूटर में हो। तब इसकी जगह दूसरा कोड कोई नहीं दे सकता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Keep it on paper or in a password manager, and not only on this computer. Anyone who has it and this disk can read everything.</source>
            <translation>इसे काग़ज़ पर या पासवर्ड मैनेजर में रखें, केवल इसी कंप्यूटर पर नहीं। जिसके पास यह कोड और यह डिस्क हो, वह सब कुछ पढ़ सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Later</source>
            <translation>बाद में</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Print…</source>
            <translation>प्रिंट करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Recovery code</source>
            <translation>रिकवरी कोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text</source>
            <translation>टेक्स्ट के रूप में सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save as text…</source>
            <translation>टेक्स्ट के रूप में सहेजें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>Save your recovery code</source>
            <translation>अपना रिकवरी कोड सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>That folder holds the conversations that the code opens: choose another one, best on a USB stick that you keep elsewhere.</source>
            <translation>उस फ़ोल्डर में वही बातचीत हैं जिन्हें यह कोड खोलता है: दूसरा फ़ोल्डर चुनें, बेहतर हो कि ऐसी पेन ड्राइव पर जिसे आप कहीं और रखते हों।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code could not be printed: try again, or write it down.</source>
            <translation>कोड प्रिंट नहीं हो सका: फिर कोशिश करें, या उसे लिख लें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was copied. Paste it where you want to keep it. Then copy something else, so that nobody else can paste it.</source>
            <translation>कोड कॉपी हो गया। इसे वहाँ चिपकाएँ जहाँ आप इसे रखना चाहते हैं। फिर कुछ और कॉपी करें, ताकि इसे कोई और न चिपका सके।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was saved.</source>
            <translation>कोड सहेज लिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/recovery_dialog.py" />
            <source>The code was sent to the printer.</source>
            <translation>कोड प्रिंटर को भेज दिया गया।</translation>
        </message>
    </context>
    <context>
        <name>RemoteCard</name>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Access</source>
            <translation>पहुँच</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Comes from</source>
            <translation>स्रोत</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Details of {name}</source>
            <translation>{name} का विवरण</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Download of {name}</source>
            <translation>{name} का डाउनलोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get</source>
            <translation>पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Get {name}</source>
            <translation>{name} पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Harmonium is offline by choice, so it cannot be fetched.</source>
            <translation>Harmonium ऑफ़लाइन मोड में है, इसलिए इसे डाउनलोड नहीं किया जा सकता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It answers at present.</source>
            <translation>अभी यही जवाब देता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>It is on this computer.</source>
            <translation>यह इस कंप्यूटर पर है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its publisher asks for an account and a token.</source>
            <translation>इसका प्रकाशक खाता और टोकन माँगता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Its size is looked up when you get it.</source>
            <translation>इसका आकार इसे पाते समय देखा जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Parameters</source>
            <translation>पैरामीटर</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Published by {owner}: Harmonium has not tried it.</source>
            <translation>{owner} ने प्रकाशित किया है: Harmonium ने इसे आज़माया नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download</source>
            <translation>डाउनलोड दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Show the download of {name}</source>
            <translation>{name} का डाउनलोड दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use it</source>
            <translation>इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Use {name}</source>
            <translation>{name} इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/remote_card.py" />
            <source>Version</source>
            <translation>संस्करण</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>A report says where the failure happened, and with which version, system and model. It holds nothing from your conversations or documents, and is sent to nobody.</source>
            <translation>रिपोर्ट बताती है कि गड़बड़ी कहाँ और किस संस्करण, सिस्टम और मॉडल के साथ हुई। इसमें आपकी बातचीत या दस्तावेज़ों का कुछ भी नहीं होता, और यह किसी को नहीं भेजी जाती।</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Copy report</source>
            <translation>रिपोर्ट कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Hide report</source>
            <translation>रिपोर्ट छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report</source>
            <translation>रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Save report…</source>
            <translation>रिपोर्ट सहेजें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>Show report</source>
            <translation>रिपोर्ट दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was copied.</source>
            <translation>रिपोर्ट कॉपी हो गई।</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/report_parts.py" />
            <source>The report was saved.</source>
            <translation>रिपोर्ट सहेज ली गई।</translation>
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
            <translation>खोज के नतीजे</translation>
        </message>
        <message>
            <location filename="../../app/ui/help/results.py" />
            <source>{title}, on the page {page}: {text}</source>
            <translation>{title}, पेज “{page}” पर: {text}</translation>
        </message>
    </context>
    <context>
        <name>SafetyWords</name>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n बातचीत</numerusform>
                <numerusform>%n बातचीत</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n conversation(s) are damaged on the disk. All others are intact.</source>
            <translation>
                <numerusform>डिस्क पर %n बातचीत ख़राब है। बाक़ी सब सही-सलामत हैं।</numerusform>
                <numerusform>डिस्क पर %n बातचीत ख़राब हैं। बाक़ी सब सही-सलामत हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n from a backup</source>
            <translation>
                <numerusform>%n बैकअप से</numerusform>
                <numerusform>%n बैकअप से</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n kept</source>
            <translation>
                <numerusform>%n बचा हुआ</numerusform>
                <numerusform>%n बचे हुए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n lost</source>
            <translation>
                <numerusform>%n खोया हुआ</numerusform>
                <numerusform>%n खोए हुए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n संदेश</numerusform>
                <numerusform>%n संदेश</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were lost.</source>
            <translation>
                <numerusform>%n संदेश खो गया।</numerusform>
                <numerusform>%n संदेश खो गए।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>%n message(s) were saved.</source>
            <translation>
                <numerusform>%n संदेश बचा लिया गया।</numerusform>
                <numerusform>%n संदेश बचा लिए गए।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A conversation without a title</source>
            <translation>बिना शीर्षक की बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>A part of the profile is damaged on the disk. No conversation is affected.</source>
            <translation>डिस्क पर प्रोफ़ाइल का एक हिस्सा ख़राब है। किसी बातचीत पर असर नहीं पड़ा है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Also damaged: {parts}.</source>
            <translation>यह भी ख़राब है: {parts}।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>As far as can be seen, no message was lost.</source>
            <translation>जहाँ तक दिखता है, कोई संदेश नहीं खोया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>The backup of {day} was restored.</source>
            <translation>{day} का बैकअप वापस लाया गया।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>This backup cannot be read.</source>
            <translation>यह बैकअप पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/safety/words.py" />
            <source>and %n more conversation(s)</source>
            <translation>
                <numerusform>और %n अन्य बातचीत</numerusform>
                <numerusform>और %n अन्य बातचीत</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the order of lists</source>
            <translation>सूचियों का क्रम</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the search index</source>
            <translation>खोज का इंडेक्स</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>the stored text of documents</source>
            <translation>दस्तावेज़ों का सहेजा हुआ टेक्स्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>today</source>
            <translation>आज</translation>
        </message>
        <message>
            <location filename="../../app/ui/safety/words.py" />
            <source>{conversation}: {facts}</source>
            <translation>{conversation}: {facts}</translation>
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
            <translation>खोज बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Next match</source>
            <translation>अगला मिलान</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Not found</source>
            <translation>नहीं मिला</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Previous match</source>
            <translation>पिछला मिलान</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>Search in the document</source>
            <translation>दस्तावेज़ में खोजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/search_bar.py" />
            <source>{0} of {1}</source>
            <translation>{1} में से {0}</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n दिन बचा</numerusform>
                <numerusform>%n दिन बचे</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n नतीजा</numerusform>
                <numerusform>%n नतीजे</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Empty. Drag conversations here.</source>
            <translation>ख़ाली। बातचीत यहाँ खींच लाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Folders</source>
            <translation>फ़ोल्डर</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>New conversation</source>
            <translation>नई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Pinned</source>
            <translation>पिन की हुई</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Previous 7 days</source>
            <translation>पिछले 7 दिन</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Show more</source>
            <translation>और दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>The newest {count} places</source>
            <translation>सबसे नए {count} नतीजे</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sections.py" />
            <source>Yesterday</source>
            <translation>कल</translation>
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
                <numerusform>%n चुनी गई</numerusform>
                <numerusform>%n चुनी गईं</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/selection_bar.py" />
            <source>End the selection (Esc)</source>
            <translation>चयन ख़त्म करें (Esc)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"date" is not a day like 2026-01-31</source>
            <translation>“date” 2026-01-31 जैसी तारीख़ नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is neither true nor false</source>
            <translation>“{0}” न true है न false</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a list</source>
            <translation>“{0}” सूची नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not a sensible number</source>
            <translation>“{0}” उचित संख्या नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>"{0}" is not text</source>
            <translation>“{0}” टेक्स्ट नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is neither true nor false</source>
            <translation>{1} भाग का “{0}” न true है न false</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not a whole number</source>
            <translation>{1} भाग का “{0}” पूर्णांक नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>"{0}" of a {1} part is not text</source>
            <translation>{1} भाग का “{0}” टेक्स्ट नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>--passphrase-file</source>
            <translation>--passphrase-file</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>116.8 billion, 5.1 billion active</source>
            <translation>116.8 अरब, 5.1 अरब सक्रिय</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>135 million</source>
            <translation>13.5 करोड़</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>20.9 billion, 3.6 billion active</source>
            <translation>20.9 अरब, 3.6 अरब सक्रिय</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>A classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>यह क्लासिफ़ायर है, बातचीत का मॉडल नहीं: यह आपकी लिखी नीति के अनुसार टेक्स्ट परखता है।</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>A collection needs a name: type one.</source>
            <translation>संग्रह को नाम चाहिए: कोई नाम लिखें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>A comment on the page is far too long: only its beginning was read.</source>
            <translation>पेज की एक टिप्पणी बहुत लंबी है: केवल उसकी शुरुआत पढ़ी गई।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>A context of {0} tokens needs {1} GB of memory, but this computer has {2} GB. Choose a smaller context.</source>
            <translation>{0} टोकन के संदर्भ के लिए {1} GB मेमोरी चाहिए, पर इस कंप्यूटर में {2} GB है। छोटा संदर्भ चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>A folder needs a name.</source>
            <translation>फ़ोल्डर का नाम होना ज़रूरी है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>A part of the file arrives damaged again and again: try again later, or choose another endpoint.</source>
            <translation>फ़ाइल का एक हिस्सा बार-बार ख़राब आता है: बाद में फिर कोशिश करें, या हब का दूसरा पता चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>A passphrase needs at least 8 characters: choose a longer one, such as four words.</source>
            <translation>पासफ़्रेज़ में कम से कम 8 अक्षर होने चाहिए: इससे लंबा चुनें, जैसे चार शब्द।</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code has 34 letters and digits, and this has {0}: compare it with what you wrote down and try again.</source>
            <translation>रिकवरी कोड में 34 अक्षर और अंक होते हैं, और इसमें {0} हैं: इसे अपने लिखे हुए से मिलाएँ और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>A recovery code never contains “{0}”: compare it with what you wrote down and try again.</source>
            <translation>किसी रिकवरी कोड में “{0}” नहीं होता: इसे अपने लिखे हुए से मिलाएँ और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>A saved prompt needs a name and a text.</source>
            <translation>सहेजे गए प्रॉम्प्ट के लिए नाम और टेक्स्ट दोनों चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>A web page came in place of the file, perhaps the sign-in page of this network: open a web page and sign in; {0} is asked again then.</source>
            <translation>फ़ाइल की जगह एक वेब पेज आया, शायद इस नेटवर्क का साइन-इन पेज: कोई वेब पेज खोलकर साइन इन करें; तब {0} से फिर पूछा जाएगा।</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>An access token has no spaces: copy it again from huggingface.co.</source>
            <translation>एक्सेस टोकन में स्पेस नहीं होते: इसे huggingface.co से फिर कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>An answer is being written to this conversation in another window or command. Wait until it is finished, or stop it there.</source>
            <translation>किसी दूसरी विंडो या कमांड में इस बातचीत का जवाब लिखा जा रहा है। पूरा होने तक रुकें, या उसे वहीं रोकें।</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Another Harmonium window or command has these conversations open: close it, and encrypt them then.</source>
            <translation>Harmonium की दूसरी विंडो या कमांड में ये बातचीत खुली हैं: उसे बंद करें, फिर इन्हें एन्क्रिप्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>Another Harmonium window or command is making or encrypting this profile right now. Try again in a moment.</source>
            <translation>Harmonium की दूसरी विंडो या कमांड अभी यह प्रोफ़ाइल बना रही है या एन्क्रिप्ट कर रही है। कुछ देर में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>Another Harmonium window or command is writing to the conversations right now. Try again in a moment.</source>
            <translation>Harmonium की दूसरी विंडो या कमांड अभी बातचीत में लिख रही है। कुछ देर में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Another window or command has just encrypted this profile: start again.</source>
            <translation>दूसरी विंडो या कमांड ने अभी-अभी यह प्रोफ़ाइल एन्क्रिप्ट की है: Harmonium फिर से शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>Another window or command is adding or removing a pack: wait until it is done, and try again.</source>
            <translation>कोई दूसरी विंडो या कमांड पैक जोड़ या हटा रही है: उसके पूरा होने तक रुकें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>Another window or command is changing the keys of this profile: try again.</source>
            <translation>दूसरी विंडो या कमांड इस प्रोफ़ाइल की कुंजियाँ बदल रही है: फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>Another window or command of Harmonium downloads this.</source>
            <translation>Harmonium की दूसरी विंडो या कमांड इसे डाउनलोड कर रही है।</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>Choose another file of this model, or another model.</source>
            <translation>इस मॉडल की दूसरी फ़ाइल या दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Choose conversations exported as JSON by Harmonium, ChatGPT's export (the .zip or conversations.json), LM Studio's .conversation.json, Jan's threads or a .chat of GPT4All.</source>
            <translation>Harmonium से JSON में एक्सपोर्ट की गई बातचीत, ChatGPT का एक्सपोर्ट (.zip या conversations.json), LM Studio की .conversation.json, Jan के थ्रेड या GPT4All की .chat चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Close other programs, choose a smaller context or a smaller model, and try again.</source>
            <translation>दूसरे प्रोग्राम बंद करें, छोटा संदर्भ या छोटा मॉडल चुनें, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>Comes with Harmonium and answers at once: it is very small, so do not rely on what it says.</source>
            <translation>Harmonium के साथ आता है और तुरंत जवाब देता है: यह बहुत छोटा है, इसलिए इसकी बातों पर भरोसा न करें।</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Disk quota exceeded</source>
            <translation>डिस्क का कोटा पूरा हो गया</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>Encrypting takes {0} MB of room on the disk that holds {1}: free some and try again. Nothing has changed.</source>
            <translation>एन्क्रिप्ट करने के लिए {1} वाली डिस्क पर {0} MB जगह चाहिए: कुछ जगह ख़ाली करके फिर कोशिश करें। कुछ नहीं बदला है।</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File name too long</source>
            <translation>फ़ाइल का नाम बहुत लंबा है</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>File too large</source>
            <translation>फ़ाइल बहुत बड़ी है</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>Graphics cards cannot be used through Vulkan: the system has no libvulkan.so.1. Install the Vulkan loader (libvulkan1 or vulkan-loader) and the driver of the card.</source>
            <translation>Vulkan से ग्राफ़िक्स कार्ड इस्तेमाल नहीं हो सकते: सिस्टम में libvulkan.so.1 नहीं है। Vulkan लोडर (libvulkan1 या vulkan-loader) और कार्ड का ड्राइवर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/client.py" />
            <source>HARMONIUM_ENGINE_COMMAND is not a JSON list of words: correct it.</source>
            <translation>HARMONIUM_ENGINE_COMMAND शब्दों की JSON सूची नहीं है: इसे ठीक करें।</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>HARMONIUM_PASSPHRASE</source>
            <translation>HARMONIUM_PASSPHRASE</translation>
        </message>
        <message>
            <location filename="../../app/window.py" />
            <source>Harmonium is already open with this profile, but its window does not answer. End it, or choose another profile with --data-dir.</source>
            <translation>Harmonium इस प्रोफ़ाइल के साथ पहले से खुला है, पर उसकी विंडो जवाब नहीं दे रही। उसे बंद करें, या --data-dir से दूसरी प्रोफ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0} ({1}): it connects to nothing while that file is there.</source>
            <translation>फ़ाइल {0} ({1}) Harmonium को नेटवर्क से दूर रखती है: जब तक वह फ़ाइल वहाँ है, यह किसी से कनेक्ट नहीं होता।</translation>
        </message>
        <message>
            <location filename="../../app/hub/air_gap.py" />
            <source>Harmonium is kept off the network by the file {0}: it connects to nothing while that file is there.</source>
            <translation>फ़ाइल {0} Harmonium को नेटवर्क से दूर रखती है: जब तक वह फ़ाइल वहाँ है, यह किसी से कनेक्ट नहीं होता।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Harmonium is offline by choice: switch that off in the settings, or leave out --offline, to reach the network.</source>
            <translation>Harmonium ऑफ़लाइन मोड में है: नेटवर्क तक पहुँचने के लिए इसे सेटिंग में बंद करें, या --offline हटा दें।</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>Harmonium made a mistake while it answered. Try again; the log tells more.</source>
            <translation>जवाब देते समय Harmonium में गड़बड़ हुई। फिर कोशिश करें; लॉग में और जानकारी है।</translation>
        </message>
        <message>
            <location filename="../../app/services/document_index.py" />
            <source>Harmonium made a mistake while it read documents. Add them again; the log tells more.</source>
            <translation>दस्तावेज़ पढ़ते समय Harmonium में गड़बड़ हुई। इन्हें फिर से जोड़ें; लॉग में और जानकारी है।</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>Harmonium stopped while this answer was being written.</source>
            <translation>यह जवाब लिखे जाते समय Harmonium बंद हो गया।</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Input/output error</source>
            <translation>इनपुट/आउटपुट त्रुटि</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Is a directory</source>
            <translation>यह एक फ़ोल्डर है</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>It is attached to a message in a message in a message: save it first.</source>
            <translation>यह संदेश के भीतर के संदेश के भीतर के संदेश से अटैच है: पहले इसे सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>It is damaged: reading it failed.</source>
            <translation>यह ख़राब है: इसे पढ़ा नहीं जा सका।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>It is far too long: only its beginning was read.</source>
            <translation>यह बहुत ज़्यादा लंबा है: केवल इसका शुरुआती हिस्सा पढ़ा गया।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>Its cells lie too far apart: move them together or delete those far from the table.</source>
            <translation>इसके सेल एक-दूसरे से बहुत दूर हैं: उन्हें पास लाएँ या तालिका से दूर वाले मिटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>Loading the model was stopped.</source>
            <translation>मॉडल का लोड होना रोक दिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/store/rows.py" />
            <source>Message {0} in the database is damaged. Put a backup of the database in its place, or delete this conversation.</source>
            <translation>डेटाबेस में संदेश {0} ख़राब है। इसकी जगह डेटाबेस का बैकअप रखें, या यह बातचीत मिटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>NVIDIA cards cannot be used through CUDA: the system has no libcuda.so.1. Install NVIDIA's driver.</source>
            <translation>CUDA से NVIDIA कार्ड इस्तेमाल नहीं हो सकते: सिस्टम में libcuda.so.1 नहीं है। NVIDIA का ड्राइवर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/services/engine_worker.py" />
            <source>No model is chosen. Choose one below the question.</source>
            <translation>कोई मॉडल नहीं चुना गया है। सवाल के नीचे से एक चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>No model is loaded.</source>
            <translation>कोई मॉडल लोड नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <location filename="../../app/assistant/whole_reading.py" />
            <location filename="../../app/engine/link.py" />
            <location filename="../../app/services/engine_worker.py" />
            <location filename="../../app/services/worker_stores.py" />
            <source>No model is loaded. Choose a model first.</source>
            <translation>कोई मॉडल लोड नहीं है। पहले कोई मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>No passphrase can be read from {0} ({1}): name a file whose first line is the passphrase.</source>
            <translation>{0} से कोई पासफ़्रेज़ नहीं पढ़ा जा सकता ({1}): ऐसी फ़ाइल बताएँ जिसकी पहली पंक्ति पासफ़्रेज़ हो।</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>No passphrase was chosen. To go without encryption, answer with an empty line.</source>
            <translation>कोई पासफ़्रेज़ नहीं चुना गया। एन्क्रिप्शन न चाहिए तो ख़ाली पंक्ति से जवाब दें।</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No space left on device</source>
            <translation>डिवाइस पर जगह नहीं बची</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>No such file or directory</source>
            <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Not a directory</source>
            <translation>यह फ़ोल्डर नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>Nothing can be read of the conversations any more. Restore a backup, if there is one; the damaged files stay where they are.</source>
            <translation>बातचीत का अब कुछ भी नहीं पढ़ा जा सकता। कोई बैकअप हो तो उसे वापस लाएँ; ख़राब फ़ाइलें जहाँ हैं वहीं रहती हैं।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive holds too many files.</source>
            <translation>कुछ भी इंपोर्ट नहीं हुआ, क्योंकि आर्काइव में बहुत ज़्यादा फ़ाइलें हैं।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is damaged or of an unknown kind: download or pack it again, or unpack it and choose the folder.</source>
            <translation>कुछ भी इंपोर्ट नहीं हुआ, क्योंकि आर्काइव ख़राब है या अनजान प्रकार का है: इसे फिर से डाउनलोड या पैक करें, या अनपैक करके फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because the archive is protected by a password: unpack it and choose the folder instead.</source>
            <translation>कुछ भी इंपोर्ट नहीं हुआ, क्योंकि आर्काइव पासवर्ड से सुरक्षित है: इसे अनपैक करके फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} cannot be read as conversations: {1}. {2}</source>
            <translation>कुछ भी इंपोर्ट नहीं हुआ, क्योंकि {0} को बातचीत के रूप में पढ़ा नहीं जा सकता: {1}। {2}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>Nothing was imported, because {0} holds no conversation. {1}</source>
            <translation>कुछ भी इंपोर्ट नहीं हुआ, क्योंकि {0} में कोई बातचीत नहीं है। {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>Nothing was imported, because {0} is too large for conversations (over {1} MB, or {2} MB together): import fewer at once.</source>
            <translation>कुछ भी इंपोर्ट नहीं हुआ, क्योंकि {0} बातचीत के लिए बहुत बड़ा है ({1} MB से ज़्यादा, या कुल मिलाकर {2} MB): एक बार में कम इंपोर्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>Of one file {0} pages are read: split it to read the rest.</source>
            <translation>एक फ़ाइल के {0} पृष्ठ पढ़े जाते हैं: बाक़ी पढ़ने के लिए इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Only questions are put to the hub.</source>
            <translation>हब से केवल जानकारी माँगी जाती है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>Only the system's trash can take this model back.</source>
            <translation>यह मॉडल केवल सिस्टम के ट्रैश से वापस लाया जा सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>Only {0} attachments are read of one message: save the others as files.</source>
            <translation>एक संदेश के केवल {0} अटैचमेंट पढ़े जाते हैं: बाक़ी को फ़ाइलों के रूप में सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>Only {0} cells are read of one sheet: split it.</source>
            <translation>एक शीट के केवल {0} सेल पढ़े जाते हैं: इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>Only {0} slides are read of one file: split it.</source>
            <translation>एक फ़ाइल की केवल {0} स्लाइड पढ़ी जाती हैं: इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's larger open model: it knows more and makes fewer mistakes than gpt-oss-20b, and is slow unless the computer has 64 GB of memory.</source>
            <translation>OpenAI का बड़ा ओपन मॉडल: यह gpt-oss-20b से ज़्यादा जानता है और कम ग़लतियाँ करता है, और 64 GB मेमोरी वाला कंप्यूटर न हो तो धीमा है।</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>OpenAI's smaller open model: it reasons before it answers, writes and programs well, and knows the world until June 2024, with mistakes.</source>
            <translation>OpenAI का छोटा ओपन मॉडल: यह जवाब देने से पहले तर्क करता है, अच्छा लिखता और प्रोग्राम बनाता है, और जून 2024 तक की दुनिया जानता है, ग़लतियों के साथ।</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Operation not permitted</source>
            <translation>इस काम की अनुमति नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Page {0} of {1} cannot be shown: open the file in the program it is made for.</source>
            <translation>{1} का पृष्ठ {0} दिखाया नहीं जा सकता: फ़ाइल को उसी प्रोग्राम में खोलें जिसके लिए वह बनी है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>Page {0} of {1} is damaged or missing.</source>
            <translation>{1} का पृष्ठ {0} ख़राब है या मौजूद नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/sources.py" />
            <source>Part {0} of {1} is missing: put all parts into one folder.</source>
            <translation>{1} में से भाग {0} नहीं मिला: सभी भाग एक ही फ़ोल्डर में रखें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>Part {0} of {1} is missing: put {2} beside {3}.</source>
            <translation>{1} में से भाग {0} नहीं मिला: {2} को {3} के साथ रखें।</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Permission denied</source>
            <translation>अनुमति नहीं मिली</translation>
        </message>
        <message>
            <location filename="../../packaging/error_sentences.py" />
            <source>Read-only file system</source>
            <translation>फ़ाइल सिस्टम केवल पढ़ा जा सकता है</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it needs more than {0} MB of memory.</source>
            <translation>इसे पढ़ने के लिए {0} MB से ज़्यादा मेमोरी चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Reading it took too long and was stopped.</source>
            <translation>इसे पढ़ने में बहुत समय लगा, इसलिए रोक दिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>Receiving the file failed: it is asked for again.</source>
            <translation>फ़ाइल नहीं आ सकी: इसे फिर से माँगा जा रहा है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>Slide {0} is damaged and was not read.</source>
            <translation>स्लाइड {0} ख़राब है और पढ़ी नहीं गई।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>Something else than the hub answered, such as the sign-in page of a network: open a web page, sign in, and try again.</source>
            <translation>जवाब हब से नहीं, कहीं और से आया, जैसे किसी नेटवर्क के साइन-इन पेज से: कोई वेब पेज खोलें, साइन इन करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>Something in Harmonium wanted to reach the network although nobody had asked for it, and was refused: please report it.</source>
            <translation>Harmonium में किसी चीज़ ने बिना किसी के माँगे नेटवर्क तक पहुँचना चाहा, और उसे ठुकरा दिया गया: कृपया इसकी सूचना दें।</translation>
        </message>
        <message>
            <location filename="../../app/services/tasks.py" />
            <source>Something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>Harmonium के भीतर कुछ गड़बड़ हुई। फिर कोशिश करें; लॉग में और जानकारी है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract cannot be started</source>
            <translation>Tesseract शुरू नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract failed</source>
            <translation>Tesseract विफल रहा</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract has no language installed</source>
            <translation>Tesseract में कोई भाषा इंस्टॉल नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract is not installed</source>
            <translation>Tesseract इंस्टॉल नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/recognition.py" />
            <source>Tesseract took too long</source>
            <translation>Tesseract ने बहुत समय लिया</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The NVIDIA card is not used: the system drives it with nouveau, which llama.cpp cannot compute with. Install NVIDIA's own driver.</source>
            <translation>NVIDIA कार्ड इस्तेमाल नहीं हो रहा: सिस्टम इसे nouveau से चलाता है, जिससे llama.cpp गणना नहीं कर सकता। NVIDIA का अपना ड्राइवर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapter {0} does not go with this model, or is damaged. Load the model without it.</source>
            <translation>एडैप्टर {0} इस मॉडल के साथ नहीं चलता, या ख़राब है। मॉडल को इसके बिना लोड करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The adapters cannot be used together. Load the model with one of them.</source>
            <translation>ये एडैप्टर एक साथ इस्तेमाल नहीं हो सकते। मॉडल को इनमें से एक के साथ लोड करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>The address of your updates is none: write it as https://HOST/FOLDER, in the settings.</source>
            <translation>आपके अपडेट का पता मान्य नहीं है: सेटिंग में इसे https://HOST/FOLDER के रूप में लिखें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The answer ended before anything had arrived: it is asked again.</source>
            <translation>कुछ भी आने से पहले जवाब ख़त्म हो गया: फिर से माँगा जा रहा है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answer for {0} makes no sense: it is asked again.</source>
            <translation>{0} के लिए मिला जवाब बेमतलब है: फिर से माँगा जा रहा है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The answers for {0} make no sense: try again later, or choose another endpoint.</source>
            <translation>{0} के लिए मिले जवाब बेमतलब हैं: बाद में फिर कोशिश करें, या हब का दूसरा पता चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>The backup of the conversations was not written as it should be: check the disk.</source>
            <translation>बातचीत का बैकअप वैसा नहीं लिखा गया जैसा होना चाहिए: डिस्क जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>The book names this chapter but does not hold it.</source>
            <translation>किताब में इस अध्याय का नाम है, पर अध्याय नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: `harmonium models available` lists them.</source>
            <translation>कैटलॉग में {0} मॉडल नहीं है: `harmonium models available` उनकी सूची दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue has no model {0}: did you mean {1}?</source>
            <translation>कैटलॉग में {0} मॉडल नहीं है: क्या आपका मतलब {1} था?</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} cannot be read ({1}): check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>मॉडल का कैटलॉग {0} पढ़ा नहीं जा सकता ({1}): $HARMONIUM_CATALOGUE जाँचें, या फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is damaged: check $HARMONIUM_CATALOGUE, or install again.</source>
            <translation>मॉडल का कैटलॉग {0} ख़राब है: $HARMONIUM_CATALOGUE जाँचें, या फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/catalog.py" />
            <source>The catalogue of models {0} is of another format: use one that is made for this version of Harmonium.</source>
            <translation>मॉडल का कैटलॉग {0} दूसरे फ़ॉर्मैट में है: Harmonium के इस संस्करण के लिए बना कैटलॉग इस्तेमाल करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The certificates in “{0}” cannot be read: choose a file in PEM format.</source>
            <translation>“{0}” के सर्टिफ़िकेट पढ़े नहीं जा सकते: PEM फ़ॉर्मैट की फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} cannot be made or was lost: check the network.</source>
            <translation>{0} से कनेक्शन नहीं हो सका या टूट गया: नेटवर्क जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The connection to {0} was closed: check the network.</source>
            <translation>{0} से कनेक्शन बंद हो गया: नेटवर्क जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/store/answers.py" />
            <source>The conversation was deleted for good while this answer was being written, so the answer was not saved.</source>
            <translation>यह जवाब लिखे जाते समय बातचीत हमेशा के लिए मिटा दी गई, इसलिए जवाब सहेजा नहीं गया।</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>The conversation {0} is in the trash: choose one that the list shows.</source>
            <translation>बातचीत {0} ट्रैश में है: सूची में दिख रही कोई बातचीत चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not empty: delete it instead.</source>
            <translation>बातचीत {0} में कुछ लिखा जा चुका है: उसे मिटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>The conversation {0} is not in the trash: delete it first.</source>
            <translation>बातचीत {0} ट्रैश में नहीं है: पहले उसे मिटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked. {0} Or give the passphrase with {1} FILE or in {2}, or run the command in a terminal.</source>
            <translation>बातचीत एन्क्रिप्टेड और लॉक हैं। {0} या पासफ़्रेज़ {1} FILE से या {2} में दें, या कमांड को टर्मिनल में चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>The conversations are encrypted and locked: give the passphrase with {0} FILE or in {1}, or run the command in a terminal.</source>
            <translation>बातचीत एन्क्रिप्टेड और लॉक हैं: पासफ़्रेज़ {0} FILE से या {1} में दें, या कमांड को टर्मिनल में चलाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The conversations are open in another window or command. End it and try again.</source>
            <translation>बातचीत किसी दूसरी विंडो या कमांड में खुली हैं। उसे बंद करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The device computed no numbers (NaN).</source>
            <translation>डिवाइस की गणना से मान्य संख्याएँ नहीं मिलीं (NaN)।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk is full: free some space, and the download goes on.</source>
            <translation>डिस्क भर गई है: कुछ जगह ख़ाली करें, डाउनलोड आगे चलेगा।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The disk lacks {0} GB for this model: free some space, and the download goes on.</source>
            <translation>इस मॉडल के लिए डिस्क पर {0} GB कम हैं: कुछ जगह ख़ाली करें, डाउनलोड आगे चलेगा।</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} cannot be looked at ({1}): check that it is plugged in.</source>
            <translation>{0} वाली डिस्क देखी नहीं जा सकती ({1}): जाँचें कि वह जुड़ी है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>The disk of {0} does not keep what is written to it: choose another one.</source>
            <translation>{0} वाली डिस्क पर लिखा हुआ टिकता नहीं: दूसरी डिस्क चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>The disk of {0} has no trash: delete the file in the file manager.</source>
            <translation>{0} वाली डिस्क पर ट्रैश नहीं है: फ़ाइल को फ़ाइल मैनेजर में मिटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The disk of {0} has {1} left, and a copy needs {2}: free some space, or choose another disk.</source>
            <translation>{0} वाली डिस्क पर {1} बचे हैं, और कॉपी के लिए {2} चाहिए: कुछ जगह ख़ाली करें, या दूसरी डिस्क चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/filesystems.py" />
            <source>The disk of {0} is formatted as FAT, which holds no file larger than 4 GB, and the model has {1}: choose a folder on another disk, or format this one as exFAT (which removes all that is on it).</source>
            <translation>{0} वाली डिस्क FAT में फ़ॉर्मैट है, जिसमें 4 GB से बड़ी फ़ाइल नहीं आती, और मॉडल {1} का है: दूसरी डिस्क पर फ़ोल्डर चुनें, या इसे exFAT में फ़ॉर्मैट करें (इससे उस पर रखा सब मिट जाएगा)।</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>The disk that holds {0} is full. Free some space and try again; everything saved before is intact.</source>
            <translation>जिस डिस्क पर {0} है वह भर गई है। कुछ जगह ख़ाली करके फिर कोशिश करें; पहले सहेजा हुआ सब सुरक्षित है।</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>The document cannot be shown: something went wrong inside Harmonium. Try again; the log tells more.</source>
            <translation>दस्तावेज़ दिखाया नहीं जा सकता: Harmonium के भीतर कुछ गड़बड़ हुई। फिर कोशिश करें; लॉग में और जानकारी है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>The download ended unexpectedly ({0}): try again.</source>
            <translation>डाउनलोड अचानक ख़त्म हो गया ({0}): फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old. Install a newer one.</source>
            <translation>NVIDIA कार्ड का ड्राइवर बहुत पुराना है। नया ड्राइवर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The driver of the NVIDIA card is too old: {0}, needs {1}. Install a newer one.</source>
            <translation>NVIDIA कार्ड का ड्राइवर बहुत पुराना है: {0} है, {1} चाहिए। नया ड्राइवर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine answered something else than it was asked. Try again.</source>
            <translation>इंजन ने जो पूछा गया उससे अलग जवाब दिया। फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine could not be started. Install Harmonium again if this stays.</source>
            <translation>इंजन शुरू नहीं हो सका। ऐसा बना रहे तो Harmonium फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not say whether the model is loaded. Try again.</source>
            <translation>इंजन ने नहीं बताया कि मॉडल लोड हुआ या नहीं। फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine did not start within {0} seconds. Try again when the computer is less busy.</source>
            <translation>इंजन {0} सेकंड में शुरू नहीं हुआ। कंप्यूटर कम व्यस्त हो तब फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>The engine does not belong to this version of Harmonium. Install it again.</source>
            <translation>यह इंजन Harmonium के इस संस्करण का नहीं है। इसे फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>The engine does not know this request.</source>
            <translation>इंजन इस अनुरोध को नहीं जानता।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine sent something unreadable and is being replaced. Try again.</source>
            <translation>इंजन ने कुछ ऐसा भेजा जो पढ़ा नहीं जा सका, इसलिए उसे बदला जा रहा है। फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly. {0}</source>
            <translation>इंजन अचानक बंद हो गया। {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: it used memory that is not its own. {0}</source>
            <translation>इंजन अचानक बंद हो गया: उसने ऐसी मेमोरी इस्तेमाल की जो उसकी नहीं है। {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: llama.cpp stopped at one of its own checks. {0}</source>
            <translation>इंजन अचानक बंद हो गया: llama.cpp अपनी ही एक जाँच पर रुक गया। {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: the model file could not be read any further. Check that the drive with the model is connected, verify the file and try again.</source>
            <translation>इंजन अचानक बंद हो गया: मॉडल फ़ाइल आगे पढ़ी नहीं जा सकी। देखें कि मॉडल वाली ड्राइव जुड़ी है, फ़ाइल जाँचें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped unexpectedly: this processor lacks an instruction it needs. Choose another device or install a build for older processors.</source>
            <translation>इंजन अचानक बंद हो गया: इस प्रोसेसर में एक ज़रूरी इंस्ट्रक्शन नहीं है। दूसरा डिवाइस चुनें या पुराने प्रोसेसर के लिए बना बिल्ड इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The engine stopped {0} times within {1} minutes with this model and these settings, so it is not started again. Choose a smaller context, fewer GPU layers or another file.</source>
            <translation>इस मॉडल और इन सेटिंग के साथ इंजन {1} मिनट में {0} बार बंद हुआ, इसलिए उसे फिर शुरू नहीं किया गया। छोटा संदर्भ, GPU पर कम लेयर या दूसरी फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The file of gpt-oss-20b that was offered until July 2026: keep it if you have it, else take the current one.</source>
            <translation>gpt-oss-20b की वह फ़ाइल जो जुलाई 2026 तक दी जाती थी: आपके पास हो तो रखें, नहीं तो मौजूदा फ़ाइल लें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be read ({0}): {1}. Allow Harmonium to read it and start again.</source>
            <translation>इस प्रोफ़ाइल की कुंजियों की फ़ाइल पढ़ी नहीं जा सकती ({0}): {1}। Harmonium को इसे पढ़ने की अनुमति दें और फिर से शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys cannot be written ({0}): {1}. Allow Harmonium to write to its folder and try again.</source>
            <translation>इस प्रोफ़ाइल की कुंजियों की फ़ाइल लिखी नहीं जा सकती ({0}): {1}। Harmonium को इसके फ़ोल्डर में लिखने की अनुमति दें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The file of this profile's keys is damaged: {0}. Put a copy of it there from a backup; without it the conversations cannot be opened.</source>
            <translation>इस प्रोफ़ाइल की कुंजियों की फ़ाइल ख़राब है: {0}। वहाँ बैकअप से इसकी कॉपी रखें; इसके बिना बातचीत नहीं खोली जा सकतीं।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/transfer.py" />
            <source>The file that arrived as {0} is not the one that was asked for, or was damaged on its way, and was removed: try again, or choose another endpoint.</source>
            <translation>{0} के रूप में आई फ़ाइल वह नहीं है जो माँगी गई थी, या रास्ते में ख़राब हो गई, इसलिए हटा दी गई: फिर कोशिश करें, या हब का दूसरा पता चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>The files of {0} cannot be told apart: choose another repository.</source>
            <translation>{0} की फ़ाइलों में अंतर नहीं किया जा सकता: दूसरी रिपॉज़िटरी चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is empty: write the passphrase there.</source>
            <translation>{0} की पहली पंक्ति ख़ाली है: वहाँ पासफ़्रेज़ लिखें।</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>The first line of {0} is not UTF-8 text, so it is no passphrase: name another file.</source>
            <translation>{0} की पहली पंक्ति UTF-8 टेक्स्ट नहीं है, यानी वह पासफ़्रेज़ नहीं है: दूसरी फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>The folder to export to is gone: choose another one.</source>
            <translation>जिस फ़ोल्डर में एक्सपोर्ट करना था वह अब नहीं है: दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so it computes in a slower way now, which gives the right ones. Updating its driver may help.</source>
            <translation>ग्राफ़िक्स कार्ड ने एक परीक्षण में ग़लत नतीजे दिए, इसलिए अब वह धीमे तरीक़े से गणना करता है, जिससे सही नतीजे मिलते हैं। कार्ड का ड्राइवर अपडेट करने से मदद मिल सकती है।</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The graphics card gave wrong results in a test, so the processor computes the answers. Updating its driver may help.</source>
            <translation>ग्राफ़िक्स कार्ड ने एक परीक्षण में ग़लत नतीजे दिए, इसलिए जवाबों की गणना प्रोसेसर करता है। कार्ड का ड्राइवर अपडेट करने से मदद मिल सकती है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>The hub did not say which commit it has: try again later.</source>
            <translation>हब ने नहीं बताया कि उसके पास कौन-सा कमिट है: बाद में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub does not show this repository to everyone, or has none of that name: check the name, accept its terms on its page, and give an access token in the settings or in HF_TOKEN.</source>
            <translation>हब यह रिपॉज़िटरी सबको नहीं दिखाता, या इस नाम की कोई रिपॉज़िटरी नहीं है: नाम जाँचें, उसके पेज पर उसकी शर्तें स्वीकार करें, और सेटिंग में या HF_TOKEN में एक्सेस टोकन दें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub gave an answer that makes no sense: try again later.</source>
            <translation>हब ने बेमतलब जवाब दिया: बाद में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub has another file under the name {0} than the one that was asked for: look at its page, or choose another model.</source>
            <translation>हब पर {0} नाम से माँगी गई फ़ाइल की जगह दूसरी फ़ाइल है: उसका पेज देखें, या दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub has no such repository: check its name.</source>
            <translation>हब पर ऐसी कोई रिपॉज़िटरी नहीं है: उसका नाम जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>The hub refused the request (status {0}): try again later.</source>
            <translation>हब ने अनुरोध ठुकरा दिया (स्टेटस {0}): बाद में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The hub refuses this access token for {0}: accept the terms of the repository on its page, or save another token, and try again.</source>
            <translation>हब {0} के लिए यह एक्सेस टोकन नहीं मानता: रिपॉज़िटरी के पेज पर उसकी शर्तें स्वीकार करें, या दूसरा टोकन सहेजें, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>The hub sends requests in circles: try again later.</source>
            <translation>हब अनुरोधों को गोल-गोल घुमा रहा है: बाद में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub sends us to an address that is none: try again later, or check the endpoint.</source>
            <translation>हब ने ऐसे पते पर भेजा जो मान्य नहीं है: बाद में फिर कोशिश करें, या हब का पता जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The hub's address “{0}” is none: write it as https://HOST, in the settings or in HF_ENDPOINT.</source>
            <translation>हब का पता “{0}” मान्य नहीं है: सेटिंग में या HF_ENDPOINT में इसे https://HOST के रूप में लिखें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The key in the system's password store is not that of this profile: enter the passphrase or the recovery code.</source>
            <translation>सिस्टम के पासवर्ड स्टोर में रखी कुंजी इस प्रोफ़ाइल की नहीं है: पासफ़्रेज़ या रिकवरी कोड डालें।</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The keys are destroyed, but {0} files in {1} could not be removed: close all programs that use them, and delete the folder.</source>
            <translation>कुंजियाँ नष्ट कर दी गई हैं, पर {1} में {0} फ़ाइलें हटाई नहीं जा सकीं: उन्हें इस्तेमाल करने वाले सभी प्रोग्राम बंद करें, और फ़ोल्डर मिटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>The keys of this profile are of a newer version of Harmonium: {0}. Use that version.</source>
            <translation>इस प्रोफ़ाइल की कुंजियाँ Harmonium के किसी नए संस्करण की हैं: {0}। वही संस्करण इस्तेमाल करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The keys of this profile were replaced while it was open: start Harmonium again.</source>
            <translation>इस प्रोफ़ाइल के खुले रहते इसकी कुंजियाँ बदल दी गईं: Harmonium फिर से शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The larger classifier, not a chat model: it judges texts by a policy that you write for it.</source>
            <translation>बड़ा क्लासिफ़ायर, बातचीत का मॉडल नहीं: यह आपकी लिखी नीति के अनुसार टेक्स्ट परखता है।</translation>
        </message>
        <message>
            <location filename="../../app/store/replacing.py" />
            <source>The last changes to the conversations are damaged on the disk; nothing was written over. Repair them, or restore a backup.</source>
            <translation>बातचीत में हुए आख़िरी बदलाव डिस्क पर ख़राब हैं; कुछ भी ओवरराइट नहीं किया गया। बातचीत ठीक करें, या बैकअप वापस लाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>The link to the file has expired: {0} gives a new one.</source>
            <translation>फ़ाइल के लिंक की अवधि ख़त्म हो गई: {0} नया लिंक देगा।</translation>
        </message>
        <message>
            <location filename="../../app/updates/signature.py" />
            <source>The list of keys for updates, {0}, cannot be read: install Harmonium anew.</source>
            <translation>अपडेट की कुंजियों की सूची {0} पढ़ी नहीं जा सकती: Harmonium फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>The manifest beside {0} is of other files: take it away, or put the right one there.</source>
            <translation>{0} के साथ रखा मैनिफ़ेस्ट दूसरी फ़ाइलों का है: उसे हटाएँ, या वहाँ सही मैनिफ़ेस्ट रखें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/greedy.py" />
            <source>The model has no such tokens: choose another one.</source>
            <translation>मॉडल में ऐसे टोकन नहीं हैं: दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The model needed more memory than this computer has free. {0}</source>
            <translation>मॉडल को इस कंप्यूटर की ख़ाली मेमोरी से ज़्यादा चाहिए थी। {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free, so it would be read from the disk while it answers: about {2} tokens a second. Choose a smaller model, or be patient.</source>
            <translation>मॉडल को {0} GB मेमोरी चाहिए और {1} GB ख़ाली है, इसलिए जवाब देते समय उसे डिस्क से पढ़ा जाएगा: लगभग {2} टोकन प्रति सेकंड। छोटा मॉडल चुनें, या धीरज रखें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>The model needs {0} GB of memory and {1} GB are free. Close other programs, or choose a smaller model or a smaller context.</source>
            <translation>मॉडल को {0} GB मेमोरी चाहिए और {1} GB ख़ाली है। दूसरे प्रोग्राम बंद करें, या छोटा मॉडल या छोटा संदर्भ चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/assistant/loading.py" />
            <source>The model took more memory than planned, so less of it lies where it is fastest, or its context is shorter. Close other programs and load it again to change that.</source>
            <translation>मॉडल ने सोचे हुए से ज़्यादा मेमोरी ली, इसलिए उसका कम हिस्सा सबसे तेज़ जगह पर है, या उसका संदर्भ छोटा है। इसे बदलने के लिए दूसरे प्रोग्राम बंद करें और मॉडल फिर लोड करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>The pack {0} is in use, or may not be changed: close all conversations and commands that use the model, and try again.</source>
            <translation>पैक {0} इस्तेमाल में है, या इसे बदलने की अनुमति नहीं है: मॉडल इस्तेमाल करने वाली सभी बातचीत और कमांड बंद करें, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan without text: install Tesseract and read the file again.</source>
            <translation>पृष्ठ बिना टेक्स्ट का स्कैन है: Tesseract इंस्टॉल करें और फ़ाइल फिर से पढ़ें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is a scan, and {0}: its text could not be recognised.</source>
            <translation>पृष्ठ स्कैन है, और {0}: इसका टेक्स्ट पहचाना नहीं जा सका।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is damaged.</source>
            <translation>पृष्ठ ख़राब है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page is far too long: only its beginning was read.</source>
            <translation>पृष्ठ बहुत ज़्यादा लंबा है: केवल इसका शुरुआती हिस्सा पढ़ा गया।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>The page needs more memory than a file may take.</source>
            <translation>पृष्ठ को उससे ज़्यादा मेमोरी चाहिए जितनी एक फ़ाइल ले सकती है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>The parts of {0} do not belong together: download or copy them again.</source>
            <translation>{0} के भाग आपस में मेल नहीं खाते: इन्हें फिर से डाउनलोड या कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The password store is not set up to open this profile: enter the passphrase or the recovery code.</source>
            <translation>पासवर्ड स्टोर इस प्रोफ़ाइल को खोलने के लिए सेट नहीं है: पासफ़्रेज़ या रिकवरी कोड डालें।</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} cannot be read ({1}): choose another one with --data-dir.</source>
            <translation>प्रोफ़ाइल फ़ोल्डर {0} पढ़ा नहीं जा सकता ({1}): --data-dir से दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>The profile folder {0} cannot be used ({1}): choose another one with --data-dir.</source>
            <translation>प्रोफ़ाइल फ़ोल्डर {0} इस्तेमाल नहीं हो सकता ({1}): --data-dir से दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/profile_folder.py" />
            <source>The profile folder {0} is not a folder: choose another one with --data-dir.</source>
            <translation>प्रोफ़ाइल फ़ोल्डर {0} असल में फ़ोल्डर नहीं है: --data-dir से दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>The program that reads documents does not start: install Harmonium again.</source>
            <translation>दस्तावेज़ पढ़ने वाला प्रोग्राम शुरू नहीं होता: Harmonium फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>The prompt has {0} tokens, but the model can read {1} at once. Shorten it or load the model with a larger context.</source>
            <translation>प्रॉम्प्ट में {0} टोकन हैं, पर मॉडल एक बार में {1} पढ़ सकता है। इसे छोटा करें या मॉडल को बड़े संदर्भ के साथ लोड करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/prompts.py" />
            <source>The prompt “{0}” was deleted: save it as a new one.</source>
            <translation>प्रॉम्प्ट “{0}” मिटा दिया गया था: इसे नए प्रॉम्प्ट के रूप में सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy of the settings or of the system cannot be used: name one as http://HOST:PORT.</source>
            <translation>सेटिंग या सिस्टम का प्रॉक्सी इस्तेमाल नहीं हो सकता: http://HOST:PORT के रूप में कोई प्रॉक्सी बताएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>The proxy refuses the connection: check the proxy of the settings or of the system.</source>
            <translation>प्रॉक्सी कनेक्शन ठुकरा रहा है: सेटिंग या सिस्टम का प्रॉक्सी जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning has ended. Open Harmonium again to use it.</source>
            <translation>अर्थ से खोज बंद हो गई है। इसे इस्तेमाल करने के लिए Harmonium फिर से खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>The search by meaning stopped unexpectedly; the search by words goes on.</source>
            <translation>अर्थ से खोज अचानक रुक गई; शब्दों से खोज जारी है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>The server sends us to another address, which is refused: write the address where the updates lie.</source>
            <translation>सर्वर ने दूसरे पते पर भेजा, जिसे ठुकरा दिया गया: वह पता लिखें जहाँ अपडेट रखे हैं।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>The sheet is damaged and was not read.</source>
            <translation>शीट ख़राब है और पढ़ी नहीं गई।</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>The starter model belongs to the program and cannot be removed.</source>
            <translation>शुरुआती मॉडल प्रोग्राम का हिस्सा है और हटाया नहीं जा सकता।</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: install the package harmonium-starter, or get another model with `harmonium models pull` or `harmonium models import`.</source>
            <translation>शुरुआती मॉडल इंस्टॉल नहीं है: पैकेज harmonium-starter इंस्टॉल करें, या `harmonium models pull` या `harmonium models import` से कोई दूसरा मॉडल लें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>The starter model is not installed: name a model file with --model, or install again.</source>
            <translation>शुरुआती मॉडल इंस्टॉल नहीं है: --model से कोई मॉडल फ़ाइल बताएँ, या फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>The system could not start the installer {0}: open it yourself.</source>
            <translation>सिस्टम इंस्टॉलर {0} शुरू नहीं कर सका: इसे ख़ुद खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>The system ended the engine, most likely because memory ran out. {0}</source>
            <translation>सिस्टम ने इंजन बंद कर दिया, शायद मेमोरी ख़त्म होने की वजह से। {0}</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not answer: unlock it and try again.</source>
            <translation>सिस्टम का पासवर्ड स्टोर जवाब नहीं दे रहा: उसे अनलॉक करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>The system's password store does not have the key of this profile: enter the passphrase or the recovery code.</source>
            <translation>सिस्टम के पासवर्ड स्टोर में इस प्रोफ़ाइल की कुंजी नहीं है: पासफ़्रेज़ या रिकवरी कोड डालें।</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store does not keep what it is given: use another one.</source>
            <translation>सिस्टम के पासवर्ड स्टोर को जो दिया जाता है, वह उसे नहीं रखता: दूसरा इस्तेमाल करें।</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store has something else under the name of Harmonium's “{0}”: remove it there and try again.</source>
            <translation>सिस्टम के पासवर्ड स्टोर में Harmonium के “{0}” के नाम से कुछ और रखा है: उसे वहाँ से हटाएँ और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>The system's password store refused: unlock it and try again.</source>
            <translation>सिस्टम के पासवर्ड स्टोर ने मना कर दिया: उसे अनलॉक करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>The text is nested more than {0} levels deep, which no document is: it is not read.</source>
            <translation>टेक्स्ट {0} से ज़्यादा स्तरों तक नेस्ट किया गया है, जैसा किसी दस्तावेज़ में नहीं होता: इसे नहीं पढ़ा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>The text of this page cannot be read: it is damaged.</source>
            <translation>इस पृष्ठ का टेक्स्ट पढ़ा नहीं जा सकता: वह ख़राब है।</translation>
        </message>
        <message>
            <location filename="../../resources/catalogue.json" />
            <source>The three files of gpt-oss-120b that were offered before the single one: keep them if you have them, else take the current one.</source>
            <translation>gpt-oss-120b की वे तीन फ़ाइलें जो एक फ़ाइल से पहले दी जाती थीं: आपके पास हों तो रखें, नहीं तो मौजूदा फ़ाइल लें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: its driver offers neither Vulkan nor CUDA. Install its Vulkan driver (mesa-vulkan-drivers for AMD and Intel, NVIDIA's own for NVIDIA).</source>
            <translation>{0} कार्ड इस्तेमाल नहीं हो रहा: इसका ड्राइवर न Vulkan देता है न CUDA। इसका Vulkan ड्राइवर इंस्टॉल करें (AMD और Intel के लिए mesa-vulkan-drivers, NVIDIA के लिए NVIDIA का अपना)।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: the system has no driver for it. Install one.</source>
            <translation>{0} कार्ड इस्तेमाल नहीं हो रहा: सिस्टम में इसका ड्राइवर नहीं है। ड्राइवर इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this installation of Harmonium has no back end for graphics cards.</source>
            <translation>{0} कार्ड इस्तेमाल नहीं हो रहा: Harmonium के इस इंस्टॉलेशन में ग्राफ़िक्स कार्ड का बैकएंड नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>The {0} card is not used: this user may not open it. Add the user to the groups “render” and “video” and log in again.</source>
            <translation>{0} कार्ड इस्तेमाल नहीं हो रहा: इस यूज़र को इसे खोलने की अनुमति नहीं है। यूज़र को “render” और “video” समूहों में जोड़ें और फिर से लॉग इन करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>There is a collection {0} already: choose another name.</source>
            <translation>{0} नाम का संग्रह पहले से है: दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>There is a folder “{0}” already: choose another name.</source>
            <translation>“{0}” नाम का फ़ोल्डर पहले से है: दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/recovery_code.py" />
            <source>There is a mistake in this recovery code: compare it with what you wrote down and try again.</source>
            <translation>इस रिकवरी कोड में ग़लती है: इसे अपने लिखे हुए से मिलाएँ और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>There is a new {0} where the old one lay.</source>
            <translation>जहाँ पुराना {0} था वहाँ अब नया है।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no adapter {0} at that place: choose its file again.</source>
            <translation>उस जगह {0} एडैप्टर नहीं है: उसकी फ़ाइल फिर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no conversation {0}: choose one that the list shows.</source>
            <translation>बातचीत {0} नहीं है: सूची में दिख रही कोई बातचीत चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/model_options.py" />
            <source>There is no device named {0} here. There are: {1}.</source>
            <translation>यहाँ {0} नाम का कोई डिवाइस नहीं है। ये हैं: {1}।</translation>
        </message>
        <message>
            <location filename="../../app/assistant/whole_reading.py" />
            <source>There is no document {0}. There are: {1}.</source>
            <translation>{0} नाम का कोई दस्तावेज़ नहीं है। ये दस्तावेज़ हैं: {1}।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>There is no download {0}: it has ended, or never began.</source>
            <translation>{0} डाउनलोड नहीं है: वह ख़त्म हो गया, या कभी शुरू ही नहीं हुआ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>There is no file {0} at that place any more.</source>
            <translation>उस जगह अब {0} फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>There is no file {0} at that place: check the model's path.</source>
            <translation>उस जगह {0} फ़ाइल नहीं है: मॉडल का पाथ जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is no file {0}. Choose another model file.</source>
            <translation>{0} फ़ाइल नहीं है। दूसरी मॉडल फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>There is no message {0} in this conversation.</source>
            <translation>इस बातचीत में संदेश {0} नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: did you mean {1}?</source>
            <translation>{0} मॉडल नहीं है: क्या आपका मतलब {1} था?</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>There is no model {0}: name one of `harmonium models list` or a file.</source>
            <translation>{0} मॉडल नहीं है: `harmonium models list` में से कोई एक या कोई फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>There is no pack {0}: `harmonium packs list` names those that there are.</source>
            <translation>{0} नाम का कोई पैक नहीं है: `harmonium packs list` मौजूद पैक की सूची दिखाता है।</translation>
        </message>
        <message>
            <location filename="../../app/paths.py" />
            <source>There is no room left for the profile in {0}: free some space.</source>
            <translation>{0} में प्रोफ़ाइल के लिए जगह नहीं बची: कुछ जगह ख़ाली करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/key_file.py" />
            <source>There is no room left for this profile's keys: free some space and try again.</source>
            <translation>इस प्रोफ़ाइल की कुंजियों के लिए जगह नहीं बची: कुछ जगह ख़ाली करके फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory for a context of {0} tokens. Load the model with a smaller context.</source>
            <translation>{0} टोकन के संदर्भ के लिए मेमोरी काफ़ी नहीं है। मॉडल को छोटे संदर्भ के साथ लोड करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/wrapping.py" />
            <source>There is not enough memory for checking the passphrase ({0} MB are needed): close other programs and try again.</source>
            <translation>पासफ़्रेज़ जाँचने के लिए मेमोरी काफ़ी नहीं है ({0} MB चाहिए): दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <source>There is not enough memory to draw this page.</source>
            <translation>इस पृष्ठ को दिखाने के लिए पर्याप्त मेमोरी नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>There is not enough memory to load {0}. Close other programs or choose a smaller model.</source>
            <translation>{0} लोड करने के लिए मेमोरी काफ़ी नहीं है। दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>There is nothing to search for: name a model or a part of its name.</source>
            <translation>खोजने के लिए कुछ नहीं है: कोई मॉडल या उसके नाम का हिस्सा लिखें।</translation>
        </message>
        <message>
            <location filename="../../app/store/snapshots.py" />
            <source>There is too little room on the disk for a backup of the conversations. Free some space; the conversations themselves are safe.</source>
            <translation>बातचीत के बैकअप के लिए डिस्क पर जगह बहुत कम है। कुछ जगह ख़ाली करें; बातचीत ख़ुद सुरक्षित हैं।</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_format.py" />
            <source>This JSON schema cannot be used ({0}): write a simpler one.</source>
            <translation>यह JSON स्कीमा इस्तेमाल नहीं हो सकता ({0}): कोई सरल स्कीमा लिखें।</translation>
        </message>
        <message>
            <location filename="../../app/store/rescue.py" />
            <source>This backup is damaged itself: choose another one.</source>
            <translation>यह बैकअप ख़ुद ख़राब है: दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>This build of Harmonium trusts no key, so it takes no update and no pack from a file: install another build over this one instead.</source>
            <translation>Harmonium का यह बिल्ड किसी कुंजी पर भरोसा नहीं करता, इसलिए फ़ाइल से न अपडेट लेता है न पैक: इसकी जगह इसके ऊपर दूसरा बिल्ड इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/collections.py" />
            <source>This collection was deleted: choose one that the list shows.</source>
            <translation>यह संग्रह मिटा दिया गया: सूची में दिख रहा कोई संग्रह चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/shelf.py" />
            <source>This document is not among those of the conversation any more: add it again.</source>
            <translation>यह दस्तावेज़ अब इस बातचीत के दस्तावेज़ों में नहीं है: इसे फिर से जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/store/documents_rows.py" />
            <source>This document was removed: add its file again.</source>
            <translation>यह दस्तावेज़ हटा दिया गया: इसकी फ़ाइल फिर से जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This document was removed: add the file again to see it.</source>
            <translation>यह दस्तावेज़ हटा दिया गया: इसे देखने के लिए फ़ाइल फिर से जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/server.py" />
            <source>This engine already holds a model.</source>
            <translation>इस इंजन में पहले से एक मॉडल है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file is not built as its format demands ({0}): save it anew and add it again.</source>
            <translation>यह फ़ाइल अपने फ़ॉर्मैट के अनुसार नहीं बनी है ({0}): इसे नए सिरे से सहेजें और फिर से जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reader_process.py" />
            <source>This file needs more than {0} MB of memory, the most that reading takes: split it.</source>
            <translation>इस फ़ाइल को {0} MB से ज़्यादा मेमोरी चाहिए, जो पढ़ने की अधिकतम सीमा है: इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../app/store/folders.py" />
            <source>This folder is gone: choose another one.</source>
            <translation>यह फ़ोल्डर अब नहीं है: दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/backends.py" />
            <source>This installation has nothing that computes on this processor. Install Harmonium again.</source>
            <translation>इस इंस्टॉलेशन में इस प्रोसेसर पर गणना करने वाला कुछ नहीं है। Harmonium फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This is not an access token: copy it again from huggingface.co.</source>
            <translation>यह एक्सेस टोकन नहीं है: इसे huggingface.co से फिर कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/link.py" />
            <source>This is too long for the engine: {0} MB of text where at most {1} MB can be sent at once. Shorten it.</source>
            <translation>यह इंजन के लिए बहुत लंबा है: टेक्स्ट {0} MB है, जबकि एक बार में ज़्यादा से ज़्यादा {1} MB भेजा जा सकता है। इसे छोटा करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/access.py" />
            <source>This message was deleted, with its conversation or alone.</source>
            <translation>यह संदेश अकेले या अपनी बातचीत के साथ मिटा दिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be run any more. Load the model again.</source>
            <translation>इस मॉडल का चैट टेम्पलेट अब नहीं चलाया जा सकता। मॉडल फिर से लोड करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template cannot be used. {0}</source>
            <translation>इस मॉडल का चैट टेम्पलेट इस्तेमाल नहीं हो सकता। {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template is too large to run. {0}</source>
            <translation>इस मॉडल का चैट टेम्पलेट चलाने के लिए बहुत बड़ा है। {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template leaves the question out. {0}</source>
            <translation>इस मॉडल का चैट टेम्पलेट सवाल को छोड़ देता है। {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template took too long and was stopped. {0}</source>
            <translation>इस मॉडल के चैट टेम्पलेट ने बहुत समय लिया और उसे रोक दिया गया। {0}</translation>
        </message>
        <message>
            <location filename="../../app/engine/chat_template.py" />
            <source>This model's chat template used too much memory or time and was stopped. {0}</source>
            <translation>इस मॉडल के चैट टेम्पलेट ने बहुत मेमोरी या समय लिया और उसे रोक दिया गया। {0}</translation>
        </message>
        <message>
            <location filename="../../app/services/protection.py" />
            <source>This opens another profile: enter the passphrase of this one.</source>
            <translation>यह दूसरी प्रोफ़ाइल खोलता है: इस प्रोफ़ाइल का पासफ़्रेज़ डालें।</translation>
        </message>
        <message>
            <location filename="../../app/services/document_views.py" />
            <source>This part of the document was not read: open the file itself.</source>
            <translation>दस्तावेज़ का यह हिस्सा नहीं पढ़ा गया: मूल फ़ाइल खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This passphrase does not open the profile: check Caps Lock and the layout of the keyboard, and try again.</source>
            <translation>इस पासफ़्रेज़ से प्रोफ़ाइल नहीं खुलती: Caps Lock और कीबोर्ड लेआउट जाँचें, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile has no passphrase: let the system's password store open it, or enter the recovery code.</source>
            <translation>इस प्रोफ़ाइल का कोई पासफ़्रेज़ नहीं है: इसे सिस्टम के पासवर्ड स्टोर से खुलने दें, या रिकवरी कोड डालें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is encrypted already.</source>
            <translation>यह प्रोफ़ाइल पहले से एन्क्रिप्टेड है।</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>This profile is encrypted already: open it with its passphrase.</source>
            <translation>यह प्रोफ़ाइल पहले से एन्क्रिप्टेड है: इसे इसके पासफ़्रेज़ से खोलें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This profile is not encrypted.</source>
            <translation>यह प्रोफ़ाइल एन्क्रिप्टेड नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>This recovery code does not open the profile: it belongs to another profile, or a newer code has replaced it.</source>
            <translation>इस रिकवरी कोड से प्रोफ़ाइल नहीं खुलती: यह किसी दूसरी प्रोफ़ाइल का है, या इसकी जगह नया कोड बन चुका है।</translation>
        </message>
        <message>
            <location filename="../../app/password_store.py" />
            <source>This system has no password store that can keep a secret safely: start one, such as GNOME Keyring or KWallet.</source>
            <translation>इस सिस्टम में ऐसा पासवर्ड स्टोर नहीं है जो गोपनीय जानकारी सुरक्षित रख सके: GNOME Keyring या KWallet जैसा कोई शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/tokens.py" />
            <source>This system has no password store that can keep a token safely: start one, such as GNOME Keyring or KWallet, or set HF_TOKEN for a single command.</source>
            <translation>इस सिस्टम में ऐसा पासवर्ड स्टोर नहीं है जो टोकन सुरक्षित रख सके: GNOME Keyring या KWallet जैसा कोई शुरू करें, या किसी एक कमांड के लिए HF_TOKEN सेट करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>Too many pages of this file cannot be read: the rest was left.</source>
            <translation>इस फ़ाइल के बहुत ज़्यादा पृष्ठ पढ़े नहीं जा सकते: बाक़ी छोड़ दिए गए।</translation>
        </message>
        <message>
            <location filename="../../app/engine/crashes.py" />
            <source>Try again. If it happens again, choose fewer GPU layers, a smaller context or another model file.</source>
            <translation>फिर कोशिश करें। फिर से ऐसा हो तो GPU पर कम लेयर, छोटा संदर्भ या दूसरी मॉडल फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} can follow {1} or later, and this is {2}: install {3} first.</source>
            <translation>संस्करण {0} के लिए {1} या उसके बाद का संस्करण चाहिए, और यह {2} है: पहले {3} इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} has no installer for this computer ({1}) in this file: get the file that has one.</source>
            <translation>इस फ़ाइल में इस कंप्यूटर ({1}) के लिए संस्करण {0} का कोई इंस्टॉलर नहीं है: वह फ़ाइल लें जिसमें वह हो।</translation>
        </message>
        <message>
            <location filename="../../app/updates/installers.py" />
            <source>Version {0} is in this file only as {1} Harmonium, and this is {2} Harmonium: get the file that has the {3} one.</source>
            <translation>इस फ़ाइल में संस्करण {0} केवल “{1}” Harmonium के रूप में है, और यह “{2}” Harmonium है: वह फ़ाइल लें जिसमें “{3}” वाला हो।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is older than this one, {1}, and may not be able to open your conversations: make a backup, and confirm it to go back.</source>
            <translation>संस्करण {0} मौजूदा संस्करण {1} से पुराना है, और हो सकता है कि आपकी बातचीत न खोल सके: बैकअप लें, और पीछे जाने की पुष्टि करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>Version {0} is what runs already: confirm it to install it again.</source>
            <translation>संस्करण {0} पहले से चल रहा है: इसे फिर से इंस्टॉल करने की पुष्टि करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/listing.py" />
            <source>What lies at this address is no list of updates ({0}): check the address.</source>
            <translation>इस पते पर जो है वह अपडेट की सूची ({0}) नहीं है: पता जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/store/removal.py" />
            <source>What this message followed was deleted as well: bring that back first.</source>
            <translation>यह संदेश जिसके बाद था वह भी मिटा दिया गया है: पहले उसे वापस लाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without a passphrase only the recovery code would open this profile: let the system's password store open it first.</source>
            <translation>पासफ़्रेज़ के बिना यह प्रोफ़ाइल केवल रिकवरी कोड से खुलेगी: पहले इसे सिस्टम के पासवर्ड स्टोर से खुलने दें।</translation>
        </message>
        <message>
            <location filename="../../app/vault/vault.py" />
            <source>Without the system's password store only the recovery code would open this profile: set a passphrase first.</source>
            <translation>सिस्टम के पासवर्ड स्टोर के बिना यह प्रोफ़ाइल केवल रिकवरी कोड से खुलेगी: पहले पासफ़्रेज़ सेट करें।</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question has about {0} tokens but the model can read {1} at once. Shorten it, or choose a larger context.</source>
            <translation>आपके सवाल में लगभग {0} टोकन हैं, पर मॉडल एक बार में {1} पढ़ सकता है। इसे छोटा करें, या बड़ा संदर्भ चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the answer so far has about {0} tokens but the model can read {1} at once. Ask for the rest in a new question, or choose a larger context.</source>
            <translation>आपके सवाल और अब तक के जवाब में लगभग {0} टोकन हैं, पर मॉडल एक बार में {1} पढ़ सकता है। बाक़ी नए सवाल में पूछें, या बड़ा संदर्भ चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/assistant/context.py" />
            <source>Your question with the results of its tools has about {0} tokens but the model can read {1} at once. Ask for less at once, or choose a larger context.</source>
            <translation>आपके सवाल और उसके टूल के नतीजों में लगभग {0} टोकन हैं, पर मॉडल एक बार में {1} पढ़ सकता है। एक बार में कम पूछें, या बड़ा संदर्भ चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>a JSON object is missing where one belongs</source>
            <translation>जहाँ JSON ऑब्जेक्ट होना चाहिए वहाँ नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>a key of its metadata is empty or appears twice</source>
            <translation>इसके मेटाडेटा की कोई की ख़ाली है या दो बार आई है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>a list</source>
            <translation>एक सूची</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/lm_studio.py" />
            <source>a message of it has no version</source>
            <translation>इसके किसी संदेश का कोई संस्करण नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment</source>
            <translation>अटैचमेंट</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}</source>
            <translation>अटैचमेंट {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachment {0}, {1}</source>
            <translation>अटैचमेंट {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>attachments</source>
            <translation>सभी अटैचमेंट</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>chapter {0}</source>
            <translation>अध्याय {0}</translation>
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
            <translation>असंभव नाम</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>incomplete {0} part</source>
            <translation>अधूरा {0} भाग</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it ends too early</source>
            <translation>यह समय से पहले ख़त्म हो जाता है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it has less than no messages</source>
            <translation>इसमें संदेशों की संख्या शून्य से कम है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/data_stream.py" />
            <source>it holds a value of the unknown type {0}</source>
            <translation>इसमें अनजान प्रकार {0} का मान है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it holds an item of an unknown kind</source>
            <translation>इसमें अनजान प्रकार का कोई आइटम है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is a thread of Jan without its messages, so choose its folder</source>
            <translation>यह Jan का थ्रेड है पर संदेशों के बिना, इसलिए इसका फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is for another program</source>
            <translation>यह किसी दूसरे प्रोग्राम के लिए है</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it is in a format that this version does not know</source>
            <translation>यह ऐसे फ़ॉर्मैट में है जो इस संस्करण के लिए अनजान है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is nested too deep</source>
            <translation>इसकी नेस्टिंग बहुत गहरी है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>it is no conversation of a known kind</source>
            <translation>यह किसी जाने-पहचाने प्रकार की बातचीत नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is not a GGUF file</source>
            <translation>यह GGUF फ़ाइल नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/checks.py" />
            <source>it is not valid JSON</source>
            <translation>यह मान्य JSON नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>it is of the unknown version {0}</source>
            <translation>यह अनजान संस्करण {0} का है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it is written for big-endian machines</source>
            <translation>यह big-endian मशीनों के लिए लिखा गया है</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names a file twice</source>
            <translation>इसमें एक फ़ाइल का नाम दो बार है</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>it names no files, or too many</source>
            <translation>इसमें किसी फ़ाइल का नाम नहीं है, या बहुत ज़्यादा नाम हैं</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it stores numbers in a way (type {0}) that is not known here</source>
            <translation>यह संख्याएँ ऐसे ढंग (प्रकार {0}) से रखता है जो यहाँ अनजान है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>it uses version {0} of the GGUF format</source>
            <translation>यह GGUF फ़ॉर्मैट का संस्करण {0} इस्तेमाल करता है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>it uses {0} of {1} experts</source>
            <translation>यह {1} में से {0} एक्सपर्ट इस्तेमाल करता है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>it was written by another version of Harmonium</source>
            <translation>यह Harmonium के दूसरे संस्करण से लिखा गया है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>its "head" is none of its messages</source>
            <translation>इसका “head” इसके किसी संदेश से मेल नहीं खाता</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is not a number</source>
            <translation>इसका अलाइनमेंट संख्या नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its alignment is {0}</source>
            <translation>इसका अलाइनमेंट {0} है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>its answers are nested too deep</source>
            <translation>इसके जवाबों की नेस्टिंग बहुत गहरी है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header announces {0} tensors and {1} keys</source>
            <translation>इसका हेडर {0} टेंसर और {1} की बताता है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header holds a text of {0} bytes</source>
            <translation>इसके हेडर में {0} बाइट का टेक्स्ट है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its header is larger than 256 MB</source>
            <translation>इसका हेडर 256 MB से बड़ा है</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest cannot be read</source>
            <translation>इसका मैनिफ़ेस्ट पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its manifest is too long</source>
            <translation>इसका मैनिफ़ेस्ट बहुत लंबा है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of unknown type {0}</source>
            <translation>इसके मेटाडेटा में अनजान प्रकार {0} की सूची है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a list of {0} items</source>
            <translation>इसके मेटाडेटा में {0} आइटम की सूची है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its metadata holds a value of unknown type {0}</source>
            <translation>इसके मेटाडेटा में अनजान प्रकार {0} का मान है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its rope.dimension_count is {0}</source>
            <translation>इसका rope.dimension_count {0} है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its table of characters is not a list</source>
            <translation>इसकी अक्षरों की तालिका सूची नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>its tensors do not lie one after the other</source>
            <translation>इसके टेंसर एक के बाद एक नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>its version is none</source>
            <translation>इसका संस्करण मान्य नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a byte token that names no byte</source>
            <translation>इसकी शब्दावली में ऐसा बाइट टोकन है जो किसी बाइट का नाम नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary holds a token twice</source>
            <translation>इसकी शब्दावली में एक टोकन दो बार है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary is not a list of texts</source>
            <translation>इसकी शब्दावली टेक्स्ट की सूची नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its vocabulary lacks a token for byte {0}</source>
            <translation>इसकी शब्दावली में बाइट {0} का टोकन नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share an embedding_length of {1}</source>
            <translation>इसके {0} हेड {1} का embedding_length साझा नहीं कर सकते</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} heads cannot share {1} key heads</source>
            <translation>इसके {0} हेड {1} की-हेड साझा नहीं कर सकते</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of something else than numbers</source>
            <translation>इसका {0} ऐसी सूची है जिसमें संख्याएँ नहीं हैं</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list of the wrong type</source>
            <translation>इसका {0} ग़लत प्रकार की सूची है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is a list with impossible numbers</source>
            <translation>इसका {0} असंभव संख्याओं वाली सूची है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is no token of its vocabulary</source>
            <translation>इसका {0} इसकी शब्दावली का टोकन नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not a small positive number</source>
            <translation>इसका {0} छोटी धनात्मक संख्या नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is not given</source>
            <translation>इसका {0} नहीं दिया गया है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is shorter than its vocabulary</source>
            <translation>इसका {0} इसकी शब्दावली से छोटा है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>its {0} is {1}</source>
            <translation>इसका {0} {1} है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/jan.py" />
            <source>line {0}: {1}</source>
            <translation>पंक्ति {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>one of its files is for a system that nobody knows</source>
            <translation>इसकी कोई फ़ाइल अनजान सिस्टम के लिए है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_rules.py" />
            <source>one of its matrices is stored as {0}</source>
            <translation>इसका एक मैट्रिक्स {0} के रूप में रखा है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has an impossible shape</source>
            <translation>इसके किसी टेंसर का आकार असंभव है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>one of its tensors has {0} dimensions</source>
            <translation>इसके किसी टेंसर के {0} आयाम हैं</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>page {0}</source>
            <translation>पृष्ठ {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdf.py" />
            <location filename="../../app/documents/reading.py" />
            <source>pages {0}–{1}</source>
            <translation>पृष्ठ {0}–{1}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/ooxml.py" />
            <source>part {0}</source>
            <translation>भाग {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet Sheet {0}</source>
            <translation>शीट {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/spreadsheet.py" />
            <source>sheet {0}</source>
            <translation>शीट {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>slide {0}</source>
            <translation>स्लाइड {0}</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/slides.py" />
            <source>slides {0} to {1}</source>
            <translation>स्लाइड {0} से {1}</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/gpt4all.py" />
            <source>something stands behind its end</source>
            <translation>इसके अंत के बाद भी कुछ है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>the file</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the flavour of one of its files is none</source>
            <translation>इसकी एक फ़ाइल का संस्करण-प्रकार मान्य नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the hash of one of its files is none</source>
            <translation>इसकी किसी फ़ाइल का SHA-256 हैश मान्य नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the id of a message is not a whole number</source>
            <translation>किसी संदेश का id पूर्णांक नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>the messages form a circle</source>
            <translation>संदेश एक चक्र बनाते हैं</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name of one of its files is none</source>
            <translation>इसकी किसी फ़ाइल का नाम मान्य नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the name or the origin of the pack is none</source>
            <translation>पैक का नाम या स्रोत मान्य नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>the parent of message {0} does not stand before it</source>
            <translation>संदेश {0} का पैरेंट उससे पहले नहीं है</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/reading.py" />
            <source>the rest</source>
            <translation>बाक़ी हिस्सा</translation>
        </message>
        <message>
            <location filename="../../app/updates/manifest.py" />
            <source>the size of one of its files cannot be</source>
            <translation>इसकी किसी फ़ाइल का आकार असंभव है</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>the standard input</source>
            <translation>स्टैंडर्ड इनपुट</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/harmonium_json.py" />
            <source>two of its messages have the id {0}</source>
            <translation>इसके दो संदेशों का id {0} है</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf_format.py" />
            <source>two of its tensors have the same name</source>
            <translation>इसके दो टेंसर का नाम एक ही है</translation>
        </message>
        <message>
            <location filename="../../app/core/messages.py" />
            <source>unknown part type {0}</source>
            <translation>भाग का अनजान प्रकार {0}</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <location filename="../../app/documents/indexer.py" />
            <location filename="../../app/documents/readers/source.py" />
            <location filename="../../app/hub/catalog.py" />
            <location filename="../../app/updates/archive.py" />
            <source>unknown reason</source>
            <translation>कारण अज्ञात</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} began with the whole file where a part was asked for: it is asked again.</source>
            <translation>{0} ने हिस्सा माँगने पर पूरी फ़ाइल भेजनी शुरू की: फिर से माँगा जा रहा है।</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} belongs to another profile, or is damaged; it was left untouched. Put the one that belongs here in its place, or a backup of it.</source>
            <translation>{0} दूसरी प्रोफ़ाइल का है, या ख़राब है; इसे छुआ नहीं गया। इसकी जगह वही रखें जो यहाँ का है, या उसका बैकअप।</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} can only be read: its folder or disk is write-protected. Make it writable, or choose another folder with --data-dir.</source>
            <translation>{0} को केवल पढ़ा जा सकता है: इसका फ़ोल्डर या डिस्क लिखने से सुरक्षित है। इसे लिखने योग्य बनाएँ, या --data-dir से दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} cannot be linked into the models folder, which lies on another disk or may not share it: import it as a copy or in place.</source>
            <translation>{0} को मॉडल के फ़ोल्डर में लिंक नहीं किया जा सकता, जो दूसरी डिस्क पर है या इसे साझा नहीं कर सकता: इसे कॉपी के रूप में या जहाँ है वहीं से इंपोर्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be opened ({1}): check that it is there and that you may read it.</source>
            <translation>{0} को खोला नहीं जा सकता ({1}): जाँचें कि यह अपनी जगह पर है और आपको इसे पढ़ने की अनुमति है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} cannot be opened ({1}): make it readable for you.</source>
            <translation>{0} को खोला नहीं जा सकता ({1}): ख़ुद को इसे पढ़ने की अनुमति दें।</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} cannot be opened or written. Check that its folder exists and is yours to write, or choose another one with --data-dir.</source>
            <translation>{0} को खोला या लिखा नहीं जा सकता। देखें कि इसका फ़ोल्डर मौजूद है और आपको उसमें लिखने की अनुमति है, या --data-dir से दूसरा चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <source>{0} cannot be opened: {1}, the file with its keys, is gone, or the conversations are damaged. Nothing was changed. Put both files back from a copy of the profile folder.</source>
            <translation>{0} नहीं खोला जा सकता: इसकी कुंजियों की फ़ाइल {1} नहीं रही, या बातचीत ख़राब हैं। कुछ भी बदला नहीं गया। प्रोफ़ाइल फ़ोल्डर की किसी कॉपी से दोनों फ़ाइलें वापस रखें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} cannot be put into the trash ({1}): check that you may write to its folder.</source>
            <translation>{0} को ट्रैश में नहीं डाला जा सकता ({1}): जाँचें कि आपको इसके फ़ोल्डर में लिखने की अनुमति है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} cannot be reached: check the network and the proxy.</source>
            <translation>{0} तक नहीं पहुँचा जा सकता: नेटवर्क और प्रॉक्सी जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be read ({1}): check its path and rights.</source>
            <translation>{0} को पढ़ा नहीं जा सकता ({1}): इसका पाथ और अनुमतियाँ जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} cannot be read ({1}): check its path.</source>
            <translation>{0} को पढ़ा नहीं जा सकता ({1}): इसका पाथ जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} cannot be read ({1}): check the disk it lies on.</source>
            <translation>{0} को पढ़ा नहीं जा सकता ({1}): यह जिस डिस्क पर है उसे जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read ({1}): check where it lies.</source>
            <translation>{0} को पढ़ा नहीं जा सकता ({1}): जाँचें कि यह कहाँ रखा है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} cannot be read ({1}): copy it to another disk and add it again.</source>
            <translation>{0} को पढ़ा नहीं जा सकता ({1}): इसे दूसरी डिस्क पर कॉपी करें और फिर से जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <location filename="../../app/hub/verification.py" />
            <location filename="../../app/updates/archive.py" />
            <source>{0} cannot be read to its end ({1}): check the disk it lies on.</source>
            <translation>{0} को अंत तक पढ़ा नहीं जा सकता ({1}): यह जिस डिस्क पर है उसे जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} cannot be used ({1}): it is damaged, or another version of Harmonium is needed.</source>
            <translation>{0} इस्तेमाल नहीं हो सकता ({1}): यह ख़राब है, या Harmonium का दूसरा संस्करण चाहिए।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded because {1} is missing. Install it, or install Harmonium again.</source>
            <translation>{0} लोड नहीं हो सका क्योंकि {1} नहीं है। उसे इंस्टॉल करें, या Harmonium फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} could not be loaded: it is damaged or not a model that llama.cpp reads. Download or copy it again.</source>
            <translation>{0} लोड नहीं हो सका: यह ख़राब है या ऐसा मॉडल नहीं है जिसे llama.cpp पढ़ता हो। इसे फिर से डाउनलोड या कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/diagnosis.py" />
            <source>{0} could not be loaded: {1}. Update the driver of the graphics card, or install Harmonium again.</source>
            <translation>{0} लोड नहीं हो सका: {1}। ग्राफ़िक्स कार्ड का ड्राइवर अपडेट करें, या Harmonium फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): choose another place for it.</source>
            <translation>{0} लिखा नहीं जा सका ({1}): इसके लिए दूसरी जगह चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): close what may have it open, see whether you may write there, and try again.</source>
            <translation>{0} लिखा नहीं जा सका ({1}): जो इसे खोले हो सकता है उसे बंद करें, देखें कि आप वहाँ लिख सकते हैं या नहीं, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} could not be written ({1}): free some space and try again.</source>
            <translation>{0} लिखा नहीं जा सका ({1}): कुछ जगह ख़ाली करके फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} declares a document type of its own, which no document needs and bombs are made of: it is not read.</source>
            <translation>{0} अपना अलग दस्तावेज़ टाइप घोषित करता है, जिसकी किसी दस्तावेज़ को ज़रूरत नहीं और जिससे मेमोरी भरने वाले बम बनते हैं: इसे नहीं पढ़ा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} does not answer: check the network.</source>
            <translation>{0} जवाब नहीं दे रहा: नेटवर्क जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} does not have the hash that it should have, so it is damaged or another file: download or copy it again.</source>
            <translation>{0} का SHA-256 हैश वह नहीं है जो होना चाहिए, यानी यह ख़राब है या दूसरी फ़ाइल है: इसे फिर से डाउनलोड या कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} does not say what it is made of, so it is no book or a damaged one: get it again from where it came from.</source>
            <translation>{0} यह नहीं बताता कि इसमें क्या-क्या है, यानी यह किताब नहीं है या ख़राब है: इसे वहीं से फिर लें जहाँ से यह आया था।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} does not say what model it is: choose another file.</source>
            <translation>{0} यह नहीं बताता कि कौन-सा मॉडल है: दूसरी फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has a fault of its own: try again later.</source>
            <translation>{0} में अपनी कोई गड़बड़ है: बाद में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} has a part of more than {1} MB: split it.</source>
            <translation>{0} का एक भाग {1} MB से बड़ा है: इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/mail.py" />
            <source>{0} has messages in messages without end, which no mail has: it is not read.</source>
            <translation>{0} में संदेश के भीतर संदेश अंतहीन हैं, जैसा किसी मेल में नहीं होता: इसे नहीं पढ़ा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no GGUF model with a hash: choose another repository.</source>
            <translation>{0} में SHA-256 हैश वाला कोई GGUF मॉडल नहीं है: दूसरी रिपॉज़िटरी चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <location filename="../../app/hub/network.py" />
            <source>{0} has no certificate that this computer trusts: sign in to this network if it wants that, or add its certificate authority in the settings.</source>
            <translation>{0} के पास ऐसा सर्टिफ़िकेट नहीं है जिस पर यह कंप्यूटर भरोसा करे: यह नेटवर्क माँगे तो उसमें साइन इन करें, या सेटिंग में उसकी सर्टिफ़िकेट अथॉरिटी जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/slides.py" />
            <source>{0} has no list of slides, so it is no presentation or a damaged one: open it in PowerPoint or Impress and save it again.</source>
            <translation>{0} में स्लाइडों की सूची नहीं है, यानी यह प्रेज़ेंटेशन नहीं है या ख़राब है: इसे PowerPoint या Impress में खोलें और फिर से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model file named {1} with a hash: look at its page, or choose another repository.</source>
            <translation>{0} में {1} नाम की SHA-256 हैश वाली कोई मॉडल फ़ाइल नहीं है: उसका पेज देखें, या दूसरी रिपॉज़िटरी चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2} ….</source>
            <translation>{0} में {1} मॉडल नहीं है: इसमें {2} … हैं।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has no model {1}: it has {2}.</source>
            <translation>{0} में {1} मॉडल नहीं है: इसमें {2} हैं।</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} has no such file (it answers {1}): check the address, or ask who looks after it.</source>
            <translation>{0} पर ऐसी कोई फ़ाइल नहीं है (जवाब: {1}): पता जाँचें, या सर्वर की देखभाल करने वाले से पूछें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/opendocument.py" />
            <source>{0} has no text part, so it is damaged: open it in LibreOffice and save it again.</source>
            <translation>{0} में टेक्स्ट वाला भाग नहीं है, यानी यह ख़राब है: इसे LibreOffice में खोलें और फिर से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/word.py" />
            <source>{0} has no text part, so it is no Word document or a damaged one: open it in a word processor and save it again.</source>
            <translation>{0} में टेक्स्ट वाला भाग नहीं है, यानी यह Word दस्तावेज़ नहीं है या ख़राब है: इसे किसी वर्ड प्रोसेसर में खोलें और फिर से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has nothing for this computer ({1}): get the pack that belongs to it.</source>
            <translation>{0} में इस कंप्यूटर ({1}) के लिए कुछ नहीं है: इस कंप्यूटर वाला पैक लें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} has other parts than when it was checked: import it again if that is meant.</source>
            <translation>{0} के भाग वे नहीं हैं जो जाँच के समय थे: यह जान-बूझकर हो तो इसे फिर से इंपोर्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1} …): name one of them, such as {2}:{3}.</source>
            <translation>{0} में कई मॉडल हैं ({1} …): इनमें से एक बताएँ, जैसे {2}:{3}।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} has several models ({1}): name one of them, such as {2}:{3}.</source>
            <translation>{0} में कई मॉडल हैं ({1}): इनमें से एक बताएँ, जैसे {2}:{3}।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} has too many requests to answer: try again in a few minutes.</source>
            <translation>{0} के पास बहुत ज़्यादा अनुरोध हैं: कुछ मिनट में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} has version {1} of the pack, which is older than the one that there is, {2}: remove that one first if you want the older one.</source>
            <translation>{0} में पैक का संस्करण {1} है, जो मौजूद संस्करण {2} से पुराना है: पुराना चाहिए तो पहले मौजूद को हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} has {1} parts, and one hash cannot stand for them: put the manifest of the model beside it instead.</source>
            <translation>{0} के {1} भाग हैं, और एक SHA-256 हैश सबके लिए काफ़ी नहीं: इसके बजाय मॉडल का मैनिफ़ेस्ट इसके साथ रखें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} holds more than {1} parts, which no document does: it is not read.</source>
            <translation>{0} में {1} से ज़्यादा भाग हैं, जैसा किसी दस्तावेज़ में नहीं होता: इसे नहीं पढ़ा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} holds notes for making models smaller, not a model.</source>
            <translation>{0} में मॉडल छोटे करने की जानकारी है, मॉडल नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/archive.py" />
            <source>{0} holds too many files to look through: choose the folder that has only the conversations.</source>
            <translation>{0} में देखने के लिए बहुत ज़्यादा फ़ाइलें हैं: वह फ़ोल्डर चुनें जिसमें केवल बातचीत हों।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/chatgpt.py" />
            <source>{0} in “{1}”</source>
            <translation>“{1}” में {0}</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a LoRA adapter, not a model of its own.</source>
            <translation>{0} एक LoRA एडैप्टर है, अपने आप में मॉडल नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a Word document of the kind before 2007: open it in Word or LibreOffice, save it as .docx and add that.</source>
            <translation>{0} 2007 से पहले के प्रकार का Word दस्तावेज़ है: इसे Word या LibreOffice में खोलें, .docx के रूप में सहेजें और उसे जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} is a database of another program; it was left untouched. Move it elsewhere, or choose another folder with --data-dir.</source>
            <translation>{0} किसी दूसरे प्रोग्राम का डेटाबेस है; इसे छुआ नहीं गया। इसे कहीं और ले जाएँ, या --data-dir से दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a device or a pipe, not a model: name a .gguf file.</source>
            <translation>{0} एक डिवाइस या पाइप है, मॉडल नहीं: कोई .gguf फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a document of Apple's office programs: export it as PDF and add that.</source>
            <translation>{0} Apple के ऑफ़िस प्रोग्रामों का दस्तावेज़ है: इसे PDF के रूप में एक्सपोर्ट करें और उसे जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a file of an older office program or is damaged: save it as PDF and add that.</source>
            <translation>{0} किसी पुराने ऑफ़िस प्रोग्राम की फ़ाइल है या ख़राब है: इसे PDF के रूप में सहेजें और उसे जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is a file: choose a folder.</source>
            <translation>{0} एक फ़ाइल है: कोई फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a folder, not a model: name the .gguf file in it.</source>
            <translation>{0} एक फ़ोल्डर है, मॉडल नहीं: उसके अंदर की .gguf फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is a folder: add it as a folder.</source>
            <translation>{0} फ़ोल्डर है: इसे फ़ोल्डर के रूप में जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/core/files.py" />
            <source>{0} is a folder: name a file in it.</source>
            <translation>{0} एक फ़ोल्डर है: उसके अंदर की कोई फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} is a kind of model that this version cannot run.</source>
            <translation>{0} ऐसे प्रकार का मॉडल है जिसे यह संस्करण नहीं चला सकता।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/letters.py" />
            <source>{0} is a message of more than {1} MB: save its attachments as files and add those.</source>
            <translation>{0} {1} MB से बड़ा संदेश है: इसके अटैचमेंट फ़ाइलों के रूप में सहेजें और उन्हें जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is a model of a kind ({1}) that this version of Harmonium cannot run: a newer one may.</source>
            <translation>{0} ऐसे प्रकार ({1}) का मॉडल है जिसे Harmonium का यह संस्करण नहीं चला सकता: शायद कोई नया संस्करण चला सके।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is a pack and no update: add it as a pack.</source>
            <translation>{0} पैक है, अपडेट नहीं: इसे पैक के रूप में जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a picture or a film: only text can be read. Save a scan as PDF and add that.</source>
            <translation>{0} चित्र या वीडियो है: केवल टेक्स्ट पढ़ा जा सकता है। स्कैन को PDF के रूप में सहेजें और उसे जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is a presentation of the kind before 2007: open it in PowerPoint or LibreOffice, save it as .pptx and add that.</source>
            <translation>{0} 2007 से पहले के प्रकार का प्रेज़ेंटेशन है: इसे PowerPoint या LibreOffice में खोलें, .pptx के रूप में सहेजें और उसे जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is a web page of more than {1} MB: split it.</source>
            <translation>{0} {1} MB से बड़ा वेब पेज है: इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is an adapter for models of another kind ({1}), not for this one ({2}).</source>
            <translation>{0} दूसरे प्रकार ({1}) के मॉडल का एडैप्टर है, इसका ({2}) नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is an archive: unpack it and add the files in it.</source>
            <translation>{0} आर्काइव है: इसे अनपैक करें और इसकी फ़ाइलें जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is an update and no pack: install it as an update.</source>
            <translation>{0} अपडेट है, पैक नहीं: इसे अपडेट के रूप में इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} is being downloaded by another window or command of Harmonium: wait for it, or end it there.</source>
            <translation>Harmonium की दूसरी विंडो या कमांड {0} डाउनलोड कर रही है: उसका इंतज़ार करें, या उसे वहीं बंद करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is busy (status {1}): it is asked again.</source>
            <translation>{0} व्यस्त है (स्टेटस {1}): फिर से पूछा जा रहा है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (a part of it is not the XML it should be): get it again from where it came from.</source>
            <translation>{0} ख़राब है (इसका एक भाग वैसा XML नहीं है जैसा होना चाहिए): इसे वहीं से फिर लें जहाँ से यह आया था।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (cells lie where no sheet has any): open it in a spreadsheet program and save it again.</source>
            <translation>{0} ख़राब है (सेल ऐसी जगह हैं जहाँ किसी शीट में नहीं होते): इसे किसी स्प्रेडशीट प्रोग्राम में खोलें और फिर से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (it does not begin as its format does): get it again from where it came from.</source>
            <translation>{0} ख़राब है (इसकी शुरुआत इसके फ़ॉर्मैट जैसी नहीं है): इसे वहीं से फिर लें जहाँ से यह आया था।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/sheets.py" />
            <source>{0} is damaged (its list of sheets cannot be read): open it in a spreadsheet program and save it again.</source>
            <translation>{0} ख़राब है (इसकी शीटों की सूची पढ़ी नहीं जा सकती): इसे किसी स्प्रेडशीट प्रोग्राम में खोलें और फिर से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its part “{1}” cannot be unpacked): get it again from where it came from.</source>
            <translation>{0} ख़राब है (इसका भाग “{1}” अनपैक नहीं हो सकता): इसे वहीं से फिर लें जहाँ से यह आया था।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is damaged (its table of contents cannot be read): get it again from where it came from.</source>
            <translation>{0} ख़राब है (इसकी विषय-सूची पढ़ी नहीं जा सकती): इसे वहीं से फिर लें जहाँ से यह आया था।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/pdfium.py" />
            <source>{0} is damaged (no page of it can be found): get it again from where it came from.</source>
            <translation>{0} ख़राब है (इसका कोई पृष्ठ नहीं मिलता): इसे वहीं से फिर लें जहाँ से यह आया था।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is damaged (parts of it are missing): get it again from where it came from.</source>
            <translation>{0} ख़राब है (इसके कुछ भाग मौजूद नहीं हैं): इसे वहीं से फिर लें जहाँ से यह आया था।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} is damaged (reading it failed): get it again from where it came from.</source>
            <translation>{0} ख़राब है (इसे पढ़ा नहीं जा सका): इसे वहीं से फिर लें जहाँ से यह आया था।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is damaged ({1}): download or copy it again.</source>
            <translation>{0} ख़राब है ({1}): इसे फिर से डाउनलोड या कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is damaged and was not encrypted; it was left untouched. Put a backup in its place.</source>
            <translation>{0} ख़राब है और एन्क्रिप्ट नहीं किया गया; इसे छुआ नहीं गया। इसकी जगह बैकअप रखें।</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged or not a Harmonium database; it was left untouched. Move it elsewhere to start afresh, or put a backup in its place.</source>
            <translation>{0} ख़राब है या Harmonium का डेटाबेस नहीं है; इसे छुआ नहीं गया। नए सिरे से शुरू करने के लिए इसे कहीं और ले जाएँ, या इसकी जगह बैकअप रखें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is damaged, so the models folder stays where it is: download or import that model again, or remove it.</source>
            <translation>{0} ख़राब है, इसलिए मॉडल का फ़ोल्डर जहाँ है वहीं रहेगा: उस मॉडल को फिर से डाउनलोड या इंपोर्ट करें, या हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/msg.py" />
            <source>{0} is damaged: open it in Outlook and save it again.</source>
            <translation>{0} ख़राब है: इसे Outlook में खोलें और फिर से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/opening.py" />
            <location filename="../../app/store/database.py" />
            <source>{0} is damaged; it was left untouched. What can be read of it can be saved: `harmonium profile repair`, or restore a backup.</source>
            <translation>{0} ख़राब है; इसे छुआ नहीं गया। इसमें से जो पढ़ा जा सकता है, उसे `harmonium profile repair` से बचाया जा सकता है, या बैकअप वापस लाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is empty: nothing can be read of it.</source>
            <translation>{0} ख़ाली है: इसमें पढ़ने को कुछ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is encrypted, and nothing was given that opens it. Give its passphrase or its recovery code.</source>
            <translation>{0} एन्क्रिप्टेड है, और इसे खोलने के लिए कुछ नहीं दिया गया। इसका पासफ़्रेज़ या रिकवरी कोड दें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <location filename="../../app/documents/readers/opendocument.py" />
            <location filename="../../app/documents/readers/pdfium.py" />
            <location filename="../../app/documents/readers/sheets.py" />
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is encrypted: save it without a password and add it again.</source>
            <translation>{0} एन्क्रिप्टेड है: इसे बिना पासवर्ड के सहेजें और फिर से जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is for Harmonium {1} or later, and this is {2}: update Harmonium first.</source>
            <translation>{0} Harmonium {1} या उसके बाद के लिए है, और यह {2} है: पहले Harmonium अपडेट करें।</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is gone: it was erased or moved away while Harmonium had it open. Close all windows and commands of Harmonium and start again.</source>
            <translation>{0} नहीं रही: Harmonium में खुली होने के दौरान यह मिटा दी गई या कहीं और ले जाई गई। Harmonium की सभी विंडो और कमांड बंद करें और फिर से शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../app/services/document_collections.py" />
            <source>{0} is gone: look where the file is now and add it again.</source>
            <translation>{0} अब वहाँ नहीं है: देखें कि फ़ाइल अब कहाँ है और उसे फिर से जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is in a form that only Ollama can run: get the model from its catalogue entry here instead.</source>
            <translation>{0} ऐसे रूप में है जिसे केवल Ollama चला सकता है: इसके बजाय यह मॉडल यहाँ के कैटलॉग से पाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/importing.py" />
            <source>{0} is in parts, which cannot be used where they lie: import it as a copy.</source>
            <translation>{0} कई भागों में है, जिन्हें जहाँ हैं वहीं से इस्तेमाल नहीं किया जा सकता: इसे कॉपी के रूप में इंपोर्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is incomplete, its end is missing: download or copy it again.</source>
            <translation>{0} अधूरा है, इसका आख़िरी हिस्सा नहीं है: इसे फिर से डाउनलोड या कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/rtf.py" />
            <source>{0} is larger than {1} MB, most of it pictures: save it as .docx.</source>
            <translation>{0} {1} MB से बड़ा है, ज़्यादातर चित्रों के कारण: इसे .docx के रूप में सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is larger than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0} {1} MB से बड़ा है, जो एक फ़ाइल पढ़ने की अधिकतम सीमा है: इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/packs.py" />
            <source>{0} is made for another version of Harmonium ({1}): get the pack that belongs to this one.</source>
            <translation>{0} Harmonium के दूसरे संस्करण ({1}) के लिए बना है: इस संस्करण वाला पैक लें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/installed.py" />
            <source>{0} is missing: put all parts of the model into one folder.</source>
            <translation>{0} नहीं मिला: मॉडल के सभी भाग एक ही फ़ोल्डर में रखें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is nested more than {1} levels deep, which no document is: it is not read.</source>
            <translation>{0} {1} से ज़्यादा स्तरों तक नेस्ट किया गया है, जैसा किसी दस्तावेज़ में नहीं होता: इसे नहीं पढ़ा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/html.py" />
            <source>{0} is nested more than {1} levels deep, which no page is: it is not read.</source>
            <translation>{0} {1} से ज़्यादा स्तरों तक नेस्ट किया गया है, जैसा किसी पेज में नहीं होता: इसे नहीं पढ़ा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} is no LoRA adapter: choose a GGUF file that is one.</source>
            <translation>{0} LoRA एडैप्टर नहीं है: ऐसी GGUF फ़ाइल चुनें जो LoRA एडैप्टर हो।</translation>
        </message>
        <message>
            <location filename="../../app/store/transfer/importing.py" />
            <source>{0} is no file: choose a file or a folder.</source>
            <translation>{0} फ़ाइल नहीं है: कोई फ़ाइल या फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/core/private_files.py" />
            <source>{0} is no folder of yours, but a link, a file or somebody else's: move it away and try again.</source>
            <translation>{0} आपका फ़ोल्डर नहीं है, बल्कि कोई लिंक, फ़ाइल या किसी और का है: इसे हटाकर फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is no longer at {1}: choose another model.</source>
            <translation>{0} अब {1} पर नहीं है: दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/trash.py" />
            <source>{0} is no longer in the trash.</source>
            <translation>{0} अब ट्रैश में नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/manifests.py" />
            <source>{0} is no manifest of a model: copy it again, or take it away to import the model without it.</source>
            <translation>{0} किसी मॉडल का मैनिफ़ेस्ट नहीं है: इसे फिर से कॉपी करें, या मॉडल को इसके बिना इंपोर्ट करने के लिए हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/engine/embedder.py" />
            <source>{0} is no model that Harmonium can search with: choose an embedding model in the GGUF format.</source>
            <translation>{0} ऐसा मॉडल नहीं है जिससे Harmonium खोज सके: GGUF फ़ॉर्मैट का एम्बेडिंग मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is no name that a file can have: rename it.</source>
            <translation>{0} ऐसा नाम नहीं है जो किसी फ़ाइल का हो सके: इसे बदलें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/remote.py" />
            <source>{0} is no repository: write it as OWNER/NAME.</source>
            <translation>{0} रिपॉज़िटरी नहीं है: इसे OWNER/NAME के रूप में लिखें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is no update and no pack for Harmonium: choose a file whose name ends in .harmonium-update.</source>
            <translation>{0} न Harmonium का अपडेट है न पैक: ऐसी फ़ाइल चुनें जिसका नाम .harmonium-update पर ख़त्म होता हो।</translation>
        </message>
        <message>
            <location filename="../../app/core/secrets.py" />
            <source>{0} is not UTF-8 text: name a file with {1}.</source>
            <translation>{0} UTF-8 टेक्स्ट नहीं है: {1} से कोई फ़ाइल बताएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not a GGUF model: choose a file that is one.</source>
            <translation>{0} GGUF मॉडल नहीं है: सही फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/detect.py" />
            <source>{0} is not a document that can be read: save it as PDF or as text and add that.</source>
            <translation>{0} ऐसा दस्तावेज़ नहीं है जिसे पढ़ा जा सके: इसे PDF या टेक्स्ट के रूप में सहेजें और उसे जोड़ें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} is not a file but a device or a pipe: choose a file.</source>
            <translation>{0} फ़ाइल नहीं, कोई डिवाइस या पाइप है: कोई फ़ाइल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/library.py" />
            <source>{0} is not among the models of Harmonium, so there is nothing to remove. The file itself was left alone.</source>
            <translation>{0} Harmonium के मॉडलों में नहीं है, इसलिए हटाने को कुछ नहीं है। फ़ाइल को छुआ नहीं गया।</translation>
        </message>
        <message>
            <location filename="../../app/store/conversion.py" />
            <source>{0} is not an unencrypted database: there is nothing to encrypt.</source>
            <translation>{0} बिना एन्क्रिप्शन वाला डेटाबेस नहीं है: एन्क्रिप्ट करने को कुछ नहीं है।</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} is not empty: choose an empty folder, or a new one.</source>
            <translation>{0} ख़ाली नहीं है: कोई ख़ाली या नया फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/database.py" />
            <source>{0} is not encrypted, although it should be in this profile; it was left untouched. Put the encrypted one back in its place, or encrypt this one.</source>
            <translation>{0} एन्क्रिप्टेड नहीं है, जबकि इस प्रोफ़ाइल में होना चाहिए; इसे छुआ नहीं गया। इसकी जगह एन्क्रिप्टेड वाला वापस रखें, या इसे एन्क्रिप्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/segment.py" />
            <source>{0} is not open to everyone: accept its terms on its page at the hub, save an access token, and try again.</source>
            <translation>{0} सबके लिए खुला नहीं है: हब पर इसके पेज पर शर्तें स्वीकार करें, एक्सेस टोकन सहेजें, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not part {1} of {2}, though its name says so: give all parts their original names.</source>
            <translation>{0} {2} में से भाग {1} नहीं है, हालाँकि नाम यही कहता है: सभी भागों को उनके मूल नाम दें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/request.py" />
            <source>{0} is not pinned to a commit and a hash, so nobody could tell whether the right file arrived: choose another repository.</source>
            <translation>{0} किसी कमिट और SHA-256 हैश से बँधा नहीं है, इसलिए यह पता नहीं चल सकेगा कि सही फ़ाइल आई या नहीं: दूसरी रिपॉज़िटरी चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is not signed by anyone whom Harmonium trusts, so nothing of it is used: get it from where you got Harmonium.</source>
            <translation>{0} पर ऐसे किसी के हस्ताक्षर नहीं हैं जिस पर Harmonium भरोसा करे, इसलिए इसका कुछ भी इस्तेमाल नहीं होता: इसे वहीं से लें जहाँ से Harmonium लिया था।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is not the first part of its model: choose part 1 of {1}.</source>
            <translation>{0} अपने मॉडल का पहला भाग नहीं है: {1} में से भाग 1 चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/indexer.py" />
            <source>{0} is not there any more, or its disk is not connected: bring it back, or remove it from the list.</source>
            <translation>{0} अब वहाँ नहीं है, या इसकी डिस्क जुड़ी नहीं है: इसे वापस लाएँ, या सूची से हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is not what it was when it was checked, so it was not copied: verify it, then download or import it again.</source>
            <translation>{0} वैसा नहीं है जैसा जाँच के समय था, इसलिए कॉपी नहीं किया गया: इसे जाँचें, फिर दोबारा डाउनलोड या इंपोर्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} is not what it was when it was checked: it is damaged or was exchanged. Download or copy it again, or import it anew if the change is meant.</source>
            <translation>{0} वैसा नहीं है जैसा जाँच के समय था: यह ख़राब है या बदल दिया गया है। इसे फिर से डाउनलोड या कॉपी करें, या बदलाव जान-बूझकर हो तो नए सिरे से इंपोर्ट करें।</translation>
        </message>
        <message>
            <location filename="../../app/updates/archive.py" />
            <source>{0} is not what was signed: it is damaged or was changed. Get it again.</source>
            <translation>{0} वह नहीं है जिस पर हस्ताक्षर हुए थे: यह ख़राब है या बदला गया है। इसे फिर से लें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is one of {1} parts but is not named like one: give all parts their original names (…-00001-of-{2}.gguf).</source>
            <translation>{0} {1} भागों में से एक है, पर इसका नाम वैसा नहीं है: सभी भागों को उनके मूल नाम दें (…-00001-of-{2}.gguf)।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/epub.py" />
            <source>{0} is protected against copying (DRM), so only the shop's own program can read it.</source>
            <translation>{0} कॉपी होने से सुरक्षित है (DRM), इसलिए इसे केवल दुकान का अपना प्रोग्राम पढ़ सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} is signed but cannot be used ({1}): tell whoever gave it to you.</source>
            <translation>{0} पर हस्ताक्षर हैं, पर यह इस्तेमाल नहीं हो सकता ({1}): जिसने आपको यह दिया, उसे बताएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is the image part of another model: choose the model itself.</source>
            <translation>{0} किसी दूसरे मॉडल का चित्र वाला भाग है: ख़ुद मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/exporting.py" />
            <source>{0} is there already: choose another folder, or remove it.</source>
            <translation>{0} वहाँ पहले से है: दूसरा फ़ोल्डर चुनें, या इसे हटाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/gguf.py" />
            <source>{0} is {1} bytes long, no model: download or copy it again.</source>
            <translation>{0} {1} बाइट की है, यह मॉडल नहीं है: इसे फिर से डाउनलोड या कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/adapters.py" />
            <source>{0} lacks some of its matrices: download or copy it again.</source>
            <translation>{0} में कुछ मैट्रिक्स नहीं हैं: इसे फिर से डाउनलोड या कॉपी करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} lies in the models folder or around it: choose a folder elsewhere.</source>
            <translation>{0} मॉडल के फ़ोल्डर के अंदर है या उसे समेटे हुए है: कहीं और कोई फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/runtime.py" />
            <source>{0} needs about {1} GB of memory, but this computer has {2} GB. Choose a smaller model.</source>
            <translation>{0} के लिए लगभग {1} GB मेमोरी चाहिए, पर इस कंप्यूटर में {2} GB है। छोटा मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} needs more than {1} MB of memory to be read: split it.</source>
            <translation>{0} को पढ़ने के लिए {1} MB से ज़्यादा मेमोरी चाहिए: इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/download/queue.py" />
            <source>{0} needs {1} GB on the disk, and {2} GB are free: free some space, or move the folder of models to another disk.</source>
            <translation>{0} के लिए डिस्क पर {1} GB चाहिए, और {2} GB ख़ाली हैं: कुछ जगह ख़ाली करें, या मॉडल का फ़ोल्डर दूसरी डिस्क पर ले जाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sends more than it said: ask who looks after it.</source>
            <translation>{0} बताए गए से ज़्यादा भेजता है: सर्वर की देखभाल करने वाले से पूछें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/network.py" />
            <source>{0} sends us to an address without encryption, which is refused: sign in to this network if it wants that.</source>
            <translation>{0} बिना एन्क्रिप्शन वाले पते पर भेज रहा है, जिसे ठुकरा दिया गया: यह नेटवर्क माँगे तो उसमें साइन इन करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/hub_session.py" />
            <source>{0} sends us to {1}, which is not asked: sign in to this network if it wants that, or check the endpoint.</source>
            <translation>{0} {1} पर भेज रहा है, जिससे नहीं पूछा जाता: यह नेटवर्क माँगे तो उसमें साइन इन करें, या हब का पता जाँचें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} sent only a part of the file: try again later.</source>
            <translation>{0} ने फ़ाइल का केवल एक हिस्सा भेजा: बाद में फिर कोशिश करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/intranet.py" />
            <source>{0} takes too long to answer: try again later, or ask who looks after it.</source>
            <translation>{0} जवाब देने में बहुत समय ले रहा है: बाद में फिर कोशिश करें, या उससे पूछें जो इसे सँभालता है।</translation>
        </message>
        <message>
            <location filename="../../app/documents/reading.py" />
            <source>{0} takes too long to open and was left: split it or save it anew.</source>
            <translation>{0} खुलने में बहुत समय लेता है, इसलिए छोड़ दिया गया: इसे बाँटें या नए सिरे से सहेजें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} MB, the most that is read of one file: split it.</source>
            <translation>{0} अनपैक होने पर {1} MB से बड़ा है, जो एक फ़ाइल पढ़ने की अधिकतम सीमा है: इसे बाँटें।</translation>
        </message>
        <message>
            <location filename="../../app/documents/readers/source.py" />
            <source>{0} unpacks to more than {1} times its size, as files do that are made to fill a memory: it is not read.</source>
            <translation>{0} अनपैक होने पर अपने आकार के {1} गुने से बड़ा है, जैसी मेमोरी भरने के लिए बनाई गई फ़ाइलें होती हैं: इसे नहीं पढ़ा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/updates/checking.py" />
            <source>{0} was exchanged since it was looked at: choose it again.</source>
            <translation>{0} देखे जाने के बाद बदल दिया गया: इसे फिर से चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/store/migrations.py" />
            <source>{0} was written by a newer version of Harmonium; it was left untouched. Install the newest version to open it.</source>
            <translation>{0} Harmonium के नए संस्करण से लिखा गया है; इसे छुआ नहीं गया। इसे खोलने के लिए सबसे नया संस्करण इंस्टॉल करें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/moving.py" />
            <source>{0} was written to while it was copied: wait until that has ended, and pause downloads.</source>
            <translation>कॉपी होते समय {0} में कुछ लिखा गया: उसके ख़त्म होने तक रुकें, और डाउनलोड को विराम दें।</translation>
        </message>
        <message>
            <location filename="../../app/hub/verification.py" />
            <source>{0} was written to while it was read: wait until that has ended.</source>
            <translation>पढ़े जाते समय {0} में कुछ लिखा गया: उसके ख़त्म होने तक रुकें।</translation>
        </message>
        <message>
            <location filename="../../app/engine/placement.py" />
            <source>{0} would have to hold {1} GB and has room for {2} GB. Choose fewer layers for it or a smaller context.</source>
            <translation>{0} को {1} GB रखना होगा और उसमें {2} GB की जगह है। उसके लिए कम लेयर या छोटा संदर्भ चुनें।</translation>
        </message>
    </context>
    <context>
        <name>ServerRows</name>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Fetch it</source>
            <translation>डाउनलोड करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>For organisations that keep updates on a server of their own. Harmonium looks there only when you click, and notes it under Connections.</source>
            <translation>उन संगठनों के लिए जो अपडेट अपने सर्वर पर रखते हैं। Harmonium वहाँ तभी देखता है जब आप क्लिक करते हैं, और इसे “कनेक्शन” में दर्ज करता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>From your own network</source>
            <translation>आपके अपने नेटवर्क से</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Harmonium {version} is there, {size}.</source>
            <translation>वहाँ Harmonium {version} है, {size}।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Intranet address</source>
            <translation>इंट्रानेट का पता</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>Look there now</source>
            <translation>अभी वहाँ देखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>That is no web address. One looks like https://example.org.</source>
            <translation>यह वेब पता नहीं है। पता https://example.org जैसा होता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/server_rows.py" />
            <source>There is no newer version for this computer.</source>
            <translation>इस कंप्यूटर के लिए कोई नया संस्करण नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../app/ui/settings/settings_dialog.py" />
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
    </context>
    <context>
        <name>SheetRows</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_rows.py" />
            <source>{0}: overview</source>
            <translation>{0}: अवलोकन</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Columns</source>
            <translation>कॉलम</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Rows</source>
            <translation>पंक्तियाँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Select all cells</source>
            <translation>सभी सेल चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Sheets</source>
            <translation>शीट</translation>
        </message>
        <message>
            <location filename="../../app/ui/viewer/sheet_view.py" />
            <source>Table of the document</source>
            <translation>दस्तावेज़ की तालिका</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>/ at the beginning</source>
            <translation>शुरू में /</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Choose several conversations</source>
            <translation>कई बातचीत चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
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
            <translation>चुनी हुई बातचीत मिटाएँ</translation>
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
            <translation>सूचियों और जवाबों में</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>कीबोर्ड शॉर्टकट</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Menu of the chosen conversation</source>
            <translation>चुनी हुई बातचीत का मेन्यू</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Move through the conversations</source>
            <translation>बातचीत की सूची में आगे-पीछे जाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>New line</source>
            <translation>नई पंक्ति</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Next or previous control</source>
            <translation>अगला या पिछला कंट्रोल</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Saved prompts</source>
            <translation>सहेजे गए प्रॉम्प्ट</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Send</source>
            <translation>भेजें</translation>
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
            <translation>Shift+ऊपर, Shift+नीचे</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Tab, Shift+Tab</source>
            <translation>Tab, Shift+Tab</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>To the end of the conversation</source>
            <translation>बातचीत के अंत पर</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>Up, Down</source>
            <translation>ऊपर, नीचे</translation>
        </message>
        <message>
            <location filename="../../app/ui/shortcuts.py" />
            <source>While you write</source>
            <translation>लिखते समय</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPage</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>All as they were</source>
            <translation>सभी पहले जैसे करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Click a key and press another one.</source>
            <translation>किसी शॉर्टकट पर क्लिक करें और दूसरी कुंजी दबाएँ।</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Shortcuts</source>
            <translation>शॉर्टकट</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>{key} already belongs to “{command}”. Take it away there first.</source>
            <translation>{key} पहले से “{command}” के लिए है। पहले उसे वहाँ से हटाएँ।</translation>
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
            <translation>बातचीत की सूची छिपाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>More to begin with</source>
            <translation>शुरू करने के और तरीक़े</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/sidebar.py" />
            <source>New conversation</source>
            <translation>नई बातचीत</translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: the model was shown no such place.</source>
            <translation>पुष्टि नहीं हुई: मॉडल को ऐसी कोई जगह नहीं दिखाई गई थी।</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Not verified: these lines do not hold the numbers or words that the sentence quotes.</source>
            <translation>पुष्टि नहीं हुई: वाक्य में उद्धृत संख्याएँ या शब्द इन पंक्तियों में नहीं हैं।</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Sources</source>
            <translation>स्रोत</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>Unknown place</source>
            <translation>अनजान जगह</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>not verified</source>
            <translation>पुष्टि नहीं हुई</translation>
        </message>
        <message>
            <location filename="../../app/services/source_words.py" />
            <source>p. {page}</source>
            <translation>पृ. {page}</translation>
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
            <translation>Harmonium शुरू नहीं हो सका</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/failures/start_failure.py" />
            <source>Something went wrong inside Harmonium before its window opened. Your conversations and documents are stored as they were. Start Harmonium once more; if it happens again, the report helps to find out why.</source>
            <translation>Harmonium की विंडो खुलने से पहले ही उसके भीतर कुछ गड़बड़ हुई। आपकी बातचीत और दस्तावेज़ जैसे थे वैसे ही सहेजे हुए हैं। Harmonium को एक बार और शुरू करें; फिर ऐसा हो, तो रिपोर्ट से कारण जानने में मदद मिलती है।</translation>
        </message>
    </context>
    <context>
        <name>StartNotice</name>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Save it…</source>
            <translation>सहेजें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set a passphrase…</source>
            <translation>पासफ़्रेज़ सेट करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Set it up again</source>
            <translation>इसे फिर से सेट करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The password store of this system did not open your conversations.</source>
            <translation>इस सिस्टम के पासवर्ड स्टोर ने आपकी बातचीत नहीं खोलीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>The recovery code has opened your conversations.</source>
            <translation>रिकवरी कोड से आपकी बातचीत खुल गई हैं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations are encrypted. Save the recovery code: it opens them when nothing else does.</source>
            <translation>आपकी बातचीत एन्क्रिप्टेड हैं। रिकवरी कोड सहेजें: जब और कुछ काम न करे, तब वह इन्हें खोलता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/start_notice.py" />
            <source>Your conversations could not be encrypted and stay as they are.</source>
            <translation>आपकी बातचीत एन्क्रिप्ट नहीं हो सकीं, और जैसी हैं वैसी ही रहती हैं।</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <location filename="../../app/ui/viewer/text_view.py" />
            <source>Text of the document</source>
            <translation>दस्तावेज़ का टेक्स्ट</translation>
        </message>
    </context>
    <context>
        <name>TokenField</name>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>A token is kept in this system's keyring. A new one takes its place.</source>
            <translation>इस सिस्टम के पासवर्ड स्टोर में एक टोकन रखा है। नया टोकन उसकी जगह ले लेगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Forget the token</source>
            <translation>टोकन भूल जाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Keep it</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Some publishers ask for an account. Make a token there, and paste it here: it is kept in this system's keyring and sent to nobody else.</source>
            <translation>कुछ प्रकाशक खाता माँगते हैं। वहाँ टोकन बनाएँ और यहाँ चिपकाएँ: वह इस सिस्टम के पासवर्ड स्टोर में रहता है और किसी और को नहीं भेजा जाता।</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/token_field.py" />
            <source>Token for gated models</source>
            <translation>सीमित पहुँच वाले मॉडल का टोकन</translation>
        </message>
    </context>
    <context>
        <name>ToolStep</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Looked for “{0}” in a page</source>
            <translation>एक पेज में “{0}” ढूँढा</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Opened {0}</source>
            <translation>{0} खोला</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Ran a program</source>
            <translation>एक प्रोग्राम चलाया</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Read everything: {0}</source>
            <translation>सब पढ़ा: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Searched for “{0}”</source>
            <translation>“{0}” खोजा</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer finished</source>
            <translation>जवाब पूरा हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Answer stopped</source>
            <translation>जवाब रोका गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Conversation</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/transcript_view.py" />
            <source>Reading…</source>
            <translation>पढ़ रहा है…</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Assistant</source>
            <translation>सहायक</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Attached</source>
            <translation>अटैच किया गया</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Called {name}</source>
            <translation>{name} को कॉल किया</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Conversation</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Image</source>
            <translation>चित्र</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Note</source>
            <translation>नोट</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Reasoning</source>
            <translation>तर्क</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>Result of {name}</source>
            <translation>{name} का नतीजा</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer failed.</source>
            <translation>यह जवाब नहीं बन सका।</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was interrupted.</source>
            <translation>यह जवाब बीच में रुक गया।</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was still being written.</source>
            <translation>यह जवाब अभी लिखा जा रहा था।</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>This answer was stopped.</source>
            <translation>यह जवाब रोक दिया गया।</translation>
        </message>
        <message>
            <location filename="../../app/services/transfer.py" />
            <source>You</source>
            <translation>आप</translation>
        </message>
    </context>
    <context>
        <name>TrashPanel</name>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Back to the conversations</source>
            <translation>बातचीत पर लौटें</translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Conversations stay here for %n day(s) before they go.</source>
            <translation>
                <numerusform>बातचीत यहाँ %n दिन रहती हैं, फिर मिट जाती हैं।</numerusform>
                <numerusform>बातचीत यहाँ %n दिन रहती हैं, फिर मिट जाती हैं।</numerusform>
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
                <numerusform>%n बातचीत हमेशा के लिए मिटाएँ? इसे वापस नहीं लाया जा सकेगा।</numerusform>
                <numerusform>%n बातचीत हमेशा के लिए मिटाएँ? इन्हें वापस नहीं लाया जा सकेगा।</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete all that is in the trash for good? This cannot be undone.</source>
            <translation>ट्रैश में जो भी है उसे हमेशा के लिए मिटाएँ? इसे वापस नहीं लाया जा सकेगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good</source>
            <translation>हमेशा के लिए मिटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete for good…</source>
            <translation>हमेशा के लिए मिटाएँ…</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Delete “{title}” for good? This cannot be undone.</source>
            <translation>“{title}” को हमेशा के लिए मिटाएँ? इसे वापस नहीं लाया जा सकेगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Deleted conversations</source>
            <translation>मिटाई गई बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Empty the trash</source>
            <translation>ट्रैश ख़ाली करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Restore from the trash</source>
            <translation>ट्रैश से वापस लाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>The trash is empty.</source>
            <translation>ट्रैश ख़ाली है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/sidebar/trash_panel.py" />
            <source>Trash</source>
            <translation>ट्रैश</translation>
        </message>
    </context>
    <context>
        <name>Turns</name>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Preparing…</source>
            <translation>तैयारी हो रही है…</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading everything… {done} of {total}</source>
            <translation>सब पढ़ा जा रहा है… {total} में से {done}</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question…</source>
            <translation>सवाल पढ़ रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Reading the question… {percent} %</source>
            <translation>सवाल पढ़ रहा है… {percent}%</translation>
        </message>
        <message>
            <location filename="../../app/services/turns.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>पिछले जवाब का इंतज़ार है…</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Ask the password store again</source>
            <translation>पासवर्ड स्टोर से फिर पूछें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Passphrase</source>
            <translation>पासफ़्रेज़</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Recovery code</source>
            <translation>रिकवरी कोड</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlock</source>
            <translation>अनलॉक करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Unlocking…</source>
            <translation>अनलॉक हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the passphrase</source>
            <translation>पासफ़्रेज़ इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/unlock_page.py" />
            <source>Use the recovery code</source>
            <translation>रिकवरी कोड इस्तेमाल करें</translation>
        </message>
    </context>
    <context>
        <name>UpdateCard</name>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Copy the command</source>
            <translation>कमांड कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Harmonium {version}</source>
            <translation>Harmonium {version}</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install anyway…</source>
            <translation>फिर भी इंस्टॉल करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Installer</source>
            <translation>इंस्टॉलर</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Install…</source>
            <translation>इंस्टॉल करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is newer than yours, {version}. Your conversations stay.</source>
            <translation>यह संस्करण आपके संस्करण {version} से नया है। आपकी बातचीत बनी रहेंगी।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>It is older than yours, {version}, and may not be able to open your conversations. Make a backup first, and go back only if you must.</source>
            <translation>यह संस्करण आपके संस्करण {version} से पुराना है, और हो सकता है कि आपकी बातचीत न खोल सके। पहले बैकअप लें, और तभी पीछे जाएँ जब ज़रूरी हो।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Not now</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Show the folder</source>
            <translation>फ़ोल्डर दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Signed by</source>
            <translation>हस्ताक्षरकर्ता</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The command that installs it</source>
            <translation>इंस्टॉल करने की कमांड</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was checked once more. Run this command in a terminal:</source>
            <translation>इंस्टॉलर एक बार फिर जाँचा गया। यह कमांड टर्मिनल में चलाएँ:</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The installer was opened: go on in its window. Close Harmonium when it asks for that. If no window appears, install the file yourself:</source>
            <translation>इंस्टॉलर खोला गया: उसकी विंडो में आगे बढ़ें। जब वह कहे, तब Harmonium बंद करें। कोई विंडो न दिखे, तो फ़ाइल ख़ुद इंस्टॉल करें:</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>The system could not open the installer. Run this command in a terminal, or open the file yourself:</source>
            <translation>सिस्टम इंस्टॉलर नहीं खोल सका। यह कमांड टर्मिनल में चलाएँ, या फ़ाइल ख़ुद खोलें:</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>This is the version that you have already, {version}.</source>
            <translation>यह वही संस्करण है जो आपके पास पहले से है, {version}।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/update_card.py" />
            <source>What is new</source>
            <translation>नया क्या है</translation>
        </message>
    </context>
    <context>
        <name>UpdatesPage</name>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>A pack lets the model compute on more graphics cards, for example with CUDA. It is a signed file as well, and belongs to one version of Harmonium.</source>
            <translation>पैक से मॉडल ज़्यादा तरह के ग्राफ़िक्स कार्ड पर गणना कर सकता है, जैसे CUDA से। यह भी हस्ताक्षर वाली फ़ाइल है, और Harmonium के एक ही संस्करण का होता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Add pack from file…</source>
            <translation>फ़ाइल से पैक जोड़ें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Checking and adding the pack…</source>
            <translation>पैक जाँचा और जोड़ा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose a pack</source>
            <translation>पैक चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Choose an update</source>
            <translation>अपडेट चुनें</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Fetching it…</source>
            <translation>डाउनलोड हो रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Install update from file…</source>
            <translation>फ़ाइल से अपडेट इंस्टॉल करें…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Looking…</source>
            <translation>देखा जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Packs</source>
            <translation>पैक</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Removing the pack…</source>
            <translation>पैक हटाया जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Signed files for Harmonium (*.harmonium-update)</source>
            <translation>Harmonium के लिए हस्ताक्षर वाली फ़ाइलें (*.harmonium-update)</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Taking out the installer…</source>
            <translation>इंस्टॉलर निकाला जा रहा है…</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>This is Harmonium {version}. It never looks for updates by itself: a new version comes as a signed file, which is checked before anything of it is used.</source>
            <translation>यह Harmonium {version} है। यह अपने आप अपडेट कभी नहीं खोजता: नया संस्करण हस्ताक्षर वाली फ़ाइल के रूप में आता है, जिसका कुछ भी इस्तेमाल करने से पहले उसे जाँचा जाता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/updates/updates_page.py" />
            <source>Updates</source>
            <translation>अपडेट</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n hour(s) left</source>
            <translation>
                <numerusform>%n घंटा बाक़ी</numerusform>
                <numerusform>%n घंटे बाक़ी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/services/waiting.py" />
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n मिनट बाक़ी</numerusform>
                <numerusform>%n मिनट बाक़ी</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when a model is here.</source>
            <translation>मॉडल आने पर जवाब मिलेगा।</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>Answered when {name} is here</source>
            <translation>{name} आने पर जवाब मिलेगा</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched, so the starter model answers.</source>
            <translation>मॉडल अब डाउनलोड नहीं हो रहा, इसलिए शुरुआती मॉडल जवाब देगा।</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>The model is no longer fetched. Your question is kept; choose a model for it.</source>
            <translation>मॉडल अब डाउनलोड नहीं हो रहा। आपका सवाल सुरक्षित है; उसके लिए कोई मॉडल चुनें।</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>less than a minute left</source>
            <translation>एक मिनट से कम बाक़ी</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download begins soon</source>
            <translation>डाउनलोड जल्द शुरू होगा</translation>
        </message>
        <message>
            <location filename="../../app/services/waiting.py" />
            <source>the download is paused at {percent}</source>
            <translation>डाउनलोड {percent} पर विराम में है</translation>
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
            <translation>पासफ़्रेज़ डालें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Enter the recovery code</source>
            <translation>रिकवरी कोड डालें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>It may be asking you for its own password, in another window.</source>
            <translation>हो सकता है कि वह किसी दूसरी विंडो में अपना पासवर्ड माँग रहा हो।</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Waiting for the password store</source>
            <translation>पासवर्ड स्टोर का इंतज़ार है</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>A temporary conversation</source>
            <translation>अस्थायी बातचीत</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>About its reasoning</source>
            <translation>इसके तर्क के बारे में</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Here you talk with a language model that runs on this computer: gpt-oss, made by OpenAI. What you write stays here.</source>
            <translation>यहाँ आप इसी कंप्यूटर पर चलने वाले भाषा मॉडल से बातचीत करते हैं: OpenAI का बनाया gpt-oss। आप जो लिखते हैं वह यहीं रहता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>If you would rather not wait, the starter model can answer first: a button for that comes with your question.</source>
            <translation>इंतज़ार न करना चाहें तो पहले शुरुआती मॉडल जवाब दे सकता है: इसके लिए आपके सवाल के साथ एक बटन आएगा।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It can be wrong: check what matters.</source>
            <translation>यह ग़लत हो सकता है: ज़रूरी बातें जाँच लें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>It is only in this computer’s memory: not stored, not listed, not found by any search, and gone as soon as you open another conversation or close Harmonium.</source>
            <translation>यह केवल इस कंप्यूटर की मेमोरी में है: न सहेजी जाती है, न सूची में दिखती है, न खोजने पर मिलती है, और दूसरी बातचीत खोलते ही या Harmonium बंद करते ही मिट जाती है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Or just write: the starter model answers at once. It is very small and not smart, something to try the window with, not to rely on.</source>
            <translation>या बस लिखें: शुरुआती मॉडल तुरंत जवाब देता है। यह बहुत छोटा है और होशियार नहीं है: यह विंडो आज़माने के लिए है, भरोसा करने के लिए नहीं।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>The model’s licence</source>
            <translation>मॉडल का लाइसेंस</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>To try the window without a large model, install the package harmonium-starter, then start Harmonium again.</source>
            <translation>बिना बड़े मॉडल के विंडो आज़माने के लिए पैकेज harmonium-starter इंस्टॉल करें, फिर Harmonium को दोबारा शुरू करें।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Usage policy</source>
            <translation>उपयोग नीति</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>Welcome to Harmonium</source>
            <translation>Harmonium में आपका स्वागत है</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>What would you like to know?</source>
            <translation>आप क्या जानना चाहेंगे?</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>You can write already</source>
            <translation>आप अभी से लिख सकते हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. Harmonium is made for gpt-oss; other models work too, without effort levels.</source>
            <translation>{name} इसी कंप्यूटर पर जवाब देता है। Harmonium gpt-oss के लिए बना है; दूसरे मॉडल भी चलते हैं, पर प्रयास के स्तरों के बिना।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} answers on this computer. What you write stays here.</source>
            <translation>{name} इसी कंप्यूटर पर जवाब देता है। आप जो लिखते हैं वह यहीं रहता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/welcome.py" />
            <source>{name} is on its way and answers your question when it is here.</source>
            <translation>{name} आ रहा है और आते ही आपके सवाल का जवाब देगा।</translation>
        </message>
    </context>
    <context>
        <name>WorkingPage</name>
        <message>
            <location filename="../../app/ui/protection/opening_pages.py" />
            <source>Opening your conversations</source>
            <translation>आपकी बातचीत खोली जा रही हैं</translation>
        </message>
    </context>
    <context>
        <name>_AddressField</name>
        <message>
            <location filename="../../app/ui/chat/link_prompt.py" />
            <source>Address</source>
            <translation>पता</translation>
        </message>
    </context>
    <context>
        <name>_AttachmentChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n पंक्ति</numerusform>
                <numerusform>%n पंक्तियाँ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/attachment_chips.py" />
            <source>Remove {name}</source>
            <translation>{name} हटाएँ</translation>
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
            <translation>ख़राब जवाब</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Bad answer, chosen</source>
            <translation>ख़राब जवाब, चुना हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Edit</source>
            <translation>बदलाव करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer</source>
            <translation>अच्छा जवाब</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Good answer, chosen</source>
            <translation>अच्छा जवाब, चुना हुआ</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>More</source>
            <translation>और विकल्प</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_actions.py" />
            <source>Regenerate</source>
            <translation>फिर से बनाएँ</translation>
        </message>
    </context>
    <context>
        <name>_Chip</name>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Attachment {0}</source>
            <translation>अटैचमेंट {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Collection {0}</source>
            <translation>संग्रह {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Document {0}</source>
            <translation>दस्तावेज़ {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Read whole</source>
            <translation>पूरा पढ़ा गया</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/question_view.py" />
            <source>Searched</source>
            <translation>खोज के ज़रिए</translation>
        </message>
    </context>
    <context>
        <name>_Details</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Answered</source>
            <translation>जवाब मिला</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Asked</source>
            <translation>पूछा गया</translation>
        </message>
    </context>
    <context>
        <name>_DetailsPage</name>
        <message>
            <location filename="../../app/ui/documents/document_details.py" />
            <source>What was read</source>
            <translation>क्या पढ़ा गया</translation>
        </message>
    </context>
    <context>
        <name>_DeviceRow</name>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>computing {size}</source>
            <translation>गणना {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>context {size}</source>
            <translation>संदर्भ {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>free {size}</source>
            <translation>ख़ाली {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>missing {size}</source>
            <translation>कमी {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>weights {size}</source>
            <translation>वेट {size}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/memory_bars.py" />
            <source>{used} of {available}</source>
            <translation>{available} में से {used}</translation>
        </message>
    </context>
    <context>
        <name>_FolderChip</name>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Do not watch {name}, and remove its files</source>
            <translation>{name} की निगरानी बंद करें और उसकी फ़ाइलें हटाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>Watched folder {path}</source>
            <translation>निगरानी वाला फ़ोल्डर {path}</translation>
        </message>
        <message>
            <location filename="../../app/ui/documents/folder_chips.py" />
            <source>watched</source>
            <translation>निगरानी में</translation>
        </message>
    </context>
    <context>
        <name>_Footer</name>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>All automatic</source>
            <translation>सब स्वचालित</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>As they were</source>
            <translation>पहले जैसे</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>Use these values</source>
            <translation>ये मान इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/placement_page.py" />
            <source>What this leads to</source>
            <translation>इन मानों का असर</translation>
        </message>
    </context>
    <context>
        <name>_FoundCard</name>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use it</source>
            <translation>इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>Use {name} of {app}</source>
            <translation>{app} का {name} इस्तेमाल करें</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/found_list.py" />
            <source>{size} · kept by {app}</source>
            <translation>{size} · {app} का</translation>
        </message>
    </context>
    <context>
        <name>_JobRow</name>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Checking every byte of {name}</source>
            <translation>{name} की हर बाइट जाँची जा रही है</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Copying {name}</source>
            <translation>{name} कॉपी हो रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Moving the models to {name}</source>
            <translation>मॉडल {name} में ले जाए जा रहे हैं</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Stop: {what}</source>
            <translation>रोकें: {what}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>Taking in {name}</source>
            <translation>{name} इंपोर्ट हो रहा है</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: waits for the one before it</source>
            <translation>{what}: पिछले काम का इंतज़ार है</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/job_list.py" />
            <source>{what}: {percent} %</source>
            <translation>{what}: {percent}%</translation>
        </message>
    </context>
    <context>
        <name>_KeyRow</name>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>Back to the usual key</source>
            <translation>सामान्य शॉर्टकट पर लौटें</translation>
        </message>
        <message>
            <location filename="../../app/ui/settings/shortcuts_page.py" />
            <source>No key</source>
            <translation>कोई शॉर्टकट नहीं</translation>
        </message>
    </context>
    <context>
        <name>_Mark</name>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Continue this answer</source>
            <translation>यह जवाब जारी रखें</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/message_widget.py" />
            <source>Go on where the answer ended</source>
            <translation>जवाब जहाँ ख़त्म हुआ वहीं से आगे बढ़ें</translation>
        </message>
    </context>
    <context>
        <name>_MoreChip</name>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln और</numerusform>
                <numerusform>%Ln और</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../app/ui/chat/document_chips.py" />
            <source>%Ln more document(s)</source>
            <translation>
                <numerusform>%Ln और दस्तावेज़</numerusform>
                <numerusform>%Ln और दस्तावेज़</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>_RepoCard</name>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get</source>
            <translation>पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Get {name}</source>
            <translation>{name} पाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes</source>
            <translation>आकार दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>Show the sizes of {name}</source>
            <translation>{name} के आकार दिखाएँ</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>licence {licence}</source>
            <translation>लाइसेंस {licence}</translation>
        </message>
        <message>
            <location filename="../../app/ui/models/hub_search.py" />
            <source>needs an account and a token</source>
            <translation>खाता और टोकन चाहिए</translation>
        </message>
    </context>
    <context>
        <name>_SourceRow</name>
        <message>
            <location filename="../../app/ui/chat/answer_sources.py" />
            <source>Source {0}: {1}</source>
            <translation>स्रोत {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>_StepHeader</name>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>Tool step: {0}</source>
            <translation>टूल चरण: {0}</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/tool_step.py" />
            <source>{0}, failed</source>
            <translation>{0}, विफल</translation>
        </message>
    </context>
    <context>
        <name>_StepsView</name>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Raw and unfiltered, as the model thinks. It may be wrong.</source>
            <translation>मूल और बिना फ़िल्टर किया हुआ, जैसे मॉडल सोचता है। यह ग़लत हो सकता है।</translation>
        </message>
        <message>
            <location filename="../../app/ui/chat/reasoning_pane.py" />
            <source>Reasoning</source>
            <translation>तर्क</translation>
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
