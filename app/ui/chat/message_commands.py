# SPDX-License-Identifier: Apache-2.0
"""What is asked of a message, done by the session."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.core.conversation import MessageNode
from app.services.chat_session import ChatSession
from app.services.engine import Engine
from app.services.settings import Settings
from app.ui.chat.composer import Composer, ModelChoice
from app.ui.chat.transcript_view import TranscriptView
from app.ui.chat.wishes import MessageContext, MessageWish, WishKind
from app.ui.notice_bar import NoticeBar


class MessageCommands(QObject):
    """Tells the messages what they may offer, and does what they ask for."""

    def __init__(
        self,
        session: ChatSession,
        engine: Engine,
        settings: Settings,
        transcript: TranscriptView,
        composer: Composer,
        notices: NoticeBar,
    ) -> None:
        super().__init__(transcript)
        self._session = session
        self._engine = engine
        self._settings = settings
        self._transcript = transcript
        self._composer = composer
        self._notices = notices
        self._models: tuple[ModelChoice, ...] = ()
        self._last_id = 0
        self._deleted_id = 0
        self._deleted_in: str | None = None
        self._told: tuple[object, ...] = ()
        transcript.set_context_source(self.context_of)
        transcript.asked.connect(self._on_asked)
        transcript.reasoning_toggled.connect(session.set_shows_reasoning)

    def set_models(self, models: Sequence[ModelChoice]) -> None:
        self._models = tuple(model for model in models if not model.problem)
        self.refresh()

    def show_conversation(self) -> None:
        """The session shows another conversation or branch."""
        nodes = self._session.nodes
        self._last_id = nodes[-1].id if nodes else 0
        if self._deleted_id and self._deleted_in != self._session.conversation_id:
            self._deleted_id = 0
            self._notices.dismiss()
        self._transcript.show_nodes(nodes, self._session.conversation_id)
        self._transcript.refresh_contexts()

    def update_node(self, node: MessageNode) -> None:
        """What comes later has the greater id."""
        self._last_id = max(self._last_id, node.id)
        self._transcript.update_node(node)

    def refresh(self) -> None:
        """What messages may offer has perhaps changed."""
        told = (
            self._session.is_generating,
            self._engine.status.has_effort,
            self._models,
            self._settings.hides_reasoning,
            self._settings.send_key,
        )
        if told != self._told:
            self._told = told
            self._transcript.refresh_contexts()

    def context_of(self, node: MessageNode) -> MessageContext:
        session = self._session
        is_last = node.id == self._last_id
        return MessageContext(
            siblings=session.siblings(node.id),
            is_last=is_last,
            can_continue=is_last and session.can_continue(node.id),
            is_busy=session.is_generating,
            has_effort=self._engine.status.has_effort,
            models=self._models,
            shows_reasoning=session.shows_reasoning,
            hides_reasoning=self._settings.hides_reasoning,
            sends_on_enter=self._settings.send_key == "enter",
        )

    def _on_asked(self, wish: MessageWish) -> None:
        session = self._session
        match wish.kind:
            case WishKind.REGENERATE:
                session.regenerate(
                    wish.message_id,
                    effort=wish.effort,
                    model=wish.model,
                    reads_everything=wish.reads_everything,
                )
            case WishKind.EDIT:
                session.edit(wish.message_id, wish.text, wish.attachments)
            case WishKind.CONTINUE:
                session.continue_answer(wish.message_id)
            case WishKind.DELETE:
                self._delete(wish.message_id)
            case WishKind.QUOTE:
                self._composer.quote(wish.text)
            case WishKind.RATE:
                session.rate(wish.message_id, wish.feedback)
            case WishKind.SHOW_BRANCH:
                versions = session.siblings(wish.message_id)
                shown = next((node.id for node in session.nodes if node.id in versions), None)
                if shown is not None:
                    self._transcript.keep_in_place(wish.message_id, shown)
                session.show_branch(wish.message_id)

    def _delete(self, message_id: int) -> None:
        count = len(self._session.nodes)
        self._session.delete_message(message_id)
        if message_id in self._session.siblings(message_id):
            return
        self._deleted_id, self._deleted_in = message_id, self._session.conversation_id
        is_more = count - len(self._session.nodes) > 1
        text = (
            self.tr("The message and what followed it were deleted.")
            if is_more
            else self.tr("The message was deleted.")
        )
        self._notices.show_info(text, self.tr("Undo"), self._on_undo)
        if not self._session.nodes:
            # The keyboard was in what is gone.
            self._composer.focus_input()

    def _on_undo(self) -> None:
        message_id, self._deleted_id = self._deleted_id, 0
        self._session.restore_message(message_id)
