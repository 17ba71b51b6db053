# SPDX-License-Identifier: Apache-2.0
"""The models folder to another place, on another disk too.

Every file is copied and read back, or linked where both places are on one disk; then the new folder
is taken into use, and only then the old files go. A list in the new folder says how far it got, so
that a program that was killed goes on where it was.
"""

import contextlib
import json
import os
import shutil
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.core.errors import BadModel, BusyError, HarmoniumError, InputError
from app.core.files import quoted_path, write_error, write_file
from app.core.model_files import FileFacts, ModelRecord, ModelRecords
from app.hub.filesystems import refuse_large_file, sync_folder
from app.hub.gguf import display_name
from app.hub.importing import STAGING, require_room, write_all
from app.hub.verification import (
    Hasher,
    Progress,
    facts_now,
    hash_file,
    is_untouched,
    read_chunks,
    unreadable,
)

JOURNAL = ".moving.json"
_PART = ".moving-part"


@dataclass(frozen=True, slots=True)
class _Moved:
    """`name` is the path within the folder; the rest as in FileFacts, of the new file, but for
    `source_mtime_ns`. `sha256` is empty where nobody vouches for one."""

    name: str
    bytes: int
    mtime_ns: int
    source_mtime_ns: int
    sha256: str

    def is_of(self, source: Path) -> bool:
        """Whether the old file is still the one that was copied. Raises OSError."""
        found = source.stat()
        return (found.st_size, found.st_mtime_ns) == (self.bytes, self.source_mtime_ns)


class Move:
    def __init__(self, source: Path, target: Path, records: ModelRecords) -> None:
        self._source = source
        self._target = target
        self._records = records
        self._moved: dict[str, _Moved] = {}
        self._names: list[Path] = []

    def files(self) -> list[Path]:
        """What is to be moved, as paths within the folder. Raises InputError."""
        if not os.path.lexists(self._source):
            return []
        try:
            return sorted(
                Path(folder, name).relative_to(self._source)
                for folder, folders, names in os.walk(self._source, onerror=_raise)
                if _prune(folders)
                for name in names
                if name != JOURNAL
            )
        except OSError as exc:
            raise unreadable(self._source, exc) from exc

    def check(self) -> None:
        """Raises InputError for a target that cannot be one."""
        source, target = self._source, self._target
        shown = quoted_path(str(target))
        if source == target or source in target.parents or target in source.parents:
            raise InputError(
                f"{shown} lies in the models folder or around it: choose a folder elsewhere."
            )
        if os.path.lexists(target) and not os.path.isdir(target):
            raise InputError(f"{shown} is a file: choose a folder.")
        if os.path.isdir(target) and any(target.iterdir()) and not self._resumes():
            raise InputError(f"{shown} is not empty: choose an empty folder, or a new one.")

    def _resumes(self) -> bool:
        journal = _read_journal(self._target)
        if journal is None or journal["from"] != str(self._source):
            return False
        self._moved = {each["name"]: _Moved(**each) for each in journal["files"]}
        return True

    def run(self, progress: Progress) -> None:
        """Up to the point where the new folder can be taken into use. Raises InputError, DiskFull,
        BadModel, BusyError, Interrupted; then only what was there before is there."""
        names = self._names = self.files()
        for name in names:
            refuse_large_file(self._target, (self._source / name).stat().st_size)
        is_complete = False
        try:
            self._target.mkdir(parents=True, exist_ok=True)
            self._write_journal(is_complete=False)
            links = self._can_link(names)
            if not links:
                require_room(self._target, self._bytes_left(names))
            for name in names:
                self._move(name, links, progress)
            # Before the switch: a kill right after it must not leave the old files for good.
            self._write_journal(is_complete=True)
            is_complete = True
        except OSError as exc:
            raise write_error(quoted_path(str(self._target)), exc) from exc
        finally:
            if not is_complete:
                self.undo()

    def _bytes_left(self, names: list[Path]) -> int:
        left = [name for name in names if not self._is_done(name)]
        return sum((self._source / name).stat().st_size for name in left)

    def _can_link(self, names: list[Path]) -> bool:
        if not names or os.stat(self._source).st_dev != os.stat(self._target).st_dev:
            return False
        probe = self._target / f"probe{_PART}"
        try:
            os.link(self._target / JOURNAL, probe)
            probe.unlink()
        except OSError:
            return False
        return True

    def _move(self, name: Path, links: bool, progress: Progress) -> None:
        source, target = self._source / name, self._target / name
        before = source.stat()
        size = before.st_size
        if self._is_done(name):
            progress.add(2 * size)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        if links:
            target.unlink(missing_ok=True)
            # A link is a change of the file, so this is asked before.
            known = self._known(source)
            sha256 = known.sha256 if known is not None and is_untouched(known) else ""
            os.link(source, target)
            facts = target.stat()
            progress.add(2 * size)
        else:
            sha256 = self._copy(source, target, progress)
            facts = target.stat()
        self._moved[str(name)] = _Moved(
            str(name), facts.st_size, facts.st_mtime_ns, before.st_mtime_ns, sha256
        )
        self._write_journal(is_complete=False)

    def _is_done(self, name: Path) -> bool:
        moved = self._moved.get(str(name))
        if moved is None:
            return False
        try:
            found, is_same = (self._target / name).stat(), moved.is_of(self._source / name)
        except OSError:
            return False
        return is_same and (found.st_size, found.st_mtime_ns) == (moved.bytes, moved.mtime_ns)

    def _copy(self, source: Path, target: Path, progress: Progress) -> str:
        part = target.with_name(target.name + _PART)
        part.unlink(missing_ok=True)
        known = self._known(source)
        with Hasher() as hasher, open(part, "xb", buffering=0) as file:

            def use(data: memoryview) -> None:
                hasher.update(data)
                write_all(file, data)

            before, after = read_chunks(source, progress, use)
            os.fsync(file.fileno())
            sha256, _ = hasher.result()
        if before != after:
            raise BusyError(
                f"{display_name(source)} was written to while it was copied: wait until that has"
                " ended, and pause downloads."
            )
        if known is not None and known.sha256 != sha256:
            raise BadModel(
                f"{display_name(source)} is damaged, so the models folder stays where it is:"
                " download or import that model again, or remove it."
            )
        if hash_file(part, progress).sha256 != sha256:
            raise BadModel(
                f"The disk of {quoted_path(str(target))} does not keep what is written to it:"
                " choose another one."
            )
        shutil.copystat(source, part)
        os.replace(part, target)
        sync_folder(target.parent)
        return sha256

    def _known(self, source: Path) -> FileFacts | None:
        for record in self._records.all():
            for facts in record.files:
                if facts.path == source:
                    return facts
        return None

    def _write_journal(self, *, is_complete: bool) -> None:
        document = {
            "from": str(self._source),
            "is_complete": is_complete,
            "files": [asdict(moved) for moved in self._moved.values()],
        }
        write_file(self._target / JOURNAL, json.dumps(document).encode())

    def undo(self) -> None:
        """The person stopped it or it failed: what was copied goes again."""
        for name in self._names:
            for path in (self._target / name, self._target / f"{name}{_PART}"):
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            (self._target / JOURNAL).unlink(missing_ok=True)
        remove_empty_folders(self._target)


