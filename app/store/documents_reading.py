# SPDX-License-Identifier: Apache-2.0
"""From a file that is known to one that was read: who reads it, how far it came, what changed."""

import json
import os
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path, PurePath

from app.core.documents import (
    Document,
    DocumentKind,
    DocumentState,
    Skipped,
)
from app.core.text import one_line, printable
from app.store import documents_removal
from app.store.access import is_alive
from app.store.documents_rows import (
    DOCUMENT_COLUMNS,
    SHIFT,
    FileState,
    UnitRow,
    document_from_row,
    document_number,
    estimated_tokens,
    number_range,
    skipped_from_column,
    skipped_to_column,
    unit_values,
)
from app.store.models import path_from_column, path_to_column
from app.store.owner import this_process
from app.store.rows import storable
from app.store.sql import Cursor

_NOBODY = "owner_pid = NULL, owner_started = NULL"
_AGAIN = ("failed", "missing")


def add(cursor: Cursor, path: Path, state: FileState | None, *, is_urgent: bool) -> int:
    """The document's number. It waits to be read when it is new, changed, or could not be read
    before."""
    column = path_to_column(path)
    row = cursor.execute(
        "SELECT number, state, bytes, mtime_ns FROM document WHERE path = ?", (column,)
    ).fetchone()
    if row is None:
        name = one_line(printable(storable(path.name))) or "document"
        return cursor.execute(
            """
            INSERT INTO document (id, path, name, name_key, url, state, added, is_urgent, bytes)
            VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?) RETURNING number
            """,
            (
                os.urandom(8).hex(),
                column,
                name,
                name_key(name),
                _new_url(cursor, name),
                time.time(),
                int(is_urgent),
                0 if state is None else state.bytes,
            ),
        ).get
    number, document_state, size, mtime_ns = row
    has_changed = state is not None and (state.bytes, state.mtime_ns) != (size, mtime_ns)
    if document_state in _AGAIN or (has_changed and document_state in {"ready", "partial"}):
        wait(cursor, number)
    if is_urgent:
        cursor.execute("UPDATE document SET is_urgent = 1 WHERE number = ?", (number,))
    return number


def name_key(name: str) -> str:
    return storable(name).casefold()


def wait(cursor: Cursor, number: int) -> None:
    cursor.execute(
        f"UPDATE document SET state = 'waiting', error = '', {_NOBODY} WHERE number = ?", (number,)
    )


def retry(cursor: Cursor, document_id: str) -> None:
    number = document_number(cursor, document_id)
    cursor.execute(
        f"""
        UPDATE document SET state = 'waiting', error = '', sha256 = '', is_complete = 0, {_NOBODY}
        WHERE number = ? AND state <> 'reading'
        """,
        (number,),
    )


def has_unread(cursor: Cursor) -> bool:
    return bool(
        cursor.execute(
            "SELECT EXISTS (SELECT 1 FROM document WHERE state IN ('waiting', 'reading'))"
        ).get
    )


def claim(cursor: Cursor) -> Document | None:
    orphans = [
        number
        for number, pid, started in cursor.execute(
            "SELECT number, owner_pid, owner_started FROM document WHERE state = 'reading'"
        ).fetchall()
        if pid is None or not is_alive(pid, started)
    ]
    number = orphans[0] if orphans else _next_waiting(cursor)
    if number is None:
        return None
    owner = this_process()
    cursor.execute(
        "UPDATE document SET state = 'reading', owner_pid = ?, owner_started = ? WHERE number = ?",
        (owner.pid, owner.started, number),
    )
    row = cursor.execute(
        f"SELECT {DOCUMENT_COLUMNS} FROM document WHERE number = ?", (number,)
    ).fetchone()
    return None if row is None else document_from_row(row)


def begin(cursor: Cursor, document_id: str, state: FileState, sha256: str, name: str) -> int:
    """The first unit to be read; 0 when all of this content was read before."""
    number = document_number(cursor, document_id)
    before, is_complete, units = cursor.execute(
        "SELECT sha256, is_complete, units FROM document WHERE number = ?", (number,)
    ).fetchall()[0]
    cursor.execute(
        "UPDATE document SET bytes = ?, mtime_ns = ?, sha256 = ? WHERE number = ?",
        (state.bytes, state.mtime_ns, sha256, number),
    )
    cursor.execute(
        "INSERT OR REPLACE INTO document_search (rowid, name) VALUES (?, ?)",
        (number, storable(name)),
    )
    if before != sha256:
        documents_removal.erase_text(cursor, number)
        return 1
    if is_complete:
        return 0
    last = cursor.execute(
        "SELECT max(id) FROM unit WHERE id BETWEEN ? AND ?", number_range(number)
    ).get
    return 1 if not units or last is None else (last & ((1 << SHIFT) - 1)) + 1


def set_kind(cursor: Cursor, document_id: str, kind: DocumentKind, pages: int | None) -> None:
    cursor.execute(
        "UPDATE document SET kind = ?, pages = ? WHERE id = ?", (kind.value, pages, document_id)
    )


