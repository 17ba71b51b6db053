# SPDX-License-Identifier: Apache-2.0
"""Conversations and their messages. Each method is one transaction, on the disk on return."""

import time
from collections.abc import Sequence
from dataclasses import replace

from app.core.conversation import Conversation, ConversationSummary, MessageNode, MessageState
from app.core.errors import BusyError, InputError
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message
from app.core.params import Effort
from app.store.database import Database
from app.store.owner import Owner, this_process
from app.store.rows import (
    NODE_COLUMNS,
    insert_conversation,
    insert_message,
    measure_to_column,
    message_from_columns,
    node_from_row,
    parts_to_column,
    storable,
)
from app.store.search import (
    SearchHit,
    find,
    forget_removed,
    index_message,
    index_title,
    remove_conversation,
)
from app.store.sql import Cursor, SqlValue

TRASH_KEPT_S = 30 * 24 * 3600.0
INTERRUPTED_ERROR = "Harmonium stopped while this answer was being written."


class ConversationStore:
    """Several stores and processes may write at once. A conversation in which another live process
    generates refuses everything but reading, renaming and its settings, with BusyError. An unknown
    conversation, or one in the trash, raises InputError."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._owner = this_process()

    def create(self, date: str, effort: Effort, instructions: str = "", title: str = "") -> str:
        now = time.time()
        empty = Conversation("", title, now, now, date, instructions, effort, None, ())
        return self.insert([empty])[0]

    def insert(self, conversations: Sequence[Conversation]) -> list[str]:
        """Copies whole conversations in one transaction, under new ids. Each parent must stand
        before its children. An answer that was being written is interrupted in the copy."""
        with self._database.transaction() as cursor:
            return [_insert_tree(cursor, conversation) for conversation in conversations]

    def summaries(self, limit: int | None = None) -> list[ConversationSummary]:
        """Newest first, without the trash."""
        with self._database.reading() as cursor:
            rows = cursor.execute(
                """
                SELECT id, title, updated,
                    (SELECT count(*) FROM message WHERE conversation = conversation.number)
                FROM conversation WHERE deleted_at IS NULL
                ORDER BY updated DESC, number DESC LIMIT ?
                """,
                (-1 if limit is None else limit,),
            )
            return [ConversationSummary(*row) for row in rows]

    def load(self, conversation_id: str) -> Conversation:
        with self._database.reading() as cursor:
            number = _number(cursor, conversation_id)
            title, created, updated, date, instructions, effort, head = cursor.execute(
                """
                SELECT title, created, updated, date, instructions, effort, head
                FROM conversation WHERE number = ?
                """,
                (number,),
            ).fetchall()[0]
            rows = cursor.execute(
                f"SELECT {', '.join(NODE_COLUMNS)} FROM message WHERE conversation = ? ORDER BY id",
                (number,),
            )
            nodes = tuple(node_from_row(row) for row in rows)
        return Conversation(
            conversation_id,
            title,
            created,
            updated,
            date,
            instructions,
            Effort(effort),
            head,
            nodes,
        )

    def rename(self, conversation_id: str, title: str) -> None:
        with self._database.transaction() as cursor:
            number = _number(cursor, conversation_id)
            _set_column(cursor, number, "title", storable(title))
            index_title(cursor, number, title)

    def set_effort(self, conversation_id: str, effort: Effort) -> None:
        with self._database.transaction() as cursor:
            _set_column(cursor, _number(cursor, conversation_id), "effort", effort.value)

    def set_head(self, conversation_id: str, message_id: int | None) -> None:
        """Raises InputError when the message is not one of the conversation's."""
        with self._database.transaction() as cursor:
            number = self._claimable(cursor, conversation_id)
            _require_message(cursor, number, message_id)
            _set_column(cursor, number, "head", message_id)

    def delete(self, conversation_id: str) -> None:
        """Moves it to the trash."""
        with self._database.transaction() as cursor:
            number = self._claimable(cursor, conversation_id)
            _set_column(cursor, number, "deleted_at", time.time())

    def restore(self, conversation_id: str) -> None:
        """Takes it back from the trash; nothing happens when it is not there."""
        with self._database.transaction() as cursor:
            number = _number(cursor, conversation_id, in_trash=True)
            _set_column(cursor, number, "deleted_at", None)

    def purge_trash(self, older_than_s: float = TRASH_KEPT_S) -> int:
        """Removes for good what has been in the trash for so long; how many conversations went."""
        with self._database.transaction() as cursor:
            rows = cursor.execute(
                "SELECT number FROM conversation WHERE deleted_at <= ?",
                (time.time() - older_than_s,),
            ).fetchall()
            for row in rows:
                remove_conversation(cursor, int(row[0]))
                cursor.execute("DELETE FROM message WHERE conversation = ?", row)
                cursor.execute("DELETE FROM conversation WHERE number = ?", row)
            if rows:
                forget_removed(cursor)
        if rows:
            self._database.compact()
        return len(rows)

    def add_message(
        self,
        conversation_id: str,
        parent: int | None,
        message: Message,
        *,
        state: MessageState = MessageState.COMPLETE,
        model: str = "",
        effort: Effort | None = None,
    ) -> int:
        """Adds it below `parent` and shows its branch. With GENERATING the conversation belongs to
        this process until `finish_message`, or until the process is gone."""
        node = MessageNode(0, parent, message, state, time.time(), model, effort)
        with self._database.transaction() as cursor:
            number = self._claimable(cursor, conversation_id)
            _require_message(cursor, number, parent)
            if state is MessageState.GENERATING:
                message_id = insert_message(cursor, number, node, self._owner)
            else:
                message_id = insert_message(cursor, number, node)
                index_message(cursor, message_id, message)
            cursor.execute(
                "UPDATE conversation SET head = ?, updated = ? WHERE number = ?",
                (message_id, node.created, number),
            )
        return message_id

    def update_message(self, message_id: int, message: Message) -> None:
        """One streaming commit; the text becomes searchable when the message is finished."""
        parts = parts_to_column(message)
        with self._database.transaction() as cursor:
            self._require_ours(cursor, message_id)
            # The state is written again in case that another process took this one for dead.
            cursor.execute(
                """
                UPDATE message SET parts = ?, state = 'generating', error = '',
                    owner_pid = ?, owner_started = ?
                WHERE id = ?
                """,
                (parts, self._owner.pid, self._owner.started, message_id),
            )

    def finish_message(
        self,
        message_id: int,
        message: Message,
        *,
        state: MessageState,
        finish: FinishReason | None = None,
        usage: Usage | None = None,
        timings: Timings | None = None,
        error: str = "",
    ) -> None:
        """Also gives the conversation free."""
        if state is MessageState.GENERATING:
            raise ValueError("a finished message is not generating")
        now = time.time()
        with self._database.transaction() as cursor:
            number = self._require_ours(cursor, message_id)
            cursor.execute(
                """
                UPDATE message SET parts = ?, state = ?, finish = ?, usage = ?, timings = ?,
                    error = ?, owner_pid = NULL, owner_started = NULL
                WHERE id = ?
                """,
                (
                    parts_to_column(message),
                    state.value,
                    None if finish is None else finish.value,
                    measure_to_column(usage),
                    measure_to_column(timings),
                    storable(error),
                    message_id,
                ),
            )
            index_message(cursor, message_id, message)
            _set_column(cursor, number, "updated", now)

    def search(self, text: str, limit: int = 50) -> list[SearchHit]:
        """Conversations whose title, and messages whose typed or answered text, holds all words of
        `text`; the last word may be unfinished. Newest first."""
        with self._database.reading() as cursor:
            return find(cursor, text, limit)

    def recover(self) -> int:
        """Answers whose process is gone become interrupted, with the text they had; how many."""
        with self._database.transaction() as cursor:
            rows = cursor.execute(
                "SELECT id, owner_pid, owner_started FROM message WHERE state = 'generating'"
            ).fetchall()
            orphans = [row[0] for row in rows if not self._is_alive(row[1], row[2])]
            for message_id in orphans:
                _interrupt(cursor, message_id)
        return len(orphans)

    def _claimable(self, cursor: Cursor, conversation_id: str) -> int:
        """The conversation's number, once nobody else is generating in it."""
        number = _number(cursor, conversation_id)
        rows = cursor.execute(
            """
            SELECT id, owner_pid, owner_started FROM message
            WHERE conversation = ? AND state = 'generating'
            """,
            (number,),
        ).fetchall()
        for message_id, pid, started in rows:
            if Owner(pid, started) == self._owner:
                continue
            if self._is_alive(pid, started):
                raise _busy()
            _interrupt(cursor, message_id)
        return number

    def _require_ours(self, cursor: Cursor, message_id: int) -> int:
        """The conversation's number."""
        row = cursor.execute(
            "SELECT conversation, state, owner_pid, owner_started FROM message WHERE id = ?",
            (message_id,),
        ).fetchone()
        if row is None:
            raise InputError(
                "The conversation was deleted for good while this answer was being written, "
                "so the answer was not saved."
            )
        number, state, pid, started = row
        if state not in (MessageState.GENERATING, MessageState.INTERRUPTED):
            raise ValueError(f"message {message_id} is already finished")
        if pid is not None and Owner(pid, started) != self._owner and self._is_alive(pid, started):
            raise _busy()
        return number

    def _is_alive(self, pid: int, started: float) -> bool:
        owner = Owner(pid, started)
        return owner == self._owner or owner.is_alive()


