# SPDX-License-Identifier: Apache-2.0
"""PPTX and ODP: titles, notes, hidden slides and text that cannot be seen."""

import io
import zipfile
from pathlib import Path

import pytest

from app.core.documents import Skipped, Unit
from app.documents.readers import read_file
from app.documents.readers.source import Opened
from tests.helpers.office_files import items_of, open_document, packed, pptx, shape, units_of

_WHITE = '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>'
_BLUE = '<a:solidFill><a:srgbClr val="003366"/></a:solidFill>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deck.pptx"


def test_a_slide_begins_with_its_title_wherever_that_stands(path: Path) -> None:
    shapes = shape("first point\nsecond point") + shape("The title", "title") + shape("7", "sldNum")
    [unit] = units_of(path, pptx(shapes))
    assert unit.text == "# The title\nfirst point\nsecond point"
    assert (unit.page, unit.label, unit.section) == (1, "The title", "The title")


def test_slides_come_in_the_order_in_which_they_are_shown(path: Path) -> None:
    units = units_of(path, pptx(*(shape(f"slide {number}") for number in range(12)), first_slide=5))
    assert [unit.text for unit in units] == [f"slide {number}" for number in range(12)]
    assert [unit.page for unit in units] == list(range(1, 13))


def test_a_hidden_slide_says_so(path: Path) -> None:
    hidden, shown = units_of(path, pptx(shape("a", "title"), shape("b"), attributes='show="0"'))
    assert (hidden.label, hidden.has_hidden_text) == ("a (hidden)", True)
    assert not shown.has_hidden_text


@pytest.mark.parametrize(
    ("properties", "fill", "is_hidden"),
    [(_WHITE, "", True), (_WHITE, _BLUE, False), ("", "", False), (_BLUE, _WHITE, False)],
)
def test_white_text_is_flagged_unless_it_stands_on_a_color(
    path: Path, properties: str, fill: str, is_hidden: bool
) -> None:
    [unit] = units_of(path, pptx(shape("text", properties=fill, run_properties=properties)))
    assert unit.has_hidden_text is is_hidden


def test_a_damaged_slide_is_reported_and_the_others_are_read(path: Path) -> None:
    items = items_of(path, pptx(shape("a"), "<broken", shape("c")))
    assert [type(item) for item in items] == [Opened, Unit, Skipped, Unit]
    assert items[2] == Skipped("slide 2", "Slide 2 is damaged and was not read.", 2)
    assert getattr(items[3], "page", None) == 3


def test_a_slide_that_is_missing_leaves_the_others_their_numbers(path: Path) -> None:
    relation = b'Id="s2"'
    with zipfile.ZipFile(io.BytesIO(pptx(*map(shape, "abc")))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = "ppt/_rels/presentation.xml.rels"
    assert relation in parts[name]
    parts[name] = parts[name].replace(relation, b'Id="other"')
    opened, first, missing, third = items_of(path, packed(parts))
    assert getattr(opened, "pages", None) == 3
    assert (getattr(first, "page", None), getattr(third, "page", None)) == (1, 3)
    assert missing == Skipped("slide 2", "Slide 2 is damaged and was not read.", 2)


def test_tables_and_groups_on_a_slide_are_read(path: Path) -> None:
    def cell(text: str) -> str:
        return f"<a:tc><a:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></a:txBody></a:tc>"

    cells = "".join(f"<a:tr>{''.join(map(cell, row))}</a:tr>" for row in ("ab", "cd"))
    frame = f"<p:graphicFrame><a:graphic><a:tbl>{cells}</a:tbl></a:graphic></p:graphicFrame>"
    group = f"<p:grpSp><p:grpSp>{shape('deep')}</p:grpSp></p:grpSp>"
    [unit] = units_of(path, pptx(group + frame))
    assert unit.text == "deep\n\n| a | b |\n| --- | --- |\n| c | d |"


def test_slides_of_open_document_have_titles_notes_and_hidden_ones(tmp_path: Path) -> None:
    path = tmp_path / "deck.odp"
    body = (
        '<draw:page draw:style-name="h"><draw:frame presentation:class="title"><draw:text-box>'
        "<text:p>Title</text:p></draw:text-box></draw:frame><draw:custom-shape><text:p>point</text:p>"
        "</draw:custom-shape><presentation:notes><draw:frame><draw:text-box><text:p>said</text:p>"
        "</draw:text-box></draw:frame></presentation:notes></draw:page>"
        "<draw:page><draw:frame><draw:text-box><text:p>two</text:p></draw:text-box></draw:frame>"
        "</draw:page>"
    )
    styles = (
        '<style:style style:name="h" style:family="drawing-page"><style:drawing-page-properties '
        'presentation:visibility="hidden"/></style:style>'
    )
    first, second = units_of(path, open_document("presentation", body, styles))
    assert first.text == "# Title\n\npoint\n\nNotes:\n\nsaid"
    assert (first.label, first.has_hidden_text) == ("Title (hidden)", True)
    assert (second.text, second.page, second.has_hidden_text) == ("two", 2, False)
    assert isinstance(next(iter(read_file(path))), Opened)
