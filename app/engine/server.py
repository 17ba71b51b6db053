# SPDX-License-Identifier: Apache-2.0
"""Serves the requests of the program, one at a time, inside the engine process."""

import os
import queue
import threading
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast, get_args

from app.core.errors import HarmoniumError, InternalError
from app.core.events import FinishReason, Timings, Usage
from app.core.params import GenerateParams
from app.engine import backends, bindings, confinement, hardware
from app.engine.calibration import calibrate
from app.engine.chat_template import TemplateRenderer
from app.engine.generation import Generation, Outbox
from app.engine.greedy import go_on
from app.engine.model_places import folder_for, model_files
from app.engine.protocol import (
    PROTOCOL,
    AnswerNow,
    Calibrate,
    Cancel,
    Continue,
    Count,
    DeviceList,
    Devices,
    Failed,
    FailureCode,
    Finished,
    ForgetStates,
    Generate,
    Hello,
    Load,
    LoadProgress,
    Order,
    Prefill,
    ProtocolError,
    Reply,
    Request,
    SaveStates,
    StatesSaved,
    decode,
    encode,
)
from app.engine.runtime import Runtime, computes_on_device, says_harmony
from app.engine.state_files import maker
from app.engine.state_folder import OpenStates
from app.engine.states import Limits, States

_LOAD_PROGRESS_STEP = 0.01


