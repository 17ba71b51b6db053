# SPDX-License-Identifier: Apache-2.0
"""What must be known of a workbook of the kind before 2007 before the library reads it: whether it
is encrypted, and how far apart its cells lie (MS-XLS)."""

import struct
from dataclasses import dataclass

from app.documents.readers.compound_file import CompoundFile, DamagedCompoundFile

_BEGIN = (0x0809, 0x0009, 0x0209, 0x0409)
_FILE_PASS = 0x2F
_CELLS = frozenset({0x06, 0x7E, 0x0203, 0x0204, 0x0205, 0x027E, 0xBD, 0xD6, 0xFD})
"""Formula, RK, number, label, boolean, several RKs, rich text and shared text."""
_SEVERAL = 0xBD
_DIMENSIONS, _SHARED_TEXTS = 0x0200, 0xFC
_MOST_ROWS = 65_536
_IMPOSSIBLE = 1 << 40


@dataclass(frozen=True, slots=True)
class OldWorkbook:
    """`area` is the largest rectangle around the cells of a sheet."""

    has_password: bool = False
    area: int = 0


def looked_at(data: bytes) -> OldWorkbook:
    try:
        file = CompoundFile(data)
        entries = file.children(file.root)
        book = file.read(entries.get("Workbook") or entries["Book"])
    except (DamagedCompoundFile, KeyError, struct.error, IndexError):
        return OldWorkbook()
    return _looked_through(book)


def _looked_through(book: bytes) -> OldWorkbook:
    area = at = 0
    rows, columns = [0xFFFF, 0], [0xFFFF, 0]
    while at + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, at)
        at += 4
        if kind == _FILE_PASS:
            return OldWorkbook(has_password=True)
        if kind in _BEGIN:
            area = max(area, _area(rows, columns))
            rows, columns = [0xFFFF, 0], [0xFFFF, 0]
        elif _claims_too_much(book, at, kind, size):
            return OldWorkbook(area=_IMPOSSIBLE)
        elif kind in _CELLS and size >= 6 and at + size <= len(book):
            row, first = struct.unpack_from("<HH", book, at)
            last = struct.unpack_from("<H", book, at + size - 2)[0] if kind == _SEVERAL else first
            rows = [min(rows[0], row), max(rows[1], row)]
            columns = [min(columns[0], first), max(columns[1], first, last)]
        at += size
    return OldWorkbook(area=max(area, _area(rows, columns)))


def _claims_too_much(book: bytes, at: int, kind: int, size: int) -> bool:
    """Whether a record makes the library ask for more memory than there is: rows that no sheet has,
    or more texts than there are bytes."""
    if at + 8 > len(book) or size < 8:
        return False
    first, last = struct.unpack_from("<II", book, at)
    if kind == _DIMENSIONS and size >= 14:
        return not first <= last <= _MOST_ROWS
    return kind == _SHARED_TEXTS and last > len(book)


def _area(rows: list[int], columns: list[int]) -> int:
    return max(rows[1] - rows[0] + 1, 0) * max(columns[1] - columns[0] + 1, 0)
