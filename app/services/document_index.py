# SPDX-License-Identifier: Apache-2.0
"""Reads documents into the index, in a thread of its own with a reader process of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import BusyError, HarmoniumError, InternalError, Interrupted
from app.services.document_stores import DocumentStores
from app.services.document_vectors import DocumentVectors
from app.store.database import DatabaseFile

if TYPE_CHECKING:
    from app.documents.indexer import Indexer
    from app.documents.reading import DocumentReader
    from app.store.documents import DocumentStore

log = logging.getLogger(__name__)


class News:
    """Which documents have changed: the worker tells, the window takes as often as it likes.
    However many changes there are, one announcement is under way at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ids: set[str] = set()

    def add(self, document_id: str) -> bool:
        """Whether the window must be told that there is news."""
        with self._lock:
            is_first = not self._ids
            self._ids.add(document_id)
            return is_first

    def take(self) -> frozenset[str]:
        with self._lock:
            ids, self._ids = frozenset(self._ids), set()
            return ids


class IndexWorker(QObject):
    """`run` works until nothing waits. `advanced`: there is `news`. `rested`: nothing waits any
    longer. `stalled`: the database is busy, and `run` shall be asked for again. `failed` carries a
    HarmoniumError. The plain attributes are written from the GUI thread: `is_hurried` puts back
    what is being read, for something that a person waits for; `is_model_busy` makes the
    making of vectors pause; `has_temporary`: a temporary conversation is open.

    What is being read when the program ends goes on at its next start."""

    advanced = Signal()
    rested = Signal()
    stalled = Signal()
    failed = Signal(object)

    def __init__(
        self,
        database: DatabaseFile,
        command: Sequence[str],
        log_dir: Path | None = None,
        vectors: DocumentVectors | None = None,
    ) -> None:
        super().__init__()
        self.news = News()
        self.is_closed = False
        self.is_hurried = False
        self.is_model_busy = False
        self.has_temporary = False
        self.runs_asked = 0
        self._runs_taken = 0
        self._stores = DocumentStores(database)
        self._command, self._log_dir = command, log_dir
        self._reader: DocumentReader | None = None
        self._profile: Indexer | None = None
        self._temporary: Indexer | None = None
        self._vectors = vectors

    @property
    def has_vectors(self) -> bool:
        return self._vectors is not None

    def run(self) -> None:
        self._runs_taken += 1
        if self._has_news_of_more:
            return
        try:
            while not self.is_closed and self._read_one():
                pass
            if not self.is_closed:
                self._tidy()
                self.rested.emit()
                self._embed()
        except Interrupted:
            pass
        except BusyError:
            self.stalled.emit()
        except HarmoniumError as exc:
            self.failed.emit(exc)
        except Exception as exc:  # the outermost edge of this thread
            log.exception("indexing failed")
            self.failed.emit(
                InternalError(
                    "Harmonium made a mistake while it read documents. Add them again; the log "
                    "tells more.",
                    f"{type(exc).__name__}: {exc}",
                )
            )

    def close(self) -> None:
        """After its thread has ended."""
        if self._reader is not None:
            self._reader.close()
        self._stores.close()

    @property
    def _has_news_of_more(self) -> bool:
        """Another run follows at once."""
        return self._runs_taken < self.runs_asked

    def _read_one(self) -> bool:
        """What a person waits for comes first: that of a temporary conversation among it."""
        self.is_hurried = False
        if not self.has_temporary:
            self._temporary = None
            self._stores.close_temporary()
        elif self._read_temporary():
            return True
        if self._profile is None:
            # Most starts find nothing to read, and do without what reads.
            if not self._stores.profile.has_unread:
                return False
            self._profile = self._indexer(self._stores.profile)
        return self._profile.run_once(self._should_put_back) is not None

    def _read_temporary(self) -> bool:
        try:
            if self._temporary is None:
                self._temporary = self._indexer(self._stores.temporary)
            return self._temporary.run_once(self._should_put_back) is not None
        except HarmoniumError:
            if self.has_temporary:
                raise
            # The conversation was left meanwhile, and its documents went with it.
            return False

    def _indexer(self, store: DocumentStore) -> Indexer:
        from app.documents.indexer import Indexer
        from app.documents.reading import DocumentReader

        if self._reader is None:
            self._reader = DocumentReader(self._command, log_dir=self._log_dir)
        return Indexer(store, self._reader, self._on_change)

    def _should_put_back(self) -> bool:
        return self.is_closed or self.is_hurried

    def _on_change(self, document_id: str) -> None:
        if self.news.add(document_id):
            self.advanced.emit()

    def _tidy(self) -> None:
        """Takes removed documents out of the index, a little at a time."""
        while not self.is_closed and not self._has_news_of_more:
            if not self._stores.profile.forget_removed():
                return

    def _embed(self) -> None:
        if self._vectors is not None and not self._must_pause():
            self._vectors.fill(self._stores.profile, self._must_pause)

    def _must_pause(self) -> bool:
        return self.is_closed or self.is_model_busy or self._has_news_of_more
