# SPDX-License-Identifier: Apache-2.0
"""Conversations of any length made from words. What a model says does not matter here: every side
gets the same tokens, and answers of words stand in the history for what was sampled."""

import functools
import itertools
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.messages import (
    Channel,
    Message,
    Role,
    TextPart,
    ToolCallPart,
    ToolResultPart,
    user_message,
)
from app.core.params import Effort, Prompt
from app.harmony.render import render_prompt
from app.harmony.tokens import CHANNEL, FINAL, MESSAGE, vocabulary

DATE = "2026-01-15"
OPENED_ANSWER = (CHANNEL, FINAL, MESSAGE)
"""What our engine puts behind a prompt whose reasoning budget is 0: every side evaluates it."""
QUESTION_TOKENS = 50

_WORD = re.compile(rb" [a-z]{2,}")
_ORDINARY_TOKENS = 199_998
"""Of the vocabulary, from 0 on; behind them are the control tokens."""


@functools.cache
def _single_words() -> tuple[str, ...]:
    """All words of small letters that are one token with the space before them, 47,424.

    From so many, because how a mixture of experts spreads its work depends on how many different
    tokens there are: few words are read more slowly than llama-bench's random tokens."""
    spelled = map(vocabulary().token_bytes, range(_ORDINARY_TOKENS))
    return tuple(text.decode() for text in spelled if _WORD.fullmatch(text))


def words(count: int, seed: str) -> str:
    """A text of `count` tokens."""
    return "".join(random.Random(seed).choices(_single_words(), k=count))


def answer(count: int, seed: str) -> Message:
    return Message(Role.ASSISTANT, (TextPart(words(count, seed)),))


def question(seed: str, count: int = QUESTION_TOKENS) -> Message:
    return user_message(words(count, seed))


def document_question(seed: str, text: str) -> Message:
    """With the document open before it, as the program shows one that is read whole."""
    opened = ToolCallPart("browser.open", '{"id":0}', Channel.ANALYSIS, "code")
    shown = ToolResultPart("browser.open", text, Channel.ANALYSIS)
    return Message(Role.USER, (opened, shown, TextPart(words(QUESTION_TOKENS, seed))))


def history(tokens: int, answer_tokens: int, seed: str) -> tuple[Message, ...]:
    """Questions and answers of about `tokens` tokens."""
    messages: list[Message] = []
    left = tokens
    for number in itertools.count():
        if left < QUESTION_TOKENS + 20:
            return tuple(messages)
        length = min(answer_tokens, left - QUESTION_TOKENS)
        messages += [question(f"{seed} q{number}"), answer(length, f"{seed} a{number}")]
        left -= QUESTION_TOKENS + length
    raise AssertionError


def prompt(messages: Sequence[Message]) -> Prompt:
    return Prompt(tuple(messages), DATE, Effort.LOW)


def read_ids(asked: Prompt) -> tuple[int, ...]:
    """All that must stand in the memory when the answer's first word is sampled."""
    return (*render_prompt(asked).ids, *OPENED_ANSWER)


def common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many ids they begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


@dataclass(slots=True)
class Known:
    """The prompts that a conversation has put before a model, of which nothing should be read
    again."""

    read: list[tuple[int, ...]]

    def split(self, asked: Prompt) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """What was read before, and exactly the tokens after the first difference."""
        ids = read_ids(asked)
        begin = max((common(ids, old) for old in self.read), default=0)
        begin = min(begin, len(ids) - len(OPENED_ANSWER) - 1)
        self.read.append(ids)
        return ids[:begin], ids[begin:]
