# SPDX-License-Identifier: Apache-2.0
"""Text files as units of whole lines, kept as they are: what plain text, Markdown, code and JSON
share. The file is read in pieces, so a line may be as long as the file."""

from collections.abc import Callable, Iterator

from app.core.documents import Unit, UnitKind
from app.documents.readers.decoding import decoded_chunks, file_chunks
from app.documents.readers.flow import SECTION_CHARACTERS, Fill
from app.documents.readers.source import Source

_LONGEST_LINE = SECTION_CHARACTERS
_EARLIEST_CUT = 0.7
"""From this share of a full unit on it ends at an empty line."""

Breaks = Callable[[str], bool]


def lines_of(source: Source, longest: int = _LONGEST_LINE) -> Iterator[tuple[int, str]]:
    """Every line with its number, counted from 1. One of more than `longest` characters comes in
    pieces of the same number."""
    with source.open() as file:
        yield from _numbered(decoded_chunks(file_chunks(file)), longest)


def _numbered(chunks: Iterator[str], longest: int) -> Iterator[tuple[int, str]]:
    number, rest = 1, ""
    for chunk in chunks:
        # A carriage return at the end may have its line feed in the next chunk.
        text = rest + chunk
        kept = "\r" if text.endswith("\r") else ""
        lines = text.removesuffix("\r").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        rest = lines.pop()
        for line in lines:
            for at in range(0, max(len(line), 1), longest):
                yield number, line[at : at + longest]
            number += 1
        while len(rest) > longest:
            for at in range(0, len(rest) - longest, longest):
                yield number, rest[at : at + longest]
            rest = rest[(len(rest) - 1) // longest * longest :]
        rest += kept
    if rest.strip("\r"):
        yield number, rest.strip("\r")


def line_units(
    lines: Iterator[tuple[int, str]],
    *,
    begins_unit: Breaks = lambda _: False,
    may_cut: Breaks = lambda line: not line.strip(),
) -> Iterator[Unit]:
    """Units of some 3,000 words. A full one ends before a line that `may_cut`, if one comes soon;
    `begins_unit` says which lines begin a unit in any case. Labels tell the lines."""
    cutter = _LineCutter()
    for number, line in lines:
        is_due = cutter.is_full(line) or (cutter.is_nearly_full and may_cut(line))
        if cutter.lines and (is_due or begins_unit(line)):
            yield from cutter.cut()
        cutter.add(number, line)
    yield from cutter.cut()


class _LineCutter:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self._number = 1
        self._first = self._last = 0
        self._fill = Fill()

    def add(self, number: int, line: str) -> None:
        if not self.lines:
            self._first = number
        self._last = number
        self.lines.append(line)
        self._fill.add(line.count(" ") + 1, len(line) + 1)

    def is_full(self, line: str) -> bool:
        return not self._fill.has_room(line.count(" ") + 1, len(line) + 1)

    @property
    def is_nearly_full(self) -> bool:
        return self._fill.reaches(_EARLIEST_CUT)

    def cut(self) -> Iterator[Unit]:
        text = "\n".join(self.lines)
        if text.strip():
            is_one = self._first == self._last
            label = f"line {self._first}" if is_one else f"lines {self._first}–{self._last}"
            yield Unit(self._number, UnitKind.SECTION, text, label=label)
            self._number += 1
        self.lines = []
        self._fill = Fill()
