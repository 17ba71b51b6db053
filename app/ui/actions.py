# SPDX-License-Identifier: Apache-2.0
"""One action per command of the window, shared by the menu, the shortcuts and the lists."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.core.values import value_class

_Standard = QKeySequence.StandardKey


@value_class
class ActionGroup:
    title: str
    actions: tuple[QAction, ...]


class Actions(QObject):
    """`window` gets all of them, so that their shortcuts work in all of it. An action's
    `objectName` is what its changed shortcut is kept under."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._defaults: dict[str, list[QKeySequence]] = {}
        self._add_conversation_actions()
        self._add_answer_actions()
        self._add_document_actions()
        self._add_model_actions()
        self._add_view_actions()
        self._add_help_actions()
        self.quit = self._add("quit", self.tr("Quit"), "Ctrl+Q")
        for action in (self.lock, self.quit, self.zoom_in, self.zoom_out, self.zoom_reset):
            # What they do concerns the dialogs too.
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)

    def groups(self) -> tuple[ActionGroup, ...]:
        """All that may have a key, in the order in which people look for them."""
        conversation = (
            self.new_conversation,
            self.new_temporary,
            self.search,
            self.palette,
            self.rename,
            self.export,
            self.import_files,
            self.trash,
        )
        answer = (
            self.focus_composer,
            self.stop,
            self.answer_now,
            self.copy_answer,
            self.toggle_reasoning,
        )
        documents = (
            self.documents,
            self.attach_files,
            self.attach_folder,
            self.read_everything,
            self.close_document,
        )
        models = (self.models, self.open_model, self.unload_model)
        view = (self.toggle_sidebar, self.zoom_in, self.zoom_out, self.zoom_reset)
        program = (
            self.settings,
            self.show_guide,
            self.show_shortcuts,
            self.about,
            self.lock,
            self.quit,
        )
        return (
            ActionGroup(self.tr("Conversations"), conversation),
            ActionGroup(self.tr("Asking and answers"), answer),
            ActionGroup(self.tr("Documents"), documents),
            ActionGroup(self.tr("Models"), models),
            ActionGroup(self.tr("View"), view),
            ActionGroup(self.tr("Program"), program),
        )

    def menu(self) -> QMenu:
        menu = QMenu(self._window)
        groups = (
            (self.new_conversation, self.new_temporary),
            (self.search, self.palette),
            (self.rename, self.export, self.delete),
            (self.copy_answer, self.toggle_reasoning, self.stop, self.answer_now),
            (self.documents, self.attach_files, self.attach_folder),
            (self.models, self.open_model, self.unload_model),
            (self.import_files,),
        )
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            menu.addActions(list(group))
        menu.addSeparator()
        menu.addMenu(self._submenu(menu, self.tr("View"), self._view_group()))
        help_group = (self.show_guide, self.show_shortcuts, self.about)
        menu.addMenu(self._submenu(menu, self.tr("Help"), help_group))
        menu.addAction(self.settings)
        menu.addSeparator()
        menu.addAction(self.lock)
        menu.addAction(self.quit)
        return menu

    def update(
        self,
        *,
        is_generating: bool,
        is_thinking: bool,
        has_answer: bool,
        has_conversation: bool,
        can_unload: bool,
        has_documents: bool,
        shows_document: bool,
    ) -> None:
        self.stop.setEnabled(is_generating)
        self.answer_now.setEnabled(is_thinking)
        self.copy_answer.setEnabled(has_answer)
        self.toggle_reasoning.setEnabled(has_answer or is_generating)
        self.unload_model.setEnabled(can_unload)
        self.read_everything.setEnabled(has_documents)
        self.close_document.setEnabled(shows_document)
        for action in (self.rename, self.delete, self.export):
            action.setEnabled(has_conversation)

    def connect_to(self, slots: Mapping[QAction, Callable[[], object]]) -> None:
        """The slots are bound methods: `triggered` also passes whether the action is checked, and
        methods without a parameter for it do not get it."""
        for action, slot in slots.items():
            action.triggered.connect(slot)

    def default_shortcut(self, action: QAction) -> QKeySequence:
        """The one that lists show; an action may have a second one."""
        keys = self._defaults[action.objectName()]
        return keys[0] if keys else QKeySequence()

    def shown_key(self, action: QAction) -> str:
        """As people read it; empty when it has none."""
        return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def apply_shortcuts(self, changed: Mapping[str, str]) -> None:
        """By the action's name; an empty text takes its key away."""
        for group in self.groups():
            for action in group.actions:
                name = action.objectName()
                if name in changed:
                    key = QKeySequence.fromString(changed[name])
                    action.setShortcuts([key] if not key.isEmpty() else [])
                else:
                    action.setShortcuts(self._defaults[name])

    def _add_conversation_actions(self) -> None:
        self.new_conversation = self._add("new", self.tr("New conversation"), _Standard.New)
        self.new_temporary = self._add(
            "new_temporary", self.tr("New temporary conversation"), "Ctrl+Shift+N"
        )
        self.search = self._add("search", self.tr("Search conversations"), "Ctrl+F")
        self.palette = self._add("palette", self.tr("Go to…"), "Ctrl+K", "Ctrl+Shift+P")
        self.rename = self._add("rename", self.tr("Rename"), "F2")
        self.delete = self._add("delete", self.tr("Delete"))
        self.export = self._add("export", self.tr("Export…"), "Ctrl+E")
        self.trash = self._add("trash", self.tr("Trash"))
        self.import_files = self._add("import", self.tr("Import conversations…"))

    def _add_answer_actions(self) -> None:
        self.focus_composer = self._add("write", self.tr("Write a message"), "Ctrl+L")
        self.stop = self._add("stop", self.tr("Stop"), "Esc")
        self.answer_now = self._add("answer_now", self.tr("Answer now"), "Ctrl+Return")
        self.copy_answer = self._add("copy_answer", self.tr("Copy last answer"), "Ctrl+Shift+C")
        self.toggle_reasoning = self._add(
            "toggle_reasoning", self.tr("Show or hide the reasoning"), "Ctrl+R"
        )

    def _add_document_actions(self) -> None:
        self.documents = self._add("documents", self.tr("Documents…"), "Ctrl+Shift+D")
        self.attach_files = self._add("attach_files", self.tr("Attach files…"), "Ctrl+Shift+A")
        self.attach_folder = self._add("attach_folder", self.tr("Attach a folder…"))
        self.read_everything = self._add(
            "read_everything", self.tr("Read everything for the next question"), "Ctrl+Shift+E"
        )
        self.close_document = self._add("close_document", self.tr("Close the document"), "Ctrl+W")

    def _add_model_actions(self) -> None:
        self.models = self._add("models", self.tr("Models…"), "Ctrl+Shift+M")
        self.open_model = self._add("open_model", self.tr("Open model file…"), _Standard.Open)
        self.unload_model = self._add("unload_model", self.tr("Give the model’s memory back"))

    def _add_view_actions(self) -> None:
        self.toggle_sidebar = self._add(
            "toggle_sidebar", self.tr("Show or hide the conversations"), "Ctrl+B"
        )
        # On many keyboards + needs Shift, or lies on the number pad.
        self.zoom_in = self._add("zoom_in", self.tr("Larger text"), "Ctrl++", "Ctrl+=")
        self.zoom_out = self._add("zoom_out", self.tr("Smaller text"), "Ctrl+-")
        self.zoom_reset = self._add("zoom_reset", self.tr("Normal text size"), "Ctrl+0")

    def _add_help_actions(self) -> None:
        self.settings = self._add("settings", self.tr("Settings…"), "Ctrl+,")
        self.show_guide = self._add("guide", self.tr("Guide"), "F1")
        self.show_shortcuts = self._add(
            "shortcuts", self.tr("Keyboard shortcuts"), "Ctrl+/", "Ctrl+Shift+/"
        )
        self.about = self._add("about", self.tr("About Harmonium"))
        self.lock = self._add("lock", self.tr("Lock"), "Ctrl+Shift+L")

    def _view_group(self) -> tuple[QAction, ...]:
        return (self.toggle_sidebar, self.zoom_in, self.zoom_out, self.zoom_reset)

    def _submenu(self, parent: QMenu, title: str, actions: tuple[QAction, ...]) -> QMenu:
        menu = QMenu(title, parent)
        menu.addActions(list(actions))
        return menu

    def _add(self, name: str, text: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        self._defaults[name] = [QKeySequence(key) for key in keys]
        action.setShortcuts(self._defaults[name])
        self._window.addAction(action)
        return action
