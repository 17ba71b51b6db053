# SPDX-License-Identifier: Apache-2.0
"""Where questions are written: text above, model and effort below, one round button."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.params import Effort
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS, reading_font, shades, slim_scroll_bar
from app.ui.widgets import ElidedLabel, FlatButton, RoundButton

MAX_LINES = 8
_FRAME_RADIUS = 14


@dataclass(frozen=True, slots=True)
class ModelChoice:
    path: Path
    name: str
    facts: str
    is_current: bool
    problem: str = ""


class Composer(QWidget):
    """`model_chosen` carries a Path, `effort_chosen` an Effort."""

    submitted = Signal(str)
    stop_requested = Signal()
    answer_now_requested = Signal()
    model_chosen = Signal(object)
    open_model_requested = Signal()
    models_looked_at = Signal()
    effort_chosen = Signal(object)
    text_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_generating = False
        self._create_widgets()
        self._create_effort_menu()
        self._lay_out()
        self._connect()
        self._update_send()

    @property
    def text(self) -> str:
        return self.input.toPlainText()

    def set_text(self, text: str) -> None:
        """Without telling `text_changed`, with the cursor behind it."""
        if text != self.text:
            self.input.blockSignals(True)
            self.input.setPlainText(text)
            self.input.moveCursor(self.input.textCursor().MoveOperation.End)
            self.input.blockSignals(False)
            self._on_text_changed_silently()

    def focus_input(self) -> None:
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_placeholder(self, text: str) -> None:
        self.input.setPlaceholderText(text)

    def set_generating(self, generating: bool) -> None:
        self._is_generating = generating
        self._update_send()

    def set_thinking(self, thinking: bool) -> None:
        """Whether "answer now" is offered."""
        self.answer_now_button.setVisible(thinking)

    def set_status(self, words: str, explanation: str = "") -> None:
        self._status.set_text(words)
        self._status.setAccessibleDescription(explanation)

    def set_effort(self, effort: Effort, *, is_available: bool) -> None:
        names = {
            Effort.LOW: self.tr("Low effort"),
            Effort.MEDIUM: self.tr("Medium effort"),
            Effort.HIGH: self.tr("High effort"),
        }
        for value, action in self._effort_actions.items():
            action.setChecked(value is effort)
        self.effort_button.setText(names[effort] if is_available else self.tr("No effort levels"))
        self.effort_button.setEnabled(is_available)
        self.effort_button.setToolTip(
            self.tr("How long the model thinks before it answers")
            if is_available
            else self.tr("This model cannot be told how long to think; gpt-oss can.")
        )
        self.effort_button.setAccessibleName(self.effort_button.text())
        self.effort_button.updateGeometry()

    def set_models(self, button_text: str, choices: Sequence[ModelChoice]) -> None:
        self.model_button.setText(button_text)
        self.model_button.setAccessibleName(self.tr("Model: {name}").format(name=button_text))
        self.model_button.updateGeometry()
        menu = self.model_menu
        menu.clear()
        for choice in choices:
            # A tab begins the column at the right, an ampersand would become a shortcut.
            text = f"{choice.name}\t{choice.facts}" if choice.facts else choice.name
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.is_current)
            action.setData(choice.path)
            self._model_group.addAction(action)
            if choice.problem:
                action.setText(self.tr("{name} (cannot be used)").format(name=action.text()))
        if choices:
            menu.addSeparator()
        menu.addAction(self._open_model)

    def _create_widgets(self) -> None:
        self.input = _Input(self)
        self.input.setAccessibleName(self.tr("Your message"))
        self.model_button = FlatButton("cube", self.tr("Model"), self, text=" ")
        self.model_menu = QMenu(self)
        self._model_group = QActionGroup(self)
        self.model_button.setMenu(self.model_menu)
        self.model_button.setToolTip(self.tr("The model that answers"))
        self.effort_button = FlatButton("brain", self.tr("Effort"), self, text=" ")
        self._status = ElidedLabel(parent=self)
        self._status.set_muted()
        self._status.set_alignment(Qt.AlignmentFlag.AlignRight)
        self.answer_now_button = FlatButton(
            "fast-forward", self.tr("Answer now"), self, text=self.tr("Answer now")
        )
        self.answer_now_button.setToolTip(self.tr("End the thinking and answer with what there is"))
        self.answer_now_button.set_strong(True)
        self.answer_now_button.hide()
        self.send_button = RoundButton("arrow-up", self.tr("Send"), self)
        self._open_model = QAction(self.tr("Open model file…"), self)

    def _create_effort_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(self)
        texts = {
            Effort.LOW: self.tr("Low\tanswers quickly, thinks little"),
            Effort.MEDIUM: self.tr("Medium\ta good balance for most questions"),
            Effort.HIGH: self.tr("High\tthinks long, for hard problems"),
        }
        self._effort_actions: dict[Effort, QAction] = {}
        for effort, text in texts.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(effort)
            group.addAction(action)
            self._effort_actions[effort] = action
        self.effort_menu = menu
        self.effort_button.setMenu(menu)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACING_S, 0, SPACING_S, SPACING_S)
        row.setSpacing(SPACING_XS)
        row.addWidget(self.model_button)
        row.addWidget(self.effort_button)
        row.addWidget(self._status, 1)
        row.addSpacing(SPACING_XS)
        row.addWidget(self.answer_now_button)
        row.addSpacing(SPACING_XS)
        row.addWidget(self.send_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.input)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.input.textChanged.connect(self._on_text_changed)
        self.input.submitted.connect(self._on_send_clicked)
        self.input.focus_changed.connect(self.update)
        self.send_button.clicked.connect(self._on_round_clicked)
        self.answer_now_button.clicked.connect(self._on_answer_now_clicked)
        self.model_menu.aboutToShow.connect(self.models_looked_at)
        self.model_menu.triggered.connect(self._on_model_triggered)
        self.effort_menu.triggered.connect(self._on_effort_triggered)

    def _update_send(self) -> None:
        if self._is_generating:
            self.send_button.set_icon_name("stop-fill")
            name = self.tr("Stop (Esc)")
        else:
            self.send_button.set_icon_name("arrow-up")
            name = self.tr("Send (Enter)")
        self.send_button.setToolTip(name)
        self.send_button.setAccessibleName(name)
        self.send_button.setEnabled(self._is_generating or bool(self.text.strip()))

    def _on_text_changed(self) -> None:
        self._on_text_changed_silently()
        self.text_changed.emit(self.text)

    def _on_text_changed_silently(self) -> None:
        self.input.fit_height()
        self._update_send()

    def _on_send_clicked(self) -> None:
        if not self._is_generating and self.text.strip():
            self.submitted.emit(self.text)

    def _on_round_clicked(self) -> None:
        if self._is_generating:
            self.stop_requested.emit()
        else:
            self._on_send_clicked()
        self.focus_input()

    def _on_answer_now_clicked(self) -> None:
        self.answer_now_requested.emit()

    def _on_model_triggered(self, action: QAction) -> None:
        if action is self._open_model:
            self.open_model_requested.emit()
        else:
            self.model_chosen.emit(action.data())

    def _on_effort_triggered(self, action: QAction) -> None:
        self.effort_chosen.emit(Effort(action.data()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole frame is a place to write."""
        self.focus_input()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        has_focus = self.input.hasFocus()
        line = palette.color(QPalette.ColorRole.Accent) if has_focus else shades(palette).hairline
        painter.setPen(QPen(line, 1.2))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        rect = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(rect, _FRAME_RADIUS, _FRAME_RADIUS)


class _Input(QPlainTextEdit):
    """Grows with its text up to eight lines. Enter submits, Shift+Enter begins a new line."""

    submitted = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_composing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(reading_font())
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(SPACING_M, SPACING_M - 2, SPACING_M, SPACING_S)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self.verticalScrollBar())
        self.document().documentLayout().documentSizeChanged.connect(self.fit_height)
        self.fit_height()

    def fit_height(self) -> None:
        """The layout's height is counted in lines."""
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        margins = self.viewportMargins()
        shown = min(lines, MAX_LINES)
        height = shown * self.fontMetrics().lineSpacing() + margins.top() + margins.bottom()
        is_over = lines > MAX_LINES
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_over else policy.ScrollBarAlwaysOff
        )
        if self.height() != height:
            self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        wants_line = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if is_return and not wants_line and not self._is_composing:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """While an input method composes, Enter belongs to it."""
        super().inputMethodEvent(event)
        self._is_composing = bool(event.preeditString())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window, only text is for the question."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(reading_font())
            self.fit_height()
