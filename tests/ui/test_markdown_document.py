# SPDX-License-Identifier: Apache-2.0
"""A Markdown text looks right, and looks the same however it arrived."""

import itertools
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlock,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextTable,
)

from app.ui.markdown import MarkdownDocument, formats
from app.ui.markdown.large_tables import MAX_TABLE_CELLS
from app.ui.theme import dark_palette, light_palette, reading_font

pytestmark = pytest.mark.usefixtures("qapp")

FRAGMENTS = [
    "word ", "two words ", "**bold** ", "**open ", "*it* ", "_x_", "`code` ", "`", "``", "~~s~~",
    "[a](https://x.y) ", "[a](file:///etc/passwd)", "[ref] ", "![alt](x.png)", "<b>", "&amp;",
    "\\*", "# ", "## h", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "> ", "```", "```python\n",
    "~~~", "    ", "  ", "\t", "---", "***", "===", "| a | b |", "|--|:-:|", "| 1 | `2` |",
    "\n", "\n", "\n", "\n\n", "\n\n", "[ref]: https://z.org\n", "[x] ", "[ ] ", "é", "中文", "👩‍🚀",
    "العربية", "\r\n", "\u2028", "\x00", "\ud800", "<br>", "|", "'t'", "-", "=", ":",
    "$", "$$", "$x$ ", "$a_1*b*$", "\\(", "\\)", "\\(y^2\\) ", "\\[", "\\]", "\\[\nx = 1\n\\]\n",
    "$$\n- z\n$$.\n", "$5 ", "\\begin{align}\n", "\\end{align}", "[^1]", "[^n]", "[^1]: note\n",
    "x_1",
]  # fmt: skip
ARTICLE = (
    "# Title\n\nIntro with **bold** and `code`:\n- one\n- two\n  continued\n\n  1. nested\n"
    "  2. more\n\n3. three\n4. four\n\n   ```sh\n   ls | wc\n   ```\n5. five\n\n> quoted\n"
    "> > deep\n\n"
    "| h | i |\n|:-|-:|\n| 1 | 2 |\n| 3 | **4** |\n\n| a | b |\n|--|--|\n| c | d |\n"
    "```python\ndef f():\n\n    return 'x'\n```\n```\nplain\n```\n---\nSetext\n===\nend  \nbreak\n"
    "\nWhere $a<b$ holds,\n\\[\n- a\n= \\frac{1}{2}\n\\]\nwith \\(c\\) and $$d = e$$, so it ends.\n"
    "- item:\n  $$\n  f\n  $$\n- $5 and $10\n\n\\begin{align}\ng &= h\n\n\\end{align}\n"
    "Noted[^1] twice[^2].\n\n[^1]: One note\n    goes on\n\n[^2]: Two\n\nEnd.\n"
)


def new_document() -> MarkdownDocument:
    return MarkdownDocument(light_palette(), reading_font())


def shown(text: str, final: bool = True) -> MarkdownDocument:
    document = new_document()
    document.set_source(text, final)
    return document


# An object index is a place in the document's list of tables; PySide cannot convert the maps of
# font features and axes and crashes in `properties()` of a format that has them.
SKIPPED = {
    QTextFormat.Property.ObjectIndex,
    QTextFormat.Property.FontFeatures,
    QTextFormat.Property.FontVariableAxes,
}
KEYS = sorted({int(key.value) for key in QTextFormat.Property if key not in SKIPPED})
KEYS += [int(QTextFormat.Property.UserProperty.value) + index for index in range(1, 16)]


def properties(form: QTextFormat) -> tuple[tuple[int, str], ...]:
    return tuple((key, readable(form.property(key))) for key in KEYS if form.hasProperty(key))


def readable(value: Any) -> str:
    if isinstance(value, QBrush):
        return value.color().name()
    if isinstance(value, QColor):
        return value.name()
    if isinstance(value, list):
        return str([one.rawValue() if isinstance(one, QTextLength) else one for one in value])
    return str(value)


def fragments(block: QTextBlock) -> list[tuple[str, Any]]:
    merged: list[tuple[str, Any]] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        look = properties(fragment.charFormat())
        if merged and merged[-1][1] == look:
            merged[-1] = (merged[-1][0] + fragment.text(), look)
        else:
            merged.append((fragment.text(), look))
        iterator += 1
    return merged


