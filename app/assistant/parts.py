# SPDX-License-Identifier: Apache-2.0
"""Builds the assistant's message while its events arrive."""

import time

from app.core.events import (
    AnswerDelta,
    ContextTrimmed,
    PreambleDelta,
    PromptRead,
    ReasoningDelta,
    ToolCalled,
    ToolProgress,
    ToolReturned,
    TurnEvent,
    TurnFinished,
)
from app.core.messages import (
    Channel,
    CitationPart,
    CoveragePart,
    Message,
    Part,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)

_Delta = ReasoningDelta | PreambleDelta | AnswerDelta


class TurnParts:
    """Takes each event once, in order; any number of deltas costs time linear in their text."""

    def __init__(self, so_far: Message | None = None) -> None:
        """`so_far`: the message that is continued. What comes next may belong to its last part; its
        sources are found again when all of it is there."""
        self._closed: list[Part] = []
        self._open: type[_Delta] | None = None
        self._texts: list[str] = []
        self._opened_at = 0.0
        self._seconds_before = 0.0
        self._final: Message | None = None
        if so_far is not None and so_far.parts:
            self._reopen(so_far)

    def __bool__(self) -> bool:
        """Whether anything has arrived yet."""
        return bool(self._closed) or bool(self._texts) or self._final is not None

    def add(self, event: TurnEvent) -> bool:
        """Whether the message changed."""
        match event:
            case ReasoningDelta() | PreambleDelta() | AnswerDelta():
                self._add_text(event)
            case ToolCalled(name, arguments):
                self.append(_call(name, arguments))
            case ToolReturned(name, text):
                self.append(ToolResultPart(name, text, _channel(name)))
            case TurnFinished(message=message):
                self._final = message
            case PromptRead() | ContextTrimmed() | ToolProgress():
                return False
        return True

    def append(self, part: Part) -> None:
        """A whole part, where more is known about it than its event tells."""
        self._close()
        self._closed.append(part)

    def message(self) -> Message:
        if self._final is not None:
            return self._final
        last = self._open_part()
        return Message(Role.ASSISTANT, (*self._closed, *((last,) if last else ())))

    def _add_text(self, delta: _Delta) -> None:
        if not delta.text:
            return
        if self._open is not type(delta):
            self._close()
            self._open = type(delta)
            self._opened_at = time.monotonic()
            self._seconds_before = 0.0
        elif not self._opened_at:
            self._opened_at = time.monotonic()
        self._texts.append(delta.text)

    def _reopen(self, message: Message) -> None:
        said: list[Part] = [
            part for part in message.parts if not isinstance(part, CitationPart | CoveragePart)
        ]
        if not said:
            return
        *self._closed, last = said
        match last:
            case ReasoningPart(text, seconds):
                self._open, self._texts, self._seconds_before = ReasoningDelta, [text], seconds
            case PreamblePart(text):
                self._open, self._texts = PreambleDelta, [text]
            case TextPart(text):
                self._open, self._texts = AnswerDelta, [text]
            case _:
                self._closed.append(last)

    def _close(self) -> None:
        part = self._open_part()
        if part is not None:
            self._closed.append(part)
        self._open = None
        self._texts = []

    def _open_part(self) -> Part | None:
        if self._open is None:
            return None
        text = "".join(self._texts)
        self._texts = [text]
        if self._open is ReasoningDelta:
            now = time.monotonic() - self._opened_at if self._opened_at else 0.0
            return ReasoningPart(text, round(self._seconds_before + now, 3))
        return PreamblePart(text) if self._open is PreambleDelta else TextPart(text)


def _call(name: str, arguments: str) -> ToolCallPart:
    channel = _channel(name)
    content_type = "code" if channel is Channel.ANALYSIS else "json"
    return ToolCallPart(name, arguments, channel, content_type)


def _channel(name: str) -> Channel:
    """Where a call goes as far as its name tells; the finished turn knows what the model did."""
    return Channel.ANALYSIS if name.startswith("browser.") else Channel.COMMENTARY
