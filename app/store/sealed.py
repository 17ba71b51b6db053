# SPDX-License-Identifier: Apache-2.0
"""A folder of files of which no byte can change unseen, and none be read without the key, if
there is one.

A file is a header (a JSON object) and a body of several parts, in chunks of at most 1 MiB:

    magic (8 bytes) · nonce (32) · length of the header (4, big endian)
    header chunks · body chunks                           each followed by its seal

A seal covers the chunk's place (header or body, index, whether it is the last one there) and its
bytes: none can be flipped, swapped, left out or taken from another file. The header names the sizes
of the parts, so a file that was cut or lengthened is known by its size.

With a key, chunks are encrypted with AES-256-GCM and a key of the file's own, made from that one
and the file's nonce; the seal is its tag (16 bytes). Without a key, the seal is a BLAKE2b digest
(32 bytes), keyed with the nonce. Each kind has an ending of its own.

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
from typing import TYPE_CHECKING, Any, Protocol

from app.core.keys import Key
from app.store.owner import Owner, this_process

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

Buffer = bytes | bytearray | memoryview

CHUNK_BYTES = 1024 * 1024
_MAGIC_BYTES = 8
_NONCE_BYTES = 32
_LENGTH = struct.Struct(">I")
_PLACE = struct.Struct(">BQ?")
_HEADER, _BODY = 0, 1
_MOST_HEADER_BYTES = 64 * 1024 * 1024
_SIZES = "part_sizes"

_NAME = re.compile(r"[0-9a-f][0-9a-f-]*")
_PART = re.compile(r"[0-9a-f-]+\.(\d+)-(\d+(?:\.\d+)?)-[0-9a-f]+\.part")


class Damaged(Exception):
    """The file is not as it was written, or was not written by this version."""


def _always() -> bool:
    return True


class _Sealer(Protocol):
    """Seals and opens the chunks of one file, in any order."""

    def seal(self, place: bytes, chunk: memoryview) -> tuple[Buffer, Buffer]:
        """What stands in the file for the chunk, until the next call, and its seal."""
        ...

    def open(self, place: bytes, chunk: memoryview, seal: bytes) -> bool:
        """Makes the chunk what it was; False if it is not what was sealed."""
        ...


class _Kind(Protocol):
    """How files of one kind are sealed."""

    magic: bytes
    ending: str
    seal_bytes: int

    def sealer(self, nonce: bytes) -> _Sealer: ...


class _DigestSealer:
    def __init__(self, nonce: bytes) -> None:
        self._nonce = nonce

    def seal(self, place: bytes, chunk: memoryview) -> tuple[Buffer, Buffer]:
        return chunk, self._digest(place, chunk)

    def open(self, place: bytes, chunk: memoryview, seal: bytes) -> bool:
        return seal == self._digest(place, chunk)

    def _digest(self, place: bytes, chunk: memoryview) -> bytes:
        digest = blake2b(place, digest_size=_Readable.seal_bytes, key=self._nonce)
        digest.update(chunk)
        return digest.digest()


class _Readable:
    """Files that anybody can read."""

    magic = b"HRMSEAL1"
    ending = ".sealed"
    seal_bytes = 32

    def sealer(self, nonce: bytes) -> _Sealer:
        return _DigestSealer(nonce)


class _CipherSealer:
    def __init__(self, cipher: "AESGCM") -> None:
        self._cipher = cipher
        self._sealed = bytearray(CHUNK_BYTES + _Encrypted.seal_bytes)
        """Allocating a megabyte takes six times as long as encrypting it."""

    def seal(self, place: bytes, chunk: memoryview) -> tuple[Buffer, Buffer]:
        length = len(chunk)
        sealed = memoryview(self._sealed)[: length + _Encrypted.seal_bytes]
        _ = self._cipher.encrypt_into(_gcm_nonce(place), chunk, place, sealed)
        return sealed[:length], sealed[length:]

    def open(self, place: bytes, chunk: memoryview, seal: bytes) -> bool:
        from cryptography.exceptions import InvalidTag

        length = len(chunk)
        sealed = memoryview(self._sealed)[: length + _Encrypted.seal_bytes]
        sealed[:length], sealed[length:] = chunk, seal
        try:
            _ = self._cipher.decrypt_into(_gcm_nonce(place), sealed, place, chunk)
        except InvalidTag:
            return False
        return True


class _Encrypted:
    """Files that only the key opens. No nonce is used twice with one key: each file has its own
    key, each chunk its own place."""

    magic = b"HRMCRYP1"
    ending = ".encrypted"
    seal_bytes = 16

    def __init__(self, key: Key) -> None:
        self._key = key

    def sealer(self, nonce: bytes) -> _Sealer:
        # Imported only where there is a key: it takes 16 ms.
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        key = blake2b(nonce, key=self._key.raw(), person=b"sealed file", digest_size=32)
        return _CipherSealer(AESGCM(key.digest()))


def _gcm_nonce(place: bytes) -> bytes:
    return place.ljust(12, b"\0")


class SealedFolder:
    """Names are hexadecimal digits and dashes. The folder is made by the first `write`; until then
    it is empty. Several processes may share it. With a `key` only files that were encrypted are
    there, without one only others are.

    Methods raise OSError where the disk does, FileNotFoundError for a name that there is not."""

    def __init__(self, folder: Path, key: Key | None = None) -> None:
        self._folder = folder
        self._kind: _Kind = _Readable() if key is None else _Encrypted(key)
        self.lock = threading.RLock()
        """Held while a file appears or disappears."""

    def names(self) -> list[str]:
        try:
            found = os.listdir(self._folder)
        except OSError:
            return []
        ending = self._kind.ending
        names = (name.removesuffix(ending) for name in found if name.endswith(ending))
        return sorted(name for name in names if _NAME.fullmatch(name))

    def size_of(self, header: Mapping[str, Any], parts: Sequence[Buffer]) -> int:
        """Bytes that a file with this content has."""
        text = _header_text(header, parts)
        chunks = len(_chunks([text])) + len(_chunks(parts))
        content = len(text) + sum(memoryview(part).nbytes for part in parts)
        seals = chunks * self._kind.seal_bytes
        return _MAGIC_BYTES + _NONCE_BYTES + _LENGTH.size + content + seals

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
            return _Reader(file, self._kind).header()[0]

    def read(
        self, name: str, is_wanted: Callable[[], bool] = _always
    ) -> tuple[dict[str, Any], list[bytearray]] | None:
        """Header and parts; None once nobody wants them any more. Raises Damaged."""
        with open(self._path(name), "rb") as file:
            reader = _Reader(file, self._kind)
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
                is_whole = _write_chunks(file, self._kind, header, parts, is_wanted)
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
        """What processes that are gone had begun to write, and files of the other kind: they are
        from before the key was there, or gone."""
        with contextlib.suppress(OSError):
            for name in os.listdir(self._folder):
                if self._is_of_other_kind(name) or _is_left_over(name):
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
        return self._folder / (name + self._kind.ending)

    def _is_of_other_kind(self, name: str) -> bool:
        stem, ending = os.path.splitext(name)
        others = {_Readable.ending, _Encrypted.ending} - {self._kind.ending}
        return ending in others and _NAME.fullmatch(stem) is not None


def _is_left_over(name: str) -> bool:
    """Whether it was begun by a process that is gone."""
    found = _PART.fullmatch(name)
    return found is not None and not Owner(int(found[1]), float(found[2])).is_alive()


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


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
    kind: _Kind,
    header: Mapping[str, Any],
    parts: Sequence[Buffer],
    is_wanted: Callable[[], bool],
) -> bool:
    nonce = os.urandom(_NONCE_BYTES)
    sealer = kind.sealer(nonce)
    text = _header_text(header, parts)
    file.write(kind.magic + nonce + _LENGTH.pack(len(text)))
    for stream, chunks in ((_HEADER, _chunks([text])), (_BODY, _chunks(parts))):
        for index, chunk in enumerate(chunks):
            if not is_wanted():
                return False
            place = _PLACE.pack(stream, index, index == len(chunks) - 1)
            for piece in sealer.seal(place, chunk):
                file.write(piece)
    return True


class _Reader:
    """Reads one file from its beginning. Raises Damaged."""

    def __init__(self, file: BufferedReader, kind: _Kind) -> None:
        self._file = file
        self._size = os.fstat(file.fileno()).st_size
        if file.read(_MAGIC_BYTES) != kind.magic:
            raise Damaged("it is not a sealed file of this version and kind")
        self._seal_bytes = kind.seal_bytes
        self._sealer = kind.sealer(self._exactly(_NONCE_BYTES))

    def header(self) -> tuple[dict[str, Any], list[int]]:
        """And the sizes of the parts."""
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size))
        if not 0 < length <= min(_MOST_HEADER_BYTES, self._size):
            raise Damaged("the length of its header is wrong")
        texts = self._stream(_HEADER, [length], _always)
        assert texts is not None
        header: dict[str, Any] = json.loads(texts[0])
        sizes: list[int] = header.pop(_SIZES)
        seals = sum(-(-size // CHUNK_BYTES) for size in sizes) * self._seal_bytes
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
            if not self._sealer.open(place, chunk, self._exactly(self._seal_bytes)):
                raise Damaged("its bytes have changed")
        return parts

    def _exactly(self, count: int) -> bytes:
        data = self._file.read(count)
        if len(data) != count:
            raise Damaged("it is cut off")
        return data
