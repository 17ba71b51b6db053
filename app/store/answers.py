# SPDX-License-Identifier: Apache-2.0
"""An answer while it is being written, which its process alone may do."""

import time

from app.core.conversation import MessageNode, MessageState
from app.core.errors import InputError
from app.store.access import busy, is_alive, release_orphans, set_column, visible_message
from app.store.owner import Owner, this_process
from app.store.rows import measure_to_column, parts_to_column, storable
from app.store.search import index_stored
from app.store.sql import Cursor


def update(cursor: Cursor, message_id: int, parts: str) -> None:
    _require_ours(cursor, message_id)
    owner = this_process()
    # The state is written again in case that another process took this one for dead.
    cursor.execute(
        """
        UPDATE message SET parts = ?, state = 'generating', error = '',
            owner_pid = ?, owner_started = ?
        WHERE id = ?
        """,
        (parts, owner.pid, owner.started, message_id),
    )


def finish(cursor: Cursor, node: MessageNode) -> None:
    """What `node` says of parent, time, model and effort is not looked at."""
    number = _require_ours(cursor, node.id)
    cursor.execute(
        """
        UPDATE message SET parts = ?, state = ?, finish = ?, usage = ?, timings = ?,
            error = ?, owner_pid = NULL, owner_started = NULL
        WHERE id = ?
        """,
        (
            parts_to_column(node.message),
            node.state.value,
            None if node.finish is None else node.finish.value,
            measure_to_column(node.usage),
            measure_to_column(node.timings),
            storable(node.error),
            node.id,
        ),
    )
    index_stored(cursor, node.id)
    set_column(cursor, number, "updated", time.time())


def resume(cursor: Cursor, message_id: int) -> None:
    number = visible_message(cursor, message_id)
    release_orphans(cursor, number)
    owner = this_process()
    resumed = cursor.execute(
        """
        UPDATE message SET state = 'generating', finish = NULL, error = '',
            owner_pid = ?, owner_started = ?
        WHERE id = ? AND role = 'assistant' AND state <> 'generating' RETURNING id
        """,
        (owner.pid, owner.started, message_id),
    ).get
    if resumed is None:
        raise ValueError(f"message {message_id} is no answer that has ended")
    set_column(cursor, number, "updated", time.time())


def _require_ours(cursor: Cursor, message_id: int) -> int:
    """The conversation's number."""
    row = cursor.execute(
        "SELECT conversation, state, owner_pid, owner_started FROM message WHERE id = ?",
        (message_id,),
    ).fetchone()
    if row is None:
        raise InputError(
            "The conversation was deleted for good while this answer was being written, "
            "so the answer was not saved."
        )
    number, state, pid, started = row
    if state not in (MessageState.GENERATING, MessageState.INTERRUPTED):
        raise ValueError(f"message {message_id} is already finished")
    if pid is not None and Owner(pid, started) != this_process() and is_alive(pid, started):
        raise busy()
    return number
