# SPDX-License-Identifier: Apache-2.0
"""What was read of a conversation is not read again: not after another conversation, not after a
restart; and what may not be used or kept any more is gone."""

import os
import random
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import RawIOBase
from pathlib import Path

import pytest

from app.core.params import KvType, StateKey, StatesPlace
from app.engine.client import EngineClient, default_engine_command
from app.store.sealed import Damaged, SealedFolder
from app.store.states import StateFolder, state_name
from tests.helpers.conversing import SMALL
from tests.helpers.state_talks import (
    MODEL_KEY,
    SYSTEM_TOKENS,
    Talk,
    answer,
    state_paths,
    states_client,
)

Open = Callable[..., EngineClient]


@pytest.fixture
def open_client(tiny_model: Path, tmp_path: Path) -> Iterator[Open]:
    """Each client has an engine process of its own; all share one folder of states."""
    clients: list[EngineClient] = []

    def open_one(**options: object) -> EngineClient:
        clients.append(states_client(tiny_model, tmp_path, **options))  # type: ignore[arg-type]
        return clients[-1]

    yield open_one
    for client in clients:
        client.stop()


def is_new(cached: int) -> bool:
    """Nothing but the system part was known."""
    return cached <= SYSTEM_TOKENS


def test_coming_back_to_a_conversation_reads_only_what_is_new(open_client: Open):
    client = open_client(ram_bytes=1024**3, max_bytes=0)
    talks = [Talk(name) for name in ("one", "two", "three")]
    for talk in talks:
        assert is_new(talk.ask(client).usage.cached_tokens)
    for _ in range(2):
        for talk in talks:
            known = talk.read
            assert talk.ask(client).usage.cached_tokens == known


def test_without_memory_for_copies_files_serve(open_client: Open, tmp_path: Path):
    client = open_client(ram_bytes=0)
    talks = [Talk(name) for name in ("one", "two")]
    for talk in talks:
        talk.ask(client)
    known = talks[0].read
    assert talks[0].ask(client).usage.cached_tokens == known
    client.save_states(20)
    known = talks[1].read
    assert talks[1].ask(client).usage.cached_tokens == known
    assert len(state_paths(tmp_path)) == 2


def test_after_a_restart_only_what_is_new_is_read(open_client: Open):
    talk, twin = Talk("again"), Talk("again")
    first = open_client()
    talk.ask(first)
    assert first.save_states(20) == 1
    first.stop()
    known = talk.read
    second = open_client()
    turn = talk.ask(second)
    assert turn.usage.cached_tokens == known
    second.stop()
    # What is written on is what an engine writes that never ended.
    third = open_client(model_key="")
    assert is_new(twin.ask(third).usage.cached_tokens)
    assert twin.ask(third).answer == turn.answer


def test_after_a_restart_another_answer_reads_nothing(open_client: Open):
    talk = Talk("again")
    first = open_client()
    asked = talk.prompt
    turn = talk.ask(first)
    assert first.save_states(20) == 1
    first.stop()
    again = answer(open_client(), asked, talk.key)
    assert again.usage.cached_tokens == again.usage.prompt_tokens
    assert again.answer == turn.answer


def test_a_new_conversation_begins_where_another_ones_documents_end(open_client: Open):
    client = open_client()
    first, second = Talk("document", words=600), Talk("document", words=600)
    second.key = StateKey("other", True)
    first.ask(client)
    Talk("between").ask(client)
    known = first.read
    turn = first.ask(client)
    assert turn.usage.cached_tokens == known
    # The same document with another question after it.
    Talk("between").ask(client)
    ending = Talk("another question", words=40).prompt.messages
    second.prompt = replace(first.prompt, messages=(*first.prompt.messages[:-1], *ending))
    common = turn.usage.prompt_tokens
    assert common <= second.ask(client).usage.cached_tokens < common + 40


def test_a_state_is_written_while_the_engine_idles(open_client: Open, tmp_path: Path):
    client = open_client()
    Talk("idle").ask(client)
    assert state_paths(tmp_path) == []
    deadline = time.monotonic() + 60
    while StateFolder(tmp_path / "states").conversations() != {state_name("idle")}:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    # Nothing has changed since.
    assert client.save_states(20) == 0


