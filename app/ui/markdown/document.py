# SPDX-License-Identifier: Apache-2.0
"""A text document that shows Markdown and grows with it."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QFont, QImage, QPalette, QTextDocument

from app.core.citation_marks import with_numbers
from app.core.messages import CitationPart
from app.core.sanitizing import clean_text, safe_href
from app.core.values import value_class
from app.ui.markdown import formats
from app.ui.markdown.blocks import Block, CodeBlock
from app.ui.markdown.builder import DocumentBuilder
from app.ui.markdown.formulas import FormulaObject
from app.ui.markdown.highlighting import CodeHighlighter
from app.ui.markdown.open_table import OpenTable, settle_rows
from app.ui.markdown.parser import MarkdownParser, Parsed, Unit, settled
from app.ui.markdown.tables import TableText

LIVE_HIGHLIGHT_LENGTH = 3000
"""A code block that is still being written is coloured up to this length, then when it ends."""

MAX_READ_AGAIN = 30_000
"""Characters that are read once more as a whole when they are complete. In a longer text notes stay
where they are, and addresses are known below their definition only."""

_NOTE = "[^"

_PIXEL = QImage(1, 1, QImage.Format.Format_ARGB32)
_PIXEL.fill(0)


@value_class
class SourcePart:
    """A stretch of the source and where it is shown: positions in the document, `end` behind its
    last character."""

    start: int
    end: int
    source_start: int
    source_end: int


@value_class
class _Origin:
    """Where in the source the blocks from `first_block` on come from."""

    first_block: int
    source_start: int


class MarkdownDocument(QTextDocument):
    """What `set_source` shows depends on its arguments alone, never on the texts before: a text
    that came in pieces looks like one that came at once. `allowed` gives back an address that may
    be opened, and nothing for any other."""

    def __init__(
        self,
        palette: QPalette,
        font: QFont,
        parent: QObject | None = None,
        allowed: Callable[[str], str] = safe_href,
    ) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self._parser = MarkdownParser(allowed)
        self._highlighter = CodeHighlighter(self)
        self._formulas = FormulaObject(self, self._on_formulas_measured)
        self._available = (0.0, True)
        self._source = ""
        self._raw = ""
        self._is_final = False
        self._reset()
        self.set_look(palette, font)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        # A null answer would make Qt open the file itself.
        return _PIXEL

    @property
    def source(self) -> str:
        return self._source

    def set_look(self, palette: QPalette, font: QFont) -> None:
        """Write everything again in other colours or another font."""
        blocks = self._builder.blocks if hasattr(self, "_builder") else []
        style = formats.MarkdownStyle.of(palette, font)
        self.setDefaultFont(font)
        self.setIndentWidth(style.indent_width)
        self._formulas.clear()
        self._builder = DocumentBuilder(
            self, style, self._formulas.add, lambda run: self._formulas.width(run, font)
        )
        self._builder.tables.set_available_width(*self._available)
        self._highlighter.set_shades(style.shades)
        self._write(0, blocks)

    def set_source(self, text: str, final: bool = False) -> None:
        """`final`: the text is complete. Else its last line may wait until it is clear what it
        is. When `text` begins with the previous one, only the open end is parsed and written."""
        if text == self._raw and final == self._is_final:
            return
        source = self._cleaned(text)
        if not source.startswith(self._source):
            self._reset()
        self._raw, self._source, self._is_final = text, source, final
        shown, parsed = self._parse_open_end(final)
        is_short = len(source) <= MAX_READ_AGAIN
        if final and is_short and self._offset and (parsed.references or _NOTE in source):
            # A definition further down may concern any text above it, and footnotes move to the
            # end.
            self._reset()
            shown, parsed = self._parse_open_end(final)
        blocks = [block for unit in parsed.units for block in unit.blocks]
        self._write(self._frozen, blocks)
        self._note_origins(shown, parsed)
        self._freeze(shown, parsed)

    def set_citations(self, citations: Sequence[CitationPart]) -> None:
        """What the tokens in the sources that follow stand for; told before each of them. More
        may come with the text, and numbers may become other ones."""
        known = self._parser.citations
        self._parser.citations = tuple(citations)
        numbers = [part.number for part in citations]
        if [part.number for part in known] != numbers[: len(known)]:
            self._raw = self._source = ""
            self._reset()

    def with_numbers(self, source: str) -> str:
        """A part of the source with `[1]` in place of each mark."""
        return with_numbers(source, self._parser.citations)

    def set_available_width(self, width: float, can_scroll: bool = True) -> None:
        """Pixels for tables. Without scrolling their columns are squeezed where they must be."""
        self._available = (width, can_scroll)
        self._builder.tables.set_available_width(width, can_scroll)

    @property
    def height(self) -> float:
        """Pixels, with all that is painted."""
        return self.size().height() + self._builder.room_below

    @property
    def tables(self) -> Sequence[TableText]:
        return self._builder.tables.tables

    @property
    def has_pending_formulas(self) -> bool:
        """Some still show their source, and may take another room later."""
        return self._formulas.is_waiting

    def finish_formulas(self) -> None:
        """Wait for all formulas."""
        self._formulas.finish()

    @property
    def has_pending_colors(self) -> bool:
        """Some code still waits for the colours of its language."""
        return self._highlighter.is_waiting

    def finish_highlighting(self) -> None:
        self._highlighter.finish()

    def source_parts(self, start: int, end: int) -> Iterator[SourcePart]:
        """The parts of which something is shown between two positions, in the document's order.
        A part is a top-level block, or an item of a top-level list."""
        origins = self._settled_origins + self._open_origins
        starts = [*sorted(origin.source_start for origin in origins), len(self._source)]
        for index, origin in enumerate(origins):
            is_last = index == len(origins) - 1
            shown_start = self._builder.start_of(origin.first_block)
            shown_end = self.characterCount() - 1
            if not is_last:
                shown_end = self._builder.start_of(origins[index + 1].first_block) - 1
            if self.findBlock(shown_end).blockFormat().hasProperty(formats.IS_SPACER):
                shown_end -= 1
            if shown_start < end and start < shown_end:
                after = starts[bisect_right(starts, origin.source_start)]
                yield SourcePart(shown_start, shown_end, origin.source_start, after)

    def _on_formulas_measured(self, known: Set[str]) -> Sequence[range]:
        return self._builder.tables.measure_again(known)

    def _parse_open_end(self, final: bool) -> tuple[str, Parsed]:
        table = self._table
        head = table.head if table else ""
        tail = head + self._source[self._offset :]
        shown = tail if final else settled(tail)
        parsed = self._parser.parse(shown, self._references, self._number, not final)
        if table is None:
            return shown, parsed
        joined = table.joined(parsed)
        if joined is None:
            self._offset, self._table = table.start, None
            return self._parse_open_end(final)
        return shown[len(head) :], joined

    def _cleaned(self, text: str) -> str:
        if self._raw and text.startswith(self._raw):
            rest = text[len(self._raw) :]
            if self._raw.endswith("\r"):
                rest = rest.removeprefix("\n")
            return self._source + clean_text(rest)
        return clean_text(text)

    def _reset(self) -> None:
        """The next text is read from its start. What is written stays until it differs."""
        self._offset = 0
        self._frozen = 0
        self._number: int | None = None
        self._table: OpenTable | None = None
        self._references: dict[str, Any] = {}
        self._settled_origins: list[_Origin] = []
        self._open_origins: list[_Origin] = []

    def _note_origins(self, shown: str, parsed: Parsed) -> None:
        starts = [0, *accumulate(len(line) + 1 for line in shown.split("\n"))]
        block = self._frozen
        self._open_origins = []
        for unit in parsed.units:
            if unit.blocks:
                self._open_origins.append(_Origin(block, self._offset + starts[unit.line]))
            block += len(unit.blocks)
        if self._table is not None:
            self._open_origins[0] = _Origin(self._frozen, self._table.start)

    def _write(self, index: int, blocks: list[Block]) -> None:
        builder = self._builder
        had = len(builder.blocks)
        changed = builder.replace_from(index, blocks)
        if changed >= len(builder.blocks):
            if changed < had:
                self._highlighter.forget(self.characterCount() - 1)
            return
        is_extended_code = changed == had - 1 and isinstance(builder.blocks[changed], CodeBlock)
        start = builder.start_of(changed)
        self._highlighter.forget(start + 1 if is_extended_code else start)
        for at in range(changed, len(builder.blocks)):
            block = builder.blocks[at]
            if isinstance(block, CodeBlock) and block.language:
                is_wanted = not block.is_open or len(block.text) <= LIVE_HIGHLIGHT_LENGTH
                if is_wanted:
                    self._highlighter.request(builder.start_of(at), block.text, block.language)

    def _freeze(self, shown: str, parsed: Parsed) -> None:
        """Move the start of the open end to the last unit that no further text can join to the
        one before it: two complete lines of it are known, and it follows that one directly or
        after an empty line."""
        lines = shown.split("\n")
        complete = len(lines) - 1
        units = parsed.units
        for index in range(len(units) - 1, 0, -1):
            unit, above = units[index], units[index - 1]
            if unit.is_open:
                continue
            is_apart = above.end == unit.line or not lines[unit.line - 1].strip()
            if unit.line + 2 <= complete and is_apart:
                self._freeze_before(unit, index, lines, parsed)
                return
        settled_rows = settle_rows(self._table, self._offset, shown, parsed)
        if settled_rows is not None:
            self._table, length = settled_rows
            self._offset += length

    def _freeze_before(self, unit: Unit, index: int, lines: list[str], parsed: Parsed) -> None:
        head = "".join(line + "\n" for line in lines[: unit.line])
        if len(parsed.references) > len(self._references):
            self._references = self._parser.parse(
                head, self._references, self._number, False
            ).references
        self._offset += len(head)
        settled_count = sum(1 for earlier in parsed.units[:index] if earlier.blocks)
        self._settled_origins += self._open_origins[:settled_count]
        self._open_origins = self._open_origins[settled_count:]
        self._frozen += sum(len(earlier.blocks) for earlier in parsed.units[:index])
        self._number = unit.number
        self._table = None
