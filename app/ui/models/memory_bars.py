# SPDX-License-Identifier: Apache-2.0
"""What a model takes of each memory: a bar with its parts, and the same in words and figures."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.core.placement import MemoryUse
from app.core.values import value_class
from app.ui.models.pieces import ButtonRow, Words
from app.ui.models.words import memory_words
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS, shades
from app.ui.widgets import PlainLabel

_BAR_HEIGHT = 14
_SWATCH = 10
_HATCH_STEP = 5


@value_class
class DeviceUse:
    """A memory as it is named on the screen."""

    use: MemoryUse
    name: str


class MemoryBars(QWidget):
    """A row for each device. Nothing is told by colour alone: the figures stand below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_DeviceRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACING_M)

    @property
    def words(self) -> tuple[str, ...]:
        """What each row says."""
        return tuple(row.words for row in self._rows)

    def show_devices(self, devices: Sequence[DeviceUse]) -> None:
        """Rows are kept, so that a bar moves in its place while a value is changed."""
        while len(self._rows) > len(devices):
            row = self._rows.pop()
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(devices):
            row = _DeviceRow(self)
            self._rows.append(row)
            self._layout.addWidget(row)
        for row, device in zip(self._rows, devices, strict=True):
            row.show_device(device)


class _DeviceRow(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = Words("", self)
        self._sum = PlainLabel("", self)
        self._bar = _Bar(self)
        self._bar.setObjectName("bar")
        self._parts = [_Entry(number, self) for number in range(4)]
        legend = ButtonRow(self, spacing=SPACING_M)
        legend.add(*self._parts)
        self._legend = legend
        head = QHBoxLayout()
        head.setSpacing(SPACING_S)
        head.addWidget(self._name, 1)
        head.addWidget(self._sum, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addWidget(self._legend)

    @property
    def words(self) -> str:
        return ", ".join(
            [self._name.text(), self._sum.text(), *(part.text for part in self._parts)]
        )

    def show_device(self, device: DeviceUse) -> None:
        use = device.use
        self._name.setText(device.name)
        used, available = (memory_words(size) for size in (use.bytes, use.available_bytes))
        text = self.tr("{used} of {available}").format(used=used, available=available)
        self._sum.setText(text)
        self._bar.show_use(use)
        free = use.available_bytes - use.bytes
        rest = self.tr("free {size}") if free >= 0 else self.tr("missing {size}")
        parts = (
            (self.tr("weights {size}"), use.weights_bytes),
            (self.tr("context {size}"), use.kv_bytes),
            (self.tr("computing {size}"), use.compute_bytes),
            (rest, abs(free)),
        )
        for part, (text, size) in zip(self._parts, parts, strict=True):
            part.set_text(text.format(size=memory_words(size)))
        self._legend.refresh()
        self._bar.setAccessibleName(self.words)


class _Bar(QWidget):
    """More than there is hangs over the end mark, hatched."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._use = MemoryUse("", 0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_use(self, use: MemoryUse) -> None:
        if use != self._use:
            self._use = use
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        use = self._use
        whole = max(use.available_bytes, use.bytes, 1)
        scale = self.width() / whole
        ground = QRectF(0, 0, self.width(), self.height())
        tones = part_tones(self.palette())
        painter.setClipRect(ground)
        painter.fillRect(ground, tones[3])
        x = 0.0
        for size, tone in zip(
            (use.weights_bytes, use.kv_bytes, use.compute_bytes), tones, strict=False
        ):
            painter.fillRect(QRectF(x, 0, size * scale, self.height()), tone)
            x += size * scale
            if size:
                # A line of the ground between two parts.
                painter.fillRect(QRectF(x - 1, 0, 1, self.height()), self.palette().window())
        if use.bytes > use.available_bytes:
            self._paint_missing(painter, use.available_bytes * scale)

    def _paint_missing(self, painter: QPainter, start: float) -> None:
        ink = self.palette().color(QPalette.ColorRole.Window)
        painter.setPen(QPen(ink, 1.4))
        painter.setClipRect(QRectF(start, 0, self.width() - start, self.height()))
        x = start - self.height()
        while x < self.width():
            painter.drawLine(QPointF(x, self.height()), QPointF(x + self.height(), 0))
            x += _HATCH_STEP
        painter.setClipping(False)
        end = self.palette().color(QPalette.ColorRole.WindowText)
        painter.fillRect(QRectF(start - 1, 0, 2, self.height()), end)


class _Entry(QWidget):
    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self.text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text) + _SWATCH + SPACING_XS + 4
        return QSize(width, metrics.height() + 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - _SWATCH - 1 if is_rtl else 1
        swatch = QRectF(left, (self.height() - _SWATCH) / 2, _SWATCH, _SWATCH)
        tone = part_tones(self.palette())[self._number]
        painter.setPen(shades(self.palette()).muted if self._number == 3 else Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawRoundedRect(swatch, 2, 2)
        room = _SWATCH + SPACING_XS + 2
        rect = (
            self.rect().adjusted(0, 0, -room, 0) if is_rtl else self.rect().adjusted(room, 0, 0, 0)
        )
        painter.setPen(shades(self.palette()).muted)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        text = painter.fontMetrics().elidedText(
            self.text, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, text)


def part_tones(palette: QPalette) -> tuple[QColor, QColor, QColor, QColor]:
    """Weights, context, computing, free: the accent and what is between it and the ground."""
    accent = palette.color(QPalette.ColorRole.Accent)
    tones = shades(palette)
    return (
        accent,
        _mix(accent, palette.color(QPalette.ColorRole.Base), 0.5),
        tones.muted,
        tones.hover,
    )


def _mix(one: QColor, other: QColor, part: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )
