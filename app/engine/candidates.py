# SPDX-License-Identifier: Apache-2.0
"""The few tokens of a vocabulary that sampling has to look at."""

from typing import Any

import numpy as np

_COLUMNS = 1024
_MOST = 512
_LONGEST = 8192


def shortlist(
    logits: np.ndarray[Any, np.dtype[np.float32]], count: int
) -> np.ndarray[Any, np.dtype[np.intp]] | None:
    """The ids, in ascending order, of a set that holds the `count` largest logits for certain, and
    few others. None where looking at all of them is no slower, or where they are no numbers.

    The maxima of 1,024 columns take one pass at the speed of memory. As `count` of them are not
    smaller than the `count`-th largest, neither is the `count`-th largest logit.
    """
    height = len(logits) // _COLUMNS
    if height < 2 or count > _MOST:
        return None
    peaks = logits[: height * _COLUMNS].reshape(height, _COLUMNS).max(axis=0)
    peaks.partition(_COLUMNS - count)
    ids = np.flatnonzero(logits >= peaks[_COLUMNS - count])
    return ids if count <= len(ids) <= _LONGEST else None
