# SPDX-License-Identifier: Apache-2.0
"""What can be done with several conversations of the list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.conversation_list import ConversationList
from app.ui.sidebar.conversation_menu import MoveMenu, are_pinned
from app.ui.sidebar.selection_bar import SelectionBar


class ListBar(SelectionBar):
    """Its signals carry conversation ids."""

    new_folder_requested = Signal(object)
    export_requested = Signal(object)
    delete_requested = Signal()

    def __init__(self, conversations: ConversationList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._ids: tuple[str, ...] = ()
        self.pin_button = self.add_button("push-pin", self.tr("Pin or unpin"))
        self.move_button = self.add_button("folder", self.tr("Move to a folder"))
        self.export_button = self.add_button("export", self.tr("Export"))
        self.delete_button = self.add_button("trash", self.tr("Delete (Del)"))
        self._move_menu = MoveMenu(conversations, self)
        self.move_button.setMenu(self._move_menu)
        self._move_menu.new_folder_requested.connect(self.new_folder_requested)
        self.pin_button.clicked.connect(self._on_pin_clicked)
        self.export_button.clicked.connect(self._on_export_clicked)
        self.delete_button.clicked.connect(self._on_delete_clicked)

    def set_conversations(self, conversation_ids: Sequence[str]) -> None:
        """Hides itself for none."""
        self._ids = tuple(conversation_ids)
        self._move_menu.set_conversations(self._ids)
        if self._ids:
            self.show_count(len(self._ids))
        else:
            self.hide()

    def _on_pin_clicked(self) -> None:
        ids = self._ids
        self._conversations.set_pinned(ids, not are_pinned(self._conversations, ids))

    def _on_export_clicked(self) -> None:
        self.export_requested.emit(self._ids)

    def _on_delete_clicked(self) -> None:
        self.delete_requested.emit()
