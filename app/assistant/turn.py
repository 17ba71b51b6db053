# SPDX-License-Identifier: Apache-2.0
"""One assistant turn: fit the context, generate, run tools, generate again, until it answers."""

import contextlib
import time
from collections.abc import Callable, Generator
from dataclasses import replace

from app.assistant.context import FittedPrompt, fit
from app.assistant.parts import TurnParts
from app.assistant.tool_limits import EXHAUSTED, MAX_UNKNOWN_CALLS, REFUSED, Guard, ToolBudget
from app.assistant.tools import ToolRegistry, TurnTools, error_result
from app.core.conversation import MessageNode
from app.core.errors import ContextOverflow, Interrupted
from app.core.events import (
    AnswerDelta,
    ContextTrimmed,
    FinishReason,
    PreambleDelta,
    PromptRead,
    ReasoningDelta,
    Timings,
    ToolCalled,
    ToolReturned,
    TurnEvent,
    TurnFinished,
    Usage,
)
from app.core.messages import Message, ToolCallPart, ToolResultPart
from app.core.params import DEFAULT_THINK_BUDGET, GenerateParams, Prompt, StateKey
from app.engine.client import EngineClient
from app.engine.protocol import Delta, Finished, PromptProgress, ToolCall

_DELTAS = {"reasoning": ReasoningDelta, "preamble": PreambleDelta, "answer": AnswerDelta}


def run_turn(
    engine: EngineClient,
    prompt: Prompt,
    params: GenerateParams,
    tools: TurnTools | None = None,
    *,
    max_tool_calls: int | None = None,
    confirm: Callable[[str, str], bool] | None = None,
    load_s: float = 0.0,
    before: MessageNode | None = None,
    on_stall: Callable[[], None] | None = None,
    state: StateKey | None = None,
) -> Generator[TurnEvent]:
    """The last event is a TurnFinished; whatever goes wrong is raised as a HarmoniumError. Stop it
    with `engine.cancel()`: from this call on, no cancel is lost.

    `max_tokens` and `think_budget` of `params` hold for the whole turn. `load_s` is how long the
    model took to load for this turn, if the caller loaded it. `before` is the answer that the
    prompt continues: what is told at the end is the whole of both. `on_stall` is called, in the
    caller's thread, again and again while the engine says nothing. `state` is the conversation's;
    without one nothing is kept beyond the next request of another.

    `max_tool_calls` is 12 unless it is said, 24 at high effort. `confirm` puts a call before the
    person, its name and its arguments as JSON; without it calls that need a yes are refused."""
    tools = tools or ToolRegistry()
    budget = ToolBudget(prompt.effort, max_tool_calls)
    guard = Guard(tools.asks_first, confirm)
    turn = _Turn(engine, prompt, params, tools, budget, guard, load_s, state or StateKey())
    return turn.run(before, on_stall)


