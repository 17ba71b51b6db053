# SPDX-License-Identifier: Apache-2.0
"""The program's log: a small rotating file in the profile. What people write never goes there."""

import contextlib
import logging
import os
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path

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
        handler = _PrivateFile(folder / "harmonium.log", encoding="utf-8")
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
    )
    return handler
