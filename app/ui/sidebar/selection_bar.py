# SPDX-License-Identifier: Apache-2.0
"""What stands below a list: what can be done with several rows at once, and questions about what
cannot be undone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.announcing import announce
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS, shades
from app.ui.widgets import FlatButton, PlainLabel


class SelectionBar(QWidget):
    """Says how many rows are selected. Its owner adds a button for each thing to do with them."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", self)
        self._end = FlatButton("x", self.tr("End the selection (Esc)"), self)
        self._end.clicked.connect(self._on_end_clicked)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(SPACING_XS)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_S, SPACING_S, SPACING_S)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self._label, 1)
        layout.addLayout(self._buttons)
        layout.addWidget(self._end)
        self.hide()

    @property
    def text(self) -> str:
        """Empty while it is not shown."""
        return "" if self.isHidden() else self._label.text()

    def add_button(self, icon_name: str, name: str) -> FlatButton:
        button = FlatButton(icon_name, name, self)
        self._buttons.addWidget(button)
        # Tab goes as widgets were made; the way out comes last.
        QWidget.setTabOrder(button, self._end)
        return button

    def show_count(self, count: int) -> None:
        text = self.tr("%n selected", "", count)
        if text == self.text:
            return
        self._label.setText(text)
        self.show()
        announce(self, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_line_above(self)

    def _on_end_clicked(self) -> None:
        self.ended.emit()


class QuestionBar(QWidget):
    """Asks before something that cannot be undone. The answer without a click on its button is
    no: Escape, another question, or leaving."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_yes: Callable[[], None] | None = None
        self._label = PlainLabel("", self)
        self._label.setWordWrap(True)
        self.no_button = FlatButton(parent=self, text=self.tr("Cancel"))
        self.no_button.setAccessibleName(self.tr("Cancel"))
        self.yes_button = FlatButton(parent=self, text=" ")
        self.yes_button.set_strong(True)
        self.yes_button.clicked.connect(self._on_yes_clicked)
        self.no_button.clicked.connect(self._on_no_clicked)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addStretch(1)
        buttons.addWidget(self.no_button)
        buttons.addWidget(self.yes_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_S, SPACING_S, SPACING_S)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self._label)
        layout.addLayout(buttons)
        self.hide()

    @property
    def text(self) -> str:
        """Empty while nothing is asked."""
        return "" if self.isHidden() else self._label.text()

    def ask(self, text: str, yes: str, on_yes: Callable[[], None]) -> None:
        self._on_yes = on_yes
        self._label.setText(text)
        self.yes_button.setText(yes)
        self.yes_button.setAccessibleName(yes)
        self.show()
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    def dismiss(self) -> None:
        self._on_yes = None
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def event(self, event: QEvent) -> bool:
        # Escape is the window's shortcut for stopping an answer.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_line_above(self)

    def _on_yes_clicked(self) -> None:
        on_yes = self._on_yes
        self.dismiss()
        if on_yes is not None:
            on_yes()

    def _on_no_clicked(self) -> None:
        self.dismiss()


def _paint_line_above(widget: QWidget) -> None:
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), widget.palette().color(QPalette.ColorRole.AlternateBase))
    line = widget.rect().adjusted(SPACING_S, 0, -SPACING_S, 0)
    line.setHeight(1)
    painter.fillRect(line, shades(widget.palette()).hairline)
