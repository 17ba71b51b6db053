# SPDX-License-Identifier: Apache-2.0
"""Tools are declared as the library does it, and better where it gives up."""

import json
from typing import Any

import pytest
from openai_harmony import (  # pyright: ignore[reportMissingTypeStubs]
    DeveloperContent,
    Message,
    Role,
    ToolDescription,
)

from app.core.params import ToolSpec
from app.harmony.tool_types import parameters_type, tools_section
from tests.unit.harmony.markup import LIBRARY, to_text

NESTED: dict[str, Any] = {
    "type": "object",
    "properties": {
        "place": {"type": "string", "description": "A city.", "default": "Bern"},
        "unit": {"type": "string", "enum": ["c", "f"], "default": "c"},
        "count": {"type": "integer", "default": 3},
        "exact": {"type": "boolean", "default": True},
        "ratio": {"type": "number"},
        "names": {"type": "array", "items": {"type": "string"}, "description": "All names."},
        "loose": {"type": "array"},
        "where": {
            "type": "object",
            "description": "A point.",
            "properties": {
                "x": {"type": "number", "description": "East."},
                "deep": {
                    "type": "object",
                    "properties": {"z": {"type": "string"}},
                    "required": ["z"],
                },
            },
            "required": ["x"],
        },
        "either": {"type": ["string", "integer"]},
        "maybe": {"type": "string", "nullable": True},
        "one": {
            "oneOf": [
                {"type": "string", "description": "first"},
                {"type": "number", "description": "second", "default": 2},
            ],
            "description": "One of them.",
            "default": "x",
        },
        "example": {"type": "string", "title": "Example", "examples": ["a", "b"]},
        "rows": {
            "type": "array",
            "items": {"type": "object", "properties": {"q": {"type": "string"}}},
        },
        "kinds": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
        "open": {"type": "object"},
        "options": {"type": "object", "properties": {}, "default": {"a": 1, "b": "é"}},
        "anything": {},
        "nothing": {"type": "string", "default": None},
    },
    "required": ["place", "where"],
}


@pytest.mark.parametrize(
    ("description", "parameters"),
    [
        ("Does it.", None),
        ("", None),
        ("Two\nlines.\n", {"type": "object", "properties": {}}),
        ("Nested.", NESTED),
        ("Odd.", {"type": "string"}),
    ],
)
def test_a_tool_is_declared_as_the_library_does_it(
    description: str, parameters: dict[str, Any] | None
) -> None:
    content = DeveloperContent.new().with_function_tools(
        [
            ToolDescription.new("f", description, parameters=parameters),
            ToolDescription.new("g", "Another."),
        ]
    )
    rendered = to_text(LIBRARY.render(Message.from_role_and_content(Role.DEVELOPER, content)))
    ours = tools_section([ToolSpec("f", description, parameters), ToolSpec("g", "Another.")])
    assert f"<|start|>developer<|message|>{ours}<|end|>" == rendered


def one(schema: dict[str, Any], **definitions: Any) -> str:
    root = {"type": "object", "properties": {"p": schema}, "$defs": definitions}
    text = parameters_type(root)
    return text.removeprefix("{\np?: ").removesuffix(",\n}")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, "string | null"),
        ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, "number"),
        ({"anyOf": [{"type": "string"}, {}]}, "any"),
        ({"$ref": "#/$defs/colour"}, '"red" | "blue"'),
        ({"type": "array", "items": {"$ref": "#/$defs/point"}}, "{\n    x: number,\n    }[]"),
        (
            {"allOf": [{"$ref": "#/$defs/point"}, {"properties": {"y": {"type": "number"}}}]},
            "{\n    x: number,\n    y?: number,\n    }",
        ),
        ({"const": "x"}, '"x"'),
        ({"enum": [1, "a", None]}, '1 | "a" | null'),
        ({"$ref": "#/$defs/missing"}, "any"),
        ({"$ref": "https://example.org/schema"}, "any"),
        ({"$ref": "#/$defs/loop"}, "any"),
        ({"not": {}}, "any"),
        ({"type": 7}, "any"),
    ],
)
def test_what_the_library_calls_any_is_spelled_out(schema: dict[str, Any], expected: str) -> None:
    definitions = {
        "colour": {"type": "string", "enum": ["red", "blue"]},
        "point": {"type": "object", "properties": {"x": {"type": "number"}}, "required": ["x"]},
        "loop": {"$ref": "#/$defs/loop"},
    }
    assert one(schema, **definitions) == expected


def test_a_schema_that_contains_itself_ends() -> None:
    tree = {
        "type": "object",
        "properties": {"left": {"$ref": "#/$defs/tree"}, "right": {"$ref": "#/$defs/tree"}},
    }
    expected = "{\n    left?: any,\n    right?: any,\n    }"
    assert one({"$ref": "#/$defs/tree"}, tree=tree) == expected


def test_references_that_multiply_end() -> None:
    definitions = {
        f"d{n}": {
            "type": "object",
            "properties": {f"p{k}": {"$ref": f"#/$defs/d{n + 1}"} for k in range(9)},
        }
        for n in range(9)
    }
    assert len(one({"$ref": "#/$defs/d0"}, **definitions)) < 200_000


def test_nesting_without_end_ends() -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(5000):
        schema = {"type": "array", "items": schema}
    assert one(schema).startswith("Array<any>[][]")


@pytest.mark.parametrize("value", [None, True, 3, "x", [], {"properties": 3}, {"oneOf": 5}])
def test_a_broken_schema_does_no_harm(value: Any) -> None:
    broken = {"type": "object", "properties": {"p": value, "q": {"anyOf": value}}}
    assert parameters_type(broken).startswith("{\np?: ")
    assert json.dumps(parameters_type({"allOf": value, "enum": value, "required": value}))


def test_no_line_of_a_description_escapes_its_comment() -> None:
    schema = {"type": "object", "properties": {"p": {"type": "string", "description": "a\nb: c,"}}}
    assert parameters_type(schema) == "{\n// a\n// b: c,\np?: string,\n}"
