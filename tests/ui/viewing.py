# SPDX-License-Identifier: Apache-2.0
"""Files to look at beside a conversation."""

from pathlib import Path

from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

PAGES = 40


def make_pdf(path: Path, count: int = PAGES) -> None:
    pages = [
        f"<p style='page-break-before: {'always' if page > 1 else 'auto'}'>Page number {page}.</p>"
        f"<p>{'Some words about nothing at all. ' * 40}</p>"
        + ("<p>Unused leave may be carried over.</p>" if page == 23 else "")
        for page in range(1, count + 1)
    ]
    document = QTextDocument()
    document.setHtml("".join(pages))
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setResolution(96)
    document.print_(writer)


def make_notes(path: Path) -> None:
    chapters = [
        f"# Chapter {number}\n\n" + "\n\n".join(["Words that say nothing. " * 30] * 8)
        for number in range(1, 15)
    ]
    chapters[6] += "\n\nThe office in <b>Oslo</b> closes at five.\n\nBehind it."
    path.write_text("\n\n".join(chapters), encoding="utf-8")


def make_table(path: Path) -> None:
    rows = [f"Country {number},{40 + number}.5,a|b" for number in range(1, 431)]
    path.write_text("\n".join(["Country,Rate,Comment", *rows]), encoding="utf-8")
