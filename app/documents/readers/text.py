# SPDX-License-Identifier: Apache-2.0
"""Plain text, cut at empty lines."""

from collections.abc import Iterator

from app.core.documents import DocumentKind
from app.documents.readers.lines import line_units, lines_of
from app.documents.readers.source import Opened, ReadItem, Source


def read(source: Source) -> Iterator[ReadItem]:
    yield Opened(DocumentKind.TEXT)
    yield from line_units(lines_of(source))
