# SPDX-License-Identifier: Apache-2.0
"""Which process is writing an answer, and whether it still runs."""

import os
from functools import cache

from app.core.values import value_class

# Linux adds the boot time to a start that it keeps in ticks, and the boot time moves a little each
# time the clock is adjusted.
_START_TOLERANCE_S = 2.0


@value_class
class Owner:
    """`started` is seconds since the epoch: process ids are used again, this pair is not."""

    pid: int
    started: float

    def is_alive(self) -> bool:
        """A process that was killed and not yet collected by its parent is dead."""
        import psutil

        try:
            process = psutil.Process(self.pid)
            if process.status() == psutil.STATUS_ZOMBIE:
                return False
            return abs(process.create_time() - self.started) <= _START_TOLERANCE_S
        except psutil.NoSuchProcess:
            return False
        except psutil.AccessDenied:
            return True


def this_process() -> Owner:
    return _owner(os.getpid())


@cache
def _owner(pid: int) -> Owner:
    """Asked once, so that an adjusted clock cannot make a process a stranger to itself; not before
    something is written, because asking takes an import."""
    import psutil

    return Owner(pid, psutil.Process(pid).create_time())
