# SPDX-License-Identifier: Apache-2.0
"""Looks for words in the document that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.core.errors import HarmoniumError
from app.services.document_views import FOUND_LINES, FoundLine
from app.services.sentences import in_words
from app.ui.announcing import announce
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS
from app.ui.widgets import FlatButton, PlainLabel

if TYPE_CHECKING:
    from app.services.document_views import DocumentViews

_WAIT_MS = 250


class SearchBar(QWidget):
    """`line_found` carries a FoundLine to show; `closed`: somebody is done with searching."""

    line_found = Signal(object)
    closed = Signal()

    def __init__(self, documents: DocumentViews, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents = documents
        self._document_id = ""
        self._found: Sequence[FoundLine] = ()
        self._at = 0
        self._request = 0
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search in the document"))
        self.field.setAccessibleName(self.tr("Search in the document"))
        self.field.setClearButtonEnabled(True)
        self.count = PlainLabel("", self)
        self.count.set_muted()
        self.previous = FlatButton("caret-up", self.tr("Previous match"), self)
        self.next = FlatButton("caret-down", self.tr("Next match"), self)
        self.close_button = FlatButton("x", self.tr("Close the search"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING_M, 0, SPACING_S, SPACING_S)
        row.setSpacing(SPACING_XS)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._ask)
        self.field.textChanged.connect(self._on_text_changed)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.close_button.clicked.connect(self.closed)
        documents.found.connect(self._on_found)
        self._update()

    def open(self, document_id: str) -> None:
        """Another document: what was looked for is looked for in it, once the bar is shown."""
        if document_id == self._document_id:
            return
        self._document_id = document_id
        self._found, self._at = (), 0
        self._update()

    def start(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text().strip() and not self._found:
            self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self._on_previous if is_back else self._on_next)()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QEvent) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().hideEvent(event)  # pyright: ignore[reportArgumentType]
        self._wait.stop()

    def _on_text_changed(self) -> None:
        self._found, self._at = (), 0
        self._update()
        self._wait.start()

    def _ask(self) -> None:
        self._wait.stop()
        if self._request:
            self._documents.give_up(self._request)
            self._request = 0
        if self.field.text().strip() and self._document_id:
            self._request = self._documents.find(self._document_id, self.field.text())

    def _on_found(self, request: int, answer: object) -> None:
        if request != self._request:
            return
        self._request = 0
        if isinstance(answer, HarmoniumError):
            self.count.setText(in_words(answer.message))
            return
        self._found = tuple(answer) if isinstance(answer, tuple) else ()
        self._at = 0
        self._show()

    def _on_next(self) -> None:
        self._step(1)

    def _on_previous(self) -> None:
        self._step(-1)

    def _step(self, way: int) -> None:
        if self._wait.isActive() or (self.field.text().strip() and not self._found):
            self._ask()
        elif self._found:
            self._at = (self._at + way) % len(self._found)
            self._show()

    def _show(self) -> None:
        self._update()
        if self._found:
            self.line_found.emit(self._found[self._at])
        if self.count.text():
            announce(self, self.count.text())

    def _update(self) -> None:
        total = len(self._found)
        if total:
            more = "+" if total >= FOUND_LINES else ""
            text = self.tr("{0} of {1}").format(self._at + 1, f"{total}{more}")
        else:
            is_idle = not self.field.text().strip() or self._wait.isActive() or self._request
            text = "" if is_idle else self.tr("Not found")
        self.count.setText(text)
        for button in (self.previous, self.next):
            button.setEnabled(total > 1)