class _Turn:
    def __init__(
        self,
        engine: EngineClient,
        prompt: Prompt,
        params: GenerateParams,
        tools: TurnTools,
        budget: ToolBudget,
        guard: Guard,
        load_s: float,
        state: StateKey,
    ) -> None:
        self._engine = engine
        self._state = state
        self._prompt = replace(
            prompt,
            tools=tools.specs or prompt.tools,
            has_browser=tools.has_browser or prompt.has_browser,
        )
        self._params = params
        self._tools = tools
        self._budget = budget
        self._guard = guard
        self._cancellations = engine.cancellations
        self._parts = TurnParts(prompt.messages[-1] if prompt.continues else None)
        self._fitted = FittedPrompt(self._prompt, 0)
        self._requests: list[Finished] = []
        self._unknown_calls = 0
        self._must_answer = False
        self._load_s = load_s
        self._loaded_before = engine.loaded
        self._began = time.monotonic()
        self._usage_before = Usage()
        self._timings_before = Timings()
        self._on_stall: Callable[[], None] | None = None

    def run(
        self, before: MessageNode | None, on_stall: Callable[[], None] | None
    ) -> Generator[TurnEvent]:
        if before is not None:
            self._usage_before = before.usage or Usage()
            self._timings_before = before.timings or Timings()
        self._on_stall = on_stall
        try:
            finish = yield from self._answer()
        except Interrupted:
            finish = FinishReason.CANCELLED
        message = self._parts.message()
        closing = self._tools.closing_parts(message, self._fitted.prompt)
        message = replace(message, parts=(*message.parts, *closing))
        yield TurnFinished(message, finish, self._usage(), self._timings())

    def _answer(self) -> Generator[TurnEvent, None, FinishReason]:
        self._fitted = fit(self._engine, self._prompt)
        if self._fitted.messages_dropped:
            yield ContextTrimmed(self._fitted.messages_dropped)
        for opening in self._tools.opening_calls(self._prompt):
            yield from self._run_tool(opening)
        while True:
            must_answer = self._must_answer
            calls = yield from self._generate(must_answer)
            reason = self._requests[-1].reason
            if reason in (FinishReason.CANCELLED, FinishReason.LENGTH):
                # A call that was not run is left out: without its result it would break the prompt.
                return reason
            if must_answer or not calls:
                return self._finish()
            for call in calls:
                said = ToolCallPart(call.name, call.arguments, call.channel, call.content_type)
                yield from self._run_tool(said)
            if self._tokens_left() == 0:
                return FinishReason.LENGTH

    def _generate(self, must_answer: bool) -> Generator[TurnEvent, None, list[ToolCall]]:
        calls: list[ToolCall] = []
        params = replace(
            self._params,
            max_tokens=self._tokens_left(),
            think_budget=self._thinking_left(),
            force_answer=must_answer or self._params.force_answer,
        )
        replies = self._engine.generate(
            self._fitted.prompt,
            params,
            state=self._state,
            cancellations=self._cancellations,
            on_stall=self._on_stall,
        )
        with contextlib.closing(replies):
            for reply in replies:
                match reply:
                    case PromptProgress(done=done, total=total, cached=cached):
                        yield PromptRead(done, total, cached)
                    case Delta(kind=kind, text=text):
                        delta = _DELTAS[kind](text)
                        self._parts.add(delta)
                        yield delta
                    case ToolCall():
                        calls.append(reply)
                    case Finished():
                        self._requests.append(reply)
        return calls

    def _run_tool(self, call: ToolCallPart) -> Generator[TurnEvent]:
        """Raises Interrupted when the turn was cancelled meanwhile."""
        messages = (*self._prompt.messages, self._parts.message())
        self._parts.append(call)
        yield ToolCalled(call.name, call.arguments)
        if self._budget.is_exhausted:
            text = EXHAUSTED
            self._must_answer = True
        elif not self._guard.allows(call.name, call.arguments, messages):
            text = REFUSED
        else:
            text = yield from self._tools.run(call.name, call.arguments)
            self._budget.spend(call.name, call.arguments, text)
        if call.name not in self._tools:
            self._unknown_calls += 1
            self._must_answer |= self._unknown_calls >= MAX_UNKNOWN_CALLS
        result = ToolResultPart(call.name, text, call.channel)
        dropped = self._fitted.messages_dropped
        is_cancelled = False
        try:
            result = self._fit_result(result)
        except Interrupted:
            is_cancelled = True
        self._parts.append(result)
        yield ToolReturned(result.name, result.text)
        if is_cancelled or self._engine.cancellations != self._cancellations:
            raise Interrupted("Stopped.")
        if self._fitted.messages_dropped > dropped:
            yield ContextTrimmed(self._fitted.messages_dropped)

    def _fit_result(self, result: ToolResultPart) -> ToolResultPart:
        """A result that is too long for the context is replaced by a sentence saying so."""
        try:
            self._fitted = fit(self._engine, self._prompt_with(result))
        except ContextOverflow:
            too_long = f"The result is too long: {len(result.text)} characters. Ask for less."
            result = replace(result, text=error_result(too_long))
            self._fitted = fit(self._engine, self._prompt_with(result))
        return result

    def _prompt_with(self, result: ToolResultPart) -> Prompt:
        message = self._parts.message()
        running = Message(message.role, (*message.parts, result))
        earlier = self._prompt.messages[: -1 if self._prompt.continues else None]
        return replace(self._prompt, messages=(*earlier, running), continues=False)

    def _tokens_left(self) -> int | None:
        if self._params.max_tokens is None:
            return None
        spent = sum(_sampled(request) for request in self._requests)
        return max(0, self._params.max_tokens - spent)

    def _thinking_left(self) -> int:
        budget = self._params.think_budget
        if budget is None:
            budget = DEFAULT_THINK_BUDGET[self._prompt.effort]
        return max(0, budget - self._usage().reasoning_tokens)

    def _finish(self) -> FinishReason:
        hit_budget = any(request.reason is FinishReason.BUDGET for request in self._requests)
        return FinishReason.BUDGET if hit_budget else FinishReason.STOP

    def _usage(self) -> Usage:
        """The prompt is the first one, even when the answer was continued since."""
        before = self._usage_before
        usages = [request.usage for request in self._requests]
        first = before if before.prompt_tokens or not usages else usages[0]
        return Usage(
            prompt_tokens=first.prompt_tokens,
            cached_tokens=first.cached_tokens,
            reasoning_tokens=before.reasoning_tokens
            + sum(usage.reasoning_tokens for usage in usages),
            answer_tokens=before.answer_tokens + sum(usage.answer_tokens for usage in usages),
        )

    def _timings(self) -> Timings:
        """Prefill and the first token are the first request's, decoding is that of all."""
        before = self._timings_before
        first = self._requests[0].timings if self._requests else Timings()
        if before.first_token_s:
            first = before
        tokens = 0
        decode_s = 0.0
        for request in self._requests:
            if request.timings.decode_tokens_per_s > 0:
                tokens += _sampled(request)
                decode_s += _sampled(request) / request.timings.decode_tokens_per_s
        loaded = self._engine.loaded
        was_reloaded = loaded is not None and loaded is not self._loaded_before
        return Timings(
            load_s=before.load_s + self._load_s + (loaded.load_s if loaded and was_reloaded else 0),
            first_token_s=first.first_token_s,
            prefill_tokens_per_s=first.prefill_tokens_per_s,
            decode_tokens_per_s=tokens / decode_s if decode_s else before.decode_tokens_per_s,
            total_s=before.total_s + self._load_s + time.monotonic() - self._began,
        )


def _sampled(request: Finished) -> int:
    """A request that was killed cannot say how much it sampled."""
    return max(request.sampled, request.usage.reasoning_tokens + request.usage.answer_tokens)
