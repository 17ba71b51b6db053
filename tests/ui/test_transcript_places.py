# SPDX-License-Identifier: Apache-2.0
"""Widgets exist near the view only, and nobody who reads can tell."""

import itertools
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.core.conversation import MessageState
from app.ui.chat.message_widget import MessageWidget
from app.ui.chat.transcript_view import TranscriptView
from app.ui.theme import TEXT_COLUMN_EM, em, reading_font
from tests.ui.transcripts import (
    answer,
    child,
    messages,
    question,
    scroll_bar,
    settle,
    talk,
)


def ids_of(view: TranscriptView) -> list[int]:
    return [widget.node.id for widget in messages(view)]


def is_row(ids: list[int]) -> bool:
    return ids == list(range(ids[0], ids[-1] + 1))


def stands_at(view: TranscriptView, widget: QWidget, y: int) -> bool:
    return abs(widget.mapTo(view, QPoint(0, 0)).y() - y) <= 1


def test_only_messages_near_the_view_are_built(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes(talk(1000))
    settle(qtbot, view)
    assert view.is_at_bottom()
    built = [widget.node.id for widget in messages(view)]
    assert built == list(range(built[0], 1000))
    assert len(built) < 60
    bar = scroll_bar(view)
    for place in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(place)
        QTest.qWait(120)
        qtbot.waitUntil(lambda: is_row(ids_of(view)))
        ids = ids_of(view)
        assert len(ids) < 60
        assert abs(ids[0] - 1000 * place / max(1, bar.maximum())) < 250
    assert ids[-1] == 999


def test_messages_stand_below_one_another_without_gaps(view: TranscriptView, qtbot: QtBot) -> None:
    view.show_nodes(talk(300))
    settle(qtbot, view)
    bar = scroll_bar(view)
    for place in range(bar.maximum(), 0, -bar.maximum() // 7):
        bar.setValue(place)
        QTest.qWait(60)
        widgets = messages(view)
        for above, below in itertools.pairwise(widgets):
            if below.node.id != above.node.id + 1:
                continue
            assert below.y() == above.y() + above.height() + 8
            assert above.height() == above.sizeHint().height()


@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
def test_the_reader_keeps_their_place_while_messages_are_built_above(
    view: TranscriptView, qtbot: QtBot, share: float
) -> None:
    view.show_nodes(talk(400))
    settle(qtbot, view)
    bar = scroll_bar(view)
    bar.setValue(int(bar.maximum() * share))
    QTest.qWait(100)
    for _ in range(40):
        shown = next(widget for widget in messages(view) if widget.y() >= bar.value())
        before = shown.mapTo(view, QPoint(0, 0)).y()
        place = bar.value()
        bar.setValue(place - 50)
        moved = min(50, place)
        qtbot.waitUntil(partial(stands_at, view, shown, before + moved))


def test_the_reader_keeps_their_place_when_the_window_gets_another_width(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes(talk(200))
    settle(qtbot, view)
    bar = scroll_bar(view)
    bar.setValue(bar.maximum() // 2)
    QTest.qWait(100)
    widest = int(em(reading_font()) * TEXT_COLUMN_EM)
    for width in (500, 900, 650):
        shown = next(
            widget for widget in messages(view) if widget.geometry().bottom() > bar.value()
        )
        before = shown.y() - bar.value()
        view.resize(width, 600)
        QTest.qWait(100)
        assert abs(shown.y() - bar.value() - before) <= 1
        assert shown.width() == min(width - 2 * 24, widest)


def test_the_keyboard_walks_the_messages_in_reading_order(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes(talk(12))
    settle(qtbot, view)
    view.activateWindow()
    scroll_bar(view).setValue(0)
    QTest.qWait(100)
    child(view, QScrollArea).setFocus()
    seen: list[int] = []
    for _ in range(200):
        QTest.keyClick(view.focusWidget() or view, Qt.Key.Key_Tab)
        focus = view.focusWidget()
        owner = focus
        while owner is not None and not isinstance(owner, MessageWidget):
            owner = owner.parentWidget()
        if not isinstance(owner, MessageWidget):
            break
        QTest.qWait(1)
        seen.append(owner.node.id)
    assert sorted(set(seen)) == list(range(12))
    assert seen == sorted(seen)


def test_a_version_that_fits_in_the_view_is_followed_when_it_grows(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_nodes([question(1), answer(2, "Some words. " * 2000)], "one")
    settle(qtbot, view)
    scroll_bar(view).setValue(0)
    view.keep_in_place(3, shown_id=1)
    view.show_nodes([question(3), answer(4, "Short.")], "one")
    settle(qtbot, view)
    view.update_node(answer(4, "Some words. " * 2000, state=MessageState.GENERATING))
    qtbot.waitUntil(lambda: scroll_bar(view).maximum() > 1000)
    settle(qtbot, view)
    assert view.is_at_bottom()
