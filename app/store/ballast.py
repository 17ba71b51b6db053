# SPDX-License-Identifier: Apache-2.0
"""Room that is kept for the day on which the disk is full: deleting needs some, too."""

import contextlib
import os
import shutil
from pathlib import Path

from app.store.database import DatabaseFile

BALLAST_BYTES = 64 << 20
LEFT_FREE_BYTES = 1 << 30
"""Where there is less room than this beside it, no ballast is made."""
_STEP_BYTES = 1 << 20


def ballast_of(file: DatabaseFile) -> Path | None:
    """None for a database in memory."""
    return file.path.with_name("ballast") if file.path.is_absolute() else None


def keep_ballast(
    file: DatabaseFile,
    size: int = BALLAST_BYTES,
    left_free: int = LEFT_FREE_BYTES,
) -> bool:
    """Whether there is one now. Takes a tenth of a second where it has to be made: not for the GUI
    thread. An attempt that fails leaves nothing behind, and tells nobody: it is only a precaution.
    """
    path = ballast_of(file)
    if path is None:
        return False
    part = path.with_name("ballast.part")
    try:
        if path.exists() and path.stat().st_size == size:
            return True
        if shutil.disk_usage(path.parent).free < size + left_free:
            return False
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as target:
            for _ in range(0, size, _STEP_BYTES):
                # Some file systems keep no room for zeros.
                target.write(os.urandom(_STEP_BYTES))
            target.flush()
            os.fsync(target.fileno())
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def release_ballast(file: DatabaseFile) -> bool:
    """Whether there is more room now than before."""
    path = ballast_of(file)
    if path is None:
        return False
    try:
        path.unlink()
    except OSError:
        return False
    return True
