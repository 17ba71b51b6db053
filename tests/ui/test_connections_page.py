# SPDX-License-Identifier: Apache-2.0
"""The page about connections: what was asked of the network, and what keeps the program off it."""

from contextlib import closing

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app import socket_guard
from app.core.connections import Connection, Outcome, Purpose, Reason
from app.core.errors import InputError
from app.hub.air_gap import FILE_NAME
from app.main import Application
from app.paths import Paths
from app.services.connections import matching
from app.store.connections import ConnectionStore, opened_connections
from app.store.database import DatabaseFile, open_database
from app.ui.settings.connection_words import as_text, description, purpose_words
from app.ui.settings.connections_page import ConnectionsPage
from tests.helpers.hub_server import HubServer, Noise
from tests.ui.conftest import OpenWindow

NOW = 1_790_000_000.0


def connection(
    reason: Reason, subject: str, outcome: Outcome, host: str = "huggingface.co", **rest: int
) -> Connection:
    port = rest.pop("port", 443)
    return Connection(0, NOW, "window", host, port, Purpose(reason, subject), outcome, **rest)


STORED = (
    connection(Reason.SEARCH, "qwen", Outcome.DONE, sent=512, received=48_000),
    connection(Reason.DOWNLOAD, "gpt-oss-20b", Outcome.FAILED, "cdn.example", port=8443),
    connection(Reason.SEARCH, "llama", Outcome.REFUSED),
    connection(Reason.UNASKED, "chatty", Outcome.REFUSED, "telemetry.example"),
)


def store(paths: Paths, *entries: Connection) -> None:
    with closing(open_database(paths.database)) as database:
        kept = ConnectionStore(database)
        for entry in entries:
            number = kept.add(entry)
            kept.settle(number, entry.outcome, entry.sent, entry.received)


def shown(application: Application) -> ConnectionsPage:
    dialog = application.window.dialogs.show_settings()
    for number in range(20):
        dialog.show_page(number)
        if dialog.connections.isVisible():
            return dialog.connections
    raise AssertionError("there is no such page")


def rows(page: ConnectionsPage) -> list[str]:
    return [purpose_words(entry) for entry in page.entries.entries]


