# SPDX-License-Identifier: Apache-2.0
"""When the power goes at any moment, nothing that was reported as saved is lost.

`TRUST_SEEDS=A-B` runs the long form for these seeds only, so that it can be stopped and added up.
"""

import os
import random
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import apsw
import pytest

from app.core.conversation import MessageState
from app.core.errors import HarmoniumError
from app.core.keys import Key
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database, DatabaseFile
from tests.helpers.torn_disk import TornDisk, put, recorded_disk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="records below SQLite's layer for Unix")

KEY = Key(bytes(range(32)))
NAME = "harmonium.db"
TALKS = 16
LONG_SEEDS = 100
CUTS_A_SEED = 100
ENDINGS = ("", "-wal", "-shm", "-journal")

Content = tuple[object, ...]


@dataclass
class Story:
    """What a store wrote. `known[i]` is what it holds after `marks[i]` steps of the disk; all of
    that had been reported as saved."""

    disk: TornDisk
    marks: list[int] = field(default_factory=list)
    known: list[Content] = field(default_factory=list)

    def allowed(self, cut: int) -> tuple[Content, ...]:
        """The last that was reported, or what was just being written."""
        last = sum(mark <= cut for mark in self.marks) - 1
        return tuple(self.known[max(0, last) : last + 2])


def content(store: ConversationStore) -> Content:
    talks = sorted(store.summaries(), key=lambda talk: talk.id)
    return (
        *(store.load(talk.id) for talk in talks),
        *sorted(talk.id for talk in store.trash()),
        *sorted((hit.message_id or 0) for hit in store.search("word", limit=1000)),
    )


def written(folder: Path, seed: int, synchronous: str) -> Story:
    random_ = random.Random(seed)
    with recorded_disk() as disk:
        database = DatabaseFile(folder / NAME, KEY).open()
        database._connection.execute(f"PRAGMA synchronous = {synchronous}")
        # Often, so that a cut meets it.
        database._connection.execute("PRAGMA wal_autocheckpoint = 40").fetchall()
        story = Story(disk)
        store = ConversationStore(database)
        note(story, store)
        for number in range(TALKS):
            talk(story, store, database, number, random_)
        database.close()
        story.marks.append(len(disk.steps))
        story.known.append(story.known[-1])
    return story


def note(story: Story, store: ConversationStore) -> None:
    # Looking takes no step: it only reads.
    story.known.append(content(store))
    story.marks.append(len(story.disk.steps))


def talk(
    story: Story,
    store: ConversationStore,
    database: Database,
    number: int,
    random_: random.Random,
) -> None:
    words = f"word {number} " * random_.choice((5, 200, 1200))
    id_ = store.create("2026-01-01", Effort.LOW, title=f"Talk {number}")
    note(story, store)
    parent, answer = store.ask(id_, None, user_message(words), model="m", effort=Effort.LOW)
    note(story, store)
    for length in (10, 400):
        store.update_message(answer, Message(Role.ASSISTANT, (TextPart("answer " * length),)))
        note(story, store)
    whole = Message(Role.ASSISTANT, (TextPart(words[::-1] + " word"),))
    store.finish_message(answer, whole, state=MessageState.COMPLETE)
    note(story, store)
    match random_.randrange(6):
        case 0:
            store.rename(id_, f"Renamed {number}")
        case 1:
            store.delete_message(id_, parent)
        case 2:
            database.compact()
    note(story, store)


def cut_often(story: Story, folder: Path, steps: range, cuts: int, seed: int) -> list[str]:
    """What was wrong, a sentence for each cut that went wrong."""
    random_ = random.Random(seed)
    wrong: list[str] = []
    for trial in range(cuts):
        cut = random_.choice(steps)
        place = folder / f"cut-{trial}"
        put(story.disk.after(cut, random_), place)
        problem = problem_of(place / NAME, story.allowed(cut))
        if problem:
            wrong.append(f"seed {seed}, cut {trial} after step {cut}: {problem}")
        shutil.rmtree(place)
    return wrong


def problem_of(path: Path, allowed: tuple[Content, ...]) -> str:
    try:
        database = DatabaseFile(path, KEY).open()
    except HarmoniumError as exc:
        return str(exc)
    try:
        with database.reading() as cursor:
            if cursor.execute("PRAGMA integrity_check").get != "ok":
                return "it is damaged"
            if cursor.execute("PRAGMA foreign_key_check").get is not None:
                return "it has loose ends"
        if content(ConversationStore(database)) not in allowed:
            return "something is lost"
    except (HarmoniumError, apsw.Error) as exc:
        return str(exc)
    finally:
        database.close()
    return ""


def wrong_after(
    seed: int, cuts: int, synchronous: str = "full", *, is_first_start: bool = False
) -> list[str]:
    # In memory, where there is such a folder: the disk that matters is the one that is made up.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        recording = Path(name) / "recorded"
        recording.mkdir()
        story = written(recording, seed, synchronous)
        steps = range(story.marks[0], len(story.disk.steps) + 1)
        if is_first_start:
            steps = range(1, story.marks[0] + 1)
        return cut_often(story, Path(name), steps, cuts, seed)


def test_150_power_cuts_lose_nothing_that_was_saved() -> None:
    seed = random.SystemRandom().getrandbits(32)
    assert wrong_after(seed, 150) == []


def test_power_cuts_in_the_first_start_leave_a_profile_that_opens() -> None:
    assert wrong_after(3, 60, is_first_start=True) == []


def test_a_store_that_does_not_wait_for_the_disk_is_found_out() -> None:
    """Otherwise the other tests would prove nothing."""
    assert len(wrong_after(1, 60, "off")) > 54


def test_a_store_that_waits_too_seldom_is_found_out() -> None:
    wrong = wrong_after(2, 100, "normal")
    assert len(wrong) > 10
    assert all(line.endswith("something is lost") for line in wrong)


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_10000_power_cuts_lose_nothing_that_was_saved() -> None:
    for seed in seeds(LONG_SEEDS):
        assert wrong_after(seed, CUTS_A_SEED) == []
        print(f"seed {seed}: {CUTS_A_SEED} cuts")


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_1000_power_cuts_find_out_a_store_that_does_not_wait() -> None:
    wrong = [line for seed in seeds(10) for line in wrong_after(seed, 100, "off")]
    assert len(wrong) > 90 * len(seeds(10))


def seeds(count: int) -> range:
    first, _, last = os.environ.get("TRUST_SEEDS", f"1-{count}").partition("-")
    return range(int(first), int(last) + 1)
