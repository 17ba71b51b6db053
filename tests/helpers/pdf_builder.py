# SPDX-License-Identifier: Apache-2.0
"""PDF files written by hand, object by object, for what no office program would write."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pypdfium2


@dataclass(frozen=True, slots=True)
class Page:
    """`content` are drawing operators; `picture` is a grey image (width, height, pixels) that they
    can draw as `/Im`; `form` are operators that `/Fm` draws. `annotations` are what is filled into
    form fields, `notes` are comments."""

    content: str
    width: int = 595
    height: int = 842
    rotate: int = 0
    picture: tuple[int, int, bytes] | None = None
    annotations: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    form: str = ""


@dataclass
class _Objects:
    bodies: list[bytes] = field(default_factory=list)

    def add(self, body: str | bytes) -> int:
        self.bodies.append(body.encode("latin-1") if isinstance(body, str) else body)
        return len(self.bodies)

    def stream(self, entries: str, data: bytes) -> int:
        packed = zlib.compress(data)
        head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        return self.add(head.encode("latin-1") + packed + b"\nendstream")

    def file(self, trailer: str) -> bytes:
        parts = [b"%PDF-1.7\n"]
        places: list[int] = []
        at = len(parts[0])
        for number, body in enumerate(self.bodies, 1):
            places.append(at)
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
            at += len(parts[-1])
        count = len(self.bodies) + 1
        parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % count)
        parts += [b"%010d 00000 n \n" % place for place in places]
        parts.append(f"trailer << /Size {count} {trailer} >>\n".encode("latin-1"))
        parts.append(b"startxref\n%d\n%%%%EOF\n" % at)
        return b"".join(parts)


def text(
    x: float, y: float, words: str, *, size: float = 12, color: str = "0 g", mode: int = 0
) -> str:
    """Operators that write `words`, from `x`, `y` in points."""
    shown = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT {color} {mode} Tr /F1 {size} Tf {x} {y} Td ({shown}) Tj ET\n"


def paragraph(lines: Sequence[str], *, top: float = 780, size: float = 12) -> str:
    return "".join(text(72, top - 16 * at, line, size=size) for at, line in enumerate(lines))


def table(rows: Sequence[Sequence[str]], columns: Sequence[float], *, top: float = 780) -> str:
    """Column by column, as some programs write tables."""
    return "".join(
        text(x, top - 18 * at, row[column])
        for column, x in enumerate(columns)
        for at, row in enumerate(rows)
        if row[column]
    )


def pdf(
    pages: Sequence[Page | str],
    *,
    title: str = "",
    headings: Sequence[tuple[str, int]] = (),
    first_label: str = "",
    encrypted: bool = False,
    unicode: Mapping[str, str] | None = None,
) -> bytes:
    """`headings`: (title, page from 1). `first_label`: a page label dictionary for page 1.
    `unicode`: what a letter that is drawn stands for."""
    objects = _Objects()
    font = _font(objects, unicode or {})
    tree = objects.add("")
    kids = [_page(objects, page, tree, font) for page in pages]
    refs = " ".join(f"{kid} 0 R" for kid in kids)
    objects.bodies[tree - 1] = f"<< /Type /Pages /Kids [{refs}] /Count {len(kids)} >>".encode()
    outline = _outline(objects, headings, kids)
    labels = f"/PageLabels << /Nums [0 << {first_label} >>] >>" if first_label else ""
    root = objects.add(f"<< /Type /Catalog /Pages {tree} 0 R {outline} {labels} >>")
    info = objects.add(f"<< /Title ({title}) >>")
    trailer = f"/Root {root} 0 R /Info {info} 0 R"
    if encrypted:
        code = "00" * 32
        lock = objects.add(f"<< /Filter /Standard /V 1 /R 2 /O <{code}> /U <{code}> /P -4 >>")
        trailer += f" /Encrypt {lock} 0 R /ID [<00> <00>]"
    return objects.file(trailer)


def scan(lines: Sequence[str], below: str = "") -> Page:
    """A page that is a picture of text at 200 dots an inch, as a scanner makes it."""
    document: Any = pypdfium2.PdfDocument(pdf([paragraph(lines, size=14)]))
    try:
        picture = document[0].render(scale=200 / 72, grayscale=True)
        data, width, stride = bytes(picture.buffer), picture.width, picture.stride
        rows = [data[at : at + width] for at in range(0, stride * picture.height, stride)]
        image = (width, picture.height, b"".join(rows))
    finally:
        document.close()
    return Page("q 595 0 0 842 0 0 cm /Im Do Q\n" + below, picture=image)


def many_pages(count: int) -> bytes:
    """As small as pages can be, in a tree of one level."""
    objects = _Objects()
    tree = objects.add("")
    kids = [
        objects.add(f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 99 99] >>")
        for _ in range(count)
    ]
    refs = " ".join(f"{kid} 0 R" for kid in kids)
    objects.bodies[tree - 1] = f"<< /Type /Pages /Kids [{refs}] /Count {count} >>".encode()
    root = objects.add(f"<< /Type /Catalog /Pages {tree} 0 R >>")
    return objects.file(f"/Root {root} 0 R")


def _font(objects: _Objects, unicode: Mapping[str, str]) -> int:
    meant = ""
    if unicode:
        pairs = "".join(
            f"<{ord(letter):02x}> <{character.encode('utf-16-be').hex()}>\n"
            for letter, character in unicode.items()
        )
        cmap = objects.stream(
            "",
            b"1 begincodespacerange <00> <ff> endcodespacerange\n"
            + f"{len(unicode)} beginbfchar\n{pairs}endbfchar\n".encode("ascii"),
        )
        meant = f"/ToUnicode {cmap} 0 R"
    return objects.add(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
        + f" {meant} >>"
    )


def _page(objects: _Objects, page: Page | str, tree: int, font: int) -> int:
    page = Page(page) if isinstance(page, str) else page
    drawn: list[str] = []
    if page.picture is not None:
        width, height, pixels = page.picture
        image = objects.stream(
            f"/Type /XObject /Subtype /Image /Width {width} /Height {height}"
            + " /ColorSpace /DeviceGray /BitsPerComponent 8",
            pixels,
        )
        drawn.append(f"/Im {image} 0 R")
    if page.form:
        form = objects.stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842]"
            + f" /Resources << /Font << /F1 {font} 0 R >> >>",
            page.form.encode("latin-1"),
        )
        drawn.append(f"/Fm {form} 0 R")
    content = objects.stream("", page.content.encode("cp1252"))
    drawn_notes = [_field(objects, words, font) for words in page.annotations]
    written = [
        objects.add(
            f"<< /Type /Annot /Subtype /Text /Contents ({words}) /Rect [400 700 420 720] >>"
        )
        for words in page.notes
    ]
    notes = " ".join(f"{number} 0 R" for number in (*drawn_notes, *written))
    return objects.add(
        f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {page.width} {page.height}]"
        + f" /Rotate {page.rotate} /Contents {content} 0 R /Annots [{notes}]"
        + f" /Resources << /Font << /F1 {font} 0 R >> /XObject << {' '.join(drawn)} >> >> >>"
    )


def _field(objects: _Objects, words: str, font: int) -> int:
    """A filled form field at the foot of the page."""
    look = objects.stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 300 20]"
        + f" /Resources << /Font << /F1 {font} 0 R >> >>",
        text(2, 5, words).encode("cp1252"),
    )
    return objects.add(
        f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /V ({words}) /F 4"
        + f" /Rect [72 72 372 92] /AP << /N {look} 0 R >> >>"
    )


def _outline(objects: _Objects, headings: Sequence[tuple[str, int]], kids: Sequence[int]) -> str:
    if not headings:
        return ""
    first = len(objects.bodies) + 2
    last = first + len(headings) - 1
    root = objects.add(f"<< /First {first} 0 R /Last {last} 0 R /Count {len(headings)} >>")
    for at, (title, page) in enumerate(headings):
        number = first + at
        after = f"/Next {number + 1} 0 R" if number < last else ""
        _ = objects.add(
            f"<< /Title ({title}) /Parent {root} 0 R {after} /Dest [{kids[page - 1]} 0 R /Fit] >>"
        )
    return f"/Outlines {root} 0 R"
