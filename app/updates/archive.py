# SPDX-License-Identifier: Apache-2.0
"""The archive that a signed file is: a plain zip, read with limits and without its paths.

An entry is found by the whole of its name, which the manifest gives; what the archive calls its
entries is never a place on the disk.
"""

import hashlib
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, BinaryIO

from app.core.errors import HarmoniumError, InputError
from app.core.files import quoted_path, write_error
from app.core.private_files import new_private_file
from app.updates.manifest import FILES, MANIFEST_BYTES, Part

MANIFEST, SIGNATURE, NOTES = "manifest.json", "manifest.sig", "notes.md"
SIGNATURE_TEXT_BYTES = 200

_CHUNK_BYTES = 1024 * 1024
_MOST_ENTRIES = FILES + 3
_DIRECTORY_BYTES = 128 * 1024
_END = struct.Struct("<4s4H2LH")
_LOCATOR_BYTES = 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1

Add = Callable[[int], None]
"""Gets how many bytes more are done; may end the work by raising Interrupted."""


class Archive:
    """Open for reading; a context. Raises InputError for everything that is no such archive."""

    def __init__(self, path: Path) -> None:
        self._name = quoted_path(path.name)
        try:
            self._file = path.open("rb")
        except OSError as exc:
            raise InputError(
                f"{self._name} cannot be read ({exc.strerror or 'unknown reason'}): check where it"
                + " lies."
            ) from exc
        try:
            self._entries = self._read_entries()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._zip.close()
        self._file.close()

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._entries)

    @property
    def shown_name(self) -> str:
        """For a sentence."""
        return self._name

    def small(self, name: str, most: int = MANIFEST_BYTES) -> bytes:
        """What an entry of at most so many bytes holds."""
        with self._opened(name) as entry, self._errors():
            data = entry.read(most + 1)
        if len(data) > most:
            raise self.damaged()
        return data

    def copy(self, name: str, part: Part, write: Callable[[bytes], object], add: Add) -> None:
        """Hands an entry on piece by piece. It has been exactly `part` when this returns, and
        never was a byte longer. What `write` raises goes through."""
        digest, left = hashlib.sha256(), part.bytes
        with self._opened(name) as entry:
            while True:
                with self._errors():
                    chunk = entry.read(min(_CHUNK_BYTES, left + 1))
                if not chunk:
                    break
                left -= len(chunk)
                if left < 0:
                    raise self.damaged()
                digest.update(chunk)
                write(chunk)
                add(len(chunk))
        if left or digest.hexdigest() != part.sha256:
            raise self.damaged()

    def damaged(self) -> InputError:
        return InputError(
            f"{self._name} is not what was signed: it is damaged or was changed. Get it again."
        )

    def _not_ours(self) -> InputError:
        return InputError(
            f"{self._name} is no update and no pack for Harmonium: choose a file whose name ends in"
            + " .harmonium-update."
        )

    def _read_entries(self) -> dict[str, zipfile.ZipInfo]:
        self._check_end()
        try:
            self._zip = zipfile.ZipFile(self._file, "r")
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as exc:
            raise self._not_ours() from exc
        listed = self._zip.infolist()
        entries = {info.filename: info for info in listed}
        is_sound = len(listed) == len(entries) <= _MOST_ENTRIES and all(map(_is_plain, listed))
        if not is_sound or not {MANIFEST, SIGNATURE, NOTES} <= entries.keys():
            raise self._not_ours()
        return entries

    def _check_end(self) -> None:
        """That the directory, which is read whole, is short: no comment, and not the larger form,
        whose sizes would stand elsewhere."""
        try:
            size = self._file.seek(0, os.SEEK_END)
            length = min(size, _END.size + _LOCATOR_BYTES)
            self._file.seek(size - length)
            end = self._file.read(length)
        except OSError as exc:
            raise self._not_ours() from exc
        if len(end) < _END.size:
            raise self._not_ours()
        mark, *_, directory, _offset, comment = _END.unpack(end[-_END.size :])
        is_large = end.startswith(b"PK\x06\x07")
        if mark != b"PK\x05\x06" or comment or is_large or directory > _DIRECTORY_BYTES:
            raise self._not_ours()

    @contextmanager
    def _opened(self, name: str) -> Generator[IO[bytes]]:
        info = self._entries.get(name)
        if info is None:
            raise self.damaged()
        with self._errors():
            entry = self._zip.open(info)
        with entry:
            yield entry

    @contextmanager
    def _errors(self) -> Generator[None]:
        try:
            yield
        except OSError as exc:
            raise InputError(
                f"{self._name} cannot be read to its end ({exc.strerror or 'unknown reason'}):"
                + " check the disk it lies on."
            ) from exc
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as exc:
            raise self.damaged() from exc


def _is_plain(info: zipfile.ZipInfo) -> bool:
    return info.compress_type in _METHODS and not info.flag_bits & _ENCRYPTED


def digest_of(file: BinaryIO) -> str:
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK_BYTES):
        digest.update(chunk)
    return digest.hexdigest()


def copy_out(archive: Archive, name: str, part: Part, target: Path, add: Add) -> None:
    """A new file, for this user only and on the disk for good, whose bytes were read back and
    compared. Raises InputError, DiskFull, and what `add` raises; then there is no such file."""
    try:
        with new_private_file(target) as file:
            archive.copy(name, part, file.write, add)
            file.flush()
            os.fsync(file.fileno())
            file.seek(0)
            if digest_of(file) != part.sha256:
                raise archive.damaged()
    except HarmoniumError:
        target.unlink(missing_ok=True)
        raise
    except OSError as exc:
        target.unlink(missing_ok=True)
        raise write_error(quoted_path(str(target)), exc, is_chosen=False) from exc
