# SPDX-License-Identifier: Apache-2.0
"""The window as a whole: its models, its keys, its size, and how it ends."""

import os
import shutil
from pathlib import Path

import psutil
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.paths import Paths
from app.services.engine_jobs import EngineState
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.ui.main_window import NARROW
from app.ui.theme import Theme
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask, ask_and_wait, stored

LONG = {"stream": "answer", "texts": ["word "] * 4000, "rate": 100}


def test_the_starter_is_loaded_and_presented_as_what_it_is(
    qtbot: QtBot, open_window: OpenWindow, starter: Path
) -> None:
    window = open_window("hello")
    qtbot.waitUntil(lambda: window.engine.status.state is EngineState.READY)
    assert window.models.current == starter
    assert "very small and not smart" in window.window.page.welcome.text
    assert "gpt-oss" in window.window.page.welcome.text


def test_a_dropped_model_file_is_opened_and_remembered(
    qtbot: QtBot, open_window: OpenWindow, tiny_model: Path, tmp_path: Path
) -> None:
    model = tmp_path / "my & model.gguf"
    shutil.copy(tiny_model, model)
    window = open_window("hello")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(model))])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.window.dropEvent(drop)
    qtbot.waitUntil(lambda: len(window.models.entries) == 2)
    qtbot.waitUntil(lambda: not window.models.is_starter)
    taken_in = window.models.current
    assert "answers on this computer" in window.window.page.welcome.text
    window.close()
    again = open_window("hello")
    assert again.models.current == taken_in


