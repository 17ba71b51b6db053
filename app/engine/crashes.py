# SPDX-License-Identifier: Apache-2.0
"""What the death of an engine process means, and when not to try again."""

import signal
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from app.core.errors import (
    EngineCrashed,
    HarmoniumError,
    InternalError,
    OutOfMemory,
    Quarantined,
)
from app.core.params import LoadParams
from app.engine.process import Ended

CRASH_LIMIT = 3
CRASH_WINDOW_S = 600.0

_MEMORY_SIGNS = (
    "out of memory",
    "failed to allocate",
    "cannot allocate",
    "unable to allocate",
    "outofdevicememory",
    "outofhostmemory",
    "std::bad_alloc",
    "memory allocation of",
    "memoryerror",
    "insufficient memory",
)

# Signals as subprocess reports them, and what Windows returns in their place.
_FOREIGN_MEMORY = (-signal.SIGSEGV, 0xC0000005)
_OWN_CHECK = (-signal.SIGABRT, 0xC0000409)
_UNKNOWN_INSTRUCTION = (-signal.SIGILL, 0xC000001D)
_UNREADABLE_FILE = (-signal.SIGBUS,) if hasattr(signal, "SIGBUS") else ()
_KILLED = (-9, 137)
_WINDOWS_NO_MEMORY = 0xC0000017

_MAKE_ROOM = "Close other programs, choose a smaller context or a smaller model, and try again."
_TRY_AGAIN = (
    "Try again. If it happens again, choose fewer GPU layers, a smaller context or another model "
    "file."
)


def is_out_of_memory(exit_code: int | None, tail: Sequence[str]) -> bool:
    """A SIGKILL that was not ours is the system's answer to full memory."""
    if exit_code in (*_KILLED, _WINDOWS_NO_MEMORY):
        return True
    return speaks_of_memory("\n".join(tail))


def speaks_of_memory(log: str) -> bool:
    """Whether llama.cpp, a driver or the system says in it that memory ran out."""
    text = log.lower()
    return any(sign in text for sign in _MEMORY_SIGNS)


def advice_for(exit_code: int | None, tail: Sequence[str]) -> str:
    """The sentences shown when an engine process died on its own."""
    if is_out_of_memory(exit_code, tail):
        if exit_code in _KILLED:
            return f"The system ended the engine, most likely because memory ran out. {_MAKE_ROOM}"
        return f"The model needed more memory than this computer has free. {_MAKE_ROOM}"
    what = f"The engine stopped unexpectedly. {_TRY_AGAIN}"
    if exit_code in _FOREIGN_MEMORY:
        what = f"The engine stopped unexpectedly: it used memory that is not its own. {_TRY_AGAIN}"
    if exit_code in _OWN_CHECK:
        what = (
            "The engine stopped unexpectedly: llama.cpp stopped at one of its own checks. "
            f"{_TRY_AGAIN}"
        )
    if exit_code in _UNKNOWN_INSTRUCTION:
        what = (
            "The engine stopped unexpectedly: this processor lacks an instruction it needs. "
            "Choose another device or install a build for older processors."
        )
    if exit_code in _UNREADABLE_FILE:
        what = (
            "The engine stopped unexpectedly: the model file could not be read any further. "
            "Check that the drive with the model is connected, verify the file and try again."
        )
    return what


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
    advice = advice_for(ended.exit_code, ended.tail)
    if is_out_of_memory(ended.exit_code, ended.tail):
        return OutOfMemory(advice, detail)
    return EngineCrashed(advice, detail)


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
        """Raises Quarantined."""
        if self._is_full():
            raise _quarantined("")

    def told(self, error: HarmoniumError) -> HarmoniumError:
        """What to say of the crash that was recorded last: `error`, or that it was one too many.
        Where memory ran out that says more."""
        if self._is_full() and isinstance(error, EngineCrashed):
            return _quarantined(f"{error.message}\n{error.detail}")
        return error

    def _is_full(self) -> bool:
        is_full = len(self._crashes) == CRASH_LIMIT
        return is_full and time.monotonic() - self._crashes[0] < CRASH_WINDOW_S


def _quarantined(detail: str) -> Quarantined:
    return Quarantined(
        f"The engine stopped {CRASH_LIMIT} times within "
        f"{CRASH_WINDOW_S / 60:.0f} minutes with this model and these settings, so it is "
        "not started again. Choose a smaller context, fewer GPU layers or another file.",
        detail,
    )
