# SPDX-License-Identifier: Apache-2.0
"""The menus of the sidebar's rows. An action's key stands behind a tab in its text: the list
itself handles it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.core.text import shortened
from app.services.conversation_list import ConversationList
from app.ui.sidebar.conversation_item_model import plain
from app.ui.sidebar.rows import FolderRow
from app.ui.widgets import without_mnemonic

_NAME_LENGTH = 40


class MoveMenu(QMenu):
    """The folders that conversations can be moved to. It reads them when it is shown, since it may
    belong to a button that stays. `new_folder_requested` carries the conversations' ids."""

    new_folder_requested = Signal(object)

    def __init__(self, conversations: ConversationList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._ids: tuple[str, ...] = ()
        self.setTitle(self.tr("Move to"))
        self.aboutToShow.connect(self._fill)
        self.triggered.connect(self._on_triggered)

    def set_conversations(self, conversation_ids: Sequence[str]) -> None:
        self._ids = tuple(conversation_ids)

    def _fill(self) -> None:
        self.clear()
        found = [self._conversations.find(conversation_id) for conversation_id in self._ids[:50]]
        inside = {item.folder for item in found if item is not None}
        for folder in self._conversations.folders:
            action = self.addAction(menu_text(folder.name))
            action.setCheckable(True)
            action.setChecked(inside == {folder.id})
            action.setData(folder.id)
        if inside - {None}:
            self.addSeparator()
            self.addAction(self.tr("Out of the folder")).setData("")
        self.addSeparator()
        self.addAction(self.tr("New folder")).triggered.connect(self._on_new_folder)

    def _on_triggered(self, action: QAction) -> None:
        folder_id = action.data()
        if isinstance(folder_id, str):
            self._conversations.move(self._ids, folder_id or None)

    def _on_new_folder(self) -> None:
        self.new_folder_requested.emit(self._ids)


class ConversationMenu(QMenu):
    """For one conversation or several."""

    rename_requested = Signal(str)
    new_folder_requested = Signal(object)
    export_requested = Signal(object)
    delete_requested = Signal()

    def __init__(
        self,
        conversations: ConversationList,
        conversation_ids: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._ids = tuple(conversation_ids)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(self._ids) == 1:
            self.addAction(self.tr("Rename") + "\tF2").triggered.connect(self._on_rename)
        self._unpins = are_pinned(conversations, self._ids)
        pin = self.addAction(self.tr("Unpin") if self._unpins else self.tr("Pin"))
        pin.triggered.connect(self._on_pin)
        move = MoveMenu(conversations, self)
        move.set_conversations(self._ids)
        move.new_folder_requested.connect(self.new_folder_requested)
        self.addMenu(move)
        self.addAction(self.tr("Export…")).triggered.connect(self._on_export)
        self.addSeparator()
        self.addAction(self.tr("Delete") + "\t" + self.tr("Del")).triggered.connect(self._on_delete)

    def _on_rename(self) -> None:
        self.rename_requested.emit(self._ids[0])

    def _on_pin(self) -> None:
        self._conversations.set_pinned(self._ids, not self._unpins)

    def _on_export(self) -> None:
        self.export_requested.emit(self._ids)

    def _on_delete(self) -> None:
        self.delete_requested.emit()


class FolderMenu(QMenu):
    """Each signal carries the folder's id."""

    new_conversation_requested = Signal(str)
    rename_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, folder: FolderRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = folder.id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(self.tr("New conversation here")).triggered.connect(self._on_new)
        self.addAction(self.tr("Rename") + "\tF2").triggered.connect(self._on_rename)
        self.addSeparator()
        self.addAction(self.tr("Delete the folder")).triggered.connect(self._on_delete)

    def _on_new(self) -> None:
        self.new_conversation_requested.emit(self._id)

    def _on_rename(self) -> None:
        self.rename_requested.emit(self._id)

    def _on_delete(self) -> None:
        self.delete_requested.emit(self._id)


class BeginMenu(QMenu):
    """What can be begun besides a new conversation."""

    new_requested = Signal()
    temporary_requested = Signal()
    folder_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.addAction(self.tr("New conversation")).triggered.connect(self._on_new)
        temporary = self.addAction(self.tr("Temporary conversation"))
        temporary.setToolTip(self.tr("Nothing of it is stored: it is gone when you leave it."))
        temporary.triggered.connect(self._on_temporary)
        self.addAction(self.tr("New folder")).triggered.connect(self._on_folder)
        self.addSeparator()
        self.addAction(self.tr("Import conversations…")).triggered.connect(self._on_import)

    def _on_new(self) -> None:
        self.new_requested.emit()

    def _on_temporary(self) -> None:
        self.temporary_requested.emit()

    def _on_folder(self) -> None:
        self.folder_requested.emit()

    def _on_import(self) -> None:
        self.import_requested.emit()


def are_pinned(conversations: ConversationList, conversation_ids: Sequence[str]) -> bool:
    """All of them."""
    pinned = {item.id for item in conversations.pinned}
    return pinned.issuperset(conversation_ids)


def menu_text(name: str) -> str:
    """A foreign name for a menu, where `&` would mark a key and a tab begins a shortcut."""
    return without_mnemonic(shortened(plain(name), _NAME_LENGTH))
