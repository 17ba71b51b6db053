# SPDX-License-Identifier: Apache-2.0
"""What a reader is given, what it yields, and the limits on both.

A file is a stranger's. It is opened read-only, nothing in it is followed or run, nothing is written
anywhere, and whatever is unpacked is counted while it comes out: what an archive says of itself
may be a lie.
"""

import contextlib
import errno
import io
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from xml.etree import ElementTree
from xml.parsers import expat

from app.core.documents import DocumentKind, Skipped, Unit
from app.core.errors import UnreadableFile
from app.core.files import quoted_path
from app.core.text import printable, shortened

_CHUNK = 1 << 20
_MOST_ENTRIES = 10_000
_MOST_UNPACKED = 512_000_000
_SMALL_ENTRY = 10_000_000
"""Entries up to this size may be packed as tightly as they like: runs of spaces are harmless."""
_LARGEST_XML = 100_000_000
_DEEPEST_XML = 1000
_PROLOG_STEP = 4096


__all__ = [
    "Opened",
    "ReadItem",
    "ReadLimits",
    "SafeArchive",
    "Source",
    "UnreadableFile",
    "parse_xml",
]


@dataclass(frozen=True, slots=True)
class ReadLimits:
    """`bytes` and `pages` of one file; what is beyond the pages is reported as skipped.
    `expansion` is how many times larger than packed an entry of an archive may be. `page_seconds`
    are seconds of computing for a page, `seconds_without_news` are seconds on the clock.
    `memory` in bytes is of the whole reader process."""

    bytes: int = 500_000_000
    pages: int = 20_000
    expansion: int = 200
    seconds_without_news: float = 30.0
    page_seconds: float = 5.0
    memory: int = 1 << 30
    files_per_process: int = 500


@dataclass(frozen=True, slots=True)
class Opened:
    """The first thing every reader yields. `pages` is None where text flows or before the end is
    known; `title` is what the document calls itself."""

    kind: DocumentKind
    pages: int | None = None
    title: str = ""


ReadItem = Opened | Unit | Skipped
"""Every reader module has `read(source: Source) -> Iterator[ReadItem]`: one Opened, then units with
rising numbers and what was skipped, in the document's order. Raises UnreadableFile."""


class Source:
    """One file to read, or a part of one that is in memory already (`data`: an attachment, whose
    `name` need not be one that a file can have). Where a file is open already (`descriptor`, which
    stays the caller's) `path` is never followed. A reader that waits for another program calls
    `on_wait` every few seconds."""

    def __init__(
        self,
        path: Path,
        limits: ReadLimits | None = None,
        *,
        data: bytes | None = None,
        name: str | None = None,
        descriptor: int | None = None,
        on_wait: Callable[[], None] = lambda: None,
    ) -> None:
        self.path = path
        self.name = path.name if name is None else name
        self.limits = limits or ReadLimits()
        self.on_wait = on_wait
        self._data = data
        self._descriptor = descriptor

    def open(self) -> BinaryIO:
        """Read-only, at the beginning. Raises UnreadableFile for what is no regular file, what is
        larger than the limit, and what the system refuses."""
        if self._data is not None:
            return io.BytesIO(self._data)
        if self._descriptor is not None:
            self._check(os.fstat(self._descriptor))
            return io.BufferedReader(_Reopened(self._descriptor))
        name = quoted_path(self.name)
        # O_NONBLOCK: the open of a pipe that nobody writes to would otherwise wait forever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            descriptor = os.open(self.path, flags)
        except OSError as exc:
            reason = exc.strerror or "unknown reason"
            raise UnreadableFile(
                f"{name} cannot be opened ({reason}): check that it is there and that you may read"
                + " it."
            ) from exc
        except ValueError as exc:  # a null character in the path
            raise UnreadableFile(f"{name} is no name that a file can have: rename it.") from exc
        with contextlib.ExitStack() as closing:
            closing.callback(os.close, descriptor)
            self._check(os.fstat(descriptor))
            closing.pop_all()
        return os.fdopen(descriptor, "rb")

    @property
    def size(self) -> int:
        """In bytes. Raises UnreadableFile."""
        with self.open() as file:
            return file.seek(0, os.SEEK_END)

    def read(self) -> bytes:
        """All of it. Raises UnreadableFile."""
        if self._data is not None:
            return self._data
        with self.open() as file:
            return self._read(file, self.limits.bytes)

    def head(self, size: int = 65_536) -> bytes:
        """The first bytes. Raises UnreadableFile."""
        with self.open() as file:
            return self._read(file, size)

    def archive(self) -> "SafeArchive":
        """Raises UnreadableFile."""
        return SafeArchive(self.open(), self.name, self.limits)

    def _check(self, status: os.stat_result) -> None:
        name = quoted_path(self.name)
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableFile(f"{name} is a folder: add it as a folder.")
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFile(f"{name} is not a file but a device or a pipe: choose a file.")
        if status.st_size > self.limits.bytes:
            most = self.limits.bytes // 1_000_000
            raise UnreadableFile(
                f"{name} is larger than {most} MB, the most that is read of one file: split it."
            )

    def _read(self, file: BinaryIO, size: int) -> bytes:
        try:
            return file.read(size)
        except OSError as exc:
            name = quoted_path(self.name)
            reason = exc.strerror or "unknown reason"
            raise UnreadableFile(
                f"{name} cannot be read ({reason}): copy it to another disk and add it again."
            ) from exc


