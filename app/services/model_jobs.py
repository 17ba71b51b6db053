# SPDX-License-Identifier: Apache-2.0
"""Work on model files that takes minutes: one after another, with progress, and stopped at will."""

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.errors import HarmoniumError, Interrupted
from app.core.model_files import OnProgress, ShouldStop
from app.core.values import value_class
from app.services.tasks import Tasks

PROGRESS_INTERVAL_S = 0.1

Work = Callable[[OnProgress, ShouldStop], Any]


class JobKind(StrEnum):
    IMPORT = "import"
    VERIFY = "verify"
    MOVE = "move"
    EXPORT = "export"


@value_class
class ModelJob:
    """`path` is the file or folder that is worked on, `fraction` how much is done, 0 to 1; None
    while a job before it runs."""

    id: int
    kind: JobKind
    path: Path
    fraction: float | None = None


@value_class
class _Step:
    id: int
    fraction: float


class ModelJobs(QObject):
    """The disk is read by one job at a time: two of them would slow each other down."""

    changed = Signal()

    _advanced = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = Tasks(self, threads=1)
        self._numbers = itertools.count(1)
        self._jobs: dict[int, ModelJob] = {}
        self._stops: dict[int, threading.Event] = {}
        self._advanced.connect(self._on_advanced)

    @property
    def jobs(self) -> tuple[ModelJob, ...]:
        return tuple(self._jobs.values())

    def run(
        self,
        kind: JobKind,
        path: Path,
        work: Work,
        on_done: Callable[[Any], None],
        on_failed: Callable[[HarmoniumError], None],
    ) -> int:
        """`work` is called in a thread, with a function to tell its progress to and one that says
        whether it should stop, upon which it raises Interrupted. The others are called here; none
        of them after a cancel. Returns the job's id."""
        number = next(self._numbers)
        stop = threading.Event()
        self._jobs[number] = ModelJob(number, kind, path)
        self._stops[number] = stop

        def done(value: Any) -> None:
            self._forget(number)
            on_done(value)

        def failed(error: HarmoniumError) -> None:
            self._forget(number)
            if not isinstance(error, Interrupted):
                on_failed(error)

        self._tasks.run(lambda: self._work(number, stop, work), done, failed)
        self.changed.emit()
        return number

    def cancel(self, number: int) -> None:
        stop = self._stops.get(number)
        if stop is not None:
            stop.set()

    def close(self) -> None:
        for stop in self._stops.values():
            stop.set()
        self._tasks.close()

    def _work(self, number: int, stop: threading.Event, work: Work) -> Any:
        told = 0.0

        def advance(done: int, total: int) -> None:
            nonlocal told
            now = time.monotonic()
            if now - told >= PROGRESS_INTERVAL_S:
                told = now
                self._advanced.emit(_Step(number, done / total if total else 0.0))

        if stop.is_set():
            raise Interrupted("Stopped.")
        self._advanced.emit(_Step(number, 0.0))
        return work(advance, stop.is_set)

    def _on_advanced(self, step: _Step) -> None:
        job = self._jobs.get(step.id)
        if job is not None:
            self._jobs[step.id] = replace(job, fraction=step.fraction)
            self.changed.emit()

    def _forget(self, number: int) -> None:
        del self._jobs[number]
        del self._stops[number]
        self.changed.emit()
