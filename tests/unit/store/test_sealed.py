# SPDX-License-Identifier: Apache-2.0
"""Sealed files: whole or not at all, no byte changed unseen, nothing left behind, and with a key
nothing to be read."""

import os
import random
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.keys import Key
from app.store.owner import this_process
from app.store.sealed import CHUNK_BYTES, Damaged, SealedFolder

NAME = "0123abcd-ef"
HEADER = {"text": "größer", "numbers": [1, 2, 3]}
PARTS = [bytes(range(256)) * 8, b"", random.Random(1).randbytes(2 * CHUNK_BYTES + 77), b"end"]


KEY = Key(bytes(range(32)))
OTHER = Key(bytes(range(1, 33)))


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    return request.param


@pytest.fixture
def seal_bytes(key: Key | None) -> int:
    return 32 if key is None else 16


@pytest.fixture
def folder(tmp_path: Path, key: Key | None) -> SealedFolder:
    return SealedFolder(tmp_path / "sealed", key)


def file_of(folder: SealedFolder, tmp_path: Path, name: str = NAME) -> Path:
    assert name in folder.names()
    (path,) = (tmp_path / "sealed").glob(f"{name}.*")
    return path


def test_what_was_written_is_read_again(folder: SealedFolder, tmp_path: Path):
    assert folder.write(NAME, HEADER, PARTS)
    found = folder.read(NAME)
    assert found is not None
    assert found[0] == HEADER
    assert [bytes(part) for part in found[1]] == PARTS
    assert folder.header(NAME) == HEADER
    assert folder.names() == [NAME]
    assert folder.size(NAME) == folder.size_of(HEADER, PARTS)
    assert folder.size(NAME) == file_of(folder, tmp_path).stat().st_size


def test_a_file_without_a_body_is_read_again(folder: SealedFolder):
    assert folder.write(NAME, {}, [])
    assert folder.read(NAME) == ({}, [])
    assert folder.write(NAME, {"a": 1}, [b"", b""])
    assert folder.read(NAME) == ({"a": 1}, [bytearray(), bytearray()])


def test_parts_of_wider_items_are_written_as_bytes(folder: SealedFolder):
    numbers = memoryview(bytes(range(64))).cast("i")
    assert folder.write(NAME, {}, [numbers])
    found = folder.read(NAME)
    assert found is not None
    assert bytes(found[1][0]) == bytes(range(64))


def test_a_name_that_there_is_not_is_not_found(folder: SealedFolder):
    assert folder.names() == []
    for ask in (folder.read, folder.header, folder.size, folder.stamp):
        with pytest.raises(FileNotFoundError):
            ask(NAME)
    folder.remove(NAME)


@pytest.mark.parametrize("name", ["", "../x", "A", "a/b", "title", "-a", "a.b", "a\n"])
def test_only_digits_and_dashes_name_a_file(folder: SealedFolder, name: str):
    with pytest.raises(ValueError, match="not a name"):
        folder.write(name, {}, [])
    with pytest.raises(ValueError, match="not a name"):
        folder.remove(name)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permissions")