def dump(document: MarkdownDocument) -> list[Any]:
    """All blocks with their formats, tables with theirs, and the colours of code."""
    document.finish_highlighting()
    rows: list[Any] = []
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        table = cursor.currentTable()
        cell = None
        if isinstance(table, QTextTable):
            at = table.cellAt(cursor)
            cell = (
                table.rows(), table.columns(), at.row(), at.column(),
                properties(table.format()), properties(at.format()),
            )  # fmt: skip
        colors = [
            (span.start, span.length, span.format.foreground().color().name())
            for span in block.layout().formats()
        ]
        rows.append(
            (
                block.text(),
                properties(block.blockFormat()),
                properties(block.charFormat()),
                fragments(block),
                cell,
                colors,
            )
        )
        block = block.next()
    return rows


def texts(document: MarkdownDocument) -> list[str]:
    return [row[0] for row in dump(document)]


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join),
    st.lists(st.integers(1, 12), min_size=1, max_size=8),
)
def test_a_text_in_pieces_ends_up_as_the_same_text_at_once(text: str, sizes: list[int]) -> None:
    check_in_pieces(text, sizes)


def check_in_pieces(text: str, sizes: list[int]) -> None:
    document = new_document()
    at, step = 0, 0
    while at < len(text):
        at += sizes[step % len(sizes)]
        step += 1
        document.set_source(text[:at])
        if step % 4 == 0 and "]:" not in text:
            assert not differences(document, shown(text[:at], False), colors=False)
    document.set_source(text, final=True)
    assert not differences(document, shown(text))


def differences(one: MarkdownDocument, other: MarkdownDocument, colors: bool = True) -> list[Any]:
    kept = slice(None) if colors else slice(-1)
    pairs = itertools.zip_longest(dump(one), dump(other), fillvalue=())
    return [(mine, theirs) for mine, theirs in pairs if mine[kept] != theirs[kept]]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 40])
def test_an_article_in_pieces_ends_up_as_the_same_article_at_once(size: int) -> None:
    check_in_pieces(ARTICLE * 2, [size])


@pytest.mark.parametrize("size", [pytest.param(61, marks=pytest.mark.long), 333])
@pytest.mark.parametrize(
    "after",
    [
        "",
        "Text right below it",
        "\n\nText",
        "\n- item\n",
        "| a |\n\n| b |\n|--|\n| c |",
        "x" * 3000,
    ],
)
def test_a_long_table_in_pieces_ends_up_as_the_same_table_at_once(after: str, size: int) -> None:
    rows = "".join(f"| {n} | `name {n}` | $x_{{{n}}}$ |\n" for n in range(70))
    check_in_pieces(f"Before.\n\n| # | **Name** | c |\n|--:|:-:|---|\n{rows}{after}", [size])


