# SPDX-License-Identifier: Apache-2.0
"""A stored conversation, printed as text or as JSON lines."""

from typing import Any

from app.cli.output import Output
from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.messages import (
    AttachmentPart,
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
    """Every part has a `text`; a tool call's is what it asks."""
    fields = part_to_json(part)
    if isinstance(part, ToolCallPart):
        return {"type": part.type, "text": part.arguments, "name": part.name}
    return fields


def _plain(conversation: Conversation) -> str:
    blocks = [f"{_NAMES[node.message.role]}:\n{_body(node)}\n" for node in conversation.path()]
    return "\n".join(blocks)


def _body(node: MessageNode) -> str:
    """What was typed or answered, what came with it, and how it ended if not well."""
    lines = [
        f"[{one_line(part.name)}]"
        for part in node.message.parts
        if isinstance(part, AttachmentPart)
    ]
    lines += [
        part.text
        for part in node.message.parts
        if isinstance(part, TextPart | PreamblePart) and part.text
    ]
    if node.state is not MessageState.COMPLETE:
        lines.append(f"({node.error or node.state.value})")
    return "\n\n".join(lines)
