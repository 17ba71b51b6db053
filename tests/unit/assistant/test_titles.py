# SPDX-License-Identifier: Apache-2.0
"""Titles are short, safe to show and never missing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assistant.titles import (
    MAX_TITLE,
    TITLE_INSTRUCTIONS,
    clean_title,
    make_title,
    title_from,
)
from app.core.params import Effort
from tests.unit.assistant.conftest import MakeEngine


def test_a_title_is_asked_for_on_the_side_with_little_effort(make_engine: MakeEngine) -> None:
    engine = make_engine(
        [
            {"delta": "reasoning", "text": "A secret thought"},
            {"delta": "preamble", "text": "Here you go"},
            {"delta": "answer", "text": '**"Making '},
            {"delta": "answer", "text": 'Bread".**'},
        ]
    )
    title = make_title(engine, "How do I make bread?" * 500, "Flour. " * 500, "2026-01-01")
    assert title == "Making Bread"
    asked = engine.asked[0]
    assert asked.prompt.instructions == TITLE_INSTRUCTIONS
    assert asked.prompt.effort is Effort.LOW
    assert asked.params.aside
    assert asked.params.header_grammar
    assert asked.params.think_budget == 96
    assert asked.params.max_tokens == 160
    text = asked.prompt.messages[0].text
    assert "How do I make bread?" in text
    assert "Flour." in text
    assert len(text) < 2500


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [{"delta": "reasoning", "text": "Only thoughts"}],
        [{"delta": "answer", "text": "\n***\n"}],
        [{"fail": "internal", "message": "It broke."}],
        [{"crash": True}],
        [{"delta": "answer", "text": "Half a ti"}, {"finish": "cancelled"}],
    ],
)
def test_without_a_usable_answer_the_question_lends_its_first_words(
    make_engine: MakeEngine, steps: list[dict[str, object]]
) -> None:
    engine = make_engine(steps)
    assert make_title(engine, "How do I\nmake bread?", "Flour.", "2026-01-01") == (
        "How do I make bread?"
    )


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Making Bread", "Making Bread"),
        ("Making Bread.", "Making Bread"),
        ('"Making Bread"', "Making Bread"),
        ("“Making Bread.”", "Making Bread"),
        ("« Faire du pain »", "Faire du pain"),
        ("## Making Bread", "Making Bread"),
        ("**Title:** Making *Bread*", "Making *Bread"),
        ("- `Making` Bread", "Making Bread"),
        ("\n\n  Making   Bread\t\nSecond line", "Making Bread"),
        ("Is it safe?", "Is it safe?"),
        ("C++ and __init__", "C++ and __init__"),
        ("パンの作り方。", "パンの作り方"),
        ("evil \u202egnp.exe\u2069", "evil gnp.exe"),
        ("a\x00b\x1b[31mc", "a b [31mc"),
        ("zero\u200bwidth", "zerowidth"),
        ("👩‍🍳 bakes", "👩‍🍳 bakes"),
        ("x" * 100, "x" * 59 + "…"),
        ("word " * 30, "word word word word word word word word word word word…"),
        ("", ""),
        ("...", ""),
    ],
)
def test_a_title_is_one_plain_line(written: str, title: str) -> None:
    assert clean_title(written) == title


def test_a_long_question_is_cut_at_a_word() -> None:
    assert title_from("one two three four five six seven eight nine ten") == (
        "one two three four five six seven eight…"
    )


@given(st.text())
def test_no_title_is_long_or_hides_anything(text: str) -> None:
    for title in (clean_title(text), title_from(text)):
        assert len(title) <= MAX_TITLE
        categories = {unicodedata.category(character) for character in title}
        assert not categories & {"Cc", "Cs", "Zl", "Zp"}
        directions = {unicodedata.bidirectional(character) for character in title}
        assert not directions & {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
