# SPDX-License-Identifier: Apache-2.0
"""What a citation points to, shown beside its number while somebody points at it."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.messages import CitationPart
from app.core.sanitizing import clean_label, clean_text
from app.core.sources import file_name, place
from app.core.text import shortened
from app.services.source_words import doubt_words, source_words
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, em, shades, ui_font
from app.ui.widgets import PlainLabel

_WIDTH_EM = 28
_MAX_QUOTE = 480
_GAP = 6


class CitationPreview(QWidget):
    """A window of its own that takes neither the pointer nor the keyboard."""

    def __init__(self, part: CitationPart, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACING_M, SPACING_S + 2, SPACING_M, SPACING_S + 2)
        self._layout.setSpacing(SPACING_XS)
        words = source_words()
        where = place(part, words)
        title = " · ".join(text for text in (file_name(part, words), where) if text)
        self._add(clean_label(title), is_strong=True)
        quote = " ".join(part.quote.split())
        if quote:
            self._add(clean_text(shortened(quote, _MAX_QUOTE)))
        doubt = doubt_words(part)
        if doubt:
            self._add(doubt, is_muted=True)
        elif part.document_id:
            self._add(self.tr("Click to open"), is_muted=True)

    def _add(self, text: str, *, is_strong: bool = False, is_muted: bool = False) -> None:
        label = PlainLabel(text, self)
        label.setWordWrap(True)
        if is_strong:
            font = QFont(label.font())
            font.setWeight(QFont.Weight.DemiBold)
            label.setFont(font)
        if is_muted:
            label.set_muted()
        self._layout.addWidget(label)

    def show_beside(self, number: QRect) -> None:
        """Below the number, whose place on the screen it is; above where there is no room."""
        width = round(em(ui_font()) * _WIDTH_EM)
        self.setFixedWidth(width)
        self.setFixedHeight(self._layout.heightForWidth(width))
        screen = self.screen().availableGeometry()
        left = min(max(screen.left(), number.center().x() - width // 3), screen.right() - width)
        top = number.bottom() + _GAP
        if top + self.height() > screen.bottom():
            top = number.top() - _GAP - self.height()
        self.move(QPoint(left, top))
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(shades(self.palette()).hairline)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
