# SPDX-License-Identifier: Apache-2.0
"""Every command with its key, which can be changed."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QWidget
from shiboken6 import isValid

from app.services.settings import Settings
from app.ui.actions import Actions
from app.ui.settings.form import Page
from app.ui.theme import SPACING_M, SPACING_S
from app.ui.widgets import FlatButton, PlainLabel


class ShortcutsPage(Page):
    """A key that another command has is not taken away from it: the page says who has it."""

    def __init__(
        self, settings: Settings, commands: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Shortcuts"))
        self._settings = settings
        self._commands = commands
        self.message = self.add_text(self.tr("Click a key and press another one."))
        self.rows: dict[str, _KeyRow] = {}
        for group in commands.groups():
            self._add_group(group.title, group.actions)
        text = self.tr("All as they were")
        self._reset_all = FlatButton("arrow-counter-clockwise", text, self, text=text)
        self._reset_all.clicked.connect(self._on_reset_all_clicked)
        self.add_buttons(self._reset_all)
        settings.changed.connect(self._on_changed)

    def change(self, name: str, key: QKeySequence) -> bool:
        """False: another command has the key already."""
        action = self.rows[name].action
        other = self._owner_of(key, action)
        if other is not None:
            text = self.tr("{key} already belongs to “{command}”. Take it away there first.")
            native = QKeySequence.SequenceFormat.NativeText
            self.message.setText(text.format(key=key.toString(native), command=other.text()))
            return False
        self.message.setText(self.tr("Click a key and press another one."))
        changed = dict(self._settings.shortcuts)
        if key == self._commands.default_shortcut(action):
            changed.pop(name, None)
        else:
            changed[name] = key.toString(QKeySequence.SequenceFormat.PortableText)
        self._settings.shortcuts = changed
        return True

    def _add_group(self, title: str, actions: tuple[QAction, ...]) -> None:
        heading = PlainLabel(title, self)
        font = heading.font()
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        self.add_widget(heading)
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING_M)
        grid.setVerticalSpacing(SPACING_S)
        grid.setColumnStretch(0, 1)
        for number, action in enumerate(actions):
            row = _KeyRow(action, self._commands.default_shortcut(action), body)
            row.key_chosen.connect(self._on_key_chosen)
            grid.addWidget(row.label, number, 0)
            grid.addWidget(row.clear, number, 1)
            grid.addWidget(row.edit, number, 2)
            self.rows[action.objectName()] = row
        self.add_widget(body)

    def _owner_of(self, key: QKeySequence, wanted_by: QAction) -> QAction | None:
        for row in self.rows.values():
            if row.action is not wanted_by and not key.isEmpty() and key in row.action.shortcuts():
                return row.action
        return None

    def _on_key_chosen(self, name: str, key: QKeySequence) -> None:
        if not self.change(name, key):
            self.rows[name].refresh()

    def _on_reset_all_clicked(self) -> None:
        self._settings.shortcuts = {}

    def _on_changed(self, name: str) -> None:
        if name == "shortcuts":
            # The window may apply them after us.
            self._commands.apply_shortcuts(self._settings.shortcuts)
            for row in self.rows.values():
                row.refresh()


class _KeyRow(QWidget):
    """Not shown itself: it holds the three widgets of a row of the grid."""

    key_chosen = Signal(str, QKeySequence)

    def __init__(self, action: QAction, default: QKeySequence, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.action = action
        self._default = default
        self.label = PlainLabel(action.text(), parent)
        self.edit = QKeySequenceEdit(parent)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(action.text())
        self.edit.setFixedWidth(self.edit.fontMetrics().averageCharWidth() * 30)
        self.label.setBuddy(self.edit)
        name = self.tr("Back to the usual key")
        self.clear = FlatButton("arrow-counter-clockwise", name, parent)
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(policy)
        self.clear.clicked.connect(self._on_clear_clicked)
        self.edit.editingFinished.connect(self._on_edited)
        self.refresh()

    def refresh(self) -> None:
        with QSignalBlocker(self.edit):
            self.edit.setKeySequence(self.action.shortcut())
        self.clear.setVisible(self.action.shortcut() != self._default)
        key = self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.edit.setAccessibleDescription(key or self.tr("No key"))

    def _on_edited(self) -> None:
        # A window that is destroyed loses its actions before the dialog over it loses the focus.
        if isValid(self.action) and self.edit.keySequence() != self.action.shortcut():
            self.key_chosen.emit(self.action.objectName(), self.edit.keySequence())

    def _on_clear_clicked(self) -> None:
        self.key_chosen.emit(self.action.objectName(), self._default)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
