# SPDX-License-Identifier: Apache-2.0
"""The window about documents: the conversation's own, collections, and what is done with them."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.core.documents import DocumentState
from app.main import Application
from app.paths import Paths
from app.store.database import open_database
from app.store.documents import DocumentStore
from app.ui.documents.document_details import DocumentDetails
from app.ui.documents.documents_dialog import DocumentsDialog
from app.ui.documents.words import is_busy
from tests.ui.conftest import OpenWindow


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """Three that can be read, and one that cannot."""
    folder = tmp_path / "papers"
    folder.mkdir()
    for name in ("alpha.md", "beta.md", "gamma.txt"):
        (folder / name).write_text(f"# {name}\n\nThe answer is in here.\n", encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    return folder


@pytest.fixture
def application(open_window: OpenWindow) -> Application:
    return open_window("hello")


@pytest.fixture
def dialog(qtbot: QtBot, application: Application) -> DocumentsDialog:
    dialog = application.window.dialogs.show_documents()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    return dialog


def drop(dialog: DocumentsDialog, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    dialog.dropEvent(
        QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def listed(dialog: DocumentsDialog) -> list[str]:
    return [document.name for document in dialog.page.model.documents]


def wait_for(qtbot: QtBot, dialog: DocumentsDialog, names: Sequence[str]) -> None:
    """In the list, and read."""
    qtbot.waitUntil(lambda: sorted(listed(dialog)) == sorted(names))
    qtbot.waitUntil(
        lambda: not any(is_busy(document) for document in dialog.page.model.documents),
        timeout=60_000,
    )


def choose(dialog: DocumentsDialog, name: str) -> None:
    found = next(item for item in dialog.page.model.documents if item.name == name)
    dialog.page.list.choose(found.id)


def new_collection(dialog: DocumentsDialog, name: str) -> str:
    dialog.new_button.click()
    QTest.keyClicks(dialog.page.head.field, name)
    QTest.keyClick(dialog.page.head.field, Qt.Key.Key_Return)
    return dialog.collection_id


def test_an_empty_window_says_what_to_do(dialog: DocumentsDialog) -> None:
    assert "Drop files or folders here" in dialog.page.note.text()
    assert dialog.page.list.isHidden()
    assert dialog.collection_id == ""


def test_what_is_dropped_on_it_is_read_for_the_conversation(
    qtbot: QtBot, application: Application, dialog: DocumentsDialog, papers: Path
) -> None:
    drop(dialog, papers)
    wait_for(qtbot, dialog, ["alpha.md", "beta.md", "broken.pdf", "gamma.txt"])
    states = {item.name: item.state for item in dialog.page.model.documents}
    assert states["broken.pdf"] is DocumentState.FAILED
    assert states["alpha.md"] is DocumentState.READY
    chips = application.window.page.composer.documents.chips
    qtbot.waitUntil(lambda: len(chips.documents) == 4)


def test_why_a_file_was_not_read_is_told(
    qtbot: QtBot, application: Application, dialog: DocumentsDialog, papers: Path
) -> None:
    drop(dialog, papers / "broken.pdf")
    wait_for(qtbot, dialog, ["broken.pdf"])
    choose(dialog, "broken.pdf")
    assert not dialog.page.open_button.isEnabled()
    QTest.keyClick(dialog.page.list, Qt.Key.Key_Return)
    details = dialog.findChild(DocumentDetails)
    assert details is not None
    (broken,) = dialog.page.model.documents
    assert broken.error
    assert details.state.text() == broken.error
    assert not details.open_button.isVisible()
    assert details.retry_button.isVisible()


def test_a_file_is_found_by_its_name(qtbot: QtBot, dialog: DocumentsDialog, papers: Path) -> None:
    drop(dialog, papers)
    wait_for(qtbot, dialog, ["alpha.md", "beta.md", "broken.pdf", "gamma.txt"])
    dialog.page.search.setFocus()
    QTest.keyClicks(dialog.page.search, "BETA")
    qtbot.waitUntil(lambda: listed(dialog) == ["beta.md"])
    QTest.keyClick(dialog.page.search, Qt.Key.Key_Down)
    assert [document.name for document in dialog.page.list.chosen] == ["beta.md"]
    dialog.page.search.setFocus()
    dialog.page.search.end(False)
    QTest.keyClicks(dialog.page.search, "x")
    qtbot.waitUntil(lambda: listed(dialog) == [])
    assert "BETAx" in dialog.page.note.text()
    dialog.page.search.clear()
    qtbot.waitUntil(lambda: len(listed(dialog)) == 4)


def test_what_another_program_added_is_there_when_somebody_comes_back(
    qtbot: QtBot, application: Application, dialog: DocumentsDialog, paths: Paths
) -> None:
    assert application.documents.collections() == ()
    elsewhere = open_database(paths.database)
    DocumentStore(elsewhere).create_collection("From the terminal")
    elsewhere.close()
    application_of_all = QApplication.instance()
    assert isinstance(application_of_all, QApplication)
    application_of_all.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: len(application.documents.collections()) == 1)
    qtbot.waitUntil(lambda: dialog.collections.count() == 2)


def test_a_removed_file_comes_back_when_that_is_undone(
    qtbot: QtBot, application: Application, dialog: DocumentsDialog, papers: Path
) -> None:
    drop(dialog, papers / "alpha.md", papers / "beta.md")
    wait_for(qtbot, dialog, ["alpha.md", "beta.md"])
    choose(dialog, "alpha.md")
    QTest.keyClick(dialog.page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: listed(dialog) == ["beta.md"])
    assert "alpha.md" in dialog.notices.text
    dialog.notices.trigger_action()
    wait_for(qtbot, dialog, ["alpha.md", "beta.md"])
    assert (papers / "alpha.md").exists()


def test_a_document_is_shown_beside_the_conversation(
    qtbot: QtBot, application: Application, dialog: DocumentsDialog, papers: Path
) -> None:
    drop(dialog, papers / "alpha.md")
    wait_for(qtbot, dialog, ["alpha.md"])
    choose(dialog, "alpha.md")
    shown = dialog.page.model.documents[0].id
    QTest.keyClick(dialog.page.list, Qt.Key.Key_Return)
    window = application.window
    assert not window.pane.isHidden()
    assert window.pane.document_id == shown
    assert window.commands.close_document.isEnabled()
    window.commands.close_document.trigger()
    assert window.pane.isHidden()
    assert not window.commands.close_document.isEnabled()


def test_a_collection_is_made_named_used_and_deleted(
    qtbot: QtBot, application: Application, dialog: DocumentsDialog, papers: Path
) -> None:
    new_collection(dialog, "Batteries")
    assert [item.name for item in application.documents.collections()] == ["Batteries"]
    assert dialog.page.head.title.accessibleName() == "Batteries"
    drop(dialog, papers / "alpha.md")
    wait_for(qtbot, dialog, ["alpha.md"])
    dialog.page.use.click()
    chips = application.window.page.composer.documents.chips
    qtbot.waitUntil(lambda: [chip.accessibleName() for chip in chips.collections] != [])
    assert "Batteries" in chips.collections[0].accessibleName()
    chips.collections[0].remove_button.click()
    qtbot.waitUntil(lambda: not dialog.page.use.isChecked())
    dialog.page.head.delete_requested.emit()
    assert application.documents.collections()
    dialog.notices.trigger_action()
    qtbot.waitUntil(lambda: application.documents.collections() == ())
    qtbot.waitUntil(lambda: dialog.collection_id == "")
    assert (papers / "alpha.md").exists()


def test_a_name_that_is_given_up_leaves_the_collection_as_it_was(
    application: Application, dialog: DocumentsDialog
) -> None:
    new_collection(dialog, "Batteries")
    dialog.page.head.begin_rename()
    QTest.keyClicks(dialog.page.head.field, "Other")
    QTest.keyClick(dialog.page.head.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.page.head.is_renaming
    assert [item.name for item in application.documents.collections()] == ["Batteries"]


def test_a_folder_of_a_collection_is_watched_until_it_is_removed(
    qtbot: QtBot, application: Application, dialog: DocumentsDialog, papers: Path
) -> None:
    new_collection(dialog, "Batteries")
    drop(dialog, papers)
    wait_for(qtbot, dialog, ["alpha.md", "beta.md", "broken.pdf", "gamma.txt"])
    assert dialog.page.folders.folders == (papers,)
    (papers / "delta.md").write_text("A new one.", encoding="utf-8")
    wait_for(qtbot, dialog, ["alpha.md", "beta.md", "broken.pdf", "delta.md", "gamma.txt"])
    dialog.page.folders.removed.emit(papers)
    qtbot.waitUntil(lambda: listed(dialog) == [])
    assert dialog.page.folders.folders == ()
    assert "papers" in dialog.notices.text


def test_files_of_a_collection_can_be_removed_together(
    qtbot: QtBot, dialog: DocumentsDialog, papers: Path
) -> None:
    new_collection(dialog, "Batteries")
    drop(dialog, papers / "alpha.md", papers / "beta.md", papers / "gamma.txt")
    wait_for(qtbot, dialog, ["alpha.md", "beta.md", "gamma.txt"])
    dialog.page.list.selectAll()
    dialog.page.remove_button.click()
    qtbot.waitUntil(lambda: listed(dialog) == [])
    assert "3" in dialog.notices.text
    dialog.notices.trigger_action()
    wait_for(qtbot, dialog, ["alpha.md", "beta.md", "gamma.txt"])


def test_what_is_chosen_stays_chosen_while_others_are_read(
    qtbot: QtBot, dialog: DocumentsDialog, papers: Path
) -> None:
    drop(dialog, papers / "gamma.txt")
    wait_for(qtbot, dialog, ["gamma.txt"])
    choose(dialog, "gamma.txt")
    drop(dialog, papers / "alpha.md", papers / "beta.md")
    wait_for(qtbot, dialog, ["alpha.md", "beta.md", "gamma.txt"])
    assert [document.name for document in dialog.page.list.chosen] == ["gamma.txt"]


def test_files_and_folders_are_chosen_with_the_systems_dialogs(
    qtbot: QtBot, application: Application, dialog: DocumentsDialog, papers: Path
) -> None:
    dialog.page.add_files.click()
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None
    chooser.filesSelected.emit([str(papers / "alpha.md")])
    chooser.close()
    wait_for(qtbot, dialog, ["alpha.md"])
    dialog.page.add_folder.click()
    choosers = [item for item in dialog.findChildren(QFileDialog) if item.isVisible()]
    choosers[-1].fileSelected.emit(str(papers))
    choosers[-1].close()
    wait_for(qtbot, dialog, ["alpha.md", "beta.md", "broken.pdf", "gamma.txt"])


def test_names_of_collections_are_text(dialog: DocumentsDialog) -> None:
    new_collection(dialog, "<b>A & B</b>")
    item = dialog.collections.currentItem()
    assert item is not None
    assert item.text() == "<b>A & B</b>"
    assert "<b>" not in item.toolTip().removeprefix("<div style='white-space: pre'>")