def test_only_the_owner_may_read(folder: SealedFolder, tmp_path: Path):
    folder.write(NAME, HEADER, PARTS)
    path = file_of(folder, tmp_path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def is_found_out(folder: SealedFolder) -> bool:
    try:
        folder.read(NAME)
    except Damaged:
        return True
    return False


def test_every_flipped_bit_is_found(folder: SealedFolder, tmp_path: Path):
    folder.write(NAME, HEADER, [b"some bytes of one part", b"and of another"])
    path = file_of(folder, tmp_path)
    whole = path.read_bytes()
    for position in range(len(whole) * 8):
        changed = bytearray(whole)
        changed[position // 8] ^= 1 << position % 8
        path.write_bytes(changed)
        assert is_found_out(folder), f"bit {position}"
    path.write_bytes(whole)
    assert not is_found_out(folder)


def test_every_cut_and_every_added_byte_is_found(folder: SealedFolder, tmp_path: Path):
    folder.write(NAME, HEADER, [b"some bytes", b"more"])
    path = file_of(folder, tmp_path)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert is_found_out(folder), f"{length} bytes"
    path.write_bytes(whole + b"\0")
    assert is_found_out(folder)


def swap_chunks(one: bytes, _other: bytes, size: int) -> bytes:
    start = len(one) - 3 * size
    first, second = one[start : start + size], one[start + size : start + 2 * size]
    return one[:start] + second + first + one[start + 2 * size :]


def double_chunk(one: bytes, _other: bytes, size: int) -> bytes:
    start = len(one) - 3 * size
    return one[: start + size] + one[start : start + size] + one[start + 2 * size :]


def foreign_chunk(one: bytes, other: bytes, size: int) -> bytes:
    return one[:-size] + other[-size:]


def foreign_header(one: bytes, other: bytes, size: int) -> bytes:
    return other[: -3 * size] + one[-3 * size :]


@pytest.mark.parametrize("mix", [swap_chunks, double_chunk, foreign_chunk, foreign_header])
def test_chunks_stay_in_their_place(
    folder: SealedFolder,
    tmp_path: Path,
    seal_bytes: int,
    mix: Callable[[bytes, bytes, int], bytes],
):
    part = random.Random(2).randbytes(3 * CHUNK_BYTES)
    wholes: list[bytes] = []
    for _ in range(2):
        folder.write(NAME, HEADER, [part])
        wholes.append(file_of(folder, tmp_path).read_bytes())
    mixed = mix(wholes[0], wholes[1], CHUNK_BYTES + seal_bytes)
    assert len(mixed) == len(wholes[0])
    assert mixed not in wholes
    file_of(folder, tmp_path).write_bytes(mixed)
    assert is_found_out(folder)


def test_what_is_wanted_no_more_does_not_appear(folder: SealedFolder, tmp_path: Path):
    folder.write(NAME, {"old": True}, [b"old"])
    asked = 0

    def until_the_rename() -> bool:
        nonlocal asked
        asked += 1
        return asked <= 5

    # One chunk of the header and four of the body are wanted; the rename is not.
    assert not folder.write(NAME, {}, [b"new", bytes(3 * CHUNK_BYTES)], until_the_rename)
    assert asked == 6
    assert folder.read(NAME) == ({"old": True}, [bytearray(b"old")])
    assert folder.read(NAME, lambda: False) is None
    assert list((tmp_path / "sealed").iterdir()) == [file_of(folder, tmp_path)]


def test_a_write_that_fails_leaves_the_old_file(folder: SealedFolder, tmp_path: Path):
    folder.write(NAME, {"old": True}, [b"old"])

    def disk_is_full() -> bool:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        folder.write(NAME, {}, [b"new"], disk_is_full)
    assert folder.read(NAME) == ({"old": True}, [bytearray(b"old")])
    assert len(list((tmp_path / "sealed").iterdir())) == 1


def test_leftovers_of_dead_processes_go_and_those_of_living_ones_stay(
    folder: SealedFolder, tmp_path: Path
):
    folder.write(NAME, {}, [b"text"])
    place = tmp_path / "sealed"
    own = place / f"{NAME}.{os.getpid()}-{this_process().started}-00ff.part"
    dead = place / f"{NAME}.{os.getpid()}-12345.5-00ff.part"
    others = place / "notes.part"
    for path in (own, dead, others):
        path.write_bytes(b"half")
    folder.remove_leftovers()
    assert own.exists()
    assert others.exists()
    assert not dead.exists()
    folder.remove_own_leftovers()
    assert not own.exists()
    assert folder.names() == [NAME]


def test_a_file_has_another_stamp_after_it_was_used(folder: SealedFolder, tmp_path: Path):
    folder.write(NAME, {}, [b"text"])
    os.utime(file_of(folder, tmp_path), (1, 1))
    before = folder.stamp(NAME)
    folder.touch(NAME)
    assert folder.stamp(NAME) > before


def test_with_a_key_nothing_can_be_read_and_no_two_files_are_alike(tmp_path: Path):
    folder = SealedFolder(tmp_path / "sealed", KEY)
    texts = ["größer".encode(), b"numbers", b"marker"]
    wholes: list[bytes] = []
    for _ in range(2):
        folder.write(NAME, HEADER, [b"marker" * 1000, b"marker" * 1000])
        wholes.append(file_of(folder, tmp_path).read_bytes())
    assert not any(text in whole for text in texts for whole in wholes)
    blocks = [whole[start : start + 16] for whole in wholes for start in range(100, 12_000, 16)]
    assert len(set(blocks)) == len(blocks)
    SealedFolder(tmp_path / "plain").write(NAME, HEADER, [b"marker"])
    (plain,) = (tmp_path / "plain").iterdir()
    assert b"marker" in plain.read_bytes()


def test_another_key_opens_nothing(tmp_path: Path):
    SealedFolder(tmp_path / "sealed", KEY).write(NAME, HEADER, PARTS)
    other = SealedFolder(tmp_path / "sealed", OTHER)
    assert is_found_out(other)
    with pytest.raises(Damaged):
        other.header(NAME)


@pytest.mark.parametrize(("before", "after"), [(None, KEY), (KEY, None)])
def test_files_of_the_other_kind_are_never_read_and_go(
    tmp_path: Path, before: Key | None, after: Key | None
):
    place = tmp_path / "sealed"
    SealedFolder(place, before).write(NAME, HEADER, PARTS)
    folder = SealedFolder(place, after)
    assert folder.names() == []
    with pytest.raises(FileNotFoundError):
        folder.read(NAME)
    # Nor when somebody gives it the other name.
    (path,) = place.iterdir()
    path.rename(path.with_suffix(".sealed" if after is None else ".encrypted"))
    assert is_found_out(folder)
    folder.remove(NAME)
    SealedFolder(place, before).write(NAME, HEADER, PARTS)
    (place / "notes.sealed.txt").write_text("mine")
    folder.remove_leftovers()
    assert [path.name for path in place.iterdir()] == ["notes.sealed.txt"]
