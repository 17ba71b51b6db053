# SPDX-License-Identifier: Apache-2.0
"""A model travels on a stick: whole or in parts, with a manifest that tells what it must be."""

import json
import os
from pathlib import Path

import pytest

from app.core.errors import BadModel, InputError, Interrupted
from app.core.model_files import BLOCK_BYTES, HashState, ImportWay
from app.hub import exporting, filesystems
from app.hub.filesystems import Mount
from app.hub.library import Library
from app.hub.records import MemoryRecords
from tests.unit.hub.library_files import (
    everything,
    flip,
    large_model,
    library,
    model_file,
    sha256,
    shards,
)


def imported(tmp_path: Path, path: Path) -> tuple[Library, Path]:
    lib = library(tmp_path / "models")
    return lib, lib.import_file(path, ImportWay.COPY, name="My model").path


def test_a_manifest_says_what_the_files_must_be(tmp_path: Path) -> None:
    lib, path = imported(tmp_path, large_model(tmp_path / "one.gguf", 2))
    manifest = json.loads(lib.export_manifest(path))
    assert manifest["name"] == "My model"
    assert (manifest["repo"], manifest["commit"]) == (None, None)
    (file,) = manifest["files"]
    assert (file["file"], file["size"]) == ("one.gguf", path.stat().st_size)
    assert file["sha256"] == sha256(path)
    assert len(file["blocks"]) == 3
    assert manifest["block_bytes"] == BLOCK_BYTES


def test_a_manifest_names_the_repository_that_a_model_is_from(tmp_path: Path) -> None:
    records = MemoryRecords()
    lib = Library(tmp_path / "models", records)
    path = lib.import_file(model_file(tmp_path / "one.gguf")).path
    source = f"ggml-org/small-GGUF@{'a1' * 20}"
    lib.add_downloaded(records.all()[0].files, source=source)
    manifest = json.loads(lib.export_manifest(path))
    assert (manifest["repo"], manifest["commit"]) == ("ggml-org/small-GGUF", "a1" * 20)


def test_a_manifest_of_a_model_that_was_never_hashed_hashes_it(tmp_path: Path) -> None:
    path = shards(tmp_path / "models" / "big")[0]
    lib = library(tmp_path / "models")
    manifest = json.loads(lib.export_manifest(path))
    assert [each["sha256"] for each in manifest["files"]] == [
        sha256(each) for each in sorted(path.parent.iterdir())
    ]
    assert lib.model(path).hash_state is HashState.KNOWN


def test_no_manifest_is_made_of_a_damaged_model(tmp_path: Path) -> None:
    lib, path = imported(tmp_path, model_file(tmp_path / "one.gguf", bytes(99)))
    flip(path, path.stat().st_size - 9, hidden=True)
    with pytest.raises(BadModel):
        lib.export_manifest(path)
    with pytest.raises(BadModel, match="is not what it was"):
        lib.export_to(path, tmp_path / "stick")
    assert everything(tmp_path / "stick") == {}


@pytest.mark.parametrize("is_sharded", [False, True])
@pytest.mark.parametrize("is_fat", [False, True])
def test_what_was_copied_to_a_stick_is_imported_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_sharded: bool, is_fat: bool
) -> None:
    path = shards(tmp_path / "in")[0] if is_sharded else model_file(tmp_path / "one.gguf")
    lib, path = imported(tmp_path, path)
    stick = tmp_path / "stick"
    with monkeypatch.context() as patched:
        if is_fat:
            # A stick of 4 GB files would take minutes: its limit is 4,000 bytes here.
            patched.setattr(filesystems, "FAT_FILE_BYTES", 4000)
            patched.setattr(exporting, "PART_BYTES", 4000)
            patched.setattr(filesystems, "mount_of", lambda _: Mount("vfat", "/", True))
        written = lib.export_to(path, stick)
    assert sorted(written) == sorted(stick.iterdir())
    assert written[-1].name == f"{path.name}.manifest.json"
    assert any(each.name.endswith(".001") for each in written) == is_fat
    assert not is_fat or max(each.stat().st_size for each in written[:-1]) == 4000
    for number, start in enumerate((written[0], written[-1])):
        other = library(tmp_path / f"other{number}")
        model = other.import_file(start, ImportWay.COPY)
        assert (model.name, model.hash_state) == ("My model", HashState.VERIFIED)
        assert model.state == "ready"
        assert everything(model.path.parent) == everything(path.parent)


