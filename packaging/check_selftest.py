# SPDX-License-Identifier: Apache-2.0
"""Runs the self-test of a program that an installer put down, and says what is wrong with it:

    python packaging/check_selftest.py PROGRAM [--back-end NAME]... [--flavour air-gapped]

Needs nothing but Python. What the program said is printed, so that a log of it tells the machine.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

TOKENS = 20
_LONGEST_SECONDS = 600


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Checks what a self-test says.")
    parser.add_argument("program", type=Path)
    parser.add_argument("--back-end", action="append", default=[], dest="back_ends")
    parser.add_argument("--flavour", default="standard")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as home:
        status, said, errors = run(given.program, Path(home))
    print(said)
    try:
        report = json.loads(said)
    except ValueError:
        found = [f"it ended with {status} and said no JSON: {errors.strip()[-2000:]}"]
    else:
        found = [*problems(report, given.back_ends, given.flavour)]
        if status:
            found.append(f"it ended with {status}: {errors.strip()[-2000:]}")
    for problem in found:
        print(f"selftest: {problem}", file=sys.stderr)
    return 1 if found else 0


def run(program: Path, home: Path) -> tuple[int, str, str]:
    """As a person who never used it before. Raises OSError and TimeoutExpired."""
    done = subprocess.run(
        [str(program), "--data-dir", str(home), "selftest", "--json"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_LONGEST_SECONDS,
        env=os.environ | {"PYTHONUTF8": "1"},
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode(errors="replace")


def problems(report: Any, back_ends: Sequence[str], flavour: str) -> Iterator[str]:
    """In sentences. Whatever is missing in it is a problem as well."""
    if not isinstance(report, Mapping):
        yield "it is no object"
        return
    if report.get("ok") is not True:
        yield "it is not content with itself"
    build = report.get("build") or {}
    if build.get("flavour") != flavour:
        yield f"it is the build {build.get('flavour')!r} and not {flavour!r}"
    runs = report.get("runs") or []
    if not any(len(each.get("tokens", ())) == TOKENS for each in runs):
        yield f"no device computed {TOKENS} tokens"
    if len(runs) > 1 and report.get("same_tokens") is not True:
        yield "devices computed different tokens"
    loaded = {each["file"] for each in report.get("backends") or () if each.get("loaded")}
    for name in back_ends:
        if not any(_is_of(file, name) for file in loaded):
            yield f"no back end {name} was loaded, but {', '.join(sorted(loaded)) or 'none'}"


def _is_of(file: str, name: str) -> bool:
    stem = Path(file.replace("\\", "/")).stem.removeprefix("lib").removeprefix("ggml-")
    return stem == name or stem.startswith(f"{name}-")


if __name__ == "__main__":
    sys.exit(main())
