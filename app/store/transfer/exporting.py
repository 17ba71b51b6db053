# SPDX-License-Identifier: Apache-2.0
"""One conversation to the text of a file."""

from typing import Literal

from app.core.conversation import Conversation
from app.store.conversations import ConversationStore
from app.store.transfer.harmonium_json import to_json
from app.store.transfer.html import to_html
from app.store.transfer.markdown import to_markdown
from app.store.transfer.readable import Labels, readable

ExportFormat = Literal["md", "json", "html"]


def export_conversation(
    conversation: Conversation,
    format: ExportFormat,
    *,
    include_reasoning: bool = False,
    folder: str = "",
    labels: Labels | None = None,
) -> str:
    """Markdown and HTML hold the shown branch, JSON all branches and `folder`, the name of the
    conversation's folder. Without `include_reasoning` the raw chain of thought stays out of each
    of them, and tool traffic out of the first two."""
    if format == "json":
        return to_json(conversation, include_reasoning=include_reasoning, folder=folder)
    words = labels or Labels()
    shown = readable(conversation, include_reasoning=include_reasoning, labels=words)
    if format == "html":
        return to_html(shown, words)
    return to_markdown(shown)


def folder_name(store: ConversationStore, conversation: Conversation) -> str:
    """Empty when it is in no folder."""
    if conversation.folder is None:
        return ""
    names = {folder.id: folder.name for folder in store.folders()}
    return names.get(conversation.folder, "")
