# SPDX-License-Identifier: Apache-2.0
"""ODS: the sheets as rows, with what repeats repeated."""

import datetime
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from app.core.documents import DocumentKind, Skipped, Unit, UnitKind
from app.core.text import one_line
from app.documents.readers.grid import Cell, Rows, grid_units
from app.documents.readers.ooxml import attribute, child, local, walk
from app.documents.readers.opendocument import OpenDocument
from app.documents.readers.source import Opened, ReadItem, SafeArchive, Source

_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384
_MOST_CELLS = 2_000_000
_NUMBERS = ("float", "percentage", "currency")


def read(source: Source, archive: SafeArchive) -> Iterator[ReadItem]:
    content = OpenDocument(source, archive)
    body = child(content.root, "body", "spreadsheet")
    tables = [each for each in (body if body is not None else ()) if local(each) == "table"]
    yield Opened(DocumentKind.ODS, len(tables), content.title())
    number = 1
    for page, table in enumerate(tables, start=1):
        name = one_line(attribute(table, "name") or "") or f"Sheet {page}"
        style = content.styles.style("table", attribute(table, "style-name"))
        sheet = _Sheet(table)
        units = grid_units(
            name, sheet.rows(), first_number=number, page=page, is_hidden=style.is_vanished
        )
        for unit in units:
            number += 1
            yield unit
        if sheet.remarks:
            text = "\n".join(dict.fromkeys(sheet.remarks))
            yield Unit(number, UnitKind.SHEET, text, page, f"{name}, comments", name)
            number += 1
        if sheet.is_cut:
            yield Skipped(
                f"sheet {name}",
                f"Only {_MOST_CELLS:,} cells are read of one sheet: split it.",
                page,
            )
    yield from content.parts.skipped


class _Sheet:
    def __init__(self, table: Element) -> None:
        self._table = table
        self.remarks: list[str] = []
        self.is_cut = False

    def rows(self) -> Rows:
        return self._rows

    def _rows(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        number, left = 1, _MOST_CELLS
        for element, is_end in walk(self._table, lambda each: local(each) == "table-cell"):
            if is_end or local(element) != "table-row":
                continue
            cells = self._cells(element)
            repeated = _count(element, "number-rows-repeated")
            if not cells:
                number += repeated
                continue
            for _ in range(repeated):
                left -= len(cells)
                if left < 0 or number > _MOST_ROWS:
                    self.is_cut = True
                    return
                yield number, cells
                number += 1

    def _cells(self, row: Element) -> list[Cell]:
        cells: list[Cell] = []
        empty = 0
        for each in row:
            if local(each) not in ("table-cell", "covered-table-cell"):
                continue
            repeated = _count(each, "number-columns-repeated")
            value = self._value(each)
            if value is None or value == "":
                empty += repeated
                continue
            cells += [None] * min(empty, _MOST_COLUMNS - len(cells))
            cells += [value] * min(repeated, _MOST_COLUMNS - len(cells))
            empty = 0
        return cells

    def _value(self, cell: Element) -> Cell:
        kind = attribute(cell, "value-type")
        text = "\n".join(_paragraphs(cell)) if len(cell) else ""
        for each in cell:
            if local(each) == "annotation" and (remark := " ".join(_paragraphs(each))):
                self.remarks.append(f"{text}: {remark}" if text else remark)
        if kind in _NUMBERS:
            number = _number(attribute(cell, "value"))
            return text if number is None else number
        if kind == "date":
            return _day(attribute(cell, "date-value") or "") or text
        if kind == "string":
            return text or attribute(cell, "string-value") or ""
        return text


def _paragraphs(cell: Element) -> Iterator[str]:
    for each in cell:
        if local(each) == "p":
            parts = [each.text or ""]
            for inner, is_end in walk(each, lambda found: local(found) == "annotation"):
                if is_end:
                    parts.append(inner.tail or "")
                elif local(inner) == "s":
                    parts.append(" ")
                else:
                    parts.append(inner.text or "")
            yield "".join(parts)


def _number(value: str | None) -> float | None:
    try:
        return float(value or "")
    except ValueError:
        return None


def _day(value: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        return None


def _count(element: Element, name: str) -> int:
    count = attribute(element, name) or "1"
    return max(int(count), 1) if count.isdecimal() and len(count) < 9 else 1
