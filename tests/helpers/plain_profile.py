# SPDX-License-Identifier: Apache-2.0
"""A profile whose person has decided against encryption: its window opens without a question."""

from pathlib import Path

from app.paths import Paths
from app.vault.vault import Vault


def make_plain(folder: Path) -> None:
    """New or not, it stays as it is."""
    paths = Paths.at(folder)
    paths.create()
    Vault(paths.keys).stay_plain()
