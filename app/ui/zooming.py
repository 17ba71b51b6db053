# SPDX-License-Identifier: Apache-2.0
"""Larger and smaller text, by commands and by the wheel with Ctrl."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent, QWindow

from app.services.settings import MAX_ZOOM, MIN_ZOOM, Settings

ZOOM_STEP = 0.1
_WHEEL_STEP = 120


class Zooming(QObject):
    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._wheel = 0

    def watch(self, window: QWindow) -> None:
        """Again after each time that it was shown: the native window may be another."""
        # The same filter twice counts once.
        window.installEventFilter(self)

    def zoom_in(self) -> None:
        self._set(self._settings.zoom + ZOOM_STEP)

    def zoom_out(self) -> None:
        self._set(self._settings.zoom - ZOOM_STEP)

    def reset(self) -> None:
        self._set(1.0)

    def _set(self, zoom: float) -> None:
        self._settings.zoom = round(min(MAX_ZOOM, max(MIN_ZOOM, zoom)), 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the native window, before the wheel reaches what lies under the pointer."""
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self._wheel += event.angleDelta().y()
                steps = int(self._wheel / _WHEEL_STEP)
                self._wheel -= steps * _WHEEL_STEP
                if steps:
                    self._set(self._settings.zoom + steps * ZOOM_STEP)
                return True
            self._wheel = 0
        return super().eventFilter(watched, event)
