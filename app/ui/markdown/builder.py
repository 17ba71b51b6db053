# SPDX-License-Identifier: Apache-2.0
"""Writes blocks into a QTextDocument with cursor operations only."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.ui.markdown import formats
from app.ui.markdown.blocks import (
    Block,
    CodeBlock,
    FormulaBlock,
    RuleBlock,
    Run,
    TableBlock,
    TextBlock,
    is_right_to_left,
    run_length,
    utf16_length,
)
from app.ui.markdown.long_lines import LONGEST_BLOCK, write_lines
from app.ui.markdown.tables import TableWriter

_JOINER = "\u2060"
_OBJECT = "\ufffc"
_LINE_SEPARATOR = "\u2028"


class DocumentBuilder:
    """Keeps a document equal to a list of blocks. `starts[i]` is the position at which block i
    was added, the end of the document at that time. `on_formula` is told the place of each formula,
    its TeX, and whether it stands alone."""

    def __init__(
        self,
        document: QTextDocument,
        style: formats.MarkdownStyle,
        on_formula: Callable[[int, str, bool], None],
        formula_width: Callable[[Run], tuple[float, bool]],
    ) -> None:
        self._on_formula = on_formula
        self._document = document
        self._chars = formats.CharFormats(style)
        self._tables = TableWriter(document, style, self._chars, self._run, formula_width)
        self._style = style
        self._blocks: list[Block] = []
        self._starts: list[int] = []
        self._cursor = QTextCursor(document)
        self._truncate(0)

    @property
    def tables(self) -> TableWriter:
        return self._tables

    @property
    def blocks(self) -> list[Block]:
        return self._blocks

    def start_of(self, index: int) -> int:
        """The position of the first character of block `index`."""
        return self._starts[index] + (1 if index else 0)

    def replace_from(self, index: int, blocks: list[Block]) -> int:
        """Make the blocks from `index` on equal to `blocks`; returns the first that changed."""
        old = self._blocks
        same = 0
        while index + same < len(old) and same < len(blocks) and old[index + same] == blocks[same]:
            same += 1
        first = index + same
        if first == len(old) and same == len(blocks):
            return first
        self._cursor.beginEditBlock()
        if first == len(old) - 1 and same < len(blocks) and self._extend(first, blocks[same]):
            same += 1
        else:
            self._truncate(first)
        for block in blocks[same:]:
            self._append(block)
        self._make_room_above()
        self._cursor.endEditBlock()
        return first

    @property
    def room_below(self) -> float:
        """Pixels below the document's end, which Qt leaves out where the last block has them as its
        margin."""
        is_code = bool(self._blocks) and isinstance(self._blocks[-1], CodeBlock)
        return formats.CODE_PADDING if is_code else 0.0

    def _make_room_above(self) -> None:
        """Qt leaves out the margin of the first block, too. Above, it is the document's."""
        first = self._blocks[0] if self._blocks else None
        above = formats.room_above_code(first) if isinstance(first, CodeBlock) else 0.0
        root = self._document.rootFrame()
        edges = root.frameFormat()
        if edges.topMargin() != above:
            edges.setTopMargin(above)
            root.setFrameFormat(edges)

    def _truncate(self, index: int) -> None:
        cursor = self._cursor
        if index < len(self._starts):
            self._tables.forget(self._starts[index])
        if 0 < index < len(self._starts):
            cursor.setPosition(self._starts[index])
            # Qt keeps the format of the block below when the one above is empty.
            style, look = cursor.blockFormat(), cursor.blockCharFormat()
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(style)
            cursor.setBlockCharFormat(look)
        elif index == 0:
            # A document always has a block; the first text takes it, a table stands below it.
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            self._make_spacer()
        if not cursor.block().text():
            # Also the colours of code, when the last of its lines is what remains.
            cursor.block().layout().clearFormats()
        del self._blocks[index:], self._starts[index:]

    def _make_spacer(self) -> None:
        self._cursor.setBlockFormat(formats.spacer_block())
        self._cursor.setBlockCharFormat(self._chars.spacer())

    def _append(self, block: Block) -> None:
        index = len(self._blocks)
        previous = self._blocks[-1] if self._blocks else None
        above = formats.space_above(block, previous)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._starts.append(self._cursor.position())
        match block:
            case TextBlock():
                self._text(index, block, above)
            case CodeBlock():
                self._code(index, block, above)
            case FormulaBlock():
                self._formula(index, block, above)
            case RuleBlock():
                self._open(index, formats.rule_block(block, above), self._chars.spacer())
            case TableBlock():
                self._tables.write(self._cursor, block, above)
        self._blocks.append(block)

    def _open(self, index: int, style: QTextBlockFormat, look: QTextCharFormat) -> None:
        if index:
            self._cursor.insertBlock(style, look)
        else:
            self._cursor.setBlockFormat(style)
            self._cursor.setBlockCharFormat(look)

    def _text(self, index: int, block: TextBlock, above: float) -> None:
        look = self._chars.of(Run(""), block.level)
        self._open(index, formats.text_block(block, above, self._style), look)
        self._runs(block.runs, block.level)

    def _runs(self, runs: tuple[Run, ...], level: int) -> None:
        for run in runs:
            self._run(self._cursor, run, level)

    def _run(self, cursor: QTextCursor, run: Run, level: int = 0) -> None:
        if run.cite:
            for text in ("[", run.text[1:-1], "]"):
                look = self._chars.citation(run, level, is_bracket=text in "[]")
                cursor.insertText(text, look)
            return
        if not run.formula:
            cursor.insertText(run.text, self._chars.of(run, level))
            return
        if not run.is_display:
            # Gives a line that holds nothing but formulas the height and the baseline of text.
            cursor.insertText(_JOINER, self._chars.of(run._replace(formula=""), level))
        self._on_formula(cursor.position(), run.formula, run.is_display)
        cursor.insertText(_OBJECT, self._chars.formula(run, level))

    def _formula(self, index: int, block: FormulaBlock, above: float) -> None:
        run = Run(block.source, code=block.is_open, muted=block.is_open)
        self._open(index, formats.formula_block(block, above, self._style), self._chars.of(run))
        if block.is_open:
            run = run._replace(text=block.source.replace("\n", _LINE_SEPARATOR))
        else:
            run = run._replace(formula=block.tex, is_display=True)
        self._run(self._cursor, run)

    def _code(self, index: int, block: CodeBlock, above: float) -> None:
        first = formats.code_line(block, above, self._style, True)
        self._open(index, first, self._chars.code())
        self._code_lines(block, block.text)

    def _code_lines(self, block: CodeBlock, text: str) -> None:
        style = formats.code_line(block, 0, self._style, False)
        write_lines(self._cursor, text, style, self._chars.code())
        self._set_room_below_code(formats.CODE_PADDING)

    def _set_room_below_code(self, room: float) -> None:
        style = self._cursor.blockFormat()
        if style.bottomMargin() != room:
            style.setBottomMargin(room)
            self._cursor.setBlockFormat(style)

    def _extend(self, index: int, block: Block) -> bool:
        """Turn the last block into `block` by writing only what is new, where that is possible."""
        old = self._blocks[index]
        match old, block:
            case CodeBlock(), CodeBlock():
                done = self._extend_code(old, block)
            case TextBlock(), TextBlock():
                done = self._extend_text(index, old, block)
            case FormulaBlock(), FormulaBlock():
                done = self._extend_formula(old, block)
            case TableBlock(), TableBlock():
                done = self._extend_table(old, block)
            case _:
                done = False
        if done:
            self._blocks[index] = block
        return done

    def _extend_code(self, old: CodeBlock, new: CodeBlock) -> bool:
        if (old.place, old.language) != (new.place, new.language):
            return False
        if not new.text.startswith(old.text):
            return False
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        rest = new.text[len(old.text) :]
        if "\n" in rest or self._cursor.positionInBlock() + len(rest) > LONGEST_BLOCK:
            self._set_room_below_code(0)
        self._code_lines(new, rest)
        return True

    def _extend_formula(self, old: FormulaBlock, new: FormulaBlock) -> bool:
        if replace(old, source=new.source) != new or not new.is_open:
            return False
        if not new.source.startswith(old.source):
            return False
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        text = new.source[len(old.source) :].replace("\n", _LINE_SEPARATOR)
        self._cursor.insertText(text, self._chars.of(Run("", code=True, muted=True)))
        return True

    def _extend_text(self, index: int, old: TextBlock, new: TextBlock) -> bool:
        if replace(old, runs=new.runs) != new:
            return False
        if is_right_to_left(old.runs) != is_right_to_left(new.runs):
            return False
        same = 0
        while same < min(len(old.runs), len(new.runs)) and old.runs[same] == new.runs[same]:
            same += 1
        at = self.start_of(index) + sum(run_length(run) for run in old.runs[:same])
        rest = new.runs[same:]
        if same < len(old.runs) and rest and _grows(old.runs[same], rest[0]):
            shared = old.runs[same].text
            at += utf16_length(shared)
            rest = (rest[0]._replace(text=rest[0].text[len(shared) :]), *rest[1:])
        self._cursor.setPosition(at)
        self._cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.removeSelectedText()
        self._runs(rest, new.level)
        return True

    def _extend_table(self, old: TableBlock, new: TableBlock) -> bool:
        if (old.place, old.alignments) != (new.place, new.alignments):
            return False
        if new.rows[: len(old.rows)] != old.rows:
            return False
        self._tables.extend(self._cursor, new)
        return True


def _grows(old: Run, new: Run) -> bool:
    return old[1:] == new[1:] and not new.formula and new.text.startswith(old.text)
