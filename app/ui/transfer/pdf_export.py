# SPDX-License-Identifier: Apache-2.0
"""Conversations as PDF, drawn with the window's own text engine a little at a time, so that the
window stays alive."""

import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QDateTime,
    QIODevice,
    QLocale,
    QMarginsF,
    QObject,
    QSizeF,
    QTimer,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from app.core.errors import HarmoniumError
from app.core.sanitizing import clean_text
from app.services.readable import Piece, PieceKind, ReadableConversation, ReadableMessage
from app.services.transfer import Target, Transfer
from app.ui.theme import SPACING_L, SPACING_M, SPACING_S
from app.ui.transfer.paper import (
    DPI,
    Block,
    Pages,
    markdown_document,
    paper_font,
    plain_document,
)

_SLICE_S = 0.012
_WAIT_MS = 10
_STEP_CHARACTERS = 2000
"""Markdown written into a document at once."""

_LINE_CHARACTERS = 20
"""What a line costs besides its own."""

_PART_CHARACTERS = 3000
"""Plain text in one document."""

_CHARACTER_MAP = re.compile(rb"begincmap.{0,500000}?endcmap", re.DOTALL)
_LIST = re.compile(rb"\[[^\]]*\]")

_TITLE_SCALE = 1.6
_LABEL_SCALE = 0.9
_INDENT = 14.0


class PdfExport(QObject):
    """Belongs to the transfer, whose signals say how it ended."""

    def __init__(
        self, transfer: Transfer, ids: Sequence[str], target: Target, include_reasoning: bool
    ) -> None:
        super().__init__(transfer)
        # In this order: a painter must be gone before what it paints on.
        self._painter: QPainter | None = None
        self._writer: QPdfWriter | None = None
        self._buffer: QBuffer | None = None
        self._steps: Iterator[bool] = iter(())
        self._transfer = transfer
        self._waiting = list(ids)
        self._count = len(self._waiting)
        self._target = target
        self._include_reasoning = include_reasoning
        self._title = ""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_tick)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._abandon)

    @property
    def is_drawing(self) -> bool:
        return self._painter is not None

    def start(self) -> None:
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._transfer.exported.emit(self._target.path, self._count)
            self.deleteLater()
            return
        wanted = self._waiting.pop(0)
        self._transfer.read(wanted, self._include_reasoning, self._on_read, self._on_failed)

    def _on_read(self, conversation: ReadableConversation) -> None:
        self._title = conversation.title
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = pdf_writer(self._buffer, conversation.title)
        self._painter = QPainter(self._writer)
        self._steps = draw(conversation, self._painter, self._writer)
        self._timer.start()

    def _on_tick(self) -> None:
        end = time.monotonic() + _SLICE_S
        try:
            for is_waiting in self._steps:
                if is_waiting or time.monotonic() > end:
                    self._timer.setInterval(_WAIT_MS if is_waiting else 0)
                    return
        except BaseException:
            # Qt aborts when a page is left open.
            self._abandon()
            raise
        self._timer.stop()
        data = self._finished()
        self._transfer.write(
            self._target, self._title, ".pdf", data, self._on_written, self._on_failed
        )

    def _finished(self) -> bytes:
        buffer = self._buffer
        self._abandon()
        return b"" if buffer is None else with_spaces(bytes(buffer.data().data()))

    def _abandon(self) -> None:
        self._timer.stop()
        self._steps = iter(())
        if self._painter is not None:
            self._painter.end()
        self._painter = self._writer = self._buffer = None

    def _on_written(self, path: Path) -> None:
        del path
        self._next()

    def _on_failed(self, error: HarmoniumError) -> None:
        self._transfer.failed.emit(error)
        self.deleteLater()


def pdf_writer(device: QIODevice, title: str) -> QPdfWriter:
    """On the paper that is usual in the system's country."""
    writer = QPdfWriter(device)
    system = QLocale.system().measurementSystem()
    is_letter = system == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4
    writer.setPageLayout(
        QPageLayout(
            QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point
        )
    )
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("Harmonium")
    return writer


def with_spaces(data: bytes) -> bytes:
    """A PDF whose text is read back with spaces between its words.

    WORKAROUND QPdfWriter: it says of each glyph which character it stands for, the first one that
    the font has it for, and most fonts have the space's for the tab too (seen with 6.11.3). Remove
    when test_words_are_copied_with_spaces_between_them passes without.
    """
    return _CHARACTER_MAP.sub(lambda found: _in_lists(found[0]), data)


