# SPDX-License-Identifier: Apache-2.0
"""Damaged and malicious documents end in a sentence, never in the end of the program.

Each file goes the way of a real one, through a reader process. What it does there may cost that
process, a page or the file; the program lives on, the next file is read, the process stays below
its limit of memory, and nothing is written anywhere.
"""

import io
import struct
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from app.core.documents import Skipped
from app.documents.reading import (
    DocumentReader,
    Opened,
    ReadEvent,
    ReadFailed,
    UnitRead,
    reader_command,
)
from tests.helpers import document_corpus
from tests.helpers.document_damage import Damaged, damaged
from tests.helpers.pdf_builder import Page, many_pages, paragraph, pdf, table, text

GIB = 1 << 30
LONGEST_S = 45.0
"""Of a file in which there is next to nothing to read."""
_MOST_BYTES = 200_000
_EACH = 2

LINES = [f"Line {at} of a page about harbours, ships and the price of butter." for at in range(40)]


@dataclass
class Suite:
    """Reads files and keeps what must hold for all of them."""

    reader: DocumentReader
    outcomes: Counter[str] = field(default_factory=Counter[str])
    slowest: tuple[float, str] = (0.0, "")
    most_memory: int = 0

    def read(self, path: Path) -> list[ReadEvent]:
        begun = time.monotonic()
        events = list(self.reader.read(path, should_stop=lambda: False))
        self.slowest = max(self.slowest, (time.monotonic() - begun, path.name))
        self.most_memory = max(self.most_memory, peak_memory(self.reader.pid))
        outcome = outcome_of(events)
        self.outcomes[outcome] += 1
        for sentence in sentences_of(events):
            assert len(sentence) > 15, (path.name, sentence)
            assert sentence.endswith("."), (path.name, sentence)
            assert "Traceback" not in sentence
        return events

    def check(self) -> None:
        assert self.slowest[0] < LONGEST_S, self.slowest
        assert self.most_memory < GIB


def peak_memory(pid: int | None) -> int:
    """In bytes, the most that the process has ever had."""
    if pid is None:
        return 0
    if sys.platform != "linux":
        return psutil.Process(pid).memory_info().rss
    status = Path(f"/proc/{pid}/status").read_text("ascii")
    [line] = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) * 1024


def outcome_of(events: Sequence[ReadEvent]) -> str:
    if not events or isinstance(events[-1], ReadFailed):
        return "failed" if events else "nothing"
    return "partial" if any(isinstance(event, Skipped) for event in events) else "read"


def sentences_of(events: Sequence[ReadEvent]) -> Iterator[str]:
    for event in events:
        if isinstance(event, ReadFailed):
            yield event.error
        elif isinstance(event, Skipped):
            yield event.reason


