# SPDX-License-Identifier: Apache-2.0
"""The LoRA adapters that go with a model, each of which can be used or not."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.core.model_files import Adapter
from app.core.sanitizing import clean_label
from app.ui.models.pieces import Words, clear_layout
from app.ui.models.words import size_words
from app.ui.theme import SPACING_XS
from app.ui.widgets import FlatButton, without_mnemonic


class AdapterList(QWidget):
    """`chosen` carries a tuple of Paths."""

    chosen = Signal(object)
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Adapter, ...], tuple[Path, ...]] | None = None
        self.boxes: list[tuple[Path, QCheckBox]] = []
        heading = Words(self.tr("Adapters (LoRA)"), self)
        hint = Words(self.tr("Small files that change how this model answers."), self)
        hint.set_muted()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACING_XS)
        text = self.tr("Add an adapter file…")
        self.add = FlatButton("file-plus", text, self, text=text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(heading)
        layout.addWidget(hint)
        layout.addLayout(self._rows)
        layout.addWidget(self.add)
        self.add.clicked.connect(self.file_requested)

    def show_adapters(self, fitting: Sequence[Adapter], used: Sequence[Path]) -> None:
        shown = (tuple(fitting), tuple(used))
        if shown == self._shown:
            return
        is_same = self._shown is not None and self._shown[0] == shown[0]
        self._shown = shown
        if not is_same:
            clear_layout(self._rows)
            self.boxes = []
            for adapter in fitting:
                words = f"{clean_label(adapter.name)} · {size_words(adapter.bytes)}"
                box = QCheckBox(without_mnemonic(words), self)
                box.setAccessibleName(words)
                box.toggled.connect(self._on_toggled)
                self.boxes.append((adapter.path, box))
                self._rows.addWidget(box)
                QWidget.setTabOrder(box, self.add)
        for path, box in self.boxes:
            with QSignalBlocker(box):
                box.setChecked(path in used)

    def _on_toggled(self, is_on: bool) -> None:
        del is_on
        self.chosen.emit(tuple(path for path, box in self.boxes if box.isChecked()))
