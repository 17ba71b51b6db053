# SPDX-License-Identifier: Apache-2.0
"""One window per profile."""

import os
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from app.services.window_guard import LONGEST_MESSAGE, WindowGuard

ASK = """
import sys
from pathlib import Path
from app.services.window_guard import WindowGuard
guard = WindowGuard(Path(sys.argv[1]), Path(sys.argv[1]) / "window.lock")
file = Path(sys.argv[2]) if len(sys.argv) > 2 else None
sys.exit(0 if not guard.acquire_or_raise_other(file) else 1)
"""
STRANGER = """
import os, socket, sys
os.setgid(65534)
os.setuid(65534)
with socket.socket(socket.AF_UNIX) as end:
    end.connect(sys.argv[1])
"""
SQUATTER = """
import os, socket, sys
os.setgid(65534)
os.setuid(65534)
with socket.socket(socket.AF_UNIX) as server:
    server.bind(sys.argv[1])
    os.chmod(sys.argv[1], 0o777)
    server.listen()
    print("here", flush=True)
    end, _ = server.accept()
    print(end.recv(1000), flush=True)
"""
"""Another person, who answers in the place of the window."""
as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0, reason="takes another user's place"
)
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


def address_of(guard: WindowGuard) -> str:
    return f"{QDir.tempPath()}/{guard.name}"


def test_a_second_start_raises_the_first(qtbot: QtBot, guard: WindowGuard, tmp_path: Path) -> None:
    with (
        qtbot.waitSignal(guard.raise_requested, timeout=10000),
        subprocess.Popen([sys.executable, "-c", ASK, str(tmp_path)]) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=10000)
    assert second.returncode == 0


@pytest.mark.parametrize(
    "name", ["model.gguf", "my & ünüsual “model”.gguf", "two\nlines.gguf", "no\udcff letter.gguf"]
)
def test_a_second_start_hands_its_file_over(
    qtbot: QtBot, guard: WindowGuard, tmp_path: Path, name: str
) -> None:
    file, heard = tmp_path / name, list[object]()
    guard.file_offered.connect(heard.append)
    with (
        qtbot.waitSignal(guard.raise_requested, timeout=10000),
        subprocess.Popen([sys.executable, "-c", ASK, str(tmp_path), str(file)]) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=10000)
    assert second.returncode == 0
    assert heard == [file]


def test_a_path_as_long_as_an_argument_can_be_is_handed_over(
    qtbot: QtBot, guard: WindowGuard, tmp_path: Path
) -> None:
    file = tmp_path.joinpath(*["a" * 200] * 600)
    with (
        qtbot.waitSignal(guard.file_offered, timeout=10000) as heard,
        subprocess.Popen([sys.executable, "-c", ASK, str(tmp_path), str(file)]) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=10000)
    assert heard.args == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there")
@pytest.mark.parametrize(
    "words",
    [
        b"nonsense",
        b"raise\nopen /a.gguf\0",
        b"open relative.gguf\0",
        b"open \0",
        b"open /two\0/paths.gguf\0",
        b"open /" + b"a" * LONGEST_MESSAGE,
        b"open /" + b"a" * LONGEST_MESSAGE + b"\0",
    ],
    ids=lambda words: words[:24].decode("latin-1"),
)
def test_what_is_not_one_whole_path_is_hung_up_on(
    qtbot: QtBot, guard: WindowGuard, tmp_path: Path, words: bytes
) -> None:
    heard: list[object] = []
    guard.file_offered.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as end:
        end.connect(address_of(guard))
        end.setblocking(False)
        left = memoryview(words)

        def is_hung_up() -> bool:
            nonlocal left
            try:
                left = left[end.send(left) :] if left else left
                return end.recv(100) == b""
            except BlockingIOError:
                return False
            except OSError:
                return True

        qtbot.waitUntil(is_hung_up, timeout=5000)
    assert heard == []
    test_a_second_start_raises_the_first(qtbot, guard, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe there")
def test_a_path_that_comes_in_pieces_is_waited_for(qtbot: QtBot, guard: WindowGuard) -> None:
    heard: list[object] = []
    guard.file_offered.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as end:
        end.connect(address_of(guard))
        for piece in (b"op", b"en /a/", b"b.gguf"):
            end.sendall(piece)
            qtbot.wait(30)
            assert heard == []
        end.sendall(b"\0")
        qtbot.waitUntil(lambda: heard == [Path("/a/b.gguf")], timeout=5000)
        assert end.recv(100) == b"raised\n"


@as_root
def test_nobody_else_may_speak_to_the_window(guard: WindowGuard) -> None:
    assert stat.S_IMODE(os.stat(address_of(guard)).st_mode) & 0o077 == 0
    done = subprocess.run(
        [sys.executable, "-c", STRANGER, address_of(guard)], capture_output=True, check=False
    )
    assert b"PermissionError" in done.stderr


@as_root
@pytest.mark.skipif(
    not os.stat(tempfile.gettempdir()).st_mode & stat.S_IWOTH,
    reason="nobody else can write where the sockets are",
)
def test_somebody_else_in_the_place_of_the_window_is_told_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    holder = WindowGuard(tmp_path, tmp_path / "window.lock")
    assert holder.acquire()
    QLocalServer.removeServer(address_of(holder))
    with subprocess.Popen(
        [sys.executable, "-c", SQUATTER, address_of(holder)], stdout=subprocess.PIPE
    ) as squatter:
        assert squatter.stdout is not None
        assert squatter.stdout.readline() == b"here\n"
        second = WindowGuard(tmp_path, tmp_path / "window.lock")
        with pytest.raises(TimeoutError):
            second.acquire_or_raise_other(tmp_path / "secret-name.gguf", wait_s=0.1)
        assert squatter.stdout.readline() == b"b''\n"
    QLocalServer.removeServer(address_of(holder))
    holder.release()


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
