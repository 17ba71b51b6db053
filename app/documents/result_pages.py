# SPDX-License-Identifier: Apache-2.0
"""The pages that a search and a find make: their lines, their links, and what stands behind."""

import re
from collections.abc import Callable, Iterable, Sequence

from app.core.documents import Document, DocumentKind, Hit
from app.core.text import one_line
from app.documents.pages import Link, Page, PageKind, SourceLines
from app.documents.shelf import Shelf
from app.documents.wrapping import wrap

MATCHES = 50
MATCH_LINES = 4
SNIPPET_LINES = 4

Lines = Callable[[str, int, int], list[str]]
"""A document's display lines from the first to the last, as they are shown."""
Names = Callable[[Document], str]
"""What the model calls a document."""

_SHEETS = frozenset({DocumentKind.XLSX, DocumentKind.ODS, DocumentKind.TABLE})
_MOST_DOCUMENTS = 20
_LINK = str.maketrans({"【": "〖", "】": "〗", "†": "‡", "\u200b": None})
_WORD = re.compile(r"\w+")
_SHORTEST_STEM = 4


def search_page(
    query: str,
    source: str,
    hits: Sequence[Hit],
    documents: Sequence[Document],
    lines_of: Lines,
    name_of: Names,
) -> Page:
    """One bullet for each hit. Where there is none, the first of the `documents` that were looked
    through are named."""
    page = _Lines()
    page.add("")
    page.add("URL: ")
    page.add("# Search Results")
    page.add("")
    for number, hit in enumerate(hits):
        first, text = _snippet(hit, query, lines_of)
        last = min(first + SNIPPET_LINES - 1, hit.last_line)
        link = f"【{number}†{_link_text(hit, name_of(hit.document))}†{source}】"
        page.add(f"  * {link} {text}", SourceLines(hit.document.id, first, last))
        page.links.append(Link(hit.document.id, first))
    if not hits:
        page.add("No results. Try other words, or open one of these documents:")
        for number, document in enumerate(documents[:_MOST_DOCUMENTS]):
            page.add(f"  * 【{number}†{_plain(name_of(document))}†{source}】")
            page.links.append(Link(document.id))
    found = {hit.document.id: hit.document for hit in hits}
    return page.made(PageKind.SEARCH, query, "", found.values())


def find_page(shelf: Shelf, page: Page, pattern: str, lines_of: Lines) -> Page:
    """Four lines of each match, from the match on. `pattern` is in small letters."""
    found = _Lines()
    document = shelf.document(page.document_id)
    matches = shelf.find(page.document_id, pattern, MATCHES, apart=MATCH_LINES)
    for number, line in enumerate(matches):
        if number:
            found.add("")
        shown = lines_of(page.document_id, line, line + MATCH_LINES - 1)
        found.add(f"# 【{number}†match at L{line}】", SourceLines(page.document_id, line, line))
        for at, text in enumerate(shown, line):
            found.add(text, SourceLines(page.document_id, at, at))
        found.links.append(Link(page.document_id, line))
    if not matches:
        found.add(f"No `find` results for pattern: `{pattern}`")
    title = f"Find results for text: `{pattern}` in `{page.title}`"
    url = f"{page.url}/find?pattern={pattern}"
    return found.made(PageKind.FIND, title, url, () if document is None else (document,))


def versions_of(documents: Iterable[Document]) -> tuple[tuple[str, str], ...]:
    return tuple((document.id, document.sha256) for document in documents)


class _Lines:
    """Wrapped lines, each with the lines of a document behind it."""

    def __init__(self) -> None:
        self.links: list[Link] = []
        self._lines: list[str] = []
        self._sources: list[tuple[SourceLines, ...]] = []

    def add(self, text: str, source: SourceLines | None = None) -> None:
        wrapped = wrap(text) or [""]
        self._lines += wrapped
        self._sources += [() if source is None else (source,)] * len(wrapped)

    def made(self, kind: PageKind, title: str, url: str, documents: Iterable[Document]) -> Page:
        return Page(
            kind,
            title,
            url,
            0,
            0,
            versions=versions_of(documents),
            lines=tuple(self._lines),
            sources=tuple(self._sources),
            links=tuple(self.links),
        )


def _link_text(hit: Hit, name: str) -> str:
    name = _plain(name)
    if hit.label and hit.document.kind in _SHEETS:
        return f"{name} ({_plain(hit.label)})"
    return f"{name} (p. {hit.page})" if hit.page is not None else name


def _plain(text: str) -> str:
    return one_line(text.translate(_LINK))


def _snippet(hit: Hit, query: str, lines_of: Lines) -> tuple[int, str]:
    """The lines of the passage with the most words of the query in them, if possible from a line on
    that has some: the first one's number, and their text in one line."""
    lines = lines_of(hit.document.id, hit.first_line, hit.last_line)
    stems = _stems(query)
    found = [{stem for stem in stems if stem in line.casefold()} for line in lines]
    best, most = 0, -1
    for start in range(len(lines)):
        window = found[start : start + SNIPPET_LINES]
        score = len(set[str]().union(*window)) * 2 + bool(window[0])
        if score > most:
            best, most = start, score
    text = one_line(" ".join(lines[best : best + SNIPPET_LINES]))
    return hit.first_line + best, text


def _stems(query: str) -> set[str]:
    """Beginnings of the query's words, long enough to be told apart; pairs of characters where a
    script writes no spaces."""
    stems: set[str] = set()
    for word in _WORD.findall(query.casefold()):
        if word[0] >= "\u2e80":
            stems.update(word[at : at + 2] for at in range(max(1, len(word) - 1)))
        elif len(word) > 2:
            stems.add(word[: max(_SHORTEST_STEM, len(word) - 2)])
    return stems
