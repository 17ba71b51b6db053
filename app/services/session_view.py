# SPDX-License-Identifier: Apache-2.0
"""What can be known of the conversation that is open; `ChatSession` adds what can be done."""

from PySide6.QtCore import QObject, Signal

from app.core.conversation import ContextFit, MessageNode, MessageState
from app.core.events import FinishReason
from app.core.messages import Message, Role, user_message
from app.core.params import Effort, GenerateParams, SamplingParams
from app.services.context_watch import ContextWatch
from app.services.documents import Documents
from app.services.downloads import DownloadProgress, Downloads
from app.services.drafts import Drafts
from app.services.engine import Engine
from app.services.engine_jobs import ConversationPrompt
from app.services.models import GPT_OSS, Models
from app.services.open_conversation import Beginning, OpenConversation
from app.services.question_documents import QuestionDocuments, with_documents
from app.services.read_ahead import ReadAhead
from app.services.settings import Settings
from app.services.source_words import copied_text
from app.services.turns import Turn, Turns
from app.services.waiting import Waiting
from app.store.conversations import ConversationStore

_BROKEN_OFF = frozenset({MessageState.CANCELLED, MessageState.INTERRUPTED, MessageState.FAILED})


class SessionView(QObject):
    """`opened`: another conversation or branch is shown. `node_changed` carries a MessageNode of
    the shown branch that is new or has changed, `progress_changed` a line for below the last
    message, `failed` a HarmoniumError, `noticed` a sentence, `answer_finished` a TurnEnded.
    `stored`: what the conversation list shows has changed. `temporary_left` carries the key of a
    temporary conversation that is gone. `context_changed`: `context_fit` or an estimate has
    changed."""

    opened = Signal()
    node_changed = Signal(object)
    progress_changed = Signal(str)
    state_changed = Signal()
    failed = Signal(object)
    noticed = Signal(str)
    answer_finished = Signal(object)
    stored = Signal()
    temporary_left = Signal(str)
    context_changed = Signal()

    def __init__(
        self,
        store: ConversationStore,
        engine: Engine,
        models: Models,
        downloads: Downloads,
        settings: Settings,
        documents: Documents,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._models = models
        self._settings = settings
        self._documents = documents
        self._open = OpenConversation(store, Beginning(instructions=settings.default_instructions))
        self._effort = settings.effort
        self._drafts = Drafts(store, settings, self)
        self._turns = Turns(engine, self)
        self._waiting = Waiting(settings, models, downloads, self)
        self._watch = ContextWatch(store, engine, self._next_prompt, self)
        self._questions = QuestionDocuments(documents, engine, self)
        self._ahead = ReadAhead(engine, settings, self._first_words, self)

    @property
    def conversation_id(self) -> str | None:
        """None: a conversation that begins with its first question."""
        return self._open.id

    @property
    def documents_key(self) -> str:
        """By which `Documents` knows the conversation, whether or not it has begun."""
        return self._open.draft_key or ""

    @property
    def nodes(self) -> tuple[MessageNode, ...]:
        """The shown branch, from its first question on."""
        return self._open.nodes

    @property
    def is_temporary(self) -> bool:
        """It is nowhere but in the memory, and gone when it is left."""
        return self._open.is_temporary

    @property
    def is_generating(self) -> bool:
        return self._current() is not None

    @property
    def is_thinking(self) -> bool:
        """Whether "answer now" would shorten something."""
        return self._turns.is_thinking(self._current())

    @property
    def generating_ids(self) -> frozenset[str]:
        """The conversations in which an answer is being written."""
        return self._turns.conversation_ids

    @property
    def progress(self) -> str:
        turn = self._current()
        if turn is not None:
            return turn.progress if self._open.is_shown(turn.node.id) else ""
        return self._waiting.words() if self.is_waiting else ""

    @property
    def is_waiting(self) -> bool:
        """Whether the last question is answered when a model that is being fetched is here.
        `answer_waiting_now` lets the one answer that is here already."""
        question = self._waiting.question_of(self.conversation_id)
        return question is not None and self._open.is_shown(question)

    @property
    def waits_for(self) -> DownloadProgress | None:
        """The model that a question would wait for which is asked now."""
        return self._waiting.waits_for(self.conversation_id)

    @property
    def effort(self) -> Effort:
        return self._effort

    @property
    def instructions(self) -> str:
        return self._open.instructions

    @property
    def shows_reasoning(self) -> bool:
        """Whether the person opened the reasoning in this conversation."""
        return self._open.shows_reasoning

    @property
    def draft(self) -> Message | None:
        """The question that is not sent yet."""
        stored = None if self._open.value is None else self._open.value.draft
        return self._drafts.of(self._open.draft_key, stored)

    @property
    def last_answer(self) -> str:
        """As it is copied."""
        for node in reversed(self.nodes):
            if node.message.role is Role.ASSISTANT and node.message.text:
                return copied_text(node.message)
        return ""

    @property
    def context_fit(self) -> ContextFit | None:
        """Of the conversation with its draft; None until it was measured."""
        return self._watch.fit

    def estimate_s(self, effort: Effort) -> float | None:
        """Seconds that an answer usually takes here; None before there is any experience."""
        fit = self._watch.fit
        unread = 0 if fit is None else max(0, fit.prompt_tokens - self._tokens_read())
        return self._watch.estimate_s(self._models.current_name, effort, unread)

    def siblings(self, message_id: int) -> tuple[int, ...]:
        """The versions of a question or an answer, itself among them, oldest first."""
        conversation = self._open.value
        if conversation is None or self._open.node(message_id) is None:
            return ()
        return conversation.siblings(message_id)

    def can_continue(self, message_id: int) -> bool:
        """Whether the answer broke off and nothing was said after it."""
        node, conversation = self._open.node(message_id), self._open.value
        if node is None or conversation is None or self.is_generating:
            return False
        if node.message.role is not Role.ASSISTANT or not node.message.parts:
            return False
        if node.finish is not FinishReason.LENGTH and node.state not in _BROKEN_OFF:
            return False
        return all(item.parent != message_id for item in conversation.nodes)

    def _has_effort(self) -> bool:
        """Of the model that will answer, which need not be the one that is loaded now."""
        entry = self._models.current_entry
        if entry is not None and entry.architecture:
            return entry.architecture == GPT_OSS
        return self._engine.status.has_effort

    def _current(self) -> Turn | None:
        return self._turns.of(self.conversation_id)

    def _tokens_read(self) -> int:
        """Of the conversation, by the model that answered last: it need not read them again."""
        for node in reversed(self.nodes):
            if node.usage is not None and node.model == self._models.current_name:
                return node.usage.prompt_tokens + node.usage.answer_tokens
        return 0

    def _next_prompt(self) -> ConversationPrompt | None:
        return self._with_documents(self.draft)

    def _first_words(self) -> ConversationPrompt | None:
        """What a question would begin with, as far as it is written."""
        if self.is_generating or not self._documents.is_settled(self.documents_key):
            return None
        return self._with_documents(self.draft or user_message(""))

    def _with_documents(self, draft: Message | None) -> ConversationPrompt | None:
        key = self.documents_key
        parts = self._documents.parts(key)
        if parts:
            draft = with_documents(draft or user_message(""), parts)
        prompt = self._open.next_prompt(draft, self._effort)
        if prompt is None:
            return None
        return ConversationPrompt(prompt, key, self._documents.scope(key))


def generate_params(settings: Settings) -> GenerateParams:
    return GenerateParams(
        sampling=SamplingParams(temperature=settings.temperature, top_p=settings.top_p),
        max_tokens=settings.max_tokens,
        think_budget=settings.think_budget,
    )
