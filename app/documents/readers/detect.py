# SPDX-License-Identifier: Apache-2.0
"""What a file is: by its first bytes and, where that says too little, by its name."""

import contextlib
import re
from collections.abc import Collection
from enum import StrEnum
from pathlib import PurePath

from app.core.files import quoted_path
from app.documents.readers.compound_file import MAGIC as COMPOUND
from app.documents.readers.compound_file import CompoundFile, DamagedCompoundFile
from app.documents.readers.source import Source, UnreadableFile

_HEAD = 65_536
_PDF_PLACE = 1024
"""Some programs write lines of their own before a PDF; readers look so far for its beginning."""
_MOST_CONTROLS = 0.02
_UTF_16_ZEROS = 0.3


class FileFormat(StrEnum):
    """What has a reader of its own. `sheet`: workbooks of Excel, old and new."""

    PDF = "pdf"
    DOCX = "docx"
    PPTX = "pptx"
    SHEET = "sheet"
    ODT = "odt"
    ODS = "ods"
    ODP = "odp"
    EPUB = "epub"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    TABLE = "table"
    RTF = "rtf"
    EML = "eml"
    MSG = "msg"
    JSON = "json"
    CODE = "code"


_BY_MIME_TYPE = {
    "application/vnd.oasis.opendocument.text": FileFormat.ODT,
    "application/vnd.oasis.opendocument.spreadsheet": FileFormat.ODS,
    "application/vnd.oasis.opendocument.presentation": FileFormat.ODP,
    "application/epub+zip": FileFormat.EPUB,
}
_BY_FOLDER = {"word/": FileFormat.DOCX, "ppt/": FileFormat.PPTX, "xl/": FileFormat.SHEET}

_BY_ENDING = {
    FileFormat.HTML: "htm html shtml xhtml xht",
    FileFormat.MARKDOWN: "md markdown mdown mkd mkdn mdx qmd rmd",
    FileFormat.TABLE: "csv tsv tab psv",
    FileFormat.EML: "eml emlx mht mhtml",
    FileFormat.JSON: "json jsonl ndjson geojson ipynb webmanifest har",
    FileFormat.TEXT: "txt text log rst adoc asciidoc org tex me nfo srt vtt",
    FileFormat.CODE: (
        "ada adb ads asm awk bash bat bib c cc cfg clj cljs cmake cmd cob coffee conf"
        + " cpp cs css csproj cu cxx d dart diff el elm erl ex exs f f90 fish for fs fsx"
        + " go gradle graphql groovy h hcl hh hpp hrl hs hxx ini ino java jl js json5 jsx"
        + " kt kts less lisp lock lua m make mk ml mli mm nim nix pas patch php pl plist"
        + " pm pro properties proto ps1 psm1 py pyi pyx r rake rb rkt rs s sass sbt scala"
        + " scm scss sh sol sql svelte svg swift tcl tf toml ts tsx v vb vbs vhd vhdl vim"
        + " vue wat xml xsd xsl xslt yaml yml zig zsh"
    ),
}
_ENDINGS = {
    ending: file_format for file_format, endings in _BY_ENDING.items() for ending in endings.split()
}
_CODE_NAMES = frozenset({"makefile", "dockerfile", "cmakelists.txt", "rakefile", "gemfile"})
_CONTAINERS = frozenset(
    {
        *("pdf", "doc", "docx", "docm", "ppt", "pptx", "pptm", "xls", "xlsx", "xlsm", "xlsb"),
        *("odt", "ods", "odp", "epub", "msg", "rtf"),
    }
)
"""Endings of formats that are never plain text."""

