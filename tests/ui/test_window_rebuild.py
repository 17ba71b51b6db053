# SPDX-License-Identifier: Apache-2.0
"""Another language, live: a new window takes the place of the old one, which is really gone."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.core.conversation import MessageState
from app.core.errors import InputError
from app.main import Application
from app.ui.main_window import MainWindow
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask, ask_and_wait

SLOW = {"stream": "answer", "texts": ["word "] * 200, "rate": 100}
LONG = {"stream": "answer", "texts": ["A paragraph of an answer.\n\n"] * 60, "rate": 100_000}


@pytest.fixture(autouse=True)
def locale() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.system())


def switch(qtbot: QtBot, application: Application, language: str) -> MainWindow:
    """The new window, once the old one is destroyed."""
    old = application.window
    application.settings.language = language
    qtbot.waitUntil(lambda: application.window is not old)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: not isValid(old))
    return application.window


def bar_of(window: MainWindow) -> QScrollBar:
    [area] = [
        area
        for area in window.page.transcript.findChildren(QScrollArea)
        if area.parentWidget() is window.page.transcript and area is not window.page.welcome
    ]
    return area.verticalScrollBar()


def labels_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_window_speaks_the_other_language_at_once(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    assert application.window.commands.quit.text() == "Quit"
    window = switch(qtbot, application, "de")
    assert window.isVisible()
    assert window.commands.quit.text() == "Beenden"
    assert "Neue Unterhaltung" in labels_of(window.tray_menu) + labels_of(window.commands.menu())
    window = switch(qtbot, application, "en")
    assert window.commands.quit.text() == "Quit"


def test_a_new_conversation_is_introduced_in_the_other_language(
    qtbot: QtBot, open_window: OpenWindow, tiny_model: Path
) -> None:
    application = open_window("hello", tiny_model)
    qtbot.waitUntil(lambda: application.models.is_scanned)
    qtbot.waitUntil(lambda: "gpt-oss" in "".join(words_of(application.window)))
    window = switch(qtbot, application, "de")
    assert window.page.welcome.isVisible()
    assert not window.page.welcome.card.isVisible()
    assert "Was möchten Sie wissen?" in words_of(window)


def words_of(window: MainWindow) -> list[str]:
    return [label.text() for label in window.page.welcome.findChildren(QLabel)]


def test_what_people_see_and_have_begun_stays(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window({"generate": [[LONG]]})
    node = ask_and_wait(qtbot, application, "Tell me a lot")
    conversation = application.session.conversation_id
    application.window.page.composer.input.setPlainText("half a question")
    application.window.resize(911, 633)
    geometry = application.window.geometry()
    application.window.commands.toggle_sidebar.trigger()
    assert application.window.sidebar.isHidden()
    window = switch(qtbot, application, "de")
    assert application.session.conversation_id == conversation
    assert window.page.composer.text == "half a question"
    assert window.geometry() == geometry
    assert window.sidebar.isHidden()
    assert [shown.id for shown in application.session.nodes][-1] == node.id


def test_the_reader_stays_where_they_are(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window({"generate": [[LONG], [LONG], [LONG]]})
    for question in ("One", "Two", "Three"):
        ask_and_wait(qtbot, application, question)
    bar = bar_of(application.window)
    qtbot.waitUntil(lambda: bar.maximum() > 2000)
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    before = application.window.page.transcript.place().anchor
    assert before is not None
    window = switch(qtbot, application, "de")
    qtbot.waitUntil(lambda: window.page.transcript.place().anchor == before)
    bar_of(window).setValue(bar_of(window).maximum())
    QApplication.processEvents()
    window = switch(qtbot, application, "en")
    qtbot.waitUntil(lambda: bar_of(window).maximum() > 2000)
    assert window.page.transcript.is_at_bottom()


def test_the_settings_stay_open_on_their_page(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    dialog = application.window.dialogs.show_settings(1)
    dialog.general.language.setFocus()
    window = switch(qtbot, application, "de")
    assert not isValid(dialog)
    assert window.dialogs.settings_page == 1
    assert window.dialogs.show_settings().windowTitle() == "Einstellungen"


def test_an_answer_goes_on_through_the_switch(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window({"generate": [[SLOW]]})
    ask(application, "Write")
    qtbot.waitUntil(lambda: len(application.session.nodes[-1].message.text) > 20)
    with qtbot.waitSignal(application.session.answer_finished):
        window = switch(qtbot, application, "de")
        assert application.session.is_generating
    node = application.session.nodes[-1]
    assert node.state is MessageState.COMPLETE
    assert node.message.text.count("word") == 200
    assert not window.commands.stop.isEnabled()


def test_nothing_of_the_old_window_is_left(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    ask_and_wait(qtbot, application, "Hello")
    old = application.window
    old.commands.palette.trigger()
    old.palette_view.dismiss()
    parts = old.findChildren(QWidget)
    gone = [weakref.ref(old), weakref.ref(old.page), weakref.ref(old.sidebar)]
    switch(qtbot, application, "de")
    assert [part for part in parts if isValid(part)] == []
    windows = [part for part in QApplication.topLevelWidgets() if isinstance(part, MainWindow)]
    assert windows == [application.window]
    del old, parts
    gc.collect()
    assert [reference for reference in gone if reference() is not None] == []


def test_signals_reach_the_new_window_alone(qtbot: QtBot, open_window: OpenWindow) -> None:
    """An exception in a slot of the old one, which Qt would report, fails this test."""
    application = open_window("hello")
    ask_and_wait(qtbot, application, "Hello")
    for language in ("de", "en", "de"):
        switch(qtbot, application, language)
    session, conversations = application.session, application.conversations
    session.state_changed.emit()
    session.opened.emit()
    session.node_changed.emit(session.nodes[-1])
    session.progress_changed.emit("Reading")
    session.noticed.emit("A notice")
    session.failed.emit(InputError("A failure"))
    application.engine.status_changed.emit(application.engine.status)
    application.models.changed.emit()
    conversations.changed.emit()
    conversations.results_changed.emit()
    application.settings.shortcuts = {"quit": "Ctrl+Alt+Q"}
    application.settings.zoom = 1.1
    application.settings.zoom = 1.0
    assert application.window.page.notices.text == "A failure"
    assert application.window.commands.quit.shortcut().toString() == "Ctrl+Alt+Q"
    node = ask_and_wait(qtbot, application, "And again")
    assert application.session.nodes[-1].id == node.id


def test_files_that_were_just_dropped_arrive_in_the_new_window(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Buy milk.")
    application = open_window("hello")
    application.window.page.take_files([notes])
    application.rebuild_window()
    chips = application.window.page.composer.documents.chips
    qtbot.waitUntil(lambda: len(chips.documents) == 1)


def test_the_document_beside_the_conversation_and_the_window_about_documents_stay(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Buy milk.")
    application = open_window("hello")
    documents = application.window.page.documents
    documents.take([notes])
    qtbot.waitUntil(lambda: [item.is_readable for item in documents.own()] == [True])
    shown = documents.own()[0].id
    application.window.show_document(shown)
    made = application.documents.create_collection("Papers")
    assert made is not None
    application.window.dialogs.show_documents(made.id)
    application.rebuild_window()
    assert application.window.pane.document_id == shown
    assert application.window.dialogs.documents_collection == made.id


def test_a_language_is_remembered(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    switch(qtbot, application, "de")
    application.close()
    assert open_window("hello").window.commands.quit.text() == "Beenden"


def test_closing_right_after_the_switch_leaves_nothing(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    application.settings.language = "de"
    application.close()
