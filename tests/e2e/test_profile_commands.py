# SPDX-License-Identifier: Apache-2.0
"""`harmonium profile`, as a person runs it."""

import hashlib
import os
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.paths import Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.indexing import SearchIndex
from app.store.rescue import repair
from app.store.snapshots import Snapshots
from app.vault.vault import Vault
from tests.e2e.program import Run, run

PASSPHRASE = "correct horse battery staple"
SECRET = {"HARMONIUM_PASSPHRASE": PASSPHRASE}


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """An encrypted profile with ten conversations."""
    paths = Paths.at(tmp_path / "profile")
    assert run("conversations", "list", profile=paths.root, environment=SECRET).code == 0
    with closing(opened(paths).open()) as database:
        store = ConversationStore(database)
        for number in range(10):
            id_ = store.create("2026-01-01", Effort.LOW, title=f"Talk {number}")
            question = store.add_message(id_, None, user_message(f"question {number}"))
            answer = Message(Role.ASSISTANT, (TextPart("words " * 900),))
            store.add_message(id_, question, answer)
    return paths


def opened(paths: Paths) -> DatabaseFile:
    return Profile(paths, Vault(paths.keys).unlock(PASSPHRASE)).database


def profile(paths: Paths, *arguments: str) -> Run:
    return run("profile", *arguments, profile=paths.root, environment=SECRET)


def destroy(paths: Paths) -> str:
    with closing(opened(paths).open()) as database, database.reading() as cursor:
        pages = [
            number
            for (number,) in cursor.execute(
                "SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf'"
            ).fetchall()
        ]
    data = bytearray(paths.database.read_bytes())
    for number in pages[1:3]:
        data[(number - 1) * 4096 : number * 4096] = random.randbytes(4096)
    paths.database.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def test_a_whole_profile_is_said_to_be_whole(paths: Paths) -> None:
    done = profile(paths, "check")
    assert done.code == 0
    assert "No damage was found." in done.stdout
    (found,) = profile(paths, "check", "--json").objects
    assert (found["whole"], found["damaged_pages"], found["conversations"]) == (True, 0, [])


def test_backups_are_made_listed_and_restored(paths: Paths) -> None:
    assert profile(paths, "backups").code == 0
    (made,) = profile(paths, "backup", "--json").objects
    assert (made["number"], made["conversations"], made["messages"]) == (1, 10, 20)
    with closing(opened(paths).open()) as database:
        ConversationStore(database).create("2026-01-01", Effort.LOW, title="Later")
    done = profile(paths, "restore", "1")
    assert done.code == 0, done.stderr
    assert "are kept in" in done.stdout
    assert len(list(paths.root.glob("damaged-*/harmonium.db"))) == 1
    listed = run("conversations", "list", profile=paths.root, environment=SECRET)
    assert "Later" not in listed.stdout
    assert "Talk 3" in listed.stdout
    wrong = profile(paths, "restore", "77")
    assert wrong.code == 2
    assert "“77”" in wrong.error


def test_damage_is_named_and_repaired_from_a_backup(paths: Paths) -> None:
    assert profile(paths, "backup").code == 0
    digest = destroy(paths)
    found = profile(paths, "check", "--json")
    assert found.code == 2
    report = found.objects[0]
    assert report["damaged_pages"] == 2
    assert any(each["title"].startswith("Talk") for each in report["conversations"])
    assert found.objects[1]["code"] == "damaged"
    refused = profile(paths, "backup")
    assert refused.code == 2
    (done,) = profile(paths, "repair", "--json").objects
    assert (done["messages"], done["lost"]) == (20, 0)
    assert sum(gap["from_backup"] for gap in done["gaps"]) > 0
    kept = Path(done["kept_in"]) / "harmonium.db"
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == digest
    assert profile(paths, "check").code == 0
    again = profile(paths, "repair")
    assert again.code == 0
    assert "nothing to repair" in again.stderr


def test_without_a_backup_the_rest_is_saved(paths: Paths) -> None:
    destroy(paths)
    done = profile(paths, "repair")
    assert done.code == 0, done.stderr
    assert "messages in 10 conversations were saved" in done.stdout
    assert profile(paths, "check").code == 0


