# SPDX-License-Identifier: Apache-2.0
"""The packs that there are, each with a way to get rid of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.sanitizing import clean_label
from app.services.updates import InstalledPack
from app.ui.models.pieces import ButtonRow, Card, Heading, OutlineButton, Words, clear_layout, named
from app.ui.models.words import size_words
from app.ui.theme import SPACING_S
from app.ui.widgets import FlatButton


class PackCard(Card):
    remove_requested = Signal(object)

    def __init__(self, pack: InstalledPack, *, is_used: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.pack = pack
        name = clean_label(pack.name)
        self.heading = Heading(name, self)
        self.state = Words("", self)
        self.state.set_muted()
        self._facts = self._fact_words(is_used=is_used)
        text = self.tr("Remove…")
        self.remove = named(OutlineButton("trash", text, self, text=text), self._of(text))
        text = self.tr("Remove it")
        self.confirm = named(OutlineButton("trash", text, self, text=text), self._of(text))
        text = self.tr("Keep it")
        self.keep = named(FlatButton("", text, self, text=text), self._of(text))
        self.buttons = ButtonRow(self)
        self.buttons.add(self.remove, self.confirm, self.keep)
        for widget in (self.heading, self.state, self.buttons):
            self.body.addWidget(widget)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)
        self.confirm.clicked.connect(self._on_confirmed)
        self._show(is_asking=False)

    def set_busy(self, is_busy: bool) -> None:
        for button in self.buttons.buttons:
            button.setEnabled(not is_busy)

    def _of(self, text: str) -> str:
        return f"{text.rstrip('…')}: {clean_label(self.pack.name)}"

    def _fact_words(self, *, is_used: bool) -> str:
        if is_used:
            used = self.tr("used")
        elif self.pack.problem:
            used = self.tr(
                "not used: it is not what was signed, or others may change it. Remove it, and add"
                " it again from its file."
            )
        else:
            used = self.tr("not used: it belongs to another version of Harmonium")
        version = self.tr("version {version}").format(version=self.pack.version)
        facts = (version if self.pack.version else "", size_words(self.pack.bytes), used)
        return " · ".join(filter(None, facts))

    def _show(self, *, is_asking: bool) -> None:
        question = self.tr("To have it again you need its file. Remove it?")
        self.state.setText(question if is_asking else self._facts)
        self.remove.setVisible(not is_asking)
        self.confirm.setVisible(is_asking)
        self.keep.setVisible(is_asking)
        self.buttons.refresh()

    def _on_remove_clicked(self) -> None:
        self._show(is_asking=True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep_clicked(self) -> None:
        self._show(is_asking=False)
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_confirmed(self) -> None:
        self.remove_requested.emit(self.pack)


class PackList(QWidget):
    """`remove_requested` carries an InstalledPack."""

    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[InstalledPack, bool], ...] | None = None
        self.cards: list[PackCard] = []
        self.nothing = Words(self.tr("No pack is installed."), self)
        self.nothing.set_muted()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.nothing)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACING_S)
        outer.addLayout(self._rows)

    def show_packs(self, packs: Sequence[tuple[InstalledPack, bool]]) -> None:
        """Each with whether it is used."""
        wanted = tuple(packs)
        if wanted == self._shown:
            return
        self._shown = wanted
        clear_layout(self._rows)
        self.cards = [PackCard(pack, is_used=used, parent=self) for pack, used in wanted]
        for card in self.cards:
            card.remove_requested.connect(self.remove_requested)
            self._rows.addWidget(card)
        self.nothing.setVisible(not wanted)

    def set_busy(self, is_busy: bool) -> None:
        for card in self.cards:
            card.set_busy(is_busy)
