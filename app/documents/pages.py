# SPDX-License-Identifier: Apache-2.0
"""What the browser tool has shown in a conversation: its pages, and the numbers they go by.

The number of a page is its *cursor*, the place where it stands in the stack. Every search, every
opening and every find puts another page on top, and none is taken away as long as the conversation
lives: what an answer cites today can still be looked up when its page has long left the prompt.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any


class PageKind(StrEnum):
    """`notes` are lines that were written about documents, not taken from them."""

    DOCUMENT = "document"
    SEARCH = "search"
    FIND = "find"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class SourceLines:
    """Display lines of a document, the last one included."""

    document_id: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Link:
    """Where a link of a page leads: a display line of a document, -1 for its beginning."""

    document_id: str
    line: int = -1


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it was shown, from display line `first` to `last` (included).

    A page of a document has no `lines`: they are the document's own. All other pages hold theirs,
    and `sources[i]` says which lines of documents stand behind line i. `versions` are the documents
    behind all of it, each with the digest of the content it had then. `read` is what stood before
    the model when notes were written. `is_whole`: the document was laid open as a whole before a
    question."""

    kind: PageKind
    title: str
    url: str
    first: int
    last: int
    document_id: str = ""
    versions: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()
    sources: tuple[tuple[SourceLines, ...], ...] = ()
    links: tuple[Link, ...] = ()
    read: tuple[SourceLines, ...] = ()
    is_whole: bool = False

    @property
    def is_hidden(self) -> bool:
        return self.last < self.first

    def shown(self, first: int, last: int) -> tuple[SourceLines, ...]:
        """The lines of documents behind those of its lines from `first` to `last` that were
        shown."""
        first, last = max(first, self.first), min(last, self.last)
        if first > last:
            return ()
        if self.kind is PageKind.DOCUMENT:
            return (SourceLines(self.document_id, first, last),)
        found = (source for behind in self.sources[first : last + 1] for source in behind)
        return tuple(dict.fromkeys(found))


_MISSING = Page(PageKind.NOTES, title="", url="", first=0, last=-1)


class PageStack:
    """`on_push` is told every page with its cursor, as JSON: whoever keeps pages keeps it, in place
    of what it had under this cursor."""

    def __init__(
        self, pages: Iterable[Page] = (), *, on_push: Callable[[int, str], None] | None = None
    ) -> None:
        self._pages = list(pages)
        self._on_push = on_push

    @classmethod
    def from_json(
        cls, pages: Iterable[str], *, on_push: Callable[[int, str], None] | None = None
    ) -> "PageStack":
        """Pages as `on_push` was told them, in the order of their cursors. In place of one that
        cannot be read stands an empty one, so that all others keep their cursors."""
        return cls(map(_read_page, pages), on_push=on_push)

    def __len__(self) -> int:
        return len(self._pages)

    def __iter__(self) -> Iterator[Page]:
        return iter(self._pages)

    def __getitem__(self, cursor: int) -> Page:
        """Raises IndexError for a cursor that is not there; none is negative."""
        if cursor < 0:
            raise IndexError(cursor)
        return self._pages[cursor]

    def push(self, page: Page) -> int:
        """The page's cursor."""
        cursor = len(self._pages)
        self._pages.append(page)
        if self._on_push is not None:
            self._on_push(cursor, page_to_json(page))
        return cursor

    def replace(self, cursor: int, page: Page) -> None:
        """What stands under a cursor that is there."""
        if self._pages[cursor] != page:
            self._pages[cursor] = page
            if self._on_push is not None:
                self._on_push(cursor, page_to_json(page))

    def hide(self, cursor: int) -> None:
        """The page did not reach the model after all: nothing of it counts as shown."""
        self.replace(cursor, replace(self._pages[cursor], first=0, last=-1))


def _read_page(text: str) -> Page:
    try:
        return page_from_json(text)
    except ValueError:
        return _MISSING


def page_to_json(page: Page) -> str:
    return json.dumps(asdict(page), ensure_ascii=False, separators=(",", ":"))


def page_from_json(text: str) -> Page:
    """Raises ValueError."""
    data: Any = json.loads(text)
    try:
        sources: Sequence[Sequence[dict[str, Any]]] = data["sources"]
        return Page(
            kind=PageKind(data["kind"]),
            title=data["title"],
            url=data["url"],
            first=int(data["first"]),
            last=int(data["last"]),
            document_id=data["document_id"],
            versions=tuple((id_, sha256) for id_, sha256 in data["versions"]),
            lines=tuple(data["lines"]),
            sources=tuple(tuple(SourceLines(**one) for one in behind) for behind in sources),
            links=tuple(Link(**link) for link in data["links"]),
            read=tuple(SourceLines(**one) for one in data["read"]),
            is_whole=bool(data["is_whole"]),
        )
    except (KeyError, TypeError) as exc:
        raise ValueError("not a page of the browser tool") from exc
