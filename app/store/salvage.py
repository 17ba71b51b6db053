# SPDX-License-Identifier: Apache-2.0
"""A new database out of what can still be read of a damaged one, which is only read.

Messages keep their ids and their order. What is lost of a conversation is taken from a backup, if
one is given and has it; otherwise a message stands in its place that says so. Searching finds their
words once `app.store.indexing` has followed.
"""

import contextlib
import os
import time
from collections.abc import Callable, Generator, Iterable
from itertools import islice

from app.core.conversation import MessageState
from app.core.messages import Message, Role, TextPart
from app.core.text import shortened_at_word
from app.core.values import value_class
from app.store.btree import Row, Values
from app.store.database import Database, DatabaseFile, errors_in_words
from app.store.durable import sync_file
from app.store.indexing import index_later
from app.store.listing import count_anew
from app.store.pages import Pages
from app.store.remains import Remains, Shape
from app.store.rows import parts_to_column, readable_message
from app.store.salvaged_tables import Tables
from app.store.search import index_title
from app.store.sql import Cursor, SqlValue

LOST_ANSWER = "This answer was lost: the part of the disk that held it is damaged."
LOST_QUESTION = "(This question was lost: the part of the disk that held it is damaged.)"
_TOGETHER = 2000
_TITLE_LENGTH = 60
_OWN = ("conversation", "message", "folder", "migration")


@value_class
class Saved:
    """A conversation in which something is missing; `from_backup` of its messages came back from
    there and count as `kept`."""

    conversation_id: str
    title: str
    kept: int
    lost: int
    from_backup: int = 0


@value_class
class Outcome:
    """`gaps`: conversations in which messages are missing, or came from a backup. `untitled`:
    conversations whose title and settings are lost. `rereads`: documents are read again."""

    messages: int
    lost: int
    conversations: int
    untitled: int
    gaps: tuple[Saved, ...]
    rereads: bool


OnProgress = Callable[[int, int], None]


def salvage(
    source: DatabaseFile,
    target: DatabaseFile,
    backup: DatabaseFile | None = None,
    on_progress: OnProgress | None = None,
) -> Outcome:
    """Writes `target`, which must not exist. Raises ProfileError when nothing of the source can be
    read; DiskFull. What it had begun to write is gone then."""
    try:
        with (
            errors_in_words(source.path),
            _opened(source) as pages,
            contextlib.closing(target.open()) as database,
            _opened_backup(backup) as older,
        ):
            database.write_unprotected()
            outcome = _Salvage(pages, database, older, on_progress).run()
    except BaseException:
        for ending in ("", "-wal", "-shm"):
            target.path.with_name(target.path.name + ending).unlink(missing_ok=True)
        raise
    sync_file(target.path)
    return outcome


@contextlib.contextmanager
def _opened(file: DatabaseFile) -> Generator[Pages, None, None]:
    pages = Pages(file.path, file.key)
    try:
        yield pages
    finally:
        pages.close()


@contextlib.contextmanager
def _opened_backup(file: DatabaseFile | None) -> Generator[Remains | None, None, None]:
    """A backup is read page by page as well: it may be damaged itself."""
    if file is None:
        yield None
        return
    with _opened(file) as pages:
        yield Remains(pages)


