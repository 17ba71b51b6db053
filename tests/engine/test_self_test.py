# SPDX-License-Identifier: Apache-2.0
"""The question after loading: a sound model passes, one that computes nonsense does not."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.core.errors import Interrupted
from app.core.hardware import Device
from app.core.params import LoadParams
from app.engine.client import EngineClient
from app.engine.self_test import SelfTest, self_test, self_test_key
from app.hub.gguf_format import read_container
from tests.helpers.conversing import GREEDY, SMALL, ask, prompt_of
from tests.helpers.scripted_engine import scripted_engine_command
from tests.helpers.tiny_model.corpus import CASES

Change = Callable[[Any], Any]


def scripted_result(tmp_path: Path, *steps: dict[str, Any]) -> SelfTest:
    client = EngineClient(scripted_engine_command({"generate": [list(steps)]}))
    script = tmp_path / "model.gguf"
    script.touch()
    try:
        client.load(script, LoadParams())
        return self_test(client)
    finally:
        client.stop()


def answer(text: str) -> dict[str, Any]:
    return {"delta": "answer", "text": text}


def test_a_sound_model_passes_and_its_conversation_stays(client: EngineClient) -> None:
    prompt = prompt_of(CASES["fact"])
    before = ask(client, prompt, sampling=GREEDY)
    assert self_test(client) == SelfTest(True)
    after = ask(client, prompt, sampling=GREEDY)
    assert after.answer == before.answer
    assert after.usage.cached_tokens == after.usage.prompt_tokens


def test_a_small_model_of_another_kind_need_not_calculate(
    engine_client: EngineClient, starter: Path
) -> None:
    engine_client.load(starter, LoadParams(n_ctx=1024, threads=1))
    assert self_test(engine_client) == SelfTest(True)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda norm: norm * np.nan, id="nan"),
        pytest.param(lambda norm: -norm, id="negative"),
    ],
)
def test_a_model_that_computes_nonsense_does_not_pass(
    tmp_path: Path, tiny_model: Path, engine_client: EngineClient, change: Change
) -> None:
    broken = tmp_path / "broken.gguf"
    shutil.copy(tiny_model, broken)
    with broken.open("r+b") as file:
        found = read_container(file, broken.stat().st_size)
        (norm,) = [tensor for tensor in found.tensors if tensor.name == "output_norm.weight"]
        file.seek(found.data_start + norm.offset)
        numbers = np.frombuffer(file.read(norm.bytes), "<f4")
        file.seek(found.data_start + norm.offset)
        file.write(change(numbers).tobytes())
    engine_client.load(broken, replace(SMALL, n_ctx=1024))
    result = self_test(engine_client)
    assert not result.ok
    assert result.reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("?" * 60, "it repeats itself"),
        ("Gg " * 30, "it repeats itself"),
        ("\ufffd\ufffd x", "it wrote no words"),
        ("…!? …", "it wrote no words"),
        ("17 times 23 is 401.", "it calculated wrongly"),
        ("", "it wrote nothing"),
    ],
)
def test_garbage_is_recognised(tmp_path: Path, text: str, reason: str) -> None:
    result = scripted_result(tmp_path, answer(text))
    assert not result.ok
    assert result.reason.startswith(reason)


def test_reasoning_alone_is_no_answer(tmp_path: Path) -> None:
    result = scripted_result(tmp_path, {"delta": "reasoning", "text": "17*23 = 391."})
    assert result.reason.startswith("it gave no answer")


@pytest.mark.parametrize("text", ["391", "It is **391**.", "17 × 23 = 391", "The result: 3 9 1"])
def test_many_ways_to_say_it_are_right(tmp_path: Path, text: str) -> None:
    assert scripted_result(tmp_path, answer(text)) == SelfTest(True)


def test_a_device_that_takes_the_engine_with_it_does_not_pass(tmp_path: Path) -> None:
    result = scripted_result(tmp_path, {"crash": True})
    assert not result.ok
    assert "stopped" in result.reason


def test_a_cancelled_test_says_nothing_about_the_device(tmp_path: Path) -> None:
    with pytest.raises(Interrupted):
        scripted_result(tmp_path, {"finish": "cancelled"})


def test_a_passed_test_holds_for_the_same_model_device_driver_and_version() -> None:
    device = Device("Vulkan0", "Vulkan", "Some Card", 1, 2, driver="radv 23.1")
    key = self_test_key("hash", [device], "0.3.36")
    assert key == self_test_key("hash", [replace(device, free_bytes=0)], "0.3.36")
    others = [
        self_test_key("other", [device], "0.3.36"),
        self_test_key("hash", [replace(device, driver="radv 23.2")], "0.3.36"),
        self_test_key("hash", [replace(device, description="Another Card")], "0.3.36"),
        self_test_key("hash", [device], "0.3.37"),
        self_test_key("hash", [], "0.3.36"),
        self_test_key("hash", [device], "0.3.36", flash_attention=False),
    ]
    assert len({key, *others}) == 7
