# SPDX-License-Identifier: Apache-2.0
"""Loading as the window and the command line do it: check, plan, load, fall back, stop, unload."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import psutil
import pytest

from app.assistant import loading
from app.assistant.loading import LoadStage, NoteKind
from app.core.errors import BadModel, DiskFull, InputError, Interrupted, OutOfMemory
from app.core.events import FinishReason
from app.core.messages import user_message
from app.core.params import GenerateParams, KvType, Prompt
from app.core.placement import PlanChoice, PlanWishes
from app.engine.client import EngineClient, default_engine_command
from app.engine.protocol import Delta, Finished
from app.hub.gguf import read
from app.hub.gguf_shape import shape_of
from app.hub.library import Library
from tests.helpers.conversing import GREEDY
from tests.helpers.scripted_engine import scripted_engine_command

SMALL = PlanWishes(n_ctx=4096, threads=1, device="cpu")
PROMPT = Prompt((user_message("Hello"),), "2026-01-01")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "models")


@pytest.fixture
def real(tmp_path: Path) -> Iterator[EngineClient]:
    client = EngineClient(default_engine_command(), tmp_path / "logs")
    yield client
    client.stop()


@pytest.fixture
def scripted() -> Iterator[Callable[..., EngineClient]]:
    clients: list[EngineClient] = []

    def make(**script: Any) -> EngineClient:
        client = EngineClient(scripted_engine_command(script))
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.stop()


def answer(client: EngineClient) -> str:
    params = GenerateParams(sampling=GREEDY, max_tokens=60)
    replies = list(client.generate(PROMPT, params))
    assert isinstance(replies[-1], Finished)
    assert replies[-1].reason is FinishReason.STOP
    return "".join(reply.text for reply in replies if isinstance(reply, Delta))


def test_a_model_is_checked_planned_and_loaded_as_planned(
    real: EngineClient, library: Library, tiny_model: Path
) -> None:
    told: list[tuple[LoadStage, float]] = []
    result = loading.load(
        real,
        library,
        tiny_model,
        wishes=SMALL,
        on_progress=lambda stage, fraction: told.append((stage, fraction)),
    )
    assert [stage for stage, _ in told] == sorted(stage for stage, _ in told)
    assert told[0] == (LoadStage.CHECKING, 0.0)
    assert told[-1] == (LoadStage.LOADING, 1.0)
    assert result.loaded.params == result.plan.params
    assert result.notes == ()
    assert result.shape == shape_of(tiny_model)
    assert answer(real)


def test_what_is_loaded_already_comes_back_at_once(
    real: EngineClient, library: Library, tiny_model: Path
) -> None:
    first = loading.load(real, library, tiny_model, wishes=SMALL)
    pid = real.pid
    again = loading.load(real, library, tiny_model, wishes=SMALL, previous=first)
    assert again == first
    assert real.pid == pid
    other = replace(SMALL, n_ctx=2048)
    changed = loading.load(real, library, tiny_model, wishes=other, previous=again)
    assert changed.loaded.n_ctx == 2048
    assert real.pid != pid


def test_every_way_to_load_gives_the_same_answer(
    real: EngineClient, library: Library, tiny_model: Path
) -> None:
    loading.load(real, library, tiny_model, wishes=SMALL)
    expected = answer(real)
    for wishes in (
        replace(SMALL, use_mmap=True),
        replace(SMALL, use_mmap=False, use_mlock=True),
        replace(SMALL, n_batch=64, n_ubatch=16),
        replace(SMALL, expert_layers_on_cpu=1),
        replace(SMALL, flash_attention=False),
    ):
        result = loading.load(real, library, tiny_model, wishes=wishes)
        assert result.loaded.params == result.plan.params
        assert answer(real) == expected, wishes
    for flash_attention in (True, False):
        quantized = replace(SMALL, kv_type=KvType.Q8_0, flash_attention=flash_attention)
        result = loading.load(real, library, tiny_model, wishes=quantized)
        assert result.plan.params.kv_type is KvType.Q8_0
        assert answer(real)


def test_memory_is_given_back_when_a_model_is_unloaded_and_loaded_again_when_asked(
    real: EngineClient, library: Library, starter: Path
) -> None:
    result = loading.load(real, library, starter, wishes=SMALL)
    pid = real.pid
    assert pid is not None
    held = psutil.Process(pid).memory_info().rss
    predicted = result.plan.memory[0].bytes
    list(real.generate(PROMPT, GenerateParams(max_tokens=2)))
    assert held == pytest.approx(predicted, rel=0.25)
    real.unload()
    assert real.pid is None
    assert not psutil.pid_exists(pid)
    assert list(real.generate(PROMPT, GenerateParams(max_tokens=2)))
    assert real.pid not in (None, pid)


def test_a_loaded_model_counts_as_free_memory_for_the_next_one(
    real: EngineClient, library: Library, starter: Path
) -> None:
    wishes = replace(SMALL, use_mmap=False)
    result = loading.load(real, library, starter, wishes=wishes)
    pid = real.pid
    assert pid is not None
    memory = psutil.Process(pid).memory_info()
    back: list[int] = []
    for _ in range(5):
        with_model, without = loading.hardware(real), loading.hardware(real, result)
        back.append(without.memory.available_bytes - with_model.memory.available_bytes)
        assert with_model.read_bytes_per_s == without.read_bytes_per_s > 0
    # Other programs come and go between the two.
    assert max(back) > 0.3 * memory.rss


def test_too_little_memory_leads_to_one_smaller_plan_and_a_sentence(
    scripted: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    failures = tmp_path / "failures"
    failures.write_text("1")
    client = scripted(too_small=str(failures), memory=(64, 60))
    result = loading.load(client, library, tiny_model)
    assert [note.kind for note in result.notes] == [NoteKind.FELL_BACK]
    assert "more memory than planned" in result.notes[0].text
    assert result.plan.params.use_mmap
    failures.write_text("2")
    with pytest.raises(OutOfMemory):
        loading.load(client, library, tiny_model, wishes=PlanWishes(n_ctx=4096))
    assert client.loaded is None


def test_a_model_for_which_there_is_no_memory_is_not_even_tried(
    scripted: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    client = scripted(memory=(0, 0), echo=str(tmp_path / "echo"))
    with pytest.raises(OutOfMemory, match="GB of memory"):
        loading.load(client, library, tiny_model)
    assert b'"Load"' not in (tmp_path / "echo").read_bytes()


def test_stop_ends_a_load_at_once_even_where_the_engine_hangs(
    scripted: Callable[..., EngineClient], library: Library, tiny_model: Path
) -> None:
    client = scripted(load=[{"load_progress": 0.5}, {"hang": True}], memory=(64, 60))
    stopped_at = [0.0]

    def stop(stage: LoadStage, fraction: float) -> None:
        def cancel() -> None:
            stopped_at[0] = time.monotonic()
            client.cancel()

        if stage is LoadStage.LOADING and fraction >= 0.5:
            threading.Timer(0.05, cancel).start()

    with pytest.raises(Interrupted):
        loading.load(client, library, tiny_model, on_progress=stop)
    assert time.monotonic() - stopped_at[0] < 5
    assert client.loaded is None


def test_a_model_that_was_stopped_while_loading_loads_when_asked_again(
    real: EngineClient, library: Library, tiny_model: Path
) -> None:
    def stop(stage: LoadStage, fraction: float) -> None:
        if stage is LoadStage.LOADING and fraction < 1:
            real.cancel()

    with pytest.raises(Interrupted):
        loading.load(real, library, tiny_model, wishes=SMALL, on_progress=stop)
    assert loading.load(real, library, tiny_model, wishes=SMALL).loaded.n_ctx == 4096
    assert answer(real)


RIGHT = [{"delta": "answer", "text": "391"}]
WRONG = [{"delta": "answer", "text": "?" * 60}]
FULL = [{"stderr": "CUDA error: out of memory"}, {"crash": True}]


@pytest.fixture
def with_card(scripted: Callable[..., EngineClient], tmp_path: Path) -> Callable[..., EngineClient]:
    """An engine with a graphics card on which the answers come one after the other, whatever
    process gives them."""

    def make(*answers: list[dict[str, Any]]) -> EngineClient:
        state, echo = str(tmp_path / "state"), str(tmp_path / "echo")
        return scripted(generate=answers, state=state, echo=echo, card=24, memory=(64, 60))

    return make


def loads(tmp_path: Path) -> int:
    return (tmp_path / "echo").read_bytes().count(b'"Load"')


def test_a_card_that_passed_its_test_is_not_tested_again(
    with_card: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    client = with_card(RIGHT, WRONG)
    passed: list[str] = []
    for _ in range(2):
        result = loading.load(
            client, library, tiny_model, passed_tests=passed, on_passed=passed.append
        )
        assert result.plan.params.device == "Card0"
        assert result.plan.params.flash_attention
        assert result.notes == ()
        client.unload()
    assert len(passed) == 1
    assert loads(tmp_path) == 2


def test_a_test_whose_result_cannot_be_kept_does_not_cost_the_model(
    with_card: Callable[..., EngineClient], library: Library, tiny_model: Path
) -> None:
    def keep(key: str) -> None:
        raise DiskFull(f"no room for {key}")

    client = with_card(RIGHT)
    assert loading.load(client, library, tiny_model, on_passed=keep).loaded.device == "GPU"


def test_a_card_that_is_wrong_only_with_flash_attention_computes_without(
    with_card: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    client = with_card(WRONG, RIGHT, WRONG)
    passed: list[str] = []
    result = loading.load(client, library, tiny_model, on_passed=passed.append)
    assert result.plan.params.device == "Card0"
    assert not result.plan.params.flash_attention
    assert [note.kind for note in result.notes] == [NoteKind.PLAIN_ATTENTION]
    assert loads(tmp_path) == 2
    # What it passed was the test without: with flash attention it is tested again.
    with_flash = loading.load(client, library, tiny_model, passed_tests=passed)
    assert not with_flash.plan.params.flash_attention
    assert loads(tmp_path) == 4


def test_a_card_that_is_always_wrong_leaves_the_work_to_the_processor(
    with_card: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    passed: list[str] = []
    client = with_card(WRONG, [{"crash": True}])
    result = loading.load(client, library, tiny_model, on_passed=passed.append)
    assert (result.plan.params.device, result.plan.params.flash_attention) == ("cpu", True)
    assert [note.kind for note in result.notes] == [NoteKind.NOT_ON_GPU]
    assert passed == []
    assert loads(tmp_path) == 3


def test_memory_that_runs_out_in_the_test_leads_to_a_smaller_plan(
    with_card: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    client = with_card(FULL, RIGHT)
    result = loading.load(client, library, tiny_model)
    assert [note.kind for note in result.notes] == [NoteKind.FELL_BACK]
    assert result.plan.params.device == "Card0"
    assert result.plan.params.expert_layers_on_cpu > 0
    assert loads(tmp_path) == 2


def test_a_large_model_is_planned_with_the_speed_of_this_computers_memory(
    scripted: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    large = tmp_path / "adapter.gguf"
    large.touch()
    os.truncate(large, 2 << 30)
    echo = tmp_path / "echo"
    for loras, measures in (((), b"false"), ((os.fspath(large),), b"true")):
        client = scripted(memory=(64, 60), echo=str(echo))
        loading.load(client, library, tiny_model, wishes=PlanWishes(loras=loras))
        (asked,) = [line for line in echo.read_bytes().splitlines() if b'"Devices"' in line]
        assert b'"measures":' + measures in asked
        echo.unlink()


def test_a_stop_between_two_steps_of_a_load_is_not_lost(
    scripted: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    client = scripted(memory=(64, 60), echo=str(tmp_path / "echo"))

    def stop(stage: LoadStage, fraction: float) -> None:
        if stage is LoadStage.LOADING:
            client.cancel()

    with pytest.raises(Interrupted):
        loading.load(client, library, tiny_model, on_progress=stop)
    assert loads(tmp_path) == 0


def test_a_damaged_file_never_reaches_the_engine(
    scripted: Callable[..., EngineClient], library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes(tiny_model.read_bytes()[:-1000])
    client = scripted(echo=str(tmp_path / "echo"))
    with pytest.raises(BadModel):
        loading.load(client, library, damaged)
    assert not (tmp_path / "echo").exists()


def test_what_an_answer_measured_corrects_the_next_forecast(
    scripted: Callable[..., EngineClient], library: Library, tiny_model: Path
) -> None:
    client = scripted(memory=(64, 60))
    result = loading.load(client, library, tiny_model, choice=PlanChoice.FAST)
    run = loading.speed_run(result, 2048, 12.5, 99.0)
    assert run.device == "CPU"
    hardware = loading.hardware(client, result)
    plans = loading.forecast(result.shape, hardware, runs=[run])
    assert all(plan.is_measured for plan in plans.values())
    assert plans[PlanChoice.FAST].decode.likely == pytest.approx(12.5, rel=0.01)
    assert plans[PlanChoice.FAST].prefill.likely == pytest.approx(99.0, rel=0.01)


def write_adapter(path: Path, model: Path, strength: float) -> None:
    """A LoRA of rank 2 for the output of the first attention."""
    name = "blk.0.attn_output.weight"
    container, _ = read(model)
    columns, rows = next(each for each in container.tensors if each.name == name).dimensions
    random = np.random.default_rng(7)
    writer = gguf.GGUFWriter(path, "gpt-oss")
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, 2.0)
    for part, shape in ((".lora_a", (2, columns)), (".lora_b", (rows, 2))):
        values = random.standard_normal(shape).astype(np.float32) * np.float32(strength)
        writer.add_tensor(name + part, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def test_an_adapter_changes_what_the_model_writes(
    real: EngineClient, library: Library, tiny_model: Path, tmp_path: Path
) -> None:
    loading.load(real, library, tiny_model, wishes=SMALL)
    expected = answer(real)
    adapters = [tmp_path / name for name in ("nothing.gguf", "much.gguf")]
    for path, strength in zip(adapters, (0.0, 10.0), strict=True):
        write_adapter(path, tiny_model, strength)
    nothing = replace(SMALL, loras=(os.fspath(adapters[0]),))
    result = loading.load(real, library, tiny_model, wishes=nothing)
    assert result.loaded.params.loras == nothing.loras
    assert answer(real) == expected
    much = replace(SMALL, loras=tuple(map(os.fspath, adapters)))
    loading.load(real, library, tiny_model, wishes=much)
    params = GenerateParams(sampling=GREEDY, max_tokens=20)
    replies = real.generate(PROMPT, params)
    assert "".join(each.text for each in replies if isinstance(each, Delta)) != expected


def test_an_adapter_that_does_not_fit_is_named(
    real: EngineClient, library: Library, tiny_model: Path, starter: Path, tmp_path: Path
) -> None:
    missing = replace(SMALL, loras=(str(tmp_path / "gone.gguf"),))
    with pytest.raises(InputError, match="gone"):
        loading.load(real, library, tiny_model, wishes=missing)
    wrong = tmp_path / "wrong.gguf"
    write_adapter(wrong, tiny_model, 1.0)
    with pytest.raises(BadModel, match="wrong"):
        loading.load(real, library, starter, wishes=replace(SMALL, loras=(str(wrong),)))
