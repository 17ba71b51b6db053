# SPDX-License-Identifier: Apache-2.0
"""Harmonium's side: the engine process through EngineClient, by the client's clock."""

import time
from dataclasses import dataclass
from pathlib import Path

from app.assistant.turn import run_turn
from app.core.events import AnswerDelta, ContextTrimmed, TurnFinished
from app.core.params import (
    GenerateParams,
    LoadParams,
    Prompt,
    SamplingParams,
    StateKey,
    StatesPlace,
)
from app.engine.client import EngineClient, default_engine_command

SAVING_S = 600.0
_STATES_BYTES = 10 * 2**30


@dataclass(frozen=True, slots=True)
class Answer:
    """Seconds from the request. `evaluated` of the prompt's tokens were not known. Speed is that
    between the first and the last token."""

    first_s: float
    total_s: float
    sampled: int
    tokens_per_s: float
    evaluated: int = 0


class Ours:
    """States are kept in memory, and on disk where there is a folder for them."""

    def __init__(
        self,
        model: Path,
        params: LoadParams,
        states: Path | None = None,
        logs: Path | None = None,
    ) -> None:
        place = None if states is None else StatesPlace(str(states), _STATES_BYTES)
        self._client = EngineClient(default_engine_command(), logs, place)
        started = time.perf_counter()
        self.loaded = self._client.load(model, params, model_key="measured")
        self.load_s = time.perf_counter() - started

    def close(self) -> None:
        self._client.stop()

    @property
    def pid(self) -> int:
        pid = self._client.pid
        assert pid is not None
        return pid

    def ask(self, prompt: Prompt, tokens: int, name: str = "") -> Answer:
        """A whole turn as every surface runs it. Random weights need not write a header: the
        reasoning budget is 0."""
        params = GenerateParams(
            sampling=SamplingParams(temperature=1.0), max_tokens=tokens, think_budget=0
        )
        started = time.perf_counter()
        first: float | None = None
        finished: TurnFinished | None = None
        for event in run_turn(self._client, prompt, params, state=_key(name)):
            if isinstance(event, ContextTrimmed):
                raise SystemExit("The context is too small for this measurement.")
            if isinstance(event, AnswerDelta) and first is None:
                first = time.perf_counter()
            if isinstance(event, TurnFinished):
                finished = event
        ended = time.perf_counter()
        assert finished is not None
        first = first or ended
        usage = finished.usage
        return Answer(
            first_s=first - started,
            total_s=ended - started,
            sampled=usage.answer_tokens,
            tokens_per_s=(usage.answer_tokens - 1) / max(ended - first, 1e-9),
            evaluated=usage.prompt_tokens - usage.cached_tokens,
        )

    def read_ahead(self, prompt: Prompt, name: str = "", *, is_open: bool = False) -> Answer:
        started = time.perf_counter()
        read = self._client.prefill(prompt, state=_key(name), is_open=is_open)
        seconds = time.perf_counter() - started
        evaluated = read.tokens - read.cached
        return Answer(seconds, seconds, 0, 0.0, evaluated)

    def save(self) -> float:
        """Seconds until all is on disk."""
        started = time.perf_counter()
        self._client.save_states(SAVING_S)
        return time.perf_counter() - started


def _key(name: str) -> StateKey:
    return StateKey(name, is_kept=bool(name))
