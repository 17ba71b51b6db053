# SPDX-License-Identifier: Apache-2.0
"""What can still be read of a damaged profile database, and what is known of the rest.

Most of what is lost leaves a trace: the indexes of messages name the conversation and the parent of
each, and pages that no other page leads to any more still hold their rows.
"""

import contextlib
from bisect import bisect_left, bisect_right
from collections.abc import Generator

from app.core.values import value_class
from app.store.btree import (
    Gap,
    Nonsense,
    Row,
    Table,
    Trail,
    Values,
    find_row,
    first_rowid,
    holds_rows,
    is_of_table,
    keys,
    leaf_rows,
)
from app.store.pages import Pages
from app.store.sql import Cursor, SqlValue

_SCHEMA_ROOT = 1
_SCHEMA_KINDS = ("table", "index", "view", "trigger")
_SCHEMA_COLUMNS = 5
_TYPES: dict[str, tuple[type, ...]] = {
    "INTEGER": (int,),
    "REAL": (float, int),
    "TEXT": (str,),
    "BLOB": (bytes,),
}


@value_class
class Entry:
    """Of the schema."""

    kind: str
    name: str
    table: str
    root: int


@value_class
class Column:
    name: str
    type: str
    is_needed: bool
    default: SqlValue
    key: int
    """Its place in the primary key, from 1; 0 when it is not part of it."""


class Shape:
    """A table as this version makes it."""

    def __init__(self, name: str, columns: tuple[Column, ...], *, has_rowid: bool) -> None:
        self.name = name
        self.columns = columns
        self.has_rowid = has_rowid
        self._rowids = [at for at, column in enumerate(columns) if has_rowid and column.key]
        self._known: dict[tuple[type, ...], bool] = {}

    @property
    def is_telling(self) -> bool:
        """Whether a row of another table hardly fits it."""
        return all(column.type in _TYPES for column in self.columns)

    def fits(self, values: Values) -> bool:
        """Older rows may be shorter: columns were added at the end."""
        # Few rows of a table are of other types than those before.
        kinds = tuple(map(type, values))
        known = self._known.get(kinds)
        if known is None:
            known = self._known[kinds] = self._fits(kinds)
        return known

    def row(self, row: Row) -> Values:
        """All columns of one that fits."""
        values = [*(row.values or ())]
        if len(values) < len(self.columns):
            values += [column.default for column in self.columns[len(values) :]]
        for at in self._rowids:
            if values[at] is None:
                values[at] = row.rowid
        return values

    def from_key(self, values: Values) -> Values | None:
        """A table WITHOUT ROWID keeps its primary key first."""
        order = sorted(
            range(len(self.columns)),
            key=lambda at: (self.columns[at].key or len(self.columns) + 1, at),
        )
        if len(values) != len(order):
            return None
        found: Values = [None] * len(order)
        for place, value in zip(order, values, strict=True):
            found[place] = value
        return found if self.fits(found) else None

    def _fits(self, kinds: tuple[type, ...]) -> bool:
        least = sum(column.is_needed for column in self.columns)
        if not max(1, min(least, len(self.columns) - 1)) <= len(kinds) <= len(self.columns):
            return False
        return all(map(_takes, self.columns, kinds))


def shape_of(cursor: Cursor, table: str) -> Shape:
    rows = cursor.execute(f"PRAGMA table_info({table})").fetchall()
    defaults = [None if row[4] is None else cursor.execute(f"SELECT {row[4]}").get for row in rows]
    columns = tuple(
        Column(row[1], row[2], bool(row[3]), default, row[5])
        for row, default in zip(rows, defaults, strict=True)
    )
    has_rowid = not cursor.execute(
        "SELECT wr FROM pragma_table_list WHERE name = ? AND schema = 'main'", (table,)
    ).get
    return Shape(table, columns, has_rowid=has_rowid)


