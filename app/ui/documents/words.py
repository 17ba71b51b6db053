# SPDX-License-Identifier: Apache-2.0
"""What is known of a document, in words: how far it is, what was read, and what was left out."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QLocale

from app.core.documents import Collection, Document, DocumentKind, DocumentState, Skipped
from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.services.sentences import in_words

_MOST_REASONS = 8
"""In a tool tip; the list of all has a place of its own."""
_ICONS = {
    DocumentKind.PDF: "file-pdf",
    DocumentKind.PPTX: "presentation",
    DocumentKind.ODP: "presentation",
    DocumentKind.XLSX: "table",
    DocumentKind.ODS: "table",
    DocumentKind.TABLE: "table",
    DocumentKind.EPUB: "book-open",
    DocumentKind.HTML: "globe",
    DocumentKind.MAIL: "envelope-simple",
    DocumentKind.JSON: "brackets-curly",
    DocumentKind.CODE: "brackets-angle",
}
_SLIDES = (DocumentKind.PPTX, DocumentKind.ODP)
_SHEETS = (DocumentKind.XLSX, DocumentKind.ODS)
_SUFFIXES = {
    "xls": DocumentKind.XLSX,
    "xlsb": DocumentKind.XLSX,
    "csv": DocumentKind.TABLE,
    "tsv": DocumentKind.TABLE,
    "htm": DocumentKind.HTML,
    "xhtml": DocumentKind.HTML,
    "eml": DocumentKind.MAIL,
    "msg": DocumentKind.MAIL,
}
_BUSY = (DocumentState.WAITING, DocumentState.READING)


def icon_of(document: Document) -> str:
    """The name of the icon of its kind."""
    if document.kind is None:
        return icon_of_name(document.name)
    return _ICONS.get(document.kind, "file-text")


def icon_of_name(name: str) -> str:
    """The same for a document of which only the name is known."""
    suffix = PurePath(name).suffix.lower().lstrip(".")
    kind = next((kind for kind in DocumentKind if kind.value == suffix), _SUFFIXES.get(suffix))
    return "file-text" if kind is None else _ICONS.get(kind, "file-text")


def name_of(document: Document) -> str:
    return clean_label(one_line(document.name))


def is_busy(document: Document) -> bool:
    """Whether it is still to be read, or read just now."""
    return document.state in _BUSY


def has_gaps(document: Document) -> bool:
    """Whether somebody should know that not all of it stands before the model, or not as they
    see it."""
    is_bad = document.state in (
        DocumentState.PARTIAL,
        DocumentState.FAILED,
        DocumentState.MISSING,
    )
    return is_bad or bool(document.skipped or document.hidden_pages)


def file_size_words(size: int) -> str:
    """`14 KB`, in the language's digits."""
    if size < 1_000:
        number, unit = QLocale().toString(size), "B"
    elif size < 1_000_000:
        number, unit = QLocale().toString(round(size / 1e3)), "KB"
    elif size < 1_000_000_000:
        number, unit = QLocale().toString(size / 1e6, "f", 1), "MB"
    else:
        number, unit = QLocale().toString(size / 1e9, "f", 1), "GB"
    text = QCoreApplication.translate("DocumentWords", "{number} {unit}")
    return text.format(number=number, unit=unit)


def extent_words(document: Document) -> str:
    """`312 pages`; of a text that has none, its size."""
    if document.pages is None or document.kind is DocumentKind.TABLE:
        return file_size_words(document.bytes) if document.bytes else ""
    if document.kind in _SLIDES:
        return QCoreApplication.translate("DocumentWords", "%Ln slide(s)", None, document.pages)
    if document.kind in _SHEETS:
        return QCoreApplication.translate("DocumentWords", "%Ln sheet(s)", None, document.pages)
    return QCoreApplication.translate("DocumentWords", "%Ln page(s)", None, document.pages)


def percent_words(share: float) -> str:
    """Rounded down: 100 % is what is finished."""
    text = QCoreApplication.translate("DocumentWords", "{percent} %")
    return text.format(percent=QLocale().toString(int(100 * min(1.0, max(0.0, share)))))


def short_words(document: Document, progress: float) -> str:
    """A few words beside its name. `progress` is a share of the whole."""
    match document.state:
        case DocumentState.WAITING:
            return QCoreApplication.translate("DocumentWords", "waiting")
        case DocumentState.READING:
            if progress <= 0:
                return QCoreApplication.translate("DocumentWords", "reading")
            return percent_words(progress)
        case DocumentState.FAILED:
            return QCoreApplication.translate("DocumentWords", "cannot be read")
        case DocumentState.MISSING:
            return QCoreApplication.translate("DocumentWords", "file is gone")
        case DocumentState.PARTIAL | DocumentState.READY:
            return _read_words(document)


