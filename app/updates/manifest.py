# SPDX-License-Identifier: Apache-2.0
"""What a signed file says about itself: `manifest.json`.

Its signature is checked before it is read. It is read strictly all the same: a name in it becomes
the name of a file, and whoever has a key may make mistakes.
"""

import json
import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, cast

from app.core.values import value_class
from app.updates.versions import is_version

PRODUCT = "harmonium"
FORMAT = 1
MANIFEST_BYTES = 256 * 1024
NOTES_BYTES = 256 * 1024
FILES = 200
FILE_BYTES = 2 * 10**9
"""What an archive is written to hold without the larger form of its directory, all in all."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,119}", re.ASCII)
# What Windows keeps for itself as names.
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE | re.ASCII)
_PACK_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}", re.ASCII)
_COMMIT = re.compile(r"[0-9a-f]{40}", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_SYSTEM = re.compile(r"(linux|windows|macos)-(x86_64|arm64)", re.ASCII)
FLAVOURS = ("standard", "air-gapped")
"""The builds of Harmonium that there are installers of."""
_OWN_NAMES = frozenset({"manifest.json", "manifest.sig", "notes.md"})


class Kind(StrEnum):
    """`UPDATE` holds installers of a version; `PACK` libraries for the engine."""

    UPDATE = "update"
    PACK = "pack"


class Malformed(ValueError):
    """A manifest that breaks its own rules; the clause says which."""


@value_class
class Part:
    """The size and the SHA-256 that some bytes must have."""

    bytes: int
    sha256: str


@value_class
class SystemFile:
    """`system` is one of `linux-x86_64`, `windows-x86_64`, `macos-arm64` … `flavour`, which build
    an installer installs, is one of FLAVOURS, and empty for a library."""

    name: str
    system: str
    part: Part
    flavour: str = ""


@value_class
class Manifest:
    """`minimum` is the oldest version that can be updated directly. `pack` and `llama_cpp`, the
    commit that its libraries were built from, are empty for an update."""

    kind: Kind
    version: str
    minimum: str
    notes: Part
    files: tuple[SystemFile, ...]
    pack: str = ""
    llama_cpp: str = ""

    def files_for(self, system: str, flavour: str = "") -> tuple[SystemFile, ...]:
        """Those of any flavour unless one is named."""
        return tuple(
            file for file in self.files if file.system == system and flavour in ("", file.flavour)
        )


def is_pack_name(text: str) -> bool:
    return _PACK_NAME.fullmatch(text) is not None and not _RESERVED.fullmatch(text)


def is_commit(text: str) -> bool:
    return _COMMIT.fullmatch(text) is not None


def is_file_name(text: str) -> bool:
    """A name that every file system takes, that names nothing but a file, and that is none of the
    archive's own."""
    is_plain = _NAME.fullmatch(text) is not None and not text.endswith(".") and ".." not in text
    return is_plain and not _RESERVED.fullmatch(text) and text.lower() not in _OWN_NAMES


def manifest_bytes(manifest: Manifest) -> bytes:
    """As it is signed: the same manifest gives the same bytes."""
    content: dict[str, Any] = {
        "product": PRODUCT,
        "format": FORMAT,
        "kind": manifest.kind.value,
        "version": manifest.version,
        "minimum_version": manifest.minimum,
        "notes": {"bytes": manifest.notes.bytes, "sha256": manifest.notes.sha256},
        "files": [
            {
                "name": file.name,
                "system": file.system,
                "bytes": file.part.bytes,
                "sha256": file.part.sha256,
                **({"flavour": file.flavour} if file.flavour else {}),
            }
            for file in manifest.files
        ],
    }
    if manifest.kind is Kind.PACK:
        content |= {"pack": manifest.pack, "llama_cpp": manifest.llama_cpp}
    return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode("ascii")


def read_manifest(data: bytes) -> Manifest:
    """Raises Malformed."""
    if len(data) > MANIFEST_BYTES:
        raise Malformed("its manifest is too long")
    try:
        content = json.loads(data.decode("utf-8"), object_pairs_hook=_distinct)
    except (ValueError, RecursionError):
        raise Malformed("its manifest cannot be read") from None
    if not isinstance(content, dict):
        raise Malformed("its manifest cannot be read")
    return _manifest(cast("dict[str, Any]", content))


def _manifest(content: Mapping[str, Any]) -> Manifest:
    if content.get("product") != PRODUCT:
        raise Malformed("it is for another program")
    if content.get("format") != FORMAT:
        raise Malformed("it is in a format that this version does not know")
    kind = content.get("kind")
    if kind not in tuple(Kind):
        raise Malformed("it is in a format that this version does not know")
    version, minimum = _text(content, "version"), _text(content, "minimum_version")
    if not is_version(version) or not is_version(minimum):
        raise Malformed("its version is none")
    pack = llama_cpp = ""
    if kind == Kind.PACK:
        pack, llama_cpp = _text(content, "pack"), _text(content, "llama_cpp")
        if not is_pack_name(pack) or not is_commit(llama_cpp):
            raise Malformed("the name or the origin of the pack is none")
    notes = _part(_mapping(content.get("notes")), NOTES_BYTES)
    files = _files(content.get("files"), Kind(kind))
    return Manifest(Kind(kind), version, minimum, notes, files, pack, llama_cpp)


def _files(value: object, kind: Kind) -> tuple[SystemFile, ...]:
    if not isinstance(value, list) or not 0 < len(cast("list[Any]", value)) <= FILES:
        raise Malformed("it names no files, or too many")
    files = tuple(_file(_mapping(item), kind) for item in cast("Sequence[object]", value))
    # On some systems a letter is the same in both cases.
    if len({file.name.lower() for file in files}) < len(files):
        raise Malformed("it names a file twice")
    return files


def _file(content: Mapping[str, Any], kind: Kind) -> SystemFile:
    name, system = _text(content, "name"), _text(content, "system")
    if not is_file_name(name):
        raise Malformed("the name of one of its files is none")
    if not _SYSTEM.fullmatch(system):
        raise Malformed("one of its files is for a system that nobody knows")
    flavour = _text(content, "flavour") if kind is Kind.UPDATE or "flavour" in content else ""
    if flavour not in (FLAVOURS if kind is Kind.UPDATE else ("",)):
        raise Malformed("the flavour of one of its files is none")
    return SystemFile(name, system, _part(content, FILE_BYTES), flavour)


def _part(content: Mapping[str, Any], most: int) -> Part:
    size, sha256 = content.get("bytes"), _text(content, "sha256")
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= most:
        raise Malformed("the size of one of its files cannot be")
    if not _SHA256.fullmatch(sha256):
        raise Malformed("the hash of one of its files is none")
    return Part(size, sha256)


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise Malformed("its manifest cannot be read")
    return cast("dict[str, Any]", value)


def _text(content: Mapping[str, Any], name: str) -> str:
    value = content.get(name)
    if not isinstance(value, str) or len(value) > 200:
        raise Malformed("its manifest cannot be read")
    return value


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Two readers might disagree about which of two values counts. Raises ValueError."""
    content = dict(pairs)
    if len(content) < len(pairs):
        raise ValueError("a name stands twice")
    return content