def test_a_file_that_is_no_model_changes_nothing_and_is_explained(
    qtbot: QtBot, open_window: OpenWindow, starter: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "<b>notes.gguf"
    bad.write_text("not a model")
    window = open_window("hello")
    qtbot.waitUntil(lambda: window.models.current == starter)
    with qtbot.waitSignal(window.models.failed):
        window.models.open_file(bad)
    assert window.window.page.notices.is_error
    assert "notes.gguf" in window.window.page.notices.text
    assert window.models.current == starter


def test_a_model_file_that_has_gone_is_told_and_replaced(
    qtbot: QtBot, open_window: OpenWindow, starter: Path, tmp_path: Path
) -> None:
    window = open_window("hello", tmp_path / "gone.gguf")
    assert "gone.gguf is no longer where it was" in window.window.page.notices.text
    qtbot.waitUntil(lambda: window.models.current == starter)


def test_a_model_that_cannot_be_loaded_is_explained(qtbot: QtBot, open_window: OpenWindow) -> None:
    sentence = "The model needs more memory than there is: choose a smaller one."
    window = open_window({"load": [{"fail": "out_of_memory", "message": sentence}]})
    qtbot.waitUntil(lambda: window.engine.status.state is EngineState.FAILED)
    assert window.window.page.notices.text == sentence


def test_quitting_in_mid_answer_loses_nothing(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window({"generate": [[LONG]]})
    ask(window, "Write")
    qtbot.waitUntil(lambda: len(window.session.nodes[-1].message.text) > 50)
    shown = window.session.nodes[-1].message.text
    window.window.close()
    window.close()
    [conversation] = stored(paths)
    assert conversation.nodes[-1].state is MessageState.CANCELLED
    assert conversation.nodes[-1].message.text.startswith(shown)
    again = open_window("hello")
    again.session.open(conversation.id)
    assert again.session.nodes[-1].message.text.startswith(shown)
    node = ask_and_wait(qtbot, again, "Go on")
    assert node.state is MessageState.COMPLETE


def test_quitting_with_a_question_that_still_waits_leaves_no_row_generating(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window({"load": [{"wait": 30}]})
    loads = (EngineState.STARTING, EngineState.LOADING)
    qtbot.waitUntil(lambda: window.engine.status.state in loads)
    ask(window, "Hello")
    window.close()
    [conversation] = stored(paths)
    assert conversation.nodes[0].message.text == "Hello"
    assert conversation.nodes[-1].state is MessageState.CANCELLED


def test_an_interrupted_answer_is_shown_as_such_after_a_restart(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    database = open_database(paths.database)
    store = ConversationStore(database)
    conversation_id = store.create("2026-01-02", Effort.LOW, title="Cut short")
    asked = store.add_message(conversation_id, None, user_message("Tell me"))
    answer = Message(Role.ASSISTANT, (TextPart("Once upon"),))
    store.add_message(conversation_id, asked, answer, state=MessageState.GENERATING)
    with database.transaction() as cursor:
        cursor.execute("UPDATE message SET owner_pid = 999999999 WHERE owner_pid IS NOT NULL")
    database.close()
    window = open_window("hello")
    window.session.open(conversation_id)
    node = window.session.nodes[-1]
    assert node.state is MessageState.INTERRUPTED
    assert node.message.text == "Once upon"
    assert "Harmonium stopped" in node.error


def test_a_conversation_in_use_elsewhere_keeps_the_question(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    ask_and_wait(qtbot, window, "Hello")
    database = open_database(paths.database)
    with database.transaction() as cursor:
        # As if another living process wrote here: the one that started these tests.
        parent = psutil.Process(os.getppid())
        cursor.execute(
            "UPDATE message SET state = 'generating', owner_pid = ?, owner_started = ? "
            "WHERE id = (SELECT max(id) FROM message)",
            (parent.pid, parent.create_time()),
        )
    database.close()
    ask(window, "Another")
    assert "another window or command" in window.window.page.notices.text
    assert window.window.page.composer.text == "Another"
    assert len(window.session.nodes) == 2


def test_size_and_sidebar_are_remembered_but_no_text(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    ask_and_wait(qtbot, window, "A very private question")
    window.window.resize(900, 610)
    window.window.commands.toggle_sidebar.trigger()
    window.window.close()
    window.close()
    assert b"private" not in (paths.root / "window.ini").read_bytes()
    again = open_window("hello")
    assert again.settings.sidebar_shown is False
    assert again.window.sidebar.isHidden()


def test_a_narrow_window_gives_its_room_to_the_conversation(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello").window
    assert window.sidebar.isVisible()
    window.resize(NARROW - 40, 600)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    window.commands.toggle_sidebar.trigger()
    assert window.sidebar.isVisible()
    window.resize(NARROW + 200, 600)
    qtbot.waitUntil(lambda: window.sidebar.isVisible())


def test_a_keyboard_in_a_list_that_gives_way_goes_on_in_the_message(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello").window
    with qtbot.waitActive(window):
        window.activateWindow()
    window.sidebar.focus_search()
    window.resize(NARROW - 40, 600)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    assert window.focusWidget() is window.page.composer.input


def test_every_button_has_a_name_and_every_label_shows_plain_text(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello")
    ask_and_wait(qtbot, window, "Hello")
    window.window.page.notices.show_error("<b>bad</b>", "Again")
    for button in window.window.findChildren(QAbstractButton):
        # Qt clears a line with a button of its own.
        is_in_a_line = isinstance(button.parentWidget(), QLineEdit)
        is_qts_own = button.objectName().startswith("qt_") or is_in_a_line
        assert is_qts_own or button.accessibleName() or button.text(), button
    for label in window.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text(), label.text()


def test_tab_reaches_every_control_and_comes_back(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window("hello").window
    with qtbot.waitActive(window):
        window.activateWindow()
    window.page.focus_composer()
    seen: list[QWidget] = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen and focused is window.page.composer.input:
            break
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    composer, sidebar = window.page.composer, window.sidebar
    wanted = {composer.input, composer.model_button, sidebar.search_field, sidebar.list_view}
    assert wanted <= set(seen)
    assert len(seen) < 60
    places = [widget.mapTo(sidebar, QPoint()) for widget in seen if sidebar.isAncestorOf(widget)]
    assert places == sorted(places, key=lambda place: (place.y(), place.x()))


def test_the_look_follows_a_change_of_the_colour_scheme(
    qtbot: QtBot, open_window: OpenWindow, theme: Theme
) -> None:
    window = open_window("hello").window

    def lightness() -> int:
        """Of the sidebar."""
        return window.grab().toImage().pixelColor(5, window.height() - 5).lightness()

    try:
        theme.set_color_scheme("dark")
        qtbot.waitUntil(lambda: lightness() < 80)
        theme.set_color_scheme("light")
        qtbot.waitUntil(lambda: lightness() > 180)
    finally:
        theme.set_color_scheme("system")


def test_copying_the_last_answer_takes_no_reasoning(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window("hello")
    node = ask_and_wait(qtbot, window, "Hello")
    window.window.commands.copy_answer.trigger()
    assert QApplication.clipboard().text() == node.message.text