class Server:
    """`fence`: the thread that reads requests and the one that watches the parent come to it.
    Without one nothing is given up: the process has other things to do."""

    def __init__(
        self,
        replies: BinaryIO,
        open_states: OpenStates,
        fence: confinement.Fence | None = None,
    ) -> None:
        self._replies = replies
        self._fence = fence
        self._has_begun = False
        self._open_states = open_states
        self._write_lock = threading.Lock()
        self._inbox: queue.SimpleQueue[Request | Order] = queue.SimpleQueue()
        self._state_lock = threading.Lock()
        self._running: tuple[int, Generation] | None = None
        self._prefilling: int | None = None
        self._is_stopped = False
        self._cancelled: set[int] = set()
        self._hurried: set[int] = set()
        self._runtime: Runtime | None = None
        self._states: States | None = None
        self._early_orders: list[Order] = []

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
            elif isinstance(message, Request):
                self._inbox.put(message)
                if isinstance(message, Load) and self._fence is not None:
                    self._fence.enter()
            elif isinstance(message, Order):
                self._obey(message)
        if self._states is not None:
            self._states.close()
        os._exit(0)

    def serve(self) -> None:
        self.send(Hello(PROTOCOL, os.getpid(), bindings.VERSION))
        while True:
            request = self._next_request()
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
            # It may be forgotten while the next one is awaited.
            del request

    def _next_request(self) -> Request:
        """States are saved while there is none."""
        while True:
            states = self._states
            try:
                request = self._inbox.get(timeout=None if states is None else states.idle_s())
            except queue.Empty:
                request = None
            if request is not None and not isinstance(request, Order):
                return request
            if states is None:
                continue
            try:
                if request is None:
                    states.save_idle()
                else:
                    self._forget(request)
                    states.settle()
            except Exception:
                os.write(2, traceback.format_exc().encode("utf-8", "replace"))

    def _obey(self, order: Order) -> None:
        """At once; the computing thread clears its context when it comes to it."""
        with self._state_lock:
            states = self._states
            if states is None:
                self._early_orders.append(order)
                return
        self._forget(order)
        try:
            states.obey(order)
        except Exception:
            # This thread is the one that hears of Cancel and of the end of the program.
            os.write(2, traceback.format_exc().encode("utf-8", "replace"))
        self._inbox.put(order)

    def _forget(self, order: Order) -> None:
        if isinstance(order, ForgetStates):
            self._loaded().format.forget(order.names, everything=order.everything)

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
                bindings.start_backend()
                self.send(
                    DeviceList(
                        request.request_id,
                        bindings.devices(),
                        bindings.VERSION,
                        hardware.read_processor(),
                        hardware.read_memory(),
                        bindings.loaded_backends(),
                        hardware.measure_reading() if request.measures else 0.0,
                    )
                )
            case Calibrate() | Continue():
                self._measure(request)
            case SaveStates():
                self._save(request)
            case _:
                raise InternalError("The engine does not know this request.")

    def _loaded(self) -> Runtime:
        if self._runtime is None:
            raise InternalError("No model is loaded.")
        return self._runtime

    def _load(self, request: Load) -> None:
        if self._has_begun:
            # In-process unloading gives back a fraction of the memory; a new process gives all,
            # and may open other files.
            raise InternalError("This engine already holds a model.")
        self._has_begun = True
        bindings.start_backend()
        renderer = None if self._fence is None else self._confine(request, self._fence)
        backends.require_processor(bindings.loaded_backends())
        told = -1.0

        def on_progress(fraction: float) -> bool:
            nonlocal told
            if fraction - told >= _LOAD_PROGRESS_STEP or fraction >= 1:
                told = fraction
                self.send(LoadProgress(request.request_id, fraction))
            return request.request_id not in self._cancelled

        try:
            self._runtime = Runtime(Path(request.path), request.params, on_progress, renderer)
        except HarmoniumError:
            if request.request_id in self._cancelled:
                raise InternalError("Loading the model was stopped.") from None
            raise
        self._keep_states(self._runtime, request)
        self.send(self._runtime.loaded(request.request_id))

    def _confine(self, request: Load, fence: confinement.Fence) -> TemplateRenderer | None:
        """Before the first byte of the model is read. The process for its template, if it needs
        one, has to be started before, since no program can be afterwards."""
        path = Path(request.path)
        renderer = None if says_harmony(path) else TemplateRenderer()
        if renderer is not None:
            renderer.start()
        has_devices = computes_on_device(request.params)
        needs = confinement.Needs(
            reads=(*model_files(path, request.params.loras), *backends.pack_folders()),
            writes=folder_for(request.states_folder),
            has_devices=has_devices,
            memory_bytes=0 if has_devices else request.memory_bytes,
        )
        found = confinement.confine(needs, fence)
        os.write(2, (confinement.said(found) + "\n").encode())
        return renderer

    def _keep_states(self, runtime: Runtime, request: Load) -> None:
        made_by = maker(request.model_key, request.params, runtime.device, bindings.VERSION)
        model, context = runtime.model, runtime.context
        is_mapped = request.params.use_mmap and not request.params.use_mlock
        limits = Limits(
            n_ctx=context.n_ctx,
            window=model.window,
            bytes_per_token=model.kv_bytes_per_token(),
            model_bytes=model.bytes if is_mapped else 0,
        )
        states = States(runtime.conversation, made_by, limits, self._open_states, request.states)
        with self._state_lock:
            for order in self._early_orders:
                states.obey(order)
            self._states = states

    def _save(self, request: SaveStates) -> None:
        def done(written: int) -> None:
            self.send(StatesSaved(request.request_id, written))

        if self._states is None:
            done(0)
        else:
            self._states.save(done)

    def _generate(self, request: Generate) -> None:
        runtime = self._loaded()
        params = replace(request.params, sampling=runtime.format.sampling(request.params.sampling))
        outbox = Outbox(request.request_id, self.send)
        rendered = runtime.render(request.prompt, params)
        output = runtime.format.open(request.prompt, params, outbox, request.state.name)
        cache = runtime.cache(aside=params.aside)
        generation = Generation(runtime.context, cache, output, outbox)
        try:
            if not self._begin(request.request_id, generation):
                self.send(Finished(request.request_id, FinishReason.CANCELLED, Usage(), Timings()))
                return
            begun = generation.begin(rendered)
            if not params.aside:
                self._prepare(begun, request)
            reason = generation.run(params)
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
                generation.decode_calls,
            )
        )

    def _prefill(self, request: Prefill) -> None:
        runtime = self._loaded()
        with self._state_lock:
            self._prefilling = request.request_id
            if request.request_id in self._cancelled:
                self._is_stopped = True
                runtime.context.abort()
        try:
            rendered = runtime.render(request.prompt, GenerateParams(), is_open=request.is_open)
            self._prepare(rendered.ids, request)
            self.send(runtime.prefill(request.request_id, rendered))
        finally:
            self._end(request.request_id)

    def _prepare(self, tokens: Sequence[int], request: Generate | Prefill) -> None:
        if self._states is not None:
            self._states.prepare(tokens, request.state, lambda: not self._is_stopped)

    def _measure(self, request: Calibrate | Continue) -> None:
        runtime = self._loaded()
        with self._state_lock:
            self._prefilling = request.request_id
            if request.request_id in self._cancelled:
                runtime.context.abort()
        try:
            is_trial = isinstance(request, Continue)
            self.send(go_on(runtime, request) if is_trial else calibrate(runtime, request))
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
            self._is_stopped = False
            self._cancelled = {late for late in self._cancelled if late > request_id}
            self._hurried = {late for late in self._hurried if late > request_id}
            self._loaded().context.allow()
        if self._states is not None:
            self._states.rest()

    def _cancel(self, request_id: int) -> None:
        """A request that has not begun yet is remembered; one that has ended is not concerned."""
        with self._state_lock:
            if self._running is not None and self._running[0] == request_id:
                self._is_stopped = True
                self._running[1].cancel()
            elif self._prefilling == request_id:
                self._is_stopped = True
                self._loaded().context.abort()
            else:
                self._cancelled.add(request_id)

    def _answer_now(self, request_id: int) -> None:
        with self._state_lock:
            if self._running is not None and self._running[0] == request_id:
                self._running[1].answer_now()
            else:
                self._hurried.add(request_id)
