# SPDX-License-Identifier: Apache-2.0
"""Rows out of the pages of a table, around those that are lost
(https://sqlite.org/fileformat2.html#b_tree_pages).

Whatever is read here may be garbage: pages without seals can say anything. Nothing is followed
twice, nothing is longer than its page says, and what makes no sense is lost.
"""

import struct
from collections.abc import Callable, Generator, Iterable, Sequence
from functools import lru_cache

from app.core.values import value_class
from app.store.pages import Pages
from app.store.sql import SqlValue

_TABLE_LEAF, _TABLE_INNER = 13, 5
_INDEX_LEAF, _INDEX_INNER = 10, 2
_HEADER_BYTES = 100
_LONGEST = 1 << 30
_SHORT_HEADER = 60
_DEEPEST = 20
"""SQLite follows no tree further down."""
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LOWEST, _HIGHEST = -(1 << 63), (1 << 63) - 1

Values = list[SqlValue]


class Nonsense(Exception):
    """What stands in a page cannot be meant."""


@value_class
class Row:
    """`values` are None when part of it lies in pages that are lost. In the order of the columns;
    an INTEGER PRIMARY KEY is None there."""

    rowid: int
    values: Values | None


@value_class
class Gap:
    """Rowids from `first` to `last` may have stood in pages that are lost."""

    first: int
    last: int

    def __contains__(self, rowid: int) -> bool:
        return self.first <= rowid <= self.last


class Trail:
    """Pages that were come to, and those of them that cannot be read."""

    def __init__(self) -> None:
        self.seen: set[int] = set()
        self.lost: set[int] = set()


class Table:
    """One walk over a table, by its root page; `rows` once. Then `gaps` says what could not be
    reached."""

    def __init__(
        self,
        pages: Pages,
        root: int,
        trail: Trail,
        rescue: Callable[[Gap], Iterable[Row]] | None = None,
    ) -> None:
        """`rescue` may know rows of a gap all the same."""
        self._pages = pages
        self._root = root
        self._trail = trail
        self._rescue = rescue
        self._leaf_depth: int | None = None
        self.gaps: list[Gap] = []

    def rows(self) -> Generator[Row, None, None]:
        """By their rowid."""
        yield from self._walk(self._root, Gap(_LOWEST, _HIGHEST), 0)

    def _walk(self, number: int, room: Gap, depth: int) -> Generator[Row, None, None]:
        trail = self._trail
        page = None if number in trail.seen else self._pages.page(number)
        trail.seen.add(number)
        found: list[Row] = []
        children: list[tuple[int, Gap]] = []
        try:
            if page is None:
                raise Nonsense
            kind = _kind(page, number)
            if depth > _DEEPEST:
                raise Nonsense
            if kind == _TABLE_LEAF:
                found = [*leaf_rows(self._pages, number, page, trail)]
                if any(row.rowid not in room for row in found):
                    raise Nonsense
                # That of all of them.
                self._leaf_depth = depth
            elif kind == _TABLE_INNER:
                children = _children(self._pages, number, page, room)
            else:
                raise Nonsense
        except Nonsense:
            trail.lost.add(number)
            self.gaps.append(room)
            if self._rescue is not None and depth != self._leaf_depth:
                yield from self._rescue(room)
            return
        yield from found
        for child, child_room in children:
            yield from self._walk(child, child_room, depth + 1)


def find_row(pages: Pages, root: int, rowid: int) -> Row | None:
    """One row of a table, if it can be reached."""
    trail, number, room = Trail(), root, Gap(_LOWEST, _HIGHEST)
    try:
        while number not in trail.seen:
            trail.seen.add(number)
            page = pages.page(number)
            if page is None:
                return None
            if _kind(page, number) == _TABLE_LEAF:
                rows = leaf_rows(pages, number, page, trail)
                return next((row for row in rows if row.rowid == rowid), None)
            if _kind(page, number) != _TABLE_INNER:
                return None
            children = _children(pages, number, page, room)
            number, room = next(child for child in children if rowid in child[1])
    except (Nonsense, StopIteration):
        pass
    return None


def leaf_rows(pages: Pages, number: int, page: bytes, trail: Trail) -> Generator[Row, None, None]:
    """Raises Nonsense."""
    for at in _cells(page, number):
        length, at = _varint(page, at)
        rowid, at = _varint(page, at)
        rowid = _signed(rowid)
        largest = pages.usable - 35
        payload = _payload(pages, page, at, length, largest, trail)
        values = None
        if payload is not None:
            try:
                values = record(payload)
            except Nonsense:
                values = None
        yield Row(rowid, values)


def keys(pages: Pages, root: int, trail: Trail, depth: int = 0) -> Generator[Values, None, None]:
    """The records of an index, or the rows of a table WITHOUT ROWID, in order; those in lost pages
    are left out."""
    page = None if root in trail.seen else pages.page(root)
    trail.seen.add(root)
    try:
        if page is None or _kind(page, root) not in (_INDEX_LEAF, _INDEX_INNER):
            raise Nonsense
        if depth > _DEEPEST:
            raise Nonsense
        cells = _cells(page, root)
    except Nonsense:
        trail.lost.add(root)
        return
    kind = _kind(page, root)
    for at in cells:
        try:
            if kind == _INDEX_INNER:
                yield from keys(pages, _number(page, at), trail, depth + 1)
                at += 4
            length, at = _varint(page, at)
            largest = (pages.usable - 12) * 64 // 255 - 23
            payload = _payload(pages, page, at, length, largest, trail)
            if payload is not None:
                yield record(payload)
        except Nonsense:
            continue
    if kind == _INDEX_INNER:
        yield from keys(pages, _number(page, _start(root) + 8), trail, depth + 1)


