# SPDX-License-Identifier: Apache-2.0
"""Models are taken in whole, with the right hash, or not at all; the file that was there stays."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.core.errors import BadModel, DiskFull, InputError, Interrupted, Unsupported
from app.core.model_files import HashState, ImportWay
from app.hub import filesystems, importing
from app.hub.filesystems import Mount
from app.hub.library import Library, is_model_path, resolve_model
from app.hub.records import MemoryRecords
from tests.helpers.gguf_builder import text, with_values
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


def test_a_file_of_the_same_disk_is_linked_and_takes_no_room_twice(tmp_path: Path) -> None:
    path = model_file(tmp_path / "Downloads" / "My Model.gguf")
    model = library(tmp_path / "models").import_file(path)
    assert model.path == tmp_path / "models" / "my-model" / "My Model.gguf"
    assert model.path.samefile(path) or filesystems.filesystem_of(path).can_reflink
    assert (model.id, model.origin, model.state) == ("my-model", "profile", "ready")
    assert model.sha256 == sha256(path)
    assert model.hash_state is HashState.KNOWN


@pytest.mark.parametrize("way", list(ImportWay))
def test_every_way_gives_a_model_with_its_hash(tmp_path: Path, way: ImportWay) -> None:
    path = model_file(tmp_path / "one.gguf")
    before = everything(tmp_path)
    progress: list[tuple[int, int]] = []
    lib = library(tmp_path / "models")
    model = lib.import_file(path, way, on_progress=lambda *done: progress.append(done))
    assert model.sha256 == sha256(path) == sha256(model.path)
    assert (model.path == path) == (way is ImportWay.IN_PLACE)
    assert before.items() <= everything(tmp_path).items()
    assert [entry.path for entry in lib.models() if not entry.is_starter] == [model.path]
    size = path.stat().st_size
    assert progress[0] == (0, size)
    assert progress[-1] == (size, size)
    assert progress == sorted(progress)


def test_a_copy_does_not_share_its_bytes(tmp_path: Path) -> None:
    path = model_file(tmp_path / "one.gguf")
    model = library(tmp_path / "models").import_file(path, ImportWay.COPY)
    assert not model.path.samefile(path)
    path.unlink()
    assert model.path.read_bytes() == with_values().to_bytes()


def test_from_another_disk_a_file_is_used_in_place_unless_it_can_be_unplugged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lib = library(tmp_path / "models")
    with other_disk(tmp_path) as disk:
        path = model_file(disk / "one.gguf")
        assert lib.import_file(path).path == path
        mount_of = filesystems.mount_of

        def stick(place: Path) -> Mount:
            is_stick = disk == place or disk in place.parents
            return Mount("exfat", str(disk), True) if is_stick else mount_of(place)

        monkeypatch.setattr(filesystems, "mount_of", stick)
        model = lib.import_file(model_file(disk / "two.gguf", b"2"))
        assert model.path == tmp_path / "models" / "two" / "two.gguf"
        with pytest.raises(InputError, match="cannot be linked") as caught:
            lib.import_file(model_file(disk / "three.gguf", b"3"), ImportWay.LINK)
        assert caught.value.message.endswith(".")
        assert [each.name for each in (tmp_path / "models").iterdir()] == ["two"]


def test_a_file_that_lies_in_the_models_folder_already_stays_there(tmp_path: Path) -> None:
    path = model_file(tmp_path / "models" / "here" / "one.gguf")
    model = library(tmp_path / "models").import_file(path, ImportWay.COPY)
    assert (model.path, model.origin, model.hash_state) == (path, "profile", HashState.KNOWN)


def test_the_same_bytes_are_taken_in_once(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    first = lib.import_file(model_file(tmp_path / "one.gguf"), ImportWay.COPY)
    again = lib.import_file(model_file(tmp_path / "other.gguf"), ImportWay.COPY)
    assert again == first
    assert len(everything(tmp_path / "models")) == 1


def test_two_models_of_one_name_lie_in_folders_of_their_own(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    paths = [
        lib.import_file(model_file(tmp_path / name / "one.gguf", name.encode())).path
        for name in ("a", "b")
    ]
    assert [path.parent.name for path in paths] == ["one", "one-2"]


def test_shards_are_taken_in_as_one_model_from_any_of_them(tmp_path: Path) -> None:
    paths = shards(tmp_path / "in")
    model = library(tmp_path / "models").import_file(paths[1], ImportWay.COPY)
    assert (model.id, model.state, model.sha256) == ("big", "ready", None)
    assert model.bytes == sum(path.stat().st_size for path in paths)
    copied = sorted(model.path.parent.iterdir())
    assert [path.name for path in copied] == [path.name for path in paths]
    assert [sha256(path) for path in copied] == [sha256(path) for path in paths]


def test_a_hash_that_was_named_is_kept_as_verified(tmp_path: Path) -> None:
    path = model_file(tmp_path / "one.gguf")
    lib = library(tmp_path / "models")
    model = lib.import_file(path, sha256=sha256(path).upper())
    assert model.hash_state is HashState.VERIFIED


@pytest.mark.parametrize("way", list(ImportWay))
def test_a_wrong_hash_leaves_nothing_behind(tmp_path: Path, way: ImportWay) -> None:
    path = model_file(tmp_path / "one.gguf")
    before = everything(tmp_path)
    lib = library(tmp_path / "models")
    with pytest.raises(BadModel, match=r"one\.gguf does not have the hash"):
        lib.import_file(path, way, sha256="0" * 64)
    assert everything(tmp_path) == before
    assert [model.id for model in lib.models()] == ["starter"]
    assert not list((tmp_path / "models").iterdir())


def test_a_copy_that_is_damaged_is_refused_though_a_sound_one_is_here(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = model_file(tmp_path / "one.gguf", bytes(100))
    _ = lib.import_file(path, ImportWay.COPY)
    digest = sha256(path)
    flip(path, path.stat().st_size - 10)
    with pytest.raises(BadModel, match=r"one\.gguf does not have the hash"):
        lib.import_file(path, sha256=digest)


def test_a_name_is_one_line_without_marks_that_turn_it_round(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    path = tmp_path / "one.gguf"
    path.write_bytes(with_values(general__name=text("\u202eGood\n\x1b[31m one ")).to_bytes())
    assert lib.model(path).name == "\ufffdGood \ufffd[31m one"
    model = lib.import_file(path, name="a\nb\u202e")
    assert model.name == "a b\ufffd"


@pytest.mark.parametrize(
    "name", ["~nobody-of-that-name/a.gguf", "a" * 5000 + ".gguf", "/" + "a" * 999]
)
def test_a_path_that_cannot_be_is_said_to_be_none(tmp_path: Path, name: str) -> None:
    lib = library(tmp_path / "models")
    path = resolve_model(name, []) if is_model_path(name) else Path(name)
    for call in (lib.import_file, lib.model, lib.verify, lib.remove, lib.ensure_loadable):
        for given in (Path(name), path):
            with pytest.raises(InputError):
                _ = call(given)


@pytest.mark.skipif(sys.platform == "win32", reason="paths are shorter there")
def test_a_name_may_be_as_long_as_names_can_be(tmp_path: Path) -> None:
    path = model_file(tmp_path / f"{'a' * 250}.gguf")
    lib = library(tmp_path / "models")
    assert lib.import_file(path, ImportWay.IN_PLACE).path == path
    assert lib.import_file(path, ImportWay.COPY).state == "ready"


def test_one_hash_cannot_stand_for_several_parts(tmp_path: Path) -> None:
    paths = shards(tmp_path / "in")
    with pytest.raises(InputError, match="3 parts"):
        library(tmp_path / "models").import_file(paths[0], sha256="0" * 64)


def test_what_is_no_model_is_refused_before_anything_is_copied(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    letter = tmp_path / "letter.gguf"
    letter.write_text("Dear Sir or Madam")
    with pytest.raises(BadModel):
        lib.import_file(letter, ImportWay.COPY)
    adapter = tmp_path / "adapter.gguf"
    adapter.write_bytes(with_values(general__type=text("adapter")).to_bytes())
    with pytest.raises(Unsupported, match="LoRA adapter"):
        lib.import_file(adapter)
    with pytest.raises(InputError, match="no file"):
        lib.import_file(tmp_path / "gone.gguf")
    with pytest.raises(InputError, match="is a folder"):
        lib.import_file(tmp_path)
    assert not list((tmp_path / "models").iterdir())


@pytest.mark.parametrize("way", [ImportWay.COPY, ImportWay.LINK, ImportWay.IN_PLACE])
def test_an_import_that_is_stopped_leaves_nothing_behind(tmp_path: Path, way: ImportWay) -> None:
    path = large_model(tmp_path / "one.gguf")
    lib = library(tmp_path / "models")
    done = 0

    def count(received: int, total: int) -> None:
        nonlocal done
        done = received
        assert total == path.stat().st_size

    with pytest.raises(Interrupted):
        lib.import_file(path, way, on_progress=count, should_stop=lambda: done > 20_000_000)
    assert 20_000_000 < done < 60_000_000
    assert not list((tmp_path / "models").iterdir())
    assert [model.id for model in lib.models()] == ["starter"]


def test_an_import_that_was_killed_is_cleared_away_by_the_next(tmp_path: Path) -> None:
    path = large_model(tmp_path / "one.gguf", blocks=8)
    models = tmp_path / "models"
    models.mkdir()
    code = (
        "import sys; from pathlib import Path; from app.hub.library import Library;"
        "from app.core.model_files import ImportWay;"
        "Library(Path(sys.argv[1])).import_file(Path(sys.argv[2]), ImportWay.COPY)"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(models), str(path)])
    deadline = time.monotonic() + 30
    while not list(models.glob(".importing-*/*")) and time.monotonic() < deadline:
        time.sleep(0.005)
    child.kill()
    child.wait()
    lib = library(models)
    assert [model.id for model in lib.models()] == ["starter"]
    lib.import_file(model_file(tmp_path / "two.gguf", b"2"))
    assert [each.name for each in models.iterdir()] == ["two"]
    assert path.exists()


def test_a_disk_that_is_too_full_for_a_copy_is_refused_before_the_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "SPARE_BYTES", 1 << 60)
    with pytest.raises(DiskFull, match="free some space"):
        library(tmp_path / "models").import_file(model_file(tmp_path / "one.gguf"), ImportWay.COPY)
    assert not list((tmp_path / "models").iterdir())


def test_a_disk_that_fills_while_it_is_copied_to_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux":
        pytest.skip("needs a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=70m", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("cannot mount a small disk here")
    try:
        monkeypatch.setattr(importing, "require_room", lambda *_: None)
        path = large_model(tmp_path / "one.gguf")
        with pytest.raises(DiskFull):
            library(disk / "models").import_file(path, ImportWay.COPY)
        assert not list((disk / "models").iterdir())
        assert path.exists()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_fat_disk_refuses_a_large_model_early_with_advice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filesystems, "mount_of", lambda _: Mount("vfat", "/"))
    path = model_file(tmp_path / "one.gguf")
    os.truncate(path, (1 << 32) + 5)
    with pytest.raises(InputError, match=r"formatted as FAT.*exFAT") as caught:
        library(tmp_path / "models").import_file(path, ImportWay.COPY)
    assert "4.3 GB" in caught.value.message
    assert not list((tmp_path / "models").iterdir())


@pytest.mark.parametrize("ending", [".001", ".part1", ".part01", ".000"])
def test_the_parts_of_a_split_file_are_put_together(tmp_path: Path, ending: str) -> None:
    whole = model_file(tmp_path / "whole.gguf")
    data, first = whole.read_bytes(), int(ending.lstrip(".part") or 0)
    width = len(ending.lstrip(".part"))
    word = ending[:-width]
    for number in range(3):
        part = tmp_path / "stick" / f"whole.gguf{word}{number + first:0{width}}"
        part.parent.mkdir(exist_ok=True)
        part.write_bytes(data[number * 3000 : (number + 1) * 3000 if number < 2 else None])
    lib = library(tmp_path / "models")
    named = tmp_path / "stick" / f"whole.gguf{word}{first + 1:0{width}}"
    model = lib.import_file(named, sha256=sha256(whole))
    assert model.path.name == "whole.gguf"
    assert model.path.read_bytes() == data
    assert model.hash_state is HashState.VERIFIED


def test_a_missing_part_of_a_split_file_is_named(tmp_path: Path) -> None:
    data = model_file(tmp_path / "whole.gguf").read_bytes()
    for number in (1, 3):
        (tmp_path / f"split.gguf.{number:03}").write_bytes(data[:3000])
    with pytest.raises(InputError, match=r"Part 2 of split\.gguf is missing"):
        library(tmp_path / "models").import_file(tmp_path / "split.gguf.001")
    (tmp_path / "split.gguf.003").rename(tmp_path / "split.gguf.002")
    with pytest.raises(InputError, match="import it as a copy"):
        library(tmp_path / "models").import_file(tmp_path / "split.gguf", ImportWay.IN_PLACE)
    with pytest.raises(BadModel, match="incomplete"):
        library(tmp_path / "models").import_file(tmp_path / "split.gguf")
    assert not list((tmp_path / "models").iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="names are not bytes there")
def test_a_hostile_name_becomes_no_path_of_ours(tmp_path: Path) -> None:
    lib = library(tmp_path / "models")
    for number, name in enumerate(["...gguf", "a\nb.gguf", "CON.gguf", " .gguf", "-x\u202e.gguf"]):
        model = lib.import_file(model_file(tmp_path / "in" / name, bytes([number])))
        assert model.path.parent.parent == tmp_path / "models"
        assert model.path.name.isprintable()
        assert model.path.stem.strip(". ") == model.path.stem


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    blob = model_file(tmp_path / "blobs" / "abc")
    link = tmp_path / "snapshots" / "one.gguf"
    link.parent.mkdir()
    link.symlink_to(blob)
    model = library(tmp_path / "models").import_file(link, ImportWay.LINK)
    assert not model.path.is_symlink()
    assert model.path.name == "one.gguf"
    blob.unlink()
    assert model.path.read_bytes() == with_values().to_bytes()


def test_a_file_that_is_written_meanwhile_is_not_taken_in(tmp_path: Path) -> None:
    path = large_model(tmp_path / "one.gguf")

    def append(done: int, total: int) -> None:
        if 0 < done < total:
            with path.open("ab") as file:
                file.write(b"more")

    with pytest.raises(Exception, match="written to while it was read"):
        Library(tmp_path / "models", MemoryRecords()).import_file(
            path, ImportWay.IN_PLACE, on_progress=append
        )
