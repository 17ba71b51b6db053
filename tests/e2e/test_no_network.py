# SPDX-License-Identifier: Apache-2.0
"""From the start to an answer the program asks no network for anything, as its system calls show.

No test double could see what Qt, llama.cpp or a library of Python's does by itself.
"""

import os
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import open_database
from tests.e2e.program import PROGRAM
from tests.helpers.hub_server import HubServer, Noise
from tests.helpers.network_trace import is_network_call, network_calls, traced
from tests.helpers.plain_profile import make_plain

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

QUICK = ("--threads", "1", "--temperature", "0", "--max-tokens", "8", "--ctx", "1024")
# A hub that would be noticed, and would be reached at once.
HUB = {"HF_ENDPOINT": "http://127.0.0.1:9"}


def _run(log: Path, *arguments: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        traced(log, [*PROGRAM, *arguments]),
        env={**os.environ, **HUB, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask", *QUICK, "Say hello"),
        ("ask", *QUICK, "--file", __file__, "Say hello"),
        ("documents", "add", __file__),
        ("chat", "--conversation", "new", *QUICK, "Say hello"),
        ("models", "list"),
        ("models", "available"),
        ("doctor",),
        ("--version",),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_a_command_that_fetches_nothing_reaches_nobody(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    profile = ("--data-dir", str(tmp_path / "profile"))
    assert _run(tmp_path / "trace", *profile, *arguments)
    assert network_calls(tmp_path / "trace") == []


def test_only_an_asked_for_download_reaches_the_hub_and_nobody_else(tmp_path: Path) -> None:
    """The counterpart: the trace would show what the other tests say is not there."""
    with HubServer() as hub:
        hub.add_repo("us/model-GGUF", "a" * 40, {"model-Q4_0.gguf": Noise(1000)})
        log = tmp_path / "trace"
        _run(
            log,
            *("--data-dir", str(tmp_path / "profile"), "models", "search", "model"),
            environment={"HF_ENDPOINT": hub.url},
        )
        port = int(hub.url.rpartition(":")[2])
        assert len(hub.requests) == 1
    calls = network_calls(log)
    connected = [call for call in calls if " connect(" in call]
    assert connected
    assert all(f"htons({port})" in call and "127.0.0.1" in call for call in connected)
    others = [call for call in calls if " connect(" not in call]
    assert [call for call in others if "SOCK_STREAM" not in call] == []


def test_offline_reaches_nobody_even_when_asked_to(tmp_path: Path) -> None:
    log = tmp_path / "trace"
    for arguments in (("search", "model"), ("pull", "us/model"), ("pull", "gpt-oss-20b")):
        done = subprocess.run(
            traced(
                log,
                [*PROGRAM, "--offline", "--data-dir", str(tmp_path / "p"), "models", *arguments],
            ),
            env={**os.environ, **HUB},
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )
        assert done.returncode == 2, done.stderr
        assert "offline" in done.stderr
        assert network_calls(log) == []


def test_a_command_that_fetches_nothing_does_not_even_load_what_could(tmp_path: Path) -> None:
    code = (
        "import sys; from app.__main__ import main\n"
        f"profile = ['--data-dir', {str(tmp_path / 'profile')!r}]\n"
        f"codes = [main([*profile, 'ask', *{QUICK!r}, 'Hi']), main([*profile, 'models', 'list'])]\n"
        "loaded = sys.modules.keys() & {'httpx2', 'truststore', 'huggingface_hub', 'keyring'}\n"
        "print(codes, sorted(loaded))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.stdout.splitlines()[-1] == "[0, 0] []", done.stderr


@pytest.mark.timeout(240)
def test_the_window_reaches_nobody_from_its_start_to_an_answer(tmp_path: Path) -> None:
    log, profile = tmp_path / "trace", tmp_path / "profile"
    make_plain(profile)
    # No service of the session takes part, and nobody is notified.
    environment = {**os.environ, **HUB, "QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
    program = [sys.executable, "-m", "tests.helpers.driven_window", "Say hello"]
    with subprocess.Popen(
        traced(log, [*program, "--data-dir", str(profile)]),
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as strace:
        try:
            deadline = time.monotonic() + 180
            while not _answer(profile):
                assert strace.poll() is None, strace.communicate()[1]
                assert time.monotonic() < deadline, "no answer came"
                time.sleep(0.2)
            psutil.Process(strace.pid).children()[0].terminate()
            _, errors = strace.communicate(timeout=30)
        finally:
            _end(strace)
    assert strace.returncode == 0
    assert "Traceback" not in errors
    assert log.read_text(encoding="utf-8", errors="replace").count("exited with") >= 2
    assert network_calls(log) == []


def _end(strace: subprocess.Popen[str]) -> None:
    """With everything that it watches, however the test ended."""
    if strace.poll() is None:
        for process in psutil.Process(strace.pid).children(recursive=True):
            process.kill()
        strace.kill()


def _answer(profile: Path) -> str:
    """What the starter has written so far, once it is kept."""
    file = Paths.at(profile).database
    if not file.exists():
        return ""
    with closing(open_database(file)) as database:
        store = ConversationStore(database)
        for summary in store.summaries():
            last = store.load(summary.id).nodes[-1]
            if last.message.text not in ("", "Say hello"):
                return last.message.text
    return ""


@pytest.mark.parametrize(
    ("line", "is_call"),
    [
        ("1 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=…}, 16) = 0", True),
        ("1 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 3", True),
        ("1 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3", True),
        ('1 connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1', True),
        ('1 connect(3, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io"}, 110) = 0', True),
        ('1 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0', False),
        ("1 socket(AF_UNIX, SOCK_STREAM, 0) = 3", False),
        ("1 +++ exited with 0 +++", False),
    ],
)
def test_a_trace_is_read_rightly(line: str, is_call: bool) -> None:
    assert is_network_call(line) is is_call
