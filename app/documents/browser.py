# SPDX-License-Identifier: Apache-2.0
"""The tool with which gpt-oss reads: search, open and find, over the user's own documents.

Displays, line numbers, cursors, links and errors are those that the model was trained on. It sees
documents in display lines of 80 columns, some 1,024 tokens at a time.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app.core.messages import ToolCallPart, ToolResultPart
from app.documents.pages import PageStack, SourceLines

if TYPE_CHECKING:
    from app.documents.shelf import Shelf

VIEW_TOKENS = 1024
FUNCTIONS = ("search", "open", "find")
NAMESPACE = "browser."


class Browser:
    """`count_tokens` counts as the model's vocabulary does. `source` is what search results say
    they come from."""

    def __init__(
        self,
        shelf: "Shelf",
        stack: PageStack,
        count_tokens: Callable[[str], int],
        *,
        source: str = "documents",
    ) -> None:
        self.shelf = shelf
        self.stack = stack
        self._count_tokens = count_tokens
        self._source = source

    def call(self, name: str, arguments: Mapping[str, Any] | None) -> str:
        """`name` is `search`, `open` or `find`, with or without `browser.`; `arguments` is None
        where they were no JSON object. Always a text for the model, errors too."""
        raise NotImplementedError

    def opened_display(self, document_id: str) -> tuple[ToolCallPart, ToolResultPart] | None:
        """The whole document as though the model had opened it, always under the same cursor as
        long as the document stays as it is. None when there is no text."""
        raise NotImplementedError

    def show_notes(
        self, title: str, lines: Sequence[str], sources: Sequence[Sequence[SourceLines]]
    ) -> str:
        """The display of a page that was written about documents: `sources[i]` are the lines that
        `lines[i]` rests on. It can be cited as any other page."""
        raise NotImplementedError
