# SPDX-License-Identifier: Apache-2.0
"""Paints what text formats cannot say: rounded code backgrounds, the rules beside quotations,
horizontal rules, the chips behind inline code and behind the numbers of citations."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextFragment,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QTextBrowser

from app.core.values import value_class
from app.ui.markdown import formats
from app.ui.theme import RADIUS, Shades, scaled_font, shades

_CHIP_RADIUS = 4
CODE_LABEL_SCALE = 0.85
CODE_LABEL_MIDDLE = 18
"""Pixels from the top of a code block to the middle of its label and its button."""


@value_class
class CodeRegion:
    """A code block as it stands in the view, padding included."""

    rect: QRectF
    text: str


class CitationLook(Enum):
    """PENDING: the answer is still being written, and nothing is looked up yet."""

    PENDING = auto()
    VERIFIED = auto()
    DOUBTFUL = auto()


class BodyPainter:
    """`look_of` tells of a citation, counted from 1, how it is drawn."""

    def __init__(
        self,
        view: QTextBrowser,
        look_of: Callable[[int], CitationLook] = lambda _: CitationLook.VERIFIED,
    ) -> None:
        self._view = view
        self._look_of = look_of

    def paint_below(self, painter: QPainter, exposed: QRectF) -> None:
        shade = shades(self._view.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for block in self._blocks_in(exposed):
            style = block.blockFormat()
            if style.hasProperty(formats.CODE_LANGUAGE):
                self._paint_code(painter, block, shade)
            elif style.hasProperty(formats.IS_RULE):
                self._paint_rule(painter, block, shade)
            elif not style.hasProperty(formats.IS_CODE):
                self._paint_chips(painter, block, shade)
            if style.hasProperty(formats.MARKER):
                self._paint_marker(painter, block, shade)
            if style.hasProperty(formats.QUOTE_BARS):
                self._paint_quote(painter, block, shade)

    def code_at(self, point: QPoint) -> CodeRegion | None:
        for block in self._blocks_in(QRectF(point.x(), point.y(), 1, 1)):
            if block.blockFormat().hasProperty(formats.CODE_LANGUAGE):
                rect, lines = self._code(block)
                if rect.contains(QPointF(point)):
                    return CodeRegion(rect, _text(lines))
        return None

    def _blocks_in(self, exposed: QRectF) -> Iterator[QTextBlock]:
        """Top-level blocks, and those in tables, from the first to the last one that may show in
        `exposed`. Code blocks start at their first line."""
        layout = self._view.document().documentLayout()
        position = layout.hitTest(
            QPointF(exposed.left(), exposed.top() - 2 * formats.CODE_HEADER),
            Qt.HitTestAccuracy.FuzzyHit,
        )
        block = self._view.document().findBlock(max(0, position))
        while _is_inner_code_line(block) or block.blockFormat().hasProperty(formats.QUOTE_BARS):
            if not block.previous().isValid():
                break
            block = block.previous()
        limit = exposed.bottom() + 2 * formats.CODE_HEADER
        while block.isValid():
            # Cells of one row stand side by side, so only a block below them ends the walk.
            if layout.blockBoundingRect(block).top() > limit:
                return
            yield block
            block = block.next()

    def _code(self, first: QTextBlock) -> tuple[QRectF, list[QTextBlock]]:
        layout = self._view.document().documentLayout()
        lines = [first]
        while _is_inner_code_line(lines[-1].next()):
            lines.append(lines[-1].next())
        top = layout.blockBoundingRect(first).top()
        bottom = layout.blockBoundingRect(lines[-1]).bottom()
        style = first.blockFormat()
        has_header = bool(style.property(formats.CODE_LANGUAGE))
        header = formats.CODE_HEADER if has_header else formats.CODE_PADDING
        left = style.indent() * self._view.document().indentWidth()
        left += style.leftMargin() - formats.CODE_PADDING
        width = self._view.viewport().width() - left
        height = bottom - top + header + formats.CODE_PADDING
        return QRectF(left, top - header, width, height), lines

    def _paint_code(self, painter: QPainter, block: QTextBlock, shade: Shades) -> None:
        rect, _ = self._code(block)
        painter.setBrush(shade.code_background)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        language = block.blockFormat().property(formats.CODE_LANGUAGE)
        if language:
            painter.setFont(scaled_font(self._view.font(), CODE_LABEL_SCALE))
            painter.setPen(shade.muted)
            label = rect.adjusted(formats.CODE_PADDING, 0, -80, 0)
            label.setHeight(2 * CODE_LABEL_MIDDLE)
            text = QFontMetricsF(painter.font()).elidedText(
                str(language), Qt.TextElideMode.ElideRight, label.width()
            )
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, text)
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_rule(self, painter: QPainter, block: QTextBlock, shade: Shades) -> None:
        rect = self._view.document().documentLayout().blockBoundingRect(block)
        style = block.blockFormat()
        left = style.indent() * self._view.document().indentWidth() + style.leftMargin()
        width = self._view.viewport().width() - left
        painter.fillRect(QRectF(left, round(rect.top()), width, 1), shade.hairline)

    def _paint_quote(self, painter: QPainter, block: QTextBlock, shade: Shades) -> None:
        layout = self._view.document().documentLayout()
        bars = _bars(block)
        rect = layout.blockBoundingRect(block)
        top, bottom = rect.top(), rect.bottom()
        before = len(_bars(block.previous()))
        if _is_inner_code_line(block.next()) or block.blockFormat().hasProperty(formats.IS_CODE):
            bottom += formats.CODE_PADDING
        for level, indent in enumerate(bars):
            start = layout.blockBoundingRect(block.previous()).bottom() if before > level else top
            left = level * formats.QUOTE_STEP + indent * self._view.document().indentWidth()
            if block.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = self._view.viewport().width() - left - 2
            if before <= level and block.blockFormat().hasProperty(formats.CODE_LANGUAGE):
                start -= formats.CODE_HEADER
            painter.fillRect(QRectF(left, start, 2, bottom - start), shade.hairline)

    def _origin(self, block: QTextBlock) -> QPointF:
        """Where the coordinates of the block's lines begin."""
        return self._view.document().documentLayout().blockBoundingRect(block).topLeft()

    def _paint_marker(self, painter: QPainter, block: QTextBlock, shade: Shades) -> None:
        line = block.layout().lineAt(0)
        if not line.isValid():
            return
        font = block.charFormat().font()
        metrics = QFontMetricsF(font)
        origin = self._origin(block)
        baseline = origin.y() + line.y() + line.ascent()
        gap = metrics.height() * 0.4
        marker = str(block.blockFormat().property(formats.MARKER))
        is_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        edge = origin.x() + line.x() + (line.width() + gap if is_right else -gap)
        middle = baseline - metrics.xHeight() / 2
        if marker == "-":
            radius = metrics.xHeight() * 0.28
            painter.setBrush(shade.muted)
            side = radius if is_right else -radius
            painter.drawEllipse(QPointF(edge + side, middle), radius, radius)
        elif marker.startswith("["):
            size = metrics.capHeight() * 1.15
            left = edge if is_right else edge - size
            top = baseline - metrics.capHeight() / 2 - size / 2
            self._paint_box(painter, QRectF(left, top, size, size), marker == "[x]", shade)
        else:
            width = metrics.horizontalAdvance(marker)
            painter.setFont(font)
            painter.setPen(shade.muted)
            painter.drawText(QPointF(edge if is_right else edge - width, baseline), marker)
            painter.setPen(Qt.PenStyle.NoPen)

    def _paint_box(self, painter: QPainter, box: QRectF, is_checked: bool, shade: Shades) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade.muted, 1.2))
        painter.drawRoundedRect(box, 2.5, 2.5)
        if is_checked:
            width, height = box.width(), box.height()
            painter.drawPolyline(
                [
                    box.topLeft() + QPointF(width * 0.22, height * 0.52),
                    box.topLeft() + QPointF(width * 0.43, height * 0.73),
                    box.topLeft() + QPointF(width * 0.78, height * 0.28),
                ]
            )
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_chips(self, painter: QPainter, block: QTextBlock, shade: Shades) -> None:
        iterator = block.begin()
        painter.setBrush(shade.code_background)
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().hasProperty(formats.CITATION):
                self._paint_citation(painter, block, fragment, shade)
                painter.setBrush(shade.code_background)
            elif fragment.charFormat().hasProperty(formats.IS_INLINE_CODE):
                for rect in self._fragment_rects(block, fragment):
                    painter.drawRoundedRect(rect, _CHIP_RADIUS, _CHIP_RADIUS)
            iterator += 1

    def _paint_citation(
        self, painter: QPainter, block: QTextBlock, fragment: QTextFragment, shade: Shades
    ) -> None:
        """Drawn once, around the number; the brackets beside it are its padding."""
        cite = int(fragment.charFormat().property(formats.CITATION))
        if not fragment.text().isdigit():
            return
        rect = self._citation_rect(block, fragment)
        if rect is None:
            return
        look = self._look_of(cite)
        radius = rect.height() / 3
        if look is CitationLook.VERIFIED:
            painter.setBrush(shade.citation)
            painter.drawRoundedRect(rect, radius, radius)
            return
        pen = QPen(shade.muted if look is CitationLook.DOUBTFUL else shade.hairline, 1)
        if look is CitationLook.DOUBTFUL:
            pen.setDashPattern([2, 2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)

    def _citation_rect(self, block: QTextBlock, fragment: QTextFragment) -> QRectF | None:
        """Around the digits as they are drawn, which are smaller than their format says."""
        start = fragment.position() - block.position()
        line = block.layout().lineForTextPosition(start)
        if not line.isValid():
            return None
        runs = line.glyphRuns(start, fragment.length())
        if not runs:
            return None
        drawn = runs[0].boundingRect()
        for run in runs[1:]:
            drawn = drawn.united(run.boundingRect())
        font = runs[0].rawFont()
        # Glyph runs do not tell how far superscript letters are raised.
        raised = (font.ascent() + font.descent()) * formats.CITATION_RAISE / 100
        side = drawn.height() * 0.26
        box = drawn.adjusted(-side, -2, side, 2).translated(0, -raised)
        return box.translated(self._origin(block))

    def _fragment_rects(self, block: QTextBlock, fragment: QTextFragment) -> Iterator[QRectF]:
        layout: QTextLayout = block.layout()
        origin = self._origin(block)
        metrics = QFontMetricsF(fragment.charFormat().font())
        is_mixed = block.textDirection() == Qt.LayoutDirection.RightToLeft
        start = fragment.position() - block.position()
        end = start + fragment.length()
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first >= last:
                continue
            left, right = _extent(line, first, last, is_mixed)
            baseline = origin.y() + line.y() + line.ascent()
            top = baseline - metrics.ascent() - 1
            height = metrics.ascent() + metrics.descent() + 2
            yield QRectF(origin.x() + left - 2, top, right - left + 4, height)


def _text(lines: Sequence[QTextBlock]) -> str:
    parts = [
        ("" if line.blockFormat().hasProperty(formats.CONTINUES) else "\n") + line.text()
        for line in lines
    ]
    return "".join(parts).removeprefix("\n")


def _bars(block: QTextBlock) -> list[int]:
    """The indents of the rules beside it."""
    bars = block.blockFormat().property(formats.QUOTE_BARS)
    return [int(indent) for indent in str(bars).split()] if bars else []


def _is_inner_code_line(block: QTextBlock) -> bool:
    style = block.blockFormat()
    return style.hasProperty(formats.IS_CODE) and not style.hasProperty(formats.CODE_LANGUAGE)


def _extent(line: QTextLine, first: int, last: int, is_mixed: bool) -> tuple[float, float]:
    """From the left to the right of the characters from `first` to before `last`."""
    if is_mixed:
        # Where text changes its direction one position has two places; glyphs have one.
        rects = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        if rects:
            return min(rect.left() for rect in rects), max(rect.right() for rect in rects)
    # PySide returns (x, position); its annotation says object.
    one, other = (
        cast("tuple[float, int]", line.cursorToX(position))[0] for position in (first, last)
    )
    return min(one, other), max(one, other)
