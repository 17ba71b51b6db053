# SPDX-License-Identifier: Apache-2.0
"""The search index of messages that are there before it: after a repair, which does not wait for
it. It grows from the newest message to the oldest, in small transactions, each of which also notes
how far it has come: whoever opens the database goes on there, however the last one has ended."""

import time
from collections.abc import Callable

from app.store.database import Database
from app.store.search import REMOVED, index_stored
from app.store.sql import Cursor

_PENDING = "search.unindexed"
"""A setting: messages up to this id may be missing in the index. Gone when none is."""
_TOGETHER = 300
_TOGETHER_BYTES = 1 << 19
"""Some 30 ms, in which nobody else can write."""


def _always() -> bool:
    return True


def index_later(cursor: Cursor) -> None:
    """For a database whose messages have all been written past the index."""
    newest = cursor.execute("SELECT max(id) FROM message").get
    cursor.execute("DELETE FROM setting WHERE key IN (?, ?)", (_PENDING, REMOVED))
    if newest is not None:
        _note(cursor, newest)


class SearchIndex:
    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def is_whole(self) -> bool:
        """Whether a search finds all that there is. Otherwise it misses old messages."""
        with self._database.reading() as cursor:
            return not _pending(cursor)

    def build(
        self,
        is_wanted: Callable[[], bool] = _always,
        on_progress: Callable[[int, int], None] | None = None,
        *,
        gives_way: bool = False,
    ) -> bool:
        """What is missing, until nobody wants it any more; whether the index is whole now. Others
        may do the same meanwhile. `gives_way`: half of the time is left to them. Raises BusyError,
        DiskFull and ProfileError; the next call goes on."""
        with self._database.reading() as cursor:
            first = _pending(cursor)
        while is_wanted():
            began = time.perf_counter()
            # Asked before the write lock is: whoever can only read has nothing to write, either.
            if self.is_whole:
                return True
            with self._database.transaction() as cursor:
                left = _index_some(cursor)
            if on_progress is not None:
                on_progress(first - left, first)
            if gives_way:
                time.sleep(time.perf_counter() - began)
        return self.is_whole


def _index_some(cursor: Cursor) -> int:
    """Up to which id messages are missing now."""
    pending = _pending(cursor)
    rows = cursor.execute(
        "SELECT id, octet_length(parts) FROM message WHERE id <= ? ORDER BY id DESC LIMIT ?",
        (pending, _TOGETHER),
    ).fetchall()
    ids: list[int] = []
    size = 0
    for id_, length in rows:
        if ids and size + length > _TOGETHER_BYTES:
            break
        ids.append(id_)
        size += length
    # In the order of their ids: a piece of an index that is not filled in order is many.
    for id_ in reversed(ids):
        index_stored(cursor, id_)
    left = ids[-1] - 1 if ids else 0
    _note(cursor, left)
    return left


def _pending(cursor: Cursor) -> int:
    found = cursor.execute("SELECT value FROM setting WHERE key = ?", (_PENDING,)).get
    return int(found or 0)


def _note(cursor: Cursor, pending: int) -> None:
    if pending > 0:
        cursor.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (_PENDING, str(pending)))
    else:
        cursor.execute("DELETE FROM setting WHERE key = ?", (_PENDING,))
