# SPDX-License-Identifier: Apache-2.0
"""Where the keyboard is can be seen: a control looks different with the focus than without it."""

import operator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.main import Application
from app.paths import Paths
from app.services.settings import ColorScheme
from tests.ui.conftest import OpenWindow
from tests.ui.everyone import describe, insert_rich, place, show_rich, walk
from tests.ui.listing import write_conversations
from tests.ui.places import DIALOGS, IN_WINDOW, PLACES

_AROUND = 8
"""Pixels around a control in which it may show that it has the focus."""
_LEAST = 40
"""Pixels that differ: more than a text cursor alone."""


@pytest.fixture
def application(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> Application:
    write_conversations(paths, ("An older one", "What is older?"), ("Another one", "What else?"))
    rich = insert_rich(paths)
    application = open_window("hello")
    # The cursor of a text field comes and goes.
    QApplication.setCursorFlashTime(0)
    show_rich(qtbot, application, rich)
    return application


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("where", [*IN_WINDOW, *DIALOGS])
def test_the_focus_can_be_seen(
    qtbot: QtBot, application: Application, where: str, scheme: ColorScheme
) -> None:
    application.settings.color_scheme = scheme
    root = PLACES[where](qtbot, application)
    root.window().activateWindow()
    QTest.qWait(20)
    if QApplication.focusWidget() is None:
        root.setFocus()
    hidden: list[str] = []

    def look(widget: QWidget) -> None:
        if not shows_focus(widget):
            hidden.append(describe(widget))

    walk(root, look=look)
    assert hidden == []


def shows_focus(widget: QWidget) -> bool:
    """Tab has just come to it."""
    with_focus = picture_around(widget)
    widget.clearFocus()
    without = picture_around(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return differing(with_focus, without) >= _LEAST


def picture_around(widget: QWidget) -> QImage:
    """As it is on the screen when nothing moves any more."""
    window = widget.window()
    before, box = QRect(), _box_around(widget)
    while box != before:
        QTest.qWait(1)
        before, box = box, _box_around(widget)
    return window.grab(box.intersected(window.rect())).toImage()


def _box_around(widget: QWidget) -> QRect:
    return QRect(place(widget), widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


def differing(one: QImage, other: QImage) -> int:
    """How many pixels do."""
    assert not one.isNull(), "the focus is out of sight"
    assert one.size() == other.size()
    wanted = QImage.Format.Format_RGB32
    pixels = (memoryview(image.convertToFormat(wanted).constBits()) for image in (one, other))
    return sum(map(operator.ne, *(part.cast("B").cast("I") for part in pixels)))
