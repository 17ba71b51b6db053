# SPDX-License-Identifier: Apache-2.0
"""Opening a profile: which one is encrypted, who has its key, and how a plain one becomes
encrypted.

The key comes first, the data second: `keys.json` is on the disk before anything is encrypted, and
gone before anything is removed. Whatever is killed in between leaves a profile that opens: as it
was, or, with the key, as it was to become. The window and the commands both come through here.
"""

import contextlib
import logging
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.core.errors import (
    DamagedProfile,
    HarmoniumError,
    InputError,
    KeyringProblem,
    Locked,
    ProfileError,
    WrongPassphrase,
)
from app.core.keys import Key
from app.core.secrets import OPTION, VARIABLE, Secrets
from app.paths import Paths
from app.profile import Profile
from app.profile_folder import alone, entries, has_database, remove_all, settle
from app.store import conversion
from app.store.encryption import has_plain_pages, is_encrypted, is_plain, looks_encrypted
from app.store.kept import encrypt_kept, plain_kept
from app.store.replacing import prepare
from app.store.settings import SettingsStore
from app.vault.vault import Vault, VaultState, Way

log = logging.getLogger(__name__)

TRIES = 3
"""How often a person is asked."""

PLAIN_SENTENCE = (
    "The conversations of this profile are not encrypted, because no passphrase was given and this"
    + " system has no password store that can be used: `harmonium encryption on` encrypts them."
)

_RECOVERY_CODE = "window.recovery_code"
"""The window's setting: the code that it shows until the person has saved it."""


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
    """What was begun with the folder is finished first. Raises ProfileError for keys that are
    damaged or gone."""
    settle(paths, vault)
    exists = has_database(paths)
    match vault.state:
        case VaultState.ENCRYPTED:
            return Situation.ENCRYPTED
        case VaultState.PLAIN:
            found = Situation.PLAIN
        case VaultState.NONE:
            found = Situation.UNDECIDED if exists else Situation.NEW
    if exists and looks_encrypted(paths.database):
        raise ProfileError(
            f"{paths.database} cannot be opened: {paths.keys.name}, the file with its keys, is"
            + " gone, or the conversations are damaged. Nothing was changed. Put both files back"
            + " from a copy of the profile folder."
        )
    return found


