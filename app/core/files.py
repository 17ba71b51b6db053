# SPDX-License-Identifier: Apache-2.0
"""Writing a file whole or not at all, and what to say when that fails."""

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from app.core.errors import DiskFull, HarmoniumError, InputError
from app.core.text import printable

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def quoted_path(text: str) -> str:
    """The end of a long path says more than its beginning."""
    shown = printable(text)
    return f"“…{shown[-60:]}”" if len(shown) > 60 else f"“{shown}”"


def write_error(what: str, exc: OSError) -> HarmoniumError:
    """The sentence for something that could not be written."""
    sentence = f"{what} could not be written ({exc.strerror or 'unknown reason'}):"
    if exc.errno in _NO_SPACE:
        return DiskFull(f"{sentence} free some space and try again.")
    return InputError(f"{sentence} choose another place for it.")


def write_file(path: Path, data: bytes) -> None:
    """A file that was there stays whole until the new one is complete; a device or a pipe is
    written to. Raises InputError and DiskFull."""
    if os.path.isdir(path):
        raise InputError(f"{quoted_path(str(path))} is a folder: name a file in it.")
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            _ = path.write_bytes(data)
        else:
            _replace_file(path, data)
    except OSError as exc:
        raise write_error(quoted_path(str(path)), exc) from exc


def _replace_file(path: Path, data: bytes) -> None:
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".harmonium-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            _ = file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
