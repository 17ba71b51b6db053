# SPDX-License-Identifier: Apache-2.0
"""Text that flows, cut into sections: what Word, OpenDocument, web pages, books and mail share.

A reader yields blocks in the document's order; a section begins at every heading of level 1 or 2,
and after some 3,000 words where there are none. Blocks are Markdown: headings with `#`, tables with
`|`, lists with their marks.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.core.documents import Unit, UnitKind
from app.core.text import one_line, shortened

SECTION_WORDS = 3_000
SECTION_CHARACTERS = 24_000
"""What some 3,000 words are in languages without spaces, and in files without line ends."""
TABLE_BLOCK = 50
"""Rows of a table until its first one is repeated."""

_SECTION_LEVEL = 2
_MOST_SECTIONS = 20_000
"""From then on headings no longer begin a section of their own."""
_PADDED_COLUMNS = 1_000
_LONGEST_HEADING = 120
_LONGEST_PATH = 300


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list item, a table or, with a `level` from 1, a heading. `is_tight`: follows
    the block before it without an empty line."""

    text: str
    level: int = 0
    is_hidden: bool = False
    is_tight: bool = False


def table_lines(rows: Sequence[Sequence[str]]) -> list[str]:
    """A Markdown table whose header is the first row; one line for each row and one that divides
    them."""
    width = min(max(len(row) for row in rows), _PADDED_COLUMNS)
    header = [*rows[0], *[""] * (width - len(rows[0]))]
    return [_row(header), "|" + " --- |" * len(header), *(_row(row) for row in rows[1:])]


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(one_line(cell).replace("|", "\\|") for cell in cells) + " |"


def table_blocks(rows: Iterable[Sequence[str]], *, is_hidden: bool = False) -> Iterator[Block]:
    """A table as blocks of 50 rows, each below the table's first row. A table of one column only
    sets text into a frame: its cells are paragraphs."""
    filled = [_trimmed(row) for row in rows]
    filled = [row for row in filled if row]
    if not filled:
        return
    if max(map(len, filled)) == 1:
        for row in filled:
            yield Block(row[0], is_hidden=is_hidden)
        return
    header, body = filled[0], filled[1:]
    for at in range(0, max(len(body), 1), TABLE_BLOCK):
        part = body[at : at + TABLE_BLOCK]
        yield Block("\n".join(table_lines([header, *part])), is_hidden=is_hidden)


def _trimmed(row: Sequence[str]) -> list[str]:
    cells = list(row)
    while cells and not cells[-1].strip():
        cells.pop()
    return cells


def pieces(text: str, size: int = SECTION_CHARACTERS) -> Iterator[str]:
    """`text` in pieces of at most `size` characters, cut at the ends of lines, else at spaces, else
    anywhere."""
    at = 0
    while len(text) - at > size:
        cut = text.rfind("\n", at + size // 2, at + size)
        if cut < 0:
            cut = text.rfind(" ", at + size // 2, at + size)
        end = cut + 1 if cut >= 0 else at + size
        yield text[at:end].removesuffix("\n")
        at = end
    yield text[at:]


def sections(
    blocks: Iterable[Block],
    *,
    kind: UnitKind = UnitKind.SECTION,
    first_number: int = 1,
    path: Sequence[str] = (),
    label: str = "",
) -> Iterator[Unit]:
    """Units of `blocks`. `path` are the headings above all of them, `label` what a section without
    a heading is called."""
    cutter = _SectionCutter(kind, first_number, tuple(path), label)
    for block in blocks:
        yield from cutter.add(block)
    yield from cutter.cut()


@dataclass(slots=True)
class Fill:
    """How much stands in a unit that is being made."""

    words: int = 0
    characters: int = 0

    def add(self, words: int, characters: int) -> None:
        self.words += words
        self.characters += characters

    def has_room(self, words: int, characters: int) -> bool:
        return (
            self.words + words <= SECTION_WORDS
            and self.characters + characters <= SECTION_CHARACTERS
        )

    def reaches(self, share: float) -> bool:
        """Of a full unit."""
        return self.words >= SECTION_WORDS * share or self.characters >= SECTION_CHARACTERS * share


class _SectionCutter:
    def __init__(self, kind: UnitKind, number: int, path: tuple[str, ...], label: str) -> None:
        self._kind = kind
        self._number = number
        self._most = number + _MOST_SECTIONS
        self._above = path
        self._name = label
        self._headings: list[tuple[int, str]] = []
        self._parts: list[str] = []
        self._fill = Fill()
        self._is_hidden = False
        self._has_body = False
        self._section = self._label = ""

    def add(self, block: Block) -> Iterator[Unit]:
        text = block.text.strip("\n")
        if not text.strip():
            return
        if block.level:
            yield from self._begin(block.level, one_line(text))
            text = "#" * min(block.level, 6) + " " + one_line(text)
        if not self._parts:
            self._name_section()
        for index, piece in enumerate(pieces(text)):
            is_tight = block.is_tight if index == 0 else True
            yield from self._put(piece, is_tight=is_tight, is_hidden=block.is_hidden)
        self._has_body |= not block.level
        if not self._has_body:
            self._name_section()

    def cut(self) -> Iterator[Unit]:
        if self._parts:
            yield Unit(
                self._number,
                self._kind,
                "".join(self._parts),
                label=self._label,
                section=self._section,
                has_hidden_text=self._is_hidden,
            )
            self._number += 1
        self._parts = []
        self._fill = Fill()
        self._is_hidden = self._has_body = False

    def _begin(self, level: int, heading: str) -> Iterator[Unit]:
        if level <= _SECTION_LEVEL and self._has_body and self._number < self._most:
            yield from self.cut()
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        self._headings.append((level, shortened(heading, _LONGEST_HEADING)))

    def _put(self, text: str, *, is_tight: bool, is_hidden: bool) -> Iterator[Unit]:
        words = text.count(" ") + text.count("\n") + 1
        if self._parts and not self._fill.has_room(words, len(text)):
            yield from self.cut()
            self._name_section()
        if self._parts:
            self._parts.append("\n" if is_tight else "\n\n")
        self._parts.append(text)
        self._fill.add(words, len(text))
        self._is_hidden |= is_hidden

    def _name_section(self) -> None:
        headings = [*self._above, *(heading for _, heading in self._headings)]
        self._section = shortened(" › ".join(headings), _LONGEST_PATH)
        self._label = self._headings[-1][1] if self._headings else self._name
