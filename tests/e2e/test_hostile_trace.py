# SPDX-License-Identifier: Apache-2.0
"""Whatever a text says, the system calls of the program that shows it stay those of its own files.

The program is traced by strace: no test double could see what Qt opens by itself.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.hostile_markdown import CANARY
from tests.helpers.hostile_sinks import BEGIN, END

ROOT = Path(__file__).parents[2]

_CALL = re.compile(r'\d+ +(?P<call>\w+)\((?P<rest>[^"]*(?:"(?P<path>(?:[^"\\]|\\.)*)")?.*)')
_OPENS = frozenset({"open", "openat", "openat2", "creat", "execve", "readlink", "readlinkat"})
_CONNECTS = frozenset({"connect", "sendto", "sendmsg", "sendmmsg", "bind", "listen"})
_SYSTEM = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/share/fontconfig",
    "/usr/share/locale",
    "/usr/share/zoneinfo",
    "/var/cache/fontconfig",
    "/etc/fonts",
    "/etc/localtime",
    "/etc/timezone",
    "/proc",
    # What kind of disk the models lie on.
    "/sys/class/block",
    "/sys/devices",
    "/sys/class/power_supply",
    "/sys/fs/cgroup",
    "/dev/null",
    "/dev/urandom",
    "/lib",
    "/usr/lib",
    "/etc/ld.so.cache",
)
_IN_HOME = (".fonts", ".local/share/fonts", ".cache/fontconfig", ".config/fontconfig")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")


@pytest.mark.timeout(240)
def test_no_text_opens_a_file_or_a_connection(tmp_path: Path) -> None:
    _check(tmp_path, share=36)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_no_long_text_opens_a_file_or_a_connection(tmp_path: Path) -> None:
    _check(tmp_path, share=1)


def _check(folder: Path, share: int) -> None:
    log, work = folder / "trace", folder / "work"
    work.mkdir()
    calls = "trace=%file,%network"
    strace = [_strace(), "-f", "--seccomp-bpf", "-s", "600", "-e", calls, "-o", str(log)]
    # An empty PATH: whoever runs the tests is sent no notification.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PATH": ""}
    program = [sys.executable, "-m", "tests.helpers.hostile_sinks", str(work)]
    program += [] if share == 1 else [str(share)]
    done = subprocess.run(
        [*strace, *program], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout.splitlines()[-1])["violations"] == []
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    own = tuple(str(path) for path in _own(work))
    found = list(_between(lines))
    assert len(found) > 1000, "the trace says nothing"
    assert [line for line in found if _is_foreign(line, own)] == []


def _strace() -> str:
    found = shutil.which("strace")
    assert found, "strace is missing: packaging/check_system.py --tests says how to install it"
    attempt = subprocess.run(
        [found, "-o", os.devnull, "true"], capture_output=True, text=True, check=False
    )
    if attempt.returncode:
        # Containers may forbid it; nothing that the tests could do would change that.
        pytest.skip(f"no process may be traced here: {attempt.stderr.strip()[:200]}")
    return found


def _own(work: Path) -> Iterator[Path]:
    for place in {work, ROOT, Path(sys.prefix), Path(sys.base_prefix)}:
        yield place
        yield place.resolve()
    for place in _IN_HOME:
        yield Path.home() / place


def _between(lines: list[str]) -> Iterator[str]:
    marks = [at for at, line in enumerate(lines) if BEGIN in line or END in line]
    assert len(marks) == 2, "the trace has no begin and end"
    yield from lines[marks[0] + 1 : marks[1]]


def _is_foreign(line: str, own: tuple[str, ...]) -> bool:
    match = _CALL.match(line)
    if match is None:
        return False
    call, path = match["call"], match["path"]
    if call in _CONNECTS or (call == "socket" and "AF_UNIX" not in line):
        return True
    if path is None:
        return False
    if _is_below(path, own):
        return False
    # Only looking at a file that a text names is too much already.
    return CANARY in path or (call in _OPENS and not _is_below(path, _SYSTEM))


def _is_below(path: str, places: tuple[str, ...]) -> bool:
    return os.path.normpath(path).startswith(tuple(places)) and ".." not in path.split("/")


@pytest.mark.parametrize(
    ("line", "is_foreign"),
    [
        (f'1 openat(AT_FDCWD, "/tmp/{CANARY}.png", O_RDONLY) = 3', True),
        (f'1 newfstatat(AT_FDCWD, "/tmp/{CANARY}.png", 0x7f, 0) = -1 ENOENT', True),
        ('1 openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 3', True),
        ('1 openat(AT_FDCWD, "/own/../etc/passwd", O_RDONLY) = 3', True),
        ('1 connect(7, {sa_family=AF_UNIX, sun_path="/run/a"}, 110) = 0', True),
        ('1 sendto(7, "x", 1, 0, NULL, 0) = 1', True),
        ("1 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3", True),
        (f'1 openat(AT_FDCWD, "/own/{CANARY}.md", O_RDWR|O_CREAT) = 3', False),
        ('1 openat(AT_FDCWD, "/usr/share/fonts/a.ttf", O_RDONLY) = 3', False),
        ('1 newfstatat(AT_FDCWD, "/etc/TZ", 0x7f, 0) = -1 ENOENT', False),
    ],
)
def test_a_trace_is_read_rightly(line: str, is_foreign: bool) -> None:
    assert _is_foreign(line, ("/own",)) is is_foreign
