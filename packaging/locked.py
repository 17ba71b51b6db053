# SPDX-License-Identifier: Apache-2.0
"""What requirements.lock pins: every package with its version, its hashes and what asked for it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"

_BLOCK = re.compile(r"^(?=\S)(?!#)", re.MULTILINE)
_PIN = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\\n]+?))?\s*\\?$"
)
_HASH = re.compile(r"--hash=(?P<algorithm>\w+):(?P<digest>[0-9a-f]+)")
_VIA = re.compile(r"^\s+#\s+(?:via\s+)?(?P<name>[A-Za-z0-9._-]+)", re.MULTILINE)


class NotLocked(ValueError):
    """A line of the lock that pins nothing, or pins it without a hash."""


@dataclass(frozen=True)
class Locked:
    """`marker` says where it is installed, empty for everywhere; `hashes` are SHA-256 digests, one
    for each file that may be installed; `via` are the names of what asks for it."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    via: tuple[str, ...]


def read_lock(path: Path = LOCK) -> tuple[Locked, ...]:
    """Raises NotLocked."""
    blocks = [block for block in _BLOCK.split(path.read_text("utf-8")) if block.strip()]
    return tuple(_locked(block) for block in blocks if not block.startswith("#"))


def shipped(path: Path = LOCK, project: Path = PROJECT) -> tuple[Locked, ...]:
    """Those that a user gets: what the project itself depends on, and what that asks for on any
    system. The tools of developers are left out."""
    locked = read_lock(path)
    wanted = {canonical(name) for name in _dependencies(project)}
    grown = True
    while grown:
        more = {pin.name for pin in locked if wanted & {canonical(name) for name in pin.via}}
        grown = not more <= wanted
        wanted |= more
    return tuple(pin for pin in locked if pin.name in wanted)


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def project_facts(project: Path = PROJECT) -> Mapping[str, str]:
    """Name, version and licence."""
    table = tomllib.loads(project.read_text("utf-8"))["project"]
    return {key: table[key] for key in ("name", "version", "license", "description")}


def _dependencies(project: Path) -> list[str]:
    table = tomllib.loads(project.read_text("utf-8"))["project"]
    return [re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0] for line in table["dependencies"]]


def _locked(block: str) -> Locked:
    first, _, rest = block.partition("\n")
    pin = _PIN.match(first)
    if pin is None:
        raise NotLocked(f"not a pinned version: {first.strip()}")
    hashes = tuple(
        found["digest"] for found in _HASH.finditer(block) if found["algorithm"] == "sha256"
    )
    if not hashes or any(len(digest) != 64 for digest in hashes):
        raise NotLocked(f"no SHA-256 hash: {first.strip()}")
    via = tuple(found["name"] for found in _VIA.finditer(rest) if found["name"] != "via")
    return Locked(canonical(pin["name"]), pin["version"], pin["marker"] or "", hashes, via)
