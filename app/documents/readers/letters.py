# SPDX-License-Identifier: Apache-2.0
"""Messages as units, whichever program kept them: who wrote to whom, the text, then the documents
that are attached, each read by the reader of its own format."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from app.core.documents import DocumentKind, Skipped, Unit, UnitKind
from app.core.files import quoted_path
from app.core.text import one_line, printable, shortened
from app.documents.readers import html, read_source
from app.documents.readers.detect import FileFormat, detect
from app.documents.readers.flow import Block, sections
from app.documents.readers.source import Opened, ReadItem, Source, UnreadableFile

DEEPEST = 2
"""Attachments of attached messages are still read."""
_LARGEST = 200_000_000

_MOST_ATTACHMENTS = 1_000
_LONGEST_NAME = 120
_LONGEST_HEADER = 2_000
_FAR_RICHER = 3
_POINTER_WORDS = 40
_FEW = 0.1
"""A share of words: greetings, and what programs write for pictures and lists."""
_COMPARED = 2_000_000
"""Characters, of texts that say the same or not."""
_TABLE = "| --- |"
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def bytes_of(source: Source) -> bytes:
    """Of a file that is one message. Raises UnreadableFile."""
    if source.size > _LARGEST:
        most = _LARGEST // 1_000_000
        file_name = quoted_path(source.name)
        raise UnreadableFile(
            f"{file_name} is a message of more than {most} MB: save its attachments as files and"
            + " add those."
        )
    return source.read()


@dataclass(frozen=True, slots=True)
class Attachment:
    """Either a file or another message."""

    name: str
    data: bytes = b""
    letter: "Letter | None" = None


@dataclass(slots=True)
class Letter:
    """`headers` are what a person wants to see, in that order. `html` says what `plain` says;
    `other_html` is read besides."""

    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    plain: str = ""
    html: bytes | None = None
    other_html: bytes | None = None
    rich: list[Block] = field(default_factory=list[Block])
    attachments: list[Attachment] = field(default_factory=list[Attachment])

    @property
    def subject(self) -> str:
        return next((value for name, value in self.headers if name == "Subject"), "")


def read_letter(source: Source, letter: Letter) -> Iterator[ReadItem]:
    yield Opened(DocumentKind.MAIL, title=letter.subject)
    yield from _items(source, letter, first_number=1, depth=0, path=())


def _items(
    source: Source, letter: Letter, *, first_number: int, depth: int, path: tuple[str, ...]
) -> Iterator[ReadItem]:
    number = first_number
    label = shortened(one_line(letter.subject), _LONGEST_NAME)
    units = sections(
        _blocks(letter), kind=UnitKind.MESSAGE, first_number=number, path=path, label=label
    )
    for unit in units:
        number = unit.number + 1
        yield unit
    for attachment in letter.attachments[:_MOST_ATTACHMENTS]:
        for item in _attached(source, attachment, number, depth + 1, path):
            if isinstance(item, Unit):
                number = item.number + 1
            yield item
    if len(letter.attachments) > _MOST_ATTACHMENTS:
        yield Skipped(
            "attachments",
            f"Only {_MOST_ATTACHMENTS} attachments are read of one message: save the others as"
            + " files.",
        )


def _blocks(letter: Letter) -> Iterator[Block]:
    lines = [
        f"{name}: {shortened(one_line(value), _LONGEST_HEADER)}"
        for name, value in letter.headers
        if value.strip()
    ]
    yield Block("\n".join(lines))
    rich = _page_blocks(letter, letter.html) or letter.rich
    has_plain, has_rich = _told(letter.plain, rich)
    if has_plain:
        yield Block(letter.plain)
    if has_rich:
        yield from rich
    yield from _page_blocks(letter, letter.other_html)


def _told(plain: str, rich: list[Block]) -> tuple[bool, bool]:
    """Whether the plain text, and whether the page is read. One of them is enough where it has
    the words of the other."""
    page = "\n".join(block.text for block in rich)
    if not plain.strip() or not page.strip():
        return bool(plain.strip()), not plain.strip()
    plain_words, page_words = _words(plain), _words(page)
    is_page_whole = _is_within(plain_words, page_words)
    if _is_within(page_words, plain_words):
        # Of the same words the page alone says which stand in a table.
        has_more = is_page_whole and _TABLE in page
        return not has_more, has_more
    # Many programs say in plain text no more than that there is a better one.
    is_pointer = plain_words.total() <= _POINTER_WORDS and len(page) > _FAR_RICHER * len(plain)
    return not (is_page_whole or is_pointer), True


def _words(text: str) -> Counter[str]:
    """Without addresses of pages, which only plain text writes out."""
    return Counter(_WORD.findall(_LINK.sub("", text[:_COMPARED]).casefold()))


def _is_within(words: Counter[str], others: Counter[str]) -> bool:
    return (words - others).total() <= _FEW * words.total()


def _page_blocks(letter: Letter, page: bytes | None) -> list[Block]:
    """None where the page cannot be read but there is plain text."""
    try:
        return list(html.blocks_of(html.parse(page, "The message"))) if page else []
    except UnreadableFile:
        if letter.plain.strip():
            return []
        raise


def _attached(
    source: Source, attachment: Attachment, number: int, depth: int, path: tuple[str, ...]
) -> Iterator[ReadItem]:
    name = shortened(printable(one_line(attachment.name)), _LONGEST_NAME) or "attachment"
    what = f"attachment {name}"
    if depth > DEEPEST:
        yield Skipped(what, "It is attached to a message in a message in a message: save it first.")
        return
    above = (*path, name)
    try:
        letter = attachment.letter
        part = Source(source.path, source.limits, data=attachment.data, name=_file_name(name))
        if letter is None and detect(part) in (FileFormat.EML, FileFormat.MSG):
            letter = _letter_of(part)
        if letter is not None:
            yield from _items(source, letter, first_number=number, depth=depth, path=above)
            return
        for item in read_source(part):
            if isinstance(item, Unit):
                yield _moved(item, number, name, above)
                number += 1
            elif isinstance(item, Skipped):
                yield Skipped(f"{what}, {item.what}", item.reason)
    except UnreadableFile as exc:
        yield Skipped(what, exc.message)


def _file_name(name: str) -> str:
    """Without what only looks like folders."""
    return PurePosixPath(name.replace("\\", "/")).name or "attachment"


def _letter_of(part: Source) -> Letter:
    from app.documents.readers import mail, msg

    return msg.letter_of(part) if detect(part) is FileFormat.MSG else mail.letter_of(part)


def _moved(unit: Unit, number: int, name: str, path: tuple[str, ...]) -> Unit:
    """A page number would be taken for one of the message."""
    label = unit.label or (f"{unit.kind} {unit.page}" if unit.page is not None else "")
    return replace(
        unit,
        number=number,
        page=None,
        label=f"{name}, {label}" if label else name,
        section=" › ".join([*path, *([unit.section] if unit.section else [])]),
    )
