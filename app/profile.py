# SPDX-License-Identifier: Apache-2.0
"""A profile that is open: where it lies, and the keys of its files."""

from app.core.keys import Key
from app.core.values import value_class
from app.paths import Paths
from app.store.database import DatabaseFile


@value_class
class Profile:
    """`key`: None when it is not encrypted. Each kind of file has a key of its own, so that the
    engine process, which gets that of states, can read nothing else."""

    paths: Paths
    key: Key | None = None

    @property
    def database(self) -> DatabaseFile:
        return DatabaseFile(self.paths.database, self._derived("database"))

    @property
    def states_key(self) -> Key | None:
        return self._derived("states")

    def _derived(self, purpose: str) -> Key | None:
        return None if self.key is None else self.key.derive(purpose)
