# SPDX-License-Identifier: Apache-2.0
"""Sampled token ids in, meaning out: reasoning, preambles, answers and tool calls, as they come.

Works on ids, so that text which merely spells a marker is text, and a marker is never text. No
sequence of integers makes it fail: what a model may get wrong is repaired or left out.

    HEADER   after `<|start|>assistant` (or at once: the prompt ends with it), until `<|message|>`
    CONTENT  until a marker ends the message; a missing `<|end|>` or `<|start|>` is implied
    BETWEEN  after `<|end|>`
    STOPPED  a stop token came, a call is complete, or someone else's turn was begun
"""

import codecs
import json
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal

from app.core.messages import Channel
from app.harmony.header import (
    Header,
    Kind,
    Segment,
    content_after,
    is_well_formed,
    looks_like_header,
    read_header,
    role_verdict,
)
from app.harmony.tokens import (
    ASSISTANT,
    CALL,
    CHANNEL,
    CONSTRAIN,
    END,
    FIRST_CONTROL,
    MESSAGE,
    START,
    STOP_TOKENS,
    vocabulary,
)

TextKind = Literal["reasoning", "preamble", "answer"]

_BARE_TEXT_TOKENS = 12
"""So much text without a marker at the head of a message is no header but an answer without one."""
_HEADER_TOKENS = 64
"""A longer header has lost its `<|message|>`."""


@dataclass(frozen=True, slots=True)
class TextDelta:
    kind: TextKind
    text: str


@dataclass(frozen=True, slots=True)
class CallParsed:
    """`name` is the full recipient, `arguments` what the model wrote, unchecked. `content_type` is
    `json`, `code`, something else, or empty when the model named none."""

    name: str
    arguments: str
    channel: Channel
    content_type: str


@dataclass(frozen=True, slots=True)
class MessageParsed:
    """A whole message that was not empty. `ids` is what follows `<|start|>assistant` when this
    message is written into a later prompt, as the model sampled it; empty if it was malformed."""

    channel: Channel
    recipient: str
    text: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OpenMessage:
    """A message that the prompt left open. `text` is what it says so far, `ids` all of it that
    follows `<|start|>assistant`."""

    channel: Channel
    text: str
    ids: tuple[int, ...]

    @classmethod
    def begun(cls, channel: Channel) -> "OpenMessage":
        """It says nothing yet."""
        return cls(channel, "", (CHANNEL, *vocabulary().encode(channel.value), MESSAGE))


ParserEvent = TextDelta | CallParsed | MessageParsed


class _State(Enum):
    HEADER = auto()
    CONTENT = auto()
    BETWEEN = auto()


