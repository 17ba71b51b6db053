# SPDX-License-Identifier: Apache-2.0
"""Taking a model in: in place, by a second name for the same bytes, or by a copy.

What is linked or copied is put together in a folder that lists skip, and gets its name only when
all of it is there and has the right hashes.
"""

import ctypes
import errno
import os
import secrets
import shutil
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.core.errors import BadModel, DiskFull, HarmoniumError, InputError
from app.core.files import file_name, quoted_path, write_error
from app.core.model_files import (
    FileFacts,
    ImportWay,
    ModelRecord,
    ModelRecords,
    OnProgress,
    ShouldStop,
)
from app.core.text import file_size, printable
from app.hub import catalog
from app.hub.filesystems import filesystem_of, refuse_large_file, sync_folder
from app.hub.gguf import check, display_name, shard_paths, shown_name
from app.hub.installed import slug
from app.hub.manifests import Manifest
from app.hub.sources import Source, SourceFile, find_source
from app.hub.verification import (
    Hasher,
    Progress,
    facts_now,
    hash_file,
    is_untouched,
    read_chunks,
    unreadable,
)

STAGING = ".importing-"
SPARE_BYTES = 256 * 1024 * 1024
"""Left free on the disk by a copy."""
_FICLONE = 0x40049409
_CANNOT_LINK = frozenset(
    {errno.EXDEV, errno.EPERM, errno.EACCES, errno.EMLINK, errno.ENOTSUP, errno.EOPNOTSUPP}
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person asked for. `sha256` is in small letters; `name` stands in lists and for the
    file where that has a name that says nothing."""

    path: Path
    way: ImportWay = ImportWay.AUTO
    sha256: str | None = None
    name: str = ""


class Importer:
    def __init__(
        self,
        models_dir: Path,
        records: ModelRecords,
        on_progress: OnProgress,
        should_stop: ShouldStop,
    ) -> None:
        self._models_dir = models_dir
        self._records = records
        self._on_progress = on_progress
        self._should_stop = should_stop

    def run(self, wanted: Wanted) -> ModelRecord:
        """The record, which is kept already. Raises what `Library.import_file` does."""
        source = find_source(wanted.path)
        expected = _expected(source, wanted.sha256)
        if source.is_whole:
            _ = check(source.path)
        progress = Progress(max(source.bytes, 1), self._on_progress, self._should_stop)
        known = self._known([facts.sha256 for facts in expected])
        if known is not None:
            if source.is_whole:
                # That it is here already does not make this copy of it a sound one.
                _ = _in_place(source, expected, progress)
            return known
        files = self._take(source, wanted, expected, progress)
        return self._record(files, source, wanted, is_pinned=bool(expected))

    def _take(
        self,
        source: Source,
        wanted: Wanted,
        expected: Sequence[FileFacts],
        progress: Progress,
    ) -> tuple[FileFacts, ...]:
        if source.is_whole and self._models_dir in source.path.parents:
            return _in_place(source, expected, progress)
        if wanted.way is ImportWay.IN_PLACE:
            if not source.is_whole:
                raise InputError(
                    f"{display_name(source.path)} is in parts, which cannot be used where they lie:"
                    " import it as a copy."
                )
            return _in_place(source, expected, progress)
        if source.is_whole and wanted.way is not ImportWay.COPY:
            try:
                return self._staged(source, wanted, expected, progress, is_copy=False)
            except _CannotLink as exc:
                if wanted.way is ImportWay.LINK:
                    raise InputError(
                        f"{display_name(source.path)} cannot be linked into the models folder,"
                        " which lies on another disk or may not share it: import it as a copy or"
                        " in place."
                    ) from exc
            if not filesystem_of(source.path).is_removable:
                return _in_place(source, expected, progress)
        return self._staged(source, wanted, expected, progress, is_copy=True)

    def _staged(
        self,
        source: Source,
        wanted: Wanted,
        expected: Sequence[FileFacts],
        progress: Progress,
        *,
        is_copy: bool,
    ) -> tuple[FileFacts, ...]:
        names = _names(source, wanted.name)
        with self._staging() as folder:
            if is_copy:
                self._require_room(source)
            else:
                for file, name in zip(source.files, names, strict=True):
                    _link(file.path, folder / name)
            files = tuple(
                _copy(file, folder / name, progress)
                if is_copy
                else hash_file(folder / name, progress)
                for file, name in zip(source.files, names, strict=True)
            )
            _require(files, expected)
            if not source.is_whole:
                _ = check(folder / names[0])
            known = self._known([facts.sha256 for facts in files])
            if known is not None:
                return known.files
            return self._place(folder, files)

    @contextmanager
    def _staging(self) -> Generator[Path]:
        remove_abandoned(self._models_dir)
        folder = self._models_dir / f"{STAGING}{os.getpid()}-{secrets.token_hex(4)}"
        try:
            folder.mkdir(parents=True, mode=0o700)
        except OSError as exc:
            raise write_error(quoted_path(str(folder.parent)), exc) from exc
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _place(self, folder: Path, files: Sequence[FileFacts]) -> tuple[FileFacts, ...]:
        base = slug(files[0].path)
        target = self._models_dir / base
        number = 2
        while True:
            try:
                os.rename(folder, target)
                break
            except OSError as exc:
                if not os.path.lexists(target):
                    raise write_error(quoted_path(str(target)), exc) from exc
            target = self._models_dir / f"{base}-{number}"
            number += 1
        sync_folder(self._models_dir)
        try:
            return tuple(facts_now(target / facts.path.name, facts) for facts in files)
        except OSError as exc:
            raise unreadable(target, exc) from exc

    def _require_room(self, source: Source) -> None:
        for file in source.files:
            size = sum(piece.stat().st_size for piece in file.pieces)
            refuse_large_file(self._models_dir, size)
        require_room(self._models_dir, source.bytes)

    def _known(self, hashes: Sequence[str]) -> ModelRecord | None:
        """A model of the folder that has these bytes already."""
        for record in self._records.all():
            if (
                hashes
                and [facts.sha256 for facts in record.files] == list(hashes)
                and self._models_dir in record.path.parents
                and all(is_untouched(facts) for facts in record.files)
            ):
                return record
        return None

    def _record(
        self, files: tuple[FileFacts, ...], source: Source, wanted: Wanted, *, is_pinned: bool
    ) -> ModelRecord:
        record = self._records.get(files[0].path) or ModelRecord(files[0].path, ())
        manifest = source.manifest or Manifest(())
        record = replace(
            record,
            files=files,
            name=shown_name(wanted.name or record.name or manifest.name),
            source=printable(manifest.source) or record.source,
            verified_at=time.time(),
            is_pinned=is_pinned or (record.is_pinned and record.files == files),
        )
        record = recognized(record)
        self._records.put(record)
        return record


class _CannotLink(Exception):
    pass


def recognized(record: ModelRecord) -> ModelRecord:
    """With what the catalogue says of files that have these hashes."""
    hashes = {facts.sha256 for facts in record.files}
    for facts in record.files:
        try:
            found = catalog.by_hash(facts.sha256)
        except InputError:
            # Without a catalogue a model is still what it is.
            return record
        if found is not None and {file.sha256 for file in found[0].files} == hashes:
            model, file = found
            source = f"{file.repo}@{file.revision}" if file.repo and file.revision else ""
            return replace(record, source=source, catalogue_id=model.id, is_pinned=True)
    return record


def require_room(folder: Path, size: int) -> None:
    """Raises DiskFull when a copy of `size` bytes would fill the disk."""
    free = filesystem_of(folder).free_bytes
    if free < size + SPARE_BYTES:
        raise DiskFull(
            f"The disk of {quoted_path(str(folder))} has {file_size(free)} left, and a copy needs"
            f" {file_size(size + SPARE_BYTES)}: free some space, or choose another disk."
        )


def remove_abandoned(models_dir: Path) -> None:
    """What imports left behind whose program was killed."""
    import psutil

    for folder in models_dir.glob(f"{STAGING}*"):
        owner = folder.name.removeprefix(STAGING).partition("-")[0]
        if not owner.isdigit() or not psutil.pid_exists(int(owner)):
            shutil.rmtree(folder, ignore_errors=True)


def _expected(source: Source, sha256: str | None) -> tuple[FileFacts, ...]:
    """What the files must be, empty when nobody said. Raises InputError."""
    if sha256 is not None:
        if len(source.files) > 1:
            raise InputError(
                f"{display_name(source.path)} has {len(source.files)} parts, and one hash cannot"
                " stand for them: put the manifest of the model beside it instead."
            )
        return (FileFacts(source.path, 0, 0, 0, 0, sha256),)
    if source.manifest is None:
        return ()
    named = {file.name: file for file in source.manifest.files}
    if any(file.path.name not in named for file in source.files) or len(named) != len(source.files):
        raise InputError(
            f"The manifest beside {display_name(source.path)} is of other files: take it away, or"
            " put the right one there."
        )
    return tuple(
        FileFacts(file.path, entry.bytes, 0, 0, 0, entry.sha256, entry.blocks)
        for file in source.files
        for entry in [named[file.path.name]]
    )


def _require(files: Sequence[FileFacts], expected: Sequence[FileFacts]) -> None:
    """Raises BadModel."""
    for found, wanted in zip(files, expected, strict=False):
        if found.sha256 != wanted.sha256:
            raise BadModel(
                f"{display_name(wanted.path)} does not have the hash that it should have, so it is"
                " damaged or another file: download or copy it again.",
                f"expected {wanted.sha256}, found {found.sha256}",
            )


def _in_place(
    source: Source, expected: Sequence[FileFacts], progress: Progress
) -> tuple[FileFacts, ...]:
    files = tuple(hash_file(file.path, progress) for file in source.files)
    _require(files, expected)
    return files


def _names(source: Source, name: str) -> tuple[str, ...]:
    """Names of our own: a foreign one is never a part of a path."""
    paths = shard_paths(source.path)
    if len(source.files) == 1:
        is_telling = source.path.name.lower().endswith(".gguf")
        stem = source.path.stem if is_telling else name or source.path.name
        return (f"{file_name(stem, 'model')}.gguf",)
    count = len(paths)
    stem = file_name(source.path.name[: -len("-00001-of-00001.gguf")], "model")
    return tuple(f"{stem}-{number:05}-of-{count:05}.gguf" for number in range(1, count + 1))


def _link(path: Path, target: Path) -> None:
    """The same bytes under another name: as a copy that shares them where the file system can, else
    as a hard link. Raises _CannotLink, InputError, DiskFull."""
    real = Path(os.path.realpath(path))
    try:
        if filesystem_of(target.parent).can_reflink and _reflink(real, target):
            return
        os.link(real, target)
    except OSError as exc:
        target.unlink(missing_ok=True)
        if exc.errno in _CANNOT_LINK:
            raise _CannotLink from exc
        if isinstance(exc, FileNotFoundError):
            raise unreadable(path, exc) from exc
        raise write_error(quoted_path(str(target)), exc) from exc


def _reflink(path: Path, target: Path) -> bool:
    """Whether the file system made a copy that shares its blocks."""
    if sys.platform == "darwin":
        library: Any = ctypes.CDLL(None)
        return library.clonefile(os.fsencode(path), os.fsencode(target), 0) == 0
    if sys.platform != "linux":
        return False
    import fcntl

    with open(path, "rb") as read, open(target, "xb") as write:
        try:
            _ = fcntl.ioctl(write.fileno(), _FICLONE, read.fileno())
            return True
        except OSError:
            pass
    target.unlink()
    return False


def _copy(source: SourceFile, target: Path, progress: Progress) -> FileFacts:
    with Hasher() as hasher, _written(target) as file:

        def use(data: memoryview) -> None:
            hasher.update(data)
            write_all(file, data)

        for piece in source.pieces:
            _ = read_chunks(piece, progress, use)
        sha256, blocks = hasher.result()
    try:
        return facts_now(target, FileFacts(target, 0, 0, 0, 0, sha256, blocks))
    except OSError as exc:
        raise unreadable(target, exc) from exc


@contextmanager
def _written(target: Path) -> Generator[Any]:
    """On the disk once the block has ended. Raises InputError and DiskFull."""
    try:
        with open(target, "xb", buffering=0) as file:
            yield file
            os.fsync(file.fileno())
    except OSError as exc:
        raise write_error(quoted_path(str(target)), exc) from exc


def write_all(file: Any, data: memoryview) -> None:
    """Raises InputError and DiskFull: what `file` cannot take must not look like a read error."""
    try:
        while data:
            data = data[file.write(data) :]
    except OSError as exc:
        error: HarmoniumError = write_error("The copy", exc)
        raise error from exc
