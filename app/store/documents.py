# SPDX-License-Identifier: Apache-2.0
"""Documents, the collections they stand in, their text and the index that finds it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.documents import (
    Collection,
    Document,
    DocumentKind,
    DocumentState,
    Passage,
    Place,
    Scope,
    Skipped,
    Unit,
)
from app.store.database import Database


@dataclass(frozen=True, slots=True)
class FileState:
    """What tells whether a file changed: cheap to ask, compared before the digest is."""

    bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Claim:
    """A document that this process now reads. `first_unit` is 1, or the one after the last that was
    read before."""

    document: Document
    first_unit: int


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit to be stored. `lines` are display lines, `language` that of its index text."""

    unit: Unit
    lines: int
    passages: tuple[Passage, ...]
    language: str = ""


@dataclass(frozen=True, slots=True)
class StoredUnit:
    """`first_line` is a display line of the document."""

    unit: Unit
    first_line: int
    lines: int


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """`number` is the index's; lines count from the unit's first one."""

    number: int
    document_id: str
    unit: int
    first_line: int
    last_line: int


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
        again only when it changed. Without collection and conversation it belongs to nobody until
        `attach`; `remove_unused` takes it away. Raises InputError when one of the two is gone."""
        raise NotImplementedError

    def get(self, document_id: str) -> Document | None:
        raise NotImplementedError

    def by_ids(self, document_ids: Iterable[str]) -> list[Document]:
        """In this order, without those that are gone."""
        raise NotImplementedError

    def of_conversation(self, conversation_id: str) -> list[Document]:
        """Its own ones, without those of collections that it uses."""
        raise NotImplementedError

    def of_collection(
        self, collection_id: str, offset: int = 0, limit: int = 100, query: str = ""
    ) -> list[Document]:
        """By name; with `query` those whose name holds it."""
        raise NotImplementedError

    def in_scope(self, scope: Scope, limit: int | None = None) -> list[Document]:
        """In the order in which they were added."""
        raise NotImplementedError

    def count_in(self, scope: Scope) -> int:
        raise NotImplementedError

    def attach(self, document_ids: Iterable[str], conversation_id: str) -> None:
        """They become the conversation's own."""
        raise NotImplementedError

    def remove(
        self,
        document_ids: Iterable[str],
        *,
        collection: str | None = None,
        conversation: str | None = None,
    ) -> list[str]:
        """Takes them out of one collection or conversation, or, without either, out of all. What
        nobody uses any more goes for good, with text, passages, index and vectors; their ids. The
        files stay. `forget_removed` follows."""
        raise NotImplementedError

    def remove_unused(self, older_than_s: float = 0) -> list[str]:
        """What belongs to nobody and was added so long ago goes for good."""
        raise NotImplementedError

    def forget_removed(self) -> bool:
        """Does some 50 ms of taking the words of removed documents out of the index, and says
        whether there is more."""
        raise NotImplementedError

    # Reading

    def claim(self) -> Claim | None:
        """The next document to be read is READING, and belongs to this process until `finish` or
        until the process is gone."""
        raise NotImplementedError

    def begin(self, document_id: str, state: FileState, sha256: str) -> int:
        """The first unit to be read. What was read of another content is gone afterwards."""
        raise NotImplementedError

    def set_kind(self, document_id: str, kind: DocumentKind, pages: int | None) -> None:
        raise NotImplementedError

    def write_units(
        self, document_id: str, units: Sequence[UnitRow], skipped: Sequence[Skipped] = ()
    ) -> None:
        """One transaction. A unit that is there already stays as it is."""
        raise NotImplementedError

    def finish(self, document_id: str, state: DocumentState, error: str = "") -> None:
        raise NotImplementedError

    def set_state(self, document_id: str, state: DocumentState, error: str = "") -> None:
        raise NotImplementedError

    def retry(self, document_id: str) -> None:
        """It is WAITING, and is read from its beginning."""
        raise NotImplementedError

    def file_states(self) -> dict[Path, tuple[str, DocumentState, FileState | None]]:
        """Of each file: the document's id, its state, and how the file was when it was read."""
        raise NotImplementedError

    # Text

    def unit(self, document_id: str, number: int) -> StoredUnit | None:
        raise NotImplementedError

    def units(self, document_id: str, first: int = 1, limit: int | None = None) -> list[StoredUnit]:
        raise NotImplementedError

    def units_between(self, document_id: str, first_line: int, last_line: int) -> list[StoredUnit]:
        """Those with display lines in this range, both ends included."""
        raise NotImplementedError

    def place_of(self, document_id: str, line: int) -> Place | None:
        """Of a display line, as far as its unit: characters are those of the whole unit; `Shelf`
        knows the line's own."""
        raise NotImplementedError

    # Index

    def languages(self, scope: Scope) -> set[str]:
        raise NotImplementedError

    def match(
        self,
        expression: str,
        scope: Scope,
        limit: int,
        weights: tuple[float, float, float] = (3.0, 0.5, 1.0),
    ) -> list[tuple[int, float]]:
        """Passages by their numbers, the best first; a higher score is better. `expression` is
        FTS5's, `weights` are those of name, section and body."""
        raise NotImplementedError

    def match_names(
        self, expression: str, scope: Scope, limit: int
    ) -> list[tuple[Document, float]]:
        raise NotImplementedError

    def passages(self, numbers: Sequence[int]) -> dict[int, StoredPassage]:
        raise NotImplementedError

    def passage_texts(self, numbers: Sequence[int]) -> dict[int, str]:
        """Each as the document has it, without the breaks of display lines."""
        raise NotImplementedError

    # Vectors: bytes that only their maker understands, one for each passage and embedder

    def passages_without_vector(
        self, embedder: str, limit: int, scope: Scope | None = None
    ) -> list[int]:
        raise NotImplementedError

    def write_vectors(self, embedder: str, vectors: Sequence[tuple[int, bytes]]) -> None:
        """Of passages that are still there."""
        raise NotImplementedError

    def vectors(self, embedder: str, scope: Scope) -> list[tuple[int, bytes]]:
        raise NotImplementedError

    def vector_counts(self, embedder: str, scope: Scope) -> tuple[int, int]:
        """How many passages have a vector, and how many there are."""
        raise NotImplementedError

    def vector_version(self, embedder: str) -> int:
        """A number that changes when vectors came or went."""
        raise NotImplementedError

    def remove_vectors(self, *, but: str = "") -> None:
        """Those of all embedders but one."""
        raise NotImplementedError

    # Collections

    def collections(self) -> list[Collection]:
        """By name, without the documents that conversations have of their own."""
        raise NotImplementedError

    def collection(self, collection_id: str) -> Collection | None:
        raise NotImplementedError

    def create_collection(self, name: str) -> Collection:
        """Raises InputError when the name is empty or another collection has it."""
        raise NotImplementedError

    def rename_collection(self, collection_id: str, name: str) -> None:
        """Raises InputError as `create_collection` does, and when the collection is gone."""
        raise NotImplementedError

    def delete_collection(self, collection_id: str) -> list[str]:
        """With the documents that nobody else uses, whose ids it returns."""
        raise NotImplementedError

    def add_folder(self, collection_id: str, folder: Path) -> None:
        raise NotImplementedError

    def remove_folder(self, collection_id: str, folder: Path) -> list[str]:
        """With the documents in it that nobody else uses, whose ids it returns."""
        raise NotImplementedError

    def folders(self) -> list[tuple[str, Path]]:
        """The watched ones, each with the id of its collection."""
        raise NotImplementedError

    def use(self, collection_id: str, conversation_id: str, is_used: bool) -> None:
        raise NotImplementedError

    def used_by(self, conversation_id: str) -> list[Collection]:
        raise NotImplementedError

    def scope_of(self, conversation_id: str) -> Scope:
        """Its own documents and the collections that it uses."""
        raise NotImplementedError

    # The browser tool's pages

    def save_page(self, conversation_id: str, cursor: int, page: str) -> None:
        """A page that is there already is replaced."""
        raise NotImplementedError

    def load_pages(self, conversation_id: str) -> list[tuple[int, str]]:
        """By cursor."""
        raise NotImplementedError
