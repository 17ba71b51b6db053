# SPDX-License-Identifier: Apache-2.0
"""The worker that loads models and answers questions, in a thread of its own."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.assistant.load_stages import SAVE_S, LoadStage
from app.assistant.state_keys import state_key
from app.core.documents import Scope
from app.core.errors import HarmoniumError, InputError, InternalError, Interrupted
from app.core.params import StateKey
from app.engine.client import EngineClient
from app.services.document_vectors import DocumentVectors
from app.services.engine_jobs import (
    EngineState,
    EngineStatus,
    FitJob,
    FitMeasured,
    HardwareRead,
    PrefillEnd,
    PrefillEnded,
    PrefillJob,
    TitleJob,
    TitleMade,
    TurnEnded,
    TurnJob,
    TurnKey,
    Wanted,
)
from app.services.temporary import is_temporary
from app.services.worker_stores import WorkerStores
from app.store.database import DatabaseFile

if TYPE_CHECKING:
    from app.assistant.loading import LoadResult
    from app.assistant.recorder import TurnRecorder
    from app.core.events import TurnFinished
    from app.hub.library import Library

log = logging.getLogger(__name__)

_CALIBRATIONS = 3


class EngineWorker(QObject):
    """Lives in its own thread and has its own database connection. Slots are its jobs, one after
    another. The plain attributes are read and written from the GUI thread as well.

    `status_changed` carries an EngineStatus, `turn_advanced` a TurnKey, `turn_ended` a
    TurnEnded, `title_made` a TitleMade, `fit_measured` a FitMeasured, `prefill_ended` a
    PrefillEnded, `hardware_read` a HardwareRead or None, `noticed` a sentence in English.
    `speed_measured`: forecasts have one more answer to learn from."""

    status_changed = Signal(object)
    turn_advanced = Signal(object)
    turn_ended = Signal(object)
    title_made = Signal(object)
    fit_measured = Signal(object)
    prefill_ended = Signal(object)
    hardware_read = Signal(object)
    noticed = Signal(str)
    speed_measured = Signal()

    def __init__(
        self,
        client: EngineClient,
        database: DatabaseFile,
        library: Callable[[], Library],
        vectors: DocumentVectors | None = None,
    ) -> None:
        super().__init__()
        self.wanted: Wanted | None = None
        self.loading: Wanted | None = None
        self._library = library
        self.may_load = True
        self.running_turn: TurnKey | None = None
        self.is_making_title = False
        self.is_prefilling = False
        self.is_calibrating = False
        self.turns_asked = 0
        self.fit_wanted = 0
        self.prefill_wanted = 0
        self.prefill_done = 0
        self.keeps_states = False
        self._turns_taken = 0
        self._client = client
        self._stores = WorkerStores(client, database, vectors)
        self._result: LoadResult | None = None
        self._calibrations_left = 0

    def load(self, wanted: Wanted) -> None:
        if wanted != self.wanted or not self.may_load:
            return
        try:
            self._load_wanted()
        except Interrupted:
            self._show(EngineState.STOPPED)
        except HarmoniumError as exc:
            self._show(EngineState.FAILED, error=exc)
        except Exception as exc:  # the outermost edge of this thread
            self._show(EngineState.FAILED, error=_internal(exc))

    def run_turn(self, job: TurnJob) -> None:
        from app.assistant.recorder import TurnRecorder

        self._turns_taken += 1
        error: HarmoniumError | None = None
        recorder: TurnRecorder | None = None
        try:
            store = self._stores.conversations(job.conversation_id)
            recorder = TurnRecorder(store, job.node.id, job.node.message)
            self._answer(job, recorder)
        except HarmoniumError as exc:
            error = exc
        except Exception as exc:  # the outermost edge of this thread
            error = _internal(exc, job)
        finally:
            self.running_turn = None
            self._stores.leave_temporary()
        if isinstance(error, Interrupted):
            error = None
        self._show_rest(error)
        node = None if recorder is None else recorder.finished(job.node)
        self.turn_ended.emit(TurnEnded(job.conversation_id, job.node.id, node, error))

    def make_title(self, job: TitleJob) -> None:
        """Gives way to questions: a title that is interrupted comes after the next answer."""
        from app.assistant.titles import make_title

        before = self._client.cancellations
        # Set before the look at the questions, which are counted before the look at this.
        self.is_making_title = True
        try:
            if self.turns_asked > self._turns_taken or self._client.loaded is None:
                return
            title = make_title(self._client, job.question, job.answer, job.date)
        except Exception:  # the outermost edge of this thread
            log.exception("making a title failed")
            return
        finally:
            self.is_making_title = False
        if title and before == self._client.cancellations:
            self.title_made.emit(TitleMade(job.conversation_id, title))

    def measure(self, job: FitJob) -> None:
        """Gives way to questions, and to what was asked later."""
        from app.assistant.context import measure

        if (
            self.turns_asked > self._turns_taken
            or job.number != self.fit_wanted
            or self._client.loaded is None
        ):
            return
        try:
            found = measure(self._client, self._stores.prepared(job.asked))
        except Exception as exc:  # the outermost edge of this thread
            log.warning("the prompt was not measured: %s", type(exc).__name__)
            return
        finally:
            self._stores.leave_temporary()
        self.fit_measured.emit(FitMeasured(job.number, found))

    def prefill(self, job: PrefillJob) -> None:
        """Gives way to questions, to another model, and to what was asked later. What was read
        until then stays read."""
        from app.assistant.context import fit

        before = self._client.cancellations
        # Set before the look at the questions, which are counted before the look at this.
        self.is_prefilling = True
        end = PrefillEnd.FAILED
        try:
            if self.turns_asked > self._turns_taken or job.number != self.prefill_wanted:
                raise Interrupted("Stopped.")
            if self._client.loaded is None:
                raise InputError("No model is loaded. Choose a model first.")
            prompt = self._stores.prepared(job.asked, is_open=True)
            self._client.prefill(
                fit(self._client, prompt).prompt,
                state=self._state_key(job.asked.key, job.asked.scope),
                is_open=True,
                cancellations=before,
            )
            end = PrefillEnd.DONE
        except Interrupted:
            end = PrefillEnd.INTERRUPTED
        except HarmoniumError as exc:
            log.info("nothing was read ahead: %s", type(exc).__name__)
        except Exception as exc:  # the outermost edge of this thread
            log.warning("nothing was read ahead: %s", type(exc).__name__)
        finally:
            self.is_prefilling = False
            self._stores.leave_temporary()
        if self._client.cancellations != before:
            # Cut short, it looks like one that came to its end.
            end = PrefillEnd.INTERRUPTED
        if end is PrefillEnd.DONE:
            self.prefill_done = job.number
        self.prefill_ended.emit(PrefillEnded(job.number, end))

    def calibrate(self) -> None:
        """Gives way to everything. Where other programs keep the processor busy nothing is found
        out, and after some tries no more is tried."""
        from app.assistant.calibrating import calibrate_if_needed
        from app.store.calibrations import CalibrationStore

        before = self._client.cancellations
        # Set before the look at the questions, which are counted before the look at this.
        self.is_calibrating = True
        try:
            has_work = self.turns_asked > self._turns_taken or self._client.loaded is None
            if has_work or self._result is None or not self._calibrations_left:
                return
            store = CalibrationStore(self._stores.profile())
            calibrate_if_needed(self._client, self._result, store, cancellations=before)
            self._calibrations_left -= 1
        except Interrupted:
            log.info("calibrating was interrupted")
        except HarmoniumError as exc:
            log.warning("nothing was calibrated: %s", exc)
        except Exception as exc:  # the outermost edge of this thread
            _internal(exc)
        finally:
            self.is_calibrating = False

    def unload(self, saves_states: bool) -> None:
        """Gives way to questions. The next one loads the model again."""
        self.may_load = True
        if saves_states and self.turns_asked == self._turns_taken:
            self._client.save_states(SAVE_S)
        if self.turns_asked == self._turns_taken:
            self._client.unload()
            self._show(EngineState.STOPPED)

    def read_hardware(self) -> None:
        from app.assistant import loading
        from app.engine.diagnosis import explain_here

        read = None
        try:
            hardware = loading.hardware(self._client)
            room = hardware
            if self._client.loaded is None:
                # Without a model it would only hold what the drivers took.
                self._client.unload()
            elif self._result is not None:
                room = loading.hardware(self._client, self._result)
            reasons = explain_here(hardware.devices, hardware.backends)
            read = HardwareRead(hardware, room, reasons)
        except Interrupted:
            log.info("the hardware was not read")
        except HarmoniumError as exc:
            log.warning("the hardware was not read: %s", exc)
        except Exception as exc:  # the outermost edge of this thread
            _internal(exc)
        self.hardware_read.emit(read)

    def close(self) -> None:
        self._stores.close()

    def _state_key(self, key: str, scope: Scope) -> StateKey:
        return state_key(key, scope, is_kept=self.keeps_states and not is_temporary(key))

    def _load_wanted(self) -> float:
        """Returns the seconds it took. When another model is chosen meanwhile, that one counts."""
        while True:
            wanted = self.wanted
            if wanted is None:
                raise InputError("No model is chosen. Choose one below the question.")
            was_loaded = self._client.loaded
            if was_loaded is None or self.loading != wanted:
                self._show(EngineState.STARTING)
            self.loading = wanted
            try:
                result = self._load(wanted)
            except Interrupted:
                if self.wanted != wanted and self.may_load:
                    continue
                raise
            self._result = result
            if result.loaded is not was_loaded:
                self._calibrations_left = _CALIBRATIONS
            for note in result.notes:
                self.noticed.emit(note.text)
            self._show(EngineState.READY)
            return 0.0 if result.loaded is was_loaded else result.loaded.load_s

    def _load(self, wanted: Wanted) -> LoadResult:
        from app.assistant import loading
        from app.store.calibrations import CalibrationStore
        from app.store.models import ModelStore
        from app.store.settings import SettingsStore
        from app.store.speed import SpeedStore

        wishes = wanted.placement.wishes
        if not wishes.loras:
            record = ModelStore(self._stores.profile()).get(wanted.path)
            adapters = () if record is None else record.adapters
            wishes = replace(wishes, loras=tuple(str(path) for path in adapters))
        settings = SettingsStore(self._stores.profile())
        return loading.load(
            self._client,
            self._library(),
            wanted.path,
            choice=wanted.placement.choice,
            wishes=wishes,
            runs=SpeedStore(self._stores.profile()).runs(),
            previous=self._result,
            on_progress=self._on_load_progress,
            should_stop=lambda: self.wanted != wanted or not self.may_load,
            passed_tests=settings.passed_tests(),
            on_passed=settings.add_passed_test,
            calibration_of=CalibrationStore(self._stores.profile()).get,
        )

    def _on_load_progress(self, stage: LoadStage, fraction: float) -> None:
        self._show(EngineState.LOADING, fraction=fraction, stage=stage)

    def _learn(self, job: TurnJob, finished: TurnFinished) -> None:
        """Of an answer from which the database may know something, and as a whole."""
        from app.assistant.learning import learned
        from app.store.speed import SpeedStore

        if self._result is None or job.prompt.continues or is_temporary(job.conversation_id):
            return
        run = learned(self._result, finished.usage, finished.timings)
        if run is None:
            return
        try:
            SpeedStore(self._stores.profile()).add(run)
        except HarmoniumError as exc:
            log.warning("a measured speed was not kept: %s", exc)
        self.speed_measured.emit()

    def _answer(self, job: TurnJob, recorder: TurnRecorder) -> None:
        from app.assistant.turn import run_turn
        from app.core.events import TurnFinished

        try:
            if job.live.stop_requested.is_set():
                raise Interrupted("Stopped.")
            load_s = self._load_wanted()
            self.running_turn = job.key
            prompt, documents = self._stores.with_documents(job)
            events = run_turn(
                self._client,
                prompt,
                job.params,
                documents,
                load_s=load_s,
                before=job.node if job.prompt.continues else None,
                on_stall=recorder.flush_if_due,
                state=self._state_key(job.conversation_id, job.scope),
            )
            # Whoever stops the turn sets this first and cancels then: one of the two is seen.
            if job.live.stop_requested.is_set():
                raise Interrupted("Stopped.")
            self._show(EngineState.GENERATING)
            # When the answer cannot be stored any more, the engine need not go on with it.
            with contextlib.closing(events):
                for event in events:
                    recorder.record(event)
                    if isinstance(event, TurnFinished):
                        self._learn(job, event)
                    if job.live.add(event):
                        self.turn_advanced.emit(job.key)
        except Exception as exc:
            stopped = job.live.stop_requested.is_set()
            recorder.fail(Interrupted("Stopped.") if stopped else _told(exc, job))
            raise

    def _show_rest(self, error: HarmoniumError | None) -> None:
        if self._client.loaded is not None:
            self._show(EngineState.READY)
        elif error is not None:
            self._show(EngineState.FAILED, error=error)
        else:
            self._show(EngineState.STOPPED)

    def _show(
        self,
        state: EngineState,
        *,
        fraction: float = 0.0,
        error: HarmoniumError | None = None,
        stage: LoadStage = LoadStage.LOADING,
    ) -> None:
        loaded = self._client.loaded
        result = None if loaded is None else self._result
        self.status_changed.emit(
            EngineStatus(
                state,
                fraction,
                n_ctx=0 if loaded is None else loaded.n_ctx,
                has_effort=loaded is None or loaded.chat_format == "harmony",
                error=error,
                stage=stage,
                path=None if result is None else result.path,
                plan=None if result is None else result.plan,
            )
        )


def _told(exc: Exception, job: TurnJob) -> HarmoniumError:
    return exc if isinstance(exc, HarmoniumError) else _internal(exc, job)


def _internal(exc: Exception, job: TurnJob | None = None) -> HarmoniumError:
    # What an exception says may quote the conversation: nothing of a temporary one is logged.
    is_private = job is not None and is_temporary(job.conversation_id)
    log.error("a job of the engine thread failed", exc_info=None if is_private else exc)
    return InternalError(
        "Harmonium made a mistake while it answered. Try again; the log tells more.",
        f"{type(exc).__name__}: {exc}",
    )
