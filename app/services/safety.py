# SPDX-License-Identifier: Apache-2.0
"""Daily backups, which also look whether the conversations are as they were written, and what is
done when they are not."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import DiskFull, HarmoniumError
from app.core.values import value_class
from app.services.tasks import Tasks
from app.store.database import DatabaseFile

if TYPE_CHECKING:
    from app.store.checking import CheckReport
    from app.store.rescue import Repaired
    from app.store.snapshots import Snapshot, Snapshots

log = logging.getLogger(__name__)

FIRST_MS = 60_000
"""After the start, when nobody waits for the disk any more."""
AGAIN_MS = 3_600_000
"""How often it is looked whether another day has come."""
_CLOSE_S = 5.0


@value_class
class Backup:
    """Counts are None when it cannot be read."""

    snapshot: Snapshot
    day: str
    bytes: int
    conversations: int | None
    messages: int | None


@value_class
class Rescued:
    """How a rescue ended: by a repair, or with `restored`, the day of a backup. `kept`: where what
    was there lies."""

    kept: Path
    repaired: Repaired | None = None
    restored: str = ""


class Safety(QObject):
    """`changed`: `backups` or `is_busy` may be others. `damage_found` carries a CheckReport, once
    for the same damage. `failed` carries an error that a person has to know.
    `rescue_requested` carries what a `Rescue` is to do once the window is closed: a Backup, or None
    for a repair."""

    changed = Signal()
    damage_found = Signal(object)
    failed = Signal(object)
    rescue_requested = Signal(object)

    def __init__(
        self,
        database: DatabaseFile,
        folder: Path,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._folder = folder
        self._tasks = tasks
        self._is_closing = threading.Event()
        self._is_idle = threading.Event()
        self._is_idle.set()
        self._known: tuple[int, ...] = ()
        self.backups: tuple[Backup, ...] | None = None
        """The newest first; None before anybody has looked."""
        self.report: CheckReport | None = None
        """Of the last look at every page."""
        self.is_busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_if_due)

    def start(self) -> None:
        """From now on a backup is made each day on which something was written."""
        QTimer.singleShot(FIRST_MS, self, self._make_if_due)
        self._timer.start(AGAIN_MS)

    def close(self) -> None:
        """A backup that is being made is given up, so that nobody has the database open for it."""
        self._is_closing.set()
        self._timer.stop()
        if not self._is_idle.wait(_CLOSE_S):
            log.warning("a backup is still being given up")

    def refresh(self) -> None:
        """Looks what backups there are; `changed` follows."""
        self._tasks.run(lambda: backups_of(self._snapshots()), self._on_looked, _log_failure)

    def make(self) -> None:
        """Now, even if today's is there."""
        self._make(is_due=True)

    def repair(self) -> None:
        self.rescue_requested.emit(None)

    def restore(self, backup: Backup) -> None:
        self.rescue_requested.emit(backup)

    def _make_if_due(self) -> None:
        self._make(is_due=False)

    def _make(self, *, is_due: bool) -> None:
        if self.is_busy or self._is_closing.is_set():
            return
        self.is_busy = True
        self._is_idle.clear()
        self.changed.emit()

        def work() -> CheckReport | None:
            try:
                return self._made(is_due=is_due)
            finally:
                self._is_idle.set()

        def on_failed(error: HarmoniumError) -> None:
            self._on_failed(error, was_asked=is_due)

        # It may take half a minute, for which the end of the program does not wait.
        self._tasks.run_apart(work, self._on_made, on_failed)

    def _made(self, *, is_due: bool) -> CheckReport | None:
        """Off the GUI thread."""
        snapshots = self._snapshots()
        if not is_due and not snapshots.is_due():
            return None
        made, report = snapshots.make(self._is_wanted)
        if made is not None:
            log.info("a backup of %d bytes was made", made.bytes)
        return report

    def _is_wanted(self) -> bool:
        return not self._is_closing.is_set()

    def _snapshots(self) -> Snapshots:
        return snapshots_of(self._folder, self._database)

    def _on_looked(self, backups: tuple[Backup, ...]) -> None:
        self.backups = backups
        self.changed.emit()

    def _on_made(self, report: CheckReport | None) -> None:
        self.is_busy = False
        if report is not None:
            self.report = report
            if not report.is_whole and report.damaged != self._known:
                self._known = report.damaged
                log.warning("%d pages are damaged", len(report.damaged))
                self.damage_found.emit(report)
        self.changed.emit()
        self.refresh()

    def _on_failed(self, error: HarmoniumError, *, was_asked: bool) -> None:
        self.is_busy = False
        log.warning("no backup was made: %s", error)
        # What happens each day by itself is no reason to disturb anybody, but for a full disk.
        if was_asked or isinstance(error, DiskFull):
            self.failed.emit(error)
        self.changed.emit()


class Rescue(QObject):
    """Repairs or restores a database that nobody has open, in a thread of its own. `looked`:
    `backups` is there. `progressed`: from 0 to 1. `ended` carries a Rescued, `failed` an error; the
    database is as it was then."""

    looked = Signal()
    progressed = Signal(float)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, database: DatabaseFile, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.database = database
        self.backups: tuple[Backup, ...] | None = None
        self.is_busy = False
        self._folder = folder
        self._tasks = Tasks(self, threads=1)

    def look(self) -> None:
        self._tasks.run(
            lambda: backups_of(snapshots_of(self._folder, self.database)),
            self._on_looked,
            _log_failure,
        )

    def repair(self) -> None:
        def work() -> Rescued:
            from app.store.rescue import repair

            snapshots = snapshots_of(self._folder, self.database)
            done = repair(self.database, snapshots, self._tell)
            return Rescued(done.kept, done)

        self._run(work)

    def restore(self, backup: Backup) -> None:
        def work() -> Rescued:
            from app.store.rescue import restore_snapshot

            snapshots = snapshots_of(self._folder, self.database)
            kept = restore_snapshot(self.database, snapshots, backup.snapshot)
            return Rescued(kept, restored=backup.day)

        self._run(work)

    def close(self) -> None:
        """Waits for what is being done: it cannot be left in the middle."""
        self._tasks.close(-1)

    def _run(self, work: Callable[[], Rescued]) -> None:
        if not self.is_busy:
            self.is_busy = True
            self._tasks.run(work, self._on_ended, self._on_failed)

    def _tell(self, done: int, total: int) -> None:
        self.progressed.emit(done / max(1, total))

    def _on_looked(self, backups: tuple[Backup, ...]) -> None:
        self.backups = backups
        self.looked.emit()

    def _on_ended(self, rescued: Rescued) -> None:
        self.is_busy = False
        self.ended.emit(rescued)

    def _on_failed(self, error: HarmoniumError) -> None:
        self.is_busy = False
        self.failed.emit(error)


def snapshots_of(folder: Path, database: DatabaseFile) -> Snapshots:
    """What looks after backups is imported when somebody wants that."""
    from app.store.snapshots import Snapshots

    return Snapshots(folder, database)


def backups_of(snapshots: Snapshots) -> tuple[Backup, ...]:
    found: list[Backup] = []
    for snapshot in snapshots.all():
        facts = snapshots.facts(snapshot)
        found.append(
            Backup(snapshot, snapshot.day, snapshot.bytes, facts.conversations, facts.messages)
        )
    return tuple(found)


def readable(backups: Sequence[Backup]) -> list[Backup]:
    return [backup for backup in backups if backup.messages is not None]


def _log_failure(error: HarmoniumError) -> None:
    log.warning("backups were not looked at: %s", error)
