# SPDX-License-Identifier: Apache-2.0
"""How well what is painted can be read: measured on a picture of it."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from app.ui.theme import contrast
from app.ui.widgets import ElidedLabel, FlatButton
from tests.ui.everyone import describe, place

LEAST = 4.5
LEAST_OF_ICONS = 3.0
"""What the standard asks of pictures, whose lines are thin."""
_HAS_WORDS = re.compile(r"\w")


def pale(root: QWidget) -> list[str]:
    """What is painted in it and cannot be read."""
    picture = root.window().grab().toImage()
    return [
        f"{describe(widget)}: {found:.1f}"
        for widget in written(root)
        if (found := measured(picture, shown_part(widget))) < least(widget)
    ]


def written(root: QWidget) -> Iterator[QWidget]:
    """What shows a word or an icon of its own, and can be used."""
    for widget in root.findChildren(QWidget):
        kinds = (QLabel, FlatButton, QAbstractButton, ElidedLabel, QComboBox)
        if not isinstance(widget, kinds) or not widget.isVisibleTo(root) or not widget.isEnabled():
            continue
        if isinstance(widget, QLabel) and not _HAS_WORDS.search(widget.text()):
            continue
        if isinstance(widget, ElidedLabel) and not _HAS_WORDS.search(widget.text):
            continue
        if isinstance(widget.parent(), QLineEdit):
            continue
        is_quiet = getattr(widget, "is_shown", True) is False
        if widget.window() is root.window() and not is_quiet and not shown_part(widget).isEmpty():
            yield widget


def least(widget: QWidget) -> float:
    is_picture = isinstance(widget, QAbstractButton) and not widget.text()
    return LEAST_OF_ICONS if is_picture else LEAST


def shown_part(widget: QWidget) -> QRect:
    """In its window; empty unless all of it can be seen."""
    if widget.visibleRegion().boundingRect().height() < min(widget.height(), 12):
        return QRect()
    visible = widget.visibleRegion().boundingRect()
    if isinstance(widget, QComboBox):
        # Without its frame and its arrow.
        visible.adjust(6, 5, -28, -5)
    return visible.translated(place(widget))


def measured(picture: QImage, rect: QRect) -> float:
    """Between the ground, which is most of it, and the ink, which stands out most from it."""
    if rect.isEmpty():
        return 22.0
    part = picture.copy(rect).convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(part.constBits()).cast("B").cast("I"))
    ground = QColor.fromRgb(counted.most_common(1)[0][0])
    return max(contrast(QColor.fromRgb(color), ground) for color in counted)
