# SPDX-License-Identifier: Apache-2.0
"""Conversations as files: Markdown and HTML to read, JSON to keep and to bring back."""

import html
import json
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Any, Literal, TypeVar, cast

from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.errors import InputError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    AttachmentPart,
    Message,
    Part,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    part_from_json,
    part_to_json,
)
from app.core.params import Effort
from app.core.text import one_line
from app.store.conversations import ConversationStore

ExportFormat = Literal["md", "json", "html"]

FORMAT = "harmonium-conversation"
VERSION = 1
_LATEST_S = 253_402_300_799.0  # The last second of the year 9999.
_LARGEST = 1e15
_REASON_CHARACTERS = 200
_SPEAKERS = {Role.USER: "You", Role.ASSISTANT: "Assistant"}
_ENDINGS = {
    MessageState.GENERATING: "This answer was still being written.",
    MessageState.CANCELLED: "This answer was stopped.",
    MessageState.INTERRUPTED: "This answer was interrupted.",
    MessageState.FAILED: "This answer failed.",
}
_STYLE = """
body { font: 16px/1.45 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em;
  color-scheme: light dark; }
h2 { font-size: 1em; margin: 2em 0 0.5em; }
div, pre { white-space: pre-wrap; overflow-wrap: anywhere; }
pre { font: 0.92em/1.45 ui-monospace, monospace; }
.aside { border-left: 2px solid; padding-left: 1em; opacity: 0.75; }
""".strip()

_Value = TypeVar("_Value")


def export_conversation(
    conversation: Conversation, format: ExportFormat, *, include_reasoning: bool = False
) -> str:
    """Markdown and HTML hold the shown branch, JSON all branches. Without `include_reasoning` the
    raw chain of thought stays out of each of them, and tool traffic out of the first two."""
    if format == "json":
        return _to_json(conversation, include_reasoning)
    if format == "html":
        return _to_html(conversation, include_reasoning)
    return _to_markdown(conversation, include_reasoning)


def import_conversations(store: ConversationStore, data: bytes) -> list[str]:
    """The new ids. `data` is one conversation as exported to JSON, or a list of them. Raises
    InputError before anything is written when a part of it is wrong."""
    try:
        documents: Any = json.loads(data)
        documents = cast("list[Any]", documents if isinstance(documents, list) else [documents])
        conversations = [_conversation(_mapping(document)) for document in documents]
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise _refusal("it is not valid JSON") from exc
    except ValueError as exc:
        raise _refusal(textwrap.shorten(str(exc), _REASON_CHARACTERS)) from exc
    return store.insert(conversations)


def _refusal(reason: str) -> InputError:
    return InputError(
        f"Nothing was imported, because this is not a conversation exported to JSON: {reason}. "
        'Use a file written by "conversations export --format json".'
    )


def _to_json(conversation: Conversation, include_reasoning: bool) -> str:
    head = {
        "format": FORMAT,
        "version": VERSION,
        "title": conversation.title,
        "created": conversation.created,
        "updated": conversation.updated,
        "date": conversation.date,
        "instructions": conversation.instructions,
        "effort": conversation.effort.value,
        "head": conversation.head,
    }
    messages = [_node_to_json(node, include_reasoning) for node in conversation.nodes]
    return json.dumps({**head, "messages": messages}, ensure_ascii=False, indent=2) + "\n"


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
        "parts": [
            part_to_json(part)
            for part in node.message.parts
            if include_reasoning or not isinstance(part, ReasoningPart)
        ],
    }


def _to_markdown(conversation: Conversation, include_reasoning: bool) -> str:
    blocks = [f"# {one_line(conversation.title) or 'Conversation'}"]
    for node in conversation.path():
        blocks.append(f"## {_SPEAKERS[node.message.role]}")
        for kind, label, text in _shown(node, include_reasoning):
            if kind == "text":
                blocks.append(text)
            elif kind == "name":
                blocks.append(f"{label}: `{one_line(text).replace('`', chr(39))}`")
            else:
                lines = f"{label}\n\n{text}".splitlines()
                blocks.append("\n".join(f"> {line}".rstrip() for line in lines))
    return "\n\n".join(blocks) + "\n"


def _to_html(conversation: Conversation, include_reasoning: bool) -> str:
    title = html.escape(one_line(conversation.title) or "Conversation")
    blocks: list[str] = []
    for node in conversation.path():
        blocks.append(f"<h2>{_SPEAKERS[node.message.role]}</h2>")
        for kind, label, text in _shown(node, include_reasoning):
            body = html.escape(text)
            if kind == "text":
                blocks.append(f"<div>{body}</div>")
            elif kind == "name":
                blocks.append(f'<p class="aside">{html.escape(label)}: {body}</p>')
            else:
                summary = f"<summary>{html.escape(label)}</summary>"
                blocks.append(f'<details class="aside">{summary}<pre>{body}</pre></details>')
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            f"<title>{title}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>",
            f"<h1>{title}</h1>",
            *blocks,
            "</body>\n</html>\n",
        ]
    )


