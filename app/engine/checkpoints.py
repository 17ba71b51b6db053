# SPDX-License-Identifier: Apache-2.0
"""Copies of a KV memory: of all that it holds, and of the part that sliding windows forget.

A layer with a sliding window keeps its last tokens only. To go back further, its cells must have
been copied while they were there: such a copy is a checkpoint. It does not grow with the
conversation: 3 MiB for gpt-oss-20b, 4.5 MiB for the 120b, and 0.8 MiB more where a prompt ended.
"""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.core.prefixes import common_length

Buffer = bytes | bytearray | memoryview

CHECKPOINT_TOKENS = 1024
"""A checkpoint is taken at least so often."""
MOST = 48
"""Checkpoints that are kept; more are thinned out."""
_NEWEST = 8
"""The last ones, which are never thinned out."""
_ITEM_BYTES = array("i").itemsize


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The cells of all layers with a sliding window when the sequence had `length` tokens. Worth
    something only together with the other layers' cells for these tokens. `logits` of the last of
    them, as bytes of float32, where a prompt ended: what another answer to it begins with."""

    length: int
    data: Buffer
    logits: Buffer | None = None

    @property
    def bytes(self) -> int:
        return len(self.data) + (0 if self.logits is None else len(self.logits))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A sequence's tokens, llama.cpp's copy of its cells, and the checkpoints on the way."""

    tokens: "array[int]"
    data: Buffer
    checkpoints: tuple[Checkpoint, ...]

    @property
    def bytes(self) -> int:
        checkpoints = sum(checkpoint.bytes for checkpoint in self.checkpoints)
        return len(self.tokens) * _ITEM_BYTES + len(self.data) + checkpoints


def reusable(
    held: Sequence[int],
    lengths: Sequence[int],
    ends: Collection[int],
    tokens: Sequence[int],
    window: int,
) -> int:
    """How many of `tokens` need no evaluation once a copy with the tokens `held` and checkpoints of
    these `lengths`, those of `ends` with logits, has been restored; what `KvCache.reuse` then
    returns."""
    keep = common_length(held, tokens)
    if keep == len(tokens) and keep in ends:
        return keep
    keep = min(keep, len(tokens) - 1)
    if window == 0 or first_needed(keep, window) >= len(held) - window:
        return keep
    return max((length for length in lengths if length <= keep), default=0)


def reusable_length(snapshot: Snapshot, tokens: Sequence[int], window: int) -> int:
    lengths = [checkpoint.length for checkpoint in snapshot.checkpoints]
    return reusable(snapshot.tokens, lengths, ends(snapshot.checkpoints), tokens, window)


def ends(checkpoints: Sequence[Checkpoint]) -> tuple[int, ...]:
    """The lengths of those with logits."""
    return tuple(each.length for each in checkpoints if each.logits is not None)


def first_needed(length: int, window: int) -> int:
    """The first position that the token after `length` tokens looks at: itself and those before it
    are `window` tokens."""
    return max(0, length - window + 1)


def thinned(checkpoints: list[Checkpoint], fixed: int) -> list[Checkpoint]:
    """At most MOST: those go that leave the smallest gaps, never the one at length `fixed` and
    never the newest."""
    kept = list(checkpoints)
    while len(kept) > MOST:
        gaps = [
            (kept[index + 1].length - (kept[index - 1].length if index else 0), index)
            for index in range(len(kept) - _NEWEST)
            if kept[index].length != fixed
        ]
        del kept[min(gaps)[1]]
    return kept
