# SPDX-License-Identifier: Apache-2.0
"""Asking, stopping, failing and going on, through the window."""

from dataclasses import replace
from typing import Any

from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState
from app.core.events import FinishReason
from app.core.messages import ReasoningPart, Role
from app.core.params import Effort
from app.paths import Paths
from app.services.engine_jobs import EngineState
from app.ui.chat.wishes import MessageWish, WishKind
from tests.helpers.scripted_engine import HELLO_ANSWER, HELLO_REASONING
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask, ask_and_wait, stored

LONG = {"stream": "answer", "texts": ["word "] * 4000, "rate": 100}


def test_an_answer_is_shown_and_stored_with_its_reasoning(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    node = ask_and_wait(qtbot, window, "Hello")
    assert node.message.text == HELLO_ANSWER
    assert node.message.reasoning == HELLO_REASONING
    assert node.state is MessageState.COMPLETE
    assert window.session.nodes[-1] == node
    [conversation] = stored(paths)
    assert [item.message.role for item in conversation.path()] == [Role.USER, Role.ASSISTANT]
    assert window.window.page.composer.text == ""


def test_nothing_is_stored_before_the_first_question(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    qtbot.waitUntil(lambda: window.engine.status.state is EngineState.READY)
    window.session.open_new()
    assert stored(paths) == []


def test_a_blank_question_is_not_sent(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> None:
    window = open_window("hello")
    window.window.page.composer.set_text("  \n ")
    assert not window.window.page.composer.send_button.isEnabled()
    assert not window.session.send("  \n ")
    assert stored(paths) == []


def test_the_answer_grows_while_it_is_written(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window({"generate": [[LONG]]})
    ask(window, "Write")
    lengths: list[int] = []
    window.session.node_changed.connect(lambda node: lengths.append(len(node.message.text)))
    qtbot.waitUntil(lambda: len(lengths) > 5)
    assert lengths == sorted(lengths)
    assert window.session.nodes[-1].state is MessageState.GENERATING


def test_a_flood_of_tokens_becomes_few_updates(qtbot: QtBot, open_window: OpenWindow) -> None:
    words = [f"word{number} " for number in range(5000)]
    window = open_window({"generate": [[{"stream": "answer", "texts": words, "rate": 0}]]})
    updates: list[int] = []
    window.session.node_changed.connect(lambda node: updates.append(node.id))
    node = ask_and_wait(qtbot, window, "Quickly")
    assert node.message.text == "".join(words)
    assert len(updates) < len(words) / 20


def test_stop_gives_the_window_back_at_once_and_keeps_the_text(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window({"generate": [[LONG]]})
    ask(window, "Write")
    qtbot.waitUntil(lambda: bool(window.session.nodes[-1].message.text))
    with qtbot.waitSignal(window.session.answer_finished) as blocker:
        window.window.commands.stop.trigger()
        # Before any event came back from the engine:
        assert not window.session.is_generating
        assert window.session.nodes[-1].state is MessageState.CANCELLED
        shown = window.session.nodes[-1].message.text
    assert blocker.args is not None
    node = blocker.args[0].node
    assert node.state is MessageState.CANCELLED
    assert node.finish is FinishReason.CANCELLED
    assert shown
    assert node.message.text.startswith(shown)
    assert replace(stored(paths)[0].nodes[-1], created=node.created) == node
    assert not window.window.page.notices.text


def test_stop_gives_the_window_back_even_when_the_engine_hangs(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    script: dict[str, Any] = {
        "generate": [[{"delta": "answer", "text": "Some text"}, {"hang": True}]],
    }
    window = open_window(script)
    ask(window, "Hang")
    qtbot.waitUntil(lambda: bool(window.session.nodes[-1].message.text))
    with qtbot.waitSignal(window.session.answer_finished) as blocker:
        window.session.stop()
        assert not window.session.is_generating
    assert blocker.args is not None
    assert blocker.args[0].node.message.text == "Some text"
    assert blocker.args[0].node.state is MessageState.CANCELLED
    assert not window.window.page.notices.text


def test_a_question_right_after_stop_is_answered(qtbot: QtBot, open_window: OpenWindow) -> None:
    second = [{"delta": "answer", "text": "Second answer"}]
    window = open_window({"generate": [[LONG], second]})
    ask(window, "First")
    qtbot.waitUntil(lambda: bool(window.session.nodes[-1].message.text))
    window.session.stop()
    ask(window, "Second")
    assert window.session.is_generating
    qtbot.waitUntil(lambda: not window.session.is_generating)
    texts = [node.message.text for node in window.session.nodes]
    assert texts[0] == "First"
    assert texts[2:] == ["Second", "Second answer"]


def test_a_crash_keeps_the_text_says_what_to_do_and_the_next_question_works(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Any
) -> None:
    crash = [{"delta": "answer", "text": "Half of it"}, {"wait": 0.2}, {"crash": True}]
    good = [{"delta": "answer", "text": "All of it"}]
    state = str(tmp_path / "state")
    window = open_window({"generate": [crash, good], "state": state})
    node = ask_and_wait(qtbot, window, "First")
    assert node.message.text == "Half of it"
    assert node.state is MessageState.INTERRUPTED
    notice = window.window.page.notices
    assert notice.is_error
    assert "engine stopped unexpectedly" in notice.text
    assert "Try again" in notice.text
    node = ask_and_wait(qtbot, window, "Second")
    assert node.message.text == "All of it"
    assert not notice.text


def test_try_again_after_a_crash_writes_another_answer_to_the_same_question(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Any
) -> None:
    crash = [{"delta": "answer", "text": "Half"}, {"wait": 0.2}, {"crash": True}]
    good = [{"delta": "answer", "text": "Whole"}]
    state = str(tmp_path / "state")
    window = open_window({"generate": [crash, good], "state": state})
    ask_and_wait(qtbot, window, "The question")
    with qtbot.waitSignal(window.session.answer_finished):
        window.window.page.notices.trigger_action()
    assert [node.message.text for node in window.session.nodes] == ["The question", "Whole"]


def test_a_question_while_the_model_loads_waits_and_says_so(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    load = [{"load_progress": 0.25}, {"wait": 1.0}, {"load_progress": 0.9}]
    window = open_window({"load": load, "generate": [[{"delta": "answer", "text": "Ready"}]]})
    qtbot.waitUntil(lambda: window.engine.words() == "Loading model… 25 %")
    with qtbot.waitSignal(window.session.answer_finished):
        ask(window, "Are you there?")
        assert window.session.progress == "Loading model… 25 %"
    assert window.session.last_answer == "Ready"


def test_stop_while_the_model_loads_drops_the_question_but_not_the_model(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    load = [{"load_progress": 0.25}, {"wait": 0.5}]
    window = open_window({"load": load, "generate": [[{"delta": "answer", "text": "No"}]]})
    qtbot.waitUntil(lambda: window.engine.status.state is EngineState.LOADING)
    ask(window, "Never mind")
    with qtbot.waitSignal(window.session.answer_finished) as blocker:
        window.session.stop()
    assert blocker.args is not None
    assert blocker.args[0].node.state is MessageState.CANCELLED
    assert blocker.args[0].node.message.parts == ()
    assert window.engine.status.state is EngineState.READY


def test_answer_now_is_offered_while_it_thinks_and_ends_the_thinking(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("think:20")
    button = window.window.page.composer.answer_now_button
    assert button.isHidden()
    with qtbot.waitSignal(window.session.answer_finished) as blocker:
        ask(window, "Think")
        qtbot.waitUntil(lambda: not button.isHidden())
        button.click()
    assert blocker.args is not None
    node = blocker.args[0].node
    assert node.message.text == "That took a while."
    assert isinstance(node.message.parts[0], ReasoningPart)
    assert button.isHidden()


def test_the_quiet_status_tells_thinking_from_answering(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("think:20")

    def status() -> str:
        return window.window.page.composer.meter.text

    with qtbot.waitSignal(window.session.answer_finished):
        ask(window, "Think")
        qtbot.waitUntil(lambda: window.session.is_thinking)
        qtbot.waitUntil(lambda: status() == "Thinking…")
        window.session.stop()
    assert status() != "Thinking…"


def test_regenerate_shows_another_answer_and_keeps_the_first(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    answers = [[{"delta": "answer", "text": text}] for text in ("One", "Two")]
    window = open_window({"generate": answers})
    first = ask_and_wait(qtbot, window, "Which?")
    with qtbot.waitSignal(window.session.answer_finished):
        wish = MessageWish(WishKind.REGENERATE, first.id)
        window.window.page.transcript.asked.emit(wish)
    assert [node.message.text for node in window.session.nodes] == ["Which?", "Two"]
    [conversation] = stored(paths)
    assert [node.message.text for node in conversation.nodes] == ["Which?", "One", "Two"]


def test_an_answer_goes_on_while_another_conversation_is_open(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    texts = [f"{number} " for number in range(60)]
    window = open_window({"generate": [[{"stream": "answer", "texts": texts, "rate": 60}]]})
    ask(window, "Count")
    first = window.session.conversation_id
    assert first is not None
    qtbot.waitUntil(lambda: bool(window.session.nodes[-1].message.text))
    with qtbot.waitSignal(window.session.answer_finished):
        window.session.open_new()
        assert not window.session.is_generating
        assert window.session.generating_ids == {first}
    window.session.open(first)
    assert window.session.nodes[-1].message.text == "".join(texts)


def test_drafts_stay_with_their_conversations(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window("hello")
    ask_and_wait(qtbot, window, "Hello")
    first = window.session.conversation_id
    assert first is not None
    composer = window.window.page.composer
    qtbot.keyClicks(composer.input, "half a thou")
    window.session.open_new()
    assert composer.text == ""
    qtbot.keyClicks(composer.input, "something new")
    window.session.open(first)
    assert composer.text == "half a thou"
    window.session.open_new()
    assert composer.text == "something new"


def test_effort_is_remembered_by_the_conversation_and_by_the_next_one(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello")
    ask_and_wait(qtbot, window, "Hello")
    first = window.session.conversation_id
    assert first is not None
    window.session.set_effort(Effort.HIGH)
    window.session.open_new()
    assert window.session.effort is Effort.HIGH
    window.session.set_effort(Effort.LOW)
    window.session.open(first)
    assert window.session.effort is Effort.HIGH


def test_a_failure_before_the_first_word_is_told_and_marked(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    sentence = "There is not enough memory: close other programs."
    window = open_window({"generate": [[{"fail": "out_of_memory", "message": sentence}]]})
    node = ask_and_wait(qtbot, window, "Hello")
    assert node.state is MessageState.FAILED
    assert node.error == sentence
    assert window.window.page.notices.text == sentence
