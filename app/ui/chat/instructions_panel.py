# SPDX-License-Identifier: Apache-2.0
"""What the model should heed in a conversation."""

import math

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.sanitizing import clean_text
from app.ui.reading_direction import follow_reading_direction
from app.ui.theme import RADIUS, SPACING_M, SPACING_S, SPACING_XS, shades, slim_scroll_bar
from app.ui.widgets import FlatButton, PlainLabel

MIN_LINES = 3
MAX_LINES = 10


class InstructionsPanel(QWidget):
    """`edited` carries the text after each change, `default_wanted` the text that new
    conversations shall begin with."""

    edited = Signal(str)
    default_wanted = Signal(str)
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._default = ""
        self._heading = PlainLabel(self.tr("Instructions for this conversation"), self)
        self._close = FlatButton("x", self.tr("Close"), self)
        self.text_field = _Field(self)
        self.text_field.setAccessibleName(self._heading.text())
        self.text_field.setPlaceholderText(
            self.tr("For example: Answer in French, in short sentences.")
        )
        self.default_button = FlatButton(parent=self, text=" ")
        self._lay_out()
        self.text_field.textChanged.connect(self._on_text_changed)
        self.text_field.left.connect(self.close_requested)
        self.text_field.focus_changed.connect(self.update)
        self.default_button.clicked.connect(self._on_default_clicked)
        self._close.clicked.connect(self._on_close_clicked)
        self._update_default()

    @property
    def text(self) -> str:
        return self.text_field.toPlainText()

    def set_text(self, text: str) -> None:
        """Without telling `edited`."""
        if text != self.text:
            self.text_field.blockSignals(True)
            self.text_field.setPlainText(text)
            self.text_field.blockSignals(False)
        self.text_field.fit_height()
        self._update_default()

    def set_default(self, text: str) -> None:
        self._default = text
        self._update_default()

    def focus_text(self) -> None:
        self.text_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text_field.moveCursor(self.text_field.textCursor().MoveOperation.End)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        has_focus = self.text_field.hasFocus()
        painter.setPen(accent if has_focus else shades(self.palette()).hairline)
        painter.setBrush(self.palette().color(QPalette.ColorRole.AlternateBase))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.default_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_S, SPACING_S, SPACING_S)
        layout.setSpacing(SPACING_XS)
        layout.addLayout(top)
        layout.addWidget(self.text_field)
        layout.addLayout(foot)

    def _update_default(self) -> None:
        is_default = self.text.strip() == self._default.strip()
        text = (
            self.tr("New conversations begin with this")
            if is_default
            else self.tr("Use as default for new conversations")
        )
        self.default_button.setText(text)
        self.default_button.setAccessibleName(text)
        self.default_button.setEnabled(not is_default)
        self.default_button.setVisible(not is_default or bool(self._default.strip()))
        self.default_button.updateGeometry()

    def _on_text_changed(self) -> None:
        self.text_field.fit_height()
        self._update_default()
        self.edited.emit(self.text)

    def _on_default_clicked(self) -> None:
        self.default_wanted.emit(self.text)

    def _on_close_clicked(self) -> None:
        self.close_requested.emit()


class _Field(QPlainTextEdit):
    """Escape leaves it. Dropped files are for the window."""

    left = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self.verticalScrollBar())
        self.document().documentLayout().documentSizeChanged.connect(self.fit_height)
        follow_reading_direction(self)
        self.fit_height()

    def fit_height(self) -> None:
        lines = round(self.document().documentLayout().documentSize().height())
        shown = max(MIN_LINES, min(lines, MAX_LINES))
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        height = shown * line + SPACING_XS
        if self.height() != height:
            self.setFixedHeight(height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.textCursor().insertText(clean_text(source.text()))
