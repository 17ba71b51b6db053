# SPDX-License-Identifier: Apache-2.0
"""The rows of a list of documents as Qt sees them."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.documents import Document
from app.core.sanitizing import plain_tool_tip
from app.ui.documents.words import description, name_of, state_words

_Index = QModelIndex | QPersistentModelIndex

CHUNK = 200
"""Documents that are fetched at once."""

Fetch = Callable[[int, int], Sequence[Document]]
"""Gets an offset and how many; gives fewer where the list ends."""


class Role(IntEnum):
    DOCUMENT = Qt.ItemDataRole.UserRole + 1
    PROGRESS = Qt.ItemDataRole.UserRole + 2


class DocumentItemModel(QAbstractListModel):
    """Fetches what a view scrolls to. `refresh` fetches again what is there, and keeps the rows
    where only their documents changed."""

    def __init__(self, progress: Callable[[str], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._progress = progress
        self._documents: list[Document] = []
        self._fetch: Fetch = _nothing
        self._has_more = False

    @property
    def documents(self) -> Sequence[Document]:
        """Those that were fetched."""
        return self._documents

    def place_of(self, document_id: str) -> int:
        """-1 when it is not there."""
        ids = (document.id for document in self._documents)
        return next((at for at, known in enumerate(ids) if known == document_id), -1)

    def set_source(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self.beginResetModel()
        self._documents = list(fetch(0, CHUNK))
        self._has_more = len(self._documents) == CHUNK
        self.endResetModel()

    def refresh(self) -> None:
        wanted = max(CHUNK, len(self._documents))
        fetched = list(self._fetch(0, wanted))
        if [item.id for item in fetched] == [item.id for item in self._documents]:
            self._documents = fetched
            if fetched:
                self.dataChanged.emit(self.index(0), self.index(len(fetched) - 1))
            return
        self.beginResetModel()
        self._documents = fetched
        self._has_more = len(fetched) == wanted
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._documents)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: _Index) -> None:
        if parent.isValid():
            return
        more = list(self._fetch(len(self._documents), CHUNK))
        self._has_more = len(more) == CHUNK
        if more:
            first = len(self._documents)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._documents += more
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._documents):
            return None
        document = self._documents[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name_of(document)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = state_words(document, self._progress(document.id))
                return self.tr("{name}, {state}").format(name=name_of(document), state=state)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return description(document)
            case Qt.ItemDataRole.ToolTipRole:
                said = description(document, self._progress(document.id))
                return plain_tool_tip(f"{name_of(document)}\n{said}")
            case Role.DOCUMENT:
                return document
            case Role.PROGRESS:
                return self._progress(document.id)
            case _:
                return None


def _nothing(offset: int, limit: int) -> Sequence[Document]:
    del offset, limit
    return ()
