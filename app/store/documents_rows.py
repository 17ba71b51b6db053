# SPDX-License-Identifier: Apache-2.0
"""Documents as rows, and back."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.core.documents import (
    Document,
    DocumentKind,
    DocumentState,
    Passage,
    Scope,
    Skipped,
    Unit,
    UnitKind,
)
from app.core.errors import InputError
from app.core.values import value_class
from app.store.models import path_from_column
from app.store.rows import storable
from app.store.sql import Cursor, SqlValue

SHIFT = 24
"""Units and passages of a document are numbered from its number times 2^24."""
_MOST = (1 << SHIFT) - 1

DOCUMENT_COLUMNS = (
    "document.number, document.id, path, document.name, url, kind, state, bytes, sha256, pages,"
    " pages_read, units, lines, characters, tokens, languages, skipped, hidden_pages, error"
)
UNIT_COLUMNS = (
    "id, kind, page, label, section, is_recognized, has_hidden_text, first_line, lines, text"
)

IN_SCOPE = """
    SELECT number FROM document WHERE id IN (SELECT value FROM json_each(?))
    UNION
    SELECT document FROM collection_document WHERE collection IN
        (SELECT number FROM collection WHERE id IN (SELECT value FROM json_each(?)))
"""
"""The numbers of a scope's documents; bound to `scope_columns`."""

# Scripts of which a token is about a character; of others it is four.
_DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)


@value_class
class FileState:
    """What tells whether a file changed: cheap to ask, compared before the digest is."""

    bytes: int
    mtime_ns: int


@value_class
class UnitRow:
    """A unit to be stored. `lines` are display lines, `ranges` the characters of each passage,
    `language` that of its index text, `name` the file's name in words of that language."""

    unit: Unit
    lines: int
    passages: tuple[Passage, ...]
    ranges: tuple[tuple[int, int], ...]
    language: str = ""
    name: str = ""


@value_class
class StoredUnit:
    """`first_line` is a display line of the document."""

    unit: Unit
    first_line: int
    lines: int


@value_class
class StoredPassage:
    """`number` is the index's; lines count from the unit's first one."""

    number: int
    document_id: str
    unit: int
    first_line: int
    last_line: int


def number_range(document: int) -> tuple[int, int]:
    """The first and the last number that a unit or passage of this document can have."""
    return document << SHIFT, (document << SHIFT) | _MOST


def scope_columns(scope: Scope) -> tuple[str, str]:
    return json.dumps(scope.documents), json.dumps(scope.collections)


def document_number(cursor: Cursor, document_id: str) -> int:
    """Raises InputError when it was removed."""
    number = cursor.execute(
        "SELECT number FROM document WHERE id = ?", (storable(document_id),)
    ).get
    if number is None:
        raise InputError("This document was removed: add its file again.")
    return number


def document_from_row(row: Sequence[Any]) -> Document:
    """`row` holds DOCUMENT_COLUMNS."""
    (_, id_, path, name, url, kind, state, size, sha256, pages) = row[:10]
    (pages_read, units, lines, characters, tokens) = row[10:15]
    (languages, skipped, hidden_pages, error) = row[15:]
    return Document(
        id=id_,
        path=path_from_column(path),
        name=name,
        url=url,
        kind=None if kind is None else DocumentKind(kind),
        state=DocumentState(state),
        bytes=size,
        sha256=sha256,
        pages=pages,
        pages_read=pages_read,
        units=units,
        lines=lines,
        characters=characters,
        tokens=tokens,
        language=_main_language(json.loads(languages)),
        skipped=skipped_from_column(skipped),
        hidden_pages=tuple(json.loads(hidden_pages)),
        error=error,
    )


def documents_where(
    cursor: Cursor, condition: str, values: Sequence[SqlValue] = ()
) -> list[Document]:
    rows = cursor.execute(f"SELECT {DOCUMENT_COLUMNS} FROM document {condition}", values)
    return [document_from_row(row) for row in rows]


def unit_from_row(row: Sequence[Any]) -> StoredUnit:
    """`row` holds UNIT_COLUMNS."""
    (id_, kind, page, label, section, is_recognized, has_hidden, first_line, lines, text) = row
    unit = Unit(
        number=id_ & _MOST,
        kind=UnitKind(kind),
        text=text,
        page=page,
        label=label,
        section=section,
        is_recognized=bool(is_recognized),
        has_hidden_text=bool(has_hidden),
    )
    return StoredUnit(unit, first_line, lines)


def unit_values(document: int, row: UnitRow, first_line: int) -> tuple[SqlValue, ...]:
    unit = row.unit
    return (
        (document << SHIFT) | unit.number,
        document,
        unit.kind.value,
        unit.page,
        storable(unit.label),
        storable(unit.section),
        int(unit.is_recognized),
        int(unit.has_hidden_text),
        first_line,
        row.lines,
        storable(unit.text),
    )


def skipped_to_column(skipped: Sequence[Skipped]) -> str:
    return json.dumps([asdict(one) for one in skipped])


def skipped_from_column(column: str) -> tuple[Skipped, ...]:
    return tuple(Skipped(**one) for one in json.loads(column))


def estimated_tokens(text: str) -> int:
    dense = 0 if text.isascii() else len(_DENSE.findall(text))
    return dense + (len(text) - dense) // 4


def _main_language(units: dict[str, int]) -> str:
    return max(units, key=lambda language: (units[language], language), default="")
