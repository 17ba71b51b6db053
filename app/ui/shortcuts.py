# SPDX-License-Identifier: Apache-2.0
"""The list of keys: those of the commands, and those that belong to a place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.settings import SendKey
from app.ui.actions import Actions
from app.ui.settings.form import Page
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, em, ui_font
from app.ui.widgets import PlainLabel, PrimaryButton

_WIDTH_EM = 38
_HEIGHT_EM = 44


class ShortcutsDialog(QDialog):
    def __init__(self, commands: Actions, send_key: SendKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.page = Page(self)
        self.page.set_title(self.tr("Keyboard shortcuts"))
        native = QKeySequence.SequenceFormat.NativeText
        for group in commands.groups():
            rows = [
                (action.text(), ", ".join(key.toString(native) for key in action.shortcuts()))
                for action in group.actions
            ]
            self._add_table(group.title, [row for row in rows if row[1]])
        self._add_table(self.tr("While you write"), self._writing_keys(send_key))
        self._add_table(self.tr("In lists and answers"), self._reading_keys())
        self.page.set_readable()
        close = PrimaryButton("", self.tr("Close"), self, text=self.tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING_L, 0, SPACING_L, 0)
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACING_M)
        layout.addWidget(self.page, 1)
        layout.addLayout(row)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        size = em(ui_font())
        self.resize(round(size * _WIDTH_EM), round(size * _HEIGHT_EM))

    def _writing_keys(self, send_key: SendKey) -> list[tuple[str, str]]:
        sends_with_enter = send_key == "enter"
        return [
            (self.tr("Send"), self.tr("Enter") if sends_with_enter else self.tr("Ctrl+Enter")),
            (self.tr("New line"), self.tr("Shift+Enter") if sends_with_enter else self.tr("Enter")),
            (self.tr("Saved prompts"), self.tr("/ at the beginning")),
        ]

    def _reading_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Move through the conversations"), self.tr("Up, Down")),
            (self.tr("Delete the chosen conversation"), self.tr("Del")),
            (self.tr("Menu of the chosen conversation"), self.tr("Shift+F10")),
            (self.tr("Choose several conversations"), self.tr("Shift+Up, Shift+Down")),
            (self.tr("Next or previous control"), self.tr("Tab, Shift+Tab")),
            (self.tr("To the end of the conversation"), self.tr("End")),
        ]

    def _add_table(self, title: str, rows: list[tuple[str, str]]) -> None:
        heading = PlainLabel(title, self)
        font = QFont(heading.font())
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        self.page.add_widget(heading)
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING_L)
        grid.setVerticalSpacing(SPACING_S)
        grid.setColumnStretch(0, 1)
        for number, (text, keys) in enumerate(rows):
            grid.addWidget(PlainLabel(text, body), number, 0)
            label = PlainLabel(keys, body)
            label.set_muted()
            grid.addWidget(label, number, 1, Qt.AlignmentFlag.AlignRight)
        self.page.add_widget(body)
