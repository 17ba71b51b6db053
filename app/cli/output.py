# SPDX-License-Identifier: Apache-2.0
"""What commands print: text for people or one JSON object a line, and errors as one sentence."""

import contextlib
import errno
import json as jsonlib
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any, TextIO

from app.core.errors import HarmoniumError
from app.core.files import write_error
from app.core.text import one_line

_DIM, _RESET = "\x1b[2m", "\x1b[0m"


class Output:
    """`closed` turns true when whoever read our output went away (`| head`); what is written
    after that is dropped in silence."""

    def __init__(self, json: bool = False, reasoning: bool = True) -> None:
        self.json = json
        self.closed = False
        self._reasoning = reasoning
        self._out = _prepared(sys.stdout)
        self._err = _prepared(sys.stderr)
        self._out_tty = _is_tty(self._out)
        self._err_tty = _is_tty(self._err)
        colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        self._dim = self._err_tty and colour
        self._status_shown = False
        self._aside_open = False
        self._at_line_start = True

    def write(self, text: str) -> None:
        """Text on standard output, at once. Raises DiskFull and InputError when it cannot be
        written."""
        if self._out is None or self.closed or not text:
            return
        self.status("")
        try:
            _ = self._out.write(_printable(text) if self._out_tty else text)
            self._out.flush()
        except OSError as exc:
            self._lose_stdout(exc)
        self._at_line_start = text.endswith("\n")

    def line(self, text: str) -> None:
        self.write(text + "\n")

    def object(self, value: Mapping[str, Any]) -> None:
        self.line(jsonlib.dumps(value, ensure_ascii=False, separators=(",", ":")))

    def reasoning(self, text: str) -> None:
        if not self._reasoning:
            return
        if self.json:
            self.object({"type": "reasoning", "text": text})
        else:
            self._aside(text, dim=True)

    def preamble(self, text: str) -> None:
        if self.json:
            self.object({"type": "preamble", "text": text})
        else:
            self._aside(text, dim=False)

    def answer(self, text: str) -> None:
        if self.json:
            self.object({"type": "answer", "text": text})
        else:
            self._end_aside()
            self.write(text)

    def tool_call(self, name: str, arguments: str) -> None:
        if self.json:
            self.object({"type": "tool_call", "name": name, "arguments": arguments})
        else:
            self.note(f"→ {name} {arguments}")

    def tool_result(self, name: str, text: str) -> None:
        if self.json:
            self.object({"type": "tool_result", "name": name, "text": text})

    def tool_progress(self, done: int, total: int) -> None:
        if self.json:
            self.object({"type": "progress", "done": done, "total": total})
        self.status(f"Reading the documents… {done} of {total}" if done < total else "")

    def end_answer(self) -> None:
        """An answer ends with a line break, whether the model wrote one or not."""
        self._end_aside()
        if not self.json and not self._at_line_start:
            self.write("\n")

    def note(self, sentence: str) -> None:
        """Something worth knowing that is no error, on standard error."""
        self._end_aside()
        self._to_stderr(_one_line(sentence) + "\n")

    def status(self, text: str) -> None:
        """A line that the next output replaces; shown on a terminal only. Empty: takes it away."""
        if not self._err_tty or (not text and not self._status_shown):
            return
        self._status_shown = bool(text)
        self._raw_stderr("\r\x1b[K" + _printable(text))

    def _aside(self, text: str, dim: bool) -> None:
        self._aside_open = True
        self._to_stderr(text, dim)

    def _end_aside(self) -> None:
        if self._aside_open:
            self._aside_open = False
            self._to_stderr("\n\n" if self._err_tty else "\n")

    def _to_stderr(self, text: str, dim: bool = False) -> None:
        self.status("")
        shown = _printable(text) if self._err_tty else text
        self._raw_stderr(f"{_DIM}{shown}{_RESET}" if dim and self._dim else shown)

    def _raw_stderr(self, text: str) -> None:
        if self._err is None:
            return
        try:
            _ = self._err.write(text)
            self._err.flush()
        except OSError:
            _redirect_to_nothing(self._err)

    def _lose_stdout(self, exc: OSError) -> None:
        self.closed = True
        if self._out is not None:
            _redirect_to_nothing(self._out)
        if isinstance(exc, BrokenPipeError) or exc.errno == errno.EINVAL:
            # Windows reports a pipe without a reader as an invalid argument.
            return
        raise write_error("The output", exc) from exc


def fail(error: HarmoniumError, json: bool) -> int:
    """Prints the error as the contract wants it, and returns the exit code."""
    logging.getLogger(__name__).info("%s: %s", error.code, error.detail)
    output = Output(json)
    message = _one_line(error.message)
    if json:
        with contextlib.suppress(HarmoniumError):
            output.object({"type": "error", "code": error.code, "message": message})
    output.note(message)
    return error.exit_code


def _one_line(text: str) -> str:
    return _printable(one_line(text))


def _printable(text: str) -> str:
    """Without control characters: what a model writes must not drive the terminal."""
    if text.isprintable():
        return text
    return "".join(
        char for char in text if char in "\n\t" or not (char < " " or "\x7f" <= char < "\xa0")
    )


def _prepared(stream: TextIO | None) -> TextIO | None:
    if stream is not None and hasattr(stream, "reconfigure"):
        # Windows would translate line breaks and use the machine's code page in a pipe.
        encoding = stream.encoding if _is_tty(stream) else "utf-8"
        stream.reconfigure(encoding=encoding, errors="replace", newline="\n")  # pyright: ignore
    return stream


def _is_tty(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except (OSError, ValueError):
        return False


def _redirect_to_nothing(stream: TextIO) -> None:
    """What is still buffered would fail again when the interpreter exits."""
    with contextlib.suppress(OSError, ValueError):
        nothing = os.open(os.devnull, os.O_WRONLY)
        _ = os.dup2(nothing, stream.fileno())
        os.close(nothing)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns for people; foreign text is made fit for one line."""
    lines = [list(header), *([_one_line(cell) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        + "\n"
        for line in lines
    )
