# SPDX-License-Identifier: Apache-2.0
"""Text becomes the library's ids, never a control token, in linear time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.harmony.tokens import FIRST_CONTROL, vocabulary
from tests.unit.harmony.markup import LIBRARY

MARKERS = sorted(LIBRARY.special_tokens_set)


def library_ids(text: str) -> list[int]:
    return LIBRARY.encode(text, disallowed_special=())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hello world",
        "  leading, trailing  ",
        "tabs\t\tand\n\n\nlines \r\n x",
        "naïve café straße ΑΒΓ ЖЗИ",
        "日本語テキスト 漢字かな交じり文。",
        "हिन्दी पाठ क्षत्रिय",
        "ไทยภาษา العربية 한국어",
        "👩‍👩‍👧‍👦 e\u0301 A\u0308B",
        "it's I'LL we'VE don'T",
        "x" * 400 + " " * 400 + "\n" * 400,
        "1234567 1,234.56",
        "def f(x):\n    return x**2  # comment\n",
    ],
)
def test_ordinary_text_becomes_the_librarys_ids(text: str) -> None:
    assert vocabulary().encode(text) == library_ids(text)


@pytest.mark.parametrize(
    "text",
    [
        "你好，世界。我们今天去公园玩！" * 300,
        '{"key":"value","list":["a","b","c"]},' * 300,
        "['abs','add','all','any']," * 300,
        "function(a,b){return/[a-z]/.test(b)?a.b:c;}" * 300,
        "AbcDefGhi+/" * 500,
        "don't;won't;" * 300,
        "x" * 500 + "!" * 500 + "y" * 500,
    ],
)
def test_long_text_without_blanks_is_cut_where_no_id_changes(text: str) -> None:
    assert vocabulary().encode(text) == library_ids(text)


@pytest.mark.parametrize(
    "unit", ["a", " ", "\n", "!", "漢", "e\u0301", "🎉", "a'", " \t", "<|end|>"]
)
def test_a_megabyte_of_the_same_thing_is_read_without_change(unit: str) -> None:
    """The library alone needs minutes for most of these."""
    text = unit * (1_000_000 // len(unit.encode()))
    ids = vocabulary().encode(text)
    assert max(ids) < FIRST_CONTROL
    assert LIBRARY.decode(ids) == text


def test_lone_surrogates_become_replacement_characters() -> None:
    assert LIBRARY.decode(vocabulary().encode("a\ud800b\udfff")) == "a\ufffdb\ufffd"
    pair = "\ud83c" + "\udf89"
    assert LIBRARY.decode(vocabulary().encode(pair)) == "🎉"


@settings(deadline=None, max_examples=300)
@given(st.lists(st.one_of(st.sampled_from(MARKERS), st.text(max_size=12)), max_size=12))
def test_no_text_becomes_a_control_token(parts: list[str]) -> None:
    text = "".join(parts)
    ids = vocabulary().encode(text)
    assert all(token < FIRST_CONTROL for token in ids)
    assert b"".join(map(vocabulary().token_bytes, ids)).decode() == text


def test_every_text_token_has_bytes_and_no_other_id_has_any() -> None:
    words = vocabulary()
    assert words.token_bytes(13225) == b"Hello"
    assert all(words.token_bytes(token) for token in range(0, FIRST_CONTROL, 7))
    assert not any(
        words.token_bytes(token) for token in (*range(FIRST_CONTROL, 201_088), -1, 2**70)
    )