class StreamParser:
    """Reads one completion. `tools` are the full names on offer (`functions.lookup`); `opened` is
    the message that goes on. What it says already counts as said, but is not told again.

    stopped          no further token is read; generation should end
    stopped_at_role  the model began a message in another role
    has_call         a tool call is complete
    has_answer       the final channel has said something
    analysis_tokens, answer_tokens   text tokens of those channels
    """

    def __init__(self, tools: Collection[str] = (), opened: OpenMessage | None = None) -> None:
        self.stopped = False
        self.stopped_at_role = False
        self.has_call = False
        self.has_answer = False
        self.analysis_tokens = 0
        self.answer_tokens = 0
        self._tools = tuple(tools)
        self._vocabulary = vocabulary()
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._state = _State.HEADER
        self._segments: list[tuple[int | None, bytearray]] = []
        self._role_open = False
        self._header_tokens = 0
        self._header: Header | None = None
        self._text: list[str] = []
        self._ids: list[int] = []
        self._verbatim = True
        self._is_cut = False
        self._events: list[ParserEvent] = []
        self._begin_header(role_open=False)
        if opened is not None:
            self._reopen(opened)

    @property
    def in_header(self) -> bool:
        """Whether the next token belongs to no content: the header grammar applies."""
        return self._state is not _State.CONTENT

    @property
    def kind(self) -> Kind | None:
        """What the next text token will be part of; None outside of content."""
        if self._state is not _State.CONTENT or self._header is None:
            return None
        return self._header.kind

    def feed(self, token: int) -> list[ParserEvent]:
        if self.stopped:
            return []
        if 0 <= token < FIRST_CONTROL:
            self._feed_text(token)
        else:
            self._feed_control(token)
        return self._take_events()

    def finish(self) -> list[ParserEvent]:
        """Closes what is open when no more tokens come. A call counts only if it is whole, and so
        does a character."""
        if not self.stopped:
            self._is_cut = True
            self._close(None)
            self.stopped = True
        return self._take_events()

    def _reopen(self, opened: OpenMessage) -> None:
        self._ids = list(opened.ids)
        self._open_content([(CHANNEL, opened.channel.value)])
        self._text = [opened.text] if opened.text else []
        self.has_answer = opened.channel is Channel.FINAL and bool(opened.text.strip())
        # It may have been left in the middle of a character, whose first bytes are no text yet.
        for token in opened.ids:
            self._decoder.decode(self._vocabulary.token_bytes(token))

    def _take_events(self) -> list[ParserEvent]:
        events, self._events = self._events, []
        return events

    def _feed_text(self, token: int) -> None:
        data = self._vocabulary.token_bytes(token)
        if self._state is _State.BETWEEN:
            if not data.strip():
                return
            self._begin_header(role_open=False)
            self._verbatim = False
        self._ids.append(token)
        if self._state is _State.CONTENT:
            self._count(1)
            self._emit(self._decoder.decode(data))
            return
        self._segments[-1][1].extend(data)
        self._header_tokens += 1
        if self._role_open:
            self._judge_role(token)
        if not self.stopped and self._is_no_header():
            self._open_rest()

    def _feed_control(self, token: int) -> None:
        if token in STOP_TOKENS:
            self._close(token)
            self.stopped = True
        elif token == END:
            self._close(token)
            if not self.stopped:
                self._state = _State.BETWEEN
        elif token == START:
            self._close(None, more=True)
            if not self.stopped:
                self._begin_header(role_open=True)
        elif token == CHANNEL:
            self._feed_channel()
        elif token == MESSAGE and self._state is not _State.CONTENT:
            if self._state is _State.BETWEEN:
                self._begin_header(role_open=False)
                self._verbatim = False
            self._ids.append(token)
            self._open_content(self._header_text())
        elif token == CONSTRAIN and self._state is _State.HEADER:
            self._ids.append(token)
            self._segments.append((CONSTRAIN, bytearray()))
        else:
            self._verbatim = False

    def _feed_channel(self) -> None:
        if self._state is not _State.HEADER:
            self._close(None, more=True)
            if self.stopped:
                return
            self._begin_header(role_open=False)
            self._verbatim = False
        if self._role_open:
            self._role_open = False
            self._verbatim = False
        self._ids.append(CHANNEL)
        self._segments.append((CHANNEL, bytearray()))

    def _begin_header(self, *, role_open: bool) -> None:
        self._state = _State.HEADER
        self._segments = [(None, bytearray())]
        self._role_open = role_open
        self._header_tokens = 0
        self._header = None
        self._text = []
        self._ids = []
        self._verbatim = True
        self._decoder.reset()

    def _judge_role(self, token: int) -> None:
        role = self._segments[0][1].decode("utf-8", "replace")
        verdict = role_verdict(role)
        if verdict == "other":
            self.stopped = True
            self.stopped_at_role = True
        elif verdict == "assistant":
            self._role_open = False
            if token == ASSISTANT and role == "assistant":
                self._segments = [(None, bytearray())]
                self._header_tokens = 0
                self._ids = []
            else:
                self._verbatim = False

    def _header_text(self) -> list[Segment]:
        return [(mark, data.decode("utf-8", "replace")) for mark, data in self._segments]

    def _has_channel(self) -> bool:
        return any(mark == CHANNEL for mark, _ in self._segments)

    def _is_no_header(self) -> bool:
        if self._header_tokens >= _HEADER_TOKENS:
            return True
        if self._header_tokens < _BARE_TEXT_TOKENS or self._has_channel():
            return False
        return not looks_like_header(self._header_text()[0][1])

    def _open_content(self, segments: list[Segment]) -> None:
        self._header = read_header(segments, self._tools)
        self._verbatim = self._verbatim and is_well_formed([s for s in segments if any(s)])
        self._state = _State.CONTENT
        self._decoder.reset()

    def _open_rest(self) -> None:
        """Takes the tail of a header without `<|message|>` for content. After an answer, text that
        names no channel is no second answer: it is left out."""
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        segments: list[Segment] = self._header_text()
        tail = bytes(self._segments[-1][1])
        segments[-1] = (segments[-1][0], decoder.decode(tail))
        rest = content_after(segments)
        is_bare = not self._has_channel() and rest == segments[0][1]
        self._verbatim = False
        self._open_content([] if is_bare else segments)
        if is_bare and self.has_answer:
            self._header = None
        self._decoder = decoder
        self._count(self._header_tokens)
        self._emit(rest)

    def _close(self, token: int | None, *, more: bool = False) -> None:
        """Ends the message that is open. `more`: another one follows, so this one is complete
        though its end was not written."""
        if self._state is _State.HEADER:
            rest = content_after(self._header_text())
            if not rest or looks_like_header(rest) or self._role_open:
                return
            self._open_rest()
        if self._state is not _State.CONTENT:
            return
        if not self._is_cut:
            self._emit(self._decoder.decode(b"", final=True))
        header, text = self._header, "".join(self._text)
        if header is None:
            return
        if header.kind == "call":
            if token is not None or more or _is_json_object(text):
                self._complete_call(header, text)
        elif text:
            self._complete(header, text, END)

    def _complete_call(self, header: Header, text: str) -> None:
        name = header.recipient
        self._events.append(CallParsed(name, text, header.channel, header.content_type))
        self._complete(header, text, CALL)
        self.has_call = True
        self.stopped = True

    def _complete(self, header: Header, text: str, end: int) -> None:
        ids = (*self._ids, end) if self._verbatim else ()
        self._events.append(MessageParsed(header.channel, header.recipient, text, ids))

    def _emit(self, text: str) -> None:
        header = self._header
        if not text or header is None:
            return
        self._text.append(text)
        if header.kind == "call":
            return
        if header.kind == "answer" and not self.has_answer:
            self.has_answer = bool(text.strip())
        self._events.append(TextDelta(header.kind, text))

    def _count(self, tokens: int) -> None:
        if self.kind == "reasoning":
            self.analysis_tokens += tokens
        elif self.kind == "answer":
            self.answer_tokens += tokens


def _is_json_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
