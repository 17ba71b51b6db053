# SPDX-License-Identifier: Apache-2.0
"""Reads what a model with a chat template of its own writes; `<think>…</think>` is reasoning."""

import codecs
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.events import FinishReason
from app.core.params import GenerateParams
from app.engine.llama import Model
from app.engine.output import Sink
from app.engine.protocol import DeltaKind
from app.engine.sampling import Grammar
from app.engine.think_parser import ThinkParser
from app.harmony.parser import TextDelta
from app.harmony.repetition import RepetitionDetector

OPEN_THINKING = "<think>\n"
CLOSE_THINKING = "\n</think>\n\n"


@dataclass(frozen=True, slots=True)
class Said:
    """What a model has written of a message that was broken off."""

    reasoning: str = ""
    answer: str = ""
    tokens: tuple[int, ...] = ()


class TemplateOutput:
    def __init__(
        self,
        model: Model,
        params: GenerateParams,
        sink: Sink,
        *,
        thinking: bool,
        schema: Grammar | None,
        said: Said | None = None,
        on_broken_off: Callable[[Said], None] | None = None,
    ) -> None:
        """`said` is what the model goes on with."""
        self.tokens: list[int] = []
        self.reason: FinishReason | None = None
        self.reasoning_tokens = 0
        self.answer_tokens = 0
        self._model = model
        self._budget = params.think_budget
        self._sink = sink
        self._schema = schema
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._parser = ThinkParser(opened=thinking)
        self._repetition = RepetitionDetector()
        self._runs_in_circles = False
        self._hurry = False
        self._steered = False
        self._said = said or Said()
        self._on_broken_off = on_broken_off
        self._new: dict[DeltaKind, list[str]] = {"reasoning": [], "answer": []}
        for token in self._said.tokens:
            # Told already: this only brings decoder and parser to where they were.
            self._parser.feed(self._decoder.decode(model.token_bytes(token)))

    @property
    def grammar(self) -> Grammar | None:
        """A schema constrains the answer only."""
        return None if self._parser.thinking else self._schema

    @property
    def is_in_text(self) -> bool:
        return True

    def start(self) -> int:
        if self._is_over_budget():
            self._close_thinking()
        return 0

    def feed(self, token: int, room: int) -> int:
        if self._model.is_end_of_generation(token):
            self.reason = FinishReason.BUDGET if self._steered else FinishReason.STOP
            return len(self.tokens)
        same = len(self.tokens)
        self._read(token)
        self._runs_in_circles = self._repetition.feed(token)
        if self._runs_in_circles and not self._parser.thinking:
            # Small models repeat themselves until the context is full.
            self.reason = FinishReason.LENGTH
            return same
        if self._is_over_budget() or (self._parser.thinking and room <= _room_for_answer(same)):
            self._close_thinking()
        return same

    def answer_now(self) -> None:
        self._hurry = True

    def finish(self) -> None:
        """Of a message that was broken off, what may be half a character or half a tag is left
        out: the model goes on exactly there."""
        if self.reason in (FinishReason.STOP, FinishReason.BUDGET):
            self._emit(self._decoder.decode(b"", final=True))
            self._tell(self._parser.finish())
        elif self._on_broken_off is not None:
            self._on_broken_off(
                Said(
                    self._said.reasoning + "".join(self._new["reasoning"]),
                    self._said.answer + "".join(self._new["answer"]),
                    (*self._said.tokens, *self.tokens),
                )
            )

    def close(self) -> None:
        if self._schema is not None:
            self._schema.close()

    def _read(self, token: int) -> None:
        self.tokens.append(token)
        if self._parser.thinking:
            self.reasoning_tokens += 1
        else:
            self.answer_tokens += 1
        self._emit(self._decoder.decode(self._model.token_bytes(token)))

    def _emit(self, text: str) -> None:
        if text:
            self._tell(self._parser.feed(text))

    def _tell(self, deltas: Sequence[TextDelta]) -> None:
        for delta in deltas:
            self._new[delta.kind].append(delta.text)
            self._sink.text(delta.kind, delta.text)

    def _is_over_budget(self) -> bool:
        if not self._parser.thinking or self._steered:
            return False
        if self._hurry or self._runs_in_circles:
            return True
        return self._budget is not None and self.reasoning_tokens >= self._budget

    def _close_thinking(self) -> None:
        self._steered = True
        for token in self._model.tokenize(CLOSE_THINKING, parse_special=True):
            self._read(token)


def _room_for_answer(generated: int) -> int:
    """Tokens kept free for an answer when the context runs full in mid-thought."""
    return max(64, generated // 8)
