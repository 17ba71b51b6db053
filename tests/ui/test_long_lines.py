# SPDX-License-Identifier: Apache-2.0
"""Lines that are longer than Qt can lay out as one: shown in parts, copied as they were."""

import pytest
from PySide6.QtGui import QGuiApplication, QTextBlockFormat

from app.core.sanitizing import plain_tool_tip
from app.ui.chat.message_body import MessageBody
from app.ui.markdown import formats
from app.ui.markdown.long_lines import LONGEST_BLOCK
from app.ui.notice_bar import LONGEST, NoticeBar

_WORD = "".join(chr(97 + n % 26) for n in range(4 * LONGEST_BLOCK + 17))


def _texts() -> dict[str, str]:
    return {
        "one word": _WORD,
        "lines around it": f"first\n{_WORD}\n\nlast\n{_WORD}x",
        "words": "some words " * LONGEST_BLOCK,
        "emoji": "\U0001f600" * (LONGEST_BLOCK + 3) + "\nend",
        "exactly": "x" * LONGEST_BLOCK + "\n" + "y" * (LONGEST_BLOCK + 1),
    }


@pytest.fixture
def body(qapp: object) -> MessageBody:
    made = MessageBody()
    made.resize(400, 300)
    return made


@pytest.mark.parametrize("name", _texts())
def test_no_block_is_longer_than_qt_lays_out_quickly(body: MessageBody, name: str) -> None:
    text = _texts()[name]
    body.set_plain(text)
    assert body.plain_text() == text
    assert max(_lengths(body)) <= 2 * LONGEST_BLOCK + 1


@pytest.mark.parametrize("name", _texts())
def test_a_text_that_grew_is_like_one_that_came_at_once(body: MessageBody, name: str) -> None:
    text = _texts()[name]
    for end in range(1, len(text), 3333):
        body.set_plain(text[:end])
    body.set_plain(text)
    assert body.plain_text() == text
    assert max(_lengths(body)) <= 2 * LONGEST_BLOCK + 1


@pytest.mark.parametrize("name", _texts())
def test_long_lines_of_code_are_copied_as_they_were(body: MessageBody, name: str) -> None:
    text = _texts()[name]
    source = f"```python\n{text}\n```"
    for end in range(1, len(source), 4999):
        body.set_markdown(source[:end], final=False)
    body.set_markdown(source)
    assert body.plain_text() == text
    body.selectAll()
    body.copy()
    assert QGuiApplication.clipboard().text() == text
    grown = [block.bottomMargin() for block in _formats(body)]
    body.set_markdown("")
    body.set_markdown(source)
    assert body.plain_text() == text
    assert [block.bottomMargin() for block in _formats(body)] == grown
    assert grown[-1] > 0
    assert not any(grown[:-1])


def test_a_paragraph_of_many_words_is_copied_without_line_breaks(body: MessageBody) -> None:
    text = "some words " * LONGEST_BLOCK + "end"
    body.set_markdown(text)
    assert body.plain_text() == text


def _lengths(body: MessageBody) -> list[int]:
    document = body.document()
    return [document.findBlockByNumber(n).length() for n in range(document.blockCount())]


def _formats(body: MessageBody) -> list[QTextBlockFormat]:
    document = body.document()
    found = [document.findBlockByNumber(n).blockFormat() for n in range(document.blockCount())]
    return [style for style in found if style.hasProperty(formats.IS_CODE)]


def test_a_byte_order_mark_moves_nothing_that_comes_after_it(body: MessageBody) -> None:
    text = "\ufeff# x **\ufeffbold**\n\n\ufeffy"
    for end in range(1, len(text)):
        body.set_markdown(text[:end], final=False)
    body.set_markdown(text)
    assert body.plain_text().replace("\u2060", "") == "# x bold\ny"


@pytest.mark.parametrize(
    "table",
    [
        "| a | b |\n|---|---|\n" + "| c | d |\n" * 900,
        "| a | b |\n|---|---|\n| " + "x" * 3000 + " | y |",
        "|" + "a|" * 2000 + "\n|" + "-|" * 2000,
    ],
)
def test_a_table_that_is_too_large_is_shown_as_its_source(body: MessageBody, table: str) -> None:
    text = f"before\n\n{table}\n\nafter"
    for end in range(1, len(text), 1999):
        body.set_markdown(text[:end], final=False)
    body.set_markdown(text)
    shown = body.plain_text()
    assert shown.replace("\n", "") == text.replace("\n", "")
    body.set_markdown("")
    body.set_markdown(text)
    assert body.plain_text() == shown


def test_a_notice_does_not_grow_with_the_names_that_it_quotes(qapp: object) -> None:
    bar = NoticeBar()
    bar.show_error("This went wrong: " + "\u6f22" * 5000)
    assert len(bar.text) == LONGEST
    assert bar.text.startswith("This went wrong: ")


def test_a_tool_tip_ends_where_nobody_reads_on() -> None:
    assert plain_tool_tip("<b>") == "<div style='white-space: pre'>&lt;b&gt;</div>"
    assert len(plain_tool_tip("\u6f22" * 5000)) < 1100
