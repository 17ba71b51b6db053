# SPDX-License-Identifier: Apache-2.0
"""ODT as sections, ODP as one unit for each slide with its notes. Headers and footers are read
once, at the end; deleted text that is kept with tracked changes is not."""

import posixpath
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.core.documents import DocumentKind, Skipped, Unit, UnitKind
from app.core.files import quoted_path
from app.core.text import one_line, shortened
from app.documents.readers.flow import Block, sections
from app.documents.readers.odf_story import Story, blocks_of
from app.documents.readers.odf_styles import Styles, style_groups
from app.documents.readers.ooxml import Parts, attribute, child, local, walk
from app.documents.readers.source import Opened, ReadItem, SafeArchive, Source, UnreadableFile

_LONGEST_LABEL = 120


def read(source: Source) -> Iterator[ReadItem]:
    with source.archive() as archive:
        content = OpenDocument(source, archive)
        slides = child(content.root, "body", "presentation")
        if slides is not None:
            yield from _slides(content, slides, source.limits.pages)
            return
        yield Opened(DocumentKind.ODT, title=content.title())
        yield from sections(_blocks(content))
        yield from content.parts.skipped


class OpenDocument:
    """The parts that all formats of the family have. Raises UnreadableFile."""

    def __init__(self, source: Source, archive: SafeArchive) -> None:
        self.parts = Parts(archive)
        manifest = self.parts.optional("META-INF/manifest.xml")
        if manifest is not None and any(
            local(each) == "encryption-data" for each in manifest.iter()
        ):
            file_name = quoted_path(source.name)
            raise UnreadableFile(
                f"{file_name} is encrypted: save it without a password and add it again."
            )
        try:
            self.root = self.parts.root("content.xml")
        except KeyError as exc:
            file_name = quoted_path(source.name)
            raise UnreadableFile(
                f"{file_name} has no text part, so it is damaged: open it in LibreOffice and"
                + " save it again."
            ) from exc
        self.more_styles = self.parts.optional("styles.xml")
        self.styles = Styles()
        self.styles.add([*style_groups(self.more_styles), *style_groups(self.root)])

    def title(self) -> str:
        meta = self.parts.optional("meta.xml")
        found = None if meta is None else child(meta, "meta", "title")
        return "" if found is None else (found.text or "").strip()

    def embedded(self, href: str) -> tuple[str, list[Block]]:
        """A formula is text, a chart is the table it was drawn from."""
        name = posixpath.normpath(href).lstrip("/")
        root = self.parts.optional(posixpath.join(name, "content.xml"))
        if root is None:
            return "", []
        if local(root) == "math":
            notes = [each for each in root.iter() if local(each) == "annotation"]
            return one_line("".join((notes[0] if notes else root).itertext())), []
        blocks: list[Block] = []
        for each in root.iter():
            if local(each) == "table":
                blocks += Story(self.styles, lambda _: ("", [])).read(each)
        return "", blocks


def _blocks(content: OpenDocument) -> Iterator[Block]:
    body = child(content.root, "body", "text")
    if body is not None:
        yield from blocks_of(Story(content.styles, content.embedded), iter(body))
    masters = None if content.more_styles is None else child(content.more_styles, "master-styles")
    seen: set[str] = set()
    for each, is_end in walk(masters) if masters is not None else ():
        name = local(each)
        if is_end or not name.startswith(("header", "footer")):
            continue
        story = Story(content.styles, content.embedded)
        text = "\n".join(block.text for part in each for block in story.read(part)).strip()
        if text and not text.isdecimal() and text not in seen:
            seen.add(text)
            yield Block(f"{'Header' if name.startswith('header') else 'Footer'}: {text}")


def _slides(content: OpenDocument, slides: Element, most: int) -> Iterator[ReadItem]:
    pages = [each for each in slides if local(each) == "page"]
    yield Opened(DocumentKind.ODP, len(pages), content.title())
    for number, page in enumerate(pages[:most], start=1):
        yield _slide(content, page, number)
    if len(pages) > most:
        yield Skipped(
            f"slides {most + 1} to {len(pages)}",
            f"Only {most} slides are read of one file: split it.",
            most + 1,
        )
    yield from content.parts.skipped


def _slide(content: OpenDocument, page: Element, number: int) -> Unit:
    story = Story(content.styles, content.embedded, has_notes=False)
    blocks = [block for each in page for block in story.read(each) if block.text.strip()]
    title = next((one_line(block.text) for block in blocks if block.level), "")
    notes = child(page, "notes")
    if notes is not None:
        told = [block for each in notes for block in _notes(content, each)]
        blocks += [Block("Notes:"), *told] if told else []
    style = content.styles.style("drawing-page", attribute(page, "style-name"))
    label = shortened(title, _LONGEST_LABEL)
    if style.is_hidden_page:
        label = f"{label} (hidden)" if label else "(hidden)"
    parts: list[str] = []
    for block in blocks:
        if parts:
            parts.append("\n" if block.is_tight else "\n\n")
        parts.append(f"# {one_line(block.text)}" if block.level else block.text)
    return Unit(
        number,
        UnitKind.SLIDE,
        "".join(parts),
        number,
        label,
        shortened(title, _LONGEST_LABEL),
        has_hidden_text=style.is_hidden_page or any(block.is_hidden for block in blocks),
    )


def _notes(content: OpenDocument, element: Element) -> Iterator[Block]:
    if attribute(element, "class") in ("page", "header", "footer", "date-time", "page-number"):
        return
    story = Story(content.styles, content.embedded)
    yield from (block for block in story.read(element) if block.text.strip())
