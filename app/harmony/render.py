# SPDX-License-Identifier: Apache-2.0
"""Prompts as token ids, exactly in the form that gpt-oss was trained on.

All text goes through the vocabulary's `encode`, so nothing that people, files, tools or the model
itself wrote can become a control token.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.core.messages import (
    AttachmentPart,
    Channel,
    CitationPart,
    CoveragePart,
    DocumentPart,
    Message,
    Part,
    PreamblePart,
    ReasoningPart,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
)
from app.core.params import Prompt
from app.core.prefixes import common_length
from app.core.text import one_line
from app.harmony.browser_text import BROWSER_SECTION
from app.harmony.encoded import EncodedTexts
from app.harmony.parser import OpenMessage
from app.harmony.sampled import SampledMessages
from app.harmony.tokens import (
    ASSISTANT,
    CALL,
    CHANNEL,
    CONSTRAIN,
    END,
    MESSAGE,
    START,
    vocabulary,
)
from app.harmony.tool_types import tools_section

__all__ = ["RenderedPrompt", "SampledMessages", "boundaries", "render_prompt", "user_text"]

_SYSTEM = """You are ChatGPT, a large language model trained by OpenAI.
Knowledge cutoff: 2024-06
Current date: {date}

Reasoning: {effort}

{tools}# Valid channels: analysis, commentary, final. Channel must be included for every message."""
_QUESTIONS = 4
"""So many questions of a conversation can be put in other words without reading more than that."""
_LAST_WORD = 8
_FUNCTIONS_LINE = "\nCalls to these tools must go to the commentary channel: 'functions'."


@dataclass(frozen=True, slots=True)
class RenderedPrompt:
    """`message_tokens[i]` counts the ids that the prompt's i-th message contributed; the rest is
    the system part and the opened turn. `opened` is the message within which the assistant goes
    on, None where it begins one. `boundaries` are the lengths to which a later prompt is likely to
    go back, ascending."""

    ids: tuple[int, ...]
    message_tokens: tuple[int, ...]
    opened: OpenMessage | None = None
    boundaries: tuple[int, ...] = ()


def boundaries(
    questions: Sequence[int], length: int, *, answer: int = 0, is_open: bool = False
) -> tuple[int, ...]:
    """Of a prompt of `length` tokens, of which those from `answer` on belong to the one that is to
    come. The first of `questions` is where the first message's text begins, the others are where
    what was typed does, below attached files.

    The first one is where every other conversation with the same instructions parts from this one;
    the last few are where questions are put in other words. Another answer to the same prompt
    begins at its end, and whatever follows an answer that was stopped before its text at `answer`;
    a question that is still being written will mostly change in its last word. Each boundary costs
    a copy of some megabytes, so there are few."""
    wanted = {*questions[:1], *questions[-_QUESTIONS:], answer}
    wanted.add(max(questions[-1], length - _LAST_WORD) if is_open else length)
    return tuple(sorted(place for place in wanted if 0 < place <= length))


def render_prompt(
    prompt: Prompt,
    sampled: SampledMessages | None = None,
    texts: EncodedTexts | None = None,
    *,
    force_answer: bool = False,
    is_open: bool = False,
) -> RenderedPrompt:
    """Ends where the assistant goes on: at the head of a message, or, where the prompt continues
    one, within it, or, with `force_answer`, inside the final channel. With `is_open` the last
    message is a question that is still being written: it ends with its text. `texts` saves time
    and changes nothing; it must be one of the vocabulary's `encode`."""
    writer = _Writer(sampled, vocabulary().encode if texts is None else texts.encode)
    writer.message("system", _system_text(prompt))
    developer = _developer_text(prompt)
    if developer:
        writer.message("developer", developer)
    counts: list[int] = []
    questions: list[int] = []
    last = len(prompt.messages) - 1
    for index, message in enumerate(prompt.messages):
        before = len(writer.ids)
        if message.role is Role.USER:
            writer.opened_pages(message)
            begin, typed = writer.question(message)
            if not index:
                has_pages = any(isinstance(part, ToolResultPart) for part in message.parts)
                questions.append(before if has_pages else begin)
            questions.append(typed)
        else:
            is_last = index == last
            writer.turn(message, is_last=is_last, continues=is_last and prompt.continues)
        counts.append(len(writer.ids) - before)
    if is_open:
        writer.ids.pop()
        places = boundaries(questions, len(writer.ids), is_open=True)
        return RenderedPrompt(tuple(writer.ids), tuple(counts), boundaries=places)
    opened = writer.reopened(force_answer=force_answer) if prompt.continues else None
    answer = 0
    if opened is None:
        # Every message begins with <|start|>, whoever speaks.
        writer.ids.append(START)
        answer = len(writer.ids)
        writer.ids.append(ASSISTANT)
        if force_answer:
            opened = OpenMessage.begun(Channel.FINAL)
            writer.ids += opened.ids
    places = boundaries(questions, len(writer.ids), answer=answer)
    return RenderedPrompt(tuple(writer.ids), tuple(counts), opened, places)


