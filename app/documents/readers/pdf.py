# SPDX-License-Identifier: Apache-2.0
"""PDF: a unit for each page, in the page's reading order, as a table where it is one.

The same page always gives the same text, since boxes are found by a passage's place in it.
"""

import ctypes
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.core.documents import Box, DocumentKind, PageImage, Skipped, Unit, UnitKind
from app.documents.readers import recognition
from app.documents.readers.pdf_layout import is_table, laid_out
from app.documents.readers.pdf_looks import Looks, looks_of
from app.documents.readers.pdf_text import PageText, characters_of, tidied
from app.documents.readers.pdfium import PdfFile, PdfPage, notes_of, raw
from app.documents.readers.recognition import NotRecognized, RecognizedPage
from app.documents.readers.source import Opened, ReadItem, Source, UnreadableFile

_SCAN_CHARACTERS = 200
_SCAN_SHARE = 0.5
_MOST_PIXELS = 4_000_000
_MOST_SCAN_PIXELS = 12_000_000
_LEAST_WIDTH = 16
_MOST_RECTANGLES = 2_000
_DEVICE = 1_000_000
"""PDFium says places on a device in whole pixels: a device of so many makes fractions of them."""


@dataclass(frozen=True, slots=True)
class _ReadPage:
    """`problems`: what of the page is not in `text`."""

    text: str
    has_hidden_text: bool
    is_recognized: bool = False
    problems: tuple[Skipped, ...] = ()


def read(source: Source, *, first_page: int = 1) -> Iterator[ReadItem]:
    """Pages before `first_page` are not looked at. Raises UnreadableFile."""
    with PdfFile(source) as file:
        yield Opened(DocumentKind.PDF, file.pages, file.title)
        headings = file.headings()
        last = min(file.pages, source.limits.pages)
        section = ""
        for number in sorted(headings):
            if number < first_page:
                section = headings[number]
        for number in range(first_page, last + 1):
            section = headings.get(number, section)
            yield from _read_page(file, number, section, source.on_wait)
        if last < file.pages:
            yield Skipped(
                f"pages {last + 1}–{file.pages}",
                f"Of one file {last} pages are read: split it to read the rest.",
                last + 1,
            )


def _read_page(
    file: PdfFile, number: int, section: str, on_wait: Callable[[], None]
) -> Iterator[ReadItem]:
    """A unit, or why there is none, or both."""
    what = f"page {number}"
    try:
        with file.page(number) as page:
            found = _text_of(page, number, on_wait)
    except UnreadableFile:
        yield Skipped(what, "The page is damaged.", number)
        return
    except MemoryError:
        yield Skipped(what, "The page needs more memory than a file may take.", number)
        return
    if found.text or not found.problems:
        yield Unit(
            number,
            UnitKind.PAGE,
            found.text,
            page=number,
            label=file.label(number),
            section=section,
            is_recognized=found.is_recognized,
            has_hidden_text=found.has_hidden_text,
        )
    yield from found.problems


def _text_of(page: PdfPage, number: int, on_wait: Callable[[], None]) -> _ReadPage:
    plain, looks = _printed_text(page)
    hidden = looks.has_hidden_text or plain.has_smuggled_text
    # At the end, where they shift nothing.
    found, is_cut = notes_of(page)
    notes = "".join(f"\nNote: {note}" for note in found)
    what = f"page {number}"
    problems: list[Skipped] = []
    if is_cut:
        reason = "A comment on the page is far too long: only its beginning was read."
        problems.append(Skipped(what, reason, number))
    if not _is_scan(plain, looks):
        if plain.is_cut:
            reason = "The page is far too long: only its beginning was read."
            problems.append(Skipped(what, reason, number))
        return _ReadPage(plain.text + notes, hidden, problems=tuple(problems))
    if not recognition.is_installed():
        reason = "The page is a scan without text: install Tesseract and read the file again."
        problems.append(Skipped(what, reason, number))
        return _ReadPage(plain.text + notes, hidden, problems=tuple(problems))
    try:
        recognized = _recognized(page, on_wait)
    except NotRecognized as exc:
        reason = f"The page is a scan, and {exc}: its text could not be recognised."
        problems.append(Skipped(what, reason, number))
        return _ReadPage(plain.text + notes, hidden, problems=tuple(problems))
    text = recognized.text + notes
    return _ReadPage(text, has_hidden_text=False, is_recognized=True, problems=tuple(problems))


def _printed_text(page: PdfPage) -> tuple[PageText, Looks]:
    characters, is_cut = characters_of(page)
    plain: PageText | None = None
    if not is_cut and is_table(characters):
        plain = laid_out(page, characters)
    return plain or tidied(characters, is_cut=is_cut), looks_of(page)


def _is_scan(plain: PageText, looks: Looks) -> bool:
    return looks.picture_share > _SCAN_SHARE and len(plain.text.strip()) < _SCAN_CHARACTERS


def _recognized(page: PdfPage, on_wait: Callable[[], None]) -> RecognizedPage:
    width, height = _size(page)
    scale = recognition.DPI / 72
    scale = min(scale, math.sqrt(_MOST_SCAN_PIXELS / (width * height)))
    columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
    gray = _rendered(page, columns, rows, is_gray=True)
    return recognition.recognize(gray, columns, rows, round(scale * 72), on_wait)


