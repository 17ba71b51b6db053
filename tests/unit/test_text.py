# SPDX-License-Identifier: Apache-2.0
"""Foreign text that is made to fit, and sizes as people read them."""

import pytest

from app.core.text import file_size, shortened, shortened_at_word


def test_what_fits_stays_as_it_is() -> None:
    assert shortened("twelve chars", 12) == "twelve chars"
    assert shortened_at_word("twelve chars", 12) == "twelve chars"


def test_what_is_too_long_ends_with_an_ellipsis_inside_the_length() -> None:
    assert shortened("one two three", 8) == "one two…"
    assert shortened("one two three", 5) == "one…"
    assert len(shortened("x" * 100, 60)) == 60


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two three four", "one two…"),
        ("春眠不觉晓处处闻啼鸟", "春眠不觉晓处处闻啼鸟"),
        ("春眠不觉晓处处闻啼鸟夜来风雨声", "春眠不觉晓处处闻啼…"),
        ("a incomprehensibilities", "a incompr…"),
    ],
)
def test_words_are_kept_whole_where_that_does_not_cost_half_of_them(
    text: str, expected: str
) -> None:
    assert shortened_at_word(text, 10) == expected


def test_a_size_is_said_as_file_managers_say_it() -> None:
    assert file_size(94_000_000) == "94 MB"
    assert file_size(13_000_000_000) == "13.0 GB"
