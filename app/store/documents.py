# SPDX-License-Identifier: Apache-2.0
"""Documents, the collections they stand in, their text and the index that finds it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.core.documents import (
    Collection,
    Document,
    DocumentKind,
    DocumentState,
    Scope,
    Skipped,
)
from app.store import (
    browser_pages,
    collections,
    documents_index,
    documents_reading,
    documents_removal,
)
from app.store.database import Database
from app.store.documents_rows import (
    DOCUMENT_COLUMNS,
    IN_SCOPE,
    UNIT_COLUMNS,
    FileState,
    StoredPassage,
    StoredUnit,
    UnitRow,
    document_from_row,
    document_number,
    documents_where,
    number_range,
    scope_columns,
    unit_from_row,
)
from app.store.rows import storable
from app.store.sql import Cursor

__all__ = ["DocumentStore", "FileState", "StoredPassage", "StoredUnit", "UnitRow"]


class DocumentStore:
    """Belongs to the thread that opened the database, the temporary one too."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Documents

    def add(
        self,
        paths: Iterable[Path],
        *,
        collection: str | None = None,
        conversation: str | None = None,
    ) -> list[Document]:
        """In the order of `paths`. A file that is known already is the same document, and is read
        again only when it changed or could not be read. Without collection and conversation it
        belongs to nobody until `attach`; `remove_unused` takes it away. Raises InputError when one
        of the two is gone."""
        files = [(path.absolute(), file_state(path)) for path in paths]
        is_urgent = collection is None
        with self._database.transaction() as cursor:
            numbers = [
                documents_reading.add(cursor, path, state, is_urgent=is_urgent)
                for path, state in files
            ]
            if collection is not None:
                number = collections.collection_number(cursor, collection)
                collections.put(cursor, number, numbers)
            if conversation is not None:
                self._put_into_own(cursor, conversation, numbers)
            return [self._by_number(cursor, number) for number in numbers]

    def get(self, document_id: str) -> Document | None:
        return next(iter(self.by_ids([document_id])), None)

    def by_ids(self, document_ids: Iterable[str]) -> list[Document]:
        """In this order, without those that are gone."""
        with self._database.reading() as cursor:
            found: list[Document] = []
            for id_ in document_ids:
                found += documents_where(cursor, "WHERE id = ?", (storable(id_),))
            return found

    def named(self, reference: str, scope: Scope) -> list[Document]:
        """Those of the scope with this URL or file name, whatever its case."""
        key = documents_reading.name_key(reference)
        with self._database.reading() as cursor:
            return documents_where(
                cursor,
                f"WHERE (url = ? OR name_key = ?) AND number IN ({IN_SCOPE}) ORDER BY number",
                (storable(reference), key, *scope_columns(scope)),
            )

    def of_conversation(self, conversation_id: str) -> list[Document]:
        """Its own ones, without those of collections that it uses; by the order of adding."""
        with self._database.reading() as cursor:
            own = collections.own_collection(cursor, conversation_id)
            return documents_where(
                cursor,
                "WHERE number IN (SELECT document FROM collection_document WHERE collection = ?)"
                " ORDER BY number",
                (own,),
            )

    def of_collection(
        self, collection_id: str, offset: int = 0, limit: int = 100, query: str = ""
    ) -> list[Document]:
        """By name; with `query` those whose name holds it."""
        key = documents_reading.name_key(query.strip())
        with self._database.reading() as cursor:
            number = collections.collection_number(cursor, collection_id)
            return collections.documents_of(cursor, number, offset, limit, key)

    def in_scope(self, scope: Scope, limit: int | None = None) -> list[Document]:
        """In the order in which they were added."""
        with self._database.reading() as cursor:
            return documents_where(
                cursor,
                f"WHERE number IN ({IN_SCOPE}) ORDER BY number LIMIT ?",
                (*scope_columns(scope), -1 if limit is None else limit),
            )

    def count_in(self, scope: Scope) -> int:
        with self._database.reading() as cursor:
            return cursor.execute(f"SELECT count(*) FROM ({IN_SCOPE})", scope_columns(scope)).get

    def is_in(self, document_id: str, scope: Scope) -> bool:
        with self._database.reading() as cursor:
            return documents_index.is_in(cursor, document_id, scope)

    def shares_name(self, document: Document, scope: Scope) -> bool:
        """Whether another one of the scope has its file name, whatever the case, or has it in its
        URL."""
        with self._database.reading() as cursor:
            key = documents_reading.name_key(document.name)
            return documents_index.shares_name(cursor, document, key, scope)

    def attach(self, document_ids: Iterable[str], conversation_id: str) -> None:
        """They become the conversation's own. Raises InputError when one was removed."""
        with self._database.transaction() as cursor:
            numbers = [document_number(cursor, id_) for id_ in document_ids]
            self._put_into_own(cursor, conversation_id, numbers)

    def remove(
        self,
        document_ids: Iterable[str],
        *,
        collection: str | None = None,
        conversation: str | None = None,
    ) -> list[str]:
        """Takes them out of one collection or conversation, or, without either, out of all. What
        nobody uses any more goes for good, with text, passages, index and vectors; their ids. The
        files stay. `forget_removed` follows, where there is time."""
        with self._database.transaction() as cursor:
            number: int | None = None
            if collection is not None:
                number = collections.collection_number(cursor, collection)
            elif conversation is not None:
                number = collections.own_collection(cursor, conversation)
                if number is None:
                    return []
            return documents_removal.remove(cursor, document_ids, number)

    def remove_unused(
        self,
        older_than_s: float = 0,
        *,
        only: Iterable[str] | None = None,
        kept: Iterable[str] = (),
    ) -> list[str]:
        """What belongs to nobody and was added so long ago goes for good; the ids. `only`: of
        these documents. `kept`: these stay."""
        with self._database.transaction() as cursor:
            return documents_removal.remove_unused(cursor, older_than_s, only, kept)

    def forget_removed(self) -> bool:
        """Does some 50 ms of taking the text and words of removed documents out of the file, and
        says whether there is more."""
        with self._database.transaction() as cursor:
            is_due = documents_removal.is_due(cursor)
            has_more = is_due and documents_removal.forget_removed(cursor)
        if is_due and not has_more:
            self._database.compact()
        return has_more

    # Reading

    def prepare_reading(self) -> None:
        """What is read is in the files, too: the power may go before it is on the disk."""
        self._database.sync_less()

    @property
    def has_unread(self) -> bool:
        """Whether `claim` may find one."""
        with self._database.transaction() as cursor:
            return documents_reading.has_unread(cursor)

    def claim(self) -> Document | None:
        """The next document to be read is READING, and belongs to this process until `finish` or
        until the process is gone. Those that came with a question go first."""
        with self._database.transaction() as cursor:
            return documents_reading.claim(cursor)

    def begin(self, document_id: str, state: FileState, sha256: str, name: str) -> int:
        """The number of the first unit to be read, 0 when all of this content was read before. What
        was read of another content is gone afterwards. `name` is the file's, in words. Raises
        InputError when the document was removed."""
        with self._database.transaction() as cursor:
            return documents_reading.begin(cursor, document_id, state, sha256, name)

    def write_units(
        self,
        document_id: str,
        units: Sequence[UnitRow],
        skipped: Sequence[Skipped] = (),
        opened: tuple[DocumentKind, int | None] | None = None,
    ) -> None:
        """One transaction. A unit that is there already stays as it is. `opened`: the kind of the
        file and its pages, once they are known. Raises InputError when the document was removed."""
        with self._database.transaction() as cursor:
            if opened is not None:
                documents_reading.set_kind(cursor, document_id, *opened)
            documents_reading.write_units(cursor, document_id, units, skipped)

    def finish(self, document_id: str, state: DocumentState, error: str = "") -> None:
        """READY, PARTIAL, FAILED or MISSING; WAITING gives it back, to go on later."""
        with self._database.transaction() as cursor:
            documents_reading.finish(cursor, document_id, state, error)

    def mark(self, document_id: str, was: DocumentState, state: DocumentState) -> bool:
        """What a look at its file tells. False, and nothing happens, when somebody began to read
        it, or was faster, since its state was `was`."""
        with self._database.transaction() as cursor:
            return documents_reading.mark(cursor, document_id, was, state)

    def retry(self, document_id: str) -> None:
        """It waits, and is read from its beginning, unless that is being done."""
        with self._database.transaction() as cursor:
            documents_reading.retry(cursor, document_id)

    def file_states(self) -> dict[Path, tuple[str, DocumentState, FileState | None]]:
        """Of each file: the document's id, its state, and how the file was when it was read last,
        None when it never was."""
        with self._database.reading() as cursor:
            return documents_reading.file_states(cursor)

    # Text

    def unit(self, document_id: str, number: int) -> StoredUnit | None:
        return next(iter(self.units(document_id, number, 1)), None)

    def units(self, document_id: str, first: int = 1, limit: int | None = None) -> list[StoredUnit]:
        """From the one with the number `first` on."""
        with self._database.reading() as cursor:
            start, end = number_range(document_number(cursor, document_id))
            rows = cursor.execute(
                f"SELECT {UNIT_COLUMNS} FROM unit WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?",
                (start + first, end, -1 if limit is None else limit),
            )
            return [unit_from_row(row) for row in rows]

    def units_between(self, document_id: str, first_line: int, last_line: int) -> list[StoredUnit]:
        """Those with display lines in this range, both ends included."""
        with self._database.reading() as cursor:
            number = document_number(cursor, document_id)
            rows = cursor.execute(
                f"""
                SELECT {UNIT_COLUMNS} FROM unit
                WHERE document = ? AND lines > 0 AND first_line <= ? AND first_line >= ifnull((
                    SELECT first_line FROM unit WHERE document = ? AND first_line <= ?
                    ORDER BY first_line DESC LIMIT 1
                ), 0)
                ORDER BY id
                """,
                (number, last_line, number, first_line),
            )
            found = [unit_from_row(row) for row in rows]
        return [unit for unit in found if unit.first_line + unit.lines > first_line]

    # Index

    def languages(self, scope: Scope) -> set[str]:
        with self._database.reading() as cursor:
            return documents_index.languages(cursor, scope)

    def members(self, scope: Scope) -> str:
        """Which documents these are, as a text to compare with."""
        with self._database.reading() as cursor:
            return documents_index.members(cursor, scope)

    def match(
        self,
        expression: str,
        scope: Scope,
        limit: int,
        weights: tuple[float, float, float] = (3.0, 0.5, 1.0),
    ) -> list[tuple[int, float]]:
        """Passages by their numbers, the best first; a higher score is better. `expression` is
        FTS5's, `weights` are those of name, section and body."""
        with self._database.reading() as cursor:
            return documents_index.match(cursor, expression, scope, limit, weights)

    def match_names(
        self, expression: str, scope: Scope, limit: int
    ) -> list[tuple[Document, float]]:
        """Documents by the words of their names, the best first."""
        with self._database.reading() as cursor:
            return documents_index.match_names(cursor, expression, scope, limit)

    def passages(self, numbers: Sequence[int]) -> dict[int, StoredPassage]:
        """Those that are still there."""
        with self._database.reading() as cursor:
            return documents_index.passages(cursor, numbers)

    def passage_texts(self, numbers: Sequence[int]) -> dict[int, str]:
        """Each as the document has it, without the breaks of display lines."""
        with self._database.reading() as cursor:
            return documents_index.passage_texts(cursor, numbers)

    # Vectors: bytes that only their maker understands, one for each passage and embedder

    def passages_without_vector(
        self, embedder: str, limit: int, scope: Scope | None = None
    ) -> list[int]:
        """The newest documents' first."""
        with self._database.reading() as cursor:
            return documents_index.without_vector(cursor, embedder, limit, scope)

    def write_vectors(self, embedder: str, vectors: Sequence[tuple[int, bytes]]) -> None:
        """Of passages that are still there."""
        with self._database.transaction() as cursor:
            documents_index.write_vectors(cursor, embedder, vectors)

    def vectors(self, embedder: str, scope: Scope) -> list[tuple[int, bytes]]:
        with self._database.reading() as cursor:
            return documents_index.vectors(cursor, embedder, scope)

    def vector_counts(self, embedder: str, scope: Scope) -> tuple[int, int]:
        """How many passages have a vector, and how many there are."""
        with self._database.reading() as cursor:
            return documents_index.vector_counts(cursor, embedder, scope)

    def vector_version(self, embedder: str) -> int:
        """A number that changes when vectors came or went."""
        with self._database.reading() as cursor:
            return documents_index.vector_version(cursor, embedder)

    def remove_vectors(self, *, but: str = "") -> None:
        """Those of all embedders but one."""
        with self._database.transaction() as cursor:
            documents_index.remove_vectors(cursor, but)

    # Collections

    def collections(self) -> list[Collection]:
        """By name, without the documents that conversations have of their own."""
        with self._database.reading() as cursor:
            return collections.all_named(cursor)

    def collection(self, collection_id: str) -> Collection | None:
        with self._database.reading() as cursor:
            return collections.one(cursor, collection_id)

    def create_collection(self, name: str) -> Collection:
        """Raises InputError when the name is empty or another collection has it."""
        with self._database.transaction() as cursor:
            return collections.create(cursor, name)

    def rename_collection(self, collection_id: str, name: str) -> None:
        """Raises InputError as `create_collection` does, and when the collection is gone."""
        with self._database.transaction() as cursor:
            collections.rename(cursor, collection_id, name)

    def delete_collection(self, collection_id: str) -> list[str]:
        """With the documents that nobody else uses, whose ids it returns."""
        with self._database.transaction() as cursor:
            return collections.delete(cursor, collection_id)

    def add_folder(self, collection_id: str, folder: Path) -> None:
        """From now on it is watched; `folders.rescan` finds its files."""
        with self._database.transaction() as cursor:
            collections.add_folder(cursor, collection_id, folder.absolute())

    def remove_folder(self, collection_id: str, folder: Path) -> list[str]:
        """With the documents in it that nobody else uses, whose ids it returns."""
        with self._database.transaction() as cursor:
            return collections.remove_folder(cursor, collection_id, folder.absolute())

    def folders(self) -> list[tuple[str, Path]]:
        """The watched ones, each with the id of its collection."""
        with self._database.reading() as cursor:
            return collections.all_folders(cursor)

    def paths_of(self, collection_id: str) -> set[Path]:
        """Of the files whose documents are in the collection."""
        with self._database.reading() as cursor:
            number = collections.collection_number(cursor, collection_id)
            return collections.paths_of(cursor, number)

    def excluded_paths(self, collection_id: str) -> set[Path]:
        """Of the files that were taken out of a collection with watched folders: they come back
        only by hand."""
        with self._database.reading() as cursor:
            number = collections.collection_number(cursor, collection_id)
            return collections.excluded_paths(cursor, number)

    def use(self, collection_id: str, conversation_id: str, is_used: bool) -> None:
        with self._database.transaction() as cursor:
            collections.use(cursor, collection_id, conversation_id, is_used=is_used)

    def used_by(self, conversation_id: str) -> list[Collection]:
        with self._database.reading() as cursor:
            return collections.used_by(cursor, conversation_id)

    def scope_of(self, conversation_id: str) -> Scope:
        """Its own documents and those of the collections that it uses."""
        with self._database.reading() as cursor:
            return collections.scope_of(cursor, conversation_id)

    # The browser tool's pages

    def save_page(self, conversation_id: str, cursor: int, page: str) -> None:
        """A page that is there already is replaced."""
        with self._database.transaction() as sql:
            browser_pages.save(sql, conversation_id, cursor, page)

    def load_pages(self, conversation_id: str) -> list[tuple[int, str]]:
        """By cursor."""
        with self._database.reading() as sql:
            return browser_pages.load(sql, conversation_id)

    def _put_into_own(self, cursor: Cursor, conversation: str, numbers: Sequence[int]) -> None:
        own = collections.own_collection(cursor, conversation, is_made=True)
        if own is not None:
            collections.put(cursor, own, numbers)

    def _by_number(self, cursor: Cursor, number: int) -> Document:
        row = cursor.execute(
            f"SELECT {DOCUMENT_COLUMNS} FROM document WHERE number = ?", (number,)
        ).fetchall()[0]
        return document_from_row(row)


def file_state(path: Path) -> FileState | None:
    """None when there is no such file, or it cannot be reached."""
    try:
        found = path.stat()
    except OSError:
        return None
    return FileState(found.st_size, found.st_mtime_ns)
