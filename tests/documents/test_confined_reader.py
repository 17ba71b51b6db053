# SPDX-License-Identifier: Apache-2.0
"""A document that takes over the process that reads it learns nothing but itself.

The process is the real one. Whoever took it over is played by calls of C that code of ours makes
within it, in the middle of a document.
"""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from app.core.documents import Skipped
from app.core.errors import UnreadableFile
from app.documents.reading import (
    DocumentReader,
    Opened,
    ReadEvent,
    ReadFailed,
    ReadLimits,
    UnitRead,
    reader_command,
)
from app.engine.confinement import landlock
from tests.helpers.confined_engine import FOLDER, SAID, VICTIM
from tests.helpers.office_files import docx, paragraph, run
from tests.helpers.pdf_builder import paragraph as pdf_paragraph
from tests.helpers.pdf_builder import pdf

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not landlock.version(), reason="this kernel has no Landlock"
)

REFUSED = {str(errno.EPERM), str(errno.EACCES)}
PAGES = [f"What is written on page {number} of the report is no secret." for number in (1, 2, 3)]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "private"
    folder.mkdir()
    (folder / "private.txt").write_text("a secret")
    (folder / "link.txt").symlink_to("private.txt")
    (folder / "other.pdf").write_bytes(pdf([pdf_paragraph(["Another document"])]))
    (folder / "report.pdf").write_bytes(pdf([pdf_paragraph([page]) for page in PAGES]))
    monkeypatch.setenv(FOLDER, str(folder))
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as victim:
        monkeypatch.setenv(VICTIM, str(victim.pid))
        yield folder
        victim.kill()


def read(reader: DocumentReader, path: Path) -> list[ReadEvent]:
    return list(reader.read(path, should_stop=lambda: False))


def texts(events: list[ReadEvent]) -> list[str]:
    return [" ".join(e.unit.text.split()) for e in events if isinstance(e, UnitRead)]


def attack(folder: Path, logs: Path, *how: str) -> dict[str, str]:
    """What a reader that was taken over could do; it still has to read the report."""
    command = [sys.executable, "-P", "-m", "tests.helpers.confined_reader", *how]
    reader = DocumentReader(command, log_dir=logs)
    try:
        assert texts(read(reader, folder / "report.pdf")) == PAGES
    finally:
        reader.close()
    told = (logs / "reader.log").read_text().splitlines()
    (found,) = [line.removeprefix(SAID) for line in told if line.startswith(SAID)]
    outcomes: dict[str, str] = json.loads(found)
    return outcomes


def test_what_is_tried_can_be_done_where_nothing_confines(folder: Path, tmp_path: Path) -> None:
    """Else the test below would prove nothing."""
    found = attack(folder, tmp_path / "logs", "unconfined")
    assert set(found.values()) == {"done"}, found


def test_a_reader_that_was_taken_over_reads_its_document_and_nothing_else(
    folder: Path, tmp_path: Path
) -> None:
    found = attack(folder, tmp_path / "logs")
    assert {name: how for name, how in found.items() if how not in REFUSED} == {}
    assert not (folder / "written").exists()


def test_the_process_is_not_told_where_a_document_lies(folder: Path, tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "first, request = sys.stdin.buffer.readline(), sys.stdin.buffer.readline()\n"
        f"open({str(tmp_path / 'told')!r}, 'wb').write(first + request)\n"
    )
    reader = DocumentReader([sys.executable, "-c", code])
    read(reader, folder / "report.pdf")
    reader.close()
    told = (tmp_path / "told").read_bytes()
    assert os.fsencode("report.pdf").hex().encode() in told
    assert os.fsencode(tmp_path).hex().encode() not in told


def test_a_process_that_takes_no_files_is_not_waited_for(folder: Path) -> None:
    """The socket is full after some hundred of them."""
    answer = b'{"boxes":[]}\\n'
    code = f"import os, sys\nfor _ in sys.stdin.buffer: os.write(1, b'{answer.decode()}')\n"
    reader = DocumentReader([sys.executable, "-c", code])
    try:
        for _ in range(700):
            assert reader.boxes(folder / "report.pdf", 1, 0, 1) == ()
    finally:
        reader.close()


def open_files(pid: int) -> int:
    return len(os.listdir(f"/proc/{pid}/fd"))


