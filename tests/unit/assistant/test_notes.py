# SPDX-License-Identifier: Apache-2.0
"""What a model writes about numbered lines, and the places in it."""

import pytest

from app.assistant.notes import Row, joined, parse_notes
from app.documents.pages import SourceLines

# Five lines of one document, then five of another.
ROWS = [
    Row(f"row {number}", (SourceLines("a" if number < 5 else "b", number + 2, number + 2),))
    for number in range(10)
]
ALL = (SourceLines("a", 2, 6), SourceLines("b", 7, 11))


@pytest.mark.parametrize(
    ("written", "text", "sources"),
    [
        ("L1-L3: thirty days", "thirty days", (SourceLines("a", 3, 5),)),
        ("- L2 – L3: a dash", "a dash", (SourceLines("a", 4, 5),)),
        ("* **L2**: bold", "bold", (SourceLines("a", 4, 4),)),
        ("**L2:** bold **word**", "bold **word**", (SourceLines("a", 4, 4),)),
        ("1. [L4] numbered", "numbered", (SourceLines("a", 6, 6),)),
        ("【3†L2-L3】 as a mark", "as a mark", (SourceLines("a", 4, 5),)),
        ("at the end (L7)", "at the end", (SourceLines("b", 9, 9),)),
        ("L4-6: over the end", "over the end", (SourceLines("a", 6, 6), SourceLines("b", 7, 8))),
        ("L0, L9: two", "two", (SourceLines("a", 2, 2), SourceLines("b", 11, 11))),
        ("N0 and N1: of notes", "of notes", (SourceLines("a", 2, 3),)),
        ("no number at all", "no number at all", ALL),
        ("L99: no such line", "no such line", ALL),
        ("L3-L1: backwards", "backwards", ALL),
        ("Revenue in 2019: 12", "Revenue in 2019: 12", ALL),
        ("L8-L99: further than there is", "further than there is", (SourceLines("b", 10, 11),)),
    ],
)
def test_a_note_keeps_the_lines_that_it_names(
    written: str, text: str, sources: tuple[SourceLines, ...]
) -> None:
    (note,) = parse_notes(written, ROWS)
    assert (note.text, note.sources) == (text, sources)


@pytest.mark.parametrize("written", ["", "none", "None.", "`none`", "(none)", "Notes:", "---"])
def test_nothing_is_no_note(written: str) -> None:
    assert parse_notes(written, ROWS) == ()


def test_each_line_is_a_note_of_its_own() -> None:
    notes = parse_notes("Notes on it:\nL1: one\n\nL2: two\nnone\n", ROWS)
    assert [note.text for note in notes] == ["one", "two"]


def test_neighbours_become_one_source_and_nothing_is_there_twice() -> None:
    rows = [ROWS[0], ROWS[1], ROWS[7], ROWS[1], ROWS[2]]
    assert joined(rows) == (SourceLines("a", 2, 3), SourceLines("b", 9, 9), SourceLines("a", 3, 4))
    assert joined([ROWS[3], ROWS[7], ROWS[3]]) == (SourceLines("a", 5, 5), SourceLines("b", 9, 9))
