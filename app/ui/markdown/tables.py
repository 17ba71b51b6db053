# SPDX-License-Identifier: Apache-2.0
"""Tables of a document: how wide their columns are, and how they grow.

Qt lays out a table as a whole for every row that is added. So a long one is written in parts that
stand below each other without a gap. The first part decides the widths of all columns: it needs no
knowledge of what follows, and nothing above has to be laid out again.

Columns are never squeezed below what can be read. A table that does not fit then is wider than the
text, and the view scrolls it.
"""

from collections.abc import Callable, Set
from dataclasses import dataclass, field

from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app.ui.markdown import formats
from app.ui.markdown.blocks import Run, TableBlock
from app.ui.theme import TEXT_COLUMN_EM, em

PART_CELLS = 96
_MIN_PART_ROWS = 8

# In ems: a column is as wide as its longest word up to this; as wide as makes its longest text this
# many lines, up to that. A table that almost fits is squeezed by this part, but no word is cut.
_WORD_EM = 14
_LINES = 5
_COMFORT_EM = 20
_LEAST_EM = 5
_SQUEEZE = 0.8
_LONG_EM = 5
"""What a column of a table with several parts has at least: numbers further down may be longer."""


@dataclass(slots=True)
class Column:
    """Pixels, padding included: all text in one line; what reads well; the longest word."""

    natural: float = 0
    least: float = 0
    word: float = 0


@dataclass(slots=True)
class TableText:
    """A table in the document. `position` is that of its first cell."""

    block: TableBlock
    above: float
    columns: list[Column]
    position: int = 0
    # Qt finds no table at a position before the change that made it is complete.
    parts: list[QTextTable] = field(default_factory=list)
    widths: list[int] = field(default_factory=list)
    is_wide: bool = False
    # The TeX of formulas that were measured by their source.
    unknown: set[str] = field(default_factory=set)

    @property
    def width(self) -> int:
        return sum(self.widths)

    @property
    def part_rows(self) -> int:
        return max(_MIN_PART_ROWS, PART_CELLS // max(1, len(self.columns)))


class TableWriter:
    """Writes the tables of one document. `write_run` writes a run at a cursor; `formula_width`
    tells how wide a formula is drawn, and whether that is its true size."""

    def __init__(
        self,
        document: QTextDocument,
        style: formats.MarkdownStyle,
        chars: formats.CharFormats,
        write_run: Callable[[QTextCursor, Run], None],
        formula_width: Callable[[Run], tuple[float, bool]],
    ) -> None:
        self._document = document
        self._style = style
        self._chars = chars
        self._write_run = write_run
        self._formula_width = formula_width
        self._available = 0.0
        self._can_scroll = True
        self._metrics: dict[Run, QFontMetricsF] = {}
        self.tables: list[TableText] = []

    def set_available_width(self, width: float, can_scroll: bool) -> None:
        if (width, can_scroll) == (self._available, self._can_scroll):
            return
        self._available, self._can_scroll = width, can_scroll
        self._refit(self.tables)

    def forget(self, position: int) -> None:
        """What stood behind `position` was removed."""
        while self.tables and self.tables[-1].position > position:
            self.tables.pop()

    def measure_again(self, known: Set[str]) -> list[range]:
        """The formulas `known` have got their true size. Returns the positions of the tables that
        were laid out."""
        changed = [table for table in self.tables if table.unknown & known]
        for table in changed:
            table.columns = [Column() for _ in table.columns]
            table.unknown.clear()
            self._measure(table, 0)
        return self._refit(changed)

    def write(self, cursor: QTextCursor, block: TableBlock, above: float) -> None:
        """At the end of the document. Leaves an empty block below the table."""
        table = TableText(block, above, [Column() for _ in block.alignments])
        self._measure(table, 0)
        self.tables.append(table)
        table.widths, table.is_wide = self._fitted(table)
        for first in range(0, len(block.rows), table.part_rows):
            self._write_part(cursor, table, first)

    def extend(self, cursor: QTextCursor, block: TableBlock) -> None:
        """`block` is the last table with more rows."""
        table = self.tables[-1]
        done = len(table.block.rows)
        table.block = block
        if done < table.part_rows:
            self._measure(table, done)
        grid = table.parts[-1]
        local = grid.rows()
        full = min(len(block.rows) - done, table.part_rows - local)
        if full > 0:
            grid.appendRows(full)
            for row in range(full):
                self._write_row(grid, table, local + row, done + row)
        for first in range(done + max(0, full), len(block.rows), table.part_rows):
            self._write_part(cursor, table, first)
        self._fit(table)

    def _write_part(self, cursor: QTextCursor, table: TableText, first: int) -> None:
        rows = min(table.part_rows, len(table.block.rows) - first)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if first:
            cursor.setBlockFormat(formats.spacer_block())
        grid = cursor.insertTable(rows, len(table.columns), self._format(table, first == 0))
        table.parts.append(grid)
        table.position = table.parts[0].firstPosition()
        for row in range(rows):
            self._write_row(grid, table, row, first + row)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(_below(table))
        cursor.setBlockCharFormat(self._chars.spacer())

    def _write_row(self, grid: QTextTable, table: TableText, local: int, row: int) -> None:
        for column, runs in enumerate(table.block.rows[row]):
            place = grid.cellAt(local, column)
            look = self._chars.of(Run("", bold=row == 0))
            place.setFormat(formats.cell(self._style, look.font(), row, column))
            cursor = place.firstCursorPosition()
            cursor.setBlockFormat(
                formats.cell_block(table.block.alignments[column], runs, self._style)
            )
            for run in runs:
                self._write_run(cursor, run._replace(bold=row == 0 or run.bold))

    def _measure(self, table: TableText, first: int) -> None:
        size = em(self._style.font)
        for row, cells in enumerate(table.block.rows[first : table.part_rows], first):
            for index, runs in enumerate(cells):
                column = table.columns[index]
                padding = formats.cell_padding(index)
                text, word = self._extent(table, runs, row == 0)
                comfort = min(max(text / _LINES, _LEAST_EM * size), _COMFORT_EM * size)
                word = min(word, _WORD_EM * size)
                least = min(text, max(word, comfort))
                column.natural = max(column.natural, text + padding)
                column.least = max(column.least, least + padding)
                column.word = max(column.word, word + padding)

    def _extent(
        self, table: TableText, runs: tuple[Run, ...], is_bold: bool
    ) -> tuple[float, float]:
        """The widths of a cell's text in one line, and of its longest word."""
        whole = word = longest = 0.0
        for run in runs:
            if run.formula:
                width, is_known = self._formula_width(run)
                if not is_known:
                    table.unknown.add(run.formula)
                whole, word = whole + width, word + width
                longest = max(longest, word)
                continue
            metrics = self._metrics_of(run, is_bold)
            for line in run.text.split("\u2028"):
                whole += metrics.horizontalAdvance(line)
            for index, part in enumerate(run.text.replace("\u2028", " ").split(" ")):
                width = metrics.horizontalAdvance(part)
                word = word + width if index == 0 else width
                longest = max(longest, word)
        return whole + 2, longest + 2

    def _metrics_of(self, run: Run, is_bold: bool) -> QFontMetricsF:
        look = run._replace(text="", href="", bold=run.bold or is_bold)
        metrics = self._metrics.get(look)
        if metrics is None:
            metrics = self._metrics[look] = QFontMetricsF(self._chars.of(look).font())
        return metrics

    def _refit(self, tables: list[TableText]) -> list[range]:
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        fitted = [table for table in tables if self._fit(table)]
        cursor.endEditBlock()
        return [range(table.position, table.parts[-1].lastPosition()) for table in fitted]

    def _fit(self, table: TableText) -> bool:
        """Whether that changed anything."""
        fitted = self._fitted(table)
        if fitted == (table.widths, table.is_wide):
            return False
        table.widths, table.is_wide = fitted
        for index, part in enumerate(table.parts):
            part.setFormat(self._format(table, index == 0))
        below = QTextCursor(self._document)
        below.setPosition(table.parts[-1].lastPosition() + 1)
        below.setBlockFormat(_below(table))
        return True

    def _format(self, table: TableText, is_first: bool) -> QTextTableFormat:
        form = formats.table(table.block, table.above if is_first else 0, self._style)
        form.setHeaderRowCount(1 if is_first else 0)
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.FixedLength, width) for width in table.widths]
        )
        return form

    def _fitted(self, table: TableText) -> tuple[list[int], bool]:
        available = self._available or TEXT_COLUMN_EM * em(self._style.font)
        available -= formats.table_indent(table.block, self._style)
        columns = table.columns
        if len(table.block.rows) > table.part_rows:
            columns = [_at_least(column, _LONG_EM * em(self._style.font)) for column in columns]
        widths = fitted_widths(columns, available, self._can_scroll)
        return widths, sum(widths) > available


