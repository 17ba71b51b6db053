# SPDX-License-Identifier: Apache-2.0
"""Taking documents away: out of a set at once, and their text, index and vectors for good.

A document's row goes first, so that nothing finds it any more. A long one's text goes in steps.
"""

import json
import time
from collections.abc import Iterable

from app.store import browser_pages
from app.store.documents_rows import document_number, number_range
from app.store.sql import Cursor

_PASSAGES_TOGETHER = 500
_UNITS_TOGETHER = 500
_MERGE_PAGES = 500
_PAGES_TOGETHER = 200
_REMOVED = "documents.removed"
_SHOWN = "documents.shown"
"""Settings: whether words are to be forgotten; documents whose pages are, and the last page that
was looked at."""


def remove(cursor: Cursor, document_ids: Iterable[str], collection: int | None) -> list[str]:
    """Out of one collection, or out of all; the ids of those that nobody uses any more, which are
    gone."""
    numbers = [document_number(cursor, id_) for id_ in document_ids]
    for number in numbers:
        # Else a look at the watched folders would bring it back.
        cursor.execute(
            """
            INSERT OR IGNORE INTO excluded_file
            SELECT collection, path FROM collection_document JOIN document ON number = document
            WHERE document = ? AND collection = ifnull(?, collection)
                AND collection IN (SELECT collection FROM collection_folder)
            """,
            (number, collection),
        )
        cursor.execute(
            """
            DELETE FROM collection_document
            WHERE document = ? AND collection = ifnull(?, collection)
            """,
            (number, collection),
        )
    return remove_unused_of(cursor, numbers)


def remove_unused_of(cursor: Cursor, numbers: Iterable[int]) -> list[str]:
    gone: list[str] = []
    for number in numbers:
        if not cursor.execute(
            "SELECT 1 FROM collection_document WHERE document = ?", (number,)
        ).get:
            gone += _remove_document(cursor, number)
    _forget_pages_later(cursor, gone)
    erase(cursor)
    return gone


def remove_unused(
    cursor: Cursor, older_than_s: float, only: Iterable[str] | None, kept: Iterable[str]
) -> list[str]:
    wanted = None if only is None else json.dumps(list(only))
    rows = cursor.execute(
        """
        SELECT number FROM document
        WHERE added <= ? AND number NOT IN (SELECT document FROM collection_document)
            AND (? IS NULL OR id IN (SELECT value FROM json_each(?)))
            AND id NOT IN (SELECT value FROM json_each(?))
        """,
        (time.time() - older_than_s, wanted, wanted, json.dumps(list(kept))),
    )
    return remove_unused_of(cursor, [number for (number,) in rows.fetchall()])


def remove_collection(cursor: Cursor, collection: int) -> list[str]:
    rows = cursor.execute(
        "SELECT document FROM collection_document WHERE collection = ?", (collection,)
    )
    numbers = [number for (number,) in rows.fetchall()]
    cursor.execute("DELETE FROM collection WHERE number = ?", (collection,))
    return remove_unused_of(cursor, numbers)


def remove_of_conversation(cursor: Cursor, conversation: int) -> list[str]:
    """What a conversation that goes for good has of its own, and its pages."""
    cursor.execute("DELETE FROM browser_page WHERE conversation = ?", (conversation,))
    own = cursor.execute(
        "SELECT number FROM collection WHERE conversation = ?", (conversation,)
    ).get
    return [] if own is None else remove_collection(cursor, own)


def erase_text(cursor: Cursor, document: int) -> None:
    """All that was read of a document that stays, in this transaction: its numbers are used
    again."""
    first, last = number_range(document)
    _forget_words(cursor, "passage_search", f"id BETWEEN {first} AND {last}")
    cursor.execute("DELETE FROM passage WHERE id BETWEEN ? AND ?", (first, last))
    cursor.execute("DELETE FROM unit WHERE id BETWEEN ? AND ?", (first, last))
    _remove_vectors(cursor, first, last)
    cursor.execute(
        """
        UPDATE document SET is_complete = 0, kind = NULL, pages = NULL, pages_read = 0, units = 0,
            lines = 2, characters = 0, tokens = 0, passages = 0, languages = '{}', skipped = '[]',
            hidden_pages = '[]', error = ''
        WHERE number = ?
        """,
        (document,),
    )


