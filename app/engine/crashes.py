# SPDX-License-Identifier: Apache-2.0
"""What the death of an engine process means, and when not to try again."""

import signal
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import EngineCrashed, HarmoniumError, InternalError, OutOfMemory
from app.core.params import LoadParams
from app.engine.process import Ended

CRASH_LIMIT = 3
CRASH_WINDOW_S = 600.0

_MEMORY_SIGNS = (
    "out of memory",
    "failed to allocate",
    "cannot allocate memory",
    "unable to allocate",
    "erroroutofdevicememory",
    "erroroutofhostmemory",
    "std::bad_alloc",
    "memoryerror",
    "insufficient memory",
)

# Signals as subprocess reports them, and what Windows returns in their place.
_CAUSES = {
    -signal.SIGSEGV: "it used memory that is not its own",
    0xC0000005: "it used memory that is not its own",
    -signal.SIGABRT: "llama.cpp stopped at one of its own checks",
    0xC0000409: "llama.cpp stopped at one of its own checks",
    -signal.SIGILL: "this processor lacks an instruction it needs",
    0xC000001D: "this processor lacks an instruction it needs",
}
if hasattr(signal, "SIGBUS"):
    _CAUSES[-signal.SIGBUS] = "the model file could not be read any further"
_KILLED = (-9, 137)
_WINDOWS_NO_MEMORY = 0xC0000017


def is_out_of_memory(exit_code: int | None, tail: Sequence[str]) -> bool:
    """A SIGKILL that was not ours is the system's answer to full memory."""
    if exit_code in (*_KILLED, _WINDOWS_NO_MEMORY):
        return True
    text = "\n".join(tail).lower()
    return any(sign in text for sign in _MEMORY_SIGNS)


def advice_for(exit_code: int | None, tail: Sequence[str]) -> str:
    """The sentences shown when an engine process died on its own."""
    if is_out_of_memory(exit_code, tail):
        was_killed = exit_code in _KILLED
        return (
            "The system ended the engine, most likely because memory ran out. "
            if was_killed
            else "The model needed more memory than this computer has free. "
        ) + "Close other programs, choose a smaller context or a smaller model, and try again."
    cause = _CAUSES.get(exit_code or 0)
    if exit_code == -getattr(signal, "SIGBUS", 0):
        remedy = "Check that the drive with the model is connected, verify the file and try again."
    elif exit_code in (-signal.SIGILL, 0xC000001D):
        remedy = "Choose another device or install a build for older processors."
    else:
        remedy = (
            "Try again. If it happens again, choose fewer GPU layers, a smaller context or "
            "another model file."
        )
    because = f": {cause}" if cause else ""
    return f"The engine stopped unexpectedly{because}. {remedy}"


def error_for(ended: Ended) -> HarmoniumError:
    detail = "\n".join((f"exit code {ended.exit_code}", *ended.tail))
    if ended.start_error:
        return EngineCrashed(
            "The engine could not be started. Install Harmonium again if this stays.",
            ended.start_error,
        )
    if ended.garbage:
        return InternalError(
            "The engine sent something unreadable and is being replaced. Try again.",
            f"{ended.garbage}\n{detail}",
        )
    kind = OutOfMemory if is_out_of_memory(ended.exit_code, ended.tail) else EngineCrashed
    return kind(advice_for(ended.exit_code, ended.tail), detail)


class CrashGuard:
    """Refuses to load the same model with the same settings after three crashes in ten minutes."""

    def __init__(self) -> None:
        self._subject: tuple[Path, LoadParams] | None = None
        self._crashes: deque[float] = deque(maxlen=CRASH_LIMIT)

    def aim(self, path: Path, params: LoadParams) -> None:
        if (path, params) != self._subject:
            self.forgive()
        self._subject = (path, params)

    def record(self) -> None:
        self._crashes.append(time.monotonic())

    def forgive(self) -> None:
        self._crashes.clear()

    def check(self) -> None:
        """Raises EngineCrashed."""
        is_full = len(self._crashes) == CRASH_LIMIT
        if is_full and time.monotonic() - self._crashes[0] < CRASH_WINDOW_S:
            raise EngineCrashed(
                f"The engine stopped {CRASH_LIMIT} times within "
                f"{CRASH_WINDOW_S / 60:.0f} minutes with this model and these settings, so it is "
                "not started again. Choose a smaller context, fewer GPU layers or another file."
            )
