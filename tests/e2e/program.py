# SPDX-License-Identifier: Apache-2.0
"""Runs the program as a person or a script does: a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.opening import PLAIN_SENTENCE

PROGRAM = (sys.executable, "-P", "-m", "app")


@dataclass(frozen=True)
class Run:
    code: int
    stdout: str
    stderr: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stdout.splitlines()]

    @property
    def error(self) -> str:
        """The one sentence; progress lines that a carriage return overwrites do not count, nor does
        what is said when a profile is made."""
        (line,) = [line.rpartition("\r")[2] for line in self.notes.splitlines() if line.strip()]
        return line

    @property
    def notes(self) -> str:
        """Standard error, without what is said once when a profile is made."""
        return self.stderr.replace(PLAIN_SENTENCE + "\n", "")


def run(
    *arguments: str | bytes,
    profile: Path | None = None,
    stdin: bytes = b"",
    environment: dict[str, str] | None = None,
) -> Run:
    where = () if profile is None else ("--data-dir", str(profile))
    done = subprocess.run(
        [*PROGRAM, *where, *arguments],
        input=stdin,
        capture_output=True,
        timeout=100,
        check=False,
        env={**os.environ, **(environment or {})},
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode("utf-8", "replace"))
