# SPDX-License-Identifier: Apache-2.0
"""Parts of a file of Word or PowerPoint, and what both have in common: relations between parts,
charts and diagrams."""

import posixpath
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from app.core.documents import Skipped
from app.core.text import printable, shortened
from app.documents.readers.flow import Block, table_blocks
from app.documents.readers.source import SafeArchive, UnreadableFile

_MOST_POINTS = 100_000


def local(element: Element) -> str:
    """Its name without the namespace, of which there are two for each vocabulary."""
    return element.tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str | None:
    """Whatever its namespace is."""
    value = element.get(name)
    if value is not None:
        return value
    ending = "}" + name
    return next((value for key, value in element.items() if key.endswith(ending)), None)


def child(element: Element, *names: str) -> Element | None:
    """The first of that name, and within it the first of the next name."""
    found: Element | None = element
    for name in names:
        if found is None:
            return None
        found = next((each for each in found if local(each) == name), None)
    return found


def value(element: Element | None, *names: str) -> str | None:
    """The attribute `val` of what is found below `element`."""
    found = child(element, *names) if element is not None else None
    return None if found is None else attribute(found, "val")


def is_on(element: Element | None, name: str) -> bool | None:
    """What a switch such as `<w:vanish/>` says; None where there is none."""
    found = child(element, name) if element is not None else None
    if found is None:
        return None
    return (attribute(found, "val") or "1") not in ("0", "false", "off", "none")


def walk(
    root: Element, is_skipped: Callable[[Element], bool] = lambda _: False
) -> Iterator[tuple[Element, bool]]:
    """Every element below `root`, and whether it ends. What is skipped is left out with all that
    is in it."""
    stack: list[tuple[Element, Iterator[Element]]] = [(root, iter(root))]
    while stack:
        element, children = stack[-1]
        found = next(children, None)
        if found is None:
            stack.pop()
            if stack:
                yield element, True
        elif not is_skipped(found):
            yield found, False
            stack.append((found, iter(found)))


@dataclass(frozen=True, slots=True)
class Relation:
    """`kind` is the last word of its type: `slide`, `footnotes`, `hyperlink`."""

    kind: str
    target: str


class Parts:
    """The parts of a file. What cannot be read of the lesser ones is kept in `skipped`."""

    def __init__(self, archive: SafeArchive) -> None:
        self._archive = archive
        self._names = {name.lower(): name for name in archive.names}
        self.skipped: list[Skipped] = []

    def root(self, name: str) -> Element:
        """Raises UnreadableFile, and KeyError where there is no such part."""
        return self._archive.xml(self._names[name.lower()])

    def optional(self, name: str | None) -> Element | None:
        """None where there is no such part or it is damaged, which is reported."""
        if name is None or name.lower() not in self._names:
            return None
        try:
            return self.root(name)
        except UnreadableFile as exc:
            part = shortened(printable(name), 60)
            self.skipped.append(Skipped(f"part {part}", exc.message))
            return None

    def relations(self, part: str) -> dict[str, Relation]:
        """Of `part` to others in the file, by their ids; what leads out of it is left out."""
        folder, name = posixpath.split(part)
        root = self.optional(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: dict[str, Relation] = {}
        for each in root if root is not None else ():
            target = each.get("Target") or ""
            if each.get("TargetMode") == "External" or not target:
                continue
            inside = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = (each.get("Type") or "").rpartition("/")[2]
            found[each.get("Id") or ""] = Relation(kind, inside)
        return found

    def main(self, usual: str) -> str:
        """The name of the part that everything begins with."""
        for each in self.relations("").values():
            if each.kind == "officeDocument" and each.target.lower() in self._names:
                return each.target
        return usual

    def title(self) -> str:
        root = self.optional("docProps/core.xml")
        found = None if root is None else child(root, "title")
        return "" if found is None else (found.text or "").strip()


def target_of(relations: dict[str, Relation], kind: str) -> str | None:
    return next((each.target for each in relations.values() if each.kind == kind), None)


def plain_text(element: Element) -> str:
    """The text of all runs below `element`, each paragraph a line."""
    parts: list[str] = []
    for each, is_end in walk(element, lambda found: local(found) == "Fallback"):
        name = local(each)
        if is_end:
            if name == "p":
                parts.append("\n")
        elif name == "t":
            parts.append(each.text or "")
        elif name in ("br", "cr", "tab"):
            parts.append("\t" if name == "tab" else "\n")
    return "".join(parts).strip()


def drawing_blocks(parts: Parts, frame: Element, relations: dict[str, Relation]) -> Iterator[Block]:
    """What charts and diagrams in `frame` say. Both are parts of their own."""
    for each, is_end in walk(frame):
        name = local(each)
        if is_end or name not in ("chart", "relIds"):
            continue
        relation = relations.get(attribute(each, "id" if name == "chart" else "dm") or "")
        root = parts.optional(relation.target if relation else None)
        if root is not None:
            yield from _chart(root) if name == "chart" else _diagram(root)


def _diagram(root: Element) -> Iterator[Block]:
    for each, is_end in walk(root):
        if not is_end and local(each) == "pt" and (text := plain_text(each)):
            yield Block(f"- {text}", is_tight=True)


def _chart(root: Element) -> Iterator[Block]:
    for each, is_end in walk(root, lambda found: local(found) == "ser"):
        if not is_end and local(each) == "title" and (text := plain_text(each)):
            yield Block(text)
    columns: list[list[str]] = []
    for each, is_end in walk(root):
        if is_end or local(each) != "ser":
            continue
        name = " ".join(_points(child(each, "tx")))
        labels = _points(child(each, "cat")) or _points(child(each, "xVal"))
        values = _points(child(each, "val")) or _points(child(each, "yVal"))
        if not columns and labels:
            columns.append(["", *labels])
        columns.append([name, *values])
    if columns:
        height = max(map(len, columns))
        padded = [column + [""] * (height - len(column)) for column in columns]
        yield from table_blocks(list(zip(*padded, strict=True)))


def _points(element: Element | None) -> list[str]:
    if element is None:
        return []
    found = [each.text or "" for each in element.iter() if local(each) == "v"]
    return found[:_MOST_POINTS]
