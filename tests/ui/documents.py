# SPDX-License-Identifier: Apache-2.0
"""Documents as values, as they are in each state."""

from pathlib import Path
from typing import Any

from app.core.documents import Document, DocumentKind, DocumentState, Skipped

SCANNED = "The page is a scan."
SLOW = "The page took too long."


def document(name: str = "handbook.pdf", **fields: Any) -> Document:
    """One that was read, of 24 pages, unless `fields` say otherwise. Its id is its name."""
    values: dict[str, Any] = {
        "id": name,
        "path": Path("/home/anna/papers") / name,
        "name": name,
        "url": f"doc://{name}",
        "kind": DocumentKind.PDF,
        "state": DocumentState.READY,
        "bytes": 240_000,
        "pages": 24,
        "pages_read": 24,
        "lines": 900,
        "tokens": 12_000,
        **fields,
    }
    return Document(**values)


def partial_document(name: str = "scans.pdf") -> Document:
    """298 of its 312 pages were read."""
    skipped = tuple(Skipped(f"page {page}", SCANNED, page) for page in (7, 8, 9, 41))
    return document(
        name,
        state=DocumentState.PARTIAL,
        pages=312,
        pages_read=298,
        skipped=(*skipped, Skipped("page 300", SLOW, 300)),
    )


def reading(name: str = "budget.xlsx") -> Document:
    return document(name, kind=DocumentKind.XLSX, state=DocumentState.READING, pages_read=6)


def waiting(name: str = "later.docx") -> Document:
    return document(name, kind=None, state=DocumentState.WAITING, pages=None, lines=2)


def failed(name: str = "secret.pdf") -> Document:
    return document(
        name, state=DocumentState.FAILED, lines=2, pages=None, error="It has a password."
    )


def missing(name: str = "gone.txt") -> Document:
    return document(name, kind=DocumentKind.TEXT, state=DocumentState.MISSING, pages=None)
