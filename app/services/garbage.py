# SPDX-License-Identifier: Apache-2.0
"""Garbage is collected in the thread that owns the widgets, and nowhere else; the memory of it
goes back to the system."""

import gc
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 500
RETURN_EVERY_S = 60.0


class GarbageCollector(QObject):
    """Python collects in whichever thread happens to allocate, and what it finds may be objects of
    Qt that only the GUI thread may destroy. While this lives there, it alone collects, by Python's
    own thresholds, and after full collections, once a minute at most, lets go of the memory that
    got free; `close` gives back what was before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()
        self._returned_at = time.monotonic()

    def close(self) -> None:
        """Safe to call twice."""
        self._timer.stop()
        if self._was_automatic:
            gc.enable()

    def _on_due(self) -> None:
        limits = gc.get_threshold()
        for generation, count in reversed(list(enumerate(gc.get_count()))):
            if count > limits[generation]:
                gc.collect(generation)
                if generation == len(limits) - 1:
                    self._return_memory()
                return

    def _return_memory(self) -> None:
        if time.monotonic() - self._returned_at > RETURN_EVERY_S:
            return_memory()
            self._returned_at = time.monotonic()


def return_memory() -> None:
    """What the C library has free between blocks in use. GNU's keeps all but the end of each heap,
    so that a window in which much is shown and thrown away grows for hours; a call takes a few
    milliseconds. Elsewhere nothing happens."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    trim: Callable[[int], int] | None = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
