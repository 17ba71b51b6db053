# SPDX-License-Identifier: Apache-2.0
"""What a person does with messages in the real window, down to what is stored."""

from collections.abc import Sequence

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState, Rating
from app.main import Application
from app.paths import Paths
from app.ui.chat.feedback_popup import FeedbackPopup
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.question_editor import QuestionEditor
from app.ui.chat.reasoning_pane import ReasoningPane
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask, ask_and_wait, stored
from tests.ui.transcripts import button, buttons, child, choose, messages, point_at, texts


def answers(*given: str) -> dict[str, object]:
    return {"generate": [[{"delta": "answer", "text": text}] for text in given]}


def shown(window: Application) -> list[str]:
    """Everything that is to be read, top to bottom."""
    return [text for widget in messages(window.window.page.transcript) for text in texts(widget)]


def at(window: Application, index: int) -> MessageWidget:
    widget = messages(window.window.page.transcript)[index]
    point_at(widget)
    return widget


def wait_for(qtbot: QtBot, window: Application, expected: Sequence[str]) -> None:
    qtbot.waitUntil(lambda: shown(window) == list(expected))


def test_an_edited_question_is_a_version_beside_the_first(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window(answers("One", "Two"))
    ask_and_wait(qtbot, window, "Which?")
    wait_for(qtbot, window, ["Which?", "One"])
    button(at(window, 0), "Edit").click()
    editor = child(at(window, 0), QuestionEditor)
    QTest.keyClicks(editor.input, " Really")
    with qtbot.waitSignal(window.session.answer_finished):
        editor.send_button.click()
    wait_for(qtbot, window, ["Which? Really", "Two"])
    button(at(window, 0), "Previous version. Version 2 of 2").click()
    wait_for(qtbot, window, ["Which?", "One"])
    button(at(window, 0), "Next version. Version 1 of 2").click()
    wait_for(qtbot, window, ["Which? Really", "Two"])
    [conversation] = stored(paths)
    assert [node.message.text for node in conversation.path()] == ["Which? Really", "Two"]


def test_a_regenerated_answer_is_a_version_beside_the_first(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(answers("One", "Two"))
    ask_and_wait(qtbot, window, "Which?")
    wait_for(qtbot, window, ["Which?", "One"])
    button(at(window, 1), "Regenerate").click()
    with qtbot.waitSignal(window.session.answer_finished):
        choose("Regenerate")
    wait_for(qtbot, window, ["Which?", "Two"])
    button(at(window, 1), "Previous version. Version 2 of 2").click()
    wait_for(qtbot, window, ["Which?", "One"])


def test_a_stopped_answer_offers_to_go_on(qtbot: QtBot, open_window: OpenWindow) -> None:
    stream = {"stream": "answer", "texts": [f"{n} " for n in range(500)], "rate": 50}
    window = open_window({"generate": [[stream], [{"delta": "answer", "text": "and the rest"}]]})
    ask(window, "Count")
    qtbot.waitUntil(lambda: bool(shown(window)[1:]))
    with qtbot.waitSignal(window.session.answer_finished):
        window.session.stop()
    qtbot.waitUntil(lambda: "Continue this answer" in buttons(at(window, 1)))
    before = window.session.nodes[-1].message.text
    with qtbot.waitSignal(window.session.answer_finished):
        button(at(window, 1), "Continue this answer").click()
    assert window.session.nodes[-1].message.text == before + "and the rest"
    qtbot.waitUntil(lambda: "Continue this answer" not in buttons(at(window, 1)))


def test_a_rating_is_stored_with_its_note(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window(answers("One"))
    ask_and_wait(qtbot, window, "Which?")
    wait_for(qtbot, window, ["Which?", "One"])
    button(at(window, 1), "Bad answer").click()
    popup = child(at(window, 1), FeedbackPopup)
    QTest.keyClicks(popup.note, "too short")
    popup.save_button.click()
    [conversation] = stored(paths)
    feedback = conversation.nodes[1].feedback
    assert feedback is not None
    assert (feedback.rating, feedback.note) == (Rating.DOWN, "too short")
    qtbot.waitUntil(lambda: "Bad answer, chosen" in buttons(at(window, 1)))


def test_reasoning_stays_open_for_the_conversation(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    thinking = [{"delta": "reasoning", "text": "Hm."}, {"delta": "answer", "text": "One"}]
    window = open_window({"generate": [thinking]})
    ask_and_wait(qtbot, window, "Which?")
    wait_for(qtbot, window, ["Which?", "One"])
    first = window.session.conversation_id
    assert first is not None
    button(child(at(window, 1), ReasoningPane), "Reasoning: Thought, closed").click()
    wait_for(qtbot, window, ["Which?", "Hm.", "One"])
    window.session.open_new()
    wait_for(qtbot, window, [])
    window.session.open(first)
    wait_for(qtbot, window, ["Which?", "Hm.", "One"])
    [conversation] = stored(paths)
    assert conversation.shows_reasoning is True


def test_a_deleted_message_takes_what_follows_along_and_comes_back(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(answers("One", "Two"))
    ask_and_wait(qtbot, window, "First?")
    ask_and_wait(qtbot, window, "Second?")
    wait_for(qtbot, window, ["First?", "One", "Second?", "Two"])
    button(at(window, 2), "More").click()
    choose("Delete from here on")
    wait_for(qtbot, window, ["First?", "One"])
    window.window.page.notices.trigger_action()
    wait_for(qtbot, window, ["First?", "One", "Second?", "Two"])
    assert window.session.nodes[-1].state is MessageState.COMPLETE
