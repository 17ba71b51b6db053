# SPDX-License-Identifier: Apache-2.0
"""The trash: what was deleted leaves lists and search at once, and the disk some time later.

Whole conversations carry the time of their deletion. Messages stand in `deletion`, each with the
message whose deletion took it along (`root`), so that each deletion can be undone on its own.
"""

import time

from app.core.errors import InputError
from app.store.access import (
    claimable,
    conversation_number,
    no_message,
    require_message,
    set_column,
)
from app.store.listing import count_anew
from app.store.search import index_conversation, index_stored, remove_conversation, remove_message
from app.store.sql import Cursor

_NOT_DELETED = "message.id NOT IN (SELECT message FROM deletion)"
_BELOW = f"""
    UNION ALL
    SELECT message.id FROM message JOIN below ON message.parent = below.id WHERE {_NOT_DELETED}
"""


def delete(cursor: Cursor, conversation_id: str) -> int:
    """Its number. The index follows with `follow`."""
    number = claimable(cursor, conversation_id)
    set_column(cursor, number, "deleted_at", time.time())
    return number


def restore(cursor: Cursor, conversation_id: str) -> int | None:
    """Its number, or None when it was not in the trash. The index follows with `follow`."""
    number = conversation_number(cursor, conversation_id, in_trash=True)
    if not _is_in_trash(cursor, number):
        return None
    set_column(cursor, number, "deleted_at", None)
    return number


def follow(cursor: Cursor, number: int) -> None:
    """Takes a conversation out of the search index, or into it, according to where it is now."""
    if _is_in_trash(cursor, number):
        remove_conversation(cursor, number)
    elif cursor.execute("SELECT 1 FROM conversation WHERE number = ?", (number,)).get:
        index_conversation(cursor, number)


def in_trash(cursor: Cursor, conversation_id: str) -> int:
    """Its number. Raises InputError when it is not in the trash."""
    number = conversation_number(cursor, conversation_id, in_trash=True)
    if not _is_in_trash(cursor, number):
        raise InputError(
            f"The conversation {conversation_id} is not in the trash: delete it first."
        )
    return number


def deleted_before(cursor: Cursor, moment: float) -> list[int]:
    rows = cursor.execute(
        """
        SELECT number FROM conversation INDEXED BY conversation_in_trash
        WHERE deleted_at IS NOT NULL AND deleted_at <= ?
        """,
        (moment,),
    )
    return [number for (number,) in rows]


def purge_conversation(cursor: Cursor, number: int) -> bool:
    """False when it was taken back from the trash, or went, in the meantime."""
    from app.store.documents_removal import remove_of_conversation

    if not _is_in_trash(cursor, number):
        return False
    # Not in the index any more, unless the process ended between the steps of its deletion.
    remove_conversation(cursor, number)
    remove_of_conversation(cursor, number)
    cursor.execute("DELETE FROM message WHERE conversation = ?", (number,))
    cursor.execute("DELETE FROM conversation WHERE number = ?", (number,))
    return True


def take_back(cursor: Cursor, conversation_id: str) -> None:
    """As if it had never begun. Raises InputError when something was said in it."""
    number = conversation_number(cursor, conversation_id)
    if cursor.execute("SELECT 1 FROM message WHERE conversation = ?", (number,)).get:
        raise InputError(f"The conversation {conversation_id} is not empty: delete it instead.")
    set_column(cursor, number, "deleted_at", time.time())
    purge_conversation(cursor, number)


def conversations_losing_messages(cursor: Cursor, moment: float) -> list[str]:
    """The ids of those from which `purge_messages` takes something."""
    rows = cursor.execute(
        """
        SELECT id FROM conversation WHERE number IN
            (SELECT conversation FROM message WHERE id IN
                (SELECT message FROM deletion WHERE deleted_at <= ?))
        """,
        (moment,),
    )
    return [id_ for (id_,) in rows]


def purge_messages(cursor: Cursor, moment: float) -> int:
    """How many went. What lies below a deleted message was deleted no later than it."""
    cursor.execute(
        """
        DELETE FROM message
        WHERE id IN (SELECT message FROM deletion WHERE deleted_at <= ?)
        """,
        (moment,),
    )
    return int(cursor.execute("SELECT changes()").get)


def delete_message(cursor: Cursor, conversation_id: str, message_id: int) -> None:
    number = claimable(cursor, conversation_id)
    require_message(cursor, number, message_id)
    gone = _at_and_below(cursor, message_id)
    now = time.time()
    for id_ in gone:
        cursor.execute("INSERT INTO deletion VALUES (?, ?, ?)", (id_, message_id, now))
        remove_message(cursor, id_)
    head = cursor.execute("SELECT head FROM conversation WHERE number = ?", (number,)).get
    if head in gone:
        set_column(cursor, number, "head", _head_beside(cursor, number, message_id))
    count_anew(cursor, number)


def restore_message(cursor: Cursor, conversation_id: str, message_id: int) -> None:
    number = claimable(cursor, conversation_id)
    row = cursor.execute(
        "SELECT parent FROM message WHERE id = ? AND conversation = ?", (message_id, number)
    ).fetchone()
    if row is None:
        raise no_message(message_id)
    back = [
        id_
        for (id_,) in cursor.execute("SELECT message FROM deletion WHERE root = ?", (message_id,))
    ]
    if not back:
        return
    try:
        require_message(cursor, number, row[0])
    except InputError:
        raise InputError(
            "What this message followed was deleted as well: bring that back first."
        ) from None
    cursor.execute("DELETE FROM deletion WHERE root = ?", (message_id,))
    for id_ in back:
        index_stored(cursor, id_)
    set_column(cursor, number, "head", max(_at_and_below(cursor, message_id)))
    count_anew(cursor, number)


def _is_in_trash(cursor: Cursor, number: int) -> bool:
    found = cursor.execute("SELECT deleted_at FROM conversation WHERE number = ?", (number,)).get
    return found is not None


def _at_and_below(cursor: Cursor, message_id: int) -> list[int]:
    rows = cursor.execute(
        f"WITH RECURSIVE below (id) AS (SELECT ? {_BELOW}) SELECT id FROM below", (message_id,)
    )
    return [id_ for (id_,) in rows]


def _head_beside(cursor: Cursor, number: int, message_id: int) -> int | None:
    """The newest leaf below another version of the message, else the message that it followed.
    A message is newer than all above it, so that the newest one is a leaf."""
    parent, role = cursor.execute(
        "SELECT parent, role FROM message WHERE id = ?", (message_id,)
    ).fetchall()[0]
    newest = cursor.execute(
        f"""
        WITH RECURSIVE below (id) AS (
            SELECT id FROM message INDEXED BY message_by_conversation
            WHERE conversation = ? AND parent IS ? AND role = ? AND {_NOT_DELETED}
            {_BELOW}
        )
        SELECT max(id) FROM below
        """,
        (number, parent, role),
    ).get
    return parent if newest is None else newest
