# SPDX-License-Identifier: Apache-2.0
"""Pictures of the pages that are looked at, and of no more than fit into little memory."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.core.documents import PageImage
from app.core.errors import HarmoniumError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.document_views import DocumentViews

MAX_BYTES = 48_000_000
"""Of all pictures together; the newest one is kept in any case."""
_AT_ONCE = 2


class PageImages(QObject):
    """`arrived` carries a page's number; `failed` that and a HarmoniumError."""

    arrived = Signal(int)
    failed = Signal(int, object)

    def __init__(self, documents: DocumentViews, parent: QObject) -> None:
        super().__init__(parent)
        self._documents = documents
        self._document_id = ""
        self._width = 0
        # Each with the width that was asked for: a very large page comes smaller.
        self._images: OrderedDict[int, tuple[int, QImage]] = OrderedDict()
        self._asked: dict[int, tuple[int, int]] = {}
        self._unreadable: set[int] = set()
        self._wanted: list[int] = []
        documents.image_ready.connect(self._on_image_ready)

    @property
    def bytes(self) -> int:
        return sum(image.sizeInBytes() for _, image in self._images.values())

    def open(self, document_id: str) -> None:
        """Forgets the pictures of another document; empty for none."""
        for request in self._asked:
            self._documents.give_up(request)
        self._document_id = document_id
        self._images.clear()
        self._asked.clear()
        self._unreadable.clear()
        self._wanted = []

    def get(self, page: int) -> QImage | None:
        """Perhaps of another width, as long as the right one is on its way."""
        if page not in self._images:
            return None
        self._images.move_to_end(page)
        return self._images[page][1]

    def is_unreadable(self, page: int) -> bool:
        return page in self._unreadable

    def want(self, pages: Sequence[int], width: int) -> None:
        """These and no others, the most urgent first, `width` pixels wide."""
        self._width = width
        self._wanted = [page for page in pages if self._is_missing(page)]
        for request, (page, asked_width) in list(self._asked.items()):
            if page not in pages or asked_width != width:
                self._documents.give_up(request)
                del self._asked[request]
        self._ask()

    def _is_missing(self, page: int) -> bool:
        is_here = page in self._images and self._images[page][0] == self._width
        return not is_here and page not in self._unreadable

    def _ask(self) -> None:
        while self._wanted and len(self._asked) < _AT_ONCE and self._document_id:
            page = self._wanted.pop(0)
            if (page, self._width) not in self._asked.values():
                request = self._documents.page_image(self._document_id, page, self._width)
                self._asked[request] = (page, self._width)

    def _on_image_ready(self, request: int, answer: object) -> None:
        if request not in self._asked:
            return
        page, width = self._asked.pop(request)
        if isinstance(answer, PageImage):
            self._keep(page, width, answer)
            self.arrived.emit(page)
        elif isinstance(answer, HarmoniumError):
            self._unreadable.add(page)
            self.failed.emit(page, answer)
        self._ask()

    def _keep(self, page: int, width: int, answer: PageImage) -> None:
        size = 3 * answer.width
        image = QImage(
            answer.pixels, answer.width, answer.height, size, QImage.Format.Format_RGB888
        )
        # The one above shows bytes that belong to somebody else.
        self._images[page] = (width, image.copy())
        self._images.move_to_end(page)
        while self.bytes > MAX_BYTES and len(self._images) > 1:
            self._images.popitem(last=False)
