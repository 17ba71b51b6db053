# SPDX-License-Identifier: Apache-2.0
"""What was read of an encrypted profile's conversations is kept encrypted, and the engine process
learns the key over its pipe alone."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.keys import Key
from app.core.params import StatesPlace
from app.engine.client import EngineClient
from app.store.states import StateFolder
from tests.helpers.state_talks import SYSTEM_TOKENS, Talk, state_paths, states_client

KEY = Key(bytes(range(32)))
OTHER = Key(bytes(range(1, 33)))

Open = Callable[..., EngineClient]


@pytest.fixture
def open_client(tiny_model: Path, tmp_path: Path) -> Iterator[Open]:
    """Each client has an engine process of its own; all share one folder of states."""
    clients: list[EngineClient] = []

    def open_one(key: Key | None) -> EngineClient:
        hexadecimal = "" if key is None else key.hex()
        clients.append(states_client(tiny_model, tmp_path, key=hexadecimal))
        return clients[-1]

    yield open_one
    for client in clients:
        client.stop()


def save(client: EngineClient, talk: Talk) -> None:
    talk.ask(client)
    assert client.save_states(20) == 1


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_after_a_restart_only_what_is_new_is_read(open_client: Open, tmp_path: Path):
    talk = Talk("again")
    first = open_client(KEY)
    save(first, talk)
    first.stop()
    known = talk.read
    assert talk.ask(open_client(KEY)).usage.cached_tokens == known
    (path,) = state_paths(tmp_path)
    assert path.suffix == ".encrypted"
    for word in (b"tokens", b"version", b"model"):
        assert word not in path.read_bytes()


@pytest.mark.parametrize("later", [OTHER, None], ids=["another key", "no key"])
def test_without_the_key_everything_is_read_again(
    open_client: Open, tmp_path: Path, later: Key | None
):
    talk = Talk("again")
    first = open_client(KEY)
    save(first, talk)
    first.stop()
    assert talk.ask(open_client(later)).usage.cached_tokens <= SYSTEM_TOKENS
    wait_until(lambda: StateFolder(tmp_path / "states", KEY).conversations() == set())


def test_what_is_plain_goes_when_there_is_a_key(open_client: Open, tmp_path: Path):
    client = open_client(None)
    talk = Talk("again")
    save(client, talk)
    assert [path.suffix for path in state_paths(tmp_path)] == [".sealed"]
    client.set_states(StatesPlace(str(tmp_path / "states"), 1024**3, key=KEY.hex()))
    wait_until(lambda: state_paths(tmp_path) == [])
    # What is in memory is written anew.
    assert client.save_states(20) == 1
    assert [path.suffix for path in state_paths(tmp_path)] == [".encrypted"]


def test_a_forgotten_conversation_leaves_no_file(open_client: Open, tmp_path: Path):
    client = open_client(KEY)
    one, two = Talk("one"), Talk("two", tags=["document:a"])
    for talk in (one, two):
        talk.ask(client)
    client.save_states(20)
    folder = StateFolder(tmp_path / "states", KEY)
    assert folder.conversations() == {folder.state_name("one"), folder.state_name("two")}
    client.forget_states(["one"])
    assert folder.conversations() == {folder.state_name("two")}
    client.forget_states(tags=["document:a"])
    assert state_paths(tmp_path) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
def test_the_key_is_nowhere_but_in_memory(open_client: Open, tmp_path: Path):
    client = open_client(KEY)
    save(client, Talk("one"))
    assert client.pid is not None
    for name in ("cmdline", "environ"):
        shown = Path(f"/proc/{client.pid}/{name}").read_bytes()
        assert shown
        assert KEY.hex().encode() not in shown
    client.stop()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.name == "engine.log" for path in files)
    for path in files:
        assert KEY.hex().encode() not in path.read_bytes()
        assert KEY.raw() not in path.read_bytes()
    place = StatesPlace(os.fspath(tmp_path), 1, key=KEY.hex())
    assert KEY.hex() not in repr(place)
    assert place == StatesPlace(os.fspath(tmp_path), 1, key=KEY.hex())
