# SPDX-License-Identifier: Apache-2.0
"""The chips of documents above the question, and the line about all of them."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.documents import Collection, Document
from app.services.documents import WholeBudget
from app.ui.chat.composer_documents import ComposerDocuments
from app.ui.chat.document_chips import MAX_CHIPS, DocumentChip
from app.ui.theme import Theme
from tests.ui.documents import document, failed, missing, partial_document, reading, waiting

PAPERS = Collection("papers", "Papers", (), 214, 3, 2, 48_100_000)
ALL = WholeBudget(12_000, 32_000, frozenset({"handbook.pdf"}))
NONE = WholeBudget(0, 32_000)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Iterator[ComposerDocuments]:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    window = QWidget()
    documents = ComposerDocuments(window)
    QVBoxLayout(window).addWidget(documents)
    window.resize(760, 200)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield documents
    window.hide()


def show(
    shown: ComposerDocuments,
    documents: Sequence[Document] = (),
    collections: Sequence[Collection] = (),
    *,
    asked_about: Sequence[str] = (),
    budget: WholeBudget = NONE,
    key: str = "here",
    progress: float = 0.43,
) -> None:
    shown.show_documents(
        key,
        documents,
        collections,
        asked_about=asked_about,
        progress=lambda _: progress,
        budget=budget,
    )
    QApplication.processEvents()


def chip(shown: ComposerDocuments, name: str) -> DocumentChip:
    return next(
        chip
        for chip in shown.chips.documents
        if chip.document is not None and chip.document.name == name
    )


def test_nothing_is_shown_without_documents(shown: ComposerDocuments) -> None:
    show(shown)
    assert shown.isHidden()
    show(shown, [document()])
    assert shown.isVisible()
    show(shown)
    assert shown.isHidden()


def test_a_chip_tells_name_state_and_what_was_left_out(shown: ComposerDocuments) -> None:
    show(shown, [partial_document(), reading(), waiting()])
    spoken = [chip.accessibleName() for chip in shown.chips.documents]
    assert spoken[0].startswith("scans.pdf, 298 of 312 page")
    assert spoken[1:] == ["budget.xlsx, 43 %", "later.docx, waiting"]
    tip = chip(shown, "scans.pdf").toolTip()
    assert "7–9, 41" in tip
    assert "The page is a scan." in tip
    assert "The page is a scan." in chip(shown, "scans.pdf").accessibleDescription()


def test_foreign_names_are_text_and_one_line(shown: ComposerDocuments) -> None:
    show(shown, [document("<img src=x>\u202e\n& b.pdf")])
    (only,) = shown.chips.documents
    assert only.accessibleName().startswith("<img src=x> & b.pdf, ")
    assert "<img" not in only.toolTip()
    assert "&lt;img src=x&gt; &amp; b.pdf" in only.toolTip()


def test_progress_changes_a_chip_in_its_place(shown: ComposerDocuments) -> None:
    show(shown, [reading(), waiting()])
    before = shown.chips.documents
    before[1].setFocus()
    show(shown, [reading(), waiting()], progress=0.9)
    assert shown.chips.documents == before
    assert before[0].accessibleName() == "budget.xlsx, 90 %"
    assert before[1].hasFocus()


def test_a_click_shows_what_is_readable_and_explains_what_is_not(
    qtbot: QtBot, shown: ComposerDocuments
) -> None:
    show(shown, [document(), failed()])
    with qtbot.waitSignal(shown.chips.opened) as opened:
        QTest.mouseClick(chip(shown, "handbook.pdf"), Qt.MouseButton.LeftButton)
    assert opened.args == ["handbook.pdf"]
    with qtbot.waitSignal(shown.chips.details_requested) as explained:
        QTest.mouseClick(chip(shown, "secret.pdf"), Qt.MouseButton.LeftButton)
    assert explained.args == ["secret.pdf"]


def test_what_could_not_be_read_can_be_tried_again(qtbot: QtBot, shown: ComposerDocuments) -> None:
    show(shown, [document(), failed(), missing()])
    none, again, also = (chip.again_button for chip in shown.chips.documents)
    assert none is None
    assert again is not None
    assert also is not None
    assert "secret.pdf" in again.accessibleName()
    with qtbot.waitSignal(shown.chips.retry_requested) as tried:
        QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert tried.args == ["secret.pdf"]


def test_the_keyboard_opens_and_removes(qtbot: QtBot, shown: ComposerDocuments) -> None:
    show(shown, [document(), document("second.pdf")])
    first = chip(shown, "handbook.pdf")
    first.setFocus()
    with qtbot.waitSignal(shown.chips.opened):
        QTest.keyClick(first, Qt.Key.Key_Return)
    with qtbot.waitSignal(shown.chips.removed) as removed:
        QTest.keyClick(first, Qt.Key.Key_Delete)
    assert removed.args == ["handbook.pdf"]
    show(shown, [document("second.pdf")])
    assert chip(shown, "second.pdf").hasFocus()
    with qtbot.waitSignal(shown.chips.left):
        show(shown)


def test_the_menu_offers_what_makes_sense(shown: ComposerDocuments) -> None:
    show(shown, [document(), waiting()])
    offered = [
        [action.text() for action in chip.make_menu().actions() if action.isEnabled()]
        for chip in shown.chips.documents
    ]
    assert "Show" in offered[0]
    assert "Read it again" in offered[0]
    assert "Show" not in offered[1]
    assert "Read it again" not in offered[1]


def test_a_collection_has_a_chip_that_ends_its_use(qtbot: QtBot, shown: ComposerDocuments) -> None:
    show(shown, [], [PAPERS])
    (only,) = shown.chips.collections
    assert "Papers" in only.accessibleName()
    with qtbot.waitSignal(shown.chips.collection_opened):
        only.click()
    with qtbot.waitSignal(shown.chips.collection_removed) as removed:
        only.remove_button.click()
    assert removed.args == ["papers"]


def test_many_documents_have_one_chip_for_the_rest(qtbot: QtBot, shown: ComposerDocuments) -> None:
    many = [document(f"{number}.pdf") for number in range(300)]
    show(shown, many)
    assert len(shown.chips.documents) == MAX_CHIPS - 1
    more = [child for child in shown.chips.ground.children() if isinstance(child, QWidget)][-1]
    assert str(300 - MAX_CHIPS + 1) in more.accessibleName()
    with qtbot.waitSignal(shown.chips.all_requested):
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)


def test_the_line_says_how_much_is_read_whole(shown: ComposerDocuments) -> None:
    words = shown.line.words
    show(shown, [document()], budget=ALL)
    assert words.text == "Whole text: 12,000 of 32,000 tokens"
    show(shown, [document(), partial_document()], budget=ALL)
    assert words.text == "1 whole (12,000 of 32,000 tokens), the rest searched"
    assert "32,000" in words.accessibleDescription()
    show(shown, [partial_document()], budget=NONE)
    assert words.text == "Searched"
    show(shown, [waiting()], budget=NONE)
    assert words.text == "Being read; you can ask already"
    show(shown, [partial_document(), waiting()], budget=NONE)
    assert words.text.startswith("Searched · 1 ")


def test_reading_everything_is_offered_where_not_all_is_read_anyway(
    qtbot: QtBot, shown: ComposerDocuments
) -> None:
    everything = shown.line.everything
    show(shown, [document(), failed()], budget=ALL)
    assert everything.isHidden()
    show(shown, [document(), partial_document()], budget=ALL)
    assert everything.isVisible()
    with qtbot.waitSignal(shown.line.reads_everything_changed):
        QTest.keyClick(everything, Qt.Key.Key_Return)
    assert shown.line.reads_everything
    show(shown, [document()], budget=ALL)
    assert everything.isVisible()


def test_chips_fold_once_a_question_brought_them_along_and_open_for_new_ones(
    shown: ComposerDocuments,
) -> None:
    show(shown, [document()])
    assert shown.is_open
    show(shown, [document()], asked_about=["handbook.pdf"])
    assert not shown.is_open
    show(shown, [document(), document("new.pdf")], asked_about=["handbook.pdf"])
    assert shown.is_open
    assert chip(shown, "handbook.pdf").isVisible()


def test_what_somebody_folds_stays_folded(shown: ComposerDocuments) -> None:
    show(shown, [document(), reading()])
    QTest.keyClick(shown.line.fold, Qt.Key.Key_Space)
    assert not shown.is_open
    show(shown, [document(), reading()], progress=0.9)
    assert not shown.is_open
    assert not chip(shown, "handbook.pdf").isVisible()


def test_another_conversation_begins_without_the_wish_to_read_everything(
    shown: ComposerDocuments,
) -> None:
    show(shown, [partial_document()])
    shown.line.everything.setChecked(True)
    show(shown, [document()], key="there", asked_about=["handbook.pdf"])
    assert not shown.line.reads_everything
    assert not shown.is_open
