# SPDX-License-Identifier: Apache-2.0
"""Notices what changes in the files of documents and in watched folders."""

import logging
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app.core.errors import HarmoniumError
from app.services.document_stores import DocumentStores
from app.store.database import DatabaseFile

log = logging.getLogger(__name__)

MOST_WATCHED = 1000
"""Folders, and as many files: systems have limits on what they watch. The rest is found by looking
again."""
SETTLE_MS = 1000
UNSETTLED_MS = 2000
LOOK_AGAIN_MS = 60_000


class WatchWorker(QObject):
    """Lives in its own thread, with its own connection: file systems that do not answer keep only
    this thread waiting. `rescanned` carries a Rescan in which something had changed, `failed` a
    HarmoniumError."""

    rescanned = Signal(object)
    failed = Signal(object)

    def __init__(self, database: DatabaseFile) -> None:
        super().__init__()
        self.is_closed = False
        self._stores = DocumentStores(database)
        self._watcher: QFileSystemWatcher | None = None
        self._settle: QTimer | None = None
        self._again: QTimer | None = None

    def start(self) -> None:
        """In its own thread."""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self.look)
        self._again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._again.start()
        self.look()

    def look(self) -> None:
        """Compares all files with what was read of them."""
        from app.documents.folders import rescan

        if self.is_closed:
            return
        try:
            found = rescan(self._stores.profile, self._is_closed)
            if found.added or found.changed or found.missing:
                self.rescanned.emit(found)
            self._watch()
            if found.is_unsettled and self._settle is not None:
                self._settle.start(UNSETTLED_MS)
        except HarmoniumError as exc:
            self.failed.emit(exc)
        except Exception:  # the outermost edge of this thread
            log.exception("watched folders were not looked at")

    def stop(self) -> None:
        """At the end of its thread, and in it."""
        for timer in (self._settle, self._again):
            if timer is not None:
                timer.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def close(self) -> None:
        """After its thread has ended."""
        self._stores.close()

    def _is_closed(self) -> bool:
        return self.is_closed

    def _on_changed(self, path: str) -> None:
        """Programs write in several steps, and many files at a time."""
        del path
        if self._settle is not None and not self._settle.isActive():
            self._settle.start(SETTLE_MS)

    def _watch(self) -> None:
        """What is gone, or was replaced, is no longer watched by the system."""
        if self._watcher is None:
            return
        store = self._stores.profile
        files = list(store.file_states())
        roots = [folder for _, folder in store.folders()]
        wanted = _folders(roots, files, self._is_closed)[:MOST_WATCHED]
        wanted += [str(path) for path in files[:MOST_WATCHED]]
        watched = {*self._watcher.directories(), *self._watcher.files()}
        gone = watched.difference(wanted)
        if gone:
            self._watcher.removePaths(list(gone))
        new = [path for path in wanted if path not in watched and os.path.exists(path)]
        if new:
            self._watcher.addPaths(new)


def _folders(
    roots: Iterable[Path], files: Iterable[Path], should_stop: Callable[[], bool]
) -> list[str]:
    """The watched folders, those below them that hold documents, and the ones within these, where
    something may appear."""
    roots = list(roots)
    found: dict[str, None] = {str(root): None for root in roots}
    for file in files:
        for root in roots:
            if file.is_relative_to(root):
                inner = file.parent
                while inner != root:
                    found[str(inner)] = None
                    inner = inner.parent
    for folder in list(found):
        if should_stop() or len(found) > MOST_WATCHED:
            break
        found.update(dict.fromkeys(_folders_in(folder)))
    return list(found)


def _folders_in(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [
                entry.path
                for entry in entries
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
            ]
    except OSError:
        return []
