# SPDX-License-Identifier: Apache-2.0
"""What the styles and the numbering of a Word file say of a paragraph: its level as a heading, its
mark in a list, and whether its text can be seen."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.readers.ooxml import Parts, attribute, child, is_on, local, value

_DEEPEST_STYLE = 50
_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"%([1-9])")
_SMALLEST_VISIBLE = 4
"""Half points."""
_LARGEST_ROMAN = 3999
_LONGEST_MARK = 100
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look; None: as the style above says."""

    is_vanished: bool | None = None
    color: str | None = None
    size: int | None = None
    is_shaded: bool | None = None

    def over(self, below: "Look") -> "Look":
        return Look(
            below.is_vanished if self.is_vanished is None else self.is_vanished,
            below.color if self.color is None else self.color,
            below.size if self.size is None else self.size,
            below.is_shaded if self.is_shaded is None else self.is_shaded,
        )

    @property
    def is_hidden(self) -> bool:
        is_white = self.color == "FFFFFF" and not self.is_shaded
        return bool(self.is_vanished) or is_white or (self.size or 99) <= _SMALLEST_VISIBLE


PLAIN = Look()


def look_of(properties: Element | None) -> Look:
    """What `rPr` says, or `pPr` of its shading."""
    if properties is None:
        return PLAIN
    color = value(properties, "color")
    size = value(properties, "sz") or ""
    return Look(
        is_on(properties, "vanish"),
        color.upper() if color else None,
        int(size) if size.isdecimal() and len(size) < 6 else None,
        is_shaded(properties),
    )


def is_shaded(properties: Element | None) -> bool | None:
    if properties is None:
        return None
    if (value(properties, "highlight") or "none") != "none":
        return True
    shading = child(properties, "shd")
    if shading is None:
        return None
    fill = (attribute(shading, "fill") or "auto").upper()
    return fill not in ("AUTO", "FFFFFF") or attribute(shading, "themeFill") is not None or None


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    level: int = 0
    look: Look = PLAIN
    list_id: str | None = None
    list_level: int = 0


class Styles:
    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._looks: dict[str, Look] = {}
        self._default = ""
        for each in root if root is not None else ():
            if local(each) == "style" and (name := attribute(each, "styleId")):
                self._elements[name] = each
                if attribute(each, "type") == "paragraph" and attribute(each, "default") == "1":
                    self._default = name

    def paragraph(self, name: str | None) -> ParagraphStyle:
        name = name or self._default
        if name not in self._paragraphs:
            self._paragraphs[name] = self._paragraph(name)
        return self._paragraphs[name]

    def look(self, name: str | None) -> Look:
        """Of a style of characters."""
        if not name:
            return PLAIN
        if name not in self._looks:
            look = PLAIN
            for each in self._chain(name):
                look = look.over(look_of(child(each, "rPr")))
            self._looks[name] = look
        return self._looks[name]

    def shades(self, name: str | None) -> bool:
        """Whether a style of tables fills cells, so that white text in them can be read."""
        return any(
            local(each) == "shd" and (attribute(each, "fill") or "auto").upper() != "AUTO"
            for style in self._chain(name or "")
            for each in style.iter()
        )

    def _chain(self, name: str) -> list[Element]:
        found: list[Element] = []
        while name in self._elements and len(found) < _DEEPEST_STYLE:
            found.append(self._elements[name])
            name = value(found[-1], "basedOn") or ""
        return found

    def _paragraph(self, name: str) -> ParagraphStyle:
        level = outline_level = None
        list_id = list_level = None
        look = PLAIN
        for each in self._chain(name):
            properties = child(each, "pPr")
            look = look.over(look_of(child(each, "rPr"))).over(look_of(properties))
            if level is None:
                level = _named_level(value(each, "name") or "")
            outline = value(properties, "outlineLvl")
            if outline_level is None and outline is not None:
                outline_level = level_of(outline)
            list_id = list_id or value(properties, "numPr", "numId")
            list_level = list_level or value(properties, "numPr", "ilvl")
        chosen = level if level is not None else outline_level
        return ParagraphStyle(chosen or 0, look, list_id, _depth(list_level))


