# SPDX-License-Identifier: Apache-2.0
"""What the viewer of documents asks for, answered from a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.core.documents import Box, Document, DocumentKind, Scope, Unit, UnitKind
from app.core.errors import HarmoniumError, InputError, InternalError
from app.core.values import value_class
from app.services.document_stores import DocumentStores
from app.services.document_threads import WorkerThread
from app.store.database import DatabaseFile

if TYPE_CHECKING:
    from app.documents.reading import DocumentReader
    from app.documents.shelf import Shelf
    from app.store.documents import DocumentStore

log = logging.getLogger(__name__)

FOUND_LINES = 500
_CLOSING_STEPS = 20


@value_class
class FoundLine:
    """A display line that holds what was looked for. `page` and `label` are its unit's."""

    line: int
    page: int | None
    label: str
    text: str


@value_class
class UnitPlace:
    """A page, slide, sheet or section, and its display lines: `lines` of them from `first_line`
    on. `number` counts the units from 1."""

    number: int
    kind: UnitKind
    page: int | None
    label: str
    section: str
    first_line: int
    lines: int


@value_class
class _View:
    """One thread's way to a document."""

    store: DocumentStore
    reader: DocumentReader
    document: Document

    @property
    def shelf(self) -> Shelf:
        from app.documents.search import Search
        from app.documents.shelf import Shelf

        return Shelf(self.store, Search(self.store), Scope((self.document.id,)))


_Look = Callable[[_View], Any]


@value_class
class _Request:
    """`answer` names the signal that carries what `look` sees; empty: nobody wants to see it."""

    number: int
    key: str
    document_id: str
    look: _Look
    answer: str


@value_class
class _Answer:
    request: _Request
    value: Any


class ViewWorker(QObject):
    """Lives in its own thread, with its own connection and its own reader. `answered` carries an
    _Answer. `given_up` is written from the GUI thread."""

    answered = Signal(object)

    def __init__(
        self, database: DatabaseFile, command: Sequence[str], log_dir: Path | None
    ) -> None:
        super().__init__()
        self.given_up: set[int] = set()
        self.is_closed = False
        self._stores = DocumentStores(database)
        self._command, self._log_dir = command, log_dir
        self._reader: DocumentReader | None = None

    def look(self, request: _Request) -> None:
        if self.is_closed or request.number in self.given_up:
            self.given_up.discard(request.number)
            return
        try:
            value = request.look(self._view(request))
        except HarmoniumError as exc:
            value = exc
        except Exception as exc:  # the outermost edge of this thread
            log.exception("a document cannot be shown")
            value = InternalError(
                "The document cannot be shown: something went wrong inside Harmonium. Try again; "
                "the log tells more.",
                f"{type(exc).__name__}: {exc}",
            )
        if request.number not in self.given_up:
            self.answered.emit(_Answer(request, value))
        self.given_up.discard(request.number)

    def close_temporary(self) -> None:
        self._stores.close_temporary()

    def end_process(self) -> None:
        """Whatever is being read ends with it."""
        if self._reader is not None:
            self._reader.close()

    def close(self) -> None:
        """After its thread has ended."""
        self.end_process()
        self._stores.close()

    def _view(self, request: _Request) -> _View:
        from app.documents.reading import DocumentReader

        store = self._stores.of(request.key)
        document = store.get(request.document_id)
        if document is None:
            raise InputError("This document was removed: add the file again to see it.")
        if self._reader is None:
            self._reader = DocumentReader(self._command, log_dir=self._log_dir)
        return _View(store, self._reader, document)


