# SPDX-License-Identifier: Apache-2.0
"""Rows of cells, cut into units of 50 with the header above each; a table of more than 200 rows
begins with a unit that says what its columns hold.

Rows arrive one at a time, twice: once to learn the columns, once to be read. A sheet that fits into
no memory is read all the same.
"""

import datetime
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from app.core.documents import Unit, UnitKind
from app.core.text import one_line, shortened
from app.documents.readers.flow import TABLE_BLOCK, table_lines

Cell = str | float | int | bool | datetime.date | datetime.time | datetime.timedelta | None
Rows = Callable[[], Iterator[tuple[int, Sequence[Cell]]]]
"""Begins at the first row: the row's number, counted from 1, and its cells from column A on."""

_WITH_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d*")
"""Without a point nobody knows whether a comma is one. `1.234,56` is no number here."""
_BIG = 200
_FIRST_ROWS = 5
_HEADER_AMONG = 10
_MOST_COLUMNS = 200
"""Columns that the schema tells of."""
_MOST_DISTINCT = 50
_SHOWN_VALUES = 8
_LONGEST_VALUE = 60
_LONGEST_CELL = 2_000_000
"""As much as is read of a unit at most. Excel allows 32,767 characters, CSV any number."""
_REPEATED_HEADER = 8_000
_SHORTEST_NAME = 8
_UNIT_CHARACTERS = 200_000
_LEARNED_CELLS = 3_000_000
"""The columns of larger tables are judged by the rows up to there: nobody waits for minutes."""


def cell_text(cell: Cell) -> str:
    """As a person would write it: without the noise of binary fractions."""
    if isinstance(cell, str):
        return cell[:_LONGEST_CELL]
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime.datetime):
        is_day = cell.time() == datetime.time.min
        return cell.date().isoformat() if is_day else cell.isoformat(sep=" ")
    return str(cell) if isinstance(cell, int | datetime.timedelta) else cell.isoformat()


