# SPDX-License-Identifier: Apache-2.0
"""Where saved prompts are written, changed and deleted."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.conversation import SavedPrompt
from app.core.sanitizing import clean_label
from app.core.text import one_line, printable, shortened_at_word
from app.services.prompts import NAME_LENGTH, Prompts
from app.ui.chat.prompt_delegate import NAME_ROLE, TEXT_ROLE, PromptDelegate
from app.ui.reading_direction import follow_reading_direction
from app.ui.theme import SPACING_M, SPACING_S, SPACING_XS, em, slim_scroll_bar
from app.ui.widgets import FlatButton, PlainLabel

SAVE_DELAY_MS = 600
_ID_ROLE = Qt.ItemDataRole.UserRole + 2
_WORDS_LENGTH = 40
_SHOWN_TEXT = 80


class PromptDialog(QDialog):
    """Saves by itself while it is written in. A prompt without a name is called by its first
    words; one without a text is not kept."""

    def __init__(self, prompts: Prompts, parent: QWidget, *, new_text: str = "") -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._deleted: SavedPrompt | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Saved prompts"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_DELAY_MS)
        self._create_widgets()
        self._lay_out()
        self._connect()
        for prompt in prompts.prompts:
            self._add_row(prompt)
        if new_text or not prompts.prompts:
            self._begin_new(new_text)
        else:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def save(self) -> None:
        """What stands in the fields, if it can be kept."""
        item = self.list.currentItem()
        if item is not None:
            self._save(item)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.save()
        super().done(result)

    def _create_widgets(self) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Saved prompts"))
        self.list.setItemDelegate(PromptDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        slim_scroll_bar(self.list.verticalScrollBar())
        self.new_button = FlatButton("plus", self.tr("New prompt"), self, text=self.tr("New"))
        self.delete_button = FlatButton("trash", self.tr("Delete"), self, text=self.tr("Delete"))
        self.name_field = QLineEdit(self)
        self.name_field.setMaxLength(NAME_LENGTH)
        self.name_field.setAccessibleName(self.tr("Name"))
        self.name_field.setPlaceholderText(self.tr("Name, found by typing /"))
        self.text_field = QPlainTextEdit(self)
        self.text_field.setTabChangesFocus(True)
        follow_reading_direction(self.text_field)
        self.text_field.setAccessibleName(self.tr("Text"))
        self.text_field.setPlaceholderText(self.tr("The text that is put into your message"))
        slim_scroll_bar(self.text_field.verticalScrollBar())
        self._said = PlainLabel("", self)
        self._said.set_muted()
        self.undo_button = FlatButton(parent=self, text=self.tr("Undo"))
        self.undo_button.hide()
        self._close = FlatButton(parent=self, text=self.tr("Close"))
        self._close.set_strong(True)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(SPACING_XS)
        below.addWidget(self.new_button)
        below.addStretch(1)
        below.addWidget(self.delete_button)
        left = QVBoxLayout()
        left.setSpacing(SPACING_S)
        left.addWidget(self.list, 1)
        left.addLayout(below)
        right = QVBoxLayout()
        right.setSpacing(SPACING_S)
        right.addWidget(self.name_field)
        right.addWidget(self.text_field, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACING_XS)
        foot.addWidget(self._said)
        foot.addWidget(self.undo_button)
        foot.addStretch(1)
        foot.addWidget(self._close)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACING_M, SPACING_M, SPACING_M, SPACING_M)
        layout.setSpacing(SPACING_M)
        layout.addLayout(left, 2)
        layout.addLayout(right, 3)
        size = em(self.font())
        room = self.screen().availableSize()
        self.resize(
            min(round(size * 52), room.width() - 40), min(round(size * 30), room.height() - 80)
        )

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_row_changed)
        self.new_button.clicked.connect(self._on_new_clicked)
        self.delete_button.clicked.connect(self._on_delete_clicked)
        self.undo_button.clicked.connect(self._on_undo_clicked)
        self._close.clicked.connect(self.accept)
        self.name_field.textEdited.connect(self._timer.start)
        self.text_field.textChanged.connect(self._on_text_changed)
        self._timer.timeout.connect(self.save)

    def _add_row(self, prompt: SavedPrompt | None) -> QListWidgetItem:
        item = QListWidgetItem(self.list)
        if prompt is None:
            item.setData(NAME_ROLE, self.tr("New prompt"))
            item.setData(TEXT_ROLE, "")
        else:
            item.setData(_ID_ROLE, prompt.id)
            _show(item, prompt)
        return item

    def _begin_new(self, text: str = "") -> None:
        self.save()
        self.list.setCurrentItem(self._add_row(None))
        self.text_field.setPlainText(text)
        self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self, item: QListWidgetItem) -> SavedPrompt | None:
        wanted = item.data(_ID_ROLE)
        return next((prompt for prompt in self._prompts.prompts if prompt.id == wanted), None)

    def _save(self, item: QListWidgetItem) -> None:
        self._timer.stop()
        text = self.text_field.toPlainText()
        if not text.strip():
            return
        name = one_line(self.name_field.text()) or shortened_at_word(one_line(text), _WORDS_LENGTH)
        saved = self._saved(item)
        if saved is not None and (saved.name, saved.text) == (name, text):
            return
        kept = self._prompts.save(name, text, None if saved is None else saved.id)
        if kept is not None:
            item.setData(_ID_ROLE, kept.id)
            _show(item, kept)

    def _fill(self, prompt: SavedPrompt | None) -> None:
        self.text_field.blockSignals(True)
        self.name_field.setText("" if prompt is None else prompt.name)
        self.name_field.setCursorPosition(0)
        self.text_field.setPlainText("" if prompt is None else prompt.text)
        self.text_field.blockSignals(False)

    def _say_deleted(self, prompt: SavedPrompt | None) -> None:
        self._deleted = prompt
        words = "" if prompt is None else self.tr("Deleted.")
        self._said.setText(words)
        self.undo_button.setVisible(prompt is not None)

    def _on_row_changed(
        self, current: QListWidgetItem | None, previous: QListWidgetItem | None
    ) -> None:
        has_row = current is not None
        if previous is not None and self._timer.isActive():
            self._save(previous)
        self._fill(None if current is None else self._saved(current))
        self.delete_button.setEnabled(has_row)
        self.name_field.setEnabled(has_row)
        self.text_field.setEnabled(has_row)

    def _on_text_changed(self) -> None:
        self._timer.start()

    def _on_new_clicked(self) -> None:
        self._begin_new()

    def _on_delete_clicked(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self._timer.stop()
        saved = self._saved(item)
        row = self.list.row(item)
        self.list.takeItem(row)
        if saved is not None:
            self._prompts.delete(saved.id)
        self._say_deleted(saved)

    def _on_undo_clicked(self) -> None:
        deleted = self._deleted
        self._say_deleted(None)
        if deleted is not None:
            kept = self._prompts.save(deleted.name, deleted.text)
            if kept is not None:
                self.list.setCurrentItem(self._add_row(kept))


def _show(item: QListWidgetItem, prompt: SavedPrompt) -> None:
    item.setData(NAME_ROLE, clean_label(printable(prompt.name)))
    item.setData(TEXT_ROLE, clean_label(printable(one_line(prompt.text[:_SHOWN_TEXT]))))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, prompt.name)
