# SPDX-License-Identifier: Apache-2.0
"""The size of text: by keys, by the wheel, for every widget, and the looks that are chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from app.main import Application
from app.services.settings import MAX_ZOOM, MIN_ZOOM
from app.ui.chat.message_body import MessageBody
from app.ui.theme import Theme, shades
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait

RICH = {
    "stream": "answer",
    "texts": [
        "Some text with `code`.\n\n",
        "```python\nprint(1)\n```\n\n",
        "| a | b |\n|-|-|\n| 1 | 2 |\n",
    ],
    "rate": 100_000,
}


@pytest.fixture(autouse=True)
def plain_look(theme: Theme) -> Iterator[None]:
    yield
    theme.set_zoom(1.0)
    theme.set_color_scheme("system")


def turn_wheel(application: Application, notches: float) -> None:
    """Over the transcript, with Ctrl held."""
    window = application.window
    at = window.page.transcript.mapTo(window, window.page.transcript.rect().center())
    event = QWheelEvent(
        QPointF(at),
        QPointF(window.mapToGlobal(at)),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.windowHandle(), event)


def sizes(window: QWidget) -> dict[int, float]:
    """Of everything that can show a text."""
    return {
        id(widget): QFontInfo(widget.font()).pointSizeF()
        for widget in window.findChildren(QWidget)
        if not isinstance(widget, QScrollBar)
    }


def test_keys_make_text_larger_smaller_and_normal(
    qtbot: QtBot, open_window: OpenWindow, theme: Theme
) -> None:
    application = open_window("hello")
    commands, settings = application.window.commands, application.settings
    commands.zoom_in.trigger()
    commands.zoom_in.trigger()
    assert settings.zoom == pytest.approx(1.2)
    assert theme.zoom == pytest.approx(1.2)
    commands.zoom_out.trigger()
    assert settings.zoom == pytest.approx(1.1)
    commands.zoom_reset.trigger()
    assert settings.zoom == 1.0


def test_the_size_stays_within_its_limits(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window("hello")
    for _ in range(20):
        application.window.commands.zoom_in.trigger()
    assert application.settings.zoom == MAX_ZOOM
    for _ in range(20):
        application.window.commands.zoom_out.trigger()
    assert application.settings.zoom == MIN_ZOOM


def test_ctrl_and_the_wheel_change_the_size_of_everything_alike(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window({"generate": [[RICH]]})
    ask_and_wait(qtbot, application, "Show me")
    [*_, body] = application.window.findChildren(MessageBody)
    height = body.height()
    turn_wheel(application, 3)
    assert application.settings.zoom == pytest.approx(1.3)
    turn_wheel(application, 0.5)
    assert application.settings.zoom == pytest.approx(1.3)
    turn_wheel(application, 0.5)
    assert application.settings.zoom == pytest.approx(1.4)
    qtbot.waitUntil(lambda: body.height() > height * 1.2)
    turn_wheel(application, -4)
    assert application.settings.zoom == pytest.approx(1.0)
    qtbot.waitUntil(lambda: body.height() == height)


def test_every_font_of_the_window_grows(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window({"generate": [[RICH]]})
    ask_and_wait(qtbot, application, "Show me")
    window = application.window
    window.commands.settings.trigger()
    before = sizes(window)
    application.settings.zoom = 1.5
    QApplication.processEvents()
    after = sizes(window)
    widgets = {id(widget): widget for widget in window.findChildren(QWidget)}
    left_behind = {
        f"{type(widgets[key]).__name__} in {type(widgets[key].parentWidget()).__name__}"
        for key, size in before.items()
        if key in after and after[key] < size * 1.4
    }
    assert left_behind == set()


def test_the_size_is_there_again_after_a_restart(
    qtbot: QtBot, open_window: OpenWindow, theme: Theme
) -> None:
    first = open_window("hello")
    first.window.commands.zoom_in.trigger()
    first.close()
    theme.set_zoom(1.0)
    second = open_window("hello")
    assert second.settings.zoom == pytest.approx(1.1)
    assert theme.zoom == pytest.approx(1.1)


def test_colours_follow_the_choice_and_are_there_again(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    application.settings.color_scheme = "dark"
    qtbot.waitUntil(lambda: shades(application.window.palette()).is_dark)
    application.settings.color_scheme = "light"
    qtbot.waitUntil(lambda: not shades(application.window.palette()).is_dark)
    application.settings.color_scheme = "dark"
    application.close()
    assert shades(open_window("hello").window.palette()).is_dark
