# SPDX-License-Identifier: Apache-2.0
"""What a file is, by its content before its name; and text without what cannot be seen."""

import io
import zipfile
from pathlib import Path

import pytest

from app.core.errors import UnreadableFile
from app.documents.readers.cleaning import has_smuggled_text, visible_text
from app.documents.readers.detect import FileFormat, detect
from app.documents.readers.source import ReadLimits, Source
from tests.helpers import document_corpus
from tests.helpers.pdf_builder import paragraph, pdf


def format_of(name: str, data: bytes) -> FileFormat:
    return detect(Source(Path(name), data=data))


def archive(**entries: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries.items():
            file.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("report", pdf([paragraph(["text"])]), FileFormat.PDF),
        ("report.docx", pdf([paragraph(["text"])]), FileFormat.PDF),
        ("report.pdf", b"junk before it\n" + pdf([paragraph(["text"])]), FileFormat.PDF),
        ("notes.py", b'MAGIC = b"%PDF-1.7"\n', FileFormat.CODE),
        ("page.pdf", b"<!DOCTYPE html><html><p>Please log in</p></html>", FileFormat.HTML),
        ("page", b"\xef\xbb\xbf <!-- x --> <html lang='en'>", FileFormat.HTML),
        ("letter.doc", b"{\\rtf1\\ansi text}", FileFormat.RTF),
        ("data.json", b"[1, 2, 3]", FileFormat.JSON),
        ("data", b'{"name": "value"}', FileFormat.JSON),
        ("settings.ini", b"[section]\nkey = value\n", FileFormat.CODE),
        ("notes", b"[1] A remark\n", FileFormat.TEXT),
        ("table.csv", b"a,b\n1,2\n", FileFormat.TABLE),
        ("README.md", b"# <html> in Markdown\n", FileFormat.MARKDOWN),
        ("Makefile", b"all:\n\ttrue\n", FileFormat.CODE),
        ("run", b"#!/bin/sh\ntrue\n", FileFormat.CODE),
        ("feed.xml", b"<?xml version='1.0'?><feed/>", FileFormat.CODE),
        ("mail", b"From: a@b.c\nTo: d@e.f\nSubject: Hi\n\nText\n", FileFormat.EML),
        ("minutes", b"From: the board\n\nText\n", FileFormat.TEXT),
        ("wide", "Grüße aus Wien\n".encode("utf-16"), FileFormat.TEXT),
        ("wide.txt", "Grüße aus Wien\n".encode("utf-16-le"), FileFormat.TEXT),
        ("old.txt", "Grüße aus Wien\n".encode("latin-1"), FileFormat.TEXT),
        ("a.zip", archive(**{"mimetype": "application/epub+zip"}), FileFormat.EPUB),
        (
            "a",
            archive(**{"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
            FileFormat.ODS,
        ),
        ("a.zip", archive(**{"[Content_Types].xml": "", "word/a.xml": ""}), FileFormat.DOCX),
        ("a.docx", archive(**{"[Content_Types].xml": "", "xl/a.xml": ""}), FileFormat.SHEET),
        ("a.docx", archive(**{"[Content_Types].xml": "", "ppt/a.xml": ""}), FileFormat.PPTX),
        ("a.txt", b"<!-- note -->\n" * 2000 + b"end", FileFormat.TEXT),
        ("a", b"<!-- note -->\n" * 2000 + b"<html>", FileFormat.HTML),
    ],
)
def test_content_says_what_a_file_is(name: str, data: bytes, expected: FileFormat) -> None:
    assert format_of(name, data) is expected


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("photos.zip", archive(**{"a.jpg": "x"}), "is an archive: unpack it"),
        ("letter.docx", archive(**{"a.jpg": "x"}), "is damaged (parts of it are missing)"),
        ("talk.key", archive(**{"Index/Document.iwa": "x"}), "export it as PDF"),
        ("film.mp4", b"\0\0\0\x18ftypmp42" + bytes(range(256)), "is not a document"),
    ],
)
def test_what_is_no_document_says_what_to_do(name: str, data: bytes, said: str) -> None:
    with pytest.raises(UnreadableFile) as raised:
        format_of(name, data)
    assert said in raised.value.message


@pytest.mark.parametrize("ending", ["docx", "pptx", "xlsx", "odt", "epub", "msg", "rtf", "xls"])
def test_documents_of_real_programs_are_known_without_their_names(
    ending: str, tmp_path: Path
) -> None:
    expected = FileFormat.SHEET if ending in ("xlsx", "xls") else FileFormat(ending)
    found = [path for path, _ in document_corpus.documents(ending, tmp_path)]
    of_kind = [path for path in found if path.suffix == f".{ending}"]
    assert of_kind
    for path in of_kind:
        assert format_of("nameless", path.read_bytes()) is expected


def test_an_archive_that_says_less_than_it_holds_is_stopped_while_it_is_unpacked() -> None:
    data = archive(**{"a": "x" * 20_000_000})
    with (
        pytest.raises(UnreadableFile, match="more than 200 times its size"),
        Source(Path("a"), ReadLimits(), data=data).archive(),
    ):
        pass


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain\ttext\n", "plain\ttext\n"),
        ("a\r\nb\rc\x0cd\u2028e", "a\nb\nc\nd\ne"),
        ("in\u200bvis\u00adible\u2060 \x07bell\ufeff", "invisible bell"),
        ("left\u202eright\u202c", "leftright"),
        ("tag\U000e0041\U000e0042s", "tags"),
        ("na\u200dme", "name"),
        ("क्\u200dष", "क्\u200dष"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("half \ud83d pair", "half  pair"),
    ],
)
def test_only_what_can_be_seen_is_left(text: str, expected: str) -> None:
    assert visible_text(text) == expected


def test_characters_that_spell_something_out_unseen_are_noticed() -> None:
    assert has_smuggled_text("hello" + "".join(chr(0xE0000 + ord(c)) for c in "obey"))
    assert has_smuggled_text("a" + "\u200b\u200c" * 8 + "b")
    assert not has_smuggled_text("👩\u200d💻 and a soft\u200bspace")
