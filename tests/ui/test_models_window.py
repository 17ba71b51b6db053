# SPDX-License-Identifier: Apache-2.0
"""The window about models over a real library of files, and a hub on this computer."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from app.core.errors import KeyringProblem
from app.core.model_files import DownloadState
from app.main import Application
from app.paths import Paths
from app.ui.models.local_card import LocalCard
from app.ui.models.models_dialog import (
    COMPUTER_PAGE,
    DOWNLOADS_PAGE,
    GET_PAGE,
    LIBRARY_PAGE,
    ModelsDialog,
)
from app.ui.models.pieces import OfferButton
from tests.helpers.first_run import COMMIT, FILE, NAME, REPO, offer
from tests.helpers.hub_server import HubServer
from tests.ui.conftest import OpenWindow
from tests.ui.everyone import controls, describe
from tests.ui.models_window import add_model, card_of, empty_home, open_models
from tests.ui.transcripts import choose

SLOW = 100_000
"""Bytes per second: the model, which has a few megabytes, stays on its way."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return empty_home(tmp_path, monkeypatch)


@pytest.fixture
def hub(
    tmp_path: Path, tiny_model: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HubServer]:
    with HubServer() as hub:
        catalogue = tmp_path / "catalogue.json"
        offer(hub, tiny_model, catalogue)
        monkeypatch.setenv("HARMONIUM_CATALOGUE", str(catalogue))
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


@pytest.fixture
def model(paths: Paths, home: Path, tiny_model: Path) -> Path:
    return add_model(paths, tiny_model)


def wait_for_recommendation(qtbot: QtBot, application: Application) -> None:
    """The cards are put in order when the computer is known."""
    qtbot.waitUntil(lambda: application.downloads.recommended() is not None)
    QTest.qWait(20)


def wish(card: LocalCard, text: str) -> None:
    """Chooses from the menu of a card."""
    QTimer.singleShot(20, lambda: choose(text))
    card.more.showMenu()


