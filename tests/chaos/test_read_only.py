# SPDX-License-Identifier: Apache-2.0
"""A profile on a disk where nothing can be written: it opens for reading, says so, and stays as it
is to the last byte."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.conversation import MessageState
from app.core.keys import Key
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.paths import Paths
from app.profile import Profile
from app.services.settings import Settings
from app.store.conversations import ConversationStore
from app.store.settings import SettingsStore
from tests.helpers.plain_profile import make_plain
from tests.helpers.read_only_window import QUESTION

KEY = "4b" * 32
ROOT = Path(__file__).parents[2]
UNSHARE = ("unshare", "--user", "--map-root-user", "--mount")
SAID = ["Where is the key?", "The key lies in the drawer."]


def has_namespaces() -> bool:
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    return subprocess.run([*UNSHARE, "true"], capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.skipif(
        not has_namespaces(), reason="a disk that can only be read takes namespaces of Linux"
    ),
    pytest.mark.timeout(200),
]


def filled_profile(folder: Path, key: str = "-") -> Profile:
    make_plain(folder)
    profile = Profile(Paths.at(folder), None if key == "-" else Key(bytes.fromhex(key)))
    database = profile.database.open()
    store = ConversationStore(database)
    id_ = store.create("2026-01-01", Effort.LOW, title="Kept")
    _, answer = store.ask(id_, None, user_message(SAID[0]), model="m", effort=None)
    text = Message(Role.ASSISTANT, (TextPart(SAID[1]),))
    store.finish_message(answer, text, state=MessageState.COMPLETE)
    settings = Settings(SettingsStore(database), profile.paths.root / "window.ini")
    settings.has_saved_recovery_code = True
    database.close()
    return profile


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def run_read_only(folder: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    script = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    before = fingerprint(folder)
    done = subprocess.run(
        [*UNSHARE, "sh", "-c", script, str(folder), *command],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    assert fingerprint(folder) == before
    return done


@pytest.mark.parametrize("key", ["-", KEY], ids=["plain", "encrypted"])
def test_the_window_shows_and_finds_what_is_there(tmp_path: Path, key: str) -> None:
    filled_profile(tmp_path / "profile", key)
    command = (sys.executable, "-m", "tests.helpers.read_only_window")
    done = run_read_only(tmp_path / "profile", *command, str(tmp_path / "profile"), key)
    assert done.returncode == 0, done.stderr[-3000:]
    report = json.loads(done.stdout.splitlines()[-1])
    assert "can only be read" in report["notice"]
    assert report["shown"] == SAID
    assert report["found"] == 1
    assert report["refused"]
    assert all("can only be read" in sentence for sentence in report["refused"])
    assert report["question_kept"], QUESTION
    assert report["left"] == 1
    assert report["unhandled"] == 0


def test_commands_read_and_refuse_to_write_in_one_sentence(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    filled_profile(profile)
    program = (sys.executable, "-m", "app", "--data-dir", str(profile))
    listed = run_read_only(profile, *program, "conversations", "list", "--json")
    assert listed.returncode == 0, listed.stderr
    id_ = json.loads(listed.stdout)["id"]
    shown = run_read_only(profile, *program, "conversations", "show", id_)
    assert shown.returncode == 0
    assert SAID[1] in shown.stdout
    found = run_read_only(profile, *program, "conversations", "search", "drawer")
    assert found.returncode == 0
    assert "drawer" in found.stdout
    assert run_read_only(profile, *program, "doctor").returncode == 0
    refused = run_read_only(profile, *program, "conversations", "delete", id_)
    assert refused.returncode != 0
    assert "can only be read" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_what_was_being_written_when_the_disk_became_read_only_is_shown(tmp_path: Path) -> None:
    """Its log stays beside it, and so does the mark of an answer that nobody writes any more."""
    profile = tmp_path / "profile"
    opened = filled_profile(profile)
    program = f"""
import os, signal
from pathlib import Path
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import open_database
store = ConversationStore(open_database(Path({str(opened.database.path)!r})))
id_ = store.create("2026-01-01", Effort.LOW, title="Cut off")
_, answer = store.ask(id_, None, user_message("And the safe?"), model="m", effort=None)
store.update_message(answer, Message(Role.ASSISTANT, (TextPart("Behind the pic"),)))
os.kill(os.getpid(), signal.SIGKILL)
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False)
    assert (profile / "harmonium.db-wal").stat().st_size > 0
    command = (sys.executable, "-m", "app", "--data-dir", str(profile), "conversations")
    found = run_read_only(profile, *command, "search", "safe")
    assert found.returncode == 0, found.stderr
    assert "safe" in found.stdout
    listed = run_read_only(profile, *command, "list", "--json")
    assert len(listed.stdout.splitlines()) == 2
