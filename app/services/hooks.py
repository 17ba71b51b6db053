# SPDX-License-Identifier: Apache-2.0
"""Signals of the system, and exceptions that nobody caught."""

import contextlib
import logging
import os
import signal
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from app.reports import failure_of

log = logging.getLogger(__name__)


class Hooks(QObject):
    """What reaches us from outside the event loop: signals, and exceptions nobody caught, which may
    come from any thread. `quit_requested`: a signal wants the program to end; `failed` carries a
    Failure, from that thread."""

    quit_requested = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pipe: tuple[int, int] | None = None
        self._notifier: QSocketNotifier | None = None

    def __enter__(self) -> "Hooks":
        sys.excepthook = self._on_exception
        self._thread_hook = threading.excepthook
        threading.excepthook = self._on_thread_exception
        self._unraisable_hook = sys.unraisablehook
        sys.unraisablehook = _on_unraisable
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
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable_hook
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
        if not isinstance(error, Exception):
            # Somebody wants this thread to end.
            return
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        # At the very end of the program nobody is left to hear it.
        with contextlib.suppress(RuntimeError):
            self.failed.emit(failure_of(error))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)


def _on_unraisable(args: "sys.UnraisableHookArgs") -> None:
    """What is raised while an object is taken away harms nobody, and is told in the log alone."""
    if args.exc_value is not None:
        trace = args.exc_traceback
        log.error("nobody could catch this", exc_info=(args.exc_type, args.exc_value, trace))
