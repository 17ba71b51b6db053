# SPDX-License-Identifier: Apache-2.0
"""A person's message as it is read: its documents, attachments and text in a tinted block."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.core.messages import AttachmentPart, DocumentPart, Part, TextPart
from app.core.sanitizing import clean_label, plain_tool_tip
from app.core.text import one_line
from app.ui.chat.attachment_view import AttachmentView
from app.ui.chat.message_body import MessageBody
from app.ui.chat.text_button import WrappedLabel
from app.ui.documents.words import icon_of_name
from app.ui.theme import RADIUS, SPACING_S, SPACING_XS, reading_font, shades
from app.ui.widgets import mirrored, paint_focus_ring, paint_icon

BUBBLE_SHARE = 0.8
MAX_QUESTION = 20_000
"""Characters of a question that are shown: a pasted book would stop the window for seconds."""

_MARGIN = 14
_RADIUS = 14
_LONG_QUESTION = 2000
"""Characters above which a question simply takes all the width it may."""
_LONGEST_NAME = 36
MAX_FILES = 12
"""Files of a question that have a block of their own; the others are counted."""


class QuestionView(QWidget):
    """At the right, as wide as its text but not wider than `BUBBLE_SHARE` of the column. The text
    is shown as it was typed. `document_opened` carries a DocumentPart."""

    document_opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = 0
        self._parts: Sequence[Part] = ()
        self._bubble = _Bubble(self)
        self._chips: QVBoxLayout | None = None
        self._rest: WrappedLabel | None = None
        self.body = MessageBody(self._bubble)
        self.body.setFont(reading_font())
        self.body.setAccessibleName(self.tr("Your message"))
        self._inside = QVBoxLayout(self._bubble)
        self._inside.setContentsMargins(_MARGIN, 9, _MARGIN, 10)
        self._inside.setSpacing(SPACING_S)
        self._inside.addWidget(self.body)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._bubble)

    def show_parts(self, parts: Sequence[Part]) -> None:
        if parts == self._parts:
            return
        self._parts = parts
        files = [part for part in parts if isinstance(part, AttachmentPart | DocumentPart)]
        self._show_chips(files)
        text = "".join(part.text for part in parts if isinstance(part, TextPart))
        self._show_rest(len(text) - MAX_QUESTION)
        self.body.set_plain(text[:MAX_QUESTION])
        self.body.setVisible(bool(text))
        self._wanted = _natural_width(text, self.body)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "body"):
            self.body.setFont(reading_font())
            text = "".join(part.text for part in self._parts if isinstance(part, TextPart))
            self._wanted = _natural_width(text, self.body)
            self._fit()

    def _show_chips(self, parts: Sequence[AttachmentPart | DocumentPart]) -> None:
        if self._chips is not None:
            while (item := self._chips.takeAt(0)) is not None:
                chip = item.widget()
                if chip is not None:
                    chip.deleteLater()
        if not parts:
            return
        if self._chips is None:
            self._chips = QVBoxLayout()
            self._chips.setSpacing(SPACING_XS)
            self._inside.insertLayout(0, self._chips)
        for part in parts[:MAX_FILES]:
            chip = _Chip(part, self._bubble)
            chip.document_opened.connect(self.document_opened)
            self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        if len(parts) > MAX_FILES:
            more = WrappedLabel(self._bubble)
            more.setText(self.tr("… and %Ln more", "", len(parts) - MAX_FILES))
            self._chips.addWidget(more)

    def _show_rest(self, hidden: int) -> None:
        if hidden > 0 and self._rest is None:
            self._rest = WrappedLabel(self._bubble)
            self._inside.addWidget(self._rest)
        if self._rest is not None:
            words = self.tr("… %Ln more character(s). Copy takes the whole message.", "", hidden)
            self._rest.setText(words)
            self._rest.setVisible(hidden > 0)

    def _fit(self) -> None:
        limit = max(80, int(self.width() * BUBBLE_SHARE) - 2 * _MARGIN)
        self.body.setFixedWidth(min(self._wanted, limit))


class _Bubble(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades(self.palette()).bubble)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)


class _Chip(QAbstractButton):
    """The name of a file; a click shows its text."""

    document_opened = Signal(object)

    def __init__(self, part: AttachmentPart | DocumentPart, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = part
        self._name = clean_label(one_line(part.name))
        self._icon = "file-text"
        if isinstance(part, DocumentPart):
            self._icon = "books" if part.is_collection else icon_of_name(part.name)
        self.setToolTip(plain_tool_tip(self._tip()))
        self.setAccessibleName(self._spoken())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = metrics.averageCharWidth() * _LONGEST_NAME
        width = min(metrics.horizontalAdvance(self._name) + 2, longest)
        return QSize(width + metrics.height() + SPACING_XS + 2 * SPACING_S, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 4, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones, palette = shades(self.palette()), self.palette()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        is_lit = self.underMouse() or self.isDown()
        role = QPalette.ColorRole.AlternateBase if is_lit else QPalette.ColorRole.Base
        painter.setPen(tones.hairline)
        painter.setBrush(palette.color(role))
        painter.drawRoundedRect(rect, RADIUS - 2, RADIUS - 2)
        if self.hasFocus():
            paint_focus_ring(painter, rect, palette, RADIUS - 2)
        metrics, inner = self.fontMetrics(), self.rect().adjusted(SPACING_S, 0, -SPACING_S, 0)
        picture = inner.adjusted(0, 0, 0, 0)
        picture.setWidth(metrics.height())
        picture = picture.adjusted(0, 2, 0, -2)
        paint_icon(painter, self._icon, tones.muted, mirrored(self, picture))
        inner.setLeft(inner.left() + metrics.height() + SPACING_XS)
        painter.setPen(tones.text)
        text = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, inner.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(mirrored(self, inner), flags, text)

    def _tip(self) -> str:
        if not isinstance(self._part, DocumentPart):
            return self._name
        read = self.tr("Read whole") if self._part.is_whole else self.tr("Searched")
        return f"{self._name}\n{read}"

    def _spoken(self) -> str:
        if not isinstance(self._part, DocumentPart):
            return self.tr("Attachment {0}").format(self._name)
        if self._part.is_collection:
            return self.tr("Collection {0}").format(self._name)
        return self.tr("Document {0}").format(self._name)

    def _on_clicked(self) -> None:
        part = self._part
        if isinstance(part, AttachmentPart):
            AttachmentView(part, self.window(), is_sent=True).open()
        else:
            self.document_opened.emit(part)


def _natural_width(text: str, body: MessageBody) -> int:
    if len(text) > _LONG_QUESTION:
        return 1 << 20
    metrics = QFontMetricsF(body.font())
    lines = text.replace("\t", "        ").split("\n")
    return math.ceil(max(metrics.horizontalAdvance(line) for line in lines)) + 1
