# SPDX-License-Identifier: Apache-2.0
"""Formulas as characters of a document: typeset once for all documents in a thread of its own,
drawn in the colour of the text around them.

Until a formula is typeset, and when it cannot be, its source stands in its place.
"""

import gc
import logging
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence, Set
from typing import NamedTuple

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QObject,
    QPointF,
    QRect,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPixmap,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtSvg import QSvgRenderer

from app.ui.markdown import formats
from app.ui.markdown.blocks import Run
from app.ui.markdown.typesetting import MARGIN, FormulaError, Outlines, outlines
from app.ui.theme import code_font

log = logging.getLogger(__name__)

_CACHE_SIZE = 2000
_PIXMAPS = 300
_RENDERERS = 50
_POLL_MS = 25
_SWITCH_S = 0.001
_SMALLEST_FIT = 0.4
_NARROW = 50
"""Pixels that there are always room for."""


class FormulaKey(NamedTuple):
    tex: str
    is_display: bool


class Typesetter(QObject):
    """One for the application. Newest wishes come first: they are what a person looks at. Its
    thread lives as long as there are any."""

    typeset = Signal(object)  # frozenset[FormulaKey]

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[FormulaKey, Outlines | None] = OrderedDict()
        self._was_collecting = False
        self._pending: set[FormulaKey] = set()
        self._lock = threading.Lock()
        self._wishes: list[FormulaKey] = []
        self._results: list[tuple[FormulaKey, Outlines | None]] = []
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)

    @staticmethod
    def of_application() -> "Typesetter":
        application = QCoreApplication.instance()
        assert application is not None
        there = application.findChild(Typesetter)
        return Typesetter(application) if there is None else there

    def is_known(self, key: FormulaKey) -> bool:
        return key in self._known

    def find(self, key: FormulaKey) -> Outlines | None:
        """None for what cannot be drawn as well as for what is not typeset yet."""
        if key in self._known:
            self._known.move_to_end(key)
        return self._known.get(key)

    def request(self, key: FormulaKey) -> None:
        """`typeset` tells when it is known."""
        if key in self._known or key in self._pending:
            return
        self._pending.add(key)
        with self._lock:
            self._wishes.append(key)
        if self._thread is None:
            self._start()

    def finish(self) -> None:
        """Wait until nothing is pending."""
        while self._pending or self._thread is not None:
            time.sleep(0.001)
            self._collect()

    def _start(self) -> None:
        # The default of 5 ms would let the window wait so long for each of its steps.
        sys.setswitchinterval(_SWITCH_S)
        # A collection that starts in the other thread could destroy objects of Qt of this one.
        self._was_collecting = self._was_collecting or gc.isenabled()
        gc.disable()
        self._thread = threading.Thread(target=self._work, name="formulas", daemon=True)
        self._thread.start()
        self._timer.start(_POLL_MS)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._wishes:
                    return
                key = self._wishes.pop()
            try:
                made: Outlines | None = outlines(key.tex, key.is_display)
            except FormulaError:
                made = None
            except Exception:
                log.exception("formulas cannot be typeset")
                made = None
            with self._lock:
                self._results.append((key, made))

    def _collect(self) -> None:
        with self._lock:
            results, self._results = self._results, []
        for key, made in results:
            self._known[key] = made
            self._pending.discard(key)
        while len(self._known) > _CACHE_SIZE:
            self._known.popitem(last=False)
        if self._thread is not None and not self._thread.is_alive():
            self._on_thread_ended()
        if results:
            self.typeset.emit(frozenset(key for key, _ in results))

    def _on_thread_ended(self) -> None:
        self._thread = None
        if self._wishes:
            self._start()
        else:
            self._timer.stop()
            if self._was_collecting:
                gc.enable()
            self._was_collecting = False