def test_a_table_that_becomes_too_large_ends_up_as_its_source() -> None:
    rows = "".join(f"| {n} | name |\n" for n in range(MAX_TABLE_CELLS // 2 + 20))
    check_in_pieces(f"| a | b |\n|---|---|\n{rows}\nEnd.", [450])
    assert shown(f"| a | b |\n|---|---|\n{rows}\nEnd.").tables == []


@pytest.mark.long
def test_many_random_texts_in_random_pieces_end_up_the_same() -> None:
    rng = random.Random(20)
    for _ in range(1500):
        text = "".join(rng.choice(FRAGMENTS) for _ in range(rng.randint(1, 80)))
        check_in_pieces(text, [rng.randint(1, 15) for _ in range(5)])


def test_a_text_that_is_replaced_leaves_nothing_behind() -> None:
    document = shown(ARTICLE)
    document.set_source("| a |\n|--|\n| 1 |", final=True)
    document.set_source("short", final=True)
    assert dump(document) == dump(shown("short"))


def test_other_colours_write_the_same_text_as_a_document_made_with_them() -> None:
    document = shown(ARTICLE)
    document.set_look(dark_palette(), reading_font())
    fresh = MarkdownDocument(dark_palette(), reading_font())
    fresh.set_source(ARTICLE, final=True)
    assert dump(document) == dump(fresh)
    assert dump(document) != dump(shown(ARTICLE))


def test_code_stands_in_the_document_exactly_as_it_was_written() -> None:
    code = "def f():\n\n\treturn  '<b>*x*</b>'   \n    # end"
    assert texts(shown(f"```python\n{code}\n```\n")) == code.split("\n")


def test_an_unclosed_fence_shows_as_code_and_its_half_closed_end_does_not_show() -> None:
    document = shown("```python\nx = 1\n``", final=False)
    assert texts(document) == ["x = 1"]
    assert document.begin().blockFormat().property(formats.CODE_LANGUAGE) == "python"


def test_a_list_that_begins_below_a_paragraph_never_shows_that_as_a_heading() -> None:
    document = new_document()
    for end in range(1, len("Intro:\n- item") + 1):
        document.set_source("Intro:\n- item"[:end])
        assert document.begin().blockFormat().headingLevel() == 0
    assert texts(document) == ["Intro:", "item"]


def test_a_table_shows_row_by_row_and_never_as_its_source() -> None:
    source = "| a | b |\n|---|---|\n| 1 | 2 |\n"
    document = new_document()
    for end in range(1, len(source) + 1):
        document.set_source(source[:end])
        assert not any("|" in text for text in texts(document))
    assert [text for text in texts(document) if text] == ["a", "b", "1", "2"]


def test_bold_text_is_bold_before_its_end_has_come() -> None:
    assert texts(shown("Now **bold tex", final=False)) == ["Now bold tex"]
    assert texts(shown("2 ** 3", final=False)) == ["2 ** 3"]
    assert texts(shown("Now **bold tex", final=True)) == ["Now **bold tex"]


def test_numbers_go_on_where_a_list_was_cut_for_parsing() -> None:
    source = "".join(f"{n}. item\n" for n in range(7, 30))
    document = new_document()
    for end in range(0, len(source), 5):
        document.set_source(source[:end])
    document.set_source(source, final=True)
    block, markers = document.begin(), []
    while block.isValid():
        markers.append(block.blockFormat().property(formats.MARKER))
        block = block.next()
    assert markers == [f"{n}." for n in range(7, 30)]


def test_a_reference_may_be_defined_below_its_use() -> None:
    document = new_document()
    source = "See [docs].\n\nMore.\n\nEnd.\n\n[docs]: https://example.org/docs\n"
    for end in range(len(source)):
        document.set_source(source[:end])
    document.set_source(source, final=True)
    hrefs = [fragment[0] for fragment in fragments(document.begin()) if "example" in str(fragment)]
    assert hrefs == ["docs"]


def test_only_web_and_mail_addresses_become_links() -> None:
    links = {
        "https://example.org/a": True,
        "http://example.org": True,
        "mailto:a@example.org": True,
        "HTTPS://EXAMPLE.ORG": True,
        "javascript:alert(1)": False,
        "JaVaScRiPt:alert(1)": False,
        "file:///etc/passwd": False,
        "//evil.example/x": False,
        "\\\\evil\\share": False,
        "smb://evil/share": False,
        "data:text/html,x": False,
        "vscode://x": False,
        "tel:123": False,
        "/etc/passwd": False,
        "https:": False,
        "https:///x": False,
        "https://a b": False,
        "#anchor": False,
    }
    for href, is_link in links.items():
        document = shown(f"[label](<{href}>)")
        assert texts(document) == ["label"], href
        look = document.begin().begin().fragment().charFormat()
        assert look.isAnchor() is is_link, href
        assert bool(look.anchorHref()) is is_link, href


def test_a_link_label_holds_no_invisible_controls() -> None:
    document = shown("[a\u202eb\u200bc](https://example.org)")
    assert texts(document) == ["abc"]


def test_an_image_is_a_chip_with_its_description() -> None:
    assert texts(shown("![a *cat*](file:///etc/passwd)")) == ["[image: a cat]"]


def test_break_tags_break_lines_and_other_tags_stay_text() -> None:
    assert texts(shown("a<br>b <img src=x>")) == ["a\u2028b <img src=x>"]


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("word " * 200_000, 800_000),
        ("[" * 50_000 + "end", 50_003),
        ("> " * 20_000 + "end", 3),
        ("- " * 20_000 + "end", 3),
        ("*a **b " * 10_000, 20_000),
        ("x" + "`" * 50_000 + "end", 50_004),
        ("| a " * 3000 + "|\n" + "|--" * 3000 + "|\n" + ("| 1 " * 3000 + "|\n") * 20, 63_000),
        ("![" * 20_000 + "end", 40_003),
        ("\n" * 100_000 + "end", 3),
        ("```\n" + "x" * 200_000, 200_000),
    ],
    ids=lambda value: str(value)[:6].replace("\n", "n"),
)
def test_oversized_text_is_shown_and_not_dropped(text: str, letters: int) -> None:
    assert len("".join(shown(text).toPlainText().split())) >= letters
