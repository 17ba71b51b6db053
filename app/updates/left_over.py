# SPDX-License-Identifier: Apache-2.0
"""Large files that nobody needs any more: updates that were fetched, and installers that were taken
out. What cannot be removed, because the system still runs it, stays for the next time."""

import contextlib
import os
import time
from pathlib import Path

from app.updates.checking import ENDING
from app.updates.installers import FOLDER, INSTALLER_ENDINGS

_LEFT_OVER_S = 24 * 3600.0


def fetched_folder(profile: Path) -> Path:
    """For files from a server of the person's own, each for as long as it is looked at."""
    return profile / FOLDER / "fetched"


def remove_fetched(profile: Path) -> None:
    _remove(fetched_folder(profile), (ENDING,))


def remove_installers(profile: Path) -> None:
    """Those that were taken out a day ago or earlier: nobody says when one was run."""
    _remove(profile / FOLDER, INSTALLER_ENDINGS, time.time() - _LEFT_OVER_S)


def _remove(folder: Path, endings: tuple[str, ...], before: float | None = None) -> None:
    if folder.is_symlink() or folder.parent.is_symlink():
        return
    with contextlib.suppress(OSError), os.scandir(folder) as listed:
        for entry in listed:
            if not entry.name.endswith(endings) or not entry.is_file(follow_symlinks=False):
                continue
            with contextlib.suppress(OSError):
                if before is None or entry.stat(follow_symlinks=False).st_mtime < before:
                    os.unlink(entry.path)
