# SPDX-License-Identifier: Apache-2.0
"""The right side of the window: header, transcript, notices, composer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.core.conversation import MessageState, SavedPrompt
from app.core.errors import (
    DamagedProfile,
    EngineError,
    HarmoniumError,
    OutOfMemory,
    Quarantined,
)
from app.core.messages import AttachmentPart
from app.core.params import Effort
from app.services.engine_jobs import EngineState
from app.services.models import ModelFile
from app.ui.chat.arrivals import Arrivals
from app.ui.chat.chat_header import ChatHeader
from app.ui.chat.composer import Composer, ModelChoice
from app.ui.chat.document_commands import DocumentCommands
from app.ui.chat.download_strip import DownloadStrip
from app.ui.chat.first_run import FirstRun
from app.ui.chat.message_commands import MessageCommands
from app.ui.chat.prompt_picker import PromptPicker
from app.ui.chat.quarantine import Quarantine
from app.ui.chat.transcript_view import TranscriptView
from app.ui.chat.welcome import Welcome
from app.ui.models.words import size_words
from app.ui.notice_bar import NoticeBar
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, TEXT_COLUMN_EM, em, reading_font
from app.ui.widgets import put_in_tab_order
from app.ui.window_parts import Services

if TYPE_CHECKING:
    from app.ui.chat.instructions_panel import InstructionsPanel


class ChatPage(QWidget):
    """`notices_requested` carries "licence", "policy" or "reasoning"; `models_requested` and
    `downloads_requested` mean pages of the window for models. `documents_requested` carries the id
    of a collection, or nothing, `document_opened` that of a document to be shown."""

    show_sidebar_requested = Signal()
    open_model_requested = Signal()
    models_requested = Signal()
    downloads_requested = Signal()
    notices_requested = Signal(str)
    documents_requested = Signal(str)
    document_opened = Signal(str)
    citation_opened = Signal(object, object)
    """A CitationPart, and a tuple of all of the answer's."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = services.session
        self._conversations = services.conversations
        self._models = services.models
        self._downloads = services.downloads
        self._engine = services.engine
        self._settings = services.settings
        self._prompts = services.prompts
        self._documents = services.documents
        self._safety = services.safety
        self._failure: tuple[str | None, str] = (None, "")
        self._instructions: InstructionsPanel | None = None
        self._create_widgets()
        self._first_run = FirstRun(
            self.welcome,
            services.session,
            services.models,
            services.downloads,
            services.hardware,
        )
        self._quarantine = Quarantine(services, self.notices, self)
        self._quarantine.loosened.connect(self._on_loosened)
        self._quarantine.models_requested.connect(self.models_requested)
        self._arrivals = Arrivals(self.strip, services.models, services.downloads)
        self._lay_out()
        self._connect_services()
        self._connect_widgets()
        self._apply_settings()
        self._on_models_changed()
        self._on_opened()
        self._update_state()
        self._on_context_changed()
        if self._models.is_scanned:
            # Nothing tells a window that is made in place of another.
            self._first_run.update()
        if self._conversations.is_read_only:
            self._tell_read_only()

    @property
    def instructions(self) -> InstructionsPanel:
        """Made when it is first wanted."""
        if self._instructions is None:
            from app.ui.chat.instructions_panel import InstructionsPanel

            self._instructions = panel = InstructionsPanel(self)
            panel.hide()
            put_in_tab_order(panel, self.header.menu_button)
            self._top.addWidget(panel)
            panel.set_text(self._session.instructions)
            panel.set_default(self._settings.default_instructions)
            panel.edited.connect(self._session.set_instructions)
            panel.default_wanted.connect(self._on_default_wanted)
            panel.close_requested.connect(self.toggle_instructions)
        return self._instructions

    def set_sidebar_shown(self, shown: bool) -> None:
        self.header.set_sidebar_shown(shown)

    def show_keys(self, *, show_sidebar: str, stop: str) -> None:
        """What the tool tips say."""
        self.header.show_sidebar_button.set_key(show_sidebar)
        self.composer.set_stop_key(stop)

    def set_menu(self, menu: QMenu) -> None:
        self.header.set_menu(menu)

    def show_message(self, message_id: int, query: str = "") -> None:
        """Scrolls to it, with the words of `query` marked, if it stands on the shown branch."""
        self.transcript.show_message(message_id, query)

    def focus_composer(self) -> None:
        self.composer.focus_input()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Dropped, pasted or chosen ones, and folders: models are taken in, everything else is a
        document of the conversation."""
        models = [path for path in paths if path.suffix.lower() == ".gguf"]
        if models:
            self._models.import_files(models)
        others = [path for path in paths if path.suffix.lower() not in (".gguf", ".zip")]
        if others:
            self.documents.take(others)
        elif not models:
            self.notices.show_error(
                self.tr(
                    "An archive cannot be attached: unpack it first, or use Import in the menu if "
                    "it holds conversations."
                )
            )

    def show_failure(self, error: HarmoniumError) -> None:
        """With a way to try again, where that makes sense, or with a safer one."""
        has_failed = self._has_failed
        if isinstance(error, Quarantined):
            self._quarantine.show(error)
        elif isinstance(error, DamagedProfile):
            words = self.tr("Some of your conversations are damaged. Nothing was changed.")
            self.notices.show_error(words, self.tr("Repair…"), self._safety.repair)
        elif has_failed and isinstance(error, EngineError | OutOfMemory):
            self.notices.show_failure(error, self.tr("Try again"), self._on_retry)
        else:
            self.notices.show_failure(error)
        words = self.notices.text if has_failed else ""
        self._failure = (self._session.conversation_id, words)

    def insert_prompt(self, prompt: SavedPrompt) -> None:
        """Into the message that is being written."""
        self._picker.insert(prompt)

    def manage_prompts(self) -> None:
        self._picker.manage()

    def toggle_instructions(self) -> None:
        is_open = not self._shows_instructions
        self.instructions.setVisible(is_open)
        self._fit()
        self._update_header()
        if is_open:
            self.instructions.focus_text()
        else:
            self.focus_composer()

    @property
    def _shows_instructions(self) -> bool:
        return self._instructions is not None and not self._instructions.isHidden()

    def _tell_read_only(self) -> None:
        text = self.tr(
            "Your conversations can only be read: their folder or disk is write-protected. "
            "Search and export them as usual; nothing new is kept."
        )
        self.notices.show_info(text, stays=True)

    def _create_widgets(self) -> None:
        self.header = ChatHeader(self)
        self.transcript = TranscriptView(self)
        self.welcome = Welcome(self)
        self.transcript.set_empty_widget(self.welcome)
        self.notices = NoticeBar(self)
        self.strip = DownloadStrip(self)
        self.composer = Composer(self)
        self.composer.set_placeholder(self.tr("Ask something"))
        self._commands = MessageCommands(
            self._session,
            self._engine,
            self._settings,
            self.transcript,
            self.composer,
            self.notices,
        )
        self._picker = PromptPicker(self._prompts, self.composer, self)
        self.documents = DocumentCommands(
            self._documents, self._session, self.composer, self.notices, self
        )

    def _lay_out(self) -> None:
        self._top = QVBoxLayout()
        self._foot = QVBoxLayout()
        self._foot.setSpacing(SPACING_S)
        self._foot.addWidget(self.notices)
        self._foot.addWidget(self.strip)
        self._foot.addWidget(self.composer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(self._top)
        layout.addWidget(self.transcript, 1)
        layout.addLayout(self._foot)

    def _connect_services(self) -> None:
        session = self._session
        session.opened.connect(self._on_opened)
        session.node_changed.connect(self._commands.update_node)
        session.progress_changed.connect(self._on_progress_changed)
        session.state_changed.connect(self._update_state)
        session.context_changed.connect(self._on_context_changed)
        session.failed.connect(self.show_failure)
        session.noticed.connect(self.notices.show_info)
        self._engine.noticed.connect(self.notices.show_info)
        self._models.changed.connect(self._on_models_changed)
        self._models.chosen.connect(self._on_model_chosen_elsewhere)
        self._conversations.failed.connect(self.show_failure)
        self._conversations.changed.connect(self._update_header)
        self._engine.status_changed.connect(self._on_engine_status_changed)
        self._settings.changed.connect(self._on_setting_changed)
        self._prompts.failed.connect(self.show_failure)

    def _connect_widgets(self) -> None:
        session, composer = self._session, self.composer
        self.header.show_sidebar_requested.connect(self.show_sidebar_requested)
        self.header.instructions_requested.connect(self.toggle_instructions)
        self.transcript.link_activated.connect(self._on_link_activated)
        self.transcript.action_requested.connect(self._on_patience_lost)
        self.transcript.document_opened.connect(self.documents.open_part)
        self.transcript.citation_opened.connect(self.citation_opened)
        self.transcript.files_pasted.connect(self._on_files_pasted_into_question)
        self.transcript.too_much_attached.connect(self._on_too_much_attached)
        self._first_run.open_model_requested.connect(self.open_model_requested)
        self._first_run.models_requested.connect(self.models_requested)
        self._first_run.fetching.connect(self.focus_composer)
        self._arrivals.details_requested.connect(self.downloads_requested)
        self.welcome.notices_requested.connect(self.notices_requested)
        composer.submitted.connect(self._on_submitted)
        composer.stop_requested.connect(session.stop)
        composer.answer_now_requested.connect(session.answer_now)
        composer.effort_chosen.connect(self._on_effort_chosen)
        composer.effort_button.looked_at.connect(self._on_effort_looked_at)
        composer.model_chosen.connect(self._on_model_chosen)
        composer.models_looked_at.connect(self._models.refresh)
        composer.open_model_requested.connect(self.open_model_requested)
        composer.models_requested.connect(self.models_requested)
        composer.draft_changed.connect(self._on_draft_changed)
        composer.files_pasted.connect(self.take_files)
        composer.too_much_attached.connect(self._on_too_much_attached)
        composer.input.nothing_pasted.connect(self._on_nothing_pasted)
        self.documents.document_opened.connect(self.document_opened)
        self.documents.documents_requested.connect(self.documents_requested)
        composer.instructions_requested.connect(self.toggle_instructions)

    def _on_opened(self) -> None:
        draft = self._session.draft
        parts = () if draft is None else draft.parts
        files = [part for part in parts if isinstance(part, AttachmentPart)]
        self.composer.set_draft("" if draft is None else draft.text, files)
        if self._instructions is not None:
            self._instructions.set_text(self._session.instructions)
        self._commands.show_conversation()
        self._update_header()
        failed_in, words = self._failure
        if failed_in != self._session.conversation_id and words and self.notices.text == words:
            # It stands at its answer too, and Try again means an answer of that conversation.
            self.notices.dismiss()

    def _on_draft_changed(self) -> None:
        self._session.keep_draft(self.composer.text, self.composer.attachments)

    def _on_submitted(self) -> None:
        self.notices.dismiss()
        composer = self.composer
        everything = composer.reads_everything
        if self._session.send(composer.text, composer.attachments, reads_everything=everything):
            composer.set_draft("", ())
            composer.documents.line.set_reads_everything(False)

    @property
    def _has_failed(self) -> bool:
        """The last answer."""
        last = self._session.nodes[-1:]
        return bool(last) and last[0].state in (MessageState.FAILED, MessageState.INTERRUPTED)

    def _on_loosened(self, path: Path) -> None:
        if self._has_failed:
            self._on_retry()
        else:
            self._engine.load(path)

    def _on_retry(self) -> None:
        if self._session.nodes:
            self._session.regenerate(self._session.nodes[-1].id)

    def _on_files_pasted_into_question(self, message_id: int, paths: Sequence[Path]) -> None:
        """They are documents of the conversation, which the new version is asked about too."""
        del message_id
        self.take_files(paths)

    def _on_too_much_attached(self) -> None:
        self.notices.show_error(
            self.tr("Together that would be too much text to attach: add only what matters.")
        )

    def _on_nothing_pasted(self) -> None:
        self.notices.show_info(
            self.tr("Only text can be pasted: models like gpt-oss do not see pictures.")
        )

    def _on_link_activated(self, address: str) -> None:
        from app.ui.chat.link_prompt import ask_before_opening

        ask_before_opening(address, self)

    def _on_effort_chosen(self, effort: Effort) -> None:
        self._session.set_effort(effort)

    def _on_effort_looked_at(self) -> None:
        self.composer.set_estimates({effort: self._session.estimate_s(effort) for effort in Effort})

    def _on_model_chosen(self, path: Path) -> None:
        self._models.choose(path)

    def _on_model_chosen_elsewhere(self, path: Path) -> None:
        del path
        self._on_models_changed()

    def _on_default_wanted(self, text: str) -> None:
        self._settings.default_instructions = text

    def _on_setting_changed(self, name: str) -> None:
        del name
        self._apply_settings()
        self._first_run.update()
        self._update_header()

    def _apply_settings(self) -> None:
        self.composer.set_send_key(self._settings.send_key)
        if self._instructions is not None:
            self._instructions.set_default(self._settings.default_instructions)
        self._commands.refresh()

    def _on_progress_changed(self, text: str) -> None:
        action = ""
        if self._session.is_waiting and self._models.current is not None:
            action = self.tr("Let the starter model answer now")
        self.transcript.set_progress(text, action)

    def _on_patience_lost(self) -> None:
        self._session.answer_waiting_now()
        self.focus_composer()

    def _on_context_changed(self) -> None:
        self.composer.set_context_fit(self._session.context_fit)

    def _on_engine_status_changed(self, status: object) -> None:
        del status
        if self._engine.status.state is EngineState.FAILED and not self._session.is_generating:
            error = self._engine.status.error
            if error is not None:
                self.show_failure(error)
        self._update_state()

    def _on_models_changed(self) -> None:
        current = self._models.current
        names = [self._name_of(entry) for entry in self._models.entries]
        choices = [
            ModelChoice(
                entry.path,
                name,
                _facts(entry, is_ambiguous=names.count(name) > 1),
                entry.path == current,
                entry.problem,
            )
            for entry, name in zip(self._models.entries, names, strict=True)
        ]
        self.composer.set_models(self._model_name(), choices)
        self._commands.set_models(choices)
        self._update_state()

    def _model_name(self) -> str:
        entry = self._models.current_entry
        if entry is not None:
            return self._name_of(entry)
        return self._models.current_name or self.tr("Choose a model")

    def _name_of(self, entry: ModelFile) -> str:
        if entry.origin == "starter":
            return self.tr("Starter model")
        return entry.name

    def _update_header(self) -> None:
        session = self._session
        title = ""
        if session.is_temporary:
            title = self.tr("Temporary conversation")
        elif session.conversation_id is not None:
            title = self._conversations.title_of(session.conversation_id)
        self.header.set_title(title or self.tr("New conversation"))
        self.header.set_temporary(session.is_temporary)
        self.header.set_offline(self._downloads.is_offline)
        self.header.set_instructions(
            has_text=bool(session.instructions.strip()), is_open=self._shows_instructions
        )

    def _update_state(self) -> None:
        session, composer = self._session, self.composer
        composer.set_generating(session.is_generating)
        composer.set_thinking(session.is_thinking)
        composer.set_effort(session.effort, is_available=self._engine.status.has_effort)
        is_idle = self._engine.status.state is EngineState.READY
        composer.set_status(self._status_words(), is_idle=is_idle)
        self._update_header()
        self._commands.refresh()

    def _status_words(self) -> str:
        if self._models.current is None:
            return ""
        if self._engine.status.state is EngineState.GENERATING:
            if self._session.is_thinking:
                return self.tr("Thinking…")
            if not self._session.is_generating:
                is_elsewhere = bool(self._session.generating_ids)
                return self.tr("Answering another conversation") if is_elsewhere else ""
        return self._engine.words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody else wanted: whoever types means to write."""
        if _is_written(event):
            self.composer.insert_text(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The composer is as wide as the column of text above it."""
        widest = round(em(reading_font()) * TEXT_COLUMN_EM)
        side = max(SPACING_M, (self.width() - widest) // 2 - SPACING_M)
        gap = SPACING_S if self._shows_instructions else 0
        self._top.setContentsMargins(side, gap, side, gap)
        self._foot.setContentsMargins(side, SPACING_S, side, SPACING_L - SPACING_S)


def _facts(entry: ModelFile, *, is_ambiguous: bool) -> str:
    """The quantization only where it tells two of the same name apart."""
    facts = [entry.quantization if is_ambiguous else "", size_words(entry.bytes)]
    return " · ".join(fact for fact in facts if fact)


def _is_written(event: QKeyEvent) -> bool:
    """AltGr is both Ctrl and Alt on Windows."""
    held = event.modifiers()
    is_command = bool(held & Qt.KeyboardModifier.ControlModifier) != bool(
        held & Qt.KeyboardModifier.AltModifier
    )
    is_command = is_command or bool(held & Qt.KeyboardModifier.MetaModifier)
    text = event.text()
    # Shift alone writes nothing.
    return not is_command and bool(text) and text.isprintable() and not text.isspace()
