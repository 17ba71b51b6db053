# SPDX-License-Identifier: Apache-2.0
"""The folder of states: found by digests, removed with what they were read from, never too large,
and never a reason to fail."""

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.keys import Key
from app.core.params import StateKey
from app.store.states import StateFolder, open_states, state_name

PART = bytes(range(256)) * 40


@pytest.fixture
def folder(tmp_path: Path) -> StateFolder:
    return StateFolder(tmp_path / "states")


def write(
    folder: StateFolder,
    name: str,
    tags: Sequence[str] = (),
    *,
    model: str = "model",
    max_bytes: int = 2**30,
) -> bool:
    key = StateKey(name, True, tuple(tags))
    return folder.write(key, model, {"tokens": "x"}, [PART, b"y"], max_bytes, lambda: True)


def files(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "states").iterdir())


def use_at(tmp_path: Path, conversation: str, seconds: int) -> None:
    for path in files(tmp_path):
        if path.name.startswith(state_name(conversation)):
            os.utime(path, (seconds, seconds))


def test_a_conversation_has_one_file_for_each_model(folder: StateFolder):
    assert write(folder, "one")
    assert write(folder, "one", model="other")
    assert write(folder, "one")
    assert len(folder.names()) == 2
    assert folder.conversations() == {state_name("one")}
    found = folder.read(folder.names()[0], lambda: True)
    assert found is not None
    assert found[0]["tokens"] == "x"
    assert [bytes(part) for part in found[1]] == [PART, b"y"]


def test_neither_names_nor_contents_tell_what_was_read(folder: StateFolder, tmp_path: Path):
    write(folder, "conversation-4711", ["document:secret-plan", "collection:board"])
    (path,) = files(tmp_path)
    for word in ("4711", "secret-plan", "document", "board", "collection"):
        assert word not in path.name
        assert word.encode() not in path.read_bytes()


def test_names_and_tags_and_everything_are_forgotten(folder: StateFolder):
    write(folder, "one", ["document:a"])
    write(folder, "two", ["document:a", "collection:b"])
    write(folder, "three", ["collection:b"])
    write(folder, "four")
    folder.forget(["four"])
    assert folder.conversations() == set(map(state_name, ["one", "two", "three"]))
    folder.forget(tags=["document:a", "document:unknown"])
    assert folder.conversations() == {state_name("three")}
    folder.forget()
    assert folder.conversations() == {state_name("three")}
    folder.forget(everything=True)
    assert folder.names() == []


def test_a_damaged_file_goes_when_a_document_does(folder: StateFolder, tmp_path: Path):
    write(folder, "one", ["document:a"])
    (path,) = files(tmp_path)
    path.write_bytes(path.read_bytes()[:100])
    folder.forget(tags=["document:b"])
    assert files(tmp_path) == []


def test_states_of_conversations_that_are_gone_go(folder: StateFolder, tmp_path: Path):
    for name in ("one", "two", "three"):
        write(folder, name)
    (tmp_path / "states" / f"{state_name('one')}-00.1-1.0-00.part").write_bytes(b"half")
    folder.keep_only(["two", "new"])
    assert folder.conversations() == {state_name("two")}
    assert len(files(tmp_path)) == 1


