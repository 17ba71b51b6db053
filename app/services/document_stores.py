# SPDX-License-Identifier: Apache-2.0
"""Where the documents of a conversation are kept: in the profile, or in the memory alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.temporary import is_temporary
from app.store.database import Database, DatabaseFile, open_temporary

if TYPE_CHECKING:
    from app.store.documents import DocumentStore


class DocumentStores:
    """One thread's connections, opened when they are first needed. The temporary one must be closed
    when the temporary conversation is left: its documents are gone with the last connection."""

    def __init__(self, file: DatabaseFile) -> None:
        self._file = file
        self._profile: Database | None = None
        self._temporary: Database | None = None

    @property
    def profile(self) -> DocumentStore:
        from app.store.documents import DocumentStore

        if self._profile is None:
            self._profile = self._file.open()
        return DocumentStore(self._profile)

    @property
    def temporary(self) -> DocumentStore:
        from app.store.documents import DocumentStore

        if self._temporary is None:
            self._temporary = open_temporary()
        return DocumentStore(self._temporary)

    def of(self, key: str) -> DocumentStore:
        """`key` names a conversation, whether or not it has begun."""
        return self.temporary if is_temporary(key) else self.profile

    def close_temporary(self) -> None:
        if self._temporary is not None:
            self._temporary.close()
            self._temporary = None

    def close(self) -> None:
        self.close_temporary()
        if self._profile is not None:
            self._profile.close()
            self._profile = None
