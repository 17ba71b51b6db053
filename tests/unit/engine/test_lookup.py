# SPDX-License-Identifier: Apache-2.0
"""Guessing what follows from what stands there already, and only where it pays."""

import random
from collections.abc import Sequence

import pytest

from app.engine.decode_times import DecodeTimes
from app.engine.lookup import LONGEST_DRAFT, Lookup

ROWS = LONGEST_DRAFT + 1


def times(cost_of_another: float) -> DecodeTimes:
    """Of a machine to which each token more costs so many decodes of one."""
    measured = DecodeTimes(ROWS)
    for count in range(1, ROWS + 1):
        measured.observe(count, 0.01 * (1 + cost_of_another * (count - 1)))
    return measured


def lookup(prompt: Sequence[int], written: Sequence[int] = (), cost: float = 0.0) -> Lookup:
    found = Lookup(prompt, times(cost))
    for token in written:
        found.add(token)
    return found


def words(seed: int, count: int) -> list[int]:
    return random.Random(seed).sample(range(200_000), count)


def test_what_followed_the_last_two_tokens_is_the_draft() -> None:
    prompt = words(1, 100)
    assert lookup(prompt, prompt[40:42]).draft(LONGEST_DRAFT) == prompt[42:50]


def test_without_a_match_there_is_no_draft() -> None:
    prompt = words(1, 100)
    assert lookup(prompt).draft(LONGEST_DRAFT) == []
    assert lookup(prompt, [prompt[40]]).draft(LONGEST_DRAFT) == []
    assert lookup(prompt, [prompt[40], prompt[42]]).draft(LONGEST_DRAFT) == []


@pytest.mark.parametrize("prompt", [[], [7]])
def test_a_prompt_too_short_to_match_is_none(prompt: list[int]) -> None:
    found = lookup(prompt, [1, 2, 3])
    assert found.draft(LONGEST_DRAFT) == []


def test_the_longest_match_counts_before_the_latest() -> None:
    a, b, *rest = words(2, 40)
    first, second = rest[:12], rest[12:24]
    prompt = [rest[30], rest[31], a, b, *first, a, b, *second]
    assert lookup(prompt, [rest[30], rest[31], a, b]).draft(LONGEST_DRAFT) == first[:8]


def test_of_equal_matches_the_latest_counts() -> None:
    a, b, *rest = words(3, 40)
    prompt = [a, b, *rest[:12], a, b, *rest[12:24]]
    assert lookup(prompt, [a, b]).draft(LONGEST_DRAFT) == rest[12:20]


def test_what_was_written_is_looked_up_too() -> None:
    written = words(4, 30)
    assert lookup(words(5, 10), [*written, *written[:3]]).draft(LONGEST_DRAFT) == written[3:11]


def test_what_repeats_itself_goes_round() -> None:
    a, b, c = words(6, 3)
    draft = lookup([], [a, b, c, a, b, c, a, b]).draft(LONGEST_DRAFT)
    assert draft == [c, a, b, c, a, b, c, a]
    assert lookup([], [a] * 12).draft(LONGEST_DRAFT) == [a] * 8


@pytest.mark.parametrize("most", [-1, 0, 1])
def test_a_draft_of_less_than_two_tokens_is_none(most: int) -> None:
    prompt = words(1, 100)
    assert lookup(prompt, prompt[40:50]).draft(most) == []


@pytest.mark.parametrize(("most", "length"), [(2, 2), (3, 2), (4, 4), (7, 4), (8, 8), (100, 8)])
def test_a_draft_is_never_longer_than_asked(most: int, length: int) -> None:
    prompt = words(1, 100)
    assert lookup(prompt, prompt[40:50]).draft(most) == prompt[50 : 50 + length]


def test_a_long_prompt_is_found_after_some_tokens() -> None:
    prompt = words(7, 150_000)
    found = lookup(prompt, words(8, 200))
    for token in prompt[140_000:140_004]:
        found.add(token)
    assert found.draft(LONGEST_DRAFT) == prompt[140_004:140_012]


@pytest.mark.parametrize(("cost", "is_drafted"), [(0.0, True), (0.5, True), (1.0, False)])
def test_a_draft_is_made_where_the_machine_evaluates_it_faster(
    cost: float, is_drafted: bool
) -> None:
    prompt = words(1, 100)
    assert bool(lookup(prompt, prompt[30:50], cost).draft(LONGEST_DRAFT)) is is_drafted


def test_wrong_guesses_end_the_guessing_and_right_ones_begin_it_again() -> None:
    rng = random.Random(9)
    prompt = words(9, 400)
    found = Lookup(prompt, times(0.3))

    def drafts_after_pairs(*, is_followed: bool) -> int:
        """The text names pairs of tokens from the prompt, which go on as there, or do not."""
        made = 0
        for _ in range(60):
            at = rng.randrange(0, 380)
            for token in prompt[at : at + 2]:
                found.add(token)
            made += bool(found.draft(LONGEST_DRAFT))
            for token in prompt[at + 2 : at + 6] if is_followed else rng.sample(range(10**6), 4):
                found.add(token)
        return made

    drafts_after_pairs(is_followed=False)
    assert drafts_after_pairs(is_followed=False) <= 3
    drafts_after_pairs(is_followed=True)
    assert drafts_after_pairs(is_followed=True) >= 50


def test_a_machine_that_was_busy_is_measured_again() -> None:
    prompt = words(1, 2000)
    busy = times(5.0)
    found = Lookup(prompt, busy)
    drafted: list[int] = []
    for count, token in enumerate(prompt):
        found.add(token)
        draft = found.draft(LONGEST_DRAFT)
        if draft:
            drafted.append(count)
            busy.observe(1 + len(draft), 0.012)
    # Only after 256 tokens the first time, and always from then on.
    assert drafted[0] in range(255, 260)
    assert len(drafted) > 1700


def test_a_time_that_was_not_measured_lies_on_the_line_between_those_that_were() -> None:
    measured = DecodeTimes(ROWS)
    assert measured.cost(9) < 3
    measured.observe(1, 0.01)
    measured.observe(9, 0.05)
    assert measured.cost(9) == pytest.approx(5)
    assert measured.cost(5) == pytest.approx(3)
    measured.forget(9)
    measured.observe(3, 0.02)
    assert measured.cost(9) == pytest.approx(5)


def test_one_slow_decode_does_not_count_for_more_than_twice_the_mean() -> None:
    measured = DecodeTimes(ROWS)
    for _ in range(20):
        measured.observe(1, 0.01)
        measured.observe(3, 0.015)
    measured.observe(3, 10.0)
    assert measured.cost(3) < 1.8
