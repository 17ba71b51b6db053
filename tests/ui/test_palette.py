# SPDX-License-Identifier: Apache-2.0
"""The palette: what a few letters find, and that the keyboard is enough."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.command_palette import CommandPalette, Entry
from app.ui.matching import match_score
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait

NAMES = ["New conversation", "New temporary conversation", "Keyboard shortcuts", "Quit"]


class Stage(QMainWindow):
    """A window with a field, a palette, and a list of what was run."""

    def __init__(self) -> None:
        super().__init__()
        self.ran: list[str] = []
        body = QWidget(self)
        layout = QVBoxLayout(body)
        self.field = QLineEdit(body)
        layout.addWidget(self.field)
        self.setCentralWidget(body)
        self.palette_view = CommandPalette(self._entries, self)
        self.resize(800, 600)

    def _entries(self, query: str) -> list[Entry]:
        def run(name: str) -> Callable[[], None]:
            return partial(self.ran.append, name)

        found = [Entry(name, "caret-right", run(name)) for name in NAMES]
        if query:
            found.insert(0, Entry(f"Search for {query}", "x", run("search"), is_last=True))
        return found


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.show()
    with qtbot.waitActive(stage):
        stage.activateWindow()
    stage.field.setFocus()
    return stage


def best(query: str, names: list[str]) -> str:
    scores = {name: score for name in names if (score := match_score(query, name)) is not None}
    return max(scores, key=lambda name: scores[name])


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("quit", "Quit"),
        ("short", "Keyboard shortcuts"),
        ("NTC", "New temporary conversation"),
        ("conv new", "New conversation"),
        ("new conv", "New conversation"),
        ("kbsh", "Keyboard shortcuts"),
        ("STRASSE", "Eine Straße in Köln"),
        ("北京", "天气 北京"),
    ],
)
def test_a_few_letters_find_what_was_meant(query: str, name: str) -> None:
    assert best(query, [*NAMES, "Eine Straße in Köln", "天气 北京"]) == name


@pytest.mark.parametrize("query", ["xyz", "tqui", "qqq", "conversation about bees"])
def test_what_does_not_fit_is_not_found(query: str) -> None:
    assert all(match_score(query, name) is None for name in NAMES)


def test_letters_scattered_over_a_long_name_are_no_match() -> None:
    assert match_score("silver", "his little overview of evening trains") is None


def test_enter_runs_the_best_and_gives_the_focus_back(qtbot: QtBot, stage: Stage) -> None:
    palette = stage.palette_view
    palette.open()
    assert palette.field.hasFocus()
    qtbot.keyClicks(palette.field, "keyb")
    assert palette.shown_texts == ["Keyboard shortcuts", "Search for keyb"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert stage.ran == ["Keyboard shortcuts"]
    assert palette.isHidden()
    assert stage.field.hasFocus()


def test_arrows_and_tab_go_through_the_list_and_round(qtbot: QtBot, stage: Stage) -> None:
    palette = stage.palette_view
    palette.open()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(palette.field, key)
    qtbot.keyClick(palette.field, Qt.Key.Key_Enter)
    assert stage.ran == ["Quit"]


def test_escape_leaves_it_even_where_escape_is_a_command(qtbot: QtBot, stage: Stage) -> None:
    stop = QAction("Stop", stage)
    stop.setShortcut(QKeySequence("Esc"))
    stop.triggered.connect(partial(stage.ran.append, "stop"))
    stage.addAction(stop)
    stage.palette_view.open()
    qtbot.keyClick(stage.palette_view.field, Qt.Key.Key_Escape)
    assert stage.palette_view.isHidden()
    assert stage.ran == []
    assert stage.field.hasFocus()


def test_it_goes_when_something_else_is_clicked(qtbot: QtBot, stage: Stage) -> None:
    stage.palette_view.open()
    stage.field.setFocus(Qt.FocusReason.MouseFocusReason)
    assert stage.palette_view.isHidden()
    assert stage.field.hasFocus()


def test_it_opens_empty_again_and_stays_inside_a_small_window(qtbot: QtBot, stage: Stage) -> None:
    palette = stage.palette_view
    palette.open()
    qtbot.keyClicks(palette.field, "quit")
    palette.dismiss()
    stage.resize(300, 200)
    palette.open()
    assert palette.field.text() == ""
    assert stage.rect().contains(palette.geometry())


def test_in_the_window_it_finds_commands_and_conversations(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    window = application.window
    ask_and_wait(qtbot, application, "How do <b>bees</b> dance?")
    asked = application.session.conversation_id
    window.commands.new_conversation.trigger()
    assert application.session.conversation_id is None
    window.commands.palette.trigger()
    palette = window.palette_view
    assert "New conversation" in palette.shown_texts
    assert "Rename" not in palette.shown_texts
    palette.field.setText("bees")
    assert palette.shown_texts[0] == "How do <b>bees</b> dance?"
    assert palette.shown_texts[-1] == "Search all conversations for “bees”"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert application.session.conversation_id == asked


def test_what_is_not_found_is_searched_for_in_the_sidebar(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    application.window.commands.palette.trigger()
    palette = application.window.palette_view
    palette.field.setText("dinosaurs")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert application.window.sidebar.search_field.text() == "dinosaurs"
