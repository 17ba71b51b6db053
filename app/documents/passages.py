# SPDX-License-Identifier: Apache-2.0
"""What is searched: passages of some 120 words, none over the end of a unit."""

import re
from collections.abc import Sequence

from app.core.documents import Passage, Unit
from app.documents.words import index_text, language_of

# In characters of a script with spaces: six for a word.
_LEAST = 480
_TARGET = 720
_MOST = 960
_ONE_PASSAGE = 1200
"""A unit this short is not divided."""
_SHORT_TAIL = 300
_OVERLAP = 120
_HEAD_LINES = 3
_HEAD = 240

_DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)
"""Scripts in which two characters are about a word."""
_SENTENCE_END = re.compile("[.!?:;。！？।]['\")\\]»”’]*\\s*$")
_HEADING = re.compile(r"#{1,6} \S")


def passages_of(unit: Unit, lines: Sequence[str], language: str = "") -> tuple[Passage, ...]:
    """`lines` are `wrap(unit.text)`. `language` is that of the units before, for a unit whose own
    text is too short to tell. A unit without words has no passage."""
    language = unit_language(unit.text, language)
    section = index_text(_heading_of(unit, lines), language)
    found: list[Passage] = []
    for first, last in _ranges(lines):
        body = index_text("\n".join(lines[first : last + 1]), language)
        if body and not body.isspace():
            found.append(Passage(first, last, section, body))
    return tuple(found)


def unit_language(text: str, before: str = "") -> str:
    return language_of(text) or before


def _heading_of(unit: Unit, lines: Sequence[str]) -> str:
    """The path of headings, or the first lines of a page, which often say what it is about."""
    if unit.section:
        return unit.section[:_HEAD]
    head = [line for line in lines[: 2 * _HEAD_LINES] if line.strip()][:_HEAD_LINES]
    return "\n".join(head)[:_HEAD]


def _ranges(lines: Sequence[str]) -> list[tuple[int, int]]:
    """First and last lines. The text between two passages is never lost; most overlap a little."""
    sizes = [_size(line) for line in lines]
    total = sum(sizes)
    if total <= _ONE_PASSAGE:
        return [(0, len(lines) - 1)] if total else []
    ranges: list[tuple[int, int]] = []
    start = 0
    left = total
    while start < len(lines):
        if left <= _MOST:
            ranges.append((start, len(lines) - 1))
            break
        end = _cut(lines, sizes, start)
        size = sum(sizes[start:end])
        if left - size < _SHORT_TAIL:
            end, size = len(lines), left
        ranges.append((start, end - 1))
        if end == len(lines):
            break
        back = _overlap(lines, sizes, start, end)
        left -= size - sum(sizes[back:end])
        start = back
    return ranges


def _size(line: str) -> int:
    size = len(line.strip())
    return size if line.isascii() else size + 2 * len(_DENSE.findall(line))


def _cut(lines: Sequence[str], sizes: Sequence[int], start: int) -> int:
    """The line that begins the next passage: at a heading or a blank line where there is one, else
    behind a sentence, else where the passage is long enough."""
    size = 0
    best, best_rank = 0, -2.0
    for index in range(start, len(lines)):
        size += sizes[index]
        if size > _MOST and index > start:
            return best or index
        following = index + 1
        if size < _LEAST or following == len(lines):
            continue
        if _HEADING.match(lines[following]):
            return following
        rank = _quality(lines[index], lines[following]) - abs(size - _TARGET) / _MOST
        if rank > best_rank:
            best, best_rank = following, rank
    return len(lines)


def _quality(line: str, following: str) -> float:
    """Of a cut between the two."""
    if not line.strip() or not following.strip():
        return 2.0
    return 1.0 if _SENTENCE_END.search(line) else 0.0


def _overlap(lines: Sequence[str], sizes: Sequence[int], start: int, end: int) -> int:
    """Where the next passage begins: some words before `end`, but not before a blank line or a
    heading."""
    if _HEADING.match(lines[end]):
        return end
    back, size = end, 0
    while back - 1 > start and sizes[back - 1] and size + sizes[back - 1] <= _OVERLAP + 60:
        back -= 1
        size += sizes[back]
        if size >= _OVERLAP:
            break
    return back
