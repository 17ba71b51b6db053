# SPDX-License-Identifier: Apache-2.0
"""The documents that a question brought along, as the transcript shows them, and the commands
about documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.core.messages import DocumentPart, TextPart
from app.main import Application
from app.ui.chat.question_view import MAX_FILES, QuestionView
from app.ui.theme import Theme
from tests.ui.conftest import OpenWindow
from tests.ui.driving import ask_and_wait
from tests.ui.transcripts import messages

LEASE = DocumentPart("1", "lease.pdf", "24 pages", is_whole=True)
PAPERS = DocumentPart("2", "Papers", "214 files", is_collection=True)


@pytest.fixture
def question(qtbot: QtBot, theme: Theme) -> Iterator[QuestionView]:
    view = QuestionView(None)  # type: ignore[arg-type]
    view.resize(600, 400)
    qtbot.addWidget(view)
    view.show()
    yield view
    view.hide()


def chips(view: QuestionView) -> list[QAbstractButton]:
    QApplication.processEvents()
    return [item for item in view.findChildren(QAbstractButton) if item.isVisible()]


def test_documents_and_collections_stand_above_the_question(question: QuestionView) -> None:
    question.show_parts((LEASE, PAPERS, TextPart("How long?")))
    assert [chip.accessibleName() for chip in chips(question)] == [
        "Document lease.pdf",
        "Collection Papers",
    ]
    tips = [chip.toolTip() for chip in chips(question)]
    assert "Read whole" in tips[0]
    assert "Searched" in tips[1]


def test_a_click_and_enter_ask_for_the_document(qtbot: QtBot, question: QuestionView) -> None:
    question.show_parts((LEASE, TextPart("How long?")))
    (chip,) = chips(question)
    with qtbot.waitSignal(question.document_opened) as clicked:
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(question.document_opened) as pressed:
        QTest.keyClick(chip, Qt.Key.Key_Return)
    assert clicked.args == pressed.args == [LEASE]


def test_foreign_names_stay_text(question: QuestionView) -> None:
    question.show_parts((DocumentPart("1", "<b>a\u202e\nb</b>.pdf"), TextPart("?")))
    (chip,) = chips(question)
    assert chip.accessibleName() == "Document <b>a b</b>.pdf"
    assert "<b>a" not in chip.toolTip()


def test_many_documents_are_counted(question: QuestionView) -> None:
    many = [DocumentPart(str(at), f"{at}.pdf") for at in range(100)]
    question.show_parts((*many, TextPart("?")))
    assert len(chips(question)) == MAX_FILES


def asked(qtbot: QtBot, application: Application, folder: Path) -> QAbstractButton:
    """The chip of a question about a file."""
    path = folder / "notes.txt"
    path.write_text("The figures are 1, 2 and 3.", encoding="utf-8")
    page = application.window.page
    page.take_files([path])
    qtbot.waitUntil(lambda: [item.is_readable for item in page.documents.own()] == [True])
    ask_and_wait(qtbot, application, "Which figures?")
    found = messages(page.transcript)[0].findChildren(QAbstractButton)
    return next(chip for chip in found if chip.accessibleName() == "Document notes.txt")


def test_the_chip_of_a_question_shows_the_document_beside_it(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    application = open_window("hello")
    chip = asked(qtbot, application, tmp_path)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    (document,) = application.documents.of(application.session.documents_key)
    assert application.window.pane.document_id == document.id
    assert application.window.pane.isVisible()


def test_a_document_that_was_removed_is_told_of_instead_of_shown(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    application = open_window("hello")
    asked(qtbot, application, tmp_path)
    window = application.window
    window.page.documents.open_part(DocumentPart("unknown", "old.pdf"))
    assert "old.pdf" in window.page.notices.text
    assert window.pane.isHidden()


def test_a_chip_is_removed_and_comes_back(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    application = open_window("hello")
    path = tmp_path / "notes.txt"
    path.write_text("Text.", encoding="utf-8")
    page = application.window.page
    page.take_files([path])
    shown = page.composer.documents.chips
    qtbot.waitUntil(lambda: len(shown.documents) == 1)
    shown.documents[0].remove_button.click()
    qtbot.waitUntil(lambda: len(shown.documents) == 0)
    assert "notes.txt" in page.notices.text
    page.notices.trigger_action()
    qtbot.waitUntil(lambda: len(shown.documents) == 1)


def test_documents_have_commands_with_keys_and_stand_in_the_palette(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    application = open_window("hello")
    window = application.window
    assert not window.commands.read_everything.isEnabled()
    path = tmp_path / "palette.txt"
    path.write_text("Text.", encoding="utf-8")
    window.page.take_files([path])
    qtbot.waitUntil(window.commands.read_everything.isEnabled)
    window.commands.read_everything.trigger()
    assert window.page.composer.reads_everything
    qtbot.waitUntil(lambda: bool(window.page.documents.own()[0].is_readable))
    window.commands.palette.trigger()
    window.palette_view.field.setText("palette.txt")
    assert "palette.txt" in window.palette_view.shown_texts


def test_every_command_has_a_key_of_its_own(open_window: OpenWindow) -> None:
    commands = open_window("hello").window.commands
    keys = [
        key.toString()
        for group in commands.groups()
        for action in group.actions
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_a_temporary_conversation_is_offered_no_collections(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    application = open_window("hello")
    application.documents.create_collection("Papers")
    window = application.window
    window.commands.new_temporary.trigger()
    composer = window.page.composer
    composer.add_menu.aboutToShow.emit()
    papers, why, *_ = composer.collections_menu.actions()
    assert papers.text() == "Papers"
    assert not papers.isEnabled()
    assert "temporary" in why.text()
    window.commands.new_conversation.trigger()
    composer.add_menu.aboutToShow.emit()
    assert composer.collections_menu.actions()[0].isEnabled()
