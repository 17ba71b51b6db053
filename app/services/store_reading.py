# SPDX-License-Identifier: Apache-2.0
"""The password store is asked for the profile's key while the window is still being imported."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import HarmoniumError
from app.vault.key_file import STORE, KeyFile

if TYPE_CHECKING:
    from app.core.keys import Key
    from app.vault.vault import Vault


class StoreReading:
    """Asks once, in a thread of its own that does not keep the program from ending."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._key: Key | None = None
        self._problem: HarmoniumError | None = None
        self._thread = threading.Thread(target=self._read, name="key", daemon=True)
        self._thread.start()

    def wait(self) -> Key:
        """As long as the password store may take. Raises KeyringProblem and ProfileError."""
        self._thread.join()
        if self._key is None:
            assert self._problem is not None
            raise self._problem
        return self._key

    def _read(self) -> None:
        try:
            self._key = self._vault.unlock_from_store()
        except HarmoniumError as exc:
            self._problem = exc


def read_early(keys: Path) -> StoreReading | None:
    """None where the password store is not what opens the profile. Problems with the file are left
    to whoever opens the profile."""
    if not keys.exists():
        return None
    try:
        record = KeyFile(keys).load()
    except HarmoniumError:
        return None
    if record is None or STORE not in record.wraps:
        return None
    from app.vault.vault import Vault

    return StoreReading(Vault(keys))