def _shown(node: MessageNode, include_reasoning: bool) -> Iterator[tuple[str, str, str]]:
    """Kind (text, name or aside), label and text of what a reader sees of a message."""
    for part in node.message.parts:
        if isinstance(part, TextPart | PreamblePart):
            yield "text", "", part.text
        elif isinstance(part, AttachmentPart):
            yield "name", "Attached", part.name
        elif include_reasoning:
            yield _aside(part)
    if ending := _ENDINGS.get(node.state):
        yield "name", "Note", ending


def _aside(part: ReasoningPart | ToolCallPart | ToolResultPart) -> tuple[str, str, str]:
    if isinstance(part, ReasoningPart):
        return "aside", "Reasoning", part.text
    if isinstance(part, ToolCallPart):
        return "aside", f"Called {one_line(part.name)}", part.arguments
    return "aside", f"Result of {one_line(part.name)}", part.text


def _conversation(data: Mapping[str, Any]) -> Conversation:
    if data.get("format") != FORMAT:
        raise ValueError(f'its "format" is not "{FORMAT}"')
    if data.get("version") != VERSION:
        raise ValueError("it was written by another version of Harmonium")
    nodes = _nodes(_list(data, "messages"))
    head = data.get("head")
    if head is not None and head not in [node.id for node in nodes]:
        raise ValueError('its "head" is none of its messages')
    day = _text(data, "date")
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", day) is None:
        raise ValueError('"date" is not a day like 2026-01-31')
    date.fromisoformat(day)
    return Conversation(
        id="",
        title=_text(data, "title", ""),
        created=_number(data, "created", _LATEST_S),
        updated=_number(data, "updated", _LATEST_S),
        date=day,
        instructions=_text(data, "instructions", ""),
        effort=Effort(_text(data, "effort")),
        head=head,
        nodes=nodes,
    )


def _nodes(messages: Sequence[Any]) -> tuple[MessageNode, ...]:
    """Their ids are the file's own."""
    nodes: list[MessageNode] = []
    known: set[int] = set()
    for message in messages:
        node = _node(_mapping(message))
        if node.id in known:
            raise ValueError(f"two of its messages have the id {node.id}")
        if node.parent is not None and node.parent not in known:
            raise ValueError(f"the parent of message {node.id} does not stand before it")
        known.add(node.id)
        nodes.append(node)
    return tuple(nodes)


def _node(data: Mapping[str, Any]) -> MessageNode:
    parts = tuple(_part(_mapping(part)) for part in _list(data, "parts"))
    parent = data.get("parent")
    return MessageNode(
        id=_id(data.get("id")),
        parent=None if parent is None else _id(parent),
        message=Message(Role(_text(data, "role")), parts),
        state=MessageState(_text(data, "state")),
        created=_number(data, "created", _LATEST_S),
        model=_text(data, "model", ""),
        effort=_optional(data, "effort", lambda _: Effort(_text(data, "effort"))),
        finish=_optional(data, "finish", lambda _: FinishReason(_text(data, "finish"))),
        usage=_optional(data, "usage", _usage),
        timings=_optional(data, "timings", _timings),
        error=_text(data, "error", ""),
    )


def _part(data: Mapping[str, Any]) -> Part:
    part = part_from_json(data)
    for field in fields(part):
        if field.name == "seconds":
            _number({"seconds": getattr(part, field.name)}, "seconds", _LARGEST)
        elif not isinstance(getattr(part, field.name), str):
            raise ValueError(f'"{field.name}" of a {part.type} part is not text')
    return part


def _usage(value: Any) -> Usage:
    data = _mapping(value)
    return Usage(**{name: int(_number(data, name, _LARGEST)) for name in _present(Usage, data)})


def _timings(value: Any) -> Timings:
    data = _mapping(value)
    return Timings(**{name: _number(data, name, _LARGEST) for name in _present(Timings, data)})


def _present(kind: type[Usage | Timings], data: Mapping[str, Any]) -> list[str]:
    return [field.name for field in fields(kind) if field.name in data]


def _optional(data: Mapping[str, Any], key: str, convert: Callable[[Any], _Value]) -> _Value | None:
    value = data.get(key)
    return None if value is None else convert(value)


def _mapping(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("a JSON object is missing where one belongs")
    return cast("dict[str, Any]", value)


def _list(data: Mapping[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    if not isinstance(value, list):
        raise ValueError(f'"{key}" is not a list')
    return cast("list[Any]", value)


def _text(data: Mapping[str, Any], key: str, default: str | None = None) -> str:
    value = data.get(key, default)
    if not isinstance(value, str):
        raise ValueError(f'"{key}" is not text')
    return value


def _number(data: Mapping[str, Any], key: str, largest: float) -> float:
    value: Any = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= largest:
        raise ValueError(f'"{key}" is not a sensible number')
    return value


def _id(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("the id of a message is not a whole number")
    return value
