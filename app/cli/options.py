# SPDX-License-Identifier: Apache-2.0
"""Options: the global ones, and a parser that answers wrong use with one sentence."""

import argparse
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from app.core.errors import InputError
from app.core.secrets import OPTION, STANDARD_INPUT, Secrets, read_secrets
from app.core.text import printable
from app.core.values import value_class

_NO_SECRETS = Secrets()


@value_class
class GlobalOptions:
    """Stand before or after the command. `secrets` is what `passphrase_file` and the environment
    held."""

    data_dir: Path | None = None
    offline: bool = False
    version: bool = False
    passphrase_file: str | None = None
    secrets: Secrets = _NO_SECRETS


def split_global_options(argv: Sequence[str]) -> tuple[GlobalOptions, list[str]]:
    """The global options, and what remains for the command. `--` ends the search.

    Raises InputError, also for arguments that are not text.
    """
    data_dir: Path | None = None
    passphrase_file: str | None = None
    offline = version = False
    rest: list[str] = []
    items = list(argv)
    _check_encoding(items)
    while items:
        item = items.pop(0)
        name = item.partition("=")[0]
        if item == "--":
            rest += [item, *items]
            break
        if item == "--offline":
            offline = True
        elif item == "--version":
            version = True
        elif name == "--data-dir":
            data_dir = Path(_value(item, items, "a folder: harmonium --data-dir FOLDER …"))
        elif name == OPTION:
            passphrase_file = _value(item, items, f"a file: harmonium {OPTION} FILE …")
        else:
            rest.append(item)
    if passphrase_file == STANDARD_INPUT and STANDARD_INPUT in rest:
        raise InputError(
            f"The standard input cannot be both the question and the passphrase: name a file with"
            f" {OPTION}."
        )
    data_dir = None if data_dir is None else data_dir.expanduser()
    return GlobalOptions(data_dir, offline, version, passphrase_file), rest


def opened_file(rest: Sequence[str]) -> Path | None:
    """The model that somebody opened with the program, when that is all that `rest` says: no
    command has a name like a path's."""
    if len(rest) != 1 or rest[0].startswith("-"):
        return None
    item = rest[0]
    has_folder = any(separator in item for separator in (os.sep, os.altsep or os.sep))
    if item.lower().endswith(".gguf") or (has_folder and os.path.isfile(item)):
        return Path(os.path.abspath(item))
    return None


def with_secrets(options: GlobalOptions) -> GlobalOptions:
    """Once for each process. Raises InputError when the file cannot be read."""
    return replace(options, secrets=read_secrets(options.passphrase_file))


def _value(item: str, following: list[str], needed: str) -> str:
    """After the equals sign, or what follows, which is taken away. Raises InputError."""
    name, equals, value = item.partition("=")
    if not equals and following:
        value = following.pop(0)
    if not value:
        raise InputError(f"{name} needs {needed}")
    return value


def _check_encoding(argv: Sequence[str]) -> None:
    for item in argv:
        try:
            _ = item.encode()
        except UnicodeEncodeError:
            raise InputError(
                "An argument is not valid UTF-8 text: pass the question on standard input (-) or"
                + " rename the file."
            ) from None


class Parser(argparse.ArgumentParser):
    """Raises InputError with a sentence instead of printing its usage and exiting."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(prog=f"harmonium {command}", description=description, allow_abbrev=False)
        self.command = command

    def parse(self, argv: Sequence[str]) -> argparse.Namespace:
        found, unknown = self.parse_known_args(argv)
        for item in unknown:
            if item.startswith("-") and item != "-":
                raise unknown_option(item, self.command, self._option_string_actions)
        if unknown:
            raise InputError(
                f"`harmonium {self.command}` does not take {quoted(unknown[0])}: put a text of"
                + " several words in quotes."
            )
        return found

    def error(self, message: str) -> NoReturn:
        raise InputError(self._sentence(message))

    def _sentence(self, message: str) -> str:
        help_hint = f"`harmonium {self.command} --help` lists what it takes."
        missing = re.fullmatch(r"the following arguments are required: (.*)", message)
        if missing:
            return f"`harmonium {self.command}` needs {missing[1]}: {help_hint}"
        about = re.fullmatch(r"argument ([^:]*?): (.*)", message, re.DOTALL)
        if about and about[2].startswith(("expected one argument", "expected at least")):
            return f"{about[1]} needs a value: {help_hint}"
        if about and about[2].startswith("ignored explicit argument"):
            return f"{about[1]} takes no value: leave out what follows the equals sign."
        if about:
            return f"{about[1]}: {about[2]}"
        return f"{message[:1].upper()}{message[1:]}: {help_hint}"


def unknown_option(item: str, command: str, known: Iterable[str]) -> InputError:
    from difflib import get_close_matches

    name = item.partition("=")[0]
    names = list(known)
    longer = [option for option in names if len(name) > 3 and option.startswith(name)]
    close = longer or get_close_matches(name, names, n=1)
    hint = (
        f"did you mean {close[0]}?"
        if close
        else "put -- before a text that begins with a dash; --help lists the options."
    )
    return InputError(f"`harmonium {command}` has no option {quoted(name)}: {hint}")


def unknown_command(name: str, known: Sequence[str], group: str = "") -> InputError:
    from difflib import get_close_matches

    # Letters in another order are the likelier slip.
    swapped = [each for each in known if sorted(each) == sorted(name)]
    close = swapped or get_close_matches(name, known, n=1)
    hint = f"did you mean {close[0]}?" if close else f"use one of {', '.join(known)}."
    whole = f"harmonium {group}".strip()
    return InputError(f"`{whole}` has no command {quoted(name)}: {hint}")


def whole_number(low: int, high: int = 2**31 - 1) -> Callable[[str], int]:
    def read(text: str) -> int:
        if re.fullmatch(r"[+-]?\d{1,20}", text) and low <= int(text) <= high:
            return int(text)
        is_plain = high == 2**31 - 1 and not re.fullmatch(r"\+?\d{10,}", text)
        upper = "" if is_plain else f" to {high}"
        raise argparse.ArgumentTypeError(
            f"{quoted(text)} is not a whole number from {low}{upper or ' up'}."
        )

    return read


def number(low: float, high: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if low <= value <= high:
            return value
        raise argparse.ArgumentTypeError(
            f"{quoted(text)} is not a number from {low:g} to {high:g}."
        )

    return read


def one_of(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text in choices:
            return text
        raise argparse.ArgumentTypeError(f"{quoted(text)} is not one of {', '.join(choices)}.")

    return read


def quoted(text: str) -> str:
    """For sentences: on one line, and not too long."""
    shown = printable(text)
    return f"“{shown[:60]}…”" if len(shown) > 60 else f"“{shown}”"


def split_group(
    group: str, argv: Sequence[str], commands: Mapping[str, str]
) -> tuple[str, list[str]]:
    """The command of `harmonium GROUP COMMAND …` and what follows it; options may stand before.

    Raises InputError; `--help` prints the commands and leaves like argparse does.
    """
    items = list(argv)
    for index, item in enumerate(items):
        if item in ("-h", "--help"):
            width = max(map(len, commands)) + 2
            lines = "".join(f"  {name:<{width}}{text}\n" for name, text in commands.items())
            _ = sys.stdout.write(f"usage: harmonium {group} COMMAND …\n\n{lines}")
            raise SystemExit(0)
        if not item.startswith("-"):
            if item in commands:
                return item, items[:index] + items[index + 1 :]
            raise unknown_command(item, tuple(commands), group)
    raise InputError(f"`harmonium {group}` needs a command: use one of {', '.join(commands)}.")
