# SPDX-License-Identifier: Apache-2.0
"""Passages that mean the same as a question though they share no word with it.

The second leg of the search, after words: each passage gets a vector in the background, and a
question is compared with all of them. 100,000 passages of 384 numbers need no index for that.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from app.core.documents import Scope
from app.engine.embedder import Embedder
from app.paths import RESOURCES
from app.store.documents import DocumentStore

MODEL_VARIABLE = "HARMONIUM_EMBEDDING_MODEL"
OWN_MODEL = RESOURCES / "embedding" / "all-MiniLM-L6-v2.Q8_0.gguf"

_BATCH = 8
"""Passages: one takes some 0.1 s of one core, and whoever asks for the end must not wait."""
_COMPARED_AT_ONCE = 8192
_ENGLISH = "en"

_Matrix = np.ndarray[Any, np.dtype[np.float16]]
_Numbers = np.ndarray[Any, np.dtype[np.int64]]


def embedding_model(chosen: Path | None = None) -> Path | None:
    """The file that makes the vectors: $HARMONIUM_EMBEDDING_MODEL, the one that was chosen, or the
    one that comes with the program. None where there is none of them."""
    named = os.environ.get(MODEL_VARIABLE)
    for path in (Path(named) if named else None, chosen, OWN_MODEL):
        if path is not None and path.is_file():
            return path
    return None


class PassageVectors:
    """Belongs to the thread of its store; the embedder may be shared. What goes wrong with the
    embedder raises EngineError, and the search by words goes on without."""

    def __init__(self, store: DocumentStore, embedder: Embedder) -> None:
        self._store = store
        self._embedder = embedder
        self._kept: tuple[str, int, str] | None = None
        self._numbers: _Numbers = np.zeros(0, np.int64)
        self._matrix: _Matrix = np.zeros((0, 0), np.float16)

    def top(self, query: str, scope: Scope, limit: int) -> list[tuple[int, float]]:
        """Passages by the store's numbers with the cosine of the angle, the best first. Raises
        EngineError."""
        facts = self._embedder.facts()
        self._look_up(facts.id, facts.dims, scope)
        if not len(self._numbers):
            return []
        (packed,) = self._embedder.embed([query], is_query=True)
        vector = np.frombuffer(packed, "<f2").astype(np.float32)
        scores = np.empty(len(self._numbers), np.float32)
        for begin in range(0, len(scores), _COMPARED_AT_ONCE):
            rows = slice(begin, begin + _COMPARED_AT_ONCE)
            scores[rows] = self._matrix[rows].astype(np.float32) @ vector
        count = min(limit, len(scores))
        best = np.argpartition(-scores, count - 1)[:count]
        best = best[np.argsort(-scores[best], kind="stable")]
        return [(int(self._numbers[place]), float(scores[place])) for place in best]

    def add_missing(self, limit: int, should_stop: Callable[[], bool]) -> int:
        """Makes up to `limit` vectors; how many passages were looked at, 0 when none is missing.
        A model of English alone leaves passages in other languages out. Raises EngineError."""
        facts = self._embedder.facts()
        done = 0
        while done < limit and not should_stop():
            numbers = self._store.passages_without_vector(facts.id, min(_BATCH, limit - done))
            if not numbers:
                break
            left_out = self._others(numbers) if facts.is_english_only else frozenset[int]()
            texts = self._store.passage_texts([n for n in numbers if n not in left_out])
            vectors = dict.fromkeys(numbers, b"")
            made = self._embedder.embed(list(texts.values()))
            vectors.update(zip(texts, made, strict=True))
            self._store.write_vectors(facts.id, list(vectors.items()))
            done += len(numbers)
        return done

    def _others(self, numbers: list[int]) -> frozenset[int]:
        """Those of documents in another language than English."""
        passages = self._store.passages(numbers)
        documents = self._store.by_ids({passage.document_id for passage in passages.values()})
        english = {document.id for document in documents if document.language == _ENGLISH}
        return frozenset(n for n, passage in passages.items() if passage.document_id not in english)

    def _look_up(self, embedder: str, dims: int, scope: Scope) -> None:
        key = (embedder, self._store.vector_version(embedder), self._store.members(scope))
        if key == self._kept:
            return
        rows = [row for row in self._store.vectors(embedder, scope) if len(row[1]) == 2 * dims]
        self._numbers = np.fromiter((number for number, _ in rows), np.int64, len(rows))
        joined = b"".join(vector for _, vector in rows)
        self._matrix = np.frombuffer(joined, "<f2").reshape(len(rows), dims)
        self._kept = key
