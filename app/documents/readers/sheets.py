# SPDX-License-Identifier: Apache-2.0
"""XLSX, XLSB, XLS and ODS: each sheet in blocks of 50 rows. Of formulas the value they had when the
file was saved is read; remarks on cells follow the sheet."""

import contextlib
import itertools
import re
from collections.abc import Generator, Iterator, Sequence
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
from app.core.files import quoted_path
from app.core.text import one_line
from app.documents.readers import spreadsheet
from app.documents.readers.grid import Cell, Rows, grid_units
from app.documents.readers.old_workbook import looked_at
from app.documents.readers.ooxml import Parts, local, plain_text, target_of
from app.documents.readers.source import Opened, ReadItem, SafeArchive, Source, UnreadableFile

_LARGEST_AREA = 20_000_000
"""Cells between the first and the last one: the library makes room for all of them."""
_CELL = re.compile(
    rb"<(?:\w{1,20}:)?(row|c)(?=[\s/>])((?:[^>\"']{1,200}+|\"[^\"]{0,300}\"|'[^']{0,300}'){0,40}+)>"
)
"""A row or a cell with its attributes, in which `>` may stand."""
_PLACE = re.compile(rb"\sr=[\"']([A-Z]{0,3})(\d{0,9})[\"']")
_FAR = 1 << 30
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


class _Damaged(Exception):
    """The library cannot read it."""


@contextlib.contextmanager
def _library() -> Generator[None]:
    """Whatever way the library fails in becomes one.

    WORKAROUND python-calamine 0.9 panics on some damaged files, with an exception of Rust's that is
    no `Exception` and cannot be imported. Remove when it raises CalamineError for all of them.
    """
    try:
        yield
    except PasswordError:
        raise
    except (CalamineError, OSError, ValueError, IndexError, OverflowError) as exc:
        raise _Damaged from exc
    except BaseException as exc:
        if type(exc).__name__ != "PanicException":
            raise
        raise _Damaged from exc


def _read(source: Source, archive: SafeArchive | None) -> Iterator[ReadItem]:
    if archive is None:
        old = looked_at(source.read())
        if old.has_password:
            raise _encrypted(source)
        if old.area > _LARGEST_AREA:
            file_name = quoted_path(source.name)
            raise UnreadableFile(
                f"{file_name} is damaged (cells lie where no sheet has any): open it in a"
                + " spreadsheet program and save it again."
            )
    with source.open() as file:
        try:
            with _library():
                book = CalamineWorkbook.from_filelike(file)
                metadata = book.sheets_metadata
        except PasswordError as exc:
            raise _encrypted(source) from exc
        except _Damaged as exc:
            file_name = quoted_path(source.name)
            raise UnreadableFile(
                f"{file_name} is damaged (its list of sheets cannot be read): open it in a"
                + " spreadsheet program and save it again."
            ) from exc
        parts = Parts(archive) if archive is not None else None
        yield Opened(DocumentKind.XLSX, len(metadata), parts.title() if parts else "")
        files = _sheet_files(parts) if parts else {}
        number = 1
        for page, sheet in enumerate(metadata[: source.limits.pages], start=1):
            sheet_file = files.get(sheet.name, "")
            for item in _sheet(book, sheet, page, number, (archive, parts, sheet_file)):
                number += isinstance(item, Unit)
                yield item
        if parts:
            yield from parts.skipped


def _encrypted(source: Source) -> UnreadableFile:
    file_name = quoted_path(source.name)
    return UnreadableFile(f"{file_name} is encrypted: save it without a password and add it again.")


def _sheet(
    book: CalamineWorkbook,
    sheet: SheetMetadata,
    page: int,
    number: int,
    inside: tuple[SafeArchive | None, Parts | None, str],
) -> Iterator[ReadItem]:
    """`inside` are the archive, its parts and the name of the sheet's own part, where there are
    such."""
    archive, parts, file = inside
    name = one_line(sheet.name) or f"Sheet {page}"
    is_hidden = sheet.visible != SheetVisibleEnum.Visible
    if archive is not None and _area(archive, file) > _LARGEST_AREA:
        yield Skipped(
            f"sheet {name}",
            "Its cells lie too far apart: move them together or delete those far from the table.",
            page,
        )
        return
    try:
        with _library():
            rows = _rows(book.get_sheet_by_index(page - 1))
        for unit in grid_units(name, rows, first_number=number, page=page, is_hidden=is_hidden):
            number += 1
            yield unit
    except _Damaged:
        yield Skipped(f"sheet {name}", "The sheet is damaged and was not read.", page)
    remarks = "\n".join(_remarks(parts, file)) if parts and file else ""
    if remarks:
        yield Unit(number, UnitKind.SHEET, remarks, page, f"{name}, comments", name)


def _rows(sheet: CalamineSheet) -> Rows:
    """The library begins at row 1 but leaves out the empty columns on the left."""
    start = sheet.start or (0, 0)
    left: list[Cell] = [None] * start[1]

    def rows() -> Iterator[tuple[int, Sequence[Cell]]]:
        with _library():
            found = sheet.iter_rows()
        for row in itertools.count(1):
            with _library():
                cells = cast("list[Cell] | None", next(found, None))
            if cells is None:
                return
            yield row, [*left, *cells] if left else cells

    return rows


def _area(archive: SafeArchive, file: str) -> int:
    """Of the rectangle around the cells that hold something; many files have formats in the last
    row. Cells are placed as the library does it: what the sheet says of its size may be a lie, and
    rows and cells need not say where they are."""
    if file not in archive:
        return 0
    row, column = 0, -1
    top = left = _FAR
    bottom = right = -1
    for found in _CELL.finditer(archive.read(file)):
        kind, attributes = found.groups()
        place = _PLACE.search(attributes)
        name, number = place.groups() if place is not None else (b"", b"")
        if kind == b"row":
            row, column = int(number) if number else row + 1, -1
            continue
        column = _column(name) - 1 if name else column + 1
        if attributes.endswith(b"/"):
            continue
        at = int(number) if number else row
        top, bottom = min(top, at), max(bottom, at)
        left, right = min(left, column), max(right, column)
    return max(bottom - top + 1, 0) * max(right - left + 1, 0)


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
