# SPDX-License-Identifier: Apache-2.0
"""The model's raw reasoning and its tool steps, folded away until someone asks."""

import re
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.messages import Part, ReasoningPart, ToolCallPart
from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.ui.chat.message_body import MessageBody
from app.ui.chat.text_button import TextButton, WrappedLabel, arrow_room, paint_arrow
from app.ui.chat.tool_step import Step, ToolStep, steps_of
from app.ui.chat.transcript_state import TranscriptState
from app.ui.theme import (
    READING_SCALE,
    SPACING_M,
    SPACING_S,
    SPACING_XS,
    reading_font,
    scaled_font,
    shades,
    ui_font,
)
from app.ui.widgets import mirrored

REASONING_SCALE = 0.92
_CLOCK_MS = 250
_TAIL = 400
"""Characters at the end of the reasoning in which its last thought is looked for."""
_SENTENCE_END = re.compile(r"[.!?:]\s+|\n+|[。！？]")


class ReasoningPane(QWidget):
    """One stretch of reasoning and tool steps, the `index`th of its message. While it is closed,
    new text costs nothing. `toggled` is told when a person opens or closes it, with its index."""

    toggled = Signal(int, bool)

    def __init__(
        self, state: TranscriptState, message_id: int, index: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._message_id = message_id
        self._index = index
        self._parts: Sequence[Part] = ()
        self._first = 0
        self._is_running = False
        self._is_hidden = False
        self._started = 0.0
        self._seconds = 0.0
        self._steps: _StepsView | None = None
        self._thought: _Thought | None = None
        self._clock: QTimer | None = None
        self._header = _Header(self)
        self._header.setChecked(state.is_pane_open(message_id, index))
        self._lay_out()
        self._header.clicked.connect(self._on_header_clicked)

    @property
    def is_open(self) -> bool:
        return self._header.isChecked() and not self._is_hidden

    @property
    def thought(self) -> str:
        """What is shown beside the header of a closed pane that runs."""
        is_shown = self._thought is not None and self._thought.isVisibleTo(self)
        return self._thought.text if is_shown and self._thought is not None else ""

    def follow_state(self) -> None:
        self._header.setChecked(self._state.is_pane_open(self._message_id, self._index))
        self._update()

    def set_hidden(self, is_hidden: bool) -> None:
        """Hidden, nothing but the words of a running pane are left of it."""
        if is_hidden != self._is_hidden:
            self._is_hidden = is_hidden
            self._header.set_inert(is_hidden)
            self._update()

    def set_parts(self, parts: Sequence[Part], first: int, is_running: bool) -> None:
        """`parts`: reasoning, tool calls and tool results in the order in which they happened;
        `first` is the place of the first one in the message."""
        self._parts = parts
        self._first = first
        if is_running and not self._is_running:
            self._started = time.monotonic() - _seconds(parts)
            self._start_clock()
        elif self._is_running and not is_running:
            self._seconds = _seconds(parts) or time.monotonic() - self._started
            if self._clock is not None:
                self._clock.stop()
        elif not is_running:
            self._seconds = _seconds(parts) or self._seconds
        self._is_running = is_running
        self._update()

    def header_text(self) -> str:
        steps = sum(isinstance(part, ToolCallPart) for part in self._parts)
        if self._is_running:
            text = self.tr("Thinking… {0}").format(duration(time.monotonic() - self._started))
        elif self._seconds >= 1:
            text = self.tr("Thought for {0}").format(duration(self._seconds))
        else:
            text = self.tr("Thought")
        if steps and not self._is_hidden:
            text += " · " + self.tr("%n tool step(s)", "", steps)
        return text

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_row"):
            self._header.take_font()
            for widget in (self._steps, self._thought):
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            # Both are made anew, in the new size.
            self._steps = self._thought = None
            self._update()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING_S)
        self._row.addWidget(self._header)
        self._row.addStretch(0)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACING_XS)
        self._layout.addLayout(self._row)

    def _start_clock(self) -> None:
        if self._clock is None:
            self._clock = QTimer(self)
            self._clock.setInterval(_CLOCK_MS)
            self._clock.timeout.connect(self._on_clock)
        self._clock.start()

    def _on_clock(self) -> None:
        self._update_header()
        self._update_thought()

    def _update(self) -> None:
        self.setVisible(self._is_running or not self._is_hidden)
        self._update_header()
        if not self._is_running or self._thought is None:
            self._update_thought()
        if self.is_open and self._steps is None:
            self._steps = _StepsView(self._state, self._message_id, self)
            self._layout.addWidget(self._steps)
        if self._steps is not None:
            self._steps.setVisible(self.is_open)
            if self.is_open:
                self._steps.show_parts(self._parts, self._first, is_running=self._is_running)

    def _update_header(self) -> None:
        text = self.header_text()
        if text != self._header.text():
            self._header.setText(text)
            self._header.updateGeometry()
        # A clock is nothing to be read aloud four times a second.
        spoken = self.tr("Thinking") if self._is_running else text
        state = self.tr("open") if self.is_open else self.tr("closed")
        name = self.tr("Reasoning: {0}, {1}").format(spoken, state)
        if self._is_hidden:
            name = spoken
        if name != self._header.accessibleName():
            self._header.setAccessibleName(name)

    def _update_thought(self) -> None:
        """The clock asks for it rather than the text: four thoughts a second can be read."""
        is_wanted = self._is_running and not self.is_open and not self._is_hidden
        if is_wanted and self._thought is None:
            self._thought = _Thought(self)
            self._row.insertWidget(1, self._thought, 1)
        if self._thought is not None:
            self._thought.setVisible(is_wanted)
            if is_wanted:
                self._thought.set_text(last_thought(self._parts))

    def _on_header_clicked(self) -> None:
        self._update()
        self._update_thought()
        self.toggled.emit(self._index, self.is_open)


