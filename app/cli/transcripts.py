# SPDX-License-Identifier: Apache-2.0
"""A stored conversation, printed as text or as JSON lines."""

from collections.abc import Iterator
from typing import Any

from app.cli.output import Output
from app.core.citation_marks import citations_of, numbered_texts, sources_of
from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.messages import (
    AttachmentPart,
    CitationPart,
    CoveragePart,
    DocumentPart,
    Message,
    Part,
    PreamblePart,
    Role,
    TextPart,
    ToolCallPart,
    part_to_json,
)
from app.core.text import one_line

_NAMES = {Role.USER: "You", Role.ASSISTANT: "Assistant"}


def show(conversation: Conversation, output: Output) -> None:
    """The branch that is shown, or with JSON every message of the tree."""
    if not output.json:
        output.write(_plain(conversation))
        return
    for node in conversation.nodes:
        output.object(
            {
                "id": node.id,
                "parent": node.parent,
                "role": node.message.role.value,
                "state": node.state.value,
                "parts": [_part(part) for part in node.message.parts],
            }
        )


def _part(part: Part) -> dict[str, Any]:
    """Every part has a `text`: a tool call's is what it asks, a citation's what it quotes."""
    fields = part_to_json(part)
    match part:
        case ToolCallPart():
            return {"type": part.type, "text": part.arguments, "name": part.name}
        case DocumentPart():
            return {**fields, "text": part.name}
        case CitationPart():
            return {**fields, "text": part.quote}
        case CoveragePart():
            return {**fields, "text": part.file}
        case _:
            return fields


def _plain(conversation: Conversation) -> str:
    blocks = [f"{_NAMES[node.message.role]}:\n{_body(node)}\n" for node in conversation.path()]
    return "\n".join(blocks)


def _body(node: MessageNode) -> str:
    """What was typed or answered, what came with it, and how it ended if not well."""
    parts = node.message.parts
    lines = [
        f"[{one_line(part.name)}]"
        for part in parts
        if isinstance(part, AttachmentPart | DocumentPart)
    ]
    lines += [text for text in _texts(node.message) if text]
    sources = "\n".join(_source(part) for part in sources_of(citations_of(parts)))
    if sources and node.message.role is Role.ASSISTANT:
        lines.append(sources)
    if node.state is not MessageState.COMPLETE:
        lines.append(f"({node.error or node.state.value})")
    return "\n\n".join(lines)


def _texts(message: Message) -> Iterator[str]:
    """In an answer, numbers stand in place of the marks of citations."""
    numbered = numbered_texts(message.parts)
    for part in message.parts:
        if isinstance(part, TextPart):
            shown = next(numbered)
            yield shown if message.role is Role.ASSISTANT else part.text
        elif isinstance(part, PreamblePart):
            yield part.text


def _source(part: CitationPart) -> str:
    page = "" if part.page is None else f", page {part.page}"
    verified = "" if part.is_verified else " (not verified)"
    return f"[{part.number}] {one_line(part.file) or '?'}{page}{verified}"
