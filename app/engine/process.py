# SPDX-License-Identifier: Apache-2.0
"""One engine process: its pipes, its threads, its log and its end.

Three threads serve it. The reader turns its lines into messages, the writer feeds its input, so
that no caller ever blocks on a full pipe, and the drain keeps what the C libraries print.
"""

from __future__ import annotations

import contextlib
import os
import queue
import re
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING

import app
from app import frozen, socket_guard
from app.core.values import value_class
from app.engine.job import close_job, end_with_us, limit_memory
from app.engine.protocol import (
    MAX_LINE_BYTES,
    Calibrated,
    Continued,
    Counted,
    DeviceList,
    Failed,
    Finished,
    Hello,
    Loaded,
    Order,
    Prefilled,
    ProtocolError,
    Reply,
    Request,
    StatesSaved,
    decode,
)

if TYPE_CHECKING:
    import subprocess

TAIL_LINES = 40
LOG_BYTES = 1_000_000
LOG_FILES = 5
_LONGEST_LOG_LINE = 4096
_EXIT_WAIT_S = 2.0
_HELLO = 0
_KILLED = -9

# The main thread cannot be interrupted while it waits for a lock on Windows, so there a wait is
# cut into slices in which Ctrl+C is seen.
_WAIT_SLICE_S = 0.2 if sys.platform == "win32" else None

