# SPDX-License-Identifier: Apache-2.0
"""Office files written by hand, for what programs do not let one choose."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from app.core.documents import Skipped, Unit
from app.documents.readers import read_file
from app.documents.readers.source import Opened, ReadItem

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{rest}:1.0"'
    for name, rest in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"),
        ("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("presentation", "presentation"),
    )
) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip


def packed(entries: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()


def word_xml(body: str, root: str = "document") -> str:
    inside = f"<w:body>{body}</w:body>" if root == "document" else body
    return f'<w:{root} xmlns:w="{_WORD}" xmlns:r="{_OFFICE}">{inside}</w:{root}>'


def docx(body: str, **parts: str) -> bytes:
    """`parts` are further ones by their names: `styles`, `footnotes`, `header1`."""
    relations = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{name.rstrip("0123456789")}"'
        f' Target="{name}.xml"/>'
        for name in parts
    )
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": f'<Relationships><Relationship Id="a" Type="{_OFFICE}/officeDocument"'
            ' Target="word/document.xml"/></Relationships>',
            "word/document.xml": word_xml(body),
            "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
            **{f"word/{name}.xml": text for name, text in parts.items()},
        }
    )


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def shape(text: str, kind: str = "body", properties: str = "", run_properties: str = "") -> str:
    lines = "".join(
        f"<a:p><a:r><a:rPr>{run_properties}</a:rPr><a:t>{line}</a:t></a:r></a:p>"
        for line in text.split("\n")
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="1"/><p:nvPr><p:ph type="{kind}"/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{properties}</p:spPr><p:txBody>{lines}</p:txBody></p:sp>"
    )


def pptx(*slides: str, attributes: str = "", first_slide: int = 1) -> bytes:
    """`slides` are the shapes on each; `attributes` belong to the first."""
    space = f'xmlns:p="{_SLIDES}" xmlns:a="{_DRAWING}" xmlns:r="{_OFFICE}"'
    numbers = range(first_slide, first_slide + len(slides))
    listed = "".join(f'<p:sldId id="{256 + number}" r:id="s{number}"/>' for number in numbers)
    relations = "".join(
        f'<Relationship Id="s{number}" Type="{_OFFICE}/slide" Target="slides/slide{number}.xml"/>'
        for number in numbers
    )
    return packed(
        {
            "[Content_Types].xml": "<Types/>",
            "ppt/presentation.xml": f"<p:presentation {space}><p:sldIdLst>{listed}</p:sldIdLst>"
            "</p:presentation>",
            "ppt/_rels/presentation.xml.rels": f"<Relationships>{relations}</Relationships>",
            **{
                f"ppt/slides/slide{number}.xml": f"<p:sld {space}"
                f"{' ' + attributes if number == first_slide else ''}><p:cSld><p:spTree>{shapes}"
                "</p:spTree></p:cSld></p:sld>"
                for number, shapes in zip(numbers, slides, strict=True)
            },
        }
    )


def open_document(kind: str, body: str, styles: str = "", **parts: str) -> bytes:
    """`kind` is `text`, `spreadsheet` or `presentation`."""
    content = (
        f"<office:document-content {_ODF}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}>"
        "</office:body></office:document-content>"
    )
    return packed(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": content,
            **{name.replace("_", "."): text.replace("ODF", _ODF) for name, text in parts.items()},
        }
    )


def items_of(path: Path, data: bytes) -> list[ReadItem]:
    path.write_bytes(data)
    return list(read_file(path))


def units_of(path: Path, data: bytes) -> list[Unit]:
    items = items_of(path, data)
    assert isinstance(items[0], Opened)
    assert not [item for item in items if isinstance(item, Skipped)]
    return [item for item in items if isinstance(item, Unit)]


def text_of(path: Path, data: bytes) -> str:
    return "\n\n".join(unit.text for unit in units_of(path, data))
