# SPDX-License-Identifier: Apache-2.0
"""The passphrase that a script brings along."""

import os
import sys
from pathlib import Path

from app.core.errors import InputError
from app.core.files import quoted_path

VARIABLE = "HARMONIUM_PASSPHRASE"
OPTION = "--passphrase-file"
STANDARD_INPUT = "-"

_MAX_BYTES = 64 * 1024


class Secrets:
    """`passphrase`: None when none was given. Like a key, nothing shows it by accident."""

    __slots__ = ("passphrase",)

    def __init__(self, passphrase: str | None = None) -> None:
        self.passphrase = passphrase

    def __repr__(self) -> str:
        return "Secrets(hidden)"


def read_secrets(file: str | None) -> Secrets:
    """From the first line of `file`, else from the environment, which no child process and no
    second call finds it in any more. Raises InputError."""
    given = os.environ.get(VARIABLE, "")
    if given:
        _overwrite_variable()
    os.environ.pop(VARIABLE, None)
    if file is not None:
        return Secrets(first_line(file))
    try:
        _ = given.encode()
    except UnicodeEncodeError:
        raise InputError(f"{VARIABLE} is not UTF-8 text: name a file with {OPTION}.") from None
    return Secrets(given or None)


def _overwrite_variable() -> None:
    """Where other programs of this user can look at what a process was started with (`ps e`,
    /proc), it stays there for as long as the process lives, removed or not."""
    if sys.platform == "win32":
        return
    import ctypes

    find = ctypes.CDLL(None).getenv
    find.restype = ctypes.c_void_p
    value = find(VARIABLE.encode())
    if value:
        _ = ctypes.memset(value, 0, len(ctypes.string_at(value)))


def first_line(file: str) -> str:
    """A passphrase. `-` is the standard input. Line breaks of any system end it; spaces belong to
    it. Raises InputError."""
    name = "the standard input" if file == STANDARD_INPUT else quoted_path(file)
    try:
        data = _read(file)
    except (OSError, ValueError) as exc:
        reason = (exc.strerror if isinstance(exc, OSError) else None) or "impossible name"
        raise InputError(
            f"No passphrase can be read from {name} ({reason}): name a file whose first line is the"
            + " passphrase."
        ) from None
    line = data.partition(b"\n")[0].removesuffix(b"\r")
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            f"The first line of {name} is not UTF-8 text, so it is no passphrase: name another"
            + " file."
        ) from None
    if not text:
        raise InputError(f"The first line of {name} is empty: write the passphrase there.")
    return text


def _read(file: str) -> bytes:
    if file != STANDARD_INPUT:
        with Path(file).expanduser().open("rb") as opened:
            return opened.readline(_MAX_BYTES)
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise OSError(0, "there is none")
    return sys.stdin.buffer.readline(_MAX_BYTES)
