# SPDX-License-Identifier: Apache-2.0
"""`harmonium encryption`: whether the profile is encrypted, and what opens it."""

import argparse
from collections.abc import Callable, Sequence

from app.cli.options import GlobalOptions, Parser, split_group
from app.cli.output import Output
from app.cli.session import CommandProfile, StopSignals
from app.cli.terminal import person_at_terminal
from app.core.errors import InputError, KeyringProblem
from app.core.keys import Key
from app.core.secrets import OPTION, VARIABLE, first_line
from app.opening import Situation, encrypt, keep_recovery_code, situation, told
from app.profile import Profile
from app.store.encryption import is_plain
from app.vault.vault import Way

_COMMANDS = {
    "status": "whether the profile is encrypted, and what opens it",
    "on": "encrypt the profile with everything in it",
    "passphrase": "set, change or remove the passphrase",
    "recovery-code": "make a new recovery code; the old one stops working",
}
_NEW_OPTION = "--new-passphrase-file"
_WAYS = {
    Way.STORE: "the password store",
    Way.PASSPHRASE: "the passphrase",
    Way.RECOVERY: "the recovery code",
}


def run(argv: Sequence[str], options: GlobalOptions) -> int:
    command, rest = split_group("encryption", argv, _COMMANDS)
    parser = Parser(f"encryption {command}", f"{_COMMANDS[command].capitalize()}.")
    _ = parser.add_argument("--json", action="store_true", help="one JSON object")
    if command == "passphrase":
        ways = parser.add_mutually_exclusive_group()
        _ = ways.add_argument(
            _NEW_OPTION, metavar="FILE", help="its first line is the new passphrase; - is stdin"
        )
        _ = ways.add_argument(
            "--remove", action="store_true", help="remove it; the other ways still open the profile"
        )
    found = parser.parse(rest)
    with StopSignals():
        _RUN[command](CommandProfile(options), found, Output(found.json))
    return 0


def _status(profile: CommandProfile, found: argparse.Namespace, output: Output) -> None:
    _tell_status(profile, found, output)


def _on(profile: CommandProfile, found: argparse.Namespace, output: Output) -> None:
    """Ends a conversion that was interrupted, too."""
    profile.paths.create()
    if situation(profile.paths, profile.vault) is Situation.ENCRYPTED:
        _ = profile.unlocked()
        _tell_status(profile, found, output)
        return
    made = _encrypted(profile, output)
    if found.json:
        keep_recovery_code(*made)
        _tell_status(profile, found, output, recovery_code=made[1])
    else:
        _tell_status(profile, found, output)
        _ = told(made, output.note)


def _encrypted(profile: CommandProfile, output: Output) -> tuple[Profile, str]:
    """With its recovery code. What is tried, and in which order, is as for a new profile."""
    paths, vault, passphrase = profile.paths, profile.vault, profile.secrets.passphrase

    def show(done: int, total: int) -> None:
        output.status(f"Encrypting… {done / total:.0%}" if done < total else "")

    if passphrase is None:
        try:
            return encrypt(paths, vault, use_store=True, on_progress=show)
        except KeyringProblem as exc:
            passphrase = _chosen("A passphrase to encrypt the conversations: ")
            if passphrase is None:
                raise InputError(
                    f"Nothing was encrypted. {exc.message} Or give a passphrase with {OPTION} FILE"
                    + f" or in {VARIABLE}."
                ) from exc
    return encrypt(paths, vault, passphrase=passphrase, on_progress=show)


def _passphrase(profile: CommandProfile, found: argparse.Namespace, output: Output) -> None:
    key = _key(profile)
    new: str | None = None
    if not found.remove:
        file: str | None = found.new_passphrase_file
        new = _chosen("The new passphrase: ") if file is None else first_line(file)
        if new is None:
            raise InputError(
                f"There is no new passphrase: name a file that holds it with {_NEW_OPTION}, or run"
                + " the command in a terminal."
            )
    profile.vault.set_passphrase(key, new)
    _tell_status(profile, found, output)


def _recovery_code(profile: CommandProfile, found: argparse.Namespace, output: Output) -> None:
    code = profile.vault.new_recovery_code(_key(profile))
    # Whoever asked for it has it; the window would show the one before.
    keep_recovery_code(profile.unlocked(), "")
    if found.json:
        output.object({"recovery_code": code})
    else:
        output.line(code)


def _key(profile: CommandProfile) -> Key:
    """Raises InputError for a profile that is not encrypted; none is made for it."""
    if situation(profile.paths, profile.vault) is Situation.ENCRYPTED:
        key = profile.unlocked().key
        assert key is not None
        return key
    raise InputError("This profile is not encrypted: `harmonium encryption on` encrypts it.")


def _chosen(question: str) -> str | None:
    """None where there is nobody, or nothing was typed."""
    person = person_at_terminal()
    return None if person is None else person.chosen(question) or None


def _tell_status(
    profile: CommandProfile, found: argparse.Namespace, output: Output, **more: str
) -> None:
    paths, vault = profile.paths, profile.vault
    has_keys = situation(paths, vault) is Situation.ENCRYPTED
    is_interrupted = has_keys and is_plain(paths.database)
    ways = [way for way in Way if has_keys and way in vault.ways]
    if found.json:
        is_protected = has_keys and not is_interrupted
        output.object({"encrypted": is_protected, "ways": [way.value for way in ways], **more})
    elif is_interrupted:
        output.line("Not encrypted yet: it was interrupted. `harmonium encryption on` finishes it.")
    elif has_keys:
        *others, last = (_WAYS[way] for way in ways)
        output.line(f"Encrypted. It is opened by {', '.join(others)} or {last}.")
    else:
        output.line("Not encrypted. `harmonium encryption on` encrypts it.")


_RUN: dict[str, Callable[[CommandProfile, argparse.Namespace, Output], None]] = {
    "status": _status,
    "on": _on,
    "passphrase": _passphrase,
    "recovery-code": _recovery_code,
}
