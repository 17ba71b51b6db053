# SPDX-License-Identifier: Apache-2.0
"""The page of a conversation: what is asked of its messages, files, instructions, notices."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.core.conversation import Feedback, Rating
from app.core.messages import AttachmentPart, DocumentPart
from app.main import Application
from app.paths import Paths
from app.services.engine_jobs import EngineState
from app.ui.chat.chat_page import ChatPage
from app.ui.chat.link_prompt import LinkPrompt
from app.ui.chat.message_body import MessageBody
from app.ui.chat.wishes import MessageWish, WishKind
from tests.helpers.scripted_engine import HELLO_ANSWER
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask, ask_and_wait, stored


def page_of(application: Application) -> ChatPage:
    return application.window.page


def wish(application: Application, kind: WishKind, message_id: int, **more: object) -> None:
    page_of(application).transcript.asked.emit(MessageWish(kind, message_id, **more))  # pyright: ignore[reportArgumentType]


def answers(*texts: str) -> dict[str, list[list[dict[str, str]]]]:
    return {"generate": [[{"delta": "answer", "text": text}] for text in texts]}


def texts_of(application: Application) -> list[str]:
    return [node.message.text for node in application.session.nodes]


def test_an_edited_question_is_asked_on_a_branch_and_the_first_can_be_shown_again(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(answers("One", "Two"))
    ask_and_wait(qtbot, window, "First?")
    question = window.session.nodes[0]
    with qtbot.waitSignal(window.session.answer_finished):
        wish(window, WishKind.EDIT, question.id, text="Second?")
    assert texts_of(window) == ["Second?", "Two"]
    wish(window, WishKind.SHOW_BRANCH, question.id)
    assert texts_of(window) == ["First?", "One"]


def test_a_deleted_message_comes_back_by_undo(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window(answers("One", "Two"))
    ask_and_wait(qtbot, window, "First?")
    ask_and_wait(qtbot, window, "Second?")
    wish(window, WishKind.DELETE, window.session.nodes[2].id)
    notices = page_of(window).notices
    assert texts_of(window) == ["First?", "One"]
    assert "what followed it" in notices.text
    assert len(stored(paths)[0].nodes) == 2
    notices.trigger_action()
    assert texts_of(window) == ["First?", "One", "Second?", "Two"]
    assert len(stored(paths)[0].nodes) == 4
    wish(window, WishKind.DELETE, window.session.nodes[3].id)
    assert notices.text == "The message was deleted."


def test_undo_is_not_offered_in_another_conversation(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window("hello")
    answer = ask_and_wait(qtbot, window, "Hello")
    wish(window, WishKind.DELETE, answer.id)
    assert page_of(window).notices.text
    window.session.open_new()
    assert not page_of(window).notices.text


def test_nothing_is_deleted_while_an_answer_is_written(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    long = {"stream": "answer", "texts": ["word "] * 4000, "rate": 100}
    window = open_window({"generate": [[long]]})
    ask(window, "Write")
    qtbot.waitUntil(lambda: bool(window.session.nodes[-1].message.text))
    wish(window, WishKind.DELETE, window.session.nodes[0].id)
    assert len(window.session.nodes) == 2
    assert "Stop the answer first" in page_of(window).notices.text


def test_a_rating_is_stored_and_taken_back(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    answer = ask_and_wait(qtbot, window, "Hello")
    feedback = Feedback(Rating.DOWN, "too short")
    wish(window, WishKind.RATE, answer.id, feedback=feedback)
    assert stored(paths)[0].nodes[-1].feedback == feedback
    wish(window, WishKind.RATE, answer.id)
    assert stored(paths)[0].nodes[-1].feedback is None


def test_a_stopped_answer_goes_on_where_it_was(qtbot: QtBot, open_window: OpenWindow) -> None:
    long = {"stream": "answer", "texts": ["word "] * 4000, "rate": 100}
    window = open_window({"generate": [[long], [{"delta": "answer", "text": "and the end."}]]})
    ask(window, "Write")
    qtbot.waitUntil(lambda: bool(window.session.nodes[-1].message.text))
    with qtbot.waitSignal(window.session.answer_finished):
        window.session.stop()
    node = window.session.nodes[-1]
    assert window.session.can_continue(node.id)
    with qtbot.waitSignal(window.session.answer_finished):
        wish(window, WishKind.CONTINUE, node.id)
    assert window.session.nodes[-1].id == node.id
    assert texts_of(window)[-1] == node.message.text + "and the end."


def test_a_quote_goes_into_the_message_that_is_written(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello")
    answer = ask_and_wait(qtbot, window, "Hello")
    wish(window, WishKind.QUOTE, answer.id, text="Hello!")
    assert page_of(window).composer.text == "> Hello!\n\n"


def test_files_become_documents_that_go_with_the_question(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths, tmp_path: Path
) -> None:
    window = open_window("hello")
    page = page_of(window)
    (tmp_path / "notes.txt").write_text("The figures are 1, 2 and 3.")
    page.take_files([tmp_path / "notes.txt"])
    chips = page.composer.documents.chips
    qtbot.waitUntil(lambda: len(chips.documents) == 1)
    assert page.composer.documents.is_open
    ask_and_wait(qtbot, window, "Which figures?")
    assert page.composer.is_empty
    part = stored(paths)[0].nodes[0].message.parts[0]
    assert isinstance(part, DocumentPart)
    assert part.name == "notes.txt"
    assert len(chips.documents) == 1
    assert not page.composer.documents.is_open


def test_an_archive_is_sent_to_the_import(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window("hello")
    page_of(window).take_files([tmp_path / "export.ZIP"])
    assert "Import" in page_of(window).notices.text


def test_a_model_among_the_files_is_opened(
    qtbot: QtBot, open_window: OpenWindow, tiny_model: Path, tmp_path: Path
) -> None:
    model = tmp_path / "Other.GGUF"
    shutil.copy(tiny_model, model)
    (tmp_path / "a.txt").write_text("text")
    window = open_window("hello")
    page_of(window).take_files([tmp_path / "a.txt", model])
    qtbot.waitUntil(lambda: len(window.models.entries) == 2)
    qtbot.waitUntil(lambda: not window.models.is_starter)
    chips = page_of(window).composer.documents.chips
    qtbot.waitUntil(lambda: len(chips.documents) == 1)


def test_a_draft_with_its_attachments_outlives_the_program(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello")
    ask_and_wait(qtbot, window, "Hello")
    opened = window.session.conversation_id
    assert opened is not None
    composer = page_of(window).composer
    part = AttachmentPart("a.txt", "text")
    composer.add_attachments([part])
    composer.focus_input()
    qtbot.keyClicks(composer.input, "half a thou")
    window.session.open_new()
    qtbot.keyClicks(composer.input, "something new")
    window.close()
    again = open_window("hello")
    composer = page_of(again).composer
    assert (composer.text, composer.attachments) == ("something new", ())
    again.session.open(opened)
    assert (composer.text, composer.attachments) == ("half a thou", (part,))


def test_instructions_belong_to_the_conversation_and_can_become_the_default(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    page = page_of(window)
    page.header.instructions_button.click()
    assert page.instructions.isVisible()
    page.instructions.focus_text()
    qtbot.keyClicks(page.instructions.text_field, "Answer in French.")
    page.instructions.default_button.click()
    assert not page.instructions.default_button.isEnabled()
    qtbot.keyClick(page.instructions.text_field, Qt.Key.Key_Escape)
    assert not page.instructions.isVisible()
    ask_and_wait(qtbot, window, "Hello")
    assert stored(paths)[0].instructions == "Answer in French."
    page.toggle_instructions()
    page.instructions.text_field.setPlainText("Answer in German.")
    assert stored(paths)[0].instructions == "Answer in German."
    window.session.open_new()
    assert page.instructions.text == "Answer in French."
    assert "there are some" in page.header.instructions_button.accessibleName()


def test_a_temporary_conversation_says_what_it_is(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    page = page_of(window)
    window.session.open_new(is_temporary=True)
    assert page.header.title.text == "Temporary conversation"
    assert page.header.note.text == "Not stored"
    assert "not stored, not listed" in page.welcome.text
    ask_and_wait(qtbot, window, "A secret")
    assert page.header.title.text == "Temporary conversation"
    assert stored(paths) == []
    window.session.open_new()
    assert page.header.note.text == ""
    assert "temporary" not in page.welcome.text


def test_a_link_is_asked_about_before_it_is_opened(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window("hello")
    page_of(window).transcript.link_activated.emit("https://example.org/a?b=c")
    [prompt] = page_of(window).findChildren(LinkPrompt)
    assert prompt.isVisible()
    assert prompt.place.text() == "example.org"
    prompt.cancel_button.click()


@pytest.mark.parametrize("kind", ["licence", "policy", "reasoning"])
def test_licence_policy_and_reasoning_are_one_click_from_the_first_page(
    qtbot: QtBot, open_window: OpenWindow, kind: str
) -> None:
    window = open_window("hello")
    page = page_of(window)
    [button] = [item for item in page.welcome.notice_buttons if item.property("kind") == kind]
    assert button.isVisible()
    with qtbot.waitSignal(page.notices_requested) as blocker:
        button.click()
    assert blocker.args == [kind]


def test_the_first_page_can_be_read_in_the_smallest_window(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello")
    window.window.resize(window.window.minimumSize())
    welcome = page_of(window).welcome
    qtbot.waitUntil(lambda: welcome.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: welcome.horizontalScrollBar().maximum() == 0)
    for button in [welcome.card.file_button, *welcome.notice_buttons]:
        assert isinstance(button, QAbstractButton)
        welcome.ensureWidgetVisible(button)
        assert not button.visibleRegion().isEmpty()


def test_the_setting_of_the_send_key_holds_at_once(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window("hello")
    page = page_of(window)
    window.settings.send_key = "ctrl+enter"
    page.focus_composer()
    qtbot.keyClicks(page.composer.input, "one")
    qtbot.keyClick(page.composer.input, Qt.Key.Key_Return)
    assert page.composer.text == "one\n"
    with qtbot.waitSignal(window.session.answer_finished):
        qtbot.keyClick(page.composer.input, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert texts_of(window)[-1] == HELLO_ANSWER


def test_efforts_show_what_experience_says_they_take(
    qtbot: QtBot, open_window: OpenWindow, tiny_model: Path
) -> None:
    steps = [
        {"delta": "answer", "text": "Done"},
        {
            "finish": "stop",
            "usage": {"prompt_tokens": 100, "answer_tokens": 400},
            "timings": {"decode_tokens_per_s": 10.0, "prefill_tokens_per_s": 100.0},
        },
    ]
    window = open_window({"generate": [steps]}, tiny_model)
    qtbot.waitUntil(lambda: window.models.current_entry is not None)
    qtbot.waitUntil(lambda: window.engine.status.has_effort)
    ask_and_wait(qtbot, window, "How long?")
    button = page_of(window).composer.effort_button
    button.effort_menu.aboutToShow.emit()
    columns = [action.text().partition("\t")[2] for action in button.effort_menu.actions()]
    assert [bool(column) for column in columns] == [False, True, False]
    assert columns[1].startswith("about 4")


def test_what_will_not_fit_is_told_before_it_is_sent(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window({"n_ctx": 2048})
    page = page_of(window)
    qtbot.waitUntil(lambda: window.engine.status.state is EngineState.READY)
    page.composer.add_attachments([AttachmentPart("long.txt", "word " * 8000)])
    qtbot.waitUntil(lambda: "Too long by about" in page.composer.warning.text)
    assert "remove an attachment" in page.composer.warning.text
    page.composer.set_text("Short")
    page.composer.chips.remove(page.composer.attachments[0])
    qtbot.waitUntil(lambda: not page.composer.warning.text)


def test_what_is_typed_while_an_answer_has_the_keyboard_goes_into_the_message(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello")
    with qtbot.waitActive(window.window):
        window.window.activateWindow()
    ask_and_wait(qtbot, window, "Hello")
    page = page_of(window)
    body = page.transcript.findChildren(MessageBody)[-1]
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert page.composer.text == ""
    QTest.keyClick(body, Qt.Key.Key_W)
    assert page.composer.text == "w"
    assert page.composer.input.hasFocus()


def test_what_went_wrong_in_one_conversation_is_not_said_in_another(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window({"generate": [[{"delta": "answer", "text": "Half"}, {"crash": True}]]})
    ask_and_wait(qtbot, window, "First?")
    failed = window.session.conversation_id
    assert failed is not None
    notices = page_of(window).notices
    assert notices.is_error
    window.session.open_new()
    assert not notices.text
    notices.show_error("The file could not be written.")
    window.session.open(failed)
    assert notices.text == "The file could not be written."
