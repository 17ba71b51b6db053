# SPDX-License-Identifier: Apache-2.0
"""What a model is told about its calls."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assistant.tools import ToolRegistry, parse_arguments
from app.core.params import ToolSpec


def run(registry: ToolRegistry, name: str, arguments: str) -> str:
    """The call's result; what it tells meanwhile is dropped."""
    running = registry.run(name, arguments)
    while True:
        try:
            next(running)
        except StopIteration as end:
            return str(end.value)


@pytest.fixture
def registry() -> ToolRegistry:
    registry = ToolRegistry()
    registry.register(ToolSpec("echo"), lambda arguments: json.dumps(arguments))

    def fail(arguments: Mapping[str, Any]) -> str:
        raise LookupError("the shelf is empty")

    registry.register(ToolSpec("fail"), fail)
    return registry


@pytest.mark.parametrize("name", ["echo", "functions.echo"])
def test_a_function_is_found_by_its_bare_and_its_full_name(
    registry: ToolRegistry, name: str
) -> None:
    assert name in registry
    assert run(registry, name, '{"a": 1}') == '{"a": 1}'


def test_an_unknown_function_is_answered_with_the_known_ones(registry: ToolRegistry) -> None:
    assert json.loads(run(registry, "browser.open", "{}")) == {
        "error": "Unknown function: browser.open. Available: functions.echo, functions.fail"
    }


def test_a_function_that_raises_becomes_an_error_without_a_traceback(
    registry: ToolRegistry,
) -> None:
    result = json.loads(run(registry, "functions.fail", "{}"))
    assert result == {"error": "The function failed: the shelf is empty"}


def test_broken_arguments_ask_for_the_call_again(registry: ToolRegistry) -> None:
    result = json.loads(run(registry, "functions.echo", '{"a": '))
    assert "Send the call again" in result["error"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"a": 1}', {"a": 1}),
        ("", {}),
        (" \n", {}),
        ('I will look {"a": 0} no: {"a": {"b": "}"}} then', {"a": {"b": "}"}}),
        ('```json\n{"a": "ü"}\n```', {"a": "ü"}),
        ('{"a": 1}{"a": 2}', {"a": 2}),
        ('{"broken": {"a": 1}', {"a": 1}),
        ("[1, 2]", None),
        ('"text"', None),
        ('{"a": ', None),
        ("nothing", None),
        ("{" * 100_000, None),
        ('{"a":' * 5000, None),
        ("[" * 100_000, None),
        ('{"n": ' + "9" * 5000 + "}", None),
    ],
)
def test_arguments_are_the_last_whole_object(text: str, values: dict[str, Any] | None) -> None:
    assert parse_arguments(text) == values


@given(
    st.dictionaries(
        st.text(), st.none() | st.booleans() | st.integers(0, 9) | st.text(), min_size=1
    ),
    st.text(alphabet=st.characters(exclude_characters='{}"[]')),
    st.text(alphabet=st.characters(exclude_characters='{}"[]')),
)
def test_an_object_is_found_between_any_prose(
    values: dict[str, Any], before: str, after: str
) -> None:
    assert parse_arguments(f"{before}{json.dumps(values)}{after}") == values


@given(st.text())
def test_no_text_breaks_the_parser(text: str) -> None:
    assert parse_arguments(text) is None or isinstance(parse_arguments(text), dict)
