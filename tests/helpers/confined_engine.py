# SPDX-License-Identifier: Apache-2.0
"""The real engine process, broken as a hostile model file might break it: once the model is loaded
it tries what it must not be able to do, in the thread that computes and in the one that reads
requests. What came of it goes to the log, a line of JSON each.

Run as `python -m tests.helpers.confined_engine`, with the folder to try things in and the process
to attack in the environment.
"""

import ctypes
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import SimpleNamespace

SAID = "ATTEMPTS "
FOLDER, VICTIM = "HARMONIUM_TRIED_FOLDER", "HARMONIUM_TRIED_PROCESS"
_PTRACE_ATTACH, _NEW_USER = 16, 0x10000000
_IO_URING_SETUP, _KEYCTL, _PERF_EVENT_OPEN = 425, 250, 298


def attempts(folder: Path, victim: int) -> dict[str, str]:
    """What is tried, with `done` or the name of the error."""
    tried: dict[str, Callable[[], object]] = {
        "connect by IPv4": lambda: socket.socket(socket.AF_INET).close(),
        "connect by IPv6": lambda: socket.socket(socket.AF_INET6).close(),
        "send a datagram": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(),
        "ask the kernel for addresses": lambda: socket.socket(socket.AF_NETLINK).close(),
        "reach a local service": lambda: socket.socket(socket.AF_UNIX).close(),
        "read a private file": lambda: (folder / "private.txt").read_text(),
        "list a folder": lambda: os.listdir(folder),
        "write a file": lambda: (folder / "written.txt").write_text("mine"),
        "change a file": lambda: (folder / "private.txt").open("a").close(),
        "remove a file": lambda: (folder / "removable.txt").unlink(),
        "make a folder": lambda: (folder / "made").mkdir(),
        "read what keys lie in the home folder": lambda: os.listdir(Path.home()),
        "start a program": lambda: subprocess.run(["/bin/true"], check=True),
        "signal the window": lambda: os.kill(victim, 0),
        "read the window's environment": lambda: Path(f"/proc/{victim}/environ").read_bytes(),
        "trace the window": lambda: _call("ptrace", _PTRACE_ATTACH, victim, 0, 0),
        "make a namespace": lambda: _call("unshare", _NEW_USER),
        "use io_uring": lambda: _call("syscall", _IO_URING_SETUP, 8, _blank()),
        "read the kernel's keys": lambda: _call("syscall", _KEYCTL, 0, -3, 0),
        "probe the processor": lambda: _call("syscall", _PERF_EVENT_OPEN, _blank(), 0, -1, -1, 0),
    }
    return {name: _outcome(work) for name, work in tried.items()}


def _outcome(work: Callable[[], object]) -> str:
    try:
        work()
    except OSError as exc:
        return type(exc).__name__
    return "done"


def _call(function: str, *arguments: object) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if getattr(libc, function)(*arguments) < 0:
        raise OSError(ctypes.get_errno(), function)


def _blank() -> ctypes.Array[ctypes.c_char]:
    return ctypes.create_string_buffer(128)


def _say(who: str) -> None:
    found = attempts(Path(os.environ[FOLDER]), int(os.environ[VICTIM]))
    os.write(2, f"{SAID}{json.dumps({'who': who, 'found': found})}\n".encode())


class _Requests:
    """The lines of stdin. Whoever asks for the one after the first tries what it can do, before it
    gets it: by then the model is on its way."""

    def __iter__(self) -> Iterator[bytes]:
        assert sys.__stdin__ is not None
        lines: Iterable[bytes] = open(sys.__stdin__.fileno(), "rb", closefd=False)  # noqa: SIM115
        for number, line in enumerate(lines):
            if number == 1:
                _say("the thread that reads requests")
            yield line


def main() -> int:
    from app.engine.child import main as run_engine
    from app.engine.state_folder import StateFolder
    from app.store.states import open_states
    from app.updates.placed import problem_of

    def tried(folder: str, key: str) -> StateFolder:
        _say("the thread that computes")
        (Path(folder) / "0-own").write_text("allowed")
        return open_states(folder, key)

    sys.stdin = SimpleNamespace(buffer=_Requests())  # type: ignore[assignment]
    return run_engine(tried, problem_of)


if __name__ == "__main__":
    sys.exit(main())
