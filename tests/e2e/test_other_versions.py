# SPDX-License-Identifier: Apache-2.0
"""A profile that a newer version has made is refused in one sentence and stays as it is, whoever
asks; one of an older version is copied and goes on."""

import os
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from app.core.keys import Key
from app.paths import Paths
from app.profile import Profile
from app.store.database import open_database
from app.vault.vault import Vault, VaultState
from tests.e2e.program import PROGRAM, run
from tests.helpers.plain_profile import make_plain

PASSPHRASE = {"HARMONIUM_PASSPHRASE": "a passphrase for nobody"}
REFUSAL = "was written by a newer version of Harmonium; it was left untouched."
COMMANDS = (
    ("conversations", "list"),
    ("chat", "--conversation", "new", "Hello"),
    ("documents", "list"),
    ("models", "list"),
    ("encryption", "on"),
)
LEFT_BEHIND = {".lock", ".log", ".db-shm", ".db-wal"}
"""By any look into the folder."""


def from_the_future(path: Path, key: Key | None = None) -> None:
    with closing(open_database(path, key=key)) as database, database.transaction() as cursor:
        cursor.execute("INSERT INTO migration (name) VALUES ('m999_from_the_future')")


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("newer")
    make_plain(folder)
    from_the_future(Paths.at(folder).database)
    return folder


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.suffix not in LEFT_BEHIND
        and "reports" not in path.parts
        # They are written anew with a number of their own.
        and not path.name.startswith("keys.json")
    }


def window(profile: Path) -> str:
    """What it says before it waits for somebody to read it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [*PROGRAM, "--data-dir", str(profile)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stderr is not None
            return process.stderr.readline()
        finally:
            process.kill()


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_commands_refuse_it_in_a_sentence(
    newer: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    profile = tmp_path / "p"
    shutil.copytree(newer, profile)
    before = content(profile)
    done = run(*command, profile=profile, environment=PASSPHRASE)
    assert done.code == 2
    assert REFUSAL in done.error
    assert "Install the newest version" in done.error
    assert content(profile) == before
    assert Vault(Paths.at(profile).keys).state is VaultState.PLAIN


def test_the_window_refuses_it_in_the_same_sentence(newer: Path) -> None:
    before = content(newer)
    assert REFUSAL in window(newer)
    assert content(newer) == before


def test_an_encrypted_one_is_refused_when_it_is_open(tmp_path: Path) -> None:
    made = run("conversations", "list", profile=tmp_path, environment=PASSPHRASE)
    assert made.code == 0
    paths = Paths.at(tmp_path)
    key = Vault(paths.keys).unlock(PASSPHRASE["HARMONIUM_PASSPHRASE"])
    from_the_future(paths.database, Profile(paths, key).database.key)
    before = content(tmp_path)
    done = run("conversations", "list", profile=tmp_path, environment=PASSPHRASE)
    assert done.code == 2
    assert REFUSAL in done.error
    assert content(tmp_path) == before


def test_what_needs_no_conversations_goes_on(newer: Path) -> None:
    """Whoever has to install another version can still look at this one."""
    for command in ("doctor", "--version"):
        assert run(command, profile=newer).code == 0
