# SPDX-License-Identifier: Apache-2.0
"""Hashes of model files, and whether a file was touched since it was hashed."""

import ctypes
import hashlib
import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from app.core.errors import BadModel, BusyError, HarmoniumError, InputError, Interrupted
from app.core.files import quoted_path
from app.core.model_files import (
    BLOCK_BYTES,
    DamagedFile,
    FileFacts,
    ModelRecord,
    OnProgress,
    ShouldStop,
    VerifyOutcome,
    VerifyResult,
)
from app.hub.filesystems import filesystem_of
from app.hub.gguf import display_name

CHUNK_BYTES = 4 * 1024 * 1024


class Progress:
    """Adds up what several files are hashed and copied by; `add` ends the work with Interrupted
    when it shall stop."""

    def __init__(self, total: int, on_progress: OnProgress, should_stop: ShouldStop) -> None:
        self._done = 0
        self._total = total
        self._on_progress = on_progress
        self._should_stop = should_stop
        on_progress(0, total)

    def add(self, count: int) -> None:
        if self._should_stop():
            raise Interrupted("Stopped before it was done.")
        self._done = min(self._done + count, self._total)
        self._on_progress(self._done, self._total)


class Hasher:
    """SHA-256 of the whole and of each stretch of BLOCK_BYTES, on two cores."""

    def __init__(self) -> None:
        self._whole = hashlib.sha256()
        self._block = hashlib.sha256()
        self._in_block = 0
        self._blocks: list[str] = []
        self._pool = ThreadPoolExecutor(1, "hash")
        self._waiting: Future[None] | None = None

    def __enter__(self) -> "Hasher":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._pool.shutdown()

    def update(self, data: memoryview) -> None:
        """`data` may change again when this has returned."""
        waiting = self._pool.submit(self._update_blocks, data)
        self._whole.update(data)
        waiting.result()

    def _update_blocks(self, data: memoryview) -> None:
        while data:
            part = data[: BLOCK_BYTES - self._in_block]
            self._block.update(part)
            self._in_block += len(part)
            data = data[len(part) :]
            if self._in_block == BLOCK_BYTES:
                self._end_block()

    def _end_block(self) -> None:
        self._blocks.append(self._block.hexdigest())
        self._block = hashlib.sha256()
        self._in_block = 0

    def result(self) -> tuple[str, tuple[str, ...]]:
        if self._in_block or not self._blocks:
            self._end_block()
        return self._whole.hexdigest(), tuple(self._blocks)


def hash_file(path: Path, progress: Progress) -> FileFacts:
    """Raises InputError when it cannot be read, BusyError when it is being written, Interrupted."""
    with Hasher() as hasher:
        before, after = read_chunks(path, progress, hasher.update)
        sha256, blocks = hasher.result()
    if _changes(before) != _changes(after):
        raise BusyError(
            f"{display_name(path)} was written to while it was read: wait until that has ended."
        )
    return _facts(path, after, sha256, blocks)


