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
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import UnreadableFile
from app.documents.reading import DocumentReader, ReadEvent, UnitRead, reader_command
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
