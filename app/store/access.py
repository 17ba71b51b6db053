# SPDX-License-Identifier: Apache-2.0
"""Finding the rows that a caller names, and refusing in words what may not be touched."""

from app.core.errors import BusyError, InputError
from app.store.owner import Owner, this_process
from app.store.rows import storable
from app.store.search import index_stored
from app.store.sql import Cursor, SqlValue

INTERRUPTED_ERROR = "Harmonium stopped while this answer was being written."


def conversation_number(cursor: Cursor, conversation_id: str, *, in_trash: bool = False) -> int:
    """Raises InputError when there is none, or when it lies in the trash and `in_trash` is not
    set."""
    row = cursor.execute(
        "SELECT number, deleted_at FROM conversation WHERE id = ?", (storable(conversation_id),)
    ).fetchone()
    if row is None:
        raise InputError(
            f"There is no conversation {conversation_id}: choose one that the list shows."
        )
    if row[1] is not None and not in_trash:
        raise InputError(
            f"The conversation {conversation_id} is in the trash: choose one that the list shows."
        )
    return row[0]


def claimable(cursor: Cursor, conversation_id: str) -> int:
    """The conversation's number, once no other live process generates in it: BusyError."""
    number = conversation_number(cursor, conversation_id)
    release_orphans(cursor, number)
    return number


def release_orphans(cursor: Cursor, number: int) -> None:
    """Interrupts answers whose process is gone. Raises BusyError when another one still writes."""
    rows = cursor.execute(
        """
        SELECT id, owner_pid, owner_started FROM message
        WHERE conversation = ? AND state = 'generating'
        """,
        (number,),
    ).fetchall()
    for message_id, pid, started in rows:
        if Owner(pid, started) == this_process():
            continue
        if is_alive(pid, started):
            raise busy()
        interrupt(cursor, message_id)


def is_alive(pid: int, started: float) -> bool:
    owner = Owner(pid, started)
    return owner == this_process() or owner.is_alive()


def busy() -> BusyError:
    return BusyError(
        "An answer is being written to this conversation in another window or command. "
        "Wait until it is finished, or stop it there."
    )


def interrupt(cursor: Cursor, message_id: int) -> None:
    cursor.execute(
        """
        UPDATE message SET state = 'interrupted', error = ?, owner_pid = NULL, owner_started = NULL
        WHERE id = ?
        """,
        (INTERRUPTED_ERROR, message_id),
    )
    index_stored(cursor, message_id)


def require_message(cursor: Cursor, number: int, message_id: int | None) -> None:
    """Raises InputError when the message is none of the conversation's, or was deleted."""
    if message_id is None:
        return
    found = cursor.execute(
        """
        SELECT 1 FROM message
        WHERE id = ? AND conversation = ? AND id NOT IN (SELECT message FROM deletion)
        """,
        (message_id, number),
    ).get
    if not found:
        raise no_message(message_id)


def visible_message(cursor: Cursor, message_id: int) -> int:
    """The number of the conversation in which the message stands. Raises InputError when one of
    the two was deleted."""
    row = cursor.execute(
        """
        SELECT conversation.number FROM message
        JOIN conversation ON conversation.number = message.conversation
        WHERE message.id = ? AND deleted_at IS NULL
            AND message.id NOT IN (SELECT message FROM deletion)
        """,
        (message_id,),
    ).fetchone()
    if row is None:
        raise InputError("This message was deleted, with its conversation or alone.")
    return row[0]


def no_message(message_id: int) -> InputError:
    return InputError(f"There is no message {message_id} in this conversation.")


def set_column(cursor: Cursor, number: int, column: str, value: SqlValue) -> None:
    cursor.execute(f"UPDATE conversation SET {column} = ? WHERE number = ?", (value, number))
