# SPDX-License-Identifier: Apache-2.0
"""ODT, HTML, EPUB, RTF, Markdown, plain text, code and JSON: order, marks, and hidden text."""

from pathlib import Path

import pytest

from app.core.documents import DocumentKind, Skipped, UnitKind
from app.core.errors import HarmoniumError
from app.documents.readers import read_file
from app.documents.readers.source import Opened
from tests.helpers.office_files import items_of, open_document, packed, text_of, units_of


def style(name: str, family: str, properties: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="{family}"><style:text-properties '
        f"{properties}/></style:style>"
    )


def test_open_document_keeps_lists_notes_comments_and_spaces(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:h "
        'text:outline-level="2">Head</text:h><text:p>a<text:s text:c="3"/>b<text:tab/>c  d'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>noted</text:p>"
        "</text:note-body></text:note> end<office:annotation><dc:creator>Ann</dc:creator>"
        "<dc:date>2026</dc:date><text:p>why?</text:p></office:annotation></text:p>"
        '<text:list text:style-name="L"><text:list-item><text:p>one</text:p><text:list>'
        "<text:list-item><text:p>deep</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>two</text:p></text:list-item></text:list>"
    )
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
        'style:num-format="1" style:num-suffix=")"/></text:list-style>'
    )
    data = open_document("text", body, styles)
    assert text_of(tmp_path / "a.odt", data).split("\n") == [
        "## Head", "", "a   b\tc d[1] end", "[1]: noted", "[Comment by Ann: why?]", "1) one",
        "  - deep", "2) two",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("properties", "is_hidden"),
    [
        ('text:display="none"', True),
        ('fo:color="#FFFFFF"', True),
        ('fo:font-size="1pt"', True),
        ('fo:color="#ffffff" fo:background-color="#000000"', False),
        ('fo:font-size="9pt"', False),
    ],
)
def test_hidden_text_of_open_document_is_flagged(
    tmp_path: Path, properties: str, is_hidden: bool
) -> None:
    body = '<text:p>seen <text:span text:style-name="T">inner</text:span></text:p>'
    data = open_document("text", body, style("T", "text", properties))
    [unit] = units_of(tmp_path / "a.odt", data)
    assert (unit.text, unit.has_hidden_text) == ("seen inner", is_hidden)


def test_headers_and_footers_of_open_document_are_read_once(tmp_path: Path) -> None:
    page = "<style:header><text:p>ACME</text:p></style:header>"
    styles = (
        "<office:document-styles ODF><office:master-styles><style:master-page>"
        f"{page}</style:master-page><style:master-page>{page}</style:master-page>"
        "</office:master-styles></office:document-styles>"
    )
    data = open_document("text", "<text:p>body</text:p>", styles_xml=styles)
    assert text_of(tmp_path / "a.odt", data) == "body\n\nHeader: ACME"


def test_encrypted_open_document_is_refused_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    path.write_bytes(
        packed(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml": manifest,
                "content.xml": b"\x00\x01garbled",
            }
        )
    )
    with pytest.raises(HarmoniumError, match="encrypted"):
        list(read_file(path))


def test_a_web_page_keeps_structure_and_drops_scripts_and_navigation(tmp_path: Path) -> None:
    page = b"""<!doctype html><html><head><title>T</title><style>p{}</style></head><body>
    <nav><a>menu</a></nav><h1>One <b>bold</b></h1><p>a
    b<br>c</p><ul><li>x<ul><li>y</li></ul></li><li><p>z</p></li></ul><ol start=3><li>three</ol>
    <pre>  keep
    this</pre><script>alert(1)</script><table><tr><th>h<th>i<tr><td>1<td colspan=2>2</table>
    <table><tr><td><table><tr><td>in<td>ner</table></td><td>layout</td></tr></table>
    <img alt="A picture"></body></html>"""
    opened, unit = items_of(tmp_path / "a.html", page)
    assert opened == Opened(DocumentKind.HTML, title="T")
    assert getattr(unit, "text", "").split("\n") == [
        "# One bold", "", "a b", "c", "- x", "  - y", "- z", "3. three", "", "  keep",
        "    this", "", "| h | i |", "| --- | --- |", "| 1 | 2 |", "", "| in | ner |",
        "| --- | --- |", "", "layout", "", "[A picture]",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("inner", "is_hidden"),
    [
        ("<p style='display:none'>x</p>", True),
        ("<p style='color: #FFF'>x</p>", True),
        ("<p hidden>x</p>", True),
        ("<p style='font-size:0'>x</p>", True),
        ("<font color='white'>x</font>", True),
        ("<style>.s{color:white}</style><p class='s'>x</p>", True),
        (
            "<div style='background:#222'><p style='color:#fff;background-color:#000'>x</p></div>",
            False,
        ),
        ("<p style='font-size:10px;color:#333'>x</p>", False),
        ("<p style='background-color:#fff'>x</p>", False),
        ("<p style='color: white; background: white'>x</p>", True),
        ("<p style='color: white; background-color:  #fff'>x</p>", True),
    ],
)
def test_hidden_text_of_a_web_page_is_flagged(tmp_path: Path, inner: str, is_hidden: bool) -> None:
    [unit] = units_of(tmp_path / "a.html", f"<html><body>seen {inner}</body></html>".encode())
    assert unit.text.split() == ["seen", "x"]
    assert unit.has_hidden_text is is_hidden


