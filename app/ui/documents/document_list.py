# SPDX-License-Identifier: Apache-2.0
"""A list of documents that the keyboard goes through."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.core.documents import Document
from app.ui.documents.document_delegate import DocumentDelegate
from app.ui.documents.document_item_model import DocumentItemModel
from app.ui.theme import slim_scroll_bar

_LEAST_ROWS = 4


class DocumentList(QListView):
    """Enter shows the chosen document, Delete removes the chosen ones."""

    shown = Signal()
    removed = Signal()
    selected = Signal()
    menu_requested = Signal(object)

    def __init__(self, model: DocumentItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = model
        self.setModel(model)
        self.setItemDelegate(DocumentDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Documents"))
        self.viewport().setAutoFillBackground(False)
        slim_scroll_bar(self.verticalScrollBar())
        self._chosen: tuple[list[str], str, int] = ([], "", 0)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        self._fit()

    @property
    def chosen(self) -> Sequence[Document]:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._items.documents[row] for row in rows]

    def choose(self, document_id: str) -> None:
        place = self._items.place_of(document_id)
        if place >= 0:
            self.setCurrentIndex(self._items.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.chosen:
                self.shown.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self.chosen:
                self.removed.emit()
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).center()
        else:
            at = event.pos()
        if self.indexAt(at).isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(at))

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(_LEAST_ROWS * 3 * self.fontMetrics().height())

    def _on_about_to_reset(self) -> None:
        current = self.currentIndex().row()
        documents = self._items.documents
        focused = documents[current].id if 0 <= current < len(documents) else ""
        at = self.verticalScrollBar().value()
        self._chosen = ([document.id for document in self.chosen], focused, at)

    def _on_reset(self) -> None:
        """The same ones are chosen as before, and it stands where it stood."""
        ids, focused, at = self._chosen
        selection = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        for document_id in ids:
            place = self._items.place_of(document_id)
            if place >= 0:
                selection.select(self._items.index(place), flags.Select)
        place = self._items.place_of(focused)
        if place >= 0:
            selection.setCurrentIndex(self._items.index(place), flags.NoUpdate)
        self.verticalScrollBar().setValue(at)
        self.selected.emit()

    def _on_selection_changed(self) -> None:
        self.selected.emit()

    def _on_double_clicked(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.shown.emit()
