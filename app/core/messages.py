# SPDX-License-Identifier: Apache-2.0
"""What people, the model and its tools say, as pure values.

These types carry no identity: row ids, parents and states belong to `core.conversation` and the
store. A message of the assistant holds one whole turn: its reasoning, preambles, tool calls and
their results, and its answer, in the order in which they happened.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from enum import StrEnum
from typing import Any, ClassVar

from app.core.values import value_class


class Role(StrEnum):
    USER = "user"
    ASSISTANT = "assistant"


class Channel(StrEnum):
    """Where a piece of the model's output belongs. Values are Harmony's own words."""

    ANALYSIS = "analysis"
    COMMENTARY = "commentary"
    FINAL = "final"


@value_class
class TextPart:
    """What a person typed, or the model's answer (Harmony's `final` channel)."""

    type: ClassVar[str] = "text"
    text: str


@value_class
class PreamblePart:
    """Commentary without a recipient: meant for the person, said before a tool call."""

    type: ClassVar[str] = "preamble"
    text: str


@value_class
class ReasoningPart:
    """Raw chain of thought; `seconds` is the wall time spent on it."""

    type: ClassVar[str] = "reasoning"
    text: str
    seconds: float = 0.0


@value_class
class ToolCallPart:
    """`name` is the full recipient (`functions.lookup`, `browser.search`, `python`), `arguments`
    the text exactly as the model wrote it."""

    type: ClassVar[str] = "tool_call"
    name: str
    arguments: str
    channel: Channel = Channel.COMMENTARY
    content_type: str = "json"


@value_class
class ToolResultPart:
    type: ClassVar[str] = "tool_result"
    name: str
    text: str
    channel: Channel = Channel.COMMENTARY


@value_class
class AttachmentPart:
    """A text that came with a question, under the name of the file it came from."""

    type: ClassVar[str] = "attachment"
    name: str
    text: str


@value_class
class DocumentPart:
    """A document, or a `collection` of them, that came with a question. Its text lies in the
    database, not here: `is_whole` says that the model reads all of it, otherwise it is searched.
    `note` tells the model what there is, in words (`300 pages`)."""

    type: ClassVar[str] = "document"
    document_id: str
    name: str
    note: str = ""
    is_whole: bool = False
    is_collection: bool = False


@value_class
class CitationPart:
    """What one mark in the answer (`【1†L8-L10】`, exactly as the model wrote it) points to.

    `number` counts the different places from 1, in the order in which the answer names them. Lines
    are the document's display lines, `quote` is their text. Where the mark points to nothing that
    was shown, `document_id` is empty. `is_verified`: the lines were shown to the model and hold
    the numbers and quotations of the sentence that cites them."""

    type: ClassVar[str] = "citation"
    mark: str
    number: int
    document_id: str = ""
    file: str = ""
    page: int | None = None
    label: str = ""
    first_line: int = 0
    last_line: int = 0
    quote: str = ""
    is_verified: bool = False


@value_class
class CoveragePart:
    """What of one document stood before the model when it answered: `lines_shown` of its `lines`
    display lines, all of them where it `is_whole`. `skipped` are sentences on what could not be
    read at all."""

    type: ClassVar[str] = "coverage"
    document_id: str
    file: str
    pages: int | None = None
    pages_read: int = 0
    skipped: tuple[str, ...] = ()
    lines_shown: int = 0
    lines: int = 0
    is_whole: bool = False


Part = (
    TextPart
    | PreamblePart
    | ReasoningPart
    | ToolCallPart
    | ToolResultPart
    | AttachmentPart
    | DocumentPart
    | CitationPart
    | CoveragePart
)

_PART_TYPES: dict[str, type[Part]] = {
    part.type: part
    for part in (
        TextPart,
        PreamblePart,
        ReasoningPart,
        ToolCallPart,
        ToolResultPart,
        AttachmentPart,
        DocumentPart,
        CitationPart,
        CoveragePart,
    )
}


@value_class
class Message:
    role: Role
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """What was typed or answered; no reasoning, preambles, tool traffic, files or sources."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))

    @property
    def reasoning(self) -> str:
        """All reasoning of the turn, its stretches separated by a blank line."""
        return "\n\n".join(part.text for part in self.parts if isinstance(part, ReasoningPart))


def user_message(text: str, attachments: Sequence[AttachmentPart | DocumentPart] = ()) -> Message:
    return Message(Role.USER, (*attachments, TextPart(text)))


def part_to_json(part: Part) -> dict[str, Any]:
    return {"type": part.type, **asdict(part)}


def part_from_json(data: Mapping[str, Any]) -> Part:
    """Raises ValueError on an unknown type or missing fields. Unknown fields are ignored, so that
    an older version can read what a newer one wrote."""
    fields = dict(data)
    kind = _PART_TYPES.get(str(fields.pop("type", "")))
    if kind is None:
        raise ValueError(f"unknown part type {data.get('type')!r}")
    known = {name: fields[name] for name in kind.__dataclass_fields__ if name in fields}
    if "channel" in known:
        known["channel"] = Channel(known["channel"])
    if "skipped" in known:
        known["skipped"] = tuple(str(item) for item in known["skipped"])
    try:
        return kind(**known)
    except TypeError as exc:
        raise ValueError(f"incomplete {kind.type} part") from exc


def message_to_json(message: Message) -> dict[str, Any]:
    return {"role": message.role.value, "parts": [part_to_json(part) for part in message.parts]}


def message_from_json(data: Mapping[str, Any]) -> Message:
    parts = tuple(part_from_json(part) for part in data["parts"])
    return Message(Role(data["role"]), parts)
