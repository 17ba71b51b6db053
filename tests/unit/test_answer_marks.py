# SPDX-License-Identifier: Apache-2.0
"""Citations in an answer that is written to a terminal while it comes."""

import pytest

from app.cli.marks import AnswerMarks
from app.core.messages import CitationPart, CoveragePart, Message, Role, TextPart

ANSWER = "Ten days【1†L8-L10】, or more 【2†L1†documents】. Again【1†L8-L10】.\nEnd"
SHOWN = "Ten days[1], or more[2]. Again[1].\nEnd"


def written(marks: AnswerMarks, pieces: list[str]) -> str:
    return "".join([*map(marks.feed, pieces), marks.rest()])


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_marks_become_numbers_wherever_the_text_is_cut(size: int) -> None:
    pieces = [ANSWER[at : at + size] for at in range(0, len(ANSWER), size)]
    assert written(AnswerMarks(), pieces) == SHOWN


def test_only_what_may_become_a_mark_is_held_back() -> None:
    marks = AnswerMarks()
    assert marks.feed("Ten days 【1†L") == "Ten days"
    assert marks.feed("8】 of leave") == "[1] of leave"
    assert marks.feed(" 【 and\n") == " 【 and\n"
    assert marks.feed("【" + "x" * 300) == "【" + "x" * 300


@pytest.mark.parametrize(
    "text", ["", " ", "plain [1] text  ", "【】", "【not a mark】", "open 【1†"]
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert written(AnswerMarks(), list(text)) == text


def test_sources_are_told_once_with_the_numbers_of_the_text() -> None:
    marks = AnswerMarks()
    _ = written(marks, [ANSWER])
    first = CitationPart("【1†L8-L10】", 1, "a", "one.pdf", 3, "", 8, 10, "Ten days.", True)
    second = CitationPart("【2†L1†documents】", 2, "b", "two.txt", None, "", 1, 1, "More.", False)
    nowhere = CitationPart("【7†L1】", 3)
    message = Message(Role.ASSISTANT, (TextPart(ANSWER), first, second, first, nowhere))
    assert list(marks.sources(message)) == [
        "[1] one.pdf, page 3, lines 8-10: Ten days.",
        "[2] two.txt, lines 1-1 (not verified): More.",
        "【7†L1】 points to nothing that was shown (not verified)",
    ]


@pytest.mark.parametrize(
    ("whole", "shown", "sentence"),
    [
        ([True], [9], "Rests on the whole text of f0."),
        ([True, True], [9, 9], "Rests on the whole text of 2 documents."),
        ([False], [3], "Rests on passages from the document;"),
        ([True, False, False], [9, 3, 0], "Rests on passages from 2 of 3 documents;"),
        ([False, False], [0, 0], "Rests on no passage of the documents;"),
    ],
)
def test_people_are_told_whether_all_was_read(
    whole: list[bool], shown: list[int], sentence: str
) -> None:
    parts = [
        CoveragePart(f"id{at}", f"f{at}", lines_shown=shown[at], lines=9, is_whole=whole[at])
        for at in range(len(whole))
    ]
    (line,) = AnswerMarks().sources(Message(Role.ASSISTANT, tuple(parts)))
    assert line.startswith(sentence)
