# SPDX-License-Identifier: Apache-2.0
"""However often the program is started at once, there is one window for a profile, and none that
was killed stands in the way of the next."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from app.paths import Paths
from app.services.window_guard import WindowGuard
from tests.helpers.plain_profile import make_plain
from tests.helpers.scripted_engine import scripted_engine_command

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX systems do")

AT_ONCE = 8
LONG_AT_ONCE = 100
KILLS = 3
PATIENCE_S = 240

Program = subprocess.Popen[str]
StartMany = Callable[[int], list[Program]]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    make_plain(tmp_path / "profile")
    return tmp_path / "profile"


@pytest.fixture
def start_many(profile: Path) -> Iterator[StartMany]:
    started: list[Program] = []
    engine = json.dumps(scripted_engine_command({}))

    def start(count: int) -> list[Program]:
        programs = [
            subprocess.Popen(
                [sys.executable, "-m", "app", "--data-dir", str(profile)],
                env={
                    **os.environ,
                    "QT_QPA_PLATFORM": "offscreen",
                    "HARMONIUM_ENGINE_COMMAND": engine,
                },
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(count)
        ]
        started.extend(programs)
        return programs

    yield start
    for program in started:
        program.kill()
        program.wait()
        assert program.stderr is not None
        program.stderr.close()


def only_one_stays(programs: list[Program]) -> Program:
    """The others end, quickly and quietly."""
    end = time.monotonic() + PATIENCE_S
    running = programs
    while len(running) > 1 and time.monotonic() < end:
        time.sleep(0.1)
        running = [program for program in running if program.poll() is None]
    (first,) = running
    others = [program for program in programs if program is not first]
    assert [program.returncode for program in others] == [0] * len(others)
    assert {said_by(program) for program in others} <= {""}
    return first


def said_by(program: Program) -> str:
    assert program.stderr is not None
    return program.stderr.read()


def wait_for_window(profile: Path, program: Program) -> None:
    """Another window can be refused only by one that holds the lock."""
    paths, end = Paths.at(profile), time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        assert program.poll() is None, said_by(program)
        guard = WindowGuard(paths.root, paths.lock)
        if not guard.acquire():
            return
        guard.release()
        time.sleep(0.05)
    raise AssertionError("there is no window")


def check_one_window(profile: Path, start_many: StartMany, count: int) -> None:
    first = only_one_stays(start_many(count))
    for _ in range(KILLS):
        first.kill()
        first.wait()
        first = only_one_stays(start_many(2))
    wait_for_window(profile, first)
    assert psutil.Process(first.pid).is_running()


@pytest.mark.timeout(300)
def test_8_starts_at_once_open_one_window(profile: Path, start_many: StartMany) -> None:
    check_one_window(profile, start_many, AT_ONCE)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_100_starts_at_once_open_one_window(profile: Path, start_many: StartMany) -> None:
    check_one_window(profile, start_many, LONG_AT_ONCE)


@pytest.mark.timeout(200)
def test_a_killed_window_never_blocks_the_next_start(profile: Path, start_many: StartMany) -> None:
    """Whatever it was doing when it was killed: it has just the lock, or listens already."""
    for delay in (0.0, 0.2, 0.6, 1.2):
        (program,) = start_many(1)
        wait_for_window(profile, program)
        time.sleep(delay)
        program.kill()
        program.wait()
        paths = Paths.at(profile)
        guard = WindowGuard(paths.root, paths.lock)
        began = time.monotonic()
        assert guard.acquire_or_raise_other()
        assert time.monotonic() - began < 5
        guard.release()
