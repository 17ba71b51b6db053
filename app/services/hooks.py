# SPDX-License-Identifier: Apache-2.0
"""Signals of the system, and exceptions that nobody caught."""

import contextlib
import logging
import os
import signal
import sys
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

log = logging.getLogger(__name__)


class Hooks(QObject):
    """What reaches us from outside the event loop: signals, and exceptions nobody caught, which may
    come from any thread. `quit_requested`: a signal wants the program to end; `failed` carries a
    sentence, from that thread."""

    quit_requested = Signal()
    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._pipe: tuple[int, int] | None = None
        self._notifier: QSocketNotifier | None = None

    def __enter__(self) -> "Hooks":
        sys.excepthook = self._on_exception
        if sys.platform != "win32":
            # Python runs its handlers only between its own instructions, and the event loop has
            # none: the byte in the pipe wakes it.
            self._pipe = ours, theirs = os.pipe()
            for end in self._pipe:
                os.set_blocking(end, False)
            signal.set_wakeup_fd(theirs, warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(ours, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_woken)
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                signal.signal(number, self._on_signal)
        return self

    def __exit__(self, *exc_info: object) -> None:
        sys.excepthook = sys.__excepthook__
        if self._pipe is not None and self._notifier is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._pipe:
                os.close(end)
            self._pipe = None

    def _on_woken(self) -> None:
        if self._pipe is not None:
            with contextlib.suppress(BlockingIOError):
                os.read(self._pipe[0], 64)

    def _on_signal(self, number: int, frame: object) -> None:
        del number, frame
        self.quit_requested.emit()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        self.failed.emit(
            self.tr("Something went wrong inside Harmonium. Your texts are safe; the log has more.")
        )
