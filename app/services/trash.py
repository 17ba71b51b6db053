# SPDX-License-Identifier: Apache-2.0
"""Deleted conversations, until they are restored or gone for good."""

import contextlib
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.conversation import ConversationSummary
from app.core.errors import HarmoniumError
from app.services.tasks import Tasks
from app.store.ballast import keep_ballast
from app.store.conversations import TRASH_KEPT_S, ConversationStore
from app.store.database import DatabaseFile

PAGE = 200
DAYS_KEPT = round(TRASH_KEPT_S / (24 * 3600))
ROOM_FIRST_MS = 60_000
ROOM_AGAIN_MS = 3_600_000


class Trash(QObject):
    """Restoring is done by ConversationList. `purged` carries the ids of conversations from which
    single messages went for good. `failed` carries a HarmoniumError.

    Keeps some room in the profile, without which nothing could be deleted on a full disk."""

    changed = Signal()
    purged = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        store: ConversationStore,
        database: DatabaseFile,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._database = database
        self._tasks = tasks
        self._items: tuple[ConversationSummary, ...] = ()
        self._has_more = False
        self._room_timer = QTimer(self)
        self._room_timer.timeout.connect(self.keep_room)
        self._room_timer.start(ROOM_FIRST_MS)

    def keep_room(self) -> None:
        """Off the GUI thread."""
        self._room_timer.start(ROOM_AGAIN_MS)
        file = self._database
        self._tasks.run(lambda: keep_ballast(file), lambda _: None, self._on_failed)

    @property
    def items(self) -> tuple[ConversationSummary, ...]:
        """As far as they were loaded, the last deleted first."""
        return self._items

    @property
    def has_more(self) -> bool:
        return self._has_more

    def refresh(self) -> None:
        """Back to the first page."""
        self._items = ()
        self._fetch(None)

    def fetch_more(self) -> None:
        if self._has_more and self._items:
            self._fetch(self._items[-1])

    def purge(self, conversation_ids: Sequence[str]) -> None:
        """For good."""
        ids = tuple(conversation_ids)
        gone = frozenset(ids)
        self._items = tuple(item for item in self._items if item.id not in gone)
        self._run(lambda store: store.purge(ids), self._on_removed)

    def empty(self) -> None:
        """For good, what is on pages that were not loaded too."""
        self._items, self._has_more = (), False
        self._run(_purge_all, self._on_emptied)

    def _fetch(self, after: ConversationSummary | None) -> None:
        try:
            page = self._store.trash(PAGE, after)
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return
        self._items += tuple(page)
        self._has_more = len(page) == PAGE
        self.changed.emit()

    def _run(self, remove: Callable[[ConversationStore], Any], then: Callable[[Any], None]) -> None:
        """Off the GUI thread: what was deleted is also taken out of the search index."""
        file = self._database

        def work() -> Any:
            with contextlib.closing(file.open()) as database:
                return remove(ConversationStore(database))

        self.changed.emit()
        self._tasks.run(work, then, self._on_failed)

    def _on_removed(self, done: object) -> None:
        del done
        self.refresh()

    def _on_emptied(self, losing: list[str]) -> None:
        self.purged.emit(losing)
        self.refresh()

    def _on_failed(self, error: HarmoniumError) -> None:
        self.failed.emit(error)
        self.refresh()


def _purge_all(store: ConversationStore) -> list[str]:
    losing = store.losing_messages(0)
    store.purge_trash(0)
    return losing
