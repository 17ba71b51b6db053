# SPDX-License-Identifier: Apache-2.0
"""Which passages answer a question: words, file names and, where there are vectors, meaning."""

from typing import Protocol

from app.core.documents import Hit, Scope
from app.store.documents import DocumentStore


class DenseSearch(Protocol):
    def top(self, query: str, scope: Scope, limit: int) -> list[tuple[int, float]]:
        """Passages by the store's numbers, the best first, with scores of any scale. Empty where
        there are no vectors, or none that suit the documents."""
        ...


class Search:
    def __init__(self, store: DocumentStore, dense: DenseSearch | None = None) -> None:
        raise NotImplementedError

    def search(
        self,
        query: str,
        scope: Scope,
        limit: int = 8,
        *,
        lexical_only: bool = False,
        distinct_pages: bool = False,
    ) -> tuple[Hit, ...]:
        """The best first. At most three passages of a unit and five files; passages side by side
        become one. With `distinct_pages` each unit is there once, and files are not limited."""
        raise NotImplementedError
