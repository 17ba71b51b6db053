# SPDX-License-Identifier: Apache-2.0
"""What `make test` makes of tests that fail, now and then, always, or never come back."""

import os
import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).parents[3] / "packaging/run_tests.py"

STEADY = "def test_right(): pass\n"
BROKEN = "def test_wrong(): assert 1 == 2\n"
UNSTEADY = """
from pathlib import Path

def test_now_and_then():
    been_here = Path("been here")
    is_first = not been_here.exists()
    been_here.touch()
    assert not is_first
"""


def run(folder: Path, *arguments: str, **texts: str) -> tuple[int, str]:
    (folder / "pytest.ini").write_text("[pytest]\n")
    for name, text in texts.items():
        (folder / f"test_{name}.py").write_text(text)
    environment = {name: value for name, value in os.environ.items() if "PYTEST" not in name}
    command = [sys.executable, str(RUN), "-p", "no:hypothesispytest", *arguments]
    ended = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    return ended.returncode, ended.stdout + ended.stderr


def test_what_passes_alone_is_named(tmp_path: Path) -> None:
    code, output = run(tmp_path, steady=STEADY, unsteady=UNSTEADY)
    assert code == 0
    assert "Unsteady, to be mended: test_unsteady.py::test_now_and_then" in output


def test_what_fails_twice_fails(tmp_path: Path) -> None:
    code, output = run(tmp_path, broken=BROKEN, unsteady=UNSTEADY)
    assert code == 1
    assert "Unsteady" not in output


def test_many_failures_are_no_accident(tmp_path: Path) -> None:
    each = "".join(BROKEN.replace("wrong", f"wrong_{at}") for at in range(6))
    code, output = run(tmp_path, broken=each)
    assert code == 1
    assert "Once more" not in output


def test_what_cannot_be_read_fails(tmp_path: Path) -> None:
    code, _ = run(tmp_path, steady=STEADY, broken="import nowhere_to_be_found\n")
    assert code != 0


def test_a_test_that_waits_inside_qt_is_ended_and_told(tmp_path: Path) -> None:
    text = """
from PySide6.QtCore import QMutex

def test_that_waits():
    mutex = QMutex()
    mutex.lock()
    mutex.lock()
"""
    soon = ("-o", "faulthandler_timeout=2", "--max-worker-restart=1")
    code, output = run(tmp_path, *soon, waits=text, steady=STEADY)
    assert code == 1
    assert "test_waits.py" in output
    assert "in test_that_waits" in output
    assert "1 passed" in output