def _below(table: TableText) -> QTextBlockFormat:
    """Has room for the bar of a wide table. Not a margin of the last part: to take that away again
    when another part follows would mean to lay the part out again."""
    # Qt takes the larger one of two margins that meet.
    room = formats.TABLE_BAR + formats.BELOW_TABLE_BAR
    return formats.spacer_block(room if table.is_wide else 0)


def fitted_widths(columns: list[Column], available: float, can_scroll: bool) -> list[int]:
    """As wide as their text where there is room; else narrower, but as long as they `can_scroll`
    never less than what can be read."""
    natural = [column.natural for column in columns]
    least = [column.least for column in columns]
    tight = [min(column.least, max(column.word, column.least * _SQUEEZE)) for column in columns]
    if sum(natural) <= available:
        return [round(width) for width in natural]
    if sum(least) <= available:
        return _between(least, natural, available)
    if sum(tight) <= available:
        return _between(tight, least, available)
    share = 1.0 if can_scroll else available / sum(least)
    return [int(width * share) for width in least]


def _between(small: list[float], large: list[float], total: float) -> list[int]:
    part = (total - sum(small)) / (sum(large) - sum(small))
    return [int(one + part * (other - one)) for one, other in zip(small, large, strict=True)]


def _at_least(column: Column, width: float) -> Column:
    return Column(*(max(width, part) for part in (column.natural, column.least, column.word)))
