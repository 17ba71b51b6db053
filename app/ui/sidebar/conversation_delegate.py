# SPDX-License-Identifier: Apache-2.0
"""Draws the rows of the sidebar. Everything is drawn as plain text."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app.core.sanitizing import plain_tool_tip
from app.services.conversation_list import TITLE_LENGTH
from app.ui.sidebar.conversation_item_model import ConversationRow, HeadingRow, HitRow, Role
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, scaled_font, shades
from app.ui.widgets import paint_focus_ring

_Index = QModelIndex | QPersistentModelIndex
_SNIPPET_LINES = 2
_SMALL = 0.88


class ConversationDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = index.data(Role.ROW)
        height = option.fontMetrics.height()
        small = QFontMetrics(scaled_font(option.font, _SMALL)).height()
        if isinstance(row, HeadingRow):
            return QSize(0, small + (SPACING_S if index.row() == 0 else SPACING_M) + SPACING_XS)
        if isinstance(row, HitRow) and row.snippet:
            return QSize(0, height + _SNIPPET_LINES * small + 2 * SPACING_S)
        return QSize(0, height + 2 * SPACING_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(Role.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, HeadingRow):
            self._paint_heading(painter, option, row)
        else:
            self._paint_ground(painter, option)
        if isinstance(row, ConversationRow):
            self._paint_conversation(painter, option, row)
        elif isinstance(row, HitRow):
            self._paint_hit(painter, option, row)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(TITLE_LENGTH)
        editor.setAccessibleName(self.tr("New name of the conversation"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        editor.setGeometry(_row_rect(option).adjusted(0, 1, 0, -1))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        row = index.data(Role.ROW)
        room = _row_rect(option).width() - 2 * SPACING_S
        if isinstance(row, ConversationRow | HitRow) and (
            option.fontMetrics.horizontalAdvance(row.title) > room
        ):
            QToolTip.showText(event.globalPos(), plain_tool_tip(row.title), view)
        else:
            QToolTip.hideText()
        return True

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, row: HeadingRow
    ) -> None:
        font = scaled_font(option.font, _SMALL)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(shades(option.palette).muted)
        rect = option.rect.adjusted(SPACING_S + SPACING_S, 0, -SPACING_S, -SPACING_XS)
        painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, row.text)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tones = shades(option.palette)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        rect = _row_rect(option)
        if is_selected or is_hovered:
            color = tones.hairline if is_selected else tones.hover
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if has_focus and bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange):
            paint_focus_ring(painter, rect.toRectF(), option.palette, RADIUS - 2)

    def _paint_conversation(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ConversationRow
    ) -> None:
        rect = _row_rect(option).adjusted(SPACING_S, 0, -SPACING_S, 0)
        if row.is_generating:
            size = SPACING_S - 1
            dot = QRect(rect.right() - size, rect.center().y() - size // 2, size, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Accent))
            painter.drawEllipse(dot)
            rect.setRight(dot.left() - SPACING_XS)
        self._draw_line(painter, option, rect, row.title)

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, row: HitRow) -> None:
        rect = _row_rect(option).adjusted(SPACING_S, SPACING_S - 2, -SPACING_S, -SPACING_XS)
        title = QRect(rect)
        if row.snippet:
            title.setHeight(option.fontMetrics.height())
        self._draw_line(painter, option, title, row.title)
        if not row.snippet:
            return
        font = scaled_font(option.font, _SMALL)
        layout = QTextLayout(row.snippet, font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        layout.setFormats(_hit_formats(row, option))
        layout.beginLayout()
        height = 0.0
        for _ in range(_SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        painter.setPen(shades(option.palette).muted)
        painter.setClipRect(rect)
        layout.draw(painter, title.bottomLeft().toPointF())

    def _draw_line(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.WindowText))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, alignment | Qt.TextFlag.TextSingleLine, shown)


def _row_rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect.adjusted(SPACING_S, 1, -SPACING_S, -1)


def _hit_formats(row: HitRow, option: QStyleOptionViewItem) -> list[QTextLayout.FormatRange]:
    """Hits stand out by weight and ink, so that they can be seen without colours."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setForeground(option.palette.color(QPalette.ColorRole.WindowText))
    formats: list[QTextLayout.FormatRange] = []
    for start, end in row.ranges:
        part = QTextLayout.FormatRange()
        # Python counts characters where Qt counts UTF-16 units.
        part.start = _utf16_length(row.snippet[:start])
        part.length = _utf16_length(row.snippet[start:end])
        part.format = look
        formats.append(part)
    return formats


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
