# SPDX-License-Identifier: Apache-2.0
"""EPUB: the chapters in the order in which the book is read, called as its table of contents calls
them."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from app.core.documents import DocumentKind, Skipped, UnitKind
from app.core.files import quoted_path
from app.core.text import one_line, shortened
from app.documents.readers import html
from app.documents.readers.flow import sections
from app.documents.readers.ooxml import Parts, local, walk
from app.documents.readers.source import Opened, ReadItem, SafeArchive, Source, UnreadableFile

_PAGES = ("application/xhtml+xml", "text/html", "application/xml")
_LONGEST_TITLE = 120


def read(source: Source) -> Iterator[ReadItem]:
    with source.archive() as archive:
        book = _Book(source.name, archive)
        yield Opened(DocumentKind.EPUB, title=book.title)
        number = 1
        for name in book.chapters:
            if name in book.encrypted:
                file_name = quoted_path(source.name)
                raise UnreadableFile(
                    f"{file_name} is protected against copying (DRM), so only the shop's own"
                    + " program can read it."
                )
            title = book.titles.get(name, "")
            what = f"chapter {title or posixpath.basename(name)}"
            try:
                page = html.parse(archive.read(name), quoted_path(source.name))
            except KeyError:
                yield Skipped(what, "The book names this chapter but does not hold it.")
                continue
            except UnreadableFile as exc:
                yield Skipped(what, exc.message)
                continue
            blocks = list(html.blocks_of(page))
            # Some programs set headings as paragraphs; the table of contents knows them.
            is_told = not title or any(block.level and block.text == title for block in blocks)
            units = sections(
                blocks,
                kind=UnitKind.CHAPTER,
                first_number=number,
                path=() if is_told else (title,),
                label=title or html.title_of(page),
            )
            for unit in units:
                number += 1
                yield unit
        yield from book.parts.skipped


class _Book:
    """What the package file says: the order of the chapters, and their titles."""

    def __init__(self, name: str, archive: SafeArchive) -> None:
        self.parts = Parts(archive)
        package = _package_name(self.parts)
        root = self.parts.optional(package)
        if root is None:
            file_name = quoted_path(name)
            raise UnreadableFile(
                f"{file_name} does not say what it is made of, so it is no book or a damaged one:"
                + " get it again from where it came from."
            )
        folder = posixpath.dirname(package)
        self.title = next((_text(each) for each in root.iter() if local(each) == "title"), "")
        items = {each.get("id") or "": each for each in root.iter() if local(each) == "item"}
        self.chapters: list[str] = []
        for each in root.iter():
            item = items.get(each.get("idref") or "") if local(each) == "itemref" else None
            if item is None or item.get("media-type") not in _PAGES:
                continue
            # The table of contents, where it is a page of the book, says nothing of its own.
            if "nav" not in (item.get("properties") or "").split():
                self.chapters.append(_inside(folder, item.get("href") or ""))
        # No book reads a chapter twice, but a file could say so a million times.
        self.chapters = list(dict.fromkeys(self.chapters))
        self.encrypted = _encrypted(self.parts)
        self.titles = self._titles(root, items, folder)

    def _titles(self, root: Element, items: dict[str, Element], folder: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for item in items.values():
            name = _inside(folder, item.get("href") or "")
            if item.get("media-type") == "application/x-dtbncx+xml":
                found = _ncx_titles(self.parts.optional(name), name) | found
            elif "nav" in (item.get("properties") or "").split():
                found |= _nav_titles(self.parts.optional(name), name)
        return found


def _package_name(parts: Parts) -> str:
    container = parts.optional("META-INF/container.xml")
    for each in container.iter() if container is not None else ():
        if local(each) == "rootfile" and each.get("full-path"):
            return each.get("full-path") or ""
    return "content.opf"


def _encrypted(parts: Parts) -> frozenset[str]:
    root = parts.optional("META-INF/encryption.xml")
    return frozenset(
        unquote(each.get("URI") or "")
        for each in (root.iter() if root is not None else ())
        if local(each) == "CipherReference"
    )


def _inside(folder: str, href: str) -> str:
    path = unquote(href.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")


def _text(element: Element) -> str:
    return shortened(one_line("".join(element.itertext())), _LONGEST_TITLE)


def _ncx_titles(root: Element | None, name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    title = ""
    folder = posixpath.dirname(name)
    for each, is_end in walk(root) if root is not None else ():
        if is_end:
            continue
        if local(each) == "text":
            title = _text(each)
        elif local(each) == "content":
            found.setdefault(_inside(folder, each.get("src") or ""), title)
    return found


def _nav_titles(root: Element | None, name: str) -> dict[str, str]:
    folder = posixpath.dirname(name)
    found: dict[str, str] = {}
    for each in root.iter() if root is not None else ():
        if local(each) == "a" and each.get("href"):
            found.setdefault(_inside(folder, each.get("href") or ""), _text(each))
    return found
