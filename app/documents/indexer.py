# SPDX-License-Identifier: Apache-2.0
"""Reads what waits to be read, and goes on where a process that was killed left off."""

from collections.abc import Callable

from app.documents.reading import DocumentReader
from app.store.documents import DocumentStore


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
        raise NotImplementedError

    def run_once(self, should_stop: Callable[[], bool] = lambda: False) -> str | None:
        """Reads one document to its end, or until `should_stop`, which keeps what was read; its id,
        or None when nothing waits."""
        raise NotImplementedError

    def run_until_idle(self, should_stop: Callable[[], bool] = lambda: False) -> int:
        """How many documents were read. Then the words of removed ones leave the index."""
        raise NotImplementedError
