# SPDX-License-Identifier: Apache-2.0
"""What a person means by the path of a model: its shards, and the parts of files that were split.

A stick that is formatted as FAT holds no file of 4 GB, so models travel on it in parts:
`name.gguf.001`, `name.gguf.002` … (or `.part1`, `.part2` …), to be put together again.
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from app.core.errors import InputError
from app.hub.gguf import display_name, shard_paths
from app.hub.manifests import ENDING, Manifest, beside, read_manifest
from app.hub.verification import total_bytes

_PART = re.compile(r"(?P<name>.+\.gguf)\.(?P<word>part)?(?P<number>\d{1,4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """`path` is what the whole file is or would be called; `pieces` are the files that hold it, one
    or more, in order."""

    path: Path
    pieces: tuple[Path, ...]

    @property
    def is_whole(self) -> bool:
        return self.pieces == (self.path,)


@dataclass(frozen=True, slots=True)
class Source:
    """A model as it was found. `manifest` says what it must be, if there is one beside it."""

    files: tuple[SourceFile, ...]
    manifest: Manifest | None = None

    @property
    def path(self) -> Path:
        return self.files[0].path

    @property
    def is_whole(self) -> bool:
        return all(file.is_whole for file in self.files)

    @property
    def bytes(self) -> int:
        """Raises InputError."""
        return sum(total_bytes(file.pieces) for file in self.files)


def find_source(path: Path) -> Source:
    """From any file of a model: a shard, a part, or its manifest. Raises InputError."""
    path = Path(os.path.abspath(os.path.expanduser(path)))
    manifest: Manifest | None = None
    if path.name.endswith(ENDING):
        manifest = read_manifest(path)
        path = path.with_name(manifest.files[0].name)
    elif (part := _PART.fullmatch(path.name)) is not None:
        path = path.with_name(part["name"])
    shards = shard_paths(path)
    files = tuple(_file(shard) for shard in shards)
    return Source(files, manifest or beside(shards[0]))


def _file(path: Path) -> SourceFile:
    if os.path.exists(path):
        return SourceFile(path, (path,))
    pieces = _parts(path)
    # A missing file is named by whoever opens it.
    return SourceFile(path, tuple(pieces) or (path,))


def _parts(path: Path) -> list[Path]:
    """Raises InputError when one of them is missing in the middle."""
    found: dict[tuple[bool, int], Path] = {}
    try:
        names = os.listdir(path.parent)
    except OSError:
        return []
    for name in sorted(names):
        match = _PART.fullmatch(name)
        if match is None or match["name"] != path.name:
            continue
        # A pipe of that name would be waited for without end.
        if path.with_name(name).is_file():
            _ = found.setdefault(
                (match["word"] is not None, int(match["number"])), path.with_name(name)
            )
    for is_word in (False, True):
        numbers = sorted(number for word, number in found if word == is_word)
        if not numbers:
            continue
        first = 0 if numbers[0] == 0 else 1
        for expected, number in enumerate(numbers, first):
            if number != expected:
                raise InputError(
                    f"Part {expected} of {display_name(path)} is missing: put all parts into one"
                    " folder."
                )
        return [found[is_word, number] for number in numbers]
    return []
