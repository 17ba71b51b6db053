# SPDX-License-Identifier: Apache-2.0
"""The program's side of the engine: requests in, replies out, whatever happens to the process.

Every public call may come from any thread. One request runs at a time and others wait for it;
`cancel`, `answer_now` and `stop` never wait for a request.
"""

import contextlib
import itertools
import json
import os
import threading
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

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
from app.core.events import FinishReason, Timings, Usage
from app.core.params import GenerateParams, LoadParams, Prompt, StateKey, StatesPlace
from app.engine.crashes import CrashGuard, error_for
from app.engine.operation import Operation
from app.engine.process import ENDINGS, Ended, EngineLog, EngineProcess, own_command
from app.engine.protocol import (
    MAX_LINE_BYTES,
    PROTOCOL,
    Calibrate,
    Calibrated,
    Count,
    Counted,
    Delta,
    DeviceList,
    Devices,
    Failed,
    Finished,
    ForgetStates,
    Generate,
    Hello,
    Load,
    Loaded,
    LoadProgress,
    Order,
    PlaceStates,
    Prefill,
    Prefilled,
    PromptProgress,
    Reply,
    Request,
    SaveStates,
    StatesSaved,
    ToolCall,
    encode,
)
from app.engine.state_folder import OpenStates

HELLO_TIMEOUT_S = 30.0
CALIBRATION_S = 5.0
_CLEARING_S = 10.0
"""How long a process that was killed may take to give back its memory."""

_ERRORS: dict[str, type[HarmoniumError]] = {
    kind.code: kind
    for kind in (OutOfMemory, BadModel, ContextOverflow, Unsupported, InputError, InternalError)
}
_Answer = TypeVar("_Answer", Counted, Prefilled, DeviceList, Calibrated)


def default_engine_command() -> list[str]:
    return own_command("--engine")


def engine_command() -> list[str]:
    """$HARMONIUM_ENGINE_COMMAND (a JSON list) replaces the engine process: for tests with a
    scripted engine, and for experts who run theirs under a debugger or a sandbox. Raises
    InputError."""
    given = os.environ.get("HARMONIUM_ENGINE_COMMAND")
    if not given:
        return default_engine_command()
    command: Any = None
    with contextlib.suppress(ValueError):
        command = json.loads(given)
    if not isinstance(command, list) or not command:
        raise InputError("HARMONIUM_ENGINE_COMMAND is not a JSON list of words: correct it.")
    return [str(word) for word in cast("list[object]", command)]


