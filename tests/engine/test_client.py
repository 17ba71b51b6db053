# SPDX-License-Identifier: Apache-2.0
"""The engine client against a real process that plays scripts over the real protocol."""

import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.core.errors import (
    BadModel,
    ContextOverflow,
    EngineCrashed,
    HarmoniumError,
    InputError,
    InternalError,
    Interrupted,
    OutOfMemory,
    Unsupported,
)
from app.core.events import FinishReason
from app.core.messages import user_message
from app.core.params import GenerateParams, LoadParams, Prompt
from app.engine.client import EngineClient
from app.engine.crashes import advice_for
from app.engine.process import LOG_BYTES, LOG_FILES, engine_environment
from app.engine.protocol import Delta, Finished, Generate, Load, PromptProgress, decode
from tests.helpers.scripted_engine import HELLO_ANSWER, scripted_engine_command

MODEL = Path("model.gguf")
PROMPT = Prompt((user_message("Hello"),), "2026-01-01")
HANG = {"hang": True}
CRASH = {"crash": True}

MakeClient = Callable[..., EngineClient]


@pytest.fixture
def make_client(tmp_path: Path) -> Iterator[MakeClient]:
    clients: list[EngineClient] = []

    def make(*generate: list[dict[str, Any]], name: str = "", **script: Any) -> EngineClient:
        if generate:
            script["generate"] = generate
        client = EngineClient(scripted_engine_command(name or script), tmp_path / "logs")
        clients.append(client)
        return client

    yield make
    for client in clients:
        client.stop()


@pytest.fixture
def short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.operation.CANCEL_TIMEOUT_S", 0.2)


def loaded(client: EngineClient, params: LoadParams | None = None) -> EngineClient:
    client.load(MODEL, params or LoadParams())
    return client


def generate(client: EngineClient, prompt: Prompt = PROMPT) -> Iterator[Any]:
    return client.generate(prompt, GenerateParams())


def texts(replies: list[Any], kind: str = "answer") -> str:
    return "".join(r.text for r in replies if isinstance(r, Delta) and r.kind == kind)


def wait_until_gone(pid: int) -> None:
    """Also for a process that nobody reaps."""
    try:
        if hasattr(os, "pidfd_open"):
            descriptor = os.pidfd_open(pid)
            try:
                assert select.select([descriptor], [], [], 10)[0], "the process lives on"
            finally:
                os.close(descriptor)
        else:
            psutil.Process(pid).wait(60)
    except (ProcessLookupError, psutil.NoSuchProcess):
        pass


def streaming(text: str = "word ", count: int = 100_000, rate: float = 200) -> dict[str, Any]:
    return {"stream": "answer", "texts": [text] * min(count, 2000), "rate": rate}


def test_an_answer_arrives_in_order_and_ends_with_finished(make_client: MakeClient) -> None:
    replies = list(generate(loaded(make_client(name="hello"))))
    assert texts(replies) == HELLO_ANSWER
    assert [isinstance(reply, Finished) for reply in replies].index(True) == len(replies) - 1
    assert replies[-1].reason is FinishReason.STOP


def test_loading_tells_its_progress_and_the_same_model_is_not_loaded_twice(
    make_client: MakeClient, tmp_path: Path
) -> None:
    client = make_client(
        load=[{"load_progress": 0.25}, {"load_progress": 1.0}], echo=str(tmp_path / "echo")
    )
    told: list[float] = []
    first = client.load(MODEL, LoadParams(), told.append)
    pid = client.pid
    assert told == [0.25, 1.0]
    assert client.load(MODEL, LoadParams()) is first
    assert client.pid == pid
    assert len((tmp_path / "echo").read_bytes().splitlines()) == 1


def test_another_model_or_other_parameters_get_a_new_process(make_client: MakeClient) -> None:
    client = loaded(make_client(name="hello"))
    first = client.pid
    assert first is not None
    client.load(MODEL, LoadParams(n_ctx=4096))
    second = client.pid
    assert second is not None
    client.load(Path("other.gguf"), LoadParams(n_ctx=4096))
    assert len({first, second, client.pid}) == 3
    wait_until_gone(first)
    wait_until_gone(second)


