# SPDX-License-Identifier: Apache-2.0
"""Notices inside the window, in place of dialogs: what happened, and one thing to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.core.errors import HarmoniumError
from app.core.text import shortened
from app.services.sentences import in_words
from app.ui.announcing import announce
from app.ui.icons import icon
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, shades
from app.ui.widgets import FlatButton, PlainLabel, icon_size

INFO_MS = 10_000
READ_MS = 80
"""For each character: about 150 words a minute, which is slow."""
LONGEST = 600
"""Characters of a notice: what happened stands at its start, names that it quotes may be long."""


class NoticeBar(QWidget):
    """Shows one notice, the newest. Information goes by itself, errors stay until they are closed
    or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_action: Callable[[], None] | None = None
        self._is_error = False
        self._create_widgets()
        self._lay_out()
        self._action.clicked.connect(self._on_action_clicked)
        self._close.clicked.connect(self._on_close_clicked)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """Empty when there is no notice."""
        return "" if self.isHidden() else self._label.text()

    @property
    def is_error(self) -> bool:
        return self._is_error

    def show_info(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """`stays`: until it is closed or replaced."""
        self._timer.stop()
        self._show(text, action, on_action, is_error=False)
        if not stays:
            self._timer.start(max(INFO_MS, len(text) * READ_MS))

    def show_error(
        self, text: str, action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        self._timer.stop()
        self._show(text, action, on_action, is_error=True)

    def show_failure(
        self, error: HarmoniumError, action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        self.show_error(in_words(error.message), action, on_action)

    def dismiss(self) -> None:
        self._timer.stop()
        self._on_action = None
        self.hide()

    def trigger_action(self) -> None:
        """What a click on the action does."""
        on_action = self._on_action
        self.dismiss()
        if on_action is not None:
            on_action()

    def _show(
        self, text: str, action: str, on_action: Callable[[], None] | None, *, is_error: bool
    ) -> None:
        self._is_error = is_error
        self._on_action = on_action
        self._label.setText(shortened(text, LONGEST))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._update_icon()
        self.show()
        announce(self, text)

    def _create_widgets(self) -> None:
        self._icon = QLabel(self)
        self._label = PlainLabel("", self)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = FlatButton(parent=self, text=" ")
        self._action.set_strong(True)
        self._action.setFont(_medium(self._action))
        self._close = FlatButton("x", self.tr("Close this notice"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_S, SPACING_S, SPACING_S)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def _update_icon(self) -> None:
        name = "warning-circle" if self._is_error else "info"
        color = self.palette().color(QPalette.ColorRole.WindowText)
        self._icon.setPixmap(icon(name, color).pixmap(icon_size(self), icon_size(self)))

    def _on_action_clicked(self) -> None:
        self.trigger_action()

    def _on_close_clicked(self) -> None:
        self.dismiss()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_label"):
            self._update_icon()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = shades(self.palette())
        painter.setPen(tones.hairline)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)


def _medium(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font
