# SPDX-License-Identifier: Apache-2.0
"""What the window says of a document: how far it is, what was left out and why."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.core.documents import Collection, Document, DocumentKind, Skipped
from app.ui.documents.words import (
    collection_words,
    description,
    extent_words,
    file_size_words,
    gaps,
    has_gaps,
    icon_of,
    icon_of_name,
    name_of,
    range_words,
    short_words,
    state_words,
)
from tests.ui.documents import (
    SCANNED,
    SLOW,
    document,
    failed,
    missing,
    partial_document,
    reading,
    waiting,
)


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))


def test_a_document_says_how_many_pages_slides_or_sheets_it_has() -> None:
    assert extent_words(document()).startswith("24 page")
    assert extent_words(document(kind=DocumentKind.PPTX)).startswith("24 slide")
    assert extent_words(document(kind=DocumentKind.ODS)).startswith("24 sheet")
    assert extent_words(document(kind=DocumentKind.TEXT, pages=None)) == "240 KB"


def test_of_one_that_was_read_in_part_it_is_said_how_much() -> None:
    assert short_words(partial_document(), 1.0).startswith("298 of 312 page")
    assert state_words(partial_document(), 1.0).startswith("Read in part: 298 of 312 page")


def test_while_it_is_read_the_share_is_rounded_down() -> None:
    assert short_words(reading(), 0.999) == "99 %"
    assert state_words(reading(), 0.431) == "Reading, 43 %"
    assert short_words(reading(), 0.0) == "reading"


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (waiting(), "Waits to be read"),
        (failed(), "It has a password."),
        (missing(), "The file is gone"),
    ],
)
def test_every_state_has_a_sentence(made: Document, said: str) -> None:
    assert state_words(made, 0.0).startswith(said)


def test_pages_with_the_same_reason_stand_together() -> None:
    (first, why), (second, other) = gaps(partial_document())
    assert first.endswith("7–9, 41")
    assert second.endswith("300")
    assert (why, other) == (SCANNED, SLOW)


def test_what_is_no_page_keeps_its_own_words() -> None:
    made = document(skipped=(Skipped("attachment a.zip", "It is an archive."),))
    assert gaps(made) == [("attachment a.zip", "It is an archive.")]
    assert has_gaps(made)


def test_text_that_nobody_sees_is_told() -> None:
    made = document(hidden_pages=(3, 4, 5))
    assert has_gaps(made)
    places, reason = gaps(made)[0]
    assert places.endswith("3–5")
    assert "nobody sees" in reason
    assert not has_gaps(document())


def test_a_tool_tip_tells_the_first_reasons_and_counts_the_rest() -> None:
    many = tuple(Skipped(f"part {n}", f"reason {n}") for n in range(30))
    lines = description(document(skipped=many)).split("\n")
    assert len(lines) == 10
    assert "reason 7" in lines[8]
    assert "22" in lines[9]


def test_numbers_in_a_row_are_a_range() -> None:
    assert range_words([3]) == "3"
    assert range_words([1, 2]) == "1–2"
    assert range_words([1, 2, 3, 7, 9, 10]) == "1–3, 7, 9–10"


def test_sizes_are_told_in_units_that_people_know() -> None:
    words = [file_size_words(size) for size in (12, 14_300, 48_100_000, 2_900_000_000)]
    assert words == ["12 B", "14 KB", "48.1 MB", "2.9 GB"]


def test_names_lose_what_would_turn_them_around() -> None:
    assert name_of(document("re\u202eport\nfdp.exe")) == "report fdp.exe"


def test_the_icon_follows_the_content_and_before_it_is_known_the_name() -> None:
    assert icon_of(document("odd.txt")) == "file-pdf"
    assert icon_of(replace(waiting(), name="slides.pptx")) == "presentation"
    assert icon_of_name("mail.EML") == "envelope-simple"
    assert icon_of_name("without") == "file-text"


def test_a_collection_says_what_is_in_it() -> None:
    words = collection_words(Collection("1", "Papers", (), 214, 3, 2, 48_100_000))
    assert [part.split()[0] for part in words.split(" · ")] == ["214", "3", "2", "48.1"]
    assert collection_words(Collection("1", "Empty")) == "No files yet"
