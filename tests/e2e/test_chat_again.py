# SPDX-License-Identifier: Apache-2.0
"""What a model has read it need not read again: not in the next process, not after a pause."""

from pathlib import Path

import pytest

from app.harmony.tokens import vocabulary
from app.paths import Paths
from app.store.states import StateFolder
from tests.e2e.program import Run, run

QUESTION = "What is the capital of France?"
AGAIN = "Thanks! And of Italy?"
OTHER = "Tell me at length what there is to see in the capital of Italy. " * 6
OPTIONS = ("--json", "--temperature", "0", "--ctx", "4096", "--threads", "1", "--max-tokens", "200")


@pytest.fixture
def profile(tmp_path: Path, tiny_model: Path) -> Path:
    """The model's bytes are known there."""
    profile = tmp_path / "profile"
    imported = run("models", "import", str(tiny_model), "--in-place", profile=profile)
    assert imported.code == 0, imported.stderr
    return profile


def states(profile: Path) -> list[str]:
    return StateFolder(Paths.at(profile).states).names()


def chat(profile: Path, model: Path, conversation: str, question: str) -> Run:
    done = run(
        "chat", "--conversation", conversation, "--model", str(model), *OPTIONS, question,
        profile=profile,
    )  # fmt: skip
    assert done.code == 0, done.stderr
    return done


def test_the_next_command_reads_the_answer_and_the_question_only(
    profile: Path, tiny_model: Path
) -> None:
    first = chat(profile, tiny_model, "new", QUESTION).objects[-1]
    assert len(states(profile)) == 1
    second = chat(profile, tiny_model, first["conversation_id"], AGAIN).objects[-1]
    said = len(vocabulary().encode(first["answer"]))
    asked = len(vocabulary().encode(AGAIN))
    read = second["usage"]["prompt_tokens"] - second["usage"]["cached_tokens"]
    # The marks around the answer and the question come on top.
    assert said + asked < read <= said + asked + 12
    assert second["usage"]["cached_tokens"] >= first["usage"]["prompt_tokens"]
    assert len(states(profile)) == 1


def test_a_deleted_conversation_leaves_nothing(profile: Path, tiny_model: Path) -> None:
    first = chat(profile, tiny_model, "new", QUESTION).objects[-1]
    other = chat(profile, tiny_model, "new", OTHER).objects[-1]
    assert len(states(profile)) == 2
    run("conversations", "delete", first["conversation_id"], profile=profile)
    assert len(states(profile)) == 1
    run("conversations", "delete", other["conversation_id"], profile=profile)
    assert states(profile) == []


def test_a_removed_document_leaves_nothing(profile: Path, tiny_model: Path, tmp_path: Path) -> None:
    (tmp_path / "harbour.txt").write_text("The harbour was built in 1868.\n")
    asked = run(
        "chat", "--conversation", "new", "--model", str(tiny_model), *OPTIONS,
        "--file", str(tmp_path / "harbour.txt"), QUESTION,
        profile=profile,
    )  # fmt: skip
    assert asked.code == 0, asked.stderr
    assert len(states(profile)) == 1
    listed = run("documents", "list", "--json", profile=profile).objects
    removed = run("documents", "remove", listed[0]["id"], profile=profile)
    assert removed.code == 0, removed.stderr
    assert states(profile) == []


def test_ask_leaves_nothing(profile: Path, tiny_model: Path) -> None:
    done = run("ask", "--model", str(tiny_model), *OPTIONS, QUESTION, profile=profile)
    assert done.code == 0, done.stderr
    assert not Paths.at(profile).states.exists()


def test_a_file_of_which_nobody_knows_the_bytes_leaves_nothing(
    tmp_path: Path, tiny_model: Path
) -> None:
    """Another one may lie there tomorrow."""
    chat(tmp_path / "profile", tiny_model, "new", QUESTION)
    assert states(tmp_path / "profile") == []
