# SPDX-License-Identifier: Apache-2.0
"""Commands make, open and convert encrypted profiles, with a password store, with a passphrase, in
a terminal and in a script."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.params import Effort
from app.opening import PLAIN_SENTENCE
from app.paths import Paths
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile, is_encrypted
from tests.e2e.program import PROGRAM, Run, run
from tests.helpers.secret_service import SecretService
from tests.helpers.terminals import Session, typed

PASSPHRASE = "correct horse battery"
GIVEN = {"HARMONIUM_PASSPHRASE": PASSPHRASE}
MARKER = "lighthouse"

no_terminals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")


def chat_file(folder: Path) -> str:
    """An export to import."""
    file = folder / "chat.json"
    samples = Path(__file__).parents[1] / "data" / "imports" / "chatgpt" / "conversations.json"
    file.write_bytes(samples.read_bytes())
    return str(file)


def make_plain(profile: Path) -> None:
    with closing(DatabaseFile(Paths.at(profile).database).open()) as database:
        ConversationStore(database).create("2026-11-21", Effort.LOW, title=MARKER)


def listed(profile: Path, **environment: str) -> Run:
    return run("conversations", "list", "--json", profile=profile, environment=environment)


def files_with(folder: Path, text: str) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in found if text.encode() in path.read_bytes()]


def passphrase_file(folder: Path, text: str = PASSPHRASE) -> str:
    file = folder / "passphrase"
    file.write_text(text + "\n")
    return str(file)


def recovery_code(text: str) -> str:
    (line,) = [line for line in text.splitlines() if "recovery code" in line]
    return line.rpartition(" ")[2]


@dataclass(frozen=True)
class Encrypted:
    """An empty profile that `PASSPHRASE` opens."""

    profile: Path
    code: str


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Encrypted:
    profile = tmp_path_factory.mktemp("made") / "profile"
    said = run("conversations", "list", profile=profile, environment=GIVEN)
    assert said.code == 0, said.stderr
    return Encrypted(profile, recovery_code(said.stderr))


@pytest.fixture
def encrypted(made: Encrypted, tmp_path: Path) -> Encrypted:
    return Encrypted(shutil.copytree(made.profile, tmp_path / "profile"), made.code)


def test_a_script_makes_an_encrypted_profile_and_opens_it_again(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    imported = run("conversations", "import", chat_file(tmp_path), profile=profile,
                   environment=GIVEN)  # fmt: skip
    assert imported.code == 0
    assert is_encrypted(Paths.at(profile).database)
    assert not files_with(profile, "Tea and <b>water</b>")
    (item,) = listed(profile, **GIVEN).objects
    assert item["title"] == "Tea and <b>water</b>"
    by_file = run("--passphrase-file", passphrase_file(tmp_path), "conversations", "list",
                  profile=profile)  # fmt: skip
    assert "Tea and <b>water</b>" in by_file.stdout
    assert by_file.stderr == ""
    piped = run("conversations", "list", "--passphrase-file", "-", profile=profile,
                stdin=PASSPHRASE.encode())  # fmt: skip
    assert "Tea and <b>water</b>" in piped.stdout
    code = recovery_code(imported.stderr)
    assert listed(profile, HARMONIUM_PASSPHRASE=code).objects == [item]
    for secret in (PASSPHRASE, code):
        assert not files_with(profile, secret)


def test_a_wrong_and_a_missing_passphrase_are_one_sentence_and_exit_code_2(
    encrypted: Encrypted, tmp_path: Path
) -> None:
    profile = encrypted.profile
    wrong = listed(profile, HARMONIUM_PASSPHRASE="another passphrase")
    assert (wrong.code, [each["code"] for each in wrong.objects]) == (2, ["passphrase"])
    assert wrong.error
    missing = listed(profile)
    assert (missing.code, [each["code"] for each in missing.objects]) == (2, ["locked"])
    assert "--passphrase-file" in missing.error
    assert "HARMONIUM_PASSPHRASE" in missing.error
    # The file is what was asked for, whatever the environment says.
    option = passphrase_file(tmp_path, "another passphrase")
    by_file = run("--passphrase-file", option, "conversations", "list", profile=profile,
                  environment=GIVEN)  # fmt: skip
    assert by_file.code == 2


def test_every_command_that_reads_the_profile_wants_the_passphrase(encrypted: Encrypted) -> None:
    profile = encrypted.profile
    for command in (
        ("chat", "--conversation", "new", "Hello"),
        ("conversations", "search", "x"),
        ("documents", "list"),
        ("documents", "add", str(Path(__file__))),
        ("models", "list"),
        ("encryption", "recovery-code"),
        ("encryption", "passphrase", "--remove"),
        ("ask", "Hello"),
    ):
        refused = run(*command, profile=profile)
        assert (refused.code, refused.stdout) == (2, ""), command
        assert "locked" in refused.error


def test_models_that_need_no_profile_and_what_is_said_of_it_need_no_key(
    encrypted: Encrypted, tiny_model: Path
) -> None:
    profile = encrypted.profile
    asked = run("ask", "--model", str(tiny_model), "--max-tokens", "4", "Hello", profile=profile)
    assert asked.code == 0
    (report,) = run("doctor", "--json", profile=profile).objects
    assert report["encrypted"] is True
    assert ", encrypted\n" in run("doctor", profile=profile).stdout
    (status,) = run("encryption", "status", "--json", profile=profile).objects
    assert status == {"encrypted": True, "ways": ["passphrase", "recovery"]}
    shown = run("encryption", "status", profile=profile).stdout
    assert shown == "Encrypted. It is opened by the passphrase or the recovery code.\n"


def test_without_a_store_a_passphrase_and_a_terminal_a_plain_profile_is_made(
    tmp_path: Path,
) -> None:
    profile = tmp_path / "profile"
    first = listed(profile)
    assert (first.code, first.stdout) == (0, "")
    assert first.stderr == PLAIN_SENTENCE + "\n"
    assert listed(profile).stderr == ""
    (report,) = run("doctor", "--json", profile=profile).objects
    assert report["encrypted"] is False
    # It stays as it is, until somebody says so.
    assert listed(profile, **GIVEN).code == 0
    assert not is_encrypted(Paths.at(profile).database)
    status = run("encryption", "status", profile=profile)
    assert status.stdout.startswith("Not encrypted.")


def test_a_password_store_opens_what_it_was_made_with(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with SecretService() as desktop:
        bus = {"DBUS_SESSION_BUS_ADDRESS": desktop.address}
        made = run("conversations", "import", chat_file(tmp_path), profile=profile,
                   environment=bus)  # fmt: skip
        assert made.code == 0
        (kept,) = desktop.secrets.values()
        assert len(kept[1]) == 64
        assert not files_with(profile, kept[1].decode())
        again = listed(profile, **bus)
        assert [item["title"] for item in again.objects] == ["Tea and <b>water</b>"]
        assert again.stderr == ""
        wrong = listed(profile, **bus, HARMONIUM_PASSPHRASE="no passphrase at all")
        assert wrong.code == 0
    assert is_encrypted(Paths.at(profile).database)
    locked = listed(profile)
    assert locked.code == 2
    assert "password store" in locked.error
    code = recovery_code(made.stderr)
    assert listed(profile, HARMONIUM_PASSPHRASE=code).code == 0


def test_a_plain_profile_is_encrypted_on_demand(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    make_plain(profile)
    refused = run("encryption", "on", profile=profile)
    assert refused.code == 2
    assert "--passphrase-file" in refused.error
    assert files_with(profile, MARKER)
    done = run("encryption", "on", "--json", profile=profile, environment=GIVEN)
    assert done.code == 0
    (report,) = done.objects
    assert (report["encrypted"], report["ways"]) == (True, ["passphrase", "recovery"])
    assert not files_with(profile, MARKER)
    for secret in (PASSPHRASE, report["recovery_code"]):
        (item,) = listed(profile, HARMONIUM_PASSPHRASE=secret).objects
        assert item["title"] == MARKER
    again = run("encryption", "on", "--json", profile=profile, environment=GIVEN)
    assert again.objects == [{"encrypted": True, "ways": ["passphrase", "recovery"]}]


def test_a_passphrase_is_changed_without_writing_the_conversations_anew(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    run("conversations", "import", chat_file(tmp_path), profile=profile, environment=GIVEN)
    database = Paths.at(profile).database.stat()
    new = passphrase_file(tmp_path, "a better passphrase")
    wrong = run("encryption", "passphrase", "--new-passphrase-file", new, profile=profile,
                environment={"HARMONIUM_PASSPHRASE": "another passphrase"})  # fmt: skip
    assert wrong.code == 2
    changed = run("encryption", "passphrase", "--new-passphrase-file", new, profile=profile,
                  environment=GIVEN)  # fmt: skip
    assert changed.code == 0, changed.stderr
    after = Paths.at(profile).database.stat()
    assert (after.st_ino, after.st_size) == (database.st_ino, database.st_size)
    assert listed(profile, **GIVEN).code == 2
    assert listed(profile, HARMONIUM_PASSPHRASE="a better passphrase").code == 0


def test_the_last_way_is_not_removed_and_a_short_passphrase_is_refused(
    encrypted: Encrypted, tmp_path: Path
) -> None:
    profile = encrypted.profile
    for arguments in (
        ("--remove",),
        ("--new-passphrase-file", passphrase_file(tmp_path, "short")),
        ("--new-passphrase-file", str(tmp_path / "missing")),
        (),
    ):
        refused = run("encryption", "passphrase", *arguments, profile=profile, environment=GIVEN)
        assert refused.code == 2, arguments
        assert refused.error
    assert listed(profile, **GIVEN).code == 0


def test_a_new_recovery_code_replaces_the_one_before(encrypted: Encrypted) -> None:
    profile, old = encrypted.profile, encrypted.code
    new = run("encryption", "recovery-code", profile=profile, environment=GIVEN).stdout.strip()
    assert old != new
    assert listed(profile, HARMONIUM_PASSPHRASE=old).code == 2
    assert listed(profile, HARMONIUM_PASSPHRASE=new.lower().replace("-", " ")).code == 0


def test_nothing_is_changed_that_is_not_encrypted(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    for command in ("passphrase", "recovery-code"):
        refused = run("encryption", command, profile=profile, environment=GIVEN)
        assert refused.code == 2
        assert "encryption on" in refused.error
    assert not profile.exists()
    make_plain(profile)
    assert run("encryption", "recovery-code", profile=profile).code == 2


def in_terminal(
    profile: Path, *arguments: str, answers: list[tuple[str, str]], **environment: str
) -> Session:
    command = [*PROGRAM, "--data-dir", str(profile), *arguments]
    return typed(command, answers, environment)


@no_terminals
def test_a_person_is_asked_once_and_then_only_for_the_passphrase(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    made = in_terminal(
        profile, "conversations", "list",
        answers=[
            ("(empty: no encryption)", "short"),
            ("again", "short"),
            ("(empty: no encryption)", PASSPHRASE),
            ("again", "mistyped"),
            ("(empty: no encryption)", PASSPHRASE),
            ("again", PASSPHRASE),
        ],
    )  # fmt: skip
    assert made.code == 0, made.shown
    assert PASSPHRASE not in made.shown
    assert is_encrypted(Paths.at(profile).database)
    opened = in_terminal(
        profile, "conversations", "list", "--json",
        answers=[("Passphrase", "wrong words"), ("Passphrase", PASSPHRASE)],
    )  # fmt: skip
    assert (opened.code, opened.stdout) == (0, "")
    assert listed(profile, **GIVEN).code == 0


@no_terminals
def test_an_empty_line_is_no_encryption_for_good(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    answers = [("(empty: no encryption)", "")]
    assert in_terminal(profile, "conversations", "list", answers=answers).code == 0
    assert in_terminal(profile, "conversations", "list", answers=[]).code == 0
    assert not is_encrypted(Paths.at(profile).database)
    assert listed(profile).stderr == ""


@no_terminals
def test_three_wrong_passphrases_in_a_terminal_are_enough(encrypted: Encrypted) -> None:
    profile = encrypted.profile
    answers = [("Passphrase", f"wrong words {number}") for number in range(3)]
    refused = in_terminal(profile, "conversations", "list", answers=answers)
    assert refused.code == 2
    assert "Traceback" not in refused.shown


@no_terminals
def test_a_new_passphrase_is_typed_twice(encrypted: Encrypted) -> None:
    profile = encrypted.profile
    answers = [("new passphrase", "a better passphrase"), ("again", "a better passphrase")]
    changed = in_terminal(profile, "encryption", "passphrase", answers=answers, **GIVEN)
    assert changed.code == 0, changed.shown
    assert listed(profile, HARMONIUM_PASSPHRASE="a better passphrase").code == 0


def test_first_commands_that_meet_make_one_profile(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    file = chat_file(tmp_path)
    command = [*PROGRAM, "--data-dir", str(profile), "conversations", "import", file]
    running = [
        subprocess.Popen(command, env={**os.environ, **GIVEN}, stdout=subprocess.DEVNULL,
                         stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]  # fmt: skip
    ends = [process.communicate(timeout=100)[1] for process in running]
    assert [process.returncode for process in running] == [0] * 4, ends
    assert sum("recovery code" in text for text in ends) == 1
    assert len(listed(profile, **GIVEN).objects) == 4


def test_a_plain_profile_is_opened_without_what_encryption_needs(tmp_path: Path) -> None:
    """Nor does anything that is started see the passphrase."""
    make_plain(tmp_path)
    program = """
