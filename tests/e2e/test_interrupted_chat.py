# SPDX-License-Identifier: Apache-2.0
"""A command that dies in mid-answer, or whose engine does: what had arrived is kept and marked."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from app.cli.answering import stream_turn
from app.cli.output import Output
from app.cli.session import StopSignals
from app.core.events import FinishReason
from app.core.messages import user_message
from app.core.params import GenerateParams, LoadParams, Prompt
from app.engine.client import EngineClient
from tests.e2e.program import PROGRAM, run
from tests.helpers.scripted_engine import scripted_engine_command

WORDS = [f"word{number} " for number in range(400)]
SCRIPT = {"generate": [[{"stream": "answer", "texts": WORDS, "rate": 50}]]}


@pytest.fixture
def chat(tmp_path: Path, starter: Path) -> Iterator["subprocess.Popen[str]"]:
    """`chat --json`, answering for 8 s; the first words have been stored."""
    command = json.dumps(scripted_engine_command(SCRIPT))
    question = ("--conversation", "new", "--model", str(starter), "--json", "Hello")
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(tmp_path), "chat", *question],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "HARMONIUM_ENGINE_COMMAND": command},
    )
    assert process.stdout is not None
    while "word30" not in process.stdout.readline():
        assert process.poll() is None
    yield process
    process.kill()
    process.communicate()


def only_conversation(profile: Path) -> str:
    (conversation,) = run("conversations", "list", "--json", profile=profile).objects
    return conversation["id"]


def test_an_answer_whose_command_was_killed_is_shown_as_interrupted(
    chat: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    chat.kill()
    chat.wait()
    conversation = only_conversation(tmp_path)
    shown = run("conversations", "show", conversation, "--json", profile=tmp_path).objects
    assert shown[-1]["state"] == "interrupted"
    assert "word10" in shown[-1]["parts"][0]["text"]
    printed = run("chat", "--conversation", conversation, profile=tmp_path).stdout
    assert "stopped while this answer was being written" in printed


def test_an_answer_that_is_being_written_is_not_interrupted_by_a_look_at_it(
    chat: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    conversation = only_conversation(tmp_path)
    shown = run("conversations", "show", conversation, "--json", profile=tmp_path).objects
    assert shown[-1]["state"] == "generating"
    assert chat.poll() is None


def test_an_answer_whose_engine_was_killed_keeps_its_text(
    chat: "subprocess.Popen[str]", tmp_path: Path, starter: Path
) -> None:
    (engine,) = psutil.Process(chat.pid).children()
    engine.kill()
    out, _ = chat.communicate(timeout=30)
    assert chat.returncode in (3, 4)
    assert json.loads(out.splitlines()[-1])["type"] == "error"
    conversation = only_conversation(tmp_path)
    shown = run("conversations", "show", conversation, "--json", profile=tmp_path).objects
    assert shown[-1]["state"] == "interrupted"
    assert "word30" in shown[-1]["parts"][0]["text"]
    question = ("--conversation", conversation, "--model", str(starter), "--max-tokens", "5", "On")
    assert run("chat", *question, profile=tmp_path).code == 0


class _PressedAtOnce(StopSignals):
    """Ctrl+C in the very moment in which the answer can be cancelled."""

    def cancel_with(self, cancel: object) -> None:
        assert callable(cancel)
        self.requested = True
        cancel()


def test_a_stop_just_before_the_answer_begins_is_not_lost() -> None:
    engine = EngineClient(scripted_engine_command(SCRIPT))
    try:
        engine.load(Path("model.gguf"), LoadParams())
        prompt = Prompt((user_message("Hello"),), "2026-01-31")
        signals = _PressedAtOnce()
        finished = stream_turn(engine, prompt, GenerateParams(), Output(), signals, load_s=0)
        assert finished.finish is FinishReason.CANCELLED
        assert finished.message.text == ""
    finally:
        engine.stop()
