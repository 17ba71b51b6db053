# SPDX-License-Identifier: Apache-2.0
"""What lies at the root of a compound file, the container of Office before 2007 and of Outlook.

Only the directory is read, to tell these formats apart.
"""

import struct
from typing import BinaryIO

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_HEADER = 512
_ENTRY = 128
_NONE = 0xFFFFFFFA
"""From here on a sector number says that there is no further one."""
_MOST_SECTORS = 4_096


def root_names(file: BinaryIO) -> frozenset[str]:
    """Empty where the file is damaged."""
    try:
        return _names(_directory(file))
    except (struct.error, IndexError, ValueError, OSError):
        return frozenset()


def _directory(file: BinaryIO) -> bytes:
    """Along the chain of its sectors through the file's allocation table."""
    file.seek(0)
    header = file.read(_HEADER)
    shift = struct.unpack_from("<H", header, 30)[0]
    if not 7 <= shift <= 16:
        raise ValueError("no size of sectors")
    size = 1 << shift
    tables = struct.unpack_from("<109I", header, 76)
    sector = struct.unpack_from("<I", header, 48)[0]
    parts: list[bytes] = []
    while sector < _NONE and len(parts) < _MOST_SECTORS:
        parts.append(_sector(file, sector, size))
        table, index = divmod(sector, size // 4)
        sector = struct.unpack_from("<I", _sector(file, tables[table], size), index * 4)[0]
    return b"".join(parts)


def _sector(file: BinaryIO, number: int, size: int) -> bytes:
    file.seek((number + 1) * size)
    return file.read(size)


def _names(directory: bytes) -> frozenset[str]:
    """The entries under the root form a tree of neighbours."""
    found: set[str] = set()
    seen: set[int] = set()
    waiting = [struct.unpack_from("<I", directory, 76)[0]]
    while waiting:
        number = waiting.pop()
        at = number * _ENTRY
        if number in seen or at + _ENTRY > len(directory):
            continue
        seen.add(number)
        length = struct.unpack_from("<H", directory, at + 64)[0]
        name = directory[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
        found.add(name)
        waiting += struct.unpack_from("<II", directory, at + 68)
    return frozenset(found)
