# SPDX-License-Identifier: Apache-2.0
"""What the styles of an OpenDocument file say: what is a title, what cannot be seen, how lists are
counted."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from app.documents.readers.ooxml import attribute, child, local

_DEEPEST_STYLE = 50
_WHITE = ("#ffffff", "white")
_SMALLEST_VISIBLE = 2.0
"""Points."""


@dataclass(frozen=True, slots=True)
class Style:
    is_title: bool = False
    is_vanished: bool = False
    is_white: bool = False
    is_tiny: bool = False
    is_shaded: bool = False
    is_hidden_page: bool = False
    list_style: str = ""


@dataclass(slots=True)
class ListLevel:
    format: str = ""
    """Empty: a bullet."""
    suffix: str = "."
    prefix: str = ""
    start: int = 1


@dataclass(slots=True)
class Styles:
    _elements: dict[tuple[str, str], Element] = field(
        default_factory=dict[tuple[str, str], Element]
    )
    _found: dict[tuple[str, str], Style] = field(default_factory=dict[tuple[str, str], Style])
    lists: dict[str, dict[int, ListLevel]] = field(default_factory=dict[str, dict[int, ListLevel]])

    def add(self, groups: Iterable[Element]) -> None:
        """The styles that `office:styles` and `office:automatic-styles` hold."""
        for group in groups:
            for each in group:
                name = attribute(each, "name") or ""
                if local(each) == "style":
                    self._elements[attribute(each, "family") or "", name] = each
                elif local(each) == "list-style":
                    self.lists[name] = _levels(each)

    def style(self, family: str, name: str | None) -> Style:
        key = family, name or ""
        if key not in self._found:
            self._found[key] = self._resolved(*key)
        return self._found[key]

    def _resolved(self, family: str, name: str) -> Style:
        display = color = background = size = visibility = None
        list_style = ""
        is_title = False
        for _ in range(_DEEPEST_STYLE):
            element = self._elements.get((family, name))
            is_title |= name == "Title"
            if element is None:
                break
            list_style = list_style or attribute(element, "list-style-name") or ""
            for each in element:
                display = display or attribute(each, "display")
                color = color or attribute(each, "color")
                background = background or attribute(each, "background-color")
                size = size or attribute(each, "font-size")
                visibility = visibility or attribute(each, "visibility")
            name = attribute(element, "parent-style-name") or ""
        fill = background or "transparent"
        return Style(
            is_title,
            display in ("none", "false"),
            (color or "").lower() in _WHITE,
            _points(size) <= _SMALLEST_VISIBLE,
            fill != "transparent" and fill.lower() not in _WHITE,
            visibility == "hidden",
            list_style,
        )


def _points(size: str | None) -> float:
    number = (size or "").removesuffix("pt")
    try:
        return float(number)
    except ValueError:
        return 99.0


def _levels(element: Element) -> dict[int, ListLevel]:
    found: dict[int, ListLevel] = {}
    for each in element:
        level = attribute(each, "level") or ""
        if level in tuple("123456789") or level == "10":
            is_number = local(each) == "list-level-style-number"
            start = attribute(each, "start-value") or "1"
            found[int(level)] = ListLevel(
                (attribute(each, "num-format") or "") if is_number else "",
                attribute(each, "num-suffix") or "",
                attribute(each, "num-prefix") or "",
                int(start) if start.isdecimal() and len(start) < 7 else 1,
            )
    return found


def style_groups(root: Element | None) -> list[Element]:
    names = ("styles", "automatic-styles")
    return [
        found for name in names if root is not None and (found := child(root, name)) is not None
    ]
