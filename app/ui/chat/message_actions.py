# SPDX-License-Identifier: Apache-2.0
"""The row of actions below a message. It always takes its room and shows on hover or focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.chat.text_button import TextButton
from app.ui.theme import SPACING_M, scaled_font


class MessageActions(QWidget):
    copy_requested = Signal()
    regenerate_requested = Signal()

    def __init__(self, parent: QWidget, is_answer: bool) -> None:
        super().__init__(parent)
        self._is_revealed = False
        self._is_enabled = True
        self._buttons: list[_QuietButton] = []
        copy = self._add_button(self.tr("Copy"), self.tr("Copy message"))
        copy.clicked.connect(self._on_copy_clicked)
        self._regenerate = self._add_button(self.tr("Regenerate"), self.tr("Regenerate answer"))
        self._regenerate.clicked.connect(self._on_regenerate_clicked)
        self._regenerate.hide()
        self._facts = QLabel(self)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._facts.setFont(scaled_font(self.font(), 0.92))
        self._facts.hide()
        self._lay_out(copy, is_answer)

    def set_facts(self, facts: str) -> None:
        if facts != self._facts.text():
            self._facts.setText(facts)

    def set_regenerate(self, is_possible: bool) -> None:
        self._regenerate.setVisible(is_possible)

    def set_enabled(self, is_enabled: bool) -> None:
        """Disabled, the row stays and stays empty."""
        self._is_enabled = is_enabled
        for button in self._buttons:
            button.setEnabled(is_enabled)
        self.update_buttons()

    def set_revealed(self, is_revealed: bool) -> None:
        self._is_revealed = is_revealed
        self.update_buttons()

    def update_buttons(self) -> None:
        has_focus = any(button.hasFocus() for button in self._buttons)
        is_shown = self._is_enabled and (self._is_revealed or has_focus)
        self._facts.setVisible(is_shown)
        for button in self._buttons:
            button.set_shown(is_shown)

    def _lay_out(self, copy: TextButton, is_answer: bool) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING_M)
        if not is_answer:
            row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(self._regenerate)
        if is_answer:
            row.addWidget(self._facts)
            row.addStretch(1)
        self.setFixedHeight(copy.sizeHint().height())

    def _add_button(self, text: str, name: str) -> "_QuietButton":
        button = _QuietButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        self._buttons.append(button)
        return button

    def _on_copy_clicked(self) -> None:
        self.copy_requested.emit()

    def _on_regenerate_clicked(self) -> None:
        self.regenerate_requested.emit()


class _QuietButton(TextButton):
    """Paints nothing until it is shown; the keyboard and screen readers reach it all the time."""

    def __init__(self, row: MessageActions) -> None:
        super().__init__(row)
        self._row = row
        self._is_shown = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(scaled_font(self.font(), 0.92))

    def set_shown(self, is_shown: bool) -> None:
        self._is_shown = is_shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_shown:
            super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._row.update_buttons()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._row.update_buttons()
