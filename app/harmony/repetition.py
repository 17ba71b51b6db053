# SPDX-License-Identifier: Apache-2.0
"""Notices reasoning that runs in circles."""

from collections import deque

_LENGTH = 32
_TIMES = 4
_MASK = (1 << 61) - 1
_BASE = 1_000_003


class RepetitionDetector:
    """Fires when the same 32 tokens have come for the fourth time.

    Takes constant time per token: a rolling hash stands for the last 32 tokens. Occurrences that
    overlap count once, so that 35 equal tokens (a ruled line) are no circle but 128 are.
    """

    def __init__(self, length: int = _LENGTH, times: int = _TIMES) -> None:
        self._length = length
        self._times = times
        self._drop = pow(_BASE, length, _MASK)
        self._window: deque[int] = deque()
        self._hash = 0
        self._position = 0
        self._seen: dict[int, tuple[int, int]] = {}

    def feed(self, token: int) -> bool:
        """Whether this token completes the repetition."""
        self._position += 1
        self._window.append(token)
        self._hash = (self._hash * _BASE + token + 1) % _MASK
        if len(self._window) > self._length:
            self._hash = (self._hash - (self._window.popleft() + 1) * self._drop) % _MASK
        if len(self._window) < self._length:
            return False
        count, last = self._seen.get(self._hash, (0, -self._length))
        if self._position - last < self._length:
            return False
        self._seen[self._hash] = (count + 1, self._position)
        return count + 1 >= self._times
