# SPDX-License-Identifier: Apache-2.0
"""The document that an answer rests on, at the place that it cites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.core.citation_marks import sources_of
from app.core.documents import Document, DocumentKind, DocumentState, UnitKind
from app.core.errors import HarmoniumError
from app.core.messages import CitationPart
from app.core.sanitizing import clean_label
from app.core.sources import file_name, place
from app.core.text import one_line, shortened
from app.services.document_views import FoundLine, UnitPlace
from app.services.sentences import in_words
from app.services.source_words import doubt_words, source_words
from app.ui.announcing import announce
from app.ui.theme import SPACING_L, SPACING_M
from app.ui.viewer.page_view import PageView
from app.ui.viewer.pane_header import PaneHeader
from app.ui.viewer.place_words import page_words, unit_words
from app.ui.viewer.search_bar import SearchBar
from app.ui.viewer.sheet_view import SheetView
from app.ui.viewer.text_view import TextView
from app.ui.widgets import PlainLabel

if TYPE_CHECKING:
    from app.services.documents import Documents
    from app.services.settings import Settings

_CODE = frozenset({DocumentKind.CODE, DocumentKind.JSON})
_SPOKEN_QUOTE = 300


class DocumentPane(QWidget):
    """Hidden until it is asked to show something; shows itself then. `ViewerSplitter` gives it its
    place beside the conversation."""

    closed = Signal()
    """Somebody closed it: it is hidden, and the keyboard belongs to the conversation again."""

    def __init__(
        self, documents: Documents, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self._settings = settings
        self._document: Document | None = None
        self._citations: tuple[CitationPart, ...] = ()
        self._at = -1
        self._goal: tuple[int | None, int, int] | None = None
        self._units_request = 0
        self._create_widgets()
        self._lay_out()
        self._connect()
        self.setAccessibleName(self.tr("Document"))
        self.setMinimumWidth(240)
        self.hide()

    @property
    def document_id(self) -> str:
        """Empty while none is shown."""
        return "" if self._document is None else self._document.id

    @property
    def image_bytes(self) -> int:
        """What the pictures of pages take."""
        return self.pages.image_bytes

    def show_citation(self, citation: CitationPart, among: Sequence[CitationPart] = ()) -> None:
        """`among`: all citations of the answer, which next and previous walk through."""
        known = [part for part in sources_of(among) if part.document_id]
        at = next((at for at, part in enumerate(known) if part.number == citation.number), -1)
        if at >= 0:
            known[at] = citation
        self._citations = tuple(known) if at >= 0 else (citation,)
        self._go_to_citation(max(at, 0))
        self._take_focus()

    def show_document(self, document_id: str) -> None:
        """From its beginning, without a mark."""
        self._citations, self._at = (), -1
        self._goal = None
        self.header.show_doubt("")
        self._open(document_id, "")
        self._update_steps()
        self._take_focus()

    def close_document(self) -> None:
        """Hides the pane and gives back what the document took in memory."""
        if self.isHidden() and self._document is None:
            return
        self._forget()
        self._citations, self._at = (), -1
        self.search.hide()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self._on_search_requested()
        elif event.key() == Qt.Key.Key_Escape and self.search.isVisible():
            self._on_search_closed()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_document()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "sheet"):
            # With a style sheet the table keeps its font, too.
            self.sheet.take_colors()

    def event(self, event: QEvent) -> bool:
        """The keys of this pane are not the window's while it has the focus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Find) or event.key() == Qt.Key.Key_Escape)
        ):
            event.accept()
            return True
        return super().event(event)

    def _create_widgets(self) -> None:
        self.header = PaneHeader(self)
        self.search = SearchBar(self._documents, self)
        self.search.hide()
        self.pages = PageView(self._documents, self)
        self.text = TextView(self._documents, self)
        self.sheet = SheetView(self._documents, self)
        self.message = _Message(self)
        self._views = QStackedWidget(self)
        for view in (self.message, self.pages, self.text, self.sheet):
            self._views.addWidget(view)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.search)
        layout.addWidget(self._views, 1)

    def _connect(self) -> None:
        header = self.header
        header.previous.clicked.connect(self._on_previous)
        header.next.clicked.connect(self._on_next)
        header.search.clicked.connect(self._on_search_requested)
        header.open_outside.clicked.connect(self._on_open_outside)
        header.close_button.clicked.connect(self.close_document)
        self.search.closed.connect(self._on_search_closed)
        self.search.line_found.connect(self._on_line_found)
        self.pages.page_shown.connect(self._on_page_shown)
        self.pages.failed.connect(self._on_page_failed)
        for view in (self.text, self.sheet):
            view.place_shown.connect(self._on_place_shown)
            view.failed.connect(self._show_failure)
        self._documents.units_ready.connect(self._on_units_ready)

    def _go_to_citation(self, at: int) -> None:
        self._at = at
        part = self._citations[at]
        self._goal = (part.page, part.first_line, part.last_line)
        self.header.show_doubt(doubt_words(part))
        self._open(part.document_id, self._name_of(part))
        self._update_steps()
        self._announce(part)

    def _name_of(self, part: CitationPart) -> str:
        return clean_label(file_name(part, source_words()))

    def _open(self, document_id: str, name: str) -> None:
        """What is open already only goes to another place."""
        document = self._documents.get(document_id)
        self.show()
        if document is None:
            self._forget()
            self.header.show_name(name)
            self._show_words(
                self.tr("This document is not here any longer. Add the file again to see it."),
                self._citations[self._at].quote if self._at >= 0 else "",
            )
            return
        is_same = (
            self._document is not None
            and (self._document.id, self._document.sha256) == (document.id, document.sha256)
            and self._views.currentWidget() is not self.message
        )
        if is_same:
            self._document = document
            self._reach_goal()
            return
        self._forget()
        self._document = document
        self.header.show_name(clean_label(one_line(document.name)))
        self.header.set_document_here(is_here=True)
        self.search.open(document.id)
        if document.kind is DocumentKind.PDF and document.pages and self._has_file(document):
            self._views.setCurrentWidget(self.pages)
            self.pages.open(document.id, document.pages)
            self._reach_goal()
        else:
            self._open_text(document)

    def _has_file(self, document: Document) -> bool:
        return document.state is not DocumentState.MISSING

    def _open_text(self, document: Document) -> None:
        if not document.is_readable:
            self._show_words(
                in_words(document.error) or self.tr("Nothing of this document is read yet."), ""
            )
            return
        self._show_words(self.tr("Opening…"), "")
        self._units_request = self._documents.units(document.id)

    def _on_units_ready(self, request: int, answer: object) -> None:
        if request != self._units_request or self._document is None:
            return
        self._units_request = 0
        if isinstance(answer, HarmoniumError):
            self._show_failure(answer)
            return
        units = [unit for unit in answer if unit.lines] if isinstance(answer, tuple) else []
        if not units:
            self._show_words(self.tr("There is no text in this document."), "")
        elif all(unit.kind is UnitKind.SHEET for unit in units):
            self._views.setCurrentWidget(self.sheet)
            self.sheet.open(self._document.id, units)
            self._reach_goal()
        else:
            self._views.setCurrentWidget(self.text)
            is_code = self._document.kind in _CODE
            self.text.open(self._document.id, units, is_code=is_code)
            self._reach_goal()
        if self._has_focus_in_views():
            self._take_focus()

    def _reach_goal(self) -> None:
        view = self._views.currentWidget()
        if isinstance(view, PageView):
            self.header.show_place(page_words(max(1, view.page), self._pages()))
            if self._goal is not None:
                view.show_lines(*self._goal)
        elif isinstance(view, TextView | SheetView):
            if self._goal is None:
                view.show_start()
            else:
                view.show_lines(*self._goal)

    def _pages(self) -> int:
        return (self._document.pages or 0) if self._document is not None else 0

    def _forget(self) -> None:
        if self._units_request:
            self._documents.give_up(self._units_request)
            self._units_request = 0
        for view in (self.pages, self.text, self.sheet):
            view.close_document()
        self._document = None
        self.search.open("")
        self.header.show_place("")
        self.header.set_document_here(is_here=False)
        self._views.setCurrentWidget(self.message)

    def _show_words(self, text: str, quote: str) -> None:
        self.message.show_words(text, quote)
        self._views.setCurrentWidget(self.message)

    def _show_failure(self, error: HarmoniumError) -> None:
        quote = self._citations[self._at].quote if self._at >= 0 else ""
        self._show_words(in_words(error.message), quote)

    def _on_page_failed(self, error: HarmoniumError) -> None:
        """The text that was read of it is still there."""
        if self._document is None or self._views.currentWidget() is not self.pages:
            return
        self.pages.close_document()
        self.header.show_doubt(in_words(error.message))
        self._open_text(self._document)

    def _on_page_shown(self, page: int) -> None:
        if self._views.currentWidget() is self.pages and page:
            self.header.show_place(page_words(page, self._pages()))

    def _on_place_shown(self, unit: UnitPlace) -> None:
        self.header.show_place(unit_words(unit))

    def _update_steps(self) -> None:
        self.header.show_steps(self._at, len(self._citations))

    def _on_previous(self) -> None:
        self._go_to_citation((self._at - 1) % len(self._citations))

    def _on_next(self) -> None:
        self._go_to_citation((self._at + 1) % len(self._citations))

    def _on_search_requested(self) -> None:
        if self._document is not None:
            self.search.start()

    def _on_search_closed(self) -> None:
        self.search.hide()
        self._take_focus()

    def _on_line_found(self, found: FoundLine) -> None:
        view = self._views.currentWidget()
        if isinstance(view, PageView | TextView | SheetView):
            view.show_lines(found.page, found.line, found.line)

    def _on_open_outside(self) -> None:
        if self._document is not None:
            self._documents.open_in_system(self._document.id)

    def _has_focus_in_views(self) -> bool:
        focus = self.focusWidget()
        return focus is not None and self._views.isAncestorOf(focus) and focus.hasFocus()

    def _take_focus(self) -> None:
        view = self._views.currentWidget()
        target = view.table if isinstance(view, SheetView) else view
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _announce(self, part: CitationPart) -> None:
        words = source_words()
        where = ", ".join(text for text in (self._name_of(part), place(part, words)) if text)
        quote = shortened(clean_label(one_line(part.quote)), _SPOKEN_QUOTE)
        text = ". ".join(each for each in (where, doubt_words(part), quote) if each)
        view = self._views.currentWidget()
        target = view.table if isinstance(view, SheetView) else view
        if target is not None:
            target.setAccessibleDescription(quote)
        announce(self, text)


class _Message(QWidget):
    """In place of a document that cannot be shown: why, and what the answer quoted of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text = PlainLabel("", self)
        self._quote = PlainLabel("", self)
        for label in (self._text, self._quote):
            label.setWordWrap(True)
        self._text.set_muted()
        self._quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_L, SPACING_M, SPACING_L, SPACING_M)
        layout.setSpacing(SPACING_M)
        layout.addWidget(self._text)
        layout.addWidget(self._quote)
        layout.addStretch(1)

    @property
    def words(self) -> str:
        return self._text.text()

    @property
    def quote(self) -> str:
        return self._quote.text()

    def show_words(self, text: str, quote: str) -> None:
        self._text.setText(text)
        self._quote.setText(quote)
        self._quote.setVisible(bool(quote))
        self.setAccessibleName(f"{text} {quote}".strip())
