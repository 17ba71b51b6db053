# SPDX-License-Identifier: Apache-2.0
"""The transcript shows what it is told, where the reader is, and no more often than needed."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QScrollBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageNode, MessageState
from app.core.events import Timings
from app.core.messages import (
    AttachmentPart,
    Message,
    Part,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort
from app.ui.chat.message_body import MessageBody
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.reasoning_pane import ReasoningPane
from app.ui.chat.transcript_view import WINDOW, TranscriptView
from app.ui.chat.wishes import MessageWish, WishKind

Kind = TypeVar("Kind", bound=QWidget)


def child(widget: QWidget, kind: type[Kind]) -> Kind:
    found = widget.findChild(kind)
    assert found is not None
    return found


def question(id: int, text: str = "What?", *names: str) -> MessageNode:
    attachments = [AttachmentPart(name, "text") for name in names]
    return MessageNode(id, None, user_message(text, attachments))


def answer(
    id: int, *parts: Part | str, state: MessageState = MessageState.COMPLETE, error: str = ""
) -> MessageNode:
    made = tuple(TextPart(part) if isinstance(part, str) else part for part in parts)
    return MessageNode(id, None, Message(Role.ASSISTANT, made), state, error=error)


def talk(count: int) -> list[MessageNode]:
    nodes: list[MessageNode] = []
    for id in range(count):
        text = f"Answer {id}. " + "Some words. " * (60 if id % 4 == 1 else 3)
        nodes.append(answer(id, text) if id % 2 else question(id, f"Question {id}?"))
    return nodes


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TranscriptView]:
    view = TranscriptView()
    view.resize(800, 600)
    qtbot.addWidget(view)
    view.show()
    yield view
    view.hide()


def scroll_bar(view: TranscriptView) -> QScrollBar:
    return child(view, QScrollArea).verticalScrollBar()


def messages(view: TranscriptView) -> list[MessageWidget]:
    """Top to bottom."""
    found = [widget for widget in view.findChildren(MessageWidget) if widget.isVisible()]
    return sorted(found, key=lambda widget: widget.y())


def texts(widget: MessageWidget) -> list[str]:
    bodies = [body for body in widget.findChildren(MessageBody) if body.isVisible()]
    return [body.toPlainText() for body in bodies]


def labels(view: TranscriptView | MessageWidget) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def settle(qtbot: QtBot, view: TranscriptView) -> None:
    qtbot.waitUntil(lambda: len(messages(view)) > 0)
    QTest.qWait(120)


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


def test_a_pasted_book_is_shown_in_part_and_copied_whole(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1, "x" * 1_000_000)])
    settle(qtbot, view)
    widget = messages(view)[0]
    assert len(texts(widget)[0]) == 20_000
    assert "… 980,000 more characters. Copy takes the whole message." in labels(widget)
    next(b for b in widget.findChildren(QToolButton) if b.text() == "Copy").click()
    assert len(QGuiApplication.clipboard().text()) == 1_000_000


def test_only_the_newest_messages_are_built_and_older_ones_when_scrolled_to(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes(talk(200))
    qtbot.waitUntil(lambda: len(messages(view)) == WINDOW)
    QTest.qWait(200)
    assert len(messages(view)) == WINDOW
    assert view.is_at_bottom()
    scroll_bar(view).setValue(0)
    qtbot.waitUntil(lambda: len(messages(view)) > WINDOW)
    QTest.qWait(200)
    assert scroll_bar(view).value() > 0
    ids = [widget.node.id for widget in messages(view)]
    assert ids == sorted(ids)
    assert ids[-1] == 199


def test_the_reader_keeps_their_place_while_older_messages_appear_above(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes(talk(200))
    qtbot.waitUntil(lambda: len(messages(view)) == WINDOW)
    QTest.qWait(200)
    top = messages(view)[0]
    scroll_bar(view).setValue(10)
    before = top.mapTo(view, QPoint(0, 0)).y()
    qtbot.waitUntil(lambda: len(messages(view)) > WINDOW)
    QTest.qWait(200)
    assert abs(top.mapTo(view, QPoint(0, 0)).y() - before) <= 40


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


def test_reasoning_is_folded_and_opens_with_the_keyboard(
    view: TranscriptView, qtbot: QtBot
) -> None:
    parts = (
        ReasoningPart("Let me think.", 12.4),
        ToolCallPart("browser.search", '{"query": "x"}'),
        ToolResultPart("browser.search", "3 hits"),
    )
    view.show_nodes([question(1), answer(2, *parts, "Done.")])
    settle(qtbot, view)
    widget = messages(view)[-1]
    pane = child(widget, ReasoningPane)
    assert texts(widget) == ["Done."]
    assert not pane.findChildren(MessageBody)
    header = child(pane, QToolButton)
    assert header.text() == "Thought for 12 s · 1 tool step"
    assert header.accessibleName().endswith("closed")
    header.setFocus()
    QTest.keyClick(header, Qt.Key.Key_Return)
    QTest.qWait(50)
    assert header.accessibleName().endswith("open")
    shown = [body.toPlainText() for body in pane.findChildren(MessageBody)]
    assert shown[0] == "Let me think."
    assert "browser.search" in shown[1]
    assert "3 hits" in shown[2]
    assert any("unfiltered" in text for text in labels(widget))
    QTest.keyClick(header, Qt.Key.Key_Space)
    assert not pane.is_open


def test_running_reasoning_counts_its_seconds(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1)])
    node = answer(2, ReasoningPart("hm"), state=MessageState.GENERATING)
    view.update_node(node)
    qtbot.waitUntil(lambda: len(messages(view)) == 2)
    header = child(child(messages(view)[-1], ReasoningPane), QToolButton)
    assert header.text() == "Thinking… 0 s"
    qtbot.waitUntil(lambda: header.text() == "Thinking… 1 s", timeout=3000)
    view.update_node(answer(2, ReasoningPart("hm", 75), "Yes."))
    qtbot.waitUntil(lambda: header.text() == "Thought for 1 min 15 s")


@pytest.mark.parametrize("seconds", [0.0, 0.4, 0.7, 0.999])
def test_a_moment_of_reasoning_is_not_counted_in_seconds(
    view: TranscriptView, qtbot: QtBot, seconds: float
) -> None:
    view.show_nodes([question(1), answer(2, ReasoningPart("hm", seconds), "Yes.")])
    settle(qtbot, view)
    header = child(child(messages(view)[-1], ReasoningPane), QToolButton)
    assert header.text() == "Thought"


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


def test_a_message_of_another_branch_cannot_be_shown_and_changes_nothing(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes(talk(60))
    settle(qtbot, view)
    view.show_message(1000)
    settle(qtbot, view)
    assert view.is_at_bottom()


def test_actions_take_their_room_before_they_show(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1), answer(2, "Text to copy **now**.")])
    settle(qtbot, view)
    widget = messages(view)[-1]
    height = widget.height()
    copy = next(b for b in widget.findChildren(QToolButton) if b.text() == "Copy" and b.isVisible())
    copy.setFocus()
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "Text to copy **now**."
    assert widget.height() == height


def test_every_answer_can_be_regenerated(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1), answer(2, "a"), question(3), answer(4, "b")])
    settle(qtbot, view)

    def buttons(widget: MessageWidget) -> list[QToolButton]:
        found = widget.findChildren(QToolButton)
        return [button for button in found if button.text() == "Regenerate" and button.isVisible()]

    assert [len(buttons(widget)) for widget in messages(view)] == [0, 1, 0, 1]
    with qtbot.waitSignal(view.asked) as signal:
        buttons(messages(view)[-1])[0].click()
    assert signal.args == [MessageWish(WishKind.REGENERATE, 4)]


def test_facts_of_an_answer_appear_with_its_actions(view: TranscriptView, qtbot: QtBot) -> None:
    node = MessageNode(
        2, 1, Message(Role.ASSISTANT, (TextPart("a"),)), model="gpt-oss-20b",
        effort=Effort.HIGH, timings=Timings(decode_tokens_per_s=41.23),
    )  # fmt: skip
    view.show_nodes([question(1), node])
    settle(qtbot, view)
    widget = messages(view)[-1]
    facts = "gpt-oss-20b · high · 41.2 tokens/s"
    assert facts not in labels(widget)
    next(b for b in widget.findChildren(QToolButton) if b.text() == "Copy").setFocus()
    assert facts in labels(widget)


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
