# SPDX-License-Identifier: Apache-2.0
"""What the palette finds: the window's commands, the documents of the open conversation, the latest
conversations, saved prompts."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from app.core.conversation import ConversationSummary, SavedPrompt
from app.core.documents import Document
from app.services.conversation_list import ConversationList
from app.services.prompts import Prompts
from app.ui.actions import Actions
from app.ui.command_palette import Entry
from app.ui.documents.words import icon_of, name_of

_MAX_CONVERSATIONS = 1000


class PaletteEntries(QObject):
    """`open_conversation` and `open_document` get an id, `search` what to look for in all
    conversations."""

    def __init__(
        self,
        commands: Actions,
        conversations: ConversationList,
        prompts: Prompts,
        documents: Callable[[], Sequence[Document]],
        open_conversation: Callable[[str], None],
        open_document: Callable[[str], None],
        insert_prompt: Callable[[SavedPrompt], None],
        search: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._conversations = conversations
        self._prompts = prompts
        self._documents = documents
        self._open_conversation = open_conversation
        self._open_document = open_document
        self._insert_prompt = insert_prompt
        self._search = search

    def __call__(self, query: str) -> list[Entry]:
        entries = [
            *self._of_commands(),
            *self._of_documents(),
            *self._of_conversations(),
            *self._of_prompts(),
        ]
        if query.strip():
            text = self.tr("Search all conversations for “{words}”").format(words=query.strip())
            run = partial(self._search, query.strip())
            entries.append(Entry(text, "magnifying-glass", run, is_last=True))
        return entries

    def _of_commands(self) -> Iterable[Entry]:
        native = QKeySequence.SequenceFormat.NativeText
        for group in self._commands.groups():
            for action in group.actions:
                if action.isEnabled() and action is not self._commands.palette:
                    key = action.shortcut().toString(native)
                    yield Entry(action.text(), "caret-right", partial(_trigger, action), key)

    def _of_documents(self) -> Iterable[Entry]:
        for document in self._documents():
            if document.is_readable:
                run = partial(self._open_document, document.id)
                yield Entry(name_of(document), icon_of(document), run, self.tr("Document"))

    def _of_conversations(self) -> Iterable[Entry]:
        shown: list[ConversationSummary] = [
            *self._conversations.pinned,
            *self._conversations.recent[:_MAX_CONVERSATIONS],
        ]
        for summary in shown:
            title = self._conversations.shown_title(summary)
            if title:
                run = partial(self._open_conversation, summary.id)
                yield Entry(title, "chat", run, self.tr("Conversation"))

    def _of_prompts(self) -> Iterable[Entry]:
        for prompt in self._prompts.prompts:
            run = partial(self._insert_prompt, prompt)
            yield Entry(prompt.name, "text-aa", run, self.tr("Saved prompt"))


def _trigger(action: QAction) -> None:
    action.trigger()