class EngineClient:
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
        self._states = states
        self._open_states = open_states
        self._loaded: Loaded | None = None
        self._operation: Operation | None = None
        self._abandoned: EngineProcess | None = None
        self._read_bytes_per_s = 0.0
        self._cancellations = 0

    @property
    def loaded(self) -> Loaded | None:
        with self._lock:
            alive = self._process is not None and self._process.is_alive
            return self._loaded if alive else None

    def holds(self, path: Path, params: LoadParams) -> bool:
        """Whether this model is loaded with these parameters."""
        model = (Path(os.path.abspath(path)), params)
        return self.loaded is not None and self._model == model

    @property
    def pid(self) -> int | None:
        with self._lock:
            process = self._process
        return process.pid if process is not None and process.is_alive else None

    @property
    def cancellations(self) -> int:
        """How often `cancel` or `stop` was called so far; see `generate`."""
        return self._cancellations

    def load(
        self,
        path: Path,
        params: LoadParams,
        on_progress: Callable[[float], None] | None = None,
        *,
        model_key: str = "",
        cancellations: int | None = None,
    ) -> Loaded:
        """At once when this model with these parameters is loaded; another model gets a new
        process, because only the end of a process gives back all its memory. `model_key` is the
        identity of the file (see `protocol.Load`). A cancel raises Interrupted; for
        `cancellations` see `generate`."""
        model = (Path(os.path.abspath(path)), params)
        with self._begin(cancellations) as operation:
            process = self._living_process()
            if process is not None and self._loaded is not None and self._model == model:
                return self._loaded
            if process is not None and self._loaded is not None:
                self._drop(process)
            with self._lock:
                self._model = None
                self._model_key = model_key
                self._loaded = None
            self._guard.aim(*model)
            loaded = self._load(operation, model, on_progress)
            with self._lock:
                self._model = model
            return loaded

    def generate(
        self,
        prompt: Prompt,
        params: GenerateParams,
        *,
        state: StateKey | None = None,
        cancellations: int | None = None,
        on_stall: Callable[[], None] | None = None,
    ) -> Generator[PromptProgress | Delta | ToolCall | Finished]:
        """The last item is a Finished; closing the iterator early cancels.

        A cancel that falls between two requests of one turn would be lost. Who makes several
        passes the value that `cancellations` had when the turn began, and any later cancel then
        ends this request at once. `on_stall` is called in the consumer's thread every 50 ms in
        which nothing comes."""
        finished: Finished | None = None
        usage = Usage()
        key = state or StateKey()
        with self._begin(cancellations, on_stall) as operation:
            replies = self._ask(operation, lambda id_: Generate(id_, prompt, params, key))
            try:
                with contextlib.closing(replies):
                    for reply in replies:
                        if isinstance(reply, PromptProgress):
                            usage = Usage(prompt_tokens=reply.total, cached_tokens=reply.cached)
                        if isinstance(reply, Finished):
                            finished = reply
                        elif isinstance(reply, PromptProgress | Delta | ToolCall):
                            yield reply
            except Interrupted:
                finished = Finished(0, FinishReason.CANCELLED, usage, Timings())
        # Outside the operation: the consumer may start the next request on seeing this one's end.
        assert finished is not None
        yield finished

    def count(self, prompt: Prompt) -> Counted:
        return self._answer(Counted, lambda id_: Count(id_, prompt))

    def prefill(
        self,
        prompt: Prompt,
        *,
        state: StateKey | None = None,
        is_open: bool = False,
        cancellations: int | None = None,
    ) -> Prefilled:
        """`is_open`: the last user message is still being written. A cancel raises Interrupted;
        for `cancellations` see `generate`."""
        key = state or StateKey()
        return self._answer(
            Prefilled,
            lambda id_: Prefill(id_, prompt, is_open, key),
            cancellations=cancellations,
        )

    def devices(self, *, measures: bool = False, cancellations: int | None = None) -> DeviceList:
        """Needs no model. `measures`: also how fast memory is read, once for this client. For
        `cancellations` see `generate`."""
        measures = measures and not self._read_bytes_per_s
        found = self._answer(
            DeviceList,
            lambda id_: Devices(id_, measures),
            needs_model=False,
            cancellations=cancellations,
        )
        self._read_bytes_per_s = found.read_bytes_per_s or self._read_bytes_per_s
        return replace(found, read_bytes_per_s=self._read_bytes_per_s)

    def calibrate(
        self,
        thread_counts: Sequence[int],
        batch_sizes: Sequence[int],
        *,
        seconds: float = CALIBRATION_S,
        needs_quiet: bool = True,
        cancellations: int | None = None,
    ) -> Calibrated:
        """Measures the loaded model with so many threads and in pieces of so many tokens; see
        `protocol.Calibrate`. A cancel raises Interrupted; for `cancellations` see `generate`."""
        counts, sizes = tuple(thread_counts), tuple(batch_sizes)
        return self._answer(
            Calibrated,
            lambda id_: Calibrate(id_, counts, sizes, seconds, needs_quiet),
            cancellations=cancellations,
        )

    def save_states(self, timeout_s: float) -> int:
        """Has everything worth keeping written to disk and returns how many states were; other
        requests are served meanwhile. 0 without an engine, when it dies, and when time is up:
        what is not on disk then is only read again."""
        with self._lock:
            process = self._process
            if process is None or self._loaded is None or not process.is_alive:
                return 0
            request_id = next(self._ids)
            inbox = process.open_inbox(request_id)
            process.send(encode(SaveStates(request_id)))
        try:
            reply = inbox.take(timeout_s)
        except TimeoutError:
            return 0
        finally:
            process.close_inbox(request_id)
        return reply.written if isinstance(reply, StatesSaved) else 0

    def forget_states(
        self, names: Sequence[str] = (), tags: Sequence[str] = (), *, everything: bool = False
    ) -> None:
        """Drops states from memory and disk; returns when their files are gone. Waits for no
        request; a state that is being written goes too."""
        self._tell(ForgetStates(tuple(names), tuple(tags), everything))
        place = self._states
        if place is not None and self._open_states is not None:
            self._open_states(place.folder).forget(names, tags, everything=everything)

    def set_states(self, place: StatesPlace | None) -> None:
        """From now on states are kept there; None: only in memory. Files stay as they are."""
        with self._lock:
            self._states = place
            self._tell(PlaceStates(place))

    def cancel(self) -> None:
        """Returns at once. A request that has not ended 2 s later ends with its process, and the
        next one loads the model again."""
        with self._lock:
            self._cancellations += 1
            if self._operation is not None:
                self._operation.cancel()

    def answer_now(self) -> None:
        """Closes the running request's reasoning, so that its answer begins."""
        with self._lock:
            if self._operation is not None:
                self._operation.answer_now()

    def forgive(self) -> None:
        """Lets a model that crashed too often be loaded again."""
        self._guard.forgive()

    def unload(self) -> None:
        """Ends the process once the running request has ended, and with it all memory comes back;
        the next request starts another one and loads the model again."""
        with self._begin():
            process = self._process
            if process is not None:
                self._drop(process)
                process.wait_until_gone(_CLEARING_S)

    def stop(self) -> None:
        """Ends the process and forgets the model. A running request ends as cancelled."""
        with self._lock:
            process = self._process
            self._process = None
            self._model = None
            self._loaded = None
            self._cancellations += 1
            if self._operation is not None:
                self._operation.is_cancelled = True
                process = process or self._operation.process
        if process is not None:
            process.close()

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
        key, states = self._model_key, self._states
        operation.is_disposable = True
        try:
            replies = self._exchange(
                operation, process, lambda id_: Load(id_, str(path), params, key, states)
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
            self._abandoned.wait_until_gone(_CLEARING_S)
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
        return error_for(ended)

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
