# SPDX-License-Identifier: Apache-2.0
"""XLSX, XLSB, XLS and ODS: each sheet in blocks of 50 rows. Of formulas the value they had when the
file was saved is read; remarks on cells follow the sheet."""

import re
from collections.abc import Iterator, Sequence
from typing import cast
from xml.etree.ElementTree import Element

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetVisibleEnum,
)

from app.core.documents import DocumentKind, Skipped, Unit, UnitKind
from app.core.text import one_line
from app.documents.readers import spreadsheet
from app.documents.readers.grid import Cell, Rows, grid_units
from app.documents.readers.ooxml import Parts, local, plain_text, target_of
from app.documents.readers.source import Opened, ReadItem, SafeArchive, Source, UnreadableFile

_LARGEST_AREA = 20_000_000
"""Cells between the first and the last one: the library makes room for all of them."""
_ROW = re.compile(rb'<(?:\w+:)?row\b[^>]{0,500}?\br="(\d{1,7})"')
_WIDE_CELL = re.compile(rb'\br="[A-Z]{3}\d')
_NARROW, _WIDE = 702, 16_384
_OPEN_DOCUMENT = "mimetype"


def read(source: Source) -> Iterator[ReadItem]:
    head = source.head(4)
    if not head.startswith(b"PK"):
        yield from _read(source, None)
        return
    with source.archive() as archive:
        if _OPEN_DOCUMENT in archive or "content.xml" in archive:
            yield from spreadsheet.read(source, archive)
        else:
            yield from _read(source, archive)


def _read(source: Source, archive: SafeArchive | None) -> Iterator[ReadItem]:
    with source.open() as file:
        try:
            book = CalamineWorkbook.from_filelike(file)
            metadata = book.sheets_metadata
        except PasswordError as exc:
            raise UnreadableFile(
                f"{source.name} is encrypted: save it without a password and add it again."
            ) from exc
        except (CalamineError, OSError, ValueError) as exc:
            raise UnreadableFile(
                f"{source.name} is damaged (its list of sheets cannot be read): open it in a"
                + " spreadsheet program and save it again."
            ) from exc
        parts = Parts(archive) if archive is not None else None
        yield Opened(DocumentKind.XLSX, len(metadata), parts.title() if parts else "")
        yield from _sheets(book, metadata, parts, archive)


def _sheets(
    book: CalamineWorkbook,
    metadata: Sequence[SheetMetadata],
    parts: Parts | None,
    archive: SafeArchive | None,
) -> Iterator[ReadItem]:
    files = _sheet_files(parts) if parts else {}
    number = 1
    for page, sheet in enumerate(metadata, start=1):
        name = one_line(sheet.name) or f"Sheet {page}"
        is_hidden = sheet.visible != SheetVisibleEnum.Visible
        file = files.get(sheet.name, "")
        if archive is not None and _area(archive, file) > _LARGEST_AREA:
            yield Skipped(
                f"sheet {name}",
                "Its cells lie too far apart: move them together or delete those far from the"
                + " table.",
                page,
            )
            continue
        try:
            rows = _rows(book.get_sheet_by_index(page - 1))
        except (CalamineError, OSError, ValueError, IndexError):
            yield Skipped(f"sheet {name}", "The sheet is damaged and was not read.", page)
            continue
        for unit in grid_units(name, rows, first_number=number, page=page, is_hidden=is_hidden):
            number += 1
            yield unit
        remarks = "\n".join(_remarks(parts, file)) if parts and file else ""
        if remarks:
            label = f"{name}, comments"
            yield Unit(number, UnitKind.SHEET, remarks, page, label, name)
            number += 1
    if parts:
        yield from parts.skipped


def _rows(sheet: CalamineSheet) -> Rows:
    """The library begins at row 1 but leaves out the empty columns on the left."""
    start = sheet.start or (0, 0)
    left: list[Cell] = [None] * start[1]

    def rows() -> Iterator[tuple[int, Sequence[Cell]]]:
        for row, cells in enumerate(sheet.iter_rows(), start=1):
            found = cast("list[Cell]", cells)
            yield row, [*left, *found] if left else found

    return rows


def _area(archive: SafeArchive, file: str) -> int:
    """Of the rectangle around all cells, at most; what the file says of it may be a lie."""
    if file not in archive:
        return 0
    data = archive.read(file)
    rows = [int(found[1]) for found in _ROW.finditer(data)]
    if not rows:
        return 0
    width = _WIDE if _WIDE_CELL.search(data) else _NARROW
    height = max(rows) - min(rows) + 1
    if height * width <= _LARGEST_AREA:
        return height * width
    return height * _exact_width(data)


def _exact_width(data: bytes) -> int:
    columns = {found[1] for found in re.finditer(rb'\br="([A-Z]{1,3})\d', data)}
    numbers = [_column(name) for name in columns]
    return max(numbers) - min(numbers) + 1 if numbers else 1


def _column(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - 64
    return number


def _sheet_files(parts: Parts) -> dict[str, str]:
    main = parts.main("xl/workbook.xml")
    relations = parts.relations(main)
    if not main.endswith(".xml"):
        return {}
    root = parts.optional(main)
    found: dict[str, str] = {}
    for each in root.iter() if root is not None else ():
        if local(each) == "sheet":
            keys = [value for key, value in each.items() if key.endswith("}id")]
            relation = relations.get(keys[0]) if keys else None
            if relation is not None:
                found[each.get("name") or ""] = relation.target
    return found


def _remarks(parts: Parts, file: str) -> Iterator[str]:
    root = parts.optional(target_of(parts.relations(file), "comments"))
    for each in root.iter() if root is not None else ():
        if local(each) == "comment" and (text := _remark(each)):
            yield f"{each.get('ref') or ''}: {text}"


def _remark(comment: Element) -> str:
    return one_line(plain_text(comment))
