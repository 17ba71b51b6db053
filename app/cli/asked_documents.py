# SPDX-License-Identifier: Apache-2.0
"""The documents that a question on the command line is asked about."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.assistant.documents import TurnDocuments
from app.assistant.whole_documents import document_parts
from app.cli.indexing import (
    coverage_object,
    document_reader,
    files_of,
    progress_to,
    read_documents,
    without_text,
)
from app.cli.output import Output
from app.cli.session import StopSignals
from app.core.documents import Document, Scope
from app.core.errors import InputError
from app.core.messages import CitationPart, CoveragePart, DocumentPart, Message
from app.documents.pages import PageStack
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.engine.client import EngineClient
from app.paths import Paths
from app.store.documents import DocumentStore


def read_files(
    named: Sequence[Path], store: DocumentStore, paths: Paths, output: Output, signals: StopSignals
) -> list[Document]:
    """The documents that these files and folders are, read. Raises InputError when there is no
    text in any of them; of some without any a note is printed."""
    files = files_of(named)
    before = {id_ for id_, *_ in store.file_states().values()}
    ids = [document.id for document in store.add(files)]
    try:
        with document_reader(paths) as reader:
            tell = progress_to(output, objects=False)
            documents = read_documents(store, reader, ids, signals, tell)
        output.status("")
        silent = [document for document in documents if not document.is_readable]
        if silent and len(silent) == len(documents):
            raise InputError(without_text(silent[0]))
    except BaseException:
        # Nobody would ever ask about them.
        _ = store.remove_unused(only=set(ids) - before)
        raise
    for document in silent:
        output.note(without_text(document))
    return documents


class AskedDocuments:
    """Those of a scope; `added` are the ones that come with this question."""

    def __init__(
        self, store: DocumentStore, scope: Scope, stack: PageStack, added: Sequence[Document]
    ) -> None:
        self._store = store
        self._added = tuple(added)
        self._stack = stack
        self._shelf = Shelf(store, Search(store), scope)

    def parts(
        self, n_ctx: int, searches: bool, history: Iterable[Message] = ()
    ) -> tuple[DocumentPart, ...]:
        """For the question. `searches`: none of them is laid open as a whole."""
        earlier = [
            part.document_id
            for message in history
            for part in message.parts
            if isinstance(part, DocumentPart) and part.is_whole
        ]
        parts = document_parts(self._added, n_ctx, self._store.by_ids(dict.fromkeys(earlier)))
        return tuple(replace(part, is_whole=False) for part in parts) if searches else parts

    def tools(
        self, engine: EngineClient, reads_everything: bool, signals: StopSignals
    ) -> TurnDocuments:
        return TurnDocuments(
            engine,
            self._shelf,
            self._stack,
            reads_everything=reads_everything,
            should_stop=lambda: signals.requested,
        )

    def citations(self, message: Message) -> list[dict[str, Any]]:
        """As the final object wants them."""
        return [
            {
                "mark": part.mark,
                "file": self._path(part.document_id, part.file),
                "page": part.page,
                "first_line": part.first_line,
                "last_line": part.last_line,
                "quote": part.quote,
                "verified": part.is_verified,
            }
            for part in message.parts
            if isinstance(part, CitationPart)
        ]

    def coverage(self, message: Message) -> list[dict[str, Any]]:
        """Of what the model saw, and of the files of this question in any case."""
        objects: dict[str, dict[str, Any]] = {
            document.id: coverage_object(document) for document in self._added
        }
        for part in message.parts:
            if isinstance(part, CoveragePart):
                document = self._store.get(part.document_id)
                if document is not None:
                    objects[document.id] = coverage_object(document)
        return list(objects.values())

    def _path(self, document_id: str, name: str) -> str:
        document = self._store.get(document_id) if document_id else None
        return name if document is None else str(document.path)
