# SPDX-License-Identifier: Apache-2.0
"""The program's side of the engine: requests in, replies out, whatever happens to the process.

Every public call may come from any thread. One request runs at a time and others wait for it;
`cancel`, `answer_now` and `stop` never wait for a request.
"""

import contextlib
import json
import os
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from app.core.errors import InputError, Interrupted
from app.core.events import FinishReason, Timings, Usage
from app.core.params import GenerateParams, LoadParams, Prompt, StateKey, StatesPlace
from app.engine.link import CLEARING_S, EngineLink
from app.engine.process import own_command
from app.engine.protocol import (
    Calibrate,
    Calibrated,
    Continue,
    Continued,
    Count,
    Counted,
    Delta,
    DeviceList,
    Devices,
    Finished,
    ForgetStates,
    Generate,
    Loaded,
    PlaceStates,
    Prefill,
    Prefilled,
    PromptProgress,
    SaveStates,
    StatesSaved,
    ToolCall,
    encode,
)

CALIBRATION_S = 5.0


def default_engine_command() -> list[str]:
    return own_command("--engine")


def engine_command(packs: Path | None = None) -> list[str]:
    """`packs` is the folder in which packs may lie. $HARMONIUM_ENGINE_COMMAND (a JSON list)
    replaces the engine process: for tests with a scripted engine, and for experts who run theirs
    under a debugger or a sandbox. Raises InputError."""
    given = os.environ.get("HARMONIUM_ENGINE_COMMAND")
    if not given:
        return [*default_engine_command(), *([] if packs is None else [str(packs)])]
    command: Any = None
    with contextlib.suppress(ValueError):
        command = json.loads(given)
    if not isinstance(command, list) or not command:
        raise InputError("HARMONIUM_ENGINE_COMMAND is not a JSON list of words: correct it.")
    return [str(word) for word in cast("list[object]", command)]


class EngineClient(EngineLink):
    """`log_dir` receives `engine.log`, what the process prints. `states` says where states are
    kept across restarts, and `open_states` how this process reaches them, to forget them with or
    without an engine."""

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
        memory_bytes: int = 0,
        cancellations: int | None = None,
    ) -> Loaded:
        """At once when this model with these parameters is loaded; another model gets a new
        process, because only the end of a process gives back all its memory. `model_key` is the
        identity of the file, `memory_bytes` the most that it may take (see `protocol.Load`). A
        cancel raises Interrupted; for
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
                self._memory_bytes = memory_bytes
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

    def continued(
        self, ids: Sequence[int], count: int, *, cancellations: int | None = None
    ) -> tuple[int, ...]:
        """The `count` likeliest tokens after these ids of the loaded model's vocabulary. A cancel
        raises Interrupted; for `cancellations` see `generate`."""
        start = tuple(ids)
        answer = self._answer(
            Continued, lambda id_: Continue(id_, start, count), cancellations=cancellations
        )
        return answer.ids

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
            self._open_states(place.folder, place.key).forget(names, tags, everything=everything)

    def set_states(self, place: StatesPlace | None) -> None:
        """From now on states are kept there; None: only in memory. Files stay as they are."""
        with self._lock:
            self._states = place
            if place is not None:
                self.states_folder = place.folder
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
                process.wait_until_gone(CLEARING_S)

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
