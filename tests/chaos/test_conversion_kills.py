# SPDX-License-Identifier: Apache-2.0
"""A program that is killed while it encrypts leaves the plain database or the encrypted one, whole;
the next one finishes, and then nothing plain is left."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from app.core.conversation import Conversation
from app.core.keys import Key
from app.core.messages import user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.conversion import has_leftovers, is_encrypted
from app.store.database import open_database
from tests.helpers.converter import finish
from tests.helpers.store_writer import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")

KEY = Key(bytes(range(32)))
MARKER = "Xyloglyphenmarke"


def make_profile(path: Path, conversations: int) -> None:
    """With what a killed program leaves in its log, and a copy of an older version."""
    database = open_database(path)
    store = ConversationStore(database)
    for number in range(conversations):
        id_ = store.create("2026-01-01", Effort.LOW, title=f"{MARKER} {number}")
        store.add_message(id_, None, user_message(f"{MARKER} {number} " * 3000))
    folder = path.parent
    shutil.copytree(folder, folder.with_name("source"))
    database.close()
    shutil.rmtree(folder)
    source = folder.with_name("source")
    shutil.copy(source / path.name, source / "harmonium.before-m002_lists_and_folders.db")


def renew(path: Path) -> None:
    shutil.rmtree(path.parent, ignore_errors=True)
    shutil.copytree(path.parent.with_name("source"), path.parent)


def contents(path: Path, key: Key | None) -> tuple[list[Conversation], int]:
    with closing(open_database(path, key=key)) as database:
        with database.reading() as cursor:
            assert cursor.execute("PRAGMA integrity_check").get == "ok"
        store = ConversationStore(database)
        loaded = [store.load(summary.id) for summary in store.summaries()]
        return loaded, len(store.search(MARKER, limit=10_000))


def converter(path: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.helpers.converter", str(path), KEY.hex(), *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def begun(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"


def check(path: Path, expected: tuple[list[Conversation], int]) -> bool:
    """Returns whether the encrypted one had taken its place."""
    was_encrypted = is_encrypted(path)
    # As it was left: that alone is whole, before anything was tidied up.
    aside = path.parent.with_name("aside")
    shutil.copytree(path.parent, aside)
    for unfinished in aside.glob("*.encrypting*"):
        assert MARKER.encode() not in unfinished.read_bytes()
    assert contents(aside / path.name, KEY if was_encrypted else None) == expected
    shutil.rmtree(aside)
    finish(path, KEY)
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert not has_leftovers(path)
    assert MARKER.encode() not in path.read_bytes()
    assert contents(path, KEY) == expected
    return was_encrypted


def die_at_each_step(path: Path, expected: tuple[list[Conversation], int]) -> int:
    """Returns how many there are."""
    for step in range(100):
        renew(path)
        with converter(path, str(step)) as process:
            begun(process)
            ended = process.wait() == 0
        check(path, expected)
        if ended:
            return step
    raise AssertionError("steps do not end")


def duration(path: Path) -> float:
    """Seconds, undisturbed."""
    renew(path)
    with converter(path) as process:
        begun(process)
        start = time.monotonic()
        assert process.wait() == 0
        return time.monotonic() - start


def kill_at_random(
    path: Path, expected: tuple[list[Conversation], int], kills: int
) -> Sequence[bool]:
    seed = random.SystemRandom().getrandbits(32)
    print(f"seed {seed}")  # Shown when the test fails.
    chance = random.Random(seed)
    takes_s = min(duration(path) for _ in range(3))
    outcomes: list[bool] = []
    for _ in range(kills):
        renew(path)
        with converter(path) as process:
            begun(process)
            time.sleep(chance.uniform(0, takes_s))
            process.kill()
        outcomes.append(check(path, expected))
    print(f"{sum(outcomes)} of {kills} kills came after the encrypted one had taken its place")
    return outcomes


def run(folder: Path, conversations: int, kills: int) -> None:
    path = folder / "profile" / "harmonium.db"
    make_profile(path, conversations)
    renew(path)
    expected = contents(path, None)
    assert len(expected[0]) == conversations
    steps = die_at_each_step(path, expected)
    assert steps > 10
    print(f"{steps} steps")
    kill_at_random(path, expected, kills)


@pytest.mark.timeout(300)
def test_12_kills_and_one_at_each_step_leave_one_whole_database(tmp_path: Path) -> None:
    run(tmp_path, 40, 12)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_200_kills_and_one_at_each_step_leave_one_whole_database(tmp_path: Path) -> None:
    run(tmp_path, 200, 200)
