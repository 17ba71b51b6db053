# SPDX-License-Identifier: Apache-2.0
"""Conversations and their messages. What a method did is on the disk when it returns; unless it
says otherwise, it is one transaction."""

import contextlib
import time
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from app.core.conversation import (
    AnswerFigures,
    Conversation,
    ConversationSummary,
    Feedback,
    Folder,
    MessageNode,
    MessageState,
)
from app.core.errors import DiskFull
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message
from app.core.params import Effort
from app.store import answers, folders, listing, removal
from app.store.access import (
    claimable,
    conversation_number,
    interrupt,
    is_alive,
    require_message,
    set_column,
    visible_message,
)
from app.store.ballast import release_ballast
from app.store.database import Database
from app.store.figures import answer_figures
from app.store.rows import (
    NODE_COLUMNS,
    draft_from_column,
    draft_to_column,
    node_from_row,
    parts_to_column,
    storable,
    write_feedback,
)
from app.store.search import (
    SearchHit,
    find,
    forget_removed,
    has_many_removed,
    index_title,
)
from app.store.settings import SettingsStore
from app.store.sql import Cursor
from app.store.tree import add_exchange, add_node, insert_tree

_T = TypeVar("_T")
TRASH_KEPT_S = 30 * 24 * 3600.0
_TRASH_SEEN = "trash.seen"
_INDEXED_TOGETHER = 20


