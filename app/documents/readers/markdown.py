# SPDX-License-Identifier: Apache-2.0
"""Markdown as it was written, a section for each heading of level 1 or 2."""

import re
from collections.abc import Iterator
from dataclasses import replace

from app.core.documents import DocumentKind, Unit
from app.core.text import one_line, shortened
from app.documents.readers.lines import line_units, lines_of
from app.documents.readers.source import Opened, ReadItem, Source

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_LONGEST_HEADING = 120
_LONGEST_PATH = 300
_SECTION_LEVEL = 2
_MOST_SECTIONS = 20_000
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def read(source: Source) -> Iterator[ReadItem]:
    yield Opened(DocumentKind.MARKDOWN)
    headings = _Headings()
    lines = headings.marked(lines_of(source))
    units = line_units(lines, begins_unit=lambda _: headings.begins)
    for unit in units:
        yield headings.named(unit)


class _Headings:
    """Follows the lines one ahead, because a line below a heading can be what makes it one."""

    def __init__(self) -> None:
        self.begins = False
        self._path: list[tuple[int, str]] = []
        self._sections = 0
        self._shown: list[tuple[int, str]] = []
        self._starts: dict[int, list[tuple[int, str]]] = {}
        self._fence = ""
        self._has_body = False

    def marked(self, lines: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
        held: tuple[int, str] | None = None
        for number, line in lines:
            if held is not None:
                self._look(held[1], line)
                self._starts[held[0]] = self._shown
                yield held
            held = number, line
        if held is not None:
            self._look(held[1], "")
            self._starts[held[0]] = self._shown
            yield held

    def named(self, unit: Unit) -> Unit:
        first = int(re.split("[ –]", unit.label)[1])
        path = self._starts.get(first, [])
        for known in [each for each in self._starts if each < first]:
            del self._starts[known]
        section = " › ".join(heading for _, heading in path)
        # Behind the last end no comment can end, and each beginning would be looked for its own.
        commented = unit.text[: unit.text.rfind("-->") + 3]
        hidden = any(found[4:-3].strip() for found in _COMMENT.findall(commented))
        return replace(unit, section=shortened(section, _LONGEST_PATH), has_hidden_text=hidden)

    def _look(self, line: str, below: str) -> None:
        self.begins = False
        fence = _FENCE.match(line[:1000])
        if self._fence:
            if fence and fence[1].startswith(self._fence) and not line.strip(" `~\t"):
                self._fence = ""
            return
        if fence:
            self._fence = fence[1]
            return
        found = _HEADING.match(line[:1000])
        under = _UNDERLINE.match(below[:1000]) if line.strip() and not found else None
        if found:
            self._enter(len(found[1]), (found[2] or "").rstrip(" #"))
        elif under and not line.startswith(("    ", "\t", "|", "- ", "---", "===")):
            self._enter(1 if under[1][0] == "=" else 2, line)
        else:
            self._has_body |= bool(line.strip()) and not _UNDERLINE.match(line[:1000])

    def _enter(self, level: int, heading: str) -> None:
        while self._path and self._path[-1][0] >= level:
            self._path.pop()
        self._path.append((level, shortened(one_line(heading), _LONGEST_HEADING)))
        is_due = level <= _SECTION_LEVEL and self._has_body and self._sections < _MOST_SECTIONS
        if is_due:
            self.begins = True
            self._sections += 1
        if is_due or self._has_body:
            self._shown = list(self._path)
        else:
            # Headings in a row: the lines above belong to the last one too.
            self._shown[:] = self._path
        if is_due:
            self._has_body = False
