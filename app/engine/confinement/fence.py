# SPDX-License-Identifier: Apache-2.0
"""Has every thread of a process confine itself.

Linux' Landlock binds one thread and those that it starts (until version 8, in Linux 7.0, which can
bind a whole process), and a thread that is not bound would be a way out.
"""

import threading
from collections.abc import Callable

_LONGEST_WAIT_S = 5.0


class Fence:
    """For one thread that closes it and so many others."""

    def __init__(self, others: int) -> None:
        self._others = others
        self._bind: Callable[[], None] | None = None
        self._is_closed = threading.Event()
        self._entered = threading.Semaphore(0)

    def enter(self, timeout_s: float | None = None) -> bool:
        """Binds the calling thread once the fence is closed; False when that does not happen in
        time. A thread enters once."""
        if not self._is_closed.wait(timeout_s):
            return False
        bind = self._bind
        if bind is not None:
            bind()
        self._entered.release()
        return True

    def close(self, bind: Callable[[], None] | None) -> bool:
        """Returns when all other threads are bound, too; False when one does not come. None lets
        all of them go unbound."""
        self._bind = bind
        if bind is not None:
            bind()
        self._is_closed.set()
        return all(self._entered.acquire(timeout=_LONGEST_WAIT_S) for _ in range(self._others))
