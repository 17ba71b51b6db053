# SPDX-License-Identifier: Apache-2.0
"""A long table that is still being written: rows that are complete are not read again."""

from dataclasses import replace

from app.core.values import value_class
from app.ui.markdown.blocks import Run, TableBlock
from app.ui.markdown.large_tables import MAX_TABLE_CELLS
from app.ui.markdown.parser import Parsed

_READ_AGAIN = 6
_WORTH = 24
"""Complete rows from which on it is worth while."""


@value_class
class OpenTable:
    """`head` are its first two lines, which make rows below them a table; `rows` those that are
    settled, the header among them; `start` is its place in the source."""

    head: str
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    start: int

    def joined(self, parsed: Parsed) -> Parsed | None:
        """What was read from `head` and the lines that follow, with all rows; None when that is not
        this table any more. The lines of units are those below `head`."""
        if not parsed.units or len(parsed.units[0].blocks) != 1:
            return None
        block = parsed.units[0].blocks[0]
        if not isinstance(block, TableBlock):
            return None
        rows = self.rows + block.rows[1:]
        if len(rows) * len(block.alignments) > MAX_TABLE_CELLS:
            return None
        for unit in parsed.units:
            unit.line = max(0, unit.line - 2)
            unit.end = max(0, unit.end - 2)
        parsed.units[0].blocks[0] = replace(block, rows=rows)
        return parsed


def settle_rows(
    table: OpenTable | None, offset: int, shown: str, parsed: Parsed
) -> tuple[OpenTable, int] | None:
    """The table at the end of a text and how much of `shown`, which begins with it at `offset`,
    need not be read again; None when that is not worth while."""
    if len(parsed.units) != 1 or parsed.units[0].line or len(parsed.units[0].blocks) != 1:
        return None
    block = parsed.units[0].blocks[0]
    if not isinstance(block, TableBlock):
        return None
    lines = shown.split("\n")
    first = 0 if table else 2
    count = len(lines) - 1 - first - _READ_AGAIN
    if count < _WORTH:
        return None
    end = first + count
    done = (len(table.rows) if table else 1) + count
    head = table.head if table else lines[0] + "\n" + lines[1] + "\n"
    start = table.start if table else offset
    length = sum(len(line) + 1 for line in lines[:end])
    return OpenTable(head, block.rows[:done], start), length
