# SPDX-License-Identifier: Apache-2.0
"""A thread for a worker that reads files, which may lie where nobody answers."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QThread

_left_behind: Final[list[tuple[QThread, QObject]]] = []
"""Qt ends the program when a thread that still runs is destroyed. One that hangs in a file system
that does not answer is kept until the process ends."""


class WorkerThread:
    """Runs `worker`'s slots, one after another. `on_end` is a slot of the worker that runs at the
    end of the thread, in it: timers, for one, cannot be stopped from elsewhere."""

    def __init__(
        self, worker: QObject, name: str, on_end: Callable[[], None] | None = None
    ) -> None:
        self._worker = worker
        self._thread = QThread()
        self._thread.setObjectName(name)
        worker.moveToThread(self._thread)
        if on_end is not None:
            self._thread.finished.connect(on_end)
        self._thread.start()

    def ends_within(self, wait_ms: int) -> bool:
        """The worker was told to stop. Whether the thread has ended."""
        self._thread.quit()
        return self._thread.wait(wait_ms)

    def close(self, wait_ms: int) -> bool:
        """As `ends_within`. A thread that has not ended is no longer ours, and is not heard."""
        if self.ends_within(wait_ms):
            return True
        self._worker.blockSignals(True)
        _left_behind.append((self._thread, self._worker))
        return False