def finish(folder: Path, records: ModelRecords) -> None:
    """Ends a move to `folder`, which is in use now: records follow, and the old files go. What was
    changed there since it was copied stays. Nothing to do where there was no move."""
    journal = _read_journal(folder)
    if journal is None or not journal["is_complete"]:
        return
    source = Path(journal["from"])
    moved = {source / each["name"]: _Moved(**each) for each in journal["files"]}
    is_over = True
    for path, entry in moved.items():
        try:
            if (folder / entry.name).exists() and entry.is_of(path):
                path.unlink()
        except FileNotFoundError:
            continue
        except OSError:
            # Windows does not remove what an engine still has open: the next look does.
            is_over = False
    # A hard link that goes is a change of the file: records come after it.
    for record in records.all():
        if record.path in moved:
            _follow(record, folder, moved, records)
    remove_empty_folders(source)
    if is_over:
        with contextlib.suppress(OSError):
            (folder / JOURNAL).unlink(missing_ok=True)


def _follow(
    record: ModelRecord, folder: Path, moved: dict[Path, _Moved], records: ModelRecords
) -> None:
    def place(path: Path) -> Path:
        return folder / moved[path].name if path in moved else path

    files: list[FileFacts] = []
    for facts in record.files:
        entry = moved.get(facts.path)
        try:
            now = facts_now(place(facts.path), facts)
        except (OSError, HarmoniumError):
            now = replace(facts, path=place(facts.path), mtime_ns=-1)
        # What had been touched before is hashed again before it is loaded.
        is_same = (
            entry is not None
            and entry.sha256 == facts.sha256
            and (now.bytes, now.mtime_ns) == (entry.bytes, entry.mtime_ns)
        )
        files.append(now if is_same else replace(now, mtime_ns=-1))
    adapters = tuple(place(path) for path in record.adapters)
    records.put(replace(record, path=place(record.path), files=tuple(files), adapters=adapters))
    records.remove(record.path)


def remove_empty_folders(folder: Path) -> None:
    """`folder` and all that lie in it, deepest first; those that hold something stay."""
    for path, _, _ in os.walk(folder, topdown=False):
        with contextlib.suppress(OSError):
            os.rmdir(path)


def _read_journal(folder: Path) -> dict[str, Any] | None:
    try:
        journal: Any = json.loads((folder / JOURNAL).read_bytes())
        _ = journal["from"], journal["is_complete"], [_Moved(**each) for each in journal["files"]]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    names = [Path(each["name"]) for each in journal["files"]]
    is_within = all(not name.is_absolute() and ".." not in name.parts for name in names)
    return journal if is_within else None


def _prune(folders: list[str]) -> bool:
    folders[:] = sorted(name for name in folders if not name.startswith(STAGING))
    return True


def _raise(exc: OSError) -> None:
    raise exc
