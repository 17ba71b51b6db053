# SPDX-License-Identifier: Apache-2.0
"""Makes a plain database an encrypted one, whatever happens meanwhile.

The encrypted one is written beside the plain one (`.encrypting`), compared with it, and takes its
name in one step, while the plain one has another name (`.plain`) under which it is overwritten and
removed. So at every moment there is one whole database under its name. Nobody else can open it
meanwhile. Files are overwritten as far as that goes: on solid-state disks and on file systems that
copy on write, old blocks can outlive it, until they are used again.
"""

import contextlib
import os
import shutil
import stat
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from glob import escape
from pathlib import Path
from typing import Any

import apsw

from app.core.errors import BusyError, DamagedProfile, DiskFull, ProfileError
from app.core.keys import Key
from app.store.database import errors_in_words
from app.store.encryption import copy_into, is_encrypted, is_plain, looks_encrypted, unlock
from app.store.migrations import check_schema
from app.store.sql import Cursor, cursor_of

__all__ = ["encrypt", "has_leftovers", "is_encrypted", "tidy", "wipe"]

OnProgress = Callable[[int, int], None]
"""Hears what is done, and how much there is to do, in bytes or so."""

_BUSY_TIMEOUT_MS = 2000
_STEPS = 1000
"""Of SQLite's machine, between two calls of `on_progress`."""
_ROOM_BYTES = 16 << 20
_CHUNK_BYTES = 1 << 20


def encrypt(path: Path, key: Key, on_progress: OnProgress | None = None) -> None:
    """When it fails, or `on_progress` raises, the plain database stays as it was. After a kill,
    `tidy` removes what is left of the other one.

    Raises BusyError while others have it open; DiskFull; ProfileError when it is damaged, foreign,
    of a newer version, or no plain database.
    """
    path = path.absolute()
    with errors_in_words(path):
        if not is_plain(path):
            raise ProfileError(
                f"{path} is not an unencrypted database: there is nothing to encrypt."
            )
        _end_log(path)
        with _alone_without_log(path) as plain:
            _check_room(path)
            try:
                _remove_new(path)
                _write_encrypted(plain, path, key, on_progress)
                _compare(plain, path, key)
                _sync(_new(path))
                if on_progress is not None:
                    on_progress(1, 1)
                _replace(plain, path)
            except BaseException:
                _remove_new(path)
                raise
    tidy(path, key)


def has_leftovers(path: Path) -> bool:
    """Whether `tidy` has something to do."""
    return bool(_leftovers(path))


def tidy(path: Path, key: Key) -> None:
    """Removes what an `encrypt` left that was killed: beside a plain database the unfinished one,
    beside an encrypted one what was plain, older copies included. Costs next to nothing where there
    is none of that. Not while this process has the database open.

    Raises BusyError while it is being encrypted; ProfileError when it is encrypted with another
    key, and then nothing is removed."""
    path = path.absolute()
    if not has_leftovers(path):
        return
    with errors_in_words(path):
        if is_encrypted(path):
            _check_opens(path, key)
            for leftover in _leftovers(path):
                wipe(leftover)
        elif is_plain(path):
            with _alone(path):
                _remove_new(path)
                if _is_same(_old(path), path):
                    _remove(_old(path))


def wipe(path: Path) -> None:
    """Overwrites a file and removes it; of a link, and of a file that has other names, only removes
    this one. A file that cannot be overwritten goes all the same. Raises OSError when it cannot be
    removed; it may be missing."""
    with contextlib.suppress(OSError):
        found = os.lstat(path)
        if stat.S_ISREG(found.st_mode) and found.st_nlink == 1:
            descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0))
            try:
                _overwrite(descriptor)
            finally:
                os.close(descriptor)
    _remove(path)


def _new(path: Path) -> Path:
    return path.with_name(path.name + ".encrypting")


def _remove_new(path: Path) -> None:
    _remove(_beside(_new(path), "-journal"))
    _remove(_new(path))


def _old(path: Path) -> Path:
    return path.with_name(path.name + ".plain")


def _leftovers(path: Path) -> list[Path]:
    """Plain copies count once the database is encrypted: until then they belong to it."""
    beside = (_new(path), _beside(_new(path), "-journal"), _old(path))
    found = [each for each in beside if os.path.lexists(each)]
    copies = sorted(path.parent.glob(f"{escape(path.stem)}.before-m*{path.suffix}*"))
    if copies and is_encrypted(path):
        # One that is half overwritten begins with zeros.
        found += [copy for copy in copies if copy.suffix == ".part" or not looks_encrypted(copy)]
    return found


def _end_log(path: Path) -> None:
    """Everything comes into the one file, and no plain text stays in its log: the log of a plain
    database must never lie beside an encrypted one."""
    with _alone(path) as connection:
        check_schema(connection, path)
        cursor = cursor_of(connection)
        if sys.platform == "darwin":
            cursor.execute("PRAGMA fullfsync = on")
        if cursor.execute("PRAGMA journal_mode").get == "wal":
            cursor.execute("PRAGMA wal_checkpoint(restart)").fetchall()
            # All of it is in the database and on the disk by now.
            _overwrite_file(_beside(path, "-wal"))
        cursor.execute("PRAGMA journal_mode = delete").fetchall()


