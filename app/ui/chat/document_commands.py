# SPDX-License-Identifier: Apache-2.0
"""The documents of the conversation that is open: shown in the composer, and what is asked of
them done by their service."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.core.conversation import MessageNode
from app.core.documents import Document
from app.core.messages import DocumentPart, Role
from app.core.sanitizing import clean_label
from app.core.text import one_line
from app.services.chat_session import ChatSession
from app.services.documents import Documents, Removed
from app.ui.chat.composer import Composer
from app.ui.documents.words import name_of
from app.ui.notice_bar import NoticeBar


class DocumentCommands(QObject):
    """`document_opened` carries the id of a document to be shown beside the conversation,
    `documents_requested` that of a collection, or nothing, for the window about documents."""

    document_opened = Signal(str)
    documents_requested = Signal(str)

    def __init__(
        self,
        documents: Documents,
        session: ChatSession,
        composer: Composer,
        notices: NoticeBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._documents = documents
        self._session = session
        self._composer = composer
        self._notices = notices
        self._window = window
        self._connect()
        self.refresh()

    @property
    def can_read_everything(self) -> bool:
        key = self._session.documents_key
        return bool(self._documents.of(key) or self._documents.collections_of(key))

    def own(self) -> tuple[Document, ...]:
        """The open conversation's documents."""
        return self._documents.of(self._session.documents_key)

    def take(self, paths: Sequence[Path]) -> None:
        """Files and folders that were dropped, pasted or chosen."""
        self._documents.add(paths, self._session.documents_key)
        self._composer.focus_input()

    def choose_files(self) -> None:
        from app.ui.documents.file_dialogs import DocumentFileDialog

        dialog = DocumentFileDialog(self._window)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    def choose_folder(self) -> None:
        from app.ui.documents.file_dialogs import DocumentFolderDialog

        dialog = DocumentFolderDialog(self._window)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    def toggle_reads_everything(self) -> None:
        if self.can_read_everything:
            self._composer.documents.line.everything.toggle()

    def refresh(self) -> None:
        key = self._session.documents_key
        self._composer.documents.show_documents(
            key,
            self._documents.of(key),
            self._documents.collections_of(key),
            asked_about=self._asked_about(),
            progress=self._documents.progress,
            budget=self._documents.budget(key),
        )

    def show_details(self, document_id: str) -> None:
        from app.ui.documents.document_details import DocumentDetails

        is_own = any(document.id == document_id for document in self.own())
        dialog = DocumentDetails(self._documents, document_id, self._window, can_remove=is_own)
        dialog.opened.connect(self.document_opened)
        dialog.removed.connect(self._on_removed)
        dialog.open()

    def open_part(self, part: object) -> None:
        """What a question brought along. A document may be gone since."""
        if not isinstance(part, DocumentPart):
            return
        if part.is_collection:
            self.documents_requested.emit(part.document_id)
        elif self._documents.get(part.document_id) is None:
            self._notices.show_info(
                self.tr("“{name}” was removed: add the file again to see it.").format(
                    name=clean_label(one_line(part.name))
                )
            )
        else:
            self.document_opened.emit(part.document_id)

    def _connect(self) -> None:
        documents, composer = self._documents, self._composer
        chips = composer.documents.chips
        documents.changed.connect(self._on_changed)
        documents.removed.connect(self._on_document_removed)
        self._session.opened.connect(self.refresh)
        self._session.node_changed.connect(self._on_node_changed)
        self._session.context_changed.connect(self.refresh)
        chips.opened.connect(self.document_opened)
        chips.details_requested.connect(self.show_details)
        chips.system_requested.connect(documents.open_in_system)
        chips.retry_requested.connect(documents.retry)
        chips.removed.connect(self._on_removed)
        chips.collection_opened.connect(self.documents_requested)
        chips.collection_removed.connect(self._on_collection_removed)
        chips.all_requested.connect(self._on_all_requested)
        composer.attach_requested.connect(self.choose_files)
        composer.attach_folder_requested.connect(self.choose_folder)
        composer.documents_requested.connect(self._on_all_requested)
        composer.collection_toggled.connect(self._on_collection_toggled)
        composer.menu_opens.connect(self._on_menu_opens)

    def _asked_about(self) -> frozenset[str]:
        """What questions of the shown branch have brought along."""
        return frozenset(
            part.document_id
            for node in self._session.nodes
            for part in node.message.parts
            if isinstance(part, DocumentPart)
        )

    def _on_changed(self, key: str) -> None:
        if key == self._session.documents_key:
            self.refresh()

    def _on_node_changed(self, node: object) -> None:
        """What an answer grows by concerns no document."""
        if isinstance(node, MessageNode) and node.message.role is Role.USER:
            self.refresh()

    def _on_removed(self, document_id: str) -> None:
        self._documents.remove(document_id, self._session.documents_key)

    def _on_document_removed(self, removed: object) -> None:
        if isinstance(removed, Removed):
            text = self.tr("“{name}” was removed.").format(name=name_of(removed.document))
            self._notices.show_info(
                text, self.tr("Undo"), lambda: self._documents.undo_remove(removed)
            )

    def _on_collection_removed(self, collection_id: str) -> None:
        self._documents.use(collection_id, self._session.documents_key, False)

    def _on_collection_toggled(self, collection_id: str, uses: bool) -> None:
        self._documents.use(collection_id, self._session.documents_key, uses)

    def _on_all_requested(self) -> None:
        self.documents_requested.emit("")

    def _on_menu_opens(self) -> None:
        key = self._session.documents_key
        used = self._documents.collections_of(key)
        self._composer.set_collections(
            self._documents.collections(),
            [collection.id for collection in used],
            can_use=not self._session.is_temporary,
            has_documents=self.can_read_everything,
        )

    def _on_files_selected(self, names: list[str]) -> None:
        self.take([Path(name) for name in names])

    def _on_folder_selected(self, name: str) -> None:
        self.take([Path(name)])
