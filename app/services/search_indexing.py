# SPDX-License-Identifier: Apache-2.0
"""What a search needs is built while the window is in use, where a repair has left it for later."""

import contextlib
import logging
import threading

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import HarmoniumError
from app.services.tasks import Tasks
from app.store.database import DatabaseFile
from app.store.indexing import SearchIndex

log = logging.getLogger(__name__)

_AGAIN_MS = 60_000
_CLOSE_S = 5.0


class SearchIndexing(QObject):
    """`ended`: from now on a search finds everything; not emitted when it did so from the start."""

    ended = Signal()

    def __init__(self, database: DatabaseFile, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._tasks = tasks
        self._is_closing = threading.Event()
        self._is_idle = threading.Event()
        self._is_idle.set()

    def start(self) -> None:
        """Goes on where the last run of the program has stopped."""
        if self._is_closing.is_set() or not self._is_idle.is_set():
            return
        self._is_idle.clear()
        # It may take minutes, for which the end of the program does not wait.
        self._tasks.run_apart(self._work, self._on_done, self._on_failed)

    def close(self) -> None:
        """Nobody has the database open for it afterwards."""
        self._is_closing.set()
        if not self._is_idle.wait(_CLOSE_S):
            log.warning("the search index is still being written")

    def _work(self) -> bool:
        """Off the GUI thread. Whether it has become whole now."""
        try:
            with contextlib.closing(self._database.open()) as database:
                index = SearchIndex(database)
                if index.is_whole or database.is_read_only:
                    return False
                log.info("the search index is built")
                # What a power cut takes back is built again.
                database.sync_less()
                return index.build(lambda: not self._is_closing.is_set(), gives_way=True)
        finally:
            self._is_idle.set()

    def _on_done(self, has_become_whole: bool) -> None:
        if has_become_whole:
            log.info("the search index is whole")
            self.ended.emit()

    def _on_failed(self, error: HarmoniumError) -> None:
        """A full disk or somebody else who writes: that passes."""
        log.warning("the search index was not built to its end: %s", error)
        QTimer.singleShot(_AGAIN_MS, self, self.start)
