# SPDX-License-Identifier: Apache-2.0
"""Texts as documents: files that the real reader has read into a real database."""

from collections.abc import Generator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from app.core.documents import Scope
from app.documents.indexer import Indexer
from app.documents.reading import DocumentReader, reader_command
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.store.database import open_database
from app.store.documents import DocumentStore


@contextmanager
def shelf_of(folder: Path, texts: Mapping[str, str]) -> Generator[Shelf]:
    """Writes the files into `folder`, in this order."""
    paths = [folder / name for name in texts]
    for path in paths:
        path.write_text(texts[path.name], "utf-8")
    with closing(open_database(folder / "documents.db")) as database:
        store = DocumentStore(database)
        ids = [document.id for document in store.add(paths)]
        reader = DocumentReader(reader_command())
        try:
            _ = Indexer(store, reader).run_until_idle()
        finally:
            reader.close()
        yield Shelf(store, Search(store), Scope(documents=tuple(ids)))
