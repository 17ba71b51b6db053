# SPDX-License-Identifier: Apache-2.0
"""What a person asks of a message, and what a message has to know to offer it."""

from enum import Enum, auto
from pathlib import Path

from app.core.conversation import Feedback
from app.core.messages import AttachmentPart
from app.core.params import Effort
from app.core.values import value_class
from app.ui.chat.composer import ModelChoice


class WishKind(Enum):
    """What each one fills in of a `MessageWish`, beside the message:

    - REGENERATE: `effort` or `model` when the new answer shall differ in them, and whether it
      `reads_everything` that the documents say
    - EDIT: `text` and `attachments` of the question that takes its place on a branch of its own
    - CONTINUE, DELETE: nothing
    - QUOTE: `text`, the words to quote as they stand in the message
    - RATE: `feedback`, None to take it back
    - SHOW_BRANCH: nothing; `message_id` is the version to show
    """

    REGENERATE = auto()
    EDIT = auto()
    CONTINUE = auto()
    DELETE = auto()
    QUOTE = auto()
    RATE = auto()
    SHOW_BRANCH = auto()


@value_class
class MessageWish:
    kind: WishKind
    message_id: int
    text: str = ""
    attachments: tuple[AttachmentPart, ...] = ()
    effort: Effort | None = None
    model: Path | None = None
    feedback: Feedback | None = None
    reads_everything: bool = False


@value_class
class MessageContext:
    """`siblings` are the versions at this place, in order, the message itself among them.
    `is_busy`: an answer is being written in this conversation, so nothing may be changed.
    `shows_reasoning` is what the conversation remembers (None: nothing yet), `hides_reasoning` the
    setting that takes reasoning away altogether. `sends_on_enter`: Enter sends, where otherwise
    only Ctrl+Enter does."""

    siblings: tuple[int, ...] = ()
    is_last: bool = False
    can_continue: bool = False
    is_busy: bool = False
    has_effort: bool = False
    models: tuple[ModelChoice, ...] = ()
    shows_reasoning: bool | None = None
    hides_reasoning: bool = False
    sends_on_enter: bool = True
