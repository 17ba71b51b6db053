# SPDX-License-Identifier: Apache-2.0
"""The program as it is started, ended and killed, with a scripted engine behind it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from app.core.conversation import Conversation, MessageState
from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import open_database
from tests.helpers.plain_profile import make_plain
from tests.helpers.scripted_engine import Script, scripted_engine_command

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends programs by POSIX signals")

RATE = 50
COMMIT_S = 0.25
LAG_S = 0.35
"""For the way from the engine to the database on a busy machine, beside the commit interval."""
WORDS = {"stream": "answer", "texts": [f"word{n} " for n in range(3000)], "rate": RATE}

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def start(profile: Path, tmp_path: Path) -> Iterator[Start]:
    """`start(script, question)`; without a question, exactly `python -m app --data-dir DIR`."""
    running: list[subprocess.Popen[str]] = []

    def start_one(script: Script, question: str = "") -> subprocess.Popen[str]:
        if not profile.exists():
            make_plain(profile)
        program = ["-m", "tests.helpers.driven_window", question] if question else ["-m", "app"]
        process = subprocess.Popen(
            [sys.executable, *program, "--data-dir", str(profile)],
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "HARMONIUM_ENGINE_COMMAND": json.dumps(scripted_engine_command(script)),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield start_one
    for process in running:
        process.kill()
        process.communicate()


def wait_until(condition: Callable[[], bool], timeout_s: float = 20.0) -> None:
    end = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def stored(profile: Path) -> list[Conversation]:
    database_file = Paths.at(profile).database
    if not database_file.exists():
        return []
    database = open_database(database_file)
    try:
        store = ConversationStore(database)
        return [store.load(summary.id) for summary in store.summaries()]
    finally:
        database.close()


def answer(profile: Path) -> str:
    conversations = stored(profile)
    nodes = conversations[0].nodes if conversations else ()
    return nodes[-1].message.text if len(nodes) > 1 else ""


def engines(process: subprocess.Popen[str]) -> list[psutil.Process]:
    return psutil.Process(process.pid).children(recursive=True)


def is_gone(process: psutil.Process) -> bool:
    """A zombie has ended; that nobody has asked for its exit code is not its fault."""
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_the_program_starts_and_a_second_start_leaves_at_once(start: Start, profile: Path) -> None:
    first = start({})
    wait_until(lambda: bool(engines(first)))
    second = start({})
    assert second.wait(60) == 0
    assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    assert first.wait(60) == 0
    assert "Traceback" not in first.communicate()[1]


def test_killed_in_mid_answer_it_leaves_no_engine_and_loses_no_text(
    start: Start, profile: Path, tmp_path: Path
) -> None:
    echo = tmp_path / "requests"
    first = start({"generate": [[WORDS]], "echo": str(echo)}, "A question")
    wait_until(lambda: answer(profile).count("word") > RATE)
    [engine] = engines(first)
    began = generation_began(echo)
    killed = time.time()
    first.kill()
    # It takes 20 to 50 ms; a shared machine once stood still for a second meanwhile.
    wait_until(lambda: is_gone(engine), timeout_s=3.0)

    expected = int((killed - began - COMMIT_S - LAG_S) * RATE)
    assert answer(profile).count("word") >= expected

    again = start({})
    wait_until(lambda: stored(profile)[0].nodes[-1].state is MessageState.INTERRUPTED)
    conversation = stored(profile)[0]
    assert conversation.nodes[0].message.text == "A question"
    assert conversation.nodes[-1].message.text.startswith("word0 word1 word2 ")
    wait_until(lambda: bool(engines(again)))
    again.send_signal(signal.SIGTERM)
    assert again.wait(60) == 0


def test_ended_in_mid_answer_it_stores_everything_and_goes_quietly(
    start: Start, profile: Path
) -> None:
    process = start({"generate": [[WORDS]]}, "A question")
    wait_until(lambda: answer(profile).count("word") > 10)
    [engine] = engines(process)
    before = answer(profile)
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0
    assert is_gone(engine)
    node = stored(profile)[0].nodes[-1]
    assert node.state is MessageState.CANCELLED
    assert node.message.text.startswith(before)
    assert process.communicate()[1] == ""


def test_a_profile_that_cannot_be_used_is_explained_in_one_sentence(
    start: Start, profile: Path
) -> None:
    profile.write_text("not a folder")
    process = start({})
    assert process.stderr is not None
    line = process.stderr.readline()
    assert str(profile) in line
    assert "--data-dir" in line
    assert "Traceback" not in line


def generation_began(echo: Path) -> float:
    """When the engine was asked: seconds since the epoch."""
    assert '"Generate"' in echo.read_text("utf-8")
    return echo.stat().st_mtime
