# SPDX-License-Identifier: Apache-2.0
"""A dialog of words with one main button: as wide as a line, as high as it needs."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.settings.form import tint_frames
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, em, scaled_font, ui_font
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

_TITLE_SCALE = 1.2


class WordDialog(QDialog):
    """Subclasses fill `body`. Enter presses the button that has the focus, else the main one."""

    def __init__(self, width_em: float, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._width_em = width_em
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading = PlainLabel("", self)
        font = scaled_font(ui_font(), _TITLE_SCALE)
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._main: QAbstractButton | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(SPACING_L, SPACING_L, SPACING_L, SPACING_M)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        self._rows.addLayout(self.body)

    def set_title(self, title: str) -> None:
        self.setWindowTitle(title)
        self._heading.setText(title)

    def add_note(self, text: str) -> PlainLabel:
        """Muted, below what is in the body."""
        label = PlainLabel(text, self)
        label.setWordWrap(True)
        label.set_muted()
        self.body.addWidget(label)
        return label

    def add_buttons(self, *buttons: FlatButton) -> None:
        """At the lower right; the last one is the main one."""
        row = QHBoxLayout()
        row.setSpacing(SPACING_S)
        row.addStretch(1)
        for button in buttons:
            button.setAccessibleName(button.text())
            row.addWidget(button)
            if isinstance(button, PrimaryButton):
                self._main = button
        self._rows.addSpacing(SPACING_L)
        self._rows.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            button = focused if isinstance(focused, FlatButton) else self._main
            if button is not None:
                button.click()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        tint_frames(self)
        room = self.screen().availableSize()
        width = min(round(em(ui_font()) * self._width_em), round(room.width() * 0.95))
        self._rows.activate()
        self.setFixedWidth(width)
        wanted = self._rows.totalHeightForWidth(width) if self._rows.hasHeightForWidth() else 0
        self.resize(width, max(wanted, self._rows.totalMinimumSize().height()))
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            tint_frames(self)
