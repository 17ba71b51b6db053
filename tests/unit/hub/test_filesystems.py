# SPDX-License-Identifier: Apache-2.0
"""What a disk can hold is asked of the system, for folders that are not there yet too."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import InputError
from app.hub import filesystems
from app.hub.filesystems import FAT_FILE_BYTES, Mount, filesystem_of, refuse_large_file


def test_the_file_system_of_a_folder_that_is_not_there_yet_is_that_of_its_parent(
    tmp_path: Path,
) -> None:
    facts = filesystem_of(tmp_path / "not" / "yet")
    parent = filesystem_of(tmp_path)
    assert facts.name
    assert facts.free_bytes > 0
    # Others write there, too.
    assert replace(facts, free_bytes=parent.free_bytes) == parent
    refuse_large_file(tmp_path / "not", 1 << 40)


@pytest.mark.skipif(sys.platform != "linux", reason="the others are asked in other ways")
def test_each_mounted_file_system_is_told_apart(tmp_path: Path) -> None:
    assert filesystem_of(Path("/proc")).name == "proc"
    assert filesystem_of(Path("/dev/shm")).name == "tmpfs"
    assert filesystem_of(tmp_path).name == filesystem_of(tmp_path / "x").name


@pytest.mark.skipif(sys.platform != "linux", reason="needs to mount")
def test_a_mount_with_spaces_in_its_name_over_another_one_is_seen(tmp_path: Path) -> None:
    place = tmp_path / "a disk\\of mine"
    place.mkdir()
    mount = ["mount", "-t", "ramfs", "ramfs", str(place)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("cannot mount here")
    try:
        assert filesystem_of(place / "models").name == "ramfs"
        (tmp_path / "link").symlink_to(place)
        assert filesystem_of(tmp_path / "link" / "models").name == "ramfs"
        assert filesystem_of(tmp_path / "a disk").name != "ramfs"
    finally:
        subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("name", ["vfat", "msdos", "FAT32", "FAT"])
def test_fat_holds_no_file_of_4_gib(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(filesystems, "mount_of", lambda _: Mount(name, "/"))
    facts = filesystem_of(tmp_path)
    assert facts.max_file_bytes == FAT_FILE_BYTES == 4 * 1024**3 - 1
    assert not facts.can_link
    refuse_large_file(tmp_path, FAT_FILE_BYTES)
    with pytest.raises(InputError, match="exFAT") as caught:
        refuse_large_file(tmp_path, FAT_FILE_BYTES + 1)
    assert caught.value.message.endswith(".")


@pytest.mark.parametrize("name", ["exfat", "ext4", "NTFS", "apfs", "btrfs", "tmpfs"])
def test_others_hold_every_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(filesystems, "mount_of", lambda _: Mount(name, "/"))
    refuse_large_file(tmp_path, 1 << 40)
    assert filesystem_of(tmp_path).can_link == (name != "exfat")
    assert filesystem_of(tmp_path).can_reflink == (name in ("apfs", "btrfs"))


def test_a_disk_that_cannot_be_asked_is_said_to_be_out_of_reach(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> Mount:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(filesystems, "mount_of", fail)
    with pytest.raises(InputError, match="cannot be looked at"):
        filesystem_of(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="needs to mount")
def test_a_real_fat_disk_is_recognized(tmp_path: Path) -> None:
    image, place = tmp_path / "fat.img", tmp_path / "fat"
    place.mkdir()
    image.write_bytes(b"")
    with image.open("r+b") as file:
        file.truncate(64 << 20)
    try:
        made = subprocess.run(["mkfs.vfat", str(image)], check=False, capture_output=True)
        mounted = made.returncode == 0 and not subprocess.run(
            ["mount", "-o", "loop", str(image), str(place)], check=False, capture_output=True
        ).returncode  # fmt: skip
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("cannot make or mount a FAT disk here")
    try:
        facts = filesystem_of(place / "models")
        assert (facts.name, facts.max_file_bytes) == ("vfat", FAT_FILE_BYTES)
    finally:
        subprocess.run(["umount", str(place)], check=True)
