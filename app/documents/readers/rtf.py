# SPDX-License-Identifier: Apache-2.0
"""RTF: text with headings, tables and notes, read token by token.

A group inherits the state around it and gives it back at its end; what a reader does not know is
skipped where it says so (`\\*`). Everything but bytes of other code pages is plain ASCII.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from app.core.documents import DocumentKind
from app.core.files import quoted_path
from app.core.text import one_line
from app.documents.readers.flow import Block, sections, table_blocks
from app.documents.readers.source import Opened, ReadItem, Source, UnreadableFile

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])"
    rb"|([^\\{}\r\n]+)|[\r\n]|\\"
)
_DESTINATIONS = frozenset(
    b"fonttbl colortbl stylesheet info generator pict object themedata colorschememapping datastore"
    b" latentstyles listtable listoverridetable rsidtbl revtbl xmlnstbl fldinst filetbl"
    b" bkmkstart bkmkend atrfstart atrfend atnid atndate atnref mmathPr wgrffmtfilter nonshppict"
    b" private pnseclvl pgdsctbl panose falt fontemb passwordhash datafield formfield"
    b" factoidname ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc listpicture template"
    b" background sp sn sv shprslt".split()
)
_HEADERS = frozenset(b"header headerl headerr headerf footer footerl footerr footerf".split())
_NOTES = ("footnote", "annotation", "header", "footer")
_KNOWN_STARRED = frozenset(b"shptxt footnote annotation shpinst listtext atnauthor".split())
_CHARACTERS = {
    b"tab": "\t", b"line": "\n", b"emdash": "—", b"endash": "–", b"emspace": "\u2003",
    b"enspace": "\u2002", b"bullet": "•", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"page": "\n", b"softline": "\n",
}  # fmt: skip
_SYMBOLS = {b"~": "\xa0", b"_": "\u2011", b"-": "", b"\n": "\n", b"\r": "\n"}
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk",
    136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_MOST_DEPTH = 10_000
_MOST_SKIPPED = 16
_LARGEST = 200_000_000
_TINY = 4
"""Half points."""
_WHITE = (255, 255, 255)


def read(source: Source) -> Iterator[ReadItem]:
    if source.size > _LARGEST:
        most = _LARGEST // 1_000_000
        file_name = quoted_path(source.name)
        raise UnreadableFile(
            f"{file_name} is larger than {most} MB, most of it pictures: save it" + " as .docx."
        )
    data = source.read()
    yield Opened(DocumentKind.RTF)
    yield from sections(blocks_of(data))


def blocks_of(data: bytes) -> Iterator[Block]:
    return _Reader().blocks(data)


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits. `skip`: nothing in it is text. `target`: what its text is of."""

    target: str = "body"
    skip: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    color: int = 0
    size: int = 24
    is_shaded: bool = False
    font: int = 0
    skipped_after: int = 1
    """How many characters stand after a Unicode one, for readers that know none."""


@dataclass(slots=True)
class _Paragraph:
    level: int = 0
    in_table: bool = False
    is_item: bool = False
    is_hidden: bool = False
    text: list[str] = field(default_factory=list[str])


