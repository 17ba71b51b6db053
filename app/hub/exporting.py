# SPDX-License-Identifier: Apache-2.0
"""A model with its manifest on another disk, a stick for example, from which any computer can
import it without a network."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from app.core.errors import BadModel, InputError
from app.core.files import quoted_path, write_error, write_file
from app.core.model_files import FileFacts, ModelRecord
from app.hub.filesystems import filesystem_of, sync_folder
from app.hub.gguf import display_name
from app.hub.importing import SPARE_BYTES, require_room, write_all
from app.hub.manifests import manifest_of, manifest_path
from app.hub.verification import Hasher, Progress, facts_now, read_chunks, unreadable

PART_BYTES = (4 << 30) - (64 << 20)
"""What is put into one file where larger ones are impossible."""


def export(
    record: ModelRecord, paths: tuple[Path, ...], folder: Path, name: str, progress: Progress
) -> tuple[Path, ...]:
    """What was written, the manifest last. `record.files` is compared with where it is not empty.

    Raises InputError, DiskFull, BadModel, Interrupted; nothing is left then.
    """
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        limit = filesystem_of(folder).max_file_bytes
        require_room(folder, sum(path.stat().st_size for path in paths) - SPARE_BYTES)
        files: list[FileFacts] = []
        for path in paths:
            part = PART_BYTES if limit is not None and path.stat().st_size > limit else None
            files.append(_write(path, folder, part, written, progress))
        _require_same(record, tuple(files))
        target = manifest_path(folder / paths[0].name)
        written.append(target)
        write_file(target, manifest_of(record, tuple(files), name).to_json().encode())
        sync_folder(folder)
    except BaseException as exc:
        for path in written:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        if isinstance(exc, OSError):
            raise write_error(quoted_path(str(folder)), exc) from exc
        raise
    return tuple(written)


def _require_same(record: ModelRecord, files: tuple[FileFacts, ...]) -> None:
    if record.files and [each.sha256 for each in files] != [each.sha256 for each in record.files]:
        raise BadModel(
            f"{display_name(record.path)} is not what it was when it was checked, so it was not"
            " copied: verify it, then download or import it again."
        )


def _write(
    path: Path, folder: Path, part_bytes: int | None, written: list[Path], progress: Progress
) -> FileFacts:
    parts = _Parts(folder / path.name, part_bytes, written)
    with Hasher() as hasher:

        def use(data: memoryview) -> None:
            hasher.update(data)
            parts.write(data)

        try:
            _ = read_chunks(path, progress, use)
            parts.close()
        except BaseException:
            parts.abandon()
            raise
        sha256, blocks = hasher.result()
    try:
        return facts_now(path, FileFacts(path, 0, 0, 0, 0, sha256, blocks))
    except OSError as exc:
        raise unreadable(path, exc) from exc


class _Parts:
    """One file, or several that are called `.001`, `.002` …"""

    def __init__(self, target: Path, part_bytes: int | None, written: list[Path]) -> None:
        self._target = target
        self._part_bytes = part_bytes
        self._written = written
        self._file: BinaryIO | None = None
        self._number = 0
        self._left = 0

    def write(self, data: memoryview) -> None:
        while data:
            if self._file is None or not self._left:
                self._begin()
            assert self._file is not None
            part = data[: self._left]
            write_all(self._file, part)
            self._left -= len(part)
            data = data[len(part) :]

    def close(self) -> None:
        file, self._file = self._file, None
        if file is None:
            return
        try:
            os.fsync(file.fileno())
            file.close()
        except OSError as exc:
            raise write_error(quoted_path(str(self._target)), exc) from exc

    def abandon(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with suppress(OSError):
                file.close()

    def _begin(self) -> None:
        self.close()
        self._number += 1
        path = self._target
        if self._part_bytes is not None:
            path = path.with_name(f"{path.name}.{self._number:03}")
        try:
            self._file = open(path, "xb", buffering=0)  # noqa: SIM115
        except FileExistsError:
            raise InputError(
                f"{quoted_path(str(path))} is there already: choose another folder, or remove it."
            ) from None
        except OSError as exc:
            raise write_error(quoted_path(str(path)), exc) from exc
        self._written.append(path)
        self._left = self._part_bytes or (1 << 62)
