# SPDX-License-Identifier: Apache-2.0
"""Removing goes to the system's trash, as the specification of freedesktop.org has it."""

import os
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

from app.core.errors import BadModel, InputError
from app.core.model_files import HashState, ImportWay
from app.hub import filesystems, trash
from app.hub.filesystems import Mount
from app.hub.library import STARTER_ID, Library, starter_model
from app.hub.records import MemoryRecords
from tests.unit.hub.library_files import (
    everything,
    flip,
    library,
    model_file,
    other_disk,
    shards,
)

pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="their trash is the person's own"
)


@pytest.fixture(autouse=True)
def home_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "Trash"


def test_a_file_lies_in_the_trash_with_a_note_of_where_it_was(
    tmp_path: Path, home_trash: Path
) -> None:
    path = tmp_path / "Käse 100%.gguf"
    path.write_text("whole")
    place = home_trash / "files" / path.name
    assert trash.put(path) == place
    assert place.read_text() == "whole"
    assert not path.exists()
    info = (home_trash / "info" / f"{path.name}.trashinfo").read_text("ascii").splitlines()
    assert info[0] == "[Trash Info]"
    assert unquote(info[1].removeprefix("Path=")) == str(path)
    assert info[2].startswith("DeletionDate=20")
    assert len(info[2]) == len("DeletionDate=2026-01-31T12:00:00")
    assert home_trash.stat().st_mode & 0o777 == 0o700


def test_files_of_one_name_lie_side_by_side(tmp_path: Path, home_trash: Path) -> None:
    places: list[Path | None] = []
    for text in ("first", "second", "third"):
        (tmp_path / "one.gguf").write_text(text)
        places.append(trash.put(tmp_path / "one.gguf"))
    assert [place.read_text() for place in places if place] == ["first", "second", "third"]
    assert len(everything(home_trash / "info")) == 3


def test_a_file_is_taken_back_once(tmp_path: Path, home_trash: Path) -> None:
    path = tmp_path / "deep" / "one.gguf"
    path.parent.mkdir()
    path.write_text("whole")
    place = trash.put(path)
    assert place is not None
    path.parent.rmdir()
    trash.take_back(place, path)
    assert path.read_text() == "whole"
    assert everything(home_trash) == {}
    with pytest.raises(InputError, match="no longer in the trash"):
        trash.take_back(place, path)


def test_a_new_file_at_the_old_place_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "one.gguf"
    path.write_text("old")
    place = trash.put(path)
    assert place is not None
    path.write_text("new")
    with pytest.raises(InputError, match="There is a new"):
        trash.take_back(place, path)
    assert (path.read_text(), place.read_text()) == ("new", "old")


def test_another_disk_has_a_trash_of_its_own(
    tmp_path: Path, home_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with other_disk(tmp_path) as disk:
        monkeypatch.setattr(trash, "mount_of", lambda _: Mount("tmpfs", str(disk)))
        path = disk / "one.gguf"
        path.write_text("whole")
        own = disk / f".Trash-{os.getuid()}"
        place = own / "files" / "one.gguf"
        assert trash.put(path) == place
        assert "Path=one.gguf" in (own / "info" / "one.gguf.trashinfo").read_text()
        assert not home_trash.exists()
        trash.take_back(place, path)
        (disk / ".Trash").mkdir()
        (disk / ".Trash").chmod(0o1777)
        assert trash.put(path) == disk / ".Trash" / str(os.getuid()) / "files" / "one.gguf"


def test_a_model_goes_with_its_shards_and_manifest_and_comes_back(
    tmp_path: Path, home_trash: Path
) -> None:
    lib = library(tmp_path / "models")
    model = lib.import_file(shards(tmp_path / "in")[0], ImportWay.COPY, name="Mine")
    manifest = model.path.with_name(f"{model.path.name}.manifest.json")
    manifest.write_text(lib.export_manifest(model.path))
    before = everything(tmp_path / "models")
    removed = lib.remove(model.path)
    assert [each.id for each in lib.models()] == [STARTER_ID]
    assert everything(tmp_path / "models") == {}
    assert not model.path.parent.exists()
    assert len(everything(home_trash / "files")) == 4
    assert lib.restore(removed) == model
    assert everything(tmp_path / "models") == before
    read: list[int] = []
    lib.ensure_loadable(model.path, lambda done, _: read.append(done))
    assert read == []


def test_a_bit_that_changed_in_the_trash_is_not_loaded(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    model = lib.import_file(model_file(tmp_path / "one.gguf", bytes(99)), ImportWay.COPY)
    removed = lib.remove(model.path)
    place = removed.places[0][1]
    flip(place, place.stat().st_size - 5)
    assert lib.restore(removed).hash_state is HashState.CHANGED
    with pytest.raises(BadModel):
        lib.ensure_loadable(model.path)


def test_a_file_that_is_used_in_place_is_only_forgotten(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = model_file(tmp_path / "one.gguf")
    model = lib.import_file(path, ImportWay.IN_PLACE)
    removed = lib.remove(path)
    assert path.exists()
    assert [each.id for each in lib.models()] == [STARTER_ID]
    assert lib.restore(removed) == model
    lib.remove(path, also_in_place=True)
    assert not path.exists()


def test_what_is_deleted_permanently_takes_no_room_any_more(
    tmp_path: Path, home_trash: Path
) -> None:
    lib = library(tmp_path / "models")
    model = lib.import_file(model_file(tmp_path / "one.gguf"), ImportWay.COPY)
    removed = lib.remove(model.path, permanently=True)
    assert not model.path.exists()
    assert not home_trash.exists()
    with pytest.raises(InputError):
        lib.restore(removed)


def test_the_starter_cannot_be_removed(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="belongs to the program"):
        library(tmp_path / "models").remove(starter_model())
    assert starter_model().exists()


def test_a_disk_without_a_trash_keeps_the_file_and_what_is_known_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with other_disk(tmp_path) as disk:
        records = MemoryRecords()
        lib = Library(disk / "models", records)
        model = lib.import_file(model_file(disk / "one.gguf"), ImportWay.COPY)
        # What the kernel offers there can take no trash.
        monkeypatch.setattr(trash, "mount_of", lambda _: Mount("proc", "/proc"))
        with pytest.raises(InputError, match="trash"):
            lib.remove(model.path)
        assert lib.models()[0] == model
        assert filesystems.existing_place(model.path) == model.path
