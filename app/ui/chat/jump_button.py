# SPDX-License-Identifier: Apache-2.0
"""The way back to the newest message, for readers who scrolled up."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.theme import SPACING_M, shades


class JumpButton(QAbstractButton):
    """A round button with an arrow down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fit()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Jump to the latest message"))
        self.setToolTip(self.tr("Jump to the latest message"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = palette.color(QPalette.ColorRole.Accent) if self.hasFocus() else None
        painter.setPen(QPen(edge or shades(palette).hairline, 2 if edge else 1))
        is_lit = self.underMouse() or self.isDown()
        role = QPalette.ColorRole.Button if is_lit else QPalette.ColorRole.Base
        painter.setBrush(palette.color(role))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        pen = QPen(palette.color(QPalette.ColorRole.Text), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.scale(self.width() / 36, self.height() / 36)
        painter.drawLine(QPoint(18, 12), QPoint(18, 24))
        painter.drawPolyline([QPoint(13, 19), QPoint(18, 24), QPoint(23, 19)])

    def _fit(self) -> None:
        side = self.fontMetrics().height() + SPACING_M + 4
        self.setFixedSize(side, side)