def _in_lists(character_map: bytes) -> bytes:
    return _LIST.sub(lambda found: found[0].replace(b"<0009>", b"<0020>"), character_map)


def draw(
    conversation: ReadableConversation, painter: QPainter, writer: QPdfWriter
) -> Iterator[bool]:
    """In small steps; a step that is true waits for formulas and colours of code, which come
    while events are handled."""
    size = QSizeF(writer.pageLayout().fullRectPixels(DPI).size())
    yield from draw_pages(conversation, Pages(painter, size, conversation.title, writer.newPage))


def draw_pages(conversation: ReadableConversation, pages: Pages) -> Iterator[bool]:
    yield from _plain(pages, conversation.title, _TITLE_SCALE, is_bold=True)
    moment = QDateTime.fromSecsSinceEpoch(round(conversation.created))
    date = QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)
    pages.space(SPACING_S)
    yield from _plain(pages, date, _LABEL_SCALE, is_muted=True)
    for message in conversation.messages:
        yield from _message(pages, message)


def _message(pages: Pages, message: ReadableMessage) -> Iterator[bool]:
    pages.space(SPACING_L)
    pages.keep_room(4 * SPACING_L)
    yield from _plain(pages, message.speaker, _LABEL_SCALE, is_bold=True, is_muted=True)
    pages.space(SPACING_S)
    for piece in message.pieces:
        yield from _piece(pages, piece, message.is_question)
        pages.space(SPACING_S)


def _piece(pages: Pages, piece: Piece, is_question: bool) -> Iterator[bool]:
    if piece.kind is PieceKind.TEXT:
        yield from _markdown(pages, piece.text, is_question)
        return
    if piece.kind is PieceKind.NAME:
        text = f"{piece.label}: {piece.text}"
        yield from _plain(pages, text, _LABEL_SCALE, is_muted=True)
        return
    if piece.kind is PieceKind.SOURCES:
        yield from _plain(pages, piece.label, _LABEL_SCALE, is_bold=True, is_muted=True)
        for line in piece.text.split("\n"):
            yield from _plain(pages, line, _LABEL_SCALE, is_muted=True)
        return
    yield from _plain(pages, piece.label, _LABEL_SCALE, is_bold=True, is_muted=True, indent=_INDENT)
    yield from _plain(pages, piece.text, _LABEL_SCALE, is_muted=True, indent=_INDENT)
    pages.space(SPACING_M - SPACING_S)


def _markdown(pages: Pages, text: str, is_question: bool) -> Iterator[bool]:
    """The document grows as if the text were just being written: each step costs the same."""
    document = markdown_document()
    width = pages.width - (20 if is_question else 0)
    document.set_available_width(width, can_scroll=False)
    block = Block(document, width)
    end = 0
    while (end := _next_end(text, end)) < len(text):
        document.set_source(text[:end])
        _ = document.size()
        yield False
    document.set_source(text, final=True)
    yield False
    while document.has_pending_colors or document.has_pending_formulas:
        yield True
    _ = document.size()
    yield False
    block.measure()
    yield False
    yield from pages.add(block, is_boxed=is_question)


def _next_end(text: str, start: int) -> int:
    lines = text.count("\n", start, start + _STEP_CHARACTERS)
    return start + _STEP_CHARACTERS**2 // (_STEP_CHARACTERS + lines * _LINE_CHARACTERS)


def _plain(
    pages: Pages,
    text: str,
    scale: float,
    *,
    is_bold: bool = False,
    is_muted: bool = False,
    indent: float = 0.0,
) -> Iterator[bool]:
    font = paper_font(scale, is_bold=is_bold)
    for part in _parts(clean_text(text)):
        block = Block(plain_document(part, font), pages.width - indent, is_muted=is_muted)
        block.measure()
        yield from pages.add(block, indent=indent)


def _parts(text: str) -> Iterator[str]:
    """Whole lines, so many that laying them out does not take long."""
    start = 0
    while len(text) - start > _PART_CHARACTERS:
        end = text.rfind("\n", start, start + _PART_CHARACTERS) + 1
        end = end or text.rfind(" ", start, start + _PART_CHARACTERS) + 1
        end = end or start + _PART_CHARACTERS
        yield text[start:end].removesuffix("\n")
        start = end
    yield text[start:]
