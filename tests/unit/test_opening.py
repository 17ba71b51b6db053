# SPDX-License-Identifier: Apache-2.0
"""A profile is encrypted where there is a way to, is opened by whoever has a key, and is never
half of both."""

import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.core.errors import (
    DiskFull,
    InputError,
    KeyringProblem,
    Locked,
    ProfileError,
    WrongPassphrase,
)
from app.core.params import Effort
from app.core.secrets import Secrets
from app.opening import (
    PLAIN_SENTENCE,
    Person,
    Situation,
    encrypt,
    find_key,
    open_profile,
    situation,
    stay_plain,
    unlocked,
)
from app.password_store import PasswordStore
from app.paths import Paths
from app.profile import Profile
from app.profile_folder import erase
from app.store import conversion
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile, is_encrypted
from app.vault.vault import Vault, Way
from app.vault.wrapping import Scrypt
from tests.helpers.password_stores import Memory

PASSPHRASE = "correct horse battery"
_NOTHING = Secrets()
CHEAP = Scrypt(n=2**14)


@pytest.fixture(autouse=True)
def forgetful() -> Iterator[None]:
    Memory.kept.clear()
    yield
    Memory.kept.clear()


def vault_of(paths: Paths, store: str = "Absent") -> Vault:
    backends = [f"tests.helpers.password_stores:{store}"]
    return Vault(paths.keys, PasswordStore("test", backends, limit_s=5), CHEAP)


def opened(
    paths: Paths,
    vault: Vault,
    secrets: Secrets = _NOTHING,
    person: Person | None = None,
    told: list[str] | None = None,
) -> Profile:
    said = list[str]() if told is None else told
    return open_profile(paths, vault, secrets, person, said.append)


class Typing:
    """A person who types these answers, one after the other, and then closes the terminal."""

    def __init__(self, *answers: str) -> None:
        self._answers = list(answers)
        self.problems: list[str] = []

    def passphrase(self, problem: str) -> str | None:
        self.problems.append(problem)
        return self._answers.pop(0) if self._answers else None

    new_passphrase = passphrase


def write(profile: Profile, title: str) -> None:
    with closing(profile.database.open()) as database:
        ConversationStore(database).create("2026-11-21", Effort.LOW, title=title)


def titles(profile: Profile) -> list[str]:
    with closing(profile.database.open()) as database:
        return [item.title for item in ConversationStore(database).summaries()]


def files_with(root: Path, text: str) -> list[str]:
    found = (path for path in root.rglob("*") if path.is_file())
    return [path.name for path in found if text.encode() in path.read_bytes()]


def recovery_code(told: list[str]) -> str:
    (sentence,) = told
    return sentence.rpartition(" ")[2]


def test_a_new_profile_is_encrypted_by_the_password_store(paths: Paths) -> None:
    told: list[str] = []
    profile = opened(paths, vault_of(paths, "Memory"), Secrets(), told=told)
    write(profile, "lighthouse")
    assert is_encrypted(paths.database)
    assert not files_with(paths.root, "lighthouse")
    again = opened(paths, vault_of(paths, "Memory"), Secrets(), told=told)
    assert titles(again) == ["lighthouse"]
    assert again.key == profile.key
    code = recovery_code(told)
    assert find_key(vault_of(paths), Secrets(code)) == profile.key
    assert not files_with(paths.root, code)


def test_a_new_profile_of_a_script_is_encrypted_with_its_passphrase_alone(paths: Paths) -> None:
    vault, secrets = vault_of(paths, "Memory"), Secrets(PASSPHRASE)
    write(opened(paths, vault, secrets), "lighthouse")
    assert vault.ways == {Way.PASSPHRASE, Way.RECOVERY}
    assert not Memory.kept
    assert titles(opened(paths, vault_of(paths), secrets)) == ["lighthouse"]


def test_without_any_way_a_profile_is_plain_and_that_is_said_once(paths: Paths) -> None:
    told: list[str] = []
    for _ in range(3):
        profile = opened(paths, vault_of(paths), Secrets(), told=told)
        assert profile.key is None
    assert told == [PLAIN_SENTENCE]
    assert situation(paths, vault_of(paths)) is Situation.UNDECIDED


