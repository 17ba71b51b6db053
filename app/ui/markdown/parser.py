# SPDX-License-Identifier: Apache-2.0
"""Markdown source to blocks, in units after which parsing may start again.

A unit is a top-level block, or an item of a top-level list. Whether a list is tight or loose
plays no part, so an item can be read without its neighbours.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from app.core.formulas import PUNCTUATION, add_maths
from app.core.inline_rules import add_footnotes, bound_links
from app.core.messages import CitationPart
from app.core.sanitizing import clean_label, safe_href
from app.core.values import value_class
from app.ui.markdown.blocks import (
    Block,
    CodeBlock,
    FormulaBlock,
    Marker,
    MarkerKind,
    Place,
    RuleBlock,
    Run,
    TableBlock,
    TextBlock,
)
from app.ui.markdown.citations import cited
from app.ui.markdown.inlines import MAX_FORMULA, InlineParser, stretches
from app.ui.markdown.large_tables import MAX_CELL, MAX_TABLE_CELLS, add_large_tables
from app.ui.markdown.long_paragraphs import bound_paragraphs

MAX_STRETCH = 5000
"""Characters of a paragraph in one block of the document: Qt lays out a block as a whole."""

_TASK = re.compile(r"\[([ xX])\][ \t\n]+")
_PARTIAL_FENCE = re.compile(r"\n?[ \t]*(`{1,}|~{1,})[ \t]*\Z")
_UNDECIDED = re.compile(r"[ \t>]*([-+*=#~`_]+|\d{1,9}[.)]?)?[ \t]*\Z")


@dataclass(slots=True)
class Unit:
    """`line` is where it starts; `number` is its number when it is an item that continues a list
    above it, so that reading can start here again. `is_open`: more text may make it a part of the
    unit above."""

    line: int
    end: int
    number: int | None = None
    is_note: bool = False
    is_definition: bool = False
    is_open: bool = False
    blocks: list[Block] = field(default_factory=list)


@value_class
class Parsed:
    units: list[Unit]
    references: dict[str, Any]


class MarkdownParser:
    def __init__(self, allowed: Callable[[str], str] = safe_href) -> None:
        # Definitions of addresses come as blocks, so that reading can start again between them.
        options = {"html": False, "linkify": False, "inline_definitions": True}
        self._markdown = MarkdownIt("commonmark", options)
        self._markdown.enable(["table", "strikethrough"])
        add_maths(self._markdown)
        add_large_tables(self._markdown)
        bound_paragraphs(self._markdown)
        add_footnotes(self._markdown, always_match=True)
        bound_links(self._markdown)
        # Any address makes a link or an image here; `allowed` decides where it may lead.
        self._markdown.validateLink = lambda url: True
        # Inline text is parsed by InlineParser, in pieces.
        self._markdown.core.ruler.enableOnly(["normalize", "block"])
        self._inlines = InlineParser(self._markdown, allowed)
        self.citations: Sequence[CitationPart] = ()
        """What the tokens in the source stand for (`core.citation_marks`)."""

    def parse(
        self, source: str, references: dict[str, Any], number: int | None, is_open: bool
    ) -> Parsed:
        """`number`: the source starts with this item of a numbered list. `is_open`: more text may
        follow its last line. Else it is all there is, and footnotes move to its end."""
        env: dict[str, Any] = {"references": dict(references)}
        if is_open:
            env["open_end"] = source.rstrip().count("\n") + 1
        tokens = self._markdown.parse(source, env)
        notes: dict[str, int] = env.get("footnotes", {}).get("refs", {})
        labels = None if is_open else frozenset(label[1:] for label in notes)
        self._inlines.set_references(env["references"], labels)
        lines = source.split("\n")
        walk = _Walk(self._inlines, lines)
        for node in SyntaxTreeNode(tokens).children:
            walk.top_level(node, number if not walk.units else None)
        walk.show_dropped()
        units = walk.units
        if is_open and units:
            walk.open_last()
            units[-1].is_open = walk.ends_in_open_formula
        if self.citations:
            for unit in units:
                unit.blocks[:] = [cited(block, self.citations) for block in unit.blocks]
        return Parsed(units if is_open else _notes_last(units), env["references"])


def _notes_last(units: list[Unit]) -> list[Unit]:
    notes = [unit for unit in units if unit.is_note]
    texts = [unit for unit in units if not unit.is_note]
    if notes and texts:
        notes[0].blocks.insert(0, RuleBlock(Place()))
    return texts + notes


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
        self._open_block = TextBlock(Place(), ())
        self._open_at = 0
        self._is_open_fence = False
        self.ends_in_open_formula = False
        self.units: list[Unit] = []

    def top_level(self, node: SyntaxTreeNode, number: int | None) -> None:
        if node.type == "formula":
            # What follows its end in the same line may make it a part of a paragraph.
            is_last = node.map is not None and node.map[1] >= len(self._lines)
            self.ends_in_open_formula = is_last or bool(node.meta["is_open"])
        else:
            self.ends_in_open_formula = False
        if node.type not in ("bullet_list", "ordered_list"):
            self._start_unit(node)
            self.units[-1].is_note = node.type == "footnote_reference"
            self.units[-1].is_definition = node.type == "definition"
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
            if unit.is_definition or any(
                not isinstance(block, TextBlock) or block.runs for block in unit.blocks
            ):
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
        elif self._open_inline:
            del blocks[self._open_at :]
            runs = self._inlines.runs(self._open_inline, is_open=True)
            blocks += _split(self._open_block, runs)

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
            case "fence" | "code_block" | "large_table":
                self._code(node, place)
            case "formula":
                self._formula(node, place)
            case "footnote_reference":
                self._note(node)
            case "hr":
                self._add(RuleBlock(place))
            case "blockquote" | "bullet_list" | "ordered_list":
                self._container(node, place)
            case "table":
                self._add(self._table(node, place))
            case "definition":
                # Shows nothing: it only says where the links of a name lead.
                return
            case _:
                raise AssertionError(f"unknown Markdown block {node.type}")

    def _container(self, node: SyntaxTreeNode, place: Place) -> None:
        first = _first_number(node)
        for index, child in enumerate(node.children):
            if node.type == "blockquote":
                self._block(child, place._replace(bars=(*place.bars, place.indent)), None)
            else:
                self._item(child, place, _marker(node, first + index))

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
            block = TextBlock(place, (), level, None if index else marker, index > 0)
            at = len(self._blocks)
            for part in _split(block, self._inlines.runs(stretch)):
                self._add(part)
            self._open_inline, self._open_block, self._open_at = stretch, block, at

    def _formula(self, node: SyntaxTreeNode, place: Place) -> None:
        source, is_open = node.markup, bool(node.meta["is_open"])
        if is_open and source in ("$$", "\\["):
            return
        if len(node.content) > MAX_FORMULA:
            self._add(CodeBlock(place, source))
        else:
            tex = "" if is_open else node.content
            self._add(FormulaBlock(place, tex, source, is_open))

    def _note(self, node: SyntaxTreeNode) -> None:
        marker = Marker(MarkerKind.NOTE, label=clean_label(str(node.meta["label"])))
        children = list(node.children)
        if children and children[0].type in ("paragraph", "heading"):
            self._block(children.pop(0), Place(1), marker)
        else:
            self._add(TextBlock(Place(1), (), 0, marker))
        for child in children:
            self._block(child, Place(1), None)

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
        longest = max(len(_source(cell)) for row in rows for cell in row.children)
        if len(rows) * columns > MAX_TABLE_CELLS or longest > MAX_CELL:
            start, end = node.map or (0, 0)
            return CodeBlock(place, "\n".join(self._lines[start:end]))
        alignments = "".join(_alignment(cell) for cell in rows[0].children)
        return TableBlock(place, alignments, tuple(self._cells(row, columns) for row in rows))

    def _cells(self, row: SyntaxTreeNode, columns: int) -> tuple[tuple[Run, ...], ...]:
        cells = [
            _in_line(self._inlines.runs(_source(cell))) if cell.children else ()
            for cell in row.children[:columns]
        ]
        return tuple(cells + [()] * (columns - len(cells)))


def _split(block: TextBlock, runs: tuple[Run, ...]) -> list[Block]:
    """`block` with `runs`, but formulas that stand on lines of their own as blocks."""
    if block.level or not any(run.is_display for run in runs):
        return [replace(block, runs=_in_line(runs))]
    found: list[Block] = []
    rest: list[Run] = []
    for run in [*runs, Run("", is_display=True)]:
        if not run.is_display:
            rest.append(run)
            continue
        if found:
            rest = _give_punctuation(found, rest)
        is_needed = not found and block.marker is not None
        if is_needed or any(not part.text.isspace() for part in rest):
            found.append(replace(block, runs=tuple(rest)))
            block = replace(block, marker=None, continues=False)
        if run.formula:
            found.append(FormulaBlock(block.place, run.formula, run.text))
        rest = []
    return found


def _in_line(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Headings and cells have one line for all."""
    if not any(run.is_display for run in runs):
        return runs
    return tuple(run._replace(is_display=False) for run in runs)


def _give_punctuation(found: list[Block], rest: list[Run]) -> list[Run]:
    """A full stop that follows a formula stands in its line. Text begins without a space."""
    last = found[-1]
    if not rest or rest[0].formula or not isinstance(last, FormulaBlock):
        return rest
    text = rest[0].text
    words = text.lstrip(PUNCTUATION)
    if words != text and (not words or words[0].isspace()):
        marks = text[: len(text) - len(words)]
        found[-1] = replace(last, tex=last.tex + marks, source=last.source + marks)
        text = words
    text = text.lstrip(" ")
    return [rest[0]._replace(text=text), *rest[1:]] if text else rest[1:]


def _source(cell: SyntaxTreeNode) -> str:
    return cell.children[0].content if cell.children else ""


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
