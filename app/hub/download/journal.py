# SPDX-License-Identifier: Apache-2.0
"""Which bytes of an unfinished file count: one line for each piece, written after the piece.

Lines are only ever added, so a kill costs the last of them at most. Whoever reads the journal
trusts it no further than the hash that each line has for its block.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from app.hub.download.durable import replace_file

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Filled:
    """The first `bytes` of a block, and their SHA-256."""

    bytes: int = 0
    sha256: str = ""


EMPTY = Filled()


class Journal:
    """Of one file of `size` bytes whose hash is to be `sha256`."""

    def __init__(self, path: Path, size: int, sha256: str, block_bytes: int) -> None:
        self._path = path
        self._header = {"v": _VERSION, "size": size, "sha256": sha256, "block": block_bytes}
        self._lengths = [min(block_bytes, size - start) for start in range(0, size, block_bytes)]
        self._fd = -1
        self._end = 0

    def read(self) -> list[Filled] | None:
        """What each block holds. None when there is no journal, or one of another file."""
        try:
            lines = self._path.read_bytes().split(b"\n")
        except OSError:
            return None
        if _parsed(lines[0]) != self._header:
            return None
        blocks = [EMPTY] * len(self._lengths)
        # The last line has no end, or nothing in it.
        for line in lines[1:-1]:
            entry = self._entry(_parsed(line))
            if entry is None:
                break
            blocks[entry[0]] = entry[1]
        return blocks

    def _entry(self, value: Any) -> tuple[int, Filled] | None:
        if not isinstance(value, list):
            return None
        fields = cast("list[Any]", value)
        if [type(field) for field in fields] != [int, int, str]:
            return None
        block, count, sha256 = fields
        if not (0 <= block < len(self._lengths) and 0 <= count <= self._lengths[block]):
            return None
        return block, Filled(count, sha256)

    def open(self, blocks: Sequence[Filled]) -> None:
        """Starts anew with what the blocks hold now. Raises OSError."""
        self.close()
        lines = [json.dumps(self._header)]
        lines += [_line(number, filled) for number, filled in enumerate(blocks) if filled.bytes]
        data = ("\n".join(lines) + "\n").encode()
        replace_file(self._path, data)
        self._fd = os.open(self._path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
        self._end = os.lseek(self._fd, 0, os.SEEK_END)

    def add(self, block: int, filled: Filled) -> None:
        """Raises OSError; then the line is not there."""
        line = f"{_line(block, filled)}\n".encode()
        try:
            _ = os.lseek(self._fd, self._end, os.SEEK_SET)
            if os.write(self._fd, line) < len(line):
                # The disk is full: this says so.
                _ = os.write(self._fd, line)
        except OSError:
            os.ftruncate(self._fd, self._end)
            raise
        self._end += len(line)

    def sync(self) -> None:
        os.fsync(self._fd)

    def close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def _line(block: int, filled: Filled) -> str:
    return f'[{block},{filled.bytes},"{filled.sha256}"]'


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None
