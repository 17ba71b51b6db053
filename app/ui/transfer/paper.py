# SPDX-License-Identifier: Apache-2.0
"""Text documents on pages, one below the other, broken between lines. Lengths are pixels at 96 dpi,
whatever the screen; colours are those of the light window."""

from bisect import bisect_left
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from app.ui.chat.body_painter import BodyPainter
from app.ui.markdown import MarkdownDocument, formats
from app.ui.theme import light_palette, scaled_font, shades, system_font

DPI = 96
TEXT_PIXELS = 14
"""10.5 points on paper."""

_MARGIN = 72.0
_HEADER = 28.0
_SMALL_SCALE = 0.85
_BOX_PADDING = 10.0
_SMALLEST_SCALE = 0.7
_LEAST_ROOM = 64.0
_NOTHING = 0.5


def paper_font(scale: float = 1.0, *, is_bold: bool = False) -> QFont:
    font = QFont(system_font())
    font.setPixelSize(round(TEXT_PIXELS * scale))
    # Else the widths of letters are made to fit the dots of a screen.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return font


def paper_palette() -> QPalette:
    """The light window's colours on white."""
    palette = light_palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    return palette


def markdown_document() -> MarkdownDocument:
    return MarkdownDocument(paper_palette(), paper_font())


def plain_document(text: str, font: QFont) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setPlainText(text)
    return document


