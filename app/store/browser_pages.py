# SPDX-License-Identifier: Apache-2.0
"""What the browser tool has shown in a conversation: its citations point there for good."""

from app.store.access import conversation_number
from app.store.rows import storable
from app.store.sql import Cursor


def save(cursor: Cursor, conversation_id: str, number: int, page: str) -> None:
    # It may be deleted while an answer is still being written to it.
    conversation = conversation_number(cursor, conversation_id, in_trash=True)
    cursor.execute(
        "INSERT OR REPLACE INTO browser_page VALUES (?, ?, ?)",
        (conversation, number, storable(page)),
    )


def load(cursor: Cursor, conversation_id: str) -> list[tuple[int, str]]:
    conversation = conversation_number(cursor, conversation_id, in_trash=True)
    rows = cursor.execute(
        "SELECT cursor, page FROM browser_page WHERE conversation = ? ORDER BY cursor",
        (conversation,),
    )
    return [(number, page) for number, page in rows]