def test_somebody_who_has_it_open_is_not_disturbed(paths: Paths) -> None:
    assert profile(paths, "backup").code == 0
    with closing(opened(paths).open()):
        refused = profile(paths, "restore", "1")
        assert refused.code == 2
        assert "open in another window or command" in refused.error
    assert profile(paths, "restore", "1").code == 0


def test_there_is_nothing_to_check_without_a_profile(tmp_path: Path) -> None:
    done = run("profile", "check", profile=tmp_path / "none")
    assert done.code == 2
    assert not os.path.exists(tmp_path / "none" / "harmonium.db")


WRITING = """
import os, sys
from pathlib import Path
from app.core.params import Effort
from app.paths import Paths
from app.profile import Profile
from app.store.conversations import ConversationStore
from app.vault.vault import Vault
paths = Paths.at(Path(sys.argv[1]))
database = Profile(paths, Vault(paths.keys).unlock(sys.argv[2])).database.open()
for number in range(10):
    ConversationStore(database).create("2026-01-01", Effort.LOW, title=f"Late talk {number}")
os._exit(0)
"""


def test_a_damaged_log_is_not_forgotten_in_silence(paths: Paths) -> None:
    program = [sys.executable, "-c", WRITING, str(paths.root), PASSPHRASE]
    subprocess.run(program, check=True, timeout=50)
    log = paths.database.with_name("harmonium.db-wal")
    data = bytearray(log.read_bytes())
    data[32 + 24 + 100] ^= 1
    log.write_bytes(data)
    refused = run("conversations", "list", "--json", profile=paths.root, environment=SECRET)
    assert refused.code == 2
    assert refused.objects[-1]["code"] == "damaged"
    assert log.read_bytes() == data
    assert profile(paths, "repair").code == 0
    listed = run("conversations", "list", profile=paths.root, environment=SECRET)
    assert "Talk 3" in listed.stdout


def test_what_a_repair_has_saved_is_found(paths: Paths) -> None:
    destroy(paths)
    assert profile(paths, "repair").code == 0
    found = run("conversations", "search", "question", profile=paths.root, environment=SECRET)
    assert "question 9" in found.stdout


def test_a_search_builds_the_index_that_a_repair_has_left_for_later(paths: Paths) -> None:
    destroy(paths)
    file = opened(paths)
    repair(file, Snapshots(paths.snapshots, file))
    with closing(file.open()) as database:
        assert not SearchIndex(database).is_whole
    found = run("conversations", "search", "question", profile=paths.root, environment=SECRET)
    assert "question 9" in found.stdout
    with closing(file.open()) as database:
        assert SearchIndex(database).is_whole


@pytest.mark.parametrize("size", [16, 4096])
@pytest.mark.parametrize("is_encrypted", [True, False], ids=["encrypted", "plain"])
def test_a_database_without_its_beginning_is_repaired(
    tmp_path: Path, size: int, is_encrypted: bool
) -> None:
    """A plain one is not taken for one whose passphrase nobody has given."""
    root = tmp_path / "profile"

    def harmonium(*arguments: str) -> Run:
        return run(*arguments, profile=root, environment=SECRET if is_encrypted else None)

    assert harmonium("conversations", "list").code == 0
    paths = Paths.at(root)
    with closing((opened(paths) if is_encrypted else DatabaseFile(paths.database)).open()) as file:
        store = ConversationStore(file)
        id_ = store.create("2026-01-01", Effort.LOW, title="Cooking")
        _ = store.add_message(id_, None, user_message("How long do eggs boil?"))
    path = paths.database
    data = path.read_bytes()
    path.write_bytes(os.urandom(size) + data[size:])
    refused = harmonium("conversations", "list", "--json")
    assert refused.code == 2
    assert refused.objects[-1]["code"] == "damaged"
    assert "harmonium profile repair" in refused.objects[-1]["message"]
    assert harmonium("profile", "repair").code == 0
    assert "eggs" in harmonium("conversations", "search", "eggs").stdout
