# SPDX-License-Identifier: Apache-2.0
"""The program's log: a small rotating file in the profile. What people write never goes there."""

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

_MAX_BYTES = 1024 * 1024
_BACKUPS = 2


class _PrivateFile(RotatingFileHandler):
    """Readable by this user only, and silent: a full disk must not spoil the program's output."""

    def _open(self) -> IO[str]:  # pyright: ignore[reportIncompatibleMethodOverride]
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(descriptor, self.mode, encoding="utf-8", errors="replace")

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
        handler = _PrivateFile(
            folder / "harmonium.log", maxBytes=_MAX_BYTES, backupCount=_BACKUPS, encoding="utf-8"
        )
    except OSError:
        return logging.NullHandler()
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s")
    )
    return handler
