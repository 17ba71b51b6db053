# SPDX-License-Identifier: Apache-2.0
"""Where the passphrase or the recovery code is entered: before the window opens, and in it while it
is locked."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.models.pieces import ButtonRow
from app.ui.protection.passphrase_field import PassphraseField, Problem
from app.ui.protection.sheet import Sheet
from app.ui.theme import SPACING_S
from app.ui.widgets import FlatButton, PrimaryButton


class UnlockPage(Sheet):
    """`entered` carries what was written."""

    entered = Signal(str)
    store_wanted = Signal()
    quit_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("lock-simple", title, parent)
        self._has_passphrase = True
        self._wants_code = False
        self._is_busy = False
        self._create_widgets()
        self._lay_out_column()
        self._connect()
        self._update_words()

    @property
    def is_busy(self) -> bool:
        return self._is_busy

    @property
    def is_code(self) -> bool:
        """What is asked for now, the recovery code or the passphrase."""
        return self._wants_code or not self._has_passphrase

    def set_ways(self, *, has_passphrase: bool, can_ask_store: bool) -> None:
        """What there is besides the recovery code."""
        self._has_passphrase = has_passphrase
        self.store.setVisible(can_ask_store)
        self._update_words()

    def set_busy(self, is_busy: bool) -> None:
        """While it is being tried."""
        self._is_busy = is_busy
        for widget in (self.field, self.other, self.store):
            widget.setEnabled(not is_busy)
        self._update_words()
        if not is_busy:
            self.field.setFocus()

    def show_problem(self, text: str) -> None:
        self.problem.show_text(text)
        self.field.select_all()

    def ask_for_code(self, is_wanted: bool) -> None:
        self._wants_code = is_wanted
        self.field.clear()
        self.problem.show_text("")
        self._update_words()
        self.field.setFocus()

    def clear(self) -> None:
        self._wants_code = False
        self.field.clear()
        self.problem.show_text("")
        self._update_words()

    def _create_widgets(self) -> None:
        self.field = PassphraseField("", self)
        self.problem = Problem(self)
        self.unlock = PrimaryButton("", " ", self, text=" ")
        self.other = FlatButton("", " ", self, text=" ")
        text = self.tr("Ask the password store again")
        self.store = FlatButton("arrow-clockwise", text, self, text=text)
        self.store.hide()
        text = self.tr("Quit")
        self.quit = FlatButton("sign-out", text, self, text=text)

    def _lay_out_column(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.unlock)
        self._buttons = ButtonRow(self)
        policy = self._buttons.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self._buttons.setSizePolicy(policy)
        self._buttons.add(self.store, self.quit)
        self.column.addWidget(self.field)
        self.column.addWidget(self.problem)
        self.column.addLayout(row)
        self.column.addSpacing(SPACING_S)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self._buttons)
        below.addStretch(1)
        self.column.addLayout(below)

    def _connect(self) -> None:
        self.field.submitted.connect(self._on_submitted)
        self.field.edited.connect(self._on_edited)
        self.unlock.clicked.connect(self._on_submitted)
        self.other.clicked.connect(self._on_other_clicked)
        self.store.clicked.connect(self._on_store_clicked)
        self.quit.clicked.connect(self._on_quit_clicked)

    def _update_words(self) -> None:
        is_code = self.is_code
        self.field.set_name(self.tr("Recovery code") if is_code else self.tr("Passphrase"))
        self.field.set_code(is_code)
        text = self.tr("Unlocking…") if self._is_busy else self.tr("Unlock")
        _say(self.unlock, text)
        self.unlock.setEnabled(not self._is_busy)
        use = self.tr("Use the passphrase") if is_code else self.tr("Use the recovery code")
        _say(self.other, use)
        self.other.setVisible(self._has_passphrase)
        self._buttons.refresh()

    def _on_submitted(self) -> None:
        if self.field.text and not self._is_busy:
            self.problem.show_text("")
            self.entered.emit(self.field.text)

    def _on_edited(self) -> None:
        self.problem.show_text("")

    def _on_other_clicked(self) -> None:
        self.ask_for_code(not self._wants_code)

    def _on_store_clicked(self) -> None:
        self.store_wanted.emit()

    def _on_quit_clicked(self) -> None:
        self.quit_requested.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.field.setFocus()


def _say(button: FlatButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolTip("")
    button.updateGeometry()
