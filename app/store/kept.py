# SPDX-License-Identifier: Apache-2.0
"""What was kept in `damaged-<day>` folders beside a database that was not encrypted then.

A repair, or a backup that was put in place, leaves there what it has replaced. Once the profile is
encrypted, this must not stay for everybody to read: what is whole becomes encrypted as it is; of
what is not, a new file takes what can be read, and the rest is overwritten.
"""

import os
from pathlib import Path

from app.core.errors import DamagedProfile
from app.core.keys import Key
from app.store import conversion
from app.store.database import DatabaseFile
from app.store.durable import sync_folder
from app.store.encryption import has_plain_pages, is_plain

_LOGS = ("-wal", "-shm", "-journal")


def plain_kept(database: Path) -> list[Path]:
    """Those that anybody can read, also where making them unreadable was cut off."""
    kept = [folder / database.name for folder in sorted(database.parent.glob("damaged-*"))]
    return [path for path in kept if _is_readable(path) or _old(path).exists()]


def encrypt_kept(path: Path, key: Key) -> None:
    """Raises BusyError, DiskFull and ProfileError, and OSError; what could not be encrypted is as
    it was then."""
    if not path.exists():
        # It was cut off between two names.
        os.replace(_old(path), path)
    try:
        if is_plain(path):
            conversion.encrypt(path, key)
        elif has_plain_pages(path):
            _save_readable(path, key)
    except DamagedProfile:
        _save_readable(path, key)
    if not _is_readable(path):
        for ending in _LOGS:
            conversion.wipe(_beside(path, ending))
        conversion.tidy(path, key)


def _is_readable(path: Path) -> bool:
    return is_plain(path) or has_plain_pages(path)


def _save_readable(path: Path, key: Key) -> None:
    from app.store.salvage import salvage

    new = _beside(path, ".saved")
    for ending in ("", *_LOGS):
        conversion.wipe(_beside(new, ending))
    try:
        _ = salvage(DatabaseFile(path), DatabaseFile(new, key))
    except DamagedProfile:
        # Nothing can be read of it.
        for ending in (*_LOGS, ""):
            conversion.wipe(_beside(path, ending))
        return
    os.replace(path, _old(path))
    os.replace(new, path)
    sync_folder(path.parent)


def _old(path: Path) -> Path:
    """The name that `conversion.tidy` overwrites, once the key opens what has its place."""
    return _beside(path, ".plain")


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
