# SPDX-License-Identifier: Apache-2.0
"""Tools as the TypeScript-like declarations that gpt-oss was trained on.

Follows the form of OpenAI's renderer, with two differences: `$ref`, `anyOf`, `allOf`, `const` and
untyped `enum`, for which that renderer writes `any`, are spelled out, and every line of a comment
begins with `//`.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

from app.core.params import ToolSpec

_MAX_DEPTH = 32
_MAX_SCHEMAS = 2000
_Schema = Mapping[str, Any]


def tools_section(tools: Sequence[ToolSpec]) -> str:
    lines = ["# Tools", "", "## functions", "", "namespace functions {", ""]
    for tool in tools:
        lines += _comment(tool.description, "")
        arguments = "()"
        if tool.parameters is not None:
            arguments = f"(_: {parameters_type(tool.parameters)})"
        lines += [f"type {tool.name} = {arguments} => any;", ""]
    lines.append("} // namespace functions")
    return "\n".join(lines)


def parameters_type(schema: _Schema) -> str:
    """A JSON schema as a type; what cannot be expressed is `any`. References that lead back to
    themselves end there as `any`."""
    return _type(_Expander(schema).expand(schema), "")


class _Expander:
    """Writes out `$ref` and `allOf`, so that what is left can be read from top to bottom."""

    def __init__(self, root: _Schema) -> None:
        self._root = root
        self._left = _MAX_SCHEMAS

    def expand(
        self, raw: Any, active: frozenset[str] = frozenset(), depth: int = 0
    ) -> dict[str, Any]:
        """`active` are the references that led here; one that comes again becomes {} (any)."""
        self._left -= 1
        if self._left < 0 or depth > _MAX_DEPTH:
            return {}
        schema = dict(_mapping(raw))
        while isinstance(pointer := schema.pop("$ref", None), str):
            if pointer in active:
                return {}
            active |= {pointer}
            schema = {**self._lookup(pointer), **schema}
        for part in reversed(_sequence(schema.pop("allOf", None))):
            schema = _merged(self.expand(part, active, depth + 1), schema)
        properties = _mapping(schema.pop("properties", None))
        if properties:
            schema["properties"] = {
                name: self.expand(value, active, depth + 1) for name, value in properties.items()
            }
        for keyword in ("anyOf", "oneOf"):
            variants = _sequence(schema.pop(keyword, None))
            if variants:
                schema[keyword] = [self.expand(variant, active, depth + 1) for variant in variants]
        if schema.get("items"):
            schema["items"] = self.expand(schema["items"], active, depth + 1)
        return schema

    def _lookup(self, pointer: str) -> _Schema:
        target: Any = self._root
        if not pointer.startswith("#"):
            return {}
        for step in pointer[1:].split("/")[1:]:
            target = _mapping(target).get(step.replace("~1", "/").replace("~0", "~"))
        return _mapping(target)


def _merged(one: _Schema, other: _Schema) -> dict[str, Any]:
    merged = {**one, **other}
    properties = {**_mapping(one.get("properties")), **_mapping(other.get("properties"))}
    required = [*_strings(one.get("required")), *_strings(other.get("required"))]
    if properties:
        merged["properties"] = properties
    if required:
        merged["required"] = required
    return merged


def _type(schema: _Schema, indent: str) -> str:
    variants = schema.get("anyOf") or schema.get("oneOf")
    if variants:
        return _union(variants, indent)
    kind = schema.get("type")
    if isinstance(kind, list):
        kinds = cast("list[Any]", kind)
        return _union([{**schema, "type": one} for one in kinds], indent)
    literals = _literals(schema, kind)
    if literals:
        return " | ".join(literals)
    if kind == "object" or (kind is None and "properties" in schema):
        return _object(schema, indent)
    if kind == "array":
        items = schema.get("items")
        return f"{_type(items, indent)}[]" if items else "Array<any>"
    return _SCALARS.get(str(kind), "any")


def _union(variants: Sequence[_Schema], indent: str) -> str:
    types = dict.fromkeys(_variant(variant, indent) for variant in variants)
    return "any" if "any" in types else " | ".join(types)


def _variant(schema: _Schema, indent: str) -> str:
    return "null" if schema.get("type") == "null" else _type(schema, indent)


def _object(schema: _Schema, indent: str) -> str:
    lines = [*_comment(schema.get("description"), indent), "{"]
    required = _strings(schema.get("required"))
    for name, value in _mapping(schema.get("properties")).items():
        mark = "" if name in required else "?"
        lines += _property(f"{name}{mark}", value, indent)
    lines.append(f"{indent}}}")
    return "\n".join(lines)


def _property(name: str, schema: _Schema, indent: str) -> list[str]:
    lines: list[str] = []
    if isinstance(schema.get("title"), str):
        lines += [*_comment(schema["title"], indent), f"{indent}//"]
    lines += _comment(schema.get("description"), indent)
    examples = _strings(schema.get("examples"))
    if examples:
        lines.append(f"{indent}// Examples:")
        lines += [f'{indent}// - "{_one_line(example)}"' for example in examples]
    if schema.get("oneOf"):
        return lines + _one_of(name, schema, indent)
    text = _or_null(schema, _type(schema, f"{indent}    "))
    lines.append(f"{indent}{name}: {text},{_trailing(_defaults(schema))}")
    return lines


def _one_of(name: str, schema: _Schema, indent: str) -> list[str]:
    """Each variant on a line of its own, with its comment behind it."""
    described = isinstance(schema.get("description"), str)
    lines = [f"{indent}// {text}" for text in _defaults(schema)]
    lines.append(f"{indent}{name}:")
    for index, variant in enumerate(schema["oneOf"]):
        text = _or_null(variant, _variant(variant, f"{indent}   "))
        comments: list[str] = []
        description = variant.get("description")
        is_said = description == schema.get("description") or (index == 0 and described)
        if isinstance(description, str) and not is_said:
            comments.append(_one_line(description))
        comments += _defaults(variant)
        lines.append(f"{indent} | {text}{_trailing(comments)}")
    lines.append(f"{indent},")
    return lines


def _or_null(schema: _Schema, text: str) -> str:
    return f"{text} | null" if schema.get("nullable") is True and "null" not in text else text


_SCALARS = {"string": "string", "number": "number", "integer": "number", "boolean": "boolean"}


def _literals(schema: _Schema, kind: Any) -> list[str]:
    values = [schema["const"]] if "const" in schema else _sequence(schema.get("enum"))
    if kind == "string":
        return [f'"{value}"' for value in values if isinstance(value, str)]
    return [] if isinstance(kind, str) else [_json(value) for value in values]


def _defaults(schema: _Schema) -> list[str]:
    if "default" not in schema:
        return []
    value = schema["default"]
    if isinstance(value, str):
        value = _one_line(value)
        return [f"default: {value}" if _sequence(schema.get("enum")) else f'default: "{value}"']
    return [f"default: {_json(value)}"]


def _trailing(comments: Sequence[str]) -> str:
    return f" // {' '.join(comments)}" if comments else ""


def _comment(text: Any, indent: str) -> list[str]:
    if not isinstance(text, str) or not text:
        return []
    lines = text.replace("\r\n", "\n").removesuffix("\n").split("\n")
    return [f"{indent}// {line}" for line in lines]


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _sequence(value: Any) -> list[Any]:
    return list(cast("Sequence[Any]", value)) if isinstance(value, list | tuple) else []


def _strings(value: Any) -> list[str]:
    return [item for item in _sequence(value) if isinstance(item, str)]
