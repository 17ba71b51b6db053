# SPDX-License-Identifier: Apache-2.0
"""The marks with which an answer points to lines of documents: `【1†L8-L10】`.

Whoever shows, copies or exports an answer puts a small number in their place, and names the
sources below it.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.core.messages import CitationPart, Message, Part, TextPart

_MARK = r"【(?P<cursor>\d+)†(?P<content>[^†】]+)(?:†[^†】]+)?】"
_UNFINISHED = r"【\d*(?:†[^†】\n]{0,200}(?:†[^†】\n]{0,200})?)?\Z"
_BEGUN = r"【\d+†[^】\n]{0,200}\Z"
_MARKER = r"\s*(?:[-*+>#|]+|\d{1,9}[.)])?\Z"
"""What may stand before a space that Markdown needs."""
_FIRST = 0xF0000
_LAST = 0xFFFFD
TOKEN = re.compile("【([\U000f0000-\U000ffffd])】")
"""What stands for a mark in a text that was read: `token_index` tells which one."""


def token_index(token: re.Match[str]) -> int:
    return ord(token[1]) - _FIRST


class MarkReader:
    """Reads the texts of an answer one after another, each from its beginning. A mark that none of
    the `parts` belongs to gets a citation of its own, which is not verified. `is_final`: no text
    follows; else the beginning of a mark at the end is left out."""

    def __init__(self, parts: Iterable[Part], *, is_final: bool) -> None:
        self._is_final = is_final
        self._known: defaultdict[str, list[CitationPart]] = defaultdict(list)
        for part in parts:
            if isinstance(part, CitationPart) and part.mark:
                self._known[part.mark].append(part)
        self._numbers: dict[tuple[str, str], int] = {}
        self._last = max((part.number for all_ in self._known.values() for part in all_), default=0)
        # The excerpts that other models are given are cited as `[1]`.
        own = "".join("|" + re.escape(mark) for mark in self._known if not mark.startswith("【"))
        self._has_own = bool(own)
        self._mark = re.compile(f" *(?:{_MARK}|{TOKEN.pattern}{own})")
        self.citations: list[CitationPart] = []

    def read(self, text: str) -> str:
        """`text` with a token in place of each mark and of the spaces before it: the number in it
        is the place of its citation in `citations`."""
        if not self._is_final:
            text = re.sub(_UNFINISHED, "", text).rstrip(" ")
        elif "【" in text:
            text = re.sub(_BEGUN, "", text)
        if "【" not in text and not self._has_own:
            return text
        return self._mark.sub(self._token, text)

    def _token(self, found: re.Match[str]) -> str:
        mark = found[0].lstrip(" ")
        space = found[0][: len(found[0]) - len(mark)]
        line = found.string[found.string.rfind("\n", 0, found.start()) + 1 : found.start()]
        if not re.match(_MARKER, line) and not line.endswith("|"):
            space = ""
        if TOKEN.fullmatch(mark) or len(self.citations) > _LAST - _FIRST:
            return ""
        known = self._known.get(mark)
        if known:
            # A mark may stand twice in a sentence, which has one citation for both.
            self.citations.append(known.pop(0) if len(known) > 1 else known[0])
        else:
            key = (found["cursor"] or mark, found["content"] or "")
            if key not in self._numbers:
                self._last += 1
                self._numbers[key] = self._last
            self.citations.append(CitationPart(mark, self._numbers[key]))
        return f"{space}【{chr(_FIRST + len(self.citations) - 1)}】"


def with_numbers(read: str, citations: Sequence[CitationPart]) -> str:
    """What `MarkReader.read` gave, with `[1]` in place of each token."""
    return TOKEN.sub(lambda token: _of(token, citations, lambda part: f"[{part.number}]"), read)


def with_marks(read: str, citations: Sequence[CitationPart]) -> str:
    """The same with the marks as the model wrote them: in code they are text like any other."""
    return TOKEN.sub(lambda token: _of(token, citations, lambda part: part.mark), read)


def without_marks(text: str) -> str:
    """For titles, searches and notifications."""
    if "【" not in text:
        return text
    return re.sub(f" *{_MARK}", "", re.sub(_BEGUN, "", text))


def numbered_text(message: Message) -> str:
    """The answer as it is copied: `[1]` in place of each mark."""
    return "".join(numbered_texts(message.parts))


def numbered_texts(parts: Sequence[Part]) -> Iterator[str]:
    """The same for each of its text parts."""
    reader = MarkReader(parts, is_final=True)
    for part in parts:
        if isinstance(part, TextPart):
            yield with_numbers(reader.read(part.text), reader.citations)


def sources_of(citations: Iterable[CitationPart]) -> tuple[CitationPart, ...]:
    """One for each number, in order. It is verified when one of the marks is, and has the lines of
    that one."""
    found: dict[int, CitationPart] = {}
    for part in citations:
        before = found.get(part.number)
        if before is None or (part.is_verified and not before.is_verified):
            found[part.number] = part
    return tuple(found[number] for number in sorted(found))


def citations_of(parts: Sequence[Part], *, is_final: bool = True) -> tuple[CitationPart, ...]:
    """Of an answer: one for each of its marks, in their order, and those that have no mark."""
    reader = MarkReader(parts, is_final=is_final)
    for part in parts:
        if isinstance(part, TextPart):
            reader.read(part.text)
    unmarked = [part for part in parts if isinstance(part, CitationPart) and not part.mark]
    return (*reader.citations, *unmarked)


def _of(
    token: re.Match[str],
    citations: Sequence[CitationPart],
    say: Callable[[CitationPart], str],
) -> str:
    index = token_index(token)
    return say(citations[index]) if index < len(citations) else ""
