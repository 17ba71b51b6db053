# SPDX-License-Identifier: Apache-2.0
"""What is done with a database that is damaged."""

from collections.abc import Callable
from pathlib import Path

from app.core.errors import ProfileError
from app.core.values import value_class
from app.store.checking import check
from app.store.database import DatabaseFile
from app.store.replacing import replace_database, restore
from app.store.salvage import Outcome, salvage
from app.store.snapshots import Snapshot, Snapshots


@value_class
class Repaired:
    """`kept`: the folder in which the damaged files lie, unchanged."""

    outcome: Outcome
    kept: Path


def repair(
    file: DatabaseFile,
    snapshots: Snapshots,
    on_progress: Callable[[int, int], None] | None = None,
) -> Repaired:
    """Puts what can still be read in the place of a damaged database; what is missing is taken
    from the newest backup that has it. Raises BusyError, DiskFull and ProfileError; the database
    is as it was then."""
    outcomes: list[Outcome] = []

    def write(part: Path) -> None:
        target = DatabaseFile(part, file.key)
        outcomes.append(salvage(file, target, snapshots.newest_readable(), on_progress))
        if not outcomes[0].messages and not outcomes[0].conversations:
            raise ProfileError(
                "Nothing can be read of the conversations any more. Restore a backup, if there is "
                "one; the damaged files stay where they are."
            )

    kept = replace_database(file, write)
    return Repaired(outcomes[0], kept)


def restore_snapshot(file: DatabaseFile, snapshots: Snapshots, snapshot: Snapshot) -> Path:
    """What was there is kept in the folder that is returned. Raises as `repair` does, and when the
    backup is damaged itself."""
    report = check(DatabaseFile(snapshot.path, file.key))
    if not report.is_whole or snapshots.facts(snapshot).messages is None:
        raise ProfileError("This backup is damaged itself: choose another one.")
    return restore(file, snapshot.path)