_HTML = re.compile(
    # A comment is never looked at twice: ways to divide many of them grow by the power of two.
    rb"\s*(?:<\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.I | re.S,
)
_JSON = re.compile(rb'\s*(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*\{\s*")')
_MAIL_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):[ \t]?[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n")
_MAIL_NAMES = frozenset({b"from", b"date", b"subject", b"to", b"received", b"message-id"})
_UNICODE_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CONTROLS = bytes([*range(0, 9), *range(14, 27), *range(28, 32), 127])

_PICTURES = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"\0\0\1\0", b"8BPS"),
    *(b"RIFF", b"\0\0\0\x18ftyphei", b"\0\0\0\x1cftyphei", b"\0\0\0 ftypavif"),
)
_ARCHIVES = (
    *(b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd"),
    *(b"MSCF", b"xar!"),
)


def detect(source: Source) -> FileFormat:
    """Raises UnreadableFile: what is no document, and documents that cannot be read."""
    head = source.head(_HEAD)
    name = quoted_path(source.name)
    ending = PurePath(source.name).suffix.lower().removeprefix(".")
    if not head:
        raise UnreadableFile(f"{name} is empty: nothing can be read of it.")
    if _is_pdf(head, ending):
        return FileFormat.PDF
    if head[:4] in (b"PK\3\4", b"PK\5\6", b"PK\7\x08"):
        return _in_archive(source, name, ending)
    if head.startswith(COMPOUND):
        return _in_compound_file(source, name)
    if head.startswith(b"{\\rtf"):
        return FileFormat.RTF
    if not _is_text(head):
        raise _binary(head, name, ending)
    return _of_text(head, source.name, ending)


def _is_pdf(head: bytes, ending: str) -> bool:
    if head.lstrip(b"\xef\xbb\xbf \t\r\n\0\x0c").startswith(b"%PDF-"):
        return True
    return ending == "pdf" and b"%PDF-" in head[:_PDF_PLACE]


def _in_archive(source: Source, name: str, ending: str) -> FileFormat:
    with source.archive() as archive:
        mime_type = ""
        if "mimetype" in archive:
            with contextlib.suppress(UnreadableFile):
                mime_type = archive.read("mimetype")[:200].decode("ascii", "replace").strip()
        found = _BY_MIME_TYPE.get(mime_type.removesuffix("-template"))
        if found is not None:
            return found
        names = archive.names
        if "[Content_Types].xml" in archive:
            for folder, file_format in _BY_FOLDER.items():
                if any(entry.startswith(folder) for entry in names):
                    return file_format
        if "META-INF/container.xml" in archive:
            return FileFormat.EPUB
        if "META-INF/manifest.xml" in archive and "content.xml" in archive:
            with contextlib.suppress(ValueError):
                return FileFormat(ending)
    if ending in ("pages", "numbers", "key"):
        raise UnreadableFile(
            f"{name} is a document of Apple's office programs: export it as PDF and add that."
        )
    if ending in _CONTAINERS:
        raise UnreadableFile(
            f"{name} is damaged (parts of it are missing): get it again from where it came from."
        )
    raise UnreadableFile(f"{name} is an archive: unpack it and add the files in it.")


def _in_compound_file(source: Source, name: str) -> FileFormat:
    names: Collection[str] = ()
    with contextlib.suppress(DamagedCompoundFile):
        file = CompoundFile(source.read())
        names = file.children(file.root)
    if "EncryptedPackage" in names:
        raise UnreadableFile(f"{name} is encrypted: save it without a password and add it again.")
    if "__properties_version1.0" in names:
        return FileFormat.MSG
    if "Workbook" in names or "Book" in names:
        return FileFormat.SHEET
    if "WordDocument" in names:
        raise UnreadableFile(
            f"{name} is a Word document of the kind before 2007: open it in Word or LibreOffice,"
            + " save it as .docx and add that."
        )
    if "PowerPoint Document" in names:
        raise UnreadableFile(
            f"{name} is a presentation of the kind before 2007: open it in PowerPoint or"
            + " LibreOffice, save it as .pptx and add that."
        )
    raise UnreadableFile(
        f"{name} is a file of an older office program or is damaged: save it as PDF and add that."
    )


def _is_text(head: bytes) -> bool:
    if head.startswith(_UNICODE_MARKS):
        return True
    zeros = head.count(0)
    if zeros:
        # UTF-16 without a mark: in Western text every other byte is zero, in none is it both.
        even, odd = head[::2].count(0), head[1::2].count(0)
        return max(even, odd) > _UTF_16_ZEROS * len(head) and min(even, odd) < max(even, odd) / 8
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls <= _MOST_CONTROLS * len(head)


def _binary(head: bytes, name: str, ending: str) -> UnreadableFile:
    if ending in _CONTAINERS:
        return UnreadableFile(
            f"{name} is damaged (it does not begin as its format does): get it again from where it"
            + " came from."
        )
    if head.startswith(_PICTURES):
        return UnreadableFile(
            f"{name} is a picture or a film: only text can be read. Save a scan as PDF and add"
            + " that."
        )
    if head.startswith(_ARCHIVES):
        return UnreadableFile(f"{name} is an archive: unpack it and add the files in it.")
    return UnreadableFile(
        f"{name} is not a document that can be read: save it as PDF or as text and add that."
    )


def _of_text(head: bytes, file_name: str, ending: str) -> FileFormat:
    by_name = _ENDINGS.get(ending)
    if file_name.lower() in _CODE_NAMES:
        by_name = FileFormat.CODE
    if by_name not in (None, FileFormat.TEXT, FileFormat.HTML):
        return by_name
    if _HTML.match(head.removeprefix(b"\xef\xbb\xbf")):
        return FileFormat.HTML
    if by_name is not None:
        return by_name
    if _is_mail(head):
        return FileFormat.EML
    if _JSON.match(head):
        return FileFormat.JSON
    if head.startswith(b"#!") or head.lstrip().startswith(b"<?xml"):
        return FileFormat.CODE
    return FileFormat.TEXT


def _is_mail(head: bytes) -> bool:
    """Whether it begins with headers as a message does, at least three of the usual ones."""
    names: set[bytes] = set()
    at = 0
    while found := _MAIL_HEADER.match(head, at):
        names.add(found.group(1).lower())
        at = found.end()
    return len(names & _MAIL_NAMES) >= 3
