# SPDX-License-Identifier: Apache-2.0
"""A conversation is a tree of messages: editing a question or regenerating an answer makes a
branch, and `head` names the leaf of the branch that is shown."""

from enum import StrEnum

from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message
from app.core.params import Effort
from app.core.values import value_class


class MessageState(StrEnum):
    """`interrupted`: the program or the engine went away in mid-answer; `cancelled`: the person
    pressed Stop. Both keep the text that had arrived."""

    GENERATING = "generating"
    COMPLETE = "complete"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
    FAILED = "failed"


class Rating(StrEnum):
    UP = "up"
    DOWN = "down"


@value_class
class Feedback:
    """What the person thought of an answer. It stays on this machine."""

    rating: Rating
    note: str = ""


@value_class
class MessageNode:
    """A message in its place. `created` is seconds since the epoch; order follows ids, not time.
    `error` is the sentence shown when the state is failed or interrupted."""

    id: int
    parent: int | None
    message: Message
    state: MessageState = MessageState.COMPLETE
    created: float = 0.0
    model: str = ""
    effort: Effort | None = None
    finish: FinishReason | None = None
    usage: Usage | None = None
    timings: Timings | None = None
    error: str = ""
    feedback: Feedback | None = None


@value_class
class Folder:
    id: str
    name: str


@value_class
class ConversationSummary:
    """A row of the conversation list. Times are seconds since the epoch, `first_words` begin the
    first question, `folder` is the id of one. With a `deleted_at` it lies in the trash."""

    id: str
    title: str
    updated: float
    messages: int
    first_words: str = ""
    folder: str | None = None
    is_pinned: bool = False
    deleted_at: float | None = None


@value_class
class Conversation:
    """`date` is the prompt's date, frozen when the conversation began (YYYY-MM-DD). An empty
    `title` means that none was chosen yet. `folder` is the id of one, `draft` a question that was
    not asked yet, and `shows_reasoning` is None until the person opened or closed it."""

    id: str
    title: str
    created: float
    updated: float
    date: str
    instructions: str
    effort: Effort
    head: int | None
    nodes: tuple[MessageNode, ...]
    folder: str | None = None
    is_pinned: bool = False
    draft: Message | None = None
    shows_reasoning: bool | None = None

    def path(self, leaf: int | None = None) -> tuple[MessageNode, ...]:
        """Root to `leaf` (default: the head)."""
        by_id = {node.id: node for node in self.nodes}
        path: list[MessageNode] = []
        at = self.head if leaf is None else leaf
        while at is not None:
            node = by_id[at]
            path.append(node)
            at = node.parent
        return tuple(reversed(path))

    def history(self, leaf: int | None = None) -> tuple[Message, ...]:
        """What a prompt repeats of the path to `leaf` (default: the head). An answer that was
        stopped before its first word says nothing and is left out."""
        return tuple(node.message for node in self.path(leaf) if node.message.parts)

    def siblings(self, node_id: int) -> tuple[int, ...]:
        """The versions that stand at this place (same parent, same role), itself included, in the
        order in which they were written."""
        place = next(node for node in self.nodes if node.id == node_id)
        return tuple(
            sorted(
                node.id
                for node in self.nodes
                if node.parent == place.parent and node.message.role is place.message.role
            )
        )

    def newest_leaf(self, node_id: int) -> int:
        """The leaf at or below the message that was written last. Parents stand before their
        children in `nodes`."""
        below = {node_id}
        parents: set[int] = set()
        for node in self.nodes:
            if node.parent in below:
                below.add(node.id)
                parents.add(node.parent)
        return max(below - parents)


@value_class
class AnswerFigures:
    """Medians over recent answers of one model at one effort. `tokens` of an answer are those of
    its reasoning and its text."""

    answers: int
    tokens: float
    decode_tokens_per_s: float
    prefill_tokens_per_s: float


@value_class
class SavedPrompt:
    id: int
    name: str
    text: str


@value_class
class ContextFit:
    """How the next prompt fits into the context, in tokens. The oldest `messages_dropped` messages
    stay out of it; when even the question alone does not fit, it is `tokens_over` too long."""

    prompt_tokens: int
    n_ctx: int
    messages_dropped: int
    tokens_over: int
