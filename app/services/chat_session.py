# SPDX-License-Identifier: Apache-2.0
"""The conversation that is open, and the answers that are being written."""

import datetime
import logging
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.errors import HarmoniumError, InputError
from app.core.events import FinishReason
from app.core.messages import Message, ReasoningPart, Role, user_message
from app.core.params import Effort
from app.services.engine import Engine
from app.services.engine_worker import EngineState, TitleJob, TurnEnded, TurnJob, TurnSnapshot
from app.services.models import Models
from app.services.settings import Settings
from app.store.conversations import ConversationStore

log = logging.getLogger(__name__)

RENDER_INTERVAL_MS = 40


@dataclass(slots=True)
class _Turn:
    """`is_released`: the person stopped it and has the window back, while the engine winds down."""

    job: TurnJob
    node: MessageNode
    is_released: bool = False
    progress: str = ""
    messages_dropped: int = 0


class ChatSession(QObject):
    """An answer goes on being written when another conversation is opened meanwhile.

    `opened`: another conversation or branch is shown. `node_changed` carries a MessageNode of the
    shown branch that is new or has changed, `progress_changed` a line for below the last message,
    `failed` a HarmoniumError, `noticed` a sentence, `answer_finished` a TurnEnded. `stored`: what
    the conversation list shows has changed."""

    opened = Signal()
    node_changed = Signal(object)
    progress_changed = Signal(str)
    state_changed = Signal()
    failed = Signal(object)
    noticed = Signal(str)
    answer_finished = Signal(object)
    stored = Signal()

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        models: Models,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._models = models
        self._settings = settings
        self._conversation: Conversation | None = None
        self._effort = settings.effort
        self._turns: dict[int, _Turn] = {}
        self._drafts: dict[str | None, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RENDER_INTERVAL_MS)
        self._timer.timeout.connect(self._on_render_due)
        engine.turn_advanced.connect(self._on_turn_advanced)
        engine.turn_ended.connect(self._on_turn_ended)
        engine.status_changed.connect(self._on_status_changed)

    @property
    def conversation_id(self) -> str | None:
        """None: a conversation that begins with its first question."""
        return None if self._conversation is None else self._conversation.id

    @property
    def nodes(self) -> tuple[MessageNode, ...]:
        """The shown branch, from its first question on."""
        return () if self._conversation is None else self._conversation.path()

    @property
    def is_generating(self) -> bool:
        return self._current() is not None

    @property
    def is_thinking(self) -> bool:
        """Whether "answer now" would shorten something."""
        turn = self._current()
        if turn is None or not self._engine.is_running(turn.job):
            return False
        parts = turn.node.message.parts
        return bool(parts) and isinstance(parts[-1], ReasoningPart)

    @property
    def generating_ids(self) -> frozenset[str]:
        """The conversations in which an answer is being written."""
        turns = self._turns.values()
        return frozenset(turn.job.conversation_id for turn in turns if not turn.is_released)

    @property
    def progress(self) -> str:
        turn = self._current()
        return "" if turn is None else turn.progress

    @property
    def effort(self) -> Effort:
        return self._effort

    @property
    def draft(self) -> str:
        return self._drafts.get(self.conversation_id, "")

    @property
    def last_answer(self) -> str:
        for node in reversed(self.nodes):
            if node.message.role is Role.ASSISTANT and node.message.text:
                return node.message.text
        return ""

    @property
    def context_used(self) -> float:
        """How much of the model's context the last exchange took, 0 to 1; 0 if unknown."""
        n_ctx = self._engine.status.n_ctx
        for node in reversed(self.nodes):
            if node.usage is not None and n_ctx:
                used = node.usage.prompt_tokens + node.usage.answer_tokens
                return min(1.0, used / n_ctx)
        return 0.0

    def open_new(self) -> None:
        self._show(None)

    def open(self, conversation_id: str) -> None:
        if conversation_id == self.conversation_id:
            return
        try:
            conversation = self._store.load(conversation_id)
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return
        for turn in self._turns.values():
            if turn.job.conversation_id == conversation_id:
                conversation = _with_node(conversation, turn.node)
        self._show(conversation)

    def keep_draft(self, text: str) -> None:
        """For the conversation that is open, until the program ends."""
        self._drafts[self.conversation_id] = text

    def set_effort(self, effort: Effort) -> None:
        """For this conversation from now on, and for new ones."""
        try:
            if self._conversation is not None:
                self._store.set_effort(self._conversation.id, effort)
                self._conversation = replace(self._conversation, effort=effort)
            self._settings.effort = effort
        except HarmoniumError as exc:
            self.failed.emit(exc)
        self._effort = effort
        self.state_changed.emit()

    def send(self, text: str) -> bool:
        """False when nothing was sent, and the text must be kept."""
        if not text.strip() or self.is_generating:
            return False
        if not self._has_model():
            return False
        self._drafts.pop(self.conversation_id, None)
        try:
            conversation = self._ask(text)
            self._start_turn(conversation, conversation.nodes[-1].id)
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return False
        finally:
            self.stored.emit()
        return True

    def regenerate(self, message_id: int) -> None:
        """Another answer to the same question, on a branch of its own."""
        node = next((node for node in self.nodes if node.id == message_id), None)
        if node is None or node.parent is None or self.is_generating or not self._has_model():
            return
        assert self._conversation is not None
        try:
            self._start_turn(self._conversation, node.parent, reopen=True)
        except HarmoniumError as exc:
            self.failed.emit(exc)
        self.stored.emit()

    def stop(self) -> None:
        """The window is free at once; what the engine had written is kept."""
        turn = self._current()
        if turn is None:
            return
        self._engine.stop(turn.job)
        turn.is_released = True
        turn.node = replace(
            turn.node,
            message=turn.job.live.take().message,
            state=MessageState.CANCELLED,
            finish=FinishReason.CANCELLED,
        )
        self._put(turn.node, turn.job.conversation_id)
        self.progress_changed.emit("")
        self.state_changed.emit()
        self.stored.emit()

    def answer_now(self) -> None:
        turn = self._current()
        if turn is not None:
            self._engine.answer_now(turn.job)

    def leave(self, conversation_id: str) -> None:
        """The conversation goes to the trash: nothing is written in it any longer."""
        for turn in self._turns.values():
            if turn.job.conversation_id == conversation_id:
                self._engine.stop(turn.job)
                turn.is_released = True
        if conversation_id == self.conversation_id:
            self.open_new()

    def request_stop_of_all(self) -> None:
        for turn in self._turns.values():
            self._engine.stop(turn.job)

    def finish_open_rows(self) -> None:
        """After the engine's thread has ended: answers whose turn never came."""
        for turn in self._turns.values():
            try:
                nodes = self._store.load(turn.job.conversation_id).nodes
                stored = next(node for node in nodes if node.id == turn.job.message_id)
                if stored.state is MessageState.GENERATING:
                    self._store.finish_message(
                        stored.id, stored.message, state=MessageState.CANCELLED
                    )
            except HarmoniumError as exc:
                log.warning("an unfinished answer stays marked as such: %s", exc)
        self._turns.clear()

    def _has_model(self) -> bool:
        if self._models.ensure_chosen():
            return True
        self.failed.emit(InputError(self.tr("No model is chosen. Open a model file first.")))
        return False

    def _ask(self, text: str) -> Conversation:
        """Stores and shows the question; its conversation begins with it, or not at all."""
        conversation = self._conversation
        if conversation is None:
            today = datetime.date.today().isoformat()
            conversation = self._store.load(self._store.create(today, self._effort))
        try:
            question = self._add(conversation, conversation.head, user_message(text))
        except HarmoniumError:
            if self._conversation is None:
                self._store.delete(conversation.id)
            raise
        self._conversation = _with_node(conversation, question, head=True)
        self.node_changed.emit(question)
        return self._conversation

    def _add(
        self,
        conversation: Conversation,
        parent: int | None,
        message: Message,
        state: MessageState = MessageState.COMPLETE,
    ) -> MessageNode:
        is_answer = message.role is Role.ASSISTANT
        model = self._models.current_name if is_answer else ""
        effort = self._effort if self._engine.status.has_effort else None
        message_id = self._store.add_message(
            conversation.id, parent, message, state=state, model=model, effort=effort
        )
        now = datetime.datetime.now().timestamp()
        return MessageNode(message_id, parent, message, state, now, model, effort)

    def _start_turn(
        self, conversation: Conversation, question: int, *, reopen: bool = False
    ) -> None:
        answer = Message(Role.ASSISTANT, ())
        node = self._add(conversation, question, answer, MessageState.GENERATING)
        turn = _Turn(TurnJob(conversation.id, node.id, self._effort), node)
        self._turns[node.id] = turn
        self._conversation = _with_node(conversation, node, head=True)
        if reopen:
            self.opened.emit()
        else:
            self.node_changed.emit(node)
        self._engine.run(turn.job)
        self._tell_progress(turn)
        self.state_changed.emit()

    def _show(self, conversation: Conversation | None) -> None:
        self._conversation = conversation
        self._effort = self._settings.effort if conversation is None else conversation.effort
        self.opened.emit()
        turn = self._current()
        if turn is None:
            self.progress_changed.emit("")
        else:
            self._tell_progress(turn)
        self.state_changed.emit()

    def _current(self) -> _Turn | None:
        for turn in self._turns.values():
            if turn.job.conversation_id == self.conversation_id and not turn.is_released:
                return turn
        return None

    def _put(self, node: MessageNode, conversation_id: str) -> None:
        conversation = self._conversation
        if conversation is None or conversation.id != conversation_id:
            return
        self._conversation = _with_node(conversation, node)
        if any(shown.id == node.id for shown in self.nodes):
            self.node_changed.emit(node)

    def _on_turn_advanced(self, message_id: int) -> None:
        if message_id in self._turns and not self._timer.isActive():
            self._timer.start()

    def _on_render_due(self) -> None:
        was_thinking = self.is_thinking
        for turn in self._turns.values():
            if not turn.is_released:
                self._render(turn, turn.job.live.take())
        if self.is_thinking != was_thinking:
            self.state_changed.emit()

    def _render(self, turn: _Turn, snapshot: TurnSnapshot) -> None:
        if snapshot.messages_dropped and not turn.messages_dropped:
            turn.messages_dropped = snapshot.messages_dropped
            self.noticed.emit(
                self.tr(
                    "The oldest %n message(s) no longer fit into the model's context.",
                    "",
                    turn.messages_dropped,
                )
            )
        if snapshot.message != turn.node.message:
            turn.node = replace(turn.node, message=snapshot.message)
            self._put(turn.node, turn.job.conversation_id)
        self._tell_progress(turn, snapshot)

    def _on_turn_ended(self, ended: TurnEnded) -> None:
        turn = self._turns.pop(ended.message_id, None)
        if turn is None:
            return
        node = ended.node or replace(
            turn.node, state=MessageState.FAILED, error=ended.error.message if ended.error else ""
        )
        self._put(node, ended.conversation_id)
        if ended.error is not None and not turn.is_released:
            self.failed.emit(ended.error)
        if ended.conversation_id == self.conversation_id and not self.is_generating:
            self.progress_changed.emit("")
        self.state_changed.emit()
        self.stored.emit()
        self._ask_for_title(ended)
        self.answer_finished.emit(ended)

    def _ask_for_title(self, ended: TurnEnded) -> None:
        """The starter is too small to find one: there, the question's first words say more."""
        node = ended.node
        if self._models.is_starter:
            return
        if node is None or node.state is not MessageState.COMPLETE or not node.message.text:
            return
        try:
            conversation = self._store.load(ended.conversation_id)
        except HarmoniumError:
            return
        if conversation.title or node.parent is None:
            return
        question = next(item for item in conversation.nodes if item.id == node.parent)
        self._engine.make_title(
            TitleJob(conversation.id, question.message.text, node.message.text, conversation.date)
        )

    def _on_status_changed(self, status: object) -> None:
        del status
        turn = self._current()
        if turn is not None:
            self._tell_progress(turn)
        self.state_changed.emit()

    def _tell_progress(self, turn: _Turn, snapshot: TurnSnapshot | None = None) -> None:
        turn.progress = self._progress_of(turn, snapshot)
        if turn is self._current():
            self.progress_changed.emit(turn.progress)

    def _progress_of(self, turn: _Turn, snapshot: TurnSnapshot | None) -> str:
        if turn.node.message.parts:
            return ""
        if not self._engine.is_running(turn.job):
            if self._engine.status.state in (EngineState.STARTING, EngineState.LOADING):
                return self._engine.words()
            if any(self._engine.is_running(other.job) for other in self._turns.values()):
                return self.tr("Waiting for the answer before this one…")
            return self.tr("Preparing…")
        if snapshot is not None and snapshot.read is not None and snapshot.read.total:
            percent = round(100 * snapshot.read.done / snapshot.read.total)
            return self.tr("Reading the question… {percent} %").format(percent=percent)
        return self.tr("Reading the question…")


def _with_node(
    conversation: Conversation, node: MessageNode, *, head: bool = False
) -> Conversation:
    """With the node in its place, or at the end when it is new."""
    nodes = [node if item.id == node.id else item for item in conversation.nodes]
    if all(item.id != node.id for item in conversation.nodes):
        nodes.append(node)
    return replace(conversation, nodes=tuple(nodes), head=node.id if head else conversation.head)