def test_a_bit_that_changed_on_the_way_is_found_by_the_manifest(tmp_path: Path) -> None:
    lib, path = imported(tmp_path, model_file(tmp_path / "one.gguf", bytes(99)))
    written = lib.export_to(path, tmp_path / "stick")
    flip(written[0], written[0].stat().st_size - 9)
    other = library(tmp_path / "other")
    for way in ImportWay:
        with pytest.raises(BadModel, match="does not have the hash"):
            other.import_file(written[0], way)
    assert not list((tmp_path / "other").iterdir())


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        "[]",
        "{}",
        '{"format": "harmonium-model", "version": 2, "block_bytes": 1, "files": []}',
        '{"format": "harmonium-model", "version": 1, "block_bytes": 1, "files": []}',
        '{"format": "harmonium-model", "version": 1, "block_bytes": 1, "files": [{"file":'
        ' "../../x.gguf", "size": 5, "sha256": "' + "a" * 64 + '"}]}',
        '{"format": "harmonium-model", "version": 1, "block_bytes": 1, "files": [{"file":'
        ' "x.gguf", "size": 5, "sha256": "short"}]}',
        '{"format": "harmonium-model", "version": 1, "block_bytes": 1, "files": [{"file":'
        ' ".", "size": 5, "sha256": "' + "a" * 64 + '"}]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_manifest_is_said_to_be_none(tmp_path: Path, text: str) -> None:
    path = model_file(tmp_path / "one.gguf")
    manifest = tmp_path / "one.gguf.manifest.json"
    manifest.write_text(text)
    for start in (path, manifest):
        with pytest.raises(InputError, match="no manifest of a model"):
            library(tmp_path / "models").import_file(start)


def test_the_manifest_of_other_files_is_refused(tmp_path: Path) -> None:
    lib, path = imported(tmp_path, model_file(tmp_path / "one.gguf"))
    other = model_file(tmp_path / "in" / "two.gguf")
    (tmp_path / "in" / "two.gguf.manifest.json").write_text(lib.export_manifest(path))
    with pytest.raises(InputError, match="is of other files"):
        lib.import_file(other)


@pytest.mark.parametrize(
    "named", [["one.gguf", "two.gguf"], ["Big-00001-of-00003.gguf"], ["Big-00002-of-00003.gguf"]]
)
def test_a_manifest_of_other_files_than_one_model_is_refused(
    tmp_path: Path, named: list[str]
) -> None:
    folder = tmp_path / "in"
    for path in (folder / "one.gguf", folder / "two.gguf", *shards(folder)):
        if not path.exists():
            model_file(path)
    files = [
        {"file": name, "size": (folder / name).stat().st_size, "sha256": sha256(folder / name)}
        for name in named
    ]
    document = {"format": "harmonium-model", "version": 1, "block_bytes": 1, "files": files}
    manifest = folder / "any.manifest.json"
    manifest.write_text(json.dumps(document))
    with pytest.raises(InputError, match="is of other files"):
        library(tmp_path / "models").import_file(manifest)
    assert everything(tmp_path / "models") == {}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders")
def test_a_pipe_in_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    for name in ("one.gguf.001", "one.gguf.manifest.json", "one.gguf"):
        os.mkfifo(tmp_path / name)
        with pytest.raises(InputError):
            library(tmp_path / "models").import_file(tmp_path / name)


def test_a_copy_to_a_stick_that_is_stopped_leaves_nothing_there(tmp_path: Path) -> None:
    lib, path = imported(tmp_path, large_model(tmp_path / "one.gguf"))
    done = 0

    def count(received: int, _: int) -> None:
        nonlocal done
        done = received

    with pytest.raises(Interrupted):
        lib.export_to(path, tmp_path / "stick", count, lambda: done > 9_000_000)
    assert everything(tmp_path / "stick") == {}


def test_nothing_on_the_stick_is_written_over(tmp_path: Path) -> None:
    lib, path = imported(tmp_path, model_file(tmp_path / "one.gguf"))
    mine = tmp_path / "stick" / "one.gguf"
    mine.parent.mkdir()
    mine.write_text("mine")
    with pytest.raises(InputError, match="is there already"):
        lib.export_to(path, tmp_path / "stick")
    assert mine.read_text() == "mine"
    assert len(list(mine.parent.iterdir())) == 1
