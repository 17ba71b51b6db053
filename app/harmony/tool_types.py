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

_MAX_DEPTH = 12
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
    return _Types(schema).of(schema, "", 0)


class _Types:
    def __init__(self, root: _Schema) -> None:
        self._root = root

    def of(self, raw: Any, indent: str, depth: int) -> str:
        schema = self._resolve(raw, depth)
        if depth > _MAX_DEPTH or not schema:
            return "any"
        variants = _variants(schema)
        if variants:
            return self._union(variants, indent, depth)
        kind = schema.get("type")
        if isinstance(kind, list):
            return self._union(
                [{**schema, "type": one} for one in cast("list[Any]", kind)], indent, depth
            )
        if "enum" in schema or "const" in schema:
            literals = _literals(schema, kind)
            if literals:
                return " | ".join(literals)
        if kind == "object" or (kind is None and "properties" in schema):
            return self._object(schema, indent, depth)
        if kind == "array":
            items = schema.get("items")
            return f"{self.of(items, indent, depth + 1)}[]" if items else "Array<any>"
        return _SCALARS.get(str(kind), "any")

    def _union(self, variants: Sequence[Any], indent: str, depth: int) -> str:
        types = dict.fromkeys(
            "null" if _is_null(variant) else self.of(variant, indent, depth + 1)
            for variant in variants
        )
        return "any" if "any" in types else " | ".join(types)

    def _object(self, schema: _Schema, indent: str, depth: int) -> str:
        lines = [*_comment(schema.get("description"), indent), "{"]
        required = _strings(schema.get("required"))
        for name, raw in _mapping(schema.get("properties")).items():
            value = self._resolve(raw, depth + 1)
            mark = "" if name in required else "?"
            title = value.get("title")
            if isinstance(title, str):
                lines += [*_comment(title, indent), f"{indent}//"]
            lines += _comment(value.get("description"), indent)
            examples = _strings(value.get("examples"))
            if examples:
                lines.append(f"{indent}// Examples:")
                lines += [f'{indent}// - "{_one_line(example)}"' for example in examples]
            if value.get("oneOf"):
                lines += self._one_of(f"{name}{mark}", value, indent, depth)
                continue
            text = self.of(value, f"{indent}    ", depth + 1)
            if value.get("nullable") is True and "null" not in text:
                text += " | null"
            lines.append(f"{indent}{name}{mark}: {text},{_trailing(_defaults(value))}")
        lines.append(f"{indent}}}")
        return "\n".join(lines)

    def _one_of(self, name: str, schema: _Schema, indent: str, depth: int) -> list[str]:
        """Each variant on a line of its own, with its comment behind it."""
        described = isinstance(schema.get("description"), str)
        lines = [f"{indent}// {text}" for text in _defaults(schema)]
        lines.append(f"{indent}{name}:")
        for index, raw in enumerate(_sequence(schema["oneOf"])):
            variant = self._resolve(raw, depth + 1)
            text = "null" if _is_null(variant) else self.of(variant, f"{indent}   ", depth + 1)
            if variant.get("nullable") is True and "null" not in text:
                text += " | null"
            comments: list[str] = []
            description = variant.get("description")
            is_said = description == schema.get("description") or (index == 0 and described)
            if isinstance(description, str) and not is_said:
                comments.append(_one_line(description))
            comments += _defaults(variant)
            lines.append(f"{indent} | {text}{_trailing(comments)}")
        lines.append(f"{indent},")
        return lines

    def _resolve(self, raw: Any, depth: int) -> dict[str, Any]:
        """Follows `$ref` and merges `allOf`."""
        schema = dict(_mapping(raw))
        for _ in range(_MAX_DEPTH):
            pointer = schema.pop("$ref", None)
            if not isinstance(pointer, str):
                break
            schema = {**self._lookup(pointer), **schema}
        else:
            return {}
        parts = _sequence(schema.pop("allOf", None))
        if parts and depth <= _MAX_DEPTH:
            merged: dict[str, Any] = {}
            for part in [*(self._resolve(part, depth + 1) for part in parts), schema]:
                both = {**_mapping(merged.get("properties")), **_mapping(part.get("properties"))}
                needed = [*_strings(merged.get("required")), *_strings(part.get("required"))]
                merged.update(part)
                if both:
                    merged["properties"] = both
                if needed:
                    merged["required"] = needed
            return merged
        return schema

    def _lookup(self, pointer: str) -> Mapping[str, Any]:
        target: Any = self._root
        if not pointer.startswith("#"):
            return {}
        for step in pointer[1:].split("/")[1:]:
            target = _mapping(target).get(step.replace("~1", "/").replace("~0", "~"))
        return _mapping(target)


_SCALARS = {"string": "string", "number": "number", "integer": "number", "boolean": "boolean"}


def _variants(schema: _Schema) -> list[Any]:
    """The alternatives of a union, each with the fields that stand beside them."""
    for keyword in ("anyOf", "oneOf"):
        variants = _sequence(schema.get(keyword))
        if variants:
            return variants
    return []


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


def _is_null(schema: Any) -> bool:
    return _mapping(schema).get("type") == "null"


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _sequence(value: Any) -> list[Any]:
    return list(cast("Sequence[Any]", value)) if isinstance(value, list | tuple) else []


def _strings(value: Any) -> list[str]:
    return [item for item in _sequence(value) if isinstance(item, str)]
