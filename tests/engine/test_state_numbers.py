# SPDX-License-Identifier: Apache-2.0
"""A state that was put aside or written to disk gives, bit for bit, the numbers that it gave."""

import random
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.core.params import LoadParams, StateKey, StatesPlace
from app.engine import bindings, llama
from app.engine.cache import KvCache
from app.engine.state_files import maker
from app.engine.states import Limits, States
from app.store.states import open_states
from tests.helpers.tiny_model.corpus import CASES, prompt_ids

PARAMS = LoadParams(device="cpu", n_ctx=4096)
KEEPING = StateKey("one", True)


@pytest.fixture(scope="module")
def model(tiny_model: Path) -> llama.Model:
    bindings.start_backend()
    return llama.Model(tiny_model, PARAMS, lambda _fraction: True)


class Reader:
    """One context with its states, as a process of its own has them."""

    def __init__(
        self,
        model: llama.Model,
        folder: Path,
        *,
        ram_bytes: int = 2**30,
        params: LoadParams = PARAMS,
    ) -> None:
        size = llama.ContextSize(n_ctx=4096, n_batch=128, threads=1)
        self._context = llama.Context(model, size, params)
        self.cache = KvCache(self._context, 0, model.window, spare=1)
        limits = Limits(4096, model.window, model.kv_bytes_per_token(), 0)
        place = StatesPlace(str(folder), 2**30, ram_bytes)
        made_by = maker("tiny", params, "CPU", bindings.VERSION)
        self.states = States(self.cache, made_by, limits, open_states, place)

    def read(self, tokens: list[int], key: StateKey) -> tuple[int, np.ndarray]:
        """How many tokens needed no evaluation, and the numbers for the next one."""
        self.states.prepare(tokens, key, lambda: True)
        cached = len(self.cache)
        assert self.cache.extend(tokens[cached:], boundaries=(64, len(tokens)))
        return cached, self._context.logits()

    def save(self) -> int:
        written: list[int] = []
        is_done = threading.Event()

        def done(count: int) -> None:
            written.append(count)
            is_done.set()

        self.states.save(done)
        assert is_done.wait(60)
        return written[0]


def text(seed: int, length: int) -> list[int]:
    """Tokens that the model knows, after the same beginning."""
    chance = random.Random(seed)
    known = [token for case in CASES.values() if not case.endless for token in prompt_ids(case)]
    return [*known[:64], *(chance.choice(known) for _ in range(length))]


@pytest.mark.parametrize("length", [200, 1500, 3000])
def test_numbers_are_the_same_from_memory_and_from_disk(
    model: llama.Model, tmp_path: Path, length: int
):
    start, question = text(1, length), text(2, 30)[64:]
    saving = Reader(model, tmp_path)
    assert saving.read(start, KEEPING)[0] == 0
    assert saving.save() == 1
    cached, expected = saving.read([*start, *question], KEEPING)
    assert cached == len(start)

    later = Reader(model, tmp_path)
    cached, numbers = later.read([*start, *question], KEEPING)
    assert cached == len(start)
    assert np.array_equal(numbers, expected)

    switching = Reader(model, tmp_path / "none")
    switching.read(start, KEEPING)
    switching.read(text(3, length), StateKey("other", True))
    cached, numbers = switching.read([*start, *question], KEEPING)
    assert cached == len(start)
    assert np.array_equal(numbers, expected)


def test_the_middle_of_a_state_gives_the_numbers_that_it_gave(model: llama.Model, tmp_path: Path):
    start, question = text(1, 1200), text(2, 30)[64:]
    saving = Reader(model, tmp_path)
    saving.read(start, KEEPING)
    saving.read([*start, *text(4, 800)[64:]], KEEPING)
    assert saving.save() == 1
    cached, expected = saving.read([*start, *question], KEEPING)
    assert cached == len(start)
    later = Reader(model, tmp_path)
    cached, numbers = later.read([*start, *question], KEEPING)
    assert cached == len(start)
    assert np.array_equal(numbers, expected)


def test_an_older_branch_of_a_conversation_is_put_aside(model: llama.Model, tmp_path: Path):
    reader = Reader(model, tmp_path)
    old, new = [*text(1, 100), *text(2, 1300)], [*text(1, 100), *text(3, 1300)]
    reader.read(old, KEEPING)
    reader.read(new, KEEPING)
    assert reader.read([*old, *text(4, 30)], KEEPING)[0] == len(old)
    assert reader.read([*new, *text(4, 30)], KEEPING)[0] == len(new)


def test_reading_stops_when_nobody_wants_it(model: llama.Model, tmp_path: Path):
    start = text(1, 500)
    saving = Reader(model, tmp_path)
    saving.read(start, KEEPING)
    saving.save()
    later = Reader(model, tmp_path)
    later.states.prepare([*start, 5], KEEPING, lambda: False)
    assert len(later.cache) == 0
    asked = iter([True, True, True])
    later.states.prepare([*start, 5], KEEPING, lambda: next(asked, False))
    assert len(later.cache) == 0
    # Nothing is held against the file.
    assert later.read([*start, 5], KEEPING)[0] == len(start)


def test_copies_in_memory_keep_to_their_bound(model: llama.Model, tmp_path: Path):
    probe = Reader(model, tmp_path / "probe")
    probe.read(text(1, 1000), KEEPING)
    snapshot = probe.cache.snapshot()
    assert snapshot is not None
    reader = Reader(model, tmp_path, ram_bytes=int(2.5 * snapshot.bytes))
    keys = [StateKey(name) for name in ("one", "two", "three", "four")]
    for number, key in enumerate(keys):
        reader.read(text(number, 1000), key)
    # The first one had to go, the next two are there.
    for number in (1, 2):
        tokens = [*text(number, 1000), 5]
        assert reader.read(tokens, keys[number])[0] == len(tokens) - 1
    assert reader.read([*text(0, 1000), 5], keys[0])[0] <= 64


def test_another_way_of_computing_has_states_of_its_own(model: llama.Model, tmp_path: Path):
    tokens = text(1, 300)
    saving = Reader(model, tmp_path)
    saving.read(tokens, KEEPING)
    saving.save()
    other = Reader(model, tmp_path, params=replace(PARAMS, flash_attention=False))
    assert other.read([*tokens, 5], KEEPING)[0] == 0
