# SPDX-License-Identifier: Apache-2.0
"""Files that go with a question: texts are read, everything else is told in a sentence."""

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import InputError
from app.services.attachments import (
    LONG_TEXT_CHARACTERS,
    LONG_TEXT_LINES,
    MAX_FILE_BYTES,
    Attachments,
    ReadFiles,
    is_long,
    line_count,
    read_text_file,
)
from app.services.tasks import Tasks

TEXT = "Grüße aus 東京\nund Zürich\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_text_is_read_in_every_encoding_that_can_be_told(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(TEXT.encode(encoding))
    part = read_text_file(path)
    assert (part.name, part.text) == ("notes.txt", TEXT)


def test_utf_16_of_either_byte_order_is_read(tmp_path: Path) -> None:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        path = tmp_path / encoding
        path.write_bytes(mark + TEXT.encode(encoding))
        assert read_text_file(path).text == TEXT


def test_line_ends_of_other_systems_become_ours(tmp_path: Path) -> None:
    path = tmp_path / "dos.txt"
    path.write_bytes(b"one\r\ntwo\rthree\n")
    assert read_text_file(path).text == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a text file"),
        (b"%PDF-1.7\n\xe2\xe3\xcf\xd3\0", "not a text file"),
        ("Grüße".encode("latin-1"), "not a text file"),
        (b"\xff\xfea", "not a text file"),
        (b"", "no text"),
        (b" \n\t\n", "no text"),
        (b"x" * (MAX_FILE_BYTES + 1), "larger than 2 MB"),
    ],
)
def test_what_is_no_text_is_told_with_its_name(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "thing.bin"
    path.write_bytes(content)
    with pytest.raises(InputError, match=said) as caught:
        read_text_file(path)
    assert "thing.bin" in caught.value.message


def test_the_largest_file_that_is_allowed_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * MAX_FILE_BYTES)
    assert len(read_text_file(path).text) == MAX_FILE_BYTES


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        read_text_file(tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        read_text_file(tmp_path / "gone.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="not an ordinary file"):
        read_text_file(pipe)


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot exist there")
def test_a_name_with_a_line_break_or_a_mark_of_direction_becomes_one_line(tmp_path: Path) -> None:
    path = tmp_path / "evil\n\u202etxt.exe"
    path.write_text("text")
    name = read_text_file(path).name
    assert name.isprintable()
    assert "\n" not in name


def test_several_files_are_read_in_order_and_bad_ones_do_not_stop_the_others(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("first")
    (tmp_path / "b.png").write_bytes(b"\x89PNG\0")
    (tmp_path / "c.txt").write_text("third")
    tasks = Tasks()
    attachments = Attachments(tasks)
    with qtbot.waitSignal(attachments.read, timeout=5000) as blocker:
        attachments.read_files([tmp_path / name for name in ("a.txt", "b.png", "c.txt")], 7)
    assert blocker.args is not None
    files = blocker.args[0]
    assert isinstance(files, ReadFiles)
    assert files.message_id == 7
    assert [part.text for part in files.parts] == ["first", "third"]
    assert [error.message.split("”")[0] for error in files.errors] == ["“b.png"]
    tasks.close()


def test_a_text_is_long_by_characters_or_by_lines() -> None:
    assert not is_long("x" * LONG_TEXT_CHARACTERS)
    assert is_long("x" * (LONG_TEXT_CHARACTERS + 1))
    assert not is_long("\n".join("x" * LONG_TEXT_LINES))
    assert is_long("\n".join("x" * (LONG_TEXT_LINES + 1)))
    assert [line_count(text) for text in ("one", "one\n", "one\ntwo", "one\n\n")] == [1, 1, 2, 2]
