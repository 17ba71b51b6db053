# SPDX-License-Identifier: Apache-2.0
"""Lets the engine find out what computes fastest here, while nobody wants anything of it."""

from PySide6.QtCore import QObject, QTimer

from app.services.battery import is_on_battery
from app.services.engine import Engine
from app.services.engine_jobs import EngineState

IDLE_S = 20.0


class Calibrating(QObject):
    """Once for a model on this computer, after `idle_s` without anything to do, and never on
    battery, where processors are slower. Whatever is asked meanwhile comes first."""

    def __init__(
        self, engine: Engine, parent: QObject | None = None, *, idle_s: float = IDLE_S
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._idle_s = idle_s
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_due)
        engine.status_changed.connect(self._wait)
        engine.prefill_ended.connect(self._wait)

    def close(self) -> None:
        self._timer.stop()
        self._engine.status_changed.disconnect(self._wait)
        self._engine.prefill_ended.disconnect(self._wait)

    def _wait(self, event: object) -> None:
        del event
        if self._engine.status.state is EngineState.READY:
            self._timer.start(round(self._idle_s * 1000))
        else:
            self._timer.stop()

    def _on_due(self) -> None:
        left_s = self._idle_s - self._engine.idle_s
        if self._engine.is_reading_ahead or left_s > 0:
            self._timer.start(round(max(left_s, 1.0) * 1000))
        elif not is_on_battery():
            self._engine.calibrate()
