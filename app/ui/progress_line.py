# SPDX-License-Identifier: Apache-2.0
"""How much of something is done, as a line."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.ui.theme import SPACING_XS, shades

_LINE_HEIGHT = 4


class ProgressLine(QProgressBar):
    """Its words stand beside it; a screen reader gets its percentage."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_quiet = False
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float) -> None:
        self.setValue(round(1000 * min(1.0, max(0.0, fraction))))

    def set_quiet(self, is_quiet: bool) -> None:
        """Grey: nothing moves at present."""
        if is_quiet != self._is_quiet:
            self._is_quiet = is_quiet
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _LINE_HEIGHT + 2 * SPACING_XS)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tones = shades(self.palette())
        line = QRectF(0, (self.height() - _LINE_HEIGHT) / 2, self.width(), _LINE_HEIGHT)
        radius = _LINE_HEIGHT / 2
        painter.setBrush(tones.hairline)
        painter.drawRoundedRect(line, radius, radius)
        share = self.value() / max(1, self.maximum())
        if share <= 0:
            return
        done = QRectF(line)
        done.setWidth(max(float(_LINE_HEIGHT), line.width() * share))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            done.moveRight(line.right())
        accent = self.palette().color(QPalette.ColorRole.Accent)
        painter.setBrush(tones.muted if self._is_quiet else accent)
        painter.drawRoundedRect(done, radius, radius)