def words(page: ConnectionsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_new_profile_has_connected_to_nobody(qtbot: QtBot, open_window: OpenWindow) -> None:
    page = shown(open_window())
    qtbot.waitUntil(lambda: page.count.text() != "")
    assert page.count.text().startswith("0 connection")
    assert not page.refused.isVisible()
    assert "never sent" in words(page)
    assert "huggingface.co" in words(page)
    for widget in (page.search, page.list, page.copy, page.nothing):
        assert not widget.isVisible()


def test_the_latest_stand_first_and_can_be_searched_and_copied(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    store(paths, *STORED)
    page = shown(open_window())
    qtbot.waitUntil(lambda: page.entries.rowCount() == 4)
    assert page.count.text().startswith("2 connection")
    assert page.refused.text().startswith("2 more attempt")
    denied, refused, failed, done = page.entries.entries
    assert [denied.host, refused.purpose.subject] == ["telemetry.example", "llama"]
    assert description(failed) == "cdn.example:8443 · failed"
    assert "512 bytes sent, 48.0 kB received" in description(done)
    assert description(refused) == "huggingface.co · refused, Harmonium was offline"
    assert rows(page)[0] == "“chatty” tried this by itself"
    page.search.setText("search LLAMA")
    assert rows(page) == ["Search for “llama”"]
    page.copy.click()
    [line] = QGuiApplication.clipboard().text().splitlines()
    fields = line.split("\t")
    assert fields[1:] == ["window", "huggingface.co:443", "search llama", "refused", "0", "0"]
    page.search.setText("nobody has this")
    assert page.nothing.isVisible()
    assert not page.list.isVisible()
    page.search.clear()
    assert page.entries.rowCount() == 4


def test_the_keyboard_goes_from_the_search_to_the_list(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    store(paths, *STORED)
    page = shown(open_window())
    qtbot.waitUntil(lambda: page.entries.rowCount() == 4)
    page.search.left.emit()
    assert page.list.currentIndex().row() == 0


def test_what_happens_while_it_is_open_appears(
    qtbot: QtBot,
    open_window: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with HubServer() as hub:
        hub.add_repo("us/model-GGUF", "a" * 40, {"model-Q4_0.gguf": Noise(1000)})
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        application = open_window()
        page = shown(application)
        qtbot.waitUntil(lambda: page.count.text().startswith("0 "))
        assert "127.0.0.1" in words(page)
        with qtbot.waitSignal(application.downloads.found):
            application.downloads.search("model")
        qtbot.waitUntil(lambda: rows(page) == ["Search for “model”"])
        qtbot.waitUntil(lambda: page.entries.entries[0].outcome is Outcome.DONE)
    assert page.count.text().startswith("1 connection")
    assert page.entries.entries[0].received > 0


def test_what_the_guard_refuses_appears(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    page = shown(open_window())
    qtbot.waitUntil(lambda: page.count.text() != "")
    assert socket_guard.hear("harmonium-refused|reader|<b>lib</b>|evil.example|80")
    qtbot.waitUntil(lambda: page.entries.rowCount() == 1)
    shown_words = description(page.entries.entries[0])
    assert shown_words == "evil.example:80 · refused · in the program part “reader”"
    with opened_connections(DatabaseFile(paths.database)) as kept:
        assert kept.totals().refused == 1


def test_the_switch_is_the_same_as_elsewhere(qtbot: QtBot, open_window: OpenWindow) -> None:
    application = open_window()
    page = shown(application)
    page.offline.click()
    assert application.settings.is_offline is True
    application.settings.is_offline = False
    assert not page.offline.isChecked()
    assert not page.bar.isVisible()


def test_the_file_of_an_air_gap_cannot_be_switched_off_and_says_why(
    qtbot: QtBot, open_window: OpenWindow, paths: Paths
) -> None:
    (paths.root / FILE_NAME).write_text("Laboratory <b>rule</b> 7", "utf-8")
    application = open_window()
    page = shown(application)
    assert not page.offline.isEnabled()
    assert page.offline.isChecked()
    assert application.settings.is_offline is False
    assert str(paths.root / FILE_NAME) in page.bar.text()
    assert "“\u2068Laboratory <b>rule</b> 7\u2069”" in page.bar.text()
    assert application.downloads.is_offline
    with qtbot.waitSignal(application.downloads.failed) as failed:
        application.downloads.get(application.downloads.offers()[0])
    assert failed.args is not None
    assert "kept off the network" in failed.args[0].message
    page.hide()
    (paths.root / FILE_NAME).unlink()
    page.show()
    assert page.offline.isEnabled()
    assert not page.offline.isChecked()


def test_what_went_wrong_is_said_in_the_language_of_the_window(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window()
    old = application.window
    application.settings.language = "de"
    qtbot.waitUntil(lambda: application.window is not old)
    page = shown(application)
    qtbot.waitUntil(lambda: page.count.text() != "")
    application.downloads.connections.failed.emit(
        InputError(
            "The disk that holds a/b is full. Free some space and try again; everything"
            " saved before is intact."
        )
    )
    assert page.count.text().startswith("Das Laufwerk mit a/b ist voll.")


def test_foreign_words_are_shown_as_they_are_and_in_one_line() -> None:
    entry = connection(Reason.DOWNLOAD, "<img src=x>\n\u202eevil", Outcome.DONE, "a\tb")
    assert "<img src=x>" in purpose_words(entry)
    assert "\u202e" not in purpose_words(entry)
    assert as_text([entry]).count("\t") == 6
    assert "\n" not in as_text([entry])


def test_all_words_have_to_be_there() -> None:
    assert matching(STORED, "search refused") == [STORED[2]]
    assert matching(STORED, "  ") == list(STORED)
    assert matching(STORED, "8443") == [STORED[1]]
