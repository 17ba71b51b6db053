# SPDX-License-Identifier: Apache-2.0
"""When a loaded model gives its memory back: after a long pause, and when others need it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.core.hardware import Memory
from app.services.engine import Engine, EngineState, UnloadReason
from app.services.settings import Settings

LOOK_INTERVAL_MS = 10_000
LOW_BYTES = 1 << 30
LOW_SHARE = 0.05
CALM_S = 30.0
"""So long nobody asked anything: a model that answers one question after another stays."""


class MemoryWatch(QObject):
    """Looks only while a model is loaded. What it takes is the person's to decide: `settings`."""

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        parent: QObject | None = None,
        *,
        interval_ms: int = LOOK_INTERVAL_MS,
        minute_s: float = 60.0,
        calm_s: float = CALM_S,
        memory: Callable[[], Memory] | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._settings = settings
        self._minute_s = minute_s
        self._calm_s = calm_s
        self._memory = memory or _read_memory
        self._enough = 0
        self._low_since: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self._look)
        engine.status_changed.connect(self._on_status_changed)

    def close(self) -> None:
        self._timer.stop()

    def _on_status_changed(self, status: object) -> None:
        del status
        is_ready = self._engine.status.state is EngineState.READY
        if is_ready and not self._timer.isActive():
            self._low_since = None
            self._enough = self._threshold()
            self._timer.start()
        elif not is_ready:
            self._timer.stop()

    def _threshold(self) -> int:
        """A model that leaves little was loaded knowing that: it goes when even half of that is
        gone."""
        memory = self._memory()
        usual = max(LOW_BYTES, int(memory.total_bytes * LOW_SHARE))
        return min(usual, memory.available_bytes // 2)

    def _look(self) -> None:
        minutes = self._settings.unload_after_min
        if minutes is not None and self._engine.idle_s >= minutes * self._minute_s:
            self._engine.unload(UnloadReason.IDLE)
        elif self._settings.unloads_when_memory_is_low and self._is_low_for_long():
            self._engine.unload(UnloadReason.LOW_MEMORY)

    def _is_low_for_long(self) -> bool:
        """A moment of it, while another program starts, is not enough."""
        now = time.monotonic()
        if self._memory().available_bytes >= self._enough:
            self._low_since = None
            return False
        if self._low_since is None:
            self._low_since = now
        return min(now - self._low_since, self._engine.idle_s) >= self._calm_s


def _read_memory() -> Memory:
    from app.engine.hardware import read_memory

    return read_memory()
