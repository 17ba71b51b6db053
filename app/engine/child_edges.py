# SPDX-License-Identifier: Apache-2.0
"""What the program's child processes have in common: their output, their limits and their end."""

import contextlib
import os
import select
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from app.engine.confinement import Fence

_PARENT_POLL_SECONDS = 0.5


def take_stdout() -> BinaryIO:
    """Keeps the real stdout for the protocol and sends whatever C code prints to stderr."""
    sys.stdout.flush()
    replies = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    return replies


def limit_process() -> None:
    # A failed assertion would otherwise start a debugger and dump 12 GB of model.
    os.environ["GGML_NO_BACKTRACE"] = "1"
    # Compute threads that spin while they wait for each other starve as soon as another program
    # wants a core: beside one and a half busy cores of two, the starter model writes 1 token/s with
    # endless spinning (and little more with libgomp's default) and 30 with this count, which costs
    # a quiet machine 1 %. libgomp reads it when llama.cpp is loaded.
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        # When memory runs out the kernel should take the engine, not the window.
        with contextlib.suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("800", encoding="ascii")


def watch_parent(fence: "Fence | None" = None) -> None:
    """The end of stdin tells that the parent is gone; this is for the case that another process
    inherited the other end of the pipe. (Linux' parent-death signal is no choice: it fires when
    the thread that started us ends, not the process.) The thread that watches comes to `fence`."""
    threading.Thread(target=_end_with_parent, args=(os.getppid(), fence), daemon=True).start()


def open_parent() -> list[int]:
    """Something for `select` that is ready when the parent has ended. [] where there is no such
    thing: only Linux has it."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            return [os.pidfd_open(os.getppid())]
    return []


def _end_with_parent(parent: int, fence: "Fence | None") -> None:
    ended = open_parent()
    while os.getppid() == parent:
        if fence is not None:
            fence = None if fence.enter(_PARENT_POLL_SECONDS) else fence
        elif ended:
            select.select(ended, (), (), _PARENT_POLL_SECONDS)
        else:
            time.sleep(_PARENT_POLL_SECONDS)
    os._exit(0)
