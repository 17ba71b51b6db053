# SPDX-License-Identifier: Apache-2.0
"""`harmonium models` as scripts and people at a terminal use it."""

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.store.database import open_database
from app.store.models import ModelStore
from app.store.settings import SettingsStore
from tests.e2e.program import PROGRAM, Run, run
from tests.unit.hub.library_files import flip, large_model, model_file, sha256, shards

FIELDS = {
    "id", "name", "path", "bytes", "sha256", "architecture", "quantization", "context", "state",
    "origin",
}  # fmt: skip


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "profile"


def models(profile: Path, *arguments: str) -> Run:
    return run("models", *arguments, profile=profile)


def listed(profile: Path) -> list[str]:
    return [model["id"] for model in models(profile, "list", "--json").objects]


@pytest.mark.parametrize("way", [(), ("--copy",), ("--link",), ("--in-place",)])
def test_a_file_is_imported_and_listed_with_its_hash(
    tmp_path: Path, profile: Path, way: tuple[str, ...]
) -> None:
    path = model_file(tmp_path / "one.gguf")
    result = models(profile, "import", str(path), "--json", "--sha256", sha256(path), *way)
    assert result.code == 0, result.stderr
    *progress, model = result.objects
    assert {each["type"] for each in progress} == {"progress"}
    assert set(progress[0]) == {"type", "received", "total", "bytes_per_second"}
    assert progress[-1]["received"] == progress[-1]["total"] == path.stat().st_size
    assert set(model) > FIELDS
    assert (model["id"], model["sha256"], model["hash_state"]) == ("one", sha256(path), "verified")
    assert (model["path"] == str(path)) == (way == ("--in-place",))
    assert models(profile, "list", "--json").objects[0] == model


def test_for_people_the_list_is_a_table(tmp_path: Path, profile: Path) -> None:
    imported = models(profile, "import", str(model_file(tmp_path / "one.gguf")), "--name", "Mine")
    assert imported.stdout.startswith("one  ")
    assert imported.notes == ""
    header, *rows = models(profile, "list").stdout.splitlines()
    assert header.split() == ["ID", "SIZE", "QUANT", "ARCHITECTURE", "STATE", "HASH", "FILE"]
    assert [row.split()[0] for row in rows] == ["one", "starter"]


def test_listing_makes_no_profile(profile: Path) -> None:
    assert listed(profile) == ["starter"]
    assert not profile.exists()


def test_a_wrong_hash_is_refused_with_3(tmp_path: Path, profile: Path) -> None:
    path = model_file(tmp_path / "one.gguf")
    result = models(profile, "import", str(path), "--json", "--sha256", "0" * 64)
    assert result.code == 3
    assert result.objects[-1]["type"] == "error"
    assert "one.gguf does not have the hash" in result.error
    assert listed(profile) == ["starter"]
    assert models(profile, "import", str(path), "--sha256", "beef").code == 2


def test_a_verification_finds_a_bit_that_changed_with_3(tmp_path: Path, profile: Path) -> None:
    path = model_file(tmp_path / "one.gguf", bytes(999))
    models(profile, "import", str(path), "--in-place")
    good = models(profile, "verify", "one", "--json")
    assert good.code == 0
    assert good.objects[-1]["outcome"] == "ok"
    assert good.objects[-1]["sha256"] == [sha256(path)]
    flip(path, path.stat().st_size - 9, hidden=True)
    bad = models(profile, "verify", "one", "--json")
    assert bad.code == 3
    *_, told, error = bad.objects
    assert [each["blocks"] for each in told["damaged"]] == [[0]]
    assert (error["type"], error["code"]) == ("error", "bad_model")
    assert models(profile, "list", "--json").objects[0]["hash_state"] == "changed"
    for_people = models(profile, "verify", "one")
    assert (for_people.code, for_people.stdout) == (3, "")
    assert "one.gguf" in for_people.error


def test_the_starter_is_verified_by_the_catalogue(profile: Path, starter: Path) -> None:
    result = models(profile, "verify", "starter")
    assert result.stdout.splitlines() == ["ok", hashlib.sha256(starter.read_bytes()).hexdigest()]


def test_a_file_that_was_never_added_is_not_removed(tmp_path: Path, profile: Path) -> None:
    stranger = tmp_path / "stranger.gguf"
    stranger.write_bytes(b"GGUF")
    result = models(profile, "remove", str(stranger))
    assert (result.code, result.stdout) == (2, "")
    assert "nothing to remove" in result.error
    assert stranger.exists()


def test_a_model_is_removed_to_the_trash(tmp_path: Path, profile: Path) -> None:
    path = model_file(tmp_path / "one.gguf")
    models(profile, "import", str(path), "--copy")
    database = open_database(profile / "harmonium.db")
    SettingsStore(database).set_last_model(profile / "models" / "one" / "one.gguf")
    database.close()
    assert models(profile, "remove", "one", "--json").objects == [{"id": "one", "done": True}]
    assert listed(profile) == ["starter"]
    if sys.platform == "linux":
        assert (tmp_path / "data" / "Trash" / "files" / "one.gguf").exists()
    database = open_database(profile / "harmonium.db")
    assert SettingsStore(database).last_model() is None
    database.close()
    assert path.exists()