def column_name(column: int) -> str:
    """`A` for 0, `AA` for 26."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


@dataclass(slots=True)
class _Column:
    """What is learned of a column from all of its cells but the header."""

    filled: int = 0
    numbers: int = 0
    least: float = math.inf
    most: float = -math.inf
    total: float = 0.0
    first_day: str = ""
    last_day: str = ""
    days: int = 0
    values: dict[str, int] = field(default_factory=dict[str, int])
    has_more_values: bool = False

    def add(self, cell: Cell) -> None:
        if _is_empty(cell):
            return
        self.filled += 1
        number = _number(cell)
        if number is not None:
            self.numbers += 1
            self.total += number
            if number < self.least:
                self.least = number
            if number > self.most:
                self.most = number
        if isinstance(cell, datetime.date):
            day = cell_text(cell)
            self.days += 1
            self.first_day = min(self.first_day or day, day)
            self.last_day = max(self.last_day, day)
        # Of many values only the count of those met first could go on, and nobody asks for it.
        if not self.has_more_values:
            text = shortened(one_line(cell_text(cell)), _LONGEST_VALUE)
            self.values[text] = self.values.get(text, 0) + 1
            self.has_more_values = len(self.values) > _MOST_DISTINCT

    def told(self) -> tuple[str, str]:
        """Its type and what its values are."""
        if self.filled == 0:
            return "empty", ""
        if self.numbers == self.filled:
            mean = self.total / self.numbers
            return "number", (
                f"least {cell_text(self.least)}, most {cell_text(self.most)}, mean {mean:.6g},"
                f" sum {cell_text(self.total)}"
            )
        if self.days == self.filled:
            return "date", f"{self.first_day} to {self.last_day}"
        if self.has_more_values:
            some = "; ".join(list(self.values)[:3])
            return "text", f"more than {_MOST_DISTINCT} values, such as {some}"
        common = sorted(self.values.items(), key=lambda each: -each[1])[:_SHOWN_VALUES]
        shown = "; ".join(f"{value} ({count})" for value, count in common)
        rest = len(self.values) - len(common)
        return "text", shown + (f"; and {rest} more" if rest else "")


def _is_empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and (not cell or cell.isspace()))


def _number(cell: Cell) -> float | None:
    if isinstance(cell, float):
        return cell if math.isfinite(cell) else None
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, int):
        number = float(cell)
    elif isinstance(cell, str) and cell and len(cell) < 40 and cell.strip()[:1] in "+-.0123456789":
        if "," in cell and not _WITH_THOUSANDS.fullmatch(cell.strip()):
            return None
        try:
            number = float(cell.replace(",", ""))
        except ValueError:
            return None
    else:
        return None
    return number if math.isfinite(number) else None


@dataclass(slots=True)
class _Overview:
    header: int = 0
    """The number of the row that names the columns; 0 where the table is empty."""
    rows: int = 0
    last: int = 0
    width: int = 0
    learned_rows: int = 0
    learned_cells: int = 0
    names: list[str] = field(default_factory=list[str])
    columns: list[_Column] = field(default_factory=list[_Column])
    first: list[list[str]] = field(default_factory=list[list[str]])


def grid_units(
    name: str, rows: Rows, *, first_number: int, page: int, is_hidden: bool = False
) -> Iterator[Unit]:
    """The units of one sheet. `name` stands before the range in their labels."""
    overview = _learned(rows)
    if not overview.last:
        return
    mark = " (hidden)" if is_hidden else ""
    number = first_number
    if overview.rows > _BIG:
        label = f"{name}!A1:{column_name(max(overview.width - 1, 0))}{overview.last}{mark}"
        text = _schema(name, overview)
        yield Unit(number, UnitKind.SHEET, text, page, label, name, has_hidden_text=is_hidden)
        number += 1
    for first, last, width, text in _blocks(rows, overview):
        label = f"{name}!A{first}:{column_name(max(width - 1, 0))}{last}{mark}"
        yield Unit(number, UnitKind.SHEET, text, page, label, name, has_hidden_text=is_hidden)
        number += 1


def _trimmed(cells: Sequence[Cell]) -> list[str]:
    texts = [cell_text(cell) for cell in cells]
    while texts and not texts[-1].strip():
        texts.pop()
    return texts


def _learned(rows: Rows) -> _Overview:
    overview = _Overview()
    waiting: list[tuple[int, Sequence[Cell]]] = []
    for row, cells in rows():
        if all(map(_is_empty, cells)):
            continue
        if overview.header:
            _learn(overview, row, cells)
            continue
        waiting.append((row, cells))
        if len(waiting) == _HEADER_AMONG:
            _settle(overview, waiting)
    if not overview.header and waiting:
        _settle(overview, waiting)
    return overview


def _settle(overview: _Overview, waiting: list[tuple[int, Sequence[Cell]]]) -> None:
    """The header is the first row that is nearly as wide as the widest of the first ones: titles
    and remarks above a table fill a cell or two."""
    widths = [len(_trimmed(cells)) for _, cells in waiting]
    wanted = max(widths) * 0.6
    found = next(index for index, width in enumerate(widths) if width >= wanted)
    overview.header, cells = waiting[found]
    overview.names = _trimmed(cells)
    for row, above in waiting[: found + 1]:
        overview.last = row
        overview.width = max(overview.width, len(_trimmed(above)))
    for row, below in waiting[found + 1 :]:
        _learn(overview, row, below)


def _learn(overview: _Overview, row: int, cells: Sequence[Cell]) -> None:
    width = len(cells)
    while width and _is_empty(cells[width - 1]):
        width -= 1
    overview.rows += 1
    overview.last = row
    overview.width = max(overview.width, width)
    if len(overview.first) < _FIRST_ROWS:
        overview.first.append(_trimmed(cells))
    if overview.learned_cells > _LEARNED_CELLS:
        return
    overview.learned_rows = overview.rows
    overview.learned_cells += width
    while len(overview.columns) < min(width, _MOST_COLUMNS):
        overview.columns.append(_Column())
    for column, cell in zip(overview.columns, cells, strict=False):
        column.add(cell)


def _schema(name: str, overview: _Overview) -> str:
    lines = [f"{name}: a table of {overview.rows:,} rows and {overview.width:,} columns.", ""]
    told = [["Column", "Name", "Type", "Filled", "Values"]]
    for index, column in enumerate(overview.columns):
        heading = overview.names[index] if index < len(overview.names) else ""
        told.append([column_name(index), heading, *_told(column)])
    lines += table_lines(told)
    if overview.width > _MOST_COLUMNS:
        lines.append(f"… and {overview.width - _MOST_COLUMNS:,} more columns")
    if overview.learned_rows < overview.rows:
        lines.append(f"These values are of the first {overview.learned_rows:,} rows.")
    lines += ["", "The first rows:", "", *table_lines([overview.names, *overview.first])]
    return "\n".join(lines)


def _told(column: _Column) -> tuple[str, str, str]:
    kind, values = column.told()
    return kind, f"{column.filled:,}", values


def _blocks(rows: Rows, overview: _Overview) -> Iterator[tuple[int, int, int, str]]:
    """First and last row, width and text of each block. Rows above the header are lines of their
    own. A block is shorter where its cells are very long."""
    above: list[str] = []
    block: list[list[str]] = []
    first = last = size = 0
    for row, cells in rows():
        texts = _trimmed(cells)
        if not texts:
            continue
        first, last = first or row, row
        if row < overview.header:
            above.append(" | ".join(one_line(text) for text in texts if text.strip()))
        elif row > overview.header:
            block.append(texts)
            size += sum(map(len, texts))
        # The first block has the header as a row of its own.
        if len(block) == TABLE_BLOCK - (first <= overview.header) or size > _UNIT_CHARACTERS:
            yield _block(first, last, above, overview, block)
            above, block, first, size = [], [], 0, 0
    if above or block or not overview.rows:
        first = first or overview.header
        yield _block(first, last, above, overview, block)


def _block(
    first: int, last: int, above: list[str], overview: _Overview, block: list[list[str]]
) -> tuple[int, int, int, str]:
    """In further blocks the header reaches as far as their rows, and its names are short: it may be
    longer than all."""
    width = max(map(len, block), default=0)
    if first <= overview.header:
        width = max(width, len(overview.names))
        names = overview.names
    else:
        most = max(_REPEATED_HEADER // max(width, 1), _SHORTEST_NAME)
        names = [shortened(name, most) for name in overview.names[:width]]
    table = table_lines([names, *block])
    return first, last, width, "\n".join([*above, "", *table] if above else table)
