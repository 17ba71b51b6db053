# SPDX-License-Identifier: Apache-2.0
"""What the generation loop asks of a chat format while the model writes."""

from typing import Protocol

from app.core.events import FinishReason
from app.core.messages import Channel
from app.engine.protocol import DeltaKind
from app.engine.sampling import Grammar


class Sink(Protocol):
    def text(self, kind: DeltaKind, text: str) -> None: ...

    def tool_call(self, name: str, arguments: str, channel: Channel, content_type: str) -> None: ...


class Output(Protocol):
    """Reads the sampled tokens of one request and may put tokens of its own in between: to close
    a reasoning that went on too long, or to open an answer that never came.

    `tokens` is all that follows the prompt, sampled or put there. `feed`, `start` and `answer_now`
    return how many of the tokens seen before the call are still the same; what follows must be
    evaluated (again). `reason` is set when nothing more is to be sampled.
    """

    tokens: list[int]
    reason: FinishReason | None

    @property
    def reasoning_tokens(self) -> int: ...

    @property
    def answer_tokens(self) -> int: ...

    @property
    def grammar(self) -> Grammar | None:
        """Applies to the next token sampled."""
        ...

    @property
    def is_in_text(self) -> bool:
        """Whether the next token belongs to what a message says, not to its header."""
        ...

    def start(self) -> int: ...

    def feed(self, token: int, room: int) -> int:
        """`room` is how many tokens the context can still take after this one."""
        ...

    def answer_now(self) -> None:
        """From the next token on, no more reasoning. Callable from another thread."""
        ...

    def finish(self) -> None:
        """Hands out what is still buffered; called once, whatever ended the request."""
        ...

    def close(self) -> None: ...
