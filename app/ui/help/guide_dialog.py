# SPDX-License-Identifier: Apache-2.0
"""The window with the guide: its contents at the left, with a field to search it, the page beside
them. In a narrow window one takes the place of the other."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.paths import guide_folder
from app.ui.announcing import announce
from app.ui.chat.link_prompt import ask_before_opening
from app.ui.help.contents import Contents
from app.ui.help.page_view import PageView
from app.ui.help.pages import FIRST, Guide, Place
from app.ui.help.results import Results
from app.ui.models.pieces import chain_tabs
from app.ui.search_field import SearchField
from app.ui.theme import SPACING_M, SPACING_S, em, ui_font
from app.ui.widgets import FlatButton, PlainLabel

_SIZE_EM = (72, 52)
_CONTENTS_EM = 19
_LEAST_EM = 28
"""The width that a page needs beside the contents."""


class GuideDialog(QDialog):
    """`place_changed` carries the Place that is shown from now on."""

    place_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, guide: Guide | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        self._guide = Guide(guide_folder()) if guide is None else guide
        self._places: list[Place] = []
        self._at = -1
        self._is_slim = False
        self._shows_lists = False
        self._create_widgets()
        self._lay_out()
        self._connect()
        size = em(ui_font())
        room = self.screen().availableSize() * 0.9
        self.resize(min(round(size * _SIZE_EM[0]), room.width()), round(size * _SIZE_EM[1]))
        self.resize(self.size().boundedTo(room))
        self.open_place(Place(FIRST))
        chain_tabs(self)
        if self._is_slim:
            self._focus_page()
        else:
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def place(self) -> Place | None:
        return self._places[self._at] if self._places else None

    def open_place(self, place: Place) -> None:
        """Nothing happens for a page that there is not."""
        if self._guide.page(place.page) is None:
            return
        if place != self.place:
            self._places = [*self._places[: self._at + 1], place]
            self._at = len(self._places) - 1
        self._show_place()

    def _create_widgets(self) -> None:
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.contents = Contents(self._guide, self)
        self.results = Results(self)
        self.nothing = PlainLabel(self.tr("Nothing in the guide has these words."), self)
        self.nothing.setWordWrap(True)
        self.nothing.set_muted()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(SPACING_M, SPACING_S, SPACING_M, 0)
        self.lists = QStackedWidget(self)
        self.lists.setObjectName("lists")
        for widget in (self.contents, self.results, self.nothing):
            self.lists.addWidget(widget)
        self.toggle = FlatButton("list", self.tr("Contents"), self)
        self.back = FlatButton("arrow-left", self.tr("Back"), self)
        self.forward = FlatButton("arrow-right", self.tr("Forward"), self)
        self.page = PageView(self._guide, self)
        self.missing = PlainLabel(
            self.tr("The guide is missing from this installation: install Harmonium again."), self
        )
        self.missing.setWordWrap(True)
        self.missing.setVisible(not self._guide.pages)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(SPACING_S, SPACING_S, SPACING_S, SPACING_S)
        bar.setSpacing(SPACING_S)
        bar.addWidget(self.toggle)
        bar.addWidget(self.search)
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.lists)
        right = QVBoxLayout()
        right.addWidget(self.missing)
        right.addWidget(self.page, 1)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(body, 1)
        self._update_look()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_changed)
        self.search.left.connect(self._on_search_left)
        for source in (self.contents, self.results):
            source.chosen.connect(self._on_chosen)
            source.itemClicked.connect(self._on_activated)
            source.itemActivated.connect(self._on_activated)
        self.page.place_chosen.connect(self._on_place_chosen)
        self.page.link_activated.connect(self._on_link_activated)
        self.toggle.clicked.connect(self._on_toggle_clicked)
        self.back.clicked.connect(self._on_back_clicked)
        self.forward.clicked.connect(self._on_forward_clicked)
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self._on_find),
            (QKeySequence.StandardKey.Back, self._on_back_clicked),
            (QKeySequence.StandardKey.Forward, self._on_forward_clicked),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _show_place(self) -> None:
        place = self.place
        page = None if place is None else self._guide.page(place.page)
        if place is None or page is None:
            return
        self.page.show_page(page, place.anchor, self.search.text())
        self.contents.show_place(place)
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at < len(self._places) - 1)
        self.place_changed.emit(place)

    def _go(self, step: int) -> None:
        if 0 <= self._at + step < len(self._places):
            self._at += step
            self._show_place()

    def _on_back_clicked(self) -> None:
        self._go(-1)

    def _on_forward_clicked(self) -> None:
        self._go(1)

    def _on_chosen(self, place: Place) -> None:
        """In a list: the arrow keys go on from there, so the keyboard stays."""
        self.open_place(place)

    def _on_activated(self) -> None:
        """Somebody has found what they were looking for."""
        if self._is_slim:
            self._set_lists_shown(False)
            self._focus_page()

    def _on_place_chosen(self, place: Place) -> None:
        """By a link, whose text is about to be gone."""
        self.open_place(place)
        self._focus_page()

    def _focus_page(self) -> None:
        texts = self.page.texts
        if texts:
            texts[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_link_activated(self, address: str) -> None:
        ask_before_opening(address, self)

    def _on_find(self) -> None:
        self._set_lists_shown(True)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_search_changed(self, words: str) -> None:
        hits = self._guide.find(words)
        self.results.show_hits(hits)
        if not words.strip():
            self.lists.setCurrentWidget(self.contents)
            self._show_place()
            return
        self._set_lists_shown(True)
        self.lists.setCurrentWidget(self.results if hits else self.nothing)
        text = self.tr("%n place(s) found", "", len(hits)) if hits else self.nothing.text()
        announce(self.search, text)

    def _on_search_left(self) -> None:
        shown = self.lists.currentWidget()
        if shown is None or shown is self.nothing:
            return
        if shown is self.results:
            self.results.choose_first()
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggle_clicked(self) -> None:
        self._set_lists_shown(not self._shows_lists)

    def _set_lists_shown(self, shown: bool) -> None:
        """In place of the page, where there is no room for both."""
        self._shows_lists = shown
        self._update_parts()

    def _update_parts(self) -> None:
        self.toggle.setVisible(self._is_slim)
        self.lists.setVisible(not self._is_slim or self._shows_lists)
        self.page.setVisible(not self._is_slim or not self._shows_lists)

    def _update_look(self) -> None:
        # A style sheet keeps the colours of the palette that it was read with.
        self.lists.setStyleSheet("#lists { background: palette(alternate-base) }")
        self.contents.update_look()
        self._update_slimness()

    def _update_slimness(self) -> None:
        size = em(ui_font())
        wanted = round(size * _CONTENTS_EM)
        self._is_slim = self.width() < wanted + size * _LEAST_EM
        self.lists.setFixedWidth(self.width() if self._is_slim else wanted)
        self.search.setFixedWidth(min(wanted, round(self.width() * 0.6)) - 2 * SPACING_S)
        self._update_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_slimness()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "page"):
            self._update_look()
