# SPDX-License-Identifier: Apache-2.0
"""What a person selects, copies and searches for in the text of a message."""

import math

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from app.ui.chat.body_menu import BodyMenu
from app.ui.chat.body_painter import BodyPainter
from app.ui.chat.message_body import MessageBody
from app.ui.markdown.formats import CODE_PADDING

SOURCE = (
    "# Title\n\nFirst **bold** words.\n\n- one\n- two `x`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    "```python\nx = 1\n```\n\nLast words.\n"
)
PLAIN = "Title\nFirst bold words.\n- one\n- two x\na\tb\n1\t2\nx = 1\nLast words."


@pytest.fixture
def body(qtbot: QtBot) -> MessageBody:
    body = MessageBody()
    qtbot.addWidget(body)
    body.resize(600, 400)
    return body


def select(body: MessageBody, first: str, last: str) -> None:
    document = body.document()
    start = document.find(first).selectionStart()
    end = document.find(last, start).selectionEnd()
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)


def offered(menu: BodyMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isEnabled() and action.text()]


def trigger(menu: BodyMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def point_of(body: MessageBody, text: str) -> QPoint:
    return body.cursorRect(body.document().find(text)).center() - QPoint(4, 0)


def test_the_plain_text_has_list_markers_and_table_cells_but_no_marks(body: MessageBody) -> None:
    body.set_markdown(SOURCE)
    assert body.plain_text() == PLAIN


def test_all_of_a_message_selected_is_its_source(body: MessageBody) -> None:
    body.set_markdown(SOURCE)
    body.selectAll()
    assert body.selected_markdown() == SOURCE.strip()


def test_a_part_of_a_paragraph_selected_is_its_text(body: MessageBody) -> None:
    body.set_markdown(SOURCE)
    select(body, "bold", "wor")
    assert body.selected_markdown() == "bold wor"


def test_whole_blocks_selected_are_their_source_and_cut_ones_their_text(body: MessageBody) -> None:
    body.set_markdown(SOURCE)
    select(body, "bold", "two x")
    assert body.selected_markdown() == "bold words.\n\n- one\n- two `x`"
    select(body, "First", "Last")
    assert body.selected_markdown() == SOURCE[9:].strip().removesuffix(" words.")


def test_a_text_that_came_in_pieces_gives_the_same_source(body: MessageBody) -> None:
    text = SOURCE * 3
    for end in range(0, len(text), 7):
        body.set_markdown(text[:end], final=False)
    body.set_markdown(text)
    body.selectAll()
    assert body.selected_markdown() == text.strip()


def test_a_table_is_copied_with_tabs_between_its_cells(body: MessageBody, qtbot: QtBot) -> None:
    body.set_markdown(SOURCE)
    body.show()
    trigger(BodyMenu(body, point_of(body, "2"), None), "Copy table")
    assert QGuiApplication.clipboard().text() == "a\tb\n1\t2"
    select(body, "1", "2")
    body.copy()
    assert QGuiApplication.clipboard().text() == "1\t2"


def test_a_selection_can_be_quoted_as_markdown(body: MessageBody, qtbot: QtBot) -> None:
    body.set_markdown(SOURCE)
    select(body, "First", "words.")
    with qtbot.waitSignal(body.quote_requested) as quoted:
        trigger(BodyMenu(body, QPoint(1, 1), None), "Quote")
    assert quoted.args == ["First **bold** words."]


def test_only_addresses_that_may_be_opened_can_be_copied(body: MessageBody) -> None:
    body.set_markdown("[good](https://example.org/x) and [bad](file:///etc/passwd)")
    body.show()
    menu = BodyMenu(body, point_of(body, "good"), None)
    trigger(menu, "Copy link address")
    assert QGuiApplication.clipboard().text() == "https://example.org/x"
    assert "Copy link address" not in offered(BodyMenu(body, point_of(body, "bad"), None))


def test_without_a_selection_there_is_nothing_to_copy_or_quote(body: MessageBody) -> None:
    body.set_markdown("text")
    assert offered(BodyMenu(body, QPoint(1, 1), None)) == ["Select all"]


def test_the_words_of_a_search_are_marked_and_stay_marked_when_the_text_grows(
    body: MessageBody,
) -> None:
    body.set_markdown("Words and sWORDs, wordless.\n\nÉtude", final=False)
    assert body.highlight("word étude") == 3
    marked = [mark.cursor.selectedText() for mark in body.extraSelections()]
    assert marked == ["Word", "word", "Étude"]
    body.set_markdown("Words and sWORDs, wordless.\n\nÉtude\n\nword")
    assert len(body.extraSelections()) == 4
    assert body.highlight_top() == 0
    body.highlight("")
    assert body.extraSelections() == []
    assert body.highlight_top() is None


@pytest.mark.parametrize("query", ["[", "a|b", "\\", "(((", "*", "", "  ", "\x00"])
def test_a_search_is_never_read_as_a_pattern(body: MessageBody, query: str) -> None:
    body.set_plain("nothing of it")
    assert body.highlight(query) == 0


@pytest.mark.parametrize("text", ["```python\nx = 1\n```", "> ```\n> quoted\n> ```"])
def test_code_at_the_edges_of_a_message_keeps_its_padding(body: MessageBody, text: str) -> None:
    body.set_markdown(text)
    line = body.cursorRect()
    painter = BodyPainter(body)
    region = painter.code_at(line.center())
    assert region is not None
    assert region.rect.top() >= 0
    assert line.top() - region.rect.top() >= CODE_PADDING
    assert region.rect.bottom() - line.bottom() >= CODE_PADDING - 1
    assert body.minimumHeight() >= region.rect.bottom()
    body.set_markdown(text + "\n\nWords.")
    assert body.minimumHeight() == math.ceil(body.document().size().height())
