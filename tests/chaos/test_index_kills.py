# SPDX-License-Identifier: Apache-2.0
"""A process that is killed while it indexes loses nothing that was stored, and the next one goes on
there."""

import random
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.documents import Document, DocumentState
from app.documents.indexer import Indexer
from app.documents.reading import DocumentReader
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.helpers.indexing import indexing_process, open_reader, open_store, read_all, write_files

LINES = 30_000


def texts() -> dict[str, str]:
    return {
        f"{name}.txt": "\n".join(
            f"Line {number} of {name} says more words than it would need to."
            for number in range(LINES)
        )
        for name in ("first", "second")
    }


def contents(store: DocumentStore, documents: Sequence[Document]) -> list[object]:
    """All that reading stores, whatever the numbers of its rows are."""
    kept: list[object] = []
    for document in store.by_ids([document.id for document in documents]):
        units = store.units(document.id)
        kept.append((document.name, document.state, document.lines, document.characters))
        kept.append([(unit.unit, unit.first_line, unit.lines) for unit in units])
    return kept


def index_rows(folder: Path) -> tuple[int, int]:
    database = open_database(folder / "documents.db")
    with database.reading() as cursor:
        assert cursor.execute("PRAGMA integrity_check").get == "ok"
        cursor.execute("INSERT INTO passage_search (passage_search) VALUES ('integrity-check')")
        counts = tuple(
            int(cursor.execute(f"SELECT count(*) FROM {table}").get)
            for table in ("passage", "passage_search")
        )
    database.close()
    return counts[0], counts[1]


def kill_often(folder: Path, kills: int) -> None:
    seed = random.SystemRandom().getrandbits(32)
    print(f"seed {seed}")  # Shown when the test fails.
    chance = random.Random(seed)
    for _ in range(kills):
        with indexing_process(folder) as process:
            if not process.wait_for_units(1):
                return
            time.sleep(chance.uniform(0, 0.3))
            process.kill()


def check_kills(tmp_path: Path, kills: int) -> None:
    paths = write_files(tmp_path / "files", texts())
    whole = tmp_path / "whole"
    with open_store(whole) as store:
        documents = store.add(paths)
        read_all(store)
        expected = contents(store, documents)
    with open_store(tmp_path) as store:
        documents = store.add(paths)
    kill_often(tmp_path, kills)
    with open_store(tmp_path) as store:
        read_all(store)
        assert contents(store, documents) == expected
    assert index_rows(tmp_path) == index_rows(whole)


def test_a_killed_index_is_finished_and_equal_to_one_made_at_once(tmp_path: Path) -> None:
    check_kills(tmp_path, 3)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_many_kills_change_nothing(tmp_path: Path) -> None:
    check_kills(tmp_path, 40)


def test_nothing_is_read_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(tmp_path) as store:
        (document,) = store.add(write_files(tmp_path / "files", {"a.txt": texts()["first.txt"]}))
    with indexing_process(tmp_path) as process:
        assert process.wait_for_units(1)
        process.kill()
    begun: list[int] = []
    read = DocumentReader.read

    def noted(self: DocumentReader, path: Path, *, first_unit: int = 1, **others: object) -> object:
        begun.append(first_unit)
        return read(self, path, first_unit=first_unit, **others)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(DocumentReader, "read", noted)
    with open_store(tmp_path) as store, open_reader() as reader:
        killed = store.by_ids([document.id])[0]
        assert killed.state is DocumentState.READING
        assert Indexer(store, reader).run_until_idle() == 1
        done = store.by_ids([document.id])[0]
    assert begun == [killed.units + 1]
    assert killed.units < done.units
    assert done.state is DocumentState.READY