class _Writer:
    def __init__(
        self, sampled: SampledMessages | None, encode: Callable[[str], Sequence[int]]
    ) -> None:
        self.ids: list[int] = []
        self._last_said: tuple[int, Channel, str] | None = None
        self._sampled = sampled
        self._encode = encode

    def message(self, role: str, text: str) -> None:
        self.ids += (START, *self._encode(role), MESSAGE)
        self.ids += self._encode(text)
        self.ids.append(END)

    def question(self, message: Message) -> tuple[int, int]:
        """Returns where the text begins, and from where on it depends on what was typed."""
        self.ids += (START, *self._encode(Role.USER.value), MESSAGE)
        begin = len(self.ids)
        *files, above = _cut_above(message)
        for text in files:
            self.ids += self._encode(text)
        typed = len(self.ids)
        last = self._encode(above + message.text)
        if above:
            typed += common_length(self._encode(above), last)
        self.ids += last
        self.ids.append(END)
        return begin, typed

    def opened_pages(self, message: Message) -> None:
        """What stands open before a question, as though the assistant had opened it."""
        for part in message.parts:
            if isinstance(part, ToolCallPart | ToolResultPart):
                self._part(part)

    def turn(self, message: Message, *, is_last: bool, continues: bool) -> None:
        """Analysis, and what tools did on that channel, belongs to the running turn only."""
        joined = list(_joined_answers(message.parts))
        parts = _without_lone_tool_parts(joined)
        ends_with_result = bool(parts) and isinstance(parts[-1], ToolResultPart)
        running = continues or (is_last and ends_with_result)
        for part in parts:
            if running or _channel(part) is not Channel.ANALYSIS:
                self._last_said = None
                self._part(part)
        if not parts or joined[-1] is not parts[-1]:
            self._last_said = None

    def reopened(self, *, force_answer: bool) -> OpenMessage | None:
        """Takes the end away from what the assistant said last. None when it said nothing after
        its last call, and when it only thought but has to answer."""
        if self._last_said is None:
            return None
        begin, channel, text = self._last_said
        if force_answer and channel is not Channel.FINAL:
            return None
        self.ids.pop()
        return OpenMessage(channel, text, tuple(self.ids[begin:]))

    def _part(self, part: Part) -> None:
        match part:
            case ReasoningPart() | PreamblePart() | TextPart():
                self._said(_channel(part), part.text)
            case ToolCallPart():
                self._call(part)
            case ToolResultPart():
                self.ids += (START, *self._encode(f"{part.name} to=assistant"), CHANNEL)
                self.ids += (*self._encode(part.channel.value), MESSAGE)
                self.ids += self._encode(part.text)
                self.ids.append(END)
            case AttachmentPart() | DocumentPart() | CitationPart() | CoveragePart():
                pass

    def _said(self, channel: Channel, text: str) -> None:
        self.ids += (START, ASSISTANT)
        self._last_said = (len(self.ids), channel, text)
        if not self._splice(channel, "", text):
            self.ids += (CHANNEL, *self._encode(channel.value), MESSAGE)
            self.ids += self._encode(text)
            self.ids.append(END)

    def _call(self, part: ToolCallPart) -> None:
        self.ids += (START, ASSISTANT)
        if self._splice(part.channel, part.name, part.arguments):
            return
        header = f"{part.channel.value} to={part.name}"
        self.ids.append(CHANNEL)
        if part.content_type in ("", "code"):
            self.ids += self._encode(f"{header} {part.content_type}".rstrip())
        else:
            self.ids += (*self._encode(f"{header} "), CONSTRAIN)
            self.ids += self._encode(part.content_type)
        self.ids.append(MESSAGE)
        self.ids += self._encode(part.arguments)
        self.ids.append(CALL)

    def _splice(self, channel: Channel, recipient: str, text: str) -> bool:
        ids = self._sampled.find(channel, recipient, text) if self._sampled else None
        if ids is None:
            return False
        self.ids += ids
        return True


