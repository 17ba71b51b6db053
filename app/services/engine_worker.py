# SPDX-License-Identifier: Apache-2.0
"""The worker that loads models and answers questions, in a thread of its own."""

import logging
import threading
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.assistant.parts import TurnParts
from app.assistant.recorder import TurnRecorder
from app.assistant.titles import make_title
from app.assistant.turn import run_turn
from app.core.conversation import Conversation, MessageNode
from app.core.errors import HarmoniumError, InputError, InternalError, Interrupted
from app.core.events import ContextTrimmed, PromptRead, TurnEvent
from app.core.messages import Message
from app.core.params import Effort, GenerateParams, LoadParams, Prompt
from app.engine.client import EngineClient
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database

log = logging.getLogger(__name__)


class EngineState(Enum):
    STOPPED = "stopped"
    STARTING = "starting"
    LOADING = "loading"
    READY = "ready"
    GENERATING = "generating"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class EngineStatus:
    """`fraction` is how much of the model is loaded, 0 to 1. `n_ctx` (tokens, 0: unknown) and
    `has_effort` describe the loaded model."""

    state: EngineState
    fraction: float = 0.0
    n_ctx: int = 0
    has_effort: bool = True
    error: HarmoniumError | None = None


@dataclass(frozen=True, slots=True)
class TurnSnapshot:
    message: Message
    read: PromptRead | None
    messages_dropped: int


class LiveTurn:
    """An answer while it grows: the worker writes, the window reads as often as it likes. However
    many events come, one announcement is under way at a time."""

    def __init__(self) -> None:
        self.stop_requested = threading.Event()
        self._lock = threading.Lock()
        self._parts = TurnParts()
        self._read: PromptRead | None = None
        self._messages_dropped = 0
        self._is_announced = False

    def add(self, event: TurnEvent) -> bool:
        """Whether the window must be told that there is news."""
        with self._lock:
            if isinstance(event, PromptRead):
                self._read = event
            elif isinstance(event, ContextTrimmed):
                self._messages_dropped = event.messages_dropped
            else:
                self._parts.add(event)
            was_announced, self._is_announced = self._is_announced, True
            return not was_announced

    def take(self) -> TurnSnapshot:
        with self._lock:
            self._is_announced = False
            return TurnSnapshot(self._parts.message(), self._read, self._messages_dropped)


@dataclass(frozen=True, slots=True)
class TurnJob:
    """`message_id` is the row of the answer, in the state `generating`."""

    conversation_id: str
    message_id: int
    effort: Effort
    params: GenerateParams = field(default_factory=GenerateParams)
    live: LiveTurn = field(default_factory=LiveTurn)


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """`node` is the answer as it was stored; None when its conversation is gone."""

    conversation_id: str
    message_id: int
    node: MessageNode | None
    error: HarmoniumError | None


@dataclass(frozen=True, slots=True)
class TitleJob:
    conversation_id: str
    question: str
    answer: str
    date: str


@dataclass(frozen=True, slots=True)
class TitleMade:
    conversation_id: str
    title: str


