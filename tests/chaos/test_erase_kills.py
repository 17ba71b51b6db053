# SPDX-License-Identifier: Apache-2.0
"""An erasure that is killed at any step has not begun, or is finished by the next start."""

import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.core.params import Effort
from app.opening import Situation, encrypt, situation, stay_plain
from app.password_store import PasswordStore
from app.paths import Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.vault.vault import Vault
from app.vault.wrapping import Scrypt

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX's")

PASSPHRASE = "correct horse battery"
WORD = b"lighthouse"

# Python tells of everything that it changes before it does it; one of these is never done.
ERASING = """
import os, signal, sys
from pathlib import Path
from app.paths import Paths
from app.password_store import PasswordStore
from app.profile_folder import erase
from app.vault.vault import Vault

left = int(sys.argv[2])

def kill(event, arguments):
    global left
    is_opening = event == "open" and isinstance(arguments[2], int) and arguments[2] & 3
    if is_opening or event in ("os.remove", "os.rename", "os.rmdir"):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

paths = Paths.at(Path(sys.argv[1]))
vault = Vault(paths.keys, PasswordStore("test", []))
sys.addaudithook(kill)
erase(paths, vault, with_models=sys.argv[3] == "models")
"""


def vault_of(paths: Paths) -> Vault:
    return Vault(paths.keys, PasswordStore("test", []), Scrypt(n=2**14))


def filled(paths: Paths, *, is_plain: bool) -> Profile:
    paths.create()
    vault = vault_of(paths)
    profile = (
        stay_plain(paths, vault) if is_plain else encrypt(paths, vault, passphrase=PASSPHRASE)[0]
    )
    with closing(profile.database.open()) as database:
        ConversationStore(database).create("2026-11-21", Effort.LOW, title=WORD.decode())
    (paths.logs / "harmonium.log").write_bytes(WORD)
    paths.states.mkdir(exist_ok=True)
    (paths.states / "state").write_bytes(WORD)
    (paths.models / "model.gguf").write_bytes(b"weights")
    return profile


def is_whole(paths: Paths, *, is_plain: bool) -> bool:
    vault = vault_of(paths)
    key = None if is_plain else vault.unlock(PASSPHRASE)
    with closing(Profile(paths, key).database.open()) as database:
        titles = [item.title for item in ConversationStore(database).summaries()]
    return titles == [WORD.decode()]


def files_of(paths: Paths) -> set[str]:
    return {path.name for path in paths.root.rglob("*") if path.is_file()} - {"keys.lock"}


@pytest.mark.parametrize(("is_plain", "what"), [(False, "models"), (True, "no models")])
def test_the_next_start_finishes_it(tmp_path: Path, *, is_plain: bool, what: str) -> None:
    finished = step = 0
    while True:
        paths = Paths.at(tmp_path / str(step))
        filled(paths, is_plain=is_plain)
        done = subprocess.run(
            [sys.executable, "-c", ERASING, str(paths.root), str(step), what],
            capture_output=True,
            timeout=50,
            check=False,
        )
        was_killed = done.returncode == -signal.SIGKILL
        assert was_killed or done.returncode == 0, done.stderr.decode()
        was_ordered = paths.erasing.exists() and paths.erasing.stat().st_size > 0
        found = situation(paths, vault_of(paths))
        if was_killed and not was_ordered and found is not Situation.NEW:
            # Not one step of it was done.
            assert found is (Situation.PLAIN if is_plain else Situation.ENCRYPTED)
            assert is_whole(paths, is_plain=is_plain)
        else:
            assert found is Situation.NEW
            assert files_of(paths) == (set() if what == "models" else {"model.gguf"})
            finished += was_killed
        assert not paths.erasing.exists()
        if not was_killed:
            break
        step += 1
    # Most of it lies behind the keys.
    assert finished > 8
