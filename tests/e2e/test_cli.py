# SPDX-License-Identifier: Apache-2.0
"""The command line as scripts use it: objects, streams, exit codes, what is stored and what not."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app.opening import PLAIN_SENTENCE
from app.store.conversations import ConversationStore
from app.store.database import open_database
from tests.e2e.program import PROGRAM, Run, run
from tests.helpers.scripted_engine import HELLO_ANSWER, HELLO_REASONING, scripted_engine_command

QUICK = ("--threads", "1", "--temperature", "0", "--max-tokens", "8", "--ctx", "1024")
USAGE = {"prompt_tokens", "cached_tokens", "reasoning_tokens", "answer_tokens"}
TIMINGS = {"load_s", "first_token_s", "prefill_tokens_per_s", "decode_tokens_per_s", "total_s"}
DONE = {
    "type",
    "answer",
    "reasoning",
    "finish",
    "citations",
    "coverage",
    "usage",
    "timings",
}


def scripted(script: str | Mapping[str, Any] = "hello") -> dict[str, str]:
    return {"HARMONIUM_ENGINE_COMMAND": json.dumps(scripted_engine_command(script))}


def new_chat(profile: Path, question: str = "Hello", *more: str) -> dict[str, Any]:
    result = run(
        "chat", "--conversation", "new", "--json", *more, question,
        profile=profile, environment=scripted(),
    )  # fmt: skip
    assert result.code == 0, result.stderr
    return result.objects[-1]


def test_ask_streams_objects_and_ends_with_exactly_one_done(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    result = run("ask", "--json", *QUICK, "Say hello", profile=profile)
    assert result.code == 0, result.stderr
    *events, done = result.objects
    assert set(done) == DONE
    assert set(done["usage"]) == USAGE
    assert set(done["timings"]) == TIMINGS
    assert done["finish"] == "length"
    assert done["usage"]["answer_tokens"] == 8
    assert {event["type"] for event in events} == {"answer"}
    assert "".join(event["text"] for event in events) == done["answer"]
    assert done["citations"] == done["coverage"] == []
    assert not profile.exists()


def test_a_graphics_card_is_tested_once(tmp_path: Path) -> None:
    echo = tmp_path / "echo"
    answers = [[{"delta": "answer", "text": text}] for text in ("391", "One", "Two")]
    environment = scripted(
        {"generate": answers, "state": str(tmp_path / "state"), "echo": str(echo), "card": 24}
    )
    for answer in ("One", "Two"):
        result = run(
            "chat", "--conversation", "new", "Hello",
            profile=tmp_path / "profile", environment=environment,
        )  # fmt: skip
        assert result.stdout.strip() == answer, result.stderr
    assert echo.read_bytes().count(b'"type":"Load"') == 2


def test_at_temperature_zero_the_answer_repeats(tmp_path: Path) -> None:
    answers = {run("ask", *QUICK, "Count to five", profile=tmp_path).stdout for _ in range(2)}
    assert len(answers) == 1
    assert answers.pop().endswith("\n")


def test_the_answer_goes_to_stdout_and_the_reasoning_to_stderr(tmp_path: Path) -> None:
    shown = run("ask", "Hi", profile=tmp_path, environment=scripted())
    assert shown.stdout == HELLO_ANSWER + "\n"
    assert shown.stderr == HELLO_REASONING + "\n"
    hidden = run("ask", "--no-reasoning", "Hi", profile=tmp_path, environment=scripted())
    assert (hidden.stdout, hidden.stderr) == (HELLO_ANSWER + "\n", "")


def test_a_question_comes_from_standard_input(tmp_path: Path) -> None:
    echo = tmp_path / "echo"
    script = {"echo": str(echo), "generate": [[{"delta": "answer", "text": "Yes."}]]}
    result = run(
        "ask", "-", profile=tmp_path, stdin="Is it späť?\n".encode(), environment=scripted(script)
    )
    assert result.stdout == "Yes.\n"
    (asked,) = [
        request
        for line in echo.read_text("utf-8").splitlines()
        if (request := json.loads(line))["type"] == "Generate"
    ]
    assert asked["prompt"]["messages"][0]["parts"] == [{"type": "text", "text": "Is it späť?"}]


def test_control_characters_of_the_model_pass_through_a_pipe_unchanged(tmp_path: Path) -> None:
    text = "plain \x1b[31mred\x1b[0m ☃"
    script = {"generate": [[{"delta": "answer", "text": text}]]}
    assert run("ask", "Hi", profile=tmp_path, environment=scripted(script)).stdout == text + "\n"


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")
def test_on_a_terminal_reasoning_is_dim_and_the_model_cannot_drive_it(tmp_path: Path) -> None:
    import pty

    steps = [
        {"delta": "reasoning", "text": "hm"},
        {"delta": "answer", "text": "a\x1b]0;owned\x07b\x9b2Jc"},
    ]
    environment = {**os.environ, **scripted({"generate": [steps]}), "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(tmp_path), "ask", "Hi"],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        env=environment,
    )
    os.close(theirs)
    seen = b""
    try:
        while data := os.read(ours, 4096):
            seen += data
    except OSError:
        pass  # Linux reports the end of a pseudo terminal as an error.
    os.close(ours)
    assert process.wait(timeout=60) == 0
    assert b"\x1b[2mhm\x1b[0m" in seen
    assert b"a]0;ownedb2Jc" in seen


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_keeps_what_has_come_and_exits_with_130(tmp_path: Path, number: int) -> None:
    words = [f"word{index} " for index in range(400)]
    script = {"generate": [[{"stream": "answer", "texts": words, "rate": 40}]]}
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(tmp_path), "chat", "--conversation", "new", "--json", "Hi"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **scripted(script)},
    )
    assert process.stdout is not None
    while "word9" not in process.stdout.readline():
        assert process.poll() is None
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    done = json.loads(out.splitlines()[-1])
    assert (process.returncode, err) == (130, PLAIN_SENTENCE + "\n")
    assert (done["type"], done["finish"]) == ("done", "cancelled")
    assert done["answer"].startswith("word0 word1 ")
    assert "word399" not in done["answer"]
    shown = run("conversations", "show", done["conversation_id"], "--json", profile=tmp_path)
    assert shown.objects[-1]["state"] == "cancelled"
    assert shown.objects[-1]["parts"][0]["text"] == done["answer"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_stop_while_the_model_loads_ends_the_command(tmp_path: Path) -> None:
    echo = tmp_path / "echo"
    script = {"echo": str(echo), "load": [{"wait": 60}]}
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(tmp_path), "ask", "--json", "Hi"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **scripted(script)},
    )
    while not echo.exists():
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert json.loads(out)["code"] == "interrupted"
    assert err.count("\n") == 1


def test_an_engine_that_dies_is_one_sentence_and_exit_code_3(tmp_path: Path) -> None:
    script = {"generate": [[{"delta": "answer", "text": "Half"}, {"crash": True}]]}
    result = run("ask", "--json", "Hi", profile=tmp_path, environment=scripted(script))
    assert result.code == 3
    assert [item["type"] for item in result.objects] == ["answer", "error"]
    assert result.objects[-1]["code"] == "crashed"
    assert result.error == result.objects[-1]["message"]


def test_chat_remembers_what_was_said(tmp_path: Path) -> None:
    first = new_chat(tmp_path, "My name is Ada.")
    assert set(first) == {*DONE, "conversation_id", "message_id"}
    echo = tmp_path / "echo"
    script = {"echo": str(echo), "generate": [[{"delta": "answer", "text": "Ada."}]]}
    second = run(
        "chat", "--conversation", first["conversation_id"], "--json", "What is it?",
        profile=tmp_path, environment=scripted(script),
    )  # fmt: skip
    assert second.objects[-1]["conversation_id"] == first["conversation_id"]
    requests = [json.loads(line) for line in echo.read_text("utf-8").splitlines()]
    asked = next(request for request in requests if request["type"] == "Generate")
    said = [
        (message["role"], part["text"])
        for message in asked["prompt"]["messages"]
        for part in message["parts"]
        if part["type"] == "text"
    ]
    assert said == [
        ("user", "My name is Ada."),
        ("assistant", HELLO_ANSWER),
        ("user", "What is it?"),
    ]


def test_chat_without_a_question_prints_the_conversation(tmp_path: Path) -> None:
    id_ = new_chat(tmp_path, "Good morning")["conversation_id"]
    printed = run("chat", "--conversation", id_, profile=tmp_path)
    assert "Good morning" in printed.stdout
    assert HELLO_ANSWER in printed.stdout
    assert HELLO_REASONING not in printed.stdout
    objects = run("chat", "--conversation", id_, "--json", profile=tmp_path).objects
    assert objects == run("conversations", "show", id_, "--json", profile=tmp_path).objects
    question, answer = objects
    assert set(question) == {"id", "parent", "role", "state", "parts"}
    assert (question["parent"], answer["parent"]) == (None, question["id"])
    assert (question["role"], answer["role"]) == ("user", "assistant")
    assert [part["type"] for part in answer["parts"]] == ["reasoning", "text"]


def test_effort_is_remembered_and_instructions_belong_to_the_beginning(tmp_path: Path) -> None:
    id_ = new_chat(tmp_path, "Hi", "--effort", "low", "--instructions", "Be brief.")[
        "conversation_id"
    ]
    again = ("chat", "--conversation", id_)
    refused = run(*again, "--instructions", "Be long.", "Hi", profile=tmp_path)
    assert refused.code == 2
    assert "new" in refused.error
    answered = run(*again, "--effort", "high", "Hi", profile=tmp_path, environment=scripted())
    assert answered.code == 0
    database = open_database(tmp_path / "harmonium.db")
    conversation = ConversationStore(database).load(id_)
    database.close()
    assert (conversation.effort.value, conversation.instructions) == ("high", "Be brief.")
    assert [node.effort for node in conversation.nodes][-1] == "high"


def test_a_conversation_that_is_being_answered_elsewhere_is_refused(tmp_path: Path) -> None:
    id_ = new_chat(tmp_path)["conversation_id"]
    words = ["word "] * 4000
    script = {"generate": [[{"stream": "answer", "texts": words, "rate": 40}]]}
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(tmp_path), "chat", "--conversation", id_, "--json", "Go on"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **scripted(script)},
    )
    try:
        assert process.stdout is not None
        assert "word" in process.stdout.readline()
        refused = run(
            "chat", "--conversation", id_, "Me too", profile=tmp_path, environment=scripted()
        )
        assert refused.code == 2
        assert "being written" in refused.error
        assert run("conversations", "list", profile=tmp_path).code == 0
        assert new_chat(tmp_path)["conversation_id"] != id_
    finally:
        process.kill()
        process.communicate()


def test_conversations_are_listed_searched_and_deleted(tmp_path: Path) -> None:
    first = new_chat(tmp_path, "Tell me about walruses")["conversation_id"]
    second = new_chat(tmp_path, "Tell me about foxes")["conversation_id"]
    listed = run("conversations", "list", "--json", profile=tmp_path).objects
    assert [item["id"] for item in listed] == [second, first]
    assert all(set(item) == {"id", "title", "updated", "messages"} for item in listed)
    assert [item["messages"] for item in listed] == [2, 2]
    hits = run("conversations", "search", "walruses", "--json", profile=tmp_path).objects
    assert hits
    for hit in hits:
        assert set(hit) == {"conversation_id", "message_id", "snippet"}
        assert hit["conversation_id"] == first
    deleted = run("conversations", "delete", first, "--json", profile=tmp_path)
    assert deleted.objects == [{"id": first, "done": True}]
    listed = run("conversations", "list", "--json", profile=tmp_path).objects
    assert [item["id"] for item in listed] == [second]
    assert run("conversations", "show", first, profile=tmp_path).code == 2


def export(profile: Path, id_: str, *more: str) -> Run:
    result = run("conversations", "export", id_, *more, profile=profile)
    assert result.code == 0, result.stderr
    return result


def test_a_conversation_is_exported_and_comes_back(tmp_path: Path) -> None:
    id_ = new_chat(tmp_path / "one", "<b>Hi</b>")["conversation_id"]
    assert "<b>Hi</b>" in export(tmp_path / "one", id_).stdout
    page = export(tmp_path / "one", id_, "--format", "html").stdout
    assert "&lt;b&gt;Hi&lt;/b&gt;" in page
    assert "<b>Hi" not in page
    target = tmp_path / "saved.json"
    told = export(tmp_path / "one", id_, "--format", "json", "--output", str(target), "--json")
    assert told.objects == [{"id": id_, "done": True}]
    assert HELLO_REASONING not in target.read_text("utf-8")
    imported = run("conversations", "import", str(target), "--json", profile=tmp_path / "two")
    (answer,) = imported.objects
    assert answer["done"] is True
    shown = run("conversations", "show", answer["id"], "--json", profile=tmp_path / "two").objects
    assert [item["parts"][-1]["text"] for item in shown] == ["<b>Hi</b>", HELLO_ANSWER]


def test_an_export_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    id_ = new_chat(tmp_path)["conversation_id"]
    refused = run(
        "conversations", "export", id_, "--output", str(tmp_path / "none" / "x.md"),
        profile=tmp_path,
    )  # fmt: skip
    assert refused.code == 2
    (tmp_path / "broken.json").write_text('{"format": "harmonium-conversation"}')
    broken = run("conversations", "import", str(tmp_path / "broken.json"), profile=tmp_path)
    assert broken.code == 2
    assert len(run("conversations", "list", "--json", profile=tmp_path).objects) == 1


def test_models_are_listed_as_objects(tmp_path: Path, starter: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "broken.gguf").write_bytes(b"GGUF")
    models = {
        model["id"]: model for model in run("models", "list", "--json", profile=tmp_path).objects
    }
    assert set(models) == {"broken", "starter"}
    assert models["broken"]["state"] == "damaged"
    expected = {
        "id": "starter",
        "name": "SmolLM2 135M Instruct",
        "path": str(starter),
        "bytes": starter.stat().st_size,
        "sha256": None,
        "architecture": "llama",
        "quantization": "Q4_1",
        "context": 8192,
        "state": "ready",
        "origin": "starter",
    }
    assert models["starter"].items() >= expected.items()


def test_chat_uses_the_model_it_used_last(tmp_path: Path, starter: Path) -> None:
    used = tmp_path / "mine.gguf"
    used.symlink_to(starter)
    profile = tmp_path / "profile"
    new_chat(profile, "Hi", "--model", str(used))
    models = run("models", "list", "--json", profile=profile).objects
    assert {"mine", "starter"} == {model["id"] for model in models}
    echo = tmp_path / "echo"
    script = {"echo": str(echo), "generate": [[{"delta": "answer", "text": "Yes."}]]}
    assert run("ask", "Hi", profile=profile, environment=scripted(script)).code == 0
    requests = [json.loads(line) for line in echo.read_text("utf-8").splitlines()]
    assert [item["path"] for item in requests if item["type"] == "Load"] == [str(used)]


def test_doctor_reports_and_nothing_reached_the_network(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    (report,) = run("doctor", "--json", profile=profile).objects
    assert set(report) == {
        "cpu",
        "memory",
        "devices",
        "llama_cpp",
        "sqlite",
        "profile",
        "encrypted",
        "network_attempts",
        "backends",
        "build",
        "confinement",
        "packs",
        "problems",
    }
    assert report["profile"] == str(profile)
    assert report["encrypted"] is False
    assert report["network_attempts"] == 0
    assert any(device["used"] for device in report["devices"])
    for device in report["devices"]:
        assert set(device) >= {"name", "backend", "free_bytes", "total_bytes", "used"}
    assert not profile.exists()


def test_no_command_loads_qt() -> None:
    code = (
        "import sys; import app.cli.main, app.cli.ask, app.cli.chat, app.cli.conversations\n"
        "import app.cli.doctor, app.cli.selftest, app.cli.bench, app.cli.models, app.__main__\n"
        "import app.cli.documents\n"
        "heavy = ('PySide6', 'llama_cpp', 'pypdfium2', 'python_calamine', 'selectolax')\n"
        "assert not [m for m in sys.modules if m.startswith(heavy)]\n"
    )
    subprocess.run([sys.executable, "-P", "-c", code], check=True, timeout=60)


@pytest.mark.parametrize("argv", [("--version",), ("ask", "--version"), ("--version", "doctor")])
def test_the_version_is_told_wherever_it_is_asked_for(argv: tuple[str, ...]) -> None:
    result = run(*argv)
    assert result.code == 0
    assert result.stdout.startswith("harmonium 0.")


@pytest.mark.parametrize(
    "argv",
    [("--help",), ("ask", "--help"), ("conversations", "-h"), ("conversations", "show", "-h")],
)
def test_help_is_printed_on_request(argv: tuple[str, ...]) -> None:
    result = run(*argv)
    assert (result.code, result.stderr) == (0, "")
    assert "usage" in result.stdout
