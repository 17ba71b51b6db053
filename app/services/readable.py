# SPDX-License-Identifier: Apache-2.0
"""A conversation as it is read page by page: the values that `Transfer.read` tells."""

from app.store.transfer import Piece, PieceKind, ReadableConversation, ReadableMessage

__all__ = ["Piece", "PieceKind", "ReadableConversation", "ReadableMessage"]
