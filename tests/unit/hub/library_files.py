# SPDX-License-Identifier: Apache-2.0
"""What the tests of the library share: model files to take in, and another disk."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.core.model_files import BLOCK_BYTES
from app.hub.library import Library, MemoryRecords
from tests.helpers.gguf_builder import UINT16, Tensor, Typed, small_model, with_values


def model_file(path: Path, padding: bytes = b"") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(with_values().to_bytes() + padding)
    return path


def large_model(path: Path, blocks: int = 2) -> Path:
    """So many whole blocks and a bit, mostly empty."""
    model_file(path)
    with path.open("r+b") as file:
        file.seek(blocks * BLOCK_BYTES)
        file.write(b"the end")
    return path


def shards(folder: Path, count: int = 3) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths: list[Path] = []
    for number in range(1, count + 1):
        values = {
            **small_model().values,
            "split.count": Typed(UINT16, count),
            "split.no": Typed(UINT16, number - 1),
        }
        path = folder / f"Big-{number:05}-of-{count:05}.gguf"
        path.write_bytes(
            small_model(values=values, tensors=[Tensor(f"t{number}", (32,))]).to_bytes()
        )
        paths.append(path)
    return paths


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def flip(path: Path, at: int, *, hidden: bool = False) -> None:
    """One bit of the file; `hidden` puts the time of its change back."""
    before = path.stat()
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))
    if hidden:
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def everything(folder: Path) -> dict[str, str]:
    """All files below a folder, with their hashes."""
    return {
        str(path.relative_to(folder)): sha256(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def library(folder: Path) -> Library:
    folder.mkdir(parents=True, exist_ok=True)
    return Library(folder, MemoryRecords())


@contextmanager
def other_disk(than: Path) -> Iterator[Path]:
    """A folder on another file system; skips the test where there is none to write to."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK) or memory.stat().st_dev == than.stat().st_dev:
        pytest.skip("there is no second disk here")
    with TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)
