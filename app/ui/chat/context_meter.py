# SPDX-License-Identifier: Apache-2.0
"""How much of the model's context the conversation takes, and the engine's state in a few words."""

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.core.conversation import ContextFit
from app.core.sanitizing import plain_tool_tip
from app.ui.icons import icon
from app.ui.theme import SPACING_S, SPACING_XS, shades
from app.ui.widgets import PlainLabel, icon_size

_RING_WIDTH = 2.0
_FEWEST_CHARACTERS = 8
"""Words that are cut to fewer say nothing."""
_SHORT_PERCENT = 1
"""Below, nothing is said: a conversation that has hardly begun fills no context."""


class ContextMeter(QWidget):
    """A ring that fills, with the percentage beside it; or, while the engine does something else
    than wait, what it does. Words give way where there is no room, the ring stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = ""
        self._is_idle = False
        self._fit: ContextFit | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        return self._percent_text() or self._status

    def set_status(self, words: str, *, is_idle: bool) -> None:
        """Of the engine. While it is idle the context is shown instead, if there is any to show."""
        self._status = words
        self._is_idle = is_idle
        self._update()

    def set_fit(self, fit: ContextFit | None) -> None:
        self._fit = fit
        self._update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text) + 2 + self._ring_room()
        return QSize(width, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._ring_room(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tool_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = shades(self.palette())
        shown = self._shown()
        right = self.width() - self.fontMetrics().horizontalAdvance(shown)
        painter.setPen(tones.muted)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), flags | Qt.TextFlag.TextSingleLine, shown)
        share = self._share()
        if share is None:
            return
        size = self._ring_size()
        gap = SPACING_XS + 2 if shown else 0
        ring = QRectF(0, 0, size, size)
        ring.moveCenter(QPointF(right - gap - size / 2, self.height() / 2))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            ring.moveLeft(self.width() - ring.right())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tones.hairline, _RING_WIDTH))
        painter.drawEllipse(ring)
        pen = QPen(tones.muted, _RING_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(min(share, 1.0) * 360 * 16))

    def _update(self) -> None:
        self.updateGeometry()
        self._update_tool_tip()
        self.update()

    def _share(self) -> float | None:
        if not self._is_idle or self._fit is None or self._fit.n_ctx <= 0:
            return None
        share = self._fit.prompt_tokens / self._fit.n_ctx
        return share if round(100 * share) >= _SHORT_PERCENT else None

    def _percent_text(self) -> str:
        share = self._share()
        if share is None:
            return ""
        return self.tr("{percent} % of the context").format(percent=min(round(100 * share), 100))

    def _shown(self) -> str:
        """The whole of the words, the bare figure, or nothing."""
        metrics, room = self.fontMetrics(), self.width() - self._ring_room()
        if metrics.horizontalAdvance(self.text) <= room:
            return self.text
        share = self._share()
        if share is None:
            has_sense = room >= metrics.averageCharWidth() * _FEWEST_CHARACTERS
            elide = Qt.TextElideMode.ElideRight
            return metrics.elidedText(self.text, elide, room) if has_sense else ""
        short = self.tr("{percent} %").format(percent=min(round(100 * share), 100))
        return short if metrics.horizontalAdvance(short) <= room else ""

    def _ring_size(self) -> int:
        return round(self.fontMetrics().height() * 0.72)

    def _ring_room(self) -> int:
        return 0 if self._share() is None else self._ring_size() + SPACING_XS + 4

    def _update_tool_tip(self) -> None:
        figures = ""
        if self._share() is not None and self._fit is not None:
            locale = QLocale()
            figures = self.tr(
                "{used} of the {all} tokens that the model can read at once, with what you are "
                "writing now."
            ).format(
                used=locale.toString(self._fit.prompt_tokens), all=locale.toString(self._fit.n_ctx)
            )
        is_cut = self._shown() != self.text
        tip = figures or (self.text if is_cut else "")
        self.setToolTip(plain_tool_tip(tip) if tip else "")
        self.setAccessibleName(self.text)
        self.setAccessibleDescription(figures)


class ContextWarning(QWidget):
    """A line above the buttons, there only when something will be left out or is too long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._label = PlainLabel("", self)
        self._label.setWordWrap(True)
        self._label.set_muted()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING_S * 2, 0, SPACING_S * 2, SPACING_XS)
        layout.setSpacing(SPACING_XS + 2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self._update_icon()
        self.hide()

    @property
    def text(self) -> str:
        """Empty when there is nothing to warn of."""
        return self._label.text()

    def set_fit(self, fit: ContextFit | None, *, has_attachments: bool) -> None:
        words = "" if fit is None else self._words(fit, has_attachments)
        self._label.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def _words(self, fit: ContextFit, has_attachments: bool) -> str:
        if fit.tokens_over > 0:
            tokens = QLocale().toString(_rounded(fit.tokens_over))
            if has_attachments:
                sentence = self.tr(
                    "Too long by about {tokens} tokens: shorten the text or remove an attachment."
                )
            else:
                sentence = self.tr("Too long by about {tokens} tokens: shorten the text.")
            return sentence.format(tokens=tokens)
        if fit.messages_dropped > 0:
            return self.tr(
                "The oldest %n message(s) will not fit: the model will not see them.",
                "",
                fit.messages_dropped,
            )
        return ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_look = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if is_look and hasattr(self, "_icon"):
            self._update_icon()

    def _update_icon(self) -> None:
        size = icon_size(self)
        self._icon.setPixmap(icon("warning-circle", shades(self.palette()).muted).pixmap(size))


def _rounded(tokens: int) -> int:
    """Up, to two figures: cutting by a little less than is needed would not help."""
    step = 10 ** max(0, len(str(tokens)) - 2)
    return -(-tokens // step) * step
