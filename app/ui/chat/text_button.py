# SPDX-License-Identifier: Apache-2.0
"""A button that is nothing but words: muted, ink when pointed at, underlined when focused."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

_FOCUS_LINE = 2


class TextButton(QToolButton):
    """Its text begins at its left edge, so that it lines up with the text around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def lead(self) -> float:
        """Room before the text."""
        return 0

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = self.lead() + metrics.horizontalAdvance(self.text())
        return QSize(int(width) + 2, int(metrics.height()) + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_lit = self.isEnabled() and (self.underMouse() or self.isDown())
        role = QPalette.ColorRole.Text if is_lit else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        room = QRectF(self.rect()).adjusted(self.lead(), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            accent = self.palette().color(QPalette.ColorRole.Accent)
            bottom = room.bottom() - _FOCUS_LINE
            painter.fillRect(QRectF(room.left(), bottom, room.width(), _FOCUS_LINE), accent)