def open_profile(
    paths: Paths,
    vault: Vault,
    secrets: Secrets,
    person: Person | None,
    tell: Callable[[str], None],
) -> Profile:
    """For commands; a window asks on its own and calls what is below. A new profile is encrypted
    if there is any way to: with the passphrase that was given, by the password store, by a
    passphrase that `person` thinks of. A plain one stays as it is. `tell` hears the recovery code
    of a new profile once, and once that it is not encrypted.

    Raises WrongPassphrase and Locked, ProfileError, BusyError and DiskFull."""
    found = situation(paths, vault)
    if found is Situation.NEW:
        with alone(paths):
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
    This process must not have the database open yet. Raises BusyError, DiskFull and
    ProfileError."""
    profile = Profile(paths, key)
    if _is_half_converted(paths) or not has_database(paths):
        with alone(paths):
            # Whoever had begun may have given up, or all may have been erased, since the key was
            # found: nothing is ever encrypted with a key that nobody finds again.
            Vault(paths.keys).check_key(key)
            _convert(profile, on_progress)
            profile.database.open().close()
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
    with alone(paths):
        if situation(paths, vault) is Situation.ENCRYPTED:
            raise InputError("This profile is encrypted already: open it with its passphrase.")
        return _encrypt(paths, vault, passphrase, use_store, on_progress)


def told(made: tuple[Profile, str], tell: Callable[[str], None]) -> Profile:
    """What a command does with what `encrypt` has made: its recovery code is told, and kept in what
    it opens, where the window shows it until it is saved. Raises ProfileError, BusyError and
    DiskFull."""
    profile, code = made
    tell(
        "The conversations of this profile are encrypted. Write down the recovery code, which opens"
        + f" them when nothing else does: {code}"
    )
    keep_recovery_code(profile, code)
    return profile


def keep_recovery_code(profile: Profile, code: str) -> None:
    """Empty: there is none that the person has not saved."""
    with contextlib.closing(profile.database.open()) as database:
        SettingsStore(database).set(_RECOVERY_CODE, code)


def stay_plain(paths: Paths, vault: Vault) -> Profile:
    """As the person decided; nobody asks again. Raises ProfileError and DiskFull."""
    with alone(paths):
        if situation(paths, vault) is Situation.ENCRYPTED:
            raise InputError("This profile is encrypted already: open it with its passphrase.")
        vault.stay_plain()
        return _made_plain(paths)


def _make(
    paths: Paths,
    vault: Vault,
    secrets: Secrets,
    person: Person | None,
    tell: Callable[[str], None],
) -> Profile:
    if secrets.passphrase is not None:
        return told(_encrypt(paths, vault, secrets.passphrase), tell)
    try:
        return told(_encrypt(paths, vault, use_store=True), tell)
    except KeyringProblem as exc:
        log.info("no password store: %s %s", exc, exc.detail)
    if person is not None:
        return _made_as_asked(paths, vault, person, tell)
    tell(PLAIN_SENTENCE)
    return _made_plain(paths)


def _made_as_asked(
    paths: Paths, vault: Vault, person: Person, tell: Callable[[str], None]
) -> Profile:
    problem: InputError | None = None
    for _ in range(TRIES):
        text = person.new_passphrase("" if problem is None else problem.message)
        if text is None:
            break
        if not text:
            vault.stay_plain()
            return _made_plain(paths)
        try:
            return told(_encrypt(paths, vault, text), tell)
        except InputError as exc:
            if type(exc) is not InputError:
                raise
            # It is too short.
            problem = exc
    if problem is not None:
        raise problem
    raise InputError(
        "No passphrase was chosen. To go without encryption, answer with an empty line."
    )


def _made_plain(paths: Paths) -> Profile:
    """With its database, so that whoever comes next finds a profile that is plain."""
    profile = Profile(paths)
    profile.database.open().close()
    return profile


def _asked_key(vault: Vault, person: Person | None, reason: str) -> Key:
    wrong: WrongPassphrase | None = None
    tries = 0 if person is None else TRIES
    while person is not None and tries:
        text = person.passphrase(reason if wrong is None else wrong.message)
        if text is None:
            break
        try:
            return unlock_with(vault, text)
        except WrongPassphrase as exc:
            wrong, tries = exc, tries - 1
    if wrong is not None:
        raise wrong
    if reason:
        raise Locked(
            f"The conversations are encrypted and locked. {reason} Or give the passphrase with"
            + f" {OPTION} FILE or in {VARIABLE}, or run the command in a terminal."
        )
    raise Locked(
        f"The conversations are encrypted and locked: give the passphrase with {OPTION} FILE or in"
        + f" {VARIABLE}, or run the command in a terminal."
    )


def _encrypt(
    paths: Paths,
    vault: Vault,
    passphrase: str | None = None,
    use_store: bool = False,
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[Profile, str]:
    if has_database(paths) and not is_plain(paths.database):
        if has_plain_pages(paths.database):
            raise DamagedProfile(
                f"{paths.database} is damaged; it was left untouched. What can be read of it can be"
                + " saved: `harmonium profile repair`, or restore a backup."
            )
        raise ProfileError(
            f"{paths.database} is damaged or not a Harmonium database; it was left untouched. Move"
            + " it elsewhere to start afresh, or put a backup in its place."
        )
    was_plain = vault.state is VaultState.PLAIN
    key, code = vault.create(passphrase=passphrase, use_store=use_store)
    try:
        vault.commit()
    except HarmoniumError:
        vault.abandon()
        raise
    profile = Profile(paths, key)
    try:
        _convert(profile, on_progress)
    except HarmoniumError:
        # The plain database is whole, and keys that are of no use would only lock it up.
        if not is_encrypted(paths.database):
            vault.destroy()
            if was_plain:
                vault.stay_plain()
        raise
    return profile, code


def _convert(profile: Profile, on_progress: Callable[[int, int], None] | None) -> None:
    paths, database = profile.paths, profile.database
    assert database.key is not None
    if is_plain(paths.database):
        _ = prepare(Profile(paths).database)
        conversion.encrypt(paths.database, database.key, on_progress)
        # They can be made again. Their folder may be large, so they are not overwritten.
        _ = remove_all(paths.states, set(), is_overwritten=False)
    conversion.tidy(paths.database, database.key)
    for snapshot in _plain_snapshots(paths):
        with contextlib.suppress(OSError):
            conversion.wipe(snapshot)
    _encrypt_kept(paths, database.key)


def _encrypt_kept(paths: Paths, key: Key) -> None:
    """The profile is encrypted, whatever becomes of them; the next start tries once more."""
    for path in plain_kept(paths.database):
        try:
            encrypt_kept(path, key)
        except (HarmoniumError, OSError) as exc:
            log.warning("what was kept of an older state is not encrypted yet: %s", exc)


def _is_half_converted(paths: Paths) -> bool:
    is_begun = is_plain(paths.database) or conversion.has_leftovers(paths.database)
    return is_begun or bool(_plain_snapshots(paths) or plain_kept(paths.database))


def _plain_snapshots(paths: Paths) -> list[Path]:
    return [path for path in entries(paths.snapshots) if is_plain(path)]
