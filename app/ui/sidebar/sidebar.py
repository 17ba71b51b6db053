# SPDX-License-Identifier: Apache-2.0
"""The left side of the window: new conversation, search, the list."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.services.chat_session import ChatSession
from app.services.conversation_list import ConversationList
from app.ui.sidebar.conversation_delegate import ConversationDelegate
from app.ui.sidebar.conversation_item_model import (
    ConversationItemModel,
    ConversationRow,
    HitRow,
    Role,
)
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS, shades, slim_scroll_bar
from app.ui.widgets import FlatButton, PlainLabel, paint_icon

SIDEBAR_WIDTH = 260


class Sidebar(QWidget):
    """`opened` carries a conversation id and the message that a search found, or None."""

    new_requested = Signal()
    hide_requested = Signal()
    opened = Signal(str, object)

    def __init__(
        self, conversations: ConversationList, session: ChatSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._session = session
        self._has_waiting_refresh = False
        self.setFixedWidth(SIDEBAR_WIDTH)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._create_widgets()
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def selected_id(self) -> str | None:
        row = self.list_view.currentIndex().data(Role.ROW)
        return row.id if isinstance(row, ConversationRow | HitRow) else None

    @property
    def empty_text(self) -> str:
        """What is said in place of rows; empty while there are some."""
        return self._empty.text()

    def set_actions(self, rename: QAction, delete: QAction) -> None:
        self._menu_actions = (rename, delete)

    def focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def rename(self, conversation_id: str) -> None:
        """Opens the editor in its row."""
        self.search_field.clear()
        row = self._rows.row_of(conversation_id)
        if row >= 0:
            self.list_view.setCurrentIndex(self._rows.index(row))
            self.list_view.setFocus()
            self.list_view.edit(self._rows.index(row))

    def refresh(self) -> None:
        """A name that is being edited is not taken from under the cursor."""
        if self.list_view.is_editing:
            self._has_waiting_refresh = True
            return
        untitled = self.tr("New conversation")
        results = self._conversations.results
        if self._conversations.query and results is not None:
            titles = self._conversations.title_of
            self._rows.show_hits(results, lambda found: titles(found) or untitled)
        elif not self._conversations.query:
            generating = self._session.generating_ids
            titled = self._conversations.shown_title
            self._rows.show_conversations(
                [
                    (
                        ConversationRow(
                            item.id, titled(item) or untitled, item.title, item.id in generating
                        ),
                        item.updated,
                    )
                    for item in self._conversations.summaries
                ]
            )
        self._show_emptiness()
        self.mark_open()

    def mark_open(self) -> None:
        """Selects the open conversation, without opening it again."""
        row = self._rows.row_of(self._session.conversation_id)
        selection = self.list_view.selectionModel()
        if row < 0:
            self.list_view.setCurrentIndex(QModelIndex())
            selection.clearSelection()
            return
        current = self.list_view.currentIndex().data(Role.ROW)
        if isinstance(current, HitRow) and current.id == self._session.conversation_id:
            return
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection.setCurrentIndex(self._rows.index(row), flag)

    def _create_widgets(self) -> None:
        self._title = PlainLabel(self.tr("Harmonium"), self)
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._new = FlatButton("note-pencil", self.tr("New conversation (Ctrl+N)"), self)
        self._hide = FlatButton("columns", self.tr("Hide the conversations (Ctrl+B)"), self)
        self.search_field = _SearchField(self)
        self.search_field.setPlaceholderText(self.tr("Search"))
        self.search_field.setAccessibleName(self.tr("Search conversations"))
        self._rows = ConversationItemModel(self)
        self.list_view = _ConversationView(self)
        self.list_view.setModel(self._rows)
        self.list_view.setItemDelegate(ConversationDelegate(self.list_view))
        self.list_view.setAccessibleName(self.tr("Conversations"))
        self._empty = PlainLabel("", self)
        self._empty.setWordWrap(True)
        self._empty.set_muted()
        self._menu_actions: tuple[QAction, ...] = ()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACING_M, SPACING_S, SPACING_S, 0)
        top.setSpacing(SPACING_XS)
        top.addWidget(self._title, 1)
        top.addWidget(self._new)
        top.addWidget(self._hide)
        search = QHBoxLayout()
        search.setContentsMargins(SPACING_S, SPACING_XS, SPACING_S + 1, 0)
        search.addWidget(self.search_field)
        empty = QHBoxLayout()
        empty.setContentsMargins(SPACING_M, SPACING_S, SPACING_M, 0)
        empty.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(top)
        layout.addLayout(search)
        layout.addLayout(empty)
        layout.addWidget(self.list_view, 1)

    def _connect(self) -> None:
        self._new.clicked.connect(self._on_new_clicked)
        self._hide.clicked.connect(self._on_hide_clicked)
        self.search_field.textChanged.connect(self._conversations.search)
        self.search_field.left.connect(self._on_search_left)
        self.list_view.row_opened.connect(self._on_row_opened)
        self.list_view.menu_requested.connect(self._on_menu_requested)
        self.list_view.editing_ended.connect(self._on_editing_ended)
        self._rows.rename_requested.connect(self._conversations.rename)
        self._conversations.changed.connect(self.refresh)
        self._conversations.results_changed.connect(self.refresh)
        self._session.opened.connect(self.mark_open)

    def _show_emptiness(self) -> None:
        text = ""
        if self._rows.rowCount() == 0:
            if self._conversations.query:
                text = self.tr("Nothing found. Try other or fewer words.")
            else:
                text = self.tr("Your conversations will be listed here.")
        self._empty.setText(text)
        self._empty.setVisible(bool(text))

    def _on_new_clicked(self) -> None:
        self.new_requested.emit()

    def _on_hide_clicked(self) -> None:
        self.hide_requested.emit()

    def _on_search_left(self) -> None:
        self.list_view.setFocus(Qt.FocusReason.TabFocusReason)
        # Qt takes arrow keys and Tab for a move of the keyboard, but not Enter.
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if not self.list_view.currentIndex().isValid() and self._rows.rowCount() > 1:
            self.list_view.setCurrentIndex(self._rows.index(1))

    def _on_row_opened(self, index: QModelIndex) -> None:
        row = index.data(Role.ROW)
        if isinstance(row, HitRow):
            self.opened.emit(row.id, row.message_id)
        elif isinstance(row, ConversationRow):
            self.opened.emit(row.id, None)

    def _on_menu_requested(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._menu_actions))
        menu.popup(position)

    def _on_editing_ended(self) -> None:
        if self._has_waiting_refresh:
            self._has_waiting_refresh = False
            self.refresh()


class _ConversationView(QListView):
    """Opens a row by click or Enter, and while the arrow keys move through the list."""

    row_opened = Signal(QModelIndex)
    menu_requested = Signal(QPoint)
    editing_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        slim_scroll_bar(self.verticalScrollBar())
        self.clicked.connect(self.row_opened)

    @property
    def is_editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and before.isValid() and not self.is_editing:
            self.row_opened.emit(before)
            return
        super().keyPressEvent(event)
        if self.currentIndex() != before and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_key else self.indexAt(event.pos())
        if isinstance(index.data(Role.ROW), ConversationRow):
            self.setCurrentIndex(index)
            at = self.visualRect(index).center() if is_key else event.pos()
            self.menu_requested.emit(self.viewport().mapToGlobal(at))

    def closeEditor(self, editor: QWidget, hint: object) -> None:
        super().closeEditor(editor, hint)  # pyright: ignore[reportArgumentType]
        self.editing_ended.emit()


class _SearchField(QLineEdit):
    """Down and Enter go to the results, Escape ends the search."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setClearButtonEnabled(True)
        # The rounded ground is ours; without this the field covers it with a square one.
        self.setStyleSheet("QLineEdit { background: transparent }")
        self._update_margins()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.fontMetrics().height() + 2 * SPACING_S - 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The style sheet has changed our own palette.
        palette = QApplication.palette()
        tones = shades(palette)
        has_focus = self.hasFocus()
        painter.setPen(palette.color(QPalette.ColorRole.Accent) if has_focus else tones.hairline)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        rect = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, 6, 6)
        size = self.fontMetrics().height()
        glass = self.rect()
        glass.setLeft(SPACING_S)
        glass.setWidth(size)
        paint_icon(painter, "magnifying-glass", tones.muted, glass)
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._update_margins()

    def _update_margins(self) -> None:
        self.setTextMargins(SPACING_S + self.fontMetrics().height(), 0, 0, 0)
