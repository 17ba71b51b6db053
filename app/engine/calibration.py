# SPDX-License-Identifier: Apache-2.0
"""Measures how many threads write fastest, and in pieces of which size a prompt is read fastest.

Candidates take turns, so that what else the computer does slows all of them alike. Nothing that
was read is touched: it is measured in the sequence of asides. Where the time is too short for a
slow model, what was not measured stays as it is.
"""

import os
import random
import statistics
import time
from collections.abc import Sequence

import psutil

from app.core.errors import Interrupted
from app.engine.llama import ASIDE_SEQUENCE, Context
from app.engine.protocol import Calibrate, Calibrated
from app.engine.runtime import Runtime

_DEPTH = 32
"""Tokens before the ones that are written."""
_BURST = 3
"""The first token after a change of threads does not count: they have to be started."""
_MOST_ROUNDS = 24
_WRITING_SHARE = 0.5
"""Of the time."""
_FIRST_PIECE = 16
_QUIET_SHARE = 0.3
"""Of a core: so much of other programs is no more than the window's own work."""
_MARGIN = 1.04
"""Less than that is within what two measurements of the same differ by."""


def calibrate(runtime: Runtime, request: Calibrate) -> Calibrated:
    """The first candidates are what holds now. Threads are changed at once, pieces with the next
    load. Raises Interrupted when the context was told to abort."""
    context = runtime.context
    started = time.perf_counter()
    room = context.n_ctx - len(runtime.conversation)
    others = _Others()
    measured = _Measuring(context, runtime.model.n_vocab)
    decode: list[float] = [0.0] * len(request.thread_counts)
    prefill: list[float] = [0.0] * len(request.batch_sizes)
    runtime.aside.clear()
    try:
        if room > _DEPTH and len(request.thread_counts) > 1:
            until = started + request.seconds * _WRITING_SHARE
            decode = measured.decode(request.thread_counts, runtime.threads_batch, until)
        fitting = [size for size in request.batch_sizes if size <= min(room, context.n_ubatch)]
        if len(fitting) > 1 and len(fitting) == len(request.batch_sizes):
            prefill = measured.prefill(fitting, started + request.seconds)
    finally:
        context.set_threads(runtime.threads, runtime.threads_batch)
        runtime.aside.clear()
    is_quiet = others.busy_cores() < _QUIET_SHARE
    threads = fastest(request.thread_counts, decode)
    if threads and (is_quiet or not request.needs_quiet):
        context.set_threads(threads, runtime.threads_batch)
    return Calibrated(
        request.request_id,
        threads,
        fastest(request.batch_sizes, prefill),
        tuple(round(speed, 2) for speed in decode),
        tuple(round(speed, 2) for speed in prefill),
        is_quiet,
    )


def fastest(candidates: Sequence[int], speeds: Sequence[float]) -> int:
    """The first one unless another is clearly faster; 0 where the first was not measured."""
    if not speeds or not speeds[0]:
        return 0
    best = max(range(len(speeds)), key=lambda index: speeds[index])
    return candidates[best if speeds[best] > speeds[0] * _MARGIN else 0]


class _Others:
    """What other processes take of the processor from now on."""

    def __init__(self) -> None:
        self._begun = self._now()

    def busy_cores(self) -> float:
        """How many cores they kept busy on average."""
        seconds, busy = (now - then for now, then in zip(self._now(), self._begun, strict=True))
        return busy / max(seconds, 0.001)

    @staticmethod
    def _now() -> tuple[float, float]:
        times = psutil.cpu_times()
        # Guests are counted as users, too; waiting for a disk is idle.
        names = set(times._fields) - {"idle", "iowait", "guest", "guest_nice"}
        busy = sum(getattr(times, name) for name in names)
        own = os.times()
        return time.monotonic(), busy - own.user - own.system


class _Measuring:
    def __init__(self, context: Context, n_vocab: int) -> None:
        self._context = context
        # Different tokens, so that a mixture of experts reads different experts.
        draw = random.Random(0)
        self._tokens = [draw.randrange(n_vocab) for _ in range(4096)]

    def decode(self, thread_counts: Sequence[int], batch_threads: int, until: float) -> list[float]:
        """Tokens a second with each count."""
        _ = self._compute(self._tokens[:_DEPTH], 0)
        seconds: list[list[float]] = [[] for _ in thread_counts]
        order = list(range(len(thread_counts)))
        for number in range(_MOST_ROUNDS):
            begun = time.perf_counter()
            for index in order:
                self._context.set_threads(thread_counts[index], batch_threads)
                for step in range(_BURST):
                    token = self._tokens[(number * _BURST + step) % len(self._tokens)]
                    took = self._compute([token], _DEPTH)
                    self._context.forget(_DEPTH, ASIDE_SEQUENCE)
                    if step:
                        seconds[index].append(took)
            order.reverse()
            ended = time.perf_counter()
            if ended + (ended - begun) > until:
                break
        self._context.forget(0, ASIDE_SEQUENCE)
        return [1 / statistics.median(each) for each in seconds]

    def prefill(self, sizes: Sequence[int], until: float) -> list[float]:
        """Tokens a second in pieces of each size; 0 where the time is too short for one."""
        seconds: dict[int, list[float]] = {size: [] for size in sizes}
        first = min(_FIRST_PIECE, *sizes)
        pace = self._read(0, first) / first
        begin = 0
        for _ in range(_MOST_ROUNDS):
            for size in sorted(sizes):
                if time.perf_counter() + size * pace > until:
                    return self._rates(seconds)
                begin = (begin + size) % (len(self._tokens) - size)
                took = self._read(begin, size)
                seconds[size].append(took)
                pace = took / size
        return self._rates(seconds)

    @staticmethod
    def _rates(seconds: dict[int, list[float]]) -> list[float]:
        return [size / statistics.median(each) if each else 0.0 for size, each in seconds.items()]

    def _read(self, begin: int, size: int) -> float:
        took = self._compute(self._tokens[begin : begin + size], 0)
        self._context.forget(0, ASIDE_SEQUENCE)
        return took

    def _compute(self, tokens: Sequence[int], position: int) -> float:
        """Returns the seconds it took."""
        begun = time.perf_counter()
        if not self._context.decode(tokens, position, ASIDE_SEQUENCE):
            raise Interrupted("Stopped.")
        # Some back ends compute until somebody looks at the result.
        _ = self._context.view_logits()
        return time.perf_counter() - begun
