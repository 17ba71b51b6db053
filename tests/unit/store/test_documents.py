# SPDX-License-Identifier: Apache-2.0
"""Documents belong to collections and conversations, and go when nobody has them any more."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.documents import (
    Document,
    DocumentKind,
    DocumentState,
    Passage,
    Scope,
    Skipped,
    Unit,
    UnitKind,
)
from app.core.errors import InputError
from app.core.params import Effort
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database, open_temporary
from app.store.documents import DocumentStore, FileState, UnitRow, file_state

EMBEDDER = "mini"


@pytest.fixture
def documents(database: Database) -> DocumentStore:
    return DocumentStore(database)


@pytest.fixture
def conversation(store: ConversationStore) -> str:
    return store.create("2026-01-01", Effort.LOW)


def add(store: DocumentStore, path: Path, text: str = "boiler room", **into: str) -> Document:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    (document,) = store.add([path], **into)
    return read(store, document, text)


def read(store: DocumentStore, document: Document, text: str) -> Document:
    state = file_state(document.path)
    assert state is not None
    first = store.begin(document.id, state, f"digest of {text}", document.path.stem)
    if first:
        store.write_units(document.id, [row(first, text)], opened=(DocumentKind.TEXT, None))
    store.finish(document.id, DocumentState.READY)
    stored = store.get(document.id)
    assert stored is not None
    return stored


def row(number: int, text: str, lines: int = 1) -> UnitRow:
    passage = Passage(0, lines - 1, "", text)
    return UnitRow(
        Unit(number, UnitKind.SECTION, text), lines, (passage,), ((0, len(text)),), "en", ""
    )


def found(store: DocumentStore, word: str, *documents: Document) -> list[int]:
    scope = Scope(documents=tuple(document.id for document in documents))
    return [number for number, _ in store.match(f'"{word}"', scope, 10)]


def leftovers(database: Database) -> dict[str, int]:
    """Rows of what documents are made of."""
    tables = ("document", "unit", "passage", "passage_vector", "collection_document")
    with database.reading() as cursor:
        return {
            table: count
            for table in (*tables, "passage_search", "document_search")
            if (count := cursor.execute(f"SELECT count(*) FROM {table}").get)
        }


def words_left(database: Database, word: str) -> bool:
    """Whether the pages of the indexes still hold the word."""
    with database.reading() as cursor:
        blocks = [
            bytes(block)
            for table in ("passage_search", "document_search")
            for (block,) in cursor.execute(f"SELECT block FROM {table}_data")
        ]
    return any(word.encode() in block for block in blocks)


def test_a_file_is_one_document_however_often_it_is_added(
    documents: DocumentStore, tmp_path: Path
) -> None:
    first = add(documents, tmp_path / "a.txt")
    (again,) = documents.add([tmp_path / "a.txt"])
    assert (again.id, again.state) == (first.id, DocumentState.READY)


def test_a_file_that_changed_waits_again(documents: DocumentStore, tmp_path: Path) -> None:
    document = add(documents, tmp_path / "a.txt")
    (tmp_path / "a.txt").write_text("something longer", "utf-8")
    (again,) = documents.add([tmp_path / "a.txt"])
    assert again.state is DocumentState.WAITING
    assert read(documents, again, "something longer").units == 1
    assert not found(documents, "boiler", document)
    assert found(documents, "longer", document)


def test_a_file_that_was_only_touched_is_not_read_again(
    documents: DocumentStore, tmp_path: Path
) -> None:
    document = add(documents, tmp_path / "a.txt")
    os.utime(tmp_path / "a.txt", (1, 1))
    (again,) = documents.add([tmp_path / "a.txt"])
    assert again.state is DocumentState.WAITING
    assert documents.begin(document.id, FileState(11, 1), "digest of boiler room", "a") == 0


@pytest.mark.parametrize("name", ["a\n\x07b.txt", "x" * 200 + ".txt", "\u202etxt.exe", "名.txt"])
def test_names_are_one_printable_line(documents: DocumentStore, tmp_path: Path, name: str) -> None:
    (document,) = documents.add([tmp_path / name])
    assert document.name.isprintable()
    assert document.url == f"doc://{document.name}"
    assert document.path == tmp_path / name


def test_a_name_in_no_encoding_can_be_kept(documents: DocumentStore, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))
    (document,) = documents.add([path])
    assert documents.get(document.id) == document
    assert document.path == path


def test_documents_of_a_conversation_stay_with_it(
    documents: DocumentStore, conversation: str, tmp_path: Path
) -> None:
    document = add(documents, tmp_path / "a.txt", conversation=conversation)
    loose = add(documents, tmp_path / "b.txt")
    assert documents.of_conversation(conversation) == [document]
    documents.attach([loose.id], conversation)
    assert documents.in_scope(documents.scope_of(conversation)) == [document, loose]
    assert documents.collections() == []


def test_what_belongs_to_nobody_can_be_cleared_away(
    documents: DocumentStore, conversation: str, tmp_path: Path
) -> None:
    add(documents, tmp_path / "a.txt", conversation=conversation)
    loose = add(documents, tmp_path / "b.txt")
    assert documents.remove_unused(older_than_s=60) == []
    assert documents.remove_unused(only=["unknown"]) == []
    assert documents.remove_unused() == [loose.id]


def test_a_collection_is_used_by_any_conversation(
    documents: DocumentStore, store: ConversationStore, tmp_path: Path
) -> None:
    manuals = documents.create_collection(" Manuals ")
    document = add(documents, tmp_path / "a.txt", collection=manuals.id)
    first, second = (store.create("2026-01-01", Effort.LOW) for _ in range(2))
    documents.use(manuals.id, first, True)
    documents.use(manuals.id, second, True)
    documents.use(manuals.id, second, False)
    assert [found.name for found in documents.used_by(first)] == ["Manuals"]
    assert documents.used_by(second) == []
    assert documents.in_scope(documents.scope_of(first)) == [document]
    assert documents.in_scope(documents.scope_of(second)) == []
    (counted,) = documents.collections()
    assert (counted.documents, counted.waiting, counted.bytes) == (1, 0, document.bytes)


def test_the_names_of_collections_differ(documents: DocumentStore) -> None:
    manuals = documents.create_collection("Manuals")
    with pytest.raises(InputError, match="There is a collection Manuals already"):
        documents.create_collection("Manuals")
    with pytest.raises(InputError, match="needs a name"):
        documents.rename_collection(manuals.id, " \n")
    documents.rename_collection(manuals.id, "Books")
    assert documents.collection(manuals.id) == documents.collections()[0]
    documents.delete_collection(manuals.id)
    with pytest.raises(InputError, match="This collection was deleted"):
        documents.rename_collection(manuals.id, "Again")


def test_a_long_collection_is_shown_in_pages(documents: DocumentStore, tmp_path: Path) -> None:
    many = documents.create_collection("Many")
    paths = [tmp_path / f"Report {number:03}.txt" for number in range(250)]
    documents.add(paths, collection=many.id)
    page = documents.of_collection(many.id, offset=100, limit=100)
    assert [document.name for document in page[:2]] == ["Report 100.txt", "Report 101.txt"]
    assert len(page) == 100
    assert len(documents.of_collection(many.id, query="REPORT 24")) == 10
    assert documents.count_in(Scope(collections=(many.id,))) == 250


def test_what_two_have_stays_until_both_let_it_go(
    documents: DocumentStore, conversation: str, database: Database, tmp_path: Path
) -> None:
    manuals = documents.create_collection("Manuals")
    document = add(documents, tmp_path / "a.txt", collection=manuals.id)
    documents.attach([document.id], conversation)
    documents.write_vectors(EMBEDDER, [(found(documents, "boiler", document)[0], b"1234")])
    assert documents.remove([document.id], collection=manuals.id) == []
    assert documents.remove([document.id], conversation=conversation) == [document.id]
    assert documents.get(document.id) is None
    assert leftovers(database) == {}


def test_nothing_is_left_of_a_removed_document(
    documents: DocumentStore, database: Database, tmp_path: Path
) -> None:
    document = add(documents, tmp_path / "zeppelin.txt", "zeppelin hangar")
    other = add(documents, tmp_path / "b.txt")
    assert words_left(database, "zeppelin")
    assert documents.remove([document.id]) == [document.id]
    while documents.forget_removed():
        pass
    assert not words_left(database, "zeppelin")
    assert found(documents, "boiler", other)
    database.close()
    files = [tmp_path / "profile" / f"harmonium.db{ending}" for ending in ("", "-wal")]
    assert not any(b"zeppelin" in file.read_bytes() for file in files if file.exists())


def test_a_long_document_goes_in_steps(
    documents: DocumentStore, database: Database, tmp_path: Path
) -> None:
    document = add(documents, tmp_path / "a.txt")
    documents.write_units(document.id, [row(number, "boiler") for number in range(2, 2500)])
    other = add(documents, tmp_path / "b.txt")
    documents.remove([document.id])
    assert found(documents, "boiler", document, other) == found(documents, "boiler", other)
    while documents.forget_removed():
        pass
    counts = leftovers(database)
    assert (counts["unit"], counts["passage"], counts["passage_search"]) == (1, 1, 1)


def test_purging_a_conversation_removes_what_only_it_had(
    documents: DocumentStore,
    store: ConversationStore,
    conversation: str,
    database: Database,
    tmp_path: Path,
) -> None:
    manuals = documents.create_collection("Manuals")
    documents.use(manuals.id, conversation, True)
    own = add(documents, tmp_path / "zeppelin.txt", "zeppelin", conversation=conversation)
    shared = add(documents, tmp_path / "b.txt", collection=manuals.id)
    documents.attach([shared.id], conversation)
    documents.write_vectors(EMBEDDER, [(found(documents, "zeppelin", own)[0], b"1234")])
    documents.save_page(conversation, 0, "{}")
    store.delete(conversation)
    assert documents.get(own.id) is not None
    store.purge([conversation])
    assert documents.get(own.id) is None
    assert documents.get(shared.id) == shared
    assert documents.collection(manuals.id) is not None
    assert not words_left(database, "zeppelin")
    assert documents.vector_counts(EMBEDDER, Scope(documents=(own.id, shared.id))) == (0, 1)


def test_a_conversation_in_the_trash_keeps_its_documents(
    documents: DocumentStore, store: ConversationStore, conversation: str, tmp_path: Path
) -> None:
    document = add(documents, tmp_path / "a.txt", conversation=conversation)
    store.delete(conversation)
    assert documents.remove_unused() == []
    store.restore(conversation)
    assert documents.of_conversation(conversation) == [document]


def test_a_removed_folder_takes_its_files_along(documents: DocumentStore, tmp_path: Path) -> None:
    books = documents.create_collection("Books")
    inside = add(documents, tmp_path / "folder" / "a.txt", collection=books.id)
    deeper = add(documents, tmp_path / "folder" / "kept" / "b.txt", collection=books.id)
    beside = add(documents, tmp_path / "c.txt", collection=books.id)
    documents.add_folder(books.id, tmp_path / "folder")
    documents.add_folder(books.id, tmp_path / "folder" / "kept")
    assert documents.folders()[0] == (books.id, tmp_path / "folder")
    assert documents.remove_folder(books.id, tmp_path / "folder") == [inside.id]
    assert documents.of_collection(books.id) == [deeper, beside]


def test_reading_goes_on_behind_the_last_unit(documents: DocumentStore, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text", "utf-8")
    (document,) = documents.add([tmp_path / "a.txt"])
    claimed = documents.claim()
    assert claimed is not None
    assert claimed.state is DocumentState.READING
    assert documents.claim() is None
    state = FileState(4, 1)
    assert documents.begin(document.id, state, "digest", "a") == 1
    documents.write_units(document.id, [row(1, "first"), row(2, "second")])
    documents.finish(document.id, DocumentState.WAITING)
    assert documents.claim() is not None
    assert documents.begin(document.id, state, "digest", "a") == 3
    documents.write_units(document.id, [row(2, "second"), row(3, "third")])
    assert [unit.unit.text for unit in documents.units(document.id)] == ["first", "second", "third"]
    assert documents.begin(document.id, state, "another digest", "a") == 1
    assert documents.units(document.id) == []


def test_what_came_with_a_question_is_read_first(documents: DocumentStore, tmp_path: Path) -> None:
    books = documents.create_collection("Books")
    documents.add([tmp_path / "a.txt", tmp_path / "b.txt"], collection=books.id)
    (urgent,) = documents.add([tmp_path / "c.txt"])
    claimed = documents.claim()
    assert claimed is not None
    assert claimed.id == urgent.id


def test_lines_are_counted_over_units(documents: DocumentStore, tmp_path: Path) -> None:
    document = add(documents, tmp_path / "a.txt", "one")
    rows = [row(2, "two\nlines", 2), row(3, "", 0), row(4, "four")]
    documents.write_units(document.id, rows, [Skipped("page 3", "It is empty.", 3)])
    stored = documents.get(document.id)
    assert stored is not None
    assert (stored.lines, stored.units, stored.skipped) == (
        6,
        4,
        (Skipped("page 3", "It is empty.", 3),),
    )

    def between(first: int, last: int) -> list[int]:
        return [unit.unit.number for unit in documents.units_between(document.id, first, last)]

    assert [between(line, line) for line in range(7)] == [[], [], [1], [2], [2], [4], []]
    assert between(0, 99) == [1, 2, 4]
    assert between(3, 4) == [2]


def test_a_page_is_counted_once_however_many_units_it_has(
    documents: DocumentStore, tmp_path: Path
) -> None:
    (tmp_path / "a.xlsx").write_text("text", "utf-8")
    (document,) = documents.add([tmp_path / "a.xlsx"])
    documents.begin(document.id, FileState(4, 1), "digest", "a")
    rows = [
        replace(
            row(number, "text"), unit=Unit(number, UnitKind.SHEET, "text", page, "", "", *flags)
        )
        for number, (page, *flags) in enumerate(
            [(1, False, True), (1, False, True), (2, False, False), (2, False, True)], 1
        )
    ]
    documents.write_units(document.id, rows[:1])
    documents.write_units(document.id, rows[1:])
    stored = documents.get(document.id)
    assert stored is not None
    assert (stored.units, stored.pages_read, stored.hidden_pages) == (4, 2, (1, 2))


def test_what_is_being_read_is_not_begun_a_second_time(
    documents: DocumentStore, tmp_path: Path
) -> None:
    document = add(documents, tmp_path / "a.txt")
    documents.retry(document.id)
    assert documents.claim() is not None
    documents.retry(document.id)
    assert documents.claim() is None


def test_what_somebody_began_to_read_meanwhile_is_left_to_them(
    documents: DocumentStore, tmp_path: Path
) -> None:
    document = add(documents, tmp_path / "a.txt")
    waiting = (document.id, DocumentState.READY, DocumentState.WAITING)
    assert documents.mark(*waiting)
    assert documents.claim() is not None
    assert not documents.mark(*waiting)
    assert documents.claim() is None


def test_vectors_belong_to_passages_and_embedders(documents: DocumentStore, tmp_path: Path) -> None:
    first, second = (add(documents, tmp_path / f"{name}.txt") for name in "ab")
    both = Scope(documents=(first.id, second.id))
    missing = documents.passages_without_vector(EMBEDDER, 10)
    assert len(missing) == 2
    assert documents.passage_texts(missing) == dict.fromkeys(missing, "boiler room")
    version = documents.vector_version(EMBEDDER)
    documents.write_vectors(EMBEDDER, [(missing[0], b"abcd"), (12345, b"gone")])
    assert documents.vectors(EMBEDDER, both) == [(missing[0], b"abcd")]
    assert documents.vector_counts(EMBEDDER, both) == (1, 2)
    assert documents.vector_version(EMBEDDER) != version
    assert documents.passages_without_vector(EMBEDDER, 10) == missing[1:]
    assert documents.passages_without_vector("other", 10, Scope(documents=(first.id,))) == [
        number for number in missing if documents.passages([number])[number].document_id == first.id
    ]
    documents.remove_vectors(but="other")
    assert documents.vectors(EMBEDDER, both) == []


def test_pages_of_the_browser_stay_with_the_conversation(
    documents: DocumentStore, conversation: str
) -> None:
    documents.save_page(conversation, 1, "second")
    documents.save_page(conversation, 0, "first \ud800")
    documents.save_page(conversation, 1, "second again")
    assert documents.load_pages(conversation) == [(0, "first \ufffd"), (1, "second again")]
    with pytest.raises(InputError, match="There is no conversation"):
        documents.save_page("unknown", 0, "")


def test_an_answer_that_ends_in_the_trash_keeps_its_pages(
    documents: DocumentStore, store: ConversationStore, conversation: str
) -> None:
    store.delete(conversation)
    documents.save_page(conversation, 0, "page")
    store.restore(conversation)
    assert documents.load_pages(conversation) == [(0, "page")]


def test_temporary_conversations_keep_documents_in_memory(tmp_path: Path) -> None:
    database = open_temporary()
    store = DocumentStore(database)
    conversation = ConversationStore(database, "temporary-").create("2026-01-01", Effort.LOW)
    document = add(store, tmp_path / "a.txt", conversation=conversation)
    assert found(store, "boiler", document)
    assert store.of_conversation(conversation) == [document]
    database.close()
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_two_processes_do_not_read_one_document(path: Path, tmp_path: Path) -> None:
    first, second = open_database(path), open_database(path)
    DocumentStore(first).add([tmp_path / "a.txt", tmp_path / "b.txt"])
    claims = [DocumentStore(database).claim() for database in (first, second, first)]
    names = [claim.name for claim in claims if claim is not None]
    assert names == ["a.txt", "b.txt"]
    first.close()
    second.close()
