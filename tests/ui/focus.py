# SPDX-License-Identifier: Apache-2.0
"""Where the keyboard is can be seen: a control looks different with the focus than without it."""

import operator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.everyone import describe, place, walk

_AROUND = 8
"""Pixels around a control in which it may show that it has the focus."""
_LEAST = 40
"""Pixels that differ: more than a text cursor alone."""


def hiding_the_focus(root: QWidget) -> list[str]:
    """The controls that look with it as they do without."""
    hidden: list[str] = []

    def look(widget: QWidget) -> None:
        if not shows_focus(widget):
            hidden.append(describe(widget))

    walk(root, look=look)
    return hidden


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
