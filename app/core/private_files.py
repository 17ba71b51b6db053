# SPDX-License-Identifier: Apache-2.0
"""Folders and files that nobody but this user reads or changes, whatever was there before."""

import contextlib
import os
import stat
from pathlib import Path
from typing import BinaryIO

from app.core.errors import InputError
from app.core.files import quoted_path

_FOLDER, _FILE, _OTHERS = 0o700, 0o600, 0o077


def private_folder(folder: Path, inside: Path) -> Path:
    """Makes it, and each folder above it up to `inside`. What was there becomes private; a link is
    not followed: it may lead to where somebody else writes, or to files that are not ours. Raises
    InputError and OSError."""
    inside.mkdir(mode=_FOLDER, parents=True, exist_ok=True)
    level = inside
    for part in folder.relative_to(inside).parts:
        level /= part
        with contextlib.suppress(FileExistsError):
            os.mkdir(level, _FOLDER)
        found = os.lstat(level)
        if not stat.S_ISDIR(found.st_mode) or not is_own(found):
            raise InputError(
                f"{quoted_path(str(level))} is no folder of yours, but a link, a file or somebody"
                + " else's: move it away and try again."
            )
        if os.name == "posix" and found.st_mode & _OTHERS:
            # A disk that knows no such rights is as private as it was mounted.
            with contextlib.suppress(OSError):
                os.chmod(level, _FOLDER)
    return folder


def is_own(found: os.stat_result) -> bool:
    """Whether it belongs to who runs this. Windows does not say; there a profile lies where its
    own rules keep others out."""
    return os.name != "posix" or found.st_uid == os.geteuid()


def new_private_file(path: Path) -> BinaryIO:
    """To write and to read again. Raises OSError, also when there is something of that name."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, _FILE), "w+b")