def read_chunks(
    path: Path, progress: Progress, use: Callable[[memoryview], None]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What `facts_now` says before and after all bytes of the file went through `use`."""
    buffer = memoryview(bytearray(CHUNK_BYTES))
    try:
        with open(path, "rb", buffering=0) as file:
            before = _stat(path, file)
            while count := file.readinto(buffer):
                use(buffer[:count])
                progress.add(count)
            return before, _stat(path, file)
    except OSError as exc:
        raise unreadable(path, exc) from exc


def unreadable(path: Path, exc: OSError) -> HarmoniumError:
    if isinstance(exc, FileNotFoundError):
        return InputError(f"There is no file {display_name(path)} at that place any more.")
    return InputError(
        f"{quoted_path(str(path))} cannot be read to its end ({exc.strerror}): check the disk it"
        " lies on."
    )


def facts_now(path: Path, known: FileFacts) -> FileFacts:
    """What `known` would be if the file were hashed now and had the same bytes. Raises OSError."""
    with open(path, "rb", buffering=0) as file:
        found = _stat(path, file)
    return _facts(path, found, known.sha256, known.blocks)


def is_untouched(facts: FileFacts) -> bool:
    """Whether the file looks as it did when it was hashed. Reads no byte of it."""
    try:
        return facts_now(facts.path, facts) == facts
    except (OSError, HarmoniumError):
        return False


def identity_of(files: Sequence[FileFacts]) -> str:
    """One word for the bytes of a model's files: "" where they are not known."""
    if not files or not all(map(is_untouched, files)):
        return ""
    hashes = [facts.sha256 for facts in files]
    if len(hashes) == 1:
        return hashes[0]
    return hashlib.sha256("".join(hashes).encode("ascii")).hexdigest()


def likeness_of(paths: Sequence[Path]) -> str:
    """One word for files that were never hashed: for as long as nobody touches or moves them. ""
    where one cannot be looked at. Reads no byte of them."""
    found: list[str] = []
    try:
        for path in paths:
            with open(path, "rb", buffering=0) as file:
                device = os.fstat(file.fileno()).st_dev
                found.append(f"{os.path.abspath(path)} {device} {_stat(path, file)}")
    except (OSError, HarmoniumError):
        return ""
    return hashlib.sha256("\n".join(found).encode("utf-8", "surrogateescape")).hexdigest()


def _stat(path: Path, file: BinaryIO | Any) -> tuple[int, ...]:
    status = os.fstat(file.fileno())
    inode = status.st_ino if filesystem_of(path).has_lasting_inodes else 0
    return status.st_size, status.st_mtime_ns, _changed_ns(file, status), inode


def _changes(found: tuple[int, ...]) -> tuple[int, ...]:
    return found[:3]


def _facts(path: Path, found: tuple[int, ...], sha256: str, blocks: tuple[str, ...]) -> FileFacts:
    size, mtime_ns, ctime_ns, inode = found
    return FileFacts(path, size, mtime_ns, ctime_ns, inode, sha256, blocks)


class _BasicInfo(ctypes.Structure):
    """FILE_BASIC_INFO (winbase.h): times in units of 100 ns."""

    _fields_ = [
        ("CreationTime", ctypes.c_int64),
        ("LastAccessTime", ctypes.c_int64),
        ("LastWriteTime", ctypes.c_int64),
        ("ChangeTime", ctypes.c_int64),
        ("FileAttributes", ctypes.c_uint32),
    ]


def _changed_ns(file: Any, status: os.stat_result) -> int:
    """When anything of the file was changed, its times included. Windows keeps that time too, but
    `st_ctime` is the time of creation there."""
    if sys.platform != "win32":
        return status.st_ctime_ns
    import msvcrt

    kernel: Any = ctypes.WinDLL("kernel32")
    kernel.GetFileInformationByHandleEx.argtypes = [
        ctypes.c_void_p,
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_uint32,
    ]
    info = _BasicInfo()
    handle = msvcrt.get_osfhandle(file.fileno())
    size = ctypes.sizeof(info)
    if kernel.GetFileInformationByHandleEx(handle, 0, ctypes.byref(info), size):
        return int(info.ChangeTime) * 100
    return 0


def hash_files(
    paths: tuple[Path, ...], on_progress: OnProgress, should_stop: ShouldStop
) -> tuple[FileFacts, ...]:
    """Raises what `hash_file` does."""
    progress = Progress(total_bytes(paths), on_progress, should_stop)
    return tuple(hash_file(path, progress) for path in paths)


def total_bytes(paths: tuple[Path, ...]) -> int:
    """Raises InputError."""
    total = 0
    for path in paths:
        try:
            total += path.stat().st_size
        except OSError as exc:
            raise unreadable(path, exc) from exc
    return total


def compare(
    expected: tuple[FileFacts, ...] | tuple[()], found: tuple[FileFacts, ...]
) -> VerifyResult:
    """Files in the same order; `expected` empty: nothing to compare with."""
    hashes = tuple(facts.sha256 for facts in found)
    if not expected:
        return VerifyResult(VerifyOutcome.FIRST_SEEN, hashes)
    damaged = tuple(
        DamagedFile(there.path, known.sha256, there.sha256, _bad_blocks(known, there))
        for known, there in zip(expected, found, strict=True)
        if known.sha256 != there.sha256
    )
    if not damaged:
        return VerifyResult(VerifyOutcome.OK, hashes)
    return VerifyResult(VerifyOutcome.MISMATCH, hashes, damaged, mismatch(damaged[0]).message)


def _bad_blocks(known: FileFacts, found: FileFacts) -> tuple[int, ...]:
    if not known.blocks:
        return ()
    count = max(len(known.blocks), len(found.blocks))
    return tuple(
        number
        for number in range(count)
        if known.blocks[number : number + 1] != found.blocks[number : number + 1]
    )


def mismatch(damaged: DamagedFile) -> BadModel:
    name = display_name(damaged.path)
    detail = f"expected {damaged.expected}, found {damaged.found}, blocks {damaged.blocks}"
    return BadModel(
        f"{name} is not what it was when it was checked: it is damaged or was exchanged. Download"
        " or copy it again, or import it anew if the change is meant.",
        detail,
    )


def verified(record: ModelRecord, files: tuple[FileFacts, ...]) -> ModelRecord:
    return replace(record, files=files, verified_at=time.time())


def distrusted(record: ModelRecord) -> ModelRecord:
    """So that the files are hashed again before they are loaded, whatever they look like."""
    return replace(
        record,
        files=tuple(replace(facts, mtime_ns=-1) for facts in record.files),
        verified_at=0.0,
    )
