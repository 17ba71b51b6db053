# SPDX-License-Identifier: Apache-2.0
"""ChatGPT's data export: `conversations.json`, a list of conversations.

Each has a `mapping` of node ids to `{id, parent, children, message}`, a tree, and `current_node`,
the leaf that was shown. One turn of the assistant is a chain of nodes there (thoughts, calls,
results, text) and one message here. The format is not documented; this follows exports from 2023
to 2026.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.core.conversation import Feedback, MessageState, Rating
from app.core.messages import Part, ReasoningPart, Role
from app.store.transfer.chatgpt_content import is_instruction, parts_of, seconds_of_thought, spoken
from app.store.transfer.checks import (
    mapping,
    moment,
    some_list,
    some_mapping,
    some_text,
)
from app.store.transfer.tree import Arrival, Tree, joined, joined_turn


def is_chatgpt(document: Mapping[str, Any]) -> bool:
    return isinstance(document.get("mapping"), dict)


def from_chatgpt(
    document: Mapping[str, Any], feedback: Mapping[str, Feedback] | None = None
) -> Arrival:
    """`feedback` is by message id. Raises ValueError when the tree is none."""
    title = some_text(document.get("title"))
    try:
        nodes = _Nodes(mapping(document["mapping"]))
    except ValueError as exc:
        raise ValueError(f"{exc} in “{title}”") from exc
    tree = Tree(moment(document.get("create_time")))
    turns = _Turns(tree, nodes, feedback or {})
    shown = turns.add_all()
    pinned = document.get("is_starred") is True or moment(document.get("pinned_time")) is not None
    return Arrival(
        tree.conversation(
            title,
            updated=moment(document.get("update_time")),
            head=shown.get(some_text(document.get("current_node"))),
            is_pinned=pinned,
        )
    )


def ratings(document: Any) -> dict[str, Feedback]:
    """`message_feedback.json`, by message id. What makes no sense in it is left out."""
    found: dict[str, Feedback] = {}
    for entry in map(some_mapping, some_list(document)):
        rating = _RATINGS.get(some_text(entry.get("rating")))
        # The id of a rating is that of the message in older exports.
        message = some_text(entry.get("message_id")) or some_text(entry.get("id"))
        if rating is not None and message:
            words = entry.get("text") or entry.get("content")
            found[message] = Feedback(rating, some_text(words))
    return found


_RATINGS = {
    "thumbsUp": Rating.UP,
    "thumbs_up": Rating.UP,
    "thumbsDown": Rating.DOWN,
    "thumbs_down": Rating.DOWN,
}


class _Nodes:
    """The tree. `order` holds each node after its parent, siblings in their order."""

    def __init__(self, nodes: Mapping[str, Any]) -> None:
        self._nodes = {key: mapping(node) for key, node in nodes.items()}
        parents = self._parents()
        self._children: dict[str, list[str]] = {}
        for key, parent in parents.items():
            if parent is not None:
                self._children.setdefault(parent, []).append(key)
        self._sort_children()
        self.order = self._walk([key for key, parent in parents.items() if parent is None])
        if len(self.order) < len(self._nodes):
            raise ValueError("the messages form a circle")

    def message(self, key: str) -> Mapping[str, Any]:
        """Empty where there is none."""
        return some_mapping(self._nodes[key].get("message"))

    def children(self, key: str) -> Sequence[str]:
        return self._children.get(key, ())

    def _parents(self) -> dict[str, str | None]:
        named: dict[str, str] = {}
        for key, node in self._nodes.items():
            for child in some_list(node.get("children")):
                if isinstance(child, str) and child in self._nodes:
                    named.setdefault(child, key)
        found: dict[str, str | None] = {}
        for key, node in self._nodes.items():
            parent = node.get("parent")
            is_known = isinstance(parent, str) and parent in self._nodes
            found[key] = parent if is_known else named.get(key)
        return found

    def _sort_children(self) -> None:
        for key, children in self._children.items():
            listed = some_list(self._nodes[key].get("children"))
            place = {child: at for at, child in enumerate(listed) if isinstance(child, str)}
            children.sort(key=lambda child: place.get(child, len(place)))

    def _walk(self, roots: Sequence[str]) -> list[str]:
        found: list[str] = []
        waiting = list(reversed(roots))
        while waiting:
            key = waiting.pop()
            found.append(key)
            waiting.extend(reversed(self._children.get(key, ())))
        return found


@dataclass(slots=True)
class _Turn:
    """A message of the assistant that is not complete yet. `parent` is the message above it."""

    parent: int | None
    keys: list[str] = field(default_factory=list[str])
    parts: list[Part] = field(default_factory=list[Part])
    created: float | None = None
    model: str = ""
    state: MessageState = MessageState.COMPLETE
    feedback: Feedback | None = None


class _Turns:
    def __init__(self, tree: Tree, nodes: _Nodes, feedback: Mapping[str, Feedback]) -> None:
        self._tree = tree
        self._nodes = nodes
        self._feedback = feedback
        self._shown: dict[str, int] = {}
        # What a node continues, by its id; the whole tree hangs below nothing.
        self._open: dict[str, _Turn] = {}

    def add_all(self) -> dict[str, int]:
        """Which message each node became part of."""
        for key in self._nodes.order:
            turn = self._open.pop(key, None) or _Turn(None)
            message = self._nodes.message(key)
            turn.keys.append(key)
            if _is_question(message):
                self._ask(turn, key, message)
            else:
                self._continue(turn, message)
            self._hand_on(turn, key)
        return self._shown

    def _ask(self, turn: _Turn, key: str, message: Mapping[str, Any]) -> None:
        parts = joined(list(parts_of(message)))
        if parts:
            created = moment(message.get("create_time"))
            number = self._tree.add(turn.parent, Role.USER, parts, created=created)
            self._shown[key] = turn.parent = number

    def _continue(self, turn: _Turn, message: Mapping[str, Any]) -> None:
        if not message:
            return
        if is_instruction(message):
            for text in spoken(message):
                self._tree.instruct(text)
            return
        found = list(parts_of(message))
        details = some_mapping(message.get("metadata"))
        if seconds := seconds_of_thought(message):
            _add_seconds(turn.parts, seconds)
        turn.feedback = self._feedback.get(some_text(message.get("id")), turn.feedback)
        if not found:
            return
        turn.parts.extend(found)
        turn.created = turn.created or moment(message.get("create_time"))
        turn.model = some_text(details.get("model_slug")) or turn.model
        turn.state = _state(message, details)

    def _hand_on(self, turn: _Turn, key: str) -> None:
        """A turn goes on in a single node that is no question; else it ends here."""
        children = self._nodes.children(key)
        if len(children) == 1 and not _is_question(self._nodes.message(children[0])):
            self._open[children[0]] = turn
            return
        self._finish(turn)
        for child in children:
            self._open[child] = _Turn(turn.parent)

    def _finish(self, turn: _Turn) -> None:
        if parts := joined_turn(turn.parts):
            turn.parent = self._tree.add(
                turn.parent,
                Role.ASSISTANT,
                parts,
                created=turn.created,
                state=turn.state,
                model=turn.model,
                feedback=turn.feedback,
            )
        if turn.parent is not None:
            for key in turn.keys:
                self._shown.setdefault(key, turn.parent)


def _is_question(message: Mapping[str, Any]) -> bool:
    role = some_mapping(message.get("author")).get("role")
    return role == "user" and not is_instruction(message)


def _state(message: Mapping[str, Any], details: Mapping[str, Any]) -> MessageState:
    if some_mapping(details.get("finish_details")).get("type") == "interrupted":
        return MessageState.CANCELLED
    if message.get("status") == "in_progress":
        return MessageState.INTERRUPTED
    return MessageState.COMPLETE


def _add_seconds(parts: list[Part], seconds: float) -> None:
    """To the newest stretch of reasoning."""
    for at in reversed(range(len(parts))):
        part = parts[at]
        if isinstance(part, ReasoningPart):
            parts[at] = ReasoningPart(part.text, seconds)
            return


def documents_in(document: Any) -> Iterator[Mapping[str, Any]]:
    """Some exports wrap the list in an object."""
    for entry in some_list(some_mapping(document).get("conversations")):
        yield mapping(entry)
