# SPDX-License-Identifier: Apache-2.0
"""The program's side of the process that turns texts into vectors."""

import base64
import binascii
import contextlib
import json
import logging
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

import psutil

from app import socket_guard
from app.core.errors import BadModel, EngineCrashed
from app.core.files import quoted_path
from app.engine.job import close_job, end_with_us
from app.engine.process import TAIL_LINES, engine_environment, own_command

FLAG = "--embed"
_LOAD_S = 60.0
_BATCH_S = 120.0
_EXIT_WAIT_S = 2.0
_LONGEST_LINE = 4096

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class EmbedderFacts:
    """`id` names the file's content and the way of using it: vectors of different ids must not be
    compared. `dims` numbers make a vector."""

    id: str
    name: str
    dims: int
    is_english_only: bool


class Embedder:
    """Its process starts with the first use and can be used by several threads, one after another.
    After a crash the next use starts another one."""

    def __init__(
        self, path: Path, *, threads: int | None = None, command: Sequence[str] | None = None
    ) -> None:
        """`command` starts the process; what it is to do is added."""
        self.path = path
        self._command = list(command) if command is not None else own_command(FLAG)
        physical = psutil.cpu_count(logical=False) or 1
        self._threads = threads or max(1, physical - 1)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._job: int | None = None
        self._tail: deque[str] = deque(maxlen=TAIL_LINES)
        self._drain: threading.Thread | None = None
        self._facts: EmbedderFacts | None = None
        self._is_closed = False

    @property
    def pid(self) -> int | None:
        return None if self._process is None else self._process.pid

    def facts(self) -> EmbedderFacts:
        """Raises BadModel for a file that gives no vectors, and EngineCrashed."""
        with self._lock:
            return self._started()

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> list[bytes]:
        """A vector of length 1 for each text: float16 numbers, little-endian. Raises BadModel and
        EngineCrashed."""
        with self._lock:
            facts = self._started()
            request = {"texts": list(texts), "is_query": is_query}
            reply = self._exchange(json.dumps(request).encode("ascii") + b"\n", _BATCH_S)
            with contextlib.suppress(binascii.Error, TypeError):
                vectors = [base64.b64decode(text) for text in reply]
                if len(vectors) == len(texts) and all(len(v) == 2 * facts.dims for v in vectors):
                    return vectors
            raise self._crashed()

    def close(self) -> None:
        """Ends the process, whatever it does, and refuses to start another one."""
        self._is_closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    def _started(self) -> EmbedderFacts:
        if self._process is not None and self._process.poll() is None and self._facts is not None:
            return self._facts
        self._end()
        if self._is_closed:
            raise EngineCrashed("The search by meaning has ended. Open Harmonium again to use it.")
        flags = subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0
        self._process = subprocess.Popen(
            [*self._command, str(self.path), str(self._threads)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=engine_environment(),
            creationflags=flags,
            start_new_session=sys.platform != "win32",
        )
        self._job = end_with_us(self._process)
        assert self._process.stderr is not None
        self._tail = deque(maxlen=TAIL_LINES)
        self._drain = threading.Thread(
            target=_drain,
            args=(self._process.stderr, self._tail),
            name="embedder-drain",
            daemon=True,
        )
        self._drain.start()
        reply = self._exchange(b"", _LOAD_S)
        if not isinstance(reply, dict):
            raise self._crashed()
        said = cast("dict[str, Any]", reply)
        if "error" in said:
            self._end()
            raise BadModel(
                f"{quoted_path(self.path.name)} is no model that Harmonium can search with: choose"
                + " an embedding model in the GGUF format.",
                str(said["error"]),
            )
        self._facts = EmbedderFacts(**said)
        return self._facts

    def _exchange(self, request: bytes, timeout_s: float) -> Any:
        """None when the process said nothing sensible in time."""
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        watch = threading.Timer(timeout_s, process.kill)
        watch.daemon = True
        watch.start()
        try:
            process.stdin.write(request)
            process.stdin.flush()
            return json.loads(process.stdout.readline())
        except (OSError, ValueError):
            return None
        finally:
            watch.cancel()

    def _crashed(self) -> EngineCrashed:
        code = None if self._process is None else self._process.poll()
        self._end()
        return EngineCrashed(
            "The search by meaning stopped unexpectedly; the search by words goes on.",
            "\n".join([*self._tail, f"the embedding process ended with {code}"]),
        )

    def _end(self) -> None:
        process, self._process = self._process, None
        self._facts = None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        if self._drain is not None:
            self._drain.join(_EXIT_WAIT_S)
            self._drain = None
        if self._job is not None:
            close_job(self._job)
            self._job = None


def _drain(stderr: IO[bytes], tail: deque[str]) -> None:
    """Keeps what a crash says last; what the guard of sockets refused stands in the list of
    connections."""
    with stderr, contextlib.suppress(OSError, ValueError):
        while data := stderr.readline(_LONGEST_LINE):
            text = data.decode("utf-8", "replace").rstrip()
            line = "".join(char if char.isprintable() else " " for char in text)
            if not socket_guard.hear(line):
                tail.append(line)
