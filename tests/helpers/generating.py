# SPDX-License-Identifier: Apache-2.0
"""Requests to a model in the tests' own process, where all its tokens can be seen."""

from dataclasses import dataclass

from app.core.events import FinishReason
from app.core.params import GenerateParams, Prompt
from app.engine.generation import Generation, Outbox
from app.engine.protocol import Delta, Reply, ToolCall
from app.engine.runtime import Runtime

ALWAYS = 0.0


@dataclass(frozen=True)
class Said:
    reason: FinishReason
    tokens: list[int]
    told: list[tuple[str, str]]
    sampled: int
    decode_calls: int


def say(
    runtime: Runtime, prompt: Prompt, params: GenerateParams, *, least_gain: float = ALWAYS
) -> Said:
    """From an empty context. With `least_gain` 0 every guess is taken, whatever it costs."""
    runtime.conversation.clear()
    return go_on(runtime, prompt, params, least_gain=least_gain)


def go_on(
    runtime: Runtime, prompt: Prompt, params: GenerateParams, *, least_gain: float = ALWAYS
) -> Said:
    replies: list[Reply] = []
    outbox = Outbox(1, replies.append)
    rendered = runtime.render(prompt, params)
    output = runtime.format.open(prompt, params, outbox)
    generation = Generation(runtime.context, runtime.conversation, output, outbox, least_gain)
    try:
        generation.begin(rendered)
        reason = generation.run(params)
    finally:
        output.close()
    held = list(runtime.conversation.tokens)
    written = [*rendered.ids, *output.tokens]
    assert held == written[: len(held)], "a guess was left in the context"
    told: dict[str, str] = {}
    for reply in replies:
        if isinstance(reply, Delta):
            told[reply.kind] = told.get(reply.kind, "") + reply.text
        elif isinstance(reply, ToolCall):
            told[reply.name] = told.get(reply.name, "") + reply.arguments
    sampled, calls = generation.sampled, generation.decode_calls
    return Said(reason, list(output.tokens), sorted(told.items()), sampled, calls)
