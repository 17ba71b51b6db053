# SPDX-License-Identifier: Apache-2.0
"""Whether a profile is encrypted, and the ways to its data key.

The data key is random and never changes; each way is a wrap of it. So a passphrase is changed in
the time it takes to derive a key, and a lost one costs nothing as long as another way is left.
"""

import contextlib
import os
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

from app.core.errors import (
    BusyError,
    InputError,
    KeyringProblem,
    ProfileError,
    WrongPassphrase,
)
from app.core.keys import KEY_BYTES, Key
from app.password_store import PasswordStore
from app.vault import key_file, recovery_code
from app.vault.key_file import KeyFile, KeyRecord
from app.vault.wrapping import (
    Scrypt,
    Wrap,
    WrongKey,
    check_passphrase,
    from_random,
    seal,
    seal_with_passphrase,
    unseal,
    unseal_with_passphrase,
)


class VaultState(Enum):
    NONE = "none"
    """Nobody has decided: a new profile, or one from before there was encryption."""
    PLAIN = "plain"
    """The person decided against it."""
    ENCRYPTED = "encrypted"


class Way(Enum):
    STORE = key_file.STORE
    PASSPHRASE = key_file.PASSPHRASE
    RECOVERY = key_file.RECOVERY


class Vault:
    """Reads and writes `keys.json`. Any thread may call; whatever asks the password store or
    derives a key from a passphrase takes seconds.

    Every method raises ProfileError when the file is damaged beyond its copy, is newer than this
    program or cannot be written, and DiskFull; those that take a passphrase raise OutOfMemory."""

    def __init__(
        self, path: Path, store: PasswordStore | None = None, cost: Scrypt | None = None
    ) -> None:
        """`store` says where; its account does not matter: each profile has one of its own. `cost`
        is that of new passphrases."""
        self._file = KeyFile(path)
        self._store = store or PasswordStore("")
        self._cost = cost or Scrypt()
        self._created: KeyRecord | None = None

    @property
    def state(self) -> VaultState:
        return _state_of(self._file.load())

    @property
    def ways(self) -> frozenset[Way]:
        """Those that open an encrypted profile; none for the others."""
        record = self._file.load()
        return frozenset[Way]() if record is None else frozenset(map(Way, record.wraps))

    def create(self, *, passphrase: str | None, use_store: bool) -> tuple[Key, str]:
        """The data key and the recovery code of a profile that will be encrypted, at `commit`:
        until then no file is written. At least one of `passphrase` and `use_store` must be given.
        Raises KeyringProblem, and InputError for a passphrase that is too short."""
        if passphrase is None and not use_store:
            raise ValueError("the recovery code would be the only way")
        if self.state is VaultState.ENCRYPTED:
            raise ProfileError("This profile is encrypted already.")
        self.abandon()
        key, profile = Key(os.urandom(KEY_BYTES)), key_file.new_name()
        wraps: dict[str, Wrap] = {}
        if passphrase is not None:
            wraps[key_file.PASSPHRASE] = self._passphrase_wrap(key, profile, passphrase)
        code, wraps[key_file.RECOVERY] = _recovery_wrap(key, profile)
        if use_store:
            wraps[key_file.STORE] = self._store_wrap(key, profile)
        self._created = KeyRecord(profile, _check_of(key), wraps)
        return key, code

    def commit(self) -> None:
        """Writes what `create` made: the profile is encrypted from now on. Raises BusyError when
        someone else encrypted it meanwhile; then what was made is abandoned."""
        created = self._created
        if created is None:
            raise ValueError("nothing was created")

        def decide(found: KeyRecord | None) -> KeyRecord:
            if _state_of(found) is VaultState.ENCRYPTED:
                raise BusyError(
                    "Another window or command has just encrypted this profile: start again."
                )
            return created

        try:
            self._file.change(decide)
        except BusyError:
            self.abandon()
            raise
        self._created = None

    def abandon(self) -> None:
        """Forgets what `create` made, where it has not been committed."""
        created, self._created = self._created, None
        if created is not None and key_file.STORE in created.wraps:
            with contextlib.suppress(KeyringProblem):
                self._entry(created.profile).forget()

    def stay_plain(self) -> None:
        """Remembers that the person decided against encryption."""

        def decide(found: KeyRecord | None) -> KeyRecord:
            if found is not None and found.is_encrypted:
                raise ProfileError("This profile is encrypted already.")
            return found or KeyRecord(key_file.new_name(), b"", {})

        self._file.change(decide)

    def reconsider(self) -> None:
        """Nobody has decided against encryption any more. Keys that there are stay."""
        self._file.forget_decision()

    def check_key(self, key: Key) -> None:
        """Raises ProfileError when it is not the data key of this profile, or no longer."""
        record = self._file.load()
        if record is None or not record.is_encrypted or _check_of(key) != record.check:
            raise _changed_meanwhile()

    def unlock_from_store(self) -> Key:
        """Raises KeyringProblem."""
        record = self._encrypted()
        if key_file.STORE not in record.wraps:
            raise KeyringProblem(
                "The password store is not set up to open this profile: enter the passphrase or the"
                + " recovery code."
            )
        found = self._entry(record.profile).read(anywhere=True)
        if found is None:
            raise KeyringProblem(
                "The system's password store does not have the key of this profile: enter the"
                + " passphrase or the recovery code."
            )
        try:
            under = _store_key(found)
            key = _authentic(record, unseal(record.wraps[key_file.STORE], under, _store(record)))
        except (ValueError, WrongKey):
            raise KeyringProblem(
                "The key in the system's password store is not that of this profile: enter the"
                + " passphrase or the recovery code."
            ) from None
        self._file.mend()
        return key

    def unlock(self, passphrase: str) -> Key:
        """Raises WrongPassphrase."""
        record = self._encrypted()
        wrap = record.wraps.get(key_file.PASSPHRASE)
        if wrap is None:
            raise WrongPassphrase(
                "This profile has no passphrase: let the system's password store open it, or enter"
                + " the recovery code."
            )
        try:
            about = _about(record.profile, key_file.PASSPHRASE)
            key = _authentic(record, unseal_with_passphrase(wrap, passphrase, about))
        except WrongKey:
            raise WrongPassphrase(
                "This passphrase does not open the profile: check Caps Lock and the layout of the"
                + " keyboard, and try again."
            ) from None
        self._file.mend()
        return key

    def recover(self, code: str) -> Key:
        """Raises WrongPassphrase."""
        record = self._encrypted()
        under = from_random(recovery_code.secret_of(code))
        wrap = record.wraps.get(key_file.RECOVERY)
        try:
            if wrap is None:
                raise WrongKey
            key = _authentic(record, unseal(wrap, under, _about(record.profile, key_file.RECOVERY)))
        except WrongKey:
            raise WrongPassphrase(
                "This recovery code does not open the profile: it belongs to another profile, or a"
                + " newer code has replaced it."
            ) from None
        self._file.mend()
        return key

    def set_passphrase(self, key: Key, passphrase: str | None) -> None:
        """None removes it. Raises InputError for one that is too short, and when the recovery code
        would be the only way left."""
        if passphrase is not None:
            profile = self._encrypted().profile
            self._add(key, key_file.PASSPHRASE, self._passphrase_wrap(key, profile, passphrase))
            return
        self._remove(
            key_file.PASSPHRASE,
            key_file.STORE,
            InputError(
                "Without a passphrase only the recovery code would open this profile: let the"
                + " system's password store open it first."
            ),
        )

    def remember(self, key: Key) -> None:
        """From now on the password store opens the profile. Raises KeyringProblem."""
        self._add(key, key_file.STORE, self._store_wrap(key, self._encrypted().profile))

    def forget_store(self) -> None:
        """Raises InputError when the recovery code would be the only way left."""
        self._remove(
            key_file.STORE,
            key_file.PASSPHRASE,
            InputError(
                "Without the system's password store only the recovery code would open this"
                + " profile: set a passphrase first."
            ),
        )
        # Without the wrap, what stays in a store that does not answer opens nothing.
        with contextlib.suppress(KeyringProblem):
            self._entry(self._encrypted().profile).forget()

    def new_recovery_code(self, key: Key) -> str:
        """The one before opens nothing any more."""
        code, wrap = _recovery_wrap(key, self._encrypted().profile)
        self._add(key, key_file.RECOVERY, wrap)
        return code

    def destroy(self) -> None:
        """Without its keys nobody can ever read the profile again. Afterwards it is as new, also
        when the password store does not answer: what that has opens nothing alone."""
        self.abandon()
        try:
            record = self._file.load()
        except ProfileError:
            record = None
        self._file.destroy()
        if record is not None and key_file.STORE in record.wraps:
            with contextlib.suppress(KeyringProblem):
                self._entry(record.profile).forget()

    def _encrypted(self) -> KeyRecord:
        record = self._file.load()
        if record is None or not record.is_encrypted:
            raise ProfileError("This profile is not encrypted.")
        return record

    def _entry(self, profile: str) -> PasswordStore:
        return self._store.of(f"profile {profile}")

    def _add(self, key: Key, way: str, wrap: Wrap) -> None:
        self._change_wraps(lambda record: _with_wrap(record, key, way, wrap))

    def _remove(self, way: str, other_way: str, refusal: InputError) -> None:
        def without(record: KeyRecord) -> Mapping[str, Wrap]:
            if other_way not in record.wraps:
                raise refusal
            return {kind: wrap for kind, wrap in record.wraps.items() if kind != way}

        self._change_wraps(without)

    def _change_wraps(self, change: Callable[[KeyRecord], Mapping[str, Wrap]]) -> None:
        def changed(found: KeyRecord | None) -> KeyRecord:
            if found is None or not found.is_encrypted:
                raise _changed_meanwhile()
            return KeyRecord(found.profile, found.check, change(found))

        self._file.change(changed)

    def _passphrase_wrap(self, key: Key, profile: str, passphrase: str) -> Wrap:
        check_passphrase(passphrase)
        about = _about(profile, key_file.PASSPHRASE)
        return seal_with_passphrase(key, passphrase, about, self._cost)

    def _store_wrap(self, key: Key, profile: str) -> Wrap:
        """A key that the store has for this profile already is kept: a copy of the profile, in a
        backup, may be opened by it."""
        entry = self._entry(profile)
        try:
            under = _store_key(entry.read() or "")
        except ValueError:
            under = Key(os.urandom(KEY_BYTES))
            entry.save(under.hex())
        return seal(key, under, _about(profile, key_file.STORE))


