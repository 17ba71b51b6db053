# SPDX-License-Identifier: Apache-2.0
"""What may be written into a log or a report: where something went wrong, and never a word of
anybody's.

A message of an exception may quote what a person wrote, what a model answered or what a file is
called, so none is kept: of an exception its type stays and the functions of ours that it came
through. What else a log line holds is made fit for others by `redacted`.
"""

import contextlib
import errno
import os
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import TracebackType

import app

MOST_FRAMES = 30
"""Of one exception: a recursion has a thousand."""
LONGEST_LINE = 300

_FIRST_FRAMES = 8
_MOST_CAUSES = 4
_ROOT = os.path.dirname(os.path.dirname(os.path.abspath(app.__file__)))

# A path reaches to the end of its line, because names of files hold spaces and all else; behind it
# only the type of an exception is looked for. Inside quotation marks it is a quotation.
_PATH_END = r".*?(?=: \w*(?:Error|Exception|Interrupt|Exit)\b|$)"
_PATH_START = r"(?<![\w.~/\\…])(?:[A-Za-z]:[\\/]|\\\\|/(?=[^\s/])|~[\\/])"
_QUOTATIONS: tuple[tuple[str, str], ...] = (
    (r"“[^”]*”", "“…”"),
    (r"«[^»]*»", "«…»"),
    (r"„[^“”]*[“”]", "„…“"),
    (r"‘[^’]*’(?!\w)", "‘…’"),
    (r'"(?:[^"\\]|\\.)*"', '"…"'),
    (r"(?<!\w)'(?:[^'\\]|\\.|(?<=\w)'(?=\w))*'(?!\w)", "'…'"),
    (r"`[^`]*`", "`…`"),
)
_RULES: tuple[tuple[str, str], ...] = (
    (r"(?i)\b([a-z][a-z0-9+.-]*)://\S+", r"\1://…"),
    (_PATH_START + _PATH_END, "<path>"),
    (r"\bhf_\w{4,}", "<token>"),
    (r"(?i)\b(bearer|basic|token|password|passphrase)([ =:]+)\S+", r"\1\2<hidden>"),
    (r"[\w.+-]+@[\w-]+\.[\w.-]+", "<address>"),
    (r"(?<![0-9A-Za-z])[0-9A-Fa-f]{32,}(?![0-9A-Za-z])", "<digits>"),
    (r"(?<![\w+/])(?=[\w+/-]*\d)[A-Za-z0-9+/_-]{40,}={0,2}", "<digits>"),
)


def redacted(text: str, home: Path | None = None) -> str:
    """`text` without paths, quotations, addresses, tokens and keys, line by line. What lies below
    `home` (this user's) becomes `~`, so that it can be told from other places."""
    lines = text.splitlines()
    place = str(Path.home() if home is None else home)
    return "\n".join(_redacted_line(line, place) for line in lines)


def _redacted_line(line: str, home: str) -> str:
    line = "".join(char if char.isprintable() else " " for char in line)
    for pattern, instead in _rules(home):
        line = pattern.sub(instead, line)
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + "…"


@cache
def _rules(home: str) -> list[tuple[re.Pattern[str], str]]:
    """Compiled when the first report is written, and not at the start."""
    rules = [(re.compile(pattern), instead) for pattern, instead in (*_QUOTATIONS, *_RULES)]
    if len(home) > 1:
        flags = re.IGNORECASE if os.name == "nt" else 0
        below = re.compile(re.escape(home) + r"(?![\w.-])" + _PATH_END, flags)
        rules.insert(len(_QUOTATIONS) + 1, (below, "~"))
    return rules


def kind_of(error: BaseException) -> str:
    """The name of its type, with what its maker fixed: the system's name of an OSError, the code
    of one of our own."""
    name = type(error).__name__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {errno.errorcode.get(error.errno, error.errno)}"
    code = getattr(type(error), "code", None)
    return f"{name} {code}" if isinstance(code, str) else name


def described(error: BaseException) -> str:
    """One line for a log: what it is, and where it came from."""
    frames = own_frames(error.__traceback__)
    return f"{kind_of(error)} ({frames[-1]})" if frames else kind_of(error)


def print_no_words() -> None:
    """For a process whose last words are kept in a log: of an exception that nobody catches it
    prints the types and the functions."""
    import threading

    sys.excepthook = lambda _, error, __: _print(error)
    threading.excepthook = lambda args: _print(args.exc_value)
    sys.unraisablehook = lambda args: _print(args.exc_value)


def _print(error: BaseException | None) -> None:
    if error is None or isinstance(error, SystemExit):
        return
    # There may be nobody left to hear it.
    with contextlib.suppress(OSError, ValueError):
        print("\n".join(trace_lines(error)), file=sys.stderr, flush=True)


def own_frames(trace: TracebackType | None) -> list[str]:
    """`app/store/rows.py:12 in read`, the outermost first. Where the last frames are a library's,
    its name stands at the end."""
    frames: list[str] = []
    foreign = ""
    while trace is not None:
        code = trace.tb_frame.f_code
        place = own_place(code.co_filename)
        foreign = "" if place else _module_of(trace)
        if place:
            frames.append(f"{place}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    if foreign:
        frames.append(f"in {foreign}")
    return _shortened(frames)


def own_place(file: str) -> str:
    """`app/store/rows.py` of a file that belongs to the program, nothing of any other."""
    below = file[len(_ROOT) + 1 :] if file.startswith(_ROOT + os.sep) else file
    place = below.replace(os.sep, "/")
    return place if place.startswith("app/") and ".." not in place else ""


def trace_lines(error: BaseException) -> Iterator[str]:
    """The exception and what it came from, the first one first, without any message."""
    chain: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in chain and len(chain) < _MOST_CAUSES:
        chain.append(at)
        at = at.__cause__ if at.__suppress_context__ else at.__cause__ or at.__context__
    for number, link in enumerate(reversed(chain)):
        yield kind_of(link) if number == 0 else f"then {kind_of(link)}"
        for frame in own_frames(link.__traceback__):
            yield f"    {frame}"


def _module_of(trace: TracebackType) -> str:
    name = trace.tb_frame.f_globals.get("__name__")
    return name.split(".")[0] if isinstance(name, str) and name else "a library"


def _shortened(frames: list[str]) -> list[str]:
    if len(frames) <= MOST_FRAMES:
        return frames
    last = MOST_FRAMES - _FIRST_FRAMES - 1
    left_out = len(frames) - _FIRST_FRAMES - last
    return [*frames[:_FIRST_FRAMES], f"… {left_out} more", *frames[-last:]]
