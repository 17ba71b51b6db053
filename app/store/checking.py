# SPDX-License-Identifier: Apache-2.0
"""Whether a database is as it was written: every page of it is looked at, and what is hit is
named."""

import time
from collections.abc import Callable

import apsw

from app.core.values import value_class
from app.store.btree import Gap
from app.store.database import DatabaseFile, errors_in_words
from app.store.log_file import LogState, log_state
from app.store.pages import Pages
from app.store.remains import Column, Remains, Shape
from app.store.sql import SqlValue, cursor_of

_TRIES = 4
_PAUSE_S = 0.05
_DOCUMENTS = ("document", "unit", "passage", "embedder", "collection", "excluded", "removed")


def _always() -> bool:
    return True


@value_class
class Hit:
    """A conversation of which something cannot be read. `title` is empty where that is lost too.
    `messages`: how many are known to be, 0 when only its place in the list is."""

    conversation_id: str
    title: str
    messages: int


@value_class
class CheckReport:
    """`damaged` are numbers of pages. `parts` says what else is hit: `search`, `documents`,
    `settings`, `lists`; nothing of what people wrote lies there. `log` holds the last changes
    before a crash."""

    pages: int
    damaged: tuple[int, ...] = ()
    conversations: tuple[Hit, ...] = ()
    parts: tuple[str, ...] = ()
    log: LogState = LogState.WHOLE

    @property
    def is_whole(self) -> bool:
        return not self.damaged and self.log is not LogState.DAMAGED


def check(
    file: DatabaseFile,
    is_wanted: Callable[[], bool] = _always,
    on_progress: Callable[[int, int], None] | None = None,
) -> CheckReport:
    """Reads only; others may write meanwhile. Some 300 MB a second. A database that is not
    encrypted has no seals: there, a page that makes sense passes. Raises ProfileError when the file
    cannot be read at all."""
    with errors_in_words(file.path):
        log = log_state(file.path)
        pages = Pages(file.path, file.key)
        try:
            suspects = _suspects(pages, is_wanted, on_progress)
            count = pages.count
        finally:
            pages.close()
        suspects = _still_suspect(file, suspects)
        if not suspects and (file.key is not None or _is_consistent(file)):
            return CheckReport(count, log=log)
        return _report(file, suspects, log)


def _suspects(
    pages: Pages, is_wanted: Callable[[], bool], on_progress: Callable[[int, int], None] | None
) -> list[int]:
    if pages.has_lost_seals:
        return [1]
    found: list[int] = []
    for number in range(1, pages.count + 1):
        if _is_suspect(pages, number):
            found.append(number)
        if number % 1000 == 0:
            if not is_wanted():
                break
            if on_progress is not None:
                on_progress(number, pages.count)
    return found


def _still_suspect(file: DatabaseFile, suspects: list[int]) -> list[int]:
    """A page may have been in the middle of being written."""
    for _ in range(_TRIES):
        if not suspects:
            break
        time.sleep(_PAUSE_S)
        pages = Pages(file.path, file.key)
        try:
            suspects = [number for number in suspects if _is_suspect(pages, number)]
        finally:
            pages.close()
    return suspects


def _is_suspect(pages: Pages, number: int) -> bool:
    if number == 1 and pages.has_lost_seals:
        return True
    return pages.is_used(number) and not pages.is_whole(number)


def _is_consistent(file: DatabaseFile) -> bool:
    """By SQLite's own rules, for a database without seals."""
    try:
        # Whoever can only read is refused what a kill has left; the log is not worked in here.
        connection = apsw.Connection(str(file.path), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            connection.set_busy_timeout(5000)
            return cursor_of(connection).execute("PRAGMA integrity_check(1)").get == "ok"
        finally:
            connection.close()
    except (apsw.CorruptError, apsw.NotADBError):
        return False


def _report(file: DatabaseFile, suspects: list[int], log: LogState) -> CheckReport:
    pages = Pages(file.path, file.key)
    try:
        remains = Remains(pages)
        hits = _hit_conversations(remains)
        for name, entry in remains.schema.items():
            if entry.root and name not in remains.lost:
                remains.is_whole(name)
        needed = set[int]().union(*remains.lost.values()) - {0}
        # Pages that were never written are free; who needs one has lost it.
        damaged = {number for number in suspects if not pages.is_blank(number)} | needed
        names = [name for name, lost in remains.lost.items() if lost]
        return CheckReport(
            pages.count,
            tuple(sorted(damaged)) or ((1,) if not suspects else ()),
            tuple(hits),
            tuple(sorted({_part(remains, name) for name in names} - {""})),
            log,
        )
    finally:
        pages.close()


def _part(remains: Remains, name: str) -> str:
    """Empty for what people wrote."""
    entry = remains.schema.get(name)
    table = name if entry is None else entry.table
    if "_search" in table:
        return "documents" if table.startswith(("passage", "document")) else "search"
    if table == "setting":
        return "settings"
    if table.startswith(_DOCUMENTS):
        return "documents"
    is_table = entry is None or entry.kind == "table"
    return "" if is_table and table in ("message", "conversation", "prompt") else "lists"


def _any(name: str, columns: int) -> Shape:
    """Of what a check looks at, only its length counts."""
    column = Column("", "", False, None, 0)
    return Shape(name, (column,) * columns, has_rowid=True)


def _hit_conversations(remains: Remains) -> list[Hit]:
    titles: dict[int, tuple[str, str]] = {}
    lost: dict[int, set[int]] = {}
    heads: dict[int, SqlValue] = {}
    for row in remains.rows(_any("conversation", 32)):
        if row.values is None or len(row.values) < 9:
            lost.setdefault(row.rowid, set())
            continue
        values = row.values
        words = values[13] if len(values) > 13 and not values[2] else values[2]
        titles[row.rowid] = (str(values[1]), str(words or ""))
        heads[row.rowid] = values[8]
    for id_, number in _pairs(remains.index("sqlite_autoindex_conversation_1")):
        if isinstance(number, int) and number not in titles:
            titles[number] = (str(id_), "")
            lost.setdefault(number, set())
    gaps = _lost_messages(remains, lost)
    for number, head in heads.items():
        if isinstance(head, int) and any(head in gap for gap in gaps):
            lost.setdefault(number, set()).add(head)
    return [
        Hit(*titles.get(number, ("", "")), len(messages))
        for number, messages in sorted(lost.items())
    ]


def _lost_messages(remains: Remains, lost: dict[int, set[int]]) -> list[Gap]:
    """Adds to `lost` what is known of them, by conversation."""
    parents: list[tuple[int, int]] = []
    known: set[int] = set()
    cut: set[int] = set()
    for row in remains.rows(_any("message", 32)):
        if row.values is None or len(row.values) < 3:
            cut.add(row.rowid)
            continue
        known.add(row.rowid)
        number, parent = row.values[1:3]
        if isinstance(number, int) and isinstance(parent, int):
            parents.append((number, parent))
    pairs = _pairs(remains.index("message_by_conversation"))
    named = [(a, b) for a, b in pairs if isinstance(a, int) and isinstance(b, int)]
    for number, message in [*named, *parents]:
        if message not in known:
            lost.setdefault(number, set()).add(message)
    return [*remains.gaps["message"], *(Gap(rowid, rowid) for rowid in cut)]


def _pairs(records: list[list[SqlValue]]) -> list[tuple[SqlValue, SqlValue]]:
    return [(record[0], record[1]) for record in records if len(record) == 2]