def file_dialog(qtbot: QtBot, dialog: ModelsDialog) -> QFileDialog:
    def shown() -> list[QFileDialog]:
        return [found for found in dialog.findChildren(QFileDialog) if found.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def test_a_model_says_what_it_is_and_its_details_what_it_is_made_of(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    card = card_of(dialog, model)
    assert "MB" in card.line.text()
    assert "in use" in card.line.text()
    assert card.use.isHidden()
    shown = f"{card.name.text()} {card.line.text()} {card.hash.text()}"
    quantization = application.models.entries[0].quantization
    assert quantization
    assert quantization not in shown
    card.details.click()
    qtbot.waitUntil(lambda: "Files" in dict(card.facts.rows))
    facts = dict(card.facts.rows)
    assert facts["Family"] == "gpt-oss"
    assert facts["Precision"] == quantization
    assert facts["Chat template"] == "built into Harmonium"
    assert facts["Files"] == str(model)
    card.copy.click()
    assert str(model) in QGuiApplication.clipboard().text()


def test_another_model_is_used_with_one_click(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    starter = next(entry.path for entry in application.models.entries if entry.is_starter)
    card = card_of(dialog, starter)
    card.use.click()
    assert application.models.current == starter
    assert "in use" in card.line.text()
    assert "in use" not in dialog.library.cards[model].line.text()
    assert dialog.library.cards[model].use.isVisible()


def test_a_model_gets_another_name_and_escape_leaves_it(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    card = card_of(dialog, model)
    before = card.name.text()
    wish(card, "Rename…")
    card.field.setText("Something else")
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert card.name.isVisible()
    assert card.name.text() == before
    wish(card, "Rename…")
    card.field.setText("My <b>own</b> one")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.models.entries[0].name == "My <b>own</b> one")
    assert dialog.library.cards[model].name.text() == "My <b>own</b> one"
    assert dialog.library.cards[model].name.textFormat() is Qt.TextFormat.PlainText


def test_a_check_of_every_byte_is_shown_and_told(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    card = card_of(dialog, model)
    assert card.hash.text() == "Not checked yet"
    wish(card, "Check the file now")
    qtbot.waitUntil(lambda: "nothing to compare" in dialog.notices.text)
    card = card_of(dialog, model)
    qtbot.waitUntil(lambda: "unchanged since" in card.hash.text())
    dialog.notices.dismiss()
    wish(card, "Check the file now")
    qtbot.waitUntil(lambda: "every byte is as it should" in dialog.notices.text)
    # Nobody hears it twice.
    page = application.window.page
    assert page.notices.text == ""
    dialog.close()
    application.models.verify(model)
    qtbot.waitUntil(lambda: "every byte is as it should" in page.notices.text)


def test_a_flipped_bit_is_told_and_the_model_is_no_longer_called_sound(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    _, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    wish(card_of(dialog, model), "Check the file now")
    qtbot.waitUntil(lambda: "nothing to compare" in dialog.notices.text)
    with model.open("r+b") as file:
        file.seek(-1000, 2)
        byte = file.read(1)[0]
        file.seek(-1000, 2)
        file.write(bytes([byte ^ 1]))
    wish(card_of(dialog, model), "Check the file now")
    qtbot.waitUntil(lambda: dialog.notices.is_error)
    assert "tiny" in dialog.notices.text


def test_a_removed_model_lies_in_the_trash_and_comes_back(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    _, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    wish(card_of(dialog, model), "Move to the trash")
    qtbot.waitUntil(lambda: "lies in the trash" in dialog.notices.text)
    assert not model.exists()
    assert model not in dialog.library.cards
    dialog.notices.trigger_action()
    qtbot.waitUntil(model.is_file)
    qtbot.waitUntil(lambda: model in dialog.library.cards)


def test_a_damaged_file_says_why_and_cannot_be_used(
    qtbot: QtBot, open_window: OpenWindow, model: Path
) -> None:
    with model.open("r+b") as file:
        file.truncate(model.stat().st_size // 2)
    _, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    card = card_of(dialog, model)
    assert card.problem.isVisible()
    assert card.problem.text().endswith(".")
    assert card.use.isHidden()
    assert card.placement.isHidden()
    assert card.throw.isVisible()


def test_what_another_program_keeps_is_used_where_it_lies(
    qtbot: QtBot, open_window: OpenWindow, home: Path, tiny_model: Path
) -> None:
    theirs = home / ".lmstudio" / "models" / "somebody" / "a-model" / "a-model.gguf"
    theirs.parent.mkdir(parents=True)
    shutil.copy(tiny_model, theirs)
    application, dialog = open_models(qtbot, open_window, LIBRARY_PAGE)
    qtbot.waitUntil(lambda: len(dialog.library.found.cards) == 1)
    card = dialog.library.found.cards[0]
    assert "LM Studio" in card.use.accessibleName()
    card.use.click()
    qtbot.waitUntil(lambda: not application.models.is_starter)
    assert theirs.is_file()


def drop(dialog: ModelsDialog, *paths: Path) -> bool:
    """As the mouse does. False: the dialog does not take it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 200), action, data, button, none)
    enter.ignore()
    QApplication.sendEvent(dialog, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPoint(300, 200), action, data, button, none)
    QApplication.sendEvent(dialog, event)
    return True


def test_a_file_that_is_dropped_is_taken_in_and_used(
    qtbot: QtBot, open_window: OpenWindow, home: Path, tmp_path: Path, tiny_model: Path
) -> None:
    file = tmp_path / "a-model.gguf"
    shutil.copy(tiny_model, file)
    application, dialog = open_models(qtbot, open_window, COMPUTER_PAGE)
    assert not drop(dialog, tmp_path)
    assert drop(dialog, file)
    assert dialog.page == LIBRARY_PAGE
    qtbot.waitUntil(lambda: not application.models.is_starter)
    qtbot.waitUntil(lambda: application.models.current in dialog.library.cards)


def test_what_is_no_model_is_refused_with_a_sentence(
    qtbot: QtBot, open_window: OpenWindow, home: Path, tmp_path: Path
) -> None:
    file = tmp_path / "picture.gguf"
    file.write_bytes(b"\x89PNG" * 1000)
    application, dialog = open_models(qtbot, open_window, GET_PAGE)
    before = application.models.current
    dialog.choose_file()
    file_dialog(qtbot, dialog).filesSelected.emit([str(file)])
    qtbot.waitUntil(lambda: dialog.notices.is_error)
    assert "picture.gguf" in dialog.notices.text
    assert application.models.current == before


def test_the_model_that_fits_comes_first_with_the_one_filled_button(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    _, dialog = open_models(qtbot, open_window, GET_PAGE)

    def filled() -> list[str]:
        found = dialog.get.findChildren(OfferButton)
        return [one.text() for one in found if one.isVisible() and one.is_filled]

    qtbot.waitUntil(lambda: filled() == [f"Get {NAME}"])
    card = dialog.get.cards[NAME]
    assert "Fits this computer: about" in card.forecast.text()
    assert "tokens/s, 32k context" in card.forecast.text()
    assert "at 100 Mbit/s" in card.price.text()
    assert "MXFP4" not in f"{card.name.text()} {card.about.text()} {card.price.text()}"
    assert "MXFP4" in dict(card.facts.rows)["Files"]
    assert hub.requests == []


def test_a_model_is_fetched_followed_and_used(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    hub.bytes_per_s = SLOW
    application, dialog = open_models(qtbot, open_window, GET_PAGE)
    wait_for_recommendation(qtbot, application)
    card = dialog.get.cards[NAME]
    assert hub.requests == []
    assert card.get.accessibleName() == f"Get {NAME}"
    card.get.click()
    qtbot.waitUntil(lambda: card.show_download.isVisible())
    card.show_download.click()
    assert dialog.page == DOWNLOADS_PAGE
    download = dialog.downloads.cards[NAME]
    qtbot.waitUntil(lambda: " left" in download.state.text())
    assert "MB/s" in download.state.text()
    download.pause.click()
    qtbot.waitUntil(lambda: download.resume.isVisible())
    assert "Paused" in download.state.text()
    download.cancel.click()
    assert "Throw away" in download.state.text()
    download.keep.click()
    assert download.resume.isVisible()
    hub.bytes_per_s = 0
    download.resume.click()
    qtbot.waitUntil(lambda: "exactly the published" in download.state.text())
    qtbot.waitUntil(lambda: application.models.current_name == NAME)
    assert not download.use.isVisible()
    assert "in use" in download.amount.text()
    assert dialog.notices.text == f"{NAME} is here and answers from now on."
    starter = next(entry for entry in application.models.entries if entry.is_starter)
    application.models.choose(starter.path)
    assert "in use" not in download.amount.text()
    download.use.click()
    assert application.models.current_name == NAME
    dialog.show_page(GET_PAGE)
    qtbot.waitUntil(lambda: "answers at present" in dialog.get.cards[NAME].state.text())
    entry = application.models.current_entry
    assert entry is not None
    assert dialog.library.cards[entry.path].hash.text() == "Checked: exactly the published file"


def test_a_download_is_thrown_away_only_after_a_second_click(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer, paths: Paths
) -> None:
    hub.bytes_per_s = SLOW
    application, dialog = open_models(qtbot, open_window, GET_PAGE)
    wait_for_recommendation(qtbot, application)
    dialog.get.cards[NAME].get.click()
    dialog.show_page(DOWNLOADS_PAGE)
    qtbot.waitUntil(lambda: NAME in dialog.downloads.cards)
    card = dialog.downloads.cards[NAME]
    qtbot.waitUntil(
        lambda: card.progress is not None and card.progress.received > 0, timeout=60_000
    )
    card.cancel.click()
    assert application.downloads.entry(NAME) is not None
    card.throw.setFocus()
    card.throw.click()
    qtbot.waitUntil(lambda: NAME not in dialog.downloads.cards)
    assert dialog.downloads.get.isVisible()
    assert dialog.focusWidget() is dialog.downloads.get
    qtbot.waitUntil(lambda: not left_of(paths.models))


def left_of(folder: Path) -> list[str]:
    """Files of models, and parts of them; a walk does not mind what goes meanwhile."""
    return [name for _, _, names in os.walk(folder) for name in names if ".gguf" in name]


def test_a_gated_model_says_what_is_missing(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer, tiny_model: Path
) -> None:
    hub.add_repo(REPO, COMMIT, {FILE: tiny_model}, gated=True)
    application, dialog = open_models(qtbot, open_window, GET_PAGE)
    wait_for_recommendation(qtbot, application)
    dialog.get.cards[NAME].get.click()
    dialog.show_page(DOWNLOADS_PAGE)

    def state() -> DownloadState | None:
        entry = application.downloads.entry(NAME)
        return None if entry is None else entry.state

    qtbot.waitUntil(lambda: state() is DownloadState.FAILED)
    card = dialog.downloads.cards[NAME]
    qtbot.waitUntil(card.retry.isVisible)
    assert len(card.state.text()) > 30


def test_a_search_asks_the_hub_only_when_it_is_pressed(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    application, dialog = open_models(qtbot, open_window, GET_PAGE)
    search = dialog.get.search
    QTest.keyClicks(search.field, "gpt-oss")
    QTest.qWait(300)
    assert hub.requests == []
    assert "This asks 127.0.0.1" in search.note.text()
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(search.cards))
    assert hub.requests
    assert search.cards[0].repo == REPO
    assert "found" in search.note.text()
    application.downloads.failed.emit(KeyringProblem("There is no password store."))
    assert "found" in search.note.text()
    assert "password store" in dialog.notices.text
    search.cards[0].sizes.click()
    qtbot.waitUntil(lambda: "MB" in search.cards[0].choice.currentText())


def test_offline_by_choice_takes_the_buttons_away(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    application, dialog = open_models(qtbot, open_window, GET_PAGE)
    wait_for_recommendation(qtbot, application)
    application.settings.is_offline = True
    card = dialog.get.cards[NAME]
    assert card.get.isHidden()
    assert "offline" in card.state.text()
    assert not dialog.get.search.button.isEnabled()
    assert "offline" in dialog.get.search.note.text()
    application.settings.is_offline = False
    assert card.get.isVisible()
    assert hub.requests == []


def test_a_file_that_keeps_the_computer_off_the_network_is_named_as_the_reason(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer, paths: Paths
) -> None:
    (paths.root / "air-gap").write_text("Rule {7} of the laboratory", "utf-8")
    application, dialog = open_models(qtbot, open_window, GET_PAGE)
    wait_for_recommendation(qtbot, application)
    card = dialog.get.cards[NAME]
    dialog.show_page(DOWNLOADS_PAGE)
    words = "\n".join(label.text() for label in dialog.downloads.findChildren(QLabel))
    for text in (card.state.text(), dialog.get.search.note.text(), words):
        assert "kept off the network" in text
        assert "Rule {7} of the laboratory" in text
        assert "by choice" not in text
    assert card.get.isHidden()
    assert hub.requests == []


@pytest.mark.parametrize("zoom", [1.0, 1.25, 2.0])
def test_where_there_is_little_room_the_pages_are_icons_and_nothing_is_cut_off(
    qtbot: QtBot, open_window: OpenWindow, model: Path, zoom: float
) -> None:
    application, dialog = open_models(qtbot, open_window, GET_PAGE)
    application.settings.zoom = zoom
    dialog.resize(round(420 * zoom), 700)
    QTest.qWait(20)
    names = dialog.findChild(QListWidget)
    assert names is not None
    assert names.width() < dialog.width() / 5
    titles = [names.model().index(row, 0) for row in range(names.count())]
    spoken = [title.data(Qt.ItemDataRole.AccessibleTextRole) for title in titles]
    assert spoken[LIBRARY_PAGE] == "On this computer"
    for page in range(names.count()):
        dialog.show_page(page)
        QTest.qWait(20)
        for control in controls(dialog):
            right = control.mapTo(dialog, QPoint(control.width(), 0)).x()
            assert right <= dialog.width(), f"{describe(control)} on page {page}"


def test_with_room_the_pages_have_names(qtbot: QtBot, open_window: OpenWindow, home: Path) -> None:
    _, dialog = open_models(qtbot, open_window, GET_PAGE)
    dialog.resize(900, 600)
    QTest.qWait(20)
    names = dialog.findChild(QListWidget)
    assert names is not None
    assert [names.item(row).text() for row in range(names.count())] == [
        "Get a model",
        "On this computer",
        "Downloads",
        "Speed and memory",
        "This computer",
    ]


def test_downloads_are_limited_and_freed_where_they_are_seen(
    qtbot: QtBot, open_window: OpenWindow, home: Path
) -> None:
    application, dialog = open_models(qtbot, open_window, DOWNLOADS_PAGE)
    limit = dialog.downloads.limit
    limit.field.setValue(2.5)
    assert application.settings.download_limit == 2_500_000
    application.settings.download_limit = 1_000_000
    assert limit.field.value() == 1.0
    limit.field.setValue(0)
    assert application.settings.download_limit == 0
    assert limit.field.text() == "None"
