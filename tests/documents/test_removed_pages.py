# SPDX-License-Identifier: Apache-2.0
"""What pages of the browser tool showed of a document goes with the document."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.documents import Scope
from app.core.params import Effort
from app.documents.browser import Browser
from app.documents.citations import check
from app.documents.pages import PageStack, SourceLines
from app.documents.search import Search
from app.documents.shelf import Shelf
from app.store.conversations import ConversationStore
from app.store.database import Database, open_database
from app.store.documents import DocumentStore
from tests.documents.test_browser_displays import count
from tests.helpers.stored_documents import put, text_unit

FILES = {
    "secret.txt": "The needle of the zeppelin is in the hangar.",
    "harbour.txt": "The needle of the harbour points to 1868.",
}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "harmonium.db")
    yield database
    database.close()


class Talk:
    """A conversation in whose pages both documents were shown."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.store = DocumentStore(database)
        self.id = ConversationStore(database).create("2026-01-01", Effort.LOW)
        self.ids: list[str] = []
        for name, text in FILES.items():
            path = folder / name
            path.write_text(text, "utf-8")
            self.ids.append(put(self.store, path, text_unit(text)))
        self.store.attach(self.ids, self.id)

    def browser(self) -> Browser:
        scope = Scope(documents=tuple(self.ids))
        shelf = Shelf(self.store, Search(self.store), scope)
        pages = [page for _, page in self.store.load_pages(self.id)]

        def keep(cursor: int, page: str) -> None:
            self.store.save_page(self.id, cursor, page)

        return Browser(shelf, PageStack.from_json(pages, on_push=keep), count)

    def remove(self, document_id: str) -> None:
        self.store.remove([document_id], conversation=self.id)
        while self.store.forget_removed():
            pass


@pytest.fixture
def talk(database: Database, tmp_path: Path) -> Talk:
    talk = Talk(database, tmp_path)
    browser = talk.browser()
    browser.call("search", {"query": "needle"})
    browser.call("open", {"id": "secret.txt"})
    browser.call("find", {"pattern": "needle"})
    browser.call("open", {"id": "harbour.txt"})
    browser.call("search", {"query": "xylophone"})
    lines = [(SourceLines(document_id, 2, 2),) for document_id in talk.ids]
    versions = [(one.id, one.sha256) for one in talk.store.by_ids(talk.ids)]
    browser.show_notes("needles", ["A zeppelin.", "It is 1868."], lines, (), versions)
    return talk


def test_nothing_that_was_shown_of_a_removed_document_is_left_in_the_file(
    talk: Talk, database: Database, tmp_path: Path
) -> None:
    assert sum("zeppelin" in page for _, page in talk.store.load_pages(talk.id)) >= 3
    talk.remove(talk.ids[0])
    database.close()
    files = [tmp_path / f"harmonium.db{ending}" for ending in ("", "-wal")]
    data = b"".join(file.read_bytes() for file in files if file.exists())
    assert b"harbour" in data
    assert b"zeppelin" not in data
    assert b"secret.txt" not in data


def test_the_other_documents_of_a_page_keep_their_lines_and_cursors(talk: Talk) -> None:
    before = talk.browser()
    marks = ["【0†L5】", "【3†L2】", "【5†L1】"]
    if "harbour.txt" in before.stack[0].lines[4]:
        marks[0] = "【0†L4】"
    answer = "".join(f"It is 1868{mark}. " for mark in marks)
    assert [part.is_verified for part in check(answer, before)] == [True] * 3
    talk.remove(talk.ids[0])
    after = talk.browser()
    assert len(after.stack) == len(before.stack)
    assert [part.is_verified for part in check(answer, after)] == [True] * 3


def test_pages_go_a_little_at_a_time(talk: Talk, database: Database, tmp_path: Path) -> None:
    browser = talk.browser()
    for _ in range(450):
        browser.call("find", {"cursor": 1, "pattern": "zeppelin"})
    talk.remove(talk.ids[0])
    assert not any("zeppelin" in page for _, page in talk.store.load_pages(talk.id))


def test_pages_of_a_document_that_another_conversation_has_stay(
    talk: Talk, database: Database
) -> None:
    other = ConversationStore(database).create("2026-01-02", Effort.LOW)
    talk.store.attach(talk.ids, other)
    talk.remove(talk.ids[0])
    assert any("zeppelin" in page for _, page in talk.store.load_pages(talk.id))