class Remains:
    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.gaps: dict[str, list[Gap]] = {}
        """Of the tables that were read to their end."""
        self.lost: dict[str, set[int]] = {}
        """Pages that a table or an index needs and that cannot be read; the schema's as ""."""
        self._leaves: list[tuple[int, int]] | None = None
        self._is_schema_whole = False
        self.schema = self._read_schema()

    def rows(self, shape: Shape) -> Generator[Row, None, None]:
        """By their rowid. One whose values are None is known to have been there."""
        if not self._root(shape.name) and self._is_schema_whole:
            # Made by a later version than the one that wrote the file.
            self.gaps[shape.name], self.lost[shape.name] = [], set()
            return
        trail = Trail()
        table = Table(
            self.pages, self._root(shape.name), trail, lambda gap: self._stranded(shape, gap)
        )
        for row in table.rows():
            if row.values is None or shape.fits(row.values):
                yield row
            else:
                yield Row(row.rowid, None)
        self.lost[shape.name] = trail.lost
        self.gaps[shape.name] = table.gaps

    def row(self, shape: Shape, rowid: int) -> Row | None:
        found = find_row(self.pages, self._root(shape.name), rowid)
        is_right = found is not None and found.values is not None and shape.fits(found.values)
        return found if is_right else None

    def keyed_rows(self, shape: Shape) -> Generator[Values, None, None]:
        """Of a table WITHOUT ROWID."""
        for values in self.index(shape.name):
            row = shape.from_key(values)
            if row is not None:
                yield row

    def index(self, name: str) -> list[Values]:
        """The records of an index; what is lost of it is left out."""
        if not self._root(name):
            self.lost[name] = set()
            return []
        trail = Trail()
        found = [*keys(self.pages, self._root(name), trail)]
        self.lost[name] = trail.lost
        return found

    def is_whole(self, name: str) -> bool:
        """Whether every page of a table or an index can be read."""
        root = self._root(name)
        page = self.pages.page(root)
        if page is None:
            self.lost[name] = {root}
        elif is_of_table(page, root):
            trail = Trail()
            for _ in Table(self.pages, root, trail).rows():
                pass
            self.lost[name] = trail.lost
        else:
            self.index(name)
        return not self.lost[name]

    def _root(self, name: str) -> int:
        entry = self.schema.get(name)
        return 0 if entry is None else entry.root

    def _read_schema(self) -> dict[str, Entry]:
        trail = Trail()
        table = Table(self.pages, _SCHEMA_ROOT, trail)
        found = [row.values for row in table.rows() if row.values is not None]
        self.lost[""] = trail.lost
        self._is_schema_whole = not table.gaps
        if table.gaps:
            found += self._stranded_schema()
        entries = [_entry(values) for values in found]
        return {entry.name: entry for entry in entries if entry is not None}

    def _stranded_schema(self) -> list[Values]:
        rows = [
            row.values
            for _, number in self._all_leaves()
            for row in self._rows_in(number)
            if row.values is not None
        ]
        return [values for values in rows if _entry(values) is not None]

    def _stranded(self, shape: Shape, gap: Gap) -> Generator[Row, None, None]:
        """Rows of a gap whose own page is whole: only what led to it is lost. Pages of other tables
        have other rows."""
        leaves = self._all_leaves() if shape.is_telling else []
        # A page that begins before the gap cannot be one of its pages.
        first = bisect_left(leaves, (gap.first, 0))
        last = bisect_right(leaves, (gap.last, self.pages.count + 1))
        for _, number in leaves[first:last]:
            rows = self._rows_in(number)
            is_ours = all(
                row.rowid in gap and (row.values is None or shape.fits(row.values)) for row in rows
            )
            if is_ours:
                yield from rows

    def _rows_in(self, number: int) -> list[Row]:
        page = self.pages.page(number)
        try:
            return [] if page is None else [*leaf_rows(self.pages, number, page, Trail())]
        except Nonsense:
            return []

    def _all_leaves(self) -> list[tuple[int, int]]:
        """Of all tables, by their first rowid; some may be garbage."""
        if self._leaves is None:
            self._leaves = []
            for number in range(2, self.pages.count + 1):
                page = self.pages.unchecked_page(number)
                if page is None or not holds_rows(page, number):
                    continue
                with contextlib.suppress(Nonsense):
                    rowid = first_rowid(page, number)
                    if rowid is not None:
                        self._leaves.append((rowid, number))
            self._leaves.sort()
        return self._leaves


def _takes(column: Column, kind: type) -> bool:
    if kind is type(None):
        return not column.is_needed or column.key > 0
    return kind in _TYPES.get(column.type, (kind,))


def _entry(values: Values) -> Entry | None:
    if len(values) != _SCHEMA_COLUMNS or values[0] not in _SCHEMA_KINDS:
        return None
    kind, name, table, root = values[:4]
    if not isinstance(kind, str) or not isinstance(name, str) or not isinstance(table, str):
        return None
    return Entry(kind, name, table, root if isinstance(root, int) else 0)
