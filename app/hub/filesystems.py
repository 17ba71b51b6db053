# SPDX-License-Identifier: Apache-2.0
"""What the file system under a folder can hold, and how two files on it can share their bytes."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FilesystemFacts:
    """`name` as the system calls it (`vfat`, `ext4`, `NTFS`, `apfs`), empty when it does not tell.
    `max_file_bytes` None: no limit that matters. `can_reflink` and `can_link` are what such a file
    system can do as a rule; the attempt may still fail."""

    name: str
    max_file_bytes: int | None
    free_bytes: int
    can_link: bool = True
    can_reflink: bool = False
    is_removable: bool = False


def filesystem_of(path: Path) -> FilesystemFacts:
    """Of the place where `path` lies or would be made. Raises InputError."""
    raise NotImplementedError


def refuse_large_file(folder: Path, bytes: int) -> None:
    """Raises InputError with advice when the folder's file system cannot hold so large a file."""
    raise NotImplementedError
