# SPDX-License-Identifier: Apache-2.0
"""A newcomer's way, with real widgets, real engine processes and the real starter: how many clicks
lie between the first start and the first answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageNode, MessageState
from app.engine.client import default_engine_command
from app.main import Application, build
from app.paths import Paths
from app.profile import Profile
from app.ui.chat.waiting_foot import WaitingFoot
from app.ui.theme import apply_theme
from tests.helpers.first_run import NAME, Newcomer, offer
from tests.helpers.hub_server import HubServer

MOST_CLICKS = 3
ANSWER_MS = 45_000


@pytest.fixture
def hub(tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """Has a tiny model in the place of gpt-oss-20b. Nothing lies in the newcomer's home."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HF_HOME", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)
    with HubServer() as hub:
        catalogue = tmp_path / "catalogue.json"
        offer(hub, tiny_model, catalogue)
        monkeypatch.setenv("HARMONIUM_CATALOGUE", str(catalogue))
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, paths: Paths, hub: HubServer
) -> Iterator[Application]:
    """The first start: there is nothing in the profile."""
    qapp.setQuitOnLastWindowClosed(False)
    apply_theme(qapp)
    application = build(Profile(paths), default_engine_command())
    application.start()
    with qtbot.waitActive(application.window):
        application.window.activateWindow()
    yield application
    application.close()
    assert application.engine.has_ended
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def answer(application: Application) -> MessageNode:
    node = application.session.nodes[-1]
    assert node.state is MessageState.COMPLETE, node.error
    assert node.message.text.strip()
    return node


def test_who_just_writes_is_answered_by_the_starter(
    qtbot: QtBot, application: Application, hub: HubServer
) -> None:
    person = Newcomer(application.window)
    with qtbot.waitSignal(application.session.answer_finished, timeout=ANSWER_MS):
        person.write("Hello, who are you?")
    assert person.steps == ["write Hello, who are you?"]
    assert person.clicks <= MOST_CLICKS
    assert answer(application).model == application.models.current_name
    assert application.models.is_starter
    assert hub.requests == []


def test_who_takes_what_is_recommended_and_does_not_want_to_wait(
    qtbot: QtBot, application: Application, hub: HubServer
) -> None:
    hub.bytes_per_s = 1_000_000
    page = application.window.page
    card = page.welcome.card
    qtbot.waitUntil(lambda: card.button.text() == f"Get {NAME}")
    person = Newcomer(application.window)
    person.click(card.button)
    qtbot.waitUntil(lambda: application.session.waits_for is not None)
    person.write("Hello")
    foot = page.transcript.findChild(WaitingFoot)
    assert isinstance(foot, WaitingFoot)
    qtbot.waitUntil(foot.button.isVisible)
    with qtbot.waitSignal(application.session.answer_finished, timeout=ANSWER_MS):
        person.click(foot.button)
    assert person.clicks <= MOST_CLICKS
    answer(application)
    assert application.models.is_starter


def test_the_question_that_was_written_meanwhile_is_answered_by_the_model_that_came(
    qtbot: QtBot, application: Application, hub: HubServer
) -> None:
    hub.bytes_per_s = 20_000_000
    card = application.window.page.welcome.card
    qtbot.waitUntil(lambda: card.button.text() == f"Get {NAME}")
    person = Newcomer(application.window)
    person.click(card.button)
    qtbot.waitUntil(lambda: application.session.waits_for is not None)
    with qtbot.waitSignal(application.session.answer_finished, timeout=ANSWER_MS):
        person.write("What is the capital of France?")
    assert person.steps == [f"click Get {NAME}", "write What is the capital of France?"]
    assert answer(application).model == NAME
    assert not application.models.is_starter
