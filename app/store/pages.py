# SPDX-License-Identifier: Apache-2.0
"""The pages of a database as they lie on the disk, each checked and deciphered by itself.

SQLite gives up on a connection at the first page whose seal is broken. Here every page that is
whole can still be read. The format is that of SQLCipher 4, which this reads a second way
(https://www.zetetic.net/sqlcipher/design): pages of 4,096 bytes, each ending in the vector of its
AES-256 in CBC mode and an HMAC-SHA512 over its ciphertext, the vector and its number. A database
without encryption has no seals: what is wrong there is only seen where it makes no sense.
"""

import hashlib
import hmac
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, cast

import apsw

from app.core.keys import Key
from app.store.encryption import FIRST_BYTES
from app.store.log_file import LogFile

PAGE_BYTES = 4096
"""Of an encrypted database; the header of any other says its own."""
_MAGIC = b"SQLite format 3\0"
_SALT_BYTES = 16
_VECTOR_BYTES = 16
_SEAL_BYTES = 64
_RESERVED = _VECTOR_BYTES + _SEAL_BYTES
_SALT_MASK = 0x3A
_SEAL_KEY_ROUNDS = 2
_LOCK_BYTE = 1 << 30
"""The page with this byte is never used."""
_TRIED = 40
"""Pages that tell whether a salt or a key is the right one."""
_MOST_LOST = 20
_FRACTIONS = b"\x40\x20\x20"
"""Stand in the header of every database that is not encrypted."""


class RawFile:
    """Reads through SQLite's own layer: a file that this process opened and closed by itself would
    take the locks of its connections along (POSIX drops all of a process's locks on a file when any
    of its descriptors is closed)."""

    def __init__(self, path: Path) -> None:
        """Raises apsw.CantOpenError."""
        layer = "win32" if "win32" in apsw.vfs_names() else "unix"
        flags = [apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_MAIN_DB, 0]
        self._file = cast("Any", apsw.VFSFile)(layer, str(path), flags)
        self.size: int = self._file.xFileSize()

    def read(self, count: int, offset: int) -> bytes:
        """Fewer bytes at the end of the file."""
        count = max(0, min(count, self.size - offset))
        return b"" if not count else bytes(self._file.xRead(count, offset))

    def close(self) -> None:
        self._file.xClose()


