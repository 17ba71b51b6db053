# SPDX-License-Identifier: Apache-2.0
"""A folder of files of which no byte can change unseen.

A file is a header (a JSON object) and a body of several parts, in chunks of at most 1 MiB:

    magic (8 bytes) · nonce (32) · length of the header (4, big endian)
    header chunks · body chunks                           each followed by its seal (32)

A chunk's seal is a BLAKE2b digest, keyed with the file's nonce, over the chunk's place (header or
body, index, whether it is the last one there) and its bytes: none can be flipped, swapped, left out
or taken from another file. The header names the sizes of the parts, so a file that was cut or
lengthened is known by its size.

Files appear whole or not at all, readable by their owner alone. They can be made again from what
they were made of, so nothing waits for the disk: what a power cut tears is found by its seals.
"""

import contextlib
import json
import os
import re
import struct
import threading
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from io import BufferedReader, BufferedWriter
from pathlib import Path
from typing import Any

from app.store.owner import Owner, this_process

Buffer = bytes | bytearray | memoryview

MAGIC = b"HRMSEAL1"
CHUNK_BYTES = 1024 * 1024
_NONCE_BYTES = 32
_SEAL_BYTES = 32
_LENGTH = struct.Struct(">I")
_PLACE = struct.Struct(">BQ?")
_HEADER, _BODY = 0, 1
_MOST_HEADER_BYTES = 64 * 1024 * 1024
_SIZES = "part_sizes"

_ENDING = ".sealed"
_NAME = re.compile(r"[0-9a-f][0-9a-f-]*")
_PART = re.compile(r"[0-9a-f-]+\.(\d+)-(\d+(?:\.\d+)?)-[0-9a-f]+\.part")


class Damaged(Exception):
    """The file is not as it was written, or was not written by this version."""


def _always() -> bool:
    return True


def sealed_size(header: Mapping[str, Any], parts: Sequence[Buffer]) -> int:
    """Bytes of the file with this content."""
    text = _header_text(header, parts)
    chunks = len(_chunks([text])) + len(_chunks(parts))
    content = len(text) + sum(memoryview(part).nbytes for part in parts)
    return len(MAGIC) + _NONCE_BYTES + _LENGTH.size + content + chunks * _SEAL_BYTES


