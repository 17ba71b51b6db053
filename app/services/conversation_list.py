# SPDX-License-Identifier: Apache-2.0
"""The stored conversations as the window lists them: names, folders, pins, search, the trash."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.conversation import ConversationSummary, Folder
from app.core.errors import HarmoniumError
from app.core.text import one_line
from app.core.values import value_class
from app.services.engine_jobs import TitleMade
from app.services.newest_first import NewestFirst
from app.services.search_indexing import SearchIndexing
from app.services.tasks import Tasks
from app.services.trash import Trash
from app.store.conversations import ConversationStore, SearchHit
from app.store.database import DatabaseFile
from app.store.indexing import SearchIndex

__all__ = ["PAGE", "SEARCH_LIMIT", "TITLE_LENGTH", "ConversationList", "SearchHit"]

PAGE = 200
SEARCH_DELAY_MS = 150
SEARCH_LIMIT = 100
TITLE_LENGTH = 200
_LONG_PAGE = 800
_AT_ONCE = 20
_MESSAGES_AT_ONCE = 500

_Write = Callable[[ConversationStore, Sequence[str]], None]
_Outcome = tuple[list[str], HarmoniumError | None]
_Found = tuple[str, tuple[SearchHit, ...], bool]


@value_class
class _FolderPage:
    items: tuple[ConversationSummary, ...] = ()
    limit: int = PAGE
    has_more: bool = False


class ConversationList(QObject):
    """A conversation stands in one place: pinned, else in its folder, else among the recent ones,
    which are loaded page by page.

    `changed`: rows are others, or elsewhere. `folding_changed`: other folders are expanded.
    `deleted` carries a tuple of the ConversationSummary
    that went to the trash together: offer to `restore` their ids. `restored` carries a tuple of
    the ids that came back together. `failed` carries a HarmoniumError; then nothing has changed."""

    changed = Signal()
    results_changed = Signal()
    folding_changed = Signal()
    deleted = Signal(object)
    restored = Signal(object)
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
        self._recent = NewestFirst()
        self._pinned: tuple[ConversationSummary, ...] = ()
        self._folders: tuple[Folder, ...] = ()
        self._expanded: dict[str, _FolderPage] = {}
        self._query = ""
        self._results: tuple[SearchHit, ...] | None = None
        self._found_all = True
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_DELAY_MS)
        self._search_timer.timeout.connect(self._on_search_due)
        self.trash = Trash(store, database, tasks, self)
        self.trash.failed.connect(self.failed)
        self.indexing = SearchIndexing(database, tasks, self)
        self.indexing.ended.connect(self._search_again)

    @property
    def is_read_only(self) -> bool:
        """Whether whatever would change something fails."""
        return self._store.is_read_only

    @property
    def pinned(self) -> tuple[ConversationSummary, ...]:
        return self._pinned

    @property
    def folders(self) -> tuple[Folder, ...]:
        """By name."""
        return self._folders

    @property
    def recent(self) -> Sequence[ConversationSummary]:
        """Newest first, as far as they were loaded. Changes with the list: copy what must last."""
        return self._recent.items

    @property
    def has_more(self) -> bool:
        return self._recent.has_more

    @property
    def query(self) -> str:
        return self._query

    @property
    def results(self) -> tuple[SearchHit, ...] | None:
        """None while nothing is searched for, or the first results are still on their way."""
        return self._results

    @property
    def has_found_all(self) -> bool:
        """Whether the results miss nothing; False while old messages are still being indexed."""
        return self._found_all or len(self._results or ()) >= SEARCH_LIMIT

    def is_expanded(self, folder_id: str) -> bool:
        return folder_id in self._expanded

    @property
    def expanded(self) -> tuple[str, ...]:
        """The ids of folders, to `expand` them again."""
        return tuple(self._expanded)

    def expand(self, folder_ids: Sequence[str]) -> None:
        """Those that there are; a `refresh` shows it."""
        for folder_id in folder_ids:
            self._expanded.setdefault(folder_id, _FolderPage())

    def in_folder(self, folder_id: str) -> tuple[ConversationSummary, ...]:
        """Newest first, as far as they were loaded; empty while it is not expanded."""
        return self._expanded.get(folder_id, _FolderPage()).items

    def has_more_in(self, folder_id: str) -> bool:
        return self._expanded.get(folder_id, _FolderPage()).has_more

    def find(self, conversation_id: str) -> ConversationSummary | None:
        """None when there is no such conversation, or it is in the trash."""
        item = self._recent.get(conversation_id)
        if item is None:
            with self._reporting():
                item = self._store.summary(conversation_id)
        return None if item is None or item.deleted_at is not None else item

    def title_of(self, conversation_id: str) -> str:
        """The chosen title, or the question's first words; empty when there is neither."""
        item = self.find(conversation_id)
        return "" if item is None else self.shown_title(item)

    def shown_title(self, summary: ConversationSummary) -> str:
        return summary.title or summary.first_words

    def refresh(self) -> None:
        """Costs the same however many conversations there are."""
        with self._reporting():
            page = self._store.recent(PAGE)
            self._recent.replace_first(page, has_more=len(page) == PAGE)
            self._read_places()
        self.changed.emit()

    def reload(self) -> None:
        """Back to the first page: after others have changed any number of conversations."""
        self._recent = NewestFirst()
        self.refresh()

    def fetch_more(self) -> None:
        """The next page of the recent ones."""
        if not self._recent.has_more:
            return
        # A view lays out all its rows anew for each page: far down, longer pages are fewer.
        limit = min(_LONG_PAGE, max(PAGE, len(self._recent.items) // 10))
        with self._reporting():
            page = self._store.recent(limit, self._recent.last)
            self._recent.append(page, has_more=len(page) == limit)
        self.changed.emit()

    def fetch_more_in(self, folder_id: str) -> None:
        page = self._expanded.get(folder_id, _FolderPage())
        self._expanded[folder_id] = replace(page, limit=page.limit + PAGE)
        with self._reporting():
            self._read_places()
        self.changed.emit()

    def fetch_up_to(self, item: ConversationSummary) -> None:
        """All pages until the one with this recent conversation."""
        with self._reporting():
            while self._recent.has_more and self._recent.get(item.id) is None:
                page = self._store.recent(_LONG_PAGE, self._recent.last)
                self._recent.append(page, has_more=len(page) == _LONG_PAGE)
        self.changed.emit()

    def read_again(self, conversation_ids: Sequence[str]) -> None:
        """After something else may have changed them."""
        self._change(conversation_ids, lambda: None)

    def set_expanded(self, folder_id: str, expanded: bool) -> None:
        if expanded:
            self._expanded.setdefault(folder_id, _FolderPage())
            with self._reporting():
                self._read_places()
        else:
            self._expanded.pop(folder_id, None)
        self.folding_changed.emit()
        self.changed.emit()

    def rename(self, conversation_id: str, title: str) -> None:
        """An empty title takes the chosen one back."""
        title = one_line(title)[:TITLE_LENGTH]
        if self._change([conversation_id], lambda: self._store.rename(conversation_id, title)):
            self._search_again()

    def delete(self, conversation_ids: Sequence[str]) -> None:
        """To the trash; many at once, or a long one, a moment later."""
        found = [self.find(conversation_id) for conversation_id in conversation_ids]
        items = tuple(item for item in found if item is not None)
        ids = [item.id for item in items]
        if _is_much(items):
            self._change_aside(ids, _delete, lambda stored: self._on_deleted(items, stored))
        elif ids and self._change(ids, lambda: _delete(self._store, ids)):
            self._on_deleted(items, ids)

    def restore(self, conversation_ids: Sequence[str]) -> None:
        """From the trash; many at once, or a long one, a moment later."""
        ids = list(conversation_ids)
        items: list[ConversationSummary] = []
        with self._reporting():
            found = map(self._store.summary, ids[: _AT_ONCE + 1])
            items = [item for item in found if item is not None]
        if _is_much(items):
            self._change_aside(ids, _restore, self._on_many_restored)
        elif ids and self._change(ids, lambda: _restore(self._store, ids)):
            self._on_restored(ids)

    def set_pinned(self, conversation_ids: Sequence[str], pinned: bool) -> None:
        ids = list(conversation_ids)
        self._change(ids, lambda: self._store.set_pinned(ids, pinned))

    def move(self, conversation_ids: Sequence[str], folder_id: str | None) -> None:
        """None: out of the folder that they are in."""
        ids = list(conversation_ids)
        self._change(ids, lambda: self._store.move(ids, folder_id))

    def create_folder(self, name: str) -> Folder | None:
        """None when it could not be stored."""
        folder = None
        with self._reporting():
            folder = self._store.create_folder(one_line(name)[:TITLE_LENGTH])
        self.refresh()
        return folder

    def rename_folder(self, folder_id: str, name: str) -> None:
        name = one_line(name)[:TITLE_LENGTH]
        self._change([], lambda: self._store.rename_folder(folder_id, name))

    def delete_folder(self, folder_id: str) -> None:
        """The conversations in it stay."""
        with self._reporting():
            left = [item.id for item in self._store.in_folder(folder_id)]
            self._change(left, lambda: self._store.delete_folder(folder_id))

    def search(self, text: str) -> None:
        """Results come a moment later, through `results_changed`."""
        if text.strip() == self._query:
            return
        self._query = text.strip()
        if self._query:
            self._search_timer.start()
        else:
            self._search_timer.stop()
            self._results = None
            self.results_changed.emit()

    def on_title_made(self, made: TitleMade) -> None:
        """A title that a person chose in the meantime stays."""
        item = self.find(made.conversation_id)
        if item is not None and not item.title:
            self.rename(made.conversation_id, made.title)

    @contextlib.contextmanager
    def _reporting(self) -> Iterator[None]:
        try:
            yield
        except HarmoniumError as exc:
            self.failed.emit(exc)

    def _change(self, conversation_ids: Sequence[str], write: Callable[[], object]) -> bool:
        """Whether it was stored. Reads only what it may have moved anew."""
        try:
            write()
            self._recent.discard(conversation_ids)
            for conversation_id in conversation_ids:
                item = self._store.summary(conversation_id)
                if item is not None and _is_recent(item):
                    self._recent.put(item)
            self._read_places()
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return False
        finally:
            self.changed.emit()
        return True

    def _change_aside(
        self, conversation_ids: Sequence[str], write: _Write, then: Callable[[Sequence[str]], None]
    ) -> None:
        """Off the GUI thread: what goes into the search index or out of it takes about 1 ms for
        each conversation. `then` gets the ids of those that were stored."""
        file = self._database

        def work() -> _Outcome:
            stored: list[str] = []
            with contextlib.closing(file.open()) as database:
                store = ConversationStore(database)
                # Short transactions, between which the window can write.
                for start in range(0, len(conversation_ids), _AT_ONCE):
                    part = conversation_ids[start : start + _AT_ONCE]
                    try:
                        write(store, part)
                    except HarmoniumError as exc:
                        return stored, exc
                    stored += part
            return stored, None

        def on_done(outcome: _Outcome) -> None:
            stored, error = outcome
            if stored:
                then(stored)
            if error is not None:
                self.failed.emit(error)

        self._tasks.run(work, on_done, self.failed.emit)

    def _on_deleted(self, items: Sequence[ConversationSummary], ids: Sequence[str]) -> None:
        stored = frozenset(ids)
        self._recent.discard(stored)
        self.refresh()
        self._drop_results_of(ids)
        self.trash.refresh()
        self.deleted.emit(tuple(item for item in items if item.id in stored))

    def _on_many_restored(self, ids: Sequence[str]) -> None:
        self.reload()
        self._on_restored(ids)

    def _on_restored(self, ids: Sequence[str]) -> None:
        self.trash.refresh()
        self._search_again()
        self.restored.emit(tuple(ids))

    def _read_places(self) -> None:
        self._folders = tuple(self._store.folders())
        self._pinned = tuple(self._store.pinned())
        known = {folder.id for folder in self._folders}
        self._expanded = {
            folder_id: self._read_folder(folder_id, page.limit)
            for folder_id, page in self._expanded.items()
            if folder_id in known
        }
        self._recent.discard(item.id for item in self._pinned)

    def _read_folder(self, folder_id: str, limit: int) -> "_FolderPage":
        items = self._store.in_folder(folder_id, limit + 1)
        shown = tuple(item for item in items[:limit] if not item.is_pinned)
        return _FolderPage(shown, limit, len(items) > limit)

    def _drop_results_of(self, conversation_ids: Sequence[str]) -> None:
        gone = frozenset(conversation_ids)
        if self._results is not None:
            self._results = tuple(hit for hit in self._results if hit.conversation_id not in gone)
            self.results_changed.emit()

    def _search_again(self) -> None:
        if self._query:
            self._search_timer.start()

    def _on_search_due(self) -> None:
        query, file = self._query, self._database

        def find() -> _Found:
            with contextlib.closing(file.open()) as database:
                is_whole = SearchIndex(database).is_whole
                return (
                    query,
                    tuple(ConversationStore(database).search(query, SEARCH_LIMIT)),
                    is_whole,
                )

        self._tasks.run(find, self._on_found, self.failed.emit)

    def _on_found(self, found: _Found) -> None:
        query, hits, is_whole = found
        if query == self._query:
            self._results, self._found_all = hits, is_whole
            self.results_changed.emit()


def _is_recent(item: ConversationSummary) -> bool:
    return not item.is_pinned and item.folder is None and item.deleted_at is None


def _is_much(items: Sequence[ConversationSummary]) -> bool:
    """For the GUI thread: each message goes into the search index, or out of it."""
    return len(items) > _AT_ONCE or sum(item.messages for item in items) > _MESSAGES_AT_ONCE


def _delete(store: ConversationStore, conversation_ids: Sequence[str]) -> None:
    store.delete(*conversation_ids)


def _restore(store: ConversationStore, conversation_ids: Sequence[str]) -> None:
    store.restore(*conversation_ids)
