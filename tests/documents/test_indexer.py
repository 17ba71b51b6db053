# SPDX-License-Identifier: Apache-2.0
"""Files become documents that can be searched; only what changed is read again."""

import os
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.core.documents import Document, DocumentState, Scope
from app.documents.folders import rescan
from app.documents.indexer import Indexer
from app.documents.reading import DocumentReader
from app.documents.search import Search
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.helpers.indexing import index_texts, open_reader, open_store, read_all, write_files
from tests.helpers.stored_documents import page_units, put

CHAPTERS = "\n\n".join(
    f"# Chapter {number}\n\n" + f"The answer of chapter {number} is word{number}. " * 60
    for number in range(40)
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DocumentStore]:
    with open_store(tmp_path) as store:
        yield store


@pytest.fixture
def reader() -> Iterator[DocumentReader]:
    with open_reader() as reader:
        yield reader


def now(store: DocumentStore, document: Document) -> Document:
    stored = store.get(document.id)
    assert stored is not None
    return stored


def make_old(path: Path) -> None:
    os.utime(path, (time.time() - 60, time.time() - 60))


def test_a_file_is_read_to_its_end(store: DocumentStore, tmp_path: Path) -> None:
    (document,), scope = index_texts(store, tmp_path / "files", {"book.md": CHAPTERS})
    assert document.state is DocumentState.READY
    assert document.language == "en"
    assert document.units > 1
    assert document.lines == 2 + sum(unit.lines for unit in store.units(document.id))
    assert document.characters == sum(len(unit.unit.text) for unit in store.units(document.id))
    (hit, *_) = Search(store).search("word33", scope)
    assert "word33" in hit.text


def test_whoever_waits_hears_of_each_step(
    store: DocumentStore, reader: DocumentReader, tmp_path: Path
) -> None:
    (document,) = store.add(write_files(tmp_path / "files", {"a.txt": "One line.\n"}))
    states: list[DocumentState] = []
    indexer = Indexer(store, reader, lambda _: states.append(now(store, document).state))
    assert indexer.run_once() == document.id
    assert indexer.run_once() is None
    # On a slow machine there is news of the first batch in between.
    assert list(dict.fromkeys(states)) == [DocumentState.READING, DocumentState.READY]


def test_a_file_that_cannot_be_read_says_why(
    store: DocumentStore, reader: DocumentReader, tmp_path: Path
) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4\n" + bytes(range(256)) * 20)
    broken, good = store.add(
        [tmp_path / "broken.pdf", *write_files(tmp_path, {"good.txt": "Good text.\n"})]
    )
    assert Indexer(store, reader).run_until_idle() == 2
    assert now(store, broken).state is DocumentState.FAILED
    assert "broken.pdf" in now(store, broken).error
    assert now(store, good).state is DocumentState.READY


def test_a_file_that_is_not_there_is_missing(store: DocumentStore, tmp_path: Path) -> None:
    (document,) = store.add([tmp_path / "nothing.txt"])
    read_all(store)
    assert now(store, document).state is DocumentState.MISSING
    assert "not there any more" in now(store, document).error


def test_a_file_that_did_not_change_is_never_read_again(
    store: DocumentStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (document,), _ = index_texts(store, tmp_path / "files", {"a.txt": "Some text.\n"})

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the file was read")

    os.utime(document.path, (1, 1))
    assert rescan(store).changed == 1
    monkeypatch.setattr(DocumentReader, "read", refuse)
    read_all(store)
    assert now(store, document).state is DocumentState.READY
    assert rescan(store) == rescan(store)
    assert rescan(store).changed == 0


def test_a_file_that_changed_is_read_again(store: DocumentStore, tmp_path: Path) -> None:
    (document,), scope = index_texts(store, tmp_path / "files", {"a.txt": "A zeppelin.\n"})
    document.path.write_text("A submarine, and more of it.\n", "utf-8")
    make_old(document.path)
    assert rescan(store).changed == 1
    read_all(store)
    search = Search(store)
    assert search.search("zeppelin", scope) == ()
    assert len(search.search("submarine", scope)) == 1
    assert now(store, document).id == document.id


def test_a_file_that_is_gone_can_still_be_searched(store: DocumentStore, tmp_path: Path) -> None:
    (document,), scope = index_texts(store, tmp_path / "files", {"a.txt": "A zeppelin.\n"})
    document.path.rename(tmp_path / "elsewhere.txt")
    assert rescan(store).missing == 1
    assert now(store, document).state is DocumentState.MISSING
    assert len(Search(store).search("zeppelin", scope)) == 1
    (tmp_path / "elsewhere.txt").rename(document.path)
    assert rescan(store).changed == 1
    read_all(store)
    assert now(store, document).state is DocumentState.READY


def test_stopping_keeps_what_was_read_and_goes_on_there(
    store: DocumentStore, reader: DocumentReader, tmp_path: Path
) -> None:
    # More than twice as long as what is written at once.
    text = "\n".join(
        f"Line {number} has a few more words than it needs." for number in range(200_000)
    )
    (document,) = store.add(write_files(tmp_path / "files", {"long.txt": text}))
    stops: list[int] = []

    def should_stop() -> bool:
        # Once something was written.
        is_due = now(store, document).units > 0
        stops.append(is_due)
        return is_due

    indexer = Indexer(store, reader)
    assert indexer.run_once(should_stop) == document.id
    begun = now(store, document)
    assert begun.state is DocumentState.WAITING
    units = store.units(document.id)
    assert units
    indexer.run_until_idle()
    done = now(store, document)
    assert done.state is DocumentState.READY
    assert store.units(document.id)[: len(units)] == units
    assert done.units >= len(units)
    assert len({unit.unit.number for unit in store.units(document.id)}) == done.units
    assert "".join(unit.unit.text for unit in store.units(document.id)).count("Line ") == 200_000


def test_a_file_that_fails_behind_what_was_read_of_it_keeps_that(
    store: DocumentStore, reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.4\n" + bytes(range(256)) * 20)
    (document,) = store.add([path])
    # As far as a process came that was killed.
    put(store, path, page_units("The boiler is inspected every spring."))
    store.finish(document.id, DocumentState.WAITING)
    with (
        closing(open_database(tmp_path / "documents.db")) as database,
        database.transaction() as cursor,
    ):
        cursor.execute("UPDATE document SET is_complete = 0")
    assert Indexer(store, reader).run_once() == document.id
    read = now(store, document)
    assert (read.state, read.error) == (DocumentState.PARTIAL, "")
    assert [one.what for one in read.skipped] == ["the rest"]
    assert len(Search(store).search("boiler", Scope(documents=(document.id,)))) == 1


def test_a_document_that_is_removed_while_it_is_read_stays_away(
    store: DocumentStore, reader: DocumentReader, tmp_path: Path
) -> None:
    (document,) = store.add(write_files(tmp_path / "files", {"book.md": CHAPTERS}))

    def remove_it(document_id: str) -> None:
        if store.get(document_id) is not None:
            store.remove([document_id])

    assert Indexer(store, reader, remove_it).run_once() == document.id
    assert store.get(document.id) is None
    assert store.match('"answer"', Scope(documents=(document.id,)), 10) == []


def test_what_waits_for_another_try_is_read_from_its_beginning(
    store: DocumentStore, tmp_path: Path
) -> None:
    (document,), scope = index_texts(store, tmp_path / "files", {"a.txt": "A zeppelin.\n"})
    store.retry(document.id)
    assert now(store, document).state is DocumentState.WAITING
    read_all(store)
    assert now(store, document).state is DocumentState.READY
    assert len(Search(store).search("zeppelin", scope)) == 1
