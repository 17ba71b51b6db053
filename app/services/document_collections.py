# SPDX-License-Identifier: Apache-2.0
"""Sets of documents that any conversation can use, with folders that are watched."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.assistant.state_keys import collection_tag, document_tag
from app.core.documents import Collection, Document
from app.core.errors import HarmoniumError, InputError
from app.services.document_index import IndexWorker
from app.services.document_stores import DocumentStores
from app.services.document_threads import WorkerThread
from app.services.document_vectors import DocumentVectors
from app.services.document_views import DocumentViews
from app.services.document_watch import WatchWorker
from app.services.tasks import Tasks
from app.store.database import DatabaseFile

if TYPE_CHECKING:
    from app.store.documents import DocumentStore

log = logging.getLogger(__name__)

_T = TypeVar("_T")

COLLECTIONS_INTERVAL_MS = 500
STALLED_MS = 2000
ADDED_TOGETHER = 200


class DocumentCollections(DocumentViews):
    """`collections_changed`: the collections or what is in them have changed, twice a second at
    most. `gone` carries ids of conversations and tags (see `assistant.state_keys`) of which
    something that the model may have read was taken away. `noticed` carries a sentence, `failed` a
    HarmoniumError.

    Reading happens in one thread, watching in another, and what is written to the database at a
    person's wish in a third, in order."""

    collections_changed = Signal()
    gone = Signal(object, object)
    noticed = Signal(str)

    _run_wanted = Signal()
    _look_wanted = Signal()
    _watch_wanted = Signal()

    def __init__(
        self,
        database: DatabaseFile,
        command: Sequence[str],
        log_dir: Path | None = None,
        vectors: DocumentVectors | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(database, command, log_dir, parent)
        self._database = database
        self._stores = DocumentStores(database)
        self._collections: tuple[Collection, ...] | None = None
        self._is_closed = False
        self._tasks = Tasks(self, threads=1)
        self._indexer = IndexWorker(database, command, log_dir, vectors)
        self._index_thread = WorkerThread(self._indexer, "indexing")
        self._watcher = WatchWorker(database)
        self._watch_thread = WorkerThread(self._watcher, "watching", self._watcher.stop)
        self._tell_collections = QTimer(self, singleShot=True, interval=COLLECTIONS_INTERVAL_MS)
        self._tell_collections.timeout.connect(self._on_collections_due)
        self._run_wanted.connect(self._indexer.run)
        self._look_wanted.connect(self._watcher.look)
        self._watch_wanted.connect(self._watcher.start)
        self._indexer.stalled.connect(self._on_stalled)
        self._indexer.failed.connect(self._on_failed)
        self._watcher.failed.connect(self._on_failed)
        self._watcher.rescanned.connect(self._on_rescanned)

    def start(self) -> None:
        """Goes on with what was being read, and looks at what changed meanwhile."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state)
        self._watch_wanted.emit()
        self._run()

    def collections(self) -> tuple[Collection, ...]:
        """By name."""
        if self._collections is None:
            found = self._read(lambda: self._stores.profile.collections(), [])
            self._collections = tuple(found)
        return self._collections

    def create_collection(self, name: str) -> Collection | None:
        """None: `failed` has said why."""
        created = self._read(lambda: self._stores.profile.create_collection(name), None)
        self._collections_are_others()
        return created

    def rename_collection(self, collection_id: str, name: str) -> bool:
        """False: `failed` has said why."""

        def rename() -> bool:
            self._stores.profile.rename_collection(collection_id, name)
            return True

        is_renamed = self._read(rename, False)
        self._collections_are_others()
        return is_renamed

    def delete_collection(self, collection_id: str) -> None:
        """With all that was read of its documents, where nothing else uses them. The files stay."""
        self._change(
            lambda store: store.delete_collection(collection_id), collection_id=collection_id
        )

    def add_paths(self, collection_id: str, paths: Sequence[Path]) -> None:
        """Files, and what is in folders now."""
        self._add(paths, collection=collection_id)

    def add_folder(self, collection_id: str, folder: Path) -> None:
        """What is in the folder, now and from now on."""
        self._change(lambda store: store.add_folder(collection_id, folder), self._look)

    def remove_folder(self, collection_id: str, folder: Path) -> None:
        """With the documents that came from it."""
        self._change(
            lambda store: store.remove_folder(collection_id, folder),
            self._look,
            collection_id=collection_id,
        )

    def remove_from_collection(self, collection_id: str, document_ids: Sequence[str]) -> None:
        ids = tuple(document_ids)
        self._change(
            lambda store: store.remove(ids, collection=collection_id), collection_id=collection_id
        )

    def documents_in(
        self, collection_id: str, offset: int, limit: int, query: str = ""
    ) -> tuple[Document, ...]:
        """By name; those whose name holds `query`."""

        def read() -> list[Document]:
            return self._stores.profile.of_collection(collection_id, offset, limit, query)

        return tuple(self._read(read, []))

    def look_again(self) -> None:
        """At all files and folders, now."""
        self._look_wanted.emit()

    def _add(
        self,
        paths: Sequence[Path],
        *,
        key: str = "",
        collection: str | None = None,
        conversation: str | None = None,
        on_added: Callable[[tuple[Document, ...]], None] | None = None,
        on_failed: Callable[[HarmoniumError], None] | None = None,
    ) -> None:
        """Walking through folders takes its time, and so do thousands of files."""
        wanted, database = tuple(paths), self._database

        def work() -> tuple[Document, ...]:
            added: dict[str, Document] = {}
            with contextlib.closing(DocumentStores(database)) as stores:
                store = stores.of(key)
                files = _files(wanted, self._has_closed)
                while batch := list(islice(files, ADDED_TOGETHER)):
                    documents = store.add(batch, collection=collection, conversation=conversation)
                    added.update((document.id, document) for document in documents)
            return tuple(added.values())

        def done(documents: tuple[Document, ...]) -> None:
            if not documents:
                self.noticed.emit(self.tr("There is nothing in it that can be read."))
            if on_added is not None:
                on_added(documents)
            self._collections_are_others()
            if collection is None:
                self._hurry()
            else:
                self._run()

        self._tasks.run(work, done, on_failed or self.failed.emit)

    def _change(
        self,
        change: Callable[[DocumentStore], Any],
        then: Callable[[], None] | None = None,
        key: str = "",
        *,
        collection_id: str | None = None,
    ) -> None:
        """Writes off the GUI thread. Thousands of documents take a while to go. `collection_id`:
        something is taken out of it, and `change` returns the ids of documents that are gone."""
        database = self._database

        def work() -> Any:
            with contextlib.closing(DocumentStores(database)) as stores:
                return change(stores.of(key))

        def done(found: Any) -> None:
            if collection_id is not None:
                self.gone.emit((), (collection_tag(collection_id), *map(document_tag, found)))
            self._collections_are_others()
            (then or self._run)()

        self._tasks.run(work, done, self.failed.emit)

    def _read(self, read: Callable[[], _T], default: _T) -> _T:
        """A few rows, in the GUI thread."""
        try:
            return read()
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return default

    def _run(self) -> None:
        """What waits is read."""
        if not self._is_closed:
            self._indexer.runs_asked += 1
            self._run_wanted.emit()

    def _hurry(self) -> None:
        """Somebody waits for it."""
        self._indexer.is_hurried = True
        self._run()

    def _look(self) -> None:
        self.look_again()
        self._run()

    def _has_closed(self) -> bool:
        return self._is_closed

    def _collections_are_others(self) -> None:
        self._collections = None
        if not self._is_closed and not self._tell_collections.isActive():
            self._tell_collections.start()

    def _on_collections_due(self) -> None:
        self._collections = None
        self.collections_changed.emit()

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        """Somebody comes back, maybe from a terminal in which documents were added."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._collections_are_others()

    def _on_stalled(self) -> None:
        QTimer.singleShot(STALLED_MS, self, self._run)

    def _on_failed(self, error: HarmoniumError) -> None:
        self.failed.emit(error)

    def _on_rescanned(self, found: object) -> None:
        del found
        self._collections_are_others()
        self._run()

    def _close_collections(self) -> None:
        """What is being read goes on at the next start."""
        self._is_closed = True
        self._tell_collections.stop()
        self._indexer.is_closed = True
        self._watcher.is_closed = True
        self._tasks.close(300)
        if self._watch_thread.close(300):
            self._watcher.close()
        if self._index_thread.close(1000):
            self._indexer.close()
        self._stores.close()


def _files(paths: Sequence[Path], should_stop: Callable[[], bool]) -> Iterator[Path]:
    from app.documents.folders import walk

    for path in paths:
        if should_stop():
            return
        if path.is_dir():
            yield from walk(path, should_stop)
        elif path.exists():
            yield path.absolute()
        else:
            raise InputError(f"{path.name} is gone: look where the file is now and add it again.")
