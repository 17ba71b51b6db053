# SPDX-License-Identifier: Apache-2.0
"""Completions that the tiny model knows, through the program as a person starts it: one of each
kind, and in the long form every one. The engine alone says all of them each time
(`tests/engine/test_generation.py`)."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.tiny_model.corpus import Case, well_formed_cases
from tests.helpers.tiny_model.kinds import by_kind

CASES = [case for case in well_formed_cases() if not case.tools and not case.history]


def ask(model: Path, profile: Path, case: Case) -> list[dict[str, Any]]:
    command = [sys.executable, "-P", "-m", "app", "--data-dir", str(profile), "ask", "--json"]
    command += ["--no-header-grammar", "--temperature", "0", "--threads", "1", "--ctx", "4096"]
    command += ["--model", str(model), "--effort", case.effort]
    if case.instructions:
        command += ["--instructions", case.instructions]
    done = subprocess.run(
        [*command, "--", case.question], capture_output=True, timeout=60, check=True
    )
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_a_whole_vocabulary_is_no_burden(whole_tiny_model: Path, tmp_path: Path) -> None:
    done = ask(whole_tiny_model, tmp_path / "profile", CASES[0])[-1]
    assert (done["reasoning"], done["answer"]) == (CASES[0].reasoning, CASES[0].answer)


@pytest.mark.parametrize("case", by_kind(CASES))
def test_reasoning_and_answer_come_out_as_trained(
    tiny_model: Path, tmp_path: Path, case: Case
) -> None:
    events = ask(tiny_model, tmp_path / "profile", case)
    streamed = {
        kind: "".join(event["text"] for event in events if event["type"] == kind)
        for kind in ("reasoning", "preamble", "answer")
    }
    done = events[-1]
    assert done["type"] == "done"
    assert [event["type"] for event in events].count("done") == 1
    assert streamed["reasoning"] == done["reasoning"] == case.reasoning
    assert streamed["answer"] == done["answer"] == case.answer
    assert streamed["preamble"] == case.preamble
    assert done["finish"] == "stop"
