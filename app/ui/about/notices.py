# SPDX-License-Identifier: Apache-2.0
"""Four things that people should be able to read without a network: the model's licence, its
maker's usage policy, what raw reasoning is, and what is stored where."""

from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.values import value_class
from app.ui.settings.form import Page
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, em, ui_font
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

NoticeKind = Literal["licence", "policy", "reasoning", "storage"]
NOTICE_KINDS: tuple[NoticeKind, ...] = get_args(NoticeKind)

LICENCE_ADDRESS = "https://www.apache.org/licenses/LICENSE-2.0"
POLICY_ADDRESS = "https://github.com/openai/gpt-oss/blob/main/USAGE_POLICY"

_WIDTH_EM = 40
_HEIGHT_EM = 34


@value_class
class Notice:
    title: str
    paragraphs: tuple[str, ...]
    address: str = ""


class NoticeDialog(QDialog):
    """One notice, with its address as text and as a button."""

    def __init__(self, kind: NoticeKind, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notice = notice(kind, folder)
        self.setWindowTitle(self.notice.title)
        page = Page(self)
        page.set_title(self.notice.title)
        for paragraph in self.notice.paragraphs:
            label = PlainLabel(paragraph, page)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            page.add_widget(label)
        if self.notice.address:
            address = page.add_text(self.notice.address)
            address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page.set_readable()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACING_M)
        layout.addWidget(page, 1)
        layout.addLayout(self._buttons())
        size = em(ui_font())
        self.resize(round(size * _WIDTH_EM), round(size * _HEIGHT_EM))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(SPACING_L, 0, SPACING_L, 0)
        row.setSpacing(SPACING_S)
        row.addStretch(1)
        if self.notice.address:
            text = self.tr("Open in the browser")
            browse = FlatButton("arrow-square-out", text, self, text=text)
            browse.clicked.connect(self._on_browse_clicked)
            row.addWidget(browse)
        close = PrimaryButton("", self.tr("Close"), self, text=self.tr("Close"))
        close.clicked.connect(self._on_close_clicked)
        close.setFocus()
        row.addWidget(close)
        return row

    def _on_browse_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl(self.notice.address))

    def _on_close_clicked(self) -> None:
        self.close()


class NoticeLinks(QWidget):
    """A line for each notice, to open it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.buttons: dict[NoticeKind, FlatButton] = {}
        for kind in NOTICE_KINDS:
            text = notice(kind, Path()).title
            button = FlatButton("caret-right", text, self, text=text)
            button.clicked.connect(self._on_clicked)
            self.buttons[kind] = button
            layout.addWidget(button)

    def _on_clicked(self) -> None:
        for kind, button in self.buttons.items():
            if button is self.sender():
                self.chosen.emit(kind)


def notice(kind: NoticeKind, folder: Path) -> Notice:
    """`folder` is the profile's."""
    match kind:
        case "licence":
            return _licence()
        case "policy":
            return _policy()
        case "reasoning":
            return _reasoning()
        case "storage":
            return _storage(folder)


def _licence() -> Notice:
    return Notice(
        QCoreApplication.translate("Notices", "The model's licence"),
        (
            QCoreApplication.translate(
                "Notices",
                "OpenAI publishes gpt-oss-20b and gpt-oss-120b under the Apache License 2.0. You "
                "may use, change and pass on the models, for your work as well.",
            ),
            QCoreApplication.translate(
                "Notices",
                "Who passes a model on adds the licence, keeps the notices that came with it and "
                "says what was changed. There is no warranty: nobody vouches for what a model "
                "answers.",
            ),
            QCoreApplication.translate(
                "Notices",
                "The small starter model is SmolLM2 by Hugging Face, under the same licence. Other "
                "models that you open have licences of their own.",
            ),
        ),
        LICENCE_ADDRESS,
    )


def _policy() -> Notice:
    return Notice(
        QCoreApplication.translate("Notices", "OpenAI's usage policy for gpt-oss"),
        (
            QCoreApplication.translate(
                "Notices",
                "OpenAI wishes its models to be used safely, responsibly and democratically, and "
                "leaves you as much control as possible over how you use them.",
            ),
            QCoreApplication.translate(
                "Notices",
                "One condition comes with gpt-oss: whoever uses it obeys the law that applies to "
                "them.",
            ),
            QCoreApplication.translate(
                "Notices",
                "This is a summary in our words; OpenAI's own are at this address:",
            ),
        ),
        POLICY_ADDRESS,
    )


def _reasoning() -> Notice:
    return Notice(
        QCoreApplication.translate("Notices", "What the reasoning is"),
        (
            QCoreApplication.translate(
                "Notices",
                "Before it answers, gpt-oss thinks in writing. Harmonium shows these notes as they "
                "are, folded away above the answer.",
            ),
            QCoreApplication.translate(
                "Notices",
                "OpenAI did not train them to be safe or right. They can be wrong, contradict the "
                "answer, or contain language that the answer would not. Do not rely on them, and "
                "do not pass them on unread.",
            ),
            QCoreApplication.translate(
                "Notices",
                "Copies and exports leave the reasoning out unless you ask for it. The settings "
                "can hide it altogether.",
            ),
        ),
    )


def _storage(folder: Path) -> Notice:
    files = QCoreApplication.translate(
        "Notices",
        "harmonium.db: conversations with their reasoning, drafts, saved prompts, settings\n"
        "models: a place for model files; others are used where they lie\n"
        "window.ini: the window's size and place\n"
        "logs: what the program did, without anything that you or a model wrote",
    )
    states = QCoreApplication.translate(
        "Notices",
        "states: what models have read of your conversations and documents, so that they need not "
        "read it again; the settings clear it",
    )
    others = QCoreApplication.translate(
        "Notices",
        "snapshots: daily copies of harmonium.db, of the last seven days\n"
        "keys.json: how an encrypted profile is unlocked, without the key itself\n"
        "reports: where the program crashed, if it ever did",
    )
    return Notice(
        QCoreApplication.translate("Notices", "What is stored where"),
        (
            QCoreApplication.translate(
                "Notices",
                "Everything lies on this computer, in one folder that only your user may read. "
                "Nothing is sent anywhere.",
            ),
            str(folder),
            f"{files}\n{states}\n{others}",
            QCoreApplication.translate(
                "Notices",
                "In an encrypted profile nothing that you or a model wrote can be read without its "
                "key: not in the database and its copies, and not in what models have read.",
            ),
            QCoreApplication.translate(
                "Notices",
                "Deleted conversations stay in the trash for 30 days and are then overwritten; "
                "backups of earlier days hold them a little longer. Temporary conversations "
                "are kept in memory only and end when you leave them.",
            ),
        ),
    )
