# SPDX-License-Identifier: Apache-2.0
"""What lies over the window while files are dragged over it: that they can be dropped here."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import RADIUS, SPACING_M, SPACING_S
from app.ui.widgets import icon_size, paint_icon

_VEIL = 0.9


class DropHint(QWidget):
    """As large as its parent, and in nobody's way: the mouse does not notice it."""

    def __init__(self, parent: QWidget, text: str = "") -> None:
        """`text` where it is another than that of the window."""
        super().__init__(parent)
        self._text = text or self.tr(
            "Drop files or folders to ask about them, or a model file to open it"
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self._text)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        self._cover()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        veil = QColor(palette.window().color())
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        edge = self.rect().adjusted(SPACING_S, SPACING_S, -SPACING_S, -SPACING_S)
        painter.setPen(QPen(palette.accent().color(), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(edge), RADIUS + 4, RADIUS + 4)
        room = edge.adjusted(SPACING_M, SPACING_M, -SPACING_M, -SPACING_M)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        words = painter.boundingRect(room, flags, self._text)
        size = 2 * icon_size(self)
        words.translate(0, size // 2)
        picture = words.adjusted(0, 0, 0, 0)
        picture.setHeight(size)
        picture.moveBottom(words.top() - SPACING_S)
        ink = palette.windowText().color()
        paint_icon(painter, "file-plus", ink, picture)
        painter.setPen(ink)
        painter.drawText(words, flags, self._text)

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())


def dropped_files(event: QDropEvent) -> list[Path]:
    """What they are is found out when they are read."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
