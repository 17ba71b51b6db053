# SPDX-License-Identifier: Apache-2.0
"""Whether a profile is encrypted, and the ways to its data key."""

from enum import Enum
from pathlib import Path

from app.core.keys import Key
from app.password_store import PasswordStore
from app.vault.wrapping import Scrypt


class VaultState(Enum):
    NONE = "none"
    """Nobody has decided: a new profile, or one from before there was encryption."""
    PLAIN = "plain"
    """The person decided against it."""
    ENCRYPTED = "encrypted"


class Way(Enum):
    STORE = "store"
    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"


class Vault:
    """Reads and writes `keys.json`. Any thread may call; whatever asks the password store or
    derives a key from a passphrase takes seconds.

    Every method raises ProfileError when the file is damaged beyond its copy, or newer than this
    program, and InputError and DiskFull when it cannot be written."""

    def __init__(
        self, path: Path, store: PasswordStore | None = None, cost: Scrypt | None = None
    ) -> None:
        """`store` says where; its account does not matter: each profile has one of its own."""
        raise NotImplementedError

    @property
    def state(self) -> VaultState:
        raise NotImplementedError

    @property
    def ways(self) -> frozenset[Way]:
        """Those that open an encrypted profile; none for the others."""
        raise NotImplementedError

    def create(self, *, passphrase: str | None, use_store: bool) -> tuple[Key, str]:
        """The data key and the recovery code of a profile that will be encrypted, at `commit`:
        until then no file is written. Raises KeyringProblem, and InputError for a passphrase that
        is too short."""
        raise NotImplementedError

    def commit(self) -> None:
        """Writes what `create` made: the profile is encrypted from now on. Raises BusyError when
        someone else encrypted it meanwhile."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Forgets what `create` made."""
        raise NotImplementedError

    def stay_plain(self) -> None:
        raise NotImplementedError

    def unlock_from_store(self) -> Key:
        """Raises KeyringProblem."""
        raise NotImplementedError

    def unlock(self, passphrase: str) -> Key:
        """Raises WrongPassphrase."""
        raise NotImplementedError

    def recover(self, code: str) -> Key:
        """Raises WrongPassphrase."""
        raise NotImplementedError

    def set_passphrase(self, key: Key, passphrase: str | None) -> None:
        """None removes it. Raises InputError for one that is too short, and when the recovery code
        would be the only way left."""
        raise NotImplementedError

    def remember(self, key: Key) -> None:
        """From now on the password store opens the profile. Raises KeyringProblem."""
        raise NotImplementedError

    def forget_store(self) -> None:
        """Raises InputError when the recovery code would be the only way left."""
        raise NotImplementedError

    def new_recovery_code(self, key: Key) -> str:
        """The one before opens nothing any more."""
        raise NotImplementedError

    def destroy(self) -> None:
        """Without its keys nobody can ever read the profile again."""
        raise NotImplementedError