class EngineWorker(QObject):
    """Lives in its own thread and has its own database connection. Slots are its jobs, one after
    another. The plain attributes are read and written from the GUI thread as well.

    `status_changed` carries an EngineStatus, `turn_advanced` a message id, `turn_ended` a
    TurnEnded, `title_made` a TitleMade."""

    status_changed = Signal(object)
    turn_advanced = Signal(object)
    turn_ended = Signal(object)
    title_made = Signal(object)

    def __init__(self, client: EngineClient, database: Path) -> None:
        super().__init__()
        self.wanted_model: Path | None = None
        self.loading_model: Path | None = None
        self.running_turn: int | None = None
        self.is_making_title = False
        self.turns_asked = 0
        self._turns_taken = 0
        self._client = client
        self._database_path = database
        self._database: Database | None = None

    def load(self, path: Path) -> None:
        if path != self.wanted_model:
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
        self._turns_taken += 1
        error: HarmoniumError | None = None
        try:
            self._answer(job)
        except HarmoniumError as exc:
            error = exc
        except Exception as exc:  # the outermost edge of this thread
            error = _internal(exc)
        finally:
            self.running_turn = None
        if isinstance(error, Interrupted):
            error = None
        self._show_rest(error)
        ended = TurnEnded(job.conversation_id, job.message_id, self._stored(job), error)
        self.turn_ended.emit(ended)

    def make_title(self, job: TitleJob) -> None:
        """Gives way to questions: a title that is interrupted comes after the next answer."""
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

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _store(self) -> ConversationStore:
        if self._database is None:
            self._database = open_database(self._database_path)
        return ConversationStore(self._database)

    def _load_wanted(self) -> float:
        """Returns the seconds it took. When another model is chosen meanwhile, that one counts."""
        while True:
            path = self.wanted_model
            if path is None:
                raise InputError("No model is chosen. Choose one below the question.")
            was_loaded = self._client.loaded
            if was_loaded is None or self.loading_model != path:
                self._show(EngineState.STARTING)
            self.loading_model = path
            try:
                loaded = self._client.load(path, LoadParams(), self._on_load_progress)
            except Interrupted:
                if self.wanted_model != path:
                    continue
                raise
            self._show(EngineState.READY)
            return 0.0 if loaded is was_loaded else loaded.load_s

    def _on_load_progress(self, fraction: float) -> None:
        self._show(EngineState.LOADING, fraction=fraction)

    def _answer(self, job: TurnJob) -> None:
        store = self._store()
        recorder = TurnRecorder(store, job.message_id)
        try:
            if job.live.stop_requested.is_set():
                raise Interrupted("Stopped.")
            prompt = _prompt(store.load(job.conversation_id), job)
            load_s = self._load_wanted()
            self.running_turn = job.message_id
            events = run_turn(self._client, prompt, job.params, load_s=load_s)
            # Whoever stops the turn sets this first and cancels then: one of the two is seen.
            if job.live.stop_requested.is_set():
                raise Interrupted("Stopped.")
            self._show(EngineState.GENERATING)
            for event in events:
                recorder.record(event)
                if job.live.add(event):
                    self.turn_advanced.emit(job.message_id)
        except Exception as exc:
            stopped = job.live.stop_requested.is_set()
            recorder.fail(Interrupted("Stopped.") if stopped else _told(exc))
            raise

    def _stored(self, job: TurnJob) -> MessageNode | None:
        try:
            nodes = self._store().load(job.conversation_id).nodes
        except HarmoniumError as exc:
            log.warning("the answer cannot be read back: %s", exc)
            return None
        return next((node for node in nodes if node.id == job.message_id), None)

    def _show_rest(self, error: HarmoniumError | None) -> None:
        if self._client.loaded is not None:
            self._show(EngineState.READY)
        elif error is not None:
            self._show(EngineState.FAILED, error=error)
        else:
            self._show(EngineState.STOPPED)

    def _show(
        self, state: EngineState, *, fraction: float = 0.0, error: HarmoniumError | None = None
    ) -> None:
        loaded = self._client.loaded
        self.status_changed.emit(
            EngineStatus(
                state,
                fraction,
                n_ctx=0 if loaded is None else loaded.n_ctx,
                has_effort=loaded is None or loaded.chat_format == "harmony",
                error=error,
            )
        )


def _prompt(conversation: Conversation, job: TurnJob) -> Prompt:
    parent = next(node.parent for node in conversation.nodes if node.id == job.message_id)
    return Prompt(
        messages=conversation.history(parent) if parent is not None else (),
        date=conversation.date,
        effort=job.effort,
        instructions=conversation.instructions,
    )


def _told(exc: Exception) -> HarmoniumError:
    return exc if isinstance(exc, HarmoniumError) else _internal(exc)


def _internal(exc: Exception) -> HarmoniumError:
    log.error("a job of the engine thread failed", exc_info=exc)
    return InternalError(
        "Harmonium made a mistake while it answered. Try again; the log tells more.",
        f"{type(exc).__name__}: {exc}",
    )
