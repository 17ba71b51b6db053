# SPDX-License-Identifier: Apache-2.0
"""One reader process as the program sees it: its pipes, and a watch over its time and memory."""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import IO, Any

import psutil

from app import socket_guard
from app.core.errors import Interrupted
from app.documents import reader_protocol as protocol
from app.documents.reader_files import CAN_HAND_OVER, FileGiver, named
from app.documents.reader_protocol import Answer, Busy
from app.documents.readers.source import ReadLimits, Source
from app.engine.job import close_job, end_with_us
from app.engine.process import EngineLog, engine_environment

_TICK_S = 0.1
_MOST_WAITING = 64
"""Answers that are read ahead of whoever takes them."""
_LONGEST_LOG_LINE = 4096
_EXIT_WAIT_S = 5.0
_PANIC = "panicked at"
_PANIC_TOLD = "A library panicked; its words are left out."
"""What a library written in Rust says when it panics may be text of the person's document, and goes
on over any number of lines: until the process reports an error itself, nothing of it is kept."""


class Cause(StrEnum):
    """Why a reader process is gone before its answer."""

    CRASH = "crash"
    TIME = "time"
    MEMORY = "memory"
    START = "start"
    REFUSAL = "refusal"


class ReaderGone(Exception):
    """`told` is the sentence of a process that gives up what it was at."""

    def __init__(self, cause: Cause, told: str = "") -> None:
        super().__init__(cause)
        self.cause = cause
        self.told = told