class _Reader:
    def __init__(self) -> None:
        self._state: _State = _State()
        self._stack: list[_State] = []
        self._starred = self._is_first = False
        self._codec = "cp1252"
        self._fonts: dict[int, str] = {}
        self._colors: list[tuple[int, int, int]] = []
        self._color = [0, 0, 0]
        self._style_levels: dict[int, int] = {}
        self._style = 0
        self._name: list[str] = []
        self._page_texts: dict[str, None] = {}
        self._paragraph = _Paragraph()
        self._after: list[Block] = []
        self._notes = 0
        self._kept: list[tuple[int, _Paragraph]] = []
        self._cells: list[str] = []
        self._rows: list[list[str]] = []
        self._row_hidden = False
        self._bytes = bytearray()
        self._to_skip = 0
        self._surrogate = 0

    def blocks(self, data: bytes) -> Iterator[Block]:
        at = 0
        size = len(data)
        while at < size:
            found = _TOKEN.match(data, at)
            if found is None:
                break
            at = found.end()
            word, number, code, symbol, brace, text = found.groups()
            if text is not None:
                self._plain(text)
            elif code is not None:
                self._code(int(code, 16))
            elif word is not None:
                if word == b"bin":
                    at += min(max(int(number or 0), 0), size)
                else:
                    yield from self._word(word, None if number is None else int(number))
            elif brace is not None:
                self._brace(brace)
            elif symbol is not None:
                self._symbol(symbol)
        yield from self._end_paragraph()
        yield from self._end_table()
        for text in self._page_texts:
            yield Block(text)

    def _brace(self, brace: bytes) -> None:
        self._flush_bytes()
        self._to_skip = 0
        if brace == b"{":
            if len(self._stack) > _MOST_DEPTH:
                raise UnreadableFile(
                    f"The text is nested more than {_MOST_DEPTH} levels deep, which no document is:"
                    + " it is not read."
                )
            self._stack.append(self._state)
            self._is_first = True
            return
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        if ended.target in _NOTES and self._state.target != ended.target:
            self._end_note(ended.target)
        if ended.target == "style":
            self._end_style()
        self._starred = self._is_first = False

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._starred = True
            return
        self._put(_SYMBOLS.get(symbol, symbol.decode("latin-1")))

    def _plain(self, text: bytes) -> None:
        self._is_first = False
        if self._to_skip:
            cut = min(self._to_skip, len(text))
            self._to_skip -= cut
            text = text[cut:]
        if not text:
            return
        if self._state.target == "colors":
            self._colors += [self._taken_color() for _ in range(min(text.count(b";"), 1000))]
        elif text.isascii() and not self._bytes:
            self._put(text.decode("ascii"))
        else:
            self._bytes += text

    def _taken_color(self) -> tuple[int, int, int]:
        red, green, blue = self._color
        self._color = [0, 0, 0]
        return red, green, blue

    def _code(self, code: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(code)

    def _flush_bytes(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._put_text(data.decode(self._fonts.get(self._state.font, self._codec), "replace"))

    def _put(self, text: str) -> None:
        if self._bytes:
            self._flush_bytes()
        self._put_text(text)

    def _put_text(self, text: str) -> None:
        state = self._state
        if state.target in ("style", "author", "font"):
            self._name.append(text)
            return
        if state.skip or state.is_deleted or state.target == "colors":
            return
        self._paragraph.text.append(text)
        if text.strip():
            self._paragraph.is_hidden |= self._cannot_be_seen(state)

    def _cannot_be_seen(self, state: _State) -> bool:
        known = state.color < len(self._colors)
        is_white = known and state.color > 0 and self._colors[state.color] == _WHITE
        is_shaded = state.is_shaded or self._paragraph.in_table
        return state.is_hidden or state.size <= _TINY or (is_white and not is_shaded)

    def _word(self, word: bytes, number: int | None) -> Iterator[Block]:
        if self._to_skip and word not in (b"u", b"uc"):
            self._to_skip -= 1
            return
        self._flush_bytes()
        if self._is_destination(word):
            return
        is_skipped = self._state.skip and self._state.target != "style"
        if word == b"u":
            self._unicode(number or 0)
        elif word in _CHARACTERS:
            self._put(_CHARACTERS[word])
        elif is_skipped and word != b"nestrow":
            return
        elif word in (b"par", b"sect"):
            yield from self._end_paragraph()
        elif word in (b"cell", b"nestcell"):
            self._end_cell()
        elif word in (b"row", b"nestrow"):
            self._end_row()
        else:
            self._format(word, number)

    def _is_destination(self, word: bytes) -> bool:
        if not (self._starred or self._is_first):
            return False
        is_starred, self._starred, self._is_first = self._starred, False, False
        return self._begin_destination(word, is_starred)

    def _begin_destination(self, word: bytes, is_starred: bool) -> bool:
        """Whether `word`, the first one of its group, says what the group is."""
        state = self._state
        if word in _HEADERS | {b"footnote", b"annotation"} and not state.skip:
            self._begin_note(word.decode())
        elif word == b"fonttbl":
            self._state = replace(state, target="font", skip=False)
        elif word == b"colortbl":
            self._state = replace(state, target="colors")
        elif word == b"stylesheet":
            self._name = []
            self._state = replace(state, target="style", skip=True)
        elif word == b"atnauthor":
            self._name = []
            self._state = replace(state, target="author")
        elif word in (b"listtext", b"pntext"):
            self._paragraph.is_item = True
        elif word in _DESTINATIONS or (is_starred and word not in _KNOWN_STARRED):
            self._state = replace(state, skip=True)
        else:
            return False
        return True

    def _begin_note(self, word: str) -> None:
        self._kept.append((self._notes, self._paragraph))
        if word == "footnote":
            self._notes += 1
            self._paragraph.text.append(f"[{self._notes}]")
        self._paragraph = _Paragraph()
        target = "header" if word.startswith("header") else word
        target = "footer" if word.startswith("footer") else target
        self._state = replace(self._state, target=target)

    def _unicode(self, number: int) -> None:
        """Numbers are signed 16-bit units of UTF-16."""
        self._to_skip = min(self._state.skipped_after, _MOST_SKIPPED)
        number &= 0xFFFF
        if 0xD800 <= number < 0xDC00:
            self._surrogate = number
            return
        if 0xDC00 <= number < 0xE000:
            if self._surrogate:
                number = 0x10000 + ((self._surrogate - 0xD800) << 10) + number - 0xDC00
            else:
                number = 0xFFFD
        self._surrogate = 0
        self._put(chr(number))

    def _format(self, word: bytes, number: int | None) -> None:
        state = self._state
        is_on = number != 0
        match word:
            case b"pard" | b"intbl":
                self._paragraph.in_table = word == b"intbl"
                self._paragraph.level *= word == b"intbl"
            case b"outlinelevel":
                self._set_level(0 if number is None or not 0 <= number < 9 else number + 1)
            case b"s":
                self._set_style(number or 0)
            case b"v":
                self._state = replace(state, is_hidden=is_on)
            case b"deleted":
                self._state = replace(state, is_deleted=is_on)
            case b"plain":
                self._state = replace(
                    state, is_hidden=False, is_deleted=False, color=0, size=24, is_shaded=False
                )
            case b"cf":
                self._state = replace(state, color=max(number or 0, 0))
            case b"cb" | b"highlight" | b"chcbpat" | b"cbpat":
                self._state = replace(state, is_shaded=bool(number))
            case b"fs":
                self._state = replace(state, size=24 if number is None else number)
            case _:
                self._set_characters(word, number)

    def _set_characters(self, word: bytes, number: int | None) -> None:
        state = self._state
        if word == b"f":
            self._state = replace(state, font=number or 0)
        elif word == b"uc":
            self._state = replace(state, skipped_after=max(number or 0, 0))
        elif word == b"fcharset" and number in _CHARSETS:
            self._fonts[state.font] = _CHARSETS[number]
        elif word == b"ansicpg" and number:
            self._codec = _codec(f"cp{number}")
        elif word in (b"red", b"green", b"blue"):
            self._color[(b"red", b"green", b"blue").index(word)] = min(max(number or 0, 0), 255)
        elif word in (b"mac", b"pc"):
            self._codec = "mac_roman" if word == b"mac" else "cp437"

    def _set_level(self, level: int) -> None:
        if self._state.target == "style":
            self._style_levels.setdefault(self._style, level)
        else:
            self._paragraph.level = level

    def _set_style(self, number: int) -> None:
        if self._state.target == "style":
            self._style = number
        else:
            self._paragraph.level = self._style_levels.get(number, 0)

    def _end_style(self) -> None:
        name = "".join(self._name).strip().rstrip(";")
        self._name = []
        found = _HEADING.fullmatch(name)
        if found or name.lower() == "title":
            self._style_levels[self._style] = int(found[1]) if found else 1

    def _end_note(self, target: str) -> None:
        text = one_line("".join(self._paragraph.text))
        number, self._paragraph = self._kept.pop()
        if not text:
            return
        if target in ("header", "footer"):
            if not text.isdecimal():
                self._page_texts[f"{target.capitalize()}: {text}"] = None
        elif target == "footnote":
            self._after.append(Block(f"[{number + 1}]: {text}", is_tight=True))
        else:
            author = one_line("".join(self._name))
            said_by = f" by {author}" if author else ""
            self._after.append(Block(f"[Comment{said_by}: {text}]", is_tight=True))

    def _end_paragraph(self) -> Iterator[Block]:
        self._flush_bytes()
        paragraph = self._paragraph
        if self._state.skip:
            return
        if paragraph.in_table or self._kept:
            paragraph.text.append("\n")
            return
        yield from self._end_table()
        text = "".join(paragraph.text).strip("\n").rstrip()
        is_item = paragraph.is_item and not paragraph.level
        if paragraph.is_item:
            text = _marked(text.lstrip())
        yield Block(text, paragraph.level, paragraph.is_hidden, is_tight=is_item)
        yield from self._after
        self._after = []
        self._paragraph = replace(paragraph, text=[], is_hidden=False, is_item=False)

    def _end_cell(self) -> None:
        self._flush_bytes()
        if self._state.skip:
            return
        self._cells.append("".join(self._paragraph.text))
        self._row_hidden |= self._paragraph.is_hidden
        self._paragraph.text, self._paragraph.is_hidden = [], False

    def _end_row(self) -> None:
        if self._cells:
            self._rows.append(self._cells)
            self._cells = []

    def _end_table(self) -> Iterator[Block]:
        self._end_row()
        if self._rows:
            rows, self._rows = self._rows, []
            yield from table_blocks(rows, is_hidden=self._row_hidden)
            self._row_hidden = False
            yield from self._after
            self._after = []


def _marked(text: str) -> str:
    """A list's item: bullets come from fonts of symbols, and a tab follows every mark."""
    mark, tab, rest = text.partition("\t")
    if not tab:
        return text
    return f"{mark} {rest}" if any(char.isalnum() for char in mark) else f"- {rest}"


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