def state_words(document: Document, progress: float) -> str:
    """How it is, in one line."""
    match document.state:
        case DocumentState.WAITING:
            return QCoreApplication.translate("DocumentWords", "Waits to be read")
        case DocumentState.READING if progress > 0:
            text = QCoreApplication.translate("DocumentWords", "Reading, {percent}")
            return text.format(percent=percent_words(progress))
        case DocumentState.READING:
            return QCoreApplication.translate("DocumentWords", "Reading…")
        case DocumentState.FAILED:
            return error_words(document)
        case DocumentState.MISSING:
            return QCoreApplication.translate(
                "DocumentWords",
                "The file is gone or out of reach. What was read of it can still be searched.",
            )
        case DocumentState.PARTIAL:
            text = QCoreApplication.translate("DocumentWords", "Read in part: {extent}")
            return text.format(extent=_read_words(document))
        case DocumentState.READY:
            text = QCoreApplication.translate("DocumentWords", "Read: {extent}")
            extent = extent_words(document)
            if not extent:
                return QCoreApplication.translate("DocumentWords", "Read")
            return text.format(extent=extent)


def error_words(document: Document) -> str:
    if document.error:
        return clean_label(in_words(document.error))
    return QCoreApplication.translate("DocumentWords", "It could not be read.")


def gaps(document: Document) -> list[tuple[str, str]]:
    """What was left out and why: places that have the same reason stand together."""
    found: list[tuple[str, str]] = []
    by_reason: dict[str, list[Skipped]] = {}
    for skipped in document.skipped:
        by_reason.setdefault(skipped.reason, []).append(skipped)
    for reason, skips in by_reason.items():
        found.append((_places_words(skips), clean_label(in_words(reason))))
    if document.hidden_pages:
        reason = QCoreApplication.translate(
            "DocumentWords", "There is text that nobody sees in the document; the model reads it."
        )
        found.append((pages_words(document.hidden_pages), reason))
    return found


def description(document: Document, progress: float = 0.0) -> str:
    """Several lines: its state, then what was left out and why."""
    lines = [state_words(document, progress)]
    left_out = gaps(document)
    for places, reason in left_out[:_MOST_REASONS]:
        text = QCoreApplication.translate("DocumentWords", "{places}: {reason}")
        lines.append(text.format(places=places, reason=reason) if places else reason)
    if len(left_out) > _MOST_REASONS:
        more = len(left_out) - _MOST_REASONS
        lines.append(QCoreApplication.translate("DocumentWords", "… and %Ln more", None, more))
    return "\n".join(lines)


def pages_words(pages: Iterable[int]) -> str:
    """`Pages 3, 7–9`."""
    numbers = sorted(set(pages))
    if not numbers:
        return ""
    text = QCoreApplication.translate("DocumentWords", "Page(s) {numbers}", None, len(numbers))
    return text.format(numbers=range_words(numbers))


def range_words(numbers: Sequence[int]) -> str:
    """`3, 7–9`, from numbers in ascending order."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), lambda item: item[1] - item[0])
    ]
    locale = QLocale()
    words = [
        locale.toString(run[0])
        if len(run) == 1
        else f"{locale.toString(run[0])}–{locale.toString(run[-1])}"
        for run in runs
    ]
    return ", ".join(words)


def collection_words(collection: Collection) -> str:
    """`214 files · 3 waiting · 2 not read · 48.1 MB`."""
    if not collection.documents:
        return QCoreApplication.translate("DocumentWords", "No files yet")
    facts = [
        QCoreApplication.translate("DocumentWords", "%Ln file(s)", None, collection.documents),
        waiting_words(collection.waiting),
        failed_words(collection.failed),
        file_size_words(collection.bytes) if collection.bytes else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def waiting_words(count: int) -> str:
    if not count:
        return ""
    return QCoreApplication.translate("DocumentWords", "%Ln waiting", None, count)


def failed_words(count: int) -> str:
    if not count:
        return ""
    return QCoreApplication.translate("DocumentWords", "%Ln not read", None, count)


def _read_words(document: Document) -> str:
    """`298 of 312 pages`, where some are missing."""
    extent = extent_words(document)
    is_table = document.kind is DocumentKind.TABLE
    if document.pages is None or document.pages_read >= document.pages or is_table:
        return extent
    text = QCoreApplication.translate("DocumentWords", "{read} of {extent}")
    return text.format(read=QLocale().toString(document.pages_read), extent=extent)


def _places_words(skips: Sequence[Skipped]) -> str:
    pages = [skip.page for skip in skips if _is_page(skip)]
    others = [clean_label(in_words(skip.what)) for skip in skips if not _is_page(skip)]
    words = [pages_words(page for page in pages if page is not None), *dict.fromkeys(others)]
    return ", ".join(word for word in words if word)


def _is_page(skip: Skipped) -> bool:
    return skip.page is not None and skip.what in ("", f"page {skip.page}")
