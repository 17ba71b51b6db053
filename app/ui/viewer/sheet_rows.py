# SPDX-License-Identifier: Apache-2.0
"""The rows of a sheet, from the text that was read of it: Markdown tables of 50 rows with the
header repeated above each."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.core.sanitizing import clean_label, clean_text
from app.core.text import one_line
from app.core.values import value_class
from app.documents.wrapping import wrap
from app.services.document_views import UnitPlace

MAX_COLUMNS = 256
_BETWEEN = re.compile(r"(?<!\\) \| ")
_DIVIDER = re.compile(r"\|(?: :?-+:? \|)+")
_RANGE = re.compile(r"!(?P<left>[A-Z]+)(?P<first>\d+):(?P<right>[A-Z]+)(?P<last>\d+)")


@value_class
class SheetRow:
    """`lines` are its display lines in the unit, the last excluded. Text beside a table is a row
    of one cell. `number` is what the sheet calls the row; 0 where that is not known."""

    cells: tuple[str, ...]
    lines: tuple[int, int]
    number: int = 0
    is_header: bool = False
    is_text: bool = False


@value_class
class SheetGroup:
    """Units that make one table: indexes into the document's units."""

    title: str
    units: range


def sheet_range(label: str) -> tuple[int, int] | None:
    """The first and the last row of `Data!A1:F50`."""
    found = _RANGE.search(label)
    return None if found is None else (int(found["first"]), int(found["last"]))


def groups_of(units: Sequence[UnitPlace]) -> list[SheetGroup]:
    """One for each sheet, and one for the overview that a large sheet begins with."""
    groups: list[SheetGroup] = []
    start = 0
    for index, unit in enumerate(units):
        following = units[index + 1] if index + 1 < len(units) else None
        if following is not None and _goes_on(unit, following):
            continue
        title = clean_label(one_line(unit.section or unit.label))
        if following is not None and _is_overview(unit, following):
            title = QCoreApplication.translate("SheetRows", "{0}: overview").format(title)
        elif sheet_range(unit.label) is None and unit.label:
            title = clean_label(one_line(unit.label))
        groups.append(SheetGroup(title, range(start, index + 1)))
        start = index + 1
    return groups


def _goes_on(unit: UnitPlace, following: UnitPlace) -> bool:
    one, other = sheet_range(unit.label), sheet_range(following.label)
    is_same = (unit.section, unit.page) == (following.section, following.page)
    return is_same and one is not None and other is not None and other[0] > one[1]


def _is_overview(unit: UnitPlace, following: UnitPlace) -> bool:
    one, other = sheet_range(unit.label), sheet_range(following.label)
    is_same = (unit.section, unit.page) == (following.section, following.page)
    return is_same and one is not None and other is not None and other[0] <= one[1]


def rows_of(text: str, label: str) -> list[SheetRow]:
    rows: list[SheetRow] = []
    line = 0
    lines = text.split("\n")
    for at, source in enumerate(lines):
        end = line + max(1, len(wrap(source)))
        is_table = source.startswith("| ") and source.endswith(" |")
        if is_table and _DIVIDER.fullmatch(source):
            pass
        elif is_table:
            is_header = at + 1 < len(lines) and _DIVIDER.fullmatch(lines[at + 1]) is not None
            rows.append(SheetRow(_cells(source), (line, end), is_header=is_header))
        elif source.strip():
            rows.append(SheetRow((clean_text(source),), (line, end), is_text=True))
        line = end
    return _numbered(rows, label)


def _cells(source: str) -> tuple[str, ...]:
    cells = _BETWEEN.split(source[2:-2])[:MAX_COLUMNS]
    return tuple(clean_text(cell.replace("\\|", "|")) for cell in cells)


def _numbered(rows: list[SheetRow], label: str) -> list[SheetRow]:
    """Rows that were empty are not there, so numbers are known only where none is missing."""
    whole = sheet_range(label)
    if whole is None:
        return rows
    first, last = whole
    counted = [row for row in rows if not row.is_header]
    if len(rows) == last - first + 1:
        counted = rows
    if len(counted) != last - first + 1:
        return rows
    numbers = {id(row): first + index for index, row in enumerate(counted)}
    return [
        SheetRow(row.cells, row.lines, numbers.get(id(row), 0), row.is_header, row.is_text)
        for row in rows
    ]
