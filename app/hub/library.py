# SPDX-License-Identifier: Apache-2.0
"""The models of a profile: what is there, where it came from, whether it is still the same.

Long operations report `on_progress(done, all)` in bytes, end with Interrupted soon after
`should_stop()` turns true, and leave nothing half-done behind. Methods may be called from any
thread; two that write files of one model should not run at once.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.core.model_files import (
    FileFacts,
    FoundModel,
    ImportWay,
    ModelCard,
    ModelFile,
    ModelRecords,
    OnProgress,
    RemovedModel,
    ShouldStop,
    VerifyResult,
)
from app.hub.gguf import GgufHeader
from app.hub.installed import (
    STARTER_ID,
    best_model,
    installed_models,
    is_model_path,
    resolve_model,
    starter_model,
)
from app.hub.records import MemoryRecords

__all__ = [
    "STARTER_ID",
    "Library",
    "MemoryRecords",
    "ModelFile",
    "best_model",
    "installed_models",
    "is_model_path",
    "resolve_model",
    "starter_model",
]


def _ignore(done: int, total: int) -> None:
    del done, total


def _never() -> bool:
    return False


class Library:
    """`records` of the profile; `MemoryRecords` where there is none."""

    def __init__(self, models_dir: Path, records: ModelRecords | None = None) -> None:
        self._models_dir = models_dir
        self._records = records or MemoryRecords()

    @property
    def models_dir(self) -> Path:
        return self._models_dir

    def models(self) -> list[ModelFile]:
        """Every known model once, the starter last. Damaged and partial ones are listed as such;
        files used in place that are gone are left out. Reads only headers."""
        raise NotImplementedError

    def model(self, path: Path) -> ModelFile:
        """The one of that path (any shard stands for its model), listed or not. Raises InputError
        when there is no such file."""
        raise NotImplementedError

    def card(self, path: Path) -> ModelCard:
        """Raises InputError, BadModel, Unsupported."""
        raise NotImplementedError

    def inspect(self, path: Path) -> GgufHeader:
        """The check before an engine sees a file. Raises InputError, BadModel, Unsupported."""
        raise NotImplementedError

    def import_file(
        self,
        path: Path,
        way: ImportWay = ImportWay.AUTO,
        *,
        sha256: str | None = None,
        name: str = "",
        on_progress: OnProgress = _ignore,
        should_stop: ShouldStop = _never,
    ) -> ModelFile:
        """Takes a model in, all its shards, or the parts (`.part1`, `.001`) into which a file was
        split for a small file system. Its hash is computed on the way, and compared with `sha256`
        or with the manifest that lies beside it; the file that was there is never changed.

        Raises InputError, BadModel (also for a wrong hash), Unsupported, DiskFull, Interrupted.
        """
        raise NotImplementedError

    def adopt(
        self,
        found: FoundModel,
        way: ImportWay = ImportWay.AUTO,
        *,
        on_progress: OnProgress = _ignore,
        should_stop: ShouldStop = _never,
    ) -> ModelFile:
        """Imports what another program keeps, under the name that it has there."""
        raise NotImplementedError

    def add_downloaded(
        self,
        files: Sequence[FileFacts],
        *,
        name: str = "",
        source: str = "",
        catalogue_id: str = "",
    ) -> ModelFile:
        """Takes in a finished download, whose bytes have the hashes that were named for them."""
        raise NotImplementedError

    def verify(
        self, path: Path, on_progress: OnProgress = _ignore, should_stop: ShouldStop = _never
    ) -> VerifyResult:
        """Hashes every byte again. What was never hashed is remembered as it is now."""
        raise NotImplementedError

    def ensure_loadable(
        self, path: Path, on_progress: OnProgress = _ignore, should_stop: ShouldStop = _never
    ) -> None:
        """Quick while nothing was touched; a model whose files were is hashed again. A file of
        which nothing is known is only checked as `inspect` does.

        Raises BadModel when its bytes are not those that were verified, and what `inspect` raises.
        """
        raise NotImplementedError

    def rename(self, path: Path, name: str) -> None:
        """What the model is called in lists; the file keeps its name. Empty: what the file says."""
        raise NotImplementedError

    def set_adapters(self, path: Path, adapters: Sequence[Path]) -> None:
        """Raises BadModel or Unsupported for one that does not fit the model."""
        raise NotImplementedError

    def remove(self, path: Path, *, also_in_place: bool = False) -> RemovedModel:
        """To the system's trash. A file that is used in place is only forgotten, unless asked
        otherwise. Raises InputError for the starter."""
        raise NotImplementedError

    def restore(self, removed: RemovedModel) -> ModelFile:
        """Takes back what `remove` did. Raises InputError when the trash was emptied."""
        raise NotImplementedError

    def move_folder(
        self,
        target: Path,
        switch: Callable[[Path], None],
        on_progress: OnProgress = _ignore,
        should_stop: ShouldStop = _never,
    ) -> None:
        """All models of the folder to another one, on another disk too: copied, verified, then
        `switch(target)` is called (which keeps the setting), and only then the old files go. What
        was copied before an interruption is not copied again.

        Raises InputError, DiskFull, BadModel, Interrupted.
        """
        raise NotImplementedError

    def export_manifest(
        self, path: Path, on_progress: OnProgress = _ignore, should_stop: ShouldStop = _never
    ) -> str:
        """JSON that says what the files must be, to be checked where they are taken to."""
        raise NotImplementedError

    def export_to(
        self,
        path: Path,
        folder: Path,
        on_progress: OnProgress = _ignore,
        should_stop: ShouldStop = _never,
    ) -> tuple[Path, ...]:
        """Copies the model and its manifest, to a stick for example, in parts where its file system
        is too small for the whole file. Raises InputError and DiskFull."""
        raise NotImplementedError

    def found_elsewhere(self) -> list[FoundModel]:
        """Usable models that other programs keep on this computer and that are not known yet.
        Reads folders and headers, no more."""
        raise NotImplementedError
