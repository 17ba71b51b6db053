# SPDX-License-Identifier: Apache-2.0
"""Conversations as files: out as Markdown, HTML and JSON, in from our JSON and from what other
programs write."""

from app.store.transfer.exporting import ExportFormat, export_conversation, folder_name
from app.store.transfer.importing import import_conversations, import_path
from app.store.transfer.readable import (
    Labels,
    Piece,
    PieceKind,
    ReadableConversation,
    ReadableMessage,
    readable,
)

__all__ = [
    "ExportFormat",
    "Labels",
    "Piece",
    "PieceKind",
    "ReadableConversation",
    "ReadableMessage",
    "export_conversation",
    "folder_name",
    "import_conversations",
    "import_path",
    "readable",
]
