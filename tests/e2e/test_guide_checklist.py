# SPDX-License-Identifier: Apache-2.0
"""Every command of the guide's page about computers without a network, run in the order in which a
security officer runs them, gives what the page says."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import psutil
import pytest

from app.paths import guide_folder
from tests.e2e.program import run
from tests.helpers.network_trace import traced, without_network

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the checklist is for Linux"),
    pytest.mark.timeout(900),
]

PAGE = (guide_folder() / "air-gap.md").read_text("utf-8")
_HEADING = re.compile(r"### (\d+)\. ")
MODEL = "tiny-gpt-oss"
WAIT_S = 240
"""For each command, also where other programs keep the processor busy."""


def blocks() -> list[tuple[int, str]]:
    """The number of the check, 0 for what comes before the first one, and the commands."""
    text = PAGE[PAGE.index("## Security checklist") :]
    number, found, lines = 0, list[tuple[int, str]](), None
    for line in text.splitlines():
        heading = _HEADING.match(line)
        if heading:
            number = int(heading[1])
        elif line == "```sh":
            lines = []
        elif line == "```" and lines is not None:
            found.append((number, "\n".join(lines)))
            lines = None
        elif lines is not None:
            lines.append(line)
    return found


class Officer:
    """One terminal: each block runs in a new shell with the same variables and folder."""

    def __init__(self, folder: Path, model: Path) -> None:
        self.folder = folder
        self.stick = folder / "stick"
        self.profile = folder / "profile"
        self.profile.mkdir()
        self.bin = _program_called_harmonium(folder)
        self._bring(model)

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.folder),
            "STICK": str(self.stick),
            "MODEL": MODEL,
            "HARMONIUM_DATA_DIR": str(self.profile),
            "HARMONIUM_PASSPHRASE": "four words are good",
            "QT_QPA_PLATFORM": "offscreen",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        }

    def run(self, block: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", "-c", block],
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=WAIT_S,
            check=False,
        )

    @contextmanager
    def window(self, block: str) -> Iterator[psutil.Process]:
        """What the block starts behind itself, until it is closed."""
        shell = subprocess.Popen(
            ["bash", "-c", f"{block}\nwait"],
            env=self.environment,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield _wait_for(lambda: _window(shell.pid))
        finally:
            for process in _tree(shell.pid):
                if process.name() == "harmonium":
                    process.send_signal(signal.SIGTERM)
            try:
                shell.communicate(timeout=WAIT_S)
            except subprocess.TimeoutExpired:
                for process in _tree(shell.pid):
                    process.kill()
                raise

    def _bring(self, model: Path) -> None:
        """What lies on the stick: the model as another computer exported it, and an installer."""
        there = self.folder / "there"
        named = self.folder / f"{MODEL}.gguf"
        os.link(model, named)
        taken = run("models", "import", str(named), profile=there)
        assert taken.code == 0, taken.stderr
        self.stick.mkdir()
        (listed,) = [
            each for each in run("models", "list", "--json", profile=there).objects
            if each["id"] != "starter"
        ]  # fmt: skip
        copied = run("models", "export", listed["id"], str(self.stick), profile=there)
        assert copied.code == 0, copied.stderr
        assert listed["id"] == MODEL
        installer = self.stick / "harmonium_0.1.0_amd64.deb"
        installer.write_bytes(b"an installer")
        digest = sha256(installer.read_bytes()).hexdigest()
        lines = f"{digest}  {installer.name}\n{'0' * 64}  harmonium-0.1.0.x86_64.rpm\n"
        (self.stick / "SHA256SUMS").write_text(lines, "utf-8")


def _program_called_harmonium(folder: Path) -> Path:
    """An interpreter of that name: the system's tools show the name of the executable."""
    home = folder / "program"
    (home / "bin").mkdir(parents=True)
    own = Path(sys.prefix)
    shutil.copy(own / "pyvenv.cfg", home)
    (home / "lib").symlink_to(own / "lib")
    (home / "bin" / "harmonium").symlink_to(Path(sys.executable).resolve())
    starters = folder / "starters"
    starters.mkdir()
    starter = starters / "harmonium"
    program = home / "bin" / "harmonium"
    starter.write_text(f'#!/bin/sh\nexec "{program}" -P -m app "$@"\n', "utf-8")
    starter.chmod(0o755)
    return starters


def _tree(pid: int) -> list[psutil.Process]:
    try:
        return psutil.Process(pid).children(recursive=True)
    except psutil.Error:
        return []


def _window(shell: int) -> psutil.Process | None:
    """Once its engine runs and is confined."""
    for process in _tree(shell):
        try:
            if "--engine" in process.cmdline() and process.name() == "harmonium":
                status = Path(f"/proc/{process.pid}/status").read_text("utf-8")
                if "Seccomp:\t2" in status:
                    return process
        except (psutil.Error, OSError):
            continue
    return None


