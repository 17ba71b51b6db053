# SPDX-License-Identifier: Apache-2.0
"""Asking the index of passages: by words, by names of files, and for what makes vectors."""

import json
from collections.abc import Sequence

from app.core.documents import Document, Scope
from app.store.documents_rows import (
    DOCUMENT_COLUMNS,
    IN_SCOPE,
    SHIFT,
    StoredPassage,
    document_from_row,
    number_range,
    scope_columns,
)
from app.store.rows import storable
from app.store.sql import Cursor

_PASSAGE_IN_SCOPE = f"passage.id >> {SHIFT} IN ({IN_SCOPE})"
_IS_IN_SCOPE = """
    (id IN (SELECT value FROM json_each(?)) OR EXISTS (
        SELECT 1 FROM collection_document JOIN collection ON collection.number = collection
        WHERE document = document.number
            AND collection.id IN (SELECT value FROM json_each(?))
    ))
"""
"""Of one document, which is faster than all of a scope's; bound to `scope_columns`."""


def match(
    cursor: Cursor,
    expression: str,
    scope: Scope,
    limit: int,
    weights: tuple[float, float, float],
) -> list[tuple[int, float]]:
    if not expression:
        return []
    first, last = _bounds(cursor, scope)
    rows = cursor.execute(
        f"""
        SELECT rowid, -bm25(passage_search, ?, ?, ?) AS score FROM passage_search
        WHERE passage_search MATCH ? AND rowid BETWEEN ? AND ?
            AND rowid >> {SHIFT} IN ({IN_SCOPE})
        ORDER BY score DESC, rowid LIMIT ?
        """,
        (*weights, expression, first, last, *scope_columns(scope), limit),
    )
    return [(number, score) for number, score in rows]


def _bounds(cursor: Cursor, scope: Scope) -> tuple[int, int]:
    """Numbers outside of which FTS5 need not look: one document is nothing but such a range."""
    if not scope.collections:
        first, last = cursor.execute(
            f"SELECT min(number), max(number) FROM ({IN_SCOPE})", scope_columns(scope)
        ).fetchall()[0]
        if first is not None:
            return number_range(first)[0], number_range(last)[1]
    return 0, (1 << 63) - 1


def match_names(
    cursor: Cursor, expression: str, scope: Scope, limit: int
) -> list[tuple[Document, float]]:
    if not expression:
        return []
    # The plus keeps FTS5 from answering the whole question again for each number.
    rows = cursor.execute(
        f"""
        SELECT rowid, -bm25(document_search) AS score FROM document_search
        WHERE document_search MATCH ? AND +rowid IN ({IN_SCOPE})
        ORDER BY score DESC, rowid LIMIT ?
        """,
        (expression, *scope_columns(scope), limit),
    ).fetchall()
    found: list[tuple[Document, float]] = []
    for number, score in rows:
        row = cursor.execute(
            f"SELECT {DOCUMENT_COLUMNS} FROM document WHERE number = ?", (number,)
        ).fetchone()
        if row is not None:
            found.append((document_from_row(row), score))
    return found


def is_in(cursor: Cursor, document_id: str, scope: Scope) -> bool:
    found = cursor.execute(
        f"SELECT 1 FROM document WHERE id = ? AND {_IS_IN_SCOPE}",
        (storable(document_id), *scope_columns(scope)),
    ).get
    return found is not None


def shares_name(cursor: Cursor, document: Document, name_key: str, scope: Scope) -> bool:
    found = cursor.execute(
        f"""
        SELECT 1 FROM document
        WHERE (name_key = ? OR url = ?) AND id <> ? AND {_IS_IN_SCOPE} LIMIT 1
        """,
        (name_key, storable(f"doc://{document.name}"), document.id, *scope_columns(scope)),
    ).get
    return found is not None


def languages(cursor: Cursor, scope: Scope) -> set[str]:
    rows = cursor.execute(
        f"SELECT DISTINCT languages FROM document WHERE number IN ({IN_SCOPE})",
        scope_columns(scope),
    )
    return {language for (column,) in rows for language in json.loads(column)}


