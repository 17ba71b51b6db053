# SPDX-License-Identifier: Apache-2.0
"""The guide's pages as values: Markdown of our own with pictures on lines of their own.

`index.md` names the others, in the order in which they are listed.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.core.text import shortened
from app.core.values import value_class

FIRST = "index.md"
PICTURES = "pictures"

_MOST_BYTES = 200_000
_SNIPPET = 110
_BEFORE_HIT = 30
_HEADING = re.compile(r"(#{1,3}) (\S.*)\Z")
_PICTURE = re.compile(r"!\[([^\]\n]*)\]\(pictures/([a-z0-9-]+\.png)\)\Z")
_LINK = re.compile(r"\[([^\]\n]*)\]\(([^)\n]*)\)")
_PAGE_LINK = re.compile(r"(?:([a-z0-9-]+\.md))?(?:#([a-z0-9-]+))?\Z")
_FENCE = "```"
_ITEM = re.compile(r"\s*(?:-|\d+\.) ")
_TABLE_RULE = re.compile(r"\|[-:| ]+\|\Z")


@value_class
class Heading:
    """`anchor` is what links call it; `title` has no marks of Markdown."""

    level: int
    anchor: str
    title: str


@value_class
class TextPart:
    """Markdown without pictures, and the headings in it."""

    source: str
    headings: tuple[Heading, ...]


@value_class
class PicturePart:
    """`file` is a name in the folder of pictures, `words` say what is to be seen."""

    file: str
    words: str


@value_class
class Section:
    """A heading and the text below it up to the next one, without marks: what is searched."""

    heading: Heading
    text: str


@value_class
class GuidePage:
    name: str
    title: str
    parts: tuple[TextPart | PicturePart, ...]
    sections: tuple[Section, ...]


@value_class
class Place:
    """A page of the guide, and a heading on it or its top."""

    page: str
    anchor: str = ""


@value_class
class Hit:
    place: Place
    title: str
    """Of the section."""
    page_title: str
    snippet: str


class Guide:
    """All pages that could be read; none when the guide is missing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.pages: tuple[GuidePage, ...] = tuple(_read(folder))
        self._by_name = {page.name: page for page in self.pages}

    def page(self, name: str) -> GuidePage | None:
        return self._by_name.get(name)

    def picture(self, name: str, *, is_dark: bool) -> Path:
        """The one for dark colours where there is one."""
        light = self._folder / PICTURES / name
        dark = light.with_name(name.replace("-light.", "-dark."))
        return dark if is_dark and dark.is_file() else light

    def target(self, href: str, current: str) -> Place | None:
        """Where a link on the page `current` leads; None for one that leads out of the guide, and
        for one that leads nowhere."""
        found = _PAGE_LINK.match(href)
        name = current if found is None or not found[1] else found[1]
        page = None if found is None or not href else self._by_name.get(name)
        if found is None or page is None:
            return None
        anchor = found[2] or ""
        is_known = not anchor or any(s.heading.anchor == anchor for s in page.sections)
        return Place(name, anchor) if is_known else None

    def find(self, query: str) -> tuple[Hit, ...]:
        """Sections that have all words, those with one of them in the heading first."""
        words = query.casefold().split()
        if not words:
            return ()
        found = [
            (self._rank(section, words), at, _hit(page, section, words))
            for page in self.pages
            for at, section in enumerate(page.sections)
            if all(word in _whole(section) for word in words)
        ]
        return tuple(hit for _, _, hit in sorted(found, key=lambda each: each[0]))

    def _rank(self, section: Section, words: Sequence[str]) -> int:
        title = section.heading.title.casefold()
        return -sum(word in title for word in words)


def slug(title: str) -> str:
    """As GitHub makes anchors."""
    kept = re.sub(r"[^\w\- ]", "", title.casefold())
    return kept.strip().replace(" ", "-")


def without_marks(source: str) -> str:
    """A line as it is read, without the marks of Markdown."""
    text = _LINK.sub(r"\1", _ITEM.sub("", source))
    return re.sub(r"[*`|]", "", text).strip()


def parse(name: str, source: str) -> GuidePage:
    parts: list[TextPart | PicturePart] = []
    sections: list[Section] = []
    lines: list[str] = []
    headings: list[Heading] = []
    for line, is_code in _lines(source):
        picture = None if is_code else _PICTURE.match(line)
        if picture is not None:
            _add_text(parts, lines, headings)
            parts.append(PicturePart(picture[2], picture[1]))
            continue
        heading = None if is_code else _heading(line)
        if heading is not None:
            headings.append(heading)
            sections.append(Section(heading, ""))
        elif sections and not line.startswith(_FENCE) and not _TABLE_RULE.match(line):
            last = sections[-1]
            text = line if is_code else without_marks(line)
            sections[-1] = Section(last.heading, f"{last.text} {text}".strip())
        lines.append(line)
    _add_text(parts, lines, headings)
    title = sections[0].heading.title if sections else name
    return GuidePage(name, title, tuple(parts), tuple(sections))


def _add_text(
    parts: list[TextPart | PicturePart], lines: list[str], headings: list[Heading]
) -> None:
    source = "\n".join(lines).strip("\n")
    if source:
        parts.append(TextPart(source, tuple(headings)))
    lines.clear()
    headings.clear()


def _lines(source: str) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it stands in a block of code."""
    is_code = False
    for line in source.split("\n"):
        is_fence = line.startswith(_FENCE)
        yield line, is_code and not is_fence
        is_code = is_code != is_fence


def _heading(line: str) -> Heading | None:
    found = _HEADING.match(line)
    if found is None:
        return None
    # A number at the beginning of a heading belongs to it.
    title = re.sub(r"[*`]", "", _LINK.sub(r"\1", found[2])).strip()
    return Heading(len(found[1]), slug(title), title)


def _read(folder: Path) -> Iterator[GuidePage]:
    first = _page(folder, FIRST)
    if first is None:
        return
    yield first
    text = "".join(part.source for part in first.parts if isinstance(part, TextPart))
    links = (_PAGE_LINK.match(href) for _, href in _LINK.findall(text))
    for name in dict.fromkeys(link[1] for link in links if link is not None and link[1]):
        page = _page(folder, name)
        if page is not None and name != FIRST:
            yield page


def _page(folder: Path, name: str) -> GuidePage | None:
    try:
        with (folder / name).open("rb") as file:
            source = file.read(_MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return None
    return parse(name, source.replace("\r\n", "\n"))


def _whole(section: Section) -> str:
    return f"{section.heading.title} {section.text}".casefold()


def _hit(page: GuidePage, section: Section, words: Sequence[str]) -> Hit:
    heading = section.heading
    anchor = "" if heading.level == 1 else heading.anchor
    text = section.text
    starts = [at for at in (text.casefold().find(word) for word in words) if at >= 0]
    begin = max(0, min(starts, default=0) - _BEFORE_HIT)
    if begin:
        begin = text.find(" ", begin) + 1
    lead = "… " if begin else ""
    snippet = lead + shortened(text[begin:], _SNIPPET)
    return Hit(Place(page.name, anchor), heading.title, page.title, snippet)
