# SPDX-License-Identifier: Apache-2.0
"""Runs a command in a terminal, where somebody types what it asks for."""

import contextlib
import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_LIMIT_S = 60.0


@dataclass(frozen=True)
class Session:
    """`shown` is all that was to be seen, but for the standard output."""

    code: int
    stdout: str
    shown: str


def typed(
    command: Sequence[str], answers: Sequence[tuple[str, str]], environment: Mapping[str, str]
) -> Session:
    """`answers` are what the terminal shows before somebody types, and what is typed; an empty
    second one ends the line, `None` would end the input."""
    import pty

    master, slave = pty.openpty()
    process = subprocess.Popen(
        command,
        stdin=slave,
        stderr=slave,
        stdout=subprocess.PIPE,
        env={**os.environ, **environment},
        start_new_session=True,
    )
    os.close(slave)
    try:
        seen = _converse(process, master, answers)
        assert process.stdout is not None
        stdout = process.stdout.read().decode()
        process.stdout.close()
        return Session(process.wait(_LIMIT_S), stdout, seen)
    finally:
        process.kill()
        os.close(master)


def _converse(
    process: "subprocess.Popen[bytes]", master: int, answers: Sequence[tuple[str, str]]
) -> str:
    seen, read_until, waiting = "", 0, list(answers)
    os.set_blocking(master, False)
    end = time.monotonic() + _LIMIT_S
    while time.monotonic() < end:
        is_over = process.poll() is not None
        with contextlib.suppress(OSError):
            seen += os.read(master, 65536).decode("utf-8", "replace")
        if waiting and waiting[0][0] in seen[read_until:]:
            read_until = len(seen)
            # The question is printed before the terminal stops to show what is typed.
            time.sleep(0.1)
            os.write(master, waiting.pop(0)[1].encode() + b"\n")
        elif is_over:
            break
        time.sleep(0.02)
    assert not waiting, f"nobody asked for {waiting[0][0]!r}: {seen}"
    return seen
