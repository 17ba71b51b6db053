# SPDX-License-Identifier: Apache-2.0
"""The documents that one conversation may see: found, opened and quoted by display lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from app.core.documents import FIRST_TEXT_LINE, Document, Hit, Place, Scope
from app.core.errors import InputError
from app.documents.search import Search
from app.documents.wrapping import spans, wrap
from app.store.documents import DocumentStore, StoredUnit

_UNITS_AT_ONCE = 50
SCHEME = "doc://"


@dataclass(frozen=True, slots=True)
class _OpenUnit:
    document_id: str
    sha256: str
    stored: StoredUnit
    lines: list[str]
    spans: list[tuple[int, int]]

    def holds(self, document: Document, line: int) -> bool:
        is_same = self.document_id == document.id and self.sha256 == document.sha256
        return is_same and 0 <= line - self.stored.first_line < self.stored.lines


class Shelf:
    """Lines count from 0; line 0 is empty, line 1 is `URL: doc://…`, the text follows. A document
    outside the scope raises InputError, as one does that was removed. Belongs to the thread of its
    store's database."""

    def __init__(self, store: DocumentStore, search: Search, scope: Scope) -> None:
        self._store = store
        self._search = search
        self._scope = scope
        self._open: _OpenUnit | None = None

    def documents(self) -> tuple[Document, ...]:
        """By the order in which they were added, unread ones too."""
        return tuple(self._store.in_scope(self._scope))

    def document(self, reference: str) -> Document | None:
        """The one with this URL, id or name (`name_of`); case and a missing ending do not matter
        where only one fits."""
        reference = reference.strip()
        if not reference:
            return None
        if self._store.is_in(reference, self._scope):
            return self._store.get(reference)
        found = self.alike(reference)
        urls = (reference, SCHEME + reference)
        by_url = [document for document in found if document.url in urls]
        if by_url or len(found) == 1:
            return (by_url or found)[0]
        if found:
            return None
        key = reference.removeprefix(SCHEME).casefold()
        alike = [document for document in self.documents() if key in _references(document)]
        return alike[0] if len(alike) == 1 else None

    def alike(self, name: str) -> tuple[Document, ...]:
        """Those with this URL or file name, whatever its case, and the one with this name in its
        URL."""
        found = {
            document.id: document
            for reference in (name, SCHEME + name)
            for document in self._store.named(reference, self._scope)
        }
        return tuple(found.values())

    def name_of(self, document: Document) -> str:
        """What the model calls it: the file's name, or the one in its URL where several documents
        here have that name. No two have the same."""
        is_shared = self._store.shares_name(document, self._scope)
        return document.url.removeprefix(SCHEME) if is_shared else document.name

    def line_count(self, document_id: str) -> int:
        return self._document(document_id).lines

    def lines(self, document_id: str, first: int, last: int) -> list[str]:
        """The display lines from `first` to `last`, both included, as far as there are any."""
        document = self._document(document_id)
        first, last = max(first, 0), min(last, document.lines - 1)
        found = ["", f"URL: {document.url}"][first : max(last + 1, 0)]
        if last < max(first, FIRST_TEXT_LINE):
            return found
        for stored in self._store.units_between(document_id, first, last):
            lines = wrap(stored.unit.text)
            found += lines[max(first - stored.first_line, 0) : last - stored.first_line + 1]
        return found

    def find(self, document_id: str, pattern: str, limit: int = 50, *, apart: int = 1) -> list[int]:
        """The lines that hold `pattern`, whatever its case. After one, as many as `apart` says are
        passed over, itself counted: the browser tool shows four lines of each."""
        document = self._document(document_id)
        wanted = pattern.lower()
        found: list[int] = []
        following = 0
        for line, text in self._all_lines(document, wanted):
            if line >= following and wanted in text.lower():
                found.append(line)
                following = line + apart
                if len(found) == limit:
                    break
        return found

    def units(self, document_id: str, first: int, last: int) -> list[StoredUnit]:
        """Those that have display lines in this range, both ends included."""
        return self._store.units_between(self._document(document_id).id, first, last)

    def place(self, document_id: str, line: int) -> Place | None:
        """None for the two head lines and behind the end."""
        opened = self._opened(document_id, line)
        if opened is None:
            return None
        unit = opened.stored.unit
        start, end = opened.spans[line - opened.stored.first_line]
        return Place(unit.number, unit.kind, unit.page, unit.label, start, end)

    def quote(self, document_id: str, first: int, last: int) -> str:
        """The text of these lines as the document has it, without the breaks of display lines."""
        pieces: list[str] = []
        for stored in self._store.units_between(self._document(document_id).id, first, last):
            found = spans(stored.unit.text)
            begin = found[max(first - stored.first_line, 0)][0]
            end = found[min(last - stored.first_line, stored.lines - 1)][1]
            pieces.append(stored.unit.text[begin:end])
        return "\n".join(pieces)

    def search(self, query: str, limit: int = 8) -> tuple[Hit, ...]:
        return self._search.search(query, self._scope, limit)

    def _document(self, document_id: str) -> Document:
        document = self._store.get(document_id)
        if document is None or not self._store.is_in(document_id, self._scope):
            raise InputError(
                "This document is not among those of the conversation any more: add it again."
            )
        return document

    def _opened(self, document_id: str, line: int) -> _OpenUnit | None:
        """The unit that holds the line, kept for the next lines of it."""
        document = self._document(document_id)
        if self._open is not None and self._open.holds(document, line):
            return self._open
        for stored in self._store.units_between(document_id, line, line):
            text = stored.unit.text
            self._open = _OpenUnit(document_id, document.sha256, stored, wrap(text), spans(text))
            return self._open
        return None

    def _all_lines(self, document: Document, wanted: str) -> Iterator[tuple[int, str]]:
        """Numbered, without units that do not hold `wanted` (in small letters) at all."""
        yield 0, ""
        yield 1, f"URL: {document.url}"
        first = 1
        while units := self._store.units(document.id, first, _UNITS_AT_ONCE):
            for stored in units:
                text = stored.unit.text
                # A tab is shown as blanks, for which one may look.
                if "\t" in text or wanted in text.lower():
                    yield from enumerate(wrap(text), stored.first_line)
            first = units[-1].unit.number + 1


def _references(document: Document) -> set[str]:
    name = document.name.casefold()
    return {name, PurePath(name).stem, document.url.removeprefix(SCHEME).casefold()}