def members(cursor: Cursor, scope: Scope) -> str:
    return cursor.execute(
        f"SELECT ifnull(group_concat(number), '') FROM (SELECT * FROM ({IN_SCOPE}) ORDER BY 1)",
        scope_columns(scope),
    ).get


def passages(cursor: Cursor, numbers: Sequence[int]) -> dict[int, StoredPassage]:
    rows = cursor.execute(
        f"""
        SELECT passage.id, document.id, unit, first_line, last_line
        FROM passage JOIN document ON document.number = passage.id >> {SHIFT}
        WHERE passage.id IN (SELECT value FROM json_each(?))
        """,
        (json.dumps(list(numbers)),),
    )
    return {row[0]: StoredPassage(*row) for row in rows}


def passage_texts(cursor: Cursor, numbers: Sequence[int]) -> dict[int, str]:
    texts: dict[int, str] = {}
    unit, text = 0, ""
    rows = cursor.execute(
        f"""
        SELECT id, (id >> {SHIFT} << {SHIFT}) | unit, first_character, last_character FROM passage
        WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
        """,
        (json.dumps(list(numbers)),),
    ).fetchall()
    for number, unit_id, first, last in rows:
        if unit_id != unit:
            unit = unit_id
            text = cursor.execute("SELECT text FROM unit WHERE id = ?", (unit,)).get or ""
        texts[number] = text[first:last]
    return texts


def without_vector(cursor: Cursor, embedder: str, limit: int, scope: Scope | None) -> list[int]:
    """The newest documents first: they are what is asked about."""
    number = cursor.execute("SELECT number FROM embedder WHERE id = ?", (embedder,)).get
    condition = "" if scope is None else f"AND {_PASSAGE_IN_SCOPE}"
    rows = cursor.execute(
        f"""
        SELECT passage.id FROM passage
        WHERE NOT EXISTS
            (SELECT 1 FROM passage_vector WHERE embedder = ? AND passage = passage.id)
            AND passage.id >> {SHIFT} NOT IN (SELECT number FROM removed_document) {condition}
        ORDER BY passage.id DESC LIMIT ?
        """,
        (number or 0, *(() if scope is None else scope_columns(scope)), limit),
    )
    return [id_ for (id_,) in rows]


def write_vectors(cursor: Cursor, embedder: str, vectors: Sequence[tuple[int, bytes]]) -> None:
    cursor.execute("INSERT OR IGNORE INTO embedder (id) VALUES (?)", (embedder,))
    number = cursor.execute(
        "UPDATE embedder SET version = version + 1 WHERE id = ? RETURNING number", (embedder,)
    ).get
    for passage, vector in vectors:
        cursor.execute(
            "INSERT OR REPLACE INTO passage_vector SELECT ?, id, ? FROM passage WHERE id = ?",
            (number, vector, passage),
        )


def vectors(cursor: Cursor, embedder: str, scope: Scope) -> list[tuple[int, bytes]]:
    rows = cursor.execute(
        f"""
        SELECT passage, vector FROM passage_vector
        WHERE embedder = (SELECT number FROM embedder WHERE id = ?)
            AND passage >> {SHIFT} IN ({IN_SCOPE})
        """,
        (embedder, *scope_columns(scope)),
    )
    return [(passage, vector) for passage, vector in rows]


def vector_counts(cursor: Cursor, embedder: str, scope: Scope) -> tuple[int, int]:
    having = cursor.execute(
        f"""
        SELECT count(*) FROM passage_vector
        WHERE embedder = (SELECT number FROM embedder WHERE id = ?)
            AND passage >> {SHIFT} IN ({IN_SCOPE})
        """,
        (embedder, *scope_columns(scope)),
    ).get
    all_ = cursor.execute(
        f"SELECT coalesce(sum(passages), 0) FROM document WHERE number IN ({IN_SCOPE})",
        scope_columns(scope),
    ).get
    return int(having), int(all_)


def vector_version(cursor: Cursor, embedder: str) -> int:
    version = cursor.execute("SELECT version FROM embedder WHERE id = ?", (embedder,)).get
    return int(version or 0)


def remove_vectors(cursor: Cursor, but: str) -> None:
    cursor.execute("DELETE FROM embedder WHERE id <> ?", (but,))
