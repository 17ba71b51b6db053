# SPDX-License-Identifier: Apache-2.0
"""The number of a source, as it stands in an answer and beside what it names."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import scaled_font, shades

_SCALE = 0.85


def paint_number(
    painter: QPainter, widget: QWidget, rect: QRectF, number: int, *, ok: bool
) -> None:
    """In `rect`, as wide as it has to be; dashed when the source is not verified."""
    tones = shades(widget.palette())
    font = scaled_font(widget.font(), _SCALE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 3
    if ok:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.citation)
        painter.drawRoundedRect(rect, radius, radius)
    else:
        pen = QPen(tones.muted, 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(font)
    painter.setPen(widget.palette().color(QPalette.ColorRole.Link))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.setFont(widget.font())


def number_width(widget: QWidget, number: int) -> float:
    metrics = QFontMetricsF(scaled_font(widget.font(), _SCALE))
    return max(number_height(widget), metrics.horizontalAdvance(str(number)) + metrics.height() / 2)


def number_height(widget: QWidget) -> float:
    return round(QFontMetricsF(scaled_font(widget.font(), _SCALE)).height() + 2)
