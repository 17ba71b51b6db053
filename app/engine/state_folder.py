# SPDX-License-Identifier: Apache-2.0
"""The files in which states are kept, as the engine and its client know them.

`store.states` provides them, and the program hands them in: the engine opens no other file of the
profile.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from app.core.params import StateKey
from app.engine.checkpoints import Buffer


class StateFolder(Protocol):
    """For what the methods do see `store.states.StateFolder`. They never raise for what they find
    on the disk."""

    def names(self) -> list[str]: ...

    def stamp(self, name: str) -> tuple[int, int] | None: ...

    def header(self, name: str) -> Mapping[str, Any] | None: ...

    def read(
        self, name: str, is_wanted: Callable[[], bool]
    ) -> tuple[Mapping[str, Any], Sequence[Buffer]] | None: ...

    def write(
        self,
        key: StateKey,
        model_key: str,
        header: Mapping[str, Any],
        parts: Sequence[Buffer],
        max_bytes: int,
        is_wanted: Callable[[], bool],
    ) -> bool: ...

    def remove(self, name: str) -> None: ...

    def trim(self, max_bytes: int) -> None: ...

    def forget(
        self, names: Sequence[str], tags: Sequence[str], *, everything: bool = False
    ) -> None: ...

    def remove_leftovers(self) -> None: ...

    def remove_own_leftovers(self) -> None: ...


OpenStates = Callable[[str, str], StateFolder]
"""Takes the folder's path and the key of its files, see `StatesPlace`."""
