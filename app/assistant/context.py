# SPDX-License-Identifier: Apache-2.0
"""Fits a conversation into the model's context by leaving out its oldest turns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.core.errors import ContextOverflow, InputError
from app.core.messages import Message, Role
from app.core.params import Prompt
from app.engine.client import EngineClient

_ANSWER_TOKENS = 2048


@dataclass(frozen=True, slots=True)
class FittedPrompt:
    prompt: Prompt
    messages_dropped: int


@dataclass(frozen=True, slots=True)
class _Turn:
    """A question and what followed it. `first` is the place of its first message."""

    first: int
    question_tokens: int
    tokens: int


def fit(engine: EngineClient, prompt: Prompt) -> FittedPrompt:
    """Raises ContextOverflow when the last question does not fit even alone, Interrupted when it
    is cancelled."""
    counted = engine.count(prompt)
    loaded = engine.loaded
    if loaded is None:
        raise InputError("No model is loaded. Choose a model first.")
    system_tokens = counted.total - sum(counted.messages)
    room = loaded.n_ctx - min(_ANSWER_TOKENS, loaded.n_ctx // 4) - system_tokens
    turns = _turns(prompt.messages, counted.messages)
    if turns and turns[-1].tokens > room:
        raise ContextOverflow(_overflow_sentence(prompt, turns[-1].tokens, max(0, room)))
    first = _first_message(turns, room)
    return FittedPrompt(replace(prompt, messages=prompt.messages[first:]), first)


def _first_message(turns: Sequence[_Turn], room: int) -> int:
    """Replays the conversation turn by turn and leaves out the oldest ones whenever a question did
    not fit, down to three quarters of the room. So the cut depends on the messages alone, stays
    where it is for many turns, and what the model has read before stays usable."""
    start = 0
    kept = 0
    for place, turn in enumerate(turns):
        now = turn.tokens if place == len(turns) - 1 else turn.question_tokens
        if kept + now > room:
            while start < place and kept + now > room * 3 // 4:
                kept -= turns[start].tokens
                start += 1
        kept += turn.tokens
    return turns[start].first if turns else 0


def _turns(messages: Sequence[Message], counts: Sequence[int]) -> list[_Turn]:
    starts = [place for place, message in enumerate(messages) if message.role is Role.USER]
    if messages and (not starts or starts[0] != 0):
        starts.insert(0, 0)
    return [
        _Turn(start, counts[start], sum(counts[start:end]))
        for start, end in pairwise([*starts, len(messages)])
    ]


def _overflow_sentence(prompt: Prompt, tokens: int, room: int) -> str:
    what = "Your question"
    remedy = "Shorten it"
    if prompt.messages[-1].role is Role.ASSISTANT:
        what, remedy = "Your question with the results of its tools", "Ask for less at once"
    return (
        f"{what} has about {tokens} tokens but the model can read {room} at once. "
        f"{remedy}, or choose a larger context."
    )
