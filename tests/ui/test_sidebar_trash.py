# SPDX-License-Identifier: Apache-2.0
"""Deleted conversations: seen, taken back, deleted for good."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.conversation import ConversationSummary
from app.core.params import StateKey
from app.main import Application
from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.store.states import StateFolder, state_name
from app.ui.sidebar.rows import DeletedRow
from app.ui.sidebar.trash_panel import TrashPanel
from tests.ui.conftest import OpenWindow
from tests.ui.listing import titles, write_conversations


def open_trash(window: Application) -> TrashPanel:
    window.window.sidebar.panel.trash_button.click()
    panel = window.window.sidebar.trash_panel
    assert panel.isVisible()
    return panel


def deleted(panel: TrashPanel) -> list[str]:
    model = panel.view.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def in_trash(paths: Paths) -> list[ConversationSummary]:
    database = open_database(paths.database)
    try:
        return ConversationStore(database).trash()
    finally:
        database.close()


def test_the_trash_shows_what_was_deleted_and_how_long_it_stays(
    open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("One", "a"), ("", "How long do eggs boil?"))
    window = open_window("hello")
    window.conversations.delete(ids)
    panel = open_trash(window)
    assert set(deleted(panel)) == {"One", "How long do eggs boil?"}
    assert "30" in panel.note.text()
    row = panel.view.selectionModel().model().index(0, 0)
    shown = panel.view.model().data(row, Qt.ItemDataRole.AccessibleTextRole)
    assert "30" in shown


def test_a_conversation_is_taken_back(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> None:
    ids = write_conversations(paths, ("One", "a"), ("Two", "b"))
    window = open_window("hello")
    window.conversations.delete(ids)
    panel = open_trash(window)
    panel.view.setCurrentIndex(panel.view.model().index(deleted(panel).index("One"), 0))
    panel.restore_button.click()
    assert deleted(panel) == ["Two"]
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert titles(window) == ["One"]


def test_deleting_for_good_asks_first_and_no_is_the_default(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("One", "a"), ("Two", "b"))
    window = open_window("hello")
    window.conversations.delete(ids)
    panel = open_trash(window)
    panel.view.setCurrentIndex(panel.view.model().index(deleted(panel).index("One"), 0))
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert "“One”" in panel.question.text
    qtbot.keyClick(panel.question, Qt.Key.Key_Escape)
    assert len(in_trash(paths)) == 2
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    panel.question.yes_button.click()
    assert deleted(panel) == ["Two"]
    qtbot.waitUntil(lambda: [item.title for item in in_trash(paths)] == ["Two"])


def test_the_whole_trash_can_be_emptied(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("One", "a"), ("Two", "b"), ("Stays", "c"))
    window = open_window("hello")
    window.conversations.delete(ids[:2])
    panel = open_trash(window)
    panel.empty_button.click()
    panel.question.yes_button.click()
    assert deleted(panel) == []
    assert "empty" in panel.note.text()
    qtbot.waitUntil(lambda: in_trash(paths) == [])
    panel.back_button.click()
    assert titles(window) == ["Stays"]


def test_the_delete_key_in_the_trash_never_reaches_the_open_conversation(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("One", "a"), ("Open", "b"))
    window = open_window("hello")
    window.session.open(ids[1])
    window.conversations.delete(ids[:1])
    panel = open_trash(window)
    with qtbot.waitActive(window.window):
        window.window.activateWindow()
    for widget in (panel.view, panel.back_button, panel.empty_button):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Delete)
        panel.question.dismiss()
    assert titles(window) == ["Open"]
    assert window.session.conversation_id == ids[1]


def test_a_title_in_the_trash_is_text(open_window: OpenWindow, paths: Paths) -> None:
    ids = write_conversations(paths, ("<img src=x> \u202egnp.exe\u2029 &amp;", "a"))
    window = open_window("hello")
    window.conversations.delete(ids)
    panel = open_trash(window)
    [row] = panel.rows
    assert isinstance(row, DeletedRow)
    assert row.title == "<img src=x> gnp.exe &amp;"
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    panel.purge_button.click()
    assert "<img src=x> gnp.exe &amp;" in panel.question.text
    assert not window.window.grab().isNull()


def test_what_was_read_of_a_deleted_message_goes_with_it(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    one, two = write_conversations(paths, ("One", "a"), ("Two", "b"))
    folder = StateFolder(paths.states)
    for name in (one, two):
        assert folder.write(StateKey(name, True), "model", {}, [b"read"], 10**9, lambda: True)
    window = open_window("hello")
    window.session.open(one)
    window.session.delete_message(window.session.nodes[0].id)
    assert folder.conversations() == {state_name(one), state_name(two)}
    window.conversations.trash.empty()
    qtbot.waitUntil(lambda: folder.conversations() == {state_name(two)})
