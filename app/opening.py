# SPDX-License-Identifier: Apache-2.0
"""Opening a profile: which one is encrypted, who has its key, and how a plain one becomes
encrypted.

The key comes first, the data second: `keys.json` is on the disk before anything is encrypted, and
gone before anything is removed. Whatever is killed in between leaves a profile that opens: as it
was, or, with the key, as it was to become. The window and the commands both come through here.
"""

import contextlib
import logging
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.core.errors import (
    BusyError,
    HarmoniumError,
    InputError,
    KeyringProblem,
    Locked,
    ProfileError,
    WrongPassphrase,
)
from app.core.keys import Key
from app.core.process_lock import ProcessLock
from app.core.secrets import OPTION, VARIABLE, Secrets
from app.paths import Paths
from app.profile import Profile
from app.store import conversion
from app.store.conversion import is_encrypted
from app.vault.vault import Vault, VaultState, Way

log = logging.getLogger(__name__)

TRIES = 3
"""How often a person is asked."""

_LOCK_S = 60.0
"""Another process that makes or converts this profile is waited for. A password store may ask the
person meanwhile, who has half of that."""


class Situation(StrEnum):
    """What there is to open. A profile whose conversion was interrupted is ENCRYPTED: its keys
    are there, and opening it ends the conversion."""

    NEW = "new"
    UNDECIDED = "undecided"
    """Plain, from before there was encryption, or made where nobody could be asked."""
    PLAIN = "plain"
    """Plain by choice."""
    ENCRYPTED = "encrypted"


class Person(Protocol):
    """Whoever sits at the terminal. `problem` is what was wrong with the last answer, or empty.
    None: no answer."""

    def passphrase(self, problem: str) -> str | None: ...

    def new_passphrase(self, problem: str) -> str | None:
        """Empty: without encryption."""
        ...


def situation(paths: Paths, vault: Vault) -> Situation:
    """Raises ProfileError for keys that are damaged or gone."""
    match vault.state:
        case VaultState.ENCRYPTED:
            return Situation.ENCRYPTED
        case VaultState.PLAIN:
            found = Situation.PLAIN
        case VaultState.NONE:
            found = Situation.UNDECIDED if _has_database(paths) else Situation.NEW
    if is_encrypted(paths.database):
        raise ProfileError(
            f"The conversations in {paths.root} are encrypted, but their keys in"
            + f" {paths.keys.name} are gone: put that file back from a backup."
        )
    return found


def open_profile(
    paths: Paths,
    vault: Vault,
    secrets: Secrets,
    person: Person | None = None,
    tell: Callable[[str], None] = log.info,
) -> Profile:
    """For commands; a window asks on its own and calls what is below. A new profile is encrypted
    if there is any way to: with the passphrase that was given, by the password store, by a
    passphrase that `person` thinks of. A plain one stays as it is. `tell` hears the recovery code
    of a new profile once, and once that it is not encrypted.

    Raises WrongPassphrase and Locked, ProfileError, BusyError and DiskFull."""
    found = situation(paths, vault)
    if found is Situation.NEW:
        with _alone(paths):
            # Someone else may have been faster.
            found = situation(paths, vault)
            if found is Situation.NEW:
                return _make(paths, vault, secrets, person, tell)
    if found is Situation.ENCRYPTED:
        return unlocked(paths, find_key(vault, secrets, person))
    return Profile(paths)


def find_key(vault: Vault, secrets: Secrets, person: Person | None = None) -> Key:
    """Of an encrypted profile. A passphrase that was given decides, so that a wrong one is never
    passed over; then the password store is asked, and then the person. Raises WrongPassphrase and
    Locked."""
    wrong: WrongPassphrase | None = None
    if secrets.passphrase is not None:
        try:
            return unlock_with(vault, secrets.passphrase)
        except WrongPassphrase as exc:
            if Way.PASSPHRASE in vault.ways:
                raise
            wrong = exc
    reason = ""
    if Way.STORE in vault.ways:
        try:
            return vault.unlock_from_store()
        except KeyringProblem as exc:
            log.info("the password store did not unlock: %s %s", exc, exc.detail)
            reason = exc.message
    if wrong is not None:
        raise wrong
    return _asked_key(vault, person, reason)


def unlock_with(vault: Vault, text: str) -> Key:
    """`text`: a passphrase or the recovery code. A wrong passphrase takes most of a second. Raises
    WrongPassphrase."""
    try:
        # This costs nothing, and no passphrase is taken for it: it has a check symbol.
        return vault.recover(text)
    except WrongPassphrase:
        return vault.unlock(text)


def unlocked(
    paths: Paths, key: Key, on_progress: Callable[[int, int], None] | None = None
) -> Profile:
    """The profile that this is the key of. A conversion that was interrupted is finished first.
    Raises BusyError, DiskFull and ProfileError."""
    profile = Profile(paths, key)
    if _is_half_converted(paths):
        with _alone(paths):
            _convert(profile, on_progress)
    return profile


