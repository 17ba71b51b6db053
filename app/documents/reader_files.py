# SPDX-License-Identifier: Apache-2.0
"""How a file comes to the reader process: opened by the program, which hands it over.

The process itself may open nothing of the person's, so whoever takes it over in one document can
read no other file. Open files travel over a local socket without a name. Windows knows no such
thing and has nothing to keep a process from the person's files: there it is told the path.
"""

import contextlib
import os
import sys
from typing import Any

from app.documents import reader_protocol as protocol
from app.documents.readers.source import Source

CAN_HAND_OVER = sys.platform != "win32"


class FileGiver:
    """The program's end. `for_process` is what the process must inherit."""

    def __init__(self) -> None:
        import socket

        self._ours, self._theirs = socket.socketpair()
        # Nothing is read, and a process that takes nothing is not waited for.
        self._ours.shutdown(socket.SHUT_RD)
        self._ours.setblocking(False)

    @property
    def for_process(self) -> int:
        return self._theirs.fileno()

    def inherited(self) -> None:
        """The process is there and has it."""
        self._theirs.close()

    def give(self, source: Source) -> None:
        """Raises UnreadableFile. A process that is gone, or takes none, says so when its answer
        is taken."""
        import socket

        with source.open() as file, contextlib.suppress(OSError):
            socket.send_fds(self._ours, [b"f"], [file.fileno()])

    def close(self) -> None:
        self._ours.close()
        self._theirs.close()


class FileTaker:
    """The process' end, by its number. Made before the process gives up sockets."""

    def __init__(self, descriptor: int) -> None:
        import socket

        self._socket = socket.socket(fileno=descriptor)
        self._receive = socket.recv_fds
        self._flags = getattr(socket, "MSG_CMSG_CLOEXEC", 0)

    def take(self) -> int:
        """The file of the request that was just read; the caller closes it. Raises OSError."""
        _, files, _, _ = self._receive(self._socket, 1, 1, self._flags)
        if not files:
            raise OSError("no file came")
        return files[0]


def named(source: Source, giver: FileGiver | None) -> str:
    """How a request names the file; where it is handed over its folder is nobody's business."""
    return protocol.path_text(source.path) if giver is None else protocol.name_text(source.path)


def taken(message: dict[str, Any]) -> FileTaker | None:
    """As the first message says."""
    number = message.get("files")
    return None if number is None else FileTaker(int(number))


def identity(path: "os.PathLike[str] | int") -> tuple[int, ...]:
    """Of the file at a path or the open one, as it is now. Raises OSError."""
    status = os.stat(path)
    return (status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size)
