# SPDX-License-Identifier: Apache-2.0
"""The conversation and the document beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from app.ui.theme import shades

if TYPE_CHECKING:
    from app.services.settings import Settings
    from app.ui.viewer.document_pane import DocumentPane

LEAST_CONTENT = 360
"""Pixels that the conversation keeps; where there are not that many beside the document, the
document takes its place."""
_LEAST_PANE = 300
_SHARE = 0.46


class ViewerSplitter(QSplitter):
    """Gives the pane the width it had last. Where there is no room for both, the document stands
    in the conversation's place until it is closed."""

    def __init__(
        self,
        content: QWidget,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._content = content
        self._pane: DocumentPane | None = None
        self._settings = settings
        self._is_arranging = False
        self.addWidget(content)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(5)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._on_moved)

    def set_pane(self, pane: DocumentPane) -> None:
        self._pane = pane
        self.addWidget(pane)
        self.setStretchFactor(1, 0)
        pane.installEventFilter(self)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.ShowToParent
        if watched is self._pane and (is_shown or event.type() == QEvent.Type.HideToParent):
            self._arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        if self._is_arranging or self._pane is None:
            return
        self._is_arranging = True
        try:
            is_open = not self._pane.isHidden()
            room = self.width() - self.handleWidth()
            has_room = room >= LEAST_CONTENT + _LEAST_PANE
            self._content.setVisible(not is_open or has_room)
            if is_open and has_room:
                wanted = self._settings.viewer_width or round(room * _SHARE)
                width = min(max(_LEAST_PANE, wanted), room - LEAST_CONTENT)
                self.setSizes([room - width, width])
        finally:
            self._is_arranging = False

    def _on_moved(self) -> None:
        if self._pane is not None and not self._pane.isHidden() and not self._content.isHidden():
            self._settings.viewer_width = self.sizes()[1]


class _Handle(QSplitterHandle):
    """A hairline in the middle of what the mouse can take hold of."""

    def sizeHint(self) -> QSize:
        return QSize(self.splitter().handleWidth(), 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self.rect()
        line.setLeft(line.center().x())
        line.setWidth(1)
        painter.fillRect(line, shades(self.palette()).hairline)
