# SPDX-License-Identifier: Apache-2.0
"""The model's raw reasoning and its tool steps, folded away until someone asks."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.messages import Part, ReasoningPart, ToolCallPart, ToolResultPart
from app.ui.chat.message_body import MessageBody
from app.ui.chat.text_button import TextButton
from app.ui.theme import (
    READING_SCALE,
    SPACING_M,
    SPACING_S,
    SPACING_XS,
    scaled_font,
    shades,
    system_font,
)

REASONING_SCALE = 0.92
_CLOCK_MS = 250
_MAX_TOOL_TEXT = 4000
"""Characters of a tool's arguments or result that are shown."""


class ReasoningPane(QWidget):
    """One stretch of reasoning and tool steps. While it is closed, new text costs nothing."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[Part] = ()
        self._is_running = False
        self._started = 0.0
        self._seconds = 0.0
        self._body: _StepsView | None = None
        self._create_widgets()
        self._lay_out()
        self._clock.timeout.connect(self._update_header)
        self._header.toggled.connect(self._on_header_toggled)
        self._header.setFont(scaled_font(system_font(), READING_SCALE * REASONING_SCALE))

    @property
    def is_open(self) -> bool:
        return self._header.isChecked()

    def set_open(self, is_open: bool) -> None:
        self._header.setChecked(is_open)

    def set_parts(self, parts: Sequence[Part], is_running: bool) -> None:
        """`parts`: reasoning, tool calls and tool results in the order in which they happened."""
        self._parts = parts
        if is_running and not self._is_running:
            self._started = time.monotonic()
            self._seconds = _seconds(parts)
            self._clock.start()
        elif self._is_running and not is_running:
            self._clock.stop()
            self._seconds = _seconds(parts) or time.monotonic() - self._started
        elif not is_running:
            self._seconds = _seconds(parts) or self._seconds
        self._is_running = is_running
        self._update_header()
        if self._body is not None and self.is_open:
            self._body.show_parts(parts)

    def header_text(self) -> str:
        steps = sum(isinstance(part, ToolCallPart) for part in self._parts)
        if self._is_running:
            seconds = self._seconds + time.monotonic() - self._started
            text = self.tr("Thinking… {0}").format(duration(seconds))
        elif self._seconds >= 1:
            text = self.tr("Thought for {0}").format(duration(self._seconds))
        else:
            text = self.tr("Thought")
        if steps:
            text += " · " + self._steps_text(steps)
        return text

    def _steps_text(self, steps: int) -> str:
        return self.tr("1 tool step") if steps == 1 else self.tr("{0} tool steps").format(steps)

    def _create_widgets(self) -> None:
        self._header = _Header(self)
        self._clock = QTimer(self)
        self._clock.setInterval(_CLOCK_MS)

    def _lay_out(self) -> None:
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self._header, 0, Qt.AlignmentFlag.AlignLeft)

    def _update_header(self) -> None:
        text = self.header_text()
        if text != self._header.text():
            self._header.setText(text)
            self._header.updateGeometry()
        state = self.tr("open") if self.is_open else self.tr("closed")
        name = self.tr("Reasoning: {0}, {1}").format(text, state)
        if not self._is_running and name != self._header.accessibleName():
            self._header.setAccessibleName(name)

    def _on_header_toggled(self, is_open: bool) -> None:
        if is_open and self._body is None:
            self._body = _StepsView(self)
            self._body.setFont(scaled_font(self.font(), REASONING_SCALE))
            self._layout.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(is_open)
            if is_open:
                self._body.show_parts(self._parts)
        state = self.tr("open") if is_open else self.tr("closed")
        self._header.setAccessibleName(
            self.tr("Reasoning: {0}, {1}").format(self.header_text(), state)
        )
        self.toggled.emit(is_open)


class _Header(TextButton):
    """Words after an arrow that points down when the pane is open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def lead(self) -> float:
        return 16

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.translate(5, self.height() / 2 + 0.5)
        painter.rotate(90 if self.isChecked() else 0)
        painter.drawPolyline([QPointF(-1.5, -3.5), QPointF(2, 0), QPointF(-1.5, 3.5)])


class _StepsView(QWidget):
    """The open pane: a rule at the left, a caption, then one text for each part. Text is shown
    as the model wrote it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bodies: list[MessageBody] = []
        caption = QLabel(self.tr("Raw and unfiltered, as the model thinks. It may be wrong."), self)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        caption.setFont(scaled_font(self.font(), 0.85))
        caption.setWordWrap(True)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addWidget(caption)

    def show_parts(self, parts: Sequence[Part]) -> None:
        for index, part in enumerate(parts):
            if index == len(self._bodies):
                self._bodies.append(self._make_body(part))
                self._layout.addWidget(self._bodies[-1])
            self._bodies[index].set_plain(self._text_of(part))
        for body in self._bodies[len(parts) :]:
            body.deleteLater()
        del self._bodies[len(parts) :]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(1, 0, 2, self.height(), shades(self.palette()).hairline)

    def _make_body(self, part: Part) -> MessageBody:
        body = MessageBody(self)
        body.setFont(self.font())
        body.set_muted(True)
        is_reasoning = isinstance(part, ReasoningPart)
        body.setAccessibleName(self.tr("Reasoning") if is_reasoning else self.tr("Tool step"))
        return body

    def _text_of(self, part: Part) -> str:
        match part:
            case ReasoningPart():
                return part.text.strip("\n")
            case ToolCallPart():
                return self.tr("Called {0} {1}").format(part.name, _short(part.arguments))
            case ToolResultPart():
                return self.tr("{0} answered: {1}").format(part.name, _short(part.text))
            case _:
                raise TypeError(f"no step of reasoning: {part.type}")


def duration(seconds: float) -> str:
    whole = int(seconds)
    if whole < 60:
        return f"{whole} s"
    return f"{whole // 60} min {whole % 60} s"


def _seconds(parts: Sequence[Part]) -> float:
    return sum(part.seconds for part in parts if isinstance(part, ReasoningPart))


def _short(text: str) -> str:
    return text if len(text) <= _MAX_TOOL_TEXT else text[:_MAX_TOOL_TEXT] + " …"
