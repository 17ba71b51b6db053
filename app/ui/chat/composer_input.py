# SPDX-License-Identifier: Apache-2.0
"""The field in which questions are written."""

import math
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from app.core.sanitizing import clean_text
from app.services.attachments import is_long
from app.services.settings import SendKey
from app.ui.reading_direction import follow_reading_direction
from app.ui.theme import SPACING_M, SPACING_S, reading_font, slim_scroll_bar

MAX_LINES = 8
MAX_TYPED = 20_000
"""Characters: a text field with a book in it is slow, so that even "paste as text" attaches it."""

_SHIFT, _CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class ComposerInput(QPlainTextEdit):
    """Grows with its text up to `MAX_LINES`. The send key submits; the other Enter begins a line.

    `long_text_pasted` carries a text that was not put in, `files_pasted` a list of Paths.
    `nothing_pasted`: the clipboard holds neither text nor files."""

    submitted = Signal()
    focus_changed = Signal()
    long_text_pasted = Signal(str)
    files_pasted = Signal(object)
    nothing_pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_composing = False
        self._send_key: SendKey = "enter"
        self._takes_key: Callable[[QKeyEvent], bool] | None = None
        self._wants_escape: Callable[[], bool] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(reading_font())
        # Clear, without asking for the viewport (see `own_viewport`), which this class, unlike
        # others, must not be given either: Qt's own code still paints on the first one.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(SPACING_M, SPACING_M - 2, SPACING_M, SPACING_S)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self.verticalScrollBar())
        self.document().documentLayout().documentSizeChanged.connect(self.fit_height)
        follow_reading_direction(self)
        self.fit_height()

    def set_send_key(self, key: SendKey) -> None:
        self._send_key = key

    def set_menu_keys(
        self, takes_key: Callable[[QKeyEvent], bool], wants_escape: Callable[[], bool]
    ) -> None:
        """A list that belongs to the field, and has its keys while it is open."""
        self._takes_key = takes_key
        self._wants_escape = wants_escape

    def fit_height(self) -> None:
        """The layout's height is counted in lines."""
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        margins = self.viewportMargins()
        shown = min(lines, MAX_LINES)
        # Qt rounds each line up, and scrolls as soon as not a single pixel is left over.
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        height = shown * line + 1 + margins.top() + margins.bottom()
        is_over = lines > MAX_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_over else policy.ScrollBarAlwaysOff
        )
        if self.height() != height:
            self.setFixedHeight(height)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._is_for_menu(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_composing and self._takes_key is not None and self._takes_key(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._is_composing:
            self._on_enter(event)
        elif event.key() == Qt.Key.Key_V and event.modifiers() == _CTRL | _SHIFT:
            self._paste_as_text()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """While an input method composes, Enter belongs to it."""
        super().inputMethodEvent(event)
        self._is_composing = bool(event.preeditString())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Dropped files are for the window, only text is for the question. Ctrl+V does not ask:
        `insertFromMimeData` gets whatever there is."""
        return source.hasText() and not _local_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = _local_files(source)
        text = clean_text(source.text()) if source.hasText() else ""
        if paths:
            self.files_pasted.emit(paths)
        elif not text:
            self.nothing_pasted.emit()
        elif is_long(text):
            self.long_text_pasted.emit(text)
        else:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFont(reading_font())
            self.fit_height()

    def _on_enter(self, event: QKeyEvent) -> None:
        wants_line = bool(event.modifiers() & _SHIFT)
        if self._send_key == "ctrl+enter":
            wants_line = not event.modifiers() & _CTRL
        if wants_line:
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        else:
            self.submitted.emit()

    def has_room_for(self, text: str) -> bool:
        return self.document().characterCount() + len(text) <= MAX_TYPED

    def _paste_as_text(self) -> None:
        text = clean_text(QApplication.clipboard().text())
        if not self.has_room_for(text):
            self.long_text_pasted.emit(text)
        elif text:
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def _is_for_menu(self, event: QKeyEvent) -> bool:
        """What would never come to `keyPressEvent`: Escape, which would stop an answer rather than
        close the list, and Tab, which would move the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            return self._wants_escape is not None and self._wants_escape()
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            return self._takes_key is not None and self._takes_key(event)
        return False


def _local_files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
