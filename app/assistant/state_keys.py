# SPDX-License-Identifier: Apache-2.0
"""Whose state a turn works on, and whose text may be in it."""

from app.core.documents import Scope
from app.core.params import StateKey


def state_key(conversation_id: str, scope: Scope, *, is_kept: bool) -> StateKey:
    """The id is "" for a conversation that has not begun, whose state is never written to disk."""
    tags = (*map(document_tag, scope.documents), *map(collection_tag, scope.collections))
    return StateKey(conversation_id, is_kept and bool(conversation_id), tags)


def document_tag(document_id: str) -> str:
    return f"document:{document_id}"


def collection_tag(collection_id: str) -> str:
    return f"collection:{collection_id}"
