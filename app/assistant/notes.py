# SPDX-License-Identifier: Apache-2.0
"""Notes that a model took of numbered lines, and what the numbers in them stand for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.documents.pages import SourceLines

_NUMBER = r"[LN]?\s?\d{1,7}"
_RANGE = rf"{_NUMBER}(?:\s*[-–—]\s*{_NUMBER})?"
_RANGES = rf"{_RANGE}(?:\s*(?:,|;|and|&)\s*{_RANGE})*"
_SPAN = re.compile(r"(\d{1,7})(?:\s*[-–—]\s*[LN]?\s?(\d{1,7}))?")
_BULLET = re.compile(r"^\s*(?:[-*•–]\s+|\d{1,3}[.)]\s+)*")
_LEADING = re.compile(
    rf"^[*`]*[\[(【]?\s*(?=[LN]\s?\d)({_RANGES})\s*[\])】]?[*`]*\s*[:：.–—-]?(?:[*`]+(?=\s))?\s*"
)
_WITHIN = re.compile(rf"\s*[\[(【](?:\d+†)?\s*(?=[LN]\s?\d)({_RANGES})[^\])】]*[\])】]")
_NOTHING = frozenset({"none", "nothing", "n/a", "no notes"})


@dataclass(frozen=True, slots=True)
class Note:
    """One line of text that the model wrote, and what it rests on. `sources` are never empty:
    where the model named none, they are all that it had before it."""

    text: str
    sources: tuple[SourceLines, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """What the model sees under one number, and where that comes from."""

    text: str
    sources: tuple[SourceLines, ...]


def parse_notes(written: str, rows: Sequence[Row]) -> tuple[Note, ...]:
    """One for each line that says something. Numbers that no row has are as good as none."""
    notes: list[Note] = []
    for line in written.splitlines():
        spans, text = _split(line)
        if not any(char.isalnum() for char in text) or text.strip("().*` ").lower() in _NOTHING:
            continue
        if not spans and text.rstrip("* ").endswith(":"):
            # A heading above the notes.
            continue
        chosen = [row for first, last in spans for row in rows[first : last + 1]] or rows
        notes.append(Note(text, joined(chosen)))
    return tuple(notes)


def joined(rows: Iterable[Row]) -> tuple[SourceLines, ...]:
    """Their sources in order, with neighbours in one."""
    found: list[SourceLines] = []
    known: set[SourceLines] = set()
    for source in (source for row in rows for source in row.sources):
        before = found[-1] if found else None
        if (
            before is not None
            and before.document_id == source.document_id
            and before.first <= source.first <= before.last + 1
        ):
            last = max(before.last, source.last)
            found[-1] = SourceLines(before.document_id, before.first, last)
            known.add(found[-1])
        elif source not in known:
            found.append(source)
            known.add(source)
    return tuple(found)


def _split(line: str) -> tuple[list[tuple[int, int]], str]:
    """The numbers that a note names, and the note without them."""
    text = _BULLET.sub("", line).strip()
    leading = _LEADING.match(text)
    if leading:
        return _spans(leading[1]), text[leading.end() :].strip()
    spans = [span for within in _WITHIN.finditer(text) for span in _spans(within[1])]
    return spans, _WITHIN.sub("", text).strip()


def _spans(text: str) -> list[tuple[int, int]]:
    found = [(int(match[1]), int(match[2] or match[1])) for match in _SPAN.finditer(text)]
    return [(first, last) for first, last in found if first <= last]
