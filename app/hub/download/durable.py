# SPDX-License-Identifier: Apache-2.0
"""Files that are replaced whole, and outlive a kill and a power cut."""

import os
from pathlib import Path

from app.hub.filesystems import sync_folder


def replace_file(path: Path, data: bytes) -> None:
    """Whole or not at all. Only one process may do so at a time: the new file has a fixed name, so
    that none is ever left over. Raises OSError."""
    temporary = path.with_suffix(".new")
    with temporary.open("wb") as file:
        _ = file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    sync_folder(path.parent)
