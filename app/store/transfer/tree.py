# SPDX-License-Identifier: Apache-2.0
"""What an importer has found so far, put together into a conversation."""

import re
import time
from collections.abc import Sequence

from app.core.conversation import Conversation, Feedback, MessageNode, MessageState
from app.core.events import FinishReason, Timings, Usage
from app.core.messages import Message, Part, PreamblePart, Role, TextPart, ToolCallPart
from app.core.params import Effort
from app.core.text import one_line
from app.core.values import value_class

_TITLE_CHARACTERS = 200
_NO_NAME = re.compile(r"[^A-Za-z0-9_.-]+")


@value_class
class Arrival:
    """A conversation that is to be stored, and the name of the folder that it belongs in."""

    conversation: Conversation
    folder: str = ""


class Tree:
    """Ids are given out from 1 on, in the order of arrival. A message without a date of its own
    has the newest one before it."""

    def __init__(self, created: float | None) -> None:
        self._created = created
        self._newest = created or 0.0
        self._nodes: list[MessageNode] = []
        self._newest_child: dict[int | None, int] = {}
        self._instructions: list[str] = []

    @property
    def is_empty(self) -> bool:
        return not self._nodes

    def instruct(self, text: str) -> None:
        """A system message; the same one again says nothing new."""
        text = text.strip()
        if text and text not in self._instructions:
            self._instructions.append(text)

    def add(
        self,
        parent: int | None,
        role: Role,
        parts: Sequence[Part],
        *,
        created: float | None = None,
        state: MessageState = MessageState.COMPLETE,
        model: str = "",
        finish: FinishReason | None = None,
        usage: Usage | None = None,
        timings: Timings | None = None,
        feedback: Feedback | None = None,
    ) -> int:
        """The new message's id. `parent` is one of those given out before."""
        self._newest = max(self._newest, created or 0.0)
        number = len(self._nodes) + 1
        self._nodes.append(
            MessageNode(
                number,
                parent,
                Message(role, tuple(parts)),
                state,
                created or self._newest,
                one_line(model),
                finish=finish,
                usage=usage,
                timings=timings,
                feedback=feedback,
            )
        )
        self._newest_child[parent] = number
        return number

    def conversation(
        self,
        title: str,
        *,
        updated: float | None = None,
        head: int | None = None,
        is_pinned: bool = False,
    ) -> Conversation:
        """`head` (default: the beginning) is followed down to the newest answer below it."""
        while head in self._newest_child:
            head = self._newest_child[head]
        dates = [node.created for node in self._nodes if node.created]
        created = self._created or min(dates, default=0.0) or time.time()
        day = time.strftime("%Y-%m-%d", time.localtime(created))
        return Conversation(
            id="",
            title=one_line(title)[:_TITLE_CHARACTERS],
            created=created,
            updated=max(updated or self._newest, created),
            date=day,
            instructions="\n\n".join(self._instructions),
            effort=Effort.MEDIUM,
            head=head,
            nodes=tuple(self._nodes),
            is_pinned=is_pinned,
        )


def note(text: str) -> TextPart:
    """Stands for what could not be taken over."""
    return TextPart(f"[{one_line(text)}]")


def joined(parts: Sequence[Part]) -> list[Part]:
    """Empty texts left out; texts that follow each other become one, with a blank line between."""
    found: list[Part] = []
    for part in parts:
        if isinstance(part, TextPart):
            if not part.text.strip():
                continue
            if found and isinstance(found[-1], TextPart):
                found[-1] = TextPart(f"{found[-1].text}\n\n{part.text}")
                continue
        found.append(part)
    return found


def joined_turn(parts: Sequence[Part]) -> list[Part]:
    """The same for a turn of the assistant: what it said before a call was not its answer."""
    found = joined(parts)
    calls = [at for at, part in enumerate(found) if isinstance(part, ToolCallPart)]
    for at in range(max(calls, default=0)):
        part = found[at]
        if isinstance(part, TextPart):
            found[at] = PreamblePart(part.text)
    return found


def function_name(name: str) -> str:
    """The recipient of a call: as gpt-oss names the functions it is offered."""
    return f"functions.{recipient_name(name)}"


def recipient_name(name: str) -> str:
    """Fit for the header of a message, where a space would end it."""
    return _NO_NAME.sub("_", name).strip("_.")[:100] or "tool"
