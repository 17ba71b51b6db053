# SPDX-License-Identifier: Apache-2.0
"""What the hub of the tests gives: bytes, a file, or content of any size that needs no disk."""

import hashlib
import random
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

_MIB = 1 << 20
_ZEROS = bytes(_MIB)


@dataclass(frozen=True)
class Zeros:
    """`sha256` is computed where it is not given, at about 1 GB/s."""

    bytes: int
    sha256: str = ""


@dataclass(frozen=True)
class Noise:
    """Bytes that look random, each MiB another one, the same for the same seed."""

    bytes: int
    seed: int = 0


Content = bytes | Path | Zeros | Noise


@lru_cache(maxsize=8)
def _noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(_MIB)


@lru_cache(maxsize=64)
def _zeros_hash(size: int) -> str:
    return _hashed(Zeros(size), size)


@lru_cache(maxsize=64)
def _noise_hash(size: int, seed: int) -> str:
    return _hashed(Noise(size, seed), size)


def _hashed(content: Content, size: int) -> str:
    digest = hashlib.sha256()
    for start in range(0, size, _MIB):
        digest.update(read(content, start, min(_MIB, size - start)))
    return digest.hexdigest()


def read(content: Content, start: int, count: int) -> bytes:
    """Up to `count` bytes, at most to the end of the MiB that they begin in."""
    count = min(count, _MIB - start % _MIB)
    match content:
        case Zeros():
            return _ZEROS if count == _MIB else bytes(count)
        case Noise():
            block, offset = divmod(start, _MIB)
            data = block.to_bytes(8, "little") + _noise(content.seed)[8:]
            return data[offset : offset + count]
        case Path():
            with content.open("rb") as file:
                _ = file.seek(start)
                return file.read(count)
        case bytes():
            return content[start : start + count]


@dataclass(frozen=True)
class HubFile:
    """As the hub lists it. Model files are kept as LFS objects, all others in the repository."""

    name: str
    content: Content

    @cached_property
    def bytes(self) -> int:
        match self.content:
            case Path():
                return self.content.stat().st_size
            case bytes():
                return len(self.content)
            case _:
                return self.content.bytes

    @cached_property
    def sha256(self) -> str:
        match self.content:
            case Zeros():
                return self.content.sha256 or _zeros_hash(self.content.bytes)
            case Noise():
                return _noise_hash(self.content.bytes, self.content.seed)
            case _:
                return _hashed(self.content, self.bytes)

    @property
    def is_lfs(self) -> bool:
        return self.name.endswith((".gguf", ".safetensors", ".bin", ".part"))

    def described(self) -> dict[str, object]:
        """The entry of the hub's `tree`."""
        entry: dict[str, object] = {
            "type": "file",
            "path": self.name,
            "size": self.bytes,
            "oid": hashlib.sha1(self.name.encode()).hexdigest(),
        }
        if self.is_lfs:
            entry["lfs"] = {"oid": self.sha256, "size": self.bytes, "pointerSize": 135}
        return entry
