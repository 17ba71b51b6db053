# SPDX-License-Identifier: Apache-2.0
"""The program as it is started, when something goes wrong inside it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.plain_profile import make_plain
from tests.helpers.scripted_engine import scripted_engine_command

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the ends are POSIX's")

SECRET = "my divorce"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    make_plain(folder)
    return folder


def run(what: str, file: Path, profile: Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "tests.helpers.crashing_window", what, str(file)]
    return subprocess.run(
        [*program, "--data-dir", str(profile)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "HARMONIUM_ENGINE_COMMAND": json.dumps(scripted_engine_command("hello")),
        },
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_a_crash_is_told_of_once_at_the_next_start(tmp_path: Path, profile: Path) -> None:
    told = tmp_path / "told.txt"
    crashed = run("crash", told, profile)
    assert crashed.returncode == -signal.SIGSEGV, crashed.stderr
    (kept,) = (profile / "reports").iterdir()
    assert kept.name == "running.txt"
    done = run("tell", told, profile)
    assert done.returncode == 0, done.stderr
    text = told.read_text("utf-8")
    assert text.startswith("Harmonium ended unexpectedly last time.")
    assert "Segmentation fault" in text
    # Where it was when it crashed.
    assert "string_at" in text
    assert SECRET not in text
    assert str(tmp_path) not in text
    (kept,) = (profile / "reports").iterdir()
    assert kept.name.startswith("crash-")
    assert SECRET not in kept.read_text("utf-8")
    run("tell", told, profile)
    assert told.read_text("utf-8").startswith("\n")


def test_the_program_starts_again_when_somebody_asks_for_it(tmp_path: Path, profile: Path) -> None:
    said = tmp_path / "said.txt"
    done = run("restart", said, profile)
    assert done.returncode == 0, done.stderr
    end = time.monotonic() + 60
    while said.read_text("utf-8") != "again":
        assert time.monotonic() < end, "nothing was started"
        time.sleep(0.1)
    # And that one ends by itself: nothing is left in the profile that says otherwise.
    while list((profile / "reports").iterdir()):
        assert time.monotonic() < end, "the second window does not end"
        time.sleep(0.1)
    log = (profile / "logs" / "harmonium.log").read_text("utf-8")
    assert "nobody caught this" in log
    assert SECRET not in log
