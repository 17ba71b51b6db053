# SPDX-License-Identifier: Apache-2.0
"""The catalogue: the published pins and nothing else, and lists that others write."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import InputError
from app.core.model_files import ModelKind
from app.hub import catalog
from app.hub.gguf_shape import shape_of
from app.hub.library import starter_model
from tests.bench.random_gguf import write_random_gguf

# What the publishers' repositories have, each value seen in two of them.
PUBLISHED = {
    ("gpt-oss-20b", "gpt-oss-20b-MXFP4.gguf"): (
        "ef9b12f2ff56c69cf32153a02784e7a3c88bf524",
        12_109_566_624,
        "27cd6c432c7672cb812a92f611cf3ba7bbc35928262bb1e1253ff4ee6ae35901",
    ),
    ("gpt-oss-20b-2025", "gpt-oss-20b-mxfp4.gguf"): (
        "e1dc459feff949ff451ce107337a2026daa80df8",
        12_109_566_560,
        "be37a636aca0fc1aae0d32325f82f6b4d21495f06823b5fbc1898ae0303e9935",
    ),
    ("gpt-oss-120b", "gpt-oss-120b-MXFP4.gguf"): (
        "238abdd290bb874b90a5da1b4549881b7d05c091",
        63_387_346_208,
        "582bd40f6886200101f4c4ed9f25f3fe80cc14c86e9e2b37746cd8904a0c622d",
    ),
    ("gpt-oss-120b-2025", "gpt-oss-120b-mxfp4-00001-of-00003.gguf"): (
        "d932fcea62f83e088d8f076a2cd2d7eb02dfa682",
        12_980_384,
        "e2865eb6c1df7b2ffbebf305cd5d9074d5ccc0fe3b862f98d343a46dad1606f9",
    ),
    ("gpt-oss-120b-2025", "gpt-oss-120b-mxfp4-00002-of-00003.gguf"): (
        "d932fcea62f83e088d8f076a2cd2d7eb02dfa682",
        31_738_487_200,
        "346492f65891fb27cac5c74a8c07626cbfeb4211cd391ec4de37dbbe3109a93b",
    ),
    ("gpt-oss-120b-2025", "gpt-oss-120b-mxfp4-00003-of-00003.gguf"): (
        "d932fcea62f83e088d8f076a2cd2d7eb02dfa682",
        31_635_878_880,
        "66dca81040933f5a49177e82c479c51319cefb83bd22dad9f06dad45e25f1463",
    ),
}


@pytest.fixture(autouse=True)
def _shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HARMONIUM_CATALOGUE", raising=False)


def test_only_published_files_are_pinned() -> None:
    pinned = {
        (model.id, file.name): (file.revision, file.bytes, file.sha256)
        for model in catalog.models()
        for file in model.files
        if model.kind is not ModelKind.STARTER
    }
    assert pinned == PUBLISHED
    assert all(
        file.repo == model.repo == f"ggml-org/{model.id.removesuffix('-2025')}-GGUF"
        for model in catalog.models()
        for file in model.files
        if model.kind is not ModelKind.STARTER
    )


def test_the_starter_of_the_catalogue_is_the_one_that_is_shipped() -> None:
    shipped = starter_model()
    digest = hashlib.sha256(shipped.read_bytes()).hexdigest()
    found = catalog.by_hash(digest)
    assert found is not None
    model, file = found
    assert model is catalog.models()[-1]
    assert model.kind is ModelKind.STARTER
    assert (file.name, file.bytes) == (shipped.name, shipped.stat().st_size)


def test_offers_come_first_and_classifiers_are_marked() -> None:
    ids = [model.id for model in catalog.models()]
    assert ids[:2] == ["gpt-oss-20b", "gpt-oss-120b"]
    superseded = [model.is_superseded for model in catalog.models()[:-1]]
    assert superseded == sorted(superseded)
    classifiers = {model.id for model in catalog.models() if model.kind is ModelKind.CLASSIFIER}
    assert classifiers == {"gpt-oss-safeguard-20b", "gpt-oss-safeguard-120b"}
    for model in catalog.models():
        assert model.about.endswith(".")
        assert model.licence == "Apache-2.0"
        assert model.memory_bytes > model.bytes
        if model.kind is ModelKind.CLASSIFIER:
            assert not model.files
            assert model.patterns


@pytest.mark.parametrize("id", ["gpt-oss-20b", "gpt-oss-120b"])
def test_shapes_add_up_to_the_file_and_to_what_a_token_reads(id: str) -> None:
    model = catalog.model(id)
    shape = catalog.shape_of(model)
    assert shape is not None
    weights = shape.input_bytes + shape.output_bytes
    weights += sum(layer.dense_bytes + layer.expert_bytes for layer in shape.layers)
    # What is missing is the vocabulary and the names of the tensors.
    assert 0 < model.bytes - weights < 20_000_000
    assert shape.file_bytes == model.bytes
    kv = sum(layer.kv_bytes for layer in shape.layers if not layer.is_sliding)
    assert kv == {"gpt-oss-20b": 24, "gpt-oss-120b": 36}[id] * 1024
    gigabytes = {"gpt-oss-20b": 2.6, "gpt-oss-120b": 3.7}[id]
    assert shape.bytes_per_token == pytest.approx(gigabytes * 1e9, rel=0.05)


@pytest.mark.parametrize("size", ["20b", "120b"])
def test_shapes_are_those_that_a_file_of_that_size_has(size: str, tmp_path: Path) -> None:
    path = tmp_path / "hollow.gguf"
    write_random_gguf(path, size, is_hollow=True)
    listed = catalog.shape(f"gpt-oss-{size}")
    assert listed is not None
    written = shape_of(path)
    assert replace(listed, file_bytes=written.file_bytes) == written
    assert listed.file_bytes == pytest.approx(written.file_bytes, rel=1e-4)


def test_an_unknown_model_is_named_with_the_one_that_was_meant() -> None:
    with pytest.raises(InputError, match="did you mean gpt-oss-20b"):
        catalog.model("gptoss-20b")
    assert catalog.by_hash("0" * 64) is None


def _entry(**changes: Any) -> dict[str, Any]:
    file = {"revision": "a" * 40, "name": "own.gguf", "bytes": 5, "sha256": "b" * 64}
    entry = {
        "id": "own",
        "name": "Own",
        "kind": "chat",
        "repo": "us/own-GGUF",
        "about": "Ours.",
        "licence": "Apache-2.0",
        "files": [file],
    }
    changes = dict(changes)
    file.update(changes.pop("file", {}))
    return {**entry, **changes}


def _use(catalogue: object, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    path = folder / "own.json"
    path.write_text(catalogue if isinstance(catalogue, str) else json.dumps(catalogue))
    monkeypatch.setenv("HARMONIUM_CATALOGUE", str(path))


def test_a_place_can_have_a_list_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _use({"format": 1, "models": [_entry()]}, monkeypatch, tmp_path)
    (model,) = catalog.models()
    assert (model.id, model.bytes) == ("own", 5)
    assert catalog.by_hash("B" * 64) == (model, model.files[0])


@pytest.mark.parametrize(
    "catalogue",
    [
        "not JSON",
        "[]",
        '{"format": 1}',
        {"format": 2, "models": []},
        {"format": 1, "models": [_entry(), _entry()]},
        {"format": 1, "models": [_entry(id="../own")]},
        {"format": 1, "models": [_entry(repo="us/../own")]},
        {"format": 1, "models": [_entry(kind="chatty")]},
        {"format": 1, "models": [_entry(shape="none")]},
        {"format": 1, "models": [_entry(files=[])]},
        {"format": 1, "models": [_entry(file={"revision": "main"})]},
        {"format": 1, "models": [_entry(file={"sha256": "b" * 63})]},
        {"format": 1, "models": [_entry(file={"bytes": "5"})]},
        {"format": 1, "models": [_entry(file={"bytes": 0})]},
        {"format": 1, "models": [_entry(file={"name": "../own.gguf"})]},
        {"format": 1, "models": [_entry(file={"name": "a\\own.gguf"})]},
    ],
)
def test_a_list_that_is_unsound_is_refused_in_one_sentence(
    catalogue: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _use(catalogue, monkeypatch, tmp_path)
    with pytest.raises(InputError, match=r"catalogue of models .*own\.json"):
        catalog.models()


def test_a_list_that_is_missing_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HARMONIUM_CATALOGUE", str(tmp_path / "missing.json"))
    with pytest.raises(InputError, match="cannot be read"):
        catalog.models()
