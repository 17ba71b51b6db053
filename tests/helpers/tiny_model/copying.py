# SPDX-License-Identifier: Apache-2.0
"""What the copying model says: a text from the question word for word, then a fixed summary.

Only the tokens of `TEXTS` can be quoted, in any order. Nothing else matters: date, effort,
developer text, tools and earlier turns leave the answer as it is.
"""

from tests.helpers.tiny_model.copying_texts import TEXTS
from tests.helpers.tiny_model.markup import (
    END,
    MESSAGE,
    RETURN,
    START,
    analysis,
    final,
    join,
    piece_ids,
    text_ids,
)

__all__ = ["REASONING", "SUMMARY", "TEXTS", "answer_to", "completion_ids", "question_for"]

REASONING = "Repeat exactly."
SUMMARY = " Summary: plain everyday matters."
"""Follows the quoted text in the same line, so that the answer's tokens are those that its text
is encoded to again in the next prompt."""
_QUESTION = "Quote this text, then summarise it:\n\n"
_LEAD = "Here goes:\n\n"


def question_for(text: str) -> str:
    return _QUESTION + text


def answer_to(text: str) -> str:
    return f"{_LEAD}{text}{SUMMARY}"


def completion_ids(text: str) -> list[int]:
    """What is sampled after `<|start|>assistant`, stop token included."""
    return piece_ids(join(analysis(REASONING), final(answer_to(text))))


def turn_ids(quoted: list[int], *, is_last: bool) -> tuple[list[int], list[int]]:
    """The question and the answer about tokens instead of a text. An earlier turn has lost its
    reasoning."""
    asked = [*piece_ids((START, "user", MESSAGE, _QUESTION)), *quoted]
    asked += piece_ids((END, START, "assistant"))
    thought = piece_ids((*analysis(REASONING), END, START, "assistant")) if is_last else []
    said = [*thought, *piece_ids(final(_LEAD)), *quoted, *text_ids(SUMMARY)]
    return asked, [*said, *piece_ids((RETURN if is_last else END,))]


def quotable_ids() -> list[int]:
    """All tokens of the texts, as often as they occur there."""
    return [number for text in TEXTS for number in text_ids(text)]


def used_ids() -> list[int]:
    """Ids of all tokens that have an embedding of their own."""
    asked, said = turn_ids([], is_last=True)
    return sorted({*quotable_ids(), *asked, *said, *piece_ids((START, "system", "developer"))})
