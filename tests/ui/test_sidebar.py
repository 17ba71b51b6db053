# SPDX-License-Identifier: Apache-2.0
"""Listing, renaming, deleting with a way back, and searching conversations."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.messages import Message, Role, TextPart, user_message
from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.ui.chat.message_widget import MessageWidget
from app.ui.sidebar.rows import HitRow
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait, stored
from tests.ui.listing import lines, rows, search, titles, write_conversations


def test_the_first_answer_brings_a_title(
    qtbot: QtBot, open_window: OpenWindow, tiny_model: Path
) -> None:
    answers = [[{"delta": "answer", "text": text}] for text in ("Fine.", "Weather of today")]
    window = open_window({"generate": answers}, tiny_model)
    ask_and_wait(qtbot, window, "How is the weather today, and how will it be tomorrow?")
    assert titles(window)[0].startswith("How is the weather")
    qtbot.waitUntil(lambda: titles(window) == ["Weather of today"])


def test_the_starter_is_not_asked_for_a_title(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    answers = [[{"delta": "answer", "text": text}] for text in ("One.", "Two.")]
    window = open_window({"generate": answers})
    ask_and_wait(qtbot, window, "A first question")
    assert ask_and_wait(qtbot, window, "A second one").message.text == "Two."
    assert titles(window) == ["A first question"]
    assert stored(paths)[0].title == ""


def test_a_name_given_by_hand_is_never_overwritten(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths, tiny_model: Path
) -> None:
    title = [{"wait": 0.5}, {"delta": "answer", "text": "Made by the model"}]
    answer = [{"delta": "answer", "text": "Fine."}]
    window = open_window({"generate": [answer, title]}, tiny_model)
    ask_and_wait(qtbot, window, "Hello")
    conversation_id = window.session.conversation_id
    assert conversation_id is not None
    with qtbot.waitSignal(window.engine.title_made):
        window.conversations.rename(conversation_id, "Mine")
    assert titles(window) == ["Mine"]
    assert stored(paths)[0].title == "Mine"


def test_renaming_happens_in_the_row(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> None:
    [conversation_id] = write_conversations(paths, ("Old name", "Question"))
    window = open_window("hello")
    window.session.open(conversation_id)
    window.window.commands.rename.trigger()
    editor = window.window.sidebar.list_view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Old name"
    qtbot.keyClicks(editor, "New <b>name</b>")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == ["New <b>name</b>"])
    assert stored(paths)[0].title == "New <b>name</b>"


def test_a_refresh_does_not_take_the_name_that_is_being_typed(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("Older", "Question"), ("Newer", "Question"))
    window = open_window("hello")
    window.session.open(ids[0])
    window.window.commands.rename.trigger()
    editor = window.window.sidebar.list_view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Typed")
    window.conversations.delete([ids[1]])
    assert editor.text() == "Typed"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(window) == ["Typed"])


def test_a_deleted_conversation_comes_back_with_undo(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("One", "First"), ("Two", "Second"))
    window = open_window("hello")
    window.session.open(ids[1])
    window.window.commands.delete.trigger()
    assert titles(window) == ["One"]
    assert window.session.conversation_id is None
    assert "“Two” was deleted" in window.window.page.notices.text
    window.window.page.notices.trigger_action()
    assert titles(window) == ["Two", "One"]
    assert window.session.conversation_id == ids[1]
    assert window.session.nodes[0].message.text == "Second"


def test_deleting_a_conversation_stops_its_answer(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    window = open_window("long:5000@50")
    with qtbot.waitSignal(window.session.answer_finished):
        window.window.page.composer.set_text("Write")
        window.window.page.composer.send_button.click()
        qtbot.waitUntil(lambda: bool(window.session.nodes[-1].message.parts))
        window.window.commands.delete.trigger()
    assert stored(paths) == []
    assert not window.session.generating_ids


def test_the_delete_key_in_the_composer_deletes_text_only(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    [conversation_id] = write_conversations(paths, ("Stays", "Question"))
    window = open_window("hello")
    window.session.open(conversation_id)
    composer = window.window.page.composer
    composer.set_text("")
    qtbot.keyClick(composer.input, Qt.Key.Key_Delete)
    qtbot.keyClick(window.window.page.transcript, Qt.Key.Key_Delete)
    assert titles(window) == ["Stays"]


def test_search_finds_titles_and_texts_and_marks_the_places(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(
        paths, ("Cooking", "How long do eggs boil?"), ("Eggs and birds", "Which birds fly?")
    )
    window = open_window("hello")
    search(qtbot, window, "eggs")
    hits = [row for row in rows(window) if isinstance(row, HitRow)]
    assert {hit.title for hit in hits} == {"Cooking", "Eggs and birds"}
    marked = [hit for hit in hits if hit.snippet]
    assert marked
    for hit in marked:
        assert [hit.snippet[start:end].lower() for start, end in hit.ranges] == ["eggs"]


def test_a_result_in_an_untitled_conversation_goes_by_its_first_words(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("", "How long do eggs boil?"))
    window = open_window("hello")
    search(qtbot, window, "eggs")
    assert set(titles(window)) == {"How long do eggs boil?"}


def test_a_result_opens_its_conversation(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    ids = write_conversations(paths, ("Cooking", "How long do eggs boil?"), ("Other", "Else"))
    window = open_window("hello")
    search(qtbot, window, "boil")
    qtbot.keyClick(window.window.sidebar.search_field, Qt.Key.Key_Down)
    view = window.window.sidebar.list_view
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.session.conversation_id == ids[0]


def test_the_row_that_the_keyboard_left_the_search_for_has_a_focus_ring(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("Cooking", "How long do eggs boil?"))
    window = open_window("hello").window
    with qtbot.waitActive(window):
        window.activateWindow()
    view = window.sidebar.list_view
    qtbot.waitUntil(lambda: view.model().rowCount() == 2)
    window.sidebar.focus_search()
    qtbot.keyClick(window.sidebar.search_field, Qt.Key.Key_Return)
    image = view.viewport().grab(view.visualRect(view.currentIndex())).toImage()
    accent = window.palette().color(QPalette.ColorRole.Accent)
    colors = {image.pixelColor(image.width() // 2, y).name() for y in range(image.height())}
    assert accent.name() in colors


def test_a_result_shows_the_message_that_was_found(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    [id_] = write_conversations(paths, ("Cooking", "How long do eggs boil?"))
    database = open_database(paths.database)
    store = ConversationStore(database)
    last = store.load(id_).nodes[-1].id
    for number in range(60):
        last = store.add_message(id_, last, user_message(f"And number {number}?"))
        last = store.add_message(id_, last, Message(Role.ASSISTANT, (TextPart("Ten minutes."),)))
    database.close()
    window = open_window("hello")
    search(qtbot, window, "boil")
    qtbot.keyClick(window.window.sidebar.search_field, Qt.Key.Key_Down)
    qtbot.keyClick(window.window.sidebar.list_view, Qt.Key.Key_Return)
    transcript = window.window.page.transcript

    def found_is_in_view() -> bool:
        return any(
            "eggs" in widget.node.message.text and not widget.visibleRegion().isEmpty()
            for widget in transcript.findChildren(MessageWidget)
        )

    qtbot.waitUntil(found_is_in_view)
    assert not transcript.is_at_bottom()


def test_a_search_without_results_says_so_and_escape_ends_it(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("Cooking", "How long do eggs boil?"))
    window = open_window("hello")
    search(qtbot, window, "zebra")
    assert "Nothing found" in window.window.sidebar.empty_text
    qtbot.keyClick(window.window.sidebar.search_field, Qt.Key.Key_Escape)
    assert titles(window) == ["Cooking"]
    assert window.window.sidebar.empty_text == ""


def test_only_the_last_words_typed_are_shown(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("Cooking", "eggs"), ("Other", "zebra"))
    window = open_window("hello")
    field = window.window.sidebar.search_field
    for text in ("e", "eggs", "zebra"):
        field.setText(text)
    qtbot.waitUntil(lambda: window.conversations.results is not None)
    hits = [row for row in rows(window) if isinstance(row, HitRow)]
    assert {hit.title for hit in hits} == {"Other"}


def test_the_list_paints_hostile_titles_as_text(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    hostile = "<img src=x> \u202egnp.exe\u2029 &amp; \ud83d"
    write_conversations(paths, (hostile, "<h1>eggs</h1>"), ("", "\n\n "))
    window = open_window("hello")
    search(qtbot, window, "eggs")
    assert not window.window.grab().isNull()
    window.window.sidebar.search_field.clear()
    assert not window.window.grab().isNull()
    assert len(titles(window)) == 2


def test_a_title_that_matches_is_marked_itself(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("Eggs & bacon", "What is for breakfast?"))
    window = open_window("hello")
    search(qtbot, window, "bacon")
    [hit] = [row for row in rows(window) if isinstance(row, HitRow)]
    assert hit.message_id is None
    assert [hit.title[start:end] for start, end in hit.ranges] == ["bacon"]


def test_a_marked_title_shows_all_its_words_when_it_is_selected(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("X mmmmmmmmmm", "What?"))
    window = open_window("hello")
    search(qtbot, window, "x")
    view = window.window.sidebar.list_view
    place = next(at for at, row in enumerate(rows(window)) if isinstance(row, HitRow))
    index = view.model().index(place, 0)
    view.setCurrentIndex(index)
    image = view.viewport().grab(view.visualRect(index)).toImage()
    middle = range(image.width() // 4, image.width() // 3)
    colors = {image.pixelColor(x, y).name() for x in middle for y in range(8, image.height() - 8)}
    assert len(colors) > 3


def test_a_result_hands_on_what_was_searched_for(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    [id_] = write_conversations(paths, ("Cooking", "How long do eggs boil?"))
    sidebar = (window := open_window("hello")).window.sidebar
    search(qtbot, window, "boil")
    qtbot.keyClick(sidebar.search_field, Qt.Key.Key_Down)
    with qtbot.waitSignal(sidebar.opened) as opened:
        qtbot.keyClick(sidebar.list_view, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0] == id_
    assert isinstance(opened.args[1], int)
    assert opened.args[2] == "boil"


def test_a_right_to_left_title_begins_at_the_right(open_window: OpenWindow, paths: Paths) -> None:
    write_conversations(paths, ("שלום", "a"), ("Hello", "b"))
    window = open_window("hello")
    view = window.window.sidebar.list_view

    def ink(title: str) -> float:
        """Where its middle lies, 0 to 1."""
        index = view.model().index(titles(window).index(title) + 1, 0)
        image = view.viewport().grab(view.visualRect(index)).toImage()
        ground = image.pixelColor(0, image.height() // 2)
        columns = [
            x
            for x in range(image.width())
            for y in range(image.height())
            if abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 60
        ]
        return sum(columns) / len(columns) / image.width()

    assert ink("Hello") < 0.3
    assert ink("שלום") > 0.7


def test_people_write_in_the_conversation_that_they_click_or_enter(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    write_conversations(paths, ("First", "One?"), ("Second", "Two?"))
    application = open_window("hello")
    window, view = application.window, application.window.sidebar.list_view
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(lambda: "Second" in titles(application))
    row = view.model().index(lines(application).index("Second"), 0)
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        view.visualRect(row).center(),
    )
    assert window.page.composer.input.hasFocus()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.page.composer.input.hasFocus()
