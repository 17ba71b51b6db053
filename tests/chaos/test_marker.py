# SPDX-License-Identifier: Apache-2.0
"""What people write is in no file that somebody else could read, however the program ends.

Somebody writes marked words into every place of a real window with a real engine. Then every file
that the program has made anywhere is searched for them.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from app.core.keys import Key
from app.core.values import value_class
from app.opening import encrypt
from app.paths import Paths
from app.profile_folder import erase
from app.reports import CrashWatch
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.vault.vault import Vault
from tests.helpers.marked_window import MARKERS, UNKEPT

KEY = "7e" * 32
LONG_S = 240

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the ends are POSIX's"),
    pytest.mark.timeout(LONG_S + 30),
]


@value_class
class Place:
    """A machine of its own for the program. `outside` is the person's, and is not searched."""

    root: Path

    @property
    def profile(self) -> Path:
        return self.root / "profile"

    @property
    def outside(self) -> Path:
        return self.root / "outside"

    @property
    def searched(self) -> list[Path]:
        return [self.root / name for name in ("profile", "home", "tmp", "run", "work")]

    def environment(self) -> dict[str, str]:
        home = self.root / "home"
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        return kept | {
            "HOME": str(home),
            "TMPDIR": str(self.root / "tmp"),
            "XDG_RUNTIME_DIR": str(self.root / "run"),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.getcwd(),
            "PYTHONDONTWRITEBYTECODE": "1",
        }


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = Place(tmp_path)
    for folder in (*place.searched, place.outside):
        folder.mkdir(mode=0o700)
    return place


def run(place: Place, model: Path, key: str, end: str) -> int:
    """The exit status. Whatever the program started is gone afterwards."""
    command = [sys.executable, "-P", "-m", "tests.helpers.marked_window"]
    command += [str(place.profile), key, str(model), str(place.outside), end]
    with (place.root / "said.txt").open("w+") as said:
        process = subprocess.Popen(
            command, env=place.environment(), cwd=place.root / "work", stdout=subprocess.PIPE,
            stderr=said, text=True,
        )  # fmt: skip
        assert process.stdout is not None
        try:
            line = process.stdout.readline()
            started = psutil.Process(process.pid).children(recursive=True) if line else []
            said.seek(0)
            assert line == "ready\n", said.read()
            check_limits([process.pid, *(child.pid for child in started)])
            check_no_key_is_shown(started)
            if end == "wait":
                process.send_signal(signal.SIGKILL)
            status = process.wait(LONG_S)
        finally:
            process.kill()
            process.stdout.close()
            process.wait()
    _, alive = psutil.wait_procs(started, timeout=60)
    assert not alive
    return status


def check_limits(processes: list[int]) -> None:
    """None of them leaves a copy of its memory behind when it crashes."""
    if sys.platform != "linux":
        return
    for pid in processes:
        try:
            limits = Path(f"/proc/{pid}/limits").read_text()
        except OSError:
            continue
        line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        assert line.split()[4:6] == ["0", "0"]


def check_no_key_is_shown(processes: list[psutil.Process]) -> None:
    """To whoever lists processes, with what they were started with."""
    states_key = Key(bytes.fromhex(KEY)).derive("states").hex()
    for process in processes:
        try:
            shown = [*process.cmdline(), *process.environ().values()]
        except psutil.Error:
            continue
        assert not [text for text in shown if KEY in text or states_key in text]


def files(place: Place) -> Iterator[Path]:
    for root in place.searched:
        yield from (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())


def found(place: Place) -> dict[str, set[str]]:
    """The marks that are in a file or in its name, with the files, as text of any kind."""
    hits: dict[str, set[str]] = {}
    for path in files(place):
        name = path.relative_to(place.root).as_posix()
        data = name.encode() + b"\n" + path.read_bytes()
        lower = data.lower()
        for mark, word in MARKERS.items():
            shapes = [word.lower().encode(encoding) for encoding in ("utf-8", "utf-16-le")]
            if any(shape in lower for shape in shapes) or word.encode().hex().encode() in lower:
                hits.setdefault(mark, set()).add(name)
    return hits


@pytest.mark.parametrize("end", ["quit", "wait", "crash"])
def test_an_encrypted_profile_tells_nothing_however_it_ends(
    place: Place, tiny_model: Path, end: str
) -> None:
    status = run(place, tiny_model, KEY, end)
    assert status == {"quit": 0, "wait": -signal.SIGKILL, "crash": -signal.SIGSEGV}[end]
    made = {path.relative_to(place.root).as_posix() for path in files(place)}
    assert "profile/harmonium.db" in made
    assert "profile/logs/harmonium.log" in made
    assert "home/report.txt" in made
    assert any(name.startswith("profile/snapshots/") for name in made)
    assert end != "quit" or any(name.startswith("profile/states/") for name in made)
    assert found(place) == {}
    assert files_with_keys(place) == []
    if end != "quit":
        assert "profile/harmonium.db-wal" in made
    # And all of it is there for whoever has the key.
    database = open_database(place.profile / "harmonium.db", key=Key(bytes.fromhex(KEY)).derive("database"))  # fmt: skip  # noqa: E501
    store = ConversationStore(database)
    (summary,) = store.summaries()
    assert MARKERS["title"] in summary.title
    database.close()
    left = CrashWatch(Paths.at(place.profile).reports)
    crash = left.begin()
    left.end()
    assert (crash is not None) == (end == "crash")
    if crash is not None:
        assert crash.lines[0] == "Fatal Python error: Segmentation fault"
        assert found(place) == {}


def test_the_search_finds_every_word_of_a_profile_that_is_not_encrypted(
    place: Place, tiny_model: Path
) -> None:
    assert run(place, tiny_model, "-", "wait") == -signal.SIGKILL
    hits = found(place)
    # What is kept, is found: the search has teeth. What is kept nowhere, is not.
    assert set(hits) == set(MARKERS) - UNKEPT
    databases = ("profile/harmonium.db", "profile/snapshots/")
    assert all(name.startswith(databases) for names in hits.values() for name in names)
    assert os.listdir(place.root / "work") == []
    assert open_to_others(place) <= {"window.ini"}
    # Once it is encrypted, they are in no file, though the program was killed before.
    paths = Paths.at(place.profile)
    assert has_log(paths)
    profile, _ = encrypt(paths, Vault(paths.keys), passphrase="correct horse battery")
    assert found(place) == {}
    with closing(profile.database.open()) as database:
        assert MARKERS["title"] in ConversationStore(database).summaries()[0].title
    erase(paths, Vault(paths.keys))
    assert {path.name for path in paths.root.rglob("*") if path.is_file()} == set()


def files_with_keys(place: Place) -> list[str]:
    """As bytes or as digits."""
    key = Key(bytes.fromhex(KEY))
    keys = [key, key.derive("database"), key.derive("states")]
    shapes = [shape for each in keys for shape in (each.raw(), each.hex().encode())]
    return [
        path.name for path in files(place) if any(shape in path.read_bytes() for shape in shapes)
    ]


def has_log(paths: Paths) -> bool:
    return paths.database.with_name("harmonium.db-wal").stat().st_size > 0


def open_to_others(place: Place) -> set[str]:
    """What other users of the computer could read if the folder were open to them."""
    return {
        path.name
        for path in place.profile.rglob("*")
        if path.is_file() and path.stat().st_mode & 0o077
    }