def encrypt(
    paths: Paths,
    vault: Vault,
    *,
    passphrase: str | None = None,
    use_store: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[Profile, str]:
    """Makes a new profile encrypted, or a plain one. Returns it with its recovery code, which is
    known nowhere else. When it fails, everything is as it was.

    Raises InputError for a passphrase that is too short, KeyringProblem, BusyError, DiskFull and
    ProfileError."""
    with _alone(paths):
        if situation(paths, vault) is Situation.ENCRYPTED:
            raise InputError("This profile is encrypted already: open it with its passphrase.")
        return _encrypt(paths, vault, passphrase, use_store, on_progress)


def stay_plain(paths: Paths, vault: Vault) -> Profile:
    """As the person decided; nobody asks again. Raises ProfileError and DiskFull."""
    with _alone(paths):
        if situation(paths, vault) is Situation.ENCRYPTED:
            raise InputError("This profile is encrypted already: open it with its passphrase.")
        vault.stay_plain()
        return _made_plain(paths)


def erase(paths: Paths, vault: Vault, *, with_models: bool = False) -> None:
    """Everything of the profile, the keys first: from then on nobody can read what is encrypted,
    however little of the rest can be removed. Plain text is overwritten. The lock of the window
    stays. Raises ProfileError when files remain."""
    vault.destroy()
    kept = {paths.lock} if with_models else {paths.lock, paths.models}
    failed = _remove_all(paths.root, kept)
    if failed:
        raise ProfileError(
            f"The keys are destroyed, but {len(failed)} files in {paths.root} could not be"
            + " removed: close all programs that use them, and delete the folder."
        )


def _make(
    paths: Paths,
    vault: Vault,
    secrets: Secrets,
    person: Person | None,
    tell: Callable[[str], None],
) -> Profile:
    if secrets.passphrase is not None:
        profile, code = _encrypt(paths, vault, secrets.passphrase)
        tell(recovery_sentence(code))
        return profile
    try:
        profile, code = _encrypt(paths, vault, use_store=True)
    except KeyringProblem as exc:
        log.info("no password store: %s %s", exc, exc.detail)
    else:
        tell(recovery_sentence(code))
        return profile
    if person is not None:
        return _made_as_asked(paths, vault, person, tell)
    tell(PLAIN_SENTENCE)
    return _made_plain(paths)


PLAIN_SENTENCE = (
    "The conversations of this profile are not encrypted, because this system has no password store"
    + " and no passphrase was given: `harmonium encryption on` encrypts them."
)


def recovery_sentence(code: str) -> str:
    return (
        "The conversations of this profile are encrypted. Write down the recovery code, which opens"
        + f" them when nothing else does: {code}"
    )


def _made_as_asked(
    paths: Paths, vault: Vault, person: Person, tell: Callable[[str], None]
) -> Profile:
    problem = ""
    for _ in range(TRIES):
        text = person.new_passphrase(problem)
        if text is None:
            break
        if not text:
            vault.stay_plain()
            return _made_plain(paths)
        try:
            profile, code = _encrypt(paths, vault, text)
        except InputError as exc:
            problem = exc.message
        else:
            tell(recovery_sentence(code))
            return profile
    raise InputError(
        problem or "No passphrase was chosen: answer with an empty line to do without encryption."
    )


def _made_plain(paths: Paths) -> Profile:
    """With its database, so that whoever comes next finds a profile that is plain."""
    profile = Profile(paths)
    profile.database.open().close()
    return profile


def _asked_key(vault: Vault, person: Person | None, reason: str) -> Key:
    problem = reason
    for _ in range(TRIES if person is not None else 0):
        assert person is not None
        text = person.passphrase(problem)
        if text is None:
            break
        try:
            return unlock_with(vault, text)
        except WrongPassphrase as exc:
            problem = exc.message
            if _ == TRIES - 1:
                raise
    because = f" ({reason.removesuffix('.')})" if reason else ""
    raise Locked(
        f"The conversations are encrypted and locked{because}: give the passphrase with"
        + f" {OPTION} FILE or in {VARIABLE}, or run the command in a terminal."
    )


def _encrypt(
    paths: Paths,
    vault: Vault,
    passphrase: str | None = None,
    use_store: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[Profile, str]:
    key, code = vault.create(passphrase=passphrase, use_store=use_store)
    vault.commit()
    profile = Profile(paths, key)
    try:
        _convert(profile, on_progress)
    except HarmoniumError:
        # The plain database is whole, and keys that are of no use would only lock it up.
        if not is_encrypted(paths.database):
            vault.destroy()
        raise
    return profile, code


def _convert(profile: Profile, on_progress: Callable[[int, int], None] | None) -> None:
    paths, database = profile.paths, profile.database
    assert database.key is not None
    if _has_database(paths):
        if not is_encrypted(paths.database):
            conversion.encrypt(paths.database, database.key, on_progress)
        conversion.tidy(paths.database, database.key)
    # Both can be made again, and hold the same in plain.
    for folder in (paths.states, paths.snapshots):
        _ = _remove_all(folder, set())


def _is_half_converted(paths: Paths) -> bool:
    return _has_database(paths) and not is_encrypted(paths.database)


def _has_database(paths: Paths) -> bool:
    """An empty file is what a start that was killed leaves."""
    try:
        return paths.database.stat().st_size > 0
    except FileNotFoundError:
        return False
    except OSError as exc:
        raise ProfileError(
            f"The profile folder {paths.root} cannot be read ({exc.strerror}): choose another one"
            + " with --data-dir."
        ) from exc


@contextmanager
def _alone(paths: Paths) -> Generator[None]:
    """Two first starts may meet, and only one of them makes the keys."""
    try:
        with ProcessLock(paths.root / "keys.lock").held(_LOCK_S):
            yield
    except TimeoutError:
        raise BusyError(
            "Another Harmonium window or command is making or encrypting this profile right now."
            " Try again in a moment."
        ) from None


def _remove_all(folder: Path, kept: set[Path]) -> list[Path]:
    """What could not be removed. No link is followed."""
    failed: list[Path] = []
    for path in _entries(folder):
        if path in kept:
            continue
        if path.is_dir() and not path.is_symlink():
            failed += _remove_all(path, kept)
            with contextlib.suppress(OSError):
                path.rmdir()
            continue
        try:
            conversion.wipe(path)
        except OSError as exc:
            log.warning("%s was not removed: %s", path.name, exc.strerror)
            failed.append(path)
    return failed


def _entries(folder: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(folder)]
    except FileNotFoundError:
        return []
