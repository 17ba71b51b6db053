# SPDX-License-Identifier: Apache-2.0
"""Reasoning is there for who wants it, stays as they left it, and never gets in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageNode, MessageState
from app.core.messages import Part, ReasoningPart, ToolCallPart, ToolResultPart
from app.ui.chat.message_body import MessageBody
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.reasoning_pane import ReasoningPane, last_thought
from app.ui.chat.tool_step import ToolStep
from app.ui.chat.transcript_state import TranscriptState
from app.ui.chat.transcript_view import TranscriptView
from app.ui.chat.wishes import MessageContext
from app.ui.theme import Theme
from tests.ui.transcripts import answer, child, labels, message, question, settle, texts

SEARCH = (
    ReasoningPart("Let me think.", 12.4),
    ToolCallPart("browser.search", '{"query": "fjords <b>"}'),
    ToolResultPart("browser.search", "3 hits"),
    ToolCallPart("functions.lookup", '{"deep": true, "city": "Oslo"}'),
    ToolResultPart("functions.lookup", '{"error": "no net"}'),
    ReasoningPart("Enough.", 1),
)


def header(widget: MessageWidget) -> QToolButton:
    return child(child(widget, ReasoningPane), QToolButton)


def running(id: int, *parts: Part | str) -> MessageNode:
    return answer(id, *parts, state=MessageState.GENERATING)


def test_reasoning_is_folded_and_opens_with_the_keyboard(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1), answer(2, *SEARCH, "Done.")])
    settle(qtbot, view)
    widget = message(view, 2)
    assert texts(widget) == ["Done."]
    assert not child(widget, ReasoningPane).findChildren(MessageBody)
    assert header(widget).text().startswith("Thought for 13 s · 2 tool step")
    assert header(widget).accessibleName().endswith("closed")
    header(widget).setFocus()
    QTest.keyClick(header(widget), Qt.Key.Key_Return)
    QTest.qWait(50)
    assert header(widget).accessibleName().endswith("open")
    assert texts(widget) == ["Let me think.", "Enough.", "Done."]
    assert any("unfiltered" in text for text in labels(widget))
    QTest.keyClick(header(widget), Qt.Key.Key_Space)
    QTest.qWait(20)
    assert texts(widget) == ["Done."]


def test_tool_steps_are_rows_that_open(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1), answer(2, *SEARCH, "Done.")])
    settle(qtbot, view)
    header(message(view, 2)).click()
    search, lookup = message(view, 2).findChildren(ToolStep)
    assert search.header.text() == "Searched for “fjords <b>”"
    assert lookup.header.text() == "lookup: Oslo"
    assert lookup.header.accessibleName() == "Tool step: lookup: Oslo, failed"
    assert texts(search) == []
    search.header.setFocus()
    QTest.keyClick(search.header, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert texts(search) == ['{\n  "query": "fjords <b>"\n}', "3 hits"]
    QTest.keyClick(search.header, Qt.Key.Key_Return)
    assert texts(search) == []


@pytest.mark.parametrize(
    ("call", "result", "shown"),
    [
        (
            ToolCallPart("browser.open", '{"id": 0, "cursor": 0}'),
            "[1] plan (old).md (doc://plan (old).md)\n**viewing lines [0 - 3] of 3**\n\nL0: ",
            "Opened plan (old).md",
        ),
        (ToolCallPart("browser.open", "{}"), "[2] leave\n**viewing", "Opened leave"),
        (ToolCallPart("browser.open", '{"id": 7}'), "No link with that number.", "browser.open"),
        (
            ToolCallPart("browser.find", '{"cursor": 1, "pattern": "leave"}'),
            "[2] Find results\n",
            "Looked for “leave” in a page",
        ),
        (
            ToolCallPart("browser.search", '{"topn": 10, "query": "leave"}'),
            "[0] leave\n",
            "Searched for “leave”",
        ),
        (
            ToolCallPart(
                "functions.read_everything", '{"documents": ["a"], "task": "List the limits"}'
            ),
            "[3] List the limits\n",
            "Read everything: List the limits",
        ),
    ],
)
def test_a_step_in_documents_is_named_after_what_was_looked_at(
    view: TranscriptView, qtbot: QtBot, call: ToolCallPart, result: str, shown: str
) -> None:
    view.show_nodes([question(1), answer(2, call, ToolResultPart(call.name, result), "Done.")])
    settle(qtbot, view)
    header(message(view, 2)).click()
    assert child(message(view, 2), ToolStep).header.text() == shown


def test_a_step_without_a_result_waits_only_while_the_answer_is_written(
    view: TranscriptView, qtbot: QtBot
) -> None:
    call = ToolCallPart("python", "print(1)")
    view.show_nodes([question(1), running(2, call)])
    settle(qtbot, view)
    header(message(view, 2)).click()
    step = child(message(view, 2), ToolStep)
    assert step.header.text() == "Ran a program …"
    view.update_node(answer(2, call, state=MessageState.INTERRUPTED))
    qtbot.waitUntil(lambda: step.header.text() == "Ran a program")


def test_running_reasoning_counts_its_seconds(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1), running(2, ReasoningPart("hm"))])
    settle(qtbot, view)
    assert header(message(view, 2)).text() == "Thinking… 0 s"
    assert header(message(view, 2)).accessibleName() == "Reasoning: Thinking, closed"
    qtbot.waitUntil(lambda: header(message(view, 2)).text() == "Thinking… 1 s")
    view.update_node(answer(2, ReasoningPart("hm", 75), "Yes."))
    qtbot.waitUntil(lambda: header(message(view, 2)).text() == "Thought for 1 min 15 s")


def test_reasoning_that_has_gone_on_for_a_while_does_not_begin_to_count_anew(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1), running(2, ReasoningPart("hm", 71.5))])
    settle(qtbot, view)
    assert header(message(view, 2)).text().startswith("Thinking… 1 min 1")


@pytest.mark.parametrize("seconds", [0.0, 0.4, 0.7, 0.999])
def test_a_moment_of_reasoning_is_not_counted_in_seconds(
    view: TranscriptView, qtbot: QtBot, seconds: float
) -> None:
    view.show_nodes([question(1), answer(2, ReasoningPart("hm", seconds), "Yes.")])
    settle(qtbot, view)
    assert header(message(view, 2)).text() == "Thought"


@pytest.mark.parametrize(
    ("parts", "thought"),
    [
        ((ReasoningPart("One. Two begins"),), "Two begins"),
        ((ReasoningPart("One.\n\nTwo <b>is</b> done.\n"),), "Two <b>is</b> done."),
        ((ReasoningPart("word " * 5000 + "\nThe end"),), "The end"),
        ((ReasoningPart("sentence " * 5000),), " ".join(["sentence"] * 44)),
        (SEARCH[:2], "Searched for “fjords <b>”"),
        (SEARCH[:3], "Searched for “fjords <b>”"),
        ((ReasoningPart(""),), ""),
    ],
)
def test_the_last_thought_is_the_sentence_that_has_begun(
    parts: tuple[Part, ...], thought: str
) -> None:
    assert last_thought(parts) == thought


def test_a_thought_comes_and_goes_without_moving_anything(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1), running(2, ReasoningPart("First.", 1))])
    settle(qtbot, view)
    widget = message(view, 2)
    pane = child(widget, ReasoningPane)
    heights = {pane.height()}
    assert pane.thought == "First."
    view.update_node(running(2, ReasoningPart("First. Then " + "more " * 50, 2)))
    qtbot.waitUntil(lambda: pane.thought.startswith("Then more more"))
    heights.add(pane.height())
    view.update_node(answer(2, ReasoningPart("First. Then.", 2), "Yes."))
    qtbot.waitUntil(lambda: texts(widget) == ["Yes."])
    heights.add(pane.height())
    assert pane.thought == ""
    assert len(heights) == 1


def test_the_key_opens_all_reasoning_and_closes_it(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes(
        [
            question(1),
            answer(2, ReasoningPart("a"), "A"),
            question(3),
            answer(4, ReasoningPart("b")),
        ]
    )
    settle(qtbot, view)
    for is_open in (True, False):
        with qtbot.waitSignal(view.reasoning_toggled) as signal:
            view.toggle_reasoning()
        assert signal.args == [is_open]
        panes = [child(message(view, id), ReasoningPane) for id in (2, 4)]
        assert [pane.is_open for pane in panes] == [is_open, is_open]


def test_a_conversation_opens_as_it_remembers(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_context_source(lambda node: MessageContext(shows_reasoning=True))
    view.show_nodes([question(1), answer(2, ReasoningPart("a"), "A")], "c")
    settle(qtbot, view)
    assert texts(message(view, 2)) == ["a", "A"]


def test_opening_one_pane_counts_for_later_answers_and_leaves_earlier_ones(
    view: TranscriptView, qtbot: QtBot
) -> None:
    remembered: list[bool] = []

    def on_toggled(is_open: bool) -> None:
        remembered.append(is_open)
        view.refresh_contexts()

    view.set_context_source(
        lambda node: MessageContext(shows_reasoning=remembered[-1] if remembered else None)
    )
    view.reasoning_toggled.connect(on_toggled)
    view.show_nodes([answer(1, ReasoningPart("a"), "A"), answer(2, ReasoningPart("b"), "B")], "c")
    settle(qtbot, view)
    header(message(view, 2)).click()
    assert remembered == [True]
    view.update_node(answer(3, ReasoningPart("c"), "C"))
    settle(qtbot, view)
    panes = [child(message(view, id), ReasoningPane) for id in (1, 2, 3)]
    assert [pane.is_open for pane in panes] == [False, True, True]


def test_open_panes_and_steps_outlive_their_widgets(view: TranscriptView) -> None:
    state = TranscriptState()
    node = answer(2, *SEARCH, "Done.")
    first = MessageWidget(node, state, view)
    first.reasoning_toggled.connect(
        lambda id, pane, is_open: state.set_pane_open(id, pane, is_open, newest=id)
    )
    first.show()
    header(first).click()
    first.findChildren(ToolStep)[1].header.click()
    second = MessageWidget(node, state, view)
    second.show()
    assert child(second, ReasoningPane).is_open
    assert [step.is_open for step in second.findChildren(ToolStep)] == [False, True]


def test_hidden_reasoning_leaves_nothing_but_the_time_while_it_lasts(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_context_source(lambda node: MessageContext(hides_reasoning=True, shows_reasoning=True))
    view.show_nodes([question(1), running(2, *SEARCH[:3], ReasoningPart("secret", 5))])
    settle(qtbot, view)
    widget = message(view, 2)
    pane = child(widget, ReasoningPane)
    assert header(widget).text() == "Thinking… 17 s"
    assert not header(widget).isEnabled()
    assert pane.thought == ""
    assert texts(widget) == []
    view.update_node(answer(2, *SEARCH, "Done."))
    qtbot.waitUntil(lambda: texts(widget) == ["Done."])
    assert not pane.isVisible()
    view.set_context_source(lambda node: MessageContext(shows_reasoning=True))
    QTest.qWait(20)
    assert texts(widget) == ["Let me think.", "Enough.", "Done."]


def test_arguments_and_results_of_any_kind_are_shown_as_text(
    view: TranscriptView, qtbot: QtBot
) -> None:
    odd = (
        ToolCallPart("functions.x\n<img src=x>", "[" * 3000),
        ToolResultPart("other", "r" * 10_000),
        ToolCallPart("", "{}"),
        ToolCallPart("browser.open", '"just a string"'),
    )
    view.show_nodes([question(1), answer(2, *odd)])
    settle(qtbot, view)
    header(message(view, 2)).click()
    steps = message(view, 2).findChildren(ToolStep)
    names = [step.header.text() for step in steps]
    assert names == ["x <img src=x>", "other", "", "browser.open"]
    for step in steps:
        step.header.click()
    QTest.qWait(20)
    assert texts(steps[1]) == ["r" * 4000 + " …"]


def test_messages_follow_the_zoom(view: TranscriptView, qtbot: QtBot, theme: Theme) -> None:
    view.show_nodes([question(1, "Words", "notes.txt"), answer(2, *SEARCH, "More words")])
    settle(qtbot, view)
    header(message(view, 2)).click()
    QTest.qWait(20)

    def sizes() -> list[float]:
        widgets = [w for id in (1, 2) for w in message(view, id).findChildren(QWidget)]
        kinds = (MessageBody, QToolButton, ToolStep)
        return [w.font().pointSizeF() for w in widgets if isinstance(w, kinds) and w.isVisible()]

    before = sizes()
    theme.set_zoom(1.5)
    try:
        QTest.qWait(50)
        qtbot.waitUntil(lambda: len(sizes()) == len(before))
        assert sizes() == pytest.approx([size * 1.5 for size in before])
    finally:
        theme.set_zoom(1.0)
    QTest.qWait(50)
    qtbot.waitUntil(lambda: len(sizes()) == len(before))
    assert sizes() == pytest.approx(before)