class FormulaObject(QPyTextObject):
    """Measures and draws the formulas of one document. `on_measured` is told the TeX of those that
    have got their true size; it returns the positions of what it has laid out anew."""

    def __init__(
        self, document: QTextDocument, on_measured: Callable[[Set[str]], Sequence[range]]
    ) -> None:
        super().__init__(document)
        self._document = document
        self._on_measured = on_measured
        self._typesetter = Typesetter.of_application()
        self._used: dict[FormulaKey, Outlines | None] = {}
        self._waiting: dict[FormulaKey, list[int]] = {}
        self._is_connected = False
        document.documentLayout().registerHandler(formats.FORMULA_OBJECT, self)

    @property
    def is_waiting(self) -> bool:
        return bool(self._waiting)

    def clear(self) -> None:
        """The document is written again from its start."""
        self._used.clear()
        self._waiting.clear()

    def add(self, position: int, tex: str, is_display: bool) -> None:
        """A formula comes to stand at `position`, and stays there."""
        key = FormulaKey(tex, is_display)
        if key in self._used:
            return
        if self._typesetter.is_known(key):
            self._used[key] = self._typesetter.find(key)
            return
        if not self._is_connected:
            self._is_connected = True
            self._typesetter.typeset.connect(self._on_typeset)
        self._waiting.setdefault(key, []).append(position)
        self._typesetter.request(key)

    def finish(self) -> None:
        self._typesetter.finish()

    def width(self, run: Run, font: QFont) -> tuple[float, bool]:
        """How wide the formula of `run` is drawn in a line of that font, and whether that is final:
        until it is typeset its source is drawn."""
        key = FormulaKey(run.formula, run.is_display)
        made = self._typesetter.find(key)
        if made is None:
            width = QFontMetricsF(code_font(font)).horizontalAdvance(run.text)
            return width + 2, self._typesetter.is_known(key)
        return made.width * formats.formula_scale(font) + 2, True

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:
        # Qt asks several times for each formula that it lays out, so this makes no fonts.
        made = self._used.get(_key(format))
        if made is None:
            layout = self._source_layout(format)
            return QSizeF(layout.maximumWidth() + 1, layout.boundingRect().height())
        scale = self._scale(made, format, posInDocument)
        # Qt centres the object on the middle of small letters, so it needs as much room above
        # that as below.
        shift = format.doubleProperty(formats.FORMULA_MIDDLE)
        height = max(2 * made.ascent * scale - shift, 2 * made.descent * scale + shift)
        return QSizeF(made.width * scale + 1, height)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,
        format: QTextFormat,
    ) -> None:
        rect = QRectF(rect)
        made = self._used.get(_key(format))
        if made is None:
            layout = self._source_layout(format)
            top = rect.top()
            if layout.lineCount() == 1:
                top = self._baseline(rect, posInDocument) - layout.lineAt(0).ascent()
            layout.draw(painter, QPointF(rect.left(), top))
            return
        scale = self._scale(made, format, posInDocument)
        baseline = self._baseline(rect, posInDocument)
        box = QRectF(
            rect.left() - MARGIN * scale,
            baseline - (made.ascent + MARGIN) * scale,
            (made.width + 2 * MARGIN) * scale,
            (made.ascent + made.descent + 2 * MARGIN) * scale,
        )
        _draw(painter, box, made, painter.pen().color())

    def _baseline(self, rect: QRectF, position: int) -> float:
        """Of the line that the object at `rect` is centred in."""
        block = self._document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return rect.bottom()
        height = line.ascent() + line.descent() + max(0.0, line.leading())
        return rect.center().y() - height / 2 + line.ascent()

    def _scale(self, made: Outlines, format: QTextFormat, position: int) -> float:
        """Pixels to the em, less where the formula would be wider than the text."""
        scale = format.doubleProperty(formats.FORMULA_SCALE)
        width = made.width * scale
        if width < _NARROW:
            return scale
        room = self._room(position)
        return scale if width <= room else max(scale * _SMALLEST_FIT, room / made.width)

    def _room(self, position: int) -> float:
        width = self._document.textWidth()
        if width <= 0:
            return 1e6
        style = self._document.findBlock(position).blockFormat()
        indent = style.indent() * self._document.indentWidth()
        return max(50.0, width - indent - style.leftMargin() - 2)

    def _source_layout(self, format: QTextFormat) -> QTextLayout:
        look = format.toCharFormat()
        text = str(look.property(formats.FORMULA)).replace("\n", " ")
        layout = QTextLayout(text, code_font(look.font()))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        room = self._room(-1)
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _on_typeset(self, keys: frozenset[FormulaKey]) -> None:
        positions: list[int] = []
        mine = self._waiting.keys() & keys
        for key in mine:
            positions += self._waiting.pop(key)
            self._used[key] = self._typesetter.find(key)
        if not positions:
            return
        laid_out = self._on_measured({key.tex for key in mine})
        last = self._document.characterCount() - 1
        positions = [
            position
            for position in positions
            if position < last and not any(position in part for part in laid_out)
        ]
        if len(positions) > 3:
            self._document.markContentsDirty(min(positions), max(positions) - min(positions) + 1)
        else:
            for position in positions:
                self._document.markContentsDirty(position, 1)


_pixmaps: OrderedDict[tuple[Outlines, int, int, int, int], QPixmap] = OrderedDict()
_renderers: OrderedDict[tuple[Outlines, int], QSvgRenderer] = OrderedDict()


def _draw(painter: QPainter, box: QRectF, made: Outlines, color: QColor) -> None:
    if painter.paintEngine().type() in (QPaintEngine.Type.Pdf, QPaintEngine.Type.Picture):
        _renderer(made, color).render(painter, box)
        return
    ratio = painter.device().devicePixelRatioF()
    width, height = round(box.width() * ratio), round(box.height() * ratio)
    # A picture on whole pixels is sharp; what is left of the place decides its phase.
    key = (made, max(1, width), max(1, height), color.rgba(), round(ratio * 100))
    pixmap = _pixmaps.get(key)
    if pixmap is None:
        pixmap = _pixmaps[key] = _rendered(made, max(1, width), max(1, height), color, ratio)
        if len(_pixmaps) > _PIXMAPS:
            _pixmaps.popitem(last=False)
    else:
        _pixmaps.move_to_end(key)
    x, y = round(box.left() * ratio) / ratio, round(box.top() * ratio) / ratio
    painter.drawPixmap(QPointF(x, y), pixmap)


def _rendered(made: Outlines, width: int, height: int, color: QColor, ratio: float) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(made, color).render(painter, QRectF(0, 0, width, height))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _renderer(made: Outlines, color: QColor) -> QSvgRenderer:
    key = (made, color.rgba())
    renderer = _renderers.get(key)
    if renderer is None:
        svg = made.svg.replace('"black"', f'"{color.name()}"')
        # The application owns it, so that it goes before Qt does.
        renderer = QSvgRenderer(QByteArray(svg.encode()), QCoreApplication.instance())
        renderer.setAspectRatioMode(Qt.AspectRatioMode.IgnoreAspectRatio)
        _renderers[key] = renderer
        if len(_renderers) > _RENDERERS:
            _renderers.popitem(last=False)[1].deleteLater()
    return renderer


def _key(format: QTextFormat) -> FormulaKey:
    tex = str(format.property(formats.FORMULA_TEX))
    return FormulaKey(tex, bool(format.property(formats.IS_DISPLAY)))
