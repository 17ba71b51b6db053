# SPDX-License-Identifier: Apache-2.0
"""A page of the guide in one column that scrolls."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.help.guide_text import GuideText
from app.ui.help.pages import Guide, GuidePage, TextPart
from app.ui.help.picture_view import PictureView
from app.ui.theme import SPACING_L, SPACING_M, em, reading_font, slim_scroll_bar, ui_font

_WIDTH_EM = 44
_Key = Qt.Key


class PageView(QScrollArea):
    """`place_chosen` carries a Place of a link that was followed, `link_activated` an address out
    of the guide."""

    place_chosen = Signal(object)
    link_activated = Signal(str)

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide = guide
        self._page: GuidePage | None = None
        self._wanted: str | None = None
        self._texts: list[GuideText] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        slim_scroll_bar(self.verticalScrollBar())

    @property
    def page(self) -> GuidePage | None:
        return self._page

    @property
    def texts(self) -> tuple[GuideText, ...]:
        return tuple(self._texts)

    def show_page(self, page: GuidePage, anchor: str = "", words: str = "") -> None:
        """From its top, or from that heading on. `words` are marked."""
        if page is not self._page:
            self._page = page
            self._write(page)
        for text in self._texts:
            text.highlight(words)
        self._wanted = anchor
        self._go()
        # Texts and pictures get their height only when they have their width.
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_margins()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case _Key.Key_Home:
                bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
            case _Key.Key_End:
                bar.triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
            case _Key.Key_Space:
                bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
            case _:
                super().keyPressEvent(event)

    def _write(self, page: GuidePage) -> None:
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setSpacing(SPACING_L)
        self._texts = []
        for part in page.parts:
            if isinstance(part, TextPart):
                self._column.addWidget(self._text(page, part, body))
            else:
                self._column.addWidget(PictureView(self._guide, part, body))
        self._column.addStretch(1)
        self.setWidget(body)
        self._update_margins()

    def _text(self, page: GuidePage, part: TextPart, body: QWidget) -> GuideText:
        text = GuideText(self._guide, page.name, body)
        text.setFont(reading_font())
        named = part.headings[0].title if part.headings else page.title
        text.setAccessibleName(named)
        text.show_part(part)
        text.place_chosen.connect(self.place_chosen)
        text.link_activated.connect(self._on_link_activated)
        text.reached.connect(self._on_reached)
        self._texts.append(text)
        return text

    def _update_margins(self) -> None:
        """Lines that are longer than this are hard to follow."""
        if self._page is None:
            return
        widest = round(em(ui_font()) * _WIDTH_EM)
        side = max(SPACING_L, (self.viewport().width() - widest) // 2)
        self._column.setContentsMargins(side, SPACING_M, side, SPACING_L)

    def _go(self) -> None:
        """To what is wanted."""
        body = self.widget()
        if self._wanted is None or body is None:
            return
        top = 0
        for text in self._texts:
            found = text.heading_top(self._wanted) if self._wanted else None
            if found is not None:
                top = text.mapTo(body, text.viewport().pos()).y() + found - SPACING_M
        self.verticalScrollBar().setValue(top)

    def _on_reached(self, rect: QRect) -> None:
        """The text is as high as its words and scrolls nothing itself."""
        text, body = self.sender(), self.widget()
        if isinstance(text, GuideText) and body is not None:
            at = text.viewport().mapTo(body, rect.center())
            self._wanted = None
            self.ensureVisible(at.x(), at.y(), 0, SPACING_L + rect.height())

    def _on_link_activated(self, href: str) -> None:
        if self._page is not None and self._guide.target(href, self._page.name) is None:
            self.link_activated.emit(href)
