# SPDX-License-Identifier: Apache-2.0
"""llama.cpp's own server, with the same ids, over HTTP and by the client's clock."""

import contextlib
import http.client
import json
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.core.params import LoadParams
from tests.bench.llama_bench import llama_server
from tests.bench.speed.ours import Answer

_STARTING_S = 900.0
_ANSWERING_S = 7200.0


class Server:
    """One slot, everything else as it comes: its checkpoints, and its 8 GiB of prompts in memory.
    Batches are its own too (512 tokens). `folder` receives what slots are saved to, and its
    log."""

    def __init__(self, model: Path, params: LoadParams, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port: int = free.getsockname()[1]
        command = [str(llama_server()), "--model", str(model), "--host", "127.0.0.1"]
        command += ["--port", str(self._port), "--parallel", "1", "--flash-attn", "on"]
        command += ["--ctx-size", str(params.n_ctx), "--threads", str(params.threads)]
        command += ["--threads-batch", str(params.threads), "--fit", "off"]
        # As our engine: a file that is mapped is not laid out a second time.
        command += ["--load-mode", *(["mmap", "--no-repack"] if params.use_mmap else ["none"])]
        # Four: with llama.cpp's own lines on its memory.
        command += ["--slot-save-path", str(folder), "--log-verbosity", "4"]
        self.log = folder / "llama-server.log"
        started = time.perf_counter()
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        self._wait()
        self.load_s = time.perf_counter() - started

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, ids: Sequence[int], tokens: int) -> Answer:
        body = {"prompt": list(ids), "n_predict": tokens, "stream": True, "cache_prompt": True}
        body |= {"samplers": ["top_k", "temperature"], "top_k": 100, "temperature": 1.0}
        started = time.perf_counter()
        first, sampled, last = 0.0, 0, dict[str, Any]()
        with contextlib.closing(self._connection()) as connection:
            connection.request("POST", "/completion", json.dumps(body))
            response = connection.getresponse()
            if response.status != 200:
                raise SystemExit(f"llama-server says: {response.read().decode()}")
            for line in response:
                if not line.startswith(b"data: "):
                    continue
                last = json.loads(line[6:])
                sampled += len(last.get("tokens") or ())
                if sampled and not first:
                    first = time.perf_counter()
        ended = time.perf_counter()
        first = first or ended
        return Answer(
            first_s=first - started,
            total_s=ended - started,
            sampled=sampled,
            tokens_per_s=(sampled - 1) / max(ended - first, 1e-9),
            evaluated=last["timings"]["prompt_n"],
        )

    def slot(self, action: str) -> float:
        """`save` or `restore`: seconds until the one slot is on disk, or back."""
        started = time.perf_counter()
        with contextlib.closing(self._connection()) as connection:
            body = json.dumps({"filename": "slot.bin"})
            headers = {"Content-Type": "application/json"}
            connection.request("POST", f"/slots/0?action={action}", body, headers)
            response = connection.getresponse()
            if response.status != 200:
                raise SystemExit(f"llama-server says: {response.read().decode()}")
            response.read()
        return time.perf_counter() - started

    def _connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self._port, timeout=_ANSWERING_S)

    def _wait(self) -> None:
        deadline = time.monotonic() + _STARTING_S
        while time.monotonic() < deadline and self._process.poll() is None:
            with contextlib.suppress(OSError), contextlib.closing(self._connection()) as connection:
                connection.request("GET", "/health")
                if connection.getresponse().status == 200:
                    return
            time.sleep(0.05)
        raise SystemExit(f"llama-server did not start; its log is {self.log}.")
