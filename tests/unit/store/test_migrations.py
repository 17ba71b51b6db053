# SPDX-License-Identifier: Apache-2.0
"""Schemas change in steps, after a copy of the database was made."""

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import apsw
import pytest

from app.core.errors import ProfileError
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import open_database
from app.store.migrations import MIGRATIONS, Migration
from app.store.sql import Cursor


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


def test_a_step_that_fails_changes_nothing_and_earlier_steps_stay(path: Path) -> None:
    id_ = write_first_version(path)
    with pytest.raises(apsw.SQLError, match="nowhere"):
        open_database(path, (*MIGRATIONS, m002_pins, m003_half))
    assert "harmonium.before-m002_pins.db" in names(path)
    database = open_database(path, (*MIGRATIONS, m002_pins))
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
