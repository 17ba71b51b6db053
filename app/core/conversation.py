# SPDX-License-Identifier: Apache-2.0
"""A conversation is a tree of messages: editing a question or regenerating an answer makes a
branch, and `head` names the leaf of the branch that is shown."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message
from app.core.params import Effort


class MessageState(StrEnum):
    """`interrupted`: the program or the engine went away in mid-answer; `cancelled`: the person
    pressed Stop. Both keep the text that had arrived."""

    GENERATING = "generating"
    COMPLETE = "complete"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class ConversationSummary:
    """A row of the conversation list; `updated` is seconds since the epoch."""

    id: str
    title: str
    updated: float
    messages: int


@dataclass(frozen=True, slots=True)
class Conversation:
    """`date` is the prompt's date, frozen when the conversation began (YYYY-MM-DD). An empty
    `title` means that none was chosen yet."""

    id: str
    title: str
    created: float
    updated: float
    date: str
    instructions: str
    effort: Effort
    head: int | None
    nodes: tuple[MessageNode, ...]

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
