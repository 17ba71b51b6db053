# SPDX-License-Identifier: Apache-2.0
"""Thirty files of each format, made by LibreOffice, pandoc, Chromium and Python libraries, keep all
their text, in order, on the right pages."""

from pathlib import Path
from typing import Any

import pytest

from app.core.documents import DocumentKind, Skipped, Unit, UnitKind
from app.documents.readers import read_file
from app.documents.readers.source import Opened
from tests.helpers.document_corpus import added, documents, missing, words

_FLOWING = {
    "docx": DocumentKind.DOCX,
    "odt": DocumentKind.ODT,
    "rtf": DocumentKind.RTF,
    "epub": DocumentKind.EPUB,
    "html": DocumentKind.HTML,
    "md": DocumentKind.MARKDOWN,
}
_PAGED = {"pdf": UnitKind.PAGE, "pptx": UnitKind.SLIDE, "odp": UnitKind.SLIDE}
_SHEETS = {
    "xlsx": DocumentKind.XLSX,
    "xls": DocumentKind.XLSX,
    "ods": DocumentKind.ODS,
    "csv": DocumentKind.TABLE,
}
_COUNT = 30
_MARKS = 24
"""Numbers of list items and notes, and the title twice, are the only words a reader may add."""


def read(path: Path) -> tuple[Opened, list[Unit]]:
    opened, *items = read_file(path)
    assert isinstance(opened, Opened)
    assert not [item for item in items if isinstance(item, Skipped)], path.name
    units = [item for item in items if isinstance(item, Unit)]
    assert [unit.number for unit in units] == list(range(1, len(units) + 1))
    assert not [unit for unit in units if unit.has_hidden_text], path.name
    return opened, units


def text_of(units: list[Unit]) -> str:
    return "\n\n".join(unit.text for unit in units)


@pytest.mark.parametrize("name", _FLOWING)
def test_text_that_flows_is_kept_in_order(name: str, tmp_path: Path) -> None:
    count = 0
    for path, expected in documents(name, tmp_path):
        opened, units = read(path)
        assert opened.kind is _FLOWING[name]
        actual = words(text_of(units))
        body = words(" ".join(expected["body"]))
        notes = words(" ".join(expected["notes"]))
        assert not missing(body, actual), path.name
        for note in expected["notes"]:
            assert note in text_of(units), path.name
        assert len(added(body + notes, actual)) <= _MARKS, path.name
        count += 1
    assert count == _COUNT


@pytest.mark.parametrize("name", [name for name in _FLOWING if name != "md"])
def test_headings_name_sections_and_tables_are_markdown(name: str, tmp_path: Path) -> None:
    tables = 0
    for path, expected in documents(name, tmp_path):
        _, units = read(path)
        lines = text_of(units).split("\n")
        marked = [line.lstrip("#").strip() for line in lines if line.startswith("#")]
        sections = [heading for unit in units for heading in unit.section.split(" › ")]
        if name == "epub" and not marked:
            # LibreOffice makes paragraphs of the headings of books, and lists those of chapters.
            assert len(sections) >= 3, path.name
            assert not missing(sections, expected["headings"]), path.name
        else:
            assert not missing(expected["headings"], marked), path.name
        assert all(unit.section for unit in units[1:]), path.name
        for header in expected["tables"]:
            assert f"| {' | '.join(header)} |" in lines, path.name
            tables += 1
    assert tables > _COUNT


@pytest.mark.parametrize("name", _PAGED)
def test_pages_and_slides_keep_their_text_and_number(name: str, tmp_path: Path) -> None:
    count = 0
    for path, expected in documents(name, tmp_path):
        opened, units = read(path)
        pages: list[list[str]] = expected["pages"]
        assert opened.pages == len(units) == len(pages), path.name
        for number, (unit, texts) in enumerate(zip(units, pages, strict=True), start=1):
            assert unit.kind is _PAGED[name]
            assert unit.page == unit.number == number
            actual, body = words(unit.text), words(" ".join(texts))
            assert not missing(body, actual), (path.name, number)
            assert len(added(body, actual)) <= _MARKS, (path.name, number)
        count += 1
    assert count == _COUNT


@pytest.mark.parametrize("name", _SHEETS)
def test_cells_stay_in_their_sheet_row_and_column(name: str, tmp_path: Path) -> None:
    count = 0
    for path, expected in documents(name, tmp_path):
        opened, units = read(path)
        assert opened.kind is _SHEETS[name]
        assert opened.pages == len(expected["sheets"])
        for page, (sheet, rows) in enumerate(expected["sheets"].items(), start=1):
            mine = [unit for unit in units if unit.page == page]
            assert rows_of(sheet, mine) == [shown(row) for row in rows[1:]], (path.name, sheet)
            assert all(shown(rows[0]) in cells_of(unit) for unit in mine), (path.name, sheet)
        count += 1
    assert count == _COUNT


def shown(row: list[Any]) -> list[str]:
    cells = [f"{cell:g}" if isinstance(cell, float) else str(cell) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def cells_of(unit: Unit) -> list[list[str]]:
    lines = [line for line in unit.text.split("\n") if line.startswith("| ")]
    return [[cell.strip() for cell in line[1:-1].split(" | ")] for line in lines]


def rows_of(sheet: str, units: list[Unit]) -> list[list[str]]:
    """All rows but the header, where the labels say they are. A large sheet begins with what its
    columns hold."""
    found: list[list[str]] = []
    row = 1
    blocks = units[1:] if "a table of" in units[0].text else units
    for unit in blocks:
        first, _, last = unit.label.removeprefix(f"{sheet}!").partition(":")
        body = cells_of(unit)[2:]
        assert int(first.lstrip("A")) == (1 if row == 1 else row + 1), unit.label
        row += len(body)
        assert int(last.lstrip("ABCD")) == row, unit.label
        assert unit.kind is UnitKind.SHEET
        found += [trimmed(cells) for cells in body]
    return found


def trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


@pytest.mark.parametrize("name", ["eml", "msg"])
def test_messages_keep_their_heads_texts_and_attachments(name: str, tmp_path: Path) -> None:
    count = 0
    for path, expected in documents(name, tmp_path):
        opened, units = read(path)
        assert (opened.kind, opened.title) == (DocumentKind.MAIL, expected["subject"])
        head = units[0].text.split("\n\n")[0]
        for line in ("From: Anna Lund <anna", "To: Peter Holm", f"Subject: {expected['subject']}"):
            assert line in head, path.name
        assert "Date: " in head, path.name
        actual, body = words(text_of(units)), words(" ".join(expected["body"]))
        assert not missing(body, actual), path.name
        assert len(added(body, actual)) <= _MARKS + 20, path.name
        count += 1
    assert count == _COUNT