def test_few_new_tokens_are_no_reason_to_write(open_client: Open):
    client = open_client()
    talk = Talk("small")
    talk.ask(client)
    assert client.save_states(20) == 1
    talk.ask(client)
    assert client.save_states(20) == 0
    talk.prompt = replace(
        talk.prompt, messages=(*talk.prompt.messages[:-1], *Talk("more", words=90).prompt.messages)
    )
    talk.ask(client)
    assert client.save_states(20) == 1


def test_what_may_not_be_kept_is_never_written(open_client: Open, tmp_path: Path):
    client = open_client()
    temporary, nobody, kept = Talk("temporary", is_kept=False), Talk("nobody"), Talk("kept")
    nobody.key = StateKey("", True)
    for talk in (temporary, nobody, kept, temporary):
        talk.ask(client)
    assert client.save_states(20) == 0
    files = StateFolder(tmp_path / "states")
    assert files.conversations() == {state_name("kept")}
    # In memory it lives on, and what belongs to nobody does not.
    known = kept.read
    assert kept.ask(client).usage.cached_tokens == known
    known = temporary.read
    assert temporary.ask(client).usage.cached_tokens == known
    assert is_new(nobody.ask(client).usage.cached_tokens)


def test_without_a_model_key_or_a_place_nothing_is_written(
    open_client: Open, tmp_path: Path, tiny_model: Path
):
    client = open_client(model_key="")
    Talk("one").ask(client)
    assert client.save_states(20) == 0
    client.stop()
    homeless = EngineClient(default_engine_command(), tmp_path / "logs")
    homeless.load(tiny_model, SMALL, model_key=MODEL_KEY)
    Talk("one").ask(homeless)
    assert homeless.save_states(20) == 0
    homeless.stop()
    assert state_paths(tmp_path) == []


def test_a_setting_counts_at_once(open_client: Open, tmp_path: Path):
    client = open_client()
    client.set_states(None)
    talk = Talk("one")
    talk.ask(client)
    assert client.save_states(20) == 0
    assert state_paths(tmp_path) == []
    client.set_states(StatesPlace(str(tmp_path / "states"), 1024**3))
    assert client.save_states(20) == 1
    client.set_states(StatesPlace(str(tmp_path / "states"), 1000))
    deadline = time.monotonic() + 60
    while state_paths(tmp_path):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_a_forgotten_conversation_is_read_again(open_client: Open, tmp_path: Path):
    client = open_client()
    one, two = Talk("one"), Talk("two")
    for talk in (one, two):
        talk.ask(client)
    client.save_states(20)
    client.forget_states(["one"])
    assert StateFolder(tmp_path / "states").conversations() == {state_name("two")}
    client.forget_states(["two"])
    assert state_paths(tmp_path) == []
    for talk in (one, two):
        assert is_new(talk.ask(client).usage.cached_tokens)


def test_a_document_takes_along_the_states_that_have_its_text(open_client: Open, tmp_path: Path):
    client = open_client()
    with_it = Talk("with", tags=["document:a", "document:b"])
    without = Talk("without", tags=["document:b"])
    for talk in (with_it, without):
        talk.ask(client)
    client.save_states(20)
    client.forget_states(tags=["document:a"])
    assert StateFolder(tmp_path / "states").conversations() == {state_name("without")}
    known = without.read
    assert without.ask(client).usage.cached_tokens == known
    assert is_new(with_it.ask(client).usage.cached_tokens)
    client.forget_states(everything=True)
    assert state_paths(tmp_path) == []
    assert is_new(without.ask(client).usage.cached_tokens)


def test_files_are_forgotten_without_an_engine(
    open_client: Open, tmp_path: Path, saved: tuple[Path, str]
):
    client = open_client()
    client.stop()
    shutil.copytree(saved[0], tmp_path / "states", dirs_exist_ok=True)
    assert state_paths(tmp_path)
    client.forget_states(["one"])
    assert state_paths(tmp_path) == []


def test_what_is_forgotten_while_it_is_written_does_not_come_back(
    open_client: Open, tmp_path: Path
):
    client = open_client()
    chance = random.Random(7)
    for number in range(12):
        talk = Talk(f"talk{number}")
        talk.ask(client)
        saving = threading.Thread(target=client.save_states, args=(20,))
        saving.start()
        time.sleep(chance.uniform(0, 0.02))
        client.forget_states([talk.key.name])
        saving.join()
    client.save_states(20)
    assert state_paths(tmp_path) == []


