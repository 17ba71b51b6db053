# SPDX-License-Identifier: Apache-2.0
"""After a repair the window is there before its search index, and says so to whoever searches."""

import time
from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.core.messages import user_message
from app.paths import Paths
from app.services.search_indexing import SearchIndexing
from app.store import indexing
from app.store.conversations import ConversationStore
from app.store.database import DatabaseFile
from app.store.indexing import SearchIndex
from app.store.rescue import repair
from app.store.snapshots import Snapshots
from tests.ui.conftest import OpenWindow
from tests.ui.listing import conversation, insert, search

MESSAGES = 600


@pytest.fixture
def repaired(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> DatabaseFile:
    file = DatabaseFile(paths.database)
    (id_,) = insert(paths, conversation("Cooking", "How long do eggs boil?"))
    with closing(file.open()) as database:
        store = ConversationStore(database)
        for number in range(MESSAGES):
            _ = store.add_message(id_, None, user_message(f"bacon {number}"))
    _ = repair(file, Snapshots(paths.snapshots, file))
    monkeypatch.setattr(indexing, "_TOGETHER", 10)
    return file


def is_whole(file: DatabaseFile) -> bool:
    with closing(file.open()) as database:
        return SearchIndex(database).is_whole


def test_a_search_before_the_index_is_whole_says_so_and_is_made_again_then(
    qtbot: QtBot, open_window: OpenWindow, repaired: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = SearchIndexing.start
    monkeypatch.setattr(SearchIndexing, "start", lambda self: None)
    window = open_window("hello")
    sidebar = window.window.sidebar
    search(qtbot, window, "eggs")
    assert "Old messages are not found yet" in sidebar.empty_text
    assert not window.conversations.results
    start(window.conversations.indexing)
    qtbot.waitUntil(lambda: bool(window.conversations.results))
    assert sidebar.empty_text == ""
    assert is_whole(repaired)


def test_closing_the_window_does_not_wait_for_the_index_and_the_next_one_goes_on(
    qtbot: QtBot, open_window: OpenWindow, repaired: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = indexing.SearchIndex.build

    def slowly(self: SearchIndex, is_wanted: Callable[[], bool], *, gives_way: bool) -> bool:
        return build(self, lambda: time.sleep(0.2) or is_wanted(), gives_way=gives_way)

    with monkeypatch.context() as patch:
        patch.setattr(SearchIndex, "build", slowly)
        window = open_window("hello")
        window.conversations.indexing.start()
        qtbot.wait(1000)
        window.close()
    assert not is_whole(repaired)
    window = open_window("hello")
    QTimer.singleShot(0, window.conversations.indexing.start)
    qtbot.waitUntil(lambda: is_whole(repaired))


def test_as_many_results_as_are_shown_miss_nothing(
    qtbot: QtBot, open_window: OpenWindow, repaired: DatabaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SearchIndexing, "start", lambda self: None)
    with closing(repaired.open()) as database:
        _ = SearchIndex(database).build(iter([True] * 30 + [False]).__next__)
    window = open_window("hello")
    search(qtbot, window, "bacon")
    assert window.window.sidebar.empty_text == ""
    assert not is_whole(repaired)
