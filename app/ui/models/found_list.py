# SPDX-License-Identifier: Apache-2.0
"""Models that other programs keep on this computer: used, they need no download."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.model_files import FoundModel
from app.core.sanitizing import clean_label
from app.ui.models.pieces import ButtonRow, Card, Heading, OutlineButton, Words, clear_layout, named
from app.ui.models.words import size_words
from app.ui.theme import SPACING_S
from app.ui.widgets import FlatButton


class FoundList(QWidget):
    """`use_requested` carries a FoundModel."""

    look_requested = Signal()
    use_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[FoundModel, ...] | None = None
        self.cards: list[_FoundCard] = []
        self.note = Words("", self)
        self.note.set_muted()
        text = self.tr("Look again")
        self.look = FlatButton("arrow-clockwise", text, self, text=text)
        named(self.look, self.tr("Look again for models of other programs"))
        buttons = ButtonRow(self)
        buttons.add(self.look)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(SPACING_S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addWidget(Heading(self.tr("In other programs"), self))
        layout.addWidget(self.note)
        layout.addLayout(self._cards)
        layout.addWidget(buttons)
        self.look.clicked.connect(self.look_requested)

    def show_found(self, found: Sequence[FoundModel] | None, is_looking: bool) -> None:
        self.look.setEnabled(not is_looking)
        if is_looking:
            self.note.setText(self.tr("Looking into the folders of other programs…"))
        elif found:
            self.note.setText(
                self.tr("These need no download: their files are used, and left as they are.")
            )
        else:
            self.note.setText(
                self.tr("LM Studio, Ollama, Jan, GPT4All and Hugging Face keep no model here.")
            )
        models = tuple(found or ())
        if models == self._shown:
            return
        self._shown = models
        clear_layout(self._cards)
        self.cards = [_FoundCard(model, self) for model in models]
        for card in self.cards:
            card.use_requested.connect(self.use_requested)
            self._cards.addWidget(card)


class _FoundCard(Card):
    use_requested = Signal(object)

    def __init__(self, found: FoundModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = found
        name, app = clean_label(found.name), clean_label(found.app)
        text = self.tr("{size} · kept by {app}")
        facts = Words(text.format(size=size_words(found.bytes), app=app), self)
        facts.set_muted()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(name, self, scale=1.0))
        words.addWidget(facts)
        self.use = OutlineButton("check", "", self, text=self.tr("Use it"))
        named(self.use, self.tr("Use {name} of {app}").format(name=name, app=app))
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addLayout(words, 1)
        row.addWidget(self.use)
        self.body.addLayout(row)
        self.use.clicked.connect(self._on_use_clicked)

    def _on_use_clicked(self) -> None:
        self.use.setEnabled(False)
        self.use_requested.emit(self._found)
