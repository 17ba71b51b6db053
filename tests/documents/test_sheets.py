# SPDX-License-Identifier: Apache-2.0
"""Sheets and tables of text: blocks of rows, what columns hold, hidden sheets, far cells."""

import struct
from pathlib import Path

import pytest

from app.core.documents import DocumentKind, Skipped, Unit, UnitKind
from app.core.errors import HarmoniumError
from app.documents.readers import read_file
from app.documents.readers.source import Opened
from tests.helpers.compound_writer import compound_file
from tests.helpers.office_files import items_of, open_document, packed, units_of

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def xlsx(cells: str, state: str = "", **parts: str) -> bytes:
    """One sheet called Data of `cells`, and parts of it by their names."""
    relations = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{name}" Target="../{name}.xml"/>'
        for name in parts
    )
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="a" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            f'<sheet name="Data" sheetId="1" r:id="s" {state}/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship '
            f'Id="s" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_MAIN}"><sheetData>{cells}</sheetData>'
            "</worksheet>",
            "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{relations}'
            "</Relationships>",
            **{f"xl/{name}.xml": text for name, text in parts.items()},
        }
    )


def cell(place: str, text: str) -> str:
    row = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    value = f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'
    return f'<row r="{row}">{value}</row>'


def test_a_table_that_does_not_begin_in_the_corner_keeps_its_place(tmp_path: Path) -> None:
    data = xlsx(cell("C4", "head") + cell("C5", "body"))
    [unit] = units_of(tmp_path / "a.xlsx", data)
    assert unit.label == "Data!A4:C5"
    assert unit.text.split("\n") == ["|  |  | head |", "| --- | --- | --- |", "|  |  | body |"]


def test_a_hidden_sheet_says_so(tmp_path: Path) -> None:
    [unit] = units_of(tmp_path / "a.xlsx", xlsx(cell("A1", "x"), 'state="veryHidden"'))
    assert (unit.label, unit.has_hidden_text) == ("Data!A1:A1 (hidden)", True)


def test_remarks_on_cells_follow_the_sheet(tmp_path: Path) -> None:
    remarks = (
        f'<comments xmlns="{_MAIN}"><commentList><comment ref="A1"><text><r><t>Check </t></r>'
        "<r><t>this</t></r></text></comment></commentList></comments>"
    )
    _, remark = units_of(tmp_path / "a.xlsx", xlsx(cell("A1", "x"), comments=remarks))
    assert (remark.text, remark.label) == ("A1: Check this", "Data, comments")


def test_cells_that_lie_far_apart_are_reported_instead_of_filling_the_memory(
    tmp_path: Path,
) -> None:
    data = xlsx(cell("A1", "x") + cell("XFD1048576", "y"))
    _, skipped = items_of(tmp_path / "a.xlsx", data)
    assert skipped == Skipped(
        "sheet Data",
        "Its cells lie too far apart: move them together or delete those far from the table.",
        1,
    )


_UNPLACED = '<c t="inlineStr"><is><t>x</t></is></c>'


@pytest.mark.parametrize(
    "cells",
    [
        "<row>" + cell("XFD1048576", "y").partition(">")[2],
        cell("XFD1048576", "y").replace('<row r="1048576"', '<row r="2"'),
        f'<row r="1">{_UNPLACED * 200}</row><row r="1048576">{_UNPLACED}</row>',
        cell("XFD1048576", "y").replace("<c", f"<c a='>' b='{'-' * 200}' c='{'-' * 200}' d='>' "),
    ],
    ids=["rows without a number", "rows with a false number", "cells without a place", "marks"],
)
def test_a_sheet_that_hides_how_far_apart_its_cells_lie_is_reported(
    tmp_path: Path, cells: str
) -> None:
    opened, skipped = items_of(tmp_path / "a.xlsx", xlsx(cell("A1", "x") + cells))
    assert isinstance(opened, Opened)
    assert isinstance(skipped, Skipped)
    assert "too far apart" in skipped.reason


