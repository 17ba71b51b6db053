# SPDX-License-Identifier: Apache-2.0
"""One action per command of the window, shared by the menu, the shortcuts and the lists."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

_Standard = QKeySequence.StandardKey


class Actions(QObject):
    """`window` gets all of them, so that their shortcuts work in all of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.new_conversation = self._add(self.tr("New conversation"), _Standard.New)
        self.search = self._add(self.tr("Search conversations"), "Ctrl+F", "Ctrl+K")
        self.rename = self._add(self.tr("Rename"), "F2")
        self.delete = self._add(self.tr("Delete"))
        self.open_model = self._add(self.tr("Open model file…"), _Standard.Open)
        self.stop = self._add(self.tr("Stop"), "Esc")
        self.answer_now = self._add(self.tr("Answer now"), "Ctrl+Return")
        self.copy_answer = self._add(self.tr("Copy last answer"), "Ctrl+Shift+C")
        self.toggle_sidebar = self._add(self.tr("Show or hide the conversations"), "Ctrl+B")
        self.focus_composer = self._add(self.tr("Write a message"), "Ctrl+L")
        self.quit = self._add(self.tr("Quit"), "Ctrl+Q")

    def menu(self) -> QMenu:
        menu = QMenu(self._window)
        groups = (
            (self.new_conversation, self.search),
            (self.rename, self.delete),
            (self.copy_answer, self.stop, self.answer_now),
            (self.open_model,),
            (self.toggle_sidebar, self.focus_composer),
            (self.quit,),
        )
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            menu.addActions(list(group))
        return menu

    def update(
        self,
        *,
        is_generating: bool,
        is_thinking: bool,
        has_answer: bool,
        has_conversation: bool,
    ) -> None:
        self.stop.setEnabled(is_generating)
        self.answer_now.setEnabled(is_thinking)
        self.copy_answer.setEnabled(has_answer)
        self.rename.setEnabled(has_conversation)
        self.delete.setEnabled(has_conversation)

    def connect_to(self, slots: dict[QAction, Callable[[], None]]) -> None:
        """The slots are bound methods: `triggered` also passes whether the action is checked, and
        methods without a parameter for it do not get it."""
        for action, slot in slots.items():
            action.triggered.connect(slot)

    def keep_delete_in(self, widget: QWidget) -> None:
        """Delete, pressed anywhere else, must not remove a conversation."""
        self._window.removeAction(self.delete)
        self.delete.setShortcut(QKeySequence(_Standard.Delete))
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        widget.addAction(self.delete)

    def _add(self, text: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        return action
