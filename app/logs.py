# SPDX-License-Identifier: Apache-2.0
"""The program's log: a small rotating file in the profile. What people write never goes there: of
an exception it tells what and where, and not what it says."""

import contextlib
import copy
import logging
import os
from collections.abc import Mapping
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path
from typing import Any

from app.core.redaction import described, redacted, trace_lines

NAME = "harmonium.log"
_MAX_BYTES = 1024 * 1024
_BACKUPS = 2


class _PrivateFile(logging.FileHandler):
    """Readable by this user only, and silent: a full disk must not spoil the program's output. When
    it is full it becomes `harmonium.log.1`, and that one `harmonium.log.2`.

    `logging.handlers` has the like, and imports what it takes to log over a network: 3 ms of the
    start."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if os.path.getsize(self.baseFilename) >= _MAX_BYTES:
                self._begin_anew()
        except OSError:
            self.handleError(record)
        super().emit(record)

    def _begin_anew(self) -> None:
        if self.stream is not None:
            # Windows moves no file that is open; `emit` opens the new one.
            stream, self.stream = self.stream, None
            stream.close()
        names = [self.baseFilename, *(f"{self.baseFilename}.{n + 1}" for n in range(_BACKUPS))]
        for newer, older in reversed(list(pairwise(names))):
            # One that another process holds open stays, and grows.
            with contextlib.suppress(OSError):
                os.replace(newer, older)

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return open(descriptor, "a", encoding="utf-8", errors="replace")

    def handleError(self, record: logging.LogRecord) -> None:
        del record


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] == "app"


def _is_for_the_log(record: logging.LogRecord) -> bool:
    """Libraries tell in passing what was searched for and which addresses were asked."""
    return _is_ours(record) or record.levelno >= logging.WARNING


class _ContentFree(logging.Formatter):
    """Messages of exceptions quote names of files and what stood in them, and a library's say
    whatever it likes."""

    def format(self, record: logging.LogRecord) -> str:
        shown = copy.copy(record)
        shown.msg = _shown(record.msg)
        if isinstance(record.args, Mapping):
            shown.args = {name: _shown(value) for name, value in record.args.items()}
        elif record.args:
            shown.args = tuple(_shown(value) for value in record.args)
        # What another handler made of it, message and all.
        shown.exc_text = None
        if not _is_ours(record):
            shown.msg, shown.args = redacted(shown.getMessage()), None
        return super().format(shown)

    def formatException(self, ei: Any) -> str:
        return "\n".join(f"  {line}" for line in trace_lines(ei[1])) if ei[1] is not None else ""


def _shown(value: Any) -> Any:
    return described(value) if isinstance(value, BaseException) else value


def configure(folder: Path | None) -> None:
    """Sends the log to `folder`/harmonium.log, or nowhere when it cannot be written there."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, (_PrivateFile, logging.NullHandler)):
            root.removeHandler(handler)
            handler.close()
    root.addHandler(_handler(folder))
    root.setLevel(logging.INFO)


def _handler(folder: Path | None) -> logging.Handler:
    if folder is None or not os.path.isdir(folder):
        return logging.NullHandler()
    try:
        handler = _PrivateFile(folder / NAME, encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    handler.addFilter(_is_for_the_log)
    handler.setFormatter(
        _ContentFree("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
    )
    return handler
