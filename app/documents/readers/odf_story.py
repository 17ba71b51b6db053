# SPDX-License-Identifier: Apache-2.0
"""The text of OpenDocument files as blocks: paragraphs, lists, tables, frames, notes, comments."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.readers.flow import Block, table_blocks
from app.documents.readers.odf_styles import ListLevel, Styles
from app.documents.readers.ooxml import attribute, child, local, walk
from app.documents.readers.word_styles import numeral

_WHITE_SPACE = re.compile(r"[ \t\r\n]+")
_SKIPPED = frozenset(
    {
        "tracked-changes", "note-citation", "date", "date-string", "forms", "title", "desc",
        "event-listeners", "glue-point", "creator-initials", "ruby-text",
    }
)  # fmt: skip
_MOST_SPACES = 100
_MOST_REPEATED = 100
_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST_INDENT = 9
_SHAPES = ("frame", "custom-shape", "text-box", "rect", "ellipse", "line", "connector")

ObjectReader = Callable[[str], tuple[str, list[Block]]]
"""Text and blocks of what is embedded under a name: a formula, a chart."""


@dataclass(slots=True)
class _Paragraph:
    level: int
    is_white: bool = False
    is_shaded: bool = False
    is_hidden: bool = False
    text: list[str] = field(default_factory=list[str])
    after: list[Block] = field(default_factory=list[Block])
    spans: list[tuple[bool, bool, bool]] = field(default_factory=list[tuple[bool, bool, bool]])
    """Of each open span: whether its text is white, on a color, hidden altogether."""


@dataclass(slots=True)
class _List:
    style: str
    count: int
    is_marked: bool = True
    """Whether the item that is open has its mark already."""


@dataclass(slots=True)
class _Table:
    rows: list[list[str]] = field(default_factory=list[list[str]])
    is_hidden: bool = False


class Story:
    def __init__(
        self, styles: Styles, read_object: ObjectReader, *, has_notes: bool = True
    ) -> None:
        self._styles = styles
        self._read_object = read_object
        self._skipped = _SKIPPED if has_notes else _SKIPPED | {"notes"}
        self._out: list[Block] = []
        self._outer: list[list[Block]] = []
        self._paragraphs: list[_Paragraph] = []
        self._lists: list[_List] = []
        self._kept_lists: list[list[_List]] = []
        self._counts: dict[tuple[str, int], int] = {}
        self._tables: list[_Table] = []
        self._note_marks: list[str] = []
        self._authors: list[str] = []
        self._hidden_depth = 0
        self._titles = 0

    def read(self, element: Element) -> list[Block]:
        holder = Element("holder")
        holder.append(element)
        tail, element.tail = element.tail, None
        for each, is_end in walk(holder, self._is_skipped):
            if is_end:
                self._end(each)
            else:
                self._start(each)
        element.tail = tail
        found, self._out = self._out, []
        return found

    def _is_skipped(self, element: Element) -> bool:
        name = local(element)
        if name not in self._skipped:
            return False
        if name == "note-citation":
            mark = attribute(element, "label") or element.text or "*"
            self._note_marks.append(mark.strip())
            self._put(f"[{mark.strip()}]")
        self._put(element.tail)
        return True

    def _put(self, text: str | None) -> None:
        if not text or not self._paragraphs:
            return
        paragraph = self._paragraphs[-1]
        paragraph.text.append(_WHITE_SPACE.sub(" ", text))
        if text.strip():
            is_white, is_shaded = paragraph.is_white, paragraph.is_shaded
            for white, shaded, hidden in paragraph.spans:
                is_white, is_shaded = white, is_shaded or shaded
                paragraph.is_hidden |= hidden
            paragraph.is_hidden |= is_white and not is_shaded and not self._tables

    def _start(self, element: Element) -> None:
        name = local(element)
        if name in ("p", "h"):
            self._start_paragraph(element, name)
        elif name == "span":
            self._start_span(element)
        elif name in ("s", "tab", "line-break"):
            self._start_space(element, name)
        elif name in ("list", "list-item", "list-header"):
            self._start_list(element, name)
        elif name in ("table", "table-row", "table-cell", "covered-table-cell"):
            self._start_table(name)
        else:
            self._start_other(element, name)
        if name != "creator":
            self._put(element.text)

    def _start_other(self, element: Element, name: str) -> None:
        if name in ("note-body", "annotation"):
            self._open_box()
            if name == "annotation":
                self._authors.append(_text(child(element, "creator")))
        elif name == "section":
            self._hidden_depth += attribute(element, "display") == "none"
        elif name == "object":
            self._start_object(element)
        elif name == "hidden-text":
            self._put(attribute(element, "string-value"))
            if self._paragraphs:
                self._paragraphs[-1].is_hidden = True
        elif name in _SHAPES and attribute(element, "class") == "title":
            self._titles += 1

    def _end(self, element: Element) -> None:
        name = local(element)
        match name:
            case "p" | "h":
                self._end_paragraph()
            case "span" if self._paragraphs and self._paragraphs[-1].spans:
                self._paragraphs[-1].spans.pop()
            case "list" if self._lists:
                ended = self._lists.pop()
                self._counts[ended.style, len(self._lists)] = ended.count
            case "table-row" | "table-cell" | "covered-table-cell" | "table":
                self._end_table(element, name)
            case "note-body":
                mark = self._note_marks[-1] if self._note_marks else "*"
                self._close_box(f"[{mark}]: ", "")
            case "annotation":
                author = self._authors.pop() if self._authors else ""
                self._close_box(f"[Comment by {author}: " if author else "[Comment: ", "]")
            case "section":
                self._hidden_depth -= attribute(element, "display") == "none"
            case _:
                if name in _SHAPES and attribute(element, "class") == "title":
                    self._titles -= 1
        self._put(element.tail)

    def _start_paragraph(self, element: Element, name: str) -> None:
        style = self._styles.style("paragraph", attribute(element, "style-name"))
        outline = attribute(element, "outline-level") or "1"
        level = int(outline) if outline in tuple("123456789") else 1
        if name == "p":
            level = 1 if style.is_title or self._titles else 0
        self._paragraphs.append(
            _Paragraph(
                level,
                style.is_white,
                style.is_shaded,
                style.is_vanished or style.is_tiny or self._hidden_depth > 0,
            )
        )

    def _start_span(self, element: Element) -> None:
        if not self._paragraphs:
            return
        paragraph = self._paragraphs[-1]
        name = attribute(element, "style-name")
        style = self._styles.style("text", name)
        above = paragraph.spans[-1] if paragraph.spans else (paragraph.is_white, False, False)
        paragraph.spans.append(
            (style.is_white or above[0], style.is_shaded, style.is_vanished or style.is_tiny)
        )

    def _start_space(self, element: Element, name: str) -> None:
        if not self._paragraphs:
            return
        text = {"tab": "\t", "line-break": "\n"}.get(name)
        if text is None:
            count = attribute(element, "c") or "1"
            text = " " * (
                min(int(count), _MOST_SPACES) if count.isdecimal() and len(count) < 9 else 1
            )
        self._paragraphs[-1].text.append(text)

    def _start_list(self, element: Element, name: str) -> None:
        if name == "list":
            style = attribute(element, "style-name") or ""
            style = style or (self._lists[-1].style if self._lists else "")
            depth = len(self._lists)
            goes_on = (
                attribute(element, "continue-numbering") == "true"
                or attribute(element, "continue-list") is not None
            )
            count = self._counts.get((style, depth)) if goes_on else None
            first = self._list_level(style, depth).start - 1
            self._lists.append(_List(style, first if count is None else count))
        elif self._lists:
            found = self._lists[-1]
            start = attribute(element, "start-value") or ""
            if name == "list-item":
                is_number = start.isdecimal() and len(start) < 7
                found.count = int(start) if is_number else found.count + 1
            found.is_marked = name == "list-header"

    def _list_level(self, style: str, depth: int) -> ListLevel:
        return self._styles.lists.get(style, {}).get(depth + 1, ListLevel())

    def _mark(self) -> str:
        """What stands before the paragraph: a mark for the first one of a list's item."""
        if not self._lists:
            return ""
        depth = len(self._lists) - 1
        found = self._lists[-1]
        indent = "  " * min(depth, _DEEPEST_INDENT)
        if found.is_marked:
            return indent
        found.is_marked = True
        level = self._list_level(found.style, depth)
        if not level.format:
            return f"{indent}- "
        count = numeral(found.count, _FORMATS.get(level.format, "decimal"))
        return f"{indent}{level.prefix}{count}{level.suffix or '.'} "

    def _end_paragraph(self) -> None:
        if not self._paragraphs:
            return
        paragraph = self._paragraphs.pop()
        text = "".join(paragraph.text).strip()
        is_item = False
        if text and not paragraph.level:
            mark = self._mark()
            is_item = bool(self._lists)
            text = mark + text
        found = [Block(text, paragraph.level, paragraph.is_hidden, is_tight=is_item)]
        if self._paragraphs and not self._outer:
            # The text of a shape that stands in a paragraph.
            self._paragraphs[-1].after += [*found, *paragraph.after]
        else:
            self._out += [*found, *paragraph.after]

    def _open_box(self) -> None:
        self._outer.append(self._out)
        self._out = []
        self._kept_lists.append(self._lists)
        self._lists = []

    def _close_box(self, before: str, behind: str) -> None:
        blocks, self._out = self._out, self._outer.pop()
        self._lists = self._kept_lists.pop()
        text = "\n".join(block.text for block in blocks if block.text.strip())
        if not text:
            return
        block = Block(before + text + behind, is_tight=True)
        if self._paragraphs:
            self._paragraphs[-1].after.append(block)
        else:
            self._out.append(block)

    def _start_table(self, name: str) -> None:
        if name == "table":
            self._tables.append(_Table())
        elif name == "table-row" and self._tables:
            self._tables[-1].rows.append([])
        elif self._tables:
            self._open_box()

    def _end_table(self, element: Element, name: str) -> None:
        if not self._tables or (name.endswith("cell") and not self._outer):
            return
        table = self._tables[-1]
        if name == "table":
            self._tables.pop()
            blocks = list(table_blocks(table.rows, is_hidden=table.is_hidden))
            if self._paragraphs and not self._outer:
                self._paragraphs[-1].after += blocks
            else:
                self._out += blocks
        elif name == "table-row":
            row = table.rows[-1] if table.rows else []
            table.rows += [row] * (_repeated(element, "number-rows-repeated") - 1 if row else 0)
        else:
            blocks, self._out = self._out, self._outer.pop()
            self._lists = self._kept_lists.pop()
            table.is_hidden |= any(block.is_hidden for block in blocks)
            text = "\n".join(block.text for block in blocks if block.text.strip())
            if table.rows:
                table.rows[-1] += [text] * _repeated(element, "number-columns-repeated")

    def _start_object(self, element: Element) -> None:
        text, blocks = self._read_object(attribute(element, "href") or "")
        if self._paragraphs:
            self._put(text)
            self._paragraphs[-1].after += blocks
        else:
            self._out += [Block(text), *blocks]


def _repeated(element: Element, name: str) -> int:
    count = attribute(element, name) or "1"
    return min(int(count), _MOST_REPEATED) if count.isdecimal() and len(count) < 9 else 1


def _text(element: Element | None) -> str:
    return "" if element is None else "".join(element.itertext()).strip()


def blocks_of(story: Story, elements: Iterator[Element] | Element) -> Iterator[Block]:
    for each in elements:
        yield from story.read(each)
