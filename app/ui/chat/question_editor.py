# SPDX-License-Identifier: Apache-2.0
"""A question that is rewritten in its place. What was asked before stays as another version."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.messages import AttachmentPart
from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.services.attachments import MAX_TOTAL_CHARACTERS
from app.ui.chat.attachment_chips import AttachmentChips
from app.ui.chat.attachment_view import AttachmentView
from app.ui.chat.composer_input import ComposerInput
from app.ui.chat.transcript_state import Edit
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS
from app.ui.widgets import ElidedLabel, FlatButton, PrimaryButton, paint_writing_frame


class QuestionEditor(QWidget):
    """Writes every change into its `Edit`, which outlives it. The send key submits, Escape
    cancels."""

    submitted = Signal()
    cancelled = Signal()
    files_pasted = Signal(object)
    """A list of Paths: `add_attachments` what is in them."""
    too_much_attached = Signal()

    def __init__(self, edit: Edit, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit = edit
        self._is_busy = False
        self.input = ComposerInput(self)
        self.input.setAccessibleName(self.tr("Your message"))
        self.input.setPlainText(edit.text)
        self.input.set_menu_keys(self._takes_key, lambda: True)
        self.chips = AttachmentChips(self)
        self.chips.set_parts(edit.attachments)
        self.documents = ElidedLabel(self._document_words(), self)
        self.documents.set_muted()
        self.documents.setVisible(bool(edit.documents))
        self._hint = ElidedLabel(self.tr("The version before is kept."), self)
        self._hint.set_muted()
        self.cancel_button = FlatButton(parent=self, text=self.tr("Cancel"))
        self.cancel_button.setAccessibleName(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Cancel (Esc)"))
        self.send_button = PrimaryButton(parent=self, text=self.tr("Send"))
        self.send_button.setAccessibleName(self.tr("Send"))
        self._lay_out()
        self._connect()
        self._place_cursor(edit.cursor)
        self._update_chips()
        self._update_send()

    def take_focus(self) -> None:
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_attachments(self, parts: Sequence[AttachmentPart]) -> None:
        """Or tell `too_much_attached` and add none of them."""
        total = sum(len(part.text) for part in (*self.chips.parts, *parts))
        if total > MAX_TOTAL_CHARACTERS:
            self.too_much_attached.emit()
        else:
            self.chips.add(parts)

    def set_ways(self, *, is_busy: bool, sends_on_enter: bool) -> None:
        """While an answer is being written nothing can be sent, but the text can be changed."""
        self.input.set_send_key("enter" if sends_on_enter else "ctrl+enter")
        self._is_busy = is_busy
        self._update_send()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole frame is a place to write."""
        self.take_focus()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_writing_frame(self, has_focus=self.input.hasFocus())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACING_M, 0, SPACING_S + 2, SPACING_S + 2)
        row.setSpacing(SPACING_XS)
        row.addWidget(self._hint, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.send_button)
        self._chips_room = QVBoxLayout()
        self._chips_room.addWidget(self.documents)
        self._chips_room.addWidget(self.chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._chips_room)
        layout.addWidget(self.input)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.input.textChanged.connect(self._on_changed)
        self.input.cursorPositionChanged.connect(self._on_cursor_moved)
        self.input.submitted.connect(self._on_submitted)
        self.input.focus_changed.connect(self.update)
        self.input.long_text_pasted.connect(self._on_long_text_pasted)
        self.input.files_pasted.connect(self.files_pasted)
        self.chips.changed.connect(self._on_changed)
        self.chips.left.connect(self.take_focus)
        self.chips.opened.connect(self._on_chip_opened)
        self.cancel_button.clicked.connect(self.cancelled)
        self.send_button.clicked.connect(self._on_submitted)

    def _place_cursor(self, position: int) -> None:
        cursor = self.input.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setPosition(min(position, cursor.position()))
        self.input.setTextCursor(cursor)

    def _document_words(self) -> str:
        names = [clean_label(one_line(part.name)) for part in self._edit.documents]
        return self.tr("Asked about {names}").format(names=", ".join(names)) if names else ""

    def _can_send(self) -> bool:
        return not self._is_busy and bool(self._edit.text.strip() or self._edit.attachments)

    def _update_chips(self) -> None:
        top = SPACING_M - SPACING_XS if self.chips.parts or self._edit.documents else 0
        self._chips_room.setContentsMargins(SPACING_M, top, SPACING_M, 0)

    def _update_send(self) -> None:
        self.send_button.setEnabled(self._can_send())
        if self._is_busy:
            tip = self.tr("Wait until the answer has ended, or stop it")
        else:
            tip = self.tr("Send, and get another answer")
        self.send_button.setToolTip(tip)

    def _takes_key(self, event: QKeyEvent) -> bool:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return True
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_submitted()
            return True
        return False

    def _on_changed(self) -> None:
        self._edit.text = self.input.toPlainText()
        self._edit.attachments = self.chips.parts
        self._edit.is_sent = False
        self._update_chips()
        self._update_send()

    def _on_cursor_moved(self) -> None:
        self._edit.cursor = self.input.textCursor().position()

    def _on_long_text_pasted(self, text: str) -> None:
        name = self.chips.free_name(self.tr("Pasted text"))
        self.add_attachments([AttachmentPart(name, text)])

    def _on_chip_opened(self, part: AttachmentPart) -> None:
        view = AttachmentView(part, self, is_sent=False)
        view.removed.connect(self.chips.remove)
        view.text_wanted.connect(self._on_text_wanted)
        view.open()

    def _on_text_wanted(self, text: str) -> None:
        if self.input.has_room_for(text):
            self.input.textCursor().insertText(text)
            self.input.ensureCursorVisible()
        else:
            self._on_long_text_pasted(text)
        self.take_focus()

    def _on_submitted(self) -> None:
        if self._can_send():
            self._edit.is_sent = True
            self.submitted.emit()
