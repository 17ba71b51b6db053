# SPDX-License-Identifier: Apache-2.0
"""A text view without scroll bars in which wide tables can be scrolled."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.ui.chat.body_tables import TableScroller, scrolled
from app.ui.markdown import MarkdownDocument
from app.ui.markdown.tables import TableText


class TableBrowser(QTextBrowser):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables = TableScroller(self)
        self.selectionChanged.connect(self._on_selection_changed)
        self.horizontalScrollBar().rangeChanged.connect(self._on_range_changed)

    def paint_below(self, painter: QPainter, exposed: QRectF) -> None:
        """What stands behind the text, in the document's coordinates."""

    def table_at(self, point: QPoint) -> TableText | None:
        return self._tables.table_at(point)

    def to_text(self, point: QPoint) -> QPoint:
        """Where in the document the text is that shows at `point` of the viewport."""
        return self._tables.mapped(point.toPointF()).toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        exposed = QRectF(event.rect())
        if self._tables.is_any_scrolled():
            self._paint_scrolled(event)
        else:
            painter = QPainter(self.viewport())
            self.paint_below(painter, exposed)
            painter.end()
            super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._tables.paint(painter, exposed)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._tables.press(event.position()):
            super().mousePressEvent(self._tables.mapped_event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._tables.drag(event.position()):
            super().mouseMoveEvent(self._tables.mapped_event(event))
            self._tables.hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tables.release():
            super().mouseReleaseEvent(self._tables.mapped_event(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._tables.mapped_event(event))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tables.hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Sideways over a wide table: the table. Else the transcript."""
        turn = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        sideways = turn.x() if turn.x() or not is_shifted else turn.y()
        is_sideways = abs(sideways) > abs(turn.y()) or (is_shifted and sideways != 0)
        if is_sideways and self._tables.scroll_at(event.position(), -sideways):
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        to_end = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not self._tables.scroll_by_key(event.key(), to_end):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit_tables()
        super().resizeEvent(event)

    def fit_tables(self) -> None:
        document = self.document()
        if isinstance(document, MarkdownDocument):
            document.set_available_width(self.viewport().width())

    def _paint_scrolled(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        context = self._paint_context()
        for region, offset in self._tables.split(event.region()):
            exposed = QRectF(region.boundingRect()).translated(offset, 0)
            painter.save()
            scrolled(painter, region, offset)
            self.paint_below(painter, exposed)
            context.clip = exposed
            self.document().documentLayout().draw(painter, context)
            painter.restore()
        painter.end()

    def _paint_context(self) -> QAbstractTextDocumentLayout.PaintContext:
        """What Qt's own drawing goes by."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()
        context.cursorPosition = -1
        selections: list[QAbstractTextDocumentLayout.Selection] = []
        for extra in self.extraSelections():
            mark = QAbstractTextDocumentLayout.Selection()
            mark.cursor, mark.format = extra.cursor, extra.format
            selections.append(mark)
        cursor = self.textCursor()
        if cursor.hasSelection():
            group = QPalette.ColorGroup.Active if self.hasFocus() else QPalette.ColorGroup.Inactive
            selection = QAbstractTextDocumentLayout.Selection()
            look = QTextCharFormat()
            look.setBackground(self.palette().brush(group, QPalette.ColorRole.Highlight))
            look.setForeground(self.palette().brush(group, QPalette.ColorRole.HighlightedText))
            selection.cursor, selection.format = cursor, look
            selections.append(selection)
        context.selections = selections
        return context

    def _on_selection_changed(self) -> None:
        # Qt repaints where the text stands in the document, not where it is drawn.
        if self._tables.is_any_scrolled():
            self.viewport().update()

    def _on_range_changed(self, least: int, most: int) -> None:
        # The view as a whole never scrolls sideways, also when a wide table makes it think so.
        if most > 0:
            self.horizontalScrollBar().setRange(0, 0)
