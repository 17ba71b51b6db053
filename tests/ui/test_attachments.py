# SPDX-License-Identifier: Apache-2.0
"""Pasted text that is easier to handle as an attachment."""

from app.services.attachments import (
    LONG_TEXT_CHARACTERS,
    LONG_TEXT_LINES,
    is_long,
    line_count,
)


def test_a_text_is_long_by_characters_or_by_lines() -> None:
    assert not is_long("x" * LONG_TEXT_CHARACTERS)
    assert is_long("x" * (LONG_TEXT_CHARACTERS + 1))
    assert not is_long("\n".join("x" * LONG_TEXT_LINES))
    assert is_long("\n".join("x" * (LONG_TEXT_LINES + 1)))
    assert [line_count(text) for text in ("one", "one\n", "one\ntwo", "one\n\n")] == [1, 1, 2, 2]
