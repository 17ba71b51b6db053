# SPDX-License-Identifier: Apache-2.0
"""Reads what waits to be read, and goes on where a process that was killed left off."""

import hashlib
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.core.documents import Document, DocumentKind, DocumentState, Skipped
from app.core.errors import InputError, Interrupted
from app.core.files import quoted_path
from app.documents.reading import DocumentReader, Opened, ReadEvent, ReadFailed, UnitRead
from app.documents.words import index_text, language_of, name_words
from app.documents.wrapping import spans
from app.store.documents import DocumentStore, FileState, UnitRow, file_state

_BATCH_S = 0.5
_BATCH_CHARACTERS = 4_000_000
_HASH_BYTES = 1 << 20
_LARGEST_HASHED = 1 << 30
"""A larger file is not read; its size and time stand for its content."""
_SETTLED_S = 2.0


class Indexer:
    """Belongs to the thread that opened the store's database. Several processes may index the same
    database; each document is read by one of them."""

    def __init__(
        self,
        store: DocumentStore,
        reader: DocumentReader,
        on_change: Callable[[str], None] = lambda document_id: None,
    ) -> None:
        """`on_change` hears the id of a document after each batch of units, at most twice a second,
        and when its state changes."""
        self._store = store
        self._reader = reader
        self._on_change = on_change
        self._read_again: set[str] = set()
        store.prepare_reading()

    def run_once(self, should_stop: Callable[[], bool] = lambda: False) -> str | None:
        """Reads one document to its end, or until `should_stop`, which keeps what was read; its id,
        or None when nothing waits."""
        document = self._store.claim()
        if document is None:
            return None
        self._on_change(document.id)
        # Whatever ends this, another attempt goes on behind the last unit.
        state, error = DocumentState.WAITING, ""
        try:
            state, error = self._read(document, should_stop)
        except Interrupted:
            pass
        except InputError:
            # It was removed in the meantime; then there is no row to finish either.
            if self._store.get(document.id) is not None:
                raise
        finally:
            self._store.finish(document.id, state, error)
            self._on_change(document.id)
        return document.id

    def run_until_idle(self, should_stop: Callable[[], bool] = lambda: False) -> int:
        """How many documents were read. Then the words of removed ones leave the index."""
        count = 0
        while not should_stop() and self.run_once(should_stop) is not None:
            count += 1
        while not should_stop() and self._store.forget_removed():
            pass
        return count

    def _read(
        self, document: Document, should_stop: Callable[[], bool]
    ) -> tuple[DocumentState, str]:
        """How it ended, and the sentence for a failure. Raises Interrupted and InputError."""
        path = document.path
        before = file_state(path)
        if before is None:
            missing = ReadFailed(
                f"{quoted_path(path.name)} is not there any more, or its disk is not connected: "
                "bring it back, or remove it from the list."
            )
            return DocumentState.MISSING, missing.error
        try:
            sha256 = _digest(path, before, should_stop)
        except OSError as exc:
            closed = ReadFailed(
                f"{quoted_path(path.name)} cannot be opened ({exc.strerror or 'unknown reason'}): "
                "make it readable for you."
            )
            return DocumentState.FAILED, closed.error
        words = name_words(document.name)
        first_unit = self._store.begin(document.id, before, sha256, words)
        if first_unit:
            error = self._store_events(
                document.id,
                words,
                self._reader.read(path, first_unit=first_unit, should_stop=should_stop),
            )
            if self._must_read_again(document, before, should_stop):
                return DocumentState.WAITING, ""
            if error and first_unit == 1:
                return DocumentState.FAILED, error
            if error:
                self._store.write_units(document.id, (), [Skipped("the rest", error)])
        read = self._store.get(document.id)
        is_partial = read is not None and bool(read.skipped)
        return (DocumentState.PARTIAL if is_partial else DocumentState.READY), ""

    def _store_events(self, document_id: str, words: str, events: Iterator[ReadEvent]) -> str:
        """The sentence of a file of which nothing could be read."""
        batch = _Batch(self._store, document_id, words)
        error = ""
        try:
            for event in events:
                match event:
                    case Opened():
                        batch.opened = (event.kind, event.pages)
                    case UnitRead():
                        batch.add(event)
                    case Skipped():
                        batch.skipped.append(event)
                    case ReadFailed():
                        error = event.error
                if batch.is_due:
                    batch.write()
                    self._on_change(document_id)
        finally:
            # What was read before an interruption is kept, too.
            batch.write()
        return error

    def _must_read_again(
        self, document: Document, before: FileState, should_stop: Callable[[], bool]
    ) -> bool:
        """Whether the file was being written while it was read. Once: what is written all the time
        is left as it was read."""
        now = file_state(document.path)
        if now == before or now is None or document.id in self._read_again:
            self._read_again.discard(document.id)
            return False
        self._read_again.add(document.id)
        since = time.monotonic()
        while time.monotonic() - since < _SETTLED_S and not should_stop():
            time.sleep(0.05)
            if (latest := file_state(document.path)) != now:
                now, since = latest, time.monotonic()
        return True


class _Batch:
    """Units and what was skipped, up to the next write."""

    def __init__(self, store: DocumentStore, document_id: str, words: str) -> None:
        self.skipped: list[Skipped] = []
        self.opened: tuple[DocumentKind, int | None] | None = None
        self._store = store
        self._document_id = document_id
        self._words = words
        self._names: dict[str, str] = {}
        self._language = ""
        self._units: list[UnitRow] = []
        self._characters = 0
        self._written_at = time.monotonic()

    @property
    def is_due(self) -> bool:
        has_waited = time.monotonic() - self._written_at >= _BATCH_S
        return has_waited or self._characters >= _BATCH_CHARACTERS

    def add(self, read: UnitRead) -> None:
        unit = read.unit
        # As the reader process tells the languages of its passages.
        own = language_of(unit.text)
        self._language = self._language or own
        language = own or self._language
        self._units.append(unit_row(read, language, self._name_in(language)))
        self._characters += len(unit.text)

    def write(self) -> None:
        self._written_at = time.monotonic()
        if not self._units and not self.skipped and self.opened is None:
            return
        units, skipped, opened = self._units, self.skipped, self.opened
        self._units, self.skipped, self.opened, self._characters = [], [], None, 0
        self._store.write_units(self._document_id, units, skipped, opened)

    def _name_in(self, language: str) -> str:
        """The words as they are and in the form that questions in this language have."""
        if language not in self._names:
            plain = index_text(self._words, "")
            forms = dict.fromkeys([*plain.split(), *index_text(self._words, language).split()])
            self._names[language] = " ".join(forms)
        return self._names[language]


def unit_row(read: UnitRead, language: str, name: str) -> UnitRow:
    """With the characters that each passage takes."""
    ranges: tuple[tuple[int, int], ...] = ()
    if read.passages:
        lines = spans(read.unit.text)
        ranges = tuple(
            (lines[passage.first_line][0], lines[passage.last_line][1]) for passage in read.passages
        )
    return UnitRow(read.unit, read.lines, read.passages, ranges, language, name)


def _digest(path: Path, state: FileState, should_stop: Callable[[], bool]) -> str:
    """Raises OSError, and Interrupted."""
    if state.bytes > _LARGEST_HASHED or not stat.S_ISREG(path.stat().st_mode):
        return f"{state.bytes}-{state.mtime_ns}"
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_HASH_BYTES):
            if should_stop():
                raise Interrupted("Reading was stopped.")
            digest.update(block)
    return digest.hexdigest()