def write_units(
    cursor: Cursor, document_id: str, rows: Sequence[UnitRow], skipped: Sequence[Skipped]
) -> None:
    number = document_number(cursor, document_id)
    (units, lines, characters, tokens, passages, pages_read, languages, before, hidden) = (
        cursor.execute(
            """
            SELECT units, lines, characters, tokens, passages, pages_read, languages, skipped,
                hidden_pages
            FROM document WHERE number = ?
            """,
            (number,),
        ).fetchall()[0]
    )
    last, page = cursor.execute(
        "SELECT max(id), page FROM unit WHERE id BETWEEN ? AND ?", number_range(number)
    ).fetchall()[0]
    counts = Counter[str](json.loads(languages))
    hidden_pages: list[int] = json.loads(hidden)
    for row in rows:
        unit = row.unit
        if last is not None and (number << SHIFT) | unit.number <= last:
            continue
        last = (number << SHIFT) | unit.number
        values = unit_values(number, row, lines)
        cursor.execute(f"INSERT INTO unit VALUES ({', '.join('?' * len(values))})", values)
        passages = _write_passages(cursor, number, passages, row)
        units += 1
        lines += row.lines
        characters += len(unit.text)
        tokens += estimated_tokens(unit.text)
        # A sheet is one page, however many units it is read in.
        pages_read += unit.page is not None and unit.page != page
        page = unit.page
        if row.passages:
            counts[row.language] += 1
        if unit.has_hidden_text and unit.page is not None and unit.page not in hidden_pages[-1:]:
            hidden_pages.append(unit.page)
    all_skipped = dict.fromkeys([*skipped_from_column(before), *skipped])
    cursor.execute(
        """
        UPDATE document SET units = ?, lines = ?, characters = ?, tokens = ?, passages = ?,
            pages_read = ?, languages = ?, skipped = ?, hidden_pages = ?
        WHERE number = ?
        """,
        (
            units,
            lines,
            characters,
            tokens,
            passages,
            pages_read,
            json.dumps(counts),
            skipped_to_column(tuple(all_skipped)),
            json.dumps(hidden_pages),
            number,
        ),
    )


def finish(cursor: Cursor, document_id: str, state: DocumentState, error: str) -> None:
    """A state that ends reading; WAITING gives it back."""
    is_complete = state in {DocumentState.READY, DocumentState.PARTIAL}
    cursor.execute(
        f"""
        UPDATE document SET state = ?, error = ?, is_complete = max(is_complete, ?), {_NOBODY}
        WHERE id = ?
        """,
        (state.value, storable(error), int(is_complete), document_id),
    )


def mark(cursor: Cursor, document_id: str, was: DocumentState, state: DocumentState) -> bool:
    """False when it has another state by now."""
    cursor.execute(
        f"UPDATE document SET state = ?, error = '', {_NOBODY} WHERE id = ? AND state = ?",
        (state.value, document_id, was.value),
    )
    return bool(cursor.execute("SELECT changes()").get)


def file_states(cursor: Cursor) -> dict[Path, tuple[str, DocumentState, FileState | None]]:
    rows = cursor.execute("SELECT path, id, state, bytes, mtime_ns FROM document")
    return {
        path_from_column(path): (
            id_,
            DocumentState(state),
            None if mtime_ns is None else FileState(size, mtime_ns),
        )
        for path, id_, state, size, mtime_ns in rows
    }


def _next_waiting(cursor: Cursor) -> int | None:
    return cursor.execute("""
        SELECT number FROM document INDEXED BY document_waiting
        WHERE state = 'waiting' ORDER BY is_urgent DESC, number LIMIT 1
    """).get


def _write_passages(cursor: Cursor, document: int, passages: int, row: UnitRow) -> int:
    """How many the document has now."""
    name = storable(row.name)
    for passage, (start, end) in zip(row.passages, row.ranges, strict=True):
        passages += 1
        number = (document << SHIFT) | passages
        cursor.execute(
            "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)",
            (number, row.unit.number, passage.first_line, passage.last_line, start, end),
        )
        cursor.execute(
            "INSERT INTO passage_search (rowid, name, section, body) VALUES (?, ?, ?, ?)",
            (number, name, storable(passage.section), storable(passage.body)),
        )
    return passages


def _new_url(cursor: Cursor, name: str) -> str:
    """`doc://` and the name, with a number before its ending where another document has it."""
    same = cursor.execute("SELECT count(*) FROM document WHERE name_key = ?", (name_key(name),)).get
    path = PurePath(name)
    url = f"doc://{name}"
    count = same + 1
    while count > 1 or cursor.execute("SELECT 1 FROM document WHERE url = ?", (url,)).get:
        count = max(count, 2)
        url = f"doc://{path.stem} ({count}){path.suffix}"
        if not cursor.execute("SELECT 1 FROM document WHERE url = ?", (url,)).get:
            break
        count += 1
    return url
