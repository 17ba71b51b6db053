# SPDX-License-Identifier: Apache-2.0
"""The pages before the window opens, besides the one that unlocks."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.models.pieces import OutlineButton, Words
from app.ui.progress_line import ProgressLine
from app.ui.protection.passphrase_field import NewPassphrase
from app.ui.protection.sheet import Sheet
from app.ui.theme import SPACING_S
from app.ui.widgets import FlatButton, PrimaryButton


class WaitingPage(Sheet):
    """The password store was asked, and has not answered yet."""

    passphrase_wanted = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("hourglass-medium", "", parent)
        self.set_title(self.tr("Waiting for the password store"))
        self.set_words(self.tr("It may be asking you for its own password, in another window."))
        self.other = OutlineButton("", " ", self, text=" ")
        text = self.tr("Quit")
        self.quit = FlatButton("sign-out", text, self, text=text)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.other)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(SPACING_S)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.quit)
        row.addStretch(1)
        self.column.addLayout(row)
        self.other.clicked.connect(self._on_other_clicked)
        self.quit.clicked.connect(self._on_quit_clicked)

    def set_ways(self, *, has_passphrase: bool) -> None:
        name = self.tr("Enter the recovery code")
        if has_passphrase:
            name = self.tr("Enter the passphrase")
        self.other.setText(name)
        self.other.setAccessibleName(name)
        self.other.setToolTip("")

    def _on_other_clicked(self) -> None:
        self.passphrase_wanted.emit()

    def _on_quit_clicked(self) -> None:
        self.quit_requested.emit()


class QuestionPage(Sheet):
    """Asked once, where no password store can keep the key."""

    passphrase_chosen = Signal(str)
    store_wanted = Signal()
    plain_chosen = Signal()

    def __init__(self, *, has_conversations: bool, parent: QWidget | None = None) -> None:
        super().__init__("shield-check", "", parent)
        self.set_title(self.tr("Protect your conversations"))
        self.set_words(self._explanation(has_conversations))
        self.passphrase = NewPassphrase(self)
        text = self.tr("Encrypt")
        self.encrypt = PrimaryButton("", text, self, text=text)
        text = self.tr("Without encryption")
        self.plain = FlatButton("", text, self, text=text)
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addWidget(self.plain)
        row.addStretch(1)
        row.addWidget(self.encrypt)
        text = self.tr(
            "Without encryption, anyone who gets hold of this disk can read what you write."
        )
        below = Words(text, self)
        below.set_muted()
        text = self.tr("Ask the password store again")
        self.store = FlatButton("arrow-clockwise", text, self, text=text)
        self.store.hide()
        self.column.addWidget(self.passphrase)
        self.column.addLayout(row)
        self.column.addSpacing(SPACING_S)
        self.column.addWidget(below)
        self.column.addWidget(self.store)
        self.store.clicked.connect(self._on_store_clicked)
        self.passphrase.submitted.connect(self._on_encrypt)
        self.encrypt.clicked.connect(self._on_encrypt)
        self.plain.clicked.connect(self._on_plain)

    def set_busy(self, is_busy: bool) -> None:
        for widget in (self.passphrase, self.encrypt, self.plain, self.store):
            widget.setEnabled(not is_busy)

    def show_problem(self, text: str) -> None:
        self.passphrase.show_problem(text)

    def show_store_problem(self, text: str) -> None:
        """There is a password store, but it did not take the key."""
        self.store.show()
        self.set_words(
            text
            + "\n\n"
            + self.tr(
                "A passphrase can protect your conversations instead. You are asked for it at each "
                "start."
            )
        )

    def _explanation(self, has_conversations: bool) -> str:
        if has_conversations:
            return self.tr(
                "What you wrote can now be encrypted on this disk. This system has no password "
                "store to keep the key in, so you choose a passphrase and are asked for it at each "
                "start."
            )
        return self.tr(
            "What you write can be encrypted on this disk. This system has no password store to "
            "keep the key in, so you choose a passphrase and are asked for it at each start."
        )

    def _on_encrypt(self) -> None:
        text = self.passphrase.accepted_text()
        if text is not None:
            self.passphrase_chosen.emit(text)

    def _on_store_clicked(self) -> None:
        self.store_wanted.emit()

    def _on_plain(self) -> None:
        self.plain_chosen.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.passphrase.setFocus()


class EncryptingPage(Sheet):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lock-simple", "", parent)
        self.set_title(self.tr("Encrypting your conversations"))
        self.set_words(self.tr("This happens once. Nothing is lost if it is interrupted."))
        self.line = ProgressLine(self.tr("Encrypted so far"), self)
        self.column.addWidget(self.line)


class WorkingPage(Sheet):
    """Takes a second or two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lock-simple-open", "", parent)
        self.set_title(self.tr("Opening your conversations"))
