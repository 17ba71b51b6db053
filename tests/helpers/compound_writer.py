# SPDX-License-Identifier: Apache-2.0
"""A compound file of Microsoft (MS-CFB) with streams under the paths they are given."""

import struct
from collections.abc import Mapping

_SECTOR = 512
_END, _FREE, _TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_NONE = 0xFFFFFFFF
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_SENT = 134169174000000000
"""The 2nd of March 2026, 09:30 UTC, as Windows counts time."""


def message_streams(properties: Mapping[str, str | bytes], head: int = 32) -> dict[str, bytes]:
    """Of a message of Outlook. Names are `_` with tag and type, such as `_0037001F`."""
    streams = {
        f"__substg1.0{name}": data if isinstance(data, bytes) else data.encode("utf-16-le")
        for name, data in properties.items()
    }
    sent = struct.pack("<HHIQ", 0x0040, 0x0039, 6, _SENT)
    streams["__properties_version1.0"] = bytes(head) + sent
    return streams


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Streams are never small enough for the mini stream: its limit is set to 1 byte."""
    names = sorted({part for path in streams for part in _parents(path)} | set(streams))
    entries = ["", *names]
    sectors: list[bytes] = []
    table: list[int] = []

    def store(data: bytes) -> int:
        if not data:
            return _END
        first = len(sectors)
        for at in range(0, len(data), _SECTOR):
            sectors.append(data[at : at + _SECTOR].ljust(_SECTOR, b"\0"))
            table.append(len(sectors))
        table[-1] = _END
        return first

    places = {name: store(streams[name]) for name in names if name in streams}
    directory = b"".join(_entry(name, entries, streams, places) for name in entries)
    directory_place = store(directory)
    count = 1
    while (len(table) + count) * 4 > count * _SECTOR:
        count += 1
    first_table = len(sectors)
    numbers = table + [_TABLE] * count
    numbers += [_FREE] * (count * _SECTOR // 4 - len(numbers))
    listed = [*range(first_table, first_table + count)]
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE,
        9, 6, 0, count, directory_place, 0, 1, _END, 0, _END, 0,
    )  # fmt: skip
    header += struct.pack("<109I", *(listed + [_FREE] * (109 - len(listed))))
    body = b"".join(sectors) + struct.pack(f"<{len(numbers)}I", *numbers)
    return header + body


def _parents(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:length]) for length in range(1, len(parts))]


def _entry(
    path: str, entries: list[str], streams: Mapping[str, bytes], places: Mapping[str, int]
) -> bytes:
    """Siblings hang on each other's right hand, which is a tree too."""
    parent = path.rpartition("/")[0]
    siblings = [each for each in entries if each and each.rpartition("/")[0] == parent]
    children = [each for each in entries if each and each.rpartition("/")[0] == path]
    later = siblings[siblings.index(path) + 1 :] if path else []
    name = (path.rpartition("/")[2] or "Root Entry").encode("utf-16-le") + b"\0\0"
    kind = _STREAM if path in streams else _STORAGE if path else _ROOT
    return struct.pack(
        "<64sHBBIII36xIQ",
        name,
        len(name),
        kind,
        1,
        _NONE,
        entries.index(later[0]) if later else _NONE,
        entries.index(children[0]) if children else _NONE,
        places.get(path, 0 if path else _END),
        len(streams.get(path, b"")),
    )