def test_cells_without_a_place_follow_each_other(tmp_path: Path) -> None:
    rows = f"<row>{_UNPLACED}{_UNPLACED}</row>" * 30_000
    units = units_of(tmp_path / "a.xlsx", xlsx(rows))
    assert units[0].label == "Data!A1:B30000"


def test_a_claim_of_a_million_cells_costs_nothing(tmp_path: Path) -> None:
    empty = '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    [unit] = units_of(tmp_path / "a.xlsx", xlsx(cell("A1", "x") + cell("B1000", "y") + empty))
    assert unit.label == "Data!A1:B1000"


def test_rows_that_repeat_in_open_document_are_repeated_and_empty_ones_counted(
    tmp_path: Path,
) -> None:
    body = (
        '<table:table table:name="Data"><table:table-row><table:table-cell '
        'table:number-columns-repeated="3"><text:p>head</text:p></table:table-cell>'
        '</table:table-row><table:table-row table:number-rows-repeated="7">'
        '<table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="2"><table:table-cell '
        'table:number-columns-repeated="3" office:value-type="float" office:value="2.50"/>'
        '</table:table-row><table:table-row table:number-rows-repeated="1048566">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>'
    )
    [unit] = units_of(tmp_path / "a.ods", open_document("spreadsheet", body))
    assert unit.label == "Data!A1:C10"
    assert unit.text.split("\n")[2:] == ["| 2.5 | 2.5 | 2.5 |"] * 2


def test_a_sheet_of_billions_of_repeated_cells_is_cut_and_reported(tmp_path: Path) -> None:
    body = (
        '<table:table table:name="Data"><table:table-row table:number-rows-repeated="1048576">'
        '<table:table-cell table:number-columns-repeated="16384" office:value-type="string">'
        "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"
    )
    items = items_of(tmp_path / "a.ods", open_document("spreadsheet", body))
    assert items[-1] == Skipped(
        "sheet Data", "Only 2,000,000 cells are read of one sheet: split it.", 1
    )


def test_a_large_table_begins_with_what_its_columns_hold(tmp_path: Path) -> None:
    rows = [f"2026-01-{1 + n % 28:02},{('red', 'blue')[n % 2]},{n}" for n in range(1000)]
    data = "\n".join(["Day,Color,Amount", *rows]).encode()
    first, *blocks = units_of(tmp_path / "sales.csv", data)
    assert first.label == "sales!A1:C1001"
    assert first.text.startswith("sales: a table of 1,000 rows and 3 columns.")
    assert "| B | Color | text | 1,000 | red (500); blue (500) |" in first.text
    assert (
        "| C | Amount | number | 1,000 | least 0, most 999, mean 499.5, sum 499500 |" in first.text
    )
    assert [unit.label for unit in blocks[:2]] == ["sales!A1:C50", "sales!A51:C100"]
    assert all(unit.text.startswith("| Day | Color | Amount |\n| --- |") for unit in blocks)
    assert blocks[-1].text.endswith("| 999 |")
    assert {unit.kind for unit in blocks} == {UnitKind.SHEET}


def test_lines_above_the_header_are_kept_above_the_table(tmp_path: Path) -> None:
    data = b"Report of 2026\n\nName,Amount,Unit\na,1,kg\nb,2,kg\n"
    [unit] = units_of(tmp_path / "a.csv", data)
    assert unit.text.split("\n") == [
        "Report of 2026", "", "| Name | Amount | Unit |", "| --- | --- | --- |", "| a | 1 | kg |",
        "| b | 2 | kg |",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        b"a;b\n1,5;2,5\n",
        b"sep=;\na;b\n1,5;2,5\n",
        b"a\tb\n1,5\t2,5\n",
        'a;b\n"1,5";"2,5"\n'.encode("utf-16"),
    ],
)
def test_what_divides_the_cells_is_found_out(tmp_path: Path, data: bytes) -> None:
    [unit] = units_of(tmp_path / "a.csv", data)
    assert unit.text.split("\n")[-1] == "| 1,5 | 2,5 |"


