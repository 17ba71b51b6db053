# SPDX-License-Identifier: Apache-2.0
"""The write-ahead log as it lies on the disk (https://sqlite.org/fileformat2.html#the_write_ahead_log).

SQLite takes the first frame that is not right for the end of the log, as it must after a power cut,
and silently forgets what follows. When what follows was committed, the frame was not cut off: it
has changed since. That is found here, before SQLite opens the file and writes over it.
"""

import os
import struct
import time
from collections.abc import Sequence
from enum import StrEnum
from operator import mul
from pathlib import Path

_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_MAGIC = (0x377F0682, 0x377F0683)
_MASK = 0xFFFFFFFF
_WRITING_S = 0.1


class LogState(StrEnum):
    """`cut_short`: the last transaction is not all there. That is what a power cut leaves, when it
    was not reported as saved yet; nothing tells it from a change since. `damaged`: SQLite would not
    find what was saved."""

    WHOLE = "whole"
    CUT_SHORT = "cut short"
    DAMAGED = "damaged"


class LogFile:
    """Read once, when it is made. `pages` is the size of the database in pages as the log's last
    commit says it, 0 when there is none. Raises OSError."""

    def __init__(self, path: Path) -> None:
        self._frames: dict[int, list[int]] = {}
        self._size = 0
        self.pages = 0
        self.state = LogState.WHOLE
        try:
            self._data = path.read_bytes()
        except FileNotFoundError:
            self._data = b""
        if len(self._data) >= _HEADER.size:
            self._read()

    def frames(self, page: int) -> Sequence[int]:
        """Those that hold it, the newest first."""
        return self._frames.get(page, ())

    def page(self, frame: int) -> bytes:
        start = _HEADER.size + frame * (_FRAME.size + self._size) + _FRAME.size
        return self._data[start : start + self._size]

    def _read(self) -> None:
        magic, _, self._size, _, salt1, salt2, sum1, sum2 = _HEADER.unpack_from(self._data)
        order = "<" if magic == _MAGIC[0] else ">"
        known = magic in _MAGIC and 512 <= self._size <= 65536
        if not known or _checksum(self._data[:24], (0, 0), order) != (sum1, sum2):
            # A log is only begun together with its first frame.
            if len(self._data) > _HEADER.size:
                self.state = LogState.DAMAGED
            return
        step = _FRAME.size + self._size
        headers = [
            _FRAME.unpack_from(self._data, _HEADER.size + index * step)
            for index in range((len(self._data) - _HEADER.size) // step)
        ]
        ours = [index for index, frame in enumerate(headers) if _is_ours(frame, salt1, salt2)]
        commits = [index for index in ours if headers[index][1]]
        if commits:
            self.pages = headers[commits[-1]][1]
            for index, header in enumerate(headers[: commits[-1] + 1]):
                self._frames.setdefault(header[0], []).insert(0, index)
        if ours:
            self._check(headers[: ours[-1] + 1], (salt1, salt2), (sum1, sum2), order)

    def _check(
        self,
        headers: Sequence[tuple[int, ...]],
        salts: tuple[int, int],
        before: tuple[int, int],
        order: str,
    ) -> None:
        """Each frame's sum goes on from that of the one before it."""
        broken: int | None = None
        for index, (_, _, salt1, salt2, *sums) in enumerate(headers):
            start = _HEADER.size + index * (_FRAME.size + self._size)
            text = self._data[start : start + 8] + self.page(index)
            if (salt1, salt2) != salts or _checksum(text, before, order) != tuple(sums):
                broken = index if broken is None else broken
            before = (sums[0], sums[1])
        if broken is not None:
            commits = sum(header[1] > 0 for header in headers[broken:])
            # What follows a transaction is not written before that one is on the disk.
            self.state = LogState.DAMAGED if commits > 1 else LogState.CUT_SHORT


def _is_ours(frame: tuple[int, ...], salt1: int, salt2: int) -> bool:
    """Older frames that were not written over yet have two other salts."""
    return frame[2] == salt1 or frame[3] == salt2


def _checksum(text: bytes, before: tuple[int, int], order: str) -> tuple[int, int]:
    """The sum of the format, which adds up like Fibonacci's numbers, as two weighted sums: Python
    takes a loop over four bytes at a time for seconds."""
    words = struct.unpack(f"{order}{len(text) // 4}I", text)
    weights = _weights(len(words) + 2)
    first = sum(map(mul, words, weights[1:])) + before[0] * weights[1] + before[1] * weights[0]
    second = sum(map(mul, words, weights)) + before[0] * weights[0]
    second += before[1] * (weights[0] + weights[1])
    return first & _MASK, second & _MASK


_known: dict[int, list[int]] = {}


def _weights(count: int) -> list[int]:
    """Fibonacci's numbers from the `count - 2`nd down to the 0th, modulo 2^32."""
    if count not in _known:
        numbers = [0, 1]
        while len(numbers) < count:
            numbers.append((numbers[-1] + numbers[-2]) & _MASK)
        _known[count] = numbers[count - 2 :: -1]
    return _known[count]


def log_state(database: Path) -> LogState:
    """To be asked before anybody opens the database: whoever opens it first ends the log where it
    is damaged. An orderly end leaves no log. Raises OSError."""
    path = database.with_name(database.name + "-wal")
    if not path.exists() or os.stat(path).st_size <= _HEADER.size:
        return LogState.WHOLE
    state = LogFile(path).state
    if state is LogState.WHOLE:
        return state
    # Somebody may be writing just now; what is damaged stays so.
    time.sleep(_WRITING_S)
    return LogFile(path).state
