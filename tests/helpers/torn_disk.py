# SPDX-License-Identifier: Apache-2.0
"""A disk that loses its power: everything that SQLite writes is recorded, and any moment of it can
be made again as a disk might be found then.

What was written to a file before its last sync is there. Of what came later, each write is there,
is not, or is there in some of its sectors of 512 bytes, whatever the order. Names that came or went
since the last sync of their folder came, or went, or did not. Of the order that a file system keeps
nothing is assumed; that SQLite syncs the folder of a log together with the log itself, and after it
has removed a journal when it is told to, is read in its source (`unixSync`, `unixDelete`).
"""

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw

SECTOR = 512
_NAME = "torn-disk"
_LOGS = apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL


@dataclass(frozen=True, slots=True)
class Write:
    file: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """The file was shortened, or lengthened."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    file: int


@dataclass(frozen=True, slots=True)
class Name:
    """`file` None: the name was removed."""

    name: str
    file: int | None


@dataclass(frozen=True, slots=True)
class SyncFolder:
    pass


Step = Write | Cut | Sync | Name | SyncFolder


@dataclass
class TornDisk:
    """`steps` grows while something is recorded."""

    steps: list[Step] = field(default_factory=list)
    _files: dict[str, int] = field(default_factory=dict)
    _count: int = 0

    def file(self, name: str) -> int:
        if name not in self._files:
            self._count += 1
            self._files[name] = self._count
            self.steps.append(Name(name, self._count))
        return self._files[name]

    def knows(self, name: str) -> bool:
        return name in self._files

    def remove(self, name: str) -> None:
        if self._files.pop(name, None) is not None:
            self.steps.append(Name(name, None))

    def after(self, cut: int, random_: random.Random) -> dict[str, bytes]:
        """What may be found when the power went after so many steps."""
        steps = self.steps[:cut]
        synced: dict[int, int] = {}
        folder_synced = -1
        for index, step in enumerate(steps):
            if isinstance(step, Sync):
                synced[step.file] = index
            elif isinstance(step, SyncFolder):
                folder_synced = index
        contents: dict[int, bytearray] = {}
        names: dict[str, int] = {}
        for index, step in enumerate(steps):
            if isinstance(step, Name):
                if index < folder_synced or random_.random() < 0.5:
                    _apply_name(names, step)
            elif isinstance(step, Write | Cut):
                content = contents.setdefault(step.file, bytearray())
                is_safe = index < synced.get(step.file, -1)
                if is_safe or random_.random() < 0.5:
                    _apply(content, step, None if is_safe else random_)
        return {name: bytes(contents.get(file, b"")) for name, file in names.items()}


def _apply_name(names: dict[str, int], step: Name) -> None:
    if step.file is None:
        names.pop(step.name, None)
    else:
        names[step.name] = step.file


def _apply(content: bytearray, step: Write | Cut, random_: random.Random | None) -> None:
    if isinstance(step, Cut):
        del content[step.size :]
        content.extend(bytes(max(0, step.size - len(content))))
        return
    is_torn = random_ is not None and random_.random() < 0.3
    for at in range(0, len(step.data), SECTOR):
        if random_ is not None and is_torn and random_.random() < 0.5:
            continue
        piece = step.data[at : at + SECTOR]
        end = step.offset + at + len(piece)
        content.extend(bytes(max(0, end - len(content))))
        content[end - len(piece) : end] = piece


class _File(apsw.VFSFile):
    def __init__(self, disk: TornDisk, name: Any, flags: list[int]) -> None:
        super().__init__("unix", name, flags)
        text = name if isinstance(name, str) else name.filename()
        self._disk = disk
        self._name = os.path.basename(text)
        self._is_new_log = bool(flags[0] & _LOGS) and not disk.knows(self._name)
        self._file = disk.file(self._name)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.steps.append(Write(self._file, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.steps.append(Cut(self._file, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._disk.steps.append(Sync(self._file))
        if self._is_new_log:
            self._is_new_log = False
            self._disk.steps.append(SyncFolder())


class _Vfs(apsw.VFS):
    def __init__(self, disk: TornDisk) -> None:
        super().__init__(_NAME, "unix")
        self._disk = disk

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        if name is None:
            return super().xOpen(name, flags)
        return _File(self._disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        self._disk.remove(os.path.basename(filename))
        if syncdir:
            self._disk.steps.append(SyncFolder())


@contextmanager
def recorded_disk() -> Iterator[TornDisk]:
    """Every database that is opened in between lies on it, below its encryption."""
    disk = TornDisk()
    vfs = _Vfs(disk)
    before = apsw.vfs_names()[0]
    encrypting = f"multipleciphers-{_NAME}"
    # The layer that encrypts is made over ours when it is first asked for.
    apsw.Connection(":memory:", vfs=encrypting).close()
    apsw.set_default_vfs(encrypting)
    try:
        yield disk
    finally:
        apsw.set_default_vfs(before)
        apsw.unregister_vfs(encrypting)
        vfs.unregister()


def put(files: dict[str, bytes], folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