@pytest.mark.parametrize(
    ("declared", "encoding"), [("windows-1251", "cp1251"), ("shift_jis", "shift_jis")]
)
def test_a_web_page_is_read_in_the_encoding_it_declares(
    tmp_path: Path, declared: str, encoding: str
) -> None:
    text = "город" if encoding == "cp1251" else "日本語"
    page = f"<html><head><meta charset={declared}></head><body>{text}</body></html>"
    assert text_of(tmp_path / "a.html", page.encode(encoding)) == text


def book(*chapters: str, package: str = "") -> bytes:
    items = "".join(
        f'<item id="c{n}" href="t/c%20{n}.xhtml" media-type="application/xhtml+xml"/>'
        for n in range(len(chapters))
    )
    order = "".join(f'<itemref idref="c{n}"/>' for n in reversed(range(len(chapters))))
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="o/p.opf"/></container>',
            "o/p.opf": package
            or f"<package><metadata><title>B</title></metadata><manifest>{items}<item id='n' "
            f"href='n.ncx' media-type='application/x-dtbncx+xml'/></manifest><spine>{order}</spine>"
            "</package>",
            "o/n.ncx": "<ncx><navPoint><text>First shown</text><content src='t/c%201.xhtml#a'/>"
            "</navPoint></ncx>",
            **{f"o/t/c {n}.xhtml": text for n, text in enumerate(chapters)},
        }
    )


def test_a_book_is_read_in_its_order_with_the_titles_of_its_contents(tmp_path: Path) -> None:
    chapters = (
        "<?xml version='1.0'?><html><head><title/><script/></head><body>second</body></html>",
        "<?xml version='1.0'?><html><body><a id='x'/><p>first</p></body></html>",
    )
    units = units_of(tmp_path / "a.epub", book(*chapters))
    assert [unit.text for unit in units] == ["first", "second"]
    assert [unit.kind for unit in units] == [UnitKind.CHAPTER] * 2
    assert (units[0].label, units[0].section) == ("First shown", "First shown")


def test_a_chapter_that_is_named_again_and_again_is_read_once(tmp_path: Path) -> None:
    package = (
        "<package><manifest><item id='a' href='t/c%200.xhtml' media-type='application/xhtml+xml'/>"
        "</manifest><spine>" + "<itemref idref='a'/>" * 100 + "</spine></package>"
    )
    [unit] = units_of(tmp_path / "a.epub", book("<html><body>once</body></html>", package=package))
    assert unit.text == "once"


def test_a_class_of_ten_thousand_rules_is_not_looked_through_for_each_element(
    tmp_path: Path,
) -> None:
    rules = ".a{color:white}" * 13_000
    page = f"<html><style>{rules}</style>{'<b class=a>x</b>' * 20_000}</html>"
    [unit] = units_of(tmp_path / "a.html", page.encode())
    assert unit.has_hidden_text
    assert len(unit.text) == 20_000


def test_a_chapter_that_is_not_there_is_reported(tmp_path: Path) -> None:
    package = (
        "<package><manifest><item id='a' href='no.xhtml' media-type='application/xhtml+xml'/>"
        "</manifest><spine><itemref idref='a'/></spine></package>"
    )
    _, skipped = items_of(tmp_path / "a.epub", book(package=package))
    assert skipped == Skipped(
        "chapter no.xhtml", "The book names this chapter but does not hold it."
    )


