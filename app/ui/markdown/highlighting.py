# SPDX-License-Identifier: Apache-2.0
"""Colours for code blocks, computed in slices while the program is idle.

The colours are layout formats: the document's text, formats and copies do not know of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from time import perf_counter

from pygments.lexer import Lexer
from pygments.lexers import get_all_lexers, get_lexer_by_name
from pygments.token import Token, _TokenType
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from app.ui.markdown.blocks import utf16_length
from app.ui.markdown.long_lines import next_line
from app.ui.theme import Shades

MAX_LENGTH = 100_000
MAX_LINE = 1000
_TOKENS = 250
"""Read in one step, however long a line is."""
"""A lexer's regular expressions may be slow on long lines, and nobody reads those."""

_SLICE_S = 0.006
_Ranges = list[tuple[int, int, QColor]]


@dataclass(slots=True)
class _Job:
    position: int
    text: str
    language: str
    lines: dict[int, _Ranges] = field(default_factory=dict)

    def known(self, text: str) -> dict[int, _Ranges]:
        """The ranges of the lines that `text` has too."""
        pairs = enumerate(zip(self.text.split("\n"), text.split("\n"), strict=False))
        same = (index for index, (mine, other) in pairs if mine == other)
        return {index: self.lines[index] for index in same if index in self.lines}


class CodeHighlighter(QObject):
    """Colours one code block after the other. `position` is that of a block's first character;
    it identifies the block, for the text above a block that changes never changes itself."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._shades: Shades | None = None
        self._waiting: dict[int, _Job] = {}
        self._done: dict[int, _Job] = {}
        self._running: _Job | None = None
        self._steps: Iterator[None] | None = None
        self._dirty: tuple[int, int] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def set_shades(self, shades: Shades) -> None:
        self._shades = shades
        self.forget(0)

    def request(self, position: int, text: str, language: str) -> None:
        if not text or len(text) > MAX_LENGTH or not _lexer_name(language):
            return
        done = self._done.get(position)
        if done and (done.text, done.language) == (text, language):
            return
        if self._running and self._running.position == position:
            self._running = self._steps = None
        self._waiting[position] = _Job(position, text, language)
        if not self._timer.isActive():
            self._timer.start(0)

    def forget(self, position: int) -> None:
        """What stood at `position` or below was replaced."""
        if self._running and self._running.position >= position:
            self._running = self._steps = None
        for jobs in (self._waiting, self._done):
            for at in [at for at in jobs if at >= position]:
                del jobs[at]

    @property
    def is_waiting(self) -> bool:
        return self._steps is not None or bool(self._waiting)

    def finish(self) -> None:
        """Do all waiting work now."""
        while self._step():
            pass
        self._repaint()

    def _on_timeout(self) -> None:
        end = perf_counter() + _SLICE_S
        while self._step():
            if perf_counter() > end:
                self._timer.start(1)
                break
        self._repaint()

    def _step(self) -> bool:
        if self._steps is None:
            if not self._waiting:
                return False
            position = next(iter(self._waiting))
            self._running = self._waiting.pop(position)
            self._steps = self._run(self._running)
        if next(self._steps, "end") == "end":
            self._running = self._steps = None
        return True

    def _run(self, job: _Job) -> Iterator[None]:
        assert self._shades is not None
        before = self._done.pop(job.position, None)
        known = before.known(job.text) if before else {}
        lexer = _lexer(job.language)
        # Making a lexer may import its module: a slice of its own.
        yield None
        line, ranges, at = 0, [], 0
        block = self._document.findBlock(job.position)
        lines = job.text.split("\n")
        for count, (_, kind, value) in enumerate(lexer.get_tokens_unprocessed(job.text)):
            if count % _TOKENS == 0:
                yield None
            color = _color(kind, self._shades)
            for index, piece in enumerate(value.split("\n")):
                if index:
                    self._paint(block, ranges, known.get(line))
                    job.lines[line] = ranges
                    block = next_line(block)
                    line, ranges, at = line + 1, [], 0
                    yield None
                length = utf16_length(piece)
                if color is not None and length and len(lines[line]) <= MAX_LINE:
                    ranges.append((at, length, color))
                at += length
        self._paint(block, ranges, known.get(line))
        job.lines[line] = ranges
        self._done[job.position] = job

    def _paint(self, block: QTextBlock, ranges: _Ranges, known: _Ranges | None) -> None:
        if not block.isValid():
            return
        # Qt drops the formats of a line that gets a neighbour, and moves those of one that grows.
        if ranges == known and len(block.layout().formats()) == len(ranges):
            return
        formats: list[QTextLayout.FormatRange] = []
        for start, length, color in ranges:
            span = QTextLayout.FormatRange()
            span.start, span.length = start, length
            look = QTextCharFormat()
            look.setForeground(color)
            span.format = look
            formats.append(span)
        block.layout().setFormats(formats)
        start, end = self._dirty or (block.position(), 0)
        self._dirty = (min(start, block.position()), max(end, block.position() + block.length()))

    def _repaint(self) -> None:
        """Once for all lines that have new colours: Qt goes through the document each time."""
        if self._dirty is not None:
            start, end = self._dirty
            self._dirty = None
            self._document.markContentsDirty(start, end - start)


@lru_cache(maxsize=1)
def _lexer_names() -> frozenset[str]:
    # Without plugins: a look-up must not search the installed packages.
    return frozenset(alias for entry in get_all_lexers(plugins=False) for alias in entry[1])


def _lexer_name(language: str) -> str:
    name = language.lower()
    return name if name in _lexer_names() and name not in ("text", "plain") else ""


@lru_cache(maxsize=32)
def _lexer(language: str) -> Lexer:
    return get_lexer_by_name(_lexer_name(language))


def _color(kind: _TokenType, shades: Shades) -> QColor | None:
    for group, color in (
        (Token.Comment, shades.code_comment),
        (Token.Keyword, shades.code_keyword),
        (Token.Operator.Word, shades.code_keyword),
        (Token.Name.Tag, shades.code_keyword),
        (Token.Literal.String, shades.code_string),
        (Token.Literal.Number, shades.code_number),
        (Token.Name.Constant, shades.code_number),
        (Token.Name.Function, shades.code_name),
        (Token.Name.Class, shades.code_name),
        (Token.Name.Decorator, shades.code_name),
        (Token.Name.Builtin, shades.code_name),
        (Token.Name.Attribute, shades.code_name),
        (Token.Generic.Deleted, shades.code_number),
        (Token.Generic.Inserted, shades.code_string),
        (Token.Generic.Heading, shades.code_keyword),
    ):
        if kind in group:
            return color
    return None