class SealedFolder:
    """Names are hexadecimal digits and dashes. The folder is made by the first `write`; until then
    it is empty. Several processes may share it.

    Methods raise OSError where the disk does, FileNotFoundError for a name that there is not."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.lock = threading.RLock()
        """Held while a file appears or disappears."""

    def names(self) -> list[str]:
        try:
            found = os.listdir(self._folder)
        except OSError:
            return []
        names = (name.removesuffix(_ENDING) for name in found if name.endswith(_ENDING))
        return sorted(name for name in names if _NAME.fullmatch(name))

    def size(self, name: str) -> int:
        return os.stat(self._path(name)).st_size

    def stamp(self, name: str) -> tuple[int, int]:
        """When the file was written or last used, in nanoseconds since the epoch, and its size.
        Another file of this name has another one."""
        found = os.stat(self._path(name))
        return found.st_mtime_ns, found.st_size

    def touch(self, name: str) -> None:
        """Notes that the file was used."""
        os.utime(self._path(name))

    def header(self, name: str) -> dict[str, Any]:
        """Raises Damaged."""
        with open(self._path(name), "rb") as file:
            return _Reader(file).header()[0]

    def read(
        self, name: str, is_wanted: Callable[[], bool] = _always
    ) -> tuple[dict[str, Any], list[bytearray]] | None:
        """Header and parts; None once nobody wants them any more. Raises Damaged."""
        with open(self._path(name), "rb") as file:
            reader = _Reader(file)
            header, sizes = reader.header()
            parts = reader.parts(sizes, is_wanted)
        return None if parts is None else (header, parts)

    def write(
        self,
        name: str,
        header: Mapping[str, Any],
        parts: Sequence[Buffer],
        is_wanted: Callable[[], bool] = _always,
    ) -> bool:
        """Puts a file in the place of the one that had this name. False, and the old one stays,
        when nobody wants it any more: asked between chunks, and with `lock` held before the file
        appears."""
        path = self._path(name)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        owner = this_process()
        part = self._folder / f"{name}.{owner.pid}-{owner.started}-{os.urandom(4).hex()}.part"
        try:
            with open(part, "xb", opener=_open_private) as file:
                is_whole = _write_chunks(file, header, parts, is_wanted)
            with self.lock:
                if is_whole and is_wanted():
                    os.replace(part, path)
                    return True
            return False
        finally:
            with contextlib.suppress(OSError):
                os.unlink(part)

    def remove(self, name: str) -> None:
        with self.lock, contextlib.suppress(FileNotFoundError):
            os.unlink(self._path(name))

    def remove_leftovers(self) -> None:
        """What processes that are gone had begun to write."""
        with contextlib.suppress(OSError):
            for name in os.listdir(self._folder):
                found = _PART.fullmatch(name)
                if found and not Owner(int(found[1]), float(found[2])).is_alive():
                    os.unlink(self._folder / name)

    def remove_own_leftovers(self) -> None:
        """What this process has begun to write; for when it ends now."""
        with contextlib.suppress(OSError):
            for name in os.listdir(self._folder):
                found = _PART.fullmatch(name)
                if found and int(found[1]) == os.getpid():
                    os.unlink(self._folder / name)

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError(f"not a name of a sealed file: {name!r}")
        return self._folder / (name + _ENDING)


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _seal(nonce: bytes, place: bytes, chunk: Buffer) -> bytes:
    """The one place where bytes are sealed."""
    digest = blake2b(place, digest_size=_SEAL_BYTES, key=nonce)
    digest.update(chunk)
    return digest.digest()


def _header_text(header: Mapping[str, Any], parts: Sequence[Buffer]) -> bytes:
    sizes = [memoryview(part).nbytes for part in parts]
    return json.dumps({**header, _SIZES: sizes}, separators=(",", ":")).encode()


def _chunks(parts: Sequence[Buffer]) -> list[memoryview]:
    """No chunk spans two parts, and an empty part has none."""
    views = [memoryview(part).cast("B") for part in parts if len(part)]
    return [
        view[start : start + CHUNK_BYTES]
        for view in views
        for start in range(0, len(view), CHUNK_BYTES)
    ]


def _write_chunks(
    file: BufferedWriter,
    header: Mapping[str, Any],
    parts: Sequence[Buffer],
    is_wanted: Callable[[], bool],
) -> bool:
    nonce = os.urandom(_NONCE_BYTES)
    text = _header_text(header, parts)
    file.write(MAGIC + nonce + _LENGTH.pack(len(text)))
    for stream, chunks in ((_HEADER, _chunks([text])), (_BODY, _chunks(parts))):
        for index, chunk in enumerate(chunks):
            if not is_wanted():
                return False
            file.write(chunk)
            file.write(_seal(nonce, _PLACE.pack(stream, index, index == len(chunks) - 1), chunk))
    return True


class _Reader:
    """Reads one file from its beginning. Raises Damaged."""

    def __init__(self, file: BufferedReader) -> None:
        self._file = file
        self._size = os.fstat(file.fileno()).st_size
        if file.read(len(MAGIC)) != MAGIC:
            raise Damaged("it is not a sealed file of this version")
        self._nonce = self._exactly(_NONCE_BYTES)

    def header(self) -> tuple[dict[str, Any], list[int]]:
        """And the sizes of the parts."""
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size))
        if not 0 < length <= min(_MOST_HEADER_BYTES, self._size):
            raise Damaged("the length of its header is wrong")
        texts = self._stream(_HEADER, [length], _always)
        assert texts is not None
        header: dict[str, Any] = json.loads(texts[0])
        sizes: list[int] = header.pop(_SIZES)
        seals = sum(-(-size // CHUNK_BYTES) for size in sizes) * _SEAL_BYTES
        if self._file.tell() + sum(sizes) + seals != self._size:
            raise Damaged("its size is wrong")
        return header, sizes

    def parts(self, sizes: Sequence[int], is_wanted: Callable[[], bool]) -> list[bytearray] | None:
        return self._stream(_BODY, sizes, is_wanted)

    def _stream(
        self, stream: int, sizes: Sequence[int], is_wanted: Callable[[], bool]
    ) -> list[bytearray] | None:
        parts = [bytearray(size) for size in sizes]
        chunks = _chunks(parts)
        for index, chunk in enumerate(chunks):
            if not is_wanted():
                return None
            if self._file.readinto(chunk) != len(chunk):
                raise Damaged("it is cut off")
            place = _PLACE.pack(stream, index, index == len(chunks) - 1)
            if self._exactly(_SEAL_BYTES) != _seal(self._nonce, place, chunk):
                raise Damaged("its bytes have changed")
        return parts

    def _exactly(self, count: int) -> bytes:
        data = self._file.read(count)
        if len(data) != count:
            raise Damaged("it is cut off")
        return data
