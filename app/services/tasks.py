# SPDX-License-Identifier: Apache-2.0
"""Short jobs off the GUI thread: searching, scanning folders, checking files."""

import contextlib
import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from app.core.errors import HarmoniumError, InternalError
from app.core.values import value_class

log = logging.getLogger(__name__)


@value_class
class _Outcome:
    job: Callable[[], Any]
    value: Any
    error: HarmoniumError | None
    on_done: Callable[[Any], None]
    on_failed: Callable[[HarmoniumError], None]


class Tasks(QObject):
    """Runs functions on a pool of its own and hands what they return to a callback in the thread
    that this object lives in. A function that touches the database opens its own connection."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = 2) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._is_closed = False
        self._ended.connect(self._on_ended)

    def run(
        self,
        job: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[HarmoniumError], None],
    ) -> None:
        if not self._is_closed:
            self._pool.start(self._work(job, on_done, on_failed))

    def run_apart(
        self,
        job: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[HarmoniumError], None],
    ) -> None:
        """For what may wait long for others, the network or a person: in a thread of its own, for
        which the end of the program does not wait."""
        if not self._is_closed:
            work = self._work(job, on_done, on_failed)
            threading.Thread(target=work, name="apart", daemon=True).start()

    def _work(
        self,
        job: Callable[[], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[HarmoniumError], None],
    ) -> Callable[[], None]:
        def work() -> None:
            value, error = None, None
            try:
                value = job()
            except HarmoniumError as exc:
                error = exc
            except Exception as exc:  # the outermost edge of a pool thread
                log.exception("a background job failed")
                error = InternalError(
                    "Something went wrong inside Harmonium. Try again; the log tells more.",
                    f"{type(exc).__name__}: {exc}",
                )
            # The object may be gone: then nobody is left to hear it.
            with contextlib.suppress(RuntimeError):
                self._ended.emit(_Outcome(job, value, error, on_done, on_failed))

        return work

    def close(self, wait_ms: int = 500) -> None:
        """Takes no more jobs, drops the waiting ones and results, waits for the running ones."""
        self._is_closed = True
        self._pool.clear()
        self._pool.waitForDone(wait_ms)

    def _on_ended(self, outcome: _Outcome) -> None:
        if self._is_closed:
            return
        if outcome.error is not None:
            outcome.on_failed(outcome.error)
        else:
            outcome.on_done(outcome.value)