class ConversationStore:
    """Several stores and processes may write at once. A conversation in which another live process
    generates refuses everything but reading, its title, its place in the list and its settings,
    with BusyError. An unknown conversation, or one in the trash, raises InputError."""

    def __init__(self, database: Database, id_prefix: str = "") -> None:
        """`id_prefix` begins the ids of new conversations."""
        self._database = database
        self._id_prefix = id_prefix

    @property
    def is_read_only(self) -> bool:
        return self._database.is_read_only

    def create(self, date: str, effort: Effort, instructions: str = "", title: str = "") -> str:
        now = time.time()
        empty = Conversation("", title, now, now, date, instructions, effort, None, ())
        return self.insert([empty])[0]

    def insert(self, conversations: Sequence[Conversation]) -> list[str]:
        """Copies whole conversations in one transaction, under new ids. Each parent must stand
        before its children. An answer that was being written is interrupted in the copy."""
        with self._database.transaction() as cursor:
            return [
                insert_tree(cursor, conversation, self._id_prefix)[1]
                for conversation in conversations
            ]

    def summaries(self, limit: int | None = None) -> list[ConversationSummary]:
        """Newest first, without the trash."""
        with self._database.reading() as cursor:
            return listing.visible(cursor, limit)

    def recent(
        self, limit: int, after: ConversationSummary | None = None
    ) -> list[ConversationSummary]:
        """What is neither pinned nor in a folder nor in the trash, newest first; the page behind
        `after`, if that is given."""
        with self._database.reading() as cursor:
            return listing.recent(cursor, limit, after)

    def pinned(self) -> list[ConversationSummary]:
        """Newest first, those in folders too."""
        with self._database.reading() as cursor:
            return listing.pinned(cursor)

    def in_folder(self, folder_id: str, limit: int | None = None) -> list[ConversationSummary]:
        """Newest first, pinned ones too. A folder that is gone is empty."""
        with self._database.reading() as cursor:
            return listing.in_folder(cursor, folder_id, limit)

    def trash(
        self, limit: int | None = None, after: ConversationSummary | None = None
    ) -> list[ConversationSummary]:
        """The last deleted first; the page behind `after`, if that is given."""
        with self._database.reading() as cursor:
            return listing.trash(cursor, limit, after)

    def summary(self, conversation_id: str) -> ConversationSummary | None:
        """Also of one in the trash."""
        with self._database.reading() as cursor:
            return listing.summary(cursor, conversation_id)

    def load(self, conversation_id: str) -> Conversation:
        with self._database.reading() as cursor:
            number = conversation_number(cursor, conversation_id)
            row = cursor.execute(
                """
                SELECT title, created, updated, date, instructions, effort, head,
                    folder, is_pinned, draft, shows_reasoning
                FROM conversation WHERE number = ?
                """,
                (number,),
            ).fetchall()[0]
            nodes = cursor.execute(
                f"""
                SELECT {NODE_COLUMNS} FROM message
                LEFT JOIN feedback ON feedback.message = message.id
                WHERE conversation = ? AND message.id NOT IN (SELECT message FROM deletion)
                ORDER BY message.id
                """,
                (number,),
            )
            title, created, updated, date, instructions, effort, head = row[:7]
            folder, is_pinned, draft, shows_reasoning = row[7:]
            return Conversation(
                id=conversation_id,
                title=title,
                created=created,
                updated=updated,
                date=date,
                instructions=instructions,
                effort=Effort(effort),
                head=head,
                nodes=tuple([node_from_row(node) for node in nodes]),
                folder=folder,
                is_pinned=bool(is_pinned),
                draft=draft_from_column(draft),
                shows_reasoning=None if shows_reasoning is None else bool(shows_reasoning),
            )

    def rename(self, conversation_id: str, title: str) -> None:
        with self._database.transaction() as cursor:
            number = conversation_number(cursor, conversation_id)
            set_column(cursor, number, "title", storable(title))
            index_title(cursor, number, title)

    def set_effort(self, conversation_id: str, effort: Effort) -> None:
        self._set(conversation_id, "effort", effort.value)

    def set_instructions(self, conversation_id: str, text: str) -> None:
        self._set(conversation_id, "instructions", storable(text))

    def set_draft(self, conversation_id: str, draft: Message | None) -> None:
        self._set(conversation_id, "draft", draft_to_column(draft))

    def set_shows_reasoning(self, conversation_id: str, shows_reasoning: bool) -> None:
        self._set(conversation_id, "shows_reasoning", int(shows_reasoning))

    def set_head(self, conversation_id: str, message_id: int | None) -> None:
        """Raises InputError when the message is not one of the conversation's."""
        with self._database.transaction() as cursor:
            number = claimable(cursor, conversation_id)
            require_message(cursor, number, message_id)
            set_column(cursor, number, "head", message_id)

    def set_pinned(self, conversation_ids: Iterable[str], pinned: bool) -> None:
        with self._database.transaction() as cursor:
            for id_ in conversation_ids:
                set_column(cursor, conversation_number(cursor, id_), "is_pinned", int(pinned))

    def move(self, conversation_ids: Iterable[str], folder_id: str | None) -> None:
        """Into a folder, or out of all of them. Raises InputError when the folder is gone."""
        with self._database.transaction() as cursor:
            folders.require(cursor, folder_id)
            for id_ in conversation_ids:
                set_column(cursor, conversation_number(cursor, id_), "folder", folder_id)

    def folders(self) -> list[Folder]:
        """By name."""
        with self._database.reading() as cursor:
            return folders.all_folders(cursor)

    def create_folder(self, name: str) -> Folder:
        """Raises InputError when the name is empty or another folder has it."""
        with self._database.transaction() as cursor:
            return folders.create(cursor, name)

    def rename_folder(self, folder_id: str, name: str) -> None:
        """Raises InputError as `create_folder` does, and when the folder is gone."""
        with self._database.transaction() as cursor:
            folders.rename(cursor, folder_id, name)

    def delete_folder(self, folder_id: str) -> None:
        """Its conversations leave it; none of them is deleted."""
        with self._database.transaction() as cursor:
            folders.delete(cursor, folder_id)

    def delete(self, *conversation_ids: str) -> None:
        """Moves them to the trash, all or, when one is refused, none. The search index follows in
        small transactions: seconds for thousands of conversations."""
        self._index_follows(
            self._tidying(lambda cursor: [removal.delete(cursor, id_) for id_ in conversation_ids])
        )

    def take_back(self, conversation_id: str) -> None:
        """Removes one in which nothing was said. Raises InputError when something was."""
        with self._database.transaction() as cursor:
            removal.take_back(cursor, conversation_id)

    def restore(self, *conversation_ids: str) -> None:
        """Takes them back from the trash, as `delete` puts them there; nothing happens to one that
        is not there."""
        with self._database.transaction() as cursor:
            restored = [removal.restore(cursor, id_) for id_ in conversation_ids]
        self._index_follows([number for number in restored if number is not None])

    def purge(self, conversation_ids: Iterable[str]) -> int:
        """Removes conversations in the trash for good; how many went. Several transactions, and
        seconds with a long history: not for the GUI thread. Raises InputError, before anything is
        removed, when one is not in the trash."""
        with self._database.reading() as cursor:
            numbers = [removal.in_trash(cursor, id_) for id_ in conversation_ids]
        return self._purge(numbers)

    def losing_messages(self, older_than_s: float = TRASH_KEPT_S) -> list[str]:
        """The conversations from which `purge_trash` takes single messages."""
        with self._database.reading() as cursor:
            return removal.conversations_losing_messages(cursor, time.time() - older_than_s)

    def purge_trash(self, older_than_s: float = TRASH_KEPT_S) -> int:
        """Removes for good what has been in the trash for so long, single messages too; how many
        conversations went. Takes its time as `purge` does. After thousands were deleted, it also
        makes the search as fast again as it was. When so much time has passed since it was last
        called, the clock may be wrong, and nothing goes before the next time."""
        if older_than_s and self._has_leapt(older_than_s):
            return 0
        moment = time.time() - older_than_s
        messages = self._tidying(lambda cursor: removal.purge_messages(cursor, moment))
        with self._database.reading() as cursor:
            numbers = removal.deleted_before(cursor, moment)
            must_forget = messages > 0 or has_many_removed(cursor)
        return self._purge(numbers, must_forget=must_forget)

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
            number = claimable(cursor, conversation_id)
            require_message(cursor, number, parent)
            return add_node(cursor, number, node)

    def ask(
        self,
        conversation_id: str,
        parent: int | None,
        question: Message,
        *,
        model: str,
        effort: Effort | None,
    ) -> tuple[int, int]:
        """Adds a question and, below it, the answer that this process now generates; their ids.
        The draft is done with."""
        asked = MessageNode(0, parent, question, created=time.time(), effort=effort)
        with self._database.transaction() as cursor:
            number = claimable(cursor, conversation_id)
            require_message(cursor, number, parent)
            ids = add_exchange(cursor, number, asked, model)
            set_column(cursor, number, "draft", None)
        return ids

    def begin(
        self, empty: Conversation, question: Message, *, model: str | None, effort: Effort | None
    ) -> tuple[str, int, int | None]:
        """`empty` under a new id with its first question and, where a model answers it now, the
        answer that this process generates: all of it or nothing. The ids of the three."""
        asked = MessageNode(0, None, question, created=time.time(), effort=effort)
        with self._database.transaction() as cursor:
            number, conversation_id = insert_tree(cursor, empty, self._id_prefix)
            if model is None:
                return conversation_id, add_node(cursor, number, asked), None
            return conversation_id, *add_exchange(cursor, number, asked, model)

    def change_question(self, conversation_id: str, message_id: int, question: Message) -> None:
        """What comes with it; its text is the same."""
        parts = parts_to_column(question)
        with self._database.transaction() as cursor:
            require_message(cursor, claimable(cursor, conversation_id), message_id)
            cursor.execute("UPDATE message SET parts = ? WHERE id = ?", (parts, message_id))

    def resume_message(self, message_id: int) -> None:
        """An answer that had ended is being written again, by this process; its parts stay."""
        with self._database.transaction() as cursor:
            answers.resume(cursor, message_id)

    def update_message(self, message_id: int, message: Message) -> None:
        """One streaming commit; the text becomes searchable when the message is finished."""
        parts = parts_to_column(message)
        with self._database.transaction() as cursor:
            answers.update(cursor, message_id, parts)

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
        node = MessageNode(
            message_id,
            None,
            message,
            state,
            finish=finish,
            usage=usage,
            timings=timings,
            error=error,
        )
        with self._database.transaction() as cursor:
            answers.finish(cursor, node)

    def delete_message(self, conversation_id: str, message_id: int) -> None:
        """Hides it and all below it, until `restore_message` or for good some time later. When it
        was shown, the newest other version of it is, or else what it followed."""
        self._tidying(lambda cursor: removal.delete_message(cursor, conversation_id, message_id))

    def restore_message(self, conversation_id: str, message_id: int) -> None:
        """Brings back what `delete_message` took with this message, and shows it. Nothing happens
        when it was not deleted; InputError when what it followed is deleted itself."""
        with self._database.transaction() as cursor:
            removal.restore_message(cursor, conversation_id, message_id)

    def set_feedback(self, message_id: int, feedback: Feedback | None) -> None:
        """None takes it back."""
        with self._database.transaction() as cursor:
            visible_message(cursor, message_id)
            if feedback is None:
                cursor.execute("DELETE FROM feedback WHERE message = ?", (message_id,))
            else:
                write_feedback(cursor, message_id, feedback)

    def answer_figures(self, model: str) -> dict[Effort, AnswerFigures]:
        """Of the newest answers that this model completed at each effort; efforts at which it has
        none are left out."""
        with self._database.reading() as cursor:
            figures = {effort: answer_figures(cursor, model, effort) for effort in Effort}
        return {effort: found for effort, found in figures.items() if found is not None}

    def search(self, text: str, limit: int = 50) -> list[SearchHit]:
        """Conversations whose title, and messages whose typed or answered text, holds all words of
        `text`; the last word may be unfinished. Newest first."""
        with self._database.reading() as cursor:
            return find(cursor, text, limit)

    def recover(self) -> int:
        """Answers whose process is gone become interrupted, with the text they had; how many. None,
        where nothing can be written."""
        if self.is_read_only:
            return 0
        with self._database.transaction() as cursor:
            rows = cursor.execute(
                "SELECT id, owner_pid, owner_started FROM message WHERE state = 'generating'"
            ).fetchall()
            orphans = [row[0] for row in rows if not is_alive(row[1], row[2])]
            for message_id in orphans:
                interrupt(cursor, message_id)
        return len(orphans)

    def _set(self, conversation_id: str, column: str, value: str | int | None) -> None:
        with self._database.transaction() as cursor:
            set_column(cursor, conversation_number(cursor, conversation_id), column, value)

    def _index_follows(self, numbers: Sequence[int]) -> None:
        """In small transactions, between which others can write."""
        for first in range(0, len(numbers), _INDEXED_TOGETHER):
            some = numbers[first : first + _INDEXED_TOGETHER]
            self._tidying(lambda cursor, some=some: [removal.follow(cursor, n) for n in some])

    def _purge(self, numbers: Sequence[int], *, must_forget: bool = False) -> int:
        """In small transactions, between which others can write."""
        from app.store.documents_removal import forget_removed as forget_documents

        purged = 0
        for number in numbers:
            purged += self._tidying(
                lambda cursor, number=number: removal.purge_conversation(cursor, number)
            )
        if purged or must_forget:
            while self._tidying(lambda cursor: forget_removed(cursor) or forget_documents(cursor)):
                pass
            self._database.compact()
        return purged

    def _has_leapt(self, seconds: float) -> bool:
        settings, now = SettingsStore(self._database), time.time()
        seen = settings.get(_TRASH_SEEN)
        with contextlib.suppress(DiskFull):
            settings.set(_TRASH_SEEN, now)
        return isinstance(seen, int | float) and now - seen > seconds

    def _tidying(self, step: Callable[[Cursor], _T]) -> _T:
        """A transaction that makes room. On a disk that is full, it gets that of the ballast."""
        try:
            with self._database.transaction() as cursor:
                return step(cursor)
        except DiskFull:
            if not release_ballast(self._database.file):
                raise
        with self._database.transaction() as cursor:
            return step(cursor)
