# SPDX-License-Identifier: Apache-2.0
"""The files of a folder or a zip archive, read within limits and never written anywhere.

A name from an archive is compared and shown, never used as a path.
"""

import lzma
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from app.core.errors import InputError
from app.core.files import quoted_path
from app.core.values import value_class

MAX_FILE_BYTES = 256 * 1024 * 1024
MAX_TOTAL_BYTES = 1024 * 1024 * 1024
MAX_ENTRIES = 200_000

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    OverflowError,
    # What is encrypted, and names that are no text.
    RuntimeError,
    ValueError,
)
_MB = 1024 * 1024


@value_class
class Entry:
    """`path` has forward slashes and starts at the root of the folder or archive. `read` raises
    InputError."""

    path: PurePosixPath
    read: Callable[[], bytes]


class _Budget:
    """What may still be read of everything together."""

    def __init__(self) -> None:
        self._left = MAX_TOTAL_BYTES

    def read(self, name: str, file: BinaryIO) -> bytes:
        limit = min(MAX_FILE_BYTES, self._left)
        # Sizes that an archive states are not to be trusted.
        data = file.read(limit + 1)
        if len(data) > limit:
            raise _too_large(name)
        self._left -= len(data)
        return data


def read_file(path: Path) -> bytes:
    """Raises InputError."""
    try:
        with path.open("rb") as file:
            return _Budget().read(str(path), file)
    except (OSError, ValueError) as exc:
        raise unreadable(str(path), exc) from None


def unreadable(name: str, exc: OSError | ValueError) -> InputError:
    reason = (exc.strerror if isinstance(exc, OSError) else None) or "impossible name"
    return InputError(f"{quoted_path(name)} cannot be read ({reason}): check its path.")


def is_zip(file: BinaryIO) -> bool:
    """An empty archive has no entry at its beginning, only its end mark."""
    start = file.read(4)
    _ = file.seek(0)
    return start in (b"PK\x03\x04", b"PK\x05\x06")


def entries_of_folder(folder: Path) -> Iterator[Entry]:
    """Regular files below it, sorted; links are not followed. Raises InputError."""
    budget = _Budget()
    seen = 0
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            seen += 1
            if seen > MAX_ENTRIES:
                raise InputError(
                    f"{quoted_path(str(folder))} holds too many files to look through: choose the "
                    "folder that has only the conversations."
                )
            path = Path(place, name)
            if path.is_symlink() or not path.is_file():
                continue
            relative = PurePosixPath(path.relative_to(folder).as_posix())
            yield Entry(relative, lambda path=path: _read_from_folder(path, budget))


def entries_of_zip(file: BinaryIO) -> Iterator[Entry]:
    """Raises InputError; the file must stay open while entries are read."""
    budget = _Budget()
    try:
        archive = zipfile.ZipFile(file)
        infos = archive.infolist()
    except _BROKEN as exc:
        raise _broken() from exc
    if len(infos) > MAX_ENTRIES:
        raise InputError("Nothing was imported, because the archive holds too many files.")
    for info in infos:
        if info.is_dir():
            continue
        path = PurePosixPath(info.filename.replace("\\", "/"))
        yield Entry(path, lambda info=info: _read_from_zip(archive, info, budget))


def _read_from_folder(path: Path, budget: _Budget) -> bytes:
    try:
        with path.open("rb") as file:
            return budget.read(path.name, file)
    except (OSError, ValueError) as exc:
        raise unreadable(str(path), exc) from None


def _read_from_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: _Budget) -> bytes:
    if info.flag_bits & 1:
        raise InputError(
            "Nothing was imported, because the archive is protected by a password: unpack it and "
            "choose the folder instead."
        )
    try:
        with archive.open(info) as file:
            return budget.read(info.filename, file)  # pyright: ignore[reportArgumentType]
    except _BROKEN as exc:
        raise _broken() from exc


def _broken() -> InputError:
    return InputError(
        "Nothing was imported, because the archive is damaged or of an unknown kind: download or "
        "pack it again, or unpack it and choose the folder."
    )


def _too_large(name: str) -> InputError:
    return InputError(
        f"Nothing was imported, because {quoted_path(name)} is too large for conversations (over "
        f"{MAX_FILE_BYTES // _MB} MB, or {MAX_TOTAL_BYTES // _MB} MB together): import fewer at "
        "once."
    )
