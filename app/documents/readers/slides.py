# SPDX-License-Identifier: Apache-2.0
"""PPTX: one unit for each slide, its title first, then what stands on it in the order of the file,
then the notes and comments."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.core.documents import DocumentKind, Skipped, Unit, UnitKind
from app.core.files import quoted_path
from app.core.text import one_line, shortened
from app.documents.readers.flow import Block, table_blocks
from app.documents.readers.ooxml import (
    Parts,
    Relation,
    attribute,
    child,
    drawing_blocks,
    local,
    target_of,
    walk,
)
from app.documents.readers.source import Opened, ReadItem, Source, UnreadableFile

_NUMBER_OF_THE_SLIDE = "sldNum"
_TITLES = ("title", "ctrTitle")
_SHAPES = ("sp", "graphicFrame", "cxnSp")
_LONGEST_LABEL = 120
_SMALLEST_VISIBLE = 200
"""Hundredths of a point."""


def read(source: Source) -> Iterator[ReadItem]:
    with source.archive() as archive:
        parts = Parts(archive)
        main = parts.main("ppt/presentation.xml")
        try:
            root = parts.root(main)
        except KeyError as exc:
            file_name = quoted_path(source.name)
            raise UnreadableFile(
                f"{file_name} has no list of slides, so it is no presentation or a damaged one:"
                + " open it in PowerPoint or Impress and save it again."
            ) from exc
        relations = parts.relations(main)
        names = list(_slide_names(root, relations))
        yield Opened(DocumentKind.PPTX, len(names), parts.title())
        authors = _authors(parts, relations)
        dark: dict[str | None, bool] = {}
        for number, name in enumerate(names[: source.limits.pages], start=1):
            yield from _slide(parts, name, number, authors, dark)
        if len(names) > source.limits.pages:
            first = source.limits.pages + 1
            yield Skipped(
                f"slides {first} to {len(names)}",
                f"Only {source.limits.pages} slides are read of one file: split it.",
                first,
            )
        yield from parts.skipped


def _slide_names(root: Element, relations: dict[str, Relation]) -> Iterator[str | None]:
    """In the order in which they are shown; None for one of which nobody knows where it is."""
    found = child(root, "sldIdLst")
    for each in found if found is not None else ():
        if local(each) != "sldId":
            continue
        # `id` without a namespace is the slide's own number.
        keys = [value for key, value in each.items() if key.endswith("}id")]
        relation = relations.get(keys[0]) if keys else None
        yield relation.target if relation else None


def _authors(parts: Parts, relations: dict[str, Relation]) -> dict[str, str]:
    root = parts.optional(target_of(relations, "commentAuthors"))
    if root is None:
        root = parts.optional(target_of(relations, "authors"))
    return {
        each.get("id") or "": each.get("name") or "" for each in (root if root is not None else ())
    }


def _slide(
    parts: Parts,
    name: str | None,
    number: int,
    authors: dict[str, str],
    dark: dict[str | None, bool],
) -> Iterator[ReadItem]:
    """`dark` is what is known of the layouts already."""
    try:
        root = parts.root(name or "")
    except (UnreadableFile, KeyError):
        yield Skipped(f"slide {number}", f"Slide {number} is damaged and was not read.", number)
        return
    relations = parts.relations(name or "")
    is_dark = _is_dark(parts, root, relations, dark)
    titles: list[Block] = []
    others: list[Block] = []
    for shape in _shapes(root):
        kind = _placeholder(shape)
        if kind == _NUMBER_OF_THE_SLIDE:
            continue
        blocks = list(_shape(parts, shape, relations, is_dark=is_dark))
        if kind in _TITLES and not titles:
            titles = [Block(one_line(block.text), 1, block.is_hidden) for block in blocks]
        else:
            others += blocks
    title = " ".join(block.text for block in titles)
    blocks = [Block(f"# {title}")] if title else []
    blocks += others
    blocks += _notes(parts, relations)
    blocks += _comments(parts, relations, authors)
    is_hidden_slide = root.get("show") in ("0", "false")
    label = shortened(title, _LONGEST_LABEL)
    if is_hidden_slide:
        label = f"{label} (hidden)" if label else "(hidden)"
    yield Unit(
        number,
        UnitKind.SLIDE,
        _joined(blocks),
        page=number,
        label=label,
        section=shortened(title, _LONGEST_LABEL),
        has_hidden_text=is_hidden_slide or any(block.is_hidden for block in [*titles, *blocks]),
    )


def _joined(blocks: list[Block]) -> str:
    parts: list[str] = []
    for block in blocks:
        if block.text.strip():
            if parts:
                parts.append("\n" if block.is_tight else "\n\n")
            parts.append(block.text)
    return "".join(parts)


def _shapes(root: Element) -> Iterator[Element]:
    """Whatever holds text, those in groups too. Old programs get a second copy of new shapes, in
    `Fallback`."""
    for each, is_end in walk(root, lambda found: local(found) == "Fallback"):
        if not is_end and local(each) in _SHAPES:
            yield each


def _placeholder(shape: Element) -> str:
    found = child(shape, "nvSpPr", "nvPr", "ph")
    return "" if found is None else found.get("type") or "body"


def _shape(
    parts: Parts, shape: Element, relations: dict[str, Relation], *, is_dark: bool = False
) -> Iterator[Block]:
    properties = next(
        (each for each in shape if local(each) in ("nvSpPr", "nvGraphicFramePr")), None
    )
    named = None if properties is None else child(properties, "cNvPr")
    is_hidden = named is not None and named.get("hidden") in ("1", "true")
    if local(shape) == "graphicFrame":
        table = next((each for each in shape.iter() if local(each) == "tbl"), None)
        if table is not None:
            yield from table_blocks(list(_rows(table)), is_hidden=is_hidden)
        yield from drawing_blocks(parts, shape, relations)
        return
    body = child(shape, "txBody")
    is_filled = _is_filled(shape, is_dark)
    for paragraph in body if body is not None else ():
        if local(paragraph) == "p":
            yield from _paragraph(paragraph, is_hidden, is_filled)


def _is_dark(
    parts: Parts, root: Element, relations: dict[str, Relation], known: dict[str | None, bool]
) -> bool:
    """Whether the background, the slide's own or else its layout's or master's, is another than
    white."""
    own = _background(root)
    if own is not None:
        return own
    layout = target_of(relations, "slideLayout")
    if layout not in known:
        known[layout] = _is_dark_layout(parts, layout)
    return known[layout]


def _is_dark_layout(parts: Parts, name: str | None) -> bool:
    root = parts.optional(name)
    if name is None or root is None:
        return False
    own = _background(root)
    if own is not None:
        return own
    master = parts.optional(target_of(parts.relations(name), "slideMaster"))
    return master is not None and bool(_background(master))


def _background(root: Element) -> bool | None:
    """Whether there is a color, a gradient or a picture behind all; None where nothing is said."""
    background = child(root, "cSld", "bg")
    if background is None:
        return None
    colors = [each for each in background.iter() if local(each) in ("srgbClr", "schemeClr")]
    names = {(each.get("val") or "").upper() for each in colors}
    has_picture = any(local(each) == "blip" for each in background.iter())
    return has_picture or bool(names - {"FFFFFF", "BG1", "LT1"})


def _is_filled(shape: Element, is_dark: bool) -> bool:
    """Whether white text can be read on it."""
    properties = child(shape, "spPr")
    white = None if properties is None else child(properties, "solidFill", "srgbClr")
    if white is not None:
        return (white.get("val") or "").upper() != "FFFFFF"
    return is_dark or (
        properties is not None
        and any(
            local(each) in ("solidFill", "gradFill", "blipFill", "pattFill") for each in properties
        )
    )


def _paragraph(paragraph: Element, is_hidden: bool, is_filled: bool) -> Iterator[Block]:
    text: list[str] = []
    for each, is_end in walk(paragraph):
        name = local(each)
        if is_end:
            continue
        if name == "t":
            text.append(each.text or "")
        elif name in ("br", "tab"):
            text.append("\n" if name == "br" else "\t")
        elif name == "rPr":
            is_hidden |= _is_invisible(each, is_filled)
    said = "".join(text).strip()
    level = paragraph.find("./*[@lvl]")
    depth = (level.get("lvl") or "0") if level is not None else "0"
    indent = "  " * int(depth) if depth in tuple("012345678") else ""
    properties = child(paragraph, "pPr")
    has_mark = properties is not None and any(
        local(each) in ("buChar", "buAutoNum") for each in properties
    )
    mark = "- " if has_mark or indent else ""
    if said:
        yield Block(indent + mark + said, is_hidden=is_hidden, is_tight=True)


def _is_invisible(properties: Element, is_filled: bool) -> bool:
    size = properties.get("sz") or ""
    if size.isdecimal() and len(size) < 7 and int(size) <= _SMALLEST_VISIBLE:
        return True
    color = child(properties, "solidFill", "srgbClr")
    return color is not None and (color.get("val") or "").upper() == "FFFFFF" and not is_filled


def _rows(table: Element) -> Iterator[list[str]]:
    for row in table:
        if local(row) == "tr":
            yield [_cell(cell) for cell in row if local(cell) == "tc"]


def _cell(cell: Element) -> str:
    body = child(cell, "txBody")
    found = body if body is not None else ()
    blocks = (block for each in found for block in _paragraph(each, False, True))
    return " ".join(block.text.strip() for block in blocks)


def _notes(parts: Parts, relations: dict[str, Relation]) -> list[Block]:
    root = parts.optional(target_of(relations, "notesSlide"))
    blocks: list[Block] = []
    for shape in _shapes(root) if root is not None else ():
        if _placeholder(shape) not in (_NUMBER_OF_THE_SLIDE, "sldImg", "hdr", "dt", "ftr"):
            blocks += _shape(parts, shape, {})
    return [Block("Notes:"), *blocks] if any(block.text for block in blocks) else []


def _comments(
    parts: Parts, relations: dict[str, Relation], authors: dict[str, str]
) -> Iterator[Block]:
    root = parts.optional(target_of(relations, "comments"))
    for each in root if root is not None else ():
        said = " ".join(
            (found.text or "") for found in each.iter() if local(found) in ("text", "t")
        )
        author = authors.get(attribute(each, "authorId") or "", "")
        if said.strip():
            said_by = f" by {author}" if author else ""
            yield Block(f"[Comment{said_by}: {one_line(said)}]")
