# SPDX-License-Identifier: Apache-2.0
"""A process that downloads, to be killed: by its parent, or by itself at a named step.

Reads one JSON object from its arguments; writes a line for each report, and the names of the steps
when they are asked for.
"""

import json
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from app.core.errors import HarmoniumError
from app.core.model_files import DownloadProgress, RemoteFile
from app.hub.download import DownloadRequest, Downloads
from app.hub.network import Network, NetworkSettings
from tests.helpers.downloading import IMPATIENT

# All that changes something on the disk goes through these.
STEPS = ("open", "write", "ftruncate", "fsync", "replace", "unlink", "rmdir", "mkdir")


@contextmanager
def download_child(
    request: DownloadRequest,
    endpoint: str,
    *,
    kill_at: str = "",
    traces: bool = False,
    full_while: Path | None = None,
    token: str | None = None,
    stall_s: float = 1.0,
) -> Iterator["subprocess.Popen[str]"]:
    """`kill_at` is a step and its number, as in "replace 2". Once begun, the disk is said to be
    full as long as there is a file `full_while`."""
    arguments = {
        "id": request.id,
        "name": request.name,
        "files": [asdict(file) for file in request.files],
        "target": str(request.target),
        "endpoint": endpoint,
        "kill_at": kill_at,
        "traces": traces,
        "full_while": str(full_while or ""),
        "token": token,
        "stall_s": stall_s,
    }
    command = [sys.executable, "-m", "tests.helpers.download_child", json.dumps(arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def last_line(process: "subprocess.Popen[str]") -> dict[str, Any]:
    """What it said at its end; empty when it was killed."""
    assert process.stdout is not None
    lines = process.stdout.read().splitlines()
    _ = process.wait()
    if process.returncode != 0:
        assert process.returncode == -signal.SIGKILL
        return {}
    found: dict[str, Any] = json.loads(lines[-1])
    return found


_SAYING = threading.Lock()


def _say(line: dict[str, object]) -> None:
    """Several threads have something to say."""
    with _SAYING:
        print(json.dumps(line), flush=True)


def _watch(kill_at: str, traces: bool) -> None:
    """Counts the steps, and dies before the one that is named."""
    counts: Counter[str] = Counter()
    lock = threading.Lock()

    def watched(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **options: Any) -> Any:
            with lock:
                counts[name] += 1
                if kill_at == f"{name} {counts[name]}":
                    os.kill(os.getpid(), signal.SIGKILL)
                if traces:
                    _say({"step": f"{name} {counts[name]}"})
            return real(*arguments, **options)

        return step

    for name in STEPS:
        setattr(os, name, watched(name, getattr(os, name)))


def main() -> None:
    given: dict[str, Any] = json.loads(sys.argv[1])
    request = DownloadRequest(
        given["id"],
        given["name"],
        tuple(RemoteFile(**file) for file in given["files"]),
        Path(given["target"]),
    )
    full = given["full_while"]

    is_begun = threading.Event()

    def free_bytes(folder: Path) -> int:
        # There is room when it begins: otherwise it would not.
        is_full = full and is_begun.is_set() and os.path.exists(full)
        is_begun.set()
        return 0 if is_full else IMPATIENT.free_bytes(folder)

    def tell(progress: DownloadProgress) -> None:
        line = {"state": progress.state, "received": progress.received, "note": progress.note}
        _say(line)

    settings = replace(IMPATIENT, free_bytes=free_bytes, stall_s=given["stall_s"])
    downloads = Downloads(
        request.target.parent / ".downloads",
        Network(NetworkSettings(endpoint=given["endpoint"])),
        lambda _: given["token"],
        tell,
        settings=settings,
    )
    _watch(given["kill_at"], given["traces"])
    try:
        downloads.add(request)
    except HarmoniumError as exc:
        _say({"state": "refused", "note": exc.message})
        return
    tell(downloads.wait(request.id))
    downloads.close()


if __name__ == "__main__":
    main()
