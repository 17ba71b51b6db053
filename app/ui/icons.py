# SPDX-License-Identifier: Apache-2.0
"""Phosphor's icons, painted from the font that qtawesome carries.

qtawesome itself is never imported: it imports every class of Qt and reads all of its twelve fonts,
which costs more time than the rest of the window.
"""

import json
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


def icon(name: str, color: QColor) -> QIcon:
    """`name` is one of Phosphor's: `trash`, `caret-down`."""
    return _icon(name, color.name())


@lru_cache(maxsize=128)
def _icon(name: str, color: str) -> QIcon:
    palette = QGuiApplication.palette()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    return QIcon(_GlyphEngine(chr(int(_codes()[name], 16)), QColor(color), disabled))


class _GlyphEngine(QIconEngine):
    def __init__(self, character: str, color: QColor, disabled: QColor) -> None:
        super().__init__()
        self._character = character
        self._color = color
        self._disabled = disabled

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
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_font_file("phosphor-*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


@cache
def _codes() -> dict[str, str]:
    """Of the characters, in hexadecimal digits."""
    return json.loads(_font_file("phosphor-charmap-*.json").read_bytes())


def _font_file(pattern: str) -> Path:
    """Its name holds the font's version."""
    package = find_spec("qtawesome")
    assert package is not None
    assert package.origin is not None
    return next((Path(package.origin).parent / "fonts").glob(pattern))
