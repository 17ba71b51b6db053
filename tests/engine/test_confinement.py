# SPDX-License-Identifier: Apache-2.0
"""What a child process can still do once it has been taken over: nothing but its work.

The processes are the real ones. Whoever took one over is played by code of ours that runs within
it, after the model came in.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.assistant import loading
from app.core.errors import OutOfMemory
from app.core.params import LoadParams, StatesPlace
from app.core.placement import PlanWishes
from app.documents.reading import DocumentReader, UnitRead, reader_command
from app.documents.vectors import OWN_MODEL
from app.engine import confinement
from app.engine.client import EngineClient, default_engine_command
from app.engine.confinement import landlock, seccomp
from app.engine.embedder import Embedder
from app.engine.model_places import folder_for, model_files
from app.engine.process import engine_environment, own_command
from app.hub.library import Library
from app.store.states import open_states
from tests.helpers import confined_engine
from tests.helpers.conversing import SMALL, ask, prompt_of
from tests.helpers.network_trace import traced
from tests.helpers.pdf_builder import pdf
from tests.helpers.tiny_model.corpus import well_formed_cases

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux' confinement is tried")

CASE = next(case for case in well_formed_cases() if not case.tools)
REFUSED = {"PermissionError", "OSError"}
needs_landlock = pytest.mark.skipif(
    sys.platform != "linux" or not landlock.version(), reason="this kernel has no Landlock"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "private"
    folder.mkdir()
    (folder / "private.txt").write_text("a secret")
    (folder / "removable.txt").write_text("")
    return folder


@pytest.fixture
def victim() -> Iterator[int]:
    """A process of the same person's that does no harm when it is harmed."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process.pid
        process.kill()


