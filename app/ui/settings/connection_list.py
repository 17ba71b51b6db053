# SPDX-License-Identifier: Apache-2.0
"""The list of attempts to reach the network: why and when, and below that where to and how it
went."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.sanitizing import plain_tool_tip
from app.services.connections import Connection
from app.ui.reading_direction import reading_direction
from app.ui.settings.connection_words import description, icon_of, purpose_words, time_words
from app.ui.theme import (
    RADIUS,
    SPACING_M,
    SPACING_S,
    SPACING_XS,
    scaled_font,
    shades,
    slim_scroll_bar,
)
from app.ui.widgets import mirrored_row, paint_focus_ring, paint_icon

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_ENTRY = Qt.ItemDataRole.UserRole + 1
_SMALL = 0.9
_LEAST_ROWS = 3


class ConnectionItemModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Connection] = ()

    @property
    def entries(self) -> Sequence[Connection]:
        return self._entries

    def set_entries(self, entries: Sequence[Connection]) -> None:
        """Where only how they went is another, the rows stay."""
        numbers = [entry.number for entry in entries]
        if numbers and numbers == [entry.number for entry in self._entries]:
            self._entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return purpose_words(entry)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{purpose_words(entry)}, {time_words(entry)}, {description(entry)}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(f"{purpose_words(entry)}\n{description(entry)}")
            case _ if role == _ENTRY:
                return entry
            case _:
                return None


class ConnectionList(QListView):
    def __init__(self, model: ConnectionItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        slim_scroll_bar(self.verticalScrollBar())
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(_LEAST_ROWS * 3 * self.fontMetrics().height())


class _Delegate(QStyledItemDelegate):
    """All of it is drawn as plain text; every row has the same height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        small = QFontMetrics(scaled_font(option.font, _SMALL)).height()
        return QSize(0, option.fontMetrics.height() + small + 2 * SPACING_S + SPACING_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(_ENTRY)
        if not isinstance(entry, Connection):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self._paint_words(painter, option, entry)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect.adjusted(1, 1, -1, -1))
        if option.state & _State.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades(option.palette).hairline)
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        if option.state & _State.State_HasFocus:
            paint_focus_ring(painter, rect, option.palette, RADIUS - 2)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Connection
    ) -> None:
        tones = shades(option.palette)
        inner = option.rect.adjusted(SPACING_S, SPACING_S, -SPACING_S, -SPACING_S)
        size = option.fontMetrics.height()
        small = scaled_font(option.font, _SMALL)
        upper = QRect(inner.left(), inner.top(), inner.width(), size)
        picture = QRect(upper)
        picture.setWidth(size)
        paint_icon(painter, icon_of(entry), tones.muted, mirrored_row(option, picture))
        upper.setLeft(upper.left() + size + SPACING_S)
        lower = QRect(upper)
        lower.moveTop(upper.bottom() + 1 + SPACING_XS // 2)
        when = time_words(entry)
        right = QRect(upper)
        right.setLeft(upper.right() - QFontMetrics(small).horizontalAdvance(when) - 2)
        upper.setRight(right.left() - SPACING_M)
        _draw(painter, option, upper, option.font, tones.text, purpose_words(entry))
        _draw(painter, option, right, small, tones.muted, when, at_end=True)
        _draw(painter, option, lower, small, tones.muted, description(entry))


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    font: QFont,
    color: QColor,
    text: str,
    *,
    at_end: bool = False,
) -> None:
    """One line, in the direction of its words, at the side where the row begins or ends."""
    painter.setFont(font)
    painter.setPen(color)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    at = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    side = QStyle.visualAlignment(option.direction, at)
    painter.setLayoutDirection(reading_direction(text))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(mirrored_row(option, rect), flags | Qt.TextFlag.TextSingleLine, shown)