import json, os, sys
from app.__main__ import main
sys.stdout.flush()
assert main(["--data-dir", sys.argv[1], "conversations", "list"]) == 0
print(json.dumps([sorted(sys.modules), "HARMONIUM_PASSPHRASE" in os.environ]))
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", program, str(tmp_path)],
        capture_output=True,
        timeout=100,
        check=True,
        env={**os.environ, **GIVEN, "PYTHONPATH": os.getcwd()},
    )
    imported, is_visible = json.loads(done.stdout.splitlines()[-1])
    assert not {"cryptography", "keyring", "jeepney", "secretstorage"} & set(imported)
    assert not is_visible


def test_an_erasure_that_was_cut_off_is_finished_by_the_next_command(tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    done = run("conversations", "import", chat_file(tmp_path), profile=profile, environment=GIVEN)
    assert done.code == 0, done.stderr
    # As after the keys went, and before the files did.
    paths = Paths.at(profile)
    paths.erasing.write_text('{"models": false, "overwrite": false}\n')
    for path in profile.glob("keys.json*"):
        path.unlink()
    before = paths.database.read_bytes()
    found = listed(profile, **GIVEN)
    assert found.code == 0, found.stderr
    assert found.objects == []
    assert not paths.erasing.exists()
    assert not paths.database.exists() or paths.database.read_bytes() != before
