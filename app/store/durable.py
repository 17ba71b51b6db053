# SPDX-License-Identifier: Apache-2.0
"""Files and names that outlive a power cut."""

import contextlib
import os
import sys
from pathlib import Path


def sync_file(path: Path) -> None:
    """What is written to it is on the disk. Not for a database that this process has open: closing
    a file drops all locks of the process."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """So are the names in it. Windows cannot, and needs not; nor can some file systems of a
    network."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