def test_devices_need_no_model_and_their_process_serves_the_next_load(
    make_client: MakeClient,
) -> None:
    client = make_client(name="hello")
    assert client.devices().devices[0].name == "CPU"
    pid = client.pid
    assert client.loaded is None
    loaded(client)
    assert client.pid == pid


def test_without_a_model_a_question_is_refused(make_client: MakeClient) -> None:
    with pytest.raises(InputError, match="No model is loaded"):
        list(generate(make_client(name="hello")))


def test_counts_and_prefills_are_answered(make_client: MakeClient) -> None:
    client = loaded(make_client(name="hello"))
    counted = client.count(PROMPT)
    assert counted.total - sum(counted.messages) == 61
    assert client.prefill(PROMPT).tokens == counted.total


def test_a_crash_keeps_the_last_lines_and_the_next_question_reloads_the_model(
    make_client: MakeClient, tmp_path: Path
) -> None:
    echo, state = tmp_path / "echo", tmp_path / "state"
    client = make_client(
        [{"delta": "answer", "text": "Half"}, {"stderr": "GGML_ASSERT: boom"}, CRASH],
        [{"delta": "answer", "text": "Whole."}],
        echo=str(echo),
        state=str(state),
    )
    client.load(MODEL, LoadParams(n_ctx=1234))
    pid = client.pid
    with pytest.raises(EngineCrashed) as crash:
        list(generate(client))
    assert "GGML_ASSERT: boom" in crash.value.detail
    assert "Try again" in crash.value.message
    assert client.loaded is None
    assert client.pid is None

    assert texts(list(generate(client))) == "Whole."
    assert client.loaded is not None
    assert client.pid != pid
    requests = [decode(line) for line in echo.read_bytes().splitlines()]
    assert [type(request) for request in requests] == [Load, Generate, Load, Generate]
    first, second = (request for request in requests if isinstance(request, Load))
    assert first.path == second.path == os.path.abspath(MODEL)
    assert second.params == LoadParams(n_ctx=1234)


def test_what_had_arrived_before_a_crash_was_delivered(make_client: MakeClient) -> None:
    client = loaded(make_client([{"delta": "answer", "text": "Half"}, CRASH]))
    received: list[Any] = []
    with pytest.raises(EngineCrashed):
        received.extend(generate(client))
    assert texts(received) == "Half"


def test_a_crash_after_a_failed_allocation_is_a_lack_of_memory(make_client: MakeClient) -> None:
    client = loaded(
        make_client([{"stderr": "ggml_backend_alloc: failed to allocate buffer"}, CRASH])
    )
    with pytest.raises(OutOfMemory, match="more memory"):
        list(generate(client))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_that_is_not_ours_is_a_lack_of_memory(make_client: MakeClient) -> None:
    client = loaded(make_client([streaming()]))
    replies = generate(client)
    next(replies)
    assert client.pid is not None
    os.kill(client.pid, signal.SIGKILL)
    with pytest.raises(OutOfMemory):
        list(replies)


def test_a_process_that_died_while_idle_is_replaced_without_a_word(
    make_client: MakeClient,
) -> None:
    client = loaded(make_client(name="hello"))
    pid = client.pid
    assert pid is not None
    psutil.Process(pid).kill()
    wait_until_gone(pid)
    assert texts(list(generate(client))) == HELLO_ANSWER
    assert client.pid != pid


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("out_of_memory", OutOfMemory),
        ("bad_model", BadModel),
        ("context_overflow", ContextOverflow),
        ("unsupported", Unsupported),
        ("bad_input", InputError),
        ("internal", InternalError),
    ],
)
def test_a_failure_becomes_its_exception_and_the_process_stays(
    make_client: MakeClient, code: str, kind: type[HarmoniumError]
) -> None:
    client = loaded(
        make_client([{"fail": code, "message": "It is so.", "detail": "deep"}], [streaming(rate=0)])
    )
    pid = client.pid
    with pytest.raises(kind) as failure:
        list(generate(client))
    assert type(failure.value) is kind
    assert (failure.value.message, failure.value.detail) == ("It is so.", "deep")
    assert list(generate(client))[-1].reason is FinishReason.STOP
    assert client.pid == pid


