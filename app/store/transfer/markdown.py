# SPDX-License-Identifier: Apache-2.0
"""A conversation as Markdown. What was written in it stays as it was written."""

import re

from app.store.transfer.readable import Piece, PieceKind, ReadableConversation

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&$!])")


def to_markdown(conversation: ReadableConversation) -> str:
    blocks = [f"# {conversation.title}"]
    for message in conversation.messages:
        blocks.append(f"## {message.speaker}")
        blocks.extend(_block(piece) for piece in message.pieces)
    return "\n\n".join(blocks) + "\n"


def _block(piece: Piece) -> str:
    if piece.kind is PieceKind.TEXT:
        return piece.text
    if piece.kind is PieceKind.NAME:
        return f"{piece.label}: `{piece.text.replace('`', chr(39))}`"
    if piece.kind is PieceKind.SOURCES:
        # Names and quotations are as foreign as any text: nothing of them is markup.
        sources = [_MARKUP.sub(r"\\\1", line) for line in piece.text.splitlines()]
        return "\n".join([f"{piece.label}:", "", *(f"- {line}" for line in sources)])
    lines = f"{piece.label}\n\n{piece.text}".splitlines()
    return "\n".join(f"> {line}".rstrip() for line in lines)
