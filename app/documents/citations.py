# SPDX-License-Identifier: Apache-2.0
"""What an answer cites, looked up in what the model was really shown."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from app.core.documents import FIRST_TEXT_LINE, Document, DocumentState
from app.core.errors import HarmoniumError
from app.core.messages import CitationPart, CoveragePart
from app.documents.browser import Browser
from app.documents.claims import claims_of, holds
from app.documents.pages import Page, PageKind, SourceLines
from app.documents.words import language_of

MARK = re.compile(r"【(?P<cursor>\d+)†(?P<content>[^†】]+)(?:†[^†】]+)?】")
"""A citation as the model writes it."""

_LINES = re.compile(r"L?(\d+)(?:\s*[-–—]\s*L?(\d+))?\s*")
_QUOTE = 1000
_MOST_LINES = 10_000
"""More are never shown at once."""
_FINISHED = frozenset({DocumentState.READY, DocumentState.PARTIAL, DocumentState.MISSING})


@dataclass(frozen=True, slots=True)
class _Cited:
    """The lines that a mark means, None where it means none. `was_shown`: all of them."""

    lines: SourceLines | None
    was_shown: bool = False


def check(answer: str, browser: Browser) -> tuple[CitationPart, ...]:
    """One part for each different mark, in the answer's order. Verified: all of its lines were
    shown, and the numbers and quotations of every sentence that it stands in stand in them."""
    seen = _lines_shown(browser)
    cited: dict[str, _Cited] = {}
    texts: dict[str, str] = {}
    for match in MARK.finditer(answer):
        mark = match.group()
        if mark not in cited:
            cited[mark] = _cited(browser, match, seen)
            texts[mark] = _text(browser, cited[mark].lines)
    language = language_of(MARK.sub("", answer)) if cited else ""
    failing = {
        mark
        for claim in claims_of(answer, MARK)
        if not holds(claim.text, [texts[mark] for mark in claim.marks], language)
        for mark in claim.marks
    }
    numbers: dict[SourceLines | str, int] = {}
    return tuple(
        _part(
            browser,
            mark,
            numbers.setdefault(found.lines or mark, len(numbers) + 1),
            found,
            texts[mark],
            is_verified=found.was_shown and mark not in failing,
        )
        for mark, found in cited.items()
    )


def coverage(
    browser: Browser, cursors: Collection[int], attached: Sequence[str] = ()
) -> tuple[CoveragePart, ...]:
    """What the pages under `cursors` showed of each document; the documents `attached` (ids) are
    told even when nothing of them was shown."""
    seen: dict[str, list[SourceLines]] = {document_id: [] for document_id in attached}
    for cursor in sorted(cursors):
        page = browser.stack[cursor]
        for lines in (*page.shown(page.first, page.last), *page.read):
            if not _is_as_shown(browser, page, lines.document_id):
                continue
            seen.setdefault(lines.document_id, []).append(lines)
    parts: list[CoveragePart] = []
    for document_id, lines in seen.items():
        document = _document(browser, document_id)
        if document is not None:
            parts.append(_covered(document, _joined(lines)))
    return tuple(parts)


def _covered(document: Document, seen: Sequence[SourceLines]) -> CoveragePart:
    within = [replace(lines, last=min(lines.last, document.lines - 1)) for lines in seen]
    whole = SourceLines(document.id, FIRST_TEXT_LINE, document.lines - 1)
    is_whole = document.is_readable and document.state in _FINISHED and _is_within(whole, within)
    skipped = [f"{one.what}: {one.reason}" for one in document.skipped]
    shown = sum(max(0, lines.last - lines.first + 1) for lines in within)
    return CoveragePart(
        document.id,
        document.name,
        document.pages,
        document.pages_read,
        (*skipped, *((document.error,) if document.error else ())),
        document.lines if is_whole else shown,
        document.lines,
        is_whole,
    )


def _cited(browser: Browser, match: re.Match[str], seen: dict[str, list[SourceLines]]) -> _Cited:
    cursor, content = int(match["cursor"][:9]), match["content"]
    lines = _LINES.match(content)
    if lines is None or not 0 <= cursor < len(browser.stack):
        document = _document(browser, content.strip())
        return _Cited(SourceLines(document.id, 0, 0) if document is not None else None)
    first, last = int(lines[1][:9]), int((lines[2] or lines[1])[:9])
    if last < first or lines.end() != len(content):
        last = max(first, last)
        is_plain = False
    else:
        is_plain = True
    page = browser.stack[cursor]
    if page.kind is PageKind.DOCUMENT:
        meant = SourceLines(page.document_id, first, last)
        shown = seen.get(page.document_id, [])
        return _Cited(meant, is_plain and _is_within(meant, shown))
    behind = page.shown(first, last)
    if not behind:
        return _Cited(None)
    of_one = [one for one in behind if one.document_id == behind[0].document_id]
    was_shown = page.first <= first and last <= page.last
    is_same = _is_as_shown(browser, page, behind[0].document_id)
    return _Cited(_joined(of_one)[0], is_plain and was_shown and is_same)


def _lines_shown(browser: Browser) -> dict[str, list[SourceLines]]:
    """Of each document as it is now, on all of its pages: their lines have the same numbers on
    each."""
    seen: dict[str, list[SourceLines]] = {}
    for page in browser.stack:
        if page.kind is PageKind.DOCUMENT and _is_as_shown(browser, page, page.document_id):
            for lines in page.shown(page.first, page.last):
                seen.setdefault(lines.document_id, []).append(lines)
    return {document_id: _joined(lines) for document_id, lines in seen.items()}


def _is_as_shown(browser: Browser, page: Page, document_id: str) -> bool:
    """Whether its lines are still those that the page showed, not those of another content."""
    document = _document(browser, document_id)
    return document is not None and (document.id, document.sha256) in page.versions


def _joined(lines: Iterable[SourceLines]) -> list[SourceLines]:
    """In order, without gaps or overlaps between neighbours. All of one document."""
    joined: list[SourceLines] = []
    for one in sorted(lines, key=lambda one: (one.first, one.last)):
        if joined and one.first <= joined[-1].last + 1:
            joined[-1] = replace(joined[-1], last=max(joined[-1].last, one.last))
        else:
            joined.append(one)
    return joined


def _is_within(lines: SourceLines, seen: Iterable[SourceLines]) -> bool:
    return any(one.first <= lines.first and lines.last <= one.last for one in seen)


def _document(browser: Browser, reference: str) -> Document | None:
    try:
        return browser.shelf.document(reference)
    except HarmoniumError:
        return None


def _text(browser: Browser, lines: SourceLines | None) -> str:
    """Empty where the document is gone."""
    if lines is None or lines.last < FIRST_TEXT_LINE:
        return ""
    try:
        first = max(lines.first, FIRST_TEXT_LINE)
        last = min(lines.last, first + _MOST_LINES)
        return browser.shelf.quote(lines.document_id, first, last)
    except HarmoniumError:
        return ""


def _part(
    browser: Browser, mark: str, number: int, cited: _Cited, text: str, *, is_verified: bool
) -> CitationPart:
    document = None
    if cited.lines is not None:
        document = _document(browser, cited.lines.document_id)
    if cited.lines is None or document is None:
        return CitationPart(mark, number)
    page, label = _place(browser, cited.lines)
    return CitationPart(
        mark,
        number,
        document.id,
        document.name,
        page,
        label,
        cited.lines.first,
        cited.lines.last,
        text[:_QUOTE],
        is_verified and bool(text),
    )


def _place(browser: Browser, lines: SourceLines) -> tuple[int | None, str]:
    try:
        place = browser.shelf.place(lines.document_id, max(lines.first, FIRST_TEXT_LINE))
        if place is not None:
            return place.page, place.label
    except HarmoniumError:
        pass
    return None, ""
