# SPDX-License-Identifier: Apache-2.0
"""Several documents of one name in a conversation: each has a name of its own for the model, which
search results show and `open` knows."""

import re
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.core.documents import Scope
from app.documents.browser import Browser
from app.documents.pages import PageStack
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.store.database import open_database
from app.store.documents import DocumentStore
from tests.documents.test_browser_displays import count
from tests.helpers.stored_documents import put, text_unit

_LINK = re.compile(r"【\d+†([^†]+)†documents】")


@contextmanager
def browsing(folder: Path, places: Sequence[str], *, first: int = 0) -> Generator[Browser]:
    """`places` are files in this order; the conversation has those from `first` on."""
    with closing(open_database(folder / "documents.db")) as database:
        store = DocumentStore(database)
        ids: list[str] = []
        for place in places:
            path = folder / place
            path.parent.mkdir(exist_ok=True)
            text = f"The needle in {path.parent.name}/{path.name}."
            path.write_text(text, "utf-8")
            ids.append(put(store, path, text_unit(text)))
        scope = Scope(documents=tuple(ids[first:]))
        yield Browser(Shelf(store, Search(store), scope), PageStack(), count)


def opened_text(display: str) -> str:
    return display.rpartition("The needle in ")[2].rstrip(".")


@pytest.mark.parametrize(
    ("places", "first", "names"),
    [
        (["a/plan.txt", "b/plan.txt"], 0, {"plan.txt", "plan (2).txt"}),
        (["a/plan.txt", "b/Plan.TXT"], 0, {"plan.txt", "Plan (2).TXT"}),
        (["a/plan.txt", "b/plan.txt", "c/plan.txt"], 1, {"plan (2).txt", "plan (3).txt"}),
        (["a/plan.txt", "b/plan.txt"], 1, {"plan.txt"}),
        (
            ["a/plan.txt", "b/plan.txt", "c/plan (2).txt"],
            0,
            {"plan.txt", "plan (2).txt", "plan (2) (2).txt"},
        ),
    ],
    ids=["two", "two in other letters", "two of three", "one of two", "a name like a number"],
)
def test_each_document_opens_by_the_name_that_a_search_shows(
    tmp_path: Path, places: list[str], first: int, names: set[str]
) -> None:
    with browsing(tmp_path, places, first=first) as browser:
        results = browser.call("search", {"query": "needle"})
        shown = _LINK.findall(results)
        assert set(shown) == names
        assert len(shown) == len(names) == len(places) - first
        texts: set[str] = set()
        for number, name in enumerate(shown):
            by_name = browser.call("open", {"id": name})
            assert f"] {name} (doc://" in by_name
            by_link = browser.call("open", {"cursor": 0, "id": number})
            assert opened_text(by_link) == opened_text(by_name)
            texts.add(opened_text(by_name))
        assert texts == set(places[first:])


def test_documents_of_one_name_are_listed_by_their_own_names(tmp_path: Path) -> None:
    with browsing(tmp_path, ["a/plan.txt", "b/plan.txt"]) as browser:
        listed = browser.call("search", {"query": "xylophone"})
        assert _LINK.findall(listed) == ["plan.txt", "plan (2).txt"]


def test_a_name_that_several_have_is_answered_with_their_names(tmp_path: Path) -> None:
    places = ["a/plan.txt", "b/plan.txt", "c/plan.txt"]
    with browsing(tmp_path, places, first=1) as browser:
        told = browser.call("open", {"id": "plan.txt"})
        assert "plan (2).txt, plan (3).txt" in told
