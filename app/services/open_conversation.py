# SPDX-License-Identifier: Apache-2.0
"""The conversation that is open, as a value that changes together with its store."""

import datetime
import logging
import time
from dataclasses import replace

from app.core.conversation import Conversation, Feedback, MessageNode
from app.core.errors import HarmoniumError
from app.core.messages import Message
from app.core.params import Effort, Prompt
from app.core.values import value_class
from app.services.temporary import TEMPORARY_PREFIX, TemporaryStore, is_temporary
from app.store.conversations import ConversationStore

log = logging.getLogger(__name__)


@value_class
class Beginning:
    """What a conversation will begin with, once its first question is asked."""

    is_temporary: bool = False
    folder: str | None = None
    instructions: str = ""
    shows_reasoning: bool | None = None


class OpenConversation:
    """What changes it raises HarmoniumError when the store refuses. Settings of the conversation
    then hold nevertheless while it is open; its messages stay as they are."""

    def __init__(self, store: ConversationStore, beginning: Beginning) -> None:
        self.beginning = beginning
        self._profile_store = store
        self._temporary = TemporaryStore()
        self.value = None

    @property
    def value(self) -> Conversation | None:
        return self._value

    @value.setter
    def value(self, conversation: Conversation | None) -> None:
        self._value = conversation
        nodes = () if conversation is None else conversation.nodes
        self._places = {node.id: place for place, node in enumerate(nodes)}
        self._path = () if conversation is None else conversation.path()
        self._path_places = {node.id: place for place, node in enumerate(self._path)}

    @property
    def id(self) -> str | None:
        return None if self.value is None else self.value.id

    @property
    def nodes(self) -> tuple[MessageNode, ...]:
        return self._path

    @property
    def is_temporary(self) -> bool:
        return self.beginning.is_temporary if self.value is None else is_temporary(self.value.id)

    @property
    def draft_key(self) -> str | None:
        """A temporary conversation that has not begun has a draft of its own, too."""
        if self.value is None and self.beginning.is_temporary:
            return TEMPORARY_PREFIX
        return self.id

    @property
    def instructions(self) -> str:
        return self.beginning.instructions if self.value is None else self.value.instructions

    @property
    def shows_reasoning(self) -> bool:
        kept = self.beginning if self.value is None else self.value
        return bool(kept.shows_reasoning)

    def node(self, message_id: int) -> MessageNode | None:
        place = self._places.get(message_id)
        return None if self._value is None or place is None else self._value.nodes[place]

    def is_shown(self, message_id: int) -> bool:
        return message_id in self._path_places

    def store_of(self, conversation_id: str) -> ConversationStore:
        if is_temporary(conversation_id):
            return self._temporary.open()
        return self._profile_store

    def show(self, conversation: Conversation | None, beginning: Beginning) -> None:
        """A temporary conversation that was open is gone; whatever is still written to it fails."""
        left = self.id
        self.value = conversation
        self.beginning = beginning
        if left is not None and is_temporary(left):
            try:
                self._temporary.forget(left)
            except HarmoniumError as exc:
                log.warning("a temporary conversation was not cleared: %s", type(exc).__name__)
            self._temporary.close()

    def close(self) -> None:
        self._temporary.close()

    def _begin(
        self, effort: Effort, question: Message, *, model: str | None, told: Effort | None
    ) -> tuple[int, int | None]:
        beginning = self.beginning
        store = self._temporary.open() if beginning.is_temporary else self._profile_store
        folders = [folder.id for folder in store.folders()] if beginning.folder else []
        now = time.time()
        empty = Conversation(
            id="",
            title="",
            created=now,
            updated=now,
            date=today(),
            instructions=beginning.instructions,
            effort=effort,
            head=None,
            nodes=(),
            # One that was deleted meanwhile is no reason to refuse a question.
            folder=beginning.folder if beginning.folder in folders else None,
            shows_reasoning=beginning.shows_reasoning,
        )
        id_, question_id, answer_id = store.begin(empty, question, model=model, effort=told)
        self.value = replace(empty, id=id_)
        return question_id, answer_id

    def ask(
        self,
        parent: int | None,
        question: Message,
        *,
        model: str,
        effort: Effort,
        told: Effort | None,
    ) -> tuple[int, int]:
        """Stores a question and the answer that begins; their ids. The conversation begins with
        its first question, or not at all."""
        if self.value is None:
            question_id, answer_id = self._begin(effort, question, model=model, told=told)
            assert answer_id is not None
            return question_id, answer_id
        store = self.store_of(self.value.id)
        return store.ask(self.value.id, parent, question, model=model, effort=told)

    def ask_later(self, parent: int | None, question: Message, *, effort: Effort) -> int:
        """Stores a question that is not answered yet; its id. Else as `ask`."""
        if self.value is None:
            return self._begin(effort, question, model=None, told=None)[0]
        store = self.store_of(self.value.id)
        number = store.add_message(self.value.id, parent, question)
        store.set_draft(self.value.id, None)
        return number

    def prompt(self, leaf: int | None, effort: Effort, *, continues: bool = False) -> Prompt:
        assert self.value is not None
        return prompt_of(self.value, leaf, effort, continues=continues)

    def next_prompt(self, draft: Message | None, effort: Effort) -> Prompt | None:
        """What would be asked now; None when there is nothing to ask or to go on with."""
        history = () if self.value is None else self.value.history()
        messages = history if draft is None else (*history, draft)
        if not messages:
            return None
        date = today() if self.value is None else self.value.date
        return Prompt(messages, date, effort, self.instructions)

    def set_effort(self, effort: Effort) -> None:
        if self.value is not None:
            self.value = replace(self.value, effort=effort)
            self.store_of(self.value.id).set_effort(self.value.id, effort)

    def set_instructions(self, text: str) -> None:
        if self.value is None:
            self.beginning = replace(self.beginning, instructions=text)
            return
        self.value = replace(self.value, instructions=text)
        self.store_of(self.value.id).set_instructions(self.value.id, text)

    def set_shows_reasoning(self, shows: bool) -> None:
        if self.value is None:
            self.beginning = replace(self.beginning, shows_reasoning=shows)
            return
        self.value = replace(self.value, shows_reasoning=shows)
        self.store_of(self.value.id).set_shows_reasoning(self.value.id, shows)

    def show_branch(self, message_id: int) -> None:
        if self.value is None or self.node(message_id) is None:
            return
        head = self.value.newest_leaf(message_id)
        self.store_of(self.value.id).set_head(self.value.id, head)
        self.value = replace(self.value, head=head)

    def delete_message(self, message_id: int) -> None:
        if self.value is None:
            return
        store = self.store_of(self.value.id)
        store.delete_message(self.value.id, message_id)
        self.value = store.load(self.value.id)

    def restore_message(self, message_id: int) -> None:
        if self.value is None:
            return
        store = self.store_of(self.value.id)
        store.restore_message(self.value.id, message_id)
        self.value = store.load(self.value.id)

    def rate(self, node: MessageNode, feedback: Feedback | None) -> MessageNode:
        assert self.value is not None
        self.store_of(self.value.id).set_feedback(node.id, feedback)
        return replace(node, feedback=feedback)

    def put(self, node: MessageNode, *, as_head: bool = False) -> None:
        """In its place, or at the end when it is new. An answer that grows comes here 25 times a
        second, in a conversation of any length."""
        conversation = self._value
        assert conversation is not None
        place = self._places.get(node.id)
        if as_head or place is None:
            head = node.id if as_head else conversation.head
            self.value = replace(with_node(conversation, node), head=head)
            return
        self._value = replace(conversation, nodes=_replaced(conversation.nodes, place, node))
        shown_at = self._path_places.get(node.id)
        if shown_at is not None:
            self._path = _replaced(self._path, shown_at, node)


def prompt_of(
    conversation: Conversation, leaf: int | None, effort: Effort, *, continues: bool = False
) -> Prompt:
    return Prompt(
        conversation.history(leaf),
        conversation.date,
        effort,
        conversation.instructions,
        continues=continues,
    )


def with_node(conversation: Conversation, node: MessageNode) -> Conversation:
    nodes = conversation.nodes
    for place, item in enumerate(nodes):
        if item.id == node.id:
            return replace(conversation, nodes=_replaced(nodes, place, node))
    return replace(conversation, nodes=(*nodes, node))


def _replaced(
    nodes: tuple[MessageNode, ...], place: int, node: MessageNode
) -> tuple[MessageNode, ...]:
    return (*nodes[:place], node, *nodes[place + 1 :])


def today() -> str:
    return datetime.date.today().isoformat()
