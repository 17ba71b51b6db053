# SPDX-License-Identifier: Apache-2.0
"""Asks which backup is to be put in place, and says what that does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.safety import Safety
from app.ui.safety.backup_list import BackupList
from app.ui.theme import SPACING_M, SPACING_S
from app.ui.transfer.word_dialog import WordDialog
from app.ui.widgets import FlatButton, PrimaryButton

_WIDTH_EM = 34


class BackupDialog(WordDialog):
    """`restore_requested` carries the Backup."""

    restore_requested = Signal(object)

    def __init__(self, safety: Safety, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH_EM, parent)
        self._safety = safety
        self.set_title(self.tr("Restore a backup"))
        self.list = BackupList(self)
        self._above = QWidget(self)
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, SPACING_M, 0, SPACING_S)
        above.addWidget(self.list)
        self.body.addWidget(self._above)
        self.body.addSpacing(SPACING_S)
        self.note = self.add_note("")
        self.cancel_button = FlatButton(parent=self, text=self.tr("Cancel"))
        self.restore_button = PrimaryButton(parent=self, text=self.tr("Restore"))
        self.add_buttons(self.cancel_button, self.restore_button)
        self.cancel_button.clicked.connect(self.reject)
        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.list.chosen.connect(self.restore_button.setEnabled)
        safety.changed.connect(self._show)
        self._show()
        safety.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        backups = self._safety.backups or ()
        self._above.setVisible(bool(backups))
        self.restore_button.setVisible(bool(backups))
        self.list.show_backups(backups)
        self.restore_button.setEnabled(self.list.backup is not None)
        if backups:
            text = self.tr(
                "Your conversations, documents and settings go back to that day. What you have now "
                "is kept in the profile folder. The window closes for a moment."
            )
        elif self._safety.backups is None:
            text = self.tr("Looking for backups…")
        else:
            text = self.tr(
                "There is no backup yet. Harmonium makes one on each day on which you write."
            )
        self.note.setText(text)

    def _on_restore_clicked(self) -> None:
        backup = self.list.backup
        if backup is not None:
            self.restore_requested.emit(backup)
            self.accept()
