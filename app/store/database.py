# SPDX-License-Identifier: Apache-2.0
"""The profile's database file: opening it safely, transactions, and errors in plain words."""

import errno
import os
import shutil
import sys
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import apsw

from app.core.errors import (
    BusyError,
    DamagedProfile,
    DiskFull,
    HarmoniumError,
    Locked,
    ProfileError,
)
from app.core.keys import Key
from app.core.values import value_class
from app.store.encryption import (
    has_plain_pages,
    is_encrypted,
    is_plain,
    looks_encrypted,
    unlock,
)
from app.store.migrations import MIGRATIONS, Migration, check_schema, migrate
from app.store.sql import Cursor, cursor_of

__all__ = [
    "BUSY_TIMEOUT_MS",
    "Database",
    "DatabaseFile",
    "errors_in_words",
    "is_encrypted",
    "open_database",
    "open_temporary",
]

BUSY_TIMEOUT_MS = 5000
# Versions 3.7.0 to 3.51.2 can corrupt a database when its write-ahead log restarts.
_SQLITE_FLOOR = 3_051_003
_NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_LITTLE_ROOM_BYTES = 1 << 20
_CACHE_KIB = 16 << 10
_LOG_BYTES = 64 << 20
_TEMPORARY = Path("The temporary conversations")
"""Stands in sentences only: they have no file."""


@value_class
class DatabaseFile:
    """What it takes to open a database. `key`: None when it is not encrypted. `is_there`: it has
    been open already, so that none is made in its place."""

    path: Path
    key: Key | None = None
    is_there: bool = False

    def open(self) -> "Database":
        """One more connection, for the thread that asks. For what it raises see `open_database`."""
        return open_database(self.path, key=self.key, must_exist=self.is_there)


class Database:
    """One connection. It belongs to the thread that opened it; only `close` may be called from
    another one. Comes from `DatabaseFile.open`."""

    def __init__(self, connection: apsw.Connection, file: DatabaseFile) -> None:
        self.file = file
        self._connection = connection
        self._thread = threading.get_ident()

    @property
    def is_read_only(self) -> bool:
        """Whether every transaction is refused with ProfileError."""
        return self._connection.readonly("main")

    @contextmanager
    def transaction(self) -> Generator[Cursor, None, None]:
        """Holds the write lock from the start. On the disk once the block has ended; undone when
        the block raises. Not reentrant."""
        with self._block("BEGIN IMMEDIATE") as cursor:
            yield cursor

    @contextmanager
    def reading(self) -> Generator[Cursor, None, None]:
        """All statements of the block see the same moment."""
        with self._block("BEGIN") as cursor:
            yield cursor

    def compact(self) -> None:
        """Empty the write-ahead log, which still holds what was deleted."""
        with errors_in_words(self.file.path):
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def sync_less(self) -> None:
        """From now on the last transactions of this connection may be undone when the power goes,
        those of others never: for what can be made again. Ten times as many fit into a second."""
        with errors_in_words(self.file.path):
            cursor_of(self._connection).execute("PRAGMA synchronous = normal")

    def write_unprotected(self) -> None:
        """For a new file that nobody else has open, and that is thrown away when anything goes
        wrong: from now on there is neither a log nor a way back. Twice as fast."""
        with errors_in_words(self.file.path):
            cursor = cursor_of(self._connection)
            cursor.execute("PRAGMA journal_mode = off").fetchall()
            cursor.execute("PRAGMA synchronous = off")

    def close(self) -> None:
        """May be called twice."""
        self._connection.close()

    @contextmanager
    def _block(self, begin: str) -> Generator[Cursor, None, None]:
        if threading.get_ident() != self._thread:
            raise RuntimeError("a Database is used by the thread that opened it")
        with errors_in_words(self.file.path):
            cursor = cursor_of(self._connection)
            cursor.execute(begin)
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                # SQLite has rolled back by itself after some errors, a full disk for one.
                if self._connection.in_transaction:
                    cursor.execute("ROLLBACK")
                raise


