# SPDX-License-Identifier: Apache-2.0
"""One window per profile."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.window_guard import WindowGuard

ASK = """
import sys
from pathlib import Path
from app.services.window_guard import WindowGuard
guard = WindowGuard(Path(sys.argv[1]), Path(sys.argv[1]) / "window.lock")
sys.exit(0 if not guard.acquire_or_raise_other() else 1)
"""
HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.services.window_guard import WindowGuard
app = QCoreApplication([])
guard = WindowGuard(Path(sys.argv[1]), Path(sys.argv[1]) / "window.lock")
is_ours = guard.acquire()
guard.listen()
print(is_ours, flush=True)
app.exec()
"""
CLOSE = HOLD.replace("app.exec()", "import time; time.sleep(3)")
"""It has things to write, and listens to nobody any more."""


@pytest.fixture
def guard(tmp_path: Path, qtbot: QtBot) -> Iterator[WindowGuard]:
    guard = WindowGuard(tmp_path, tmp_path / "window.lock")
    assert guard.acquire()
    guard.listen()
    yield guard
    guard.release()


def test_a_second_start_raises_the_first(qtbot: QtBot, guard: WindowGuard, tmp_path: Path) -> None:
    with (
        qtbot.waitSignal(guard.raise_requested, timeout=10000),
        subprocess.Popen([sys.executable, "-c", ASK, str(tmp_path)]) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=10000)
    assert second.returncode == 0


def test_the_same_profile_under_another_name_is_the_same(
    qtbot: QtBot, guard: WindowGuard, tmp_path: Path
) -> None:
    link = tmp_path.with_name("link")
    link.symlink_to(tmp_path)
    assert not WindowGuard(link, link / "window.lock").acquire()


def test_two_profiles_do_not_know_each_other(
    qtbot: QtBot, guard: WindowGuard, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    second = WindowGuard(other, other / "window.lock")
    assert second.acquire()
    second.release()


def test_what_a_killed_window_left_behind_blocks_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        guard = WindowGuard(tmp_path, tmp_path / "window.lock")
        assert not guard.acquire()
        holder.kill()
        holder.wait()
    assert guard.acquire()
    guard.release()


def test_a_window_that_does_not_answer_is_told_apart(
    qtbot: QtBot, guard: WindowGuard, tmp_path: Path
) -> None:
    """Nobody runs the event loop of `guard` here."""
    second = WindowGuard(tmp_path, tmp_path / "window.lock")
    with pytest.raises(TimeoutError):
        second.acquire_or_raise_other(wait_s=0.1)


def test_a_start_waits_for_a_window_that_is_closing(qtbot: QtBot, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CLOSE, str(tmp_path)], stdout=subprocess.PIPE
    ) as closing:
        assert closing.stdout is not None
        assert closing.stdout.readline() == b"True\n"
        guard = WindowGuard(tmp_path, tmp_path / "window.lock")
        assert not guard.acquire()
        assert guard.acquire_or_raise_other()
    guard.release()


def test_the_lock_is_free_after_release(qtbot: QtBot, guard: WindowGuard, tmp_path: Path) -> None:
    guard.release()
    guard.release()
    second = WindowGuard(tmp_path, tmp_path / "window.lock")
    assert second.acquire()
    second.release()
