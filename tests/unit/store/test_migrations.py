# SPDX-License-Identifier: Apache-2.0
"""Schemas change in steps, after a copy of the database was made."""

import gzip
import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import apsw
import pytest

from app.core.conversation import ConversationSummary, MessageState
from app.core.errors import ProfileError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message, ReasoningPart, Role, TextPart, user_message
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.store.migrations import MIGRATIONS, Migration
from app.store.models import ModelStore
from app.store.settings import SettingsStore
from app.store.sql import Cursor

VERSION_1 = Path(__file__).parent / "data" / "version_1.db.gz"
"""As the first version left it: a branched conversation, one without a title, one in the trash, one
with an answer that was being written, and an empty one."""


def m002_pins(cursor: Cursor) -> None:
    cursor.execute("ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0")


def m003_half(cursor: Cursor) -> None:
    cursor.execute("CREATE TABLE half (x)")
    cursor.execute("INSERT INTO nowhere VALUES (1)")


def write_first_version(path: Path) -> str:
    database = open_database(path)
    id_ = ConversationStore(database).create("2026-01-01", Effort.HIGH, title="Before")
    database.close()
    return id_


def columns(path: Path) -> set[str]:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    names = {str(row[1]) for row in connection.execute("PRAGMA table_info(conversation)")}
    connection.close()
    return names


def names(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()}


def test_a_new_database_needs_no_copy(path: Path) -> None:
    write_first_version(path)
    assert names(path) == {"harmonium.db"}


def test_an_existing_database_is_copied_and_then_changed(path: Path) -> None:
    id_ = write_first_version(path)
    open_database(path, (*MIGRATIONS, m002_pins)).close()
    copy = path.with_name("harmonium.before-m002_pins.db")
    assert names(path) == {path.name, copy.name}
    assert "pinned" in columns(path)
    assert copy.stat().st_mode & 0o077 == 0
    assert "pinned" not in columns(copy)
    restored = open_database(copy)
    assert ConversationStore(restored).load(id_).title == "Before"
    restored.close()


def test_a_step_runs_once(path: Path) -> None:
    write_first_version(path)
    runs: list[str] = []

    def m002_counted(cursor: Cursor) -> None:
        runs.append("run")
        m002_pins(cursor)

    for _ in range(3):
        open_database(path, (*MIGRATIONS, m002_counted)).close()
    assert runs == ["run"]


def test_a_step_that_fails_leaves_the_version_that_was(path: Path) -> None:
    id_ = write_first_version(path)
    with pytest.raises(apsw.SQLError, match="nowhere"):
        open_database(path, (*MIGRATIONS, m002_pins, m003_half))
    assert "pinned" not in columns(path)
    database = open_database(path)
    with database.reading() as cursor:
        assert cursor.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").get == 0
    assert ConversationStore(database).load(id_).title == "Before"
    database.close()


def test_the_newest_three_copies_stay(path: Path) -> None:
    write_first_version(path)
    steps: list[Migration] = []
    for number in range(2, 8):

        def step(cursor: Cursor, number: int = number) -> None:
            cursor.execute(f"CREATE TABLE extra{number} (x)")

        step.__name__ = f"m{number:03}_extra"
        steps.append(step)
        open_database(path, (*MIGRATIONS, *steps)).close()
    assert names(path) == {
        "harmonium.db",
        *(f"harmonium.before-m{number:03}_extra.db" for number in (5, 6, 7)),
    }


def test_an_unfinished_copy_of_an_earlier_attempt_is_replaced(path: Path) -> None:
    write_first_version(path)
    path.with_name("harmonium.before-m002_pins.db.part").write_bytes(b"half a copy")
    open_database(path, (*MIGRATIONS, m002_pins)).close()
    assert names(path) == {"harmonium.db", "harmonium.before-m002_pins.db"}


def test_a_database_of_a_newer_version_is_refused_and_untouched(path: Path) -> None:
    write_first_version(path)
    open_database(path, (*MIGRATIONS, m002_pins)).close()
    data = path.read_bytes()
    with pytest.raises(ProfileError, match="newer version of Harmonium; it was left untouched"):
        open_database(path)
    assert path.read_bytes() == data


def test_many_openings_at_once_migrate_once(path: Path) -> None:
    id_ = write_first_version(path)
    runs: list[str] = []

    def m002_slow(cursor: Cursor) -> None:
        runs.append("run")
        time.sleep(0.1)
        m002_pins(cursor)

    def open_and_read(_: int) -> str:
        database = open_database(path, (*MIGRATIONS, m002_slow))
        title = ConversationStore(database).load(id_).title
        database.close()
        return title

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(open_and_read, range(4))) == ["Before"] * 4
    assert runs == ["run"]
    assert "pinned" not in columns(path.with_name("harmonium.before-m002_slow.db"))


