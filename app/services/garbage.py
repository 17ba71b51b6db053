# SPDX-License-Identifier: Apache-2.0
"""Garbage is collected in the thread that owns the widgets, and nowhere else."""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 500


class GarbageCollector(QObject):
    """Python collects in whichever thread happens to allocate, and what it finds may be objects of
    Qt that only the GUI thread may destroy. While this lives there, it alone collects, by Python's
    own thresholds; `close` gives back what was before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_automatic = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()

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
                return
