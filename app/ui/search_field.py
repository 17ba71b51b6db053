# SPDX-License-Identifier: Apache-2.0
"""Where words to search for are typed."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui.theme import SPACING_S, shades
from app.ui.widgets import mirrored, paint_icon


class SearchField(QLineEdit):
    """Down and Enter go to the results, Escape ends the search."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setClearButtonEnabled(True)
        # The rounded ground is ours; without this the field covers it with a square one. A style
        # sheet would keep the other colours from following a change of the palette.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self._update_margins()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.fontMetrics().height() + 2 * SPACING_S - 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Our own has no ground.
        palette = QApplication.palette()
        tones = shades(palette)
        has_focus = self.hasFocus()
        painter.setPen(palette.color(QPalette.ColorRole.Accent) if has_focus else tones.hairline)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        rect = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, 6, 6)
        size = self.fontMetrics().height()
        glass = self.rect()
        glass.setLeft(SPACING_S)
        glass.setWidth(size)
        paint_icon(painter, "magnifying-glass", tones.muted, mirrored(self, glass))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._update_margins()

    def _update_margins(self) -> None:
        """Room for the glass, where reading begins."""
        room = SPACING_S + self.fontMetrics().height()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (SPACING_S // 2, room) if is_mirrored else (room, 0)
        self.setTextMargins(left, 0, right, 0)
