# SPDX-License-Identifier: Apache-2.0
"""Files that are read into a real index, by the reader process itself."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from app.core.documents import Document, Scope
from app.documents.indexer import Indexer
from app.documents.reading import DocumentReader, reader_command
from app.store.database import Database, open_database
from app.store.documents import DocumentStore

Texts = Mapping[str, str]


@contextmanager
def open_store(folder: Path) -> Generator[DocumentStore]:
    database: Database = open_database(folder / "documents.db")
    try:
        yield DocumentStore(database)
    finally:
        database.close()


@contextmanager
def open_reader() -> Generator[DocumentReader]:
    reader = DocumentReader(reader_command())
    try:
        yield reader
    finally:
        reader.close()


def write_files(folder: Path, texts: Texts) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return [folder / name for name in texts]


def read_all(store: DocumentStore) -> None:
    with open_reader() as reader:
        Indexer(store, reader).run_until_idle()


def index_texts(
    store: DocumentStore, folder: Path, texts: Texts, **into: str
) -> tuple[list[Document], Scope]:
    """As they are once they were read. `into`: a collection's or a conversation's id."""
    ids = [document.id for document in store.add(write_files(folder, texts), **into)]
    read_all(store)
    return store.by_ids(ids), Scope(documents=tuple(ids))
