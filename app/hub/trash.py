# SPDX-License-Identifier: Apache-2.0
"""The system's trash: putting a file there, and taking it back.

Linux and other Unixes: the Trash specification of freedesktop.org, version 1.0. A file is only
moved within its disk: what would have to be copied is refused.
"""

import contextlib
import ctypes
import errno
import os
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

from app.core.errors import HarmoniumError, InputError
from app.core.files import quoted_path, write_error
from app.hub.filesystems import existing_place, mount_of

_FO_DELETE = 3
# Allow undo; ask nothing and show nothing.
_SILENTLY = 0x0040 | 0x0010 | 0x0004 | 0x0400


def put(path: Path) -> Path | None:
    """Where it lies in the trash now; None where only the system can take it back.

    Raises InputError when this disk has no trash, and what a write error is.
    """
    try:
        if sys.platform == "win32":
            return _put_on_windows(path)
        folders = _mac_folders(path) if sys.platform == "darwin" else _trash_folders(path)
        for folder in folders:
            with contextlib.suppress(_OtherDisk):
                return _put_into(folder, path)
    except OSError as exc:
        raise _refusal(path, exc) from exc
    raise InputError(
        f"The disk of {quoted_path(str(path))} has no trash: delete the file in the file manager."
    )


def take_back(place: Path, path: Path) -> None:
    """From the trash to where it lay. Raises InputError when it is gone, or something else lies
    there now."""
    if not os.path.lexists(place):
        raise InputError(f"{quoted_path(path.name)} is no longer in the trash.")
    if os.path.lexists(path):
        raise InputError(f"There is a new {quoted_path(path.name)} where the old one lay.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.rename(place, path)
    except OSError as exc:
        raise write_error(quoted_path(str(path)), exc) from exc
    with contextlib.suppress(OSError):
        _info_of(place).unlink()


class _OtherDisk(Exception):
    pass


def _refusal(path: Path, exc: OSError) -> HarmoniumError:
    return InputError(
        f"{quoted_path(str(path))} cannot be put into the trash ({exc.strerror}): check that you"
        " may write to its folder."
    )


def _trash_folders(path: Path) -> Iterator[Path]:
    """The home trash, then the two kinds that a disk of its own may have."""
    home = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")
    yield Path(home) / "Trash"
    top = Path(mount_of(path.parent).point or "/")
    shared = top / ".Trash"
    # The specification: neither a link nor without the sticky bit.
    if not shared.is_symlink() and shared.is_dir() and shared.stat().st_mode & 0o1000:
        yield shared / str(os.getuid())
    yield top / f".Trash-{os.getuid()}"


def _mac_folders(path: Path) -> Iterator[Path]:
    yield Path.home() / ".Trash"
    yield Path(mount_of(path.parent).point) / ".Trashes" / str(os.getuid())


def _put_into(trash: Path, path: Path) -> Path:
    has_info = sys.platform != "darwin"
    files = trash / "files" if has_info else trash
    if os.lstat(path).st_dev != os.stat(existing_place(files)).st_dev:
        raise _OtherDisk
    try:
        trash.mkdir(mode=0o700, parents=True, exist_ok=True)
        files.mkdir(mode=0o700, exist_ok=True)
        if has_info:
            _info_of(files / path.name).parent.mkdir(mode=0o700, exist_ok=True)
    except PermissionError:
        raise _OtherDisk from None
    for number in count(1):
        name = path.name if number == 1 else f"{path.stem}.{number}{path.suffix}"
        place = files / name
        if os.path.lexists(place) or (has_info and not _write_info(place, path, trash)):
            continue
        try:
            os.rename(path, place)
        except OSError as exc:
            if has_info:
                _info_of(place).unlink(missing_ok=True)
            if exc.errno == errno.EXDEV:
                raise _OtherDisk from None
            raise
        return place
    raise AssertionError("numbers do not end")


def _info_of(place: Path) -> Path:
    return place.parent.parent / "info" / f"{place.name}.trashinfo"


def _write_info(place: Path, path: Path, trash: Path) -> bool:
    """False when the name is taken. It is the claim to the name, and comes before the file."""
    absolute = os.path.abspath(path)
    top = mount_of(trash).point
    is_of_disk = trash.name.startswith(".Trash-") or trash.parent.name == ".Trash"
    named = os.path.relpath(absolute, top) if is_of_disk else absolute
    text = (
        "[Trash Info]\n"
        f"Path={quote(os.fsencode(named))}\n"
        f"DeletionDate={time.strftime('%Y-%m-%dT%H:%M:%S')}\n"
    )
    try:
        with _info_of(place).open("x", encoding="ascii") as file:
            _ = file.write(text)
    except FileExistsError:
        return False
    return True


class _FileOperation(ctypes.Structure):
    """SHFILEOPSTRUCTW (shellapi.h)."""

    _fields_ = [
        ("hwnd", ctypes.c_void_p),
        ("wFunc", ctypes.c_uint),
        ("pFrom", ctypes.c_wchar_p),
        ("pTo", ctypes.c_wchar_p),
        ("fFlags", ctypes.c_ushort),
        ("fAnyOperationsAborted", ctypes.c_int),
        ("hNameMappings", ctypes.c_void_p),
        ("lpszProgressTitle", ctypes.c_wchar_p),
    ]


def _put_on_windows(path: Path) -> None:
    shell: Any = ctypes.WinDLL("shell32")  # pyright: ignore
    # A list of names, each ended by a zero, and the list by another one.
    operation = _FileOperation(
        None, _FO_DELETE, os.path.abspath(path) + "\0", None, _SILENTLY, 0, None, None
    )
    code: int = shell.SHFileOperationW(ctypes.byref(operation))
    if code or operation.fAnyOperationsAborted or os.path.lexists(path):
        raise OSError(errno.EACCES, f"error {code}")
