# SPDX-License-Identifier: Apache-2.0
"""Stores an assistant turn while it happens, the same way for the window and the command line."""

import time
from dataclasses import dataclass, replace

from app.assistant.parts import TurnParts
from app.core.conversation import MessageNode, MessageState
from app.core.errors import EngineCrashed, HarmoniumError, Interrupted, OutOfMemory
from app.core.events import (
    FinishReason,
    Timings,
    ToolCalled,
    ToolReturned,
    TurnEvent,
    TurnFinished,
    Usage,
)
from app.core.messages import Message
from app.store.conversations import ConversationStore

COMMIT_INTERVAL_S = 0.15
"""What arrived is stored within 250 ms, also when a stall must be noticed first and the computer is
busy. (With 0.2 s it took up to 272 ms, in 3 of 680 kills at a load of 7.)"""


@dataclass(frozen=True, slots=True)
class _Ending:
    message: Message
    state: MessageState
    finish: FinishReason | None = None
    usage: Usage | None = None
    timings: Timings | None = None
    error: str = ""


class TurnRecorder:
    """For a message that was added in the state `generating`. Feed it every event of the turn, in
    the thread that owns the store, then nothing more after a TurnFinished or `fail`. While no
    event comes, call `flush_if_due` every few milliseconds. `so_far` is what the message says
    already, if it is continued."""

    def __init__(
        self, store: ConversationStore, message_id: int, so_far: Message | None = None
    ) -> None:
        self._store = store
        self._message_id = message_id
        self._parts = TurnParts(so_far)
        self._committed_at: float | None = None
        self._is_dirty = False
        self._ending: _Ending | None = None

    def record(self, event: TurnEvent) -> None:
        """Raises DiskFull."""
        if isinstance(event, TurnFinished):
            is_cancelled = event.finish is FinishReason.CANCELLED
            state = MessageState.CANCELLED if is_cancelled else MessageState.COMPLETE
            self._end(_Ending(event.message, state, event.finish, event.usage, event.timings))
            return
        self._is_dirty |= self._parts.add(event)
        if isinstance(event, ToolCalled | ToolReturned):
            # Tools take their time: what led to them must not wait for what follows.
            self.flush()
        else:
            self.flush_if_due()

    def flush_if_due(self) -> None:
        at = self._committed_at
        if at is None or time.monotonic() - at >= COMMIT_INTERVAL_S:
            self.flush()

    def flush(self) -> None:
        """Commits what has arrived, if that is not done yet."""
        if self._is_dirty:
            self._store.update_message(self._message_id, self._parts.message())
            self._committed_at = time.monotonic()
            self._is_dirty = False

    def fail(self, error: HarmoniumError) -> None:
        """Keeps the text so far and the sentence that says what happened."""
        message = self._parts.message()
        if isinstance(error, Interrupted):
            self._end(_Ending(message, MessageState.CANCELLED, FinishReason.CANCELLED))
            return
        has_died = isinstance(error, EngineCrashed) or (
            isinstance(error, OutOfMemory) and bool(self._parts)
        )
        state = MessageState.INTERRUPTED if has_died else MessageState.FAILED
        self._end(_Ending(message, state, error=error.message))

    def finished(self, node: MessageNode) -> MessageNode | None:
        """The node as it was stored at the end; None when it was not."""
        end = self._ending
        if end is None:
            return None
        return replace(
            node,
            message=end.message,
            state=end.state,
            finish=end.finish,
            usage=end.usage,
            timings=end.timings,
            error=end.error,
        )

    def _end(self, ending: _Ending) -> None:
        self._store.finish_message(
            self._message_id,
            ending.message,
            state=ending.state,
            finish=ending.finish,
            usage=ending.usage,
            timings=ending.timings,
            error=ending.error,
        )
        self._is_dirty = False
        self._ending = ending
