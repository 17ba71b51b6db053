# SPDX-License-Identifier: Apache-2.0
"""The engine as the window knows it: its state, in words, and what can be asked of it."""

from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from app.core.params import LoadParams
from app.engine.client import EngineClient
from app.services.engine_worker import (
    EngineState,
    EngineStatus,
    EngineWorker,
    FitJob,
    TitleJob,
    TurnJob,
)
from app.services.sentences import in_words


class Engine(QObject):
    """Lives in the GUI thread; nothing here waits for the engine, except `close`.

    `status_changed` carries an EngineStatus, `noticed` a sentence in the language of the window;
    the other signals are those of EngineWorker."""

    status_changed = Signal(object)
    turn_advanced = Signal(object)
    turn_ended = Signal(object)
    title_made = Signal(object)
    fit_measured = Signal(object)
    hardware_read = Signal(object)
    noticed = Signal(str)

    _load_requested = Signal(object)
    _turn_requested = Signal(object)
    _title_requested = Signal(object)
    _fit_requested = Signal(object)
    _hardware_requested = Signal()
    _unload_requested = Signal()

    def __init__(self, client: EngineClient, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._status = EngineStatus(EngineState.STOPPED)
        self._thread = QThread(self)
        self._thread.setObjectName("engine")
        self._worker = EngineWorker(client, database)
        self._worker.moveToThread(self._thread)
        self._connect()
        self._thread.start()

    @property
    def status(self) -> EngineStatus:
        return self._status

    def words(self) -> str:
        """The state in a few words; empty where there is nothing to say."""
        match self._status.state:
            case EngineState.STOPPED:
                return self.tr("Model not loaded")
            case EngineState.STARTING:
                return self.tr("Starting the engine…")
            case EngineState.LOADING:
                percent = round(self._status.fraction * 100)
                return self.tr("Loading model… {percent} %").format(percent=percent)
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
        """In place of the model that is loaded or loading."""
        self._client.forgive()
        self._worker.wanted_model = path
        if self._status.state in (EngineState.STARTING, EngineState.LOADING):
            if self._worker.loading == (path, self._worker.wanted_params):
                return
            self._client.cancel()
        self._load_requested.emit(path)

    def set_load_params(self, params: LoadParams) -> None:
        """Loads the model anew with them, if there is one."""
        if params == self._worker.wanted_params:
            return
        self._worker.wanted_params = params
        if self._worker.wanted_model is not None:
            self.load(self._worker.wanted_model)

    def run(self, job: TurnJob) -> None:
        self._worker.turns_asked += 1
        if self._worker.is_making_title:
            self._client.cancel()
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
        self._title_requested.emit(job)

    def measure(self, job: FitJob) -> None:
        """`fit_measured` follows, unless something else has to be done meanwhile."""
        self._worker.fit_wanted = job.number
        self._fit_requested.emit(job)

    def read_hardware(self) -> None:
        """`hardware_read` follows, after the answer that is being written."""
        self._hardware_requested.emit()

    @property
    def can_unload(self) -> bool:
        """Whether there is a model in the memory, or on its way there, that does not answer."""
        states = (EngineState.STARTING, EngineState.LOADING, EngineState.READY)
        return self._status.state in states

    def unload(self) -> None:
        """Gives the model's memory back; the next question loads it again. Not while it answers."""
        if self.can_unload:
            if self._status.state is not EngineState.READY:
                self._client.cancel()
            self._unload_requested.emit()

    def close(self) -> None:
        """Ends the thread and the engine process. What runs is cancelled and stored."""
        self._client.cancel()
        self._thread.quit()
        if not self._thread.wait(300):
            self._client.stop()
            self._thread.wait(3000)
        self._client.stop()
        self._worker.close()
        # What the worker said last is still under way; nobody is left to hear it.
        self.blockSignals(True)

    def _connect(self) -> None:
        self._load_requested.connect(self._worker.load)
        self._turn_requested.connect(self._worker.run_turn)
        self._title_requested.connect(self._worker.make_title)
        self._fit_requested.connect(self._worker.measure)
        self._hardware_requested.connect(self._worker.read_hardware)
        self._unload_requested.connect(self._worker.unload)
        self._worker.hardware_read.connect(self.hardware_read)
        self._worker.noticed.connect(self._on_noticed)
        self._worker.status_changed.connect(self._on_status_changed)
        self._worker.turn_advanced.connect(self.turn_advanced)
        self._worker.turn_ended.connect(self.turn_ended)
        self._worker.title_made.connect(self.title_made)
        self._worker.fit_measured.connect(self.fit_measured)

    def _on_noticed(self, sentence: str) -> None:
        self.noticed.emit(in_words(sentence))

    def _on_status_changed(self, status: EngineStatus) -> None:
        self._status = status
        self.status_changed.emit(status)