def _wait_for(look: Callable[[], psutil.Process | None]) -> psutil.Process:
    end = time.monotonic() + WAIT_S
    while time.monotonic() < end:
        found = look()
        if found is not None:
            return found
        time.sleep(0.1)
    raise AssertionError("no engine of the window came")


def lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    return done.stdout.strip().splitlines()


@pytest.fixture
def officer(tmp_path: Path, tiny_model: Path) -> Officer:
    # Both skip where the system does not allow it.
    traced(tmp_path / "nothing", ["true"])
    without_network(["true"])
    return Officer(tmp_path, tiny_model)


def test_the_page_begins_with_the_variables_that_the_checks_use() -> None:
    (_, first), *rest = blocks()
    given = re.findall(r"^(?:export )?(\w+)=", first, re.MULTILINE)
    assert [*given] == ["STICK", "MODEL", "HARMONIUM_DATA_DIR", "HARMONIUM_PASSPHRASE"]
    used = {name for _, block in rest for name in re.findall(r"\$\{?([A-Z_]+)", block)}
    assert used <= {*given}
    assert [number for number, _ in rest] == [1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 9, 10, 11, 12]


def test_each_check_gives_what_the_page_says(officer: Officer) -> None:
    commands = iter(blocks())
    _, first = next(commands)
    # The folder that it makes is ours already.
    assert "mktemp -d" in first

    done = officer.run(next(commands)[1])
    assert lines(done) == ["harmonium_0.1.0_amd64.deb: OK"], done.stderr
    assert done.returncode == 0

    done = officer.run(next(commands)[1])
    assert done.returncode == 0, done.stderr
    assert re.search(r"^CPU +ok", done.stdout, re.MULTILINE)

    _, third = next(commands)
    with exchanged_model(officer):
        refused = officer.run(third.splitlines()[0])
        assert refused.returncode not in (0, 1), refused.stdout
        assert refused.stderr.strip()
    done = officer.run(third)
    assert done.returncode == 0, done.stderr
    imported, verdict, digest = lines(done)
    assert imported.startswith(MODEL)
    assert verdict == "ok"
    assert re.fullmatch("[0-9a-f]{64}", digest)

    done = officer.run(next(commands)[1])
    *answer, count = lines(done)
    assert answer, done.stderr
    assert count == "0"
    assert "exited with 0" in Path(f"{officer.profile}.connect").read_text("utf-8")

    done = officer.run(next(commands)[1])
    assert done.returncode == 0, done.stderr
    assert lines(done)

    _, opens = next(commands)
    with officer.window(opens) as engine:
        _, listens = next(commands)
        assert lines(officer.run(listens)) == ["0"]
        with listener(officer):
            # A program of that name that listens would be seen.
            assert lines(officer.run(listens)) == ["1"]
        done = officer.run(next(commands)[1])
        assert f"/proc/{engine.pid}/status:Seccomp:\t2" in done.stdout
        assert re.search("^  network: seccomp$", done.stdout, re.MULTILINE)
        assert re.search("^  programs: seccomp$", done.stdout, re.MULTILINE)
        assert re.search("^  files: ", done.stdout, re.MULTILINE)
    assert lines(officer.run(next(commands)[1])) == ["0"]
    assert "exited with" in Path(f"{officer.profile}.window").read_text("utf-8")

    done = officer.run(next(commands)[1])
    *answer, found = lines(done)
    assert answer, done.stderr
    assert "QUARTZFINCH" in found
    assert not any(line.startswith(str(officer.profile)) for line in lines(done))

    done = officer.run(next(commands)[1])
    encrypted, count = lines(done)
    assert encrypted.startswith("Encrypted")
    assert count == "0"
    assert "file is not a database" in done.stderr

    before = run("doctor", "--json", profile=officer.profile, environment=officer.environment)
    assert before.objects[0]["network_attempts"] == 0

    done = officer.run(next(commands)[1])
    assert done.returncode == 2
    sentence = f"kept off the network by the file {officer.profile}/air-gap (Security rule 7): it"
    assert sentence in done.stderr

    assert lines(officer.run(next(commands)[1])) == ['"network_attempts":1']

    assert officer.run(next(commands)[1]).returncode == 0
    assert not officer.profile.exists()
    assert next(commands, None) is None


@contextmanager
def listener(officer: Officer) -> Iterator[None]:
    """Called as the program is, on a port of this computer."""
    code = "import socket; s = socket.create_server(('127.0.0.1', 0)); print(flush=True); input()"
    with subprocess.Popen(
        [str(officer.folder / "program" / "bin" / "harmonium"), "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield


@contextmanager
def exchanged_model(officer: Officer) -> Iterator[None]:
    """By one bit."""
    (model,) = officer.stick.glob("*.gguf")
    right = model.read_bytes()
    model.write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    yield
    model.write_bytes(right)
