# SPDX-License-Identifier: Apache-2.0
"""Files and folders of a command line, read into an index before anything is asked of them."""

import os
import stat
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.cli.output import Output
from app.cli.session import StopSignals
from app.core.documents import Document, DocumentState
from app.core.errors import InputError, Interrupted
from app.core.files import quoted_path
from app.documents.folders import walk
from app.documents.indexer import Indexer
from app.documents.reading import DocumentReader, reader_command
from app.paths import Paths
from app.store.documents import DocumentStore

_WAIT_S = 0.1
_PROGRESS_S = 0.2
_UNREAD = (DocumentState.WAITING, DocumentState.READING)


def named_paths(names: Iterable[str]) -> list[Path]:
    """Absolute, each once. Raises InputError for what is neither a file nor a folder."""
    paths: dict[Path, None] = {}
    for name in names:
        path = Path(os.path.abspath(os.path.expanduser(name)))
        try:
            mode = path.stat().st_mode
        except FileNotFoundError:
            raise InputError(f"There is no file {quoted_path(name)}: check its path.") from None
        except (OSError, ValueError) as exc:
            reason = (exc.strerror if isinstance(exc, OSError) else None) or "impossible name"
            raise InputError(
                f"{quoted_path(name)} cannot be read ({reason}): check its path."
            ) from None
        if not name.strip() or not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise InputError(f"{quoted_path(name)} is neither a file nor a folder: name one.")
        paths[path] = None
    return list(paths)


def files_of(paths: Sequence[Path]) -> list[Path]:
    """With the files in folders in their place. Raises InputError for a folder without any."""
    files: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            found = dict.fromkeys(walk(path))
            if not found:
                raise InputError(
                    f"{quoted_path(str(path))} holds no file that can be read: name another folder."
                )
            files |= found
        else:
            files[path] = None
    return list(files)


@contextmanager
def document_reader(paths: Paths) -> Generator[DocumentReader]:
    """One whose process is gone afterwards."""
    log_dir = paths.logs if os.path.isdir(paths.logs) else None
    reader = DocumentReader(reader_command(), log_dir=log_dir)
    try:
        yield reader
    finally:
        reader.close()


def read_documents(
    store: DocumentStore,
    reader: DocumentReader,
    document_ids: Sequence[str],
    signals: StopSignals,
    on_progress: Callable[[Document, int, int], None],
    *,
    and_others: bool = False,
) -> list[Document]:
    """Returns once all of them are read, whoever reads them: a window may be at it, too. With
    `and_others`, once nothing else waits either.

    `on_progress` hears the document that is being read, how many are done and how many there are.
    Raises Interrupted; what was read until then is kept."""
    waiting = _Waiting(store, document_ids, on_progress)
    indexer = Indexer(store, reader, waiting.changed)
    while True:
        if waiting.is_over() and not and_others:
            return waiting.documents()
        read = indexer.run_once(lambda: signals.requested)
        if signals.requested:
            raise Interrupted("Stopped before it was done: what was read so far is kept.")
        if read is None:
            waiting.look()
            if waiting.is_over():
                return waiting.documents()
            # Read by somebody else, or still being written to.
            time.sleep(_WAIT_S)


class _Waiting:
    """Which documents are still to be read. Progress is told a few times a second."""

    def __init__(
        self,
        store: DocumentStore,
        document_ids: Sequence[str],
        on_progress: Callable[[Document, int, int], None],
    ) -> None:
        self._store = store
        self._wanted = dict.fromkeys(document_ids)
        self._tell = on_progress
        self._told_at = 0.0
        self._unread = set(self._wanted)
        self.look()

    def documents(self) -> list[Document]:
        return self._store.by_ids(self._wanted)

    def is_over(self) -> bool:
        return not self._unread

    def look(self) -> None:
        """At what others have read meanwhile."""
        documents = self._store.by_ids(self._unread)
        self._unread = {one.id for one in documents if one.state in _UNREAD}

    def changed(self, document_id: str) -> None:
        if document_id not in self._wanted:
            return
        document = self._store.get(document_id)
        if document is None or document.state not in _UNREAD:
            self._unread.discard(document_id)
        now = time.monotonic()
        if document is not None and now - self._told_at >= _PROGRESS_S:
            self._told_at = now
            self._tell(document, len(self._wanted) - len(self._unread), len(self._wanted))


def progress_to(output: Output, *, objects: bool) -> Callable[[Document, int, int], None]:
    """On the status line, or with `objects` as one of these a line."""

    def tell(document: Document, done: int, total: int) -> None:
        if objects:
            output.object(
                {
                    "type": "progress",
                    "file": str(document.path),
                    "pages": document.pages,
                    "pages_read": pages_read(document),
                    "done": done,
                    "total": total,
                }
            )
        pages = f", page {document.pages_read} of {document.pages}" if document.pages else ""
        count = f" ({done} of {total})" if total > 1 else ""
        output.status(f"Reading {document.name}{pages}…{count}")

    return tell


def pages_read(document: Document) -> int | None:
    """None where there are no pages."""
    return None if document.pages is None else document.pages_read


def unread(document: Document) -> list[str]:
    """What was not read of it, each with its reason."""
    skipped = [f"{one.what}: {one.reason}" for one in document.skipped]
    return [*skipped, document.error] if document.error else skipped


def about(document: Document, sentence: str) -> str:
    """The sentence, with the file's name in front where it does not say it."""
    return sentence if document.name in sentence else f"{quoted_path(document.name)}: {sentence}"


def without_text(document: Document) -> str:
    """Why there is nothing to ask of it."""
    reasons = unread(document)
    if not reasons:
        return f"There is no text in {quoted_path(document.name)}: choose another file."
    return about(document, reasons[-1])


def coverage_object(document: Document) -> dict[str, Any]:
    return {
        "file": str(document.path),
        "pages": document.pages,
        "pages_read": pages_read(document),
        "skipped": unread(document),
    }
