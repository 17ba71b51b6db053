# SPDX-License-Identifier: Apache-2.0
"""pytest-qt's bot, which waits for what happens soon as long as a slow machine may need."""

from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

LONG_MS = 60_000
"""Where things go well, nobody waits any longer for it."""


class PatientQtBot(QtBot):
    """Only the defaults differ: they are five seconds otherwise."""

    def waitActive(self, widget: QWidget, *, timeout: int = LONG_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: QWidget, *, timeout: int = LONG_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = LONG_MS, **others: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **others)

    def waitSignals(self, signals: Any, *, timeout: int = LONG_MS, **others: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **others)

    def waitUntil(self, callback: Any, *, timeout: int = LONG_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitCallback(self, *, timeout: int = LONG_MS, **others: Any) -> Any:
        return super().waitCallback(timeout=timeout, **others)
