# SPDX-License-Identifier: Apache-2.0
"""A document's text with marked lines. Its units come as they are scrolled to, and go again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.core.documents import Unit
from app.core.errors import HarmoniumError
from app.ui.reading_direction import reading_direction
from app.ui.theme import (
    SPACING_M,
    code_font,
    line_height_percent,
    reading_font,
    scaled_font,
    shades,
    slim_scroll_bar,
    ui_font,
)
from app.ui.viewer.place_words import caption_of
from app.ui.viewer.unit_text import UnitText

if TYPE_CHECKING:
    from app.services.document_views import DocumentViews, UnitPlace

MAX_LOADED = 300_000
"""Characters that are laid out at a time."""
_MARK_ALPHA = 56
_SLOW_MS = 60
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


@dataclass(slots=True)
class _Loaded:
    """`start` is a place in the document that moves along with what comes before it; the text
    begins `lead` positions behind it."""

    index: int
    text: UnitText
    start: QTextCursor
    lead: int


class TextView(QTextEdit):
    """`place_shown` carries the UnitPlace that is read, `failed` a HarmoniumError."""

    place_shown = Signal(object)
    failed = Signal(object)

    def __init__(self, documents: DocumentViews, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents = documents
        self._document_id = ""
        self._units: Sequence[UnitPlace] = ()
        self._first_lines: list[int] = []
        self._loaded: list[_Loaded] = []
        self._asked: dict[int, int] = {}
        self._goal: tuple[int, int] | None = None
        self._marked: tuple[int, int] | None = None
        self._is_code = False
        self._shown = -1
        self._is_changing = False
        self._near = QTimer(self)
        self._near.setSingleShot(True)
        self._near.setInterval(_SLOW_MS)
        self._near.timeout.connect(self._load_near)
        self._set_up()
        documents.unit_ready.connect(self._on_unit_ready)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_scrolled)
        self.verticalScrollBar().sliderPressed.connect(self._on_slider_pressed)

    @property
    def marked_text(self) -> str:
        """What is marked, as far as it is loaded."""
        selections = self.extraSelections()
        return "\n".join(
            selection.cursor.selectedText().replace("\u2029", "\n")  # pyright: ignore
            for selection in selections
        )

    def open(self, document_id: str, units: Sequence[UnitPlace], *, is_code: bool = False) -> None:
        """`is_code`: every column counts."""
        self._forget()
        self._document_id = document_id
        self._units = units
        self._first_lines = [unit.first_line for unit in units]
        self._is_code = is_code
        self._shown = -1
        self._marked = None
        self._take_font()

    def close_document(self) -> None:
        self.open("", ())

    def show_start(self) -> None:
        self._go_to(0, None)

    def show_lines(self, page: int | None, first_line: int, last_line: int) -> None:
        """Marks these display lines and scrolls to them."""
        del page
        index = max(0, bisect_right(self._first_lines, first_line) - 1)
        self._marked = (first_line, last_line)
        self._go_to(index, (first_line, last_line))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._goal = None
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._goal = None
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._goal = None
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._goal is not None:
            self._reach_goal()
        self._near.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not hasattr(self, "_near"):
            return
        if event.type() == QEvent.Type.FontChange and not self._is_changing:
            self._take_font()
        if event.type() == QEvent.Type.PaletteChange:
            self._color_captions()
            self._mark()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return False

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the document"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(SPACING_M)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        slim_scroll_bar(self.verticalScrollBar())

    def _take_font(self) -> None:
        font = code_font(ui_font()) if self._is_code else scaled_font(reading_font(), 0.96)
        self._is_changing = True
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._is_changing = False

    def _forget(self) -> None:
        for request in self._asked:
            self._documents.give_up(request)
        self._asked.clear()
        self._loaded = []
        self._goal = None
        self._is_changing = True
        self.clear()
        self._is_changing = False

    def _go_to(self, index: int, lines: tuple[int, int] | None) -> None:
        if not self._units:
            return
        first = self._units[index].first_line
        self._goal = lines or (first, first)
        if any(loaded.index == index for loaded in self._loaded):
            self._reach_goal()
            self._mark()
            return
        goal = self._goal
        if not self._loaded or not self._loaded[0].index - 1 <= index <= self._loaded[-1].index + 1:
            self._forget()
        self._goal = goal
        self._ask(index)

    def _ask(self, index: int) -> None:
        if 0 <= index < len(self._units) and index not in self._asked.values():
            request = self._documents.unit(self._document_id, self._units[index].number)
            self._asked[request] = index

    def _on_unit_ready(self, request: int, answer: object) -> None:
        index = self._asked.pop(request, None)
        if index is None:
            return
        if isinstance(answer, HarmoniumError):
            self.failed.emit(answer)
        elif isinstance(answer, Unit):
            self._put(index, UnitText(answer.text))

    def _put(self, index: int, text: UnitText) -> None:
        if not self._loaded or index == self._loaded[-1].index + 1:
            self._change(lambda: self._append(index, text))
        elif index == self._loaded[0].index - 1:
            self._change(lambda: self._prepend(index, text))
        else:
            return
        self._mark()
        self._reach_goal()
        self._near.start()

    def _change(self, change: Callable[[], None]) -> None:
        """What is read stays where it is."""
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 4))
        before = self.cursorRect(cursor).top()
        self._is_changing = True
        change()
        self._is_changing = False
        moved = self.cursorRect(cursor).top() - before
        if moved:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + moved)

    def _append(self, index: int, text: UnitText) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if self._loaded:
            cursor.insertBlock(self._block(), self._look())
        start = cursor.position()
        lead = self._write(cursor, index, text)
        cursor.endEditBlock()
        self._loaded.append(_Loaded(index, text, self._at(start), lead))
        while len(self._loaded) > 1 and self._length() > MAX_LOADED:
            self._drop(0, self._loaded[1].start.position())
            del self._loaded[0]

    def _prepend(self, index: int, text: UnitText) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat())
        cursor.setPosition(0)
        lead = self._write(cursor, index, text)
        cursor.endEditBlock()
        self._loaded.insert(0, _Loaded(index, text, self._at(0), lead))
        while len(self._loaded) > 1 and self._length() > MAX_LOADED:
            last = self._loaded.pop()
            self._drop(last.start.position() - 1, self.document().characterCount() - 1)

    def _drop(self, start: int, end: int) -> None:
        cursor = self._at(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _length(self) -> int:
        return sum(loaded.text.length for loaded in self._loaded)

    def _at(self, position: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return cursor

    def _write(self, cursor: QTextCursor, index: int, text: UnitText) -> int:
        """Returns how many positions come before the text itself."""
        start = cursor.position()
        words = caption_of(self._units[index])
        if words and len(self._units) > 1:
            above = 0 if index == 0 else SPACING_M
            cursor.setBlockFormat(self._block(above))
            cursor.insertText(words, self._caption())
            cursor.insertBlock(self._block(), self._look())
        else:
            cursor.setBlockFormat(self._block())
            cursor.setBlockCharFormat(self._look())
        lead = cursor.position() - start
        for number, paragraph in enumerate(text.paragraphs):
            if number:
                cursor.insertBlock(self._block(), self._look())
            if reading_direction(paragraph[:200]) is Qt.LayoutDirection.RightToLeft:
                block = self._block()
                block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                cursor.setBlockFormat(block)
            cursor.insertText(paragraph, self._look())
        return lead

    def _block(self, above: int = 0) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(line_height_percent(self.font()), _PROPORTIONAL)
        form.setTopMargin(above)
        if self._is_code:
            form.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return form

    def _look(self) -> QTextCharFormat:
        return QTextCharFormat()

    def _caption(self) -> QTextCharFormat:
        form = QTextCharFormat()
        font = QFont(scaled_font(self.font(), 0.88))
        font.setWeight(QFont.Weight.DemiBold)
        form.setFont(font)
        form.setForeground(shades(self.palette()).muted)
        return form

    def _color_captions(self) -> None:
        for loaded in self._loaded:
            if loaded.lead:
                cursor = self._at(loaded.start.position())
                end = loaded.start.position() + loaded.lead - 1
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._caption())

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        if self._marked is not None:
            for loaded in self._loaded:
                stretch = self._stretch(loaded, *self._marked)
                if stretch is None:
                    continue
                mark = QTextEdit.ExtraSelection()
                cursor = self._at(stretch[0])
                cursor.setPosition(stretch[1], QTextCursor.MoveMode.KeepAnchor)
                color = QColor(self.palette().color(QPalette.ColorRole.Accent))
                color.setAlpha(_MARK_ALPHA)
                # PySide annotates neither field.
                mark.cursor = cursor
                mark.format.setBackground(color)
                marks.append(mark)
        self.setExtraSelections(marks)

    def _stretch(self, loaded: _Loaded, first: int, last: int) -> tuple[int, int] | None:
        """Where these display lines stand in the document, as far as they are in this unit."""
        unit = self._units[loaded.index]
        if last < unit.first_line or first >= unit.first_line + unit.lines:
            return None
        start = loaded.start.position() + loaded.lead
        one, other = loaded.text.stretch(first - unit.first_line, last - unit.first_line)
        return start + one, start + other

    def _reach_goal(self) -> None:
        """It stays the goal until somebody scrolls."""
        goal = self._goal
        if goal is None:
            return
        for loaded in self._loaded:
            stretch = self._stretch(loaded, *goal)
            if stretch is None:
                continue
            unit = self._units[loaded.index]
            is_start = goal[0] == unit.first_line and self._marked != goal
            position = loaded.start.position() if is_start else stretch[0]
            if not self.textCursor().hasSelection():
                # Inserted text pushes it to the end, where the keyboard would begin.
                self.setTextCursor(self._at(position))
            top = self.cursorRect(self._at(position)).top()
            room = 0 if is_start else self.viewport().height() // 4
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - room)
            self._goal = goal
            self._tell_place()
            return

    def _load_near(self) -> None:
        if not self._loaded:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if bar.value() > bar.maximum() - height:
            self._ask(self._loaded[-1].index + 1)
        if bar.value() < height:
            self._ask(self._loaded[0].index - 1)

    def _on_slider_pressed(self) -> None:
        self._goal = None

    def _on_scrolled(self) -> None:
        if self._is_changing:
            return
        self._near.start()
        self._tell_place()

    def _tell_place(self) -> None:
        shown = self._read_index()
        if shown >= 0 and shown != self._shown:
            self._shown = shown
            self.place_shown.emit(self._units[shown])

    def _read_index(self) -> int:
        """Of the unit that somebody looks at: where they were led, which may be at the very top of
        a text that does not scroll, else what stands a little below the top. -1 for none yet."""
        if self._goal is not None:
            led = max(0, bisect_right(self._first_lines, self._goal[0]) - 1)
            return led if any(loaded.index == led for loaded in self._loaded) else -1
        position = self.cursorForPosition(QPoint(8, self.viewport().height() // 4)).position()
        shown = -1
        for loaded in self._loaded:
            if loaded.start.position() <= position:
                shown = loaded.index
        return shown