class PdfViewer:
    """One PDF kept open for pictures and boxes of its pages. Raises UnreadableFile."""

    def __init__(self, source: Source) -> None:
        self._file = PdfFile(source)
        self._on_wait = source.on_wait
        self._recognized: dict[int, RecognizedPage] = {}

    def close(self) -> None:
        self._file.close()

    def image(self, number: int, width: int) -> PageImage:
        with self._file.page(number) as page:
            page_width, page_height = _size(page)
            ratio = page_height / page_width
            width = max(_LEAST_WIDTH, min(width, math.isqrt(int(_MOST_PIXELS / ratio))))
            height = max(1, min(round(width * ratio), _MOST_PIXELS // width))
            return PageImage(width, height, _rendered(page, width, height, is_gray=False))

    def boxes(self, number: int, first: int, last: int) -> tuple[Box, ...]:
        """Of the characters `first` to `last` (excluded) of the text that `read` gives the page."""
        if number in self._recognized:
            return _joined(self._recognized[number].boxes(first, last))
        with self._file.page(number) as page:
            plain, looks = _printed_text(page)
            if _is_scan(plain, looks) and recognition.is_installed():
                try:
                    self._recognized[number] = _recognized(page, self._on_wait)
                except NotRecognized:
                    return _marked(page, plain, first, last)
                return _joined(self._recognized[number].boxes(first, last))
            return _marked(page, plain, first, last)


def _size(page: PdfPage) -> tuple[float, float]:
    """In points, as the page is shown."""
    width: float = raw.FPDF_GetPageWidthF(page.handle)
    height: float = raw.FPDF_GetPageHeightF(page.handle)
    return max(width, 1.0), max(height, 1.0)


def _rendered(page: PdfPage, width: int, height: int, *, is_gray: bool) -> bytes:
    """Rows of pixels without padding. Raises UnreadableFile."""
    channels = 1 if is_gray else 3
    form = raw.FPDFBitmap_Gray if is_gray else raw.FPDFBitmap_BGR
    bitmap: Any = raw.FPDFBitmap_CreateEx(width, height, form, None, 0)
    if not bitmap:
        raise UnreadableFile("There is not enough memory to draw this page.")
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        flags = raw.FPDF_ANNOT | (raw.FPDF_GRAYSCALE if is_gray else raw.FPDF_REVERSE_BYTE_ORDER)
        raw.FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, width, height, 0, flags)
        stride: int = raw.FPDFBitmap_GetStride(bitmap)
        pixels = ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), stride * height)
    finally:
        raw.FPDFBitmap_Destroy(bitmap)
    wanted = width * channels
    if stride == wanted:
        return pixels
    return b"".join(pixels[at : at + wanted] for at in range(0, stride * height, stride))


def _marked(page: PdfPage, text: PageText, first: int, last: int) -> tuple[Box, ...]:
    boxes: list[Box] = []
    for start, count in text.characters(first, last):
        for index in range(raw.FPDFText_CountRects(page.text, start, count)):
            left, top, right, bottom = (ctypes.c_double() for _ in range(4))
            if raw.FPDFText_GetRect(page.text, index, left, top, right, bottom):
                box = _on_device(page, left.value, top.value, right.value, bottom.value)
                # Blanks and line ends that PDFium has put between words have no extent.
                if box.right > box.left and box.bottom > box.top:
                    boxes.append(box)
            if len(boxes) >= _MOST_RECTANGLES:
                return _joined(boxes)
    return _joined(boxes)


def _on_device(page: PdfPage, left: float, top: float, right: float, bottom: float) -> Box:
    xs: list[int] = []
    ys: list[int] = []
    for x, y in ((left, top), (right, bottom)):
        column, row = ctypes.c_int(), raw.c_int()
        raw.FPDF_PageToDevice(page.handle, 0, 0, _DEVICE, _DEVICE, 0, x, y, column, row)
        xs.append(column.value)
        ys.append(row.value)
    return Box(_fraction(min(xs)), _fraction(min(ys)), _fraction(max(xs)), _fraction(max(ys)))


def _fraction(pixels: int) -> float:
    return min(1.0, max(0.0, pixels / _DEVICE))


def _joined(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """Neighbours in the same row become one box."""
    found: list[Box] = []
    for box in boxes:
        last = found[-1] if found else None
        if last is not None and _are_neighbours(last, box):
            found[-1] = Box(
                min(last.left, box.left),
                min(last.top, box.top),
                max(last.right, box.right),
                max(last.bottom, box.bottom),
            )
        else:
            found.append(box)
    return tuple(found)


def _are_neighbours(box: Box, other: Box) -> bool:
    height = min(box.bottom - box.top, other.bottom - other.top)
    shared = min(box.bottom, other.bottom) - max(box.top, other.top)
    gap = max(box.left, other.left) - min(box.right, other.right)
    return shared > height / 2 and gap < max(box.bottom - box.top, 0.001)
