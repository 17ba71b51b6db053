# SPDX-License-Identifier: Apache-2.0
"""What the engine's thread needs to let a model read the documents of a conversation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.documents import Scope
from app.core.messages import DocumentPart
from app.core.params import Prompt
from app.engine.client import EngineClient

if TYPE_CHECKING:
    from app.assistant.documents import TurnDocuments
    from app.documents.search import DenseSearch
    from app.store.documents import DocumentStore


def concerns_documents(prompt: Prompt, scope: Scope) -> bool:
    """Also where they were removed since: the questions still name them."""
    parts = (part for message in prompt.messages for part in message.parts)
    return bool(scope) or any(isinstance(part, DocumentPart) for part in parts)


def turn_documents(
    client: EngineClient,
    store: DocumentStore,
    scope: Scope,
    conversation_id: str | None,
    *,
    dense: DenseSearch | None = None,
    keeps_pages: bool = False,
    reads_everything: bool = False,
    should_stop: Callable[[], bool] = lambda: False,
) -> TurnDocuments:
    """`conversation_id` is None for one that has not begun. `keeps_pages`: what the model sees is
    stored, so that later turns go on counting there."""
    from app.assistant.documents import TurnDocuments
    from app.documents.pages import PageStack
    from app.documents.search import Search
    from app.documents.shelf import Shelf

    shelf = Shelf(store, Search(store, dense), scope)

    def keep(cursor: int, page: str) -> None:
        if conversation_id is not None:
            store.save_page(conversation_id, cursor, page)

    stack = PageStack.from_json(
        _pages(store, conversation_id), on_push=keep if keeps_pages else None
    )
    return TurnDocuments(
        client, shelf, stack, reads_everything=reads_everything, should_stop=should_stop
    )


def _pages(store: DocumentStore, conversation_id: str | None) -> list[str]:
    if conversation_id is None:
        return []
    return [page for _, page in store.load_pages(conversation_id)]