def record(payload: bytes) -> Values:
    """Raises Nonsense."""
    size, at = _varint(payload, 0)
    if not at <= size <= len(payload):
        raise Nonsense
    # Half the time of a repair is spent here, and most rows of a table have one of few headers.
    header = payload[at:size]
    plan = _known_plan(header) if size <= _SHORT_HEADER else _plan(header)
    if size + plan.length > len(payload):
        raise Nonsense
    values = plan.constants.copy()
    try:
        for column, kind, start, end in plan.fields:
            data = payload[size + start : size + end]
            if kind < 7:
                values[column] = int.from_bytes(data, "big", signed=True)
            elif kind == 7:
                values[column] = struct.unpack(">d", data)[0]
            else:
                values[column] = data.decode() if kind % 2 else data
    except UnicodeDecodeError as exc:
        raise Nonsense from exc
    return values


@value_class
class _Plan:
    """What the header of a record says: `constants` are its values but for those of `fields`, which
    are column, kind, start and end in the body. `length` is that of the body."""

    constants: Values
    fields: tuple[tuple[int, int, int, int], ...]
    length: int


def _plan(header: bytes) -> _Plan:
    """Raises Nonsense."""
    constants: Values = []
    fields: list[tuple[int, int, int, int]] = []
    at = length = 0
    while at < len(header):
        kind, at = _varint(header, at)
        if kind in (0, 8, 9):
            constants.append(kind - 8 if kind else None)
            continue
        start, length = length, length + (_INTEGER_BYTES.get(kind) or _length(kind))
        fields.append((len(constants), kind, start, length))
        constants.append(None)
    return _Plan(constants, tuple(fields), length)


_known_plan = lru_cache(maxsize=4096)(_plan)


def holds_rows(page: bytes, number: int) -> bool:
    """Whether it is a leaf of a table."""
    return _kind(page, number) == _TABLE_LEAF


def first_rowid(page: bytes, number: int) -> int | None:
    """Of a leaf; None when it is empty. Raises Nonsense."""
    cells = _cells(page, number)
    if not cells:
        return None
    _, at = _varint(page, cells[0])
    return _signed(_varint(page, at)[0])


def is_of_table(page: bytes, number: int) -> bool:
    """Of one with rowids."""
    return _kind(page, number) in (_TABLE_LEAF, _TABLE_INNER)


def _length(kind: int) -> int:
    if kind in (10, 11) or kind > _LONGEST:
        raise Nonsense
    return 8 if kind == 7 else (kind - 12) // 2


def _payload(
    pages: Pages, page: bytes, at: int, length: int, largest: int, trail: Trail
) -> bytes | None:
    """None when part of it is lost. Raises Nonsense when its beginning does not fit its page."""
    if length > min(_LONGEST, pages.count * pages.size):
        raise Nonsense
    if length <= largest:
        found = page[at : at + length]
        if at + length > pages.usable:
            raise Nonsense
        return found
    smallest = (pages.usable - 12) * 32 // 255 - 23
    here = smallest + (length - smallest) % (pages.usable - 4)
    if here > largest:
        here = smallest
    if at + here + 4 > pages.usable:
        raise Nonsense
    return _long_payload(pages, page[at : at + here], _number(page, at + here), length, trail)


def _long_payload(
    pages: Pages, begin: bytes, following: int, length: int, trail: Trail
) -> bytes | None:
    parts, have = [begin], len(begin)
    while have < length:
        if following in trail.seen:
            return None
        page = pages.page(following)
        trail.seen.add(following)
        if page is None:
            trail.lost.add(following)
            return None
        part = page[4 : min(pages.usable, 4 + length - have)]
        if not part:
            return None
        parts.append(part)
        have += len(part)
        following = _number(page, 0)
    return b"".join(parts)


def _children(pages: Pages, number: int, page: bytes, room: Gap) -> list[tuple[int, Gap]]:
    """With the rowids that each may hold."""
    found: list[tuple[int, Gap]] = []
    first = room.first
    for at in _cells(page, number):
        last = _signed(_varint(page, at + 4)[0])
        if not first <= last <= room.last:
            raise Nonsense
        found.append((_number(page, at), Gap(first, last)))
        first = last + 1
    found.append((_number(page, _start(number) + 8), Gap(first, room.last)))
    if any(not 1 < child <= pages.count for child, _ in found):
        raise Nonsense
    return found


def _start(number: int) -> int:
    return _HEADER_BYTES if number == 1 else 0


def _kind(page: bytes, number: int) -> int:
    return page[_start(number)]


def _cells(page: bytes, number: int) -> Sequence[int]:
    start = _start(number)
    head = start + (8 if page[start] in (_TABLE_LEAF, _INDEX_LEAF) else 12)
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    if head + 2 * count > len(page):
        raise Nonsense
    places = struct.unpack_from(f">{count}H", page, head)
    if count and (min(places) < head + 2 * count or max(places) + 4 > len(page)):
        raise Nonsense
    return places


def _number(page: bytes, at: int) -> int:
    return int.from_bytes(page[at : at + 4], "big")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    if at < len(data) and data[at] < 0x80:
        return data[at], at + 1
    value = 0
    for index in range(at, min(at + 8, len(data))):
        byte = data[index]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, index + 1
    if at + 8 >= len(data):
        raise Nonsense
    return value << 8 | data[at + 8], at + 9


def _signed(number: int) -> int:
    return number - (1 << 64) if number > _HIGHEST else number
