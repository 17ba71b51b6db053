# SPDX-License-Identifier: Apache-2.0
"""Fits a conversation into the model's context by leaving out its oldest turns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.core.conversation import ContextFit
from app.core.errors import ContextOverflow, InputError
from app.core.messages import Message, Role, ToolResultPart, message_to_json
from app.core.params import Prompt
from app.engine.client import EngineClient

_ANSWER_TOKENS = 2048
_EXACT_CHARACTERS = 400_000
_CHARACTERS_PER_TOKEN = 4


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
    turns = _turns(prompt.messages, counted.messages)
    room = _room(_loaded_ctx(engine), counted.total - sum(counted.messages))
    if turns and turns[-1].tokens > room:
        raise ContextOverflow(_overflow_sentence(prompt, turns[-1].tokens, max(0, room)))
    first = _first_message(turns, room)
    return FittedPrompt(replace(prompt, messages=prompt.messages[first:]), first)


def measure(engine: EngineClient, prompt: Prompt) -> ContextFit:
    """What `fit` would do. Far behind the end of a very long conversation, where nothing can fit
    any more, the tokens are estimated from the letters."""
    first = _exactly_counted(prompt.messages)
    counted = engine.count(replace(prompt, messages=prompt.messages[first:]))
    old = [_characters(message) // _CHARACTERS_PER_TOKEN for message in prompt.messages[:first]]
    n_ctx = _loaded_ctx(engine)
    turns = _turns(prompt.messages, [*old, *counted.messages])
    room = _room(n_ctx, counted.total - sum(counted.messages))
    over = max(0, turns[-1].tokens - room) if turns else 0
    dropped = 0 if over else _first_message(turns, room)
    return ContextFit(sum(old) + counted.total, n_ctx, dropped, over)


def _loaded_ctx(engine: EngineClient) -> int:
    loaded = engine.loaded
    if loaded is None:
        raise InputError("No model is loaded. Choose a model first.")
    return loaded.n_ctx


def _room(n_ctx: int, system_tokens: int) -> int:
    """Tokens for questions and answers, once there is enough left for the next answer."""
    return n_ctx - min(_ANSWER_TOKENS, n_ctx // 4) - system_tokens


def _exactly_counted(messages: Sequence[Message]) -> int:
    """The first message of the conversation's last stretch that is counted, a question."""
    first = len(messages)
    characters = 0
    for place in range(len(messages) - 1, -1, -1):
        characters += _characters(messages[place])
        if characters > _EXACT_CHARACTERS and first < len(messages):
            break
        if messages[place].role is Role.USER:
            first = place
    return first if first < len(messages) else 0


def _characters(message: Message) -> int:
    parts = message_to_json(message)["parts"]
    return sum(len(part.get("text", "")) + len(part.get("arguments", "")) for part in parts)


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
    last = prompt.messages[-1]
    if last.role is Role.ASSISTANT and isinstance(last.parts[-1], ToolResultPart):
        return (
            f"Your question with the results of its tools has about {tokens} tokens but the model "
            f"can read {room} at once. Ask for less at once, or choose a larger context."
        )
    if last.role is Role.ASSISTANT:
        return (
            f"Your question with the answer so far has about {tokens} tokens but the model can "
            f"read {room} at once. Ask for the rest in a new question, or choose a larger context."
        )
    return (
        f"Your question has about {tokens} tokens but the model can read {room} at once. "
        "Shorten it, or choose a larger context."
    )
