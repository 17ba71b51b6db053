# SPDX-License-Identifier: Apache-2.0
"""Linux' Landlock: the files that a confined process may open, and the processes that it may
signal. Since Linux 5.13; what newer versions add is used where it is there."""

import contextlib
import ctypes
import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from app.core.values import value_class

# The same numbers on all architectures.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_BENEATH_PATH = 1
_PR_SET_NO_NEW_PRIVS = 38

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE_DIR, _REMOVE_FILE = 1 << 4, 1 << 5
_MAKE_DIR, _MAKE_REG = 1 << 7, 1 << 8
_REFER, _TRUNCATE, _IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
_OF_VERSION_1 = (1 << 13) - 1
_SINCE = {2: _REFER, 3: _TRUNCATE, 5: _IOCTL_DEV}
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL_DEV
"""What can be granted for something that is no folder."""
_NETWORK_SINCE, _ALL_TCP = 4, 0b11
_SCOPES_SINCE, _ALL_SCOPES = 6, 0b11
"""Neither local sockets without a file nor signals reach processes that are not confined alike."""

READ = _READ_FILE | _READ_DIR
WRITE = READ | _WRITE_FILE | _TRUNCATE | _REMOVE_FILE | _REMOVE_DIR | _MAKE_DIR | _MAKE_REG
USE_DEVICES = READ | _WRITE_FILE | _TRUNCATE | _IOCTL_DEV
EXECUTE = _EXECUTE


class _Attributes(ctypes.Structure):
    _fields_ = [
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    ]


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = [("rights", ctypes.c_uint64), ("folder", ctypes.c_int32)]


@value_class
class Grant:
    """Rights to a file, or to a folder and all in it."""

    path: Path
    rights: int


def version() -> int:
    """0: there is none here."""
    found = _libc().syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION)
    return max(0, int(found))


def problem() -> str:
    """Why there is no such thing here; empty where there is."""
    if version():
        return ""
    if ctypes.get_errno() == errno.EOPNOTSUPP:
        return "Landlock is switched off in this kernel"
    return "this kernel has no Landlock"


def binding(
    grants: list[Grant], *, reads_anything: bool, runs_anything: bool
) -> Callable[[], None] | None:
    """What binds the thread that calls it to these grants, and all that it starts later. None
    where that is not possible. Places that are not there are left out."""
    found = version()
    if not found:
        return None
    rights = _OF_VERSION_1
    for since, right in _SINCE.items():
        rights |= right if found >= since else 0
    if reads_anything:
        rights &= ~READ
    if runs_anything:
        rights &= ~_EXECUTE
    attributes = _Attributes(
        rights,
        _ALL_TCP if found >= _NETWORK_SINCE else 0,
        _ALL_SCOPES if found >= _SCOPES_SINCE else 0,
    )
    libc = _libc()
    size = 24 if found >= _SCOPES_SINCE else 16 if found >= _NETWORK_SINCE else 8
    rules = libc.syscall(_CREATE_RULESET, ctypes.byref(attributes), ctypes.c_size_t(size), 0)
    if rules < 0:
        return None
    for grant in grants:
        with contextlib.suppress(OSError):
            _add(libc, rules, grant.path, grant.rights & rights)

    def bind() -> None:
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if libc.syscall(_RESTRICT_SELF, rules, 0):
            raise OSError(ctypes.get_errno(), "Landlock refused")

    return bind


def _add(libc: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    """Raises OSError where there is no such place."""
    place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not stat.S_ISDIR(os.fstat(place).st_mode):
            rights &= _OF_FILES
        beneath = _Beneath(rights, place)
        if rights and libc.syscall(_ADD_RULE, rules, _BENEATH_PATH, ctypes.byref(beneath), 0):
            raise OSError(ctypes.get_errno(), "Landlock refused", str(path))
    finally:
        os.close(place)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
