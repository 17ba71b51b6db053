# SPDX-License-Identifier: Apache-2.0
"""What lies in the folder of models besides models."""

import contextlib
import os
from pathlib import Path

UNFINISHED = ".downloads"
"""Files that are being fetched, with their journals."""


def has_unfinished(folder: Path) -> bool:
    """Whether a download into this folder of models has begun that is not done."""
    with contextlib.suppress(OSError), os.scandir(folder / UNFINISHED) as found:
        return next(found, None) is not None
    return False
