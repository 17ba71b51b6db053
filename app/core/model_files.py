# SPDX-License-Identifier: Apache-2.0
"""Model files: where they come from, what is known about them, and how far a download is."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a repository on the hub, pinned: `revision` is a commit of 40 hex digits,
    `name` its path in the repository, `sha256` of its whole content."""

    repo: str
    revision: str
    name: str
    bytes: int
    sha256: str


class ModelKind(StrEnum):
    CHAT = "chat"
    CLASSIFIER = "classifier"
    STARTER = "starter"


@dataclass(frozen=True, slots=True)
class RemoteModel:
    """A model that can be fetched. `files` are its shards in order; empty while it is not pinned:
    then `repo` and `patterns` (glob patterns of file names, the best first) say where to look.
    `shape` names the entry of the catalogue's shapes, empty where only the file tells.
    `about` is one honest sentence; `memory_bytes` is what it takes with a context of 8,192."""

    id: str
    name: str
    kind: ModelKind
    repo: str
    about: str
    licence: str
    parameters: str = ""
    memory_bytes: int = 0
    files: tuple[RemoteFile, ...] = ()
    patterns: tuple[str, ...] = ()
    shape: str = ""
    is_gated: bool = False
    is_superseded: bool = False
    """An older generation of the same model: recognized, and offered only by name."""

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)


class DownloadState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    WAITING = "waiting"
    """For the network or for disk space; goes on by itself."""
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """Of one model with all its shards. `received` never goes back. `seconds_left` is None while
    nobody can say. `note` is a sentence that says why it waits, was paused or failed."""

    id: str
    name: str
    state: DownloadState
    received: int
    total: int
    bytes_per_s: float = 0.0
    seconds_left: float | None = None
    note: str = ""
    path: Path | None = None
    """Of the finished model's first file."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file looked like when its hash was computed. A change of any of these means: compute
    again before it is loaded. `ctime_ns` is 0 where the system keeps no time of change."""

    path: Path
    bytes: int
    mtime_ns: int
    ctime_ns: int
    inode: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """What a profile knows about one model on the disk. `path` is its first file, `name` what the
    person called it (empty: what the file says), `source` where it came from in words fit for
    people (`ggml-org/gpt-oss-20b-GGUF@ef9b12f…`; empty: unknown), `catalogue_id` the catalogue's
    entry whose hashes it has. `adapters` are LoRA files that are used with it."""

    path: Path
    files: tuple[FileFacts, ...]
    name: str = ""
    source: str = ""
    catalogue_id: str = ""
    verified_at: float = 0.0
    adapters: tuple[Path, ...] = ()


class ModelRecords(Protocol):
    """Where the records of a profile are kept; its methods may come from any thread."""

    def all(self) -> list[ModelRecord]: ...
    def get(self, path: Path) -> ModelRecord | None: ...
    def put(self, record: ModelRecord) -> None: ...
    def remove(self, path: Path) -> None: ...
