# SPDX-License-Identifier: Apache-2.0
"""A wrong bit is found before it is loaded, and named."""

import json
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import BadModel, InputError, Interrupted
from app.core.model_files import BLOCK_BYTES, HashState, ImportWay, VerifyOutcome
from app.hub import catalog, filesystems
from app.hub.filesystems import Mount
from app.hub.library import Library
from app.hub.records import MemoryRecords
from app.hub.verification import Progress, hash_file
from tests.unit.hub.library_files import (
    flip,
    large_model,
    library,
    model_file,
    other_disk,
    sha256,
    shards,
)


def state(lib: Library, path: Path) -> HashState:
    return lib.model(path).hash_state


def test_an_untouched_model_is_loadable_without_reading_it(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = lib.import_file(large_model(tmp_path / "one.gguf")).path
    read: list[int] = []
    lib.ensure_loadable(path, lambda done, _: read.append(done))
    assert read == []


@pytest.mark.parametrize("way", list(ImportWay))
@pytest.mark.parametrize("hidden", [False, True])
def test_a_bit_that_changed_is_never_loaded(tmp_path: Path, way: ImportWay, hidden: bool) -> None:
    lib = library(tmp_path / "models")
    path = lib.import_file(model_file(tmp_path / "one.gguf", bytes(5000)), way).path
    flip(path, path.stat().st_size - 100, hidden=hidden)
    assert state(lib, path) is HashState.CHANGED
    for _ in range(2):
        with pytest.raises(BadModel, match="is not what it was when it was checked") as caught:
            lib.ensure_loadable(path)
        assert caught.value.message.endswith(".")
    flip(path, path.stat().st_size - 100, hidden=hidden)
    lib.ensure_loadable(path)
    assert state(lib, path) is HashState.KNOWN


@pytest.mark.parametrize("is_link", [False, True])
def test_a_bit_that_changed_is_not_loaded_under_another_name_either(
    tmp_path: Path, is_link: bool
) -> None:
    paths = shards(tmp_path / "in")
    lib = library(tmp_path / "models")
    lib.import_file(paths[0], ImportWay.IN_PLACE)
    flip(paths[2], paths[2].stat().st_size - 10, hidden=True)
    alias = tmp_path / "alias"
    if is_link:
        alias.symlink_to(tmp_path / "in")
    else:
        alias.mkdir()
        for path in paths:
            os.link(path, alias / path.name)
    with pytest.raises(BadModel, match="was exchanged"):
        lib.ensure_loadable(alias / paths[0].name)


def test_a_changed_shard_is_found_whichever_it_is(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = lib.import_file(shards(tmp_path / "in")[0], ImportWay.COPY).path
    last = path.with_name("Big-00003-of-00003.gguf")
    flip(last, last.stat().st_size - 10, hidden=True)
    with pytest.raises(BadModel, match="Big-00003-of-00003"):
        lib.ensure_loadable(path)


def test_a_file_that_was_exchanged_for_another_of_its_size_is_found(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = lib.import_file(model_file(tmp_path / "one.gguf", b"one"), ImportWay.COPY).path
    times = path.stat()
    other = model_file(tmp_path / "other.gguf", b"two")
    os.replace(other, path)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    with pytest.raises(BadModel):
        lib.ensure_loadable(path)


def test_a_file_that_was_only_touched_is_hashed_once_and_loaded(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = lib.import_file(large_model(tmp_path / "one.gguf"), ImportWay.COPY).path
    os.utime(path)
    assert state(lib, path) is HashState.CHANGED
    read: list[int] = []
    for _ in range(2):
        lib.ensure_loadable(path, lambda done, _: read.append(done))
    assert read.count(path.stat().st_size) == 1
    os.utime(path)
    with pytest.raises(Interrupted):
        lib.ensure_loadable(path, should_stop=lambda: True)


def test_a_file_of_which_nothing_is_known_is_checked_and_loaded(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = model_file(tmp_path / "one.gguf")
    lib.ensure_loadable(path)
    assert state(lib, path) is HashState.UNKNOWN
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(BadModel, match="incomplete"):
        lib.ensure_loadable(path)
    with pytest.raises(InputError):
        lib.ensure_loadable(tmp_path / "gone.gguf")


def test_the_first_verification_remembers_and_the_second_compares(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = model_file(tmp_path / "models" / "one.gguf")
    first = lib.verify(path)
    assert (first.outcome, first.hashes) == (VerifyOutcome.FIRST_SEEN, (sha256(path),))
    assert state(lib, path) is HashState.KNOWN
    assert lib.verify(path).outcome is VerifyOutcome.OK


def test_damage_is_located_in_the_blocks_that_have_it(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = lib.import_file(large_model(tmp_path / "one.gguf", 3), ImportWay.COPY).path
    flip(path, BLOCK_BYTES + 7)
    flip(path, 3 * BLOCK_BYTES + 1)
    result = lib.verify(path)
    assert result.outcome is VerifyOutcome.MISMATCH
    assert [(each.path, each.blocks) for each in result.damaged] == [(path, (1, 3))]
    assert result.sentence.endswith(".")
    os.truncate(path, 2 * BLOCK_BYTES)
    assert lib.verify(path).damaged[0].blocks == (1, 2, 3)


def test_damage_that_a_verification_found_is_not_loaded_whatever_the_file_looks_like(
    tmp_path: Path,
) -> None:
    """A disk may give other bytes than were written, and say nothing."""
    records = MemoryRecords()
    lib = Library(tmp_path / "models", records)
    path = lib.import_file(model_file(tmp_path / "one.gguf", bytes(99)), ImportWay.COPY).path
    record = records.all()[0]
    records.put(replace(record, files=(replace(record.files[0], sha256="0" * 64),)))
    lib.ensure_loadable(path)
    assert lib.verify(path).outcome is VerifyOutcome.MISMATCH
    assert state(lib, path) is HashState.CHANGED
    with pytest.raises(BadModel):
        lib.ensure_loadable(path)


def test_hashes_of_blocks_are_those_of_the_stretches(tmp_path: Path) -> None:
    path = large_model(tmp_path / "one.gguf", 2)
    facts = hash_file(path, Progress(path.stat().st_size, lambda *_: None, lambda: False))
    assert facts.sha256 == sha256(path)
    data = path.read_bytes()
    parts = [data[at : at + BLOCK_BYTES] for at in range(0, len(data), BLOCK_BYTES)]
    for number, part in enumerate(parts):
        (tmp_path / "part").write_bytes(part)
        assert facts.blocks[number] == sha256(tmp_path / "part")
    assert len(facts.blocks) == len(parts) == 3


def test_an_import_that_the_catalogue_knows_is_recognized_by_its_hash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = model_file(tmp_path / "renamed.gguf")
    known = {
        "format": 1,
        "shapes": {},
        "models": [
            {
                "id": "small-one",
                "name": "Small One",
                "kind": "classifier",
                "repo": "someone/small-GGUF",
                "about": "It is small.",
                "licence": "Apache-2.0",
                "files": [
                    {
                        "revision": "a" * 40,
                        "name": "a.gguf",
                        "bytes": path.stat().st_size,
                        "sha256": sha256(path),
                    }
                ],
            }
        ],
    }
    (tmp_path / "catalogue.json").write_text(json.dumps(known))
    monkeypatch.setenv("HARMONIUM_CATALOGUE", str(tmp_path / "catalogue.json"))
    assert catalog.model("small-one").files[0].sha256 == sha256(path)
    lib = library(tmp_path / "models")
    model = lib.import_file(path)
    assert (model.catalogue_id, model.kind.value) == ("small-one", "classifier")
    assert model.source == f"someone/small-GGUF@{'a' * 40}"
    assert model.hash_state is HashState.VERIFIED
    assert lib.card(model.path).licence == "Apache-2.0"


def test_a_finished_download_is_verified_and_a_change_of_it_noticed(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = model_file(tmp_path / "models" / "someone--small--F16" / "a.gguf", bytes(500))
    facts = hash_file(path, Progress(1, lambda *_: None, lambda: False))
    model = lib.add_downloaded((facts,), name="Small", source="someone/small@abc")
    assert (model.id, model.name, model.hash_state) == (
        "someone--small--f16",
        "Small",
        HashState.VERIFIED,
    )
    flip(path, path.stat().st_size - 10, hidden=True)
    with pytest.raises(BadModel):
        lib.ensure_loadable(path)


def test_a_download_that_was_touched_before_it_was_taken_in_is_hashed_again(
    tmp_path: Path,
) -> None:
    lib = library(tmp_path / "models")
    path = model_file(tmp_path / "models" / "small" / "a.gguf", bytes(500))
    facts = hash_file(path, Progress(1, lambda *_: None, lambda: False))
    time.sleep(0.02)
    flip(path, path.stat().st_size - 10)
    assert lib.add_downloaded((facts,)).hash_state is HashState.CHANGED
    with pytest.raises(BadModel):
        lib.ensure_loadable(path)


def test_where_files_get_new_numbers_they_are_not_hashed_for_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filesystems, "mount_of", lambda _: Mount("exfat", "/"))
    records = MemoryRecords()
    path = model_file(tmp_path / "one.gguf")
    Library(tmp_path / "models", records).import_file(path, ImportWay.IN_PLACE)
    assert records.all()[0].files[0].inode == 0


def test_another_disk_is_hashed_like_the_first(tmp_path: Path) -> None:
    with other_disk(tmp_path) as disk:
        lib = library(tmp_path / "models")
        path = lib.import_file(model_file(disk / "one.gguf", bytes(99)), ImportWay.IN_PLACE).path
        lib.ensure_loadable(path)
        flip(path, path.stat().st_size - 5, hidden=True)
        with pytest.raises(BadModel):
            lib.ensure_loadable(path)


def test_a_model_is_known_by_its_bytes_wherever_they_lie(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    source = model_file(tmp_path / "one.gguf", bytes(5000))
    path = lib.import_file(source, ImportWay.COPY).path
    assert lib.identity(path) == sha256(source)
    parts = lib.import_file(shards(tmp_path / "parts")[0], ImportWay.IN_PLACE).path
    assert lib.identity(parts) not in ("", lib.identity(path))


def test_a_model_that_was_never_hashed_is_known_until_it_is_touched(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = model_file(tmp_path / "one.gguf", bytes(5000))
    known = lib.identity(path)
    assert known not in ("", sha256(path))
    assert library(tmp_path / "elsewhere").identity(path) == known
    flip(path, path.stat().st_size - 100, hidden=True)
    assert lib.identity(path) not in ("", known)
    assert lib.identity(tmp_path / "nothing.gguf") == ""