class _Reopened(io.RawIOBase):
    """An open file once more, with a position of its own."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if whence == os.SEEK_CUR:
            offset += self._position
        elif whence == os.SEEK_END:
            offset += os.fstat(self._descriptor).st_size
        if offset < 0:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        self._position = offset
        return offset

    def readinto(self, buffer: "memoryview[int] | bytearray") -> int:  # type: ignore[override]
        data = os.pread(self._descriptor, len(buffer), self._position)
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)


class SafeArchive:
    """A ZIP file whose entries are read one at a time, into memory only. `names` are the entries
    as they are called inside; they are never paths of ours."""

    def __init__(self, file: BinaryIO, name: str, limits: ReadLimits) -> None:
        self._file = file
        self._name = quoted_path(name)
        self._limits = limits
        self._unpacked = 0
        with contextlib.ExitStack() as closing:
            closing.callback(file.close)
            self._zip = self._opened(file)
            self._entries = {entry.filename: entry for entry in self._zip.infolist()}
            self._check()
            closing.pop_all()

    def __enter__(self) -> "SafeArchive":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def close(self) -> None:
        self._zip.close()
        self._file.close()

    def read(self, name: str) -> bytes:
        """Raises UnreadableFile, and KeyError where there is no such entry."""
        return b"".join(self._chunks(self._entries[name]))

    def xml(self, name: str) -> ElementTree.Element:
        """The root of an XML entry, at most a thousand levels deep. Raises UnreadableFile, and
        KeyError where there is no such entry."""
        data = self.read(name)
        return parse_xml(data, self._name)

    def _opened(self, file: BinaryIO) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(file)
        except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError) as exc:
            raise UnreadableFile(
                f"{self._name} is damaged (its table of contents cannot be read): get it again from"
                + " where it came from."
            ) from exc

    def _check(self) -> None:
        entries = list(self._entries.values())
        if len(self._zip.infolist()) > _MOST_ENTRIES:
            raise UnreadableFile(
                f"{self._name} holds more than {_MOST_ENTRIES} parts, which no document does: it is"
                + " not read."
            )
        if any(entry.flag_bits & 1 for entry in entries):
            raise UnreadableFile(
                f"{self._name} is encrypted: save it without a password and add it again."
            )
        if sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
            raise self._too_large()
        for entry in entries:
            self._check_ratio(entry, entry.file_size)

    def _check_ratio(self, entry: zipfile.ZipInfo, size: int) -> None:
        most = self._limits.expansion * max(entry.compress_size, 1)
        if size > _SMALL_ENTRY and size > most:
            raise UnreadableFile(
                f"{self._name} unpacks to more than {self._limits.expansion} times its size, as"
                + " files do that are made to fill a memory: it is not read."
            )

    def _chunks(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        size = 0
        try:
            with self._zip.open(entry) as part:
                while chunk := part.read(_CHUNK):
                    size += len(chunk)
                    self._unpacked += len(chunk)
                    self._check_ratio(entry, size)
                    if self._unpacked > _MOST_UNPACKED:
                        raise self._too_large()
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError) as exc:
            raise self._damaged(entry) from exc
        except (NotImplementedError, RuntimeError) as exc:  # packed or encrypted in rare ways
            raise self._damaged(entry) from exc

    def _damaged(self, entry: zipfile.ZipInfo) -> UnreadableFile:
        part = shortened(printable(entry.filename), 60)
        return UnreadableFile(
            f"{self._name} is damaged (its part “{part}” cannot be unpacked): get it again from"
            + " where it came from."
        )

    def _too_large(self) -> UnreadableFile:
        most = _MOST_UNPACKED // 1_000_000
        return UnreadableFile(
            f"{self._name} unpacks to more than {most} MB, the most that is read of one file: split"
            + " it."
        )


def parse_xml(data: bytes, name: str) -> ElementTree.Element:
    """The root of `data`; `name` is for the sentence. No entities are declared: documents have no
    use for them, and bombs are made of them. Whoever walks the tree does without recursion all the
    same. Raises UnreadableFile."""
    if len(data) > _LARGEST_XML:
        most = _LARGEST_XML // 1_000_000
        raise UnreadableFile(f"{name} has a part of more than {most} MB: split it.")
    try:
        if _declares_entities(data):
            raise UnreadableFile(
                f"{name} declares a document type of its own, which no document needs and bombs are"
                + " made of: it is not read."
            )
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, expat.ExpatError, ValueError, LookupError) as exc:
        raise UnreadableFile(
            f"{name} is damaged (a part of it is not the XML it should be): get it again from where"
            + " it came from."
        ) from exc
    level, depth = [root], 0
    while level:
        level, depth = [child for element in level for child in element], depth + 1
        if depth > _DEEPEST_XML:
            raise UnreadableFile(
                f"{name} is nested more than {_DEEPEST_XML} levels deep, which no document is: it"
                + " is not read."
            )
    return root


class _RootReached(Exception):
    """The part before the root element is over."""


def _declares_entities(data: bytes) -> bool:
    """Whether a document type with declarations stands before the root element, the only place for
    it. Expat is asked, which knows of all encodings. A bare reference to a public document type, as
    in XHTML, declares nothing: nobody fetches it."""
    found: list[bool] = []

    def on_doctype(_name: str, _system: str | None, _public: str | None, internal: int) -> None:
        found.append(bool(internal))

    def on_element(_name: str, _attributes: dict[str, str]) -> None:
        raise _RootReached

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = on_doctype
    parser.StartElementHandler = on_element
    with contextlib.suppress(_RootReached):
        for at in range(0, len(data), _PROLOG_STEP):
            parser.Parse(data[at : at + _PROLOG_STEP], False)
            if any(found):
                return True
    return any(found)
