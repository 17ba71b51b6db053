# SPDX-License-Identifier: Apache-2.0
"""The models of a profile: what is there, where it came from, whether it is still the same.

Long operations report `on_progress(done, all)` in bytes, end with Interrupted soon after
`should_stop()` turns true, and leave nothing half-done behind. Methods may be called from any
thread; two that write files of one model should not run at once.
"""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.core.errors import BadModel, HarmoniumError, InputError
from app.core.files import quoted_path, write_error
from app.core.model_files import (
    FileFacts,
    FoundModel,
    ImportWay,
    ModelCard,
    ModelFile,
    ModelRecord,
    ModelRecords,
    OnProgress,
    RemovedModel,
    ShouldStop,
    VerifyOutcome,
    VerifyResult,
)
from app.hub import catalog, elsewhere, exporting, moving, trash
from app.hub.adapters import adapters_beside, check_adapter
from app.hub.gguf import GgufHeader, check, shard_paths, shown_name
from app.hub.importing import Importer, Wanted, recognized
from app.hub.installed import (
    STARTER_ID,
    best_model,
    described,
    installed_models,
    is_model_path,
    resolve_model,
    starter_model,
    with_record,
)
from app.hub.manifests import manifest_of, manifest_path
from app.hub.records import MemoryRecords
from app.hub.verification import (
    Progress,
    compare,
    distrusted,
    facts_now,
    hash_files,
    identity_of,
    is_untouched,
    likeness_of,
    mismatch,
    total_bytes,
    verified,
)

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

GPT_OSS = "gpt-oss"


def _ignore(done: int, total: int) -> None:
    del done, total


def _never() -> bool:
    return False