def _busy() -> BusyError:
    return BusyError(
        "An answer is being written to this conversation in another window or command. "
        "Wait until it is finished, or stop it there."
    )


def _number(cursor: Cursor, conversation_id: str, *, in_trash: bool = False) -> int:
    row = cursor.execute(
        "SELECT number, deleted_at FROM conversation WHERE id = ?", (storable(conversation_id),)
    ).fetchone()
    if row is None:
        raise InputError(
            f"There is no conversation {conversation_id}: choose one that the list shows."
        )
    if row[1] is not None and not in_trash:
        raise InputError(
            f"The conversation {conversation_id} is in the trash: choose one that the list shows."
        )
    return row[0]


def _set_column(cursor: Cursor, number: int, column: str, value: SqlValue) -> None:
    cursor.execute(f"UPDATE conversation SET {column} = ? WHERE number = ?", (value, number))


def _require_message(cursor: Cursor, number: int, message_id: int | None) -> None:
    if message_id is None:
        return
    found = cursor.execute(
        "SELECT 1 FROM message WHERE id = ? AND conversation = ?", (message_id, number)
    ).get
    if not found:
        raise InputError(f"There is no message {message_id} in this conversation.")


def _interrupt(cursor: Cursor, message_id: int) -> None:
    cursor.execute(
        """
        UPDATE message SET state = 'interrupted', error = ?, owner_pid = NULL, owner_started = NULL
        WHERE id = ?
        """,
        (INTERRUPTED_ERROR, message_id),
    )
    row = cursor.execute("SELECT role, parts FROM message WHERE id = ?", (message_id,)).fetchall()
    index_message(cursor, message_id, message_from_columns(*row[0]))


def _insert_tree(cursor: Cursor, conversation: Conversation) -> str:
    number, conversation_id = insert_conversation(cursor, conversation)
    index_title(cursor, number, conversation.title)
    new_ids: dict[int | None, int | None] = {None: None}
    for node in conversation.nodes:
        if node.state is MessageState.GENERATING:
            node = replace(node, state=MessageState.INTERRUPTED, error=INTERRUPTED_ERROR)
        copy = replace(node, parent=new_ids[node.parent])
        new_ids[node.id] = message_id = insert_message(cursor, number, copy)
        index_message(cursor, message_id, node.message)
    _set_column(cursor, number, "head", new_ids[conversation.head])
    return conversation_id