def erase(cursor: Cursor) -> bool:
    """One step of removing the text of removed documents; whether there is more."""
    passages, units = _PASSAGES_TOGETHER, _UNITS_TOGETHER
    for (number,) in cursor.execute("SELECT number FROM removed_document LIMIT 100").fetchall():
        first, last = number_range(number)
        end = cursor.execute(
            "SELECT max(id) FROM (SELECT id FROM passage WHERE id BETWEEN ? AND ? LIMIT ?)",
            (first, last, passages),
        ).get
        if end is not None:
            _forget_words(cursor, "passage_search", f"id BETWEEN {first} AND {end}")
            _remove_vectors(cursor, first, end)
            cursor.execute("DELETE FROM passage WHERE id BETWEEN ? AND ?", (first, end))
            passages -= int(cursor.execute("SELECT changes()").get)
        cursor.execute(
            """
            DELETE FROM unit WHERE id IN
                (SELECT id FROM unit WHERE id BETWEEN ? AND ? LIMIT ?)
            """,
            (first, last, units),
        )
        units -= int(cursor.execute("SELECT changes()").get)
        if passages <= 0 or units <= 0:
            return True
        cursor.execute("DELETE FROM removed_document WHERE number = ?", (number,))
    return bool(cursor.execute("SELECT 1 FROM removed_document").get)


def is_due(cursor: Cursor) -> bool:
    """Whether `forget_removed` has anything to do."""
    is_marked = cursor.execute("SELECT 1 FROM setting WHERE key IN (?, ?)", (_REMOVED, _SHOWN)).get
    return bool(is_marked or cursor.execute("SELECT 1 FROM removed_document").get)


def forget_removed(cursor: Cursor) -> bool:
    """A removed row of an index only gets a mark, and its words stay, until the index is merged
    into one piece. This does some 50 ms of that work and says whether there is more."""
    if erase(cursor) or _forget_pages(cursor):
        return True
    before = cursor.execute("SELECT total_changes()").get
    for table in ("passage_search", "document_search"):
        cursor.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', -{_MERGE_PAGES})")
    # A merge that finds nothing to do changes one row (FTS5's documentation of 'merge').
    has_more = cursor.execute("SELECT total_changes()").get - before > 2
    if not has_more:
        cursor.execute("DELETE FROM setting WHERE key = ?", (_REMOVED,))
    return has_more


def _forget_pages_later(cursor: Cursor, document_ids: list[str]) -> None:
    if not document_ids or not cursor.execute("SELECT 1 FROM browser_page LIMIT 1").get:
        return
    waiting, _ = _pages_to_forget(cursor)
    _keep_pages_to_forget(cursor, [*waiting, *document_ids], 0)


def _forget_pages(cursor: Cursor) -> bool:
    """One step of taking what was shown of removed documents out of the pages of the browser tool;
    whether there is more."""
    removed, last = _pages_to_forget(cursor)
    if not removed:
        return False
    rows = cursor.execute(
        "SELECT rowid, page FROM browser_page WHERE rowid > ? ORDER BY rowid LIMIT ?",
        (last, _PAGES_TOGETHER),
    ).fetchall()
    ids = frozenset(removed)
    for row, page in rows:
        left = browser_pages.without(page, ids)
        if left != page:
            cursor.execute("UPDATE browser_page SET page = ? WHERE rowid = ?", (left, row))
    if len(rows) == _PAGES_TOGETHER:
        _keep_pages_to_forget(cursor, removed, rows[-1][0])
        return True
    cursor.execute("DELETE FROM setting WHERE key = ?", (_SHOWN,))
    return False


def _pages_to_forget(cursor: Cursor) -> tuple[list[str], int]:
    kept = cursor.execute("SELECT value FROM setting WHERE key = ?", (_SHOWN,)).get
    if not kept:
        return [], 0
    documents, last = json.loads(kept)
    return documents, last


def _keep_pages_to_forget(cursor: Cursor, documents: list[str], last: int) -> None:
    value = json.dumps([documents, last])
    cursor.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_SHOWN, value))


def _remove_document(cursor: Cursor, number: int) -> list[str]:
    rows = cursor.execute("DELETE FROM document WHERE number = ? RETURNING id", (number,))
    ids = [id_ for (id_,) in rows.fetchall()]
    cursor.execute("DELETE FROM document_search WHERE rowid = ?", (number,))
    cursor.execute("INSERT OR IGNORE INTO removed_document VALUES (?)", (number,))
    return ids


def _forget_words(cursor: Cursor, table: str, condition: str) -> None:
    cursor.execute(f"DELETE FROM {table} WHERE rowid IN (SELECT id FROM passage WHERE {condition})")
    cursor.execute("INSERT OR IGNORE INTO setting VALUES (?, '1')", (_REMOVED,))


def _remove_vectors(cursor: Cursor, first: int, last: int) -> None:
    for (embedder,) in cursor.execute("SELECT number FROM embedder").fetchall():
        cursor.execute(
            "DELETE FROM passage_vector WHERE embedder = ? AND passage BETWEEN ? AND ?",
            (embedder, first, last),
        )
        if cursor.execute("SELECT changes()").get:
            cursor.execute(
                "UPDATE embedder SET version = version + 1 WHERE number = ?", (embedder,)
            )
