# SPDX-License-Identifier: Apache-2.0
"""Vectors of passages: made while the model rests, and asked by whoever searches.

What counts with them is imported when it is first needed: the program starts without it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.documents import Scope
from app.core.errors import HarmoniumError

if TYPE_CHECKING:
    from app.documents.search import DenseSearch
    from app.documents.vectors import PassageVectors
    from app.engine.embedder import Embedder
    from app.store.documents import DocumentStore

log = logging.getLogger(__name__)

_TOGETHER = 64


class DocumentVectors:
    """Its methods may come from any thread. Without a model for it there are no vectors, and
    documents are found by their words alone; so they are when the model fails."""

    def __init__(self, chosen: Path | None = None) -> None:
        """`chosen` is a model of the person's own; None: the one that comes with the program."""
        self._lock = threading.Lock()
        self._chosen = chosen
        self._embedder: Embedder | None = None
        self._is_known = False
        self._is_closed = False

    def use(self, chosen: Path | None) -> None:
        """From now on; vectors are made anew."""
        with self._lock:
            if chosen == self._chosen:
                return
            self._chosen, self._is_known = chosen, False
            old, self._embedder = self._embedder, None
        if old is not None:
            old.close()

    def embedder(self) -> Embedder | None:
        from app.documents.vectors import embedding_model
        from app.engine.embedder import Embedder

        with self._lock:
            if not self._is_known and not self._is_closed:
                self._is_known = True
                path = embedding_model(self._chosen)
                self._embedder = None if path is None else Embedder(path)
            return self._embedder

    def search(self, store: DocumentStore) -> DenseSearch:
        """For the thread of that store. Worth keeping: it keeps the vectors that it looked at."""
        return _Search(self, store)

    def fill(self, store: DocumentStore, should_stop: Callable[[], bool]) -> None:
        """Makes those that are missing, until it should stop."""
        embedder = self.embedder() if store.file_states() else None
        if embedder is None:
            return
        from app.documents.vectors import PassageVectors

        vectors = PassageVectors(store, embedder)
        try:
            # Another model's vectors can be compared with nothing any more.
            store.remove_vectors(but=embedder.facts().id)
            while not should_stop() and vectors.add_missing(_TOGETHER, should_stop):
                pass
        except HarmoniumError as exc:
            # Whoever closes the program ends the embedder in the middle of its work.
            if not should_stop():
                log.warning("documents go without vectors: %s", exc)

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            embedder, self._embedder = self._embedder, None
        if embedder is not None:
            embedder.close()


class _Search:
    def __init__(self, vectors: DocumentVectors, store: DocumentStore) -> None:
        self._vectors = vectors
        self._store = store
        self._kept: tuple[Embedder, PassageVectors] | None = None

    def top(self, query: str, scope: Scope, limit: int) -> list[tuple[int, float]]:
        embedder = self._vectors.embedder()
        if embedder is None:
            return []
        from app.documents.vectors import PassageVectors

        if self._kept is None or self._kept[0] is not embedder:
            self._kept = (embedder, PassageVectors(self._store, embedder))
        try:
            return self._kept[1].top(query, scope, limit)
        except HarmoniumError as exc:
            log.warning("a search goes without vectors: %s", exc)
            return []
