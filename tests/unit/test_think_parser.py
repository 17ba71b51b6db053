# SPDX-License-Identifier: Apache-2.0
"""`<think>…</think>` is split from the answer however the text is cut."""

import random

import pytest

from app.engine.think_parser import ThinkParser

CASES: dict[str, tuple[bool, str, str, str]] = {
    "no tags": (False, "Just an answer.", "", "Just an answer."),
    "a thought, then an answer": (False, "<think>\nHmm.\n</think>\n\nYes.", "Hmm.", "Yes."),
    "blanks before the tag": (False, "\n <think>Hmm.</think>Yes.", "Hmm.", "Yes."),
    "opened by the prompt": (True, "Hmm.\n</think>\n\nYes.", "Hmm.", "Yes."),
    "opened by the prompt and again": (True, "\n<think>\nHmm.</think>Yes.", "Hmm.", "Yes."),
    "opened and never closed": (True, "Hmm, hmm.", "Hmm, hmm.", ""),
    "tag never closed": (False, "<think>Hmm", "Hmm", ""),
    "empty thought": (False, "<think>\n\n</think>\n\nYes.", "", "Yes."),
    "empty thought in the prompt": (True, "</think>\n\nYes.", "", "Yes."),
    "stray end tag first": (False, "</think>\nYes.", "", "Yes."),
    "tags as a topic of the answer": (
        False,
        "Use <think>x</think> tags.",
        "",
        "Use <think>x</think> tags.",
    ),
    "end tag later in the answer": (False, "A </think> B", "", "A </think> B"),
    "tags again after the thought": (
        False,
        "<think>a</think>b <think>c</think>",
        "a",
        "b <think>c</think>",
    ),
    "blank lines inside a thought": (
        False,
        "<think>a\n\n b </thin c</think>d",
        "a\n\n b </thin c",
        "d",
    ),
    "half a tag at the end": (False, "<thin", "", "<thin"),
    "half an end tag at the end": (True, "so </thi", "so </thi", ""),
    "leading blank of an answer": (False, " Yes.", "", " Yes."),
    "nothing": (False, "", "", ""),
}


def split(opened: bool, chunks: list[str]) -> tuple[str, str]:
    parser = ThinkParser(opened)
    deltas = [delta for chunk in chunks for delta in parser.feed(chunk)] + parser.finish()
    assert all(delta.text for delta in deltas)
    reasoning = "".join(delta.text for delta in deltas if delta.kind == "reasoning")
    answer = "".join(delta.text for delta in deltas if delta.kind == "answer")
    return reasoning, answer


@pytest.mark.parametrize("name", CASES)
def test_a_text_is_split_the_same_way_however_it_is_cut(name: str) -> None:
    opened, text, reasoning, answer = CASES[name]
    rng = random.Random(name)
    cuttings = [[text], list(text)]
    for _ in range(20):
        at = sorted(rng.choices(range(len(text) + 1), k=3))
        cuttings.append([text[: at[0]], text[at[0] : at[1]], text[at[1] : at[2]], text[at[2] :]])
    for chunks in cuttings:
        assert split(opened, chunks) == (reasoning, answer)


def test_text_is_passed_on_at_once() -> None:
    parser = ThinkParser(False)
    assert [delta.text for delta in parser.feed("Yes")] == ["Yes"]
    assert [delta.text for delta in parser.feed(", it")] == [", it"]


def test_it_says_whether_the_model_is_thinking() -> None:
    parser = ThinkParser(False)
    assert not parser.thinking
    parser.feed("<think>a")
    assert parser.thinking
    parser.feed("b</think>c")
    assert not parser.thinking
    assert ThinkParser(True).thinking
