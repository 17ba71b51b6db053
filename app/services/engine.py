# SPDX-License-Identifier: Apache-2.0
"""The engine as the window knows it: its state, in words, and what can be asked of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from app.assistant.load_stages import SAVE_S, LoadStage
from app.engine.client import EngineClient
from app.services.document_vectors import DocumentVectors
from app.services.engine_jobs import (
    EngineState,
    EngineStatus,
    FitJob,
    PrefillJob,
    TitleJob,
    TurnJob,
    Wanted,
)
from app.services.engine_worker import EngineWorker
from app.services.sentences import in_words
from app.services.settings import Settings
from app.store.database import DatabaseFile

if TYPE_CHECKING:
    from app.hub.library import Library

__all__ = ("Engine", "EngineState", "EngineStatus", "LoadStage", "UnloadReason")

RELOAD_DELAY_MS = 1000
ENDING_MS = 1000
"""How long what runs may take to end before its process is ended."""


class UnloadReason(Enum):
    REQUEST = "request"
    IDLE = "idle"
    LOW_MEMORY = "low_memory"


class Engine(QObject):
    """Lives in the GUI thread; nothing here waits for the engine, except `close`.

    `status_changed` carries an EngineStatus, `noticed` a sentence in the language of the window;
    the other signals are those of EngineWorker."""

    status_changed = Signal(object)
    turn_advanced = Signal(object)
    turn_ended = Signal(object)
    title_made = Signal(object)
    fit_measured = Signal(object)
    prefill_ended = Signal(object)
    hardware_read = Signal(object)
    noticed = Signal(str)
    speed_measured = Signal()

    _load_requested = Signal(object)
    _turn_requested = Signal(object)
    _title_requested = Signal(object)
    _fit_requested = Signal(object)
    _prefill_requested = Signal(object)
    _calibrate_requested = Signal()
    _hardware_requested = Signal()
    _unload_requested = Signal(bool)

    def __init__(
        self,
        client: EngineClient,
        database: DatabaseFile,
        library: Callable[[], Library],
        settings: Settings,
        parent: QObject | None = None,
        *,
        vectors: DocumentVectors | None = None,
    ) -> None:
        """With `vectors`, documents are also found by what they mean."""
        super().__init__(parent)
        self._client = client
        self._settings = settings
        self._status = EngineStatus(EngineState.STOPPED)
        self._unloaded: UnloadReason | None = None
        self._active_at = time.monotonic()
        self._thread = QThread(self)
        self._thread.setObjectName("engine")
        self._worker = EngineWorker(client, database, library, vectors)
        self._worker.keeps_states = settings.keeps_states
        self._worker.moveToThread(self._thread)
        # Somebody who turns a number from 4 to 8 passes through 5, 6 and 7.
        self._reload = QTimer(self)
        self._reload.setSingleShot(True)
        self._reload.setInterval(RELOAD_DELAY_MS)
        self._reload.timeout.connect(self._on_reload_due)
        self._connect()
        self._thread.start()

    @property
    def status(self) -> EngineStatus:
        return self._status

    @property
    def idle_s(self) -> float:
        """Seconds since anybody wanted anything of it."""
        return time.monotonic() - self._active_at

    def words(self) -> str:
        """The state in a few words; empty where there is nothing to say."""
        match self._status.state:
            case EngineState.STOPPED:
                return self._stopped_words()
            case EngineState.STARTING:
                return self.tr("Starting the engine…")
            case EngineState.LOADING:
                return self._loading_words()
            case EngineState.READY:
                return self.tr("Ready")
            case EngineState.GENERATING:
                return self.tr("Answering…")
            case EngineState.FAILED:
                return self.tr("The model is not running")

    @property
    def has_ended(self) -> bool:
        """Whether neither its thread nor its process runs."""
        return self._thread.isFinished() and self._client.pid is None

    def load(self, path: Path) -> None:
        """In place of the model that is loaded or loading, as `settings` place it."""
        self._client.forgive()
        self.stop_prefill()
        wanted = Wanted(path, self._settings.placement_of(path))
        self._worker.wanted = wanted
        if self._status.state in (EngineState.STARTING, EngineState.LOADING):
            if self._worker.loading == wanted:
                return
            self._client.cancel()
        self._load_requested.emit(wanted)

    def reload(self, path: Path) -> None:
        """Something about that model is other than before. One that is not loaded follows when it
        is."""
        wanted = self._worker.wanted
        if wanted is not None and wanted.path == path and self._has_model:
            self.load(path)

    def touch(self) -> None:
        """Somebody is about to ask: a model that was unloaded only for want of questions comes
        back."""
        self._active_at = time.monotonic()
        wanted = self._worker.wanted
        if self._unloaded is UnloadReason.IDLE and wanted is not None:
            self._unloaded = None
            self.load(wanted.path)

    def wake(self) -> bool:
        """Loads the model that the next question would load; whether it is on its way."""
        wanted = self._worker.wanted
        if wanted is not None and self._status.state is EngineState.STOPPED:
            self.load(wanted.path)
            return True
        return self._status.state in (EngineState.STARTING, EngineState.LOADING)

    def run(self, job: TurnJob) -> None:
        self._active_at = time.monotonic()
        self._place_anew()
        self._worker.turns_asked += 1
        if self._worker.is_making_title:
            self._client.cancel()
        else:
            self._interrupt_idle_work()
        self._turn_requested.emit(job)

    def stop(self, job: TurnJob) -> None:
        """Returns at once; `turn_ended` follows. A model that is loading goes on loading."""
        job.live.stop_requested.set()
        if self._worker.running_turn == job.key:
            self._client.cancel()

    def is_running(self, job: TurnJob) -> bool:
        """Whether the model works on it, rather than on something before it."""
        return self._worker.running_turn == job.key

    def answer_now(self, job: TurnJob) -> None:
        if self._worker.running_turn == job.key:
            self._client.answer_now()

    def make_title(self, job: TitleJob) -> None:
        self._interrupt_idle_work()
        self._title_requested.emit(job)

    def measure(self, job: FitJob) -> None:
        """`fit_measured` follows, unless something else has to be done meanwhile."""
        self._worker.fit_wanted = job.number
        if job.is_urgent or self._worker.is_calibrating:
            self._interrupt_idle_work()
        self._fit_requested.emit(job)

    def prefill(self, job: PrefillJob) -> None:
        """The model reads ahead what it will be asked about, until something else has to be
        done. `prefill_ended` follows. Whether it should, `ReadAhead` decides."""
        self._worker.prefill_wanted = job.number
        if self._worker.is_calibrating:
            self._interrupt_idle_work()
        self._prefill_requested.emit(job)

    @property
    def is_reading_ahead(self) -> bool:
        return self._worker.is_prefilling

    @property
    def has_read_ahead(self) -> bool:
        """Whether the model has read all that it was last given to read ahead."""
        return 0 < self._worker.prefill_wanted == self._worker.prefill_done

    def stop_prefill(self) -> None:
        """What was read stays read, as long as nothing else is."""
        self._worker.prefill_wanted = 0
        self._interrupt_idle_work()

    def calibrate(self) -> None:
        """Finds out what computes fastest here with the model that is loaded, unless that is known,
        until something else has to be done. When, `Calibrating` decides."""
        self._calibrate_requested.emit()

    def read_hardware(self) -> None:
        """`hardware_read` follows, after the answer that is being written."""
        self._interrupt_idle_work()
        self._hardware_requested.emit()

    @property
    def can_unload(self) -> bool:
        """Whether there is a model in the memory, or on its way there, that does not answer."""
        return self._has_model and self._status.state is not EngineState.GENERATING

    def unload(
        self, reason: UnloadReason = UnloadReason.REQUEST, *, saves_states: bool = True
    ) -> None:
        """Gives the model's memory back; the next question loads it again. Not while it answers.
        What it has read is kept first, unless nobody will need it."""
        if not self.can_unload:
            return
        self._unloaded = reason
        self.stop_prefill()
        if self._status.state is not EngineState.READY:
            self._worker.may_load = False
            self._client.cancel()
        self._unload_requested.emit(saves_states)
        if reason is UnloadReason.LOW_MEMORY:
            self.noticed.emit(
                self.tr(
                    "Other programs need the memory, so the model gave it back. The next question "
                    "loads it again."
                )
            )

    def release(self, path: Path) -> None:
        """The files of that model are about to go."""
        loading = self._worker.loading
        if loading is not None and loading.path == path:
            self.unload(saves_states=False)

    def close(self) -> None:
        """Ends the thread and the engine process. What runs is cancelled and stored, and what the
        model has read is kept, which may take SAVE_S."""
        self._reload.stop()
        self._worker.may_load = False
        self._worker.prefill_wanted = 0
        self._client.cancel()
        self._thread.quit()
        if not self._thread.wait(ENDING_MS):
            self._client.stop()
            self._thread.wait(3000)
        if self._settings.keeps_states:
            self._client.save_states(SAVE_S)
        self._client.stop()
        self._worker.close()
        # What the worker said last is still under way; nobody is left to hear it.
        self.blockSignals(True)

    def _connect(self) -> None:
        self._load_requested.connect(self._worker.load)
        self._turn_requested.connect(self._worker.run_turn)
        self._title_requested.connect(self._worker.make_title)
        self._fit_requested.connect(self._worker.measure)
        self._prefill_requested.connect(self._worker.prefill)
        self._calibrate_requested.connect(self._worker.calibrate)
        self._hardware_requested.connect(self._worker.read_hardware)
        self._unload_requested.connect(self._worker.unload)
        self._worker.hardware_read.connect(self.hardware_read)
        self._worker.noticed.connect(self._on_noticed)
        self._worker.speed_measured.connect(self.speed_measured)
        self._settings.changed.connect(self._on_setting_changed)
        self._worker.status_changed.connect(self._on_status_changed)
        self._worker.turn_advanced.connect(self.turn_advanced)
        self._worker.turn_ended.connect(self.turn_ended)
        self._worker.title_made.connect(self.title_made)
        self._worker.fit_measured.connect(self.fit_measured)
        self._worker.prefill_ended.connect(self.prefill_ended)

    def _interrupt_idle_work(self) -> None:
        if self._worker.is_prefilling or self._worker.is_calibrating:
            self._client.cancel()

    @property
    def _has_model(self) -> bool:
        """In the memory, or on its way there."""
        return self._status.state not in (EngineState.STOPPED, EngineState.FAILED)

    def _loading_words(self) -> str:
        percent = round(self._status.fraction * 100)
        match self._status.stage:
            case LoadStage.CHECKING:
                return self.tr("Checking the model file… {percent} %").format(percent=percent)
            case LoadStage.LOADING:
                return self.tr("Loading model… {percent} %").format(percent=percent)
            case LoadStage.SELF_TEST:
                return self.tr("Testing the model…")

    def _stopped_words(self) -> str:
        match self._unloaded:
            case UnloadReason.IDLE:
                return self.tr("Model unloaded after a pause")
            case UnloadReason.LOW_MEMORY:
                return self.tr("Model unloaded for other programs")
            case UnloadReason.REQUEST:
                return self.tr("Model unloaded")
            case None:
                return self.tr("Model not loaded")

    def _place_anew(self) -> bool:
        """Takes over what was chosen since; whether that is anything."""
        self._reload.stop()
        wanted = self._worker.wanted
        if wanted is None or wanted.placement == self._settings.placement_of(wanted.path):
            return False
        self._worker.wanted = Wanted(wanted.path, self._settings.placement_of(wanted.path))
        return True

    def _on_reload_due(self) -> None:
        wanted = self._worker.wanted
        if self._place_anew() and wanted is not None and self._has_model:
            self.load(wanted.path)

    def _on_setting_changed(self, name: str) -> None:
        match name:
            case "placements":
                self._reload.start()
            case "keeps_states":
                self._worker.keeps_states = self._settings.keeps_states

    def _on_noticed(self, sentence: str) -> None:
        self.noticed.emit(in_words(sentence))

    def _on_status_changed(self, status: EngineStatus) -> None:
        self._status = status
        self._active_at = time.monotonic()
        if status.state is not EngineState.STOPPED:
            self._unloaded = None
        self.status_changed.emit(status)
