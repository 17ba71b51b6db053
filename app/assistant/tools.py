# SPDX-License-Identifier: Apache-2.0
"""The functions that a model may call, and what it is told when a call goes wrong."""

import json
import logging
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from typing import Any, Protocol, cast

from app.core.errors import Interrupted
from app.core.events import ToolProgress
from app.core.messages import Message, Part, ToolCallPart
from app.core.params import Prompt, ToolSpec

ToolFunction = Callable[[Mapping[str, Any]], str | Generator[ToolProgress, None, str]]
"""One that takes long tells its progress meanwhile."""

_NAMESPACE = "functions."
_LONGEST_NAME = 80
_LONGEST_ARGUMENTS = 64 * 1024
_MAX_ATTEMPTS = 1000

_log = logging.getLogger(__name__)


class TurnTools(Protocol):
    """What a turn offers to the model."""

    @property
    def specs(self) -> tuple[ToolSpec, ...]: ...

    @property
    def has_browser(self) -> bool: ...

    @property
    def asks_first(self) -> Collection[str]:
        """Full names of functions with side effects: once the model has read foreign text, each
        call of them is put before the person."""
        ...

    def __contains__(self, name: str) -> bool: ...

    def run(self, name: str, arguments: str) -> Generator[ToolProgress, None, str]:
        """Takes names as the model writes them. Always returns a text for the model, never raises
        for a bad call or a failing function; Interrupted passes through."""
        ...

    def opening_calls(self, prompt: Prompt) -> Sequence[ToolCallPart]:
        """Calls that are made before the model says anything, as though it had made them."""
        ...

    def closing_parts(self, message: Message, prompt: Prompt) -> tuple[Part, ...]:
        """What is added to the finished turn: its sources. `prompt` is what the model read, the
        turns that were left out for their length excepted."""
        ...


class ToolRegistry:
    """`run` takes names as the model writes them, `functions.lookup` or `lookup`."""

    def __init__(self) -> None:
        self._tools: dict[str, tuple[ToolSpec, ToolFunction]] = {}
        self._asks_first: set[str] = set()

    def register(
        self, spec: ToolSpec, function: ToolFunction, *, has_effects: bool = False
    ) -> None:
        """`has_effects`: it changes something, or tells something to somebody."""
        self._tools[spec.name] = (spec, function)
        self._asks_first.discard(_NAMESPACE + spec.name)
        if has_effects:
            self._asks_first.add(_NAMESPACE + spec.name)

    @property
    def specs(self) -> tuple[ToolSpec, ...]:
        return tuple(spec for spec, _ in self._tools.values())

    @property
    def has_browser(self) -> bool:
        return False

    @property
    def asks_first(self) -> Collection[str]:
        return frozenset(self._asks_first)

    def __contains__(self, name: str) -> bool:
        return bare_name(name) in self._tools

    def opening_calls(self, prompt: Prompt) -> Sequence[ToolCallPart]:
        return ()

    def closing_parts(self, message: Message, prompt: Prompt) -> tuple[Part, ...]:
        return ()

    def run(self, name: str, arguments: str) -> Generator[ToolProgress, None, str]:
        """Ends with the function's result, or with a text that says what was wrong."""
        tool = self._tools.get(bare_name(name))
        if tool is None:
            return unknown_function(name, [_NAMESPACE + known for known in self._tools])
        values = parse_arguments(arguments)
        if values is None:
            return error_result("The arguments are not a JSON object. Send the call again.")
        try:
            result = tool[1](values)
            return result if isinstance(result, str) else (yield from result)
        except Interrupted:
            raise
        except Exception as exc:  # the outermost edge: a tool may be anyone's code
            _log.warning("the function %s failed", tool[0].name, exc_info=True)
            return error_result(f"The function failed: {exc}")


def bare_name(name: str) -> str:
    return name.removeprefix(_NAMESPACE)


def error_result(sentence: str) -> str:
    return json.dumps({"error": sentence}, ensure_ascii=False)


def unknown_function(name: str, known: Sequence[str]) -> str:
    available = ", ".join(known) or "none"
    return error_result(f"Unknown function: {name[:_LONGEST_NAME]}. Available: {available}")


def parse_arguments(text: str) -> dict[str, Any] | None:
    """The JSON object that `text` is, else the last whole one inside it: models lose reasoning
    into their arguments, or wrap them in a code fence. None when there is no object."""
    if not text.strip():
        return {}
    try:
        return _as_object(json.loads(text))
    except (ValueError, RecursionError):
        return _last_object(text[-_LONGEST_ARGUMENTS:])


def _last_object(text: str) -> dict[str, Any] | None:
    decoder = json.JSONDecoder()
    found: dict[str, Any] | None = None
    position = text.find("{")
    for _ in range(_MAX_ATTEMPTS):
        if position < 0:
            break
        try:
            value, end = decoder.raw_decode(text, position)
            found = _as_object(value)
        except (ValueError, RecursionError):
            end = position + 1
        position = text.find("{", end)
    return found


def _as_object(value: Any) -> dict[str, Any] | None:
    return cast(dict[str, Any], value) if isinstance(value, dict) else None