def status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def test_a_process_that_is_not_confined_could_do_what_is_tried(folder: Path, victim: int) -> None:
    """Else the test below would prove nothing."""
    code = (
        "import json, sys\nfrom pathlib import Path\n"
        "from tests.helpers.confined_engine import attempts\n"
        "print(json.dumps(attempts(Path(sys.argv[1]), int(sys.argv[2]))))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder), str(victim)],
        env=engine_environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    found = json.loads(done.stdout)
    for name in ("connect by IPv4", "reach a local service", "list a folder", "start a program"):
        assert found[name] == "done", name
    for name in ("read a private file", "write a file", "change a file", "remove a file"):
        assert found[name] == "done", name
    assert found["signal the window"] == "done"
    assert found["read the window's environment"] == "done"


@needs_landlock
def test_an_engine_that_was_taken_over_can_do_nothing_but_its_work(
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
    victim: int,
    tmp_path: Path,
    tiny_model: Path,
) -> None:
    monkeypatch.setenv(confined_engine.FOLDER, str(folder))
    monkeypatch.setenv(confined_engine.VICTIM, str(victim))
    states = tmp_path / "states"
    place = StatesPlace(str(states), 1 << 30)
    command = [sys.executable, "-m", "tests.helpers.confined_engine"]
    client = EngineClient(command, tmp_path / "logs", place, open_states)
    try:
        client.load(tiny_model, SMALL, model_key="it")
        assert ask(client, prompt_of(CASE)).answer == CASE.answer
    finally:
        client.stop()
    lines = (tmp_path / "logs" / "engine.log").read_text().splitlines()
    told: list[dict[str, Any]] = [
        json.loads(line.removeprefix(confined_engine.SAID))
        for line in lines
        if line.startswith(confined_engine.SAID)
    ]
    assert {each["who"] for each in told} == {
        "the thread that computes",
        "the thread that reads requests",
    }
    for each in told:
        allowed = {name: how for name, how in each["found"].items() if how not in REFUSED}
        assert allowed == {}, each["who"]
    assert (states / "0-own").read_text() == "allowed"
    assert (folder / "private.txt").read_text() == "a secret"
    assert not (folder / "written.txt").exists()


def test_every_child_process_gives_up_rights_before_it_reads_what_is_strange(
    tmp_path: Path, tiny_llama: Path
) -> None:
    document = tmp_path / "letter.txt"
    document.write_text("Dear reader")
    client = EngineClient(default_engine_command(), tmp_path / "logs")
    reader = DocumentReader(reader_command(), log_dir=tmp_path / "logs")
    try:
        client.load(tiny_llama, LoadParams(n_ctx=256, threads=1))
        events = list(reader.read(document, should_stop=bool))
        assert any(isinstance(event, UnitRead) for event in events)
        assert client.pid is not None
        assert reader.pid is not None
        engine = psutil.Process(client.pid)
        (renderer,) = engine.children()
        worker = renderer.children()
        for process in (engine, renderer, *worker, psutil.Process(reader.pid)):
            found = status(process.pid)
            assert found["NoNewPrivs"] == "1", process.cmdline()
            assert found["Seccomp"] == "2", process.cmdline()
            assert int(found["Seccomp_filters"]) >= 2, process.cmdline()
    finally:
        client.stop()
        reader.close()


@pytest.mark.skipif(not OWN_MODEL.exists(), reason="the embedding model has not been built")
def test_the_embedder_is_confined_and_still_embeds() -> None:
    embedder = Embedder(OWN_MODEL, threads=1)
    try:
        (vector,) = embedder.embed(["a text"])
        assert len(vector) == 2 * embedder.facts().dims
        assert embedder.pid is not None
        assert status(embedder.pid)["Seccomp_filters"] == "2"
    finally:
        embedder.close()


def network_calls(log: Path) -> list[str]:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    assert any("execve(" in line for line in lines)
    return [
        line for line in lines if "execve(" not in line and "+++" not in line and "---" not in line
    ]


def end_traced(strace: int | None) -> None:
    """So that strace writes down what it has seen: it must not be killed itself."""
    tracer = psutil.Process(strace)
    for process in tracer.children(recursive=True):
        process.kill()
    tracer.wait(60)


def fully_traced(log: Path, command: Sequence[str]) -> list[str]:
    """With everything that has to do with sockets of any kind."""
    words = traced(log, command)
    return ["trace=%network,execve" if word.startswith("trace=") else word for word in words]


def test_engine_and_renderer_make_no_socket_from_start_to_end(
    tmp_path: Path, tiny_llama: Path
) -> None:
    log = tmp_path / "trace"
    place = StatesPlace(str(tmp_path / "states"), 1 << 30)
    command = fully_traced(log, default_engine_command())
    client = EngineClient(command, tmp_path / "logs", place, open_states)
    try:
        client.load(tiny_llama, LoadParams(n_ctx=2048, threads=1), model_key="it")
        ask(client, prompt_of(CASE), max_tokens=4)
        client.save_states(10)
    finally:
        client.stop()
    assert network_calls(log) == []


def test_the_reader_of_documents_makes_no_socket(tmp_path: Path) -> None:
    log = tmp_path / "trace"
    documents = [tmp_path / "letter.txt", tmp_path / "report.pdf"]
    documents[0].write_text("Dear reader")
    documents[1].write_bytes(pdf(["A page", "and another one"]))
    reader = DocumentReader(fully_traced(log, reader_command()))
    try:
        for document in documents:
            units = [e for e in reader.read(document, should_stop=bool) if isinstance(e, UnitRead)]
            assert units
        end_traced(reader.pid)
    finally:
        reader.close()
    # Of the one that it was started with it asks the kind, and takes the open files that come.
    taking = re.compile(r"getsock(name|opt)\(|recvmsg\(.*SCM_RIGHTS")
    assert [line for line in network_calls(log) if not taking.search(line)] == []


@pytest.mark.skipif(not OWN_MODEL.exists(), reason="the embedding model has not been built")
def test_the_embedder_makes_no_socket(tmp_path: Path) -> None:
    log = tmp_path / "trace"
    embedder = Embedder(OWN_MODEL, threads=1, command=fully_traced(log, own_command("--embed")))
    try:
        assert embedder.embed(["a text"])
        end_traced(embedder.pid)
    finally:
        embedder.close()
    assert network_calls(log) == []


def test_a_model_that_wants_more_memory_than_was_granted_ends_in_a_sentence(
    engine_client: EngineClient, starter: Path
) -> None:
    copied = LoadParams(n_ctx=2048, threads=1, use_mmap=False)
    with pytest.raises(OutOfMemory):
        engine_client.load(starter, copied, memory_bytes=40 << 20)
    assert engine_client.load(starter, copied, memory_bytes=2 << 30).n_ctx == 2048


@needs_landlock
def test_the_devices_of_a_graphics_card_are_not_the_persons_terminal() -> None:
    """What is written to a terminal's own end may be taken for what the person types."""
    code = (
        "import os, sys\n"
        "from app.engine import confinement\n"
        "confinement.begin()\n"
        "confinement.confine(confinement.Needs(has_devices=True))\n"
        "for path in sys.argv[1:]:\n"
        "    try:\n"
        "        os.close(os.open(path, os.O_RDWR | os.O_NOCTTY))\n"
        "        print('opened')\n"
        "    except OSError as exc:\n"
        "        print(type(exc).__name__)\n"
    )
    ours, theirs = os.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-c", code, os.ttyname(theirs), "/dev/ptmx", "/dev/null"],
            env=engine_environment(),
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        )
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.stdout.split() == ["PermissionError", "PermissionError", "opened"]


