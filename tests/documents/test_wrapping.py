# SPDX-License-Identifier: Apache-2.0
"""Display lines are those of the browser tool's reference, made in linear time."""

import itertools
import random
import textwrap

import pytest

from app.documents.wrapping import WIDTH, spans, wrap

PIECES = (
    *("a", "b", "ab", "word", "-", "--", "---", " ", "  ", "\t", ".", "!", "'", "1", "é", "中"),
    *("\x0b", "\r", "\xa0", "\x1c", "foo-bar", "well-known--dash", "x" * 30, "y" * 90, " " * 50),
    *(" " * 90, "-" * 85, "a" * 79, "http://a-b.c/" + "d-" * 20, "\n"),
)


def reference(text: str) -> list[str]:
    if not text:
        return []
    lines = (
        textwrap.wrap(line, WIDTH, replace_whitespace=False, drop_whitespace=False)
        if line
        else [""]
        for line in text.split("\n")
    )
    return list(itertools.chain.from_iterable(lines))


def mixed_texts(count: int) -> list[str]:
    chance = random.Random(5)
    texts: list[str] = []
    for _ in range(count):
        pieces = chance.sample(PIECES, chance.randint(2, 9))
        texts.append("".join(chance.choices(pieces, k=chance.choice([5, 20, 60, 120]))))
    return texts


def test_lines_are_those_of_textwrap() -> None:
    for text in mixed_texts(3000):
        assert wrap(text) == reference(text), text


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n", ["", ""]),
        ("one\n\ntwo", ["one", "", "two"]),
        ("   ", ["   "]),
        ("a" * 80, ["a" * 80]),
        ("a" * 81, ["a" * 80, "a"]),
        ("word " * 20, ["word " * 16, "word " * 4]),
        ("a" * 75 + " well-known", ["a" * 75 + " ", "well-known"]),
        ("a" * 74 + " well-known", ["a" * 74 + " well-", "known"]),
    ],
)
def test_a_line_ends_where_textwrap_ends_it(text: str, lines: list[str]) -> None:
    assert wrap(text) == lines == reference(text)


def test_spans_are_where_the_lines_stand() -> None:
    for text in mixed_texts(2000):
        found, lines = spans(text), wrap(text)
        assert len(found) == len(lines)
        for (start, end), line in zip(found, lines, strict=True):
            if "\t" not in text:
                assert text[start:end] == line
        between = itertools.pairwise(found)
        assert all(text[end:start] in {"", "\n"} for (_, end), (start, _) in between)


def test_a_span_next_to_tabs_holds_the_words_of_its_line() -> None:
    text = "\t".join(f"word{number}" for number in range(40))
    for (start, end), line in zip(spans(text), wrap(text), strict=True):
        assert text[start:end].split() == line.split()


@pytest.mark.timeout(20)
@pytest.mark.parametrize("piece", ["x", "-", " ", "a-b", "中", "\t", "x--"])
def test_a_line_as_long_as_a_file_is_wrapped_in_linear_time(piece: str) -> None:
    text = piece * (3_000_000 // len(piece))
    lines = wrap(text)
    assert max(map(len, lines)) == WIDTH
    assert sum(map(len, lines)) >= len(text)
