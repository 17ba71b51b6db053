# SPDX-License-Identifier: Apache-2.0
"""Vectors of passages are made in the background, and never while the model works."""

import contextlib
from pathlib import Path

import pytest

from app.core.documents import Scope
from app.core.messages import ToolResultPart
from app.documents.vectors import OWN_MODEL
from app.services.document_vectors import DocumentVectors
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.unit.services.conftest import OpenTalk, Talk, say
from tests.unit.services.test_documents import drop, write
from tests.unit.services.test_question_documents import call, ready

needs_model = pytest.mark.skipif(
    not OWN_MODEL.exists(), reason="packaging/embedding/build_minilm.py has not been run"
)
SLOW = {"stream": "answer", "texts": ["slow "] * 4000, "rate": 40}
TEXT = (
    "The physician prescribed a remedy against the fever of the child.\n\n"
    + "The parliament debated taxes on imported grain for the whole summer. " * 40
)


def vectors_of(talk: Talk) -> tuple[int, int]:
    """How many passages have one, and how many there are."""
    assert talk.vectors is not None
    embedder = talk.vectors.embedder()
    assert embedder is not None
    ids = tuple(item.id for item in talk.documents.of(talk.session.documents_key))
    with contextlib.closing(open_database(talk.paths.database)) as database:
        return DocumentStore(database).vector_counts(embedder.facts().id, Scope(ids))


@needs_model
def test_they_wait_until_the_answer_is_written(open_talk: OpenTalk, tmp_path: Path) -> None:
    talk = open_talk([SLOW], vectors=DocumentVectors())
    ready(talk)
    assert talk.session.send("Talk slowly")
    talk.wait(lambda: bool(talk.session.nodes[-1].message.text))
    drop(talk, write(tmp_path, text=TEXT))
    made, passages = vectors_of(talk)
    assert (made, passages > 1) == (0, True)
    talk.stays(lambda: vectors_of(talk)[0] == 0)
    talk.session.stop()
    talk.wait(lambda: vectors_of(talk)[0] == passages)


@needs_model
def test_what_means_the_same_is_found(open_talk: OpenTalk, tmp_path: Path) -> None:
    search = call("browser.search", query="doctor gave medicine")
    talk = open_talk(search, say("A remedy."), vectors=DocumentVectors(), n_ctx=4096)
    ready(talk)
    drop(talk, write(tmp_path, text=TEXT * 3))
    talk.wait(lambda: vectors_of(talk)[0] == vectors_of(talk)[1])
    node = talk.ask("Who helped?")
    (result,) = [part for part in node.message.parts if isinstance(part, ToolResultPart)]
    assert "physician" in result.text


def test_without_a_model_for_it_words_are_enough(
    open_talk: OpenTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.documents.vectors.OWN_MODEL", tmp_path / "none.gguf")
    search = call("browser.search", query="physician")
    talk = open_talk(search, say("A remedy."), vectors=DocumentVectors())
    ready(talk)
    drop(talk, write(tmp_path, text=TEXT * 20))
    node = talk.ask("Who helped?")
    (result,) = [part for part in node.message.parts if isinstance(part, ToolResultPart)]
    assert "physician" in result.text
