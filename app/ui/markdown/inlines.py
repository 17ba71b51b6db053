# SPDX-License-Identifier: Apache-2.0
"""Inline Markdown (emphasis, code, links, images) to runs of text."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.core.formulas import open_formula
from app.core.sanitizing import clean_label, clean_text, safe_href
from app.ui.markdown.blocks import Run

PIECE = 2500
"""Characters parsed at once. markdown-it is quadratic on hostile brackets, and a paragraph that
grows to pages must not be read again from its start for every token. Emphasis that spans the cut
after a piece stays as typed."""

MAX_FORMULA = 2000
"""Characters of a formula; a longer one is shown as its source."""

_CACHE_SIZE = 512
_LINE_SEPARATOR = "\u2028"
_NUMBER = re.compile(r"[0-9]{1,3}\Z")
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(slots=True)
class _Look:
    bold: int = 0
    italic: int = 0
    strike: int = 0


class InlineParser:
    """`allowed` gives back an address that may be opened, and nothing for any other."""

    def __init__(self, markdown: MarkdownIt, allowed: Callable[[str], str] = safe_href) -> None:
        self._markdown = markdown
        self._allowed = allowed
        self._references: dict[str, Any] = {}
        self._notes: frozenset[str] | None = None
        self._cache: dict[str, tuple[Run, ...]] = {}

    def set_references(self, references: dict[str, Any], notes: frozenset[str] | None) -> None:
        """`notes`: the labels of all footnotes, or None when not all of them are known yet: then
        numbers are taken for labels."""
        if references != self._references or notes != self._notes:
            self._references, self._notes = dict(references), notes
            self._cache.clear()

    def runs(self, content: str, is_open: bool = False) -> tuple[Run, ...]:
        """`is_open`: more of `content` may come, so a mark that waits for its end counts as
        closed."""
        found: list[Run] = []
        pieces = list(stretches(content, PIECE))
        for piece in pieces[:-1]:
            _join(found, self._parsed(piece))
        last = pieces[-1]
        if not is_open:
            _join(found, self._parsed(last))
            return tuple(found)
        start = open_formula(last)
        text = last[:start]
        _join(found, self._parsed(_close_marks(text) if start == len(last) else text))
        if start < len(last):
            source = clean_text(last[start:]).replace("\n", " ")
            found.append(Run(source, code=True, muted=True))
        return tuple(found)

    def _parsed(self, piece: str) -> tuple[Run, ...]:
        cached = self._cache.get(piece)
        if cached is None:
            tokens: list[Token] = []
            env = {"references": self._references}
            self._markdown.inline.parse(piece, self._markdown, env, tokens)
            cached = _joined(_runs(tokens, self._notes, self._allowed))
            if len(self._cache) >= _CACHE_SIZE:
                self._cache.clear()
            self._cache[piece] = cached
        return cached


def _join(found: list[Run], runs: tuple[Run, ...]) -> None:
    """Only where they meet: the runs of one piece are joined already."""
    if found and runs and _look_alike(found[-1], runs[0]):
        found[-1] = runs[0]._replace(text=found[-1].text + runs[0].text)
        runs = runs[1:]
    found += runs


def _joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    found: list[Run] = []
    texts: list[list[str]] = []
    for run in runs:
        if found and _look_alike(found[-1], run):
            texts[-1].append(run.text)
        else:
            found.append(run)
            texts.append([run.text])
    return tuple(
        run._replace(text="".join(parts)) if len(parts) > 1 else run
        for run, parts in zip(found, texts, strict=True)
    )


def _look_alike(one: Run, other: Run) -> bool:
    return one[1:] == other[1:] and not other.formula


def _runs(
    tokens: list[Token], notes: frozenset[str] | None, allowed: Callable[[str], str]
) -> Iterator[Run]:
    look = _Look()
    hrefs: list[str] = []
    for token in tokens:
        match token.type:
            case "link_open":
                hrefs.append(allowed(str(token.attrGet("href") or "")))
            case "link_close":
                hrefs.pop()
            case "strong_open" | "strong_close":
                look.bold += token.nesting
            case "em_open" | "em_close":
                look.italic += token.nesting
            case "s_open" | "s_close":
                look.strike += token.nesting
            case _:
                run = _leaf(token, bool(hrefs), notes)
                if run.text:
                    yield run._replace(
                        bold=look.bold > 0,
                        italic=look.italic > 0,
                        strike=look.strike > 0,
                        href=hrefs[-1] if hrefs else "",
                    )


def _leaf(token: Token, is_label: bool, notes: frozenset[str] | None) -> Run:
    run = Run(token.content)
    match token.type:
        case "softbreak":
            run = Run(" ")
        case "hardbreak":
            run = Run(_LINE_SEPARATOR)
        case "code_inline":
            run = Run(token.content, code=True)
        case "image":
            run = Run(f"[image: {_plain(token.children or [])}]", chip=True)
        case "formula":
            run = _formula(token)
        case "footnote_ref":
            label = str(token.meta["label"])
            is_known = _NUMBER.match(label) if notes is None else label in notes
            run = Run(f"[{label}]", note=True) if is_known else Run(f"[^{label}]")
        case _:
            run = Run(_BREAK_TAG.sub(_LINE_SEPARATOR, token.content))
    # Entities such as `&#x2029;` bring back what the source no longer holds.
    text = clean_text(run.text).replace("\n", " ")
    return run._replace(text=clean_label(text) if is_label or run.chip or run.note else text)


def _formula(token: Token) -> Run:
    if len(token.content) > MAX_FORMULA:
        return Run(token.markup, code=True)
    return Run(token.markup, formula=token.content, is_display=bool(token.meta["is_display"]))


def _plain(tokens: list[Token]) -> str:
    return "".join(
        _plain(token.children or []) if token.type == "image" else token.content or " "
        for token in tokens
        if token.nesting == 0
    ).strip()


def stretches(content: str, length: int) -> Iterator[str]:
    """`content` in parts of at most `length` characters that end after a space where one is
    near; at least one part."""
    start = 0
    while len(content) - start > length:
        cut = content.rfind(" ", start + length // 2, start + length) + 1 or start + length
        yield content[start:cut]
        start = cut
    yield content[start:]


def _close_marks(text: str) -> str:
    """Text that is still being written: `**bold tex` shows as bold, not as asterisks."""
    body = text.rstrip()
    if body.count("`") % 2:
        opened = body.rsplit("`", 1)[1]
        return body + "`" if opened else body[:-1]
    position = body.rfind("**")
    if position < 0 or body.count("**") % 2 == 0 or "***" in body:
        return text
    if position + 2 == len(body):
        return body[:-2] if body == text else text
    if body[position + 2].isspace():
        return text
    return (body[:-1] if body.endswith("*") else body) + "**"
