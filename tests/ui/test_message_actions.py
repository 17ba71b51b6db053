# SPDX-License-Identifier: Apache-2.0
"""What is asked of a message reaches its listener, by pointer and by keyboard."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageNode, MessageState
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message, PreamblePart, ReasoningPart, Role, TextPart
from app.core.params import Effort
from app.ui.chat.composer import ModelChoice
from app.ui.chat.message_body import MessageBody
from app.ui.chat.transcript_view import TranscriptView
from app.ui.chat.wishes import MessageContext, MessageWish, WishKind
from tests.ui.transcripts import (
    answer,
    button,
    buttons,
    child,
    choose,
    entries,
    focused,
    labels,
    message,
    messages,
    open_menu,
    point_at,
    point_away,
    question,
    settle,
    texts,
)

MODELS = (
    ModelChoice(Path("/m/a.gguf"), "gpt-oss-20b", "MXFP4", is_current=True),
    ModelChoice(Path("/m/b.gguf"), "Some & Other", "Q4 · 4 GB", is_current=False),
    ModelChoice(Path("/m/c.gguf"), "Broken", "", is_current=False, problem="It is cut off."),
)


def give(view: TranscriptView, context: MessageContext) -> None:
    """The same to all messages, but each in its own place."""
    view.set_context_source(lambda node: replace(context, siblings=context.siblings or (node.id,)))


def wish(view: TranscriptView, qtbot: QtBot, name: str, entry: str, id: int = 2) -> MessageWish:
    with qtbot.waitSignal(view.asked) as signal:
        point_at(message(view, id))
        button(message(view, id), name).click()
        choose(entry)
    assert signal.args is not None
    return signal.args[0]


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_actions_take_their_room_before_they_are_there(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1), answer(2, "Text to copy **now**.")])
    settle(qtbot, view)
    widget = message(view, 2)
    height = widget.height()
    assert "Copy" not in buttons(widget)
    point_at(widget)
    button(widget, "Copy").click()
    assert copied() == "Text to copy **now**."
    point_away(widget)
    QTest.qWait(20)
    assert widget.height() == height


def test_the_last_message_shows_its_actions_without_being_pointed_at(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_context_source(lambda node: MessageContext(is_last=node.id == 2))
    view.show_nodes([question(1), answer(2, "a")])
    settle(qtbot, view)
    assert list(buttons(message(view, 2))) == [
        "Copy", "Regenerate", "Good answer", "Bad answer", "More",
    ]  # fmt: skip
    assert not buttons(message(view, 1))


def test_the_tab_key_reaches_actions_that_were_never_shown(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1), answer(2, "Words")])
    settle(qtbot, view)
    view.activateWindow()
    child(message(view, 2), MessageBody).setFocus()
    for name in ("Copy", "Regenerate", "Good answer", "Bad answer", "More"):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused().accessibleName() == name
    child(message(view, 2), MessageBody).setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Backtab)
    assert focused().accessibleName() == "More"
    assert message(view, 1).isAncestorOf(focused())
    assert message(view, 1).is_in_use()


def test_a_copy_holds_the_answer_alone(view: TranscriptView, qtbot: QtBot) -> None:
    parts = (ReasoningPart("secret thought"), PreamblePart("First I look."), "It is **so**.\n\n- a")
    view.show_nodes([question(1), answer(2, *parts)])
    settle(qtbot, view)
    point_at(message(view, 2))
    button(message(view, 2), "Copy").click()
    assert copied() == "It is **so**.\n\n- a"
    assert "Copied" in buttons(message(view, 2))
    button(message(view, 2), "More").click()
    choose("Copy as plain text")
    assert copied() == "It is so.\n- a"


def test_an_answer_without_words_cannot_be_copied(view: TranscriptView, qtbot: QtBot) -> None:
    node = answer(2, ReasoningPart("hm"), state=MessageState.CANCELLED)
    view.show_nodes([question(1), node])
    settle(qtbot, view)
    point_at(message(view, 2))
    assert not button(message(view, 2), "Copy").isEnabled()
    assert button(message(view, 2), "Regenerate").isEnabled()


def test_a_pasted_book_is_shown_in_part_and_copied_whole(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1, "x" * 1_000_000)])
    settle(qtbot, view)
    widget = message(view, 1)
    assert texts(widget)[0].replace("\n", "") == "x" * 20_000
    [rest] = labels(widget)
    assert re.match("… 980.?000 more character.*Copy takes the whole message", rest)
    point_at(widget)
    button(widget, "Copy").click()
    assert len(copied()) == 1_000_000
    assert not button(widget, "Edit").isEnabled()


def test_regenerating_needs_no_menu_where_there_is_one_way(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1), answer(2, "a"), question(3), answer(4, "b")])
    settle(qtbot, view)
    for id in (2, 4):
        point_at(message(view, id))
        with qtbot.waitSignal(view.asked) as signal:
            button(message(view, id), "Regenerate").click()
        assert signal.args == [MessageWish(WishKind.REGENERATE, id)]
    assert "Regenerate" not in buttons(message(view, 1))


def test_an_answer_can_be_asked_for_with_another_effort_or_model(
    view: TranscriptView, qtbot: QtBot
) -> None:
    give(view, MessageContext(has_effort=True, models=MODELS))
    view.show_nodes([question(1), answer(2, "a")])
    settle(qtbot, view)
    point_at(message(view, 2))
    button(message(view, 2), "Regenerate").click()
    assert entries() == [
        "Regenerate", "With low effort", "With medium effort", "With high effort",
        "Some && Other\tQ4 · 4 GB",
    ]  # fmt: skip
    open_menu().close()
    again = MessageWish(WishKind.REGENERATE, 2)
    assert wish(view, qtbot, "Regenerate", "Regenerate") == again
    harder = replace(again, effort=Effort.HIGH)
    assert wish(view, qtbot, "Regenerate", "With high effort") == harder
    other = replace(again, model=Path("/m/b.gguf"))
    assert wish(view, qtbot, "Regenerate", "Some && Other\tQ4 · 4 GB") == other


def test_a_closed_menu_leaves_nothing_behind(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1), answer(2, "a")])
    settle(qtbot, view)
    widget = message(view, 2)
    point_at(widget)
    button(widget, "More").click()
    menu = open_menu()
    assert widget.is_in_use()
    with qtbot.waitSignal(menu.destroyed):
        QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not widget.is_in_use()


def test_quote_takes_the_selection_else_the_whole_message(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1, "Why <b>?"), answer(2, "One **two** three.\n\nFour.")])
    settle(qtbot, view)
    quote = MessageWish(WishKind.QUOTE, 2)
    whole = replace(quote, text="One **two** three.\n\nFour.")
    assert wish(view, qtbot, "More", "Quote") == whole
    body = child(message(view, 2), MessageBody)
    cursor = body.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    assert wish(view, qtbot, "More", "Quote the selection") == replace(quote, text="two")
    body.quote_requested.emit("three")
    assert wish(view, qtbot, "More", "Quote", 1) == MessageWish(WishKind.QUOTE, 1, text="Why <b>?")


def test_messages_can_be_deleted(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes([question(1), answer(2, "a")])
    settle(qtbot, view)
    for id in (1, 2):
        asked = wish(view, qtbot, "More", "Delete from here on", id)
        assert asked == MessageWish(WishKind.DELETE, id)


def test_while_an_answer_is_written_nothing_can_be_changed(
    view: TranscriptView, qtbot: QtBot
) -> None:
    give(view, MessageContext(is_busy=True, can_continue=True))
    view.show_nodes([question(1), answer(2, "a"), answer(3, "b", state=MessageState.GENERATING)])
    settle(qtbot, view)
    widget = message(view, 2)
    point_at(widget)
    assert button(widget, "Copy").isEnabled()
    assert not button(widget, "Regenerate").isEnabled()
    assert "Continue this answer" not in buttons(widget)
    button(widget, "More").click()
    assert [a.isEnabled() for a in open_menu().actions() if a.text() == "Delete from here on"] == [
        False
    ]
    open_menu().close()
    point_at(message(view, 3))
    assert not buttons(message(view, 3))
    give(view, MessageContext())
    assert button(widget, "Regenerate").isEnabled()


@pytest.mark.parametrize(
    ("node", "mark"),
    [
        (answer(2, "a", state=MessageState.CANCELLED), "Stopped"),
        (replace(answer(2, "a"), finish=FinishReason.LENGTH), "Ended at the length limit"),
    ],
)
def test_an_answer_that_ended_early_can_be_continued(
    view: TranscriptView, qtbot: QtBot, node: MessageNode, mark: str
) -> None:
    give(view, MessageContext(can_continue=True))
    view.show_nodes([question(1), node])
    settle(qtbot, view)
    assert mark in labels(message(view, 2))
    with qtbot.waitSignal(view.asked) as signal:
        button(message(view, 2), "Continue this answer").click()
    assert signal.args == [MessageWish(WishKind.CONTINUE, 2)]
    give(view, MessageContext(can_continue=False))
    assert "Continue this answer" not in buttons(message(view, 2))


def test_versions_are_counted_and_can_be_leafed_through(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_context_source(lambda node: MessageContext(siblings=(2, 5, 9)))
    view.show_nodes([answer(5, "second")])
    settle(qtbot, view)
    widget = message(view, 5)
    assert "2 / 3" in labels(widget)
    for name, id in (("Previous version", 2), ("Next version", 9)):
        with qtbot.waitSignal(view.asked) as signal:
            button(widget, f"{name}. Version 2 of 3").click()
        assert signal.args == [MessageWish(WishKind.SHOW_BRANCH, id)]
    view.show_nodes([answer(9, "third")])
    settle(qtbot, view)
    assert not button(message(view, 9), "Next version. Version 3 of 3").isEnabled()


def test_who_leafs_with_the_keyboard_can_go_on_leafing(view: TranscriptView, qtbot: QtBot) -> None:
    branches = {id: [question(1), answer(id, f"version {id}")] for id in (2, 5, 9)}
    view.set_context_source(
        lambda node: MessageContext(siblings=(1,) if node.id == 1 else (2, 5, 9))
    )
    view.asked.connect(lambda wish: view.show_nodes(branches[wish.message_id]))
    view.show_nodes(branches[2])
    settle(qtbot, view)
    view.activateWindow()
    button(message(view, 2), "Next version. Version 1 of 3").setFocus()
    for shown in (5, 9):
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda shown=shown: [w.node.id for w in messages(view)] == [1, shown])
        QTest.qWait(20)
    assert focused().accessibleName() == "Previous version. Version 3 of 3"


def test_facts_of_an_answer_appear_beside_its_actions(view: TranscriptView, qtbot: QtBot) -> None:
    node = MessageNode(
        2, 1, Message(Role.ASSISTANT, (TextPart("a"),)), model="gpt-oss-<b>20b</b>",
        effort=Effort.HIGH, usage=Usage(120, 100, 40, 60),
        timings=Timings(first_token_s=1.2, decode_tokens_per_s=41.23),
    )  # fmt: skip
    view.show_nodes([question(1), node])
    settle(qtbot, view)
    point_at(message(view, 2))
    children = message(view, 2).findChildren(QWidget)
    [facts] = [widget for widget in children if widget.accessibleName().startswith("gpt-oss")]
    assert facts.isVisible()
    assert facts.accessibleName() == (
        "gpt-oss-<b>20b</b> · high effort, Tokens written: 100, of them 40 to think, "
        "Speed: 41.2 tokens/s, First token after 1.2 s, "
        "Tokens read: 120, of them 100 from the cache"
    )
    assert "&lt;b&gt;20b" in facts.toolTip()
    point_away(message(view, 2))
    assert not facts.isVisible()
