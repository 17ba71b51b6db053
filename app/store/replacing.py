# SPDX-License-Identifier: Apache-2.0
"""Putting another database in the place of the profile's. The one that was there is kept, with its
log, as it was.

The new file gets the name `<database>.next` when it is complete: from then on every start finishes
what is missing, and before that nothing has happened.
"""

import contextlib
import os
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, cast

import apsw

from app.core.errors import BusyError, DamagedProfile
from app.core.process_lock import ProcessLock
from app.store.database import DatabaseFile, errors_in_words
from app.store.durable import sync_file, sync_folder
from app.store.log_file import LogState, log_state
from app.store.owner import Owner, this_process

_NEXT = ".next"
_PART = re.compile(r"\.(\d+)-([\d.]+)\.part")
_LOG_ENDINGS = ("-wal", "-shm", "-journal")
_LOCK_S = 60.0


def replace_database(file: DatabaseFile, write: Callable[[Path], None]) -> Path:
    """`write` gets the path of a file that it makes. Returns the folder in which what was there
    lies now. Raises BusyError while anybody has the database open, and what `write` raises; in both
    cases nothing has changed."""
    with errors_in_words(file.path):
        check_alone(file.path)
        owner = this_process()
        part = _beside(file.path, f"{_NEXT}.{owner.pid}-{owner.started}.part")
        _remove(part)
        try:
            write(part)
            sync_file(part)
        except BaseException:
            _remove(part)
            raise
        check_alone(file.path)
        os.replace(part, _beside(file.path, _NEXT))
        sync_folder(file.path.parent)
        finished = finish_replacement(file.path)
        assert finished is not None
        return finished


def restore(file: DatabaseFile, snapshot: Path) -> Path:
    """Puts a snapshot in its place, as `replace_database` does."""

    def write(target: Path) -> None:
        with open(target, "xb", opener=_open_private) as copy, open(snapshot, "rb") as source:
            shutil.copyfileobj(source, copy, 1 << 20)

    return replace_database(file, write)


def finish_replacement(database: Path) -> Path | None:
    """What was begun when the program or the computer stopped: to be called before the database is
    opened. Returns the folder of what was there, None when nothing was begun. Raises OSError."""
    _remove_leftovers(database)
    if not _beside(database, _NEXT).exists():
        return None
    # Two starts may meet, and the second one must not move what the first has put in place.
    lock = ProcessLock(_beside(database, f"{_NEXT}.lock"))
    lock.wait(_LOCK_S)
    try:
        return _finish(database)
    finally:
        lock.release(remove=True)


def _finish(database: Path) -> Path | None:
    following = _beside(database, _NEXT)
    if not following.exists():
        return None
    kept = _folder_for(database)
    kept.mkdir(mode=0o700, exist_ok=True)
    sync_folder(database.parent)
    # The log first: a database must never be opened with the log of another one.
    for ending in (*_LOG_ENDINGS, ""):
        with contextlib.suppress(FileNotFoundError):
            os.replace(_beside(database, ending), kept / (database.name + ending))
    sync_folder(kept)
    sync_folder(database.parent)
    os.replace(following, database)
    sync_folder(database.parent)
    return kept


def prepare(file: DatabaseFile) -> LogState:
    """Before this process has a connection: finishes what was begun. Raises
    DamagedProfile when the log of the last changes is damaged, which SQLite would not say, and
    ProfileError when the folder cannot be written."""
    with errors_in_words(file.path):
        _ = finish_replacement(file.path)
        state = log_state(file.path)
    if state is LogState.DAMAGED:
        raise DamagedProfile(
            "The last changes to the conversations are damaged on the disk; nothing was written "
            "over. Repair them, or restore a backup."
        )
    return state


def check_alone(database: Path) -> None:
    """Raises BusyError while another connection is open, of this process or of another one: each
    holds a shared lock for as long as it lives."""
    if not database.exists():
        return
    layer = "win32" if "win32" in apsw.vfs_names() else "unix"
    flags = [apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_MAIN_DB, 0]
    file = cast("Any", apsw.VFSFile)(layer, str(database), flags)
    try:
        file.xLock(apsw.SQLITE_LOCK_SHARED)
        try:
            file.xLock(apsw.SQLITE_LOCK_RESERVED)
            file.xLock(apsw.SQLITE_LOCK_EXCLUSIVE)
        finally:
            file.xUnlock(apsw.SQLITE_LOCK_NONE)
    except (apsw.BusyError, apsw.LockedError) as exc:
        raise BusyError(
            "The conversations are open in another window or command. End it and try again."
        ) from exc
    finally:
        file.xClose()


def _folder_for(database: Path) -> Path:
    """`damaged-<day>` beside it, with a number behind the first. One that was begun is gone on
    with: it has no database yet, or it alone has one."""
    folders = sorted(database.parent.glob("damaged-*"), key=_age)
    if folders and (not database.exists() or not (folders[-1] / database.name).exists()):
        return folders[-1]
    first = f"damaged-{date.today().isoformat()}"
    names = [first, *(f"{first}-{number}" for number in range(2, len(folders) + 2))]
    return next(folder for name in names if not (folder := database.parent / name).exists())


def _age(folder: Path) -> tuple[int, str]:
    return os.stat(folder).st_mtime_ns, folder.name


def _remove_leftovers(database: Path) -> None:
    """What processes that are gone had begun to write."""
    for path in database.parent.glob(f"{database.name}{_NEXT}.*.part*"):
        found = _PART.search(path.name)
        if found and not Owner(int(found[1]), float(found[2])).is_alive():
            # A profile that is write-protected is still read.
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _remove(path: Path) -> None:
    for ending in ("", *_LOG_ENDINGS):
        _beside(path, ending).unlink(missing_ok=True)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
