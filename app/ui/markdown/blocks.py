# SPDX-License-Identifier: Apache-2.0
"""The values between parser and document: a Markdown text as a flat list of blocks.

Each block can be written knowing only the kind of the block before it. So a document can be cut
off after any block and continued, and what was written for a half-finished text stays right.
"""

from enum import Enum
from typing import NamedTuple
from unicodedata import bidirectional

from app.core.values import value_class


class Run(NamedTuple):
    """A stretch of text of one look. `href` is empty or an address that may be opened. A `formula`
    is shown in place of the text, which is its source. `cite` is 0, or which of the answer's
    citations the text is the number of, counted from 1."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    chip: bool = False
    href: str = ""
    note: bool = False
    muted: bool = False
    formula: str = ""
    is_display: bool = False
    cite: int = 0


class MarkerKind(Enum):
    BULLET = "bullet"
    NUMBER = "number"
    CHECKED = "checked"
    UNCHECKED = "unchecked"
    NOTE = "note"


class Marker(NamedTuple):
    """What stands before the first block of a list item."""

    kind: MarkerKind
    number: int = 0
    label: str = ""


class Place(NamedTuple):
    """Where a block stands: `indent` is how many lists it is in; `bars` has one number for each
    block quote, which is how many lists that is in itself."""

    indent: int = 0
    bars: tuple[int, ...] = ()

    @property
    def quote(self) -> int:
        return len(self.bars)


@value_class
class TextBlock:
    """A paragraph (level 0) or a heading (1 to 6). One that `continues` is the next stretch of a
    very long paragraph."""

    place: Place
    runs: tuple[Run, ...]
    level: int = 0
    marker: Marker | None = None
    continues: bool = False


@value_class
class CodeBlock:
    """`text` is exact, without the line end before the closing fence. An open one is still being
    written."""

    place: Place
    text: str
    language: str = ""
    is_open: bool = False


@value_class
class FormulaBlock:
    """A formula on lines of its own. `source` has the marks around it. An open one is still being
    written and shows its source."""

    place: Place
    tex: str
    source: str
    is_open: bool = False


@value_class
class RuleBlock:
    place: Place


@value_class
class TableBlock:
    """The first row is the header. `alignments` has one of l, r, c for each column; all rows are
    as long as it."""

    place: Place
    alignments: str
    rows: tuple[tuple[tuple[Run, ...], ...], ...]


Block = TextBlock | CodeBlock | FormulaBlock | RuleBlock | TableBlock


def is_right_to_left(runs: tuple[Run, ...]) -> bool:
    """Whether the first letter that has a direction, outside code and formulas, is read from right
    to left."""
    for run in runs:
        if run.code or run.chip or run.formula:
            continue
        for char in run.text:
            direction = bidirectional(char)
            if direction in ("L", "R", "AL"):
                return direction != "L"
    return False


def run_length(run: Run) -> int:
    """How many positions of a document it takes: a formula has a joiner before it."""
    return 2 if run.formula else utf16_length(run.text)


def utf16_length(text: str) -> int:
    """Qt counts positions in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "replace")) // 2
