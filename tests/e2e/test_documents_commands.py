# SPDX-License-Identifier: Apache-2.0
"""`harmonium documents`: add, list, remove and search, as scripts use them."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.documents.vectors import OWN_MODEL
from tests.e2e.program import PROGRAM, Run, run

TEXTS = {
    "tea.txt": "Green tea is brewed at eighty degrees.\n\nBlack tea takes boiling water.",
    "milk.md": "# Milk\n\nFresh milk keeps for a week in a cold place.",
    "bread.csv": "name,price\nrye bread,3\nwheat bread,2\n",
}
DOCUMENT = {"id", "file", "collection", "state", "pages", "pages_read", "skipped", "bytes"}
HIT = {"file", "page", "first_line", "last_line", "score", "text"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def documents(profile: Path, *arguments: str, code: int = 0) -> Run:
    """By words alone: not every machine has a model for more."""
    words = ("--lexical",) if arguments[0] in ("add", "search") else ()
    result = run("documents", *arguments, *words, "--json", profile=profile)
    assert result.code == code, result.stderr
    return result


def lines_of(result: Run) -> list[dict[str, Any]]:
    """The lines on documents: progress comes before them."""
    kinds = [item.get("type") for item in result.objects]
    assert kinds == sorted(kinds, key=lambda kind: kind is None)
    return [item for item in result.objects if item.get("type") is None]


def names_found(profile: Path, *arguments: str) -> list[str]:
    (answer,) = documents(profile, "search", *arguments).objects
    assert set(answer) == {"query_id", "hits"}
    assert answer["query_id"] is None
    return [Path(hit["file"]).name for hit in answer["hits"]]


def test_a_folder_is_added_listed_searched_and_removed(profile: Path, folder: Path) -> None:
    added = lines_of(documents(profile, "add", str(folder), "--collection", "Kitchen"))
    assert sorted(Path(item["file"]).name for item in added) == sorted(TEXTS)
    for item in added:
        assert set(item) == DOCUMENT
        assert (item["collection"], item["state"], item["skipped"]) == ("Kitchen", "ready", [])
        assert item["bytes"] == Path(item["file"]).stat().st_size
    by_name = {Path(item["file"]).name: item for item in added}
    assert by_name["tea.txt"]["pages"] is by_name["tea.txt"]["pages_read"] is None
    listed = documents(profile, "list").objects
    assert sorted(listed, key=lambda item: item["id"]) == sorted(added, key=lambda item: item["id"])
    assert documents(profile, "list", "--collection", "kitchen").objects == listed

    (answer,) = documents(profile, "search", "how hot is green tea brewed").objects
    hit = answer["hits"][0]
    assert set(hit) == HIT
    assert (hit["file"], hit["page"]) == (str(folder / "tea.txt"), None)
    assert hit["first_line"] == 2
    assert "eighty degrees" in hit["text"]

    id_ = by_name["tea.txt"]["id"]
    assert documents(profile, "remove", id_).objects == [{"id": id_, "done": True}]
    assert "tea.txt" not in names_found(profile, "how hot is green tea brewed")
    assert len(documents(profile, "list").objects) == 2
    gone = run("documents", "remove", id_, profile=profile)
    assert gone.code == 2
    assert id_ in gone.error
    assert (folder / "tea.txt").exists()


def test_each_query_of_a_file_is_answered_on_a_line(
    tmp_path: Path, profile: Path, folder: Path
) -> None:
    documents(profile, "add", str(folder))
    queries = tmp_path / "queries.jsonl"
    asked = [{"_id": "7", "text": "fresh milk"}, {"_id": "q2", "text": "price of rye bread"}]
    queries.write_text("\n".join(map(json.dumps, asked)) + "\n", "utf-8")
    result = run("documents", "search", "--queries", str(queries), "--lexical", profile=profile)
    assert result.code == 0, result.stderr
    assert [item["query_id"] for item in result.objects] == ["7", "q2"]
    assert [Path(item["hits"][0]["file"]).name for item in result.objects] == [
        "milk.md",
        "bread.csv",
    ]
    for item in result.objects:
        scores = [hit["score"] for hit in item["hits"]]
        assert scores == sorted(scores, reverse=True)


def test_the_best_pages_are_told_each_once(profile: Path, tmp_path: Path) -> None:
    for number in range(30):
        text = f"Report {number}. " + "The walrus sleeps on the ice. " * 60
        (tmp_path / f"report{number}.txt").write_text(text, "utf-8")
    documents(profile, "add", *(str(path) for path in sorted(tmp_path.glob("*.txt"))))
    assert len(names_found(profile, "walrus")) == 10
    names = names_found(profile, "walrus", "--limit", "25")
    assert len(names) == len(set(names)) == 25


def test_what_was_removed_comes_back_only_by_hand(
    profile: Path, folder: Path, tmp_path: Path
) -> None:
    added = lines_of(documents(profile, "add", str(folder)))
    documents(profile, "remove", added[0]["id"])
    (tmp_path / "other.txt").write_text("Something else.", "utf-8")
    documents(profile, "add", str(tmp_path / "other.txt"))
    listed = {item["file"] for item in documents(profile, "list").objects}
    assert listed == {str(tmp_path / "other.txt"), *(item["file"] for item in added[1:])}
    assert len(lines_of(documents(profile, "add", str(folder)))) == len(added)


def test_a_watched_folder_brings_its_new_files_along(
    profile: Path, folder: Path, tmp_path: Path
) -> None:
    documents(profile, "add", str(folder), "--watch")
    (folder / "new.txt").write_text("A platypus came along.", "utf-8")
    (folder / "tea.txt").unlink()
    os.utime(folder / "new.txt", (1_700_000_000, 1_700_000_000))
    (tmp_path / "other.txt").write_text("Something else.", "utf-8")
    documents(profile, "add", str(tmp_path / "other.txt"))
    states = {Path(item["file"]).name: item["state"] for item in documents(profile, "list").objects}
    assert states["tea.txt"] == "missing"
    assert names_found(profile, "platypus") == ["new.txt"]


def test_collections_are_searched_apart(profile: Path, folder: Path) -> None:
    documents(profile, "add", str(folder / "tea.txt"), "--collection", "Drinks")
    documents(profile, "add", str(folder / "bread.csv"), "--collection", "Food")
    assert names_found(profile, "bread", "--collection", "Food") == ["bread.csv"]
    assert names_found(profile, "bread", "--collection", "Drinks") == []
    assert names_found(profile, "bread") == ["bread.csv"]
    refused = run("documents", "search", "bread", "--collection", "Fuel", profile=profile)
    assert refused.code == 2
    assert "Fuel" in refused.error


def test_a_changed_file_is_read_again_and_an_unchanged_one_is_not(
    profile: Path, folder: Path
) -> None:
    first = lines_of(documents(profile, "add", str(folder)))
    path = folder / "milk.md"
    path.write_text("# Milk\n\nSour milk makes good pancakes.", "utf-8")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    again = documents(profile, "add", str(folder))
    assert {item["id"] for item in lines_of(again)} == {item["id"] for item in first}
    read = {item["file"] for item in again.objects if item.get("type") == "progress"}
    assert read <= {str(path)}
    assert names_found(profile, "pancakes") == ["milk.md"]
    assert names_found(profile, "fresh week") == []
    # Nor are its words in the file any more.
    assert b"ancak" in (profile / "harmonium.db").read_bytes()
    assert b"resh" not in (profile / "harmonium.db").read_bytes()


def test_a_file_that_cannot_be_read_is_told_with_its_reason(profile: Path, folder: Path) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    by_name = {
        Path(item["file"]).name: item for item in lines_of(documents(profile, "add", str(folder)))
    }
    broken = by_name["broken.pdf"]
    assert broken["state"] == "failed"
    assert len(broken["skipped"]) == 1
    assert broken["skipped"][0].endswith(".")
    assert by_name["tea.txt"]["state"] == "ready"
    alone = documents(profile, "add", str(folder / "broken.pdf"), code=2)
    assert [item.get("state") for item in alone.objects[-2:]] == ["failed", None]
    assert alone.objects[-1]["message"] == alone.error


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("add",), "PATH"),
        (("add", "nowhere.txt"), "nowhere.txt"),
        (("search",), "QUERY"),
        (("search", "tea", "--queries", "x"), "either"),
        (("search", "  "), "empty"),
        (("search", "--queries", "nowhere.jsonl"), "nowhere.jsonl"),
        (("search", "tea", "--limit", "0"), "--limit"),
        (("remove", "nothing"), "nothing"),
        (("list", "--collection", "Fuel"), "Fuel"),
        (("show",), "show"),
    ],
)
def test_wrong_use_is_one_sentence(profile: Path, arguments: tuple[str, ...], word: str) -> None:
    refused = run("documents", *arguments, profile=profile)
    assert refused.code == 2
    assert word in refused.error


def test_a_bad_line_of_queries_is_named(profile: Path, folder: Path, tmp_path: Path) -> None:
    documents(profile, "add", str(folder / "tea.txt"))
    queries = tmp_path / "queries.jsonl"
    for bad in ("{", '"text"', '{"text": "x"}', "[1]"):
        queries.write_text('{"_id": 1, "text": "tea"}\n' + bad + "\n", "utf-8")
        refused = run("documents", "search", "--queries", str(queries), profile=profile)
        assert refused.code == 2
        assert "Line 2" in refused.error


def test_looking_makes_no_profile(profile: Path) -> None:
    assert documents(profile, "list").objects == []
    assert names_found(profile, "tea") == []
    assert not profile.exists()


def test_people_see_tables(profile: Path, folder: Path) -> None:
    added = run("documents", "add", str(folder / "tea.txt"), profile=profile)
    header, row = added.stdout.splitlines()
    assert header.split() == ["ID", "STATE", "PAGES", "SIZE", "COLLECTION", "FILE"]
    assert row.endswith("tea.txt")
    found = run("documents", "search", "boiling water", profile=profile)
    assert "boiling water" in found.stdout.splitlines()[1]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_stop_keeps_what_was_read(profile: Path, tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    line = "The quick brown fox jumps over the lazy dog, and then it rests for a while.\n"
    big.write_text("\n\n".join(line * 200 for _ in range(4000)), "utf-8")
    process = subprocess.Popen(
        [*PROGRAM, "--data-dir", str(profile), "documents", "add", str(big), "--json"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ},
    )
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["type"] == "progress"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert json.loads(out.splitlines()[-1])["code"] == "interrupted"
    (listed,) = documents(profile, "list").objects
    assert listed["state"] in ("waiting", "reading", "partial")


@pytest.mark.skipif(not OWN_MODEL.exists(), reason="the embedding model is not built here")
def test_documents_are_found_by_what_they_mean(profile: Path, folder: Path) -> None:
    (folder / "car.txt").write_text("The automobile needs a new engine.", "utf-8")
    added = run("documents", "add", str(folder), "--json", profile=profile)
    assert added.code == 0, added.stderr
    last = [item for item in added.objects if "passages_with_vector" in item][-1]
    assert last["passages_with_vector"] == last["passages"]
    query = ("documents", "search", "vehicle repair", "--json")
    (answer,) = run(*query, profile=profile).objects
    assert Path(answer["hits"][0]["file"]).name == "car.txt"
    (by_words,) = run(*query, "--lexical", profile=profile).objects
    assert by_words["hits"] == []