class ReaderPipe:
    """`files` counts the files that were begun with it. Raises ReaderGone when the process cannot
    be started."""

    def __init__(
        self, command: Sequence[str], limits: ReadLimits, log: EngineLog | None = None
    ) -> None:
        self.files = 0
        self._limits = limits
        self._log = log
        self._answers: queue.Queue[Answer | None] = queue.Queue(_MOST_WAITING)
        self._is_closed = False
        self._giver = FileGiver() if CAN_HAND_OVER else None
        self._popen = _spawn(command, self._giver)
        self._job = end_with_us(self._popen)
        self._process = _process_of(self._popen.pid)
        assert self._popen.stdout is not None
        assert self._popen.stderr is not None
        for work, pipe in ((self._read, self._popen.stdout), (self._drain, self._popen.stderr)):
            threading.Thread(target=work, args=(pipe,), name="reader-pipe", daemon=True).start()
        number = None if self._giver is None else self._giver.for_process
        self._send(protocol.limits_message(limits, number))
        if self._giver is not None:
            self._giver.inherited()

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def is_alive(self) -> bool:
        return not self._is_closed and self._popen.poll() is None

    @property
    def memory(self) -> int:
        """In bytes; 0 when the process is gone."""
        with contextlib.suppress(psutil.Error):
            if self._process is not None:
                return int(self._process.memory_info().rss)
        return 0

    def ask(self, what: str, path: Path, details: dict[str, Any]) -> None:
        """`what` is the request. Raises UnreadableFile for what is no file, or cannot be opened. A
        process that is gone says so when its answer is taken."""
        source = Source(path, self._limits)
        if self._giver is not None:
            self._giver.give(source)
        self._send({what: named(source, self._giver), **details})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._popen.stdin is not None
        with contextlib.suppress(OSError):
            self._popen.stdin.write(protocol.line(message))
            self._popen.stdin.flush()

    def take(
        self, computing_s: float | None = None, should_stop: Callable[[], bool] | None = None
    ) -> Answer:
        """The next answer, for which the process may compute so long and keep silent as long as
        the limits say. Raises ReaderGone, and Interrupted when `should_stop` says so."""
        deadline = time.monotonic() + self._limits.seconds_without_news
        computed: float | None = None
        while True:
            if should_stop is not None and should_stop():
                raise Interrupted("Reading was stopped.")
            try:
                answer = self._answers.get(timeout=_TICK_S)
            except queue.Empty:
                answer = None
                if self._is_closed:
                    raise ReaderGone(Cause.CRASH) from None
                if self.memory > self._limits.memory:
                    raise ReaderGone(Cause.MEMORY) from None
                now = self._computed()
                computed = now if computed is None else computed
                is_late = computing_s is not None and now - computed > computing_s
                if is_late or time.monotonic() > deadline:
                    raise ReaderGone(Cause.TIME) from None
                continue
            if answer is None:
                raise ReaderGone(Cause.CRASH)
            if not isinstance(answer, Busy):
                return answer
            deadline = time.monotonic() + self._limits.seconds_without_news

    def close(self) -> None:
        """Kills it together with what it started. Whatever it was doing is lost."""
        if self._is_closed:
            return
        self._is_closed = True
        if sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._popen.pid, signal.SIGKILL)
        self._popen.kill()
        if self._job is not None:
            close_job(self._job)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(_EXIT_WAIT_S)
        assert self._popen.stdin is not None
        with contextlib.suppress(OSError):
            self._popen.stdin.close()
        if self._giver is not None:
            self._giver.close()

    def _computed(self) -> float:
        """Seconds of computing so far."""
        with contextlib.suppress(psutil.Error):
            if self._process is not None:
                times = self._process.cpu_times()
                return float(times.user + times.system)
        return 0.0

    def _read(self, stdout: IO[bytes]) -> None:
        # The outermost edge of the thread: a line cut short is what a dying process leaves behind,
        # anything else is garbage. Both are the end.
        with stdout, contextlib.suppress(Exception):
            while data := stdout.readline(protocol.MAX_LINE_BYTES + 1):
                message: dict[str, Any] = json.loads(data)
                size = int(message.get("bytes", 0))
                if not 0 <= size <= protocol.MAX_LINE_BYTES:
                    break
                pixels = stdout.read(size) if size else b""
                if not self._put(protocol.answer_of(message, pixels)):
                    return
        self._put(None)

    def _put(self, answer: Answer | None) -> bool:
        while not self._is_closed:
            with contextlib.suppress(queue.Full):
                self._answers.put(answer, timeout=_TICK_S)
                return True
        return False

    def _drain(self, stderr: IO[bytes]) -> None:
        has_panicked = False
        with stderr, contextlib.suppress(OSError, ValueError):
            while data := stderr.readline(_LONGEST_LOG_LINE):
                text = data.decode("utf-8", "replace").rstrip()
                if socket_guard.hear(text):
                    continue
                if _PANIC in text:
                    has_panicked = True
                    self._write(_PANIC_TOLD)
                elif text == protocol.REPORT:
                    has_panicked = False
                if not has_panicked:
                    self._write(text)

    def _write(self, text: str) -> None:
        if self._log is not None:
            self._log.write("".join(c if c.isprintable() else " " for c in text))


def _spawn(command: Sequence[str], giver: FileGiver | None) -> subprocess.Popen[bytes]:
    """In a session or process group of its own: Ctrl+C in a terminal reaches only us, and what it
    started ends with it."""
    flags = 0
    if sys.platform == "win32":
        flags = (
            subprocess.CREATE_NO_WINDOW
            | subprocess.CREATE_NEW_PROCESS_GROUP
            | subprocess.BELOW_NORMAL_PRIORITY_CLASS
        )
    # glibc would reserve address space for each thread, which counts against the limit.
    environment = {**engine_environment(), "MALLOC_ARENA_MAX": "1"}
    try:
        return subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            creationflags=flags,
            start_new_session=sys.platform != "win32",
            pass_fds=() if giver is None else (giver.for_process,),
        )
    except OSError as exc:
        if giver is not None:
            giver.close()
        raise ReaderGone(Cause.START) from exc


def _process_of(pid: int) -> psutil.Process | None:
    with contextlib.suppress(psutil.Error):
        return psutil.Process(pid)
    return None
