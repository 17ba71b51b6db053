# SPDX-License-Identifier: Apache-2.0
"""The sentences of errors, found where the source makes them, as templates for the catalogues.

The layers below the window say what went wrong in English, with values inside; a template is such
a sentence with {0}, {1} … in their places. What a value may hold is collected too: the clauses of
other exceptions, constants that stand in a sentence, and the system's own reasons.

A sentence can be collected when it is a text, an f-string, a sum or a choice of those, a name that
is only given such ones, or a call of a function of the same file that returns them.
"""

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ERRORS = ROOT / "app" / "core" / "errors.py"
CATALOGUE = "resources/catalogue.json"

# The command line speaks English.
LEFT_OUT = ("app/cli",)
# Nobody is told of what they wanted themselves.
UNTOLD = frozenset({"Interrupted"})
# What these say stands inside a sentence of an error.
CLAUSES = frozenset({"Malformed", "NotRecognized", "UnknownFormat"})
# What is told without being raised, and which of its arguments are sentences or names of places.
TOLD = {"Skipped": (0, 1), "ReadFailed": (0,), "Refused": (0,)}
CLAUSES_OF = {"ValueError": ("app/store/transfer/", "app/core/messages.py")}

# Where the words come from elsewhere: the file and the function (or class.function).
FOREIGN = frozenset(
    {
        # What keeps this computer off the network, in the sentence of an error.
        ("app/hub/network.py", "_barred_error"),
        # The engine process sends what it would have raised.
        ("app/engine/link.py", ""),
        ("app/engine/link.py", "EngineLink._error_of"),
        # The reader process too.
        ("app/documents/reading.py", "DocumentReader._asked"),
        # The problem of a model, which was the sentence of an error before.
        ("app/services/models.py", "Models.choose"),
        # Why a download failed, which was the sentence of an error before.
        ("app/hub/download/queue.py", "Downloads.problem"),
        # What the check of a file found, in the sentence of an error.
        ("app/services/models.py", "Models._on_verified"),
    }
)

# What the system gives as the reason when a file cannot be used.
REASONS = (
    "Permission denied",
    "Operation not permitted",
    "No such file or directory",
    "No space left on device",
    "Disk quota exceeded",
    "Read-only file system",
    "Input/output error",
    "Is a directory",
    "Not a directory",
    "File name too long",
    "File too large",
)
# What is asked of a kind of error, without making one.
_QUESTIONS = frozenset({"isinstance", "issubclass", "suppress"})
REASONS_FILE = "packaging/error_sentences.py"

_Parts = tuple[str | None, ...]
"""Texts, and None for each value."""


