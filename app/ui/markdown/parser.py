# SPDX-License-Identifier: Apache-2.0
"""Markdown source to blocks, in units after which parsing may start again.

A unit is a top-level block, or an item of a top-level list. Whether a list is tight or loose
plays no part, so an item can be read without its neighbours.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from app.ui.markdown.blocks import (
    Block,
    CodeBlock,
    Marker,
    MarkerKind,
    Place,
    RuleBlock,
    Run,
    TableBlock,
    TextBlock,
)
from app.ui.markdown.inlines import InlineParser, stretches

MAX_TABLE_CELLS = 1500
"""A larger table is shown as its source: Qt lays out all of it for every change."""

MAX_STRETCH = 5000
"""Characters of a paragraph in one block of the document: Qt lays out a block as a whole."""

_TASK = re.compile(r"\[([ xX])\][ \t\n]+")
_PARTIAL_FENCE = re.compile(r"\n?[ \t]*(`{1,}|~{1,})[ \t]*\Z")
_UNDECIDED = re.compile(r"[ \t>]*([-+*=#~`_]+|\d{1,9}[.)]?)?[ \t]*\Z")


@dataclass(slots=True)
class Unit:
    """`line` is where it starts; `number` is its number when it is an item that continues a list
    above it, so that reading can start here again."""

    line: int
    end: int
    number: int | None = None
    blocks: list[Block] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Parsed:
    units: list[Unit]
    references: dict[str, Any]


class MarkdownParser:
    def __init__(self) -> None:
        self._markdown = MarkdownIt("commonmark", {"html": False, "linkify": False})
        self._markdown.enable(["table", "strikethrough"])
        # Any address makes a link or an image here; `safe_href` decides where it may lead.
        self._markdown.validateLink = lambda url: True
        # Inline text is parsed by InlineParser, in pieces.
        self._markdown.core.ruler.enableOnly(["normalize", "block"])
        self._inlines = InlineParser(self._markdown)

    def parse(
        self, source: str, references: dict[str, Any], number: int | None, is_open: bool
    ) -> Parsed:
        """`number`: the source starts with this item of a numbered list. `is_open`: more text may
        follow its last line."""
        env: dict[str, Any] = {"references": dict(references)}
        tokens = self._markdown.parse(source, env)
        self._inlines.set_references(env["references"])
        walk = _Walk(self._inlines, source.split("\n"))
        for node in SyntaxTreeNode(tokens).children:
            walk.top_level(node, number if not walk.units else None)
        walk.show_dropped()
        if is_open and walk.units:
            walk.open_last()
        return Parsed(walk.units, env["references"])


def settled(source: str) -> str:
    """`source` without the end that cannot be shown yet: a last line that may still become a
    heading's underline, a list marker, a fence or a table's row."""
    head, _, last = source.rpartition("\n")
    if last.lstrip().startswith("|") or (last and _UNDECIDED.match(last)):
        source, last = head, ""
    if last == "":
        lines = source.rstrip("\n").rsplit("\n", 2)
        if lines[-1].lstrip().startswith("|") and not (
            len(lines) > 1 and lines[-2].lstrip().startswith("|")
        ):
            return source.rstrip("\n")[: -len(lines[-1])]
    return source


class _Walk:
    """Turns one syntax tree into units."""

    def __init__(self, inlines: InlineParser, lines: Sequence[str]) -> None:
        self._inlines = inlines
        self._lines = lines
        self._blocks: list[Block] = []
        # Of the newest block: its inline source, whether it is a fence without an end.
        self._open_inline = ""
        self._is_open_fence = False
        self.units: list[Unit] = []

    def top_level(self, node: SyntaxTreeNode, number: int | None) -> None:
        if node.type not in ("bullet_list", "ordered_list"):
            self._start_unit(node)
            self._block(node, Place(), None)
            return
        first = number if number is not None else _first_number(node)
        for index, item in enumerate(node.children):
            continues = index > 0 or number is not None
            self._start_unit(item, first + index if continues else None)
            self._item(item, Place(), _marker(node, first + index))

    def show_dropped(self) -> None:
        """markdown-it leaves out what is nested too deep; such a unit shows its source."""
        for unit in self.units:
            if any(not isinstance(block, TextBlock) or block.runs for block in unit.blocks):
                continue
            source = "\n".join(self._lines[unit.line : unit.end]).rstrip("\n")
            if any(char.isalpha() for char in source):
                unit.blocks[:] = [CodeBlock(Place(), source)]

    def open_last(self) -> None:
        """The last block is still being written."""
        blocks = self.units[-1].blocks
        last = blocks[-1] if blocks else None
        if isinstance(last, CodeBlock) and self._is_open_fence:
            partial = _PARTIAL_FENCE.search(last.text)
            text = last.text[: partial.start()] if partial else last.text
            blocks[-1] = replace(last, text=text, is_open=True)
        elif isinstance(last, TextBlock) and self._open_inline:
            runs = self._inlines.runs(self._open_inline, is_open=True)
            blocks[-1] = replace(last, runs=runs)

    def _start_unit(self, node: SyntaxTreeNode, number: int | None = None) -> None:
        start, end = node.map or (0, 0)
        unit = Unit(start, end, number)
        self.units.append(unit)
        self._blocks = unit.blocks

    def _add(self, block: Block) -> None:
        self._open_inline = ""
        self._is_open_fence = False
        self._blocks.append(block)

    def _block(self, node: SyntaxTreeNode, place: Place, marker: Marker | None) -> None:
        match node.type:
            case "paragraph":
                self._text(node, place, 0, marker)
            case "heading":
                self._text(node, place, int(node.tag[1:]), marker)
            case "fence" | "code_block":
                self._code(node, place)
            case "hr":
                self._add(RuleBlock(place))
            case "blockquote":
                for child in node.children:
                    self._block(child, place._replace(quote=place.quote + 1), None)
            case "bullet_list" | "ordered_list":
                first = _first_number(node)
                for index, item in enumerate(node.children):
                    self._item(item, place, _marker(node, first + index))
            case "table":
                self._add(self._table(node, place))
            case _:
                raise AssertionError(f"unknown Markdown block {node.type}")

    def _item(self, item: SyntaxTreeNode, place: Place, marker: Marker) -> None:
        inner = place._replace(indent=place.indent + 1)
        children = list(item.children)
        if children and children[0].type in ("paragraph", "heading"):
            self._block(children.pop(0), inner, marker)
        else:
            self._add(TextBlock(inner, (), 0, marker))
        for child in children:
            self._block(child, inner, None)

    def _text(self, node: SyntaxTreeNode, place: Place, level: int, marker: Marker | None) -> None:
        content = node.children[0].content if node.children else ""
        task = _TASK.match(content) if marker else None
        if task:
            marker = Marker(MarkerKind.UNCHECKED if task[1] == " " else MarkerKind.CHECKED)
            content = content[task.end() :]
        for index, stretch in enumerate(stretches(content, MAX_STRETCH)):
            runs = self._inlines.runs(stretch)
            self._add(TextBlock(place, runs, level, None if index else marker, index > 0))
            self._open_inline = stretch

    def _code(self, node: SyntaxTreeNode, place: Place) -> None:
        text = node.content
        words = node.info.split() if node.type == "fence" else []
        self._add(CodeBlock(place, text.removesuffix("\n"), words[0] if words else ""))
        start, end = node.map or (0, 0)
        lines = text.count("\n") + (text != "" and not text.endswith("\n"))
        self._is_open_fence = node.type == "fence" and end - start <= lines + 1

    def _table(self, node: SyntaxTreeNode, place: Place) -> Block:
        rows = [row for part in node.children for row in part.children]
        columns = len(rows[0].children)
        if len(rows) * columns > MAX_TABLE_CELLS:
            start, end = node.map or (0, 0)
            return CodeBlock(place, "\n".join(self._lines[start:end]))
        alignments = "".join(_alignment(cell) for cell in rows[0].children)
        return TableBlock(place, alignments, tuple(self._cells(row, columns) for row in rows))

    def _cells(self, row: SyntaxTreeNode, columns: int) -> tuple[tuple[Run, ...], ...]:
        cells = [
            self._inlines.runs(cell.children[0].content) if cell.children else ()
            for cell in row.children[:columns]
        ]
        return tuple(cells + [()] * (columns - len(cells)))


def _first_number(node: SyntaxTreeNode) -> int:
    start = node.attrs.get("start", 1)
    return int(start) if node.type == "ordered_list" else 0


def _marker(node: SyntaxTreeNode, number: int) -> Marker:
    if node.type == "bullet_list":
        return Marker(MarkerKind.BULLET)
    return Marker(MarkerKind.NUMBER, number)


def _alignment(cell: SyntaxTreeNode) -> str:
    style = str(cell.attrs.get("style", ""))
    return "r" if "right" in style else "c" if "center" in style else "l"