def test_no_open_file_is_left_behind_on_either_side(folder: Path) -> None:
    (folder / "letter.docx").write_bytes(docx(paragraph(run("A letter"))))
    reader = DocumentReader(reader_command())
    counts: list[tuple[int, int]] = []
    try:
        for _ in range(3):
            assert texts(read(reader, folder / "report.pdf")) == PAGES
            assert texts(read(reader, folder / "letter.docx")) == ["A letter"]
            for name in ("report.pdf", "other.pdf"):
                assert reader.page_image(folder / name, 1, 100).width == 100
            with pytest.raises(UnreadableFile, match="cannot be opened"):
                reader.page_image(folder / "missing.pdf", 1, 100)
            assert reader.pid is not None
            counts.append((open_files(os.getpid()), open_files(reader.pid)))
    finally:
        reader.close()
    assert counts[0] == counts[1] == counts[2]


OPENED = {"opened": ["pdf", 3, "A title"]}
UNIT = {
    **{"number": 1, "kind": "page", "text": "Some words", "page": 1, "label": "", "section": ""},
    **{"is_recognized": False, "has_hidden_text": False},
}


def unit(lines: object = 1, passages: object = (), **changes: object) -> Mapping[str, object]:
    return {"unit": {**UNIT, **changes}, "lines": lines, "passages": passages}


def told_by(
    path: Path, messages: Sequence[Mapping[str, object]], limits: ReadLimits
) -> list[ReadEvent]:
    """What comes of a process that says this whatever it is asked, the last of it for ever."""
    lines = [json.dumps(message) for message in messages]
    code = (
        "import sys\nsys.stdin.readline()\nsys.stdin.readline()\n"
        f"for line in {lines[:-1]!r}: print(line)\n"
        f"while True: print({lines[-1]!r})\n"
    )
    reader = DocumentReader([sys.executable, "-c", code], limits)
    try:
        return read(reader, path)
    finally:
        reader.close()


def test_what_is_tried_would_be_believed_if_it_were_sound(folder: Path) -> None:
    """Else the test below would prove nothing."""
    sound = unit(passages=[[0, 0, "", "some words"]])
    events = told_by(folder / "report.pdf", [OPENED, sound, {"done": True}], ReadLimits())
    assert texts(events) == ["Some words"]


@pytest.mark.parametrize(
    "lie",
    [
        *(unit(number="1"), unit(text=5), unit(page=[1]), unit(label=None), unit(section={})),
        *(unit(is_recognized="no"), unit(number=0), unit(number=True), unit(kind="page\n")),
        *(unit(lines=10**15), unit(lines=-1), unit(lines="1"), unit(colour="red")),
        *(unit(passages=[[0, 10**12, "", "words"]]), unit(passages=[[-1, 0, "", "words"]])),
        *(unit(passages=[[1, 0, "", "words"]]), unit(passages=[[0, 0, 1, "words"]])),
        *({"opened": ["pdf", "3", ""]}, {"opened": ["pdf", -3, ""]}, {"opened": ["pdf", 3, 5]}),
        *({"skipped": ["page 1", "A reason.", "1"]}, {"skipped": [1, 2, 3]}, {"error": 5}),
    ],
    ids=str,
)
def test_a_process_that_was_taken_over_is_not_believed(
    folder: Path, lie: Mapping[str, object]
) -> None:
    events = told_by(folder / "report.pdf", [OPENED, lie], ReadLimits())
    assert not texts(events)
    assert all(isinstance(event, Opened | Skipped | ReadFailed) for event in events)
    assert {type(event) for event in events} & {Skipped, ReadFailed}


@pytest.mark.parametrize("text", ["x" * 1_000, ""])
def test_a_process_that_never_ends_a_document_is_ended(folder: Path, text: str) -> None:
    """It could fill the disk."""
    events = told_by(folder / "report.pdf", [OPENED, unit(text=text)], ReadLimits(bytes=100_000))
    # Of four processes, one after the other.
    assert len(texts(events)) <= 4 * 16_000


@pytest.mark.parametrize("edge", [float("nan"), float("inf"), 1e300])
def test_boxes_that_are_nowhere_are_not_drawn(folder: Path, edge: float) -> None:
    message = json.dumps({"boxes": [[0.1, 0.1, edge, 0.2]]})
    code = f"import sys\nsys.stdin.readline()\nfor _ in sys.stdin: print({message!r}, flush=True)\n"
    reader = DocumentReader([sys.executable, "-c", code])
    try:
        with pytest.raises(UnreadableFile, match="cannot be shown"):
            reader.boxes(folder / "report.pdf", 1, 0, 1)
    finally:
        reader.close()
