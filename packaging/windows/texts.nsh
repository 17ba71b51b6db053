; SPDX-License-Identifier: Apache-2.0
; What the setup says in words of its own, in every language of the program.

LangString IN_USE ${LANG_ENGLISH} "Harmonium is open. Close it, then try again."
LangString IN_USE ${LANG_GERMAN} "Harmonium ist geöffnet. Schließen Sie es und versuchen Sie es dann noch einmal."
LangString IN_USE ${LANG_SPANISH} "Harmonium está abierto. Ciérrelo y vuelva a intentarlo."
LangString IN_USE ${LANG_FRENCH} "Harmonium est ouvert. Fermez-le, puis réessayez."
LangString IN_USE ${LANG_HINDI} "Harmonium खुला है। उसे बंद करें और फिर से कोशिश करें।"
LangString IN_USE ${LANG_JAPANESE} "Harmonium が開いています。閉じてから、もう一度お試しください。"
LangString IN_USE ${LANG_SIMPCHINESE} "Harmonium 正在运行。请关闭后重试。"

LangString NOT_THIS_WINDOWS ${LANG_ENGLISH} "Harmonium needs Windows 11, or Windows 10 from version 1809 on."
LangString NOT_THIS_WINDOWS ${LANG_GERMAN} "Harmonium braucht Windows 11 oder Windows 10 ab Version 1809."
LangString NOT_THIS_WINDOWS ${LANG_SPANISH} "Harmonium necesita Windows 11, o Windows 10 desde la versión 1809."
LangString NOT_THIS_WINDOWS ${LANG_FRENCH} "Harmonium a besoin de Windows 11, ou de Windows 10 à partir de la version 1809."
LangString NOT_THIS_WINDOWS ${LANG_HINDI} "Harmonium को Windows 11 या Windows 10 का संस्करण 1809 या उससे नया चाहिए।"
LangString NOT_THIS_WINDOWS ${LANG_JAPANESE} "Harmonium には Windows 11、または Windows 10 バージョン 1809 以降が必要です。"
LangString NOT_THIS_WINDOWS ${LANG_SIMPCHINESE} "Harmonium 需要 Windows 11，或 Windows 10 版本 1809 及更高版本。"

LangString KEPT ${LANG_ENGLISH} "Harmonium will be removed. Your conversations, settings and models stay where they are."
LangString KEPT ${LANG_GERMAN} "Harmonium wird entfernt. Ihre Unterhaltungen, Einstellungen und Modelle bleiben, wo sie sind."
LangString KEPT ${LANG_SPANISH} "Harmonium se eliminará. Sus conversaciones, ajustes y modelos se quedan donde están."
LangString KEPT ${LANG_FRENCH} "Harmonium va être supprimé. Vos conversations, réglages et modèles restent où ils sont."
LangString KEPT ${LANG_HINDI} "Harmonium हटाया जाएगा। आपकी बातचीत, सेटिंग और मॉडल जहाँ हैं वहीं रहेंगे।"
LangString KEPT ${LANG_JAPANESE} "Harmonium を削除します。会話、設定、モデルはそのまま残ります。"
LangString KEPT ${LANG_SIMPCHINESE} "将移除 Harmonium。您的对话、设置和模型会留在原处。"

LangString MODEL_FILE ${LANG_ENGLISH} "Language model"
LangString MODEL_FILE ${LANG_GERMAN} "Sprachmodell"
LangString MODEL_FILE ${LANG_SPANISH} "Modelo de lenguaje"
LangString MODEL_FILE ${LANG_FRENCH} "Modèle de langage"
LangString MODEL_FILE ${LANG_HINDI} "भाषा मॉडल"
LangString MODEL_FILE ${LANG_JAPANESE} "言語モデル"
LangString MODEL_FILE ${LANG_SIMPCHINESE} "语言模型"
