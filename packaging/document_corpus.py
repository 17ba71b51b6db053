# SPDX-License-Identifier: Apache-2.0
"""Makes the documents of tests/data/documents with real programs, and what is in them as JSON.

    PYTHONPATH=. python packaging/document_corpus.py [FORMAT …]

Needs soffice, pandoc and chromium, and the packages python-docx, python-pptx, openpyxl, XlsxWriter
and aspose-email-foss (MIT). They make test files only; the program needs none of them.
"""

import datetime
import io
import json
import random
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pptx
import xlsxwriter
from aspose.email_foss import msg

from tests.helpers import document_stories as stories
from tests.helpers.document_stories import Heading, Items, Paragraph, Story, Table

TARGET = Path(__file__).parents[1] / "tests" / "data" / "documents"
COUNT = 30
Expected = dict[str, Any]


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=580)


def soffice(paths: list[Path], to: str, folder: Path, *, infilter: str = "") -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    profile = folder.parent / "soffice"
    options = [f"--infilter={infilter}"] if infilter else []
    run("soffice", f"-env:UserInstallation=file://{profile}", "--headless", *options,
        "--convert-to", to, "--outdir", folder, *paths)  # fmt: skip
    return [folder / f"{path.stem}.{to.partition(':')[0]}" for path in paths]


