# SPDX-License-Identifier: Apache-2.0
"""What a model would take and how fast it would be, for the choices a person has."""

import logging
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import HarmoniumError
from app.services.engine import Engine
from app.services.hardware import Hardware, HardwareInfo
from app.services.placement import (
    AUTOMATIC,
    NO_WISHES,
    SAFEST,
    LoadPlan,
    ModelShape,
    Placement,
    PlanChoice,
    PlanWishes,
    SpeedRun,
    safer,
)
from app.services.settings import Settings
from app.services.tasks import Tasks
from app.store.database import DatabaseFile

log = logging.getLogger(__name__)

_Key = tuple[ModelShape, PlanWishes]


class Placements(QObject):
    """`changed` carries the Path of a model that is to be placed in another way, which a loaded one
    follows by itself a moment later. `planned`: plans that were not known are, or are others."""

    changed = Signal(object)
    planned = Signal()

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        hardware: HardwareInfo,
        tasks: Tasks,
        database: DatabaseFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hardware = hardware
        self._tasks = tasks
        self._database = database
        self._shapes: dict[Path, ModelShape | None] = {}
        self._asked: set[Path] = set()
        self._runs: tuple[SpeedRun, ...] | None = None
        self._room: Hardware | None = None
        self._plans: dict[_Key, Mapping[PlanChoice, LoadPlan]] = {}
        self._latest: dict[ModelShape, Mapping[PlanChoice, LoadPlan]] = {}
        self._wanted: dict[_Key, None] = {}
        self._planning: _Key | None = None
        self._number = 0
        self._safer: dict[Path, Callable[[bool], None]] = {}
        hardware.changed.connect(self._on_hardware_changed)
        engine.speed_measured.connect(self._read_runs)
        self.planned.connect(self._on_plans_known)

    def of(self, path: Path) -> Placement:
        return self._settings.placement_of(path)

    def set_choice(self, path: Path, choice: PlanChoice) -> None:
        self._set(path, replace(self.of(path), choice=choice))

    def set_wishes(self, path: Path, wishes: PlanWishes) -> None:
        self._set(path, replace(self.of(path), wishes=wishes))

    def make_safer(self, path: Path, on_done: Callable[[bool], None]) -> None:
        """Places it where it is less likely to fail; `on_done` hears whether anything was left to
        give up. The file and the computer may have to be looked at first."""
        placement = self.of(path)
        shape = self.shape(path)
        plans = None if shape is None else self._plans.get((shape, placement.wishes))
        if plans is not None:
            calmer = safer(placement, plans[placement.choice])
            if calmer is not None:
                self._set(path, calmer)
            on_done(calmer is not None)
        elif shape is None and path in self._shapes:
            on_done(False)
        else:
            self._safer[path] = on_done
            self.plans(path)
            if self._hardware.room is None:
                self._hardware.refresh()

    def reset(self, path: Path) -> None:
        """Everything is left to the planner."""
        self._set(path, AUTOMATIC)

    def shape(self, path: Path) -> ModelShape | None:
        """What its file says. None while that is read (then `planned` follows), and for a file
        that cannot be read."""
        if path not in self._shapes and path not in self._asked:
            self._asked.add(path)
            self._tasks.run(lambda: (path, _shape_or_none(path)), self._on_shape, self._on_failed)
        return self._shapes.get(path)

    def plans(
        self, path: Path, wishes: PlanWishes | None = None
    ) -> Mapping[PlanChoice, LoadPlan] | None:
        """What each choice leads to, with `wishes` in place of those that hold. None while the
        computer or the file has not been looked at: then `planned` follows."""
        shape = self.shape(path)
        if shape is None:
            self._hardware.ensure()
            return None
        return self.forecast(shape, self.of(path).wishes if wishes is None else wishes)

    def forecast(
        self, shape: ModelShape, wishes: PlanWishes = NO_WISHES
    ) -> Mapping[PlanChoice, LoadPlan] | None:
        """For a model that need not be on the disk. While nobody has planned that yet, the plans
        that were made for it last, or None; `planned` follows. Planning takes up to 0.1 s."""
        self._hardware.ensure()
        if self._runs is None:
            self._runs = ()
            self._read_runs()
        key = (shape, wishes)
        if key not in self._plans and self._hardware.room is not None:
            self._wanted[key] = None
            self._plan_next()
        return self._plans.get(key) or self._latest.get(shape)

    def forget_shapes(self) -> None:
        """Files are others than before."""
        self._shapes.clear()
        self._plan_anew()

    def _set(self, path: Path, placement: Placement) -> None:
        if placement != self.of(path):
            self._settings.set_placement(path, placement)
            self.changed.emit(path)

    def _on_plans_known(self) -> None:
        waiting, self._safer = self._safer, {}
        for path, on_done in waiting.items():
            self.make_safer(path, on_done)

    def _read_runs(self) -> None:
        from app.store.speed import SpeedStore

        database = self._database

        def read() -> tuple[SpeedRun, ...]:
            with closing(database.open()) as opened:
                return tuple(SpeedStore(opened).runs())

        self._tasks.run(read, self._on_runs, self._on_failed)

    def _plan_next(self) -> None:
        from app.assistant import loading

        room, runs = self._hardware.room, self._runs or ()
        if self._planning is not None or not self._wanted or room is None:
            return
        # Somebody who turns a number is interested in the last one.
        key, _ = self._wanted.popitem()
        self._planning = key
        shape, wishes = key
        number = self._number
        self._tasks.run(
            lambda: (number, key, loading.forecast(shape, room, wishes, runs)),
            self._on_planned,
            self._on_not_planned,
        )

    def _plan_anew(self) -> None:
        """What is known now leads to other plans."""
        self._plans.clear()
        # Those that are under way, too.
        self._number += 1
        self._planning = None
        self.planned.emit()

    def _on_planned(self, planned: tuple[int, _Key, Mapping[PlanChoice, LoadPlan]]) -> None:
        number, key, plans = planned
        if number == self._number:
            self._planning = None
            self._plans[key] = self._latest[key[0]] = plans
            self._wanted.pop(key, None)
            self.planned.emit()
        self._plan_next()

    def _on_not_planned(self, error: HarmoniumError) -> None:
        self._planning = None
        self._on_failed(error)

    def _on_runs(self, runs: tuple[SpeedRun, ...]) -> None:
        if runs != self._runs:
            self._runs = runs
            self._plan_anew()

    def _on_shape(self, read: tuple[Path, ModelShape | None]) -> None:
        path, shape = read
        self._asked.discard(path)
        self._shapes[path] = shape
        self.planned.emit()

    def _on_failed(self, error: HarmoniumError) -> None:
        log.warning("forecasts know less than they could: %s", error)

    def _on_hardware_changed(self) -> None:
        if self._hardware.room is None:
            # Nobody knows what there is: the processor is there always.
            waiting, self._safer = self._safer, {}
            for path, on_done in waiting.items():
                is_new = self.of(path) != SAFEST
                self._set(path, SAFEST)
                on_done(is_new)
        if self._hardware.room != self._room:
            self._room = self._hardware.room
            self._plan_anew()


def _shape_or_none(path: Path) -> ModelShape | None:
    """What is wrong with a file is said where it is listed."""
    from app.hub.gguf_shape import shape_of

    try:
        return shape_of(path)
    except HarmoniumError:
        return None
