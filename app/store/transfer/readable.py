# SPDX-License-Identifier: Apache-2.0
"""A conversation as it is read on paper or in a browser: one branch, without what only the program
needs."""

from collections.abc import Iterator
from dataclasses import field
from enum import Enum

from app.core.citation_marks import citations_of, numbered_texts, sources_of, without_marks
from app.core.conversation import Conversation, MessageNode, MessageState
from app.core.messages import (
    AttachmentPart,
    CitationPart,
    CoveragePart,
    DocumentPart,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.core.sources import SourceWords, source_line
from app.core.text import one_line
from app.core.values import value_class


@value_class
class Labels:
    """The program's own words in what is written. `called` and `result` hold {name}."""

    untitled: str = "Conversation"
    you: str = "You"
    assistant: str = "Assistant"
    reasoning: str = "Reasoning"
    called: str = "Called {name}"
    result: str = "Result of {name}"
    attached: str = "Attached"
    image: str = "Image"
    note: str = "Note"
    generating: str = "This answer was still being written."
    cancelled: str = "This answer was stopped."
    interrupted: str = "This answer was interrupted."
    failed: str = "This answer failed."
    sources: SourceWords = field(default_factory=SourceWords)


class PieceKind(Enum):
    """TEXT is Markdown, ASIDE text as it is, both with line breaks; a NAME is one line. SOURCES
    has a line for each, whose number `[1]` stands in the text above."""

    TEXT = "text"
    ASIDE = "aside"
    NAME = "name"
    SOURCES = "sources"


@value_class
class Piece:
    kind: PieceKind
    label: str
    text: str


@value_class
class ReadableMessage:
    speaker: str
    is_question: bool
    pieces: tuple[Piece, ...]


@value_class
class ReadableConversation:
    id: str
    title: str
    created: float
    messages: tuple[ReadableMessage, ...]


def readable(
    conversation: Conversation, *, include_reasoning: bool = False, labels: Labels | None = None
) -> ReadableConversation:
    """The shown branch. Without `include_reasoning` neither the raw chain of thought nor tool
    traffic is in it."""
    words = labels or Labels()
    messages = tuple(
        ReadableMessage(
            words.you if node.message.role is Role.USER else words.assistant,
            node.message.role is Role.USER,
            tuple(_pieces(node, include_reasoning, words)),
        )
        for node in conversation.path()
    )
    title = one_line(conversation.title) or words.untitled
    return ReadableConversation(conversation.id, title, conversation.created, messages)


def _pieces(node: MessageNode, include_reasoning: bool, words: Labels) -> Iterator[Piece]:
    parts = node.message.parts
    is_answer = node.message.role is Role.ASSISTANT
    numbered = numbered_texts(parts)
    for part in parts:
        if isinstance(part, TextPart):
            yield Piece(PieceKind.TEXT, "", next(numbered) if is_answer else part.text)
        elif isinstance(part, PreamblePart):
            yield Piece(PieceKind.TEXT, "", without_marks(part.text))
        elif isinstance(part, AttachmentPart | DocumentPart):
            yield Piece(PieceKind.NAME, words.attached, one_line(part.name))
        elif isinstance(part, CitationPart | CoveragePart):
            continue
        elif include_reasoning:
            yield _aside(part, words)
    if is_answer and (sources := sources_of(citations_of(parts))):
        lines = [f"[{part.number}] {source_line(part, words.sources)}" for part in sources]
        yield Piece(PieceKind.SOURCES, words.sources.title, "\n".join(lines))
    if ending := _ending(node.state, words):
        yield Piece(PieceKind.NAME, words.note, ending)


def _aside(part: ReasoningPart | ToolCallPart | ToolResultPart, words: Labels) -> Piece:
    if isinstance(part, ReasoningPart):
        return Piece(PieceKind.ASIDE, words.reasoning, part.text)
    name = one_line(part.name)
    if isinstance(part, ToolCallPart):
        return Piece(PieceKind.ASIDE, words.called.replace("{name}", name), part.arguments)
    return Piece(PieceKind.ASIDE, words.result.replace("{name}", name), part.text)


def _ending(state: MessageState, words: Labels) -> str:
    return {
        MessageState.GENERATING: words.generating,
        MessageState.CANCELLED: words.cancelled,
        MessageState.INTERRUPTED: words.interrupted,
        MessageState.FAILED: words.failed,
    }.get(state, "")
