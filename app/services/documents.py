# SPDX-License-Identifier: Apache-2.0
"""The documents that conversations use, and the collections they are kept in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal

from app.core.documents import Collection, Document
from app.services.document_views import DocumentViews


@dataclass(frozen=True, slots=True)
class WholeBudget:
    """What a question that is asked now would bring along: the documents that are in `whole` are
    read by the model from beginning to end and take `used` of `room` tokens, the others are
    searched."""

    used: int = 0
    room: int = 0
    whole: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Removed:
    """A document that left a conversation; `undo_remove` takes it back."""

    document: Document
    key: str


class Documents(DocumentViews):
    """A conversation is named by its key, which `ChatSession.documents_key` tells: its id, or a
    word for the one that begins with its first question and takes its documents along then.

    `changed` carries the key of a conversation whose documents or collections have changed, 10
    times a second at most. `collections_changed`: the collections or what is in them have, as
    often. `removed` carries a Removed, `noticed` a sentence, `failed` a HarmoniumError."""

    changed = Signal(str)
    collections_changed = Signal()
    removed = Signal(object)
    noticed = Signal(str)
    failed = Signal(object)

    def add(self, paths: Sequence[Path], key: str) -> None:
        """Files, and what is in folders, to a conversation. `changed` follows."""
        raise NotImplementedError

    def of(self, key: str) -> tuple[Document, ...]:
        """The conversation's own, in the order in which they were added."""
        raise NotImplementedError

    def collections_of(self, key: str) -> tuple[Collection, ...]:
        """Those that the conversation uses."""
        raise NotImplementedError

    def get(self, document_id: str) -> Document | None:
        raise NotImplementedError

    def progress(self, document_id: str) -> float:
        """How much of it is read, 0 to 1."""
        raise NotImplementedError

    def budget(self, key: str) -> WholeBudget:
        raise NotImplementedError

    def remove(self, document_id: str, key: str) -> None:
        """From the conversation, and with all that was read of it when nothing else uses it. What
        earlier answers quoted stays. `removed` follows."""
        raise NotImplementedError

    def undo_remove(self, removed: Removed) -> None:
        raise NotImplementedError

    def retry(self, document_id: str) -> None:
        """Reads a file anew that could not be read."""
        raise NotImplementedError

    def use(self, collection_id: str, key: str, uses: bool) -> None:
        """Whether the conversation searches that collection."""
        raise NotImplementedError

    def collections(self) -> tuple[Collection, ...]:
        """By name."""
        raise NotImplementedError

    def create_collection(self, name: str) -> Collection | None:
        """None: `failed` has said why."""
        raise NotImplementedError

    def rename_collection(self, collection_id: str, name: str) -> bool:
        """False: `failed` has said why."""
        raise NotImplementedError

    def delete_collection(self, collection_id: str) -> None:
        """With all that was read of its documents, where nothing else uses them. The files stay."""
        raise NotImplementedError

    def add_paths(self, collection_id: str, paths: Sequence[Path]) -> None:
        """Files, and what is in folders now."""
        raise NotImplementedError

    def add_folder(self, collection_id: str, folder: Path) -> None:
        """What is in the folder, now and from now on."""
        raise NotImplementedError

    def remove_folder(self, collection_id: str, folder: Path) -> None:
        """With the documents that came from it."""
        raise NotImplementedError

    def remove_from_collection(self, collection_id: str, document_ids: Sequence[str]) -> None:
        raise NotImplementedError

    def documents_in(
        self, collection_id: str, offset: int, limit: int, query: str = ""
    ) -> tuple[Document, ...]:
        """By name; those whose name has all words of `query`."""
        raise NotImplementedError
