# SPDX-License-Identifier: Apache-2.0
"""Pages of numbers, set as they stand on the page: rows as lines, columns below each other.

PDFium gives a table as a list of cells. On pages where much is numbers the words are put into rows
by their baselines and padded with blanks to where they begin (numbers: to where they end). Gutters
that all rows of a table share shrink to two blanks, since lines are cut at column 80.
"""

import ctypes
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from app.documents.readers.pdf_text import PageText, in_order
from app.documents.readers.pdfium import PdfPage, raw

NUMERIC_SHARE = 0.3
_FEWEST_WORDS = 20
_MOST_WORDS = 20_000
_GUTTER = 2
_WIDE_GAP = 1.5
"""Cells of characters: what is further apart stands in another column."""
_SAME_ROW = 0.45
_BLANK_LINE = 1.9

_WORD = re.compile(r"[^\s\x00\x02\ufffe]+")
_NUMBER = re.compile(r"[^\w\s]*\d[\d.,:/%'’\-–]*[^\w\s]*|[—–\-$€£¥%]")


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    left: float
    right: float
    baseline: float
    height: float
    is_number: bool


def is_table(characters: str) -> bool:
    """Whether more than three in ten words of a page are numbers."""
    words = characters.split()
    digits = sum(map(characters.count, "0123456789"))
    if digits <= NUMERIC_SHARE * len(words):
        return False
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS:
        return False
    numbers = sum(1 for word in words if _NUMBER.fullmatch(word))
    return numbers > NUMERIC_SHARE * len(words)


def laid_out(page: PdfPage, characters: str) -> PageText | None:
    """None where the words' places make no sense."""
    words = list(_words(page, characters))
    if len(words) < _FEWEST_WORDS:
        return None
    cell = median((word.right - word.left) / (word.end - word.start) for word in words)
    height = median(word.height for word in words)
    if cell <= 0 or height <= 0:
        return None
    rows = _rows(words, height)
    left = min(word.left for word in words)
    placed = [_placed(row, left, cell) for row in rows]
    lines: list[list[tuple[int, int, int]]] = []
    previous: float | None = None
    for row, columns in zip(rows, _squeezed(placed, rows, cell), strict=True):
        if previous is not None and previous - row[0].baseline > _BLANK_LINE * height:
            lines.append([])
        lines.append([(at, word.start, word.end) for at, word in zip(columns, row, strict=True)])
        previous = row[0].baseline
    return in_order(characters, lines)


def _words(page: PdfPage, characters: str) -> Iterator[_Word]:
    """With their places turned as the page is."""
    x, y = ctypes.c_double(), ctypes.c_double()
    box = raw.FS_RECTF()
    for found in _WORD.finditer(characters):
        start, end = found.span()
        if not raw.FPDFText_GetCharOrigin(page.text, start, x, y):
            continue
        if not raw.FPDFText_GetLooseCharBox(page.text, end - 1, box):
            continue
        left, baseline = _turned(page.rotation, x.value, y.value)
        right, top = _turned(page.rotation, box.right, box.top)
        other, bottom = _turned(page.rotation, box.left, box.bottom)
        right = max(right, other)
        if right <= left:
            continue
        is_number = _NUMBER.fullmatch(found.group()) is not None
        yield _Word(start, end, left, right, baseline, abs(top - bottom), is_number)


def _turned(quarters: int, x: float, y: float) -> tuple[float, float]:
    match quarters:
        case 1:
            return y, -x
        case 2:
            return -x, -y
        case 3:
            return -y, x
        case _:
            return x, y


def _rows(words: list[_Word], height: float) -> list[list[_Word]]:
    """From top to bottom, each from left to right."""
    rows: list[list[_Word]] = []
    baseline = float("inf")
    for word in sorted(words, key=lambda word: -word.baseline):
        if baseline - word.baseline > _SAME_ROW * height:
            rows.append([])
            baseline = word.baseline
        rows[-1].append(word)
    return [sorted(row, key=lambda word: word.left) for row in rows]


def _placed(row: list[_Word], left: float, cell: float) -> list[int]:
    """The column that each word begins at."""
    columns: list[int] = []
    end = 0
    before: _Word | None = None
    for word in row:
        length = word.end - word.start
        is_apart = before is None or word.left - before.right > _WIDE_GAP * cell
        if word.is_number and is_apart:
            column = round((word.right - left) / cell) - length
        else:
            column = round((word.left - left) / cell)
        if before is not None:
            column = max(column, end + _GUTTER) if is_apart else end + 1
        column = max(column, 0)
        columns.append(column)
        end = column + length
        before = word
    return columns


def _squeezed(placed: list[list[int]], rows: list[list[_Word]], cell: float) -> Iterator[list[int]]:
    """The same columns without what stays blank in every row that has gaps."""
    tabular = [_has_gap(row, cell) for row in rows]
    shift = _Shift(
        (column, column + word.end - word.start)
        for columns, row, is_tabular in zip(placed, rows, tabular, strict=True)
        if is_tabular
        for column, word in zip(columns, row, strict=True)
    )
    for columns, row, is_tabular in zip(placed, rows, tabular, strict=True):
        if is_tabular:
            yield [shift.of(column) for column in columns]
        else:
            yield _prose(columns, row, shift)


class _Shift:
    """Where columns go when no blank stretch is wider than a gutter. `filled` are the stretches
    that words take: how many they are counts, not how far apart they lie."""

    def __init__(self, filled: Iterable[tuple[int, int]]) -> None:
        self._starts, self._ends, self._moved = [0], [0], [0]
        for start, end in sorted(filled):
            if start > self._ends[-1]:
                moved = self._moved[-1] + self._ends[-1] - self._starts[-1]
                self._moved.append(moved + min(start - self._ends[-1], _GUTTER))
                self._starts.append(start)
                self._ends.append(end)
            else:
                self._ends[-1] = max(self._ends[-1], end)

    def of(self, column: int) -> int:
        """0 for what lies to the right of everything."""
        if column >= max(self._ends[-1], 1):
            return 0
        at = bisect_right(self._starts, column) - 1
        start, end = self._starts[at], self._ends[at]
        if column < end:
            return self._moved[at] + column - start
        return self._moved[at] + end - start + min(column - end, _GUTTER - 1)


def _prose(columns: list[int], row: list[_Word], shift: _Shift) -> list[int]:
    """A line without gaps keeps its beginning."""
    column = shift.of(columns[0])
    found: list[int] = []
    for word in row:
        found.append(column)
        column += word.end - word.start + 1
    return found


def _has_gap(row: list[_Word], cell: float) -> bool:
    return any(word.left - before.right > _WIDE_GAP * cell for before, word in pairwise(row))
