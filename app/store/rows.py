# SPDX-License-Identifier: Apache-2.0
"""Values of `app.core` as rows, and back."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, TypeVar

from app.core.citation_marks import without_marks
from app.core.conversation import Conversation, Feedback, MessageNode, MessageState, Rating
from app.core.errors import ProfileError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import (
    AttachmentPart,
    DocumentPart,
    Message,
    Role,
    TextPart,
    message_from_json,
    message_to_json,
    part_from_json,
    part_to_json,
)
from app.core.params import Effort
from app.core.text import one_line, shortened_at_word
from app.store.owner import Owner
from app.store.sql import Cursor

NODE_COLUMNS = (
    "message.id, parent, role, parts, state, created, model, effort, finish, usage, timings, error,"
    " rating, note"
)
"""Of `message LEFT JOIN feedback`."""
FIRST_WORDS_LENGTH = 60

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
    (id_, parent, role, parts, state, created) = row[:6]
    (model, effort, finish, usage, timings, error, rating, note) = row[6:]
    try:
        return MessageNode(
            id_,
            parent,
            message_from_columns(role, parts),
            MessageState(state),
            created,
            model,
            None if effort is None else Effort(effort),
            None if finish is None else FinishReason(finish),
            None if usage is None else measure_from_column(Usage, usage),
            None if timings is None else measure_from_column(Timings, timings),
            error,
            None if rating is None else Feedback(Rating(rating), note),
        )
    except (ValueError, TypeError, KeyError) as exc:
        raise ProfileError(
            f"Message {id_} in the database is damaged. Put a backup of the database in "
            "its place, or delete this conversation.",
            str(exc),
        ) from exc


def message_from_columns(role: str, parts: str) -> Message:
    return Message(Role(role), tuple([part_from_json(part) for part in json.loads(parts)]))


def readable_message(role: str, parts: str) -> Message | None:
    """None when the columns are damaged, for work that must go on without this message."""
    try:
        return message_from_columns(role, parts)
    except (ValueError, TypeError, KeyError):
        return None


def draft_to_column(draft: Message | None) -> str | None:
    if draft is None or not draft.parts:
        return None
    return storable(json.dumps(message_to_json(draft), ensure_ascii=False))


def draft_from_column(column: str | None) -> Message | None:
    """A draft that cannot be read is none: nothing was asked yet."""
    if column is None:
        return None
    try:
        return message_from_json(json.loads(column))
    except (ValueError, TypeError, KeyError):
        return None


def first_words(question: Message) -> str:
    """One line that begins the question, cut at a word; without any text, what it came with."""
    names = (
        part.name for part in question.parts if isinstance(part, AttachmentPart | DocumentPart)
    )
    words = one_line(without_marks(question.text.lstrip()[:1000])) or one_line(next(names, ""))
    return shortened_at_word(words, FIRST_WORDS_LENGTH)


def insert_conversation(
    cursor: Cursor, conversation: Conversation, id_prefix: str = ""
) -> tuple[int, str]:
    """Its number and its new id; messages, head and search index are left to the caller."""
    conversation_id = id_prefix + os.urandom(6).hex()
    shows_reasoning = conversation.shows_reasoning
    number: int = cursor.execute(
        """
        INSERT INTO conversation (
            id, title, created, updated, date, instructions, effort,
            folder, is_pinned, draft, shows_reasoning
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING number
        """,
        (
            conversation_id,
            storable(conversation.title),
            conversation.created,
            conversation.updated,
            storable(conversation.date),
            storable(conversation.instructions),
            conversation.effort.value,
            conversation.folder,
            int(conversation.is_pinned),
            draft_to_column(conversation.draft),
            None if shows_reasoning is None else int(shows_reasoning),
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
    is_question = node.message.role is Role.USER
    words = storable(first_words(node.message)) if is_question else ""
    cursor.execute(
        """
        UPDATE conversation SET messages = messages + 1,
            first_words = CASE first_words WHEN '' THEN ? ELSE first_words END
        WHERE number = ?
        """,
        (words, number),
    )
    if node.feedback is not None:
        write_feedback(cursor, message_id, node.feedback)
    return message_id


def write_feedback(cursor: Cursor, message_id: int, feedback: Feedback) -> None:
    cursor.execute(
        "INSERT OR REPLACE INTO feedback (message, rating, note) VALUES (?, ?, ?)",
        (message_id, feedback.rating.value, storable(feedback.note)),
    )


def searchable_text(message: Message) -> str:
    """What a person typed, attached by name, or was answered. Reasoning, tools and the marks of
    citations stay out."""
    names = [part.name for part in message.parts if isinstance(part, AttachmentPart | DocumentPart)]
    texts = [without_marks(part.text) for part in message.parts if isinstance(part, TextPart)]
    return "\n".join([*texts, *names])


def measure_from_column(kind: type[_Measure], column: str) -> _Measure:
    values: dict[str, Any] = json.loads(column)
    return kind(**{name: values[name] for name in kind.__dataclass_fields__ if name in values})
