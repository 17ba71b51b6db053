# SPDX-License-Identifier: Apache-2.0
"""CSV and TSV: rows in blocks of 50 with the header above each. What divides the cells is found
out from the first lines."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import PurePath

from app.core.documents import DocumentKind
from app.documents.readers.grid import Cell, Rows, grid_units
from app.documents.readers.lines import lines_of
from app.documents.readers.source import Opened, ReadItem, Source

_LONGEST_LINE = 1 << 20
_LONGEST_QUOTED = 131_072
"""A cell between quotation marks that is longer has one that nothing closes."""
_MOST_COLUMNS = 16_384
"""As many as a sheet has. What is beyond is no table, and joins the last cell."""
_SAMPLED_LINES = 30
_DIVIDERS = ",;\t|"
_BY_ENDING = {".tsv": "\t", ".tab": "\t", ".psv": "|"}


def read(source: Source) -> Iterator[ReadItem]:
    yield Opened(DocumentKind.TABLE, 1)
    name = PurePath(source.name).stem or source.name
    skipped, divider = _divider(source)
    try:
        yield from grid_units(name, _rows(source, divider, skipped), first_number=1, page=1)
    except csv.Error:
        # A quotation mark that nothing closes; it shows before the first unit is made.
        rows = _rows(source, divider, skipped, has_quotes=False)
        yield from grid_units(name, rows, first_number=1, page=1)


def _divider(source: Source) -> tuple[int, str]:
    """How many lines stand before the table, and what divides its cells: what most lines have
    equally often. Excel understands a first line such as `sep=;`."""
    lines = [line for _, line in islice(lines_of(source), _SAMPLED_LINES)]
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        return 1, lines[0].strip()[4]
    by_ending = _BY_ENDING.get(PurePath(source.name).suffix.lower())
    if by_ending and any(by_ending in line for line in lines):
        return 0, by_ending
    scores: dict[str, tuple[int, int]] = {}
    for divider in _DIVIDERS:
        counts = Counter(count for line in lines if (count := _outside_quotes(line, divider)))
        if counts:
            count, agreeing = counts.most_common(1)[0]
            scores[divider] = agreeing, count
    return 0, max(scores, key=lambda each: scores[each], default=",")


def _outside_quotes(line: str, divider: str) -> int:
    return sum(part.count(divider) for part in line.split('"')[::2])


def _rows(source: Source, divider: str, skipped: int, *, has_quotes: bool = True) -> Rows:
    quoting = csv.QUOTE_MINIMAL if has_quotes else csv.QUOTE_NONE

    def rows() -> Iterator[tuple[int, Sequence[Cell]]]:
        csv.field_size_limit(_LONGEST_QUOTED if has_quotes else _LONGEST_LINE + 1)
        lines = (line + "\n" for _, line in islice(lines_of(source, _LONGEST_LINE), skipped, None))
        found = csv.reader(lines, delimiter=divider, quoting=quoting)
        for row, cells in enumerate(found, start=1):
            if len(cells) > _MOST_COLUMNS:
                cells[_MOST_COLUMNS - 1 :] = [divider.join(cells[_MOST_COLUMNS - 1 :])]
            yield row, cells

    return rows
