# SPDX-License-Identifier: Apache-2.0
"""Whatever is wrong: one clear sentence, the agreed exit code, never a traceback."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import PROGRAM, Run, run

HELLO = ("--threads", "1", "--max-tokens", "5", "Hello")


def check(result: Run, code: int, *words: str) -> None:
    assert result.code == code, result.stderr
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.error
    assert result.error.rstrip().endswith((".", ")", "?"))


def test_a_model_file_that_is_missing(tmp_path: Path) -> None:
    path = str(tmp_path / "gone.gguf")
    check(run("ask", "--model", path, *HELLO, profile=tmp_path), 2, "gone.gguf")


def test_a_model_that_is_a_folder(tmp_path: Path) -> None:
    check(run("ask", "--model", str(tmp_path), *HELLO, profile=tmp_path / "p"), 2, "folder")


def test_a_model_file_that_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "letter.gguf"
    path.write_text("Dear Sir or Madam, " * 100)
    check(run("ask", "--model", str(path), *HELLO, profile=tmp_path / "p"), 3, "letter.gguf")


def test_a_model_file_that_was_cut_off(tmp_path: Path, starter: Path) -> None:
    path = tmp_path / "half.gguf"
    path.write_bytes(starter.read_bytes()[:5_000_000])
    check(run("ask", "--model", str(path), *HELLO, profile=tmp_path / "p"), 3, "half.gguf")


def test_a_model_without_a_name(tmp_path: Path) -> None:
    check(run("ask", "--model", "", *HELLO, profile=tmp_path), 2, "--model", "models list")


def test_an_id_that_no_model_has(tmp_path: Path) -> None:
    check(run("ask", "--model", "gpt-oss-7000b", *HELLO, profile=tmp_path), 2, "gpt-oss-7000b")


def test_a_profile_that_is_a_file(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.write_text("I am a file")
    check(run("conversations", "list", profile=profile), 2, "profile")
    assert profile.read_text() == "I am a file"


def test_a_profile_whose_database_is_garbage(tmp_path: Path) -> None:
    database = tmp_path / "harmonium.db"
    garbage = os.urandom(8192)
    database.write_bytes(garbage)
    check(run("conversations", "list", profile=tmp_path), 2, "harmonium.db")
    assert database.read_bytes() == garbage


def test_a_garbage_database_does_not_keep_a_named_model_from_answering(
    tmp_path: Path, starter: Path
) -> None:
    (tmp_path / "harmonium.db").write_bytes(os.urandom(8192))
    assert run("ask", "--model", str(starter), *HELLO, profile=tmp_path).code == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 900 kB; needs to be root on Linux."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or subprocess.run(mount, check=False, capture_output=True).returncode
    ):
        pytest.skip("cannot mount a small disk here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_loses_nothing_that_was_there(small_disk: Path, starter: Path) -> None:
    profile = small_disk / "profile"
    question = ("--model", str(starter), "--threads", "1", "--max-tokens", "5")
    first = run("chat", "--conversation", "new", "--json", *question, "Hello", profile=profile)
    assert first.code == 0, first.stderr
    (small_disk / "ballast").write_bytes(b"")
    with open(small_disk / "ballast", "ab", buffering=0) as ballast:
        try:
            while ballast.write(b"x" * 4096):
                pass
        except OSError:
            pass
    full = run("chat", "--conversation", "new", *question, "Hello again", profile=profile)
    check(full, 4, "full")
    (small_disk / "ballast").unlink()
    listed = run("conversations", "list", "--json", profile=profile)
    assert listed.objects[0]["id"] == first.objects[-1]["conversation_id"]


def test_an_output_that_is_full(tmp_path: Path, starter: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*PROGRAM, "--data-dir", str(tmp_path), "ask", "--model", str(starter), *HELLO],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 4
    assert b"Traceback" not in done.stderr


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path, starter: Path) -> None:
    command = " ".join([*PROGRAM, "--data-dir", str(tmp_path), "ask", "--model", str(starter)])
    shell = f"{command} --threads 1 --json 'Tell me a story' | head -n 1"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, timeout=60, check=False)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1


def test_a_question_of_ten_megabytes(tmp_path: Path, starter: Path) -> None:
    question = b"word " * 2_000_000
    result = run("ask", "--model", str(starter), "-", profile=tmp_path, stdin=question)
    check(result, 2, "large")


def test_a_question_that_the_context_cannot_hold(tmp_path: Path, starter: Path) -> None:
    question = b"word " * 20_000
    result = run("ask", "--model", str(starter), "--json", "-", profile=tmp_path, stdin=question)
    assert result.code == 2
    assert result.objects[-1]["type"] == "error"
    assert result.objects[-1]["code"] == "context_overflow"
    assert "tokens" in result.objects[-1]["message"]


def test_an_empty_question(tmp_path: Path) -> None:
    check(run("ask", "   ", profile=tmp_path), 2, "empty")


def test_a_question_that_is_not_utf8(tmp_path: Path) -> None:
    check(run("ask", "-", profile=tmp_path, stdin=b"\xff\xfe\x80 what"), 2, "UTF-8")


def test_an_argument_that_is_not_utf8(tmp_path: Path) -> None:
    check(run("ask", b"\xff\xfe\x80", profile=tmp_path), 2, "UTF-8")


def test_a_file_that_is_not_text(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    check(run("ask", "--file", str(picture), "What is it?", profile=tmp_path), 2, "picture.png")


def test_an_unknown_option(tmp_path: Path) -> None:
    check(run("ask", "--efort", "low", "Hello", profile=tmp_path), 2, "--efort", "--effort")


def test_an_unknown_command(tmp_path: Path) -> None:
    check(run("aks", "Hello", profile=tmp_path), 2, "ask")


def test_an_impossible_value(tmp_path: Path) -> None:
    check(run("ask", "--effort", "extreme", "Hello", profile=tmp_path), 2, "extreme")


def test_an_unknown_conversation(tmp_path: Path) -> None:
    check(run("chat", "--conversation", "nowhere", "Hello", profile=tmp_path), 2, "nowhere")


def test_a_schema_that_is_no_json(tmp_path: Path) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text("{")
    check(run("ask", "--schema", str(schema), "Hello", profile=tmp_path), 2, "schema.json")


def test_no_display_for_the_window(tmp_path: Path) -> None:
    quiet = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    check(run(profile=tmp_path, environment=quiet), 2, "display")


def test_with_json_the_error_is_also_the_last_object(tmp_path: Path) -> None:
    result = run("ask", "--json", "--model", str(tmp_path / "gone.gguf"), "Hello")
    assert result.code == 2
    assert result.objects[-1]["type"] == "error"
    assert result.objects[-1]["message"] == result.error


TOO_LONG = "a" * 300


@pytest.mark.parametrize(
    "command",
    [
        ("ask", "--model", f"./{TOO_LONG}.gguf", "Hello"),
        ("conversations", "list"),
        ("models", "list"),
    ],
)
def test_a_name_too_long_for_the_file_system(tmp_path: Path, command: tuple[str, ...]) -> None:
    profile = tmp_path if command[0] == "ask" else tmp_path / TOO_LONG
    check(run(*command, profile=profile), 2, "too long")


def test_an_export_to_a_name_too_long_for_the_file_system(tmp_path: Path) -> None:
    exported = tmp_path / "one.json"
    exported.write_text(
        '{"format":"harmonium-conversation","version":1,"created":0,"updated":0,'
        '"date":"2026-01-31","effort":"low","head":null,"messages":[]}'
    )
    imported = run("conversations", "import", str(exported), profile=tmp_path)
    export = ("conversations", "export", imported.stdout.strip(), "--output")
    check(run(*export, str(tmp_path / TOO_LONG), profile=tmp_path), 2, "too long")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"$ref": "#/nowhere"}', "nowhere"),
        ('{"enum": []}', "llama.cpp"),
        ('{"type": "object", "properties": "x"}', "no attribute"),
    ],
)
def test_a_schema_that_cannot_be_used(
    tmp_path: Path, starter: Path, text: str, reason: str
) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text(text)
    question = ("--model", str(starter), "--schema", str(schema), *HELLO)
    result = run("ask", *question, profile=tmp_path / "p")
    check(result, 2, reason, "simpler")
    assert result.error.count("cannot be used") == 1


def test_a_schema_that_is_too_large(tmp_path: Path) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text(f'{{"title": "{"x" * 1024 * 1024}"}}')
    check(run("ask", "--schema", str(schema), "Hello", profile=tmp_path), 2, "over 1 MB")
