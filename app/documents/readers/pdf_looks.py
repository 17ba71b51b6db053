# SPDX-License-Identifier: Apache-2.0
"""What a page looks like, as far as that matters to its text: how much of it is a picture, and
whether it holds text that nobody sees.

Text is hidden when it is drawn in white (or not at all) where nothing darker lies below, when it is
smaller than two points, and when it stands beside the page. The invisible text that programs lay
over a scan is not hidden: its letters are in the picture.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.documents.readers.pdfium import PdfPage, raw

_MOST_OBJECTS = 20_000
_DEEPEST_FORM = 8
_WHITE = 250
_CLEAR = 12
_SMALLEST_TEXT = 2.0
_SCAN_SHARE = 0.5
_MOST_COMPARISONS = 2_000_000
"""How often a page's white texts are compared with its dark areas; from then on they count as
hidden where the largest one does not lie below them."""
_MOST_MEASURED = 1_000
_HIDDEN_CHARACTERS = 8
"""Fewer than so many hidden characters on a page are specks, not text."""

_Matrix = tuple[float, float, float, float, float, float]
_Bounds = tuple[float, float, float, float]
_IDENTITY: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_NOWHERE: _Bounds = (0.0, 0.0, -1.0, -1.0)
_UNDRAWN = frozenset({raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP})
_STROKED = frozenset({raw.FPDF_TEXTRENDERMODE_STROKE, raw.FPDF_TEXTRENDERMODE_STROKE_CLIP})
# Filled by PDFium again and again: making them takes longer than the call.
_COLOR = tuple(ctypes.c_uint() for _ in range(4))
_EDGES = tuple(ctypes.c_float() for _ in range(4))


@dataclass(frozen=True, slots=True)
class Looks:
    """`picture_share`: of the page's area, 0 to 1."""

    picture_share: float
    has_hidden_text: bool


@dataclass(slots=True)
class _Seen:
    page: PdfPage
    dark: list[_Bounds] = field(default_factory=list[_Bounds])
    largest_dark: _Bounds = _NOWHERE
    comparisons: int = 0
    pictures: float = 0.0
    unseen: int = 0
    """Characters without ink of their own: hidden unless the page turns out to be a picture."""
    hidden: int = 0
    measured: int = 0


def looks_of(page: PdfPage) -> Looks:
    seen = _Seen(page)
    for item, kind, matrix in _objects(page):
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            _see_text(seen, item, matrix)
        elif kind == raw.FPDF_PAGEOBJ_IMAGE:
            bounds = _bounds(item, matrix)
            _see_dark(seen, bounds)
            seen.pictures += _area(_clipped(bounds, page)) / page.area
        elif kind == raw.FPDF_PAGEOBJ_SHADING or (
            kind == raw.FPDF_PAGEOBJ_PATH and _is_dark_area(item)
        ):
            _see_dark(seen, _bounds(item, matrix))
    hidden = seen.hidden
    if seen.pictures <= _SCAN_SHARE:
        hidden += seen.unseen
    return Looks(min(seen.pictures, 1.0), hidden >= _HIDDEN_CHARACTERS)


def _objects(page: PdfPage) -> Iterator[tuple[Any, int, _Matrix]]:
    """In the order they are painted, also those within forms, with the matrix of their form."""
    stack = [_range_of(page.handle, _IDENTITY, raw.FPDFPage_CountObjects, raw.FPDFPage_GetObject)]
    left = _MOST_OBJECTS
    while stack and left:
        entry = next(stack[-1], None)
        if entry is None:
            stack.pop()
            continue
        left -= 1
        item, matrix = entry
        kind = raw.FPDFPageObj_GetType(item)
        if kind != raw.FPDF_PAGEOBJ_FORM:
            yield item, kind, matrix
        elif len(stack) < _DEEPEST_FORM:
            inner = _times(_matrix_of(item), matrix)
            stack.append(
                _range_of(item, inner, raw.FPDFFormObj_CountObjects, raw.FPDFFormObj_GetObject)
            )


def _range_of(
    owner: Any, matrix: _Matrix, count_of: Any, item_of: Any
) -> Iterator[tuple[Any, _Matrix]]:
    for index in range(count_of(owner)):
        if item := item_of(owner, index):
            yield item, matrix


