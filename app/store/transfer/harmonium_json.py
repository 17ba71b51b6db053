# SPDX-License-Identifier: Apache-2.0
"""A conversation with all its branches as JSON, to keep and to bring back."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from app.core.conversation import (
    Conversation,
    Feedback,
    MessageNode,
    MessageState,
    Rating,
)
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message, Part, ReasoningPart, Role, part_from_json, part_to_json
from app.core.params import Effort
from app.core.text import one_line
from app.store.transfer.checks import LATEST_S, entries, mapping, number, optional, text, truth
from app.store.transfer.tree import Arrival

FORMAT = "harmonium-conversation"
VERSION = 2
"""Version 1 lacked folder, pin, feedback and `shows_reasoning`."""

_LARGEST = 1e15


def to_json(conversation: Conversation, *, include_reasoning: bool, folder: str) -> str:
    """Without the draft, which nobody has sent."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "title": conversation.title,
        "folder": folder,
        "is_pinned": conversation.is_pinned,
        "created": conversation.created,
        "updated": conversation.updated,
        "date": conversation.date,
        "instructions": conversation.instructions,
        "effort": conversation.effort.value,
        "shows_reasoning": conversation.shows_reasoning,
        "head": conversation.head,
    }
    messages = [_node_to_json(node, include_reasoning) for node in conversation.nodes]
    return json.dumps({**head, "messages": messages}, ensure_ascii=False, indent=2) + "\n"


def is_ours(document: Mapping[str, Any]) -> bool:
    return document.get("format") == FORMAT


def from_json(document: Mapping[str, Any]) -> Arrival:
    """Raises ValueError when a part of it is wrong. Ids are the file's own."""
    if document.get("version") not in (1, VERSION):
        raise ValueError("it was written by another version of Harmonium")
    return Arrival(_conversation(document), one_line(text(document, "folder", "")))


def _node_to_json(node: MessageNode, include_reasoning: bool) -> dict[str, Any]:
    is_unfinished = node.state is MessageState.GENERATING
    return {
        "id": node.id,
        "parent": node.parent,
        "role": node.message.role.value,
        "state": (MessageState.INTERRUPTED if is_unfinished else node.state).value,
        "created": node.created,
        "model": node.model,
        "effort": node.effort,
        "finish": node.finish,
        "usage": None if node.usage is None else asdict(node.usage),
        "timings": None if node.timings is None else asdict(node.timings),
        "error": node.error,
        "feedback": None if node.feedback is None else asdict(node.feedback),
        "parts": [
            part_to_json(part)
            for part in node.message.parts
            if include_reasoning or not isinstance(part, ReasoningPart)
        ],
    }


def _conversation(data: Mapping[str, Any]) -> Conversation:
    nodes = _nodes(entries(data, "messages"))
    head = data.get("head")
    if head is not None and _id(head) not in {node.id for node in nodes}:
        raise ValueError('its "head" is none of its messages')
    day = text(data, "date")
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", day) is None:
        raise ValueError('"date" is not a day like 2026-01-31')
    date.fromisoformat(day)
    return Conversation(
        id="",
        title=text(data, "title", ""),
        created=number(data, "created", LATEST_S),
        updated=number(data, "updated", LATEST_S),
        date=day,
        instructions=text(data, "instructions", ""),
        effort=Effort(text(data, "effort")),
        head=head,
        nodes=nodes,
        is_pinned=truth(data, "is_pinned"),
        shows_reasoning=optional(data, "shows_reasoning", lambda _: truth(data, "shows_reasoning")),
    )


def _nodes(messages: Sequence[Any]) -> tuple[MessageNode, ...]:
    """Their ids are the file's own."""
    nodes: list[MessageNode] = []
    known: set[int] = set()
    for message in messages:
        node = _node(mapping(message))
        if node.id in known:
            raise ValueError(f"two of its messages have the id {node.id}")
        if node.parent is not None and node.parent not in known:
            raise ValueError(f"the parent of message {node.id} does not stand before it")
        known.add(node.id)
        nodes.append(node)
    return tuple(nodes)


def _node(data: Mapping[str, Any]) -> MessageNode:
    parts = tuple(_part(mapping(part)) for part in entries(data, "parts"))
    parent = data.get("parent")
    return MessageNode(
        id=_id(data.get("id")),
        parent=None if parent is None else _id(parent),
        message=Message(Role(text(data, "role")), parts),
        state=MessageState(text(data, "state")),
        created=number(data, "created", LATEST_S),
        model=text(data, "model", ""),
        effort=optional(data, "effort", lambda _: Effort(text(data, "effort"))),
        finish=optional(data, "finish", lambda _: FinishReason(text(data, "finish"))),
        usage=optional(data, "usage", _usage),
        timings=optional(data, "timings", _timings),
        error=text(data, "error", ""),
        feedback=optional(data, "feedback", _feedback),
    )


def _part(data: Mapping[str, Any]) -> Part:
    if "skipped" in data:
        _ = entries(data, "skipped")
    part = part_from_json(data)
    for field in fields(part):
        value = getattr(part, field.name)
        if field.name == "seconds":
            number({"seconds": value}, "seconds", _LARGEST)
        elif field.type is bool or field.type is int or field.type == int | None:
            _check_value(part, field.name, value, field.type)
        elif field.name == "skipped":
            # Whatever it was, each of it is text by now.
            continue
        elif not isinstance(value, str):
            raise ValueError(f'"{field.name}" of a {part.type} part is not text')
    return part


def _check_value(part: Part, name: str, value: Any, wanted: Any) -> None:
    if wanted is bool and not isinstance(value, bool):
        raise ValueError(f'"{name}" of a {part.type} part is neither true nor false')
    is_number = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LARGEST
    if wanted is not bool and not is_number and not (value is None and wanted is not int):
        raise ValueError(f'"{name}" of a {part.type} part is not a whole number')


def _usage(value: Any) -> Usage:
    data = mapping(value)
    return Usage(**{name: int(number(data, name, _LARGEST)) for name in _present(Usage, data)})


def _timings(value: Any) -> Timings:
    data = mapping(value)
    return Timings(**{name: number(data, name, _LARGEST) for name in _present(Timings, data)})


def _present(kind: type[Usage | Timings], data: Mapping[str, Any]) -> list[str]:
    return [field.name for field in fields(kind) if field.name in data]


def _feedback(value: Any) -> Feedback:
    data = mapping(value)
    return Feedback(Rating(text(data, "rating")), text(data, "note", ""))


def _id(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("the id of a message is not a whole number")
    return value
