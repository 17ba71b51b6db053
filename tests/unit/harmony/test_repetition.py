# SPDX-License-Identifier: Apache-2.0
"""Reasoning that runs in circles is noticed, ordinary text is not."""

import random

from app.harmony.repetition import RepetitionDetector
from app.harmony.tokens import vocabulary


def fires_at(tokens: list[int]) -> int | None:
    detector = RepetitionDetector()
    return next((i for i, token in enumerate(tokens) if detector.feed(token)), None)


def test_the_fourth_time_the_same_words_come_is_noticed() -> None:
    words = random.Random(1).sample(range(190_000), 40)
    assert fires_at(words * 3) is None
    assert fires_at(words * 4) == 3 * 40 + 31


def test_repeats_with_other_text_between_them_are_noticed() -> None:
    rng = random.Random(2)
    words = rng.sample(range(100_000), 50)
    tokens: list[int] = []
    for _ in range(4):
        tokens += words + [rng.randrange(100_000, 190_000) for _ in range(rng.randrange(1, 400))]
    assert fires_at(tokens[: 3 * 50]) is None
    assert fires_at(tokens) is not None


def test_one_word_without_end_is_noticed_and_a_ruled_line_is_not() -> None:
    assert fires_at([7] * 96) is None
    assert fires_at([7] * 200) is not None


def test_lists_tables_and_code_are_no_circles() -> None:
    encode = vocabulary().encode
    assert fires_at(encode(", ".join(str(n) for n in range(3000)))) is None
    rows = "".join(f"| item {n} | yes | no | {n * 7} |\n" for n in range(400))
    assert fires_at(encode("| name | a | b | c |\n| --- | --- | --- | --- |\n" + rows)) is None
    assert fires_at(encode("\n".join(f"{n}. Step {n} of the plan" for n in range(500)))) is None
