# SPDX-License-Identifier: Apache-2.0
"""How a saved prompt looks in a list: its name, and behind it how its text begins."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, shades
from app.ui.widgets import mirrored_row, paint_focus_ring

NAME_ROLE = Qt.ItemDataRole.UserRole
TEXT_ROLE = Qt.ItemDataRole.UserRole + 1
_MAX_NAME_SHARE = 0.6


class PromptDelegate(QStyledItemDelegate):
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, option.fontMetrics.height() + SPACING_S + SPACING_XS)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tones = shades(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.hover)
            painter.drawRoundedRect(QRectF(option.rect), RADIUS - 2, RADIUS - 2)
        room = option.rect.adjusted(SPACING_S, 0, -SPACING_S, 0)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium)
        metrics = QFontMetrics(font)
        elide = Qt.TextElideMode.ElideRight
        name = metrics.elidedText(
            index.data(NAME_ROLE), elide, round(room.width() * _MAX_NAME_SHARE)
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setFont(font)
        painter.setPen(tones.text)
        painter.drawText(mirrored_row(option, room), flags, name)
        room.setLeft(room.left() + metrics.horizontalAdvance(name) + SPACING_M)
        painter.setFont(option.font)
        painter.setPen(tones.muted)
        text = option.fontMetrics.elidedText(index.data(TEXT_ROLE), elide, room.width())
        painter.drawText(mirrored_row(option, room), flags, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            paint_focus_ring(painter, rect, option.palette, RADIUS - 2)
        painter.restore()
