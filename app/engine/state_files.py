# SPDX-License-Identifier: Apache-2.0
"""How the engine reaches the files in which states are kept; `store.states` provides them."""

from collections.abc import Callable, Sequence
from typing import Protocol


class StateFolder(Protocol):
    def forget(
        self, names: Sequence[str], tags: Sequence[str], *, everything: bool = False
    ) -> None: ...


OpenStates = Callable[[str], StateFolder]
"""Takes the folder's path."""
