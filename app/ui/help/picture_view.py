# SPDX-License-Identifier: Apache-2.0
"""A picture of the guide, at most as wide as the text, with its words below."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.help.pages import Guide, PicturePart
from app.ui.theme import RADIUS, SPACING_S, shades
from app.ui.widgets import PlainLabel


class PictureView(QWidget):
    """Shows nothing but the words when the picture cannot be read."""

    def __init__(self, guide: Guide, part: PicturePart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = _Picture(guide, part, self)
        caption = PlainLabel(part.words, self)
        caption.setWordWrap(True)
        caption.set_muted()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self.picture)
        layout.addWidget(caption)


class _Picture(QWidget):
    def __init__(self, guide: Guide, part: PicturePart, parent: QWidget) -> None:
        super().__init__(parent)
        self._guide = guide
        self._part = part
        self._pixmap = QPixmap()
        self._scaled = QPixmap()
        self.setAccessibleName(part.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._load()

    @property
    def is_there(self) -> bool:
        return not self._pixmap.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_there:
            return
        size = self._shown_size(self.width())
        ratio = self.devicePixelRatioF()
        wanted = size * ratio
        if self._scaled.size() != wanted:
            self._scaled = self._pixmap.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - size.width() if is_mirrored else 0
        rect = QRectF(left, 0, size.width(), size.height()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame = QPainterPath()
        frame.addRoundedRect(rect, RADIUS, RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipPath(frame)
        painter.drawPixmap(rect, self._scaled, QRectF(self._scaled.rect()))
        painter.restore()
        painter.setPen(shades(self.palette()).hairline)
        painter.drawPath(frame)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_scaled"):
            self._load()

    def _load(self) -> None:
        """The one for these colours."""
        is_dark = shades(self.palette()).is_dark
        path = self._guide.picture(self._part.file, is_dark=is_dark)
        self._pixmap, self._scaled = QPixmap(str(path)), QPixmap()
        self._fit()
        self.update()

    def _fit(self) -> None:
        height = self._shown_size(self.width()).height() if self.is_there else 0
        if (self.minimumHeight(), self.maximumHeight()) != (height, height):
            self.setFixedHeight(height)

    def _shown_size(self, room: int) -> QSize:
        """Never larger than it was taken."""
        own = self._pixmap.size()
        width = min(own.width(), max(1, room))
        return QSize(width, max(1, round(own.height() * width / own.width())))
