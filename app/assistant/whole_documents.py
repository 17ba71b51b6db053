# SPDX-License-Identifier: Apache-2.0
"""Which documents a model reads from beginning to end, and what a question brings along of them."""

from collections.abc import Sequence

from app.core.documents import Document, DocumentState
from app.core.messages import DocumentPart

WHOLE_TOKENS = 32_000
WHOLE_SHARE = 0.35

_LINE_TOKENS = 4
"""`L123: ` and the line's end."""
_READ = frozenset({DocumentState.READY, DocumentState.PARTIAL})


def whole_budget(n_ctx: int) -> int:
    """How many tokens of a context of `n_ctx` may hold documents as a whole: of all questions of a
    conversation together."""
    return min(WHOLE_TOKENS, int(n_ctx * WHOLE_SHARE))


def whole_tokens(document: Document) -> int:
    """What its whole display costs, estimated: its text and the numbers before its lines."""
    return document.tokens + _LINE_TOKENS * document.lines


def document_parts(
    documents: Sequence[Document], n_ctx: int, earlier: Sequence[Document] = ()
) -> tuple[DocumentPart, ...]:
    """For a question that `documents` come with, in their order. They are read as a whole when all
    of them are ready and fit into what the `earlier` whole ones have left of the budget."""
    tokens = sum(whole_tokens(document) for document in (*earlier, *documents))
    is_read = all(one.state in _READ and one.is_readable for one in documents)
    is_whole = is_read and tokens <= whole_budget(n_ctx)
    return tuple(
        DocumentPart(document.id, document.name, _note(document), is_whole)
        for document in documents
    )


def _note(document: Document) -> str:
    if document.state is DocumentState.FAILED:
        return "could not be read"
    if document.pages is not None:
        return "1 page" if document.pages == 1 else f"{document.pages} pages"
    return ""
