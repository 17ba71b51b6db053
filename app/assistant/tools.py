# SPDX-License-Identifier: Apache-2.0
"""The functions that a model may call, and what it is told when a call goes wrong."""

import json
import logging
from collections.abc import Callable, Mapping
from typing import Any, cast

from app.core.params import ToolSpec

ToolFunction = Callable[[Mapping[str, Any]], str]

_NAMESPACE = "functions."
_LONGEST_NAME = 80
_LONGEST_ARGUMENTS = 64 * 1024
_MAX_ATTEMPTS = 1000

_log = logging.getLogger(__name__)


class ToolRegistry:
    """`call` takes names as the model writes them, `functions.lookup` or `lookup`. It always
    returns a text for the model, never raises for a bad call or a failing function."""

    def __init__(self) -> None:
        self._tools: dict[str, tuple[ToolSpec, ToolFunction]] = {}

    def register(self, spec: ToolSpec, function: ToolFunction) -> None:
        self._tools[spec.name] = (spec, function)

    @property
    def specs(self) -> tuple[ToolSpec, ...]:
        return tuple(spec for spec, _ in self._tools.values())

    def __contains__(self, name: str) -> bool:
        return name.removeprefix(_NAMESPACE) in self._tools

    def call(self, name: str, arguments: str) -> str:
        tool = self._tools.get(name.removeprefix(_NAMESPACE))
        if tool is None:
            available = ", ".join(_NAMESPACE + known for known in self._tools) or "none"
            return error_result(f"Unknown function: {name[:_LONGEST_NAME]}. Available: {available}")
        values = parse_arguments(arguments)
        if values is None:
            return error_result("The arguments are not a JSON object. Send the call again.")
        try:
            return tool[1](values)
        except Exception as exc:  # the outermost edge: a tool may be anyone's code
            _log.warning("the function %s failed", tool[0].name, exc_info=True)
            return error_result(f"The function failed: {exc}")


def error_result(sentence: str) -> str:
    return json.dumps({"error": sentence}, ensure_ascii=False)


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
