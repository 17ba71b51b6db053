# SPDX-License-Identifier: Apache-2.0
"""Documents as values: what was read of a file, and where it stands.

A document's text is shown, searched and cited in *display lines*: line 0 is empty, line 1 says
`URL: …`, and from line 2 on follow the lines of its units, wrapped at 80 columns. Their numbers
begin at 0 and stay the same as long as the file does.
"""

from enum import StrEnum
from pathlib import Path

from app.core.values import value_class

FIRST_TEXT_LINE = 2
"""The display line that a document's first unit begins at."""


class DocumentKind(StrEnum):
    PDF = "pdf"
    DOCX = "docx"
    PPTX = "pptx"
    XLSX = "xlsx"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    EPUB = "epub"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    TABLE = "table"
    """CSV and TSV."""
    RTF = "rtf"
    MAIL = "mail"
    """EML and MSG."""
    JSON = "json"
    CODE = "code"


class UnitKind(StrEnum):
    """What a document is divided into. Passages never reach over the end of a unit."""

    PAGE = "page"
    SLIDE = "slide"
    SHEET = "sheet"
    """A block of rows of one sheet; its label is the range, `Data!A1:F50`."""
    CHAPTER = "chapter"
    SECTION = "section"
    MESSAGE = "message"


class DocumentState(StrEnum):
    """`partial`: read but for what `skipped` says. `missing`: the file is gone or out of reach;
    what was read of it can still be searched."""

    WAITING = "waiting"
    READING = "reading"
    READY = "ready"
    PARTIAL = "partial"
    FAILED = "failed"
    MISSING = "missing"


@value_class
class Unit:
    """`number` counts from 1. `page` is what people call the place: the page, slide or sheet,
    counted from 1; None in text that flows. `section` is the path of headings. `text` has lines
    that are not wrapped yet. `is_recognized`: by optical character recognition. `has_hidden_text`:
    some of it cannot be seen in the document."""

    number: int
    kind: UnitKind
    text: str
    page: int | None = None
    label: str = ""
    section: str = ""
    is_recognized: bool = False
    has_hidden_text: bool = False


@value_class
class Passage:
    """What is searched: some 120 words of one unit. `first_line` and `last_line` count from the
    unit's first line; `body` is the text as the index wants it."""

    first_line: int
    last_line: int
    section: str
    body: str


@value_class
class Skipped:
    """`what` was not read (`page 7`, `sheet Data`, `attachment a.zip`), `page` its number if it
    has one, `reason` a sentence."""

    what: str
    reason: str
    page: int | None = None


@value_class
class Document:
    """`id` is stable and unguessable. `url` is what the model calls it, `doc://` and a name that no
    other document of the database has. `pages` is None while unknown and for text that flows;
    `lines` are display lines; `tokens` is an estimate. `error` is a sentence where nothing could
    be read."""

    id: str
    path: Path
    name: str
    url: str
    kind: DocumentKind | None
    state: DocumentState
    bytes: int = 0
    sha256: str = ""
    pages: int | None = None
    pages_read: int = 0
    units: int = 0
    lines: int = FIRST_TEXT_LINE
    characters: int = 0
    tokens: int = 0
    language: str = ""
    skipped: tuple[Skipped, ...] = ()
    hidden_pages: tuple[int, ...] = ()
    error: str = ""

    @property
    def is_readable(self) -> bool:
        return self.lines > FIRST_TEXT_LINE


@value_class
class Collection:
    """A set of documents that any conversation can use. `folders` are watched."""

    id: str
    name: str
    folders: tuple[Path, ...] = ()
    documents: int = 0
    waiting: int = 0
    failed: int = 0
    bytes: int = 0


@value_class
class Scope:
    """Where to search: these documents and those of these collections. Empty: nowhere."""

    documents: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.documents or self.collections)


@value_class
class Hit:
    """A passage that was found. Lines are display lines; a higher `score` is better."""

    document: Document
    page: int | None
    label: str
    section: str
    first_line: int
    last_line: int
    score: float
    text: str


@value_class
class Place:
    """Where a display line stands: in the unit's text at these characters (the last excluded)."""

    unit: int
    kind: UnitKind
    page: int | None
    label: str
    first_character: int
    last_character: int


@value_class
class Box:
    """A rectangle on a page, in fractions of its width and height from the top left corner."""

    left: float
    top: float
    right: float
    bottom: float


@value_class
class PageImage:
    """`pixels` are rows of RGB, 3 bytes a pixel, without padding."""

    width: int
    height: int
    pixels: bytes