def test_a_quotation_mark_that_nothing_closes_loses_no_row(tmp_path: Path) -> None:
    rows = "".join(f"{number},x\n" for number in range(60_000))
    units = units_of(tmp_path / "a.csv", f'a,b\n5",inch\n"open,y\n{rows}'.encode())
    text = "\n".join(unit.text for unit in units[1:])
    assert "59999" in text
    assert '| "open | y |' in text


def test_a_quotation_mark_that_closes_far_below_loses_no_text(tmp_path: Path) -> None:
    rows = "".join(f"{number},x\n" for number in range(9_000))
    [unit] = units_of(tmp_path / "a.csv", f'a,b\n"open,y\n{rows}'.encode())
    assert "8999,x" in unit.text


@pytest.mark.parametrize("mark", ["", '"'])
def test_a_cell_of_any_length_is_read_to_its_end(tmp_path: Path, mark: str) -> None:
    data = f"a,b\n1,{mark}{'word ' * 40_000}end{mark}\n2,last\n".encode()
    text = "\n".join(unit.text for unit in units_of(tmp_path / "a.csv", data))
    assert text.count("word") == 40_000
    assert "end" in text
    assert "| 2 | last |" in text


def test_a_header_of_a_book_is_not_repeated_above_each_block(tmp_path: Path) -> None:
    header = f"{'first ' * 5_000},{'second ' * 5_000}"
    rows = "1,2\n" * 5_000
    units = units_of(tmp_path / "a.csv", f"{header}\n{rows}".encode())
    assert units[1].text.count("second") == 5_000
    assert sum(len(unit.text) for unit in units) < 2_000_000


def test_numbers_with_points_for_thousands_are_not_added_up(tmp_path: Path) -> None:
    rows = "1.234,56;1,234.50\n" * 300
    schema = units_of(tmp_path / "a.csv", f"German;English\n{rows}".encode())[0].text
    assert "| A | German | text | 300 | 1.234,56 (300) |" in schema
    assert "| B | English | number | 300 | least 1234.5, most 1234.5," in schema


def test_cells_with_line_ends_stay_one_cell(tmp_path: Path) -> None:
    [unit] = units_of(tmp_path / "a.csv", b'a,b\r\n"two\r\nlines",c\r\n')
    assert unit.text.split("\n")[-1] == "| two lines | c |"


def test_an_old_workbook_with_a_password_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    records = struct.pack("<HH16x", 0x809, 16) + struct.pack("<HH6x", 0x2F, 6)
    path.write_bytes(compound_file({"Workbook": records}))
    with pytest.raises(HarmoniumError, match="encrypted"):
        list(read_file(path))


def test_an_old_workbook_with_cells_far_outside_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    cells = b"".join(
        struct.pack("<HHHHHd", 0x203, 14, row, column, 0, 1.0)
        for row, column in ((0, 0), (65_000, 65_000))
    )
    path.write_bytes(compound_file({"Workbook": struct.pack("<HH16x", 0x809, 16) + cells}))
    with pytest.raises(HarmoniumError, match="cells lie where no sheet has any"):
        list(read_file(path))


def test_a_workbook_goes_on_after_the_last_unit_that_was_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n" + b"1,2\n" * 1000)
    every = [item for item in read_file(path) if isinstance(item, Unit)]
    later = [item for item in read_file(path, first_unit=7) if isinstance(item, Unit)]
    assert later == every[6:]


def test_an_old_workbook_without_content_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(packed({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook"}))
    with pytest.raises(Exception, match=r"a\.xlsx"):
        list(read_file(path))


def test_what_is_opened_says_how_many_sheets_there_are(tmp_path: Path) -> None:
    opened, unit = items_of(tmp_path / "a.xlsx", xlsx(cell("A1", "x")))
    assert opened == Opened(DocumentKind.XLSX, 1)
    assert isinstance(unit, Unit)
    assert (unit.page, unit.section) == (1, "Data")
