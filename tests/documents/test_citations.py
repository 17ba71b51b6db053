# SPDX-License-Identifier: Apache-2.0
"""Citations hold only where the lines were shown and say what the sentence says."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.core.documents import Skipped
from app.core.messages import CitationPart
from app.documents.browser import Browser
from app.documents.citations import check, coverage
from app.documents.pages import PageStack, SourceLines
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.documents.displays import DOCUMENTS
from tests.documents.test_browser_displays import count
from tests.helpers.stored_documents import page_units, put, stored, text_unit

REPORT = (
    "Revenue was 1,234.5 million euros in 2019, up 7 % from 2018.\n"
    "The board said: “All is well,\nand it will stay so.”\n"
    "Twelve people left. Costs fell to 5 million.\n"
    "收入为30亿元。"
)
LATER = "Nothing here.\nThe plan for 2020 is 2 000 units."
NUMBERS = "\n".join(f"Line {number} of many." for number in range(400))


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    documents = {
        "report.pdf": page_units(REPORT, LATER),
        "numbers.txt": text_unit(NUMBERS),
        "handbook.txt": DOCUMENTS["handbook.txt"],
    }
    skipped = [Skipped("page 3", "It is a picture of text.", 3)]
    with stored(tmp_path, documents, skipped=skipped) as shelf:
        yield Browser(shelf, PageStack(), count)


def opened(browser: Browser, *calls: dict[str, object]) -> Browser:
    for call in calls or ({"id": "report.pdf"},):
        browser.call("open", call)
    return browser


def one(answer: str, browser: Browser) -> CitationPart:
    (part,) = check(answer, browser)
    return part


def test_a_citation_tells_file_page_lines_and_quote(browser: Browser) -> None:
    part = one("Costs fell to 5 million【0†L5】.", opened(browser))
    assert part == CitationPart(
        mark="【0†L5】",
        number=1,
        document_id=browser.shelf.documents()[0].id,
        file="report.pdf",
        page=1,
        first_line=5,
        last_line=5,
        quote="Twelve people left. Costs fell to 5 million.",
        is_verified=True,
    )
    part = one("It plans 2,000 units【0†L8】.", browser)
    assert (part.page, part.is_verified) == (2, True)


@pytest.mark.parametrize(
    "answer",
    [
        "Revenue was 1,234.5 million【0†L2】.",
        "Revenue was 1234.5 million 【0†L2】.",
        "Der Umsatz betrug 1.234,50 Millionen【0†L2】.",
        "Revenue was 1,234,500,000 euros【0†L2】.",
        "It grew by 7%.【0†L2】",
        "In 2019【0†L2】 it grew.",
        "【0†L2】 It grew from 2018 to 2019.",
        'The board said "all is well, and it will stay so"【0†L3-L4】.',
        "The board said “All is well … it will stay so.”【0†L3-L4】",
        "12 people left【0†L5】.",
        "Costs are 5,000,000【0†L5】.",
        "1. Costs are 5 million【0†L5】.\n2. Twelve left【0†L5】.",
        "| Costs | 5 million【0†L5】 |\n| Staff | 999 |",
        "收入为30亿元【0†L6】。共有999人。",
        "Revenue was 3 billion yuan【0†L6】.",
        "Costs are 5【0†L5】.",
        "Version Q7 and MP3 are names【0†L5】.",
        "It was 2019. Then 12 people left【0†L5】.",
        "The sum is well【0†L3】, and 12 left【0†L5】.",
        "Costs were 5 million in 2019【0†L2】【0†L5】.",
        "Costs were 5 million in 2019【0†L2】, 【0†L5】.",
        "Costs fell【0†L5†report.pdf】.",
        "Costs fell【0†L3–L5】.",
        "Costs fell【0†5】.",
    ],
)
def test_what_the_lines_say_is_verified(browser: Browser, answer: str) -> None:
    parts = check(answer, opened(browser))
    assert parts
    assert all(part.is_verified for part in parts)


@pytest.mark.parametrize(
    "answer",
    [
        "Revenue was 1,235 million【0†L2】.",
        "Revenue was 12,345 million【0†L2】.",
        "It grew by 7% in 2017【0†L2】.",
        "It grew by 7% in 2018.【0†L5】",
        'The board said "all is lost"【0†L3-L4】.',
        "The board said „alles ist gut“【0†L3-L4】.",
        "13 people left【0†L5】.",
        "Costs fell【0†L5】 to 6 million.",
        "In 2017【0†L2】 it grew.",
        "收入为31亿元【0†L6】。",
        "收入为30万元【0†L6】。",
        "Costs fell to 5 billion【0†L5】.",
        "Die Kosten fielen auf 5 Milliarden【0†L5】.",
        "Costs fell【0†L5-L3】.",
        "Costs fell【0†L400】.",
        "Costs fell【0†L8-L9】.",
        "Costs fell【1†L5】.",
        "Costs fell【99999999999999999999†L5】.",
        "Costs fell【0†line five】.",
        "Costs fell【0†report.pdf】.",
        "Costs fell【0†L5, and all else】.",
    ],
)
def test_what_the_lines_do_not_say_is_not_verified(browser: Browser, answer: str) -> None:
    assert not one(answer, opened(browser)).is_verified


def test_one_wrong_mark_of_two_is_the_one_that_is_not_verified(browser: Browser) -> None:
    right, wrong = check("12 people left【0†L5】 and 9 came【0†L2】.", opened(browser))
    assert (right.is_verified, wrong.is_verified) == (True, False)
    assert (right.number, wrong.number) == (1, 2)


@pytest.mark.parametrize("lines", ["L400-L999999999", "L3-L999999999", "L999999998-L999999999"])
def test_lines_behind_the_end_are_not_looked_for_one_by_one(browser: Browser, lines: str) -> None:
    part = one(f"Costs fell【0†{lines}】.", opened(browser))
    assert not part.is_verified
    assert part.page == (1 if lines.startswith("L3-") else None)


def test_places_are_counted_not_marks(browser: Browser) -> None:
    opened(browser, {"id": "report.pdf"}, {"id": "report.pdf"})
    parts = check("A【0†L5】. B【1†L2】. C【1†L5】. D【0†L5】. E【9†L1】.", browser)
    assert [(part.mark, part.number) for part in parts] == [
        ("【0†L5】", 1),
        ("【1†L2】", 2),
        ("【1†L5】", 1),
        ("【9†L1】", 3),
    ]
    assert parts[-1].document_id == ""


def test_a_mark_holds_only_where_all_of_its_sentences_hold(browser: Browser) -> None:
    assert not one("12 people left【0†L5】. 14 came【0†L5】.", opened(browser)).is_verified


def test_lines_that_were_not_shown_are_not_verified(browser: Browser) -> None:
    opened(browser, {"id": "numbers.txt", "loc": 100, "num_lines": 10})
    assert one("It is line 100【0†L102】.", browser).is_verified
    assert not one("It is line 120【0†L122】.", browser).is_verified
    assert not one("It is line 108【0†L109-L110】.", browser).is_verified
    # Scrolling on shows them under another cursor; the lines are the same.
    opened(browser, {"loc": 110, "num_lines": 20})
    assert one("It is line 120【0†L122】.", browser).is_verified
    assert one("It is line 108【0†L109-L110】.", browser).is_verified


def test_a_citation_of_search_results_means_the_passage_behind_them(browser: Browser) -> None:
    display = browser.call("search", {"query": "units planned for 2020"})
    assert "L4:   * 【0†report.pdf (p. 2)†documents】" in display
    part = one("The plan is 2,000 units【0†L4】.", browser)
    assert (part.file, part.page, part.first_line) == ("report.pdf", 2, 8)
    assert part.is_verified
    assert not one("Costs were 5 million【0†L4】.", browser).is_verified
    assert not one("The plan is 2,000 units【0†L2】.", browser).is_verified


def test_a_citation_of_found_matches_means_their_lines(browser: Browser) -> None:
    opened(browser, {"id": "report.pdf"})
    display = browser.call("find", {"pattern": "twelve"})
    assert "L1: Twelve people left. Costs fell to 5 million." in display
    part = one("12 people left【1†L1】.", browser)
    assert (part.file, part.first_line, part.last_line) == ("report.pdf", 5, 5)
    assert part.is_verified
    assert one("12 people left【1†L0-L1】.", browser).is_verified


def test_notes_can_be_cited_for_what_they_rest_on(browser: Browser) -> None:
    document = browser.shelf.documents()[0]
    lines = SourceLines(document.id, 5, 5)
    whole = SourceLines(document.id, 2, 8)
    display = browser.show_notes(
        "costs",
        ["# Notes", "", "Costs fell to 5 million."],
        [(), (), (lines,)],
        [whole],
        [(document.id, document.sha256)],
    )
    assert display == (
        "[0] costs\n**viewing lines [0 - 2] of 2**\n\n"
        "L0: # Notes\nL1: \nL2: Costs fell to 5 million."
    )
    part = one("Costs are 5 million【0†L2】.", browser)
    assert (part.first_line, part.page, part.is_verified) == (5, 1, True)
    assert not one("Costs are 6 million【0†L2】.", browser).is_verified
    (covered,) = coverage(browser, {0})
    assert covered.is_whole


def test_a_page_that_never_reached_the_model_proves_nothing(browser: Browser) -> None:
    opened(browser)
    browser.stack.hide(0)
    assert not one("Costs fell to 5 million【0†L5】.", browser).is_verified
    assert coverage(browser, {0}) == ()


def test_citations_outlive_the_program_and_the_prompt(browser: Browser) -> None:
    kept: dict[int, str] = {}
    browser.stack = PageStack(on_push=kept.__setitem__)
    opened(browser, {"id": "report.pdf"}, {"loc": 5})
    browser.call("search", {"query": "plan units"})
    browser.call("find", {"pattern": "costs", "cursor": 0})
    answer = "5 million【0†L5】. 5 million【1†L5】. 2000 units【2†L4】. 12 left【3†L1】."
    before = check(answer, browser)
    assert [part.is_verified for part in before] == [True] * 4
    browser.stack = PageStack.from_json(kept[cursor] for cursor in sorted(kept))
    assert check(answer, browser) == before
    assert browser.call("open", {"cursor": 2, "id": 0}).startswith("[4] report.pdf")


def test_a_page_that_cannot_be_read_any_more_leaves_the_others_their_cursors(
    browser: Browser,
) -> None:
    kept: dict[int, str] = {}
    browser.stack = PageStack(on_push=kept.__setitem__)
    opened(browser, {"id": "report.pdf"}, {"id": "report.pdf"})
    for broken in ("", "{", "[]", "null", '{"kind": "document"}', '{"kind": "x"}'):
        browser.stack = PageStack.from_json([broken, kept[1]])
        first, second = check("Costs fell【0†L5】. Costs fell【1†L5】.", browser)
        assert (first.document_id, second.is_verified) == ("", True)


def test_a_document_that_changed_since_is_quoted_as_it_is_now(
    browser: Browser, tmp_path: Path
) -> None:
    opened(browser, {"id": "report.pdf"})
    path = tmp_path / "report.pdf"
    path.write_text("Costs rose to 8 million.", "utf-8")
    with closing(open_database(tmp_path / "documents.db")) as database:
        put(DocumentStore(database), path, page_units("Costs rose to 8 million."))
    part = one("Costs fell to 5 million【0†L5】.", browser)
    assert (part.is_verified, part.quote) == (False, "")


def test_lines_that_were_shown_with_another_content_prove_nothing(
    browser: Browser, tmp_path: Path
) -> None:
    opened(browser, {"id": "report.pdf"})
    browser.call("search", {"query": "costs fell"})
    browser.call("find", {"pattern": "costs", "cursor": 0})
    document = browser.shelf.documents()[0]
    lines = SourceLines(document.id, 5, 5)
    versions = [(document.id, document.sha256)]
    browser.show_notes("costs", ["5 million."], [(lines,)], [lines], versions)
    answer = "It is 5 million{}."
    marks = ["【0†L5】", "【1†L4】", "【2†L1】", "【3†L0】"]
    assert [one(answer.format(mark), browser).is_verified for mark in marks] == [True] * 4
    path = tmp_path / "report.pdf"
    text = REPORT.replace("Twelve", "Thirteen")
    path.write_text(text, "utf-8")
    with closing(open_database(tmp_path / "documents.db")) as database:
        put(DocumentStore(database), path, page_units(text, LATER))
    assert [one(answer.format(mark), browser).is_verified for mark in marks] == [False] * 4
    assert coverage(browser, {0, 1, 2, 3}) == ()
    # What is shown from now on is what stands there now.
    browser.call("open", {"cursor": 0})
    assert one("It is 5 million【4†L5】.", browser).is_verified
    assert one("It is 5 million【0†L5】.", browser).is_verified


def test_coverage_tells_what_of_each_document_was_shown(browser: Browser) -> None:
    report, numbers, handbook = browser.shelf.documents()
    browser.call("open", {"id": "report.pdf"})
    browser.call("open", {"id": "numbers.txt", "loc": 10, "num_lines": 10})
    browser.call("open", {"id": "numbers.txt", "loc": 15, "num_lines": 10})
    browser.call("search", {"query": "units planned for 2020"})
    parts = coverage(browser, {0, 1, 2, 3}, [handbook.id])
    by_file = {part.file: part for part in parts}
    assert list(by_file) == ["handbook.txt", "report.pdf", "numbers.txt"]
    whole = by_file["report.pdf"]
    assert (whole.is_whole, whole.lines_shown, whole.lines) == (True, 9, 9)
    assert (whole.pages, whole.pages_read, whole.document_id) == (2, 2, report.id)
    some = by_file["numbers.txt"]
    assert (some.is_whole, some.lines_shown, some.lines) == (False, 15, 402)
    none = by_file["handbook.txt"]
    assert (none.is_whole, none.lines_shown) == (False, 0)
    assert none.skipped == ("page 3: It is a picture of text.",)
    assert coverage(browser, {1}) == (
        *(part for part in coverage(browser, {1}) if part.document_id == numbers.id),
    )


def test_a_search_shows_the_lines_of_its_snippets(browser: Browser) -> None:
    browser.call("search", {"query": "units planned for 2020"})
    (part,) = (one for one in coverage(browser, {0}) if one.file == "report.pdf")
    assert 0 < part.lines_shown < part.lines
    assert not part.is_whole
