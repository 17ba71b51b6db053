# SPDX-License-Identifier: Apache-2.0
"""A day with the program and without a mouse: every step is a key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState, Rating
from app.core.params import Effort
from app.main import Application
from app.paths import Paths
from tests.ui.conftest import OpenWindow
from tests.ui.driving import stored
from tests.ui.everyone import press, spoken_name, type_text
from tests.ui.listing import titles
from tests.ui.places import open_dialog
from tests.ui.transcripts import entries, open_menu, texts

_Key = Qt.Key
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_SCRIPT = {
    "generate": [
        [{"stream": "reasoning", "texts": [f"Thought {n}. " for n in range(400)], "rate": 20}],
        *(
            [
                {"stream": "reasoning", "texts": ["I think."], "rate": 0},
                {"stream": "answer", "texts": [f"Answer number {n}."], "rate": 0},
            ]
            for n in range(1, 9)
        ),
    ],
    "aside": [],
}


def test_a_day_without_a_mouse(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths, tmp_path: Path, tiny_model: Path
) -> None:
    application = open_window(_SCRIPT, tiny_model)
    qtbot.waitUntil(lambda: application.engine.status.has_effort)
    qtbot.waitUntil(lambda: application.models.current_entry is not None)
    come_to_front(application)
    asks_and_stops(qtbot, application)
    answers_again_with_another_effort(qtbot, application)
    edits_and_goes_back(qtbot, application)
    opens_the_reasoning_and_rates(qtbot, application, paths)
    renames_pins_and_moves(qtbot, application)
    finds_and_jumps(qtbot, application)
    exports(qtbot, application, tmp_path)
    deletes_and_takes_back(qtbot, application)
    changes_a_setting(qtbot, application)
    application.window.quit_requested.disconnect(application.quit)
    with qtbot.waitSignal(application.window.quit_requested):
        press(_Key.Key_Q, _CTRL)


def asks_and_stops(qtbot: QtBot, application: Application) -> None:
    press(_Key.Key_N, _CTRL)
    type_text("What is music?")
    press(_Key.Key_Return)
    qtbot.waitUntil(lambda: application.session.is_thinking)
    with qtbot.waitSignal(application.session.answer_finished):
        press(_Key.Key_Escape)
    assert application.session.nodes[-1].state is MessageState.CANCELLED


def answers_again_with_another_effort(qtbot: QtBot, application: Application) -> None:
    QTest.qWait(100)
    tab_to("Regenerate")
    press(_Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    assert "With high effort" in entries()
    with qtbot.waitSignal(application.session.answer_finished):
        choose_by_key("With high effort")
    assert application.session.nodes[-1].effort is Effort.HIGH
    assert application.session.nodes[-1].message.text == "Answer number 1."


def edits_and_goes_back(qtbot: QtBot, application: Application) -> None:
    QTest.qWait(100)
    tab_to("Edit")
    press(_Key.Key_Return)
    press(_Key.Key_A, _CTRL)
    type_text("What is noise?")
    with qtbot.waitSignal(application.session.answer_finished):
        press(_Key.Key_Return)
    QTest.qWait(100)
    assert [node.message.text for node in application.session.nodes] == [
        "What is noise?",
        "Answer number 2.",
    ]
    tab_to("Previous version")
    press(_Key.Key_Return)
    QTest.qWait(100)
    assert application.session.nodes[0].message.text == "What is music?"
    # The keyboard stays at the versions, to go on.
    assert focus_name().startswith("Next version")
    press(_Key.Key_Space)
    QTest.qWait(100)
    assert "What is noise?" in texts(application.window.page.transcript)


def opens_the_reasoning_and_rates(qtbot: QtBot, application: Application, paths: Paths) -> None:
    tab_to("Reasoning")
    press(_Key.Key_Return)
    QTest.qWait(50)
    assert "I think." in texts(application.window.page.transcript)
    tab_to("Good answer")
    press(_Key.Key_Return)
    type_text("Just right")
    press(_Key.Key_Tab)
    press(_Key.Key_Tab)
    assert focus_name() == "Save"
    press(_Key.Key_Return)
    QTest.qWait(50)
    feedback = stored(paths)[0].nodes[-1].feedback
    assert feedback is not None
    assert (feedback.rating, feedback.note) == (Rating.UP, "Just right")
    press(_Key.Key_Shift)
    assert focus_name().startswith("Good answer")


def renames_pins_and_moves(qtbot: QtBot, application: Application) -> None:
    press(_Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    type_text("On noise")
    press(_Key.Key_Return)
    QTest.qWait(50)
    assert titles(application) == ["On noise"]
    assert focus_name() == "Conversations"
    press(_Key.Key_F10, _SHIFT)
    choose_by_key("Pin")
    assert application.conversations.pinned
    press(_Key.Key_F10, _SHIFT)
    choose_by_key("Move to")
    choose_by_key("New folder")
    QTest.qWait(50)
    # Where a menu takes the keyboard from the window, its name is no longer being edited.
    press(_Key.Key_F2)
    QTest.qWait(50)
    type_text("Sounds")
    press(_Key.Key_Return)
    QTest.qWait(50)
    assert titles(application) == ["Sounds", "On noise"]


def finds_and_jumps(qtbot: QtBot, application: Application) -> None:
    press(_Key.Key_N, _CTRL)
    press(_Key.Key_F, _CTRL)
    with qtbot.waitSignal(application.conversations.results_changed):
        type_text("number")
    press(_Key.Key_Return)
    press(_Key.Key_Return)
    QTest.qWait(100)
    assert application.session.conversation_id is not None
    assert any("Answer number" in text for text in texts(application.window.page.transcript))
    press(_Key.Key_F, _CTRL)
    press(_Key.Key_Escape)


def exports(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    press(_Key.Key_E, _CTRL)
    QTest.qWait(50)
    open_dialog().activateWindow()
    press(_Key.Key_Return)
    QTest.qWait(100)
    chooser = application.window.findChild(QFileDialog)
    assert chooser is not None
    chooser.activateWindow()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_text(str(tmp_path / "noise.md"))
    with qtbot.waitSignal(application.transfer.exported):
        press(_Key.Key_Return)
    assert "Answer number" in (tmp_path / "noise.md").read_text(encoding="utf-8")
    application.window.activateWindow()


def deletes_and_takes_back(qtbot: QtBot, application: Application) -> None:
    tab_to("Conversations")
    press(_Key.Key_Down)
    press(_Key.Key_Delete)
    assert titles(application) == ["Sounds"]
    tab_to("Undo")
    press(_Key.Key_Return)
    assert titles(application) == ["Sounds", "On noise"]


def changes_a_setting(qtbot: QtBot, application: Application) -> None:
    press(_Key.Key_Comma, _CTRL)
    QTest.qWait(50)
    open_dialog().activateWindow()
    press(_Key.Key_Down)
    press(_Key.Key_Tab)
    press(_Key.Key_Down)
    press(_Key.Key_Down)
    assert application.settings.color_scheme == "dark"
    press(_Key.Key_Escape)
    application.window.activateWindow()


def come_to_front(application: Application) -> None:
    application.window.activateWindow()
    QTest.qWait(50)
    assert QApplication.focusWidget() is application.window.page.composer.input


def tab_to(name: str) -> None:
    """The next control whose spoken name begins so."""
    passed: list[str] = []
    for _ in range(100):
        press(_Key.Key_Tab)
        if focus_name().startswith(name):
            return
        passed.append(focus_name())
    raise AssertionError(f"Tab does not come to {name}, but to {list(dict.fromkeys(passed))}")


def focus_name() -> str:
    popup = QApplication.activePopupWidget()
    focus = QApplication.focusWidget() if popup is None else popup.focusWidget()
    return "" if focus is None else spoken_name(focus)


def choose_by_key(text: str) -> None:
    """Down to it, then Enter; into a menu below the one that is open as well."""
    menu = open_menu()
    for _ in range(30):
        if menu.activeAction() is not None and menu.activeAction().text() == text:
            press(_Key.Key_Return)
            return
        press(_Key.Key_Down)
    raise AssertionError(f"{text} is not in {entries()}")


@pytest.mark.parametrize("send_key", ["enter", "ctrl+enter"])
def test_the_keys_of_the_composer_do_not_hold_the_focus(
    qtbot: QtBot, open_window: OpenWindow, send_key: str
) -> None:
    application = open_window("hello")
    come_to_front(application)
    application.settings.send_key = send_key  # pyright: ignore[reportAttributeAccessIssue]
    type_text("some words")
    press(_Key.Key_Tab)
    assert focus_name() == "Add to the message"
    for key in (_Key.Key_Shift, _Key.Key_Control, _Key.Key_CapsLock, _Key.Key_F8):
        press(key)
        assert focus_name() == "Add to the message"
    press(_Key.Key_Backtab, _SHIFT)
    assert focus_name() == "Your message"
    assert application.window.page.composer.text == "some words"
