# SPDX-License-Identifier: Apache-2.0
"""Scrolls tables that are wider than the text sideways, each on its own.

Such a table stands in the document at its full width and runs out of the view. What is scrolled is
drawn again further to the left, and the mouse is told that it is further to the right. So text in
it is selected, searched and copied like any other.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPalette,
    QRegion,
    QTextCursor,
    QTransform,
)
from PySide6.QtWidgets import QTextBrowser

from app.core.values import value_class
from app.ui.markdown import MarkdownDocument
from app.ui.markdown.formats import CELL_PADDING, TABLE_BAR
from app.ui.markdown.tables import TableText

_THUMB = 4
_THUMB_LIT = 6
_LEAST_THUMB = 32
_FADE = 24
_STEP = 60


@value_class
class WideTable:
    """`area` is what shows of it in the view, the bar below it included; `hidden` the pixels for
    which there is no room, `offset` those of them that are scrolled out on the left."""

    key: int
    area: QRectF
    hidden: float
    offset: float

    @property
    def cells(self) -> QRectF:
        return self.area.adjusted(0, 0, 0, -TABLE_BAR)

    @property
    def bar(self) -> QRectF:
        return QRectF(self.area.left(), self.cells.bottom(), self.area.width(), TABLE_BAR)

    @property
    def thumb(self) -> QRectF:
        shown = self.area.width()
        length = max(_LEAST_THUMB, shown * shown / (shown + self.hidden))
        left = self.bar.left() + (shown - length) * self.offset / self.hidden
        return QRectF(left, self.bar.center().y() - _THUMB / 2 + 1, length, _THUMB)


class TableScroller:
    def __init__(self, view: QTextBrowser) -> None:
        self._view = view
        self._offsets: dict[int, float] = {}
        self._current = -1
        self._hovered = -1
        self._grip: float | None = None

    def tables(self) -> Iterator[WideTable]:
        document = self._view.document()
        if not isinstance(document, MarkdownDocument):
            return
        for table in document.tables:
            if table.is_wide:
                yield self._placed(document, table)

    def table_at(self, point: QPoint) -> TableText | None:
        """Any table, wide or not."""
        document = self._view.document()
        if not isinstance(document, MarkdownDocument):
            return None
        inside = (
            table for table in document.tables if _frame(document, table).contains(point.toPointF())
        )
        return next(inside, None)

    def is_any_scrolled(self) -> bool:
        return any(offset > 0 for offset in self._offsets.values())

    def mapped(self, point: QPointF) -> QPointF:
        """Where in the document the text is that shows at `point`."""
        if self.is_any_scrolled():
            for table in self.tables():
                if table.area.contains(point):
                    return point + QPointF(table.offset, 0)
        return point

    def mapped_event(self, event: QMouseEvent) -> QMouseEvent:
        point = self.mapped(event.position())
        if point == event.position():
            return event
        return QMouseEvent(
            event.type(),
            point,
            event.globalPosition(),
            event.button(),
            event.buttons(),
            event.modifiers(),
            event.pointingDevice(),
        )

    def press(self, point: QPointF) -> bool:
        """Whether the mouse took hold of a bar."""
        for table in self.tables():
            if table.bar.contains(point):
                thumb = table.thumb
                is_on = thumb.left() <= point.x() <= thumb.right()
                self._grip = point.x() - thumb.left() if is_on else thumb.width() / 2
                self._current = table.key
                self.drag(point)
                return True
        return False

    def drag(self, point: QPointF) -> bool:
        if self._grip is None:
            return False
        for table in self.tables():
            if table.key == self._current:
                room = table.area.width() - table.thumb.width()
                part = (point.x() - self._grip - table.area.left()) / max(1.0, room)
                self._scroll(table, part * table.hidden)
        return True

    def release(self) -> bool:
        was_held, self._grip = self._grip is not None, None
        return was_held

    def hover(self, point: QPointF | None) -> None:
        over = [
            table for table in self.tables() if point is not None and table.area.contains(point)
        ]
        hovered = over[0].key if over else -1
        if hovered != self._hovered:
            self._hovered = hovered
            self._view.viewport().update()

    def scroll_at(self, point: QPointF, pixels: float) -> bool:
        for table in self.tables():
            if table.area.contains(point):
                self._scroll(table, table.offset + pixels)
                return True
        return False

    def scroll_by_key(self, key: int, to_end: bool) -> bool:
        """Left and Right scroll the table that was used last, or the first that shows."""
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        visible = QRectF(self._view.visibleRegion().boundingRect())
        tables = [table for table in self.tables() if table.area.intersects(visible)]
        if not tables:
            return False
        named = [table for table in tables if table.key in (self._hovered, self._current)]
        table = (named or tables)[0]
        step = table.hidden if to_end else _STEP
        self._scroll(table, table.offset + (step if key == Qt.Key.Key_Right else -step))
        return True

    def reveal(self, cursor: QTextCursor) -> None:
        """Scroll what is marked by `cursor` into view."""
        left = self._view.cursorRect(cursor).left()
        middle = QPointF(self._view.cursorRect(cursor).center())
        for table in self.tables():
            if table.cells.top() <= middle.y() < table.cells.bottom():
                room = table.area.width()
                if not table.offset <= left - table.area.left() < table.offset + room - _FADE:
                    self._scroll(table, left - table.area.left() - room / 2)

    def split(self, region: QRegion) -> list[tuple[QRegion, float]]:
        """The parts of `region` and how far what they show is scrolled."""
        parts: list[tuple[QRegion, float]] = []
        rest = QRegion(region)
        for table in self.tables():
            cells = QRegion(table.cells.toAlignedRect())
            if table.offset > 0 and rest.intersects(cells):
                parts.append((rest.intersected(cells), table.offset))
                rest = rest.subtracted(cells)
        return [(rest, 0.0), *parts]

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Bars, and a shade where a table goes on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for table in self.tables():
            if table.area.intersects(exposed):
                self._paint_fades(painter, table)
                self._paint_bar(painter, table)

    def _paint_fades(self, painter: QPainter, table: WideTable) -> None:
        paper = self._view.palette().color(QPalette.ColorRole.Window)
        clear = self._view.palette().color(QPalette.ColorRole.Window)
        clear.setAlpha(0)
        cells = table.cells
        for is_shown, edge, inner in (
            (table.offset > 0, cells.left(), cells.left() + _FADE),
            (table.offset < table.hidden, cells.right(), cells.right() - _FADE),
        ):
            if is_shown:
                gradient = QLinearGradient(edge, 0, inner, 0)
                gradient.setColorAt(0, paper)
                gradient.setColorAt(1, clear)
                left = min(edge, inner)
                painter.fillRect(QRectF(left, cells.top(), _FADE, cells.height()), gradient)

    def _paint_bar(self, painter: QPainter, table: WideTable) -> None:
        is_held = self._grip is not None and table.key == self._current
        is_lit = is_held or table.key == self._hovered
        role = QPalette.ColorRole.Dark if is_lit else QPalette.ColorRole.Mid
        if self._view.hasFocus() and table.key == self._current:
            role = QPalette.ColorRole.Accent
        grow = (_THUMB_LIT - _THUMB) / 2 if is_lit else 0
        thumb = table.thumb.adjusted(0, -grow, 0, grow)
        painter.setBrush(self._view.palette().color(role))
        painter.drawRoundedRect(thumb, thumb.height() / 2, thumb.height() / 2)

    def _scroll(self, table: WideTable, offset: float) -> None:
        offset = float(round(min(max(0.0, offset), table.hidden)))
        self._current = table.key
        if offset != table.offset:
            self._offsets[table.key] = offset
            self._view.viewport().update(table.area.toAlignedRect())

    def _placed(self, document: MarkdownDocument, table: TableText) -> WideTable:
        frame = _frame(document, table)
        key = table.position
        right = self._view.viewport().width()
        hidden = max(1.0, frame.right() - right)
        area = QRectF(frame.topLeft(), QPointF(right, frame.bottom()))
        return WideTable(key, area, hidden, min(self._offsets.get(key, 0.0), hidden))


def scrolled(painter: QPainter, region: QRegion, offset: float) -> None:
    """Let `painter` show in `region` what stands further to the right."""
    painter.setClipRegion(region)
    painter.setTransform(QTransform.fromTranslate(-offset, 0), True)


def _frame(document: MarkdownDocument, table: TableText) -> QRectF:
    """All of a table with the room for its bar. Qt's own rectangle of it is off by its margins."""
    layout = document.documentLayout()
    last = table.parts[-1]
    below = document.findBlock(last.lastPosition() + 1)
    first = document.findBlock(table.position)
    top = layout.blockBoundingRect(first).top() - CELL_PADDING
    bar = TABLE_BAR if table.is_wide else 0
    left = layout.frameBoundingRect(last).left()
    return QRectF(left, top, table.width, layout.blockBoundingRect(below).top() - top + bar)
