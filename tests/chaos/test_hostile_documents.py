# SPDX-License-Identifier: Apache-2.0
"""Files that want to exhaust whoever reads them: each ends soon, with text or with a sentence, and
within the memory that a reader process has."""

import csv
import io
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.office_files import docx, open_document, packed, paragraph, pptx, run, shape
from tests.helpers.pdf_builder import Page, pdf, text

_MEMORY = 1 << 30
_SECONDS = 30
"""Generous: what takes more than linear time takes hours."""
_DEEP = 200_000
_READ = """
import sys
from pathlib import Path
from app.core.errors import HarmoniumError
from app.documents.readers import read_file
try:
    for item in read_file(Path(sys.argv[1])):
        last = type(item).__name__
    print(last)
except HarmoniumError as exc:
    print("sentence:", exc.message)
# Not ru_maxrss, which begins with what the process had that started this one.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(int(status["VmHWM"].split()[0]) * 1024)
"""


def nested(name: str, count: int) -> str:
    return f"<{name}>" * count + "x" + f"</{name}>" * count


def bomb(part: str, of: Callable[[bytes], bytes]) -> bytes:
    """A part that is two hundred times larger than it is packed."""
    file = io.BytesIO(of(b""))
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, b" " * 200_000_000)
    return file.getvalue()


def laughing(kind: str) -> str:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]><{kind}>&a9;</{kind}>'


def white_on_dark() -> bytes:
    """Many dark areas, and many white texts that lie on none of them."""
    dark = "".join(f"0 g {60 + at % 100} {500 + at // 100} 1 1 re f\n" for at in range(10_000))
    white = "".join(text(300, 100 + at % 300, "white", color="1 g") for at in range(9_900))
    return pdf([dark + white])


def hyphens(count: int) -> Page:
    """A page of many divided words, none of which stands there in one piece."""
    lines = "".join(
        f"({chr(97 + at % 26)}{chr(97 + at // 26 % 26)}{chr(97 + at // 676 % 26)}-) '\n"
        f"({chr(97 + at // 676 % 26)}{chr(97 + at % 26)}) '\n"
        for at in range(count)
    )
    return Page(f"BT 0 g /F1 12 Tf 12 TL 72 780 Td\n{lines}ET\n", height=24 * count + 100)


def far_columns() -> Page:
    """A page of numbers, two of them very far to the right of the others."""
    rows = "".join(text(72 + 40 * at % 200, 700 - 9 * at, f"{at}1", size=1) for at in range(60))
    far = "".join(text(1e7, y, "77", size=1) for y in (700, 400))
    return Page(rows + far, width=20_000_000)


_ROW = "<table:table-row table:number-rows-repeated='1048576'><table:table-cell/></table:table-row>"
_HOSTILE: dict[str, Callable[[], bytes]] = {
    "deep.docx": lambda: docx(nested("w:sdt", _DEEP)),
    "deep.html": lambda: f"<html>{nested('div', _DEEP)}".encode(),
    "lists.html": lambda: f"<html>{nested('ul', 50_000)}".encode(),
    "tables.html": lambda: ("<html>" + "<table><tr><td>" * 20_000 + "x").encode(),
    "unclosed.html": lambda: ("<html>" + "<p style='color" * 300_000).encode(),
    "spaces.html": lambda: ("<html><p>" + "<b> </b>" * 300_000 + "x").encode(),
    "deep.odt": lambda: open_document("text", nested("text:section", _DEEP)),
    "deep.rtf": lambda: b"{\\rtf1" + b"{\\b" * _DEEP + b"x",
    "deep.json": lambda: b'{"a":' + b"[" * 300_000,
    "flat.json": lambda: b'{"a":"' + b"\\\\" * 1_000_000 + b'"}',
    "laughs.docx": lambda: packed({"[Content_Types].xml": "", "word/document.xml": laughing("a")}),
    "laughs.odt": lambda: packed(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": laughing("a")}
    ),
    "bomb.docx": lambda: bomb("word/comments.xml", lambda _: docx(paragraph(run("x")))),
    "bomb.pptx": lambda: bomb("ppt/media/a", lambda _: pptx(shape("x"))),
    "line.txt": lambda: b"word " * 4_000_000,
    "letters.txt": lambda: b"x" * 20_000_000,
    "line.md": lambda: b"# " + b"x " * 2_000_000,
    "hashes.md": lambda: b"# a\n\n## b\n\nc\n\n" * 60_000,
    "line.csv": lambda: b"a,b\n" + b"x," * 2_000_000,
    "quote.csv": lambda: b'a,b\n"' + b"x,y\n" * 200_000,
    "wide.csv": lambda: b"a," * 20_000 + b"\n" + b"1,2\n" * 10_000,
    "line.py": lambda: b"x" * 20_000_000,
    "zeros.rtf": lambda: b"{\\rtf1 " + b"\\'e9" * 500_000 + b"}",
    "skips.rtf": lambda: b"{\\rtf1\\uc999999 " + b"\\u8364 " * 200_000 + b"x}",
    "parts.eml": lambda: b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nx\n" * 100_000,
    "rows.ods": lambda: open_document(
        "spreadsheet", f"<table:table>{_ROW * 2000}<table:table-row><table:table-cell><text:p>x"
        "</text:p></table:table-cell></table:table-row></table:table>"
    ),
    "notes.docx": lambda: docx(
        "".join(
            paragraph(run("x"), '<w:r><w:footnoteReference w:id="1"/></w:r>') for _ in range(10_000)
        ),
        footnotes="<w:footnotes xmlns:w='w'><w:footnote w:id='1'/></w:footnotes>",
    ),
    "slides.pptx": lambda: pptx(*(shape("x") for _ in range(1_000))),
    "parameters.eml": lambda: b"Content-Type: text/plain" + b";a=b" * 400_000 + b"\n\nx",
    "quotes.eml": lambda: b'Content-Type: text/plain; a="' + b";" * 400_000 + b"\n\nx",
    "names.eml": lambda: b"Content-Type: a/b; " + b"name*0=a;" * 400_000 + b"\n\nx",
    "white.pdf": white_on_dark,
    "hyphens.pdf": lambda: pdf([hyphens(40_000)]),
    "columns.pdf": lambda: pdf([far_columns()]),
}  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", _HOSTILE)
def test_a_hostile_file_ends_in_time_and_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(_HOSTILE[name]())
    before = sorted(tmp_path.rglob("*"))

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))

    done = subprocess.run(
        [sys.executable, "-c", _READ, str(path)],
        capture_output=True, text=True, preexec_fn=limit, check=False,
    )  # fmt: skip
    assert done.returncode == 0, (done.returncode, done.stderr[-2000:])
    last, used = done.stdout.rstrip().split("\n")
    assert last in ("Unit", "Skipped", "Opened") or last.startswith("sentence:")
    assert int(used) < _MEMORY
    assert sorted(tmp_path.rglob("*")) == before


def test_the_limit_on_fields_of_tables_is_that_of_python() -> None:
    """A quotation mark that nothing closes is found out by it."""
    assert csv.field_size_limit() == 131_072
