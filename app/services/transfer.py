# SPDX-License-Identifier: Apache-2.0
"""Conversations to files and back, off the GUI thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.errors import HarmoniumError, InputError
from app.core.files import file_name, write_file, write_new_file
from app.core.values import value_class
from app.services.source_words import source_words
from app.services.tasks import Tasks
from app.services.temporary import is_temporary
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile, open_temporary

if TYPE_CHECKING:
    from app.store.transfer import ExportFormat, Labels, ReadableConversation


@value_class
class Target:
    """Where conversations go: to the one file `path`, which is replaced, or into the folder
    `path`, where each gets a file of its own beside what is there already."""

    path: Path
    is_folder: bool = False


class Transfer(QObject):
    """`exported` carries the Target's path and how many conversations went there, `imported` the
    new ids as a tuple, `failed` a HarmoniumError."""

    exported = Signal(object, int)
    imported = Signal(object)
    failed = Signal(object)

    def __init__(self, database: DatabaseFile, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._tasks = tasks

    def export(
        self,
        ids: Sequence[str],
        target: Target,
        format: ExportFormat,
        include_reasoning: bool = False,
    ) -> None:
        from app.store.transfer import export_conversation, folder_name, readable

        wanted, labels, database = tuple(ids), self.labels(), self._database

        def write() -> int:
            for id_ in wanted:
                with _store_of(id_, database) as store:
                    conversation = store.load(id_)
                    text = export_conversation(
                        conversation,
                        format,
                        include_reasoning=include_reasoning,
                        folder=folder_name(store, conversation),
                        labels=labels,
                    )
                title = readable(conversation, labels=labels).title
                _write(target, title, f".{format}", text.encode("utf-8", "replace"))
            return len(wanted)

        self._run_export(write, target)

    def read(
        self,
        conversation_id: str,
        include_reasoning: bool,
        on_read: Callable[[ReadableConversation], None],
        on_failed: Callable[[HarmoniumError], None],
    ) -> None:
        """For what is drawn here, page by page: the conversation as a value."""
        from app.store.transfer import readable

        labels, database = self.labels(), self._database

        def load() -> ReadableConversation:
            with _store_of(conversation_id, database) as store:
                conversation = store.load(conversation_id)
            return readable(conversation, include_reasoning=include_reasoning, labels=labels)

        self._tasks.run(load, on_read, on_failed)

    def write(
        self,
        target: Target,
        title: str,
        ending: str,
        data: bytes,
        on_written: Callable[[Path], None],
        on_failed: Callable[[HarmoniumError], None],
    ) -> None:
        """One file that was made elsewhere."""
        self._tasks.run(lambda: _write(target, title, ending, data), on_written, on_failed)

    def import_path(self, path: Path) -> None:
        """A file, an archive or a folder."""
        from app.store.transfer import import_path

        database = self._database

        def load() -> tuple[str, ...]:
            with contextlib.closing(database.open()) as opened:
                return tuple(import_path(ConversationStore(opened), path))

        self._tasks.run(load, self.imported.emit, self.failed.emit)

    def labels(self) -> Labels:
        """The words of a page in the language of the window."""
        from app.store.transfer import Labels

        return Labels(
            untitled=self.tr("Conversation"),
            you=self.tr("You"),
            assistant=self.tr("Assistant"),
            reasoning=self.tr("Reasoning"),
            called=self.tr("Called {name}"),
            result=self.tr("Result of {name}"),
            attached=self.tr("Attached"),
            image=self.tr("Image"),
            note=self.tr("Note"),
            generating=self.tr("This answer was still being written."),
            cancelled=self.tr("This answer was stopped."),
            interrupted=self.tr("This answer was interrupted."),
            failed=self.tr("This answer failed."),
            sources=source_words(),
        )

    def _run_export(self, write: Callable[[], int], target: Target) -> None:
        def on_done(conversations: int) -> None:
            self.exported.emit(target.path, conversations)

        self._tasks.run(write, on_done, self.failed.emit)


@contextmanager
def _store_of(conversation_id: str, database: DatabaseFile) -> Iterator[ConversationStore]:
    """A temporary conversation lives in memory, wherever the others are."""
    opened = open_temporary() if is_temporary(conversation_id) else database.open()
    with contextlib.closing(opened):
        yield ConversationStore(opened)


def _write(target: Target, title: str, ending: str, data: bytes) -> Path:
    if not target.is_folder:
        write_file(target.path, data)
        return target.path
    if not target.path.is_dir():
        raise InputError("The folder to export to is gone: choose another one.")
    return write_new_file(target.path, file_name(title, "Conversation"), ending, data)
