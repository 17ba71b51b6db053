# SPDX-License-Identifier: Apache-2.0
"""A window in which somebody talks for hours neither grows nor slows down nor loses a turn, though
models are swapped and engines die.

`TRUST_SOAK=MINUTES,TURNS` runs the long form for so long.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

KEY = "5c" * 32
ROOT = Path(__file__).parents[2]
GROWTH_MB = 20
COLD_GROWTH_MB = 40
"""Fifteen seconds are too short to get warm."""
FDS = 5
STALL_MS = 50
SHORT_S = 15
SHORT_TURNS = 15
LONG = "100,2000"
TURNS_A_SWAP = 40
TURNS_A_CRASH = 100

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX systems do")


def soaked(
    folder: Path, model: Path, seconds: int, turns: int, swaps: int, crashes: int
) -> dict[str, Any]:
    models = [folder / "first.gguf", folder / "second.gguf"]
    for path in models:
        shutil.copyfile(model, path)
    numbers = [str(number) for number in (seconds, turns, swaps, crashes)]
    command = [sys.executable, "-m", "tests.helpers.soak_window"]
    done = subprocess.run(
        [*command, str(folder / "profile"), KEY, *map(str, models), *numbers],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    print(json.dumps(figures))
    log = (folder / "profile" / "logs" / "harmonium.log").read_text("utf-8")
    assert "Traceback" not in log, log[log.index("Traceback") - 300 :][:3000]
    return figures


def check(
    figures: dict[str, Any], turns: int, swaps: int, crashes: int, growth_mb: int = GROWTH_MB
) -> None:
    assert figures["turns"] >= turns
    assert figures["swaps"] >= swaps
    assert figures["crashes"] >= crashes
    assert set(figures["states"]) <= {"complete", "interrupted", "failed"}
    # An engine that was killed costs the answer that it was writing, and no other.
    assert figures["turns"] - figures["states"]["complete"] <= figures["crashes"]
    assert figures["lost"] == 0
    assert figures["unhandled"] == 0
    assert figures["zombies"] == 0
    assert figures["rss_growth_mb"] < growth_mb
    assert abs(figures["fds"][1] - figures["fds"][0]) <= FDS
    assert figures["threads"][1] - figures["threads"][0] <= FDS
    assert figures["stall_p95_ms"] < STALL_MS


@pytest.mark.timeout(400)
def test_fifteen_seconds_of_talking_leave_nothing_behind(tmp_path: Path, tiny_model: Path) -> None:
    figures = soaked(tmp_path, tiny_model, SHORT_S, SHORT_TURNS, swaps=2, crashes=1)
    check(figures, SHORT_TURNS, swaps=2, crashes=1, growth_mb=COLD_GROWTH_MB)


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_2000_turns_in_100_minutes_leave_nothing_behind(tmp_path: Path, tiny_model: Path) -> None:
    minutes, turns = (int(number) for number in os.environ.get("TRUST_SOAK", LONG).split(","))
    swaps, crashes = turns // TURNS_A_SWAP, turns // TURNS_A_CRASH
    check(soaked(tmp_path, tiny_model, minutes * 60, turns, swaps, crashes), turns, swaps, crashes)
