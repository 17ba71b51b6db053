# SPDX-License-Identifier: Apache-2.0
"""Fifty questions through search, open and citation: each leads to the page that holds the answer,
and the marked words are those that were cited."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest

from app.core.documents import Box, Scope
from app.documents.browser import Browser
from app.documents.citations import check
from app.documents.indexer import Indexer
from app.documents.pages import PageStack
from app.documents.reading import DocumentReader, reader_command
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.documents.test_browser_displays import count
from tests.helpers.pdf_builder import paragraph, pdf

_TOWNS = ("Aldera", "Brenholm", "Corvey", "Dunmere", "Eskdale")
_THINGS = (
    ("bridge", "metres long", "was opened by the mayor in spring"),
    ("library", "books on its shelves", "keeps old maps in the cellar"),
    ("school", "pupils in the new year", "teaches music and carpentry"),
    ("harbour", "berths for small boats", "freezes over in hard winters"),
    ("orchard", "apple trees in bloom", "sells cider from September on"),
    ("museum", "paintings in nine rooms", "lends its coins to other towns"),
    ("hospital", "beds on three floors", "has a garden on its roof"),
    ("station", "trains on a working day", "sells no tickets at night"),
    ("theatre", "seats below the balcony", "plays comedies in the summer"),
    ("market", "stalls around the fountain", "closes when the bells ring"),
)


@dataclass(frozen=True)
class Fact:
    town: str
    thing: str
    page: int
    number: int
    measure: str

    @property
    def sentence(self) -> str:
        return f"The {self.thing} of {self.town} has {self.number} {self.measure}."

    @property
    def question(self) -> str:
        return f"How many {self.measure.split()[0]} does the {self.thing} of {self.town} have?"


FACTS = [
    Fact(town, thing, page, 137 + 83 * at + 11 * page, measure)
    for at, town in enumerate(_TOWNS)
    for page, (thing, measure, _) in enumerate(_THINGS, 1)
]


def write_towns(folder: Path) -> list[Path]:
    """A file for each town, a page for each thing; what is asked for stands among other lines."""
    for town in _TOWNS:
        own = [fact for fact in FACTS if fact.town == town]
        pages = [
            paragraph(
                [
                    f"{town}, chapter {fact.page}",
                    f"Of all that {town} is proud of, this page is about one thing.",
                    fact.sentence,
                    f"The {fact.thing} {remark}.",
                ]
            )
            for fact, (_, _, remark) in zip(own, _THINGS, strict=True)
        ]
        (folder / f"{town}.pdf").write_bytes(pdf(pages))
    return [folder / f"{town}.pdf" for town in _TOWNS]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with closing(open_database(tmp_path / "documents.db")) as database:
        store = DocumentStore(database)
        ids = [document.id for document in store.add(write_towns(tmp_path))]
        reader = DocumentReader(reader_command())
        Indexer(store, reader).run_until_idle()
        reader.close()
        yield Shelf(store, Search(store), Scope(documents=tuple(ids)))


def answered(browser: Browser, fact: Fact) -> str:
    """As a model that reads the first hit and cites the line that answers it."""
    browser.call("search", {"query": fact.question})
    cursor = len(browser.stack)
    display = browser.call("open", {"cursor": cursor - 1, "id": 0})
    line = re.search(rf"^L(\d+): .*\b{fact.number}\b", display, re.MULTILINE)
    return "" if line is None else f"It has {fact.number}【{cursor}†L{line[1]}】."


def test_fifty_citations_open_the_page_that_holds_the_answer(shelf: Shelf) -> None:
    browser = Browser(shelf, PageStack(), count)
    missed: list[str] = []
    reader = DocumentReader(reader_command())
    try:
        for fact in FACTS:
            citations = check(answered(browser, fact), browser)
            if len(citations) != 1 or not citations[0].is_verified:
                missed.append(f"{fact.question} {citations}")
                continue
            cited = citations[0]
            assert (cited.file, cited.page) == (f"{fact.town}.pdf", fact.page)
            assert cited.quote == fact.sentence
            place = shelf.place(cited.document_id, cited.first_line)
            assert place is not None
            document = shelf.document(cited.document_id)
            assert document is not None
            boxes = reader.boxes(
                document.path, fact.page, place.first_character, place.last_character
            )
            assert fact.sentence in text_below(document.path, fact.page, boxes[0])
    finally:
        reader.close()
    assert len(FACTS) == 50
    assert missed == []


def text_below(path: Path, number: int, box: Box) -> str:
    """The words of the page within the box, a point of room around it."""
    with closing(pypdfium2.PdfDocument(path)) as document:
        page = document[number - 1]
        width, height = page.get_size()
        return page.get_textpage().get_text_bounded(
            left=box.left * width - 1,
            bottom=(1 - box.bottom) * height - 1,
            right=box.right * width + 1,
            top=(1 - box.top) * height + 1,
        )
