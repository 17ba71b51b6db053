# SPDX-License-Identifier: Apache-2.0
"""Plain lines of any length in a document.

Qt needs a time that grows with the square of a word's length to break it where nothing says that
it may be broken. So a long line becomes several blocks, of which all but the first one go on with
the line above; what copies text puts them together again.
"""

from collections.abc import Iterator
from itertools import takewhile

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from app.ui.markdown.formats import CONTINUES

LONGEST_BLOCK = 5000
"""Characters of a line in one block."""


def write_lines(
    cursor: QTextCursor, text: str, style: QTextBlockFormat, look: QTextCharFormat
) -> None:
    """At the end of the document, whose last line the first one of `text` goes on with; `style` is
    that of the blocks which begin a line."""
    goes_on = QTextBlockFormat(style)
    goes_on.setProperty(CONTINUES, True)
    lines = text.split("\n")
    _write_line(cursor, lines[0], LONGEST_BLOCK + 1 - cursor.block().length(), goes_on, look)
    at = 1
    while at < len(lines):
        # One call for many lines: new blocks take over the format of the first.
        short = list(takewhile(lambda line: len(line) <= LONGEST_BLOCK, lines[at:]))
        cursor.insertBlock(style, look)
        if short:
            cursor.insertText("\n".join(short), look)
            at += len(short)
        else:
            _write_line(cursor, lines[at], LONGEST_BLOCK, goes_on, look)
            at += 1


def next_line(block: QTextBlock) -> QTextBlock:
    """The block that begins the line below."""
    block = block.next()
    while block.isValid() and block.blockFormat().hasProperty(CONTINUES):
        block = block.next()
    return block


def _write_line(
    cursor: QTextCursor, line: str, room: int, goes_on: QTextBlockFormat, look: QTextCharFormat
) -> None:
    for index, part in enumerate(_parts(line, max(0, room))):
        if index:
            cursor.insertBlock(goes_on, look)
        cursor.insertText(part, look)


def _parts(line: str, room: int) -> Iterator[str]:
    yield line[:room]
    for start in range(room, len(line), LONGEST_BLOCK):
        yield line[start : start + LONGEST_BLOCK]
