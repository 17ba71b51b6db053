# SPDX-License-Identifier: Apache-2.0
"""Damaged model files end in a sentence, never in the end of the program.

Each file goes the way of a real one: the check in Python, then the engine process, then a token.
What the check lets through may kill the engine; the program lives on and the next file works.
"""

from collections import Counter
from pathlib import Path

import pytest

from app.core.errors import HarmoniumError
from app.core.messages import user_message
from app.core.params import GenerateParams, LoadParams, Prompt
from app.engine.client import EngineClient
from app.hub.gguf import check
from tests.helpers.gguf_mutations import mutations

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
def test_500_damaged_files_each_end_in_a_sentence(
    engine_client: EngineClient, tiny_llama: Path, tmp_path: Path
) -> None:
    outcomes = damage(engine_client, tiny_llama, tmp_path, count=500, seed=20)
    assert outcomes["check"] > 100
    assert outcomes.total() == 500
    assert outcome(engine_client, tiny_llama) == "answered"


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_5000_damaged_files_each_end_in_a_sentence(
    engine_client: EngineClient, tiny_llama: Path, tmp_path: Path
) -> None:
    outcomes = damage(engine_client, tiny_llama, tmp_path, count=5000, seed=21)
    assert outcomes.total() == 5000
    assert outcome(engine_client, tiny_llama) == "answered"
