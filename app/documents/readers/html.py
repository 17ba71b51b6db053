# SPDX-License-Identifier: Apache-2.0
"""HTML: headings, paragraphs, lists and tables in their order. Scripts, styles and navigation are
left out; nothing is fetched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.core.documents import DocumentKind
from app.core.files import quoted_path
from app.core.text import one_line
from app.documents.readers.decoding import decoded
from app.documents.readers.flow import Block, sections, table_blocks
from app.documents.readers.source import Opened, ReadItem, Source, UnreadableFile

_LARGEST = 100_000_000
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})")
_SKIPPED = frozenset(
    {"script", "style", "nav", "head", "template", "svg", "object", "iframe", "audio", "video",
     "canvas", "datalist"}
)  # fmt: skip
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "figure",
     "figcaption", "address", "dl", "dt", "dd", "ul", "ol", "li", "form", "fieldset", "legend",
     "details", "summary", "body", "html", "hr", "pre", "center", "noscript", "option", "caption",
     "h1", "h2", "h3", "h4", "h5", "h6", "table", "tr", "td", "th"}
)  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SPACE = re.compile(r"[ \t\r\n\f]+")
_DEEPEST = 10_000
"""From there on the parser, which looks through all open elements at each new one, gets slow."""
_NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|ul|ol|dl|table|blockquote|font|b|i|em|strong|u|center|form)\b",
    re.IGNORECASE,
)
_DEEPEST_INDENT = 9
_WIDEST_SPAN = 100
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|%)?\s*(?:;|!|$)"
    r"|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_WHITE = re.compile(
    r"(?<![-\w])color\s*:\s*(?:#fff(?:fff)?\b|white\b|rgba?\(\s*255\s*,\s*255\s*,\s*255\b)",
    re.IGNORECASE,
)
_BACKGROUND = re.compile(
    r"background(?:-color|-image)?\s*:\s*+(?!#fff(?:fff)?\b|white\b|none\b|transparent\b|inherit\b)",
    re.IGNORECASE,
)
_RULE = re.compile(r"\.([\w-]{1,100})\s*\{([^{}]{0,2000})\}")
_LARGEST_STYLE = 200_000
_SELF_CLOSED = re.compile(r"<([a-zA-Z][\w.-]{0,40})((?:\s[^<>]{0,2000})?)/>")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
     "wbr"}
)  # fmt: skip


def read(source: Source) -> Iterator[ReadItem]:
    if source.size > _LARGEST:
        most = _LARGEST // 1_000_000
        file_name = quoted_path(source.name)
        raise UnreadableFile(f"{file_name} is a web page of more than {most} MB: split it.")
    page = parse(source.read(), quoted_path(source.name))
    yield Opened(DocumentKind.HTML, title=title_of(page))
    yield from sections(blocks_of(page))


def parse(data: bytes, name: str) -> LexborHTMLParser:
    """`name` is for the sentence. Raises UnreadableFile."""
    head = data[:4096]
    declared = _CHARSET.search(head) or _XML_ENCODING.search(head)
    text = decoded(data, declared[1].decode("ascii") if declared else None)
    if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<?xml") or b"/xhtml" in head:
        # XHTML closes empty elements in a way that HTML takes for opening them.
        text = _SELF_CLOSED.sub(_opened_and_closed, text)
    if text.count("<") > _DEEPEST and _depth(text) > _DEEPEST:
        raise UnreadableFile(
            f"{name} is nested more than {_DEEPEST} levels deep, which no page is: it is not read."
        )
    return LexborHTMLParser(text)


def _depth(text: str) -> int:
    """How deep elements stand in each other at most, of those that only their end closes."""
    depth = deepest = 0
    for found in _NESTING.finditer(text):
        depth = max(depth - 1, 0) if found[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _opened_and_closed(match: re.Match[str]) -> str:
    name = match[1]
    return match[0] if name.lower() in _VOID else f"<{name}{match[2]}></{name}>"


def title_of(page: LexborHTMLParser) -> str:
    found = page.css_first("title")
    return "" if found is None else one_line(found.text())


def blocks_of(page: LexborHTMLParser) -> Iterator[Block]:
    root = page.root
    if root is not None:
        yield from _Walker(_hiding_classes(page)).blocks(root)


def _hiding_classes(page: LexborHTMLParser) -> dict[str, str]:
    """What the style sheets in the page say of classes, where it may hide text."""
    # One finding of each kind: they are looked through for each element of the class.
    found: dict[str, dict[re.Pattern[str], str]] = {}
    for sheet in page.css("style"):
        for name, rule in _RULE.findall((sheet.text() or "")[:_LARGEST_STYLE]):
            for kind in (_HIDDEN, _WHITE, _BACKGROUND):
                if look := kind.search(rule):
                    found.setdefault(name, {})[kind] = look[0]
    return {name: ";".join(looks.values()) for name, looks in found.items()}


@dataclass(slots=True)
class _List:
    is_ordered: bool
    number: int
    mark: str = ""


@dataclass(slots=True)
class _Table:
    outer: list[Block]
    rows: list[list[str]] = field(default_factory=list[list[str]])
    is_hidden: bool = False
    has_tables: bool = False
    """A table that holds others lays out the page; its cells are not data."""
    cell_blocks: list[Block] = field(default_factory=list[Block])


@dataclass(slots=True)
class _Open:
    """An element that has begun. `look` is what of it and of those around it hides text."""

    node: LexborNode
    name: str
    is_hidden: bool
    is_white: bool


class _Walker:
    def __init__(self, classes: dict[str, str]) -> None:
        self._classes = classes
        self._out: list[Block] = []
        self._text: list[str] = []
        self._text_hidden = False
        self._level = 0
        self._pre = 0
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._is_item = False

    def blocks(self, root: LexborNode) -> Iterator[Block]:
        open_: list[_Open] = [_Open(root, root.tag or "", False, False)]
        node: LexborNode | None = root.first_child
        while open_:
            if node is None:
                ended = open_.pop()
                self._end(ended)
                node = ended.node.next if open_ else None
                if not self._tables:
                    yield from self._taken()
                continue
            name = node.tag or ""
            if node.is_text_node:
                self._add(node.text_content or "", open_[-1])
                node = node.next
            elif not node.is_element_node or name in _SKIPPED:
                node = node.next
            else:
                found = self._opened(node, name, open_[-1])
                self._start(found)
                open_.append(found)
                node = node.first_child
        self._flush()
        yield from self._taken()

    def _taken(self) -> list[Block]:
        found, self._out = self._out, []
        return found

    def _opened(self, node: LexborNode, name: str, above: _Open) -> _Open:
        attributes = node.attributes
        if not attributes:
            return _Open(node, name, above.is_hidden, above.is_white)
        style = attributes.get("style") or ""
        for each in (attributes.get("class") or "").split()[:20] if self._classes else ():
            style = f"{self._classes.get(each, '')};{style}"
        is_hidden = above.is_hidden or "hidden" in attributes or bool(_HIDDEN.search(style))
        is_white = above.is_white
        color = (attributes.get("color") or "").lower()
        if _WHITE.search(style) or color in ("#fff", "#ffffff", "white"):
            is_white = True
        elif re.search(r"(?<![-\w])color\s*:", style):
            is_white = False
        if _BACKGROUND.search(style) or attributes.get("bgcolor"):
            is_white = False
        return _Open(node, name, is_hidden, is_white)

    def _add(self, text: str, around: _Open) -> None:
        self._text.append(text if self._pre else _SPACE.sub(" ", text))
        if (around.is_hidden or around.is_white) and not text.isspace():
            self._text_hidden = True

    def _start(self, found: _Open) -> None:
        name = found.name
        if name in _BLOCKS:
            self._flush()
            self._level = _HEADINGS.get(name, 0)
        if name in ("table", "tr", "td", "th"):
            self._start_table(name)
        elif name in ("ul", "ol"):
            self._lists.append(_List(name == "ol", _integer(found.node, "start", 1) - 1))
        elif name == "li" and self._lists:
            self._start_item(found.node)
        elif name == "pre":
            self._pre += 1
        elif name == "br":
            self._text.append("\n")
        elif name == "img" and (alt := one_line(found.node.attributes.get("alt") or "")):
            self._text.append(f"[{alt}]")

    def _start_table(self, name: str) -> None:
        if name == "table":
            for table in self._tables[-1:]:
                table.has_tables = True
            self._tables.append(_Table(self._out))
            self._out = []
        elif name == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif self._tables:
            self._tables[-1].cell_blocks += self._taken()

    def _start_item(self, node: LexborNode) -> None:
        found = self._lists[-1]
        found.number = _integer(node, "value", found.number + 1)
        indent = "  " * min(len(self._lists) - 1, _DEEPEST_INDENT)
        found.mark = indent + (f"{found.number}. " if found.is_ordered else "- ")

    def _end(self, ended: _Open) -> None:
        name = ended.name
        if name not in _BLOCKS:
            return
        self._flush()
        self._level = 0
        if name == "pre":
            self._pre -= 1
        elif name in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif name == "table" and self._tables:
            self._end_table()
        elif name in ("td", "th") and self._tables:
            self._end_cell(ended.node)

    def _end_cell(self, node: LexborNode) -> None:
        table = self._tables[-1]
        blocks = self._taken()
        table.cell_blocks += blocks
        table.is_hidden |= any(block.is_hidden for block in blocks)
        text = " ".join(block.text.strip() for block in blocks)
        if not table.rows:
            table.rows.append([])
        span = min(max(_integer(node, "colspan", 1), 1), _WIDEST_SPAN)
        table.rows[-1] += [text, *[""] * (span - 1)]

    def _end_table(self) -> None:
        table = self._tables.pop()
        rest = self._taken()
        self._out = table.outer
        if table.has_tables:
            self._out += [*table.cell_blocks, *rest]
        else:
            # Captions, and whatever stands between cells.
            self._out += rest
            self._out += table_blocks(table.rows, is_hidden=table.is_hidden)

    def _flush(self) -> None:
        """The text so far becomes a block."""
        text = "".join(self._text)
        lines = [line.rstrip() if self._pre else line.strip() for line in text.split("\n")]
        text = "\n".join(lines).strip("\n")
        is_hidden = self._text_hidden
        self._text, self._text_hidden = [], False
        if not text.strip():
            return
        is_tight = False
        if self._lists and not self._level:
            found = self._lists[-1]
            indent = " " * (len(found.mark) or 2 * min(len(self._lists), _DEEPEST_INDENT))
            text = (found.mark or indent) + text.replace("\n", "\n" + indent)
            is_tight = True
            found.mark = ""
        self._out.append(Block(text, self._level, is_hidden, is_tight))


def _integer(node: LexborNode, name: str, default: int) -> int:
    value = (node.attributes.get(name) or "").strip()
    digits = value.removeprefix("-")
    return int(value) if digits.isascii() and digits.isdecimal() and len(value) < 7 else default
