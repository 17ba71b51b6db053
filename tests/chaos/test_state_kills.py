# SPDX-License-Identifier: Apache-2.0
"""An engine that is killed while it saves leaves whole states or none, and the next one goes on
with what there is."""

import os
import random
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.client import EngineClient
from app.store.states import StateFolder
from tests.helpers.conversing import ask, prompt_of
from tests.helpers.state_talks import (
    MOST_ANSWER_TOKENS,
    SYSTEM_TOKENS,
    Talk,
    state_paths,
    states_client,
)
from tests.helpers.tiny_model.corpus import CASES

_TURNS = 20
"""After so many the context would be full."""


def ask_at_length(client: EngineClient, talk: Talk, number: int) -> int:
    """A question that is worth saving; returns what was known of the conversation."""
    *before, _ = talk.prompt.messages
    if before:
        question = Talk(f"{talk.key.name} {number}", words=70).prompt.messages
        talk.prompt = replace(talk.prompt, messages=(*before, *question))
    return talk.ask(client).usage.cached_tokens


def begin(client: EngineClient, name: str) -> tuple[Talk, float]:
    """A long conversation that is on disk, and how many seconds it took to get there."""
    talk = Talk(name, words=2000)
    assert talk.ask(client).usage.cached_tokens <= SYSTEM_TOKENS
    began = time.monotonic()
    assert client.save_states(20) == 1
    return talk, time.monotonic() - began


def kill_while_saving(client: EngineClient, after_s: float) -> None:
    saving = threading.Thread(target=client.save_states, args=(20,))
    saving.start()
    time.sleep(after_s)
    assert client.pid is not None
    os.kill(client.pid, 9)
    saving.join()
    while client.pid is not None:
        time.sleep(0.005)
    client.forgive()


def is_one_of(known: list[int], cached: int) -> bool:
    """Where a turn had no reasoning, its answer need not be read again either."""
    return any(length <= cached <= length + MOST_ANSWER_TOKENS for length in known)


def check_files(folder: Path) -> None:
    files = StateFolder(folder / "states")
    for name in files.names():
        assert files.read(name, lambda: True) is not None


def check_kills(model: Path, folder: Path, kills: int) -> None:
    seed = random.SystemRandom().getrandbits(32)
    print(f"seed {seed}")  # Shown when the test fails.
    chance = random.Random(seed)
    client = states_client(model, folder)
    cut_off, renewed = 0, 0
    try:
        talk, saving_s = begin(client, f"talk {seed}")
        known = [talk.read]
        for number in range(1, kills + 1):
            cached = ask_at_length(client, talk, number)
            assert is_one_of(known, cached)
            renewed += is_one_of(known[-1:], cached)
            known.append(talk.read)
            kill_while_saving(client, chance.uniform(0, 1.5 * saving_s))
            check_files(folder)
            cut_off += any(path.suffix == ".part" for path in state_paths(folder))
            if number % _TURNS == 0:
                talk, saving_s = begin(client, f"talk {seed} {number}")
                known = [talk.read]
        print(f"{cut_off} of {kills} kills cut a file off, {renewed} times it was the newest")
        assert is_one_of(known, ask_at_length(client, talk, kills + 1))
        assert client.save_states(20) <= 1
        assert all(path.suffix == ".sealed" for path in state_paths(folder))
        assert ask(client, prompt_of(CASES["greeting"])).answer == CASES["greeting"].answer
    finally:
        client.stop()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.timeout(600)
def test_an_engine_that_is_killed_while_it_saves_leaves_whole_states(
    tiny_model: Path, tmp_path: Path
):
    check_kills(tiny_model, tmp_path, 6)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_hundred_kills_leave_whole_states(tiny_model: Path, tmp_path: Path):
    check_kills(tiny_model, tmp_path, 100)
