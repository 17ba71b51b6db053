# SPDX-License-Identifier: Apache-2.0
"""What this computer has to offer to a model, as the engine process sees it."""

from PySide6.QtCore import QObject, Signal

from app.core.hardware import Backend, BackendState, Device, DeviceKind, Hardware, Memory, Processor
from app.services.engine import Engine
from app.services.engine_jobs import HardwareRead

__all__ = (
    "Backend",
    "BackendState",
    "Device",
    "DeviceKind",
    "Hardware",
    "HardwareInfo",
    "Memory",
    "Processor",
)


class HardwareInfo(QObject):
    """Asked only when somebody wants to know: it starts the engine process. A question that has to
    be answered comes first."""

    changed = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._read: HardwareRead | None = None
        self._has_looked = self._is_reading = False
        engine.hardware_read.connect(self._on_read)

    @property
    def hardware(self) -> Hardware | None:
        """As it was when it was looked at last; a loaded model counts as used memory. None until
        `refresh` has been answered."""
        return None if self._read is None else self._read.hardware

    @property
    def room(self) -> Hardware | None:
        """What a model could have that takes the place of the one that is loaded."""
        return None if self._read is None else self._read.room

    @property
    def diagnosis(self) -> tuple[str, ...]:
        """Sentences, one for each graphics card or back end that is not used: why not."""
        return () if self._read is None else self._read.diagnosis

    @property
    def is_reading(self) -> bool:
        return self._is_reading

    def ensure(self) -> None:
        """Looks, unless that was done before, in vain or not."""
        if not self._has_looked:
            self.refresh()

    def refresh(self) -> None:
        """`changed` follows, after the answer that is being written."""
        if not self._is_reading:
            self._has_looked = self._is_reading = True
            self._engine.read_hardware()

    def _on_read(self, read: HardwareRead | None) -> None:
        self._is_reading = False
        if read is not None:
            self._read = read
        self.changed.emit()
