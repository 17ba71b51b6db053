# SPDX-License-Identifier: Apache-2.0
"""What is to be downloaded, and how patiently."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import InputError
from app.core.files import file_name
from app.core.model_files import RemoteFile
from app.core.text import printable
from app.hub.repositories import is_commit, is_sha256

BLOCK_BYTES = 64 << 20
"""What is hashed by itself, and fetched again by itself when it is damaged."""


def free_bytes(folder: Path) -> int:
    return shutil.disk_usage(folder).free


@dataclass(frozen=True, slots=True)
class DownloadRequest:
    """All files of one model, its shards in order; `target` is the folder for the finished files.
    They are named by the last part of their names in the repository.

    `blocks` holds, for each file, the SHA-256 of each of its blocks of `BLOCK_BYTES` where a good
    copy has told them (else nothing): a block that is damaged is then noticed at once, and a
    damaged file that is there already is repaired in place of being fetched anew.
    """

    id: str
    name: str
    files: tuple[RemoteFile, ...]
    target: Path
    blocks: tuple[tuple[str, ...], ...] = ()

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)

    def path(self, number: int) -> Path:
        """Where a file lies when the download is done."""
        return self.target / local_name(self.files[number].name)

    def check(self) -> None:
        """Raises InputError for files that are not pinned, or cannot lie side by side."""
        names = {local_name(file.name).casefold() for file in self.files}
        if not self.files or len(names) < len(self.files):
            raise InputError(
                f"The files of {printable(self.name[:80])} cannot be told apart: choose another"
                + " repository."
            )
        for file in self.files:
            if not (is_commit(file.revision) and is_sha256(file.sha256) and file.bytes > 0):
                raise InputError(
                    f"{printable(file.name[-80:])} is not pinned to a commit and a hash, so nobody"
                    + " could tell whether the right file arrived: choose another repository."
                )


@dataclass(frozen=True, slots=True)
class DownloadSettings:
    """`retry_s` to `retry_limit_s`: the pauses after a failure. `stall_s`: no byte for so long is
    a failure. `reserve_bytes` of the disk are left alone. `free_bytes` asks the disk."""

    retry_s: float = 1.0
    retry_limit_s: float = 60.0
    stall_s: float = 30.0
    disk_check_s: float = 5.0
    reserve_bytes: int = 2 << 30
    running: int = 1
    free_bytes: Callable[[Path], int] = free_bytes


def local_name(name: str) -> str:
    """The name of a file in a repository is foreign text: what every file system takes of it."""
    stem, dot, ending = name.rpartition("/")[2].rpartition(".")
    if not dot or not ending.isalnum() or len(ending) > 12:
        return file_name(name.rpartition("/")[2], "model")
    return f"{file_name(stem, 'model')}.{ending}"
