# SPDX-License-Identifier: Apache-2.0
"""Every way to the data key leads to the same one, and a way that was closed stays closed."""

import sys
import threading
from pathlib import Path

import pytest

from app.core.errors import (
    BusyError,
    InputError,
    KeyringProblem,
    ProfileError,
    WrongPassphrase,
)
from app.core.keys import Key
from app.vault.vault import Vault, VaultState, Way
from tests.helpers.password_stores import Memory
from tests.unit.vault.conftest import vault_at

PASSPHRASE = "correct horse battery staple"


def encrypted(
    vault: Vault, passphrase: str | None = PASSPHRASE, *, use_store: bool = True
) -> tuple[Key, str]:
    made = vault.create(passphrase=passphrase, use_store=use_store)
    vault.commit()
    return made


def test_a_new_profile_has_no_keys_and_no_ways(vault: Vault, path: Path) -> None:
    assert vault.state is VaultState.NONE
    assert vault.ways == frozenset()
    assert list(path.parent.iterdir()) == []


def test_every_way_leads_to_the_same_key(vault: Vault, path: Path) -> None:
    key, code = encrypted(vault)
    later = vault_at(path)
    assert later.state is VaultState.ENCRYPTED
    assert later.ways == {Way.STORE, Way.PASSPHRASE, Way.RECOVERY}
    assert later.unlock_from_store() == key
    assert later.unlock(PASSPHRASE) == key
    assert later.recover(code.lower().replace("-", " ")) == key


def test_nothing_is_written_before_it_is_committed(vault: Vault, path: Path) -> None:
    vault.create(passphrase=PASSPHRASE, use_store=True)
    assert list(path.parent.iterdir()) == []
    assert vault.state is VaultState.NONE
    vault.abandon()
    assert Memory.kept == {}
    with pytest.raises(ValueError, match="nothing was created"):
        vault.commit()


def test_what_is_created_again_leaves_nothing_of_the_first_time(vault: Vault) -> None:
    vault.create(passphrase=None, use_store=True)
    key, _ = encrypted(vault)
    assert len(Memory.kept) == 1
    assert vault.unlock_from_store() == key


def test_keys_are_made_once(vault: Vault, path: Path) -> None:
    late = vault_at(path)
    late.create(passphrase=None, use_store=True)
    key, _ = encrypted(vault)
    with pytest.raises(BusyError, match="start again"):
        late.commit()
    assert len(Memory.kept) == 1
    assert late.unlock_from_store() == key
    for again in (vault.stay_plain, lambda: vault.create(passphrase=None, use_store=True)):
        with pytest.raises(ProfileError, match="encrypted already"):
            again()


def test_the_recovery_code_alone_is_not_enough_for_a_beginning(vault: Vault) -> None:
    with pytest.raises(ValueError, match="only way"):
        vault.create(passphrase=None, use_store=False)


def test_a_profile_can_stay_plain_and_change_its_mind(vault: Vault, path: Path) -> None:
    vault.stay_plain()
    vault.stay_plain()
    assert vault_at(path).state is VaultState.PLAIN
    assert vault.ways == frozenset()
    for unlock in (vault.unlock_from_store, lambda: vault.unlock(PASSPHRASE)):
        with pytest.raises(ProfileError, match="not encrypted"):
            unlock()
    key, _ = encrypted(vault, use_store=False)
    assert vault_at(path).unlock(PASSPHRASE) == key


def test_thinking_again_never_costs_keys(vault: Vault) -> None:
    vault.reconsider()
    vault.stay_plain()
    vault.reconsider()
    assert vault.state is VaultState.NONE
    key, code = encrypted(vault)
    vault.reconsider()
    assert vault.recover(code) == key


def test_a_wrong_passphrase_is_one_sentence(vault: Vault) -> None:
    encrypted(vault)
    for wrong in ("", "Correct horse battery staple", "x" * 100_000):
        with pytest.raises(WrongPassphrase, match="does not open") as caught:
            vault.unlock(wrong)
        assert (caught.value.code, caught.value.exit_code) == ("passphrase", 2)


def test_a_short_passphrase_is_refused_and_nothing_changes(vault: Vault, path: Path) -> None:
    with pytest.raises(InputError, match="at least 8"):
        vault.create(passphrase="short", use_store=True)
    assert Memory.kept == {}
    key, _ = encrypted(vault)
    before = path.read_bytes()
    with pytest.raises(InputError, match="at least 8"):
        vault.set_passphrase(key, "short")
    assert path.read_bytes() == before


def test_an_old_passphrase_opens_nothing(vault: Vault, path: Path) -> None:
    key, code = encrypted(vault)
    vault.set_passphrase(key, "another passphrase")
    # The copy of the file must not bring the old one back.
    for _ in range(2):
        assert vault.unlock("another passphrase") == key
        assert vault.recover(code) == key
        assert vault.unlock_from_store() == key
        with pytest.raises(WrongPassphrase):
            vault.unlock(PASSPHRASE)
        path.unlink(missing_ok=True)


def test_an_old_recovery_code_opens_nothing(vault: Vault) -> None:
    key, code = encrypted(vault)
    newer = vault.new_recovery_code(key)
    assert vault.recover(newer) == key
    with pytest.raises(WrongPassphrase, match="newer code"):
        vault.recover(code)


