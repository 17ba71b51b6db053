# SPDX-License-Identifier: Apache-2.0
"""A rating counts with the click; its note is kept unless it is given up."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.conversation import Feedback, Rating
from app.ui.chat.feedback_popup import FeedbackPopup
from app.ui.chat.transcript_view import TranscriptView
from app.ui.chat.wishes import MessageWish, WishKind
from tests.ui.transcripts import answer, button, buttons, message, point_at, question, settle

UP, DOWN = Feedback(Rating.UP), Feedback(Rating.DOWN)


@pytest.fixture
def ratings(view: TranscriptView) -> list[Feedback | None]:
    """What was asked for; the answer shows each at once, as it does with a session behind it."""
    asked: list[Feedback | None] = []

    def on_asked(wish: MessageWish) -> None:
        assert (wish.kind, wish.message_id) == (WishKind.RATE, 2)
        asked.append(wish.feedback)
        widget = message(view, 2)
        widget.set_node(replace(widget.node, feedback=wish.feedback))

    view.asked.connect(on_asked)
    return asked


def show_answer(view: TranscriptView, qtbot: QtBot, feedback: Feedback | None = None) -> None:
    view.show_nodes([question(1), replace(answer(2, "a"), feedback=feedback)])
    settle(qtbot, view)
    point_at(message(view, 2))


def popup() -> FeedbackPopup:
    found = QApplication.activePopupWidget()
    assert isinstance(found, FeedbackPopup)
    return found


def test_a_rating_counts_without_a_note(
    view: TranscriptView, qtbot: QtBot, ratings: list[Feedback | None]
) -> None:
    show_answer(view, qtbot)
    button(message(view, 2), "Good answer").click()
    assert ratings == [UP]
    assert message(view, 2).is_in_use()
    popup().close()
    assert ratings == [UP]
    assert "Good answer, chosen" in buttons(message(view, 2))
    assert QApplication.activePopupWidget() is None
    assert not message(view, 2).is_in_use()


def test_a_note_is_saved_with_the_button_the_keyboard_or_a_click_elsewhere(
    view: TranscriptView, qtbot: QtBot, ratings: list[Feedback | None]
) -> None:
    show_answer(view, qtbot)
    button(message(view, 2), "Bad answer").click()
    QTest.keyClicks(popup().note, "too long")
    popup().save_button.click()
    button(message(view, 2), "Bad answer, chosen").click()
    assert popup().note.toPlainText() == "too long"
    QTest.keyClicks(popup().note, " and wrong ")
    QTest.keyClick(popup().note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    button(message(view, 2), "Bad answer, chosen").click()
    popup().note.setPlainText("only wrong")
    popup().close()
    assert ratings == [DOWN, *(replace(DOWN, note=note) for note in (
        "too long", "too long and wrong", "only wrong",
    ))]  # fmt: skip


def test_escape_leaves_the_note_as_it_was(
    view: TranscriptView, qtbot: QtBot, ratings: list[Feedback | None]
) -> None:
    show_answer(view, qtbot, replace(UP, note="before"))
    button(message(view, 2), "Good answer, chosen").click()
    QTest.keyClicks(popup().note, "never mind")
    QTest.keyClick(popup().note, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert ratings == []


def test_a_rating_can_be_changed_and_taken_back(
    view: TranscriptView, qtbot: QtBot, ratings: list[Feedback | None]
) -> None:
    show_answer(view, qtbot, replace(UP, note="good words"))
    button(message(view, 2), "Bad answer").click()
    assert popup().note.toPlainText() == ""
    popup().close()
    button(message(view, 2), "Bad answer, chosen").click()
    popup().remove_button.click()
    assert ratings == [DOWN, None]
    assert {"Good answer", "Bad answer"} <= set(buttons(message(view, 2)))
