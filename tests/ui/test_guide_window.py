# SPDX-License-Identifier: Apache-2.0
"""The guide in its window, as somebody reads it who has no network and perhaps no mouse."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.main import Application
from app.paths import guide_folder
from app.ui.chat.link_prompt import LinkPrompt
from app.ui.help.guide_dialog import GuideDialog
from app.ui.help.pages import Guide, Place
from app.ui.help.picture_view import PictureView
from app.ui.theme import Theme
from tests.ui.conftest import OpenWindow
from tests.ui.everyone import press, type_text
from tests.ui.transcripts import child

SMALL = {
    "index.md": "# Start\n\nRead [how](how.md#the-end) or [look](https://example.org/x).\n",
    "how.md": "# How\n\nFirst *this*.\n\n" + "Text.\n\n" * 80 + "## The end\n\nA zebra.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "guide"
    folder.mkdir()
    for name, text in SMALL.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, folder: Path) -> GuideDialog:
    return shown(qtbot, Guide(folder))


def shown(qtbot: QtBot, guide: Guide | None = None) -> GuideDialog:
    dialog = GuideDialog(None, guide)
    qtbot.addWidget(dialog, before_close_func=lambda _: None)
    dialog.resize(1000, 600)
    dialog.show()
    dialog.activateWindow()
    qtbot.wait(30)
    return dialog


def title(dialog: GuideDialog) -> str:
    assert dialog.page.page is not None
    return dialog.page.page.title


def scrolled_to(dialog: GuideDialog, anchor: str) -> int:
    """How far the heading stands below the top of what is seen."""
    for text in dialog.page.texts:
        top = text.heading_top(anchor)
        if top is not None:
            return text.mapTo(dialog.page.viewport(), text.viewport().pos()).y() + top
    raise AssertionError(anchor)


def test_f1_opens_the_guide_and_it_has_all_pages(qtbot: QtBot, open_window: OpenWindow) -> None:
    application: Application = open_window()
    application.window.activateWindow()
    qtbot.wait(20)
    press(Qt.Key.Key_F1)
    dialog = child(application.window, GuideDialog)
    assert title(dialog) == "Guide to Harmonium"
    assert dialog.contents.topLevelItemCount() == len(list(guide_folder().glob("*.md")))
    entries = [action.text() for action in application.window.commands.menu().actions()]
    assert "Help" in entries
    # A second time the same window comes to the front.
    application.window.commands.show_guide.trigger()
    assert len(application.window.findChildren(GuideDialog)) == 1


def test_keys_that_the_guide_names_are_those_of_the_commands(open_window: OpenWindow) -> None:
    commands = open_window().window.commands
    keys = {
        action.text(): {key.toString() for key in action.shortcuts()}
        for group in commands.groups()
        for action in group.actions
    }
    named: list[str] = []
    for path in guide_folder().glob("*.md"):
        text = path.read_text("utf-8")
        for name, key in re.findall(r"\*([^*\n]+)\* \(((?:Ctrl|F\d)[^)]*|Esc)\)", text):
            name = name.rpartition(" > ")[2]
            shown = "Search conversations" if name == "Search" else name
            assert key in keys[shown], (path.name, name, key)
            named.append(name)
    assert len(named) >= 8


def test_a_link_leads_to_its_heading_and_back_leads_back(dialog: GuideDialog) -> None:
    text = dialog.page.texts[0]
    text.setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    QTest.qWait(50)
    assert dialog.place == Place("how.md", "the-end")
    assert title(dialog) == "How"
    assert 0 <= scrolled_to(dialog, "the-end") < dialog.page.viewport().height()
    assert dialog.page.verticalScrollBar().value() > 0
    current = dialog.contents.currentItem()
    assert current is not None
    assert "The end" in current.text(0)
    assert not dialog.forward.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert title(dialog) == "Start"
    dialog.forward.click()
    assert dialog.place == Place("how.md", "the-end")


def test_a_link_to_the_web_is_asked_about_first(qtbot: QtBot, dialog: GuideDialog) -> None:
    text = dialog.page.texts[0]
    text.setFocus()
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    prompt = child(dialog, LinkPrompt)
    assert prompt.address.toPlainText() == "https://example.org/x"
    prompt.close()
    assert title(dialog) == "Start"


def test_the_arrow_keys_go_through_the_contents(dialog: GuideDialog) -> None:
    assert dialog.contents.hasFocus()
    press(Qt.Key.Key_Down)
    assert title(dialog) == "How"
    press(Qt.Key.Key_Down)
    QTest.qWait(50)
    assert dialog.place == Place("how.md", "the-end")
    assert dialog.contents.hasFocus()


def test_a_page_is_scrolled_by_keys(dialog: GuideDialog) -> None:
    dialog.open_place(Place("how.md"))
    QTest.qWait(50)
    dialog.page.texts[0].setFocus()
    bar = dialog.page.verticalScrollBar()
    for key, moves_down in ((Qt.Key.Key_Space, True), (Qt.Key.Key_PageUp, False)):
        before = bar.value()
        press(key)
        assert (bar.value() > before) is moves_down
    press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    press(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_words_are_found_marked_and_gone_to(dialog: GuideDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.hasFocus()
    type_text("zebra")
    assert dialog.results.isVisible()
    assert dialog.results.count() == 1
    press(Qt.Key.Key_Return)
    QTest.qWait(50)
    assert dialog.place == Place("how.md", "the-end")
    assert dialog.page.texts[0].extraSelections()
    assert 0 <= scrolled_to(dialog, "the-end") < dialog.page.viewport().height()
    dialog.search.setText("walrus")
    assert dialog.nothing.isVisible()
    assert not dialog.results.isVisible()
    dialog.search.setFocus()
    press(Qt.Key.Key_Escape)
    assert dialog.search.text() == ""
    assert dialog.contents.isVisible()
    assert not dialog.page.texts[0].extraSelections()


def test_in_a_narrow_window_the_contents_take_the_place_of_the_page(dialog: GuideDialog) -> None:
    dialog.resize(420, 600)
    QTest.qWait(30)
    assert dialog.page.isVisible()
    assert not dialog.contents.isVisible()
    dialog.toggle.click()
    assert dialog.contents.isVisible()
    assert not dialog.page.isVisible()
    item = dialog.contents.topLevelItem(1)
    assert item is not None
    QTest.mouseClick(
        dialog.contents.viewport(),
        Qt.MouseButton.LeftButton,
        pos=dialog.contents.visualItemRect(item).center(),
    )
    assert dialog.page.isVisible()
    assert title(dialog) == "How"
    dialog.resize(1000, 600)
    QTest.qWait(30)
    assert dialog.contents.isVisible()
    assert not dialog.toggle.isVisible()


def test_pictures_follow_the_colours_and_the_width(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    dialog = shown(qtbot)
    picture = child(dialog, PictureView).picture
    assert picture.accessibleName()
    light = picture.grab().toImage().pixelColor(picture.width() // 2, picture.height() // 2)
    wide = picture.height()
    dialog.resize(620, 600)
    qtbot.wait(50)
    assert 0 < picture.height() < wide
    try:
        theme.set_color_scheme("dark")
        qtbot.wait(50)
        dark = picture.grab().toImage().pixelColor(picture.width() // 2, picture.height() // 2)
    finally:
        theme.set_color_scheme("light")
    assert dark.lightness() < 100 < light.lightness()


def test_every_page_is_shown_as_it_is_written(qtbot: QtBot, theme: Theme) -> None:
    dialog = shown(qtbot)
    for page in Guide(guide_folder()).pages:
        dialog.open_place(Place(page.name))
        assert title(dialog) == page.title
        for section in page.sections:
            tops = [text.heading_top(section.heading.anchor) for text in dialog.page.texts]
            assert any(top is not None for top in tops), (page.name, section.heading)


def test_a_missing_guide_is_said_to_be_missing(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = shown(qtbot, Guide(tmp_path / "nowhere"))
    assert dialog.missing.isVisible()
    assert dialog.place is None
    dialog.open_place(Place("index.md"))
    dialog.search.setText("anything")
    assert dialog.nothing.isVisible()
