# SPDX-License-Identifier: Apache-2.0
"""The transcript shows what it is told, where the reader is, and no more often than needed."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState
from app.ui.chat.message_body import MessageBody
from app.ui.chat.transcript_view import TranscriptView
from tests.ui.transcripts import (
    answer,
    child,
    labels,
    message,
    messages,
    question,
    scroll_bar,
    settle,
    talk,
    texts,
)


def test_messages_stand_in_their_order(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1, "One **not bold**?"), answer(2, "Two is **bold**.")])
    settle(qtbot, view)
    assert [texts(widget) for widget in messages(view)] == [
        ["One **not bold**?"],
        ["Two is bold."],
    ]


def test_questions_stand_at_the_right_and_leave_a_fifth_of_the_column(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1, "Hi"), question(2, "many words " * 80)])
    settle(qtbot, view)
    for widget, widest in zip(messages(view), (0.3, 0.801), strict=True):
        bubble = child(widget, MessageBody).parentWidget()
        assert bubble is not None
        right = bubble.mapTo(widget, QPoint(bubble.width(), 0)).x()
        assert right == widget.width()
        assert bubble.width() <= widget.width() * widest


def test_many_updates_make_few_renders_and_show_the_last_state(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1)])
    settle(qtbot, view)
    renders: list[int] = []
    view.rendered.connect(lambda: renders.append(1))
    text = ""
    for index in range(500):
        text += f"word{index} "
        view.update_node(answer(2, text, state=MessageState.GENERATING))
        if index % 50 == 0:
            QTest.qWait(10)
    view.update_node(answer(2, text))
    qtbot.waitUntil(lambda: texts(messages(view)[-1]) == [text.strip()])
    assert len(renders) < 20


def test_the_view_follows_a_growing_answer(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes(talk(6))
    settle(qtbot, view)
    for size in range(1, 6):
        view.update_node(answer(99, "long text. " * 200 * size, state=MessageState.GENERATING))
        QTest.qWait(80)
        assert view.is_at_bottom()


def test_a_reader_who_scrolled_up_stays_there_and_can_jump_down(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes(talk(20))
    settle(qtbot, view)
    scroll_bar(view).setValue(scroll_bar(view).maximum() - 300)
    # Messages near the view are still being built; the bar moves with what they take.
    QTest.qWait(150)
    place = scroll_bar(view).value()
    view.update_node(answer(99, "long text. " * 500, state=MessageState.GENERATING))
    QTest.qWait(150)
    assert scroll_bar(view).value() == place
    buttons = [
        button
        for button in view.findChildren(QAbstractButton)
        if button.accessibleName() == "Jump to the latest message"
    ]
    assert buttons[0].isVisible()
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    QTest.qWait(50)
    assert view.is_at_bottom()
    assert not buttons[0].isVisible()


def test_one_s_own_question_brings_the_view_to_the_bottom(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes(talk(20))
    settle(qtbot, view)
    scroll_bar(view).setValue(0)
    view.update_node(question(99, "And this?"))
    qtbot.waitUntil(view.is_at_bottom)


def test_states_are_said_in_words(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes(
        [
            answer(1, "a", state=MessageState.CANCELLED),
            answer(2, "b", state=MessageState.INTERRUPTED, error="the engine ended <img>."),
            answer(3, state=MessageState.FAILED, error="Not enough memory. Close something."),
        ]
    )
    settle(qtbot, view)
    marks = [labels(widget)[0] for widget in messages(view)]
    assert marks == [
        "Stopped",
        "Interrupted: the engine ended <img>.",
        "Not enough memory. Close something.",
    ]


def test_an_answer_that_has_not_begun_says_so(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1), answer(2, state=MessageState.GENERATING)])
    settle(qtbot, view)
    assert "Reading…" in labels(view)
    view.set_progress("Reading the prompt 40 %")
    assert "Reading the prompt 40 %" in labels(view)
    view.set_progress("")
    view.update_node(answer(2, "It", state=MessageState.GENERATING))
    qtbot.waitUntil(lambda: "Reading…" not in labels(view))


def test_a_scroll_bar_that_comes_does_not_move_the_text(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes(talk(2))
    settle(qtbot, view)
    assert scroll_bar(view).maximum() == 0
    before = messages(view)[0].mapTo(view, QPoint()).x(), messages(view)[0].width()
    view.show_nodes(talk(20))
    settle(qtbot, view)
    assert scroll_bar(view).maximum() > 0
    assert (messages(view)[0].mapTo(view, QPoint()).x(), messages(view)[0].width()) == before


@pytest.mark.parametrize("id", [0, 7, 30, 95])
def test_a_message_that_was_looked_for_stands_at_the_top(
    view: TranscriptView, qtbot: QtBot, id: int
) -> None:
    view.show_nodes(talk(120))
    view.show_message(id)
    qtbot.waitUntil(lambda: any(widget.node.id == id for widget in messages(view)))
    settle(qtbot, view)
    QTest.qWait(250)
    widget = next(widget for widget in messages(view) if widget.node.id == id)
    top = widget.mapTo(view, QPoint()).y()
    assert 0 <= top <= 40
    view.update_node(answer(200, "Another answer", state=MessageState.GENERATING))
    settle(qtbot, view)
    assert widget.mapTo(view, QPoint()).y() == top


def test_a_word_that_was_found_far_down_in_an_answer_is_in_sight(
    view: TranscriptView, qtbot: QtBot
) -> None:
    text = "\n\n".join(["Nothing of it here."] * 200 + ["The needle."] + ["Nor here."] * 200)
    view.show_nodes([*talk(60), answer(201, text), *[question(202), answer(203)]])
    settle(qtbot, view)
    view.show_message(201, "needle")
    settle(qtbot, view)
    widget = message(view, 201)
    body = child(widget, MessageBody)
    [mark] = body.extraSelections()

    def place() -> int:
        return body.mapTo(view, body.cursorRect(mark.cursor).topLeft()).y()

    qtbot.waitUntil(lambda: 0 < place() < view.height() // 2)
    before = place()
    settle(qtbot, view)
    assert place() == before
    view.show_message(201)
    settle(qtbot, view)
    assert 0 <= widget.mapTo(view, QPoint()).y() <= 40


def test_a_message_of_another_branch_cannot_be_shown_and_changes_nothing(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes(talk(60))
    settle(qtbot, view)
    view.show_message(1000)
    settle(qtbot, view)
    assert view.is_at_bottom()


def test_another_branch_keeps_the_messages_they_share(view: TranscriptView, qtbot: QtBot) -> None:
    shared = [question(1), answer(2, "same")]
    view.show_nodes([*shared, question(3), answer(4, "old")])
    settle(qtbot, view)
    kept = messages(view)[:2]
    view.show_nodes([*shared, question(5), answer(6, "new")])
    settle(qtbot, view)
    assert messages(view)[:2] == kept
    assert [texts(widget) for widget in messages(view)][-1] == ["new"]


def test_without_messages_the_empty_widget_stands_there(view: TranscriptView) -> None:
    empty = QLabel("Ask something")
    view.set_empty_widget(empty)
    assert empty.isVisible()
    view.show_nodes([question(1)])
    assert not empty.isVisible()
    view.show_nodes([])
    assert empty.isVisible()


def test_a_message_leaves_the_wheel_and_the_paging_keys_to_the_transcript(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([answer(1, "words and words " * 2000)])
    settle(qtbot, view)
    before = scroll_bar(view).value()
    body = child(messages(view)[0], MessageBody)
    point = QPointF(50, 50)
    wheel = QWheelEvent(
        point, body.viewport().mapToGlobal(point), QPoint(0, 0), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    # Qt hands only events of the system on to the parents of a widget that ignores them.
    QGuiApplication.sendEvent(body.viewport(), wheel)
    assert not wheel.isAccepted()
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_PageUp)
    assert scroll_bar(view).value() < before
    QTest.keyClick(body, Qt.Key.Key_End)
    assert view.is_at_bottom()


def test_a_copied_selection_is_plain_text_with_its_list_markers(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([answer(1, "# T\n\n- **a**\n  1. b\n\n```py\nx  =  1\n```")])
    settle(qtbot, view)
    body = child(messages(view)[0], MessageBody)
    body.selectAll()
    body.copy()
    assert QGuiApplication.clipboard().text() == "T\n- a\n  1. b\nx  =  1"
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_a_code_block_has_a_copy_button_where_the_pointer_is(
    view: TranscriptView, qtbot: QtBot
) -> None:
    code = "def f():\n\treturn 1"
    view.show_nodes([answer(1, f"Look:\n\n```python\n{code}\n```\n\nEnd.")])
    settle(qtbot, view)
    body = child(messages(view)[0], MessageBody)
    button = child(body, QToolButton)
    assert not button.isVisible()
    QTest.mouseMove(body.viewport(), QPoint(60, body.height() // 2))
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == code


def test_the_end_of_an_answer_that_was_never_built_is_announced(
    view: TranscriptView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(type(event).__name__)
    )
    QAccessible.setActive(True)
    view.update_node(question(1))
    view.update_node(answer(2, "so", state=MessageState.GENERATING))
    view.update_node(answer(2, "so it ends"))
    qtbot.waitUntil(lambda: "QAccessibleAnnouncementEvent" in said)
    QAccessible.setActive(False)
