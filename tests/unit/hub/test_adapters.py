# SPDX-License-Identifier: Apache-2.0
"""LoRA adapters belong to a model of their architecture; cards tell which ones fit."""

from pathlib import Path

import pytest

from app.core.errors import BadModel, InputError, Unsupported
from app.core.model_files import HashState, ModelKind
from app.hub.adapters import check_adapter
from app.hub.library import Library, starter_model
from app.hub.records import MemoryRecords
from tests.helpers.gguf_builder import Gguf, Tensor, text, u32, with_values
from tests.unit.hub.library_files import library, model_file, shards


def adapter(path: Path, architecture: str = "llama", *, is_whole: bool = True) -> Path:
    values = {
        "general.architecture": text(architecture),
        "general.type": text("adapter"),
        "general.name": text("Pirate"),
        "adapter.type": text("lora"),
    }
    tensors = [Tensor("blk.0.attn_q.weight.lora_a", (32, 8))]
    if is_whole:
        tensors.append(Tensor("blk.0.attn_q.weight.lora_b", (8, 32)))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(Gguf(values, tensors).to_bytes())
    return path


def test_an_adapter_tells_what_it_is(tmp_path: Path) -> None:
    path = adapter(tmp_path / "pirate.gguf")
    found = check_adapter(path, "llama")
    assert (found.name, found.rank, found.architecture) == ("Pirate", 8, "llama")
    assert (found.path, found.bytes) == (path, path.stat().st_size)


def test_what_is_no_adapter_or_fits_another_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unsupported, match="for models of another kind") as caught:
        check_adapter(adapter(tmp_path / "a.gguf", "gpt-oss"), "llama")
    assert caught.value.message.endswith(".")
    with pytest.raises(Unsupported, match="no LoRA adapter"):
        check_adapter(model_file(tmp_path / "b.gguf"))
    with pytest.raises(BadModel, match="lacks some"):
        check_adapter(adapter(tmp_path / "c.gguf", is_whole=False))
    with pytest.raises(InputError):
        check_adapter(tmp_path / "gone.gguf")
    cut = adapter(tmp_path / "d.gguf")
    cut.write_bytes(cut.read_bytes()[:-100])
    with pytest.raises(BadModel, match="incomplete"):
        check_adapter(cut)


def test_the_card_of_a_model_names_the_adapters_that_fit(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = model_file(tmp_path / "models" / "one" / "one.gguf")
    beside = adapter(path.parent / "beside.gguf")
    adapter(path.parent / "other.gguf", "gpt-oss")
    far = adapter(tmp_path / "far" / "chosen.gguf")
    lib.set_adapters(path, [far, far])
    card = lib.card(path)
    assert {each.path for each in card.fitting_adapters} == {beside, far}
    assert card.model.adapters == (far,)
    assert lib.models()[0] == card.model
    with pytest.raises(Unsupported):
        lib.set_adapters(path, [path.parent / "other.gguf"])
    assert lib.card(path).model.adapters == (far,)
    far.unlink()
    assert [each.path for each in lib.card(path).fitting_adapters] == [beside]
    lib.set_adapters(path, [])
    assert lib.card(path).model.adapters == ()


def test_an_adapter_is_listed_as_no_model(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    adapter(tmp_path / "models" / "one.gguf")
    assert [model.id for model in lib.models()] == ["starter"]


def test_a_card_tells_what_a_model_is(tmp_path: Path) -> None:
    model = with_values(
        general__license=text("mit"), general__author=text("Somebody"), llama__expert_count=u32(4),
        llama__expert_used_count=u32(2),
    )  # fmt: skip
    path = tmp_path / "models" / "one.gguf"
    path.parent.mkdir()
    path.write_bytes(model.to_bytes())
    lib = library(tmp_path / "models")
    card = lib.card(path)
    assert (card.licence, card.author, card.layers, card.experts) == ("mit", "Somebody", 2, 4)
    assert (card.template, card.parameters) == ("model", 32 * 300 + 32)
    assert (card.hashes, card.verified_at) == ((), 0.0)
    lib.verify(path)
    card = lib.card(path)
    assert len(card.hashes) == 1
    assert card.verified_at > 1e9
    assert card.model.hash_state is HashState.KNOWN


def test_gpt_oss_has_its_template_built_in(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    for name, model, template in (
        ("a", with_values(general__architecture=text("gpt-oss")), "built-in"),
        ("b", with_values(tokenizer__chat_template=None), "none"),
    ):
        path = tmp_path / "models" / f"{name}.gguf"
        path.write_bytes(model.to_bytes())
        assert lib.card(path).template == template


def test_a_card_of_shards_counts_all_of_them(tmp_path: Path) -> None:
    paths = shards(tmp_path / "models")
    card = library(tmp_path / "models").card(paths[2])
    assert card.files == tuple(paths)
    assert card.parameters == 3 * 32
    assert card.model.bytes == sum(path.stat().st_size for path in paths)


def test_a_name_that_a_person_gave_is_shown_and_taken_back(tmp_path: Path) -> None:
    records = MemoryRecords()
    lib = Library(tmp_path / "models", records)
    path = model_file(tmp_path / "models" / "one.gguf")
    lib.rename(path, "  My\nfavourite ")
    assert lib.models()[0].name == "My favourite"
    assert path.name == "one.gguf"
    lib.rename(path, "")
    assert lib.models()[0].name == "Small One"


def test_the_starter_and_classifiers_are_told_apart(tmp_path: Path) -> None:
    guard = tmp_path / "models" / "guard.gguf"
    guard.parent.mkdir()
    guard.write_bytes(with_values(general__name=text("gpt-oss-safeguard-20b")).to_bytes())
    kinds = {model.id: model.kind for model in library(tmp_path / "models").models()}
    assert kinds == {"guard": ModelKind.CLASSIFIER, "starter": ModelKind.STARTER}
    assert library(tmp_path / "models").card(starter_model()).model.is_starter


def test_what_is_not_finished_is_not_listed(tmp_path: Path) -> None:
    for folder in (".downloads", ".importing-1-ab"):
        model_file(tmp_path / "models" / folder / "x" / "one.gguf")
    assert [model.id for model in library(tmp_path / "models").models()] == ["starter"]


def test_what_was_fetched_goes_by_the_id_that_it_was_fetched_by(tmp_path: Path) -> None:
    model_file(tmp_path / "models" / "gpt-oss-20b" / "gpt-oss-20b-MXFP4.gguf", b"1")
    model_file(tmp_path / "models" / "unsloth--small-GGUF--Q8_0" / "small-Q8_0.gguf", b"22")
    model_file(tmp_path / "models" / "mine" / "own.gguf", b"333")
    assert {model.id for model in library(tmp_path / "models").models()} == {
        "gpt-oss-20b",
        "unsloth--small-gguf--q8_0",
        "own",
        "starter",
    }
