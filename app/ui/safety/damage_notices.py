# SPDX-License-Identifier: Apache-2.0
"""What the window says about backups and damage, where it says everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.errors import HarmoniumError
from app.services.safety import Safety
from app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from app.services.safety import CheckReport


class DamageNotices(QObject):
    """Belongs to the window, and goes with it."""

    def __init__(self, safety: Safety, window: MainWindow) -> None:
        super().__init__(window)
        self._safety = safety
        self._window = window
        self._notices = window.page.notices
        safety.damage_found.connect(self._on_damage_found)
        safety.failed.connect(self._on_failed)

    def _on_damage_found(self, report: CheckReport) -> None:
        from app.ui.safety.words import damage_words

        self._notices.show_error(damage_words(report), self.tr("Show…"), self._on_wanted)

    def _on_failed(self, error: HarmoniumError) -> None:
        self._notices.show_failure(error)

    def _on_wanted(self) -> None:
        from app.ui.safety.backup_rows import show_damage

        show_damage(self._safety, self._window)
