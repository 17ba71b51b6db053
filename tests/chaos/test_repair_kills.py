# SPDX-License-Identifier: Apache-2.0
"""A program that is killed while it repairs a profile, or builds its search index afterwards, has
lost nothing: what was damaged is there as it was, and the next start goes on."""

import hashlib
import os
import random
import shutil
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from app.core.conversation import Conversation
from app.core.keys import Key
from app.core.messages import user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.indexing import SearchIndex
from tests.helpers.store_writer import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")

KEY = Key(bytes(range(32)))
PAGE = 4096
MOST_STEPS = 20

Content = tuple[list[Conversation], list[int | None]]


@pytest.fixture(params=[KEY, None], ids=["encrypted", "plain"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> DatabaseFile:
    """Damaged, in a folder of its own; `renew` brings it back."""
    file = DatabaseFile(tmp_path / "profile" / "harmonium.db", request.param)
    with closing(file.open()) as database:
        store = ConversationStore(database)
        for number in range(60):
            id_ = store.create("2026-01-01", Effort.LOW, title=f"Talk {number}")
            parent = None
            for turn in range(6):
                question = user_message(f"question {number} {turn} " + "words " * 300)
                parent = store.add_message(id_, parent, question)
        with database.reading() as cursor:
            query = "SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf'"
            pages = [number for (number,) in cursor.execute(query).fetchall()]
    with open(file.path, "r+b") as opened:
        for page in random.Random(2).sample(pages, 3):
            opened.seek((page - 1) * PAGE)
            opened.write(random.Random(page).randbytes(PAGE))
    shutil.copytree(file.path.parent, tmp_path / "source")
    return file


def renew(file: DatabaseFile) -> str:
    """The digest of what is damaged."""
    shutil.rmtree(file.path.parent)
    shutil.copytree(file.path.parent.with_name("source"), file.path.parent)
    return digest(file.path)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def repairer(file: DatabaseFile, *arguments: str) -> subprocess.Popen[str]:
    key = "plain" if file.key is None else file.key.hex()
    command = [sys.executable, "-m", "tests.helpers.repairer", str(file.path), key, *arguments]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def content(file: DatabaseFile) -> Content:
    with closing(file.open()) as database:
        assert SearchIndex(database).is_whole
        with database.reading() as cursor:
            assert cursor.execute("PRAGMA integrity_check").get == "ok"
            cursor.execute("INSERT INTO message_search (message_search) VALUES ('integrity-check')")
        store = ConversationStore(database)
        talks = [store.load(summary.id) for summary in store.summaries()]
        return talks, [hit.message_id for hit in store.search("words", limit=10_000)]


def check_left(file: DatabaseFile, damaged: str) -> None:
    """By the one that was killed: the damaged files are there, in their place or kept."""
    kept = [folder / file.path.name for folder in file.path.parent.glob("damaged-*")]
    assert damaged in [digest(path) for path in [file.path, *kept] if path.exists()]


def finish(file: DatabaseFile, damaged: str) -> Content:
    with repairer(file) as process:
        assert process.wait() == 0
    (kept,) = file.path.parent.glob("damaged-*")
    assert digest(kept / file.path.name) == damaged
    found = content(file)
    names = sorted(path.name for path in file.path.parent.iterdir())
    assert names == sorted([kept.name, file.path.name])
    return found


def word_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def time_of_word(process: subprocess.Popen[str]) -> float:
    assert word_of(process)
    return time.monotonic()


def kill_often(file: DatabaseFile, kills: int) -> None:
    seed = random.SystemRandom().getrandbits(32)
    print(f"seed {seed}")  # Shown when the test fails.
    chance = random.Random(seed)
    expected = finish(file, renew(file))
    assert len(expected[1]) > 300
    _ = renew(file)
    with repairer(file) as process:
        times = [time_of_word(process) for _ in range(3)]
    half = kills // 2
    for number in range(kills):
        damaged = renew(file)
        with repairer(file) as process:
            _ = word_of(process)
            if number < half:
                # While it repairs.
                time.sleep(chance.uniform(0, times[1] - times[0]))
            else:
                # While it builds the index.
                _ = word_of(process)
                time.sleep(chance.uniform(0, times[2] - times[1]))
            process.kill()
        check_left(file, damaged)
        assert finish(file, damaged) == expected


def die_at_each_naming(file: DatabaseFile) -> int:
    """Returns how many there are."""
    expected = finish(file, renew(file))
    for step in range(MOST_STEPS):
        damaged = renew(file)
        with repairer(file, str(step)) as process:
            has_ended = process.wait() == 0
        check_left(file, damaged)
        assert finish(file, damaged) == expected
        if has_ended:
            return step
    raise AssertionError("steps do not end")


@pytest.mark.timeout(300)
def test_4_kills_of_a_repair_and_its_index_lose_nothing(file: DatabaseFile) -> None:
    kill_often(file, 4)


@pytest.mark.timeout(300)
def test_a_kill_before_each_file_gets_its_name_loses_nothing(file: DatabaseFile) -> None:
    assert die_at_each_naming(file) > 3


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_200_kills_of_a_repair_and_its_index_lose_nothing(file: DatabaseFile) -> None:
    kill_often(file, 200)
