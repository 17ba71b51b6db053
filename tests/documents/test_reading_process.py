# SPDX-License-Identifier: Apache-2.0
"""The reader process: what it gives, what it is kept from, and what its end costs.

Faults are put into a real reader process: a page that crashes it, one that never ends and one that
wants all memory.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil
import pytest

from app.core.documents import DocumentKind, Skipped
from app.core.errors import Interrupted, UnreadableFile
from app.documents.reading import (
    DocumentReader,
    Opened,
    ReadEvent,
    ReadFailed,
    ReadLimits,
    UnitRead,
    reader_command,
)
from app.documents.wrapping import wrap
from tests.helpers.pdf_builder import many_pages, paragraph, pdf, scan

SENTENCE = "The harbour of Esbjerg was built in 1868 on an empty shore that nobody wanted before."

_FAULTY = """
import ctypes, os, sys
from app.documents import reader_process
from app.documents.readers import pdf
sound = pdf._read_page
def read_page(file, number, *others):
    if number in {pages}:
        {fault}
    return sound(file, number, *others)
pdf._read_page = read_page
sys.exit(reader_process.main())
"""
CRASH = "ctypes.string_at(8)"
HANG = "\n        while True: pass"
SILENCE = "import time; time.sleep(60)"
GREED = "pages = [bytes(1 << 26) for _ in range(64)]"
SURPRISE = "raise KeyError(number)"


def faulty(fault: str, *pages: int) -> list[str]:
    """A reader process in which something happens when it comes to these pages."""
    return [sys.executable, "-P", "-c", _FAULTY.format(fault=fault, pages=set(pages))]


@pytest.fixture
def reader() -> Iterator[DocumentReader]:
    reader = DocumentReader(reader_command())
    yield reader
    reader.close()


def read(reader: DocumentReader, path: Path, first_unit: int = 1) -> list[ReadEvent]:
    return list(reader.read(path, first_unit=first_unit, should_stop=lambda: False))


def read_with(
    command: Sequence[str], path: Path, limits: ReadLimits | None = None
) -> list[ReadEvent]:
    reader = DocumentReader(command, limits)
    try:
        return read(reader, path)
    finally:
        reader.close()


@pytest.fixture
def six_pages(tmp_path: Path) -> Path:
    path = tmp_path / "six.pdf"
    path.write_bytes(pdf([paragraph([f"{SENTENCE} Page {page}."]) for page in range(1, 7)]))
    return path


def pages_of(events: Sequence[ReadEvent]) -> list[int]:
    return [event.unit.number for event in events if isinstance(event, UnitRead)]


def test_units_come_with_their_lines_and_passages(reader: DocumentReader, six_pages: Path) -> None:
    opened, *units = read(reader, six_pages)
    assert opened == Opened(DocumentKind.PDF, 6)
    assert pages_of(units) == [1, 2, 3, 4, 5, 6]
    for event in units:
        assert isinstance(event, UnitRead)
        assert event.lines == len(wrap(event.unit.text)) == 2
        [passage] = event.passages
        assert (passage.first_line, passage.last_line) == (0, 1)
        assert "harbour" in passage.body


def test_reading_begins_at_the_unit_that_is_asked_for(
    reader: DocumentReader, six_pages: Path
) -> None:
    assert pages_of(read(reader, six_pages, first_unit=5)) == [5, 6]


def test_pictures_and_boxes_come_from_the_process(reader: DocumentReader, six_pages: Path) -> None:
    image = reader.page_image(six_pages, 2, 300)
    assert image.width == 300
    assert len(image.pixels) == image.width * image.height * 3
    [box] = reader.boxes(six_pages, 2, 4, 11)
    assert 0 < box.left < box.right < 1
    assert 0 < box.top < box.bottom < 0.2
    with pytest.raises(UnreadableFile, match=r"Page 7 of “six\.pdf”"):
        reader.page_image(six_pages, 7, 300)
    assert pages_of(read(reader, six_pages)) == [1, 2, 3, 4, 5, 6]


def test_a_page_that_crashes_the_process_is_the_only_one_lost(six_pages: Path) -> None:
    _, *rest = read_with(faulty(CRASH, 3), six_pages)
    assert pages_of(rest) == [1, 2, 4, 5, 6]
    [skipped] = [event for event in rest if isinstance(event, Skipped)]
    assert (skipped.what, skipped.page) == ("page 3", 3)
    assert "damaged" in skipped.reason


def test_a_page_that_surprises_its_reader_is_the_only_one_lost(six_pages: Path) -> None:
    _, *rest = read_with(faulty(SURPRISE, 3), six_pages)
    assert pages_of(rest) == [1, 2, 4, 5, 6]
    [skipped] = [event for event in rest if isinstance(event, Skipped)]
    assert (skipped.what, skipped.page) == ("page 3", 3)
    assert "not built as its format demands (KeyError)" in skipped.reason


def test_many_pages_that_surprise_their_reader_leave_the_rest(six_pages: Path) -> None:
    events = read_with(faulty(SURPRISE, 1, 2, 3, 4), six_pages)
    assert pages_of(events) == []
    *_, last = events
    assert isinstance(last, Skipped)
    assert last.what == "pages 5–6"


def test_a_page_that_never_ends_is_the_only_one_lost(six_pages: Path) -> None:
    _, *rest = read_with(faulty(HANG, 2), six_pages, ReadLimits(page_seconds=0.5))
    assert pages_of(rest) == [1, 3, 4, 5, 6]
    assert [event.reason for event in rest if isinstance(event, Skipped)] == [
        "Reading it took too long and was stopped."
    ]


def test_a_page_that_waits_for_ever_is_the_only_one_lost(six_pages: Path) -> None:
    _, *rest = read_with(faulty(SILENCE, 2), six_pages, ReadLimits(seconds_without_news=5.0))
    assert pages_of(rest) == [1, 3, 4, 5, 6]


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")
def test_a_scan_is_recognised_within_the_limits_of_the_process(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf([scan([SENTENCE[:40], SENTENCE[40:]])]))
    [_, event] = read(reader, path)
    assert isinstance(event, UnitRead)
    assert event.unit.is_recognized
    first = event.unit.text.index("harbour")
    [box] = reader.boxes(path, 1, first, first + len("harbour"))
    assert 0 < box.left < box.right < 0.5


@pytest.mark.skipif(sys.platform == "win32", reason="A script takes the place of Tesseract")
def test_a_page_whose_recognition_takes_long_is_waited_for(
    six_pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    slow = programs / "tesseract"
    slow.write_text("#!/bin/sh\nsleep 9\nexit 1\n", encoding="ascii")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    six_pages.write_bytes(pdf([scan([SENTENCE[:40]]), paragraph([SENTENCE])]))
    limits = ReadLimits(seconds_without_news=7.0)
    _, skipped, event = read_with(reader_command(), six_pages, limits)
    assert isinstance(skipped, Skipped)
    assert "Tesseract failed" in skipped.reason
    assert pages_of([event]) == [2]


def test_a_page_that_wants_all_memory_is_the_only_one_lost(six_pages: Path) -> None:
    _, *rest = read_with(faulty(GREED, 4), six_pages, ReadLimits(memory=1 << 28))
    assert pages_of(rest)[:3] == [1, 2, 3]
    assert 4 not in pages_of(rest)


def test_neighbouring_pages_lost_for_the_same_reason_are_told_together(six_pages: Path) -> None:
    _, *rest = read_with(faulty(CRASH, 2, 3), six_pages)
    assert pages_of(rest) == [1, 4, 5, 6]
    [skipped] = [event for event in rest if isinstance(event, Skipped)]
    assert (skipped.what, skipped.page) == ("pages 2–3", 2)


def test_a_file_that_breaks_the_process_again_and_again_is_left(six_pages: Path) -> None:
    _, *rest = read_with(faulty(CRASH, 1, 2, 3, 4, 5, 6), six_pages)
    assert pages_of(rest) == []
    assert [event.what for event in rest if isinstance(event, Skipped)] == [
        "pages 1–4",
        "pages 5–6",
    ]


def test_a_file_that_crashes_while_it_is_opened_gives_a_sentence(six_pages: Path) -> None:
    command = faulty("pass")
    command[-1] = command[-1].replace("sys.exit", f"pdf.PdfFile = lambda _: {CRASH}; sys.exit")
    [failed] = read_with(command, six_pages)
    assert failed == ReadFailed(
        "“six.pdf” is damaged (reading it failed): get it again from where it came from."
    )


def test_a_program_that_does_not_start_gives_a_sentence(six_pages: Path, tmp_path: Path) -> None:
    [failed] = read_with([str(tmp_path / "nothing")], six_pages)
    assert isinstance(failed, ReadFailed)
    assert "does not start" in failed.error


def test_a_process_that_talks_nonsense_gives_a_sentence(six_pages: Path) -> None:
    [failed] = read_with([sys.executable, "-c", "print('[]'); print('{}')"], six_pages)
    assert isinstance(failed, ReadFailed)


@pytest.mark.parametrize(
    "nonsense",
    ["{}", '{"image":[1,1],"bytes":1000000000000}', '{"image":[1,1],"bytes":-1}', "[" * 100_000],
)
def test_a_process_that_talks_nonsense_ends_no_thread_of_ours(
    six_pages: Path, nonsense: str
) -> None:
    code = f"import time; print({nonsense!r}, flush=True); time.sleep(60)"
    begun = time.monotonic()
    [failed] = read_with([sys.executable, "-c", code], six_pages)
    assert isinstance(failed, ReadFailed)
    assert time.monotonic() - begun < 20


@pytest.mark.parametrize("error", ["ValueError", "BaseException"])
def test_the_log_says_where_reading_failed_and_nothing_of_the_text(
    six_pages: Path, tmp_path: Path, error: str
) -> None:
    reader = DocumentReader(faulty(f"raise {error}('the diagnosis')", 1), log_dir=tmp_path / "logs")
    read(reader, six_pages)
    log = tmp_path / "logs" / "reader.log"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (log.exists() and error in log.read_text("utf-8")):
        time.sleep(0.05)
    reader.close()
    told = log.read_text("utf-8")
    assert error in told
    assert "in read_page" in told
    assert "diagnosis" not in told


@pytest.mark.parametrize(
    "panic",
    [
        "thread '<unnamed>' panicked at src/cells.rs:30:4:\nno number: the diagnosis\nand more",
        "thread '<unnamed>' panicked at 'no number: the diagnosis', src/cells.rs:30:4",
    ],
)
def test_the_log_tells_of_a_panic_without_its_words(
    six_pages: Path, tmp_path: Path, panic: str
) -> None:
    fault = f"os.write(2, {panic.encode()!r} + b'\\n'); raise ValueError"
    reader = DocumentReader(faulty(fault, 1), log_dir=tmp_path / "logs")
    read(reader, six_pages)
    log = tmp_path / "logs" / "reader.log"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and "in read_page" not in log.read_text("utf-8"):
        time.sleep(0.05)
    reader.close()
    told = log.read_text("utf-8")
    assert "panicked" in told
    assert "in read_page" in told
    assert "diagnosis" not in told
    assert "and more" not in told


def test_reading_stops_at_once_when_asked_to(six_pages: Path) -> None:
    reader = DocumentReader(faulty(HANG, 2))
    seen: list[ReadEvent] = []
    begun = time.monotonic()
    with pytest.raises(Interrupted):
        seen.extend(reader.read(six_pages, should_stop=lambda: time.monotonic() - begun > 1))
    assert pages_of(seen) == [1]
    assert time.monotonic() - begun < 30
    assert reader.pid is None
    reader.close()


def test_a_reader_that_was_left_in_mid_file_reads_the_next_one(
    reader: DocumentReader, six_pages: Path
) -> None:
    events = reader.read(six_pages, should_stop=lambda: False)
    assert isinstance(next(events), Opened)
    events.close()
    assert pages_of(read(reader, six_pages)) == [1, 2, 3, 4, 5, 6]


def test_the_process_is_replaced_after_so_many_files(six_pages: Path) -> None:
    reader = DocumentReader(reader_command(), ReadLimits(files_per_process=2))
    seen: list[int | None] = []
    for _ in range(4):
        read(reader, six_pages)
        seen.append(reader.pid)
    reader.close()
    assert seen[0] == seen[1] != seen[2] == seen[3]
    assert all(pid is None or not psutil.pid_exists(pid) for pid in seen)


def test_the_process_ends_with_the_program(six_pages: Path) -> None:
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from app.documents.reading import DocumentReader, reader_command\n"
        "reader = DocumentReader(reader_command())\n"
        f"list(reader.read(Path({str(six_pages)!r}), should_stop=lambda: False))\n"
        "print(reader.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        pid = int(program.stdout.readline())
        assert psutil.pid_exists(pid)
        program.kill()
    deadline = time.monotonic() + 60
    while psutil.pid_exists(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not psutil.pid_exists(pid)


@pytest.mark.parametrize(
    "deed",
    [
        "open('{folder}/written', 'w')",
        "os.open('{folder}/written', os.O_CREAT | os.O_WRONLY)",
        "os.remove('{folder}/six.pdf')",
        "os.utime('{folder}/six.pdf', (0, 0))",
        "__import__('socket').socket()",
        "__import__('subprocess').run(['true'])",
        "os.system('touch {folder}/written')",
    ],
)
def test_the_process_writes_nothing_and_reaches_nothing(
    six_pages: Path, tmp_path: Path, deed: str
) -> None:
    opened, skipped, *units = read_with(faulty(deed.format(folder=tmp_path), 1), six_pages)
    assert isinstance(opened, Opened)
    assert isinstance(skipped, Skipped)
    assert "PermissionError" in skipped.reason
    assert pages_of(units) == [2, 3, 4, 5, 6]
    assert [entry.name for entry in tmp_path.iterdir()] == ["six.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_not_even_a_library_writes_a_file(six_pages: Path, tmp_path: Path) -> None:
    written = tmp_path / "written"
    command = faulty("libc = LIBC; fd = libc.creat(PATH, 0o600); libc.write(fd, b'text', 4)", 1)
    command[-1] = (
        command[-1]
        .replace("sound =", "LIBC = ctypes.CDLL(None)\nsound =")
        .replace("PATH", repr(os.fsencode(written)))
    )
    read_with(command, six_pages)
    # Where the system has nothing else against it, the file cannot grow.
    assert not written.exists() or written.stat().st_size == 0


# Files that are none, or none of ours


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.pdf", b"", "is empty"),
        ("cut.pdf", b"%PDF-1.4\n%", "damaged"),
        ("secret.pdf", pdf([paragraph([SENTENCE])], encrypted=True), "encrypted"),
        ("photo.jpg", b"\xff\xd8\xff\xe0" + bytes(500), "is a picture"),
        ("things.7z", b"7z\xbc\xaf\x27\x1c" + bytes(500), "is an archive: unpack it"),
        ("program.exe", b"MZ" + bytes(range(256)) * 10, "is not a document"),
        ("letter.docx", bytes(range(256)) * 10, "is damaged"),
        ("letter.docx", b"PK\x03\x04" + b"x" * 100, "is damaged"),
    ],
)
def test_what_cannot_be_read_gives_a_sentence(
    reader: DocumentReader, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    [failed] = read(reader, path)
    assert isinstance(failed, ReadFailed)
    assert said in failed.error
    assert failed.error.startswith(f"“{name}”")


def test_a_file_that_is_too_large_gives_a_sentence(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(500_000_001)
    [failed] = read(reader, path)
    assert isinstance(failed, ReadFailed)
    assert "larger than 500 MB" in failed.error


def test_folders_and_missing_files_give_a_sentence(reader: DocumentReader, tmp_path: Path) -> None:
    [folder] = read(reader, tmp_path)
    [missing] = read(reader, tmp_path / "missing.pdf")
    assert isinstance(folder, ReadFailed)
    assert "is a folder: add it as a folder." in folder.error
    assert isinstance(missing, ReadFailed)
    assert "cannot be opened" in missing.error


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "pipe.pdf"
    os.mkfifo(path)
    [failed] = read(reader, path)
    assert isinstance(failed, ReadFailed)
    assert "a device or a pipe" in failed.error


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_names_that_are_no_text_are_read(reader: DocumentReader, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.pdf"))
    path.write_bytes(pdf([paragraph([SENTENCE])]))
    assert pages_of(read(reader, path)) == [1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_table_whose_name_is_no_text_is_read(reader: DocumentReader, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.csv"))
    path.write_bytes(b"a,b\n1,2\n")
    [_, unit] = read(reader, path)
    assert isinstance(unit, UnitRead)
    assert unit.unit.label == "caf!A1:B2"


def test_pages_beyond_20000_are_reported(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(many_pages(20_010))
    opened, *units, rest = read(reader, path)
    assert opened == Opened(DocumentKind.PDF, 20_010)
    assert len(units) == 20_000
    assert isinstance(rest, Skipped)
    assert rest.what == "pages 20001–20010"


def test_the_process_is_below_other_programs(reader: DocumentReader, six_pages: Path) -> None:
    read(reader, six_pages)
    assert reader.pid is not None
    process = psutil.Process(reader.pid)
    # 19 is as low as it goes.
    assert process.nice() >= min(19, psutil.Process().nice() + 1)
    if sys.platform == "linux":
        assert process.rlimit(psutil.RLIMIT_CORE) == (0, 0)
    assert not process.net_connections()
    os.kill(reader.pid, signal.SIGKILL)
    assert pages_of(read(reader, six_pages)) == [1, 2, 3, 4, 5, 6]