class _Header(TextButton):
    """Words after an arrow that points down when the pane is open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_inert = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.take_font()

    def set_inert(self, is_inert: bool) -> None:
        """Nothing but words."""
        self._is_inert = is_inert
        self.setEnabled(not is_inert)
        self.updateGeometry()

    def lead(self) -> float:
        return 0 if self._is_inert else arrow_room(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_inert:
            color = self.palette().color(QPalette.ColorRole.PlaceholderText)
            middle = QPointF(arrow_room(self) * 0.3, self.height() / 2 + 0.5)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                middle.setX(self.width() - middle.x())
            paint_arrow(QPainter(self), middle, color, is_open=self.isChecked(), widget=self)

    def take_font(self) -> None:
        self.setFont(scaled_font(ui_font(), READING_SCALE * REASONING_SCALE))
        self.updateGeometry()


class _Thought(QWidget):
    """What the model thinks of now, as far as one line holds it. It stands in the header's row,
    so that nothing moves when it comes or goes; and it is not read aloud."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        # As high as the header, whatever that is.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setFont(scaled_font(ui_font(), READING_SCALE * REASONING_SCALE))

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        color.setAlphaF(0.75)
        painter.setPen(color)
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), flags, text)


class _StepsView(QWidget):
    """The open pane: a rule at the left, a caption, then reasoning as the model wrote it and a row
    for each tool step."""

    def __init__(self, state: TranscriptState, message_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._message_id = message_id
        self._items: list[MessageBody | ToolStep] = []
        self.setFont(scaled_font(reading_font(), REASONING_SCALE))
        caption = WrappedLabel(self)
        caption.setText(self.tr("Raw and unfiltered, as the model thinks. It may be wrong."))
        caption.setFont(scaled_font(self.font(), 0.85))
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addWidget(caption)

    def show_parts(self, parts: Sequence[Part], first: int, *, is_running: bool) -> None:
        items = steps_of(parts, first)
        for index, item in enumerate(items):
            self._show_item(index, item, is_running)
        self._drop(len(items))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rule = mirrored(self, QRect(1, 0, 2, self.height()))
        painter.fillRect(rule, shades(self.palette()).hairline)

    def _show_item(self, index: int, item: Part | Step, is_running: bool) -> None:
        kind = ToolStep if isinstance(item, Step) else MessageBody
        if index < len(self._items) and not isinstance(self._items[index], kind):
            self._drop(index)
        if index == len(self._items):
            widget = self._make_step(item) if isinstance(item, Step) else self._make_body()
            self._items.append(widget)
            self._layout.addWidget(widget)
        widget = self._items[index]
        if isinstance(widget, ToolStep) and isinstance(item, Step):
            widget.show_step(item, is_running=is_running)
        elif isinstance(widget, MessageBody) and isinstance(item, ReasoningPart):
            widget.set_plain(item.text.strip("\n"))

    def _drop(self, index: int) -> None:
        for widget in self._items[index:]:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        del self._items[index:]

    def _make_body(self) -> MessageBody:
        body = MessageBody(self)
        body.setFont(self.font())
        body.set_muted(True)
        body.setAccessibleName(self.tr("Reasoning"))
        return body

    def _make_step(self, step: Step) -> ToolStep:
        widget = ToolStep(self)
        key = (self._message_id, step.index)
        widget.set_open(key in self._state.open_steps)

        def remember(is_open: bool) -> None:
            (self._state.open_steps.add if is_open else self._state.open_steps.discard)(key)

        widget.toggled.connect(remember)
        return widget


def duration(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    if not minutes:
        return QCoreApplication.translate("Duration", "{seconds} s").format(seconds=rest)
    text = QCoreApplication.translate("Duration", "{minutes} min {seconds} s")
    return text.format(minutes=minutes, seconds=rest)


def last_thought(parts: Sequence[Part]) -> str:
    """The last sentence that has begun, or what the model is doing with a tool."""
    if not parts:
        return ""
    last = parts[-1]
    if not isinstance(last, ReasoningPart):
        steps = [item for item in steps_of(parts, 0) if isinstance(item, Step)]
        return steps[-1].summary() if steps else ""
    tail = last.text[-_TAIL:].rstrip()
    # A sentence that is longer than that begins with a whole word.
    begin = tail.find(" ") + 1 if len(last.text) > _TAIL else 0
    for found in _SENTENCE_END.finditer(tail):
        if found.end() < len(tail):
            begin = found.end()
    return clean_label(one_line(tail[begin:]))


def _seconds(parts: Sequence[Part]) -> float:
    return sum(part.seconds for part in parts if isinstance(part, ReasoningPart))
