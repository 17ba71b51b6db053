# SPDX-License-Identifier: Apache-2.0
"""What is saved of a database whose pages are destroyed, and what is said about the rest."""

import hashlib
import os
import random
import shutil
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.errors import DamagedProfile, ProfileError
from app.core.keys import Key
from app.core.messages import Message, Role, TextPart, user_message
from app.core.params import Effort
from app.store.checking import check
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.indexing import SearchIndex
from app.store.prompts import PromptStore
from app.store.rescue import repair
from app.store.salvage import LOST_ANSWER, LOST_QUESTION, Outcome, salvage
from app.store.settings import SettingsStore
from app.store.snapshots import Snapshots
from tests.bench.salvage import big_database, damaged_copy

KEY = Key(bytes(range(32)))
PAGE = 4096
NOW = 1_780_000_000.0


@pytest.fixture(params=[KEY, None], ids=["encrypted", "plain"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> DatabaseFile:
    file = DatabaseFile(tmp_path / "harmonium.db", request.param)
    fill(file)
    return file


def fill(file: DatabaseFile, talks: int = 40) -> None:
    random_ = random.Random(4)
    with closing(file.open()) as database:
        store = ConversationStore(database)
        folder = store.create_folder("Work").id
        ids = store.insert([talk(number, random_) for number in range(talks)])
        store.delete(*ids[3::10])
        store.move(ids[4::10], folder)
        PromptStore(database).add("name", "text")
        SettingsStore(database).set("some.setting", [1, 2])


def talk(number: int, random_: random.Random) -> Conversation:
    nodes: list[MessageNode] = []
    for turn in range(8):
        parent = 2 * turn or None
        question = user_message(f"question {number} {turn}")
        text = f"answer {number} {turn} " + "words " * random_.choice((20, 300, 2500))
        answer = Message(Role.ASSISTANT, (TextPart(text),))
        nodes.append(MessageNode(2 * turn + 1, parent, question, created=NOW))
        nodes.append(MessageNode(2 * turn + 2, 2 * turn + 1, answer, created=NOW, model="m"))
    return Conversation(
        "", f"Talk {number}", NOW, NOW, "2026-01-01", "", Effort.LOW, 16, tuple(nodes)
    )


def content(file: DatabaseFile) -> dict[str, Conversation]:
    with closing(file.open()) as database:
        store = ConversationStore(database)
        return {talk.id: store.load(talk.id) for talk in store.summaries()}


def destroy(file: DatabaseFile, pages: list[int], seed: int = 0) -> None:
    random_ = random.Random(seed)
    with open(file.path, "r+b") as opened:
        for page in pages:
            opened.seek((page - 1) * PAGE)
            opened.write(random_.randbytes(PAGE) if seed % 2 else bytes(PAGE))


def saved(file: DatabaseFile, backup: DatabaseFile | None = None) -> tuple[DatabaseFile, Outcome]:
    target = DatabaseFile(file.path.with_name("saved.db"), file.key)
    for ending in ("", "-wal", "-shm"):
        target.path.with_name(target.path.name + ending).unlink(missing_ok=True)
    outcome = salvage(file, target, backup)
    with closing(target.open()) as database, database.reading() as cursor:
        assert cursor.execute("PRAGMA integrity_check").get == "ok"
        assert cursor.execute("PRAGMA foreign_key_check").get is None
    return target, outcome


def pages_of(file: DatabaseFile, name: str, kind: str) -> list[int]:
    with closing(file.open()) as database, database.reading() as cursor:
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno"
        return [number for (number,) in cursor.execute(query, (name, kind)).fetchall()]


def test_a_whole_database_is_saved_whole(file: DatabaseFile) -> None:
    before = content(file)
    target, outcome = saved(file)
    assert content(target) == before
    assert (outcome.messages, outcome.lost, outcome.gaps) == (640, 0, ())
    with closing(target.open()) as database:
        store = ConversationStore(database)
        assert [prompt.text for prompt in PromptStore(database).prompts()] == ["text"]
        assert SettingsStore(database).get("some.setting") == [1, 2]
        assert len(store.trash()) == 4
        assert [folder.name for folder in store.folders()] == ["Work"]
        index = SearchIndex(database)
        assert not index.is_whole
        assert index.build()
        # What is in the trash is not found; the rest is, as before.
        assert len(store.search("question", limit=1000)) == 36 * 8
        with database.reading() as cursor:
            newest = cursor.execute("SELECT max(id) FROM message").get
        talk = store.summaries()[0].id
        assert store.add_message(talk, None, user_message("new")) > newest


def test_each_lost_page_costs_what_it_held_and_is_marked(file: DatabaseFile) -> None:
    before = content(file)
    lost = pages_of(file, "message", "leaf")[7]
    if file.key is None:
        destroy(file, [lost])
    else:
        destroy(file, [lost], seed=1)
    target, outcome = saved(file)
    after = content(target)
    assert after.keys() == before.keys()
    assert 0 < outcome.lost < 40
    assert sum(gap.lost for gap in outcome.gaps) == outcome.lost
    marked = 0
    for id_, talk in before.items():
        kept = {node.id: node for node in after[id_].nodes}
        # Every id is there, in the same order.
        assert [node.id for node in after[id_].nodes] == [node.id for node in talk.nodes]
        for node in talk.nodes:
            if kept[node.id] == node:
                continue
            marked += 1
            note = kept[node.id]
            assert note.message.role is node.message.role
            assert note.parent == node.parent
            if node.message.role is Role.USER:
                assert note.message.text == LOST_QUESTION
            else:
                assert (note.state, note.error) == (MessageState.FAILED, LOST_ANSWER)
    discarded = outcome.lost - marked
    assert marked or discarded


def test_what_an_inner_page_led_to_is_found_again(file: DatabaseFile) -> None:
    before = content(file)
    inner = pages_of(file, "message", "internal")
    destroy(file, inner)
    target, outcome = saved(file)
    assert outcome.lost == 0
    assert content(target) == before


@pytest.mark.parametrize(
    "seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 8))]
)
def test_without_its_first_page_everything_else_is_saved(file: DatabaseFile, seed: int) -> None:
    before = content(file)
    destroy(file, [1], seed=seed)
    with pytest.raises(DamagedProfile):
        file.open()
    assert not check(file).is_whole
    target, outcome = saved(file)
    assert outcome.messages == 640
    assert content(target) == before


def test_a_changed_bit_of_the_salt_is_put_right(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "harmonium.db", KEY)
    fill(file, 4)
    before = content(file)
    data = bytearray(file.path.read_bytes())
    data[5] ^= 0x10
    file.path.write_bytes(data)
    with pytest.raises(ProfileError):
        file.open()
    target, _ = saved(file)
    assert content(target) == before


def test_lost_conversations_keep_their_messages(file: DatabaseFile) -> None:
    destroy(file, pages_of(file, "conversation", "leaf"))
    target, outcome = saved(file)
    assert outcome.messages == 640
    assert outcome.untitled == 40
    after = content(target)
    assert all(len(talk.nodes) == 16 for talk in after.values())
    with closing(target.open()) as database:
        shown = ConversationStore(database).summaries()
        assert all(summary.first_words.startswith("question") for summary in shown)


def test_a_backup_gives_back_what_is_lost(file: DatabaseFile, tmp_path: Path) -> None:
    made, _ = Snapshots(tmp_path / "snapshots", file).make()
    assert made is not None
    before = content(file)
    leaves = pages_of(file, "message", "leaf")
    destroy(file, [*leaves[3:9], *pages_of(file, "conversation", "leaf")])
    target, outcome = saved(file, DatabaseFile(made.path, file.key))
    assert (outcome.lost, outcome.untitled) == (0, 0)
    assert sum(gap.from_backup for gap in outcome.gaps) > 0
    after = content(target)
    # The backup does not say what was thrown away or filed since.
    for id_, talk in before.items():
        assert after[id_].nodes == talk.nodes
        assert after[id_].title == talk.title


def test_the_log_is_read_too(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "harmonium.db", KEY)
    fill(file, 3)
    database = file.open()
    store = ConversationStore(database)
    talk = store.create("2026-01-01", Effort.LOW, title="only in the log")
    store.add_message(talk, None, user_message("last words"))
    crashed = DatabaseFile(tmp_path / "crashed.db", KEY)
    for ending in ("", "-wal"):
        shutil.copy(str(file.path) + ending, str(crashed.path) + ending)
    database.close()
    target, outcome = saved(crashed)
    assert outcome.messages == 49
    assert "only in the log" in {each.title for each in content(target).values()}


def test_what_a_kill_has_left_beside_a_plain_database_is_no_damage(tmp_path: Path) -> None:
    """A log, or the journal of the moment in which it gets one."""
    file = DatabaseFile(tmp_path / "harmonium.db")
    fill(file, 3)
    connection = apsw.Connection(str(file.path))
    for mode, ending in (("wal", "-wal"), ("delete", "-journal")):
        _ = connection.pragma("journal_mode", mode)
        _ = connection.pragma("cache_size", 1)
        connection.execute("BEGIN; UPDATE message SET parts = parts || ' '")
        if mode == "wal":
            connection.execute("COMMIT")
        killed = DatabaseFile(tmp_path / f"killed{ending}.db")
        for each in ("", ending):
            shutil.copy(f"{file.path}{each}", f"{killed.path}{each}")
        assert os.stat(f"{killed.path}{ending}").st_size
        assert check(killed).is_whole
    connection.close()


def test_repairing_leaves_the_damaged_files_as_they_were(
    file: DatabaseFile, tmp_path: Path
) -> None:
    destroy(file, pages_of(file, "message", "leaf")[2:4])
    damaged = hashlib.sha256(file.path.read_bytes()).hexdigest()
    done = repair(file, Snapshots(tmp_path / "snapshots", file))
    kept = done.kept / file.path.name
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == damaged
    assert check(file).is_whole
    assert done.outcome.lost > 0
    assert len(content(file)) == 36


def test_what_holds_nothing_is_not_replaced(tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "harmonium.db", KEY)
    file.path.write_bytes(os.urandom(40 * PAGE))
    before = file.path.read_bytes()
    with pytest.raises(ProfileError):
        repair(file, Snapshots(tmp_path / "snapshots", file))
    assert file.path.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["harmonium.db"]


def test_a_file_that_was_cut_off_keeps_its_beginning(file: DatabaseFile) -> None:
    pages = os.stat(file.path).st_size // PAGE
    with open(file.path, "r+b") as opened:
        opened.truncate((pages - 40) * PAGE + 100)
    report = check(file)
    assert report.damaged
    if file.key is not None:
        assert set(range(pages - 39, pages + 1)) <= set(report.damaged)
    _, outcome = saved(file)
    assert outcome.messages > 500


@pytest.mark.parametrize("seed", range(6))
def test_many_destroyed_pages_cost_little(seed: int, tmp_path: Path) -> None:
    file = DatabaseFile(tmp_path / "harmonium.db", KEY)
    fill(file)
    pages = os.stat(file.path).st_size // PAGE
    destroy(file, random.Random(seed).sample(range(1, pages + 1), pages // 50), seed)
    report = check(file)
    assert len(report.damaged) >= pages // 50 - 3
    _, outcome = saved(file)
    assert outcome.messages > 640 * 0.85
    assert outcome.messages + outcome.lost >= 640 * 0.95


@pytest.mark.long
@pytest.mark.timeout(600)
def test_200_destroyed_pages_of_a_long_history_cost_less_than_a_hundredth(tmp_path: Path) -> None:
    file = big_database(tmp_path, 100_000)
    for seed in range(4):
        damaged = damaged_copy(file, tmp_path / "damaged.db", seed)
        digest = hashlib.sha256(damaged.path.read_bytes()).hexdigest()
        target, outcome = saved(damaged)
        assert outcome.messages >= 99_000
        assert hashlib.sha256(damaged.path.read_bytes()).hexdigest() == digest
        target.path.unlink()
