# SPDX-License-Identifier: Apache-2.0
"""Temporary conversations: in this process's memory, never on a disk, gone when they are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.store.conversations import ConversationStore
from app.store.database import Database, open_temporary

if TYPE_CHECKING:
    from app.store.documents import DocumentStore

TEMPORARY_PREFIX = "t-"


def is_temporary(conversation_id: str | None) -> bool:
    return conversation_id is not None and conversation_id.startswith(TEMPORARY_PREFIX)


class TemporaryStore:
    """One thread's connection to them, opened when first needed. They are gone with the last
    connection of the process, at the latest."""

    def __init__(self) -> None:
        self._database: Database | None = None

    def open(self) -> ConversationStore:
        return ConversationStore(self._opened(), id_prefix=TEMPORARY_PREFIX)

    def documents(self) -> DocumentStore:
        from app.store.documents import DocumentStore

        return DocumentStore(self._opened())

    def forget(self, conversation_id: str) -> None:
        """Whatever is still being written to it fails."""
        store = self.open()
        store.delete(conversation_id)
        store.purge([conversation_id])

    def _opened(self) -> Database:
        if self._database is None:
            self._database = open_temporary()
        return self._database

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None
