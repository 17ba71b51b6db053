# SPDX-License-Identifier: Apache-2.0
"""Above a document: its name, the place that is shown, and what can be done with it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS, scaled_font, shades, ui_font
from app.ui.widgets import ElidedLabel, FlatButton, PlainLabel

_SMALL = 0.92


class PaneHeader(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ElidedLabel("", self)
        self._place = ElidedLabel("", self)
        self._place.set_muted()
        self._steps = PlainLabel("", self)
        self._steps.set_muted()
        self._doubt = PlainLabel("", self)
        self._doubt.setWordWrap(True)
        self._doubt.set_muted()
        self.previous = FlatButton("caret-left", self.tr("Previous citation"), self)
        self.next = FlatButton("caret-right", self.tr("Next citation"), self)
        self.search = FlatButton("magnifying-glass", self.tr("Search in the document"), self)
        self.open_outside = FlatButton(
            "arrow-square-out", self.tr("Open in the system's program"), self
        )
        self.close_button = FlatButton("x", self.tr("Close the document"), self)
        self._lay_out()
        self._take_font()
        self.show_steps(-1, 0)
        self.show_doubt("")

    @property
    def name(self) -> str:
        return self._name.text

    @property
    def place(self) -> str:
        return self._place.text

    @property
    def steps(self) -> str:
        """Empty where there is nothing to step through."""
        return "" if self._steps.isHidden() else self._steps.text()

    @property
    def doubt(self) -> str:
        return "" if self._doubt.isHidden() else self._doubt.text()

    def show_name(self, name: str) -> None:
        self._name.set_text(name)

    def show_place(self, place: str) -> None:
        self._place.set_text(place)

    def show_doubt(self, text: str) -> None:
        """Why what is marked may not say what the answer says; empty for none."""
        self._doubt.setText(text)
        self._doubt.setVisible(bool(text))

    def show_steps(self, at: int, count: int) -> None:
        """Which of the answer's citations is shown, counted from 0."""
        is_shown = count > 1
        self._steps.setText(self.tr("Source {0} of {1}").format(at + 1, count))
        for widget in (self._steps, self.previous, self.next):
            widget.setVisible(is_shown)

    def set_document_here(self, *, is_here: bool) -> None:
        self.search.setEnabled(is_here)
        self.open_outside.setEnabled(is_here)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Who has a font of their own does not hear when the window's changes.
        if event.type() == QEvent.Type.FontChange and hasattr(self, "close_button"):
            self._take_font()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.rect().adjusted(0, self.height() - 1, 0, 0)
        painter.fillRect(line, shades(self.palette()).hairline)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self._name, 1)
        for button in (self.search, self.open_outside, self.close_button):
            first.addWidget(button)
        second = QHBoxLayout()
        second.setSpacing(SPACING_XS)
        second.addWidget(self._place, 1)
        second.addWidget(self._steps)
        second.addWidget(self.previous)
        second.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_S, SPACING_S, SPACING_S)
        layout.setSpacing(0)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._doubt)

    def _take_font(self) -> None:
        font = QFont(ui_font())
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        for label in (self._place, self._steps, self._doubt):
            label.setFont(scaled_font(ui_font(), _SMALL))
