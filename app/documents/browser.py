# SPDX-License-Identifier: Apache-2.0
"""The tool with which gpt-oss reads: search, open and find, over the user's own documents.

Displays, line numbers, cursors, links and errors are those that the model was trained on. It sees
documents in display lines of 80 columns, some 1,024 tokens at a time.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from app.core.documents import Document
from app.core.errors import HarmoniumError
from app.core.messages import Channel, ToolCallPart, ToolResultPart
from app.core.text import one_line
from app.documents.pages import Link, Page, PageKind, PageStack, SourceLines
from app.documents.result_pages import find_page, search_page, versions_of
from app.documents.shelf import SCHEME, Shelf
from app.documents.wrapping import wrap

VIEW_TOKENS = 1024
MOST_TOKENS = 8192
"""What is shown where the model asks for a number of lines, or notes are shown."""
FUNCTIONS = ("search", "open", "find")
NAMESPACE = "browser."

_LONGEST_URL = 1024
_LINES_BEFORE_HIT = 4
_FEWEST_TOKENS_A_LINE = 4
"""`L7: ` and the end of the line: a view cannot have more lines than this allows."""
_SHOWN_AS = str.maketrans({"【": "〖", "】": "〗", "◼": "◾", "\u200b": None})


class ToolUsageError(Exception):
    """What the model is told in place of a display."""


class Browser:
    """`count_tokens` counts as the model's vocabulary does. `source` is what search results say
    they come from."""

    def __init__(
        self,
        shelf: Shelf,
        stack: PageStack,
        count_tokens: Callable[[str], int],
        *,
        source: str = "documents",
    ) -> None:
        self.shelf = shelf
        self.stack = stack
        self._count_tokens = count_tokens
        self._source = source

    def call(self, name: str, arguments: Mapping[str, Any] | None) -> str:
        """`name` is `search`, `open` or `find`, with or without `browser.`; `arguments` is None
        where they were no JSON object. Always a text for the model, errors too."""
        function = name.removeprefix(NAMESPACE)
        if arguments is None:
            return _error("Invalid function arguments")
        try:
            match function:
                case "search":
                    return self._search(arguments)
                case "open":
                    return self._open(arguments)
                case "find":
                    return self._find(arguments)
                case _:
                    return _error(f"Unknown function: {function[:80]}")
        except ToolUsageError as error:
            return str(error)

    def opened_display(self, document_id: str) -> tuple[ToolCallPart, ToolResultPart] | None:
        """The whole document as though the model had opened it, always under the same cursor as
        long as the document stays as it is. None when there is no text."""
        document = self.shelf.document(document_id)
        if document is None or not document.is_readable:
            return None
        page = self._document_page(document, document.lines - 1, is_whole=True)
        cursor = self._whole_cursor(page)
        arguments = json.dumps(
            {"id": document.url, "num_lines": document.lines},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        name = f"{NAMESPACE}open"
        display = self._display(cursor, page, self._lines(page, 0, page.last), document.lines)
        return (
            ToolCallPart(name, arguments, Channel.ANALYSIS, "code"),
            ToolResultPart(name, display, Channel.ANALYSIS),
        )

    def _whole_cursor(self, page: Page) -> int:
        for cursor, known in enumerate(self.stack):
            if replace(known, first=page.first, last=page.last) == page:
                self.stack.replace(cursor, page)
                return cursor
        return self.stack.push(page)

    def show_notes(
        self,
        title: str,
        lines: Sequence[str],
        sources: Sequence[Sequence[SourceLines]],
        read: Sequence[SourceLines] = (),
        versions: Sequence[tuple[str, str]] = (),
    ) -> str:
        """The display of a page that was written about documents: `sources[i]` are the lines that
        `lines[i]` rests on, `read` is all that was read for it, `versions` the documents with the
        digests of what was in them. It is cited as any other page."""
        wrapped: list[str] = []
        behind: list[tuple[SourceLines, ...]] = []
        for line, of_line in zip(lines, sources, strict=True):
            pieces = wrap(line.translate(_SHOWN_AS)) or [""]
            wrapped += pieces
            behind += [tuple(of_line)] * len(pieces)
        page = Page(
            PageKind.NOTES,
            shown_title(title),
            "",
            0,
            0,
            versions=tuple(versions),
            lines=tuple(wrapped),
            sources=tuple(behind),
            read=tuple(read),
        )
        return self._show(page, 0, max_tokens=MOST_TOKENS)

    def _search(self, arguments: Mapping[str, Any]) -> str:
        if "query" not in arguments:
            return _error("Invalid function arguments")
        query = str(arguments["query"])
        try:
            hits = self.shelf.search(query)
            documents = () if hits else self.shelf.documents()
        except HarmoniumError as error:
            told = _truncated(error.message)
            raise ToolUsageError(f"Error during search for `{query}`: {told}") from error
        lines_of, name_of = self._hit_lines, self.shelf.name_of
        return self._show(search_page(query, self._source, hits, documents, lines_of, name_of), 0)

    def _hit_lines(self, document_id: str, first: int, last: int) -> list[str]:
        return [line.translate(_SHOWN_AS) for line in self.shelf.lines(document_id, first, last)]

    def _open(self, arguments: Mapping[str, Any]) -> str:
        link_id = arguments.get("id", -1)
        loc = _whole_number(arguments.get("loc", -1))
        num_lines = _whole_number(arguments.get("num_lines", -1))
        if link_id is None:
            link_id = -1
        if isinstance(link_id, str):
            link_id = self._link_number(link_id, arguments) or link_id
        if isinstance(link_id, str):
            return self._show(self._fetched(link_id), max(loc, 0), num_lines)
        link_id = _whole_number(link_id)
        current = self._page(arguments.get("cursor", -1))
        if link_id < 0:
            return self._show(current, max(loc, 0), num_lines)
        if link_id >= len(current.links):
            raise ToolUsageError(f"Invalid link id `{link_id}`.")
        link = current.links[link_id]
        page = self._fetched(link.document_id)
        if loc < 0:
            loc = self._loc_of(current, link, page)
        return self._show(page, loc, num_lines)

    def _link_number(self, text: str, arguments: Mapping[str, Any]) -> int | None:
        """The number that stands in `text`, where the page has such a link."""
        if not (text.isascii() and text.isdigit() and len(text) < 6):
            return None
        try:
            page = self._page(arguments.get("cursor", -1))
        except ToolUsageError:
            return None
        return int(text) if int(text) < len(page.links) else None

    def _loc_of(self, current: Page, link: Link, page: Page) -> int:
        """Some lines before what the link is about. A hit that can be seen from the beginning of
        its document is shown from there."""
        if link.line < 0:
            return 0
        if current.kind is PageKind.SEARCH:
            seen = self._end_of_view(page, 0, VIEW_TOKENS)
            is_seen = link.line + _LINES_BEFORE_HIT < seen or seen == self._line_count(page)
            return 0 if is_seen else link.line - _LINES_BEFORE_HIT
        return link.line - _LINES_BEFORE_HIT if link.line > _LINES_BEFORE_HIT else link.line

    def _find(self, arguments: Mapping[str, Any]) -> str:
        if "pattern" not in arguments:
            return _error("Invalid function arguments")
        page = self._page(arguments.get("cursor", -1))
        if page.kind is not PageKind.DOCUMENT:
            raise ToolUsageError("Cannot run `find` on search results page or find results page")
        pattern = str(arguments["pattern"]).lower()
        try:
            found = find_page(self.shelf, page, pattern, self._hit_lines)
        except HarmoniumError as error:
            raise ToolUsageError(_fetch_error(page.url, error.message)) from error
        return self._show(found, 0)

    def _page(self, cursor: Any) -> Page:
        """A negative cursor counts from the newest page, -1."""
        newest = len(self.stack) - 1
        if newest < 0:
            raise ToolUsageError("No pages to access!")
        if cursor is None:
            cursor = -1
        if isinstance(cursor, float) and cursor.is_integer():
            cursor = int(cursor)
        if not isinstance(cursor, int):
            kind = type(cast(object, cursor)).__name__
            raise ToolUsageError(f"`cursor` should be an integer, not `{kind}`")
        at = cursor + newest + 1 if cursor < 0 else cursor
        if not 0 <= at <= newest:
            raise ToolUsageError(
                f"Cursor `{cursor}` is out of range. Available cursor indices: [0 - {newest}]."
            )
        return self.stack[at]

    def _fetched(self, reference: str) -> Page:
        """The document's page. `reference` is its id, or what the model calls it."""
        try:
            document = self.shelf.document(reference) or self._shown_as(reference)
        except HarmoniumError as error:
            raise ToolUsageError(_fetch_error(reference, error.message)) from error
        if document is None:
            names = ", ".join(self.shelf.name_of(one) for one in self.shelf.alike(reference))
            told = f"Several documents have this name: {shown_title(names)}." if names else ""
            raise ToolUsageError(_fetch_error(reference, told or "There is no such document."))
        if not document.is_readable:
            told = document.error or "Nothing of this document has been read."
            raise ToolUsageError(_fetch_error(document.url, told))
        return self._document_page(document, 0)

    def _shown_as(self, reference: str) -> Document | None:
        """The only document that displays call so, where its name holds what they cannot show."""
        documents = self.shelf.documents()
        by_url = [one for one in documents if reference in _shown_urls(one)]
        alike = by_url or [one for one in documents if reference == shown_title(one.name)]
        return alike[0] if len(alike) == 1 else None

    def _document_page(self, document: Document, last: int, *, is_whole: bool = False) -> Page:
        return Page(
            PageKind.DOCUMENT,
            shown_title(self.shelf.name_of(document)),
            _shown_urls(document)[0],
            0,
            last,
            document_id=document.id,
            versions=versions_of([document]),
            is_whole=is_whole,
        )

    def _show(
        self, page: Page, loc: int, num_lines: int = -1, max_tokens: int = VIEW_TOKENS
    ) -> str:
        """Pushes the page when it can be shown from `loc` on."""
        try:
            # An open page may have been read again since; it is shown as it is now.
            document = self.shelf.document(page.document_id)
            versions = page.versions if document is None else versions_of([document])
            total = self._line_count(page)
            if loc >= total:
                raise ToolUsageError(
                    f"Invalid location parameter: `{loc}`. Cannot exceed page maximum of"
                    f" {total - 1}."
                )
            if num_lines > 0:
                end = min(loc + num_lines, self._end_of_view(page, loc, MOST_TOKENS))
            else:
                end = self._end_of_view(page, loc, max_tokens)
            lines = self._lines(page, loc, end - 1)
        except HarmoniumError as error:
            raise ToolUsageError(_fetch_error(page.url, error.message)) from error
        page = replace(page, first=loc, last=end - 1, versions=versions, is_whole=False)
        return self._display(self.stack.push(page), page, lines, total)

    def _end_of_view(self, page: Page, loc: int, max_tokens: int) -> int:
        """The line after the one in which the tokens of a view run out."""
        total = self._line_count(page)
        most = max_tokens // _FEWEST_TOKENS_A_LINE
        lines = self._lines(page, loc, min(total, loc + most) - 1)
        numbered = _numbered(lines, loc)
        # No token is shorter than a byte.
        if sum(len(line.encode()) for line in numbered) <= max_tokens:
            return loc + len(lines)
        # A line's end is always the end of a token, because a letter follows it.
        fit, more = 0, len(numbered)
        while fit < more:
            middle = (fit + more + 1) // 2
            if self._count_tokens("".join(numbered[:middle])) <= max_tokens:
                fit = middle
            else:
                more = middle - 1
        return min(loc + fit + 1, total)

    def _line_count(self, page: Page) -> int:
        if page.kind is PageKind.DOCUMENT:
            return self.shelf.line_count(page.document_id)
        return len(page.lines)

    def _lines(self, page: Page, first: int, last: int) -> list[str]:
        if page.kind is PageKind.DOCUMENT:
            return self._hit_lines(page.document_id, first, last)
        return list(page.lines[first : last + 1])

    def _display(self, cursor: int, page: Page, lines: Sequence[str], total: int) -> str:
        where = f" ({_truncated(page.url)})" if page.url else ""
        body = "".join(_numbered(lines, page.first)).removesuffix("\n")
        return (
            f"[{cursor}] {page.title}{where}\n"
            f"**viewing lines [{page.first} - {page.last}] of {total - 1}**\n\n{body}"
        )


def shown_title(text: str) -> str:
    """A name of a document, or what was searched for, as it may stand in a display."""
    return one_line(text.translate(_SHOWN_AS))


def _shown_urls(document: Document) -> tuple[str, str]:
    """With and without the scheme."""
    url = document.url.translate(_SHOWN_AS)
    return url, one_line(url.removeprefix(SCHEME))


def _numbered(lines: Sequence[str], first: int) -> list[str]:
    return [f"L{number}: {line}\n" for number, line in enumerate(lines, first)]


def _whole_number(value: Any) -> int:
    """Raises ToolUsageError for what is none. None stands for -1, the value of what is unset."""
    if value is None:
        return -1
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        raise ToolUsageError(_error("Invalid function arguments")) from None


def _truncated(text: str) -> str:
    return text if len(text) <= _LONGEST_URL else text[: _LONGEST_URL - 3] + "..."


def _fetch_error(url: str, told: str) -> str:
    return f"Error fetching URL `{_truncated(url)}`: {_truncated(told)}"


def _error(told: str) -> str:
    return json.dumps({"error": told}, ensure_ascii=False)
