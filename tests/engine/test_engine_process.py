# SPDX-License-Identifier: Apache-2.0
"""The real engine process under a real client: stopping, dying, starting again."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.core.errors import BadModel, EngineCrashed, HarmoniumError, InputError, OutOfMemory
from app.core.events import FinishReason
from app.core.messages import user_message
from app.core.params import GenerateParams, LoadParams
from app.engine.client import EngineClient
from app.engine.protocol import Delta, Finished, PromptProgress
from tests.helpers.conversing import GREEDY, SMALL, ask, prompt_of
from tests.helpers.tiny_model.corpus import CASES, well_formed_cases
from tests.helpers.tiny_model.writer import write_tiny_llama

CASE = next(case for case in well_formed_cases() if not case.tools)
ENDLESS = next(case for case in CASES.values() if case.endless)
ENDLESS_PARAMS = GenerateParams(sampling=GREEDY, think_budget=100_000, max_tokens=6000)


@pytest.fixture
def loaded(engine_client: EngineClient, tiny_model: Path) -> EngineClient:
    engine_client.load(tiny_model, SMALL)
    return engine_client


def test_loading_says_what_was_loaded(engine_client: EngineClient, tiny_model: Path) -> None:
    fractions: list[float] = []
    loaded = engine_client.load(tiny_model, SMALL, fractions.append)
    assert loaded.chat_format == "harmony"
    assert loaded.architecture == "gpt-oss"
    assert loaded.n_ctx == 8192
    assert fractions[-1] == 1
    assert fractions == sorted(fractions)


def test_the_same_model_is_not_loaded_twice(loaded: EngineClient, tiny_model: Path) -> None:
    pid = loaded.pid
    loaded.load(tiny_model, SMALL)
    assert loaded.pid == pid


def test_other_parameters_get_another_process(loaded: EngineClient, tiny_model: Path) -> None:
    pid = loaded.pid
    assert loaded.load(tiny_model, replace(SMALL, n_ctx=2048)).n_ctx == 2048
    assert loaded.pid != pid
    assert pid is not None
    assert not psutil.pid_exists(pid)


def test_cancel_in_mid_prefill_ends_as_cancelled_and_the_next_question_works(
    loaded: EngineClient,
) -> None:
    long = prompt_of(CASE, user_message("one two three " * 1500))
    replies = loaded.generate(long, GenerateParams())
    first = next(replies)
    assert isinstance(first, PromptProgress)
    loaded.cancel()
    last = list(replies)[-1]
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.CANCELLED
    assert ask(loaded, prompt_of(CASE)).answer == CASE.answer


def test_cancel_in_mid_answer_keeps_the_process(loaded: EngineClient) -> None:
    pid = loaded.pid
    last = None
    for reply in loaded.generate(prompt_of(ENDLESS), ENDLESS_PARAMS):
        if isinstance(reply, Delta):
            loaded.cancel()
        last = reply
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.CANCELLED
    assert last.usage.reasoning_tokens > 0
    assert loaded.pid == pid


def test_what_a_cancelled_read_finished_is_not_read_again(loaded: EngineClient) -> None:
    long = prompt_of(CASE, user_message("one two three " * 1500))
    replies = loaded.generate(long, GenerateParams(think_budget=0, max_tokens=1))
    for reply in replies:
        if isinstance(reply, PromptProgress) and reply.done >= 512:
            loaded.cancel()
    again = ask(loaded, long, think_budget=0, max_tokens=1)
    assert again.usage.cached_tokens >= 512


def test_a_killed_engine_costs_one_answer(loaded: EngineClient) -> None:
    def kill_in_mid_answer() -> None:
        for reply in loaded.generate(prompt_of(ENDLESS), ENDLESS_PARAMS):
            if isinstance(reply, Delta) and loaded.pid is not None:
                os.kill(loaded.pid, signal.SIGKILL)

    with pytest.raises(HarmoniumError) as caught:
        kill_in_mid_answer()
    assert isinstance(caught.value, OutOfMemory | EngineCrashed)
    assert ask(loaded, prompt_of(CASE)).answer == CASE.answer


def test_the_engine_is_gone_soon_after_its_parent_was_killed(
    tiny_model: Path, tmp_path: Path
) -> None:
    script = (
        "import sys, time; from pathlib import Path\n"
        "from app.engine.client import EngineClient, default_engine_command\n"
        "from tests.helpers.conversing import SMALL, prompt_of\n"
        "from tests.engine.test_engine_process import ENDLESS, ENDLESS_PARAMS\n"
        "client = EngineClient(default_engine_command(), Path(sys.argv[2]))\n"
        "client.load(Path(sys.argv[1]), SMALL)\n"
        "for reply in client.generate(prompt_of(ENDLESS), ENDLESS_PARAMS):\n"
        "    print(client.pid, flush=True)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script, str(tiny_model), str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert parent.stdout is not None
    engine = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 30
    # An orphan may stay in the process table, as a zombie, for as long as init likes.
    while engine.is_running() and engine.status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_file_that_is_no_model_names_the_cause(
    engine_client: EngineClient, tmp_path: Path
) -> None:
    path = tmp_path / "letter.gguf"
    path.write_text("Dear Sir or Madam")
    with pytest.raises(BadModel, match=r"letter\.gguf"):
        engine_client.load(path, LoadParams())


def test_an_unknown_device_is_bad_input(engine_client: EngineClient, tiny_model: Path) -> None:
    with pytest.raises(InputError, match="toaster"):
        engine_client.load(tiny_model, LoadParams(device="toaster"))


def test_no_more_context_is_made_than_the_model_was_trained_for(
    engine_client: EngineClient, starter: Path
) -> None:
    assert engine_client.load(starter, LoadParams(n_ctx=2_000_000_000, threads=1)).n_ctx == 8192


def test_a_context_larger_than_the_memory_is_refused_at_once(
    engine_client: EngineClient, tmp_path: Path
) -> None:
    path = tmp_path / "endless.gguf"
    write_tiny_llama(path, context_length=2**31 - 1)
    with pytest.raises(OutOfMemory, match="smaller context"):
        engine_client.load(path, LoadParams(n_ctx=2**31 - 1))


def test_devices_are_told_without_a_model(engine_client: EngineClient) -> None:
    listed = engine_client.devices()
    assert all(device.total_bytes > 0 for device in listed.devices)
    (cpu,) = [device for device in listed.devices if device.backend == "CPU"]
    assert cpu.total_bytes == listed.memory.total_bytes
    assert cpu.free_bytes == pytest.approx(listed.memory.available_bytes, rel=0.1)


def test_deltas_are_grouped(loaded: EngineClient) -> None:
    started = time.monotonic()
    reply = ask(loaded, prompt_of(ENDLESS), think_budget=100_000, max_tokens=800)
    seconds = time.monotonic() - started
    assert len(reply.deltas) <= 62 * seconds + 2
