# SPDX-License-Identifier: Apache-2.0
"""What processes of ours print goes to logs: no word of a conversation, and what the guard of
sockets refused."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app import socket_guard
from app.__main__ import _CHILDREN  # pyright: ignore[reportPrivateUsage]
from app.core.errors import EngineCrashed
from app.engine.embedder import Embedder
from app.engine.process import EngineProcess
from app.socket_guard import Denial

WORD = "lighthouse"

FAILING = f"""
import importlib, sys, threading
from app import __main__

def fail():
    raise ValueError("{WORD}")

class Gone:
    def __del__(self):
        fail()

def work(*_):
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    Gone()
    raise RuntimeError("{WORD}") from KeyError("{WORD}")

importlib.import_module(sys.argv[2]).main = work
sys.exit(__main__.main([sys.argv[1]]))
"""

MODULES = {
    "--engine": "app.engine.child",
    "--try-back-ends": "app.engine.backend_probe",
    "--embed": "app.engine.embedding",
    "--template-renderer": "app.engine.template_renderer",
    "--read-documents": "app.documents.reader_process",
    "--try-qt": "app.services.qt_probe",
}

# The process of an engine, and below it one that inherits what it says.
CALLING = """
import subprocess, sys
from app import socket_guard
if "below" in sys.argv:
    socket_guard.install("template-renderer", is_child=True)
    import socket
    try:
        socket.getaddrinfo("updates.example", 443)
    except PermissionError:
        sys.exit(0)
from app.engine import chat_template
from app.core.errors import Unsupported
renderer = chat_template.TemplateRenderer([sys.executable, "-c", sys.argv[1], sys.argv[1], "below"])
renderer.start()
try:
    renderer.render("", [], bos="", eos="")
except Unsupported:
    pass
sys.stdin.read()
"""

LOOKING_UP = """
import sys
from app import socket_guard
socket_guard.install("embedder", is_child=True)
import socket
try:
    socket.getaddrinfo("updates.example", 443)
except PermissionError:
    print("the last words", file=sys.stderr)
"""


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def test_every_child_process_is_known_here() -> None:
    assert MODULES.keys() == _CHILDREN.keys()


@pytest.mark.parametrize("flag", MODULES)
def test_an_exception_that_nobody_catches_is_printed_without_its_words(flag: str) -> None:
    done = run(FAILING, flag, MODULES[flag])
    assert done.returncode == 1
    assert done.stderr.count("ValueError") == 2
    assert "RuntimeError" in done.stderr
    assert "KeyError" in done.stderr
    assert WORD not in done.stdout + done.stderr


def test_the_path_of_a_file_is_not_printed_either(tmp_path: Path) -> None:
    path = tmp_path / f"{WORD}.gguf"
    done = subprocess.run(
        [sys.executable, "-P", "-m", "app", "--embed", str(path), WORD],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 1
    assert "ValueError" in done.stderr
    assert WORD not in done.stderr


@pytest.fixture
def denials() -> Iterator[list[Denial]]:
    heard: list[Denial] = []
    socket_guard.tell(heard.append)
    heard.clear()
    yield heard
    socket_guard.tell(None)


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def test_what_a_renderer_of_templates_was_refused_is_heard_through_the_engine(
    denials: list[Denial],
) -> None:
    process = EngineProcess([sys.executable, "-c", CALLING, CALLING])
    try:
        wait_until(lambda: bool(denials))
    finally:
        process.close()
    assert denials == [Denial("template-renderer", "__main__", "updates.example", 443)]


def test_what_an_embedder_was_refused_is_heard_and_its_last_words_are_kept(
    denials: list[Denial], tmp_path: Path
) -> None:
    command = [sys.executable, "-c", LOOKING_UP]
    embedder = Embedder(tmp_path / "model.gguf", threads=1, command=command)
    with pytest.raises(EngineCrashed) as crash:
        embedder.facts()
    embedder.close()
    assert denials == [Denial("embedder", "__main__", "updates.example", 443)]
    assert "the last words" in crash.value.detail