@pytest.mark.parametrize("store", ["Absent", "Locked", "Dismissed", "Full", "Gone"])
def test_a_person_is_asked_once_where_no_store_keeps_the_key(paths: Paths, store: str) -> None:
    person = Typing("short", PASSPHRASE)
    profile = opened(paths, vault_of(paths, store), Secrets(), person)
    assert profile.key is not None
    assert person.problems[0] == ""
    assert "8" in person.problems[1]
    again = opened(paths, vault_of(paths, store), Secrets(PASSPHRASE))
    assert again.key == profile.key


def test_an_empty_answer_is_a_decision_that_lasts(paths: Paths) -> None:
    person, told = Typing(""), list[str]()
    for _ in range(2):
        assert opened(paths, vault_of(paths), Secrets(), person, told).key is None
    assert person.problems == [""]
    assert told == []
    assert situation(paths, vault_of(paths)) is Situation.PLAIN


def test_whoever_gives_no_answer_gets_no_profile(paths: Paths) -> None:
    with pytest.raises(InputError, match="empty line"):
        opened(paths, vault_of(paths), Secrets(), Typing())
    assert situation(paths, vault_of(paths)) is Situation.NEW


def test_plain_profiles_stay_as_they_are(paths: Paths) -> None:
    write(Profile(paths), "lighthouse")
    profile = opened(paths, vault_of(paths, "Memory"), Secrets(PASSPHRASE), Typing())
    assert profile.key is None
    assert titles(profile) == ["lighthouse"]
    assert not Memory.kept
    assert not paths.keys.exists()


