# SPDX-License-Identifier: Apache-2.0
"""What this profile's window and commands asked of the network, for people to read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app import socket_guard
from app.core.connections import Connection, ConnectionTotals, Outcome, Purpose, Reason
from app.core.errors import HarmoniumError
from app.core.values import value_class
from app.hub.connection_log import ConnectionLog
from app.services.tasks import Tasks
from app.socket_guard import Denial
from app.store.connections import opened_connections
from app.store.database import DatabaseFile

__all__ = (
    "Connection",
    "ConnectionTotals",
    "Connections",
    "Outcome",
    "Purpose",
    "Reason",
)


@value_class
class _Read:
    entries: tuple[Connection, ...]
    totals: ConnectionTotals


class Connections(QObject):
    """`changed`: what was read is another; `noted`: something was written down, from any thread,
    so that whoever shows it reads it again. What the guard refuses in this process and its children
    is written down while this lives."""

    changed = Signal()
    noted = Signal()
    failed = Signal(object)

    _denied = Signal(object)

    def __init__(self, file: DatabaseFile, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._tasks = tasks
        self._entries: tuple[Connection, ...] = ()
        self._totals: ConnectionTotals | None = None
        self.log = ConnectionLog(lambda: opened_connections(file), self.noted.emit)
        # The audit hook may run in any thread, in the middle of anything.
        self._listener: Callable[[Denial], None] = self._denied.emit
        self._denied.connect(self._on_denied)
        socket_guard.tell(self._listener)

    @property
    def entries(self) -> tuple[Connection, ...]:
        """The newest ones, the latest first, as they were read last."""
        return self._entries

    @property
    def totals(self) -> ConnectionTotals | None:
        """None until they have been read."""
        return self._totals

    def refresh(self) -> None:
        """Reads them; `changed` follows, or `failed` with a HarmoniumError."""
        file = self._file

        def read() -> _Read:
            with opened_connections(file) as store:
                return _Read(tuple(store.newest()), store.totals())

        self._tasks.run(read, self._on_read, self._on_failed)

    def close(self) -> None:
        socket_guard.tell(None)

    def _on_read(self, read: _Read) -> None:
        if (read.entries, read.totals) != (self._entries, self._totals):
            self._entries, self._totals = read.entries, read.totals
            self.changed.emit()

    def _on_failed(self, error: HarmoniumError) -> None:
        self.failed.emit(error)

    def _on_denied(self, denial: Denial) -> None:
        self._tasks.run(lambda: self.log.add_denial(denial), _nothing, _nothing)


def matching(entries: Sequence[Connection], text: str) -> list[Connection]:
    """Those in which all words of the text stand."""
    words = text.casefold().split()
    return [entry for entry in entries if all(word in _searched(entry) for word in words)]


def _searched(entry: Connection) -> str:
    purpose = entry.purpose
    fields = (entry.host, entry.program, purpose.reason.value, purpose.subject, entry.outcome.value)
    return " ".join((*fields, str(entry.port))).casefold()


def _nothing(value: object) -> None:
    del value
