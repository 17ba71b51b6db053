# SPDX-License-Identifier: Apache-2.0
"""DOCX: what stands beside the running text, how lists count, and what cannot be seen."""

from pathlib import Path

import pytest

from app.core.errors import HarmoniumError
from app.documents.readers import read_file
from tests.helpers.office_files import docx, paragraph, run, text_of, units_of, word_xml

_STYLES = word_xml(
    '<w:style w:type="paragraph" w:styleId="Ueber"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Own"/><w:pPr>'
    '<w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="x"/><w:basedOn w:val="Sub"/>'
    "</w:style>"
    '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>',
    "styles",
)
_NUMBERING = word_xml(
    '<w:abstractNum w:abstractNumId="1">'
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>'
    '</w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0">'
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="8"><w:abstractNumId w:val="2"/></w:num>',
    "numbering",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "report.docx"


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def listed(number: int, depth: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'


def test_headings_make_sections_whatever_their_style_is_called(path: Path) -> None:
    body = (
        paragraph(run("One"), properties=style("Ueber"))
        + paragraph(run("text a"))
        + paragraph(run("Two"), properties=style("Deep"))
        + paragraph(run("text b"))
    )
    units = units_of(path, docx(body, styles=_STYLES))
    assert [unit.text for unit in units] == ["# One\n\ntext a", "## Two\n\ntext b"]
    assert [unit.section for unit in units] == ["One", "One › Two"]


def test_lists_count_as_word_does(path: Path) -> None:
    items = [(7, 0, "c"), (7, 1, "i"), (7, 1, "ii"), (7, 0, "d"), (7, 1, "again"), (8, 0, "dot")]
    body = "".join(paragraph(run(text), properties=listed(n, depth)) for n, depth, text in items)
    assert text_of(path, docx(body, numbering=_NUMBERING)).split("\n") == [
        "3. c", "  3.i) i", "  3.ii) ii", "4. d", "  4.i) again", "- dot",
    ]  # fmt: skip


def test_what_was_deleted_is_gone_and_what_was_inserted_is_there(path: Path) -> None:
    body = paragraph(
        run("kept "),
        f"<w:ins>{run('new ')}</w:ins>",
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
        f"<w:moveFrom>{run('from here')}</w:moveFrom><w:moveTo>{run('to there')}</w:moveTo>",
    )
    assert text_of(path, docx(body)) == "kept new to there"


def test_notes_comments_text_boxes_headers_and_footers_are_read_once(path: Path) -> None:
    box = (
        "<w:r><w:pict><w:txbxContent>" + paragraph(run("in a box")) + "</w:txbxContent></w:pict>"
        "</w:r>"
    )
    body = (
        paragraph(
            run("body"),
            '<w:r><w:footnoteReference w:id="2"/></w:r>',
            '<w:r><w:commentReference w:id="5"/></w:r>',
            box,
        )
        + '<w:sectPr><w:headerReference r:id="header1"/><w:headerReference r:id="header2"/>'
        '<w:footerReference r:id="footer1"/></w:sectPr>'
    )
    data = docx(
        body,
        footnotes=word_xml(
            f'<w:footnote w:id="2">{paragraph(run("a note"))}</w:footnote>', "footnotes"
        ),
        comments=word_xml(
            f'<w:comment w:id="5" w:author="Ann">{paragraph(run("why?"))}</w:comment>', "comments"
        ),
        header1=word_xml(paragraph(run("ACME")), "hdr"),
        header2=word_xml(paragraph(run("ACME")), "hdr"),
        footer1=word_xml(paragraph(run("page")), "ftr"),
    )
    assert text_of(path, data).split("\n") == [
        "body[1]", "[1]: a note", "[Comment by Ann: why?]", "", "in a box", "", "Header: ACME", "",
        "Footer: page",
    ]  # fmt: skip


def test_tables_are_markdown_with_bars_escaped(path: Path) -> None:
    cells = [["a|b", "c"], ["d", "two\u2028lines"]]
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in row) + "</w:tr>"
        for row in cells
    )
    assert text_of(path, docx(f"<w:tbl>{rows}</w:tbl>")).split("\n") == [
        "| a\\|b | c |", "| --- | --- |", "| d | two lines |",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "properties",
    [
        "<w:vanish/>",
        '<w:rStyle w:val="Secret"/>',
        '<w:color w:val="FFFFFF"/>',
        '<w:color w:val="ffffff"/>',
        '<w:sz w:val="2"/>',
    ],
)
def test_text_that_cannot_be_seen_is_read_and_flagged(path: Path, properties: str) -> None:
    [unit] = units_of(
        path, docx(paragraph(run("seen "), run("unseen", properties)), styles=_STYLES)
    )
    assert unit.text == "seen unseen"
    assert unit.has_hidden_text


@pytest.mark.parametrize(
    "properties",
    [
        '<w:vanish w:val="0"/>',
        '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="003366"/>',
        '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>',
        '<w:sz w:val="12"/>',
    ],
)
def test_text_that_can_be_seen_is_not_flagged(path: Path, properties: str) -> None:
    [unit] = units_of(path, docx(paragraph(run("seen", properties)), styles=_STYLES))
    assert not unit.has_hidden_text


def test_long_documents_without_headings_are_cut_between_paragraphs(path: Path) -> None:
    body = "".join(paragraph(run(f"{'word ' * 99}{number}")) for number in range(100))
    units = units_of(path, docx(body))
    assert [len(unit.text.split()) for unit in units] == [3000, 3000, 3000, 1000]
    assert [unit.number for unit in units] == [1, 2, 3, 4]


def test_a_damaged_part_beside_the_text_is_reported_and_the_text_is_read(path: Path) -> None:
    path.write_bytes(docx(paragraph(run("body")), styles="<w:styles"))
    _, unit, skipped = read_file(path)
    assert getattr(unit, "text", "") == "body"
    assert getattr(skipped, "what", "") == "part word/styles.xml"


def test_a_file_without_its_text_is_refused_with_a_sentence(path: Path) -> None:
    data = docx(paragraph(run("body"))).replace(b"word/document.xml", b"word/documenx.xml")
    path.write_bytes(data)
    with pytest.raises(HarmoniumError, match="Word document"):
        list(read_file(path))
