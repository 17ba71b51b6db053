# SPDX-License-Identifier: Apache-2.0
"""Daily copies of the database in a folder of the profile: whole, checked, and encrypted as it is.

They are numbered: the clock may be wrong. One that could not be made costs nothing but itself.
"""

import contextlib
import os
import re
import shutil
from collections.abc import Callable, Generator
from datetime import date
from pathlib import Path
from typing import Any, cast

import apsw

from app.core.errors import DiskFull, ProfileError
from app.core.values import value_class
from app.store.checking import CheckReport, check
from app.store.conversion import wipe
from app.store.database import DatabaseFile, errors_in_words
from app.store.durable import sync_file, sync_folder
from app.store.encryption import copy_into, is_plain, unlock
from app.store.owner import Owner, this_process
from app.store.pages import Pages
from app.store.sql import Cursor, cursor_of

DAYS_KEPT = 7
_FREE_BYTES = 1 << 30
_STEPS = 1000
_NAME = re.compile(r"(\d{6})-(\d{4}-\d{2}-\d{2})\.db")
_PART = re.compile(r".*\.(\d+)-([\d.]+)\.part(-journal)?")


@value_class
class Snapshot:
    """`day` as the clock had it, YYYY-MM-DD."""

    path: Path
    number: int
    day: str
    bytes: int


@value_class
class SnapshotFacts:
    """What is in one. None: it cannot be read."""

    conversations: int | None
    messages: int | None


class Snapshots:
    """Of one database. The folder need not exist. For one process at a time to make some; looking
    at them is free."""

    def __init__(self, folder: Path, file: DatabaseFile) -> None:
        self._folder = folder
        self._file = file

    def all(self) -> list[Snapshot]:
        """The newest first."""
        found: list[Snapshot] = []
        with contextlib.suppress(OSError):
            for item in os.scandir(self._folder):
                name = _NAME.fullmatch(item.name)
                if name and item.is_file(follow_symlinks=False):
                    size = item.stat().st_size
                    found.append(Snapshot(Path(item.path), int(name[1]), name[2], size))
        return sorted(found, key=lambda snapshot: snapshot.number, reverse=True)

    def facts(self, snapshot: Snapshot) -> SnapshotFacts:
        try:
            with _opened(DatabaseFile(snapshot.path, self._file.key)) as cursor:
                return SnapshotFacts(
                    cursor.execute(
                        "SELECT count(*) FROM conversation WHERE deleted_at IS NULL"
                    ).get,
                    cursor.execute("SELECT count(*) FROM message").get,
                )
        except apsw.Error:
            return SnapshotFacts(None, None)

    def is_due(self) -> bool:
        """Once a day, and only when something was written since the last one."""
        newest = next(iter(self.all()), None)
        if newest is None:
            return True
        if newest.day == date.today().isoformat():
            return False
        return _last_written(self._file.path) != os.stat(newest.path).st_mtime_ns

    def make(
        self,
        is_wanted: Callable[[], bool] = lambda: True,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> tuple[Snapshot | None, CheckReport]:
        """Looks at every page first. Of a damaged database there is no snapshot, and no older one
        is removed; nor is there one when nobody wants it any more. Raises DiskFull and BusyError,
        ProfileError where the folder cannot be written."""
        report = check(self._file, is_wanted, on_progress)
        if not report.is_whole or not is_wanted():
            return None, report
        with errors_in_words(self._file.path):
            self._check_room()
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self.tidy()
            written = _last_written(self._file.path)
            number = max((each.number for each in self.all()), default=0) + 1
            target = self._folder / f"{number:06d}-{date.today().isoformat()}.db"
            owner = this_process()
            part = self._folder / f"{target.name}.{owner.pid}-{owner.started}.part"
            try:
                self._copy(part, is_wanted)
                self._check_copy(part)
                sync_file(part)
                os.utime(part, ns=(written, written))
                os.replace(part, target)
                sync_folder(self._folder)
            except apsw.InterruptError:
                return None, report
            finally:
                part.unlink(missing_ok=True)
        for old in _superfluous(self.all()):
            old.path.unlink(missing_ok=True)
        size = os.stat(target).st_size
        return Snapshot(target, number, date.today().isoformat(), size), report

    def tidy(self) -> None:
        """Removes what processes that are gone had begun, and, where the database is encrypted,
        what is not: copies from before it was. Their bytes are written over."""
        with contextlib.suppress(OSError):
            for name in os.listdir(self._folder):
                found = _PART.fullmatch(name)
                path = self._folder / name
                if found and not Owner(int(found[1]), float(found[2])).is_alive():
                    path.unlink(missing_ok=True)
                elif self._file.key is not None and _NAME.fullmatch(name) and is_plain(path):
                    wipe(path)

    def newest_readable(self) -> DatabaseFile | None:
        """For what is lost elsewhere."""
        for snapshot in self.all():
            if self.facts(snapshot).messages is not None:
                return DatabaseFile(snapshot.path, self._file.key)
        return None

    def is_whole(self, snapshot: Snapshot) -> bool:
        """Whether each of its pages is as it was written."""
        report = check(DatabaseFile(snapshot.path, self._file.key))
        return report.is_whole

    def _check_room(self) -> None:
        size = os.stat(self._file.path).st_size
        if shutil.disk_usage(self._file.path.parent).free < 2 * size + _FREE_BYTES:
            raise DiskFull(
                "There is too little room on the disk for a backup of the conversations. Free some "
                "space; the conversations themselves are safe."
            )

    def _copy(self, part: Path, is_wanted: Callable[[], bool]) -> None:
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with _opened(self._file, is_wanted) as cursor:
            copy_into(cursor, part, self._file.key)

    def _check_copy(self, part: Path) -> None:
        """The disk may have written something else than it was given."""
        pages = Pages(part, self._file.key)
        try:
            is_whole = all(map(pages.is_whole, range(1, pages.count + 1)))
        finally:
            pages.close()
        if not is_whole:
            raise ProfileError(
                "The backup of the conversations was not written as it should be: check the disk."
            )


@contextlib.contextmanager
def _opened(
    file: DatabaseFile, is_wanted: Callable[[], bool] | None = None
) -> Generator[Cursor, None, None]:
    """For reading, however it was left. Raises apsw.Error, InterruptError when nobody wants it any
    more."""
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(str(file.path), flags=flags)
    try:
        connection.set_busy_timeout(5000)
        if file.key is not None:
            unlock(connection, file.key)
        if is_wanted is not None:
            cast("Any", connection).set_progress_handler(lambda: not is_wanted(), _STEPS)
        cursor = cursor_of(connection)
        cursor.execute("PRAGMA temp_store = memory")
        yield cursor
    finally:
        connection.close()


def _superfluous(newest_first: list[Snapshot]) -> list[Snapshot]:
    """Of each day the last one stays: many in an hour must not push out those of a week."""
    days: set[str] = set()
    found: list[Snapshot] = []
    for snapshot in newest_first:
        if snapshot.day in days or len(days) == DAYS_KEPT:
            found.append(snapshot)
        days.add(snapshot.day)
    return found


def _last_written(path: Path) -> int:
    """Nanoseconds since the epoch; the last change may still lie in the log."""
    times = [os.stat(path).st_mtime_ns]
    with contextlib.suppress(OSError):
        log = os.stat(path.with_name(path.name + "-wal"))
        times += [log.st_mtime_ns] if log.st_size else []
    return max(times)
