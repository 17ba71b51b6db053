# SPDX-License-Identifier: Apache-2.0
"""Conversations of any length made from words. What a model says does not matter here: every side
gets the same tokens, and answers of words stand in the history for what was sampled."""

import itertools
import random
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

_CANDIDATES = """
the of and to in is that for it as was with be by on not he his but at are this have from or had
an they which one you were her all she there would their we him been has when who will more no
if out so said what up its about into than them can only other new some could time these two may
then do first any my now such like our over man me even most made after also did many before
must through back years where much your way well down should because each just those people how
too little state good very make world still own see men work long get here between both life
being under never day same another know while last might us great old year off come since
against go came right used take three house water light river stone paper glass green winter
summer window garden letter music ship captain storm harbour lamp keeper island tower coast
night morning evening road bridge forest mountain valley field farmer horse wagon village market
bread butter cheese apple pear plum cherry table chair carpet curtain candle mirror picture
frame clock bell church castle king queen prince soldier army battle flag drum trumpet song
dance story poem book page chapter word line number
"""


def words(count: int, seed: str) -> str:
    """A text of `count` tokens."""
    encode = vocabulary().encode
    single = [word for word in _CANDIDATES.split() if len(encode(f" {word}")) == 1]
    return " ".join(random.Random(seed).choices(single, k=count))


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
