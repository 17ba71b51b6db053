# SPDX-License-Identifier: Apache-2.0
"""The text of an attachment, to be read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.core.messages import AttachmentPart
from app.core.sanitizing import clean_label, clean_text
from app.ui.chat.composer_input import MAX_TYPED
from app.ui.reading_direction import follow_reading_direction
from app.ui.theme import SPACING_M, SPACING_S, code_font, em, slim_scroll_bar
from app.ui.widgets import FlatButton, PlainLabel

MAX_SHOWN = 200_000
"""Characters: a text field lays all of them out at once."""
_LONGEST_LINE = 2000


class AttachmentView(QDialog):
    """One that was not sent yet can be taken back: `text_wanted` carries its text, which then goes
    into the question, `removed` the AttachmentPart."""

    text_wanted = Signal(str)
    removed = Signal(object)

    def __init__(self, part: AttachmentPart, parent: QWidget, *, is_sent: bool) -> None:
        super().__init__(parent)
        self._part = part
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        name = clean_label(part.name)
        self.setWindowTitle(name)
        self.text_field = QPlainTextEdit(self)
        self.text_field.setReadOnly(True)
        self.text_field.setFont(code_font(self.font()))
        self.text_field.setAccessibleName(name)
        self.text_field.setPlainText(_shown(part.text))
        follow_reading_direction(self.text_field)
        slim_scroll_bar(self.text_field.verticalScrollBar())
        self._rest = PlainLabel("", self)
        self._rest.set_muted()
        self._rest.setWordWrap(True)
        hidden = len(part.text) - MAX_SHOWN
        if hidden > 0:
            self._rest.setText(self.tr("… %n more character(s)", "", hidden))
        self._rest.setVisible(hidden > 0)
        self.remove_button = FlatButton(parent=self, text=self.tr("Remove"))
        self.remove_button.setVisible(not is_sent)
        self.put_back_button = FlatButton(parent=self, text=self.tr("Put into the text"))
        self.put_back_button.setVisible(not is_sent and len(part.text) <= MAX_TYPED)
        self._close = FlatButton(parent=self, text=self.tr("Close"))
        self._close.set_strong(True)
        self._lay_out()
        self.put_back_button.clicked.connect(self._on_put_back_clicked)
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self._close.clicked.connect(self.accept)
        self.text_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING_S)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(self.put_back_button)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_M, SPACING_M, SPACING_M)
        layout.setSpacing(SPACING_S)
        layout.addWidget(self.text_field, 1)
        layout.addWidget(self._rest)
        layout.addLayout(buttons)
        size = em(self.font())
        room = self.screen().availableSize()
        self.resize(
            min(round(size * 52), room.width() - 40), min(round(size * 36), room.height() - 80)
        )

    def _on_put_back_clicked(self) -> None:
        self.accept()
        self.removed.emit(self._part)
        self.text_wanted.emit(self._part.text)

    def _on_remove_clicked(self) -> None:
        self.accept()
        self.removed.emit(self._part)


def _shown(text: str) -> str:
    """Cut where it is too long, and broken where a line is: one line of a megabyte takes Qt
    seconds."""
    lines = clean_text(text[:MAX_SHOWN]).split("\n")
    pieces: list[str] = []
    for line in lines:
        starts = range(0, max(len(line), 1), _LONGEST_LINE)
        pieces += [line[start : start + _LONGEST_LINE] for start in starts]
    return "\n".join(pieces)
