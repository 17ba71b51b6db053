# SPDX-License-Identifier: Apache-2.0
"""Erasing the profile: said clearly, and confirmed by a word."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.services.protection import Protection
from app.ui.models.pieces import Heading, Words, breakable
from app.ui.protection.fitting_dialog import FittingDialog
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S
from app.ui.widgets import FlatButton, PrimaryButton, without_mnemonic

_WIDTH_EM = 32


class EraseDialog(FittingDialog):
    def __init__(self, protection: Protection, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH_EM, parent)
        self.setWindowTitle(self.tr("Erase everything"))
        self._protection = protection
        self._folder = folder
        self._word = self.tr("erase")
        self._create_widgets()
        self._lay_out()
        self._connect()
        self._update()
        self.field.setFocus()

    def _create_widgets(self) -> None:
        self._title = Heading(self.tr("Erase everything"), self, 1.3)
        self._words = Words(self._explanation(), self)
        self._place = Words(breakable(str(self._folder)), self)
        self._place.set_muted()
        self.models = QCheckBox(
            without_mnemonic(self.tr("Also remove the models in this folder")), self
        )
        self._ask = Words(
            self.tr("Type “{word}” to confirm. This cannot be undone.").format(word=self._word),
            self,
        )
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self._ask.text())
        text = self.tr("Cancel")
        self.cancel = FlatButton("", text, self, text=text)
        text = self.tr("Erase everything")
        self.erase = PrimaryButton("", text, self, text=text)

    def _explanation(self) -> str:
        what = self.tr(
            "This removes all conversations, prompts, settings and backups of this profile, and "
            "what Harmonium has stored of your documents. Then Harmonium closes. Files elsewhere "
            "stay, such as the documents themselves and exports."
        )
        if self._protection.is_encrypted:
            how = self.tr(
                "The keys are destroyed first, so that nobody can read what may be left on this "
                "disk. Copies of the folder that were made before can still be opened with the "
                "passphrase or the recovery code."
            )
        else:
            how = self.tr(
                "This profile is not encrypted. The files are overwritten, but modern disks may "
                "keep older copies of what was in them."
            )
        return f"{what}\n\n{how}"

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.erase)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_L, SPACING_M, SPACING_L, SPACING_M)
        layout.setSpacing(SPACING_S)
        for widget in (self._title, self._words, self._place):
            layout.addWidget(widget)
        layout.addSpacing(SPACING_S)
        layout.addWidget(self.models)
        layout.addSpacing(SPACING_S)
        layout.addWidget(self._ask)
        layout.addWidget(self.field)
        layout.addSpacing(SPACING_S)
        layout.addStretch(1)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._update)
        self.field.returnPressed.connect(self._on_erase)
        self.erase.clicked.connect(self._on_erase)
        self.cancel.clicked.connect(self._on_cancel_clicked)

    def _update(self) -> None:
        self.erase.setEnabled(self._is_confirmed)

    @property
    def _is_confirmed(self) -> bool:
        return self.field.text().strip().casefold() == self._word.casefold()

    def _on_erase(self) -> None:
        if self._is_confirmed:
            self.accept()
            self._protection.erase(with_models=self.models.isChecked())

    def _on_cancel_clicked(self) -> None:
        self.reject()