def test_a_program_that_was_granted_runs_and_no_other(tmp_path: Path) -> None:
    code = (
        "import subprocess, sys\nfrom pathlib import Path\n"
        "from app.engine import confinement\n"
        "confinement.begin()\n"
        "confinement.confine(confinement.Needs(reads=None, programs=(Path(sys.argv[1]),)))\n"
        "for program in sys.argv[1:]:\n"
        "    try:\n"
        "        print(subprocess.run([program, 'x'], stdout=-1).returncode)\n"
        "    except OSError as exc:\n"
        "        print(type(exc).__name__)\n"
    )
    echo, true = shutil.which("echo"), shutil.which("true")
    assert echo
    assert true
    done = subprocess.run(
        [sys.executable, "-c", code, echo, true],
        env=engine_environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    granted = ["0", "PermissionError"] if landlock.version() else ["0", "0"]
    assert done.stdout.split() == granted


def test_all_parts_of_a_model_are_its_files() -> None:
    one = Path("/models/big-00002-of-00003.gguf")
    names = [path.name for path in model_files(one, ["/adapters/tone.gguf"])]
    assert sorted(names) == [
        "big-00001-of-00003.gguf",
        "big-00002-of-00003.gguf",
        "big-00003-of-00003.gguf",
        "tone.gguf",
    ]
    assert model_files(Path("/models/small.gguf")) == (Path("/models/small.gguf"),)
    assert len(model_files(Path("/models/x-00001-of-99999.gguf"))) == 1


def test_the_folder_for_states_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    (folder,) = folder_for(str(tmp_path / "profile" / "states"))
    assert folder.stat().st_mode & 0o777 == 0o700
    assert folder_for("") == ()


def test_what_confines_is_told() -> None:
    found = {measure.name: measure for measure in confinement.measures()}
    assert set(found) == {"network", "system calls", "files", "programs", "memory"}
    assert found["network"].is_there == (seccomp.problem() == "")
    assert found["files"].is_there == (landlock.version() > 0)


def test_a_model_may_take_somewhat_more_than_it_was_predicted_to(
    engine_client: EngineClient, tmp_path: Path, starter: Path
) -> None:
    wishes = PlanWishes(n_ctx=4096, threads=1, device="cpu")
    result = loading.load(engine_client, Library(tmp_path / "models"), starter, wishes=wishes)
    assert engine_client.pid is not None
    most, hard = psutil.Process(engine_client.pid).rlimit(psutil.RLIMIT_DATA)
    assert most == hard
    assert result.plan.memory[0].bytes < most < 2 * result.plan.memory[0].bytes + (8 << 30)


@pytest.mark.parametrize(
    "name",
    [
        *("HARMONIUM_PASSPHRASE", "HF_TOKEN", "LLAMA_API_KEY", "NVIDIA_API_KEY", "CUDA_SECRET"),
        *("AWS_SECRET_ACCESS_KEY", "GGML_AUTH_TOKEN", "HARMONIUM_PASSWORD", "VK_COOKIE"),
        *("DBUS_SESSION_BUS_ADDRESS", "SSH_AUTH_SOCK", "HTTPS_PROXY", "XAUTHORITY"),
    ],
)
def test_no_child_process_learns_what_opens_something(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "opens something")
    assert "opens something" not in engine_environment().values()
