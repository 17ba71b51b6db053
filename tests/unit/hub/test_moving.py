# SPDX-License-Identifier: Apache-2.0
"""The models folder moves whole or not at all, and no model is ever in neither place."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.core.errors import BadModel, BusyError, InputError, Interrupted
from app.core.model_files import HashState, ImportWay, ModelRecord
from app.hub.library import Library
from app.hub.moving import JOURNAL
from app.hub.records import MemoryRecords
from tests.unit.hub.library_files import (
    everything,
    flip,
    large_model,
    library,
    model_file,
    other_disk,
    sha256,
    shards,
)


def filled(folder: Path, tmp_path: Path, records: MemoryRecords) -> Library:
    lib = Library(folder, records)
    lib.import_file(model_file(tmp_path / "one.gguf"), ImportWay.COPY, name="First")
    lib.import_file(shards(tmp_path / "in")[0], ImportWay.COPY)
    (folder / "notes.txt").write_text("mine")
    return lib


def names(lib: Library) -> list[tuple[str, str, HashState]]:
    return [(model.id, model.name, model.hash_state) for model in lib.models()]


def check_move(lib: Library, target: Path) -> None:
    source = lib.models_dir
    before, listed = everything(source), names(lib)
    switched: list[tuple[Path, bool]] = []
    progress: list[tuple[int, int]] = []
    lib.move_folder(
        target,
        lambda place: switched.append((place, source.exists())),
        lambda *done: progress.append(done),
    )
    assert switched == [(target, True)]
    assert everything(target) == before
    assert not source.exists()
    assert lib.models_dir == target
    assert names(lib) == listed
    assert progress[-1][0] == progress[-1][1]
    for model in lib.models():
        read: list[int] = []
        lib.ensure_loadable(model.path, lambda done, _, read=read: read.append(done))
        assert read == []


def test_a_folder_moves_on_its_disk_without_copying(tmp_path: Path) -> None:
    lib = filled(tmp_path / "models", tmp_path, MemoryRecords())
    (one,) = [model.path for model in lib.models() if model.id == "one"]
    inode = one.stat().st_ino
    check_move(lib, tmp_path / "deep" / "elsewhere")
    assert (tmp_path / "deep/elsewhere/one/one.gguf").stat().st_ino == inode


def test_a_folder_moves_to_another_disk_and_back(tmp_path: Path) -> None:
    with other_disk(tmp_path) as disk:
        lib = filled(tmp_path / "models", tmp_path, MemoryRecords())
        check_move(lib, disk / "models")
        check_move(lib, tmp_path / "models")


def test_a_move_that_is_stopped_leaves_everything_as_it_was(tmp_path: Path) -> None:
    with other_disk(tmp_path) as disk:
        lib = filled(tmp_path / "models", tmp_path, MemoryRecords())
        lib.import_file(large_model(tmp_path / "large.gguf"), ImportWay.COPY)
        before, listed = everything(tmp_path / "models"), names(lib)
        done = 0

        def count(received: int, _: int) -> None:
            nonlocal done
            done = received

        with pytest.raises(Interrupted):
            lib.move_folder(disk / "models", never, count, lambda: done > 60_000_000)
        assert everything(tmp_path / "models") == before
        assert names(lib) == listed
        assert not (disk / "models").exists()


def never(folder: Path) -> None:
    raise AssertionError(folder)


def test_a_setting_that_cannot_be_kept_leaves_everything_as_it_was(tmp_path: Path) -> None:
    lib = filled(tmp_path / "models", tmp_path, MemoryRecords())
    before = everything(tmp_path / "models")

    def fail(folder: Path) -> None:
        raise BusyError(f"Somebody else is writing, not to {folder}.")

    with pytest.raises(BusyError):
        lib.move_folder(tmp_path / "new", fail)
    assert everything(tmp_path / "models") == before
    assert lib.models_dir == tmp_path / "models"
    assert not (tmp_path / "new").exists()


def test_a_damaged_model_stops_the_move_and_is_named(tmp_path: Path) -> None:
    with other_disk(tmp_path) as disk:
        lib = filled(tmp_path / "models", tmp_path, MemoryRecords())
        path = tmp_path / "models" / "one" / "one.gguf"
        flip(path, path.stat().st_size - 10, hidden=True)
        before = everything(tmp_path / "models")
        with pytest.raises(BadModel, match=r"one\.gguf is damaged"):
            lib.move_folder(disk / "models", never)
        assert everything(tmp_path / "models") == before


def test_a_damaged_model_that_was_moved_by_a_link_is_still_not_loaded(tmp_path: Path) -> None:
    lib = filled(tmp_path / "models", tmp_path, MemoryRecords())
    path = tmp_path / "models" / "one" / "one.gguf"
    flip(path, path.stat().st_size - 10, hidden=True)
    lib.move_folder(tmp_path / "new", lambda _: None)
    with pytest.raises(BadModel):
        lib.ensure_loadable(tmp_path / "new" / "one" / "one.gguf")


def test_a_folder_that_cannot_be_the_target_is_refused(tmp_path: Path) -> None:
    lib = filled(tmp_path / "models", tmp_path, MemoryRecords())
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Dear")
    for target, words in (
        (tmp_path / "models", "in the models folder"),
        (tmp_path / "models" / "deeper", "in the models folder"),
        (tmp_path, "in the models folder"),
        (tmp_path / "full", "not empty"),
        (tmp_path / "full" / "letter.txt", "is a file"),
    ):
        with pytest.raises(InputError, match=words) as caught:
            lib.move_folder(target, never)
        assert caught.value.message.endswith(".")


def test_a_move_that_was_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    with other_disk(tmp_path) as disk:
        models, target = tmp_path / "models", disk / "models"
        for name in "abc":
            large_model(models / name / f"{name}.gguf", blocks=4)
        before = everything(models)
        code = (
            "import sys; from pathlib import Path; from app.hub.library import Library;"
            "Library(Path(sys.argv[1])).move_folder(Path(sys.argv[2]), print)"
        )
        child = subprocess.Popen([sys.executable, "-c", code, str(models), str(target)])
        deadline = time.monotonic() + 60
        while not (target / "a" / "a.gguf").exists() and time.monotonic() < deadline:
            time.sleep(0.005)
        time.sleep(0.05)
        child.kill()
        child.wait()
        assert everything(models) == before
        first = (target / "a" / "a.gguf").stat().st_ino
        library(models).move_folder(target, lambda _: None)
        assert everything(target) == before
        assert (target / "a" / "a.gguf").stat().st_ino == first
        assert not models.exists()


@pytest.mark.parametrize("is_linked", [True, False])
def test_a_move_that_was_killed_after_the_switch_is_ended_by_the_next_start(
    tmp_path: Path, is_linked: bool
) -> None:
    with other_disk(tmp_path) as disk:
        old, new = tmp_path / "old", (tmp_path if is_linked else disk) / "new"
        path = model_file(old / "one" / "one.gguf")
        (old / "changed.txt").write_text("before")
        records = MemoryRecords()
        records.put(ModelRecord(path, (), name="Mine"))

        child = (
            "import os, sys; from pathlib import Path; from app.hub.library import Library;"
            "Library(Path(sys.argv[1])).move_folder(Path(sys.argv[2]), lambda _: os._exit(9))"
        )
        ended = subprocess.run([sys.executable, "-c", child, str(old), str(new)], timeout=60)
        assert ended.returncode == 9
        assert path.exists()
        (old / "changed.txt").write_text("something else")
        assert names(Library(new, records))[0] == ("one", "Mine", HashState.UNKNOWN)
        assert everything(old) == {"changed.txt": sha256(old / "changed.txt")}
        assert not (new / JOURNAL).exists()


def test_an_old_file_that_is_in_use_goes_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lib = filled(tmp_path / "models", tmp_path, MemoryRecords())
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "one.gguf" and tmp_path / "models" in path.parents:
            raise PermissionError(13, "The file is used by another process")
        unlink(path, missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        lib.move_folder(tmp_path / "new", lambda _: None)
        listed = names(lib)
        assert list(everything(tmp_path / "models")) == ["one/one.gguf"]
    assert [name for _, name, _ in listed] == [name for _, name, _ in names(lib)]
    assert not (tmp_path / "models").exists()
    assert not (tmp_path / "new" / JOURNAL).exists()


def test_a_folder_that_was_never_made_moves_too(tmp_path: Path) -> None:
    lib = Library(tmp_path / "models")
    lib.move_folder(tmp_path / "new", lambda _: None)
    assert lib.models_dir == tmp_path / "new"
    assert not (tmp_path / "models").exists()
    assert everything(tmp_path) == {}


def test_a_list_of_a_move_that_names_foreign_files_is_not_followed(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear")
    new = tmp_path / "new"
    new.mkdir()
    for name in ("../letter.txt", str(letter)):
        mtime_ns = letter.stat().st_mtime_ns
        entry = {"name": name, "bytes": 4, "mtime_ns": 0, "source_mtime_ns": mtime_ns, "sha256": ""}
        journal = {"from": str(tmp_path / "x"), "is_complete": True, "files": [entry]}
        (new / JOURNAL).write_text(json.dumps(journal))
        Library(new).models()
        assert letter.exists()
