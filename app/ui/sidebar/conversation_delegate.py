# SPDX-License-Identifier: Apache-2.0
"""Draws the rows of the sidebar. Everything is drawn as plain text."""

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app.core.conversation import ConversationSummary
from app.core.sanitizing import plain_tool_tip
from app.services.conversation_list import TITLE_LENGTH
from app.ui.reading_direction import reading_direction
from app.ui.sidebar.conversation_item_model import ConversationItemModel
from app.ui.sidebar.rows import (
    DeletedRow,
    FolderRow,
    HeadingRow,
    HitRow,
    MoreRow,
    NoteRow,
    Row,
    folder_of,
)
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, scaled_font, shades
from app.ui.widgets import mirrored_row, paint_focus_ring, paint_icon

_Index = QModelIndex | QPersistentModelIndex

_SNIPPET_LINES = 2
_SMALL = 0.88


class ConversationDelegate(QStyledItemDelegate):
    """For a ConversationItemModel. Headings, folders and conversations have the same height, so
    that a view need not ask for each."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row = _model(index).row(index.row())
        height = option.fontMetrics.height()
        small = QFontMetrics(scaled_font(option.font, _SMALL)).height()
        if isinstance(row, HitRow) and row.snippet:
            return QSize(0, height + _SNIPPET_LINES * small + 2 * SPACING_S)
        if isinstance(row, DeletedRow):
            return QSize(0, height + small + 2 * SPACING_S)
        return QSize(0, height + 2 * SPACING_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = _model(index).row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match row:
            case None:
                pass
            case HeadingRow():
                self._paint_heading(painter, option, row)
            case NoteRow():
                self._paint_note(painter, option, row.text)
            case MoreRow():
                self._paint_ground(painter, option)
                self._paint_note(painter, option, row.text)
            case _:
                self._paint_ground(painter, option)
                self._paint_row(painter, option, row, _model(index))
        painter.restore()

    def menu_rect(self, option: QStyleOptionViewItem) -> QRect:
        """Where the row under the pointer shows that it has a menu: at the end of its title."""
        rect = _row_rect(option.rect)
        height = option.fontMetrics.height() + SPACING_S
        box = QRect(0, 0, height, min(rect.height(), height + SPACING_S))
        box.moveTopRight(rect.topRight())
        return mirrored_row(option, box)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(TITLE_LENGTH)
        is_folder = isinstance(_model(index).row(index.row()), FolderRow)
        editor.setAccessibleName(
            self.tr("New name of the folder")
            if is_folder
            else self.tr("New name of the conversation")
        )
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        editor.setGeometry(_row_rect(option.rect).adjusted(0, 1, 0, -1))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        model = cast(ConversationItemModel, view.model())
        row = model.row(index.row())
        title = "" if row is None else model.title_of(row)
        room = _row_rect(option.rect).width() - 2 * SPACING_S
        if isinstance(row, ConversationSummary):
            room -= self._marks_width(option, row, model)
            room -= self._indent(option) if folder_of(row) is not None else 0
        elif isinstance(row, FolderRow):
            room -= 2 * self._indent(option)
        if not isinstance(row, HeadingRow | NoteRow | MoreRow) and (
            option.fontMetrics.horizontalAdvance(title) > room
        ):
            QToolTip.showText(event.globalPos(), plain_tool_tip(title), view)
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
        rect = option.rect.adjusted(SPACING_M, 0, -SPACING_M, -SPACING_XS)
        shown = QFontMetrics(font).elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setLayoutDirection(option.direction)
        painter.drawText(rect, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_note(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        rect = _row_rect(option.rect).adjusted(SPACING_S + self._indent(option), 0, -SPACING_S, 0)
        self._draw_line(painter, option, mirrored_row(option, rect), text, is_quiet=True)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if _is_plain(option):
            return
        from PySide6.QtWidgets import QStyle

        states = QStyle.StateFlag
        tones = shades(option.palette)
        is_selected = bool(option.state & states.State_Selected)
        rect = _row_rect(option.rect)
        if is_selected or bool(option.state & states.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.hairline if is_selected else tones.hover)
            painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        has_focus = bool(option.state & states.State_HasFocus)
        if has_focus and bool(option.state & states.State_KeyboardFocusChange):
            paint_focus_ring(painter, rect.toRectF(), option.palette, RADIUS - 2)

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Row,
        model: ConversationItemModel,
    ) -> None:
        rect = _row_rect(option.rect).adjusted(SPACING_S, 0, -SPACING_S, 0)
        below = mirrored_row(option, rect)
        is_hovered = _is_hovered(option)
        if is_hovered:
            color = option.palette.color(QPalette.ColorRole.WindowText)
            size = self._icon_size(option)
            box = QRect(0, 0, size, size)
            box.moveCenter(self.menu_rect(option).center())
            paint_icon(painter, "dots-three-bold", color, box)
            rect.setRight(mirrored_row(option, self.menu_rect(option)).left() - 1)
        match row:
            case FolderRow():
                self._paint_folder(painter, option, rect, row, model)
            case ConversationSummary():
                if not is_hovered:
                    rect.setRight(rect.right() - self._marks_width(option, row, model))
                    self._paint_marks(painter, option, rect, row, model)
                if folder_of(row) is not None:
                    rect.setLeft(rect.left() + self._indent(option))
                self._draw_line(painter, option, mirrored_row(option, rect), model.title_of(row))
            case HitRow():
                self._paint_hit(painter, option, mirrored_row(option, rect), below, row)
            case DeletedRow():
                self._paint_deleted(painter, option, mirrored_row(option, rect), below, row)
            case _:
                pass

    def _paint_folder(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        row: FolderRow,
        model: ConversationItemModel,
    ) -> None:
        muted = shades(option.palette).muted
        size = self._icon_size(option)
        icon = QRect(rect.left(), rect.center().y() - size // 2, size, size)
        name = "folder-open" if row.is_expanded else "folder"
        paint_icon(painter, name, muted, mirrored_row(option, icon))
        rect.setLeft(icon.right() + SPACING_S)
        title = model.title_of(row)
        small = round(size * 0.75)
        rect.setRight(rect.right() - small - SPACING_XS)
        self._draw_line(painter, option, mirrored_row(option, rect), title)
        width = min(rect.width(), option.fontMetrics.horizontalAdvance(title))
        caret = QRect(0, rect.center().y() - small // 2, small, small)
        caret.moveLeft(rect.left() + width + SPACING_XS)
        if reading_direction(title) is not option.direction:
            caret.moveLeft(rect.right() + SPACING_XS)
        name = "caret-down" if row.is_expanded else "caret-right"
        if not row.is_expanded and option.direction is Qt.LayoutDirection.RightToLeft:
            name = "caret-left"
        paint_icon(painter, name, muted, mirrored_row(option, caret))

    def _paint_marks(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        row: ConversationSummary,
        model: ConversationItemModel,
    ) -> None:
        """Behind `rect`: that it is being answered, else that it is pinned."""
        middle = rect.center().y()
        if model.is_generating(row):
            size = SPACING_S - 1
            dot = QRect(rect.right() + SPACING_XS, middle - size // 2, size, size)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.color(QPalette.ColorRole.Accent))
            painter.drawEllipse(mirrored_row(option, dot))
        elif row.is_pinned:
            size = round(self._icon_size(option) * 0.85)
            pin = QRect(rect.right() + SPACING_XS, middle - size // 2, size, size)
            paint_icon(painter, "push-pin", shades(option.palette).muted, mirrored_row(option, pin))

    def _marks_width(
        self, option: QStyleOptionViewItem, row: ConversationSummary, model: ConversationItemModel
    ) -> int:
        if model.is_generating(row):
            return SPACING_S + SPACING_XS
        return round(self._icon_size(option) * 0.85) + SPACING_XS if row.is_pinned else 0

    def _paint_hit(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        below: QRect,
        row: HitRow,
    ) -> None:
        from app.ui.sidebar.marked_text import draw_marked

        if not row.snippet:
            shown = option.fontMetrics.elidedText(
                row.title, Qt.TextElideMode.ElideRight, round(rect.width() * 0.95)
            )
            top = rect.center().y() - option.fontMetrics.height() // 2
            line = QRect(rect.left(), top, rect.width(), option.fontMetrics.height() + SPACING_XS)
            painter.setPen(shades(option.palette).muted)
            draw_marked(painter, option, line, shown, row.ranges, option.font, 1)
            return
        self._draw_line(painter, option, _upper(option, rect), row.title)
        painter.setPen(shades(option.palette).muted)
        font = scaled_font(option.font, _SMALL)
        text, room = row.snippet, _lower(option, below)
        draw_marked(painter, option, room, text, row.ranges, font, _SNIPPET_LINES)

    def _paint_deleted(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        below: QRect,
        row: DeletedRow,
    ) -> None:
        self._draw_line(painter, option, _upper(option, rect), row.title)
        room = _lower(option, below)
        self._draw_line(painter, option, room, row.when, is_quiet=True, beside=row.title)

    def _draw_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        *,
        is_quiet: bool = False,
        beside: str = "",
    ) -> None:
        tones = shades(option.palette)
        font = scaled_font(option.font, _SMALL) if is_quiet else option.font
        painter.setFont(font)
        painter.setPen(tones.muted if is_quiet else tones.text)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setLayoutDirection(reading_direction(text))
        # A line below another one stands below its beginning.
        is_right = reading_direction(beside or text) is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
        painter.drawText(rect, alignment | Qt.TextFlag.TextSingleLine, shown)

    def _icon_size(self, option: QStyleOptionViewItem) -> int:
        return round(option.fontMetrics.height() * 0.95)

    def _indent(self, option: QStyleOptionViewItem) -> int:
        """As far as the name of a folder stands in."""
        return self._icon_size(option) + SPACING_S


def _is_plain(option: QStyleOptionViewItem) -> bool:
    """Whether no row of the view can be selected, be under the pointer or have the focus, as when
    the window appears: then QStyle is not asked, which takes a sixtieth of the start to make."""
    view = option.widget
    if not isinstance(view, QAbstractItemView):
        return False
    is_used = view.hasFocus() or view.viewport().underMouse()
    return not is_used and not view.selectionModel().hasSelection()


def _is_hovered(option: QStyleOptionViewItem) -> bool:
    if _is_plain(option):
        return False
    from PySide6.QtWidgets import QStyle

    return bool(option.state & QStyle.StateFlag.State_MouseOver)


def _model(index: _Index) -> ConversationItemModel:
    model: QAbstractItemModel = index.model()
    return cast(ConversationItemModel, model)


def _row_rect(rect: QRect) -> QRect:
    return rect.adjusted(SPACING_S, 1, -SPACING_S, -1)


def _upper(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """For the title of a row that says more below it."""
    title = rect.adjusted(0, SPACING_S - 2, 0, 0)
    title.setHeight(option.fontMetrics.height())
    return title


def _lower(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    below = rect.adjusted(0, 0, 0, -SPACING_XS)
    below.setTop(_upper(option, rect).bottom() + 1)
    return below
