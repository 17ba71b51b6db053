# SPDX-License-Identifier: Apache-2.0
"""What a download remembers between runs of the program: one small file in its folder."""

import contextlib
import hashlib
import json
import os
import re
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.core.model_files import FileFacts, RemoteFile
from app.hub.download.durable import replace_file
from app.hub.download.part_file import PartFile
from app.hub.download.request import BLOCK_BYTES, DownloadRequest

_VERSION = 1
_STATE = "state.json"
_FOLDER = re.compile(r"[0-9a-f]{16}")

Stamp = tuple[int, int, int]
"""Size, time of change and inode: a file that was renamed keeps them."""


@dataclass
class Saved:
    """`verified` are the files whose hash was right, by number, and `hashes` those of their blocks
    where they were received here. `failed` is the sentence that says why it ended, empty unless it
    did."""

    request: DownloadRequest
    is_paused: bool = False
    failed: str = ""
    verified: dict[int, Stamp] = field(default_factory=dict[int, Stamp])
    hashes: dict[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])


def folder_of(downloads: Path, id: str) -> Path:
    """An id may hold what no name of a folder can."""
    return downloads / hashlib.sha256(id.encode()).hexdigest()[:16]


def lock_path(folder: Path) -> Path:
    return folder.with_suffix(".lock")


def folders(downloads: Path) -> list[Path]:
    """Of downloads that were begun, the oldest first."""
    with contextlib.suppress(OSError):
        found = [path for path in downloads.iterdir() if _FOLDER.fullmatch(path.name)]
        return sorted(found, key=lambda path: (path.stat().st_ctime_ns, path.name))
    return []


def stray_locks(downloads: Path) -> list[Path]:
    """Of downloads that have no folder (any more)."""
    with contextlib.suppress(OSError):
        return [path for path in downloads.glob("*.lock") if not path.with_suffix("").exists()]
    return []


def part_file(folder: Path, request: DownloadRequest, number: int) -> PartFile:
    good = request.blocks[number] if number < len(request.blocks) else ()
    return PartFile(folder / f"{number}.part", request.files[number], good, BLOCK_BYTES)


def save(folder: Path, saved: Saved) -> None:
    """Raises OSError."""
    request = saved.request
    models = folder.parent.parent
    target = request.target
    value = {
        "v": _VERSION,
        "id": request.id,
        "name": request.name,
        # The folder of models may move to another disk with all that is in it.
        "target": (
            target.relative_to(models).as_posix() if target.is_relative_to(models) else str(target)
        ),
        "files": [asdict(file) for file in request.files],
        "blocks": request.blocks,
        "paused": saved.is_paused,
        "failed": saved.failed,
        "verified": {str(number): stamp for number, stamp in saved.verified.items()},
        "hashes": {str(number): hashes for number, hashes in saved.hashes.items()},
    }
    replace_file(folder / _STATE, json.dumps(value).encode())


def load(folder: Path) -> Saved | None:
    """None when there is nothing that could go on."""
    try:
        value: dict[str, Any] = json.loads((folder / _STATE).read_bytes())
        request = DownloadRequest(
            id=str(value["id"]),
            name=str(value["name"]),
            files=tuple(RemoteFile(**file) for file in value["files"]),
            target=folder.parent.parent / value["target"],
            blocks=tuple(tuple(blocks) for blocks in value["blocks"]),
        )
        verified = {int(number): stamp for number, stamp in value["verified"].items()}
        return Saved(
            request,
            bool(value["paused"]),
            str(value["failed"]),
            {number: (size, mtime, inode) for number, (size, mtime, inode) in verified.items()},
            {int(number): tuple(hashes) for number, hashes in value.get("hashes", {}).items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def stamp_of(path: Path) -> Stamp | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ino


def facts_of(path: Path, sha256: str, hashes: tuple[str, ...]) -> FileFacts:
    """Raises OSError."""
    found = os.stat(path)
    ctime_ns = 0 if os.name == "nt" else found.st_ctime_ns
    return FileFacts(path, found.st_size, found.st_mtime_ns, ctime_ns, found.st_ino, sha256, hashes)


def received(folder: Path, saved: Saved) -> int:
    """Bytes that are here, as far as can be said without reading them."""
    files = saved.request.files
    return sum(
        files[number].bytes
        if number in saved.verified
        else part_file(folder, saved.request, number).peek()
        for number in range(len(files))
    )


def remove(folder: Path) -> None:
    """All of a download but its lock. What it remembers goes last: what a kill leaves over is
    found by that, or by its absence."""
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if path.name != _STATE:
                os.unlink(path)
    with contextlib.suppress(OSError):
        os.unlink(folder / _STATE)
    shutil.rmtree(folder, ignore_errors=True)
