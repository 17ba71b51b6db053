# SPDX-License-Identifier: Apache-2.0
"""Where questions are written: attachments and text above, model and effort below, one round
button."""

from collections.abc import Container, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.core.conversation import ContextFit
from app.core.documents import Collection
from app.core.messages import AttachmentPart
from app.core.params import Effort
from app.core.text import shortened
from app.core.values import value_class
from app.services.attachments import MAX_TOTAL_CHARACTERS
from app.services.settings import SendKey
from app.ui.chat.attachment_chips import AttachmentChips
from app.ui.chat.composer_documents import ComposerDocuments
from app.ui.chat.composer_input import MAX_TYPED, ComposerInput
from app.ui.chat.context_meter import ContextMeter, ContextWarning
from app.ui.chat.effort_button import EffortButton
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, SPACING_XS
from app.ui.widgets import FlatButton, RoundButton, paint_writing_frame, without_mnemonic

_NARROW = 70
"""Average characters across."""
_LONGEST_MODEL = 26
"""Average characters of a model's name that are shown, where there is room."""
_LONGEST_NAME = 60
"""Characters of a collection's name in the menu."""


@value_class
class ModelChoice:
    path: Path
    name: str
    facts: str
    is_current: bool
    problem: str = ""


class Composer(QWidget):
    """`submitted`: what is in `text` and `attachments` shall be sent. `model_chosen` carries a
    Path, `effort_chosen` an Effort, `draft_changed` comes with every change of text or attachments,
    `files_pasted` carries a list of Paths, `collection_toggled` the id of a collection and whether
    the conversation shall use it."""

    submitted = Signal()
    stop_requested = Signal()
    answer_now_requested = Signal()
    model_chosen = Signal(object)
    open_model_requested = Signal()
    models_requested = Signal()
    models_looked_at = Signal()
    effort_chosen = Signal(object)
    draft_changed = Signal()
    files_pasted = Signal(object)
    too_much_attached = Signal()
    attach_requested = Signal()
    attach_folder_requested = Signal()
    collection_toggled = Signal(str, bool)
    documents_requested = Signal()
    menu_opens = Signal()
    prompts_requested = Signal()
    save_prompt_requested = Signal()
    instructions_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_generating = False
        self._send_key: SendKey = "enter"
        self._stop_key = ""
        self._fit: ContextFit | None = None
        self._create_widgets()
        self._create_add_menu()
        self._lay_out()
        self._connect()
        self._update_send()

    @property
    def text(self) -> str:
        return self.input.toPlainText()

    @property
    def attachments(self) -> tuple[AttachmentPart, ...]:
        return self.chips.parts

    @property
    def reads_everything(self) -> bool:
        """Whether the question shall be answered from all of the documents' text."""
        return self.documents.line.reads_everything

    @property
    def is_empty(self) -> bool:
        return not self.text.strip() and not self.attachments

    def set_text(self, text: str) -> None:
        """Without telling `draft_changed`, with the cursor behind it. One that is too long to be
        typed becomes an attachment."""
        if len(text) > MAX_TYPED:
            self.chips.set_parts((*self.attachments, self._attachment(text)))
            text = ""
        if text != self.text:
            self.input.blockSignals(True)
            self.input.setPlainText(text)
            self.input.moveCursor(QTextCursor.MoveOperation.End)
            self.input.blockSignals(False)
            self.input.fit_height()
            self._update_send()

    def set_draft(self, text: str, attachments: Sequence[AttachmentPart]) -> None:
        """Without telling `draft_changed`."""
        self.chips.set_parts(attachments)
        self.set_text(text)
        self._update_send()
        self._update_warning()

    def insert_text(self, text: str) -> None:
        """At the cursor, which then stands behind it; or attached, when it is too long."""
        if self.input.has_room_for(text):
            self.input.textCursor().insertText(text)
            self.input.ensureCursorVisible()
        else:
            self.add_attachments([self._attachment(text)])
        self.focus_input()

    def quote(self, text: str) -> None:
        """Above what is written already, with the cursor at the end; or attached, when it is too
        long."""
        quoted = "\n".join(f"> {line}".rstrip() for line in text.strip().split("\n"))
        if not self.input.has_room_for(quoted):
            name = self.chips.free_name(self.tr("Quoted text"))
            self.add_attachments([AttachmentPart(name, text)])
            self.focus_input()
            return
        before = self.text.rstrip()
        self.input.selectAll()
        self.input.textCursor().insertText(f"{before}\n\n{quoted}\n\n".lstrip())
        self.input.moveCursor(QTextCursor.MoveOperation.End)
        self.focus_input()

    def add_attachments(self, parts: Sequence[AttachmentPart]) -> None:
        """Or tell `too_much_attached` and add none of them."""
        total = sum(len(part.text) for part in (*self.attachments, *parts))
        if total > MAX_TOTAL_CHARACTERS:
            self.too_much_attached.emit()
        else:
            self.chips.add(parts)

    def focus_input(self) -> None:
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_placeholder(self, text: str) -> None:
        self.input.setPlaceholderText(text)

    def set_send_key(self, key: SendKey) -> None:
        self._send_key = key
        self.input.set_send_key(key)
        self._update_send()

    def set_stop_key(self, key: str) -> None:
        self._stop_key = key
        self._update_send()

    def set_generating(self, generating: bool) -> None:
        self._is_generating = generating
        self._update_send()

    def set_thinking(self, thinking: bool) -> None:
        """Whether "answer now" is offered."""
        self.answer_now_button.setVisible(thinking)
        self._update_row()

    def set_status(self, words: str, *, is_idle: bool = False) -> None:
        """What the engine does."""
        self.meter.set_status(words, is_idle=is_idle)

    def set_context_fit(self, fit: ContextFit | None) -> None:
        self._fit = fit
        self.meter.set_fit(fit)
        self._update_warning()

    def set_effort(self, effort: Effort, *, is_available: bool) -> None:
        self.effort_button.set_effort(effort, is_available=is_available)

    def set_estimates(self, seconds: Mapping[Effort, float | None]) -> None:
        self.effort_button.set_estimates(seconds)

    def set_models(self, button_text: str, choices: Sequence[ModelChoice]) -> None:
        self.model_button.setText(button_text)
        self.model_button.setAccessibleName(self.tr("Model: {name}").format(name=button_text))
        self.model_button.updateGeometry()
        menu = self.model_menu
        menu.clear()
        for choice in choices:
            # A tab begins the column at the right, an ampersand would become a shortcut.
            text = f"{choice.name}\t{choice.facts}" if choice.facts else choice.name
            action = menu.addAction(without_mnemonic(text))
            action.setCheckable(True)
            action.setChecked(choice.is_current)
            action.setData(choice.path)
            self._model_group.addAction(action)
            if choice.problem:
                action.setText(self.tr("{name} (cannot be used)").format(name=action.text()))
        if choices:
            menu.addSeparator()
        menu.addAction(self._all_models)
        menu.addAction(self._open_model)

    def set_collections(
        self,
        collections: Sequence[Collection],
        used: Container[str],
        *,
        can_use: bool,
        has_documents: bool,
    ) -> None:
        """What the menu offers; `used` are the ids of those that the conversation uses, unless it
        is one that cannot."""
        menu = self.collections_menu
        menu.clear()
        for collection in collections:
            action = menu.addAction(without_mnemonic(shortened(collection.name, _LONGEST_NAME)))
            action.setCheckable(True)
            action.setChecked(collection.id in used)
            action.setData(collection.id)
            action.setEnabled(can_use)
        if collections and not can_use:
            menu.addAction(self.tr("Not in a temporary conversation")).setEnabled(False)
        if collections:
            menu.addSeparator()
        menu.addAction(self._all_documents)
        self._everything.setEnabled(has_documents)

    def _create_widgets(self) -> None:
        self.documents = ComposerDocuments(self)
        self.chips = AttachmentChips(self)
        self.input = ComposerInput(self)
        self.input.setAccessibleName(self.tr("Your message"))
        self.warning = ContextWarning(self)
        self.add_button = FlatButton("plus", self.tr("Add to the message"), self)
        self.model_button = FlatButton("cube", self.tr("Model"), self, text=" ")
        self.model_menu = QMenu(self)
        self._model_group = QActionGroup(self)
        self.model_button.setMenu(self.model_menu)
        self.model_button.setToolTip(self.tr("The model that answers"))
        self._all_models = QAction(self.tr("Models…"), self)
        self._open_model = QAction(self.tr("Open model file…"), self)
        self.effort_button = EffortButton(self)
        self.meter = ContextMeter(self)
        self.answer_now_button = FlatButton(
            "fast-forward", self.tr("Answer now"), self, text=self.tr("Answer now")
        )
        self.answer_now_button.setToolTip(self.tr("End the thinking and answer with what there is"))
        self.answer_now_button.set_strong(True)
        self.answer_now_button.hide()
        self.send_button = RoundButton("arrow-up", self.tr("Send"), self)

    def _create_add_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Attach files…"), self._on_attach_triggered)
        menu.addAction(self.tr("Attach a folder…"), self._on_attach_folder_triggered)
        self.collections_menu = menu.addMenu(self.tr("Collections"))
        self._all_documents = QAction(self.tr("Documents…"), self)
        self._everything = menu.addAction(self.tr("Read everything"))
        self._everything.setCheckable(True)
        menu.addSeparator()
        menu.addAction(self.tr("Saved prompts\t/"), self._on_prompts_triggered)
        self._save_prompt = menu.addAction(
            self.tr("Keep this text as a saved prompt…"), self._on_save_prompt_triggered
        )
        menu.addSeparator()
        menu.addAction(
            self.tr("Instructions for this conversation…"), self._on_instructions_triggered
        )
        menu.aboutToShow.connect(self._on_add_menu_shown)
        self.collections_menu.triggered.connect(self._on_collection_triggered)
        self._everything.toggled.connect(self.documents.line.everything.setChecked)
        self.add_menu = menu
        self.add_button.setMenu(menu)

    def _lay_out(self) -> None:
        for button in (self.model_button, self.effort_button):
            # Shortened before anything is squeezed.
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setContentsMargins(SPACING_S, 0, SPACING_S, SPACING_S)
        row.setSpacing(SPACING_XS)
        row.addWidget(self.add_button)
        row.addWidget(self.model_button)
        row.addWidget(self.effort_button)
        row.addWidget(self.meter, 1)
        row.addSpacing(SPACING_XS)
        row.addWidget(self.answer_now_button)
        row.addSpacing(SPACING_XS)
        row.addWidget(self.send_button)
        chips = QVBoxLayout()
        chips.setContentsMargins(SPACING_M - SPACING_XS, SPACING_S + 2, SPACING_S, 0)
        chips.setSpacing(SPACING_XS)
        chips.addWidget(self.documents)
        chips.addWidget(self.chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(chips)
        layout.addWidget(self.input)
        layout.addWidget(self.warning)
        layout.addLayout(row)

    def _connect(self) -> None:
        self.input.textChanged.connect(self._on_draft_changed)
        self.input.submitted.connect(self._on_send_clicked)
        self.input.focus_changed.connect(self.update)
        self.input.long_text_pasted.connect(self._on_long_text_pasted)
        self.input.files_pasted.connect(self.files_pasted)
        self.chips.changed.connect(self._on_draft_changed)
        self.chips.opened.connect(self._on_chip_opened)
        self.chips.left.connect(self.focus_input)
        self.documents.chips.left.connect(self.focus_input)
        self.send_button.clicked.connect(self._on_round_clicked)
        self.answer_now_button.clicked.connect(self._on_answer_now_clicked)
        self.model_menu.aboutToShow.connect(self.models_looked_at)
        self.model_menu.triggered.connect(self._on_model_triggered)
        self.effort_button.chosen.connect(self.effort_chosen)

    def _attachment(self, text: str) -> AttachmentPart:
        return AttachmentPart(self.chips.free_name(self.tr("Pasted text")), text)

    def _update_row(self) -> None:
        """In a narrow window "answer now" takes the place of what is for the next question."""
        longest = self.fontMetrics().averageCharWidth() * _LONGEST_MODEL + 3 * SPACING_L
        self.model_button.setMaximumWidth(longest)
        is_tight = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        self.effort_button.setVisible(not is_tight or self.answer_now_button.isHidden())

    def _update_send(self) -> None:
        if self._is_generating:
            self.send_button.set_icon_name("stop-fill")
            name, key = self.tr("Stop"), self._stop_key
        else:
            self.send_button.set_icon_name("arrow-up")
            with_ctrl = self._send_key == "ctrl+enter"
            name, key = self.tr("Send"), self.tr("Ctrl+Enter") if with_ctrl else self.tr("Enter")
        self.send_button.setAccessibleName(name)
        self.send_button.set_key(key)
        self.send_button.setEnabled(self._is_generating or not self.is_empty)

    def _update_warning(self) -> None:
        self.warning.set_fit(self._fit, has_attachments=bool(self.attachments))

    def _on_draft_changed(self) -> None:
        self.input.fit_height()
        self._update_send()
        self.draft_changed.emit()

    def _on_long_text_pasted(self, text: str) -> None:
        self.add_attachments([self._attachment(text)])

    def _on_chip_opened(self, part: AttachmentPart) -> None:
        from app.ui.chat.attachment_view import AttachmentView

        view = AttachmentView(part, self, is_sent=False)
        view.removed.connect(self.chips.remove)
        view.text_wanted.connect(self.insert_text)
        view.open()

    def _on_send_clicked(self) -> None:
        if not self._is_generating and not self.is_empty:
            self.submitted.emit()

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
        elif action is self._all_models:
            self.models_requested.emit()
        else:
            self.model_chosen.emit(action.data())

    def _on_add_menu_shown(self) -> None:
        self.menu_opens.emit()
        with QSignalBlocker(self._everything):
            self._everything.setChecked(self.reads_everything)
        self._save_prompt.setEnabled(bool(self.text.strip()))

    def _on_attach_triggered(self) -> None:
        self.attach_requested.emit()

    def _on_attach_folder_triggered(self) -> None:
        self.attach_folder_requested.emit()

    def _on_collection_triggered(self, action: QAction) -> None:
        if action is self._all_documents:
            self.documents_requested.emit()
        else:
            self.collection_toggled.emit(action.data(), action.isChecked())

    def _on_prompts_triggered(self) -> None:
        self.focus_input()
        self.prompts_requested.emit()

    def _on_save_prompt_triggered(self) -> None:
        self.save_prompt_requested.emit()

    def _on_instructions_triggered(self) -> None:
        self.instructions_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_row()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "send_button"):
            self._update_row()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole frame is a place to write."""
        self.focus_input()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_writing_frame(self, has_focus=self.input.hasFocus())