class DocumentViews(QObject):
    """Every method returns at once with the number of the request; one signal with that number
    follows, unless the request was given up. Instead of its value it carries a HarmoniumError
    where there is none.

    `image_ready` carries a PageImage, `boxes_ready` a dict of page -> tuple[Box, ...],
    `lines_ready` a tuple[str, ...], `units_ready` a tuple[UnitPlace, ...], `unit_ready` a Unit
    with its text, `found` a tuple[FoundLine, ...]."""

    image_ready = Signal(int, object)
    boxes_ready = Signal(int, object)
    lines_ready = Signal(int, object)
    units_ready = Signal(int, object)
    unit_ready = Signal(int, object)
    found = Signal(int, object)
    failed = Signal(object)

    _looked = Signal(object)
    _temporary_left = Signal()

    def __init__(
        self,
        database: DatabaseFile,
        command: Sequence[str],
        log_dir: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._viewer = ViewWorker(database, command, log_dir)
        self._view_thread = WorkerThread(self._viewer, "viewing")
        self._viewer.answered.connect(self._on_answered)
        self._looked.connect(self._viewer.look)
        self._temporary_left.connect(self._viewer.close_temporary)

    def get(self, document_id: str) -> Document | None:
        raise NotImplementedError

    def page_image(self, document_id: str, page: int, width: int) -> int:
        """Of a PDF. `page` counts from 1, `width` is in pixels."""
        return self._ask(
            document_id,
            "image_ready",
            lambda view: view.reader.page_image(view.document.path, page, width),
        )

    def boxes(self, document_id: str, first_line: int, last_line: int) -> int:
        """Where these display lines (the last included) stand on the pages of a PDF."""
        return self._ask(
            document_id, "boxes_ready", lambda view: _boxes(view, first_line, last_line)
        )

    def lines(self, document_id: str, first_line: int, last_line: int) -> int:
        """Display lines, the last included; fewer where the document ends."""
        return self._ask(
            document_id,
            "lines_ready",
            lambda view: tuple(view.shelf.lines(document_id, first_line, last_line)),
        )

    def units(self, document_id: str) -> int:
        """What the document is divided into, in order."""
        return self._ask(document_id, "units_ready", _units)

    def unit(self, document_id: str, number: int) -> int:
        return self._ask(document_id, "unit_ready", lambda view: _unit(view, number))

    def find(self, document_id: str, text: str) -> int:
        """In the lines, whatever the case of the letters; the first 500 that hold it."""
        return self._ask(document_id, "found", lambda view: _found(view, text))

    def give_up(self, request: int) -> None:
        """Nobody wants to see it any longer."""
        self._viewer.given_up.add(request)

    def expect(self, document_id: str) -> None:
        """Somebody is likely to look at it soon: what shows its pages gets ready."""
        document = self.get(document_id)
        if document is not None and document.kind is DocumentKind.PDF:
            self._ask(document_id, "", lambda view: view.reader.page_image(document.path, 1, 16))

    def open_in_system(self, document_id: str) -> None:
        """In the program that the system has for it. What that might run instead, a script for one,
        is shown in its folder. `failed` tells why not."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        document = self.get(document_id)
        if document is None:
            return
        ending = document.path.suffix.casefold().removeprefix(".")
        shown = document.path if ending in _SHOWN_BY_THE_SYSTEM else document.path.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown))):
            sentence = self.tr(
                "The system has no program for “{name}”, or the file is gone: look for it in its "
                "folder."
            )
            self.failed.emit(InputError(sentence.format(name=document.name)))

    def _key_of(self, document_id: str) -> str:
        """Of a conversation that has the document: it says where it is kept."""
        raise NotImplementedError

    def _ask(self, document_id: str, answer: str, look: _Look) -> int:
        number = next(self._numbers)
        key = self._key_of(document_id)
        self._looked.emit(_Request(number, key, document_id, look, answer))
        return number

    def _on_answered(self, answer: _Answer) -> None:
        number = answer.request.number
        if answer.request.answer and number not in self._viewer.given_up:
            getattr(self, answer.request.answer).emit(number, answer.value)

    def _close_views(self) -> None:
        self._viewer.is_closed = True
        for _ in range(_CLOSING_STEPS):
            if self._view_thread.ends_within(100):
                break
            # Again and again: a process that was just being started is there only now.
            self._viewer.end_process()
        if self._view_thread.close(500):
            self._viewer.close()


_DOCUMENTS = {"pdf", "docx", "pptx", "xlsx", "xls", "xlsb", "odt", "ods", "odp", "epub", "rtf"}
_SHOWN_BY_THE_SYSTEM = _DOCUMENTS | {"html", "htm", "md", "txt", "csv", "tsv", "eml", "msg", "json"}
"""Endings of files that programs show and do not run."""


def _boxes(view: _View, first_line: int, last_line: int) -> dict[int, tuple[Box, ...]]:
    """Lines of one page are one stretch of its text."""
    shelf, boxes = view.shelf, dict[int, tuple[Box, ...]]()
    for stored in view.store.units_between(view.document.id, first_line, last_line):
        page = stored.unit.page
        first = max(first_line, stored.first_line)
        last = min(last_line, stored.first_line + stored.lines - 1)
        begin, end = shelf.place(view.document.id, first), shelf.place(view.document.id, last)
        if page is None or begin is None or end is None:
            continue
        boxes[page] = view.reader.boxes(
            view.document.path, page, begin.first_character, end.last_character
        )
    return boxes


def _units(view: _View) -> tuple[UnitPlace, ...]:
    return tuple(
        UnitPlace(
            stored.unit.number,
            stored.unit.kind,
            stored.unit.page,
            stored.unit.label,
            stored.unit.section,
            stored.first_line,
            stored.lines,
        )
        for stored in view.store.units(view.document.id)
    )


def _unit(view: _View, number: int) -> Unit:
    stored = view.store.unit(view.document.id, number)
    if stored is None:
        raise InputError("This part of the document was not read: open the file itself.")
    return stored.unit


def _found(view: _View, text: str) -> tuple[FoundLine, ...]:
    from app.documents.wrapping import wrap

    if not text.strip():
        return ()
    id_ = view.document.id
    found: list[FoundLine] = []
    stored, lines = None, list[str]()
    for line in view.shelf.find(id_, text.strip(), FOUND_LINES):
        if stored is None or line >= stored.first_line + stored.lines:
            stored = next(iter(view.store.units_between(id_, line, line)), None)
            lines = wrap(stored.unit.text) if stored is not None else []
        if stored is not None:
            unit, shown = stored.unit, lines[line - stored.first_line]
            found.append(FoundLine(line, unit.page, unit.label, shown))
    return tuple(found)
