# SPDX-License-Identifier: Apache-2.0
"""Draws a document in a list: its name and folder, and below them how it is. All of it is drawn as
plain text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.core.documents import Document, DocumentState
from app.core.sanitizing import clean_label
from app.ui.documents.document_item_model import Role
from app.ui.documents.words import has_gaps, icon_of, name_of, state_words
from app.ui.reading_direction import reading_direction
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, scaled_font, shades
from app.ui.widgets import mirrored_row, paint_focus_ring, paint_icon

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag

_SMALL = 0.9
_FOLDER_SHARE = 0.4
_NARROW = 24
"""Lines' heights: in a narrower row the name needs all the room."""
_LINE = 3


class DocumentDelegate(QStyledItemDelegate):
    """For a DocumentItemModel; every row has the same height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        small = QFontMetrics(scaled_font(option.font, _SMALL)).height()
        return QSize(0, option.fontMetrics.height() + small + 2 * SPACING_S + SPACING_XS)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        document, progress = index.data(Role.DOCUMENT), index.data(Role.PROGRESS)
        if not isinstance(document, Document):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self._paint_words(painter, option, document, progress)
        if document.state is DocumentState.READING:
            self._paint_progress(painter, option, progress)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tones = shades(option.palette)
        rect = QRectF(_row_rect(option.rect))
        is_selected = bool(option.state & _State.State_Selected)
        if is_selected or option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.hairline if is_selected else tones.hover)
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        if option.state & _State.State_HasFocus:
            paint_focus_ring(painter, rect, option.palette, RADIUS - 2)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        document: Document,
        progress: float,
    ) -> None:
        tones = shades(option.palette)
        inner = _row_rect(option.rect).adjusted(SPACING_S, SPACING_XS, -SPACING_S, -SPACING_XS)
        size = option.fontMetrics.height()
        upper = QRect(inner.left(), inner.top(), inner.width(), size)
        lower = QRect(upper)
        lower.moveTop(upper.bottom() + 1 + SPACING_XS // 2)
        picture = QRect(upper)
        picture.setWidth(size)
        paint_icon(painter, icon_of(document), tones.muted, mirrored_row(option, picture))
        lead = size + SPACING_S
        upper.setLeft(upper.left() + lead)
        lower.setLeft(lower.left() + lead)
        folder = clean_label(str(document.path.parent))
        small = scaled_font(option.font, _SMALL)
        is_narrow = upper.width() < size * _NARROW
        widest = 0 if is_narrow else int(upper.width() * _FOLDER_SHARE)
        taken = min(QFontMetrics(small).horizontalAdvance(folder) + 2, widest)
        right = QRect(upper)
        right.setLeft(upper.right() - taken)
        if widest:
            upper.setRight(right.left() - SPACING_M)
        elide = Qt.TextElideMode
        _draw(painter, option, upper, option.font, tones.text, name_of(document), elide.ElideMiddle)
        # A path begins at the left in every language.
        if widest:
            _draw(painter, option, right, small, tones.muted, folder, elide.ElideLeft, at_end=True)
        if has_gaps(document):
            mark = QRect(lower)
            mark.setWidth(round(size * 0.9))
            paint_icon(painter, "warning", tones.text, mirrored_row(option, mark))
            lower.setLeft(mark.right() + SPACING_XS)
        words = state_words(document, progress)
        _draw(painter, option, lower, small, tones.muted, words, elide.ElideRight)

    def _paint_progress(
        self, painter: QPainter, option: QStyleOptionViewItem, progress: float
    ) -> None:
        row = _row_rect(option.rect)
        left = SPACING_S + option.fontMetrics.height() + SPACING_S
        track = row.adjusted(left, row.height() - _LINE - 1, -SPACING_S, -1)
        done = QRect(track)
        done.setWidth(max(_LINE, round(track.width() * min(1.0, max(0.0, progress)))))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades(option.palette).hairline)
        painter.drawRoundedRect(mirrored_row(option, track), _LINE / 2, _LINE / 2)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(mirrored_row(option, done), _LINE / 2, _LINE / 2)


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    font: QFont,
    color: object,
    text: str,
    elide: Qt.TextElideMode,
    *,
    at_end: bool = False,
) -> None:
    """One line, in the direction of its words, at the side where the row begins or ends."""
    painter.setFont(font)
    painter.setPen(color)  # type: ignore[arg-type]
    shown = QFontMetrics(font).elidedText(text, elide, rect.width())
    at = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    side = QStyle.visualAlignment(option.direction, at)
    painter.setLayoutDirection(reading_direction(text))
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(mirrored_row(option, rect), flags | Qt.TextFlag.TextSingleLine, shown)


def _row_rect(rect: QRect) -> QRect:
    return rect.adjusted(1, 1, -1, -1)
