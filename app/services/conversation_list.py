# SPDX-License-Identifier: Apache-2.0
"""The stored conversations: their list, their names, search, and deleting with a way back."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.conversation import ConversationSummary
from app.core.errors import HarmoniumError
from app.core.messages import Role
from app.core.text import one_line
from app.services.engine_worker import TitleMade
from app.services.tasks import Tasks
from app.store.conversations import ConversationStore, SearchHit
from app.store.database import open_database

SEARCH_DELAY_MS = 150
TITLE_LENGTH = 200
_PROVISIONAL_LENGTH = 60


class ConversationList(QObject):
    """`deleted` carries the ConversationSummary that went to the trash, `failed` a
    HarmoniumError."""

    changed = Signal()
    results_changed = Signal()
    deleted = Signal(object)
    failed = Signal(object)

    def __init__(
        self, store: ConversationStore, database: Path, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._database = database
        self._tasks = tasks
        self._summaries: tuple[ConversationSummary, ...] = ()
        self._first_words: dict[str, str] = {}
        self._query = ""
        self._results: tuple[SearchHit, ...] | None = None
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_DELAY_MS)
        self._search_timer.timeout.connect(self._on_search_due)

    @property
    def summaries(self) -> tuple[ConversationSummary, ...]:
        """Newest first."""
        return self._summaries

    @property
    def query(self) -> str:
        return self._query

    @property
    def results(self) -> tuple[SearchHit, ...] | None:
        """None while nothing is searched for, or the first results are still on their way."""
        return self._results

    def refresh(self) -> None:
        self._summaries = tuple(self._store.summaries())
        self.changed.emit()

    def title_of(self, conversation_id: str) -> str:
        """The chosen title, or the question's first words; empty when there is neither."""
        for summary in self._summaries:
            if summary.id == conversation_id:
                return self.shown_title(summary)
        return ""

    def shown_title(self, summary: ConversationSummary) -> str:
        return summary.title or self._first_words_of(summary.id)

    def rename(self, conversation_id: str, title: str) -> None:
        """An empty title takes the chosen one back."""
        title = one_line(title)[:TITLE_LENGTH]
        try:
            self._store.rename(conversation_id, title)
        except HarmoniumError as exc:
            self.failed.emit(exc)
        self.refresh()

    def delete(self, conversation_id: str) -> None:
        summary = next((item for item in self._summaries if item.id == conversation_id), None)
        if summary is None:
            return
        try:
            self._store.delete(conversation_id)
        except HarmoniumError as exc:
            self.failed.emit(exc)
            return
        self.refresh()
        self._drop_results_of(conversation_id)
        self.deleted.emit(summary)

    def restore(self, conversation_id: str) -> None:
        try:
            self._store.restore(conversation_id)
        except HarmoniumError as exc:
            self.failed.emit(exc)
        self.refresh()

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
        self.refresh()
        summary = next((item for item in self._summaries if item.id == made.conversation_id), None)
        if summary is not None and not summary.title:
            self.rename(made.conversation_id, made.title)

    def _first_words_of(self, conversation_id: str) -> str:
        if conversation_id not in self._first_words:
            try:
                nodes = self._store.load(conversation_id).nodes
            except HarmoniumError:
                return ""
            question = next(
                (node.message.text for node in nodes if node.message.role is Role.USER), ""
            )
            words = one_line(question)
            if len(words) > _PROVISIONAL_LENGTH:
                words = words[:_PROVISIONAL_LENGTH].rsplit(" ", 1)[0] + "…"
            self._first_words[conversation_id] = words
        return self._first_words[conversation_id]

    def _drop_results_of(self, conversation_id: str) -> None:
        if self._results is not None:
            self._results = tuple(
                hit for hit in self._results if hit.conversation_id != conversation_id
            )
            self.results_changed.emit()

    def _on_search_due(self) -> None:
        query, path = self._query, self._database

        def find() -> tuple[str, tuple[SearchHit, ...]]:
            with contextlib.closing(open_database(path)) as database:
                return query, tuple(ConversationStore(database).search(query))

        self._tasks.run(find, self._on_found, self.failed.emit)

    def _on_found(self, found: tuple[str, tuple[SearchHit, ...]]) -> None:
        query, hits = found
        if query == self._query:
            self._results = hits
            self.results_changed.emit()
