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

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_RAISE = b"raise\n"
_DONE = b"raised\n"


class WindowGuard(QObject):
    """The lock decides who is first, because the system drops it with the process that held it,
    however that process ended. The local socket only carries the wish to be raised, so a socket
    file that a killed process left behind is simply replaced."""

    raise_requested = Signal()

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
        QLocalServer.removeServer(self._name)
        if not server.listen(self._name):
            # The lock still keeps the promise of one window; only raising it will not work.
            log.warning("cannot listen for further starts: %s", server.errorString())

    def acquire_or_raise_other(self, wait_s: float = 15.0) -> bool:
        """True: this process owns the profile's window now. False: the window that owns it has come
        to the front. That one may be still starting, or be closing, when it has things to write and
        does not listen: raises TimeoutError when neither has happened within `wait_s`."""
        end = time.monotonic() + wait_s
        while not self.acquire():
            if self._ask_once():
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
    def _name(self) -> str:
        """Of the socket; not needed before there is a window."""
        from hashlib import sha256

        digest = sha256(str(self._profile.resolve()).encode("utf-8", "surrogateescape"))
        return f"harmonium-{digest.hexdigest()[:20]}"

    def _ask_once(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        try:
            if not socket.waitForConnected(500):
                return False
            socket.write(_RAISE)
            return socket.waitForReadyRead(1500) and bytes(socket.readAll().data()) == _DONE
        finally:
            socket.abort()

    def _on_connection(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._answer(socket)

    def _on_ready(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()) == _RAISE:
            socket.write(_DONE)
            socket.flush()
            self.raise_requested.emit()


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
