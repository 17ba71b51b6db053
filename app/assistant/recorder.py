# SPDX-License-Identifier: Apache-2.0
"""Stores an assistant turn while it happens, the same way for the window and the command line."""

import time

from app.assistant.parts import TurnParts
from app.core.conversation import MessageState
from app.core.errors import EngineCrashed, HarmoniumError, Interrupted, OutOfMemory
from app.core.events import FinishReason, ToolCalled, ToolReturned, TurnEvent, TurnFinished
from app.store.conversations import ConversationStore

COMMIT_INTERVAL_S = 0.25


class TurnRecorder:
    """For a message that was added in the state `generating`. Feed it every event of the turn, in
    the thread that owns the store, then nothing more after a TurnFinished or `fail`."""

    def __init__(self, store: ConversationStore, message_id: int) -> None:
        self._store = store
        self._message_id = message_id
        self._parts = TurnParts()
        self._committed_at: float | None = None
        self._is_dirty = False

    def record(self, event: TurnEvent) -> None:
        """Raises DiskFull."""
        if isinstance(event, TurnFinished):
            self._finish(event)
            return
        self._is_dirty |= self._parts.add(event)
        is_due = (
            self._committed_at is None
            or time.monotonic() - self._committed_at >= COMMIT_INTERVAL_S
            # Tools take their time: what led to them must not wait for what follows.
            or isinstance(event, ToolCalled | ToolReturned)
        )
        if is_due:
            self.flush()

    def flush(self) -> None:
        """Commits what has arrived, if that is not done yet."""
        if self._is_dirty:
            self._store.update_message(self._message_id, self._parts.message())
            self._committed_at = time.monotonic()
            self._is_dirty = False

    def fail(self, error: HarmoniumError) -> None:
        """Keeps the text so far and the sentence that says what happened."""
        if isinstance(error, Interrupted):
            state, finish, sentence = MessageState.CANCELLED, FinishReason.CANCELLED, ""
        else:
            has_died = isinstance(error, EngineCrashed) or (
                isinstance(error, OutOfMemory) and bool(self._parts)
            )
            state = MessageState.INTERRUPTED if has_died else MessageState.FAILED
            finish, sentence = None, error.message
        message = self._parts.message()
        self._store.finish_message(
            self._message_id, message, state=state, finish=finish, error=sentence
        )
        self._is_dirty = False

    def _finish(self, event: TurnFinished) -> None:
        is_cancelled = event.finish is FinishReason.CANCELLED
        self._store.finish_message(
            self._message_id,
            event.message,
            state=MessageState.CANCELLED if is_cancelled else MessageState.COMPLETE,
            finish=event.finish,
            usage=event.usage,
            timings=event.timings,
        )
        self._is_dirty = False
