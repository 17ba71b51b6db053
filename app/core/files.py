# SPDX-License-Identifier: Apache-2.0
"""Writing a file whole or not at all, names for files, and what to say when writing fails."""

import contextlib
import errno
import os
import re
import tempfile
from itertools import count
from pathlib import Path

from app.core.errors import DiskFull, HarmoniumError, InputError
from app.core.text import printable

_NAME_CHARACTERS = 80
_NAME_BYTES = 200
# What Windows keeps for itself, in names and as names.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def quoted_path(text: str) -> str:
    """The end of a long path says more than its beginning."""
    shown = printable(text)
    return f"“…{shown[-60:]}”" if len(shown) > 60 else f"“{shown}”"


def write_error(what: str, exc: OSError, *, is_chosen: bool = True) -> HarmoniumError:
    """The sentence for something that could not be written. `is_chosen`: the person has said where,
    and can say another place."""
    sentence = f"{what} could not be written ({exc.strerror or 'unknown reason'}):"
    if exc.errno in _NO_SPACE:
        return DiskFull(f"{sentence} free some space and try again.")
    if is_chosen:
        return InputError(f"{sentence} choose another place for it.")
    return InputError(
        f"{sentence} close what may have it open, see whether you may write there, and try again."
    )


def write_file(path: Path, data: bytes) -> None:
    """A file that was there stays whole until the new one is complete; a device or a pipe is
    written to. Raises InputError and DiskFull."""
    if os.path.isdir(path):
        raise InputError(f"{quoted_path(str(path))} is a folder: name a file in it.")
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            _ = path.write_bytes(data)
        else:
            _replace_file(path, data)
    except OSError as exc:
        raise write_error(quoted_path(str(path)), exc) from exc


def _replace_file(path: Path, data: bytes) -> None:
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".harmonium-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            _ = file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def file_name(title: str, otherwise: str) -> str:
    """A name, without its ending, that every file system takes and that names nothing but a file:
    from a title, or `otherwise` when nothing of it is left."""
    shown = "".join(char if char.isprintable() else " " for char in title)
    name = _FORBIDDEN.sub(" ", shown)[:_NAME_CHARACTERS]
    name = name.encode("utf-8", "ignore")[:_NAME_BYTES].decode("utf-8", "ignore").strip(" .-~")
    if not any(char.isalnum() for char in name):
        return otherwise
    return f"{name}_" if _RESERVED.fullmatch(name) else name


def write_new_file(folder: Path, name: str, ending: str, data: bytes) -> Path:
    """Beside what is there already: "name (2).md" when there is a "name.md". Raises InputError and
    DiskFull."""
    for number in count(1):
        path = folder / (f"{name}{ending}" if number == 1 else f"{name} ({number}){ending}")
        try:
            _write_exclusively(path, data)
        except FileExistsError:
            continue
        except OSError as exc:
            raise write_error(quoted_path(str(path)), exc) from exc
        return path
    raise AssertionError("numbers do not end")


def _write_exclusively(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        try:
            _ = file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(path)
            raise
