# SPDX-License-Identifier: Apache-2.0
"""What follows a person's choices: keys in tool tips, colours of scroll bars, arrows at every zoom,
folders that stand open, a question that is rewritten, the place of a version."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.main import Application
from app.paths import Paths
from app.services.settings import ColorScheme
from app.ui.chat.attachment_view import AttachmentView
from app.ui.chat.question_editor import QuestionEditor
from app.ui.chat.text_button import TextButton, arrow_room
from app.ui.drop_hint import DropHint
from tests.ui.conftest import OpenWindow
from tests.ui.everyone import insert_rich, place, show_rich
from tests.ui.places import PLACES
from tests.ui.transcripts import button, child, messages


@pytest.fixture
def application(qtbot: QtBot, open_window: OpenWindow, paths: Paths) -> Application:
    rich = insert_rich(paths)
    application = open_window("hello")
    show_rich(qtbot, application, rich)
    return application


def test_tool_tips_say_the_key_that_holds(application: Application) -> None:
    sidebar, composer = application.window.sidebar, application.window.page.composer
    new = button(sidebar, "New conversation")
    hide = button(sidebar, "Hide the conversations")
    assert "(Ctrl+N)" in new.toolTip()
    assert "(Ctrl+B)" in hide.toolTip()
    application.settings.shortcuts = {"new": "Ctrl+Shift+J", "toggle_sidebar": "", "stop": "F9"}
    assert "(Ctrl+Shift+J)" in new.toolTip()
    assert "(" not in hide.toolTip()
    composer.set_generating(True)
    assert "Stop (F9)" in composer.send_button.toolTip()
    assert composer.send_button.accessibleName() == "Stop"


@pytest.mark.parametrize("schemes", [("light", "dark"), ("dark", "light")])
def test_scroll_bars_change_with_the_colours(
    application: Application, schemes: tuple[ColorScheme, ColorScheme]
) -> None:
    bar = child(application.window.page.transcript, QScrollArea).verticalScrollBar()
    for scheme in schemes:
        application.settings.color_scheme = scheme
        QTest.qWait(20)
        picture = bar.grab().toImage()
        colors = {picture.pixelColor(6, y).name() for y in range(picture.height())}
        assert QApplication.palette().color(QPalette.ColorRole.Mid).name() in colors


def test_fold_arrows_grow_with_the_text(application: Application) -> None:
    header = next(
        found
        for found in application.window.page.transcript.findChildren(TextButton)
        if found.accessibleName().startswith("Reasoning")
    )
    before, lead = arrow_room(header), header.lead()
    application.settings.zoom = 2.0
    QTest.qWait(50)
    assert arrow_room(header) > 1.6 * before
    assert header.lead() > 1.6 * lead


def test_folders_stand_open_the_next_time(
    qtbot: QtBot, application: Application, open_window: OpenWindow
) -> None:
    PLACES["folders"](qtbot, application)
    folder = application.conversations.folders[0]
    application.close()
    again = open_window("hello")
    assert again.conversations.is_expanded(folder.id)
    assert [item.title for item in again.conversations.in_folder(folder.id)]
    again.conversations.set_expanded(folder.id, False)
    assert again.settings.expanded_folders == ()


def test_files_can_be_pasted_into_a_question_that_is_rewritten(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    editor = rewriting(qtbot, application)
    path = tmp_path / "more.txt"
    path.write_text("more", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    editor.input.insertFromMimeData(data)
    documents = application.window.page.documents
    qtbot.waitUntil(lambda: [document.path for document in documents.own()] == [path])
    assert editor.input.toPlainText()


def test_an_attachment_can_be_put_back_into_a_question_that_is_rewritten(
    qtbot: QtBot, application: Application
) -> None:
    editor = rewriting(qtbot, application)
    part = editor.chips.parts[0]
    editor.chips.opened.emit(part)
    view = child(editor, AttachmentView)
    view.put_back_button.click()
    assert part not in editor.chips.parts
    assert part.text in editor.input.toPlainText()


def test_another_version_stands_where_the_one_before_stood(
    qtbot: QtBot, application: Application
) -> None:
    transcript = application.window.page.transcript
    answer = next(widget for widget in messages(transcript) if widget.node.id == shown(application))
    transcript.show_message(answer.node.id)
    QTest.qWait(100)
    before = place(answer).y()
    button(answer, "Previous version. Version 2 of 2").click()
    qtbot.waitUntil(lambda: shown(application) != answer.node.id)
    QTest.qWait(100)
    other = next(widget for widget in messages(transcript) if widget.node.id == shown(application))
    bar = child(transcript, QScrollArea).verticalScrollBar()
    # Where there is less below it than a screen, there is no scrolling that far.
    assert place(other).y() == before or bar.value() == bar.maximum()
    before = place(other).y()
    button(other, "Next version. Version 1 of 2").click()
    QTest.qWait(100)
    again = next(widget for widget in messages(transcript) if widget.node.id == answer.node.id)
    assert place(again).y() == before


def test_files_over_the_window_are_welcomed(application: Application, tmp_path: Path) -> None:
    window = application.window
    hint = child(window, DropHint)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    QApplication.sendEvent(window, entering(data))
    assert hint.isVisible()
    assert hint.geometry() == window.rect()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not hint.isVisible()
    words = QMimeData()
    words.setText("only words")
    QApplication.sendEvent(window, entering(words))
    assert not hint.isVisible()


def entering(data: QMimeData) -> QDragEnterEvent:
    return QDragEnterEvent(
        QPoint(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def rewriting(qtbot: QtBot, application: Application) -> QuestionEditor:
    PLACES["editing"](qtbot, application)
    return child(application.window.page.transcript, QuestionEditor)


def shown(application: Application) -> int:
    """The version of the first answer."""
    return application.session.nodes[1].id
