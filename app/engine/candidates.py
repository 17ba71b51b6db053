# SPDX-License-Identifier: Apache-2.0
"""The few tokens of a vocabulary that sampling has to look at."""

from typing import Any

import numpy as np

Logits = np.ndarray[Any, np.dtype[np.float32]]
Ids = np.ndarray[Any, np.dtype[np.intp]]

_COLUMNS = 1024
_MOST = 512
_LONGEST = 8192


class Shortlist:
    """Its buffers are used again and again: new ones of this size cost more than what is done in
    them."""

    def __init__(self) -> None:
        self._is_large = np.zeros(0, np.bool_)
        self._peaks = np.zeros(_COLUMNS, np.float32)

    def ids(self, logits: Logits, count: int) -> Ids | None:
        """In ascending order, a set that holds the `count` largest logits for certain, and few
        others. None where looking at all of them is no slower, or where they are no numbers.

        The maxima of 1,024 columns take one pass at the speed of memory. As `count` of them are not
        smaller than the `count`-th largest, neither is the `count`-th largest logit.
        """
        height = len(logits) // _COLUMNS
        if height < 2 or count > _MOST:
            return None
        if len(self._is_large) != len(logits):
            self._is_large = np.zeros(len(logits), np.bool_)
        peaks = self._peaks
        np.maximum.reduce(logits[: height * _COLUMNS].reshape(height, _COLUMNS), 0, out=peaks)
        peaks.partition(_COLUMNS - count)
        np.greater_equal(logits, peaks[_COLUMNS - count], out=self._is_large)
        (ids,) = self._is_large.nonzero()
        return ids if count <= len(ids) <= _LONGEST else None
