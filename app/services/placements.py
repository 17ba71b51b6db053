# SPDX-License-Identifier: Apache-2.0
"""What a model would take and how fast it would be, for the choices a person has."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.services.hardware import HardwareInfo
from app.services.placement import (
    AUTOMATIC,
    LoadPlan,
    ModelShape,
    Placement,
    PlanChoice,
    PlanWishes,
)
from app.services.settings import Settings
from app.services.tasks import Tasks


class Placements(QObject):
    """`changed` carries the Path of a model that is to be placed in another way, which a loaded one
    follows by itself a moment later. `planned`: plans that were not known are, or are others."""

    changed = Signal(object)
    planned = Signal()

    def __init__(
        self,
        settings: Settings,
        hardware: HardwareInfo,
        tasks: Tasks,
        database: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hardware = hardware
        self._tasks = tasks
        self._database = database

    def of(self, path: Path) -> Placement:
        return self._settings.placement_of(path)

    def set_choice(self, path: Path, choice: PlanChoice) -> None:
        self._set(path, replace(self.of(path), choice=choice))

    def set_wishes(self, path: Path, wishes: PlanWishes) -> None:
        self._set(path, replace(self.of(path), wishes=wishes))

    def reset(self, path: Path) -> None:
        """Everything is left to the planner."""
        self._set(path, AUTOMATIC)

    def plans(
        self, path: Path, wishes: PlanWishes | None = None
    ) -> Mapping[PlanChoice, LoadPlan] | None:
        """What each choice leads to, with `wishes` in place of those that hold. None while the
        computer or the file has not been looked at: then `planned` follows."""
        del path, wishes
        self._hardware.ensure()
        return None

    def forecast(
        self, shape: ModelShape, wishes: PlanWishes | None = None
    ) -> Mapping[PlanChoice, LoadPlan] | None:
        """For a model that need not be on the disk. None until the computer was looked at."""
        del shape, wishes
        self._hardware.ensure()
        return None

    def _set(self, path: Path, placement: Placement) -> None:
        if placement != self.of(path):
            self._settings.set_placement(path, placement)
            self.changed.emit(path)