@pytest.fixture
def suite() -> Iterator[Suite]:
    reader = DocumentReader(reader_command())
    yield Suite(reader)
    reader.close()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Some documents of every kind that real programs made, and PDF with everything in it."""
    found = {
        "prose.pdf": pdf([paragraph(LINES)] * 3, headings=[("One", 1), ("Two", 2)]),
        "table.pdf": pdf(
            [table([[str(at * k) for k in range(4)] for at in range(30)], (50, 150, 250, 350))]
        ),
        "mixed.pdf": pdf(
            [
                Page(paragraph(LINES[:5]), annotations=("filled in",), rotate=90),
                Page(
                    "q 500 0 0 500 9 9 cm /Im Do Q /Fm Do",
                    picture=(9, 9, bytes(81)),
                    form=text(9, 9, "x"),
                ),
            ],
            unicode={"L": "𝑥"},
            first_label="/S /r",
        ),
    }
    folder = tmp_path_factory.mktemp("sound")
    for archive in sorted(document_corpus.FOLDER.glob("*.tar.xz")):
        small = [
            path
            for path, _ in document_corpus.documents(archive.name.split(".")[0], folder)
            if path.stat().st_size <= _MOST_BYTES
        ]
        found |= {path.name: path.read_bytes() for path in small[:_EACH]}
    return found


def damage(suite: Suite, sound: dict[str, bytes], folder: Path, count: int, seed: int) -> None:
    for each in damaged(sound, count, seed):
        read_damaged(suite, each, folder)
    suite.check()
    assert suite.outcomes.total() == count
    assert suite.outcomes["nothing"] == 0
    assert suite.outcomes["failed"] > count / 20
    assert suite.outcomes["read"] > count / 20
    assert not list(folder.iterdir())
    print(f"seed {seed}: {dict(suite.outcomes)}, {suite.slowest}, {suite.most_memory >> 20} MB")


def read_damaged(suite: Suite, each: Damaged, folder: Path) -> None:
    path = folder / each.name
    path.write_bytes(each.data)
    before = path.stat()
    suite.read(path)
    assert path.stat().st_mtime_ns == before.st_mtime_ns
    path.unlink()


@pytest.mark.timeout(600)
def test_150_damaged_files_of_all_kinds_each_end_in_a_sentence(
    suite: Suite, sound: dict[str, bytes], tmp_path: Path
) -> None:
    assert len({Path(name).suffix for name in sound}) >= 8
    damage(suite, sound, tmp_path, count=150, seed=41)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_5000_damaged_files_of_all_kinds_each_end_in_a_sentence(
    suite: Suite, sound: dict[str, bytes], tmp_path: Path
) -> None:
    damage(suite, sound, tmp_path, count=5000, seed=42)


# Bombs

DOCUMENT = "word/document.xml"
CONTENT_TYPES = b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
WORD = (
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
)


def word_file(document: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        archive.writestr(DOCUMENT, document)
    return out.getvalue()


def entities(levels: int) -> bytes:
    declared = "".join(
        f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(levels)
    )
    head = f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">{declared}]>'
    return head.encode() + WORD + f"&{chr(97 + levels)};".encode()


def with_false_sizes(data: bytes, size: int) -> bytes:
    """The archive says that each entry unpacks to so many bytes."""
    changed = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = data.find(mark)
        while place >= 0:
            struct.pack_into("<I", changed, place + at, size)
            place = data.find(mark, place + 1)
    return bytes(changed)


def spaces(count: int) -> bytes:
    return WORD + b" " * count


def many_entries(count: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", CONTENT_TYPES)
        for at in range(count):
            archive.writestr(f"word/{at}", b"")
    return out.getvalue()


def failure_of(suite: Suite, path: Path) -> str:
    event = suite.read(path)[-1]
    assert isinstance(event, ReadFailed), event
    suite.check()
    return event.error


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (word_file(spaces(200_000_000)), "more than 200 times its size"),
        (with_false_sizes(word_file(spaces(200_000_000)), 100), "damaged"),
        (word_file(entities(10)), "document type of its own"),
        (
            word_file(b'<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + WORD),
            "document type",
        ),
        (word_file(b"<a>" * 200_000 + b"</a>" * 200_000), "levels deep"),
        (word_file(WORD + b"<w:p>"), "not the XML"),
        (many_entries(10_001), "more than 10000 parts"),
    ],
    ids=["zip", "false sizes", "entities", "outside entity", "deep", "cut", "entries"],
)
@pytest.mark.timeout(120)
def test_a_bomb_in_an_archive_gives_a_sentence(
    suite: Suite, tmp_path: Path, data: bytes, said: str
) -> None:
    path = tmp_path / "bomb.docx"
    path.write_bytes(data)
    assert said in failure_of(suite, path)


# In short: `tests/documents/test_reading_process.py` has a PDF just beyond the limit.
@pytest.mark.long
@pytest.mark.timeout(300)
def test_a_pdf_of_100000_pages_is_read_as_far_as_the_limit(suite: Suite, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(many_pages(100_000))
    opened, *units, rest = suite.read(path)
    assert isinstance(opened, Opened)
    assert opened.pages == 100_000
    assert sum(isinstance(event, UnitRead) for event in units) == 20_000
    assert isinstance(rest, Skipped)
    assert rest.what == "pages 20001–100000"
    suite.check()


@pytest.mark.timeout(120)
def test_a_pdf_that_lies_about_its_pages_gives_a_sentence(suite: Suite, tmp_path: Path) -> None:
    path = tmp_path / "liar.pdf"
    path.write_bytes(pdf([paragraph(LINES)] * 3).replace(b"/Count 3", b"/Count 1000000"))
    events = suite.read(path)
    assert sum(isinstance(event, UnitRead) for event in events) == 3
    assert len(events) < 10
    suite.check()


def test_a_pdf_whose_pages_go_round_in_circles_gives_a_sentence(
    suite: Suite, tmp_path: Path
) -> None:
    path = tmp_path / "circle.pdf"
    path.write_bytes(pdf([paragraph(LINES)] * 3).replace(b"/Kids [", b"/Kids [2 0 R "))
    suite.read(path)
    suite.check()


@pytest.mark.timeout(120)
def test_a_page_that_draws_itself_a_million_times_costs_only_itself(
    suite: Suite, tmp_path: Path
) -> None:
    path = tmp_path / "slow.pdf"
    many = text(72, 700, "x") * 300_000
    path.write_bytes(pdf([paragraph(LINES[:1]), many, paragraph(LINES[2:3])]))
    events = suite.read(path)
    read = [event.unit.number for event in events if isinstance(event, UnitRead)]
    assert {1, 3} <= set(read)
    suite.check()


@pytest.mark.timeout(120)
def test_a_picture_of_a_billion_pixels_is_not_unpacked(suite: Suite, tmp_path: Path) -> None:
    path = tmp_path / "picture.pdf"
    page = Page(paragraph(LINES) + "q 9 0 0 9 9 9 cm /Im Do Q", picture=(40_000, 40_000, bytes(99)))
    path.write_bytes(pdf([page]))
    assert any(isinstance(event, UnitRead) for event in suite.read(path))
    suite.check()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("ending", ["txt", "md", "csv", "json", "html", "py", "rtf", "eml"])
def test_a_line_of_1_gigabyte_gives_a_sentence(suite: Suite, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"line.{ending}"
    with path.open("wb") as file:
        file.write(b"word " * 1000)
        file.truncate(1_000_000_000)
    assert "larger than 500 MB" in failure_of(suite, path)


KINDS = ["txt", "md", "csv", "json", "html", "py", "rtf", "eml"]


def read_line(suite: Suite, path: Path, words: int) -> None:
    head = {"rtf": b"{\\rtf1 ", "json": b'"', "html": b"<html><p>", "eml": b"From: a\n\n"}
    with path.open("wb") as file:
        file.write(head.get(path.suffix[1:], b""))
        for _ in range(words // 100_000):
            file.write(b"word " * 100_000)
    suite.read(path)
    assert suite.most_memory < GIB
    assert suite.outcomes["nothing"] == 0


@pytest.mark.timeout(240)
@pytest.mark.parametrize("ending", KINDS)
def test_a_line_of_2_megabytes_is_read_or_gives_a_sentence(
    suite: Suite, tmp_path: Path, ending: str
) -> None:
    read_line(suite, tmp_path / f"line.{ending}", 400_000)


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("megabytes", [20, 480])
@pytest.mark.parametrize("ending", KINDS)
def test_a_long_line_is_read_or_gives_a_sentence(
    suite: Suite, tmp_path: Path, ending: str, megabytes: int
) -> None:
    read_line(suite, tmp_path / f"line.{ending}", megabytes * 200_000)
