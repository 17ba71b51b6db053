# SPDX-License-Identifier: Apache-2.0
"""Everything that is written can be read: a contrast of at least 4.5, computed from the palettes
and measured on what is painted, in light and in dark."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QListView,
    QToolTip,
)
from pytestqt.qtbot import QtBot

from app.main import Application
from app.paths import Paths
from app.services.settings import ColorScheme
from app.ui.chat.message_body import MessageBody
from app.ui.theme import contrast, dark_palette, light_palette, shades
from tests.ui.conftest import OpenWindow
from tests.ui.contrasts import LEAST, least, measured, shown_part, written
from tests.ui.everyone import describe, insert_rich, show_rich
from tests.ui.listing import search, write_conversations
from tests.ui.places import PLACES
from tests.ui.transcripts import messages

_Role = QPalette.ColorRole
SCHEMES: list[ColorScheme] = ["light", "dark"]


@pytest.fixture
def application(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> Application:
    write_conversations(paths, ("An older one", "What is older?"), ("Another one", "What else?"))
    rich = insert_rich(paths)
    application = open_window("hello")
    show_rich(qtbot, application, rich)
    return application


@pytest.mark.parametrize("palette", [light_palette, dark_palette])
def test_colours_can_be_read_on_every_ground_that_they_stand_on(palette: object) -> None:
    colors = light_palette() if palette is light_palette else dark_palette()
    tones = shades(colors)
    # Rows of the sidebar, the palette and the menus; what is pointed at; what is chosen.
    grounds = {
        "window": colors.color(_Role.Window),
        "base": colors.color(_Role.Base),
        "sidebar": colors.color(_Role.AlternateBase),
        "button": colors.color(_Role.Button),
        "hover": tones.hover,
        "chosen row": tones.hairline,
        "bubble": tones.bubble,
        "code": tones.code_background,
    }
    for name, ground in grounds.items():
        assert contrast(tones.text, ground) >= LEAST, name
        assert contrast(tones.muted, ground) >= LEAST, name
        if name not in ("button", "chosen row", "hover"):
            assert contrast(colors.color(_Role.Link), ground) >= LEAST, name
    accent = colors.color(_Role.Accent)
    for ground in (accent, accent.lighter(108)):
        assert contrast(colors.color(_Role.HighlightedText), ground) >= LEAST


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("where", ["conversation", "empty", "editing", "link", "show_shortcuts"])
def test_what_is_pointed_at_can_be_read(
    qtbot: QtBot, application: Application, where: str, scheme: ColorScheme
) -> None:
    application.settings.color_scheme = scheme
    root = PLACES[where](qtbot, application)
    buttons = [widget for widget in written(root) if isinstance(widget, QAbstractButton)]
    assert buttons
    for button in buttons:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QTest.qWait(20)
    picture = root.window().grab().toImage()
    for button in buttons:
        assert measured(picture, shown_part(button)) >= least(button), describe(button)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_word_of_a_conversation_can_be_read(
    qtbot: QtBot, application: Application, scheme: ColorScheme
) -> None:
    """Headings, links, code in its colours, tables, quotations, reasoning."""
    application.settings.color_scheme = scheme
    PLACES["reasoning"](qtbot, application)
    QTest.qWait(100)
    assert_words_can_be_read(application)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_marked_and_selected_words_can_be_read(
    qtbot: QtBot, application: Application, scheme: ColorScheme
) -> None:
    application.settings.color_scheme = scheme
    transcript = application.window.page.transcript
    first = messages(transcript)[0].node
    transcript.show_message(first.id, "a the link capital return some value code")
    QTest.qWait(50)
    assert_words_can_be_read(application)
    for body in transcript.findChildren(MessageBody):
        body.selectAll()
        body.setFocus()
        QTest.qWait(10)
    assert_words_can_be_read(application)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_row_of_the_sidebar_can_be_read(
    qtbot: QtBot, application: Application, scheme: ColorScheme
) -> None:
    application.settings.color_scheme = scheme
    assert application.session.conversation_id is not None
    application.conversations.set_pinned([application.session.conversation_id], True)
    view = application.window.sidebar.list_view
    assert_rows_can_be_read(view)
    view.selectAll()
    assert_rows_can_be_read(view)
    search(qtbot, application, "capital")
    view.setCurrentIndex(view.model().index(1, 0))
    assert_rows_can_be_read(view)
    PLACES["trash"](qtbot, application)
    assert_rows_can_be_read(application.window.sidebar.trash_panel.view)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_tool_tip_can_be_read(
    qtbot: QtBot, application: Application, scheme: ColorScheme
) -> None:
    application.settings.color_scheme = scheme
    button = application.window.page.header.menu_button
    QToolTip.showText(button.mapToGlobal(QPoint()), button.toolTip(), button)
    tips = [widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel")]
    assert tips
    picture = tips[-1].grab().toImage()
    assert measured(picture, tips[-1].rect()) >= LEAST
    QToolTip.hideText()


def assert_words_can_be_read(application: Application) -> None:
    window = application.window
    picture = window.grab().toImage()
    count = 0
    for body in window.page.transcript.findChildren(MessageBody):
        if body.isVisible():
            for words, rect in fragments(body):
                found = measured(picture, rect & shown_part(body))
                assert found >= LEAST, f"{words!r}: {found:.1f}"
                count += found < 21.5
    assert count > 20


def assert_rows_can_be_read(view: QListView) -> None:
    QTest.qWait(20)
    picture = view.window().grab().toImage()
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    assert rows
    for row in rows:
        rect = view.visualRect(row).adjusted(10, 3, -10, -3)
        rect.moveTopLeft(view.viewport().mapTo(view.window(), rect.topLeft()))
        assert measured(picture, rect & picture.rect()) >= LEAST, row.data()


def fragments(body: MessageBody) -> Iterator[tuple[str, QRect]]:
    """Words that stand on one line, and where in the window."""
    block = body.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            for found in re.finditer(r"\w\w+", fragment.text()):
                start, end = QTextCursor(block), QTextCursor(block)
                start.setPosition(fragment.position() + found.start())
                end.setPosition(fragment.position() + found.end())
                one, other = body.cursorRect(start), body.cursorRect(end)
                rect = one.united(other)
                if one.top() == other.top() and rect.width() > 1:
                    corner = body.viewport().mapTo(body.window(), rect.topLeft())
                    yield found.group(), QRect(corner, rect.size())
            iterator += 1
        block = block.next()
