# SPDX-License-Identifier: Apache-2.0
"""The text of a document as a person would type it: with the markers of lists, the cells of a
table side by side, and formulas as their source."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

from app.ui.markdown import formats
from app.ui.markdown.blocks import Run, TableBlock

_JOINER = "\u2060"
_OBJECT = "\ufffc"


def selected_text(cursor: QTextCursor) -> str:
    table = cursor.currentTable()
    if table is not None and cursor.hasComplexSelection():
        row, rows, column, columns = _selected_cells(cursor)
        return _grid_text(table, range(row, row + rows), range(column, column + columns))
    return text_between(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())


def whole_text(document: QTextDocument) -> str:
    return text_between(document, 0, document.characterCount() - 1)


def text_between(document: QTextDocument, start: int, end: int) -> str:
    lines: list[list[str]] = []
    last_row: tuple[int, int] | None = None
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        if not block.blockFormat().hasProperty(formats.IS_SPACER):
            row = _row_of(block)
            text = _block_text(block, start, end)
            if lines and block.blockFormat().hasProperty(formats.CONTINUES):
                lines[-1].append(text)
            elif row is not None and row == last_row:
                lines[-1] += ["\t", text]
            else:
                lines.append([text])
            last_row = row
        block = block.next()
    return "\n".join("".join(line) for line in lines)


def table_text(table: TableBlock) -> str:
    """Rows of cells with a tab between them, as spreadsheets take them."""
    rows = ("\t".join(_in_one_line(cell) for cell in row) for row in table.rows)
    return "\n".join(rows)


def _in_one_line(runs: tuple[Run, ...]) -> str:
    return " ".join("".join(run.text for run in runs).split())


def list_marker(block: QTextBlock) -> str:
    style = block.blockFormat()
    marker = style.property(formats.MARKER)
    return "  " * max(0, style.indent() - 1) + f"{marker} " if marker else ""


def _selected_cells(cursor: QTextCursor) -> tuple[int, int, int, int]:
    # PySide takes the pointers of Qt's signature for arguments; the corners say the same.
    table = cursor.currentTable()
    one = table.cellAt(cursor.anchor())
    other = table.cellAt(cursor.position())
    top, bottom = sorted((one.row(), other.row()))
    left, right = sorted((one.column(), other.column()))
    return top, bottom - top + 1, left, right - left + 1


def _grid_text(table: QTextTable, rows: range, columns: range) -> str:
    document = table.document()
    lines: list[str] = []
    for row in rows:
        cells = [table.cellAt(row, column) for column in columns]
        texts = [
            text_between(
                document,
                cell.firstCursorPosition().position(),
                cell.lastCursorPosition().position(),
            )
            for cell in cells
        ]
        lines.append("\t".join(" ".join(text.split()) for text in texts))
    return "\n".join(lines)


def _row_of(block: QTextBlock) -> tuple[int, int] | None:
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    if table is None:
        return None
    return table.firstPosition(), table.cellAt(cursor).row()


def _block_text(block: QTextBlock, start: int, end: int) -> str:
    first = max(0, start - block.position())
    units = block.text().encode("utf-16-le", "replace")
    last = max(0, end - block.position())
    text = units[2 * first : 2 * last].decode("utf-16-le", "replace")
    if _OBJECT in text:
        parts = [part.removesuffix(_JOINER) for part in text.split(_OBJECT)]
        sources = _formula_sources(block, block.position() + first)
        text = parts[0] + "".join(
            source + part for source, part in zip(sources, parts[1:], strict=False)
        )
    marker = list_marker(block) if first == 0 else ""
    return marker + text.replace("\u2028", "\n").replace("\u00a0", " ")


def _formula_sources(block: QTextBlock, start: int) -> Iterator[str]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        source = fragment.charFormat().property(formats.FORMULA)
        for offset, char in enumerate(fragment.text()):
            if char == _OBJECT and fragment.position() + offset >= start:
                yield str(source or "")
        iterator += 1
