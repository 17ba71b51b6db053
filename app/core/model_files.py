# SPDX-License-Identifier: Apache-2.0
"""Model files: where they come from, what is known about them, and how far a download is."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Literal, Protocol

from app.core.values import value_class

BLOCK_BYTES = 64 * 1024 * 1024
"""Of the stretches that a file is hashed and repaired in."""

OnProgress = Callable[[int, int], None]
"""Bytes that are done, and all."""
ShouldStop = Callable[[], bool]
"""Asked all the time; true ends the work with Interrupted."""


@value_class
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


@value_class
class RemoteModel:
    """A model that can be fetched. `files` are its shards in order; empty while it is not pinned:
    then `repo` and `patterns` (glob patterns of file names, the best first) say where to look.
    `shape` names the entry of the catalogue's shapes, empty where only the file tells.
    `about` is one honest sentence, empty for models that
    Harmonium has not tried; `memory_bytes` is what it takes with a context of 8,192."""

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


@value_class
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


@value_class
class FileFacts:
    """What a file looked like when its hash was computed. A change of any of these means: compute
    again before it is loaded. `ctime_ns` is 0 where the system keeps no time of change, `inode` 0
    where it gives files new numbers. `blocks` are the hashes of its stretches of BLOCK_BYTES, so
    that damage can be located; empty where they were not computed."""

    path: Path
    bytes: int
    mtime_ns: int
    ctime_ns: int
    inode: int
    sha256: str
    blocks: tuple[str, ...] = ()


@value_class
class ModelRecord:
    """What a profile knows about one model on the disk. `path` is its first file, `name` what the
    person called it (empty: what the file says), `source` where it came from in words fit for
    people (`ggml-org/gpt-oss-20b-GGUF@ef9b12f…`; empty: unknown), `catalogue_id` the catalogue's
    entry whose hashes it has. `adapters` are LoRA files that are used with it. `is_pinned`: its
    hashes are those that the catalogue, a manifest or the person named; else they are what the
    file had when it was first seen. `files` is empty while nothing was computed."""

    path: Path
    files: tuple[FileFacts, ...]
    name: str = ""
    source: str = ""
    catalogue_id: str = ""
    verified_at: float = 0.0
    adapters: tuple[Path, ...] = ()
    is_pinned: bool = False


class ModelRecords(Protocol):
    """Where the records of a profile are kept; its methods may come from any thread."""

    def all(self) -> list[ModelRecord]: ...
    def get(self, path: Path) -> ModelRecord | None: ...
    def put(self, record: ModelRecord) -> None: ...
    def remove(self, path: Path) -> None: ...


ModelState = Literal["ready", "partial", "damaged"]
Origin = Literal["starter", "profile", "in-place"]


class HashState(StrEnum):
    """What is known of a model's bytes. `VERIFIED`: they have the hashes that were named for them;
    `KNOWN`: those that they had when they were first seen; `CHANGED`: the files were touched since,
    so that they are hashed again before they are loaded."""

    VERIFIED = "verified"
    KNOWN = "known"
    UNKNOWN = "unknown"
    CHANGED = "changed"


@value_class
class ModelFile:
    """A model on this computer. `path` is its first file, `bytes` counts all shards, `context` is
    in tokens (0: unknown). `problem` is the sentence that explains a state other than `ready`.
    `sha256` is None while it is unknown, and for a model of several files."""

    id: str
    name: str
    path: Path
    bytes: int
    sha256: str | None
    architecture: str
    quantization: str
    context: int
    state: ModelState
    origin: Origin
    problem: str = ""
    hash_state: HashState = HashState.UNKNOWN
    source: str = ""
    catalogue_id: str = ""
    adapters: tuple[Path, ...] = ()
    kind: ModelKind = ModelKind.CHAT
    parameters: int = 0

    @property
    def is_starter(self) -> bool:
        return self.origin == "starter"


@value_class
class Adapter:
    """A LoRA file. `name` is what it calls itself; `rank` 0: unknown."""

    path: Path
    name: str
    bytes: int
    architecture: str
    rank: int = 0


@value_class
class ModelCard:
    """All that a person may want to know about a model. `template` says where the words around its
    messages come from. `fitting_adapters` are LoRA files of its architecture that lie beside it or
    are chosen already."""

    model: ModelFile
    files: tuple[Path, ...]
    parameters: int
    template: Literal["built-in", "model", "none"]
    licence: str
    hashes: tuple[str, ...] = ()
    verified_at: float = 0.0
    fitting_adapters: tuple[Adapter, ...] = ()
    author: str = ""
    layers: int = 0
    experts: int = 0


class ImportWay(StrEnum):
    """`LINK` makes the same bytes appear in the models folder without taking room twice. `AUTO`
    links where the disk allows, copies from what can be unplugged, and else uses in place."""

    AUTO = "auto"
    IN_PLACE = "in-place"
    LINK = "link"
    COPY = "copy"


@value_class
class FoundModel:
    """A file that another program keeps. `app` is that program's name; `catalogue_id` is set when
    the size is that of a known file: only hashing, at import, makes it sure."""

    name: str
    app: str
    path: Path
    bytes: int
    architecture: str
    quantization: str
    catalogue_id: str = ""


class VerifyOutcome(StrEnum):
    """`FIRST_SEEN`: there was no hash to compare with; now there is."""

    OK = "ok"
    FIRST_SEEN = "first_seen"
    MISMATCH = "mismatch"


@value_class
class DamagedFile:
    """`blocks` are the numbers of the stretches of BLOCK_BYTES that are wrong; empty when nobody
    knows their hashes."""

    path: Path
    expected: str
    found: str
    blocks: tuple[int, ...] = ()


@value_class
class VerifyResult:
    """`hashes` of all files in order; `damaged` names those that are not what they should be.
    `sentence` says it in words when something is wrong."""

    outcome: VerifyOutcome
    hashes: tuple[str, ...]
    damaged: tuple[DamagedFile, ...] = ()
    sentence: str = ""


@value_class
class RemovedModel:
    """What `Library.restore` needs. `places` are where the files lay and where in the trash they
    lie now; empty when the model was only forgotten."""

    record: ModelRecord
    places: tuple[tuple[Path, Path], ...] = ()
    can_restore: bool = True