class NotCollectable(Exception):
    """A sentence that no catalogue can hold."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """A clause never is a whole message."""

    template: str
    is_clause: bool = False
    file: str = field(compare=False, default="")


def collect(root: Path = ROOT) -> list[Sentence]:
    """Sorted, each template once for each file. Raises NotCollectable."""
    kinds = error_kinds(ERRORS.read_text("utf-8"))
    found: set[tuple[Sentence, str]] = set()
    for path in sorted((root / "app").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not name.startswith(LEFT_OUT):
            found |= {(each, name) for each in sentences_of(path.read_text("utf-8"), name, kinds)}
    found |= {(Sentence(reason, True, REASONS_FILE), REASONS_FILE) for reason in REASONS}
    # What is said about the models that are offered is looked up as a sentence too.
    listed = json.loads((root / CATALOGUE).read_text("utf-8"))["models"]
    said = {model[key] for model in listed for key in ("about", "parameters")}
    found |= {(Sentence(text, False, CATALOGUE), CATALOGUE) for text in said}
    return [each for each, _ in sorted(found, key=lambda pair: (pair[0], pair[1]))]


def error_kinds(code: str) -> frozenset[str]:
    """The names of the classes that people are told of."""
    classes = [node.name for node in ast.parse(code).body if isinstance(node, ast.ClassDef)]
    return frozenset(classes) - UNTOLD


def sentences_of(code: str, name: str, kinds: Iterable[str]) -> Iterator[Sentence]:
    clauses = {kind for kind, files in CLAUSES_OF.items() if name.startswith(files)} | CLAUSES
    yield from _Module(ast.parse(code, name), name, frozenset(kinds), clauses).sentences()


class _Module:
    def __init__(
        self, tree: ast.Module, name: str, kinds: frozenset[str], clauses: Iterable[str]
    ) -> None:
        self._tree = tree
        self._name = name
        self._kinds = kinds
        self._clauses = frozenset(clauses)
        self._constants = _constants(tree)
        self._functions = {
            node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)
        }
        self._used_clauses: set[str] = set()

    def sentences(self) -> Iterator[Sentence]:
        for name, text in self._constants.items():
            if name.endswith("_ERROR"):
                yield self._sentence((text,), False)
        yield from self._below(self._tree, "", None)
        for text in sorted(self._used_clauses):
            yield self._sentence((text,), True)

    def _below(self, node: ast.AST, scope: str, function: ast.AST | None) -> Iterator[Sentence]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                # A function within one is still that one; it sees its names.
                is_inner = function is not None
                inner_scope = scope if is_inner else f"{scope}.{child.name}".lstrip(".")
                inner = child if not is_inner and not isinstance(child, ast.ClassDef) else function
                yield from self._below(child, inner_scope, inner)
                continue
            if (self._name, scope) not in FOREIGN:
                self._refuse_hidden_kinds(child)
                if isinstance(child, ast.Call):
                    yield from self._made_by(child, function)
            yield from self._below(child, scope, function)

    def _made_by(self, call: ast.Call, function: ast.AST | None) -> Iterator[Sentence]:
        kind = call.func.id if isinstance(call.func, ast.Name) else ""
        is_clause = kind in self._clauses
        scope = _Scope(self, function)
        for place in TOLD.get(kind, ()):
            yield from self._told(scope, call, place)
        if (kind not in self._kinds and not is_clause) or not call.args:
            return
        if scope.is_translated(call.args[0]):
            return
        for parts in scope.texts(call.args[0]):
            if not any(part and any(map(str.isalpha, part)) for part in parts):
                if is_clause:
                    continue
                raise NotCollectable(
                    f"{self._name}:{call.lineno}: the sentence of this {kind} cannot be collected"
                )
            yield self._sentence(parts, is_clause)

    def _told(self, scope: "_Scope", call: ast.Call, place: int) -> Iterator[Sentence]:
        """What was a sentence before is only passed on."""
        for parts in scope.texts(call.args[place]) if place < len(call.args) else ():
            if any(part and any(map(str.isalpha, part)) for part in parts):
                yield self._sentence(parts, is_clause=False)

    def _refuse_hidden_kinds(self, node: ast.AST) -> None:
        """A kind of error that goes by another name, with sentences that nobody sees here."""
        match node:
            case ast.Assign(value=value) | ast.AnnAssign(value=value) | ast.Return(value=value):
                passed_on = _passed_on(value)
            case ast.Call():
                passed_on = _passed_on(node)
            case _:
                return
        for name in passed_on:
            if name.id in self._kinds:
                raise NotCollectable(
                    f"{self._name}:{name.lineno}: {name.id} must be called by its name"
                )

    def _sentence(self, parts: _Parts, is_clause: bool) -> Sentence:
        numbers = iter(range(len(parts)))
        text = "".join(f"{{{next(numbers)}}}" if part is None else part for part in parts)
        if any("{" in part or "}" in part for part in parts if part):
            raise NotCollectable(f"{self._name}: {text!r} has braces of its own")
        return Sentence(text, is_clause, self._name)

    def constant(self, name: str) -> str | None:
        return self._constants.get(name)

    def use_clause(self, text: str) -> None:
        self._used_clauses.add(text)

    def function(self, name: str) -> ast.FunctionDef | None:
        return self._functions.get(name)


class _Scope:
    """A function and what its names are given; `function` is None at the top of the file."""

    def __init__(self, module: _Module, function: ast.AST | None) -> None:
        self._module = module
        self._given = {} if function is None else _assignments(function)

    def is_translated(self, node: ast.expr) -> bool:
        """Through the catalogues already: `tr`, `translate`, and `format` of those."""
        match node:
            case ast.Call(func=ast.Attribute(attr="tr" | "translate")):
                return True
            case ast.Call(func=ast.Attribute(value=inner, attr="format")):
                return self.is_translated(inner)
            case ast.Name(id=name) if name in self._given:
                return all(
                    each is not None and self.is_translated(each) for each in self._given[name]
                )
            case _:
                return False

    def texts(
        self, node: ast.expr | None, seen: frozenset[str] = frozenset(), *, is_value: bool = False
    ) -> set[_Parts]:
        """All that it can be. `is_value`: it stands inside a sentence."""
        match node:
            case ast.Constant(value=str(text)):
                return {(text,)}
            case ast.JoinedStr(values=values):
                return self._joined(values, seen, is_value=True)
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                return self._value(value, seen)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._joined([left, right], seen, is_value=is_value)
            case ast.IfExp(body=one, orelse=other) | ast.BoolOp(op=ast.Or(), values=[one, other]):
                found = [self.texts(each, seen, is_value=is_value) for each in (one, other)]
                return found[0] | found[1]
            case ast.Name(id=name):
                return self._named(name, seen, is_value=is_value)
            case ast.Call(func=ast.Name(id=name)) if not is_value and name not in seen:
                function = self._module.function(name)
                return {(None,)} if function is None else self._returned(function, seen | {name})
            case _:
                return {(None,)}

    def _value(self, node: ast.expr, seen: frozenset[str]) -> set[_Parts]:
        """A text that takes the place of a value now and then is a clause."""
        found = self.texts(node, seen, is_value=True)
        if (None,) not in found:
            return found
        for parts in found:
            if len(parts) == 1 and parts[0]:
                self._module.use_clause(parts[0])
        return {parts for parts in found if parts == (None,) or len(parts) > 1}

    def _named(self, name: str, seen: frozenset[str], *, is_value: bool) -> set[_Parts]:
        if name in seen:
            return {(None,)}
        if name in self._given:
            return {
                parts
                for value in self._given[name]
                for parts in self.texts(value, seen | {name}, is_value=is_value)
            }
        text = self._module.constant(name)
        if text is None:
            return {(None,)}
        if is_value:
            self._module.use_clause(text)
            return {(None,)}
        return {(text,)}

    def _joined(
        self, values: list[ast.expr], seen: frozenset[str], *, is_value: bool
    ) -> set[_Parts]:
        choices = [sorted(self.texts(each, seen, is_value=is_value), key=repr) for each in values]
        return {_merged(part for parts in choice for part in parts) for choice in product(*choices)}

    def _returned(self, function: ast.FunctionDef, seen: frozenset[str]) -> set[_Parts]:
        scope = _Scope(self._module, function)
        returns = [node.value for node in ast.walk(function) if isinstance(node, ast.Return)]
        return {parts for value in returns for parts in scope.texts(value, seen)}


def _merged(parts: Iterable[str | None]) -> _Parts:
    """Texts side by side are one, and so are values."""
    merged: list[str | None] = []
    for part in parts:
        if part == "":
            continue
        if not merged or (part is None) != (merged[-1] is None):
            merged.append(part)
        elif part is not None:
            merged[-1] = f"{merged[-1]}{part}"
    return tuple(merged)


def _constants(tree: ast.Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                found[name] = text
            case _:
                pass
    return found


def _assignments(function: ast.AST) -> dict[str, list[ast.expr | None]]:
    """None stands for what is not given here: parameters, and what loops and handlers name."""
    given: dict[str, list[ast.expr | None]] = {}
    seen: set[int] = set()
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    for name, part in _paired(target, value):
                        given.setdefault(name.id, []).append(part)
                        seen.add(id(name))
            case ast.AnnAssign(target=ast.Name() as name, value=value) if value is not None:
                given.setdefault(name.id, []).append(value)
                seen.add(id(name))
            case ast.arg(arg=name):
                given.setdefault(name, []).append(None)
            case ast.ExceptHandler(name=str(name)):
                given.setdefault(name, []).append(None)
            case _:
                pass
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and id(node) not in seen:
            given.setdefault(node.id, []).append(None)
    return given


def _paired(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.Name, ast.expr | None]]:
    match target, value:
        case ast.Name(), _:
            yield target, value
        case ast.Tuple(elts=names), ast.Tuple(elts=values) if len(names) == len(values):
            for name, part in zip(names, values, strict=True):
                yield from _paired(name, part)
        case _:
            pass


def _passed_on(node: ast.AST | None) -> Iterator[ast.Name]:
    """The names that stand in an expression, but for what is called, asked for or a type's."""
    match node:
        case None | ast.Attribute() | ast.Subscript():
            return
        case ast.Name():
            yield node
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if name in _QUESTIONS:
            return
        case ast.Call(func=func, args=arguments, keywords=keywords):
            parts = [*arguments, *keywords] if isinstance(func, ast.Name) else [func, *arguments]
            for part in parts:
                yield from _passed_on(part)
        case _:
            for part in ast.iter_child_nodes(node):
                yield from _passed_on(part)
