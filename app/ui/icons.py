# SPDX-License-Identifier: Apache-2.0
"""Phosphor's icons, painted from the font that qtawesome carries.

qtawesome itself is never imported: it imports every class of Qt and reads all of its twelve fonts,
which costs more time than the rest of the window.
"""

import os
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)

_GLYPH_SHARE = 0.875
"""Of the icon's height: 14 pixels of 16, where the font's strokes fall on whole pixels."""

_SIZES_KEPT = 6
"""Of each icon: a window uses two or three, and others after each change of the zoom."""


def icon(name: str, color: QColor) -> QIcon:
    """`name` is one of Phosphor's: `trash`, `caret-down`."""
    return _icon(name, color.name())


@lru_cache(maxsize=128)
def _icon(name: str, color: str) -> QIcon:
    palette = QGuiApplication.palette()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    return QIcon(_GlyphEngine(_character(name), QColor(color), disabled))


class _GlyphEngine(QIconEngine):
    def __init__(self, character: str, color: QColor, disabled: QColor) -> None:
        super().__init__()
        self._character = character
        self._color = color
        self._disabled = disabled
        self._pixmaps: dict[tuple[int, int, bool], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        font = QFont()
        font.setFamily(_family())
        font.setPixelSize(round(_GLYPH_SHARE * rect.height()))
        painter.save()
        painter.setPen(self._disabled if mode is QIcon.Mode.Disabled else self._color)
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Kept: the same mark is in many rows of a list."""
        key = (size.width(), size.height(), mode is QIcon.Mode.Disabled)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            if len(self._pixmaps) == _SIZES_KEPT:
                self._pixmaps.clear()
            pixmap = self._pixmaps[key] = self._drawn(size, mode, state)
        return pixmap

    def _drawn(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_font_file("phosphor-", ".ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


def _character(name: str) -> str:
    """Raises KeyError."""
    mark, characters = f'"{name}": "'.encode(), _characters()
    start = characters.find(mark)
    if start < 0:
        raise KeyError(name)
    start += len(mark)
    return chr(int(characters[start : characters.index(b'"', start)], 16))


@cache
def _characters() -> bytes:
    """A JSON object of numbers by name. To look for the twenty that a window begins with takes a
    tenth of the time that it takes to read all of its 4,470."""
    return _font_file("phosphor-charmap-", ".json").read_bytes()


def _font_file(start: str, end: str) -> Path:
    """Its name holds the font's version."""
    package = find_spec("qtawesome")
    assert package is not None
    assert package.origin is not None
    folder = Path(package.origin).parent / "fonts"
    return folder / next(
        name for name in os.listdir(folder) if name.startswith(start) and name.endswith(end)
    )
