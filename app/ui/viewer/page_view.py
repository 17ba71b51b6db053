# SPDX-License-Identifier: Apache-2.0
"""The pages of a PDF below one another, as pictures, with what is cited marked on them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.core.documents import Box
from app.core.errors import HarmoniumError
from app.ui.theme import SPACING_M, SPACING_S, light_palette, shades, slim_scroll_bar
from app.ui.viewer.page_images import PageImages

if TYPE_CHECKING:
    from app.services.document_views import DocumentViews

_RATIO = 1.414
"""How high a page is for its width, until one was seen."""
_MAX_WIDTH = 1400
_MAX_PIXELS = 2400
_SETTLE_MS = 120
_MARK_ALPHA = 64
_STEP = 60


class PageView(QAbstractScrollArea):
    """`page_shown` carries the number of the page that is read, `failed` a HarmoniumError of a page
    that cannot be shown."""

    page_shown = Signal(int)
    failed = Signal(object)

    def __init__(self, documents: DocumentViews, parent: QWidget) -> None:
        super().__init__(parent)
        self._documents = documents
        self._document_id = ""
        self._ratios: list[float] = []
        self._tops: list[float] = [0.0]
        self._known: set[int] = set()
        self._marks: Mapping[int, tuple[Box, ...]] = {}
        self._boxes_request = 0
        self._goal: tuple[int, float | None] | None = None
        self._shown = 0
        self._images = PageImages(documents, self)
        self._images.arrived.connect(self._on_arrived)
        self._images.failed.connect(self._on_failed)
        documents.boxes_ready.connect(self._on_boxes_ready)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._want)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.viewport().setAutoFillBackground(True)
        slim_scroll_bar(self.verticalScrollBar())
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().sliderPressed.connect(self._on_slider_pressed)

    @property
    def page(self) -> int:
        """The one that is read, counted from 1; 0 without a document."""
        return self._shown

    @property
    def image_bytes(self) -> int:
        return self._images.bytes

    @property
    def marks(self) -> Mapping[int, tuple[Box, ...]]:
        """By page."""
        return self._marks

    def open(self, document_id: str, pages: int) -> None:
        self._document_id = document_id
        self._images.open(document_id)
        self._ratios = [_RATIO] * pages
        self._known.clear()
        self._marks = {}
        self._goal = None
        self._shown = 0
        self._measure()
        self.verticalScrollBar().setValue(0)
        self._on_scrolled()

    def close_document(self) -> None:
        self.open("", 0)

    def show_page(self, page: int) -> None:
        """Its top at the top of the view."""
        self._go_to(page, None)

    def show_lines(self, page: int | None, first_line: int, last_line: int) -> None:
        """Display lines: their page at once, and the lines themselves as soon as it is known where
        on it they stand."""
        self._marks = {}
        if page is not None:
            self._go_to(page, None)
        self.viewport().update()
        self._boxes_request = self._documents.boxes(self._document_id, first_line, last_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place = self._place()
        self._measure()
        if self._goal is not None:
            self._scroll_to_goal()
        elif place is not None:
            page, share = place
            self.verticalScrollBar().setValue(round(self._tops[page] + share * self._height(page)))
        self._settle.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._goal = None
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_Down: bar.value() + _STEP,
            Qt.Key.Key_Up: bar.value() - _STEP,
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep() - _STEP,
            Qt.Key.Key_Space: bar.value() + bar.pageStep() - _STEP,
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep() + _STEP,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        self._goal = None
        bar.setValue(move)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in self._in_view():
            rect = self._rect(index)
            image = self._images.get(index + 1)
            if image is None:
                painter.fillRect(rect, QColor("white"))
                self._paint_words(painter, rect, index + 1)
            else:
                painter.drawImage(rect, image)
            self._paint_marks(painter, rect, index + 1)
            painter.setPen(shades(self.palette()).hairline)
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_words(self, painter: QPainter, rect: QRectF, page: int) -> None:
        painter.setPen(light_palette().color(QPalette.ColorRole.PlaceholderText))
        text = str(page)
        if self._images.is_unreadable(page):
            text = self.tr("Page {0} cannot be shown").format(page)
        top = rect.intersected(QRectF(self.viewport().rect()))
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_marks(self, painter: QPainter, rect: QRectF, page: int) -> None:
        """As a marker pen does: what is dark stays dark. Paper is white in the dark, too."""
        boxes = self._marks.get(page)
        if not boxes:
            return
        color = light_palette().color(QPalette.ColorRole.Accent)
        color.setAlpha(_MARK_ALPHA)
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        for box in boxes:
            painter.drawRoundedRect(self._box(rect, box).adjusted(-2, -1, 2, 1), 3, 3)
        painter.restore()

    def _box(self, page: QRectF, box: Box) -> QRectF:
        return QRectF(
            page.left() + box.left * page.width(),
            page.top() + box.top * page.height(),
            (box.right - box.left) * page.width(),
            (box.bottom - box.top) * page.height(),
        )

    def _page_width(self) -> int:
        return max(40, min(_MAX_WIDTH, self.viewport().width() - 2 * SPACING_M))

    def _height(self, index: int) -> float:
        return self._page_width() * self._ratios[index]

    def _rect(self, index: int) -> QRectF:
        width = self._page_width()
        left = (self.viewport().width() - width) // 2
        top = self._tops[index] - self.verticalScrollBar().value()
        return QRectF(left, round(top), width, round(self._height(index)))

    def _measure(self) -> None:
        width = self._page_width()
        heights = (width * ratio + SPACING_M for ratio in self._ratios)
        self._tops = list(accumulate(heights, initial=float(SPACING_M)))
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(_STEP)
        bar.setRange(0, max(0, round(self._tops[-1] - self.viewport().height())))

    def _in_view(self) -> range:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        last = len(self._ratios)
        first = max(0, bisect_right(self._tops, top, 0, last) - 1) if last else 0
        return range(first, min(last, bisect_right(self._tops, bottom, 0, last)))

    def _place(self) -> tuple[int, float] | None:
        """The page at the top of the view, and how much of it is above."""
        pages = self._in_view()
        if not pages:
            return None
        above = self.verticalScrollBar().value() - self._tops[pages[0]]
        return pages[0], above / max(1.0, self._height(pages[0]))

    def _go_to(self, page: int, share: float | None) -> None:
        """`share`: how far down on the page; None is its top."""
        if 1 <= page <= len(self._ratios):
            self._goal = (page, share)
            self._scroll_to_goal()

    def _scroll_to_goal(self) -> None:
        """It stays the goal until somebody scrolls: pages get their heights as they come."""
        goal = self._goal
        if goal is None:
            return
        page, share = goal
        top = self._tops[page - 1] - SPACING_S
        if share is not None:
            down = share * self._height(page - 1)
            top += max(0.0, down - self.viewport().height() / 3)
        self.verticalScrollBar().setValue(round(top))
        self._goal = goal
        self._want()

    def _want(self) -> None:
        pages = [index + 1 for index in self._in_view()]
        if not pages:
            return
        near = [page for page in (pages[-1] + 1, pages[0] - 1) if 1 <= page <= len(self._ratios)]
        width = min(_MAX_PIXELS, round(self._page_width() * self.devicePixelRatioF()))
        self._images.want([*pages, *near], width)

    def _on_arrived(self, page: int) -> None:
        image = self._images.get(page)
        if image is None:
            return
        ratio = image.height() / max(1, image.width())
        if page not in self._known or abs(self._ratios[page - 1] - ratio) > 0.001:
            self._learn(page, ratio)
        self.viewport().update()

    def _learn(self, page: int, ratio: float) -> None:
        """The pages of a document mostly have one size."""
        place = self._place()
        is_first = not self._known
        self._known.add(page)
        self._ratios[page - 1] = ratio
        if is_first:
            self._ratios = [ratio] * len(self._ratios)
        self._measure()
        if self._goal is not None:
            self._scroll_to_goal()
        elif place is not None:
            index, share = place
            self.verticalScrollBar().setValue(
                round(self._tops[index] + share * self._height(index))
            )
        self._want()

    def _on_failed(self, page: int, error: HarmoniumError) -> None:
        self.viewport().update()
        if page - 1 in self._in_view():
            self.failed.emit(error)

    def _on_boxes_ready(self, request: int, answer: object) -> None:
        if request != self._boxes_request:
            return
        if not isinstance(answer, Mapping):
            # The page is shown all the same; that it has no marks says enough.
            return
        self._marks = dict(answer)
        pages = [page for page in sorted(self._marks) if self._marks[page]]
        if pages:
            self._go_to(pages[0], min(box.top for box in self._marks[pages[0]]))
        self.viewport().update()

    def _on_slider_pressed(self) -> None:
        self._goal = None

    def _on_scrolled(self) -> None:
        self.viewport().update()
        if not self._settle.isActive():
            self._settle.start()
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        last = len(self._ratios)
        page = min(last, max(1, bisect_right(self._tops, middle, 0, last))) if last else 0
        if page != self._shown:
            self._shown = page
            self.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page, pages=last))
            self.page_shown.emit(page)
