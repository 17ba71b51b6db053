# SPDX-License-Identifier: Apache-2.0
"""Conversations that go to the trash: what is said, and how they come back."""

from PySide6.QtCore import QObject, Signal

from app.core.conversation import ConversationSummary
from app.services.chat_session import ChatSession
from app.services.conversation_list import ConversationList
from app.ui.notice_bar import NoticeBar


class Deletions(QObject):
    """`changed`: another conversation may be open now. `reopened`: the one that was open before it
    was deleted is open again."""

    changed = Signal()
    reopened = Signal()

    def __init__(
        self,
        session: ChatSession,
        conversations: ConversationList,
        notices: NoticeBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._conversations = conversations
        self._notices = notices
        self._last: tuple[tuple[str, ...], str | None] | None = None
        self._left: tuple[str, str | None] | None = None
        conversations.deleted.connect(self._on_deleted)
        conversations.restored.connect(self._on_restored)

    def _on_deleted(self, summaries: tuple[ConversationSummary, ...]) -> None:
        ids = [summary.id for summary in summaries]
        was_open = self._session.conversation_id
        for conversation_id in ids:
            self._session.leave(conversation_id)
        title = self._conversations.shown_title(summaries[0])
        if len(ids) > 1:
            text = self.tr("%n conversation(s) were deleted.", "", len(ids))
        elif title:
            text = self.tr("“{title}” was deleted.").format(title=title)
        else:
            text = self.tr("The conversation was deleted.")
        self._last = (tuple(ids), was_open if was_open in ids else None)
        self._notices.show_info(text, self.tr("Undo"), self._on_undo)
        self.changed.emit()

    def _on_undo(self) -> None:
        if self._last is None:
            return
        ids, was_open = self._last
        self._last = None
        self._left = None if was_open is None else (was_open, self._session.conversation_id)
        self._conversations.restore(ids)

    def _on_restored(self, ids: tuple[str, ...]) -> None:
        if self._left is None or self._left[0] not in ids:
            return
        was_open, shown = self._left
        self._left = None
        # Many take a moment, in which people may go on elsewhere.
        if self._session.conversation_id == shown:
            self._session.open(was_open)
            self.reopened.emit()