def test_what_is_used_in_place_is_only_forgotten(tmp_path: Path, profile: Path) -> None:
    path = model_file(tmp_path / "one.gguf")
    models(profile, "import", str(path), "--in-place")
    assert models(profile, "remove", "one").stdout == ""
    assert path.exists()
    assert listed(profile) == ["starter"]
    models(profile, "import", str(path), "--in-place")
    assert models(profile, "remove", "one", "--also-in-place", "--permanently").code == 0
    assert not path.exists()


@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        (("remove", "starter"), 2, "belongs to the program"),
        (("remove", "nothing"), 2, "no model"),
        (("verify", "nothing"), 2, "no model"),
        (("verify", ""), 2, "models list"),
        (("verify", "/nowhere/x.gguf"), 2, "x.gguf"),
        (("import", "/nowhere/x.gguf"), 2, "x.gguf"),
        (("import",), 2, "PATH"),
        (("import", "a", "--copy", "--link"), 2, "--link"),
        (("export-manifest", "nothing"), 2, "no model"),
        (("export", "starter", "/proc/nowhere"), 2, "nowhere"),
        (("exprot", "starter"), 2, "export"),
    ],
)
def test_wrong_use_is_said_in_one_sentence(
    profile: Path, command: tuple[str, ...], code: int, words: str
) -> None:
    result = models(profile, *command)
    assert result.code == code, result.stderr
    assert words in result.error
    assert "Traceback" not in result.stderr


def test_a_model_travels_by_its_manifest(tmp_path: Path, profile: Path) -> None:
    models(profile, "import", str(shards(tmp_path / "in")[0]), "--copy")
    stick = tmp_path / "stick"
    exported = models(profile, "export", "big", str(stick), "--json").objects[-1]
    assert exported["done"]
    assert sorted(exported["files"]) == sorted(str(path) for path in stick.iterdir())
    shown = models(profile, "export-manifest", "big")
    written = tmp_path / "m.json"
    told = models(profile, "export-manifest", "big", "--output", str(written), "--json")
    assert told.objects == [{"id": "big", "done": True}]
    assert json.loads(shown.stdout) == json.loads(written.read_text())
    other = tmp_path / "other"
    manifest = next(stick.glob("*.manifest.json"))
    model = models(other, "import", str(manifest), "--copy", "--json").objects[-1]
    assert (model["id"], model["hash_state"], model["state"]) == ("big", "verified", "ready")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_import_that_is_interrupted_leaves_nothing_behind(tmp_path: Path, profile: Path) -> None:
    path = large_model(tmp_path / "large.gguf", blocks=40)
    command = [*PROGRAM, "--data-dir", str(profile), "models", "import", str(path), "--copy"]
    child = subprocess.Popen(command, stderr=subprocess.PIPE, env=dict(os.environ))
    deadline = time.monotonic() + 60
    while not list((profile / "models").glob(".importing-*/*")) and time.monotonic() < deadline:
        time.sleep(0.02)
    child.send_signal(signal.SIGINT)
    _, stderr = child.communicate(timeout=60)
    assert child.returncode == 130
    assert b"Traceback" not in stderr
    assert not list((profile / "models").iterdir())
    assert listed(profile) == ["starter"]
    assert path.exists()


def test_models_are_listed_where_they_were_moved_to(tmp_path: Path, profile: Path) -> None:
    models(profile, "import", str(model_file(tmp_path / "one.gguf")), "--copy")
    database = open_database(profile / "harmonium.db")
    SettingsStore(database).set_models_folder(tmp_path / "far")
    database.close()
    model_file(tmp_path / "far" / "two.gguf", b"2")
    assert set(listed(profile)) == {"one", "two", "starter"}


def test_a_question_finds_the_models_where_they_were_moved_to(
    tmp_path: Path, profile: Path, tiny_llama: Path
) -> None:
    with closing(open_database(profile_database(profile))) as database:
        SettingsStore(database).set_models_folder(tmp_path / "far")
    assert models(profile, "import", str(tiny_llama), "--copy").code == 0
    path = tmp_path / "far" / "tiny-llama" / "tiny-llama.gguf"
    flip(path, path.stat().st_size - 10)
    for chosen in ((), ("--model", "tiny-llama")):
        asked = run("ask", *chosen, "--max-tokens", "2", "Hello", profile=profile)
        assert (asked.code, asked.stdout) == (3, "")
        assert "tiny-llama.gguf is not what it was" in asked.stderr


def test_the_adapters_of_a_model_go_with_a_question(
    tmp_path: Path, profile: Path, tiny_llama: Path
) -> None:
    assert models(profile, "import", str(tiny_llama), "--copy").code == 0
    path = Path(models(profile, "list", "--json").objects[0]["path"])
    with closing(open_database(profile_database(profile))) as database:
        records = ModelStore(database)
        record = records.get(path)
        assert record is not None
        records.put(replace(record, adapters=(tmp_path / "gone.gguf",)))
    asked = run("ask", "--max-tokens", "2", "Hello", profile=profile)
    assert asked.code != 0
    assert "gone.gguf" in asked.stderr


def profile_database(profile: Path) -> Path:
    profile.mkdir(exist_ok=True)
    return profile / "harmonium.db"
