# SPDX-License-Identifier: Apache-2.0
"""The quiet buttons of the transcript: words without a frame, and small icons."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.ui.theme import SPACING_XS, shades
from app.ui.widgets import FlatButton, PlainLabel

_FOCUS_LINE = 2


class TextButton(QToolButton):
    """Nothing but words: muted, ink when pointed at, underlined when focused. Its text begins at
    its left edge, so that it lines up with the text around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def lead(self) -> float:
        """Room before the text, at its side where reading begins."""
        return 0

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        width = self.lead() + metrics.horizontalAdvance(self.text())
        return QSize(int(width) + 2, int(metrics.height()) + 6)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's buttons know the space bar only."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_lit = self.isEnabled() and (self.underMouse() or self.isDown())
        role = QPalette.ColorRole.Text if is_lit else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        room = QRectF(self.rect()).adjusted(self.lead(), 0, 0, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            room = QRectF(self.rect()).adjusted(0, 0, -self.lead(), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            accent = self.palette().color(QPalette.ColorRole.Accent)
            bottom = room.bottom() - _FOCUS_LINE
            painter.fillRect(QRectF(room.left(), bottom, room.width(), _FOCUS_LINE), accent)


class SmallButton(FlatButton):
    """A flat button for below a message, in the font of what it stands in."""

    def sizeHint(self) -> QSize:
        height = small_height(self)
        return QSize(height if not self.text() else super().sizeHint().width(), height)


class WrappedLabel(PlainLabel):
    """Muted text of several lines that always asks for the height its width needs: what a layout
    knows of height for width does not pass through the transcript."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_muted()
        self.setWordWrap(True)
        self._measured: tuple[int, str, QFont] | None = None
        self._hint = QSize()

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        if not self.wordWrap():
            return super().sizeHint()
        # Layouts ask often, and Qt tries the words in several widths each time.
        measured = (self.width(), self.text(), self.font())
        if measured != self._measured:
            height = self.heightForWidth(max(1, self.width()))
            self._measured, self._hint = measured, QSize(super().sizeHint().width(), height)
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height()) if self.wordWrap() else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def small_height(widget: QWidget) -> int:
    """Of a small button with the widget's font."""
    return widget.fontMetrics().height() + 2 * SPACING_XS


def arrow_room(widget: QWidget) -> float:
    """How wide the arrow of something that folds is with the room around it: it grows with the
    widget's font."""
    return 0.9 * widget.fontMetrics().height()


def paint_arrow(
    painter: QPainter, middle: QPointF, color: QColor, *, is_open: bool, widget: QWidget
) -> None:
    """Of something that folds: in the direction of reading, down when it is open."""
    size = arrow_room(widget) / 16
    pen = QPen(color, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(middle)
    is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    painter.rotate(90 if is_open else 180 if is_mirrored else 0)
    painter.scale(size, size)
    painter.drawPolyline([QPointF(-1.5, -3.5), QPointF(2, 0), QPointF(-1.5, 3.5)])
    painter.restore()


class Fold(TextButton):
    """Shows and hides `target`."""

    def __init__(self, text: str, target: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = target
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        target.hide()
        self.toggled.connect(target.setVisible)

    def name_for(self, name: str) -> None:
        """Which of several it is, for somebody who hears one after the other."""
        self.setAccessibleName(name)

    def lead(self) -> float:
        return arrow_room(self) + SPACING_XS

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        x = arrow_room(self) / 2
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        tones = shades(self.palette())
        color = tones.text if self.underMouse() else tones.muted
        middle = QPointF(x, self.height() / 2)
        paint_arrow(painter, middle, color, is_open=self.isChecked(), widget=self)