class Library:
    """`records` of the profile; `MemoryRecords` where there is none."""

    def __init__(self, models_dir: Path, records: ModelRecords | None = None) -> None:
        self._models_dir = Path(os.path.abspath(models_dir))
        self._records = records or MemoryRecords()

    @property
    def models_dir(self) -> Path:
        return self._models_dir

    def models(self) -> list[ModelFile]:
        """Every known model once, the starter last. Damaged and partial ones are listed as such;
        files used in place that are gone are left out. Reads only headers."""
        moving.finish(self._models_dir, self._records)
        records = {record.path: record for record in self._records.all()}
        models = installed_models(self._models_dir, list(records))
        return [with_record(model, records.get(model.path)) for model in models]

    def model(self, path: Path) -> ModelFile:
        """The one of that path (any shard stands for its model), listed or not. Raises InputError
        when there is no such file."""
        first = _first(path)
        for model in self.models():
            if model.path == first:
                return model
        if not os.path.exists(first):
            _ = check(first)
        return with_record(described(first, self._models_dir), self._records.get(first))

    def card(self, path: Path) -> ModelCard:
        """Raises InputError, BadModel, Unsupported."""
        model = self.model(path)
        header = check(model.path)
        record = self._records.get(model.path) or ModelRecord(model.path, ())
        adapters = {each.path: each for each in adapters_beside(model.path, header.architecture)}
        for chosen in record.adapters:
            with suppress(HarmoniumError):
                adapters[chosen] = check_adapter(chosen, header.architecture)
        template = "model" if header.chat_template else "none"
        return ModelCard(
            model=model,
            files=header.shards,
            parameters=header.parameters,
            template="built-in" if header.architecture == GPT_OSS else template,
            licence=header.licence or _catalogue_licence(record),
            hashes=tuple(facts.sha256 for facts in record.files),
            verified_at=record.verified_at,
            fitting_adapters=tuple(adapters.values()),
            author=header.author,
            layers=header.layers,
            experts=header.experts,
        )

    def inspect(self, path: Path) -> GgufHeader:
        """The check before an engine sees a file. Raises InputError, BadModel, Unsupported."""
        return check(_first(path))

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
        importer = Importer(self._models_dir, self._records, on_progress, should_stop)
        record = importer.run(Wanted(path, way, sha256.lower() if sha256 else None, name))
        return self.model(record.path)

    def adopt(
        self,
        found: FoundModel,
        way: ImportWay = ImportWay.AUTO,
        *,
        on_progress: OnProgress = _ignore,
        should_stop: ShouldStop = _never,
    ) -> ModelFile:
        """Imports what another program keeps, under the name that it has there."""
        return self.import_file(
            found.path, way, name=found.name, on_progress=on_progress, should_stop=should_stop
        )

    def add_downloaded(
        self,
        files: Sequence[FileFacts],
        *,
        name: str = "",
        source: str = "",
        catalogue_id: str = "",
    ) -> ModelFile:
        """Takes in a finished download, whose bytes have the hashes that were named for them."""
        now = tuple(facts_now(facts.path, facts) for facts in files)
        record = self._records.get(now[0].path) or ModelRecord(now[0].path, ())
        record = replace(
            record,
            name=name or record.name,
            source=source,
            catalogue_id=catalogue_id,
            is_pinned=True,
        )
        record = verified(record, now)
        self._records.put(record if _look_alike(now, files) else distrusted(record))
        return self.model(record.path)

    def known_blocks(self, hashes: Sequence[str]) -> tuple[tuple[str, ...], ...]:
        """For files with these hashes, those of their blocks: with them a damaged copy is repaired
        in place of being fetched anew. Empty where nothing is known."""
        files = [facts for record in self._records.all() for facts in record.files]
        known = {facts.sha256: facts.blocks for facts in files if facts.blocks}
        return tuple(known.get(sha256, ()) for sha256 in hashes)

    def verify(
        self, path: Path, on_progress: OnProgress = _ignore, should_stop: ShouldStop = _never
    ) -> VerifyResult:
        """Hashes every byte again. What was never hashed is remembered as it is now.

        Raises InputError, BadModel when a file cannot be read or is missing, Interrupted."""
        first = _first(path)
        record = self._records.get(first) or ModelRecord(first, ())
        files = hash_files(_present_shards(first), on_progress, should_stop)
        result = compare(record.files if len(record.files) == len(files) else (), files)
        if result.outcome is VerifyOutcome.MISMATCH:
            self._records.put(distrusted(record))
        else:
            is_pinned = record.is_pinned and result.outcome is VerifyOutcome.OK
            record = replace(record, is_pinned=is_pinned)
            record = recognized(verified(record, files))
            self._records.put(record)
            if record.is_pinned:
                # The catalogue knows what was seen here for the first time.
                return replace(result, outcome=VerifyOutcome.OK)
        return result

    def ensure_loadable(
        self, path: Path, on_progress: OnProgress = _ignore, should_stop: ShouldStop = _never
    ) -> None:
        """Quick while nothing was touched; a model whose files were is hashed again. A file of
        which nothing is known is only checked as `inspect` does.

        Raises BadModel when its bytes are not those that were verified, and what `inspect` raises.
        """
        first = _first(path)
        header = check(first)
        record = self._record_of(first, header.shards)
        if record is None or not record.files:
            return
        if record.path != first:
            first, header = record.path, check(record.path)
        if tuple(facts.path for facts in record.files) != header.shards:
            raise _other_files(first)
        if all(is_untouched(facts) for facts in record.files):
            return
        files = hash_files(header.shards, on_progress, should_stop)
        result = compare(record.files, files)
        if result.damaged:
            raise mismatch(result.damaged[0])
        self._records.put(verified(record, files))

    def identity(self, path: Path) -> str:
        """The same for the same bytes, wherever they lie: the SHA-256 of the file, of a model in
        parts that of all of theirs. Where they were never hashed, or were touched since: the same
        for as long as nobody touches or moves the files. "" where there are none."""
        first = _first(path)
        paths = shard_paths(first)
        record = self._record_of(first, paths)
        known = "" if record is None else identity_of(record.files)
        return known or likeness_of(paths)

    def _record_of(self, first: Path, shards: tuple[Path, ...]) -> ModelRecord | None:
        """A file may have other names than the one under which it was taken in."""
        found = self._records.get(first)
        if found is not None:
            return found
        for record in self._records.all():
            with suppress(OSError):
                paths = [facts.path for facts in record.files]
                if len(paths) == len(shards) and all(map(os.path.samefile, paths, shards)):
                    return record
        return None

    def rename(self, path: Path, name: str) -> None:
        """What the model is called in lists; the file keeps its name. Empty: what the file says."""
        first = _first(path)
        record = self._records.get(first) or ModelRecord(first, ())
        self._records.put(replace(record, name=shown_name(name)))

    def set_adapters(self, path: Path, adapters: Sequence[Path]) -> None:
        """Raises BadModel or Unsupported for one that does not fit the model."""
        first = _first(path)
        architecture = check(first).architecture
        absolute = tuple(Path(os.path.abspath(each)) for each in dict.fromkeys(adapters))
        for each in absolute:
            _ = check_adapter(each, architecture)
        record = self._records.get(first) or ModelRecord(first, ())
        self._records.put(replace(record, adapters=absolute))

    def remove(
        self, path: Path, *, also_in_place: bool = False, permanently: bool = False
    ) -> RemovedModel:
        """To the system's trash. A file that is used in place is only forgotten, unless asked
        otherwise. Raises InputError for the starter, for a file that the library does not know,
        and where a disk has no trash."""
        first = _first(path)
        model = self.model(first)
        if model.is_starter:
            raise InputError("The starter model belongs to the program and cannot be removed.")
        known = self._records.get(first)
        if known is None and model.origin != "profile" and not also_in_place:
            raise InputError(
                f"{first.name} is not among the models of Harmonium, so there is nothing to remove."
                " The file itself was left alone."
            )
        record = known or ModelRecord(first, ())
        places: list[tuple[Path, Path]] = []
        can_restore = not permanently
        files = (*shard_paths(first), manifest_path(first))
        is_ours = model.origin == "profile" or also_in_place
        for file in (each for each in files if is_ours and os.path.lexists(each)):
            if permanently:
                _delete(file)
                continue
            place = trash.put(file)
            can_restore = can_restore and place is not None
            places += [(file, place)] if place is not None else []
        self._records.remove(first)
        if first.parent != self._models_dir and self._models_dir in first.parents:
            moving.remove_empty_folders(first.parent)
        return RemovedModel(record, tuple(places), can_restore)

    def restore(self, removed: RemovedModel) -> ModelFile:
        """Takes back what `remove` did. Raises InputError when the trash was emptied."""
        if not removed.can_restore:
            raise InputError("Only the system's trash can take this model back.")
        for path, place in removed.places:
            trash.take_back(place, path)
        record = removed.record
        # The way into the trash and back is a change of the file, though not of its bytes.
        with suppress(OSError, HarmoniumError):
            now = tuple(facts_now(facts.path, facts) for facts in record.files)
            is_same = _look_alike(now, record.files)
            record = replace(record, files=now) if is_same else distrusted(record)
        self._records.put(record)
        return self.model(record.path)

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

        Raises InputError, DiskFull, BadModel, BusyError, Interrupted.
        """
        target = Path(os.path.abspath(target))
        move = moving.Move(self._models_dir, target, self._records)
        move.check()
        names = tuple(self._models_dir / name for name in move.files())
        # Each byte is read twice: to be copied, and to see that it arrived.
        move.run(Progress(max(2 * total_bytes(names), 1), on_progress, should_stop))
        try:
            switch(target)
        except BaseException:
            move.undo()
            raise
        self._models_dir = target
        moving.finish(target, self._records)

    def export_manifest(
        self, path: Path, on_progress: OnProgress = _ignore, should_stop: ShouldStop = _never
    ) -> str:
        """JSON that says what the files must be, to be checked where they are taken to."""
        first = _first(path)
        name = self.model(first).name
        self.ensure_loadable(first, on_progress, should_stop)
        record = self._records.get(first) or ModelRecord(first, ())
        if not record.files or not all(facts.blocks for facts in record.files):
            files = hash_files(_present_shards(first), on_progress, should_stop)
            result = compare(record.files, files)
            if result.damaged:
                raise mismatch(result.damaged[0])
            record = recognized(verified(record, files))
            self._records.put(record)
        return manifest_of(record, record.files, name).to_json()

    def export_to(
        self,
        path: Path,
        folder: Path,
        on_progress: OnProgress = _ignore,
        should_stop: ShouldStop = _never,
    ) -> tuple[Path, ...]:
        """Copies the model and its manifest, to a stick for example, in parts where its file system
        is too small for the whole file. Raises InputError, DiskFull, BadModel."""
        first = _first(path)
        name = self.model(first).name
        shards = _present_shards(first)
        progress = Progress(total_bytes(shards), on_progress, should_stop)
        record = self._records.get(first) or ModelRecord(first, ())
        return exporting.export(record, shards, folder, name, progress)

    def found_elsewhere(self) -> list[FoundModel]:
        """Usable models that other programs keep on this computer and that are not known yet.
        Reads folders and headers, no more."""
        known: set[tuple[int, int]] = set()
        for model in self.models():
            with suppress(OSError):
                status = model.path.stat()
                known.add((status.st_dev, status.st_ino))

        def is_known(path: Path) -> bool:
            status = path.stat()
            return (status.st_dev, status.st_ino) in known

        return elsewhere.found_elsewhere(is_known)


def _look_alike(files: Sequence[FileFacts], others: Sequence[FileFacts]) -> bool:
    """All but what a new name of a file changes."""
    return [(each.bytes, each.mtime_ns) for each in files] == [
        (each.bytes, each.mtime_ns) for each in others
    ]


def _first(path: Path) -> Path:
    absolute = Path(os.path.abspath(os.path.expanduser(path)))
    first = shard_paths(absolute)[0]
    return first if os.path.lexists(first) else absolute


def _present_shards(first: Path) -> tuple[Path, ...]:
    """Raises InputError and BadModel."""
    shards = shard_paths(first)
    if not os.path.isfile(first):
        _ = check(first)
    return shards


def _catalogue_licence(record: ModelRecord) -> str:
    with suppress(InputError):
        return catalog.model(record.catalogue_id).licence if record.catalogue_id else ""
    return ""


def _other_files(path: Path) -> BadModel:
    return BadModel(
        f"{quoted_path(path.name)} has other parts than when it was checked: import it again if"
        " that is meant."
    )


def _delete(path: Path) -> None:
    try:
        path.unlink()
    except OSError as exc:
        raise write_error(quoted_path(str(path)), exc) from exc
