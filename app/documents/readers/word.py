# SPDX-License-Identifier: Apache-2.0
"""DOCX: paragraphs, tables and text boxes in their order, notes and comments below the paragraph
they belong to, headers and footers once at the end.

Text that was inserted while changes were tracked is read, what was deleted is not.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.core.documents import DocumentKind
from app.core.files import quoted_path
from app.documents.readers.flow import Block, sections, table_blocks
from app.documents.readers.ooxml import (
    Parts,
    attribute,
    child,
    drawing_blocks,
    local,
    plain_text,
    target_of,
    value,
    walk,
)
from app.documents.readers.source import Opened, ReadItem, Source, UnreadableFile
from app.documents.readers.word_styles import (
    PLAIN,
    Look,
    Numbering,
    ParagraphStyle,
    Styles,
    is_shaded,
    level_of,
    look_of,
    styles_of,
)

_SKIPPED = frozenset(
    {"del", "moveFrom", "Fallback", "instrText", "delText", "sectPr", "tblPr", "tblGrid", "trPr"}
)
_KEPT_PROPERTIES = frozenset({"pPr", "rPr", "tcPr"})
_CHARACTERS = {
    "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "",
}  # fmt: skip
_SYMBOL_PAGE = 0xF000
_NOTES = {"footnoteReference": "footnotes", "endnoteReference": "endnotes"}


def read(source: Source) -> Iterator[ReadItem]:
    with source.archive() as archive:
        parts = Parts(archive)
        main = parts.main("word/document.xml")
        try:
            root = parts.root(main)
        except KeyError as exc:
            file_name = quoted_path(source.name)
            raise UnreadableFile(
                f"{file_name} has no text part, so it is no Word document or a damaged one: open"
                + " it in a word processor and save it again."
            ) from exc
        yield Opened(DocumentKind.DOCX, title=parts.title())
        yield from sections(_blocks(parts, main, root))
        yield from parts.skipped


def _blocks(parts: Parts, main: str, root: Element) -> Iterator[Block]:
    relations = parts.relations(main)
    styles = styles_of(parts, target_of(relations, "styles"))
    numbering = Numbering(parts.optional(target_of(relations, "numbering")))
    notes = {
        kind: _entries(parts.optional(target_of(relations, kind)))
        for kind in ("footnotes", "endnotes", "comments")
    }
    story = _Story(styles, numbering, notes)
    body = child(root, "body")
    for each in body if body is not None else root:
        yield from story.read(each)
        yield from drawing_blocks(parts, each, relations)
    seen: set[str] = set()
    for each in root.iter():
        kind = local(each)
        if kind in ("headerReference", "footerReference"):
            relation = relations.pop(attribute(each, "id") or "", None)
            page_part = parts.optional(relation.target if relation else None)
            text = "" if page_part is None else plain_text(page_part)
            if text and not text.isdecimal() and text not in seen:
                seen.add(text)
                yield Block(f"{'Header' if kind == 'headerReference' else 'Footer'}: {text}")


def _entries(root: Element | None) -> dict[str, Element]:
    """Notes or comments by their ids. The lines above footnotes are entries too, of other types."""
    return {
        attribute(each, "id") or "": each
        for each in (root if root is not None else ())
        if attribute(each, "type") in (None, "normal")
    }


@dataclass(slots=True)
class _Paragraph:
    style: ParagraphStyle
    text: list[str] = field(default_factory=list[str])
    look: Look = PLAIN
    level: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    is_hidden: bool = False
    after: list[Block] = field(default_factory=list[Block])


@dataclass(slots=True)
class _Table:
    is_shaded: bool
    rows: list[list[str]] = field(default_factory=list[list[str]])
    is_hidden: bool = False


class _Story:
    """Turns elements into blocks. `_out` is where blocks go: the story, a cell or a text box."""

    def __init__(
        self, styles: Styles, numbering: Numbering, notes: dict[str, dict[str, Element]]
    ) -> None:
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._note_numbers: dict[tuple[str, str], int] = {}
        self._out: list[Block] = []
        self._cells: list[list[Block]] = []
        self._boxes: list[list[Block]] = []
        self._tables: list[_Table] = []
        self._paragraphs: list[_Paragraph] = []
        self._run = PLAIN
        self._cell_shaded = False

    def read(self, element: Element) -> list[Block]:
        """The blocks of one element of the body."""
        holder = Element("body")
        holder.append(element)
        for each, is_end in walk(holder, self._is_skipped):
            if is_end:
                self._end(each)
            else:
                self._start(each)
        found, self._out = self._out, []
        return found

    def _is_skipped(self, element: Element) -> bool:
        name = local(element)
        if name in _KEPT_PROPERTIES:
            self._take_properties(name, element)
            return True
        return name in _SKIPPED or name.endswith("PrChange")

    def _take_properties(self, name: str, element: Element) -> None:
        if name == "rPr":
            self._run = look_of(element).over(self._styles.look(value(element, "rStyle")))
        elif name == "tcPr":
            self._cell_shaded = bool(is_shaded(element))
        elif self._paragraphs:
            paragraph = self._paragraphs[-1]
            paragraph.style = self._styles.paragraph(value(element, "pStyle"))
            paragraph.look = look_of(element).over(paragraph.style.look)
            outline = value(element, "outlineLvl")
            paragraph.level = paragraph.style.level if outline is None else level_of(outline)
            paragraph.list_id = value(element, "numPr", "numId") or paragraph.style.list_id
            level = value(element, "numPr", "ilvl") or ""
            paragraph.list_level = int(level) if level in tuple("012345678") else None

    def _start(self, element: Element) -> None:
        name = local(element)
        if name == "p":
            style = self._styles.paragraph(None)
            self._paragraphs.append(_Paragraph(style, look=style.look))
        elif name == "r":
            self._run = PLAIN
        elif name == "tbl":
            style_name = value(element, "tblPr", "tblStyle")
            self._tables.append(_Table(self._styles.shades(style_name)))
        elif name == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif name == "tc" and self._tables:
            self._cell_shaded = False
            self._cells.append(self._out)
            self._out = []
        elif name == "txbxContent":
            self._boxes.append(self._out)
            self._out = []
        elif self._paragraphs:
            self._add(name, element)

    def _add(self, name: str, element: Element) -> None:
        paragraph = self._paragraphs[-1]
        if name == "t":
            self._put(element.text or "")
        elif name in _CHARACTERS:
            paragraph.text.append(_CHARACTERS[name])
        elif name == "sym":
            self._put(_symbol(attribute(element, "char") or ""))
        elif name in _NOTES:
            self._refer(_NOTES[name], attribute(element, "id") or "")
        elif name == "commentReference":
            # Taken out: a comment stands once, however often it is referred to.
            comment = self._notes["comments"].pop(attribute(element, "id") or "", None)
            if comment is not None and (text := plain_text(comment)):
                author = attribute(comment, "author") or ""
                said_by = f" by {author}" if author else ""
                paragraph.after.append(Block(f"[Comment{said_by}: {text}]", is_tight=True))

    def _put(self, text: str) -> None:
        paragraph = self._paragraphs[-1]
        paragraph.text.append(text)
        look = self._run.over(paragraph.look)
        is_on_color = self._cell_shaded or any(table.is_shaded for table in self._tables)
        if is_on_color and not look.is_shaded:
            look = Look(look.is_vanished, look.color, look.size, True)
        paragraph.is_hidden |= look.is_hidden and bool(text.strip())

    def _refer(self, kind: str, note_id: str) -> None:
        note = self._notes[kind].get(note_id)
        if note is None or (kind, note_id) in self._note_numbers:
            return
        number = self._note_numbers[kind, note_id] = len(self._note_numbers) + 1
        paragraph = self._paragraphs[-1]
        paragraph.text.append(f"[{number}]")
        paragraph.after.append(Block(f"[{number}]: {plain_text(note)}", is_tight=True))

    def _end(self, element: Element) -> None:
        name = local(element)
        if name == "p" and self._paragraphs:
            self._end_paragraph(self._paragraphs.pop())
        elif name == "tc" and self._cells and self._tables:
            cell, self._out = self._out, self._cells.pop()
            table = self._tables[-1]
            table.is_hidden |= any(block.is_hidden for block in cell)
            if table.rows:
                table.rows[-1].append("\n".join(block.text for block in cell))
        elif name == "tbl" and self._tables:
            table = self._tables.pop()
            self._out.extend(table_blocks(table.rows, is_hidden=table.is_hidden))
        elif name == "txbxContent" and self._boxes:
            box, self._out = self._out, self._boxes.pop()
            if self._paragraphs:
                self._paragraphs[-1].after.extend(box)
            else:
                self._out.extend(box)

    def _end_paragraph(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.text).strip("\n").rstrip()
        style = paragraph.style
        level = style.level if paragraph.level is None else paragraph.level
        number = paragraph.list_id or style.list_id
        depth = style.list_level if paragraph.list_level is None else paragraph.list_level
        is_item = False
        if text.strip() and number:
            mark = self._numbering.mark(number, depth)
            is_item = bool(mark) and not level
            text = ("  " * depth if is_item else "") + mark + text.lstrip()
        self._out.append(Block(text, level, paragraph.is_hidden, is_tight=is_item))
        self._out.extend(paragraph.after)


def _symbol(code: str) -> str:
    """Fonts of symbols have their characters in a private range; below it lies what they stand
    for in ASCII."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if _SYMBOL_PAGE <= number <= _SYMBOL_PAGE + 0xFF:
        number -= _SYMBOL_PAGE
    return chr(number) if 0x20 <= number < 0xD800 else ""
