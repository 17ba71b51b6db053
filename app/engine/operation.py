# SPDX-License-Identifier: Apache-2.0
"""What one call of the engine client is doing, and how it is stopped."""

import threading
from collections.abc import Callable

from app.engine.process import Ended, EngineProcess, Inbox
from app.engine.protocol import AnswerNow, Cancel, Reply, encode

CANCEL_TIMEOUT_S = 2.0
STALL_S = 0.05


class Operation:
    """Guarded by the client's lock, but for `next_reply`. `is_disposable`: its process holds no
    model that is whole."""

    def __init__(
        self, lock: threading.RLock, is_cancelled: bool, on_stall: Callable[[], None] | None
    ) -> None:
        self.is_cancelled = is_cancelled
        self.process: EngineProcess | None = None
        self.is_disposable = False
        self._lock = lock
        self._on_stall = on_stall
        self._request_id: int | None = None
        self._inbox: Inbox | None = None
        self._watchdog: threading.Timer | None = None
        self._is_over = False

    def ask(self, process: EngineProcess, request_id: int, line: bytes) -> Inbox:
        """Sends a request."""
        inbox = process.open_inbox(request_id)
        self.process, self._request_id, self._inbox = process, request_id, inbox
        process.send(line)
        return inbox

    def next_reply(self, inbox: Inbox) -> Reply | Ended:
        while self._on_stall is not None:
            try:
                return inbox.take(STALL_S)
            except TimeoutError:
                self._on_stall()
        return inbox.take()

    def has_answer(self) -> None:
        """The request has ended."""
        if self.process is not None and self._request_id is not None:
            self.process.close_inbox(self._request_id)
        self._request_id = None
        self._inbox = None

    def answer_now(self) -> None:
        if self.process is not None and self._request_id is not None:
            self.process.send(encode(AnswerNow(self._request_id)))

    def cancel(self) -> None:
        """Returns at once."""
        if self.is_cancelled:
            return
        self.is_cancelled = True
        if self.process is not None and self.is_disposable:
            # Nothing of a half loaded model is worth waiting for it to be cleared away.
            self.process.abandon()
            return
        if self.process is not None and self._request_id is not None:
            self.process.send(encode(Cancel(self._request_id)))
        self._watchdog = threading.Timer(CANCEL_TIMEOUT_S, self._kill_unanswered)
        self._watchdog.daemon = True
        self._watchdog.start()

    def end(self) -> None:
        self._is_over = True
        if self._watchdog is not None:
            self._watchdog.cancel()

    def _kill_unanswered(self) -> None:
        with self._lock:
            # An ending that only waits to be read by a slow consumer is an answer too.
            is_answered = self._inbox is not None and self._inbox.is_ended
            if self.process is not None and not self._is_over and not is_answered:
                self.process.kill()
