# SPDX-License-Identifier: Apache-2.0
"""Writes states to disk, one at a time, while the engine goes on."""

import os
import threading
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from app.core.params import StateKey
from app.engine.checkpoints import Snapshot


@dataclass(slots=True, eq=False)
class KeptState:
    """A copy of a state. Once it is forgotten it is neither used nor written."""

    key: StateKey
    snapshot: Snapshot
    is_forgotten: bool = False


Job = Callable[[], None]


class StateWriter:
    """`write` returns whether the state went to disk; it runs in the writer's thread, which begins
    with the first thing to do."""

    def __init__(self, write: Callable[[KeptState], bool]) -> None:
        self._write = write
        self._changed = threading.Condition()
        self._waiting: deque[KeptState | Job] = deque()
        self._current: KeptState | None = None
        self._written = 0
        self._thread: threading.Thread | None = None

    def put(self, state: KeptState) -> None:
        """A newer state of the same conversation takes the place of one that waits."""
        with self._changed:
            waiting = [item for item in self._waiting if not _is_of(item, state.key.name)]
            self._waiting = deque([*waiting, state])
            self._wake()

    def do(self, job: Job) -> None:
        """After everything that waits now."""
        with self._changed:
            self._waiting.append(job)
            self._wake()

    def report(self, done: Callable[[int], None]) -> None:
        """Calls `done` with the number of states that went to disk by then."""
        with self._changed:
            before = self._written
        self.do(lambda: done(self._written - before))

    def pending(self) -> list[KeptState]:
        """What is being written and what waits."""
        with self._changed:
            items = [self._current, *self._waiting]
        states = [item for item in items if isinstance(item, KeptState)]
        return [state for state in states if not state.is_forgotten]

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="state-writer", daemon=True)
            self._thread.start()
        self._changed.notify()

    def _run(self) -> None:
        while True:
            # In a frame of its own: nothing may hold on to a copy of gigabytes while it waits.
            self._step()

    def _step(self) -> None:
        with self._changed:
            while not self._waiting:
                self._changed.wait()
            item = self._waiting.popleft()
            self._current = item if isinstance(item, KeptState) else None
        try:
            self._perform(item)
        except Exception:
            # A state that cannot be written is read again; the next one has its own chance.
            os.write(2, traceback.format_exc().encode("utf-8", "replace"))
        with self._changed:
            self._current = None

    def _perform(self, item: KeptState | Job) -> None:
        if not isinstance(item, KeptState):
            item()
        elif not item.is_forgotten and self._write(item):
            self._written += 1


def _is_of(item: KeptState | Job, name: str) -> bool:
    return isinstance(item, KeptState) and item.key.name == name