def test_the_least_recently_used_go_first(folder: StateFolder, tmp_path: Path):
    for age, name in enumerate(("one", "two", "three")):
        write(folder, name)
        use_at(tmp_path, name, 1000 + age)
    size = folder.size()
    (oldest,) = [name for name in folder.names() if name.startswith(state_name("one"))]
    assert folder.read(oldest, lambda: True) is not None
    assert write(folder, "four", max_bytes=size)
    assert folder.conversations() == set(map(state_name, ["one", "three", "four"]))
    assert folder.size() <= size
    use_at(tmp_path, "four", 2000)
    folder.trim(size // 2)
    assert folder.conversations() == {state_name("one")}
    folder.trim(0)
    assert folder.size() == 0


def test_a_state_beyond_the_bound_is_not_written(folder: StateFolder):
    write(folder, "one")
    assert not write(folder, "two", max_bytes=folder.size() - 1)
    assert folder.conversations() == {state_name("one")}


def test_what_is_not_there_is_no_reason_to_fail(folder: StateFolder, tmp_path: Path):
    assert folder.size() == 0
    assert folder.names() == []
    assert folder.conversations() == set()
    assert folder.stamp("00") is None
    assert folder.header("00") is None
    assert folder.read("00", lambda: True) is None
    folder.remove("00")
    folder.forget(["one"], ["document:a"], everything=True)
    folder.keep_only([])
    folder.trim(0)
    folder.remove_leftovers()
    folder.remove_own_leftovers()
    assert not (tmp_path / "states").exists()


def test_a_place_that_is_no_folder_costs_the_state(tmp_path: Path):
    (tmp_path / "states").write_bytes(b"a file")
    folder = StateFolder(tmp_path / "states")
    assert not write(folder, "one")
    folder.forget(["one"], everything=True)
    assert (tmp_path / "states").read_bytes() == b"a file"


KEY = Key(bytes(range(32)))
OTHER = Key(bytes(range(1, 33)))


@pytest.fixture
def encrypted(tmp_path: Path) -> StateFolder:
    return open_states(str(tmp_path / "states"), KEY.hex())


def test_encrypted_states_are_found_again_and_forgotten(encrypted: StateFolder, tmp_path: Path):
    write(encrypted, "one", ["document:a"])
    write(encrypted, "two")
    write(encrypted, "three")
    again = StateFolder(tmp_path / "states", KEY)
    assert again.conversations() == {again.state_name(name) for name in ("one", "two", "three")}
    found = again.read(again.names()[0], lambda: True)
    assert found is not None
    assert [bytes(part) for part in found[1]] == [PART, b"y"]
    assert again.size() == sum(path.stat().st_size for path in files(tmp_path))
    again.forget(tags=["document:a"])
    again.keep_only(["two"])
    assert again.conversations() == {again.state_name("two")}
    again.forget(["two"])
    assert files(tmp_path) == []


def test_with_a_key_nobody_can_guess_what_was_read(encrypted: StateFolder, tmp_path: Path):
    """A digest alone shows the owner of a document, whose id is known, that it was read."""
    tag = "document:known"
    write(encrypted, "known", [tag], model="known-model")
    write(StateFolder(tmp_path / "plain"), "known", [tag], model="known-model")
    (plain,) = (tmp_path / "plain").iterdir()
    (path,) = files(tmp_path)
    (tag_digest,) = StateFolder(tmp_path / "plain").header(plain.stem)["tags"]  # type: ignore[index]
    for digest in (*plain.stem.split("-"), tag_digest):
        assert digest not in path.name
        assert digest.encode() not in path.read_bytes()
    assert tag_digest.encode() in plain.read_bytes()
    assert b"tokens" not in path.read_bytes()
    assert state_name("known") != encrypted.state_name("known")
    assert StateFolder("", OTHER).state_name("known") != encrypted.state_name("known")


def test_what_was_written_before_there_was_a_key_goes(tmp_path: Path):
    plain = StateFolder(tmp_path / "states")
    write(plain, "one")
    folder = StateFolder(tmp_path / "states", KEY)
    assert folder.conversations() == set()
    write(folder, "one")
    folder.keep_only(["one"])
    (left,) = files(tmp_path)
    assert left.suffix == ".encrypted"
    assert plain.names() == []


def test_another_profiles_states_are_of_no_use_and_go(encrypted: StateFolder, tmp_path: Path):
    write(encrypted, "one")
    other = StateFolder(tmp_path / "states", OTHER)
    (name,) = other.names()
    assert other.header(name) is None
    assert files(tmp_path) == []
