# SPDX-License-Identifier: Apache-2.0
"""What the engine's worker is asked, and what it tells: values that cross the two threads."""

import threading
from dataclasses import field
from enum import Enum
from pathlib import Path

from app.assistant.load_stages import LoadStage
from app.assistant.parts import TurnParts
from app.core.conversation import ContextFit, MessageNode
from app.core.documents import Scope
from app.core.errors import HarmoniumError
from app.core.events import ContextTrimmed, PromptRead, ToolProgress, ToolReturned, TurnEvent
from app.core.hardware import Hardware
from app.core.messages import Message
from app.core.params import GenerateParams, Prompt
from app.core.placement import LoadPlan
from app.core.values import value_class
from app.services.placement import AUTOMATIC, Placement


@value_class
class Wanted:
    path: Path
    placement: Placement = AUTOMATIC


class EngineState(Enum):
    STOPPED = "stopped"
    STARTING = "starting"
    LOADING = "loading"
    READY = "ready"
    GENERATING = "generating"
    FAILED = "failed"


@value_class
class EngineStatus:
    """`fraction` is how much of the `stage` of loading is done, 0 to 1. `n_ctx` (tokens, 0:
    unknown), `has_effort`, `path` and `plan` describe the loaded model."""

    state: EngineState
    fraction: float = 0.0
    n_ctx: int = 0
    has_effort: bool = True
    error: HarmoniumError | None = None
    stage: LoadStage = LoadStage.LOADING
    path: Path | None = None
    plan: LoadPlan | None = None


@value_class
class HardwareRead:
    """`room` counts the loaded model as given back."""

    hardware: Hardware
    room: Hardware
    diagnosis: tuple[str, ...] = ()


@value_class
class TurnSnapshot:
    """`working`: how far the tool is that the model waits for, if it tells."""

    message: Message
    read: PromptRead | None
    messages_dropped: int
    working: ToolProgress | None = None


class LiveTurn:
    """An answer while it grows: the worker writes, the window reads as often as it likes. However
    many events come, one announcement is under way at a time."""

    def __init__(self, so_far: Message | None = None) -> None:
        """`so_far`: what an answer that is continued said already."""
        self.stop_requested = threading.Event()
        self._lock = threading.Lock()
        self._parts = TurnParts(so_far)
        self._read: PromptRead | None = None
        self._messages_dropped = 0
        self._working: ToolProgress | None = None
        self._is_announced = False

    def add(self, event: TurnEvent) -> bool:
        """Whether the window must be told that there is news."""
        with self._lock:
            if isinstance(event, PromptRead):
                self._read = event
            elif isinstance(event, ContextTrimmed):
                self._messages_dropped = event.messages_dropped
            elif isinstance(event, ToolProgress):
                self._working = event
            else:
                if isinstance(event, ToolReturned):
                    self._working = None
                self._parts.add(event)
            was_announced, self._is_announced = self._is_announced, True
            return not was_announced

    def take(self) -> TurnSnapshot:
        with self._lock:
            self._is_announced = False
            message = self._parts.message()
            return TurnSnapshot(message, self._read, self._messages_dropped, self._working)


TurnKey = tuple[str, int]
"""A conversation and a message: each database counts its messages from 1."""


@value_class
class TurnJob:
    """`node` is the answer as it stands now: a row in the state `generating`, empty unless the
    prompt continues it. `scope`: the documents that the model may read for it, all of them from
    beginning to end where it `reads_everything`."""

    conversation_id: str
    node: MessageNode
    prompt: Prompt
    params: GenerateParams = field(default_factory=GenerateParams)
    live: LiveTurn = field(default_factory=LiveTurn)
    scope: Scope = field(default_factory=Scope)
    reads_everything: bool = False

    @property
    def key(self) -> TurnKey:
        return self.conversation_id, self.node.id


@value_class
class TurnEnded:
    """`node` is the answer as it was stored; None when it could not be, because its conversation
    is gone for one."""

    conversation_id: str
    message_id: int
    node: MessageNode | None
    error: HarmoniumError | None


@value_class
class TitleJob:
    conversation_id: str
    question: str
    answer: str
    date: str


@value_class
class TitleMade:
    conversation_id: str
    title: str


@value_class
class ConversationPrompt:
    """What would be asked, in which conversation (empty: one that has not begun), about which
    documents."""

    prompt: Prompt
    key: str = ""
    scope: Scope = field(default_factory=Scope)


@value_class
class FitJob:
    """Of several, only the one with the highest number still matters. `is_urgent`: nothing is known
    yet, so that it does not wait until the model has read ahead."""

    number: int
    asked: ConversationPrompt
    is_urgent: bool = False


@value_class
class PrefillJob:
    """What the model shall have read already when it is asked: its last message is a question that
    is still being written. Of several, only the one with the highest number still matters."""

    number: int
    asked: ConversationPrompt


class PrefillEnd(Enum):
    DONE = "done"
    INTERRUPTED = "interrupted"
    """Something else had to be done."""
    FAILED = "failed"
    """Trying again would end in the same way."""


@value_class
class PrefillEnded:
    number: int
    end: PrefillEnd


@value_class
class FitMeasured:
    number: int
    fit: ContextFit
