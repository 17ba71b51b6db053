# SPDX-License-Identifier: Apache-2.0
"""Documents for models without tools: excerpts in the prompt, citations by our side."""

from pathlib import Path

import pytest

from app.assistant.excerpts import (
    Excerpt,
    excerpt_citations,
    excerpt_coverage,
    find_excerpts,
    whole_excerpts,
    with_excerpts,
)
from app.assistant.whole_reading import tokens_of
from app.core.messages import AttachmentPart, DocumentPart, TextPart, user_message
from tests.helpers.document_shelf import shelf_of

HANDBOOK = """\
Annual leave
Every employee has thirty days of leave a year. Unused leave of up to ten days
may be carried over into the next year. It must be taken by the end of March,
otherwise it is lost."""
REPORT = """\
Revenue was 1,234.5 million in 2019.
The board said “all is well” to everybody."""
EXCERPTS = (
    Excerpt(1, "a", "handbook.txt", None, "", 2, 5, HANDBOOK),
    Excerpt(2, "b", "report.pdf", 3, "", 10, 11, REPORT),
)


def test_a_mark_leads_to_the_lines_that_share_the_words_of_its_sentence() -> None:
    (part,) = excerpt_citations("It must be taken by the end of March, or else [1].", EXCERPTS)
    assert (part.mark, part.number, part.document_id, part.file) == ("[1]", 1, "a", "handbook.txt")
    assert (part.first_line, part.last_line) == (4, 4)
    assert part.quote == HANDBOOK.split("\n")[2]
    assert part.is_verified


@pytest.mark.parametrize(
    ("answer", "is_verified"),
    [
        ("Revenue was 1234.5 million [2].", True),
        ("Revenue was 1,234.5 million. [2]", True),
        ("Revenue was 1,235 million [2].", False),
        ("Revenue was 1,234.5 billion [2].", False),
        ("Revenue was 1234.5 million in 2018 [2].", False),
        ("The board said “all is well” [2].", True),
        ("The board said “all is lost” [2].", False),
        ("Rivers are wet [2].", False),
    ],
)
def test_a_sentence_whose_figures_or_quotes_are_not_there_is_not_verified(
    answer: str, is_verified: bool
) -> None:
    (part,) = excerpt_citations(answer, EXCERPTS)
    assert (part.mark, part.page, part.is_verified) == ("[2]", 3, is_verified)


def test_a_mark_without_an_excerpt_is_told_and_not_verified() -> None:
    (part,) = excerpt_citations("Ten days may be carried over [7].", EXCERPTS)
    assert (part.mark, part.document_id, part.is_verified) == ("[7]", "", False)


def test_two_numbers_in_one_mark_are_two_places() -> None:
    parts = excerpt_citations("Leave is lost and revenue was counted [1, 2].", EXCERPTS)
    assert [(part.mark, part.document_id) for part in parts] == [("[1, 2]", "a"), ("", "b")]
    assert [part.number for part in parts] == [1, 2]


def test_links_of_markdown_are_no_marks() -> None:
    assert excerpt_citations("See [1](https://example.org), friend.", EXCERPTS) == ()


def test_an_answer_without_marks_is_cited_by_the_words_it_shares() -> None:
    answer = "Unused leave may be carried over into the next year. I like tea very much, thank you."
    (part,) = excerpt_citations(answer, EXCERPTS)
    assert (part.mark, part.document_id) == ("", "a")
    assert part.first_line <= 3 <= part.last_line
    assert part.is_verified


def test_chinese_answers_are_cited_too() -> None:
    excerpt = Excerpt(
        1, "c", "手册.txt", None, "", 2, 2, "员工每年有三十天的假期，未使用的假期可以结转。"
    )
    (part,) = excerpt_citations("未使用的假期可以结转到下一年。", [excerpt])
    assert (part.document_id, part.is_verified) == ("c", True)


def test_the_passages_that_suit_the_question_are_found(tmp_path: Path) -> None:
    filler = "\n\n".join(f"Paragraph {n} tells of rivers, stones and trees." for n in range(200))
    with shelf_of(tmp_path, {"rivers.txt": filler, "handbook.txt": HANDBOOK}) as shelf:
        found = find_excerpts(
            shelf, "How many days of unused leave are carried over?", max_tokens=400
        )
        assert found[0].file == "handbook.txt"
        assert "carried over" in found[0].text
        assert [one.number for one in found] == list(range(1, len(found) + 1))
        assert sum(tokens_of(one.text) for one in found) <= 400
        for one in found:
            lines = shelf.lines(one.document_id, one.first_line, one.last_line)
            assert one.text == "\n".join(lines)


def test_a_question_that_no_passage_suits_gets_the_beginnings(tmp_path: Path) -> None:
    long = "\n".join(f"Line {number} of many." for number in range(5000))
    with shelf_of(tmp_path, {"long.txt": long, "handbook.txt": HANDBOOK}) as shelf:
        found = find_excerpts(shelf, "Zusammenfassung bitte", max_tokens=1000)
        assert [one.file for one in found] == ["long.txt", "handbook.txt"]
        assert found[0].text.startswith("Line 0 of many.")
        assert sum(tokens_of(one.text) for one in found) <= 1000


def test_whole_documents_are_told_unit_by_unit(tmp_path: Path) -> None:
    with shelf_of(tmp_path, {"handbook.txt": HANDBOOK, "report.txt": REPORT}) as shelf:
        first, second = shelf.documents()
        found = whole_excerpts(shelf, [second.id], first_number=3)
        assert [(one.number, one.file) for one in found] == [(3, "report.txt")]
        assert "\n".join(one.text for one in found) == REPORT
        covered = excerpt_coverage(shelf, found, [first.id])
        assert [(part.file, part.is_whole) for part in covered] == [
            ("handbook.txt", False),
            ("report.txt", True),
        ]
        assert covered[0].lines_shown == 0
        assert covered[1].lines_shown == covered[1].lines == second.lines


def test_excerpts_stand_before_the_question_in_place_of_the_documents() -> None:
    attached = AttachmentPart("pasted", "text")
    message = user_message("How many?", [attached, DocumentPart("a", "handbook.txt")])
    told = with_excerpts(message, EXCERPTS)
    assert told.parts == (
        attached,
        AttachmentPart("[1] handbook.txt", HANDBOOK),
        AttachmentPart("[2] report.pdf, page 3", REPORT),
        TextPart("How many?"),
    )
