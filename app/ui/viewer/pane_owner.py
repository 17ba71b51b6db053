# SPDX-License-Identifier: Apache-2.0
"""Whose document stands beside the conversation."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.services.chat_session import ChatSession
from app.services.documents import NEW, Documents, Removed
from app.services.temporary import is_temporary
from app.ui.viewer.document_pane import DocumentPane


class PaneOwner(QObject):
    """Closes the pane with the conversation from which it was opened, and when its document is
    removed: nothing of a temporary conversation is to be seen after it was left."""

    def __init__(
        self, pane: DocumentPane, session: ChatSession, documents: Documents, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._session = session
        self._documents = documents
        self._key = session.documents_key
        session.opened.connect(self._on_opened)
        documents.removed.connect(self._on_removed)

    def _on_opened(self) -> None:
        """Also told of another branch of the same conversation."""
        before, self._key = self._key, self._session.documents_key
        if not self._pane.document_id:
            return
        is_same = before == self._key and not is_temporary(before)
        # Its first question gives a conversation another key; its documents come along.
        may_have_begun = before == NEW or is_temporary(before)
        if not is_same and not (may_have_begun and self._is_here()):
            self._close()

    def _on_removed(self, removed: object) -> None:
        if isinstance(removed, Removed) and removed.document.id == self._pane.document_id:
            self._close()

    def _close(self) -> None:
        """The keyboard stays where it is: in the list of conversations, say."""
        focus = QApplication.focusWidget()
        self._pane.close_document()
        if focus is not None and not self._pane.isAncestorOf(focus):
            focus.setFocus()

    def _is_here(self) -> bool:
        shown = self._pane.document_id
        return any(item.id == shown for item in self._documents.of(self._key))
