# SPDX-License-Identifier: Apache-2.0
"""An answer's citations on a terminal: numbers in the text, the sources below it."""

import re
from collections.abc import Iterator

from app.core.messages import CitationPart, CoveragePart, Message
from app.core.text import shortened_at_word

_MARK = re.compile(r" *【(\d+†[^†】]+)(?:†[^†】]+)?】")
_LONGEST_MARK = 200
_LONGEST_QUOTE = 160


class AnswerMarks:
    """Takes an answer piece by piece and gives back what can be shown of it."""

    def __init__(self) -> None:
        self._held = ""
        self._numbers: dict[str, int] = {}

    def feed(self, text: str) -> str:
        """What may be the beginning of a mark, with the spaces before it, is held back."""
        self._held += text
        opened = self._held.rfind("【")
        is_open = 0 <= opened > self._held.rfind("】") and len(self._held) - opened < _LONGEST_MARK
        if not is_open or "\n" in self._held[opened:]:
            opened = len(self._held)
        shown = self._held[:opened].rstrip(" ")
        self._held = self._held[len(shown) :]
        return _MARK.sub(self._numbered, shown)

    def rest(self) -> str:
        shown, self._held = self._held, ""
        return _MARK.sub(self._numbered, shown)

    def sources(self, message: Message) -> Iterator[str]:
        """A line for each place that the answer cites, and one on what it rests on."""
        seen: set[str] = set()
        for part in message.parts:
            if isinstance(part, CitationPart):
                line = f"{self._label(part)} {_place(part)}".strip()
                if line not in seen:
                    seen.add(line)
                    yield line
        shown = [part for part in message.parts if isinstance(part, CoveragePart)]
        if shown:
            yield _rests_on(shown)

    def _numbered(self, mark: re.Match[str]) -> str:
        number = self._numbers.setdefault(mark[1], len(self._numbers) + 1)
        return f"[{number}]"

    def _label(self, part: CitationPart) -> str:
        mark = _MARK.fullmatch(part.mark)
        number = None if mark is None else self._numbers.get(mark[1])
        return part.mark if number is None else f"[{number}]"


def _place(part: CitationPart) -> str:
    if not part.document_id:
        return "points to nothing that was shown (not verified)"
    page = "" if part.page is None else f", page {part.page}"
    lines = f"{part.first_line}-{part.last_line}"
    verified = "" if part.is_verified else " (not verified)"
    quote = shortened_at_word(part.quote, _LONGEST_QUOTE)
    return f"{part.file}{page}, lines {lines}{verified}: {quote}"


def _rests_on(parts: list[CoveragePart]) -> str:
    """Whole text or passages: the difference matters for what an answer does not mention."""
    whole = [part.file for part in parts if part.is_whole]
    seen = sum(part.lines_shown > 0 for part in parts)
    if len(whole) == len(parts):
        return f"Rests on the whole text of {_names(whole)}."
    if not seen:
        return "Rests on no passage of the documents; --read-everything reads all of the text."
    count = "the document" if len(parts) == 1 else f"{seen} of {len(parts)} documents"
    return f"Rests on passages from {count}; --read-everything reads all of the text."


def _names(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{len(names)} documents"
