# SPDX-License-Identifier: Apache-2.0
"""Draws what a search has found. A window in which nobody has searched does without it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from app.ui.reading_direction import reading_direction


def draw_marked(
    painter: QPainter,
    option: QStyleOptionViewItem,
    rect: QRect,
    text: str,
    ranges: Sequence[tuple[int, int]],
    font: QFont,
    lines: int,
) -> None:
    """Hits stand out by weight and ink, so that they can be seen without colours."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setForeground(option.palette.color(QPalette.ColorRole.WindowText))
    layout = QTextLayout(text, font)
    wrap = QTextOption(Qt.AlignmentFlag.AlignLeft)
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    wrap.setTextDirection(reading_direction(text))
    layout.setTextOption(wrap)
    layout.setFormats(_formats(text, ranges, look))
    layout.beginLayout()
    height = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    painter.setClipRect(rect)
    layout.draw(painter, rect.topLeft().toPointF())


def _formats(
    text: str, ranges: Sequence[tuple[int, int]], look: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    formats: list[QTextLayout.FormatRange] = []
    for start, end in ranges:
        part = QTextLayout.FormatRange()
        # Python counts characters where Qt counts UTF-16 units.
        part.start = _utf16_length(text[:start])
        part.length = _utf16_length(text[start:end])
        part.format = look
        formats.append(part)
    return formats


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
