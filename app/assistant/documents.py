# SPDX-License-Identifier: Apache-2.0
"""Documents in a turn: what of them stands before the model, and what it may do with them."""

from collections.abc import Callable, Collection, Generator, Sequence
from typing import TYPE_CHECKING

from app.assistant.tools import ToolRegistry
from app.core.documents import Document
from app.core.events import ToolProgress
from app.core.messages import DocumentPart, Message, Part, ToolCallPart
from app.core.params import Prompt, ToolSpec
from app.documents.pages import PageStack
from app.engine.client import EngineClient
from app.engine.protocol import Loaded

if TYPE_CHECKING:
    from app.documents.shelf import Shelf

WHOLE_TOKENS = 32_000
WHOLE_SHARE = 0.35


def whole_budget(n_ctx: int) -> int:
    """How many tokens of a context of `n_ctx` may hold documents as a whole: of all questions of a
    conversation together."""
    return min(WHOLE_TOKENS, int(n_ctx * WHOLE_SHARE))


def whole_tokens(document: Document) -> int:
    """What its whole display costs, estimated: its text and the numbers before its lines."""
    raise NotImplementedError


def document_parts(
    documents: Sequence[Document], n_ctx: int, earlier: Sequence[Document] = ()
) -> tuple[DocumentPart, ...]:
    """For a question that `documents` come with, in their order; smaller ones are read as a whole
    first, as far as the budget goes that the `earlier` whole ones have left."""
    raise NotImplementedError


class TurnDocuments:
    """The TurnTools of a turn whose conversation has documents. Made anew for each turn; the
    `stack` is the conversation's.

    `reads_everything`: the person wants all of the text read for this question. `functions` are
    offered besides. `attached` are the ids of the documents that the coverage names in any case:
    None means those of the shelf, if they are not too many to name."""

    def __init__(
        self,
        engine: EngineClient,
        shelf: "Shelf",
        stack: PageStack,
        *,
        reads_everything: bool = False,
        functions: ToolRegistry | None = None,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> None:
        raise NotImplementedError

    def prepared(self, prompt: Prompt, loaded: Loaded) -> Prompt:
        """The prompt with its documents laid open or announced, with the browser and what the
        developer says about it; for models without tools with their texts or excerpts of them.
        What it returns goes to `run_turn`, to `prefill` and to `count`."""
        raise NotImplementedError

    @property
    def specs(self) -> tuple[ToolSpec, ...]:
        raise NotImplementedError

    @property
    def has_browser(self) -> bool:
        raise NotImplementedError

    @property
    def asks_first(self) -> Collection[str]:
        raise NotImplementedError

    def __contains__(self, name: str) -> bool:
        raise NotImplementedError

    def run(self, name: str, arguments: str) -> Generator[ToolProgress, None, str]:
        raise NotImplementedError

    def opening_calls(self, prompt: Prompt) -> Sequence[ToolCallPart]:
        raise NotImplementedError

    def closing_parts(self, message: Message, prompt: Prompt) -> tuple[Part, ...]:
        raise NotImplementedError
