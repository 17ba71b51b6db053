# SPDX-License-Identifier: Apache-2.0
"""How far two lists of tokens go together."""

from array import array
from collections.abc import Sequence

_BLOCK = 1024
_ITEM_BYTES = array("i").itemsize


def common_length(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens are the same from the beginning. Compares blocks of memory."""
    left, right = _packed(one), _packed(other)
    shorter = min(len(left), len(right))
    size = _BLOCK * _ITEM_BYTES
    for start in range(0, shorter, size):
        end = min(start + size, shorter)
        if left[start:end] != right[start:end]:
            first = start // _ITEM_BYTES
            return next(i for i in range(first, end // _ITEM_BYTES) if one[i] != other[i])
    return shorter // _ITEM_BYTES


def _packed(tokens: Sequence[int]) -> bytes:
    return (tokens if isinstance(tokens, array) else array("i", tokens)).tobytes()
