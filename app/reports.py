# SPDX-License-Identifier: Apache-2.0
"""What is kept of failures, so that people can pass it on: where it happened, and nothing that
anybody wrote.

A failure is an exception that nobody caught. A crash is the end of the window's process by one of
its libraries: Python's `faulthandler` then writes the functions that ran into a file that stands
open for it, where the next start finds it.
"""

import contextlib
import faulthandler
import json
import os
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path

from app import __version__, logs
from app.core.redaction import own_frames, own_place, redacted, trace_lines
from app.core.values import value_class

LOG_LINES = 50
KEPT_CRASHES = 5

_RUNNING = "running.txt"
_CRASH = "crash-*.txt"
_MOST_BYTES = 256 * 1024
_MOST_LINES = 200
# Of text, so that the start compiles none of them.
_ENDING = r"(?:Fatal Python error|Windows fatal exception): [\w .,()'-]{1,100}"
_THREAD = r"(Current thread|Thread) 0x[0-9a-f]+\b"
_FRAME = r'  File "([^"]*)", line (\d+|\?\?\?) in ([\w.<>]+)'
_LOG_LINE = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \d+ [A-Z]+ [\w.]+: "
_LOG_FRAME = r"\s+(?:app/[\w/]+\.py:\d+ in [\w.<>]+|in \w+)"


@value_class
class Failure:
    """`lines`: the types of the exception and its causes, each followed by the functions it came
    through. `place` is the last of ours, empty when there is none. Two failures are equal when the
    same happened in the same place."""

    kind: str
    place: str
    lines: tuple[str, ...]


@value_class
class Crash:
    """`at`: when it was found, in seconds since the epoch."""

    at: float
    version: str
    lines: tuple[str, ...]


def failure_of(error: BaseException) -> Failure:
    frames = [frame for frame in own_frames(error.__traceback__) if frame.startswith("app/")]
    place = frames[-1] if frames else ""
    return Failure(type(error).__name__, place, tuple(trace_lines(error)))


def keep_no_core() -> None:
    """This process and all that it starts leave no copy of their memory behind when they crash. To
    be called before anything is started or unlocked.

    A limit of 0 stops the system's own files; a program that Linux hands the memory to instead is
    given none of it, which `coredump_filter` sees to. Untried: the part for Windows, which would
    otherwise send some of the memory to its maker."""
    if sys.platform == "win32":
        import ctypes

        critical, protection = 0x0001, 0x0002
        ctypes.windll.kernel32.SetErrorMode(critical | protection)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError), open("/proc/self/coredump_filter", "w") as file:
            file.write("0")


class CrashWatch:
    """For one process of a profile at a time. Without a place to write it does nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIOWrapper | None = None

    def begin(self) -> Crash | None:
        """What the process before this one left when it crashed."""
        path = self._folder / _RUNNING
        crash = _left_in(path)
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if crash is not None:
                self._keep(crash)
            # The file stays open, since what crashes can open none.
            self._file = open(path, "w", encoding="utf-8", opener=_private)  # noqa: SIM115
            self._file.write(json.dumps({"version": __version__}) + "\n")
            self._file.flush()
            faulthandler.enable(self._file, all_threads=True)
        return crash

    def end(self) -> None:
        """The process ends as it should: whatever is in the file killed nobody."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            (self._folder / _RUNNING).unlink()

    def _keep(self, crash: Crash) -> None:
        """Beside the others, of which the newest stay."""
        name = time.strftime("crash-%Y%m%d-%H%M%S.txt", time.gmtime(crash.at))
        with open(self._folder / name, "w", encoding="utf-8", opener=_private) as file:
            file.write("\n".join((f"Harmonium {crash.version}", *crash.lines, "")))
        for path in sorted(self._folder.glob(_CRASH))[:-KEPT_CRASHES]:
            path.unlink()


def last_log_lines(folder: Path, home: Path | None = None) -> list[str]:
    """Of the program's log in `folder`, redacted. Lines of another form than those that it writes
    are left out."""
    lines: list[str] = []
    for name in (f"{logs.NAME}.1", logs.NAME):
        lines += _tail(folder / name).splitlines()
    kept = [line for line in lines if _is_of_the_log(line)]
    return redacted("\n".join(kept[-LOG_LINES:]), home).splitlines()


def _is_of_the_log(line: str) -> bool:
    return bool(re.match(_LOG_LINE, line) or re.fullmatch(_LOG_FRAME, line))


def report(
    facts: Mapping[str, str], happened: Sequence[tuple[str, Sequence[str]]], log: Sequence[str]
) -> str:
    """`happened`: a heading for each, and its lines. In English, for whoever reads it."""
    return "\n".join(_report_lines(facts, happened, log)) + "\n"


def _report_lines(
    facts: Mapping[str, str], happened: Sequence[tuple[str, Sequence[str]]], log: Sequence[str]
) -> Iterator[str]:
    yield "Report of Harmonium. It holds no word of a conversation"
    yield "or a document, and no message of an exception."
    yield ""
    width = max((len(name) for name in facts), default=0) + 2
    for name, value in facts.items():
        yield f"{name + ':':{width}}{value}"
    for heading, lines in happened:
        yield ""
        yield heading
        yield from (f"    {line}" for line in lines)
    if log:
        yield ""
        yield f"The last {len(log)} lines of the log"
        yield from (f"    {line}" for line in log)


def _left_in(path: Path) -> Crash | None:
    """None for a process that was killed, or went down with the system: there is nothing to say
    about that."""
    first, _, rest = _head(path).partition("\n")
    lines = tuple(_crash_lines(rest))
    if not lines:
        return None
    try:
        version = str(json.loads(first)["version"])
    except (ValueError, KeyError, TypeError):
        version = ""
    return Crash(time.time(), redacted(version)[:40], lines)


def _crash_lines(text: str) -> Iterator[str]:
    """What `faulthandler` is known to write, and nothing else; of foreign files the name alone.
    Nothing when it does not begin with an end."""
    written = text.splitlines()
    if not any(re.match(_ENDING, line) for line in written):
        return
    for line in written[:_MOST_LINES]:
        if ending := re.match(_ENDING, line):
            yield ending.group()
        elif thread := re.match(_THREAD, line):
            yield thread[1]
        elif frame := re.fullmatch(_FRAME, line):
            file, number, function = frame.groups()
            place = own_place(file) or re.split(r"[\\/]", file)[-1]
            yield f"    {place}:{number} in {function}"


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _head(path: Path) -> str:
    with contextlib.suppress(OSError), path.open("rb") as file:
        return file.read(_MOST_BYTES).decode("utf-8", "replace")
    return ""


def _tail(path: Path) -> str:
    with contextlib.suppress(OSError), path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _MOST_BYTES))
        return file.read().decode("utf-8", "replace")
    return ""
