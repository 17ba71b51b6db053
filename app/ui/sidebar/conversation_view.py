# SPDX-License-Identifier: Apache-2.0
"""A list of conversations under the hands: opening, selecting several, dragging, keys."""

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.conversation import ConversationSummary
from app.ui.sidebar.conversation_delegate import ConversationDelegate
from app.ui.sidebar.conversation_item_model import ConversationItemModel
from app.ui.sidebar.rows import (
    FolderRow,
    HeadingRow,
    HitRow,
    MoreRow,
    NoteRow,
    Row,
    conversation_ids,
    folder_of,
)
from app.ui.theme import RADIUS, SPACING_S, SPACING_XS, shades, slim_scroll_bar
from app.ui.widgets import own_viewport, paint_focus_ring

MIME_TYPE = "application/x-harmonium-conversations"

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier


class ConversationView(QListView):
    """A click or Enter opens a row, and so do the arrow keys that move to it; with Ctrl or Shift
    they select several instead. `row_chosen` follows `row_opened` after a click or Enter.
    `text_typed`: letters typed into the list. `dropped` carries conversation ids and the Row that
    they were dropped on. Escape ends a selection of several."""

    row_opened = Signal(QModelIndex)
    row_chosen = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    selection_changed = Signal()
    selection_ended = Signal()
    rename_requested = Signal()
    delete_requested = Signal()
    folding_requested = Signal(QModelIndex, bool)
    text_typed = Signal(str)
    dropped = Signal(object, object)
    editing_ended = Signal()

    def __init__(self, rows: ConversationItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self).setAutoFillBackground(False)
        self._rows = rows
        self._target: QPersistentModelIndex | None = None
        self._is_selecting = False
        self.setModel(rows)
        self._delegate = ConversationDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setDropIndicatorShown(False)
        slim_scroll_bar(self.verticalScrollBar())
        self.verticalScrollBar().valueChanged.connect(self._fetch_ahead)
        self.clicked.connect(self._on_clicked)

    @property
    def is_editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def current_row(self) -> Row | None:
        return self._rows.row(self.currentIndex().row())

    def selected_rows(self) -> list[Row]:
        """In their order. Without an index for each, since there may be very many."""
        spans = sorted((part.top(), part.bottom()) for part in self._selected_parts())
        return [
            row
            for top, bottom in spans
            for row in self._rows.rows[top : bottom + 1]
            if not isinstance(row, HeadingRow | NoteRow | MoreRow | FolderRow)
        ]

    def set_draggable(self, draggable: bool) -> None:
        """Conversations may be dragged to folders."""
        self.setDragEnabled(draggable)
        self.setAcceptDrops(draggable)

    def event(self, event: QEvent) -> bool:
        # These keys are also the window's shortcuts; here they mean the rows.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = event.modifiers() in (_Modifier.NoModifier, _Modifier.KeypadModifier)
            if is_plain and (
                event.key() in (_Key.Key_Delete, _Key.Key_F2)
                or (event.key() == _Key.Key_Escape and self._has_several())
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_editing or not self._do_with_row(event):
            before = self.currentIndex()
            super().keyPressEvent(event)
            selects = event.modifiers() & (_Modifier.ShiftModifier | _Modifier.ControlModifier)
            current = self.currentIndex()
            if (
                current != before
                and not selects
                and isinstance(self.current_row, ConversationSummary | HitRow)
            ):
                self.row_opened.emit(current)

    def keyboardSearch(self, search: str) -> None:
        """Qt would look through all rows for one that begins like this."""
        if search.strip():
            self.text_typed.emit(search)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_menu(index, event):
            self.menu_requested.emit(index, event.globalPosition().toPoint())
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_selecting = bool(event.modifiers())
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu()
        else:
            index = self.indexAt(event.pos())
            self.menu_requested.emit(index, self.viewport().mapToGlobal(event.pos()))

    def closeEditor(self, editor: QWidget, hint: object) -> None:
        super().closeEditor(editor, hint)  # pyright: ignore[reportArgumentType]
        self.editing_ended.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = self.selected_rows()
        ids = conversation_ids(rows)
        if not ids:
            return
        data = QMimeData()
        data.setData(MIME_TYPE, QByteArray("\n".join(ids).encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        title = self._rows.title_of(rows[0])
        words = title if len(ids) == 1 else self.tr("%n conversation(s)", "", len(ids))
        drag.setPixmap(self._picture(words))
        drag.setHotSpot(QPoint(-SPACING_S, -SPACING_S))
        drag.exec(Qt.DropAction.MoveAction)
        if not self._has_several():
            self.selection_ended.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _is_ours(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # Qt scrolls near the edges.
        target = self._target_at(event) if _is_ours(event) else QModelIndex()
        self._set_target(target)
        event.setAccepted(target.isValid())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._set_target(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._target_at(event) if _is_ours(event) else QModelIndex()
        super().dragLeaveEvent(QDragLeaveEvent())  # Ends Qt's scrolling.
        self._set_target(QModelIndex())
        row = self._rows.row(target.row())
        if row is None:
            event.ignore()
            return
        event.acceptProposedAction()
        ids = event.mimeData().data(MIME_TYPE).toStdString().split("\n")
        self.dropped.emit(tuple(ids), row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = self.visualRect(self._target)
            rect.adjust(SPACING_S, 1, -SPACING_S, -1)
            paint_focus_ring(painter, rect.toRectF(), self.palette(), RADIUS - 2)

    def _do_with_row(self, event: QKeyEvent) -> bool:
        index, row = self.currentIndex(), self.current_row
        match event.key():
            case _Key.Key_Return | _Key.Key_Enter if row is not None:
                self.row_opened.emit(index)
                self.row_chosen.emit(index)
            case _Key.Key_F10 if event.modifiers() == _Modifier.ShiftModifier:
                # Many keyboards have no key for menus.
                self._ask_for_menu()
            case _Key.Key_Delete:
                self.delete_requested.emit()
            case _Key.Key_F2:
                self.rename_requested.emit()
            case _Key.Key_Escape if self._has_several():
                self.selection_ended.emit()
            case _Key.Key_Left | _Key.Key_Right if isinstance(row, FolderRow):
                is_expanding = event.key() == _Key.Key_Right
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    is_expanding = not is_expanding
                self.folding_requested.emit(index, is_expanding)
            case _Key.Key_Left if (folder := folder_of(row)) is not None:
                place = self._rows.place_of_folder(folder)
                flag = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(self._rows.index(place), flag)
            case _:
                return False
        return True

    def _ask_for_menu(self) -> None:
        """Of the row that the keyboard is at."""
        index = self.currentIndex()
        at = self.visualRect(index).center()
        self.menu_requested.emit(index, self.viewport().mapToGlobal(at))

    def _has_several(self) -> bool:
        return sum(part.height() for part in self._selected_parts()) > 1

    def _selected_parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _is_on_menu(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not index.isValid() or event.modifiers() or not self._rows.flags(index):
            return False
        if isinstance(self._rows.row(index.row()), HeadingRow | NoteRow | MoreRow):
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return self._delegate.menu_rect(option).contains(event.position().toPoint())

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._is_selecting:
            self.row_opened.emit(index)
            self.row_chosen.emit(index)

    def _fetch_ahead(self) -> None:
        """The next page comes before its place comes into view."""
        bar = self.verticalScrollBar()
        if bar.value() > bar.maximum() - 2 * bar.pageStep():
            self._rows.fetchMore(QModelIndex())

    def _target_at(self, event: QDropEvent) -> QModelIndex:
        """The folder under the pointer, else the heading of the part of the list."""
        index = self.indexAt(event.position().toPoint())
        place = index.row() if index.isValid() else len(self._rows.rows) - 1
        row = self._rows.row(place)
        if isinstance(row, HitRow):
            return QModelIndex()
        folder = folder_of(row)
        if folder is not None:
            return self._rows.index(self._rows.place_of_folder(folder))
        while place >= 0 and not isinstance(self._rows.row(place), HeadingRow):
            place -= 1
        is_above_folders = isinstance(self._rows.row(place + 1), FolderRow)
        return QModelIndex() if is_above_folders else self._rows.index(place)

    def _set_target(self, target: QModelIndex) -> None:
        self._target = QPersistentModelIndex(target) if target.isValid() else None
        self.viewport().update()

    def _picture(self, words: str) -> QPixmap:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 200)
        size = QSize(metrics.horizontalAdvance(shown), metrics.height())
        size += QSize(2 * SPACING_S, 2 * SPACING_XS)
        pixmap = QPixmap(size * self.devicePixelRatio())
        pixmap.setDevicePixelRatio(self.devicePixelRatio())
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = shades(QApplication.palette())
        painter.setPen(tones.hairline)
        painter.setBrush(QApplication.palette().base())
        rect = QRect(QPoint(), size)
        painter.drawRoundedRect(rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(tones.text)
        painter.setFont(self.font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()
        return pixmap


def _is_ours(event: QDropEvent) -> bool:
    return event.mimeData().hasFormat(MIME_TYPE)
