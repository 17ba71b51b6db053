# SPDX-License-Identifier: Apache-2.0
"""The window's commands: the dialogs they open, and the signals that end in them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.main import Application
from app.services.engine_jobs import EngineState
from app.services.transfer import Target
from app.ui.about.about_dialog import AboutDialog
from app.ui.about.notices import NoticeDialog
from app.ui.models.models_dialog import DOWNLOADS_PAGE, ModelsDialog
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.shortcuts import ShortcutsDialog
from app.ui.transfer.export_dialog import ExportDialog
from app.ui.transfer.import_dialog import ImportDialog
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait


def shown(application: Application) -> list[type[QDialog]]:
    dialogs = application.window.findChildren(QDialog)
    return [type(dialog) for dialog in dialogs if dialog.isVisible()]


@pytest.mark.parametrize(
    ("name", "dialog"),
    [
        ("settings", SettingsDialog),
        ("models", ModelsDialog),
        ("show_shortcuts", ShortcutsDialog),
        ("about", AboutDialog),
        ("import_files", ImportDialog),
    ],
)
def test_a_command_opens_its_dialog(
    qtbot: QtBot, open_window: OpenWindow, name: str, dialog: type[QDialog]
) -> None:
    application = open_window("hello")
    getattr(application.window.commands, name).trigger()
    assert shown(application) == [dialog]


def test_the_text_size_and_the_end_are_commands_of_the_dialogs_too(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    dialog = application.window.dialogs.show_models_page(DOWNLOADS_PAGE)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert application.settings.zoom == 1.1
    QTest.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert application.settings.zoom == 1.0
    window = application.window
    window.quit_requested.disconnect()
    with qtbot.waitSignal(window.quit_requested):
        QTest.keyClick(dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_every_way_to_the_models_leads_to_one_window(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    window = application.window
    menu = window.page.composer.model_menu
    [entry] = [action for action in menu.actions() if action.text() == "Models…"]
    menu.triggered.emit(entry)
    window.dialogs.show_settings().model.models_button.click()
    qtbot.waitUntil(lambda: window.page.welcome.card.others_button.isVisible())
    window.page.welcome.card.others_button.click()
    assert shown(application).count(ModelsDialog) == 1
    window.page.strip.details_requested.emit()
    assert shown(application).count(ModelsDialog) == 1
    assert window.dialogs.models_page == DOWNLOADS_PAGE


def test_the_memory_of_the_model_is_given_back_and_taken_again(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    engine, command = application.engine, application.window.commands.unload_model
    qtbot.waitUntil(lambda: engine.status.state is EngineState.READY)
    assert command.isEnabled()
    command.trigger()
    qtbot.waitUntil(lambda: engine.status.state is EngineState.STOPPED)
    qtbot.waitUntil(lambda: not command.isEnabled())
    ask_and_wait(qtbot, application, "Are you there?")
    assert command.isEnabled()


def test_what_the_engine_has_to_say_is_a_quiet_notice(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    notices = application.window.page.notices
    application.engine.noticed.emit("The graphics card has too little memory. " * 10)
    assert "too little memory" in notices.text
    assert not notices.is_error


def test_export_means_the_open_conversation(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    assert not application.window.commands.export.isEnabled()
    ask_and_wait(qtbot, application, "Hello")
    application.window.commands.export.trigger()
    assert shown(application) == [ExportDialog]


def test_what_was_exported_can_be_imported_and_is_opened(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    application = open_window("hello")
    node = ask_and_wait(qtbot, application, "Hello")
    first = application.session.conversation_id
    assert first is not None
    transfer, notices = application.transfer, application.window.page.notices
    target = tmp_path / "<b>out.json"
    with qtbot.waitSignal(transfer.exported):
        transfer.export([first], Target(target), "json")
    assert "<b>out.json" in notices.text
    with qtbot.waitSignal(transfer.imported):
        transfer.import_path(target)
    assert application.session.conversation_id not in (first, None)
    assert application.session.nodes[-1].message.text == node.message.text
    assert len(application.conversations.recent) == 2


def test_a_file_that_cannot_be_imported_is_explained(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    application = open_window("hello")
    bad = tmp_path / "notes.json"
    bad.write_text("not json")
    with qtbot.waitSignal(application.transfer.failed):
        application.transfer.import_path(bad)
    assert application.window.page.notices.is_error


def test_the_notices_of_the_first_page_open(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    for kind in ("licence", "policy", "reasoning"):
        application.window.page.welcome.notices_requested.emit(kind)
    assert shown(application) == [NoticeDialog] * 3


def test_a_temporary_conversation_begins_by_its_key(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    window = application.window
    with qtbot.waitActive(window):
        window.activateWindow()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_N, modifiers)
    assert application.session.is_temporary
    ask_and_wait(qtbot, application, "Between us")
    assert list(application.conversations.recent) == []
    window.commands.new_conversation.trigger()
    assert not application.session.is_temporary


def test_files_dropped_anywhere_become_documents_of_the_conversation(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Buy milk.")
    application = open_window("hello")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(notes)), QUrl("https://example.org/page")])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    application.window.dropEvent(drop)
    chips = application.window.page.composer.documents.chips
    qtbot.waitUntil(lambda: len(chips.documents) == 1)
    document = chips.documents[0].document
    assert document is not None
    assert document.path == notes


def test_a_changed_key_works_and_is_listed(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    application.settings.shortcuts = {"about": "Ctrl+Alt+A"}
    window = application.window
    with qtbot.waitActive(window):
        window.activateWindow()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(window, Qt.Key.Key_A, modifiers)
    assert shown(application) == [AboutDialog]
    window.commands.show_shortcuts.trigger()
    texts = [
        label.text()
        for dialog in window.findChildren(ShortcutsDialog)
        for label in dialog.findChildren(QLabel)
    ]
    assert QKeySequence("Ctrl+Alt+A").toString(QKeySequence.SequenceFormat.NativeText) in texts


def test_one_undo_brings_several_conversations_back(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    ids: list[str] = []
    for question in ("One", "Two"):
        application.window.commands.new_conversation.trigger()
        ask_and_wait(qtbot, application, question)
        assert application.session.conversation_id is not None
        ids.append(application.session.conversation_id)
    application.conversations.delete(ids)
    assert application.session.conversation_id is None
    notices = application.window.page.notices
    assert "2" in notices.text
    notices.trigger_action()
    assert {item.id for item in application.conversations.recent} == set(ids)
    assert application.session.conversation_id == ids[-1]


def test_a_choice_that_cannot_be_stored_is_told(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    database = application.database
    with database.reading() as cursor:
        cursor.execute("PRAGMA query_only = on")
    application.settings.hides_reasoning = True
    assert application.window.page.notices.is_error
    with database.reading() as cursor:
        cursor.execute("PRAGMA query_only = off")
