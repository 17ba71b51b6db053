# SPDX-License-Identifier: Apache-2.0
"""`conversations import` takes the files, archives and folders of other programs."""

import os
import zipfile
from pathlib import Path

import pytest

from tests.e2e.program import run
from tests.helpers.gpt4all_writer import Item, chat_bytes

SAMPLES = Path(__file__).parents[1] / "data" / "imports"


@pytest.mark.parametrize(
    ("place", "titles"),
    [
        ("chatgpt/conversations.json", ["Tea and <b>water</b>"]),
        ("chatgpt", ["Tea and <b>water</b>"]),
        ("lm_studio", ["Bread"]),
        ("jan/threads", ["Rivers", "Stars"]),
        ("jan/threads/01JAN7/messages.jsonl", ["Rivers"]),
    ],
)
def test_chats_of_other_programs_are_listed_after_the_import(
    tmp_path: Path, place: str, titles: list[str]
) -> None:
    imported = run("conversations", "import", str(SAMPLES / place), "--json", profile=tmp_path)
    assert imported.code == 0, imported.stderr
    listed = run("conversations", "list", "--json", profile=tmp_path).objects
    assert sorted(item["title"] for item in listed) == titles
    assert {item["id"] for item in listed} == {item["id"] for item in imported.objects}
    assert all(item["done"] for item in imported.objects)


def test_an_archive_and_a_chat_of_gpt4all_come_in(tmp_path: Path) -> None:
    packed = tmp_path / "export.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(SAMPLES / "chatgpt" / "conversations.json", "conversations.json")
    chat = tmp_path / "gpt4all-1.chat"
    chat.write_bytes(chat_bytes([Item("Prompt", "Why?"), Item("Response", "Because.")]))
    for path in (packed, chat):
        imported = run("conversations", "import", str(path), profile=tmp_path / "profile")
        assert imported.code == 0, imported.stderr
        assert len(imported.stdout.split()) == 1
    id_ = imported.stdout.strip()
    shown = run("conversations", "show", id_, "--json", profile=tmp_path / "profile").objects
    assert [item["parts"][0]["text"] for item in shown] == ["Why?", "Because."]


@pytest.mark.parametrize("content", [b"", b"\x00" * 100, b"PK\x03\x04", b"\xf5\xd5\x53\xcc", b"{}"])
def test_a_file_of_no_known_kind_is_one_sentence_and_leaves_nothing(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "download"
    path.write_bytes(content)
    refused = run("conversations", "import", str(path), profile=tmp_path / "profile")
    assert refused.code == 2
    assert refused.stdout == ""
    assert refused.error.startswith("Nothing was imported, because ")
    listed = run("conversations", "list", "--json", profile=tmp_path / "profile")
    assert listed.objects == []


def test_a_missing_file_a_pipe_and_an_empty_folder_are_one_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    paths = [tmp_path / "missing.json", folder]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        paths.append(tmp_path / "pipe")
    for path in paths:
        refused = run("conversations", "import", str(path), profile=tmp_path / "profile")
        assert refused.code == 2
        assert refused.error
