# SPDX-License-Identifier: Apache-2.0
"""`python -m app FILE.gguf`, as a file manager starts it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.paths import Paths
from app.store.database import open_database
from app.store.models import ModelStore
from app.store.settings import SettingsStore
from tests.e2e.program import PROGRAM, run
from tests.helpers.plain_profile import make_plain
from tests.helpers.scripted_engine import scripted_engine_command

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends programs by POSIX signals")

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    make_plain(tmp_path / "profile")
    return Paths.at(tmp_path / "profile")


@pytest.fixture
def start(paths: Paths) -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def start_one(*arguments: str, folder: Path | None = None) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*PROGRAM, *arguments],
            env={
                **os.environ,
                "PYTHONPATH": os.getcwd(),
                "QT_QPA_PLATFORM": "offscreen",
                "HARMONIUM_DATA_DIR": str(paths.root),
                "HARMONIUM_ENGINE_COMMAND": json.dumps(scripted_engine_command("hello")),
            },
            cwd=folder,
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


def wait_until(condition: Callable[[], bool], timeout_s: float = 30.0) -> None:
    end = time.monotonic() + timeout_s
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def taken_in(paths: Paths) -> list[str]:
    """The names of the files of models, oldest first."""
    if not paths.database.exists():
        return []
    with closing(open_database(paths.database)) as database:
        return sorted(record.path.name for record in ModelStore(database).all())


def used(paths: Paths) -> str:
    with closing(open_database(paths.database)) as database:
        last = SettingsStore(database).last_model()
        return "" if last is None else last.name


def test_a_start_with_a_file_takes_it_in_and_another_hands_its_own_over(
    start: Start, paths: Paths, tmp_path: Path, tiny_llama: Path, tiny_model: Path
) -> None:
    shutil.copy(tiny_llama, tmp_path / "first one.gguf")
    shutil.copy(tiny_model, tmp_path / "second.gguf")
    (tmp_path / "third.gguf").write_text("no model at all")
    first = start("first one.gguf", folder=tmp_path)
    wait_until(lambda: taken_in(paths) == ["first one.gguf"])
    wait_until(lambda: used(paths) == "first one.gguf")
    for name in ("third.gguf", "second.gguf"):
        second = start(str(tmp_path / name))
        assert second.wait(20) == 0
        assert second.communicate() == ("", "")
    wait_until(lambda: taken_in(paths) == ["first one.gguf", "second.gguf"])
    wait_until(lambda: used(paths) == "second.gguf")
    first.send_signal(signal.SIGTERM)
    assert first.wait(15) == 0
    assert "Traceback" not in first.communicate()[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["modles"], "did you mean models?"),
        (["./gone"], "has no command"),
        (["one.gguf", "two.gguf"], "has no command"),
        (["--ask.gguf"], "has no option"),
    ],
)
def test_other_words_are_still_no_command(paths: Paths, words: list[str], said: str) -> None:
    done = run(*words, profile=paths.root)
    assert done.code == 2
    assert said in done.error


def test_without_a_display_a_file_is_told_so_as_well(paths: Paths, tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("displays are Linux's")
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = run(str(tmp_path / "x.gguf"), profile=paths.root, environment=hidden)
    assert done.code == 2
    assert "no display" in done.error


def test_what_starts_again_does_not_open_the_file_once_more(tmp_path: Path) -> None:
    """After a failure that the file may have caused."""
    program = """
import sys
from app import window
from app.__main__ import main
window.main = lambda *arguments, **named: print(named["file"]) or 0
main()
print(sys.argv[1:], any(item.endswith(".gguf") for item in sys.orig_argv))
"""
    script = tmp_path / "program.py"
    script.write_text(program)
    done = subprocess.run(
        [sys.executable, str(script), "--data-dir", str(tmp_path / "p"), "x.gguf"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.getcwd()},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == [
        str(tmp_path / "x.gguf"),
        f"['--data-dir', '{tmp_path / 'p'}'] False",
    ], done.stderr
