# SPDX-License-Identifier: Apache-2.0
"""The list of conversations with its search, its menus, and what can be done with several."""

import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.conversation import ConversationSummary
from app.services.chat_session import ChatSession
from app.services.conversation_list import ConversationList
from app.ui.announcing import announce
from app.ui.search_field import SearchField
from app.ui.sidebar.conversation_item_model import ConversationItemModel
from app.ui.sidebar.conversation_menu import ConversationMenu, FolderMenu
from app.ui.sidebar.conversation_view import ConversationView
from app.ui.sidebar.list_bar import ListBar
from app.ui.sidebar.rows import FolderRow, HeadingRow, HitRow, MoreRow, Row, conversation_ids
from app.ui.sidebar.sections import Sections
from app.ui.sidebar.selection_bar import QuestionBar
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS
from app.ui.widgets import FlatButton, PlainLabel

_Flag = QItemSelectionModel.SelectionFlag


class ListPanel(QWidget):
    """`opened` carries a conversation id, the message that a search found or None, and the words
    that were searched for. `new_requested` carries the id of a folder, `export_requested` a tuple
    of conversation ids."""

    opened = Signal(str, object, str)
    chosen = Signal()
    new_requested = Signal(str)
    export_requested = Signal(object)
    trash_requested = Signal()

    def __init__(
        self, conversations: ConversationList, session: ChatSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._session = session
        self._sections = Sections(self)
        self._has_waiting_refresh = False
        self._announced: tuple[str, str] | None = None
        self._create_widgets()
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def selected_ids(self) -> tuple[str, ...]:
        return conversation_ids(self.view.selected_rows())

    @property
    def empty_text(self) -> str:
        """What is said in place of rows, or above results that are not all; else empty."""
        return self._empty.text()

    def focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def rename(self, conversation_id: str) -> None:
        """Opens the editor in its row, which may have to be loaded first."""
        self.search_field.clear()
        item = self._conversations.find(conversation_id)
        if item is None:
            return
        if item.folder is not None and not item.is_pinned:
            self._conversations.set_expanded(item.folder, True)
        elif self._rows.place_of(conversation_id) < 0:
            self._conversations.fetch_up_to(item)
        self._edit(self._rows.place_of(conversation_id))

    def create_folder(self, conversation_ids: tuple[str, ...] = ()) -> None:
        """With these conversations in it; its name can be typed at once."""
        self.search_field.clear()
        taken = {folder.name.casefold() for folder in self._conversations.folders}
        name, number = self.tr("New folder"), 2
        while name.casefold() in taken:
            name, number = self.tr("New folder {number}").format(number=number), number + 1
        folder = self._conversations.create_folder(name)
        if folder is not None:
            self._conversations.set_expanded(folder.id, True)
            self._put(conversation_ids, folder.id)
            self._edit(self._rows.place_of_folder(folder.id))

    def refresh(self) -> None:
        """A name that is being edited is not taken from under the cursor."""
        if self.view.is_editing:
            self._has_waiting_refresh = True
            return
        conversations = self._conversations
        if conversations.query and conversations.results is not None:
            self.view.setUniformItemSizes(False)
            self._rows.show(self._sections.found(conversations.results, conversations))
        elif not conversations.query:
            self.view.setUniformItemSizes(True)
            sections = self._sections.listed(conversations, datetime.date.today())
            self._rows.show(sections, has_more=conversations.has_more)
        self._rows.set_generating(self._session.generating_ids)
        self.view.set_draggable(not conversations.query)
        self._show_emptiness()
        self._announce_results()
        self.mark_open()

    def mark_open(self) -> None:
        """Selects the open conversation, without opening it again. A selection of several stays,
        and so does the place that the keyboard has reached."""
        if len(self.view.selected_rows()) > 1:
            return
        selection = self.view.selectionModel()
        open_id, current = self._session.conversation_id, self.view.current_row
        if isinstance(current, HitRow) and current.id == open_id:
            return
        is_searching = bool(self._conversations.query)
        place_of = self._rows.place_of_hit if is_searching else self._rows.place_of
        place = -1 if open_id is None else place_of(open_id)
        if place < 0:
            selection.clearSelection()
        elif isinstance(current, FolderRow) or is_searching:
            # Without moving there: results are read from the first one on.
            selection.select(self._rows.index(place), _Flag.ClearAndSelect)
        else:
            selection.setCurrentIndex(self._rows.index(place), _Flag.ClearAndSelect)

    def _create_widgets(self) -> None:
        self.search_field = SearchField(self)
        self.search_field.setPlaceholderText(self.tr("Search"))
        self.search_field.setAccessibleName(self.tr("Search conversations"))
        self._empty = PlainLabel("", self)
        self._empty.setWordWrap(True)
        self._empty.set_muted()
        self._rows = ConversationItemModel(self)
        self.view = ConversationView(self._rows, self)
        self.view.setAccessibleName(self.tr("Conversations"))
        self.bar = ListBar(self._conversations, self)
        self.question = QuestionBar(self)
        self.trash_button = FlatButton("trash", "", self, self.tr("Trash"))
        self.trash_button.setAccessibleName(self.tr("Trash"))

    def _lay_out(self) -> None:
        search = QHBoxLayout()
        search.setContentsMargins(SPACING_S, SPACING_XS, SPACING_S + 1, 0)
        search.addWidget(self.search_field)
        empty = QHBoxLayout()
        empty.setContentsMargins(SPACING_M, SPACING_S, SPACING_M, 0)
        empty.addWidget(self._empty)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(SPACING_S, SPACING_XS, SPACING_S, SPACING_S)
        foot.addWidget(self.trash_button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(search)
        layout.addLayout(empty)
        layout.addWidget(self.view, 1)
        for below in (self.bar, self.question, self._foot):
            layout.addWidget(below)

    def _connect(self) -> None:
        view = self.view
        self.search_field.textChanged.connect(self._conversations.search)
        self.search_field.left.connect(self._on_search_left)
        view.row_opened.connect(self._on_row_opened)
        view.row_chosen.connect(self._on_row_chosen)
        view.folding_requested.connect(self._on_folding_requested)
        view.menu_requested.connect(self._on_menu_requested)
        view.selection_changed.connect(self._update_bar)
        view.selection_ended.connect(self._on_selection_ended)
        view.rename_requested.connect(self._on_rename_requested)
        view.delete_requested.connect(self._on_delete_requested)
        view.text_typed.connect(self._on_text_typed)
        view.dropped.connect(self._on_dropped)
        view.editing_ended.connect(self._on_editing_ended)
        self.bar.ended.connect(self._on_selection_ended)
        self.bar.new_folder_requested.connect(self.create_folder)
        self.bar.export_requested.connect(self.export_requested)
        self.bar.delete_requested.connect(self._delete_selected)
        self.question.closed.connect(self._update_bar)
        self.trash_button.clicked.connect(self._on_trash_clicked)
        self._rows.renamed.connect(self._on_renamed)
        self._rows.more_wanted.connect(self._conversations.fetch_more)
        self._conversations.changed.connect(self.refresh)
        self._conversations.results_changed.connect(self.refresh)
        self._session.opened.connect(self.mark_open)

    def _show_emptiness(self) -> None:
        text, conversations = "", self._conversations
        if conversations.results is not None and not conversations.has_found_all:
            text = self.tr(
                "The search index is being built after the repair. Old messages are not found yet."
            )
        elif self._rows.rowCount() == 0:
            if conversations.query:
                text = self.tr("Nothing found. Try other or fewer words.")
            else:
                text = self.tr("Your conversations will be listed here.")
        self._empty.setText(text)
        self._empty.setVisible(bool(text))

    def _announce_results(self) -> None:
        """How many there are, when that is news."""
        conversations = self._conversations
        is_done = bool(conversations.query) and conversations.results is not None
        heading = self._rows.row(0)
        said = "" if heading is None else self._rows.title_of(heading)
        text = " ".join(filter(None, (said, self._empty.text())))
        news = (conversations.query, text) if is_done else None
        if news != self._announced and is_done:
            announce(self, text)
        self._announced = news

    def _update_bar(self) -> None:
        ids = self.selected_ids if len(self.view.selected_rows()) > 1 else ()
        self.bar.set_conversations(() if self.question.text else ids)
        self._foot.setVisible(self.bar.isHidden() and not self.question.text)

    def _edit(self, place: int) -> None:
        if place >= 0:
            index = self._rows.index(place)
            self.view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            self.view.setFocus()
            self.view.edit(index)

    def _put(self, ids: tuple[str, ...], folder_id: str | None) -> None:
        """Into a folder or out of it, and away from the pinned ones: where they are seen."""
        found = [self._conversations.find(conversation_id) for conversation_id in ids]
        pinned = [item.id for item in found if item is not None and item.is_pinned]
        moved = [item.id for item in found if item is not None and item.folder != folder_id]
        if pinned:
            self._conversations.set_pinned(pinned, False)
        if moved:
            self._conversations.move(moved, folder_id)

    def _on_search_left(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        # Qt takes arrow keys and Tab for a move of the keyboard, but not Enter.
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if not self.view.currentIndex().isValid() and self._rows.rowCount() > 1:
            self.view.setCurrentIndex(self._rows.index(1))

    def _on_row_chosen(self, index: QModelIndex) -> None:
        if isinstance(self._rows.row(index.row()), ConversationSummary):
            self.chosen.emit()

    def _on_row_opened(self, index: QModelIndex) -> None:
        row = self._rows.row(index.row())
        match row:
            case FolderRow():
                self._conversations.set_expanded(row.id, not row.is_expanded)
            case MoreRow():
                self._conversations.fetch_more_in(row.folder)
            case HitRow():
                self.opened.emit(row.id, row.message_id, self._conversations.query)
            case ConversationSummary():
                self.opened.emit(row.id, None, "")
                if self._session.conversation_id != row.id:
                    # Another window or command may have deleted it.
                    self._conversations.read_again([row.id])
            case _:
                pass

    def _on_folding_requested(self, index: QModelIndex, expanded: bool) -> None:
        row = self._rows.row(index.row())
        if isinstance(row, FolderRow) and row.is_expanded != expanded:
            self._conversations.set_expanded(row.id, expanded)

    def _on_menu_requested(self, index: QModelIndex, position: QPoint) -> None:
        row = self._rows.row(index.row())
        match row:
            case FolderRow():
                menu = FolderMenu(row, self)
                menu.new_conversation_requested.connect(self.new_requested)
                menu.rename_requested.connect(self._on_folder_rename_requested)
                menu.delete_requested.connect(self._ask_about_folder)
            case ConversationSummary() | HitRow():
                if not self.view.selectionModel().isSelected(index):
                    self.view.setCurrentIndex(index)
                menu = ConversationMenu(self._conversations, self.selected_ids, self)
                menu.rename_requested.connect(self.rename)
                menu.new_folder_requested.connect(self.create_folder)
                menu.export_requested.connect(self.export_requested)
                menu.delete_requested.connect(self._delete_selected)
                menu.aboutToHide.connect(self.mark_open)
            case _:
                return
        menu.popup(position)

    def _on_selection_ended(self) -> None:
        self.view.clearSelection()
        self.mark_open()

    def _on_rename_requested(self) -> None:
        row = self.view.current_row
        if isinstance(row, FolderRow):
            self._edit(self.view.currentIndex().row())
        elif isinstance(row, ConversationSummary | HitRow):
            self.rename(row.id)

    def _on_folder_rename_requested(self, folder_id: str) -> None:
        self._edit(self._rows.place_of_folder(folder_id))

    def _on_renamed(self, row: Row, name: str) -> None:
        if isinstance(row, FolderRow):
            self._conversations.rename_folder(row.id, name)
        elif isinstance(row, ConversationSummary):
            self._conversations.rename(row.id, name)

    def _on_delete_requested(self) -> None:
        row = self.view.current_row
        if isinstance(row, FolderRow):
            self._ask_about_folder(row.id)
        else:
            self._delete_selected()

    def _delete_selected(self) -> None:
        self._conversations.delete(self.selected_ids)

    def _ask_about_folder(self, folder_id: str) -> None:
        row = self._rows.row(self._rows.place_of_folder(folder_id))
        if row is None:
            return
        text = self.tr("Delete the folder “{name}”? The conversations in it stay.")
        self.question.ask(
            text.format(name=self._rows.title_of(row)),
            self.tr("Delete the folder"),
            lambda: self._conversations.delete_folder(folder_id),
        )
        self._update_bar()

    def _on_text_typed(self, text: str) -> None:
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search_field.insert(text)

    def _on_dropped(self, ids: tuple[str, ...], row: Row) -> None:
        match row:
            case FolderRow():
                self._put(ids, row.id)
            case HeadingRow(is_pinned=True):
                self._conversations.set_pinned(ids, True)
            case _:
                self._put(ids, None)

    def _on_editing_ended(self) -> None:
        if self._has_waiting_refresh:
            self._has_waiting_refresh = False
            self.refresh()

    def _on_trash_clicked(self) -> None:
        self.trash_requested.emit()