def open_database(
    path: Path,
    migrations: Sequence[Migration] = MIGRATIONS,
    *,
    key: Key | None = None,
    must_exist: bool = False,
) -> Database:
    """Opens or creates the database and brings its schema up to date. A new one is encrypted with
    `key`, if there is one; with `must_exist` a missing one raises ProfileError. One that is
    write-protected, or lies in a folder that is, opens for reading, if its schema is up to date.

    Raises Locked when it is encrypted and there is no key; ProfileError when the key is that of
    another one or of none, and when the file is damaged, foreign, unreachable, written by a newer
    version, or by an older one and write-protected. All of these leave it as it is. Raises DiskFull
    and BusyError, too.
    """
    if apsw.SQLITE_VERSION_NUMBER < _SQLITE_FLOOR:
        raise RuntimeError(f"SQLite {apsw.sqlite_lib_version()} is older than 3.51.3")
    path = path.absolute()
    with errors_in_words(path):
        if must_exist:
            _check_there(path)
        else:
            _create_privately(path)
        connection = _connect(path)
        try:
            connection.set_busy_timeout(BUSY_TIMEOUT_MS)
            # What cannot be read is left untouched: nor is its log worked in when this closes.
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            if key is not None:
                unlock(connection, key)
            _check_readable(connection, path, key)
            check_schema(connection, path, migrations)
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
            _configure(connection)
            migrate(connection, path, migrations, key=key)
            cursor_of(connection).execute("PRAGMA foreign_keys = on")
        except BaseException:
            connection.close()
            raise
    return Database(connection, DatabaseFile(path, key, is_there=True))


def open_temporary() -> Database:
    """One more connection to this process's database in memory, which is empty at first and gone
    for good when the last connection closes. Nothing of it reaches the disk, but for memory that
    the system itself swaps out."""
    with errors_in_words(_TEMPORARY):
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
        # A name with a slash in front is shared by the connections of the process.
        connection = apsw.Connection("file:/harmonium-temporary?vfs=memdb", flags=flags)
        try:
            connection.set_busy_timeout(BUSY_TIMEOUT_MS)
            cursor = cursor_of(connection)
            cursor.execute("PRAGMA journal_mode = memory").fetchall()
            cursor.execute("PRAGMA temp_store = memory")
            cursor.execute("PRAGMA trusted_schema = off")
            migrate(connection, None)
            cursor.execute("PRAGMA foreign_keys = on")
        except BaseException:
            connection.close()
            raise
    return Database(connection, DatabaseFile(_TEMPORARY))


def _connect(path: Path) -> apsw.Connection:
    """To read only, where nothing can be written: SQLite could not make the files that a reader
    shares with writers, and must be told that there are none. When there is a log, somebody was
    writing, and the files are there."""
    if not _is_write_protected(path):
        return apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    log = path.with_name(path.name + "-wal")
    has_log = log.exists() and log.stat().st_size > 0
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    return apsw.Connection(path.as_uri() + ("" if has_log else "?immutable=1"), flags=flags)


def _is_write_protected(path: Path) -> bool:
    return not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _check_readable(connection: apsw.Connection, path: Path, key: Key | None) -> None:
    try:
        cursor_of(connection).execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.NotADBError as exc:
        # From here on the file may be looked into: its locks are of no use to anybody.
        connection.close()
        if key is None and looks_encrypted(path):
            raise Locked(
                f"{path} is encrypted, and nothing was given that opens it. Give its passphrase "
                "or its recovery code."
            ) from exc
        if key is not None and is_plain(path):
            raise ProfileError(
                f"{path} is not encrypted, although it should be in this profile; it was left "
                "untouched. Put the encrypted one back in its place, or encrypt this one."
            ) from exc
        if has_plain_pages(path) if key is None else _belongs_to(path, key):
            raise DamagedProfile(
                f"{path} is damaged; it was left untouched. What can be read of it can be "
                "saved: `harmonium profile repair`, or restore a backup.",
                str(exc),
            ) from exc
        if key is not None and looks_encrypted(path):
            raise ProfileError(
                f"{path} belongs to another profile, or is damaged; it was left untouched. "
                "Put the one that belongs here in its place, or a backup of it.",
                str(exc),
            ) from exc
        raise


