# SPDX-License-Identifier: Apache-2.0
"""Models that other programs keep are found where those programs keep them."""

import hashlib
import json
import sys
from pathlib import Path

import pytest

from app.core.model_files import FoundModel, ImportWay
from app.hub.library import Library
from tests.helpers.gguf_builder import text, with_values
from tests.unit.hub.library_files import everything, library, model_file, sha256, shards

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="the folders of Linux are built here"
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in (
        "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "OLLAMA_MODELS", "HF_HOME",
        "HF_HUB_CACHE", "LLAMA_CACHE", "HARMONIUM_CATALOGUE",
    ):  # fmt: skip
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture
def lib(tmp_path: Path) -> Library:
    return library(tmp_path / "models")


def found(lib: Library) -> list[tuple[str, str, Path]]:
    return [(model.app, model.name, model.path) for model in lib.found_elsewhere()]


def ollama(folder: Path, name: str, content: bytes, kind: str = "manifests") -> Path:
    digest = hashlib.sha256(content).hexdigest()
    blob = folder / "blobs" / f"sha256-{digest}"
    blob.parent.mkdir(parents=True, exist_ok=True)
    blob.write_bytes(content)
    model, _, tag = name.partition(":")
    manifest = folder / kind / "registry.ollama.ai" / "library" / model / tag
    manifest.parent.mkdir(parents=True, exist_ok=True)
    layers = [
        {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}"},
        {"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:" + "0" * 64},
    ]
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    return blob


def test_nothing_is_found_on_a_new_computer(lib: Library) -> None:
    assert lib.found_elsewhere() == []


def test_lm_studio_keeps_publisher_model_file(lib: Library, home: Path) -> None:
    path = model_file(home / ".lmstudio/models/lmstudio-community/small-GGUF/small.gguf")
    assert found(lib) == [("LM Studio", "Small One", path)]
    (model,) = lib.found_elsewhere()
    assert (model.bytes, model.architecture, model.quantization) == (
        path.stat().st_size,
        "llama",
        "F16",
    )


def test_lm_studio_may_have_been_moved(lib: Library, home: Path, tmp_path: Path) -> None:
    old = model_file(home / ".cache/lm-studio/models/a/b/old.gguf", b"old")
    (home / ".lmstudio-home-pointer").write_text(f"{tmp_path}/studio\n")
    new = model_file(tmp_path / "studio/models/a/b/new.gguf", b"newer")
    elsewhere = model_file(tmp_path / "big disk/models/a/b/far.gguf", b"the newest")
    (tmp_path / "studio/settings.json").write_text(
        json.dumps({"downloadsFolder": str(tmp_path / "big disk/models")})
    )
    assert {path for _, _, path in found(lib)} == {old, new, elsewhere}


@pytest.mark.parametrize("kind", ["manifests", "manifests-v2"])
def test_ollama_names_its_blobs_in_manifests(lib: Library, home: Path, kind: str) -> None:
    folder = home / ".ollama/models"
    blob = ollama(folder, "small:latest", with_values().to_bytes(), kind)
    assert found(lib) == [("Ollama", "small:latest", blob)]
    (model,) = lib.found_elsewhere()
    taken = lib.adopt(model)
    assert (taken.name, taken.path.name) == ("small:latest", "small latest.gguf")
    assert taken.sha256 == sha256(blob)


def test_ollama_s_own_form_of_gpt_oss_is_not_offered(lib: Library, home: Path) -> None:
    own = with_values(general__architecture=text("gptoss"))
    ollama(home / ".ollama/models", "gpt-oss:20b", own.to_bytes())
    assert lib.found_elsewhere() == []


def test_ollama_s_folder_may_be_named_by_the_environment(
    lib: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OLLAMA_MODELS", str(tmp_path / "o"))
    blob = ollama(tmp_path / "o", "small:1b", with_values().to_bytes())
    assert [path for _, _, path in found(lib)] == [blob]


def test_a_manifest_that_is_none_is_passed_over(lib: Library, home: Path) -> None:
    folder = home / ".ollama/models"
    good = ollama(folder, "small:1b", with_values().to_bytes())
    for number, content in enumerate(
        ["", "{", "[]", '{"layers": 3}', '{"layers": [{"mediaType": null}]}',
         '{"layers": [{"mediaType": "application/vnd.ollama.image.model",'
         ' "digest": "sha256:../../../../etc/passwd"}]}']
    ):  # fmt: skip
        (folder / "manifests" / f"broken{number}").write_text(content)
    assert [path for _, _, path in found(lib)] == [good]


@pytest.mark.parametrize("data", [".local/share/Jan/data", ".config/Jan/data", "jan"])
def test_jan_keeps_models_by_engine_and_some_where_they_were(
    lib: Library, home: Path, tmp_path: Path, data: str
) -> None:
    own = model_file(home / data / "llamacpp/models/org/small/model.gguf")
    far = model_file(tmp_path / "far" / "imported.gguf", b"far")
    entry = home / data / "llamacpp/models/imported/model.yml"
    entry.parent.mkdir()
    entry.write_text(f"embedding: false\nmodel_path: {far}\nname: imported\n")
    own_entry = "model_path: llamacpp/models/org/small/model.gguf\n"
    (own.parent / "model.yml").write_text(own_entry)
    assert {path for _, _, path in found(lib)} == {own, far}
    assert {app for app, _, _ in found(lib)} == {"Jan"}


def test_gpt4all_keeps_models_in_its_data_folder_or_where_its_settings_say(
    lib: Library, home: Path, tmp_path: Path
) -> None:
    own = model_file(home / ".local/share/nomic.ai/GPT4All/small.gguf")
    far = model_file(tmp_path / "far" / "big.gguf", b"far")
    settings = home / ".config/nomic.ai/GPT4All.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[General]\nmodelPath={tmp_path / 'far'}\nuserDefaultModel=x\n")
    assert {path for _, _, path in found(lib)} == {own, far}
    assert {app for app, _, _ in found(lib)} == {"GPT4All"}


