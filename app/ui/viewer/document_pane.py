# SPDX-License-Identifier: Apache-2.0
"""The document that an answer rests on, at the place that it cites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.core.messages import CitationPart
    from app.services.documents import Documents
    from app.services.settings import Settings


class DocumentPane(QWidget):
    """Hidden until it is asked to show something; shows itself then. `ViewerSplitter` gives it its
    place beside the conversation."""

    closed = Signal()
    """Somebody closed it: it is hidden, and the keyboard belongs to the conversation again."""

    def __init__(
        self, documents: Documents, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self._settings = settings
        self.hide()

    @property
    def document_id(self) -> str:
        """Empty while none is shown."""
        return ""

    def show_citation(self, citation: CitationPart, among: Sequence[CitationPart] = ()) -> None:
        """`among`: all citations of the answer, which next and previous walk through."""
        raise NotImplementedError

    def show_document(self, document_id: str) -> None:
        """From its beginning, without a mark."""
        raise NotImplementedError

    def close_document(self) -> None:
        """Hides the pane and gives back what the document took in memory."""
        raise NotImplementedError
