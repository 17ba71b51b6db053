# SPDX-License-Identifier: Apache-2.0
"""A question is rewritten in its place, and nothing that was typed is lost by scrolling."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.messages import AttachmentPart
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.question_editor import QuestionEditor
from app.ui.chat.transcript_state import TranscriptState
from app.ui.chat.transcript_view import TranscriptView
from app.ui.chat.wishes import MessageContext, MessageWish, WishKind
from tests.ui.transcripts import (
    answer,
    button,
    child,
    focused,
    message,
    messages,
    point_at,
    question,
    settle,
    texts,
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def begin(view: TranscriptView, qtbot: QtBot) -> QuestionEditor:
    """The editor of the first question, which has an attachment."""
    view.show_nodes([question(1, "First words", "notes.txt"), answer(2, "a")], "c")
    settle(qtbot, view)
    view.activateWindow()
    point_at(message(view, 1))
    button(message(view, 1), "Edit").click()
    return child(message(view, 1), QuestionEditor)


def wishes(view: TranscriptView) -> list[MessageWish]:
    asked: list[MessageWish] = []
    view.asked.connect(asked.append)
    return asked


def edit_of(text: str, *names: str) -> MessageWish:
    parts = tuple(AttachmentPart(name, "text") for name in names)
    return MessageWish(WishKind.EDIT, 1, text=text, attachments=parts)


def test_the_editor_stands_where_the_question_stood(view: TranscriptView, qtbot: QtBot) -> None:
    editor = begin(view, qtbot)
    assert editor.input.hasFocus()
    assert editor.input.toPlainText() == "First words"
    assert [part.name for part in editor.chips.parts] == ["notes.txt"]
    assert texts(message(view, 1)) == []
    QTest.keyClicks(editor.input, " more")
    assert editor.input.toPlainText() == "First words more"


@pytest.mark.parametrize("modifiers", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_enter_sends_another_version(
    view: TranscriptView, qtbot: QtBot, modifiers: Qt.KeyboardModifier
) -> None:
    editor = begin(view, qtbot)
    asked = wishes(view)
    QTest.keyClick(editor.input, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(editor.input, "and more")
    QTest.keyClick(editor.input, Qt.Key.Key_Return, modifiers)
    assert asked == [edit_of("First words\nand more", "notes.txt")]
    view.show_nodes([question(3, "First words\nand more"), answer(4, "b")], "c")
    view.show_nodes([question(1, "First words", "notes.txt"), answer(2, "a")], "c")
    settle(qtbot, view)
    assert message(view, 1).findChild(QuestionEditor) is None
    assert texts(message(view, 1)) == ["First words"]


def test_with_the_other_send_key_enter_begins_a_line(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_context_source(lambda node: MessageContext(sends_on_enter=False))
    editor = begin(view, qtbot)
    asked = wishes(view)
    QTest.keyClick(editor.input, Qt.Key.Key_Return)
    QTest.keyClicks(editor.input, "more")
    assert asked == []
    QTest.keyClick(editor.input, Qt.Key.Key_Return, CTRL)
    assert asked == [edit_of("First words\nmore", "notes.txt")]


def test_an_edit_that_was_turned_down_stays_open(view: TranscriptView, qtbot: QtBot) -> None:
    editor = begin(view, qtbot)
    QTest.keyClicks(editor.input, "!")
    editor.send_button.click()
    view.show_nodes([question(1, "First words", "notes.txt"), answer(2, "a")], "c")
    settle(qtbot, view)
    assert child(message(view, 1), QuestionEditor).input.toPlainText() == "First words!"


def test_escape_leaves_everything_as_it_was(view: TranscriptView, qtbot: QtBot) -> None:
    editor = begin(view, qtbot)
    asked = wishes(view)
    QTest.keyClicks(editor.input, "nonsense")
    QTest.keyClick(editor.input, Qt.Key.Key_Escape)
    QTest.qWait(20)
    assert texts(message(view, 1)) == ["First words"]
    assert message(view, 1).isAncestorOf(focused())
    button(message(view, 1), "Edit").click()
    assert child(message(view, 1), QuestionEditor).input.toPlainText() == "First words"
    assert asked == []


def test_attachments_can_be_taken_away_and_nothing_cannot_be_sent(
    view: TranscriptView, qtbot: QtBot
) -> None:
    editor = begin(view, qtbot)
    asked = wishes(view)
    editor.input.clear()
    assert editor.send_button.isEnabled()
    button(editor, "Remove notes.txt").click()
    assert not editor.send_button.isEnabled()
    QTest.keyClick(editor.input, Qt.Key.Key_Return)
    assert asked == []
    QTest.keyClicks(editor.input, "Now")
    QTest.keyClick(editor.input, Qt.Key.Key_Return)
    assert asked == [edit_of("Now")]


def test_a_long_text_that_is_pasted_becomes_an_attachment(
    view: TranscriptView, qtbot: QtBot
) -> None:
    editor = begin(view, qtbot)
    QApplication.clipboard().setText("line\n" * 300)
    editor.input.paste()
    assert editor.input.toPlainText() == "First words"
    assert [part.text for part in editor.chips.parts] == ["text", "line\n" * 300]


def test_while_an_answer_is_written_the_text_can_be_changed_but_not_sent(
    view: TranscriptView, qtbot: QtBot
) -> None:
    editor = begin(view, qtbot)
    asked = wishes(view)
    view.set_context_source(lambda node: MessageContext(is_busy=True))
    QTest.keyClicks(editor.input, "?")
    QTest.keyClick(editor.input, Qt.Key.Key_Return)
    assert not editor.send_button.isEnabled()
    assert asked == []
    view.set_context_source(lambda node: MessageContext())
    QTest.keyClick(editor.input, Qt.Key.Key_Return)
    assert asked == [edit_of("First words?", "notes.txt")]


def test_an_edit_outlives_its_widget(view: TranscriptView) -> None:
    state = TranscriptState()
    node = question(1, "First words", "notes.txt")
    first = MessageWidget(node, state, view)
    first.show()
    first.begin_edit()
    editor = child(first, QuestionEditor)
    QTest.keyClicks(editor.input, " and more")
    editor.input.moveCursor(editor.input.textCursor().MoveOperation.Start)
    button(editor, "Remove notes.txt").click()
    first.hide()
    second = MessageWidget(node, state, view)
    again = child(second, QuestionEditor)
    assert again.input.toPlainText() == "First words and more"
    assert again.input.textCursor().position() == 0
    assert again.chips.parts == ()


def test_an_edit_waits_while_another_conversation_is_shown(
    view: TranscriptView, qtbot: QtBot
) -> None:
    editor = begin(view, qtbot)
    QTest.keyClicks(editor.input, " kept")
    view.show_nodes([question(1, "Same id, other talk"), answer(2, "x")], "t-1")
    settle(qtbot, view)
    assert [texts(widget) for widget in messages(view)] == [["Same id, other talk"], ["x"]]
    view.show_nodes([question(1, "First words", "notes.txt"), answer(2, "a")], "c")
    settle(qtbot, view)
    assert child(message(view, 1), QuestionEditor).input.toPlainText() == "First words kept"