def test_the_hugging_face_cache_is_found_through_its_snapshots(lib: Library, home: Path) -> None:
    repo = home / ".cache/huggingface/hub/models--ggml-org--small-GGUF"
    blob = model_file(repo / "blobs" / ("a" * 64))
    link = repo / "snapshots" / ("b" * 40) / "small.gguf"
    link.parent.mkdir(parents=True)
    link.symlink_to(blob)
    again = repo / "snapshots" / ("c" * 40) / "small.gguf"
    again.parent.mkdir()
    again.symlink_to(blob)
    assert found(lib) == [("Hugging Face", "Small One", link)]


@pytest.mark.parametrize(
    ("name", "rest"), [("HF_HUB_CACHE", ""), ("HF_HOME", "hub"), ("LLAMA_CACHE", "")]
)
def test_caches_may_be_named_by_the_environment(
    lib: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, rest: str
) -> None:
    monkeypatch.setenv(name, str(tmp_path / "cache"))
    path = model_file(tmp_path / "cache" / rest / "one.gguf")
    assert [each for _, _, each in found(lib)] == [path]


def test_llama_cpp_has_a_cache_of_its_own(lib: Library, home: Path) -> None:
    path = model_file(home / ".cache/llama.cpp/ggml-org_small-GGUF_small.gguf")
    assert found(lib) == [("llama.cpp", "Small One", path)]


def test_only_what_can_answer_is_offered(lib: Library, home: Path) -> None:
    folder = home / ".lmstudio/models/a/b"
    good = model_file(folder / "good.gguf")
    for name, model in {
        "mmproj.gguf": with_values(general__architecture=text("clip")),
        "lora.gguf": with_values(general__type=text("adapter")),
        "embedding.gguf": with_values(general__architecture=text("nomic-bert")),
        "new.gguf": with_values(general__architecture=text("brand-new")),
    }.items():
        (folder / name).write_bytes(model.to_bytes())
    (folder / "cut.gguf").write_bytes(good.read_bytes()[:-300])
    (folder / "download.gguf.part").write_bytes(good.read_bytes())
    paths = shards(folder / "sharded")
    assert {path for _, _, path in found(lib)} == {good, paths[0]}


def test_what_is_known_already_is_not_offered_again(lib: Library, home: Path) -> None:
    path = model_file(home / ".lmstudio/models/a/b/one.gguf")
    other = model_file(home / ".lmstudio/models/a/b/two.gguf", b"2")
    assert len(found(lib)) == 2
    lib.import_file(path, ImportWay.LINK)
    lib.import_file(other, ImportWay.IN_PLACE)
    assert found(lib) == []


def test_a_known_size_tells_which_model_of_the_catalogue_it_may_be(
    lib: Library, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = model_file(home / ".lmstudio/models/a/b/one.gguf")
    entry = {
        "id": "small-one", "name": "Small One", "kind": "chat", "repo": "a/b", "about": "Small.",
        "licence": "MIT",
        "files": [
            {
                "revision": "a" * 40, "name": "one.gguf", "bytes": path.stat().st_size,
                "sha256": "0" * 64,
            }
        ],
    }  # fmt: skip
    catalogue = tmp_path / "catalogue.json"
    catalogue.write_text(json.dumps({"format": 1, "shapes": {}, "models": [entry]}))
    monkeypatch.setenv("HARMONIUM_CATALOGUE", str(catalogue))
    (model,) = lib.found_elsewhere()
    assert model.catalogue_id == "small-one"
    # It only looked like it: its hash says that it is another one.
    assert lib.adopt(model).catalogue_id == ""


def test_a_damaged_catalogue_hides_no_model(
    lib: Library, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = model_file(home / ".lmstudio/models/a/b/one.gguf")
    (tmp_path / "catalogue.json").write_text("{")
    monkeypatch.setenv("HARMONIUM_CATALOGUE", str(tmp_path / "catalogue.json"))
    (model,) = lib.found_elsewhere()
    assert (model.path, model.catalogue_id) == (path, "")
    assert lib.adopt(model).state == "ready"
    assert lib.found_elsewhere() == []


def test_looking_changes_nothing(lib: Library, home: Path) -> None:
    ollama(home / ".ollama/models", "small:1b", with_values().to_bytes())
    model_file(home / ".lmstudio/models/a/b/one.gguf")
    before = everything(home)
    models = lib.found_elsewhere()
    assert {type(model) for model in models} == {FoundModel}
    assert everything(home) == before


def test_a_folder_that_links_to_itself_is_walked_once(lib: Library, home: Path) -> None:
    folder = home / ".lmstudio/models/a"
    path = model_file(folder / "b" / "one.gguf")
    (folder / "again").symlink_to(folder)
    assert [each for _, _, each in found(lib)] == [path]
