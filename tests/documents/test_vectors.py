# SPDX-License-Identifier: Apache-2.0
"""Passages found by their meaning: a real model where it was built, a real index."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.core.documents import Scope
from app.documents.indexer import Indexer
from app.documents.reading import DocumentReader, reader_command
from app.documents.search import Search
from app.documents.vectors import OWN_MODEL, PassageVectors
from app.engine.embedder import Embedder
from app.store.database import open_database
from app.store.documents import DocumentStore

pytestmark = pytest.mark.skipif(
    not OWN_MODEL.exists(), reason="packaging/embedding/build_minilm.py has not been run"
)

TEXTS = {
    "cooking.txt": "Boil the rice in salted water for ten minutes, then let it rest.",
    "money.txt": "The central bank raised its interest rate by half a percentage point.",
    "garden.txt": "Tomatoes want a sunny place and regular watering in summer.",
    "deutsch.txt": "Der Hund und die Katze schlafen auf dem Sofa, weil es regnet und kalt ist. "
    "Wir haben den ganzen Tag auf die Post gewartet, aber sie ist nicht gekommen.",
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DocumentStore]:
    database = open_database(tmp_path / "documents.db")
    store = DocumentStore(database)
    files = tmp_path / "files"
    files.mkdir()
    for name, text in TEXTS.items():
        (files / name).write_text(text, encoding="utf-8")
    collection = store.create_collection("All")
    store.add([files / name for name in TEXTS], collection=collection.id)
    reader = DocumentReader(reader_command())
    Indexer(store, reader).run_until_idle()
    reader.close()
    yield store
    database.close()


@pytest.fixture
def vectors(store: DocumentStore) -> Iterator[PassageVectors]:
    embedder = Embedder(OWN_MODEL, threads=1)
    yield PassageVectors(store, embedder)
    embedder.close()


def everywhere(store: DocumentStore) -> Scope:
    return Scope(collections=tuple(collection.id for collection in store.collections()))


def test_a_question_finds_what_shares_no_word_with_it(
    store: DocumentStore, vectors: PassageVectors
) -> None:
    question = "How do I prepare a side dish of grains?"
    scope = everywhere(store)
    assert Search(store).search(question, scope) == ()
    assert vectors.add_missing(100, lambda: False) == len(TEXTS)
    assert Search(store, vectors).search(question, scope)[0].document.name == "cooking.txt"
    assert Search(store, vectors).search(question, scope, lexical_only=True) == ()


def test_vectors_are_made_once_and_in_small_steps(
    store: DocumentStore, vectors: PassageVectors
) -> None:
    assert vectors.add_missing(2, lambda: False) == 2
    assert vectors.add_missing(100, lambda: True) == 0
    assert vectors.add_missing(100, lambda: False) == len(TEXTS) - 2
    assert vectors.add_missing(100, lambda: False) == 0


def test_a_model_of_english_leaves_other_languages_to_their_words(
    store: DocumentStore, vectors: PassageVectors
) -> None:
    vectors.add_missing(100, lambda: False)
    scope = everywhere(store)
    found = vectors.top("dog and cat", scope, 100)
    assert len(found) == len(TEXTS) - 1
    names = {store.passages([number])[number].document_id for number, _ in found}
    assert "deutsch.txt" not in {document.name for document in store.by_ids(names)}


def test_scores_are_cosines_and_the_best_comes_first(
    store: DocumentStore, vectors: PassageVectors
) -> None:
    vectors.add_missing(100, lambda: False)
    scores = [score for _, score in vectors.top("watering vegetables", everywhere(store), 2)]
    assert len(scores) == 2
    assert scores == sorted(scores, reverse=True)
    assert 0.2 < scores[0] <= 1.001
    assert np.isfinite(scores).all()


def test_a_removed_document_is_found_no_more(store: DocumentStore, vectors: PassageVectors) -> None:
    vectors.add_missing(100, lambda: False)
    scope = everywhere(store)
    before = vectors.top("boiling rice", scope, 1)[0][0]
    (collection,) = store.collections()
    gone = store.passages([before])[before].document_id
    store.remove([gone], collection=collection.id)
    assert before not in {number for number, _ in vectors.top("boiling rice", scope, 100)}


def test_what_a_collection_gives_away_is_found_no_more(
    store: DocumentStore, vectors: PassageVectors
) -> None:
    vectors.add_missing(100, lambda: False)
    scope = everywhere(store)
    before = vectors.top("boiling rice", scope, 1)[0][0]
    (collection,) = store.collections()
    document_id = store.passages([before])[before].document_id
    (document,) = store.by_ids([document_id])
    other = store.create_collection("Other")
    store.add([document.path], collection=other.id)
    assert store.remove([document_id], collection=collection.id) == []
    assert before not in {number for number, _ in vectors.top("boiling rice", scope, 100)}
    assert before in {number for number, _ in vectors.top("rice", everywhere(store), 100)}
    store.add([document.path], collection=collection.id)
    assert before in {number for number, _ in vectors.top("boiling rice", scope, 100)}
