# SPDX-License-Identifier: Apache-2.0
"""Where everything of one profile lies, and what came with the program."""

import errno
import os
from pathlib import Path

import platformdirs

from app import frozen
from app.core.errors import DiskFull, ProfileError
from app.core.values import value_class

_NO_SPACE = (errno.ENOSPC, errno.EDQUOT)

RESOURCES = frozen.resources()
"""The icon and the translations, beside the package or inside what was installed."""


def guide_folder() -> Path:
    """The pages of the guide: among the resources of a built program, else in the repository."""
    built = RESOURCES / "guide"
    return built if built.is_dir() else RESOURCES.parent / "docs" / "guide"


@value_class
class Paths:
    """`lock` is held by the window of this profile; `states` are what models have read, `snapshots`
    daily copies of the database, `reports` what is known about crashes, all made by whoever writes
    the first one; `keys` says how an encrypted profile is unlocked. Nothing exists until
    `create`."""

    root: Path
    database: Path
    models: Path
    logs: Path
    states: Path
    lock: Path
    keys: Path
    snapshots: Path
    reports: Path

    @property
    def packs(self) -> Path:
        """More libraries for the engine, which somebody has added."""
        return self.root / "packs"

    @property
    def erasing(self) -> Path:
        """There while everything else of the profile is being erased."""
        return self.root / "harmonium.erasing"

    @classmethod
    def at(cls, data_dir: Path | None = None) -> "Paths":
        """`data_dir`, else $HARMONIUM_DATA_DIR, else the platform's folder for such data."""
        chosen = data_dir or os.environ.get("HARMONIUM_DATA_DIR") or _platform_folder()
        root = Path(os.path.abspath(Path(chosen)))
        return cls(
            root=root,
            database=root / "harmonium.db",
            models=root / "models",
            logs=root / "logs",
            states=root / "states",
            lock=root / "window.lock",
            keys=root / "keys.json",
            snapshots=root / "snapshots",
            reports=root / "reports",
        )

    def create(self) -> None:
        """Makes the folders, for this user only. Raises ProfileError and DiskFull."""
        try:
            for folder in (self.root, self.models, self.logs):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as exc:
            if exc.errno in _NO_SPACE:
                raise DiskFull(
                    f"There is no room left for the profile in {self.root}: free some space."
                ) from exc
            raise ProfileError(
                f"The profile folder {self.root} cannot be used ({exc.strerror}): choose another"
                + " one with --data-dir."
            ) from exc


def _platform_folder() -> str:
    return platformdirs.user_data_dir("harmonium", appauthor=False)