def pandoc(found: Story, name: str, folder: Path, *options: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    source, path = folder / f"{name}.source.md", folder / name
    source.write_text(stories.markdown(found), "utf-8")
    run("pandoc", "-f", "markdown-smart", "-s", "--metadata", f"title={found.title}", *options,
        source, "-o", path)  # fmt: skip
    source.unlink()
    return path


def page(found: Story, name: str, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.html"
    path.write_text(stories.page(found), "utf-8")
    return path


def word(found: Story, name: str, folder: Path, *, has_breaks: bool = False) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    document = docx.Document()
    for number, chapter in enumerate(found.chapters):
        if number and has_breaks:
            document.add_page_break()
        for part in chapter:
            add_part(document, part)
    path = folder / f"{name}.docx"
    document.save(str(path))
    return path


def add_part(document: Any, part: stories.Part) -> None:
    match part:
        case Heading():
            document.add_heading(part.text, part.level)
        case Paragraph():
            document.add_paragraph(part.text)
        case Items():
            style = "List Number" if part.is_ordered else "List Bullet"
            for text in part.texts:
                document.add_paragraph(text, style)
        case Table():
            table = document.add_table(len(part.rows), len(part.rows[0]))
            for row, cells in zip(table.rows, part.rows, strict=True):
                for cell, text in zip(row.cells, cells, strict=True):
                    cell.text = text


def text_of(found: Story, *, has_title: bool = False, has_notes: bool = True) -> Expected:
    body, notes = stories.texts_of(found.parts)
    headings = [part.text for part in found.parts if isinstance(part, Heading)]
    tables = [list(part.rows[0]) for part in found.parts if isinstance(part, Table)]
    return {
        "body": ([found.title] if has_title else []) + body,
        "notes": notes if has_notes else [],
        "headings": headings,
        "tables": tables,
    }


def flowing(
    work: Path,
    ending: str,
    makers: list[tuple[Callable[[list[tuple[str, Story]]], list[Path]], bool]],
) -> dict[Path, Expected]:
    """A third or a half of the files by each maker; the flag says whether it writes titles and
    notes."""
    share = COUNT // len(makers)
    found: dict[Path, Expected] = {}
    for index, (make, is_pandoc) in enumerate(makers):
        named = [
            (f"{ending}{number:02}", stories.story(number, has_notes=is_pandoc))
            for number in range(index * share, (index + 1) * share)
        ]
        for path, (_, each) in zip(make(named), named, strict=True):
            found[path] = text_of(each, has_title=is_pandoc and ending != "html")
    return found


def by_pandoc(work: Path, ending: str, *options: str) -> Any:
    return lambda named: [
        pandoc(found, f"{name}.{ending}", work / "out", *options) for name, found in named
    ]


def by_office(work: Path, to: str) -> Any:
    def make(named: list[tuple[str, Story]]) -> list[Path]:
        pages = [page(found, name, work / "pages") for name, found in named]
        texts = soffice(pages, "odt", work / "odt", infilter="HTML (StarWriter)")
        return soffice(texts, to, work / "out") if to != "odt" else texts

    return make


def by_word(work: Path, to: str = "docx") -> Any:
    def make(named: list[tuple[str, Story]]) -> list[Path]:
        paths = [word(found, name, work / "word") for name, found in named]
        return soffice(paths, to, work / "out") if to != "docx" else paths

    return make


def docx_files(work: Path) -> dict[Path, Expected]:
    makers = [(by_pandoc(work, "docx"), True), (by_office(work, "docx"), False)]
    return flowing("docx", [*makers, (by_word(work), False)])


def odt_files(work: Path) -> dict[Path, Expected]:
    makers = [(by_pandoc(work, "odt"), True), (by_office(work, "odt"), False)]
    return flowing("odt", [*makers, (by_word(work, "odt"), False)])


def rtf_files(work: Path) -> dict[Path, Expected]:
    makers = [(by_pandoc(work, "rtf"), True), (by_office(work, "rtf"), False)]
    return flowing("rtf", [*makers, (by_word(work, "rtf"), False)])


def epub_files(work: Path) -> dict[Path, Expected]:
    return flowing(
        work, "epub", [(by_pandoc(work, "epub"), True), (by_office(work, "epub"), False)]
    )


def html_files(work: Path) -> dict[Path, Expected]:
    def by_chromium(named: list[tuple[str, Story]]) -> list[Path]:
        paths: list[Path] = []
        for name, found in named:
            source = page(found, name, work / "pages")
            dumped = subprocess.run(
                ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom",
                 f"file://{source}"], check=True, capture_output=True, timeout=120,
            )  # fmt: skip
            paths.append(work / "out" / f"{name}.html")
            paths[-1].write_bytes(dumped.stdout)
        return paths

    (work / "out").mkdir()
    makers = [(by_pandoc(work, "html"), True), (by_office(work, "html"), False)]
    return flowing("html", [*makers, (by_chromium, False)])


def markdown_files(work: Path) -> dict[Path, Expected]:
    return flowing("md", [(by_pandoc(work, "md", "-t", "gfm", "--wrap=preserve"), True)])


def pdf_files(work: Path) -> dict[Path, Expected]:
    found: dict[Path, Expected] = {}
    told = [stories.story(n, stories.PRINTED_LANGUAGES, has_notes=False) for n in range(COUNT)]
    half = COUNT // 2
    texts = [word(told[n], f"pdf{n:02}", work / "word", has_breaks=True) for n in range(half)]
    for number, path in enumerate(soffice(texts, "pdf", work / "out")):
        found[path] = pages_of(told[number])
    for number in range(half, COUNT):
        source = page(told[number], f"pdf{number:02}", work / "pages")
        path = work / "out" / f"pdf{number:02}.pdf"
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--print-to-pdf={path}", f"file://{source}")  # fmt: skip
        found[path] = pages_of(told[number])
    return found


def pages_of(found: Story) -> Expected:
    return {"pages": [stories.texts_of(chapter)[0] for chapter in found.chapters]}


def slide_markdown(found: Story, name: str, folder: Path) -> tuple[Path, list[list[str]]]:
    """pandoc makes a slide of each heading of level 1."""
    folder.mkdir(parents=True, exist_ok=True)
    lines: list[str] = []
    pages: list[list[str]] = []
    for chapter in found.chapters:
        texts = stories.texts_of(chapter)[0]
        lines += [f"# {texts[0]}", "", "\n\n".join(f"- {text}" for text in texts[1:]), ""]
        lines += ["::: notes", "", f"Note {texts[0]}", "", ":::", ""]
        pages.append([*texts, f"Note {texts[0]}"])
    source, path = folder / f"{name}.md", folder / f"{name}.pptx"
    source.write_text("\n".join(lines), "utf-8")
    run("pandoc", "-f", "markdown-smart", source, "-o", path)
    source.unlink()
    return path, pages


def slides(found: Story, name: str, folder: Path) -> tuple[Path, list[list[str]]]:
    folder.mkdir(parents=True, exist_ok=True)
    presentation = pptx.Presentation()
    pages: list[list[str]] = []
    for chapter in found.chapters:
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        texts: list[str] = []
        heading, *rest = chapter
        assert isinstance(heading, Heading)
        slide.shapes.title.text = heading.text
        body = stories.texts_of([part for part in rest if not isinstance(part, Table)])[0]
        slide.placeholders[1].text = "\n".join(body)
        texts = [heading.text, *body]
        for part in rest:
            if isinstance(part, Table):
                shape = slide.shapes.add_table(
                    len(part.rows), len(part.rows[0]), 100000, 100000, 5000000, 1000000
                )
                for row, cells in enumerate(part.rows):
                    for column, text in enumerate(cells):
                        shape.table.cell(row, column).text = text
                texts += [cell for cells in part.rows for cell in cells]
        slide.notes_slide.notes_text_frame.text = f"Note {heading.text}"
        pages.append([*texts, f"Note {heading.text}"])
    path = folder / f"{name}.pptx"
    presentation.save(str(path))
    return path, pages


def pptx_files(work: Path) -> dict[Path, Expected]:
    found: dict[Path, Expected] = {}
    third = COUNT // 3
    for number in range(COUNT):
        make = slide_markdown if number < third else slides
        folder = work / ("out" if number < 2 * third else "first")
        path, pages = make(stories.story(number, has_notes=False), f"pptx{number:02}", folder)
        found[path] = {"pages": pages}
    first = [path for path in found if path.parent.name == "first"]
    presentations = soffice(first, "odp", work / "odp")
    for old, new in zip(first, soffice(presentations, "pptx", work / "out"), strict=True):
        found[new] = found.pop(old)
    return found


def odp_files(work: Path) -> dict[Path, Expected]:
    made = [
        (slide_markdown if number % 2 else slides)(
            stories.story(number, has_notes=False), f"odp{number:02}", work / "first"
        )
        for number in range(COUNT)
    ]
    paths = soffice([path for path, _ in made], "odp", work / "out")
    return {path: {"pages": pages} for path, (_, pages) in zip(paths, made, strict=True)}


def workbook(number: int, path: Path) -> Expected:
    path.parent.mkdir(parents=True, exist_ok=True)
    found = stories.sheets(number)
    if number % 2:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows in found.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append([cell if cell != "" else None for cell in row])
        book.save(path)
    else:
        written = xlsxwriter.Workbook(str(path))
        for name, rows in found.items():
            sheet = written.add_worksheet(name)
            for index, row in enumerate(rows):
                sheet.write_row(index, 0, [cell if cell != "" else None for cell in row])
        written.close()
    return {"sheets": found}


def xlsx_files(work: Path) -> dict[Path, Expected]:
    found = {}
    for number in range(20):
        path = work / "out" / f"xlsx{number:02}.xlsx"
        found[path] = workbook(number, path)
    return found | converted_sheets(work, range(20, COUNT), "ods", "xlsx")


def converted_sheets(work: Path, numbers: range, *endings: str) -> dict[Path, Expected]:
    expected: list[Expected] = []
    paths: list[Path] = []
    for number in numbers:
        path = work / "first" / f"{endings[-1].partition(':')[0]}{number:02}.xlsx"
        expected.append(workbook(number, path))
        paths.append(path)
    for step, ending in enumerate(endings, start=1):
        paths = soffice(paths, ending, work / ("out" if step == len(endings) else f"step{step}"))
    return dict(zip(paths, expected, strict=True))


def ods_files(work: Path) -> dict[Path, Expected]:
    return converted_sheets(work, range(COUNT), "ods")


def xls_files(work: Path) -> dict[Path, Expected]:
    return converted_sheets(work, range(COUNT), "xls")


def csv_files(work: Path) -> dict[Path, Expected]:
    """Of the first sheet; UTF-8, and every third in the code page of Western Windows."""
    found: dict[Path, Expected] = {}
    for number in range(COUNT):
        path = work / "first" / f"csv{number:02}.xlsx"
        expected = workbook(number, path)
        rows = expected["sheets"]["Data"]
        western = number % 3 == 0 and all(
            str(cell).isascii() or is_western(str(cell)) for row in rows for cell in row
        )
        # Filter options: divider, quotation mark, character set, first line.
        options = (
            f"csv:Text - txt - csv (StarCalc):{(44, 59, 9)[number % 3]},34,{1 if western else 76},1"
        )
        [made] = soffice([path], options, work / "out")
        found[made] = {"sheets": {made.stem: rows}}
    return found


def is_western(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def message(number: int, attached_as: str) -> tuple[EmailMessage, Expected]:
    found = stories.story(number, has_notes=False)
    letter = EmailMessage()
    letter["From"] = f"Anna Lund <anna{number}@example.org>"
    letter["To"] = "Peter Holm <peter@example.org>"
    letter["Subject"] = found.title
    letter["Date"] = datetime.datetime(2026, 3, 1 + number % 28, 9, 30, tzinfo=datetime.UTC)
    body = stories.texts_of(found.chapters[0])[0]
    letter.set_content("\n\n".join(body))
    if number % 3 == 1:
        letter.add_alternative(stories.page(Story("", found.language, found.chapters[:1])), "html")
    attached: list[str] = []
    if number % 3 == 2:
        attached = stories.texts_of(found.chapters[1])[0]
        text = stories.markdown(Story("", found.language, found.chapters[1:2]))
        kind, _, subtype = attached_as.partition("/")
        letter.add_attachment(text.encode(), kind, subtype, filename="remarks.md")
    return letter, {"body": [found.title, *body, *attached], "subject": found.title}


def eml_files(work: Path) -> dict[Path, Expected]:
    found: dict[Path, Expected] = {}
    (work / "out").mkdir()
    for number in range(COUNT):
        letter, expected = message(number, "text/markdown")
        path = work / "out" / f"eml{number:02}.eml"
        path.write_bytes(letter.as_bytes())
        found[path] = expected
    return found


def msg_files(work: Path) -> dict[Path, Expected]:
    found: dict[Path, Expected] = {}
    (work / "out").mkdir()
    for number in range(COUNT):
        # The library takes the text of attachments for ASCII.
        letter, expected = message(number, "application/octet-stream")
        path = work / "out" / f"msg{number:02}.msg"
        msg.MapiMessage.from_email_message(letter).save(str(path))
        found[path] = expected
    return found


MAKERS: dict[str, Callable[[Path], dict[Path, Expected]]] = {
    "docx": docx_files,
    "odt": odt_files,
    "rtf": rtf_files,
    "epub": epub_files,
    "html": html_files,
    "md": markdown_files,
    "pdf": pdf_files,
    "pptx": pptx_files,
    "odp": odp_files,
    "xlsx": xlsx_files,
    "ods": ods_files,
    "xls": xls_files,
    "csv": csv_files,
    "eml": eml_files,
    "msg": msg_files,
}


def pack(name: str, files: dict[Path, Expected]) -> None:
    expected = {path.name: what for path, what in sorted(files.items())}
    told = json.dumps(expected, ensure_ascii=False, separators=(",", ":")).encode()
    with tarfile.open(TARGET / f"{name}.tar.xz", "w:xz") as archive:
        for path in sorted(files):
            add(archive, path.name, path.read_bytes())
        add(archive, "expected.json", told)


def add(archive: tarfile.TarFile, name: str, data: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(data)
    archive.addfile(entry, io.BytesIO(data))


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    random.seed(0)
    for name in sys.argv[1:] or MAKERS:
        work = Path(tempfile.mkdtemp())
        try:
            files = MAKERS[name](work)
            assert len(files) == COUNT, (name, len(files))
            pack(name, files)
            print(name, (TARGET / f"{name}.tar.xz").stat().st_size, flush=True)
        finally:
            shutil.rmtree(work)


if __name__ == "__main__":
    main()
