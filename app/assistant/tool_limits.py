# SPDX-License-Identifier: Apache-2.0
"""How long a turn may go on calling tools, and which calls the person is asked about."""

import json
import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from app.assistant.tools import bare_name, error_result, parse_arguments
from app.assistant.whole_reading import tokens_of
from app.core.messages import (
    AttachmentPart,
    CitationPart,
    CoveragePart,
    DocumentPart,
    Message,
    ToolResultPart,
)
from app.core.params import Effort

EXHAUSTED = error_result("tool budget exhausted, answer now")
REFUSED = error_result("The user did not allow this call. Go on without it.")
MAX_UNKNOWN_CALLS = 2

_MAX_CALLS = 12
_MAX_TOKENS = 12_000
_MAX_REPEATS = 3
_CURSOR = re.compile(r"\[\d+\] ")


class ToolBudget:
    """Twelve calls and 12,000 tokens of results, estimated; twice as much at high effort. It is
    also exhausted by one call that brings the same three times."""

    def __init__(self, effort: Effort, max_calls: int | None = None) -> None:
        factor = 2 if effort is Effort.HIGH else 1
        self._calls_left = _MAX_CALLS * factor if max_calls is None else max_calls
        self._tokens_left = _MAX_TOKENS * factor
        self._seen: Counter[tuple[str, str, str]] = Counter()
        self._repeats = 0

    @property
    def is_exhausted(self) -> bool:
        return self._calls_left <= 0 or self._tokens_left <= 0 or self._repeats >= _MAX_REPEATS

    def spend(self, name: str, arguments: str, result: str) -> None:
        self._calls_left -= 1
        self._tokens_left -= tokens_of(result)
        # The same page comes under another cursor each time.
        key = (name, arguments, _CURSOR.sub("", result, count=1))
        self._seen[key] += 1
        self._repeats = max(self._repeats, self._seen[key])


class Guard:
    """Text that others wrote (documents, files, results of tools) may give orders. Once the model
    has read any, no function with side effects runs unless the person says yes to the very call."""

    def __init__(
        self, asks_first: Collection[str], confirm: Callable[[str, str], bool] | None
    ) -> None:
        self._asks_first = frozenset(map(bare_name, asks_first))
        self._confirm = confirm

    def allows(self, name: str, arguments: str, messages: Sequence[Message]) -> bool:
        """`messages` are all that the model has read, the running one included."""
        if bare_name(name) not in self._asks_first or not holds_foreign_text(messages):
            return True
        values = parse_arguments(arguments)
        if self._confirm is None or values is None:
            return False
        return self._confirm(name, _shown(values))


def _shown(values: Mapping[str, Any]) -> str:
    """JSON that hides nothing: signs that do not print, or turn the direction of others, stand
    there as numbers. They can only be in texts, where that means the same."""
    text = json.dumps(values, ensure_ascii=False)
    return "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)


def holds_foreign_text(messages: Sequence[Message]) -> bool:
    """Also where it has left the prompt meanwhile: what was said since may repeat it."""
    foreign = (AttachmentPart, DocumentPart, ToolResultPart, CitationPart, CoveragePart)
    return any(isinstance(part, foreign) for message in messages for part in message.parts)
