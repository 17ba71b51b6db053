# SPDX-License-Identifier: Apache-2.0
"""Pins, folders, moving conversations by menu and by hand, and doing things with several."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.core.conversation import ConversationSummary, MessageNode
from app.core.messages import user_message
from app.main import Application
from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.ui.sidebar.conversation_menu import ConversationMenu, FolderMenu, MoveMenu
from app.ui.sidebar.conversation_view import MIME_TYPE
from app.ui.sidebar.rows import FolderRow
from tests.ui.conftest import OpenWindow
from tests.ui.listing import (
    conversation,
    insert,
    item_model,
    lines,
    search,
    titles,
    write_conversations,
)

_Control = Qt.KeyboardModifier.ControlModifier
_Shift = Qt.KeyboardModifier.ShiftModifier


def summary(paths: Paths, conversation_id: str) -> ConversationSummary:
    database = open_database(paths.database)
    try:
        found = ConversationStore(database).summary(conversation_id)
    finally:
        database.close()
    assert found is not None
    return found


def place(window: Application, title: str) -> QPoint:
    """The middle of its row."""
    model, view = item_model(window), window.window.sidebar.list_view
    index = model.index(lines(window).index(title))
    view.scrollTo(index)
    return view.visualRect(index).center()


def click(
    window: Application,
    title: str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    viewport = window.window.sidebar.list_view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifiers, place(window, title))


def choose(menu: QMenu, text: str) -> None:
    action = next(one for one in menu.actions() if one.text().split("\t")[0] == text)
    assert isinstance(action, QAction)
    action.trigger()
    menu.close()


def drop(window: Application, ids: Sequence[str], on: str) -> bool:
    """Whether the list took it."""
    view = window.window.sidebar.list_view
    data = QMimeData()
    data.setData(MIME_TYPE, QByteArray("\n".join(ids).encode()))
    at, button = place(window, on), Qt.MouseButton.LeftButton
    modifiers, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    view.dragMoveEvent(QDragMoveEvent(at, action, data, button, modifiers))
    event = QDropEvent(QPointF(at), action, data, button, modifiers)
    view.dropEvent(event)
    return event.isAccepted()


def open_menu(window: Application, title: str) -> QMenu:
    view = window.window.sidebar.list_view
    view.menu_requested.emit(view.indexAt(place(window, title)), QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_pinned_conversations_stand_first_and_stay_pinned(
    open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("One", "a"), ("Two", "b"), ("Three", "c"))
    window = open_window("hello")
    choose(open_menu(window, "One"), "Pin")
    assert lines(window) == ["Pinned", "One", "Today", "Three", "Two"]
    window.close()
    again = open_window("hello")
    assert lines(again)[:2] == ["Pinned", "One"]
    choose(open_menu(again, "One"), "Unpin")
    assert lines(again) == ["Today", "Three", "Two", "One"]


def test_a_new_folder_takes_its_name_at_once(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    [id_] = write_conversations(paths, ("Bread", "a"))
    window = open_window("hello")
    menu = open_menu(window, "Bread").findChild(MoveMenu)
    assert isinstance(menu, MoveMenu)
    menu.popup(QPoint(5, 5))
    choose(menu, "New folder")
    editor = window.window.sidebar.list_view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Kitchen & <b>more</b>")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(window) == ["Folders", "Kitchen & <b>more</b>", "Bread"])
    [folder] = window.conversations.folders
    assert folder.name == "Kitchen & <b>more</b>"
    assert summary(paths, id_).folder == folder.id


def test_a_folder_opens_and_closes_by_click_and_by_keys(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("Inside", "a"), ("Outside", "b"))
    window = open_window("hello")
    folder = window.conversations.create_folder("Work")
    assert folder is not None
    window.conversations.move(ids[:1], folder.id)
    assert titles(window) == ["Work", "Outside"]
    click(window, "Work")
    assert titles(window) == ["Work", "Inside", "Outside"]
    view = window.window.sidebar.list_view
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert titles(window) == ["Work", "Outside"]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert titles(window) == ["Work", "Inside", "Outside"]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert window.session.conversation_id == ids[0]
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert isinstance(view.current_row, FolderRow)
    assert window.session.conversation_id == ids[0]


def test_conversations_are_dragged_into_a_folder_and_out_of_it(
    open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("One", "a"), ("Two", "b"), ("Three", "c"))
    window = open_window("hello")
    folder = window.conversations.create_folder("Work")
    assert folder is not None
    window.conversations.set_expanded(folder.id, True)
    assert "Empty. Drag conversations here." in lines(window)
    window.conversations.set_pinned([ids[1]], True)
    assert drop(window, ids[:2], "Empty. Drag conversations here.")
    assert lines(window) == ["Folders", "Work", "Two", "One", "Today", "Three"]
    assert drop(window, [ids[0]], "Three")
    assert lines(window) == ["Folders", "Work", "Two", "Today", "Three", "One"]
    assert drop(window, [ids[2]], "Two")
    assert lines(window) == ["Folders", "Work", "Three", "Two", "Today", "One"]
    assert not drop(window, [ids[0]], "Folders")


def test_a_drag_to_the_pinned_ones_pins(open_window: OpenWindow, paths: Paths) -> None:
    ids = write_conversations(paths, ("One", "a"), ("Two", "b"))
    window = open_window("hello")
    window.conversations.set_pinned([ids[0]], True)
    assert drop(window, [ids[1]], "One")
    assert lines(window) == ["Pinned", "Two", "One"]


def test_what_does_not_come_from_the_list_is_not_dropped_into_it(
    open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("One", "a"))
    view = open_window("hello").window.sidebar.list_view
    data = QMimeData()
    data.setText("text")
    event = QDropEvent(
        QPointF(20, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)
    assert not event.isAccepted()


def test_a_deleted_folder_leaves_its_conversations(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("Inside", "a"))
    window = open_window("hello")
    folder = window.conversations.create_folder("Work")
    assert folder is not None
    window.conversations.move(ids, folder.id)
    panel = window.window.sidebar.panel
    click(window, "Work")
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert "“Work”" in panel.question.text
    qtbot.keyClick(panel.question, Qt.Key.Key_Escape)
    assert window.conversations.folders
    menu = open_menu(window, "Work")
    assert isinstance(menu, FolderMenu)
    choose(menu, "Delete the folder")
    panel.question.yes_button.click()
    assert lines(window) == ["Today", "Inside"]


def test_a_taken_folder_name_is_refused_in_words(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    first = window.conversations.create_folder("Work")
    second = window.conversations.create_folder("Home")
    assert first is not None
    assert second is not None
    with qtbot.waitSignal(window.conversations.failed):
        window.conversations.rename_folder(second.id, "work")
    assert titles(window) == ["Home", "Work"]


def test_a_menu_command_in_a_folder_begins_a_conversation_there(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window("hello")
    folder = window.conversations.create_folder("Work")
    assert folder is not None
    with qtbot.waitSignal(window.window.sidebar.new_requested) as asked:
        choose(open_menu(window, "Work"), "New conversation here")
    assert asked.args == [False, folder.id]


def test_several_are_selected_without_opening_them_and_deleted_together(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, *((f"Talk {n}", "a") for n in range(5)))
    window = open_window("hello")
    panel = window.window.sidebar.panel
    click(window, "Talk 4")
    assert window.session.conversation_id == ids[4]
    click(window, "Talk 2", _Control)
    click(window, "Talk 1", _Control)
    assert window.session.conversation_id == ids[4]
    assert set(panel.selected_ids) == {ids[4], ids[2], ids[1]}
    assert "3" in panel.bar.text
    with qtbot.waitSignal(window.conversations.deleted) as told:
        qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert told.args is not None
    assert {item.id for item in told.args[0]} == {ids[4], ids[2], ids[1]}
    assert titles(window) == ["Talk 3", "Talk 0"]
    assert panel.bar.text == ""
    window.conversations.restore([item.id for item in told.args[0]])
    assert titles(window) == [f"Talk {n}" for n in (4, 3, 2, 1, 0)]


def test_shift_and_arrows_select_and_escape_goes_back_to_the_open_one(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, *((f"Talk {n}", "a") for n in range(4)))
    window = open_window("hello")
    panel = window.window.sidebar.panel
    click(window, "Talk 3")
    for _ in range(2):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down, _Shift)
    assert panel.selected_ids == (ids[3], ids[2], ids[1])
    assert window.session.conversation_id == ids[3]
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert panel.selected_ids == (ids[3],)
    assert panel.bar.text == ""


def test_a_selection_outlives_a_refresh_and_what_its_bar_does_reaches_all_of_it(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, *((f"Talk {n}", "a") for n in range(4)))
    window = open_window("hello")
    panel = window.window.sidebar.panel
    click(window, "Talk 1")
    click(window, "Talk 3", _Control)
    insert(paths, conversation("Newer"))
    window.conversations.refresh()
    assert set(panel.selected_ids) == {ids[1], ids[3]}
    with qtbot.waitSignal(window.window.sidebar.export_requested) as asked:
        panel.bar.export_button.click()
    assert asked.args is not None
    assert set(asked.args[0]) == {ids[1], ids[3]}
    panel.bar.pin_button.click()
    assert lines(window)[:3] == ["Pinned", "Talk 3", "Talk 1"]


def test_the_dots_of_a_row_open_its_menu_and_not_the_conversation(
    open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("One", "a"), ("Two", "b"))
    window = open_window("hello")
    view = window.window.sidebar.list_view
    at = QPoint(view.viewport().width() - 20, place(window, "One").y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ConversationMenu)
    menu.close()
    assert window.session.conversation_id is None


def test_letters_typed_into_the_list_are_searched_for(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("One", "a"))
    sidebar = open_window("hello").window.sidebar
    qtbot.keyClick(sidebar.list_view, Qt.Key.Key_E)
    assert sidebar.search_field.text() == "e"


def test_more_conversations_come_as_the_list_is_scrolled(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = insert(paths, *(conversation(f"Talk {n}", days_ago=n / 5) for n in range(650)))
    window = open_window("hello")
    view = window.window.sidebar.list_view
    assert len(titles(window)) == 200

    def is_at_the_end() -> bool:
        view.scrollToBottom()
        QApplication.processEvents()
        return len(titles(window)) == 650

    qtbot.waitUntil(is_at_the_end)
    assert titles(window) == [f"Talk {n}" for n in range(650)]
    click(window, "Talk 649")
    assert window.session.conversation_id == ids[649]


def test_a_conversation_that_was_not_loaded_yet_can_be_renamed(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = insert(paths, *(conversation(f"Talk {n}", days_ago=n / 5) for n in range(650)))
    window = open_window("hello")
    window.session.open(ids[640])
    window.window.commands.rename.trigger()
    editor = window.window.sidebar.list_view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Talk 640"
    qtbot.keyClicks(editor, "Found")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window)[640] == "Found")


def test_what_another_program_wrote_is_listed_when_the_window_is_looked_at(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("hello")
    with qtbot.waitActive(window.window):
        window.window.activateWindow()
    insert(paths, conversation("From a command"))
    QApplication.sendEvent(window.window.sidebar, QEvent(QEvent.Type.ActivationChange))
    assert titles(window) == ["From a command"]


def test_a_full_folder_shows_its_newest_and_the_rest_on_request(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = insert(paths, *(conversation(f"Talk {n}", days_ago=n / 5) for n in range(450)))
    window = open_window("hello")
    folder = window.conversations.create_folder("Work")
    assert folder is not None
    window.conversations.set_pinned(ids[:1], True)
    window.conversations.move(ids, folder.id)
    click(window, "Work")
    assert len(window.conversations.in_folder(folder.id)) == 199
    click(window, "Show more")
    qtbot.keyClick(window.window.sidebar.list_view, Qt.Key.Key_End)
    assert "Show more" in lines(window)
    window.conversations.fetch_more_in(folder.id)
    assert lines(window) == ["Pinned", "Talk 0", "Folders", "Work"] + [
        f"Talk {n}" for n in range(1, 450)
    ]


def test_many_are_deleted_and_brought_back_together(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = insert(paths, *(conversation(f"Talk {n}", days_ago=n / 5) for n in range(70)))
    window = open_window("hello")
    window.session.open(ids[50])
    panel = window.window.sidebar.panel
    panel.view.selectAll()
    assert "70" in panel.bar.text
    with qtbot.waitSignal(window.conversations.deleted) as told:
        panel.bar.delete_button.click()
    assert told.args is not None
    assert len(told.args[0]) == 70
    assert titles(window) == []
    assert window.session.conversation_id is None
    with qtbot.waitSignal(window.conversations.restored):
        window.window.page.notices.trigger_action()
    assert len(titles(window)) == 70
    assert window.session.conversation_id == ids[50]


def test_a_long_one_is_deleted_and_brought_back_without_holding_up_the_window(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    nodes = tuple(MessageNode(n, n - 1 or None, user_message(f"Word{n}")) for n in range(1, 700))
    long = replace(conversation("Long"), nodes=nodes, head=699)
    id_, other = insert(paths, long, conversation("Short"))
    window = open_window("hello")
    window.session.open(id_)
    with qtbot.waitSignal(window.conversations.deleted):
        window.conversations.delete([id_])
        assert window.session.conversation_id == id_
    assert titles(window) == ["Short"]
    assert window.session.conversation_id is None
    with qtbot.waitSignal(window.conversations.restored):
        window.window.page.notices.trigger_action()
        assert titles(window) == ["Short"]
    assert titles(window) == ["Short", "Long"]
    assert window.session.conversation_id == id_
    search(qtbot, window, "word699")
    assert titles(window) == ["Long"]

    # Who has gone elsewhere meanwhile stays there.
    search_field = window.window.sidebar.search_field
    search_field.clear()
    with qtbot.waitSignal(window.conversations.deleted):
        window.conversations.delete([id_])
    with qtbot.waitSignal(window.conversations.restored):
        window.window.page.notices.trigger_action()
        window.session.open(other)
    assert window.session.conversation_id == other