def test_a_passphrase_can_be_removed_while_the_store_opens_the_profile(vault: Vault) -> None:
    key, _ = encrypted(vault)
    vault.set_passphrase(key, None)
    assert vault.ways == {Way.STORE, Way.RECOVERY}
    assert vault.unlock_from_store() == key
    with pytest.raises(WrongPassphrase, match="has no passphrase"):
        vault.unlock(PASSPHRASE)
    with pytest.raises(InputError, match="set a passphrase first"):
        vault.forget_store()
    assert vault.unlock_from_store() == key


def test_the_store_can_be_forgotten_while_there_is_a_passphrase(vault: Vault) -> None:
    key, _ = encrypted(vault)
    vault.forget_store()
    assert Memory.kept == {}
    assert vault.ways == {Way.PASSPHRASE, Way.RECOVERY}
    with pytest.raises(KeyringProblem, match="not set up"):
        vault.unlock_from_store()
    with pytest.raises(InputError, match="password store open it first"):
        vault.set_passphrase(key, None)
    assert vault.unlock(PASSPHRASE) == key
    vault.remember(key)
    assert vault.unlock_from_store() == key


def test_only_the_right_key_gets_new_ways(vault: Vault) -> None:
    key, code = encrypted(vault)
    stranger = Key(b"s" * 32)
    for attempt in (
        lambda: vault.set_passphrase(stranger, "another passphrase"),
        lambda: vault.remember(stranger),
        lambda: vault.new_recovery_code(stranger),
    ):
        with pytest.raises(ProfileError, match="replaced"):
            attempt()
    assert vault.unlock_from_store() == vault.unlock(PASSPHRASE) == vault.recover(code) == key


def test_two_profiles_do_not_see_each_other_s_key(tmp_path: Path) -> None:
    one, two = vault_at(tmp_path / "one.json"), vault_at(tmp_path / "two.json")
    first, first_code = encrypted(one)
    second, _ = encrypted(two)
    assert first != second
    assert one.unlock_from_store() == first
    assert two.unlock_from_store() == second
    with pytest.raises(WrongPassphrase, match="another profile"):
        two.recover(first_code)
    one.destroy()
    assert two.unlock_from_store() == second


def test_what_another_profile_has_in_the_store_opens_nothing(tmp_path: Path) -> None:
    one, two = vault_at(tmp_path / "one.json"), vault_at(tmp_path / "two.json")
    encrypted(one)
    second, code = encrypted(two)
    (mine, mine_text), (other, other_text) = Memory.kept.items()
    Memory.kept.update({mine: other_text, other: mine_text})
    with pytest.raises(KeyringProblem, match="not that of this profile"):
        two.unlock_from_store()
    assert two.unlock(PASSPHRASE) == two.recover(code) == second


def test_a_copy_of_a_profile_and_the_original_stay_open(tmp_path: Path) -> None:
    original, copy = tmp_path / "original.json", tmp_path / "copy.json"
    key, _ = encrypted(vault_at(original))
    copy.write_bytes(original.read_bytes())
    vault_at(copy).remember(key)
    assert vault_at(copy).unlock_from_store() == vault_at(original).unlock_from_store() == key


def test_the_store_holds_a_key_of_the_key(vault: Vault) -> None:
    key, _ = encrypted(vault)
    (account, text) = next(iter(Memory.kept.items()))
    assert account[0] == "Harmonium"
    assert account[1].startswith("profile ")
    assert len(bytes.fromhex(text)) == 32
    assert text != key.hex()


def test_destroying_leaves_nothing_that_opens_the_profile(vault: Vault, path: Path) -> None:
    key, code = encrypted(vault)
    kept = path.read_bytes()
    vault.destroy()
    assert Memory.kept == {}
    assert vault.state is VaultState.NONE
    assert list(path.parent.iterdir()) == []
    vault.destroy()
    newer, _ = encrypted(vault)
    assert newer != key
    with pytest.raises(WrongPassphrase):
        vault.recover(code)
    # Only who kept the file, and knows a secret of it, has the old key.
    path.write_bytes(kept)
    assert vault.recover(code) == key


def test_destroying_does_not_depend_on_the_password_store(vault: Vault, path: Path) -> None:
    encrypted(vault)
    vault_at(path, "Hanging", limit_s=0.1).destroy()
    assert vault.state is VaultState.NONE


def test_a_damaged_profile_can_be_destroyed(vault: Vault, path: Path) -> None:
    encrypted(vault)
    path.write_bytes(b"{}")
    path.with_name("keys.json.bak").write_bytes(b"{}")
    vault.destroy()
    assert vault.state is VaultState.NONE


def test_threads_that_change_different_ways_lose_nothing(vault: Vault) -> None:
    key, code = encrypted(vault)
    codes = [code]
    errors: list[BaseException] = []

    def run(action) -> None:
        try:
            for round_ in range(10):
                action(round_)
        except BaseException as exc:
            errors.append(exc)
            raise

    actions = (
        lambda round_: vault.set_passphrase(key, f"passphrase {round_}"),
        lambda _: codes.append(vault.new_recovery_code(key)),
        lambda _: (vault.remember(key), vault.unlock_from_store()),
    )
    threads = [threading.Thread(target=run, args=(action,)) for action in actions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert vault.unlock("passphrase 9") == vault.recover(codes[-1]) == key
    assert vault.unlock_from_store() == key


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_person_can_read_the_files(vault: Vault, path: Path) -> None:
    key, _ = encrypted(vault)
    vault.set_passphrase(key, "another passphrase")
    modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
    assert modes == dict.fromkeys(("keys.json", "keys.json.bak"), 0o600)