def test_a_cancel_ends_the_answer_and_keeps_the_process(make_client: MakeClient) -> None:
    client = loaded(make_client([streaming()]))
    pid = client.pid
    replies = generate(client)
    first = next(replies)
    client.cancel()
    rest = list(replies)
    assert rest[-1].reason is FinishReason.CANCELLED
    assert rest[-1].usage.answer_tokens == len(rest)
    assert isinstance(first, Delta)
    assert client.pid == pid
    client.cancel()  # nothing runs: nothing happens
    assert client.count(PROMPT).total > 0


def test_a_cancel_from_another_thread_reaches_a_waiting_reader(make_client: MakeClient) -> None:
    client = loaded(make_client([{"prompt_progress": [5, 90, 5]}, {"wait": 600}]))
    replies = generate(client)
    assert isinstance(next(replies), PromptProgress)
    threading.Timer(0.05, client.cancel).start()
    assert [reply.reason for reply in replies] == [FinishReason.CANCELLED]


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_a_signal_handler_may_cancel(make_client: MakeClient) -> None:
    client = loaded(make_client([{"prompt_progress": [0, 9, 0]}, {"wait": 600}]))
    before = signal.signal(signal.SIGUSR1, lambda *_: client.cancel())
    try:
        replies = generate(client)
        next(replies)
        main = threading.main_thread().ident
        assert main is not None
        threading.Timer(0.05, lambda: signal.pthread_kill(main, signal.SIGUSR1)).start()
        assert next(replies).reason is FinishReason.CANCELLED
    finally:
        signal.signal(signal.SIGUSR1, before)


@pytest.mark.usefixtures("short_patience")
def test_a_process_that_ignores_a_cancel_is_killed_and_the_answer_ends_as_cancelled(
    make_client: MakeClient, tmp_path: Path
) -> None:
    client = make_client(
        [{"prompt_progress": [9, 90, 30]}, HANG],
        [{"delta": "answer", "text": "Back."}],
        state=str(tmp_path / "state"),
    )
    pid = loaded(client).pid
    assert pid is not None
    replies = generate(client)
    next(replies)
    client.cancel()
    last = list(replies)[-1]
    assert last.reason is FinishReason.CANCELLED
    assert (last.usage.prompt_tokens, last.usage.cached_tokens) == (90, 30)
    wait_until_gone(pid)
    assert texts(list(generate(client))) == "Back."


@pytest.mark.usefixtures("short_patience")
def test_a_slow_reader_does_not_cost_the_process(make_client: MakeClient) -> None:
    client = loaded(make_client([streaming()]))
    pid = client.pid
    assert pid is not None
    replies = generate(client)
    next(replies)
    client.cancel()
    # The ending waits unread for much longer than the patience with the process.
    with pytest.raises(psutil.TimeoutExpired):
        psutil.Process(pid).wait(0.6)
    assert list(replies)[-1].reason is FinishReason.CANCELLED
    assert client.pid == pid


def test_a_cancel_between_two_requests_of_a_turn_is_not_lost(
    make_client: MakeClient, tmp_path: Path
) -> None:
    client = loaded(make_client(echo=str(tmp_path / "echo")))
    began = client.cancellations
    client.cancel()
    replies = client.generate(PROMPT, GenerateParams(), cancellations=began)
    assert [reply.reason for reply in replies if isinstance(reply, Finished)] == [
        FinishReason.CANCELLED
    ]
    assert b'"Generate"' not in (tmp_path / "echo").read_bytes()
    assert list(generate(client))[-1].reason is FinishReason.STOP


def test_answer_now_skips_the_rest_of_the_reasoning(make_client: MakeClient) -> None:
    client = loaded(make_client(name="think:600s"))
    replies = generate(client)
    assert next(replies).kind == "reasoning"
    client.answer_now()
    rest = list(replies)
    assert texts(rest) == "That took a while."
    assert rest[-1].reason is FinishReason.BUDGET


