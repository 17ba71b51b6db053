# SPDX-License-Identifier: Apache-2.0
"""What was found in the guide: the heading of each place, and some of its text below."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui.help.pages import Hit
from app.ui.theme import RADIUS, SPACING_S, SPACING_XS, scaled_font, shades, slim_scroll_bar
from app.ui.widgets import mirrored_row, paint_focus_ring

_SMALL = 0.9
_LINES = 2
_Role = Qt.ItemDataRole
_State = QStyle.StateFlag


class Results(QListWidget):
    """`chosen` carries a Place."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Places that were found"))
        self.setItemDelegate(_Delegate(self))
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        slim_scroll_bar(self.verticalScrollBar())
        self.currentItemChanged.connect(self._on_current_changed)
        self.itemClicked.connect(self._on_item_clicked)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """None of them is chosen yet."""
        self.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title)
            item.setData(_Role.UserRole, hit)
            said = self.tr("{title}, on the page {page}: {text}")
            spoken = said.format(title=hit.title, page=hit.page_title, text=hit.snippet)
            item.setData(_Role.AccessibleTextRole, spoken)
            self.addItem(item)

    def choose_first(self) -> None:
        if self.count() and self.currentRow() < 0:
            self.setCurrentRow(0)

    def _on_current_changed(self, current: QListWidgetItem | None, _before: object) -> None:
        if current is not None:
            self.chosen.emit(current.data(_Role.UserRole).place)

    def _on_item_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_Role.UserRole).place)


class _Delegate(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        small = QFontMetrics(scaled_font(option.font, _SMALL)).lineSpacing()
        height = option.fontMetrics.lineSpacing() + (_LINES + 1) * small
        return QSize(0, height + 2 * SPACING_S + SPACING_XS)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        hit = index.data(_Role.UserRole)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = shades(option.palette)
        row = option.rect.adjusted(SPACING_S, 1, -SPACING_S, -1)
        is_selected = bool(option.state & _State.State_Selected)
        if is_selected or option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.hairline if is_selected else tones.hover)
            painter.drawRoundedRect(QRectF(row), RADIUS - 2, RADIUS - 2)
        if option.state & _State.State_HasFocus:
            paint_focus_ring(painter, QRectF(row), option.palette, RADIUS - 2)
        self._paint_words(painter, option, row, hit)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, hit: Hit
    ) -> None:
        tones = shades(option.palette)
        rect = row.adjusted(SPACING_S, SPACING_XS, -SPACING_S, -SPACING_XS)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        small = scaled_font(option.font, _SMALL)
        line, step = option.fontMetrics.lineSpacing(), QFontMetrics(small).lineSpacing()
        painter.setPen(tones.text)
        rect.setHeight(line)
        _draw(painter, option, rect, strong, hit.title)
        painter.setPen(tones.muted)
        rect.translate(0, line)
        rect.setHeight(step)
        _draw(painter, option, rect, small, hit.page_title)
        rect.translate(0, step)
        rect.setHeight(_LINES * step)
        _draw(painter, option, rect, small, hit.snippet, wraps=True)


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    font: QFont,
    text: str,
    *,
    wraps: bool = False,
) -> None:
    painter.setFont(font)
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    flags = side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
    if wraps:
        flags |= Qt.TextFlag.TextWordWrap
    else:
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(mirrored_row(option, rect), flags, text)
