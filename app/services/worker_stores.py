# SPDX-License-Identifier: Apache-2.0
"""What the engine's thread reads and writes: the profile, temporary conversations, documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.documents import Scope
from app.core.errors import InputError
from app.core.params import Prompt
from app.engine.client import EngineClient
from app.engine.protocol import Loaded
from app.services.document_vectors import DocumentVectors
from app.services.engine_jobs import ConversationPrompt, TurnJob
from app.services.temporary import TEMPORARY_PREFIX, TemporaryStore, is_temporary
from app.store.conversations import ConversationStore
from app.store.database import Database, DatabaseFile

if TYPE_CHECKING:
    from app.assistant.documents import TurnDocuments
    from app.documents.search import DenseSearch
    from app.store.documents import DocumentStore


class WorkerStores:
    """Connections of one thread, opened when they are first needed."""

    def __init__(
        self, client: EngineClient, database: DatabaseFile, vectors: DocumentVectors | None
    ) -> None:
        self._client = client
        self._file = database
        self._database: Database | None = None
        self._temporary = TemporaryStore()
        self._vectors = vectors
        self._dense: DenseSearch | None = None

    def profile(self) -> Database:
        if self._database is None:
            self._database = self._file.open()
        return self._database

    def conversations(self, conversation_id: str) -> ConversationStore:
        if is_temporary(conversation_id):
            return self._temporary.open()
        return ConversationStore(self.profile())

    def leave_temporary(self) -> None:
        """They are gone with their last connection, which shall not be this one."""
        self._temporary.close()

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None
        self._temporary.close()

    def with_documents(self, job: TurnJob) -> tuple[Prompt, TurnDocuments | None]:
        from app.services.turn_documents import concerns_documents

        if not concerns_documents(job.prompt, job.scope):
            return job.prompt, None
        documents = self._turn_documents(
            job.conversation_id,
            job.scope,
            keeps_pages=True,
            reads_everything=job.reads_everything,
            should_stop=job.live.stop_requested.is_set,
        )
        return documents.prepared(job.prompt, self._loaded()), documents

    def prepared(self, asked: ConversationPrompt, *, is_open: bool = False) -> Prompt:
        """As a turn would have it, of which nothing is kept. For `is_open` see `TurnDocuments`."""
        from app.services.turn_documents import concerns_documents

        if not concerns_documents(asked.prompt, asked.scope):
            return asked.prompt
        documents = self._turn_documents(asked.key, asked.scope)
        return documents.prepared(asked.prompt, self._loaded(), is_open=is_open)

    def _turn_documents(
        self,
        key: str,
        scope: Scope,
        *,
        keeps_pages: bool = False,
        reads_everything: bool = False,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> TurnDocuments:
        from app.services.turn_documents import turn_documents

        has_begun = key not in ("", TEMPORARY_PREFIX)
        store = self._temporary.documents() if is_temporary(key) else self._documents()
        return turn_documents(
            self._client,
            store,
            scope,
            key if has_begun else None,
            dense=self._dense_of(key),
            keeps_pages=keeps_pages,
            reads_everything=reads_everything,
            should_stop=should_stop,
        )

    def _documents(self) -> DocumentStore:
        from app.store.documents import DocumentStore

        return DocumentStore(self.profile())

    def _dense_of(self, key: str) -> DenseSearch | None:
        """Temporary documents are gone before they would have vectors."""
        if self._vectors is None or is_temporary(key):
            return None
        if self._dense is None:
            self._dense = self._vectors.search(self._documents())
        return self._dense

    def _loaded(self) -> Loaded:
        loaded = self._client.loaded
        if loaded is None:
            raise InputError("No model is loaded. Choose a model first.")
        return loaded
