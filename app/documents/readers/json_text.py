# SPDX-License-Identifier: Apache-2.0
"""JSON, one member a line. Files that are written so already are kept as they are; others are laid
out as they are read, without understanding them: any depth, any size, damaged or not."""

import re
from collections.abc import Iterator

from app.core.documents import DocumentKind
from app.documents.readers.decoding import decoded_chunks, file_chunks
from app.documents.readers.lines import line_units, lines_of
from app.documents.readers.source import Opened, ReadItem, Source

_LONG_LINE = 400
_SAMPLED_LINES = 200
_DEEPEST_INDENT = 20
_LONGEST_LINE = 4_000
_TOKEN = re.compile(r"""[{}\[\],:]|"|\\.?|[^{}\[\],:"\\\s]+|\s+""", re.DOTALL)


def read(source: Source) -> Iterator[ReadItem]:
    yield Opened(DocumentKind.JSON)
    if _is_laid_out(source):
        yield from line_units(lines_of(source))
        return
    with source.open() as file:
        printer = _Printer()
        lines = printer.lines(decoded_chunks(file_chunks(file)))
        yield from line_units(enumerate(lines, start=1), may_cut=_is_outer)


def _is_outer(line: str) -> bool:
    return len(line) - len(line.lstrip(" ")) <= 2


def _is_laid_out(source: Source) -> bool:
    for (_, line), _ in zip(lines_of(source), range(_SAMPLED_LINES), strict=False):
        if len(line) > _LONG_LINE:
            return False
    return True


class _Printer:
    """Puts a line end after each comma and bracket that stands outside a string."""

    def __init__(self) -> None:
        self._depth = 0
        self._line: list[str] = []
        self._length = 0
        self._in_string = False
        self._opened = False

    def lines(self, chunks: Iterator[str]) -> Iterator[str]:
        held = ""
        for chunk in chunks:
            text = held + chunk
            # An escape may be cut in two.
            is_cut = (len(text) - len(text.rstrip("\\"))) % 2
            held = "\\" if is_cut else ""
            for found in _TOKEN.finditer(text.removesuffix("\\") if held else text):
                yield from self._take(found[0])
        if self._line:
            yield self._ended()

    def _take(self, token: str) -> Iterator[str]:
        if self._in_string:
            self._add(token)
            self._in_string = token != '"'
        elif token in ("}", "]"):
            yield from self._close(token)
        elif not token.isspace():
            if self._opened:
                yield self._ended()
            self._opened = token in ("{", "[")
            self._in_string = token == '"'
            self._add(token + " " if token == ":" else token)
            if token == ",":
                yield self._ended()
        if self._length > _LONGEST_LINE and not self._opened:
            yield self._ended()

    def _close(self, token: str) -> Iterator[str]:
        if not self._opened:
            if self._line:
                yield self._ended()
            self._depth = max(self._depth - 1, 0)
        self._opened = False
        self._add(token)

    def _add(self, token: str) -> None:
        self._line.append(token)
        self._length += len(token)

    def _ended(self) -> str:
        line = "  " * min(self._depth, _DEEPEST_INDENT) + "".join(self._line)
        self._line, self._length = [], 0
        if self._opened:
            self._depth += 1
            self._opened = False
        return line
