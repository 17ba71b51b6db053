# SPDX-License-Identifier: Apache-2.0
"""What the browser tool has shown in a conversation: its citations point there for good."""

import json
import re
from typing import Any

from app.store.access import conversation_number
from app.store.rows import storable
from app.store.sql import Cursor

_ID = re.compile(r'"([0-9a-f]{16})"')


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


def without(page: str, removed: frozenset[str]) -> str:
    """The page without the lines that show something of removed documents, given by their ids;
    empty where it shows nothing else. An empty page keeps its cursor."""
    named = set(_ID.findall(page))
    if named.isdisjoint(removed):
        return page
    try:
        data: dict[str, Any] = json.loads(page)
        sources: list[list[dict[str, Any]]] = data["sources"]
        shown = {str(one["document_id"]) for behind in sources for one in behind}
        if shown <= removed or data["document_id"] in removed:
            return ""
        for number, behind in enumerate(sources):
            if any(one["document_id"] in removed for one in behind):
                data["lines"][number], sources[number] = "", []
    except (ValueError, LookupError, TypeError):
        return ""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