@pytest.fixture(scope="module")
def saved(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A folder with the state of the conversation `one`, and what was answered in it."""
    folder = tmp_path_factory.mktemp("saved")
    client = states_client(tiny_model, folder)
    said = Talk("one").ask(client).answer
    assert client.save_states(20) == 1
    client.stop()
    return folder / "states", said


def test_a_damaged_file_is_removed_and_read_again(
    open_client: Open, tmp_path: Path, saved: tuple[Path, str]
):
    twin, expected = Talk("one"), saved[1]
    shutil.copytree(saved[0], tmp_path / "states")
    (path,) = state_paths(tmp_path)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    second = open_client()
    turn = twin.ask(second)
    assert turn.usage.cached_tokens == 0
    assert turn.answer == expected
    assert state_paths(tmp_path) == []
    assert second.save_states(20) == 1


def flip(file: RawIOBase, position: int) -> None:
    file.seek(position // 8)
    (byte,) = file.read(1) or b""
    file.seek(position // 8)
    file.write(bytes([byte ^ 1 << position % 8]))


def test_every_flipped_bit_of_a_state_is_found(open_client: Open, tmp_path: Path):
    client = open_client()
    Talk("one", words=70).ask(client)
    client.save_states(20)
    client.stop()
    (path,) = state_paths(tmp_path)
    folder = SealedFolder(tmp_path / "states")
    (name,) = folder.names()
    positions = random.Random(3).sample(range(folder.size(name) * 8), 2000)
    with path.open("r+b", buffering=0) as file:
        for position in positions:
            flip(file, position)
            with pytest.raises(Damaged):
                folder.read(name)
            flip(file, position)
    assert folder.read(name) is not None


@pytest.mark.parametrize("change", ["garbage", "short", "nothing", "fewer parts", "header"])
def test_a_state_that_llama_cpp_refuses_is_removed(
    open_client: Open, tmp_path: Path, saved: tuple[Path, str], change: str
):
    twin, expected = Talk("one"), saved[1]
    shutil.copytree(saved[0], tmp_path / "states")
    folder = StateFolder(tmp_path / "states")
    (name,) = folder.names()
    found = folder.read(name, lambda: True)
    assert found is not None
    header, (data, *windows) = found
    other = {"garbage": random.Random(5).randbytes(len(data)), "short": data[:-9], "nothing": b""}
    wrong = [other.get(change, data), *(windows[1:] if change == "fewer parts" else windows)]
    if change == "header":
        header = {**header, "tokens": "no tokens"}
    assert folder.write(twin.key, MODEL_KEY, header, wrong, 1024**3, lambda: True)
    assert folder.names() == [name]
    second = open_client()
    turn = twin.ask(second)
    assert turn.usage.cached_tokens == 0
    assert turn.answer == expected
    assert folder.names() == []


def test_a_state_of_another_version_is_replaced_and_another_models_stays(
    open_client: Open, tmp_path: Path
):
    folder = StateFolder(tmp_path / "states")
    first = open_client()
    Talk("one").ask(first)
    first.save_states(20)
    first.stop()
    other_model = open_client(model_key="another")
    assert Talk("one").ask(other_model).usage.cached_tokens == 0
    other_model.save_states(20)
    other_model.stop()
    assert len(folder.names()) == 2
    quantized = open_client(params=replace(SMALL, kv_type=KvType.Q8_0))
    assert Talk("one").ask(quantized).usage.cached_tokens == 0
    assert len(folder.names()) == 1
    quantized.save_states(20)
    assert len(folder.names()) == 2
    assert folder.conversations() == {state_name("one")}


def test_a_smaller_context_leaves_what_is_too_long_for_it(open_client: Open, tmp_path: Path):
    first = open_client()
    Talk("long", words=2000).ask(first)
    assert first.save_states(20) == 1
    first.stop()
    before = state_paths(tmp_path)
    small = open_client(params=replace(SMALL, n_ctx=2048))
    assert Talk("long", words=100).ask(small).usage.cached_tokens == 0
    assert state_paths(tmp_path) == before


def test_files_keep_to_their_bound(open_client: Open, tmp_path: Path):
    client = open_client()
    Talk("measure").ask(client)
    client.save_states(20)
    (path,) = state_paths(tmp_path)
    size = path.stat().st_size
    client.stop()
    client = open_client(max_bytes=int(size * 2.5))
    talks = [Talk(name) for name in ("one", "two", "three", "four")]
    for talk in talks:
        talk.ask(client)
        client.save_states(20)
        assert sum(path.stat().st_size for path in state_paths(tmp_path)) <= size * 2.5
    folder = StateFolder(tmp_path / "states")
    assert folder.conversations() == {state_name("three"), state_name("four")}
    # What is used stays longer than what is not.
    client.stop()
    client = open_client(max_bytes=int(size * 2.5))
    talks[2].ask(client)
    Talk("five").ask(client)
    client.save_states(20)
    assert folder.conversations() == {state_name("three"), state_name("five")}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a running process")
def test_a_full_disk_costs_the_state_and_not_the_answer(open_client: Open, tmp_path: Path):
    import resource

    client = open_client()
    talk, other = Talk("one"), Talk("two")
    assert client.pid is not None
    before = resource.prlimit(client.pid, resource.RLIMIT_FSIZE, (100_000, -1))
    assert talk.ask(client).answer
    assert client.save_states(20) == 0
    assert state_paths(tmp_path) == []
    other.ask(client)
    known = talk.read
    assert talk.ask(client).usage.cached_tokens == known
    resource.prlimit(client.pid, resource.RLIMIT_FSIZE, before)
    assert client.save_states(20) >= 1
    assert "a state was not written" in (tmp_path / "logs" / "engine.log").read_text("utf-8")


def test_a_folder_that_cannot_be_made_costs_the_state(open_client: Open, tmp_path: Path):
    (tmp_path / "states").write_bytes(b"not a folder")
    client = open_client()
    talk = Talk("one")
    talk.ask(client)
    assert client.save_states(20) == 0
    client.forget_states(everything=True)
    assert (tmp_path / "states").read_bytes() == b"not a folder"


def test_two_engines_share_a_folder(open_client: Open, tmp_path: Path):
    clients = [open_client(), open_client()]
    talks = [Talk("one"), Talk("two")]
    for client, talk in zip(clients, talks, strict=True):
        talk.ask(client)
    savings = [threading.Thread(target=client.save_states, args=(20,)) for client in clients]
    for saving in savings:
        saving.start()
    for saving in savings:
        saving.join()
    assert len(state_paths(tmp_path)) == 2
    for client, talk in zip(clients, reversed(talks), strict=True):
        known = talk.read
        assert talk.ask(client).usage.cached_tokens == known


def test_saving_neither_starts_an_engine_nor_fails_at_a_dead_one(open_client: Open, tmp_path: Path):
    never = EngineClient(default_engine_command(), tmp_path / "logs")
    assert never.save_states(5) == 0
    assert never.pid is None
    client = open_client()
    talk = Talk("one")
    talk.ask(client)
    assert client.pid is not None
    os.kill(client.pid, 9)
    assert client.save_states(5) == 0
    assert client.pid is None
    assert talk.ask(client).answer


def test_a_folder_that_vanished_costs_states_and_no_answer(open_client: Open, tmp_path: Path):
    """Landlock binds an engine to the folder that was there when its model came. Another one of
    that name takes states of the next engine; what this one reads is only read again."""
    client = open_client()
    one, two, twin = Talk("one"), Talk("two"), Talk("two")
    one.ask(client)
    client.save_states(20)
    shutil.rmtree(tmp_path / "states")
    turn = two.ask(client)
    client.save_states(20)
    known = two.read
    assert two.ask(client).usage.cached_tokens == known
    client.stop()
    again = open_client()
    assert twin.ask(again).answer == turn.answer
    assert again.save_states(20) >= 1
    assert state_name("two") in StateFolder(tmp_path / "states").conversations()


def test_a_question_ahead_is_read_into_its_conversations_state(open_client: Open):
    client = open_client()
    one, two = Talk("one"), Talk("two")
    client.prefill(one.prompt, state=one.key)
    assert is_new(two.ask(client).usage.cached_tokens)
    turn = answer(client, one.prompt, one.key)
    assert turn.usage.cached_tokens >= turn.usage.prompt_tokens - 350