def test_many_openings_of_a_new_database_never_see_half_of_its_steps(path: Path) -> None:
    def m998_slow(cursor: Cursor) -> None:
        time.sleep(0.2)

    def m999_slow(cursor: Cursor) -> None:
        time.sleep(0.2)

    def open_it(_: int) -> None:
        open_database(path, (*MIGRATIONS, m998_slow, m999_slow)).close()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(open_it, range(4)))
    assert names(path) == {path.name}


def open_version_1(path: Path) -> ConversationStore:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.decompress(VERSION_1.read_bytes()))
    return ConversationStore(open_database(path))


def test_the_lists_of_a_first_version_show_what_they_showed(path: Path) -> None:
    store = open_version_1(path)
    assert store.recent(10) == [
        ConversationSummary("e5e5e5e5e5e5", "", 1_770_000_500.0, 0),
        ConversationSummary("d4d4d4d4d4d4", "", 1_770_000_400.0, 1),
        ConversationSummary("b2b2b2b2b2b2", "", 1_770_000_200.0, 1, "東京の天気は晴れですか"),
        ConversationSummary(
            "a1a1a1a1a1a1",
            "Mountains",
            1_770_000_100.0,
            4,
            "Which mountain is the highest, and who was the first to…",
        ),
    ]
    assert store.summaries() == store.recent(10)
    (gone,) = store.trash()
    assert (gone.id, gone.title, gone.messages) == ("c3c3c3c3c3c3", "Discarded plans", 1)
    assert (store.pinned(), store.folders()) == ([], [])


def test_the_messages_of_a_first_version_are_whole(path: Path) -> None:
    store = open_version_1(path)
    loaded = store.load("a1a1a1a1a1a1")
    assert [(node.id, node.parent) for node in loaded.nodes] == [
        (1, None),
        (2, 1),
        (3, 1),
        (4, None),
    ]
    assert (loaded.head, loaded.instructions, loaded.effort) == (2, "Be brief.", Effort.HIGH)
    answer = loaded.path()[-1]
    assert answer.message == Message(
        Role.ASSISTANT, (ReasoningPart("Everest it is.", 1.5), TextPart("Mount Everest."))
    )
    assert (answer.finish, answer.model) == (FinishReason.STOP, "gpt-oss-20b")
    assert (answer.usage, answer.timings) == (
        Usage(100, 10, 40, 20),
        Timings(0.5, 1.0, 200.0, 10.0, 6.0),
    )
    assert store.answer_figures("gpt-oss-20b")[Effort.HIGH].decode_tokens_per_s == 10.0
    assert store.recover() == 1
    assert store.load("d4d4d4d4d4d4").nodes[0].state is MessageState.INTERRUPTED


@pytest.mark.parametrize("indexed_anew", [0, 1000])
def test_a_first_version_is_searched_as_before(
    path: Path, monkeypatch: pytest.MonkeyPatch, indexed_anew: int
) -> None:
    """Whether its index is made anew, as that of a short history is, or kept."""
    monkeypatch.setattr("app.store.migrations._INDEXED_ANEW", indexed_anew)
    store = open_version_1(path)
    found = {
        query: [hit.message_id for hit in store.search(query)]
        for query in ("mountain", "hoch", "höch", "天気", "ev", "eve", "notes", "zeppelin", "half")
    }
    assert found == {
        "mountain": [None, 1],
        "hoch": [4],
        "höch": [4],
        "天気": [5],
        "ev": [3, 2],
        "eve": [3, 2],
        "notes": [1],
        "zeppelin": [],
        "half": [],
    }
    store.restore("c3c3c3c3c3c3")
    assert [hit.message_id for hit in store.search("zeppelin")] == [6]
    store.recover()
    assert [hit.message_id for hit in store.search("half")] == [7]


def test_models_that_were_remembered_in_a_setting_get_rows_of_their_own(path: Path) -> None:
    old = open_database(path, MIGRATIONS[:2])
    paths = ["/models/b.gguf", "/models/\udcff.gguf", "/models/b.gguf", "/models/a.gguf"]
    with old.transaction() as cursor:
        cursor.execute("INSERT INTO setting VALUES ('models.remembered', ?)", (json.dumps(paths),))
    old.close()
    new = open_database(path)
    assert SettingsStore(new).remembered_models() == [
        Path("/models/b.gguf"),
        Path("/models/\udcff.gguf"),
        Path("/models/a.gguf"),
    ]
    assert [record.files for record in ModelStore(new).all()] == [(), (), ()]
    assert SettingsStore(new).get("models.remembered") is None
    new.close()


def test_a_first_version_goes_on_in_the_new_one(path: Path) -> None:
    store = open_version_1(path)
    folder = store.create_folder("Mountains").id
    store.move(["a1a1a1a1a1a1"], folder)
    store.delete_message("a1a1a1a1a1a1", 2)
    assert store.in_folder(folder)[0].messages == 3
    _, answer = store.ask("a1a1a1a1a1a1", 3, user_message("more"), model="m", effort=None)
    assert answer == 9
    copy = path.with_name("harmonium.before-m002_lists_and_folders.db")
    assert copy.exists()
    other = open_database(path)
    assert SettingsStore(other).get("effort") == "high"
    other.close()
