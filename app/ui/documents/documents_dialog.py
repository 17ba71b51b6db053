# SPDX-License-Identifier: Apache-2.0
"""The window about documents: those of the open conversation, and collections that any can use."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.documents import Collection, Document
from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.services.chat_session import ChatSession
from app.services.documents import Documents, Removed
from app.ui.documents.collection_list import CollectionList
from app.ui.documents.collection_page import CollectionPage, Shown
from app.ui.documents.document_details import DocumentDetails
from app.ui.documents.file_dialogs import DocumentFileDialog, DocumentFolderDialog
from app.ui.documents.words import name_of
from app.ui.drop_hint import DropHint, dropped_files
from app.ui.models.pieces import chain_tabs
from app.ui.notice_bar import NoticeBar
from app.ui.theme import SPACING_M, SPACING_S, em, ui_font
from app.ui.widgets import FlatButton

_SIZE_EM = (66, 50)
_LEAST_EM = 26
"""The width that a page needs beside the names of all collections."""
_REFRESH_MS = 300


class DocumentsDialog(QDialog):
    """Files and folders can be dropped anywhere on it. `document_opened` carries the id of one to
    be shown beside the conversation."""

    document_opened = Signal(str)

    def __init__(
        self, documents: Documents, session: ChatSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._documents = documents
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Documents"))
        self.setAcceptDrops(True)
        self._create_widgets()
        self._lay_out()
        self._connect()
        chain_tabs(self)
        self.refresh()
        self.collections.setFocus()

    @property
    def collection_id(self) -> str:
        """Empty for the conversation."""
        return self.collections.collection_id

    def show_collection(self, collection_id: str) -> None:
        """Empty for the conversation."""
        self.collections.choose(collection_id)

    def refresh(self) -> None:
        self._timer.stop()
        key = self._session.documents_key
        collections = self._documents.collections()
        self.collections.show_collections(collections, len(self._documents.of(key)))
        self._show_page(collections)

    def _create_widgets(self) -> None:
        self.collections = CollectionList(self)
        text = self.tr("New collection")
        self.new_button = FlatButton("plus", text, self, text=text)
        self.page = CollectionPage(self._documents, self)
        self.notices = NoticeBar(self)
        self._drop_hint = DropHint(self, self.tr("Drop files or folders to add them here"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)

    def _lay_out(self) -> None:
        self._side = QWidget(self)
        self._side.setObjectName("side")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, SPACING_S)
        side.setSpacing(0)
        side.addWidget(self.collections, 1)
        new = QHBoxLayout()
        new.setContentsMargins(SPACING_S, 0, SPACING_S, 0)
        new.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        side.addLayout(new)
        notices = QHBoxLayout()
        notices.setContentsMargins(SPACING_M, 0, SPACING_M, SPACING_M)
        notices.addWidget(self.notices)
        self._notices = QWidget(self)
        self._notices.setLayout(notices)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.page, 1)
        right.addWidget(self._notices)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        layout.addLayout(right, 1)
        size = em(ui_font())
        room = self.screen().availableSize() * 0.9
        self.resize(
            min(round(size * _SIZE_EM[0]), room.width()),
            min(round(size * _SIZE_EM[1]), room.height()),
        )

    def _connect(self) -> None:
        documents, page = self._documents, self.page
        documents.changed.connect(self._on_changed)
        documents.collections_changed.connect(self._on_changed)
        documents.removed.connect(self._on_document_removed)
        self._session.opened.connect(self.refresh)
        self._timer.timeout.connect(self.refresh)
        self.collections.chosen.connect(self._on_chosen)
        self.new_button.clicked.connect(self._on_new_clicked)
        page.head.renamed.connect(self._on_renamed)
        page.head.delete_requested.connect(self._on_delete_requested)
        page.files_requested.connect(self.choose_files)
        page.folder_requested.connect(self.choose_folder)
        page.folder_removed.connect(self._on_folder_removed)
        page.used.connect(self._on_used)
        page.opened.connect(self._on_opened)
        page.details_requested.connect(self._on_details_requested)
        page.system_requested.connect(documents.open_in_system)
        page.retried.connect(self._on_retried)
        page.removed.connect(self._on_removed)

    def choose_files(self) -> None:
        dialog = DocumentFileDialog(self)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def choose_folder(self) -> None:
        dialog = DocumentFolderDialog(self)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    def add(self, paths: Sequence[Path]) -> None:
        """To what is shown. A collection watches folders."""
        collection_id = self.collection_id
        if not collection_id:
            self._documents.add(paths, self._session.documents_key)
            return
        files = [path for path in paths if not path.is_dir()]
        if files:
            self._documents.add_paths(collection_id, files)
        for folder in paths:
            if folder.is_dir():
                self._documents.add_folder(collection_id, folder)

    def _show_page(self, collections: Sequence[Collection]) -> None:
        key, chosen = self._session.documents_key, self.collection_id
        collection = next((item for item in collections if item.id == chosen), None)
        used = {item.id for item in self._documents.collections_of(key)}
        self.page.show_documents(
            Shown(key, collection),
            is_used=chosen in used,
            can_use=not self._session.is_temporary,
        )

    def _on_changed(self, *_: object) -> None:
        """Many changes in a row are shown together."""
        if not self._timer.isActive():
            self._timer.start()

    def _on_chosen(self, collection_id: str) -> None:
        del collection_id
        self._show_page(self._documents.collections())

    def _on_new_clicked(self) -> None:
        taken = {collection.name for collection in self._documents.collections()}
        name = plain = self.tr("New collection")
        number = 1
        while name in taken:
            number += 1
            name = f"{plain} {number}"
        made = self._documents.create_collection(name)
        if made is not None:
            self.refresh()
            self.show_collection(made.id)
            self.page.head.begin_rename()

    def _on_renamed(self, name: str) -> None:
        if self._documents.rename_collection(self.collection_id, name):
            self.refresh()

    def _on_delete_requested(self) -> None:
        collection = self.page.collection
        if collection is None:
            return
        text = self.tr(
            "Delete “{name}”? What was read of its files is forgotten; the files stay."
        ).format(name=clean_label(one_line(collection.name)))
        self.notices.show_error(
            text, self.tr("Delete"), lambda: self._delete_collection(collection.id)
        )

    def _delete_collection(self, collection_id: str) -> None:
        self._documents.delete_collection(collection_id)
        self.refresh()
        self.collections.setFocus()

    def _on_folder_removed(self, folder: object) -> None:
        collection = self.page.collection
        if not isinstance(folder, Path) or collection is None:
            return
        collection_id = collection.id
        self._documents.remove_folder(collection_id, folder)
        text = self.tr("“{name}” is no longer watched. Its files stay where they are.")
        self.notices.show_info(
            text.format(name=clean_label(one_line(folder.name))),
            self.tr("Undo"),
            lambda: self._documents.add_folder(collection_id, folder),
        )

    def _on_used(self, is_used: bool) -> None:
        if self.collection_id:
            self._documents.use(self.collection_id, self._session.documents_key, is_used)

    def _on_opened(self, document_id: str) -> None:
        """It stands behind this window."""
        self.accept()
        self.document_opened.emit(document_id)

    def _on_details_requested(self, document_id: str) -> None:
        dialog = DocumentDetails(self._documents, document_id, self)
        dialog.opened.connect(self._on_opened)
        dialog.removed.connect(self._on_details_removed)
        dialog.open()

    def _on_details_removed(self, document_id: str) -> None:
        document = self._documents.get(document_id)
        if document is not None:
            self._on_removed((document,))

    def _on_retried(self, documents: object) -> None:
        for document in _documents(documents):
            self._documents.retry(document.id)

    def _on_removed(self, documents: object) -> None:
        gone = _documents(documents)
        collection_id = self.collection_id
        if not gone:
            return
        if not collection_id:
            for document in gone:
                self._documents.remove(document.id, self._session.documents_key)
            return
        self._documents.remove_from_collection(collection_id, [item.id for item in gone])
        if len(gone) == 1:
            text = self.tr("“{name}” was removed. The file stays.").format(name=name_of(gone[0]))
        else:
            text = self.tr("%n file(s) were removed. They stay where they are.", "", len(gone))
        paths = [document.path for document in gone]
        self.notices.show_info(
            text, self.tr("Undo"), lambda: self._documents.add_paths(collection_id, paths)
        )

    def _on_document_removed(self, removed: object) -> None:
        if isinstance(removed, Removed) and not self.collection_id:
            text = self.tr("“{name}” was removed. The file stays.")
            self.notices.show_info(
                text.format(name=name_of(removed.document)),
                self.tr("Undo"),
                lambda: self._documents.undo_remove(removed),
            )

    def _on_files_selected(self, names: list[str]) -> None:
        self.add([Path(name) for name in names])

    def _on_folder_selected(self, name: str) -> None:
        self.add([Path(name)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()
            self._drop_hint.open()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        paths = dropped_files(event)
        if paths:
            event.acceptProposedAction()
            self.add(paths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds and hasattr(self, "_side"):
            self._update_look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_look()

    def _update_look(self) -> None:
        self._side.setStyleSheet("#side { background: palette(alternate-base) }")
        self.collections.update_look()
        room = self.width() - self.collections.list_width(is_slim=False)
        is_slim = room < em(ui_font()) * _LEAST_EM
        self.collections.set_slim(is_slim)
        self._side.setFixedWidth(self.collections.list_width(is_slim=is_slim))
        text = self.tr("New collection")
        self.new_button.setText("" if is_slim else text)


def _documents(value: object) -> tuple[Document, ...]:
    return value if isinstance(value, tuple) else ()
