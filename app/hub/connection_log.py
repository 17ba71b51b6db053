# SPDX-License-Identifier: Apache-2.0
"""Every attempt to connect, written down before it is made."""

import contextlib
import logging
import threading
import time
import weakref
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from app import socket_guard
from app.core.connections import Connection, Outcome, Purpose, Reason
from app.core.errors import HarmoniumError
from app.core.text import printable
from app.socket_guard import Denial

if TYPE_CHECKING:
    import socket

    _BySocket = weakref.WeakKeyDictionary[socket.socket, "Entry"]

_SAVED_EVERY_S = 5.0
_LONGEST_SUBJECT = 200
_log = logging.getLogger(__name__)


class ConnectionRecords(Protocol):
    """Where connections are kept."""

    def add(self, connection: Connection) -> int:
        """Its number, once it is kept for good; the one that it comes with does not count."""
        ...

    def settle(self, number: int, outcome: Outcome, sent: int, received: int) -> None: ...


class MemoryRecords:
    """For whoever has no profile: gone with the process."""

    def __init__(self) -> None:
        self.kept: list[Connection] = []

    def add(self, connection: Connection) -> int:
        number = len(self.kept) + 1
        self.kept.append(replace(connection, number=number))
        return number

    def settle(self, number: int, outcome: Outcome, sent: int, received: int) -> None:
        old = self.kept[number - 1]
        self.kept[number - 1] = replace(old, outcome=outcome, sent=sent, received=received)


OpenRecords = Callable[[], AbstractContextManager[ConnectionRecords]]


class ConnectionLog:
    """Thread-safe. `open_records` is called for every entry, in the thread that connects, so that
    each has a database connection of its own. `on_change` comes from any thread."""

    def __init__(
        self, open_records: OpenRecords, on_change: Callable[[], None] = lambda: None
    ) -> None:
        self._open_records = open_records
        self._on_change = on_change

    def begin(self, host: str, port: int, purpose: Purpose) -> "Entry":
        """It is on the disk when this returns. Raises what keeping it raises: what cannot be
        written down is not done."""
        entry = Entry(self, self._add(host, port, purpose, Outcome.OPEN))
        self._on_change()
        return entry

    def refuse(self, host: str, port: int, purpose: Purpose, program: str = "") -> None:
        """One that is not made. It stays so where that cannot be written down."""
        _log.warning("refused: %s to %s port %d", purpose.reason.value, printable(host[:80]), port)
        try:
            self._add(host, port, purpose, Outcome.REFUSED, program)
        except HarmoniumError as exc:
            _log.warning("a refused connection was not noted: %s", exc)
        self._on_change()

    def add_denial(self, denial: Denial) -> None:
        purpose = Purpose(Reason.UNASKED, denial.module)
        self.refuse(denial.host, denial.port, purpose, denial.program)

    def settle(self, number: int, outcome: Outcome, sent: int, received: int) -> None:
        """What is not noted here is nothing that anybody would miss: the entry stays."""
        try:
            with self._open_records() as records:
                records.settle(number, outcome, sent, received)
        except HarmoniumError as exc:
            _log.warning("the end of a connection was not noted: %s", exc)
        self._on_change()

    def _add(
        self, host: str, port: int, purpose: Purpose, outcome: Outcome, program: str = ""
    ) -> int:
        shown = Purpose(purpose.reason, printable(purpose.subject[:_LONGEST_SUBJECT]))
        name = program or socket_guard.program()
        host = printable(host[:_LONGEST_SUBJECT])
        with self._open_records() as records:
            return records.add(
                Connection(0, time.time(), printable(name), host, port, shown, outcome)
            )


@contextlib.contextmanager
def denials_noted(log: ConnectionLog) -> Generator[None]:
    """What the guard refuses during the block is written down, in the thread that tried."""
    socket_guard.tell(log.add_denial)
    try:
        yield
    finally:
        socket_guard.tell(None)


