# SPDX-License-Identifier: Apache-2.0
"""The documents that one conversation may see: found, opened and quoted by display lines."""

from app.core.documents import Document, Hit, Place, Scope
from app.documents.search import Search
from app.store.documents import DocumentStore


class Shelf:
    """Lines count from 0; line 0 is empty, line 1 is `URL: doc://…`, the text follows. A document
    outside the scope raises InputError, as one does that was removed. Belongs to the thread of its
    store's database."""

    def __init__(self, store: DocumentStore, search: Search, scope: Scope) -> None:
        raise NotImplementedError

    def documents(self) -> tuple[Document, ...]:
        """By the order in which they were added, unread ones too."""
        raise NotImplementedError

    def document(self, reference: str) -> Document | None:
        """The one with this URL, id or file name; case and a missing ending do not matter where
        only one fits."""
        raise NotImplementedError

    def line_count(self, document_id: str) -> int:
        raise NotImplementedError

    def lines(self, document_id: str, first: int, last: int) -> list[str]:
        """The display lines from `first` to `last`, both included, as far as there are any."""
        raise NotImplementedError

    def find(self, document_id: str, pattern: str, limit: int = 50, *, apart: int = 1) -> list[int]:
        """The lines that hold `pattern`, whatever its case. After one, as many as `apart` says are
        passed over, itself counted: the browser tool shows four lines of each."""
        raise NotImplementedError

    def place(self, document_id: str, line: int) -> Place | None:
        """None for the two head lines and behind the end."""
        raise NotImplementedError

    def quote(self, document_id: str, first: int, last: int) -> str:
        """The text of these lines as the document has it, without the breaks of display lines."""
        raise NotImplementedError

    def search(self, query: str, limit: int = 8) -> tuple[Hit, ...]:
        raise NotImplementedError
