# SPDX-License-Identifier: Apache-2.0
"""The search by meaning on the command line, where there is a model for it."""

from collections.abc import Generator
from contextlib import contextmanager

from app.cli.output import Output
from app.cli.session import StopSignals
from app.core.documents import Scope
from app.core.errors import EngineError, Interrupted
from app.documents.vectors import PassageVectors, embedding_model
from app.engine.embedder import Embedder
from app.store.documents import DocumentStore

_AT_ONCE = 32


@contextmanager
def vectors_of(store: DocumentStore, *, lexical: bool) -> Generator[PassageVectors | None]:
    """None where words alone decide: because they are asked to, or because there is no model."""
    model = None if lexical else embedding_model()
    if model is None:
        yield None
        return
    embedder = Embedder(model)
    try:
        yield PassageVectors(store, embedder)
    finally:
        embedder.close()


def add_vectors(
    store: DocumentStore, scope: Scope, output: Output, signals: StopSignals, *, lexical: bool
) -> None:
    """Of all passages that have none yet; progress tells of those of the scope. Raises Interrupted;
    what was made until then is kept. Without them the search by words goes on."""
    model = None if lexical else embedding_model()
    if model is None:
        return
    embedder = Embedder(model)
    try:
        id_ = embedder.facts().id
        vectors = PassageVectors(store, embedder)
        while vectors.add_missing(_AT_ONCE, lambda: signals.requested):
            done, total = store.vector_counts(id_, scope)
            if output.json:
                output.object({"type": "progress", "passages_with_vector": done, "passages": total})
            output.status(f"Preparing the search by meaning… {done} of {total} passages")
        output.status("")
    except EngineError as exc:
        output.note(exc.message)
    finally:
        embedder.close()
    if signals.requested:
        raise Interrupted("Stopped before it was done: what was read so far can be searched.")
