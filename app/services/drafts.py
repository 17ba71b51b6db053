# SPDX-License-Identifier: Apache-2.0
"""Questions that are not sent yet: each conversation has its own, and a restart keeps them."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.errors import HarmoniumError
from app.core.messages import Message
from app.services.settings import Settings
from app.services.temporary import is_temporary
from app.store.conversations import ConversationStore

STORE_DELAY_MS = 500


class Drafts(QObject):
    """None stands for the conversation that begins with its first question. That of a temporary
    conversation never leaves the memory. `failed` carries a HarmoniumError."""

    failed = Signal(object)

    def __init__(
        self, store: ConversationStore, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._settings = settings
        self._drafts: dict[str | None, Message | None] = {}
        self._unstored: set[str | None] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STORE_DELAY_MS)
        self._timer.timeout.connect(self.flush)

    def of(self, conversation_id: str | None, stored: Message | None = None) -> Message | None:
        """`stored` is the conversation's own, as it was loaded."""
        if conversation_id is None:
            stored = self._settings.new_draft
        return self._drafts.get(conversation_id, stored)

    def keep(self, conversation_id: str | None, draft: Message | None) -> None:
        self._drafts[conversation_id] = draft
        if conversation_id is not None and is_temporary(conversation_id):
            return
        self._unstored.add(conversation_id)
        self._timer.start()

    def sent(self, conversation_id: str | None) -> None:
        """The store has forgotten it together with the question's arrival."""
        self._drafts[conversation_id] = None
        self._unstored.discard(conversation_id)
        if conversation_id is None and self._settings.new_draft is not None:
            self._settings.new_draft = None

    def forget(self, conversation_id: str) -> None:
        """The conversation is gone."""
        self._drafts.pop(conversation_id, None)
        self._unstored.discard(conversation_id)

    def flush(self) -> None:
        """Stores what is not stored yet."""
        self._timer.stop()
        unstored, self._unstored = self._unstored, set()
        for conversation_id in unstored:
            draft = self._drafts.get(conversation_id)
            if conversation_id is None:
                self._settings.new_draft = draft
                continue
            try:
                self._store.set_draft(conversation_id, draft)
            except HarmoniumError as exc:
                self.failed.emit(exc)
