# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment while a real model answers, the program loses nothing that it had saved, and
of the answer no more than the last quarter of a second.

`TRUST_SEEDS=A-B` runs the long form for these seeds only, a kill each, so that it can be stopped
and added up.
"""

import json
import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.core.conversation import MessageNode, MessageState
from app.core.keys import Key
from app.core.messages import ReasoningPart
from app.store.access import INTERRUPTED_ERROR
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from tests.helpers.streaming_program import STEPS

KEY = Key(bytes(range(32)))
ROOT = Path(__file__).parents[2]
LOST_S = 0.25
"""Text of so many seconds before the kill may be missing."""
SLACK_S = 0.15
"""For a commit that stands still on a busy machine."""
SEEDS = 12
LONG_SEEDS = 1000
KILLS_A_PROFILE = 50

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX systems do")


@dataclass
class Answer:
    """What the program had said of one answer before it was killed."""

    conversation: str
    asked: int
    question: str
    words: list[tuple[float, str]] = field(default_factory=list[tuple[float, str]])
    finished: str | None = None


def killed_program(file: DatabaseFile, model: Path, report: Path, seed: int) -> float:
    """Runs it until it is killed, by itself at a step or by us some time; when that was."""
    random_ = random.Random(seed)
    step = random_.choice(("", *STEPS))
    often = {"change": 60, "commit": 12, "committed": 12, "word": 300}
    arguments = [step, str(random_.randint(1, often.get(step, 4)))] if step else []
    key = "-" if file.key is None else file.key.hex()
    command = [sys.executable, "-m", "tests.helpers.streaming_program"]
    command += [str(file.path), key, str(model), str(report), *arguments]
    with subprocess.Popen(command, cwd=ROOT) as process:
        try:
            if step:
                status = process.wait(200)
                killed_at = time.monotonic()
            else:
                wait_for_word(report, process)
                time.sleep(random_.uniform(0, 1.0))
                killed_at = time.monotonic()
                process.kill()
                status = process.wait()
        finally:
            process.kill()
    assert status == -9, f"seed {seed}: it ended by itself"
    return killed_at


def wait_for_word(report: Path, process: "subprocess.Popen[bytes]") -> None:
    while not (report.exists() and '"word"' in report.read_text("utf-8")):
        assert process.poll() is None, "it ended by itself"
        time.sleep(0.01)


def reported(report: Path) -> dict[int, Answer]:
    answers: dict[int, Answer] = {}
    for line in report.read_text("utf-8").splitlines(keepends=True):
        if not line.endswith("\n"):
            continue
        values: dict[str, Any] = json.loads(line)
        if "asked" in values:
            answers[values["answer"]] = Answer(
                values["conversation"], values["asked"], values["text"]
            )
        elif "word" in values:
            answers[values["answer"]].words.append((values["at"], values["word"]))
        elif "finished" in values:
            answers[values["answer"]].finished = values["finished"]
    return answers


def words_of(node: MessageNode) -> str:
    return "".join(
        part.text if isinstance(part, ReasoningPart) else getattr(part, "text", "")
        for part in node.message.parts
    )


def lost_seconds(file: DatabaseFile, answers: dict[int, Answer], killed_at: float) -> float:
    """Of the answer that was being written. Everything else must be there as it was reported."""
    database = file.open()
    try:
        with database.reading() as cursor:
            assert cursor.execute("PRAGMA integrity_check").get == "ok"
            assert cursor.execute("PRAGMA foreign_key_check").get is None
        store = ConversationStore(database)
        assert store.recover() <= 1
        lost = 0.0
        for message_id, answer in answers.items():
            nodes = {node.id: node for node in store.load(answer.conversation).nodes}
            assert nodes[answer.asked].message.text == answer.question
            node = nodes[message_id]
            if answer.finished is not None:
                assert node.state is MessageState.COMPLETE
                assert node.message.text == answer.finished
            else:
                lost = max(lost, lost_of(node, answer, killed_at))
        assert store.recover() == 0
        return lost
    finally:
        database.close()


def lost_of(node: MessageNode, answer: Answer, killed_at: float) -> float:
    # The kill may have come between the last commit and its report.
    if node.state is not MessageState.COMPLETE:
        assert node.state is MessageState.INTERRUPTED
        assert node.error == INTERRUPTED_ERROR
    kept = words_of(node)
    length = 0
    for at, word in answer.words:
        length += len(word)
        if length > len(kept.rstrip()) and word.strip():
            return killed_at - at
    said = "".join(word for _, word in answer.words)
    assert node.state is MessageState.COMPLETE or said.startswith(kept), "text nobody has said"
    return 0.0


def kill_often(folder: Path, model: Path, seeds: range) -> list[float]:
    """Seconds of text lost, for each seed; those that are odd meet an encrypted profile."""
    lost: list[float] = []
    for number, seed in enumerate(seeds):
        key = KEY if seed % 2 else None
        name = f"{'encrypted' if key else 'plain'}-{number // KILLS_A_PROFILE}.db"
        file = DatabaseFile(folder / name, key)
        report = folder / f"report-{seed}.jsonl"
        killed_at = killed_program(file, model, report, seed)
        answers = reported(report)
        lost.append(lost_seconds(file, answers, killed_at))
        report.unlink()
        assert lost[-1] <= LOST_S + SLACK_S, f"seed {seed}: {lost[-1]:.3f} s of text are lost"
    return lost


@pytest.mark.timeout(300)
def test_12_kills_while_a_model_answers_lose_nothing_that_was_saved(
    tmp_path: Path, tiny_llama: Path
) -> None:
    first = random.SystemRandom().getrandbits(31)
    print(f"seeds {first}-{first + SEEDS - 1}")  # Shown when the test fails.
    kill_often(tmp_path, tiny_llama, range(first, first + SEEDS))


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_1000_kills_while_a_model_answers_lose_nothing_that_was_saved(
    tmp_path: Path, tiny_llama: Path
) -> None:
    first, _, last = os.environ.get("TRUST_SEEDS", f"1-{LONG_SEEDS}").partition("-")
    lost = sorted(kill_often(tmp_path, tiny_llama, range(int(first), int(last) + 1)))
    over = sum(seconds > LOST_S for seconds in lost)
    print(
        f"{len(lost)} kills, seeds {first}-{last}: longest loss {lost[-1] * 1000:.0f} ms, "
        f"some text in {sum(seconds > 0 for seconds in lost)} of them, "
        f"{over} times more than {LOST_S * 1000:.0f} ms"
    )