def _belongs_to(path: Path, key: Key) -> bool:
    # What reads pages is imported when one of them is damaged.
    from app.store.pages import belongs_to

    return belongs_to(path, key)


def _check_there(path: Path) -> None:
    if not path.exists():
        raise ProfileError(
            f"{path} is gone: it was erased or moved away while Harmonium had it open. Close all "
            "windows and commands of Harmonium and start again."
        )


def _create_privately(path: Path) -> None:
    """SQLite gives its log files the mode of the database file."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _configure(connection: apsw.Connection) -> None:
    cursor = cursor_of(connection)
    if not connection.readonly("main"):
        if cursor.execute("PRAGMA journal_mode").get != "wal":
            _enter_wal_mode(cursor)
        # NORMAL loses acknowledged commits when the power goes.
        cursor.execute("PRAGMA synchronous = full")
        if sys.platform == "darwin":
            cursor.execute("PRAGMA fullfsync = on")
    # The default of 2 MB spills in mid-transaction when thousands of messages are deleted.
    cursor.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    # A large transaction leaves a large log file behind, which is cut to this size.
    cursor.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}").fetchall()
    cursor.execute("PRAGMA temp_store = memory")
    cursor.execute("PRAGMA trusted_schema = off")
    cursor.execute("PRAGMA cell_size_check = on")
    cursor.execute("PRAGMA secure_delete = on").fetchall()


def _enter_wal_mode(cursor: Cursor) -> None:
    """SQLite does not wait for its busy timeout here, and two first starts may meet."""
    deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = wal").fetchall()
        except apsw.BusyError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


@contextmanager
def errors_in_words(path: Path) -> Generator[None, None, None]:
    """The one place where errors of SQLite and the file system become ours. What is not listed is
    a mistake in our SQL and passes through."""
    try:
        yield
    except apsw.FullError as exc:
        raise _disk_full(path, exc) from exc
    except (apsw.NotADBError, apsw.CorruptError) as exc:
        raise DamagedProfile(
            f"{path} is damaged or not a Harmonium database; it was left untouched. "
            "Move it elsewhere to start afresh, or put a backup in its place.",
            str(exc),
        ) from exc
    except (apsw.BusyError, apsw.LockedError) as exc:
        raise BusyError(
            "Another Harmonium window or command is writing to the conversations right now. "
            "Try again in a moment.",
            str(exc),
        ) from exc
    except apsw.ReadOnlyError as exc:
        raise ProfileError(
            f"{path} can only be read: its folder or disk is write-protected. "
            "Make it writable, or choose another folder with --data-dir.",
            str(exc),
        ) from exc
    except (apsw.CantOpenError, apsw.PermissionsError, apsw.IOError) as exc:
        raise _unusable(path, exc) from exc
    except OSError as exc:
        raise (_disk_full(path, exc) if exc.errno in _NO_ROOM else _unusable(path, exc)) from exc
    except UnicodeEncodeError as exc:
        raise _unusable(path, exc) from exc


def _disk_full(path: Path, exc: Exception) -> DiskFull:
    return DiskFull(
        f"The disk that holds {path.parent} is full. Free some space and try again; "
        "everything saved before is intact.",
        str(exc),
    )


def _unusable(path: Path, exc: Exception) -> HarmoniumError:
    # A log file that cannot grow is reported as an input/output error, not as a full disk.
    if isinstance(exc, apsw.IOError) and _has_little_room(path.parent):
        return _disk_full(path, exc)
    return ProfileError(
        f"{path} cannot be opened or written. Check that its folder exists and is yours to write, "
        "or choose another one with --data-dir.",
        str(exc),
    )


def _has_little_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _LITTLE_ROOM_BYTES
    except OSError:
        return False
