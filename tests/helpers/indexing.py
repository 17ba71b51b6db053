# SPDX-License-Identifier: Apache-2.0
"""Files that are read into a real index, by the reader process itself.

python -m tests.helpers.indexing FOLDER   reads what waits in the folder's database, and says after
                                          each batch how many units of which document there are
"""

import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

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


ROOT = Path(__file__).parents[2]


class IndexingProcess:
    """A process that indexes, seen from a test."""

    def __init__(self, process: subprocess.Popen[str], stdout: IO[str]) -> None:
        self._process = process
        self._stdout = stdout

    def wait_for_units(self, count: int) -> bool:
        """Until a document has so many; False when all were read before that."""
        return any(int(line.split()[1]) >= count for line in self._stdout)

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


@contextmanager
def indexing_process(folder: Path) -> Generator[IndexingProcess]:
    command = [sys.executable, "-m", "tests.helpers.indexing", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        try:
            yield IndexingProcess(process, process.stdout)
        finally:
            process.kill()


def main() -> None:
    with open_store(Path(sys.argv[1])) as store, open_reader() as reader:

        def report(document_id: str) -> None:
            document = store.get(document_id)
            if document is not None:
                print(document_id, document.units, flush=True)

        Indexer(store, reader, report).run_until_idle()


if __name__ == "__main__":
    main()
