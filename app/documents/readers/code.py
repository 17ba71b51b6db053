# SPDX-License-Identifier: Apache-2.0
"""Source code, line by line, cut before a line that begins at the margin."""

from collections.abc import Iterator

from app.core.documents import DocumentKind
from app.documents.readers.lines import line_units, lines_of
from app.documents.readers.source import Opened, ReadItem, Source

_CLOSING = ("}", ")", "]", "end", "#", "else", "elif", "except", "finally")


def read(source: Source) -> Iterator[ReadItem]:
    yield Opened(DocumentKind.CODE)
    yield from line_units(lines_of(source), may_cut=_is_outermost)


def _is_outermost(line: str) -> bool:
    return bool(line) and not line[0].isspace() and not line.startswith(_CLOSING)
