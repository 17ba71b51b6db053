# SPDX-License-Identifier: Apache-2.0
"""Locks between processes that end with the process that holds them."""

import contextlib
import errno
import os
import sys
import time
from pathlib import Path

_POLL_S = 0.02


class ProcessLock:
    """Held by one process at a time, and free again when it ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd = -1

    @property
    def is_held(self) -> bool:
        return self._fd >= 0

    def acquire(self) -> bool:
        """False when another holds it. Raises OSError."""
        while not self.is_held:
            try:
                fd = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            except FileNotFoundError:
                # Who was done last removed the folder too.
                self._path.parent.mkdir(parents=True, exist_ok=True)
                continue
            if not _try_lock(fd):
                os.close(fd)
                return False
            if _is_same(fd, self._path):
                self._fd = fd
                break
            # Who held it removed the file when it was done.
            os.close(fd)
        return True

    def wait(self, limit_s: float) -> None:
        """For whoever holds it. Raises TimeoutError and OSError."""
        end = time.monotonic() + limit_s
        while not self.acquire():
            if time.monotonic() > end:
                raise TimeoutError(f"{self._path.name} is held by another process")
            time.sleep(_POLL_S)

    def release(self, *, remove: bool = False) -> None:
        """`remove` when there is nothing left that the lock was for."""
        if not self.is_held:
            return
        fd, self._fd = self._fd, -1
        if remove and sys.platform != "win32":
            with contextlib.suppress(OSError):
                os.unlink(self._path)
        os.close(fd)
        if remove and sys.platform == "win32":
            # An open file cannot be removed there, nor one that another has opened meanwhile.
            with contextlib.suppress(OSError):
                os.unlink(self._path)


def _try_lock(fd: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as exc:
        # Some file systems have no locks at all: there, nobody can be told apart.
        return exc.errno not in (errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK)
    return True


def _is_same(fd: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(fd), os.stat(path))
    except FileNotFoundError:
        return False
