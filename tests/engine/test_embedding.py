# SPDX-License-Identifier: Apache-2.0
"""Texts as vectors: a real process, a real model where it was built."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.core.errors import BadModel, EngineCrashed
from app.documents.vectors import OWN_MODEL, embedding_model
from app.engine.embedder import Embedder
from app.engine.embedding import prefixes
from tests.helpers.minilm_reference import REFERENCE, TEXTS

needs_model = pytest.mark.skipif(
    not OWN_MODEL.exists(), reason="packaging/embedding/build_minilm.py has not been run"
)


@pytest.fixture
def embedder() -> Iterator[Embedder]:
    embedder = Embedder(OWN_MODEL, threads=1)
    yield embedder
    embedder.close()


def numbers(vector: bytes) -> Any:
    return np.frombuffer(vector, "<f2").astype(np.float64)


@needs_model
def test_vectors_agree_with_the_published_weights(embedder: Embedder) -> None:
    expected = np.load(REFERENCE)["vectors"]
    made = [numbers(vector) for vector in embedder.embed(TEXTS)]
    cosines = [float(one @ two) for one, two in zip(made, expected, strict=True)]
    assert min(cosines) >= 0.999, TEXTS[int(np.argmin(cosines))]
    facts = embedder.facts()
    assert (facts.dims, facts.is_english_only) == (384, True)


@needs_model
def test_texts_become_the_published_token_ids() -> None:
    # In a process of its own: the back ends of llama.cpp are loaded once in each.
    program = f"""
import json, sys
from pathlib import Path
from app.core.params import LoadParams
from app.engine import backends
backends.prepare()
from app.engine import bindings, llama
bindings.start_backend()
model = llama.Model(Path({str(OWN_MODEL)!r}), LoadParams(gpu_layers=0), lambda fraction: True)
for text in json.load(sys.stdin):
    print(json.dumps(model.tokenize(text, parse_special=False, add_special=True)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(TEXTS).encode(),
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        timeout=60,
    )
    made = [json.loads(line) for line in done.stdout.decode().splitlines()]
    reference = np.load(REFERENCE)
    ends = np.cumsum(reference["lengths"])
    expected = [list(map(int, ids)) for ids in np.split(reference["ids"], ends[:-1])]
    shortened = [ids if len(ids) <= 512 else [*ids[:511], ids[-1]] for ids in made]
    assert shortened == expected


@needs_model
def test_control_words_in_a_text_stay_text(embedder: Embedder) -> None:
    plain, spelled = embedder.embed(["the end", "the end [SEP] [CLS] [MASK]"])
    assert numbers(plain) @ numbers(spelled) < 0.999


@needs_model
def test_a_process_that_was_killed_is_replaced(embedder: Embedder) -> None:
    before = embedder.embed(["the end"])
    pid = embedder.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    try:
        after = embedder.embed(["the end"])
    except EngineCrashed:
        after = embedder.embed(["the end"])
    assert after == before
    assert embedder.pid != pid


@needs_model
def test_closing_ends_what_is_being_computed(embedder: Embedder) -> None:
    embedder.facts()
    failed: list[Exception] = []

    def work() -> None:
        try:
            embedder.embed(["many words " * 200] * 2000)
        except EngineCrashed as exc:
            failed.append(exc)

    thread = threading.Thread(target=work)
    thread.start()
    embedder.close()
    thread.join(60)
    assert not thread.is_alive()
    assert failed
    with pytest.raises(EngineCrashed):
        embedder.embed(["again"])


def test_a_file_that_is_no_model_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.gguf"
    path.write_text("no model at all", encoding="utf-8")
    embedder = Embedder(path, threads=1)
    try:
        with pytest.raises(BadModel, match=r"notes\.gguf"):
            embedder.facts()
    finally:
        embedder.close()


def test_a_model_without_pooling_gives_no_vectors(tiny_llama: Path) -> None:
    embedder = Embedder(tiny_llama, threads=1)
    try:
        with pytest.raises(BadModel, match="embedding model"):
            embedder.facts()
    finally:
        embedder.close()


def test_models_get_the_words_that_they_were_trained_with() -> None:
    assert prefixes("nomic-embed-text-v1.5") == ("search_query: ", "search_document: ")
    assert prefixes("multilingual-e5-small") == ("query: ", "passage: ")
    assert prefixes("all-minilm-l6-v2") == ("", "")
    query, passage = prefixes("qwen3-embedding-0.6b")
    assert query.startswith("Instruct: ")
    assert passage == ""


def test_a_chosen_model_counts_before_our_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen, named = tmp_path / "chosen.gguf", tmp_path / "named.gguf"
    chosen.touch()
    assert embedding_model(chosen) == chosen
    monkeypatch.setenv("HARMONIUM_EMBEDDING_MODEL", str(named))
    assert embedding_model(chosen) == chosen
    named.touch()
    assert embedding_model(chosen) == named
