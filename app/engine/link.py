# SPDX-License-Identifier: Apache-2.0
"""The engine process as its client holds it: starting it, asking it, loading the model again after
it died, and saying what its end means."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.core.errors import (
    BadModel,
    ContextOverflow,
    EngineCrashed,
    HarmoniumError,
    InputError,
    InternalError,
    Interrupted,
    OutOfMemory,
    Unsupported,
)
from app.core.params import LoadParams, StatesPlace
from app.engine.crashes import CrashGuard, error_for
from app.engine.operation import Operation
from app.engine.process import ENDINGS, Ended, EngineLog, EngineProcess
from app.engine.protocol import (
    MAX_LINE_BYTES,
    PROTOCOL,
    Calibrated,
    Continued,
    Counted,
    DeviceList,
    Failed,
    Hello,
    Load,
    Loaded,
    LoadProgress,
    Order,
    Prefilled,
    Reply,
    Request,
    encode,
)

if TYPE_CHECKING:
    from app.engine.state_folder import OpenStates

HELLO_TIMEOUT_S = 30.0
CLEARING_S = 10.0
"""How long a process that was killed may take to give back its memory."""

_ERRORS: dict[str, type[HarmoniumError]] = {
    kind.code: kind
    for kind in (OutOfMemory, BadModel, ContextOverflow, Unsupported, InputError, InternalError)
}
_Answer = TypeVar("_Answer", Counted, Prefilled, DeviceList, Calibrated, Continued)


class EngineLink:
    """`log_dir` receives `engine.log`, what the process prints. `states` says where states are
    kept across restarts, and `open_states` how this process reaches them, to forget them with or
    without an engine."""

    def __init__(
        self,
        command: Sequence[str],
        log_dir: Path | None = None,
        states: StatesPlace | None = None,
        open_states: OpenStates | None = None,
    ) -> None:
        self._command = list(command)
        self._log = None if log_dir is None else EngineLog(log_dir / "engine.log")
        self._turnstile = threading.Lock()
        # Re-entrant, because a signal handler may call cancel() while its thread is in here.
        self._lock = threading.RLock()
        self._ids = itertools.count(1)
        self._guard = CrashGuard()
        self._process: EngineProcess | None = None
        self._model: tuple[Path, LoadParams] | None = None
        self._model_key = ""
        self._memory_bytes = 0
        self._states = states
        self.states_folder = "" if states is None else states.folder
        """Where states may come to lie, now or later: the engine may open no other folder."""
        self._open_states = open_states
        self._loaded: Loaded | None = None
        self._operation: Operation | None = None
        self._abandoned: EngineProcess | None = None
        self._read_bytes_per_s = 0.0
        self._cancellations: int = 0

    def _tell(self, message: Order) -> None:
        """What an engine must know at once; without one there is nobody to tell."""
        with self._lock:
            process = self._process
            if process is not None:
                process.send(encode(message))

    @contextlib.contextmanager
    def _begin(
        self,
        cancellations: int | None = None,
        on_stall: Callable[[], None] | None = None,
    ) -> Generator[Operation]:
        with self._turnstile:
            with self._lock:
                is_late = cancellations is not None and cancellations != self._cancellations
                operation = Operation(self._lock, is_late, on_stall)
                self._operation = operation
            try:
                yield operation
            finally:
                with self._lock:
                    self._operation = None
                    operation.end()

    def _answer(
        self,
        kind: type[_Answer],
        make: Callable[[int], Request],
        *,
        needs_model: bool = True,
        cancellations: int | None = None,
    ) -> _Answer:
        with self._begin(cancellations) as operation:
            replies = self._ask(operation, make, needs_model=needs_model)
            for reply in replies:
                if isinstance(reply, kind):
                    return reply
        raise InternalError("The engine answered something else than it was asked. Try again.")

    def _ask(
        self,
        operation: Operation,
        make: Callable[[int], Request],
        *,
        needs_model: bool = True,
    ) -> Generator[Reply]:
        if operation.is_cancelled:
            raise Interrupted("Stopped.")
        process = self._living_process()
        if needs_model and (process is None or self._loaded is None):
            if self._model is None:
                raise InputError("No model is loaded. Choose a model first.")
            self._load(operation, self._model, None)
            process = self._living_process()
        if process is None:
            process = self._start(operation)
        yield from self._exchange(operation, process, make)

    def _load(
        self,
        operation: Operation,
        model: tuple[Path, LoadParams],
        on_progress: Callable[[float], None] | None,
    ) -> Loaded:
        if operation.is_cancelled:
            raise Interrupted("Stopped.")
        self._guard.check()
        process = self._living_process() or self._start(operation)
        path, params = model
        key, states, memory = self._model_key, self._states, self._memory_bytes
        folder = self.states_folder if states is None else states.folder
        process.limit_memory(memory)
        operation.is_disposable = True
        try:
            replies = self._exchange(
                operation,
                process,
                lambda id_: Load(id_, str(path), params, key, states, folder, memory),
            )
            with contextlib.closing(replies):
                for reply in replies:
                    if isinstance(reply, LoadProgress) and on_progress is not None:
                        on_progress(reply.fraction)
                    if isinstance(reply, Loaded):
                        with self._lock:
                            if operation.is_cancelled:
                                raise Interrupted("Loading the model was stopped.")
                            self._loaded = reply
                        return reply
            raise InternalError("The engine did not say whether the model is loaded. Try again.")
        except HarmoniumError:
            # Half a model in memory helps nobody.
            self._drop(process)
            raise
        finally:
            operation.is_disposable = False

    def _start(self, operation: Operation) -> EngineProcess:
        if self._abandoned is not None:
            self._abandoned.wait_until_gone(CLEARING_S)
            self._abandoned = None
        process = EngineProcess(self._command, self._log)
        with self._lock:
            self._process = process
            operation.process = process
            operation.is_disposable = True
            is_cancelled = operation.is_cancelled
        try:
            if is_cancelled:
                raise Interrupted("The engine was stopped.")
            first = process.wait_for_hello(HELLO_TIMEOUT_S)
            if isinstance(first, Ended):
                raise self._error_at_end(operation, process, first)
            if not isinstance(first, Hello) or first.protocol != PROTOCOL:
                raise InternalError(
                    "The engine does not belong to this version of Harmonium. Install it again.",
                    str(first),
                )
        except TimeoutError:
            self._drop(process)
            raise EngineCrashed(
                f"The engine did not start within {HELLO_TIMEOUT_S:.0f} seconds. Try again when "
                "the computer is less busy."
            ) from None
        except HarmoniumError:
            self._drop(process)
            raise
        finally:
            operation.is_disposable = False
        return process

    def _exchange(
        self, operation: Operation, process: EngineProcess, make: Callable[[int], Request]
    ) -> Generator[Reply]:
        """Sends one request and passes on its replies; the last one is its ending. Raises what a
        Failed or the end of the process means. Left early, it cancels and waits for the end."""
        request_id = next(self._ids)
        line = encode(make(request_id))
        if len(line) > MAX_LINE_BYTES:
            raise InputError(
                f"This is too long for the engine: {len(line) / 2**20:.0f} MB of text where at "
                f"most {MAX_LINE_BYTES // 2**20} MB can be sent at once. Shorten it."
            )
        with self._lock:
            if operation.is_cancelled:
                raise Interrupted("Stopped.")
            inbox = operation.ask(process, request_id, line)
        has_ended = False
        try:
            while not has_ended:
                reply = operation.next_reply(inbox)
                has_ended = isinstance(reply, (*ENDINGS, Ended))
                if isinstance(reply, Ended):
                    raise self._error_at_end(operation, process, reply)
                if isinstance(reply, Failed):
                    raise self._error_of(operation, reply)
                yield reply
        finally:
            if not has_ended:
                with self._lock:
                    operation.cancel()
                while not isinstance(last := inbox.take(), (*ENDINGS, Ended)):
                    pass
                if isinstance(last, Ended):
                    self._error_at_end(operation, process, last)
            with self._lock:
                operation.has_answer()

    def _error_of(self, operation: Operation, failed: Failed) -> HarmoniumError:
        if operation.is_cancelled:
            return Interrupted("Stopped.")
        return _ERRORS.get(failed.code, InternalError)(failed.message, failed.detail)

    def _error_at_end(
        self, operation: Operation, process: EngineProcess, ended: Ended
    ) -> HarmoniumError:
        """The process ended during the operation: by our will, or it crashed."""
        self._forget(process)
        if operation.is_cancelled:
            return Interrupted("Stopped.")
        self._guard.record()
        return self._guard.told(error_for(ended))

    def _living_process(self) -> EngineProcess | None:
        process = self._process
        if process is None or process.is_alive:
            return process
        # It died while nothing was asked of it.
        self._forget(process)
        self._guard.record()
        return None

    def _drop(self, process: EngineProcess) -> None:
        self._forget(process)
        if process.is_abandoned:
            self._abandoned = process
        else:
            process.close()

    def _forget(self, process: EngineProcess) -> None:
        with self._lock:
            if self._process is process:
                self._process = None
                self._loaded = None
