# SPDX-License-Identifier: Apache-2.0
"""Who is told of a finished answer, and what."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageNode, MessageState
from app.core.errors import HarmoniumError, InternalError
from app.core.events import Timings
from app.core.messages import Message, Role, TextPart
from app.core.model_files import DownloadProgress, DownloadState
from app.services.engine_jobs import TurnEnded
from app.services.notifications import Notifications
from app.services.settings import Settings
from app.store.database import open_database
from app.store.settings import SettingsStore
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait

TITLE = "Bread <b>& butter</b>\nrecipes"


class Desk:
    """Somebody who looks at the window, or at something else."""

    def __init__(self, settings: Settings) -> None:
        self.looks = False
        self.settings = settings
        self.heard: list[tuple[str, str]] = []
        self.notifications = Notifications(settings, self.title_of, lambda: self.looks)
        self.notifications.announced.connect(self.hear)

    def title_of(self, conversation_id: str) -> str:
        return TITLE

    def hear(self, title: str, text: str) -> None:
        self.heard.append((title, text))

    def finish(
        self,
        seconds: float = 30,
        state: MessageState = MessageState.COMPLETE,
        conversation_id: str = "c-1",
        error: HarmoniumError | None = None,
        timings: Timings | None = None,
    ) -> None:
        answer = Message(Role.ASSISTANT, (TextPart("Take <flour> & water.\n" + "Knead. " * 100),))
        node = MessageNode(7, 6, answer, state, time.time() - seconds, timings=timings)
        self.notifications.on_answer_finished(TurnEnded(conversation_id, 7, node, error))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    database = open_database(tmp_path / "harmonium.db")
    desk = Desk(Settings(SettingsStore(database), tmp_path / "window.ini"))
    yield desk
    desk.notifications.close()
    database.close()


def test_a_long_answer_is_announced_without_a_word_of_it(desk: Desk) -> None:
    desk.finish()
    assert desk.heard == [("Your answer is ready", "")]


def test_texts_are_shown_only_when_that_is_wished_for(desk: Desk) -> None:
    desk.settings.notifies_with_text = True
    desk.finish()
    [(title, text)] = desk.heard
    assert title == "Your answer is ready: Bread ‹b›＆ butter‹/b› recipes"
    assert text.startswith("Take ‹flour› ＆ water. Knead.")
    assert text.endswith("…")
    assert len(text) <= 160


def test_a_temporary_conversation_shows_nothing_of_itself(desk: Desk) -> None:
    desk.settings.notifies_with_text = True
    desk.finish(conversation_id="t-1")
    assert desk.heard == [("Your answer is ready", "")]


def test_a_failure_is_announced_as_one(desk: Desk) -> None:
    desk.finish(state=MessageState.FAILED, error=InternalError("engine gone"))
    assert desk.heard == [("An answer could not be finished", "")]


def test_somebody_who_looks_needs_no_word(desk: Desk) -> None:
    desk.looks = True
    desk.finish()
    assert desk.heard == []


@pytest.mark.parametrize("state", [MessageState.CANCELLED, MessageState.INTERRUPTED])
def test_who_stopped_it_needs_no_word(desk: Desk, state: MessageState) -> None:
    desk.finish(state=state)
    assert desk.heard == []


def test_a_short_answer_needs_no_word(desk: Desk) -> None:
    desk.finish(seconds=9)
    assert desk.heard == []


def test_the_time_of_a_continued_answer_counts_from_its_continuation(desk: Desk) -> None:
    desk.finish(seconds=3600, timings=Timings(total_s=2.0))
    assert desk.heard == []
    desk.finish(seconds=3600, timings=Timings(load_s=8.0, total_s=4.0))
    assert len(desk.heard) == 1


def test_nobody_is_told_who_does_not_want_to_be(desk: Desk) -> None:
    desk.settings.notifies = False
    desk.finish()
    assert desk.heard == []


def test_an_answer_whose_conversation_is_gone_is_not_announced(desk: Desk) -> None:
    desk.notifications.on_answer_finished(TurnEnded("c-1", 7, None, None))
    assert desk.heard == []


def test_a_model_that_came_meanwhile_is_announced(desk: Desk) -> None:
    came = DownloadProgress("m", "gpt-oss<20b>", DownloadState.DONE, 12, 12)
    desk.notifications.on_download_ended(came)
    desk.notifications.on_download_ended(replace(came, state=DownloadState.FAILED))
    assert desk.heard == [
        ("gpt-oss‹20b› is here", ""),
        ("gpt-oss‹20b› could not be fetched", ""),
    ]
    desk.looks = True
    desk.notifications.on_download_ended(came)
    desk.looks, desk.settings.notifies = False, False
    desk.notifications.on_download_ended(came)
    assert len(desk.heard) == 2


def test_a_click_brings_the_conversation_to_the_front(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    ask_and_wait(qtbot, application, "Hello")
    asked = application.session.conversation_id
    application.window.commands.new_conversation.trigger()
    application.window.hide()
    application.notifications.activated.emit(asked)
    assert application.window.isVisible()
    assert application.session.conversation_id == asked


def test_a_closed_window_is_never_out_of_reach(desk: Desk) -> None:
    """The program only stays behind an icon where there is a place for icons."""
    assert desk.notifications.stays_in_tray is False
    desk.settings.shows_tray = True
    assert desk.notifications.stays_in_tray is QSystemTrayIcon.isSystemTrayAvailable()
    assert desk.notifications.tray.isVisible() is QSystemTrayIcon.isSystemTrayAvailable()
