# SPDX-License-Identifier: Apache-2.0
"""Says what a look at every page has found, and offers to repair it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.safety.words import damage_words, hit_words, part_words
from app.ui.theme import SPACING_M, SPACING_S
from app.ui.transfer.word_dialog import WordDialog
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

if TYPE_CHECKING:
    from app.services.safety import CheckReport

_WIDTH_EM = 34


class DamageDialog(WordDialog):
    repair_requested = Signal()
    restore_requested = Signal()

    def __init__(self, report: CheckReport, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH_EM, parent)
        self.set_title(self.tr("Damaged conversations"))
        self._add(damage_words(report))
        lines = hit_words(report)
        if lines:
            self._add("\n".join(lines))
        if part_words(report):
            self._add(part_words(report))
        self.body.addSpacing(SPACING_M)
        self.add_note(
            self.tr(
                "Repairing keeps every message that can still be read. Missing messages are taken "
                "from a backup if it has them, and marked if not. The damaged files are kept. The "
                "disk may be about to fail: copy the profile folder to another one."
            )
        )
        self.later_button = FlatButton(parent=self, text=self.tr("Later"))
        self.restore_button = FlatButton(parent=self, text=self.tr("Restore a backup…"))
        self.restore_button.set_strong(True)
        self.repair_button = PrimaryButton(parent=self, text=self.tr("Repair"))
        self.add_buttons(self.later_button, self.restore_button, self.repair_button)
        self.later_button.clicked.connect(self.reject)
        self.restore_button.clicked.connect(self._on_restore_clicked)
        self.repair_button.clicked.connect(self._on_repair_clicked)
        self.repair_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, text: str) -> None:
        label = PlainLabel(text, self)
        label.setWordWrap(True)
        self.body.addSpacing(SPACING_S)
        self.body.addWidget(label)

    def _on_restore_clicked(self) -> None:
        self.accept()
        self.restore_requested.emit()

    def _on_repair_clicked(self) -> None:
        self.accept()
        self.repair_requested.emit()