def test_a_wrong_passphrase_is_refused_though_the_store_could_unlock(paths: Paths) -> None:
    vault = vault_of(paths, "Memory")
    profile = opened(paths, vault, Secrets())
    assert profile.key is not None
    vault.set_passphrase(profile.key, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        opened(paths, vault, Secrets("another passphrase"))
    assert opened(paths, vault, Secrets(PASSPHRASE)).key == profile.key


def test_a_passphrase_is_passed_over_where_the_profile_has_none(paths: Paths) -> None:
    vault = vault_of(paths, "Memory")
    key = opened(paths, vault, Secrets()).key
    assert opened(paths, vault, Secrets(PASSPHRASE)).key == key
    with pytest.raises(WrongPassphrase):
        opened(paths, vault_of(paths), Secrets(PASSPHRASE))


def test_a_person_has_three_tries(paths: Paths) -> None:
    key = opened(paths, vault_of(paths), Secrets(PASSPHRASE)).key
    person = Typing("wrong words", "more wrong words", PASSPHRASE)
    assert opened(paths, vault_of(paths), Secrets(), person).key == key
    person = Typing("wrong words", "more wrong words", "still wrong", PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        opened(paths, vault_of(paths), Secrets(), person)
    assert len(person.problems) == 3


def test_nobody_to_ask_is_one_sentence_that_names_the_ways(paths: Paths) -> None:
    opened(paths, vault_of(paths), Secrets(PASSPHRASE))
    for person in (None, Typing()):
        with pytest.raises(Locked, match="--passphrase-file FILE or in HARMONIUM_PASSPHRASE"):
            opened(paths, vault_of(paths), Secrets(), person)


def test_why_the_store_did_not_open_it_is_a_whole_sentence(paths: Paths) -> None:
    """So that it is known again, and said in the language of the window."""
    opened(paths, vault_of(paths, "Memory"), Secrets())
    with pytest.raises(KeyringProblem) as problem:
        vault_of(paths, "Gone").unlock_from_store()
    with pytest.raises(Locked) as caught:
        opened(paths, vault_of(paths, "Gone"), Secrets())
    assert problem.value.message.endswith(".")
    assert f" locked. {problem.value.message} Or give the passphrase " in caught.value.message


def test_a_plain_profile_with_everything_in_it_becomes_encrypted(paths: Paths) -> None:
    write(Profile(paths), "lighthouse")
    paths.states.mkdir()
    (paths.states / "state").write_text("lighthouse")
    paths.snapshots.mkdir()
    shutil.copy(paths.database, paths.snapshots / "snapshot.db")
    profile, code = encrypt(paths, vault_of(paths), passphrase=PASSPHRASE)
    assert titles(profile) == ["lighthouse"]
    assert not files_with(paths.root, "lighthouse")
    assert find_key(vault_of(paths), Secrets(code)) == profile.key
    with pytest.raises(InputError, match="already"):
        encrypt(paths, vault_of(paths), passphrase="a second one")
    with pytest.raises(InputError, match="already"):
        stay_plain(paths, vault_of(paths))


def test_a_conversion_that_fails_leaves_the_plain_profile(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(Profile(paths), "lighthouse")

    def fill(*_: object) -> None:
        raise DiskFull("The disk is full: free some space.")

    with monkeypatch.context() as patch:
        patch.setattr(conversion, "encrypt", fill)
        with pytest.raises(DiskFull):
            encrypt(paths, vault_of(paths, "Memory"), use_store=True)
    assert not Memory.kept
    assert situation(paths, vault_of(paths)) is Situation.UNDECIDED
    assert titles(opened(paths, vault_of(paths), Secrets())) == ["lighthouse"]


def test_a_conversion_that_was_killed_ends_when_the_profile_is_opened(paths: Paths) -> None:
    """After the keys were written, and before anything was encrypted."""
    write(Profile(paths), "lighthouse")
    vault = vault_of(paths)
    key, _ = vault.create(passphrase=PASSPHRASE, use_store=False)
    vault.commit()
    assert situation(paths, vault_of(paths)) is Situation.ENCRYPTED
    with pytest.raises(Locked):
        opened(paths, vault_of(paths), Secrets())
    assert not is_encrypted(paths.database)
    assert titles(unlocked(paths, key)) == ["lighthouse"]
    assert is_encrypted(paths.database)
    assert not files_with(paths.root, "lighthouse")


def test_a_plain_snapshot_goes_though_the_conversion_was_killed_before(paths: Paths) -> None:
    write(Profile(paths), "lighthouse")
    paths.snapshots.mkdir()
    shutil.copy(paths.database, kept := paths.snapshots / "plain.db")
    plain = kept.read_bytes()
    profile, _ = encrypt(paths, vault_of(paths), passphrase=PASSPHRASE)
    shutil.copy(paths.database, paths.snapshots / "encrypted.db")
    kept.write_bytes(plain)
    assert profile.key is not None
    unlocked(paths, profile.key)
    assert [path.name for path in paths.snapshots.iterdir()] == ["encrypted.db"]


def test_nothing_is_encrypted_with_a_key_that_was_given_up_meanwhile(paths: Paths) -> None:
    """Somebody waits for a conversion that is interrupted, and it fails and destroys its keys."""
    write(Profile(paths), "lighthouse")
    vault = vault_of(paths)
    vault.create(passphrase=PASSPHRASE, use_store=False)
    vault.commit()
    key = find_key(vault_of(paths), Secrets(PASSPHRASE))
    vault.destroy()
    with pytest.raises(ProfileError, match="start Harmonium again"):
        unlocked(paths, key)
    assert titles(opened(paths, vault_of(paths))) == ["lighthouse"]
    encrypt(paths, vault_of(paths), passphrase="another one of them")
    with pytest.raises(ProfileError):
        unlocked(paths, key).database.open()


def test_what_was_kept_of_older_states_is_encrypted_too(paths: Paths) -> None:
    """Whole, with its log, damaged at its beginning or in its midst, and beyond reading."""
    write(Profile(paths), "lighthouse")
    kept = {
        name: paths.root / f"damaged-{name}"
        for name in ("whole", "log", "headless", "torn", "gone")
    }
    for folder in kept.values():
        folder.mkdir()
    with closing(Profile(paths).database.open()) as database:
        ConversationStore(database).create("2026-11-21", Effort.LOW, title="lighthouse keeper")
        for name in ("harmonium.db", "harmonium.db-wal"):
            shutil.copy(paths.root / name, kept["log"] / name)
    for name in ("whole", "torn", "gone"):
        shutil.copy(paths.database, kept[name] / "harmonium.db")
    data = bytearray(paths.database.read_bytes())
    (kept["headless"] / "harmonium.db").write_bytes(bytes(4096) + data[4096:])
    (kept["gone"] / "harmonium.db").write_bytes(data[:4096] + bytes(len(data) - 4096))
    pages = [at for at in range(4096, len(data), 4096) if b"lighthouse" not in data[at : at + 4096]]
    for at in pages[::3]:
        data[at : at + 4096] = b"\xa5" * 4096
    (kept["torn"] / "harmonium.db").write_bytes(data)
    profile, _ = encrypt(paths, vault_of(paths), passphrase=PASSPHRASE)
    assert profile.key is not None
    assert not files_with(paths.root, "lighthouse")
    for name in ("whole", "log"):
        assert titles_in(profile, kept[name])[-1] == "lighthouse"
    for name in ("headless", "torn"):
        assert "lighthouse" in titles_in(profile, kept[name])
    assert len(titles_in(profile, kept["log"])) == 2
    before = {path: path.stat().st_mtime_ns for path in paths.root.rglob("*.db")}
    unlocked(paths, profile.key)
    assert {path: path.stat().st_mtime_ns for path in paths.root.rglob("*.db")} == before


@pytest.mark.parametrize("is_replaced", [False, True])
def test_what_was_kept_is_encrypted_though_that_was_cut_off(
    paths: Paths, is_replaced: bool
) -> None:
    profile, _ = encrypt(paths, vault_of(paths), passphrase=PASSPHRASE)
    write(profile, "lighthouse")
    folder = paths.root / "damaged-2026-11-21"
    folder.mkdir()
    write(Profile(Paths.at(folder)), "lighthouse")
    os.replace(folder / "harmonium.db", folder / "harmonium.db.plain")
    if is_replaced:
        shutil.copy(paths.database, folder / "harmonium.db")
        (folder / "harmonium.db-wal").write_text("lighthouse")
    assert profile.key is not None
    unlocked(paths, profile.key)
    assert not files_with(paths.root, "lighthouse")
    assert titles_in(profile, folder) == ["lighthouse"]


def titles_in(profile: Profile, folder: Path) -> list[str]:
    file = DatabaseFile(folder / "harmonium.db", profile.database.key)
    with closing(file.open()) as database:
        return [item.title for item in ConversationStore(database).summaries()]


@pytest.mark.parametrize("garbage", [b"garbage" * 2000, bytes(range(256)) * 64])
def test_a_damaged_database_is_left_as_it_is(paths: Paths, garbage: bytes) -> None:
    paths.database.write_bytes(garbage)
    for attempt in (
        lambda: opened(paths, vault_of(paths)).database.open(),
        lambda: encrypt(paths, vault_of(paths), passphrase=PASSPHRASE),
    ):
        with pytest.raises(ProfileError, match=r"harmonium\.db.* damaged"):
            attempt()
    assert paths.database.read_bytes() == garbage
    assert not paths.keys.exists()


def test_keys_that_are_gone_are_missed_before_anything_is_touched(paths: Paths) -> None:
    opened(paths, vault_of(paths), Secrets(PASSPHRASE))
    for file in paths.root.glob("keys.json*"):
        file.unlink()
    before = paths.database.read_bytes()
    with pytest.raises(ProfileError, match=r"keys\.json"):
        opened(paths, vault_of(paths), Secrets(PASSPHRASE))
    assert paths.database.read_bytes() == before


def test_first_starts_that_meet_share_one_key(paths: Paths) -> None:
    profiles: list[Profile] = []
    told: list[str] = []

    def start() -> None:
        profiles.append(opened(paths, vault_of(paths), Secrets(PASSPHRASE), None, told))

    run_together(*[start] * 6)
    assert len({profile.key.hex() for profile in profiles if profile.key is not None}) == 1
    assert len(profiles) == 6
    assert len(told) == 1


def run_together(*jobs: Callable[[], None]) -> None:
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(50)


def test_erasing_takes_the_keys_and_all_files_and_leaves_models(paths: Paths) -> None:
    vault = vault_of(paths, "Memory")
    write(opened(paths, vault, Secrets()), "lighthouse")
    model = paths.models / "model.gguf"
    model.write_bytes(b"weights")
    outside = paths.root.with_name("outside")
    outside.write_text("not ours")
    (paths.root / "damaged-link").symlink_to(outside)
    thesis = paths.root / "documents" / "thesis.txt"
    thesis.parent.mkdir()
    thesis.write_text("a folder that was there before")
    erase(paths, vault)
    assert not Memory.kept
    assert sorted(path.name for path in paths.root.iterdir()) == ["documents", "models"]
    assert thesis.read_text() == "a folder that was there before"
    assert model.read_bytes() == b"weights"
    assert outside.read_text() == "not ours"
    assert situation(paths, vault_of(paths)) is Situation.NEW
    erase(paths, vault_of(paths), with_models=True)
    assert list(paths.root.iterdir()) == [thesis.parent]


def test_erasing_takes_the_keys_though_files_remain(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = vault_of(paths, "Memory")
    write(opened(paths, vault, Secrets()), "lighthouse")

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "harmonium.db":
            raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(ProfileError, match="keys are destroyed"):
        erase(paths, vault)
    assert not Memory.kept
    assert not paths.keys.exists()


@pytest.mark.parametrize("passphrase", [PASSPHRASE, None])
def test_a_command_that_is_open_makes_no_new_database_of_what_was_erased(
    paths: Paths, passphrase: str | None
) -> None:
    """It would be encrypted with the key that is destroyed, and lock the next start out."""
    profile = opened(paths, vault_of(paths), Secrets(passphrase))
    with closing(profile.database.open()) as database:
        erase(paths, vault_of(paths))
        with pytest.raises(ProfileError, match="gone"):
            database.file.open()
    assert not paths.database.exists()
    if profile.key is not None:
        with pytest.raises(ProfileError, match="start Harmonium again"):
            unlocked(paths, profile.key)
    assert situation(paths, vault_of(paths)) is Situation.NEW


@pytest.mark.skipif(sys.platform == "win32", reason="Windows removes no file that is open")
def test_what_is_plain_in_an_encrypted_profile_is_overwritten_when_it_is_erased(
    paths: Paths,
) -> None:
    write(Profile(paths), "lighthouse")
    plain = paths.database.read_bytes()
    encrypt(paths, vault_of(paths), passphrase=PASSPHRASE)
    left = [paths.root / "damaged-2026-11-21" / "harmonium.db", paths.snapshots / "left.db"]
    for path in left:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(plain)
    with left[0].open("rb") as one, left[1].open("rb") as other:
        erase(paths, vault_of(paths))
        for file in (one, other):
            assert set(file.read()) == {0}


def test_an_order_to_erase_that_is_not_whole_is_none(paths: Paths) -> None:
    vault = vault_of(paths)
    profile = opened(paths, vault, Secrets(PASSPHRASE))
    write(profile, "lighthouse")
    for written in ("", "{", '{"models": true, "overwrite": true}'):
        paths.erasing.write_text(written)
        assert situation(paths, vault) is Situation.ENCRYPTED
        assert not paths.erasing.exists()
    assert titles(profile) == ["lighthouse"]


def test_keys_that_cannot_be_destroyed_are_no_reason_to_try_again_unasked(paths: Paths) -> None:
    vault = vault_of(paths)
    profile = opened(paths, vault, Secrets(PASSPHRASE))
    write(profile, "lighthouse")
    paths.keys.with_name("keys.json.lock").mkdir()
    with pytest.raises(ProfileError):
        erase(paths, vault)
    paths.keys.with_name("keys.json.lock").rmdir()
    assert situation(paths, vault) is Situation.ENCRYPTED
    assert titles(profile) == ["lighthouse"]
