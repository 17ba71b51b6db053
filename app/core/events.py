# SPDX-License-Identifier: Apache-2.0
"""What happens during one assistant turn, told to whoever shows or stores it."""

from enum import StrEnum

from app.core.messages import Message
from app.core.values import value_class


class FinishReason(StrEnum):
    """`budget`: reasoning was closed early and an answer followed. `tool_call` ends a request to
    the engine, never a turn."""

    STOP = "stop"
    LENGTH = "length"
    CANCELLED = "cancelled"
    BUDGET = "budget"
    TOOL_CALL = "tool_call"


@value_class
class Usage:
    """Tokens. `prompt_tokens` counts the whole first prompt of the turn, cached part included."""

    prompt_tokens: int = 0
    cached_tokens: int = 0
    reasoning_tokens: int = 0
    answer_tokens: int = 0


@value_class
class Timings:
    load_s: float = 0.0
    first_token_s: float = 0.0
    prefill_tokens_per_s: float = 0.0
    decode_tokens_per_s: float = 0.0
    total_s: float = 0.0


@value_class
class PromptRead:
    """Prefill progress in tokens; `cached` of `total` needed no reading."""

    done: int
    total: int
    cached: int


@value_class
class ContextTrimmed:
    """The oldest `messages_dropped` messages did not fit and were left out of the prompt."""

    messages_dropped: int


@value_class
class ReasoningDelta:
    text: str


@value_class
class PreambleDelta:
    text: str


@value_class
class AnswerDelta:
    text: str


@value_class
class ToolCalled:
    name: str
    arguments: str


@value_class
class ToolReturned:
    name: str
    text: str


@value_class
class ToolProgress:
    """A tool that takes long has done `done` of `total` steps. Comes between its ToolCalled and
    its ToolReturned."""

    name: str
    done: int
    total: int


@value_class
class TurnFinished:
    """Always the last event of a turn that did not raise. `message` holds the whole turn."""

    message: Message
    finish: FinishReason
    usage: Usage
    timings: Timings


TurnEvent = (
    PromptRead
    | ContextTrimmed
    | ReasoningDelta
    | PreambleDelta
    | AnswerDelta
    | ToolCalled
    | ToolReturned
    | ToolProgress
    | TurnFinished
)