class Entry:
    """A connection that was begun. The thread that uses it counts what goes over it."""

    def __init__(self, log: ConnectionLog, number: int) -> None:
        self._log = log
        self._number = number
        self._saved_at = time.monotonic()
        self._outcome = Outcome.OPEN
        self.sent = 0
        self.received = 0

    def count(self, *, sent: int = 0, received: int = 0) -> None:
        """Saved now and then: a program that is killed knows about as much as it did."""
        self.sent += sent
        self.received += received
        if time.monotonic() - self._saved_at > _SAVED_EVERY_S:
            self._save()

    def fail(self) -> None:
        if self._outcome is Outcome.OPEN:
            self._outcome = Outcome.FAILED
            self._save()

    def end(self) -> None:
        if self._outcome is Outcome.OPEN:
            self._outcome = Outcome.DONE
        self._save()

    def _save(self) -> None:
        self._saved_at = time.monotonic()
        self._log.settle(self._number, self._outcome, self.sent, self.received)


class Recorder:
    """The connections of one client, seen through what httpx2 traces, and the one way through the
    guard: if it ever names its steps otherwise, nothing connects any more."""

    def __init__(self, log: ConnectionLog, purpose: Purpose) -> None:
        self.purpose = purpose
        self._log = log
        self._lock = threading.Lock()
        self._entries: list[Entry] = []
        self._by_socket: _BySocket = weakref.WeakKeyDictionary()

    @contextlib.contextmanager
    def exchange(
        self, on_socket: "Callable[[socket.socket], None]"
    ) -> Generator[Callable[[str, dict[str, Any]], None]]:
        """For sending one request: yields the function that traces it. `on_socket` gets each
        socket as it is connected."""
        with socket_guard.connecting() as allow:
            yield _Tracer(self, allow, on_socket).on_step

    def begin(self, host: str, port: int) -> Entry:
        entry = self._log.begin(host, port, self.purpose)
        with self._lock:
            self._entries.append(entry)
        return entry

    def connected(self, found: "socket.socket", entry: Entry) -> None:
        with self._lock:
            self._by_socket[found] = entry

    def entry_of(self, response: Any) -> Entry | None:
        """The connection by which an answer comes."""
        stream = response.extensions.get("network_stream")
        found = None if stream is None else stream.get_extra_info("socket")
        with self._lock:
            return None if found is None else self._by_socket.get(found)

    def close(self) -> None:
        with self._lock:
            entries, self._entries = self._entries, []
        for entry in entries:
            entry.end()


class _Tracer:
    """Of one request."""

    def __init__(
        self,
        recorder: Recorder,
        allow: Callable[[str, int], None],
        on_socket: "Callable[[socket.socket], None]",
    ) -> None:
        self._recorder = recorder
        self._allow = allow
        self._on_socket = on_socket
        self._entry: Entry | None = None

    def on_step(self, name: str, info: dict[str, Any]) -> None:
        _, _, step = name.partition(".")
        match step:
            case "connect_tcp.started":
                host, port = str(info["host"]), int(info["port"])
                self._entry = self._recorder.begin(host, port)
                self._allow(host, port)
            case "connect_tcp.complete" | "start_tls.complete":
                found = info["return_value"].get_extra_info("socket")
                if found is not None and self._entry is not None:
                    self._recorder.connected(found, self._entry)
                    self._on_socket(found)
            case "connect_tcp.failed" | "start_tls.failed":
                if self._entry is not None:
                    self._entry.fail()
            case _:
                pass


def request_bytes(request: Any) -> int:
    """Of the head of a request, which has no body."""
    lines = sum(len(name) + len(value) + 4 for name, value in request.headers.raw)
    return len(request.method) + len(request.url.raw_path) + len(" HTTP/1.1\r\n ") + lines + 2


def head_bytes(response: Any) -> int:
    """Of the head of an answer."""
    lines = sum(len(name) + len(value) + 4 for name, value in response.headers.raw)
    return len("HTTP/1.1 200 \r\n") + len(response.reason_phrase) + lines + 2
