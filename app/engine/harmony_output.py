# SPDX-License-Identifier: Apache-2.0
"""Reads what gpt-oss writes, and steers it where a turn would end badly.

Steering means putting tokens in the model's mouth. It happens when the reasoning is over its
budget, runs in circles or leaves no room for an answer, when the person asks for the answer now,
and once when the model stops without having answered.
"""

from app.core.events import FinishReason
from app.core.messages import Channel
from app.core.params import GenerateParams, Prompt
from app.engine.llama import Model
from app.engine.output import Sink
from app.engine.protocol import DeltaKind
from app.engine.sampling import Grammar
from app.harmony.header import recipients
from app.harmony.header_grammar import header_grammar
from app.harmony.parser import (
    CallParsed,
    MessageParsed,
    OpenMessage,
    ParserEvent,
    StreamParser,
    TextDelta,
)
from app.harmony.repetition import RepetitionDetector
from app.harmony.sampled import SampledMessages
from app.harmony.tokens import ASSISTANT, CHANNEL, END, FINAL, MESSAGE, START, STOP_TOKENS

_OPEN_FINAL = (CHANNEL, FINAL, MESSAGE)
_NEXT_MESSAGE = (START, ASSISTANT)
_KINDS: dict[Channel, DeltaKind] = {
    Channel.ANALYSIS: "reasoning",
    Channel.COMMENTARY: "preamble",
    Channel.FINAL: "answer",
}
_MIN_ROOM = 64
_MAX_ROOM = 1024


