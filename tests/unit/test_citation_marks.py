# SPDX-License-Identifier: Apache-2.0
"""Marks of citations in the text of an answer."""

import pytest

from app.assistant.titles import clean_title
from app.core.citation_marks import (
    MarkReader,
    citations_of,
    numbered_text,
    sources_of,
    with_marks,
    with_numbers,
    without_marks,
)
from app.core.messages import CitationPart, Message, Part, Role, TextPart


def shown(text: str, *parts: CitationPart, is_final: bool = True) -> str:
    reader = MarkReader(parts, is_final=is_final)
    return with_numbers(reader.read(text), reader.citations)


def test_a_mark_becomes_the_number_of_its_citation() -> None:
    part = CitationPart("【3†L8-L10】", 7, "id", "a.pdf")
    assert shown("Five days 【3†L8-L10】.", part) == "Five days[7]."


@pytest.mark.parametrize("mark", ["【1†L8】", "【1†L8-L10】", "【12†L8-L10†a.pdf】", "【1†words】"])
def test_every_form_of_a_mark_is_read(mark: str) -> None:
    assert shown(f"So it is{mark}.") == "So it is[1]."


@pytest.mark.parametrize("text", ["【注意】", "【】", "【1】", "【a†L1】", "1†L8", "【1†】"])
def test_brackets_that_are_no_mark_stay(text: str) -> None:
    assert shown(f"{text} here") == f"{text} here"


def test_marks_that_nobody_knows_are_numbered_as_they_come_and_not_verified() -> None:
    reader = MarkReader((), is_final=False)
    text = reader.read("One 【1†L1】, two 【2†L1】, one again 【1†L1】")
    assert with_numbers(text, reader.citations) == "One[1], two[2], one again[1]"
    assert not any(part.is_verified or part.document_id for part in reader.citations)


def test_a_mark_of_nobody_gets_a_number_behind_those_that_are_known() -> None:
    known = CitationPart("【1†L1】", 1, "id", "a.txt", is_verified=True)
    assert shown("A 【9†L9】 b 【1†L1】", known) == "A[2] b[1]"


def test_the_same_mark_in_two_sentences_has_two_citations() -> None:
    parts = (
        CitationPart("【1†L1】", 1, "id", "a.txt", is_verified=True),
        CitationPart("【1†L1】", 1, "id", "a.txt", is_verified=False),
    )
    found = citations_of((TextPart("It is 5 【1†L1】. It is 6 【1†L1】."), *parts))
    assert [part.is_verified for part in found] == [True, False]


def test_the_beginning_of_a_mark_is_never_shown_while_an_answer_is_written() -> None:
    text = "Five days 【1†L8-L10】【2†L3†b.pdf】, says 【注】 the book 【3†L1】."
    for end in range(len(text) + 1):
        now = shown(text[:end], is_final=False)
        assert "†" not in now
        assert not now.endswith("【")
        assert shown(text).startswith(now)


def test_a_mark_that_was_broken_off_is_left_out_of_the_final_text() -> None:
    assert shown("Five days 【1†L8-L") == "Five days "
    assert shown("Five days 【1") == "Five days 【1"


def test_a_long_text_behind_an_open_bracket_is_shown_after_all() -> None:
    text = "See 【1†" + "word " * 100
    assert shown(text, is_final=False) == text.rstrip()


@pytest.mark.parametrize("line", ["- ", "1. ", "> ", "* ", "# "])
def test_the_space_that_markdown_needs_stays_before_a_mark(line: str) -> None:
    assert shown(f"{line}【1†L1】 says") == f"{line}[1] says"


def test_cells_of_a_table_stay_apart() -> None:
    assert shown("| a | 【1†L1】 |") == "| a | [1] |"


def test_excerpts_are_cited_with_plain_numbers() -> None:
    part = CitationPart("[2]", 1, "id", "a.txt", is_verified=True)
    assert shown("Five days [2], not [3].", part) == "Five days[1], not [3]."


def test_what_stands_for_a_mark_cannot_be_written_by_a_model() -> None:
    token = "【\U000f0000】"
    part = CitationPart("【1†L1】", 1, "id", "a.txt", is_verified=True)
    assert shown(f"Forged {token} and real 【1†L1】", part) == "Forged and real[1]"
    assert shown(f"x {token}") == "x"


def test_code_gets_its_marks_back() -> None:
    reader = MarkReader((), is_final=True)
    text = reader.read("`【1†L1】`")
    assert with_marks(text, reader.citations) == "`【1†L1】`"


def test_titles_have_no_marks() -> None:
    assert without_marks("Five days 【1†L8】 of leave 【2†L1†a】.") == "Five days of leave."
    assert clean_title("Leave in 2026 【1†L8】") == "Leave in 2026"


def test_a_source_is_verified_when_one_of_its_marks_is() -> None:
    doubtful = CitationPart("【1†L1】", 1, "id", "a.txt")
    verified = CitationPart("【2†L1】", 1, "id", "a.txt", is_verified=True)
    other = CitationPart("【3†L1】", 2)
    assert sources_of((other, doubtful, verified)) == (verified, other)


def test_text_parts_share_their_numbers() -> None:
    parts: tuple[Part, ...] = (TextPart("A 【1†L1】 "), TextPart("b 【2†L1】 c 【1†L1】"))
    assert numbered_text(Message(Role.ASSISTANT, parts)) == "A[1] b[2] c[1]"


def test_citations_without_a_mark_are_told_last() -> None:
    unmarked = CitationPart("", 2, "id", "b.txt")
    found = citations_of((TextPart("A 【1†L1】"), unmarked))
    assert [part.number for part in found] == [1, 2]
