# SPDX-License-Identifier: Apache-2.0
"""A note to a rating of an answer: a few words for oneself, kept with the conversation."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QShortcut,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.conversation import Feedback, Rating
from app.core.sanitizing import clean_text
from app.ui.reading_direction import follow_reading_direction
from app.ui.theme import SPACING_M, SPACING_S, em, shades, slim_scroll_bar, ui_font
from app.ui.widgets import FlatButton, PlainLabel, PrimaryButton

MAX_NOTE = 2000
_LINES = 3
_WIDTH_EM = 24


class FeedbackPopup(QWidget):
    """`rated` carries the Feedback with its note, or None when it is taken back. A note that was
    begun is kept when the popup is left by a click elsewhere; Escape leaves it out."""

    rated = Signal(object)
    closed = Signal()

    def __init__(self, feedback: Feedback, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._feedback = feedback
        self._is_settled = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFont(ui_font())
        is_up = feedback.rating is Rating.UP
        question = self.tr("What was good about it?") if is_up else self.tr("What was wrong?")
        self._question = PlainLabel(question, self)
        self.note = QPlainTextEdit(self)
        self.note.setPlainText(feedback.note)
        self.note.moveCursor(QTextCursor.MoveOperation.End)
        self.note.setPlaceholderText(self.tr("A note, if you like. It stays on this computer."))
        self.note.setAccessibleName(question)
        self.note.setTabChangesFocus(True)
        follow_reading_direction(self.note)
        self.note.setFrameShape(QFrame.Shape.NoFrame)
        self.note.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self.note.verticalScrollBar())
        save = QShortcut(QKeySequence("Ctrl+Return"), self.note, self.close)
        save.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.remove_button = FlatButton(parent=self, text=self.tr("Remove the rating"))
        self.remove_button.setAccessibleName(self.remove_button.text())
        self.save_button = PrimaryButton(parent=self, text=self.tr("Save"))
        self.save_button.setAccessibleName(self.save_button.text())
        self._lay_out()
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.save_button.clicked.connect(self.close)

    def show_beside(self, button: QWidget) -> None:
        """Below the button, or above it where there is no room."""
        self.adjustSize()
        below = button.mapToGlobal(QPoint(0, button.height() + 4))
        room = button.screen().availableGeometry()
        x = max(room.left(), min(below.x(), room.right() - self.width()))
        y = below.y()
        if y + self.height() > room.bottom():
            y = button.mapToGlobal(QPoint(0, -4)).y() - self.height()
        self.move(x, y)
        self.show()
        self.note.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Otherwise Escape would stop an answer, rather than close the popup.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._is_settled = True
            self.close()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._is_settled:
            self._is_settled = True
            note = clean_text(self.note.toPlainText()).strip()[:MAX_NOTE]
            if note != self._feedback.note:
                self.rated.emit(Feedback(self._feedback.rating, note))
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.setPen(shades(palette).hairline)
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        ground = self.note.geometry().adjusted(-SPACING_S, -SPACING_S, SPACING_S, SPACING_S)
        has_focus = self.note.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(accent if has_focus else shades(palette).hairline)
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _lay_out(self) -> None:
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() * _LINES + SPACING_S)
        self.setFixedWidth(round(em(ui_font()) * _WIDTH_EM))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING_S)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACING_S, SPACING_S, SPACING_S, SPACING_S)
        inner.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_M, SPACING_M, SPACING_S)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self._question)
        layout.addLayout(inner)
        layout.addLayout(buttons)

    def _on_remove_clicked(self) -> None:
        self._is_settled = True
        self.rated.emit(None)
        self.close()