class Block:
    """A document laid out for a width. One with a table that is a little wider is drawn smaller as
    a whole; words that do not fit are broken."""

    def __init__(self, document: QTextDocument, width: float, *, is_muted: bool = False) -> None:
        self._document = document
        self._palette = paper_palette()
        if is_muted:
            muted = shades(self._palette).muted
            self._palette.setColor(QPalette.ColorRole.Text, muted)
        # Only what the painter asks of a view; it is never shown.
        self._view = QTextBrowser()
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        for bar in (self._view.setVerticalScrollBarPolicy, self._view.setHorizontalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self._view.setPalette(self._palette)
        self._view.setFont(document.defaultFont())
        self._view.resize(round(width), 100)
        self._view.setDocument(document)
        document.setTextWidth(width)
        self._scale = 1.0
        self._painter = BodyPainter(self._view)
        self._width = width
        self._tops: list[float] = []
        self._lines: list[tuple[float, float]] = []

    def measure(self) -> None:
        """After the document is complete."""
        wide = self._document.size().width()
        has_table = bool(self._document.rootFrame().childFrames())
        if wide > self._width + 1 and not (has_table and self._width / wide > _SMALLEST_SCALE):
            option = QTextOption(self._document.defaultTextOption())
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            self._document.setDefaultTextOption(option)
            wide = self._document.size().width()
        self._scale = max(_SMALLEST_SCALE, min(1.0, self._width / max(wide, 1.0)))
        self._lines = sorted(self._measured_lines())
        self._tops = [top for top, _ in self._lines]

    @property
    def height(self) -> float:
        return self._drawn_height * self._scale

    @property
    def _drawn_height(self) -> float:
        document = self._document
        if isinstance(document, MarkdownDocument):
            return document.height
        return document.size().height()

    def break_before(self, start: float, limit: float) -> float:
        """The lowest place down to `limit` where no line is cut through."""
        top, low = start / self._scale, limit / self._scale
        if low >= self._drawn_height:
            return self.height
        first = bisect_left(self._tops, top - 4 * TEXT_PIXELS)
        moved = True
        while moved:
            moved = False
            for at in range(first, bisect_left(self._tops, low)):
                above, below = self._lines[at]
                if above < low < below:
                    low, moved = above, True
                    break
        return low * self._scale if low > top + 1 else limit

    def split(self, at: float) -> None:
        """Between two lines of a paragraph make it two paragraphs: Qt draws a paragraph with the
        line above the ones that show, and what a page cuts away is still text to a reader of it."""
        block = self._block_at(at / self._scale)
        if not block.isValid() or QTextCursor(block).currentTable() is not None:
            return
        layout = block.layout()
        top = self._document.documentLayout().blockBoundingRect(block).top()
        low = at / self._scale - top
        for number in range(1, layout.lineCount()):
            above, line = layout.lineAt(number - 1), layout.lineAt(number)
            # Some fonts leave room between lines, and the break may lie in it.
            if above.y() + above.height() < low + 1 and low - 1 < line.y():
                style = block.blockFormat()
                style.setTopMargin(0)
                for mark in (formats.MARKER, formats.CODE_LANGUAGE):
                    style.clearProperty(mark)
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + line.textStart())
                cursor.insertBlock(style)
                return

    def draw(self, painter: QPainter, left: float, y: float, start: float, end: float) -> None:
        """What lies from `start` to `end`, with `start` at `y`."""
        painter.save()
        painter.translate(left, y)
        painter.scale(self._scale, self._scale)
        painter.translate(0, -start / self._scale)
        area = QRectF(
            -2 * _BOX_PADDING,
            start / self._scale,
            self._width / self._scale + 4 * _BOX_PADDING,
            (end - start) / self._scale,
        )
        painter.setClipRect(area)
        self._painter.paint_below(painter, area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self._palette
        # Else what touches the area from above and below is in the file too, cut away.
        context.clip = area.adjusted(0, 1, 0, -1)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    def _block_at(self, y: float) -> QTextBlock:
        """The one that reaches above and below."""
        layout = self._document.documentLayout()
        position = layout.hitTest(QPointF(self._width / 2, y), Qt.HitTestAccuracy.FuzzyHit)
        return self._document.findBlock(max(0, position))

    def _measured_lines(self) -> Iterator[tuple[float, float]]:
        layout = self._document.documentLayout()
        block = self._document.begin()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            style = block.blockFormat()
            lines = block.layout()
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                top = rect.top() + line.y()
                if number == 0 and style.hasProperty(formats.CODE_LANGUAGE):
                    top -= formats.CODE_HEADER
                bottom = rect.top() + line.y() + line.height()
                following = block.next()
                if style.headingLevel() and following.isValid():
                    # A heading stays with the first line below it.
                    bottom = layout.blockBoundingRect(following).top() + TEXT_PIXELS
                yield top, bottom
            block = block.next()


class Pages:
    """Fills pages from top to bottom. `next_page` begins the next one on the device."""

    def __init__(
        self, painter: QPainter, size: QSizeF, title: str, next_page: Callable[[], object]
    ) -> None:
        self._painter = painter
        self._size = size
        self._title = title
        self._next_page = next_page
        self._shades = shades(paper_palette())
        self._number = 1
        self._bottom = size.height() - _MARGIN
        self._y = _MARGIN
        self._draw_frame()

    @property
    def number(self) -> int:
        return self._number

    @property
    def width(self) -> float:
        return self._size.width() - 2 * _MARGIN

    def space(self, height: float) -> None:
        """Nothing at the top of a page."""
        if self._y > self._top:
            self._y += height

    def keep_room(self, height: float) -> None:
        """Begin a new page when less is left on this one."""
        if self._y + height > self._bottom and self._y > self._top:
            self._turn()

    def add(self, block: Block, *, indent: float = 0.0, is_boxed: bool = False) -> Iterator[bool]:
        """Yields after each page, so that something else can run in between; never true."""
        done = 0.0
        pad = _BOX_PADDING if is_boxed else 0.0
        # The height changes a little when a paragraph is split.
        while (left := block.height - done) > _NOTHING:
            self.keep_room(min(_LEAST_ROOM, left + 2 * pad))
            room = self._bottom - self._y - 2 * pad
            end = max(block.break_before(done, done + room), done + min(left, _NOTHING))
            if end < block.height - _NOTHING:
                block.split(end)
            if is_boxed:
                box = QRectF(_MARGIN, self._y, self.width, end - done + 2 * pad)
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(self._shades.bubble)
                self._painter.drawRoundedRect(box, 6, 6)
            block.draw(self._painter, _MARGIN + indent + pad, self._y + pad, done, end)
            if indent:
                bar = QRectF(_MARGIN, self._y, 2, end - done)
                self._painter.fillRect(bar, self._shades.hairline)
            self._y += end - done + 2 * pad
            done = end
            if block.height - done > _NOTHING:
                self._turn()
            yield False

    @property
    def _top(self) -> float:
        return _MARGIN

    def _turn(self) -> None:
        self._next_page()
        self._number += 1
        self._y = self._top
        self._draw_frame()

    def _draw_frame(self) -> None:
        """The number below each page, the title above all but the first."""
        font = scaled_font(paper_font(), _SMALL_SCALE)
        self._painter.setFont(font)
        self._painter.setPen(self._shades.muted)
        line = QFontMetricsF(font).height()
        foot = QRectF(_MARGIN, self._size.height() - _MARGIN + _HEADER, self.width, line)
        self._painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, str(self._number))
        if self._number > 1:
            head = QRectF(_MARGIN, _MARGIN - _HEADER - line, self.width, line)
            mode = Qt.TextElideMode.ElideRight
            title = QFontMetricsF(font).elidedText(self._title, mode, self.width)
            self._painter.drawText(head, Qt.TextFlag.TextSingleLine, title)
