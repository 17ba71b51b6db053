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
    ToolReturned,
    TurnEvent,
    TurnFinished,
)
from app.core.messages import (
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

    def __init__(self) -> None:
        self._closed: list[Part] = []
        self._open: type[_Delta] | None = None
        self._texts: list[str] = []
        self._opened_at = 0.0
        self._final: Message | None = None

    def __bool__(self) -> bool:
        """Whether anything has arrived yet."""
        return bool(self._closed) or bool(self._texts) or self._final is not None

    def add(self, event: TurnEvent) -> bool:
        """Whether the message changed."""
        match event:
            case ReasoningDelta() | PreambleDelta() | AnswerDelta():
                self._add_text(event)
            case ToolCalled(name, arguments):
                self.append(ToolCallPart(name, arguments))
            case ToolReturned(name, text):
                self.append(ToolResultPart(name, text))
            case TurnFinished(message=message):
                self._final = message
            case PromptRead() | ContextTrimmed():
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
        self._texts.append(delta.text)

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
            return ReasoningPart(text, round(time.monotonic() - self._opened_at, 3))
        return PreamblePart(text) if self._open is PreambleDelta else TextPart(text)
