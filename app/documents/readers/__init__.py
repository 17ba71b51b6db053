# SPDX-License-Identifier: Apache-2.0
"""One reader for each format: files in, units of text out.

Whoever imports this package runs in the reader process, or loads no reader: they are imported when
a file of their format comes.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.core.documents import Unit
from app.documents.readers.cleaning import has_smuggled_text, visible_text
from app.documents.readers.detect import FileFormat, detect
from app.documents.readers.source import Opened, ReadItem, ReadLimits, Source

Reader = Callable[[Source], Iterator[ReadItem]]


def read_file(
    path: Path,
    limits: ReadLimits | None = None,
    *,
    first_unit: int = 1,
    on_wait: Callable[[], None] = lambda: None,
) -> Iterator[ReadItem]:
    """What is in the file, by its content and only then by its name. Units before `first_unit` are
    left out, and in a PDF not even looked at. For `on_wait` see Source. Raises UnreadableFile."""
    return read_source(Source(path, limits, on_wait=on_wait), first_unit=first_unit)


def read_source(source: Source, *, first_unit: int = 1) -> Iterator[ReadItem]:
    """Like `read_file`; also for what is in memory, such as an attachment."""
    file_format = detect(source)
    if file_format is FileFormat.PDF:
        from app.documents.readers import pdf

        yield from pdf.read(source, first_page=first_unit)
        return
    for item in _reader_of(file_format)(source):
        if isinstance(item, Opened):
            yield replace(item, title=visible_text(item.title))
        elif not isinstance(item, Unit):
            yield item
        elif item.number >= first_unit:
            yield _cleaned(item)


def _cleaned(unit: Unit) -> Unit:
    text, label, section = map(visible_text, (unit.text, unit.label, unit.section))
    if (text, label, section) == (unit.text, unit.label, unit.section):
        return unit
    hidden = unit.has_hidden_text or has_smuggled_text(unit.text)
    return replace(unit, text=text, label=label, section=section, has_hidden_text=hidden)


def _reader_of(file_format: FileFormat) -> Reader:
    match file_format:
        case FileFormat.DOCX:
            from app.documents.readers import word

            return word.read
        case FileFormat.PPTX:
            from app.documents.readers import slides

            return slides.read
        case FileFormat.SHEET | FileFormat.ODS:
            from app.documents.readers import sheets

            return sheets.read
        case FileFormat.ODT | FileFormat.ODP:
            from app.documents.readers import opendocument

            return opendocument.read
        case FileFormat.EPUB:
            from app.documents.readers import epub

            return epub.read
        case FileFormat.EML:
            from app.documents.readers import mail

            return mail.read
        case FileFormat.MSG:
            from app.documents.readers import msg

            return msg.read
        case _:
            return _text_reader_of(file_format)


def _text_reader_of(file_format: FileFormat) -> Reader:
    match file_format:
        case FileFormat.HTML:
            from app.documents.readers import html

            return html.read
        case FileFormat.MARKDOWN:
            from app.documents.readers import markdown

            return markdown.read
        case FileFormat.TABLE:
            from app.documents.readers import table

            return table.read
        case FileFormat.RTF:
            from app.documents.readers import rtf

            return rtf.read
        case FileFormat.JSON:
            from app.documents.readers import json_text

            return json_text.read
        case FileFormat.CODE:
            from app.documents.readers import code

            return code.read
        case _:
            from app.documents.readers import text

            return text.read
