# SPDX-License-Identifier: Apache-2.0
"""The right side of the window: title, transcript, notices, composer."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.core.conversation import MessageNode, MessageState
from app.core.errors import EngineError, HarmoniumError, OutOfMemory
from app.core.params import Effort
from app.services.chat_session import ChatSession
from app.services.conversation_list import ConversationList
from app.services.engine import Engine
from app.services.engine_worker import EngineState
from app.services.models import GPT_OSS, ModelFile, Models
from app.ui.chat.composer import Composer, ModelChoice
from app.ui.chat.transcript_view import TranscriptView
from app.ui.chat.welcome import Welcome
from app.ui.notice_bar import NoticeBar
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S, TEXT_COLUMN_EM, em, reading_font
from app.ui.widgets import ElidedLabel, FlatButton


class ChatPage(QWidget):
    show_sidebar_requested = Signal()
    open_model_requested = Signal()

    def __init__(
        self,
        session: ChatSession,
        conversations: ConversationList,
        models: Models,
        engine: Engine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._conversations = conversations
        self._models = models
        self._engine = engine
        self._create_widgets()
        self._lay_out()
        self._connect()
        self._on_models_changed()
        self._on_opened()
        self._update_state()

    def set_sidebar_shown(self, shown: bool) -> None:
        self._show_sidebar.setVisible(not shown)

    def set_menu(self, menu: QMenu) -> None:
        self._menu.setMenu(menu)

    def show_message(self, message_id: int) -> None:
        """Scrolls to it, if it stands on the shown branch."""
        self.transcript.show_message(message_id)

    def focus_composer(self) -> None:
        self.composer.focus_input()

    def _create_widgets(self) -> None:
        self._show_sidebar = FlatButton("columns", self.tr("Show the conversations (Ctrl+B)"), self)
        self._title = ElidedLabel(parent=self)
        font = self._title.font()
        font.setWeight(QFont.Weight.Medium)
        self._title.setFont(font)
        self._menu = FlatButton("dots-three", self.tr("Menu"), self)
        self.transcript = TranscriptView(self)
        self.welcome = Welcome(self)
        self.transcript.set_empty_widget(self.welcome)
        self.notices = NoticeBar(self)
        self.composer = Composer(self)
        self.composer.set_placeholder(self.tr("Ask something"))

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(SPACING_S, SPACING_S, SPACING_S, 0)
        header.setSpacing(SPACING_S)
        header.addWidget(self._show_sidebar)
        header.addSpacing(SPACING_S)
        header.addWidget(self._title, 1)
        header.addWidget(self._menu)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(SPACING_S)
        self._foot.addWidget(self.notices)
        self._foot.addWidget(self.composer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.transcript, 1)
        layout.addLayout(self._foot)

    def _connect(self) -> None:
        session, composer = self._session, self.composer
        session.opened.connect(self._on_opened)
        session.node_changed.connect(self._on_node_changed)
        session.progress_changed.connect(self.transcript.set_progress)
        session.state_changed.connect(self._update_state)
        session.failed.connect(self._on_failed)
        session.noticed.connect(self.notices.show_info)
        self._models.failed.connect(self._on_failed)
        self._models.changed.connect(self._on_models_changed)
        self._models.chosen.connect(self._on_model_chosen_elsewhere)
        self._conversations.failed.connect(self._on_failed)
        self._conversations.changed.connect(self._update_title)
        self._engine.status_changed.connect(self._on_engine_status_changed)
        self.transcript.regenerate_requested.connect(session.regenerate)
        self.transcript.link_activated.connect(self._on_link_activated)
        self.welcome.open_model_requested.connect(self.open_model_requested)
        composer.submitted.connect(self._on_submitted)
        composer.stop_requested.connect(session.stop)
        composer.answer_now_requested.connect(session.answer_now)
        composer.effort_chosen.connect(self._on_effort_chosen)
        composer.model_chosen.connect(self._on_model_chosen)
        composer.models_looked_at.connect(self._models.refresh)
        composer.open_model_requested.connect(self.open_model_requested)
        composer.text_changed.connect(session.keep_draft)
        self._show_sidebar.clicked.connect(self._on_show_sidebar_clicked)

    def _on_opened(self) -> None:
        self.transcript.show_nodes(self._session.nodes)
        self.composer.set_text(self._session.draft)
        self._update_title()

    def _on_node_changed(self, node: MessageNode) -> None:
        self.transcript.update_node(node)

    def _on_submitted(self, text: str) -> None:
        self.notices.dismiss()
        if self._session.send(text):
            self.composer.set_text("")
        else:
            self._session.keep_draft(text)

    def _on_failed(self, error: HarmoniumError) -> None:
        last = self._session.nodes[-1:]
        can_retry = bool(last) and last[0].state in (MessageState.FAILED, MessageState.INTERRUPTED)
        if can_retry and isinstance(error, EngineError | OutOfMemory):
            self.notices.show_error(error.message, self.tr("Try again"), self._on_retry)
        else:
            self.notices.show_error(error.message)

    def _on_retry(self) -> None:
        if self._session.nodes:
            self._session.regenerate(self._session.nodes[-1].id)

    def _on_link_activated(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))

    def _on_effort_chosen(self, effort: Effort) -> None:
        self._session.set_effort(effort)

    def _on_model_chosen(self, path: Path) -> None:
        self._models.choose(path)

    def _on_model_chosen_elsewhere(self, path: Path) -> None:
        del path
        self._on_models_changed()

    def _on_show_sidebar_clicked(self) -> None:
        self.show_sidebar_requested.emit()

    def _on_engine_status_changed(self, status: object) -> None:
        del status
        if self._engine.status.state is EngineState.FAILED and not self._session.is_generating:
            error = self._engine.status.error
            if error is not None:
                self._on_failed(error)
        self._update_state()

    def _on_models_changed(self) -> None:
        current = self._models.current
        choices = [
            ModelChoice(
                entry.path,
                self._name_of(entry),
                _facts(entry),
                entry.path == current,
                entry.problem,
            )
            for entry in self._models.entries
        ]
        entry = self._models.current_entry
        if entry is not None:
            name = self._name_of(entry)
        else:
            name = self._models.current_name or self.tr("Choose a model")
        self.composer.set_models(name, choices)
        self._update_welcome(name)
        self._update_state()

    def _name_of(self, entry: ModelFile) -> str:
        if entry.origin == "starter":
            return self.tr("Starter model")
        return entry.name

    def _update_welcome(self, name: str) -> None:
        entry = self._models.current_entry
        if self._models.is_starter:
            self.welcome.show_starter()
        elif entry is not None and entry.architecture == GPT_OSS:
            self.welcome.show_gpt_oss(name)
        elif self._models.current is not None:
            self.welcome.show_other_model(name)
        else:
            self.welcome.show_no_model()

    def _update_title(self) -> None:
        open_id = self._session.conversation_id
        if open_id is None:
            self._title.set_text(self.tr("New conversation"))
        else:
            title = self._conversations.title_of(open_id)
            self._title.set_text(title or self.tr("New conversation"))

    def _update_state(self) -> None:
        session, composer = self._session, self.composer
        composer.set_generating(session.is_generating)
        composer.set_thinking(session.is_thinking)
        composer.set_effort(session.effort, is_available=self._engine.status.has_effort)
        composer.set_status(self._status_words())

    def _status_words(self) -> str:
        if self._models.current is None:
            return ""
        state = self._engine.status.state
        if state is EngineState.GENERATING and not self._session.is_generating:
            if self._session.generating_ids:
                return self.tr("Answering another conversation")
            return self.tr("Ready")
        if state is EngineState.GENERATING and self._session.is_thinking:
            return self.tr("Thinking…")
        if state is EngineState.READY:
            percent = round(100 * self._session.context_used)
            if percent:
                return self.tr("{percent} % of the context used").format(percent=percent)
        return self._engine.words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The composer is as wide as the column of text above it."""
        super().resizeEvent(event)
        widest = round(em(reading_font()) * TEXT_COLUMN_EM)
        side = max(SPACING_M, (self.width() - widest) // 2 - SPACING_M)
        self._foot.setContentsMargins(side, 0, side, SPACING_L - SPACING_S)
        self._foot.setAlignment(Qt.AlignmentFlag.AlignBottom)


def _facts(entry: ModelFile) -> str:
    """A few figures for people who know what they mean."""
    size = f"{entry.bytes / 1e9:.1f} GB" if entry.bytes >= 1e9 else f"{entry.bytes / 1e6:.0f} MB"
    return f"{entry.quantization} · {size}" if entry.quantization else size