def _see_text(seen: _Seen, item: Any, matrix: _Matrix) -> None:
    if seen.hidden >= _HIDDEN_CHARACTERS:
        return
    mode = raw.FPDFTextObj_GetTextRenderMode(item)
    is_undrawn = mode in _UNDRAWN
    is_clear = not is_undrawn and mode not in _STROKED and _is_clear(item)
    bounds = _bounds(item, matrix)
    # A dot or a dash is as low in any font.
    is_small = bounds[3] - bounds[1] < _SMALLEST_TEXT and _size(item, matrix) < _SMALLEST_TEXT
    is_outside = not _is_on(seen.page, bounds)
    if not (is_undrawn or is_clear or is_small or is_outside):
        return
    if is_undrawn:
        if seen.unseen < _HIDDEN_CHARACTERS:
            seen.unseen += _length(seen, item)
    elif is_small or is_outside or not _lies_on_dark(seen, bounds):
        seen.hidden += _length(seen, item)


def _is_clear(item: Any) -> bool:
    """White or as good as transparent."""
    red, green, blue, alpha = _COLOR
    if not raw.FPDFPageObj_GetFillColor(item, red, green, blue, alpha):
        return False
    is_white = red.value >= _WHITE <= green.value and blue.value >= _WHITE
    return is_white or alpha.value <= _CLEAR


def _is_dark_area(item: Any) -> bool:
    mode, has_stroke = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(item, mode, has_stroke):
        return False
    return mode.value != raw.FPDF_FILLMODE_NONE and not _is_clear(item)


def _see_dark(seen: _Seen, bounds: _Bounds) -> None:
    if _area(bounds) > _area(seen.largest_dark):
        seen.largest_dark = bounds
    seen.dark.append(bounds)


def _lies_on_dark(seen: _Seen, bounds: _Bounds) -> bool:
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    if _holds(seen.largest_dark, x, y):
        return True
    if seen.comparisons > _MOST_COMPARISONS:
        return False
    # What was drawn last is likely to be drawn for this text.
    for area in reversed(seen.dark):
        seen.comparisons += 1
        if _holds(area, x, y):
            return True
    return False


def _holds(area: _Bounds, x: float, y: float) -> bool:
    return area[0] <= x <= area[2] and area[1] <= y <= area[3]


def _length(seen: _Seen, item: Any) -> int:
    """In characters. PDFium looks through the whole page for those of a text: from some number on
    each counts as one."""
    seen.measured += 1
    if seen.measured > _MOST_MEASURED:
        return 1
    size = raw.FPDFTextObj_GetText(item, seen.page.text, None, 0)
    if size <= 2:
        return 0
    buffer = (ctypes.c_ushort * (size // 2))()
    raw.FPDFTextObj_GetText(item, seen.page.text, buffer, size)
    return len(bytes(buffer).decode("utf-16-le", "replace").rstrip("\0").strip())


def _size(item: Any, matrix: _Matrix) -> float:
    """Of the letters on the page, in points."""
    size = ctypes.c_float()
    raw.FPDFTextObj_GetFontSize(item, size)
    _, _, c, d, _, _ = _times(_matrix_of(item), matrix)
    return abs(size.value) * (c * c + d * d) ** 0.5


def _is_on(page: PdfPage, bounds: _Bounds) -> bool:
    left, bottom, right, top = bounds
    is_beside = right < page.left or left > page.right or top < page.bottom or bottom > page.top
    return not is_beside


def _matrix_of(item: Any) -> _Matrix:
    found = raw.FS_MATRIX()
    if not raw.FPDFPageObj_GetMatrix(item, found):
        return _IDENTITY
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _times(inner: _Matrix, outer: _Matrix) -> _Matrix:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    x, y = e * g + f * i + k, e * h + f * j + m
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, x, y)


def _bounds(item: Any, matrix: _Matrix) -> _Bounds:
    """Left, bottom, right, top on the page."""
    left, bottom, right, top = _EDGES
    if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return (0.0, 0.0, 0.0, 0.0)
    if matrix is _IDENTITY:
        return (left.value, bottom.value, right.value, top.value)
    a, b, c, d, e, f = matrix
    corners = [
        (a * x + c * y + e, b * x + d * y + f)
        for x in (left.value, right.value)
        for y in (bottom.value, top.value)
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return (min(xs), min(ys), max(xs), max(ys))


def _clipped(bounds: _Bounds, page: PdfPage) -> _Bounds:
    return (
        max(bounds[0], page.left),
        max(bounds[1], page.bottom),
        min(bounds[2], page.right),
        min(bounds[3], page.top),
    )


def _area(bounds: _Bounds) -> float:
    return max(0.0, bounds[2] - bounds[0]) * max(0.0, bounds[3] - bounds[1])