def _system_text(prompt: Prompt) -> str:
    tools = f"{BROWSER_SECTION}\n\n" if prompt.has_browser else ""
    text = _SYSTEM.format(date=prompt.date, effort=prompt.effort.value, tools=tools)
    return text + _FUNCTIONS_LINE if prompt.tools else text


def _developer_text(prompt: Prompt) -> str:
    sections: list[str] = []
    if prompt.instructions.strip():
        sections.append(f"# Instructions\n\n{prompt.instructions}")
    if prompt.tools:
        sections.append(tools_section(prompt.tools))
    return "\n\n".join(sections)


def user_text(message: Message) -> str:
    """What was attached, what can be searched, and what was typed below it."""
    return "".join(_cut_above(message)) + message.text


def _cut_above(message: Message) -> list[str]:
    """What stands above the typed text, cut before the end of each file's fence; at least "".

    So a file is encoded once whatever is typed below it. No id changes by that: what the vocabulary
    encodes at a time goes on after a line feed with blanks, line feeds and slashes at most, never
    with a backtick."""
    texts = [""]
    for part in message.parts:
        if isinstance(part, AttachmentPart):
            begun, end = _fenced(part)
            texts[-1] += begun
            texts.append(end)
    searched = [
        _announced(part)
        for part in message.parts
        if isinstance(part, DocumentPart) and not part.is_whole
    ]
    if searched:
        texts[-1] += "".join(("Documents to search with the browser tool:\n", *searched, "\n"))
    return texts


def attachment_text(part: AttachmentPart) -> str:
    """The file's name above its text in a fence that the text itself cannot close."""
    return "".join(_fenced(part))


def _fenced(part: AttachmentPart) -> tuple[str, str]:
    """The end of the fence on its own; before it is a line feed."""
    name = one_line(part.name)
    fence = "```"
    if fence in part.text:
        fence = "`" * (max(map(len, re.findall(r"`+", part.text))) + 1)
    end = "" if part.text.endswith("\n") else "\n"
    return f'Attached file "{name}":\n\n{fence}\n{part.text}{end}', f"{fence}\n\n"


def _announced(part: DocumentPart) -> str:
    kind = "collection " if part.is_collection else ""
    note = f" ({one_line(part.note)})" if part.note else ""
    return f'- {kind}"{one_line(part.name)}"{note}\n'


def _channel(part: Part) -> Channel:
    """Of what does not speak at all: that of the answer, to which it belongs."""
    match part:
        case ReasoningPart():
            return Channel.ANALYSIS
        case ToolCallPart() | ToolResultPart():
            return part.channel
        case PreamblePart():
            return Channel.COMMENTARY
        case _:
            return Channel.FINAL


def _joined_answers(parts: tuple[Part, ...]) -> Iterator[Part]:
    """Without sources and empty parts; answers that follow each other (one that was stopped and
    continued) are one."""
    answer: list[str] = []
    for part in parts:
        if isinstance(part, TextPart):
            answer.append(part.text)
            continue
        if isinstance(part, ReasoningPart | PreamblePart) and not part.text:
            continue
        if isinstance(part, CitationPart | CoveragePart):
            continue
        if any(answer):
            yield TextPart("".join(answer))
        answer = []
        yield part
    if any(answer):
        yield TextPart("".join(answer))


def _without_lone_tool_parts(parts: Sequence[Part]) -> list[Part]:
    """A call that was never answered (the person stopped it) would teach the model to invent
    results, and a result without its call means nothing."""
    kept: list[Part] = []
    padded: list[Part | None] = [None, *parts, None]
    for before, (part, after) in zip(padded, pairwise(padded[1:]), strict=False):
        if isinstance(part, ToolCallPart) and not isinstance(after, ToolResultPart):
            continue
        if isinstance(part, ToolResultPart) and not isinstance(before, ToolCallPart):
            continue
        if part is not None:
            kept.append(part)
    return kept
