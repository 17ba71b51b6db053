# SPDX-License-Identifier: Apache-2.0
"""Inline Markdown (emphasis, code, links, images) to runs of text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.core.sanitizing import clean_label, clean_text, safe_href
from app.ui.markdown.blocks import Run

PIECE = 2500
"""Characters parsed at once. markdown-it is quadratic on hostile brackets, and a paragraph that
grows to pages must not be read again from its start for every token. Emphasis that spans the cut
after a piece stays as typed."""

_CACHE_SIZE = 512
_LINE_SEPARATOR = "\u2028"
_BREAK_TAG = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(slots=True)
class _Look:
    bold: int = 0
    italic: int = 0
    strike: int = 0


class InlineParser:
    def __init__(self, markdown: MarkdownIt) -> None:
        self._markdown = markdown
        self._references: dict[str, Any] = {}
        self._cache: dict[str, tuple[Run, ...]] = {}

    def set_references(self, references: dict[str, Any]) -> None:
        if references != self._references:
            self._references = dict(references)
            self._cache.clear()

    def runs(self, content: str, is_open: bool = False) -> tuple[Run, ...]:
        """`is_open`: more of `content` may come, so a mark that waits for its end counts as
        closed."""
        found: list[Run] = []
        pieces = list(stretches(content, PIECE))
        for index, piece in enumerate(pieces):
            is_last = index == len(pieces) - 1
            text = _close_marks(piece) if is_open and is_last else piece
            for run in self._parsed(text):
                if found and found[-1][1:] == run[1:]:
                    found[-1] = run._replace(text=found[-1].text + run.text)
                else:
                    found.append(run)
        return tuple(found)

    def _parsed(self, piece: str) -> tuple[Run, ...]:
        cached = self._cache.get(piece)
        if cached is None:
            tokens: list[Token] = []
            env = {"references": self._references}
            self._markdown.inline.parse(piece, self._markdown, env, tokens)
            cached = tuple(_runs(tokens))
            if len(self._cache) >= _CACHE_SIZE:
                self._cache.clear()
            self._cache[piece] = cached
        return cached


def _runs(tokens: list[Token]) -> Iterator[Run]:
    look = _Look()
    hrefs: list[str] = []
    for token in tokens:
        href = hrefs[-1] if hrefs else ""
        match token.type:
            case "link_open":
                hrefs.append(safe_href(str(token.attrGet("href") or "")))
            case "link_close":
                hrefs.pop()
            case "strong_open" | "strong_close":
                look.bold += token.nesting
            case "em_open" | "em_close":
                look.italic += token.nesting
            case "s_open" | "s_close":
                look.strike += token.nesting
            case _:
                text, is_code, is_chip = _leaf(token, bool(hrefs))
                if text:
                    yield Run(
                        text,
                        bold=look.bold > 0,
                        italic=look.italic > 0,
                        strike=look.strike > 0,
                        code=is_code,
                        chip=is_chip,
                        href=href,
                    )


def _leaf(token: Token, is_label: bool) -> tuple[str, bool, bool]:
    """Text, whether it is code, whether it is a chip. A newline of the source is a space."""
    text, is_code, is_chip = token.content, False, False
    match token.type:
        case "softbreak":
            text = " "
        case "hardbreak":
            text = _LINE_SEPARATOR
        case "code_inline":
            is_code = True
        case "image":
            text, is_chip = f"[image: {_plain(token.children or [])}]", True
        case _:
            text = _BREAK_TAG.sub(_LINE_SEPARATOR, text)
    # Entities such as `&#x2029;` bring back what the source no longer holds.
    text = clean_text(text).replace("\n", " ")
    return (clean_label(text) if is_label or is_chip else text), is_code, is_chip


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
