# SPDX-License-Identifier: Apache-2.0
"""A search index that follows its messages finds what one does that was there from the start."""

import itertools
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.core.messages import user_message
from app.core.params import Effort
from app.store import indexing
from app.store.conversations import ConversationStore
from app.store.database import Database, DatabaseFile
from app.store.indexing import SearchIndex
from app.store.salvage import salvage

TALKS, TURNS = 12, 10


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DatabaseFile:
    """Saved by a salvage, so that nothing is indexed yet; ten messages are indexed at a time."""
    monkeypatch.setattr(indexing, "_TOGETHER", 10)
    old = DatabaseFile(tmp_path / "old.db")
    with closing(old.open()) as database:
        store = ConversationStore(database)
        for number in range(TALKS):
            id_ = store.create("2026-01-01", Effort.LOW, title=f"Talk {number}")
            parent = None
            for turn in range(TURNS):
                question = user_message(f"question number{number} turn{turn}")
                parent = store.add_message(id_, parent, question)
    new = DatabaseFile(tmp_path / "new.db")
    salvage(old, new)
    return new


def found(database: Database, text: str = "question") -> list[int]:
    hits = ConversationStore(database).search(text, limit=1000)
    return [hit.message_id for hit in hits if hit.message_id is not None]


def rounds(count: int) -> Callable[[], bool]:
    left = itertools.count(count, -1)
    return lambda: next(left) > 0


def test_the_newest_messages_are_found_first(file: DatabaseFile) -> None:
    with closing(file.open()) as database:
        index = SearchIndex(database)
        assert not index.is_whole
        assert found(database) == []
        # Titles are there at once.
        assert len(ConversationStore(database).search("talk")) == TALKS
        assert not index.build(rounds(3))
        assert found(database) == list(range(120, 90, -1))


def test_another_process_goes_on_where_one_was_ended(file: DatabaseFile) -> None:
    for _ in range(TALKS * TURNS // 20):
        with closing(file.open()) as database:
            assert not SearchIndex(database).is_whole
            SearchIndex(database).build(rounds(2))
    with closing(file.open()) as database:
        assert SearchIndex(database).is_whole
        assert found(database) == list(range(120, 0, -1))
        with database.reading() as cursor:
            assert not cursor.execute("SELECT 1 FROM setting WHERE key LIKE 'search.%'").get
            query = "INSERT INTO message_search (message_search) VALUES ('integrity-check')"
            cursor.execute(query)


def test_what_is_said_deleted_and_brought_back_meanwhile_is_found_as_it_is_then(
    file: DatabaseFile,
) -> None:
    with closing(file.open()) as database:
        store = ConversationStore(database)
        SearchIndex(database).build(rounds(4))
        talks = {talk.title: talk.id for talk in store.summaries()}
        old, other, new = talks["Talk 1"], talks["Talk 2"], talks["Talk 11"]
        store.delete(old, other, new)
        store.restore(other, new)
        store.delete_message(talks["Talk 3"], 40)
        store.delete_message(talks["Talk 4"], 46)
        store.restore_message(talks["Talk 4"], 46)
        added = store.add_message(talks["Talk 5"], None, user_message("question of today"))
        assert SearchIndex(database).build()
        expected = [added, *(id_ for id_ in range(120, 0, -1) if id_ != 40 and not 10 < id_ <= 20)]
        assert found(database) == expected
        store.restore(old)
        assert found(database, "number1 turn3") == [14]


def test_two_that_build_at_once_do_not_do_it_twice(file: DatabaseFile) -> None:
    steps: list[int] = []

    def build() -> None:
        with closing(file.open()) as database:
            SearchIndex(database).build(on_progress=lambda done, of: steps.append(done))

    threads = [threading.Thread(target=build) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # The last one of them may find that nothing is left.
    assert len(steps) <= TALKS * TURNS // 10 + 2
    with closing(file.open()) as database:
        assert found(database) == list(range(120, 0, -1))


def test_long_messages_are_indexed_one_by_one(
    file: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "_TOGETHER_BYTES", 1)
    steps: list[int] = []
    with closing(file.open()) as database:
        assert SearchIndex(database).build(on_progress=lambda done, of: steps.append(done))
        assert steps == list(range(1, 121))
        assert len(found(database)) == 120
