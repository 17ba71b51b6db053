# SPDX-License-Identifier: Apache-2.0
"""Saved prompts: found by typing a slash, written in a dialog of their own."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.main import Application
from app.paths import Paths
from app.services.prompts import Prompts
from app.store.database import open_database
from app.store.prompts import PromptStore
from app.ui.chat.prompt_dialog import PromptDialog
from app.ui.chat.prompt_menu import PromptMenu
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask

NAMES = ("Code review", "Translate", "Translate a letter", "Übersetzen")


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> Application:
    database = open_database(paths.database)
    for name in NAMES:
        PromptStore(database).add(name, f"Text of {name}\n")
    database.close()
    application = open_window("think:20")
    application.window.activateWindow()
    application.window.page.focus_composer()
    qtbot.waitUntil(application.window.page.composer.input.hasFocus)
    return application


def menu_of(application: Application) -> PromptMenu:
    menu = application.window.page.findChild(PromptMenu)
    assert isinstance(menu, PromptMenu)
    return menu


def shown(application: Application) -> list[str]:
    menu = menu_of(application)
    if not menu.isVisible():
        return []
    items = [menu.list.item(row) for row in range(menu.list.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items]


def dialog_of(application: Application) -> PromptDialog:
    [dialog] = [
        dialog for dialog in application.window.findChildren(PromptDialog) if dialog.isVisible()
    ]
    return dialog


def stored(paths: Paths) -> dict[str, str]:
    database = open_database(paths.database)
    try:
        return {prompt.name: prompt.text for prompt in PromptStore(database).prompts()}
    finally:
        database.close()


def test_a_slash_shows_all_and_letters_choose_among_them(qtbot: QtBot, window: Application) -> None:
    field = window.window.page.composer.input
    qtbot.keyClicks(field, "/")
    assert shown(window) == list(NAMES)
    qtbot.keyClicks(field, "let tr")
    assert shown(window) == ["Translate a letter"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.toPlainText() == "Text of Translate a letter\n"
    assert shown(window) == []
    assert window.session.nodes == ()


def test_names_that_begin_with_the_letters_come_first(paths: Paths) -> None:
    database = open_database(paths.database)
    prompts = Prompts(PromptStore(database))
    for name in ("A review", "Review", "Über alles"):
        assert prompts.save(name, "text") is not None
    assert [prompt.name for prompt in prompts.matching("rev")] == ["Review", "A review"]
    assert [prompt.name for prompt in prompts.matching("ÜBER")] == ["Über alles"]
    database.close()


def test_the_arrows_choose_and_go_round(qtbot: QtBot, window: Application) -> None:
    field = window.window.page.composer.input
    qtbot.keyClicks(field, "/")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "Text of Übersetzen\n"


def test_escape_closes_the_list_first_and_stops_the_answer_after_that(
    qtbot: QtBot, window: Application
) -> None:
    field = window.window.page.composer.input
    ask(window, "Think for long")
    qtbot.waitUntil(lambda: window.session.is_thinking)
    qtbot.keyClicks(field, "/tr")
    assert shown(window)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert shown(window) == []
    assert field.toPlainText() == "/tr"
    assert window.session.is_generating
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not window.session.is_generating


def test_a_question_may_begin_with_a_slash(qtbot: QtBot, window: Application) -> None:
    field = window.window.page.composer.input
    qtbot.keyClicks(field, "/etc/passwd, what is it?")
    assert shown(window) == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.session.nodes[0].message.text == "/etc/passwd, what is it?"


def test_a_click_inserts_and_the_field_keeps_the_keyboard(
    qtbot: QtBot, window: Application
) -> None:
    field = window.window.page.composer.input
    qtbot.keyClicks(field, "/")
    view = menu_of(window).list
    place = view.visualItemRect(view.item(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.toPlainText() == "Text of Translate\n"
    assert field.hasFocus()


def test_the_list_stands_above_the_composer_inside_the_window(
    qtbot: QtBot, window: Application
) -> None:
    page = window.window.page
    for width in (1400, 420):
        window.window.resize(width, 500)
        page.composer.set_text("")
        qtbot.keyClicks(page.composer.input, "/")
        menu = menu_of(window)
        assert page.rect().contains(menu.geometry())
        assert menu.geometry().bottom() < page.composer.mapTo(page, QPoint()).y()


def test_the_add_menu_inserts_at_the_cursor(qtbot: QtBot, window: Application) -> None:
    page = window.window.page
    page.composer.set_text("Before: ")
    offered = page.composer.add_menu.actions()
    next(action for action in offered if action.text().startswith("Saved prompts")).trigger()
    assert shown(window) == list(NAMES)
    qtbot.keyClick(page.composer.input, Qt.Key.Key_Return)
    assert page.composer.text == "Before: Text of Code review\n"


def test_what_is_written_in_the_dialog_is_kept_by_itself(
    qtbot: QtBot, window: Application, paths: Paths
) -> None:
    window.window.page.manage_prompts()
    dialog = dialog_of(window)
    dialog.new_button.click()
    qtbot.keyClicks(dialog.text_field, "A text that nobody has named, and that goes on for long")
    dialog.new_button.click()
    qtbot.keyClicks(dialog.name_field, "  Second   one ")
    qtbot.keyClicks(dialog.text_field, "2")
    dialog.list.setCurrentRow(0)
    qtbot.keyClicks(dialog.text_field, "more ")
    dialog.close()
    texts = stored(paths)
    assert texts["Second one"] == "2"
    assert texts["A text that nobody has named, and that…"].startswith("A text that nobody")
    assert texts["Code review"] == "more Text of Code review\n"
    assert len(texts) == len(NAMES) + 2


def test_a_new_prompt_without_a_text_is_not_kept(
    qtbot: QtBot, window: Application, paths: Paths
) -> None:
    window.window.page.manage_prompts()
    dialog = dialog_of(window)
    dialog.new_button.click()
    qtbot.keyClicks(dialog.name_field, "Only a name")
    dialog.close()
    assert sorted(stored(paths)) == sorted(NAMES)


def test_a_deleted_prompt_comes_back_by_undo(
    qtbot: QtBot, window: Application, paths: Paths
) -> None:
    window.window.page.manage_prompts()
    dialog = dialog_of(window)
    assert not dialog.undo_button.isVisible()
    dialog.delete_button.click()
    assert "Code review" not in stored(paths)
    dialog.undo_button.click()
    assert stored(paths)["Code review"] == "Text of Code review\n"
    assert not dialog.undo_button.isVisible()
    dialog.close()


def test_the_text_that_is_being_written_can_be_kept(
    qtbot: QtBot, window: Application, paths: Paths
) -> None:
    window.window.page.composer.set_text("Explain this to a child:")
    window.window.page.composer.save_prompt_requested.emit()
    dialog = dialog_of(window)
    qtbot.keyClicks(dialog.name_field, "Child")
    dialog.close()
    assert stored(paths)["Child"] == "Explain this to a child:"


def test_every_control_of_the_dialog_has_a_name(window: Application) -> None:
    window.window.page.manage_prompts()
    dialog = dialog_of(window)
    for widget in (dialog.list, dialog.name_field, dialog.text_field, dialog.delete_button):
        assert isinstance(widget, QWidget)
        assert widget.accessibleName()
    dialog.close()
