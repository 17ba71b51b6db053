# SPDX-License-Identifier: Apache-2.0
"""What the window remembers between two runs, with types."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.core.params import Effort
from app.store.settings import SettingsStore

_EFFORT = "window.effort"


class Settings:
    """Choices live in the database. The INI file holds the window's place and layout and never a
    word that anyone wrote, because it stays readable when the database is encrypted."""

    def __init__(self, store: SettingsStore, window_file: Path) -> None:
        self._store = store
        self._window = QSettings(str(window_file), QSettings.Format.IniFormat)

    @property
    def effort(self) -> Effort:
        """The effort that a new conversation begins with."""
        value = self._store.get(_EFFORT, Effort.MEDIUM.value)
        return Effort(value) if value in list(Effort) else Effort.MEDIUM

    @effort.setter
    def effort(self, effort: Effort) -> None:
        self._store.set(_EFFORT, effort.value)

    @property
    def geometry(self) -> QByteArray:
        """Empty on the first start. An INI file gives back whatever a hand edit left in it."""
        value = self._window.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._window.setValue("geometry", geometry)

    @property
    def sidebar_shown(self) -> bool:
        return str(self._window.value("sidebar_shown", "true")).lower() != "false"

    @sidebar_shown.setter
    def sidebar_shown(self, shown: bool) -> None:
        self._window.setValue("sidebar_shown", shown)

    def sync(self) -> None:
        self._window.sync()
