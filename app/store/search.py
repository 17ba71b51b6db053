# SPDX-License-Identifier: Apache-2.0
"""The full-text index of titles and messages: what is written to it and how it is asked.

It holds what a search may show and nothing else. What is deleted leaves it at once and is indexed
again when it comes back: a filter over the hits would make a word slow of which thousands lie in
the trash.
"""

from app.core.messages import Message
from app.core.values import value_class
from app.store.fulltext import index_text, match_expression, snippet
from app.store.rows import readable_message, searchable_text, storable
from app.store.sql import Cursor

_MERGE_PAGES = 500
_MANY_REMOVED = 1000
REMOVED = "search.removed"
_MANY_TITLES = 1000
_BY_UPDATE = "conversation INDEXED BY conversation_by_update"


@value_class
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


def index_stored(cursor: Cursor, message_id: int) -> None:
    """As it stands in the database, once it is finished and if it is in sight."""
    row = cursor.execute(
        """
        SELECT role, parts FROM message
        WHERE id = ? AND state <> 'generating' AND id NOT IN (SELECT message FROM deletion)
            AND (SELECT deleted_at FROM conversation WHERE number = conversation) IS NULL
        """,
        (message_id,),
    ).fetchone()
    message = None if row is None else readable_message(*row)
    if message is not None:
        index_message(cursor, message_id, message)


def index_conversation(cursor: Cursor, number: int) -> None:
    """Title and messages of one that has left the trash."""
    title = cursor.execute("SELECT title FROM conversation WHERE number = ?", (number,)).get
    index_title(cursor, number, title)
    messages = cursor.execute("SELECT id FROM message WHERE conversation = ?", (number,)).fetchall()
    for (message_id,) in messages:
        index_stored(cursor, message_id)


def remove_message(cursor: Cursor, message_id: int) -> None:
    cursor.execute("DELETE FROM message_search WHERE rowid = ?", (message_id,))
    _count_removed(cursor, int(cursor.execute("SELECT changes()").get))


def remove_conversation(cursor: Cursor, number: int) -> None:
    cursor.execute(
        "DELETE FROM message_search WHERE rowid IN (SELECT id FROM message WHERE conversation = ?)",
        (number,),
    )
    _count_removed(cursor, int(cursor.execute("SELECT changes()").get))
    cursor.execute("DELETE FROM title_search WHERE rowid = ?", (number,))


def has_many_removed(cursor: Cursor) -> bool:
    """Whether `forget_removed` would make queries faster: a common word is looked up among the
    marks of what was removed each time that it occurs."""
    removed = cursor.execute("SELECT value FROM setting WHERE key = ?", (REMOVED,)).get
    return int(removed or 0) >= _MANY_REMOVED


def forget_removed(cursor: Cursor) -> bool:
    """A removed row only gets a mark, and its words stay, until the index is merged into one
    piece. This does some 50 ms of that work and says whether there is more."""
    before = cursor.execute("SELECT total_changes()").get
    for table in ("title_search", "message_search"):
        cursor.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', -{_MERGE_PAGES})")
    # A merge that finds nothing to do changes one row (FTS5's documentation of 'merge').
    has_more = cursor.execute("SELECT total_changes()").get - before > 2
    if not has_more:
        cursor.execute("DELETE FROM setting WHERE key = ?", (REMOVED,))
    return has_more


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
    matches = "SELECT rowid FROM title_search WHERE title_search MATCH ?"
    matching = cursor.execute(
        f"SELECT count(*) FROM ({matches} LIMIT {_MANY_TITLES})", (expression,)
    ).get
    # Few matches are looked up and sorted; among many, the newest conversations hold enough.
    order = "conversation" if matching < _MANY_TITLES else _BY_UPDATE
    rows = cursor.execute(
        f"""
        SELECT id, title, (SELECT max(id) FROM message WHERE conversation = number)
        FROM {order} WHERE deleted_at IS NULL AND number IN ({matches})
        ORDER BY updated DESC LIMIT ?
        """,
        (expression, limit),
    )
    return [
        ((newest or 0, True), SearchHit(id_, None, title, *snippet(title, text)))
        for id_, title, newest in rows
    ]


def _find_messages(cursor: Cursor, expression: str, text: str, limit: int) -> list[_Ordered]:
    rows = cursor.execute(
        """
        SELECT message.id, conversation.id, title, role, parts
        FROM message_search
        CROSS JOIN message ON message.id = message_search.rowid
        CROSS JOIN conversation ON conversation.number = message.conversation
        WHERE message_search MATCH ? AND deleted_at IS NULL
        ORDER BY message_search.rowid DESC LIMIT ?
        """,
        (expression, limit),
    )
    found: list[_Ordered] = []
    for id_, conversation_id, title, role, parts in rows:
        message = readable_message(role, parts)
        if message is not None:
            shown = snippet(searchable_text(message), text)
            found.append(((id_, False), SearchHit(conversation_id, id_, title, *shown)))
    return found


def _count_removed(cursor: Cursor, messages: int) -> None:
    if messages:
        cursor.execute(
            """
            INSERT INTO setting VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + excluded.value
            """,
            (REMOVED, str(messages)),
        )
