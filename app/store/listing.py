# SPDX-License-Identifier: Apache-2.0
"""Rows of the conversation list. What they show is kept beside each conversation, so that no list
ever reads a message."""

from collections.abc import Sequence
from typing import Any

from app.core.conversation import ConversationSummary
from app.store.rows import first_words, readable_message, storable
from app.store.sql import Cursor, SqlValue

_COLUMNS = "id, title, updated, messages, first_words, folder, is_pinned, deleted_at"
_RECENT = """
    INDEXED BY conversation_recent
    WHERE deleted_at IS NULL AND is_pinned = 0 AND folder IS NULL
"""
_PINNED = "INDEXED BY conversation_pinned WHERE deleted_at IS NULL AND is_pinned = 1"
_IN_FOLDER = """
    INDEXED BY conversation_in_folder WHERE deleted_at IS NULL AND folder IS NOT NULL AND folder = ?
"""
_VISIBLE = "INDEXED BY conversation_by_update WHERE deleted_at IS NULL"
_TRASH = "INDEXED BY conversation_in_trash WHERE deleted_at IS NOT NULL"


def recent(
    cursor: Cursor, limit: int, after: ConversationSummary | None
) -> list[ConversationSummary]:
    return _page(cursor, _RECENT, (), limit, after)


def pinned(cursor: Cursor) -> list[ConversationSummary]:
    return _page(cursor, _PINNED, (), None, None)


def in_folder(cursor: Cursor, folder: str, limit: int | None) -> list[ConversationSummary]:
    return _page(cursor, _IN_FOLDER, (storable(folder),), limit, None)


def visible(cursor: Cursor, limit: int | None) -> list[ConversationSummary]:
    return _page(cursor, _VISIBLE, (), limit, None)


def trash(
    cursor: Cursor, limit: int | None, after: ConversationSummary | None
) -> list[ConversationSummary]:
    return _page(cursor, _TRASH, (), limit, after, order="deleted_at")


def summary(cursor: Cursor, conversation_id: str) -> ConversationSummary | None:
    row = cursor.execute(
        f"SELECT {_COLUMNS} FROM conversation WHERE id = ?", (storable(conversation_id),)
    ).fetchone()
    return None if row is None else _summary(row)


def count_anew(cursor: Cursor, number: int) -> None:
    """After messages have gone or come back. Adding one needs less: `count_message`."""
    messages = cursor.execute(
        """
        SELECT count(*) FROM message
        WHERE conversation = ? AND id NOT IN (SELECT message FROM deletion)
        """,
        (number,),
    ).get
    row = cursor.execute(
        """
        SELECT role, parts FROM message INDEXED BY message_by_conversation
        WHERE conversation = ? AND role = 'user' AND id NOT IN (SELECT message FROM deletion)
        ORDER BY id LIMIT 1
        """,
        (number,),
    ).fetchone()
    question = None if row is None else readable_message(*row)
    cursor.execute(
        "UPDATE conversation SET messages = ?, first_words = ? WHERE number = ?",
        (messages, "" if question is None else storable(first_words(question)), number),
    )


def _page(
    cursor: Cursor,
    condition: str,
    bindings: Sequence[SqlValue],
    limit: int | None,
    after: ConversationSummary | None,
    order: str = "updated",
) -> list[ConversationSummary]:
    """Continues behind a row by its place in the order, which holds when rows come and go."""
    values = [*bindings]
    if after is not None:
        number = cursor.execute("SELECT number FROM conversation WHERE id = ?", (after.id,)).get
        condition += f" AND ({order}, number) < (?, ?)"
        values += [after.updated if order == "updated" else after.deleted_at, number or -1]
    rows = cursor.execute(
        f"SELECT {_COLUMNS} FROM conversation {condition} "
        f"ORDER BY {order} DESC, number DESC LIMIT ?",
        (*values, -1 if limit is None else limit),
    )
    return [_summary(row) for row in rows]


def _summary(row: Sequence[Any]) -> ConversationSummary:
    id_, title, updated, messages, words, folder, is_pinned, deleted_at = row
    return ConversationSummary(
        id_, title, updated, messages, words, folder, bool(is_pinned), deleted_at
    )
