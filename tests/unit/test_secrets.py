# SPDX-License-Identifier: Apache-2.0
"""A passphrase comes from a file or the environment, whole, and leaves no trace."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import InputError
from app.core.secrets import VARIABLE, Secrets, first_line, read_secrets


def test_a_passphrase_of_the_environment_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "correct horse")
    assert read_secrets(None).passphrase == "correct horse"
    assert VARIABLE not in os.environ
    assert read_secrets(None).passphrase is None


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "")
    assert read_secrets(None).passphrase is None


def test_a_file_wins_over_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "of the environment")
    file = tmp_path / "file"
    file.write_text("of the file\nsecond line")
    assert read_secrets(str(file)).passphrase == "of the file"
    assert VARIABLE not in os.environ


@pytest.mark.parametrize("ending", ["", "\n", "\r\n", "\nmore\n"])
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), min_size=1))
def test_the_first_line_is_taken_whole(
    tmp_path_factory: pytest.TempPathFactory, ending: str, text: str
) -> None:
    file = tmp_path_factory.mktemp("secret") / "file"
    file.write_bytes((text + ending).encode())
    if text == "\ufeff":
        # Nothing but the mark that editors of Windows begin a file with.
        return
    assert first_line(str(file)) == text.removeprefix("\ufeff")


@pytest.mark.parametrize("content", [b"", b"\n", b"\r\nsecond", b"\xff\xfe\n"])
def test_a_line_without_a_passphrase_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(InputError):
        first_line(str(file))


@pytest.mark.parametrize("name", ["missing", "", "a\0b"])
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="No passphrase can be read"):
        first_line(str(tmp_path / name))


def test_a_dash_is_the_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"piped words\nthe rest")))
    assert read_secrets("-").passphrase == "piped words"
    assert sys.stdin.read() == "the rest"


def test_nothing_shows_a_passphrase() -> None:
    assert "correct" not in f"{Secrets('correct horse')!r} {Secrets('correct horse')}"


@pytest.mark.skipif(sys.platform != "linux", reason="others have no /proc")
def test_whoever_looks_at_the_process_does_not_see_the_passphrase() -> None:
    code = (
        "from pathlib import Path; from app.core.secrets import read_secrets;"
        "before = Path('/proc/self/environ').read_bytes();"
        "given = read_secrets(None).passphrase;"
        "after = Path('/proc/self/environ').read_bytes();"
        "print(given, given.encode() in before, given.encode() in after, b'AFTER=it' in after)"
    )
    environment = {**os.environ, VARIABLE: "four words ☂", "AFTER": "it"}
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode().strip() == "four words ☂ True False True"