def _state_of(record: KeyRecord | None) -> VaultState:
    if record is None:
        return VaultState.NONE
    return VaultState.ENCRYPTED if record.is_encrypted else VaultState.PLAIN


def _about(profile: str, way: str) -> str:
    return f"harmonium profile {profile} {way}"


def _store(record: KeyRecord) -> str:
    return _about(record.profile, key_file.STORE)


def _check_of(key: Key) -> bytes:
    """Tells the key and tells nothing about it."""
    return key.derive("check").raw()


def _authentic(record: KeyRecord, key: Key) -> Key:
    """Raises WrongKey."""
    if _check_of(key) != record.check:
        raise WrongKey
    return key


def _recovery_wrap(key: Key, profile: str) -> tuple[str, Wrap]:
    secret = os.urandom(recovery_code.SECRET_BYTES)
    wrap = seal(key, from_random(secret), _about(profile, key_file.RECOVERY))
    return recovery_code.text_of(secret), wrap


def _store_key(text: str) -> Key:
    """Raises ValueError for what is no key."""
    return Key(bytes.fromhex(text))


def _with_wrap(record: KeyRecord, key: Key, way: str, wrap: Wrap) -> Mapping[str, Wrap]:
    if _check_of(key) != record.check:
        raise _changed_meanwhile()
    return {**record.wraps, way: wrap}


def _changed_meanwhile() -> ProfileError:
    return ProfileError(
        "The keys of this profile were replaced while it was open: start Harmonium again."
    )