class _Salvage:
    def __init__(
        self,
        pages: Pages,
        database: Database,
        older: Remains | None,
        on_progress: OnProgress | None,
    ) -> None:
        self._pages = pages
        self._remains = Remains(pages)
        self._database = database
        self._older = older
        self._tell = on_progress
        self._tables = Tables(self._remains, database)
        self._ids: set[int] = set()
        self._numbers: set[int] = set()
        self._lost: dict[int, tuple[int, int | None]] = {}
        """Lost messages: conversation and, if known, what they followed."""
        self._made: dict[int, int] = {}
        """Messages that stand for lost ones: their conversation."""
        self._returned: dict[int, int] = {}
        self._untitled: list[int] = []

    def run(self) -> Outcome:
        self._tables.copy("folder")
        self._copy_conversations()
        self._find_lost()
        self._copy_messages()
        for name in self._tables.in_order(_OWN):
            self._tables.copy(name)
        rereads = self._tables.copy_document_index()
        self._tables.copy_sequence()
        self._tidy_conversations()
        with self._database.transaction() as cursor:
            index_later(cursor)
        return self._outcome(rereads)

    def _copy_conversations(self) -> None:
        shape = self._tables.shapes["conversation"]
        folders = self._existing("SELECT id FROM folder")
        places = ", ".join("?" * len(shape.columns))
        with self._database.transaction() as cursor:
            for row in self._remains.rows(shape):
                if row.values is None:
                    continue
                values = _named(shape, shape.row(row))
                if values["folder"] not in folders:
                    values["folder"] = None
                cursor.execute(
                    f"INSERT OR IGNORE INTO conversation VALUES ({places})", [*values.values()]
                )
                if not cursor.execute("SELECT changes()").get:
                    continue
                self._numbers.add(row.rowid)
                if values["deleted_at"] is None:
                    index_title(cursor, row.rowid, str(values["title"]))
            for record in self._remains.index("sqlite_autoindex_conversation_1"):
                id_, number = [*record, None, None][:2]
                if isinstance(number, int) and number not in self._numbers:
                    self._make_conversation(cursor, number, str(id_))

    def _make_conversation(self, cursor: Cursor, number: int, id_: str = "") -> None:
        """In place of one whose row is lost: as the backup has it, or without a title."""
        self._numbers.add(number)
        older = self._older_row("conversation", number)
        if older is not None:
            shape = self._tables.shapes["conversation"]
            values = {**_named(shape, older), "folder": None, "deleted_at": None}
            places = ", ".join("?" * len(values))
            cursor.execute(
                f"INSERT OR IGNORE INTO conversation VALUES ({places})", [*values.values()]
            )
            if cursor.execute("SELECT changes()").get:
                index_title(cursor, number, str(values["title"]))
                return
        self._untitled.append(number)
        now = time.time()
        cursor.execute(
            """
            INSERT INTO conversation (number, id, title, created, updated, date, instructions,
                effort) VALUES (?, ?, '', ?, ?, ?, '', 'medium')
            """,
            (number, id_ or os.urandom(6).hex(), now, now, time.strftime("%Y-%m-%d")),
        )

    def _find_lost(self) -> None:
        """By the two indexes that name them. Which of them are there in spite of it, reading their
        table shows."""
        parents = {
            record[1]: record[0]
            for record in self._remains.index("message_by_parent")
            if len(record) == 2
        }
        for record in self._remains.index("message_by_conversation"):
            if len(record) == 2 and isinstance(record[0], int) and isinstance(record[1], int):
                parent = parents.get(record[1])
                self._lost[record[1]] = (record[0], parent if isinstance(parent, int) else None)

    def _copy_messages(self) -> None:
        """By their ids, each lost one in its place: nothing is added below a message that is not
        there."""
        shape = self._tables.shapes["message"]
        missing = sorted(self._lost, reverse=True)
        total = max(1, len(missing))
        for batch in _together(self._remains.rows(shape)):
            with self._database.transaction() as cursor:
                for row in batch:
                    if row.values is None:
                        continue
                    while missing and missing[-1] <= row.rowid:
                        if missing[-1] < row.rowid:
                            self._replace(cursor, missing[-1])
                        missing.pop()
                    self._add(cursor, shape, row)
            if self._tell is not None:
                self._tell(min(len(self._ids), total), total)
        with self._database.transaction() as cursor:
            for id_ in reversed(missing):
                self._replace(cursor, id_)

    def _add(self, cursor: Cursor, shape: Shape, row: Row) -> None:
        values = shape.row(row)
        id_, number, parent, role = values[:4]
        assert isinstance(id_, int)
        message = readable_message(str(role), str(values[-1]))
        if message is None or not isinstance(number, int) or id_ in self._ids:
            return
        if number not in self._numbers:
            self._make_conversation(cursor, number)
        if isinstance(parent, int) and parent not in self._ids:
            known = self._lost.get(parent)
            if known is None or known[0] != number:
                self._lost[parent] = (number, None)
            # A parent is older; a garbled one is none.
            if parent < id_:
                other = Role.ASSISTANT if message.role is Role.USER else Role.USER
                self._replace(cursor, parent, other)
            else:
                values[2] = None
        places = ", ".join("?" * len(values))
        cursor.execute(f"INSERT OR IGNORE INTO message VALUES ({places})", values)
        self._ids.add(id_)

    def _replace(self, cursor: Cursor, id_: int, role: Role | None = None) -> None:
        """Puts a message in the place of a lost one."""
        if id_ in self._ids:
            return
        number, parent = self._lost[id_]
        if number not in self._numbers:
            self._make_conversation(cursor, number)
        older = self._older_row("message", id_)
        if older is not None and older[1] == number and (older[2] is None or older[2] in self._ids):
            self._add(cursor, self._tables.shapes["message"], Row(id_, older))
            if id_ in self._ids:
                self._returned[id_] = number
                return
        if parent not in self._ids:
            parent = _latest(cursor, number, id_, role)
        before = cursor.execute("SELECT role FROM message WHERE id = ?", (parent,)).get
        if role is None:
            role = Role.ASSISTANT if before == Role.USER.value else Role.USER
        is_question = role is Role.USER
        parts = (TextPart(LOST_QUESTION),) if is_question else ()
        state = MessageState.COMPLETE if is_question else MessageState.FAILED
        created = cursor.execute("SELECT created FROM message WHERE id = ?", (parent,)).get
        cursor.execute(
            """
            INSERT INTO message (id, conversation, parent, role, state, created, model, error,
                parts) VALUES (?, ?, ?, ?, ?, ?, '', ?, ?)
            """,
            (
                id_,
                number,
                parent,
                role.value,
                state.value,
                created or 0.0,
                "" if is_question else LOST_ANSWER,
                parts_to_column(Message(role, parts)),
            ),
        )
        self._ids.add(id_)
        self._made[id_] = number

    def _older_row(self, table: str, rowid: int) -> Values | None:
        if self._older is None:
            return None
        shape = self._tables.shapes[table]
        row = self._older.row(shape, rowid)
        return None if row is None or row.values is None else shape.row(row)

    def _tidy_conversations(self) -> None:
        """What each says about its messages."""
        with self._database.transaction() as cursor:
            cursor.execute("""
                UPDATE conversation SET head = (
                    SELECT max(id) FROM message WHERE conversation = number
                        AND id NOT IN (SELECT message FROM deletion)
                ) WHERE head IS NULL OR head NOT IN (SELECT id FROM message)
            """)
            for number in self._untitled:
                cursor.execute(
                    """
                    UPDATE conversation SET (created, updated) =
                        (SELECT coalesce(min(created), conversation.created),
                            coalesce(max(created), updated)
                        FROM message WHERE conversation = number)
                    WHERE number = ?
                    """,
                    (number,),
                )
            numbers = {*self._made.values(), *self._returned.values(), *self._untitled}
            for number in sorted(numbers):
                count_anew(cursor, number)

    def _outcome(self, rereads: bool) -> Outcome:
        hit = {*self._made.values(), *self._returned.values()}
        with self._database.reading() as cursor:
            messages = cursor.execute("SELECT count(*) FROM message").get - len(self._made)
            conversations = cursor.execute("SELECT count(*) FROM conversation").get
            gaps = [self._saved(cursor, number) for number in sorted(hit)]
        return Outcome(
            messages, len(self._made), conversations, len(self._untitled), tuple(gaps), rereads
        )

    def _saved(self, cursor: Cursor, number: int) -> Saved:
        id_, title, words = cursor.execute(
            "SELECT id, title, first_words FROM conversation WHERE number = ?", (number,)
        ).fetchall()[0]
        count = cursor.execute("SELECT count(*) FROM message WHERE conversation = ?", (number,)).get
        lost = sum(each == number for each in self._made.values())
        returned = sum(each == number for each in self._returned.values())
        shown = shortened_at_word(title or words, _TITLE_LENGTH)
        return Saved(id_, shown, count - lost, lost, returned)

    def _existing(self, query: str) -> set[SqlValue]:
        with self._database.reading() as cursor:
            return {value for (value,) in cursor.execute(query).fetchall()}


def _named(shape: Shape, values: Values) -> dict[str, SqlValue]:
    return {column.name: value for column, value in zip(shape.columns, values, strict=True)}


def _together(rows: Iterable[Row]) -> Generator[list[Row], None, None]:
    """One transaction's worth at a time."""
    rest = iter(rows)
    while batch := list(islice(rest, _TOGETHER)):
        yield batch


def _latest(cursor: Cursor, number: int, before: int, below: Role | None) -> int | None:
    """The message after which one most likely stood: a question follows an answer."""
    if below is None:
        return cursor.execute(
            "SELECT max(id) FROM message WHERE conversation = ? AND id < ?", (number, before)
        ).get
    return cursor.execute(
        "SELECT max(id) FROM message WHERE conversation = ? AND id < ? AND role <> ?",
        (number, before, below.value),
    ).get
