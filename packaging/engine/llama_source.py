# SPDX-License-Identifier: Apache-2.0
"""Lays out the source of llama.cpp that the Python bindings of requirements.lock were written for,
with the changes of patches/: `llama_source.py FOLDER [--sdist FILE]`.

The archive is fetched with pip unless it is given, and is nothing before its hash was checked. A
folder that already holds that source is left as it is, so that a build can go on.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from locked import Locked, read_lock

PATCHES = Path(__file__).resolve().parent / "patches"
_PACKAGE = "llama-cpp-python"
_INSIDE = ("vendor", "llama.cpp")
_STATE = ".made-from"


class NoSource(Exception):
    """One sentence for the one who builds."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sdist", type=Path)
    options = parser.parse_args(arguments)
    try:
        lay_out(options.folder.absolute(), options.sdist)
    except NoSource as exc:
        print(f"llama_source: {exc}", file=sys.stderr)
        return 1
    return 0


def lay_out(folder: Path, sdist: Path | None = None) -> None:
    """Raises NoSource."""
    pin = pinned()
    state = state_of(pin)
    if (folder / _STATE).is_file() and (folder / _STATE).read_text("utf-8") == state:
        return
    with tempfile.TemporaryDirectory() as temporary:
        archive = checked(sdist or fetch(pin, Path(temporary)), pin)
        shutil.rmtree(folder, ignore_errors=True)
        unpack(archive, folder)
    for patch in sorted(PATCHES.glob("*.patch")):
        apply(patch, folder)
    (folder / _STATE).write_text(state, encoding="utf-8")


def pinned() -> Locked:
    """Raises NoSource."""
    for pin in read_lock():
        if pin.name == _PACKAGE:
            return pin
    raise NoSource(f"requirements.lock does not pin {_PACKAGE}")


def state_of(pin: Locked) -> str:
    """What a folder is made from: it is made anew when any of it changes."""
    patches = [hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(PATCHES.glob("*.patch"))]
    return "\n".join([*pin.hashes, *patches]) + "\n"


def fetch(pin: Locked, folder: Path) -> Path:
    """Raises NoSource."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet"]
    command += ["--no-deps", "--no-build-isolation", "--no-binary", ":all:"]
    done = subprocess.run([*command, "--dest", folder, f"{pin.name}=={pin.version}"], check=False)
    found = sorted(folder.glob("*.tar.gz"))
    if not found:
        raise NoSource(f"pip could not fetch the source of {pin.name} (status {done.returncode})")
    return found[0]


def checked(archive: Path, pin: Locked) -> Path:
    """Raises NoSource."""
    try:
        with archive.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as exc:
        raise NoSource(f"{archive} cannot be read: {exc}") from exc
    if digest not in pin.hashes:
        raise NoSource(f"{archive.name} is not what requirements.lock pins: its hash is {digest}")
    return archive


def unpack(archive: Path, folder: Path, inside: tuple[str, ...] = _INSIDE) -> None:
    """Only that folder of it, and without the link to a repository that is not there."""
    with tarfile.open(archive, "r:gz") as tar:
        for member in tar:
            parts = PurePosixPath(member.name).parts
            within = parts[1 + len(inside) :]
            if parts[1 : 1 + len(inside)] != inside or within in ((), (".git",)):
                continue
            member.name = str(PurePosixPath(*within))
            tar.extract(member, folder, filter="data")


def apply(patch: Path, folder: Path) -> None:
    """Raises NoSource. With git, which there is on every system that builds."""
    # The folder may lie inside of a checkout, whose own files are not meant.
    environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(folder.parent)}
    command = ["git", "apply", "--whitespace=nowarn", "-p1", str(patch)]
    if subprocess.run(command, cwd=folder, env=environment, check=False).returncode:
        raise NoSource(f"{patch.name} does not fit this llama.cpp")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
