# SPDX-License-Identifier: Apache-2.0
"""What a question finds, and how the shelf opens it."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from app.core.documents import Hit, Scope, UnitKind
from app.core.errors import EngineError, InputError
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.documents.wrapping import wrap
from app.store.database import open_database
from app.store.documents import DocumentStore, StoredPassage
from tests.helpers.indexing import index_texts, open_store

HANDBOOK = "Handbook\n\nUnused annual leave may be carried over to March.\nAsk the office.\n"
TEXTS = {
    "handbook.txt": HANDBOOK,
    "boiler.txt": "The boiler is inspected every spring. Its report is kept in the office.\n",
    "kessel.txt": "Die Häuser haben einen Kessel, der jedes Jahr von einer Firma geprüft wird.\n",
    "锅炉.txt": "锅炉必须每年检查一次，报告保存十年。\n",
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DocumentStore]:
    with open_store(tmp_path) as store:
        yield store


@pytest.fixture
def shelf(store: DocumentStore, tmp_path: Path) -> Shelf:
    _, scope = index_texts(store, tmp_path / "files", TEXTS)
    return Shelf(store, Search(store), scope)


def names(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.document.name for hit in hits]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("When is leave carried over?", "handbook.txt"),
        ("inspecting a boiler", "boiler.txt"),
        ("BOILERS", "boiler.txt"),
        ("Wer prüft den Kessel eines Hauses?", "kessel.txt"),
        ("haus", "kessel.txt"),
        ("多少年检查锅炉？", "锅炉.txt"),
        ("锅", "锅炉.txt"),
        ("inspec", "boiler.txt"),
    ],
)
def test_a_question_finds_its_passage(shelf: Shelf, question: str, name: str) -> None:
    assert names(shelf.search(question))[0] == name


@pytest.mark.parametrize("question", ["", "  ", "zeppelin", "?!", '"', "the of and", "\x00", "*"])
def test_a_question_without_an_answer_finds_nothing(shelf: Shelf, question: str) -> None:
    found = shelf.search(question)
    assert found == () or question == "the of and"


@pytest.mark.parametrize(
    "question",
    ['NEAR("a" "b")', "body: boiler OR", '"unclosed boiler', "boiler*) AND (", "-boiler"],
)
def test_a_question_is_never_a_query_language(shelf: Shelf, question: str) -> None:
    found = shelf.search(question)
    assert "boiler" not in question or names(found)[:1] == ["boiler.txt"]


def test_only_the_scope_is_searched(shelf: Shelf, store: DocumentStore) -> None:
    boiler = shelf.document("boiler.txt")
    assert boiler is not None
    assert names(Search(store).search("office", Scope(documents=(boiler.id,)))) == ["boiler.txt"]
    assert Search(store).search("office", Scope()) == ()


def test_a_hit_says_where_its_lines_are(shelf: Shelf) -> None:
    (hit, *_) = shelf.search("annual leave carried")
    lines = shelf.lines(hit.document.id, hit.first_line, hit.last_line)
    assert "\n".join(lines) == hit.text
    assert "Unused annual leave may be carried over to March." in lines


def test_quoted_words_find_the_phrase_first(store: DocumentStore, tmp_path: Path) -> None:
    filler = "Some words about the weather of the day and of the night in the north. "
    texts = {
        "scattered.txt": "A house with a red roof: the house of red stone, a house. " + filler,
        "phrase.txt": filler * 8 + "Nobody lives in the red house any more. " + filler * 3,
    }
    _, scope = index_texts(store, tmp_path / "files", texts)
    search = Search(store)
    assert names(search.search("red house", scope))[0] == "scattered.txt"
    assert names(search.search('"red house"', scope))[0] == "phrase.txt"


def test_a_question_that_names_a_file_finds_it_first(store: DocumentStore, tmp_path: Path) -> None:
    body = "The revenue grew by ten percent over the year, more than the board had planned. "
    texts = {
        f"{company}_{year}_annual.txt": f"{body} It was the year {year}."
        for company in ("Northwind", "Contoso", "Fabrikam", "Globex")
        for year in (2014, 2015, 2016)
    }
    _, scope = index_texts(store, tmp_path / "files", texts)
    found = names(Search(store).search("How did the revenue of Fabrikam grow in 2015?", scope))
    assert found[0] == "Fabrikam_2015_annual.txt"


def test_one_unit_and_few_files_do_not_fill_the_answer(
    store: DocumentStore, tmp_path: Path
) -> None:
    paragraph = "The boiler of the house is old. " + "Other words fill the lines of it. " * 25
    texts = {f"{letter}.txt": "\n\n".join([paragraph] * 12) for letter in "abcdefgh"}
    documents, scope = index_texts(store, tmp_path / "files", texts)
    hits = Search(store).search("boiler", scope)
    assert len(hits) == 8
    assert len(set(names(hits))) <= 5
    one = Search(store).search("boiler", Scope(documents=(documents[0].id,)))
    assert 1 <= len(one) <= 3
    pages = Search(store).search("boiler", scope, distinct_pages=True)
    assert len(set(names(pages))) == 8


class Vectors:
    """A second leg that knows one passage."""

    def __init__(self, passages: list[int]) -> None:
        self.passages = passages

    def top(self, query: str, scope: Scope, limit: int) -> list[tuple[int, float]]:
        return [(number, 0.5) for number in self.passages]


class BrokenVectors:
    def top(self, query: str, scope: Scope, limit: int) -> list[tuple[int, float]]:
        raise EngineError("The embedding model does not start.")


def test_vectors_find_what_shares_no_word(shelf: Shelf, store: DocumentStore) -> None:
    boiler = shelf.document("boiler.txt")
    assert boiler is not None
    scope = Scope(documents=tuple(document.id for document in shelf.documents()))
    (passage,) = [number for number, _ in store.match('"boiler"', scope, 10)]
    search = Search(store, Vectors([passage]))
    assert names(search.search("central heating", scope)) == ["boiler.txt"]
    assert search.search("central heating", scope, lexical_only=True) == ()
    assert names(Search(store, BrokenVectors()).search("boiler", scope)) == ["boiler.txt"]


def test_the_shelf_shows_display_lines(shelf: Shelf) -> None:
    document = shelf.document("handbook.txt")
    assert document is not None
    lines = ["", "URL: doc://handbook.txt", *wrap(HANDBOOK.removesuffix("\n"))]
    assert shelf.line_count(document.id) == document.lines >= len(lines)
    assert shelf.lines(document.id, 0, len(lines) - 1) == lines
    assert shelf.lines(document.id, 1, 2) == lines[1:3]
    assert shelf.lines(document.id, 4, 4) == [lines[4]]
    assert shelf.lines(document.id, 900, 999) == []
    assert shelf.lines(document.id, 3, 2) == []


def test_a_line_has_its_place_and_its_quote(shelf: Shelf, store: DocumentStore) -> None:
    document = shelf.document("handbook.txt")
    assert document is not None
    place = shelf.place(document.id, 4)
    stored = store.unit(document.id, 1)
    assert place is not None
    assert stored is not None
    cited = "Unused annual leave may be carried over to March."
    assert stored.unit.text[place.first_character : place.last_character] == cited
    assert (place.unit, place.kind, place.page) == (1, UnitKind.SECTION, None)
    assert shelf.quote(document.id, 4, 4) == cited
    assert shelf.place(document.id, 0) is None
    assert shelf.place(document.id, 500) is None


def test_find_looks_at_each_line(shelf: Shelf) -> None:
    document = shelf.document("handbook.txt")
    assert document is not None
    assert shelf.find(document.id, "LEAVE") == [4]
    assert shelf.find(document.id, "handbook") == [1, 2]
    assert shelf.find(document.id, "handbook", apart=4) == [1]
    assert shelf.find(document.id, "a", limit=2) == [1, 2]
    assert shelf.find(document.id, "zebra") == []


@pytest.mark.parametrize(
    "reference", ["handbook.txt", "doc://handbook.txt", "Handbook.TXT", "handbook", " handbook "]
)
def test_a_document_is_found_by_what_the_model_calls_it(shelf: Shelf, reference: str) -> None:
    document = shelf.document(reference)
    assert document is not None
    assert document.name == "handbook.txt"
    assert shelf.document(document.id) == document


def test_two_files_of_one_name_are_told_apart(store: DocumentStore, tmp_path: Path) -> None:
    texts = {f"{folder}/notes.txt": f"Notes of the {folder} folder.\n" for folder in "abc"}
    documents, scope = index_texts(store, tmp_path / "files", texts)
    urls = [document.url for document in documents]
    assert urls == ["doc://notes.txt", "doc://notes (2).txt", "doc://notes (3).txt"]
    shelf = Shelf(store, Search(store), scope)
    assert [shelf.document(url) for url in urls] == documents
    assert shelf.document("notes (2).txt") == documents[1]
    assert shelf.document("nothing.txt") is None


def test_what_is_not_in_the_scope_stays_closed(shelf: Shelf, store: DocumentStore) -> None:
    document = shelf.document("boiler.txt")
    assert document is not None
    other = Shelf(store, Search(store), Scope(documents=("unknown",)))
    assert other.document("boiler.txt") is None
    assert other.document(document.id) is None
    with pytest.raises(InputError, match="not among those"):
        other.lines(document.id, 0, 5)
    store.remove([document.id])
    with pytest.raises(InputError, match="not among those"):
        shelf.lines(document.id, 0, 5)


class RemovingStore(DocumentStore):
    """Another process takes documents away between two steps of a search."""

    def passages(self, numbers: Sequence[int]) -> dict[int, StoredPassage]:
        found = super().passages(numbers)
        self.remove({passage.document_id for passage in found.values()})
        return found


def test_a_document_that_goes_during_a_search_is_not_found(
    shelf: Shelf, store: DocumentStore, tmp_path: Path
) -> None:
    scope = Scope(documents=tuple(document.id for document in shelf.documents()))
    with closing(open_database(tmp_path / "documents.db")) as database:
        assert Search(RemovingStore(database)).search("inspecting a boiler", scope) == ()
    assert Search(store).search("carried over", scope) != ()
