# SPDX-License-Identifier: Apache-2.0
"""Folders give the documents in them, not what programs keep there."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.documents import DocumentState, Scope
from app.documents.folders import Rescan, rescan, walk
from app.store.documents import DocumentStore
from tests.helpers.indexing import open_store, write_files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DocumentStore]:
    with open_store(tmp_path) as store:
        yield store


def found(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in walk(folder))


def fill(folder: Path, *names: str) -> None:
    write_files(folder, {name: f"text of {name}\n" for name in names})


def make_old(folder: Path) -> None:
    for path in walk(folder):
        os.utime(path, (time.time() - 60, time.time() - 60))


def test_files_are_found_at_any_depth(folder: Path) -> None:
    fill(folder, "b.txt", "a/b/c/d/e.md", "a/README", "report.pdf", "main.rs")
    assert found(folder) == ["a/README", "a/b/c/d/e.md", "b.txt", "main.rs", "report.pdf"]


def test_what_programs_keep_is_left_out(folder: Path) -> None:
    fill(
        folder,
        *(".git/config", ".hidden.txt", "node_modules/x/index.js", "a/__pycache__/b.txt"),
        *("build/out.txt", "photo.jpg", "archive.zip", "~$letter.docx", "letter.docx~", "kept.txt"),
    )
    (folder / "empty.txt").touch()
    (folder / "program").write_bytes(b"\x7fELF\0\0\0")
    (folder / "wide").write_text("wide text", "utf-16")
    assert found(folder) == ["kept.txt", "wide"]


def test_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    fill(tmp_path / "elsewhere", "secret.txt")
    fill(folder, "a.txt")
    (folder / "link.txt").symlink_to(tmp_path / "elsewhere" / "secret.txt")
    (folder / "link").symlink_to(tmp_path / "elsewhere")
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")
    assert found(folder) == ["a.txt"]


@pytest.mark.parametrize(
    ("rules", "kept"),
    [
        ("", ["a.log", "b.txt", "old/a.log", "old/deep/b.txt"]),
        ("*.log", ["b.txt", "old/deep/b.txt"]),
        ("*.log\n!a.log", ["a.log", "b.txt", "old/a.log", "old/deep/b.txt"]),
        ("/a.log", ["b.txt", "old/a.log", "old/deep/b.txt"]),
        ("old/", ["a.log", "b.txt"]),
        ("a.log/", ["a.log", "b.txt", "old/a.log", "old/deep/b.txt"]),
        ("deep", ["a.log", "b.txt", "old/a.log"]),
        ("old/*.txt", ["a.log", "b.txt", "old/a.log", "old/deep/b.txt"]),
        ("old/**/*.txt", ["a.log", "b.txt", "old/a.log"]),
        ("**/b.txt", ["a.log", "old/a.log"]),
        ("[ab].???\n# no rule\n\n", []),
        ("[!a].txt", ["a.log", "old/a.log"]),
        ("[", ["a.log", "b.txt", "old/a.log", "old/deep/b.txt"]),
    ],
)
def test_a_person_says_what_to_ignore(folder: Path, rules: str, kept: list[str]) -> None:
    fill(folder, "a.log", "b.txt", "old/a.log", "old/deep/b.txt")
    (folder / ".harmoniumignore").write_text(rules, "utf-8")
    assert found(folder) == kept


def test_rules_hold_below_their_folder(folder: Path) -> None:
    fill(folder, "a/notes.txt", "b/notes.txt")
    (folder / "a" / ".harmoniumignore").write_text("notes.txt", "utf-8")
    assert found(folder) == ["b/notes.txt"]


def test_a_watched_folder_is_followed(store: DocumentStore, folder: Path) -> None:
    collection = store.create_collection("Watched")
    store.add_folder(collection.id, folder)
    fill(folder, "a.txt", "b/c.txt")
    make_old(folder)
    assert rescan(store) == Rescan(added=2)
    assert rescan(store) == Rescan()
    fill(folder, "new.txt")
    make_old(folder)
    assert rescan(store) == Rescan(added=1)
    names = [document.name for document in store.in_scope(Scope(collections=(collection.id,)))]
    assert sorted(names) == ["a.txt", "c.txt", "new.txt"]


@pytest.mark.parametrize("is_everywhere", [False, True])
def test_what_was_removed_from_a_watched_folder_comes_back_only_by_hand(
    store: DocumentStore, folder: Path, is_everywhere: bool
) -> None:
    fill(folder, "kept.txt", "private.txt")
    make_old(folder)
    collection = store.create_collection("Papers").id
    store.add_folder(collection, folder)
    assert rescan(store).added == 2
    (private,) = [one for one in store.of_collection(collection) if one.name == "private.txt"]
    store.remove([private.id], collection=None if is_everywhere else collection)
    assert rescan(store) == Rescan()
    assert [one.name for one in store.of_collection(collection)] == ["kept.txt"]
    store.add([folder / "private.txt"], collection=collection)
    assert len(store.of_collection(collection)) == 2
    # A folder that is watched anew is watched whole.
    (private,) = [one for one in store.of_collection(collection) if one.name == "private.txt"]
    store.remove([private.id], collection=collection)
    store.remove_folder(collection, folder)
    store.add_folder(collection, folder)
    assert rescan(store).added == 2


def test_a_file_that_is_being_written_waits(store: DocumentStore, folder: Path) -> None:
    collection = store.create_collection("Watched")
    store.add_folder(collection.id, folder)
    fill(folder, "a.txt")
    assert rescan(store) == Rescan(is_unsettled=True)
    make_old(folder)
    assert rescan(store) == Rescan(added=1)


def test_a_folder_that_is_out_of_reach_loses_nothing(store: DocumentStore, folder: Path) -> None:
    collection = store.create_collection("Watched")
    store.add_folder(collection.id, folder)
    fill(folder, "a.txt")
    make_old(folder)
    assert rescan(store).added == 1
    (document,) = store.in_scope(Scope(collections=(collection.id,)))
    assert store.claim() is not None
    store.finish(document.id, DocumentState.READY)
    folder.rename(folder.with_name("unmounted"))
    assert rescan(store) == Rescan(missing=1)
    assert store.in_scope(Scope(collections=(collection.id,)))[0].state is DocumentState.MISSING
    folder.with_name("unmounted").rename(folder)
    assert rescan(store) == Rescan(changed=1)