@contextmanager
def _alone_without_log(path: Path) -> Generator[apsw.Connection, None, None]:
    with _alone(path) as connection:
        if cursor_of(connection).execute("PRAGMA journal_mode").get == "wal":
            # Someone came in between, and is gone again.
            raise _busy()
        for ending in ("-wal", "-shm", "-journal"):
            wipe(_beside(path, ending))
        yield connection


@contextmanager
def _alone(path: Path) -> Generator[apsw.Connection, None, None]:
    """A connection beside which there is no other, in this process or another one."""
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(str(path), flags=flags)
    try:
        connection.set_busy_timeout(_BUSY_TIMEOUT_MS)
        cursor = cursor_of(connection)
        try:
            cursor.execute("PRAGMA locking_mode = exclusive").fetchall()
            cursor.execute("PRAGMA temp_store = memory")
            cursor.execute("PRAGMA synchronous = full")
            # The lock stays after the transaction.
            cursor.execute("BEGIN EXCLUSIVE; COMMIT").fetchall()
        except (apsw.BusyError, apsw.LockedError) as exc:
            raise _busy() from exc
        yield connection
    finally:
        connection.close()


def _busy() -> BusyError:
    return BusyError(
        "Another Harmonium window or command has these conversations open: close it, and encrypt"
        " them then."
    )


def _check_room(path: Path) -> None:
    needed = path.stat().st_size * 11 // 10 + _ROOM_BYTES
    if shutil.disk_usage(path.parent).free < needed:
        raise DiskFull(
            f"Encrypting takes {needed >> 20} MB of room on the disk that holds {path.parent}: free"
            " some and try again. Nothing has changed."
        )


def _write_encrypted(
    plain: apsw.Connection, path: Path, key: Key, on_progress: OnProgress | None
) -> None:
    new, total = _new(path), path.stat().st_size
    os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))

    def tell() -> bool:
        if on_progress is not None:
            # Checking it takes about as long.
            on_progress(min(new.stat().st_size, total), 2 * total)
        return False

    plain.set_progress_handler(tell, _STEPS)
    try:
        copy_into(cursor_of(plain), new, key)
    finally:
        plain.set_progress_handler(None)
    tell()


def _compare(plain: apsw.Connection, path: Path, key: Key) -> None:
    """Reading everything also checks the seal of each page."""
    connection = _connect_encrypted(_new(path), key)
    try:
        cursor = cursor_of(connection)
        problems = cursor.execute("PRAGMA integrity_check(1)").get
        is_same = _counts(cursor) == _counts(cursor_of(plain))
        if problems != "ok" or not is_same:
            raise DamagedProfile(
                f"{path} is damaged and was not encrypted; it was left untouched. "
                "Put a backup in its place.",
                str(problems),
            )
    finally:
        connection.close()


def _counts(cursor: Cursor) -> list[Any]:
    """The tables, their numbers of rows, and the references that lead nowhere."""
    tables = cursor.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ).fetchall()
    names = [str(name).replace('"', '""') for name, _ in tables]
    counts = [cursor.execute(f'SELECT count(*) FROM "{name}"').get for name in names]
    return [tables, counts, cursor.execute("PRAGMA foreign_key_check").fetchall()]


def _connect_encrypted(path: Path, key: Key) -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.set_busy_timeout(_BUSY_TIMEOUT_MS)
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    unlock(connection, key)
    cursor_of(connection).execute("PRAGMA temp_store = memory")
    return connection


def _check_opens(path: Path, key: Key) -> None:
    connection = _connect_encrypted(path, key)
    try:
        cursor_of(connection).execute("SELECT count(*) FROM sqlite_schema").fetchall()
    finally:
        connection.close()


def _replace(plain: apsw.Connection, path: Path) -> None:
    """One whole database has the name before and after."""
    new, old = _new(path), _old(path)
    wipe(old)
    descriptor = None
    try:
        os.link(path, old)
    except OSError:
        # Not every file system has two names for a file. Then a kill right after it was replaced
        # leaves no file, but text in blocks that nobody uses.
        if os.name != "nt":
            descriptor = os.open(path, os.O_WRONLY)
    _sync(path.parent)
    if os.name == "nt":
        # Files that are open cannot be replaced there. Whoever opens it now is found out by that.
        plain.close()
    try:
        os.replace(new, path)
        _sync(path.parent)
        if descriptor is not None:
            _overwrite(descriptor)
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _sync(path: Path) -> None:
    """A folder, too, so that a new name in it outlives a power cut: Windows cannot, and needs
    not."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _overwrite_file(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        descriptor = os.open(path, os.O_WRONLY)
        try:
            _overwrite(descriptor)
        finally:
            os.close(descriptor)


def _overwrite(descriptor: int) -> None:
    left = os.lseek(descriptor, 0, os.SEEK_END)
    _ = os.lseek(descriptor, 0, os.SEEK_SET)
    zeros = memoryview(bytes(min(left, _CHUNK_BYTES)))
    while left:
        left -= os.write(descriptor, zeros[:left])
    os.fsync(descriptor)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _remove(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)
