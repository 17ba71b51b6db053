# SPDX-License-Identifier: Apache-2.0
"""Values of `app.core` as rows, and back."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, TypeVar

from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.errors import ProfileError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import AttachmentPart, Message, Role, TextPart, part_from_json, part_to_json
from app.core.params import Effort
from app.store.owner import Owner
from app.store.sql import Cursor

NODE_COLUMNS = (
    *("id", "parent", "role", "parts", "state", "created"),
    *("model", "effort", "finish", "usage", "timings", "error"),
)

_Measure = TypeVar("_Measure", Usage, Timings)


def storable(text: str) -> str:
    """Lone surrogates cannot be written as UTF-8: halves are joined, the rest becomes U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def parts_to_column(message: Message) -> str:
    parts = [part_to_json(part) for part in message.parts]
    return storable(json.dumps(parts, ensure_ascii=False, separators=(",", ":")))


def measure_to_column(measure: Usage | Timings | None) -> str | None:
    return None if measure is None else json.dumps(asdict(measure))


def node_from_row(row: Sequence[Any]) -> MessageNode:
    """`row` holds NODE_COLUMNS. Raises ProfileError when a value makes no sense."""
    values = dict(zip(NODE_COLUMNS, row, strict=True))
    try:
        return MessageNode(
            id=values["id"],
            parent=values["parent"],
            message=message_from_columns(values["role"], values["parts"]),
            state=MessageState(values["state"]),
            created=values["created"],
            model=values["model"],
            effort=None if values["effort"] is None else Effort(values["effort"]),
            finish=None if values["finish"] is None else FinishReason(values["finish"]),
            usage=_measure(Usage, values["usage"]),
            timings=_measure(Timings, values["timings"]),
            error=values["error"],
        )
    except (ValueError, TypeError, KeyError) as exc:
        raise ProfileError(
            f"Message {values['id']} in the database is damaged. Put a backup of the database in "
            "its place, or delete this conversation.",
            str(exc),
        ) from exc


def message_from_columns(role: str, parts: str) -> Message:
    return Message(Role(role), tuple(part_from_json(part) for part in json.loads(parts)))


def insert_conversation(cursor: Cursor, conversation: Conversation) -> tuple[int, str]:
    """Its number and its new id; messages, head and search index are left to the caller."""
    conversation_id = secrets.token_hex(6)
    number: int = cursor.execute(
        """
        INSERT INTO conversation (id, title, created, updated, date, instructions, effort)
        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number
        """,
        (
            conversation_id,
            storable(conversation.title),
            conversation.created,
            conversation.updated,
            storable(conversation.date),
            storable(conversation.instructions),
            conversation.effort.value,
        ),
    ).get
    return number, conversation_id


def insert_message(
    cursor: Cursor, number: int, node: MessageNode, owner: Owner | None = None
) -> int:
    """The new message's id; `node.id` is not looked at."""
    message_id: int = cursor.execute(
        """
        INSERT INTO message (
            conversation, parent, role, state, created, model, effort, finish, usage, timings,
            error, owner_pid, owner_started, parts
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING id
        """,
        (
            number,
            node.parent,
            node.message.role.value,
            node.state.value,
            node.created,
            storable(node.model),
            None if node.effort is None else node.effort.value,
            None if node.finish is None else node.finish.value,
            measure_to_column(node.usage),
            measure_to_column(node.timings),
            storable(node.error),
            None if owner is None else owner.pid,
            None if owner is None else owner.started,
            parts_to_column(node.message),
        ),
    ).get
    return message_id


def searchable_text(message: Message) -> str:
    """What a person typed, attached by name, or was answered. Reasoning and tools stay out."""
    names = [part.name for part in message.parts if isinstance(part, AttachmentPart)]
    texts = [part.text for part in message.parts if isinstance(part, TextPart)]
    return "\n".join([*texts, *names])


def _measure(kind: type[_Measure], column: str | None) -> _Measure | None:
    if column is None:
        return None
    values: dict[str, Any] = json.loads(column)
    return kind(**{name: values[name] for name in kind.__dataclass_fields__ if name in values})