RTF = rb"""{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}
{\colortbl;\red255\green255\blue255;\red255\green0\blue0;}
{\stylesheet{\s0 Normal;}{\s5 heading 2;}}{\info{\title Secret}}{\header\pard ACME\par}
{\*\unknown{\b thing}}\pard\s5 Head\par\pard Caf\'e9 {\f1\'e3\'ee\'f0\'ee\'e4} \u8364?
 \u-10179?\u-8704?{\footnote\pard noted}\line next\par{\listtext\'b7\tab}point\par
\trowd\intbl a\cell b\cell\row\trowd\intbl c\cell d\cell\row\pard {\deleted gone}end\emdash\par
{\pict\wmetafile8 0102030405}{\object{\*\objdata 0102}}
{\field{\*\fldinst LINK x}{\fldrslt shown}}\par}"""


def test_rich_text_keeps_headings_tables_notes_and_languages(tmp_path: Path) -> None:
    [unit] = units_of(tmp_path / "a.rtf", RTF)
    assert unit.text.split("\n") == [
        "## Head", "", "Café город € 😀[1]", "next", "[1]: noted", "- point", "", "| a | b |",
        "| --- | --- |", "| c | d |", "", "end—", "", "shown", "", "Header: ACME",
    ]  # fmt: skip
    assert unit.section == "Head"
    assert not unit.has_hidden_text


@pytest.mark.parametrize("hidden", [rb"{\v x}", rb"{\cf1 x}", rb"{\fs2 x}"])
def test_hidden_text_of_rich_text_is_flagged(tmp_path: Path, hidden: bytes) -> None:
    data = rb"{\rtf1{\colortbl;\red255\green255\blue255;}seen " + hidden + rb"\par}"
    [unit] = units_of(tmp_path / "a.rtf", data)
    assert (unit.text, unit.has_hidden_text) == ("seen x", True)


def test_markdown_is_kept_as_it_is_and_cut_at_headings(tmp_path: Path) -> None:
    text = (
        "# One\n\n## Two\ntext\n```\n# no heading\n```\n### Three\nmore\n\nUnder\n-----\nlast\n"
        "\n# Four\nend"
    )
    units = units_of(tmp_path / "a.md", text.encode())
    assert "\n".join(unit.text for unit in units) == text
    assert [unit.section for unit in units] == ["One › Two", "One › Under", "Four"]
    assert [unit.label for unit in units] == ["lines 1–10", "lines 11–14", "lines 15–16"]


def test_comments_that_never_end_are_not_looked_for_again_and_again(tmp_path: Path) -> None:
    units = units_of(tmp_path / "a.md", b"<!-- a" * 1_000_000)
    assert sum(len(unit.text) for unit in units) == 6_000_000
    assert not any(unit.has_hidden_text for unit in units)


@pytest.mark.parametrize("name", ["a.txt", "a.py"])
def test_text_and_code_keep_every_line(tmp_path: Path, name: str) -> None:
    lines = [f"line {n} of a file" if n % 9 else "" for n in range(5000)]
    units = units_of(tmp_path / name, "\r\n".join(lines).encode())
    assert "\n".join(unit.text for unit in units).split("\n") == lines
    assert len(units) > 5
    first = [int(unit.label.split()[1].split("–")[0]) for unit in units]
    assert [lines[n - 1] for n in first] == [unit.text.split("\n")[0] for unit in units]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    text = "Über die Brücke — nach Köln"
    assert text_of(tmp_path / "a.txt", text.encode(encoding)) == text


def test_accents_that_come_after_a_megabyte_of_english_are_kept(tmp_path: Path) -> None:
    data = b"plain words\n" * 200_000 + "fin déjà vu".encode("cp1252")
    assert units_of(tmp_path / "a.txt", data)[-1].text.endswith("fin déjà vu")


def test_json_in_one_line_is_laid_out_and_other_json_is_kept(tmp_path: Path) -> None:
    inner = ",".join(f'"key{n}":[1,{{"a":"b, {{c\\"}}"}}]' for n in range(40))
    text = text_of(tmp_path / "a.json", ("{" + inner + ',"e":{}}').encode())
    assert text.split("\n")[:8] == [
        "{", '  "key0": [', "    1,", "    {", '      "a": "b, {c\\"}"', "    }", "  ],",
        '  "key1": [',
    ]  # fmt: skip
    assert text.endswith('  "e": {}\n}')
    kept = '{\n "a":1}'
    assert text_of(tmp_path / "b.json", kept.encode()) == kept
