# SPDX-License-Identifier: Apache-2.0
"""The documents that conversations use, and the collections they are kept in."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.assistant.state_keys import document_tag
from app.assistant.whole_documents import document_parts, whole_budget, whole_tokens
from app.core.documents import Collection, Document, DocumentState, Scope
from app.core.errors import HarmoniumError, InputError
from app.core.messages import DocumentPart
from app.core.values import value_class
from app.services.document_collections import DocumentCollections
from app.services.document_vectors import DocumentVectors
from app.services.engine import Engine
from app.services.engine_jobs import EngineState
from app.services.settings import Settings
from app.services.temporary import TEMPORARY_PREFIX, is_temporary
from app.store.database import DatabaseFile

if TYPE_CHECKING:
    from app.store.documents import DocumentStore

TELL_INTERVAL_MS = 100
UNDO_MS = 10_000
MOST_NAMED = 100
"""Documents of a conversation that its questions name; the others are found all the same."""
READ_TOGETHER = 500
"""Rows that the GUI thread reads without being noticed."""
UNUSED_S = 24 * 3600
"""Another process may be about to use what was added since."""
USUAL_CTX = 8192
"""Until a model says what it has."""

NEW = ""
NEW_TEMPORARY = TEMPORARY_PREFIX
"""The keys of conversations that begin with their first question."""

_UNREAD = frozenset({DocumentState.WAITING, DocumentState.READING})


@value_class
class WholeBudget:
    """What a question that is asked now would bring along: the documents that are in `whole` are
    read by the model from beginning to end and take `used` of `room` tokens, the others are
    searched."""

    used: int = 0
    room: int = 0
    whole: frozenset[str] = frozenset()


@value_class
class Removed:
    """A document that left a conversation; `undo_remove` takes it back."""

    document: Document
    key: str


@dataclass(slots=True)
class _Conversation:
    """One that has not begun gets its id as `key` when it does. `adding` counts what is still being
    looked for; `told` is what the shown questions brought along."""

    key: str
    ids: list[str]
    collections: list[str]
    removed: set[str] = field(default_factory=set[str])
    adding: int = 0
    told: tuple[DocumentPart, ...] = ()

    @property
    def has_begun(self) -> bool:
        return self.key not in (NEW, NEW_TEMPORARY)

    @property
    def shown(self) -> list[str]:
        return [id_ for id_ in self.ids if id_ not in self.removed] if self.removed else self.ids


class Documents(DocumentCollections):
    """A conversation is named by its key, which `ChatSession.documents_key` tells: its id, or a
    word for the one that begins with its first question and takes its documents along then.

    `changed` carries the key of a conversation whose documents or collections have changed, 10
    times a second at most. `removed` carries a Removed."""

    changed = Signal(str)
    removed = Signal(object)

    def __init__(
        self,
        database: DatabaseFile,
        engine: Engine,
        settings: Settings,
        command: Sequence[str],
        log_dir: Path | None = None,
        vectors: DocumentVectors | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`command` starts the process that reads files."""
        super().__init__(database, command, log_dir, vectors, parent)
        self._engine = engine
        self._settings = settings
        self._conversations: dict[str, _Conversation] = {}
        self._known: dict[str, Document] = {}
        self._changed_keys: set[str] = set()
        self._stale: set[str] = set()
        self._tell = QTimer(self, singleShot=True, interval=TELL_INTERVAL_MS)
        self._tell.timeout.connect(self._on_tell_due)
        self._indexer.advanced.connect(self._on_advanced)
        engine.status_changed.connect(self._on_engine_status)

    def start(self) -> None:
        """What nobody uses, since the program ended at a bad moment, leaves no text behind."""
        super().start()
        # Those of a question that is not asked yet belong to no conversation.
        kept = self._settings.new_documents
        self._change(lambda store: store.remove_unused(UNUSED_S, kept=kept))

    def add(self, paths: Sequence[Path], key: str) -> None:
        """Files, and what is in folders, to a conversation. `changed` follows."""
        conversation = self._of(key)
        conversation.adding += 1
        if is_temporary(key):
            # It is gone with its last connection: this one stays until it is left.
            self._read(lambda: self._stores.temporary, None)
            self._indexer.has_temporary = True

        had_begun = conversation.has_begun

        def done(documents: tuple[Document, ...]) -> None:
            conversation.adding -= 1
            self._on_added(conversation, documents, is_attached=had_begun)

        def failed(error: HarmoniumError) -> None:
            conversation.adding -= 1
            self._changed(conversation)
            if self._is_here(conversation):
                self.failed.emit(error)

        self._add(
            paths,
            key=key,
            conversation=key if had_begun else None,
            on_added=done,
            on_failed=failed,
        )

    def of(self, key: str) -> tuple[Document, ...]:
        """The conversation's own, in the order in which they were added."""
        return tuple(self._documents(self._of(key)))

    def collections_of(self, key: str) -> tuple[Collection, ...]:
        """Those that the conversation uses, by name."""
        used = self._of(key).collections
        return tuple(item for item in self.collections() if item.id in used) if used else ()

    def get(self, document_id: str) -> Document | None:
        known = self._known.get(document_id)
        if known is None:
            return self._read(lambda: self._stores.profile.get(document_id), None)
        return known

    def progress(self, document_id: str) -> float:
        """How much of it is read, 0 to 1."""
        document = self.get(document_id)
        if document is None or document.state is DocumentState.WAITING:
            return 0.0
        if document.state is not DocumentState.READING:
            return 1.0
        return min(1.0, document.pages_read / document.pages) if document.pages else 0.0

    def budget(self, key: str) -> WholeBudget:
        told = {part.document_id for part in self._of(key).told if part.is_whole}
        coming = {part.document_id for part in self.parts(key) if part.is_whole}
        whole = [item for item in self.of(key) if item.id in told | coming]
        return WholeBudget(
            sum(whole_tokens(item) for item in whole),
            whole_budget(self._n_ctx),
            frozenset(item.id for item in whole),
        )

    def remove(self, document_id: str, key: str) -> None:
        """From the conversation, and with all that was read of it when nothing else uses it. What
        earlier answers quoted stays. `removed` follows, and can be undone for ten seconds."""
        conversation = self._of(key)
        document = self._known.get(document_id)
        if document is None or document_id not in conversation.shown:
            return
        conversation.removed.add(document_id)
        QTimer.singleShot(UNDO_MS, self, lambda: self._remove(conversation, document_id))
        self._changed(conversation)
        self.removed.emit(Removed(document, key))

    def undo_remove(self, removed: Removed) -> None:
        conversation = self._of(removed.key)
        conversation.removed.discard(removed.document.id)
        self._changed(conversation)

    def retry(self, document_id: str) -> None:
        """Reads a file anew that could not be read."""
        self._change(lambda store: store.retry(document_id), self._hurry, self._key_of(document_id))

    def use(self, collection_id: str, key: str, uses: bool) -> None:
        """Whether the conversation searches that collection. Temporary ones use none."""
        conversation = self._of(key)
        if is_temporary(conversation.key) or (collection_id in conversation.collections) == uses:
            return
        if uses:
            conversation.collections.append(collection_id)
        else:
            conversation.collections.remove(collection_id)
        if conversation.has_begun:
            store = self._stores.profile
            self._read(lambda: store.use(collection_id, conversation.key, uses), None)
        else:
            self._settings.new_collections = tuple(conversation.collections)
        self._changed(conversation)

    # For ChatSession

    def show(self, key: str, told: Iterable[DocumentPart]) -> None:
        """What the questions of the branch that is shown brought along."""
        conversation = self._of(key)
        conversation.told = tuple(told)
        self._changed(conversation)

    def parts(
        self, key: str, told: Iterable[DocumentPart] | None = None
    ) -> tuple[DocumentPart, ...]:
        """What a question brings along that is asked now, after questions that have `told`: the
        documents and collections that are new."""
        conversation = self._of(key)
        told = conversation.told if told is None else tuple(told)
        named = {part.document_id for part in told}
        whole = {part.document_id for part in told if part.is_whole}
        own = self._documents(conversation)
        new = [item for item in own[:MOST_NAMED] if item.id not in named]
        earlier = [item for item in own if item.id in whole]
        failed = [item for item in new if item.state is DocumentState.FAILED]
        others = [item for item in new if item.state is not DocumentState.FAILED]
        collections = tuple(
            DocumentPart(item.id, item.name, _note(item), is_collection=True)
            for item in self.collections_of(key)
            if item.id not in named
        )
        n_ctx = self._n_ctx
        # One that cannot be read is no reason to search the others instead of reading them.
        return (
            *document_parts(others, n_ctx, earlier),
            *document_parts(failed, n_ctx),
            *collections,
        )

    def scope(self, key: str) -> Scope:
        conversation = self._of(key)
        return Scope(tuple(conversation.shown), tuple(conversation.collections))

    def is_settled(self, key: str) -> bool:
        """Whether nothing is under way that a question would have to wait for."""
        return not self._of(key).adding and all(item.state not in _UNREAD for item in self.of(key))

    def begin(self, key: str, conversation_id: str) -> None:
        """The conversation has its first question, and its documents go with it."""
        conversation = self._of(key)
        del self._conversations[key]
        conversation.key = conversation_id
        self._conversations[conversation_id] = conversation
        store = self._stores.of(key)

        def attach() -> None:
            # A collection may have been deleted meanwhile with documents that stand here, too.
            conversation.ids = [item.id for item in store.by_ids(conversation.ids)]
            store.attach(conversation.ids, conversation_id)
            for collection in conversation.collections:
                store.use(collection, conversation_id, True)

        if conversation.ids or conversation.collections:
            self._read(attach, None)
        if key == NEW:
            self._settings.new_documents = ()
            self._settings.new_collections = ()

    def leave_temporary(self, key: str) -> None:
        """A temporary conversation is gone, and what was read for it."""
        conversation = self._conversations.pop(key, None)
        if conversation is None or not self._indexer.has_temporary:
            return
        self._indexer.has_temporary = False
        self._hurry()
        for id_ in conversation.ids:
            self._known.pop(id_, None)
        self._read(lambda: self._stores.temporary.remove_unused(), [])
        self._stores.close_temporary()
        self._temporary_left.emit()

    def forget(self, conversation_id: str) -> None:
        """The conversation went to the trash."""
        self._conversations.pop(conversation_id, None)

    def close(self) -> None:
        """What is being read goes on at the next start."""
        self._tell.stop()
        for conversation in list(self._conversations.values()):
            for document_id in list(conversation.removed):
                self._read(lambda c=conversation, d=document_id: self._take_out(c, d), None)
        self._close_views()
        self._close_collections()

    @property
    def _n_ctx(self) -> int:
        return self._engine.status.n_ctx or USUAL_CTX

    def _key_of(self, document_id: str) -> str:
        for conversation in self._conversations.values():
            if is_temporary(conversation.key) and document_id in conversation.ids:
                return conversation.key
        return NEW

    def _of(self, key: str) -> _Conversation:
        if key not in self._conversations:
            self._conversations[key] = self._load(key)
        return self._conversations[key]

    def _load(self, key: str) -> _Conversation:
        if key == NEW:
            ids, collections = self._settings.new_documents, self._settings.new_collections
            documents = self._read(lambda: self._stores.profile.by_ids(ids), []) if ids else []
            kept = list(collections)
        elif key == NEW_TEMPORARY:
            documents, kept = [], list[str]()
        else:
            store = self._stores.of(key)
            documents = self._read(lambda: store.of_conversation(key), [])
            kept = [item.id for item in self._read(lambda: store.used_by(key), [])]
        self._known.update((item.id, item) for item in documents)
        return _Conversation(key, [item.id for item in documents], kept)

    def _documents(self, conversation: _Conversation) -> list[Document]:
        return [self._known[id_] for id_ in conversation.shown if id_ in self._known]

    def _is_here(self, conversation: _Conversation) -> bool:
        return self._conversations.get(conversation.key) is conversation

    def _on_added(
        self, conversation: _Conversation, documents: Sequence[Document], *, is_attached: bool
    ) -> None:
        if not self._is_here(conversation):
            return
        known = set(conversation.ids)
        new = [document.id for document in documents if document.id not in known]
        conversation.removed.difference_update(document.id for document in documents)
        conversation.ids += new
        self._known.update((document.id, document) for document in documents)
        # Some may have been read since, before anybody here knew them.
        self._stale.update(new)
        if conversation.has_begun and not is_attached:
            # It has begun since the files were dropped.
            store = self._stores.of(conversation.key)
            self._read(lambda: store.attach(new, conversation.key), None)
        elif conversation.key == NEW:
            self._settings.new_documents = tuple(conversation.ids)
        self._changed(conversation)

    def _refresh(self, ids: Iterable[str], store: DocumentStore) -> None:
        wanted = tuple(ids)
        documents = self._read(lambda: store.by_ids(wanted), [])
        self._known.update((item.id, item) for item in documents)

    def _remove(self, conversation: _Conversation, document_id: str) -> None:
        if document_id in conversation.removed and not self._is_closed:
            self._read(lambda: self._take_out(conversation, document_id), None)
            self._run()

    def _take_out(self, conversation: _Conversation, document_id: str) -> None:
        """For good."""
        conversation.removed.discard(document_id)
        self._known.pop(document_id, None)
        if document_id in conversation.ids:
            conversation.ids.remove(document_id)
        store = self._stores.of(conversation.key)
        if conversation.has_begun:
            # Its conversation may have gone meanwhile.
            with contextlib.suppress(InputError):
                gone = store.remove([document_id], conversation=conversation.key)
                self.gone.emit((conversation.key,), tuple(map(document_tag, gone)))
            return
        gone = store.remove_unused(only=[document_id])
        self.gone.emit((), tuple(map(document_tag, gone)))
        if conversation.key == NEW:
            self._settings.new_documents = tuple(conversation.ids)

    def _changed(self, conversation: _Conversation) -> None:
        if self._is_here(conversation) and not self._is_closed:
            self._changed_keys.add(conversation.key)
            if not self._tell.isActive():
                self._tell.start()

    def _on_advanced(self) -> None:
        if not self._is_closed and not self._tell.isActive():
            self._tell.start()

    def _on_tell_due(self) -> None:
        waiting = self._indexer.news.take() | self._stale
        changed = frozenset(islice(waiting, READ_TOGETHER))
        self._stale = set(waiting - changed)
        if self._stale:
            self._tell.start()
        keys, self._changed_keys = self._changed_keys, set()
        for conversation in list(self._conversations.values()):
            mine = changed.intersection(conversation.ids)
            if mine:
                self._refresh(mine, self._stores.of(conversation.key))
                keys.add(conversation.key)
        if changed:
            self._collections_are_others()
        for key in keys:
            if key in self._conversations:
                self.changed.emit(key)

    def _on_engine_status(self, status: object) -> None:
        """Vectors are made while the model rests."""
        del status
        was_busy = self._indexer.is_model_busy
        is_busy = self._engine.status.state is EngineState.GENERATING
        self._indexer.is_model_busy = is_busy
        if was_busy and not is_busy and self._indexer.has_vectors:
            self._run()


def _note(collection: Collection) -> str:
    count = collection.documents
    return "1 document" if count == 1 else f"{count} documents"