class HarmonyOutput:
    def __init__(
        self,
        model: Model,
        sampled: SampledMessages,
        prompt: Prompt,
        params: GenerateParams,
        sink: Sink,
        *,
        schema: Grammar | None,
        opened: OpenMessage | None = None,
        owner: str = "",
    ) -> None:
        """`opened` is the message that the prompt left open, `owner` the conversation's name."""
        self.tokens: list[int] = []
        self.reason: FinishReason | None = None
        self._sampled = sampled
        self._owner = owner
        self._params = params
        self._sink = sink
        self._schema = schema
        self._tools = recipients(prompt)
        self._parser = StreamParser(self._tools, opened)
        self._header: Grammar | None = None
        if params.header_grammar:
            self._header = Grammar(model, header_grammar(self._tools))
        self._repetition = RepetitionDetector()
        self._runs_in_circles = False
        self._hurry = False
        self._budget_ended = False
        self._answer_forced = opened is not None and opened.channel is Channel.FINAL
        self._counted_reasoning = 0
        # Kinds of text of which a message is complete: another one begins a new paragraph.
        self._spoken: set[DeltaKind] = set()
        # Where the last complete message ends, and whether its <|end|> is still to be written.
        self._boundary = 0
        self._boundary_lacks_end = False
        self._content_open = opened is not None

    @property
    def grammar(self) -> Grammar | None:
        if self._parser.in_header:
            return self._header
        return self._schema if self._parser.kind == "answer" else None

    @property
    def is_in_text(self) -> bool:
        return not self._parser.in_header

    @property
    def reasoning_tokens(self) -> int:
        return self._counted_reasoning + self._parser.analysis_tokens

    @property
    def answer_tokens(self) -> int:
        return self._parser.answer_tokens

    def start(self) -> int:
        if self._must_answer(_MAX_ROOM):
            self._budget_ended = True
            return self._open_answer(0, self._content_open)
        return 0

    def feed(self, token: int, room: int) -> int:
        same = len(self.tokens)
        was_open = self._content_open
        was_answer = was_open and self._parser.kind == "answer"
        self._read(token)
        if self.reason is not None:
            return same
        if self._parser.stopped:
            return self._at_stop(same, was_open)
        self._content_open = not self._parser.in_header and token != END
        if was_open and not self._content_open:
            if was_answer and self._parser.has_answer and self._params.header_grammar:
                self._end_turn()
                return same
            same = self._at_boundary(token, same)
        if self._must_answer(room):
            self._budget_ended = True
            return self._open_answer(same, self._content_open)
        return same

    def answer_now(self) -> None:
        self._hurry = True

    def finish(self) -> None:
        for event in self._parser.finish():
            self._handle(event)

    def close(self) -> None:
        for grammar in (self._header, self._schema):
            if grammar is not None:
                grammar.close()

    def _read(self, token: int) -> None:
        self.tokens.append(token)
        kind = self._parser.kind
        for event in self._parser.feed(token):
            self._handle(event)
        # A long list in an answer may repeat itself rightly; on the way to it nothing should.
        if kind not in (None, "answer") and self._repetition.feed(token):
            self._runs_in_circles = True

    def _handle(self, event: ParserEvent) -> None:
        match event:
            case TextDelta(kind, text):
                if kind in self._spoken:
                    self._spoken.discard(kind)
                    text = "\n\n" + text
                self._sink.text(kind, text)
            case CallParsed():
                self._sink.tool_call(event.name, event.arguments, event.channel, event.content_type)
                self.reason = FinishReason.TOOL_CALL
            case MessageParsed():
                self._sampled.remember(event, self._owner)
                if not event.recipient:
                    self._spoken.add(_KINDS[event.channel])

    def _at_boundary(self, token: int, same: int) -> int:
        """A message that is not the answer has ended. Under the header grammar the next one is
        begun for the model, so that nothing but a header can follow."""
        self._boundary = len(self.tokens) if token == END else len(self.tokens) - 1
        self._boundary_lacks_end = token != END
        if not self._params.header_grammar:
            return same
        del self.tokens[self._boundary :]
        same = min(same, self._boundary)
        self._new_parser(None)
        self.tokens += ((END,) if self._boundary_lacks_end else ()) + _NEXT_MESSAGE
        self._boundary = len(self.tokens) - len(_NEXT_MESSAGE)
        self._boundary_lacks_end = False
        if self._header is not None:
            self._header.restart()
        return same

    def _must_answer(self, room: int) -> bool:
        parser = self._parser
        if self._budget_ended or (parser.kind == "answer" and not parser.in_header):
            return False
        if self._hurry or self._runs_in_circles:
            return True
        budget = self._params.think_budget
        if budget is not None and self.reasoning_tokens >= budget:
            return parser.in_header or parser.kind == "reasoning"
        reserve = min(_MAX_ROOM, max(_MIN_ROOM, len(self.tokens) // 4))
        return parser.kind is not None and room <= reserve

    def _at_stop(self, same: int, was_open: bool) -> int:
        if self._parser.has_answer or self._answer_forced:
            self._end_turn()
            return same
        if self.tokens[-1] in STOP_TOKENS:
            self.tokens.pop()
        return self._open_answer(same, was_open)

    def _end_turn(self) -> None:
        self.reason = FinishReason.BUDGET if self._budget_ended else FinishReason.STOP

    def _open_answer(self, same: int, content_open: bool) -> int:
        """Closes what is open, drops a header that leads nowhere, and opens the final channel."""
        self._answer_forced = True
        if content_open:
            ending = (END, *_NEXT_MESSAGE)
        else:
            del self.tokens[self._boundary :]
            ending = (END,) if self._boundary_lacks_end else ()
            ending += _NEXT_MESSAGE if self.tokens else ()
        same = min(same, len(self.tokens))
        for event in self._parser.finish():
            if not isinstance(event, CallParsed):
                self._handle(event)
        self._new_parser(OpenMessage.begun(Channel.FINAL))
        self._content_open = True
        self.tokens += ending + _OPEN_FINAL
        return same

    def _new_parser(self, opened: OpenMessage | None) -> None:
        self._counted_reasoning += self._parser.analysis_tokens
        self._parser = StreamParser(self._tools, opened)
