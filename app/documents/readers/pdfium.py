# SPDX-License-Identifier: Apache-2.0
"""PDFium, as far as reading needs it: documents, pages and their handles.

PDFium is not thread-safe: one process, one thread. A page is closed before the next one is opened,
or a long document fills the memory.
"""

import contextlib
import ctypes
import itertools
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2  # pyright: ignore[reportMissingTypeStubs]
import pypdfium2.raw as pypdfium2_raw  # pyright: ignore[reportMissingTypeStubs]

from app.core.files import quoted_path
from app.core.text import one_line, printable, shortened
from app.documents.readers.cleaning import visible_text
from app.documents.readers.source import Source, UnreadableFile

# The bindings carry no types.
raw: Any = pypdfium2_raw
PdfiumError: type[Exception] = pypdfium2.PdfiumError
_PdfDocument: Any = pypdfium2.PdfDocument

_MOST_HEADINGS = 10_000
_DEEPEST_HEADING = 5
_LONGEST_LABEL = 40
_LONGEST_TITLE = 200
_DRAWN_NOTES = frozenset({raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_WIDGET})
_WRITTEN_NOTES = frozenset(
    {
        *(raw.FPDF_ANNOT_TEXT, raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_UNDERLINE),
        *(raw.FPDF_ANNOT_SQUIGGLY, raw.FPDF_ANNOT_STRIKEOUT, raw.FPDF_ANNOT_CARET),
    }
)
_MOST_ANNOTATIONS = 2_000
_LONGEST_NOTE = 20_000
_LARGEST_NOTES = 8_000_000
"""Bytes of all notes on a page: PDFium gives each as a whole or not at all."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """Handles of an open page and its text. `rotation` is in quarter turns clockwise; `left`,
    `bottom`, `right` and `top` are the part that is shown, in points, before it is turned."""

    handle: Any
    text: Any
    rotation: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def area(self) -> float:
        return max(1.0, (self.right - self.left) * (self.top - self.bottom))


class PdfFile:
    """Raises UnreadableFile for what is encrypted or cannot be opened."""

    def __init__(self, source: Source) -> None:
        self._name = quoted_path(source.name)
        self._document = self._open(source)
        self.pages: int = raw.FPDF_GetPageCount(self._document.raw)

    def __enter__(self) -> "PdfFile":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._document.close()

    @property
    def title(self) -> str:
        with contextlib.suppress(PdfiumError, ValueError):
            title: str = self._document.get_metadata_value("Title")
            return shortened(one_line(_printed(title)), _LONGEST_TITLE)
        return ""

    def label(self, page: int) -> str:
        """What is printed on the page as its number, where the document says so: `iv`, `A-3`."""
        with contextlib.suppress(PdfiumError, ValueError):
            label = one_line(_printed(str(self._document.get_page_label(page - 1) or "")))
            return "" if label == str(page) else shortened(label, _LONGEST_LABEL)
        return ""

    def headings(self) -> dict[int, str]:
        """Of each page, counted from 1, on which a part of the outline begins: the path of headings
        of the first one."""
        found: dict[int, str] = {}
        path: list[str] = []
        outline: Iterator[Any] = self._document.get_toc(max_depth=_DEEPEST_HEADING)
        with contextlib.suppress(PdfiumError, ValueError, ctypes.ArgumentError):
            for mark in itertools.islice(outline, _MOST_HEADINGS):
                heading = shortened(one_line(_printed(mark.get_title())), _LONGEST_TITLE)
                path = [*path[: mark.level], heading]
                target = mark.get_dest()
                index = None if target is None else target.get_index()
                if index is not None and heading:
                    found.setdefault(index + 1, " › ".join(part for part in path if part))
        return found

    @contextlib.contextmanager
    def page(self, number: int) -> Generator[PdfPage]:
        """Form fields and typed notes stand in its text, like what is printed. Raises
        UnreadableFile."""
        with self._handle(number) as handle:
            if not _has_drawn_notes(handle):
                with _opened(handle) as page:
                    yield page
                return
            # Fields and notes become part of the page, in memory; it shows when it is loaded again.
            raw.FPDFPage_Flatten(handle, raw.FLAT_NORMALDISPLAY)
        with self._handle(number) as handle, _opened(handle) as page:
            yield page

    @contextlib.contextmanager
    def _handle(self, number: int) -> Generator[Any]:
        handle = None
        if 1 <= number <= self.pages:
            handle = raw.FPDF_LoadPage(self._document.raw, number - 1)
        if not handle:
            raise UnreadableFile(f"Page {number} of {self._name} is damaged or missing.")
        try:
            yield handle
        finally:
            raw.FPDF_ClosePage(handle)

    def _open(self, source: Source) -> Any:
        # It reads what it needs when it needs it.
        file = source.open()
        try:
            return _PdfDocument(file, autoclose=True)
        except PdfiumError as exc:
            file.close()
            code = getattr(exc, "err_code", None)
            if code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
                raise UnreadableFile(
                    f"{self._name} is encrypted: save it without a password and add it again."
                ) from exc
            raise UnreadableFile(
                f"{self._name} is damaged (no page of it can be found): get it again from where it"
                + " came from."
            ) from exc


@contextlib.contextmanager
def _opened(handle: Any) -> Generator[PdfPage]:
    text = raw.FPDFText_LoadPage(handle)
    if not text:
        raise UnreadableFile("The text of this page cannot be read: it is damaged.")
    try:
        box = raw.FS_RECTF()
        raw.FPDF_GetPageBoundingBox(handle, box)
        rotation = raw.FPDFPage_GetRotation(handle)
        yield PdfPage(handle, text, rotation, box.left, box.bottom, box.right, box.top)
    finally:
        raw.FPDFText_ClosePage(text)


def notes_of(page: PdfPage) -> tuple[list[str], bool]:
    """What readers have noted on the page, comments and remarks on marked text, and whether any of
    it was so long that it was cut."""
    notes: list[str] = []
    is_cut = False
    left = _LARGEST_NOTES
    for annotation, kind in _annotations(page.handle):
        if kind not in _WRITTEN_NOTES:
            continue
        size = raw.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0)
        if size > left:
            is_cut = True
            continue
        left -= size
        note = one_line(visible_text(_contents(annotation, size)))
        is_cut |= len(note) > _LONGEST_NOTE
        if note:
            notes.append(note[:_LONGEST_NOTE])
    return notes, is_cut


def _has_drawn_notes(handle: Any) -> bool:
    return any(kind in _DRAWN_NOTES for _, kind in _annotations(handle))


def _annotations(handle: Any) -> Iterator[tuple[Any, int]]:
    """Each with its kind; open until the next one is asked for."""
    for index in range(min(raw.FPDFPage_GetAnnotCount(handle), _MOST_ANNOTATIONS)):
        annotation = raw.FPDFPage_GetAnnot(handle, index)
        if not annotation:
            continue
        try:
            yield annotation, raw.FPDFAnnot_GetSubtype(annotation)
        finally:
            raw.FPDFPage_CloseAnnot(annotation)


def _contents(annotation: Any, size: int) -> str:
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    raw.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")


def _printed(text: str) -> str:
    return printable(text).replace("\ufffd", "")