def _named_level(name: str) -> int | None:
    if name.lower() == "title":
        return 1
    found = _HEADING.fullmatch(name.strip())
    return int(found[1]) if found else None


def level_of(outline: str) -> int:
    """Word counts outline levels from 0; 9 is body text."""
    return int(outline) + 1 if outline in "012345678" and outline else 0


def _depth(level: str | None) -> int:
    return int(level) if level in tuple("012345678") else 0


@dataclass(slots=True)
class _ListLevel:
    format: str = "decimal"
    text: str = "%1."
    start: int = 1


@dataclass(slots=True)
class _List:
    levels: dict[int, _ListLevel] = field(default_factory=dict[int, _ListLevel])
    counters: dict[int, int] = field(default_factory=dict[int, int])


class Numbering:
    """Counts as Word does: an item restarts what is below it."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        abstract: dict[str, _List] = {}
        for each in root if root is not None else ():
            if local(each) == "abstractNum":
                abstract[attribute(each, "abstractNumId") or ""] = _List(_levels(each))
        for each in root if root is not None else ():
            if local(each) == "num" and (number := attribute(each, "numId")):
                shared = abstract.get(value(each, "abstractNumId") or "", _List())
                self._lists[number] = _restarted(shared, each)

    def mark(self, number: str, depth: int) -> str:
        """What stands before the next item of that list, with a space after it."""
        if number == "0":
            return ""
        found = self._lists.get(number)
        level = found.levels.get(depth) if found else None
        if found is None or level is None or level.format == "bullet":
            return "- "
        if level.format == "none":
            return ""
        counters = found.counters
        counters[depth] = counters.get(depth, level.start - 1) + 1
        for deeper in [each for each in counters if each > depth]:
            del counters[deeper]

        def count(match: re.Match[str]) -> str:
            above = int(match[1]) - 1
            shown = found.levels.get(above, level)
            return numeral(counters.get(above, shown.start), shown.format)

        mark = _PLACEHOLDER.sub(count, level.text[:_LONGEST_MARK]).strip()
        return f"{mark} " if mark else ""


def _levels(element: Element) -> dict[int, _ListLevel]:
    found: dict[int, _ListLevel] = {}
    for each in element:
        if local(each) == "lvl":
            start = value(each, "start") or "1"
            text = value(each, "lvlText")
            found[_depth(attribute(each, "ilvl"))] = _ListLevel(
                value(each, "numFmt") or "decimal",
                "%1." if text is None else text,
                int(start) if start.isdecimal() and len(start) < 7 else 1,
            )
    return found


def _restarted(shared: _List, number: Element) -> _List:
    """A list that begins anew counts for itself, all others of one definition count on."""
    starts = {
        _depth(attribute(each, "ilvl")): start
        for each in number
        if local(each) == "lvlOverride" and (start := value(each, "startOverride"))
    }
    if not starts:
        return shared
    levels = dict(shared.levels)
    for depth, start in starts.items():
        old = levels.get(depth, _ListLevel())
        first = int(start) if start.isdecimal() and len(start) < 7 else 1
        levels[depth] = _ListLevel(old.format, old.text, first)
    return _List(levels)


def numeral(number: int, numeral: str) -> str:
    match numeral:
        case "lowerLetter" | "upperLetter" if number > 0:
            letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 10)
            return letter if numeral == "lowerLetter" else letter.upper()
        case "lowerRoman" | "upperRoman" if 0 < number <= _LARGEST_ROMAN:
            roman = _roman(number)
            return roman if numeral == "lowerRoman" else roman.upper()
        case _:
            return str(number)


def _roman(number: int) -> str:
    parts: list[str] = []
    for step, letters in _ROMAN:
        parts.append(letters * (number // step))
        number %= step
    return "".join(parts)


def styles_of(parts: Parts, name: str | None) -> Styles:
    return Styles(parts.optional(name))