def test_garbage_replaces_the_process(make_client: MakeClient, tmp_path: Path) -> None:
    client = make_client(
        [{"garbage": "Segmentation violation <3"}, HANG],
        [{"delta": "answer", "text": "Fine."}],
        state=str(tmp_path / "state"),
    )
    pid = loaded(client).pid
    assert pid is not None
    with pytest.raises(InternalError) as failure:
        list(generate(client))
    # What it said may be anything, words of a conversation too.
    assert "not a message" in failure.value.detail
    assert "Segmentation violation" not in failure.value.detail
    wait_until_gone(pid)
    assert texts(list(generate(client))) == "Fine."


def test_a_request_from_the_engine_is_garbage_too(make_client: MakeClient) -> None:
    client = loaded(make_client([{"garbage": '{"type":"Cancel","request_id":1}'}, HANG]))
    with pytest.raises(InternalError):
        list(generate(client))


def test_a_line_torn_by_a_crash_is_a_crash(make_client: MakeClient) -> None:
    client = loaded(make_client([{"garbage": '{"type":"Del', "end": ""}, CRASH]))
    with pytest.raises(EngineCrashed):
        list(generate(client))


def test_an_abort_while_loading_is_a_crash_and_leaves_nothing_behind(
    make_client: MakeClient,
) -> None:
    client = make_client(load=[{"load_progress": 0.5}, {"stderr": "bad tensor"}, CRASH])
    with pytest.raises(EngineCrashed) as crash:
        loaded(client)
    assert "bad tensor" in crash.value.detail
    assert client.loaded is None
    assert client.pid is None


def test_a_model_that_fails_to_load_leaves_no_process(make_client: MakeClient) -> None:
    client = make_client(load=[{"fail": "bad_model", "message": "Not a model."}])
    with pytest.raises(BadModel, match="Not a model"):
        loaded(client)
    assert client.pid is None


@pytest.mark.usefixtures("short_patience")
@pytest.mark.parametrize("step", [HANG, {"wait": 600}])
def test_loading_can_be_cancelled(make_client: MakeClient, step: dict[str, Any]) -> None:
    client = make_client(load=[{"load_progress": 0.5}, step])
    with pytest.raises(Interrupted):
        client.load(MODEL, LoadParams(), lambda _: client.cancel())
    assert client.pid is None


def test_an_engine_that_is_slow_to_start_is_not_waited_for() -> None:
    client = EngineClient([sys.executable, "-c", "import time; time.sleep(60)"])
    stopped_at = [0.0]

    def cancel_once_started() -> None:
        while client.pid is None:
            time.sleep(0.01)
        stopped_at[0] = time.monotonic()
        client.cancel()

    canceller = threading.Thread(target=cancel_once_started)
    canceller.start()
    with pytest.raises(Interrupted):
        client.load(MODEL, LoadParams())
    assert time.monotonic() - stopped_at[0] < 1
    canceller.join()
    assert client.pid is None


def test_a_cancel_before_a_load_or_a_look_at_the_devices_is_not_lost(
    make_client: MakeClient, tmp_path: Path
) -> None:
    client = make_client(echo=str(tmp_path / "echo"))
    before = client.cancellations
    client.cancel()
    with pytest.raises(Interrupted):
        client.devices(cancellations=before)
    with pytest.raises(Interrupted):
        client.load(MODEL, LoadParams(), cancellations=before)
    assert not (tmp_path / "echo").exists()
    loaded(client)