_PASSED_NAMES = frozenset(
    {
        *("PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ"),
        *("TMP", "TEMP", "TMPDIR", "LD_LIBRARY_PATH", "PYTHONPATH", "PYTHONHOME"),
        *("SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "COMSPEC", "PATHEXT", "USERPROFILE"),
        *("APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "NUMBER_OF_PROCESSORS"),
        *("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_DIRS"),
    }
)
# However it begins: nothing that opens anything is passed on.
_SECRET = re.compile(
    r"(^|_)(KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|COOKIE|AUTH)S?(_|$)"
)
_PASSED_PREFIXES = (
    *("LC_", "DYLD_", "OMP_", "KMP_", "GOMP_", "GGML_", "LLAMA_", "HARMONIUM_", "PROCESSOR_"),
    *("CUDA_", "NVIDIA_", "VK_", "MESA_", "HIP_", "ROCR_", "HSA_", "MTL_", "METAL_", "_PYI_"),
)

ENDINGS = (
    *(Loaded, Finished, Counted, Prefilled, DeviceList, Calibrated, Continued, StatesSaved),
    Failed,
)


@value_class
class Ended:
    """The process is gone. `exit_code` is negative for a signal and None when the process could
    not even be started; `garbage` is what it sent instead of a message."""

    exit_code: int | None
    tail: tuple[str, ...]
    garbage: str = ""
    start_error: str = ""


class Inbox:
    """The replies to one request. `is_ended` turns true when its last one has arrived, read or
    not."""

    def __init__(self) -> None:
        self._replies: queue.SimpleQueue[Reply | Ended] = queue.SimpleQueue()
        self.is_ended = False

    def put(self, reply: Reply | Ended) -> None:
        if isinstance(reply, (*ENDINGS, Ended)):
            self.is_ended = True
        self._replies.put(reply)

    def take(self, timeout_s: float | None = None) -> Reply | Ended:
        """Raises TimeoutError."""
        deadline = None if timeout_s is None else time.monotonic() + timeout_s
        while True:
            left = None if deadline is None else max(0.0, deadline - time.monotonic())
            waits = [wait for wait in (left, _WAIT_SLICE_S) if wait is not None]
            try:
                return self._replies.get(timeout=min(waits, default=None))
            except queue.Empty:
                if left == 0.0:
                    raise TimeoutError from None


class EngineLog:
    """`engine.log` and its four predecessors, a megabyte each, readable by the owner alone. A log
    that cannot be written is given up in silence: it must never stop an answer."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._file: IO[bytes] | None = None

    def write(self, line: str) -> None:
        data = line.encode("utf-8", "replace") + b"\n"
        with self._lock, contextlib.suppress(OSError):
            if self._file is None:
                self._file = self._open()
            if self._file.tell() + len(data) > LOG_BYTES:
                self._close()
                self._rotate()
                self._file = self._open()
            self._file.write(data)
            self._file.flush()

    def close(self) -> None:
        with self._lock, contextlib.suppress(OSError):
            self._close()

    def _close(self) -> None:
        # In this order: on a full disk close() closes and raises.
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _open(self) -> IO[bytes]:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return open(self._path, "ab", opener=lambda path, flags: os.open(path, flags, 0o600))

    def _rotate(self) -> None:
        names = [self._path, *(Path(f"{self._path}.{n}") for n in range(1, LOG_FILES))]
        for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
            if newer.exists():
                newer.replace(older)


class EngineProcess:
    def __init__(self, command: Sequence[str], log: EngineLog | None = None) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._inboxes: dict[int, Inbox] = {}
        self._outbox: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._tail: deque[str] = deque(maxlen=TAIL_LINES)
        self._ended: Ended | None = None
        self._has_hung_up = False
        self._job: int | None = None
        self.is_abandoned = False
        self._hello = self.open_inbox(_HELLO)
        try:
            self._popen = _spawn(list(command))
        except OSError as exc:
            self._popen = None
            self._finish(Ended(None, (), start_error=str(exc)))
            return
        self._reader = threading.Thread(
            target=self._serve, args=(self._popen,), name="engine-reader", daemon=True
        )
        self._reader.start()

    @property
    def pid(self) -> int | None:
        return None if self._popen is None else self._popen.pid

    @property
    def is_alive(self) -> bool:
        """Asks the system, which knows of an end before the reader has come to it."""
        if self._popen is None or self._popen.poll() is not None:
            return False
        # In this order: poll() also says None while the reader, which has hung up, waits.
        return not self._has_hung_up

    def wait_for_hello(self, timeout_s: float) -> Reply | Ended:
        """The first message, whatever it is. Raises TimeoutError."""
        return self._hello.take(timeout_s)

    def open_inbox(self, request_id: int) -> Inbox:
        inbox = Inbox()
        with self._lock:
            self._inboxes[request_id] = inbox
            if self._ended is not None:
                inbox.put(self._ended)
        return inbox

    def close_inbox(self, request_id: int) -> None:
        with self._lock:
            self._inboxes.pop(request_id, None)

    def send(self, line: bytes) -> None:
        """Never blocks and never fails: a process that is gone says so through its inboxes."""
        self._outbox.put(line)

    def limit_memory(self, most: int) -> None:
        """In bytes, where the system takes it from outside; elsewhere the process does it."""
        job = self._job
        if job is not None:
            limit_memory(job, most)

    def kill(self) -> None:
        if self._popen is not None:
            self._popen.kill()

    def abandon(self) -> None:
        """Kills, and ends all requests at once: gigabytes take the system a while to clear away,
        and nobody needs to wait for that but who wants the memory (`wait_until_gone`)."""
        self.is_abandoned = True
        self.kill()
        self._finish(Ended(_KILLED, tuple(self._tail)))

    def wait_until_gone(self, timeout_s: float) -> bool:
        if self._popen is None:
            return True
        from subprocess import TimeoutExpired

        with contextlib.suppress(TimeoutExpired):
            self._popen.wait(timeout_s)
        return self._popen.poll() is not None

    def close(self, timeout_s: float = 1.0) -> None:
        """End of input, and a kill when that is not heeded in time."""
        if self._popen is None:
            return
        self._outbox.put(None)
        self._reader.join(timeout_s)
        if self._reader.is_alive():
            self._popen.kill()
            self._reader.join(_EXIT_WAIT_S)

    def _serve(self, popen: subprocess.Popen[bytes]) -> None:
        from subprocess import TimeoutExpired

        assert popen.stdin is not None
        assert popen.stdout is not None
        assert popen.stderr is not None
        self._job = job = end_with_us(popen)
        writer = threading.Thread(target=self._write, args=(popen.stdin,), daemon=True)
        drain = threading.Thread(target=self._drain, args=(popen.stderr,), daemon=True)
        writer.start()
        drain.start()
        with popen.stdout:
            garbage = self._read(popen.stdout)
            self._has_hung_up = True
        if garbage:
            popen.kill()
        try:
            exit_code = popen.wait(_EXIT_WAIT_S)
        except TimeoutExpired:
            popen.kill()
            exit_code = popen.wait()
        self._outbox.put(None)
        drain.join(_EXIT_WAIT_S)
        writer.join(_EXIT_WAIT_S)
        if job is not None:
            self._job = None
            close_job(job)
        self._finish(Ended(exit_code, tuple(self._tail), garbage))

    def _read(self, stdout: IO[bytes]) -> str:
        """Until the end of the output, or until the first line that is not a reply of ours, which
        is returned."""
        while line := stdout.readline(MAX_LINE_BYTES + 1):
            try:
                message = decode(line)
                if isinstance(message, Request | Order):
                    raise ProtocolError(f"not a reply: {line[:200]!r}")
            except ProtocolError as exc:
                # A line cut short is what a dying process leaves behind: that is its end.
                return str(exc) if line.endswith(b"\n") or len(line) > MAX_LINE_BYTES else ""
            self._deliver(message)
        return ""

    def _deliver(self, message: Reply) -> None:
        """Late replies to a request that nobody waits for any more are dropped."""
        with self._lock:
            if isinstance(message, Failed) and message.request_id is None:
                for inbox in self._inboxes.values():
                    inbox.put(message)
                return
            request_id = _HELLO if isinstance(message, Hello) else message.request_id
            inbox = None if request_id is None else self._inboxes.get(request_id)
            if inbox is not None:
                inbox.put(message)

    def _finish(self, ended: Ended) -> None:
        with self._lock:
            self._ended = ended
            for inbox in self._inboxes.values():
                inbox.put(ended)

    def _write(self, stdin: IO[bytes]) -> None:
        # A broken pipe is not news: the reader sees the end of the process itself.
        with contextlib.suppress(OSError):
            while (line := self._outbox.get()) is not None:
                stdin.write(line)
                stdin.flush()
        with contextlib.suppress(OSError):
            stdin.close()

    def _drain(self, stderr: IO[bytes]) -> None:
        with stderr:
            while data := stderr.readline(_LONGEST_LOG_LINE):
                text = data.decode("utf-8", "replace").rstrip()
                line = "".join(char if char.isprintable() else " " for char in text)
                if socket_guard.hear(line):
                    continue
                self._tail.append(line)
                if self._log is not None:
                    self._log.write(line)
        if self._log is not None:
            self._log.close()


def own_command(flag: str) -> list[str]:
    """This program again, as the process that `flag` names."""
    return list(frozen.child_command(flag))


def engine_environment() -> dict[str, str]:
    """What the engine may know of ours: enough to find libraries and devices, no more."""
    passed = {name: value for name, value in os.environ.items() if _may_pass(name.upper())}
    root = Path(app.__file__).parents[1]
    if not frozen.is_frozen() and root.name not in ("site-packages", "dist-packages"):
        # Run from a source tree: the engine must find the package from any working directory.
        paths = [str(root), passed.get("PYTHONPATH", "")]
        passed["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    passed["PYTHONUTF8"] = "1"
    return passed


def _may_pass(name: str) -> bool:
    if _SECRET.search(name):
        return False
    return name in _PASSED_NAMES or name.startswith(_PASSED_PREFIXES)


def _spawn(command: list[str]) -> subprocess.Popen[bytes]:
    """In a session or process group of its own, so that Ctrl+C in a terminal reaches only us."""
    import subprocess

    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=engine_environment(),
        creationflags=flags,
        start_new_session=sys.platform != "win32",
    )
