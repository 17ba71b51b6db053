# SPDX-License-Identifier: Apache-2.0
"""One window per profile: a second start raises the first window and ends."""

from __future__ import annotations

import logging
import os
import sys
import time
from functools import cached_property
from pathlib import Path
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

LONGEST_MESSAGE = 160 * 1024
"""Bytes: more than a path can have that a program was started with."""

_RAISE = b"raise\n"
_DONE = b"raised\n"
_OPEN, _END = b"open ", b"\0"
"""Around a path, in which everything but the latter may occur."""


class WindowGuard(QObject):
    """The lock decides who is first, because the system drops it with the process that held it,
    however that process ended. The local socket only carries the wish to be raised, so a socket
    file that a killed process left behind is simply replaced. It is for programs of this user only,
    and what they hand over is a path, never more: `file_offered` carries an absolute Path."""

    raise_requested = Signal()
    file_offered = Signal(object)

    def __init__(self, profile: Path, lock_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._lock_file = lock_file
        self._lock: IO[bytes] | None = None
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """True: this process owns the profile's window now. False: another one does. In a folder
        where nothing can be written, and that has no lock yet, everybody does: nobody can harm
        another there."""
        lock = self._open_lock()
        if lock is None:
            return True
        if not _try_lock(lock):
            lock.close()
            return False
        self._lock = lock
        return True

    def listen(self) -> None:
        """For further starts, which wait for it. After `acquire`, once there is a window. Safe to
        call twice."""
        if self._server is not None:
            return
        from PySide6.QtNetwork import QLocalServer

        self._server = server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(self.name)
        if not server.listen(self.name):
            # The lock still keeps the promise of one window; only raising it will not work.
            log.warning("cannot listen for further starts: %s", server.errorString())

    def acquire_or_raise_other(self, file: Path | None = None, wait_s: float = 15.0) -> bool:
        """True: this process owns the profile's window now. False: the window that owns it has come
        to the front, and has `file`, an absolute path. That one may be still starting, or be
        closing, when it has things to write and does not listen: raises TimeoutError when neither
        has happened within `wait_s`."""
        end = time.monotonic() + wait_s
        while not self.acquire():
            if self._ask_once(file):
                return False
            if time.monotonic() > end:
                raise TimeoutError("the other window does not answer")
            time.sleep(0.05)
        return True

    def release(self) -> None:
        """Safe to call twice."""
        if self._server is not None:
            self._server.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _open_lock(self) -> IO[bytes] | None:
        try:
            self._lock_file.parent.mkdir(parents=True, exist_ok=True)
            return self._lock_file.open("ab")
        except OSError as exc:
            log.warning("the profile can only be read: %s", exc)
        try:
            return self._lock_file.open("rb")
        except OSError:
            return None

    @cached_property
    def name(self) -> str:
        """Of the socket; not needed before there is a window."""
        from hashlib import sha256

        digest = sha256(str(self._profile.resolve()).encode("utf-8", "surrogateescape"))
        return f"harmonium-{digest.hexdigest()[:20]}"

    def _ask_once(self, file: Path | None) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        wish = _RAISE if file is None else _OPEN + os.fsencode(file) + _END
        address = f"{QDir.tempPath()}/{self.name}"
        before = _own_socket(address)
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        try:
            if not socket.waitForConnected(500) or before is None or before != _own_socket(address):
                return False
            socket.write(wish)
            return socket.waitForReadyRead(1500) and bytes(socket.readAll().data()) == _DONE
        finally:
            socket.abort()

    def _on_connection(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)
            socket.setReadBufferSize(LONGEST_MESSAGE)
            if socket.bytesAvailable():
                self._answer(socket)

    def _on_ready(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        wish = bytes(socket.peek(LONGEST_MESSAGE).data())
        if _may_go_on(wish):
            return
        file = _file_in(wish)
        if file is None and wish != _RAISE:
            socket.abort()
            return
        socket.readAll()
        socket.write(_DONE)
        socket.flush()
        self.raise_requested.emit()
        if file is not None:
            self.file_offered.emit(file)


def _may_go_on(wish: bytes) -> bool:
    """Whether it is the beginning of something that can be understood."""
    if len(wish) >= LONGEST_MESSAGE:
        return False
    is_path = wish.startswith(_OPEN) and _END not in wish
    return is_path or (_RAISE.startswith(wish) and wish != _RAISE) or _OPEN.startswith(wish)


def _file_in(wish: bytes) -> Path | None:
    name, end, more = wish.removeprefix(_OPEN).partition(_END)
    if not wish.startswith(_OPEN) or not end or more:
        return None
    file = Path(os.fsdecode(name))
    return file if file.is_absolute() else None


def _own_socket(address: str) -> int | None:
    """What tells it from others, if it is this user's. In the folder for temporary files, where it
    lies on Linux, anybody can take its name while nobody has it, and nobody can take it away from
    who has it. Windows keeps others out."""
    if sys.platform == "win32":
        return 0
    try:
        status = os.lstat(address)
    except OSError:
        return None
    return status.st_ino if status.st_uid == os.getuid() else None


def _try_lock(file: IO[bytes]) -> bool:
    """A file system without locks counts as unlocked: better two windows than none."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as exc:
        log.warning("cannot lock %s: %s", os.fspath(file.name), exc)
    return True