@pytest.mark.usefixtures("short_patience")
def test_a_question_can_be_cancelled_while_its_model_loads_again(tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.write_text("{}")
    client = loaded(EngineClient(scripted_engine_command(script)))
    pid = client.pid
    assert pid is not None
    psutil.Process(pid).kill()
    wait_until_gone(pid)
    while client.pid is not None:
        time.sleep(0.01)
    script.write_text(json.dumps({"load": [HANG]}))

    def cancel_once_started() -> None:
        while client.pid is None:
            time.sleep(0.01)
        client.cancel()

    canceller = threading.Thread(target=cancel_once_started)
    canceller.start()
    assert [reply.reason for reply in generate(client)] == [FinishReason.CANCELLED]
    canceller.join()

    script.write_text("{}")
    assert list(generate(client))[-1].reason is FinishReason.STOP
    client.stop()


def test_stopping_twice_is_fine_and_forgets_the_model(make_client: MakeClient) -> None:
    client = loaded(make_client(name="hello"))
    pid = client.pid
    assert pid is not None
    client.stop()
    client.stop()
    wait_until_gone(pid)
    assert client.pid is None
    with pytest.raises(InputError):
        client.count(PROMPT)
    assert texts(list(generate(loaded(client)))) == HELLO_ANSWER


@pytest.mark.parametrize("step", [streaming(), HANG])
def test_stopping_ends_a_running_answer_as_cancelled(
    make_client: MakeClient, step: dict[str, Any]
) -> None:
    client = loaded(make_client([{"delta": "answer", "text": "A"}, step]))
    replies = generate(client)
    next(replies)
    stopper = threading.Thread(target=client.stop)
    stopper.start()
    assert list(replies)[-1].reason is FinishReason.CANCELLED
    stopper.join()
    assert client.pid is None


def test_leaving_an_answer_early_cancels_it(make_client: MakeClient) -> None:
    client = loaded(make_client([streaming()], [{"delta": "answer", "text": "Next."}]))
    pid = client.pid
    for reply in generate(client):
        assert isinstance(reply, Delta)
        break
    assert texts(list(generate(client))) == "Next."
    assert client.pid == pid


@pytest.mark.usefixtures("short_patience")
def test_leaving_a_hanging_answer_early_gives_the_engine_back(
    make_client: MakeClient, tmp_path: Path
) -> None:
    client = make_client(
        [{"delta": "answer", "text": "A"}, HANG],
        [{"delta": "answer", "text": "Next."}],
        state=str(tmp_path / "state"),
    )
    replies = generate(loaded(client))
    next(replies)
    replies.close()  # type: ignore[attr-defined]
    assert texts(list(generate(client))) == "Next."


def test_two_threads_get_whole_answers_one_after_the_other(make_client: MakeClient) -> None:
    client = loaded(
        make_client(
            [{"stream": "answer", "texts": ["a"] * 50, "rate": 0}],
            [{"stream": "answer", "texts": ["b"] * 50, "rate": 0}],
        )
    )
    seen: list[str] = []

    def ask() -> None:
        seen.extend(reply.text for reply in generate(client) if isinstance(reply, Delta))

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert "".join(seen) in ("a" * 50 + "b" * 50, "b" * 50 + "a" * 50)


def test_three_crashes_with_the_same_settings_are_enough(
    make_client: MakeClient, tmp_path: Path
) -> None:
    client = make_client([CRASH], echo=str(tmp_path / "echo"))
    loaded(client)
    for _ in range(3):
        with pytest.raises(EngineCrashed):
            list(generate(client))
    served = len((tmp_path / "echo").read_bytes().splitlines())

    for attempt in (lambda: list(generate(client)), lambda: loaded(client)):
        with pytest.raises(EngineCrashed, match="smaller context"):
            attempt()
    assert len((tmp_path / "echo").read_bytes().splitlines()) == served

    client.load(MODEL, LoadParams(n_ctx=2048))
    for _ in range(3):
        with pytest.raises(EngineCrashed):
            list(generate(client))
    client.forgive()
    assert client.count(PROMPT).total > 0


def test_a_prompt_beyond_the_line_limit_is_refused_and_the_engine_goes_on(
    make_client: MakeClient,
) -> None:
    client = loaded(make_client(name="hello"))
    pid = client.pid
    huge = Prompt((user_message("x" * (64 * 2**20)),), "2026-01-01")
    with pytest.raises(InputError, match="64 MB"):
        list(generate(client, huge))
    assert texts(list(generate(client))) == HELLO_ANSWER
    assert client.pid == pid


def test_another_version_of_the_engine_is_refused(make_client: MakeClient) -> None:
    client = make_client(hello=99)
    with pytest.raises(InternalError, match="does not belong"):
        loaded(client)
    assert client.pid is None


@pytest.mark.parametrize(
    ("command", "detail"),
    [
        (["/nowhere/engine"], "nowhere"),
        ([sys.executable, "-c", "raise SystemExit('no such library')"], "no such library"),
    ],
)
def test_an_engine_that_does_not_start_is_said_plainly(command: list[str], detail: str) -> None:
    client = EngineClient(command)
    with pytest.raises(EngineCrashed) as failure:
        client.devices()
    assert detail in failure.value.detail
    client.stop()


def test_an_engine_that_says_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.link.HELLO_TIMEOUT_S", 0.1)
    client = EngineClient([sys.executable, "-c", "import sys; sys.stdin.read()"])
    with pytest.raises(EngineCrashed, match="did not start"):
        client.devices()
    assert client.pid is None


def test_the_log_holds_what_the_engine_prints_bounded_and_private(
    make_client: MakeClient, tmp_path: Path
) -> None:
    flood = [{"stderr": "x" * 4000, "times": 1600}]
    client = loaded(make_client([{"stderr": "first words"}], flood))
    list(generate(client))
    list(generate(client))
    client.stop()
    files = sorted((tmp_path / "logs").iterdir())
    assert [file.name for file in files] == [
        "engine.log",
        *(f"engine.log.{n}" for n in range(1, LOG_FILES)),
    ]
    assert all(0 < file.stat().st_size <= LOG_BYTES for file in files)
    if sys.platform != "win32":
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_a_log_that_cannot_be_written_stops_no_answer(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    client = EngineClient(scripted_engine_command("hello"), tmp_path / "logs")
    assert texts(list(generate(loaded(client)))) == HELLO_ANSWER
    client.stop()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_log_on_a_full_disk_stops_no_answer(tmp_path: Path) -> None:
    (tmp_path / "engine.log").symlink_to("/dev/full")
    noisy = [{"stderr": "x" * 1000, "times": 200}]
    client = EngineClient(scripted_engine_command({"load": noisy}), tmp_path)
    for n_ctx in (4096, 8192, 4096):
        loaded(client, LoadParams(n_ctx=n_ctx))
    assert list(generate(client))[-1].reason is FinishReason.STOP
    client.stop()


def test_the_engine_learns_no_secrets_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s3cret")
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "1")
    environment = engine_environment()
    assert "s3cret" not in environment.values()
    assert environment["CUDA_VISIBLE_DEVICES"] == "1"
    assert environment["PATH"] == os.environ["PATH"]
    assert environment["PYTHONUTF8"] == "1"


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX sessions")
def test_ctrl_c_in_the_terminal_does_not_reach_the_engine(make_client: MakeClient) -> None:
    client = loaded(make_client(name="hello"))
    assert client.pid is not None
    assert os.getpgid(client.pid) != os.getpgid(0)


def test_the_engine_dies_with_a_killed_program(tmp_path: Path) -> None:
    command = scripted_engine_command({"generate": [[{"delta": "answer", "text": "A"}, HANG]]})
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from app.core.messages import user_message\n"
        "from app.core.params import GenerateParams, LoadParams, Prompt\n"
        "from app.engine.client import EngineClient\n"
        f"client = EngineClient({command!r})\n"
        "client.load(Path('model.gguf'), LoadParams())\n"
        "prompt = Prompt((user_message('Hello'),), '2026-01-01')\n"
        "for _ in client.generate(prompt, GenerateParams()):\n"
        "    print(client.pid, flush=True)\n"
    )
    arguments = [sys.executable, "-c", program]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, env=engine_environment()) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert psutil.pid_exists(pid)
        parent.kill()
    wait_until_gone(pid)


@pytest.mark.parametrize(
    ("exit_code", "tail", "words"),
    [
        (-9, (), "likely because memory"),
        (137, (), "likely because memory"),
        (1, ("CUDA error: out of memory",), "more memory"),
        (-11, (), "memory that is not its own"),
        (0xC0000005, (), "memory that is not its own"),
        (-6, ("GGML_ASSERT(x) failed",), "its own checks"),
        (-4, (), "older processors"),
        (3, (), "Try again"),
        (None, (), "Try again"),
    ],
)
def test_every_end_has_an_advice(exit_code: int | None, tail: tuple[str, ...], words: str) -> None:
    advice = advice_for(exit_code, tail)
    assert words in advice
    assert advice.endswith(".")


@pytest.mark.skipif(not hasattr(signal, "SIGBUS"), reason="Windows has no SIGBUS")
def test_a_vanished_drive_is_named() -> None:
    assert "drive" in advice_for(-signal.SIGBUS, ())
