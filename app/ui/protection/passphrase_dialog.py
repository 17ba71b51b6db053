# SPDX-License-Identifier: Apache-2.0
"""Setting or changing the passphrase of an encrypted profile."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import HarmoniumError, WrongPassphrase
from app.services.protection import Protection
from app.services.sentences import in_words
from app.ui.models.pieces import Heading, Words
from app.ui.protection.fitting_dialog import FittingDialog
from app.ui.protection.passphrase_field import NewPassphrase, PassphraseField
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S
from app.ui.widgets import FlatButton, PrimaryButton

_WIDTH_EM = 28


class PassphraseDialog(FittingDialog):
    """`passphrase_set`: the new one holds, and the dialog is closed."""

    passphrase_set = Signal()

    def __init__(self, protection: Protection, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH_EM, parent)
        self._protection = protection
        self._is_waiting = False
        has_one = protection.has_passphrase
        title = self.tr("Change the passphrase") if has_one else self.tr("Set a passphrase")
        self.setWindowTitle(title)
        self._title = Heading(title, self, 1.3)
        self._words = Words(self._explanation(), self)
        self._words.set_muted()
        name = self.tr("Current passphrase, or the recovery code")
        self.present = PassphraseField(name, self)
        self.present.setVisible(has_one and protection.needs_proof)
        self.new = NewPassphrase(self)
        text = self.tr("Cancel")
        self.cancel = FlatButton("", text, self, text=text)
        self.accept_button = PrimaryButton("", title, self, text=self.tr("Set it"))
        self._lay_out()
        self._connect()
        (self.present if self._asks_for_proof else self.new).setFocus()

    @property
    def _asks_for_proof(self) -> bool:
        return not self.present.isHidden()

    def _explanation(self) -> str:
        if self._protection.uses_store:
            return self.tr(
                "It opens your conversations when the password store of this system does not, and "
                "unlocks the window when it is locked."
            )
        return self.tr("You are asked for it at each start, and when the window is locked.")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_L, SPACING_M, SPACING_L, SPACING_M)
        layout.setSpacing(SPACING_S)
        for widget in (self._title, self._words):
            layout.addWidget(widget)
        layout.addSpacing(SPACING_S)
        for widget in (self.present, self.new):
            layout.addWidget(widget)
        layout.addSpacing(SPACING_S)
        layout.addStretch(1)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.present.submitted.connect(self.new.setFocus)
        self.present.edited.connect(self._on_present_edited)
        self.new.submitted.connect(self._on_accepted)
        self.accept_button.clicked.connect(self._on_accepted)
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self._protection.passphrase_set.connect(self._on_passphrase_set)
        self._protection.refused.connect(self._on_refused)

    def _on_present_edited(self) -> None:
        self.new.show_problem("")

    def _on_accepted(self) -> None:
        text = self.new.accepted_text()
        if text is not None and not self._is_waiting:
            self._set_waiting(True)
            self._protection.set_passphrase(text, self.present.text)

    def _set_waiting(self, is_waiting: bool) -> None:
        self._is_waiting = is_waiting
        for widget in (self.present, self.new, self.accept_button):
            widget.setEnabled(not is_waiting)

    def _on_passphrase_set(self) -> None:
        if self._is_waiting:
            self.passphrase_set.emit()
            self.accept()

    def _on_refused(self, error: HarmoniumError) -> None:
        if self._is_waiting:
            self._set_waiting(False)
            self.new.show_problem(in_words(error.message))
            if isinstance(error, WrongPassphrase):
                self.present.select_all()

    def _on_cancel_clicked(self) -> None:
        self.reject()
