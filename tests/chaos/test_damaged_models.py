# SPDX-License-Identifier: Apache-2.0
"""Damaged model files end in a sentence, never in the end of the program.

Each file goes the way of a real one: the check in Python, then the engine process, then a token.
What the check lets through may kill the engine; the program lives on and the next file works.
"""

import os
import time
from collections import Counter
from pathlib import Path

import pytest

from app.core.errors import HarmoniumError
from app.core.messages import user_message
from app.core.params import GenerateParams, LoadParams, Prompt
from app.engine.client import EngineClient
from app.hub.gguf import check
from tests.helpers.gguf_mutations import mutations

CAUSE_WITHIN_S = 3.0
READY_WITHIN_S = 2.0
PARAMS = LoadParams(n_ctx=256, threads=1)
ONE_TOKEN = GenerateParams(max_tokens=1)
PROMPT = Prompt((user_message("Hello"),), date="2025-06-14")


def outcome(client: EngineClient, path: Path) -> str:
    """Where the file was stopped, or `answered`."""
    stage, error = attempt(client, path)
    if error is None:
        return "answered"
    assert len(error.message) > 20
    assert error.message.rstrip().endswith((".", ")"))
    assert "Traceback" not in error.message
    return stage


def attempt(client: EngineClient, path: Path) -> tuple[str, HarmoniumError | None]:
    stage = "check"
    try:
        check(path)
        stage = "engine"
        client.forgive()
        client.load(path, PARAMS)
        list(client.generate(PROMPT, ONE_TOKEN))
    except HarmoniumError as exc:
        return stage, exc
    finally:
        client.stop()
    return stage, None


def damage(client: EngineClient, sound: Path, folder: Path, count: int, seed: int) -> Counter[str]:
    data = sound.read_bytes()
    metadata = len(data) - len(data) // 8
    outcomes: Counter[str] = Counter()
    path = folder / "model.gguf"
    for mutation in mutations(data, metadata, count, seed):
        path.write_bytes(mutation.data)
        outcomes[outcome(client, path)] += 1
    return outcomes


@pytest.mark.timeout(400)
def test_damaged_files_each_end_in_a_sentence(
    engine_client: EngineClient, tiny_llama: Path, tmp_path: Path
) -> None:
    outcomes = damage(engine_client, tiny_llama, tmp_path, count=60, seed=20)
    assert outcomes["check"] > 12
    assert outcomes.total() == 60
    assert outcome(engine_client, tiny_llama) == "answered"


def seeds(default: str) -> range:
    """Those of $TRUST_SEEDS, as in `0-24`: a long run can be cut into pieces and added up."""
    first, _, last = os.environ.get("TRUST_SEEDS", default).partition("-")
    return range(int(first), int(last or first) + 1)


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_10000_damaged_files_each_end_in_a_sentence_within_seconds(
    engine_client: EngineClient, tiny_llama: Path, tmp_path: Path
) -> None:
    """A hundred files to a seed. After each hundred a new engine must be there soon, too."""
    outcomes: Counter[str] = Counter()
    slowest = slowest_start = 0.0
    data = tiny_llama.read_bytes()
    path = tmp_path / "model.gguf"
    for seed in seeds("0-99"):
        for mutation in mutations(data, len(data) - len(data) // 8, 100, 1000 + seed):
            path.write_bytes(mutation.data)
            began = time.monotonic()
            outcomes[outcome(engine_client, path)] += 1
            slowest = max(slowest, time.monotonic() - began)
        began = time.monotonic()
        engine_client.devices()
        slowest_start = max(slowest_start, time.monotonic() - began)
        assert outcome(engine_client, tiny_llama) == "answered"
    print(f"{outcomes.total()} files: {dict(outcomes)}; the slowest took {slowest:.2f} s", end=", ")
    print(f"a new engine {slowest_start:.2f} s")
    assert outcomes.total() == 100 * len(seeds("0-99"))
    assert slowest <= CAUSE_WITHIN_S
    assert slowest_start <= READY_WITHIN_S
