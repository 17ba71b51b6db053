# SPDX-License-Identifier: Apache-2.0
"""The citations of one answer: what is shown while somebody points at a number, and what opens
when it is clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.core.messages import CitationPart
from app.ui.chat.citation_preview import CitationPreview
from app.ui.chat.message_body import MessageBody

_WAIT_MS = 250


class MessageCitations(QObject):
    """`opened` carries the CitationPart of a number that was clicked, or of a source, and a tuple
    of all of them."""

    opened = Signal(object, object)

    def __init__(self, message: QWidget) -> None:
        super().__init__(message)
        self._message = message
        self._parts: tuple[CitationPart, ...] = ()
        self._preview: CitationPreview | None = None
        self._pointed: tuple[MessageBody, int] | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._show_preview)
        message.installEventFilter(self)

    @property
    def parts(self) -> Sequence[CitationPart]:
        return self._parts

    @property
    def preview(self) -> CitationPreview | None:
        """The one that is shown."""
        return self._preview

    def set_parts(self, parts: Sequence[CitationPart]) -> None:
        self._parts = tuple(parts)

    def adopt(self, body: MessageBody) -> None:
        body.citation_activated.connect(self._on_activated)
        body.citation_pointed.connect(self._on_pointed)

    def open(self, part: CitationPart) -> None:
        self._hide_preview()
        if part.document_id:
            self.opened.emit(part, self._parts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Hide, QEvent.Type.Move):
            self._hide_preview()
        return super().eventFilter(watched, event)

    def _on_activated(self, index: int) -> None:
        if index < len(self._parts):
            self.open(self._parts[index])

    def _on_pointed(self, index: int) -> None:
        body = self.sender()
        self._hide_preview()
        if 0 <= index < len(self._parts) and isinstance(body, MessageBody):
            self._pointed = (body, index)
            self._wait.start()

    def _show_preview(self) -> None:
        if self._pointed is None:
            return
        body, index = self._pointed
        number = body.citation_rect(index)
        if index >= len(self._parts) or not body.isVisible():
            return
        self._preview = CitationPreview(self._parts[index], self._message)
        place = body.viewport().mapToGlobal(number.topLeft())
        self._preview.show_beside(QRect(place, number.size()))

    def _hide_preview(self) -> None:
        self._wait.stop()
        self._pointed = None
        if self._preview is not None:
            self._preview.hide()
            self._preview.deleteLater()
            self._preview = None
