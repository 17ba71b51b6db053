# SPDX-License-Identifier: Apache-2.0
"""The left side of the window: new conversation, the list, the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.chat_session import ChatSession
from app.services.conversation_list import ConversationList
from app.ui.search_field import SearchField
from app.ui.sidebar.conversation_menu import BeginMenu
from app.ui.sidebar.conversation_view import ConversationView
from app.ui.sidebar.list_panel import ListPanel
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS, em
from app.ui.widgets import FlatButton, PlainLabel, put_in_tab_order

if TYPE_CHECKING:
    from app.ui.sidebar.trash_panel import TrashPanel

SIDEBAR_WIDTH = 260
"""Pixels, at the least; with large letters as many as make `_WIDTH_EM`."""
_WIDTH_EM = 19
_MAX_WIDTH = 400


class Sidebar(QWidget):
    """`new_requested` carries whether the conversation is a temporary one, and the id of the folder
    that it begins in or None. `opened` carries a conversation id, the message that a search found
    or None, and the words that were searched for (empty when none were). `export_requested` carries
    a tuple of conversation ids. `chosen`: a conversation was opened by a click or Enter, which
    people do to write in it.

    It renames, moves, pins and deletes by itself, by its menus and by F2 and Del while the list has
    the focus. What is deleted is announced by `ConversationList.deleted`."""

    new_requested = Signal(bool, object)
    import_requested = Signal()
    export_requested = Signal(object)
    hide_requested = Signal()
    opened = Signal(str, object, str)
    chosen = Signal()

    def __init__(
        self, conversations: ConversationList, session: ChatSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._update_width()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._create_widgets(session)
        self._lay_out()
        self._connect()

    @property
    def selected_id(self) -> str | None:
        """The one that a command for a single conversation means."""
        return next(iter(self.selected_ids), None)

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The conversations that a command means while the sidebar has the focus; none while the
        trash is shown."""
        return self.panel.selected_ids if self._stack.currentWidget() is self.panel else ()

    @property
    def list_view(self) -> ConversationView:
        return self.panel.view

    @property
    def trash_panel(self) -> TrashPanel:
        """Made when it is first wanted."""
        if self._trash_panel is None:
            from app.ui.sidebar.trash_panel import TrashPanel

            self._trash_panel = panel = TrashPanel(self._conversations, self)
            put_in_tab_order(panel, self.panel.trash_button)
            self._stack.addWidget(panel)
            panel.left.connect(self._on_trash_left)
        return self._trash_panel

    @property
    def search_field(self) -> SearchField:
        return self.panel.search_field

    @property
    def empty_text(self) -> str:
        """What is said in place of rows; empty while there are some."""
        return self.panel.empty_text

    def show_keys(self, *, new: str, hide: str) -> None:
        """What the tool tips say."""
        self._new.set_key(new)
        self._hide.set_key(hide)

    def focus_search(self) -> None:
        self.show_list()
        self.panel.focus_search()

    def rename(self, conversation_id: str) -> None:
        """Opens the editor in its row."""
        self.show_list()
        self.panel.rename(conversation_id)

    def mark_open(self) -> None:
        """Selects the open conversation, without opening it again."""
        self.panel.mark_open()

    def show_list(self) -> None:
        self._stack.setCurrentWidget(self.panel)

    def show_trash(self) -> None:
        self._stack.setCurrentWidget(self.trash_panel)
        self.trash_panel.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._update_width()
        # A command may have written meanwhile.
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._conversations.refresh()

    def _update_width(self) -> None:
        wanted = round(_WIDTH_EM * em(self.font()))
        self.setFixedWidth(max(SIDEBAR_WIDTH, min(_MAX_WIDTH, wanted)))

    def _create_widgets(self, session: ChatSession) -> None:
        self._title = PlainLabel(self.tr("Harmonium"), self)
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._new = FlatButton("note-pencil", self.tr("New conversation"), self)
        self.begin_button = FlatButton("caret-down", self.tr("More to begin with"), self)
        self._menu = BeginMenu(self)
        self.begin_button.setMenu(self._menu)
        self._hide = FlatButton("columns", self.tr("Hide the conversations"), self)
        self._stack = QStackedWidget(self)
        self.panel = ListPanel(self._conversations, session, self)
        self._stack.addWidget(self.panel)
        self._trash_panel: TrashPanel | None = None

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(SPACING_M, SPACING_S, SPACING_S, 0)
        top.setSpacing(SPACING_XS)
        top.addWidget(self._title, 1)
        for button in (self._new, self.begin_button, self._hide):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._new.clicked.connect(self._on_new)
        self._hide.clicked.connect(self._on_hide_clicked)
        self._menu.new_requested.connect(self._on_new)
        self._menu.temporary_requested.connect(self._on_temporary)
        self._menu.folder_requested.connect(self._on_new_folder)
        self._menu.import_requested.connect(self.import_requested)
        self.panel.new_requested.connect(self._on_new_in_folder)
        self.panel.opened.connect(self.opened)
        self.panel.chosen.connect(self.chosen)
        self.panel.export_requested.connect(self.export_requested)
        self.panel.trash_requested.connect(self.show_trash)

    def _on_new(self) -> None:
        self.new_requested.emit(False, None)

    def _on_temporary(self) -> None:
        self.new_requested.emit(True, None)

    def _on_new_in_folder(self, folder_id: str) -> None:
        self.new_requested.emit(False, folder_id)

    def _on_new_folder(self) -> None:
        self.show_list()
        self.panel.create_folder()

    def _on_hide_clicked(self) -> None:
        self.hide_requested.emit()

    def _on_trash_left(self) -> None:
        self.show_list()
        self.panel.trash_button.setFocus()
