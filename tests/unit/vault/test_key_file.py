# SPDX-License-Identifier: Apache-2.0
"""The file of keys survives damage, crashes, full disks and hands that mean no good."""

import contextlib
import dataclasses
import json
import os
import random
import shutil
import signal
import stat
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import HarmoniumError, KeyringProblem, ProfileError, WrongPassphrase
from app.core.keys import Key
from app.vault.key_file import KeyFile, KeyRecord, encoded
from app.vault.vault import Vault, VaultState
from tests.unit.vault.conftest import vault_at
from tests.unit.vault.test_vault import PASSPHRASE, encrypted

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps open files in place")


def copy_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.bak")


def rewritten(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """As someone would who knows the format: with the checksum that is right for it."""
    content = json.loads(path.read_bytes())
    del content["checksum"]
    change(content)
    text = json.dumps(content, sort_keys=True).encode()
    content["checksum"] = f"{zlib.crc32(text):08x}"
    path.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    copy_of(path).unlink()


def test_no_byte_changes_unseen(vault: Vault, path: Path) -> None:
    encrypted(vault)
    whole = path.read_bytes()
    copy_of(path).unlink()
    file = KeyFile(path)
    for at in range(len(whole)):
        # The sixth bit is what tells a small letter from a capital one.
        for bit in {5, at % 8}:
            changed = bytearray(whole)
            changed[at] ^= 1 << bit
            path.write_bytes(changed)
            with pytest.raises(ProfileError):
                file.load()
            assert path.read_bytes() == changed


@pytest.mark.parametrize(
    "damage", [b"", b"\0" * 900, b"{}", b"[]", b"[" * 50_000, b"\xff" * 70_000]
)
def test_the_copy_is_used_when_the_file_is_damaged(
    vault: Vault, path: Path, damage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    key, code = encrypted(vault)
    assert vault.recover(code) == key
    assert caplog.text == ""
    whole = path.read_bytes()
    path.write_bytes(damage)
    assert vault.state is VaultState.ENCRYPTED
    assert path.read_bytes() == damage
    assert vault.recover(code) == key
    assert path.read_bytes() == copy_of(path).read_bytes() == whole
    assert "whole again" in caplog.text


def test_the_copy_is_used_when_the_file_is_gone_and_made_again_when_it_is_damaged(
    vault: Vault, path: Path
) -> None:
    key, code = encrypted(vault)
    whole = path.read_bytes()
    path.unlink()
    assert vault.state is VaultState.ENCRYPTED
    assert vault.unlock_from_store() == key
    assert path.read_bytes() == whole
    copy_of(path).write_bytes(b"rotten")
    assert vault.unlock(PASSPHRASE) == key
    assert copy_of(path).read_bytes() == whole
    copy_of(path).unlink()
    assert vault.recover(code) == key
    assert copy_of(path).read_bytes() == whole


def test_random_damage_of_both_gives_the_right_key_or_none(vault: Vault, path: Path) -> None:
    key, code = encrypted(vault)
    whole = path.read_bytes()
    source = random.Random(7)
    opened = 0
    for _ in range(60):
        for each in (path, copy_of(path)):
            changed = bytearray(whole)
            if source.random() < 0.7:
                changed[source.randrange(len(changed))] ^= 1 << source.randrange(8)
            each.write_bytes(changed)
        with contextlib.suppress(ProfileError):
            assert vault.recover(code) == key
            opened += 1
    assert 10 < opened < 60


def test_damage_of_both_is_one_sentence_and_touches_nothing(vault: Vault, path: Path) -> None:
    key, code = encrypted(vault)
    for each in (path, copy_of(path)):
        each.write_bytes(b"rotten")
    for use in (
        lambda: vault.state,
        vault.unlock_from_store,
        lambda: vault.recover(code),
        lambda: vault.create(passphrase=PASSPHRASE, use_store=False),
        vault.stay_plain,
        lambda: vault.set_passphrase(key, None),
    ):
        with pytest.raises(ProfileError, match=r"damaged.*backup"):
            use()
    assert path.read_bytes() == copy_of(path).read_bytes() == b"rotten"


def test_a_newer_format_is_told_from_damage_and_left_alone(vault: Vault, path: Path) -> None:
    key, _ = encrypted(vault)
    rewritten(path, lambda content: content.update(format=2, something={"new": 1}))
    copy_of(path).write_bytes(b"rotten")
    before = path.read_bytes()
    for use in (lambda: vault.state, lambda: vault.remember(key), vault.unlock_from_store):
        with pytest.raises(ProfileError, match="newer version"):
            use()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "cost",
    [
        {"n": 2**40},
        {"n": 2**30, "r": 800},
        {"n": 10**4000},
        {"n": -1},
        {"n": 131072.0},
        {"n": True},
        {"n": "131072"},
        {"n": None},
        {"r": 2**30},
        {"p": 2**30},
        {"p": 0},
    ],
)
def test_hostile_costs_are_refused_before_they_are_paid(
    vault: Vault, path: Path, cost: dict[str, Any]
) -> None:
    encrypted(vault)
    rewritten(path, lambda content: content["wraps"]["passphrase"].update(cost))
    begun = time.monotonic()
    with pytest.raises(ProfileError, match="damaged"):
        vault.unlock(PASSPHRASE)
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.update(wraps=[]),
        lambda content: content.update(wraps="store"),
        lambda content: content.update(wraps={"store": None}),
        lambda content: content.update(wraps=None),
        lambda content: content.update(profile="../../etc"),
        lambda content: content.update(profile=["a"]),
        lambda content: content.update(check=""),
        lambda content: content.update(encrypted=False),
        lambda content: content.update(more=1),
        lambda content: content["wraps"].update(another={}),
        lambda content: content["wraps"]["store"].update(nonce="00"),
        lambda content: content["wraps"]["store"].update(sealed="00" * 1000),
        lambda content: content["wraps"]["store"].update(sealed=7),
        lambda content: content["wraps"]["passphrase"].pop("salt"),
    ],
)
def test_what_no_version_wrote_is_damage(
    vault: Vault, path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    encrypted(vault)
    rewritten(path, change)
    with pytest.raises(ProfileError, match="damaged"):
        _ = vault.state


def test_who_changes_a_wrap_and_the_checksum_gets_no_key(vault: Vault, path: Path) -> None:
    _, code = encrypted(vault)
    record = KeyFile(path).load()
    assert record is not None

    def attempt(changed: KeyRecord) -> None:
        path.write_bytes(encoded(changed))
        with pytest.raises(KeyringProblem):
            vault.unlock_from_store()
        with pytest.raises(WrongPassphrase):
            vault.recover(code)

    attempt(dataclasses.replace(record, profile="00" * 16))
    attempt(dataclasses.replace(record, check=bytes(32)))
    wraps = record.wraps
    swapped = {**wraps, "store": wraps["recovery"], "recovery": wraps["store"]}
    attempt(dataclasses.replace(record, wraps=swapped))
    for name in ("nonce", "sealed"):
        for at in range(12):
            changed = {}
            for way in ("store", "recovery"):
                raw = bytearray(getattr(wraps[way], name))
                raw[at] ^= 1 << at % 8
                changed[way] = dataclasses.replace(wraps[way], **{name: bytes(raw)})
            attempt(dataclasses.replace(record, wraps={**wraps, **changed}))


@pytest.mark.parametrize("name", ["keys.json", "keys.json.new", "keys.json.lock"])
def test_a_file_that_cannot_be_written_is_one_sentence(vault: Vault, path: Path, name: str) -> None:
    vault.create(passphrase=PASSPHRASE, use_store=False)
    path.with_name(name).mkdir()
    with pytest.raises(ProfileError, match=r"damaged|cannot be written"):
        vault.commit()
    path.with_name(name).rmdir()
    vault.commit()
    assert vault.state is VaultState.ENCRYPTED


@posix
def test_a_pipe_in_its_place_holds_nobody(vault: Vault, path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(ProfileError, match="damaged"):
        _ = vault.state


@posix
def test_what_is_replaced_or_destroyed_is_overwritten(vault: Vault, path: Path) -> None:
    key, _ = encrypted(vault)
    with path.open("rb") as old, copy_of(path).open("rb") as old_copy:
        assert old.read() == old_copy.read() != b""
        vault.set_passphrase(key, "another passphrase")
        for each in (old, old_copy):
            each.seek(0)
            assert set(each.read()) == {0}
    with path.open("rb") as newer, copy_of(path).open("rb") as newer_copy:
        vault.destroy()
        for each in (newer, newer_copy):
            assert set(each.read()) == {0}


@posix
def test_a_backup_that_shares_the_bytes_of_the_file_keeps_them(
    vault: Vault, path: Path, tmp_path: Path
) -> None:
    key, code = encrypted(vault)
    backup = tmp_path / "backup" / "keys.json"
    backup.parent.mkdir()
    os.link(path, backup)
    vault.new_recovery_code(key)
    assert vault_at(backup).recover(code) == key


class CrashingDisk:
    """A file system that keeps the order of names and bytes apart, as some may: a name is on the
    disk once its folder was synced, bytes once their file was. `look` is called at each step, with
    what the disk would have after a power cut in the folder `disk`."""

    def __init__(self, folder: Path, look: Callable[[], None]) -> None:
        self._folder = folder
        self._disk = folder.with_name("disk")
        self._names: dict[str, int] = {}
        self._bytes: dict[int, bytes] = {}
        self._look = look
        self._is_looking = False
        self._sync, self._replace = os.fsync, os.replace
        self._held: list[int] = []
        for path in folder.iterdir():
            # The number of a file that is gone must not become that of another one.
            self._held.append(os.open(path, os.O_RDONLY))
            self._names[path.name] = path.stat().st_ino
            self._bytes[path.stat().st_ino] = path.read_bytes()

    def close(self) -> None:
        for descriptor in self._held:
            os.close(descriptor)

    def fsync(self, descriptor: int) -> None:
        self._held.append(os.dup(descriptor))
        self._sync(descriptor)
        found = os.fstat(descriptor)
        if stat.S_ISDIR(found.st_mode):
            self._names = {path.name: path.stat().st_ino for path in self._folder.iterdir()}
        else:
            self._bytes[found.st_ino] = self._content(found)
        self._cut()

    def replace(self, old: Path, new: Path) -> None:
        self._replace(old, new)
        self._cut()

    def _content(self, found: os.stat_result) -> bytes:
        for path in self._folder.iterdir():
            if path.stat().st_ino == found.st_ino:
                return path.read_bytes()
        # What has no name any more was overwritten.
        return bytes(found.st_size)

    def _cut(self) -> None:
        if self._is_looking:
            return
        shutil.rmtree(self._disk, ignore_errors=True)
        self._disk.mkdir()
        for name, number in self._names.items():
            (self._disk / name).write_bytes(self._bytes.get(number, b""))
        self._is_looking = True
        self._look()
        self._is_looking = False


@posix
def test_a_power_cut_at_any_step_leaves_keys_that_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    vault = vault_at(folder / "keys.json")
    key, _ = encrypted(vault)
    looks: list[str] = []
    given = [PASSPHRASE]

    def look() -> None:
        after = vault_at(tmp_path / "disk" / "keys.json")
        for passphrase in given:
            with contextlib.suppress(WrongPassphrase):
                assert after.unlock(passphrase) == key
                looks.append(passphrase)
                return
        raise AssertionError("nothing opens it")

    disk = CrashingDisk(folder, look)
    monkeypatch.setattr("app.vault.key_file.os.fsync", disk.fsync)
    monkeypatch.setattr("app.vault.key_file.os.replace", disk.replace)
    given.append("another passphrase")
    vault.set_passphrase(key, "another passphrase")
    disk.close()
    assert looks[0] == PASSPHRASE
    assert looks[-1] == "another passphrase"


def test_what_a_crash_while_destroying_leaves_counts_as_destroyed(vault: Vault, path: Path) -> None:
    encrypted(vault)
    path.write_bytes(bytes(path.stat().st_size))
    copy_of(path).unlink()
    assert vault.state is VaultState.NONE
    key, code = encrypted(vault, use_store=False)
    assert vault_at(path).recover(code) == key


def test_what_a_crash_while_writing_leaves_is_gone_after_the_next_unlocking(
    vault: Vault, path: Path
) -> None:
    _, code = encrypted(vault)
    left = path.with_name("keys.json.new")
    left.write_bytes(path.read_bytes())
    vault.recover(code)
    assert not left.exists()


CHANGING = """
import itertools, sys
from pathlib import Path
from app.core.keys import Key
from tests.unit.vault.conftest import vault_at
vault, key = vault_at(Path(sys.argv[1])), Key(bytes.fromhex(sys.argv[2]))
for _ in itertools.count():
    print(vault.new_recovery_code(key), flush=True)
"""


@posix
def test_killed_at_any_moment_it_still_opens(vault: Vault, path: Path) -> None:
    key, _ = encrypted(vault)
    source = random.Random(11)
    for _ in range(12):
        child = subprocess.Popen(
            [sys.executable, "-c", CHANGING, str(path), key.hex()],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        codes = [child.stdout.readline().strip()]
        time.sleep(source.random() / 10)
        child.send_signal(signal.SIGKILL)
        codes += [line.strip() for line in child.stdout.read().splitlines()]
        child.stdout.close()
        child.wait()
        assert vault.unlock(PASSPHRASE) == key
        # The last one that was told, or the one that was being written.
        with contextlib.suppress(WrongPassphrase):
            assert vault.recover(codes[-1]) == key
        if len(codes) > 1:
            with pytest.raises(WrongPassphrase):
                vault.recover(codes[0])
        assert path.read_bytes() == copy_of(path).read_bytes()
        assert {each.name for each in path.parent.iterdir()} - {"keys.json.lock"} == {
            "keys.json",
            "keys.json.bak",
        }


CREATING = """
import sys
from pathlib import Path
from app.core.errors import BusyError
from tests.unit.vault.conftest import vault_at
vault = vault_at(Path(sys.argv[1]))
key, _ = vault.create(passphrase="correct horse battery staple", use_store=False)
print("ready", flush=True)
sys.stdin.readline()
try:
    vault.commit()
except BusyError:
    print("busy")
else:
    print(key.hex())
"""


def test_of_processes_that_begin_together_one_makes_the_keys(vault: Vault, path: Path) -> None:
    children = [
        subprocess.Popen(
            [sys.executable, "-c", CREATING, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin is not None
        child.stdin.write("\n")
        child.stdin.flush()
    said = [child.communicate()[0].strip() for child in children]
    assert said.count("busy") == 3
    (key,) = (Key(bytes.fromhex(each)) for each in said if each != "busy")
    assert vault.unlock(PASSPHRASE) == key


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from app.core.errors import DiskFull
from app.core.keys import Key
from tests.unit.vault.conftest import vault_at
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))
vault, key = vault_at(Path(sys.argv[1])), Key(bytes.fromhex(sys.argv[2]))
try:
    vault.new_recovery_code(key)
except DiskFull as exc:
    print(exc)
"""


@posix
def test_a_full_disk_leaves_the_keys_as_they_were(vault: Vault, path: Path) -> None:
    key, code = encrypted(vault)
    before = path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path), key.hex()],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "free some space" in done.stdout
    assert path.read_bytes() == copy_of(path).read_bytes() == before
    assert vault.recover(code) == key


def test_a_sentence_tells_every_failure(vault: Vault, path: Path) -> None:
    encrypted(vault)
    path.write_bytes(b"rotten")
    copy_of(path).unlink()
    with pytest.raises(HarmoniumError) as caught:
        vault.unlock(PASSPHRASE)
    assert caught.value.exit_code == 2
    assert str(path) in caught.value.message
