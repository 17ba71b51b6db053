# SPDX-License-Identifier: Apache-2.0
"""What a file is: by its first bytes and, where that says too little, by its name."""

from enum import StrEnum

from app.documents.readers.source import Source


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


def detect(source: Source) -> FileFormat:
    """Raises UnreadableFile: what is no document, and documents that cannot be read."""
    head = source.head()
    return FileFormat.PDF if b"%PDF-" in head[:1024] else FileFormat.TEXT
