# SPDX-License-Identifier: Apache-2.0
"""The search by meaning on the command line, where there is a model for it."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from app.cli.output import Output
from app.cli.session import StopSignals
from app.core.documents import Scope
from app.core.errors import EngineError, Interrupted
from app.documents.search import DenseSearch
from app.documents.vectors import PassageVectors, embedding_model
from app.engine.embedder import Embedder
from app.store.database import Database
from app.store.documents import DocumentStore
from app.store.settings import SettingsStore

_CHOSEN = "window.embedding_model"
"""The window's setting: the path of a model, or an empty text."""
_AT_ONCE = 32


@contextmanager
def dense_search(database: Database, output: Output) -> Generator[DenseSearch | None]:
    """None where there is no model for it."""
    with _embedder(database) as embedder:
        store = DocumentStore(database)
        yield None if embedder is None else _Vectors(PassageVectors(store, embedder), output)


def add_vectors(database: Database, scope: Scope, output: Output, signals: StopSignals) -> None:
    """Of all passages that have none yet; progress tells of those of the scope. Raises Interrupted;
    what was made until then is kept. Without them the search by words goes on."""
    store = DocumentStore(database)
    with _embedder(database) as embedder:
        if embedder is None:
            return
        try:
            id_ = embedder.facts().id
            vectors = PassageVectors(store, embedder)
            while vectors.add_missing(_AT_ONCE, lambda: signals.requested):
                _tell(*store.vector_counts(id_, scope), output)
        except EngineError as exc:
            output.note(exc.message)
    output.status("")
    if signals.requested:
        raise Interrupted("Stopped before it was done: what was read so far can be searched.")


def _tell(done: int, total: int, output: Output) -> None:
    if output.json:
        output.object({"type": "progress", "passages_with_vector": done, "passages": total})
    output.status(f"Preparing the search by meaning… {done} of {total} passages")


@contextmanager
def _embedder(database: Database) -> Generator[Embedder | None]:
    chosen = SettingsStore(database).get(_CHOSEN)
    is_named = isinstance(chosen, str) and chosen
    model = embedding_model(Path(chosen) if is_named else None)
    if model is None:
        yield None
        return
    embedder = Embedder(model)
    try:
        yield embedder
    finally:
        embedder.close()


class _Vectors:
    """Fails once, with a note: from then on words alone decide."""

    def __init__(self, vectors: PassageVectors, output: Output) -> None:
        self._vectors: PassageVectors | None = vectors
        self._output = output

    def top(self, query: str, scope: Scope, limit: int) -> list[tuple[int, float]]:
        if self._vectors is None:
            return []
        try:
            return self._vectors.top(query, scope, limit)
        except EngineError as exc:
            self._vectors = None
            self._output.note(exc.message)
            return []
