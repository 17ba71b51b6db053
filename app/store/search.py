# SPDX-License-Identifier: Apache-2.0
"""The full-text index of titles and messages: what is written to it and how it is asked."""

from dataclasses import dataclass

from app.core.messages import Message
from app.store.fulltext import index_text, match_expression, snippet
from app.store.rows import NODE_COLUMNS, node_from_row, searchable_text, storable
from app.store.sql import Cursor


@dataclass(frozen=True, slots=True)
class SearchHit:
    """`message_id` is None where the title matched. `snippet` is one line of plain text, `ranges`
    are the starts and ends of the hits in it."""

    conversation_id: str
    message_id: int | None
    title: str
    snippet: str
    ranges: tuple[tuple[int, int], ...] = ()


def index_title(cursor: Cursor, number: int, title: str) -> None:
    cursor.execute(
        "INSERT OR REPLACE INTO title_search (rowid, text) VALUES (?, ?)",
        (number, storable(index_text(title))),
    )


def index_message(cursor: Cursor, message_id: int, message: Message) -> None:
    cursor.execute(
        "INSERT OR REPLACE INTO message_search (rowid, text) VALUES (?, ?)",
        (message_id, storable(index_text(searchable_text(message)))),
    )


def remove_conversation(cursor: Cursor, number: int) -> None:
    cursor.execute(
        "DELETE FROM message_search WHERE rowid IN (SELECT id FROM message WHERE conversation = ?)",
        (number,),
    )
    cursor.execute("DELETE FROM title_search WHERE rowid = ?", (number,))


def forget_removed(cursor: Cursor) -> None:
    """A removed row only gets a mark, and its words stay, until the index is merged."""
    cursor.execute("INSERT INTO title_search (title_search) VALUES ('optimize')")
    cursor.execute("INSERT INTO message_search (message_search) VALUES ('optimize')")


def find(cursor: Cursor, text: str, limit: int) -> list[SearchHit]:
    """Newest first; ranking would have to score every hit of a common word before the first one
    can be shown. A matching title comes just before the messages of its conversation."""
    expression = storable(match_expression(text))
    if not expression:
        return []
    hits = [*_find_titles(cursor, expression, text, limit)]
    hits += _find_messages(cursor, expression, text, limit)
    hits.sort(key=lambda hit: hit[0], reverse=True)
    return [hit for _, hit in hits[:limit]]


_Ordered = tuple[tuple[int, bool], SearchHit]


def _find_titles(cursor: Cursor, expression: str, text: str, limit: int) -> list[_Ordered]:
    rows = cursor.execute(
        """
        SELECT conversation.id, title,
            (SELECT max(id) FROM message WHERE conversation = conversation.number) AS newest
        FROM title_search CROSS JOIN conversation ON conversation.number = title_search.rowid
        WHERE title_search MATCH ? AND deleted_at IS NULL
        ORDER BY newest DESC LIMIT ?
        """,
        (expression, limit),
    )
    return [
        ((newest or 0, True), SearchHit(id_, None, title, *snippet(title, text)))
        for id_, title, newest in rows
    ]


def _find_messages(cursor: Cursor, expression: str, text: str, limit: int) -> list[_Ordered]:
    columns = ", ".join(f"message.{name}" for name in NODE_COLUMNS)
    rows = cursor.execute(
        f"""
        SELECT conversation.id, title, {columns}
        FROM message_search
        CROSS JOIN message ON message.id = message_search.rowid
        CROSS JOIN conversation ON conversation.number = message.conversation
        WHERE message_search MATCH ? AND deleted_at IS NULL
        ORDER BY message_search.rowid DESC LIMIT ?
        """,
        (expression, limit),
    )
    found: list[_Ordered] = []
    for id_, title, *columns_ in rows:
        node = node_from_row(tuple(columns_))
        shown = snippet(searchable_text(node.message), text)
        found.append(((node.id, False), SearchHit(str(id_), node.id, str(title), *shown)))
    return found