class Pages:
    """`page` gives the newest committed state of each page: from the write-ahead log, if it is
    there. Nothing is ever written."""

    def __init__(self, path: Path, key: Key | None) -> None:
        """Raises apsw.CantOpenError and OSError."""
        self._file = RawFile(path)
        self.log = LogFile(path.with_name(path.name + "-wal"))
        self._key = key
        self.size = PAGE_BYTES
        self.usable = PAGE_BYTES - _RESERVED
        if key is None:
            self._read_plain_shape()
        pages = max(1, self._file.size // self.size)
        self.count = self.log.pages or pages
        self._seal_key: bytes | None = None
        self._has_right_salt = True
        self._decipher: Callable[[bytes, bytes], bytes] | None = None
        if key is not None:
            self._seal_key = self._find_seal_key(key)
        self.count = max(self.count, self._promised())

    @property
    def has_lost_seals(self) -> bool:
        """The first page, without which no seal can be checked, is damaged; or the key is that of
        another database."""
        return self._key is not None and self._seal_key is None

    def make_sense(self) -> bool:
        """Whether most begin as pages do once they are deciphered, seals or not. Under another key
        one of fifty does."""
        firsts = [self._deciphered(raw, number)[0] for number, raw in self._sample() if number > 1]
        return 2 * sum(first in FIRST_BYTES for first in firsts) > len(firsts)

    def close(self) -> None:
        self._file.close()

    def is_used(self, number: int) -> bool:
        return number != _LOCK_BYTE // self.size + 1

    def is_blank(self, number: int) -> bool:
        """All zeros: a free page that was never written, or one that was wiped."""
        raw = self._raw(number)
        return len(raw) == self.size and not any(raw)

    def is_whole(self, number: int) -> bool:
        """By its seal; where there are none, by its length."""
        raw = self._raw(number)
        if len(raw) != self.size or (number == 1 and not self._has_right_salt):
            return False
        return self._seal_key is None or _has_seal(raw, number, self._seal_key)

    def page(self, number: int) -> bytes | None:
        """In the clear; None when it is damaged or there is none."""
        raw = self._filled(number)
        if raw is None or self._key is None:
            return raw
        if self._seal_key is not None and not _has_seal(raw, number, self._seal_key):
            return None
        return self._deciphered(raw, number)

    def unchecked_page(self, number: int) -> bytes | None:
        """In the clear; garbage when it is damaged. Half as much work, for a look at many pages of
        which few are wanted."""
        raw = self._filled(number)
        return raw if raw is None or self._key is None else self._deciphered(raw, number)

    def _filled(self, number: int) -> bytes | None:
        """As it lies on the disk; None when there is none, or nothing in it."""
        if not 0 < number <= self.count or not self.is_used(number):
            return None
        raw = self._raw(number)
        return raw if len(raw) == self.size and any(raw) else None

    def _raw(self, number: int) -> bytes:
        """Several frames of the log may hold it; a damaged one is no use while another is whole."""
        for frame in self.log.frames(number):
            raw = self.log.page(frame)
            if self._seal_key is None or _has_seal(raw, number, self._seal_key):
                return raw
        return self._file.read(self.size, (number - 1) * self.size)

    def _deciphered(self, raw: bytes, number: int) -> bytes:
        if self._decipher is None:
            assert self._key is not None
            self._decipher = _decipher_with(self._key.raw())
        start = _SALT_BYTES if number == 1 else 0
        end = self.usable
        clear = self._decipher(raw[start:end], raw[end : end + _VECTOR_BYTES])
        return (_MAGIC if number == 1 else b"") + clear + bytes(_RESERVED)

    def _read_plain_shape(self) -> None:
        """Without a header, its pages are what those of all databases of this program are."""
        self.usable = self.size
        header = self._file.read(100, 0)
        frames = self.log.frames(1)
        if frames:
            header = self.log.page(frames[0])[:100]
        if header[21:24] != _FRACTIONS:
            return
        size = int.from_bytes(header[16:18], "big")
        size = 65536 if size == 1 else size
        if 512 <= size <= 65536 and size & (size - 1) == 0:
            self.size = size
        reserved = header[20]
        self.usable = self.size - (reserved if reserved <= 100 else 0)

    def _find_seal_key(self, key: Key) -> bytes | None:
        """The salt stands in the first page and nowhere else. A bit of it may have changed; without
        any salt the pages can still be deciphered, but not checked."""
        salts = [self._file.read(_SALT_BYTES, 0)]
        salts += [self.log.page(frame)[:_SALT_BYTES] for frame in self.log.frames(1)]
        for salt in salts:
            if len(salt) == _SALT_BYTES:
                found = self._confirmed(key, [salt])
                if found is not None:
                    return found
        self._has_right_salt = False
        for salt in salts:
            found = self._confirmed(key, _neighbours(salt))
            if found is not None:
                return found
        return None

    def _promised(self) -> int:
        """How many pages there are by the first one: the file may have been cut off."""
        header = self.page(1)
        if header is None or header[24:28] != header[92:96]:
            return 0
        pages = int.from_bytes(header[28:32], "big")
        # More than a file can lose is garbage.
        return pages if pages <= _MOST_LOST * self.count + 1000 else 0

    def _sample(self) -> list[tuple[int, bytes]]:
        step = max(1, self.count // _TRIED)
        numbers = [1, *range(2, self.count + 1, step)][: _TRIED + 1]
        raws = [(number, self._raw(number)) for number in numbers if self.is_used(number)]
        return [(number, raw) for number, raw in raws if len(raw) == self.size]

    def _confirmed(self, key: Key, salts: Iterable[bytes]) -> bytes | None:
        raws = self._sample()
        for salt in salts:
            seal_key = seal_key_of(key.raw(), salt)
            if any(_has_seal(raw, number, seal_key) for number, raw in raws):
                return seal_key
        return None


def belongs_to(path: Path, key: Key) -> bool:
    """Whether an encrypted database that SQLite does not open was written with this key. Not
    without having looked: only its first page tells which seals are right, and that one may be
    damaged. Raises apsw.CantOpenError."""
    pages = Pages(path, key)
    try:
        return not pages.has_lost_seals or pages.make_sense()
    finally:
        pages.close()


def seal_key_of(key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _SALT_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, _SEAL_KEY_ROUNDS, 32)


def _has_seal(raw: bytes, number: int, seal_key: bytes) -> bool:
    end = len(raw) - _SEAL_BYTES
    text = raw[_SALT_BYTES if number == 1 else 0 : end] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(seal_key, text, "sha512"), raw[end:])


def _neighbours(salt: bytes) -> Iterable[bytes]:
    for bit in range(8 * len(salt)):
        changed = bytearray(salt)
        changed[bit // 8] ^= 1 << bit % 8
        yield bytes(changed)


def _decipher_with(key: bytes) -> Callable[[bytes, bytes], bytes]:
    # Imported when a database is looked at, not when it is opened.
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES
    from cryptography.hazmat.primitives.ciphers.modes import CBC

    # One is enough for all pages: what it deciphers depends on the block before, and the first one
    # that it is given here is the vector, whose own text is of no use.
    cipher = Cipher(AES(key), CBC(bytes(_VECTOR_BYTES))).decryptor()

    def decipher(text: bytes, vector: bytes) -> bytes:
        return cipher.update(vector + text)[_VECTOR_BYTES:]

    return decipher
