# SPDX-License-Identifier: Apache-2.0
"""What happens by itself is said to a screen reader: answers that end, notices, errors."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask, ask_and_wait
from tests.ui.places import PLACES

_FAILING = {"generate": [[{"fail": "internal", "message": "It broke.", "detail": ""}]]}


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The announcements. Qt for Python lets nobody listen to them, so they are caught where they
    leave the program."""
    texts: list[str] = []
    send = QAccessible.updateAccessibility

    def catch(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            texts.append(event.message())
        send(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", catch)
    QAccessible.setActive(True)
    yield texts
    QAccessible.setActive(False)


def test_the_end_of_an_answer_is_said_once(
    qtbot: QtBot, open_window: OpenWindow, said: list[str]
) -> None:
    application = open_window("hello")
    ask_and_wait(qtbot, application, "Hello")
    qtbot.waitUntil(lambda: "Answer finished" in said)
    QTest.qWait(100)
    assert said.count("Answer finished") == 1
    ask_and_wait(qtbot, application, "Hello again")
    qtbot.waitUntil(lambda: said.count("Answer finished") == 2)


def test_a_stopped_answer_is_not_called_finished(
    qtbot: QtBot, open_window: OpenWindow, said: list[str]
) -> None:
    application = open_window("think:20")
    ask(application, "Hello")
    qtbot.waitUntil(lambda: application.session.is_thinking)
    application.window.commands.stop.trigger()
    qtbot.waitUntil(lambda: "Answer stopped" in said)
    assert "Answer finished" not in said


def test_a_failure_is_said_in_its_own_words(
    qtbot: QtBot, open_window: OpenWindow, said: list[str]
) -> None:
    application = open_window(_FAILING)
    ask_and_wait(qtbot, application, "Hello")
    notices = application.window.page.notices
    qtbot.waitUntil(lambda: bool(notices.text))
    assert notices.text in said
    assert "Answer finished" not in said


def test_notices_are_said(qtbot: QtBot, open_window: OpenWindow, said: list[str]) -> None:
    application = open_window("hello")
    ask_and_wait(qtbot, application, "Hello")
    application.window.commands.copy_answer.trigger()
    assert "The last answer was copied." in said
    assert application.session.conversation_id is not None
    application.conversations.delete([application.session.conversation_id])
    assert said[-1].endswith("was deleted.")


def test_what_the_arrows_choose_in_the_palette_is_said(
    qtbot: QtBot, open_window: OpenWindow, said: list[str]
) -> None:
    application = open_window("hello")
    palette = PLACES["palette"](qtbot, application)
    said.clear()
    QTest.keyClick(application.window.palette_view.field, Qt.Key.Key_Down)
    assert said == [application.window.palette_view.shown_texts[1]]
    assert palette.isVisible()


def test_how_many_results_a_search_has_is_said(
    qtbot: QtBot, open_window: OpenWindow, said: list[str]
) -> None:
    application = open_window("hello")
    ask_and_wait(qtbot, application, "Hello")
    application.window.commands.search.trigger()
    application.window.sidebar.search_field.setText("Hello")
    qtbot.waitUntil(lambda: any(text.endswith("place(s)") or "place" in text for text in said))
    application.window.sidebar.search_field.setText("nowhere")
    qtbot.waitUntil(lambda: "Nothing found. Try other or fewer words." in said)
