# SPDX-License-Identifier: Apache-2.0
"""The compound file of Microsoft (MS-CFB): a file system in a file, with streams in storages.

Chains of sectors are followed no further than there are sectors, and no more bytes or entries come
out than a few times what is in the file.
"""

import struct
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from sys import byteorder

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_FREE = 0xFFFFFFFA
"""From here on a sector number is none."""
_NO_ENTRY = 0xFFFFFFFF
_HEADER = 512
_ENTRY = 128
_IN_HEADER = 109
_MINI_SECTOR = 64
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_MOST_ENTRIES = 200_000
_MOST_VISITS = 4
"""How often each entry is looked at, on average: it stands in one storage only."""


class DamagedCompoundFile(Exception):
    """It says something of itself that cannot be."""


@dataclass(frozen=True, slots=True)
class Entry:
    name: str
    kind: int
    left: int
    right: int
    child: int
    start: int
    size: int

    @property
    def is_storage(self) -> bool:
        return self.kind in (_STORAGE, _ROOT)


class CompoundFile:
    """Raises DamagedCompoundFile, as all its methods do."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(MAGIC) or len(data) < _HEADER:
            raise DamagedCompoundFile("no header")
        self._data = data
        self._budget = 4 * len(data) + _HEADER
        shift = struct.unpack_from("<H", data, 30)[0]
        if shift not in (9, 12):
            raise DamagedCompoundFile("odd sectors")
        self._size = 1 << shift
        self._sectors = (len(data) - 1) // self._size + 1
        first_directory, _, self._cutoff, first_mini, _, first_more, _ = struct.unpack_from(
            "<7I", data, 48
        )
        self._table = self._allocation(first_more)
        self._entries = list(self._read_entries(first_directory))
        self._visits = _MOST_VISITS * len(self._entries)
        if not self._entries:
            raise DamagedCompoundFile("no directory")
        root = self._entries[0]
        self._mini = self._chain_bytes(root.start, root.size)
        self._mini_table = _numbers(self._chain_bytes(first_mini))

    @property
    def root(self) -> Entry:
        return self._entries[0]

    def children(self, storage: Entry) -> dict[str, Entry]:
        """The entries in a storage, by their names."""
        found: dict[str, Entry] = {}
        waiting = [storage.child]
        seen: set[int] = set()
        while waiting:
            number = waiting.pop()
            if number in seen or number >= len(self._entries):
                continue
            seen.add(number)
            self._visits -= 1
            if self._visits < 0:
                raise DamagedCompoundFile("storages that share what is in them")
            entry = self._entries[number]
            if entry.kind in (_STORAGE, _STREAM):
                found[entry.name] = entry
            waiting += [entry.right, entry.left]
        return found

    def read(self, entry: Entry) -> bytes:
        if entry.kind != _STREAM or entry.size == 0:
            return b""
        if entry.size > len(self._data):
            raise DamagedCompoundFile("a stream larger than the file")
        self._budget -= entry.size
        if self._budget < 0:
            raise DamagedCompoundFile("streams that share their sectors")
        if entry.size >= self._cutoff:
            return self._chain_bytes(entry.start, entry.size)
        count = (entry.size - 1) // _MINI_SECTOR + 1
        parts = [
            self._mini[sector * _MINI_SECTOR : (sector + 1) * _MINI_SECTOR]
            for sector in _chain(self._mini_table, entry.start, count)
        ]
        return b"".join(parts)[: entry.size]

    def _allocation(self, first_more: int) -> "array[int]":
        """The table that says which sector follows which. Where its own sectors are stands in the
        header and, in large files, in further sectors."""
        places = list(struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76))
        per_sector = self._size // 4 - 1
        sector, steps = first_more, 0
        while sector < _FREE and steps < self._sectors:
            numbers = _numbers(self._sector(sector))
            places += numbers[:per_sector]
            sector = numbers[per_sector] if len(numbers) > per_sector else _FREE
            steps += 1
        # No sector holds two parts of the table.
        used = dict.fromkeys(place for place in places if place < self._sectors)
        return _numbers(b"".join(self._sector(place) for place in used))

    def _sector(self, number: int) -> bytes:
        at = (number + 1) * self._size
        return self._data[at : at + self._size]

    def _chain_bytes(self, start: int, size: int | None = None) -> bytes:
        most = self._sectors if size is None else min((size - 1) // self._size + 1, self._sectors)
        data = b"".join(self._sector(sector) for sector in _chain(self._table, start, most))
        return data if size is None else data[:size]

    def _read_entries(self, start: int) -> Iterator[Entry]:
        data = self._chain_bytes(start)
        for at in range(0, min(len(data) - _ENTRY + 1, _MOST_ENTRIES * _ENTRY), _ENTRY):
            (length,) = struct.unpack_from("<H", data, at + 64)
            name = data[at : at + min(max(length - 2, 0), 64)].decode("utf-16-le", "replace")
            kind = data[at + 66]
            left, right, child = struct.unpack_from("<3I", data, at + 68)
            first, size = struct.unpack_from("<IQ", data, at + 116)
            # Files with small sectors have but 32 bits for the size; the rest may be anything.
            size = size & 0xFFFFFFFF if self._size == 512 else size
            yield Entry(name, kind, left, right, child, first, size)


def _numbers(data: bytes) -> "array[int]":
    found = array("I", data[: len(data) // 4 * 4])
    if byteorder == "big":
        found.byteswap()
    return found


def _chain(table: "array[int]", start: int, most: int) -> Iterator[int]:
    sector = start
    for _ in range(most):
        if sector >= _FREE:
            return
        yield sector
        if sector >= len(table):
            return
        sector = table[sector]
