# SPDX-License-Identifier: Apache-2.0
"""Serves the requests of the program, one at a time, inside the engine process."""

import os
import queue
import threading
import traceback
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast, get_args

from app.core.errors import HarmoniumError, InternalError
from app.core.events import FinishReason, Timings, Usage
from app.engine import backends, hardware, llama
from app.engine.generation import Generation, Outbox
from app.engine.protocol import (
    PROTOCOL,
    AnswerNow,
    Cancel,
    Count,
    DeviceList,
    Devices,
    Failed,
    FailureCode,
    Finished,
    Generate,
    Hello,
    Load,
    LoadProgress,
    Prefill,
    ProtocolError,
    Reply,
    Request,
    SaveStates,
    StatesSaved,
    decode,
    encode,
)
from app.engine.runtime import Runtime

_LOAD_PROGRESS_STEP = 0.01


class Server:
    def __init__(self, replies: BinaryIO) -> None:
        self._replies = replies
        self._write_lock = threading.Lock()
        self._inbox: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._state_lock = threading.Lock()
        self._running: tuple[int, Generation] | None = None
        self._prefilling: int | None = None
        self._cancelled: set[int] = set()
        self._hurried: set[int] = set()
        self._runtime: Runtime | None = None

    def send(self, reply: Reply) -> None:
        line = encode(reply)
        with self._write_lock:
            try:
                self._replies.write(line)
            except OSError:
                os._exit(0)

    def read_requests(self, stream: BinaryIO) -> None:
        """Runs in its own thread until the parent closes the pipe; then the process ends at once,
        whatever it is computing."""
        for line in stream:
            try:
                message = decode(line)
            except ProtocolError as exc:
                self.send(
                    Failed(
                        None,
                        "internal",
                        "The engine received a broken message.",
                        str(exc),
                    )
                )
                continue
            if isinstance(message, Cancel):
                self._cancel(message.request_id)
            elif isinstance(message, AnswerNow):
                self._answer_now(message.request_id)
            elif isinstance(message, Load | Generate | Count | Prefill | Devices | SaveStates):
                self._inbox.put(message)
        os._exit(0)

    def serve(self) -> None:
        self.send(Hello(PROTOCOL, os.getpid(), llama.VERSION))
        while True:
            request = self._inbox.get()
            try:
                self._handle(request)
            except HarmoniumError as exc:
                known = exc.code in get_args(FailureCode)
                code = cast("FailureCode", exc.code) if known else "internal"
                self.send(Failed(request.request_id, code, exc.message, exc.detail))
            except MemoryError:
                self.send(
                    Failed(
                        request.request_id,
                        "out_of_memory",
                        "The engine ran out of memory.",
                    )
                )
            except Exception:
                detail = traceback.format_exc()
                os.write(2, detail.encode("utf-8", "replace"))
                message = "The engine failed at this request. Try again, or load the model again."
                self.send(Failed(request.request_id, "internal", message, detail))

    def _handle(self, request: Request) -> None:
        match request:
            case Load():
                self._load(request)
            case Generate():
                self._generate(request)
            case Prefill():
                self._prefill(request)
            case Count():
                self.send(self._loaded().count(request.request_id, request.prompt))
            case Devices():
                llama.start_backend()
                self.send(
                    DeviceList(
                        request.request_id,
                        llama.devices(),
                        llama.VERSION,
                        hardware.read_processor(),
                        hardware.read_memory(),
                        llama.loaded_backends(),
                        hardware.measure_reading() if request.measures else 0.0,
                    )
                )
            case SaveStates():
                self.send(StatesSaved(request.request_id, 0))
            case _:
                raise InternalError("The engine does not know this request.")

    def _loaded(self) -> Runtime:
        if self._runtime is None:
            raise InternalError("No model is loaded.")
        return self._runtime

    def _load(self, request: Load) -> None:
        if self._runtime is not None:
            # In-process unloading gives back a fraction of the memory; a new process gives all.
            raise InternalError("This engine already holds a model.")
        llama.start_backend()
        backends.require_processor(llama.loaded_backends())
        told = -1.0

        def on_progress(fraction: float) -> bool:
            nonlocal told
            if fraction - told >= _LOAD_PROGRESS_STEP or fraction >= 1:
                told = fraction
                self.send(LoadProgress(request.request_id, fraction))
            return request.request_id not in self._cancelled

        try:
            self._runtime = Runtime(Path(request.path), request.params, on_progress)
        except HarmoniumError:
            if request.request_id in self._cancelled:
                raise InternalError("Loading the model was stopped.") from None
            raise
        self.send(self._runtime.loaded(request.request_id))

    def _generate(self, request: Generate) -> None:
        runtime = self._loaded()
        params = replace(request.params, sampling=runtime.format.sampling(request.params.sampling))
        outbox = Outbox(request.request_id, self.send)
        ids = runtime.render(request.prompt, params)
        output = runtime.format.open(request.prompt, params, outbox)
        cache = runtime.cache(aside=params.aside)
        generation = Generation(runtime.context, cache, output, outbox)
        try:
            if not self._begin(request.request_id, generation):
                self.send(Finished(request.request_id, FinishReason.CANCELLED, Usage(), Timings()))
                return
            reason = generation.run(ids, params)
        finally:
            self._end(request.request_id)
            output.close()
            if params.aside:
                cache.clear()
        self.send(
            Finished(
                request.request_id,
                reason,
                generation.usage(),
                generation.timings(),
                generation.sampled,
            )
        )

    def _prefill(self, request: Prefill) -> None:
        runtime = self._loaded()
        with self._state_lock:
            self._prefilling = request.request_id
            if request.request_id in self._cancelled:
                runtime.context.abort()
        try:
            self.send(runtime.prefill(request.request_id, request.prompt))
        finally:
            self._end(request.request_id)

    def _begin(self, request_id: int, generation: Generation) -> bool:
        with self._state_lock:
            if request_id in self._cancelled:
                return False
            self._running = (request_id, generation)
            if request_id in self._hurried:
                generation.answer_now()
            return True

    def _end(self, request_id: int) -> None:
        with self._state_lock:
            self._running = None
            self._prefilling = None
            self._cancelled = {late for late in self._cancelled if late > request_id}
            self._hurried = {late for late in self._hurried if late > request_id}
            self._loaded().context.allow()

    def _cancel(self, request_id: int) -> None:
        """A request that has not begun yet is remembered; one that has ended is not concerned."""
        with self._state_lock:
            if self._running is not None and self._running[0] == request_id:
                self._running[1].cancel()
            elif self._prefilling == request_id:
                self._loaded().context.abort()
            else:
                self._cancelled.add(request_id)

    def _answer_now(self, request_id: int) -> None:
        with self._state_lock:
            if self._running is not None and self._running[0] == request_id:
                self._running[1].answer_now()
            else:
                self._hurried.add(request_id)
