# SPDX-License-Identifier: Apache-2.0
"""What the composer shows of the conversation's documents: a line about all of them, and a chip for
each below it."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core import documents as values
from app.services.documents import WholeBudget
from app.ui.announcing import announce
from app.ui.chat.document_chips import DocumentChips
from app.ui.chat.document_line import DocumentLine
from app.ui.documents.words import is_busy
from app.ui.theme import SPACING_XS


class ComposerDocuments(QWidget):
    """The chips stand open while there are documents that no question has brought along yet; they
    can be opened and closed at any time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = QWidget(self)
        self.chips = DocumentChips(self._room)
        inside = QVBoxLayout(self._room)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chips)
        self.line = DocumentLine(self._room, self)
        self.chips.set_tab_after(self.line.everything)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING_XS)
        layout.addWidget(self.line)
        layout.addWidget(self._room)
        self._key: str | None = None
        self._new: frozenset[str] = frozenset()
        self._busy = 0
        self._was_busy = False
        self.hide()

    @property
    def is_open(self) -> bool:
        return self.line.fold.isChecked()

    def set_open(self, is_open: bool) -> None:
        self.line.fold.setChecked(is_open)

    def show_documents(
        self,
        key: str,
        documents: Sequence[values.Document],
        collections: Sequence[values.Collection],
        *,
        asked_about: Collection[str],
        progress: Callable[[str], float],
        budget: WholeBudget,
    ) -> None:
        """`asked_about`: those, documents and collections, that a question has brought along."""
        ids = [*(item.id for item in collections), *(item.id for item in documents)]
        new = frozenset(ids) - frozenset(asked_about)
        busy = sum(is_busy(item) for item in documents)
        self.chips.show_documents(documents, collections, progress)
        readable = sum(item.is_readable for item in documents)
        self.line.show_state(len(documents), len(collections), readable, busy, budget)
        self.setVisible(bool(ids))
        if key != self._key:
            self.set_open(bool(new))
            self.line.set_reads_everything(False)
        elif new - self._new:
            self.set_open(True)
        elif self._new and not new:
            # They went along with a question.
            self.set_open(False)
        elif self._busy and not busy:
            self._announce()
        self._key, self._new, self._busy = key, new, busy

    def _announce(self) -> None:
        """That all is read."""
        announce(self, f"{self.line.fold.text()}: {self.line.words.text}")
