# SPDX-License-Identifier: Apache-2.0
"""Text of the guide: as that of a message, with links between its pages."""

from PySide6.QtCore import QPoint, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from app.core.sanitizing import safe_href
from app.ui.chat.body_menu import BodyMenu
from app.ui.chat.message_body import MessageBody
from app.ui.help.pages import Guide, Heading, Place, TextPart


class GuideText(MessageBody):
    """`place_chosen` carries a Place; a link out of the guide is told by `link_activated`.
    `reached` carries the QRect in this text that the keyboard came to."""

    place_chosen = Signal(object)
    reached = Signal(object)

    def __init__(self, guide: Guide, page: str, parent: QWidget | None = None) -> None:
        self._guide = guide
        self._page = page
        self._headings: tuple[Heading, ...] = ()
        super().__init__(parent)
        self.link_activated.connect(self._on_link_activated)

    def show_part(self, part: TextPart) -> None:
        self._headings = part.headings
        self.set_markdown(part.source)

    def allowed(self, href: str) -> str:
        return href if self._target(href) is not None else safe_href(href)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached.emit(QRect(0, 0, self.width(), self.fontMetrics().height()))

    def focusNextPrevChild(self, next: bool) -> bool:
        """Within the text it goes from link to link."""
        stays = super().focusNextPrevChild(next)
        if self.hasFocus() and self.textCursor().hasSelection():
            self.reached.emit(self.cursorRect())
        return stays

    def heading_top(self, anchor: str) -> int | None:
        """How far below the top of this text that heading is; None when it is not in here."""
        block = self.document().begin()
        for heading in self._headings:
            while block.isValid() and block.text() != heading.title:
                block = block.next()
            if block.isValid() and heading.anchor == anchor:
                return self.cursorRect(QTextCursor(block)).top()
        return None

    def make_menu(self, point: QPoint) -> BodyMenu:
        menu = super().make_menu(point)
        # There is no message that it could go to.
        menu.removeAction(menu.quote)
        return menu

    def _target(self, href: str) -> Place | None:
        return self._guide.target(href, self._page)

    def _on_link_activated(self, href: str) -> None:
        target = self._target(href)
        if target is not None:
            self.place_chosen.emit(target)

    def _on_link_highlighted(self, url: QUrl) -> None:
        """A file's name says nothing to people; the words of the link do."""
        if self._target(url.toString()) is None:
            super()._on_link_highlighted(url)
        else:
            self.viewport().setToolTip("")
